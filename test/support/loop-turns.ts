/** Counts the turns of the event loop while some work is under way, which is told how many there were so far. */
export async function loopTurns(work: (soFar: () => number) => Promise<unknown>): Promise<number> {
  let turns = 0;
  let isOver = false;
  const count = () => {
    turns++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  await work(() => turns);
  isOver = true;
  return turns;
}
