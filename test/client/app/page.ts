import { createTemporalClient } from 'temporal-http/client';

/** As a page has it: bundled, with the types of a browser and none of Node. */
const client = createTemporalClient({ baseUrl: '/', credentials: 'same-origin' });

export async function show(list: HTMLElement): Promise<void> {
  for await (const { execution } of client.workflows.list({ limit: 10 })) list.append(execution?.workflowId ?? '');
}
