import { setTimeout as sleep } from 'node:timers/promises';
import type { Json } from './json.ts';
import type { Published } from './published.ts';
import type { Request, Scenario } from './scenario.ts';
import type { World } from './world.ts';

/** A request that was sent, and what came back. */
export interface Exchange {
  readonly request: Request;
  readonly status: number;
  readonly response: Json;
  readonly others?: readonly OtherExchange[];
}

export interface OtherExchange {
  readonly request: Request;
  readonly status: number;
  /** Undefined for JSON. */
  readonly contentType?: string;
  readonly response: Json | string;
}

const TRIES = 100;
const PAUSE_MS = 100;

/** Runs a scenario: prepares, and sends until the answer is complete. */
export async function runScenario(
  { prepare, complete = () => true, keep = (answer) => answer }: Scenario,
  operation: Published,
  world: World,
  url: string,
): Promise<Exchange> {
  const request = await prepare(world);
  for (let tries = 1; ; tries++) {
    const exchange = await send(request, operation, url);
    if (exchange.status >= 300) return exchange;
    if (complete(exchange.response)) return { ...exchange, response: keep(exchange.response, request) };
    if (tries === TRIES) throw new Error(`the answer never was complete: ${JSON.stringify(exchange.response)}`);
    await sleep(PAUSE_MS);
  }
}

/** Records what else the operation answers. */
export async function runOthers(
  { others = [] }: Scenario,
  { method, path }: Published,
  world: World,
  url: string,
): Promise<readonly OtherExchange[]> {
  const recorded: OtherExchange[] = [];
  for (const prepare of others) {
    const { accept, ...request } = await prepare(world);
    const answer = await fetch(url + target(path, request), {
      method,
      headers: { ...(accept !== undefined && { Accept: accept }) },
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
    });
    const text = await answer.text();
    recorded.push(
      accept === undefined
        ? { request, status: answer.status, response: JSON.parse(text) as Json }
        : { request, status: answer.status, contentType: accept, response: text },
    );
  }
  return recorded;
}

export async function send(request: Request, { method, path }: Published, url: string): Promise<Exchange> {
  const { body } = request;
  const answer = await fetch(url + target(path, request), {
    method,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { request, status: answer.status, response: (await answer.json()) as Json };
}

/** Path and query with their values. */
export function target(template: string, { path = {}, query = {} }: Request): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = path[name];
    if (value === undefined) throw new Error(`${template}: no ${name} is given`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams(query).toString();
  return search === '' ? filled : `${filled}?${search}`;
}
