import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { SAMPLES, type SampleRequest } from '../../codegen/print/openapi/sample-texts.ts';

const URL_ = "http://127.0.0.1/a'b";

function sample(label: string, request: Partial<SampleRequest>): string {
  const found = SAMPLES.find((each) => each.label === label);
  if (found === undefined) throw new Error(label);
  return found.print({ method: 'POST', url: URL_, ...request });
}

describe('a sample', () => {
  test.each([
    ['curl', 'echo() { :; }', "'http://127.0.0.1/a'\\''b'"],
    ['TypeScript', '', String.raw`'http://127.0.0.1/a\'b'`],
    ['Python', '', '"http://127.0.0.1/a\'b"'],
    ['Go', '', '"http://127.0.0.1/a\'b"'],
  ])('in %s quotes the URL', (label, _, wanted) => {
    expect(sample(label, {})).toContain(wanted);
  });

  test.each(SAMPLES.map(({ label }) => label))(
    'in %s never holds a token, and reads it from the environment',
    (label) => {
      expect(sample(label, { withToken: true })).toMatch(/TOKEN/);
      expect(sample(label, {})).not.toMatch(/TOKEN|Authorization/);
    },
  );

  test.each(SAMPLES.map(({ label }) => label))('in %s has the headers', (label) => {
    const text = sample(label, { headers: [['Idempotency-Key', "it's"]] });
    expect(text).toContain('Idempotency-Key');
    expect(text).toMatch(/it(?:'|\\'|'\\'')s/);
  });

  const BODIES = [
    '{"a": [1, "two", null, true, false, {}, []]}',
    '{"long": 9007199254740993, "float": 1.0, "quote": "it\'s \\"`\\\\` ä \\u00e4"}',
    '{"__proto__": {"a": 1}}',
    '{ not json',
  ];

  test.each(BODIES)('in curl sends %s as it is', (body) => {
    const script = sample('curl', { body }).replace(/^curl/, 'printf "%s\\n"');
    const { stdout } = spawnSync('sh', ['-c', script]);
    expect(stdout.toString().trimEnd().endsWith(body)).toBe(true);
  });

  test.each(BODIES)('in TypeScript sends %s with every digit', async (body) => {
    const script = sample('TypeScript', { body });
    const run = new Function('fetch', 'console', `return (async () => { ${script} })()`);
    let sent = '';
    const answer = { ok: true, json: async () => ({}) };
    await run(
      async (_: string, options: { body: string }) => {
        sent = options.body;
        return answer;
      },
      { log: () => undefined },
    );
    expect(compact(sent)).toBe(compact(body));
  });

  test.each(BODIES)('in Go writes %s as one string that ends where it should', (body) => {
    const literal = /NewReader\((.*?)\)\n\trequest/s.exec(sample('Go', { body }))?.[1] ?? '';
    const text = literal.startsWith('`') ? literal.slice(1, -1) : (JSON.parse(literal) as string);
    expect(literal.startsWith('`') && text.includes('`')).toBe(false);
    expect(compact(text)).toBe(compact(body));
  });
});

/** Without white space between tokens. */
function compact(text: string): string {
  return text.match(/"(?:[^"\\]|\\.)*"|[^\s"]/g)?.join('') ?? '';
}
