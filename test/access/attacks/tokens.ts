import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { AUDIENCE, ISSUER, type TokenIssuer } from '../../support/token-issuer.ts';
import { type Attack, type Chapter, credential, OPEN, raw } from './attack.ts';

function jwt(name: string, got: string, make: (issuer: TokenIssuer) => Promise<string> | string): Attack {
  return credential(name, got, async (issuer) => [`Authorization: Bearer ${await make(issuer)}`]);
}

const admin = { permissions: ['temporal-system:admin'] };
const payload = { sub: 'root', iss: ISSUER, aud: AUDIENCE, ...admin };

/** A token for everything, signed with a key of the attacker's own. */
async function own(head: Record<string, unknown>, alg = 'RS256'): Promise<string> {
  const { privateKey } = await generateKeyPair(alg);
  return new SignJWT(payload)
    .setProtectedHeader({ alg, ...head })
    .setExpirationTime('1h')
    .sign(privateKey);
}

export const TOKENS: Chapter = {
  title: 'Tokens',
  kind: 'A credential that proves nothing is taken for one that does.',
  attacks: [
    credential('none', '401', () => []),
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
    jwt('own key under the name of theirs', '401', () => own({ kid: 'key-0' })),
    jwt('own key of another kind', '401', () => own({ kid: 'key-0' }, 'ES256')),
    jwt('own key in the token (jwk)', '401', () => own({ jwk: { kty: 'RSA', n: 'AQAB', e: 'AQAB' } })),
    jwt('own key set in the token (jku)', '401', () => own({ jku: 'http://127.0.0.1:1/keys' })),
    jwt('a key id that is a path', '401', () => own({ kid: '../../../../dev/null' })),
    jwt('an extension that must be understood (crit)', '401', () => own({ kid: 'key-0', crit: ['b64'], b64: true })),
    jwt('claims changed', '401', async (issuer) => {
      const [head, , signature] = (await issuer.token()).split('.');
      return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
    }),
    jwt('expired', '401', (issuer) => issuer.token({ ...admin, exp: 1_700_000_000 })),
    jwt('for another service', '401', (issuer) => issuer.token({ ...admin, aud: 'other' })),
    jwt('of another issuer', '401', (issuer) => issuer.token({ ...admin, iss: `${ISSUER}.evil.test` })),
    jwt('permissions as a text', '403', (issuer) => issuer.token({ permissions: 'open:admin' })),
    jwt('permissions for *', '403', (issuer) => issuer.token({ permissions: ['*:admin', ':admin'] })),
    jwt('permissions as an object', '403', (issuer) => issuer.token({ permissions: { 0: 'open:admin', length: 1 } })),
    jwt('permissions of a prototype', '403', (issuer) => issuer.token({ __proto__: { permissions: ['open:admin'] } })),
    jwt('16,000 characters', '401', () => 'a'.repeat(16_500)),
    credential('two, of which the second is valid', '401', async (issuer) => [
      'Authorization: Bearer x',
      `Authorization: Bearer ${await issuer.token(admin)}`,
    ]),
    credential('two in one line', '401', async (issuer) => [
      `Authorization: Bearer x, Bearer ${await issuer.token(admin)}`,
    ]),
    credential('as metadata only', '401', async (issuer) => [
      `Grpc-Metadata-Authorization: Bearer ${await issuer.token(admin)}`,
    ]),
    credential('in a cookie', '401', async (issuer) => [`Cookie: authorization=Bearer ${await issuer.token(admin)}`]),
    credential('by Basic', '401', () => ['Authorization: Basic cm9vdDpyb290']),
    credential('with a blank before the colon', '400', async (issuer) => [
      `Authorization : Bearer ${await issuer.token(admin)}`,
    ]),
    ['in the query', '401', raw({ target: `${OPEN}?access_token=x`, headers: [], token: '' })],
  ],
};
