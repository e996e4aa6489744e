#!/usr/bin/env node
// The built program begins here. Nothing is imported before the version of Node is known: an older one could fail to
// load what is imported, and print a stack.
const OLDEST = [20, 12];

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`temporal-http: expected Node ${OLDEST.join('.')} or newer, got ${process.versions.node}`);
  process.exitCode = 1;
} else {
  const { keepCompiled } = await import('./src/program/life-cycle/keep-compiled.ts');
  keepCompiled();
  await import('./src/main.ts');
}
