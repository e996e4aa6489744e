import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../answer.ts';
import type { Chapter } from '../difference.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

const REQUEST_INFO = { '@type': 'type.googleapis.com/google.rpc.RequestInfo', requestId: '<own>' };
const SECURITY_HEADERS = ['content-security-policy', 'x-content-type-options', 'x-frame-options'];
const BAD_REQUEST = 'type.googleapis.com/google.rpc.BadRequest';

export function withHeaders(answer: Answer, headers: Readonly<Record<string, string>>): Answer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** The body, if the answer is an error in the shape that both sides use. */
function errorBody({ status, body }: Answer): JsonObject | undefined {
  const isError = status >= 400 && isObject(body) && typeof body.code === 'number' && typeof body.message === 'string';
  return isError ? body : undefined;
}

function details(body: Json): readonly Json[] {
  return isObject(body) && Array.isArray(body.details) ? body.details : [];
}

/** The built-in answer with the proxy's message, if both are errors with the same code. */
function inTheWordsOf(proxy: Answer, builtIn: Answer): Answer {
  const [theirs, ours] = [errorBody(builtIn), errorBody(proxy)];
  if (theirs === undefined || ours === undefined || ours.code !== theirs.code) return builtIn;
  const [first] = details(ours);
  const violations = isObject(first) && first['@type'] === BAD_REQUEST ? [first] : [];
  const all = [...violations, ...details(theirs)];
  return { ...builtIn, body: { ...theirs, message: ours.message ?? null, ...(all.length > 0 && { details: all }) } };
}

/** True if the proxy rejected a request because of a missing field. */
function missesFields({ status, body }: Answer): boolean {
  const [first] = details(body);
  const violations = isObject(first) && Array.isArray(first.fieldViolations) ? first.fieldViolations : [];
  return status === 400 && violations.some((each) => isObject(each) && each.description === 'is required');
}

export const everyAnswer: Chapter = {
  title: 'Every answer',
  lines: {
    'content-type': {
      everywhere: true,
      send: 'any request',
      builtIn: '`Content-Type: *`',
      proxy: '`Content-Type: application/json`',
      why: 'A media type is `type/subtype` (RFC 9110, 8.3.1).',
      expect: (answer) =>
        answer.headers['content-type'] === '*' ? withHeaders(answer, { 'content-type': 'application/json' }) : answer,
    },
    'request-id': {
      everywhere: true,
      send: 'any request, with or without `X-Request-ID`',
      builtIn: 'nothing',
      proxy: '`X-Request-ID`: the caller’s own, or a new one',
      why: 'A response can be found in the logs.',
      expect: (answer, proxy) => withHeaders(answer, { 'x-request-id': proxy.headers['x-request-id'] ? '<uuid>' : '' }),
    },
    'no-store': {
      everywhere: true,
      send: 'any request',
      builtIn: 'nothing, so a cache may store the response to a GET',
      proxy:
        '`Cache-Control: no-store`; the document and its page may be stored, and are revalidated (`no-cache`, `ETag`)',
      why: 'The state of a workflow is only valid at the moment of the request (RFC 9111, 4.2.2).',
      expect: (answer, { headers }) =>
        headers['cache-control'] === 'no-cache' && headers.etag !== undefined
          ? withHeaders(answer, { 'cache-control': 'no-cache', etag: headers.etag })
          : withHeaders(answer, { 'cache-control': 'no-store' }),
    },
    'security-headers': {
      everywhere: true,
      send: 'any request',
      builtIn: 'nothing',
      proxy: '`Content-Security-Policy`, `X-Content-Type-Options: nosniff` and `X-Frame-Options: DENY`',
      why: 'A browser must not run or frame a response that holds callers’ data.',
      expect: (answer, { headers }) =>
        withHeaders(answer, Object.fromEntries(SECURITY_HEADERS.map((name) => [name, headers[name] ?? 'nothing']))),
    },
    'next-page': {
      everywhere: true,
      send: 'a list that has a next page',
      builtIn: 'the token alone',
      proxy: 'the token, and `Link: <…>; rel="next"`',
      why: 'RFC 8288: a client can follow the pages of any list.',
      expect: (answer, { headers }) =>
        headers.link === undefined ? answer : withHeaders(answer, { link: headers.link }),
    },
    'entity-tag': {
      everywhere: true,
      send: 'the description of a schedule',
      builtIn: 'the `conflictToken` alone',
      proxy: 'the `conflictToken`, and the same as `ETag`',
      why: 'RFC 9110, 13.1.1: `If-Match` makes sure that a PATCH changes the state that was read.',
      expect: (answer, { status, headers }) =>
        headers.etag === undefined || status !== 200 || answer.headers.etag !== undefined
          ? answer
          : withHeaders(answer, { etag: headers.etag }),
    },
    'count-zero': {
      everywhere: true,
      send: 'a count of nothing',
      builtIn: '`{}`: zeros are left out',
      proxy: '`{"count":"0"}`',
      why: 'A count always has its count; every other zero is left out (proto3 JSON).',
      expect: (answer, { body }) =>
        isObject(body) && body.count === '0' && isObject(answer.body) && answer.body.count === undefined
          ? { ...answer, body: { count: '0', ...answer.body } }
          : answer,
    },
    vary: {
      everywhere: true,
      send: 'a request whose response is larger than 1 KiB',
      builtIn: 'nothing',
      proxy: '`Vary: Accept-Encoding`, since such a response is compressed for callers that accept it',
      why: 'RFC 9110, 12.5.5.',
      expect: (answer, { headers }) =>
        headers.vary === 'Accept-Encoding' ? withHeaders(answer, { vary: headers.vary }) : answer,
    },
    'empty-details': {
      everywhere: true,
      send: 'a request that the server rejects without details',
      builtIn: 'no `details`',
      proxy: '`"details":[]`',
      why: 'Every error has the same shape.',
      expect: (answer, proxy) => {
        const body = errorBody(answer);
        const isEmpty = body !== undefined && body.details === undefined && errorBody(proxy)?.details !== undefined;
        return isEmpty ? { ...answer, body: { ...body, details: [] } } : answer;
      },
    },
    'retry-after': {
      everywhere: true,
      send: 'a request that is answered with 429 or 503',
      builtIn: 'nothing',
      proxy: '`Retry-After`: what the server asks for, else 1 second',
      why: 'RFC 9110, 10.2.3.',
      expect: (answer, { headers }) =>
        headers['retry-after'] === undefined ? answer : withHeaders(answer, { 'retry-after': headers['retry-after'] }),
    },
    'request-info': {
      everywhere: true,
      send: 'a request that the proxy itself rejects',
      builtIn: 'the code and the message',
      proxy: 'a `google.rpc.RequestInfo` with the request id as the last detail; errors from the server are unchanged',
      why: 'With the id in the body, it also ends up in error logs.',
      expect: (answer, proxy) => {
        const body = errorBody(answer);
        return body === undefined || !isDeepStrictEqual(details(proxy.body).at(-1), REQUEST_INFO)
          ? answer
          : { ...answer, body: { ...body, details: [...details(body), REQUEST_INFO] } };
      },
    },
    'required-fields': {
      everywhere: true,
      yields: true,
      send: 'a request without a field that the server always requires: a start without `workflowType` and `taskQueue`',
      builtIn: '400 with the first missing field; 404 or 500 if the server checks something else first',
      proxy: '400 with all missing fields: the document declares them as required, and the proxy checks them first',
      why: 'One round trip shows all mistakes, and generated clients prevent them.',
      expect: (answer, proxy) =>
        errorBody(answer) !== undefined && missesFields(proxy)
          ? { ...answer, status: proxy.status, body: proxy.body }
          : answer,
    },
    'own-words': {
      send: 'a request that is rejected before it reaches the server, such as `{"unknown": 1}`',
      builtIn:
        '400 with only the first mistake, sometimes with a line of Go source: `unexpected token null (in …/json_unmarshal.go:154)`',
      proxy:
        '400 with the same code, and **every** violation in a `google.rpc.BadRequest`: field, line and column, what was expected',
      why: 'One round trip shows all mistakes, in terms of the request.',
      expect: (answer, proxy) => inTheWordsOf(proxy, answer),
    },
    'error-text': {
      send: 'a request that makes the server split a character in an error message: `?query=é`',
      builtIn: '500 `failed to marshal error message`',
      proxy: 'the original error, with U+FFFD for the split character',
      why: 'The error should describe the request, not a problem with its own text.',
    },
    'plain-text-error': {
      send: 'malformed HTTP: `Content-Length: x`, a broken escape in the path',
      builtIn: '400 as `text/plain`',
      proxy: '400 in the shape of every other error',
      why: 'A client that reads errors as JSON can read all of them.',
    },
    compression: {
      send: '`Accept-Encoding: gzip` or `br`',
      builtIn: 'ignores it',
      proxy: 'compresses responses larger than 1 KiB',
      why: 'A history shrinks to a tenth.',
    },
  },
};

const created = (from: number, to: number) => (answer: Answer) =>
  answer.status === from ? { ...answer, status: to } : answer;

export const statuses: Chapter = {
  title: 'Statuses',
  text: 'With `--success-status 200` the proxy answers every success with 200, like the built-in API.',
  lines: {
    created: {
      send: 'a request that creates something: register, create, start, signal with start',
      builtIn: '200',
      proxy: '201; 200 if an existing run was used',
      why: 'Rules of the HTTP API proposal: “201 success if a creation”.',
      expect: created(200, 201),
    },
    accepted: {
      send: 'a request that takes effect later: a signal, a cancellation, a change to a schedule, stopping a batch …',
      builtIn: '200',
      proxy: '202',
      why: 'Rules of the HTTP API proposal: “202 if action eventually consistent”.',
      expect: created(200, 202),
    },
    'method-not-allowed': {
      send: 'a known path with an unsupported method',
      builtIn: '501',
      proxy: '405 with `Allow`',
      why: 'RFC 9110, 15.5.6. The code in the body is 12 on both sides.',
      expect: (answer, proxy) =>
        answer.status === 501
          ? withHeaders({ ...inTheWordsOf(proxy, answer), status: 405 }, { allow: proxy.headers.allow ?? 'nothing' })
          : answer,
    },
    head: {
      send: '`HEAD` on a path that has `GET`',
      builtIn: '501',
      proxy: 'the status and headers of `GET`',
      why: 'RFC 9110, 9.1: servers must support GET and HEAD.',
    },
    options: {
      send: '`OPTIONS` on a known path',
      builtIn: '501',
      proxy: '204 with `Allow`',
      why: 'RFC 9110, 9.3.7.',
    },
    'options-asterisk': {
      send: '`OPTIONS *`',
      builtIn: '200',
      proxy: '204 with `Allow`',
      why: 'The same answer as for any path; both are a success (RFC 9110, 9.3.7).',
    },
  },
};
