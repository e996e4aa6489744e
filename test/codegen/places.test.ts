import { describe, expect, test } from 'vitest';
import { createPlaces } from '../../codegen/places.ts';

const SOURCE = `syntax = "proto3"; // message Fake {
package p.q;
/* message Fake2 {
   string x = 1; } */
message A { option (x) = { a: "};" b: [{ c: 1 }] };
  string one = 1 [(y) = { z: "{" }, deprecated = true]; string two
    = 2;
  message B { map<string, A> of_a
 = 1; }
  oneof o { string three = 3; }
}
enum E { ZERO = 0; }
service S {
  option (w) = "v";
  rpc Plain(A) returns (A);
  rpc
    Full(A) returns (stream A) {
    option (google.api.http) = {
      get: "/a"
      additional_bindings { get: '/b' }
      additional_bindings { get: "/a" }
    };
  }
}
message After {}
`;

describe('the place of a declaration', () => {
  const places = createPlaces();
  places.add('f.proto', SOURCE);

  test.each([
    ['p.q.A', 5],
    ['p.q.A.one', 6],
    ['p.q.A.two', 6],
    ['p.q.A.B', 8],
    ['p.q.A.B.of_a', 8],
    ['p.q.A.three', 10],
    ['p.q.E', 12],
    ['p.q.S', 13],
    ['p.q.S.Plain', 15],
    ['p.q.S.Full', 17],
    ['p.q.After', 25],
    ['p.q.Fake', undefined],
    ['p.q.Fake2', undefined],
    ['p.q.E.ZERO', undefined],
  ])('%s is line %s', (name, line) => {
    expect(places.of(name)?.line).toBe(line);
  });

  test('of a text in an option is found once for each time it stands there', () => {
    const lines = ['/a', '/b', '/a', '/a'].map((text) => places.ofOptionText('p.q.S.Full', text)?.line);
    expect(lines).toEqual([19, 20, 21, undefined]);
  });
});
