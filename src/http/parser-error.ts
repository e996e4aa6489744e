/** An error of Node's HTTP parser. Other errors of a connection have none of these fields, or only a code. */
export interface ParserError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
  readonly bytesParsed?: number;
}

/** From the line in which the parser stopped to the end of the packet, as latin1; undefined if Node gives no packet. */
export function unparsedText({ rawPacket, bytesParsed = 0 }: ParserError): string | undefined {
  if (rawPacket === undefined) return undefined;
  const start = bytesParsed === 0 ? 0 : rawPacket.lastIndexOf(0x0a, bytesParsed - 1) + 1;
  return rawPacket.toString('latin1', start);
}
