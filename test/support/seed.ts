import { onTestFailed } from 'vitest';
import { type Random, randomOf } from './random.ts';

/** The seed of a random test: the environment variable SEED, or else always the same one. */
export function seedOf(usual: number): number {
  return Number(process.env.SEED ?? usual);
}

/** The running test prints its seed if it fails. */
export function tellSeed(seed: number): void {
  onTestFailed(() => console.log(`SEED=${seed} repeats the random choices of this test`));
}

/** Random choices of the running test. */
export function seededRandom(usual: number): Random {
  const seed = seedOf(usual);
  tellSeed(seed);
  return randomOf(seed);
}
