import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TokenIssuer {
  readonly jwksUrl: string;
  /** Number of times its keys were fetched. */
  readonly fetches: () => number;
  /** A valid token, except for what `claims` and `header` change. */
  readonly token: (claims?: Readonly<Record<string, unknown>>, header?: { readonly kid?: string }) => Promise<string>;
  /** Replaces the keys. */
  readonly rotate: () => Promise<void>;
  /** Makes the server answer with this instead of its keys from now on. */
  readonly break: (status: number | undefined) => void;
  /** The public key in use, as PEM-like text, for attempts to use it as a secret. */
  readonly publicText: () => string;
  readonly close: () => Promise<void>;
}

export const ISSUER = 'https://issuer.test';
export const AUDIENCE = 'temporal';

/** A token issuer with a real HTTP server for its public keys. */
export async function startTokenIssuer(alg = 'RS256'): Promise<TokenIssuer> {
  let generation = 0;
  let keys = await generateKeyPair(alg, { extractable: true });
  let jwk = await exportJWK(keys.publicKey);
  let broken: number | undefined;
  let fetches = 0;
  const kid = () => `key-${generation}`;
  const server = createServer((_req, res) => {
    fetches++;
    res.writeHead(broken ?? 200, { 'Content-Type': 'application/json' });
    res.end(broken === undefined ? JSON.stringify({ keys: [{ ...jwk, kid: kid(), alg, use: 'sig' }] }) : 'broken');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    jwksUrl: `http://127.0.0.1:${port}/keys`,
    fetches: () => fetches,
    token: (claims = {}, header = {}) => {
      const now = Math.floor(Date.now() / 1_000);
      const all = { sub: 'somebody', iss: ISSUER, aud: AUDIENCE, iat: now, exp: now + 300, ...claims };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      return new SignJWT(given).setProtectedHeader({ alg, kid: kid(), ...header }).sign(keys.privateKey);
    },
    rotate: async () => {
      keys = await generateKeyPair(alg, { extractable: true });
      jwk = await exportJWK(keys.publicKey);
      generation++;
    },
    break: (status) => {
      broken = status;
    },
    publicText: () => JSON.stringify(jwk),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
