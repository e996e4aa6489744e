import { once } from 'node:events';
import { request } from 'node:https';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { createAuthority } from '../support/certificates.ts';
import { startServed } from '../support/served.ts';

/** Far longer than a test may take. */
const PATIENT = { shutdownTimeout: '1h' };

test('a connection on which nothing was ever sent does not hold up the end', async () => {
  const proxy = await startServed(PATIENT);
  const socket = connect(Number(new URL(proxy.url).port), '127.0.0.1');
  await once(socket, 'connect');
  const ended = once(socket, 'close');
  socket.resume();
  await proxy.close();
  await ended;
});

test('a request over TLS that runs at the end is answered', async () => {
  const authority = createAuthority();
  const { certFile: tlsCert, keyFile: tlsKey } = authority.issue('proxy', { subject: '/CN=proxy' });
  const proxy = await startServed({ ...PATIENT, listen: 'off', listenTls: '127.0.0.1:0', tlsCert, tlsKey });
  const arrived = new Promise<void>((resolve) => {
    proxy.upstream.answer(async () => {
      resolve();
      // Longer than an unused connection stays open.
      await new Promise((later) => setTimeout(later, 700));
      return {};
    });
  });
  const running = request(`${proxy.url}/api/v1/namespaces/n`, { ca: authority.cert, agent: false }).end();
  const answered = once(running, 'response');
  await arrived;
  const closed = proxy.close();
  const [response] = await answered;
  expect(response.statusCode).toBe(200);
  response.resume();
  await closed;
});
