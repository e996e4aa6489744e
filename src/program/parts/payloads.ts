import type { RequestHandler } from 'express';
import type { Access } from '../../access/access.ts';
import type { MemoryBudget } from '../../base/memory-budget.ts';
import { UsageError } from '../../base/usage-error.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import type { Operation } from '../../codec/operation-table.ts';
import { type CodecAction, type CodecRoutesOptions, codecRoutes } from '../../http/codec-routes.ts';
import { bodyOptionsOf } from '../../operation/body/body-options.ts';
import { textRecord } from '../../operation/message/rewrite.ts';
import { remoteCodec } from '../../payloads/codec-server/remote-codec.ts';
import { aesGcmCodec } from '../../payloads/payload-codec/aes-gcm.ts';
import { type CodedCalls, codedCalls } from '../../payloads/payload-codec/coded-calls.ts';
import { readKeys } from '../../payloads/payload-codec/key-files.ts';
import type { PayloadCodec } from '../../payloads/payload-codec/payload-codec.ts';
import type { Config } from '../config/load.ts';
import { bodySettings } from '../settings/body-settings.ts';
import type { PayloadSettings } from '../settings/payload-settings.ts';

export interface Payloads {
  /** Undefined if payloads are passed on unchanged. */
  readonly coded: CodedCalls | undefined;
  /** Routes of the built-in codec server. */
  readonly routes: readonly RequestHandler[];
}

export interface PayloadContext {
  readonly types: ReadonlyMap<string, MessageType>;
  readonly operations: readonly Operation[];
  /** Decides who may call; undefined if anyone may. */
  readonly access: Access | undefined;
  /** For the bodies of the codec server. */
  readonly memory: MemoryBudget;
}

/** A caller that may use these operations in a namespace may use the codec server for it. */
const PERMITTED_AS: Readonly<Record<CodecAction, string>> = {
  decode: 'getWorkflowExecutionHistory',
  encode: 'startWorkflowExecution',
};

/** @throws UsageError if a key file cannot be used */
export function openPayloads(
  config: Config,
  { codec: kind, isCodecServer }: PayloadSettings,
  { types, operations, access, memory }: PayloadContext,
): Payloads {
  const { codecEndpoint: endpoint, codecTimeout: timeoutMs, codecConcurrency: concurrency, codecAuth: auth } = config;
  const own = kind === 'own' ? ownCodec(config) : undefined;
  const codec = endpoint === undefined ? own : remoteCodec({ endpoint, timeoutMs, concurrency, types, auth });
  const routes: RequestHandler[] = [];
  const payloads = types.get('temporal.api.common.v1.Payloads');
  if (isCodecServer && own !== undefined && payloads !== undefined) {
    const body = bodyOptionsOf({ ...bodySettings(config), memory });
    const permit = access && permission(access, operations);
    routes.push(codecRoutes({ codec: own, payloads, types, body, permit }));
  }
  return { coded: codec === undefined ? undefined : codedCalls(codec, types), routes };
}

function ownCodec({ codecKeys }: Config): PayloadCodec {
  try {
    return aesGcmCodec(readKeys(codecKeys));
  } catch (error) {
    throw new UsageError(`--codec-keys: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** @throws Error if these operations are missing: a defect in the operation table */
function permission(access: Access, operations: readonly Operation[]): CodecRoutesOptions['permit'] {
  const accessTo = (action: CodecAction) => {
    const operation = operations.find(({ id }) => id === PERMITTED_AS[action]);
    const namespace = operation?.request.fields.find(({ name }) => name === 'namespace');
    if (operation === undefined || namespace === undefined) {
      throw new Error(`missing operation ${PERMITTED_AS[action]}`);
    }
    return { ...access(operation), field: namespace.number };
  };
  const asked = { decode: accessTo('decode'), encode: accessTo('encode') };
  return async (req, _res, namespace, action) => {
    const { authenticate, authorize, field } = asked[action];
    authorize(await authenticate(req), textRecord(field, namespace));
  };
}
