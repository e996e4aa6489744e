import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Client, credentials } from '@grpc/grpc-js';
import { protobufjsType } from '../../test/support/oracle.ts';

/**
 * The cost of the workloads in a typical hand-written service: plain node:http, JSON.parse, protobufjs, grpc-js,
 * JSON.stringify. It does less than the proxy: no validation, no errors, no shorthand in responses. Arguments: port,
 * address of the gRPC server.
 */

const [, , port, address = ''] = process.argv;
const PACKAGE = 'temporal.api.workflowservice.v1';
const client = new Client(address, credentials.createInsecure());
const encoding = Buffer.from('json/plain');

interface StartBody {
  readonly workflowType: object;
  readonly taskQueue: object;
  readonly input: readonly unknown[];
}

function rpc(name: string): (request: object) => Promise<object> {
  const request = protobufjsType(`${PACKAGE}.${name}Request`);
  const response = protobufjsType(`${PACKAGE}.${name}Response`);
  const options = { longs: String, enums: String, bytes: String };
  return (fields) =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest<object, object>(
        `/${PACKAGE}.WorkflowService/${name}`,
        (value) => Buffer.from(request.encode(request.fromObject(value)).finish()),
        (wire) => response.toObject(response.decode(wire), options),
        fields,
        (error, answer) => (error === null && answer !== undefined ? resolve(answer) : reject(error)),
      );
    });
}

const start = rpc('StartWorkflowExecution');
const describe = rpc('DescribeWorkflowExecution');
const count = rpc('CountWorkflowExecutions');
const readHistory = rpc('GetWorkflowExecutionHistory');

function startFields(namespace: string, workflowId: string, text: string): object {
  const { workflowType: workflow_type, taskQueue: task_queue, input } = JSON.parse(text) as StartBody;
  const payloads = input.map((value) => ({ metadata: { encoding }, data: Buffer.from(JSON.stringify(value)) }));
  return { namespace, workflow_id: workflowId, workflow_type, task_queue, input: { payloads } };
}

async function call(req: IncomingMessage): Promise<object> {
  const url = new URL(req.url ?? '/', 'http://localhost');
  const [, , , , namespace = '', collection, workflowId = '', action] = url.pathname.split('/');
  if (collection === 'workflow-count') return count({ namespace });
  if (action === 'history') {
    const maximum_page_size = Number(url.searchParams.get('maximumPageSize'));
    return readHistory({ namespace, execution: { workflow_id: workflowId }, maximum_page_size });
  }
  if (req.method === 'GET') return describe({ namespace, execution: { workflow_id: workflowId } });
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  return start(startFields(namespace, workflowId, Buffer.concat(parts).toString()));
}

function send(res: ServerResponse, status: number, value: object): void {
  const body = Buffer.from(JSON.stringify(value));
  res.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
}

createServer((req, res) => {
  call(req).then(
    (answer) => send(res, 200, answer),
    (error: unknown) => send(res, 500, { message: String(error) }),
  );
}).listen(Number(port), '127.0.0.1');
