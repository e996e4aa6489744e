import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/**
 * The conformance runner is built against a C library newer than Debian 12's. This unpacks Debian 13's beside it, for
 * the runner alone: nothing is installed into the system.
 */

const RELEASE = 'trixie';
const PACKAGES = ['libc6', 'libgcc-s1', 'libstdc++6'];
const LIBRARIES = 'usr/lib/x86_64-linux-gnu';

/** The words before a program's path that start it with the newer libraries, fetched into `cache` at the first use. */
export function newerLoader(cache: string): readonly string[] {
  const folder = join(cache, RELEASE);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    const unpacked = mkdtempSync(join(cache, 'unpacking-'));
    try {
      fetchInto(unpacked);
      renameSync(unpacked, folder);
    } finally {
      rmSync(unpacked, { recursive: true, force: true });
    }
  }
  const libraries = join(folder, LIBRARIES);
  return [join(libraries, 'ld-linux-x86-64.so.2'), '--library-path', libraries];
}

function fetchInto(folder: string): void {
  const apt = mkdtempSync(join(tmpdir(), 'conformance-apt-'));
  try {
    const config = aptConfig(apt, debianMirror());
    run('apt-get', ['-c', config, '-qq', 'update'], apt);
    run('apt-get', ['-c', config, '-qq', 'download', ...PACKAGES], apt);
    const archives = readdirSync(apt).filter((name) => name.endsWith('.deb'));
    for (const archive of archives) run('dpkg-deb', ['-x', archive, folder], apt);
  } finally {
    rmSync(apt, { recursive: true, force: true });
  }
}

/** Where this machine's apt takes its own release from. */
function debianMirror(): string {
  const release = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  const targets = run('apt-get', [
    'indextargets',
    '--no-release-info',
    '--format',
    '$(REPO_URI)',
    'Created-By: Packages',
    `Release: ${release}`,
    'Component: main',
  ]);
  const [mirror] = targets.split('\n').sort().filter(Boolean);
  if (mirror === undefined) throw new Error(`apt knows no source of ${release || 'this release'}`);
  return mirror;
}

/** A configuration of apt that touches nothing outside of `folder`. */
function aptConfig(folder: string, mirror: string): string {
  mkdirSync(join(folder, 'lists'));
  mkdirSync(join(folder, 'cache'));
  const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(join(folder, 'sources.list'), `deb [signed-by=${keys} target=Packages] ${mirror} ${RELEASE} main\n`);
  const path = join(folder, 'apt.conf');
  const settings = [
    `Dir::Etc::SourceList "${join(folder, 'sources.list')}";`,
    'Dir::Etc::SourceParts "-";',
    `Dir::State::Lists "${join(folder, 'lists')}";`,
    'Dir::State::Status "/dev/null";',
    `Dir::Cache "${join(folder, 'cache')}";`,
    'Acquire::Languages "none";',
    `APT::Sandbox::User "${userInfo().username}";`,
    '#clear APT::Update::Post-Invoke;',
    '#clear APT::Update::Post-Invoke-Success;',
  ];
  writeFileSync(path, `${settings.join('\n')}\n`);
  return path;
}

function run(program: string, args: readonly string[], folder?: string): string {
  return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
