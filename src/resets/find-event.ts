import { Code, StatusError } from '../base/status-error.ts';
import { wireToJson } from '../codec/json/codec.ts';
import type { Operation } from '../codec/operation-table.ts';
import { createRpc, type Job, NO_TYPES, type RpcDeps } from '../operation/rpc.ts';
import type { ResetPoint } from './reset-point.ts';

/** The run that is reset, and the event up to which its history is kept. */
export interface ResetEvent {
  readonly runId: string;
  /** A 64-bit integer. */
  readonly eventId: string;
}

export interface FindOperations {
  readonly describe: Operation;
  readonly history: Operation;
  readonly reverse: Operation;
}

interface Event {
  readonly eventId: string;
  readonly eventType: string;
  readonly workflowExecutionStartedEventAttributes?: { readonly continuedExecutionRunId?: string };
}

interface Page {
  readonly history?: { readonly events?: readonly Event[] };
  readonly nextPageToken?: string;
}

interface Description {
  readonly workflowExecutionInfo?: {
    readonly execution?: { readonly runId?: string };
    readonly autoResetPoints?: {
      readonly points?: readonly {
        readonly buildId?: string;
        readonly binaryChecksum?: string;
        readonly runId?: string;
        readonly firstWorkflowTaskCompletedId?: string;
        readonly resettable?: boolean;
      }[];
    };
  };
}

const COMPLETED = 'EVENT_TYPE_WORKFLOW_TASK_COMPLETED';
const STARTED = 'EVENT_TYPE_WORKFLOW_EXECUTION_STARTED';

export interface FindEvent {
  /** @throws StatusError PERMISSION_DENIED (403) if the caller may not read what is needed */
  readonly permit: (job: Job, workflowId: string) => Promise<void>;
  /**
   * @param runId empty for the latest run
   * @throws StatusError FAILED_PRECONDITION (400) if the history has no such point; errors of the server
   */
  readonly find: (
    job: Job,
    workflowId: string,
    runId: string,
    point: ResetPoint,
    deadline: number,
  ) => Promise<ResetEvent>;
}

/** Finds the event of a named reset point, as the CLI does. */
export function findResetEvent({ describe, history, reverse }: FindOperations, deps: RpcDeps): FindEvent {
  const [description, forward, backward] = [describe, history, reverse].map((one) => createRpc(one, deps)) as [
    ReturnType<typeof createRpc>,
    ReturnType<typeof createRpc>,
    ReturnType<typeof createRpc>,
  ];

  const pages = async function* (job: Job, workflowId: string, runId: string, from: 'start' | 'end', deadline: number) {
    const operation = from === 'start' ? history : reverse;
    let nextPageToken: string | undefined;
    do {
      const asked = {
        namespace: job.namespace,
        execution: { workflowId, runId },
        ...(nextPageToken && { nextPageToken }),
      };
      const { message } = await (from === 'start' ? forward : backward).call(job, asked, { deadline });
      const page = JSON.parse(
        wireToJson(operation.response, message, { shorthand: false, types: NO_TYPES }).toString(),
      ) as Page;
      yield page.history?.events ?? [];
      nextPageToken = page.nextPageToken;
    } while (nextPageToken !== undefined);
  };

  /** The first matching event, from either end. */
  const search = async (
    job: Job,
    workflowId: string,
    runId: string,
    from: 'start' | 'end',
    type: string,
    deadline: number,
  ): Promise<Event | undefined> => {
    for await (const events of pages(job, workflowId, runId, from, deadline)) {
      const found = events.find(({ eventType }) => eventType === type);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const describeRun = async (job: Job, workflowId: string, runId: string, deadline: number): Promise<Description> => {
    const asked = { namespace: job.namespace, execution: { workflowId, runId } };
    const { message } = await description.call(job, asked, { deadline });
    return JSON.parse(
      wireToJson(describe.response, message, { shorthand: false, types: NO_TYPES }).toString(),
    ) as Description;
  };

  return {
    permit: async (job, workflowId) => {
      const asked = { namespace: job.namespace, execution: { workflowId } };
      await description.permit(job, asked);
      await forward.permit(job, asked);
      await backward.permit(job, asked);
    },
    find: async (job, workflowId, runId, point, deadline) => {
      const described = await describeRun(job, workflowId, runId, deadline);
      // A moment later, the latest run may be another one.
      const ownRun = described.workflowExecutionInfo?.execution?.runId ?? runId;
      if (point.kind === 'buildId') {
        const points = described.workflowExecutionInfo?.autoResetPoints?.points ?? [];
        const found = points.find(({ buildId, binaryChecksum }) => (buildId || binaryChecksum) === point.buildId);
        if (found === undefined) throw noPoint(`no workflow task of the build ${JSON.stringify(point.buildId)}`);
        return { runId: found.runId ?? ownRun, eventId: found.firstWorkflowTaskCompletedId ?? '0' };
      }
      let run = ownRun;
      if (point.kind === 'lastContinuedAsNew') {
        const first = await search(job, workflowId, ownRun, 'start', STARTED, deadline);
        const before = first?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId;
        if (!before) throw noPoint('no previous run from which it was continued');
        run = before;
      }
      const from = point.kind === 'firstWorkflowTask' ? 'start' : 'end';
      const task = await search(job, workflowId, run, from, COMPLETED, deadline);
      if (task === undefined) throw noPoint('no completed workflow task');
      return { runId: run, eventId: task.eventId };
    },
  };
}

function noPoint(what: string): StatusError {
  return new StatusError(Code.FAILED_PRECONDITION, `the workflow has ${what}`);
}
