/** As much of JSON as matters here: strings are kept whole, all else is punctuation or a run of other characters. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * JSON text with line breaks and two spaces a level. Nothing else changes: parsing and printing it anew would round
 * long numbers, and a payload is shown as it came.
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
