import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/** Packages that are built in, so that who installs ours installs nothing else: their declarations come along. */
const BUILT_IN = ['openapi-fetch', 'openapi-typescript-helpers'];
const VENDOR = 'vendor';

/**
 * The type declarations of a public face of the package, and of all that it imports, by path below `base`.
 * @throws Error with what the compiler says
 */
export function declarations(base, entries) {
  const { config } = ts.readConfigFile(join(base, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, base);
  const program = ts.createProgram(
    entries.map((entry) => join(base, entry)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: base, outDir: base },
  );
  const found = [];
  const { diagnostics } = program.emit(undefined, (file, text) => {
    const path = relative(base, file);
    found.push({ path, text: relink(path, text) });
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) {
    const host = {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => base,
      getNewLine: () => '\n',
    };
    throw new Error(ts.formatDiagnostics(problems, host));
  }
  return [...found, ...BUILT_IN.map(vendored)];
}

/** Imports as they must be once built: our own files end in .js, and packages that are built in are files too. */
function relink(path, text) {
  return text.replace(/(from\s+')([^']+)'/g, (whole, from, target) => {
    if (target.startsWith('.')) return `${from}${target.replace(/\.ts$/, '.js')}'`;
    if (!BUILT_IN.includes(target)) return whole;
    const file = posix.relative(posix.dirname(path), `${VENDOR}/${target}.js`);
    return `${from}${file.startsWith('.') ? file : `./${file}`}'`;
  });
}

function vendored(name) {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const path = `${VENDOR}/${name}.d.ts`;
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  const text = readFileSync(join(folder, 'dist/index.d.mts'), 'utf8');
  return { path, text: `/*\n${licence}\n*/\n${relink(path, text)}` };
}
