import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The jobs by the name of their function. */
export const JOBS = {
  connect: 'Connect',
  runAndGetResult: 'Run a workflow and get its result',
  signalWithStart: 'Signal a workflow, and start it if it is not running',
  query: 'Query a workflow',
  update: 'Update a workflow and get the outcome',
  whyItFailed: 'Find out why a workflow failed',
  listRunning: 'List the running workflows of a type',
  createSchedule: 'Create a schedule by cron',
  changeSchedule: "Change a schedule's time",
  completeActivity: 'Complete an activity from outside its worker',
  watchQuery: 'Show every change of a query until the workflow ends',
} as const;

/** Lines of a function's body, but for empty ones. */
function linesOf(file: string, name: string): number {
  const text = readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8');
  const body = new RegExp(`^export async function ${name}\\(.*?\\{\\n(.*?)^\\}`, 'ms').exec(text)?.[1];
  if (body === undefined) throw new Error(`${file} has no function ${name}`);
  return body.split('\n').filter((line) => line.trim() !== '').length;
}

/** The comparison in docs/client.md. */
export function jobsTable(): string {
  const rows = Object.entries(JOBS).map(([name, job]) => {
    return [job, linesOf('temporal-http.ts', name), linesOf('temporalio.ts', name)] as const;
  });
  const sum = (column: 1 | 2) => rows.reduce((total, row) => total + row[column], 0);
  const all = [['Job', '`temporal-http/client`', '`@temporalio/client`'], ['---', '---', '---'], ...rows];
  return [...all, ['Together', sum(1), sum(2)]].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
