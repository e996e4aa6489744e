// The public API of the package: `import { createProxy } from 'temporal-http'`.
// biome-ignore-all lint/performance/noBarrelFile: the package's entry point

export { httpStatusOf } from './base/http-status.ts';
export { Code, StatusError } from './base/status-error.ts';
export type { ProxyLog, ProxyRequest, ProxyResponse, ProxyTls } from './embed/application.ts';
export type { CallOptions, Calls, CancelSignal } from './embed/call-types.ts';
export { type CreateProxyOptions, createProxy, type EmbeddedProxy, type GeneratedApi } from './embed/create-proxy.ts';
export type { DocumentPart } from './embed/document-part.ts';
export type { HookContext, Hooks, OperationHooks } from './embed/hook-types.ts';
export type { OperationId, RequestOf, ResponseOf } from './embed/operation-types.ts';
