import type { Change } from './change.ts';

/** A summary of changes in a few lines: what breaks callers first. */
export function printChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return 'For callers nothing changes.';
  const groups = [
    ['breaking', changes.filter(({ breaking }) => breaking)],
    ...(['added', 'changed', 'removed'] as const).map(
      (kind) => [kind, changes.filter((change) => change.kind === kind && !change.breaking)] as const,
    ),
  ] as const;
  const present = groups.filter(([, group]) => group.length > 0);
  return [
    `For callers: ${present.map(([title, group]) => `${group.length} ${title}`).join(', ')}.`,
    ...present.flatMap(([title, group]) => ['', `${title}:`, ...group.map((change) => `  ${line(change, title)}`)]),
  ].join('\n');
}

function line({ kind, where, what }: Change, title: string): string {
  if (what === '') return title === kind ? where : `${where} is ${kind}`;
  return kind === 'changed' ? `${where}: ${what}` : `${where}: ${what}${title === kind ? '' : ` is ${kind}`}`;
}
