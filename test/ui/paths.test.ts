import { expect, test } from 'vitest';
import { uiResource } from '../../src/ui/paths.ts';

const PAGE = 'page /';

test.each<[path: string, resource: string | undefined]>([
  ['/ui', PAGE],
  ['/ui/', PAGE],
  ['/ui/namespaces/my-namespace/workflows', PAGE],
  // An id in the address of a page may hold anything; nothing of it goes up.
  ['/ui/namespaces/a/workflows/b%2Fc/run/history', PAGE],
  ['/ui/namespaces/a/workflows/b.js', PAGE],
  ['/ui/_app/immutable/entry/start.Bw1_UQ8P.js', 'file /_app/immutable/entry/start.Bw1_UQ8P.js'],
  ['/ui/i18n/locales/en/common.json', 'file /i18n/locales/en/common.json'],
  ['/ui/favicon.ico', 'file /favicon.ico'],
  ['/ui/Temporal_Logo_Animation.gif', 'file /Temporal_Logo_Animation.gif'],
  ['/favicon.ico', 'file /favicon.ico'],
  ['/ui/render', 'markdown /render'],
  ['/ui/api/v1/settings', 'settings /api/v1/settings'],
  ['/ui/auth/sso', 'sign-in /auth/sso'],
  ['/ui/auth/sso/callback', 'sign-in /auth/sso/callback'],
  // The address of the callback is registered without a prefix, and the UI refreshes its token there.
  ['/auth/sso_callback', 'sign-in /auth/sso_callback'],
  ['/auth/refresh', 'sign-in /auth/refresh'],
  // The API of the UI's server is never reached.
  ['/ui/api/v1/namespaces', undefined],
  ['/ui/api/', undefined],
  ['/ui/api/v1/settings/', undefined],
  ['/ui/%61pi/v1/namespaces', PAGE],
  ['/ui/API/v1/namespaces', PAGE],
  ['/ui//api/v1/namespaces', PAGE],
  ['/ui/./api/v1/namespaces', PAGE],
  ['/ui/_app/../api/v1/namespaces/a/b.js', PAGE],
  ['/ui/_app/%2e%2e/api/v1/namespaces/b.js', PAGE],
  ['/ui/_app/..%2fapi/v1/b.js', PAGE],
  ['/ui/_app/.../api', PAGE],
  ['/ui/auth/../api/v1/namespaces', PAGE],
  ['/ui/auth/sso/callback/more', PAGE],
  ['/ui/auth//evil', PAGE],
  ['/ui/_app//evil.example.com/a.js', PAGE],
  ['/ui/@evil.example.com', PAGE],
  ['/ui\\@evil.example.com', undefined],
  ['/uix', undefined],
  ['/UI', undefined],
  ['/auth', undefined],
  ['/auth/a/b/c', undefined],
  ['/auth/sso/..', undefined],
  ['/', undefined],
  ['/namespaces/a/workflows', undefined],
  ['/_app/immutable/a.js', undefined],
  ['/api/v1/settings', undefined],
])('%s asks the server of the UI for: %s', (path, wanted) => {
  const resource = uiResource(path);
  expect(resource && `${resource.kind} ${resource.path}`).toBe(wanted);
});
