import { posix, relative, sep } from 'node:path';
import * as z from 'zod';
import { BuildError, fail, mapAll } from './build-error.ts';
import { buildModel } from './build-model.ts';
import type { Config } from './config.ts';
import { loadProtos } from './load.ts';
import type { Model, Note } from './model.ts';
import { packageFile } from './names.ts';
import { printCodecs } from './print/codec.ts';
import { printDocumentTypes } from './print/document-types.ts';
import { exampleFile, joinExamples } from './print/openapi/examples.ts';
import { type OpenApiOptions, printOpenApi } from './print/openapi.ts';
import { printOperations, printRegistry } from './print/routes.ts';
import { printTypes } from './print/types.ts';
import { printWithoutRoute } from './print/without-route.ts';
import { createSourceFile, type SourceFile } from './source-file.ts';
import { readYaml } from './yaml-source.ts';

/** What the build step makes: the text of every file, before anything is written. */
export interface Generated {
  /** By path below the output folder, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** The OpenAPI document, if the configuration asks for one. */
  readonly document: string | undefined;
  /** The page that lists the rpcs without a route, if the configuration asks for one. */
  readonly withoutRoute: string | undefined;
  /** What was left out of them. */
  readonly notes: readonly Note[];
  /** What the files beside the .proto files have yet to say. */
  readonly unsaid: readonly Note[];
}

/** First line of every file in the output folder; a file without it is not ours. */
export const HEADER = '// Generated from .proto files by codegen/main.ts. Do not edit.';

/**
 * Runs the whole build step in memory.
 * @throws BuildError with every problem found in the input
 */
export async function generate(config: Config): Promise<Generated> {
  const model = loadModel(config);
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => {
    if (files.has(path)) fail({ file: path, line: 1 }, 'two packages would be printed into this file');
    files.set(path, `${HEADER}\n${text}`);
  };
  for (const file of printSources(model, config)) add(file.path, file.toString());
  const document = printDocument(model, config);
  if (document !== undefined && config.documentTypes) add('openapi.ts', await documentTypes(document, config));
  const withoutRoute = config.withoutRoute === undefined ? undefined : printWithoutRoute(model);
  return { files, document, withoutRoute, notes: model.notes, unsaid: model.unsaid };
}

/** @throws BuildError with every problem found in the input */
export function loadModel(config: Config): Model {
  const protos = loadProtos(config.files, config.roots, config.filesPlace);
  return buildModel(protos, {
    ...config,
    sourceVersion: config.version ?? config.roots.find(({ version }) => version !== undefined)?.version ?? '0.0.0',
  });
}

function printSources(model: Model, { out, runtime: from, payload }: Config): readonly SourceFile[] {
  const runtime = (path: string): string =>
    'package' in from ? from.package : posix.join(relative(out, from.folder).split(sep).join(posix.sep), path);
  const packages = new Set([...model.messages.values(), ...model.enums.values()].map((type) => type.package));
  const files = [...packages].sort().map((name) => {
    const file = createSourceFile(packageFile(name));
    printTypes(model, name, file, { payload });
    printCodecs(model, name, file, { runtime, payload });
    return file;
  });
  const registry = createSourceFile('registry.ts');
  printRegistry(model, registry, { runtime });
  if (model.services.length === 0) return [...files, registry];
  const operations = createSourceFile('operations.ts');
  printOperations(model, operations, { runtime });
  return [...files, registry, operations];
}

function printDocument(model: Model, config: Config): string | undefined {
  const { document, overlay } = config;
  if (document === undefined) return undefined;
  try {
    return printOpenApi(model, documentOptions(config));
  } catch (error) {
    if (error instanceof BuildError) throw error;
    const { message } = error as Error;
    const [, file, line, rest] = /^(\S+):(\d+): (.*)$/s.exec(message) ?? [];
    const place = { file: file ?? overlay?.name ?? document, line: Number(line ?? 1) };
    return fail(place, rest ?? message);
  }
}

/** The package is large and brings a compiler along, so that it is not a part of ours. */
async function documentTypes(document: string, { filesPlace }: Config): Promise<string> {
  try {
    return await printDocumentTypes(document);
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    const message = 'the types of the document need the npm packages openapi-typescript and typescript';
    return fail({ ...filesPlace, line: 1 }, `${message}: install them, or set document_types to false`);
  }
}

/** What the configuration says of the document. */
export function documentOptions({ overlay, examples, title, payload }: Config): OpenApiOptions {
  const source = overlay && readYaml(overlay.path, overlay.name, z.unknown());
  return {
    overlay: source?.value,
    overlayPlace: source?.placeOf,
    examples: joinExamples(mapAll(examples, ({ path, name }) => readYaml(path, name, exampleFile))),
    payload,
    ...(title === undefined ? {} : { infoTitle: title }),
  };
}
