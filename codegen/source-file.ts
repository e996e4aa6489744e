import { posix } from 'node:path';

/** A TypeScript file that is being printed: lines with indentation, and imports that are collected on the way. */
export interface SourceFile {
  /** Path below the output folder, with `/`: `temporal/api/common/v1.ts`. */
  readonly path: string;
  /** Appends a line at the current indentation; an empty text is an empty line. */
  readonly line: (text?: string) => void;
  /** Appends `open`, then what `body` prints one level deeper, then `close`. */
  readonly block: (open: string, body: () => void, close?: string) => void;
  /** Appends a TSDoc comment, a line of `text` a line; nothing for an empty text. */
  readonly comment: (text: string | undefined) => void;
  /**
   * Makes `name` known in this file and returns it. `from` is a path below the output folder (`../src/json/x.ts` is
   * allowed) or, without `.ts` at its end, a package; the same file needs no import. `as` gives it another name here.
   */
  readonly import: (from: string, name: string, kind: 'value' | 'type', as?: string) => string;
  readonly toString: () => string;
}

export function createSourceFile(path: string): SourceFile {
  const lines: string[] = [];
  const imports = new Map<string, Map<string, { kind: 'value' | 'type'; as: string }>>();
  let depth = 0;

  const line = (text = ''): void => {
    lines.push(text === '' ? '' : '  '.repeat(depth) + text);
  };

  return {
    path,
    line,
    block(open, body, close = '}') {
      line(open);
      depth++;
      body();
      depth--;
      line(close);
    },
    comment(text) {
      const rows = (text ?? '').trim().replaceAll('*/', '*\\/').split('\n');
      if (rows.length === 1) {
        if (rows[0] !== '') line(`/** ${rows[0]} */`);
        return;
      }
      line('/**');
      for (const row of rows) line(` * ${row}`.trimEnd());
      line(' */');
    },
    import(from, name, kind, as = name) {
      if (from === path) return name;
      const names = imports.get(from) ?? new Map();
      imports.set(from, names);
      const known = names.get(as);
      names.set(as, { kind: known?.kind === 'value' ? 'value' : kind, as: name });
      return as;
    },
    toString() {
      const head = [...imports]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([from, names]) => printImport(path, from, names));
      return [...head, ...(head.length > 0 ? [''] : []), ...lines, ''].join('\n');
    },
  };
}

/** Stands for the output folder: so deep that `..` in an import from outside it never runs out of folders. */
const OUTPUT = `${'/_'.repeat(64)}/`;

function printImport(
  path: string,
  from: string,
  names: ReadonlyMap<string, { readonly kind: 'value' | 'type'; readonly as: string }>,
): string {
  const relative = posix.relative(posix.dirname(OUTPUT + path), posix.normalize(OUTPUT + from));
  const local = relative.startsWith('.') ? relative : `./${relative}`;
  const specifier = from.endsWith('.ts') ? local : from;
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const allTypes = sorted.every(([, { kind }]) => kind === 'type');
  const list = sorted.map(([alias, { kind, as: name }]) => {
    const renamed = alias === name ? name : `${name} as ${alias}`;
    return kind === 'type' && !allTypes ? `type ${renamed}` : renamed;
  });
  const [open, close] = [`import ${allTypes ? 'type ' : ''}{`, `} from '${specifier}';`];
  const line = `${open} ${list.join(', ')} ${close}`;
  return line.length <= 120 ? line : [open, ...list.map((item) => `  ${item},`), close].join('\n');
}
