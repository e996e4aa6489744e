import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { operations } from '../../generated/operations.ts';
import type { OpenApiDocument } from '../../src/operation/validation/openapi.ts';
import { differences } from '../../src/verify/differences.ts';
import { httpRequest } from '../../src/verify/http-request.ts';
import { startProxy, type TestProxy } from '../support/proxy.ts';
import { fromJson } from './proto-json/parse.ts';
import { toJson } from './proto-json/print.ts';
import { sample, seedsOf } from './proto-json/sample.ts';
import { decode, type Json, type JsonObject, rpcAt } from './proto-json/schema.ts';

/**
 * Every field of every request and answer, through every route and with the validators of the real document. Requests
 * and answers are made and read by protobufjs on the other side; each member of each oneof has its turn.
 */

let proxy: TestProxy;

beforeAll(async () => {
  proxy = await startProxy({ document: parse(readFileSync('spec/openapi.yaml', 'utf8')) as OpenApiDocument });
});
afterAll(() => proxy.close());

const routes = operations.flatMap(({ rpcPath, request, bindings }) =>
  bindings.map((binding, index) => ({
    rpcPath,
    fields: request,
    binding,
    index,
    name: `${binding.method} ${binding.template}`,
  })),
);

/** What the proxy requires although a message may be without it. */
function needed(rpcPath: string, { workflowTaskFinishEventId }: JsonObject): JsonObject {
  const isReset = rpcPath.endsWith('/ResetWorkflowExecution');
  return isReset && !(Number(workflowTaskFinishEventId) > 0) ? { workflowTaskFinishEventId: '4' } : {};
}

describe('every field of requests and answers arrives', () => {
  test.each(routes)('$name', async ({ rpcPath, fields, binding, index }) => {
    const { request, response } = rpcAt(rpcPath);
    // One route of an operation shows all members; in the others it is the place of the fields that may go wrong.
    const seeds = index === 0 ? Math.max(seedsOf(request), seedsOf(response)) : 2;
    for (let seed = 0; seed < seeds; seed++) {
      const message = sample(request, { seed, inQuery: binding.body === undefined }) as JsonObject;
      Object.assign(message, needed(rpcPath, message));
      const http = httpRequest(binding, fields, message);
      if (http === undefined) throw new Error('a path variable without a value');
      const wire = response.encode(response.fromObject(fromJson(response, sample(response, { seed })))).finish();
      proxy.upstream.answer(() => ({ message: Buffer.from(wire) }));
      const before = proxy.upstream.calls.length;

      const answer = await fetch(`${proxy.url}${http.path}`, {
        method: http.method,
        ...(http.body !== undefined && { body: http.body }),
      });
      const text = await answer.text();
      expect(proxy.upstream.calls.length, `${answer.status} ${text.slice(0, 2000)}`).toBe(before + 1);
      const arrived = proxy.upstream.calls.at(-1)?.request ?? Buffer.alloc(0);
      const sent = request.encode(request.fromObject(fromJson(request, message))).finish();
      const asJson = (bytes: Uint8Array): Json => toJson(request, decode(request, bytes));
      expect(differences('request', asJson(sent), asJson(arrived))).toEqual([]);
      expect(differences('response', toJson(response, decode(response, wire)), JSON.parse(text) as Json)).toEqual([]);
    }
  });
});
