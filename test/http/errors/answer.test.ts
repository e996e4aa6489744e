import { describe, expect, test } from 'vitest';
import { messageTypes } from '../../../generated/registry.ts';
import { invalidArgument, StatusError } from '../../../src/base/status-error.ts';
import { errorAnswer, toStatusError } from '../../../src/http/errors/answer.ts';
import { anyOf, encode } from '../../support/protos.ts';
import { STATUS_OF_CODE } from '../../support/status-of-code.ts';

const CONTEXT = { requestId: 'id-1', codec: { shorthand: true, types: messageTypes } };
const REQUEST_INFO = { '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: 'id-1' };

const answer = (error: StatusError) => errorAnswer(error, CONTEXT);
const bodyOf = (error: StatusError) => JSON.parse(answer(error).body.toString());

// Contract section 5.
describe('HTTP status of a gRPC code', () => {
  test.each(STATUS_OF_CODE)('%i is %i', (code, status) => {
    const error = new StatusError(code, 'words');
    expect(answer(error)).toMatchObject({ status, code });
    expect(bodyOf(error)).toEqual({ code, message: 'words', details: [REQUEST_INFO] });
  });

  test('gives way to a status of its own', () => {
    expect(answer(new StatusError(8, 'too large', { httpStatus: 413 })).status).toBe(413);
  });
});

describe('headers of an error', () => {
  const withDetails = (...details: object[]) =>
    new StatusError(14, '', { origin: 'server', details: encode('google.rpc.Status', { code: 14, details }) });
  const retryInfo = (seconds: number, nanos = 0) => anyOf('google.rpc.RetryInfo', { retryDelay: { seconds, nanos } });

  test.each([
    ['9', '9'],
    ['soon', '1'],
    ['-1', '1'],
  ])('with the metadata retry-after: %s are Retry-After: %s', (given, wanted) => {
    const headers = answer(new StatusError(8, '', { metadata: [['retry-after', given]] })).headers;
    expect(headers).toEqual([
      ['Grpc-Metadata-Retry-After', given],
      ['Retry-After', wanted],
    ]);
  });

  test('an error that is neither 429 nor 503 has no Retry-After, whatever its details', () => {
    const details = encode('google.rpc.Status', { code: 9, details: [retryInfo(7)] });
    expect(answer(new StatusError(9, '', { details })).headers).toEqual([]);
  });

  test.each([
    ['Retry-After with UNAVAILABLE', new StatusError(14, ''), ['Retry-After', '1']],
    ['Retry-After with RESOURCE_EXHAUSTED', new StatusError(8, ''), ['Retry-After', '1']],
    ['Retry-After as RetryInfo says', withDetails(retryInfo(7)), ['Retry-After', '7']],
    ['Retry-After as RetryInfo says, rounded up', withDetails(retryInfo(1, 1)), ['Retry-After', '2']],
    ['Retry-After as RetryInfo says, not below 0', withDetails(retryInfo(-3)), ['Retry-After', '0']],
    [
      'Retry-After as RetryInfo says, behind other details',
      withDetails(anyOf('google.rpc.RequestInfo', { requestId: 'r' }), retryInfo(8)),
      ['Retry-After', '8'],
    ],
    ['a default where RetryInfo is empty', withDetails(anyOf('google.rpc.RetryInfo', {})), ['Retry-After', '1']],
    [
      'a default where the details are no google.rpc.Status',
      new StatusError(14, '', { details: Buffer.from([255, 255, 255]) }),
      ['Retry-After', '1'],
    ],
    ['a challenge with UNAUTHENTICATED', new StatusError(16, ''), ['WWW-Authenticate', 'Bearer']],
    ['its own before those', new StatusError(14, '', { headers: { 'Retry-After': '7' } }), ['Retry-After', '7']],
    ['Allow', new StatusError(12, '', { httpStatus: 405, headers: { Allow: 'GET' } }), ['Allow', 'GET']],
    ['metadata of the server', new StatusError(5, '', { metadata: [['x-why', 'so']] }), ['Grpc-Metadata-X-Why', 'so']],
    [
      'binary metadata of the server',
      new StatusError(5, '', { metadata: [['x-why-bin', Buffer.from([255])]] }),
      ['Grpc-Metadata-X-Why-Bin', '/w=='],
    ],
  ])('has %s', (_, error, header) => {
    expect(answer(error).headers).toEqual([header]);
  });
});

describe('details', () => {
  const withDetails = (...details: object[]) =>
    new StatusError(9, 'no', {
      origin: 'server',
      details: encode('google.rpc.Status', { code: 9, message: 'no', details }),
    });

  test.each([
    [
      'an errordetail of Temporal',
      anyOf('temporal.api.errordetails.v1.NamespaceNotFoundFailure', { namespace: 'n' }),
      { '@type': 'type.googleapis.com/temporal.api.errordetails.v1.NamespaceNotFoundFailure', namespace: 'n' },
    ],
    [
      'one of google.rpc',
      anyOf('google.rpc.RetryInfo', { retryDelay: { seconds: 3 } }),
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '3s' },
    ],
    [
      'a well-known type',
      anyOf('google.protobuf.Duration', { seconds: 1, nanos: 500_000_000 }),
      { '@type': 'type.googleapis.com/google.protobuf.Duration', value: '1.500s' },
    ],
    [
      'an unknown type',
      { type_url: 'type.googleapis.com/no.Such', value: Buffer.from([1, 2]) },
      { '@type': 'type.googleapis.com/no.Such', value: 'AQI=' },
    ],
    [
      'a known type with bytes that are not one',
      { type_url: 'type.googleapis.com/google.rpc.RetryInfo', value: Buffer.from([10, 255]) },
      { '@type': 'type.googleapis.com/google.rpc.RetryInfo', value: 'Cv8=' },
    ],
  ])('show %s', (_, given, wanted) => {
    expect(bodyOf(withDetails(given)).details).toEqual([wanted]);
  });

  test('keep every digit of a payload inside', () => {
    const failure = anyOf('temporal.api.failure.v1.Failure', {
      message: 'f',
      applicationFailureInfo: {
        details: {
          payloads: [
            { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"n": 9007199254740993.10}') },
          ],
        },
      },
    });
    expect(answer(withDetails(failure)).body.toString()).toContain('"details":[{"n": 9007199254740993.10}]');
  });

  test.each(['no-status', 'connection', 'unsent'] as const)(
    'name the request if the proxy writes them (%s)',
    (origin) => {
      expect(bodyOf(new StatusError(14, 'no', { origin })).details).toEqual([REQUEST_INFO]);
    },
  );

  test('that are no google.rpc.Status are left out', () => {
    const error = new StatusError(5, 'gone', { origin: 'server', details: Buffer.from([255, 255, 255]) });
    expect(bodyOf(error)).toEqual({ code: 5, message: 'gone', details: [] });
  });

  test('list the violations of a request', () => {
    const violations = [
      { field: 'a.b[0]', description: 'wrong' },
      { field: '', description: 'bad' },
    ];
    expect(bodyOf(invalidArgument('no', violations)).details).toEqual([
      { '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: violations },
      REQUEST_INFO,
    ]);
  });
});

test('a defect says nothing of the inside', () => {
  const error = toStatusError(new TypeError('secret'));
  expect(bodyOf(error)).toEqual({ code: 13, message: 'internal error', details: [REQUEST_INFO] });
  expect(error.cause).toBeInstanceOf(TypeError);
});
