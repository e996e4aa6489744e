import type { Chapter } from '../difference.ts';
import { isObject } from '../json.ts';

export const bodies: Chapter = {
  title: 'Request bodies',
  lines: {
    'trailing-text': {
      send: 'anything behind the one JSON value: `{…}{…}`',
      builtIn: 'reads the first value and acts on it',
      proxy: '400',
      why: 'RFC 8259, 2. A body that was put together wrongly must not half work.',
    },
    'other-value-than-path': {
      send: 'another value for a path variable in the body: `{"workflowId": "b"}` to `…/workflows/a`',
      builtIn: 'ignores it',
      proxy: '400',
      why: 'Which of the two did the caller mean?',
    },
    'enum-in-lower-case': {
      send: 'an enum in snake case without prefix: `"allow_duplicate"`',
      builtIn: 'takes it, among many other spellings',
      proxy: '400: `ALLOW_DUPLICATE`, `AllowDuplicate`, `allowDuplicate`, or the full name or number',
      why: 'The spellings that are in use, and no guessing.',
    },
    'duration-spelling': {
      send: '`"+60s"` or `".5s"` as a duration',
      builtIn: 'takes it',
      proxy: '400',
      why: 'proto3 JSON: seconds as JSON has a number, and `s`.',
    },
    'media-type': {
      send: 'a `Content-Type` that names another structured format: XML, multipart, protobuf …',
      builtIn: 'reads the body as JSON',
      proxy: '415',
      why: 'RFC 9110, 15.5.16. Form-urlencoded, which is what `curl -d` says, and text are read as JSON.',
    },
    charset: {
      send: '`Content-Type: application/json; charset=iso-8859-1`',
      builtIn: 'reads the body as UTF-8',
      proxy: '415',
      why: 'RFC 8259, 8.1: JSON is UTF-8.',
    },
    'content-encoding': {
      send: 'a body with `Content-Encoding: gzip`, `deflate` or `br`',
      builtIn: '400: it reads the compressed bytes as JSON',
      proxy: 'unpacks it',
      why: 'RFC 9110, 8.4.',
    },
    'content-encoding-unknown': {
      send: 'any other `Content-Encoding`, or one that is not true',
      builtIn: 'ignores the header',
      proxy: '415, or 400',
      why: 'RFC 9110, 15.5.16.',
    },
    'shorthand-off-in-body': {
      send: 'a payload in shorthand, and `?noPayloadShorthand`',
      builtIn: 'takes the shorthand: the switch is for the answer only',
      proxy: '400: nothing is shorthand then',
      why: 'Whoever sends payloads in long form gets them stored as they are, whatever they look like.',
    },
    'content-type-switch': {
      send: '`Content-Type: application/json+pretty` (or `+no-payload-shorthand`)',
      builtIn: 'is that switch, for the body and, unless `Accept` asks for another form, for the answer',
      proxy: 'switches nothing',
      why: 'RFC 9110, 8.3: it is the type of the request’s body.',
    },
    'body-limit': {
      send: 'a body larger than 4 MiB',
      builtIn: '400 `http: request body too large`, and the connection is closed',
      proxy: 'reads up to 10 MB (`--body-limit`), white space and base64 included, and unpacked; 413 above',
      why: 'RFC 9110, 15.5.14. The server’s limit is for the message, which is smaller than its JSON.',
    },
    'message-limit': {
      send: 'a message larger than the server takes (4 MiB)',
      builtIn: 'does not get so far: see the limit of bodies',
      proxy: '429 with the words of gRPC: `received message larger than max`',
      why: 'The status of RESOURCE_EXHAUSTED, which is what the server answers. Another try does not help.',
    },
    'update-without-meta': {
      send: 'an update without `request.meta`, as in the example of the proposal',
      builtIn: '400 `Update meta is not set on request.`',
      proxy: 'fills in an update id and the identity',
      why: 'HTTP API proposal, Usage Examples.',
    },
    'request-id-filled': {
      send: 'no `requestId` where the server wants one (reset, create a schedule, …)',
      builtIn: '400 `RequestId is not set on request.`',
      proxy: 'fills in `Idempotency-Key`, or a new one',
      why: 'A retry on the way to the server does nothing twice.',
    },
    'identity-filled': {
      send: 'no `identity`',
      builtIn: 'none is stored; 400 where the server wants one',
      proxy: 'fills in `Temporal-Identity`, or `temporal-http@<host>`',
      why: 'A history shows who did what, or at least which way they came.',
    },
  },
};

export const headers: Chapter = {
  title: 'Request headers and deadlines',
  lines: {
    'request-timeout': {
      send: '`Request-Timeout: 0.05` (seconds)',
      builtIn: 'ignores it',
      proxy: 'sets the deadline; 400 if it is not a number above 0',
      why: 'A deadline in seconds, for those who do not know gRPC’s units.',
    },
    'grpc-timeout': {
      send: '`Grpc-Timeout: 0S`, `-1S`, or more than eight digits',
      builtIn: 'no deadline; 504; takes it',
      proxy: '400',
      why: 'gRPC over HTTP/2: a positive number of at most eight digits.',
    },
    'deadline-words': {
      send: 'a call that does not end before its deadline',
      builtIn: '504 with the words of whatever part of the server waited',
      proxy: '504 `no answer within … ms`',
      why: 'The proxy keeps the deadline by itself too; the code is the same.',
      expect: (answer, proxy) =>
        isObject(answer.body) && isObject(proxy.body) && proxy.body.message !== undefined
          ? { ...answer, body: { ...answer.body, message: proxy.body.message } }
          : answer,
    },
    'namespace-header': {
      send: '`Temporal-Namespace` with another namespace than the path',
      builtIn: 'ignores it',
      proxy: '400',
      why: 'Gateways in front of a server route by this header: it must not contradict the request.',
    },
    'header-limit': {
      send: 'more than 64 KiB of headers, a long URL included',
      builtIn: 'takes up to 1 MiB',
      proxy: '431',
      why: 'RFC 6585, 5.',
    },
  },
};
