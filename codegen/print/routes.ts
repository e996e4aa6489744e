import { resolveFieldPath } from '../field-path.ts';
import type {
  Binding,
  Field,
  FilterSet,
  Message,
  Model,
  Operation,
  PathSegment,
  PatternPart,
  Success,
} from '../model.ts';
import { identifier, propertyKey, quote } from '../names.ts';
import { documentPath, pathShape } from '../path-template.ts';
import type { SourceFile } from '../source-file.ts';
import type { CodecPrinterOptions } from './codec/context.ts';
import { reference } from './reference.ts';
import { scalarType } from './types.ts';

/** Prints `operations.ts`: the table that the router reads, and a typed handler signature for each binding. */
export function printOperations(model: Model, file: SourceFile, options: Pick<CodecPrinterOptions, 'runtime'>): void {
  const ids = model.operations.map(({ id }) => identifier(id));
  file.import(options.runtime('operation-table.ts'), 'Operation', 'type');

  printFilterSets(model, file, options);
  const handlers: string[] = [];
  for (const operation of model.operations) {
    handlers.push(...printPathTypes(operation, model, file));
    printOperation(operation, model, file);
  }
  file.comment('Every operation, in order of declaration.');
  file.block(
    'export const operations: readonly Operation[] = [',
    () =>
      printLines(
        ids.map((id) => `${id},`),
        file,
      ),
    '];',
  );
  file.line();
  file.comment('Answers a binding: the values of its path and the request message in, the response message out.');
  file.line('export type Handler<Path, Request, Response> = (path: Path, request: Request) => Promise<Response>;');
  file.line();
  file.comment('The signature of a handler for each binding, by method and path.');
  file.block('export interface Handlers {', () => printLines(handlers, file));
}

/** Prints `registry.ts`: every message by its full name, as google.protobuf.Any needs it. */
export function printRegistry(model: Model, file: SourceFile, options: Pick<CodecPrinterOptions, 'runtime'>): void {
  file.import(options.runtime('json/message-type.ts'), 'MessageType', 'type');
  file.comment('Every message, by full name.');
  file.block(
    'export const messageTypes: ReadonlyMap<string, MessageType> = new Map<string, MessageType>([',
    () => {
      for (const name of [...model.messages.keys()].sort()) {
        file.line(`[${quote(name)}, ${reference(model, file, messageOf(model, name), 'value')}],`);
      }
    },
    ']);',
  );
}

function printOperation(operation: Operation, model: Model, file: SourceFile): void {
  const { rpc } = operation;
  const request = messageOf(model, rpc.requestType);
  const response = messageOf(model, rpc.responseType);
  const requestName = reference(model, file, request, 'value');
  const responseName = reference(model, file, response, 'value');
  const numbers = (path: readonly string[]): string => fieldNumbers(path, request, model);

  file.block(
    `export const ${identifier(operation.id)}: Operation<${requestName}, ${responseName}> = {`,
    () => {
      file.line(`id: ${quote(operation.id)},`);
      file.line(`rpcPath: ${quote(`/${operation.service}/${rpc.name}`)},`);
      file.line(`request: ${requestName},`);
      file.line(`response: ${responseName},`);
      file.block(
        'bindings: [',
        () => {
          for (const binding of operation.bindings) printBinding(binding, { request, response }, model, file);
        },
        '],',
      );
      const headers = operation.headers.map(({ header, parts }) => {
        const list = parts.map((part) => (part.kind === 'text' ? quote(part.text) : numbers(part.fieldPath)));
        return `{ name: ${quote(header)}, parts: [${list.join(', ')}] }`;
      });
      printList('headers', headers, file);
      const fills = operation.fills.map(
        ({ source, fieldPath }) => `{ source: ${quote(source)}, field: ${numbers(fieldPath)} }`,
      );
      printList('fills', fills, file);
      file.line(`success: ${printSuccess(operation.success, response, model)},`);
      if (operation.repeatable) file.line('repeatable: true,');
      for (const key of ['written', 'entityTag'] as const) {
        const name = operation[key];
        if (name !== undefined) file.line(`${key}: ${fieldNumbers([name], response, model).slice(1, -1)},`);
      }
      if (operation.filters !== undefined) file.line(`filters: ${filtersName(operation.filters)},`);
    },
    '};',
  );
  file.line();
}

/** Each set once, for all the operations that share it. */
function printFilterSets(model: Model, file: SourceFile, options: Pick<CodecPrinterOptions, 'runtime'>): void {
  const sets = new Map(model.operations.flatMap(({ filters }) => (filters ? [[filters.name, filters] as const] : [])));
  if (sets.size > 0) file.import(options.runtime('operation-table.ts'), 'Filters', 'type');
  for (const set of sets.values()) {
    file.block(
      `const ${filtersName(set)}: Filters = {`,
      () => {
        file.line(`query: ${quote(set.query)},`);
        const parameters = set.parameters.map(({ name, attribute, kind, values }) => {
          const declared = values === undefined ? undefined : model.enums.get(values);
          const type = declared === undefined ? '' : `, values: ${reference(model, file, declared, 'value')}`;
          return `{ name: ${quote(name)}, attribute: ${quote(attribute)}, kind: ${quote(kind)}${type} }`;
        });
        printList('parameters', parameters, file);
      },
      '};',
    );
    file.line();
  }
}

function filtersName({ name }: FilterSet): string {
  return identifier(`${name}Filters`);
}

function printBinding(
  binding: Binding,
  { request, response }: { readonly request: Message; readonly response: Message },
  model: Model,
  file: SourceFile,
): void {
  file.block(
    '{',
    () => {
      file.line(`method: ${quote(binding.method)},`);
      file.line(`template: ${quote(binding.path.source)},`);
      file.line(`documentPath: ${binding.published ? quote(documentPath(binding.path.segments)) : 'undefined'},`);
      printList(
        'segments',
        binding.path.segments.map((segment) => printSegment(segment, request, model)),
        file,
      );
      file.line(`body: ${printBody(binding, request, model)},`);
      const { responseBody } = binding;
      if (responseBody !== undefined) {
        file.line(`responseBody: ${fieldNumbers(responseBody.split('.'), response, model)},`);
      }
    },
    '},',
  );
}

function printSegment(segment: PathSegment, request: Message, model: Model): string {
  if (segment.kind === 'literal') return `{ kind: 'literal', text: ${quote(segment.text)} }`;
  const verb = segment.verb === undefined ? '' : `, verb: ${quote(segment.verb)}`;
  if (segment.kind === 'wildcard') return `{ kind: 'wildcard', rest: ${segment.rest}${verb} }`;
  const fields = resolveFieldPath(segment.fieldPath, request, model.messages);
  const jsonPath = fields.map(({ jsonName }) => jsonName).join('.');
  const numbers = fields.map(({ number }) => number).join(', ');
  const pattern = segment.pattern === undefined ? '' : printPattern(segment.pattern);
  return `{ kind: 'variable', parameter: ${quote(segment.parameter)}, field: [${numbers}], jsonPath: ${quote(jsonPath)}${pattern}${verb} }`;
}

function printPattern(pattern: readonly PatternPart[]): string {
  const parts = pattern.map((part) => {
    if (part.kind === 'literal') return `{ kind: 'literal', text: ${quote(part.text)} }`;
    return `{ kind: 'wildcard', rest: ${part.rest}, parameter: ${quote(part.parameter)} }`;
  });
  return `, pattern: [${parts.join(', ')}]`;
}

function printBody({ body }: Binding, request: Message, model: Model): string {
  if (body === undefined) return 'undefined';
  if (body === '*') return `'*'`;
  const path = body.split('.');
  const numbers = fieldNumbers(path, request, model);
  return path.length === 1 ? numbers.slice(1, -1) : numbers;
}

function printSuccess(success: Success, response: Message, model: Model): string {
  const number = (name: string): string => fieldNumbers([name], response, model).slice(1, -1);
  switch (success.kind) {
    case 'fixed':
      return `{ kind: 'fixed', status: ${success.status} }`;
    case 'created-or-existing': {
      const status = success.statusField === undefined ? 'undefined' : number(success.statusField);
      return `{ kind: 'created-or-existing', startedField: ${number(success.startedField)}, statusField: ${status} }`;
    }
    case 'accepted-until':
      return `{ kind: 'accepted-until', outcomeField: ${number(success.outcomeField)} }`;
  }
}

/** One interface for each set of path variables of an operation; returns the handlers that use them. */
function printPathTypes(operation: Operation, model: Model, file: SourceFile): readonly string[] {
  const request = messageOf(model, operation.rpc.requestType);
  const response = messageOf(model, operation.rpc.responseType);
  const base = `${operation.id.charAt(0).toUpperCase()}${operation.id.slice(1)}Path`;
  const known = new Map<string, string>();
  return operation.bindings.map((binding) => {
    const members = binding.path.segments.flatMap((segment) => {
      if (segment.kind !== 'variable') return [];
      const leaf = resolveFieldPath(segment.fieldPath, request, model.messages).at(-1);
      return leaf ? [`readonly ${propertyKey(segment.parameter)}: ${leafType(leaf, model, file)};`] : [];
    });
    const key = [...members].sort().join('\n');
    let name = members.length === 0 ? '{ readonly [key: string]: never }' : known.get(key);
    if (name === undefined) {
      name = known.size === 0 ? base : `${base}${known.size + 1}`;
      known.set(key, name);
      file.block(`export interface ${name} {`, () => printLines(members, file));
      file.line();
    }
    const types = [name, ...[request, response].map((message) => reference(model, file, message, 'value'))];
    return `readonly ${quote(`${binding.method} ${handlerPath(binding)}`)}: Handler<${types.join(', ')}>;`;
  });
}

/** As in the document, where that tells the binding from all others. */
function handlerPath({ path: { source, segments } }: Binding): string {
  return pathShape(segments).includes('{**}') ? source : documentPath(segments);
}

function leafType({ type }: Field, model: Model, file: SourceFile): string {
  const named = type.kind === 'enum' ? model.enums.get(type.enum) : undefined;
  if (named !== undefined) return reference(model, file, named, 'type');
  return type.kind === 'scalar' ? scalarType(type.scalar) : 'unknown';
}

function fieldNumbers(path: readonly string[], message: Message, model: Model): string {
  return `[${resolveFieldPath(path, message, model.messages)
    .map(({ number }) => number)
    .join(', ')}]`;
}

function printList(name: string, items: readonly string[], file: SourceFile): void {
  if (items.length === 0) file.line(`${name}: [],`);
  else
    file.block(
      `${name}: [`,
      () =>
        printLines(
          items.map((item) => `${item},`),
          file,
        ),
      '],',
    );
}

function printLines(lines: readonly string[], file: SourceFile): void {
  for (const line of lines) file.line(line);
}

function messageOf(model: Model, fullName: string): Message {
  const message = model.messages.get(fullName);
  if (message === undefined) throw new Error(`the model has no ${fullName}`);
  return message;
}
