import { send } from './record/exchange.ts';
import type { Json } from './record/json.ts';
import { publishedOperations, readDocument } from './record/published.ts';
import { removals } from './record/removals.ts';
import { SCENARIOS } from './record/scenarios.ts';
import { withStand } from './record/stand.ts';

/**
 * Finds the fields that a server requires: sends the recorded request of every operation without each of its fields in
 * turn, and prints those that fail, for `required` in spec/overlay.yaml. A person has to decide whether another field
 * would do instead, and whether a field matters only together with another one.
 */
const UNKNOWN_CALL = 501;

await withStand(async ({ url, newWorld }) => {
  for (const [id, published] of publishedOperations(await readDocument())) {
    const prepare = SCENARIOS[id]?.prepare;
    if (prepare === undefined) continue;
    const count = removals(await prepare(newWorld())).length;
    for (let index = 0; index < count; index++) {
      // Starts over, since a rejected request may have left something behind.
      const removal = removals(await prepare(newWorld()))[index];
      if (removal === undefined) throw new Error(`${id} prepares another request each time`);
      const { status, response } = await send(removal.request, published, url);
      if (status >= 300 && status !== UNKNOWN_CALL) console.log(line(id, removal.field, status, response));
    }
  }
});

function line(id: string, field: string, status: number, { message }: Json): string {
  return `${id.padEnd(44)} ${field.padEnd(48)} ${status} ${String(message)}`;
}
