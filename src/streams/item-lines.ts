import { eitherSignal } from '../base/caller-signal.ts';
import { Code, StatusError } from '../base/status-error.ts';
import { wireToJson } from '../codec/json/codec.ts';
import type { FieldType, MessageType } from '../codec/json/message-type.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { createCall } from '../operation/call.ts';
import { hasFilters } from '../operation/filters/compile.ts';
import { createReceiveFiltered } from '../operation/filters/receive-filtered.ts';
import { elements, fieldPath, messageAt, readBytes, readNumber } from '../operation/message/read.ts';
import { bytesRecord } from '../operation/message/rewrite.ts';
import type { OperationDeps } from '../operation/operation.ts';
import { createReceive } from '../operation/receive.ts';
import { receiveWith } from '../operation/receive-with.ts';
import type { StreamReply, StreamRoute } from '../operation/stream-route.ts';
import { isOver, patienceOf } from '../results/patience.ts';
import { batches } from './batches.ts';
import { oneLine } from './event-stream.ts';
import type { StreamSettings } from './stream-settings.ts';
import { readWatchOptions } from './watch-options.ts';

const LINES = 'application/x-ndjson';
const NEW_LINE = Buffer.from('\n');
/** The largest page size requested when a caller limits the items. */
const MOST_ON_A_PAGE = 1_000;

/** Where an answer has its items, and how its pages continue. */
export interface Listing {
  /** Path from the response to the repeated message. */
  readonly items: readonly number[];
  readonly item: MessageType;
  /** In the request and in the response; undefined if there are no pages. */
  readonly token: { readonly asked: number; readonly answered: readonly number[] } | undefined;
  /** The parameter for the page size. */
  readonly pageSize: FieldType | undefined;
  /** The request field that makes the server wait for more; undefined if there is none. */
  readonly waits: readonly number[] | undefined;
}

/** Where the items are, for operations that are not named as lists, or that return a list in two forms. */
const ITEMS: Readonly<Record<string, string>> = {
  getWorkflowExecutionHistory: 'history.events',
  getWorkflowExecutionHistoryReverse: 'history.events',
  listWorkers: 'workers_info',
};

/** The listing of an operation that returns one list of messages. */
export function listingOf({ id, request, response }: Operation): Listing | undefined {
  if (!Object.hasOwn(ITEMS, id) && !/^(list|scan)[A-Z]/.test(id)) return undefined;
  const lists = response.fields.filter(({ cardinality, kind }) => cardinality === 'repeated' && kind === 'message');
  const path = ITEMS[id] ?? (lists.length === 1 ? lists[0]?.name : undefined);
  if (path === undefined) return undefined;
  const named = (type: MessageType, ...names: readonly string[]) =>
    type.fields.find(({ name }) => names.includes(name));
  const [asked, answered] = [named(request, 'next_page_token'), named(response, 'next_page_token')];
  const waits = named(request, 'wait_new_event');
  return {
    items: fieldPath(response, path),
    item: messageAt(response, path),
    token: asked && answered && { asked: asked.number, answered: [answered.number] },
    pageSize: named(request, 'page_size', 'maximum_page_size'),
    waits: waits && [waits.number],
  };
}

/** A list as lines, one per item of all pages (contract section 7). */
export function itemLines(
  operation: Operation,
  binding: Binding,
  { items, item, token, pageSize, waits }: Listing,
  deps: OperationDeps,
  settings: StreamSettings,
): StreamRoute {
  const admit = createAdmit(operation, deps.admission);
  const receive = createReceive(operation, binding, deps.validation, deps.receiving);
  const { filters } = operation;
  const receiveFiltered = filters && createReceiveFiltered(filters, operation, binding, receive, deps);
  const call = createCall(operation, deps.calling);
  const times = { timeoutMs: deps.receiving.timeoutMs, closing: settings.closing };
  const itemField = items.at(-1) as number;
  const holder = items.slice(0, -1);

  return {
    operation,
    binding,
    contentType: LINES,
    ownParameters: ['limit'],
    handle: async (request) => {
      const caller = await admit.identify(request);
      const { limit, rest, violations } = readWatchOptions(request.query, undefined, ['limit']);
      const query = pageSize === undefined ? rest : withPageSize(rest, pageSize, limit);
      const isFiltered = receiveFiltered !== undefined && hasFilters(query);
      const chosen = isFiltered ? receiveFiltered : receive;
      const received = await receiveWith(chosen, { ...request, query }, caller, violations);
      await admit.permit(request, caller, received);
      const patience = patienceOf(request.req, settings.maxStreamMs, times);
      const whole = Buffer.from(received.message);
      const isWaiting = waits !== undefined && readNumber(whole, waits) !== 0;

      const page = async (nextToken: Buffer | undefined): Promise<Buffer> => {
        const isNext = token !== undefined && nextToken !== undefined;
        // If a scalar occurs twice, the last one counts.
        const message = isNext ? Buffer.concat([whole, bytesRecord(token.asked, nextToken)]) : Buffer.from(whole);
        const { signal, forget } = eitherSignal(request.signal, settings.closing);
        const deadline = Math.min(patience.until, patience.deadline());
        const sending = { ...received, message, deadline, shared: isNext && isWaiting };
        try {
          return (await call({ ...request, signal }, caller, sending)).message;
        } catch (error) {
          throw isOver(patience) && !request.signal.aborted ? cutShort(settings) : error;
        } finally {
          forget();
        }
      };
      const first = await page(undefined);

      async function* parts(): AsyncGenerator<Buffer> {
        let left = limit;
        for (let answer = first; ; ) {
          const found = elements(holder.length === 0 ? answer : (readBytes(answer, holder) ?? NOTHING), itemField);
          const taken = found.slice(0, left);
          yield* batches(lines(taken));
          left -= taken.length;
          const next = token && readBytes(answer, token.answered);
          if (left <= 0 || next === undefined || next.length === 0) return;
          if (isOver(patience)) throw cutShort(settings);
          answer = await page(next);
        }
      }
      function* lines(found: readonly Buffer[]): Generator<Buffer> {
        for (const each of found) {
          yield Buffer.concat([oneLine(wireToJson(item, each, request.codec)), NEW_LINE]);
        }
      }
      return lineStream(parts());
    },
  };
}

const NOTHING = Buffer.alloc(0);

function lineStream(parts: AsyncIterable<Buffer>): StreamReply {
  return {
    parts,
    failure: (error) => Buffer.concat([Buffer.from('{"error":'), oneLine(error), Buffer.from('}\n')]),
    cutsOnFailure: true,
    compresses: true,
  };
}

/** If the caller wants few items, pages are no larger than that, unless it sets a page size. */
function withPageSize(query: readonly (readonly [string, string])[], { name, jsonName }: FieldType, limit: number) {
  const isGiven = query.some(([given]) => given === name || given === jsonName);
  return isGiven || limit === Number.POSITIVE_INFINITY
    ? query
    : [...query, [jsonName, String(Math.min(limit, MOST_ON_A_PAGE))] as const];
}

function cutShort({ closing }: StreamSettings): StatusError {
  return closing.aborted
    ? new StatusError(Code.UNAVAILABLE, 'the proxy is closing')
    : new StatusError(Code.DEADLINE_EXCEEDED, 'the stream has reached its time limit (--max-stream)');
}
