import { type Chapter, hosted, http2, OPEN } from './attack.ts';

export const HOSTS: Chapter = {
  title: 'Another host than the one that is checked',
  kind: 'The host rule looks at one name, and the request is for another.',
  attacks: [
    hosted('an absolute target for another host', '403', 'localhost', `http://evil.test${OPEN}`),
    hosted('an absolute target with a user before the host', '400', 'localhost', `http://localhost@evil.test${OPEN}`),
    hosted('a user before the host', '400', 'a@localhost'),
    hosted('a path in the host', '400', 'localhost/evil.test'),
    hosted('a host that only begins well', '403', 'localhost.evil.test'),
    hosted('60,000 dots', '403', '.'.repeat(60_000)),
    hosted('a target of another scheme', '400', 'localhost', `ftp://localhost${OPEN}`),
    http2('HTTP/2: :authority of another host', '403', { ':authority': 'evil.test' }),
    http2('HTTP/2: :authority and Host differ', '400', { ':authority': 'localhost', host: 'evil.test' }),
    http2('HTTP/2: a tunnel', '405', { ':method': 'CONNECT', ':authority': 'evil.test:80', ':path': undefined }),
  ],
};
