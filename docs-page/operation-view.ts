import { answerView } from './answer-view.ts';
import { type Child, h, lazyDetails } from './dom.ts';
import { createForm, type Form } from './form.ts';
import { inlineMarkdown, markdown } from './markdown-view.ts';
import type { Operation, Reference } from './reference.ts';
import { type BuiltRequest, buildRequest, JSON_TYPE } from './request.ts';
import { samplesView } from './samples-view.ts';
import { schemaView } from './schema-view.ts';
import { send } from './send.ts';
import type { Token } from './token.ts';

interface Context {
  readonly reference: Reference;
  /** URL of the API, without a slash at its end. */
  readonly base: string;
  readonly token: Token;
}

/** One operation: what to fill in on the left, its samples and its answer on the right. */
export function operationView(operation: Operation, context: Context): readonly HTMLElement[] {
  const { reference, base, token } = context;
  const form = createForm(operation, reference.resolve);
  const types = [...new Set([JSON_TYPE, ...operation.answers.flatMap((answer) => answer.types)])];
  const accept = h('select', { 'aria-label': 'Form of the answer' }, ...types.map((type) => h('option', {}, type)));
  const request = () =>
    buildRequest(base, operation, { values: form.values(), body: form.body(), accept: accept.value });
  const samples = samplesView();
  const update = () => samples.update(request(), accept.value, token.isSent());
  const left = h('div', { class: 'request' }, ...form.elements);
  left.addEventListener('input', update);
  accept.addEventListener('change', update);
  token.onChange(update);
  update();
  const aside = h('aside', { class: 'try', 'aria-label': 'Sample and answer' });
  const button = sendButton({ form, request, token, answer: answerView(operation.answers) });
  const actions = h('div', { class: 'actions' }, button.element, types.length > 1 ? accept : undefined);
  aside.append(samples.element, actions, button.answer);
  return [h('div', { class: 'columns' }, head(operation), left, aside, details(operation, reference))];
}

function head({ summary, method, path, description, isDeprecated, rpc, tag }: Operation): HTMLElement {
  const variables = path.split(/(\{[^{}]+\})/).map((part) => (part.startsWith('{') ? h('var', {}, part) : part));
  return h(
    'div',
    { class: 'heading' },
    h('p', { class: 'crumb' }, h('a', { href: `#/${encodeURIComponent(tag)}` }, tag)),
    h('h1', { tabindex: '-1' }, summary, isDeprecated ? h('span', { class: 'old' }, 'deprecated') : undefined),
    h(
      'p',
      { class: 'route' },
      h('span', { class: `method ${method.toLowerCase()}` }, method),
      h('code', {}, ...variables),
    ),
    markdown(description),
    rpc === undefined
      ? undefined
      : h('p', { class: 'rpc' }, 'gRPC: ', h('code', {}, rpc.replace(/^.*\.(?=[^.]+$)/, ''))),
  );
}

/** The fields of the body and of the answers, and the errors. */
function details({ body, answers, errors }: Operation, { resolve, errors: all }: Reference): HTMLElement {
  const parts: Child[] = [];
  if (body?.schema !== undefined)
    parts.push(h('section', {}, h('h2', {}, 'Fields of the body'), schemaView(body.schema, resolve)));
  const summaries = answers.map(({ status, description, schema, headers, types }) =>
    h(
      'div',
      { class: 'outcome' },
      h('h3', {}, h('strong', { class: 'badge s2' }, status), ' ', ...inlineMarkdown(description)),
      types.length > 1 ? h('p', { class: 'types' }, types.join(', ')) : undefined,
      schema === undefined ? undefined : schemaView(schema, resolve),
      headers.length === 0
        ? undefined
        : lazyDetails(
            h('summary', {}, `${headers.length === 1 ? '1 header' : `${headers.length} headers`} of ${status}`),
            'inner',
            () => [
              h(
                'ul',
                { class: 'fields' },
                ...headers.map(({ name, description: words }) =>
                  h('li', {}, h('code', { class: 'name' }, name), markdown(words)),
                ),
              ),
            ],
          ),
    ),
  );
  if (summaries.length > 0) parts.push(h('section', {}, h('h2', {}, 'Answers'), ...summaries));
  if (errors.length > 0) {
    const known = new Map(all.map((error) => [error.status, error.description]));
    const rows = errors.map((status) =>
      h('li', {}, h('strong', { class: 'status' }, status), h('div', {}, ...inlineMarkdown(known.get(status) ?? ''))),
    );
    parts.push(
      h(
        'section',
        {},
        h('h2', {}, 'Errors'),
        h('p', { class: 'codes' }, errors.join(' · ')),
        lazyDetails(h('summary', {}, 'What they mean'), 'inner', () => [
          h('ul', { class: 'errors short' }, ...rows),
          h('p', {}, h('a', { href: '#errors' }, 'All errors, with examples')),
        ]),
      ),
    );
  }
  return h('div', { class: 'details' }, ...parts);
}

interface Sending {
  readonly form: Form;
  readonly request: () => BuiltRequest;
  readonly token: Token;
  readonly answer: ReturnType<typeof answerView>;
}

/** Sends what is filled in; while an answer is coming, it stops it. */
function sendButton({ form, request, token, answer }: Sending): {
  readonly element: HTMLElement;
  readonly answer: HTMLElement;
} {
  const button = h('button', { type: 'button', class: 'send' }, 'Send');
  let running: AbortController | undefined;
  button.addEventListener('click', async () => {
    if (running !== undefined) {
      running.abort();
      return;
    }
    const missing = form.missing();
    if (missing !== undefined) {
      answer.failed(`Fill in ${missing.dataset.name} first.`);
      missing.setAttribute('aria-invalid', 'true');
      missing.addEventListener('input', () => missing.removeAttribute('aria-invalid'), { once: true });
      missing.focus();
      return;
    }
    running = new AbortController();
    const { signal } = running;
    button.textContent = 'Stop';
    answer.waiting();
    try {
      await send(request(), { token: token.value(), signal }, answer);
    } catch (error) {
      answer.failed(signal.aborted ? 'Stopped.' : `No answer, or only a part of one: ${String(error)}`);
    }
    running = undefined;
    button.textContent = 'Send';
  });
  // An answer that nobody sees any more is not worth its connection.
  addEventListener('hashchange', () => running?.abort(), { once: true });
  return { element: button, answer: answer.element };
}
