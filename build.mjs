import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const OUT = join(HERE, 'dist');

/** Built files by path below `dist`. Everything is built before anything is written. */
const files = new Map();

const common = {
  absWorkingDir: HERE,
  bundle: true,
  format: 'esm',
  sourcesContent: false,
  logLevel: 'error',
  write: false,
  metafile: true,
};

async function bundle(options) {
  const { outputFiles, metafile } = await build({ ...common, ...options });
  for (const { path, contents } of outputFiles) files.set(relative(OUT, path), contents);
  return metafile;
}

// Bundled CommonJS packages expect these three.
const BANNER = [
  "import { createRequire as builtInRequire } from 'node:module';",
  "import { fileURLToPath as builtInPath } from 'node:url';",
  'const require = builtInRequire(import.meta.url);',
  'const __filename = builtInPath(import.meta.url);',
  "const __dirname = builtInPath(new URL('.', import.meta.url));",
].join('\n');

/**
 * Some of Node's own modules by `require`: an import reads every property of such a module, and those of node:http
 * alone then load the whole of fetch.
 */
const requireBuiltIns = {
  name: 'require-built-ins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:(?:fs|http|process|util)$/ }, ({ path, kind }) => {
      return kind === 'import-statement' ? { path, namespace: 'built-in' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
    }));
  },
};

/** What Express loads and nothing here uses: parsers of bodies and queries, and 2,000 media types. */
const UNUSED = /^(?:body-parser|mime-db|qs)$/;
const OF_EXPRESS = /[/\\]node_modules[/\\](?:express|mime-types)[/\\]/;
const withoutUnused = {
  name: 'without-unused',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: UNUSED }, ({ path, importer }) => {
      return OF_EXPRESS.test(importer) ? { path, namespace: 'empty' } : undefined;
    });
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** The names of two thousand generated functions are a third of their text, which Node keeps in memory. */
const shortGenerated = {
  name: 'short-generated',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[/\\]generated[/\\].*\.ts$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path), { loader: 'ts', target: 'node20', minify: true });
      return { contents: code, loader: 'js' };
    });
  },
};

// The program with the used parts of its dependencies: loading a few files is faster than loading hundreds, and
// installing the package installs nothing else.
const { inputs } = await bundle({
  entryPoints: {
    main: 'launch.mjs',
    index: 'src/index.ts',
    codec: 'src/codec/runtime.ts',
    thread: 'src/program/offload/thread.ts',
    'example-worker': 'examples/worker.ts',
  },
  outdir: 'dist',
  splitting: true,
  platform: 'node',
  target: 'node20',
  // Keeps names, for stack traces.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 120,
  legalComments: 'none',
  // For the examples alone, and for the types of a document alone; each is larger than all the rest.
  external: ['@temporalio/*', 'openapi-typescript'],
  banner: { js: BANNER },
  plugins: [requireBuiltIns, withoutUnused, shortGenerated],
  sourcemap: 'external',
});
files.set('THIRD-PARTY-LICENSES.txt', await licences(Object.keys(inputs)));

// `temporal-http/client`, for Node and browsers, without dependencies; for `import` and for `require`.
const fetchLicence = await readFile(join(HERE, 'node_modules/openapi-fetch/LICENSE'), 'utf8');
for (const [format, extension] of [
  ['esm', '.js'],
  ['cjs', '.cjs'],
]) {
  await bundle({
    entryPoints: { client: 'src/client/client.ts' },
    outdir: 'dist',
    outExtension: { '.js': extension },
    format,
    platform: 'neutral',
    target: 'es2022',
    banner: { js: `/* Contains openapi-fetch.\n\n${fetchLicence.trim()}\n*/` },
  });
}

// The document in all its forms, with upstream's comments and their licence. Without the comments if upstream's .proto
// files cannot be fetched; nothing else here needs them.
const document = (await hasUpstream())
  ? (await tsImport('./codegen/package-document.ts', import.meta.url)).packageDocument(join(HERE, 'codegen.yaml'))
  : (await tsImport('./codegen/committed-document.ts', import.meta.url)).committedDocument(
      join(HERE, 'spec/openapi.yaml'),
    );
for (const { name, text } of document) files.set(name, text);

// The rules of the document, reduced here instead of at every start.
const { printRules, ruleDocument } = await tsImport('./src/operation/validation/rule-document.ts', import.meta.url);
const json = document.find(({ name }) => name === 'openapi.json');
files.set('rules.json', printRules(ruleDocument(JSON.parse(String(json.text)))));

// The google/ files that .proto files import, for `temporal-http generate`.
for (const name of await readdir(join(HERE, 'codegen/protos'), { recursive: true })) {
  if (name.endsWith('.proto')) files.set(join('protos', name), await readFile(join(HERE, 'codegen/protos', name)));
}

// The page at /docs.
await bundle({
  entryPoints: { page: 'docs-page/page.ts' },
  outdir: 'dist/docs',
  platform: 'browser',
  target: 'es2022',
  minify: true,
});
const { code: css } = await transform(await readFile(join(HERE, 'docs-page/page.css'), 'utf8'), {
  loader: 'css',
  minify: true,
});
files.set('docs/page.css', css);
for (const name of ['index.html', 'icon.svg']) {
  files.set(join('docs', name), await readFile(join(HERE, 'docs-page', name)));
}

async function hasUpstream() {
  const { fetchRoots } = await tsImport('./codegen/config.ts', import.meta.url);
  try {
    await fetchRoots(join(HERE, 'codegen.yaml'));
    return true;
  } catch (error) {
    console.warn(`${error.message}: the document lacks the comments of the .proto files`);
    return false;
  }
}

/** The licence texts of all packages of which the built files contain parts. */
async function licences(sources) {
  const folders = sources.flatMap((source) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(source)?.[0] ?? []);
  const texts = [...new Set(folders)].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(join(HERE, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(HERE, folder))).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file === undefined ? '' : (await readFile(join(HERE, folder, file), 'utf8')).trim();
    return `${name} ${version} (${license})\n\n${text}`;
  });
  return `${(await Promise.all(texts)).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

// Each file is replaced atomically, and old files are removed last: a program that starts meanwhile finds everything it
// needs.
for (const [name, content] of files) {
  const path = join(OUT, name);
  const temporary = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(temporary, content);
  if (name === 'main.js') await chmod(temporary, 0o755);
  await rename(temporary, path);
}
for (const entry of await readdir(OUT, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !files.has(relative(OUT, path))) await rm(path, { force: true });
}
