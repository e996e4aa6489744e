import type { Answer } from './answer.ts';

/** The servers that the page applies to, oldest first, as far as each supports the calls. */
export const SERVERS = ['1.29.1', '1.30.2', '1.31.2', '1.32.0'] as const;
export type ServerVersion = (typeof SERVERS)[number];

/** The server that must show every row of the page. */
export const SERVER: ServerVersion = '1.31.2';

/** A row on the page of differences. Texts are Markdown. */
export interface Difference {
  readonly send: string;
  readonly builtIn: string;
  readonly proxy: string;
  /** The rule that the proxy follows. */
  readonly why: string;
  /**
   * The response required of the proxy, given the built-in response: the same except for this difference. Absent if the
   * two have nothing in common; a request that shows it then states what it expects of each side.
   */
  readonly expect?: (builtIn: Answer, proxy: Answer) => Answer;
  /** True for differences in every response, so that requests need not name them. */
  readonly everywhere?: true;
  /** True if it does not apply when a step states what it expects of each side. */
  readonly yields?: true;
}

export interface Chapter {
  readonly title: string;
  readonly text?: string;
  readonly lines: Readonly<Record<string, Difference>>;
}

/** What is expected of one side's response; whatever is not given must be equal on both sides. */
export interface Wanted {
  readonly status?: number;
  /** Contained in the text of the body as received. */
  readonly holds?: string;
  /** Code and part of the message of an error. */
  readonly error?: readonly [code: number, message: string];
  readonly stored?: readonly string[];
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A request sent to both sides. In path, headers and body, `{id}` stands for an id that is different for each side. */
export interface Step {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged. */
  readonly body?: string | Buffer | Readonly<Record<string, unknown>>;
  readonly version?: '1.0';
  /** Ids of the differences that the responses show. */
  readonly differs?: readonly string[];
  readonly builtIn?: Wanted;
  readonly proxy?: Wanted;
  /** The first server whose own API has this path, call or field; older ones have nothing to compare. */
  readonly since?: ServerVersion;
  /** The first server that answers differently. */
  readonly before?: ServerVersion;
  /** Repeated until the body contains this text. */
  readonly until?: string;
  /** Also compares the payloads that the workflow was started with, as stored on the server. */
  readonly stored?: true;
  /** Compares bodies as text, including white space. */
  readonly asText?: true;
}

/** A sequence of requests. */
export interface Scenario {
  readonly name: string;
  /**
   * Sent once beforehand, to the proxy. `{id}` is then the same for both sides, and ids and times in the responses are
   * compared unchanged.
   */
  readonly given?: readonly Step[];
  readonly steps: readonly Step[];
}
