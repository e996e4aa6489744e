import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { UsageError } from '../base/usage-error.ts';
import { draftCatalogue } from '../catalogue/discover/draft.ts';
import { type CallJson, observe } from '../catalogue/discover/observe.ts';
import { loadCatalogue } from '../catalogue/file/load.ts';
import { catalogueOperations } from '../catalogue/routes/operations.ts';
import { jsonToWire, wireToJson } from '../codec/json/codec.ts';
import { applyFills } from '../operation/message/edit.ts';
import { replaceMetadata } from '../operation/metadata/own-values.ts';
import type { Upstream } from '../upstream/upstream.ts';
import type { Config } from './config/load.ts';
import { withUpstream } from './parts/with-upstream.ts';

/**
 * `temporal-http catalogue check`.
 * @returns what the catalogue offers, one line an entry
 * @throws UsageError of one line with file, line and column
 */
export function checkCatalogue(file: string): string {
  const { entries } = loadCatalogue(file, catalogueOperations(operations).start.request);
  const lines = entries.map(({ name, type, signals, queries, updates }) => {
    const counts = [`${signals.length} signals`, `${queries.length} queries`, `${updates.length} updates`];
    return `POST /workflows/${name}  ${type}, ${counts.join(', ')}`;
  });
  return [`${file}: ok`, ...lines].join('\n');
}

const CALL_MS = 10_000;
const NEVER = new AbortController().signal;

/**
 * `temporal-http catalogue discover`.
 * @param skipped is told of what could not be read
 * @returns a draft, as YAML
 * @throws UsageError without a namespace; StatusError of the server
 */
export async function discoverCatalogue(
  config: Config,
  version: string,
  skipped: (text: string) => void,
): Promise<string> {
  const { namespace } = config;
  if (namespace === undefined) throw new UsageError('expected --namespace with the namespace to read');
  return withUpstream(config, `temporal-http/${version}`, async (upstream) =>
    draftCatalogue(namespace, await observe(namespace, callsOf(upstream, namespace), skipped)),
  );
}

function callsOf(upstream: Upstream, namespace: string): CallJson {
  const byName = new Map(operations.map((each) => [each.rpcPath.slice(each.rpcPath.lastIndexOf('/') + 1), each]));
  const options = { shorthand: true, types: messageTypes };
  return async (rpc, request) => {
    const operation = byName.get(rpc);
    if (operation === undefined) throw new Error(`there is no rpc ${rpc}`);
    const { wire } = jsonToWire(operation.request, Buffer.from(JSON.stringify(request)), options);
    const fills = { identity: 'temporal-http catalogue', requestId: '', namespace };
    const { message } = await upstream.call({
      path: operation.rpcPath,
      message: applyFills(operation.request, wire, operation.fills, fills),
      metadata: replaceMetadata([], 'temporal-namespace', namespace),
      deadline: performance.now() + CALL_MS,
      signal: NEVER,
      namespace,
    });
    return JSON.parse(wireToJson(operation.response, message, options).toString());
  };
}
