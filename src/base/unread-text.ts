import { setTimeout as sleep } from 'node:timers/promises';
import type { CallSignal } from './caller-signal.ts';
import { nextTurn } from './next-turn.ts';

/** With so many bytes of long texts waiting for their callers, the next one is not printed. */
const ENOUGH = 1 << 26;
/** A caller that has not taken a text after so long is slow. */
const SLOW_MS = 500;
/** How long a text is kept waiting by those of others. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 20;

/** A long text that its caller has not taken yet. */
export interface UnreadText {
  /** To call when the caller has taken a piece, with the bytes that are left. */
  readonly moved: (left: number) => void;
}

interface Waiting {
  bytes: number;
  readonly since: number;
  readonly giveWay: () => void;
}

const texts = new Set<Waiting>();
let total = 0;

/**
 * Counts a long text until its caller has taken it.
 * @param giveWay called once if the caller is slow and others need the room
 */
export function countUnread(bytes: number, giveWay: () => void): UnreadText {
  const text: Waiting = { bytes, since: performance.now(), giveWay };
  texts.add(text);
  total += bytes;
  return {
    moved: (left) => {
      total += left - text.bytes;
      text.bytes = left;
      if (left === 0) texts.delete(text);
    },
  };
}

/**
 * Resolves when there is room for another long text: callers that take theirs make some, and slow ones have to give way.
 */
export async function roomForText(signal: CallSignal): Promise<void> {
  // The text printed before has been counted by then.
  await nextTurn();
  const end = performance.now() + PATIENCE_MS;
  while (total >= ENOUGH && performance.now() < end && !signal.aborted) {
    const slowSince = performance.now() - SLOW_MS;
    for (const text of texts) {
      // The oldest are first.
      if (text.since > slowSince) break;
      texts.delete(text);
      text.giveWay();
    }
    await sleep(LOOK_MS);
  }
}

/** What long texts wait with for their callers at the moment, in bytes; those that gave way no longer count. */
export function unreadTextBytes(): number {
  return total;
}
