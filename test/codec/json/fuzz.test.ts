import { beforeAll, describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import { conformanceTypes } from '../../support/conformance-types.ts';
import { fuzzRound, type Tally } from '../../support/fuzz.ts';
import { CONFORMANCE, SAMPLES } from '../../support/oracle.ts';

/** A fixed seed: the same inputs each time. `make fuzz` goes on with others. */
const SEED = 20_260_131;
const ROUNDS = 800;

describe('random and mutated input is a message or a StatusError, as protobuf-es sees it too', () => {
  let conformance: ReadonlyMap<string, MessageType>;
  beforeAll(async () => {
    conformance = await conformanceTypes();
  });

  test.each([...SAMPLES, CONFORMANCE])('%s', (name) => {
    const types = name === CONFORMANCE ? conformance : messageTypes;
    const type = types.get(name) as MessageType;
    const tally: Tally = { agreed: 0, refused: 0, lax: 0, strict: 0 };
    for (let round = 0; round < ROUNDS; round++) fuzzRound({ type, types }, SEED + round * 7919, tally);
    expect(tally.agreed).toBeGreaterThan(ROUNDS / 4);
    expect(tally.refused).toBeGreaterThan(ROUNDS / 4);
    expect(tally.lax + tally.strict).toBeLessThan(ROUNDS / 50);
  });
});
