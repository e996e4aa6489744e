import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { type Exchange, runScenario } from './record/exchange.ts';
import { publishedOperations, readDocument } from './record/published.ts';
import { SCENARIOS } from './record/scenarios.ts';
import { withStand } from './record/stand.ts';
import { tidyExchange } from './record/tidy.ts';

/** Which server, by its version, gave the answer. */
type Recorded = Exchange & { readonly server: string };

/**
 * Records the examples of the document: sends one request of every published operation through the proxy to a real
 * server, and writes what was sent and what came back to spec/examples/, one file a tag. The server is the one at
 * TEMPORAL_ADDRESS, else the `temporal` on PATH. A call that it refuses keeps the success that another
 * server gave. Operations given by their ids are the only ones that are recorded again.
 */
const FOLDER = new URL('../spec/examples/', import.meta.url);
const HEADER = '# Sent to a real server and received from it: recorded by `make record`. Do not edit.\n';

const earlier = await readEarlier();
const wanted = new Set(process.argv.slice(2));

await withStand(async ({ url, newWorld }) => {
  const server = await serverVersion(url);
  const files = new Map<string, Record<string, object | undefined>>();
  for (const [id, published] of publishedOperations(await readDocument())) {
    const known = earlier.get(id);
    const name = fileName(published.operation.tags[0] ?? '');
    if (wanted.size > 0 && !wanted.has(id) && known !== undefined) {
      files.set(name, { ...files.get(name), [id]: known });
      continue;
    }
    const scenario = SCENARIOS[id];
    if (scenario === undefined) throw new Error(`there is no scenario for ${id}: add one to tools/record/scenarios`);
    const world = newWorld();
    const exchange = await runScenario(scenario, published, world, url).catch((error: Error) => {
      if (known === undefined) throw error;
      console.log(`${id}: ${error.message}`);
      return known;
    });
    console.log(`${exchange.status} ${id}`);
    const isWorse = exchange.status >= 300 && known !== undefined && known.status < 300;
    const keepsKnown = exchange === known || isWorse;
    const next = keepsKnown ? known : { server, ...tidyExchange(exchange, id, world.aliases) };
    files.set(name, { ...files.get(name), [id]: next });
  }
  await mkdir(FOLDER, { recursive: true });
  for (const name of await readdir(FOLDER)) await rm(new URL(name, FOLDER));
  for (const [name, examples] of files) {
    const text = stringify(examples, { lineWidth: 120, aliasDuplicateObjects: false, compat: 'yaml-1.1' });
    await writeFile(new URL(name, FOLDER), HEADER + text);
  }
  console.log(`written to ${fileURLToPath(FOLDER)}`);
});

async function serverVersion(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/system-info`);
  return ((await answer.json()) as { readonly serverVersion: string }).serverVersion;
}

/** The examples that are there already, by operationId. */
async function readEarlier(): Promise<ReadonlyMap<string, Recorded>> {
  const names = await readdir(FOLDER).catch(() => []);
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  return new Map(texts.flatMap((text) => Object.entries(parse(text) as Readonly<Record<string, Recorded>>)));
}

/** `Worker versioning (old)` as `worker-versioning-old.yaml` */
function fileName(tag: string): string {
  return `${tag
    .toLowerCase()
    .match(/[a-z]+/g)
    ?.join('-')}.yaml`;
}
