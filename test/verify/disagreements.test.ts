import { toBinary } from '@bufbuild/protobuf';
import { describe, expect, test } from 'vitest';
import { messageTypes } from '../../generated/registry.ts';
import { disagreements } from '../../src/verify/disagreements.ts';
import { digitsOf, type Exact, parseExact } from '../../src/verify/exact-json.ts';
import { isObject } from '../../src/verify/json.ts';
import { temporal, temporalLong } from '../support/codec.ts';
import { descriptor, SAMPLES } from '../support/oracle.ts';
import { randomOf } from '../support/random.ts';
import { randomMessage } from '../support/random-message.ts';

const ROUNDS = 30;
const TYPES = SAMPLES.filter((name) => messageTypes.has(name));

function paths(name: string, wire: Uint8Array, json: Exact): readonly string[] {
  return disagreements(temporal.type(name), wire, json, messageTypes).map(({ path }) => path);
}

/** Every JSON that differs from `json` in one place: a leaf, a missing key, a duplicated element. */
function lies(json: Exact): readonly Exact[] {
  if (Array.isArray(json)) {
    const list = json as readonly Exact[];
    const inner = list.flatMap((one, index) => lies(one).map((lie) => list.with(index, lie)));
    return list.length === 0 ? inner : [...inner, [...list, list[0] as Exact]];
  }
  if (isObject(json)) {
    return Object.entries(json).flatMap(([key, value]): Exact[] => {
      const { [key]: _, ...rest } = json;
      return [rest as Exact, ...lies(value as Exact).map((lie) => ({ ...json, [key]: lie }) as Exact)];
    });
  }
  if (typeof json === 'boolean') return [!json];
  if (json === null) return [false];
  return digitsOf(json) === undefined ? [`${json}x`] : [`${json}1`];
}

describe('a message and its JSON', () => {
  test.each(TYPES)('%s agrees with what the codec prints, in both forms of payloads', (name) => {
    for (let seed = 0; seed < ROUNDS; seed++) {
      const type = descriptor(name);
      const wire = toBinary(type, randomMessage(randomOf(seed), type, 4));
      for (const codec of [temporal, temporalLong]) {
        expect(paths(name, wire, parseExact(codec.toJson(name, wire))), `seed ${seed}`).toEqual([]);
      }
    }
  });

  test.each(TYPES)('%s disagrees with every altered JSON', (name) => {
    let told = 0;
    for (let seed = 0; seed < ROUNDS; seed++) {
      const type = descriptor(name);
      const wire = toBinary(type, randomMessage(randomOf(seed), type, 2));
      for (const lie of lies(parseExact(temporal.toJson(name, wire)))) {
        told++;
        expect(paths(name, wire, lie).length, `seed ${seed}: ${JSON.stringify(lie)}`).toBeGreaterThan(0);
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});
