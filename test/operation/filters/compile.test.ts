import { describe, expect, test } from 'vitest';
import { countActivityExecutions, listSchedules, listWorkflowExecutions } from '../../../generated/operations.ts';
import type { Filters } from '../../../src/codec/operation-table.ts';
import { compileFilters } from '../../../src/operation/filters/compile.ts';
import { joinQuery } from '../../../src/operation/filters/join-query.ts';

// Contract section 8.

const TYPES = new Map([
  ['Amount', 'Int'],
  ['Price', 'Double'],
  ['Paid', 'Bool'],
  ['Ref', 'Keyword'],
]);
const compile = (text: string, filters = listWorkflowExecutions.filters as Filters) =>
  compileFilters(filters, [...new URLSearchParams(text)], TYPES);
const queryOf = (text: string, filters?: Filters) => {
  const { query, violations } = compile(text, filters);
  expect(violations).toEqual([]);
  return query.find(([name]) => name === 'query')?.[1];
};
const TIME = '2026-01-31T12:30:00Z';

describe('filters become a visibility query', () => {
  test.each([
    ['filter.workflowType=Order', "WorkflowType = 'Order'"],
    ['filter.workflowId=a&filter.workflowId=b', "WorkflowId IN ('a', 'b')"],
    ['filter.taskQueue=q&filter.workflowType=T', "TaskQueue = 'q' AND WorkflowType = 'T'"],
    ['filter.status=Running', "ExecutionStatus = 'Running'"],
    ['filter.status=timedOut&filter.status=CONTINUED_AS_NEW', "ExecutionStatus IN ('TimedOut', 'ContinuedAsNew')"],
    ['filter.status=WORKFLOW_EXECUTION_STATUS_FAILED', "ExecutionStatus = 'Failed'"],
    [`filter.startedAfter=${TIME}`, `StartTime > '${TIME}'`],
    [`filter.startedBefore=${TIME}`, `StartTime < '${TIME}'`],
    [`filter.closedAfter=${TIME}`, `CloseTime > '${TIME}' AND CloseTime < '9000-01-01T00:00:00Z'`],
    [`filter.closedBefore=${TIME}`, `CloseTime < '${TIME}'`],
    ['filter.attribute[Ref]=7', "`Ref` = '7'"],
    ['filter.attribute[Amount]=7&filter.attribute[Amount]=-8', '`Amount` IN (7, -8)'],
    ['filter.attribute[Price]=1.5e3', '`Price` = 1.5e3'],
    ['filter.attribute[Paid]=True', '`Paid` = true'],
    ['filter.attribute[Amount]=7 OR 1=1', "`Amount` = '7 OR 1=1'"],
    ['filter.attribute[My Odd-Name]=x', "`My Odd-Name` = 'x'"],
    ["filter.workflowId=a' OR 'b'='b", "WorkflowId = 'a'' OR ''b''=''b'"],
    ['filter.workflowId=a\\', "WorkflowId = 'a\\\\'"],
    ['filter.workflowId=%C3%BC%25%0A"`', "WorkflowId = 'ü%\n\"`'"],
    ['filter.workflowId=', "WorkflowId = ''"],
    ["query=A = 'x' OR B = 'y'&filter.workflowType=T", "(A = 'x' OR B = 'y') AND WorkflowType = 'T'"],
    ['query=&filter.workflowType=T', "WorkflowType = 'T'"],
    ["query=A='GROUP BY' GROUP BY B&filter.workflowId=a", "(A='GROUP BY') AND WorkflowId = 'a' GROUP BY B"],
    ['query=group by ExecutionStatus&filter.workflowId=a', "WorkflowId = 'a' group by ExecutionStatus"],
    ['pageSize=3', undefined],
  ])('%s: %s', (text, wanted) => {
    expect(queryOf(text)).toBe(wanted);
  });

  test('other lists have other filters', () => {
    const activities = countActivityExecutions.filters as Filters;
    expect(queryOf('filter.activityType=A&filter.status=Canceled', activities)).toBe(
      "ActivityType = 'A' AND ExecutionStatus = 'Canceled'",
    );
    expect(queryOf('filter.scheduleId=s', listSchedules.filters as Filters)).toBe("ScheduleId = 's'");
  });
});

describe('what is no filter is told', () => {
  test.each([
    ['filter.workflowTyp=T', 'filter.workflowTyp', 'no such parameter; did you mean "filter.workflowType"?'],
    ['filter.attribute=T', 'filter.attribute', 'no such parameter'],
    ['filter.attribute[a`b]=T', 'filter.attribute[a`b]', 'expected the name of a search attribute in the brackets'],
    ['filter.attribute[]=T', 'filter.attribute[]', 'expected the name of a search attribute in the brackets'],
    ['filter.workflowId=a%00', 'filter.workflowId', 'expected a string without NUL'],
    [`filter.startedAfter=${TIME}&filter.startedAfter=${TIME}`, 'filter.startedAfter', 'given twice'],
    ["filter.startedAfter=' OR '", 'filter.startedAfter', 'expected a timestamp like "2026-01-31T12:30:00.5Z" of the'],
    ['filter.status=Runing', 'filter.status', 'expected one of Running, Completed, Failed, Canceled, Terminated, '],
    ['filter.status=0', 'filter.status', 'expected one of Running'],
    ['query=a) OR (b&filter.workflowId=x', 'query', 'expected matching quotes and parentheses, and no comments'],
    ["query=a = 'b&filter.workflowId=x", 'query', 'expected matching quotes and parentheses'],
    ['query=a --&filter.workflowId=x', 'query', 'expected matching quotes and parentheses, and no comments'],
  ])('%s', (text, field, description) => {
    const [violation] = compile(text).violations;
    expect(violation?.field).toBe(field);
    expect(violation?.description).toContain(description);
  });

  test('and a misspelt status gets the nearest', () => {
    expect(compile('filter.status=Runing').violations[0]?.description).toMatch(
      /got "Runing"; did you mean "Running"\?$/,
    );
  });
});

test.each([
  ["a = ')'", "(a = ')') AND x"],
  ['a = "\\")" ', '(a = "\\")") AND x'],
  ['a = 1 and (b = 2 or c = 3) order by d', '(a = 1 and (b = 2 or c = 3)) AND x order by d'],
  ["a = 'x--y'", "(a = 'x--y') AND x"],
  ['a = 1)', undefined],
  ['(a = 1', undefined],
  ['a = `b', undefined],
  ['a /* b', undefined],
])('conditions are joined to %s', (query, wanted) => {
  expect(joinQuery(query, ['x'])).toBe(wanted);
});
