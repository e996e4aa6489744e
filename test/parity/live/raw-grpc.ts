import { Client, credentials, Metadata, type ServiceDefinition, type ServiceError } from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';
import { PROTO_FOLDERS } from '../../support/upstream-protos.ts';
import type { Plain } from '../proto-json/schema.ts';

/** How a call over gRPC ended; bytes are as they were sent and came. */
export type GrpcOutcome =
  | { readonly sent: Buffer; readonly answer: Buffer }
  | { readonly sent: Buffer; readonly code: number; readonly message: string; readonly details: Buffer | undefined };

export interface RawGrpc {
  /** `request` has proto spelling. */
  readonly call: (path: string, request: Plain, headers?: Readonly<Record<string, string>>) => Promise<GrpcOutcome>;
  readonly close: () => void;
}

const SERVICES = ['workflowservice', 'operatorservice'];
const TIMEOUT_MS = 60_000;

/** A client that @grpc/proto-loader makes of upstream's .proto files: requests are encoded without any code of ours. */
export function connectRaw(address: string): RawGrpc {
  const loaded = loadSync(
    SERVICES.map((name) => `temporal/api/${name}/v1/service.proto`),
    { includeDirs: [...PROTO_FOLDERS], keepCase: true, longs: String, enums: String },
  );
  const methods = Object.values(loaded).flatMap((one) =>
    'format' in one ? [] : Object.values(one as ServiceDefinition),
  );
  const byPath = new Map(methods.map((method) => [method.path, method]));
  const client = new Client(address, credentials.createInsecure(), { 'grpc.max_receive_message_length': -1 });
  return {
    call(path, request, headers = {}) {
      const method = byPath.get(path);
      if (method === undefined) throw new Error(`no rpc ${path}`);
      const sent = method.requestSerialize(request);
      const metadata = new Metadata();
      for (const [name, value] of Object.entries(headers)) metadata.set(name, value);
      const same = (bytes: Buffer) => bytes;
      const deadline = Date.now() + TIMEOUT_MS;
      return new Promise((resolve) => {
        client.makeUnaryRequest(path, same, same, sent, metadata, { deadline }, (error, answer) => {
          resolve(error === null ? { sent, answer: answer ?? Buffer.alloc(0) } : { sent, ...failure(error) });
        });
      });
    },
    close: () => client.close(),
  };
}

function failure({ code, details: message, metadata }: ServiceError) {
  const [details] = metadata.get('grpc-status-details-bin');
  return { code, message, details: Buffer.isBuffer(details) ? details : undefined };
}
