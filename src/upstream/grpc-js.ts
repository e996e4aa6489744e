import {
  Channel,
  type ChannelCredentials,
  credentials,
  Metadata as GrpcMetadata,
  type StatusObject,
} from '@grpc/grpc-js';
import { Code, cancelled, type ErrorOrigin, StatusError } from '../base/status-error.ts';
import {
  CONNECTION_AGE_MS,
  deadlineExceeded,
  isTransportName,
  KEEPALIVE_ANSWER_MS,
  KEEPALIVE_MS,
  knownCode,
  MAX_ANSWER_BYTES,
  MOST_CONNECTIONS,
  unreachable,
  withoutMessage,
} from './failures.ts';
import { createGrpcChannels, type GrpcChannels } from './grpc-channels.ts';
import { checkMetadata } from './metadata.ts';
import type { Metadata, Upstream, UpstreamAnswer, UpstreamCall, UpstreamOptions, UpstreamTls } from './upstream.ts';

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
  // Channels would share their connections.
  'grpc.use_local_subchannel_pool': 1,
  'grpc.service_config': JSON.stringify({ loadBalancingConfig: [{ round_robin: {} }] }),
};

/** How long equal faults of a channel count as one; attempts to connect are at least this far apart. */
const ONE_FAULT_MS = 100;

/** Statuses that grpc-js makes up itself: the server sent none. */
const WITHOUT_STATUS =
  /^(?:Connection dropped|Call cancelled|Stream refused by server|Received RST_STREAM|Received HTTP status|Received message (?:larger than max|that decompresses)|Bandwidth exhausted or memory limit|Protocol not secure enough)/;
const UNSENT =
  /^(?:(?:round_robin: )?No connection established|No addresses resolved|Name resolution failed|Stream refused by server|Channel )/;
const BY_PEER = /^(?:Received HTTP status|Received RST_STREAM)/;

/** The client's own end of HTTP/2 has given up the connection. */
const BROKEN = /^Received RST_STREAM with code \d+ triggered by internal client error/;

/**
 * grpc-js, with as many channels as calls need: more while all streams of one are taken, and others for calls that wait,
 * so that those leave room. A channel connects at the first call and again whenever it is lost. Calls do not wait for a
 * lost connection: they fail with UNAVAILABLE at once.
 */
export function connectGrpc(options: UpstreamOptions): Upstream {
  const { address, userAgent, tls, maxReceiveBytes = MAX_ANSWER_BYTES, keepaliveMs = KEEPALIVE_MS } = options;
  const open = () =>
    new Channel(address, tls === undefined ? credentials.createInsecure() : secure(tls), {
      ...CHANNEL_OPTIONS,
      'grpc.keepalive_time_ms': keepaliveMs,
      'grpc.keepalive_timeout_ms': Math.min(keepaliveMs, KEEPALIVE_ANSWER_MS),
      'grpc.max_receive_message_length': maxReceiveBytes,
      'grpc.primary_user_agent': userAgent,
      ...(tls?.serverName !== undefined && { 'grpc.ssl_target_name_override': tls.serverName }),
    });
  const several = {
    open,
    most: options.maxConnections ?? MOST_CONNECTIONS,
    ageMs: options.connectionAgeMs ?? CONNECTION_AGE_MS,
  };
  const calls = createGrpcChannels(several);
  let waits: GrpcChannels | undefined;
  const faults = createFaults();
  return {
    call: (call) => {
      if (call.waits) waits ??= createGrpcChannels(several);
      return unary((call.waits && waits) || calls, faults, call);
    },
    state: (connect = false) => calls.state(connect),
    close: () => {
      calls.close();
      waits?.close();
    },
  };
}

function secure({ ca, key, cert, unverified = false }: UpstreamTls): ChannelCredentials {
  return credentials.createSsl(ca ?? null, key ?? null, cert ?? null, { rejectUnauthorized: !unverified });
}

interface Times {
  /** In milliseconds, on the clock of performance.now(). */
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
function unary(channels: GrpcChannels, faults: Faults, request: UpstreamCall): Promise<UpstreamAnswer> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    if (signal.aborted) {
      reject(cancelled());
      return;
    }
    const started = performance.now();
    const isOver = () => performance.now() >= request.deadline;
    const sent = outgoing(request.metadata);
    const line = channels.take();
    // grpc-js takes the time of day, and turns it into a time to wait at once.
    const call = line.channel.createCall(request.path, Date.now() + request.deadline - started, null, null, null);
    const abort = () => call.cancelWithStatus(Code.CANCELLED, 'the caller has gone away');
    signal.addEventListener('abort', abort);
    let metadata: Metadata | undefined;
    let message: Buffer | undefined;
    call.start(sent, {
      onReceiveMetadata(received) {
        metadata = incoming(received);
        call.startRead();
      },
      onReceiveMessage(received: Buffer) {
        message = received;
      },
      onReceiveStatus(status) {
        signal.removeEventListener('abort', abort);
        channels.give(line);
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
