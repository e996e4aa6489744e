import { h } from './dom.ts';
import { type Language, tokens } from './highlight.ts';

/** In characters: in longer texts, colours would take seconds. */
const MOST_HIGHLIGHTED = 100_000;

/** Shows a text, with colours if its language is known. */
export function showCode(target: HTMLElement, text: string, language: Language | undefined): void {
  if (language === undefined || text.length > MOST_HIGHLIGHTED) {
    target.textContent = text;
    return;
  }
  const parts = tokens(text, language).map(([kind, part]) =>
    kind === '' ? part : h('span', { class: `t-${kind}` }, part),
  );
  target.replaceChildren(...parts);
}

/** A text to read and copy. It can be scrolled by keyboard, so it has a name. */
export function codeBlock(text: string, language: Language | undefined, label: string): HTMLElement {
  const code = h('code');
  showCode(code, text, language);
  const pre = h('pre', { tabindex: '0', role: 'region', 'aria-label': label }, code);
  return h(
    'div',
    { class: 'code' },
    pre,
    copyButton(() => text),
  );
}

const COPIED_MS = 1_500;

export function copyButton(text: () => string): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'copy', 'aria-live': 'polite' }, 'Copy');
  button.addEventListener('click', async () => {
    button.textContent = (await copy(text())) ? 'Copied' : 'Select the text to copy it';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, COPIED_MS);
  });
  return button;
}

/** Browsers offer the clipboard only to secure pages: HTTPS and this machine. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
