import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleDocument } from '../../tools/catalogue-documents.ts';
import { ownDocuments } from '../../tools/documents.ts';
import { installLinters, LINTERS, whyNoLinters } from '../../tools/linters.ts';
import { skipBecause } from '../support/skip.ts';

const LIMIT_MS = 5 * 60_000;

const reason = await whyNoLinters();

describe('a linter with all its rules', skipBecause(reason), () => {
  for (const { name, lint } of LINTERS) {
    test(`finds nothing in the document: ${name}`, { timeout: LIMIT_MS }, async () => {
      const linters = await installLinters();
      for (const { path, version } of await ownDocuments()) {
        expect((await lint(path, linters)).lines, version).toEqual([]);
      }
    });

    test(`finds nothing in the document of a catalogue: ${name}`, { timeout: LIMIT_MS }, async () => {
      const linters = await installLinters();
      for (const version of ['3.1', '3.0'] as const) {
        const findings = await withFile(exampleDocument(version), (path) => lint(path, linters));
        expect(findings.lines, version).toEqual([]);
      }
    });

    test(`would find what is wrong: ${name}`, { timeout: LIMIT_MS }, async () => {
      const linters = await installLinters();
      const wrong = `${exampleDocument('3.1')}stray: true\n`;
      expect((await withFile(wrong, (path) => lint(path, linters))).errors).toBe(1);
    });
  }
});

async function withFile<T>(text: string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'temporal-http-'));
  try {
    const path = join(folder, 'openapi.yaml');
    await writeFile(path, text);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
