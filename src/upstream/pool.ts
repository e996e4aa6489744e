import { Code, StatusError } from '../base/status-error.ts';
import type { UpstreamTarget } from './target.ts';
import type { Upstream } from './upstream.ts';

export interface PoolOptions {
  /** For calls of namespaces without a target of their own. */
  readonly main: UpstreamTarget;
  /** By namespace. */
  readonly targets: ReadonlyMap<string, UpstreamTarget>;
  readonly open: (target: UpstreamTarget) => Promise<Upstream>;
  /** A channel without calls is closed after this many milliseconds. */
  readonly idleMs: number;
  /** Largest number of channels at once. */
  readonly most: number;
}

interface Slot {
  readonly upstream: Promise<Upstream>;
  opened: Upstream | undefined;
  running: number;
  lastUse: number;
}

const PLACE = '{namespace}';
/** May become a part of a host name. */
const HOST_SAFE = /^[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?$/i;

/** True if the address of a target depends on the namespace of a call. */
export function isTemplate({ address }: UpstreamTarget): boolean {
  return address.includes(PLACE);
}

/** Several servers as one: a call goes to the server of its namespace, over a channel that its first call opens. */
export function createPool({ main, targets, open, idleMs, most }: PoolOptions): Upstream {
  const slots = new Map<string, Slot>();
  let closed = false;

  const drop = (key: string, { opened, upstream }: Slot) => {
    slots.delete(key);
    if (opened !== undefined) opened.close();
    else upstream.then((late) => late.close()).catch(() => undefined);
  };
  const sweep = setInterval(
    () => {
      const before = Date.now() - idleMs;
      for (const [key, slot] of slots) if (slot.running === 0 && slot.lastUse <= before) drop(key, slot);
    },
    Math.max(10, idleMs / 4),
  );
  sweep.unref();

  const makeRoom = () => {
    if (slots.size < most) return;
    // In the order of last use, since a slot moves to the end when it is used.
    for (const [key, slot] of slots) {
      if (slot.running > 0) continue;
      drop(key, slot);
      return;
    }
    throw new StatusError(Code.RESOURCE_EXHAUSTED, 'too many Temporal servers are being called at once', {
      httpStatus: 503,
      headers: { 'Retry-After': '1' },
    });
  };

  const slotOf = (key: string, target: () => UpstreamTarget): Slot => {
    const known = slots.get(key);
    if (known !== undefined) {
      slots.delete(key);
      slots.set(key, known);
      return known;
    }
    makeRoom();
    const slot: Slot = { upstream: open(target()), opened: undefined, running: 0, lastUse: Date.now() };
    slot.upstream.then(
      (upstream) => {
        slot.opened = upstream;
      },
      () => {
        if (slots.get(key) === slot) slots.delete(key);
      },
    );
    slots.set(key, slot);
    return slot;
  };

  const choose = (namespace: string): Slot => {
    const own = targets.get(namespace);
    if (own !== undefined) return slotOf(`n ${namespace}`, () => own);
    if (!isTemplate(main)) return slotOf('main', () => main);
    const name = namespace === '' ? (main.namespace ?? '') : namespace;
    const address = fill(main.address, name);
    return slotOf(`a ${address}`, () => ({ ...main, address }));
  };

  return {
    call: async (call) => {
      if (closed) throw new StatusError(Code.UNAVAILABLE, 'the proxy is closing');
      const slot = choose(call.namespace ?? '');
      slot.running++;
      try {
        return await (slot.opened ?? (await opened(slot))).call(call);
      } finally {
        slot.running--;
        slot.lastUse = Date.now();
      }
    },
    state: (connect) => {
      if (closed) return 'closed';
      // Without a server for all namespaces there is none to ask; each is ready when it is called.
      if (isTemplate(main) && main.namespace === undefined) return 'ready';
      return choose('').opened?.state(connect) ?? 'connecting';
    },
    close: () => {
      closed = true;
      clearInterval(sweep);
      for (const [key, slot] of slots) drop(key, slot);
    },
  };
}

async function opened({ upstream }: Slot): Promise<Upstream> {
  try {
    return await upstream;
  } catch (cause) {
    throw new StatusError(Code.UNAVAILABLE, 'the credentials for the Temporal server cannot be read', { cause });
  }
}

/** Callers choose namespaces, so that one that could lead to another host is refused. */
function fill(address: string, namespace: string): string {
  if (namespace === '') {
    throw new StatusError(Code.FAILED_PRECONDITION, 'no Temporal server is configured for calls without a namespace');
  }
  if (!HOST_SAFE.test(namespace) || namespace.includes('..')) {
    throw new StatusError(Code.NOT_FOUND, 'no Temporal server is configured for a namespace of this name');
  }
  return address.replaceAll(PLACE, namespace.toLowerCase());
}
