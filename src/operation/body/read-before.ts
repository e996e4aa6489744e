import type { IncomingMessage } from 'node:http';

/** Where body parsers and frameworks put what they have read. */
interface Parsed {
  /** The bytes as they arrived: NestJS with `rawBody: true`, functions of cloud providers. */
  readonly rawBody?: unknown;
  /** Bytes from `express.raw()`, a string from `express.text()`, and otherwise a value whose digits are lost. */
  readonly body?: unknown;
}

const READ_BEFORE =
  'the body was read before the proxy could read it: mount the proxy before express.json() and every other body ' +
  'parser, or keep the bytes: express.json({ verify: (req, _res, bytes) => { req.rawBody = bytes; } })';

/** True if something else has read the body of a request, or a part of it. */
export function wasRead(req: IncomingMessage): boolean {
  return req.readableEnded || req.readableDidRead;
}

/**
 * The bytes of a body that an application has read, if it has kept them. A parsed value is not enough: 9007199254740993
 * and 1.0 would come out as other texts (contract section 4).
 * @param length as declared by the caller; NaN if unknown
 * @throws Error for the application's developer, if it has not kept them
 */
export function keptBody(req: IncomingMessage, length: number): Buffer {
  const { rawBody, body } = req as IncomingMessage & Parsed;
  const kept = bytesOf(rawBody) ?? bytesOf(body);
  // Such a string may also be the value of a JSON string, which is shorter than its text.
  const isValue = rawBody === undefined && typeof body === 'string' && kept?.length !== length;
  if (kept === undefined || isValue) throw new Error(READ_BEFORE);
  return kept;
}

function bytesOf(value: unknown): Buffer | undefined {
  if (typeof value === 'string') return Buffer.from(value);
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : undefined;
}
