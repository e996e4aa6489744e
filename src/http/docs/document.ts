import { readFile } from 'node:fs/promises';
import { memoizeAsync } from '../../base/memoize.ts';
import type { OpenApiDocument } from '../../operation/validation/openapi.ts';
import { parseRules, type RuleDocument, ruleDocument } from '../../operation/validation/rule-document.ts';

/** The usual rules of the document, as the build writes them. */
const RULES = 'rules.json';

export interface DocumentForm {
  /** Version of OpenAPI. */
  readonly version: '3.1' | '3.0';
  readonly format: 'json' | 'yaml';
}

/** The published document, read when first used. */
export interface DocumentSource {
  /** Undefined for a form that was not built. The buffer is the same each time. */
  readonly read: (form: DocumentForm) => Promise<Buffer | undefined>;
  /**
   * Its rules for requests.
   * @param strict true to accept only what the document says, and not all that proto3 JSON allows beyond it: other
   * spellings, numbers for enums, `null`
   */
  readonly rules: (strict: boolean) => Promise<RuleDocument>;
}

/**
 * The document next to the program. The build writes it in every form, since parsing YAML takes as long as the rest of
 * the start. Without a build, only the canonical form is available, made from the YAML.
 * @param built folder of the built files
 * @param yaml the canonical form, as committed
 */
export function documentFiles(built: URL, yaml: URL): DocumentSource {
  const load = async ({ version, format }: DocumentForm) => {
    const found = await readIfThere(new URL(fileName({ version, format }), built));
    if (found !== undefined || version !== '3.1') return found;
    const text = await readFile(yaml);
    return format === 'yaml' ? text : jsonFromYaml(text.toString());
  };
  const forms = new Map(FORMS.map((form) => [fileName(form), form]));
  const files = memoizeAsync((name) => load(forms.get(name) as DocumentForm));
  const read = (form: DocumentForm) => files(fileName(form));
  const rules = memoizeAsync(async (kind) => {
    const printed = kind === 'usual' ? await readIfThere(new URL(RULES, built)) : undefined;
    if (printed !== undefined) return parseRules(printed.toString());
    const text = await read({ version: '3.1', format: 'json' });
    return ruleDocument(JSON.parse(String(text)) as OpenApiDocument, kind === 'strict');
  });
  return {
    read,
    rules: (strict) => rules(strict ? 'strict' : 'usual'),
  };
}

const FORMS: readonly DocumentForm[] = (['3.1', '3.0'] as const).flatMap((version) => [
  { version, format: 'json' },
  { version, format: 'yaml' },
]);

function fileName({ version, format }: DocumentForm): string {
  return version === '3.1' ? `openapi.${format}` : `openapi-${version}.${format}`;
}

async function jsonFromYaml(text: string): Promise<Buffer> {
  const { parse } = (await import('yaml')).default;
  return Buffer.from(JSON.stringify(parse(text)));
}

/** The content of a file; undefined if it does not exist. */
export async function readIfThere(file: URL): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
