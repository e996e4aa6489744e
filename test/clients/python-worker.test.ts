import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { notInstalled } from '../../tools/run.ts';
import { PYTHON_PROGRAMS } from '../../tools/workshop.ts';
import { eventually, unique } from '../support/live.ts';
import { NAMESPACE } from '../support/live-setup.ts';
import { MAIN } from '../support/program.ts';
import { installPythonWorker } from '../support/python-worker.ts';
import { skipBecause } from '../support/skip.ts';

const run = promisify(execFile);

const needsPython = skipBecause(await notInstalled(PYTHON_PROGRAMS));

test(
  'a catalogue is drafted from the workflows of a Python worker, and the draft passes its check',
  needsPython,
  async () => {
    const workshop = await installPythonWorker();
    const address = inject('temporalAddress');
    const python = join(workshop.folder, '.venv/bin/python');
    const worker = spawn(python, [join(workshop.folder, 'worker.py'), address, NAMESPACE, unique('delivery')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    onTestFinished(async () => {
      worker.stdin.end();
      if (worker.exitCode === null) await once(worker, 'exit');
    });
    const [line] = (await once(worker.stdout, 'data')) as [Buffer];
    expect(line.toString().trim()).toBe('Alice was at Side Street');

    const draft = await eventually(async () => {
      const flags = ['--address', address, '--namespace', NAMESPACE];
      const { stdout } = await run(process.execPath, [MAIN, 'catalogue', 'discover', ...flags]);
      return stdout.includes('PythonDelivery') ? stdout : undefined;
    });
    const { workflows } = parse(draft) as { readonly workflows: Readonly<Record<string, { readonly type: string }>> };
    expect(Object.values(workflows).find(({ type }) => type === 'PythonDelivery')).toMatchObject({
      taskQueue: 'deliveries',
      input: { type: 'object', properties: { street: { type: 'string' }, grams: { type: 'integer' } } },
      signals: { deliver: { input: { type: 'string' } } },
      queries: { destination: {} },
      updates: { reroute: {} },
    });
    const folder = mkdtempSync(join(tmpdir(), 'draft-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'draft.yaml'), draft);
    const checked = await run(process.execPath, [MAIN, 'catalogue', 'check', join(folder, 'draft.yaml')]);
    expect(checked.stdout).toContain('PythonDelivery');
  },
);
