import type { Names } from '../../../src/verify/normalise.ts';
import type { JsonObject } from '../proto-json/schema.ts';
import type { Lab } from './lab.ts';

/** How one operation is called, over HTTP and over gRPC alike. */
export interface ParityCase {
  /**
   * `read`: both ways read the same thing, and must answer the very same. `write`: each way has a thing of its own to
   * change, with names of its own; run ids, times and tokens that the server makes up differ.
   */
  readonly kind: 'read' | 'write';
  /** Makes what the call needs. `name` is in use by nothing else. */
  readonly arrange?: (lab: Lab, name: string) => Promise<Names>;
  /** The request as JSON, payloads in shorthand; gets what `arrange` made, `name` and `namespace`. */
  readonly request: (names: Names) => JsonObject;
  /** What the proxy adds to it beside the identity and request id of the whole request (contract section 2). */
  readonly filled?: JsonObject;
  /** Requests that the server refuses and the document does not, beside the one for a namespace that does not exist. */
  readonly refused?: (names: Names) => readonly JsonObject[];
  /** Where the request has no namespace: what headers make the server refuse it. */
  readonly refusedHeaders?: Readonly<Record<string, string>>;
  /** Cases with the same text run one after the other. */
  readonly alone?: string;
  /** Why a server may refuse the call, where it does. */
  readonly mayFail?: string;
}

export type ParityCases = Readonly<Record<string, ParityCase>>;
