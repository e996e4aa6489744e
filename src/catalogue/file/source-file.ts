import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { UsageError } from '../../base/usage-error.ts';

/** A path of keys and indexes into a file. */
export type FilePath = readonly (string | number)[];

/** A YAML or JSON file that knows the line and column of its parts. */
export interface SourceFile {
  /** Absolute. */
  readonly path: string;
  readonly value: unknown;
  /** A mistake at this place: `orders.yaml:7:5: expected ...`. With a key, the position is that of the key. */
  readonly mistake: (at: FilePath, text: string, key?: string) => UsageError;
}

/**
 * Reads a file. JSON is read as YAML, since it is a subset.
 * @param path absolute
 * @throws UsageError if it cannot be read, or is not YAML
 */
export function readSourceFile(path: string): SourceFile {
  const lines = new LineCounter();
  const document = parseDocument(readText(path), { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const said = (offset: number, text: string) => {
    const { line, col } = lines.linePos(offset);
    return new UsageError(`${shown(path)}:${Math.max(line, 1)}:${Math.max(col, 1)}: ${text}`);
  };
  const [error] = document.errors;
  if (error !== undefined) throw said(error.pos[0], (error.message.split('\n')[0] ?? '').replace(/ at line \d.*$/, ''));
  return {
    path,
    value: document.toJS({ maxAliasCount: 1_000 }),
    mistake: (at, text, key) => said(offsetOf(document, at, key), text),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${shown(path)}: ${code === 'ENOENT' ? 'no such file' : `cannot be read (${code})`}`);
  }
}

/** As a user of the program would type it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** Where the deepest existing part of a path begins. */
function offsetOf(document: Document, at: FilePath, key: string | undefined): number {
  for (let length = at.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
    if (!isNode(node) || node.range == null) continue;
    if (length === at.length && key !== undefined && isMap(node)) {
      const found = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)?.key;
      if (isScalar(found) && found.range != null) return found.range[0];
    }
    return node.range[0];
  }
  return 0;
}
