import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { type Example, exampleFile } from '../../../../codegen/print/openapi/examples.ts';
import { runScenario } from '../../../../tools/record/exchange.ts';
import { publishedOperations } from '../../../../tools/record/published.ts';
import { SCENARIOS } from '../../../../tools/record/scenarios.ts';
import { createWorld } from '../../../../tools/record/world.ts';
import { checkAnswer } from '../../../support/check-answer.ts';
import { connectLive, connectNewest } from '../../../support/live.ts';
import { NAMESPACE } from '../../../support/live-setup.ts';
import { publishedDocument } from '../../../support/published-document.ts';

const FOLDER = new URL('../../../../spec/examples/', import.meta.url);
const recorded: Readonly<Record<string, Example>> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((name) => exampleFile.parse(parse(readFileSync(new URL(name, FOLDER), 'utf8')))),
);
/** Recorded on the shared server, since the newest one of the CLI has no archive and no provider of compute. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  'listArchivedWorkflowExecutions',
  'validateWorkerDeploymentVersionComputeConfig',
]);
const UNSUPPORTED = /^1\.2[0-8]\./;
const operations = [...publishedOperations(publishedDocument().document)];

/** All types that stand in a value, at any depth: the same call gives an answer of the same make. */
function fields(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => fields(each, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, each]) => fields(each, `${path}.${name}`));
}

describe.concurrent('the recorded call is still answered so by the server', () => {
  test.each(operations)('%s', async (id, published) => {
    const scenario = SCENARIOS[id];
    const example = recorded[id];
    if (scenario === undefined || example === undefined) throw new Error(`${id} was not recorded`);
    const { url, grpc } = ELSEWHERE.has(id) ? { ...connectLive(), url: inject('proxyUrl') } : connectNewest();
    const run = () => runScenario(scenario, published, createWorld({ url, grpc, namespace: NAMESPACE }), url);
    let { status, response } = await run();
    // Other calls here change namespaces too, and the server lets one of them win.
    while (status === 503 && JSON.stringify(response).includes('conditional update'))
      ({ status, response } = await run());
    // A call that only servers which are no longer supported carried out.
    expect(status, JSON.stringify(response)).toBe(UNSUPPORTED.test(example.server ?? '') ? 501 : example.status);
    checkAnswer({ method: published.method, target: published.path, status, body: response });
    if (status >= 300) return;
    // What the example shows at the top is there again; what else there is depends on what the server did before.
    const top = (answer: unknown) => new Set(fields(answer).map((path) => path.split(/[.[]/)[1]));
    expect([...top(example.response)].filter((name) => !top(response).has(name))).toEqual([]);
  });
});
