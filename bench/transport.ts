import { fork } from 'node:child_process';
import type { CallSignal } from '../src/base/caller-signal.ts';
import { connectUpstream, type Transport } from '../src/upstream/connect.ts';
import type { Metadata, Upstream } from '../src/upstream/upstream.ts';
import { median } from './measure.ts';

/** CPU time of a gRPC call by transport: this process calls, another process answers with minimal work. */
const PATH = '/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution';
const METADATA: Metadata = [
  ['authorization', `Bearer ${'x'.repeat(300)}`],
  ['client-name', 'bench'],
  ['client-version', '1.0.0'],
  ['temporal-namespace', 'default'],
  ['temporal-resource-id', 'workflow:order-1'],
  ['x-forwarded-for', '127.0.0.1'],
  ['x-forwarded-host', '127.0.0.1:7243'],
];
const WARM_UP_MS = 1_500;
const ROUNDS = 5;
const ROUND_MS = 1_000;

interface Load {
  readonly name: string;
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly concurrency: number;
}

const LOADS: readonly Load[] = [
  { name: 'small, 1 at a time', requestBytes: 250, answerBytes: 40, concurrency: 1 },
  { name: 'small, 32 at a time', requestBytes: 250, answerBytes: 40, concurrency: 32 },
  { name: '100 kB up, 8 at a time', requestBytes: 100_000, answerBytes: 40, concurrency: 8 },
  { name: '150 kB down, 8 at a time', requestBytes: 250, answerBytes: 150_000, concurrency: 8 },
];

interface Contender {
  readonly name: string;
  readonly transport: Transport;
  readonly signal: () => CallSignal;
}

const light: CallSignal = { aborted: false, addEventListener: () => undefined, removeEventListener: () => undefined };

const CONTENDERS: readonly Contender[] = [
  { name: 'grpc-js', transport: 'grpc-js', signal: () => new AbortController().signal },
  { name: 'lean', transport: 'lean', signal: () => new AbortController().signal },
  { name: 'lean, without an AbortSignal', transport: 'lean', signal: () => light },
];

interface Sample {
  readonly cpuMicros: number;
  readonly callsPerSecond: number;
}

async function sample(upstream: Upstream, load: Load, signal: () => CallSignal, millis: number): Promise<Sample> {
  const message = Buffer.alloc(load.requestBytes);
  message.writeUInt32BE(load.answerBytes);
  const begin = performance.now();
  const cpu = process.cpuUsage();
  let calls = 0;
  const caller = async () => {
    for (; performance.now() - begin < millis; calls++) {
      const request = {
        path: PATH,
        message,
        metadata: METADATA,
        deadline: performance.now() + 65_000,
        signal: signal(),
      };
      const answer = await upstream.call(request);
      if (answer.message.length !== load.answerBytes) throw new Error('a wrong answer');
    }
  };
  await Promise.all(Array.from({ length: load.concurrency }, caller));
  const { user, system } = process.cpuUsage(cpu);
  return { cpuMicros: (user + system) / calls, callsPerSecond: (calls * 1_000) / (performance.now() - begin) };
}

async function compare(address: string): Promise<void> {
  const channels = await Promise.all(
    CONTENDERS.map(({ transport }) => connectUpstream(transport, { address, userAgent: 'bench/1' })),
  );
  for (const load of LOADS) {
    const samples = CONTENDERS.map((): Sample[] => []);
    for (let round = -1; round < ROUNDS; round++) {
      for (const [i, { signal }] of CONTENDERS.entries()) {
        const millis = round < 0 ? WARM_UP_MS : ROUND_MS;
        const taken = await sample(channels[i] as Upstream, load, signal, millis);
        if (round >= 0) samples[i]?.push(taken);
      }
    }
    print(load, samples);
  }
  for (const channel of channels) channel.close();
}

function print({ name }: Load, samples: readonly (readonly Sample[])[]): void {
  console.log(`\n${name}`);
  const rows = samples.map((taken) => ({
    cpu: median(taken.map(({ cpuMicros }) => cpuMicros)),
    rate: median(taken.map(({ callsPerSecond }) => callsPerSecond)),
  }));
  const [first] = rows;
  for (const [i, { cpu, rate }] of rows.entries()) {
    const ratio = `${(cpu / (first?.cpu ?? cpu)).toFixed(2)} x`;
    const row = [`${cpu.toFixed(1)} us CPU`, ratio, `${Math.round(rate)} calls/s`].map((text) => text.padStart(16));
    console.log(`  ${(CONTENDERS[i] as Contender).name.padEnd(30)}${row.join('')}`);
  }
}

const server = fork(new URL('grpc-stub.ts', import.meta.url));
const port = await new Promise<number>((resolve) => server.once('message', (message) => resolve(message as number)));
await compare(`127.0.0.1:${port}`);
server.kill();
