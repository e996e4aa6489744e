import { parse } from 'yaml';

/**
 * Prints the TypeScript types of an OpenAPI document, given as YAML. Not readonly: openapi-fetch, which the client is
 * made of, does not know readonly lists.
 */
export async function printDocumentTypes(document: string): Promise<string> {
  const { astToString, default: openapiTS } = await import('openapi-typescript');
  return astToString(await openapiTS(parse(document)));
}
