import type { SecureContextOptions } from 'node:tls';
import { checkPem, readPem } from '../../base/pem.ts';
import { watchFiles } from '../../base/watch-files.ts';

export interface ServerCertificateFiles {
  readonly cert: string;
  readonly key: string;
  /** Authorities that may sign the certificates of callers. */
  readonly clientCa: string | undefined;
}

export interface CertificateEvents {
  readonly reloaded: (files: readonly string[]) => void;
  /** The new files are invalid; the old ones stay in use. */
  readonly reloadFailed: (files: readonly string[], error: unknown) => void;
}

export interface ServerCertificates {
  readonly context: () => SecureContextOptions;
  readonly onChange: (changed: () => void) => () => void;
  readonly close: () => void;
}

/**
 * The certificate of the proxy, reloaded whenever one of its files changes.
 * @throws Error that names the files, also if the certificate does not match the key
 */
export function openServerCertificates(
  files: ServerCertificateFiles,
  watchMs: number,
  events: CertificateEvents,
): ServerCertificates {
  const paths = [files.cert, files.key, ...(files.clientCa === undefined ? [] : [files.clientCa])];
  const listeners = new Set<() => void>();
  let context = read(files);
  const watch = watchFiles(paths, watchMs, () => {
    try {
      context = read(files);
      for (const changed of listeners) changed();
      events.reloaded(paths);
    } catch (error) {
      events.reloadFailed(paths, error);
    }
  });
  return {
    context: () => context,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    close: watch.close,
  };
}

function read({ cert, key, clientCa }: ServerCertificateFiles): SecureContextOptions {
  const context = {
    cert: readPem({ path: cert }),
    key: readPem({ path: key }),
    ...(clientCa !== undefined && { ca: readPem({ path: clientCa }) }),
  };
  checkPem(context, clientCa === undefined ? [cert, key] : [cert, key, clientCa]);
  return context;
}
