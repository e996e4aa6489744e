import { type Violation, violated } from '../../base/status-error.ts';
import { wireToJson } from '../../codec/json/codec.ts';
import { deadlineMillis } from '../../operation/metadata/deadline.ts';
import { createRpc } from '../../operation/rpc.ts';
import { STATUS_PREFIX } from '../../operation/status-prefix.ts';
import type { Entry } from '../catalogue.ts';
import { type EntryRoute, PREFIX } from './entry-route.ts';
import type { EntryContext } from './start.ts';
import { oneOf } from './state.ts';

export const STATUSES = ['RUNNING', 'COMPLETED', 'FAILED', 'CANCELED', 'TERMINATED', 'TIMED_OUT', 'CONTINUED_AS_NEW'];
export const MOST_LISTED = 1_000;
const DEFAULT_LISTED = 100;

interface Listed {
  readonly execution?: { readonly workflowId?: string; readonly runId?: string };
  readonly status?: string;
  readonly startTime?: string;
  readonly closeTime?: string;
}

/** `GET /workflows/process-order`: the workflows of this type, newest first, in pages (RFC 8288). */
export function listRoute(entry: Entry, { operations, deps }: EntryContext): EntryRoute {
  const rpc = createRpc(operations.list, deps);
  return {
    operation: operations.list,
    method: 'GET',
    path: [],
    grant: 'read',
    hasBody: false,
    parameters: ['status', 'pageSize', 'pageToken'],
    handle: async ({ job, query }) => {
      const { req, codec } = job.request;
      const statuses = query.filter(([name]) => name === 'status').map(([, value]) => value);
      const size = oneOf(query, 'pageSize');
      const token = oneOf(query, 'pageToken');
      const violations = [...wrongStatuses(statuses), ...wrongSize(size), ...wrongToken(token)];
      if (violations.length > 0) throw violated(violations);
      const asked = {
        namespace: entry.namespace,
        query: visibilityQuery(entry.type, statuses),
        pageSize: size === '' ? DEFAULT_LISTED : Number(size),
        nextPageToken: Buffer.from(token, 'base64url').toString('base64'),
      };
      const deadline = performance.now() + deadlineMillis(req.headers, deps.receiving.timeoutMs);
      const { message } = await rpc.call(job, asked, { deadline });
      const { executions = [], nextPageToken } = JSON.parse(
        wireToJson(operations.list.response, message, codec).toString(),
      ) as { readonly executions?: readonly Listed[]; readonly nextPageToken?: string };
      const next = nextPageToken === undefined ? undefined : Buffer.from(nextPageToken, 'base64').toString('base64url');
      const items = executions.map(({ execution, status = '', startTime, closeTime }) => ({
        id: execution?.workflowId,
        runId: execution?.runId,
        status: status.replace(STATUS_PREFIX, ''),
        startTime,
        closeTime,
      }));
      const link = next === undefined ? undefined : nextLink(entry, [...statuses], size, next);
      return {
        status: 200,
        headers: link === undefined ? [] : [['Link', link]],
        body: Buffer.from(JSON.stringify({ items, nextPageToken: next })),
      };
    },
  };
}

function visibilityQuery(type: string, statuses: readonly string[]): string {
  const byType = `WorkflowType = '${type.replaceAll("'", "''")}'`;
  if (statuses.length === 0) return byType;
  const names = statuses.map((status) => `'${NAMES[status]}'`).join(', ');
  return `${byType} AND ExecutionStatus IN (${names})`;
}

/** As spelled in visibility queries: `TimedOut`. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  STATUSES.map((status) => [
    status,
    status.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
  ]),
);

function wrongStatuses(statuses: readonly string[]): readonly Violation[] {
  const wrong = statuses.filter((status) => !STATUSES.includes(status));
  return wrong.map((status) => ({
    field: 'status',
    description: `expected one of ${STATUSES.join(', ')}, got ${JSON.stringify(status)}`,
  }));
}

function wrongSize(size: string): readonly Violation[] {
  const count = Number(size);
  if (size === '' || (/^\d{1,4}$/.test(size) && count >= 1 && count <= MOST_LISTED)) return [];
  return [{ field: 'pageSize', description: `expected an integer from 1 to ${MOST_LISTED}` }];
}

function wrongToken(token: string): readonly Violation[] {
  return /^[A-Za-z0-9_-]*$/.test(token)
    ? []
    : [{ field: 'pageToken', description: 'expected the token of an earlier answer' }];
}

function nextLink({ name }: Entry, statuses: readonly string[], size: string, token: string): string {
  const query = [
    ...statuses.map((status) => `status=${status}`),
    ...(size === '' ? [] : [`pageSize=${size}`]),
    `pageToken=${token}`,
  ];
  return `<${PREFIX}/${name}?${query.join('&')}>; rel="next"`;
}
