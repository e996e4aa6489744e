import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { messageTypes } from '../../../generated/registry.ts';
import { callerSignal } from '../../../src/base/caller-signal.ts';
import { StatusError } from '../../../src/base/status-error.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { readArgument } from '../../../src/catalogue/routes/argument.ts';
import type { Check } from '../../../src/catalogue/schema/check.ts';
import { compileSchemas } from '../../../src/catalogue/schema/compile.ts';
import type { Binding, Operation } from '../../../src/codec/operation-table.ts';
import { documentFiles } from '../../../src/http/docs/document.ts';
import { type Composed, createCompose, type MessageParts } from '../../../src/operation/compose.ts';
import type { ComposeElsewhere, Offload } from '../../../src/operation/offload.ts';
import { createCheckRules, createValidation } from '../../../src/operation/validation/validation.ts';
import { type OffloadPart, openOffload } from '../../../src/program/offload/offload.ts';
import { resetWithPointOperation } from '../../../src/resets/reset-body.ts';
import { updateWithStartOperation } from '../../../src/results/update-with-start-message.ts';
import { actionOperations } from '../../../src/schedules/action-body.ts';
import { WORST_BODIES } from '../../support/worst-bodies.ts';

const ROOT = new URL('../../../', import.meta.url);
const BUILT = new URL('dist/', ROOT);
const SETTINGS = {
  built: BUILT.href,
  openapiYaml: new URL('spec/openapi.yaml', ROOT).href,
  strict: false,
} as const;
const CODEC = { shorthand: true, types: messageTypes };

function named(id: string): readonly [Operation, Binding] {
  const operation = operations.find((each) => each.id === id) as Operation;
  return [operation, operation.bindings[0] as Binding];
}

const [start, startBinding] = named('startWorkflowExecution');

function startOf(body: string | Buffer): MessageParts {
  const parts = { values: ['my-namespace', 'order-1'], query: [], codec: CODEC, identity: 'me', requestId: 'r-1' };
  return { ...parts, body: Buffer.from(body) };
}

/** Of a route beside those of the server. */
function ownBinding(segments: Binding['segments']): Binding {
  return { method: 'POST', template: '/own', documentPath: undefined, segments, body: '*' };
}

/** The message, by its hash, and the namespace, or everything that the error says. */
async function outcome(work: () => Composed | Promise<Composed>): Promise<unknown> {
  try {
    const { message, namespace } = await work();
    return { message: createHash('sha256').update(message).digest('hex'), namespace };
  } catch (error) {
    if (!(error instanceof StatusError)) throw error;
    const { code, message, violations, unlisted, httpStatus, headers } = error;
    return { code, message, violations, unlisted, httpStatus, headers };
  }
}

describe('the second thread', () => {
  const files = documentFiles(BUILT, new URL(SETTINGS.openapiYaml));
  const readRules = () => files.rules(false);
  const composeHere = createCompose(start, startBinding, createValidation(readRules), 'refuse');
  let part: OffloadPart;
  let offload: Offload;
  let composeThere: ComposeElsewhere;

  beforeAll(() => {
    part = openOffload(SETTINGS, operations, new URL('thread.js', BUILT));
    offload = part.offload as Offload;
    composeThere = offload.composer(start, startBinding, 'refuse') as ComposeElsewhere;
  });
  afterAll(() => part.close());

  const whole = '"workflowType":{"name":"W"},"taskQueue":{"name":"q"}';
  test.each<readonly [string, () => string | Buffer]>([
    ['a good body', () => `{${whole},"input":["Hello",{"a":[1.0,2e3]}]}`],
    ['an empty body', () => ''],
    ['broken JSON', () => `{${whole},"input":[1,}`],
    ['wrong values', () => `{${whole},"workflowRunTimeout":7,"retryPolicy":[],"nonsense":1}`],
    ['missing fields', () => '{"input":[1]}'],
    ['another workflow id than the path', () => `{${whole},"workflowId":"order-2"}`],
    ['a large text', () => `{${whole},"input":["${'é'.repeat(2_000_000)}"]}`],
    ...WORST_BODIES,
  ])('makes the same message, or finds the same mistakes: %s', async (_, body) => {
    const there = await outcome(() => composeThere(startOf(body()), callerSignal()));
    expect(there).toEqual(await outcome(() => composeHere(startOf(body()))));
  });

  // Bodies that are no message of the server's (contract sections 6 to 8).
  const reset = resetWithPointOperation(named('resetWorkflowExecution')[0]);
  const { pause, trigger } = actionOperations(named('patchSchedule')[0]);
  const variables = (...names: string[]): Binding['segments'] =>
    names.map((name, i) => ({ kind: 'variable', parameter: name, field: [i + 1], jsonPath: name }));
  const both = updateWithStartOperation(named('executeMultiOperation')[0]);
  test.each<readonly [string, Operation, Binding, string]>([
    ['update-with-start', both, ownBinding(variables('namespace', 'workflowId')), `{"startWorkflow":{${whole}}}`],
    ['a mistake in it', both, ownBinding(variables('namespace', 'workflowId')), '{"startWorkflow":{"input":1}}'],
    ['a reset', reset, reset.bindings[0] as Binding, '{"resetPoint":{"eventType":"A"},"reason":"b"}'],
    ['a mistake in it', reset, reset.bindings[0] as Binding, '{"resetPoint":{},"reason":7}'],
    ['the pause of a schedule', pause, ownBinding(variables('namespace', 'scheduleId')), '{"note":"now"}'],
    ['the trigger of a schedule', trigger, ownBinding(variables('namespace', 'scheduleId')), '{"overlapPolicy":3}'],
    ['a mistake in it', trigger, ownBinding(variables('namespace', 'scheduleId')), '{"overlapPolicy":"x"}'],
  ])('reads a body of its own: %s', async (what, operation, binding, body) => {
    const elsewhere = offload.composer(operation, binding, 'refuse') as ComposeElsewhere;
    const here = createCompose(operation, binding, createValidation(readRules), 'refuse');
    const found = await outcome(() => elsewhere(startOf(body), callerSignal()));
    expect(found).toEqual(await outcome(() => here(startOf(body))));
    expect(found).toHaveProperty(what.includes('mistake') ? 'violations' : 'message');
  });

  test('finds the same broken rules', async () => {
    const key = 'post /api/v1/namespaces/{namespace}/workflows/{workflowId}';
    const parts = { params: { namespace: 'n', workflowId: 'w' }, query: {}, body: { input: true } };
    const broken = await offload.checkRules(key, parts);
    expect(broken).toEqual(await createCheckRules(readRules)(key, parts));
    expect(broken.map(({ field }) => field)).toEqual(['workflowType', 'taskQueue']);
  });

  test('goes on after a value too deep to be copied, which the loop checks itself', async () => {
    const key = 'post /api/v1/namespaces/{namespace}/workflows/{workflowId}';
    const deep = JSON.parse(`${'['.repeat(9_900)}${']'.repeat(9_900)}`) as unknown;
    const checks = [deep, {}].map((input) => offload.checkRules(key, { params: {}, query: {}, body: { input } }));
    const fields = (await Promise.all(checks)).map((broken) => broken.map(({ field }) => field));
    expect(fields).toEqual([
      ['workflowType', 'taskQueue'],
      ['workflowType', 'taskQueue'],
    ]);
  });

  // Contract section 12.
  describe('reads an argument of the catalogue as the loop does', () => {
    const text = { type: 'object', properties: { a: { $ref: '#/components/schemas/A' } }, required: ['a'] };
    const catalogues = [{ type: 'string' }, { type: 'integer' }].map(
      (A) => ({ Text: text, A }) as Catalogue['schemas'],
    );
    const checks = catalogues.map((schemas) => compileSchemas({ schemas, originOf: () => undefined as never }));

    /** The argument as text, or the error. */
    async function argumentOf(work: () => Promise<string>): Promise<unknown> {
      return work().catch(({ code, message, violations }: StatusError) => ({ code, message, violations }));
    }

    test.each([
      ['a good one', ' {"a":"x"}\n'],
      ['digits', '{"a":9007199254740993}'],
      ['a wrong one', '{"a":[]}'],
      ['a missing field', '{}'],
      ['a key twice', '{"a":"x","a":"y"}'],
      ['none', ' '],
      ['a broken text', '{"a":'],
      ['too many levels', `{"a":${'['.repeat(60)}${']'.repeat(60)}}`],
    ])('%s', async (_, body) => {
      // The second catalogue is what the first one is after a reload.
      for (const i of [0, 1, 1, 0]) {
        const schemas = catalogues[i] as Catalogue['schemas'];
        const schema = { name: 'Text', schemas, check: (checks[i] as (name: string) => Check)('Text') };
        const there = await argumentOf(async () => {
          const found = await offload.readArgument(Buffer.from(body), schema, 50, callerSignal());
          return found.body.toString('utf8', found.start, found.end);
        });
        const here = await argumentOf(async () => readArgument(Buffer.from(body), schema, 50).toString());
        expect(there).toEqual(here);
      }
    });

    test('one without a schema', async () => {
      const { body, start, end } = await offload.readArgument(Buffer.from(' [1] '), undefined, 50, callerSignal());
      expect(body.toString('utf8', start, end)).toBe('[1]');
    });
  });

  test('does not know the operations of other .proto files', () => {
    expect(offload.composer({ ...start }, startBinding, 'refuse')).toBeUndefined();
  });
});

describe('work for the second thread', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offload-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function openWith(name: string, program: string): Promise<OffloadPart & { compose: ComposeElsewhere }> {
    const file = join(folder, name);
    await writeFile(file, program);
    const part = openOffload(SETTINGS, operations, pathToFileURL(file));
    return { ...part, compose: part.offload?.composer(start, startBinding, 'refuse') as ComposeElsewhere };
  }

  test('is never begun if its caller has left', async () => {
    const program = `import { parentPort } from 'node:worker_threads';
      let seen = 0;
      parentPort.on('message', ({ work: { parts } }) => {
        const namespace = parts.identity + ++seen;
        setTimeout(() => parentPort.postMessage({ result: { kind: 'composed', message: parts.body, namespace } }), 50);
      });`;
    const { compose, close } = await openWith('slow.mjs', program);
    const leaving = callerSignal();
    const gone = callerSignal();
    gone.abort();
    const work = [callerSignal(), leaving, callerSignal(), gone].map((signal, i) =>
      outcome(() => compose({ ...startOf('{}'), identity: `${i}:` }, signal)),
    );
    leaving.abort();
    const cancelled = { code: 1 };
    expect(await Promise.all(work)).toMatchObject([{ namespace: '0:1' }, cancelled, { namespace: '2:2' }, cancelled]);
    await close();
  });

  test.each([
    ['ends', 'process.exit()', 'the codec thread has ended'],
    ['throws', "throw new Error('out of order')", 'out of order'],
  ])('fails alone if the thread %s, and the next work starts another', async (name, statement, message) => {
    const program = `import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ work: { parts } }) => {
        if (parts.identity === 'bad') { ${statement}; }
        parentPort.postMessage({ result: { kind: 'composed', message: parts.body, namespace: 'good' } });
      });`;
    const { compose, close } = await openWith(`${name}.mjs`, program);
    const work = ['good', 'bad', 'good', 'bad'].map((identity) =>
      compose({ ...startOf('{}'), identity }, callerSignal()).then(
        ({ namespace }) => namespace,
        (error: Error) => error.message,
      ),
    );
    expect(await Promise.all(work)).toEqual(['good', message, 'good', message]);
    await close();
  });
});
