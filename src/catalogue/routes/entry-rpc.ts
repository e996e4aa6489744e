import { jsonToWire } from '../../codec/json/codec.ts';
import type { Operation } from '../../codec/operation-table.ts';
import { createCall } from '../../operation/call.ts';
import { applyFills } from '../../operation/message/edit.ts';
import { addLeaf, fieldSteps } from '../../operation/message/path-fields.ts';
import { fieldPath } from '../../operation/message/read.ts';
import { bytesRecord, type Level, rewrite } from '../../operation/message/rewrite.ts';
import { callerIdentity } from '../../operation/metadata/caller.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import { type Job, NO_TYPES } from '../../operation/rpc.ts';
import type { UpstreamAnswer } from '../../upstream/upstream.ts';

export interface Sending {
  /** In milliseconds since the epoch. */
  readonly deadline: number;
  /** Makes a repeated call take effect once. */
  readonly requestId: string;
}

/** A call of an entry on behalf of its caller, with identity and request id. */
export interface EntryRpc {
  /** @throws StatusError from the server or the connection to it */
  readonly send: (job: Job, wire: Buffer, sending: Sending) => Promise<UpstreamAnswer>;
  /** The same for a request in JSON, with Payloads in place of its argument. */
  readonly call: (job: Job, json: object, payloads: Buffer, sending: Sending) => Promise<UpstreamAnswer>;
}

/** @param argument the field for the Payloads of the argument: `query.query_args`; undefined if there is none */
export function entryRpc(operation: Operation, deps: OperationDeps, argument?: string): EntryRpc {
  const { request: type, fills } = operation;
  const call = createCall(operation, deps.calling);
  const level = argument === undefined ? undefined : argumentLevel(operation, argument);
  const send: EntryRpc['send'] = ({ request, caller, namespace }, wire, { deadline, requestId }) => {
    const identity = callerIdentity(request.req.headers) ?? caller?.subject ?? deps.receiving.identity;
    const message = applyFills(type, wire, fills, { identity, requestId, namespace });
    return call(request, caller, { message, namespace, deadline });
  };
  return {
    send,
    call: (job, json, payloads, sending) => {
      const { wire } = jsonToWire(type, Buffer.from(JSON.stringify(json)), { shorthand: false, types: NO_TYPES });
      const whole = level === undefined || payloads.length === 0 ? wire : rewrite(wire, level, payloads);
      return send(job, whole as Buffer, sending);
    },
  };
}

function argumentLevel({ request }: Operation, argument: string): Level<Buffer> {
  const level: Level<Buffer> = new Map();
  const steps = fieldSteps(request, fieldPath(request, argument));
  const number = steps.at(-1)?.field.number ?? 0;
  addLeaf(
    level,
    steps,
    () => true,
    (payloads) => bytesRecord(number, payloads),
  );
  return level;
}
