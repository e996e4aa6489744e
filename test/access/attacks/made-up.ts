import { send } from '../../support/raw-http.ts';
import type { ServedProxy } from '../../support/served.ts';
import { type Attack, type Chapter, once } from './attack.ts';
import { statusOf, withProxy } from './proxies.ts';

const at = (namespace: string) => `/api/v1/namespaces/${namespace}/workflows/w`;

/** After a caller has made up twenty namespaces, each of which gets its own server from an address template. */
function afterMadeUp(name: string, got: string, look: (proxy: ServedProxy) => Promise<string>, before: string): Attack {
  const run = () =>
    withProxy({ retries: 0 }, ({ upstream }) => {
      // Some systems resolve every name below localhost.
      upstream.answer((call) => (call.metadata.get('temporal-namespace')[0] === 'orders' ? {} : { code: 5 }));
      const flags = {
        address: `{namespace}.localhost:${upstream.port}`,
        upstreams: JSON.stringify({ orders: { address: upstream.address } }),
        ...{ upstreamChannels: 4, retries: 0 },
      };
      return withProxy(flags, async (proxy) => {
        await statusOf(proxy, at('orders'));
        await Promise.all(Array.from({ length: 20 }, (_, number) => statusOf(proxy, at(`made-up-${number}`))));
        return look(proxy);
      });
    });
  return once([name, got, run], before);
}

const textOf = async ({ url }: ServedProxy, path: string) => (await send(url + path)).text;

export const MADE_UP: Chapter = {
  title: 'Made-up namespaces',
  kind: 'With an address template, each namespace has its own server. A caller makes up namespaces to take resources that others need.',
  attacks: [
    afterMadeUp('a configured server is still called', '200', (proxy) => statusOf(proxy, at('orders')), '503'),
    afterMadeUp('readiness', '200', (proxy) => statusOf(proxy, '/health/ready'), '503'),
    afterMadeUp(
      'servers in /health/all',
      'namespace:orders',
      async (proxy) => {
        const { upstreams } = JSON.parse(await textOf(proxy, '/health/all')) as { upstreams: { name: string }[] };
        return upstreams.map(({ name }) => name).join(' ');
      },
      'every made-up namespace',
    ),
    afterMadeUp(
      'values of the label upstream in /metrics',
      'namespace:orders',
      async (proxy) => {
        const values = (await textOf(proxy, '/metrics')).matchAll(/upstream="([^"]*)"/g);
        return [...new Set([...values].map(([, value]) => value))].join(' ');
      },
      'every made-up namespace',
    ),
  ],
};
