// Generated from .proto files by codegen/main.ts. Do not edit.
import type { Filters, Operation } from '../src/codec/operation-table.ts';
import {
  ActivityExecutionStatus as enums_v1_ActivityExecutionStatus,
  NexusOperationExecutionStatus as enums_v1_NexusOperationExecutionStatus,
  WorkflowExecutionStatus as enums_v1_WorkflowExecutionStatus,
} from './temporal/api/enums/v1.ts';
import {
  AddSearchAttributesRequest as operatorservice_v1_AddSearchAttributesRequest,
  AddSearchAttributesResponse as operatorservice_v1_AddSearchAttributesResponse,
  CreateNexusEndpointRequest as operatorservice_v1_CreateNexusEndpointRequest,
  CreateNexusEndpointResponse as operatorservice_v1_CreateNexusEndpointResponse,
  DeleteNamespaceRequest as operatorservice_v1_DeleteNamespaceRequest,
  DeleteNamespaceResponse as operatorservice_v1_DeleteNamespaceResponse,
  DeleteNexusEndpointRequest as operatorservice_v1_DeleteNexusEndpointRequest,
  DeleteNexusEndpointResponse as operatorservice_v1_DeleteNexusEndpointResponse,
  GetNexusEndpointRequest as operatorservice_v1_GetNexusEndpointRequest,
  GetNexusEndpointResponse as operatorservice_v1_GetNexusEndpointResponse,
  ListNexusEndpointsRequest as operatorservice_v1_ListNexusEndpointsRequest,
  ListNexusEndpointsResponse as operatorservice_v1_ListNexusEndpointsResponse,
  ListSearchAttributesRequest as operatorservice_v1_ListSearchAttributesRequest,
  ListSearchAttributesResponse as operatorservice_v1_ListSearchAttributesResponse,
  RemoveSearchAttributesRequest as operatorservice_v1_RemoveSearchAttributesRequest,
  RemoveSearchAttributesResponse as operatorservice_v1_RemoveSearchAttributesResponse,
  UpdateNexusEndpointRequest as operatorservice_v1_UpdateNexusEndpointRequest,
  UpdateNexusEndpointResponse as operatorservice_v1_UpdateNexusEndpointResponse,
} from './temporal/api/operatorservice/v1.ts';
import {
  CountActivityExecutionsRequest as workflowservice_v1_CountActivityExecutionsRequest,
  CountActivityExecutionsResponse as workflowservice_v1_CountActivityExecutionsResponse,
  CountNexusOperationExecutionsRequest as workflowservice_v1_CountNexusOperationExecutionsRequest,
  CountNexusOperationExecutionsResponse as workflowservice_v1_CountNexusOperationExecutionsResponse,
  CountSchedulesRequest as workflowservice_v1_CountSchedulesRequest,
  CountSchedulesResponse as workflowservice_v1_CountSchedulesResponse,
  CountWorkersRequest as workflowservice_v1_CountWorkersRequest,
  CountWorkersResponse as workflowservice_v1_CountWorkersResponse,
  CountWorkflowExecutionsRequest as workflowservice_v1_CountWorkflowExecutionsRequest,
  CountWorkflowExecutionsResponse as workflowservice_v1_CountWorkflowExecutionsResponse,
  CreateScheduleRequest as workflowservice_v1_CreateScheduleRequest,
  CreateScheduleResponse as workflowservice_v1_CreateScheduleResponse,
  CreateWorkerDeploymentRequest as workflowservice_v1_CreateWorkerDeploymentRequest,
  CreateWorkerDeploymentResponse as workflowservice_v1_CreateWorkerDeploymentResponse,
  CreateWorkerDeploymentVersionRequest as workflowservice_v1_CreateWorkerDeploymentVersionRequest,
  CreateWorkerDeploymentVersionResponse as workflowservice_v1_CreateWorkerDeploymentVersionResponse,
  CreateWorkflowRuleRequest as workflowservice_v1_CreateWorkflowRuleRequest,
  CreateWorkflowRuleResponse as workflowservice_v1_CreateWorkflowRuleResponse,
  DeleteActivityExecutionRequest as workflowservice_v1_DeleteActivityExecutionRequest,
  DeleteActivityExecutionResponse as workflowservice_v1_DeleteActivityExecutionResponse,
  DeleteNexusOperationExecutionRequest as workflowservice_v1_DeleteNexusOperationExecutionRequest,
  DeleteNexusOperationExecutionResponse as workflowservice_v1_DeleteNexusOperationExecutionResponse,
  DeleteScheduleRequest as workflowservice_v1_DeleteScheduleRequest,
  DeleteScheduleResponse as workflowservice_v1_DeleteScheduleResponse,
  DeleteWorkerDeploymentRequest as workflowservice_v1_DeleteWorkerDeploymentRequest,
  DeleteWorkerDeploymentResponse as workflowservice_v1_DeleteWorkerDeploymentResponse,
  DeleteWorkerDeploymentVersionRequest as workflowservice_v1_DeleteWorkerDeploymentVersionRequest,
  DeleteWorkerDeploymentVersionResponse as workflowservice_v1_DeleteWorkerDeploymentVersionResponse,
  DeleteWorkflowExecutionRequest as workflowservice_v1_DeleteWorkflowExecutionRequest,
  DeleteWorkflowExecutionResponse as workflowservice_v1_DeleteWorkflowExecutionResponse,
  DeleteWorkflowRuleRequest as workflowservice_v1_DeleteWorkflowRuleRequest,
  DeleteWorkflowRuleResponse as workflowservice_v1_DeleteWorkflowRuleResponse,
  DeprecateNamespaceRequest as workflowservice_v1_DeprecateNamespaceRequest,
  DeprecateNamespaceResponse as workflowservice_v1_DeprecateNamespaceResponse,
  DescribeActivityExecutionRequest as workflowservice_v1_DescribeActivityExecutionRequest,
  DescribeActivityExecutionResponse as workflowservice_v1_DescribeActivityExecutionResponse,
  DescribeBatchOperationRequest as workflowservice_v1_DescribeBatchOperationRequest,
  DescribeBatchOperationResponse as workflowservice_v1_DescribeBatchOperationResponse,
  DescribeDeploymentRequest as workflowservice_v1_DescribeDeploymentRequest,
  DescribeDeploymentResponse as workflowservice_v1_DescribeDeploymentResponse,
  DescribeNamespaceRequest as workflowservice_v1_DescribeNamespaceRequest,
  DescribeNamespaceResponse as workflowservice_v1_DescribeNamespaceResponse,
  DescribeNexusOperationExecutionRequest as workflowservice_v1_DescribeNexusOperationExecutionRequest,
  DescribeNexusOperationExecutionResponse as workflowservice_v1_DescribeNexusOperationExecutionResponse,
  DescribeScheduleRequest as workflowservice_v1_DescribeScheduleRequest,
  DescribeScheduleResponse as workflowservice_v1_DescribeScheduleResponse,
  DescribeTaskQueueRequest as workflowservice_v1_DescribeTaskQueueRequest,
  DescribeTaskQueueResponse as workflowservice_v1_DescribeTaskQueueResponse,
  DescribeWorkerDeploymentRequest as workflowservice_v1_DescribeWorkerDeploymentRequest,
  DescribeWorkerDeploymentResponse as workflowservice_v1_DescribeWorkerDeploymentResponse,
  DescribeWorkerDeploymentVersionRequest as workflowservice_v1_DescribeWorkerDeploymentVersionRequest,
  DescribeWorkerDeploymentVersionResponse as workflowservice_v1_DescribeWorkerDeploymentVersionResponse,
  DescribeWorkerRequest as workflowservice_v1_DescribeWorkerRequest,
  DescribeWorkerResponse as workflowservice_v1_DescribeWorkerResponse,
  DescribeWorkflowExecutionRequest as workflowservice_v1_DescribeWorkflowExecutionRequest,
  DescribeWorkflowExecutionResponse as workflowservice_v1_DescribeWorkflowExecutionResponse,
  DescribeWorkflowRuleRequest as workflowservice_v1_DescribeWorkflowRuleRequest,
  DescribeWorkflowRuleResponse as workflowservice_v1_DescribeWorkflowRuleResponse,
  ExecuteMultiOperationRequest as workflowservice_v1_ExecuteMultiOperationRequest,
  ExecuteMultiOperationResponse as workflowservice_v1_ExecuteMultiOperationResponse,
  FetchWorkerConfigRequest as workflowservice_v1_FetchWorkerConfigRequest,
  FetchWorkerConfigResponse as workflowservice_v1_FetchWorkerConfigResponse,
  GetClusterInfoRequest as workflowservice_v1_GetClusterInfoRequest,
  GetClusterInfoResponse as workflowservice_v1_GetClusterInfoResponse,
  GetCurrentDeploymentRequest as workflowservice_v1_GetCurrentDeploymentRequest,
  GetCurrentDeploymentResponse as workflowservice_v1_GetCurrentDeploymentResponse,
  GetDeploymentReachabilityRequest as workflowservice_v1_GetDeploymentReachabilityRequest,
  GetDeploymentReachabilityResponse as workflowservice_v1_GetDeploymentReachabilityResponse,
  GetSystemInfoRequest as workflowservice_v1_GetSystemInfoRequest,
  GetSystemInfoResponse as workflowservice_v1_GetSystemInfoResponse,
  GetWorkerBuildIdCompatibilityRequest as workflowservice_v1_GetWorkerBuildIdCompatibilityRequest,
  GetWorkerBuildIdCompatibilityResponse as workflowservice_v1_GetWorkerBuildIdCompatibilityResponse,
  GetWorkerTaskReachabilityRequest as workflowservice_v1_GetWorkerTaskReachabilityRequest,
  GetWorkerTaskReachabilityResponse as workflowservice_v1_GetWorkerTaskReachabilityResponse,
  GetWorkerVersioningRulesRequest as workflowservice_v1_GetWorkerVersioningRulesRequest,
  GetWorkerVersioningRulesResponse as workflowservice_v1_GetWorkerVersioningRulesResponse,
  GetWorkflowExecutionHistoryRequest as workflowservice_v1_GetWorkflowExecutionHistoryRequest,
  GetWorkflowExecutionHistoryResponse as workflowservice_v1_GetWorkflowExecutionHistoryResponse,
  GetWorkflowExecutionHistoryReverseRequest as workflowservice_v1_GetWorkflowExecutionHistoryReverseRequest,
  GetWorkflowExecutionHistoryReverseResponse as workflowservice_v1_GetWorkflowExecutionHistoryReverseResponse,
  ListActivityExecutionsRequest as workflowservice_v1_ListActivityExecutionsRequest,
  ListActivityExecutionsResponse as workflowservice_v1_ListActivityExecutionsResponse,
  ListArchivedWorkflowExecutionsRequest as workflowservice_v1_ListArchivedWorkflowExecutionsRequest,
  ListArchivedWorkflowExecutionsResponse as workflowservice_v1_ListArchivedWorkflowExecutionsResponse,
  ListBatchOperationsRequest as workflowservice_v1_ListBatchOperationsRequest,
  ListBatchOperationsResponse as workflowservice_v1_ListBatchOperationsResponse,
  ListDeploymentsRequest as workflowservice_v1_ListDeploymentsRequest,
  ListDeploymentsResponse as workflowservice_v1_ListDeploymentsResponse,
  ListNamespacesRequest as workflowservice_v1_ListNamespacesRequest,
  ListNamespacesResponse as workflowservice_v1_ListNamespacesResponse,
  ListNexusOperationExecutionsRequest as workflowservice_v1_ListNexusOperationExecutionsRequest,
  ListNexusOperationExecutionsResponse as workflowservice_v1_ListNexusOperationExecutionsResponse,
  ListScheduleMatchingTimesRequest as workflowservice_v1_ListScheduleMatchingTimesRequest,
  ListScheduleMatchingTimesResponse as workflowservice_v1_ListScheduleMatchingTimesResponse,
  ListSchedulesRequest as workflowservice_v1_ListSchedulesRequest,
  ListSchedulesResponse as workflowservice_v1_ListSchedulesResponse,
  ListWorkerDeploymentsRequest as workflowservice_v1_ListWorkerDeploymentsRequest,
  ListWorkerDeploymentsResponse as workflowservice_v1_ListWorkerDeploymentsResponse,
  ListWorkersRequest as workflowservice_v1_ListWorkersRequest,
  ListWorkersResponse as workflowservice_v1_ListWorkersResponse,
  ListWorkflowExecutionsRequest as workflowservice_v1_ListWorkflowExecutionsRequest,
  ListWorkflowExecutionsResponse as workflowservice_v1_ListWorkflowExecutionsResponse,
  ListWorkflowRulesRequest as workflowservice_v1_ListWorkflowRulesRequest,
  ListWorkflowRulesResponse as workflowservice_v1_ListWorkflowRulesResponse,
  PatchScheduleRequest as workflowservice_v1_PatchScheduleRequest,
  PatchScheduleResponse as workflowservice_v1_PatchScheduleResponse,
  PauseActivityExecutionRequest as workflowservice_v1_PauseActivityExecutionRequest,
  PauseActivityExecutionResponse as workflowservice_v1_PauseActivityExecutionResponse,
  PauseActivityRequest as workflowservice_v1_PauseActivityRequest,
  PauseActivityResponse as workflowservice_v1_PauseActivityResponse,
  PauseWorkflowExecutionRequest as workflowservice_v1_PauseWorkflowExecutionRequest,
  PauseWorkflowExecutionResponse as workflowservice_v1_PauseWorkflowExecutionResponse,
  PollActivityExecutionRequest as workflowservice_v1_PollActivityExecutionRequest,
  PollActivityExecutionResponse as workflowservice_v1_PollActivityExecutionResponse,
  PollNexusOperationExecutionRequest as workflowservice_v1_PollNexusOperationExecutionRequest,
  PollNexusOperationExecutionResponse as workflowservice_v1_PollNexusOperationExecutionResponse,
  PollWorkflowExecutionTimeSkippingRequest as workflowservice_v1_PollWorkflowExecutionTimeSkippingRequest,
  PollWorkflowExecutionTimeSkippingResponse as workflowservice_v1_PollWorkflowExecutionTimeSkippingResponse,
  PollWorkflowExecutionUpdateRequest as workflowservice_v1_PollWorkflowExecutionUpdateRequest,
  PollWorkflowExecutionUpdateResponse as workflowservice_v1_PollWorkflowExecutionUpdateResponse,
  QueryWorkflowRequest as workflowservice_v1_QueryWorkflowRequest,
  QueryWorkflowResponse as workflowservice_v1_QueryWorkflowResponse,
  RecordActivityTaskHeartbeatByIdRequest as workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest,
  RecordActivityTaskHeartbeatByIdResponse as workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse,
  RecordActivityTaskHeartbeatRequest as workflowservice_v1_RecordActivityTaskHeartbeatRequest,
  RecordActivityTaskHeartbeatResponse as workflowservice_v1_RecordActivityTaskHeartbeatResponse,
  RecordWorkerHeartbeatRequest as workflowservice_v1_RecordWorkerHeartbeatRequest,
  RecordWorkerHeartbeatResponse as workflowservice_v1_RecordWorkerHeartbeatResponse,
  RegisterNamespaceRequest as workflowservice_v1_RegisterNamespaceRequest,
  RegisterNamespaceResponse as workflowservice_v1_RegisterNamespaceResponse,
  RequestCancelActivityExecutionRequest as workflowservice_v1_RequestCancelActivityExecutionRequest,
  RequestCancelActivityExecutionResponse as workflowservice_v1_RequestCancelActivityExecutionResponse,
  RequestCancelNexusOperationExecutionRequest as workflowservice_v1_RequestCancelNexusOperationExecutionRequest,
  RequestCancelNexusOperationExecutionResponse as workflowservice_v1_RequestCancelNexusOperationExecutionResponse,
  RequestCancelWorkflowExecutionRequest as workflowservice_v1_RequestCancelWorkflowExecutionRequest,
  RequestCancelWorkflowExecutionResponse as workflowservice_v1_RequestCancelWorkflowExecutionResponse,
  ResetActivityExecutionRequest as workflowservice_v1_ResetActivityExecutionRequest,
  ResetActivityExecutionResponse as workflowservice_v1_ResetActivityExecutionResponse,
  ResetActivityRequest as workflowservice_v1_ResetActivityRequest,
  ResetActivityResponse as workflowservice_v1_ResetActivityResponse,
  ResetWorkflowExecutionRequest as workflowservice_v1_ResetWorkflowExecutionRequest,
  ResetWorkflowExecutionResponse as workflowservice_v1_ResetWorkflowExecutionResponse,
  RespondActivityTaskCanceledByIdRequest as workflowservice_v1_RespondActivityTaskCanceledByIdRequest,
  RespondActivityTaskCanceledByIdResponse as workflowservice_v1_RespondActivityTaskCanceledByIdResponse,
  RespondActivityTaskCanceledRequest as workflowservice_v1_RespondActivityTaskCanceledRequest,
  RespondActivityTaskCanceledResponse as workflowservice_v1_RespondActivityTaskCanceledResponse,
  RespondActivityTaskCompletedByIdRequest as workflowservice_v1_RespondActivityTaskCompletedByIdRequest,
  RespondActivityTaskCompletedByIdResponse as workflowservice_v1_RespondActivityTaskCompletedByIdResponse,
  RespondActivityTaskCompletedRequest as workflowservice_v1_RespondActivityTaskCompletedRequest,
  RespondActivityTaskCompletedResponse as workflowservice_v1_RespondActivityTaskCompletedResponse,
  RespondActivityTaskFailedByIdRequest as workflowservice_v1_RespondActivityTaskFailedByIdRequest,
  RespondActivityTaskFailedByIdResponse as workflowservice_v1_RespondActivityTaskFailedByIdResponse,
  RespondActivityTaskFailedRequest as workflowservice_v1_RespondActivityTaskFailedRequest,
  RespondActivityTaskFailedResponse as workflowservice_v1_RespondActivityTaskFailedResponse,
  SetCurrentDeploymentRequest as workflowservice_v1_SetCurrentDeploymentRequest,
  SetCurrentDeploymentResponse as workflowservice_v1_SetCurrentDeploymentResponse,
  SetWorkerDeploymentCurrentVersionRequest as workflowservice_v1_SetWorkerDeploymentCurrentVersionRequest,
  SetWorkerDeploymentCurrentVersionResponse as workflowservice_v1_SetWorkerDeploymentCurrentVersionResponse,
  SetWorkerDeploymentManagerRequest as workflowservice_v1_SetWorkerDeploymentManagerRequest,
  SetWorkerDeploymentManagerResponse as workflowservice_v1_SetWorkerDeploymentManagerResponse,
  SetWorkerDeploymentRampingVersionRequest as workflowservice_v1_SetWorkerDeploymentRampingVersionRequest,
  SetWorkerDeploymentRampingVersionResponse as workflowservice_v1_SetWorkerDeploymentRampingVersionResponse,
  SignalWithStartWorkflowExecutionRequest as workflowservice_v1_SignalWithStartWorkflowExecutionRequest,
  SignalWithStartWorkflowExecutionResponse as workflowservice_v1_SignalWithStartWorkflowExecutionResponse,
  SignalWorkflowExecutionRequest as workflowservice_v1_SignalWorkflowExecutionRequest,
  SignalWorkflowExecutionResponse as workflowservice_v1_SignalWorkflowExecutionResponse,
  StartActivityExecutionRequest as workflowservice_v1_StartActivityExecutionRequest,
  StartActivityExecutionResponse as workflowservice_v1_StartActivityExecutionResponse,
  StartBatchOperationRequest as workflowservice_v1_StartBatchOperationRequest,
  StartBatchOperationResponse as workflowservice_v1_StartBatchOperationResponse,
  StartNexusOperationExecutionRequest as workflowservice_v1_StartNexusOperationExecutionRequest,
  StartNexusOperationExecutionResponse as workflowservice_v1_StartNexusOperationExecutionResponse,
  StartWorkflowExecutionRequest as workflowservice_v1_StartWorkflowExecutionRequest,
  StartWorkflowExecutionResponse as workflowservice_v1_StartWorkflowExecutionResponse,
  StopBatchOperationRequest as workflowservice_v1_StopBatchOperationRequest,
  StopBatchOperationResponse as workflowservice_v1_StopBatchOperationResponse,
  TerminateActivityExecutionRequest as workflowservice_v1_TerminateActivityExecutionRequest,
  TerminateActivityExecutionResponse as workflowservice_v1_TerminateActivityExecutionResponse,
  TerminateNexusOperationExecutionRequest as workflowservice_v1_TerminateNexusOperationExecutionRequest,
  TerminateNexusOperationExecutionResponse as workflowservice_v1_TerminateNexusOperationExecutionResponse,
  TerminateWorkflowExecutionRequest as workflowservice_v1_TerminateWorkflowExecutionRequest,
  TerminateWorkflowExecutionResponse as workflowservice_v1_TerminateWorkflowExecutionResponse,
  TriggerWorkflowRuleRequest as workflowservice_v1_TriggerWorkflowRuleRequest,
  TriggerWorkflowRuleResponse as workflowservice_v1_TriggerWorkflowRuleResponse,
  UnpauseActivityExecutionRequest as workflowservice_v1_UnpauseActivityExecutionRequest,
  UnpauseActivityExecutionResponse as workflowservice_v1_UnpauseActivityExecutionResponse,
  UnpauseActivityRequest as workflowservice_v1_UnpauseActivityRequest,
  UnpauseActivityResponse as workflowservice_v1_UnpauseActivityResponse,
  UnpauseWorkflowExecutionRequest as workflowservice_v1_UnpauseWorkflowExecutionRequest,
  UnpauseWorkflowExecutionResponse as workflowservice_v1_UnpauseWorkflowExecutionResponse,
  UpdateActivityExecutionOptionsRequest as workflowservice_v1_UpdateActivityExecutionOptionsRequest,
  UpdateActivityExecutionOptionsResponse as workflowservice_v1_UpdateActivityExecutionOptionsResponse,
  UpdateActivityOptionsRequest as workflowservice_v1_UpdateActivityOptionsRequest,
  UpdateActivityOptionsResponse as workflowservice_v1_UpdateActivityOptionsResponse,
  UpdateNamespaceRequest as workflowservice_v1_UpdateNamespaceRequest,
  UpdateNamespaceResponse as workflowservice_v1_UpdateNamespaceResponse,
  UpdateScheduleRequest as workflowservice_v1_UpdateScheduleRequest,
  UpdateScheduleResponse as workflowservice_v1_UpdateScheduleResponse,
  UpdateTaskQueueConfigRequest as workflowservice_v1_UpdateTaskQueueConfigRequest,
  UpdateTaskQueueConfigResponse as workflowservice_v1_UpdateTaskQueueConfigResponse,
  UpdateWorkerConfigRequest as workflowservice_v1_UpdateWorkerConfigRequest,
  UpdateWorkerConfigResponse as workflowservice_v1_UpdateWorkerConfigResponse,
  UpdateWorkerDeploymentVersionComputeConfigRequest as workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigRequest,
  UpdateWorkerDeploymentVersionComputeConfigResponse as workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigResponse,
  UpdateWorkerDeploymentVersionMetadataRequest as workflowservice_v1_UpdateWorkerDeploymentVersionMetadataRequest,
  UpdateWorkerDeploymentVersionMetadataResponse as workflowservice_v1_UpdateWorkerDeploymentVersionMetadataResponse,
  UpdateWorkflowExecutionOptionsRequest as workflowservice_v1_UpdateWorkflowExecutionOptionsRequest,
  UpdateWorkflowExecutionOptionsResponse as workflowservice_v1_UpdateWorkflowExecutionOptionsResponse,
  UpdateWorkflowExecutionRequest as workflowservice_v1_UpdateWorkflowExecutionRequest,
  UpdateWorkflowExecutionResponse as workflowservice_v1_UpdateWorkflowExecutionResponse,
  ValidateWorkerDeploymentVersionComputeConfigRequest as workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigRequest,
  ValidateWorkerDeploymentVersionComputeConfigResponse as workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigResponse,
} from './temporal/api/workflowservice/v1.ts';

const workflowsFilters: Filters = {
  query: 'query',
  parameters: [
    { name: 'workflowType', attribute: 'WorkflowType', kind: 'text' },
    { name: 'workflowId', attribute: 'WorkflowId', kind: 'text' },
    { name: 'taskQueue', attribute: 'TaskQueue', kind: 'text' },
    { name: 'status', attribute: 'ExecutionStatus', kind: 'status', values: enums_v1_WorkflowExecutionStatus },
    { name: 'startedAfter', attribute: 'StartTime', kind: 'after' },
    { name: 'startedBefore', attribute: 'StartTime', kind: 'before' },
    { name: 'closedAfter', attribute: 'CloseTime', kind: 'after' },
    { name: 'closedBefore', attribute: 'CloseTime', kind: 'before' },
  ],
};

const schedulesFilters: Filters = {
  query: 'query',
  parameters: [
    { name: 'scheduleId', attribute: 'ScheduleId', kind: 'text' },
  ],
};

const activitiesFilters: Filters = {
  query: 'query',
  parameters: [
    { name: 'activityType', attribute: 'ActivityType', kind: 'text' },
    { name: 'activityId', attribute: 'ActivityId', kind: 'text' },
    { name: 'taskQueue', attribute: 'TaskQueue', kind: 'text' },
    { name: 'status', attribute: 'ExecutionStatus', kind: 'status', values: enums_v1_ActivityExecutionStatus },
    { name: 'startedAfter', attribute: 'StartTime', kind: 'after' },
    { name: 'startedBefore', attribute: 'StartTime', kind: 'before' },
    { name: 'closedAfter', attribute: 'CloseTime', kind: 'after' },
    { name: 'closedBefore', attribute: 'CloseTime', kind: 'before' },
  ],
};

const nexusOperationsFilters: Filters = {
  query: 'query',
  parameters: [
    { name: 'operationId', attribute: 'OperationId', kind: 'text' },
    { name: 'status', attribute: 'ExecutionStatus', kind: 'status', values: enums_v1_NexusOperationExecutionStatus },
    { name: 'startedAfter', attribute: 'StartTime', kind: 'after' },
    { name: 'startedBefore', attribute: 'StartTime', kind: 'before' },
    { name: 'closedAfter', attribute: 'CloseTime', kind: 'after' },
    { name: 'closedBefore', attribute: 'CloseTime', kind: 'before' },
  ],
};

export const registerNamespace: Operation<workflowservice_v1_RegisterNamespaceRequest, workflowservice_v1_RegisterNamespaceResponse> = {
  id: 'registerNamespace',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RegisterNamespace',
  request: workflowservice_v1_RegisterNamespaceRequest,
  response: workflowservice_v1_RegisterNamespaceResponse,
  bindings: [
    {
      method: 'POST',
      template: '/cluster/namespaces',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'namespaces' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces',
      documentPath: '/api/v1/namespaces',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 201 },
};

export interface DescribeNamespacePath {
  readonly namespace: string;
}

export const describeNamespace: Operation<workflowservice_v1_DescribeNamespaceRequest, workflowservice_v1_DescribeNamespaceResponse> = {
  id: 'describeNamespace',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeNamespace',
  request: workflowservice_v1_DescribeNamespaceRequest,
  response: workflowservice_v1_DescribeNamespaceResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster/namespaces/{namespace}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}',
      documentPath: '/api/v1/namespaces/{namespace}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export const listNamespaces: Operation<workflowservice_v1_ListNamespacesRequest, workflowservice_v1_ListNamespacesResponse> = {
  id: 'listNamespaces',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListNamespaces',
  request: workflowservice_v1_ListNamespacesRequest,
  response: workflowservice_v1_ListNamespacesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster/namespaces',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'namespaces' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces',
      documentPath: '/api/v1/namespaces',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface UpdateNamespacePath {
  readonly namespace: string;
}

export const updateNamespace: Operation<workflowservice_v1_UpdateNamespaceRequest, workflowservice_v1_UpdateNamespaceResponse> = {
  id: 'updateNamespace',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateNamespace',
  request: workflowservice_v1_UpdateNamespaceRequest,
  response: workflowservice_v1_UpdateNamespaceResponse,
  bindings: [
    {
      method: 'POST',
      template: '/cluster/namespaces/{namespace}/update',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/update',
      documentPath: '/api/v1/namespaces/{namespace}/update',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
    {
      method: 'PUT',
      template: '/api/v1/namespaces/{namespace}',
      documentPath: '/api/v1/namespaces/{namespace}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export interface DeprecateNamespacePath {
  readonly namespace: string;
}

export const deprecateNamespace: Operation<workflowservice_v1_DeprecateNamespaceRequest, workflowservice_v1_DeprecateNamespaceResponse> = {
  id: 'deprecateNamespace',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeprecateNamespace',
  request: workflowservice_v1_DeprecateNamespaceRequest,
  response: workflowservice_v1_DeprecateNamespaceResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}',
      documentPath: '/api/v1/namespaces/{namespace}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 202 },
};

export interface StartWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const startWorkflowExecution: Operation<workflowservice_v1_StartWorkflowExecutionRequest, workflowservice_v1_StartWorkflowExecutionResponse> = {
  id: 'startWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution',
  request: workflowservice_v1_StartWorkflowExecutionRequest,
  response: workflowservice_v1_StartWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [9] },
    { source: 'request-id', field: [10] },
  ],
  success: { kind: 'created-or-existing', startedField: 3, statusField: 5 },
  repeatable: true,
};

export interface ExecuteMultiOperationPath {
  readonly namespace: string;
}

export const executeMultiOperation: Operation<workflowservice_v1_ExecuteMultiOperationRequest, workflowservice_v1_ExecuteMultiOperationResponse> = {
  id: 'executeMultiOperation',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ExecuteMultiOperation',
  request: workflowservice_v1_ExecuteMultiOperationRequest,
  response: workflowservice_v1_ExecuteMultiOperationResponse,
  bindings: [
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/multi-operation',
      documentPath: '/api/v1/namespaces/{namespace}/multi-operation',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'multi-operation' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[3]] },
  ],
  fills: [
    { source: 'identity', field: [2, 1, 9] },
    { source: 'identity', field: [2, 2, 5, 1, 2] },
    { source: 'request-id', field: [2, 1, 10] },
    { source: 'request-id', field: [2, 2, 5, 1, 1] },
    { source: 'namespace', field: [2, 1, 1] },
    { source: 'namespace', field: [2, 2, 1] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface GetWorkflowExecutionHistoryPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const getWorkflowExecutionHistory: Operation<workflowservice_v1_GetWorkflowExecutionHistoryRequest, workflowservice_v1_GetWorkflowExecutionHistoryResponse> = {
  id: 'getWorkflowExecutionHistory',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistory',
  request: workflowservice_v1_GetWorkflowExecutionHistoryRequest,
  response: workflowservice_v1_GetWorkflowExecutionHistoryResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflows/{execution.workflow_id}/history',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'history' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/history',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'history' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface GetWorkflowExecutionHistoryReversePath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const getWorkflowExecutionHistoryReverse: Operation<workflowservice_v1_GetWorkflowExecutionHistoryReverseRequest, workflowservice_v1_GetWorkflowExecutionHistoryReverseResponse> = {
  id: 'getWorkflowExecutionHistoryReverse',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetWorkflowExecutionHistoryReverse',
  request: workflowservice_v1_GetWorkflowExecutionHistoryReverseRequest,
  response: workflowservice_v1_GetWorkflowExecutionHistoryReverseResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflows/{execution.workflow_id}/history-reverse',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'history-reverse' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/history-reverse',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/history-reverse',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'history-reverse' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface RecordActivityTaskHeartbeatPath {
  readonly namespace: string;
}

export const recordActivityTaskHeartbeat: Operation<workflowservice_v1_RecordActivityTaskHeartbeatRequest, workflowservice_v1_RecordActivityTaskHeartbeatResponse> = {
  id: 'recordActivityTaskHeartbeat',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeat',
  request: workflowservice_v1_RecordActivityTaskHeartbeatRequest,
  response: workflowservice_v1_RecordActivityTaskHeartbeatResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activity-heartbeat',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activity-heartbeat',
      documentPath: '/api/v1/namespaces/{namespace}/activity-heartbeat',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/heartbeat',
      documentPath: '/api/v1/namespaces/{namespace}/activities/heartbeat',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[5]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RecordActivityTaskHeartbeatByIdPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface RecordActivityTaskHeartbeatByIdPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export interface RecordActivityTaskHeartbeatByIdPath3 {
  readonly namespace: string;
}

export const recordActivityTaskHeartbeatById: Operation<workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse> = {
  id: 'recordActivityTaskHeartbeatById',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RecordActivityTaskHeartbeatById',
  request: workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest,
  response: workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/heartbeat',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/heartbeat',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/heartbeat',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/heartbeat',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/heartbeat',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/heartbeat',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/heartbeat-by-id',
      documentPath: '/api/v1/namespaces/{namespace}/activities/heartbeat-by-id',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'heartbeat-by-id' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[7]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskCompletedPath {
  readonly namespace: string;
}

export const respondActivityTaskCompleted: Operation<workflowservice_v1_RespondActivityTaskCompletedRequest, workflowservice_v1_RespondActivityTaskCompletedResponse> = {
  id: 'respondActivityTaskCompleted',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompleted',
  request: workflowservice_v1_RespondActivityTaskCompletedRequest,
  response: workflowservice_v1_RespondActivityTaskCompletedResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activity-complete',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activity-complete',
      documentPath: '/api/v1/namespaces/{namespace}/activity-complete',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/complete',
      documentPath: '/api/v1/namespaces/{namespace}/activities/complete',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'complete' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[8]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskCompletedByIdPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface RespondActivityTaskCompletedByIdPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export interface RespondActivityTaskCompletedByIdPath3 {
  readonly namespace: string;
}

export const respondActivityTaskCompletedById: Operation<workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse> = {
  id: 'respondActivityTaskCompletedById',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCompletedById',
  request: workflowservice_v1_RespondActivityTaskCompletedByIdRequest,
  response: workflowservice_v1_RespondActivityTaskCompletedByIdResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/complete',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/complete',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/complete',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/complete',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/complete',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/complete',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'complete' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/complete-by-id',
      documentPath: '/api/v1/namespaces/{namespace}/activities/complete-by-id',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'complete-by-id' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[7]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskFailedPath {
  readonly namespace: string;
}

export const respondActivityTaskFailed: Operation<workflowservice_v1_RespondActivityTaskFailedRequest, workflowservice_v1_RespondActivityTaskFailedResponse> = {
  id: 'respondActivityTaskFailed',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailed',
  request: workflowservice_v1_RespondActivityTaskFailedRequest,
  response: workflowservice_v1_RespondActivityTaskFailedResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activity-fail',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activity-fail',
      documentPath: '/api/v1/namespaces/{namespace}/activity-fail',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/fail',
      documentPath: '/api/v1/namespaces/{namespace}/activities/fail',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'fail' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[9]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskFailedByIdPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface RespondActivityTaskFailedByIdPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export interface RespondActivityTaskFailedByIdPath3 {
  readonly namespace: string;
}

export const respondActivityTaskFailedById: Operation<workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse> = {
  id: 'respondActivityTaskFailedById',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskFailedById',
  request: workflowservice_v1_RespondActivityTaskFailedByIdRequest,
  response: workflowservice_v1_RespondActivityTaskFailedByIdResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/fail',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/fail',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/fail',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/fail',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/fail',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/fail',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'fail' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/fail-by-id',
      documentPath: '/api/v1/namespaces/{namespace}/activities/fail-by-id',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'fail-by-id' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[8]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskCanceledPath {
  readonly namespace: string;
}

export const respondActivityTaskCanceled: Operation<workflowservice_v1_RespondActivityTaskCanceledRequest, workflowservice_v1_RespondActivityTaskCanceledResponse> = {
  id: 'respondActivityTaskCanceled',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceled',
  request: workflowservice_v1_RespondActivityTaskCanceledRequest,
  response: workflowservice_v1_RespondActivityTaskCanceledResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activity-resolve-as-canceled',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activity-resolve-as-canceled',
      documentPath: '/api/v1/namespaces/{namespace}/activity-resolve-as-canceled',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/cancel',
      documentPath: '/api/v1/namespaces/{namespace}/activities/cancel',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [4], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[8]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RespondActivityTaskCanceledByIdPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface RespondActivityTaskCanceledByIdPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export interface RespondActivityTaskCanceledByIdPath3 {
  readonly namespace: string;
}

export const respondActivityTaskCanceledById: Operation<workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse> = {
  id: 'respondActivityTaskCanceledById',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RespondActivityTaskCanceledById',
  request: workflowservice_v1_RespondActivityTaskCanceledByIdRequest,
  response: workflowservice_v1_RespondActivityTaskCanceledByIdResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/resolve-as-canceled',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/resolve-as-canceled',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/resolve-as-canceled',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/resolve-as-canceled',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/resolve-as-canceled',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/resolve-as-canceled',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
        { kind: 'literal', text: 'resolve-as-canceled' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/cancel-by-id',
      documentPath: '/api/v1/namespaces/{namespace}/activities/cancel-by-id',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'literal', text: 'cancel-by-id' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[8]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RequestCancelWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const requestCancelWorkflowExecution: Operation<workflowservice_v1_RequestCancelWorkflowExecutionRequest, workflowservice_v1_RequestCancelWorkflowExecutionResponse> = {
  id: 'requestCancelWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RequestCancelWorkflowExecution',
  request: workflowservice_v1_RequestCancelWorkflowExecutionRequest,
  response: workflowservice_v1_RequestCancelWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/cancel',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/cancel',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
    { source: 'request-id', field: [4] },
  ],
  success: { kind: 'fixed', status: 202 },
  repeatable: true,
};

export interface SignalWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
  readonly signalName: string;
}

export const signalWorkflowExecution: Operation<workflowservice_v1_SignalWorkflowExecutionRequest, workflowservice_v1_SignalWorkflowExecutionResponse> = {
  id: 'signalWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SignalWorkflowExecution',
  request: workflowservice_v1_SignalWorkflowExecutionRequest,
  response: workflowservice_v1_SignalWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/signal/{signal_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'signal' },
        { kind: 'variable', parameter: 'signalName', field: [3], jsonPath: 'signalName' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/signal/{signal_name}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'signal' },
        { kind: 'variable', parameter: 'signalName', field: [3], jsonPath: 'signalName' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [6] },
  ],
  success: { kind: 'fixed', status: 202 },
  repeatable: true,
};

export interface SignalWithStartWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
  readonly signalName: string;
}

export const signalWithStartWorkflowExecution: Operation<workflowservice_v1_SignalWithStartWorkflowExecutionRequest, workflowservice_v1_SignalWithStartWorkflowExecutionResponse> = {
  id: 'signalWithStartWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SignalWithStartWorkflowExecution',
  request: workflowservice_v1_SignalWithStartWorkflowExecutionRequest,
  response: workflowservice_v1_SignalWithStartWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/signal-with-start/{signal_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'signal-with-start' },
        { kind: 'variable', parameter: 'signalName', field: [12], jsonPath: 'signalName' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/signal-with-start/{signal_name}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal-with-start/{signalName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'signal-with-start' },
        { kind: 'variable', parameter: 'signalName', field: [12], jsonPath: 'signalName' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [9] },
    { source: 'request-id', field: [10] },
  ],
  success: { kind: 'created-or-existing', startedField: 2, statusField: undefined },
};

export interface ResetWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const resetWorkflowExecution: Operation<workflowservice_v1_ResetWorkflowExecutionRequest, workflowservice_v1_ResetWorkflowExecutionResponse> = {
  id: 'resetWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ResetWorkflowExecution',
  request: workflowservice_v1_ResetWorkflowExecutionRequest,
  response: workflowservice_v1_ResetWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/reset',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/reset',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/reset',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'request-id', field: [5] },
    { source: 'identity', field: [9] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface TerminateWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const terminateWorkflowExecution: Operation<workflowservice_v1_TerminateWorkflowExecutionRequest, workflowservice_v1_TerminateWorkflowExecutionResponse> = {
  id: 'terminateWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/TerminateWorkflowExecution',
  request: workflowservice_v1_TerminateWorkflowExecutionRequest,
  response: workflowservice_v1_TerminateWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/terminate',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/terminate',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DeleteWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const deleteWorkflowExecution: Operation<workflowservice_v1_DeleteWorkflowExecutionRequest, workflowservice_v1_DeleteWorkflowExecutionResponse> = {
  id: 'deleteWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowExecution',
  request: workflowservice_v1_DeleteWorkflowExecutionRequest,
  response: workflowservice_v1_DeleteWorkflowExecutionResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 202 },
};

export interface ListWorkflowExecutionsPath {
  readonly namespace: string;
}

export const listWorkflowExecutions: Operation<workflowservice_v1_ListWorkflowExecutionsRequest, workflowservice_v1_ListWorkflowExecutionsResponse> = {
  id: 'listWorkflowExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowExecutions',
  request: workflowservice_v1_ListWorkflowExecutionsRequest,
  response: workflowservice_v1_ListWorkflowExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflows',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows',
      documentPath: '/api/v1/namespaces/{namespace}/workflows',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  filters: workflowsFilters,
};

export interface ListArchivedWorkflowExecutionsPath {
  readonly namespace: string;
}

export const listArchivedWorkflowExecutions: Operation<workflowservice_v1_ListArchivedWorkflowExecutionsRequest, workflowservice_v1_ListArchivedWorkflowExecutionsResponse> = {
  id: 'listArchivedWorkflowExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListArchivedWorkflowExecutions',
  request: workflowservice_v1_ListArchivedWorkflowExecutionsRequest,
  response: workflowservice_v1_ListArchivedWorkflowExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/archived-workflows',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'archived-workflows' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/archived-workflows',
      documentPath: '/api/v1/namespaces/{namespace}/archived-workflows',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'archived-workflows' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface CountWorkflowExecutionsPath {
  readonly namespace: string;
}

export const countWorkflowExecutions: Operation<workflowservice_v1_CountWorkflowExecutionsRequest, workflowservice_v1_CountWorkflowExecutionsResponse> = {
  id: 'countWorkflowExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CountWorkflowExecutions',
  request: workflowservice_v1_CountWorkflowExecutionsRequest,
  response: workflowservice_v1_CountWorkflowExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflow-count',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-count' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflow-count',
      documentPath: '/api/v1/namespaces/{namespace}/workflow-count',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-count' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  written: 1,
  filters: workflowsFilters,
};

export interface QueryWorkflowPath {
  readonly namespace: string;
  readonly workflowId: string;
  readonly queryType: string;
}

export const queryWorkflow: Operation<workflowservice_v1_QueryWorkflowRequest, workflowservice_v1_QueryWorkflowResponse> = {
  id: 'queryWorkflow',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/QueryWorkflow',
  request: workflowservice_v1_QueryWorkflowRequest,
  response: workflowservice_v1_QueryWorkflowResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{execution.workflow_id}/query/{query.query_type}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'query' },
        { kind: 'variable', parameter: 'queryType', field: [3, 1], jsonPath: 'query.queryType' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/query/{query.query_type}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'query' },
        { kind: 'variable', parameter: 'queryType', field: [3, 1], jsonPath: 'query.queryType' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DescribeWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const describeWorkflowExecution: Operation<workflowservice_v1_DescribeWorkflowExecutionRequest, workflowservice_v1_DescribeWorkflowExecutionResponse> = {
  id: 'describeWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowExecution',
  request: workflowservice_v1_DescribeWorkflowExecutionRequest,
  response: workflowservice_v1_DescribeWorkflowExecutionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflows/{execution.workflow_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DescribeTaskQueuePath {
  readonly namespace: string;
  readonly taskQueueName: string;
}

export const describeTaskQueue: Operation<workflowservice_v1_DescribeTaskQueueRequest, workflowservice_v1_DescribeTaskQueueResponse> = {
  id: 'describeTaskQueue',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeTaskQueue',
  request: workflowservice_v1_DescribeTaskQueueRequest,
  response: workflowservice_v1_DescribeTaskQueueResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/task-queues/{task_queue.name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueueName', field: [2, 1], jsonPath: 'taskQueue.name' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/task-queues/{task_queue.name}',
      documentPath: '/api/v1/namespaces/{namespace}/task-queues/{taskQueueName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueueName', field: [2, 1], jsonPath: 'taskQueue.name' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['taskqueue:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export const getClusterInfo: Operation<workflowservice_v1_GetClusterInfoRequest, workflowservice_v1_GetClusterInfoResponse> = {
  id: 'getClusterInfo',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetClusterInfo',
  request: workflowservice_v1_GetClusterInfoRequest,
  response: workflowservice_v1_GetClusterInfoResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/cluster-info',
      documentPath: '/api/v1/cluster-info',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'cluster-info' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export const getSystemInfo: Operation<workflowservice_v1_GetSystemInfoRequest, workflowservice_v1_GetSystemInfoResponse> = {
  id: 'getSystemInfo',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetSystemInfo',
  request: workflowservice_v1_GetSystemInfoRequest,
  response: workflowservice_v1_GetSystemInfoResponse,
  bindings: [
    {
      method: 'GET',
      template: '/system-info',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'system-info' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/system-info',
      documentPath: '/api/v1/system-info',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'system-info' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface CreateSchedulePath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const createSchedule: Operation<workflowservice_v1_CreateScheduleRequest, workflowservice_v1_CreateScheduleResponse> = {
  id: 'createSchedule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CreateSchedule',
  request: workflowservice_v1_CreateScheduleRequest,
  response: workflowservice_v1_CreateScheduleResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [6] },
  ],
  success: { kind: 'fixed', status: 201 },
  repeatable: true,
};

export interface DescribeSchedulePath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const describeSchedule: Operation<workflowservice_v1_DescribeScheduleRequest, workflowservice_v1_DescribeScheduleResponse> = {
  id: 'describeSchedule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeSchedule',
  request: workflowservice_v1_DescribeScheduleRequest,
  response: workflowservice_v1_DescribeScheduleResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  entityTag: 5,
};

export interface UpdateSchedulePath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const updateSchedule: Operation<workflowservice_v1_UpdateScheduleRequest, workflowservice_v1_UpdateScheduleResponse> = {
  id: 'updateSchedule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateSchedule',
  request: workflowservice_v1_UpdateScheduleRequest,
  response: workflowservice_v1_UpdateScheduleResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/schedules/{schedule_id}/update',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}/update',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}/update',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [6] },
  ],
  success: { kind: 'fixed', status: 202 },
};

export interface PatchSchedulePath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const patchSchedule: Operation<workflowservice_v1_PatchScheduleRequest, workflowservice_v1_PatchScheduleResponse> = {
  id: 'patchSchedule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PatchSchedule',
  request: workflowservice_v1_PatchScheduleRequest,
  response: workflowservice_v1_PatchScheduleResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/schedules/{schedule_id}/patch',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'patch' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}/patch',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}/patch',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'patch' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 202 },
};

export interface ListScheduleMatchingTimesPath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const listScheduleMatchingTimes: Operation<workflowservice_v1_ListScheduleMatchingTimesRequest, workflowservice_v1_ListScheduleMatchingTimesResponse> = {
  id: 'listScheduleMatchingTimes',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListScheduleMatchingTimes',
  request: workflowservice_v1_ListScheduleMatchingTimesRequest,
  response: workflowservice_v1_ListScheduleMatchingTimesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/schedules/{schedule_id}/matching-times',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'matching-times' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}/matching-times',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}/matching-times',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
        { kind: 'literal', text: 'matching-times' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DeleteSchedulePath {
  readonly namespace: string;
  readonly scheduleId: string;
}

export const deleteSchedule: Operation<workflowservice_v1_DeleteScheduleRequest, workflowservice_v1_DeleteScheduleResponse> = {
  id: 'deleteSchedule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteSchedule',
  request: workflowservice_v1_DeleteScheduleRequest,
  response: workflowservice_v1_DeleteScheduleResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: undefined,
    },
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/schedules/{schedule_id}',
      documentPath: '/api/v1/namespaces/{namespace}/schedules/{scheduleId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
        { kind: 'variable', parameter: 'scheduleId', field: [2], jsonPath: 'scheduleId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['schedule:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ListSchedulesPath {
  readonly namespace: string;
}

export const listSchedules: Operation<workflowservice_v1_ListSchedulesRequest, workflowservice_v1_ListSchedulesResponse> = {
  id: 'listSchedules',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListSchedules',
  request: workflowservice_v1_ListSchedulesRequest,
  response: workflowservice_v1_ListSchedulesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/schedules',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/schedules',
      documentPath: '/api/v1/namespaces/{namespace}/schedules',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedules' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  filters: schedulesFilters,
};

export interface CountSchedulesPath {
  readonly namespace: string;
}

export const countSchedules: Operation<workflowservice_v1_CountSchedulesRequest, workflowservice_v1_CountSchedulesResponse> = {
  id: 'countSchedules',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CountSchedules',
  request: workflowservice_v1_CountSchedulesRequest,
  response: workflowservice_v1_CountSchedulesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/schedule-count',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedule-count' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/schedule-count',
      documentPath: '/api/v1/namespaces/{namespace}/schedule-count',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'schedule-count' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  written: 1,
  filters: schedulesFilters,
};

export interface GetWorkerBuildIdCompatibilityPath {
  readonly namespace: string;
  readonly taskQueue: string;
}

export const getWorkerBuildIdCompatibility: Operation<workflowservice_v1_GetWorkerBuildIdCompatibilityRequest, workflowservice_v1_GetWorkerBuildIdCompatibilityResponse> = {
  id: 'getWorkerBuildIdCompatibility',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetWorkerBuildIdCompatibility',
  request: workflowservice_v1_GetWorkerBuildIdCompatibilityRequest,
  response: workflowservice_v1_GetWorkerBuildIdCompatibilityResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/task-queues/{task_queue}/worker-build-id-compatibility',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [2], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'worker-build-id-compatibility' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/task-queues/{task_queue}/worker-build-id-compatibility',
      documentPath: '/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-build-id-compatibility',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [2], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'worker-build-id-compatibility' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface GetWorkerVersioningRulesPath {
  readonly namespace: string;
  readonly taskQueue: string;
}

export const getWorkerVersioningRules: Operation<workflowservice_v1_GetWorkerVersioningRulesRequest, workflowservice_v1_GetWorkerVersioningRulesResponse> = {
  id: 'getWorkerVersioningRules',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetWorkerVersioningRules',
  request: workflowservice_v1_GetWorkerVersioningRulesRequest,
  response: workflowservice_v1_GetWorkerVersioningRulesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/task-queues/{task_queue}/worker-versioning-rules',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [2], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'worker-versioning-rules' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/task-queues/{task_queue}/worker-versioning-rules',
      documentPath: '/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-versioning-rules',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [2], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'worker-versioning-rules' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface GetWorkerTaskReachabilityPath {
  readonly namespace: string;
}

export const getWorkerTaskReachability: Operation<workflowservice_v1_GetWorkerTaskReachabilityRequest, workflowservice_v1_GetWorkerTaskReachabilityResponse> = {
  id: 'getWorkerTaskReachability',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetWorkerTaskReachability',
  request: workflowservice_v1_GetWorkerTaskReachabilityRequest,
  response: workflowservice_v1_GetWorkerTaskReachabilityResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/worker-task-reachability',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-task-reachability' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/worker-task-reachability',
      documentPath: '/api/v1/namespaces/{namespace}/worker-task-reachability',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-task-reachability' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DescribeDeploymentPath {
  readonly namespace: string;
  readonly seriesName: string;
  readonly buildId: string;
}

export const describeDeployment: Operation<workflowservice_v1_DescribeDeploymentRequest, workflowservice_v1_DescribeDeploymentResponse> = {
  id: 'describeDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeDeployment',
  request: workflowservice_v1_DescribeDeploymentRequest,
  response: workflowservice_v1_DescribeDeploymentResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/deployments/{deployment.series_name}/{deployment.build_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 2], jsonPath: 'deployment.buildId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/deployments/{deployment.series_name}/{deployment.build_id}',
      documentPath: '/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 2], jsonPath: 'deployment.buildId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DescribeWorkerDeploymentVersionPath {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

export const describeWorkerDeploymentVersion: Operation<workflowservice_v1_DescribeWorkerDeploymentVersionRequest, workflowservice_v1_DescribeWorkerDeploymentVersionResponse> = {
  id: 'describeWorkerDeploymentVersion',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeploymentVersion',
  request: workflowservice_v1_DescribeWorkerDeploymentVersionRequest,
  response: workflowservice_v1_DescribeWorkerDeploymentVersionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [3, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [3, 1], jsonPath: 'deploymentVersion.buildId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [3, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [3, 1], jsonPath: 'deploymentVersion.buildId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [3, 2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface ListDeploymentsPath {
  readonly namespace: string;
}

export const listDeployments: Operation<workflowservice_v1_ListDeploymentsRequest, workflowservice_v1_ListDeploymentsResponse> = {
  id: 'listDeployments',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListDeployments',
  request: workflowservice_v1_ListDeploymentsRequest,
  response: workflowservice_v1_ListDeploymentsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/deployments',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/deployments',
      documentPath: '/api/v1/namespaces/{namespace}/deployments',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface GetDeploymentReachabilityPath {
  readonly namespace: string;
  readonly seriesName: string;
  readonly buildId: string;
}

export const getDeploymentReachability: Operation<workflowservice_v1_GetDeploymentReachabilityRequest, workflowservice_v1_GetDeploymentReachabilityResponse> = {
  id: 'getDeploymentReachability',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetDeploymentReachability',
  request: workflowservice_v1_GetDeploymentReachabilityRequest,
  response: workflowservice_v1_GetDeploymentReachabilityResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/deployments/{deployment.series_name}/{deployment.build_id}/reachability',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 2], jsonPath: 'deployment.buildId' },
        { kind: 'literal', text: 'reachability' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/deployments/{deployment.series_name}/{deployment.build_id}/reachability',
      documentPath: '/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}/reachability',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'deployments' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 2], jsonPath: 'deployment.buildId' },
        { kind: 'literal', text: 'reachability' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface GetCurrentDeploymentPath {
  readonly namespace: string;
  readonly seriesName: string;
}

export const getCurrentDeployment: Operation<workflowservice_v1_GetCurrentDeploymentRequest, workflowservice_v1_GetCurrentDeploymentResponse> = {
  id: 'getCurrentDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/GetCurrentDeployment',
  request: workflowservice_v1_GetCurrentDeploymentRequest,
  response: workflowservice_v1_GetCurrentDeploymentResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/current-deployment/{series_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'current-deployment' },
        { kind: 'variable', parameter: 'seriesName', field: [2], jsonPath: 'seriesName' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/current-deployment/{series_name}',
      documentPath: '/api/v1/namespaces/{namespace}/current-deployment/{seriesName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'current-deployment' },
        { kind: 'variable', parameter: 'seriesName', field: [2], jsonPath: 'seriesName' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface SetCurrentDeploymentPath {
  readonly namespace: string;
  readonly seriesName: string;
}

export const setCurrentDeployment: Operation<workflowservice_v1_SetCurrentDeploymentRequest, workflowservice_v1_SetCurrentDeploymentResponse> = {
  id: 'setCurrentDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SetCurrentDeployment',
  request: workflowservice_v1_SetCurrentDeploymentRequest,
  response: workflowservice_v1_SetCurrentDeploymentResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/current-deployment/{deployment.series_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'current-deployment' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/current-deployment/{deployment.series_name}',
      documentPath: '/api/v1/namespaces/{namespace}/current-deployment/{seriesName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'current-deployment' },
        { kind: 'variable', parameter: 'seriesName', field: [2, 1], jsonPath: 'deployment.seriesName' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface SetWorkerDeploymentCurrentVersionPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const setWorkerDeploymentCurrentVersion: Operation<workflowservice_v1_SetWorkerDeploymentCurrentVersionRequest, workflowservice_v1_SetWorkerDeploymentCurrentVersionResponse> = {
  id: 'setWorkerDeploymentCurrentVersion',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentCurrentVersion',
  request: workflowservice_v1_SetWorkerDeploymentCurrentVersionRequest,
  response: workflowservice_v1_SetWorkerDeploymentCurrentVersionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}/set-current-version',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-current-version' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}/set-current-version',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-current-version',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-current-version' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DescribeWorkerDeploymentPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const describeWorkerDeployment: Operation<workflowservice_v1_DescribeWorkerDeploymentRequest, workflowservice_v1_DescribeWorkerDeploymentResponse> = {
  id: 'describeWorkerDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkerDeployment',
  request: workflowservice_v1_DescribeWorkerDeploymentRequest,
  response: workflowservice_v1_DescribeWorkerDeploymentResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DeleteWorkerDeploymentPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const deleteWorkerDeployment: Operation<workflowservice_v1_DeleteWorkerDeploymentRequest, workflowservice_v1_DeleteWorkerDeploymentResponse> = {
  id: 'deleteWorkerDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeployment',
  request: workflowservice_v1_DeleteWorkerDeploymentRequest,
  response: workflowservice_v1_DeleteWorkerDeploymentResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: undefined,
    },
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DeleteWorkerDeploymentVersionPath {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

export const deleteWorkerDeploymentVersion: Operation<workflowservice_v1_DeleteWorkerDeploymentVersionRequest, workflowservice_v1_DeleteWorkerDeploymentVersionResponse> = {
  id: 'deleteWorkerDeploymentVersion',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkerDeploymentVersion',
  request: workflowservice_v1_DeleteWorkerDeploymentVersionRequest,
  response: workflowservice_v1_DeleteWorkerDeploymentVersionResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [5, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [5, 1], jsonPath: 'deploymentVersion.buildId' },
      ],
      body: undefined,
    },
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [5, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [5, 1], jsonPath: 'deploymentVersion.buildId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [5, 2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface SetWorkerDeploymentRampingVersionPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const setWorkerDeploymentRampingVersion: Operation<workflowservice_v1_SetWorkerDeploymentRampingVersionRequest, workflowservice_v1_SetWorkerDeploymentRampingVersionResponse> = {
  id: 'setWorkerDeploymentRampingVersion',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentRampingVersion',
  request: workflowservice_v1_SetWorkerDeploymentRampingVersionRequest,
  response: workflowservice_v1_SetWorkerDeploymentRampingVersionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}/set-ramping-version',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-ramping-version' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}/set-ramping-version',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-ramping-version',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-ramping-version' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ListWorkerDeploymentsPath {
  readonly namespace: string;
}

export const listWorkerDeployments: Operation<workflowservice_v1_ListWorkerDeploymentsRequest, workflowservice_v1_ListWorkerDeploymentsResponse> = {
  id: 'listWorkerDeployments',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListWorkerDeployments',
  request: workflowservice_v1_ListWorkerDeploymentsRequest,
  response: workflowservice_v1_ListWorkerDeploymentsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/worker-deployments',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/worker-deployments',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface CreateWorkerDeploymentPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const createWorkerDeployment: Operation<workflowservice_v1_CreateWorkerDeploymentRequest, workflowservice_v1_CreateWorkerDeploymentResponse> = {
  id: 'createWorkerDeployment',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeployment',
  request: workflowservice_v1_CreateWorkerDeploymentRequest,
  response: workflowservice_v1_CreateWorkerDeploymentResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 201 },
};

export interface CreateWorkerDeploymentVersionPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const createWorkerDeploymentVersion: Operation<workflowservice_v1_CreateWorkerDeploymentVersionRequest, workflowservice_v1_CreateWorkerDeploymentVersionResponse> = {
  id: 'createWorkerDeploymentVersion',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CreateWorkerDeploymentVersion',
  request: workflowservice_v1_CreateWorkerDeploymentVersionRequest,
  response: workflowservice_v1_CreateWorkerDeploymentVersionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [3] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 201 },
};

export interface UpdateWorkerDeploymentVersionComputeConfigPath {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

export const updateWorkerDeploymentVersionComputeConfig: Operation<workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigResponse> = {
  id: 'updateWorkerDeploymentVersionComputeConfig',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionComputeConfig',
  request: workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigRequest,
  response: workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/update-compute-config',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'update-compute-config' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/update-compute-config',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-compute-config',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'update-compute-config' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [3] },
    { source: 'request-id', field: [4] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ValidateWorkerDeploymentVersionComputeConfigPath {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

export const validateWorkerDeploymentVersionComputeConfig: Operation<workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigResponse> = {
  id: 'validateWorkerDeploymentVersionComputeConfig',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ValidateWorkerDeploymentVersionComputeConfig',
  request: workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigRequest,
  response: workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/validate-compute-config',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'validate-compute-config' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/validate-compute-config',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/validate-compute-config',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [2, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [2, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'validate-compute-config' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface UpdateWorkerDeploymentVersionMetadataPath {
  readonly namespace: string;
  readonly deploymentName: string;
  readonly buildId: string;
}

export const updateWorkerDeploymentVersionMetadata: Operation<workflowservice_v1_UpdateWorkerDeploymentVersionMetadataRequest, workflowservice_v1_UpdateWorkerDeploymentVersionMetadataResponse> = {
  id: 'updateWorkerDeploymentVersionMetadata',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerDeploymentVersionMetadata',
  request: workflowservice_v1_UpdateWorkerDeploymentVersionMetadataRequest,
  response: workflowservice_v1_UpdateWorkerDeploymentVersionMetadataResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/update-metadata',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [5, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [5, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'update-metadata' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deployment_version.deployment_name}/{deployment_version.build_id}/update-metadata',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-metadata',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployment-versions' },
        { kind: 'variable', parameter: 'deploymentName', field: [5, 2], jsonPath: 'deploymentVersion.deploymentName' },
        { kind: 'variable', parameter: 'buildId', field: [5, 1], jsonPath: 'deploymentVersion.buildId' },
        { kind: 'literal', text: 'update-metadata' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [5, 2]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface SetWorkerDeploymentManagerPath {
  readonly namespace: string;
  readonly deploymentName: string;
}

export const setWorkerDeploymentManager: Operation<workflowservice_v1_SetWorkerDeploymentManagerRequest, workflowservice_v1_SetWorkerDeploymentManagerResponse> = {
  id: 'setWorkerDeploymentManager',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/SetWorkerDeploymentManager',
  request: workflowservice_v1_SetWorkerDeploymentManagerRequest,
  response: workflowservice_v1_SetWorkerDeploymentManagerResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/worker-deployments/{deployment_name}/set-manager',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-manager' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/worker-deployments/{deployment_name}/set-manager',
      documentPath: '/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-manager',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-deployments' },
        { kind: 'variable', parameter: 'deploymentName', field: [2], jsonPath: 'deploymentName' },
        { kind: 'literal', text: 'set-manager' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['deployment:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UpdateWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
  readonly updateName: string;
}

export interface UpdateWorkflowExecutionPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly updateId: string;
}

export const updateWorkflowExecution: Operation<workflowservice_v1_UpdateWorkflowExecutionRequest, workflowservice_v1_UpdateWorkflowExecutionResponse> = {
  id: 'updateWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecution',
  request: workflowservice_v1_UpdateWorkflowExecutionRequest,
  response: workflowservice_v1_UpdateWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update/{request.input.name}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'update' },
        { kind: 'variable', parameter: 'updateName', field: [5, 2, 2], jsonPath: 'request.input.name' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update/{request.input.name}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'update' },
        { kind: 'variable', parameter: 'updateName', field: [5, 2, 2], jsonPath: 'request.input.name' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/updates/{request.meta.update_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'updates' },
        { kind: 'variable', parameter: 'updateId', field: [5, 1, 1], jsonPath: 'request.meta.updateId' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [5, 1, 2] },
    { source: 'request-id', field: [5, 1, 1] },
  ],
  success: { kind: 'accepted-until', outcomeField: 2 },
  repeatable: true,
};

export interface PollWorkflowExecutionUpdatePath {
  readonly namespace: string;
  readonly workflowId: string;
  readonly updateId: string;
}

export const pollWorkflowExecutionUpdate: Operation<workflowservice_v1_PollWorkflowExecutionUpdateRequest, workflowservice_v1_PollWorkflowExecutionUpdateResponse> = {
  id: 'pollWorkflowExecutionUpdate',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionUpdate',
  request: workflowservice_v1_PollWorkflowExecutionUpdateRequest,
  response: workflowservice_v1_PollWorkflowExecutionUpdateResponse,
  bindings: [
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows/{update_ref.workflow_execution.workflow_id}/updates/{update_ref.update_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1, 1], jsonPath: 'updateRef.workflowExecution.workflowId' },
        { kind: 'literal', text: 'updates' },
        { kind: 'variable', parameter: 'updateId', field: [2, 2], jsonPath: 'updateRef.updateId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface StartBatchOperationPath {
  readonly namespace: string;
  readonly jobId: string;
}

export const startBatchOperation: Operation<workflowservice_v1_StartBatchOperationRequest, workflowservice_v1_StartBatchOperationResponse> = {
  id: 'startBatchOperation',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/StartBatchOperation',
  request: workflowservice_v1_StartBatchOperationRequest,
  response: workflowservice_v1_StartBatchOperationResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/batch-operations/{job_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [3], jsonPath: 'jobId' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/batch-operations/{job_id}',
      documentPath: '/api/v1/namespaces/{namespace}/batch-operations/{jobId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [3], jsonPath: 'jobId' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['batch:', [3]] },
  ],
  fills: [
    { source: 'identity', field: [10, 2] },
    { source: 'identity', field: [11, 4] },
    { source: 'identity', field: [12, 1] },
    { source: 'identity', field: [13, 1] },
    { source: 'identity', field: [14, 3] },
    { source: 'identity', field: [15, 1] },
    { source: 'identity', field: [16, 1] },
    { source: 'identity', field: [17, 1] },
    { source: 'identity', field: [18, 1] },
    { source: 'identity', field: [19, 1] },
    { source: 'identity', field: [20, 1] },
  ],
  success: { kind: 'fixed', status: 201 },
};

export interface StopBatchOperationPath {
  readonly namespace: string;
  readonly jobId: string;
}

export const stopBatchOperation: Operation<workflowservice_v1_StopBatchOperationRequest, workflowservice_v1_StopBatchOperationResponse> = {
  id: 'stopBatchOperation',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/StopBatchOperation',
  request: workflowservice_v1_StopBatchOperationRequest,
  response: workflowservice_v1_StopBatchOperationResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/batch-operations/{job_id}/stop',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [2], jsonPath: 'jobId' },
        { kind: 'literal', text: 'stop' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/batch-operations/{job_id}/stop',
      documentPath: '/api/v1/namespaces/{namespace}/batch-operations/{jobId}/stop',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [2], jsonPath: 'jobId' },
        { kind: 'literal', text: 'stop' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['batch:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
  ],
  success: { kind: 'fixed', status: 202 },
};

export interface DescribeBatchOperationPath {
  readonly namespace: string;
  readonly jobId: string;
}

export const describeBatchOperation: Operation<workflowservice_v1_DescribeBatchOperationRequest, workflowservice_v1_DescribeBatchOperationResponse> = {
  id: 'describeBatchOperation',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeBatchOperation',
  request: workflowservice_v1_DescribeBatchOperationRequest,
  response: workflowservice_v1_DescribeBatchOperationResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/batch-operations/{job_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [2], jsonPath: 'jobId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/batch-operations/{job_id}',
      documentPath: '/api/v1/namespaces/{namespace}/batch-operations/{jobId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
        { kind: 'variable', parameter: 'jobId', field: [2], jsonPath: 'jobId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['batch:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface ListBatchOperationsPath {
  readonly namespace: string;
}

export const listBatchOperations: Operation<workflowservice_v1_ListBatchOperationsRequest, workflowservice_v1_ListBatchOperationsResponse> = {
  id: 'listBatchOperations',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListBatchOperations',
  request: workflowservice_v1_ListBatchOperationsRequest,
  response: workflowservice_v1_ListBatchOperationsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/batch-operations',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/batch-operations',
      documentPath: '/api/v1/namespaces/{namespace}/batch-operations',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'batch-operations' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface UpdateActivityOptionsPath {
  readonly namespace: string;
}

export const updateActivityOptions: Operation<workflowservice_v1_UpdateActivityOptionsRequest, workflowservice_v1_UpdateActivityOptionsResponse> = {
  id: 'updateActivityOptions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityOptions',
  request: workflowservice_v1_UpdateActivityOptionsRequest,
  response: workflowservice_v1_UpdateActivityOptionsResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities-deprecated/update-options',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities-deprecated/update-options',
      documentPath: '/api/v1/namespaces/{namespace}/activities-deprecated/update-options',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UpdateWorkflowExecutionOptionsPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const updateWorkflowExecutionOptions: Operation<workflowservice_v1_UpdateWorkflowExecutionOptionsRequest, workflowservice_v1_UpdateWorkflowExecutionOptionsResponse> = {
  id: 'updateWorkflowExecutionOptions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkflowExecutionOptions',
  request: workflowservice_v1_UpdateWorkflowExecutionOptionsRequest,
  response: workflowservice_v1_UpdateWorkflowExecutionOptionsResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update-options',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/update-options',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/update-options',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface PauseActivityPath {
  readonly namespace: string;
}

export const pauseActivity: Operation<workflowservice_v1_PauseActivityRequest, workflowservice_v1_PauseActivityResponse> = {
  id: 'pauseActivity',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PauseActivity',
  request: workflowservice_v1_PauseActivityRequest,
  response: workflowservice_v1_PauseActivityResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities-deprecated/pause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities-deprecated/pause',
      documentPath: '/api/v1/namespaces/{namespace}/activities-deprecated/pause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
    { source: 'request-id', field: [7] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UnpauseActivityPath {
  readonly namespace: string;
}

export const unpauseActivity: Operation<workflowservice_v1_UnpauseActivityRequest, workflowservice_v1_UnpauseActivityResponse> = {
  id: 'unpauseActivity',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivity',
  request: workflowservice_v1_UnpauseActivityRequest,
  response: workflowservice_v1_UnpauseActivityResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities-deprecated/unpause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities-deprecated/unpause',
      documentPath: '/api/v1/namespaces/{namespace}/activities-deprecated/unpause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ResetActivityPath {
  readonly namespace: string;
}

export const resetActivity: Operation<workflowservice_v1_ResetActivityRequest, workflowservice_v1_ResetActivityResponse> = {
  id: 'resetActivity',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ResetActivity',
  request: workflowservice_v1_ResetActivityRequest,
  response: workflowservice_v1_ResetActivityResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities-deprecated/reset',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities-deprecated/reset',
      documentPath: '/api/v1/namespaces/{namespace}/activities-deprecated/reset',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities-deprecated' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface CreateWorkflowRulePath {
  readonly namespace: string;
}

export const createWorkflowRule: Operation<workflowservice_v1_CreateWorkflowRuleRequest, workflowservice_v1_CreateWorkflowRuleResponse> = {
  id: 'createWorkflowRule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CreateWorkflowRule',
  request: workflowservice_v1_CreateWorkflowRuleRequest,
  response: workflowservice_v1_CreateWorkflowRuleResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflow-rules',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflow-rules',
      documentPath: '/api/v1/namespaces/{namespace}/workflow-rules',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'request-id', field: [4] },
    { source: 'identity', field: [5] },
  ],
  success: { kind: 'fixed', status: 201 },
};

export interface DescribeWorkflowRulePath {
  readonly namespace: string;
  readonly ruleId: string;
}

export const describeWorkflowRule: Operation<workflowservice_v1_DescribeWorkflowRuleRequest, workflowservice_v1_DescribeWorkflowRuleResponse> = {
  id: 'describeWorkflowRule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeWorkflowRule',
  request: workflowservice_v1_DescribeWorkflowRuleRequest,
  response: workflowservice_v1_DescribeWorkflowRuleResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflow-rules/{rule_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
        { kind: 'variable', parameter: 'ruleId', field: [2], jsonPath: 'ruleId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflow-rules/{rule_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflow-rules/{ruleId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
        { kind: 'variable', parameter: 'ruleId', field: [2], jsonPath: 'ruleId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DeleteWorkflowRulePath {
  readonly namespace: string;
  readonly ruleId: string;
}

export const deleteWorkflowRule: Operation<workflowservice_v1_DeleteWorkflowRuleRequest, workflowservice_v1_DeleteWorkflowRuleResponse> = {
  id: 'deleteWorkflowRule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteWorkflowRule',
  request: workflowservice_v1_DeleteWorkflowRuleRequest,
  response: workflowservice_v1_DeleteWorkflowRuleResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/namespaces/{namespace}/workflow-rules/{rule_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
        { kind: 'variable', parameter: 'ruleId', field: [2], jsonPath: 'ruleId' },
      ],
      body: undefined,
    },
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/workflow-rules/{rule_id}',
      documentPath: '/api/v1/namespaces/{namespace}/workflow-rules/{ruleId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
        { kind: 'variable', parameter: 'ruleId', field: [2], jsonPath: 'ruleId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export interface ListWorkflowRulesPath {
  readonly namespace: string;
}

export const listWorkflowRules: Operation<workflowservice_v1_ListWorkflowRulesRequest, workflowservice_v1_ListWorkflowRulesResponse> = {
  id: 'listWorkflowRules',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListWorkflowRules',
  request: workflowservice_v1_ListWorkflowRulesRequest,
  response: workflowservice_v1_ListWorkflowRulesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflow-rules',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflow-rules',
      documentPath: '/api/v1/namespaces/{namespace}/workflow-rules',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflow-rules' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface TriggerWorkflowRulePath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const triggerWorkflowRule: Operation<workflowservice_v1_TriggerWorkflowRuleRequest, workflowservice_v1_TriggerWorkflowRuleResponse> = {
  id: 'triggerWorkflowRule',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/TriggerWorkflowRule',
  request: workflowservice_v1_TriggerWorkflowRuleRequest,
  response: workflowservice_v1_TriggerWorkflowRuleResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{execution.workflow_id}/trigger-rule',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'trigger-rule' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}/trigger-rule',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/trigger-rule',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'execution.workflowId' },
        { kind: 'literal', text: 'trigger-rule' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [
    { source: 'identity', field: [3] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface RecordWorkerHeartbeatPath {
  readonly namespace: string;
}

export const recordWorkerHeartbeat: Operation<workflowservice_v1_RecordWorkerHeartbeatRequest, workflowservice_v1_RecordWorkerHeartbeatResponse> = {
  id: 'recordWorkerHeartbeat',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RecordWorkerHeartbeat',
  request: workflowservice_v1_RecordWorkerHeartbeatRequest,
  response: workflowservice_v1_RecordWorkerHeartbeatResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workers/heartbeat',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workers/heartbeat',
      documentPath: '/api/v1/namespaces/{namespace}/workers/heartbeat',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'heartbeat' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[4]] },
  ],
  fills: [
    { source: 'identity', field: [2] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ListWorkersPath {
  readonly namespace: string;
}

export const listWorkers: Operation<workflowservice_v1_ListWorkersRequest, workflowservice_v1_ListWorkersResponse> = {
  id: 'listWorkers',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListWorkers',
  request: workflowservice_v1_ListWorkersRequest,
  response: workflowservice_v1_ListWorkersResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workers',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workers',
      documentPath: '/api/v1/namespaces/{namespace}/workers',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface CountWorkersPath {
  readonly namespace: string;
}

export const countWorkers: Operation<workflowservice_v1_CountWorkersRequest, workflowservice_v1_CountWorkersResponse> = {
  id: 'countWorkers',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CountWorkers',
  request: workflowservice_v1_CountWorkersRequest,
  response: workflowservice_v1_CountWorkersResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/worker-count',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-count' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/worker-count',
      documentPath: '/api/v1/namespaces/{namespace}/worker-count',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'worker-count' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  written: 1,
};

export interface UpdateTaskQueueConfigPath {
  readonly namespace: string;
  readonly taskQueue: string;
}

export const updateTaskQueueConfig: Operation<workflowservice_v1_UpdateTaskQueueConfigRequest, workflowservice_v1_UpdateTaskQueueConfigResponse> = {
  id: 'updateTaskQueueConfig',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateTaskQueueConfig',
  request: workflowservice_v1_UpdateTaskQueueConfigRequest,
  response: workflowservice_v1_UpdateTaskQueueConfigResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/task-queues/{task_queue}/update-config',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [3], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'update-config' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/task-queues/{task_queue}/update-config',
      documentPath: '/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/update-config',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'task-queues' },
        { kind: 'variable', parameter: 'taskQueue', field: [3], jsonPath: 'taskQueue' },
        { kind: 'literal', text: 'update-config' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['taskqueue:', [3]] },
  ],
  fills: [
    { source: 'identity', field: [2] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface FetchWorkerConfigPath {
  readonly namespace: string;
}

export const fetchWorkerConfig: Operation<workflowservice_v1_FetchWorkerConfigRequest, workflowservice_v1_FetchWorkerConfigResponse> = {
  id: 'fetchWorkerConfig',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/FetchWorkerConfig',
  request: workflowservice_v1_FetchWorkerConfigRequest,
  response: workflowservice_v1_FetchWorkerConfigResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workers/fetch-config',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'fetch-config' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workers/fetch-config',
      documentPath: '/api/v1/namespaces/{namespace}/workers/fetch-config',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'fetch-config' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[7]] },
  ],
  fills: [
    { source: 'identity', field: [2] },
  ],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface UpdateWorkerConfigPath {
  readonly namespace: string;
}

export const updateWorkerConfig: Operation<workflowservice_v1_UpdateWorkerConfigRequest, workflowservice_v1_UpdateWorkerConfigResponse> = {
  id: 'updateWorkerConfig',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateWorkerConfig',
  request: workflowservice_v1_UpdateWorkerConfigRequest,
  response: workflowservice_v1_UpdateWorkerConfigResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workers/update-config',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'update-config' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workers/update-config',
      documentPath: '/api/v1/namespaces/{namespace}/workers/update-config',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'update-config' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[7]] },
  ],
  fills: [
    { source: 'identity', field: [2] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DescribeWorkerPath {
  readonly namespace: string;
  readonly workerInstanceKey: string;
}

export const describeWorker: Operation<workflowservice_v1_DescribeWorkerRequest, workflowservice_v1_DescribeWorkerResponse> = {
  id: 'describeWorker',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeWorker',
  request: workflowservice_v1_DescribeWorkerRequest,
  response: workflowservice_v1_DescribeWorkerResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workers/describe/{worker_instance_key}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'describe' },
        { kind: 'variable', parameter: 'workerInstanceKey', field: [2], jsonPath: 'workerInstanceKey' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workers/describe/{worker_instance_key}',
      documentPath: '/api/v1/namespaces/{namespace}/workers/describe/{workerInstanceKey}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workers' },
        { kind: 'literal', text: 'describe' },
        { kind: 'variable', parameter: 'workerInstanceKey', field: [2], jsonPath: 'workerInstanceKey' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['worker:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface PauseWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const pauseWorkflowExecution: Operation<workflowservice_v1_PauseWorkflowExecutionRequest, workflowservice_v1_PauseWorkflowExecutionResponse> = {
  id: 'pauseWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PauseWorkflowExecution',
  request: workflowservice_v1_PauseWorkflowExecutionRequest,
  response: workflowservice_v1_PauseWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/pause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/pause',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/pause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UnpauseWorkflowExecutionPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const unpauseWorkflowExecution: Operation<workflowservice_v1_UnpauseWorkflowExecutionRequest, workflowservice_v1_UnpauseWorkflowExecutionResponse> = {
  id: 'unpauseWorkflowExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UnpauseWorkflowExecution',
  request: workflowservice_v1_UnpauseWorkflowExecutionRequest,
  response: workflowservice_v1_UnpauseWorkflowExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/unpause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/unpause',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/unpause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [6] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface StartActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const startActivityExecution: Operation<workflowservice_v1_StartActivityExecutionRequest, workflowservice_v1_StartActivityExecutionResponse> = {
  id: 'startActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/StartActivityExecution',
  request: workflowservice_v1_StartActivityExecutionRequest,
  response: workflowservice_v1_StartActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [4], jsonPath: 'activityId' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['activity:', [4]] },
  ],
  fills: [
    { source: 'identity', field: [2] },
    { source: 'request-id', field: [3] },
  ],
  success: { kind: 'created-or-existing', startedField: 2, statusField: undefined },
};

export interface StartNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const startNexusOperationExecution: Operation<workflowservice_v1_StartNexusOperationExecutionRequest, workflowservice_v1_StartNexusOperationExecutionResponse> = {
  id: 'startNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/StartNexusOperationExecution',
  request: workflowservice_v1_StartNexusOperationExecutionRequest,
  response: workflowservice_v1_StartNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/nexus-operations/{operation_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [4], jsonPath: 'operationId' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [4], jsonPath: 'operationId' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [2] },
    { source: 'request-id', field: [3] },
  ],
  success: { kind: 'created-or-existing', startedField: 2, statusField: undefined },
};

export interface DescribeActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const describeActivityExecution: Operation<workflowservice_v1_DescribeActivityExecutionRequest, workflowservice_v1_DescribeActivityExecutionResponse> = {
  id: 'describeActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeActivityExecution',
  request: workflowservice_v1_DescribeActivityExecutionRequest,
  response: workflowservice_v1_DescribeActivityExecutionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/activities/{activity_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['activity:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DescribeNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const describeNexusOperationExecution: Operation<workflowservice_v1_DescribeNexusOperationExecutionRequest, workflowservice_v1_DescribeNexusOperationExecutionResponse> = {
  id: 'describeNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DescribeNexusOperationExecution',
  request: workflowservice_v1_DescribeNexusOperationExecutionRequest,
  response: workflowservice_v1_DescribeNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/nexus-operations/{operation_id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface PollActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const pollActivityExecution: Operation<workflowservice_v1_PollActivityExecutionRequest, workflowservice_v1_PollActivityExecutionResponse> = {
  id: 'pollActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PollActivityExecution',
  request: workflowservice_v1_PollActivityExecutionRequest,
  response: workflowservice_v1_PollActivityExecutionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/activities/{activity_id}/outcome',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'outcome' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/outcome',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/outcome',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'outcome' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['activity:', [2]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface PollNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const pollNexusOperationExecution: Operation<workflowservice_v1_PollNexusOperationExecutionRequest, workflowservice_v1_PollNexusOperationExecutionResponse> = {
  id: 'pollNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PollNexusOperationExecution',
  request: workflowservice_v1_PollNexusOperationExecutionRequest,
  response: workflowservice_v1_PollNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/nexus-operations/{operation_id}/poll',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'poll' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}/poll',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/poll',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'poll' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface ListActivityExecutionsPath {
  readonly namespace: string;
}

export const listActivityExecutions: Operation<workflowservice_v1_ListActivityExecutionsRequest, workflowservice_v1_ListActivityExecutionsResponse> = {
  id: 'listActivityExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListActivityExecutions',
  request: workflowservice_v1_ListActivityExecutionsRequest,
  response: workflowservice_v1_ListActivityExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/activities',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/activities',
      documentPath: '/api/v1/namespaces/{namespace}/activities',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  filters: activitiesFilters,
};

export interface ListNexusOperationExecutionsPath {
  readonly namespace: string;
}

export const listNexusOperationExecutions: Operation<workflowservice_v1_ListNexusOperationExecutionsRequest, workflowservice_v1_ListNexusOperationExecutionsResponse> = {
  id: 'listNexusOperationExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ListNexusOperationExecutions',
  request: workflowservice_v1_ListNexusOperationExecutionsRequest,
  response: workflowservice_v1_ListNexusOperationExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/nexus-operations',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/nexus-operations',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  filters: nexusOperationsFilters,
};

export interface CountActivityExecutionsPath {
  readonly namespace: string;
}

export const countActivityExecutions: Operation<workflowservice_v1_CountActivityExecutionsRequest, workflowservice_v1_CountActivityExecutionsResponse> = {
  id: 'countActivityExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CountActivityExecutions',
  request: workflowservice_v1_CountActivityExecutionsRequest,
  response: workflowservice_v1_CountActivityExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/activity-count',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-count' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/activity-count',
      documentPath: '/api/v1/namespaces/{namespace}/activity-count',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activity-count' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  written: 1,
  filters: activitiesFilters,
};

export interface CountNexusOperationExecutionsPath {
  readonly namespace: string;
}

export const countNexusOperationExecutions: Operation<workflowservice_v1_CountNexusOperationExecutionsRequest, workflowservice_v1_CountNexusOperationExecutionsResponse> = {
  id: 'countNexusOperationExecutions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/CountNexusOperationExecutions',
  request: workflowservice_v1_CountNexusOperationExecutionsRequest,
  response: workflowservice_v1_CountNexusOperationExecutionsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/nexus-operation-count',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operation-count' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/nexus-operation-count',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operation-count',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operation-count' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
  written: 1,
  filters: nexusOperationsFilters,
};

export interface RequestCancelActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const requestCancelActivityExecution: Operation<workflowservice_v1_RequestCancelActivityExecutionRequest, workflowservice_v1_RequestCancelActivityExecutionResponse> = {
  id: 'requestCancelActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RequestCancelActivityExecution',
  request: workflowservice_v1_RequestCancelActivityExecutionRequest,
  response: workflowservice_v1_RequestCancelActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/cancel',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/cancel',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/cancel',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['activity:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 202 },
};

export interface RequestCancelNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const requestCancelNexusOperationExecution: Operation<workflowservice_v1_RequestCancelNexusOperationExecutionRequest, workflowservice_v1_RequestCancelNexusOperationExecutionResponse> = {
  id: 'requestCancelNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/RequestCancelNexusOperationExecution',
  request: workflowservice_v1_RequestCancelNexusOperationExecutionRequest,
  response: workflowservice_v1_RequestCancelNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/nexus-operations/{operation_id}/cancel',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}/cancel',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/cancel',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'cancel' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 202 },
};

export interface TerminateActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const terminateActivityExecution: Operation<workflowservice_v1_TerminateActivityExecutionRequest, workflowservice_v1_TerminateActivityExecutionResponse> = {
  id: 'terminateActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/TerminateActivityExecution',
  request: workflowservice_v1_TerminateActivityExecutionRequest,
  response: workflowservice_v1_TerminateActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/terminate',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/terminate',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/terminate',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['activity:', [2]] },
  ],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DeleteActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export const deleteActivityExecution: Operation<workflowservice_v1_DeleteActivityExecutionRequest, workflowservice_v1_DeleteActivityExecutionResponse> = {
  id: 'deleteActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteActivityExecution',
  request: workflowservice_v1_DeleteActivityExecutionRequest,
  response: workflowservice_v1_DeleteActivityExecutionResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [2], jsonPath: 'activityId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 202 },
};

export interface PauseActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface PauseActivityExecutionPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export const pauseActivityExecution: Operation<workflowservice_v1_PauseActivityExecutionRequest, workflowservice_v1_PauseActivityExecutionResponse> = {
  id: 'pauseActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PauseActivityExecution',
  request: workflowservice_v1_PauseActivityExecutionRequest,
  response: workflowservice_v1_PauseActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/pause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/pause',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/pause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/pause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/pause',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/pause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'pause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[7]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [8] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface ResetActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface ResetActivityExecutionPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export const resetActivityExecution: Operation<workflowservice_v1_ResetActivityExecutionRequest, workflowservice_v1_ResetActivityExecutionResponse> = {
  id: 'resetActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/ResetActivityExecution',
  request: workflowservice_v1_ResetActivityExecutionRequest,
  response: workflowservice_v1_ResetActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/reset',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/reset',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/reset',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/reset',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/reset',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/reset',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'reset' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[9]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [10] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UnpauseActivityExecutionPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface UnpauseActivityExecutionPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export const unpauseActivityExecution: Operation<workflowservice_v1_UnpauseActivityExecutionRequest, workflowservice_v1_UnpauseActivityExecutionResponse> = {
  id: 'unpauseActivityExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UnpauseActivityExecution',
  request: workflowservice_v1_UnpauseActivityExecutionRequest,
  response: workflowservice_v1_UnpauseActivityExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/unpause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/unpause',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/unpause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/unpause',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/unpause',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/unpause',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'unpause' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[10]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [11] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface UpdateActivityExecutionOptionsPath {
  readonly namespace: string;
  readonly activityId: string;
}

export interface UpdateActivityExecutionOptionsPath2 {
  readonly namespace: string;
  readonly workflowId: string;
  readonly activityId: string;
}

export const updateActivityExecutionOptions: Operation<workflowservice_v1_UpdateActivityExecutionOptionsRequest, workflowservice_v1_UpdateActivityExecutionOptionsResponse> = {
  id: 'updateActivityExecutionOptions',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/UpdateActivityExecutionOptions',
  request: workflowservice_v1_UpdateActivityExecutionOptionsRequest,
  response: workflowservice_v1_UpdateActivityExecutionOptionsResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/activities/{activity_id}/update-options',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/activities/{activity_id}/update-options',
      documentPath: '/api/v1/namespaces/{namespace}/activities/{activityId}/update-options',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/update-options',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_id}/activities/{activity_id}/update-options',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/update-options',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2], jsonPath: 'workflowId' },
        { kind: 'literal', text: 'activities' },
        { kind: 'variable', parameter: 'activityId', field: [3], jsonPath: 'activityId' },
        { kind: 'literal', text: 'update-options' },
      ],
      body: '*',
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: [[9]] },
  ],
  fills: [
    { source: 'identity', field: [5] },
    { source: 'request-id', field: [10] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface TerminateNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const terminateNexusOperationExecution: Operation<workflowservice_v1_TerminateNexusOperationExecutionRequest, workflowservice_v1_TerminateNexusOperationExecutionResponse> = {
  id: 'terminateNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/TerminateNexusOperationExecution',
  request: workflowservice_v1_TerminateNexusOperationExecutionRequest,
  response: workflowservice_v1_TerminateNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'POST',
      template: '/namespaces/{namespace}/nexus-operations/{operation_id}/terminate',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}/terminate',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/terminate',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
        { kind: 'literal', text: 'terminate' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [
    { source: 'identity', field: [4] },
    { source: 'request-id', field: [5] },
  ],
  success: { kind: 'fixed', status: 200 },
};

export interface DeleteNexusOperationExecutionPath {
  readonly namespace: string;
  readonly operationId: string;
}

export const deleteNexusOperationExecution: Operation<workflowservice_v1_DeleteNexusOperationExecutionRequest, workflowservice_v1_DeleteNexusOperationExecutionResponse> = {
  id: 'deleteNexusOperationExecution',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/DeleteNexusOperationExecution',
  request: workflowservice_v1_DeleteNexusOperationExecutionRequest,
  response: workflowservice_v1_DeleteNexusOperationExecutionResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/nexus-operations/{operation_id}',
      documentPath: '/api/v1/namespaces/{namespace}/nexus-operations/{operationId}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'nexus-operations' },
        { kind: 'variable', parameter: 'operationId', field: [2], jsonPath: 'operationId' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 202 },
};

export interface PollWorkflowExecutionTimeSkippingPath {
  readonly namespace: string;
  readonly workflowId: string;
}

export const pollWorkflowExecutionTimeSkipping: Operation<workflowservice_v1_PollWorkflowExecutionTimeSkippingRequest, workflowservice_v1_PollWorkflowExecutionTimeSkippingResponse> = {
  id: 'pollWorkflowExecutionTimeSkipping',
  rpcPath: '/temporal.api.workflowservice.v1.WorkflowService/PollWorkflowExecutionTimeSkipping',
  request: workflowservice_v1_PollWorkflowExecutionTimeSkippingRequest,
  response: workflowservice_v1_PollWorkflowExecutionTimeSkippingResponse,
  bindings: [
    {
      method: 'GET',
      template: '/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/time-skipping/poll',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'time-skipping' },
        { kind: 'literal', text: 'poll' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/workflows/{workflow_execution.workflow_id}/time-skipping/poll',
      documentPath: '/api/v1/namespaces/{namespace}/workflows/{workflowId}/time-skipping/poll',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'workflows' },
        { kind: 'variable', parameter: 'workflowId', field: [2, 1], jsonPath: 'workflowExecution.workflowId' },
        { kind: 'literal', text: 'time-skipping' },
        { kind: 'literal', text: 'poll' },
      ],
      body: undefined,
    },
  ],
  headers: [
    { name: 'temporal-resource-id', parts: ['workflow:', [2, 1]] },
  ],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface AddSearchAttributesPath {
  readonly namespace: string;
}

export const addSearchAttributes: Operation<operatorservice_v1_AddSearchAttributesRequest, operatorservice_v1_AddSearchAttributesResponse> = {
  id: 'addSearchAttributes',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/AddSearchAttributes',
  request: operatorservice_v1_AddSearchAttributesRequest,
  response: operatorservice_v1_AddSearchAttributesResponse,
  bindings: [
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/search-attributes',
      documentPath: '/api/v1/namespaces/{namespace}/search-attributes',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [2], jsonPath: 'namespace' },
        { kind: 'literal', text: 'search-attributes' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export interface RemoveSearchAttributesPath {
  readonly namespace: string;
}

export const removeSearchAttributes: Operation<operatorservice_v1_RemoveSearchAttributesRequest, operatorservice_v1_RemoveSearchAttributesResponse> = {
  id: 'removeSearchAttributes',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/RemoveSearchAttributes',
  request: operatorservice_v1_RemoveSearchAttributesRequest,
  response: operatorservice_v1_RemoveSearchAttributesResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/api/v1/namespaces/{namespace}/search-attributes',
      documentPath: '/api/v1/namespaces/{namespace}/search-attributes',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [2], jsonPath: 'namespace' },
        { kind: 'literal', text: 'search-attributes' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export interface ListSearchAttributesPath {
  readonly namespace: string;
}

export const listSearchAttributes: Operation<operatorservice_v1_ListSearchAttributesRequest, operatorservice_v1_ListSearchAttributesResponse> = {
  id: 'listSearchAttributes',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/ListSearchAttributes',
  request: operatorservice_v1_ListSearchAttributesRequest,
  response: operatorservice_v1_ListSearchAttributesResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster/namespaces/{namespace}/search-attributes',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'search-attributes' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/namespaces/{namespace}/search-attributes',
      documentPath: '/api/v1/namespaces/{namespace}/search-attributes',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'search-attributes' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export interface DeleteNamespacePath {
  readonly namespace: string;
}

export const deleteNamespace: Operation<operatorservice_v1_DeleteNamespaceRequest, operatorservice_v1_DeleteNamespaceResponse> = {
  id: 'deleteNamespace',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/DeleteNamespace',
  request: operatorservice_v1_DeleteNamespaceRequest,
  response: operatorservice_v1_DeleteNamespaceResponse,
  bindings: [
    {
      method: 'POST',
      template: '/api/v1/namespaces/{namespace}/delete',
      documentPath: '/api/v1/namespaces/{namespace}/delete',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'namespaces' },
        { kind: 'variable', parameter: 'namespace', field: [1], jsonPath: 'namespace' },
        { kind: 'literal', text: 'delete' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 202 },
};

export interface GetNexusEndpointPath {
  readonly id: string;
}

export const getNexusEndpoint: Operation<operatorservice_v1_GetNexusEndpointRequest, operatorservice_v1_GetNexusEndpointResponse> = {
  id: 'getNexusEndpoint',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/GetNexusEndpoint',
  request: operatorservice_v1_GetNexusEndpointRequest,
  response: operatorservice_v1_GetNexusEndpointResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster/nexus/endpoints/{id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/nexus/endpoints/{id}',
      documentPath: '/api/v1/nexus/endpoints/{id}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

export const createNexusEndpoint: Operation<operatorservice_v1_CreateNexusEndpointRequest, operatorservice_v1_CreateNexusEndpointResponse> = {
  id: 'createNexusEndpoint',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/CreateNexusEndpoint',
  request: operatorservice_v1_CreateNexusEndpointRequest,
  response: operatorservice_v1_CreateNexusEndpointResponse,
  bindings: [
    {
      method: 'POST',
      template: '/cluster/nexus/endpoints',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/nexus/endpoints',
      documentPath: '/api/v1/nexus/endpoints',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 201 },
};

export interface UpdateNexusEndpointPath {
  readonly id: string;
}

export const updateNexusEndpoint: Operation<operatorservice_v1_UpdateNexusEndpointRequest, operatorservice_v1_UpdateNexusEndpointResponse> = {
  id: 'updateNexusEndpoint',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/UpdateNexusEndpoint',
  request: operatorservice_v1_UpdateNexusEndpointRequest,
  response: operatorservice_v1_UpdateNexusEndpointResponse,
  bindings: [
    {
      method: 'POST',
      template: '/cluster/nexus/endpoints/{id}/update',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
    {
      method: 'POST',
      template: '/api/v1/nexus/endpoints/{id}/update',
      documentPath: '/api/v1/nexus/endpoints/{id}/update',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
        { kind: 'literal', text: 'update' },
      ],
      body: '*',
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export interface DeleteNexusEndpointPath {
  readonly id: string;
}

export const deleteNexusEndpoint: Operation<operatorservice_v1_DeleteNexusEndpointRequest, operatorservice_v1_DeleteNexusEndpointResponse> = {
  id: 'deleteNexusEndpoint',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/DeleteNexusEndpoint',
  request: operatorservice_v1_DeleteNexusEndpointRequest,
  response: operatorservice_v1_DeleteNexusEndpointResponse,
  bindings: [
    {
      method: 'DELETE',
      template: '/cluster/nexus/endpoints/{id}',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
      ],
      body: undefined,
    },
    {
      method: 'DELETE',
      template: '/api/v1/nexus/endpoints/{id}',
      documentPath: '/api/v1/nexus/endpoints/{id}',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
        { kind: 'variable', parameter: 'id', field: [1], jsonPath: 'id' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
};

export const listNexusEndpoints: Operation<operatorservice_v1_ListNexusEndpointsRequest, operatorservice_v1_ListNexusEndpointsResponse> = {
  id: 'listNexusEndpoints',
  rpcPath: '/temporal.api.operatorservice.v1.OperatorService/ListNexusEndpoints',
  request: operatorservice_v1_ListNexusEndpointsRequest,
  response: operatorservice_v1_ListNexusEndpointsResponse,
  bindings: [
    {
      method: 'GET',
      template: '/cluster/nexus/endpoints',
      documentPath: undefined,
      segments: [
        { kind: 'literal', text: 'cluster' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
      ],
      body: undefined,
    },
    {
      method: 'GET',
      template: '/api/v1/nexus/endpoints',
      documentPath: '/api/v1/nexus/endpoints',
      segments: [
        { kind: 'literal', text: 'api' },
        { kind: 'literal', text: 'v1' },
        { kind: 'literal', text: 'nexus' },
        { kind: 'literal', text: 'endpoints' },
      ],
      body: undefined,
    },
  ],
  headers: [],
  fills: [],
  success: { kind: 'fixed', status: 200 },
  repeatable: true,
};

/** Every operation, in order of declaration. */
export const operations: readonly Operation[] = [
  registerNamespace,
  describeNamespace,
  listNamespaces,
  updateNamespace,
  deprecateNamespace,
  startWorkflowExecution,
  executeMultiOperation,
  getWorkflowExecutionHistory,
  getWorkflowExecutionHistoryReverse,
  recordActivityTaskHeartbeat,
  recordActivityTaskHeartbeatById,
  respondActivityTaskCompleted,
  respondActivityTaskCompletedById,
  respondActivityTaskFailed,
  respondActivityTaskFailedById,
  respondActivityTaskCanceled,
  respondActivityTaskCanceledById,
  requestCancelWorkflowExecution,
  signalWorkflowExecution,
  signalWithStartWorkflowExecution,
  resetWorkflowExecution,
  terminateWorkflowExecution,
  deleteWorkflowExecution,
  listWorkflowExecutions,
  listArchivedWorkflowExecutions,
  countWorkflowExecutions,
  queryWorkflow,
  describeWorkflowExecution,
  describeTaskQueue,
  getClusterInfo,
  getSystemInfo,
  createSchedule,
  describeSchedule,
  updateSchedule,
  patchSchedule,
  listScheduleMatchingTimes,
  deleteSchedule,
  listSchedules,
  countSchedules,
  getWorkerBuildIdCompatibility,
  getWorkerVersioningRules,
  getWorkerTaskReachability,
  describeDeployment,
  describeWorkerDeploymentVersion,
  listDeployments,
  getDeploymentReachability,
  getCurrentDeployment,
  setCurrentDeployment,
  setWorkerDeploymentCurrentVersion,
  describeWorkerDeployment,
  deleteWorkerDeployment,
  deleteWorkerDeploymentVersion,
  setWorkerDeploymentRampingVersion,
  listWorkerDeployments,
  createWorkerDeployment,
  createWorkerDeploymentVersion,
  updateWorkerDeploymentVersionComputeConfig,
  validateWorkerDeploymentVersionComputeConfig,
  updateWorkerDeploymentVersionMetadata,
  setWorkerDeploymentManager,
  updateWorkflowExecution,
  pollWorkflowExecutionUpdate,
  startBatchOperation,
  stopBatchOperation,
  describeBatchOperation,
  listBatchOperations,
  updateActivityOptions,
  updateWorkflowExecutionOptions,
  pauseActivity,
  unpauseActivity,
  resetActivity,
  createWorkflowRule,
  describeWorkflowRule,
  deleteWorkflowRule,
  listWorkflowRules,
  triggerWorkflowRule,
  recordWorkerHeartbeat,
  listWorkers,
  countWorkers,
  updateTaskQueueConfig,
  fetchWorkerConfig,
  updateWorkerConfig,
  describeWorker,
  pauseWorkflowExecution,
  unpauseWorkflowExecution,
  startActivityExecution,
  startNexusOperationExecution,
  describeActivityExecution,
  describeNexusOperationExecution,
  pollActivityExecution,
  pollNexusOperationExecution,
  listActivityExecutions,
  listNexusOperationExecutions,
  countActivityExecutions,
  countNexusOperationExecutions,
  requestCancelActivityExecution,
  requestCancelNexusOperationExecution,
  terminateActivityExecution,
  deleteActivityExecution,
  pauseActivityExecution,
  resetActivityExecution,
  unpauseActivityExecution,
  updateActivityExecutionOptions,
  terminateNexusOperationExecution,
  deleteNexusOperationExecution,
  pollWorkflowExecutionTimeSkipping,
  addSearchAttributes,
  removeSearchAttributes,
  listSearchAttributes,
  deleteNamespace,
  getNexusEndpoint,
  createNexusEndpoint,
  updateNexusEndpoint,
  deleteNexusEndpoint,
  listNexusEndpoints,
];

/** Answers a binding: the values of its path and the request message in, the response message out. */
export type Handler<Path, Request, Response> = (path: Path, request: Request) => Promise<Response>;

/** The signature of a handler for each binding, by method and path. */
export interface Handlers {
  readonly 'POST /cluster/namespaces': Handler<{ readonly [key: string]: never }, workflowservice_v1_RegisterNamespaceRequest, workflowservice_v1_RegisterNamespaceResponse>;
  readonly 'POST /api/v1/namespaces': Handler<{ readonly [key: string]: never }, workflowservice_v1_RegisterNamespaceRequest, workflowservice_v1_RegisterNamespaceResponse>;
  readonly 'GET /cluster/namespaces/{namespace}': Handler<DescribeNamespacePath, workflowservice_v1_DescribeNamespaceRequest, workflowservice_v1_DescribeNamespaceResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}': Handler<DescribeNamespacePath, workflowservice_v1_DescribeNamespaceRequest, workflowservice_v1_DescribeNamespaceResponse>;
  readonly 'GET /cluster/namespaces': Handler<{ readonly [key: string]: never }, workflowservice_v1_ListNamespacesRequest, workflowservice_v1_ListNamespacesResponse>;
  readonly 'GET /api/v1/namespaces': Handler<{ readonly [key: string]: never }, workflowservice_v1_ListNamespacesRequest, workflowservice_v1_ListNamespacesResponse>;
  readonly 'POST /cluster/namespaces/{namespace}/update': Handler<UpdateNamespacePath, workflowservice_v1_UpdateNamespaceRequest, workflowservice_v1_UpdateNamespaceResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/update': Handler<UpdateNamespacePath, workflowservice_v1_UpdateNamespaceRequest, workflowservice_v1_UpdateNamespaceResponse>;
  readonly 'PUT /api/v1/namespaces/{namespace}': Handler<UpdateNamespacePath, workflowservice_v1_UpdateNamespaceRequest, workflowservice_v1_UpdateNamespaceResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}': Handler<DeprecateNamespacePath, workflowservice_v1_DeprecateNamespaceRequest, workflowservice_v1_DeprecateNamespaceResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}': Handler<StartWorkflowExecutionPath, workflowservice_v1_StartWorkflowExecutionRequest, workflowservice_v1_StartWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}': Handler<StartWorkflowExecutionPath, workflowservice_v1_StartWorkflowExecutionRequest, workflowservice_v1_StartWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/multi-operation': Handler<ExecuteMultiOperationPath, workflowservice_v1_ExecuteMultiOperationRequest, workflowservice_v1_ExecuteMultiOperationResponse>;
  readonly 'GET /namespaces/{namespace}/workflows/{workflowId}/history': Handler<GetWorkflowExecutionHistoryPath, workflowservice_v1_GetWorkflowExecutionHistoryRequest, workflowservice_v1_GetWorkflowExecutionHistoryResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows/{workflowId}/history': Handler<GetWorkflowExecutionHistoryPath, workflowservice_v1_GetWorkflowExecutionHistoryRequest, workflowservice_v1_GetWorkflowExecutionHistoryResponse>;
  readonly 'GET /namespaces/{namespace}/workflows/{workflowId}/history-reverse': Handler<GetWorkflowExecutionHistoryReversePath, workflowservice_v1_GetWorkflowExecutionHistoryReverseRequest, workflowservice_v1_GetWorkflowExecutionHistoryReverseResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows/{workflowId}/history-reverse': Handler<GetWorkflowExecutionHistoryReversePath, workflowservice_v1_GetWorkflowExecutionHistoryReverseRequest, workflowservice_v1_GetWorkflowExecutionHistoryReverseResponse>;
  readonly 'POST /namespaces/{namespace}/activity-heartbeat': Handler<RecordActivityTaskHeartbeatPath, workflowservice_v1_RecordActivityTaskHeartbeatRequest, workflowservice_v1_RecordActivityTaskHeartbeatResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activity-heartbeat': Handler<RecordActivityTaskHeartbeatPath, workflowservice_v1_RecordActivityTaskHeartbeatRequest, workflowservice_v1_RecordActivityTaskHeartbeatResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/heartbeat': Handler<RecordActivityTaskHeartbeatPath, workflowservice_v1_RecordActivityTaskHeartbeatRequest, workflowservice_v1_RecordActivityTaskHeartbeatResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/heartbeat': Handler<RecordActivityTaskHeartbeatByIdPath, workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/heartbeat': Handler<RecordActivityTaskHeartbeatByIdPath, workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/heartbeat': Handler<RecordActivityTaskHeartbeatByIdPath2, workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/heartbeat': Handler<RecordActivityTaskHeartbeatByIdPath2, workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/heartbeat-by-id': Handler<RecordActivityTaskHeartbeatByIdPath3, workflowservice_v1_RecordActivityTaskHeartbeatByIdRequest, workflowservice_v1_RecordActivityTaskHeartbeatByIdResponse>;
  readonly 'POST /namespaces/{namespace}/activity-complete': Handler<RespondActivityTaskCompletedPath, workflowservice_v1_RespondActivityTaskCompletedRequest, workflowservice_v1_RespondActivityTaskCompletedResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activity-complete': Handler<RespondActivityTaskCompletedPath, workflowservice_v1_RespondActivityTaskCompletedRequest, workflowservice_v1_RespondActivityTaskCompletedResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/complete': Handler<RespondActivityTaskCompletedPath, workflowservice_v1_RespondActivityTaskCompletedRequest, workflowservice_v1_RespondActivityTaskCompletedResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/complete': Handler<RespondActivityTaskCompletedByIdPath, workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/complete': Handler<RespondActivityTaskCompletedByIdPath, workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/complete': Handler<RespondActivityTaskCompletedByIdPath2, workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/complete': Handler<RespondActivityTaskCompletedByIdPath2, workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/complete-by-id': Handler<RespondActivityTaskCompletedByIdPath3, workflowservice_v1_RespondActivityTaskCompletedByIdRequest, workflowservice_v1_RespondActivityTaskCompletedByIdResponse>;
  readonly 'POST /namespaces/{namespace}/activity-fail': Handler<RespondActivityTaskFailedPath, workflowservice_v1_RespondActivityTaskFailedRequest, workflowservice_v1_RespondActivityTaskFailedResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activity-fail': Handler<RespondActivityTaskFailedPath, workflowservice_v1_RespondActivityTaskFailedRequest, workflowservice_v1_RespondActivityTaskFailedResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/fail': Handler<RespondActivityTaskFailedPath, workflowservice_v1_RespondActivityTaskFailedRequest, workflowservice_v1_RespondActivityTaskFailedResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/fail': Handler<RespondActivityTaskFailedByIdPath, workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/fail': Handler<RespondActivityTaskFailedByIdPath, workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/fail': Handler<RespondActivityTaskFailedByIdPath2, workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/fail': Handler<RespondActivityTaskFailedByIdPath2, workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/fail-by-id': Handler<RespondActivityTaskFailedByIdPath3, workflowservice_v1_RespondActivityTaskFailedByIdRequest, workflowservice_v1_RespondActivityTaskFailedByIdResponse>;
  readonly 'POST /namespaces/{namespace}/activity-resolve-as-canceled': Handler<RespondActivityTaskCanceledPath, workflowservice_v1_RespondActivityTaskCanceledRequest, workflowservice_v1_RespondActivityTaskCanceledResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activity-resolve-as-canceled': Handler<RespondActivityTaskCanceledPath, workflowservice_v1_RespondActivityTaskCanceledRequest, workflowservice_v1_RespondActivityTaskCanceledResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/cancel': Handler<RespondActivityTaskCanceledPath, workflowservice_v1_RespondActivityTaskCanceledRequest, workflowservice_v1_RespondActivityTaskCanceledResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/resolve-as-canceled': Handler<RespondActivityTaskCanceledByIdPath, workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/resolve-as-canceled': Handler<RespondActivityTaskCanceledByIdPath, workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/resolve-as-canceled': Handler<RespondActivityTaskCanceledByIdPath2, workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/resolve-as-canceled': Handler<RespondActivityTaskCanceledByIdPath2, workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/cancel-by-id': Handler<RespondActivityTaskCanceledByIdPath3, workflowservice_v1_RespondActivityTaskCanceledByIdRequest, workflowservice_v1_RespondActivityTaskCanceledByIdResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/cancel': Handler<RequestCancelWorkflowExecutionPath, workflowservice_v1_RequestCancelWorkflowExecutionRequest, workflowservice_v1_RequestCancelWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel': Handler<RequestCancelWorkflowExecutionPath, workflowservice_v1_RequestCancelWorkflowExecutionRequest, workflowservice_v1_RequestCancelWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}': Handler<SignalWorkflowExecutionPath, workflowservice_v1_SignalWorkflowExecutionRequest, workflowservice_v1_SignalWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}': Handler<SignalWorkflowExecutionPath, workflowservice_v1_SignalWorkflowExecutionRequest, workflowservice_v1_SignalWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/signal-with-start/{signalName}': Handler<SignalWithStartWorkflowExecutionPath, workflowservice_v1_SignalWithStartWorkflowExecutionRequest, workflowservice_v1_SignalWithStartWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/signal-with-start/{signalName}': Handler<SignalWithStartWorkflowExecutionPath, workflowservice_v1_SignalWithStartWorkflowExecutionRequest, workflowservice_v1_SignalWithStartWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/reset': Handler<ResetWorkflowExecutionPath, workflowservice_v1_ResetWorkflowExecutionRequest, workflowservice_v1_ResetWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/reset': Handler<ResetWorkflowExecutionPath, workflowservice_v1_ResetWorkflowExecutionRequest, workflowservice_v1_ResetWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/terminate': Handler<TerminateWorkflowExecutionPath, workflowservice_v1_TerminateWorkflowExecutionRequest, workflowservice_v1_TerminateWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate': Handler<TerminateWorkflowExecutionPath, workflowservice_v1_TerminateWorkflowExecutionRequest, workflowservice_v1_TerminateWorkflowExecutionResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/workflows/{workflowId}': Handler<DeleteWorkflowExecutionPath, workflowservice_v1_DeleteWorkflowExecutionRequest, workflowservice_v1_DeleteWorkflowExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/workflows': Handler<ListWorkflowExecutionsPath, workflowservice_v1_ListWorkflowExecutionsRequest, workflowservice_v1_ListWorkflowExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows': Handler<ListWorkflowExecutionsPath, workflowservice_v1_ListWorkflowExecutionsRequest, workflowservice_v1_ListWorkflowExecutionsResponse>;
  readonly 'GET /namespaces/{namespace}/archived-workflows': Handler<ListArchivedWorkflowExecutionsPath, workflowservice_v1_ListArchivedWorkflowExecutionsRequest, workflowservice_v1_ListArchivedWorkflowExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/archived-workflows': Handler<ListArchivedWorkflowExecutionsPath, workflowservice_v1_ListArchivedWorkflowExecutionsRequest, workflowservice_v1_ListArchivedWorkflowExecutionsResponse>;
  readonly 'GET /namespaces/{namespace}/workflow-count': Handler<CountWorkflowExecutionsPath, workflowservice_v1_CountWorkflowExecutionsRequest, workflowservice_v1_CountWorkflowExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflow-count': Handler<CountWorkflowExecutionsPath, workflowservice_v1_CountWorkflowExecutionsRequest, workflowservice_v1_CountWorkflowExecutionsResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/query/{queryType}': Handler<QueryWorkflowPath, workflowservice_v1_QueryWorkflowRequest, workflowservice_v1_QueryWorkflowResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}': Handler<QueryWorkflowPath, workflowservice_v1_QueryWorkflowRequest, workflowservice_v1_QueryWorkflowResponse>;
  readonly 'GET /namespaces/{namespace}/workflows/{workflowId}': Handler<DescribeWorkflowExecutionPath, workflowservice_v1_DescribeWorkflowExecutionRequest, workflowservice_v1_DescribeWorkflowExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows/{workflowId}': Handler<DescribeWorkflowExecutionPath, workflowservice_v1_DescribeWorkflowExecutionRequest, workflowservice_v1_DescribeWorkflowExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/task-queues/{taskQueueName}': Handler<DescribeTaskQueuePath, workflowservice_v1_DescribeTaskQueueRequest, workflowservice_v1_DescribeTaskQueueResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/task-queues/{taskQueueName}': Handler<DescribeTaskQueuePath, workflowservice_v1_DescribeTaskQueueRequest, workflowservice_v1_DescribeTaskQueueResponse>;
  readonly 'GET /cluster': Handler<{ readonly [key: string]: never }, workflowservice_v1_GetClusterInfoRequest, workflowservice_v1_GetClusterInfoResponse>;
  readonly 'GET /api/v1/cluster-info': Handler<{ readonly [key: string]: never }, workflowservice_v1_GetClusterInfoRequest, workflowservice_v1_GetClusterInfoResponse>;
  readonly 'GET /system-info': Handler<{ readonly [key: string]: never }, workflowservice_v1_GetSystemInfoRequest, workflowservice_v1_GetSystemInfoResponse>;
  readonly 'GET /api/v1/system-info': Handler<{ readonly [key: string]: never }, workflowservice_v1_GetSystemInfoRequest, workflowservice_v1_GetSystemInfoResponse>;
  readonly 'POST /namespaces/{namespace}/schedules/{scheduleId}': Handler<CreateSchedulePath, workflowservice_v1_CreateScheduleRequest, workflowservice_v1_CreateScheduleResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/schedules/{scheduleId}': Handler<CreateSchedulePath, workflowservice_v1_CreateScheduleRequest, workflowservice_v1_CreateScheduleResponse>;
  readonly 'GET /namespaces/{namespace}/schedules/{scheduleId}': Handler<DescribeSchedulePath, workflowservice_v1_DescribeScheduleRequest, workflowservice_v1_DescribeScheduleResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/schedules/{scheduleId}': Handler<DescribeSchedulePath, workflowservice_v1_DescribeScheduleRequest, workflowservice_v1_DescribeScheduleResponse>;
  readonly 'POST /namespaces/{namespace}/schedules/{scheduleId}/update': Handler<UpdateSchedulePath, workflowservice_v1_UpdateScheduleRequest, workflowservice_v1_UpdateScheduleResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/schedules/{scheduleId}/update': Handler<UpdateSchedulePath, workflowservice_v1_UpdateScheduleRequest, workflowservice_v1_UpdateScheduleResponse>;
  readonly 'POST /namespaces/{namespace}/schedules/{scheduleId}/patch': Handler<PatchSchedulePath, workflowservice_v1_PatchScheduleRequest, workflowservice_v1_PatchScheduleResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/schedules/{scheduleId}/patch': Handler<PatchSchedulePath, workflowservice_v1_PatchScheduleRequest, workflowservice_v1_PatchScheduleResponse>;
  readonly 'GET /namespaces/{namespace}/schedules/{scheduleId}/matching-times': Handler<ListScheduleMatchingTimesPath, workflowservice_v1_ListScheduleMatchingTimesRequest, workflowservice_v1_ListScheduleMatchingTimesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/schedules/{scheduleId}/matching-times': Handler<ListScheduleMatchingTimesPath, workflowservice_v1_ListScheduleMatchingTimesRequest, workflowservice_v1_ListScheduleMatchingTimesResponse>;
  readonly 'DELETE /namespaces/{namespace}/schedules/{scheduleId}': Handler<DeleteSchedulePath, workflowservice_v1_DeleteScheduleRequest, workflowservice_v1_DeleteScheduleResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/schedules/{scheduleId}': Handler<DeleteSchedulePath, workflowservice_v1_DeleteScheduleRequest, workflowservice_v1_DeleteScheduleResponse>;
  readonly 'GET /namespaces/{namespace}/schedules': Handler<ListSchedulesPath, workflowservice_v1_ListSchedulesRequest, workflowservice_v1_ListSchedulesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/schedules': Handler<ListSchedulesPath, workflowservice_v1_ListSchedulesRequest, workflowservice_v1_ListSchedulesResponse>;
  readonly 'GET /namespaces/{namespace}/schedule-count': Handler<CountSchedulesPath, workflowservice_v1_CountSchedulesRequest, workflowservice_v1_CountSchedulesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/schedule-count': Handler<CountSchedulesPath, workflowservice_v1_CountSchedulesRequest, workflowservice_v1_CountSchedulesResponse>;
  readonly 'GET /namespaces/{namespace}/task-queues/{taskQueue}/worker-build-id-compatibility': Handler<GetWorkerBuildIdCompatibilityPath, workflowservice_v1_GetWorkerBuildIdCompatibilityRequest, workflowservice_v1_GetWorkerBuildIdCompatibilityResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-build-id-compatibility': Handler<GetWorkerBuildIdCompatibilityPath, workflowservice_v1_GetWorkerBuildIdCompatibilityRequest, workflowservice_v1_GetWorkerBuildIdCompatibilityResponse>;
  readonly 'GET /namespaces/{namespace}/task-queues/{taskQueue}/worker-versioning-rules': Handler<GetWorkerVersioningRulesPath, workflowservice_v1_GetWorkerVersioningRulesRequest, workflowservice_v1_GetWorkerVersioningRulesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-versioning-rules': Handler<GetWorkerVersioningRulesPath, workflowservice_v1_GetWorkerVersioningRulesRequest, workflowservice_v1_GetWorkerVersioningRulesResponse>;
  readonly 'GET /namespaces/{namespace}/worker-task-reachability': Handler<GetWorkerTaskReachabilityPath, workflowservice_v1_GetWorkerTaskReachabilityRequest, workflowservice_v1_GetWorkerTaskReachabilityResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/worker-task-reachability': Handler<GetWorkerTaskReachabilityPath, workflowservice_v1_GetWorkerTaskReachabilityRequest, workflowservice_v1_GetWorkerTaskReachabilityResponse>;
  readonly 'GET /namespaces/{namespace}/deployments/{seriesName}/{buildId}': Handler<DescribeDeploymentPath, workflowservice_v1_DescribeDeploymentRequest, workflowservice_v1_DescribeDeploymentResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}': Handler<DescribeDeploymentPath, workflowservice_v1_DescribeDeploymentRequest, workflowservice_v1_DescribeDeploymentResponse>;
  readonly 'GET /namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}': Handler<DescribeWorkerDeploymentVersionPath, workflowservice_v1_DescribeWorkerDeploymentVersionRequest, workflowservice_v1_DescribeWorkerDeploymentVersionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}': Handler<DescribeWorkerDeploymentVersionPath, workflowservice_v1_DescribeWorkerDeploymentVersionRequest, workflowservice_v1_DescribeWorkerDeploymentVersionResponse>;
  readonly 'GET /namespaces/{namespace}/deployments': Handler<ListDeploymentsPath, workflowservice_v1_ListDeploymentsRequest, workflowservice_v1_ListDeploymentsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/deployments': Handler<ListDeploymentsPath, workflowservice_v1_ListDeploymentsRequest, workflowservice_v1_ListDeploymentsResponse>;
  readonly 'GET /namespaces/{namespace}/deployments/{seriesName}/{buildId}/reachability': Handler<GetDeploymentReachabilityPath, workflowservice_v1_GetDeploymentReachabilityRequest, workflowservice_v1_GetDeploymentReachabilityResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}/reachability': Handler<GetDeploymentReachabilityPath, workflowservice_v1_GetDeploymentReachabilityRequest, workflowservice_v1_GetDeploymentReachabilityResponse>;
  readonly 'GET /namespaces/{namespace}/current-deployment/{seriesName}': Handler<GetCurrentDeploymentPath, workflowservice_v1_GetCurrentDeploymentRequest, workflowservice_v1_GetCurrentDeploymentResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/current-deployment/{seriesName}': Handler<GetCurrentDeploymentPath, workflowservice_v1_GetCurrentDeploymentRequest, workflowservice_v1_GetCurrentDeploymentResponse>;
  readonly 'POST /namespaces/{namespace}/current-deployment/{seriesName}': Handler<SetCurrentDeploymentPath, workflowservice_v1_SetCurrentDeploymentRequest, workflowservice_v1_SetCurrentDeploymentResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/current-deployment/{seriesName}': Handler<SetCurrentDeploymentPath, workflowservice_v1_SetCurrentDeploymentRequest, workflowservice_v1_SetCurrentDeploymentResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployments/{deploymentName}/set-current-version': Handler<SetWorkerDeploymentCurrentVersionPath, workflowservice_v1_SetWorkerDeploymentCurrentVersionRequest, workflowservice_v1_SetWorkerDeploymentCurrentVersionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-current-version': Handler<SetWorkerDeploymentCurrentVersionPath, workflowservice_v1_SetWorkerDeploymentCurrentVersionRequest, workflowservice_v1_SetWorkerDeploymentCurrentVersionResponse>;
  readonly 'GET /namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<DescribeWorkerDeploymentPath, workflowservice_v1_DescribeWorkerDeploymentRequest, workflowservice_v1_DescribeWorkerDeploymentResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<DescribeWorkerDeploymentPath, workflowservice_v1_DescribeWorkerDeploymentRequest, workflowservice_v1_DescribeWorkerDeploymentResponse>;
  readonly 'DELETE /namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<DeleteWorkerDeploymentPath, workflowservice_v1_DeleteWorkerDeploymentRequest, workflowservice_v1_DeleteWorkerDeploymentResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<DeleteWorkerDeploymentPath, workflowservice_v1_DeleteWorkerDeploymentRequest, workflowservice_v1_DeleteWorkerDeploymentResponse>;
  readonly 'DELETE /namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}': Handler<DeleteWorkerDeploymentVersionPath, workflowservice_v1_DeleteWorkerDeploymentVersionRequest, workflowservice_v1_DeleteWorkerDeploymentVersionResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}': Handler<DeleteWorkerDeploymentVersionPath, workflowservice_v1_DeleteWorkerDeploymentVersionRequest, workflowservice_v1_DeleteWorkerDeploymentVersionResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployments/{deploymentName}/set-ramping-version': Handler<SetWorkerDeploymentRampingVersionPath, workflowservice_v1_SetWorkerDeploymentRampingVersionRequest, workflowservice_v1_SetWorkerDeploymentRampingVersionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-ramping-version': Handler<SetWorkerDeploymentRampingVersionPath, workflowservice_v1_SetWorkerDeploymentRampingVersionRequest, workflowservice_v1_SetWorkerDeploymentRampingVersionResponse>;
  readonly 'GET /namespaces/{namespace}/worker-deployments': Handler<ListWorkerDeploymentsPath, workflowservice_v1_ListWorkerDeploymentsRequest, workflowservice_v1_ListWorkerDeploymentsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/worker-deployments': Handler<ListWorkerDeploymentsPath, workflowservice_v1_ListWorkerDeploymentsRequest, workflowservice_v1_ListWorkerDeploymentsResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<CreateWorkerDeploymentPath, workflowservice_v1_CreateWorkerDeploymentRequest, workflowservice_v1_CreateWorkerDeploymentResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}': Handler<CreateWorkerDeploymentPath, workflowservice_v1_CreateWorkerDeploymentRequest, workflowservice_v1_CreateWorkerDeploymentResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployment-versions/{deploymentName}': Handler<CreateWorkerDeploymentVersionPath, workflowservice_v1_CreateWorkerDeploymentVersionRequest, workflowservice_v1_CreateWorkerDeploymentVersionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}': Handler<CreateWorkerDeploymentVersionPath, workflowservice_v1_CreateWorkerDeploymentVersionRequest, workflowservice_v1_CreateWorkerDeploymentVersionResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-compute-config': Handler<UpdateWorkerDeploymentVersionComputeConfigPath, workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-compute-config': Handler<UpdateWorkerDeploymentVersionComputeConfigPath, workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_UpdateWorkerDeploymentVersionComputeConfigResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/validate-compute-config': Handler<ValidateWorkerDeploymentVersionComputeConfigPath, workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/validate-compute-config': Handler<ValidateWorkerDeploymentVersionComputeConfigPath, workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigRequest, workflowservice_v1_ValidateWorkerDeploymentVersionComputeConfigResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-metadata': Handler<UpdateWorkerDeploymentVersionMetadataPath, workflowservice_v1_UpdateWorkerDeploymentVersionMetadataRequest, workflowservice_v1_UpdateWorkerDeploymentVersionMetadataResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-metadata': Handler<UpdateWorkerDeploymentVersionMetadataPath, workflowservice_v1_UpdateWorkerDeploymentVersionMetadataRequest, workflowservice_v1_UpdateWorkerDeploymentVersionMetadataResponse>;
  readonly 'POST /namespaces/{namespace}/worker-deployments/{deploymentName}/set-manager': Handler<SetWorkerDeploymentManagerPath, workflowservice_v1_SetWorkerDeploymentManagerRequest, workflowservice_v1_SetWorkerDeploymentManagerResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-manager': Handler<SetWorkerDeploymentManagerPath, workflowservice_v1_SetWorkerDeploymentManagerRequest, workflowservice_v1_SetWorkerDeploymentManagerResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/update/{updateName}': Handler<UpdateWorkflowExecutionPath, workflowservice_v1_UpdateWorkflowExecutionRequest, workflowservice_v1_UpdateWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}': Handler<UpdateWorkflowExecutionPath, workflowservice_v1_UpdateWorkflowExecutionRequest, workflowservice_v1_UpdateWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}': Handler<UpdateWorkflowExecutionPath2, workflowservice_v1_UpdateWorkflowExecutionRequest, workflowservice_v1_UpdateWorkflowExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}': Handler<PollWorkflowExecutionUpdatePath, workflowservice_v1_PollWorkflowExecutionUpdateRequest, workflowservice_v1_PollWorkflowExecutionUpdateResponse>;
  readonly 'POST /namespaces/{namespace}/batch-operations/{jobId}': Handler<StartBatchOperationPath, workflowservice_v1_StartBatchOperationRequest, workflowservice_v1_StartBatchOperationResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/batch-operations/{jobId}': Handler<StartBatchOperationPath, workflowservice_v1_StartBatchOperationRequest, workflowservice_v1_StartBatchOperationResponse>;
  readonly 'POST /namespaces/{namespace}/batch-operations/{jobId}/stop': Handler<StopBatchOperationPath, workflowservice_v1_StopBatchOperationRequest, workflowservice_v1_StopBatchOperationResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/batch-operations/{jobId}/stop': Handler<StopBatchOperationPath, workflowservice_v1_StopBatchOperationRequest, workflowservice_v1_StopBatchOperationResponse>;
  readonly 'GET /namespaces/{namespace}/batch-operations/{jobId}': Handler<DescribeBatchOperationPath, workflowservice_v1_DescribeBatchOperationRequest, workflowservice_v1_DescribeBatchOperationResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/batch-operations/{jobId}': Handler<DescribeBatchOperationPath, workflowservice_v1_DescribeBatchOperationRequest, workflowservice_v1_DescribeBatchOperationResponse>;
  readonly 'GET /namespaces/{namespace}/batch-operations': Handler<ListBatchOperationsPath, workflowservice_v1_ListBatchOperationsRequest, workflowservice_v1_ListBatchOperationsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/batch-operations': Handler<ListBatchOperationsPath, workflowservice_v1_ListBatchOperationsRequest, workflowservice_v1_ListBatchOperationsResponse>;
  readonly 'POST /namespaces/{namespace}/activities-deprecated/update-options': Handler<UpdateActivityOptionsPath, workflowservice_v1_UpdateActivityOptionsRequest, workflowservice_v1_UpdateActivityOptionsResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities-deprecated/update-options': Handler<UpdateActivityOptionsPath, workflowservice_v1_UpdateActivityOptionsRequest, workflowservice_v1_UpdateActivityOptionsResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/update-options': Handler<UpdateWorkflowExecutionOptionsPath, workflowservice_v1_UpdateWorkflowExecutionOptionsRequest, workflowservice_v1_UpdateWorkflowExecutionOptionsResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/update-options': Handler<UpdateWorkflowExecutionOptionsPath, workflowservice_v1_UpdateWorkflowExecutionOptionsRequest, workflowservice_v1_UpdateWorkflowExecutionOptionsResponse>;
  readonly 'POST /namespaces/{namespace}/activities-deprecated/pause': Handler<PauseActivityPath, workflowservice_v1_PauseActivityRequest, workflowservice_v1_PauseActivityResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities-deprecated/pause': Handler<PauseActivityPath, workflowservice_v1_PauseActivityRequest, workflowservice_v1_PauseActivityResponse>;
  readonly 'POST /namespaces/{namespace}/activities-deprecated/unpause': Handler<UnpauseActivityPath, workflowservice_v1_UnpauseActivityRequest, workflowservice_v1_UnpauseActivityResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities-deprecated/unpause': Handler<UnpauseActivityPath, workflowservice_v1_UnpauseActivityRequest, workflowservice_v1_UnpauseActivityResponse>;
  readonly 'POST /namespaces/{namespace}/activities-deprecated/reset': Handler<ResetActivityPath, workflowservice_v1_ResetActivityRequest, workflowservice_v1_ResetActivityResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities-deprecated/reset': Handler<ResetActivityPath, workflowservice_v1_ResetActivityRequest, workflowservice_v1_ResetActivityResponse>;
  readonly 'POST /namespaces/{namespace}/workflow-rules': Handler<CreateWorkflowRulePath, workflowservice_v1_CreateWorkflowRuleRequest, workflowservice_v1_CreateWorkflowRuleResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflow-rules': Handler<CreateWorkflowRulePath, workflowservice_v1_CreateWorkflowRuleRequest, workflowservice_v1_CreateWorkflowRuleResponse>;
  readonly 'GET /namespaces/{namespace}/workflow-rules/{ruleId}': Handler<DescribeWorkflowRulePath, workflowservice_v1_DescribeWorkflowRuleRequest, workflowservice_v1_DescribeWorkflowRuleResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflow-rules/{ruleId}': Handler<DescribeWorkflowRulePath, workflowservice_v1_DescribeWorkflowRuleRequest, workflowservice_v1_DescribeWorkflowRuleResponse>;
  readonly 'DELETE /namespaces/{namespace}/workflow-rules/{ruleId}': Handler<DeleteWorkflowRulePath, workflowservice_v1_DeleteWorkflowRuleRequest, workflowservice_v1_DeleteWorkflowRuleResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/workflow-rules/{ruleId}': Handler<DeleteWorkflowRulePath, workflowservice_v1_DeleteWorkflowRuleRequest, workflowservice_v1_DeleteWorkflowRuleResponse>;
  readonly 'GET /namespaces/{namespace}/workflow-rules': Handler<ListWorkflowRulesPath, workflowservice_v1_ListWorkflowRulesRequest, workflowservice_v1_ListWorkflowRulesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflow-rules': Handler<ListWorkflowRulesPath, workflowservice_v1_ListWorkflowRulesRequest, workflowservice_v1_ListWorkflowRulesResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/trigger-rule': Handler<TriggerWorkflowRulePath, workflowservice_v1_TriggerWorkflowRuleRequest, workflowservice_v1_TriggerWorkflowRuleResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/trigger-rule': Handler<TriggerWorkflowRulePath, workflowservice_v1_TriggerWorkflowRuleRequest, workflowservice_v1_TriggerWorkflowRuleResponse>;
  readonly 'POST /namespaces/{namespace}/workers/heartbeat': Handler<RecordWorkerHeartbeatPath, workflowservice_v1_RecordWorkerHeartbeatRequest, workflowservice_v1_RecordWorkerHeartbeatResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workers/heartbeat': Handler<RecordWorkerHeartbeatPath, workflowservice_v1_RecordWorkerHeartbeatRequest, workflowservice_v1_RecordWorkerHeartbeatResponse>;
  readonly 'GET /namespaces/{namespace}/workers': Handler<ListWorkersPath, workflowservice_v1_ListWorkersRequest, workflowservice_v1_ListWorkersResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workers': Handler<ListWorkersPath, workflowservice_v1_ListWorkersRequest, workflowservice_v1_ListWorkersResponse>;
  readonly 'GET /namespaces/{namespace}/worker-count': Handler<CountWorkersPath, workflowservice_v1_CountWorkersRequest, workflowservice_v1_CountWorkersResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/worker-count': Handler<CountWorkersPath, workflowservice_v1_CountWorkersRequest, workflowservice_v1_CountWorkersResponse>;
  readonly 'POST /namespaces/{namespace}/task-queues/{taskQueue}/update-config': Handler<UpdateTaskQueueConfigPath, workflowservice_v1_UpdateTaskQueueConfigRequest, workflowservice_v1_UpdateTaskQueueConfigResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/task-queues/{taskQueue}/update-config': Handler<UpdateTaskQueueConfigPath, workflowservice_v1_UpdateTaskQueueConfigRequest, workflowservice_v1_UpdateTaskQueueConfigResponse>;
  readonly 'POST /namespaces/{namespace}/workers/fetch-config': Handler<FetchWorkerConfigPath, workflowservice_v1_FetchWorkerConfigRequest, workflowservice_v1_FetchWorkerConfigResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workers/fetch-config': Handler<FetchWorkerConfigPath, workflowservice_v1_FetchWorkerConfigRequest, workflowservice_v1_FetchWorkerConfigResponse>;
  readonly 'POST /namespaces/{namespace}/workers/update-config': Handler<UpdateWorkerConfigPath, workflowservice_v1_UpdateWorkerConfigRequest, workflowservice_v1_UpdateWorkerConfigResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workers/update-config': Handler<UpdateWorkerConfigPath, workflowservice_v1_UpdateWorkerConfigRequest, workflowservice_v1_UpdateWorkerConfigResponse>;
  readonly 'GET /namespaces/{namespace}/workers/describe/{workerInstanceKey}': Handler<DescribeWorkerPath, workflowservice_v1_DescribeWorkerRequest, workflowservice_v1_DescribeWorkerResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workers/describe/{workerInstanceKey}': Handler<DescribeWorkerPath, workflowservice_v1_DescribeWorkerRequest, workflowservice_v1_DescribeWorkerResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/pause': Handler<PauseWorkflowExecutionPath, workflowservice_v1_PauseWorkflowExecutionRequest, workflowservice_v1_PauseWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/pause': Handler<PauseWorkflowExecutionPath, workflowservice_v1_PauseWorkflowExecutionRequest, workflowservice_v1_PauseWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/unpause': Handler<UnpauseWorkflowExecutionPath, workflowservice_v1_UnpauseWorkflowExecutionRequest, workflowservice_v1_UnpauseWorkflowExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/unpause': Handler<UnpauseWorkflowExecutionPath, workflowservice_v1_UnpauseWorkflowExecutionRequest, workflowservice_v1_UnpauseWorkflowExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}': Handler<StartActivityExecutionPath, workflowservice_v1_StartActivityExecutionRequest, workflowservice_v1_StartActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}': Handler<StartActivityExecutionPath, workflowservice_v1_StartActivityExecutionRequest, workflowservice_v1_StartActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/nexus-operations/{operationId}': Handler<StartNexusOperationExecutionPath, workflowservice_v1_StartNexusOperationExecutionRequest, workflowservice_v1_StartNexusOperationExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/nexus-operations/{operationId}': Handler<StartNexusOperationExecutionPath, workflowservice_v1_StartNexusOperationExecutionRequest, workflowservice_v1_StartNexusOperationExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/activities/{activityId}': Handler<DescribeActivityExecutionPath, workflowservice_v1_DescribeActivityExecutionRequest, workflowservice_v1_DescribeActivityExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/activities/{activityId}': Handler<DescribeActivityExecutionPath, workflowservice_v1_DescribeActivityExecutionRequest, workflowservice_v1_DescribeActivityExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/nexus-operations/{operationId}': Handler<DescribeNexusOperationExecutionPath, workflowservice_v1_DescribeNexusOperationExecutionRequest, workflowservice_v1_DescribeNexusOperationExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/nexus-operations/{operationId}': Handler<DescribeNexusOperationExecutionPath, workflowservice_v1_DescribeNexusOperationExecutionRequest, workflowservice_v1_DescribeNexusOperationExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/activities/{activityId}/outcome': Handler<PollActivityExecutionPath, workflowservice_v1_PollActivityExecutionRequest, workflowservice_v1_PollActivityExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/activities/{activityId}/outcome': Handler<PollActivityExecutionPath, workflowservice_v1_PollActivityExecutionRequest, workflowservice_v1_PollActivityExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/nexus-operations/{operationId}/poll': Handler<PollNexusOperationExecutionPath, workflowservice_v1_PollNexusOperationExecutionRequest, workflowservice_v1_PollNexusOperationExecutionResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/nexus-operations/{operationId}/poll': Handler<PollNexusOperationExecutionPath, workflowservice_v1_PollNexusOperationExecutionRequest, workflowservice_v1_PollNexusOperationExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/activities': Handler<ListActivityExecutionsPath, workflowservice_v1_ListActivityExecutionsRequest, workflowservice_v1_ListActivityExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/activities': Handler<ListActivityExecutionsPath, workflowservice_v1_ListActivityExecutionsRequest, workflowservice_v1_ListActivityExecutionsResponse>;
  readonly 'GET /namespaces/{namespace}/nexus-operations': Handler<ListNexusOperationExecutionsPath, workflowservice_v1_ListNexusOperationExecutionsRequest, workflowservice_v1_ListNexusOperationExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/nexus-operations': Handler<ListNexusOperationExecutionsPath, workflowservice_v1_ListNexusOperationExecutionsRequest, workflowservice_v1_ListNexusOperationExecutionsResponse>;
  readonly 'GET /namespaces/{namespace}/activity-count': Handler<CountActivityExecutionsPath, workflowservice_v1_CountActivityExecutionsRequest, workflowservice_v1_CountActivityExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/activity-count': Handler<CountActivityExecutionsPath, workflowservice_v1_CountActivityExecutionsRequest, workflowservice_v1_CountActivityExecutionsResponse>;
  readonly 'GET /namespaces/{namespace}/nexus-operation-count': Handler<CountNexusOperationExecutionsPath, workflowservice_v1_CountNexusOperationExecutionsRequest, workflowservice_v1_CountNexusOperationExecutionsResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/nexus-operation-count': Handler<CountNexusOperationExecutionsPath, workflowservice_v1_CountNexusOperationExecutionsRequest, workflowservice_v1_CountNexusOperationExecutionsResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/cancel': Handler<RequestCancelActivityExecutionPath, workflowservice_v1_RequestCancelActivityExecutionRequest, workflowservice_v1_RequestCancelActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/cancel': Handler<RequestCancelActivityExecutionPath, workflowservice_v1_RequestCancelActivityExecutionRequest, workflowservice_v1_RequestCancelActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/nexus-operations/{operationId}/cancel': Handler<RequestCancelNexusOperationExecutionPath, workflowservice_v1_RequestCancelNexusOperationExecutionRequest, workflowservice_v1_RequestCancelNexusOperationExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/nexus-operations/{operationId}/cancel': Handler<RequestCancelNexusOperationExecutionPath, workflowservice_v1_RequestCancelNexusOperationExecutionRequest, workflowservice_v1_RequestCancelNexusOperationExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/terminate': Handler<TerminateActivityExecutionPath, workflowservice_v1_TerminateActivityExecutionRequest, workflowservice_v1_TerminateActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/terminate': Handler<TerminateActivityExecutionPath, workflowservice_v1_TerminateActivityExecutionRequest, workflowservice_v1_TerminateActivityExecutionResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/activities/{activityId}': Handler<DeleteActivityExecutionPath, workflowservice_v1_DeleteActivityExecutionRequest, workflowservice_v1_DeleteActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/pause': Handler<PauseActivityExecutionPath, workflowservice_v1_PauseActivityExecutionRequest, workflowservice_v1_PauseActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/pause': Handler<PauseActivityExecutionPath, workflowservice_v1_PauseActivityExecutionRequest, workflowservice_v1_PauseActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/pause': Handler<PauseActivityExecutionPath2, workflowservice_v1_PauseActivityExecutionRequest, workflowservice_v1_PauseActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/pause': Handler<PauseActivityExecutionPath2, workflowservice_v1_PauseActivityExecutionRequest, workflowservice_v1_PauseActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/reset': Handler<ResetActivityExecutionPath, workflowservice_v1_ResetActivityExecutionRequest, workflowservice_v1_ResetActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/reset': Handler<ResetActivityExecutionPath, workflowservice_v1_ResetActivityExecutionRequest, workflowservice_v1_ResetActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/reset': Handler<ResetActivityExecutionPath2, workflowservice_v1_ResetActivityExecutionRequest, workflowservice_v1_ResetActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/reset': Handler<ResetActivityExecutionPath2, workflowservice_v1_ResetActivityExecutionRequest, workflowservice_v1_ResetActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/unpause': Handler<UnpauseActivityExecutionPath, workflowservice_v1_UnpauseActivityExecutionRequest, workflowservice_v1_UnpauseActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/unpause': Handler<UnpauseActivityExecutionPath, workflowservice_v1_UnpauseActivityExecutionRequest, workflowservice_v1_UnpauseActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/unpause': Handler<UnpauseActivityExecutionPath2, workflowservice_v1_UnpauseActivityExecutionRequest, workflowservice_v1_UnpauseActivityExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/unpause': Handler<UnpauseActivityExecutionPath2, workflowservice_v1_UnpauseActivityExecutionRequest, workflowservice_v1_UnpauseActivityExecutionResponse>;
  readonly 'POST /namespaces/{namespace}/activities/{activityId}/update-options': Handler<UpdateActivityExecutionOptionsPath, workflowservice_v1_UpdateActivityExecutionOptionsRequest, workflowservice_v1_UpdateActivityExecutionOptionsResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/activities/{activityId}/update-options': Handler<UpdateActivityExecutionOptionsPath, workflowservice_v1_UpdateActivityExecutionOptionsRequest, workflowservice_v1_UpdateActivityExecutionOptionsResponse>;
  readonly 'POST /namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/update-options': Handler<UpdateActivityExecutionOptionsPath2, workflowservice_v1_UpdateActivityExecutionOptionsRequest, workflowservice_v1_UpdateActivityExecutionOptionsResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/update-options': Handler<UpdateActivityExecutionOptionsPath2, workflowservice_v1_UpdateActivityExecutionOptionsRequest, workflowservice_v1_UpdateActivityExecutionOptionsResponse>;
  readonly 'POST /namespaces/{namespace}/nexus-operations/{operationId}/terminate': Handler<TerminateNexusOperationExecutionPath, workflowservice_v1_TerminateNexusOperationExecutionRequest, workflowservice_v1_TerminateNexusOperationExecutionResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/nexus-operations/{operationId}/terminate': Handler<TerminateNexusOperationExecutionPath, workflowservice_v1_TerminateNexusOperationExecutionRequest, workflowservice_v1_TerminateNexusOperationExecutionResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/nexus-operations/{operationId}': Handler<DeleteNexusOperationExecutionPath, workflowservice_v1_DeleteNexusOperationExecutionRequest, workflowservice_v1_DeleteNexusOperationExecutionResponse>;
  readonly 'GET /namespaces/{namespace}/workflows/{workflowId}/time-skipping/poll': Handler<PollWorkflowExecutionTimeSkippingPath, workflowservice_v1_PollWorkflowExecutionTimeSkippingRequest, workflowservice_v1_PollWorkflowExecutionTimeSkippingResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/workflows/{workflowId}/time-skipping/poll': Handler<PollWorkflowExecutionTimeSkippingPath, workflowservice_v1_PollWorkflowExecutionTimeSkippingRequest, workflowservice_v1_PollWorkflowExecutionTimeSkippingResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/search-attributes': Handler<AddSearchAttributesPath, operatorservice_v1_AddSearchAttributesRequest, operatorservice_v1_AddSearchAttributesResponse>;
  readonly 'DELETE /api/v1/namespaces/{namespace}/search-attributes': Handler<RemoveSearchAttributesPath, operatorservice_v1_RemoveSearchAttributesRequest, operatorservice_v1_RemoveSearchAttributesResponse>;
  readonly 'GET /cluster/namespaces/{namespace}/search-attributes': Handler<ListSearchAttributesPath, operatorservice_v1_ListSearchAttributesRequest, operatorservice_v1_ListSearchAttributesResponse>;
  readonly 'GET /api/v1/namespaces/{namespace}/search-attributes': Handler<ListSearchAttributesPath, operatorservice_v1_ListSearchAttributesRequest, operatorservice_v1_ListSearchAttributesResponse>;
  readonly 'POST /api/v1/namespaces/{namespace}/delete': Handler<DeleteNamespacePath, operatorservice_v1_DeleteNamespaceRequest, operatorservice_v1_DeleteNamespaceResponse>;
  readonly 'GET /cluster/nexus/endpoints/{id}': Handler<GetNexusEndpointPath, operatorservice_v1_GetNexusEndpointRequest, operatorservice_v1_GetNexusEndpointResponse>;
  readonly 'GET /api/v1/nexus/endpoints/{id}': Handler<GetNexusEndpointPath, operatorservice_v1_GetNexusEndpointRequest, operatorservice_v1_GetNexusEndpointResponse>;
  readonly 'POST /cluster/nexus/endpoints': Handler<{ readonly [key: string]: never }, operatorservice_v1_CreateNexusEndpointRequest, operatorservice_v1_CreateNexusEndpointResponse>;
  readonly 'POST /api/v1/nexus/endpoints': Handler<{ readonly [key: string]: never }, operatorservice_v1_CreateNexusEndpointRequest, operatorservice_v1_CreateNexusEndpointResponse>;
  readonly 'POST /cluster/nexus/endpoints/{id}/update': Handler<UpdateNexusEndpointPath, operatorservice_v1_UpdateNexusEndpointRequest, operatorservice_v1_UpdateNexusEndpointResponse>;
  readonly 'POST /api/v1/nexus/endpoints/{id}/update': Handler<UpdateNexusEndpointPath, operatorservice_v1_UpdateNexusEndpointRequest, operatorservice_v1_UpdateNexusEndpointResponse>;
  readonly 'DELETE /cluster/nexus/endpoints/{id}': Handler<DeleteNexusEndpointPath, operatorservice_v1_DeleteNexusEndpointRequest, operatorservice_v1_DeleteNexusEndpointResponse>;
  readonly 'DELETE /api/v1/nexus/endpoints/{id}': Handler<DeleteNexusEndpointPath, operatorservice_v1_DeleteNexusEndpointRequest, operatorservice_v1_DeleteNexusEndpointResponse>;
  readonly 'GET /cluster/nexus/endpoints': Handler<{ readonly [key: string]: never }, operatorservice_v1_ListNexusEndpointsRequest, operatorservice_v1_ListNexusEndpointsResponse>;
  readonly 'GET /api/v1/nexus/endpoints': Handler<{ readonly [key: string]: never }, operatorservice_v1_ListNexusEndpointsRequest, operatorservice_v1_ListNexusEndpointsResponse>;
}
