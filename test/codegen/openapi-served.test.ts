import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageDocument } from '../../codegen/package-document.ts';
import type { Document } from '../../codegen/print/openapi/document.ts';

/** The document as it is built and served, with the comments of the .proto files. */
let served: Document;

beforeAll(() => {
  const files = packageDocument(fileURLToPath(new URL('../../codegen.yaml', import.meta.url)));
  served = JSON.parse(files.find(({ name }) => name === 'openapi.json')?.text ?? '{}') as Document;
});

function descriptions(): readonly (readonly [place: string, text: string])[] {
  const found: [string, string][] = [];
  const walk = (place: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'description' && typeof value === 'string') found.push([place, value]);
      else if (key !== 'example' && key !== 'examples') walk(`${place}/${key}`, value);
    }
  };
  walk('', served);
  return found;
}

const matching = (pattern: RegExp) =>
  descriptions().flatMap(([place, text]) => (pattern.test(text) ? [`${place}: ${text}`] : []));

describe('the words of the served document', () => {
  test('every parameter and every field has a description', () => {
    const operations = Object.values(served.paths).flatMap((item) => Object.values(item));
    const parameters = operations.flatMap(({ operationId, parameters: all }) =>
      all.flatMap((each) => ('$ref' in each || each.description ? [] : [`${operationId}(${each.name})`])),
    );
    expect(parameters).toEqual([]);
    const fields = Object.entries(served.components.schemas).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([field, { description }]) => (description ? [] : [`${name}.${field}`])),
    );
    expect(fields).toEqual([]);
  });

  test('every value of every enum is explained', () => {
    const silent = Object.entries(served.components.schemas).flatMap(
      ([name, { enum: values = [], description = '' }]) =>
        values.filter((value) => !description.includes(`- \`${value}\`: `)).map((value) => `${name}: ${value}`),
    );
    expect(silent).toEqual([]);
  });

  test('names are those of the HTTP API: no field in snake_case', () => {
    expect(matching(/(?<![\w/])[a-z][a-z0-9]*(_[a-z0-9]+)+(?![\w/])/)).toEqual([]);
  });

  test('nothing points to what is not in the document', () => {
    const ids = new Set(
      Object.values(served.paths).flatMap((item) => Object.values(item).map(({ operationId }) => operationId)),
    );
    expect(matching(/in sync with|temporal\.api\.(?!errordetails\.v1`)/)).toEqual([]);
    const rpcs = descriptions().flatMap(([place, text]) =>
      [...text.matchAll(/\b(?:Poll|Respond|Shutdown|Record)[A-Z]\w+/g)]
        .map(([name]) => name)
        .filter((name) => !(name in served.components.schemas) && !ids.has(name))
        .map((name) => `${place}: ${name}`),
    );
    expect(rpcs).toEqual([]);
  });

  // Each was tried on servers 1.31.2 and 1.32.0.
  test.each<[what: string, pattern: RegExp]>([
    ['deletion of a Nexus endpoint does not look at its version', /Deletes the endpoint if|Must match current version/],
    ['a rule that is not there is 400', /NOT FOUND error will be returned/],
    ['a required part of the path cannot be empty', /leave empty/],
    ['to unpause is not to pause', /execution to be paused\. Required/],
    ['there is no field of this name', /retry_?[Bb]ackoff_?[Cc]oefficient/],
    ['1.32.0 still has these calls', /[Ww]ill be removed in server version v1\.32/],
  ])('nothing false is said: %s', (_, pattern) => {
    const found = matching(pattern).filter((text) => !text.includes('PauseWorkflowExecutionRequest'));
    expect(found.filter((text) => !/workflows\/\{workflowId\}\/pause/.test(text))).toEqual([]);
  });

  test('cancellation of an activity does not speak of its failure', () => {
    const items = Object.entries(served.paths).filter(([path]) => /activit.*cancel/.test(path));
    expect(items.length).toBeGreaterThan(3);
    for (const [path, item] of items) expect(JSON.stringify(item.post?.description), path).not.toContain('TaskFailed');
  });
});
