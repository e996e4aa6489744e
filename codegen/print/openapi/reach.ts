import type { Model, PayloadTypes } from '../../model.ts';

/** Every message and enum that the JSON form of the `roots` can hold, the roots included. */
export function reach(model: Model, roots: Iterable<string>, payload: PayloadTypes | undefined): ReadonlySet<string> {
  const reached = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const message = model.messages.get(name);
    if (message === undefined || message.wellKnown !== undefined || name === payload?.payload) continue;
    for (const { type } of message.fields) {
      if (type.kind === 'message') pending.push(type.message);
      if (type.kind === 'enum') pending.push(type.enum);
    }
  }
  return reached;
}
