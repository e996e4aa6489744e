import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import ts from 'typescript';

/** Bundled packages, whose declarations are included, so that installing our package installs nothing else. */
const BUILT_IN = ['openapi-fetch', 'openapi-typescript-helpers'];
const VENDOR = 'vendor';

export interface Declaration {
  /** Below the folder of all declarations. */
  readonly path: string;
  readonly text: string;
}

/**
 * The type declarations of an entry point of the package, and of everything that it imports, by path below `base`.
 * @throws Error with the compiler's messages
 */
export function declarations(base: string, entries: readonly string[]): readonly Declaration[] {
  const { config } = ts.readConfigFile(join(base, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, base);
  const program = ts.createProgram(
    entries.map((entry) => join(base, entry)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: base, outDir: base },
  );
  const found: Declaration[] = [];
  const { diagnostics } = program.emit(undefined, (file, text) => {
    const path = relative(base, file);
    found.push({ path, text: relink(path, text) });
  });
  const problems = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (problems.length > 0) {
    const host = {
      getCanonicalFileName: (name: string) => name,
      getCurrentDirectory: () => base,
      getNewLine: () => '\n',
    };
    throw new Error(ts.formatDiagnostics(problems, host));
  }
  return [...found, ...BUILT_IN.map(vendored)];
}

/** The same for `require`: copies that import each other, since CommonJS cannot import the declarations of a module. */
export function forRequire(declarations: readonly Declaration[]): readonly Declaration[] {
  return declarations.map(({ path, text }) => ({
    path: path.replace(/\.d\.ts$/, '.d.cts'),
    text: text.replace(/(from\s+'\.[^']+)\.js'/g, "$1.cjs'"),
  }));
}

/** Rewrites imports for the built files: our own files end in .js, and bundled packages are files too. */
function relink(path: string, text: string): string {
  return text.replace(/(from\s+')([^']+)'/g, (whole: string, from: string, target: string) => {
    if (target.startsWith('.')) return `${from}${target.replace(/\.ts$/, '.js')}'`;
    if (!BUILT_IN.includes(target)) return whole;
    const file = posix.relative(posix.dirname(path), `${VENDOR}/${target}.js`);
    return `${from}${file.startsWith('.') ? file : `./${file}`}'`;
  });
}

function vendored(name: string): Declaration {
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  const path = `${VENDOR}/${name}.d.ts`;
  const licence = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
  const text = readFileSync(join(folder, 'dist/index.d.mts'), 'utf8');
  return { path, text: `/*\n${licence}\n*/\n${relink(path, text)}` };
}
