import type { Chapter } from '../difference.ts';
import { isObject, type Json, mapJson, parseJson } from '../json.ts';

const NULL = 'YmluYXJ5L251bGw=';
const JSON_PLAIN = 'anNvbi9wbGFpbg==';

const text = (data: Json | undefined) => Buffer.from(String(data), 'base64').toString();

/** Metadata of a payload with exactly the given other members, otherwise undefined. */
function metadata(value: Json, ...members: readonly string[]) {
  if (!isObject(value) || Object.keys(value).sort().join() !== [...members, 'metadata'].sort().join()) return undefined;
  return isObject(value.metadata) ? value.metadata : undefined;
}

function shortNull(value: Json): Json {
  const found = metadata(value);
  return found?.encoding === NULL && Object.keys(found).length === 1 ? null : value;
}

function shortPlain(value: Json): Json {
  const found = metadata(value, 'data');
  if (found?.encoding !== JSON_PLAIN || Object.keys(found).length !== 1 || !isObject(value)) return value;
  return parseJson(text(value.data));
}

function searchAttribute(value: Json): Json {
  const found = metadata(value, 'data');
  const ofType = found?.encoding === JSON_PLAIN && typeof found.type === 'string' && Object.keys(found).length === 2;
  return ofType && isObject(value) ? parseJson(text(value.data)) : value;
}

export const payloadsIn: Chapter = {
  title: 'Payloads on the way in',
  text:
    'The built-in API parses a payload into Go values and writes them again; the proxy stores the text that was sent, ' +
    'byte for byte.',
  lines: {
    'empty-list': {
      send: '`[]`, at any depth',
      builtIn: 'stores `null`',
      proxy: 'stores `[]`',
      why: 'An empty list is not null.',
    },
    'numbers-in': {
      send: '`12345678901234567890`, `1.0`, `-0`, `1e2`, `0.1000`',
      builtIn: 'stores `12345678901234567000`, `1`, `0`, `100`, `0.1`',
      proxy: 'stores what was sent',
      why: 'RFC 8259, 6 sets no limit; interpreting the digits is up to the SDK.',
    },
    'huge-numbers': {
      send: '`1E400`',
      builtIn: '400; in a memo or header 200 and **the value is lost**',
      proxy: 'stores it',
      why: 'The same.',
    },
    'text-in': {
      send: 'key order, white space, escapes (`"\\u00e9"`), `<`, duplicate keys',
      builtIn: 'sorts, removes, unescapes, escapes (`\\u003c`), keeps the last',
      proxy: 'stores what was sent',
      why: 'Hashes and signatures of a payload stay valid, and a repeated update stays identical.',
    },
    'lone-surrogates': {
      send: '`"\\ud800"`',
      builtIn: '400 `unexpected EOF`',
      proxy: 'stores it',
      why: 'RFC 8259, 8.2: it is valid JSON.',
    },
    'bad-message-type': {
      send: '`{"_protoMessageType": 5}` in a memo or header',
      builtIn: '200, and **the value is lost**',
      proxy: '400',
      why: 'Consistent with a payload in a list, which both sides reject.',
    },
    'long-form-without-data': {
      send: '`{"metadata": {"encoding": "anNvbi9wbGFpbg=="}}`: the long form, `data` absent',
      builtIn: 'reads it as the caller’s JSON, unless the encoding is `binary/null`',
      proxy: 'reads it as that payload, with empty data',
      why: 'proto3 JSON omits an empty `data`, so output can be sent in again.',
    },
    'external-payloads': {
      send: 'the long form with `externalPayloads`',
      builtIn: 'reads it as the caller’s JSON: it does not know the field',
      proxy: 'reads it as that payload',
      why: 'It is a field of `Payload`.',
    },
    'odd-encoding': {
      send: 'the long form with an encoding that is empty or not printable',
      builtIn: 'reads it as that payload',
      proxy: 'reads it as the caller’s JSON',
      why: 'No converter has such a name. With `noPayloadShorthand` it is read as that payload.',
    },
  },
};

export const payloadsOut: Chapter = {
  title: 'Payloads on the way out',
  lines: {
    'null-out': {
      send: 'a read of `binary/null`',
      builtIn: '`{"metadata": {"encoding": "YmluYXJ5L251bGw="}}`',
      proxy: '`null`',
      why: 'HTTP API proposal, Payload Formatting: `null` on the way in stores it.',
      expect: (answer) => ({ ...answer, body: mapJson(answer.body, shortNull) }),
    },
    'group-values': {
      send: 'a count with `GROUP BY`',
      builtIn: 'the values in long form',
      proxy: 'the values',
      why: 'They are values of search attributes.',
    },
    'search-attributes': {
      send: 'a read of search attributes',
      builtIn: 'the long form, since each has a `type` in its metadata',
      proxy: 'the value',
      why: 'The server knows the type of an attribute.',
      expect: (answer) => ({ ...answer, body: mapJson(answer.body, searchAttribute) }),
    },
    'one-by-one': {
      send: 'a read of a list in which one payload has no shorthand (`binary/plain`, more metadata)',
      builtIn: '`{"payloads": […]}`, with all of them in long form',
      proxy: 'a list, with that one in long form and the others short',
      why: 'One binary argument should not change the form of the others.',
      expect: (answer) => ({
        ...answer,
        body: mapJson(answer.body, (value) =>
          isObject(value) && Object.keys(value).join() === 'payloads' && Array.isArray(value.payloads)
            ? value.payloads.map((item: Json) => shortPlain(shortNull(item)))
            : value,
        ),
      }),
    },
    'odd-data': {
      send: 'a read of a `json/plain` payload whose data is not JSON, or a number out of range for a double',
      builtIn: '500, for the whole history or the **whole list of workflows**',
      proxy: 'that payload in long form, or the number unchanged',
      why: 'One payload must not make a thousand others unreadable.',
    },
    'text-out': {
      send: 'a read of `9007199254740993`, `1.0`, `[]`, `{"b":1,"a":2}`, `"\\u00e9"`',
      builtIn: '`9007199254740992`, `1`, `null`, `{"a":2,"b":1}`, `"é"`',
      proxy: 'the stored text',
      why: 'As on the way in.',
    },
    ambiguous: {
      send: 'a read of JSON that looks like the long form of a payload, or holds `_protoMessageType`',
      builtIn: 'in short form: sent in again, it becomes a different payload',
      proxy: 'in long form',
      why: 'Output can be sent in again.',
    },
  },
};
