import type { IncomingMessage } from 'node:http';
import type { Caller } from '../caller.ts';
import { bearerToken, unauthenticated } from './bearer-token.ts';

export interface Credentials {
  readonly apiKey?: ((token: string) => Caller | undefined) | undefined;
  readonly jwt?: ((token: string) => Promise<Caller>) | undefined;
}

/** Finds the caller; undefined if no token was sent and none is required. Throws a StatusError (401, 503). */
export type Authenticate = (req: IncomingMessage) => Promise<Caller | undefined>;

/**
 * Makes the check of a request's token. A token must be valid even where none is required: to ignore a wrong one would
 * hide mistakes.
 */
export function authenticator({ apiKey, jwt }: Credentials, isRequired: boolean): Authenticate {
  return async (req) => {
    const token = bearerToken(req);
    if (token === undefined) {
      if (isRequired) throw unauthenticated('expected a Bearer token');
      return undefined;
    }
    const caller = apiKey?.(token) ?? (await jwt?.(token));
    if (caller === undefined) throw unauthenticated('the token is not valid', 'invalid_token');
    return caller;
  };
}
