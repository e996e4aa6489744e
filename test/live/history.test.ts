import { createFileRegistry, type DescMessage, fromBinary, toJson } from '@bufbuild/protobuf';
import { beforeAll, describe, expect, test } from 'vitest';
import { descriptorSet } from '../support/descriptors.ts';
import { connectLive } from '../support/live.ts';
import { NAMESPACE } from '../support/live-setup.ts';
import { payloads, startWorkflow } from '../support/live-workflows.ts';
import { readProtoFiles } from '../support/proto-files.ts';

const TYPE = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse';
const EVENTS = 1_000;
const PAGE = 1_000;

/** The payloads of the signals: values that a careless JSON round trip would change. */
const INPUTS = [
  '{"n": 9007199254740993, "f": 1.0}',
  '[]',
  '"ümläut \\u00e9 <&>"',
  'null',
  '-0',
  '{"metadata": {"a": 1}}',
];

const inputOf = (index: number) => INPUTS[index % INPUTS.length] ?? '';

const files = readProtoFiles(['temporal/api/workflowservice/v1/service.proto', 'google/rpc/status.proto']);
const registry = createFileRegistry(descriptorSet(files));
const schema = registry.getMessage(TYPE) as DescMessage;

let workflowId: string;
let pages: readonly Buffer[];

/** Fills a history with signals, and reads its bytes over gRPC, page by page. */
beforeAll(async () => {
  const { grpc } = connectLive();
  ({ workflowId } = await startWorkflow({ taskQueue: 'nobody-listens', input: payloads({ a: [1, { b: null }] }) }));
  const workflowExecution = { workflowId };
  const encoding = Buffer.from('json/plain');
  for (let index = 0; index < EVENTS - 2; index++) {
    const input = { payloads: [{ metadata: { encoding }, data: Buffer.from(inputOf(index)) }] };
    const header = { fields: { index: payloads(index) } };
    const signal = { namespace: NAMESPACE, workflowExecution, signalName: `signal-${index}`, input, header };
    await grpc.call('SignalWorkflowExecution', signal);
  }
  pages = await readPages();
});

async function readPages(): Promise<readonly Buffer[]> {
  const read: Buffer[] = [];
  for (let nextPageToken: unknown; ; ) {
    const request = { namespace: NAMESPACE, execution: { workflowId }, maximumPageSize: PAGE, nextPageToken };
    const bytes = await connectLive().grpc.callForBytes('GetWorkflowExecutionHistory', request);
    read.push(bytes);
    const answer = files.root.lookupType(TYPE).decode(bytes) as unknown as { next_page_token: Uint8Array };
    if (answer.next_page_token.length === 0) return read;
    nextPageToken = answer.next_page_token;
  }
}

interface Page {
  readonly history: { readonly events: readonly Record<string, never>[] };
  readonly nextPageToken?: string;
}

async function overHttp(query = ''): Promise<{ readonly bodies: readonly Page[]; readonly text: string }> {
  const bodies: Page[] = [];
  const path = `/api/v1/namespaces/${NAMESPACE}/workflows/${workflowId}/history?maximumPageSize=${PAGE}${query}`;
  for (let [text, token] = ['', '']; ; ) {
    const answer = await connectLive().http('GET', `${path}&nextPageToken=${encodeURIComponent(token)}`);
    expect(answer.status).toBe(200);
    bodies.push(answer.body);
    text += answer.text;
    if (answer.body.nextPageToken === undefined) return { bodies, text };
    token = answer.body.nextPageToken;
  }
}

describe('a history of a thousand events', () => {
  // Contract section 3: proto3 JSON as printed by protobuf-es, which shares no code with ours.
  test('is the proto3 JSON of the bytes received over gRPC', async () => {
    const { bodies } = await overHttp('&noPayloadShorthand');
    const wanted = pages.map((bytes) => toJson(schema, fromBinary(schema, bytes), { registry }) as unknown as Page);
    expect(bodies.flatMap(({ history }) => history.events)).toEqual(wanted.flatMap(({ history }) => history.events));
    expect(bodies.map(({ history }) => history.events.length)).toEqual(
      wanted.map(({ history }) => history.events.length),
    );
  });

  test('equals what protobufjs decodes from these bytes', async () => {
    const { bodies } = await overHttp();
    const type = files.root.lookupType(TYPE);
    const decoded = pages.flatMap((bytes) => {
      const page = type.toObject(type.decode(bytes), { enums: String, longs: String }) as {
        history: { events: { event_id: string; event_type: string; event_time: { seconds: string } }[] };
      };
      return page.history.events;
    });
    expect(decoded.length).toBeGreaterThanOrEqual(EVENTS);
    const seen = bodies
      .flatMap(({ history }) => history.events)
      .map(({ eventId, eventType, eventTime }) => [
        eventId,
        eventType,
        Math.floor(Date.parse(eventTime as never) / 1000),
      ]);
    expect(seen).toEqual(
      decoded.map(({ event_id, event_type, event_time }) => [event_id, event_type, Number(event_time.seconds)]),
    );
  });

  // Contract section 4: no digit, escape or white space inside a payload changes.
  test('has the text of every payload exactly as sent', async () => {
    const { text } = await overHttp();
    for (let index = 0; index < EVENTS - 2; index++) {
      expect(text).toContain(`"signalName":"signal-${index}","input":[${inputOf(index)}]`);
    }
  });
});
