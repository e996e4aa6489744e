import { readdirSync, readFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Example, exampleFile } from '../../../codegen/print/openapi/examples.ts';
import { SCENARIOS } from '../../../tools/record/scenarios.ts';
import { publishedDocument } from '../../support/published-document.ts';

const FOLDER = new URL('../../../spec/examples/', import.meta.url);
const texts = readdirSync(FOLDER).map((name) => readFileSync(new URL(name, FOLDER), 'utf8'));
const examples: Readonly<Record<string, Example>> = Object.assign(
  {},
  ...texts.map((text) => exampleFile.parse(parse(text))),
);
const { operations, responseOf, problems } = publishedDocument();
const ids = operations.map(({ object }) => object.operationId);

/** What server 1.32.0 refuses whatever is asked: the example shows how. */
const REFUSED: Readonly<Record<string, readonly [status: number, why: string]>> = {
  describeDeployment: [501, 'deployments gave way to worker deployments'],
  listDeployments: [501, 'deployments gave way to worker deployments'],
  getDeploymentReachability: [501, 'deployments gave way to worker deployments'],
  getCurrentDeployment: [501, 'deployments gave way to worker deployments'],
  setCurrentDeployment: [501, 'deployments gave way to worker deployments'],
  triggerWorkflowRule: [501, 'the server has no such method'],
  fetchWorkerConfig: [501, 'not enabled, and nothing enables it'],
  updateWorkerConfig: [501, 'not enabled, and nothing enables it'],
};

describe('the recorded examples', () => {
  test('are there for every published operation, and so are the scenarios that they come from', () => {
    expect(Object.keys(examples).sort()).toEqual(ids.toSorted());
    expect(Object.keys(SCENARIOS).sort()).toEqual(ids.toSorted());
  });

  test('are successes, but for what the newest server refuses', () => {
    const failed = Object.entries(examples).filter(([, { status }]) => status >= 300);
    expect(Object.fromEntries(failed.map(([id, { status }]) => [id, status]))).toEqual(
      Object.fromEntries(Object.entries(REFUSED).map(([id, [status]]) => [id, status])),
    );
  });

  test.each(operations.map(({ object }) => [object.operationId, object] as const))(
    '%s fits the schemas of the document',
    (id, { parameters, requestBody, ...object }) => {
      const { request, status, response } = examples[id] as Example;
      const shown = Object.values(requestBody?.content ?? {})[0];
      expect(shown?.example ?? shown?.examples?.recorded?.value).toEqual(request.body);
      if (request.body !== undefined) expect(problems(shown?.schema ?? {}, request.body)).toEqual([]);
      if (requestBody?.required) expect(request.body).toBeDefined();

      const own = parameters.flatMap((each) => ('$ref' in each ? [] : [each]));
      for (const { name, in: place, required, schema, example } of own) {
        if (example === undefined) expect([name, required ?? false]).toEqual([name, false]);
        else expect([name, ...problems(schema, example)]).toEqual([name]);
        expect(example !== undefined).toBe(name in (request[place as 'path' | 'query'] ?? {}));
      }
      const given = [...Object.keys(request.path), ...Object.keys(request.query)];
      expect(given.filter((name) => !own.some((each) => each.name === name))).toEqual([]);

      const answered = responseOf({ parameters, ...object }, status)?.content?.['application/json'];
      expect(answered?.example ?? answered?.examples?.recorded?.value).toEqual(response);
      expect(problems(answered?.schema ?? {}, response)).toEqual([]);
    },
  );

  test('tell nothing of the machine that they were recorded on', () => {
    const all = texts.join('\n');
    for (const secret of [homedir(), hostname(), process.cwd(), '/tmp/']) {
      expect(all.split(/[^\w/.-]+/)).not.toContain(secret);
    }
    expect(all).not.toMatch(/\d@(?!example)|127\.0\.0\.1:(?!7233)|\+[0-9a-f]{40}/);
    // Made-up ids are of version 4 and variant 8; the server's are not all of them.
    const uuids = all.match(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g) ?? [];
    expect(uuids.filter((uuid) => !/^.{14}4.{4}8/.test(uuid))).toEqual([]);
  });
});
