import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { BuildError } from '../../codegen/build-error.ts';
import { buildModel } from '../../codegen/build-model.ts';
import { loadProtos } from '../../codegen/load.ts';
import type { Field, Message, Model, Place } from '../../codegen/model.ts';
import { findRoot } from '../../codegen/proto-roots.ts';

export const UPSTREAM = {
  package: '@temporalio/core-bridge',
  path: 'sdk-core/crates/protos/protos/api_upstream',
} as const;

const ASKED: Place = { file: 'codegen.yaml', line: 1 };

/** Writes files into a new folder, which is deleted after the test. */
export function temporaryFolder(files: Readonly<Record<string, string>>): string {
  const folder = keptFolder(files);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a new folder, which the caller deletes. */
export function keptFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'codegen-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export interface MadeUp {
  /** Text of .proto files by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly services?: readonly string[];
  /** Text of rules.yaml. */
  readonly rules?: string;
  readonly publishedPrefix?: string;
  readonly messageSets?: 'refuse' | 'empty';
}

/** Builds the model of made-up .proto files, which may import upstream's. */
export function modelOf({ files, services = [], rules, publishedPrefix = '', messageSets }: MadeUp): Model {
  const folder = keptFolder({ ...files, 'rules.yaml': rules ?? '' });
  try {
    const roots = [folder, 'proto', UPSTREAM].map((root) => findRoot(root, process.cwd(), ASKED));
    return buildModel(loadProtos(Object.keys(files), roots, ASKED), {
      sourceVersion: '0.0.0',
      services: services.map((name) => ({ name, place: ASKED })),
      rules: rules === undefined ? undefined : { path: join(folder, 'rules.yaml'), name: 'rules.yaml' },
      writes: undefined,
      publishedPrefix,
      messageSets,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The problems that stop the build of the input, one per line; fails if there are none. */
export function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof BuildError) return error.message.split('\n');
    throw error;
  }
  throw new Error('the build found nothing wrong');
}

export function messageIn(model: Model, name: string): Message {
  const message = model.messages.get(name);
  if (message === undefined) throw new Error(`no message ${name}: ${[...model.messages.keys()].join(', ')}`);
  return message;
}

export function fieldIn(model: Model, message: string, name: string): Field {
  const field = messageIn(model, message).fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`no field ${name} in ${message}`);
  return field;
}
