import { type Chapter, SERVER, SERVERS } from './difference.ts';

const others = SERVERS.filter((version) => version !== SERVER)
  .join(', ')
  .replace(/, (\S+)$/, ' and $1');

const HEAD = `# Differences from Temporal’s built-in HTTP API

A Temporal server can serve HTTP itself (\`httpPort\`). This page lists where this proxy behaves differently, and why.
Everything else is the same: paths, names, values, the errors of the server. It describes server ${SERVER}, and applies to
${others} as far as they support the paths and fields.

Each row has a name. \`test/live/differences.test.ts\` sends hundreds of requests to both APIs of one server and compares the
responses. A difference that is not listed here for that request fails the test, and so does a row that no request
shows. The page is generated from the same table (\`test/differences/table\`).
`;

/** The page of all differences, as Markdown. */
export function page(chapters: readonly Chapter[]): string {
  return [HEAD, ...chapters.map(chapter)].join('\n');
}

function chapter({ title, text, lines }: Chapter): string {
  const rows = Object.entries(lines).map(([id, { send, builtIn, proxy, why }]) =>
    row([`\`${id}\``, send, builtIn, proxy, why]),
  );
  const table = [row(['', 'You send', 'Built-in', 'This proxy', 'Why']), '|---|---|---|---|---|', ...rows];
  return [`## ${title}`, '', ...(text === undefined ? [] : [text, '']), ...table, ''].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
