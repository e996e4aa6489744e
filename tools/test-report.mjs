/**
 * What a run of the tests has come to, from vitest's JSON report: every skipped test with its reason, how many
 * behaviours and rows of tables there are, and one last line of counts. It imports nothing, so that it can tell of a
 * checkout without packages too. Usage: node tools/test-report.mjs REPORT [FAILED CHECKS]
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [file, failedChecks = '0'] = process.argv.slice(2);
const report = read(file);
const tests = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults.map((test) => ({ ...test, file: relative('.', name) })),
);
const count = (status) => tests.filter((test) => test.status === status).length;

const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');
const unexplained = skipped.filter(({ meta }) => meta?.skipReason === undefined);
for (const test of skipped) {
  console.log(`skipped: ${test.file}: ${test.fullName}: ${test.meta?.skipReason ?? 'NO REASON IS GIVEN'}`);
}
// Rows of one table come from one statement; a statement that stands in a helper counts for each file that calls it.
const places = new Set(tests.map((test) => `${test.file}:${test.location?.line}:${test.location?.column}`));
console.log(`${places.size} behaviours in ${tests.length} tests, of which the others are further rows of tables`);

// A file that cannot be loaded has no test in it, and fails all the same; so does a test skipped without a reason.
const broken = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
const failed = count('failed') + broken.length + report.brokenOff + unexplained.length + Number(failedChecks);
console.log(`${count('passed')} passed, ${failed} failed, ${skipped.length} skipped`);
process.exit(failed === 0 ? 0 : 1);

function read(path) {
  try {
    return { brokenOff: 0, ...JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    console.log('the tests broke off before they could report');
    return { brokenOff: 1, testResults: [] };
  }
}
