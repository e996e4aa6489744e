import { SAMPLES } from '../codegen/print/openapi/sample-texts.ts';
import { copyButton, showCode } from './code-view.ts';
import { h, newId } from './dom.ts';
import type { Language } from './highlight.ts';
import { type BuiltRequest, JSON_TYPE } from './request.ts';

export interface SamplesView {
  readonly element: HTMLElement;
  /** Shows a request in the chosen language. */
  readonly update: (request: BuiltRequest, accept: string, withToken: boolean) => void;
}

/** The language that was chosen last, for the next operation. */
let chosen = 0;

/** A request as code, in tabs. */
export function samplesView(): SamplesView {
  const panel = newId();
  const code = h('code');
  let last: Parameters<SamplesView['update']> | undefined;
  let text = '';
  const tabs = SAMPLES.map(({ label }, at) => {
    const tab = h('button', { type: 'button', role: 'tab', id: `${panel}-${at}`, 'aria-controls': panel }, label);
    tab.addEventListener('click', () => choose(at));
    return tab;
  });
  const pre = h('pre', { id: panel, role: 'tabpanel', tabindex: '0' }, code);
  const list = h('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Language of the sample' }, ...tabs);
  list.addEventListener('keydown', ({ key }) => {
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      choose((chosen + step + tabs.length) % tabs.length);
      tabs[chosen]?.focus();
    }
  });
  const show = () => {
    const sample = SAMPLES[chosen];
    if (sample === undefined || last === undefined) return;
    const [request, accept, withToken] = last;
    text = sample.print({ ...request, withToken, isStream: accept !== JSON_TYPE });
    showCode(code, text, sample.lang as Language);
  };
  const choose = (at: number) => {
    chosen = at;
    for (const [index, tab] of tabs.entries()) {
      tab.setAttribute('aria-selected', String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    }
    pre.setAttribute('aria-labelledby', `${panel}-${at}`);
    show();
  };
  choose(chosen);
  return {
    element: h(
      'div',
      { class: 'code samples' },
      list,
      pre,
      copyButton(() => text),
    ),
    update: (...args) => {
      last = args;
      show();
    },
  };
}
