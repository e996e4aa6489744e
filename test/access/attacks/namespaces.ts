import { type Chapter, OPEN, post, START } from './attack.ts';

export const NAMESPACES: Chapter = {
  title: 'A namespace that differs from the path',
  kind: 'Requests that name two namespaces, so that different parts of the proxy could use different ones.',
  attacks: [
    post('in the body', '400', OPEN, `{"namespace":"secret",${START.slice(1)}`),
    post('in the body, escaped', '400', OPEN, `{"n\\u0061mespace":"\\u0073ecret",${START.slice(1)}`),
    post('in the body, twice', '400', OPEN, `{"namespace":"open","namespace":"secret",${START.slice(1)}`),
    post(
      'in the second request of a multi-operation',
      '400',
      '/api/v1/namespaces/open/multi-operation',
      '{"operations":[{"startWorkflow":{"namespace":"open","workflowId":"a","workflowType":{"name":"t"},' +
        '"taskQueue":{"name":"q"}}},{"updateWorkflow":{"namespace":"secret","workflowExecution":{"workflowId":"a"},' +
        '"request":{"input":{"name":"u"}}}}]}',
    ),
    post(
      'a multi-operation in another namespace',
      '403',
      '/api/v1/namespaces/secret/multi-operation',
      '{"operations":[{"startWorkflow":{"workflowId":"a","workflowType":{"name":"t"},"taskQueue":{"name":"q"}}}]}',
    ),
    post(
      'registering a namespace',
      '403',
      '/api/v1/namespaces',
      '{"namespace":"secret","workflowExecutionRetentionPeriod":"86400s"}',
    ),
    post(
      'as the target of a Nexus endpoint',
      '403',
      '/api/v1/nexus/endpoints',
      '{"spec":{"name":"e","target":{"worker":{"namespace":"secret","taskQueue":"q"}}}}',
    ),
    post('Temporal-Namespace: secret', '400', OPEN, START, ['Temporal-Namespace: secret']),
    post('Grpc-Metadata-Temporal-Namespace: secret', '400', OPEN, START, ['Grpc-Metadata-Temporal-Namespace: secret']),
    post(
      'Temporal-Namespace: open, with another namespace in the path',
      '403',
      '/api/v1/namespaces/secret/workflows/w',
      START,
      ['Temporal-Namespace: open'],
    ),
  ],
};
