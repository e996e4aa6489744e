import { onTestFailed } from 'vitest';
import { type Random, randomOf } from './random.ts';

/** The seed of a random test, which the environment variable SEED replaces; a test that fails prints it. */
export function seedOf(usual: number): number {
  const seed = Number(process.env.SEED ?? usual);
  onTestFailed(() => console.log(`the test was random: SEED=${seed} repeats it`));
  return seed;
}

/** Random choices for one test. */
export function seededRandom(usual: number): Random {
  return randomOf(seedOf(usual));
}
