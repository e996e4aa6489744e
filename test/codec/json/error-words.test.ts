import { describe, expect, test } from 'vitest';
import { temporal } from '../../support/codec.ts';

// Errors say in the caller's terms what was expected, and name the nearest field.

const SERVICE = 'temporal.api.workflowservice.v1.';

describe('a field that there is not', () => {
  test.each([
    ['QueryWorkflowRequest', '{"query":{"args":[1]}}', 'query.args', 'no such field; did you mean "queryArgs"?'],
    ['QueryWorkflowRequest', '{"args":[1]}', 'args', 'no such field; did you mean "query.queryArgs"?'],
    [
      'StartWorkflowExecutionRequest',
      '{"workflow_typ":{}}',
      'workflow_typ',
      'no such field; did you mean "workflowType"?',
    ],
    [
      'StartWorkflowExecutionRequest',
      '{"timeout":"1s"}',
      'timeout',
      'no such field; did you mean "workflowExecutionTimeout"?',
    ],
    [
      'SignalWorkflowExecutionRequest',
      '{"runId":"r"}',
      'runId',
      'no such field; did you mean "workflowExecution.runId"?',
    ],
    [
      'CreateScheduleRequest',
      '{"schedule":{"cronString":["* * * * *"]}}',
      'schedule.cronString',
      'no such field; did you mean "spec.cronString"?',
    ],
    ['SignalWorkflowExecutionRequest', '{"xyz":1}', 'xyz', 'no such field'],
  ])('%s %s', (type, json, field, words) => {
    const [problem] = temporal.problems(SERVICE + type, json);
    expect(problem?.field).toBe(field);
    expect(problem?.description.replace(/^line \d+, column \d+: /, '')).toBe(words);
  });
});

describe('a value of another shape', () => {
  test.each([
    [
      'RespondActivityTaskCompletedRequest',
      '{"result":{"ok":true}}',
      'result',
      'expected an array of values, got an object',
    ],
    ['RespondActivityTaskCompletedRequest', '{"result":"ok"}', 'result', 'expected an array of values, got'],
    ['StartWorkflowExecutionRequest', '{"workflowType":"T"}', 'workflowType', 'expected an object, got'],
    [
      'StartWorkflowExecutionRequest',
      '{"workflowIdReusePolicy":"ALOW_DUPLICATE"}',
      'workflowIdReusePolicy',
      '"ALOW_DUPLICATE" is not a value of WorkflowIdReusePolicy',
    ],
    [
      'StartWorkflowExecutionRequest',
      '{"workflowRunTimeout":"3 days"}',
      'workflowRunTimeout',
      'expected a duration like "1.5s" or "1h30m", got the string "3 days"',
    ],
  ])('%s %s', (type, json, field, words) => {
    const [problem] = temporal.problems(SERVICE + type, json);
    expect(problem?.field).toBe(field);
    expect(problem?.description).toContain(words);
    expect(problem?.description).not.toContain('temporal.api');
  });
});
