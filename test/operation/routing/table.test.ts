import { describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { createRouter } from '../../../src/operation/routing/router.ts';

const routes = operations.flatMap((operation) =>
  operation.bindings.map((binding) => ({
    method: binding.method,
    segments: binding.segments,
    target: { id: operation.id, binding },
  })),
);
const router = createRouter(routes);

/** A value that only a router that splits before decoding returns. */
function hardValue(at: number): string {
  return `a/${at} %2F?#ü+:..`;
}

describe('contract section 1: every binding of the pinned protos', () => {
  test('both forms of WorkflowService and the rules are in the table', () => {
    expect(routes.length).toBeGreaterThan(214);
  });

  test.each(routes.map(({ method, target }) => [method, target.binding.template, target] as const))(
    '%s %s is found, and its values come back',
    (method, _template, { id, binding }) => {
      const wanted: string[] = [];
      let path = '';
      for (const [at, segment] of binding.segments.entries()) {
        const text = segment.kind === 'literal' ? segment.text : hardValue(at);
        if (segment.kind === 'variable') wanted.push(text);
        path += `/${encodeURIComponent(text)}`;
      }
      const match = router.match(method, path);
      expect(match).toMatchObject({ kind: 'found', target: { id, binding }, values: wanted });
      expect(router.match('TRACE', path)).toMatchObject({ kind: 'method-not-allowed' });
      expect(router.match(method, `${path}/`)).toEqual({ kind: 'not-found' });
    },
  );

  test('a literal of the proposal matches only POST; other methods match the activity of that name', () => {
    const complete = '/api/v1/namespaces/n/activities/complete';
    expect(router.match('POST', complete)).toMatchObject({
      target: { id: 'respondActivityTaskCompleted' },
      values: ['n'],
    });
    expect(router.match('GET', complete)).toMatchObject({
      target: { id: 'describeActivityExecution' },
      values: ['n', 'complete'],
    });
    expect(router.match('POST', complete.slice('/api/v1'.length))).toMatchObject({
      target: { id: 'startActivityExecution' },
      values: ['n', 'complete'],
    });
  });

  test('an escaped slash does not turn a workflow id into an action', () => {
    expect(router.match('POST', '/api/v1/namespaces/n/workflows/a%2Fcancel')).toMatchObject({
      target: { id: 'startWorkflowExecution' },
      values: ['n', 'a/cancel'],
    });
  });
});
