import { expect, test } from 'vitest';
import { ownLocation } from '../../src/ui/location.ts';

test.each([
  ['/', '', '/ui/'],
  ['/namespaces?a=/b', '', '/ui/namespaces?a=/b'],
  ['/ui/namespaces', '', '/ui/namespaces'],
  ['/ui', '', '/ui'],
  ['/uiother', '', '/ui/uiother'],
  ['/temporal/namespaces', '/temporal', '/ui/namespaces'],
  ['/temporal', '/temporal', '/ui'],
  ['/temporalish', '/temporal', '/ui/temporalish'],
  // Where an identity provider is, or the page that a person came from.
  ['https://idp.example.com/authorize?a=b', '', 'https://idp.example.com/authorize?a=b'],
  ['//idp.example.com/', '', '//idp.example.com/'],
  ['/\\idp.example.com/', '', '/\\idp.example.com/'],
  ['callback', '', 'callback'],
])('a redirect to %s by a server at "%s" leads to %s', (location, basePath, wanted) => {
  expect(ownLocation(location, basePath)).toBe(wanted);
});
