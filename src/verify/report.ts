import type { ComparedCall } from './checker.ts';

/** The results of a run. */
export interface Report {
  readonly serverVersion: string;
  readonly calls: readonly ComparedCall[];
  readonly millis: number;
}

export type Output = 'table' | 'json' | 'junit';

export function printReport(report: Report, output: Output): string {
  switch (output) {
    case 'table':
      return table(report);
    case 'json':
      return json(report);
    case 'junit':
      return junit(report);
  }
}

export function differencesOf({ calls }: Report): number {
  return calls.reduce((sum, { disagreements }) => sum + disagreements.length, 0);
}

interface Row {
  readonly operation: string;
  readonly compared: number;
  /** Calls that failed; the errors should be equal both ways. */
  readonly errors: number;
  readonly differences: number;
}

function rowsOf(report: Report): readonly Row[] {
  const names = [...new Set(report.calls.map(({ operation }) => operation))];
  return names.map((operation) => {
    const calls = report.calls.filter((call) => call.operation === operation);
    const errors = calls.filter(({ code }) => code !== 0).length;
    return { operation, compared: calls.length, errors, differences: differencesOf({ ...report, calls }) };
  });
}

function table(report: Report): string {
  const rows = rowsOf(report);
  const width = Math.max(...rows.map(({ operation }) => operation.length), 10);
  const line = (cells: readonly (string | number)[]) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(width) : String(cell).padStart(12))).join('');
  const found = report.calls.filter(({ disagreements }) => disagreements.length > 0);
  const details = found.flatMap(({ operation, request, disagreements }) => [
    '',
    `${operation}: ${request}`,
    ...disagreements.flatMap(({ path, grpc, http }) => [
      `  ${path || '(whole message)'}`,
      `    gRPC  ${grpc}`,
      `    HTTP  ${http}`,
    ]),
  ]);
  const count = differencesOf(report);
  return [
    line(['operation', 'compared', 'errors', 'differences']),
    ...rows.map(({ operation, compared, errors, differences }) => line([operation, compared, errors, differences])),
    ...details,
    '',
    `${rows.length} operations, ${report.calls.length} comparisons on server ${report.serverVersion} in ${seconds(report)} s: ` +
      `${count === 0 ? 'no difference' : count === 1 ? '1 difference' : `${count} differences`}`,
  ].join('\n');
}

function json(report: Report): string {
  const { serverVersion, calls, millis } = report;
  const differences = calls.flatMap(({ operation, request, disagreements }) =>
    disagreements.map((one) => ({ operation, request, ...one })),
  );
  const body = { serverVersion, compared: calls.length, millis, operations: rowsOf(report), differences };
  return JSON.stringify(body, null, 2);
}

/** One test case per request, in the format that Jenkins and other CI systems read. */
function junit(report: Report): string {
  const failing = report.calls.filter(({ disagreements }) => disagreements.length > 0).length;
  const cases = report.calls.flatMap(({ operation, request, disagreements, millis }) => {
    const head = `    <testcase classname="${xml(operation)}" name="${xml(request)}" time="${millis / 1000}"`;
    if (disagreements.length === 0) return [`${head}/>`];
    const text = disagreements.map(
      ({ path, grpc, http }) => `${path || '(whole message)'}\n  gRPC ${grpc}\n  HTTP ${http}`,
    );
    const message = disagreements.length === 1 ? '1 difference' : `${disagreements.length} differences`;
    return [`${head}>`, `      <failure message="${message}">${xml(text.join('\n'))}</failure>`, '    </testcase>'];
  });
  const counts = `tests="${report.calls.length}" failures="${failing}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<testsuites>',
    `  <testsuite name="temporal-http verify" ${counts} time="${seconds(report)}">`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
  ].join('\n');
}

function seconds({ millis }: Report): string {
  return (millis / 1000).toFixed(1);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 cannot represent most control characters. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function xml(text: string): string {
  return text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
