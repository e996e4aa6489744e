/** An application's additions to the document: paths, schemas, tags, and the title of the API. */
export interface DocumentPart {
  readonly info?: Readonly<Record<string, unknown>> | undefined;
  readonly tags?: readonly Readonly<Record<string, unknown>>[] | undefined;
  readonly paths?: Readonly<Record<string, unknown>> | undefined;
  /** By section: `schemas`, `parameters`, `responses`, and so on. */
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}
