import { release } from '../../base/lease.ts';
import { Code, cancelled, type StatusError } from '../../base/status-error.ts';
import { deadlineExceeded, unreachable } from '../failures.ts';
import type { UpstreamAnswer, UpstreamCall } from '../upstream.ts';
import type { Connection } from './connection.ts';
import type { Deadlines, Expiring } from './deadlines.ts';
import type { Stream, StreamOwner } from './stream.ts';

export interface CallHooks {
  readonly resolve: (answer: UpstreamAnswer | Promise<UpstreamAnswer>) => void;
  readonly reject: (error: StatusError) => void;
  /** Finds a connection for the call, or fails it. */
  readonly start: (call: Call) => void;
  /** Stops looking for a connection. */
  readonly withdraw: (call: Call) => void;
}

/** How a server may end a call at its deadline before our own timer fires. */
const LATE: ReadonlySet<number> = new Set([Code.CANCELLED, Code.DEADLINE_EXCEEDED, Code.UNAVAILABLE]);

/** One call, which may move to another connection. */
export class Call implements StreamOwner, Expiring {
  readonly request: UpstreamCall;
  readonly deadline: number;
  place = -1;
  private readonly started: number;
  private readonly hooks: CallHooks;
  private readonly deadlines: Deadlines;
  private connection: Connection | undefined;
  private stream: Stream | undefined;
  private isSecondTry = false;

  constructor(request: UpstreamCall, started: number, deadlines: Deadlines, hooks: CallHooks) {
    this.request = request;
    this.deadline = request.deadline;
    this.started = started;
    this.deadlines = deadlines;
    this.hooks = hooks;
    deadlines.add(this);
    request.signal.addEventListener('abort', this.abort);
  }

  begin(connection: Connection): void {
    try {
      this.stream = connection.begin(this);
      this.connection = connection;
    } catch (error) {
      this.failed(error as StatusError);
    }
  }

  answered(answer: UpstreamAnswer | Promise<UpstreamAnswer>): void {
    this.end();
    release(this.request.message);
    this.hooks.resolve(answer);
  }

  failed(error: StatusError): void {
    this.end();
    const isLate = LATE.has(error.code) && performance.now() >= this.deadline;
    this.hooks.reject(isLate ? deadlineExceeded(this.started, this.deadline) : error);
  }

  /** gRPC, "Transparent Retries": a call that the server has not processed is sent once more. */
  notProcessed(cause: Error): void {
    this.connection = undefined;
    this.stream = undefined;
    if (this.isSecondTry) {
      this.failed(unreachable(cause, 'unsent'));
    } else {
      this.isSecondTry = true;
      this.hooks.start(this);
    }
  }

  expire(): void {
    this.cancel(deadlineExceeded(this.started, this.deadline));
  }

  private readonly abort = (): void => this.cancel(cancelled());

  private cancel(error: StatusError): void {
    const { connection, stream } = this;
    this.end();
    if (connection !== undefined && stream !== undefined) connection.cancel(stream);
    else this.hooks.withdraw(this);
    this.hooks.reject(error);
  }

  private end(): void {
    this.connection = undefined;
    this.stream = undefined;
    this.deadlines.delete(this);
    this.request.signal.removeEventListener('abort', this.abort);
  }
}
