import { h, newId } from './dom.ts';
import type { Reference } from './reference.ts';

/** The token that requests carry. It is kept only while the page is open, and samples never contain it. */
export interface Token {
  readonly value: () => string;
  /** True if requests carry one, or must. */
  readonly isSent: () => boolean;
  /** Calls the listener of what is shown, and only that. */
  readonly onChange: (listener: () => void) => void;
}

/** Adds a button to the header that asks for a token, if the API takes one. */
export function createToken(header: Element, wanted: Reference['token']): Token {
  let value = '';
  let listener = () => {};
  if (wanted !== 'never') {
    const id = newId();
    const field = h('input', { id, type: 'password', autocomplete: 'off', spellcheck: 'false' });
    const close = h('button', { type: 'submit' }, 'Use it');
    const words = h(
      'p',
      {},
      'Requests from this page carry it as ',
      h('code', {}, 'Authorization: Bearer …'),
      '. It is forgotten when the page is closed. Samples read it from the environment variable ',
      h('code', {}, 'TOKEN'),
      '.',
    );
    const form = h('form', { method: 'dialog' }, h('label', { for: id }, 'Token'), field, words, close);
    const dialog = h('dialog', { 'aria-label': 'Token' }, form);
    const button = h('button', { type: 'button', class: 'token', 'aria-haspopup': 'dialog' }, 'Token');
    button.addEventListener('click', () => dialog.showModal());
    dialog.addEventListener('close', () => {
      value = field.value.trim();
      button.textContent = value === '' ? 'Token' : 'Token set';
      listener();
    });
    header.append(button);
    document.body.append(dialog);
  }
  return {
    value: () => value,
    isSent: () => value !== '' || wanted === 'required',
    onChange: (next) => {
      listener = next;
    },
  };
}
