import type { Field, Message, Model } from '../../model.ts';
import type { Descriptions } from './descriptions.ts';
import type { Schema } from './document.ts';
import type { Schemas } from './schemas.ts';
import { toPascal } from './words.ts';

type Path = readonly string[];

export interface BodySchemas {
  /**
   * Schema of `message` as a request body: without the fields at `removed` (proto names), which are in the URL, and
   * with those at `required` (JSON names) required. `name` is used where the message itself will not do.
   */
  readonly body: (message: string, name: string, removed: readonly Path[], required: readonly Path[]) => Schema;
}

export interface BodySchemaOptions {
  readonly model: Model;
  readonly schemas: Schemas;
  readonly names: ReadonlyMap<string, string>;
  readonly descriptions: Descriptions;
  /** Names in place of those that are made here. */
  readonly given: Readonly<Record<string, string>>;
}

/** Derived messages get names of their own (`WorkflowExecutionWithoutWorkflowId`), one for each way to derive. */
export function createBodySchemas({ model, schemas, names, descriptions, given }: BodySchemaOptions): BodySchemas {
  const made = new Map<string, Schema>();
  const used = new Set([...names.values()].map((name) => name.toLowerCase()));

  const unused = (wanted: string): string => {
    let name = wanted;
    for (let count = 2; used.has(name.toLowerCase()); count++) name = `${wanted}${count}`;
    used.add(name.toLowerCase());
    return name;
  };

  const property = (
    owner: Message,
    field: Field,
    removed: readonly Path[],
    required: readonly Path[],
  ): Schema | undefined => {
    const without = below(removed, field.name);
    const requiring = below(required, field.jsonName);
    if (without.some((path) => path.length === 0)) return undefined;
    const deeper = requiring.filter((path) => path.length > 0);
    if (field.type.kind !== 'message' || without.length + deeper.length === 0) return schemas.property(owner, field);
    const inner = model.messages.get(field.type.message);
    if (inner === undefined) throw new Error(`${field.type.message} is not in the model`);
    const name = `${names.get(inner.fullName)}${phrase('Without', without)}${phrase('Requiring', deeper)}`;
    const schema = derive(inner, name, without, deeper);
    if (schema === undefined) return undefined;
    const description = descriptions.field(owner, field);
    return {
      ...schema,
      ...(field.deprecated ? { deprecated: true } : {}),
      ...(description === undefined ? {} : { description }),
    };
  };

  /** Undefined if nothing is left of the message. */
  const derive = (
    message: Message,
    name: string,
    removed: readonly Path[],
    required: readonly Path[],
  ): Schema | undefined => {
    const key = JSON.stringify([message.fullName, [...removed].sort(), [...required].sort()]);
    const known = made.get(key);
    if (known !== undefined) return known;
    const properties = message.fields.flatMap((field) => {
      const schema = property(message, field, removed, required);
      return schema === undefined ? [] : [{ field, schema }];
    });
    if (properties.length === 0) return undefined;
    const fields = properties.map(({ field }) => field);
    const description = descriptions.message(message, fields);
    const requiredNames = fields
      .filter((field) => field.presence === 'required' || below(required, field.jsonName).length > 0)
      .map((field) => field.jsonName);
    const schema = schemas.add(unused(given[name] ?? name), {
      type: 'object',
      ...(description === undefined ? {} : { description }),
      ...(message.deprecated ? { deprecated: true } : {}),
      ...(requiredNames.length > 0 ? { required: requiredNames } : {}),
      properties: Object.fromEntries(properties.map(({ field, schema: each }) => [field.jsonName, each])),
      additionalProperties: false,
      'x-proto-type': message.fullName,
    });
    made.set(key, schema);
    return schema;
  };

  return {
    body(messageName, name, removed, required) {
      const message = model.messages.get(messageName);
      if (message === undefined) throw new Error(`${messageName} is not in the model`);
      return (
        derive(message, name, removed, required) ?? {
          type: 'object',
          description: 'Nothing: all that the call needs is in the URL.',
          additionalProperties: false,
        }
      );
    },
  };
}

/** The rests of those paths that begin with `head`. */
function below(paths: readonly Path[], head: string): readonly Path[] {
  return paths.filter((path) => path[0] === head).map((path) => path.slice(1));
}

function phrase(word: string, paths: readonly Path[]): string {
  return paths.length === 0 ? '' : word + paths.map((path) => path.map(toPascal).join('')).join('And');
}
