import type { Binding, FilterSet, Operation } from '../../model.ts';
import type { Parameter, Schema } from './document.ts';

const TEXTS: Schema = { type: 'array', items: { type: 'string' } };

/** The parameters `filter.…` of a list (contract section 8). */
export function filterParameters({ filters }: Operation, { body }: Binding): readonly Parameter[] {
  if (filters === undefined || body !== undefined) return [];
  return [
    ...filters.parameters.map(filterParameter),
    {
      name: 'filter.attribute',
      in: 'query',
      description:
        'A search attribute, as `filter.attribute[CustomerId]=C-42`: its value, whatever its type. Several attributes ' +
        'hold together.',
      style: 'deepObject',
      explode: true,
      schema: { type: 'object', additionalProperties: { type: 'string' } },
    },
  ];
}

function filterParameter({ name, attribute, kind }: FilterSet['parameters'][number]): Parameter {
  const base = { name: `filter.${name}`, in: 'query' } as const;
  if (kind === 'after' || kind === 'before') {
    const description = `\`${attribute}\` is ${kind} this time.`;
    return { ...base, description, schema: { $ref: '#/components/schemas/Timestamp' } };
  }
  const again = 'Repeat it for any of several.';
  if (kind === 'text') return { ...base, description: `\`${attribute}\` is this. ${again}`, schema: TEXTS };
  const description = `\`${attribute}\` is this: its short name, such as \`Running\`. ${again}`;
  return { ...base, description, schema: { ...TEXTS, examples: [['Running']] } };
}
