/** Why a message cannot be printed. */

export const ILLEGAL_TAG = 1;
export const LONG_VALUE = 2;
export const ENDLESS_VARINT = 3;
export const LONG_FIELD = 4;
export const CUT_OFF = 5;
export const ILLEGAL_WIRE_TYPE = 6;
export const OTHER_GROUP = 7;
export const ENDLESS_GROUP = 8;
export const LONG_PACKED = 9;
export const TOO_DEEP = 10;
export const NOT_UTF8 = 11;
export const TIMESTAMP_RANGE = 12;
export const DURATION_RANGE = 13;
export const EMPTY_VALUE = 14;
export const NUMBER_VALUE = 15;
export const FIELD_PATH = 16;
export const NO_SCRATCH = 17;
export const NO_MEMORY = 18;
