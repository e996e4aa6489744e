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
  logLevel: 'warning',
  write: false,
};

async function bundle(options) {
  const { outputFiles } = await build({ ...common, ...options });
  for (const { path, contents } of outputFiles) files.set(relative(OUT, path), contents);
}

// The program as a single file, since loading one file is faster than loading hundreds. Packages are not bundled.
await bundle({
  entryPoints: {
    main: 'launch.mjs',
    index: 'src/index.ts',
    codec: 'src/codec/runtime.ts',
    thread: 'src/program/offload/thread.ts',
    'example-worker': 'examples/worker.ts',
  },
  outdir: 'dist',
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
});

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
