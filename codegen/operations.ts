import type protobuf from 'protobufjs';
import { resolveBinding, withNames } from './binding.ts';
import { fail, formatProblem, mapAll } from './build-error.ts';
import { fillsOf } from './fills.ts';
import { headerTemplates } from './header-template.ts';
import { annotatedRules } from './http-rule.ts';
import type { LoadedProtos } from './load.ts';
import type { Declarations } from './messages.ts';
import type { Binding, Method, Operation, PathSegment, Service } from './model.ts';
import { operationId } from './names.ts';
import { pathShape } from './path-template.ts';
import type { Rules } from './rules.ts';
import { successOf } from './success.ts';

export interface OperationsInput {
  readonly protos: LoadedProtos;
  readonly declarations: Declarations;
  readonly services: readonly Service[];
  readonly rules: Rules;
  /** Paths that start with it are in the document; for an operation that has none, all its paths are. */
  readonly publishedPrefix: string;
}

/**
 * Every rpc with an HTTP rule, in order of declaration.
 * @throws BuildError for every rule that is wrong or that the router could not tell from another
 */
export function buildOperations(input: OperationsInput): readonly Operation[] {
  const rpcs = input.services.flatMap((service) => service.methods.map((method) => ({ service, method })));
  const built = mapAll(rpcs, ({ service, method }) => buildOperation(service, method, input));
  return uniqueIds(sharedNames(built.filter((operation) => operation !== undefined)));
}

function buildOperation(service: Service, rpc: Method, input: OperationsInput): Operation | undefined {
  const { protos, declarations, publishedPrefix } = input;
  const { messages } = declarations;
  const fullName = `${service.fullName}.${rpc.name}`;
  const method = protos.root.lookupService(service.fullName).methods[rpc.name] as protobuf.Method;
  const rules = input.rules.get(fullName);
  const request = messages.get(rpc.requestType) ?? fail(rpc.place, `the message ${rpc.requestType} is missing`);
  const response = messages.get(rpc.responseType) ?? fail(rpc.place, `the message ${rpc.responseType} is missing`);

  const httpRules = [...annotatedRules(method, protos), ...(rules?.http ?? [])];
  const success = successOf(rpc, response, rules);
  const fills = fillsOf(request, messages, rules);
  if (httpRules.length === 0) return undefined;
  if (rpc.clientStreaming || rpc.serverStreaming)
    fail(rpc.place, `${rpc.name} streams, which HTTP rules do not support`);

  const hasPrefix = httpRules.some(({ path }) => path.startsWith(publishedPrefix));
  const bindings = mapAll(httpRules, (rule): Binding => {
    const published = rules?.hidden !== true && (!hasPrefix || rule.path.startsWith(publishedPrefix));
    return { ...resolveBinding(rule, request, messages), published };
  });
  return {
    id: operationId(rpc.name),
    rpc,
    service: service.fullName,
    bindings,
    headers: headerTemplates(method, request, messages, protos),
    fills,
    success,
  };
}

/** Ids go by the rpc's name; where an earlier service has that name too, the service's comes first. */
function uniqueIds(operations: readonly Operation[]): readonly Operation[] {
  const taken = new Set<string>();
  return mapAll(operations, (operation) => {
    const short = operation.service.split('.').at(-1) ?? '';
    const id = taken.has(operation.id) ? operationId(short) + operation.rpc.name : operation.id;
    if (taken.has(id)) fail(operation.rpc.place, `there are two operations ${id}`);
    taken.add(id);
    return { ...operation, id };
  });
}

/**
 * Refuses two bindings that the router cannot tell apart, and gives the variables of bindings that differ in the
 * method only the same names: to OpenAPI they are one path.
 */
function sharedNames(operations: readonly Operation[]): readonly Operation[] {
  const bound = new Map<string, Binding>();
  const names = new Map<string, readonly string[]>();
  return mapAll(operations, (operation) => ({
    ...operation,
    bindings: mapAll(operation.bindings, (binding): Binding => {
      const { segments, source } = binding.path;
      const shape = pathShape(segments);
      const key = `${binding.method} ${shape}`;
      const other = bound.get(key);
      if (other) {
        const message = `the path of ${operation.rpc.name} is that of another binding, ${other.path.source}`;
        fail(binding.place, `${message} at ${formatProblem({ place: other.place, message: '' }).slice(0, -2)}`);
      }
      bound.set(key, binding);
      const shared = names.get(shape) ?? parameters(segments);
      names.set(shape, shared);
      return { ...binding, path: { source, segments: withNames(segments, shared) } };
    }),
  }));
}

function parameters(segments: readonly PathSegment[]): readonly string[] {
  return segments.flatMap((segment) => (segment.kind === 'variable' ? [segment.parameter] : []));
}
