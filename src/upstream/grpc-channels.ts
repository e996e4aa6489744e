import { type Channel, connectivityState } from '@grpc/grpc-js';
import type { UpstreamState } from './upstream.ts';

export interface GrpcChannelsOptions {
  readonly open: () => Channel;
  readonly most: number;
  /** After how long a channel is replaced, in milliseconds; 0 for never. */
  readonly ageMs: number;
}

/** One channel, which has one connection to each address of the server. */
export interface GrpcLine {
  readonly channel: Channel;
  readonly oldAt: number;
  running: number;
  isRetired: boolean;
}

/** Channels to one server, as many as calls need. */
export interface GrpcChannels {
  /** The channel for a call; `give` must follow. */
  readonly take: () => GrpcLine;
  readonly give: (line: GrpcLine) => void;
  readonly state: (connect: boolean) => UpstreamState;
  readonly close: () => void;
}

/** What gRPC servers usually allow on one connection. grpc-js does not tell what they do allow. */
const STREAMS = 100;
/** The next connection is made before the last stream is taken. */
const NEARLY_FULL = 80;
/** Channels that began together do not end together. */
const AGE_JITTER = 0.2;

const STATES: Readonly<Record<number, UpstreamState>> = {
  [connectivityState.IDLE]: 'idle',
  [connectivityState.CONNECTING]: 'connecting',
  [connectivityState.READY]: 'ready',
  [connectivityState.TRANSIENT_FAILURE]: 'failing',
  [connectivityState.SHUTDOWN]: 'closed',
};

export function createGrpcChannels({ open, most, ageMs }: GrpcChannelsOptions): GrpcChannels {
  const begin = (): GrpcLine => {
    const age = ageMs === 0 ? Number.POSITIVE_INFINITY : ageMs * (1 - AGE_JITTER * Math.random());
    return { channel: open(), oldAt: performance.now() + age, running: 0, isRetired: false };
  };
  let lines: readonly GrpcLine[] = [begin()];
  /** Connecting: in place of an old one, or beside the others. */
  let next: { readonly line: GrpcLine; readonly instead: GrpcLine | undefined } | undefined;
  const retired = new Set<GrpcLine>();

  const retire = (line: GrpcLine) => {
    line.isRetired = true;
    retired.add(line);
    closeIfDone(line);
  };
  const closeIfDone = (line: GrpcLine) => {
    if (line.isRetired && line.running === 0 && retired.delete(line)) line.channel.close();
  };

  const adopt = () => {
    if (next === undefined || next.line.channel.getConnectivityState(true) !== connectivityState.READY) return;
    const { line, instead } = next;
    next = undefined;
    lines = [...lines.filter((other) => other !== instead), line];
    if (instead !== undefined) retire(instead);
  };
  const prepare = (best: GrpcLine) => {
    if (next !== undefined) return;
    const instead = lines.find(({ oldAt }) => oldAt <= performance.now());
    if (instead === undefined && (best.running < NEARLY_FULL || lines.length >= most)) return;
    next = { line: begin(), instead };
    next.line.channel.getConnectivityState(true);
  };
  const leastLoaded = () => lines.reduce((best, line) => (line.running < best.running ? line : best));

  return {
    take: () => {
      adopt();
      const best = leastLoaded();
      prepare(best);
      const isConnecting = next?.line.channel.getConnectivityState(false) === connectivityState.CONNECTING;
      const line = best.running >= STREAMS && isConnecting && next !== undefined ? next.line : best;
      line.running++;
      return line;
    },
    give: (line) => {
      line.running--;
      closeIfDone(line);
    },
    state: (connect) => {
      const states = lines.map(({ channel }) => STATES[channel.getConnectivityState(connect)] ?? 'failing');
      return states.find((state) => state === 'ready') ?? states[0] ?? 'closed';
    },
    close: () => {
      for (const { channel } of [...lines, ...retired, ...(next === undefined ? [] : [next.line])]) channel.close();
    },
  };
}
