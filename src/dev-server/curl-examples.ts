/** Lines to try in a terminal, for the workflow of the examples. */
export function curlExamples(url: string, namespace: string): readonly string[] {
  const workflows = `${url}/api/v1/namespaces/${namespace}/workflows`;
  const workflow = `${workflows}/my-workflow-id`;
  return [
    '# run a workflow and get its result',
    `curl '${workflows}/my-greeting/execute?value' -d '{`,
    '  "workflowType": { "name": "MyGreeting" },',
    '  "taskQueue": { "name": "my-task-queue" },',
    '  "input": ["Alice"]',
    "}'",
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
