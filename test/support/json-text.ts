import fc from 'fast-check';

const space = fc.stringMatching(/^[ \t\r\n]{0,2}$/);
const number = fc.stringMatching(/^-?(0|[1-9][0-9]{0,25})(\.[0-9]{1,12})?([eE][+-]?[0-9]{1,4})?$/);
const piece = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text).slice(1, -1)),
  fc.string({ unit: 'grapheme' }).map((text) => JSON.stringify(text).slice(1, -1)),
  fc.constantFrom('\\/', '\\b', '\\u0041', '\\uD83D\\uDE00', '\\ud800', '\\u0000', '<', '\u2028', '\u007f'),
);
const string = fc.array(piece, { maxLength: 4 }).map((pieces) => `"${pieces.join('')}"`);
const word = fc.constantFrom('null', 'true', 'false');

interface Tier {
  readonly value: string;
}

/** JSON text in every spelling that the grammar allows: white space, escapes, long numbers, duplicate keys. */
export const jsonText: fc.Arbitrary<string> = fc.letrec<Tier>((tie) => {
  const spaced = fc.tuple(space, tie('value'), space).map((parts) => parts.join(''));
  const member = fc.tuple(space, string, space, spaced).map(([a, key, b, value]) => `${a}${key}${b}:${value}`);
  return {
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      number,
      string,
      fc.array(spaced, { maxLength: 4 }).map((elements) => `[${elements.join(',')}]`),
      fc.array(member, { maxLength: 4 }).map((members) => `{${members.join(',')}}`),
    ),
  };
}).value;
