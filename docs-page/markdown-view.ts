import { codeBlock } from './code-view.ts';
import { type Child, h } from './dom.ts';
import { type Block, type Inline, parseInlines, parseMarkdown } from './markdown.ts';

/** A description as elements. */
export function markdown(source: string): HTMLElement {
  return h('div', { class: 'prose' }, ...parseMarkdown(source).map(blockElement));
}

/** The same for a text of one line. */
export function inlineMarkdown(source: string): readonly Child[] {
  return parseInlines(source).map(inlineElement);
}

function blockElement(block: Block): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return h('h2', {}, ...block.inlines.map(inlineElement));
    case 'paragraph':
      return h('p', {}, ...block.inlines.map(inlineElement));
    case 'code':
      return codeBlock(block.text, block.language === 'json' ? 'JSON' : undefined, 'Example');
    case 'list': {
      const items = block.items.map((item) => h('li', {}, ...item.map(inlineElement)));
      return block.isOrdered ? h('ol', {}, ...items) : h('ul', {}, ...items);
    }
  }
}

function inlineElement({ kind, text, url }: Inline): Child {
  switch (kind) {
    case 'text':
      return text;
    case 'code':
      return h('code', {}, text);
    case 'strong':
      return h('strong', {}, ...inlineMarkdown(text));
    case 'emphasis':
      return h('em', {}, text);
    case 'link':
      return h(
        'a',
        { href: url, rel: 'noreferrer' },
        ...inlineMarkdown(text === url ? '' : text),
        text === url ? text : '',
      );
  }
}
