import type { Binding, Operation } from '../codec/operation-table.ts';
import { messageAt } from '../operation/message/read.ts';
import { STATUS_PREFIX } from '../operation/status-prefix.ts';
import type { ResultTypes, Subject } from './answer.ts';
import { jobBinding } from './result-route.ts';
import type { Run } from './workflow-runs.ts';

/** Where the result of a workflow is asked for. */
export function workflowResultBinding(getHistory: Operation): Binding {
  return jobBinding(getHistory, 'GET', 'result', 'history');
}

/** A run of a workflow as the subject of a result. */
export function workflowSubject({ workflowId, runId }: Run): Omit<Subject, 'location'> {
  return {
    noun: 'workflow',
    key: `"workflowExecution":${JSON.stringify({ workflowId, runId })}`,
    statusPrefix: STATUS_PREFIX,
  };
}

/** What the result of a workflow is printed with. */
export function workflowTypes(getHistory: Operation): ResultTypes {
  const event = messageAt(getHistory.response, 'history.events');
  return {
    timestamp: messageAt(event, 'event_time'),
    payloads: messageAt(event, 'workflow_execution_completed_event_attributes.result'),
    failure: messageAt(event, 'workflow_execution_failed_event_attributes.failure'),
  };
}
