import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BuildError, formatProblem } from './build-error.ts';
import { readConfig } from './config.ts';
import { generate } from './generate.ts';
import { type Drift, findDrift, writeOutput } from './output.ts';

const USAGE = `Usage: tsx codegen/main.ts [--config FILE] [--check]

Prints the OpenAPI document, types, codecs and the operation table from .proto files.
  --config FILE  what to read and print (default: codegen.yaml of this project)
  --check        write nothing; fail if a file on disk differs`;

/** Runs the build step and returns the exit code: 0, or 1 for bad input or drift. */
async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 1;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    const config = readConfig(options.config);
    const generated = await generate(config);
    return options.check ? reportDrift(findDrift(generated, config)) : reportWritten(writeOutput(generated, config));
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    for (const problem of error.problems) console.error(formatProblem(problem));
    return 1;
  }
}

interface Options {
  readonly config: string;
  readonly check: boolean;
  readonly help: boolean;
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { config: { type: 'string' }, check: { type: 'boolean' }, help: { type: 'boolean' } },
    });
    const config =
      values.config === undefined ? fileURLToPath(new URL('../codegen.yaml', import.meta.url)) : resolve(values.config);
    return { config, check: values.check ?? false, help: values.help ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

function reportDrift(drift: readonly Drift[]): number {
  for (const { path, kind } of drift) console.error(`${relative(process.cwd(), path)}: ${kind}`);
  return drift.length > 0 ? 1 : 0;
}

function reportWritten(drift: readonly Drift[]): number {
  for (const { path, kind } of drift)
    console.log(`${kind === 'left over' ? 'deleted' : 'written'} ${relative(process.cwd(), path)}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
