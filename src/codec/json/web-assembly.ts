import { internal } from '../../base/status-error.ts';

/** The part of WebAssembly's JavaScript interface that the printer uses: Node's types leave it out. */

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KiB; views of the old buffer are empty afterwards. */
  readonly grow: (pages: number) => number;
}

/** Compiled code. */
export interface WasmModule {
  readonly [Symbol.toStringTag]: string;
}

interface WebAssemblyApi {
  readonly Module: new (code: Uint8Array) => WasmModule;
  readonly Instance: new (
    module: WasmModule,
    imports: Readonly<Record<string, object>>,
  ) => { readonly exports: object };
}

export const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WebAssemblyApi };

const PAGE = 1 << 16;

/** Grows a memory to at least so many bytes. @throws StatusError INTERNAL if there is no more. */
export function makeRoom(memory: WasmMemory, bytes: number): void {
  const missing = bytes - memory.buffer.byteLength;
  if (missing <= 0) return;
  try {
    memory.grow(Math.ceil(missing / PAGE));
  } catch (error) {
    throw internal('there is no memory for a message of this size', error);
  }
}

const IDLE_MS = 5_000;

/** A memory never shrinks, so a large one is given up when nothing has used it for a while. */
export class IdleTimer {
  private readonly giveUp: () => void;
  private timer: NodeJS.Timeout | undefined;

  constructor(giveUp: () => void) {
    this.giveUp = giveUp;
  }

  restart(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.giveUp, IDLE_MS);
    this.timer.unref();
  }
}
