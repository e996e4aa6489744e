// The public API of the package: `import { createProxy } from 'temporal-http'`.
// biome-ignore-all lint/performance/noBarrelFile: the package's entry point

export { httpStatusOf } from './base/http-status.ts';
export { Code, StatusError } from './base/status-error.ts';
export type { CallOptions, Calls } from './embed/calls.ts';
export { type CreateProxyOptions, createProxy, type EmbeddedProxy, type GeneratedApi } from './embed/create-proxy.ts';
export type { HookContext, Hooks, OperationHooks } from './embed/hooks.ts';
export type { DocumentPart } from './embed/merge-document.ts';
export type { OperationId, RequestOf, ResponseOf } from './embed/operation-types.ts';
