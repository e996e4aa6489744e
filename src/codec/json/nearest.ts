/** Longer names are not compared: the time grows with the product of the lengths. */
const LONGEST = 64;

/** What an unknown field is told, in front of what it may mean. */
export const NO_SUCH_FIELD = 'no such field';

/** Shorter names end too many others. */
const SHORTEST_END = 3;

/** `; did you mean "pageSize"?`, or nothing if no candidate is close. */
export function didYouMean(name: string, candidates: readonly string[]): string {
  const near = nearest(name, candidates);
  return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}

/**
 * The candidate that a misspelled name most likely means: the same but for case and separators, a few letters away, or
 * with the same last part, or with one that ends with it: `args` is `queryArgs`. Undefined if none is close.
 */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  const plain = simplified(name);
  let best: string | undefined;
  let least = Math.min(3, Math.floor(plain.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = simplified(candidate);
    if (Math.abs(other.length - plain.length) >= least) continue;
    const distance = editDistance(plain, other);
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return (
    best ??
    candidates.find((candidate) => candidate.includes('.') && lastPart(candidate) === lastPart(name)) ??
    candidates.find((candidate) => plain.length >= SHORTEST_END && endsWithWord(candidate, name))
  );
}

/** True for `queryArgs` and `query_args` if the word is `args`. */
function endsWithWord(candidate: string, word: string): boolean {
  const own = simplified(word);
  if (!simplified(candidate).endsWith(own)) return false;
  const at = candidate.length - word.length;
  return /[A-Z]/.test(candidate.charAt(at)) || candidate.charAt(at - 1) === '_';
}

/** `execution.workflowId` to `workflowid`. */
function lastPart(name: string): string {
  return simplified(name.slice(name.lastIndexOf('.') + 1));
}

function simplified(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/** Levenshtein distance, one row of the table at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
