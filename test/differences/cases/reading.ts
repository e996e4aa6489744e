import type { Scenario, Wanted } from '../difference.ts';
import { FOUND_BY_ID, get, HISTORY, IDLE, post, WORKFLOW } from './parts.ts';

const TYPE_AND_QUEUE = JSON.stringify(IDLE).slice(1, -1);
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The long form, which can store any bytes under any encoding. */
function stored(encoding: string, data: string, more: Readonly<Record<string, string>> = {}): string {
  const metadata = Object.entries({ encoding, ...more }).map(([name, value]) => [name, base64(value)]);
  return JSON.stringify({ metadata: Object.fromEntries(metadata), data: base64(data) });
}

const started = (members: string) => [post(WORKFLOW, `{${TYPE_AND_QUEUE},${members}}`)];
const input = (...payloads: readonly string[]) => started(`"input":[${payloads.join()}]`);
const shows = (text: string): Wanted => ({ status: 200, holds: `"input":${text}` });
const FAILS: Wanted = { status: 500, error: [2, 'MaybeMarshalProtoJSON impl for'] };

/** Stored JSON, as printed by the built-in API and by the proxy. */
const TEXTS: readonly (readonly [data: string, builtIn: string, proxy: string])[] = [
  ['9007199254740993', '9007199254740992', '9007199254740993'],
  ['12345678901234567890', '12345678901234567000', '12345678901234567890'],
  ['1.0', '1', '1.0'],
  ['[]', 'null', '[]'],
  ['{"a":[]}', '{"a":null}', '{"a":[]}'],
  ['{"b":1,"a":2}', '{"a":2,"b":1}', '{"b":1,"a":2}'],
  ['"\\u00e9"', '"é"', '"\\u00e9"'],
  ['"\\ud800"', '"\uFFFD"', '"\\ud800"'],
  ['{"a":1,"a":2}', '{"a":2}', '{"a":1,"a":2}'],
];

const LOOKS_LONG = stored('json/plain', '1');
const HOLDS_TYPE = '{"_protoMessageType":"a.B"}';

export const READING: readonly Scenario[] = [
  {
    name: 'plain payloads',
    given: input('"x"', '{"a":[1,{"b":null}]}', '0.5', 'true', '{"_protoMessageType":"a.B","x":1}'),
    steps: [get(HISTORY), get(`${HISTORY}?noPayloadShorthand`, { differs: ['switch-type'] })],
  },
  {
    name: 'null',
    given: started(
      '"input":[null],"header":{"fields":{"h":null,"i":1}},"userMetadata":{"summary":"short","details":5}',
    ),
    steps: [get(HISTORY, { differs: ['null-out'] }), get(WORKFLOW)],
  },
  {
    name: 'one payload without shorthand',
    given: input('1', 'null', '"x"', stored('binary/plain', 'abc'), stored('json/plain', '2', { more: 'm' })),
    steps: [
      get(HISTORY, { differs: ['one-by-one'] }),
      get(HISTORY, { headers: { accept: 'application/json+no-payload-shorthand' } }),
    ],
  },
  ...TEXTS.map(([data, builtIn, proxy], index) => ({
    name: `stored text ${index + 1}`,
    given: input(stored('json/plain', data)),
    steps: [
      get(HISTORY, {
        asText: true as const,
        differs: ['text-out'],
        builtIn: shows(`[${builtIn}]`),
        proxy: shows(`[${proxy}]`),
      }),
    ],
  })),
  ...[LOOKS_LONG, HOLDS_TYPE].map((data) => ({
    name: `an ambiguous payload: ${data}`,
    given: input(stored('json/plain', data)),
    steps: [
      get(HISTORY, {
        differs: ['ambiguous'],
        builtIn: { holds: data === LOOKS_LONG ? base64('json/plain') : HOLDS_TYPE },
        proxy: shows(`[${stored('json/plain', data)}]`),
      }),
    ],
  })),
  ...['not json', '', '1 2', '1E400'].map((data) => ({
    name: `a payload with odd data: ${data}`,
    given: input('"kept"', stored('json/plain', data)),
    steps: [
      get(HISTORY, {
        differs: ['odd-data'],
        builtIn: FAILS,
        proxy: shows(`["kept",${data === '1E400' ? data : stored('json/plain', data).replace(',"data":""', '')}]`),
      }),
    ],
  })),
  {
    name: 'a memo with odd data',
    given: [
      ...started(`"memo":{"fields":{"kept":1,"odd":${stored('json/plain', 'not json')}}}`),
      get(`{ns}/workflows?${FOUND_BY_ID}`, { until: '{id}' }),
    ],
    steps: [
      get(WORKFLOW, { differs: ['odd-data'], builtIn: FAILS, proxy: { status: 200, holds: '"kept":1' } }),
      get(`{ns}/workflows?${FOUND_BY_ID}`, {
        differs: ['odd-data'],
        builtIn: FAILS,
        proxy: { status: 200, holds: '"kept":1' },
      }),
      get(`${WORKFLOW}?noPayloadShorthand`, { differs: ['switch-type'] }),
    ],
  },
];
