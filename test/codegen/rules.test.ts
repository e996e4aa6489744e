import { describe, expect, test } from 'vitest';
import type { Model } from '../../codegen/model.ts';
import { modelOf, problemsOf } from '../support/made-up-protos.ts';

const PROTO = [
  'syntax = "proto3"; package p; import "google/api/annotations.proto";',
  'message Meta { string who = 1; int32 count = 2; }',
  'message Request { string id = 1; Meta meta = 2; string identity = 3; repeated Meta metas = 4; oneof o { Meta chosen = 5; } }',
  'message Response { bool begun = 1; int32 state = 2; Meta outcome = 3; }',
  'service S {',
  '  rpc Get(Request) returns (Response) { option (google.api.http) = { get: "/v1/{id}" }; }',
  '  rpc Hush(Request) returns (Response);',
  '}',
].join('\n');

const withRules = (...lines: readonly string[]): Model =>
  modelOf({ files: { 'a.proto': PROTO }, services: ['p.S'], rules: lines.join('\n') });

describe('rules.yaml', () => {
  test('adds bindings behind the annotated ones, with its own lines', () => {
    const { operations } = withRules(
      'rpcs:',
      '  S.Get:',
      '    http:',
      '      - delete: /v1/{id}',
      `      - {post: '/v1/{id}/x', body: '*'}`,
      '  p.S.Hush:',
      '    http: [{put: /v2, body: meta, response_body: outcome}, {custom: {kind: PURGE, path: /v2}}]',
    );
    const shown = operations.flatMap(({ id, bindings }) =>
      bindings.map(
        ({ method, path, body, responseBody, place }) =>
          `${id} ${method} ${path.source} ${body} ${responseBody} ${place.file}:${place.line}`,
      ),
    );
    expect(shown).toEqual([
      'get GET /v1/{id} undefined undefined a.proto:6',
      'get DELETE /v1/{id} undefined undefined rules.yaml:4',
      'get POST /v1/{id}/x * undefined rules.yaml:5',
      'hush PUT /v2 meta outcome rules.yaml:7',
      'hush PURGE /v2 undefined undefined rules.yaml:7',
    ]);
  });

  test.each([
    ['success: 202', { kind: 'fixed', status: 202 }],
    ['success: {accepted_until: outcome}', { kind: 'accepted-until', outcomeField: 'outcome' }],
    [
      'success: {created_or_existing: {started: begun, status: state}}',
      { kind: 'created-or-existing', startedField: 'begun', statusField: 'state' },
    ],
    [
      'success: {created_or_existing: {started: begun}}',
      { kind: 'created-or-existing', startedField: 'begun', statusField: undefined },
    ],
  ])('sets the success status by %s', (line, wanted) => {
    expect(withRules('rpcs:', '  S.Get:', `    ${line}`).operations[0]?.success).toEqual(wanted);
  });

  test('adds fields to fill, through singular, repeated and oneof messages', () => {
    const { operations } = withRules(
      'rpcs:',
      '  S.Get:',
      '    fills:',
      '      request-id: meta.who',
      '      namespace: [metas.who, chosen.who]',
    );
    expect(operations[0]?.fills.map(({ source, fieldPath }) => `${source} ${fieldPath.join('.')}`)).toEqual([
      'identity identity',
      'request-id meta.who',
      'namespace metas.who',
      'namespace chosen.who',
    ]);
  });

  test('takes the routes of a hidden rpc out of the document', () => {
    expect(withRules('hidden: [S.Get]').operations[0]?.bindings[0]?.published).toBe(false);
  });

  test('may be empty', () => {
    expect(withRules('# nothing').operations).toHaveLength(1);
  });

  test.each([
    ['an unknown rpc', ['rpcs:', '  S.Nope: {}'], '2: there is no rpc S.Nope'],
    ['an unknown hidden rpc', ['hidden:', '  - S.Get', '  - Get'], '3: there is no rpc Get'],
    ['an rpc under both its names', ['rpcs:', '  S.Get: {}', '  p.S.Get: {}'], '3: p.S.Get has rules twice'],
    ['an rpc twice', ['rpcs:', '  S.Get: {}', '  S.Get: {}'], '3: Map keys must be unique at line 3, column 3:'],
    [
      'a setting that does not exist',
      ['rpcs:', '  S.Get:', '    htpp: []'],
      '3:5: rpcs.S.Get.htpp: there is no such setting',
    ],
    [
      'an unknown method',
      ['rpcs:', '  S.Get:', '    http:', '    - get: /a', '      head: /b'],
      '5:7: rpcs.S.Get.http.0.head: there is no such setting',
    ],
    [
      'two methods',
      ['rpcs:', '  S.Get:', '    http:', '    - {get: /a, put: /b}'],
      '4:7: rpcs.S.Get.http.0: needs exactly one method',
    ],
    [
      'a path that is no template',
      ['rpcs:', '  S.Get:', '    http:', '    - get: /{id=**}/x'],
      '4: the path /{id=**}/x has ** before its end',
    ],
    [
      'a custom method in lower case',
      ['rpcs:', '  S.Get:', '    http:', '    - custom: {kind: purge, path: /x}'],
      '4: expected an HTTP method in capitals or *, got "purge"',
    ],
    [
      'an unknown field in a path',
      ['rpcs:', '  S.Get:', '    http:', '    - get: /{nope}'],
      '4: p.Request has no field nope',
    ],
    [
      'an unknown body',
      ['rpcs:', '  S.Get:', '    http:', '    - {put: /a, body: nope}'],
      '4: p.Request has no field nope',
    ],
    [
      'an annotated path',
      ['rpcs:', '  S.Hush:', '    http:', '    - get: /v1/{meta.who}'],
      '4: the path of Hush is that of another binding, /v1/{id} at a.proto:6',
    ],
    [
      'its own path twice',
      ['rpcs:', '  S.Get:', '    http:', '    - put: /a', '    - put: /a'],
      '5: the path of Get is that of another binding, /a at rules.yaml:4',
    ],
    [
      'another status',
      ['rpcs:', '  S.Get:', '    success: 204'],
      '3:5: rpcs.S.Get.success: must be 200, 201, 202, accepted_until or created_or_existing',
    ],
    [
      'an unknown outcome',
      ['rpcs:', '  S.Get:', '    success: {accepted_until: nope}'],
      '3: p.Response has no field nope',
    ],
    [
      'a started field that is no bool',
      ['rpcs:', '  S.Get:', '    success: {created_or_existing: {started: state}}'],
      '3: state of p.Response is no bool',
    ],
    [
      'an unknown field to fill',
      ['rpcs:', '  S.Get:', '    fills:', '      identity: meta.nope'],
      '4: p.Meta has no field nope (in meta.nope)',
    ],
    [
      'a number to fill',
      ['rpcs:', '  S.Get:', '    fills:', '      identity:', '        - meta.who', '        - meta.count'],
      '6: meta.count of p.Request is no string',
    ],
    [
      'a fill that is made anyway',
      ['rpcs:', '  S.Get:', '    fills: {identity: identity}'],
      '3: identity is filled without a rule',
    ],
    [
      'an unknown source',
      ['rpcs:', '  S.Get:', '    fills: {trace: id}'],
      '3:13: rpcs.S.Get.fills.trace: there is no such setting',
    ],
    ['broken YAML', ['rpcs:', '  S.Get: ['], '2: '],
  ])('is refused with the line of %s', (_, lines, wanted) => {
    const [first, ...more] = problemsOf(() => withRules(...lines));
    expect(more).toEqual([]);
    expect(`${first}|`).toContain(wanted.endsWith(' ') ? `rules.yaml:${wanted}` : `rules.yaml:${wanted}|`);
  });
});
