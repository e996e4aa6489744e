import type { Field, Message, PayloadTypes } from '../../model.ts';
import { toCodeList } from './words.ts';

/** What the structure of a message says in words: its oneofs. `fields` are those of its fields that are shown. */
export function messageDescription(
  message: Message,
  fields: readonly Field[],
  payload: PayloadTypes | undefined,
): string | undefined {
  const sentences = message.oneofs.flatMap((_, index) => {
    const members = fields.filter((field) => field.oneof === index).map((field) => field.jsonName);
    return members.length > 1 ? [atMostOne(members)] : [];
  });
  if (message.fullName === payload?.searchAttributes) {
    sentences.unshift(
      'Values by name of the search attribute. The server knows their types: plain JSON values will do.',
    );
  }
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}

/** Lists of dozens (the attributes of history events) are told by their ends: members of a oneof stand together. */
function atMostOne(members: readonly string[]): string {
  if (members.length <= 12) return `At most one of ${toCodeList(members)}.`;
  return `At most one of the ${members.length} members from \`${members[0]}\` to \`${members.at(-1)}\`.`;
}
