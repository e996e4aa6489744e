// For Node, Deno and Bun.
import * as client from './client.js';
import { scenario } from './scenario.js';

console.log(JSON.stringify(await scenario(client, ...process.argv.slice(2))));
