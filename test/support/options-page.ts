import { chapterOf, defaultText, descriptionOf, variableName } from '../../src/program/config/options.ts';
import type { Option } from '../../src/program/config/values.ts';

/** One table of options per chapter, as Markdown. */
export function optionsTable(options: Readonly<Record<string, Option>>, kebabName: (name: string) => string): string {
  const chapters = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const chapter = chapterOf(option);
    const rows = chapters.get(chapter) ?? [];
    rows.push(row(kebabName(name), variableName(name), option));
    chapters.set(chapter, rows);
  }
  return [...chapters]
    .map(
      ([chapter, rows]) =>
        `### ${chapter}\n\n| Flag | Variable | Value | Default | What it does |\n|---|---|---|---|---|\n${rows.join('\n')}\n`,
    )
    .join('\n');
}

function row(key: string, variable: string, option: Option): string {
  const { value = '' } = option;
  const cells = [`\`--${key}\``, `\`${variable}\``, value, defaultText(option) ?? '', descriptionOf(option)];
  return `| ${cells.map(cell).join(' | ')} |`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('*', '\\*').replaceAll('<', '&lt;');
}
