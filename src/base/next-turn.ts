/** In the order in which they came. */
const waiting: (() => void)[] = [];

/**
 * For work that is done piece by piece: resolves when the event loop has come round. Each turn goes to one waiter only,
 * so that other requests never wait for more than one piece, however many works are under way.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.push(resolve) === 1) setImmediate(giveTurn);
  });
}

function giveTurn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) setImmediate(giveTurn);
}
