import type { Place } from './model.ts';

/** Lines of the declarations in .proto files, which protobufjs does not keep. */
export interface Places {
  /** Where the message, field, enum, service or rpc of that full name (no leading dot) is declared. */
  readonly of: (fullName: string) => Place | undefined;
  /** Where the text `value` stands in an option of that rpc; a second call for the same text gives its next line. */
  readonly ofOptionText: (rpc: string, value: string) => Place | undefined;
  /** Reads one more file. `file` is what the places will name. */
  readonly add: (file: string, source: string) => void;
}

interface Token {
  readonly text: string;
  readonly line: number;
}

/** A block that is open at the current token. `prefix` is the full name that declarations inside it start with. */
interface Block {
  readonly kind: 'message' | 'enum' | 'service' | 'rpc' | 'other';
  readonly prefix: string;
}

const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[\w.]+|\s+|[\s\S]/g;

export function createPlaces(): Places {
  const declared = new Map<string, Place>();
  const optionTexts = new Map<string, Place[]>();

  return {
    of: (fullName) => declared.get(fullName),
    ofOptionText: (rpc, value) => optionTexts.get(`${rpc} ${value}`)?.shift(),
    add(file, source) {
      scan(source, {
        declare: (fullName, line) => declared.set(fullName, { file, line }),
        optionText(rpc, value, line) {
          const key = `${rpc} ${value}`;
          optionTexts.set(key, [...(optionTexts.get(key) ?? []), { file, line }]);
        },
      });
    },
  };
}

interface Found {
  readonly declare: (fullName: string, line: number) => void;
  readonly optionText: (rpc: string, value: string, line: number) => void;
}

/** Follows statements and blocks only: protobufjs has checked the syntax before. */
function scan(source: string, found: Found): void {
  const blocks: Block[] = [{ kind: 'other', prefix: '' }];
  let statement: Token[] = [];
  let brackets = 0;

  const current = (): Block => blocks[blocks.length - 1] ?? { kind: 'other', prefix: '' };
  for (const token of tokenize(source)) {
    if (token.text === '[') brackets++;
    if (token.text === ']') brackets--;
    if (brackets > 0 || !'{};'.includes(token.text)) {
      statement.push(token);
      if (current().kind === 'rpc' && /^["']/.test(token.text)) {
        found.optionText(current().prefix, token.text.slice(1, -1), token.line);
      }
      continue;
    }
    if (token.text === '{') {
      blocks.push(open(statement, current(), found));
    } else if (token.text === '}') {
      if (blocks.length > 1) blocks.pop();
    } else {
      close(statement, blocks, found);
    }
    statement = [];
  }
}

/** The block that a statement before `{` opens. */
function open(statement: readonly Token[], parent: Block, found: Found): Block {
  const words = statement.filter(({ text }) => text !== 'export' && text !== 'local');
  const [keyword, name] = words;
  const group = words.findIndex(({ text }) => text === 'group');
  if (group >= 0 && words[group + 2]?.text === '=') {
    const groupName = words[group + 1];
    if (groupName === undefined) return { kind: 'other', prefix: parent.prefix };
    found.declare(join(parent.prefix, groupName.text.toLowerCase()), groupName.line);
    found.declare(join(parent.prefix, groupName.text), groupName.line);
    return { kind: 'message', prefix: join(parent.prefix, groupName.text) };
  }
  if (name === undefined || parent.kind === 'rpc') return { kind: parent.kind, prefix: parent.prefix };
  switch (keyword?.text) {
    case 'message':
    case 'enum':
    case 'service':
    case 'rpc': {
      const fullName = join(parent.prefix, name.text);
      found.declare(fullName, name.line);
      return { kind: keyword.text, prefix: fullName };
    }
    default:
      return { kind: parent.kind, prefix: parent.prefix };
  }
}

/** A statement that ends with `;`: a package, a field or an rpc without a block. */
function close(statement: readonly Token[], blocks: Block[], found: Found): void {
  const [keyword, name] = statement;
  const parent = blocks[blocks.length - 1];
  if (parent === undefined || keyword === undefined || name === undefined) return;
  if (blocks.length === 1 && keyword.text === 'package') {
    blocks[0] = { kind: 'other', prefix: name.text };
  } else if (parent.kind === 'service' && keyword.text === 'rpc') {
    found.declare(join(parent.prefix, name.text), name.line);
  } else if ((parent.kind === 'message' || parent.kind === 'other') && keyword.text !== 'option') {
    const equals = statement.findIndex(({ text }) => text === '=');
    const field = statement[equals - 1];
    if (equals > 1 && field !== undefined) found.declare(join(parent.prefix, field.text), field.line);
  }
}

function* tokenize(source: string): Generator<Token> {
  let line = 1;
  for (const [text] of source.matchAll(TOKEN)) {
    if (!/^(?:\s|\/[/*])/.test(text)) yield { text, line };
    for (const character of text) if (character === '\n') line++;
  }
}

function join(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}.${name}`;
}
