import { Code, StatusError } from '../base/status-error.ts';
import { namespaceName, type UpstreamTarget } from './target.ts';
import type { Upstream } from './upstream.ts';

export interface PoolOptions {
  /** For calls of namespaces without a target of their own. */
  readonly main: UpstreamTarget;
  /** By namespace. */
  readonly targets: ReadonlyMap<string, UpstreamTarget>;
  readonly open: (target: UpstreamTarget) => Promise<Upstream>;
  /** A channel without calls is closed after this many milliseconds. */
  readonly idleMs: number;
  /** Largest number of channels at once: of configured servers, and beside them of those that callers name. */
  readonly most: number;
}

interface Slot {
  readonly upstream: Promise<Upstream>;
  opened: Upstream | undefined;
  running: number;
  lastUse: number;
  readonly isConfigured: boolean;
  /** Who caused it to be opened, until a call over it has succeeded: so far it may be made up. */
  newFor: string | undefined;
}

/** Where a call goes. */
interface Place {
  readonly key: string;
  readonly target: UpstreamTarget;
}

/** Shares of all channels for servers of which no call has succeeded yet, which callers may have made up. */
const NEW_SHARE = 1 / 2;
const NEW_SHARE_PER_CALLER = 1 / 4;
/** For calls that no request has made. */
const nobody = () => 'nobody';

const PLACE = '{namespace}';
/** May become a part of a host name. */
const HOST_SAFE = /^[a-z0-9](?:[a-z0-9._-]{0,251}[a-z0-9])?$/i;

/** True if the address of a target depends on the namespace of a call. */
export function isTemplate({ address }: UpstreamTarget): boolean {
  return address.includes(PLACE);
}

/**
 * Several servers as one: a call goes to the server of its namespace, over a channel that its first call opens. Callers
 * choose namespaces and may make them up: their channels never take the place of a configured server's, and until a call
 * has succeeded they take only a share of the rest, which one caller cannot use up.
 */
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

  const among = (belongs: (slot: Slot) => boolean) => [...slots].filter(([, slot]) => belongs(slot));

  /** Makes room for one more among the slots that `belongs` selects, in the order of last use. */
  const makeRoom = (limit: number, belongs: (slot: Slot) => boolean) => {
    const all = among(belongs);
    if (all.length < limit) return;
    // A slot moves to the end when it is used; a server that has proved itself stays longer.
    const idle = all.filter(([, { running }]) => running === 0);
    const [first] = [...idle.filter(([, { newFor }]) => newFor !== undefined), ...idle];
    if (first === undefined) throw tooMany();
    drop(...first);
  };

  const admit = (isConfigured: boolean, caller: string) => {
    if (!isConfigured) {
      makeRoom(Math.ceil(most * NEW_SHARE_PER_CALLER), ({ newFor }) => newFor === caller);
      makeRoom(Math.ceil(most * NEW_SHARE), ({ newFor }) => newFor !== undefined);
    }
    makeRoom(most, (slot) => slot.isConfigured === isConfigured);
  };

  const slotOf = ({ key, target }: Place, callerOf = nobody): Slot => {
    const known = slots.get(key);
    if (known !== undefined) {
      slots.delete(key);
      slots.set(key, known);
      return known;
    }
    const { isConfigured } = target;
    const caller = callerOf();
    admit(isConfigured, caller);
    const slot: Slot = {
      ...{ upstream: open(target), opened: undefined, running: 0, lastUse: Date.now() },
      ...{ isConfigured, newFor: isConfigured ? undefined : caller },
    };
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

  const place = (namespace: string): Place => {
    const own = targets.get(namespace);
    if (own !== undefined) return { key: `n ${namespace}`, target: own };
    if (!isTemplate(main)) return { key: 'main', target: main };
    const target = fillTemplate(main, namespace === '' ? (main.namespace ?? '') : namespace);
    return { key: `a ${target.address}`, target };
  };

  return {
    call: async (call) => {
      if (closed) throw new StatusError(Code.UNAVAILABLE, 'the proxy is closing');
      const slot = slotOf(place(call.namespace ?? ''), call.caller);
      slot.running++;
      try {
        const answer = await (slot.opened ?? (await opened(slot))).call(call);
        slot.newFor = undefined;
        return answer;
      } finally {
        slot.running--;
        slot.lastUse = Date.now();
      }
    },
    state: (connect) => {
      if (closed) return 'closed';
      // Without a server for all namespaces there is none to ask; each is ready when it is called.
      if (isTemplate(main) && main.namespace === undefined) return 'ready';
      return slotOf(place('')).opened?.state(connect) ?? 'connecting';
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

function tooMany(): StatusError {
  return new StatusError(Code.RESOURCE_EXHAUSTED, 'too many Temporal servers are being called at once', {
    httpStatus: 503,
    headers: { 'Retry-After': '1' },
  });
}

/** Callers choose namespaces, so that one that could lead to another host is refused. */
function fillTemplate(main: UpstreamTarget, namespace: string): UpstreamTarget {
  if (namespace === '') {
    throw new StatusError(Code.FAILED_PRECONDITION, 'no Temporal server is configured for calls without a namespace');
  }
  if (!HOST_SAFE.test(namespace) || namespace.includes('..')) {
    throw new StatusError(Code.NOT_FOUND, 'no Temporal server is configured for a namespace of this name');
  }
  const host = namespace.toLowerCase();
  return {
    ...main,
    name: namespaceName(host),
    address: main.address.replaceAll(PLACE, host),
    isConfigured: host === main.namespace?.toLowerCase(),
  };
}
