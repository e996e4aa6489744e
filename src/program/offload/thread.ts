import { parentPort, workerData } from 'node:worker_threads';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { addSpare, pack, release, takeSpare, unpack } from '../../base/lease.ts';
import type { Catalogue, Schema } from '../../catalogue/catalogue.ts';
import { readArgument } from '../../catalogue/routes/argument.ts';
import type { Check } from '../../catalogue/schema/check.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import { documentFiles } from '../../http/docs/document.ts';
import { type Compose, createCompose } from '../../operation/compose.ts';
import { createCheckRules, createValidation } from '../../operation/validation/validation.ts';
import { composableOperations } from './composable.ts';
import {
  type CodecSettings,
  type Posted,
  type PostedSchema,
  type Result,
  type Returned,
  type ThreadSettings,
  toResult,
  type Work,
} from './messages.ts';

/** The second thread of the built program (see `openOffload`). It answers one piece of work after the other. */

const { built, openapiYaml, strict } = workerData as ThreadSettings;
const document = documentFiles(new URL(built), new URL(openapiYaml));
const checkRules = createCheckRules(() => document.rules(strict));
const validation = createValidation(() => document.rules(strict), checkRules);

const composable = composableOperations(operations);
/** By the number of the route. */
const composers: Compose[] = [];

function composerOf({ route, unknownQuery }: Work & { readonly kind: 'compose' }): Compose {
  const known = composers[route.number];
  if (known !== undefined) return known;
  const operation = composable[route.operation];
  if (operation === undefined) throw new Error(`unknown operation ${route.operation}`);
  const made = createCompose(operation, route.binding, validation, unknownQuery);
  composers[route.number] = made;
  return made;
}

function codecOf(settings: CodecSettings): CodecOptions {
  return { ...settings, types: messageTypes };
}

type CheckOf = (name: string) => Check;
let checkOf: CheckOf | undefined;

/** Ajv is loaded with the first schemas. */
async function schemaOf({ name, schemas }: PostedSchema): Promise<Pick<Schema, 'check'>> {
  if (schemas !== undefined) {
    const { compileSchemas } = await import('../../catalogue/schema/compile.ts');
    // They were compiled before, without a mistake.
    checkOf = compileSchemas({ schemas: schemas as Catalogue['schemas'], originOf: () => undefined as never });
  }
  return { check: (checkOf as CheckOf)(name) };
}

async function readArgumentOf({ body: parcel, schema, maxDepth }: Work & { readonly kind: 'argument' }) {
  const body = unpack(parcel);
  try {
    const argument = readArgument(body, schema && (await schemaOf(schema)), maxDepth);
    const start = argument.length === 0 ? 0 : argument.byteOffset - body.byteOffset;
    return { kind: 'argument', body: pack(body), start, end: start + argument.length } as const;
  } catch (error) {
    release(body);
    throw error;
  }
}

async function resultOf(work: Work): Promise<Result> {
  if (work.kind === 'argument') return readArgumentOf(work);
  if (work.kind === 'check') return { kind: 'checked', broken: await checkRules(work.key, work.parts) };
  const { parts } = work;
  const whole = { ...parts, body: unpack(parts.body), codec: codecOf(parts.codec) };
  const { message, namespace } = await composerOf(work)(whole);
  return { kind: 'composed', message: pack(message), namespace };
}

/** Memory for what has been released by now: the body that the message was made from, or that was refused. */
function spareOf(work: Work, result: Result): ArrayBuffer | undefined {
  if (work.kind === 'compose') return takeSpare(work.parts.body.length);
  return work.kind === 'argument' && result.kind !== 'argument' ? takeSpare(work.body.length) : undefined;
}

function memoryOf(result: Result): ArrayBuffer | undefined {
  if (result.kind === 'composed') return result.message.memory;
  return result.kind === 'argument' ? result.body.memory : undefined;
}

parentPort?.on('message', async ({ work, spare: given }: Posted) => {
  if (given !== undefined) addSpare(given);
  const result = await resultOf(work).catch(toResult);
  const spare = spareOf(work, result);
  const memory = memoryOf(result);
  const returned: Returned = { result, spare };
  parentPort?.postMessage(
    returned,
    [memory, spare].filter((each) => each !== undefined),
  );
});
