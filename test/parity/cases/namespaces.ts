import type { Names } from '../../../src/verify/normalise.ts';
import type { Lab } from '../live/lab.ts';
import type { ParityCases } from '../live/parity-case.ts';
import { registeredNamespace } from './things.ts';

/** The server supports no such client, and says so to calls that it has no other reason to refuse. */
const TOO_NEW = { 'client-name': 'temporal-go', 'client-version': '99.0.0' };

async function withAttribute(lab: Lab, name: string): Promise<Names> {
  const names = await registeredNamespace(lab, name);
  await lab.grpc.call('AddSearchAttributes', { namespace: name, searchAttributes: { MyAttribute: 2 } });
  return names;
}

export const namespaceCases: ParityCases = {
  registerNamespace: {
    kind: 'write',
    request: ({ name = '' }) => ({
      namespace: name,
      description: 'for a "test" ü',
      ownerEmail: 'a@example.org',
      workflowExecutionRetentionPeriod: '86400s',
      data: { 'b key': 'value', a: '' },
    }),
    refused: () => [
      { namespace: 'parity', workflowExecutionRetentionPeriod: '86400s' },
      { namespace: 'too-short', workflowExecutionRetentionPeriod: '1s' },
    ],
  },
  describeNamespace: {
    kind: 'read',
    // A field that none of the servers knows yet: it arrives there, and is dropped.
    request: ({ namespace = '' }) => ({ namespace, weakConsistency: true }),
  },
  listNamespaces: {
    kind: 'read',
    request: () => ({ pageSize: 1, namespaceFilter: { includeDeleted: true } }),
    refusedHeaders: TOO_NEW,
  },
  updateNamespace: {
    kind: 'write',
    arrange: registeredNamespace,
    request: ({ namespace = '' }) => ({
      namespace,
      updateInfo: { description: 'changed', ownerEmail: 'b@example.org', data: { k: 'v' } },
      config: { workflowExecutionRetentionTtl: '172800s' },
    }),
    refused: ({ namespace = '' }) => [{ namespace, config: { workflowExecutionRetentionTtl: '1s' } }],
  },
  deprecateNamespace: { kind: 'write', arrange: registeredNamespace, request: ({ namespace = '' }) => ({ namespace }) },
  deleteNamespace: { kind: 'write', arrange: registeredNamespace, request: ({ namespace = '' }) => ({ namespace }) },
  addSearchAttributes: {
    kind: 'write',
    arrange: registeredNamespace,
    request: ({ namespace = '' }) => ({
      namespace,
      searchAttributes: { MyAttribute: 'INDEXED_VALUE_TYPE_KEYWORD', Other: 'INDEXED_VALUE_TYPE_DATETIME' },
    }),
    refused: ({ namespace = '' }) => [{ namespace, searchAttributes: { WorkflowId: 'INDEXED_VALUE_TYPE_INT' } }],
  },
  removeSearchAttributes: {
    kind: 'write',
    arrange: withAttribute,
    request: ({ namespace = '' }) => ({ namespace, searchAttributes: ['MyAttribute'] }),
    refused: ({ namespace = '' }) => [{ namespace, searchAttributes: ['WorkflowId'] }],
  },
  listSearchAttributes: { kind: 'read', request: ({ namespace = '' }) => ({ namespace }) },
  getClusterInfo: { kind: 'read', request: () => ({}), refusedHeaders: TOO_NEW },
  getSystemInfo: { kind: 'read', request: () => ({}), refusedHeaders: TOO_NEW },
};
