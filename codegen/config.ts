import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { fail, mapAll } from './build-error.ts';
import { fetchCrate } from './crate.ts';
import type { PayloadTypes, Place } from './model.ts';
import { findFiles, findRoot, type RootFolder } from './proto-roots.ts';
import { readYaml } from './yaml-source.ts';

/** What the build step reads and prints. All paths are absolute. */
export interface Config {
  readonly roots: readonly RootFolder[];
  /** Relative to their roots. */
  readonly files: readonly string[];
  /** Where the files are asked for. */
  readonly filesPlace: Place;
  readonly services: readonly { readonly name: string; readonly place: Place }[];
  readonly rules: NamedFile | undefined;
  /** What happens to writes that are sent twice. */
  readonly writes: NamedFile | undefined;
  readonly overlay: NamedFile | undefined;
  /** Files with examples. */
  readonly examples: readonly NamedFile[];
  readonly out: string;
  readonly document: string | undefined;
  /** A page that lists the rpcs without a route. */
  readonly withoutRoute: string | undefined;
  readonly runtime: Runtime;
  readonly publishedPrefix: string;
  readonly payload: PayloadTypes | undefined;
  readonly title: string | undefined;
  /** Of the .proto files; undefined where the configuration does not say. */
  readonly version: string | undefined;
  readonly messageSets: 'refuse' | 'empty';
  /** Whether the document's types are printed too. */
  readonly documentTypes: boolean;
}

/** What generated code imports its codecs from: a folder with `json/`, `wire/` and `operation-table.ts`, or a package. */
export type Runtime = { readonly folder: string } | { readonly package: string };

export interface NamedFile {
  readonly path: string;
  /** As errors name it. */
  readonly name: string;
}

// The built file stands in the folder of the built files, the source in this one.
const IS_BUILT = !import.meta.url.endsWith('.ts');

/** google/api/annotations.proto and google/protobuf, for imports that no other root has. */
const BUILT_IN_PROTOS = fileURLToPath(new URL('./protos', import.meta.url));

const RUNTIME: Runtime = IS_BUILT
  ? { package: 'temporal-http/codec' }
  : { folder: fileURLToPath(new URL('../src/codec', import.meta.url)) };

const text = z.string().min(1);
const crate = z.strictObject({
  crate: text,
  version: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  path: text,
});
const schema = z.strictObject({
  /** info.title of the document. */
  title: text.optional(),
  /** info.version of the document; default: that of the package with the .proto files. */
  version: text.optional(),
  /** Folders that imports are looked up in, in this order. */
  proto_roots: z.array(z.union([text, z.strictObject({ package: text, path: text }), crate])).min(1),
  /** .proto files or globs below the roots; what they import is read too. */
  files: z.array(text).min(1),
  /** Full names; without any, only messages are printed. */
  services: z.array(text).default([]),
  rules: text.optional(),
  writes: text.optional(),
  overlay: text.optional(),
  /** Folder of YAML files; it need not be there. */
  examples: text.optional(),
  out: text.default('generated'),
  document: text.optional(),
  without_route: text.optional(),
  document_types: z.boolean().default(true),
  runtime: z.union([text, z.strictObject({ package: text })]).optional(),
  published_prefix: z.string().default(''),
  payload_types: z
    .strictObject({ payload: text, payloads: text, search_attributes: text, attribute_lists: z.array(text).optional() })
    .optional(),
  message_sets: z.enum(['refuse', 'empty']).default('refuse'),
});

/**
 * Fetches the crates among the proto roots of a configuration that are not on this machine yet.
 * @throws BuildError with the line of a crate that cannot be fetched
 */
export async function fetchRoots(path: string): Promise<void> {
  const { value, placeOf } = readYaml(path, relative(process.cwd(), path), schema);
  for (const [index, root] of value.proto_roots.entries()) {
    if (typeof root === 'string' || !('crate' in root)) continue;
    await fetchCrate(root).catch((error: Error) => fail(placeOf(['proto_roots', index]), error.message));
  }
}

/**
 * Reads the configuration of the build step. Its paths are relative to its own folder.
 * @throws BuildError with the line of every mistake
 */
export function readConfig(path: string): Config {
  const named = (file: string): NamedFile => ({ path: file, name: relative(process.cwd(), file) });
  const { value, placeOf } = readYaml(path, named(path).name, schema);
  const base = dirname(path);
  const optional = (file: string | undefined): NamedFile | undefined =>
    file === undefined ? undefined : named(resolve(base, file));
  const roots = mapAll(value.proto_roots.entries(), ([index, root]) =>
    findRoot(root, base, placeOf(['proto_roots', index])),
  );
  const files = mapAll(value.files.entries(), ([index, file]) => findFiles(file, roots, placeOf(['files', index])));
  const { payload_types: payload } = value;
  return {
    roots: [...roots, { path: BUILT_IN_PROTOS, version: undefined }],
    files: [...new Set(files.flat())],
    filesPlace: placeOf(['files']),
    services: value.services.map((name, index) => ({ name, place: placeOf(['services', index]) })),
    rules: optional(value.rules),
    writes: optional(value.writes),
    overlay: optional(value.overlay),
    examples: value.examples === undefined ? [] : yamlFiles(resolve(base, value.examples)).map(named),
    out: resolve(base, value.out),
    document: value.document === undefined ? undefined : resolve(base, value.document),
    withoutRoute: value.without_route === undefined ? undefined : resolve(base, value.without_route),
    runtime: typeof value.runtime === 'string' ? { folder: resolve(base, value.runtime) } : (value.runtime ?? RUNTIME),
    publishedPrefix: value.published_prefix,
    payload: payload && {
      payload: payload.payload,
      payloads: payload.payloads,
      searchAttributes: payload.search_attributes,
      attributeLists: payload.attribute_lists,
    },
    title: value.title,
    version: value.version,
    messageSets: value.message_sets,
    documentTypes: value.document_types,
  };
}

function yamlFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}
