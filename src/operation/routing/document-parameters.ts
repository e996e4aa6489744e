import type { Segment } from '../../codec/operation-table.ts';

/**
 * The path parameters of a request by their names in the document, which has one parameter for each wildcard of a
 * multi-segment variable.
 * @param values of the variables, in order
 */
export function documentParameters(segments: readonly Segment[], values: readonly string[]): Record<string, string> {
  const variables = segments.filter((segment) => segment.kind === 'variable');
  return Object.fromEntries(
    variables.flatMap(({ parameter, pattern }, index): readonly (readonly [string, string])[] => {
      const value = values[index] ?? '';
      if (pattern === undefined) return [[parameter, value]];
      const texts = value.split('/');
      return pattern.flatMap((part, at): readonly (readonly [string, string])[] => {
        if (part.kind === 'literal') return [];
        return [[part.parameter, part.rest ? texts.slice(at).join('/') : (texts[at] ?? '')]];
      });
    }),
  );
}
