import { describe, expect, test } from 'vitest';
import { addressKey, nameKey, tokenKey } from '../../../src/access/limits/client-key.ts';

describe('an address is counted', () => {
  test.each([
    ['IPv4 by itself', '192.0.2.1', '192.0.2.1'],
    ['IPv4 inside IPv6 as IPv4', '::ffff:192.0.2.1', '192.0.2.1'],
    ['IPv4 inside IPv6 in hexadecimal as IPv4', '::ffff:c000:201', '192.0.2.1'],
    ['IPv6 by its /64', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['another address of that /64 as the same', '2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['the next /64 as another', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['the loopback address', '::1', '0:0:0:0::/64'],
    ['an address with a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['none, as on a Unix socket', undefined, 'local'],
    ['what is none', 'unknown', 'local'],
  ])('%s', (_, address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});

test('a token is counted under its hash, and a long name as well', () => {
  expect(tokenKey('Bearer secret')).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(nameKey('n'.repeat(100))).toBe('n'.repeat(100));
  expect(nameKey('n'.repeat(101))).toMatch(/^sha256:[A-Za-z0-9_-]{43}$/);
});
