import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type GenerateOptions, runGenerate } from './command.ts';

const USAGE = `Usage: tsx codegen/main.ts [--config FILE] [--check | --since REVISION]

Prints the OpenAPI document, types, codecs and the operation table from .proto files, and says what of it changes for
callers.
  --config FILE     what to read and print (default: codegen.yaml of this project)
  --check           write nothing; exit with 1 if a file on disk differs, with 2 if that would break callers
  --since REVISION  write nothing; say what has changed for callers since that revision of git; exit with 2 if that
                    breaks them`;

/** Runs the build step of this project, and returns the exit code. */
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
  return runGenerate(options);
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): (GenerateOptions & { readonly help: boolean }) | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        config: { type: 'string' },
        check: { type: 'boolean' },
        since: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const config =
      values.config === undefined ? fileURLToPath(new URL('../codegen.yaml', import.meta.url)) : resolve(values.config);
    return { config, check: values.check ?? false, since: values.since, help: values.help ?? false };
  } catch (error) {
    return (error as Error).message;
  }
}

process.exitCode = await main(process.argv.slice(2));
