/**
 * `make fuzz`: the bounded fuzzing of the tests, on and on with a new seed. FUZZ_SECONDS and FUZZ_SEED are read from the
 * environment; the seed that is printed repeats a run.
 */
import { messageTypes } from '../generated/registry.ts';
import type { MessageType } from '../src/codec/json/message-type.ts';
import { conformanceTypes } from '../test/support/conformance-types.ts';
import { fuzzRound, type Tally } from '../test/support/fuzz.ts';
import { CONFORMANCE, SAMPLES } from '../test/support/oracle.ts';

const BATCH = 500;
const seconds = Number(process.env.FUZZ_SECONDS ?? 600);
const first = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzzing for ${seconds} s, FUZZ_SEED=${first}`);

const conformance = await conformanceTypes();
const targets = [...SAMPLES, CONFORMANCE].map((name) => {
  const types = name === CONFORMANCE ? conformance : messageTypes;
  return { type: types.get(name) as MessageType, types };
});

const tally: Tally = { agreed: 0, refused: 0, lax: 0, strict: 0 };
const end = Date.now() + seconds * 1000;
let seed = first;
let defects = 0;
while (Date.now() < end && defects < 10) {
  for (const target of targets) {
    for (let i = 0; i < BATCH; i++) {
      try {
        fuzzRound(target, seed++, tally);
      } catch (error) {
        console.error(error);
        defects++;
      }
    }
  }
}
console.log(
  `fuzz: ${tally.agreed} inputs agreed, ${tally.refused} refused, ${tally.lax} lax, ${tally.strict} strict, ${defects} defects`,
);
if (defects > 0) process.exitCode = 1;
