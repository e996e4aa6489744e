/**
 * `make package`: builds the npm package in its own folder. The used parts of its dependencies are bundled, so that
 * installing it installs nothing else; their licences are included.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { declarations, forRequire } from './declarations.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const OUT = resolve(ROOT, process.argv[2] ?? 'package');
const { version: OPENAPI_TYPESCRIPT } = json('node_modules/openapi-typescript/package.json');

// Bundled CommonJS packages expect these three.
const BANNER = [
  "import { createRequire as builtInRequire } from 'node:module';",
  "import { fileURLToPath as builtInPath } from 'node:url';",
  'const require = builtInRequire(import.meta.url);',
  'const __filename = builtInPath(import.meta.url);',
  "const __dirname = builtInPath(new URL('.', import.meta.url));",
].join('\n');

/**
 * Node's own modules by `require`: an import reads every property of such a module, and that of node:http alone then
 * loads the whole of fetch.
 */
const requireBuiltIns: Plugin = {
  name: 'require-built-ins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:/ }, ({ path, kind }) => {
      return kind === 'import-statement' ? { path, namespace: 'built-in' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'dist'), { recursive: true });

const { metafile } = await build({
  absWorkingDir: ROOT,
  entryPoints: {
    main: 'launch.mjs',
    index: 'src/index.ts',
    codec: 'src/codec/runtime.ts',
    thread: 'src/program/offload/thread.ts',
    'example-worker': 'examples/worker.ts',
  },
  outdir: join(OUT, 'dist'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Keeps names, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  // For the examples alone, and for the types of a document alone; each is larger than all the rest.
  external: ['@temporalio/*', 'openapi-typescript'],
  banner: { js: BANNER },
  plugins: [requireBuiltIns],
  metafile: true,
  logLevel: 'error',
});

for (const name of readdirSync(join(ROOT, 'dist'))) {
  if (/^(openapi|rules\.json|LICENSE|docs$|protos$|client\.c?js$)/.test(name)) copy(`dist/${name}`);
}
const types = declarations(ROOT, ['src/client/client.ts', 'src/index.ts', 'src/codec/runtime.ts']);
const clientTypes = types.filter(({ path }) => /^(src\/client\/|vendor\/|generated\/openapi\.)/.test(path));
for (const { path, text } of [...types, ...forRequire(clientTypes)]) {
  const file = join(OUT, 'dist/types', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
for (const name of ['LICENSE', 'README.md', 'examples']) copy(name);
writeFileSync(join(OUT, 'THIRD-PARTY-LICENSES.txt'), licences(Object.keys(metafile.inputs)));
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

/** The licence texts of all packages of which the built files contain parts. */
function licences(inputs: readonly string[]): string {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = json(join(folder, 'package.json'));
    const file = readdirSync(join(ROOT, folder)).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file === undefined ? '' : readFileSync(join(ROOT, folder, file), 'utf8').trim();
    return `${name} ${version} (${String(license)})\n\n${text}`;
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
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
