import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoizeAsync } from '../../../src/base/memoize.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { type RawRequest, send } from '../../support/raw-http.ts';

const SCRIPT = Buffer.from('let a = 1;\n'.repeat(1_000));

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy({
    document: { openapi: '3.1.0', paths: {}, info: { title: 'x'.repeat(2_000), version: '1' } } as never,
    page: { read: async (name) => (name === 'page.js' || name === 'index.html' ? SCRIPT : undefined) },
  });
});
afterAll(() => proxy.close());
const ask = (path: string, request: RawRequest = {}) => send(`${proxy.url}${path}`, request);

describe('content that is the same for every caller', () => {
  test.each([
    ['/docs', 'no-cache'],
    ['/docs/page.js', 'public, max-age=3600'],
    ['/openapi.json', 'no-cache'],
    ['/openapi.json?pretty', 'no-cache'],
    ['/openapi.yaml', 'no-cache'],
  ])('%s has an ETag, and is 304 for a caller that has it', async (path, cacheControl) => {
    const first = await ask(path);
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({ 'cache-control': cacheControl, vary: 'Accept-Encoding' });
    const { etag = '' } = first.headers;
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const header of [etag, `"other", ${etag}`, '*']) {
      const again = await ask(path, { headers: { 'If-None-Match': header } });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    }
    expect((await ask(path, { headers: { 'If-None-Match': '"other"' } })).status).toBe(200);
    expect(await ask(path, { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
  });

  test('is compressed as asked', async () => {
    const { headers, body } = await ask('/docs/page.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body)).toEqual(SCRIPT);
  });

  test('is compressed for 32 addresses, and not for those that a caller makes up beyond', async () => {
    const encodings = [];
    for (let at = 0; at < 40; at++) {
      const headers = { 'Accept-Encoding': 'gzip', Host: `h${at}.example` };
      encodings.push((await ask('/openapi.json', { headers })).headers['content-encoding']);
    }
    expect(encodings.filter((encoding) => encoding === 'gzip').length).toBeLessThanOrEqual(32);
    expect(encodings.slice(-5)).toEqual(new Array(5).fill(undefined));
  });
});

test('what could not be loaded is loaded again for the next caller', async () => {
  let attempts = 0;
  const load = memoizeAsync(async (name) => {
    if (++attempts === 1) throw new Error('EMFILE');
    return name;
  });
  await expect(load('a')).rejects.toThrow('EMFILE');
  expect(await load('a')).toBe('a');
  expect(await load('a')).toBe('a');
  expect(attempts).toBe(2);
});
