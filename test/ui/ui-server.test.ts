import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerSignal } from '../../src/base/caller-signal.ts';
import { connectUiServer, type UiServer } from '../../src/ui/ui-server.ts';
import { type FakeUiServer, startFakeUiServer } from '../support/fake-ui-server.ts';

let fake: FakeUiServer;
let server: UiServer;
beforeAll(async () => {
  fake = await startFakeUiServer('');
  server = connectUiServer({ url: new URL(fake.url), timeoutMs: 200 });
});
afterAll(() => {
  server.close();
  fake.close();
});

const request = () => ({ method: 'GET' as const, path: '/', headers: {}, signal: callerSignal() });

async function read(body: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const part of body) text += part.toString();
  return text;
}

test('a server that does not answer is left after the time limit', async () => {
  fake.answer(() => undefined);
  await expect(server.ask(request())).rejects.toMatchObject({
    code: 4,
    message: expect.stringContaining('within 200 ms'),
  });
});

test('a server that stops in its answer is left after the time limit', async () => {
  fake.answer((_, res) => {
    res.write('the beginning');
  });
  const { body } = await server.ask(request());
  await expect(read(body)).rejects.toMatchObject({ code: 4 });
  expect(await fake.requests.at(-1)?.ended).toBe(false);
});

test('the time that a reader takes does not count', async () => {
  fake.answer((_, res) => {
    res.end(Buffer.alloc(4 * 1024 * 1024, 'a'));
  });
  const { body } = await server.ask(request());
  let bytes = 0;
  for await (const part of body) {
    if (bytes === 0) await new Promise((resolve) => setTimeout(resolve, 600));
    bytes += part.length;
  }
  expect(bytes).toBe(4 * 1024 * 1024);
});

test('a caller that leaves ends its request', async () => {
  fake.answer(() => undefined);
  const asked = request();
  const before = fake.requests.length;
  const failed = expect(server.ask(asked)).rejects.toMatchObject({ code: 14 });
  await expect.poll(() => fake.requests.length).toBe(before + 1);
  asked.signal.abort();
  await failed;
  expect(await fake.requests.at(-1)?.ended).toBe(false);
});

test('a redirect is an answer', async () => {
  fake.answer((_, res) => {
    res.writeHead(302, { Location: `${fake.url}/other` }).end();
  });
  const before = fake.requests.length;
  const { status, discard } = await server.ask(request());
  discard();
  expect([status, fake.requests.length - before]).toEqual([302, 1]);
});
