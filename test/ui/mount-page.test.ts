import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { mountPage } from '../../src/ui/mount-page.ts';
import { fakePage } from '../support/fake-ui-server.ts';

const hashOf = (html: string) => {
  const [, script = ''] = /<script>([\s\S]*?)<\/script>/.exec(html) ?? [];
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
};
/** The page for a base path, with the hash that belongs to its script. */
const pageAt = (base: string) => fakePage(base, hashOf(fakePage(base, '')));

describe("the UI's page", () => {
  test.each([
    ['', '/ui'],
    ['/temporal', '/ui'],
    ['/ui', '/ui'],
  ])('for "%s" becomes the page for %s, whose policy allows its own script', (from, to) => {
    expect(mountPage(pageAt(from), from, to)).toBe(pageAt(to));
  });

  test('keeps a script that was not allowed before forbidden', () => {
    const html = fakePage('', 'sha256-another');
    expect(mountPage(html, '', '/ui')).toBe(fakePage('/ui', 'sha256-another'));
  });

  test.each([
    ['another page', '<!doctype html><p>Sign in</p>'],
    ['the page for another base path', pageAt('/other')],
    ['a page without its files', pageAt('').replaceAll('/_app/', '/app/')],
  ])('is not %s', (_, html) => {
    expect(mountPage(html, '', '/ui')).toBeUndefined();
  });
});
