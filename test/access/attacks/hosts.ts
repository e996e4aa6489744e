import { type Chapter, hosted, http2, OPEN, once } from './attack.ts';

export const HOSTS: Chapter = {
  title: 'Bypassing the host check',
  kind: 'Requests for a host other than the one that the proxy checks.',
  attacks: [
    once(hosted('an absolute target for another host', '403', 'localhost', `http://evil.test${OPEN}`), '200, sent'),
    hosted('an absolute target with a user before the host', '400', 'localhost', `http://localhost@evil.test${OPEN}`),
    hosted('a user before the host', '400', 'a@localhost'),
    hosted('a path in the host', '400', 'localhost/evil.test'),
    hosted('a host that only starts with an allowed name', '403', 'localhost.evil.test'),
    once(hosted('60,000 dots', '403', '.'.repeat(60_000)), '403 after 4.2 s of CPU time'),
    hosted('a target with another scheme', '400', 'localhost', `ftp://localhost${OPEN}`),
    once(hosted('an absolute target whose host is no name', '403', 'localhost', 'http://,/'), 'the process ends'),
    hosted('an absolute target with an open bracket', '400', 'localhost', 'http://[::1/'),
    hosted('a path that reads as a user and a host', '404', 'localhost', '//user@,,,%2F'),
    once(
      http2('HTTP/2: an absolute target whose host is no name', '403', {
        ':authority': 'localhost',
        ':scheme': 'other',
        ':path': 'http://,/',
      }),
      'the process ends',
    ),
    http2('HTTP/2: a target without a path', '400', { ':authority': 'localhost', ':scheme': 'other', ':path': '?a' }),
    http2('HTTP/2: :authority names another host', '403', { ':authority': 'evil.test' }),
    once(http2('HTTP/2: :authority and Host differ', '400', { ':authority': 'localhost', host: 'evil.test' }), '200'),
    once(
      http2('HTTP/2: CONNECT', '405', { ':method': 'CONNECT', ':authority': 'evil.test:80', ':path': undefined }),
      '200, with an HTTP/1.1 response as its body',
    ),
  ],
};
