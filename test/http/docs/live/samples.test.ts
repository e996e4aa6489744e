import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { SAMPLES, type SampleRequest } from '../../../../codegen/print/openapi/sample-texts.ts';
import type { OpenApi } from '../../../../docs-page/openapi.ts';
import { readReference } from '../../../../docs-page/reference.ts';
import { buildRequest } from '../../../../docs-page/request.ts';
import { unique } from '../../../support/live.ts';
import { NAMESPACE } from '../../../support/live-setup.ts';
import { history, texts } from '../../../support/live-workflows.ts';
import { skipBecause } from '../../../support/skip.ts';

const run = promisify(execFile);

/** How a sample is run: its file, and the program with its arguments. */
const RUNNERS: Readonly<Record<string, { readonly file: string; readonly command: readonly string[] }>> = {
  curl: { file: 'sample.sh', command: ['sh'] },
  TypeScript: { file: 'sample.mjs', command: [process.execPath] },
  Python: { file: 'sample.py', command: ['python3'] },
  Go: { file: 'sample.go', command: ['go', 'run'] },
};

/** `curl --json` came with 7.82. */
function whyNot(label: string): string | undefined {
  if (label === 'curl') {
    const version = spawnSync('curl', ['--version'])
      .stdout?.toString()
      .match(/^curl (\d+)\.(\d+)/);
    const isNew = version != null && Number(version[1]) * 1_000 + Number(version[2]) >= 7_082;
    return isNew ? undefined : 'curl is not installed, or older than 7.82';
  }
  const program = RUNNERS[label]?.command[0] ?? '';
  return spawnSync(program, [label === 'Go' ? 'version' : '--version']).status === 0
    ? undefined
    : `${program} is not installed`;
}

const BODY = `{
  "workflowType": { "name": "MyWorkflow" },
  "taskQueue": { "name": "my-task-queue" },
  "input": ["it's \\"\`quoted\`\\" \\\\ ä", INPUT]
}`;

describe.each(SAMPLES)('a sample in $label', ({ label, print }) => {
  async function runSample(request: SampleRequest): Promise<string> {
    const { file, command } = RUNNERS[label] ?? { file: '', command: [''] };
    const folder = await mkdtemp(join(tmpdir(), 'sample-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, file), print(request));
    const [program = '', ...args] = command;
    const env = { ...process.env, TOKEN: 'a-token', GO111MODULE: 'off' };
    const { stdout } = await run(program, [...args, join(folder, file)], { cwd: folder, env, timeout: 100_000 });
    return stdout;
  }

  const options = { timeout: 120_000, ...skipBecause(whyNot(label)) };

  // The first is a literal of the language, the second cannot be one.
  test.each(['[1, null, true]', '9007199254740993'])('starts a workflow whose input is %s', options, async (input) => {
    const url = inject('proxyUrl');
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as OpenApi;
    const operations = readReference(document).groups.flatMap((group) => group.operations);
    const start = operations.find(({ id }) => id === 'startWorkflowExecution');
    if (start === undefined) throw new Error('the document has no start');
    const workflowId = unique(`it's a/${label} ä`);
    const given: Readonly<Record<string, string>> = { namespace: NAMESPACE, workflowId, 'Temporal-Identity': 'sample' };
    const values = new Map(start.parameters.map((parameter) => [parameter, given[parameter.name] ?? '']));
    const body = BODY.replace('INPUT', input);
    const request = buildRequest(url, start, { values, body, accept: 'application/json' });

    expect(await runSample({ ...request, withToken: true })).toContain('runId');
    const [started] = await history(workflowId);
    const attributes = started.workflowExecutionStartedEventAttributes;
    expect(attributes.identity).toBe('sample');
    const [first = '', second = ''] = texts(attributes.input);
    expect(JSON.parse(first)).toBe('it\'s "`quoted`" \\ ä');
    expect(second.replaceAll(' ', '')).toBe(input.replaceAll(' ', ''));
  });

  test('prints a stream', options, async () => {
    const url = `${inject('proxyUrl')}/api/v1/namespaces/${NAMESPACE}/workflows?limit=1`;
    const headers = [['Accept', 'application/x-ndjson']] as const;
    expect(JSON.parse(await runSample({ method: 'GET', url, headers, isStream: true }))).toHaveProperty('execution');
  });
});
