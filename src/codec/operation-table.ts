import type { EnumType } from './json/message-shape.ts';
import type { MessageType } from './json/message-type.ts';

/** One rpc with its HTTP bindings, as generated. `Request` and `Response` are the printed types of its messages. */
export interface Operation<Request = unknown, Response = unknown> {
  /** operationId of the document: `startWorkflowExecution`. */
  readonly id: string;
  /** gRPC path: `/temporal.api.workflowservice.v1.WorkflowService/StartWorkflowExecution`. */
  readonly rpcPath: string;
  readonly request: MessageType;
  readonly response: MessageType;
  readonly bindings: readonly Binding[];
  /** Metadata filled from the request (the option temporal.api.protometa.v1.request_header). */
  readonly headers: readonly HeaderTemplate[];
  readonly fills: readonly Fill[];
  readonly success: Success;
  /** True if it may be sent again although the server may have carried out the first try (contract section 9). */
  readonly repeatable?: boolean;
  /** The first field of the response, which is printed even where it is zero (contract section 3). */
  readonly written?: number;
  /** A field of the response that becomes its ETag (contract section 8). */
  readonly entityTag?: number;
  /** Query parameters that become part of a visibility query (contract section 8). */
  readonly filters?: Filters;
  /** Only for the type checker: `Operation<A, B>` differs from `Operation<C, D>`. */
  readonly types?: { readonly request: Request; readonly response: Response };
}

/** Query parameters `filter.…` of a list: conditions that are joined to the caller's own visibility query. */
export interface Filters {
  /** JSON name of the string field with the query: `query`. */
  readonly query: string;
  readonly parameters: readonly Filter[];
}

export interface Filter {
  /** As in `filter.workflowType`. */
  readonly name: string;
  /** Name of the search attribute: `WorkflowType`. */
  readonly attribute: string;
  /** `status`: one of `values`, by its short name. */
  readonly kind: 'text' | 'status' | 'after' | 'before';
  readonly values?: EnumType;
}

/**
 * A string field of the request that is filled if the caller left it empty (contract section 2). The path of field
 * numbers leads through singular messages, which are made if absent, and through repeated ones and oneof members,
 * which are not.
 */
export interface Fill {
  readonly source: 'identity' | 'request-id' | 'namespace';
  readonly field: readonly number[];
}

/** How the success status is chosen (contract section 3). Fields are top-level fields of the response message. */
export type Success =
  | { readonly kind: 'fixed'; readonly status: 200 | 201 | 202 }
  /** 201, but 200 if `startedField` is false and (where given) `statusField` is set. */
  | { readonly kind: 'created-or-existing'; readonly startedField: number; readonly statusField: number | undefined }
  /** 202 while `outcomeField` is unset, then 200. */
  | { readonly kind: 'accepted-until'; readonly outcomeField: number };

export interface Binding {
  /** Upper case; `*` stands for every method that the path has no other binding for. */
  readonly method: string;
  /** As declared: `/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}`. */
  readonly template: string;
  /** Path in the document, undefined if the binding is not published: `/api/v1/.../{workflowId}`. */
  readonly documentPath: string | undefined;
  readonly segments: readonly Segment[];
  /** `*`: the whole request; a number or a path of them: that field of the request; undefined: no body, query instead. */
  readonly body: '*' | number | readonly number[] | undefined;
  /** Field numbers from the response down to the field that is the answer; undefined: the whole response. */
  readonly responseBody?: readonly number[];
}

/** A segment of a path. The last one may have a verb behind it: `{name=operations/*}:cancel`. */
export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'variable';
      /** Name in the document: `workflowId`. */
      readonly parameter: string;
      /** Field numbers from the request down to the scalar leaf. */
      readonly field: readonly number[];
      /** The same path in JSON spelling: `execution.workflowId`. */
      readonly jsonPath: string;
      /** The segments that the variable spans; undefined for one segment of any text. */
      readonly pattern?: readonly PatternPart[];
      readonly verb?: string;
    }
  /** `*` or (`rest`) `**` outside of a variable. */
  | { readonly kind: 'wildcard'; readonly rest: boolean; readonly verb?: string };

/** A segment inside a variable, with its name in the document where it has one. */
export type PatternPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly rest: boolean; readonly parameter: string };

export interface HeaderTemplate {
  /** Lower case: `temporal-resource-id`. */
  readonly name: string;
  /** Fixed texts, and paths of field numbers to strings of the request. */
  readonly parts: readonly (string | readonly number[])[];
}
