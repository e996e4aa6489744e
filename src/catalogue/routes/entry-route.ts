import { createHash } from 'node:crypto';
import type { Caller } from '../../access/caller.ts';
import type { QueryPairs } from '../../base/exchange.ts';
import { release } from '../../base/lease.ts';
import { type Violation, violated } from '../../base/status-error.ts';
import type { Binding, Operation, Segment } from '../../codec/operation-table.ts';
import { createAdmit } from '../../operation/admit.ts';
import { bodyOptionsOf } from '../../operation/body/body-options.ts';
import { announcesBody, refuseBody } from '../../operation/body/no-body.ts';
import { receiveBody } from '../../operation/body/read-body.ts';
import { fieldPath } from '../../operation/message/read.ts';
import { textRecord } from '../../operation/message/rewrite.ts';
import { idempotencyKey } from '../../operation/metadata/caller.ts';
import { LARGE_BODY } from '../../operation/offload.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import type { OperationRequest } from '../../operation/operation-request.ts';
import type { Reply } from '../../operation/reply.ts';
import type { Job } from '../../operation/rpc.ts';
import type { Entry, Schema } from '../catalogue.ts';
import { type Argument, readArgument } from './argument.ts';

/** A route of one entry, before it is admitted and read. */
export interface EntryRoute<Answer = Reply> {
  /** Whose group and namespace decide about access, and by whose rpc the route is known. */
  readonly operation: Operation;
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the entry: `['{id}', 'signals', 'ship']`. */
  readonly path: readonly string[];
  /** The name that a policy may allow: `start`, `signal:ship`. */
  readonly grant: string;
  /** False to leave the body to the handler. */
  readonly hasBody: boolean;
  /** Names of the query parameters. */
  readonly parameters: readonly string[];
  readonly handle: (call: EntryCall) => Promise<Answer>;
}

/** An admitted request to an entry. */
export interface EntryCall {
  readonly job: Job;
  readonly caller: Caller | undefined;
  /** The workflow id; empty if the path has none. */
  readonly id: string;
  /**
   * Finds the argument in the body and checks it. Its memory is released after the handler.
   * @param schema undefined if there is no argument
   * @throws StatusError INVALID_ARGUMENT with every violation
   */
  readonly argument: (schema: Schema | undefined) => Promise<Argument>;
  readonly query: QueryPairs;
}

export const PREFIX = '/workflows';
const ID = '{id}';

/** A route of one entry, for the router: an OperationRoute, or a StreamRoute without its media type. */
export interface AdmittedRoute<Answer> {
  readonly operation: Operation;
  readonly binding: Binding;
  readonly handle: (request: OperationRequest) => Promise<Answer>;
}

/** Makes a route of an entry: identify, permit, receive, handle. */
export function entryRoute<Answer>(
  entry: Entry,
  route: EntryRoute<Answer>,
  deps: OperationDeps,
): AdmittedRoute<Answer> {
  const { operation, hasBody, parameters, grant } = route;
  const admit = createAdmit(operation, deps.admission, `workflow:${entry.name}:${grant}`);
  const bodyOptions = bodyOptionsOf(deps.receiving);
  const [namespaceField = 0] = fieldPath(operation.request, 'namespace');
  // Access depends on nothing else in the message.
  const admitted = { message: textRecord(namespaceField, entry.namespace), namespace: entry.namespace, deadline: 0 };
  const { offload } = deps.receiving;
  const refusesQuery = deps.receiving.unknownQuery === 'refuse';
  return {
    operation,
    binding: entryBinding(entry.name, route),
    handle: async (request) => {
      const { req, res, record, values } = request;
      record.namespace = entry.namespace;
      const caller = await admit.identify(request);
      await admit.permit(request, caller, admitted);
      if (!hasBody && announcesBody(req.headers)) await refuseBody(req, res, bodyOptions);
      let body = hasBody ? await receiveBody(req, res, bodyOptions) : NO_BODY;
      record.requestBytes = body.length;
      const query = request.query.filter(([name]) => parameters.includes(name));
      if (refusesQuery && query.length < request.query.length) throw violated(unknownParameters(request, parameters));
      const job = { request, caller, namespace: entry.namespace };
      const argument = async (schema: Schema | undefined): Promise<Argument> => {
        const { signal, codec } = request;
        if (offload === undefined || body.length < LARGE_BODY) return readArgument(body, schema, codec.maxDepth);
        const whole = body;
        body = NO_BODY;
        const found = await offload.readArgument(whole, schema, codec.maxDepth, signal);
        body = found.body;
        return body.subarray(found.start, found.end);
      };
      const reply = await route.handle({ job, caller, id: values[0] ?? '', argument, query });
      release(body);
      return reply;
    },
  };
}

const NO_BODY = Buffer.alloc(0);

function unknownParameters({ query }: OperationRequest, known: readonly string[]): readonly Violation[] {
  const unknown = query.filter(([name]) => !known.includes(name));
  return unknown.map(([field]) => ({ field, description: 'no such query parameter' }));
}

function entryBinding(name: string, { method, path, hasBody }: Omit<EntryRoute, 'handle'>): Binding {
  const parts = [name, ...path];
  const segments: readonly Segment[] = ['workflows', ...parts].map((text) =>
    text === ID ? { kind: 'variable', parameter: 'id', field: [], jsonPath: 'workflowId' } : { kind: 'literal', text },
  );
  const template = `${PREFIX}/${parts.join('/')}`;
  return { method, template, documentPath: undefined, segments, body: hasBody ? '*' : undefined };
}

/** The path of an entry's workflow. */
export function locationOf({ name }: Entry, id: string): string {
  return `${PREFIX}/${name}/${encodeURIComponent(id)}`;
}

/**
 * The id of a start whose entry has no id template: a UUID. With an Idempotency-Key, it is always the same for this
 * entry and caller, so that a repeated start finds the first one.
 */
export function generatedId({ name, namespace }: Entry, { request: { req } }: Job, caller: Caller | undefined): string {
  const requestId = idempotencyKey(req.headers);
  if (req.headers['idempotency-key'] === undefined) return requestId;
  const hash = createHash('sha256')
    .update(JSON.stringify([namespace, name, caller?.subject ?? '', requestId]))
    .digest();
  // RFC 9562 section 5.8: version 8, and the variant.
  hash.writeUInt8(((hash[6] as number) & 0x0f) | 0x80, 6);
  hash.writeUInt8(((hash[8] as number) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
