import { describe, expect, test } from 'vitest';
import {
  executeMultiOperation,
  queryWorkflow,
  startWorkflowExecution,
  updateWorkflowExecution,
} from '../../../generated/operations.ts';
import {
  StartBatchOperationRequest,
  UpdateWorkerBuildIdCompatibilityRequest,
} from '../../../generated/temporal/api/workflowservice/v1.ts';
import { StatusError } from '../../../src/base/status-error.ts';
import { jsonToWire, wireToJson } from '../../../src/codec/json/codec.ts';
import type { MessageType } from '../../../src/codec/json/message-type.ts';
import type { Binding, Operation, Segment } from '../../../src/codec/operation-table.ts';
import { applyFills, applyPath, fillHeader } from '../../../src/operation/message/edit.ts';
import { readText } from '../../../src/operation/message/read.ts';

const codec = { shorthand: true, types: new Map<string, MessageType>() };
const sources = { identity: 'me', requestId: 'r-1', namespace: 'ns' };

function toWire(type: MessageType, value: unknown): Buffer {
  return jsonToWire(type, Buffer.from(JSON.stringify(value)), codec).wire;
}

function fromWire(type: MessageType, wire: Uint8Array): unknown {
  return JSON.parse(wireToJson(type, wire, codec).toString());
}

function violations(work: () => unknown): readonly string[] {
  try {
    work();
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    expect(error.code).toBe(3);
    return error.violations.map(({ field }) => field);
  }
  throw new Error('nothing was refused');
}

/** The published binding whose template ends like this. */
function binding({ bindings }: Operation, end: string): Binding {
  const found = bindings.find(({ template }) => template.startsWith('/api/v1/') && template.endsWith(end));
  if (found === undefined) throw new Error(`no binding ${end}`);
  return found;
}

describe('readText', () => {
  // Field 1 a string, field 2 a message with a string in field 3.
  test.each<readonly [why: string, bytes: readonly number[], path: readonly number[], wanted: string | undefined]>([
    ['absent', [], [1], undefined],
    ['empty', [10, 0], [1], undefined],
    ['there', [10, 1, 97], [1], 'a'],
    ['the last of two', [10, 1, 97, 10, 1, 98], [1], 'b'],
    ['an empty last one', [10, 1, 97, 10, 0], [1], undefined],
    ['after fields of every wire type', [24, 255, 1, 33, 1, 2, 3, 4, 5, 6, 7, 8, 45, 1, 2, 3, 4, 10, 1, 97], [1], 'a'],
    ['after a group', [51, 10, 1, 120, 52, 10, 1, 97], [1], 'a'],
    ['nested', [18, 3, 26, 1, 97], [2, 3], 'a'],
    ['nested, absent', [18, 0], [2, 3], undefined],
    ['nested, in the first of two occurrences that are one message', [18, 3, 26, 1, 97, 18, 0], [2, 3], 'a'],
    ['nested, in both', [18, 3, 26, 1, 97, 18, 3, 26, 1, 98], [2, 3], 'b'],
    ['of a different wire type', [8, 97], [1], undefined],
    ['outside ASCII', [10, 2, 0xc3, 0xbc], [1], 'ü'],
  ])('%s', (_why, bytes, path, wanted) => {
    expect(readText(Buffer.from(bytes), path)).toBe(wanted);
  });

  test('malformed bytes are an error, not a hang', () => {
    expect(() => readText(Buffer.from([10, 200]), [1])).toThrow(expect.objectContaining({ code: 13 }));
  });
});

describe('fillHeader', () => {
  const wire = toWire(queryWorkflow.request, { namespace: 'n', execution: { workflowId: 'w' } });

  test.each<readonly [parts: readonly (string | readonly number[])[], wanted: string | undefined]>([
    [['workflow:', [2, 1]], 'workflow:w'],
    [[[1], '/', [2, 1]], 'n/w'],
    [['workflow:', [2, 2]], undefined],
    [[[2, 2], 'x'], undefined],
    [['fixed'], 'fixed'],
  ])('%j', (parts, wanted) => {
    expect(fillHeader({ name: 'temporal-resource-id', parts }, wire)).toBe(wanted);
  });
});

describe('contract section 2: a path variable is set, and the rest of the body is kept', () => {
  const start = binding(startWorkflowExecution, '/workflows/{workflow_id}').segments;
  const query = binding(queryWorkflow, '/query/{query.query_type}').segments;
  const update = binding(updateWorkflowExecution, '/update/{request.input.name}').segments;

  test.each<
    readonly [
      why: string,
      operation: Operation,
      segments: readonly Segment[],
      values: readonly string[],
      body: unknown,
      wanted: unknown,
    ]
  >([
    ['an empty body', startWorkflowExecution, start, ['n', 'w'], {}, { namespace: 'n', workflowId: 'w' }],
    [
      'other fields of the body',
      startWorkflowExecution,
      start,
      ['n', 'w'],
      { input: ['x'], identity: 'i' },
      { namespace: 'n', workflowId: 'w', input: ['x'], identity: 'i' },
    ],
    [
      'the same value in the body',
      startWorkflowExecution,
      start,
      ['n', 'ü'],
      { namespace: 'n', workflowId: 'ü' },
      { namespace: 'n', workflowId: 'ü' },
    ],
    [
      'an empty value in the body',
      startWorkflowExecution,
      start,
      ['n', 'w'],
      { namespace: '' },
      { namespace: 'n', workflowId: 'w' },
    ],
    [
      'nested messages that are absent',
      queryWorkflow,
      query,
      ['n', 'w', 'q'],
      {},
      { namespace: 'n', execution: { workflowId: 'w' }, query: { queryType: 'q' } },
    ],
    [
      'nested messages that are there',
      queryWorkflow,
      query,
      ['n', 'w', 'q'],
      { execution: { runId: 'r' }, query: { queryArgs: [1], header: {} } },
      {
        namespace: 'n',
        execution: { workflowId: 'w', runId: 'r' },
        query: { queryType: 'q', queryArgs: [1], header: {} },
      },
    ],
    [
      'a nested message that is there and empty',
      queryWorkflow,
      query,
      ['n', 'w', 'q'],
      { execution: {} },
      { namespace: 'n', execution: { workflowId: 'w' }, query: { queryType: 'q' } },
    ],
    [
      'two levels down',
      updateWorkflowExecution,
      update,
      ['n', 'w', 'u'],
      { request: { meta: { identity: 'i' }, input: { args: [1] } } },
      {
        namespace: 'n',
        workflowExecution: { workflowId: 'w' },
        request: { meta: { identity: 'i' }, input: { name: 'u', args: [1] } },
      },
    ],
  ])('%s', (_why, operation, segments, values, body, wanted) => {
    const wire = applyPath(operation.request, toWire(operation.request, body), segments, values);
    expect(fromWire(operation.request, wire)).toEqual(wanted);
  });

  test('different values in the body are rejected, each with its field', () => {
    const body = toWire(queryWorkflow.request, {
      namespace: 'x',
      execution: { workflowId: 'y', runId: 'r' },
      query: { queryType: 'q' },
    });
    expect(violations(() => applyPath(queryWorkflow.request, body, query, ['n', 'w', 'q']))).toEqual([
      'namespace',
      'execution.workflowId',
    ]);
  });

  test('a nested message occurs once, in its place', () => {
    const body = toWire(queryWorkflow.request, { execution: { runId: 'r' }, queryRejectCondition: 1 });
    const wire = applyPath(queryWorkflow.request, body, query, ['n', 'w', 'q']);
    expect([...wire.subarray(0, 10)]).toEqual([18, 6, 18, 1, 114, 10, 1, 119, 32, 1]);
  });

  test('two occurrences of a nested message become one, at the place of the last', () => {
    const body = Buffer.from([18, 3, 18, 1, 114, 32, 1, 18, 0]);
    const wire = applyPath(queryWorkflow.request, body, query, ['n', 'w', 'q']);
    expect([...wire.subarray(0, 10)]).toEqual([32, 1, 18, 6, 18, 1, 114, 10, 1, 119]);
  });

  test('a different value in the first of two occurrences is detected', () => {
    const body = Buffer.from([18, 3, 10, 1, 119, 18, 3, 18, 1, 114]);
    const apply = (id: string) => applyPath(queryWorkflow.request, body, query, ['n', id, 'q']);
    expect(violations(() => apply('other'))).toEqual(['execution.workflowId']);
    expect(fromWire(queryWorkflow.request, apply('w'))).toMatchObject({ execution: { workflowId: 'w', runId: 'r' } });
  });

  test('fields in a different order from the path', () => {
    const body = Buffer.from([26, 0, 32, 1, 18, 0]);
    const wire = applyPath(queryWorkflow.request, body, query, ['n', 'w', 'q']);
    expect([...wire]).toEqual([26, 3, 10, 1, 113, 32, 1, 18, 3, 10, 1, 119, 10, 1, 110]);
  });

  test('a field with a different wire type is unknown, and is kept', () => {
    const wire = applyPath(queryWorkflow.request, Buffer.from([16, 5]), query, ['n', 'w', 'q']);
    expect([...wire]).toEqual([16, 5, 10, 1, 110, 18, 3, 10, 1, 119, 26, 3, 10, 1, 113]);
  });

  test('unknown fields and the order of fields are preserved', () => {
    const body = Buffer.from([0xfa, 0x3f, 1, 7, 74, 1, 105, 26, 0]);
    const wire = applyPath(startWorkflowExecution.request, body, start, ['n', 'w']);
    expect([...wire]).toEqual([...body, 10, 1, 110, 18, 1, 119]);
  });

  test('errors describe the value, not a JSON text that nobody has sent', () => {
    const segment: Segment = { kind: 'variable', parameter: 'x', field: [6], jsonPath: 'maxOperationsPerSecond' };
    expect(() => applyPath(StartBatchOperationRequest, Buffer.alloc(0), [segment], ['fast'])).toThrow(
      /^maxOperationsPerSecond: expected .*fast/,
    );
  });

  test('a long value and a large body', () => {
    const id = 'ü'.repeat(10_000);
    const body = toWire(queryWorkflow.request, { execution: { runId: 'r'.repeat(100_000) } });
    const wire = applyPath(queryWorkflow.request, body, query, ['n', id, 'q']);
    expect(readText(wire, [2, 1])).toBe(id);
    expect(readText(wire, [2, 2])).toHaveLength(100_000);
  });
});

describe('contract section 2: path variables that are not strings', () => {
  function variable(jsonPath: string, ...field: readonly number[]): Segment {
    return { kind: 'variable', parameter: jsonPath, field, jsonPath };
  }
  const type = StartBatchOperationRequest;

  test.each<readonly [why: string, segment: Segment, value: string, body: unknown, wanted: unknown]>([
    ['a float', variable('maxOperationsPerSecond', 6), '1.5', {}, { maxOperationsPerSecond: 1.5 }],
    [
      'a float that the body has too',
      variable('maxOperationsPerSecond', 6),
      '1.50',
      { maxOperationsPerSecond: 1.5 },
      { maxOperationsPerSecond: 1.5 },
    ],
    ['zero', variable('maxOperationsPerSecond', 6), '0', {}, {}],
    [
      'an enum in a oneof',
      variable('resetOperation.resetType', 14, 1),
      'LastWorkflowTask',
      {},
      { resetOperation: { resetType: 'RESET_TYPE_LAST_WORKFLOW_TASK' } },
    ],
  ])('%s', (_why, segment, value, body, wanted) => {
    expect(fromWire(type, applyPath(type, toWire(type, body), [segment], [value]))).toEqual(wanted);
  });

  test.each<readonly [why: string, segment: Segment, value: string, body: unknown]>([
    ['a text that is not a number', variable('maxOperationsPerSecond', 6), 'fast', {}],
    ['an unknown enum name', variable('resetOperation.resetType', 14, 1), 'NOPE', {}],
    ['a different number in the body', variable('maxOperationsPerSecond', 6), '2', { maxOperationsPerSecond: 1.5 }],
    ['a number where the path has zero', variable('maxOperationsPerSecond', 6), '0', { maxOperationsPerSecond: 1.5 }],
    [
      'another member of the oneof in the body',
      variable('resetOperation.resetType', 14, 1),
      '1',
      { terminationOperation: {} },
    ],
  ])('%s is rejected', (_why, segment, value, body) => {
    const jsonPath = segment.kind === 'variable' ? segment.jsonPath : '';
    expect(violations(() => applyPath(type, toWire(type, body), [segment], [value]))).toEqual([jsonPath]);
  });
});

describe('contract section 2: empty fields are filled', () => {
  test.each<readonly [why: string, operation: Operation, body: unknown, wanted: unknown]>([
    ['identity and request id', startWorkflowExecution, {}, { identity: 'me', requestId: 'r-1' }],
    [
      'only the empty one',
      startWorkflowExecution,
      { identity: 'you', requestId: '' },
      { identity: 'you', requestId: 'r-1' },
    ],
    ['neither', startWorkflowExecution, { identity: 'you', requestId: 'x' }, { identity: 'you', requestId: 'x' }],
    [
      'the update id, without request.meta',
      updateWorkflowExecution,
      {},
      { request: { meta: { identity: 'me', updateId: 'r-1' } } },
    ],
    [
      'the update id, inside of what is there',
      updateWorkflowExecution,
      { request: { input: { name: 'u' }, meta: { identity: 'you' } } },
      { request: { input: { name: 'u' }, meta: { identity: 'you', updateId: 'r-1' } } },
    ],
    ['nothing', queryWorkflow, { namespace: 'n' }, { namespace: 'n' }],
    ['no operation is created', executeMultiOperation, {}, {}],
    ['no member of a oneof is chosen', executeMultiOperation, { operations: [{}] }, { operations: [{}] }],
    [
      'every operation, each in its place',
      executeMultiOperation,
      {
        operations: [
          { startWorkflow: { workflowId: 'a' } },
          { updateWorkflow: { namespace: 'ns', request: { meta: { updateId: 'u' } } } },
          { startWorkflow: { identity: 'you', namespace: 'ns', requestId: 'x' } },
        ],
      },
      {
        operations: [
          { startWorkflow: { workflowId: 'a', namespace: 'ns', identity: 'me', requestId: 'r-1' } },
          { updateWorkflow: { namespace: 'ns', request: { meta: { updateId: 'u', identity: 'me' } } } },
          { startWorkflow: { identity: 'you', namespace: 'ns', requestId: 'x' } },
        ],
      },
    ],
  ])('%s', (_why, operation, body, wanted) => {
    const wire = applyFills(operation.request, toWire(operation.request, body), operation.fills, sources);
    expect(fromWire(operation.request, wire)).toEqual(wanted);
  });

  test('contract section 1: operations with a different namespace are rejected, each with its place', () => {
    const body = toWire(executeMultiOperation.request, {
      operations: [
        { startWorkflow: { namespace: 'x' } },
        { startWorkflow: {} },
        { updateWorkflow: { namespace: 'y' } },
      ],
    });
    const { request, fills } = executeMultiOperation;
    expect(violations(() => applyFills(request, body, fills, sources))).toEqual([
      'operations[0].startWorkflow.namespace',
      'operations[2].updateWorkflow.namespace',
    ]);
    for (const namespace of [undefined, '']) {
      expect(readText(applyFills(request, body, fills, { ...sources, namespace }), [2, 1, 1])).toBe('x');
    }
  });

  test('a message that needs no fill keeps its bytes', () => {
    const body = toWire(startWorkflowExecution.request, { identity: 'a', requestId: 'b', input: [1, 2] });
    expect(applyFills(startWorkflowExecution.request, body, startWorkflowExecution.fills, sources)).toEqual(body);
  });
});

test('contract section 2: a string in a oneof is filled only if the caller has chosen it', () => {
  const fills = [{ source: 'identity', field: [3] }] as const;
  const fill = (body: readonly number[]) => [
    ...applyFills(UpdateWorkerBuildIdCompatibilityRequest, Buffer.from(body), fills, sources),
  ];
  expect(fill([])).toEqual([]);
  expect(fill([26, 0])).toEqual([26, 2, 109, 101]);
});

test('a path of unknown field numbers is a defect', () => {
  expect(() =>
    applyFills(queryWorkflow.request, Buffer.alloc(0), [{ source: 'identity', field: [1, 99] }], sources),
  ).toThrow('no field path 1.99');
});
