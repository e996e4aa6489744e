import type { WholeReply } from '../operation/reply.ts';

/** A request to one of the proxy's own routes, which a tool makes on behalf of its caller. */
export interface RouteRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As in the binding: `/workflows/process-order/{id}`. */
  readonly template: string;
  /** Values of the path variables, in order. */
  readonly values: readonly string[];
  readonly query?: readonly (readonly [name: string, value: string])[];
  /** JSON text. */
  readonly body?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request through admission, codec and limits, as if it had arrived over HTTP. */
export type Invoke = (request: RouteRequest) => Promise<WholeReply>;

/** The arguments of a call, as values and as the text that the caller wrote. */
export interface ToolArguments {
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
  readonly count: (name: string) => number | undefined;
  /** The JSON text of an argument, with every digit. */
  readonly json: (name: string) => Buffer | undefined;
}

export interface ToolAnswer {
  /** What the caller can do next, in one line. */
  readonly next?: string | undefined;
  /** May contain text from workflows. */
  readonly data: string;
  /** Of the workflow that the call has started. */
  readonly workflowId?: string | undefined;
}

/** A tool as agents see it (Model Context Protocol). */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: Readonly<Record<string, unknown>>;
  readonly kind: 'read' | 'write' | 'destroy';
  /** Arguments whose JSON text is passed on, and which the route checks. */
  readonly passedOn?: readonly string[];
  /** Where its workflows are, unless it is an argument. */
  readonly namespace?: string;
  readonly call: (given: ToolArguments, invoke: Invoke) => Promise<ToolAnswer>;
}
