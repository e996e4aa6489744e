import { curlExamples } from './curl-examples.ts';
import { endWithTerminal } from './end-with-terminal.ts';
import { startExampleWorker } from './example-worker.ts';
import { freePorts, isPortFree } from './ports.ts';
import { UI_OFFSET, whoListens } from './running-server.ts';
import { type DevServer, type DevServerOptions, startDevServer } from './start-dev-server.ts';

export interface DevOptions {
  /** A server that runs already, HOST:PORT; undefined starts one. */
  readonly runningAddress: string | undefined;
  /** Port for gRPC of the server that is started, or that runs already. */
  readonly port: number;
  /** Port that the proxy will listen on. */
  readonly proxyPort: number;
  /** Takes one line for the person at the terminal. */
  readonly log: (line: string) => void;
  /** Gets the function that ends everything, which is called once at most. */
  readonly closeOnSignal: (close: () => Promise<void>) => void;
}

/** Starts the proxy of a server, given its address for gRPC and the URL of its web UI, if it has one. */
export type Serve = (server: Pick<DevServer, 'address' | 'uiUrl'>) => Promise<Proxy>;

export interface Proxy {
  /** `http://127.0.0.1:7243`, one an address. */
  readonly urls: readonly string[];
  /** True if it shows Temporal's web UI. */
  readonly hasUi: boolean;
  readonly close: () => Promise<void>;
}

const NAMESPACE = 'my-namespace';

/**
 * Runs a Temporal server with the namespace `my-namespace`, the example worker, and the proxy that `serve` starts for a
 * server. Returns after everything was told to end, which the end of the terminal does too.
 * @throws Error with one line, if anything but the example worker cannot be started, or the server ends by itself.
 */
export async function runDev(options: DevOptions, serve: Serve): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  const aborted = new Promise<undefined>((resolve) => signal.addEventListener('abort', () => resolve(undefined)));
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
  };
  const started = start(options, serve, signal, closers);
  options.closeOnSignal(async () => {
    options.log('Stopping.');
    stop.abort();
    await started.catch(() => undefined);
    await closeAll();
  });
  const unwatch = endWithTerminal();
  try {
    const server = await started;
    const failure = await Promise.race([aborted, server.failed]);
    if (failure !== undefined) throw new Error(failure);
  } catch (error) {
    if (signal.aborted) return;
    await closeAll();
    throw error;
  } finally {
    unwatch();
  }
}

/** Starts one after the other, and notes in `closers` how to end what runs. */
async function start(
  options: DevOptions,
  serve: Serve,
  signal: AbortSignal,
  closers: (() => Promise<void>)[],
): Promise<DevServer> {
  const { log, proxyPort } = options;
  // Known at once, not after a server was fetched or built.
  if (!(await isPortFree(proxyPort))) throw new Error(`port ${proxyPort} is in use (see --listen)`);
  const place = await findPlace(options, signal);
  const server = await startDevServer({ ...place, namespace: NAMESPACE, log, signal });
  closers.push(server.close);
  signal.throwIfAborted();
  log(`The Temporal server answers at ${server.address}, and has the namespace ${NAMESPACE}.`);

  log('Starting the example worker.');
  try {
    const worker = await startExampleWorker(server.address, NAMESPACE);
    closers.push(worker.close);
    void worker.ended.then(() => signal.aborted || log('The example worker has ended.'));
  } catch (error) {
    log(`There is no example worker: ${error instanceof Error ? error.message : String(error)}`);
  }
  signal.throwIfAborted();

  const proxy = await serve(server);
  closers.push(proxy.close);
  const [url] = proxy.urls;
  if (url !== undefined) log(readyLines(url, proxy.hasUi).join('\n'));
  return server;
}

/** The server that is used as it is, or the ports of the one to start. */
async function findPlace(
  { runningAddress, port, log }: DevOptions,
  signal: AbortSignal,
): Promise<Pick<DevServerOptions, 'runningAddress' | 'port' | 'uiPort'>> {
  if (runningAddress !== undefined) {
    log(`Using the server at ${runningAddress}.`);
    return { runningAddress };
  }
  const [spare = 0, spareUi = 0] = await freePorts(2);
  switch (await whoListens(port, { log, signal })) {
    case 'temporal':
      log(`Using the Temporal server that already answers at 127.0.0.1:${port}, as it is.`);
      return { runningAddress: `127.0.0.1:${port}` };
    case 'taken':
      log(`Port ${port} is in use by another program. Starting a Temporal server on port ${spare}.`);
      return { port: spare, uiPort: spareUi };
    case 'free':
      log('Starting a Temporal server.');
      return { port, uiPort: (await isPortFree(port + UI_OFFSET)) ? port + UI_OFFSET : spareUi };
  }
}

function readyLines(url: string, hasUi: boolean): readonly string[] {
  return [
    '',
    `Ready: ${url}`,
    `The API in a browser: ${url}/docs`,
    ...(hasUi ? [`Temporal's web UI: ${url}/ui/namespaces/${NAMESPACE}/workflows`] : []),
    '',
    ...curlExamples(url, NAMESPACE),
    '',
    'Ctrl-C stops it all.',
  ];
}
