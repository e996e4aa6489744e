/** `make conformance`: runs protobuf's conformance suite on our codecs and prints the counts. */
import { fileURLToPath } from 'node:url';
import { buildTestee } from './build-testee.ts';
import { runConformance } from './runner.ts';

const failures = fileURLToPath(new URL('failures.txt', import.meta.url));
const { passed, failed, expected, skipped, stale } = await runConformance(await buildTestee(), failures);

for (const name of failed) console.log(`failed: ${name}`);
for (const name of stale) console.log(`to be taken off failures.txt: ${name}`);
const count = (prefix: string): number => failed.filter((name) => name.startsWith(prefix)).length;
const unexpected = `${count('Required.')} Required failed, ${count('Recommended.')} Recommended failed`;
console.log(`conformance: ${passed} passed, ${unexpected}, ${expected} failed as listed, ${skipped.length} skipped`);
if (failed.length > 0 || stale.length > 0) process.exitCode = 1;
