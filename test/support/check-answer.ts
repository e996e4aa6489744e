import { JOB_IDS } from '../../codegen/print/openapi/jobs.ts';
import { operations } from '../../generated/operations.ts';
import type { Binding } from '../../src/codec/operation-table.ts';
import { longFormDocument, type PublishedOperation, publishedDocument } from './published-document.ts';

export interface Answered {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly accept?: string | undefined;
  readonly status: number;
  readonly body: unknown;
}

const STATUS_SCHEMA = { $ref: '#/components/schemas/Status' };

/**
 * Holds an answer of the proxy against the published document: its status must be there, and its body must fit the
 * schema; with `noPayloadShorthand` that of the long form. Routes that are not
 * published are held against the published ones of the same rpc.
 * @throws Error with all violations
 */
export function checkAnswer({ method, target, accept = '', status, body }: Answered): void {
  const [path = '', query = ''] = target.split('?');
  if (!/^\/(api\/v1|namespaces|cluster|nexus|system)/.test(path) || !/^(GET|PUT|POST|DELETE|PATCH)$/.test(method))
    return;
  const what = misfits(path, query + accept, { method, status, body });
  if (what.length > 0) throw new Error([`${method} ${path} ${status} does not fit the document:`, ...what].join('\n'));
}

function misfits(
  path: string,
  switches: string,
  { method, status, body }: Pick<Answered, 'method' | 'status' | 'body'>,
): readonly string[] {
  const isLong =
    status < 300 && /noPayloadShorthand(?!=(?:false|0))|json(?:\+pretty)?\+no-payload-shorthand(?!\+)/.test(switches);
  const { problems, responseOf } = isLong ? longFormDocument() : publishedDocument();
  const published = publishedOf(method, path);
  if (published.length === 0 || status === 405) return problems(STATUS_SCHEMA, body);
  const response = published.map(({ object }) => responseOf(object, status)).find((each) => each !== undefined);
  const schema = response?.content?.['application/json']?.schema;
  if (schema === undefined) return [`${published[0]?.object.operationId} has no status ${status}`];
  return problems(schema, body);
}

/** The published operations of the rpc that a request goes to, the one with its own path first. */
function publishedOf(method: string, path: string): readonly PublishedOperation[] {
  const job = publishedDocument().operations.find(
    (each) => JOB_IDS.includes(each.object.operationId) && each.method === method && fits(each.path, path),
  );
  if (job !== undefined) return [job];
  const bindings = operations.flatMap((operation) =>
    operation.bindings
      .filter((binding) => binding.method === method && matches(binding, path))
      .map((binding) => ({ operation, binding })),
  );
  const literals = ({ segments }: Binding) => segments.map(({ kind }) => (kind === 'literal' ? 0 : 1)).join('');
  const [best] = bindings.sort((a, b) => (literals(a.binding) < literals(b.binding) ? -1 : 1));
  if (best === undefined) return [];
  const paths = best.operation.bindings.map(({ documentPath }) => documentPath);
  const ofRpc = publishedDocument().operations.filter(
    ({ object, path: own }) => `/${object['x-rpc']}` === best.operation.rpcPath && paths.includes(own),
  );
  return ofRpc.toSorted((a) => (a.path === best.binding.documentPath ? -1 : 0));
}

function fits(template: string, path: string): boolean {
  return new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
}

function matches({ segments }: Binding, path: string): boolean {
  const parts = path.slice(1).split('/');
  return (
    parts.length === segments.length &&
    segments.every((segment, index) =>
      segment.kind === 'literal' ? segment.text === parts[index] : parts[index] !== '',
    )
  );
}
