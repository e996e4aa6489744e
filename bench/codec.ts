/** `make bench`: compares our codecs with protobufjs and protobuf-es, in one run on the same input. */
import { deepStrictEqual } from 'node:assert';
import { fromBinary, toJsonString } from '@bufbuild/protobuf';
import { messageTypes } from '../generated/registry.ts';
import { jsonToWire, wireToJson } from '../src/codec/json/codec.ts';
import type { MessageType } from '../src/codec/json/message-type.ts';
import { descriptor, protobufjsType, registry } from '../test/support/oracle.ts';
import { history } from './history.ts';
import { measure, printTable } from './measure.ts';
import { startRequest } from './start-request.ts';

const HISTORY = 'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse';
const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';
const EVENTS = 1_000;
const INPUT_BYTES = 100_000;

const shorthand = { shorthand: true, types: messageTypes };
const long = { shorthand: false, types: messageTypes };

function benchHistory(): void {
  const ours = messageTypes.get(HISTORY) as MessageType;
  const theirs = protobufjsType(HISTORY);
  const es = descriptor(HISTORY);
  const wire = Buffer.from(theirs.encode(theirs.fromObject(history(EVENTS))).finish());
  const text = wireToJson(ours, wire, long).toString();
  deepStrictEqual(JSON.parse(text), JSON.parse(toJsonString(es, fromBinary(es, wire), { registry })));
  const options = { longs: String, enums: String, bytes: String };
  const rows = measure([
    { name: 'ours, payload shorthand', run: () => wireToJson(ours, wire, shorthand) },
    { name: 'ours, noPayloadShorthand', run: () => wireToJson(ours, wire, long) },
    {
      name: 'protobufjs: decode, toObject, JSON.stringify',
      run: () => Buffer.from(JSON.stringify(theirs.toObject(theirs.decode(wire), options))),
    },
    {
      name: 'protobuf-es: fromBinary, toJsonString',
      run: () => Buffer.from(toJsonString(es, fromBinary(es, wire), { registry })),
    },
  ]);
  printTable(`Wire to JSON: a history of ${EVENTS} events, ${wire.length} bytes to ${text.length}`, rows);
}

interface StartRequest {
  readonly input: readonly unknown[];
  readonly workflowRunTimeout: string;
  readonly retryPolicy: { readonly initialInterval: string };
  readonly memo: { readonly fields: Readonly<Record<string, unknown>> };
  readonly searchAttributes: { readonly indexedFields: Readonly<Record<string, unknown>> };
}

const encoding = Buffer.from('json/plain');
const payload = (value: unknown): object => ({ metadata: { encoding }, data: Buffer.from(JSON.stringify(value)) });
const payloadMap = (values: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, payload(value)]));
const duration = (text: string): object => ({ seconds: Number(text.slice(0, -1)) });

/** The request in the form that protobufjs expects, mapped by hand. */
function mapped(request: StartRequest): object {
  const { workflowType, taskQueue } = request as unknown as Readonly<Record<string, object>>;
  return {
    workflow_type: workflowType,
    task_queue: taskQueue,
    input: { payloads: request.input.map(payload) },
    workflow_run_timeout: duration(request.workflowRunTimeout),
    retry_policy: {
      initial_interval: duration(request.retryPolicy.initialInterval),
      backoff_coefficient: 2,
      maximum_attempts: 5,
    },
    memo: { fields: payloadMap(request.memo.fields) },
    search_attributes: { indexed_fields: payloadMap(request.searchAttributes.indexedFields) },
  };
}

function benchStart(): void {
  const ours = messageTypes.get(START) as MessageType;
  const theirs = protobufjsType(START);
  const body = Buffer.from(startRequest(INPUT_BYTES));
  const byHand = (): Uint8Array =>
    theirs.encode(theirs.fromObject(mapped(JSON.parse(body.toString()) as StartRequest))).finish();
  const { wire } = jsonToWire(ours, body, shorthand);
  const plain = (bytes: Uint8Array): unknown => theirs.toObject(theirs.decode(bytes), { longs: String, bytes: String });
  deepStrictEqual(plain(wire), plain(byHand()));
  const rows = measure([
    { name: 'ours', run: () => jsonToWire(ours, body, shorthand).wire },
    { name: 'JSON.parse, mapped by hand, protobufjs: fromObject, encode', run: byHand },
    { name: 'JSON.parse alone', run: () => JSON.parse(body.toString()) as unknown },
  ]);
  printTable(`JSON to wire: a start request, ${body.length} bytes to ${wire.length}`, rows);
}

benchHistory();
benchStart();
