import type { Binding, Operation, Segment } from '../codec/operation-table.ts';
import { fieldPath } from '../operation/message/read.ts';
import type { OperationDeps } from '../operation/operation.ts';
import type { StreamReply, StreamRoute } from '../operation/stream-route.ts';
import { itemLines, listingOf } from '../streams/item-lines.ts';
import type { StreamSettings } from '../streams/stream-settings.ts';

const NEW_LINE = 0x0a;
const [OPEN, CLOSE, COMMA] = ['[', ']', ','].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];

/**
 * `…/workflows/{workflow_id}/run/{run_id}/history.json`, a route of the UI's own server: all events of a run as one
 * JSON array. They are read page by page, as the lines of a history are (contract section 7).
 */
export function rawHistory(getHistory: Operation, deps: OperationDeps, settings: StreamSettings): StreamRoute {
  const binding = rawBinding(getHistory);
  const listing = listingOf(getHistory);
  if (listing === undefined) throw new Error(`${getHistory.id} has no list of events`);
  const lines = itemLines(getHistory, binding, listing, deps, settings);
  return {
    ...lines,
    contentType: 'application/json',
    handle: async (request) => {
      const reply = await lines.handle(request);
      return (
        reply && { ...reply, parts: joined(reply.parts), failure: (error: Buffer) => Buffer.concat([COMMA, error]) }
      );
    },
  };
}

/** @param parts of whole lines */
async function* joined(parts: StreamReply['parts']): AsyncGenerator<Buffer> {
  let before = OPEN;
  for await (const part of parts) {
    const items = Buffer.from(part.subarray(0, -1));
    // An event has no line break inside.
    for (let at = items.indexOf(NEW_LINE); at >= 0; at = items.indexOf(NEW_LINE, at + 1)) COMMA.copy(items, at);
    yield Buffer.concat([before, items]);
    before = COMMA;
  }
  yield before === OPEN ? Buffer.concat([OPEN, CLOSE]) : CLOSE;
}

function rawBinding({ id, request, bindings }: Operation): Binding {
  const history = bindings.find(
    ({ method, template }) => method === 'GET' && /^\/api\/v1\/.*\/history$/.test(template),
  );
  if (history === undefined) throw new Error(`${id} has no binding for a history`);
  const run: Segment = {
    kind: 'variable',
    parameter: 'runId',
    field: fieldPath(request, 'execution.run_id'),
    jsonPath: 'execution.runId',
  };
  const literal = (text: string): Segment => ({ kind: 'literal', text });
  return {
    ...history,
    template: history.template.replace(/history$/, 'run/{execution.run_id}/history.json'),
    documentPath: undefined,
    segments: [...history.segments.slice(0, -1), literal('run'), run, literal('history.json')],
  };
}
