import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import { fail } from './build-error.ts';
import type { Place } from './model.ts';
import { createPlaces, type Places } from './places.ts';
import type { RootFolder } from './proto-roots.ts';

/** The .proto files, parsed and resolved. */
export interface LoadedProtos {
  readonly root: protobuf.Root;
  readonly places: Places;
  /** Every file read, relative to its root, in the order of reading. */
  readonly files: readonly string[];
}

/**
 * Reads files and all that they import. A file is taken from the first root that has it.
 * @throws BuildError for a file that is missing, cannot be parsed, or names an unknown type
 */
export function loadProtos(files: readonly string[], roots: readonly RootFolder[], asked: Place): LoadedProtos {
  const root = new protobuf.Root();
  const places = createPlaces();
  const loaded = new Set<string>();

  const load = (file: string, from: Place): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const source = readFirst(file, roots) ?? fail(from, `no proto root has the file ${file}`);
    const imports = parse(file, source, root);
    places.add(file, source);
    for (const name of imports) load(name, { file, line: importLine(source, name) });
  };
  for (const file of files) load(file, asked);

  resolveTypes(root, places);
  return { root, places, files: [...loaded] };
}

function readFirst(file: string, roots: readonly RootFolder[]): string | undefined {
  for (const root of roots) {
    try {
      return readFileSync(join(root.path, file), 'utf8');
    } catch {
      // The next root may have it.
    }
  }
  return undefined;
}

function parse(file: string, source: string, root: protobuf.Root): readonly string[] {
  // protobufjs gives this name to the objects it makes; its types leave the property out.
  const parser = protobuf.parse as typeof protobuf.parse & { filename: string | null };
  parser.filename = file;
  try {
    const parsed = protobuf.parse(source, root, { keepCase: true, alternateCommentMode: true });
    return [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])];
  } catch (error) {
    const [, message = '', line] = /^(.*?)(?: \([^()]*line (\d+)\))?$/s.exec((error as Error).message) ?? [];
    const group = source.search(/(?<=\boneof\s+\w+\s*\{[^{}]*)\bgroup\s+\w+\s*=/);
    if (message === 'field must be a Field' && group >= 0) {
      return fail({ file, line: lineAt(source, group) }, 'a group in a oneof is not supported');
    }
    return fail({ file, line: Number(line ?? duplicateLine(source, message)) }, message);
  } finally {
    parser.filename = null;
  }
}

/** protobufjs names no line for a name that is declared twice: it is that of the second declaration. */
function duplicateLine(source: string, message: string): number {
  const name = /^duplicate name '([^']+)'/.exec(message)?.[1] ?? /^duplicate id (\d+)/.exec(message)?.[1];
  if (name === undefined) return 1;
  const pattern = new RegExp(`\\b${name}\\b`, 'g');
  const last = [...source.matchAll(pattern)].at(-1);
  return last === undefined ? 1 : lineAt(source, last.index);
}

function importLine(source: string, name: string): number {
  return lineAt(source, Math.max(0, source.search(new RegExp(`import[^;]*["']${name.replaceAll('.', '\\.')}["']`))));
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

/** Resolves all references; where that fails, once more one by one to find the place. */
function resolveTypes(root: protobuf.Root, places: Places): void {
  try {
    root.resolveAll();
  } catch (error) {
    forEachObject(root, (object) => {
      try {
        object.resolve();
      } catch (cause) {
        const fullName = object.fullName.replace(/^\./, '');
        fail(places.of(fullName) ?? { file: object.filename ?? '?', line: 1 }, (cause as Error).message);
      }
    });
    fail(unresolvedExtension(root, places) ?? { file: '?', line: 1 }, (error as Error).message);
  }
}

function unresolvedExtension(root: protobuf.Root, places: Places): Place | undefined {
  const { deferred } = root as protobuf.Root & { readonly deferred: readonly protobuf.Field[] };
  const [first] = deferred;
  return first && places.of(first.fullName.replace(/^\./, ''));
}

function forEachObject(namespace: protobuf.NamespaceBase, action: (object: protobuf.ReflectionObject) => void): void {
  for (const object of namespace.nestedArray) {
    if (object instanceof protobuf.Type) object.fieldsArray.forEach(action);
    if (object instanceof protobuf.Service) object.methodsArray.forEach(action);
    if (object instanceof protobuf.Field) action(object);
    if (object instanceof protobuf.Namespace) forEachObject(object, action);
  }
}
