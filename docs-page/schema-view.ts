import { h, lazyDetails } from './dom.ts';
import { markdown } from './markdown-view.ts';
import type { Schema, SchemaObject } from './openapi.ts';
import { type Resolver, refName, schemaOf, typeOf } from './resolve.ts';

/** The fields of a schema, one level; each opens to its own fields. */
export function schemaView(schema: Schema | undefined, resolve: Resolver): HTMLElement {
  const found = schemaOf(schema, resolve);
  const { description } = found;
  const inner = fieldsOf(found, resolve);
  return h(
    'div',
    { class: 'schema' },
    inner.length === 0 ? h('p', { class: 'type' }, typeLabel(schema, resolve)) : undefined,
    description === undefined || inner.length > 0 ? undefined : markdown(description),
    ...inner,
  );
}

/** What a schema consists of; empty for a plain value. */
function fieldsOf(schema: SchemaObject, resolve: Resolver): readonly HTMLElement[] {
  const { properties = {}, required = [], items, additionalProperties, enum: values } = schema;
  const names = Object.keys(properties);
  // Required fields first: they are what a caller looks for.
  const ordered = [
    ...names.filter((name) => required.includes(name)),
    ...names.filter((name) => !required.includes(name)),
  ];
  const rows = ordered.map((name) =>
    fieldRow({ name, schema: properties[name], isRequired: required.includes(name), resolve }),
  );
  const list: HTMLElement[] = rows.length === 0 ? [] : [h('ul', { class: 'fields' }, ...rows)];
  const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  if (choices.length > 0) {
    list.push(
      h(
        'ul',
        { class: 'fields' },
        ...choices.map((choice, at) =>
          fieldRow({ name: `choice ${at + 1}`, schema: choice, isRequired: false, resolve }),
        ),
      ),
    );
  }
  if (typeof items === 'object' && isComplex(items, resolve)) list.push(...fieldsOf(schemaOf(items, resolve), resolve));
  if (typeof additionalProperties === 'object' && isComplex(additionalProperties, resolve)) {
    list.push(...fieldsOf(schemaOf(additionalProperties, resolve), resolve));
  }
  if (values !== undefined && list.length === 0) list.push(enumList(schema, values));
  return list;
}

interface Field {
  readonly name: string;
  readonly schema: Schema | undefined;
  readonly isRequired: boolean;
  readonly resolve: Resolver;
}

function fieldRow({ name, schema, isRequired, resolve }: Field): HTMLElement {
  const found = schemaOf(schema, resolve);
  const { description, deprecated } = found;
  const target = found.items !== undefined ? schemaOf(found.items, resolve) : found;
  const row = h(
    'li',
    { class: deprecated === true ? 'deprecated' : undefined },
    h('code', { class: 'name' }, name),
    ' ',
    h('span', { class: 'type' }, typeLabel(schema, resolve)),
    isRequired ? h('span', { class: 'required' }, 'required') : undefined,
    deprecated === true ? h('span', { class: 'old' }, 'deprecated') : undefined,
    description === undefined ? undefined : markdown(description.split(/\n\n- `/)[0] ?? ''),
  );
  if (isComplex(schema, resolve)) {
    const count = Object.keys(target.properties ?? {}).length;
    const label =
      target.enum !== undefined ? `${target.enum.length} values` : count > 0 ? `${count} fields` : 'Details';
    const summary = h('summary', {}, label, h('span', { class: 'sr' }, ` of ${name}`));
    row.append(lazyDetails(summary, 'inner', () => fieldsOf(found, resolve)));
  }
  return row;
}

/** True if there is more to show than a type. */
function isComplex(schema: Schema | undefined, resolve: Resolver): boolean {
  const { properties, oneOf, anyOf, items, additionalProperties, enum: values } = schemaOf(schema, resolve);
  if (Object.keys(properties ?? {}).length > 0 || oneOf !== undefined || anyOf !== undefined) return true;
  if (values !== undefined) return true;
  return [items, additionalProperties].some((inner) => typeof inner === 'object' && isComplex(inner, resolve));
}

/** What the values of an enum mean is listed in its description. */
function enumList(schema: SchemaObject, values: readonly unknown[]): HTMLElement {
  const { description = '' } = schema;
  const meanings = new Map(
    [...description.matchAll(/^- `([^`]+)`: (.*)$/gm)].map(([, name = '', meaning = '']) => [name, meaning]),
  );
  const rows = values.map((value) => {
    const text = String(value);
    const meaning = meanings.get(text);
    return h(
      'li',
      {},
      h('code', {}, text),
      meaning === undefined ? undefined : h('span', { class: 'meaning' }, meaning),
    );
  });
  return h('ul', { class: 'values' }, ...rows);
}

/** `string`, `RetryPolicy`, `list of Payload`, `map of string`. */
export function typeLabel(schema: Schema | undefined, resolve: Resolver): string {
  const found = schemaOf(schema, resolve);
  const name = refName(schema);
  const type = typeOf(found);
  if (type === 'array' && name === undefined) return `list of ${typeLabel(found.items, resolve)}`;
  if (type === 'object' && name === undefined && typeof found.additionalProperties === 'object') {
    return `map of ${typeLabel(found.additionalProperties, resolve)}`;
  }
  if (name !== undefined) return type === 'object' || type === undefined ? name : `${name} (${type})`;
  const format = found.format === undefined ? '' : ` (${found.format})`;
  return found.const !== undefined ? JSON.stringify(found.const) : `${type ?? 'any JSON'}${format}`;
}
