import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toOpenApi30 } from '../../../codegen/print/openapi/to-openapi-30.ts';
import { printYaml } from '../../../codegen/print/openapi.ts';
import { type Authorization, instanceDocument, serverUrl } from '../../../src/http/docs/instance.ts';
import { startProxy } from '../../support/proxy.ts';
import { send } from '../../support/raw-http.ts';

const yaml = readFileSync(new URL('../../../spec/openapi.yaml', import.meta.url), 'utf8');
const document = parse(yaml);
const older = toOpenApi30(document) as typeof document;

const FORMS = [
  ['3.1 as YAML', 'yaml', yaml, document],
  ['3.1 as JSON', 'json', JSON.stringify(document), document],
  ['3.0 as YAML', 'yaml', printYaml(older), older],
  ['3.0 as JSON', 'json', JSON.stringify(older), older],
] as const;

const SERVER = 'https://temporal.example:8443';

describe.each(FORMS)('the document %s', (_, format, text, original) => {
  const { securitySchemes, ...components } = original.components;
  const bearer = { bearer: [] };

  test.each<[Authorization, object]>([
    ['optional', { ...original, security: [{}, bearer], components: { ...components, securitySchemes } }],
    ['bearer', { ...original, security: [bearer], components: { ...components, securitySchemes } }],
    ['none', { ...original, security: [], components }],
  ])('has its own address, and the security that is configured: %s', (authorization, wanted) => {
    const made = instanceDocument(Buffer.from(text), format, { server: SERVER, authorization }).toString();
    const read = format === 'json' ? JSON.parse(made) : parse(made);
    expect(read).toEqual({ ...wanted, servers: [{ url: SERVER }] });
    expect(Object.keys(read)).toEqual(Object.keys(original));
  });
});

test('a document without these parts stays as it is', () => {
  const text = Buffer.from('{"openapi":"3.1.0","paths":{}}');
  expect(instanceDocument(text, 'json', { server: SERVER, authorization: 'none' })).toEqual(text);
});

describe('the address of a running instance', () => {
  const request = (headers: Readonly<Record<string, string>>, encrypted = false) =>
    ({ headers, socket: encrypted ? { encrypted: true } : {} }) as unknown as IncomingMessage;

  test.each([
    ['is where the caller has reached it', request({ host: '127.0.0.1:7243' }), 'http://127.0.0.1:7243'],
    ['is encrypted where the connection is', request({ host: 'a.example' }, true), 'https://a.example'],
    [
      'is encrypted where somebody in front of it says so',
      request({ host: 'a.example', 'x-forwarded-proto': 'https, http' }),
      'https://a.example',
    ],
    ['takes no other word for a scheme', request({ host: 'a', 'x-forwarded-proto': 'javascript' }), 'http://a'],
    ['may be one of IPv6', request({ host: '[::1]:7243' }), 'http://[::1]:7243'],
    ['is that of the document where there is no host', request({}), '/'],
    ['is that of the document where the host is none', request({ host: 'a"},{"url":"b' }), '/'],
  ])('%s', (_, given, wanted) => {
    expect(serverUrl(given, '')).toBe(wanted);
  });
});

describe('over HTTP', () => {
  test('each form is served with the address of the proxy, in either version', async () => {
    const proxy = await startProxy({ document, authorization: 'bearer' });
    const json = await send(`${proxy.url}/openapi.json`);
    expect(JSON.parse(json.text)).toMatchObject({ servers: [{ url: proxy.url }], security: [{ bearer: [] }] });
    const wrong = await send(`${proxy.url}/openapi.json?version=2.0`);
    expect(wrong.status).toBe(400);
    expect(wrong.text).toContain('"field":"version"');
    expect((await send(`${proxy.url}/openapi.json?version=3.0&version=3.1`)).status).toBe(400);
    expect((await send(`${proxy.url}/openapi.json?versoin=3.0`)).status).toBe(400);
    expect((await send(`${proxy.url}/openapi.yaml?version=3.0.3`)).text).toBe('openapi: 3.0.3\n');
    await proxy.close();
  });
});
