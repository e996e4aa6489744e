import type { Enum, Message, Model, PayloadTypes } from '../../model.ts';
import { packageFile, symbolName } from '../../names.ts';
import type { SourceFile } from '../../source-file.ts';
import { reference } from '../reference.ts';

export interface CodecPrinterOptions {
  /** The module that a file of the run time is imported from: a path below the output folder, or a package. */
  readonly runtime: (path: string) => string;
  readonly payload: PayloadTypes | undefined;
}

/** What the codec printers share while one file is printed. */
export interface CodecContext {
  readonly model: Model;
  readonly file: SourceFile;
  readonly options: CodecPrinterOptions;
  /** Imports a value of the run time and returns its name: `runtime('json/text-words.ts', 'jsonKey')`. */
  readonly runtime: (path: string, name: string) => string;
  readonly runtimeType: (path: string, name: string) => string;
  /** The symbol of a message or enum, imported where it is of another package. */
  readonly reference: (target: Message | Enum) => string;
  /** Name of the constant with a JSON key in bytes. */
  readonly key: (jsonName: string) => string;
  /** Prints the constants of all keys that were asked for. */
  readonly printKeys: () => void;
}

export function createContext(model: Model, file: SourceFile, options: CodecPrinterOptions): CodecContext {
  const keys = new Map<string, string>();
  const symbols = new Set(
    [...model.messages.values(), ...model.enums.values()]
      .filter((type) => packageFile(type.package) === file.path)
      .map((type) => symbolName(type.localName)),
  );
  const load = (path: string, name: string, kind: 'value' | 'type'): string =>
    file.import(options.runtime(path), name, kind, symbols.has(name) ? `runtime_${name}` : name);
  return {
    model,
    file,
    options,
    runtime: (path, name) => load(path, name, 'value'),
    runtimeType: (path, name) => load(path, name, 'type'),
    reference: (target) => reference(model, file, target, 'value'),
    key(jsonName) {
      const known = keys.get(jsonName);
      if (known !== undefined) return known;
      const plain = `key_${jsonName.replace(/[^A-Za-z0-9_]/g, '_')}`;
      const taken = new Set(keys.values());
      let name = plain;
      for (let i = 2; taken.has(name); i++) name = `${plain}_${i}`;
      keys.set(jsonName, name);
      return name;
    },
    printKeys() {
      if (keys.size === 0) return;
      const jsonKey = load('json/text-words.ts', 'jsonKey', 'value');
      for (const [jsonName, name] of [...keys].sort(([a], [b]) => (a < b ? -1 : 1))) {
        file.line(`const ${name} = ${jsonKey}(${JSON.stringify(jsonName)});`);
      }
    },
  };
}

export function messageOf(model: Model, fullName: string): Message {
  const message = model.messages.get(fullName);
  if (message === undefined) throw new Error(`the message ${fullName} is not in the model`);
  return message;
}

export function enumOf(model: Model, fullName: string): Enum {
  const type = model.enums.get(fullName);
  if (type === undefined) throw new Error(`the enum ${fullName} is not in the model`);
  return type;
}
