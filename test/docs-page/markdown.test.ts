import { describe, expect, test } from 'vitest';
import { parseInlines, parseMarkdown } from '../../docs-page/markdown.ts';

const text = (value: string) => ({ kind: 'text', text: value });

describe('the Markdown of a description', () => {
  test.each([
    ['a `b` c', [text('a '), { kind: 'code', text: 'b' }, text(' c')]],
    ['**a** b', [{ kind: 'strong', text: 'a' }, text(' b')]],
    ['a *closed* b', [text('a '), { kind: 'emphasis', text: 'closed' }, text(' b')]],
    ['2 * 3 * 4', [text('2 * 3 * 4')]],
    ['`a*b*`', [{ kind: 'code', text: 'a*b*' }]],
    ['[a b](https://x.example/y)', [{ kind: 'link', text: 'a b', url: 'https://x.example/y' }]],
    [
      'See https://x.example/y.',
      [text('See '), { kind: 'link', text: 'https://x.example/y', url: 'https://x.example/y' }, text('.')],
    ],
    ['[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
    ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
    ['snake_case_word', [text('snake_case_word')]],
  ])('%s', (source, wanted) => {
    expect(parseInlines(source)).toEqual(wanted);
  });

  test('is read as blocks', () => {
    const source = 'One\nline.\n\n# Title\nNext.\n- a\n  b\n- c\n\n1. d\n2. e\n\n```json\n{\n\n}\n```\nend';
    const inlines = (value: string) => [text(value)];
    expect(parseMarkdown(source)).toEqual([
      { kind: 'paragraph', inlines: inlines('One line.') },
      { kind: 'heading', inlines: inlines('Title') },
      { kind: 'paragraph', inlines: inlines('Next.') },
      { kind: 'list', isOrdered: false, items: [inlines('a b'), inlines('c')] },
      { kind: 'list', isOrdered: true, items: [inlines('d'), inlines('e')] },
      { kind: 'code', language: 'json', text: '{\n\n}' },
      { kind: 'paragraph', inlines: inlines('end') },
    ]);
  });

  test.each(['```\nopen', '- ', '#', '**', '`', ''])('%j does not hang', (source) => {
    expect(Array.isArray(parseMarkdown(source))).toBe(true);
  });
});
