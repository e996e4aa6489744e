import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { AUDIENCE, ISSUER, type TokenIssuer } from '../../support/token-issuer.ts';
import { type Attack, type Chapter, credential, OPEN, raw } from './attack.ts';

function jwt(name: string, got: string, make: (issuer: TokenIssuer) => Promise<string> | string): Attack {
  return credential(name, got, async (issuer) => [`Authorization: Bearer ${await make(issuer)}`]);
}

const admin = { permissions: ['temporal-system:admin'] };
const payload = { sub: 'root', iss: ISSUER, aud: AUDIENCE, ...admin };

/** A token that permits everything, signed with the attacker's key. */
async function own(head: Record<string, unknown>, alg = 'RS256'): Promise<string> {
  const { privateKey } = await generateKeyPair(alg);
  return new SignJWT(payload)
    .setProtectedHeader({ alg, ...head })
    .setExpirationTime('1h')
    .sign(privateKey);
}

export const TOKENS: Chapter = {
  title: 'Tokens',
  kind: 'Credentials that prove nothing, which the proxy must not accept.',
  attacks: [
    credential('no token', '401', () => []),
    jwt('alg none', '401', () => new UnsecuredJWT({ ...payload }).setExpirationTime('1h').encode()),
    jwt('alg None, signature cut off', '401', async (issuer) => {
      const [, claims] = (await issuer.token(admin)).split('.');
      return `${Buffer.from('{"alg":"None"}').toString('base64url')}.${claims}.`;
    }),
    jwt('the public key as a shared secret (HS256)', '401', (issuer) =>
      new SignJWT(payload)
        .setProtectedHeader({ alg: 'HS256', kid: 'key-0' })
        .setExpirationTime('1h')
        .sign(Buffer.from(issuer.publicText())),
    ),
    jwt("the attacker's key under the issuer's key id", '401', () => own({ kid: 'key-0' })),
    jwt("the attacker's key of another type", '401', () => own({ kid: 'key-0' }, 'ES256')),
    jwt("the attacker's key in the token (jwk)", '401', () => own({ jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })),
    jwt("the URL of the attacker's key set in the token (jku)", '401', () => own({ jku: 'http://127.0.0.1:1/keys' })),
    jwt('a path as the key id', '401', () => own({ kid: '../../../../dev/null' })),
    jwt('an unknown critical extension (crit)', '401', () => own({ kid: 'key-0', crit: ['b64'], b64: true })),
    jwt('modified claims', '401', async (issuer) => {
      const [head, , signature] = (await issuer.token()).split('.');
      return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
    }),
    jwt('expired', '401', (issuer) => issuer.token({ ...admin, exp: 1_700_000_000 })),
    jwt('for another audience', '401', (issuer) => issuer.token({ ...admin, aud: 'other' })),
    jwt('from another issuer', '401', (issuer) => issuer.token({ ...admin, iss: `${ISSUER}.evil.test` })),
    jwt('permissions as a string', '403', (issuer) => issuer.token({ permissions: 'open:admin' })),
    jwt('permissions for *', '403', (issuer) => issuer.token({ permissions: ['*:admin', ':admin'] })),
    jwt('permissions as an object', '403', (issuer) => issuer.token({ permissions: { 0: 'open:admin', length: 1 } })),
    jwt('permissions in a prototype', '403', (issuer) => issuer.token({ __proto__: { permissions: ['open:admin'] } })),
    jwt('16,000 characters', '401', () => 'a'.repeat(16_500)),
    credential('two tokens, the second of them valid', '401', async (issuer) => [
      'Authorization: Bearer x',
      `Authorization: Bearer ${await issuer.token(admin)}`,
    ]),
    credential('two tokens in one header', '401', async (issuer) => [
      `Authorization: Bearer x, Bearer ${await issuer.token(admin)}`,
    ]),
    credential('in a metadata header only', '401', async (issuer) => [
      `Grpc-Metadata-Authorization: Bearer ${await issuer.token(admin)}`,
    ]),
    credential('in a cookie', '401', async (issuer) => [`Cookie: authorization=Bearer ${await issuer.token(admin)}`]),
    credential('with the Basic scheme', '401', () => ['Authorization: Basic cm9vdDpyb290']),
    credential('with a space before the colon', '400', async (issuer) => [
      `Authorization : Bearer ${await issuer.token(admin)}`,
    ]),
    ['in the query', '401', raw({ target: `${OPEN}?access_token=x`, headers: [], token: '' })],
  ],
};
