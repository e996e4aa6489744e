type Table = Readonly<Record<string, unknown>>;

/** Fields that name the subject of an event, in order of preference. */
const NAMES = ['activityType', 'workflowType', 'signalName', 'timerId', 'markerName', 'acceptedRequest', 'operation'];
/** The fields of events that contain payloads. */
const PAYLOADS = ['input', 'result', 'details', 'lastCompletionResult', 'outcome'];
const MOST_CAUSES = 5;

/** One line per event: `12 ActivityTaskFailed Charge: no money (CardDeclined)`. */
export function summarizeHistory(answer: Table, withPayloads: boolean): string {
  const { events = [] } = (answer.history ?? {}) as { readonly events?: readonly Table[] };
  const names = new Map<string, string>();
  return events.map((event) => lineOf(event, names, withPayloads)).join('\n');
}

function lineOf(event: Table, names: Map<string, string>, withPayloads: boolean): string {
  const [, attributes = {}] =
    (Object.entries(event).find(([key]) => key.endsWith('EventAttributes')) as [string, Table] | undefined) ?? [];
  const own = nameOf(attributes);
  // Later events about an activity name the event that scheduled it.
  const name = own ?? names.get(String(attributes.scheduledEventId ?? attributes.initiatedEventId ?? ''));
  if (own !== undefined) names.set(String(event.eventId), own);
  const parts = [String(event.eventId), eventName(String(event.eventType)), ...(name === undefined ? [] : [name])];
  const failure = (attributes.failure ?? attributes.cause) as Table | string | undefined;
  if (typeof failure === 'object') parts.push(`failure: ${failureText(failure)}`);
  else if (failure !== undefined) parts.push(`cause: ${failure}`);
  if (attributes.reason !== undefined) parts.push(`reason: ${attributes.reason}`);
  if (withPayloads) {
    for (const key of PAYLOADS)
      if (attributes[key] !== undefined) parts.push(`${key}: ${JSON.stringify(attributes[key])}`);
  }
  return parts.join(' ');
}

function nameOf(attributes: Table): string | undefined {
  for (const key of NAMES) {
    const value = attributes[key];
    if (typeof value === 'string') return value;
    const { name, input } = (value ?? {}) as { readonly name?: string; readonly input?: { readonly name?: string } };
    const found = name ?? input?.name;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `EVENT_TYPE_ACTIVITY_TASK_FAILED` as `ActivityTaskFailed`. */
function eventName(type: string): string {
  return type
    .replace('EVENT_TYPE_', '')
    .toLowerCase()
    .replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function failureText(failure: Table, depth = 0): string {
  const {
    message = '',
    applicationFailureInfo,
    cause,
  } = failure as {
    readonly message?: string;
    readonly applicationFailureInfo?: { readonly type?: string };
    readonly cause?: Table;
  };
  const type = applicationFailureInfo?.type;
  const own = `${message}${type === undefined ? '' : ` (${type})`}`;
  return cause === undefined || depth >= MOST_CAUSES ? own : `${own}, caused by: ${failureText(cause, depth + 1)}`;
}
