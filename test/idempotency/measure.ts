import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '../../src/codec/operation-table.ts';
import type { Names } from '../../src/verify/normalise.ts';
import { inLine, type Lab, NAMESPACE } from '../parity/live/lab.ts';
import type { ParityCase } from '../parity/live/parity-case.ts';
import type { GrpcOutcome } from '../parity/live/raw-grpc.ts';
import { fromJson } from '../parity/proto-json/parse.ts';
import { isObject, type Json, type JsonObject, rpcAt } from '../parity/proto-json/schema.ts';
import { lookAt } from './looks.ts';

/**
 * What the second of two equal calls did: `once` answered as the first and changed nothing, `other` answered otherwise
 * and changed nothing, `again` changed something, `refused CODE`, or `first CODE`: the first was refused as well.
 */
export type Outcome = string;

export type Moment = 'at once' | 'closed' | 'restarted';

/** A call that has been sent once. */
export interface Sent {
  /** Sends it again, and tells what that did. */
  readonly again: () => Promise<Outcome>;
  /** Ends the run that it was for or has made; undefined where there is none. */
  readonly close: (() => Promise<void>) | undefined;
}

/** Effects that come a moment later are looked at after this time, in milliseconds. */
const SETTLE_MS = 700;

/** Makes what a write needs, and sends it for the first time with an identity and request ids of its own. */
export async function sendFirst(
  lab: Lab,
  { id, rpcPath }: Operation,
  parity: ParityCase,
  moment: Moment,
): Promise<Sent | Outcome> {
  const names = await arranged(lab, parity, `${id}-${moment.replace(' ', '-')}`);
  const rpc = rpcAt(rpcPath);
  const { identity, request_id: requestId } = rpc.request.fields;
  const fills = { ...(identity && { identity: 'me' }), ...(requestId && { requestId: randomUUID() }) };
  const message = merge({ ...fills, ...parity.request(names) }, parity.filled ?? {});
  const send = () => lab.raw.call(rpcPath, fromJson(rpc.request, message as JsonObject));
  const first = await send();
  if ('code' in first) return `first ${first.code}`;
  return {
    again: async () => {
      await sleep(SETTLE_MS);
      const before = await lookAt(lab.grpc, id, names);
      const second = await send();
      await sleep(SETTLE_MS);
      const after = await lookAt(lab.grpc, id, names);
      if (process.env.IDEMPOTENCY_DEBUG === id) console.log(id, moment, before, after, second);
      return outcomeOf(first, second, before === after);
    },
    close: closer(lab, id, { ...names, workflowId: names.workflowId ?? workflowIdIn(message) ?? names.name ?? '' }),
  };
}

/** A busy server is tried again, with another name. */
async function arranged(lab: Lab, parity: ParityCase, base: string): Promise<Names> {
  for (let tries = 1; ; tries++) {
    const name = tries === 1 ? base : `${base}-${tries}`;
    try {
      return { name, namespace: NAMESPACE, ...(await parity.arrange?.(lab, name)) };
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
      await sleep(2 * SETTLE_MS);
    }
  }
}

const MOST_TRIES = 5;

function outcomeOf(first: GrpcOutcome, second: GrpcOutcome, isSame: boolean): Outcome {
  if ('code' in second) return `refused ${second.code}`;
  if (!isSame) return 'again';
  return 'answer' in first && first.answer.equals(second.answer) ? 'once' : 'other';
}

function workflowIdIn(message: Json): string | undefined {
  return isObject(message) && typeof message.workflowId === 'string' ? message.workflowId : undefined;
}

/** How a run is closed between the two calls, by a pattern of the operation's id. */
function closer(lab: Lab, id: string, names: Names): (() => Promise<void>) | undefined {
  const { namespace, workflowId, scheduleId, operationId, activityId, name } = names;
  const call = async (rpc: string, request: object) => {
    await lab.grpc.call(rpc, { namespace, ...request }).catch((error: { code?: number }) => {
      // It is closed already.
      if (error.code !== 5 && error.code !== 9) throw error;
    });
  };
  const reason = { reason: 'the test', requestId: randomUUID() };
  if (/Schedule$/.test(id)) return () => call('DeleteSchedule', { scheduleId: scheduleId ?? name });
  if (/NexusOperationExecution$/.test(id))
    return () => call('TerminateNexusOperationExecution', { operationId: operationId ?? name, ...reason });
  if (/^(start|terminate|requestCancel|delete)ActivityExecution$/.test(id))
    return () => call('TerminateActivityExecution', { activityId: activityId ?? name, ...reason });
  if (/Workflow(?!Rule)|Activity|MultiOperation/.test(id))
    return () => call('TerminateWorkflowExecution', { workflowExecution: { workflowId }, reason: 'the test' });
  return undefined;
}

/** One case after the other where they share something of which there is little. */
export function inTurn<T>(operation: Operation, parity: ParityCase, work: () => Promise<T>): Promise<T> {
  return inLine(parity.alone ?? operation.id, work);
}

function merge(one: Json | undefined, other: Json | undefined): Json {
  if (Array.isArray(one) && Array.isArray(other))
    return one.map((element, index) => merge(element, other[index] as Json));
  if (!isObject(one) || !isObject(other)) return one ?? other ?? null;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries([...keys].map((key) => [key, merge(one[key], other[key])]));
}
