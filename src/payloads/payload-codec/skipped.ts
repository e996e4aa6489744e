/**
 * Messages whose payloads are not encoded, since others must read them: search attributes and the descriptions of
 * compute providers are for the server; a header's fields are for interceptors, which run before an SDK's codec.
 */
export const NOT_ENCODED: ReadonlySet<string> = new Set([
  'temporal.api.common.v1.Header',
  'temporal.api.common.v1.SearchAttributes',
  'temporal.api.compute.v1.ComputeProvider',
  'temporal.api.compute.v1.ComputeScaler',
]);

/** Messages whose payloads the server makes, or stores unencoded. */
export const NOT_DECODED: ReadonlySet<string> = new Set([
  'temporal.api.common.v1.SearchAttributes',
  'temporal.api.workflowservice.v1.CountActivityExecutionsResponse.AggregationGroup',
  'temporal.api.workflowservice.v1.CountNexusOperationExecutionsResponse.AggregationGroup',
  'temporal.api.workflowservice.v1.CountSchedulesResponse.AggregationGroup',
  'temporal.api.workflowservice.v1.CountWorkflowExecutionsResponse.AggregationGroup',
]);
