/**
 * Run by test/codec/json/limits.test.ts with a small heap: reads and validates bodies of 10 MB, each the worst of its
 * kind, and prints what became of each.
 */

import { operations } from '../../generated/operations.ts';
import { messageTypes } from '../../generated/registry.ts';
import { StatusError } from '../../src/base/status-error.ts';
import { jsonToWire } from '../../src/codec/json/codec.ts';
import type { OpenApiDocument } from '../../src/operation/validation/openapi.ts';
import { ruleDocument } from '../../src/operation/validation/rule-document.ts';
import { createValidation } from '../../src/operation/validation/validation.ts';
import { publishedDocument } from './published-document.ts';
import { WORST_BODIES } from './worst-bodies.ts';

const document = publishedDocument().document as unknown as OpenApiDocument;
const validation = createValidation(async () => ruleDocument(document));
const operation = operations.find(({ id }) => id === 'startWorkflowExecution');
const binding = operation?.bindings.find(({ documentPath }) => documentPath !== undefined);
if (operation === undefined || binding === undefined) throw new Error('no operation');
const validate = validation.of(operation, binding);
for (const [name, body] of WORST_BODIES) {
  const text = body();
  let wire: Buffer | undefined;
  let payloads: readonly number[] = [];
  let outcome = 'read';
  try {
    ({ wire, payloads } = jsonToWire(operation.request, text, { shorthand: true, types: messageTypes }));
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    outcome = String(error.httpStatus ?? 400);
  }
  if (outcome !== '413') {
    const broken = await validate({ values: ['n', 'w'], query: [], body: { text, payloads, shorthand: true }, wire });
    outcome += ` ${broken.length}`;
  }
  console.log(`${name}: ${outcome}`);
}
