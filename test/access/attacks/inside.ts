import { freePort } from '../../support/free-port.ts';
import { send } from '../../support/raw-http.ts';
import { type Attack, type Chapter, OPEN, once, START } from './attack.ts';
import { exchangeBytes, requestBytes } from './exchange.ts';
import { withProxy } from './proxies.ts';

/** The status of a response, and whether it contains the address passed to `ask`. */
function shown(
  name: string,
  got: string,
  ask: (address: string) => Promise<{ readonly status: number; readonly text: string }>,
  before: string,
): Attack {
  const run = async () => {
    const address = `127.0.0.1:${await freePort()}`;
    const { status, text } = await ask(address);
    return `${status}${text.includes(address) ? ', with the address' : ''}`;
  };
  return once([name, got, run], before);
}

const WITH_INPUT = `{"input":[1],${START.slice(1)}`;
const start = (url: string) => send(`${url}${OPEN}`, { method: 'POST', body: WITH_INPUT });

/** A page of a proxy whose server for the namespace `open` cannot be reached. */
function page(path: string): (address: string) => Promise<{ readonly status: number; readonly text: string }> {
  return (address) =>
    withProxy({ upstreams: JSON.stringify({ open: { address } }), retries: 0 }, async ({ url }) => {
      await send(`${url}${OPEN}`);
      return send(url + path);
    });
}

export const INSIDE: Chapter = {
  title: 'Leaks of internal details',
  kind: 'Responses that could reveal addresses or secrets that their callers must not know.',
  attacks: [
    shown(
      'a codec server that cannot be reached',
      '503',
      (address) => withProxy({ codecEndpoint: `http://${address}` }, ({ url }) => start(url)),
      '503, with the address',
    ),
    shown(
      'a Temporal server that cannot be reached',
      '503',
      (address) => withProxy({ address, retries: 0 }, ({ url }) => start(url)),
      '503',
    ),
    shown('/health/all', '200', page('/health/all'), '200, with the address'),
    shown('/metrics', '200', page('/metrics'), '200, with the address'),
    once(
      [
        "two dots as the namespace in a codec server's path",
        '400',
        async () => {
          const codecEndpoint = `http://127.0.0.1:${await freePort()}/codec/{namespace}`;
          const target = '/api/v1/namespaces/%2e%2e/workflows/w';
          return withProxy({ codecEndpoint }, ({ url }) =>
            exchangeBytes(url, [requestBytes({ method: 'POST', target, body: WITH_INPUT })]),
          );
        },
      ],
      'sent to another of its paths',
    ),
  ],
};
