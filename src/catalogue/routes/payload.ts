import type { MessageType } from '../../codec/json/message-type.ts';
import { fieldPath, messageAt } from '../../operation/message/read.ts';
import { bytesRecord, textRecord } from '../../operation/message/rewrite.ts';
import type { Argument } from './argument.ts';

/** Field numbers of an entry of a map. */
const KEY = 1;
const VALUE = 2;

/**
 * Makes the Payloads of an argument: one payload of the encoding json/plain with the caller's own bytes, whatever they
 * look like; none for no argument.
 * @param type temporal.api.common.v1.Payloads
 */
export function payloadsWriter(type: MessageType): (argument: Argument) => Buffer {
  const payload = messageAt(type, 'payloads');
  const [element = 0] = fieldPath(type, 'payloads');
  const [metadata = 0] = fieldPath(payload, 'metadata');
  const [data = 0] = fieldPath(payload, 'data');
  const entry = Buffer.concat([textRecord(KEY, 'encoding'), textRecord(VALUE, 'json/plain')]);
  const encoding = bytesRecord(metadata, entry);
  return (argument) =>
    argument.length === 0 ? NOTHING : bytesRecord(element, Buffer.concat([encoding, bytesRecord(data, argument)]));
}

const NOTHING = Buffer.alloc(0);
