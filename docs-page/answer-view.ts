import { copyButton, showCode } from './code-view.ts';
import { h, newId } from './dom.ts';
import type { Example } from './examples.ts';
import { indentJson } from './indent-json.ts';
import type { Answer } from './reference.ts';
import type { Answered } from './send.ts';

export interface AnswerView {
  readonly element: HTMLElement;
  readonly waiting: () => void;
  readonly head: (answer: Answered) => void;
  /** Shows the body as received so far. */
  readonly part: (text: string, isCut: boolean) => void;
  readonly failed: (message: string) => void;
}

/** What comes back: a recorded example at first, then the answer to what was sent. */
export function answerView(answers: readonly Answer[]): AnswerView {
  const id = newId();
  const title = h('h2', { id }, 'Answer');
  const status = h('p', { class: 'status', role: 'status' });
  const code = h('code');
  const pre = h('pre', { class: 'answer', tabindex: '0', role: 'region', 'aria-labelledby': id }, code);
  const note = h('p', { class: 'note' });
  const headers = h('div', { class: 'headers' });
  const choice = h('div', { class: 'choice' });
  let shown = '';
  let contentType = '';
  const show = (text: string, language: 'JSON' | undefined) => {
    shown = text;
    showCode(code, text, language);
    pre.hidden = text === '';
  };
  const examples = answers.flatMap((answer) => answer.examples.map((example) => ({ ...example, answer })));
  const showExample = (example: (Example & { readonly answer: Answer }) | undefined) => {
    const first = example?.answer ?? answers[0];
    status.replaceChildren(...(first === undefined ? [] : [badge(first.status), ' ', first.description]));
    note.textContent = example === undefined ? 'There is no recorded example.' : 'A recorded example.';
    show(example?.text ?? '', 'JSON');
  };
  if (examples.length > 1) {
    const options = examples.map(({ answer, title: name }, at) =>
      h('option', { value: String(at) }, name === 'Example' ? answer.status : `${answer.status}: ${name}`),
    );
    const select = h('select', { 'aria-label': 'Example of an answer' }, ...options);
    select.addEventListener('change', () => showExample(examples[Number(select.value)]));
    choice.append(select);
  }
  showExample(examples[0]);
  const head = h('div', { class: 'head' }, title, choice);
  return {
    element: h(
      'div',
      { class: 'code result' },
      head,
      status,
      note,
      headers,
      pre,
      copyButton(() => shown),
    ),
    waiting: () => {
      choice.replaceChildren();
      headers.replaceChildren();
      status.textContent = 'Waiting for the answer …';
      note.textContent = '';
      show('', undefined);
    },
    head: (answer) => {
      contentType = answer.contentType;
      status.replaceChildren(badge(String(answer.status)), ` ${answer.statusText} · ${answer.milliseconds} ms`);
      const rows = answer.headers.flatMap(([name, value]) => [h('dt', {}, name), h('dd', {}, value)]);
      const summary = h('summary', {}, `${answer.headers.length} headers`);
      headers.replaceChildren(h('details', {}, summary, h('dl', {}, ...rows)));
    },
    part: (text, isCut) => {
      const isJson = /^application\/(?:[\w.-]+\+)?json\b/.test(contentType);
      show(isJson ? indentJson(text) : text, isJson ? 'JSON' : undefined);
      note.textContent = isCut ? 'Only the beginning is shown. To get everything, use the sample above.' : '';
    },
    failed: (message) => {
      note.textContent = message;
    },
  };
}

function badge(status: string): HTMLElement {
  return h('strong', { class: `badge s${status[0]}` }, status);
}
