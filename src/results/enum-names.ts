import type { MessageType } from '../codec/json/message-type.ts';
import { messageAt } from '../operation/message/read.ts';

/** The names of an enum by number, without their prefix, of the field at a dotted path in proto spelling. */
export function enumNames(type: MessageType, path: string, prefix: string): ReadonlyMap<number, string> {
  const last = path.lastIndexOf('.');
  const holder = last < 0 ? type : messageAt(type, path.slice(0, last));
  const target = holder.fields.find(({ name }) => name === path.slice(last + 1))?.type?.();
  const values = target !== undefined && 'values' in target ? target.values : [];
  return new Map(values.map(([name, number]) => [number, name.replace(prefix, '')]));
}
