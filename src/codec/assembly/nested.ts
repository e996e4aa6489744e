/**
 * What message.ts does for the files that it imports itself: messages may hold payloads, maps and well-known types,
 * which hold messages again. index.ts sets the functions.
 */
export abstract class nested {
  /** Prints the message of a type from `wire.pos` to `end`. */
  static message: (type: usize, end: usize) => void = unset;
  /** The same, as an object of its fields, whatever the type. */
  static fields: (type: usize, end: usize) => void = unset;
}

function unset(_type: usize, _end: usize): void {
  unreachable();
}
