import { plain, type Scenario, type Scenarios } from '../scenario.ts';

const update: Scenario = {
  prepare: async (world) => ({
    path: { namespace: await world.ownNamespace() },
    body: {
      updateInfo: { description: 'Orders and invoices', ownerEmail: 'orders@example.com' },
      config: { workflowExecutionRetentionTtl: '172800s' },
    },
  }),
};

interface Named {
  readonly namespaceInfo: { readonly name: string };
}

export const namespaceScenarios: Scenarios = {
  registerNamespace: plain((world) => ({
    body: {
      namespace: world.name('my-namespace'),
      description: 'Orders and invoices',
      ownerEmail: 'orders@example.com',
      workflowExecutionRetentionPeriod: '86400s',
    },
  })),
  describeNamespace: { prepare: async (world) => ({ path: { namespace: await world.ownNamespace() } }) },
  listNamespaces: {
    prepare: async () => ({ query: { pageSize: '100' } }),
    // The order of namespaces is that of their ids, which are random.
    keep: ({ namespaces }) => ({
      namespaces: (namespaces as readonly Named[]).filter(({ namespaceInfo }) => namespaceInfo.name === 'my-namespace'),
    }),
  },
  updateNamespace: update,
  updateNamespaceByPost: update,
  deprecateNamespace: { prepare: async (world) => ({ path: { namespace: await world.ownNamespace() } }) },
  deleteNamespace: { prepare: async (world) => ({ path: { namespace: await world.ownNamespace() } }) },
  addSearchAttributes: {
    prepare: async (world) => ({
      path: { namespace: await world.ownNamespace() },
      body: { searchAttributes: { CustomerId: 'INDEXED_VALUE_TYPE_KEYWORD' } },
    }),
  },
  removeSearchAttributes: {
    prepare: async (world) => {
      const namespace = await world.ownNamespace();
      const body = { searchAttributes: { CustomerId: 'INDEXED_VALUE_TYPE_KEYWORD' } };
      await world.http('POST', `/api/v1/namespaces/${namespace}/search-attributes`, body);
      return { path: { namespace }, query: { searchAttributes: 'CustomerId' } };
    },
  },
  listSearchAttributes: plain(({ namespace }) => ({ path: { namespace } })),
  getSystemInfo: plain(() => ({})),
  getClusterInfo: plain(() => ({})),
};
