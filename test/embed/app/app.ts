import {
  type CallOptions,
  Code,
  type CreateProxyOptions,
  createProxy,
  type EmbeddedProxy,
  type Hooks,
  httpStatusOf,
  type ProxyLog,
  StatusError,
} from 'temporal-http';

// Compiled with nothing installed but the package: no types of Node, Express or pino.

const log: ProxyLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

const hooks: Hooks = {
  startWorkflowExecution: {
    before: (request, { req, requestId }) => ({
      ...request,
      identity: `${String(req.headers['x-user'])} ${requestId}`,
    }),
  },
  countWorkflowExecutions: {
    replace: async (request, { proceed }) => (request.query === '' ? { count: '0' } : await proceed(request)),
    after: undefined,
  },
};

const options: CreateProxyOptions = { address: undefined, access: 'open', hooks, log, tls: { ca: new Uint8Array() } };
const proxy: EmbeddedProxy = await createProxy({ ...options, tls: undefined });
const call: CallOptions = { timeoutMs: 1_000, metadata: [['x-a', 'b']] };
const { status }: { readonly status?: string } = await proxy.call
  .describeWorkflowExecution({ namespace: 'n', execution: { workflowId: 'w' } }, call)
  .then(({ workflowExecutionInfo: info }) => (info?.status === undefined ? {} : { status: String(info.status) }));

export function statusOf(error: unknown): number {
  if (!(error instanceof StatusError)) return httpStatusOf(Code.INTERNAL);
  const bytes: Uint8Array | undefined = error.details;
  return bytes === undefined ? error.status : error.statusCode;
}

// @ts-expect-error: an operation has the types of its own messages.
proxy.call.describeWorkflowExecution({ nonsense: status });
// @ts-expect-error: there is no such access.
createProxy({ access: 'closed' });
