import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from '../../src/dev-server/child.ts';
import { freePorts } from '../../src/dev-server/ports.ts';
import { dynamicConfig, INNER_PORTS, serverConfig } from '../../src/dev-server/server-config.ts';
import type { Authority, Issued } from './certificates.ts';
import { builtServer } from './server-version.ts';

export interface SecuredServer {
  readonly address: string;
  /** The last lines of its output. */
  readonly tail: () => readonly string[];
  readonly close: () => Promise<void>;
}

export const SERVER_NAME = 'temporal.test';

/** A Temporal server set up as in production: mutual TLS on all connections, and tokens. */
export async function startSecuredServer(authority: Authority, jwksUrl: string): Promise<SecuredServer> {
  const { path } = await builtServer({ log: (line: string) => console.log(line) });
  const issued = authority.issue('temporal', {
    subject: '/CN=temporal',
    names: `DNS:${SERVER_NAME},DNS:localhost,IP:127.0.0.1`,
  });
  const [grpc, internal, internalMember, ...inner] = await freePorts(INNER_PORTS + 3);
  const ports = { grpc: grpc as number, http: undefined, inner };
  const folder = await mkdtemp(join(tmpdir(), 'secured-'));
  const [config, dynamic] = [join(folder, 'config.yaml'), join(folder, 'dynamic.yaml')];
  const plain = JSON.parse(serverConfig(ports, { dynamicConfig: dynamic, archive: join(folder, 'archive') }));
  await writeFile(dynamic, dynamicConfig(ports));
  await writeFile(config, JSON.stringify(secured(plain, { authority, issued, jwksUrl, internal, internalMember })));
  const child = await startChild(path, ['--config-file', config, 'start'], { cwd: folder });
  return {
    address: `127.0.0.1:${grpc}`,
    tail: child.tail,
    close: async () => {
      await child.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Security {
  readonly authority: Authority;
  readonly issued: Issued;
  readonly jwksUrl: string;
  readonly internal: number | undefined;
  readonly internalMember: number | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: the server's own configuration file.
function secured(plain: any, { authority, issued, jwksUrl, internal, internalMember }: Security) {
  const files = { certFile: issued.certFile, keyFile: issued.keyFile };
  const client = { serverName: SERVER_NAME, rootCaFiles: [authority.certFile] };
  const server = { ...files, clientCaFiles: [authority.certFile], requireClientAuth: true };
  return {
    ...plain,
    global: {
      ...plain.global,
      tls: {
        frontend: { server, client },
        internode: { server, client },
        systemWorker: { ...files, client },
      },
      authorization: {
        jwtKeyProvider: { keySourceURIs: [jwksUrl], refreshInterval: '1m' },
        authorizer: 'default',
        claimMapper: 'default',
      },
    },
    services: {
      ...plain.services,
      // The server's own workers have no token; this frontend is for them.
      'internal-frontend': { rpc: { grpcPort: internal, membershipPort: internalMember, bindOnLocalHost: true } },
    },
  };
}
