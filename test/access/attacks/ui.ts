import { type Attack, type Chapter, OPEN, path, post, START, target } from './attack.ts';
import { exchangeBytes, outcome, type RawRequest, requestBytes } from './exchange.ts';

/** A request without a token; the outcome shows what the server of the UI is asked for, and which secrets it hears. */
function page(name: string, got: string, request: RawRequest): Attack {
  const run = async () => {
    const { proxy, uiServer } = target();
    const before = uiServer.requests.length;
    const result = await outcome(proxy, () => exchangeBytes(proxy.url, [requestBytes(request)]));
    const asked = uiServer.requests.slice(before).map(({ method, url, headers }) => {
      const secrets = ['authorization', 'cookie', 'x-forwarded-user'].filter((header) => headers[header] !== undefined);
      return [`asked for ${method} ${url}`, ...secrets].join(' with ');
    });
    return [result, ...asked].join(', ');
  };
  return [name, got, run];
}

const ADDRESS = '200, asked for GET /';
const to = (name: string, got: string, given: string) => page(`${name}: ${given}`, got, { target: given });
const SECRET = '/api/v1/namespaces/secret/workflows/w';

export const UI: Chapter = {
  title: "Temporal's web UI",
  kind: "The server of the UI has an API with its own rights. Requests try to reach it, or another server, without a token; the last ones use the attacker's token.",
  attacks: [
    to('an API call without a token', '401', `/ui${SECRET}`),
    to('an encoded letter', ADDRESS, `/ui/%61pi/v1/namespaces/secret/workflows/w`),
    to('another case', ADDRESS, `/ui/API/v1/namespaces/secret/workflows/w`),
    to('two slashes', ADDRESS, `/ui/${SECRET}`),
    to('a dot segment', ADDRESS, `/ui/.${SECRET}`),
    to('out of a folder of files', ADDRESS, `/ui/_app/..${SECRET}.js`),
    to('out of a folder of files, encoded', ADDRESS, `/ui/_app/%2e%2e${SECRET}.js`),
    to('out of the sign-in', ADDRESS, `/ui/auth/..${SECRET}`),
    to('out of the sign-in at the root', '404', `/auth/..${SECRET}`),
    to('behind the settings', '404', '/ui/api/v1/settings/../namespaces/secret'),
    to('another server in the path', ADDRESS, '/ui//evil.test/_app/a.js'),
    to('a user in the path', ADDRESS, '/ui/@evil.test/'),
    page('an absolute target for another server', '403', { target: 'http://evil.test/ui/_app/a.js' }),
    page('a page that is posted', '405', { method: 'POST', target: '/ui/namespaces', body: START }),
    page('a sign-in that is posted', '405', { method: 'POST', target: '/auth/sso', body: 'a' }),
    page('a WebSocket', '501', { target: '/ui/socket', headers: ['Upgrade: websocket', 'Sec-WebSocket-Version: 13'] }),
    page('credentials for Temporal', '200, asked for GET /_app/a.js', {
      target: '/ui/_app/a.js',
      token: 'secret',
      headers: ['Cookie: refresh=secret', 'X-Forwarded-User: root'],
    }),
    path('another namespace', '403', `/ui${SECRET}`),
    path('a history of another namespace', '403', `/ui${SECRET}/run/r/history.json`),
    path('the own namespace', '200, sent for open', `/ui${OPEN}?namespace=open&unknown=secret`),
    path('a namespace in the query', '400', `/ui${OPEN}?namespace=secret`),
    post('a start in another namespace', '403', `/ui${SECRET}`, START),
    post('a start from a page of another site', '403', `/ui${OPEN}`, START, [
      'Sec-Fetch-Site: cross-site',
      'Origin: https://evil.test',
    ]),
  ],
};
