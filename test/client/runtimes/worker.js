// For workerd, the runtime of Cloudflare Workers: the arguments are parameters of the request.
import * as client from './client.js';
import { scenario } from './scenario.js';

// biome-ignore lint/style/noDefaultExport: workerd expects one.
export default {
  fetch: async (request) => Response.json(await scenario(client, ...new URL(request.url).searchParams.values())),
};
