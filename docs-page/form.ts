import { h, newId } from './dom.ts';
import { inlineMarkdown } from './markdown-view.ts';
import type { ParameterObject } from './openapi.ts';
import type { Body, Operation } from './reference.ts';
import { isList } from './request.ts';
import { type Resolver, schemaOf, typeOf } from './resolve.ts';
import { typeLabel } from './schema-view.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where readers fill in an operation. */
export interface Form {
  readonly elements: readonly HTMLElement[];
  readonly values: () => ReadonlyMap<ParameterObject, string>;
  readonly body: () => string;
  /** The first variable of the path without a value; undefined if there is none. */
  readonly missing: () => HTMLElement | undefined;
}

/** What was last filled in for the variables of paths, by name: `namespace` is the same for all operations. */
const remembered = new Map<string, string>();

export function createForm(operation: Operation, resolve: Resolver): Form {
  const fields = new Map<ParameterObject, Field>();
  const row = (parameter: ParameterObject) => {
    const [element, field] = parameterRow(parameter, resolve);
    fields.set(parameter, field);
    return element;
  };
  const part = (place: ParameterObject['in']) => operation.parameters.filter((parameter) => parameter.in === place);
  const [inPath, inQuery, headers] = [part('path'), part('query'), part('header')];
  const needed = inQuery.filter(({ required }) => required === true);
  const optional = inQuery.filter(({ required }) => required !== true);
  const elements: HTMLElement[] = [];
  if (inPath.length + needed.length > 0) {
    elements.push(h('h2', {}, 'Parameters'), h('div', { class: 'parameters' }, ...inPath.map(row), ...needed.map(row)));
  }
  // The body is what a caller comes for; options follow.
  const text = operation.body === undefined ? undefined : bodyField(operation.body);
  if (text !== undefined) elements.push(...text.elements);
  if (optional.length > 0)
    elements.push(folded('Query', optional.map(row), optional.length <= 4 && text === undefined));
  if (headers.length > 0) elements.push(folded('Headers', headers.map(row), false));
  return {
    elements,
    values: () => new Map([...fields].map(([parameter, field]) => [parameter, field.value])),
    body: () => text?.value() ?? '',
    missing: () => [...fields].find(([parameter, field]) => parameter.in === 'path' && field.value === '')?.[1],
  };
}

function folded(name: string, rows: readonly HTMLElement[], open: boolean): HTMLElement {
  const summary = h(
    'summary',
    {},
    h('h2', {}, name),
    h('span', { class: 'number' }, String(rows.length), h('span', { class: 'sr' }, ' parameters')),
  );
  return h('details', { class: 'folded', open }, summary, h('div', { class: 'parameters' }, ...rows));
}

function parameterRow(parameter: ParameterObject, resolve: Resolver): readonly [HTMLElement, Field] {
  const { name, required, deprecated, description = '', schema } = parameter;
  const id = newId();
  const field = parameterField(parameter, resolve);
  field.id = id;
  field.setAttribute('aria-describedby', `${id}-words`);
  field.dataset.name = name;
  if (required === true) field.setAttribute('aria-required', 'true');
  const label = h(
    'div',
    { class: 'label' },
    h('label', { for: id }, h('code', { class: 'name' }, name)),
    ' ',
    h('span', { class: 'type' }, typeLabel(schema, resolve)),
    required === true ? h('span', { class: 'required' }, 'required') : undefined,
    deprecated === true ? h('span', { class: 'old' }, 'deprecated') : undefined,
  );
  const words = h('p', { class: 'words', id: `${id}-words` }, ...inlineMarkdown(description));
  return [h('div', { class: 'parameter' }, label, field, words), field];
}

function parameterField(parameter: ParameterObject, resolve: Resolver): Field {
  const { name, example, schema, in: place } = parameter;
  const { enum: values, ...found } = schemaOf(schema, resolve);
  const choices = values?.map(String) ?? (typeOf(found) === 'boolean' ? ['true', 'false'] : undefined);
  if (choices !== undefined) {
    const field = h(
      'select',
      {},
      h('option', { value: '' }, 'not set'),
      ...choices.map((value) => h('option', {}, value)),
    );
    if (example !== undefined) field.value = String(example);
    return field;
  }
  if (isList(parameter)) {
    const field = h('textarea', { rows: '2', placeholder: 'one value per line', spellcheck: 'false' });
    if (Array.isArray(example)) field.value = example.join('\n');
    return field;
  }
  const field = h('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'off' });
  field.value = (place === 'path' ? remembered.get(name) : undefined) ?? (example === undefined ? '' : String(example));
  if (place === 'path') field.addEventListener('input', () => remembered.set(name, field.value));
  return field;
}

const MOST_ROWS = 20;

function bodyField({ examples, isRequired }: Body) {
  const id = newId();
  const field = h('textarea', { id, class: 'body', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off' });
  const show = (text: string) => {
    field.value = text;
    field.rows = Math.min(text.split('\n').length + 1, MOST_ROWS);
  };
  show(examples[0]?.text ?? '');
  const head = h(
    'div',
    { class: 'head' },
    h('h2', {}, h('label', { for: id }, 'Body')),
    h('span', { class: 'type' }, 'JSON'),
    isRequired ? h('span', { class: 'required' }, 'required') : undefined,
  );
  if (examples.length > 1) {
    const options = examples.map(({ title }, at) => h('option', { value: String(at) }, title));
    const choice = h('select', { 'aria-label': 'Example of the body' }, ...options);
    choice.addEventListener('change', () => {
      show(examples[Number(choice.value)]?.text ?? '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    head.append(choice);
  }
  return { elements: [head, field], value: () => field.value };
}
