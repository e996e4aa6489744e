/** A regular file of an archive. */
export interface ArchiveFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const BLOCK = 512;
const REGULAR = new Set(['0', '\0']);
/** GNU tar and cargo put a name that is too long for the header into an entry of its own, in front of the file. */
const LONG_NAME = 'L';

/**
 * The regular files of a tar archive (POSIX.1-1988 ustar, with GNU's long names). Links and folders are left out.
 * @throws Error for a path that leads out of the archive, or an archive that ends early
 */
export function untar(archive: Buffer): readonly ArchiveFile[] {
  const files: ArchiveFile[] = [];
  let longName: string | undefined;
  // A block of zeros is the end.
  for (let at = 0; archive[at] !== 0; ) {
    if (at + BLOCK > archive.length) throw new Error('the archive ends early');
    const header = archive.subarray(at, at + BLOCK);
    const text = (from: number, to: number) => header.toString('utf8', from, to).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 136).trim() || '0', 8);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    if (content.length !== size) throw new Error('the archive ends early');
    const kind = String.fromCharCode(header[156] ?? 0);
    const isUstar = text(257, 262) === 'ustar';
    const prefix = isUstar && text(263, 265) === '00' ? text(345, 500) : '';
    if (kind === LONG_NAME) {
      longName = content.toString('utf8').replace(/\0.*$/s, '');
    } else {
      const path = longName ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
      longName = undefined;
      if (REGULAR.has(kind)) files.push({ path: inside(path), content });
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function inside(path: string): string {
  if (path.startsWith('/') || path.split(/[/\\]/).includes('..')) {
    throw new Error(`expected a path inside the archive, got ${JSON.stringify(path)}`);
  }
  return path;
}
