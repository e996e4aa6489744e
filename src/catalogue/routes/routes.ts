import type { Operation } from '../../codec/operation-table.ts';
import { messageAt } from '../../operation/message/read.ts';
import type { OperationDeps } from '../../operation/operation.ts';
import type { OperationRoute } from '../../operation/operation-route.ts';
import type { StreamRoute } from '../../operation/stream-route.ts';
import type { ResultSettings } from '../../results/result-settings.ts';
import { EVENT_STREAM } from '../../streams/event-stream.ts';
import { historyEvents } from '../../streams/history-events.ts';
import type { StreamSettings } from '../../streams/stream-settings.ts';
import { watchedWorkflow } from '../../streams/watched-workflow.ts';
import type { Catalogue, Entry } from '../catalogue.ts';
import { entryRoute } from './entry-route.ts';
import { eventsRoute } from './events.ts';
import { failureReader } from './failure.ts';
import { createFind } from './found.ts';
import { listRoute } from './list.ts';
import { endRoute, queryRoutes, signalRoute, updateRoute } from './messages.ts';
import { catalogueOperations } from './operations.ts';
import { type EntryContext, startRoute } from './start.ts';
import { resultRoute, stateRoute } from './state.ts';
import { createValues } from './values.ts';

export interface CatalogueSettings extends ResultSettings {
  /** Called for a result that does not match its schema. */
  readonly onMisfit: (entry: string) => void;
  readonly streams: StreamSettings;
}

export interface CatalogueRoutes {
  readonly routes: readonly OperationRoute[];
  /** Routes that answer nothing else. */
  readonly streams: readonly StreamRoute[];
}

/** The routes of all entries (contract section 12). */
export function catalogueRoutes(
  { entries }: Catalogue,
  operations: readonly Operation[],
  deps: OperationDeps,
  settings: CatalogueSettings,
): CatalogueRoutes {
  const own = catalogueOperations(operations);
  const watched = watchedWorkflow(own, deps, settings.streams);
  const event = messageAt(own.getHistory.response, 'history.events');
  const failures = failureReader(messageAt(event, 'workflow_execution_failed_event_attributes.failure'));
  const shared = { operations: own, deps, settings, streams: settings.streams, runs: watched.runs, failures };
  const events = historyEvents(watched);
  const ofEntries = entries.map((entry) => {
    const values = createValues(messageAt(own.query.response, 'query_result'), () => settings.onMisfit(entry.name));
    return routesOf(entry, { ...shared, values, events });
  });
  return {
    routes: ofEntries.flatMap(({ routes }) => routes),
    streams: ofEntries.flatMap(({ streams }) => streams),
  };
}

function routesOf(entry: Entry, context: EntryContext): CatalogueRoutes {
  const { deps, operations } = context;
  const find = createFind(operations, deps, entry);
  const routes = [
    startRoute(entry, context),
    listRoute(entry, context),
    stateRoute(entry, context, find),
    resultRoute(entry, context, find),
    endRoute(entry, context, find),
    ...entry.signals.map((signal) => signalRoute(entry, signal, context, find)),
    ...entry.queries.flatMap((query) => queryRoutes(entry, query, context, find)),
    ...entry.updates.map((update) => updateRoute(entry, update, context, find)),
  ];
  const events = entryRoute(entry, eventsRoute(entry, context, find), deps);
  return {
    routes: routes.map((route) => entryRoute(entry, route, deps)),
    streams: [{ ...events, contentType: EVENT_STREAM, ownParameters: [] }],
  };
}
