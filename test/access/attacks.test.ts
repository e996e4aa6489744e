import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../support/certificates.ts';
import { startServed } from '../support/served.ts';
import { AUDIENCE, ISSUER, startTokenIssuer } from '../support/token-issuer.ts';
import { attackTable, type Target } from './attack-table.ts';

let target: Target;
const table = attackTable(() => target);

beforeAll(async () => {
  const issuer = await startTokenIssuer();
  const proxy = await startServed({
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
  });
  const token = await issuer.token({ sub: 'anna', permissions: ['open:write'] });
  const authority = createAuthority();
  const { certFile, keyFile } = authority.issue('proxy', { subject: '/CN=proxy' });
  const listenTls = { listenTls: '127.0.0.1:0', tlsCert: certFile, tlsKey: keyFile };
  const counted = await startServed({ ...listenTls, rateLimit: 2, rateLimitBy: 'token' });
  target = { proxy, issuer, token, counted, ca: authority.cert };
});
afterAll(async () => {
  await target.proxy.close();
  await target.counted.close();
  await target.issuer.close();
});

for (const [title, { attacks }] of Object.entries(table)) {
  describe(title, () => {
    test.each(attacks.map(([name, got, run]) => ({ name, got, run })))('$name: $got', async ({ got, run }) => {
      expect(await run()).toBe(got);
    });
  });
}

test('the page of attacks says what the table says', async () => {
  const rows = Object.entries(table).map(([title, { kind, attacks }]) => {
    const lines = attacks.map(([name, got]) => `| ${cell(name)} | ${cell(got)} |`);
    return `## ${title}\n\n${kind}\n\n| Attack | Got |\n|---|---|\n${lines.join('\n')}\n`;
  });
  const count = Object.values(table).flatMap(({ attacks }) => attacks).length;
  expect(count).toBeGreaterThanOrEqual(60);
  const head =
    '# Attacks\n\nPrinted from `test/access/attack-table.ts` by `npx vitest run test/access/attacks.test.ts --update`, ' +
    'which tries all of them.\n\n' +
    `${count} attacks on a proxy that demands tokens and checks their permissions. The caller has a token with the ` +
    'permission `open:write`, and nothing else. Each chapter names the kind that its attacks belong to. "Got" is the ' +
    'status of each answer, and what went to Temporal, if anything did.\n\n';
  await expect(`${head}${rows.join('\n')}`).toMatchFileSnapshot('../../docs/attacks.md');
});

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
