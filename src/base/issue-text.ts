import type * as z from 'zod';

type Issue = z.core.$ZodRawIssue;

/** How an operator calls what a schema expects. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'an integer',
  boolean: 'true or false',
  array: 'a list',
  object: 'a table',
  record: 'a table',
};

/** Says in words what is wrong with a value, where its schema does not: the library's own texts are for programmers. */
export function issueText(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${KINDS[issue.expected] ?? 'another value'}`;
    case 'invalid_value':
      return `expected ${oneOf(issue.values)}`;
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'key' : 'keys'} ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
    case 'invalid_union':
      return unionText(issue.errors);
    case 'too_small':
      return issue.origin === 'number' ? `expected at least ${issue.minimum}` : 'expected a non-empty value';
    case 'too_big':
      return issue.origin === 'number' ? `expected at most ${issue.maximum}` : 'expected a shorter value';
    default:
      return 'expected another value';
  }
}

function oneOf(values: readonly unknown[]): string {
  const names = values.map(String);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** What any of the alternatives expects. */
function unionText(alternatives: readonly (readonly { readonly message: string }[])[]): string {
  const texts = alternatives.flatMap(([first]) => (first === undefined ? [] : [first.message]));
  const expected = texts.map((text) => text.replace(/^expected /, ''));
  return `expected ${[...new Set(expected)].join(', or ')}`;
}
