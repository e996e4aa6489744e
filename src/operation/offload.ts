import type { CallSignal } from '../base/caller-signal.ts';
import type { Leased } from '../base/lease.ts';
import type { Binding, Operation } from '../codec/operation-table.ts';
import type { Composed, MessageParts } from './compose.ts';
import type { CheckRules } from './validation/validation.ts';

/**
 * A second thread for work that would hold the event loop: large bodies, arguments of the catalogue among them, and the
 * rules of the document for requests that may break them, whose validators take long to load and compile. A hostile body
 * then delays other large bodies, and nobody else.
 */
export interface Offload {
  /** The composer of a binding; undefined for an operation that the thread does not know. */
  readonly composer: (
    operation: Operation,
    binding: Binding,
    unknownQuery: 'refuse' | 'ignore',
  ) => ComposeElsewhere | undefined;
  readonly readArgument: ReadArgumentElsewhere;
  readonly checkRules: CheckRules;
}

/**
 * Makes a message as `Compose` does. Work that has not begun is dropped when the signal fires.
 * @throws StatusError with every violation found in the request; CANCELLED if the caller has left
 */
export type ComposeElsewhere = (parts: MessageParts, signal: CallSignal) => Promise<Composed>;

/** One of several JSON Schemas that refer to each other. */
export interface NamedSchema {
  readonly name: string;
  /** By name; the same object each time, since it is sent to the thread only once. */
  readonly schemas: Readonly<Record<string, unknown>>;
}

/** Where the argument is in its body. */
export interface FoundArgument {
  readonly body: Leased;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the argument of a catalogue's call in its body and checks it. Ownership of the body passes, and comes back with
 * the result.
 * @throws StatusError with every violation; CANCELLED if the caller has left
 */
export type ReadArgumentElsewhere = (
  body: Leased,
  schema: NamedSchema | undefined,
  maxDepth: number | undefined,
  signal: CallSignal,
) => Promise<FoundArgument>;

/** From this length on, in bytes, a body is worth the way to another thread: a hostile one holds the loop for 10 ms. */
export const LARGE_BODY = 1 << 17;
