import { readFileSync } from 'node:fs';
import { parse, TomlError } from 'smol-toml';

export interface TomlFile {
  readonly table: Readonly<Record<string, unknown>>;
  /** `proxy.toml:3:1` for the deepest part of a key that the text has; the file alone if it has none. */
  readonly placeOf: (key: readonly string[]) => string;
}

/**
 * Reads a TOML file.
 * @param missing what a file that does not exist stands for; default: an error
 * @throws Error in one line that names the file, and the line and column of a mistake
 */
export function readTomlFile(file: string, missing?: TomlFile): TomlFile {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (missing !== undefined && isMissing(error)) return missing;
    throw new Error(`cannot read ${file}: ${firstLine(error)}`);
  }
  try {
    return { table: parse(text), placeOf: (key) => `${file}${positionOf(text, key)}` };
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const message = firstLine(error).replace(/^Invalid TOML document: /, '');
    throw new Error(`${file}:${error.line}:${error.column}: invalid TOML: ${message}`);
  }
}

const PART = `(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)`;
const KEY = `${PART}(?:\\s*\\.\\s*${PART})*`;
const HEADER = new RegExp(`^(\\s*\\[{1,2}\\s*)(${KEY})\\s*\\]`);
const ASSIGNMENT = new RegExp(`^(\\s*)(${KEY})\\s*=`);

/** `:LINE:COLUMN`. Goes by lines: a key inside a multi-line text or an inline table is not told apart. */
function positionOf(text: string, key: readonly string[]): string {
  let found = '';
  let depth = 0;
  let table: readonly string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const header = HEADER.exec(line);
    const [, before = '', name] = header ?? ASSIGNMENT.exec(line) ?? [];
    if (name === undefined) continue;
    const path = [...(header === null ? table : []), ...partsOf(name)];
    if (header !== null) table = path;
    const differing = path.findIndex((part, at) => part !== key[at]);
    // The header of a table inside the value of a key is a place of that key too.
    const common = differing === -1 ? path.length : differing;
    if (common > depth && (common === path.length || common === key.length)) {
      found = `:${index + 1}:${before.length + 1}`;
      depth = common;
    }
  }
  return found;
}

function partsOf(key: string): readonly string[] {
  return [...key.matchAll(new RegExp(PART, 'g'))].map(([part]) => part.replace(/^["']|["']$/g, ''));
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}
