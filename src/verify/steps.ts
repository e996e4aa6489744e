import { randomUUID } from 'node:crypto';
import type { Checker, Twins } from './checker.ts';
import type { JsonObject } from './json.ts';
import type { Names } from './normalise.ts';

export type RequestOf = (names: Names) => JsonObject;

/** A checker for requests to a single namespace. */
export interface Steps {
  readonly write: (id: string, twins: Twins, request: RequestOf) => ReturnType<Checker['write']>;
  readonly read: (id: string, twins: Twins, request: RequestOf) => Promise<void>;
}

export function stepsOf(checker: Checker, namespace: string): Steps {
  const within = (request: RequestOf) => (names: Names) => ({ namespace, ...request(names) });
  return {
    write: (id, twins, request) => checker.write(id, twins, within(request)),
    read: (id, twins, request) => checker.readTwins(id, twins, within(request)),
  };
}

/** The identity, which the proxy would otherwise fill in. */
export function caller(): JsonObject {
  return { ...IDENTITY, requestId: randomUUID() };
}

export const IDENTITY: JsonObject = { identity: 'temporal-http verify' };
