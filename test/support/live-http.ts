import type { Answered } from './check-answer.ts';

/** What came back over HTTP; `body` is the parsed JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of a body, and fails where it is not so.
  readonly body: any;
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is if it is a text, else as JSON. */
  readonly body?: unknown;
}

export interface HttpClientOptions {
  /** Looks at every answer, and throws where it finds something wrong. */
  readonly check?: (answer: Answered) => void;
}

/** A function that sends requests to a server of HTTP and JSON. */
export function httpClient(base: string, { check }: HttpClientOptions = {}) {
  return async (method: string, path: string, { body, headers = {} }: HttpOptions = {}): Promise<Answer> => {
    const answer = await fetch(`${base}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const parsed = text === '' ? undefined : JSON.parse(text);
    const accept = Object.entries(headers).find(([name]) => name.toLowerCase() === 'accept')?.[1];
    check?.({ method, target: path, accept, status: answer.status, body: parsed });
    return { status: answer.status, headers: answer.headers, text, body: parsed };
  };
}
