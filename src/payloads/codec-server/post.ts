import type { CallSignal } from '../../base/caller-signal.ts';

export interface Post {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal: CallSignal;
}

export interface PostAnswer {
  readonly status: number;
  readonly body: Buffer;
}

const LARGEST_ANSWER = 256 * 1024 * 1024;

/**
 * One POST with a bounded answer, in a bounded time. If the other side has closed the connection in the meantime,
 * it tries once more: coding payloads twice does no harm.
 * @throws Error with what went wrong
 */
export async function post(url: string, request: Post): Promise<PostAnswer> {
  const ending = new AbortController();
  const onLate = () => ending.abort(new Error(`no answer within ${request.timeoutMs} ms`));
  const onLeave = () => ending.abort(new Error('the caller has gone away'));
  const timer = setTimeout(onLate, request.timeoutMs);
  request.signal.addEventListener('abort', onLeave);
  try {
    return await attempt(url, request, ending.signal).catch((error: unknown) => {
      if (!isClosed(error) || ending.signal.aborted) throw error;
      return attempt(url, request, ending.signal);
    });
  } finally {
    clearTimeout(timer);
    request.signal.removeEventListener('abort', onLeave);
  }
}

async function attempt(url: string, { body, headers }: Post, signal: AbortSignal): Promise<PostAnswer> {
  // Following a redirect would send payloads and the token to an address that was not configured.
  const response = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'manual' });
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > LARGEST_ANSWER) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return { status: response.status, body: Buffer.concat(chunks) };
}

function isClosed(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' || code === 'EPIPE';
}
