import type { DocumentForm, DocumentSource } from '../http/docs/document.ts';
import type { DocumentPart } from './document-part.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * Puts an application's part in front of the proxy's document. Each OpenAPI version is merged from its own text.
 * @throws Error for what both define, and no document may have twice
 */
export async function mergedDocument(source: DocumentSource, part: DocumentPart): Promise<DocumentSource> {
  const merged = async (version: DocumentForm['version']): Promise<Table | undefined> => {
    const text = await source.read({ version, format: 'json' });
    return text === undefined ? undefined : mergeDocuments(JSON.parse(text.toString()) as Table, part);
  };
  // At the start: later, a mistake would be a 500 for whoever reads the document.
  await merged('3.1');
  return {
    read: async ({ version, format }) => {
      const document = await merged(version);
      if (document === undefined) return undefined;
      if (format === 'json') return Buffer.from(JSON.stringify(document));
      const { stringify } = (await import('yaml')).default;
      return Buffer.from(stringify(document, { aliasDuplicateObjects: false }));
    },
    // The application validates its own requests; the proxy knows only the rules of its own operations.
    rules: source.rules,
  };
}

/** @throws Error for a path, an operationId or a component defined by both. */
function mergeDocuments(document: Table, part: DocumentPart): Table {
  checkPaths(part.paths ?? {}, document.paths as Table);
  const components = { ...(document.components as Readonly<Record<string, Table>> | undefined) };
  for (const [section, own] of Object.entries(part.components ?? {})) {
    components[section] = joined(own, components[section] ?? {}, `components.${section}`);
  }
  const result: Record<string, unknown> = {};
  // Keeps the order of keys: the document is filled in by position.
  for (const [key, value] of Object.entries(document)) {
    if (key === 'info') result[key] = { ...(value as Table), ...part.info };
    else if (key === 'tags') result[key] = [...(part.tags ?? []), ...(value as unknown[])];
    else if (key === 'paths') result[key] = { ...part.paths, ...(value as Table) };
    else if (key === 'components') result[key] = components;
    else result[key] = value;
  }
  return result;
}

/** Paths that differ only in the names of their variables are the same path (OpenAPI 3.1, Paths Object). */
function checkPaths(own: Table, theirs: Table): void {
  const taken = new Map(Object.keys(theirs).map((path) => [withoutNames(path), path]));
  const ids = new Map(operationsIn(theirs));
  for (const path of Object.keys(own)) {
    const other = taken.get(withoutNames(path));
    if (other !== undefined) {
      throw new Error(`document: paths.${path}: the proxy's document already has ${other === path ? 'it' : other}`);
    }
  }
  for (const [id, place] of operationsIn(own)) {
    const other = ids.get(id);
    if (other !== undefined) {
      throw new Error(`document: ${place}: the operationId ${id} is already that of ${other} in the proxy's document`);
    }
  }
}

function withoutNames(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** The operationIds of all operations, each with its place: `POST /orders`. */
function operationsIn(paths: Table): readonly (readonly [id: string, place: string])[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries((item ?? {}) as Table).flatMap(([method, operation]) => {
      const id = (operation as { readonly operationId?: unknown } | undefined)?.operationId;
      return typeof id === 'string' ? [[id, `${method.toUpperCase()} ${path}`] as const] : [];
    }),
  );
}

function joined(own: Table, theirs: Table, place: string): Table {
  const both = Object.keys(own).find((key) => Object.hasOwn(theirs, key));
  if (both !== undefined) throw new Error(`document: ${place}.${both}: the proxy's document already has it`);
  return { ...own, ...theirs };
}
