import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Exchange } from '../base/exchange.ts';
import { invalidArgument, tooLarge } from '../base/status-error.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import { MAX_VALUES } from '../codec/json/reader.ts';
import { countValues } from '../codec/json/scan.ts';
import type { Operation } from '../codec/operation-table.ts';
import { createAdmit } from '../operation/admit.ts';
import { bodyOptionsOf } from '../operation/body/body-options.ts';
import { receiveBody } from '../operation/body/read-body.ts';
import { createHandler, type OperationDeps } from '../operation/operation.ts';
import type { OperationRoute } from '../operation/operation-route.ts';
import type { Reply } from '../operation/reply.ts';
import { catalogueTools } from './catalogue-tools.ts';
import { createInvoke, routeTable } from './invoke.ts';
import { answerMcp, type ToolCallRecord } from './mcp.ts';
import { OPERATOR_TOOLS } from './operator-tools.ts';
import type { Tool } from './tool.ts';

/** A call to a tool, and its caller. */
export interface AuditRecord extends ToolCallRecord {
  /** Undefined for a caller without credentials. */
  readonly subject: string | undefined;
  readonly requestId: string;
}

export interface AgentOptions {
  readonly version: string;
  /** `read` omits every tool that writes. */
  readonly mode: 'read' | 'write';
  /** Maximum size of an answer, in bytes. */
  readonly answerLimit: number;
  readonly audit: (call: AuditRecord) => void;
  readonly onDefect: (error: unknown) => void;
}

/** The routes and entries that the tools currently use. */
export interface AgentSources {
  readonly operations: readonly Operation[];
  readonly deps: OperationDeps;
  readonly types: ReadonlyMap<string, MessageType>;
  /** The routes for results. */
  readonly jobs: readonly OperationRoute[];
  /** Undefined without a catalogue. */
  readonly catalogue: { readonly value: () => Catalogue; readonly routes: () => readonly OperationRoute[] } | undefined;
}

/** Answers a POST to `/mcp`. */
export type AnswerAgent = (req: IncomingMessage, res: ServerResponse, exchange: Exchange) => Promise<Reply>;

/** The operations that operator tools call. */
const OPERATIONS: ReadonlySet<string> = new Set([
  ...['listWorkflowExecutions', 'describeWorkflowExecution', 'getWorkflowExecutionHistory', 'queryWorkflow'],
  ...['signalWorkflowExecution', 'requestCancelWorkflowExecution', 'terminateWorkflowExecution'],
  'resetWorkflowExecution',
]);

/** Creates the tools for agents (contract section 13). */
export function createAgent(sources: AgentSources, options: AgentOptions): AnswerAgent {
  const { operations, deps, types, jobs, catalogue } = sources;
  const mirrored = operations
    .filter(({ id }) => OPERATIONS.has(id))
    .flatMap((operation) =>
      operation.bindings
        .filter(({ template }) => template.startsWith('/api/v1/'))
        .map((binding) => ({ binding, handle: createHandler(operation, binding, deps) })),
    );
  const list = operations.find(({ id }) => id === 'listWorkflowExecutions');
  if (list === undefined) throw new Error('there is no rpc ListWorkflowExecutions');
  const admit = createAdmit(list, deps.admission);
  const bodyOptions = bodyOptionsOf(deps.receiving);

  const make = (of: Catalogue | undefined) => ({
    of,
    tools: toolsOf(of, options.mode),
    table: routeTable([...mirrored, ...jobs, ...(catalogue?.routes() ?? [])]),
  });
  let made = make(catalogue?.value());

  return async (req, res, { requestId, signal, record }) => {
    const caller = await admit.identify({
      req,
      res,
      signal,
      record,
      values: [],
      query: [],
      codec: { shorthand: true, types },
    });
    const body = await receiveBody(req, res, bodyOptions);
    record.requestBytes = body.length;
    const now = catalogue?.value();
    if (made.of !== now) made = make(now);
    const invoke = createInvoke(made.table, { req, res, signal, record, types });
    const audit = (call: ToolCallRecord) => options.audit({ ...call, subject: caller?.subject, requestId });
    return answerMcp({ req, body }, parsed(body), made.tools, invoke, { ...options, onCall: audit });
  };
}

function toolsOf(catalogue: Catalogue | undefined, mode: AgentOptions['mode']): ReadonlyMap<string, Tool> {
  const all = [...(catalogue === undefined ? [] : catalogueTools(catalogue)), ...OPERATOR_TOOLS];
  return new Map(all.filter(({ kind }) => mode === 'write' || kind === 'read').map((tool) => [tool.name, tool]));
}

function parsed(body: Buffer): unknown {
  if (countValues(body) > MAX_VALUES) throw tooLarge(`the message has more than ${MAX_VALUES} values`);
  try {
    return JSON.parse(body.toString());
  } catch {
    throw invalidArgument('expected a JSON-RPC message in the body', [{ field: '', description: 'expected JSON' }]);
  }
}
