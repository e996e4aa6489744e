import { WireReader } from '../wire/reader.ts';
import type { MessageType } from './message-type.ts';
import { reorderFields } from './reorder.ts';
import type { JsonWriter } from './writer.ts';

/** Thrown to begin anew with the whole message laid out in order, which bounds the work that is done twice. */
export class OutOfOrder extends Error {}

/**
 * Generated printers write fields as they come, which is right as long as they come in order and once each. When one
 * does not, the printer hands over to this: what it has written since `mark` is dropped, and the message is laid out
 * anew with all that is in it. `start` is where the message's fields begin.
 * @throws OutOfOrder when more was laid out anew than the writer's `reorderBudget`: messages inside each other, each
 * out of order, would be printed over and over.
 */
export function printReordered(
  type: MessageType,
  wire: WireReader,
  start: number,
  end: number,
  out: JsonWriter,
  mark: number,
): void {
  out.reorderBudget -= end - start;
  if (out.reorderBudget < 0) throw new OutOfOrder();
  wire.pos = start;
  out.pos = mark;
  out.nullableAt = -1;
  const ordered = reorderFields(type, wire, end, out.types);
  type.print(new WireReader(ordered, 0, wire.depth - 1), ordered.length, out);
  wire.depth--;
}
