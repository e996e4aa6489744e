import type { RequestHandler } from 'express';
import { exchangeOf } from '../../base/exchange.ts';
import { admitRead } from '../../http/answer-method.ts';

/** Metrics in the Prometheus text format. */
export interface MetricsSource {
  readonly contentType: string;
  readonly read: () => Promise<string>;
}

const PATH = '/metrics';

export function metricsRoute({ contentType, read }: MetricsSource): RequestHandler {
  return async (req, res, next) => {
    const { path, record } = exchangeOf(res);
    if (path !== PATH) {
      next();
      return;
    }
    record.route = path;
    record.isProbe = true;
    if (!admitRead(req, res)) return;
    const body = Buffer.from(await read());
    res.setHeader('Content-Type', contentType);
    res.setHeader('Content-Length', body.length);
    res.end(body);
    record.responseBytes = body.length;
  };
}
