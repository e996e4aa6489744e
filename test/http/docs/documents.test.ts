import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DocumentForm, documentFiles } from '../../../src/http/docs/document.ts';
import type { OpenApiDocument } from '../../../src/operation/validation/openapi.ts';
import { printRules, ruleDocument } from '../../../src/operation/validation/rule-document.ts';
import { startProxy, type TestProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

let proxy: TestProxy;
beforeAll(async () => {
  proxy = await startProxy();
});
afterAll(() => proxy.close());

describe('the document', () => {
  test.each([
    ['/openapi.json', 'application/json', '{"openapi":"3.1.0","paths":{}}'],
    ['/openapi.json?pretty', 'application/json', '{\n  "openapi": "3.1.0",\n  "paths": {}\n}'],
    ['/openapi.yaml', 'application/yaml', 'openapi: 3.1.0\n'],
    ['/openapi.yaml?pretty', 'application/yaml', 'openapi: 3.1.0\n'],
  ])('is at %s as %s', async (path, type, text) => {
    const answer = await send(proxy.url + path);
    expect(answer).toMatchObject({ status: 200, text });
    expect(answer.headers['content-type']).toBe(type);
    const head = await send(proxy.url + path, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(String(text.length));
  });

  test('is only read', async () => {
    const refused = await send(`${proxy.url}/openapi.json`, { method: 'POST' });
    expect(refused.status).toBe(405);
    expect(refused.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect((await send(`${proxy.url}/openapi.json`, { method: 'OPTIONS' })).status).toBe(204);
  });
});

describe('the files of the document', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'document-'));
    mkdirSync(join(folder, 'built'));
    writeFileSync(join(folder, 'built/openapi.json'), '{"openapi":"built"}');
    writeFileSync(join(folder, 'built/openapi-3.0.yaml'), 'openapi: 3.0.3\n');
    writeFileSync(join(folder, 'committed.yaml'), 'openapi: 3.1.0\npaths: {}\n');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => pathToFileURL(join(folder, name));

  test.each<[string, string, DocumentForm, string | undefined]>([
    ['are those that were built', 'built/', { version: '3.1', format: 'json' }, '{"openapi":"built"}'],
    ['are there in 3.0', 'built/', { version: '3.0', format: 'yaml' }, 'openapi: 3.0.3\n'],
    [
      'are JSON made of the committed one',
      'none/',
      { version: '3.1', format: 'json' },
      '{"openapi":"3.1.0","paths":{}}',
    ],
    ['are the committed one', 'none/', { version: '3.1', format: 'yaml' }, 'openapi: 3.1.0\npaths: {}\n'],
    ['are missing in 3.0 where nothing was built', 'none/', { version: '3.0', format: 'json' }, undefined],
  ])('%s', async (_, built, form, wanted) => {
    const read = await documentFiles(file(built), file('committed.yaml')).read(form);
    expect(read?.toString()).toBe(wanted);
  });

  test('have the same rules, whether they were reduced at the start or by the build', async () => {
    const published = readFileSync('spec/openapi.yaml', 'utf8');
    writeFileSync(join(folder, 'published.yaml'), published);
    const rules = await documentFiles(file('none/'), file('published.yaml')).rules(false);
    expect(rules.operations.size).toBeGreaterThan(10);
    mkdirSync(join(folder, 'reduced'));
    writeFileSync(join(folder, 'reduced/rules.json'), printRules(ruleDocument(parse(published) as OpenApiDocument)));
    expect(await documentFiles(file('reduced/'), file('missing.yaml')).rules(false)).toEqual(rules);
  });

  test('are all of it where requests are held to every detail', async () => {
    writeFileSync(join(folder, 'built/rules.json'), printRules(ruleDocument({ openapi: 'usual', paths: {} })));
    const document = documentFiles(file('built/'), file('committed.yaml'));
    writeFileSync(join(folder, 'built/openapi.json'), '{"openapi":"built","paths":{}}');
    expect((await document.rules(true)).document.openapi).toBe('built');
    expect((await document.rules(false)).document.openapi).toBe('usual');
    expect(await document.rules(false)).toBe(await document.rules(false));
  });
});
