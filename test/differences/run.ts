import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer } from '../support/check-answer.ts';
import type { GrpcClient } from '../support/grpc-client.ts';
import { comparable } from './answer.ts';
import type { Pair } from './compare.ts';
import { type Scenario, SERVERS, type Step } from './difference.ts';
import { exchange, type RawAnswer, type RawRequest } from './exchange.ts';

export interface Sides {
  /** Base URLs. */
  readonly builtIn: string;
  readonly proxy: string;
  readonly grpc: GrpcClient;
  readonly namespace: string;
  readonly serverVersion: string;
}

/** One step with its responses; the id is the proxy's. */
export interface Ran {
  readonly step: Step;
  readonly pair: Pair;
}

/** The steps of a scenario that a server of this version supports. */
export function stepsOn(serverVersion: string, { steps }: Scenario): readonly Step[] {
  const age = ageOf(serverVersion);
  return steps.filter(
    ({ since, before }) =>
      (since === undefined || ageOf(since) <= age) && (before === undefined || age < ageOf(before)),
  );
}

function ageOf(serverVersion: string): number {
  return (SERVERS as readonly string[]).indexOf(serverVersion);
}

const PATIENCE_MS = 20_000;
/** The server's message if there were too many calls at once. */
const LIMITS = /rate limit exceeded|Max concurrent/;

/** Sends all steps that the server supports to both sides, each step to the built-in API first. */
export async function* run(scenario: Scenario, sides: Sides): AsyncGenerator<Ran> {
  const key = randomUUID();
  const exact = scenario.given !== undefined;
  // All of the same length, since sizes are compared; ids of batch jobs and runs must be UUIDs.
  const ids = exact ? { builtIn: key, proxy: key } : { builtIn: key, proxy: randomUUID() };
  for (const step of scenario.given ?? []) await send(step, sides.proxy, key, sides.namespace);
  for (const step of stepsOn(sides.serverVersion, scenario)) {
    const builtIn = await one(step, sides.builtIn, ids.builtIn, exact, sides);
    const proxy = await one(step, sides.proxy, ids.proxy, exact, sides);
    holdAgainstDocument(step, proxy.text, proxy.answer.status);
    yield {
      step,
      pair: { builtIn: builtIn.answer, proxy: proxy.answer, texts: { builtIn: builtIn.text, proxy: proxy.text } },
    };
  }
}

/** @throws Error if the proxy's response does not match the published document */
function holdAgainstDocument({ method, path, headers = {} }: Step, text: string, status: number): void {
  const target = path.replaceAll('{ns}', '/api/v1/namespaces/n').replaceAll(/\{\w+\}/g, 'x');
  // A HEAD has no body, a compressed body is not text, and an invalid path has no operation.
  if (!text.startsWith('{') || !/^[\x21-\x7e]+$/.test(target)) return;
  checkAnswer({ method, target, accept: headers.accept, status, body: JSON.parse(text) });
}

async function one(step: Step, base: string, id: string, exact: boolean, { grpc, namespace }: Sides) {
  const raw = await send(step, base, id, namespace);
  const stored = step.stored ? await storedPayloads(grpc, namespace, id) : [];
  const answer = comparable(raw, stored, { id, exact });
  return { answer: step.asText ? { ...answer, body: raw.text } : answer, text: raw.text };
}

/** Repeats a step until it gets a proper response, since the server limits calls per second. */
async function send(step: Step, base: string, id: string, namespace: string): Promise<RawAnswer> {
  const fill = (text: string) =>
    text
      .replaceAll('{id}', id)
      .replaceAll('{ns}', `/api/v1/namespaces/${namespace}`)
      .replaceAll('{namespace}', namespace);
  const { method, path, headers = {}, body, version = '1.1' } = step;
  const bytes = typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body;
  const request: RawRequest = {
    method,
    path: fill(path),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fill(value)])),
    body: typeof bytes === 'string' ? Buffer.from(fill(bytes)) : bytes,
    version,
  };
  for (const end = Date.now() + PATIENCE_MS; ; await sleep(100)) {
    const answer = await exchange(base, request);
    const limited = answer.status === 429 && LIMITS.test(answer.text);
    if (!limited && (step.until === undefined || answer.text.includes(fill(step.until)))) return answer;
    if (Date.now() > end) return answer;
  }
}

/** The arguments of a workflow: encoding, other metadata, data. */
async function storedPayloads(grpc: GrpcClient, namespace: string, workflowId: string): Promise<readonly string[]> {
  const request = { namespace, execution: { workflowId }, maximumPageSize: 1 };
  const answer = await grpc.call('GetWorkflowExecutionHistory', request).catch(() => undefined);
  if (answer === undefined) return ['no workflow'];
  const payloads = answer.history.events[0].workflowExecutionStartedEventAttributes.input?.payloads ?? [];
  return payloads.map(({ metadata, data, externalPayloads = [] }: StoredPayload) => {
    const { encoding = Buffer.alloc(0), ...rest } = metadata;
    const others = Object.entries(rest).map(([name, value]) => `; ${name}=${value}`);
    const external = externalPayloads.length > 0 ? `; ${externalPayloads.length} external` : '';
    return `${encoding}${others.join('')}${external} ${data ?? ''}`;
  });
}

interface StoredPayload {
  readonly metadata: Readonly<Record<string, Buffer>>;
  readonly data?: Buffer;
  readonly externalPayloads?: readonly unknown[];
}
