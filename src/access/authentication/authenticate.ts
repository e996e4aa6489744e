import type { IncomingMessage } from 'node:http';
import type { Caller } from '../caller.ts';
import { bearerToken, unauthenticated } from './bearer-token.ts';

export interface Credentials {
  readonly apiKey?: ((token: string) => Caller | undefined) | undefined;
  readonly jwt?: ((token: string) => Promise<Caller>) | undefined;
}

/** Finds who calls; undefined where nobody needs to be known and no token was sent. Throws a StatusError (401, 503). */
export type Authenticate = (req: IncomingMessage) => Promise<Caller | undefined>;

/**
 * Makes the check of a request's token. A token that was sent must be valid also where none is needed: to take a wrong
 * one for none would hide mistakes.
 */
export function authenticator({ apiKey, jwt }: Credentials, tokenIsNeeded: boolean): Authenticate {
  return async (req) => {
    const token = bearerToken(req);
    if (token === undefined) {
      if (tokenIsNeeded) throw unauthenticated('a token is needed');
      return undefined;
    }
    const caller = apiKey?.(token) ?? (await jwt?.(token));
    if (caller === undefined) throw unauthenticated('the token is not valid', 'invalid_token');
    return caller;
  };
}
