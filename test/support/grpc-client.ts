import { Client, credentials, type ServiceDefinition } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { PROTO_FOLDERS } from './upstream-protos.ts';

// biome-ignore lint/suspicious/noExplicitAny: messages of all kinds; a test states what it expects.
type Message = any;

/** Calls a method by name: `call('ListNamespaces', {pageSize: 1})`. */
export interface GrpcClient {
  readonly call: (method: string, request?: Message, options?: { readonly timeoutMs?: number }) => Promise<Message>;
  /** The same, but returns the response as received bytes. */
  readonly callForBytes: (method: string, request: Message) => Promise<Buffer>;
  readonly close: () => void;
}

const FILES = ['workflowservice', 'operatorservice'].map((name) => `temporal/api/${name}/v1/service.proto`);
const SERVICES = ['temporal.api.workflowservice.v1.WorkflowService', 'temporal.api.operatorservice.v1.OperatorService'];

let loaded: Readonly<Record<string, ServiceDefinition[string]>> | undefined;

/** All methods of both services, by name. */
function methods(): Readonly<Record<string, ServiceDefinition[string]>> {
  loaded ??= Object.assign({}, ...SERVICES.map((name) => definitions()[name] as ServiceDefinition));
  return loaded as Readonly<Record<string, ServiceDefinition[string]>>;
}

function definitions() {
  return loadSync(FILES, { includeDirs: [...PROTO_FOLDERS], longs: String, enums: String, oneofs: false });
}

/**
 * A client that @grpc/proto-loader creates from upstream's .proto files: it shares no code with the codecs under test,
 * so the two cannot share a mistake.
 */
export function connectIndependently(address: string): GrpcClient {
  const client = new Client(address, credentials.createInsecure(), { 'grpc.max_receive_message_length': -1 });
  const unary = <T>(method: string, request: Message, decode: (bytes: Buffer) => T, timeoutMs = 15_000): Promise<T> => {
    const definition = methods()[method];
    if (definition === undefined) throw new Error(`no rpc ${method}`);
    const { path, requestSerialize } = definition;
    const deadline = Date.now() + timeoutMs;
    return new Promise((resolve, reject) => {
      client.makeUnaryRequest(path, requestSerialize, decode, request, { deadline }, (error, answer) => {
        if (error !== null) reject(error);
        else if (answer === undefined) reject(new Error('no message'));
        else resolve(answer);
      });
    });
  };
  return {
    call: (method, request = {}, { timeoutMs } = {}) =>
      unary(method, request, (bytes) => methods()[method]?.responseDeserialize(bytes), timeoutMs),
    callForBytes: (method, request) => unary(method, request, (bytes) => bytes),
    close: () => client.close(),
  };
}
