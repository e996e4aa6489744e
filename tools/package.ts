/**
 * `make package`: makes the npm package of the built program, in its own folder. It contains the used parts of its
 * dependencies with their licences, so that installing it installs nothing else.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarations, forRequire } from './declarations.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = resolve(ROOT, process.argv[2] ?? 'package');
const { version: OPENAPI_TYPESCRIPT } = json('node_modules/openapi-typescript/package.json');

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'dist'), { recursive: true });

for (const entry of readdirSync(join(ROOT, 'dist'), { withFileTypes: true })) {
  // Tests put folders of their own there.
  if (entry.isFile() || ['docs', 'protos'].includes(entry.name)) copy(join('dist', entry.name));
}
const types = declarations(ROOT, ['src/client/client.ts', 'src/index.ts', 'src/codec/runtime.ts']);
const clientTypes = types.filter(({ path }) => /^(src\/client\/|vendor\/|generated\/openapi\.)/.test(path));
for (const { path, text } of [...types, ...forRequire(clientTypes)]) {
  const file = join(OUT, 'dist/types', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const name of ['LICENSE', 'README.md', 'examples']) copy(name);
renameSync(join(OUT, 'dist/THIRD-PARTY-LICENSES.txt'), join(OUT, 'THIRD-PARTY-LICENSES.txt'));
writeFileSync(join(OUT, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);

function manifest(): object {
  const { name, version, description, license, type, bin, exports, typesVersions, engines } = json('package.json');
  return {
    ...{ name, version, description, license, type, bin, exports, typesVersions, engines },
    // For the types of a document alone, which `generate` prints if it is there.
    peerDependencies: { 'openapi-typescript': `^${OPENAPI_TYPESCRIPT}` },
    peerDependenciesMeta: { 'openapi-typescript': { optional: true } },
  };
}

function copy(name: string): void {
  if (!existsSync(join(ROOT, name))) throw new Error(`missing ${name}: run make build first`);
  cpSync(join(ROOT, name), join(OUT, name), {
    recursive: true,
    filter: (source) => !source.endsWith(`${sep}node_modules`) && !source.endsWith('.map'),
  });
}

function json(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as Readonly<Record<string, unknown>>;
}
