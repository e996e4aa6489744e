import { expect } from 'vitest';
import { connectLive, eventually, unique } from '../../support/live.ts';
import type { Cases } from './cases.ts';

async function registered(): Promise<string> {
  const namespace = unique('namespace');
  await connectLive().grpc.call('RegisterNamespace', {
    namespace,
    workflowExecutionRetentionPeriod: { seconds: 86_400 },
  });
  return namespace;
}

export const namespaceCases: Cases = {
  'RegisterNamespace POST /api/v1/namespaces': async () => {
    const { http, grpc } = connectLive();
    const namespace = unique('namespace');
    const body = { namespace, description: 'for a test', workflowExecutionRetentionPeriod: '86400s' };
    expect(await http('POST', '/api/v1/namespaces', { body })).toMatchObject({ status: 201, body: {} });
    expect(await grpc.call('DescribeNamespace', { namespace })).toMatchObject({
      namespaceInfo: { name: namespace, description: 'for a test', state: 'NAMESPACE_STATE_REGISTERED' },
      config: { workflowExecutionRetentionTtl: { seconds: '86400' } },
    });
  },

  'DescribeNamespace GET /api/v1/namespaces/{namespace}': async () => {
    const { http, grpc } = connectLive();
    const namespace = await registered();
    const { namespaceInfo } = await grpc.call('DescribeNamespace', { namespace });
    expect(await http('GET', `/api/v1/namespaces/${namespace}`)).toMatchObject({
      status: 200,
      body: {
        namespaceInfo: { name: namespace, id: namespaceInfo.id, state: 'NAMESPACE_STATE_REGISTERED' },
        config: { workflowExecutionRetentionTtl: '86400s' },
      },
    });
  },

  'ListNamespaces GET /api/v1/namespaces': async () => {
    const { http, grpc } = connectLive();
    const namespace = await registered();
    const { status, body } = await http('GET', '/api/v1/namespaces?pageSize=1000');
    expect(status).toBe(200);
    const names = (list: readonly { namespaceInfo: { name: string } }[]) => list.map((one) => one.namespaceInfo.name);
    expect(names(body.namespaces)).toContain(namespace);
    const onePage = await http('GET', '/api/v1/namespaces?pageSize=1');
    const { namespaces } = await grpc.call('ListNamespaces', { pageSize: 1 });
    expect(names(onePage.body.namespaces)).toEqual(names(namespaces));
  },

  'UpdateNamespace PUT /api/v1/namespaces/{namespace}': async () => {
    const { http, grpc } = connectLive();
    const namespace = await registered();
    const body = { updateInfo: { description: 'changed', ownerEmail: 'a@example.org' } };
    expect(await http('PUT', `/api/v1/namespaces/${namespace}`, { body })).toMatchObject({
      status: 200,
      body: { namespaceInfo: { name: namespace, description: 'changed' } },
    });
    expect(await grpc.call('DescribeNamespace', { namespace })).toMatchObject({
      namespaceInfo: { description: 'changed', ownerEmail: 'a@example.org' },
    });
  },

  'DeprecateNamespace DELETE /api/v1/namespaces/{namespace}': async () => {
    const { http, grpc } = connectLive();
    const namespace = await registered();
    expect(await http('DELETE', `/api/v1/namespaces/${namespace}`)).toMatchObject({ status: 202, body: {} });
    await eventually(async () => {
      const { namespaceInfo } = await grpc.call('DescribeNamespace', { namespace });
      return namespaceInfo.state === 'NAMESPACE_STATE_DEPRECATED' || undefined;
    });
  },

  'GetSystemInfo GET /api/v1/system-info': async () => {
    const { http, grpc } = connectLive();
    const { serverVersion, capabilities } = await grpc.call('GetSystemInfo');
    const set = Object.fromEntries(Object.entries(capabilities).filter(([, value]) => value === true));
    expect(await http('GET', '/api/v1/system-info')).toMatchObject({
      status: 200,
      body: { serverVersion, capabilities: set },
    });
  },
};
