import { describe, expect, test } from 'vitest';
import { fieldIn, messageIn, modelOf, problemsOf } from '../support/made-up-protos.ts';

/** A model of one file `a.proto`. */
const fileOf = (...lines: string[]) => modelOf({ files: { 'a.proto': lines.join('\n') } });

describe('a proto3 message', () => {
  const model = fileOf(
    'syntax = "proto3";',
    'package p;',
    '// A book.',
    'message Book {',
    '  string book_title = 1 [json_name = "title"];',
    '  // How many there are.',
    '  optional int32 copies = 2;',
    '  oneof shelf_or_box {',
    '    int64 shelf_number = 3;',
    '    Box box = 4;',
    '  }',
    '  map<int32, Box> boxes = 5;',
    '  repeated sint32 pages = 6;',
    '  repeated sint32 loose_pages = 7 [packed = false];',
    '  repeated string names = 8 [deprecated = true];',
    '  Kind kind = 9;',
    '  message Box {',
    '    Book inner = 1;',
    '    enum Size { SMALL = 0; }',
    '  }',
    '}',
    'enum Kind {',
    '  option allow_alias = true;',
    '  KIND_NONE = 0;',
    '  KIND_A = 1;',
    '  KIND_B = 1 [deprecated = true];',
    '  KIND_MINUS = -2;',
    '}',
  );

  test('is known by its full name, its package and its names inside it', () => {
    expect([...model.messages.keys()]).toEqual(['p.Book', 'p.Book.Box']);
    expect(messageIn(model, 'p.Book.Box')).toMatchObject({ package: 'p', localName: ['Book', 'Box'] });
    expect(model.enums.get('p.Book.Box.Size')).toMatchObject({ package: 'p', localName: ['Book', 'Box', 'Size'] });
  });

  test('keeps comments and places', () => {
    expect(messageIn(model, 'p.Book')).toMatchObject({ comment: 'A book.', place: { file: 'a.proto', line: 4 } });
    expect(fieldIn(model, 'p.Book', 'copies')).toMatchObject({ comment: 'How many there are.', place: { line: 7 } });
    expect(fieldIn(model, 'p.Book', 'box').place).toEqual({ file: 'a.proto', line: 10 });
    expect(fieldIn(model, 'p.Book.Box', 'inner').place).toEqual({ file: 'a.proto', line: 18 });
    expect(model.enums.get('p.Kind')?.place).toEqual({ file: 'a.proto', line: 22 });
  });

  test('has no oneof for an optional field, which has presence of its own', () => {
    expect(messageIn(model, 'p.Book').oneofs).toEqual([{ name: 'shelf_or_box', comment: undefined }]);
    expect(fieldIn(model, 'p.Book', 'copies')).toMatchObject({ oneof: undefined, presence: 'explicit' });
  });

  test.each([
    ['book_title', { jsonName: 'title', presence: 'implicit', utf8: true, type: { kind: 'scalar', scalar: 'string' } }],
    ['shelf_number', { jsonName: 'shelfNumber', oneof: 0, presence: 'explicit' }],
    ['box', { oneof: 0, presence: 'explicit', type: { kind: 'message', message: 'p.Book.Box', delimited: false } }],
    ['boxes', { cardinality: 'map', mapKey: 'int32', presence: 'implicit', packed: false }],
    ['pages', { cardinality: 'repeated', packed: true, presence: 'implicit' }],
    ['loose_pages', { cardinality: 'repeated', packed: false }],
    ['names', { cardinality: 'repeated', packed: false, deprecated: true }],
    ['kind', { presence: 'implicit', type: { kind: 'enum', enum: 'p.Kind' } }],
  ])('reads the field %s', (name, wanted) => {
    expect(fieldIn(model, 'p.Book', name)).toMatchObject(wanted);
  });

  test('has open enums, with aliases in order of declaration', () => {
    const kind = model.enums.get('p.Kind');
    expect(kind?.closed).toBe(false);
    expect(kind?.values.map(({ name, number, deprecated }) => [name, number, deprecated])).toEqual([
      ['KIND_NONE', 0, false],
      ['KIND_A', 1, false],
      ['KIND_B', 1, true],
      ['KIND_MINUS', -2, false],
    ]);
  });
});

describe('a proto2 message', () => {
  const model = fileOf(
    'syntax = "proto2";',
    'package p;',
    'message Old {',
    '  required string id = 1;',
    '  optional int32 count = 2;',
    '  repeated int32 many = 3;',
    '  repeated int32 packed = 4 [packed = true];',
    '  optional group MultiWord = 5 {',
    '    optional bool inside = 1;',
    '  }',
    '  optional MultiWord again = 6;',
    '  oneof choice { bool chosen = 7; }',
    '  optional Closed closed = 8;',
    '  extensions 100 to 199;',
    '  extend Old { optional string nested_extension = 100; }',
    '}',
    'enum Closed { ZERO = 0; }',
    'extend Old {',
    '  optional Old top_extension = 101;',
    '  repeated group Grouped = 102 { optional int32 a = 1; }',
    '}',
  );

  test.each([
    ['id', { presence: 'required', utf8: false }],
    ['count', { presence: 'explicit' }],
    ['many', { packed: false }],
    ['packed', { packed: true }],
    ['multiword', { jsonName: 'multiword', type: { kind: 'message', message: 'p.Old.MultiWord', delimited: true } }],
    ['again', { type: { kind: 'message', message: 'p.Old.MultiWord', delimited: false } }],
    ['chosen', { oneof: 0, presence: 'explicit' }],
  ])('reads the field %s', (name, wanted) => {
    expect(fieldIn(model, 'p.Old', name)).toMatchObject(wanted);
  });

  test.each([
    ['p.Old.nested_extension', { number: 100, presence: 'explicit', place: { file: 'a.proto', line: 15 } }],
    [
      'p.top_extension',
      { number: 101, type: { kind: 'message', message: 'p.Old', delimited: false }, place: { line: 19 } },
    ],
    ['p.grouped', { number: 102, cardinality: 'repeated', type: { message: 'p.Grouped', delimited: true } }],
  ])('has the extension %s under its full name in brackets', (name, wanted) => {
    const key = `[${name}]`;
    expect(fieldIn(model, 'p.Old', key)).toMatchObject({ ...wanted, jsonName: key, extension: name, utf8: false });
  });

  test('has closed enums', () => {
    expect(model.enums.get('p.Closed')?.closed).toBe(true);
  });

  test('with message_set_wire_format is refused, or on demand taken as empty', () => {
    const files = {
      'a.proto': [
        'syntax = "proto2";',
        'message Set { option message_set_wire_format = true; extensions 4 to max; }',
        'message Item { extend Set { optional Item item = 1547769; } }',
      ].join('\n'),
    };
    expect(problemsOf(() => modelOf({ files }))).toEqual([
      'a.proto:2: Set has the option message_set_wire_format, which is not supported',
    ]);
    expect(messageIn(modelOf({ files, messageSets: 'empty' }), 'Set').fields).toEqual([]);
  });
});

describe('an editions message', () => {
  const model = fileOf(
    'edition = "2023";',
    'package p;',
    'option features.enum_type = CLOSED;',
    'message New {',
    '  int32 count = 1;',
    '  int32 plain = 2 [features.field_presence = IMPLICIT];',
    '  int32 must = 3 [features.field_presence = LEGACY_REQUIRED];',
    '  repeated int32 packed = 4;',
    '  repeated int32 expanded = 5 [features.repeated_field_encoding = EXPANDED];',
    '  New child = 6 [features.message_encoding = DELIMITED];',
    '  New sibling = 7;',
    '  string checked = 8;',
    '  string unchecked = 9 [features.utf8_validation = NONE];',
    '  extensions 100;',
    '}',
    'enum Closed { ZERO = 0; }',
    'enum Open { option features.enum_type = OPEN; ONE = 0; }',
    'extend New { string more = 100; }',
  );

  test.each([
    ['count', { presence: 'explicit' }],
    ['plain', { presence: 'implicit' }],
    ['must', { presence: 'required' }],
    ['packed', { packed: true }],
    ['expanded', { packed: false }],
    ['child', { jsonName: 'child', type: { kind: 'message', message: 'p.New', delimited: true } }],
    ['sibling', { type: { kind: 'message', message: 'p.New', delimited: false } }],
    ['checked', { utf8: true }],
    ['unchecked', { utf8: false }],
    ['[p.more]', { utf8: true, presence: 'explicit' }],
  ])('reads the field %s by its features', (name, wanted) => {
    expect(fieldIn(model, 'p.New', name)).toMatchObject(wanted);
  });

  test('has enums that are closed where the features say so', () => {
    expect(model.enums.get('p.Closed')?.closed).toBe(true);
    expect(model.enums.get('p.Open')?.closed).toBe(false);
  });
});

test('messages that only describe options are left out, unless others use them', () => {
  const model = modelOf({
    files: {
      'options.proto': [
        'syntax = "proto3";',
        'package p;',
        'import "google/protobuf/descriptor.proto";',
        'message Note { string text = 1; }',
        'message Used { Deep deep = 1; }',
        'message Deep { string text = 1; }',
        'extend google.protobuf.MethodOptions { Note note = 50000; }',
      ].join('\n'),
      'a.proto': [
        'syntax = "proto3";',
        'package p;',
        'import "options.proto";',
        'import "google/api/annotations.proto";',
        'import "google/protobuf/timestamp.proto";',
        'message A { Used used = 1; google.protobuf.Timestamp at = 2; }',
      ].join('\n'),
    },
  });
  expect([...model.messages.keys()].sort()).toEqual(['google.protobuf.Timestamp', 'p.A', 'p.Deep', 'p.Used']);
  expect(messageIn(model, 'google.protobuf.Timestamp').wellKnown).toBe('timestamp');
});

test('messages that only an rpc uses stay, whatever else their file declares', () => {
  const model = modelOf({
    files: {
      'a.proto': [
        'syntax = "proto3";',
        'package p;',
        'import "google/api/annotations.proto"; import "google/api/httpbody.proto";',
        'import "google/protobuf/descriptor.proto";',
        'message Req { Inner inner = 1; }',
        'message Inner { Kind kind = 1; }',
        'enum Kind { NONE = 0; }',
        'message Note { string text = 1; }',
        'extend google.protobuf.MethodOptions { Note note = 50000; }',
        'service S { rpc Get(Req) returns (google.api.HttpBody) { option (google.api.http) = { post: "/v1" body: "*" }; } }',
      ].join('\n'),
      'google/api/httpbody.proto': [
        'syntax = "proto3"; package google.api; import "google/protobuf/any.proto";',
        'message HttpBody { string content_type = 1; repeated google.protobuf.Any extensions = 3; }',
      ].join('\n'),
    },
    services: ['p.S'],
  });
  expect([...model.messages.keys()].sort()).toEqual(['google.api.HttpBody', 'google.protobuf.Any', 'p.Inner', 'p.Req']);
  expect([...model.enums.keys()]).toEqual(['p.Kind']);
  expect(model.operations.map(({ id }) => id)).toEqual(['get']);
});

describe('what is wrong in a file is named with its line', () => {
  test.each([
    ['a syntax error', ['syntax = "proto3";', 'message A {', '  string = 1;', '}'], `a.proto:3: illegal name '='`],
    [
      'an unknown type',
      ['syntax = "proto3";', 'message A {', '  Missing b = 1;', '}'],
      `a.proto:3: no such Type or Enum 'Missing' in Type .A`,
    ],
    [
      'a missing import',
      ['syntax = "proto3";', '', 'import "b.proto";'],
      'a.proto:3: no proto root has the file b.proto',
    ],
    [
      'a number used twice',
      ['syntax = "proto3";', 'message A {', '  string a = 7;', '  string b = 7;', '}'],
      'a.proto:4: duplicate id 7 in Type A',
    ],
    [
      'a JSON name used twice',
      ['syntax = "proto3";', 'message A {', '  string a_b = 1;', '  string aB = 2;', '}'],
      'a.proto:4: the fields a_b and aB share the JSON name aB',
    ],
    [
      'a group in a oneof',
      ['syntax = "proto2";', 'message A {', '  oneof a {', '    group B = 1 {}', '  }', '}'],
      'a.proto:4: a group in a oneof is not supported',
    ],
    [
      'an extension of nothing',
      ['syntax = "proto2";', 'extend Missing {', '  optional string a = 1;', '}'],
      `a.proto:3: unresolvable extensions: 'extend Missing' in `,
    ],
  ])('%s', (_, lines, wanted) => {
    expect(problemsOf(() => fileOf(...lines))).toEqual([wanted]);
  });
});
