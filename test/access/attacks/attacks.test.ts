import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../support/certificates.ts';
import { fakePage, startFakeUiServer } from '../../support/fake-ui-server.ts';
import { startServed } from '../../support/served.ts';
import { AUDIENCE, ISSUER, startTokenIssuer } from '../../support/token-issuer.ts';
import { aimAt, target } from './attack.ts';
import { attacksPage } from './page.ts';
import { CHAPTERS } from './table.ts';

beforeAll(async () => {
  const issuer = await startTokenIssuer();
  const uiServer = await startFakeUiServer(fakePage('', 'none'));
  const proxy = await startServed({
    uiServer: uiServer.url,
    authentication: 'jwt',
    jwksUrl: issuer.jwksUrl,
    jwtIssuer: ISSUER,
    jwtAudience: AUDIENCE,
    subjectMetadata: 'x-caller',
    upstreamMetadata: '{"x-tenant":"one"}',
    trustedProxies: '10.0.0.0/8',
    bodyLimit: '200kB',
    bodyStall: '500ms',
    headerTimeout: '1s',
    mcp: 'write',
    catalogue: 'examples/catalogue/catalogue.yaml',
  });
  const token = await issuer.token({ sub: 'anna', permissions: ['open:write'] });
  const authority = createAuthority();
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  const listenTls = { listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile };
  const secure = await startServed(listenTls);
  const counted = await startServed({ rateLimit: 2, rateLimitBy: 'token' });
  aimAt({ proxy, uiServer, issuer, token, counted, secure, ca: authority.cert });
});
afterAll(async () => {
  const { proxy, counted, secure, issuer, uiServer } = target();
  await Promise.all([proxy, counted, secure, issuer, uiServer].map((each) => each.close()));
});

for (const { title, attacks } of CHAPTERS) {
  describe(title, () => {
    test.each(attacks.map(([name, got, run]) => ({ name, got, run })))('$name: $got', async ({ got, run }) => {
      expect(await run()).toBe(got);
    });
  });
}

test('docs/attacks.md matches the table', async () => {
  await expect(attacksPage(CHAPTERS)).toMatchFileSnapshot('../../../docs/attacks.md');
});
