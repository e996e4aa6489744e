import type { MessageType } from '../../codec/json/message-type.ts';

/** A single JSON value of any type; the type of the field that takes it determines its meaning. */
export const ONE_VALUE: MessageType = {
  name: 'value',
  fields: [],
  wellKnown: undefined,
  parse: (json) => json.skip(),
};
