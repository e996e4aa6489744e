import { readFile } from 'node:fs/promises';
import type { OpenApiDocument } from '../../operation/validation/openapi.ts';

export interface DocumentForm {
  /** Of OpenAPI. */
  readonly version: '3.1' | '3.0';
  readonly format: 'json' | 'yaml';
}

/** The published document, read when it is first asked for. */
export interface DocumentSource {
  /** Undefined for a form that was not built. */
  readonly read: (form: DocumentForm) => Promise<Buffer | undefined>;
  /** The canonical form, 3.1. */
  readonly parsed: () => Promise<OpenApiDocument>;
}

/**
 * The document beside the program: the build puts it there in every form, since parsing YAML takes as long as all the
 * rest of the start. Where only the sources are, there is the canonical form, made from the YAML.
 * @param built folder of the built files
 * @param yaml the canonical form as it is committed
 */
export function documentFiles(built: URL, yaml: URL): DocumentSource {
  const read = remember(async ({ version, format }: DocumentForm) => {
    const name = version === '3.1' ? `openapi.${format}` : `openapi-${version}.${format}`;
    const found = await readIfThere(new URL(name, built));
    if (found !== undefined || version !== '3.1') return found;
    const text = await readFile(yaml);
    return format === 'yaml' ? text : jsonFromYaml(text.toString());
  });
  let parsed: Promise<OpenApiDocument> | undefined;
  return {
    read,
    parsed: () => {
      parsed ??= read({ version: '3.1', format: 'json' }).then((text) => JSON.parse(String(text)) as OpenApiDocument);
      return parsed;
    },
  };
}

async function jsonFromYaml(text: string): Promise<Buffer> {
  const { parse } = (await import('yaml')).default;
  return Buffer.from(JSON.stringify(parse(text)));
}

/** Content of a file; undefined if there is none. */
export async function readIfThere(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function remember<T>(make: (form: DocumentForm) => Promise<T>): (form: DocumentForm) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (form) => {
    const key = `${form.version} ${form.format}`;
    const known = made.get(key) ?? make(form);
    made.set(key, known);
    return known;
  };
}
