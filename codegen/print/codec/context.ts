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
  /** Imports a value of the run time and returns its name: `runtime('json/key-table.ts', 'keyTable')`. */
  readonly runtime: (path: string, name: string) => string;
  readonly runtimeType: (path: string, name: string) => string;
  /** The symbol of a message or enum, imported where it is of another package. */
  readonly reference: (target: Message | Enum) => string;
}

export function createContext(model: Model, file: SourceFile, options: CodecPrinterOptions): CodecContext {
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
