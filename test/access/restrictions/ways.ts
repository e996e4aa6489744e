import { createServer, type RequestListener } from 'node:http';
import { connect as connectHttp2 } from 'node:http2';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { operations } from '../../../generated/operations.ts';
import { createProxy } from '../../../src/index.ts';
import { kebabName } from '../../../src/program/config/options.ts';
import type { Issued } from '../../support/certificates.ts';
import { type FakeUpstream, startFakeUpstream } from '../../support/fake-upstream.ts';
import { endProgram, startProgram } from '../../support/program.ts';
import { startServed } from '../../support/served.ts';
import { exchangeBytes } from '../attacks/exchange.ts';

export interface Request {
  readonly method: string;
  /** With its query. */
  readonly target: string;
  readonly host: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** A running proxy, and how a request gets to it. */
export interface Reached {
  /** The status; empty if there is no answer. */
  readonly send: (request: Request) => Promise<string>;
  readonly upstream: FakeUpstream;
  readonly close: () => Promise<void>;
}

type Flags = Readonly<Record<string, unknown>>;

/** The ways to a proxy with these options. */
export function waysTo(certificate: Issued, ca: Buffer): Readonly<Record<string, (flags: Flags) => Promise<Reached>>> {
  const { certFile: tlsCert, keyFile: tlsKey } = certificate;
  return {
    'HTTP/1.1': async (flags) => {
      const { url, upstream, close } = await startServed(flags);
      return { send: overHttp1(url), upstream, close };
    },
    'HTTP/2': async (flags) => {
      const secure = { ...flags, listenTls: '127.0.0.1:0', tlsCert, tlsKey };
      const { urls, upstream, close } = await startServed(secure);
      return { send: overHttp2(urls.find((each) => each.startsWith('https:')) as string, ca), upstream, close };
    },
    embedded: async (flags) => {
      const upstream = await startUpstream();
      const access = flags.authentication === undefined ? { access: 'open' as const } : {};
      const proxy = await createProxy({ address: upstream.address, ...access, options: flags });
      const server = createServer(express().use(proxy) as RequestListener);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const close = async () => {
        server.close();
        await proxy.close();
        upstream.kill();
      };
      return { send: overHttp1(`http://127.0.0.1:${(server.address() as AddressInfo).port}`), upstream, close };
    },
    'with --workers 2': async (flags) => {
      const upstream = await startUpstream();
      const all = Object.entries({ address: upstream.address, workers: 2, logLevel: 'error', ...flags });
      const program = await startProgram(all.map(asFlag));
      const close = async () => {
        await endProgram(program);
        upstream.kill();
      };
      return { send: overHttp1(program.url), upstream, close };
    },
  };
}

const startUpstream = () => startFakeUpstream(operations.map(({ rpcPath }) => rpcPath));

function asFlag([name, value]: readonly [name: string, value: unknown]): string {
  const flag = `--${kebabName(name)}`;
  if (value === true) return flag;
  return `${flag}=${typeof value === 'object' ? JSON.stringify(value) : value}`;
}

function overHttp1(url: string): Reached['send'] {
  return async ({ method, target, host, headers, body }) => {
    const lines = [
      `${method} ${target} HTTP/1.1`,
      `Host: ${host}`,
      'Connection: close',
      ...(body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
      ...headers.map(([name, value]) => `${name}: ${value}`),
    ];
    const got = await exchangeBytes(url, [`${lines.join('\r\n')}\r\n\r\n${body}`]);
    return got === 'connection closed' ? '' : got;
  };
}

function overHttp2(url: string, ca: Buffer): Reached['send'] {
  return async ({ method, target, host, headers, body }) => {
    const session = connectHttp2(url, { ca });
    session.on('error', () => undefined);
    try {
      return await new Promise<string>((resolve) => {
        const all = headers.map(([name, value]) => [name.toLowerCase(), value]);
        const pseudo = { ':method': method, ':path': target, ':authority': host };
        const stream = session.request({ ...pseudo, ...Object.fromEntries(all) }, { endStream: body === '' });
        stream.on('response', (head) => resolve(String(head[':status'])));
        stream.on('error', (e) => {
          console.log(e);
          resolve('');
        });
        stream.on('close', () => resolve(''));
        stream.resume();
        if (body !== '') stream.end(body);
      });
    } finally {
      session.destroy();
    }
  };
}
