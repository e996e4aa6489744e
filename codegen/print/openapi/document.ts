/** The parts of an OpenAPI 3.1 document that we print. Key order of the objects is the order in the file. */
export interface Document {
  readonly openapi: string;
  readonly info: Info;
  readonly servers: readonly { readonly url: string; readonly description?: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly tags: readonly Tag[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Components;
}

export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly externalDocs?: { readonly description: string; readonly url: string };
}

export interface Info {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly license: { readonly name: string; readonly identifier?: string; readonly url?: string };
  readonly contact: { readonly name: string };
}

export interface Components {
  readonly schemas: Readonly<Record<string, Schema>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly headers: Readonly<Record<string, Header>>;
  readonly responses: Readonly<Record<string, Response>>;
  readonly securitySchemes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;
export type LowerMethod = (typeof METHODS)[number];
export type PathItem = Readonly<Partial<Record<LowerMethod, OperationObject>>>;

export interface OperationObject {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: true;
  /** gRPC path of the rpc behind this operation, without the leading slash. */
  readonly 'x-rpc': string;
  /** Redoc, Swagger UI plugins and most other pages show these. */
  readonly 'x-codeSamples'?: readonly CodeSample[];
  readonly parameters: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody;
  readonly responses: Readonly<Record<string, Response | Reference>>;
}

export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly deprecated?: true;
  /** True if the bare name, without `=`, is a value. */
  readonly allowEmptyValue?: true;
  /** `filter.attribute[Name]=value`: a member of an object each. */
  readonly style?: 'deepObject';
  readonly explode?: boolean;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: Content;
}

export interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Header | Reference>>;
  readonly content?: Content;
  readonly links?: Readonly<Record<string, Link>>;
}

/** What a next call can take from this one. */
export interface Link {
  readonly operationId: string;
  readonly description: string;
  /** Runtime expressions, as `$request.path.namespace`. */
  readonly parameters: Readonly<Record<string, string>>;
}

export interface Header {
  readonly description: string;
  readonly schema: Schema;
}

export type Content = Readonly<Record<string, MediaType>>;

/** One example without a title, or several with titles. */
export interface MediaType {
  readonly schema: Schema;
  readonly example?: unknown;
  readonly examples?: TitledExamples;
}

export type TitledExamples = Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;

/** The JSON Schema keywords in use; `to-openapi-30.ts` knows the 3.0 form of each. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly deprecated?: true;
  readonly default?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly allOf?: readonly Schema[];
  /** Full name of the message or enum that the schema stands for. */
  readonly 'x-proto-type'?: string;
  /** The types of messages that an error detail may be, with all their fields. */
  readonly 'x-detail-types'?: readonly Schema[];
  /** oapi-codegen: name of the Go type. */
  readonly 'x-go-name'?: string;
  /** oapi-codegen: an existing Go type. */
  readonly 'x-go-type'?: string;
}
