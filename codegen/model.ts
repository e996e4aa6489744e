/**
 * The model: what the build step knows of the .proto files and the HTTP rules, as plain readonly data.
 * Every printer reads this and nothing else, so that document, routes, types and codecs cannot disagree.
 */

export interface Model {
  /** Version of the .proto files: as configured, else that of the npm package that they came from, else "0.0.0". */
  readonly sourceVersion: string;
  /** All messages, by full name without a leading dot; map entry types are left out. */
  readonly messages: ReadonlyMap<string, Message>;
  readonly enums: ReadonlyMap<string, Enum>;
  readonly services: readonly Service[];
  /** Every rpc that has at least one HTTP binding, in order of declaration. */
  readonly operations: readonly Operation[];
  /** What was left out, each with its place. */
  readonly notes: readonly Note[];
  /** What the files beside the .proto files have yet to say. Nothing waits for it, but the check. */
  readonly unsaid: readonly Note[];
  /** The rpcs without a route, in order of declaration. */
  readonly withoutRoute: readonly RpcWithoutRoute[];
}

export interface RpcWithoutRoute {
  /** Full name of the service. */
  readonly service: string;
  readonly rpc: string;
  /** Undefined where rules.yaml gives no reasons at all. */
  readonly reason: string | undefined;
}

/** Something that the .proto files ask for and the build step leaves out. */
export interface Note {
  readonly place: Place;
  readonly message: string;
}

/** The messages whose JSON may be payload shorthand, by full name. */
export interface PayloadTypes {
  readonly payload: string;
  readonly payloads: string;
  /** Its map's values carry a `type` in their metadata that shorthand leaves out. */
  readonly searchAttributes: string;
  /** Messages whose lists of payloads are values of search attributes as well. */
  readonly attributeLists?: readonly string[] | undefined;
}

/** Where something is declared; `line` counts from 1. `file` is relative to its proto root. */
export interface Place {
  readonly file: string;
  readonly line: number;
  /** Of what is wrong, where it is known. */
  readonly column?: number;
}

export interface Service {
  readonly fullName: string;
  readonly comment: string | undefined;
  /** All rpcs, those without HTTP included. */
  readonly methods: readonly Method[];
}

export interface Method {
  readonly name: string;
  readonly place: Place;
  readonly comment: string | undefined;
  readonly deprecated: boolean;
  readonly requestType: string;
  readonly responseType: string;
  readonly clientStreaming: boolean;
  readonly serverStreaming: boolean;
}

/** One rpc with its HTTP bindings. */
export interface Operation {
  /** Unique lowerCamelCase id, the rpc's name: `startWorkflowExecution`. */
  readonly id: string;
  readonly rpc: Method;
  /** Full name of the service. */
  readonly service: string;
  readonly bindings: readonly Binding[];
  readonly headers: readonly HeaderTemplate[];
  readonly fills: readonly Fill[];
  readonly success: Success;
  /** The first field of the response, which is printed even where it is zero (contract section 3). */
  readonly written: string | undefined;
  /** A field of the response that becomes its ETag (contract section 8). */
  readonly entityTag: string | undefined;
  readonly filters: FilterSet | undefined;
  /** True if it may be sent again although the server may have carried out the first try (contract section 9). */
  readonly repeatable: boolean;
}

/** Query parameters `filter.…` of several operations (contract section 8). */
export interface FilterSet {
  /** As rules.yaml calls it. */
  readonly name: string;
  /** JSON name of the request's field with the visibility query. */
  readonly query: string;
  readonly parameters: readonly {
    readonly name: string;
    /** Name of the search attribute. */
    readonly attribute: string;
    readonly kind: 'text' | 'status' | 'after' | 'before';
    /** Full name of the enum of a status. */
    readonly values: string | undefined;
  }[];
}

/**
 * A string field of the request that is filled if the caller left it empty (contract section 2). The path leads
 * through singular messages, which are made if absent, and through repeated ones and oneof members, which are not.
 */
export interface Fill {
  readonly source: 'identity' | 'request-id' | 'namespace';
  readonly fieldPath: readonly string[];
}

/** How the success status of an operation is chosen (contract section 3). */
export type Success =
  | { readonly kind: 'fixed'; readonly status: 200 | 201 | 202 }
  /**
   * 201 if something new was made, 200 if the answer says that an existing one was used:
   * `startedField` is false, and, where `statusField` is given, that field is set beside it.
   */
  | { readonly kind: 'created-or-existing'; readonly startedField: string; readonly statusField: string | undefined }
  /** 202 while `outcomeField` of the answer is unset, then 200. */
  | { readonly kind: 'accepted-until'; readonly outcomeField: string };

/** One HTTP rule: google.api.Http or rules.yaml. */
export interface Binding {
  /** Upper case; `*` for every method that has no rule of its own (a `custom` rule). */
  readonly method: string;
  readonly path: PathTemplate;
  /** `*`: the whole request message; a dotted field path (proto spelling): that field; undefined: no body. */
  readonly body: '*' | string | undefined;
  /** Dotted path of the field that is the answer; undefined for the whole response message. */
  readonly responseBody: string | undefined;
  /** True if it is in the published document (the `/api/v1` form). */
  readonly published: boolean;
  readonly place: Place;
}

export interface PathTemplate {
  /** As printed in rules: `/api/v1/namespaces/{namespace}/workflows/{execution.workflow_id}`. */
  readonly source: string;
  readonly segments: readonly PathSegment[];
}

export type PathSegment =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'variable';
      /** Proto names from the request message down to the scalar leaf. */
      readonly fieldPath: readonly string[];
      /** Name in the document, unique within the path, no dots: `workflowId`. */
      readonly parameter: string;
      /** For `{name=shelves/*}`: the segments that it spans. Undefined for one segment of any text. */
      readonly pattern?: readonly PatternPart[] | undefined;
      readonly verb?: string | undefined;
    }
  /** `*` or (`rest`) `**` outside of a variable: any text, which goes nowhere. */
  | { readonly kind: 'wildcard'; readonly rest: boolean; readonly verb?: string | undefined };

/** A segment inside a variable. A wildcard has a name of its own in the document; `rest` is `**`. */
export type PatternPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'wildcard'; readonly rest: boolean; readonly parameter: string };

/** temporal.api.protometa.v1.request_header: a header filled from fields of the request. */
export interface HeaderTemplate {
  /** Lower case. */
  readonly header: string;
  readonly parts: readonly (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'field'; readonly fieldPath: readonly string[] }
  )[];
}

export interface Message {
  /** `temporal.api.common.v1.Payload` */
  readonly fullName: string;
  /** The proto package: `temporal.api.common.v1`. */
  readonly package: string;
  /** Names inside the package, outermost first: `['Payload', 'ExternalPayloadDetails']`. */
  readonly localName: readonly string[];
  readonly place: Place;
  readonly comment: string | undefined;
  readonly deprecated: boolean;
  /** In order of declaration. */
  readonly fields: readonly Field[];
  readonly oneofs: readonly Oneof[];
  /** Set for the types of google.protobuf that have a JSON form of their own. */
  readonly wellKnown: WellKnown | undefined;
}

export interface Oneof {
  readonly name: string;
  readonly comment: string | undefined;
}

/** JSON form of a google.protobuf type that is not the usual object. */
export type WellKnown = 'any' | 'timestamp' | 'duration' | 'field-mask' | 'struct' | 'value' | 'list-value' | 'wrapper';

export type ScalarType =
  | 'double'
  | 'float'
  | 'int32'
  | 'uint32'
  | 'sint32'
  | 'fixed32'
  | 'sfixed32'
  | 'int64'
  | 'uint64'
  | 'sint64'
  | 'fixed64'
  | 'sfixed64'
  | 'bool'
  | 'string'
  | 'bytes';

export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: ScalarType }
  | { readonly kind: 'enum'; readonly enum: string }
  /** `delimited`: proto2 groups and editions' DELIMITED encoding. */
  | { readonly kind: 'message'; readonly message: string; readonly delimited: boolean };

export interface Field {
  /** Proto spelling: `workflow_id`. */
  readonly name: string;
  /** lowerCamelCase, or the json_name option. */
  readonly jsonName: string;
  readonly number: number;
  readonly place: Place;
  readonly comment: string | undefined;
  readonly deprecated: boolean;
  /** `map`: `type` is the value's type and `mapKey` is set. */
  readonly cardinality: 'singular' | 'repeated' | 'map';
  readonly type: FieldType;
  readonly mapKey: ScalarType | undefined;
  /**
   * `implicit`: the zero value is the same as unset (proto3). `explicit`: it is not (`optional`, proto2, oneof
   * members, messages). `required`: proto2.
   */
  readonly presence: 'implicit' | 'explicit' | 'required';
  /** Index into Message.oneofs; undefined for none (the synthetic oneof of proto3 `optional` is none). */
  readonly oneof: number | undefined;
  /** True if elements of a repeated scalar are written packed. */
  readonly packed: boolean;
  /** True if a string must be valid UTF-8 (proto3; off for proto2). */
  readonly utf8: boolean;
  /** Set for proto2 extensions: the full name, JSON key is `[fullName]` and `jsonName` holds it with the brackets. */
  readonly extension: string | undefined;
}

export interface Enum {
  readonly fullName: string;
  readonly package: string;
  readonly localName: readonly string[];
  readonly place: Place;
  readonly comment: string | undefined;
  readonly deprecated: boolean;
  /** In order of declaration; several names may share a number (allow_alias). */
  readonly values: readonly EnumValue[];
  /** Closed (proto2): unknown numbers are unknown fields on the wire. */
  readonly closed: boolean;
}

export interface EnumValue {
  readonly name: string;
  readonly number: number;
  readonly comment: string | undefined;
  readonly deprecated: boolean;
}
