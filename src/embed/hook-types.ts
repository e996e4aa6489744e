import type { ProxyRequest } from './application.ts';
import type { OperationId, RequestOf, ResponseOf } from './operation-types.ts';

/** What a hook receives beside the message. */
export interface HookContext {
  /** As the application handed it over: a cast to its own type shows what middleware has set on it. */
  readonly req: ProxyRequest;
  /** Sent as `X-Request-ID` with the response. */
  readonly requestId: string;
}

type Maybe<T> = T | undefined | Promise<T | undefined>;

/**
 * Code around one operation. A StatusError thrown by a hook becomes the response; any other error becomes a 500. If
 * `before` or `after` returns undefined, the message passes through byte for byte. A returned message is encoded again,
 * and its payload numbers are JavaScript numbers.
 */
export interface OperationHooks<Request = unknown, Response = unknown> {
  /** Gets the valid, complete request; may return a different one. */
  readonly before?: ((request: Request, context: HookContext) => Maybe<Request>) | undefined;
  /** Answers instead of Temporal; `proceed` makes the call. */
  readonly replace?:
    | ((
        request: Request,
        context: HookContext & { readonly proceed: (request: Request) => Promise<Response> },
      ) => Response | Promise<Response>)
    | undefined;
  /** Gets the response; may return a different one. */
  readonly after?:
    | ((response: Response, context: HookContext & { readonly request: Request }) => Maybe<Response>)
    | undefined;
}

/** Hooks by operationId. */
export type Hooks = { readonly [Id in OperationId]?: OperationHooks<RequestOf<Id>, ResponseOf<Id>> | undefined };
