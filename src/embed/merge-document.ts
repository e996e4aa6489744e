import type { DocumentForm, DocumentSource } from '../http/docs/document.ts';

/** An application's additions to the document: paths, schemas, tags, and the title of the API. */
export interface DocumentPart {
  readonly info?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly Readonly<Record<string, unknown>>[];
  readonly paths?: Readonly<Record<string, unknown>>;
  /** By section: `schemas`, `parameters`, `responses`, and so on. */
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Table = Readonly<Record<string, unknown>>;

/** Puts an application's part in front of the proxy's document. Each OpenAPI version is merged from its own text. */
export function mergedDocument(source: DocumentSource, part: DocumentPart): DocumentSource {
  const merged = async (version: DocumentForm['version']): Promise<Table | undefined> => {
    const text = await source.read({ version, format: 'json' });
    return text === undefined ? undefined : mergeDocuments(JSON.parse(text.toString()) as Table, part);
  };
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

/** @throws Error for a path or component defined by both. */
export function mergeDocuments(document: Table, part: DocumentPart): Table {
  const components = { ...(document.components as Readonly<Record<string, Table>> | undefined) };
  for (const [section, own] of Object.entries(part.components ?? {})) {
    components[section] = joined(own, components[section] ?? {}, `components.${section}`);
  }
  const result: Record<string, unknown> = {};
  // Keeps the order of keys: the document is filled in by position.
  for (const [key, value] of Object.entries(document)) {
    if (key === 'info') result[key] = { ...(value as Table), ...part.info };
    else if (key === 'tags') result[key] = [...(part.tags ?? []), ...(value as unknown[])];
    else if (key === 'paths') result[key] = joined(part.paths ?? {}, value as Table, 'paths');
    else if (key === 'components') result[key] = components;
    else result[key] = value;
  }
  return result;
}

function joined(own: Table, theirs: Table, place: string): Table {
  const both = Object.keys(own).find((key) => Object.hasOwn(theirs, key));
  if (both !== undefined) throw new Error(`the document already has ${place}.${both}`);
  return { ...own, ...theirs };
}
