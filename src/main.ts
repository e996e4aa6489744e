import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { formatHostPort, parseHostPort } from './base/host-port.ts';
import { redact } from './base/redact.ts';
import { UsageError } from './base/usage-error.ts';
import { addOptions } from './program/command-line/add-options.ts';
import { type Config, type ConfigSources, loadConfig } from './program/config/load.ts';
import { OPTIONS } from './program/config/options.ts';
import { UPSTREAM_OPTIONS } from './program/config/upstream-options.ts';
import type { Option } from './program/config/values.ts';
import { endInOrder } from './program/life-cycle/end-in-order.ts';
import { reloadOnSignal, type StartReloads } from './program/life-cycle/reload-on-signal.ts';
import type { Served } from './program/serve.ts';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;
const EXIT_CODES = `Exit codes: 0 success or an ordinary end, 1 failure, 2 a mistake in the command line or configuration.
verify exits with 1 if answers differ, health if the proxy is not alive, generate --check if files are out of date
(2 if that breaks callers).`;
/** Help is printed while the command line is parsed, so that this must be known before. */
const IS_ALL = process.argv.includes('--all');

// Both the source and the built file are one folder below the package.
const PACKAGE = new URL('../package.json', import.meta.url);
const FILES = {
  built: new URL('../dist/', import.meta.url),
  openapiYaml: new URL('../spec/openapi.yaml', import.meta.url),
};
const VERSION = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;

// Such a warning is for developers, and some quote what a caller has sent, at any length.
process.noDeprecation = true;

type Flags = Readonly<Record<string, unknown>>;

function program(): Command {
  const command = new Command('temporal-http')
    .description('Temporal over HTTP and JSON: a proxy in front of a Temporal server')
    .version(VERSION, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', `\n${EXIT_CODES}`)
    .exitOverride()
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'temporal-http: ')
            .trim()
            .replaceAll('\n', ' ')}\n`,
        ),
    });
  withOptions(command.command('serve').description('run the proxy for a Temporal server')).action(runServe);
  withOptions(command.command('dev').description('start a Temporal server, an example worker and the proxy')).action(
    runDev,
  );
  withOptions(command.command('health').description('exit with 0 if a proxy with these options is alive')).action(
    runHealth,
  );
  const config = command.command('config').description('check or print the configuration, without starting anything');
  withOptions(
    config.command('check').description('list the mistakes in these options, and what looks like one'),
  ).action(checkConfig);
  withOptions(
    config
      .command('print')
      .description('print these options as TOML, with the origin of each value; secrets are masked'),
  ).action(printConfig);
  command
    .command('completion')
    .description('print a script that completes commands and options in a shell')
    .argument('<shell>', 'bash, zsh or fish')
    .action(printCompletion);
  command
    .command('api-key')
    .description('generate an API key for callers, and its hash for the configuration (see --api-keys)')
    .action(makeApiKey);
  verifyCommand(command.command('verify')).action(runVerify);
  catalogueCommands(command.command('catalogue').description('check or draft a catalogue (see docs/catalogue.md)'));
  command
    .command('generate')
    .description(
      'generate codecs, operations and the OpenAPI document from your own .proto files (see docs/your-own-protos.md)',
    )
    .requiredOption('--config <file>', 'YAML file with what to read and generate')
    .option('--check', 'write nothing; exit with 1 if a file is out of date, 2 if the difference breaks callers')
    .option('--since <revision>', 'write nothing; list what has changed for callers since that git revision')
    .action(generate);
  return command;
}

/** There are more than a hundred options: a command that is neither run nor described does without them. */
function withOptions(command: Command, options: Readonly<Record<string, Option>> = OPTIONS, isAll = IS_ALL): Command {
  return isNeeded(command) ? addOptions(command, options, isAll) : command;
}

function isNeeded(command: Command): boolean {
  const words = process.argv.slice(2).filter((given) => !given.startsWith('-'));
  const names = [command.name(), command.parent?.name() ?? '', 'help', 'completion'];
  return words.length === 0 || names.some((name) => words.includes(name));
}

function verifyCommand(command: Command): Command {
  const everyLine = (line: string, lines: readonly string[] = []) => [...lines, line];
  return withOptions(command, UPSTREAM_OPTIONS, true)
    .description('compare the answers of a running proxy with those of its Temporal server; exit with 1 if they differ')
    .option('--http <url>', 'the proxy (default: http://127.0.0.1:7243)')
    .option('--read <namespace>', 'namespace to read; may be repeated (default: all)', everyLine)
    .option('--limit <number>', 'number of workflows, schedules, ... to read in each namespace (default: 20)')
    .option('--write <namespace>', 'also create, change and delete things, in this namespace only')
    .option('--header <line>', "'Name: value', sent both ways; may be repeated", everyLine)
    .option('--output <form>', 'table, json or junit (default: table)');
}

function catalogueCommands(command: Command): void {
  command
    .command('check')
    .description('check a catalogue and its schemas; exit with 2 if there is a mistake')
    .argument('<file>', 'YAML file, as for --catalogue')
    .action(async (file: string) => {
      const { checkCatalogue } = await import('./program/catalogue-command.ts');
      print(checkCatalogue(file));
    });
  withOptions(command.command('discover'), UPSTREAM_OPTIONS, true)
    .description('print a first draft, made from the workflows of --namespace')
    .action(runDiscover);
}

async function runDiscover(flags: Flags): Promise<void> {
  const { discoverCatalogue } = await import('./program/catalogue-command.ts');
  const skipped = (text: string) => process.stderr.write(`temporal-http: ${text}\n`);
  print((await discoverCatalogue(await configOf(flags), VERSION, skipped)).trimEnd());
}

async function makeApiKey(): Promise<void> {
  const { generateApiKey } = await import('./access/authentication/api-keys.ts');
  const { key, hash } = generateApiKey();
  print(`key   ${key}\nhash  ${hash}`);
}

async function generate(flags: Flags): Promise<void> {
  const { runGenerate } = await import('../codegen/command.ts');
  const { config, check, since } = flags as { config: string; check?: true; since?: string };
  process.exitCode = await runGenerate({ config: resolve(config), check: check ?? false, since });
}

async function runVerify(flags: Flags): Promise<void> {
  const { verifyProxy } = await import('./program/verify-command.ts');
  const { text, differences } = await verifyProxy(flags, () => configOf(flags), VERSION);
  print(text);
  process.exitCode = differences === 0 ? 0 : EXIT_FAILURE;
}

async function runServe(flags: Flags): Promise<void> {
  const reloads = reloadOnSignal();
  const load = () => configOf(flags);
  const config = await load();
  const urls =
    config.workers > 0
      ? await (await import('./program/workers/run.ts')).runWorkers({
          config,
          load,
          reloads,
          serve: serveHere,
          fail,
          errorLine,
        })
      : await serveAlone(config, load, reloads);
  if (urls !== undefined) print(urls.map((url) => `listening on ${url}`).join('\n'));
}

async function serveAlone(
  config: Config,
  load: () => Promise<Config>,
  reloads: StartReloads,
): Promise<readonly string[]> {
  const { urls, close, onUncaught, reload, reloadFailed, log } = await serveHere(config, false);
  endInOrder({ close, onUncaught, fail });
  reloads({ log, reload: async () => reload(await load()), failed: reloadFailed });
  return urls;
}

async function serveHere(config: Config, isWorker: boolean): Promise<Served> {
  const { serve } = await import('./program/serve.ts');
  return serve(config, VERSION, FILES, isWorker);
}

async function runHealth(flags: Flags): Promise<void> {
  const { adminListen, listen } = await configOf(flags);
  const address = adminListen ?? listen;
  if (address === undefined) throw new UsageError('--listen off: the health check needs --admin-listen');
  const { probe } = await import('./telemetry/health/probe.ts');
  await probe(address);
}

async function checkConfig(flags: Flags): Promise<void> {
  const [{ checkConfig: check }, { operationIds }] = await Promise.all([
    import('./program/command-line/config-report.ts'),
    import('./program/generation.ts'),
  ]);
  const { mistakes, warnings } = await check(sourcesOf(flags), operationIds);
  for (const line of mistakes) print(`mistake: ${line}`);
  for (const line of warnings) print(`warning: ${line}`);
  if (mistakes.length === 0) print('The configuration is valid.');
  else process.exitCode = EXIT_USAGE;
}

async function printConfig(flags: Flags): Promise<void> {
  const { printConfig: text } = await import('./program/command-line/config-report.ts');
  print(await text(sourcesOf(flags)));
}

async function printCompletion(shell: string): Promise<void> {
  const { completionScript } = await import('./program/command-line/completion.ts');
  process.stdout.write(completionScript(shell, program()));
}

async function runDev(flags: Flags): Promise<void> {
  const config = await configOf(flags);
  const { runDev: run } = await import('./dev-server/dev.ts');
  const options = {
    runningAddress: config.addressIsGiven ? formatHostPort(config.address[0]) : undefined,
    port: config.address[0].port,
    proxyPort: config.listen?.port ?? config.listenTls?.port ?? 0,
    log: print,
    closeOnSignal: (close: () => Promise<void>) =>
      endInOrder({ close, onUncaught: fail, fail, signals: ['SIGTERM', 'SIGINT', 'SIGQUIT'] }),
  };
  await run(options, async ({ address, uiUrl }) => {
    const uiServer = config.uiServer ?? (uiUrl === undefined ? undefined : new URL(uiUrl));
    const own = { address: [parseHostPort(address) ?? config.address[0]] as const, uiServer };
    // No balancer has to notice its end.
    const served = await serveHere({ ...config, ...own, drainDelay: 0 }, false);
    return { ...served, hasUi: uiServer !== undefined };
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function configOf(flags: Flags): Promise<Config> {
  return loadConfig(sourcesOf(flags));
}

function sourcesOf(flags: Flags): ConfigSources {
  return { flags, environment: process.env, file: flags.config as string | undefined };
}

function fail(error: unknown): never {
  if (error instanceof CommanderError) {
    // Commander has already printed it.
    process.exit(error.exitCode === 0 ? 0 : EXIT_USAGE);
  }
  process.stderr.write(`temporal-http: ${errorLine(error)}\n`);
  process.exit(error instanceof UsageError ? EXIT_USAGE : EXIT_FAILURE);
}

/** One line without a stack; the text says what to do about it. */
function errorLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return redact(error.message.split('\n')[0] ?? '');
}

// The reader of standard output may have gone.
process.stdout.on('error', () => undefined);
program().parseAsync().catch(fail);
