import { readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import asc from 'assemblyscript/asc';
import binaryen from 'assemblyscript/binaryen';

/** `make generate`: compiles src/codec/assembly to src/codec/json/assembly-module.ts; with `--check`, compares it. */

const HERE = join(import.meta.dirname, '..');
const SOURCES = join(HERE, 'src/codec/assembly');
const TARGET = join(HERE, 'src/codec/json/assembly-module.ts');
const OPTIONS = ['--baseDir', SOURCES, '--runtime', 'stub', '-O3', '--noAssert', '--enable', 'simd,bulk-memory'];

/** What every supported version of Node has. */
const { Features } = binaryen;
const FEATURES =
  Features.SIMD128 |
  Features.BulkMemory |
  Features.BulkMemoryOpt |
  Features.MutableGlobals |
  Features.SignExt |
  Features.NontrappingFPToInt;

async function compile(): Promise<Uint8Array> {
  let code: Uint8Array | undefined;
  const { error, stderr } = await asc.main(
    ['index.ts', '-o', 'codec.wasm', '--initialMemory', '4', '--maximumMemory', '32768', ...OPTIONS],
    {
      readFile: (name, folder) => readFile(join(folder, name), 'utf8').catch(() => null),
      writeFile: (name, contents) => {
        if (name === 'codec.wasm') code = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || code === undefined) throw new Error(stderr.toString());
  return inlined(code);
}

/** Copies small functions into their callers, which V8 does not do; larger ones would cost stack at each level of nesting. */
function inlined(code: Uint8Array): Uint8Array {
  const module = binaryen.readBinary(code);
  module.setFeatures(FEATURES);
  binaryen.setOptimizeLevel(3);
  binaryen.setShrinkLevel(0);
  binaryen.setAlwaysInlineMaxSize(60);
  binaryen.setFlexibleInlineMaxSize(100);
  binaryen.setOneCallerInlineMaxSize(200);
  module.optimize();
  module.optimize();
  return module.emitBinary();
}

function moduleText(code: Uint8Array): string {
  return `import { type WasmModule, WebAssembly } from './web-assembly.ts';

/** The code of ../assembly, compiled by \`make generate\`: do not edit. */

const CODE =
  '${Buffer.from(code).toString('base64')}';

let compiled: WasmModule | undefined;

export function assemblyModule(): WasmModule {
  compiled ??= new WebAssembly.Module(Buffer.from(CODE, 'base64'));
  return compiled;
}
`;
}

const text = moduleText(await compile());
if (!process.argv.includes('--check')) await writeFile(TARGET, text);
else if ((await readFile(TARGET, 'utf8').catch(() => '')) !== text) {
  console.error(`${relative(HERE, TARGET)} is not what ${relative(HERE, SOURCES)} compiles to: run make generate`);
  process.exitCode = 1;
}
