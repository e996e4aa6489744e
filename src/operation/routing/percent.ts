import { quoted } from '../../base/excerpt.ts';
import { invalidArgument } from '../../base/status-error.ts';

/** True if a text from a URL has an escape or a raw byte outside ASCII, so that decoding changes it. */
export function needsDecoding(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x25 || unit > 0x7f) return true;
  }
  return false;
}

/**
 * Percent-decodes a part of a request target once, as UTF-8 (contract section 1). Node passes the target on as latin1, so
 * a character from 0x80 to 0xff is a raw byte, which may form one sequence with escaped bytes.
 * @throws StatusError INVALID_ARGUMENT for an incomplete escape and for invalid UTF-8 (RFC 3629; overlong forms and
 * surrogates are invalid).
 */
export function percentDecode(text: string): string {
  if (!needsDecoding(text)) return text;
  try {
    return decodeURIComponent(text.replace(/[\x80-\xff]/g, escapeByte));
  } catch {
    const description = `${quoted(text)} is not percent-encoded UTF-8`;
    throw invalidArgument(description, [{ field: '', description }]);
  }
}

/** @param byte a character from 0x80 to 0xff */
export function escapeByte(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16)}`;
}
