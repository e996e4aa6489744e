import type { RequestHandler } from 'express';
import { type AgentOptions, type AgentSources, createAgent } from '../agents/agent-routes.ts';
import { exchangeOf } from '../base/exchange.ts';
import { answerMethod } from '../http/answer-method.ts';
import { sendJson } from '../http/response/send.ts';

export const AGENT_PATH = '/mcp';

/** `POST /mcp`. There are no sessions: nothing to GET or to DELETE. */
export function agentHandler(sources: AgentSources, options: AgentOptions): RequestHandler {
  const answer = createAgent(sources, options);
  return async (req, res, next) => {
    const exchange = exchangeOf(res);
    if (exchange.path !== AGENT_PATH) {
      next();
      return;
    }
    exchange.record.route = AGENT_PATH;
    if (req.method !== 'POST') {
      answerMethod(req.method, ['POST', 'OPTIONS'], res);
      return;
    }
    const reply = await answer(req, res, exchange);
    exchange.record.responseBytes = await sendJson(req, res, reply, exchange.presentation);
  };
}
