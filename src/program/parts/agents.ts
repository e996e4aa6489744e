import type { RequestHandler } from 'express';
import type { AgentSources } from '../../agents/agent-routes.ts';
import type { Logger } from '../../base/logger.ts';
import type { Config } from '../config/load.ts';

/** Makes the handler of the tools for agents. */
export type OpenedAgent = (sources: AgentSources) => RequestHandler;

/** Undefined unless `--mcp` turns the tools on. Their libraries are loaded only then. */
export async function openAgent(
  { mcp, mcpAnswerLimit }: Pick<Config, 'mcp' | 'mcpAnswerLimit'>,
  version: string,
  log: Logger,
): Promise<OpenedAgent | undefined> {
  if (mcp === 'off') return undefined;
  const { agentHandler } = await import('../agent-handler.ts');
  return (sources) =>
    agentHandler(sources, {
      version,
      mode: mcp,
      answerLimit: mcpAnswerLimit,
      audit: (call) => log.info({ audit: true, ...call }, 'tool call'),
      onDefect: (err) => log.error({ err }, 'defect'),
    });
}
