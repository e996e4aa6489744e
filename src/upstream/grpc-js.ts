import { Channel, connectivityState, credentials, Metadata as GrpcMetadata, type StatusObject } from '@grpc/grpc-js';
import { Code, internal, StatusError } from '../errors/status-error.ts';
import type { Metadata, Upstream, UpstreamAnswer, UpstreamCall, UpstreamState } from './upstream.ts';

export interface GrpcOptions {
  /** HOST:PORT of the gRPC server. */
  readonly address: string;
  /** First part of the user agent; grpc-js adds its own. */
  readonly userAgent: string;
}

const CHANNEL_OPTIONS = {
  // The server decides how large a message may be, and the body limit of the proxy what goes up.
  'grpc.max_send_message_length': -1,
  'grpc.max_receive_message_length': -1,
  'grpc.keepalive_time_ms': 30_000,
  'grpc.keepalive_timeout_ms': 10_000,
  // A restarted server must be found again in a second, not in the two minutes that gRPC allows itself.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // An idle channel would have to resolve and connect again in the middle of a request.
  'grpc.client_idle_timeout_ms': 24 * 3_600_000,
};

const STATES: Readonly<Record<number, UpstreamState>> = {
  [connectivityState.IDLE]: 'idle',
  [connectivityState.CONNECTING]: 'connecting',
  [connectivityState.READY]: 'ready',
  [connectivityState.TRANSIENT_FAILURE]: 'failing',
  [connectivityState.SHUTDOWN]: 'closed',
};

/**
 * One HTTP/2 channel, connected at the first call and again whenever it is lost. Calls do not wait for a lost
 * connection: they fail with UNAVAILABLE at once.
 */
export function connectGrpc(options: GrpcOptions): Upstream {
  const channel = new Channel(options.address, credentials.createInsecure(), {
    ...CHANNEL_OPTIONS,
    'grpc.primary_user_agent': options.userAgent,
  });
  return {
    call: (call) => unary(channel, call),
    state: (connect = false) => STATES[channel.getConnectivityState(connect)] ?? 'failing',
    close: () => channel.close(),
  };
}

/** Straight on the channel: the client on top of it costs a third more and adds only serializers. */
function unary(channel: Channel, request: UpstreamCall): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal.aborted) {
      reject(cancelled());
      return;
    }
    const started = Date.now();
    const call = channel.createCall(request.path, request.deadline, null, null, null);
    const abort = () => call.cancelWithStatus(Code.CANCELLED, 'the caller has gone away');
    signal.addEventListener('abort', abort, { once: true });
    let metadata: Metadata | undefined;
    let message: Buffer | undefined;
    call.start(outgoing(request.metadata), {
      onReceiveMetadata(received) {
        metadata = incoming(received);
        call.startRead();
      },
      onReceiveMessage(received: Buffer) {
        message = received;
      },
      onReceiveStatus(status) {
        signal.removeEventListener('abort', abort);
        const trailers = incoming(status.metadata);
        if (status.code !== Code.OK) {
          const ended = signal.aborted || Date.now() >= request.deadline;
          const byServer = !ended && (metadata !== undefined || Object.keys(status.metadata.getMap()).length > 0);
          reject(byServer ? serverError(status, metadata ?? [], trailers) : clientError(status, request, started));
        } else if (message === undefined) {
          reject(internal('the server answered without a message'));
        } else {
          resolve({ message, metadata: metadata ?? [], trailers });
        }
      },
    });
    call.sendMessageWithContext({}, request.message);
    call.halfClose();
  });
}

function serverError(status: StatusObject, metadata: Metadata, trailers: Metadata): StatusError {
  const [details] = status.metadata.get('grpc-status-details-bin');
  return new StatusError(knownCode(status.code), status.details, {
    metadata: [...metadata, ...trailers],
    ...(Buffer.isBuffer(details) && { details }),
  });
}

/** An error that grpc-js made up: its text tells of addresses and load balancers, which are no business of a caller. */
function clientError(status: StatusObject, request: UpstreamCall, started: number): StatusError {
  const cause = new Error(status.details);
  switch (status.code) {
    case Code.CANCELLED:
      // A stream that the server has reset, without a word, when the caller did not.
      return request.signal.aborted ? cancelled() : unreachable(cause);
    case Code.DEADLINE_EXCEEDED:
      return new StatusError(Code.DEADLINE_EXCEEDED, `no answer within ${Math.max(0, request.deadline - started)} ms`);
    case Code.UNAVAILABLE:
      return unreachable(cause);
    default:
      return new StatusError(knownCode(status.code), status.details, { cause });
  }
}

function unreachable(cause: Error): StatusError {
  return new StatusError(Code.UNAVAILABLE, 'the Temporal server cannot be reached', { cause });
}

function cancelled(): StatusError {
  return new StatusError(Code.CANCELLED, 'the caller has gone away');
}

/** gRPC: a status code outside the table is UNKNOWN. */
function knownCode(code: number): number {
  return Number.isInteger(code) && code > 0 && code <= Code.UNAUTHENTICATED ? code : Code.UNKNOWN;
}

function outgoing(metadata: Metadata): GrpcMetadata {
  const result = new GrpcMetadata();
  for (const [name, value] of metadata) result.add(name, value);
  return result;
}

/** Without what belongs to the gRPC transport, and the details, which the answer's body shows. */
function incoming(metadata: GrpcMetadata): Metadata {
  const result: [string, string | Buffer][] = [];
  for (const [name, values] of Object.entries(metadata.toJSON())) {
    if (name.startsWith('grpc-') || name === 'content-type' || name === 'date') continue;
    for (const value of values) result.push([name, value]);
  }
  return result;
}
