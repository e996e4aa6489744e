/** A handler as a function type: its parameters are the arguments, its return type is the result. */
type Handlers = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * The payload types of a workflow. Every part is optional.
 *
 * ```ts
 * interface Order {
 *   args: [orderId: string];
 *   result: { total: number };
 *   signals: { pay(amount: number): void };
 *   queries: { status(): 'open' | 'paid' };
 *   updates: { addItem(sku: string, count: number): { total: number } };
 * }
 * ```
 */
export interface WorkflowDefinition {
  readonly args?: readonly unknown[];
  readonly result?: unknown;
  readonly signals?: Handlers | object;
  readonly queries?: Handlers | object;
  readonly updates?: Handlers | object;
}

/** The function of a workflow or an activity: `typeof orderWorkflow`. It says nothing about signals and queries. */
export type Implementation = (...args: never[]) => unknown;

/** A workflow without a definition. */
export interface AnyWorkflow {
  readonly args: readonly unknown[];
  readonly result: unknown;
  readonly signals: Readonly<Record<string, (...args: unknown[]) => void>>;
  readonly queries: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly updates: Readonly<Record<string, (...args: unknown[]) => unknown>>;
}

/** The arguments and the result of an activity. */
export interface ActivityDefinition {
  readonly args?: readonly unknown[];
  readonly result?: unknown;
}

/** An activity without a definition. */
export interface AnyActivity {
  readonly args: readonly unknown[];
  readonly result: unknown;
}

export type ArgsOf<Definition> = Definition extends Implementation
  ? Parameters<Definition>
  : Definition extends { readonly args: infer Args extends readonly unknown[] }
    ? Args
    : [];
export type ResultOf<Definition> = Definition extends Implementation
  ? Awaited<ReturnType<Definition>>
  : Definition extends { readonly result: infer Result }
    ? Result
    : unknown;

type Kind = 'signals' | 'queries' | 'updates';
type HandlersOf<Definition, Of extends Kind> = Definition extends Implementation
  ? AnyWorkflow[Of]
  : Definition extends { readonly [Name in Of]: infer Found }
    ? Found
    : object;

/** Names of the signals, queries or updates of a workflow. */
export type NameOf<Definition, Of extends Kind> = string & keyof HandlersOf<Definition, Of>;

type HandlerOf<Definition, Of extends Kind, Name extends string> = HandlersOf<Definition, Of>[Name &
  keyof HandlersOf<Definition, Of>];

/** Arguments of a signal, query or update. */
export type HandlerArgs<Definition, Of extends Kind, Name extends string> =
  HandlerOf<Definition, Of, Name> extends (...args: infer Args) => unknown ? Args : never;

/** Result of a query or update. */
export type HandlerResult<Definition, Of extends Kind, Name extends string> =
  HandlerOf<Definition, Of, Name> extends (...args: never[]) => infer Result ? Awaited<Result> : never;
