import type { Info } from './document.ts';

/** What applies to every operation, in our own words. */
const CONVENTIONS = `
A gRPC API over HTTP and JSON: each operation is one rpc, and messages follow proto3 JSON.

**Requests.** The body is one JSON object in UTF-8; without a body, the request is the empty object. A value that the
path carries can be left out of the body; a different value there is an error. Fields are optional unless they are
marked as required. Unknown fields in the body or the query are errors, so that no typing mistake passes silently. To
pass a list in the query, repeat the parameter.

**Answers.** Fields that are unset, or have the zero value of their type, are left out. Enums are given by name; a value
that is newer than this document is a number. 64-bit integers are strings, so that no digit is lost. Floating-point
values without a JSON number are the strings \`NaN\`, \`Infinity\` and \`-Infinity\`.

**Pages.** Lists come in pages. While an answer carries a \`nextPageToken\`, send the same request again with that
token, exactly as received, until an answer carries none. A page may be empty and still carry a token. Tokens are opaque
and valid only for the query that returned them.

**Repeating a call.** A call that failed may still have taken effect. Send an \`Idempotency-Key\`: any text that is new
for each call and the same when you repeat it. Where an operation takes the header, the server carries out a repeated
call once. Without a key, the proxy generates one, and itself repeats only calls that the server is known to carry out
once. A GET changes nothing and can always be repeated.

**Errors.** The body of every error is a \`Status\`: a gRPC code, a message, and details. Decide by the HTTP status or
the code; messages are for people and may change. Each detail names its type in \`@type\`: the server adds those of
\`temporal.api.errordetails.v1\`, and the proxy lists every violation of a request in a \`BadRequest\` and the id of
the request in a \`RequestInfo\`. 429 and 503 carry \`Retry-After\`. An unsupported method on a known path is 405.

\`\`\`json
{
  "code": 3,
  "message": "taskQueue: is required (and 1 more)",
  "details": [
    {
      "@type": "type.googleapis.com/google.rpc.BadRequest",
      "fieldViolations": [
        { "field": "taskQueue", "description": "is required" },
        { "field": "retries", "description": "no such field" }
      ]
    },
    {
      "@type": "type.googleapis.com/google.rpc.RequestInfo",
      "requestId": "6dad5439-40dd-4b01-9f15-f5723a450776"
    }
  ]
}
\`\`\`

**Headers.** \`Authorization\`, \`Authorization-Extras\`, \`Client-Name\`, \`Client-Version\` and \`Temporal-Namespace\`
reach the server unchanged, \`Grpc-Metadata-X\` becomes the metadata \`x\`, and metadata of the answer comes back as
\`Grpc-Metadata-X\`. Without a timeout in the headers, a call may take 65 seconds, unless the proxy is configured
otherwise.
`.trim();

const PAYLOADS = `
**Payloads.** Wherever the schema says \`Payload\`, the data of the application (arguments, results, memos) is plain
JSON, and comes back exactly as it was sent, with every digit, the order of keys and white space. Data that is not plain
JSON has the long form that \`Payload\` describes.

This document describes the default answers. With \`?noPayloadShorthand\` on any URL, payloads are written and read in
proto3 JSON, for tools that expect it: each in its long form, and \`Payloads\` as an object with the list under
\`payloads\`.
`.trim();

export interface InfoOptions {
  readonly title: string | undefined;
  /** Stands before the conventions. */
  readonly description: string | undefined;
  readonly version: string;
  readonly hasPayloads: boolean;
  /** Version of the server that most examples were recorded on. */
  readonly server: string | undefined;
}

export function infoObject({ title, description, version, hasPayloads, server }: InfoOptions): Info {
  const recorded =
    server === undefined
      ? undefined
      : `# Examples\n\nRecorded on Temporal server ${server}; the title of an example names any other server.`;
  const paragraphs = [description?.trim(), CONVENTIONS, hasPayloads ? PAYLOADS : undefined, recorded];
  return {
    title: title ?? 'HTTP API',
    description: paragraphs.filter((text) => text !== undefined).join('\n\n'),
    version,
    license: { name: 'MIT', identifier: 'MIT' },
    contact: { name: 'temporal-http' },
  };
}
