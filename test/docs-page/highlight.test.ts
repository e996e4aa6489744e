import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../../codegen/print/openapi/sample-texts.ts';
import { type Language, tokens } from '../../docs-page/highlight.ts';

describe('the colours of code', () => {
  test.each<[Language, string, readonly (readonly [string, string])[]]>([
    [
      'JSON',
      '{"a": "b"}',
      [
        ['name', '"a"'],
        ['text', '"b"'],
      ],
    ],
    [
      'JSON',
      '[-1.50e3,true,null]',
      [
        ['number', '-1.50e3'],
        ['key', 'true'],
        ['key', 'null'],
      ],
    ],
    [
      'JSON',
      '{"a\\"": "\\\\"}',
      [
        ['name', '"a\\""'],
        ['text', '"\\\\"'],
      ],
    ],
    [
      'Shell',
      "curl --json 'it'\\''s'",
      [
        ['key', 'curl'],
        ['name', '--json'],
        ['text', "'it'\\''s'"],
      ],
    ],
    [
      'TypeScript',
      'const a = `b`; // c',
      [
        ['key', 'const'],
        ['text', '`b`'],
        ['note', '// c'],
      ],
    ],
    [
      'Python',
      'f"a" # b',
      [
        ['text', 'f"a"'],
        ['note', '# b'],
      ],
    ],
    [
      'Go',
      'if a != nil { b("c", `d`) }',
      [
        ['key', 'if'],
        ['key', 'nil'],
        ['text', '"c"'],
        ['text', '`d`'],
      ],
    ],
  ])('%s: %s', (language, source, wanted) => {
    expect(tokens(source, language).filter(([kind]) => kind !== '')).toEqual(wanted);
  });

  test('leave every character as it is', () => {
    const request = { method: 'PUT', url: "http://x/'a'?b=`c`", body: '{"a": "\\"`\'<&"}', withToken: true };
    for (const { lang, print } of SAMPLES) {
      const text = print(request);
      expect(
        tokens(text, lang as Language)
          .map(([, part]) => part)
          .join(''),
      ).toBe(text);
    }
    const broken = '{"a": "no end';
    expect(
      tokens(broken, 'JSON')
        .map(([, part]) => part)
        .join(''),
    ).toBe(broken);
  });
});
