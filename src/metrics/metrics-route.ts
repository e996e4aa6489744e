import type { RequestHandler } from 'express';
import { answerMethod } from '../http/answer-method.ts';
import { exchangeOf } from '../http/exchange.ts';

/** Metrics in the text form of Prometheus. */
export interface MetricsSource {
  readonly contentType: string;
  readonly read: () => Promise<string>;
}

const PATH = '/metrics';
const METHODS = ['GET', 'HEAD', 'OPTIONS'];

export function metricsRoute({ contentType, read }: MetricsSource): RequestHandler {
  return async (req, res, next) => {
    const { path, record } = exchangeOf(res);
    if (path !== PATH) {
      next();
      return;
    }
    record.route = path;
    record.isProbe = true;
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      answerMethod(req.method, METHODS, res);
      return;
    }
    const body = Buffer.from(await read());
    res.setHeader('Content-Type', contentType);
    res.setHeader('Content-Length', body.length);
    res.end(body);
    record.responseBytes = body.length;
  };
}
