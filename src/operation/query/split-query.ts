/** The raw path and the raw query of a request target, split at the first question mark; neither is decoded. */
export function splitQuery(rawUrl: string): { readonly path: string; readonly query: string } {
  const at = rawUrl.indexOf('?');
  return at < 0 ? { path: rawUrl, query: '' } : { path: rawUrl.slice(0, at), query: rawUrl.slice(at + 1) };
}
