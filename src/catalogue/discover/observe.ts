/** Calls one rpc of Temporal's WorkflowService, with request and answer in JSON, payloads in shorthand. */
export type CallJson = (rpc: string, request: object) => Promise<unknown>;

/** What is known about a signal, query or update of a workflow type. */
export interface SeenMessage {
  description: string | undefined;
  /** First arguments. */
  readonly inputs: unknown[];
  readonly results: unknown[];
}

/** Observations from runs of one workflow type. */
export interface SeenType {
  readonly type: string;
  readonly taskQueue: string;
  description: string | undefined;
  readonly inputs: unknown[];
  readonly results: unknown[];
  /** The largest number of arguments of a start. */
  arguments: number;
  readonly signals: Map<string, SeenMessage>;
  readonly queries: Map<string, SeenMessage>;
  readonly updates: Map<string, SeenMessage>;
}

const RUNS_LISTED = 500;
const RUNS_READ = 20;
/** Types observed at the same time. */
const AT_ONCE = 20;
const EVENTS_READ = 1_000;
const METADATA = '__temporal_workflow_metadata';
const INTERNAL = '__';

interface Execution {
  readonly execution: { readonly workflowId: string; readonly runId: string };
  readonly type: { readonly name: string };
  readonly taskQueue?: string;
}

/**
 * Reads the newest runs of every workflow type in a namespace.
 * @param skipped called with everything that could not be read
 */
export async function observe(
  namespace: string,
  call: CallJson,
  skipped: (text: string) => void,
): Promise<readonly SeenType[]> {
  const listed = (await call('ListWorkflowExecutions', { namespace, pageSize: RUNS_LISTED })) as {
    readonly executions?: readonly Execution[];
  };
  const byType = new Map<string, Execution[]>();
  for (const each of listed.executions ?? []) {
    const { name } = each.type;
    // The server's own workflows.
    if (name.startsWith('temporal-sys-')) continue;
    byType.set(name, [...(byType.get(name) ?? []), each]);
  }
  const observeType = async ([type, runs]: readonly [string, readonly Execution[]]): Promise<SeenType> => {
    const seen: SeenType = {
      ...{ type, taskQueue: runs[0]?.taskQueue ?? '', description: undefined, inputs: [], results: [], arguments: 0 },
      ...{ signals: new Map(), queries: new Map(), updates: new Map() },
    };
    for (const { execution } of runs.slice(0, RUNS_READ)) {
      await readHistory(namespace, execution, call, seen).catch((error: unknown) => skipped(reason(execution, error)));
    }
    const [newest] = runs;
    if (newest !== undefined) {
      await readMetadata(namespace, newest.execution, call, seen).catch((error: unknown) =>
        skipped(`${type}: no worker lists its signals, queries and updates (${String((error as Error).message)})`),
      );
    }
    return seen;
  };
  const types = [...byType].sort(([a], [b]) => (a < b ? -1 : 1));
  const found: SeenType[] = [];
  // Without a worker, a query takes all of its time.
  for (let at = 0; at < types.length; at += AT_ONCE) {
    found.push(...(await Promise.all(types.slice(at, at + AT_ONCE).map(observeType))));
  }
  return found;
}

function reason({ workflowId }: Execution['execution'], error: unknown): string {
  return `${workflowId}: its history cannot be read (${String((error as Error).message)})`;
}

/** Only the useful attributes. */
interface Attributes {
  readonly input?: readonly unknown[];
  readonly result?: readonly unknown[];
  readonly signalName?: string;
  readonly acceptedEventId?: string;
  readonly acceptedRequest?: { readonly input?: { readonly name?: string; readonly args?: readonly unknown[] } };
  readonly outcome?: { readonly success?: readonly unknown[] };
}

async function readHistory(namespace: string, execution: object, call: CallJson, seen: SeenType): Promise<void> {
  const { history } = (await call('GetWorkflowExecutionHistory', {
    ...{ namespace, execution, maximumPageSize: EVENTS_READ },
  })) as { readonly history?: { readonly events?: readonly Readonly<Record<string, unknown>>[] } };
  const updates = new Map<string, string>();
  for (const event of history?.events ?? []) {
    const [key, value] = Object.entries(event).find(([name]) => name.endsWith('EventAttributes')) ?? [];
    const attributes = (value ?? {}) as Attributes;
    switch (key) {
      case 'workflowExecutionStartedEventAttributes':
        seen.arguments = Math.max(seen.arguments, attributes.input?.length ?? 0);
        keep(seen.inputs, attributes.input);
        break;
      case 'workflowExecutionCompletedEventAttributes':
        keep(seen.results, attributes.result);
        break;
      case 'workflowExecutionSignaledEventAttributes':
        keep(messageOf(seen.signals, attributes.signalName ?? '').inputs, attributes.input);
        break;
      case 'workflowExecutionUpdateAcceptedEventAttributes': {
        const { name = '', args } = attributes.acceptedRequest?.input ?? {};
        updates.set(String(event.eventId), name);
        keep(messageOf(seen.updates, name).inputs, args);
        break;
      }
      case 'workflowExecutionUpdateCompletedEventAttributes': {
        const name = updates.get(attributes.acceptedEventId ?? '');
        if (name !== undefined) keep(messageOf(seen.updates, name).results, attributes.outcome?.success);
        break;
      }
    }
  }
}

/** The first payload, if it is JSON: others are in long form. */
function keep(samples: unknown[], payloads: readonly unknown[] | undefined): void {
  const [first] = payloads ?? [];
  const { metadata } = (first ?? {}) as { readonly metadata?: { readonly encoding?: unknown } };
  if (first !== undefined && typeof metadata?.encoding !== 'string') samples.push(first);
}

function messageOf(messages: Map<string, SeenMessage>, name: string): SeenMessage {
  const known = messages.get(name) ?? { description: undefined, inputs: [], results: [] };
  messages.set(name, known);
  return known;
}

interface Definition {
  readonly name?: string;
  readonly description?: string;
}

/** What SDKs report about a workflow if a worker is running. */
async function readMetadata(namespace: string, execution: object, call: CallJson, seen: SeenType): Promise<void> {
  const { queryResult } = (await call('QueryWorkflow', { namespace, execution, query: { queryType: METADATA } })) as {
    readonly queryResult?: readonly unknown[];
  };
  const [metadata] = queryResult ?? [];
  const { definition } = (metadata ?? {}) as { readonly definition?: Readonly<Record<string, unknown>> };
  const read = (messages: Map<string, SeenMessage>, key: string) => {
    for (const { name, description } of (definition?.[key] ?? []) as readonly Definition[]) {
      // A handler without a name accepts everything else.
      if (name === undefined || name === '' || name.startsWith(INTERNAL)) continue;
      const message = messageOf(messages, name);
      if (description !== undefined && description !== '') message.description = description;
    }
  };
  read(seen.signals, 'signalDefinitions');
  read(seen.queries, 'queryDefinitions');
  read(seen.updates, 'updateDefinitions');
}
