import type { Option } from '../../src/program/config/values.ts';

const GENERAL = 'Requests and answers';
const DEFAULT = / \(default: ((?:[^()]|\([^()]*\))*)\)$/;

/** One table of options per chapter, as Markdown. */
export function optionsTable(options: Readonly<Record<string, Option>>, kebabName: (name: string) => string): string {
  const chapters = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const chapter = option.chapter ?? GENERAL;
    const rows = chapters.get(chapter) ?? [];
    rows.push(row(kebabName(name), option));
    chapters.set(chapter, rows);
  }
  return [...chapters]
    .map(
      ([chapter, rows]) =>
        `### ${chapter}\n\n| Flag | Variable | Value | Default | What it does |\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
    )
    .join('\n');
}

function row(key: string, { value, text }: Option): string {
  const given = DEFAULT.exec(text)?.[1] ?? '';
  const rest = text.replace(DEFAULT, '');
  return `| ${[`\`--${key}\``, `\`TEMPORAL_HTTP_${key.toUpperCase().replaceAll('-', '_')}\``, value ?? '', given, rest].map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
