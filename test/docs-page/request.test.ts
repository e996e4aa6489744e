import { describe, expect, test } from 'vitest';
import type { OpenApi } from '../../docs-page/openapi.ts';
import { readReference } from '../../docs-page/reference.ts';
import { buildRequest, type Filled } from '../../docs-page/request.ts';

const DOCUMENT: OpenApi = {
  info: { title: 'Test' },
  paths: {
    '/a/{id}/b': {
      post: {
        parameters: [
          { name: 'id', in: 'path', required: true },
          { name: 'filter.attribute[Name]', in: 'query' },
          { name: 'list', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'Idempotency-Key', in: 'header' },
        ],
        requestBody: { content: { 'application/json': {} } },
        responses: {},
      },
      get: { responses: {} },
    } as never,
  },
};
const [get, post] = readReference(DOCUMENT).groups[0]?.operations ?? [];

function build(values: Readonly<Record<string, string>>, more: Partial<Filled> = {}) {
  if (post === undefined) throw new Error('there is no operation');
  const filled = post.parameters.flatMap((parameter) => {
    const value = values[parameter.name];
    return value === undefined ? [] : [[parameter, value] as const];
  });
  return buildRequest('http://here', post, { values: new Map(filled), body: '', accept: 'application/json', ...more });
}

describe('the request that was filled in', () => {
  test.each([
    [{ id: 'x' }, 'http://here/a/x/b'],
    [{ id: 'a b/ä?' }, 'http://here/a/a%20b%2F%C3%A4%3F/b'],
    [{}, 'http://here/a/id/b'],
    [{ id: 'x', 'filter.attribute[Name]': 'a&b=c' }, 'http://here/a/x/b?filter.attribute[Name]=a%26b%3Dc'],
    [{ id: 'x', list: 'one\n\ntwo words\n' }, 'http://here/a/x/b?list=one&list=two%20words'],
  ])('%j is sent to %s', (values, url) => {
    expect(build(values).url).toBe(url);
  });

  test('carries the headers that have values, and nothing that nobody has asked for', () => {
    expect(build({ id: 'x' }).headers).toEqual([]);
    expect(build({ 'Idempotency-Key': 'k' }).headers).toEqual([['Idempotency-Key', 'k']]);
    expect(build({}, { accept: 'text/event-stream' }).headers).toEqual([['Accept', 'text/event-stream']]);
  });

  test('carries the body as it was written, unless it is empty', () => {
    expect(build({}, { body: '{"a": 9007199254740993 }' }).body).toBe('{"a": 9007199254740993 }');
    expect(build({}, { body: ' \n' }).body).toBeUndefined();
    expect(get?.method).toBe('GET');
    expect(get && buildRequest('', get, { values: new Map(), body: '{}', accept: '' }).body).toBeUndefined();
  });
});
