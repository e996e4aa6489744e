import { type CodecOptions, wireToJson } from '../../codec/json/codec.ts';
import type { MessageType } from '../../codec/json/message-type.ts';
import { fieldPath, messageAt } from '../../operation/message/read.ts';
import type { Reply, WholeReply } from '../../operation/reply.ts';
import { firstBytes, valueReply } from '../../results/value.ts';
import type { Schema } from '../catalogue.ts';

export interface Values {
  /** The first payload as the answer itself, byte for byte; `null` if there is none. */
  readonly reply: (payloads: Buffer, schema: Schema | undefined, headers: Reply['headers']) => WholeReply;
  /** The same as JSON text within an answer; in long form if it is not JSON. */
  readonly print: (payloads: Buffer, schema: Schema | undefined, codec: CodecOptions) => Buffer;
}

/** Results longer than this, in bytes, are passed on unchecked, since a check would block other requests. */
const LONGEST_CHECKED = 1 << 20;
const NULL = Buffer.from('null');
const WAY_OUT = "the workflow's own route below /api/v1 has the payload";

/**
 * @param type temporal.api.common.v1.Payloads
 * @param onMisfit called for a value that does not match its schema, which is passed on nevertheless
 */
export function createValues(type: MessageType, onMisfit: () => void): Values {
  const element = messageAt(type, 'payloads');
  const [number = 0] = fieldPath(type, 'payloads');
  const count = (json: Buffer, schema: Schema | undefined) => {
    if (schema === undefined || json.length > LONGEST_CHECKED) return;
    if (!fits(json, schema)) onMisfit();
  };
  return {
    reply: (payloads, schema, headers) => {
      const reply = valueReply(payloads, type, headers, WAY_OUT);
      if (reply.contentType === 'application/json') count(reply.body, schema);
      return reply;
    },
    print: (payloads, schema, codec) => {
      const first = firstBytes(payloads, number);
      const json = first === undefined ? NULL : wireToJson(element, first, codec);
      count(json, schema);
      return json;
    },
  };
}

function fits(json: Buffer, { check }: Schema): boolean {
  try {
    return check(JSON.parse(json.toString())).length === 0;
  } catch {
    return false;
  }
}
