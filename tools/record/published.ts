import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { type Document, METHODS, type OperationObject } from '../../codegen/print/openapi/document.ts';

/** An operation of the published document. */
export interface Published {
  readonly operation: OperationObject;
  /** `POST` */
  readonly method: string;
  /** `/api/v1/namespaces/{namespace}` */
  readonly path: string;
}

export async function readDocument(): Promise<Document> {
  return parse(await readFile(new URL('../../spec/openapi.yaml', import.meta.url), 'utf8')) as Document;
}

/** The operations by their ids, in the document's order. */
export function publishedOperations({ paths }: Document): ReadonlyMap<string, Published> {
  return new Map(
    Object.entries(paths).flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        return operation === undefined
          ? []
          : [[operation.operationId, { operation, method: method.toUpperCase(), path }]];
      }),
    ),
  );
}
