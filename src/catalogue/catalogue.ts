import type { IdTemplate } from './file/id-template.ts';
import type { Check } from './schema/check.ts';
import type { JsonSchema } from './schema/json-schema.ts';

/** A schema of the catalogue: its name in the document, and its compiled check. */
export interface Schema {
  /** Key of `components.schemas`. */
  readonly name: string;
  /** All of them. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
  readonly check: Check;
}

/** A signal, query or update of an entry. */
export interface Message {
  /** Its segment in the path. */
  readonly key: string;
  /** The name that the workflow uses. */
  readonly name: string;
  readonly description: string | undefined;
  /** Undefined if there is no argument. */
  readonly input: Schema | undefined;
  /** Undefined if the catalogue does not describe it. */
  readonly result: Schema | undefined;
}

/** A workflow type that is offered under a chosen name (contract section 12). */
export interface Entry {
  /** Its segment in the path: `process-order`. */
  readonly name: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly type: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** Undefined for a UUID. */
  readonly id: IdTemplate | undefined;
  readonly input: Schema | undefined;
  readonly result: Schema | undefined;
  /** Further fields of StartWorkflowExecutionRequest, in protobuf's binary form. */
  readonly start: Buffer;
  readonly signals: readonly Message[];
  readonly queries: readonly Message[];
  readonly updates: readonly Message[];
}

export interface CatalogueInfo {
  readonly title: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly license: Readonly<Record<string, string>> | undefined;
  readonly contact: Readonly<Record<string, string>> | undefined;
}

export interface Catalogue {
  readonly info: CatalogueInfo;
  readonly entries: readonly Entry[];
  /** `components.schemas` of the document: JSON Schema 2020-12, by name. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}
