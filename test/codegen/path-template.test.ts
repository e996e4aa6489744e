import { describe, expect, test } from 'vitest';
import { documentPath, parsePathTemplate, pathShape } from '../../codegen/path-template.ts';

/** Literals as they are, variables as their field path in braces. */
function show(template: string): readonly string[] {
  return parsePathTemplate(template).map((part) =>
    part.kind === 'literal' ? part.text : `{${part.fieldPath.join('.')}}`,
  );
}

describe('a path template', () => {
  test.each([
    ['/v1/things', ['v1', 'things']],
    ['/{id}', ['{id}']],
    ['/v1/{a.b.c}/x/{d}', ['v1', '{a.b.c}', 'x', '{d}']],
    ['/v1/{name=*}', ['v1', '{name}']],
    ['/v1/things:count', ['v1', 'things:count']],
    ['/a-b_c.d~e/ü', ['a-b_c.d~e', 'ü']],
    ['/{_private.x1}', ['{_private.x1}']],
  ])('%s is split into its segments', (template, wanted) => {
    expect(show(template)).toEqual(wanted);
  });

  test.each([
    ['', 'does not start with /'],
    ['v1/things', 'does not start with /'],
    ['/', 'an empty segment'],
    ['/v1//x', 'an empty segment'],
    ['/v1/', 'an empty segment'],
    ['//v1', 'an empty segment'],
    ['/v1/*', 'the wildcard *'],
    ['/v1/**', 'the wildcard **'],
    ['/v1/{name=**}', 'only {name} is supported'],
    ['/v1/{name=shelves/*}', 'only {name} is supported'],
    ['/v1/{name=shelves/*/books/*}/x', 'only {name} is supported'],
    ['/v1/{name=a}', 'only {name} is supported'],
    ['/v1/{name}:cancel', 'the verb :cancel'],
    ['/v1/x{name}', 'text beside the variable'],
    ['/v1/{name}x', 'text beside the variable'],
    ['/v1/{a}{b}', 'two variables'],
    ['/v1/{name', 'unbalanced braces'],
    ['/v1/name}', 'unbalanced braces'],
    ['/v1/{}', 'no field path'],
    ['/v1/{a..b}', 'no field path'],
    ['/v1/{a b}', 'no field path'],
    ['/v1/{1a}', 'no field path'],
    ['/v1/x?y', '"?"'],
    ['/v1/x#y', '"#"'],
    ['/v1/a%20b', '"%"'],
    ['/v1/a b', '" "'],
    ['/v1/a*', '"*"'],
  ])('%j is refused: %s', (template, wanted) => {
    expect(() => parsePathTemplate(template)).toThrow(wanted);
  });

  test('has the shape of another one that differs in the names of variables only', () => {
    const shape = (template: string): string => pathShape(parsePathTemplate(template));
    expect(shape('/v1/{a.b}/x')).toBe(shape('/v1/{c}/x'));
    expect(shape('/v1/{a}/x')).not.toBe(shape('/v1/{a}/y'));
    expect(shape('/v1/{a}')).not.toBe(shape('/v1/a'));
  });

  test('is printed for the document with the names of its parameters', () => {
    const variable = { kind: 'variable', fieldPath: ['execution', 'workflow_id'], parameter: 'workflowId' } as const;
    expect(documentPath([{ kind: 'literal', text: 'v1' }, variable])).toBe('/v1/{workflowId}');
  });
});
