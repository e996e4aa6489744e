import { createFileRegistry, type DescMessage, type Registry } from '@bufbuild/protobuf';
import protobuf from 'protobufjs';
import { descriptorSet } from './descriptors.ts';
import { readProtoFiles } from './proto-files.ts';

const files = readProtoFiles([
  'temporal/api/workflowservice/v1/service.proto',
  'temporal/api/operatorservice/v1/service.proto',
  'temporal/api/errordetails/v1/message.proto',
  'google/rpc/status.proto',
  'google/rpc/error_details.proto',
  'google/protobuf/test_messages_proto3.proto',
]);

/** protobuf-es on the same .proto files: an independent reader and writer of both formats. */
export const registry: Registry = createFileRegistry(descriptorSet(files));

/** protobufjs's codec of a message, with field names in proto spelling. */
export function protobufjsType(name: string): protobuf.Type {
  return files.root.lookupType(name);
}

/**
 * Wire bytes as protobufjs writes them after reading: only known fields, each once. protobuf-es reads a field with any
 * wire type, so it cannot judge foreign bytes. Throws if protobufjs rejects them.
 */
export function tidied(name: string, wire: Uint8Array): Uint8Array {
  const type = protobufjsType(name);
  const reader = protobuf.Reader.create(wire);
  reader.discardUnknown = true;
  return type.encode(type.decode(reader)).finish();
}

export function descriptor(name: string): DescMessage {
  const found = registry.getMessage(name);
  if (found === undefined) throw new Error(`no message ${name}`);
  return found;
}

export const CONFORMANCE = 'protobuf_test_messages.proto3.TestAllTypesProto3';

/** Messages of Temporal that together contain most of the others. */
export const SAMPLES: readonly string[] = [
  'temporal.api.common.v1.Callback',
  'temporal.api.common.v1.RetryPolicy',
  'temporal.api.errordetails.v1.MultiOperationExecutionFailure',
  'temporal.api.failure.v1.Failure',
  'temporal.api.history.v1.HistoryEvent',
  'temporal.api.protocol.v1.Message',
  'temporal.api.schedule.v1.Schedule',
  'temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse',
  'temporal.api.workflowservice.v1.DescribeTaskQueueResponse',
  'temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse',
  'temporal.api.workflowservice.v1.ExecuteMultiOperationRequest',
  'temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryResponse',
  'temporal.api.workflowservice.v1.ListNamespacesResponse',
  'temporal.api.workflowservice.v1.PollWorkflowTaskQueueResponse',
  'temporal.api.workflowservice.v1.RespondWorkflowTaskCompletedRequest',
  'temporal.api.workflowservice.v1.StartWorkflowExecutionRequest',
  'temporal.api.workflowservice.v1.UpdateNamespaceRequest',
];
