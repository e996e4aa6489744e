import { type Leased, lease } from '../../base/lease.ts';
import { internal } from '../../base/status-error.ts';
import { NO_SCRATCH } from '../assembly/faults.ts';
import { WireReader } from '../wire/reader.ts';
import { assemblyModule } from './assembly-module.ts';
import { doubleText, floatText } from './float-text.ts';
import type { MessageType } from './message-type.ts';
import { hasTypeKey, isLongForm } from './payload-form.ts';
import { printFault } from './print-faults.ts';
import { PrintTables, TablesFull } from './print-tables.ts';
import { reorderFields } from './reorder.ts';
import { type WasmMemory, WebAssembly } from './web-assembly.ts';

/** The message types that a google.protobuf.Any may hold, by full name. */
export type TypesByName = ReadonlyMap<string, MessageType>;

export interface PrintOptions {
  /** False for `noPayloadShorthand` (contract section 2): payloads in long form only. */
  readonly shorthand: boolean;
  readonly types: TypesByName;
}

/**
 * Thrown when more was laid out anew than the budget allows: messages inside each other, each out of order, would be
 * printed over and over. The caller begins anew with the whole message in order.
 */
export class OutOfOrder extends Error {}

/** What assembly/host.ts declares. */
interface Host {
  readonly throwFault: (fault: number, at: number, a: number, b: number) => never;
  readonly makeTable: (field: number) => number;
  readonly anyType: (start: number, end: number) => number;
  readonly layOut: (type: number, start: number, end: number) => number;
  readonly isSpecial: (start: number, end: number, orLong: number) => number;
  readonly writeDouble: (value: number, at: number) => number;
  readonly writeFloat: (value: number, at: number) => number;
  readonly writeLaxString: (start: number, end: number, at: number) => number;
}

/** What assembly/index.ts exports. */
interface Exports {
  readonly memory: WasmMemory;
  readonly start: () => void;
  readonly print: Print;
  readonly printList: Print;
  readonly takeRoom: (bytes: number) => number;
}

type Print = (type: number, from: number, to: number, text: number, depth: number, shorthand: boolean) => number;

const PAGE = 1 << 16;
const TABLES_LIMIT = 3 * PAGE;
/** Room that the printer may need behind the end of anything. */
const SLACK = 64;
/** How many times as long as its message a text is at first expected to be. */
const EXPECTED_GROWTH = 3;
/** Memory never shrinks: a larger one is not kept for the next message. */
const KEPT_BYTES = 1 << 25;

class Printer {
  private readonly exports: Exports;
  private bytes: Buffer;
  private readonly tables: PrintTables;
  private types: TypesByName = new Map();
  private reorderBudget = 0;
  /** Where the message begins. */
  private from = 0;
  /** Where the message ends, and the room for copies begins. */
  private to = 0;
  /** Where the message begins in the bytes that it is a part of. */
  private offset = 0;
  private roomForCopies = 4 * 1024;

  constructor() {
    const host: Host = {
      throwFault: (fault, at, a, b) => {
        if (fault === NO_SCRATCH) throw new RoomFull();
        const place = at - this.from + this.offset;
        throw printFault(fault, place, a, b, () => this.memory().toString('utf8', a, b));
      },
      makeTable: (field) => this.tables.addTypeOf(field),
      anyType: (start, end) => this.anyType(start, end),
      layOut: (type, start, end) => this.layOut(type, start, end),
      isSpecial: (start, end, orLong) => this.isSpecial(start, end, orLong !== 0),
      writeDouble: (value, at) => this.memory().write(doubleText(value), at, 'latin1'),
      writeFloat: (value, at) => this.memory().write(floatText(value), at, 'latin1'),
      writeLaxString: (start, end, at) => this.writeLaxString(start, end, at),
    };
    this.exports = new WebAssembly.Instance(assemblyModule(), { host }).exports as Exports;
    this.exports.start();
    this.bytes = Buffer.from(this.exports.memory.buffer);
    this.tables = new PrintTables(this.exports.memory, TABLES_LIMIT);
  }

  get isKept(): boolean {
    return this.bytes.length <= KEPT_BYTES;
  }

  print<T>(
    type: MessageType,
    { wire, start, end, depth }: Part,
    isList: boolean,
    options: PrintOptions,
    reorderBudget: number,
    use: UseText<T>,
  ): T {
    this.types = options.types;
    this.offset = start;
    for (;;) {
      this.reorderBudget = reorderBudget;
      const text = this.place(wire, start, end);
      try {
        const { print, printList } = this.exports;
        const run = isList ? printList : print;
        const stop = run(this.tables.address(type), this.from, this.to, text, depth, options.shorthand);
        return use(this.memory(), text, stop);
      } catch (error) {
        if (error instanceof TablesFull) this.tables.limit *= 2;
        else if (error instanceof RoomFull) this.roomForCopies = Math.max(this.roomForCopies * 4, end - start);
        else throw error;
      }
    }
  }

  /** Copies the message behind the tables; returns where the text begins. */
  private place(wire: Uint8Array, start: number, end: number): number {
    const length = end - start;
    this.from = this.tables.limit;
    this.to = this.from + length;
    const text = this.to + SLACK + this.roomForCopies + length;
    const wanted = text + length * EXPECTED_GROWTH + SLACK;
    const { memory } = this.exports;
    const missing = wanted - memory.buffer.byteLength;
    if (missing > 0) growMemory(memory, Math.ceil(missing / PAGE));
    const bytes = this.memory();
    bytes.set(start === 0 && end === wire.length ? wire : wire.subarray(start, end), this.from);
    // A number that the message's end cuts off has no end.
    bytes.fill(0xff, this.to, this.to + 16);
    return text;
  }

  private memory(): Buffer {
    const { buffer } = this.exports.memory;
    if (this.bytes.buffer !== buffer) this.bytes = Buffer.from(buffer);
    return this.bytes;
  }

  private writeLaxString(start: number, end: number, at: number): number {
    const bytes = this.memory();
    return bytes.write(JSON.stringify(new TextDecoder().decode(bytes.subarray(start, end))), at);
  }

  private isSpecial(start: number, end: number, orLong: boolean): number {
    const bytes = this.memory();
    return hasTypeKey(bytes, start, end) || (orLong && isLongForm(bytes, start, end)) ? 1 : 0;
  }

  private anyType(start: number, end: number): number {
    const type = this.types.get(this.memory().toString('utf8', start, end));
    return type === undefined ? 0 : this.tables.address(type);
  }

  private layOut(type: number, start: number, end: number): number {
    this.reorderBudget -= end - start;
    if (this.reorderBudget < 0) throw new OutOfOrder();
    const wire = new WireReader(this.memory().subarray(this.from), start - this.from);
    const ordered = reorderFields(this.tables.shapeAt(type), wire, end - this.from, this.types);
    const at = this.exports.takeRoom(ordered.length);
    this.memory().set(ordered, at);
    return at;
  }
}

function growMemory(memory: WasmMemory, pages: number): void {
  try {
    memory.grow(pages);
  } catch (error) {
    throw internal('the message is too large to be printed', error);
  }
}

/** Thrown when there is no more room for copies: all is printed again with more of it. */
class RoomFull extends Error {}

let printer: Printer | undefined;

/**
 * Prints a message as JSON. `reorderBudget` is how many bytes of messages out of order may be laid out anew.
 * @throws StatusError INTERNAL if the bytes are not a message of that type; OutOfOrder.
 */
export function printMessage(
  type: MessageType,
  wire: Uint8Array,
  options: PrintOptions,
  reorderBudget: number,
): Leased {
  const part = { wire, start: 0, end: wire.length, depth: 0 };
  return withPrinter((printer) => printer.print(type, part, false, options, reorderBudget, copyText));
}

function copyText(memory: Buffer, start: number, end: number): Leased {
  const text = lease(end - start);
  memory.copy(text, 0, start, end);
  return text;
}

/** A part of a message. */
export interface Part {
  readonly wire: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** How many messages it is inside of. */
  readonly depth: number;
}

/** Takes text from the printer's memory, which is written over next. */
type UseText<T> = (memory: Buffer, start: number, end: number) => T;

/** Prints the message that a part of another is; else as above. */
export function printPart(type: MessageType, part: Part, options: PrintOptions, use: UseText<void>): void {
  withPrinter((printer) => printer.print(type, part, false, options, part.end - part.start, use));
}

/** Prints the elements of a list of messages that a part consists of, with commas in between; else as above. */
export function printElements(type: MessageType, part: Part, options: PrintOptions, use: UseText<void>): void {
  withPrinter((printer) => printer.print(type, part, true, options, part.end - part.start, use));
}

function withPrinter<T>(use: (printer: Printer) => T): T {
  printer ??= new Printer();
  try {
    return use(printer);
  } finally {
    if (!printer.isKept) printer = undefined;
  }
}
