import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Issued {
  readonly certFile: string;
  readonly keyFile: string;
  readonly cert: Buffer;
  readonly key: Buffer;
}

export interface CertificateRequest {
  /** `/O=Acme/CN=ci` */
  readonly subject: string;
  /** `DNS:localhost,IP:127.0.0.1` */
  readonly names?: string;
  readonly days?: number;
}

/** An authority for this test only. */
export interface Authority {
  readonly folder: string;
  readonly certFile: string;
  readonly cert: Buffer;
  readonly issue: (file: string, request: CertificateRequest) => Issued;
}

const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: ['ignore', 'pipe', 'pipe'] });
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

/** Creates an authority with OpenSSL, in its own folder. */
export function createAuthority(name = 'test authority'): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  const at = (file: string) => join(folder, file);
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.pem'),
    '-days',
    '1',
    '-subj',
    `/CN=${name}`,
  );
  return {
    folder,
    certFile: at('ca.pem'),
    cert: readFileSync(at('ca.pem')),
    issue: (file, { subject, names = 'DNS:localhost,IP:127.0.0.1', days = 1 }) => {
      const [certFile, keyFile, asked, extensions] = ['pem', 'key', 'csr', 'ext'].map((end) =>
        at(`${file}.${end}`),
      ) as [string, string, string, string];
      openssl('req', ...newKey, '-keyout', keyFile, '-out', asked, '-subj', subject);
      writeFileSync(extensions, `subjectAltName=${names}\nextendedKeyUsage=serverAuth,clientAuth\n`);
      const by = ['-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'];
      openssl('x509', '-req', '-in', asked, ...by, '-days', String(days), '-extfile', extensions, '-out', certFile);
      return { certFile, keyFile, cert: readFileSync(certFile), key: readFileSync(keyFile) };
    },
  };
}
