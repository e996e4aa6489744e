import type { Caller } from '../../access/caller.ts';
import { wireToJson } from '../../codec/json/codec.ts';
import type { Operation } from '../../codec/operation-table.ts';
import type { OperationRequest } from '../operation-request.ts';
import { createRpc, NO_TYPES, type RpcDeps } from '../rpc.ts';
import type { AttributeTypes } from './literal.ts';

/** Asks a server for the types of a namespace's search attributes; none if it does not provide them. */
export type ReadAttributeTypes = (
  request: OperationRequest,
  caller: Caller | undefined,
  namespace: string,
  deadline: number,
) => Promise<AttributeTypes>;

const RPC = '/temporal.api.operatorservice.v1.OperatorService/ListSearchAttributes';
const NONE: AttributeTypes = new Map();

export function attributeTypes(operations: readonly Operation[], deps: RpcDeps): ReadAttributeTypes {
  const operation = operations.find(({ rpcPath }) => rpcPath === RPC);
  if (operation === undefined) return async () => NONE;
  const rpc = createRpc(operation, deps);
  return async (request, caller, namespace, deadline) => {
    try {
      const { message } = await rpc.call({ request, caller, namespace }, { namespace }, { deadline });
      const text = wireToJson(operation.response, message, { shorthand: true, types: NO_TYPES }).toString();
      return new Map(Object.entries(typesIn(text)).map(([name, type]) => [name, shortType(type)]));
    } catch {
      // The list call itself reports what is wrong.
      return NONE;
    }
  };
}

function typesIn(text: string): Readonly<Record<string, unknown>> {
  const { customAttributes, systemAttributes } = JSON.parse(text) as Record<
    string,
    Record<string, unknown> | undefined
  >;
  return { ...systemAttributes, ...customAttributes };
}

/** `INDEXED_VALUE_TYPE_INT` to `Int`. */
function shortType(name: unknown): string {
  const last = String(name).slice(String(name).lastIndexOf('_') + 1);
  return last.charAt(0) + last.slice(1).toLowerCase();
}
