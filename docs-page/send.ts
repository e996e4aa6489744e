import type { BuiltRequest } from './request.ts';
import { JSON_TYPE } from './request.ts';

export interface Answered {
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly contentType: string;
  readonly milliseconds: number;
}

/** In characters: more would only be slow to show. */
const MOST_SHOWN = 500_000;

/**
 * Sends a request. The body of the answer arrives in parts, since a stream may last.
 * @param onPart gets everything received so far, and whether it was cut
 * @throws an error if there is no answer, or if it breaks off
 */
export async function send(
  request: BuiltRequest,
  options: { readonly token: string; readonly signal: AbortSignal },
  on: { readonly head: (answer: Answered) => void; readonly part: (text: string, isCut: boolean) => void },
): Promise<void> {
  const headers = new Headers(request.headers.map(([name, value]) => [name, value]));
  // A browser asks for anything, and gets errors as pages where it prefers those.
  if (!headers.has('Accept')) headers.set('Accept', JSON_TYPE);
  if (request.body !== undefined) headers.set('Content-Type', JSON_TYPE);
  if (options.token !== '') headers.set('Authorization', `Bearer ${options.token}`);
  const start = performance.now();
  const answer = await fetch(request.url, {
    method: request.method,
    headers,
    ...(request.body !== undefined && { body: request.body }),
    signal: options.signal,
    cache: 'no-store',
  });
  on.head({
    status: answer.status,
    statusText: answer.statusText,
    headers: [...answer.headers],
    contentType: answer.headers.get('Content-Type') ?? '',
    milliseconds: Math.round(performance.now() - start),
  });
  if (answer.body === null) return on.part('', false);
  let text = '';
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return on.part(text, false);
    text += value;
    if (text.length > MOST_SHOWN) {
      await reader.cancel();
      return on.part(text.slice(0, MOST_SHOWN), true);
    }
    on.part(text, false);
  }
}
