// For the edge runtime of Vercel and Next.js.
import { readFile } from 'node:fs/promises';
import { EdgeVM } from '@edge-runtime/vm';

const vm = new EdgeVM({ initialCode: await readFile(new URL('./global-script.js', import.meta.url), 'utf8') });
console.log(JSON.stringify(await vm.evaluate(`runScenario(...${JSON.stringify(process.argv.slice(2))})`)));
