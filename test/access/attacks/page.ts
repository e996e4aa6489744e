import type { Chapter } from './attack.ts';

/** docs/attacks.md as the table has it. */
export function attacksPage(chapters: readonly Chapter[]): string {
  const count = chapters.reduce((sum, { attacks }) => sum + attacks.length, 0);
  const head = `# Attacks

Printed from \`test/access/attacks\` by \`npx vitest run test/access/attacks --update\`, which tries all of them.

${count} attacks on a proxy that demands tokens and checks their permissions. The caller has a token with the permission \`open:write\`, and nothing else. Each chapter names the kind that its attacks belong to. "Got" is the status of each answer, and what went to Temporal, if anything did.

`;
  return head + chapters.map(printChapter).join('\n');
}

function printChapter({ title, kind, attacks }: Chapter): string {
  const lines = attacks.map(([name, got]) => `| ${cell(name)} | ${cell(got)} |`);
  return `## ${title}\n\n${kind}\n\n| Attack | Got |\n|---|---|\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
