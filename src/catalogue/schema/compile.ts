import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { UsageError } from '../../base/usage-error.ts';
import { type Bundle, COMPONENTS } from './bundle.ts';
import { type Check, createCheck } from './check.ts';
import type { JsonSchema } from './json-schema.ts';

/** OpenAPI keywords that say nothing about values. */
const ANNOTATIONS = ['discriminator', 'example', 'externalDocs', 'xml'];
const ROOT = 'catalogue';

/**
 * Compiles all components of a bundle.
 * @returns the check of a component by its name
 * @throws UsageError that names file, line and column of a schema that ajv cannot compile
 */
export function compileSchemas({ schemas, originOf }: Pick<Bundle, 'schemas' | 'originOf'>): (name: string) => Check {
  const fast = createAjv(schemas, false);
  let every: Ajv2020 | undefined;
  const checks = new Map<string, Check>();
  for (const [name, schema] of Object.entries(schemas)) {
    const validate = compile(
      fast,
      name,
      (at, text, key) => {
        const origin = originOf(name);
        return origin.file.mistake([...origin.at, ...at], text, key);
      },
      schema,
    );
    const compileEvery = () => {
      every ??= createAjv(schemas, true);
      return get(every, name) as ValidateFunction;
    };
    checks.set(name, createCheck(validate, compileEvery));
  }
  return (name) => checks.get(name) as Check;
}

function createAjv(schemas: Bundle['schemas'], allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({ allErrors, strict: true, strictTypes: false, strictTuples: false, strictRequired: false });
  addFormats.default(ajv);
  // Ajv also compiles the root when a schema refers to another one.
  ajv.addVocabulary(['components', ...ANNOTATIONS, ...extensions(schemas)]);
  return ajv.addSchema({ components: { schemas } }, ROOT);
}

function get(ajv: Ajv2020, name: string): ValidateFunction | undefined {
  return ajv.getSchema(`${ROOT}${COMPONENTS}${name}`);
}

type Mistake = (at: readonly (string | number)[], text: string, key?: string) => UsageError;

function compile(ajv: Ajv2020, name: string, mistake: Mistake, schema: JsonSchema): ValidateFunction {
  if (!ajv.validateSchema(schema)) {
    const [{ instancePath = '', message = '' } = {}] = ajv.errors ?? [];
    const at = instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    throw mistake(at, `not a JSON Schema: ${at.at(-1) ?? 'it'} ${message}`);
  }
  try {
    const validate = get(ajv, name);
    if (validate !== undefined) return validate;
  } catch (error) {
    const { message } = error as Error;
    const [at, key] = placeOf(schema, message);
    throw mistake(at, `not a JSON Schema: ${message.replace(/^strict mode: /, '')}`, key);
  }
  throw new Error(`no schema ${name}`);
}

/** Ajv does not report where it found something that it cannot compile, but it quotes the word. */
function placeOf(
  schema: JsonSchema,
  message: string,
): readonly [at: readonly (string | number)[], key: string | undefined] {
  const word = /"([^"]+)"/.exec(message)?.[1];
  return (word === undefined ? undefined : find(schema, word, [])) ?? [[], undefined];
}

function find(
  value: unknown,
  word: string,
  at: readonly (string | number)[],
): readonly [at: readonly (string | number)[], key: string | undefined] | undefined {
  if (value === word) return [at, undefined];
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value) && Object.hasOwn(value, word)) return [at, word];
  for (const [key, each] of Object.entries(value)) {
    const found = find(each, word, [...at, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Keys that begin with `x-`, wherever they are. */
function extensions(value: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, each] of Object.entries(value)) {
    if (key.startsWith('x-')) found.add(key);
    extensions(each, found);
  }
  return found;
}
