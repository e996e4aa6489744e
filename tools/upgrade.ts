import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const USAGE = `Usage: tsx tools/upgrade.ts VERSION [--temporal-api VERSION]

Takes up another version of Temporal's API: installs the @temporalio packages in VERSION, in which the .proto files
are, prints the document and the code again, and says what changes for callers.
  --temporal-api VERSION  version of go.temporal.io/api that the .proto files come from; becomes the document's version`;

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const VERSION = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

/** Files besides package.json that name a version. */
const DOWNLOAD = { file: 'src/dev-server/download.ts', line: /(CLI_FOR_SDK = ')[^']+/ };
const CONFIG = { file: 'codegen.yaml', line: /^(version: )\S+/m };

function main(args: readonly string[]): number {
  const [version, api] = versions(args);
  if (version === undefined) {
    console.error(USAGE);
    return 1;
  }
  const names = Object.keys(devDependencies()).filter((name) => name.startsWith('@temporalio/'));
  const missing = names.filter((name) => !run('npm', ['view', `${name}@${version}`, 'version'], 'pipe'));
  if (missing.length > 0) {
    console.error(`Not in the registry: ${missing.map((name) => `${name}@${version}`).join(', ')}`);
    return 1;
  }
  if (!run('npm', ['install', '--save-dev', '--save-exact', ...names.map((name) => `${name}@${version}`)])) return 1;
  replace(DOWNLOAD, version);
  if (api !== undefined) replace(CONFIG, api);
  if (!run('npx', ['tsx', 'codegen/main.ts'])) {
    console.error('Fix that, then run: make generate check test');
    return 1;
  }
  if (api === undefined) console.log('The version of the document in codegen.yaml is unchanged (see --temporal-api).');
  return 0;
}

function versions(args: readonly string[]): readonly (string | undefined)[] {
  try {
    const options = { 'temporal-api': { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const api = values['temporal-api'];
    const given = [...positionals, ...(api === undefined ? [] : [api])];
    return positionals.length === 1 && given.every((one) => VERSION.test(one)) ? [positionals[0], api] : [];
  } catch {
    return [];
  }
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

process.exitCode = main(process.argv.slice(2));
