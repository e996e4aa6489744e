import type { IncomingMessage, ServerResponse } from 'node:http';
import { destination, type Logger, pino } from 'pino';
import type { Exchange } from './exchange.ts';

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';

export type { Logger };

/** JSON lines on standard error, so that standard output stays the command's own. */
export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination({ fd: 2, sync: false }));
}

/** Writes one line for each exchange that has ended: what happened, and nothing that a caller or Temporal sent. */
export function requestLogger(log: Logger): (exchange: Exchange, req: IncomingMessage, res: ServerResponse) => void {
  return ({ requestId, startedAt, record }, req, res) => {
    const level = res.statusCode >= 500 ? 'warn' : 'info';
    if (!log.isLevelEnabled(level)) return;
    const status = res.writableFinished ? res.statusCode : 499;
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    log[level]({ requestId, method: req.method, status, ms, ...record }, 'request');
  };
}
