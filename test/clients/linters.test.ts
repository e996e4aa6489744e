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
      const folder = await mkdtemp(join(tmpdir(), 'temporal-http-'));
      try {
        for (const version of ['3.1', '3.0'] as const) {
          const path = join(folder, `${version}.yaml`);
          await writeFile(path, exampleDocument(version));
          expect((await lint(path, linters)).lines, version).toEqual([]);
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    });

    test(`would find what is wrong: ${name}`, { timeout: LIMIT_MS }, async () => {
      const linters = await installLinters();
      const [{ text }] = await ownDocuments();
      const folder = await mkdtemp(join(tmpdir(), 'temporal-http-'));
      try {
        const path = join(folder, 'openapi.yaml');
        await writeFile(path, `${text}stray: true\n`);
        expect((await lint(path, linters)).errors).toBe(1);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  }
});
