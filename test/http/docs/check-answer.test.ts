import { describe, expect, test } from 'vitest';
import { type Answered, checkAnswer } from '../../support/check-answer.ts';

const WORKFLOW = '/api/v1/namespaces/n/workflows/w';
const status = { code: 5, message: 'not found', details: [] };

/** The live suites hold every answer against the document by this: here it is held itself. */
describe('an answer', () => {
  test.each<[string, Answered]>([
    ['as documented', { method: 'POST', target: WORKFLOW, status: 201, body: { runId: 'r', started: true } }],
    ['of the other form of a path', { method: 'POST', target: '/namespaces/n/workflows/w', status: 200, body: {} }],
    ['that is an error', { method: 'GET', target: WORKFLOW, status: 404, body: status }],
    ['of the class 5XX', { method: 'GET', target: WORKFLOW, status: 504, body: status }],
    ['of no path at all', { method: 'GET', target: '/api/v1/nothing', status: 404, body: status }],
    [
      'in long form, which was asked for',
      {
        method: 'POST',
        target: `${WORKFLOW}/query/q?noPayloadShorthand`,
        status: 200,
        body: { queryResult: { payloads: [] } },
      },
    ],
    ['of the page', { method: 'GET', target: '/docs', status: 200, body: '<p>' }],
  ])('%s fits', (_, answered) => {
    expect(() => checkAnswer(answered)).not.toThrow();
  });

  test.each<[string, Answered, string]>([
    [
      'with a status that is not documented',
      { method: 'POST', target: WORKFLOW, status: 202, body: {} },
      'no status 202',
    ],
    [
      'with a field of another type',
      { method: 'POST', target: WORKFLOW, status: 201, body: { started: 'yes' } },
      '/started must be boolean',
    ],
    [
      'with an enum as a number',
      { method: 'POST', target: WORKFLOW, status: 201, body: { status: 1 } },
      '/status must be string',
    ],
    [
      'with a 64-bit integer as a number',
      { method: 'GET', target: '/api/v1/namespaces/n/workflow-count', status: 200, body: { count: 1 } },
      '/count must be string',
    ],
    [
      'with payloads in long form, which was not asked for',
      { method: 'POST', target: `${WORKFLOW}/query/q`, status: 200, body: { queryResult: { payloads: [] } } },
      '/queryResult must be array',
    ],
    [
      'in shorthand, where the long form was asked for',
      { method: 'POST', target: `${WORKFLOW}/query/q?noPayloadShorthand`, status: 200, body: { queryResult: [1] } },
      '/queryResult must be object',
    ],
    [
      'with a payload in shorthand, where the long form was asked for',
      {
        method: 'POST',
        target: `${WORKFLOW}/query/q?noPayloadShorthand`,
        status: 200,
        body: { queryResult: { payloads: [1] } },
      },
      '/queryResult/payloads/0 must be object',
    ],
    ['that is an error of another shape', { method: 'GET', target: WORKFLOW, status: 404, body: {} }, "'message'"],
    [
      'of the other form of a path',
      { method: 'GET', target: '/namespaces/n/workflows/w', status: 201, body: {} },
      '201',
    ],
  ])('%s does not fit', (_, answered, why) => {
    expect(() => checkAnswer(answered)).toThrow(why);
  });
});
