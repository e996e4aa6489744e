import { fileURLToPath } from 'node:url';
import { notInstalled } from './run.ts';
import { openWorkshop, PYTHON_PACKAGES, PYTHON_PROGRAMS, type ReadyWorkshop } from './workshop.ts';

export interface SchemathesisReport {
  /** False if a response violated the document, or a request could not be generated. */
  readonly passed: boolean;
  /** Summary of the requests sent and the violations found. */
  readonly summary: string;
  /** Its complete output, with a curl command for each violation. */
  readonly text: string;
}

/**
 * The examples of the document and random requests take a minute; testing every limit of every schema takes four more.
 */
export type Thoroughness = 'quick' | 'thorough';

const PHASES = { quick: 'examples,fuzzing', thorough: 'examples,coverage,fuzzing' } as const;

/** The reason why it cannot run on this machine; undefined if it can. */
export function whyNoSchemathesis(): Promise<string | undefined> {
  return notInstalled(PYTHON_PROGRAMS);
}

/**
 * Installs it, in the versions that are pinned in `schemathesis/`.
 * @throws Error with the last lines of output of what failed
 */
export function installSchemathesis(): Promise<ReadyWorkshop> {
  return openWorkshop({
    name: 'schemathesis',
    sources: fileURLToPath(new URL('schemathesis', import.meta.url)),
    files: {},
    keep: ['.venv'],
    build: PYTHON_PACKAGES,
  });
}

/**
 * Sends the proxy at `url` valid and invalid requests that schemathesis derives from the document, and checks the
 * responses against it. `schemathesis/schemathesis.toml` configures what it sends and checks.
 * @param document absolute path of an OpenAPI document
 * @throws Error if it cannot be installed or does not finish
 */
export async function runSchemathesis(
  document: string,
  url: string,
  thoroughness: Thoroughness,
): Promise<SchemathesisReport> {
  const workshop = await installSchemathesis();
  const command = ['schemathesis', 'run', document, '--url', url, '--phases', PHASES[thoroughness], '--no-color'];
  const { code, stdout } = await workshop.run(command, { accept: [0, 1] });
  const [, summary] = /^=+ SUMMARY =+$(.*)/ms.exec(stdout) ?? [];
  if (summary === undefined) throw new Error(`schemathesis ended without a summary:\n${stdout}`);
  return { passed: code === 0, summary: summary.trim(), text: stdout };
}
