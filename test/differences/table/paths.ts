import type { Chapter } from '../difference.ts';

export const paths: Chapter = {
  title: 'Paths',
  lines: {
    'slash-in-id': {
      send: '`%2F` in a segment: `POST …/workflows/a%2Fcancel`',
      builtIn: 'decodes the path before it splits it: cancels workflow `a`',
      proxy: 'splits, then decodes: starts workflow `a/cancel`',
      why: 'RFC 3986, 2.2: an escaped delimiter is data. Any id can be reached, and none reaches another call.',
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
      proxy: '400 where a variable stands there, else 404',
      why: 'The same; an empty id is a mistake of the caller.',
    },
    'empty-id': {
      send: '`POST …/workflows/`: nothing where the id stands',
      builtIn: 'calls the server with an empty id: 400',
      proxy: '404: the path has a trailing slash',
      why: 'No path ends in a slash.',
    },
    'bad-utf8-in-path': {
      send: 'escapes that are not UTF-8: `…/workflows/%ff`',
      builtIn: '500 `something went wrong, please retry`',
      proxy: '400',
      why: 'Strings are UTF-8 in protobuf. It is the caller’s mistake, and another try does not help.',
    },
    'raw-bytes-in-path': {
      send: 'bytes beyond ASCII in a path, not escaped: `…/workflows/é`',
      builtIn: 'takes them as they are',
      proxy: '400: what it reads requests with (Node.js) refuses them. `%C3%A9` works on both sides',
      why: 'RFC 3986, 2: a URI is ASCII. Clients that know URLs escape by themselves.',
    },
    'routes-of-the-proposal': {
      send: 'routes that the proposal names and the built-in API lacks, and some that its users ask for',
      builtIn: '404 or 501',
      proxy: 'the call. They stand in `proto/rules.yaml`',
      why: 'HTTP API proposal, RPCs.',
    },
    'activity-literals': {
      send: '`POST …/activities/complete` and the other seven literals of the proposal',
      builtIn: '**starts an activity** with the id `complete`',
      proxy: 'completes an activity. One with such an id is started by `/namespaces/…`, without `/api/v1`',
      why: 'HTTP API proposal, RPCs; a literal segment beats a variable.',
    },
    'newer-rpcs': {
      send: 'calls that are newer than the server (Nexus operations, pausing an activity, …)',
      builtIn: '404 `Not Found`',
      proxy: '501 with the server’s own words: `unknown method …`',
      why: 'The route exists; it is the server behind it that does not have the call yet (code 12 is 501).',
    },
    'other-services': {
      send: 'what is no call of gRPC: `/swagger.json`, Nexus callbacks and Nexus over HTTP',
      builtIn: 'served at the same port',
      proxy: '404',
      why: 'Workers and servers use them, not callers of this API.',
    },
    documents: {
      send: '`GET /openapi.yaml`, `GET /`',
      builtIn: 'upstream’s document of paths; 404',
      proxy: 'the document of this proxy; links to its documents',
      why: 'A document describes the server that serves it.',
    },
  },
};

export const query: Chapter = {
  title: 'Query strings',
  lines: {
    'unknown-parameter': {
      send: 'a parameter that does not exist: `…/history?pageSize=1`, `?Pretty`',
      builtIn: 'ignores it and lists everything',
      proxy: '400. `--unknown-query ignore` makes it as lenient',
      why: 'A mistyped `pageSize` or `query` must not list everything, or count it.',
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
      builtIn: 'takes one of the two, now this, now that',
      proxy: '400, as for the same spelling twice',
      why: 'It is one field.',
    },
    'enum-in-query': {
      send: 'an enum without its prefix: `?historyEventFilterType=CLOSE_EVENT`',
      builtIn: '400: full name or number only, other than in a body',
      proxy: 'takes it, as in a body',
      why: 'One spelling everywhere.',
    },
    'unknown-enum-in-query': {
      send: 'a number that the enum does not have (yet): `?historyEventFilterType=9`',
      builtIn: '400, other than in a body',
      proxy: 'passes it on, as in a body',
      why: 'Enums of proto3 are open; the server may be newer than the proxy.',
    },
    'bool-in-query': {
      send: '`TRUE`, `t`, `F` … for a bool',
      builtIn: 'takes what Go’s `ParseBool` takes',
      proxy: '400: `true`, `false`, `1`, `0`, `True` or `False`',
      why: 'The spellings of JSON and Python, and the two digits.',
    },
    'number-in-query': {
      send: '`%2B1`, `01` for an integer',
      builtIn: 'takes it, and refuses `1.0` and `1e1`',
      proxy: '400, and takes `1.0` and `1e1`',
      why: 'proto3 JSON: what JSON has as a number, and what is a whole number.',
    },
    'bytes-in-query': {
      send: '`nextPageToken` without padding, or with a `+` that was not escaped',
      builtIn: '400',
      proxy: 'takes it: both alphabets, padding optional, a space is read as `+`',
      why: 'proto3 JSON; a token pasted into `curl` works.',
    },
    'timestamp-digits': {
      send: 'a timestamp with more than nine digits of a second',
      builtIn: 'drops the digits',
      proxy: '400',
      why: 'proto3 JSON: nanoseconds are the limit. Nothing is dropped silently.',
    },
    'timestamp-parts': {
      send: '`?startTime.seconds=1704067200`',
      builtIn: 'takes it',
      proxy: '400: a timestamp is one parameter',
      why: 'google.api.http: a message with a JSON form of its own is not taken apart.',
    },
    'bad-utf8-in-query': {
      send: '`?query=%ff`',
      builtIn: '500 `failed to marshal error message`',
      proxy: '400',
      why: 'As in a path.',
    },
    'form-for-get': {
      send: '`curl -d "query=…" …/workflow-count`: a form posted to a path that has only `GET`',
      builtIn: 'takes the form as the query of a GET (grpc-gateway’s way around the limits of URLs)',
      proxy: '405. A query may be as long as the headers may be, 64 KiB',
      why: 'A body is JSON here, whatever its type says; and the method says what a request does.',
    },
    'method-override': {
      send: '`X-HTTP-Method-Override: DELETE` with a form',
      builtIn: 'deletes',
      proxy: 'ignores the header',
      why: 'The method says what a request does; filters in front of the proxy rely on it.',
    },
    'switch-off': {
      send: '`?pretty=false`, `?noPayloadShorthand=0`',
      builtIn: 'on: only the name counts',
      proxy: 'off',
      why: 'It says false.',
    },
    'switch-type': {
      send: '`?pretty`, `?noPayloadShorthand`',
      builtIn: '`Content-Type: application/json+pretty` and the like',
      proxy: '`application/json`; the other types where `Accept` asks for them',
      why: 'They are JSON, and no registered media types.',
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
