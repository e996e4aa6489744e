import type { ServerResponse } from 'node:http';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { type ExchangeObserver, exchangeOf } from '../base/exchange.ts';
import { Code, StatusError } from '../base/status-error.ts';

export interface RunningRequests {
  /** Tracks running requests. */
  readonly observer: ExchangeObserver;
  /** Answers running requests with 503 and `Retry-After` (contract section 5). */
  readonly end: () => void;
}

const PLACE = Symbol('place');

/** Its index among the running requests. A Set slows garbage collection. */
type WithPlace = ServerResponse & { [PLACE]?: number };

/** @param answerError answers with an error */
export function runningRequests(answerError: ErrorRequestHandler): RunningRequests {
  const running: WithPlace[] = [];
  const refuse = (res: ServerResponse) => {
    const error = new StatusError(Code.UNAVAILABLE, 'the proxy is shutting down');
    // The answer is sent first, so the error of the cancelled call comes too late for its caller.
    answerError(error, res.req as Request, res as Response, () => undefined);
    exchangeOf(res).signal.abort();
  };
  return {
    observer: {
      began: (_exchange, _req, res: WithPlace) => {
        res[PLACE] = running.length;
        running.push(res);
      },
      ended: (_exchange, _req, res: WithPlace) => {
        const place = res[PLACE] as number;
        const last = running.pop() as WithPlace;
        if (last === res) return;
        running[place] = last;
        last[PLACE] = place;
      },
    },
    end: () => {
      for (const res of [...running]) if (!res.headersSent) refuse(res);
    },
  };
}
