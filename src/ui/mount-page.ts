import { createHash } from 'node:crypto';

/** The folder of SvelteKit's files, and the base path that its start script gets. */
const FILES = '/_app/';
const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/**
 * The UI's page for another base path. Its start script gets the base path as a literal, and it names its files by
 * absolute paths; everything else follows from these two. The hashes of inline scripts in its Content-Security-Policy
 * are computed again, so that the policy stays in force.
 * @param from the base path that the page was made for: `/temporal`, or empty
 * @returns undefined if this is not the UI's page for that base path
 */
export function mountPage(html: string, from: string, to: string): string | undefined {
  const base = `base: "${from}"`;
  if (!html.includes(base) || !html.includes(`"${from}${FILES}`)) return undefined;
  if (from === to) return html;
  const mounted = html.replaceAll(base, `base: "${to}"`).replaceAll(`"${from}${FILES}`, `"${to}${FILES}`);
  const before = scriptHashes(html);
  const after = scriptHashes(mounted);
  return before.reduce((text, hash, at) => text.replaceAll(hash, after[at] as string), mounted);
}

function scriptHashes(html: string): readonly string[] {
  return [...html.matchAll(INLINE_SCRIPT)].map(([, script = '']) => {
    return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
  });
}
