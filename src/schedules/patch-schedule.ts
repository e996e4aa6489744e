import { randomUUID } from 'node:crypto';
import { pause } from '../base/pause.ts';
import { Code, invalidArgument, StatusError, tooLarge, type Violation, violated } from '../base/status-error.ts';
import { type CodecOptions, jsonToWire, wireToJson } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { didYouMean } from '../codec/json/nearest.ts';
import { countMembers, scanValue, skipSpace } from '../codec/json/scan.ts';
import type { Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { bodyOptionsOf } from '../operation/body/body-options.ts';
import { receiveBody } from '../operation/body/read-body.ts';
import { createCall } from '../operation/call.ts';
import { applyFills, applyPath } from '../operation/message/edit.ts';
import { ONE_VALUE } from '../operation/message/one-value.ts';
import { fieldPath, messageAt, readBytes } from '../operation/message/read.ts';
import { callerIdentity, idempotencyKey } from '../operation/metadata/caller.ts';
import { deadlineMillis } from '../operation/metadata/deadline.ts';
import type { OperationDeps, OperationHandler } from '../operation/operation.ts';
import type { OperationRequest } from '../operation/operation-request.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import { createReply } from '../operation/reply.ts';
import { createRpc, type Job } from '../operation/rpc.ts';
import type { UpstreamAnswer } from '../upstream/upstream.ts';
import { allows } from './if-match.ts';
import { type Dropped, MERGED_LEVELS, member, membersOf, mergePatch, objectOf } from './merge-patch.ts';
import { routeBehind } from './own-route.ts';

export interface PatchOperations {
  readonly describe: Operation;
  readonly update: Operation;
}

/** Members of a patch: each takes some microseconds at every merge, of which there may be several. */
const MOST_MEMBERS = 20_000;
/** Parts of a description that an update can change. */
const CHANGEABLE = ['schedule', 'memo', 'searchAttributes'];
/** How often another caller's change may come first. */
const MOST_TRIES = 8;
/** How long a change may take to become visible, and how often to check, in milliseconds. */
const EFFECT_MS = 20_000;
const LOOK_MS = 50;
const ACCEPTED = 202;
const PRECONDITION_FAILED = 412;
const SPEC = 'temporal.api.schedule.v1.ScheduleSpec';
/** Servers keep these as structured calendars. */
const AS_CALENDARS = ['cronString', 'calendar'];

/** A schedule as its server describes it. */
interface Described {
  readonly answer: UpstreamAnswer;
  readonly token: Buffer;
  /** As JSON with payloads in shorthand, without white space. */
  readonly text: Buffer;
}

/**
 * `PATCH …/schedules/{schedule_id}` with a JSON merge patch (RFC 7396, contract section 8): describe, merge, update.
 * Servers silently ignore an update with an outdated conflict token, so the schedule is described afterwards to see
 * whether the change took effect; if not, it is retried, unless the caller's If-Match names one state to change.
 */
export function patchScheduleRoute({ describe, update }: PatchOperations, deps: OperationDeps): OperationRoute {
  const binding = routeBehind(describe, 'PATCH');
  const admit = createAdmit(update, deps.admission);
  const call = createCall(update, deps.calling);
  const description = createRpc(describe, deps);
  const reply = createReply(describe, binding, deps.replying);
  const bodyOptions = bodyOptionsOf(deps.receiving);
  const tokenPath = fieldPath(describe.response, 'conflict_token');

  const describeNow = async (job: Job, deadline: number): Promise<Described> => {
    const [, scheduleId = ''] = job.request.values;
    const answer = await description.call(job, { namespace: job.namespace, scheduleId }, { deadline });
    const { codec } = job.request;
    return {
      answer,
      token: readBytes(answer.message, tokenPath) ?? Buffer.alloc(0),
      text: wireToJson(describe.response, answer.message, { ...codec, shorthand: true }),
    };
  };

  const longForm = ({ answer }: Described, codec: CodecOptions) =>
    wireToJson(describe.response, answer.message, { ...codec, shorthand: false });

  /** The update that turns the current schedule into what the patch asks for. */
  const updateOf = (job: Job, seen: Described, patch: Buffer, requestId: string): Buffer => {
    const { request, caller, namespace } = job;
    const codec: CodecOptions = { ...request.codec, shorthand: true };
    const long = longForm(seen, codec);
    const merged = membersOf(mergePatch(describe.response, { short: seen.text, long }, patch, replacedCalendars));
    const changed = membersOf(patch);
    const parts = CHANGEABLE.flatMap((name) => {
      const value = merged?.get(name);
      // An update replaces the whole schedule, but leaves everything else that it does not mention.
      if (name !== 'schedule' && changed?.has(name) !== true) return [];
      return [Buffer.concat([Buffer.from(`,"${name}":`), value ?? Buffer.from('{}')])];
    });
    const text = Buffer.concat([
      Buffer.from(`{"conflictToken":${JSON.stringify(seen.token.toString('base64'))}`),
      ...parts,
      Buffer.from('}'),
    ]);
    const { wire } = withoutPlaces(() => jsonToWire(update.request, text, codec));
    return applyFills(update.request, applyPath(update.request, wire, binding.segments, request.values), update.fills, {
      identity: callerIdentity(request.req.headers) ?? caller?.subject ?? deps.receiving.identity,
      requestId,
      namespace,
    });
  };

  /** True if the patch has nothing left to change. */
  const isThere = (seen: Described, patch: Buffer, codec: CodecOptions): boolean => {
    const kept = { ...codec, shorthand: true };
    const target = { short: seen.text, long: longForm(seen, codec) };
    const { wire } = withoutPlaces(() =>
      jsonToWire(describe.response, mergePatch(describe.response, target, patch), kept),
    );
    return wireToJson(describe.response, wire, kept).equals(seen.text);
  };

  const handle: OperationHandler = async (request) => {
    const { req, res, record, codec } = request;
    const caller = await admit.identify(request);
    const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
    refuseQuery(request, deps.receiving.unknownQuery);
    const patch = checkedPatch(await receiveBody(req, res, bodyOptions), codec);
    record.requestBytes = patch.length;
    const [namespace = '', scheduleId = ''] = request.values;
    record.namespace = namespace;
    const job: Job = { request, caller, namespace };
    await description.permit(job, { namespace, scheduleId });
    let seen = await describeNow(job, deadline);
    const condition = req.headers['if-match'];
    if (!allows(condition, seen.token)) throw changedMeanwhile();
    const { rest, isWhole } = withoutCalendars(describe.response, patch);
    if (isWhole && isThere(seen, patch, codec)) return reply(request, seen.answer);
    for (let tries = 1; ; tries++) {
      const message = updateOf(job, seen, patch, tries === 1 ? idempotencyKey(req.headers) : randomUUID());
      const received = { message, namespace, deadline };
      if (tries === 1) await admit.permit(request, caller, received);
      const refusal = await conflictOf(call(request, caller, received));
      const before = seen;
      const isRepeated = tries > 1;
      seen = await afterChange(job, before, deadline);
      if (seen.token.equals(before.token)) {
        if (refusal !== undefined) throw refusal;
        return { ...(await reply(request, seen.answer)), status: deps.replying.successStatus ?? ACCEPTED };
      }
      if (refusal === undefined && hasCome(before, seen, isRepeated, { rest, isWhole }, codec)) {
        return reply(request, seen.answer);
      }
      if (condition !== undefined) throw changedMeanwhile();
      if (tries === MOST_TRIES)
        throw new StatusError(Code.ABORTED, 'other callers keep changing the schedule: try again');
    }
  };

  /**
   * Whether a change has taken effect. Servers convert calendars to another form, so for those it is enough that they
   * differ from before. If somebody else changed them meanwhile, that counts as a change after ours. Other fields that
   * a server converts have taken effect if sending them again would make no difference.
   */
  const hasCome = (before: Described, seen: Described, isRepeated: boolean, patch: Stripped, codec: CodecOptions) => {
    const isSettled = isRepeated && isNext(before.token, seen.token);
    if (!isThere(seen, patch.rest, codec)) return isSettled && scheduleOf(before).equals(scheduleOf(seen));
    return patch.isWhole || isSettled || !specOf(before).equals(specOf(seen));
  };

  const afterChange = async (job: Job, before: Described, deadline: number): Promise<Described> => {
    const until = Math.min(deadline, performance.now() + EFFECT_MS);
    for (;;) {
      const seen = await unlessBusy(describeNow(job, deadline), before);
      const isOver = performance.now() + LOOK_MS > until || job.request.signal.aborted;
      if (isOver || !seen.token.equals(before.token)) return seen;
      await pause(LOOK_MS, job.request.signal);
      // The pause may have ended late, with no time left for another look.
      if (performance.now() >= until) return seen;
    }
  };

  return { operation: update, binding, handle };
}

/** The token is an eight-byte counter of changes. */
function isNext(before: Buffer, after: Buffer): boolean {
  if (before.length !== 8 || after.length !== 8) return true;
  return after.readBigUInt64BE() === before.readBigUInt64BE() + 1n;
}

function scheduleOf({ text }: Described): Buffer {
  return membersOf(text)?.get('schedule') ?? Buffer.alloc(0);
}

function specOf(description: Described): Buffer {
  return membersOf(scheduleOf(description))?.get('spec') ?? Buffer.alloc(0);
}

const replacedCalendars: Dropped = ({ name }: MessageType, keys) =>
  name === SPEC && keys.has('cronString') ? ['calendar', 'structuredCalendar'] : [];

/** A patch without the members that servers keep in another form, and whether it had none of those. */
interface Stripped {
  readonly rest: Buffer;
  readonly isWhole: boolean;
}

function withoutCalendars(type: MessageType, patch: Buffer): Stripped {
  let isWhole = true;
  const strip = (text: Buffer, path: readonly string[]): Buffer => {
    const members = membersOf(text, {
      kind: 'message',
      type: path.length === 2 ? type : messageAt(type, path.length === 1 ? 'schedule' : 'schedule.spec'),
    });
    if (members === undefined) return text;
    const [next] = path;
    const kept = [...members].flatMap(([key, value]): readonly Buffer[] => {
      if (next === undefined && AS_CALENDARS.includes(key)) {
        isWhole = false;
        return [];
      }
      return [member(key, key === next ? strip(value, path.slice(1)) : value)];
    });
    return objectOf(kept);
  };
  return { rest: strip(patch, ['schedule', 'spec']), isWhole };
}

/** Servers that check the token themselves answer with one of these. */
async function conflictOf(answer: Promise<UpstreamAnswer>): Promise<StatusError | undefined> {
  try {
    await answer;
    return undefined;
  } catch (error) {
    const isConflict = error instanceof StatusError && error.origin === 'server';
    if (isConflict && (error.code === Code.FAILED_PRECONDITION || error.code === Code.ABORTED)) return error;
    throw error;
  }
}

/** A server too busy to describe a schedule may have changed it nevertheless. */
async function unlessBusy(description: Promise<Described>, before: Described): Promise<Described> {
  try {
    return await description;
  } catch (error) {
    const isBusy = error instanceof StatusError && BUSY.includes(error.code);
    if (isBusy) return before;
    throw error;
  }
}

const BUSY: readonly number[] = [Code.RESOURCE_EXHAUSTED, Code.UNAVAILABLE];

function changedMeanwhile(): StatusError {
  return new StatusError(
    Code.FAILED_PRECONDITION,
    'the schedule is not in the state that If-Match names; nothing was changed',
    {
      httpStatus: PRECONDITION_FAILED,
    },
  );
}

function refuseQuery({ query }: OperationRequest, unknown: 'refuse' | 'ignore'): void {
  if (unknown === 'ignore' || query.length === 0) return;
  throw violated(
    query.map(([field]) => ({ field, description: 'no such query parameter: the patch goes in the body' })),
  );
}

/** @throws StatusError INVALID_ARGUMENT for a body that is not an object, or changes a member that cannot be changed */
function checkedPatch(body: Buffer, codec: CodecOptions): Buffer {
  jsonToWire(ONE_VALUE, body, codec);
  const text = body[0] === 0xef ? body.subarray(3) : body;
  if (countMembers(text) > MOST_MEMBERS) {
    throw tooLarge(
      `the patch has more than ${MOST_MEMBERS} members: the whole schedule can be sent with POST .../update`,
    );
  }
  const members = membersOf(text);
  if (members === undefined) throw invalidArgument('expected a JSON object: a merge patch of the schedule (RFC 7396)');
  if (scanValue(text, skipSpace(text, 0), text.length, MERGED_LEVELS) < 0) {
    throw violated([{ field: '', description: `expected at most ${MERGED_LEVELS} levels in a patch` }]);
  }
  const violations = [...members.keys()].flatMap((field): readonly Violation[] => {
    if (CHANGEABLE.includes(field) || field === 'search_attributes') return [];
    const description = ['info', 'conflictToken', 'conflict_token'].includes(field)
      ? 'cannot be changed'
      : `no such field${didYouMean(field, CHANGEABLE)}`;
    return [{ field, description }];
  });
  if (violations.length > 0) throw violated(violations);
  return text;
}

/** Lines and columns of the merged text would mean nothing to the caller. */
function withoutPlaces<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof StatusError) || error.violations.length === 0) throw error;
    throw violated(
      error.violations.map(({ field, description }) => ({ field, description })),
      error.unlisted,
    );
  }
}
