import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const HERE = new URL('./', import.meta.url);
const OUT = new URL('dist/', HERE);
const require = createRequire(import.meta.url);

await rm(OUT, { recursive: true, force: true });
await mkdir(new URL('docs/', OUT), { recursive: true });

const common = {
  absWorkingDir: fileURLToPath(HERE),
  bundle: true,
  format: 'esm',
  sourcesContent: false,
  logLevel: 'warning',
};

// The program in one file: at start, one file is found and read instead of hundreds. Packages stay outside of it.
await build({
  ...common,
  entryPoints: { main: 'src/main.ts', 'example-worker': 'examples/worker.ts' },
  outdir: 'dist',
  splitting: true,
  packages: 'external',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
});
await chmod(new URL('main.js', OUT), 0o755);

// The document in all its forms, with upstream's comments and the licence that they come under.
const { packageDocument } = await tsImport('./codegen/package-document.ts', import.meta.url);
for (const { name, text } of packageDocument(fileURLToPath(new URL('codegen.yaml', HERE)))) {
  await writeFile(new URL(name, OUT), text);
}

// The page at /docs: ours, and of swagger-ui-dist those files that it needs.
await build({
  ...common,
  entryPoints: { page: 'docs-page/page.ts' },
  outdir: 'dist/docs',
  platform: 'browser',
  target: 'es2022',
  minify: true,
});
for (const name of ['index.html', 'page.css', 'icon.svg']) {
  await copyFile(new URL(`docs-page/${name}`, HERE), new URL(`docs/${name}`, OUT));
}
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'LICENSE', 'NOTICE']) {
  const target = /^[A-Z]/.test(name) ? `${name}.swagger-ui` : name;
  const text = await readFile(require.resolve(`swagger-ui-dist/${name}`), 'utf8');
  // Source maps are left out.
  await writeFile(
    new URL(`docs/${target}`, OUT),
    text.replace(/\n?(\/\*|\/\/)# sourceMappingURL=\S+( \*\/)?\s*$/, '\n'),
  );
}
