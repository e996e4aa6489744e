import { parentPort, workerData } from 'node:worker_threads';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { addSpare, pack, takeSpare, unpack } from '../../base/lease.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import { documentFiles } from '../../http/docs/document.ts';
import { type Compose, createCompose } from '../../operation/compose.ts';
import { createCheckRules, createValidation } from '../../operation/validation/validation.ts';
import {
  type CodecSettings,
  type Posted,
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

/** By the number of the route. */
const composers: Compose[] = [];

function composerOf({ route, unknownQuery }: Work & { readonly kind: 'compose' }): Compose {
  const known = composers[route.number];
  if (known !== undefined) return known;
  const operation = operations.find(({ id }) => id === route.operationId);
  if (operation === undefined) throw new Error(`unknown operation ${route.operationId}`);
  const made = createCompose(operation, route.binding, validation, unknownQuery);
  composers[route.number] = made;
  return made;
}

function codecOf(settings: CodecSettings): CodecOptions {
  return { ...settings, types: messageTypes };
}

async function resultOf(work: Work): Promise<Result> {
  if (work.kind === 'check') return { kind: 'checked', broken: await checkRules(work.key, work.parts) };
  const { parts } = work;
  const whole = { ...parts, body: unpack(parts.body), codec: codecOf(parts.codec) };
  const { message, namespace } = await composerOf(work)(whole);
  return { kind: 'composed', message: pack(message), namespace };
}

parentPort?.on('message', async ({ work, spare: given }: Posted) => {
  if (given !== undefined) addSpare(given);
  const result = await resultOf(work).catch(toResult);
  // What the message is made from has been released by now.
  const spare = work.kind === 'compose' ? takeSpare(work.parts.body.length) : undefined;
  const memory = result.kind === 'composed' ? result.message.memory : undefined;
  const returned: Returned = { result, spare };
  parentPort?.postMessage(
    returned,
    [memory, spare].filter((each) => each !== undefined),
  );
});
