import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { CallSignal } from '../../base/caller-signal.ts';
import { addSpare, type Parcel, pack, takeSpare, unpack } from '../../base/lease.ts';
import { cancelled } from '../../base/status-error.ts';
import type { CodecOptions } from '../../codec/json/codec.ts';
import type { Binding, Operation } from '../../codec/operation-table.ts';
import { documentFiles } from '../../http/docs/document.ts';
import type { NamedSchema, Offload } from '../../operation/offload.ts';
import { createCheckRules } from '../../operation/validation/validation.ts';
import { composableOperations } from './composable.ts';
import {
  type CodecSettings,
  errorOf,
  type Posted,
  type PostedSchema,
  type Result,
  type Returned,
  type Route,
  type ThreadSettings,
  type Work,
} from './messages.ts';

/** Beside the built program. From source, everything runs on one thread. */
const THREAD = new URL('thread.js', import.meta.url);

export interface OffloadPart {
  readonly offload: Offload | undefined;
  readonly close: () => Promise<void>;
}

/** A piece of work, and the body in it, whose memory goes with it. */
type WorkToPost = readonly [work: Work, body?: Parcel];

/** Values of thousands of levels exhaust the stack of the copy. */
class NotPosted extends Error {}

/** Work that waits or runs. */
interface Task {
  /** Made when its turn has come; buffers are posted only once. */
  readonly make: () => WorkToPost;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The second thread. It starts with the first work for it, which takes some 100 ms, and again if it has ended. Work is
 * done in the order in which it came, and posted piece by piece, so that what nobody waits for any more is never begun.
 * @param operations those whose code the thread has
 * @param program what the thread runs
 */
export function openOffload(
  settings: ThreadSettings,
  operations: readonly Operation[],
  program: URL = THREAD,
): OffloadPart {
  if (!existsSync(fileURLToPath(program))) return { offload: undefined, close: () => Promise.resolve() };
  const waiting = new Set<Task>();
  let running: Task | undefined;
  let thread: Worker | undefined;
  let routes = 0;
  /** The schemas that the thread has. */
  let schemas: NamedSchema['schemas'] | undefined;
  const document = documentFiles(new URL(settings.built), new URL(settings.openapiYaml));
  const checkHere = createCheckRules(() => document.rules(settings.strict));

  const start = (): Worker => {
    const started = new Worker(program, { workerData: settings, execArgv: [] });
    started.unref();
    schemas = undefined;
    started.on('message', ({ result, spare }: Returned) => {
      if (spare !== undefined) addSpare(spare);
      const task = running;
      running = undefined;
      next();
      task?.resolve(result);
    });
    const onEnd = (error: Error) => {
      if (thread !== started) return;
      thread = undefined;
      const task = running;
      running = undefined;
      next();
      task?.reject(error);
    };
    started.on('error', onEnd);
    started.on('exit', () => onEnd(new Error('the codec thread has ended')));
    return started;
  };
  const next = () => {
    const [task] = waiting;
    if (running !== undefined || task === undefined) return;
    waiting.delete(task);
    running = task;
    thread ??= start();
    try {
      const [work, body] = task.make();
      const spare = work.kind === 'compose' && body !== undefined ? takeSpare(body.length) : undefined;
      const posted: Posted = { work, spare };
      thread.postMessage(
        posted,
        [body?.memory, spare].filter((each) => each !== undefined),
      );
    } catch (error) {
      running = undefined;
      schemas = undefined;
      task.reject(new NotPosted('this work cannot be copied for another thread', { cause: error }));
      next();
    }
  };
  const run = (make: Task['make'], signal?: CallSignal): Promise<Result> =>
    new Promise((resolve, reject) => {
      const settled = () => signal?.removeEventListener('abort', leave);
      const task: Task = {
        make,
        resolve: (result) => {
          settled();
          resolve(result);
        },
        reject: (error) => {
          settled();
          reject(error);
        },
      };
      const leave = () => {
        if (waiting.delete(task)) task.reject(cancelled());
      };
      signal?.addEventListener('abort', leave);
      waiting.add(task);
      if (signal?.aborted) leave();
      else next();
    });
  const postedSchema = (schema: NamedSchema): PostedSchema => {
    const isKnown = schemas === schema.schemas;
    schemas = schema.schemas;
    return { name: schema.name, schemas: isKnown ? undefined : schema.schemas };
  };
  const composable = composableOperations(operations);
  const routeOf = (operation: Operation, binding: Binding): Route | undefined => {
    const place = composable.indexOf(operation);
    return place === -1 ? undefined : { number: routes++, operation: place, binding };
  };

  return {
    offload: {
      composer: (operation, binding, unknownQuery) => {
        const route = routeOf(operation, binding);
        if (route === undefined) return undefined;
        return async ({ body, codec, ...rest }, signal) => {
          const result = await run(() => {
            const parcel = pack(body);
            const parts = { ...rest, body: parcel, codec: codecSettings(codec) };
            return [{ kind: 'compose', route, unknownQuery, parts }, parcel];
          }, signal);
          if (result.kind !== 'composed') throw errorOf(result);
          return { message: unpack(result.message), namespace: result.namespace };
        };
      },
      readArgument: async (body, schema, maxDepth, signal) => {
        const result = await run(() => {
          const parcel = pack(body);
          return [{ kind: 'argument', body: parcel, schema: schema && postedSchema(schema), maxDepth }, parcel];
        }, signal);
        if (result.kind !== 'argument') throw errorOf(result);
        return { body: unpack(result.body), start: result.start, end: result.end };
      },
      checkRules: async (key, parts) => {
        try {
          const result = await run(() => [{ kind: 'check', key, parts }]);
          if (result.kind !== 'checked') throw errorOf(result);
          return result.broken;
        } catch (error) {
          if (error instanceof NotPosted) return checkHere(key, parts);
          throw error;
        }
      },
    },
    close: async () => {
      await thread?.terminate();
    },
  };
}

function codecSettings({ types: _, ...settings }: CodecOptions): CodecSettings {
  return settings;
}
