import { runDev } from '../../src/dev-server/dev.ts';
import { loadConfig } from '../../src/program/config/load.ts';
import { endInOrder } from '../../src/program/life-cycle/end-in-order.ts';
import { serve } from '../../src/program/serve.ts';

/**
 * `temporal-http dev`, but for the port of the server that it starts, so that it finds none that runs already:
 * `dev-program.ts SERVER-PORT PROXY-PORT`.
 */
const ROOT = new URL('../../', import.meta.url);
const FILES = { built: new URL('dist/', ROOT), openapiYaml: new URL('spec/openapi.yaml', ROOT) };
const [port = 0, proxyPort = 0] = process.argv.slice(2).map(Number);

const fail = (error: unknown): never => {
  console.error(error);
  process.exit(1);
};

await runDev(
  {
    runningAddress: undefined,
    port,
    proxyPort,
    log: (line) => console.log(line),
    closeOnSignal: (close) => endInOrder({ close, onUncaught: fail, fail }),
  },
  async ({ address }) => {
    const flags = { address, listen: `127.0.0.1:${proxyPort}`, logLevel: 'silent' };
    const served = await serve(await loadConfig({ flags, environment: {}, file: undefined }), '1.2.3', FILES);
    return { ...served, hasUi: false };
  },
).catch(fail);
