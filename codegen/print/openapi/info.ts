import type { Info } from './document.ts';

/** What holds for every operation, in our own words. */
const CONVENTIONS = `
A gRPC API as HTTP and JSON: one operation is one rpc, and messages are written as proto3 JSON has it.

**Requests.** The body is one JSON object in UTF-8; no body at all is the empty object. A value that is in the path
need not be in the body; another value for it there is an error. Fields are optional unless they are marked as
required. Fields that do not exist, in the body as in the query, are an error: a typing mistake does not pass
silently. A list in the query is the parameter repeated.

**Answers.** A field that is unset, or has its type's zero value, is left out. Enums are given by name; a value that
is newer than this document is a number. 64-bit integers are strings, so that no digit is lost. A floating-point
number that JSON has no number for is one of the strings \`NaN\`, \`Infinity\` and \`-Infinity\`.

**Pages.** Lists come in pages. An answer with a \`nextPageToken\` has more behind it: send the same request again with
that token, exactly as it came, until an answer has none. A page may be empty and still have a token. Tokens are
opaque, and good only for the query that they came from.

**Repeating a call.** A call that failed on its way may have taken effect. Send an \`Idempotency-Key\`, any text that
is new for every call that you mean and the same for its repetitions: where the operation takes the header, the server
carries out a repeated call once. Without the key the proxy makes one up, and repeats by itself only what the server
is known to do once. GET changes nothing and can always be repeated.

**Errors.** Every error has the body \`Status\`: a code of gRPC, a message, and details. Decide by the HTTP status or
the code; messages are for people and change. Each detail names its type in \`@type\`: the server adds those of
\`temporal.api.errordetails.v1\`, and the proxy lists every violation of a request in a \`BadRequest\` and says who
asked in a \`RequestInfo\`. 429 and 503 come with \`Retry-After\`. A known path with a method that it does not have
is 405.

\`\`\`json
{
  "code": 3,
  "message": "taskQueue: is required (and 1 more)",
  "details": [
    {
      "@type": "type.googleapis.com/google.rpc.BadRequest",
      "fieldViolations": [
        { "field": "taskQueue", "description": "is required" },
        { "field": "retries", "description": "there is no such field" }
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
go to the server as they are, \`Grpc-Metadata-X\` goes as the metadata \`x\`, and metadata of the answer comes back as
\`Grpc-Metadata-X\`. Without a timeout in the headers a call may take 65 seconds, unless the proxy says otherwise.
`.trim();

const PAYLOADS = `
**Payloads.** Arguments, results, memos and other data of the application are plain JSON wherever a \`Payload\`
stands, and come back exactly as they were sent: digits, key order and white space included. Data that is not plain
JSON has the long form that \`Payload\` describes.

This document describes answers as they come by default. With \`?noPayloadShorthand\` on any URL payloads are written
and read as proto3 JSON has them, for tools that expect so: each in its long form, and \`Payloads\` as an object with
the list under \`payloads\`.
`.trim();

export interface InfoOptions {
  readonly title: string | undefined;
  /** Stands before the conventions. */
  readonly description: string | undefined;
  readonly version: string;
  readonly hasPayloads: boolean;
}

export function infoObject({ title, description, version, hasPayloads }: InfoOptions): Info {
  const paragraphs = [description?.trim(), CONVENTIONS, hasPayloads ? PAYLOADS : undefined];
  return {
    title: title ?? 'HTTP API',
    description: paragraphs.filter((text) => text !== undefined).join('\n\n'),
    version,
    license: { name: 'MIT', identifier: 'MIT' },
    contact: { name: 'temporal-http' },
  };
}
