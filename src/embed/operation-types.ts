import type * as generated from '../../generated/operations.ts';
import type { Operation } from '../codec/operation-table.ts';

type Generated = typeof generated;

/** The operationId in the document, such as `startWorkflowExecution`. */
export type OperationId = {
  [Name in keyof Generated]: Generated[Name] extends Operation<infer _Request, infer _Response> ? Name : never;
}[keyof Generated];

/** The request of an operation in JSON form, path variables included; payloads are plain values. */
export type RequestOf<Id extends OperationId> =
  Generated[Id] extends Operation<infer Request, infer _> ? Request : never;

export type ResponseOf<Id extends OperationId> =
  Generated[Id] extends Operation<infer _, infer Response> ? Response : never;
