import type protobuf from 'protobufjs';
import { answerRules } from './answer-rules.ts';
import { resolveBinding, undocumented, withNames } from './binding.ts';
import { fail, formatProblem, mapAll } from './build-error.ts';
import { fillsOf } from './fills.ts';
import { headerTemplates } from './header-template.ts';
import { annotatedRules } from './http-rule.ts';
import type { LoadedProtos } from './load.ts';
import type { Declarations } from './messages.ts';
import type { Binding, Method, Note, Operation, Service } from './model.ts';
import { operationId } from './names.ts';
import { documentParameters, pathShape } from './path-template.ts';
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
 * Every rpc with an HTTP rule, in order of declaration, but for those that stream. `notes` say what was left out, of the
 * program or of the document alone.
 * @throws BuildError for every rule that is wrong or that the router could not tell from another
 */
export function buildOperations(input: OperationsInput): {
  readonly operations: readonly Operation[];
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [];
  const rpcs = input.services.flatMap((service) => service.methods.map((method) => ({ service, method })));
  const built = mapAll(rpcs, ({ service, method }) => buildOperation(service, method, input, notes));
  const operations = uniqueIds(
    sharedNames(
      built.filter((operation) => operation !== undefined),
      notes,
    ),
  );
  return { operations, notes };
}

function buildOperation(service: Service, rpc: Method, input: OperationsInput, notes: Note[]): Operation | undefined {
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
  const answer = answerRules(request, response, declarations.enums, rules);
  if (httpRules.length === 0) return undefined;
  if (rpc.clientStreaming || rpc.serverStreaming) {
    notes.push({ place: rpc.place, message: `${rpc.name} is left out: it streams` });
    return undefined;
  }

  const hasPrefix = httpRules.some(({ path }) => path.startsWith(publishedPrefix));
  const bindings = mapAll(httpRules, (rule): Binding => {
    const published = rules?.hidden !== true && (!hasPrefix || rule.path.startsWith(publishedPrefix));
    const binding = { ...resolveBinding(rule, { request, response }, messages), published };
    const reason = published ? undocumented(binding) : undefined;
    if (reason === undefined) return binding;
    notes.push(leftOut(rpc, binding, reason));
    return { ...binding, published: false };
  });
  return {
    id: operationId(rpc.name),
    rpc,
    service: service.fullName,
    bindings,
    headers: headerTemplates(method, request, messages, protos),
    fills,
    success,
    ...answer,
    repeatable: false,
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
 * method only the same names: to OpenAPI they are one path. To OpenAPI `**` is a variable like any other.
 */
function sharedNames(operations: readonly Operation[], notes: Note[]): readonly Operation[] {
  const bound = new Map<string, Binding>();
  const names = new Map<string, readonly string[]>();
  const documented = new Set<string>();
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
      const documentShape = shape.replaceAll('{**}', '{}');
      const shared = names.get(documentShape) ?? documentParameters(segments);
      names.set(documentShape, shared);
      const documentKey = `${binding.method} ${documentShape}`;
      const isTwice = binding.published && documented.has(documentKey);
      if (isTwice) notes.push(leftOut(operation.rpc, binding, 'OpenAPI cannot tell its path from an earlier one'));
      if (binding.published) documented.add(documentKey);
      const path = { source, segments: withNames(segments, shared) };
      return { ...binding, path, published: binding.published && !isTwice };
    }),
  }));
}

function leftOut({ name }: Method, { method, path, place }: Omit<Binding, 'published'>, reason: string): Note {
  return { place, message: `the document leaves out ${name} (${method} ${path.source}): ${reason}` };
}
