import type { Answer } from './answer.ts';

/** The servers that the page holds for, oldest first, as far as each has the calls. */
export const SERVERS = ['1.29.1', '1.30.2', '1.31.2', '1.32.0'] as const;
export type ServerVersion = (typeof SERVERS)[number];

/** The server that must show every line of the page. */
export const SERVER: ServerVersion = '1.31.2';

/** A line of the page of differences. Texts are Markdown. */
export interface Difference {
  readonly send: string;
  readonly builtIn: string;
  readonly proxy: string;
  /** The rule that the proxy follows. */
  readonly why: string;
  /**
   * What the proxy must answer where the built-in API has given this answer: the same but for this difference. Absent
   * where nothing is left in common; a request that shows it says then what it wants of each side.
   */
  readonly expect?: (builtIn: Answer, proxy: Answer) => Answer;
  /** True for what concerns every answer, so that no request has to name it. */
  readonly everywhere?: true;
  /** True for one that does not count where a step says what it wants of each side. */
  readonly yields?: true;
}

export interface Chapter {
  readonly title: string;
  readonly text?: string;
  readonly lines: Readonly<Record<string, Difference>>;
}

/** What is wanted of one side's answer; what is not given here must be equal on both sides. */
export interface Wanted {
  readonly status?: number;
  /** Found in the text of the body, as it came. */
  readonly holds?: string;
  /** Code, and a part of the message, of an error. */
  readonly error?: readonly [code: number, message: string];
  readonly stored?: readonly string[];
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A request that both sides get. In path, headers and body, `{id}` stands for an id that each side has for itself. */
export interface Step {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text is sent as it is. */
  readonly body?: string | Buffer | Readonly<Record<string, unknown>>;
  readonly version?: '1.0';
  /** Ids of the differences that the answers show. */
  readonly differs?: readonly string[];
  readonly builtIn?: Wanted;
  readonly proxy?: Wanted;
  /** The first server whose own API has this path, call or field: on older ones there is nothing to compare. */
  readonly since?: ServerVersion;
  /** The first server that answers otherwise. */
  readonly before?: ServerVersion;
  /** Asked again until the body holds this text. */
  readonly until?: string;
  /** The payloads that the workflow was started with, as the server holds them, are compared too. */
  readonly stored?: true;
  /** Bodies are compared as texts, white space included. */
  readonly asText?: true;
}

/** Requests that follow each other. */
export interface Scenario {
  readonly name: string;
  /**
   * Sent once, to the proxy, before: `{id}` is the same for both sides then, and ids and times of the answers are
   * compared as they are.
   */
  readonly given?: readonly Step[];
  readonly steps: readonly Step[];
}
