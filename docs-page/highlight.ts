/** A part of a text and what it is: a keyword, a name of a JSON member, a string, a number, a comment, or nothing. */
export type Token = readonly [kind: '' | 'key' | 'name' | 'text' | 'number' | 'note', text: string];

const WORDS = {
  TypeScript: 'await|async|const|for|of|if|else|new|throw|return|function|import|from|export|true|false|null|undefined',
  Python: 'import|as|with|for|in|from|return|def|if|else|None|True|False|lambda|raise',
  Go: 'package|import|func|if|else|return|defer|for|range|nil|true|false|var|const|type',
  Shell: 'curl',
  JSON: 'true|false|null',
} as const;

export type Language = keyof typeof WORDS;

const DOUBLE = String.raw`"(?:[^"\\\n]|\\.)*"?`;
const SINGLE = String.raw`'(?:[^'\\\n]|\\.)*'?`;
const NUMBER = String.raw`-?\b\d[\d.eE+-]*`;
const BACKTICK = '`[^`]*`?';
/** Nothing is escaped in the shell's single quotes, so a quote in a text ends it and begins it again. */
const SHELL_TEXT = String.raw`'[^']*(?:'\\''[^']*)*'?`;

/** One expression per language; its groups are note, name, text, number, and key. */
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  JSON: pattern('(?!)', String.raw`"(?:[^"\\]|\\.)*"(?=\s*:)`, DOUBLE, NUMBER, word('JSON')),
  TypeScript: pattern('//[^\n]*', '(?!)', `${DOUBLE}|${SINGLE}|${BACKTICK}`, NUMBER, word('TypeScript')),
  Python: pattern('#[^\n]*', '(?!)', `f?${DOUBLE}|${SINGLE}`, NUMBER, word('Python')),
  Go: pattern('//[^\n]*', '(?!)', `${DOUBLE}|${BACKTICK}`, NUMBER, word('Go')),
  Shell: pattern('(?!)', String.raw`(?<=\s)--?[a-zA-Z][\w-]*`, `${DOUBLE}|${SHELL_TEXT}`, '(?!)', word('Shell')),
};

const KINDS = ['note', 'name', 'text', 'number', 'key'] as const;

/** Splits a text into tokens; joined, they are the text again. */
export function tokens(text: string, language: Language): readonly Token[] {
  const found: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERNS[language])) {
    if (match.index > end) found.push(['', text.slice(end, match.index)]);
    const kind = KINDS.find((_, at) => match[at + 1] !== undefined) ?? '';
    found.push([kind, match[0]]);
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push(['', text.slice(end)]);
  return found;
}

function pattern(...groups: readonly string[]): RegExp {
  return new RegExp(groups.map((group) => `(${group})`).join('|'), 'g');
}

function word(language: Language): string {
  return String.raw`\b(?:${WORDS[language]})\b`;
}
