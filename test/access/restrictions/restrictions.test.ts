import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPTIONS } from '../../../src/program/config/options.ts';
import { type Authority, createAuthority, type Issued } from '../../support/certificates.ts';
import { startTokenIssuer, type TokenIssuer } from '../../support/token-issuer.ts';
import { ELSEWHERE, FREE, type Group, restrictions, type Violation } from './restrictions.ts';
import { SPELLINGS } from './spellings.ts';
import { type Reached, type Request, waysTo } from './ways.ts';

const GROUPS = ['limits', 'callers', 'counts', 'tokens'];
const WAYS = ['HTTP/1.1', 'HTTP/2', 'embedded', 'with --workers 2'];

let authority: Authority;
let certificate: Issued;
let issuer: TokenIssuer;
let groups: Readonly<Record<string, Group>>;
beforeAll(async () => {
  authority = createAuthority();
  certificate = authority.issue('proxy', { subject: '/CN=proxy' });
  issuer = await startTokenIssuer();
  groups = await restrictions(issuer);
});
afterAll(() => issuer.close());

function requestOf(
  { path, query, ...given }: Violation['request'],
  spell = (plain: string): string | undefined => plain,
) {
  const spelled = spell(path);
  if (spelled === undefined) return undefined;
  const target = query === undefined ? spelled : `${spelled}?${query}`;
  return { method: 'GET', host: 'localhost', headers: [], body: '', ...given, target } satisfies Request;
}

/** The request in all spellings, and HEAD where it is a GET. */
function variants(request: Violation['request']): readonly (readonly [name: string, request: Request])[] {
  return Object.entries(SPELLINGS).flatMap(([name, spell]) => {
    const spelled = requestOf(request, spell);
    if (spelled === undefined) return [];
    const one = [[name, spelled] as const];
    return spelled.method === 'GET' ? [...one, [`HEAD, ${name}`, { ...spelled, method: 'HEAD' }] as const] : one;
  });
}

/** What was not refused, or as it is was refused for another reason. */
async function failures({ send }: Reached, violation: Violation): Promise<readonly string[]> {
  const { options, request, status, isCount } = violation;
  if (isCount) await send(requestOf(request) as Request);
  const found = variants(request).map(async ([name, each]) => {
    const got = await send(each);
    const isExact = name === 'as it is' || name === 'HEAD, as it is';
    const isRefused = isExact ? got === status : got === '' || Number(got) >= 400;
    return isRefused ? [] : [`${options.join()}, ${name}: ${each.method} ${each.target.slice(0, 100)} got ${got}`];
  });
  return (await Promise.all(found)).flat();
}

describe.each(WAYS)('%s: what an option forbids is refused in every spelling', (way) => {
  test.each(GROUPS)('%s', async (name) => {
    const { flags, fair, violations } = groups[name] as Group;
    const reached = await waysTo(certificate, authority.cert)[way]?.(flags);
    if (reached === undefined) throw new Error(`no way ${way}`);
    const sent = () => reached.upstream.calls.length;
    try {
      expect(await reached.send(requestOf(fair) as Request)).toBe('200');
      expect(sent()).toBe(1);
      for (const violation of violations) {
        const before = sent();
        expect(await failures(reached, violation)).toEqual([]);
        expect(sent()).toBe(before);
      }
    } finally {
      await reached.close();
    }
  });
});

test('every option is in this table, in another test, or restricts nobody', () => {
  const here = Object.values(groups).flatMap(({ violations }) => violations.flatMap(({ options }) => options));
  const all = [...new Set([...here, ...Object.keys(ELSEWHERE), ...FREE])];
  expect(all.toSorted()).toEqual(Object.keys(OPTIONS).toSorted());
  expect(Object.values(ELSEWHERE).filter((file) => !existsSync(new URL(`../../../${file}`, import.meta.url)))).toEqual(
    [],
  );
});
