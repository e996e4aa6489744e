import type { Step } from '../difference.ts';

/** A workflow without a worker. */
export const IDLE = { workflowType: { name: 'None' }, taskQueue: { name: 'nobody' }, identity: 'me' };
/** The workflow of the example worker. */
export const RUNNING = { workflowType: { name: 'MyWorkflow' }, taskQueue: { name: 'my-task-queue' }, identity: 'me' };

export const WORKFLOW = '{ns}/workflows/{id}';
export const HISTORY = `${WORKFLOW}/history`;
/** A query string. */
export const FOUND_BY_ID = "query=WorkflowId%3D'{id}'";

type More = Partial<Step>;

export function get(path: string, more: More = {}): Step {
  return { method: 'GET', path, ...more };
}

export function post(path: string, body: Step['body'], more: More = {}): Step {
  return { method: 'POST', path, ...(body !== undefined && { body }), ...more };
}

/** A request that creates something. */
export function create(path: string, body: Step['body'], more: More = {}): Step {
  return post(path, body, { ...more, differs: ['created', ...(more.differs ?? [])] });
}

/** A request that takes effect later. */
export function accept(path: string, body: Step['body'], more: More = {}): Step {
  return post(path, body, { ...more, differs: ['accepted', ...(more.differs ?? [])] });
}

/** A request that both sides reject before it reaches the server, each with its own message. */
export function refused(step: Step): Step {
  return { ...step, differs: ['own-words', ...(step.differs ?? [])] };
}

/** A request for something that the oldest servers lack. */
export function newer(step: Step): Step {
  return { ...step, since: '1.31.2' };
}
