import { once } from 'node:events';
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerOptions,
  type ServerUnaryCall,
  type ServiceDefinition,
  type sendUnaryData,
} from '@grpc/grpc-js';

export type FakeCall = ServerUnaryCall<Buffer, Buffer>;

/** The answer to a call; `undefined` leaves it unanswered. */
export interface FakeAnswer {
  readonly message?: Buffer;
  readonly code?: number;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string | Buffer>>;
  readonly trailers?: Readonly<Record<string, string | Buffer>>;
}

export type FakeHandler = (call: FakeCall) => FakeAnswer | undefined | Promise<FakeAnswer | undefined>;

export interface FakeUpstream {
  readonly address: string;
  readonly port: number;
  /** Calls in order of arrival. */
  readonly calls: readonly FakeCall[];
  /** Answers calls from now on. */
  readonly answer: (handler: FakeHandler) => void;
  /** Closes all connections and stops listening. */
  readonly kill: () => void;
}

export interface FakeOptions {
  readonly credentials?: ServerCredentials;
  readonly options?: ServerOptions;
}

/** A gRPC server on a socket that answers every method with bytes. */
export async function startFakeUpstream(
  paths: readonly string[],
  port = 0,
  { credentials = ServerCredentials.createInsecure(), options = {} }: FakeOptions = {},
): Promise<FakeUpstream> {
  const server = new Server({
    'grpc.max_receive_message_length': -1,
    'grpc.max_send_message_length': -1,
    ...options,
  });
  const calls: FakeCall[] = [];
  let handler: FakeHandler = () => ({});
  const same = (bytes: Buffer) => bytes;
  const handle = async (call: FakeCall, callback: sendUnaryData<Buffer>) => {
    calls.push(call);
    const answer = await handler(call);
    if (answer === undefined) return;
    if (answer.headers !== undefined) call.sendMetadata(metadataOf(answer.headers));
    const trailers = metadataOf(answer.trailers ?? {});
    if (answer.code) callback({ code: answer.code, details: answer.text ?? '', metadata: trailers });
    else callback(null, answer.message ?? Buffer.alloc(0), trailers);
  };
  const codec = {
    requestSerialize: same,
    requestDeserialize: same,
    responseSerialize: same,
    responseDeserialize: same,
  };
  const service: ServiceDefinition = Object.fromEntries(
    paths.map((path) => [path, { path, requestStream: false, responseStream: false, ...codec }]),
  );
  server.addService(service, Object.fromEntries(paths.map((path) => [path, handle])));
  const bound = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${port}`, credentials, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
  return {
    address: `127.0.0.1:${bound}`,
    port: bound,
    calls,
    answer: (next) => {
      handler = next;
    },
    kill: () => server.forceShutdown(),
  };
}

/** Resolves when the caller of `call` has cancelled it. */
export async function cancelled(call: FakeCall): Promise<void> {
  if (!call.cancelled) await once(call, 'cancelled');
}

function metadataOf(entries: Readonly<Record<string, string | Buffer>>): Metadata {
  const metadata = new Metadata();
  for (const [name, value] of Object.entries(entries)) metadata.add(name, value);
  return metadata;
}
