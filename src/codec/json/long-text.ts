import { assemblyModule } from './assembly-module.ts';
import { noteKeyMarks, scanValue } from './scan.ts';
import { IdleTimer, makeRoom, type WasmMemory, WebAssembly } from './web-assembly.ts';

/** Shorter texts are not worth the copy, in bytes. */
export const LONG_TEXT = 1 << 14;

/** A larger memory is given up when it is idle. */
const KEPT_BYTES = 1 << 24;

/** Room that is read behind the end of a text. */
const SLACK = 16;

/** What assembly/index.ts exports. */
interface Exports {
  readonly memory: WasmMemory;
  readonly scan: (pos: number, end: number, maxDepth: number) => number;
  readonly marks: () => number;
}

/** Memory with room for one text, which begins at `start`. */
interface Scanner {
  readonly exports: Exports;
  readonly start: number;
}

let scanner: Scanner | undefined;
const idle = new IdleTimer(() => {
  scanner = undefined;
});
/** Counts the texts; the last one is in the scanner's memory. */
let texts = 0;

/**
 * A long JSON text, whose values WebAssembly steps over in a third of the time. The text is copied once, unless another
 * one is scanned in between.
 */
export class LongText {
  private readonly text: Uint8Array;
  private number = 0;

  constructor(text: Uint8Array) {
    this.text = text;
  }

  /** What scanValue returns. */
  scan(pos: number, end: number, maxDepth: number): number {
    const { exports, start } = this.load();
    const stop = exports.scan(start + pos, start + end, maxDepth);
    noteKeyMarks(exports.marks());
    // Where it breaks the grammar is for scanValue to say.
    return stop === 0 ? scanValue(this.text, pos, end, maxDepth) : stop - start;
  }

  private load(): Scanner {
    if (scanner !== undefined && this.number === texts) return scanner;
    scanner ??= newScanner();
    const { memory } = scanner.exports;
    makeRoom(memory, scanner.start + this.text.length + SLACK);
    if (memory.buffer.byteLength > KEPT_BYTES) idle.restart();
    new Uint8Array(memory.buffer).set(this.text, scanner.start);
    this.number = ++texts;
    return scanner;
  }
}

function newScanner(): Scanner {
  const unused = new Proxy({}, { get: () => () => 0 });
  const exports = new WebAssembly.Instance(assemblyModule(), { host: unused }).exports as Exports;
  return { exports, start: exports.memory.buffer.byteLength };
}
