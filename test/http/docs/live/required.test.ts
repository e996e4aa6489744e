import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { send } from '../../../../tools/record/exchange.ts';
import { publishedOperations } from '../../../../tools/record/published.ts';
import { removals } from '../../../../tools/record/removals.ts';
import { SCENARIOS } from '../../../../tools/record/scenarios.ts';
import { createWorld } from '../../../../tools/record/world.ts';
import { connectNewest } from '../../../support/live.ts';
import { NAMESPACE } from '../../../support/live-setup.ts';
import { startProxy, type TestProxy } from '../../../support/proxy.ts';
import { publishedDocument } from '../../../support/published-document.ts';

const overlay: { readonly operations: Readonly<Record<string, { readonly required?: readonly string[] }>> } = parse(
  readFileSync(new URL('../../../../spec/overlay.yaml', import.meta.url), 'utf8'),
);
const published = publishedOperations(publishedDocument().document);

/** Every field that the overlay requires, for each route of the rpc in which it is not in the path. */
const cases = [...published].flatMap(([id, { operation }]) => {
  // They have a body of their own, from which the proxy makes the patch.
  if (['pauseSchedule', 'unpauseSchedule', 'triggerSchedule'].includes(id)) return [];
  const [rpc = ''] = operation['x-rpc'].split('/').slice(-1);
  const required = overlay.operations[rpc.charAt(0).toLowerCase() + rpc.slice(1)]?.required ?? [];
  return required.map((field) => [id, field] as const);
});

let ruleless: TestProxy;
beforeAll(async () => {
  ruleless = await startProxy({ address: inject('newestAddress') });
});
afterAll(() => ruleless.close());

// The overlay says that the server refuses these calls. So the proxy may, which tells all mistakes at once.
describe.concurrent('what the document requires', () => {
  test.each(cases)('of %s, %s, the server refuses to do without, and so does the proxy', async (id, field) => {
    const scenario = SCENARIOS[id];
    const operation = published.get(id);
    if (scenario === undefined || operation === undefined) throw new Error(`there is no scenario ${id}`);
    const { url, grpc } = connectNewest();
    const world = createWorld({ url, grpc, namespace: NAMESPACE });
    const without = removals(await scenario.prepare(world)).find((each) => each.field === field);
    if (without === undefined) {
      // In the path of this route: it cannot be left out.
      expect(operation.path).toContain(`{${field === 'request.input.name' ? 'updateName' : field.split('.').at(-1)}}`);
      return;
    }
    const byServer = await send(without.request, operation, ruleless.url);
    expect([400, 500], JSON.stringify(byServer.response)).toContain(byServer.status);
    const byProxy = await send(without.request, operation, url);
    expect(byProxy).toMatchObject({ status: 400, response: { code: 3 } });
    const { details } = byProxy.response as { details: readonly { fieldViolations?: readonly { field: string }[] }[] };
    const fields = details.flatMap(({ fieldViolations = [] }) => fieldViolations.map((each) => each.field));
    expect(fields).toContain(field);
  });
});
