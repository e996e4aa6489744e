import { describe, expect, test } from 'vitest';
import { documentParameters, documentPath, parsePathTemplate, pathShape } from '../../codegen/path-template.ts';

/** Literals as they are, variables as their field path in braces with their pattern, verbs behind them. */
function show(template: string): readonly string[] {
  return parsePathTemplate(template).map((part) => {
    if (part.kind === 'literal') return part.text;
    const verb = part.verb === undefined ? '' : ` :${part.verb}`;
    if (part.kind === 'wildcard') return (part.rest ? '**' : '*') + verb;
    const pattern = part.pattern?.map((each) => (each.kind === 'literal' ? each.text : each.rest ? '**' : '*'));
    return `{${part.fieldPath.join('.')}${pattern === undefined ? '' : `=${pattern.join(' ')}`}}${verb}`;
  });
}

describe('a path template (google/api/http.proto, "Path template syntax")', () => {
  test.each([
    ['/v1/things', ['v1', 'things']],
    ['/{id}', ['{id}']],
    ['/v1/{a.b.c}/x/{d}', ['v1', '{a.b.c}', 'x', '{d}']],
    ['/v1/{name=*}', ['v1', '{name}']],
    ['/v1/things:count', ['v1', 'things:count']],
    ['/a-b_c.d~e/ü', ['a-b_c.d~e', 'ü']],
    ['/{_private.x1}', ['{_private.x1}']],
    ['/v1/{name=shelves/*}', ['v1', '{name=shelves *}']],
    ['/v1/{name=shelves/*/books/*}/x', ['v1', '{name=shelves * books *}', 'x']],
    ['/v1/{name=**}', ['v1', '{name=**}']],
    ['/v1/{name=files/**}', ['v1', '{name=files **}']],
    ['/v1/{name=a}', ['v1', '{name=a}']],
    ['/v1/{name}:cancel', ['v1', '{name} :cancel']],
    ['/v1/{name}:custom:custom', ['v1', '{name} :custom:custom']],
    ['/v1/{name=operations/*}:cancel', ['v1', '{name=operations *} :cancel']],
    ['/v1/{name=files/**}:read', ['v1', '{name=files **} :read']],
    ['/v1/*', ['v1', '*']],
    ['/v1/*/x/**', ['v1', '*', 'x', '**']],
    ['/v1/*:undo', ['v1', '* :undo']],
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
    ['/v1/{name=a//b}', 'an empty segment'],
    ['/v1/{name=}', 'an empty segment'],
    ['/v1/**/x', '** before its end'],
    ['/v1/{name=**}/x', '** before its end'],
    ['/v1/{name=a/**/b}', '** before its end'],
    ['/v1/{name}:cancel/x', 'the verb :cancel before its end'],
    ['/v1/{name}:', 'the verb ":"'],
    ['/v1/{name}:a b', 'the verb ":a b"'],
    ['/v1/x{name}', 'text beside the variable'],
    ['/v1/{name}x', 'text beside the variable'],
    ['/v1/{a}{b}', 'two variables'],
    ['/v1/{name', 'unbalanced braces'],
    ['/v1/name}', 'unbalanced braces'],
    ['/v1/{}', 'expected a field path, got ""'],
    ['/v1/{a..b}', 'expected a field path, got "a..b"'],
    ['/v1/{a b}', 'expected a field path, got "a b"'],
    ['/v1/{1a}', 'expected a field path, got "1a"'],
    ['/v1/x?y', '"?"'],
    ['/v1/x#y', '"#"'],
    ['/v1/a%20b', '"%"'],
    ['/v1/a b', '" "'],
    ['/v1/a*', '"*"'],
    ['/v1/{name=a*}', '"*"'],
    ['/v1/***', '"*"'],
  ])('%j is refused: %s', (template, wanted) => {
    expect(() => parsePathTemplate(template)).toThrow(wanted);
  });

  test('has the shape of another one that differs in the names of variables only', () => {
    const shape = (template: string): string => pathShape(parsePathTemplate(template));
    expect(shape('/v1/{a.b}/x')).toBe(shape('/v1/{c}/x'));
    expect(shape('/v1/{a}/x')).not.toBe(shape('/v1/{a}/y'));
    expect(shape('/v1/{a}')).not.toBe(shape('/v1/a'));
    expect(shape('/v1/{a=x/*}')).toBe(shape('/v1/x/{b}'));
    expect(shape('/v1/{a=x/**}')).toBe(shape('/v1/x/**'));
    expect(shape('/v1/{a=**}')).not.toBe(shape('/v1/{a}'));
    expect(shape('/v1/{a}:go')).not.toBe(shape('/v1/{a}'));
  });

  test('is printed for the document with the names of its parameters', () => {
    const variable = { kind: 'variable', fieldPath: ['execution', 'workflow_id'], parameter: 'workflowId' } as const;
    expect(documentPath([{ kind: 'literal', text: 'v1' }, variable])).toBe('/v1/{workflowId}');
  });

  test('has a parameter in the document for each wildcard of a variable', () => {
    const wildcard = (parameter: string) => ({ kind: 'wildcard', rest: false, parameter }) as const;
    const literal = (text: string) => ({ kind: 'literal', text }) as const;
    const pattern = [literal('shelves'), wildcard('shelf'), literal('books'), wildcard('book')];
    const variable = { kind: 'variable', fieldPath: ['name'], parameter: 'name', pattern, verb: 'move' } as const;
    expect(documentPath([literal('v1'), variable])).toBe('/v1/shelves/{shelf}/books/{book}:move');
    expect(documentParameters([literal('v1'), variable])).toEqual(['shelf', 'book']);
  });
});
