import type { PathSegment } from './model.ts';

/** A path of google.api.Http, taken apart but not yet looked up in a message. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'variable'; readonly fieldPath: readonly string[] };

const FIELD_PATH = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/;

/**
 * Splits a template into its segments. Of the template language of google.api.Http it takes literals and variables
 * of one segment; `:` inside a literal is ordinary (contract section 1).
 * @throws Error that says what is wrong
 */
export function parsePathTemplate(template: string): readonly TemplatePart[] {
  if (!template.startsWith('/')) throw new Error(`the path ${template} does not start with /`);
  return splitSegments(template.slice(1)).map((segment) => parseSegment(segment, template));
}

/** Splits at `/`, but not inside braces. */
function splitSegments(path: string): readonly string[] {
  return path.match(/(?:\{[^}]*\}?|[^/{])+|(?<=^|\/)(?=\/|$)/g) ?? [''];
}

function parseSegment(segment: string, template: string): TemplatePart {
  if (segment === '') throw new Error(`the path ${template} has an empty segment`);
  if (segment === '*' || segment === '**') {
    throw new Error(`the path ${template} has the wildcard ${segment}, which is not supported`);
  }
  if (/[{}]/.test(segment)) return parseVariable(segment, template);
  const strange = /[\s?#%*=\\]/.exec(segment)?.[0];
  if (strange !== undefined) throw new Error(`the path ${template} has the character ${JSON.stringify(strange)}`);
  return { kind: 'literal', text: segment };
}

function parseVariable(segment: string, template: string): TemplatePart {
  const [, before = '', content = '', after] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(segment) ?? [];
  if (after === undefined) throw new Error(`the path ${template} has unbalanced braces or two variables in ${segment}`);
  if (before === '' && after.startsWith(':')) {
    throw new Error(`the path ${template} has the verb ${after}, which is not supported behind a variable`);
  }
  if (before !== '' || after !== '') throw new Error(`the path ${template} has text beside the variable in ${segment}`);
  const [name = '', ...pattern] = content.split('=');
  if (pattern.length > 0 && pattern.join('=') !== '*') {
    throw new Error(`the path ${template} has the pattern {${content}}, only {${name}} is supported`);
  }
  if (!FIELD_PATH.test(name))
    throw new Error(`the path ${template} has the variable {${content}}, which is no field path`);
  return { kind: 'variable', fieldPath: name.split('.') };
}

/** What two templates share if no request can tell them apart: literals as they are, variables without name. */
export function pathShape(parts: readonly { readonly kind: string; readonly text?: string }[]): string {
  return parts.map((part) => (part.kind === 'literal' ? `/${part.text}` : '/{}')).join('');
}

/** The path as the document has it: `/api/v1/namespaces/{namespace}/workflows/{workflowId}`. */
export function documentPath(segments: readonly PathSegment[]): string {
  return segments.map((segment) => `/${segment.kind === 'literal' ? segment.text : `{${segment.parameter}}`}`).join('');
}
