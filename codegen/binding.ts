import { fail } from './build-error.ts';
import { type Messages, resolveFieldPath, resolveSingularLeaf } from './field-path.ts';
import type { HttpRule } from './http-rule.ts';
import type { Binding, Field, Message, PathSegment, Place } from './model.ts';
import { parameterNames } from './parameter-names.ts';
import { parsePathTemplate, type TemplatePart } from './path-template.ts';

/**
 * Looks a rule's path and body up in the request message.
 * @throws BuildError at the rule's place
 */
export function resolveBinding(rule: HttpRule, request: Message, messages: Messages): Omit<Binding, 'published'> {
  const parts = located(rule.place, () => parsePathTemplate(rule.path));
  const variables = parts.filter((part) => part.kind === 'variable').map(({ fieldPath }) => fieldPath);
  for (const path of variables) located(rule.place, () => checkVariable(path, variables, request, messages));
  checkBody(rule, request, messages);
  const names = located(rule.place, () => parameterNames(parts, rule.body === undefined ? request : undefined));
  return {
    method: rule.method,
    path: { source: rule.path, segments: withNames(parts, names) },
    body: rule.body,
    place: rule.place,
  };
}

function checkVariable(
  path: readonly string[],
  all: readonly (readonly string[])[],
  request: Message,
  messages: Messages,
): void {
  const name = path.join('.');
  if (all.filter((other) => other.join('.') === name).length > 1) throw new Error(`the path has {${name}} twice`);
  resolveSingularLeaf(path, request, messages);
}

function checkBody({ method, body, place }: HttpRule, request: Message, messages: Messages): void {
  if (body === undefined) return;
  if (method === 'GET') fail(place, 'a GET has no body');
  if (body === '*') return;
  const field = located(place, () => resolveFieldPath([body], request, messages))[0] as Field;
  if (field.type.kind !== 'message' || field.cardinality !== 'singular') {
    fail(place, `the body ${body} of ${request.fullName} is not a singular message`);
  }
}

/** The parts as segments, each variable with its name in the document. */
export function withNames(
  parts: readonly (TemplatePart | PathSegment)[],
  names: readonly string[],
): readonly PathSegment[] {
  const rest = [...names];
  return parts.map((part) => {
    if (part.kind === 'literal') return part;
    return { kind: 'variable', fieldPath: part.fieldPath, parameter: rest.shift() ?? part.fieldPath.join('_') };
  });
}

function located<T>(place: Place, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return fail(place, (error as Error).message);
  }
}
