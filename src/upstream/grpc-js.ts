import {
  Channel,
  type ChannelCredentials,
  connectivityState,
  credentials,
  Metadata as GrpcMetadata,
  type StatusObject,
} from '@grpc/grpc-js';
import { Code, StatusError } from '../base/status-error.ts';
import { cancelled, deadlineExceeded, isTransportName, knownCode, unreachable, withoutMessage } from './failures.ts';
import type {
  Metadata,
  Upstream,
  UpstreamAnswer,
  UpstreamCall,
  UpstreamOptions,
  UpstreamState,
  UpstreamTls,
} from './upstream.ts';

const CHANNEL_OPTIONS = {
  // The body limit of the proxy decides what goes up.
  'grpc.max_send_message_length': -1,
  // A restarted server must be found again in a second, not in the two minutes that gRPC allows itself.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // Nor is a new address of it looked for only every half a minute.
  'grpc.dns_min_time_between_resolutions_ms': 1_000,
  // An idle channel would have to resolve and connect again in the middle of a request.
  'grpc.client_idle_timeout_ms': 24 * 3_600_000,
};

const KEEPALIVE_MS = 30_000;
const KEEPALIVE_ANSWER_MS = 10_000;

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
export function connectGrpc(options: UpstreamOptions): Upstream {
  const { address, userAgent, tls, maxReceiveBytes = -1, keepaliveMs = KEEPALIVE_MS } = options;
  const channel = new Channel(address, tls === undefined ? credentials.createInsecure() : secure(tls), {
    ...CHANNEL_OPTIONS,
    'grpc.keepalive_time_ms': keepaliveMs,
    'grpc.keepalive_timeout_ms': Math.min(keepaliveMs, KEEPALIVE_ANSWER_MS),
    'grpc.max_receive_message_length': maxReceiveBytes,
    'grpc.primary_user_agent': userAgent,
    ...(tls?.serverName !== undefined && { 'grpc.ssl_target_name_override': tls.serverName }),
  });
  return {
    call: (call) => unary(channel, call),
    state: (connect = false) => STATES[channel.getConnectivityState(connect)] ?? 'failing',
    close: () => channel.close(),
  };
}

function secure({ ca, key, cert, unverified = false }: UpstreamTls): ChannelCredentials {
  return credentials.createSsl(ca ?? null, key ?? null, cert ?? null, { rejectUnauthorized: !unverified });
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
    signal.addEventListener('abort', abort);
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
          reject(withoutMessage());
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
      if (request.signal.aborted) return cancelled();
      // A stream that the server has reset without a word: at the deadline it may be quicker than we are.
      return Date.now() >= request.deadline ? deadlineExceeded(started, request.deadline) : unreachable(cause);
    case Code.DEADLINE_EXCEEDED:
      return deadlineExceeded(started, request.deadline);
    case Code.UNAVAILABLE:
      return unreachable(cause);
    default:
      return new StatusError(knownCode(status.code), status.details, { cause });
  }
}

function outgoing(metadata: Metadata): GrpcMetadata {
  const result = new GrpcMetadata();
  for (const [name, value] of metadata) result.add(name, value);
  return result;
}

function incoming(metadata: GrpcMetadata): Metadata {
  const result: [string, string | Buffer][] = [];
  for (const [name, values] of Object.entries(metadata.toJSON())) {
    if (isTransportName(name)) continue;
    for (const value of values) result.push([name, value]);
  }
  return result;
}
