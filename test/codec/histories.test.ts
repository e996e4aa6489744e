import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporal, temporalLong } from '../support/codec.ts';
import { longFormDocument, publishedDocument } from '../support/published-document.ts';

/** Histories of real workflows, as Temporal's own SDK replays them in its tests. */
const FOLDER = join(
  dirname(createRequire(import.meta.url).resolve('@temporalio/core-bridge/package.json')),
  'sdk-core/crates/sdk-core/tests/histories',
);
const HISTORY = 'temporal.api.history.v1.History';
const SCHEMA = { $ref: '#/components/schemas/History' };

// Contract section 4.
test.each(readdirSync(FOLDER))(
  '%s fits the document, with payload shorthand and without, and is the same when read back',
  (name) => {
    const wire = readFileSync(join(FOLDER, name));
    const short = temporal.toJson(HISTORY, wire);
    const long = temporalLong.toJson(HISTORY, wire);
    expect(publishedDocument().problems(SCHEMA, JSON.parse(short))).toEqual([]);
    expect(longFormDocument().problems(SCHEMA, JSON.parse(long))).toEqual([]);
    expect(temporal.again(HISTORY, short)).toBe(short);
    expect(temporalLong.again(HISTORY, long)).toBe(long);
  },
);
