import type { RequestHandler } from 'express';
import { exchangeOf } from '../../base/exchange.ts';
import { Code, StatusError } from '../../base/status-error.ts';
import { admitRead } from '../../http/answer-method.ts';
import { sendJson } from '../../http/response/send.ts';
import type { Health, UpstreamReport } from './health.ts';

interface Report {
  readonly status: number;
  readonly body: object;
}

/** The paths for probes; `healthz`, `livez` and `readyz` are the names that Kubernetes uses itself. */
export function healthRoutes(health: Health): RequestHandler {
  const reports: ReadonlyMap<string, () => Promise<Report>> = new Map([
    ['/health', () => summary(health)],
    ['/healthz', () => summary(health)],
    ['/health/all', () => all(health)],
    ['/health/live', live],
    ['/livez', live],
    ['/health/ready', () => ready(health)],
    ['/readyz', () => ready(health)],
  ]);
  return async (req, res, next) => {
    const { path, presentation, record } = exchangeOf(res);
    const report = reports.get(path);
    if (report === undefined) {
      next();
      return;
    }
    record.route = path;
    record.isProbe = true;
    if (!admitRead(req, res)) return;
    const { status, body } = await report();
    const reply = { status, headers: [], body: Buffer.from(JSON.stringify(body)) };
    record.responseBytes = await sendJson(req, res, reply, presentation);
  };
}

/** Answering is enough: a restart does not help a proxy without a server. */
async function live(): Promise<Report> {
  return { status: 200, body: { status: 'live' } };
}

/** @throws StatusError UNAVAILABLE while no call could succeed. */
async function ready(health: Health): Promise<Report> {
  if (health.isDraining()) throw new StatusError(Code.UNAVAILABLE, 'the proxy is shutting down');
  const upstreams = await health.upstreams();
  if (!isAnyServing(upstreams)) throw new StatusError(Code.UNAVAILABLE, 'the Temporal server is not serving');
  return { status: 200, body: { status: 'ready' } };
}

async function summary(health: Health): Promise<Report> {
  const upstreams = await health.upstreams();
  const status = statusOf(health, upstreams);
  const upstream = upstreams.every(isServing) ? 'serving' : (upstreams.find(isNotServing)?.health ?? 'serving');
  const { version } = health;
  return {
    status: status === 'ok' ? 200 : 503,
    body: { status, version, uptimeSeconds: health.uptime(), upstream },
  };
}

async function all(health: Health): Promise<Report> {
  const upstreams = await health.upstreams();
  const status = statusOf(health, upstreams);
  return { status: status === 'ok' ? 200 : 503, body: { status, upstreams } };
}

function statusOf(health: Health, upstreams: readonly UpstreamReport[]): 'ok' | 'draining' | 'unavailable' {
  if (health.isDraining()) return 'draining';
  return isAnyServing(upstreams) ? 'ok' : 'unavailable';
}

/** Of several servers, only those that have been called are known. */
function isAnyServing(upstreams: readonly UpstreamReport[]): boolean {
  return upstreams.length === 0 || upstreams.some(isServing);
}

function isServing({ health }: UpstreamReport): boolean {
  return health === 'serving';
}

function isNotServing(report: UpstreamReport): boolean {
  return !isServing(report);
}
