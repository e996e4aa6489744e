/** Characters that a `*` does not match, since they end a name. */
const NAME_END = /[/@]/;

/**
 * Creates a test for names, in which `*` matches any part of a name, including dots: `*.example.com`, `*`. Case does
 * not matter. It takes time proportional to the length of the name, however many stars there are, since callers choose
 * the name.
 */
export function namePattern(pattern: string): (name: string) => boolean {
  const [first = '', ...rest] = pattern.toLowerCase().split('*');
  const last = rest.pop();
  if (last === undefined) return (name) => name.toLowerCase() === first;
  return (name) => {
    const text = name.toLowerCase();
    if (!text.startsWith(first) || !text.endsWith(last)) return false;
    const end = text.length - last.length;
    if (end < first.length || NAME_END.test(text.slice(first.length))) return false;
    let at = first.length;
    // Matching each part at the earliest position leaves the most room for the parts after it.
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}
