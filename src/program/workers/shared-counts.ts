import cluster from 'node:cluster';
import type { Count, Counter } from '../../access/limits/counter.ts';
import { memoryCounter } from '../../access/limits/memory-counter.ts';

/** A worker asks for the count of a key. */
interface Question {
  readonly countOne: string;
  readonly id: number;
}

interface Answer {
  readonly counted: Count;
  readonly id: number;
}

/** How long a worker waits for an unresponsive primary before it counts by itself, in milliseconds. */
const ANSWER_MS = 10_000;

/** In the primary: counts for all workers, so that their number does not multiply a limit. */
export function countForWorkers(): void {
  const { count } = memoryCounter();
  cluster.on('message', (worker, message: unknown) => {
    if (!isObjectWith<Question>(message, 'countOne')) return;
    void count(message.countOne).then((counted) => {
      const answer: Answer = { counted, id: message.id };
      if (worker.isConnected()) worker.send(answer);
    });
  });
}

/** In a worker: counts in the primary, or by itself while the primary does not reply. */
export function countInPrimary(): Counter {
  const own = memoryCounter();
  const waiting = new Map<number, (counted: Count) => void>();
  let last = 0;
  process.on('message', (message: unknown) => {
    if (isObjectWith<Answer>(message, 'counted')) waiting.get(message.id)?.(message.counted);
  });
  return {
    count: (key) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const late = setTimeout(() => {
          waiting.delete(id);
          own.count(key).then(resolve, reject);
        }, ANSWER_MS);
        waiting.set(id, (counted) => {
          clearTimeout(late);
          waiting.delete(id);
          resolve(counted);
        });
        const question: Question = { countOne: key, id };
        if (process.connected) process.send?.(question);
      }),
  };
}

function isObjectWith<T>(message: unknown, name: keyof T & string): message is T {
  return typeof message === 'object' && message !== null && name in message;
}
