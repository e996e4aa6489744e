/**
 * The tables that print-tables.ts writes for the printer: their layout, in bytes from the beginning of each, and the
 * numbers in them. This file and faults.ts are TypeScript as well.
 */

/** Where the tables begin. */
export const TABLES = 81920;

/** The layout of a message type. A field's record is found by number: below `dense` in a list, else by search. */
export const TYPE_FORM = 0;
export const TYPE_DENSE = 4;
export const TYPE_SPARSE = 8;
export const TYPE_SPARSE_LIST = 12;
export const TYPE_LIST = 16;

/** How a message is printed. */
export const FORM_FIELDS = 0;
export const FORM_TIMESTAMP = 1;
export const FORM_DURATION = 2;
export const FORM_PAYLOAD = 3;
export const FORM_PAYLOADS = 4;
export const FORM_ANY = 5;
export const FORM_FIELD_MASK = 6;
export const FORM_STRUCT = 7;
export const FORM_VALUE = 8;
export const FORM_LIST_VALUE = 9;
export const FORM_WRAPPER = 10;

/** The layout of a field. */
export const FIELD_TAG = 0;
export const FIELD_KIND = 4;
export const FIELD_FLAGS = 5;
/** Place in the order of declaration, from 1; members of a oneof share that of the first. */
export const FIELD_PLACE = 6;
/** `,"name":` */
export const FIELD_KEY = 8;
export const FIELD_KEY_LENGTH = 12;
/** The message or enum type; 0 until the field is first printed. */
export const FIELD_TYPE = 16;
export const FIELD_MAP_KEY = 20;
export const FIELD_SIZE = 24;

/** Kinds of values. The ones before KIND_STRING are varints. */
export const KIND_INT32 = 0;
export const KIND_UINT32 = 1;
export const KIND_SINT32 = 2;
export const KIND_INT64 = 3;
export const KIND_UINT64 = 4;
export const KIND_SINT64 = 5;
export const KIND_BOOL = 6;
export const KIND_ENUM = 7;
export const KIND_STRING = 8;
export const KIND_BYTES = 9;
export const KIND_MESSAGE = 10;
export const KIND_GROUP = 11;
export const KIND_FIXED32 = 12;
export const KIND_SFIXED32 = 13;
export const KIND_FLOAT = 14;
export const KIND_FIXED64 = 15;
export const KIND_SFIXED64 = 16;
export const KIND_DOUBLE = 17;

export const FLAG_REPEATED = 1;
/** Printed even if it is zero. */
export const FLAG_EXPLICIT = 2;
export const FLAG_MAP = 4;
export const FLAG_PACKABLE = 8;
/** A proto2 string, which need not be UTF-8. */
export const FLAG_LAX = 16;
/** A search attribute, whose `type` in the metadata says nothing new. */
export const FLAG_ATTRIBUTE = 32;
/** A closed enum, whose other numbers count as unknown fields. */
export const FLAG_CLOSED = 64;

/** The layout of an enum: names of the numbers below `dense`, and a list of pairs of number and name for the others. */
export const ENUM_DENSE = 0;
export const ENUM_SPARSE = 4;
export const ENUM_SPARSE_LIST = 8;
/** The name of all numbers that have none; 0 for none. */
export const ENUM_OTHER = 12;
export const ENUM_LIST = 16;

/** What `print` is told of a message: payloads may be shorthand; it is a search attribute; it is elements of a list. */
export const PRINT_SHORTHAND = 1;
export const PRINT_ATTRIBUTE = 2;
export const PRINT_LIST = 4;
