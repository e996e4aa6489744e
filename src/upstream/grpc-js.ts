import {
  Channel,
  type ChannelCredentials,
  connectivityState,
  credentials,
  Metadata as GrpcMetadata,
  type StatusObject,
} from '@grpc/grpc-js';
import { Code, type ErrorOrigin, StatusError } from '../base/status-error.ts';
import {
  cancelled,
  deadlineExceeded,
  isTransportName,
  KEEPALIVE_ANSWER_MS,
  KEEPALIVE_MS,
  knownCode,
  MAX_ANSWER_BYTES,
  unreachable,
  withoutMessage,
} from './failures.ts';
import { checkMetadata } from './metadata.ts';
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
  // The proxy's own body limit applies.
  'grpc.max_send_message_length': -1,
  // A restarted server must be found again within a second; gRPC's default is two minutes.
  'grpc.initial_reconnect_backoff_ms': 100,
  'grpc.max_reconnect_backoff_ms': 1_000,
  // Likewise a new address of it; gRPC's default is half a minute.
  'grpc.dns_min_time_between_resolutions_ms': 1_000,
  // An idle channel would have to resolve and connect again during a request.
  'grpc.client_idle_timeout_ms': 24 * 3_600_000,
};

/** How long equal faults of a channel count as one; attempts to connect are at least this far apart. */
const ONE_FAULT_MS = 100;

/** Statuses that grpc-js makes up itself: the server sent none. */
const WITHOUT_STATUS =
  /^(?:Connection dropped|Call cancelled|Stream refused by server|Received RST_STREAM|Received HTTP status|Received message (?:larger than max|that decompresses)|Bandwidth exhausted or memory limit|Protocol not secure enough)/;
const UNSENT = /^(?:No connection established|Name resolution failed|Stream refused by server|Channel )/;
const BY_PEER = /^(?:Received HTTP status|Received RST_STREAM)/;

/** The client's own end of HTTP/2 has given up the connection. */
const BROKEN = /^Received RST_STREAM with code \d+ triggered by internal client error/;

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
  const { address, userAgent, tls, maxReceiveBytes = MAX_ANSWER_BYTES, keepaliveMs = KEEPALIVE_MS } = options;
  const channel = new Channel(address, tls === undefined ? credentials.createInsecure() : secure(tls), {
    ...CHANNEL_OPTIONS,
    'grpc.keepalive_time_ms': keepaliveMs,
    'grpc.keepalive_timeout_ms': Math.min(keepaliveMs, KEEPALIVE_ANSWER_MS),
    'grpc.max_receive_message_length': maxReceiveBytes,
    'grpc.primary_user_agent': userAgent,
    ...(tls?.serverName !== undefined && { 'grpc.ssl_target_name_override': tls.serverName }),
  });
  const faults = createFaults();
  return {
    call: (call) => unary(channel, faults, call),
    state: (connect = false) => STATES[channel.getConnectivityState(connect)] ?? 'failing',
    close: () => channel.close(),
  };
}

function secure({ ca, key, cert, unverified = false }: UpstreamTls): ChannelCredentials {
  return credentials.createSsl(ca ?? null, key ?? null, cert ?? null, { rejectUnauthorized: !unverified });
}

interface Times {
  /** In milliseconds since the epoch. */
  readonly started: number;
  /** True once the deadline has passed. */
  readonly isOver: boolean;
}

/** What is wrong with a channel, in the words of grpc-js. */
type Faults = (words: string) => Error;

/** One error for all calls that a fault ends: grpc-js makes one for each. */
function createFaults(): Faults {
  let last = new Error();
  let since = Number.NEGATIVE_INFINITY;
  return (words) => {
    const now = performance.now();
    if (last.message === words && now - since < ONE_FAULT_MS) return last;
    last = new Error(words);
    since = now;
    return last;
  };
}

/** Uses the channel directly: grpc-js's client on top of it costs a third more and adds only serializers. */
function unary(channel: Channel, faults: Faults, request: UpstreamCall): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal.aborted) {
      reject(cancelled());
      return;
    }
    const started = Date.now();
    // The clock of Date may jump meanwhile.
    const endsAt = performance.now() + request.deadline - started;
    const isOver = () => performance.now() >= endsAt;
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
          const ended = signal.aborted || isOver();
          const hasMetadata = metadata !== undefined || Object.keys(status.metadata.getMap()).length > 0;
          const isByServer = !ended && hasMetadata && !WITHOUT_STATUS.test(status.details);
          if (isByServer) reject(serverError(status, metadata ?? [], trailers));
          else reject(clientError(status, faults, request, { started, isOver: isOver() }));
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
    origin: 'server',
    metadata: [...metadata, ...trailers],
    ...(Buffer.isBuffer(details) && { details }),
  });
}

/** An error that grpc-js made up: its text may name addresses and load balancers, which are no business of a caller. */
function clientError(
  status: StatusObject,
  faults: Faults,
  request: UpstreamCall,
  { started, isOver }: Times,
): StatusError {
  switch (status.code) {
    case Code.CANCELLED:
      if (request.signal.aborted) return cancelled();
      // The server has reset the stream; at the deadline it may be quicker than our timer.
      if (isOver) return deadlineExceeded(started, request.deadline);
      return unreachable(new Error(status.details), 'no-status');
    case Code.DEADLINE_EXCEEDED:
      return deadlineExceeded(started, request.deadline);
    case Code.UNAVAILABLE:
      return unreachable(faults(status.details), unavailableOrigin(status.details));
    default:
      if (BROKEN.test(status.details)) return unreachable(faults(status.details), 'connection');
      return new StatusError(knownCode(status.code), status.details, {
        cause: new Error(status.details),
        ...(!status.details.startsWith('Received message') && { origin: 'no-status' as const }),
      });
  }
}

function unavailableOrigin(words: string): Exclude<ErrorOrigin, 'proxy' | 'server'> {
  if (UNSENT.test(words)) return 'unsent';
  return BY_PEER.test(words) ? 'no-status' : 'connection';
}

function outgoing(metadata: Metadata): GrpcMetadata {
  const result = new GrpcMetadata();
  for (const entry of metadata) {
    checkMetadata(entry);
    result.add(...entry);
  }
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
