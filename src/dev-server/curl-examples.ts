/** Lines to try in a terminal, for the workflow of the examples. */
export function curlExamples(url: string, namespace: string): readonly string[] {
  const workflow = `${url}/api/v1/namespaces/${namespace}/workflows/my-workflow-id`;
  return [
    '# start a workflow, signal it, query it, update it, read its history, and cancel it',
    `curl -X POST ${workflow} -d '{`,
    '  "workflowType": { "name": "MyWorkflow" },',
    '  "taskQueue": { "name": "my-task-queue" },',
    '  "input": ["Hello, World!"]',
    "}'",
    `curl -X POST ${workflow}/signal/MySignal`,
    `curl -X POST ${workflow}/query/MyQuery`,
    `curl -X POST ${workflow}/update/MyUpdate -d '{ "request": { "input": { "args": ["Hello, World!"] } } }'`,
    `curl '${workflow}/history?pretty'`,
    `curl -X POST ${workflow}/cancel -d '{ "reason": "some reason" }'`,
  ];
}
