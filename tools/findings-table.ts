import type { Findings } from './linters.ts';

/** A table of counts: one row per linter, one column per document. */
export function findingsTable(
  titles: readonly string[],
  rows: readonly { readonly name: string; readonly findings: readonly Findings[] }[],
): string {
  const cells = [['', ...titles], ...rows.map(({ name, findings }) => [name, ...findings.map(countText)])];
  const widths = ['', ...titles].map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function countText({ errors, warnings }: Findings): string {
  if (errors + warnings === 0) return '0';
  return [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')]
    .filter((part) => part !== false)
    .join(', ');
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
