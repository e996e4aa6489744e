import { Code, StatusError } from '../../base/status-error.ts';
import { unreachable } from '../failures.ts';
import { ErrorCode, errorName } from './frames.ts';

/** gRPC, "HTTP to gRPC Status Code Mapping": for answers that do not come from a gRPC server. */
const FROM_HTTP: Readonly<Record<number, number>> = {
  400: Code.INTERNAL,
  401: Code.UNAUTHENTICATED,
  403: Code.PERMISSION_DENIED,
  404: Code.UNIMPLEMENTED,
  429: Code.UNAVAILABLE,
  502: Code.UNAVAILABLE,
  503: Code.UNAVAILABLE,
  504: Code.UNAVAILABLE,
};

/** An answer without `grpc-status`. */
export function notGrpc(httpStatus: string, contentType: string): StatusError {
  const code = FROM_HTTP[Number(httpStatus)] ?? Code.UNKNOWN;
  const text = `expected a gRPC answer, got HTTP status ${httpStatus}, content type ${JSON.stringify(contentType)}`;
  if (code === Code.UNAVAILABLE) return unreachable(new Error(text), 'no-status');
  return new StatusError(code, text, { origin: 'no-status' });
}

/** gRPC over HTTP/2, "Errors": a stream that the server has reset. */
export function resetByServer(errorCode: number): StatusError {
  const origin = 'no-status';
  const text = `the server has reset the call: ${errorName(errorCode)}`;
  switch (errorCode) {
    case ErrorCode.REFUSED_STREAM:
      return unreachable(new Error(text), origin);
    // gRPC says CANCELLED, which would be 499; but the caller has not gone away (contract section 5).
    case ErrorCode.CANCEL:
      return unreachable(new Error(text), origin);
    case ErrorCode.ENHANCE_YOUR_CALM:
      return new StatusError(Code.RESOURCE_EXHAUSTED, text, { origin });
    case ErrorCode.INADEQUATE_SECURITY:
      return new StatusError(Code.PERMISSION_DENIED, text, { origin });
    default:
      return new StatusError(Code.INTERNAL, text, { origin });
  }
}

/** `grpc-message`: UTF-8 with octets as `%XX`; malformed escapes are left as they are. */
export function decodeMessage(text: string): string {
  if (!text.includes('%')) return text;
  const bytes = Buffer.from(text, 'latin1');
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const octet = text[at] === '%' ? /^[0-9A-Fa-f]{2}/.exec(text.slice(at + 1, at + 3)) : null;
    bytes[length++] = octet === null ? text.charCodeAt(at) : Number.parseInt(octet[0], 16);
    if (octet !== null) at += 2;
  }
  return bytes.toString('utf8', 0, length);
}
