#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { type Config, loadConfig, UsageError } from './config.ts';
import { kebabName, OPTIONS } from './config-options.ts';
import { formatHostPort, parseHostPort } from './host-port.ts';

const EXIT_FAILURE = 1;
const EXIT_USAGE = 2;

// Both the sources and the built file stand one folder below the package.
const PACKAGE = new URL('../package.json', import.meta.url);
const FILES = {
  built: new URL('../dist/', import.meta.url),
  openapiYaml: new URL('../spec/openapi.yaml', import.meta.url),
};
const VERSION = (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version;

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
  return command;
}

function withOptions(command: Command): Command {
  for (const [name, { value, text }] of Object.entries(OPTIONS)) {
    command.option(value === undefined ? `--${kebabName(name)}` : `--${kebabName(name)} <${value}>`, text);
  }
  return command
    .option('--config <file>', 'TOML file with these options; flags and TEMPORAL_HTTP_* variables go before it')
    .helpOption('--help', 'print this help');
}

async function runServe(flags: Flags): Promise<void> {
  const config = await configOf(flags);
  const { serve } = await import('./serve.ts');
  const served = await serve(config, VERSION, FILES);
  closeOnSignal(served.close);
  print(served.urls.map((url) => `listening on ${url}`).join('\n'));
}

async function runDev(flags: Flags): Promise<void> {
  const config = await configOf(flags);
  const { runDev: run } = await import('./dev-server/dev.ts');
  const options = {
    runningAddress: config.addressIsGiven ? formatHostPort(config.address) : undefined,
    port: config.address.port,
    proxyPort: config.listen.port,
    log: print,
    closeOnSignal,
  };
  await run(options, async (address) => {
    const { serve } = await import('./serve.ts');
    return serve({ ...config, address: parseHostPort(address) ?? config.address }, VERSION, FILES);
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function configOf(flags: Flags): Promise<Config> {
  return loadConfig({ flags, environment: process.env, file: flags.config as string | undefined });
}

/** The first signal ends what runs in order, the second one at once. */
function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const onSignal = () => {
    if (closing) process.exit(EXIT_FAILURE);
    closing = true;
    close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

function fail(error: unknown): never {
  if (error instanceof CommanderError) {
    // Commander has printed it.
    process.exit(error.exitCode === 0 ? 0 : EXIT_USAGE);
  }
  process.stderr.write(`temporal-http: ${describe(error)}\n`);
  process.exit(error instanceof UsageError ? EXIT_USAGE : EXIT_FAILURE);
}

/** One line, without a stack: what can be done about it is in the words. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && 'syscall' in error && error.syscall === 'listen') {
    const { address, port } = error as { address?: string; port?: number };
    const place = `${address}:${port}`;
    if (error.code === 'EADDRINUSE') return `cannot listen on ${place}: another program does already (see --listen)`;
    if (error.code === 'EACCES') return `cannot listen on ${place}: not permitted (see --listen)`;
    if (error.code === 'EADDRNOTAVAIL')
      return `cannot listen on ${place}: not an address of this machine (see --listen)`;
  }
  if ('code' in error && error.code === 'ENOTFOUND') return `cannot listen: ${error.message} (see --listen)`;
  return error.message.split('\n')[0] ?? '';
}

program().parseAsync().catch(fail);
