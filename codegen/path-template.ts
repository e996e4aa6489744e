import type { PathSegment, PatternPart } from './model.ts';

/** A segment of a google.api.Http path that is not yet looked up in a message. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'variable';
      readonly fieldPath: readonly string[];
      /** The segments behind `=`; undefined for one segment of any text. */
      readonly pattern: readonly TemplatePattern[] | undefined;
      readonly verb: string | undefined;
    }
  | { readonly kind: 'wildcard'; readonly rest: boolean; readonly verb: string | undefined };

/** A segment inside a variable; `rest` is `**`, any number of segments. */
export type TemplatePattern =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly rest: boolean };

const FIELD_PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;
const VERB = /^:[\w.~-]+(?::[\w.~-]+)*$/;

/**
 * Splits a template into its segments, by the grammar in google/api/http.proto. A verb behind a variable or a wildcard
 * is a suffix of the path; `:` in a literal is an ordinary character (contract section 1), which comes to the same.
 * @throws Error that says what is wrong
 */
export function parsePathTemplate(template: string): readonly TemplatePart[] {
  if (!template.startsWith('/')) throw new Error(`the path ${template} does not start with /`);
  const segments = splitSegments(template.slice(1));
  const parts = segments.map((segment) => parseSegment(segment, template));
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (part.kind !== 'literal' && part.verb !== undefined && !isLast) {
      throw new Error(`the path ${template} has the verb :${part.verb} before its end`);
    }
    const wildcards = part.kind === 'variable' ? (part.pattern ?? []) : [part];
    const rest = wildcards.findIndex((each) => each.kind === 'wildcard' && each.rest);
    if (rest >= 0 && !(isLast && rest === wildcards.length - 1)) {
      throw new Error(`the path ${template} has ** before its end`);
    }
  }
  return parts;
}

/** Splits at `/`, but not inside braces. */
function splitSegments(path: string): readonly string[] {
  return path.match(/(?:\{[^}]*\}?|[^/{])+|(?<=^|\/)(?=\/|$)/g) ?? [''];
}

function parseSegment(segment: string, template: string): TemplatePart {
  if (segment === '') throw new Error(`the path ${template} has an empty segment`);
  if (/[{}]/.test(segment)) return parseVariable(segment, template);
  const [, stars, behind = ''] = /^(\*\*?)(:.*)?$/.exec(segment) ?? [];
  if (stars !== undefined) return { kind: 'wildcard', rest: stars === '**', verb: parseVerb(behind, template) };
  return parseLiteral(segment, template);
}

function parseLiteral(text: string, template: string): { readonly kind: 'literal'; readonly text: string } {
  const strange = /[\s?#%*=\\]/.exec(text)?.[0];
  if (strange !== undefined) throw new Error(`the path ${template} has the character ${JSON.stringify(strange)}`);
  return { kind: 'literal', text };
}

function parseVariable(segment: string, template: string): TemplatePart {
  const [, before = '', content = '', after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(segment) ?? [];
  if (after === undefined) throw new Error(`the path ${template} has unbalanced braces or two variables in ${segment}`);
  if (before !== '' || (after !== '' && !after.startsWith(':'))) {
    throw new Error(`the path ${template} has text beside the variable in ${segment}`);
  }
  const equals = content.indexOf('=');
  const name = equals < 0 ? content : content.slice(0, equals);
  if (!FIELD_PATH.test(name)) {
    throw new Error(
      `the path ${template} has the variable {${content}}: expected a field path, got ${JSON.stringify(name)}`,
    );
  }
  const pattern = equals < 0 ? '*' : content.slice(equals + 1);
  return {
    kind: 'variable',
    fieldPath: name.split('.'),
    pattern: pattern === '*' ? undefined : pattern.split('/').map((part) => parsePattern(part, template)),
    verb: parseVerb(after, template),
  };
}

function parsePattern(part: string, template: string): TemplatePattern {
  if (part === '') throw new Error(`the path ${template} has an empty segment`);
  if (part === '*' || part === '**') return { kind: 'wildcard', rest: part === '**' };
  return parseLiteral(part, template);
}

function parseVerb(text: string, template: string): string | undefined {
  if (text === '') return undefined;
  if (!VERB.test(text))
    throw new Error(`the path ${template} has the verb ${JSON.stringify(text)}: expected : and a name`);
  return text.slice(1);
}

/** What of a segment is seen in a path. */
type ShapePart = Pick<TemplatePart | PathSegment, 'kind'> & {
  readonly text?: string;
  readonly rest?: boolean;
  readonly pattern?: readonly (TemplatePattern | PatternPart)[] | undefined;
  readonly verb?: string | undefined;
};

/** What two templates share if no request can tell them apart: literals as they are, variables without name. */
export function pathShape(parts: readonly ShapePart[]): string {
  return parts
    .map((part): string => {
      if (part.kind === 'literal') return `/${part.text}`;
      const verb = part.verb === undefined ? '' : `:${part.verb}`;
      if (part.pattern !== undefined) return pathShape(part.pattern) + verb;
      return (part.rest === true ? '/{**}' : '/{}') + verb;
    })
    .join('');
}

/**
 * The path as the document has it: `/api/v1/namespaces/{namespace}/workflows/{workflowId}`. A variable of several
 * segments has a parameter for each wildcard in it, so that clients that escape `/` send what the router expects.
 */
export function documentPath(segments: readonly PathSegment[]): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'literal') return `/${segment.text}`;
      const verb = segment.verb === undefined ? '' : `:${segment.verb}`;
      if (segment.kind === 'wildcard') return (segment.rest ? '/**' : '/*') + verb;
      const parts = segment.pattern ?? [{ kind: 'wildcard', parameter: segment.parameter }];
      return parts.map((part) => (part.kind === 'literal' ? `/${part.text}` : `/{${part.parameter}}`)).join('') + verb;
    })
    .join('');
}

/** The names of the variables of a path in the document, in order. */
export function documentParameters(segments: readonly PathSegment[]): readonly string[] {
  return segments.flatMap((segment) => {
    if (segment.kind !== 'variable') return [];
    if (segment.pattern === undefined) return [segment.parameter];
    return segment.pattern.flatMap((part) => (part.kind === 'literal' ? [] : [part.parameter]));
  });
}
