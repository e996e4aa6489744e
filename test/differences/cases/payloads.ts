import type { Scenario, Step, Wanted } from '../difference.ts';
import { create, get, IDLE, post, WORKFLOW } from './parts.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const TYPE_AND_QUEUE = JSON.stringify(IDLE).slice(1, -1);
const body = (input: string) => `{${TYPE_AND_QUEUE},"input":${input}}`;
const long = (encoding: string, data?: string, more = '') =>
  `{"metadata":{"encoding":"${base64(encoding)}"${more}}${data === undefined ? '' : `,"data":"${base64(data)}"`}}`;
const plain = (text: string) => `json/plain ${text}`;

/** Payloads that both sides store unchanged: what is sent, and what is stored. */
const SAME: readonly (readonly [input: string, stored: readonly string[]])[] = [
  ['["Hello", " b"]', [plain('"Hello"'), plain('" b"')]],
  ['[true,false,1,0.5,-1,9007199254740993]', ['true', 'false', '1', '0.5', '-1', '9007199254740993'].map(plain)],
  ['[{"a":{"b":[1,{}]}}]', [plain('{"a":{"b":[1,{}]}}')]],
  ['[null]', ['binary/null ']],
  ['[]', []],
  ['null', []],
  ['[{"metadata":{"a":1}}]', [plain('{"metadata":{"a":1}}')]],
  ['[{"metadata":{"encoding":"json/plain"}}]', [plain('{"metadata":{"encoding":"json/plain"}}')]],
  ['[{"data":"MQ=="}]', [plain('{"data":"MQ=="}')]],
  [`[${long('json/plain', '1')}]`, [plain('1')]],
  [`[${long('json/plain', '1').replaceAll('=', '')}]`, [plain('1')]],
  [`[${long('binary/plain', 'abc')}]`, ['binary/plain abc']],
  [`[${long('binary/null')}]`, ['binary/null ']],
  [`[${long('json/plain', '1', ',"x":"eA=="')}]`, ['json/plain; x=x 1']],
  ['[{"_protoMessageType":"a.B","x":1}]', ['json/protobuf; messageType=a.B {"x":1}']],
  ['[{"a":{"_protoMessageType":"a.B"}}]', [plain('{"a":{"_protoMessageType":"a.B"}}')]],
  [`{"payloads":[${long('json/plain', '1')},2]}`, [plain('1'), plain('2')]],
  ['["é😀"]', [plain('"é😀"')]],
];

/** Payloads that the sides store differently. */
const OTHERWISE: Readonly<Record<string, readonly (readonly [input: string, builtIn: string, proxy: string])[]>> = {
  'empty-list': [
    ['[]', plain('null'), plain('[]')],
    ['{"a":[[],{}]}', plain('{"a":[null,{}]}'), plain('{"a":[[],{}]}')],
    [
      '{"_protoMessageType":"a.B","x":[]}',
      'json/protobuf; messageType=a.B {"x":null}',
      'json/protobuf; messageType=a.B {"x":[]}',
    ],
  ],
  'numbers-in': [
    ['12345678901234567890', plain('12345678901234567000'), plain('12345678901234567890')],
    ['1.0', plain('1'), plain('1.0')],
    ['-0', plain('0'), plain('-0')],
    ['-0.0', plain('0'), plain('-0.0')],
    ['1e2', plain('100'), plain('1e2')],
    ['0.1000', plain('0.1'), plain('0.1000')],
    ['1e21', plain('1e+21'), plain('1e21')],
    ['123456789.123456789', plain('123456789.12345679'), plain('123456789.123456789')],
  ],
  'text-in': [
    ['{"b":1,"a":2}', plain('{"a":2,"b":1}'), plain('{"b":1,"a":2}')],
    ['{ "a" : 1 }', plain('{"a":1}'), plain('{ "a" : 1 }')],
    ['"<&>"', plain('"\\u003c\\u0026\\u003e"'), plain('"<&>"')],
    ['"\\u00e9\\/"', plain('"é/"'), plain('"\\u00e9\\/"')],
    ['"\u2028"', plain('"\\u2028"'), plain('"\u2028"')],
    ['{"a":1,"a":2}', plain('{"a":2}'), plain('{"a":1,"a":2}')],
  ],
  'long-form-without-data': [[long('json/plain'), plain(long('json/plain')), plain('')]],
  'external-payloads': [
    [
      long('json/plain', '1').replace('"data"', '"externalPayloads":[{"sizeBytes":"5"}],"data"'),
      plain(`{"data":"MQ==","externalPayloads":[{"sizeBytes":"5"}],"metadata":{"encoding":"${base64('json/plain')}"}}`),
      'json/plain; 1 external 1',
    ],
  ],
  'odd-encoding': [
    [long('\u0001', '1'), '\u0001 1', plain(long('\u0001', '1'))],
    [long('', '1'), ' 1', plain(long('', '1'))],
  ],
};

/** Payloads that only the proxy accepts. */
const REFUSED: Readonly<Record<string, readonly string[]>> = {
  'huge-numbers': ['1E400', '1.7976931348623157e309'],
  'lone-surrogates': ['"\\ud800"'],
};

const otherwise = Object.entries(OTHERWISE).flatMap(([id, rows]) =>
  rows.map(([input, builtIn, proxy]) =>
    create(WORKFLOW, body(`[${input}]`), {
      stored: true,
      differs: [id],
      builtIn: { stored: [builtIn] },
      proxy: { stored: [proxy] },
    }),
  ),
);

const refusedThere = Object.entries(REFUSED).flatMap(([id, inputs]) =>
  inputs.map((input) =>
    post(WORKFLOW, body(`[${input}]`), {
      stored: true,
      differs: [id],
      builtIn: { status: 400, error: [3, ''], stored: ['no workflow'] },
      proxy: { status: 201, holds: '"started":true', stored: [plain(input)] },
    }),
  ),
);

const alone =
  (name: string) =>
  (step: Step, index: number): Scenario => ({ name: `${name} ${index + 1}`, steps: [step] });

/** A memo of one field, read without shorthand by both. */
function memo(value: string): string {
  return `{${TYPE_AND_QUEUE},"memo":{"fields":{"kept":1,"other":${value}}}}`;
}

const LOST: Wanted = { holds: '"memo":{"fields":{"kept":{"metadata":{"encoding":"anNvbi9wbGFpbg=="},"data":"MQ=="}}}' };

export const PAYLOADS: readonly Scenario[] = [
  ...SAME.map(([input, stored]) =>
    create(WORKFLOW, body(input), { stored: true, builtIn: { stored }, proxy: { stored } }),
  ).map(alone('payloads that are stored the same')),
  ...otherwise.map(alone('payloads that are stored differently')),
  ...refusedThere.map(alone('payloads that only one side accepts')),
  {
    name: 'payloads that get lost',
    steps: [
      create(WORKFLOW, memo('1E400')),
      get(`${WORKFLOW}?noPayloadShorthand`, {
        since: '1.31.2',
        differs: ['switch-type', 'huge-numbers'],
        builtIn: LOST,
        proxy: { holds: base64('1E400') },
      }),
      post(`${WORKFLOW}-2`, memo('{"_protoMessageType":5}'), {
        differs: ['bad-message-type'],
        builtIn: { status: 200, holds: '"started":true' },
        proxy: { status: 400, error: [3, 'expected the name of a message type'] },
      }),
    ],
  },
  {
    name: 'payloads without shorthand',
    steps: [
      create(`${WORKFLOW}?noPayloadShorthand`, body(`{"payloads":[${long('json/plain', '1')}]}`), {
        differs: ['switch-type'],
      }),
      post(`${WORKFLOW}-2?noPayloadShorthand`, body('["x"]'), {
        differs: ['shorthand-off-in-body'],
        builtIn: {
          status: 200,
          holds: '"started":true',
          headers: { 'content-type': 'application/json+no-payload-shorthand' },
        },
        proxy: { status: 400, error: [3, 'input'], headers: { 'content-type': 'application/json' } },
      }),
      post(`${WORKFLOW}-3?noPayloadShorthand`, body('{"payloads":[{"metadata":{"encoding":"!"}}]}'), {
        differs: ['shorthand-off-in-body'],
        builtIn: {
          status: 200,
          holds: '"started":true',
          headers: { 'content-type': 'application/json+no-payload-shorthand' },
        },
        proxy: { status: 400, error: [3, 'expected a base64 string'], headers: { 'content-type': 'application/json' } },
      }),
      post(`${WORKFLOW}-4`, body('["x"]'), {
        headers: { 'content-type': 'application/json+no-payload-shorthand' },
        differs: ['content-type-switch'],
        builtIn: {
          status: 400,
          error: [3, 'unexpected token ['],
          headers: { 'content-type': 'application/json+no-payload-shorthand' },
        },
        proxy: { status: 201, holds: '"started":true', headers: { 'content-type': 'application/json' } },
      }),
    ],
  },
];
