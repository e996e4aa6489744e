import { wireToJson } from '../codec/json/codec.ts';
import type { Types } from './disagreements.ts';
import type { JsonObject } from './json.ts';
import { requestWire } from './request-wire.ts';
import type { Ways } from './ways.ts';

const SERVICE = 'temporal.api.workflowservice.v1';

/** A minimal worker over gRPC that handles one task at a time, for calls that need a worker. */
export interface ByHandWorker {
  /** Polls the next workflow task and completes it with these commands. */
  readonly runWorkflowTask: (taskQueue: string, commands: readonly JsonObject[]) => Promise<void>;
  /** Polls the next query and answers it. */
  readonly answerQuery: (taskQueue: string, queryResult: readonly (string | JsonObject)[]) => Promise<void>;
  /** Polls the next activity task and returns its task token. */
  readonly takeActivity: (taskQueue: string) => Promise<string>;
}

export function createByHandWorker(ways: Ways, types: Types, namespace: string): ByHandWorker {
  const call = async (rpc: string, fields: JsonObject): Promise<JsonObject> => {
    const request = types.get(`${SERVICE}.${rpc}Request`);
    const response = types.get(`${SERVICE}.${rpc}Response`);
    if (request === undefined || response === undefined) throw new Error(`unknown rpc ${rpc}`);
    const message = requestWire(request, { namespace, ...fields });
    const outcome = await ways.grpc(`/${SERVICE}.WorkflowService/${rpc}`, message, namespace);
    if (outcome.kind === 'error') throw new Error(`${rpc}: ${outcome.message}`);
    return JSON.parse(wireToJson(response, outcome.wire, { shorthand: true, types }).toString()) as JsonObject;
  };
  const take = async (rpc: string, name: string): Promise<JsonObject> => {
    const task = await call(rpc, { taskQueue: { name }, identity: 'temporal-http verify' });
    if (typeof task.taskToken !== 'string') throw new Error(`${rpc}: expected a task, got none`);
    return task;
  };
  return {
    async runWorkflowTask(taskQueue, commands) {
      const { taskToken } = await take('PollWorkflowTaskQueue', taskQueue);
      await call('RespondWorkflowTaskCompleted', { taskToken, commands, identity: 'temporal-http verify' });
    },
    async answerQuery(taskQueue, queryResult) {
      const { taskToken } = await take('PollWorkflowTaskQueue', taskQueue);
      const completedType = 'QUERY_RESULT_TYPE_ANSWERED';
      await call('RespondQueryTaskCompleted', { taskToken, completedType, queryResult });
    },
    async takeActivity(taskQueue) {
      const { taskToken } = await take('PollActivityTaskQueue', taskQueue);
      return taskToken as string;
    },
  };
}
