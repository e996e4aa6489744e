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
 * The type declarations of the entry points of the package, and of everything that their declarations import, by path
 * below `base`. They need no other package, and none of Node's types.
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
    found.push({ path, text: withoutNode(relink(path, text)) });
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
  const all = new Map([...found, ...BUILT_IN.map(vendored)].map((each) => [each.path, each]));
  const needed = reachable(
    all,
    entries.map((entry) => entry.replace(/\.ts$/, '.d.ts')),
  );
  return [...needed].map((path) => all.get(path) as Declaration);
}

/** The declarations that these import, and they themselves. */
function reachable(all: ReadonlyMap<string, Declaration>, entries: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (path: string): void => {
    const text = all.get(path)?.text;
    if (text === undefined || seen.has(path)) return;
    seen.add(path);
    for (const [, target = ''] of text.matchAll(/(?:\bfrom |\bimport\()\s*['"](\.[^'"]+)['"]/g)) {
      visit(posix.join(posix.dirname(path), target.replace(/(\.d)?\.[jt]s$/, '.d.ts')));
    }
  };
  for (const entry of entries) visit(entry);
  return seen;
}

/** An application may lack @types/node: to it, a Buffer is what it extends. */
function withoutNode(text: string): string {
  return /\bBuffer\b/.test(text.replace(/\/\*[\s\S]*?\*\//g, '')) ? `type Buffer = Uint8Array;\n${text}` : text;
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
