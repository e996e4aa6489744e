import type { WireReader } from '../wire/reader.ts';
import type { WireWriter } from '../wire/writer.ts';
import type { ParseScalar } from './parse-number.ts';
import type { PrintScalar } from './print-scalar.ts';
import type { JsonReader } from './reader.ts';
import type { JsonWriter } from './writer.ts';

/** google.protobuf.Int64Value and its like: the bare value in JSON; `tag` is that of their one field. */

export function wrapperParser(parse: ParseScalar, tag: number): (json: JsonReader, out: WireWriter) => void {
  return (json, out) => parse(json, out, tag, false);
}

/** `zero` is what an empty wrapper prints. */
export function wrapperPrinter(
  print: PrintScalar,
  tag: number,
  zero: string,
): (wire: WireReader, end: number, out: JsonWriter) => void {
  return (wire, end, out) => {
    let at = -1;
    while (wire.pos < end) {
      const found = wire.tag();
      if (found === tag) at = wire.pos;
      wire.skip(found, end);
    }
    if (wire.pos !== end) throw wire.malformed('a field that reaches beyond its message');
    if (at < 0) {
      out.ascii(zero);
      return;
    }
    wire.pos = at;
    print(wire, end, out);
    wire.pos = end;
  };
}
