import type { IncomingMessage } from 'node:http';
import { excerpt } from '../../base/excerpt.ts';
import { type Exchange, type ExchangeObserver, endStatus } from '../../base/exchange.ts';

type Level = 'debug' | 'info' | 'warn';

/** What this writes to; every pino logger is one. */
export type RequestLog = Readonly<Record<Level, (fields: object, message: string) => void>> & {
  readonly isLevelEnabled: (level: Level) => boolean;
};

/** Fields that are logged only on request, since they may hold personal data or secrets. */
export type LogField = 'path' | 'workflow-id' | 'query' | 'user-agent' | 'peer';

/**
 * Writes one line for each finished exchange: what happened, and nothing that a caller or Temporal sent unless `fields`
 * asks for it. Successful probes and scrapes are logged only at level debug.
 */
export function requestLogger(log: RequestLog, fields: readonly LogField[] = []): ExchangeObserver {
  const extra = fields.length === 0 ? undefined : extraFields(new Set(fields));
  return {
    ended({ requestId, startedAt, record }, req, res) {
      const level = levelOf(record.isProbe === true, res.statusCode);
      if (!log.isLevelEnabled(level)) return;
      const status = endStatus(res);
      const { route, rpc, namespace, code, reason, requestBytes, responseBytes, traceId } = record;
      const line = {
        requestId,
        method: req.method,
        status,
        ms: rounded(performance.now() - startedAt),
        upstreamMs: rounded(record.upstreamMs),
        route,
        rpc,
        namespace: excerpt(namespace),
        requestBytes,
        responseBytes,
        code,
        reason,
        traceId,
      };
      log[level](extra === undefined ? line : { ...line, ...extra(record, req) }, 'request');
    },
  };
}

function levelOf(isProbe: boolean, status: number): Level {
  if (status >= 500) return 'warn';
  return isProbe ? 'debug' : 'info';
}

function extraFields(wanted: ReadonlySet<LogField>) {
  return (record: Exchange['record'], req: IncomingMessage) => ({
    ...(wanted.has('path') && { path: excerpt(pathOf(req.url)) }),
    ...(wanted.has('workflow-id') && { workflowId: excerpt(record.workflowId) }),
    ...(wanted.has('query') && { query: excerpt(queryOf(req.url)) }),
    ...(wanted.has('user-agent') && { userAgent: excerpt(req.headers['user-agent']) }),
    ...(wanted.has('peer') && { peer: req.socket.remoteAddress }),
  });
}

function pathOf(url = ''): string {
  const at = url.indexOf('?');
  return at === -1 ? url : url.slice(0, at);
}

function queryOf(url = ''): string | undefined {
  const at = url.indexOf('?');
  return at === -1 ? undefined : url.slice(at + 1);
}

/** Milliseconds, rounded to a tenth. */
function rounded(ms: number | undefined): number | undefined {
  return ms === undefined ? undefined : Math.round(ms * 10) / 10;
}
