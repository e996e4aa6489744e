import type { RequestHandler } from 'express';
import type { Access } from '../../access/access.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import type { Operation } from '../../codec/operation-table.ts';
import { type CodecAction, type CodecRoutesOptions, codecRoutes } from '../../http/codec-routes.ts';
import { textRecord } from '../../operation/message/rewrite.ts';
import { remoteCodec } from '../../payloads/codec-server/remote-codec.ts';
import { aesGcmCodec } from '../../payloads/payload-codec/aes-gcm.ts';
import { type CodedCalls, codedCalls } from '../../payloads/payload-codec/coded-calls.ts';
import { readKeys } from '../../payloads/payload-codec/key-files.ts';
import type { PayloadCodec } from '../../payloads/payload-codec/payload-codec.ts';
import type { Config } from '../config/load.ts';

export interface CodecSettings {
  /** Undefined where payloads are passed on as they are. */
  readonly payloads: CodedCalls | undefined;
  readonly routes: readonly RequestHandler[];
}

export interface CodecContext {
  readonly types: ReadonlyMap<string, MessageType>;
  readonly operations: readonly Operation[];
  /** Who may call; undefined if everybody may. */
  readonly access: Access | undefined;
}

/** Who may use our codec server: whoever may do with a namespace what payloads are decoded or encoded for. */
const LIKE: Readonly<Record<CodecAction, string>> = {
  decode: 'getWorkflowExecutionHistory',
  encode: 'startWorkflowExecution',
};

/**
 * What is done with payloads, by the options.
 * @throws UsageError
 */
export function codecSettings(config: Config, { types, operations, access }: CodecContext): CodecSettings {
  const own = ownCodec(config);
  const { codecEndpoint: endpoint, codecTimeout: timeoutMs, codecConcurrency: concurrency } = config;
  if (own !== undefined && endpoint !== undefined) {
    throw new UsageError('--codec-keys and --codec-endpoint are two codecs: give one');
  }
  const codec =
    endpoint === undefined ? own : remoteCodec({ endpoint, timeoutMs, concurrency, types, auth: config.codecAuth });
  const type = types.get('temporal.api.common.v1.Payloads');
  if (config.codecServer && (own === undefined || type === undefined)) {
    throw new UsageError('--codec-server needs --codec-keys');
  }
  const body = { limit: config.bodyLimit, stallMs: config.bodyStall };
  return {
    payloads: codec === undefined ? undefined : codedCalls(codec, types),
    routes:
      config.codecServer && own && type
        ? [codecRoutes({ codec: own, payloads: type, types, body, permit: access && permission(access, operations) })]
        : [],
  };
}

function ownCodec({ codecKeys }: Config): PayloadCodec | undefined {
  if (codecKeys.length === 0) return undefined;
  try {
    return aesGcmCodec(readKeys(codecKeys));
  } catch (error) {
    throw new UsageError(`--codec-keys: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws Error without these operations: a defect of the operation table */
function permission(access: Access, operations: readonly Operation[]): CodecRoutesOptions['permit'] {
  const questions = (action: CodecAction) => {
    const operation = operations.find(({ id }) => id === LIKE[action]);
    const namespace = operation?.request.fields.find(({ name }) => name === 'namespace');
    if (operation === undefined || namespace === undefined) throw new Error(`there is no operation ${LIKE[action]}`);
    return { ...access(operation), field: namespace.number };
  };
  const asked = { decode: questions('decode'), encode: questions('encode') };
  return async (req, _res, namespace, action) => {
    const { authenticate, authorize, field } = asked[action];
    authorize(await authenticate(req), textRecord(field, namespace));
  };
}
