import { describe, expect, inject, test } from 'vitest';
import { EXAMPLE_CATALOGUE } from '../../tools/catalogue-documents.ts';
import { buildClient, CLIENTS, whyNot } from '../../tools/clients.ts';
import { unique } from '../support/live.ts';
import { httpClient } from '../support/live-http.ts';
import { startOrdersWorker } from '../support/orders-worker.ts';
import { endProgram, startProgram } from '../support/program.ts';
import { skipBecause } from '../support/skip.ts';

const BUILD_MS = 15 * 60_000;
const reasons = new Map(await Promise.all(CLIENTS.map(async (client) => [client, await whyNot(client)] as const)));

/** What happens to the workflow in the scenario, in this order; events of workflow tasks aside. */
const EVENTS = ['STARTED', 'SIGNALED', 'UPDATE_ACCEPTED', 'UPDATE_COMPLETED', 'CANCEL_REQUESTED', 'CANCELED'];

describe.concurrent('start, signal, query, update, history in pages, cancel and execute with the generated client', () => {
  for (const client of CLIENTS) {
    const reason = reasons.get(client);
    test(`for ${client.name}`, { timeout: BUILD_MS, ...skipBecause(reason) }, async () => {
      const workshop = await buildClient(client);
      for (const [generator, command] of Object.entries(client.scenarios)) {
        const workflow = unique(generator);
        const env = { TEMPORAL_HTTP_URL: inject('proxyUrl'), WORKFLOW_ID: workflow };
        const { stdout } = await workshop.run(command, { env });
        expect(withoutTasks(stdout), generator).toEqual([
          expect.stringMatching(/^started [0-9a-f-]{36}$/),
          'signalled 202',
          'query "Grüße"',
          expect.stringMatching(/^update {"amount": ?3}$/),
          ...EVENTS.slice(0, 4).map((name) => `event ${eventType(name)}`),
          // The first page holds the events of the first transaction.
          expect.stringMatching(/^page 2 [2-9]$/),
          'closed EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED',
          'executed "Hello, Alice!"',
        ]);
        expect(await eventsOf(workflow), generator).toEqual(EVENTS.map(eventType));
      }
    });
  }
});

function eventType(name: string): string {
  return `EVENT_TYPE_WORKFLOW_EXECUTION_${name}`;
}

function withoutTasks(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.includes('EVENT_TYPE_WORKFLOW_TASK_'));
}

/** What really happened, told by the server. */
async function eventsOf(workflow: string): Promise<readonly string[]> {
  const http = httpClient(inject('proxyUrl'));
  const { body } = await http('GET', `/api/v1/namespaces/my-namespace/workflows/${workflow}/history`);
  const types = body.history.events.map(({ eventType: type }: { eventType: string }) => type);
  return types.filter((type: string) => !type.includes('WORKFLOW_TASK'));
}

describe('an order from start to receipt with the client of a catalogue', () => {
  for (const client of CLIENTS) {
    test(`for ${client.name}`, { timeout: BUILD_MS, ...skipBecause(reasons.get(client)) }, async () => {
      const workshop = await buildClient(client);
      const address = inject('temporalAddress');
      const [program, worker] = await Promise.all([
        startProgram(['--address', address, '--catalogue', EXAMPLE_CATALOGUE]),
        startOrdersWorker(address),
      ]);
      try {
        const orderId = unique('o');
        const env = { ORDERS_URL: `${program.url}/workflows`, ORDER_ID: orderId };
        const { stdout } = await workshop.run(client.orders, { env });
        expect(stdout.trim().split('\n')).toEqual([
          `started order-${orderId}`,
          'status waiting',
          'address Lisbon',
          'receipt by-sea 2',
          'state COMPLETED',
        ]);
      } finally {
        await Promise.all([worker.close(), endProgram(program)]);
      }
    });
  }
});
