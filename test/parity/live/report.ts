import type { CaseResult } from './run-case.ts';

/** What the suite has seen, for people. */
export function report(results: readonly CaseResult[], total: number, serverVersion: string, millis: number): string {
  const findings = results.flatMap((result) => result.findings);
  const kinds = new Map<string, number>();
  for (const { kind } of findings) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const unimplemented = results.filter((result) => result.unimplemented !== undefined);
  const compared = results.reduce((sum, result) => sum + result.compared, 0);
  const refused = results.reduce((sum, result) => sum + result.refused, 0);
  return [
    `parity of HTTP and gRPC on server ${serverVersion}`,
    `  operations covered   ${results.length} of ${total}`,
    `  requests compared    ${compared}, ${refused} of them refused`,
    `  differences          ${findings.length}`,
    ...[...kinds].map(([kind, count]) => `    ${kind.padEnd(18)} ${count}`),
    `  not in this server   ${unimplemented.length}, answered 501 with its words:`,
    ...unimplemented.map(({ operation, unimplemented: words }) => `    ${operation}: ${words}`),
    `  time                 ${(millis / 1000).toFixed(1)} s`,
  ].join('\n');
}

/** One difference in a few lines. */
export function describeFindings({ findings }: CaseResult): string {
  return findings
    .map(
      ({ kind, path, wanted, found, request }) =>
        `${kind} at ${path || 'the whole'}\n  gRPC ${JSON.stringify(wanted)}\n  HTTP ${JSON.stringify(found)}\n  ${request}`,
    )
    .join('\n');
}
