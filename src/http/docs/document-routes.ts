import type { RequestHandler } from 'express';
import { exchangeOf, type QueryPairs } from '../../base/exchange.ts';
import { invalidArgument, notFound, type StatusError } from '../../base/status-error.ts';
import { joinText } from '../../base/text.ts';
import { admitRead } from '../answer-method.ts';
import { prettyJson } from '../response/pretty.ts';
import { sendStatic } from '../response/static-answer.ts';
import type { DocumentForm, DocumentSource } from './document.ts';
import { type Authorization, instanceDocument, serverUrl } from './instance.ts';

/** By path below the prefix. RFC 9512 for YAML. */
const FORMATS = new Map([
  ['/openapi.json', { format: 'json', type: 'application/json' }],
  ['/openapi.yaml', { format: 'yaml', type: 'application/yaml' }],
] as const);

const VERSIONS: ReadonlyMap<string, DocumentForm['version']> = new Map([
  ['3.1', '3.1'],
  ['3.1.0', '3.1'],
  ['3.0', '3.0'],
  ['3.0.3', '3.0'],
]);

/** Browsers revalidate the document each time, and mostly get a 304. */
const CACHE_CONTROL = 'no-cache';
/**
 * Maximum number of cached documents, one per form and address. Callers can make up addresses; further ones are not
 * cached.
 */
const MOST_KEPT = 32;

/**
 * A document at fixed paths, in OpenAPI 3.1 or as `?version=3.0`.
 * @param prefix of these paths and of the server that the document names; empty for the API itself
 */
export function documentRoutes(
  document: Pick<DocumentSource, 'read'>,
  authorization: Authorization,
  prefix = '',
): RequestHandler {
  const kept = new Map<string, { readonly text: Buffer; readonly body: Buffer }>();
  return async (req, res, next) => {
    const { path, query, presentation, record } = exchangeOf(res);
    const own = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    const found = FORMATS.get(own as '/openapi.json');
    if (found === undefined) {
      next();
      return;
    }
    record.route = path;
    if (!admitRead(req, res)) return;
    const { format, type } = found;
    const version = askedVersion(query);
    const text = await document.read({ version, format });
    if (text === undefined) throw notFound(`the document in OpenAPI ${version} was not built`);
    const isPretty = format === 'json' && presentation.pretty;
    const server = serverUrl(req, req.baseUrl + prefix);
    const key = `${version} ${format} ${isPretty} ${server}`;
    const known = kept.get(key);
    let body = known?.text === text ? known.body : undefined;
    if (body === undefined) {
      body = instanceDocument(text, format, { server, authorization });
      const isKept = () => known !== undefined || kept.size < MOST_KEPT;
      if (isPretty && isKept()) body = joinText((await prettyJson(body)) ?? body);
      if (isKept()) kept.set(key, { text, body });
    }
    const contentType = format === 'json' ? presentation.contentType : type;
    // Compressing a document for one caller costs more than sending it.
    const compresses = kept.has(key);
    record.responseBytes = await sendStatic(req, res, { body, contentType, cacheControl: CACHE_CONTROL, compresses });
  };
}

function askedVersion(query: QueryPairs): DocumentForm['version'] {
  const values = query.filter(([name]) => name === 'version').map(([, value]) => value);
  const unknown = query.find(([name]) => name !== 'version');
  if (unknown !== undefined) throw refused(unknown[0], 'no such query parameter');
  const version = VERSIONS.get(values[0] ?? '3.1');
  if (version === undefined || values.length > 1) throw refused('version', 'expected 3.1 or 3.0, once');
  return version;
}

function refused(field: string, description: string): StatusError {
  return invalidArgument(`${field}: ${description}`, [{ field, description }]);
}
