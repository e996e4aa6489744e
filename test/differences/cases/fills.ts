import type { Scenario, Wanted } from '../difference.ts';
import { accept, create, get, post, RUNNING, WORKFLOW } from './parts.ts';

const bad = (message: string): Wanted => ({ status: 400, error: [3, message] });

export const FILLS: readonly Scenario[] = [
  {
    name: 'what is filled in',
    steps: [
      post(`${WORKFLOW}/signal-with-start/MySignal`, { ...RUNNING, identity: undefined }, { differs: ['created'] }),
      // From this server on, the answer names the id.
      accept(
        `${WORKFLOW}/signal/MySignal`,
        { identity: 'me' },
        {
          since: '1.32.0',
          differs: ['request-id-filled'],
          builtIn: { holds: '"requestIdRef":{"eventType"' },
          proxy: { holds: '"requestIdRef":{"requestId"' },
        },
      ),
      get(`${WORKFLOW}/history?maximumPageSize=1`, {
        differs: ['identity-filled'],
        builtIn: { holds: '"attempt":1' },
        proxy: { holds: '"identity":"temporal-http@' },
      }),
      post(
        `${WORKFLOW}/update/MyUpdate`,
        { request: { input: { args: ['x'] } }, waitPolicy: { lifecycleStage: 'COMPLETED' } },
        {
          differs: ['update-without-meta'],
          builtIn: bad('Update meta is not set on request.'),
          proxy: { status: 200, holds: '"outcome":{"success":["x"]}' },
        },
      ),
      post(
        '{ns}/schedules/{id}',
        {
          schedule: {
            action: {
              startWorkflow: {
                workflowId: '{id}',
                workflowType: { name: 'MyWorkflow' },
                taskQueue: { name: 'my-task-queue' },
              },
            },
          },
          identity: 'me',
        },
        {
          differs: ['request-id-filled'],
          builtIn: bad('RequestId is not set on request.'),
          proxy: { status: 201, holds: 'conflictToken' },
        },
      ),
      create('{ns}/worker-deployments/{id}', { identity: 'me' }, { since: '1.31.2' }),
      post(
        '{ns}/worker-deployments/{id}/set-manager',
        { self: true },
        {
          since: '1.31.2',
          differs: ['identity-filled'],
          builtIn: bad('Identity is required'),
          proxy: { status: 200, holds: 'conflictToken' },
        },
      ),
    ],
  },
];
