import type { Logger } from 'pino';
import { type CallSignal, callerSignal } from '../../src/base/caller-signal.ts';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import { rootRoute } from '../../src/http/docs/root-route.ts';
import { createHttpServer, type HttpServer } from '../../src/http/http-server.ts';
import type { Calling } from '../../src/operation/call.ts';
import type { Receiving } from '../../src/operation/receive.ts';
import type { Replying } from '../../src/operation/reply.ts';
import { assembleProxy, type ProxyOptions } from '../../src/program/proxy.ts';
import { type LogField, requestLogger } from '../../src/telemetry/log/request-log.ts';
import { shareCalls } from '../../src/upstream/share-calls.ts';
import type { Upstream } from '../../src/upstream/upstream.ts';

/** The operation settings that a test may change. */
export type TestSettings = Receiving & Pick<Calling, 'forwardHeaders'> & Replying;

const SETTINGS: TestSettings = {
  bodyLimit: 1_000_000,
  bodyStallMs: 15_000,
  timeoutMs: 15_000,
  unknownQuery: 'refuse',
  successStatus: undefined,
  identity: 'the-proxy',
  forwardHeaders: [],
};

export const MAX_RESULT_WAIT_MS = 60_000;

export interface AssembleOptions extends Omit<ProxyOptions, 'operation' | 'results' | 'streams' | 'closing'> {
  readonly streams?: ProxyOptions['streams'];
  readonly closing?: CallSignal;
  readonly types: ReadonlyMap<string, MessageType>;
  readonly upstream: Upstream;
  readonly settings?: Partial<TestSettings>;
  readonly log: Logger;
  readonly logFields?: readonly LogField[];
}

/** A proxy without a configuration, in front of a given upstream. */
export function assembleServer({
  types,
  upstream,
  settings,
  log,
  logFields,
  streams,
  closing,
  ...options
}: AssembleOptions): HttpServer {
  const { forwardHeaders, successStatus, ...receiving } = { ...SETTINGS, ...settings };
  const { ahead, handlers } = assembleProxy({
    ...options,
    otherRoutes: [rootRoute(), ...(options.otherRoutes ?? [])],
    results: { maxWaitMs: MAX_RESULT_WAIT_MS },
    streams: streams ?? { maxStreamMs: MAX_RESULT_WAIT_MS },
    closing: closing ?? callerSignal(),
    operation: {
      types,
      receiving,
      admission: {},
      calling: { upstream: shareCalls(upstream), forwardHeaders },
      replying: { successStatus },
    },
  });
  return createHttpServer({ types, log, observers: [requestLogger(log, logFields)], ahead, handlers });
}
