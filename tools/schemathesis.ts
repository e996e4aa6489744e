import { fileURLToPath } from 'node:url';
import { missingPrograms } from './run.ts';
import { openWorkshop, PYTHON_PACKAGES } from './workshop.ts';

export interface SchemathesisReport {
  /** False if an answer was not as the document says, or a request could not be made. */
  readonly passed: boolean;
  /** What was sent, and how many answers were wrong. */
  readonly summary: string;
  /** All that it printed, with a curl line for each wrong answer. */
  readonly text: string;
}

/**
 * The examples of the document and random requests take a minute; every limit of every schema, one by one, takes four
 * more.
 */
export type Thoroughness = 'quick' | 'thorough';

const PHASES = { quick: 'examples,fuzzing', thorough: 'examples,coverage,fuzzing' } as const;

/** Why it cannot run on this machine; undefined if it can. */
export async function whyNoSchemathesis(): Promise<string | undefined> {
  return (await missingPrograms(['python3'])).length > 0 ? 'there is no python3 on the PATH' : undefined;
}

/**
 * Sends the proxy at `url` requests that schemathesis makes from the document, good ones and bad ones, and compares
 * the answers with the document. What it sends and checks stands in `schemathesis/schemathesis.toml`.
 * @param document absolute path of an OpenAPI document
 * @throws Error if it cannot be installed or does not come to an end
 */
export async function runSchemathesis(
  document: string,
  url: string,
  thoroughness: Thoroughness,
): Promise<SchemathesisReport> {
  const workshop = await openWorkshop({
    name: 'schemathesis',
    sources: fileURLToPath(new URL('schemathesis', import.meta.url)),
    files: {},
    keep: ['.venv'],
    build: PYTHON_PACKAGES,
  });
  const command = ['schemathesis', 'run', document, '--url', url, '--phases', PHASES[thoroughness], '--no-color'];
  const { code, stdout } = await workshop.run(command, { accept: [0, 1] });
  const [, summary] = /^=+ SUMMARY =+$(.*)/ms.exec(stdout) ?? [];
  if (summary === undefined) throw new Error(`schemathesis ended without a summary:\n${stdout}`);
  return { passed: code === 0, summary: summary.trim(), text: stdout };
}
