import { describe, expect, test } from 'vitest';
import type { Answer } from './answer.ts';
import { SCENARIOS } from './cases/scenarios.ts';
import { CHAPTERS, DIFFERENCES } from './chapters.ts';
import { compare } from './compare.ts';
import type { Step } from './difference.ts';
import { parseJson } from './json.ts';
import { page } from './page.ts';

const steps = SCENARIOS.flatMap((scenario) => scenario.steps);
const named = new Set(steps.flatMap(({ differs }) => differs ?? []));

describe('the table of differences', () => {
  // `make differences` writes the page.
  test('is the page in docs', async () => {
    await expect(page(CHAPTERS)).toMatchFileSnapshot('../../docs/differences.md');
  });

  test('has each name once', () => {
    expect(DIFFERENCES.size).toBe(CHAPTERS.reduce((sum, { lines }) => sum + Object.keys(lines).length, 0));
  });

  test('has only rows that requests name, and those of every response', () => {
    const ofRequests = [...DIFFERENCES].filter(([, { everywhere }]) => !everywhere).map(([id]) => id);
    expect([...named].sort()).toEqual(ofRequests.sort());
  });

  test('is proven by scenarios with unique names', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

const NO_LINES = new Map();
const LINE = { send: '', builtIn: '', proxy: '', why: '' };

function verdict(step: Partial<Step>, builtIn: Partial<Answer>, proxy: Partial<Answer>, lines = NO_LINES) {
  const whole: Answer = { status: 200, headers: {}, body: {}, stored: [] };
  const pair = {
    builtIn: { ...whole, ...builtIn },
    proxy: { ...whole, ...proxy },
    texts: { builtIn: JSON.stringify(builtIn.body), proxy: JSON.stringify(proxy.body) },
  };
  return compare({ method: 'GET', path: '/', ...step }, pair, lines);
}

describe('two answers', () => {
  const one = { body: parseJson('{"a": [1, 1.0]}') };
  const created = { ...LINE, expect: (answer: Answer) => ({ ...answer, status: 201 }) };
  const lines = new Map([
    ['created', created],
    ['outright', LINE],
  ]);

  test('that are equal agree', () => {
    expect(verdict({}, one, one)).toEqual({ kind: 'agreed', shown: [], complaints: [] });
  });

  test.each<[what: string, other: Partial<Answer>, where: string]>([
    ['digits of a number', { body: parseJson('{"a": [1, 1]}') }, 'body.a.1'],
    ['a missing member', { body: parseJson('{}') }, 'body.a'],
    ['a status', { ...one, status: 201 }, 'status'],
    ['a header', { ...one, headers: { allow: 'GET' } }, 'headers.allow'],
    ['a stored payload', { ...one, stored: ['json/plain 1'] }, 'stored.0'],
  ])('that differ in %s are reported with the place', (_, other, where) => {
    const { kind, complaints } = verdict({}, one, other);
    expect([kind, ...complaints]).toEqual(['undocumented', expect.stringContaining(`${where}: `)]);
  });

  test('may differ as described by a row that the request names', () => {
    const named = { differs: ['created'] };
    expect(verdict(named, one, { ...one, status: 201 }, lines)).toMatchObject({
      kind: 'documented',
      shown: ['created'],
    });
    expect(verdict(named, one, { ...one, status: 202 }, lines).kind).toBe('undocumented');
    expect(verdict({}, one, { ...one, status: 201 }, lines).kind).toBe('undocumented');
    expect(verdict({ differs: ['unheard-of'] }, one, one, lines).kind).toBe('undocumented');
  });

  test('must show the row that the request names', () => {
    const step = { differs: ['created'] };
    expect(verdict(step, { ...one, status: 201 }, { ...one, status: 201 }, lines).complaints).toEqual([
      'created does not show',
    ]);
    expect(verdict({ differs: ['outright'] }, one, one, lines).complaints).toEqual([
      'outright: both sides answer the same',
    ]);
  });

  test('must each match the request if they have nothing in common', () => {
    const bad = { status: 400, body: { code: 3, message: 'no such name' } };
    const step = { differs: ['outright'], builtIn: { status: 200, holds: '"a"' } };
    expect(verdict({ ...step, proxy: { status: 400, error: [3, 'such'] } }, one, bad, lines).kind).toBe('documented');
    expect(verdict({ ...step, proxy: { status: 400, error: [3, 'other'] } }, one, bad, lines).kind).toBe(
      'undocumented',
    );
    expect(verdict(step, one, bad, lines).complaints).toContain('state what each side answers');
  });
});

test.each([
  ['1', 1],
  ['0.5', 0.5],
  ['1.0', { '\0number': '1.0' }],
  ['9007199254740993', { '\0number': '9007199254740993' }],
  ['["1.0", "\\"1.0"]', ['1.0', '"1.0']],
])('the JSON text %s is read with all digits', (text, value) => {
  expect(parseJson(text)).toEqual(value);
});
