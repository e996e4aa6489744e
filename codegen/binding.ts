import { fail } from './build-error.ts';
import { type Messages, resolveBody, resolvePathVariable } from './field-path.ts';
import type { HttpRule } from './http-rule.ts';
import type { Binding, Message, PathSegment, Place } from './model.ts';
import { parameterNames, variableName } from './parameter-names.ts';
import { parsePathTemplate, type TemplatePart } from './path-template.ts';

/** Methods that the document has. */
const DOCUMENTED: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'PATCH']);
const WITHOUT_BODY: ReadonlySet<string> = new Set(['GET', 'HEAD']);

/**
 * Looks a rule's path and bodies up in the messages of its rpc.
 * @throws BuildError at the rule's place
 */
export function resolveBinding(
  rule: HttpRule,
  rpc: { readonly request: Message; readonly response: Message },
  messages: Messages,
): Omit<Binding, 'published'> {
  const { method, place, body, responseBody } = rule;
  const { request, response } = rpc;
  return located(place, () => {
    const parts = parsePathTemplate(rule.path);
    const variables = parts.flatMap((part) => (part.kind === 'variable' ? [part.fieldPath] : []));
    for (const path of variables) checkVariable(path, variables, request, messages);
    if (body !== undefined && WITHOUT_BODY.has(method)) throw new Error(`a ${method} has no body`);
    if (body !== undefined && body !== '*') resolveBody(body.split('.'), request, messages);
    if (responseBody !== undefined) resolveBody(responseBody.split('.'), response, messages);
    const names = parameterNames(parts, body === undefined ? request : undefined);
    return { method, path: { source: rule.path, segments: withNames(parts, names) }, body, responseBody, place };
  });
}

/** Why OpenAPI cannot say what a binding is; undefined if it can. */
export function undocumented({ method, path }: Pick<Binding, 'method' | 'path'>): string | undefined {
  if (!DOCUMENTED.has(method)) return `its method is ${method}`;
  return path.segments.some(({ kind }) => kind === 'wildcard') ? 'its path has a wildcard without a name' : undefined;
}

function checkVariable(
  path: readonly string[],
  all: readonly (readonly string[])[],
  request: Message,
  messages: Messages,
): void {
  const name = path.join('.');
  if (all.filter((other) => other.join('.') === name).length > 1) throw new Error(`the path has {${name}} twice`);
  resolvePathVariable(path, request, messages);
}

/** The parts as segments; each variable, or each wildcard in one, takes the next of `names` for the document. */
export function withNames(
  parts: readonly (TemplatePart | PathSegment)[],
  names: readonly string[],
): readonly PathSegment[] {
  const rest = [...names];
  return parts.map((part): PathSegment => {
    if (part.kind === 'literal') return part;
    const verb = part.verb === undefined ? {} : { verb: part.verb };
    if (part.kind === 'wildcard') return { kind: part.kind, rest: part.rest, ...verb };
    const { kind, fieldPath } = part;
    const own = variableName(fieldPath);
    if (part.pattern === undefined) return { kind, fieldPath, parameter: rest.shift() ?? own, ...verb };
    const pattern = part.pattern.map((each) =>
      each.kind === 'literal' ? each : { kind: each.kind, rest: each.rest, parameter: rest.shift() ?? own },
    );
    return { kind, fieldPath, parameter: own, pattern, ...verb };
  });
}

function located<T>(place: Place, action: () => T): T {
  try {
    return action();
  } catch (error) {
    return fail(place, (error as Error).message);
  }
}
