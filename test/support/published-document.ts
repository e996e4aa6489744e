import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { readConfig } from '../../codegen/config.ts';
import { documentOptions, loadModel } from '../../codegen/generate.ts';
import { type Document, METHODS, type OperationObject, type Response } from '../../codegen/print/openapi/document.ts';
import { buildDocument } from '../../codegen/print/openapi.ts';

/** An operation of the published document. */
export interface PublishedOperation {
  /** `POST` */
  readonly method: string;
  /** `/api/v1/namespaces/{namespace}` */
  readonly path: string;
  readonly object: OperationObject;
}

/** The published document for tests: checked with another project's validator, not the proxy's. */
export interface PublishedDocument {
  readonly document: Document;
  readonly operations: readonly PublishedOperation[];
  /** The response for a status: its own or `5XX`; undefined if there is none. */
  readonly responseOf: (operation: OperationObject, status: number) => Response | undefined;
  /** The problems of a value; empty if it matches the schema. */
  readonly problems: (schema: object, value: unknown) => readonly string[];
}

const FILE = new URL('../../spec/openapi.yaml', import.meta.url);
const ID = 'https://published.test/openapi';

let loaded: PublishedDocument | undefined;
let loadedLong: PublishedDocument | undefined;

export function publishedDocument(): PublishedDocument {
  loaded ??= load(parse(readFileSync(FILE, 'utf8')) as Document);
  return loaded;
}

/**
 * The same document for answers to `?noPayloadShorthand` (contract section 4): payloads are messages as any other
 * there, so it equals the printer's output without payload types.
 */
export function longFormDocument(): PublishedDocument {
  loadedLong ??= load(buildLongForm());
  return loadedLong;
}

function buildLongForm(): Document {
  const config = readConfig(fileURLToPath(new URL('../../codegen.yaml', import.meta.url)));
  return buildDocument(loadModel(config), { ...documentOptions(config), payload: undefined });
}

function load(document: Document): PublishedDocument {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('uint64', /^[0-9]{1,20}$/);
  // Not a schema, but schemas can refer to parts of it.
  ajv.addSchema(document as AnySchema, ID);
  const compiled = new Map<string, ReturnType<typeof ajv.compile>>();
  return {
    document,
    operations: Object.entries(document.paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const object = item[method];
        return object === undefined ? [] : [{ method: method.toUpperCase(), path, object }];
      }),
    ),
    responseOf: ({ responses }, status) => {
      const found = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
      if (found === undefined || !('$ref' in found)) return found;
      return document.components.responses[found.$ref.split('/').at(-1) ?? ''];
    },
    problems: (schema, value) => {
      const key = JSON.stringify(schema);
      const validate = compiled.get(key) ?? ajv.compile(JSON.parse(key.replaceAll('"#/', `"${ID}#/`)) as AnySchema);
      compiled.set(key, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, JSON.stringify(params)].join(' '),
      );
    },
  };
}
