import { UI_PREFIX } from './paths.ts';

/**
 * Where a redirect of the UI's server leads, as a browser knows the place. A path of that server gets the prefix of the
 * UI here; an address elsewhere, such as that of an identity provider, is handed on.
 * @param basePath of the UI's server
 */
export function ownLocation(location: string, basePath: string): string {
  const isPath = location.startsWith('/') && !/^\/[/\\]/.test(location);
  if (!isPath || isBelow(location, UI_PREFIX)) return location;
  return UI_PREFIX + (basePath !== '' && isBelow(location, basePath) ? location.slice(basePath.length) : location);
}

function isBelow(location: string, prefix: string): boolean {
  return location.startsWith(prefix) && /^(?:$|[/?#])/.test(location.slice(prefix.length));
}
