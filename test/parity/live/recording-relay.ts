import {
  Client,
  credentials,
  type Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServiceDefinition,
  type StatusObject,
  type sendUnaryData,
} from '@grpc/grpc-js';

/** What came up from the proxy in one call. */
export interface Recorded {
  readonly path: string;
  readonly message: Buffer;
  readonly metadata: Metadata;
}

export interface RecordingRelay {
  readonly address: string;
  /** The call that carried `parity-call: ID`, once. */
  readonly take: (id: string) => Recorded | undefined;
  readonly close: () => void;
}

export const CALL_ID = 'parity-call';

const UNLIMITED = { 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 };
const same = (bytes: Buffer) => bytes;
const codec = { requestSerialize: same, requestDeserialize: same, responseSerialize: same, responseDeserialize: same };

/** A gRPC server that passes calls on to another one as they are, and remembers what they carried. */
export async function startRecordingRelay(target: string, paths: readonly string[]): Promise<RecordingRelay> {
  const client = new Client(target, credentials.createInsecure(), UNLIMITED);
  const records = new Map<string, Recorded>();
  const handler = (path: string) => (call: ServerUnaryCall<Buffer, Buffer>, reply: sendUnaryData<Buffer>) => {
    const [id] = call.metadata.get(CALL_ID);
    if (id !== undefined) records.set(String(id), { path, message: call.request, metadata: call.metadata.clone() });
    const options = { deadline: call.getDeadline() };
    let message: Buffer = Buffer.alloc(0);
    const upstream = client.makeUnaryRequest(path, same, same, call.request, call.metadata, options, (_, answer) => {
      message = answer ?? message;
    });
    upstream.on('metadata', (metadata: Metadata) => call.sendMetadata(metadata));
    upstream.on('status', ({ code, details, metadata }: StatusObject) => {
      if (code === 0) reply(null, message, metadata);
      else reply({ code, details, metadata });
    });
    call.on('cancelled', () => upstream.cancel());
  };
  const server = new Server(UNLIMITED);
  const service: ServiceDefinition = Object.fromEntries(
    paths.map((path) => [path, { path, requestStream: false, responseStream: false, ...codec }]),
  );
  server.addService(service, Object.fromEntries(paths.map((path) => [path, handler(path)])));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => {
      if (error === null) resolve(bound);
      else reject(error);
    });
  });
  return {
    address: `127.0.0.1:${port}`,
    take(id) {
      const record = records.get(id);
      records.delete(id);
      return record;
    },
    close() {
      server.forceShutdown();
      client.close();
    },
  };
}
