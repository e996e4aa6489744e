import { codeBlock } from './code-view.ts';
import { h, lazyDetails } from './dom.ts';
import { inlineMarkdown, markdown } from './markdown-view.ts';
import { operationLink } from './navigation.ts';
import type { Group, Reference } from './reference.ts';

/** The front of the page: what the API is, and its groups. */
export function overview({ title, version, description, groups }: Reference): readonly HTMLElement[] {
  const cards = groups.map(({ name, anchor, description: words = '', operations }) =>
    h(
      'li',
      {},
      h('a', { href: anchor }, name),
      h('span', { class: 'number' }, String(operations.length), h('span', { class: 'sr' }, ' operations')),
      h('p', {}, ...inlineMarkdown(words)),
    ),
  );
  return [
    heading(title, version === '' ? undefined : h('span', { class: 'version' }, version)),
    h(
      'section',
      { class: 'plain wide', 'aria-labelledby': 'groups' },
      h('h2', { id: 'groups' }, 'Operations'),
      h('ul', { class: 'cards' }, ...cards),
    ),
    h('section', { class: 'plain' }, markdown(description)),
  ];
}

/** One group: its operations. */
export function groupView({ name, description = '', externalDocs, operations }: Group): readonly HTMLElement[] {
  return [
    heading(name),
    h(
      'section',
      { class: 'plain' },
      markdown(description),
      externalDocs === undefined
        ? undefined
        : h(
            'p',
            {},
            h('a', { href: externalDocs.url, rel: 'noreferrer' }, externalDocs.description ?? externalDocs.url),
          ),
      h(
        'ul',
        { class: 'rows' },
        ...operations.map((operation) => h('li', {}, operationLink(operation), h('code', {}, operation.path))),
      ),
    ),
  ];
}

/** Every error of the API, once. */
export function errorsView({ errors }: Reference): readonly HTMLElement[] {
  const rows = errors.map(({ status, description, examples }) =>
    h(
      'li',
      { id: `error-${status}` },
      h('strong', { class: 'status' }, status),
      h(
        'div',
        {},
        markdown(description),
        ...examples.map(({ title, text }) =>
          lazyDetails(h('summary', {}, title), 'inner', () => [codeBlock(text, 'JSON', title)]),
        ),
      ),
    ),
  );
  return [
    heading('Errors'),
    h(
      'section',
      { class: 'plain' },
      h(
        'p',
        {},
        'All operations answer errors in the same form: an object with a gRPC ',
        h('code', {}, 'code'),
        ', a ',
        h('code', {}, 'message'),
        ' and ',
        h('code', {}, 'details'),
        '. Each operation lists the statuses that it may have; this is what they mean.',
      ),
      h('ul', { class: 'errors' }, ...rows),
    ),
  ];
}

/** What is shown if the anchor names nothing. */
export function unknownView(anchor: string): readonly HTMLElement[] {
  return [
    heading('Not found'),
    h(
      'section',
      { class: 'plain' },
      h(
        'p',
        {},
        'There is nothing under ',
        h('code', {}, anchor),
        '. It may have another name in this version: find it in the list, or start from the ',
        h('a', { href: '#' }, 'overview'),
        '.',
      ),
    ),
  ];
}

function heading(text: string, more?: HTMLElement): HTMLElement {
  return h('div', { class: 'heading' }, h('h1', { tabindex: '-1' }, text), more);
}
