import { parentPort, workerData } from 'node:worker_threads';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { addSpare, type Leased, pack, release, takeSpare, unpack } from '../../base/lease.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import { documentFiles } from '../../http/docs/document.ts';
import { type Compose, createCompose } from '../../operation/compose.ts';
import { answerPrinter, type PrintAnswer } from '../../operation/message/response-body.ts';
import { createCheckRules, createValidation } from '../../operation/validation/validation.ts';
import {
  type CodecSettings,
  type Posted,
  type Result,
  type Returned,
  type Route,
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
const printers: PrintAnswer[] = [];

function operationOf({ operationId }: Route) {
  const operation = operations.find(({ id }) => id === operationId);
  if (operation === undefined) throw new Error(`unknown operation ${operationId}`);
  return operation;
}

function composerOf({ route, unknownQuery }: Work & { readonly kind: 'compose' }): Compose {
  composers[route.number] ??= createCompose(operationOf(route), route.binding, validation, unknownQuery);
  return composers[route.number] as Compose;
}

function printerOf(route: Route): PrintAnswer {
  const known = printers[route.number];
  if (known !== undefined) return known;
  const { response, written } = operationOf(route);
  const made = answerPrinter(response, route.binding.responseBody, written);
  printers[route.number] = made;
  return made;
}

function codecOf(settings: CodecSettings): CodecOptions {
  return { ...settings, types: messageTypes };
}

async function resultOf(work: Work): Promise<Result> {
  switch (work.kind) {
    case 'compose': {
      const { parts } = work;
      const whole = { ...parts, body: unpack(parts.body), codec: codecOf(parts.codec) };
      const { message, namespace } = await composerOf(work)(whole);
      return { kind: 'composed', message: pack(message), namespace };
    }
    case 'print': {
      const message = unpack(work.message);
      const text: Leased = printerOf(work.route)(message, codecOf(work.codec));
      release(message);
      return { kind: 'printed', text: pack(text) };
    }
    default:
      return { kind: 'checked', broken: await checkRules(work.key, work.parts) };
  }
}

/** What a result is made from has been released by then. */
function spareOf(work: Work): ArrayBuffer | undefined {
  if (work.kind === 'compose') return takeSpare(work.parts.body.length);
  return work.kind === 'print' ? takeSpare(work.message.length) : undefined;
}

function memoryOf(result: Result): ArrayBuffer[] {
  if (result.kind === 'composed') return [result.message.memory];
  return result.kind === 'printed' ? [result.text.memory] : [];
}

parentPort?.on('message', async ({ work, spare: given }: Posted) => {
  if (given !== undefined) addSpare(given);
  const result = await resultOf(work).catch(toResult);
  const spare = spareOf(work);
  const returned: Returned = { result, spare };
  parentPort?.postMessage(returned, spare === undefined ? memoryOf(result) : [...memoryOf(result), spare]);
});
