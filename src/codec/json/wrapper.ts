import type { WireWriter } from '../wire/writer.ts';
import type { ParseScalar } from './parse-number.ts';
import type { JsonReader } from './reader.ts';

/** google.protobuf.Int64Value and its like: the bare value in JSON; `tag` is that of their one field. */

export function wrapperParser(parse: ParseScalar, tag: number): (json: JsonReader, out: WireWriter) => void {
  return (json, out) => parse(json, out, tag, false);
}
