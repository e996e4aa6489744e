import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readConfig } from '../../codegen/config.ts';
import { generate } from '../../codegen/generate.ts';
import type { MessageType } from '../../src/codec/json/message-type.ts';

/** Without it the files would be CommonJS and use a different copy of the runtime from the test. */
const PACKAGE = '{"type":"module"}';

/** The messages of protobuf's conformance suite, which have a field of every kind. */
export async function conformanceTypes(): Promise<ReadonlyMap<string, MessageType>> {
  const cache = join(tmpdir(), 'temporal-http-test-codecs');
  mkdirSync(cache, { recursive: true });
  const config = readConfig(fileURLToPath(new URL('../../conformance/codegen.yaml', import.meta.url)));
  const { files } = await generate({ ...config, out: join(cache, 'any') });
  const name = createHash('sha256')
    .update(JSON.stringify([PACKAGE, ...files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, name);
  if (!existsSync(folder)) moveInto(folder, cache, files);
  const { messageTypes } = (await import(pathToFileURL(join(folder, 'registry.ts')).href)) as {
    messageTypes: ReadonlyMap<string, MessageType>;
  };
  return messageTypes;
}

/** Test files run in parallel: the folder is created atomically, and the first one wins. */
function moveInto(folder: string, cache: string, files: ReadonlyMap<string, string>): void {
  const fresh = mkdtempSync(join(cache, 'new-'));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), text);
  }
  writeFileSync(join(fresh, 'package.json'), PACKAGE);
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true });
  }
}
