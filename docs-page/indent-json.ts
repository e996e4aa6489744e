/** The tokens of JSON that matter here: whole strings, punctuation, and runs of other characters. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Indents JSON text by two spaces per level. Nothing else changes: parsing and printing would round long numbers, and
 * payloads must be shown as received.
 */
export function indentJson(text: string): string {
  let level = 0;
  let out = '';
  let previous = '';
  const newLine = () => `\n${'  '.repeat(level)}`;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '}' || token === ']') {
      level--;
      if (previous !== '{' && previous !== '[') out += newLine();
      out += token;
    } else {
      if (previous === '{' || previous === '[' || previous === ',') out += newLine();
      if (token === '{' || token === '[') level++;
      out += token === ':' ? ': ' : token;
    }
    previous = token;
  }
  return out;
}
