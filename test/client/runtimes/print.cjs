// The same, with a client that is loaded by require.
const client = require('./client.cjs');

import('./scenario.js').then(async ({ scenario }) => {
  console.log(JSON.stringify(await scenario(client, ...process.argv.slice(2))));
});
