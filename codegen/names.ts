/** The JSON name that protoc derives from a proto field name: `workflow_id` becomes `workflowId`. */
export function lowerCamelCase(protoName: string): string {
  return protoName.replace(/_+(.?)/g, (_, next: string) => next.toUpperCase());
}

/** Operation id of an rpc: `StartWorkflowExecution` becomes `startWorkflowExecution`. */
export function operationId(rpcName: string): string {
  return rpcName.charAt(0).toLowerCase() + rpcName.slice(1);
}

/** The printed file of a proto package: `temporal.api.common.v1` is in `temporal/api/common/v1.ts`. */
export function packageFile(protoPackage: string): string {
  return protoPackage === '' ? 'default.ts' : `${protoPackage.replaceAll('.', '/')}.ts`;
}

/** The exported name of a message or enum: nested names are joined, `Payload.ExternalPayloadDetails` by `_`. */
export function symbolName(localName: readonly string[]): string {
  return identifier(localName.join('_'));
}

/** `name`, with a `_` behind it where TypeScript would not let it be declared. */
export function identifier(name: string): string {
  return UNDECLARABLE.has(name) ? `${name}_` : name;
}

/** A key of an object type or literal, quoted where it is no identifier. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

/** A string literal in single quotes. */
export function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

const UNDECLARABLE = new Set(
  (
    'any arguments as async await bigint boolean break case catch class const continue debugger default delete do ' +
    'else enum eval export extends false finally for function if implements import in instanceof interface let never ' +
    'new null number object package private protected public return static string super switch symbol this throw ' +
    'true try type typeof undefined unknown var void while with yield'
  ).split(' '),
);
