import type { Scenario, Step, Wanted } from '../difference.ts';
import { create, get, IDLE, post, refused, WORKFLOW } from './parts.ts';

const COUNT = "{ns}/workflow-count?query=WorkflowType%3D'none'";
const COUNTED: Wanted = { status: 200, holds: '{}' };

const bad = (message: string): Wanted => ({ status: 400, error: [3, message] });
const asked = (headers: Step['headers'], more: Partial<Step> = {}): Step =>
  get(COUNT, { ...more, ...(headers && { headers }) });

function stricter(id: string, headers: Step['headers'], message: string): Step {
  return asked(headers, { differs: [id], builtIn: COUNTED, proxy: bad(message) });
}

export const HEADERS: readonly Scenario[] = [
  {
    name: 'headers that both understand',
    steps: [
      asked({ authorization: 'Bearer x' }),
      asked({ cookie: 'a=b', origin: 'http://somewhere.example', 'x-forwarded-for': '10.0.0.1' }),
      asked({ 'client-name': 'temporal-go', 'client-version': '1.0.0' }),
      asked({ 'client-name': 'temporal-go', 'client-version': '99.0.0' }),
      asked({ 'client-name': 'temporal-go', 'client-version': 'bogus' }),
      asked({ 'grpc-metadata-client-name': 'temporal-go', 'grpc-metadata-client-version': '99.0.0' }),
      asked({ 'grpc-metadata-x-bin': 'AAA' }),
      asked({ 'grpc-metadata-content-type': 'x', 'grpc-metadata-te': 'x' }),
      asked({ 'grpc-metadata-x': 'é' }),
      refused(asked({ 'grpc-metadata-x-bin': '!!!' })),
      asked({ 'temporal-namespace': '{namespace}' }),
      ...['5S', '1M', '1H', '5000m', '5000000u'].map((timeout) => asked({ 'grpc-timeout': timeout })),
      ...['1', '1x', '1.5S', 'S', ''].map((timeout) =>
        timeout === '' ? asked({ 'grpc-timeout': '10S' }) : refused(asked({ 'grpc-timeout': timeout })),
      ),
      asked({ 'request-timeout': '5' }),
      get(COUNT, { version: '1.0' }),
      post(WORKFLOW, '{}', { version: '1.0' }),
      get(COUNT, {
        headers: { 'x-request-id': 'mine' },
        builtIn: { headers: { 'x-request-id': undefined } },
        proxy: { headers: { 'x-request-id': 'mine' } },
      }),
    ],
  },
  {
    name: 'headers that the sides treat differently',
    steps: [
      create(WORKFLOW, IDLE),
      post(`${WORKFLOW}/query/x`, {}, { headers: { 'grpc-timeout': '300m' }, differs: ['deadline-words'] }),
      stricter('grpc-timeout', { 'grpc-timeout': '0S' }, 'Grpc-Timeout'),
      stricter('grpc-timeout', { 'grpc-timeout': '123456789S' }, 'Grpc-Timeout'),
      asked(
        { 'grpc-timeout': '-1S' },
        {
          differs: ['grpc-timeout'],
          builtIn: { status: 504, error: [4, 'context deadline exceeded'] },
          proxy: bad('Grpc-Timeout'),
        },
      ),
      ...['abc', '0', '-1'].map((timeout) =>
        stricter('request-timeout', { 'request-timeout': timeout }, 'Request-Timeout'),
      ),
      post(
        `${WORKFLOW}/query/x`,
        {},
        {
          headers: { 'grpc-timeout': '1S', 'request-timeout': '0.25' },
          differs: ['request-timeout'],
          builtIn: { status: 504, error: [4, 'query timed out before a worker could process it'] },
          proxy: { status: 504, error: [4, 'no answer within 2'] },
        },
      ),
      stricter('namespace-header', { 'temporal-namespace': 'other' }, 'Temporal-Namespace'),
      asked(
        { 'x-long': 'a'.repeat(70_000) },
        {
          differs: ['header-limit'],
          builtIn: COUNTED,
          proxy: { status: 431, error: [3, 'the headers are too large'] },
        },
      ),
      get('{ns}/search-attributes', {
        headers: { 'accept-encoding': 'gzip' },
        differs: ['compression'],
        builtIn: { status: 200, holds: 'systemAttributes', headers: { 'content-encoding': undefined } },
        proxy: { status: 200, holds: '', headers: { 'content-encoding': 'gzip' } },
      }),
      asked(
        { 'content-length': 'x' },
        {
          differs: ['plain-text-error'],
          builtIn: { status: 400, holds: '400 Bad Request', headers: { 'content-type': 'text/plain; charset=utf-8' } },
          proxy: {
            status: 400,
            error: [3, 'expected an HTTP request'],
            headers: { 'content-type': 'application/json' },
          },
        },
      ),
    ],
  },
];
