const PREFIX = '/api/v1';

/** A path as it may arrive; undefined if a path has no such spelling. */
type Spelling = (path: string) => string | undefined;

const escapeAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Each segment but the prefix of the API, which tells our paths from others. */
const eachSegment = (path: string, change: (segment: string) => string) => {
  const [prefix, rest] = path.startsWith(PREFIX) ? [PREFIX, path.slice(PREFIX.length)] : ['', path];
  return prefix + rest.split('/').map(change).join('/');
};

/** Ways to spell a path. Some mean another path: what they ask for must be refused all the same. */
export const SPELLINGS: Readonly<Record<string, Spelling>> = {
  'as it is': (path) => path,
  'without the prefix': (path) => (path.startsWith(`${PREFIX}/namespaces/`) ? path.slice(PREFIX.length) : undefined),
  'every character escaped': (path) => eachSegment(path, escapeAll),
  'capital escapes': (path) => eachSegment(path, (segment) => escapeAll(segment).toUpperCase()),
  'the first character escaped': (path) =>
    eachSegment(path, (segment) => escapeAll(segment.slice(0, 1)) + segment.slice(1)),
  'a slash behind it': (path) => `${path}/`,
  'an escaped slash behind it': (path) => `${path}%2f`,
  'a dot behind it': (path) => `${path}/.`,
  'path parameters behind it': (path) => `${path};a=b`,
  'a NUL behind it': (path) => `${path}%00`,
  'a fragment behind it': (path) => `${path}#x`,
  'two slashes in front': (path) => `/${path}`,
  'a way back inside': (path) => path.replace(PREFIX, `${PREFIX}/x/..`),
  'capital letters': (path) => path.toUpperCase(),
};
