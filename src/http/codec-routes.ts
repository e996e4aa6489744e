import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { quoted } from '../base/excerpt.ts';
import { exchangeOf } from '../base/exchange.ts';
import { invalidArgument } from '../base/status-error.ts';
import { wireToJsonInTurns } from '../codec/json/codec.ts';
import type { MessageType } from '../codec/json/message-type.ts';
import type { BodyOptions } from '../operation/body/body-options.ts';
import { receiveBody } from '../operation/body/read-body.ts';
import { percentDecode } from '../operation/routing/percent.ts';
import { joinPayloads, parsePayloads } from '../payloads/codec-server/payloads-message.ts';
import type { PayloadCodec } from '../payloads/payload-codec/payload-codec.ts';
import { answerMethod } from './answer-method.ts';
import { sendJson } from './response/send.ts';

export type CodecAction = 'encode' | 'decode';

export interface CodecRoutesOptions {
  readonly codec: PayloadCodec;
  /** temporal.api.common.v1.Payloads */
  readonly payloads: MessageType;
  /** The types that a google.protobuf.Any may hold, by full name. */
  readonly types: ReadonlyMap<string, MessageType>;
  readonly body: BodyOptions;
  /** Throws a StatusError (401, 403) if the caller may not do this. Default: all callers may. */
  readonly permit?:
    | ((req: IncomingMessage, res: ServerResponse, namespace: string, action: CodecAction) => Promise<void>)
    | undefined;
}

const PATH = /^\/codec(?:\/([^/]+))?\/(encode|decode)$/;
const TIMEOUT_MS = 60_000;

/** True for the paths of these routes. */
export function isCodecPath(path: string): boolean {
  return PATH.test(path);
}

/**
 * Temporal's remote codec contract, for the Web UI and the CLI: a Payloads message as JSON is posted to `/codec/encode`
 * or `/codec/decode`, or to `/codec/{namespace}/...`, since an endpoint may contain the namespace.
 */
export function codecRoutes({
  codec,
  payloads: type,
  types,
  body: bodyOptions,
  permit,
}: CodecRoutesOptions): RequestHandler {
  return async (req, res, next) => {
    const { path, presentation, signal, record } = exchangeOf(res);
    const [, segment, action] = PATH.exec(path) ?? [];
    if (action !== 'encode' && action !== 'decode') {
      next();
      return;
    }
    record.route = segment === undefined ? path : `/codec/{namespace}/${action}`;
    if (req.method !== 'POST') {
      answerMethod(req.method, ['POST', 'OPTIONS'], res);
      return;
    }
    const namespace = namespaceOf(req, segment);
    await permit?.(req, res, namespace, action);
    const json = await receiveBody(req, res, bodyOptions);
    record.requestBytes = json.length;
    const payloads = parsePayloads(type, json, types);
    const { authorization } = req.headers;
    const coded = await codec[action](payloads, {
      namespace,
      authorization,
      deadline: performance.now() + TIMEOUT_MS,
      signal,
    });
    const body = await wireToJsonInTurns(type, joinPayloads(coded), { shorthand: false, types }, signal);
    record.responseBytes = await sendJson(req, res, { status: 200, headers: [], body }, presentation);
  };
}

/** @throws StatusError INVALID_ARGUMENT if path and header name different namespaces */
function namespaceOf({ headers }: IncomingMessage, segment: string | undefined): string {
  const header = headers['x-namespace'];
  const inHeader = typeof header === 'string' ? Buffer.from(header, 'latin1').toString() : undefined;
  const inPath = segment === undefined ? undefined : percentDecode(segment);
  if (inHeader !== undefined && inPath !== undefined && inHeader !== inPath) {
    throw invalidArgument('the header X-Namespace names another namespace than the path', [
      { field: 'x-namespace', description: `expected ${quoted(inPath)} or no header` },
    ]);
  }
  return inPath ?? inHeader ?? '';
}
