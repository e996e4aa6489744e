#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { formatHostPort, parseHostPort } from './base/host-port.ts';
import { redact } from './base/redact.ts';
import { UsageError } from './base/usage-error.ts';
import { type Config, loadConfig } from './program/config/load.ts';
import { kebabName, OPTIONS } from './program/config/options.ts';
import { UPSTREAM_OPTIONS } from './program/config/upstream-options.ts';
import type { Option } from './program/config/values.ts';
import { endInOrder } from './program/life-cycle/end-in-order.ts';
import { reloadOnSignal } from './program/life-cycle/reload-on-signal.ts';
import type { Served } from './program/serve.ts';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

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
    .version(VERSION, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
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
  command
    .command('api-key')
    .description('generate an API key for callers, and its hash for the configuration (see --api-keys)')
    .helpOption('--help', 'print this help')
    .action(makeApiKey);
  verifyCommand(command.command('verify')).action(runVerify);
  command
    .command('generate')
    .description(
      'generate codecs, operations and the OpenAPI document from your own .proto files (see docs/your-own-protos.md)',
    )
    .requiredOption('--config <file>', 'YAML file with what to read and generate')
    .option('--check', 'write nothing; exit with 1 if a file is out of date, 2 if the difference breaks callers')
    .option('--since <revision>', 'write nothing; list what has changed for callers since that git revision')
    .helpOption('--help', 'print this help')
    .action(generate);
  return command;
}

function withOptions(command: Command, options: Readonly<Record<string, Option>> = OPTIONS): Command {
  for (const [name, { value, text }] of Object.entries(options)) {
    command.option(value === undefined ? `--${kebabName(name)}` : `--${kebabName(name)} <${value}>`, text);
  }
  return command
    .option('--config <file>', 'TOML file with these options; flags and TEMPORAL_HTTP_* variables take precedence')
    .helpOption('--help', 'print this help');
}

function verifyCommand(command: Command): Command {
  const everyLine = (line: string, lines: readonly string[] = []) => [...lines, line];
  return withOptions(command, UPSTREAM_OPTIONS)
    .description('compare the answers of a running proxy with those of its Temporal server; exit with 1 if they differ')
    .option('--http <url>', 'the proxy (default: http://127.0.0.1:7243)')
    .option('--read <namespace>', 'namespace to read; may be repeated (default: all)', everyLine)
    .option('--limit <number>', 'number of workflows, schedules, ... to read in each namespace (default: 20)')
    .option('--write <namespace>', 'also create, change and delete things, in this namespace only')
    .option('--header <line>', "'Name: value', sent both ways; may be repeated", everyLine)
    .option('--output <form>', 'table, json or junit (default: table)');
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
  const [{ parseVerifyOptions }, { verify }, { connectTemporal }, { upstreamSettings }, { createLog }] =
    await Promise.all([
      import('./verify/options.ts'),
      import('./verify/verify.ts'),
      import('./program/parts/upstream.ts'),
      import('./program/settings/upstream-settings.ts'),
      import('./telemetry/log/log.ts'),
    ]);
  const options = parseVerifyOptions(flags);
  const config = await configOf(flags);
  const { logger } = await createLog({ level: 'silent', format: 'json' });
  const upstream = await connectTemporal(config, upstreamSettings(config), `temporal-http-verify/${VERSION}`, logger);
  try {
    const { text, differences } = await verify(upstream, formatHostPort(config.address), options);
    print(text);
    process.exitCode = differences === 0 ? 0 : EXIT_FAILURE;
  } finally {
    upstream.close();
  }
}

async function runServe(flags: Flags): Promise<void> {
  const load = () => configOf(flags);
  const config = await load();
  const urls =
    config.workers > 0
      ? await (await import('./program/workers/run.ts')).runWorkers({ config, load, serve: serveHere, fail, errorLine })
      : await serveAlone(config, load);
  if (urls !== undefined) print(urls.map((url) => `listening on ${url}`).join('\n'));
}

async function serveAlone(config: Config, load: () => Promise<Config>): Promise<readonly string[]> {
  const { urls, close, onUncaught, reload, reloadFailed, log } = await serveHere(config, false);
  endInOrder({ close, onUncaught, fail });
  reloadOnSignal({ log, reload: async () => reload(await load()), failed: reloadFailed });
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

async function runDev(flags: Flags): Promise<void> {
  const config = await configOf(flags);
  const { runDev: run } = await import('./dev-server/dev.ts');
  const options = {
    runningAddress: config.addressIsGiven ? formatHostPort(config.address) : undefined,
    port: config.address.port,
    proxyPort: config.listen?.port ?? config.listenTls?.port ?? 0,
    log: print,
    closeOnSignal: (close: () => Promise<void>) =>
      endInOrder({ close, onUncaught: fail, fail, signals: ['SIGTERM', 'SIGINT', 'SIGQUIT'] }),
  };
  await run(options, async (address) => {
    // No balancer has to notice its end.
    return serveHere({ ...config, address: parseHostPort(address) ?? config.address, drainDelay: 0 }, false);
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function configOf(flags: Flags): Promise<Config> {
  return loadConfig({ flags, environment: process.env, file: flags.config as string | undefined });
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

// Whoever started the program may have stopped reading.
process.stdout.on('error', () => undefined);
program().parseAsync().catch(fail);
