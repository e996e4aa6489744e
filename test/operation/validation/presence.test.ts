import { describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { jsonToWire } from '../../../src/codec/json/codec.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import type { OpenApiDocument } from '../../../src/operation/validation/openapi.ts';
import { requiredPresence } from '../../../src/operation/validation/presence.ts';
import { operationKey, ruleDocument } from '../../../src/operation/validation/rule-document.ts';
import { createValidation } from '../../../src/operation/validation/validation.ts';
import { publishedDocument } from '../../support/published-document.ts';

const { document } = publishedDocument();
const published = document as unknown as OpenApiDocument;
const rules = ruleDocument(published);
const START = 'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest';

function presenceOf(id: string) {
  const operation = operations.find((candidate) => candidate.id === id);
  const binding = operation?.bindings.find(({ documentPath, body }) => documentPath !== undefined && body === '*');
  const ruled = rules.operations.get(operationKey(binding?.method ?? '', binding?.documentPath ?? ''));
  if (operation === undefined || binding === undefined || ruled === undefined) throw new Error(`no rules for ${id}`);
  return { operation, binding, isKept: requiredPresence(ruled, rules, operation.request) };
}

function wireOf(type: MessageType, body: object): Buffer {
  return jsonToWire(type, Buffer.from(JSON.stringify(body)), { shorthand: true, types: messageTypes }).wire;
}

describe('a check of the message', () => {
  const { isKept } = presenceOf('startWorkflowExecution');
  const type = messageTypes.get(START) as MessageType;

  test.each<[string, object, boolean]>([
    ['all required fields', { workflowType: { name: 'W' }, taskQueue: { name: 'q' } }, true],
    ['more than that', { workflowType: { name: 'W' }, taskQueue: { name: 'q', kind: 1 }, input: [1] }, true],
    ['nothing', {}, false],
    ['a part', { workflowType: { name: 'W' } }, false],
    ['a field without what is required inside', { workflowType: {}, taskQueue: { name: 'q' } }, false],
    ['an empty text, which the wire does not have', { workflowType: { name: '' }, taskQueue: { name: 'q' } }, false],
  ])('that has %s', (_, body, wanted) => {
    expect(isKept?.(wireOf(type, body))).toBe(wanted);
  });

  test('decides nothing in strict mode', () => {
    const strict = ruleDocument(published, true);
    const ruled = strict.operations.get('post /api/v1/namespaces/{namespace}/workflows/{workflowId}');
    expect(ruled).toBeDefined();
    if (ruled !== undefined) expect(requiredPresence(ruled, strict, type)).toBeUndefined();
  });
});

test('accepts only what the validator accepts, for every part of a body', async () => {
  const { operation, binding, isKept } = presenceOf('startWorkflowExecution');
  const validate = createValidation(async () => ruleDocument(published)).of(operation, binding);
  const queues = [undefined, {}, { name: '' }, { name: 'q' }, { kind: 1 }, null];
  let passed = 0;
  for (const workflowType of queues) {
    for (const taskQueue of queues) {
      for (const retryPolicy of [undefined, {}, { maximumAttempts: 2 }]) {
        const given = { workflowType, taskQueue, retryPolicy };
        const body = { ...given, workflowType: workflowType && 'kind' in workflowType ? {} : workflowType };
        const text = Buffer.from(JSON.stringify(body));
        const wire = wireOf(operation.request, body);
        if (isKept?.(wire) !== true) continue;
        passed++;
        expect(
          await validate({ values: ['n', 'w'], query: [], body: { text, payloads: [], shorthand: true } }),
        ).toEqual([]);
      }
    }
  }
  expect(passed).toBe(3);
});
