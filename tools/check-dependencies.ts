/**
 * A part of `make check`: every package of the lock file is pinned by a hash and comes from the registry, no package runs
 * a script of its own at installation without being listed here, and none that is delivered has a known vulnerability.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Build tools that put a binary for the platform in its place; nothing of them is delivered. */
const MAY_RUN_SCRIPTS: ReadonlySet<string> = new Set([
  '@grpc/proto-loader/node_modules/protobufjs',
  '@swc/core',
  'esbuild',
  'lefthook',
]);

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly inBundle?: boolean;
}

const ROOT = new URL('../', import.meta.url);
const FOLDER = 'node_modules/';

const problems = [...lockProblems(), ...vulnerabilities()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function lockProblems(): readonly string[] {
  const text = readFileSync(new URL('package-lock.json', ROOT), 'utf8');
  const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages).flatMap(([path, { integrity, resolved, hasInstallScript, inBundle }]) => {
    const name = path.slice(FOLDER.length);
    if (path === '' || inBundle === true) return [];
    return [
      ...(integrity?.startsWith('sha512-') ? [] : [`package-lock.json: ${name} is not pinned by a SHA-512 hash`]),
      ...(resolved === undefined ? [] : [`package-lock.json: ${name} names a place to get it from: ${resolved}`]),
      ...(hasInstallScript === true && !MAY_RUN_SCRIPTS.has(name)
        ? [`package-lock.json: ${name} wants to run a script at installation (see tools/check-dependencies.ts)`]
        : []),
    ];
  });
}

interface Audit {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

/** Of high severity and above. Without a registry that answers audits, there is nothing to tell. */
function vulnerabilities(): readonly string[] {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, encoding: 'utf8' });
  const { vulnerabilities: found } = JSON.parse(stdout === '' ? '{}' : stdout) as Audit;
  if (found === undefined) {
    console.error('npm audit: the registry does not answer, so known vulnerabilities were not looked up');
    return [];
  }
  return Object.entries(found).flatMap(([name, { severity }]) =>
    severity === 'high' || severity === 'critical' ? [`npm audit: ${name} has a vulnerability (${severity})`] : [],
  );
}
