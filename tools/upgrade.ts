import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findSource, withSource } from './proto-source.ts';

const USAGE = `Usage: tsx tools/upgrade.ts [--api VERSION] [--protos VERSION | FOLDER] [--temporal-api VERSION]

Takes up another version of Temporal's API: prints the document and the code again, and says what changes for callers.
  --protos VERSION        .proto files of this version of the crate temporalio-protos, pinned by its hash
  --protos FOLDER         .proto files in a folder, such as a checkout of Temporal's API
  --temporal-api VERSION  version of go.temporal.io/api that the .proto files come from; becomes the document's version
  --api VERSION           installs this version of the @temporalio packages, which examples and tests use`;

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Names a version, too. */
const CONFIG = { file: 'codegen.yaml', line: /^(version: )\S+/m };

interface Wanted {
  readonly api: string | undefined;
  readonly protos: string | undefined;
  readonly temporalApi: string | undefined;
}

async function main(args: readonly string[]): Promise<number> {
  const wanted = readArguments(args);
  if (wanted === undefined) {
    console.error(USAGE);
    return 1;
  }
  const { api, protos, temporalApi } = wanted;
  if (protos !== undefined) {
    const text = readFileSync(`${ROOT}${CONFIG.file}`, 'utf8');
    writeFileSync(`${ROOT}${CONFIG.file}`, withSource(text, await findSource(protos), ROOT));
    console.log(`${CONFIG.file}: the .proto files are those of ${protos}`);
  }
  if (api !== undefined && !installPackages(api)) return 1;
  if (temporalApi !== undefined) replace(CONFIG, temporalApi);
  if (!run('npx', ['tsx', 'codegen/main.ts'])) {
    console.error('Fix that, then run: make generate check test');
    return 1;
  }
  if (protos !== undefined && temporalApi === undefined) {
    console.log('The version of the document in codegen.yaml is unchanged (see --temporal-api).');
  }
  return 0;
}

function readArguments(args: readonly string[]): Wanted | undefined {
  try {
    const options = {
      api: { type: 'string' },
      protos: { type: 'string' },
      'temporal-api': { type: 'string' },
    } as const;
    const { api, protos, 'temporal-api': temporalApi } = parseArgs({ args: [...args], options }).values;
    const versions = [api, temporalApi].filter((one) => one !== undefined);
    const isUsable = (api ?? protos) !== undefined && versions.every((one) => VERSION.test(one));
    return isUsable ? { api, protos, temporalApi } : undefined;
  } catch {
    return undefined;
  }
}

function installPackages(version: string): boolean {
  const names = Object.keys(devDependencies()).filter((name) => name.startsWith('@temporalio/'));
  const missing = names.filter((name) => !run('npm', ['view', `${name}@${version}`, 'version'], 'pipe'));
  if (missing.length > 0) {
    console.error(`Not in the registry: ${missing.map((name) => `${name}@${version}`).join(', ')}`);
    return false;
  }
  const wanted = names.map((name) => `${name}@${version}`);
  if (!run('npm', ['install', '--save-dev', '--save-exact', ...wanted])) return false;
  return true;
}

function devDependencies(): Readonly<Record<string, string>> {
  const manifest = readFileSync(`${ROOT}package.json`, 'utf8');
  return (JSON.parse(manifest) as { devDependencies: Record<string, string> }).devDependencies;
}

function replace({ file, line }: { readonly file: string; readonly line: RegExp }, version: string): void {
  const text = readFileSync(`${ROOT}${file}`, 'utf8');
  if (!line.test(text)) throw new Error(`${file}: expected a version, found none`);
  writeFileSync(`${ROOT}${file}`, text.replace(line, `$1${version}`));
  console.log(`${file}: set to ${version}`);
}

function run(program: string, args: readonly string[], stdio: 'inherit' | 'pipe' = 'inherit'): boolean {
  const { status, stdout } = spawnSync(program, args, { cwd: ROOT, stdio, encoding: 'utf8' });
  return status === 0 && (stdio === 'inherit' || stdout.trim() !== '');
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
