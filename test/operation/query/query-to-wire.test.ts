import { describe, expect, test } from 'vitest';
import { AddSearchAttributesRequest } from '../../../generated/temporal/api/operatorservice/v1.ts';
import {
  DescribeTaskQueueRequest,
  GetWorkerTaskReachabilityRequest,
  GetWorkflowExecutionHistoryRequest,
  ListOpenWorkflowExecutionsRequest,
  ListScheduleMatchingTimesRequest,
  ListWorkflowExecutionsRequest,
  QueryWorkflowRequest,
  RegisterNamespaceRequest,
  ResetWorkflowExecutionRequest,
  StartWorkflowExecutionRequest,
  UpdateTaskQueueConfigRequest,
  UpdateWorkflowExecutionOptionsRequest,
} from '../../../generated/temporal/api/workflowservice/v1.ts';
import { StatusError } from '../../../src/base/status-error.ts';
import { wireToJson } from '../../../src/codec/json/codec.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import { queryToWire } from '../../../src/operation/query/query-to-wire.ts';
import { readSwitches } from '../../../src/operation/query/switches.ts';

const codec = { shorthand: true, types: new Map<string, MessageType>() };

function read(type: MessageType, query: string, unknown: 'refuse' | 'ignore' = 'refuse'): unknown {
  const options = { unknown, codec };
  const wire = queryToWire(type, readSwitches(query).rest, options);
  return JSON.parse(wireToJson(type, wire, codec).toString());
}

function violations(type: MessageType, query: string): readonly (readonly [string, string])[] {
  try {
    read(type, query, 'refuse');
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    expect(error.code).toBe(3);
    return error.violations.map(({ field, description }) => [field, description] as const);
  }
  throw new Error('nothing was refused');
}

const T1 = '2024-01-02T03:04:05Z';

describe('contract section 2: a parameter of every kind', () => {
  test.each<readonly [why: string, type: MessageType, query: string, wanted: unknown]>([
    ['none', ListWorkflowExecutionsRequest, '', {}],
    [
      'a string',
      ListWorkflowExecutionsRequest,
      "query=WorkflowType+%3D+'a%22%0A'",
      { query: "WorkflowType = 'a\"\n'" },
    ],
    ['an empty string', ListWorkflowExecutionsRequest, 'query=', {}],
    ['an integer in camelCase', ListWorkflowExecutionsRequest, 'pageSize=10', { pageSize: 10 }],
    ['an integer in proto spelling', ListWorkflowExecutionsRequest, 'page_size=-2147483648', { pageSize: -2147483648 }],
    ['bytes', ListWorkflowExecutionsRequest, 'nextPageToken=AP8%3D', { nextPageToken: 'AP8=' }],
    ['bytes without padding', ListWorkflowExecutionsRequest, 'nextPageToken=AP8', { nextPageToken: 'AP8=' }],
    ['bytes in the URL alphabet', ListWorkflowExecutionsRequest, 'nextPageToken=-_-_', { nextPageToken: '+/+/' }],
    [
      'bytes with a plus that became a space',
      ListWorkflowExecutionsRequest,
      'nextPageToken=+/+/',
      { nextPageToken: '+/+/' },
    ],
    ['a bool', GetWorkflowExecutionHistoryRequest, 'waitNewEvent=true', { waitNewEvent: true }],
    [
      'a bool as Python writes it',
      GetWorkflowExecutionHistoryRequest,
      'skipArchival=True&waitNewEvent=False',
      { skipArchival: true },
    ],
    ['a bool as 1', GetWorkflowExecutionHistoryRequest, 'skip_archival=1&waitNewEvent=0', { skipArchival: true }],
    [
      'an enum by name',
      GetWorkflowExecutionHistoryRequest,
      'historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT',
      { historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' },
    ],
    [
      'an enum by number',
      GetWorkflowExecutionHistoryRequest,
      'historyEventFilterType=2',
      { historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' },
    ],
    [
      'an enum by an unknown number',
      GetWorkflowExecutionHistoryRequest,
      'historyEventFilterType=99',
      { historyEventFilterType: 99 },
    ],
    [
      'an enum without its prefix',
      GetWorkflowExecutionHistoryRequest,
      'historyEventFilterType=CloseEvent',
      { historyEventFilterType: 'HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT' },
    ],
    [
      'a nested field, either spelling per part',
      ResetWorkflowExecutionRequest,
      'workflow_execution.runId=r&workflowExecution.workflow_id=w',
      { workflowExecution: { runId: 'r', workflowId: 'w' } },
    ],
    [
      'an int64, exactly',
      ResetWorkflowExecutionRequest,
      'workflowTaskFinishEventId=9223372036854775807',
      { workflowTaskFinishEventId: '9223372036854775807' },
    ],
    [
      'a double, three levels of it',
      StartWorkflowExecutionRequest,
      'retryPolicy.backoffCoefficient=1e-3&retryPolicy.maximumAttempts=3',
      { retryPolicy: { backoffCoefficient: 0.001, maximumAttempts: 3 } },
    ],
    [
      'a double that is not a number',
      StartWorkflowExecutionRequest,
      'retryPolicy.backoffCoefficient=NaN',
      { retryPolicy: { backoffCoefficient: 'NaN' } },
    ],
    ['a timestamp', ListScheduleMatchingTimesRequest, `startTime=${T1}`, { startTime: T1 }],
    [
      'a timestamp with an offset whose plus became a space',
      ListScheduleMatchingTimesRequest,
      'startTime=2024-01-02T05:04:05+02:00&end_time=2024-01-02T03:04:05.5-00:00',
      { startTime: T1, endTime: '2024-01-02T03:04:05.500Z' },
    ],
    [
      'a timestamp in a nested message',
      ListOpenWorkflowExecutionsRequest,
      `startTimeFilter.earliestTime=${T1}`,
      { startTimeFilter: { earliestTime: T1 } },
    ],
    [
      'a duration in seconds',
      RegisterNamespaceRequest,
      'workflowExecutionRetentionPeriod=5400s',
      { workflowExecutionRetentionPeriod: '5400s' },
    ],
    [
      'a duration in Go syntax',
      RegisterNamespaceRequest,
      'workflowExecutionRetentionPeriod=1h30m',
      { workflowExecutionRetentionPeriod: '5400s' },
    ],
    [
      'a map',
      RegisterNamespaceRequest,
      'data[a]=1&data[b.c[d]]=2&data[]=3&data%5Be%5D=',
      { data: { '': '3', a: '1', 'b.c[d]': '2', e: '' } },
    ],
    [
      'a map with a key of Object.prototype',
      RegisterNamespaceRequest,
      'data[constructor]=1',
      { data: { constructor: '1' } },
    ],
    [
      'a map of numbers',
      UpdateTaskQueueConfigRequest,
      'set_fairness_weight_overrides[a]=0.5',
      { setFairnessWeightOverrides: { a: 0.5 } },
    ],
    [
      'a map of enums',
      AddSearchAttributesRequest,
      'searchAttributes[A]=Keyword&searchAttributes[B]=3',
      { searchAttributes: { A: 'INDEXED_VALUE_TYPE_KEYWORD', B: 'INDEXED_VALUE_TYPE_INT' } },
    ],
    [
      'a repeated string',
      GetWorkerTaskReachabilityRequest,
      'buildIds=b&build_ids=a,c&buildIds=',
      { buildIds: ['b', 'a,c', ''] },
    ],
    [
      'a repeated enum',
      DescribeTaskQueueRequest,
      'taskQueueTypes=Workflow&taskQueueTypes=2',
      { taskQueueTypes: ['TASK_QUEUE_TYPE_WORKFLOW', 'TASK_QUEUE_TYPE_ACTIVITY'] },
    ],
    [
      'a field mask',
      UpdateWorkflowExecutionOptionsRequest,
      'updateMask=versioningOverride,a.b_c',
      { updateMask: 'versioningOverride,a.bC' },
    ],
    [
      'a member of a oneof, with several fields',
      ListOpenWorkflowExecutionsRequest,
      'executionFilter.workflowId=w&executionFilter.runId=r',
      { executionFilter: { workflowId: 'w', runId: 'r' } },
    ],
  ])('%s', (_why, type, query, wanted) => {
    expect(read(type, query)).toEqual(wanted);
  });
});

describe('contract section 2: a name of nothing that a query can set', () => {
  test.each<readonly [why: string, type: MessageType, query: string, fields: readonly string[]]>([
    ['an unknown parameter', ListWorkflowExecutionsRequest, 'pagesize=1', ['pagesize']],
    [
      'a name of Object.prototype',
      ListWorkflowExecutionsRequest,
      'constructor=1&__proto__=2',
      ['constructor', '__proto__'],
    ],
    ['no name', ListWorkflowExecutionsRequest, '=1', ['']],
    [
      'an unknown nested field',
      ResetWorkflowExecutionRequest,
      'workflowExecution.runid=r',
      ['workflowExecution.runid'],
    ],
    ['a message', ResetWorkflowExecutionRequest, 'workflowExecution=r', ['workflowExecution']],
    ['a field of a scalar', ListWorkflowExecutionsRequest, 'query.a=1', ['query.a']],
    ['a field of a timestamp', ListScheduleMatchingTimesRequest, 'startTime.seconds=1', ['startTime.seconds']],
    ['a trailing dot', ResetWorkflowExecutionRequest, 'workflowExecution.=1', ['workflowExecution.']],
    ['payloads', QueryWorkflowRequest, 'query.queryArgs=1', ['query.queryArgs']],
    ['a field of payloads', StartWorkflowExecutionRequest, 'input.payloads=1', ['input.payloads']],
    ['a map without a key', RegisterNamespaceRequest, 'data=1', ['data']],
    ['a map with a dot', RegisterNamespaceRequest, 'data.a=1', ['data.a']],
    ['a map with an unclosed bracket', RegisterNamespaceRequest, 'data[a=1', ['data[a']],
    ['a map of messages', StartWorkflowExecutionRequest, 'memo.fields[a]=1', ['memo.fields[a]']],
    ['a bracket on a field that is not a map', ListWorkflowExecutionsRequest, 'query[0]=a', ['query[0]']],
    ['a repeated message', RegisterNamespaceRequest, 'clusters.clusterName=a', ['clusters.clusterName']],
    [
      'a field of a payload',
      StartWorkflowExecutionRequest,
      'userMetadata.summary.data=YQ',
      ['userMetadata.summary.data'],
    ],
  ])('%s', (_why, type, query, fields) => {
    expect(violations(type, query)).toEqual(
      fields.map((field) => [field, expect.stringMatching(/^no such parameter($|; did you mean ")/)]),
    );
  });
});

describe('contract section 2: invalid parameters are rejected by name', () => {
  test.each<readonly [why: string, type: MessageType, query: string, fields: readonly string[]]>([
    ['a scalar twice', ListWorkflowExecutionsRequest, 'pageSize=1&pageSize=1', ['pageSize']],
    ['a scalar in both spellings', ListWorkflowExecutionsRequest, 'pageSize=1&page_size=1', ['page_size']],
    ['a map key twice', RegisterNamespaceRequest, 'data[a]=1&data[b]=1&data[a]=1', ['data[a]']],
    [
      'two members of a oneof',
      ListOpenWorkflowExecutionsRequest,
      'executionFilter.runId=r&type_filter.name=n',
      ['type_filter.name'],
    ],
    ['an invalid bool', GetWorkflowExecutionHistoryRequest, 'waitNewEvent=yes', ['waitNewEvent']],
    ['a bool in capitals', GetWorkflowExecutionHistoryRequest, 'waitNewEvent=TRUE', ['waitNewEvent']],
    ['a bool by presence', GetWorkflowExecutionHistoryRequest, 'wait_new_event', ['wait_new_event']],
    ['an invalid integer', ListWorkflowExecutionsRequest, 'pageSize=ten', ['pageSize']],
    ['an integer with a space', ListWorkflowExecutionsRequest, 'pageSize=+1', ['pageSize']],
    ['an integer with decimals', ListWorkflowExecutionsRequest, 'pageSize=1.5', ['pageSize']],
    ['an integer out of range', ListWorkflowExecutionsRequest, 'pageSize=2147483648', ['pageSize']],
    ['no integer', ListWorkflowExecutionsRequest, 'pageSize=', ['pageSize']],
    [
      'an int64 out of range',
      ResetWorkflowExecutionRequest,
      'workflowTaskFinishEventId=9223372036854775808',
      ['workflowTaskFinishEventId'],
    ],
    ['bytes that are not base64', ListWorkflowExecutionsRequest, 'nextPageToken=!', ['nextPageToken']],
    [
      'an enum name that is unknown',
      GetWorkflowExecutionHistoryRequest,
      'historyEventFilterType=ALL',
      ['historyEventFilterType'],
    ],
    ['an invalid timestamp', ListScheduleMatchingTimesRequest, 'start_time=yesterday', ['start_time']],
    [
      'a duration without a unit',
      RegisterNamespaceRequest,
      'workflowExecutionRetentionPeriod=5400',
      ['workflowExecutionRetentionPeriod'],
    ],
    [
      'one bad element of a repeated field',
      DescribeTaskQueueRequest,
      'taskQueueTypes=1&taskQueueTypes=x',
      ['taskQueueTypes'],
    ],
    [
      'everything together',
      GetWorkflowExecutionHistoryRequest,
      'waitNewEvent=2&nope=1&maximumPageSize=x&execution.runId=r&execution.runId=r&nextPageToken=*',
      ['waitNewEvent', 'nope', 'execution.runId', 'maximumPageSize', 'nextPageToken'],
    ],
  ])('%s', (_why, type, query, fields) => {
    expect(violations(type, query).map(([field]) => field)).toEqual(fields);
  });

  test.each([
    [ListWorkflowExecutionsRequest, 'pagesize', 'pageSize'],
    [ListWorkflowExecutionsRequest, 'page-size', 'pageSize'],
    [ListWorkflowExecutionsRequest, 'pageSzie', 'pageSize'],
    [GetWorkflowExecutionHistoryRequest, 'execution.runID', 'execution.runId'],
    [GetWorkflowExecutionHistoryRequest, 'workflowId', 'execution.workflowId'],
    [GetWorkflowExecutionHistoryRequest, 'nope', undefined],
  ])('%o: the error for %s suggests the nearest name, %s', (type, name, near) => {
    const [[, description] = ['', '']] = violations(type, `${name}=1`);
    expect(description.split('; ')[1]).toBe(near && `did you mean "${near}"?`);
  });

  test('errors describe the value, not a JSON text that nobody has sent', () => {
    const [[, description] = ['', '']] = violations(ListWorkflowExecutionsRequest, 'pageSize=ten');
    expect(description).toMatch(/ten/);
    expect(description).not.toMatch(/line|column/);
  });

  test('at most 100 violations are listed', () => {
    const query = Array.from({ length: 150 }, (_, at) => `x${at}=1`).join('&');
    expect(violations(ListWorkflowExecutionsRequest, query)).toHaveLength(100);
  });

  test('a name of absurd depth is an unknown parameter', () => {
    expect(violations(StartWorkflowExecutionRequest, `${'a.'.repeat(20_000)}b=1`)).toHaveLength(1);
  });
});

test('--unknown-query ignore skips unknown parameters and still rejects invalid values', () => {
  expect(read(ListWorkflowExecutionsRequest, 'nope=1&pageSize=2', 'ignore')).toEqual({ pageSize: 2 });
  expect(() => read(ListWorkflowExecutionsRequest, 'nope=1&pageSize=x', 'ignore')).toThrow(/pageSize/);
});
