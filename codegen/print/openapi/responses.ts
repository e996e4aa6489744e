import type { Operation, Success } from '../../model.ts';
import type { Header, Link, MediaType, Reference, Response, Schema, TitledExamples } from './document.ts';
import { type Example, shownAnswer } from './examples.ts';

export const SHARED_HEADERS = {
  RequestId: {
    description: 'Name of the request: the one that the caller gave, or a new one.',
    schema: { type: 'string' },
  },
  NextPage: {
    description: 'The next page of the list: `<…>; rel="next"` (RFC 8288). Absent on the last one.',
    schema: { type: 'string' },
  },
  RetryAfter: {
    description: 'Seconds after which another try makes sense.',
    schema: { type: 'integer', format: 'int32' },
  },
  WwwAuthenticate: {
    description: 'How to authenticate (RFC 9110).',
    schema: { type: 'string' },
  },
} as const satisfies Readonly<Record<string, Header>>;

type SharedHeader = keyof typeof SHARED_HEADERS;

/** Contract section 5. 405 cannot come from a documented operation. */
const ERRORS = {
  '400': { name: 'BadRequest', description: 'The request breaks a rule; the details list every violation found.' },
  '401': { name: 'Unauthorized', description: 'Credentials are missing or not valid.', header: 'WwwAuthenticate' },
  '403': { name: 'Forbidden', description: 'The caller may not do this.' },
  '404': { name: 'NotFound', description: 'The namespace, or what the request is about, does not exist.' },
  '408': { name: 'BodyTimeout', description: 'The request body stopped coming.' },
  '409': { name: 'Conflict', description: 'It exists already, or another change came first.' },
  '413': { name: 'BodyTooLarge', description: 'The request body is larger than the limit.' },
  '415': {
    name: 'UnsupportedMediaType',
    description: 'The request body is not JSON, not UTF-8, or its encoding is unknown.',
  },
  '429': { name: 'TooManyRequests', description: 'A rate limit or a quota is used up.', header: 'RetryAfter' },
  '431': { name: 'HeadersTooLarge', description: 'The headers of the request are larger than 64 KiB.' },
  '499': { name: 'Cancelled', description: 'The call was cancelled.' },
  '5XX': {
    name: 'ServerError',
    description:
      '500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. ' +
      '503: the server cannot be reached or is overloaded. 504: the call ran out of time.',
    header: 'RetryAfter',
  },
} as const satisfies Readonly<Record<string, { name: string; description: string; header?: SharedHeader }>>;

type ErrorStatus = keyof typeof ERRORS;

const HEADER_NAMES = { RetryAfter: 'Retry-After', WwwAuthenticate: 'WWW-Authenticate' } as const;

export const ENTITY_TAG: Header = {
  description: 'What `If-Match` takes, so that a change happens only if there was no other.',
  schema: { type: 'string' },
};

const requestIdHeader = { 'X-Request-ID': { $ref: '#/components/headers/RequestId' } };

/** components/responses: one for each error status, all of the schema `status`. */
export function sharedResponses(
  status: Schema,
  examples: Readonly<Record<string, TitledExamples>>,
): Readonly<Record<string, Response>> {
  return Object.fromEntries(
    (Object.keys(ERRORS) as ErrorStatus[]).map((key) => [
      ERRORS[key].name,
      errorResponse(key, { schema: status, ...(examples[key] === undefined ? {} : { examples: examples[key] }) }),
    ]),
  );
}

function errorResponse(key: ErrorStatus, content: MediaType): Response {
  const error = ERRORS[key];
  const own =
    'header' in error ? { [HEADER_NAMES[error.header]]: { $ref: `#/components/headers/${error.header}` } } : {};
  return {
    description: error.description,
    headers: { ...requestIdHeader, ...own },
    content: { 'application/json': content },
  };
}

export interface ResponseOptions {
  readonly method: string;
  readonly hasBody: boolean;
  /** True if the request message has no field at all, so that there is nothing that could be missing. */
  readonly isBare: boolean;
  readonly answer: Schema;
  /** Schema of errors. */
  readonly status: Schema;
  readonly example: Example | undefined;
  /** True for a list whose answer may have a next page. */
  readonly isPaged: boolean;
  /** The server of most examples. */
  readonly usualServer: string | undefined;
  readonly links: Readonly<Record<string, Link>> | undefined;
}

/** Responses of one binding, by status, successes first. */
export function responsesOf(
  operation: Operation,
  options: ResponseOptions,
): Readonly<Record<string, Response | Reference>> {
  const { answer, example, links, usualServer } = options;
  const headers: Readonly<Record<string, Header | Reference>> = {
    ...requestIdHeader,
    ...(options.isPaged && { Link: { $ref: '#/components/headers/NextPage' } }),
    ...(operation.entityTag !== undefined && { ETag: ENTITY_TAG }),
  };
  const shown = (schema: Schema) => ({ schema, ...(example && shownAnswer(example, usualServer)) });
  const successes = successTexts(operation.success).map(([status, description]): [string, Response] => {
    const content = status === String(example?.status) ? shown(answer) : { schema: answer };
    return [
      status,
      {
        description,
        headers,
        content: { 'application/json': content },
        ...(links === undefined ? {} : { links }),
      },
    ];
  });
  const errors = errorStatuses(options).map((status): [string, Response | Reference] => [
    status,
    covers(status, example?.status)
      ? errorResponse(status, shown(options.status))
      : { $ref: `#/components/responses/${ERRORS[status].name}` },
  ]);
  return Object.fromEntries([...successes, ...errors]);
}

function covers(key: ErrorStatus, status: number | undefined): boolean {
  return key === String(status) || (key === '5XX' && status !== undefined && status >= 500);
}

function successTexts(success: Success): readonly (readonly [status: string, description: string])[] {
  switch (success.kind) {
    case 'fixed':
      return [[String(success.status), FIXED_TEXTS[success.status]]];
    case 'created-or-existing':
      return [
        ['200', 'One that exists was used.'],
        ['201', 'A new one was made.'],
      ];
    case 'accepted-until':
      return [
        ['200', 'Finished: the outcome is in the answer.'],
        ['202', 'Accepted: there is no outcome yet.'],
      ];
  }
}

const FIXED_TEXTS = { 200: 'Done.', 201: 'Created.', 202: 'Accepted: it takes effect later.' } as const;

function errorStatuses({ method, hasBody, isBare }: ResponseOptions): readonly ErrorStatus[] {
  const candidates: readonly (ErrorStatus | false)[] = [
    '400',
    '401',
    '403',
    !isBare && '404',
    hasBody && '408',
    // ALREADY_EXISTS and ABORTED come from calls that change something.
    method !== 'GET' && '409',
    hasBody && '413',
    hasBody && '415',
    '429',
    '431',
    '499',
    '5XX',
  ];
  return candidates.filter((status) => status !== false);
}
