/** What a `*` cannot stand for: a name ends there. */
const NAME_END = /[/@]/;

/**
 * Makes a test for names in which a `*` stands for any part of a name, dots included: `*.example.com`, `*`. Case does not
 * matter. It takes time in proportion to the name, however many stars there are: a caller chooses the name.
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
    // The earliest place of each part leaves the most room for those after it.
    for (const part of rest) {
      const found = text.indexOf(part, at);
      if (found < 0 || found + part.length > end) return false;
      at = found + part.length;
    }
    return true;
  };
}
