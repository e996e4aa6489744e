import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../support/random.ts';
import type { Body, Request, Session } from './session.ts';

export const NAMESPACE = 'soak';
const WORKFLOWS = `/api/v1/namespaces/${NAMESPACE}/workflows`;
const COMPLETED = { lifecycleStage: 'UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED' };

export interface Started {
  readonly workflowId: string;
  readonly runId: string;
}

/** The life of one workflow of the example worker, as its caller sees it, and calls that go wrong in between. */
export async function liveWorkflow(
  session: Session,
  random: Random,
  workflowId: string,
  started: Started[],
): Promise<void> {
  const { send } = session;
  const at = `${WORKFLOWS}/${workflowId}`;
  const first = `text of ${workflowId}`;
  const start = await send({
    kind: 'start',
    method: 'POST',
    path: at,
    wanted: 201,
    body: { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' }, input: [first] },
    ...(random.oneIn(8) && { kind: 'start, slow body', parts: 4 }),
  });
  if (start === undefined) {
    await sleep(250);
    return;
  }
  started.push({ workflowId, runId: start.runId });
  /** What the workflow may hold; more than one text where a signal had no answer. */
  let texts = [first];
  for (let step = random.below(12) + 4; step > 0; step--) {
    await sleep(random.below(80));
    if (random.oneIn(4)) {
      const text = `signalled ${step}`;
      const path = `${at}/signal/MySignal`;
      const answer = await send({ kind: 'signal', method: 'POST', path, wanted: 202, body: { input: [text] } });
      texts = answer === undefined ? [...texts, text] : [text];
    } else if (random.oneIn(12)) {
      await session.goAway(`${at}/history?waitNewEvent=true`, random.below(200) + 1);
    } else {
      await send(random.pick(CALLS)({ at, workflowId, texts, runId: start.runId, random }));
    }
  }
  await send({ kind: 'terminate', method: 'POST', path: `${at}/terminate`, wanted: 200, body: { reason: 'over' } });
}

interface Now {
  readonly at: string;
  readonly workflowId: string;
  readonly runId: string;
  readonly texts: readonly string[];
  readonly random: Random;
}

const CALLS: readonly ((now: Now) => Request)[] = [
  ({ at, texts }) => ({
    kind: 'query',
    method: 'POST',
    path: `${at}/query/MyQuery`,
    wanted: 200,
    check: ({ queryResult }) => unless(texts.includes(queryResult?.[0]), `wanted one of ${JSON.stringify(texts)}`),
  }),
  ({ at, random }) => {
    const value = { number: random.below(1_000_000), list: [] };
    return {
      kind: 'update',
      method: 'POST',
      path: `${at}/update/MyUpdate`,
      wanted: 200,
      body: { waitPolicy: COMPLETED, request: { input: { args: [value] } } },
      check: ({ outcome }) => unless(same(outcome?.success, [value]), `wanted ${JSON.stringify(value)}`),
    };
  },
  ({ at, workflowId }) => ({
    kind: 'history',
    method: 'GET',
    path: `${at}/history`,
    wanted: 200,
    check: ({ history: { events } }) =>
      unless(
        events.every(({ eventId }: Body, index: number) => eventId === String(index + 1)) &&
          same(events[0].workflowExecutionStartedEventAttributes.input, [`text of ${workflowId}`]),
        'another history',
      ),
  }),
  ({ at, workflowId, runId }) => ({
    kind: 'describe',
    method: 'GET',
    path: at,
    wanted: 200,
    check: ({ workflowExecutionInfo }) =>
      unless(same(workflowExecutionInfo.execution, { workflowId, runId }), 'another one'),
  }),
  ({ at }) => ({
    kind: 'error: not found',
    method: 'GET',
    path: `${at}-there-is-none`,
    wanted: 404,
    check: ({ code }) => unless(code === 5, 'another code'),
  }),
  ({ at }) => ({
    kind: 'error: bad request',
    method: 'POST',
    path: `${at}/signal/MySignal`,
    wanted: 400,
    body: '{"input":["text",}',
    check: ({ code }) => unless(code === 3, 'another code'),
  }),
  ({ at }) => ({
    kind: 'error: no such path',
    method: 'GET',
    path: `${at}/no/such/path`,
    wanted: 404,
    check: ({ code }) => unless(code === 5, 'another code'),
  }),
];

function unless(right: boolean, problem: string): string | undefined {
  return right ? undefined : problem;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
