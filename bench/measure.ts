/** One implementation of the work that all contenders in a table do. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Row {
  readonly name: string;
  readonly milliseconds: number;
}

const WARM_UP_MS = 1_000;
const ROUNDS = 15;
const ROUND_MS = 100;

/** Median time of one run of each contender; rounds alternate, so that a busy machine slows all of them equally. */
export function measure(contenders: readonly Contender[]): readonly Row[] {
  for (const { run } of contenders) {
    for (const end = performance.now() + WARM_UP_MS; performance.now() < end; ) run();
  }
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { run }] of contenders.entries()) {
      const begin = performance.now();
      let runs = 0;
      for (; performance.now() - begin < ROUND_MS; runs++) run();
      times[i]?.push((performance.now() - begin) / runs);
    }
  }
  return contenders.map(({ name }, i) => ({ name, milliseconds: median(times[i] ?? []) }));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** Prints the rows, each with its time relative to the first. */
export function printTable(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}`);
  const [first] = rows;
  for (const { name, milliseconds } of rows) {
    const ratio = first === undefined ? '' : `${(milliseconds / first.milliseconds).toFixed(2)} x`;
    console.log(`  ${name.padEnd(58)} ${milliseconds.toFixed(3).padStart(9)} ms ${ratio.padStart(9)}`);
  }
}
