import type { MessageType } from '../../codec/json/message-type.ts';
import { fieldPath, messageAt } from '../../operation/message/read.ts';
import { bytesRecord, textRecord } from '../../operation/message/rewrite.ts';
import type { Argument } from './argument.ts';

/** Field numbers of a map entry. */
const KEY = 1;
const VALUE = 2;

/**
 * Creates the Payloads of an argument: one payload of the encoding json/plain with the caller's bytes, whatever they
 * look like; empty if there is no argument.
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
