import { type Leased, lease } from '../../base/lease.ts';
import { NO_SCRATCH } from '../assembly/faults.ts';
import { PRINT_ATTRIBUTE, PRINT_LIST, PRINT_SHORTHAND } from '../assembly/tables.ts';
import { WireReader } from '../wire/reader.ts';
import { assemblyModule } from './assembly-module.ts';
import { doubleText, floatText } from './float-text.ts';
import type { MessageType } from './message-type.ts';
import { hasTypeKey, isLongForm } from './payload-form.ts';
import { printFault } from './print-faults.ts';
import { PrintTables, TablesFull } from './print-tables.ts';
import { reorderFields } from './reorder.ts';
import { IdleTimer, makeRoom, type WasmMemory, WebAssembly } from './web-assembly.ts';

/** The message types that a google.protobuf.Any may hold, by full name. */
export type TypesByName = ReadonlyMap<string, MessageType>;

export interface PrintOptions {
  /** False for `noPayloadShorthand` (contract section 2): payloads in long form only. */
  readonly shorthand: boolean;
  readonly types: TypesByName;
}

/** A message, or a part of one, and where it stands in the whole. */
export interface Part {
  readonly type: MessageType;
  readonly wire: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** How many messages it is inside of. */
  readonly depth: number;
  /** True for the value of a singular field, where null would be read as absence. */
  readonly isFieldValue: boolean;
  /** True for search attributes, whose `type` in the metadata says nothing new. */
  readonly isAttribute: boolean;
  /** True for elements of a list of messages, each behind the list's tag: they are printed with commas in between. */
  readonly isList: boolean;
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
  readonly print: (type: number, from: number, to: number, text: number, depth: number, flags: number) => number;
  readonly takeRoom: (bytes: number) => number;
}

const TABLES_LIMIT = 3 << 16;
/** Room that the printer may need behind the end of anything. */
const SLACK = 64;
/** How many times as long as its message a text is at first expected to be. */
const EXPECTED_GROWTH = 3;
/** A larger memory is given up when it is idle. */
const KEPT_BYTES = 1 << 25;
/** An even larger one is given up at once. */
const MOST_BYTES = 1 << 27;

const COLON = 58;

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
      throwFault: (fault, at, a, b) => this.throwFault(fault, at, a, b),
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

  /** In bytes. */
  get size(): number {
    return this.exports.memory.buffer.byteLength;
  }

  print<T>(part: Part, options: PrintOptions, reorderBudget: number, use: UseText<T>): T {
    const { type, start, end, depth } = part;
    const flags =
      (options.shorthand ? PRINT_SHORTHAND : 0) |
      (part.isAttribute ? PRINT_ATTRIBUTE : 0) |
      (part.isList ? PRINT_LIST : 0);
    this.types = options.types;
    this.offset = start;
    for (;;) {
      this.reorderBudget = reorderBudget;
      const text = this.place(part);
      try {
        const stop = this.exports.print(this.tables.address(type), this.from, this.to, text, depth, flags);
        return use(this.memory(), text, stop);
      } catch (error) {
        if (error instanceof TablesFull) this.tables.limit *= 2;
        else if (error instanceof RoomFull) this.roomForCopies = Math.max(this.roomForCopies * 4, end - start);
        else throw error;
      }
    }
  }

  /** Copies the message behind the tables; returns where the text begins. */
  private place({ wire, start, end, isFieldValue }: Part): number {
    const length = end - start;
    this.from = this.tables.limit;
    this.to = this.from + length;
    const text = this.to + SLACK + this.roomForCopies + length;
    makeRoom(this.exports.memory, text + length * EXPECTED_GROWTH + SLACK);
    const bytes = this.memory();
    bytes.set(start === 0 && end === wire.length ? wire : wire.subarray(start, end), this.from);
    // A number that the message's end cuts off has no end.
    bytes.fill(0xff, this.to, this.to + 16);
    bytes[text - 1] = isFieldValue ? COLON : 0;
    return text;
  }

  private memory(): Buffer {
    const { buffer } = this.exports.memory;
    if (this.bytes.buffer !== buffer) this.bytes = Buffer.from(buffer);
    return this.bytes;
  }

  private throwFault(fault: number, at: number, a: number, b: number): never {
    if (fault === NO_SCRATCH) throw new RoomFull();
    const isInCopy = at > this.to + 16;
    const place = isInCopy ? undefined : at - this.from + this.offset;
    throw printFault(fault, place, a, b, () => this.memory().toString('utf8', a, b));
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

/** Thrown when there is no more room for copies: all is printed again with more of it. */
class RoomFull extends Error {}

let printer: Printer | undefined;
const idle = new IdleTimer(() => {
  printer = undefined;
});

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
  // Not a spread object, which would take a third of the time of a small message.
  const whole = {
    type,
    wire,
    start: 0,
    end: wire.length,
    depth: 0,
    isFieldValue: false,
    isAttribute: false,
    isList: false,
  };
  return withPrinter((printer) => printer.print(whole, options, reorderBudget, copyText));
}

function copyText(memory: Buffer, start: number, end: number): Leased {
  const text = lease(end - start);
  memory.copy(text, 0, start, end);
  return text;
}

/** Takes text from the printer's memory, which is written over next. */
type UseText<T> = (memory: Buffer, start: number, end: number) => T;

/** Prints a part of a message; else as above. */
export function printPart(part: Part, options: PrintOptions, use: UseText<void>): void {
  withPrinter((printer) => printer.print(part, options, part.end - part.start, use));
}

function withPrinter<T>(use: (printer: Printer) => T): T {
  printer ??= new Printer();
  try {
    return use(printer);
  } finally {
    if (printer.size > MOST_BYTES) printer = undefined;
    else if (printer.size > KEPT_BYTES) idle.restart();
  }
}
