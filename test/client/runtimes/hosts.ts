/**
 * The programs that run the scenario, by file name. They are texts, because the files that they import are only beside
 * them when they run.
 */
export const HOSTS: Readonly<Record<string, string>> = {
  // For Node, Deno and Bun.
  'print.mjs': `import * as client from './client.js';
import { scenario } from './scenario.js';

console.log(JSON.stringify(await scenario(client, ...process.argv.slice(2))));
`,
  // The same, with a client that is loaded by require.
  'print.cjs': `const client = require('./client.cjs');

import('./scenario.js').then(async ({ scenario }) => {
  console.log(JSON.stringify(await scenario(client, ...process.argv.slice(2))));
});
`,
  // For workerd, the runtime of Cloudflare Workers: the arguments are parameters of the request.
  'worker.js': `import * as client from './client.js';
import { scenario } from './scenario.js';

export default {
  fetch: async (request) => Response.json(await scenario(client, ...new URL(request.url).searchParams.values())),
};
`,
  'workerd.capnp': `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "main",
      worker = (
        compatibilityDate = "2026-06-01",
        modules = [
          (name = "worker.js", esModule = embed "worker.js"),
          (name = "client.js", esModule = embed "client.js"),
          (name = "scenario.js", esModule = embed "scenario.js"),
        ],
      ),
    ),
    # Workers may not call their own machine unless they are told that they may.
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", http = (), service = "main")],
);
`,
  // For runtimes that run scripts and no modules.
  'global.js': `import * as client from './client.js';
import { scenario } from './scenario.js';

globalThis.runScenario = (...args) => scenario(client, ...args);
`,
  // For the edge runtime of Vercel and Next.js.
  'edge-vm.mjs': `import { readFile } from 'node:fs/promises';
import { EdgeVM } from '@edge-runtime/vm';

const vm = new EdgeVM({ initialCode: await readFile(new URL('./global-script.js', import.meta.url), 'utf8') });
console.log(JSON.stringify(await vm.evaluate(\`runScenario(...\${JSON.stringify(process.argv.slice(2))})\`)));
`,
};
