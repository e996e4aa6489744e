/** A visibility query in two parts: the condition, and the clauses after it (GROUP BY, ORDER BY). */
interface Split {
  readonly condition: string;
  readonly tail: string;
}

/** The closing quote by opening quote. A backslash escapes within the first two. */
const QUOTES: ReadonlySet<string> = new Set(["'", '"', '`']);
const TAIL = /^(?:group|order)\s+by\b/i;

/**
 * Joins conditions to a caller's own query so that both apply, whatever operators the query contains.
 * @returns undefined if quotes or parentheses do not match, since the joined query could mean something else
 */
export function joinQuery(query: string, conditions: readonly string[]): string | undefined {
  const split = splitTail(query);
  if (split === undefined) return undefined;
  const { condition, tail } = split;
  const all = [...(condition === '' ? [] : [`(${condition})`]), ...conditions].join(' AND ');
  return tail === '' ? all : `${all} ${tail}`;
}

function splitTail(query: string): Split | undefined {
  let depth = 0;
  let tailAt = -1;
  for (let at = 0; at < query.length; at++) {
    const character = query[at] as string;
    if (QUOTES.has(character)) {
      at = endOfQuoted(query, at);
      if (at < 0) return undefined;
    } else if (character === '(') depth++;
    else if (character === ')') {
      if (--depth < 0) return undefined;
    } else if (depth === 0 && tailAt < 0 && isWordStart(query, at) && TAIL.test(query.slice(at, at + 40))) tailAt = at;
  }
  if (depth !== 0 || hasComment(query)) return undefined;
  if (tailAt < 0) return { condition: query.trim(), tail: '' };
  return { condition: query.slice(0, tailAt).trim(), tail: query.slice(tailAt).trim() };
}

/** The index of the closing quote; -1 if there is none. */
function endOfQuoted(query: string, start: number): number {
  const quote = query[start];
  for (let at = start + 1; at < query.length; at++) {
    if (query[at] === '\\' && quote !== '`') at++;
    else if (query[at] === quote) return at;
  }
  return -1;
}

function isWordStart(query: string, at: number): boolean {
  return at === 0 || /[\s)]/.test(query[at - 1] as string);
}

/** The language has SQL comments, which would hide what follows. Only quoted text is not searched for them. */
function hasComment(query: string): boolean {
  return /--|\/\*|#/.test(query.replaceAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`/gs, "''"));
}
