import type { Binding, Enum, Field, Message, Operation, PayloadTypes } from '../../model.ts';
import { bindingKey } from './bindings.ts';
import { cleanComment } from './clean-comment.ts';
import { messageDescription } from './message-description.ts';
import type { Overlay } from './overlay.ts';
import type { TranslateComment } from './translate-comment.ts';

/** Every description of the document. Undefined where there is nothing to say. */
export interface Descriptions {
  readonly operation: (operation: Operation, binding: Binding) => string;
  readonly pathParameter: (parameter: string, field: Field) => string | undefined;
  /** `rule` is what the structure of the request says. */
  readonly queryParameter: (owner: Message, field: Field, rule: string | undefined) => string | undefined;
  /** `fields` are those of its fields that are shown. */
  readonly message: (message: Message, fields: readonly Field[]) => string | undefined;
  readonly field: (owner: Message, field: Field) => string | undefined;
  readonly enum: (declared: Enum) => string | undefined;
}

export interface DescriptionsOptions {
  readonly overlay: Overlay;
  readonly payload: PayloadTypes | undefined;
  /** Undefined for a document without the comments of the .proto files. */
  readonly translate: TranslateComment | undefined;
}

/**
 * What is written in the overlay for this very field, message or value stands alone. Otherwise the comment of the
 * .proto file is taken, if comments are wanted, and then the overlay's words for any field of that name. A path
 * parameter is never optional, whatever the comment of its field says, so there the overlay comes first.
 */
export function createDescriptions({ overlay, payload, translate }: DescriptionsOptions): Descriptions {
  const comment = (text: string | undefined): string | undefined => {
    const cleaned = translate === undefined ? undefined : cleanComment(text);
    return cleaned === undefined ? undefined : translate?.(cleaned) || undefined;
  };
  const own = (owner: Message, { jsonName }: Field): string | undefined =>
    overlay.messages[owner.fullName]?.fields[jsonName];
  const general = ({ jsonName }: Field): string | undefined => overlay.fields[jsonName];
  const field = (owner: Message, declared: Field): string | undefined =>
    own(owner, declared) ?? comment(declared.comment) ?? general(declared);

  return {
    operation(operation, binding) {
      const words = overlay.operations[operation.id];
      const ofBinding = words?.bindings?.[bindingKey(binding)];
      const written = ofBinding?.description ?? words?.description;
      const upstream = words?.comment === false ? undefined : comment(aboutItself(operation));
      const fallback = `Calls \`${operation.rpc.name}\` of \`${operation.service}\`.`;
      return paragraphs(written, upstream) ?? fallback;
    },
    pathParameter: (parameter, declared) => overlay.fields[parameter] ?? general(declared) ?? comment(declared.comment),
    queryParameter: (owner, declared, rule) => paragraphs(rule, field(owner, declared)),
    message(message, fields) {
      const written = overlay.messages[message.fullName]?.description;
      return paragraphs(messageDescription(message, fields, payload), written ?? comment(message.comment));
    },
    field,
    enum(declared) {
      const words = overlay.enums[declared.fullName];
      const items = declared.values.flatMap((value) => {
        const text = words?.values[value.name] ?? comment(value.comment)?.replace(/\s*\n\s*/g, ' ');
        return text === undefined ? [] : [`- \`${value.name}\`: ${text}`];
      });
      const list = items.length > 0 ? items.join('\n') : undefined;
      return paragraphs(words?.description ?? comment(declared.comment), list);
    },
  };
}

/** `StartWorkflowExecution starts a new one` as `Starts a new one`: the reader sees which operation it is. */
function aboutItself({ rpc: { name, comment } }: Operation): string | undefined {
  return comment?.replace(new RegExp(`^\\s*${name} ([a-z])`), (_, first: string) => first.toUpperCase());
}

function paragraphs(...texts: readonly (string | undefined)[]): string | undefined {
  const given = texts.filter((text) => text !== undefined);
  return given.length > 0 ? given.join('\n\n') : undefined;
}
