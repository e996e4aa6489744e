import type { DocumentForm, DocumentSource } from '../http/docs/document.ts';
import type { OpenApiDocument } from '../operation/validation/openapi.ts';

/** What an application adds to the document: its own paths, schemas and tags, and what the API is called. */
export interface DocumentPart {
  readonly info?: Readonly<Record<string, unknown>>;
  readonly tags?: readonly Readonly<Record<string, unknown>>[];
  readonly paths?: Readonly<Record<string, unknown>>;
  /** By section: `schemas`, `parameters`, `responses`, and so on. */
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

type Table = Readonly<Record<string, unknown>>;

/** The document of the proxy with an application's part in front. Both forms of OpenAPI are made of their own text. */
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
    // The application checks its own requests; the proxy knows the rules of its own alone.
    parsed: (): Promise<OpenApiDocument> => source.parsed(),
  };
}

/** @throws Error for a path or a component that both have. */
export function mergeDocuments(document: Table, part: DocumentPart): Table {
  const components = { ...(document.components as Readonly<Record<string, Table>> | undefined) };
  for (const [section, own] of Object.entries(part.components ?? {})) {
    components[section] = joined(own, components[section] ?? {}, `components.${section}`);
  }
  const result: Record<string, unknown> = {};
  // The order of the keys stays: the document is filled in by where they are.
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
  if (both !== undefined) throw new Error(`the document has ${place}.${both} already`);
  return { ...own, ...theirs };
}
