/**
 * `make validate`: prints a table of the linters' findings in our document and in the one that comes with the .proto
 * files.
 */
import { ownDocuments, upstreamDocument } from './documents.ts';
import { findingsTable } from './findings-table.ts';
import { type Findings, installLinters, LINTERS } from './linters.ts';

/** Maximum number of findings printed per linter and document of ours. */
const SHOWN = 10;

const linters = await installLinters();
const columns = [
  ...(await ownDocuments()).map((document) => ({ title: `ours, ${document.version}`, document, own: true })),
  { title: "upstream's", document: await upstreamDocument(), own: false },
];
const rows: { readonly name: string; readonly findings: readonly Findings[] }[] = [];
for (const { name, lint } of LINTERS) {
  const findings: Findings[] = [];
  for (const { title, document, own } of columns) {
    const found = await lint(document.path, linters);
    findings.push(found);
    if (!own || found.lines.length === 0) continue;
    for (const line of found.lines.slice(0, SHOWN)) console.error(`${name}, ${title}: ${line}`);
    if (found.lines.length > SHOWN) console.error(`${name}, ${title}: and ${found.lines.length - SHOWN} more`);
    process.exitCode = 1;
  }
  rows.push({ name, findings });
}
console.log(
  findingsTable(
    columns.map(({ title }) => title),
    rows,
  ),
);
