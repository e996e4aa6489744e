/** What printer.ts does for the printer. Addresses are positions in memory. */

/** Throws the error of a fault, which faults.ts lists; `a` and `b` are what it says besides. */
export declare function throwFault(fault: i32, at: usize, a: f64, b: f64): void;

/** Makes the table of a field's message or enum type. */
export declare function makeTable(field: usize): usize;

/** The table of the type of that name, 0 if it is not known. */
export declare function anyType(start: usize, end: usize): usize;

/** Lays a message out anew, its fields in order, once each, in memory of `take`; returns where it begins. */
export declare function layOut(type: usize, start: usize, end: usize): usize;

/** True for an object with a key `_protoMessageType`, or, for `orLong`, for one that is the long form of a payload. */
export declare function isSpecial(start: usize, end: usize, orLong: bool): bool;

/** Writes the JSON of a double at `at`, at most 64 bytes, and returns its length. */
export declare function writeDouble(value: f64, at: usize): usize;

export declare function writeFloat(value: f32, at: usize): usize;

/**
 * Writes the JSON of a string, with replacement characters for what is not UTF-8; returns its length, at most six times
 * that of the string, and two.
 */
export declare function writeLaxString(start: usize, end: usize, at: usize): usize;
