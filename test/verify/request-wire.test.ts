import { describe, expect, test } from 'vitest';
import { messageTypes } from '../../generated/registry.ts';
import type { JsonObject } from '../../src/verify/json.ts';
import { requestWire } from '../../src/verify/request-wire.ts';
import { toJson } from '../parity/proto-json/print.ts';
import { decode, root } from '../parity/proto-json/schema.ts';
import { temporal } from '../support/codec.ts';

const SERVICE = 'temporal.api.workflowservice.v1.';

describe('a request as protobufjs reads it', () => {
  test.each<[string, JsonObject]>([
    ['GetSystemInfoRequest', {}],
    ['ListNamespacesRequest', { pageSize: 300, nextPageToken: '+/8=', namespaceFilter: { includeDeleted: true } }],
    [
      'StartWorkflowExecutionRequest',
      {
        workflowId: 'grüße/1',
        input: ['a', 1.5, [], null, { metadata: { encoding: 'YmluYXJ5L3BsYWlu', more: 'AAEC' }, data: '+/8=' }],
        workflowExecutionTimeout: '3600s',
        workflowRunTimeout: '0.500s',
        workflowIdReusePolicy: 'WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE',
        retryPolicy: { backoffCoefficient: 1.25, maximumAttempts: 3, nonRetryableErrorTypes: ['A', 'B'] },
        memo: { fields: { a: { b: [] }, c: 'd' } },
        priority: { priorityKey: 200, fairnessWeight: 0.5 },
      },
    ],
    ['ResetWorkflowExecutionRequest', { workflowTaskFinishEventId: '9007199254740993' }],
    ['UpdateActivityOptionsRequest', { updateMask: 'startToCloseTimeout,retryPolicy.maximumAttempts' }],
    ['ListScheduleMatchingTimesRequest', { startTime: '2031-01-01T12:00:00Z', endTime: '2031-01-01T12:00:00.250Z' }],
    ['UpdateTaskQueueConfigRequest', { setFairnessWeightOverrides: { a: 2, b: 0.25 } }],
  ])('%s %j', (name, json) => {
    const type = root.lookupType(`${SERVICE}${name}`);
    const wire = requestWire(temporal.type(`${SERVICE}${name}`), json);
    expect(toJson(type, decode(type, wire))).toEqual(json);
  });

  test.each<[string, JsonObject, string]>([
    ['a field that there is not', { workfowId: 'x' }, 'has no field workfowId'],
    ['an enum value that there is not', { workflowIdReusePolicy: 'NO' }, 'has no "NO"'],
  ])('%s is an error', (_, json, message) => {
    const type = messageTypes.get(`${SERVICE}StartWorkflowExecutionRequest`);
    expect(() => requestWire(type as NonNullable<typeof type>, json)).toThrow(message);
  });
});
