import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import { startWorkflow } from '../../support/live-workflows.ts';
import type { Cases } from './cases.ts';

export const archiveCases: Cases = {
  'ListArchivedWorkflowExecutions GET /api/v1/namespaces/{namespace}/archived-workflows': async () => {
    const { http, grpc } = connectLive();
    const namespace = unique('archive');
    const uri = pathToFileURL(await mkdtemp(join(tmpdir(), 'temporal-http-archive-'))).href;
    await grpc.call('RegisterNamespace', {
      namespace,
      workflowExecutionRetentionPeriod: { seconds: 86_400 },
      visibilityArchivalState: 'ARCHIVAL_STATE_ENABLED',
      visibilityArchivalUri: uri,
    });
    const workflow = await eventually(() => startWorkflow({ namespace }).catch(() => undefined));
    const { workflowId, runId } = workflow;
    await grpc.call('TerminateWorkflowExecution', { namespace, workflowExecution: { workflowId } });
    const query = `WorkflowId = '${workflowId}' AND CloseTime < '2100-01-01T00:00:00Z'`;
    const executions = await eventually(async () => {
      const path = `/api/v1/namespaces/${namespace}/archived-workflows?pageSize=10&query=${encodeURIComponent(query)}`;
      const { status, body } = await http('GET', path);
      expect(status, JSON.stringify(body)).toBe(200);
      return body.executions;
    });
    expect(executions).toMatchObject([{ execution: { workflowId, runId } }]);
    const listed = await grpc.call('ListArchivedWorkflowExecutions', { namespace, pageSize: 10, query });
    expect(listed.executions).toMatchObject([{ execution: { workflowId, runId } }]);
  },
};
