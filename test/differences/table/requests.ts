import type { Chapter } from '../difference.ts';
import { isObject } from '../json.ts';

export const bodies: Chapter = {
  title: 'Request bodies',
  lines: {
    'trailing-text': {
      send: 'anything after the JSON value: `{…}{…}`',
      builtIn: 'reads the first value and acts on it',
      proxy: '400',
      why: 'RFC 8259, 2. A malformed body must not be partly executed.',
    },
    'other-value-than-path': {
      send: 'a different value for a path variable in the body: `{"workflowId": "b"}` to `…/workflows/a`',
      builtIn: 'ignores it',
      proxy: '400',
      why: 'It is unclear which of the two the caller meant.',
    },
    'enum-in-lower-case': {
      send: 'an enum in snake case without prefix: `"allow_duplicate"`',
      builtIn: 'accepts it, among many other spellings',
      proxy: '400: `ALLOW_DUPLICATE`, `AllowDuplicate`, `allowDuplicate`, or the full name or number',
      why: 'Only the spellings in use, without guessing.',
    },
    'duration-spelling': {
      send: '`"+60s"` or `".5s"` as a duration',
      builtIn: 'accepts it',
      proxy: '400',
      why: 'proto3 JSON: a JSON number of seconds, followed by `s`.',
    },
    'duration-with-units': {
      send: '`"72h"` or `"1h30m"` as a duration',
      builtIn: '400',
      proxy: 'accepts it, in bodies as in queries',
      why: 'It is how Temporal’s own tools write durations.',
    },
    'schedule-without-action': {
      send: 'a schedule without an action; an update without `spec` or `action`',
      builtIn: 'stores a schedule that does nothing; the update removes what is there',
      proxy: '400; for the update, `?replace` says that it is meant',
      why: 'Nobody wants a schedule that does nothing, and an update of one part must not remove the others.',
    },
    'body-of-a-get': {
      send: 'a body with a GET, HEAD or DELETE',
      builtIn: 'ignores it',
      proxy: '400: fields go in the query. An empty body, white space and `{}` are fine',
      why: 'A field that is dropped may be the one that matters, such as the run to delete.',
    },
    'media-type': {
      send: 'a `Content-Type` that names another structured format: XML, multipart, protobuf …',
      builtIn: 'reads the body as JSON',
      proxy: '415',
      why: 'RFC 9110, 15.5.16. Form-urlencoded, which `curl -d` sends, and text types are read as JSON.',
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
      proxy: 'decompresses it',
      why: 'RFC 9110, 8.4.',
    },
    'content-encoding-unknown': {
      send: 'any other `Content-Encoding`, or a wrong one',
      builtIn: 'ignores the header',
      proxy: '415, or 400',
      why: 'RFC 9110, 15.5.16.',
    },
    'shorthand-off-in-body': {
      send: 'a payload in shorthand, and `?noPayloadShorthand`',
      builtIn: 'accepts the shorthand: the switch only affects the response',
      proxy: '400: shorthand is off in both directions',
      why: 'Payloads sent in long form are stored as they are, whatever their content.',
    },
    'content-type-switch': {
      send: '`Content-Type: application/json+pretty` (or `+no-payload-shorthand`)',
      builtIn: 'acts as that switch, for the body and, unless `Accept` asks for another form, for the response',
      proxy: 'switches nothing',
      why: 'RFC 9110, 8.3: it describes the body of the request.',
    },
    'body-limit': {
      send: 'a body larger than 4 MiB',
      builtIn: '400 `http: request body too large`, and the connection is closed',
      proxy:
        'accepts up to 10 MB (`--body-limit`), including white space and base64, also after decompression; 413 above',
      why: 'RFC 9110, 15.5.14. The server’s limit applies to the message, which is smaller than its JSON.',
    },
    'message-limit': {
      send: 'a message larger than the server accepts (4 MiB)',
      builtIn: 'not reached: see `body-limit`',
      proxy: '429 with gRPC’s message: `received message larger than max`',
      why: 'The status of RESOURCE_EXHAUSTED, which the server answers. Retrying does not help.',
    },
    'update-without-meta': {
      send: 'an update without `request.meta`, as in the example in the proposal',
      builtIn: '400 `Update meta is not set on request.`',
      proxy: 'fills in an update id and the identity',
      why: 'HTTP API proposal, Usage Examples.',
    },
    'request-id-filled': {
      send: 'no `requestId` where the server requires one (reset, create a schedule, …)',
      builtIn: '400 `RequestId is not set on request.`',
      proxy: 'fills in `Idempotency-Key`, or a new id',
      why: 'A retry between proxy and server takes effect only once.',
    },
    'identity-filled': {
      send: 'no `identity`',
      builtIn: 'none is stored; 400 where the server requires one',
      proxy: 'fills in `Temporal-Identity`, or `temporal-http@<host>`',
      why: 'A history shows who did what, or at least that it came through the proxy.',
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
      why: 'A deadline in seconds, for callers that do not know gRPC’s units.',
    },
    'grpc-timeout': {
      send: '`Grpc-Timeout: 0S`, `-1S`, or more than eight digits',
      builtIn: 'no deadline; 504; accepts it',
      proxy: '400',
      why: 'gRPC over HTTP/2: a positive number of at most eight digits.',
    },
    'deadline-words': {
      send: 'a call that does not finish before its deadline',
      builtIn: '504 with the message of the part of the server that waited',
      proxy: '504 `no answer within … ms`',
      why: 'The proxy enforces the deadline as well; the code is the same.',
      expect: (answer, proxy) =>
        isObject(answer.body) && isObject(proxy.body) && proxy.body.message !== undefined
          ? { ...answer, body: { ...answer.body, message: proxy.body.message } }
          : answer,
    },
    'namespace-header': {
      send: '`Temporal-Namespace` with a different namespace from the path',
      builtIn: 'ignores it',
      proxy: '400',
      why: 'Gateways in front of a server route by this header: it must not contradict the request.',
    },
    'header-limit': {
      send: 'more than 64 KiB of headers, including the URL',
      builtIn: 'accepts up to 1 MiB',
      proxy: '431',
      why: 'RFC 6585, 5.',
    },
  },
};
