import type { Document } from '../print/openapi/document.ts';

/** Where the schemas of a document stand, by name: a change may break the one and not the other. */
export interface SchemaUse {
  readonly sent: ReadonlySet<string>;
  readonly answered: ReadonlySet<string>;
}

const SCHEMA = /^#\/components\/schemas\/([^/]+)$/;

export function schemaUse(document: Document): SchemaUse {
  const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
  return {
    sent: schemasBelow(
      document,
      operations.map(({ parameters, requestBody }) => [parameters, requestBody]),
    ),
    answered: schemasBelow(
      document,
      operations.map(({ responses }) => responses),
    ),
  };
}

/** Names of the schemas that a part of the document refers to, over any number of steps. */
function schemasBelow(document: Document, part: unknown): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key !== '$ref' || typeof child !== 'string') visit(child);
      else if (!seen.has(child)) {
        seen.add(child);
        visit(resolve(document, child));
      }
    }
  };
  visit(part);
  return new Set([...seen].flatMap((reference) => SCHEMA.exec(reference)?.[1] ?? []));
}

/** What a `$ref` within the document refers to. */
export function resolve(document: Document, reference: string): unknown {
  const steps = reference.replace(/^#\//, '').split('/');
  return steps.reduce<unknown>(
    (value, step) => (value as Readonly<Record<string, unknown>> | undefined)?.[step],
    document,
  );
}
