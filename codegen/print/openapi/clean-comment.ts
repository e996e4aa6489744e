/**
 * A .proto comment as a description for readers of the HTTP API: without the blocks that speak to API linters
 * (`(-- … --)`) and lines that speak to other tools. Undefined if nothing is left.
 */
export function cleanComment(comment: string | undefined): string | undefined {
  const text = (comment ?? '')
    .replace(/\(--[\s\S]*?--\)/g, '')
    .split('\n')
    .filter((line) => !/^\s*(buf:lint:|protolint:|\+\w+:|@exclude)/.test(line))
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return text === '' ? undefined : text;
}
