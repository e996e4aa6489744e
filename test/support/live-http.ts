import type { Answered } from './check-answer.ts';

/** The response over HTTP; `body` is the parsed JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test states what it expects of a body, and fails otherwise.
  readonly body: any;
}

export interface HttpOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent unchanged, anything else as JSON. */
  readonly body?: unknown;
}

export interface HttpClientOptions {
  /** Checks every response, and throws if something is wrong. */
  readonly check?: (answer: Answered) => void;
}

/** A function that sends requests to an HTTP and JSON server. */
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
