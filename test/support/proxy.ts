import { Writable } from 'node:stream';
import { pino } from 'pino';
import { operations as temporalOperations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import type { CallSignal } from '../../src/base/caller-signal.ts';
import type { MessageType } from '../../src/codec/json/message-type.ts';
import type { Operation } from '../../src/codec/operation-table.ts';
import type { Authorization } from '../../src/http/docs/instance.ts';
import type { PageSource } from '../../src/http/docs/page.ts';
import type { OpenApiDocument } from '../../src/operation/validation/openapi.ts';
import { ruleDocument } from '../../src/operation/validation/rule-document.ts';
import { OPTIONS } from '../../src/program/config/options.ts';
import type { LogField } from '../../src/telemetry/log/request-log.ts';
import { connectUpstream } from '../../src/upstream/connect.ts';
import { type AssembleOptions, assembleServer, type TestSettings } from './assemble.ts';
import { type FakeUpstream, startFakeUpstream } from './fake-upstream.ts';

export interface TestProxy {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly upstream: FakeUpstream;
  /** Log lines so far. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  readonly close: () => Promise<void>;
}

export interface TestProxyOptions {
  readonly settings?: Partial<TestSettings>;
  readonly strict?: boolean;
  readonly authorization?: Authorization;
  readonly page?: PageSource;
  readonly logFields?: readonly LogField[];
  readonly document?: OpenApiDocument;
  /** Default: Temporal's, as committed. */
  readonly operations?: readonly Operation[];
  readonly types?: ReadonlyMap<string, MessageType>;
  readonly streams?: AssembleOptions['streams'];
  /** Fires when the proxy begins to close. */
  readonly closing?: CallSignal;
  /** The address that the proxy connects to, if not its own fake upstream. */
  readonly address?: string;
}

/** The default one, unless the environment says otherwise, as for the program. */
const TRANSPORT = OPTIONS.transport.schema.parse(process.env.TEMPORAL_HTTP_TRANSPORT);
const NO_RULES: OpenApiDocument = { openapi: '3.1.0', paths: {} };

/** The whole proxy with all operations, in front of a fake upstream. */
export async function startProxy({
  settings,
  document = NO_RULES,
  operations = temporalOperations,
  types = messageTypes,
  address,
  strict = false,
  authorization = 'optional',
  page,
  logFields = [],
  streams,
  closing,
}: TestProxyOptions = {}): Promise<TestProxy> {
  const documents: Readonly<Record<string, string>> = {
    '3.1 json': JSON.stringify(document),
    '3.1 yaml': 'openapi: 3.1.0\n',
    '3.0 json': '{"openapi":"3.0.3"}',
    '3.0 yaml': 'openapi: 3.0.3\n',
  };
  const upstream = await startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));
  const channel = await connectUpstream(TRANSPORT, {
    address: address ?? upstream.address,
    userAgent: 'temporal-http/test',
  });
  const log: Record<string, unknown>[] = [];
  const lines = new Writable({
    write(line: Buffer, _encoding, done) {
      log.push(JSON.parse(line.toString()) as Record<string, unknown>);
      done();
    },
  });
  const proxy = assembleServer({
    operations,
    types,
    upstream: channel,
    ...(settings && { settings }),
    log: pino({ level: 'info' }, lines),
    document: {
      read: async ({ version, format }) => Buffer.from(documents[`${version} ${format}`] ?? ''),
      rules: async (isStrict) => ruleDocument(document, isStrict),
    },
    ...(page && { page }),
    ...(streams && { streams }),
    ...(closing && { closing }),
    authorization,
    strict,
    logFields,
  });
  const listening = await proxy.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: listening.urls[0] as string,
    upstream,
    log,
    close: async () => {
      await listening.close(1_000);
      channel.close();
      upstream.kill();
    },
  };
}
