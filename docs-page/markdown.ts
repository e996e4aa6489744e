/** The part of Markdown that descriptions use, as data. */
export type Block =
  | { readonly kind: 'heading' | 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly Inline[])[] };

export interface Inline {
  readonly kind: 'text' | 'code' | 'strong' | 'emphasis' | 'link';
  readonly text: string;
  /** Of a link: an http or https URL. */
  readonly url?: string;
}

const FENCE = /^\s*```(\w*)/;
const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^\s*(?:([-*+])|\d{1,3}[.)])\s+(.*)$/;

/** Reads blocks separated by empty lines, lists, headings and fenced code. */
export function parseMarkdown(source: string): readonly Block[] {
  const lines = source.split('\n');
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', inlines: parseInlines(paragraph.join(' ')) });
    paragraph = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [fence, heading, item] = [FENCE.exec(line), HEADING.exec(line), ITEM.exec(line)];
    if (fence !== null) {
      endParagraph();
      const end = lines.findIndex((each, index) => index > at && /^\s*```/.test(each));
      const last = end < 0 ? lines.length : end;
      blocks.push({ kind: 'code', language: fence[1] ?? '', text: lines.slice(at + 1, last).join('\n') });
      at = last;
    } else if (heading !== null) {
      endParagraph();
      blocks.push({ kind: 'heading', inlines: parseInlines(heading[1] ?? '') });
    } else if (item !== null) {
      endParagraph();
      const items: string[] = [];
      const isOrdered = item[1] === undefined;
      // A line that begins no item continues the one before.
      for (; at < lines.length && lines[at]?.trim() !== ''; at++) {
        const next = ITEM.exec(lines[at] ?? '');
        if (next !== null) items.push(next[2] ?? '');
        else items.push(`${items.pop() ?? ''} ${lines[at]?.trim()}`);
      }
      blocks.push({ kind: 'list', isOrdered, items: items.map(parseInlines) });
    } else if (line.trim() === '') endParagraph();
    else paragraph.push(line.trim());
  }
  endParagraph();
  return blocks;
}

/** Code, strong text, emphasis, links in brackets, and bare URLs. */
const INLINE =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s](?:[^*]*[^*\s])?)\*(?![\w*])|\[([^\]]+)\]\((https?:[^\s)]+)\)|(https?:\/\/[^\s<>)`]*[^\s<>)`.,;:])/g;

export function parseInlines(text: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) inlines.push({ kind: 'text', text: text.slice(end, match.index) });
    const [whole, code, strong, emphasis, label, url, bare] = match;
    if (code !== undefined) inlines.push({ kind: 'code', text: code });
    else if (strong !== undefined) inlines.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) inlines.push({ kind: 'emphasis', text: emphasis });
    else inlines.push({ kind: 'link', text: label ?? bare ?? whole, url: url ?? bare ?? whole });
    end = match.index + whole.length;
  }
  if (end < text.length) inlines.push({ kind: 'text', text: text.slice(end) });
  return inlines;
}
