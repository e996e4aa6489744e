import { describe, expect, test } from 'vitest';
import type { OpenApi } from '../../docs-page/openapi.ts';
import { readReference } from '../../docs-page/reference.ts';
import { createSearch } from '../../docs-page/search.ts';
import { publishedDocument } from '../support/published-document.ts';

const search = createSearch(readReference(publishedDocument().document as unknown as OpenApi));
const ids = (query: string) => search(query).map(({ operation }) => operation.id);

describe('the search of the page', () => {
  test.each([
    // Words of the operation itself.
    ['start workflow', 'startWorkflowExecution'],
    ['Start a Workflow', 'startWorkflowExecution'],
    ['startworkflowexecution', 'startWorkflowExecution'],
    ['/history', 'getWorkflowExecutionHistory'],
    ['result', 'getWorkflowResult'],
    // Fields of bodies and answers.
    ['cronSchedule', 'startWorkflowExecution'],
    ['pollers', 'describeTaskQueue'],
    ['retryPolicy', 'startWorkflowExecution'],
    // Parameters.
    ['followRuns', 'getWorkflowResult'],
    // What people say.
    ['cron', 'createSchedule'],
    ['kill', 'terminateWorkflowExecution'],
    ['outcome', 'getWorkflowResult'],
    ['log', 'getWorkflowExecutionHistory'],
    ['run workflow', 'executeWorkflow'],
  ])('finds for "%s" among others %s', (query, wanted) => {
    expect(ids(query).slice(0, 12)).toContain(wanted);
  });

  test('puts words of the operation before those of a field, and fields before descriptions', () => {
    expect(ids('describe task queue')[0]).toBe('describeTaskQueue');
    expect(ids('Start a workflow')[0]).toBe('startWorkflowExecution');
    expect(search('cronSchedule')[0]).toMatchObject({ field: expect.stringContaining('cronSchedule') });
  });

  test('names the field in which a word was found', () => {
    const found = search('firstExecutionRunId').find(({ operation }) => operation.id === 'startWorkflowExecution');
    expect(found?.field).toBe('firstExecutionRunId');
  });

  test.each(['', '   '])('finds nothing for "%s"', (query) => {
    expect(search(query)).toEqual([]);
  });

  test.each(['xyzzy', 'start xyzzy', '<script>', '((('])(
    'finds nothing for "%s", since every word must occur',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});
