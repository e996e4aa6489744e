import type { Chapter } from '../difference.ts';

export const paths: Chapter = {
  title: 'Paths',
  lines: {
    'slash-in-id': {
      send: '`%2F` in a segment: `POST …/workflows/a%2Fcancel`',
      builtIn: 'decodes the path before splitting it: cancels workflow `a`',
      proxy: 'splits, then decodes: starts workflow `a/cancel`',
      why: 'RFC 3986, 2.2: an escaped delimiter is data. Every id is reachable, and none leads to a different call.',
    },
    'dot-segments': {
      send: '`.` or `..` as a segment',
      builtIn: '301 to the path without it',
      proxy: 'an ordinary id: `…/workflows/..` is the workflow `..`',
      why: 'No redirects: a client that follows a 301 turns the POST into a GET.',
    },
    'empty-segment': {
      send: '`//` in a path',
      builtIn: '301 to the path with one slash',
      proxy: '400 in place of a variable, otherwise 404',
      why: 'The same; an empty id is a caller’s mistake.',
    },
    'empty-id': {
      send: '`POST …/workflows/`: no id',
      builtIn: 'calls the server with an empty id: 400',
      proxy: '404: the path has a trailing slash',
      why: 'No route ends in a slash.',
    },
    'bad-utf8-in-path': {
      send: 'escapes that are not UTF-8: `…/workflows/%ff`',
      builtIn: '500 `something went wrong, please retry`',
      proxy: '400',
      why: 'Protobuf strings are UTF-8. It is the caller’s mistake, and retrying does not help.',
    },
    'routes-of-the-proposal': {
      send: 'routes of the proposal that the built-in API lacks, and some that its users ask for',
      builtIn: '404 or 501',
      proxy: 'makes the call; the routes are in `proto/rules.yaml`',
      why: 'HTTP API proposal, RPCs.',
    },
    'activity-literals': {
      send: '`POST …/activities/complete` and the other seven literals of the proposal',
      builtIn: '**starts an activity** with the id `complete`',
      proxy: 'completes an activity. To start one with such an id, use `/namespaces/…` without `/api/v1`',
      why: 'HTTP API proposal, RPCs; a literal segment takes precedence over a variable.',
    },
    'newer-rpcs': {
      send: 'calls that are newer than the server (Nexus operations, pausing an activity, …)',
      builtIn: '404 `Not Found`',
      proxy: '501 with the server’s message: `unknown method …`',
      why: 'The route exists; the server does not support the call yet (code 12 is 501).',
    },
    'other-services': {
      send: 'requests that are not gRPC calls: `/swagger.json`, Nexus callbacks and Nexus over HTTP',
      builtIn: 'served on the same port',
      proxy: '404',
      why: 'Workers and servers use them, not callers of this API.',
    },
    documents: {
      send: '`GET /openapi.yaml`, `GET /`',
      builtIn: 'upstream’s document; 404',
      proxy: 'the document of this proxy; links to its documents',
      why: 'A document describes the server that serves it.',
    },
  },
};

export const query: Chapter = {
  title: 'Query strings',
  lines: {
    'unknown-parameter': {
      send: 'an unknown parameter: `…/history?pageSize=1`, `?Pretty`',
      builtIn: 'ignores it and lists everything',
      proxy: '400. `--unknown-query ignore` ignores it too',
      why: 'A mistyped `pageSize` or `query` must not list or count everything.',
    },
    'query-of-a-post': {
      send: 'fields in the query of a request with a body: `POST …/query/x?foo=1`',
      builtIn: 'ignores them',
      proxy: '400',
      why: 'The same: they would have no effect.',
    },
    'path-variable-in-query': {
      send: 'another value for a path variable: `…/workflows/a/history?execution.workflowId=b`',
      builtIn: 'ignores it',
      proxy: '400',
      why: 'The same.',
    },
    'two-spellings': {
      send: 'one parameter in both spellings: `?maximumPageSize=1&maximum_page_size=2`',
      builtIn: 'uses one of the two at random',
      proxy: '400, like the same spelling twice',
      why: 'Both name the same field.',
    },
    'enum-in-query': {
      send: 'an enum without its prefix: `?historyEventFilterType=CLOSE_EVENT`',
      builtIn: '400: only the full name or number, unlike in a body',
      proxy: 'accepts it, as in a body',
      why: 'The same spellings everywhere.',
    },
    'unknown-enum-in-query': {
      send: 'a number without an enum value (yet): `?historyEventFilterType=9`',
      builtIn: '400, unlike in a body',
      proxy: 'passes it on, as in a body',
      why: 'proto3 enums are open; the server may be newer than the proxy.',
    },
    'bool-in-query': {
      send: '`TRUE`, `t`, `F` … for a bool',
      builtIn: 'accepts what Go’s `ParseBool` accepts',
      proxy: '400: `true`, `false`, `1`, `0`, `True` or `False`',
      why: 'The spellings of JSON and Python, and the two digits.',
    },
    'number-in-query': {
      send: '`%2B1`, `01` for an integer',
      builtIn: 'accepts it, and rejects `1.0` and `1e1`',
      proxy: '400, and accepts `1.0` and `1e1`',
      why: 'proto3 JSON: a valid JSON number with an integral value.',
    },
    'bytes-in-query': {
      send: '`nextPageToken` without padding, or with a `+` that was not escaped',
      builtIn: '400',
      proxy: 'accepts it: both alphabets, optional padding, a space is read as `+`',
      why: 'proto3 JSON; a token pasted into `curl` works.',
    },
    'timestamp-digits': {
      send: 'a timestamp with more than nine fractional digits',
      builtIn: 'drops the digits',
      proxy: '400',
      why: 'proto3 JSON: nanoseconds are the limit. Nothing is dropped silently.',
    },
    'timestamp-parts': {
      send: '`?startTime.seconds=1704067200`',
      builtIn: 'accepts it',
      proxy: '400: a timestamp is one parameter',
      why: 'google.api.http: a message with its own JSON form is not split into fields.',
    },
    'bad-utf8-in-query': {
      send: '`?query=%ff`',
      builtIn: '500 `failed to marshal error message`',
      proxy: '400',
      why: 'As in a path.',
    },
    'form-for-get': {
      send: '`curl -d "query=…" …/workflow-count`: a form posted to a path that has only `GET`',
      builtIn: 'treats the form as the query of a GET (grpc-gateway’s workaround for URL length limits)',
      proxy: '405. A URL may have up to 32 KiB (`--url-limit`)',
      why: 'A body is JSON here, whatever its type; and the method decides what a request does.',
    },
    'method-override': {
      send: '`X-HTTP-Method-Override: DELETE` with a form',
      builtIn: 'deletes',
      proxy: 'ignores the header',
      why: 'The method decides what a request does; filters in front of the proxy rely on it.',
    },
    'switch-off': {
      send: '`?pretty=false`, `?noPayloadShorthand=0`',
      builtIn: 'on: only the name matters',
      proxy: 'off',
      why: 'The value says so.',
    },
    'switch-type': {
      send: '`?pretty`, `?noPayloadShorthand`',
      builtIn: '`Content-Type: application/json+pretty` and the like',
      proxy: '`application/json`; the other types if `Accept` asks for them',
      why: 'The content is JSON, and the other types are not registered.',
      expect: (answer) =>
        answer.headers['content-type']?.startsWith('application/json+')
          ? { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' } }
          : answer,
    },
    'accept-list': {
      send: '`Accept: text/html, application/json+pretty;q=0.9`',
      builtIn: 'does not understand lists or weights',
      proxy: 'does',
      why: 'RFC 9110, 12.5.1.',
    },
  },
};
