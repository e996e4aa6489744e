import { existsSync, mkdtempSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { send } from '../support/raw-http.ts';
import { startServed } from '../support/served.ts';

const PATH = '/api/v1/namespaces/orders/workflows/w';

function overSocket(socketPath: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ socketPath, path: PATH, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject);
    sent.end();
  });
}

const newSocket = () => join(mkdtempSync(join(tmpdir(), 'socket-')), 'proxy.sock');

describe('a Unix socket', () => {
  test('is for its owner alone, beside the port, and goes with the proxy', async () => {
    const path = newSocket();
    const proxy = await startServed({ listenSocket: path });
    expect(proxy.urls).toEqual([expect.stringMatching(/^http:/), `unix:${path}`]);
    expect(await overSocket(path)).toBe(200);
    expect((await send(`${proxy.url}${PATH}`)).status).toBe(200);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await proxy.close();
    expect(existsSync(path)).toBe(false);
  });

  test('is open to those whom its mode names', async () => {
    const path = newSocket();
    const proxy = await startServed({ listen: 'off', listenSocket: path, listenSocketMode: '660' });
    expect(statSync(path).mode & 0o777).toBe(0o660);
    await proxy.close();
  });

  test('that a killed process has left is taken over, one in use is not', async () => {
    const path = newSocket();
    // A server that is gone without having removed its file.
    const { spawnSync } = await import('node:child_process');
    const script = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
    spawnSync(process.execPath, ['-e', script]);
    expect(existsSync(path)).toBe(true);
    const proxy = await startServed({ listenSocket: path });
    expect(await overSocket(path)).toBe(200);
    await expect(startServed({ listenSocket: path })).rejects.toThrow(
      `cannot listen on ${path}: the path is already in use (see --listen-socket)`,
    );
    expect(await overSocket(path)).toBe(200);
    await proxy.close();
  });

  test('whose place is a file is left alone', async () => {
    const path = newSocket();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path, 'something');
    await expect(startServed({ listenSocket: path })).rejects.toThrow(
      `cannot listen on ${path}: the path is already in use (see --listen-socket)`,
    );
    expect(existsSync(path)).toBe(true);
  });
});

describe('X-Forwarded headers (contract section 2)', () => {
  const forwarded = { 'X-Forwarded-For': '1.2.3.4', 'X-Forwarded-Host': 'public.test' };
  test.each<[string, Record<string, unknown>, string[], string[]]>([
    ['nobody is named', {}, ['1.2.3.4, 127.0.0.1'], ['public.test']],
    ['this machine is named', { trustedProxies: 'loopback' }, ['1.2.3.4, 127.0.0.1'], ['public.test']],
    ['another one is named', { trustedProxies: '10.0.0.0/8' }, ['127.0.0.1'], ['localhost']],
  ])('go up as they should where %s', async (_, flags, addresses, hosts) => {
    const proxy = await startServed(flags);
    const { port } = new URL(proxy.url);
    const headers = { ...forwarded, Host: 'localhost' };
    await send(`http://127.0.0.1:${port}${PATH}`, { headers });
    expect(proxy.upstream.calls[0]?.metadata.get('x-forwarded-for')).toEqual(addresses);
    expect(proxy.upstream.calls[0]?.metadata.get('x-forwarded-host')).toEqual(hosts);
    await proxy.close();
  });

  test('of a Unix socket count where any proxy is trusted', async () => {
    const path = newSocket();
    const proxy = await startServed({ listenSocket: path, trustedProxies: '10.0.0.0/8' });
    await overSocket(path, { ...forwarded, Host: 'localhost' });
    expect(proxy.upstream.calls[0]?.metadata.get('x-forwarded-for')).toEqual(['1.2.3.4']);
    await proxy.close();
  });
});
