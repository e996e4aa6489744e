// Generated from .proto files by codegen/main.ts. Do not edit.
export interface paths {
    readonly "/api/v1/namespaces": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List namespaces
         * @description All namespaces of the server, in pages.
         */
        readonly get: operations["listNamespaces"];
        readonly put?: never;
        /**
         * Register a namespace
         * @description Makes a namespace. It may take some seconds before workflows can be started in it. Closed workflows are kept for
         *     `workflowExecutionRetentionPeriod`.
         */
        readonly post: operations["registerNamespace"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a namespace
         * @description Its state, settings, replication and capabilities.
         */
        readonly get: operations["describeNamespace"];
        /**
         * Update a namespace
         * @description Changes what the request holds and leaves the rest as it is. A change may take some seconds to be seen everywhere.
         */
        readonly put: operations["updateNamespace"];
        readonly post?: never;
        /**
         * Deprecate a namespace
         * @deprecated
         * @description Marks a namespace as deprecated: no workflow can be started in it any more, those that run go on. The namespace
         *     and its data stay.
         */
        readonly delete: operations["deprecateNamespace"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update a namespace (other path)
         * @description The same as `PUT /api/v1/namespaces/{namespace}`.
         */
        readonly post: operations["updateNamespaceByPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a workflow
         * @description Status, times, memo, search attributes, pending activities, children and other state of one run: the latest one,
         *     or the one that `execution.runId` names. For the result of a workflow read the last event of its history.
         */
        readonly get: operations["describeWorkflowExecution"];
        readonly put?: never;
        /**
         * Start a workflow
         * @description Starts a workflow of the given type under the id in the path, and returns its run id without waiting for the
         *     workflow to do anything. A worker must poll the task queue for the workflow to make progress.
         *
         *     While a workflow of this id runs, another start is a conflict (409), unless `workflowIdConflictPolicy` says to
         *     use the running one (200 instead of 201) or to terminate it. `workflowIdReusePolicy` says the same of ids whose
         *     workflow is closed. To make a start safe to repeat, send an `Idempotency-Key`.
         *
         *     To signal the workflow in the same step use signal-with-start; to update it, the multi-operation.
         */
        readonly post: operations["startWorkflowExecution"];
        /**
         * Delete a workflow
         * @description Removes one run and its history for good: the latest one, or the one that `workflowExecution.runId` names. A
         *     running workflow is terminated first. The answer comes before the work is done.
         */
        readonly delete: operations["deleteWorkflowExecution"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/multi-operation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Start and update a workflow in one step
         * @description Carries out several operations on one workflow, all or none: a start, then an update of it. An operation without
         *     a namespace gets the one in the path. If one of them fails the details of the error tell which, and why.
         */
        readonly post: operations["executeMultiOperation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read or await the history of a workflow
         * @description The events of one run, oldest first, in pages: while an answer has a `nextPageToken`, pass it on to get more.
         *
         *     To wait for the result of a workflow, ask with `historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT`
         *     and `waitNewEvent=true`: the call returns when the workflow ends, or, if its time is over before that, with a
         *     token and no event; then ask again with that token.
         */
        readonly get: operations["getWorkflowExecutionHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/history-reverse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the history of a workflow, newest first
         * @description The events of one run from the last to the first, in pages. This call never waits for new events.
         */
        readonly get: operations["getWorkflowExecutionHistoryReverse"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activity-heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Heartbeat an activity by its task token (other path)
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/heartbeat`.
         */
        readonly post: operations["recordActivityTaskHeartbeatAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Heartbeat an activity by its task token
         * @description Says that an activity is still being worked on, and leaves details that its next attempt can read. The answer
         *     tells whether the activity should stop. The token is the one that the worker got with the task.
         */
        readonly post: operations["recordActivityTaskHeartbeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Heartbeat a standalone activity
         * @description Heartbeats an activity that runs without a workflow.
         */
        readonly post: operations["recordStandaloneActivityHeartbeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Heartbeat an activity of a workflow
         * @description Heartbeats an activity of a workflow by the ids of both.
         */
        readonly post: operations["recordWorkflowActivityHeartbeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/heartbeat-by-id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Heartbeat an activity by the ids in the body
         * @description Heartbeats an activity by its ids instead of a task token. `activityId` is required, `workflowId` too if the
         *     activity belongs to a workflow.
         */
        readonly post: operations["recordActivityTaskHeartbeatById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activity-complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete an activity by its task token (other path)
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/complete`.
         */
        readonly post: operations["respondActivityTaskCompletedAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete an activity by its task token
         * @description Gives the result of an activity whose code left it to somebody else to complete: the way to let a person or
         *     another system finish an activity. The token is the one that the worker got with the task. Where only the ids
         *     are known use the routes by id.
         */
        readonly post: operations["respondActivityTaskCompleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete a standalone activity
         * @description Gives the result of an activity that runs without a workflow.
         */
        readonly post: operations["completeStandaloneActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete an activity of a workflow
         * @description Gives the result of an activity of a workflow by the ids of both.
         */
        readonly post: operations["completeWorkflowActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/complete-by-id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Complete an activity by the ids in the body
         * @description Gives the result of an activity by its ids instead of a task token. `activityId` is required, `workflowId` too if
         *     the activity belongs to a workflow.
         */
        readonly post: operations["respondActivityTaskCompletedById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activity-fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail an activity by its task token (other path)
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/fail`.
         */
        readonly post: operations["respondActivityTaskFailedAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail an activity by its task token
         * @description Ends the current attempt of an activity with a failure. Its retry policy decides whether there is another
         *     attempt. The token is the one that the worker got with the task.
         */
        readonly post: operations["respondActivityTaskFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail a standalone activity
         * @description Ends the current attempt of an activity that runs without a workflow.
         */
        readonly post: operations["failStandaloneActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/fail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail an activity of a workflow
         * @description Ends the current attempt of an activity of a workflow, by the ids of both.
         */
        readonly post: operations["failWorkflowActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/fail-by-id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fail an activity by the ids in the body
         * @description Ends the current attempt of an activity with a failure, by its ids instead of a task token. `activityId` is
         *     required, `workflowId` too if the activity belongs to a workflow.
         */
        readonly post: operations["respondActivityTaskFailedById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activity-resolve-as-canceled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an activity as cancelled by its task token (other path)
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/cancel`.
         */
        readonly post: operations["respondActivityTaskCanceledAlias"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an activity as cancelled by its task token
         * @description Says that an activity stopped because it was asked to. An error unless its cancellation was requested, which a
         *     heartbeat tells. The token is the one that the worker got with the task.
         */
        readonly post: operations["respondActivityTaskCanceled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/resolve-as-canceled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report a standalone activity as cancelled
         * @description Says that an activity that runs without a workflow stopped because it was asked to. To ask it, use cancel.
         */
        readonly post: operations["resolveStandaloneActivityAsCanceled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/resolve-as-canceled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an activity of a workflow as cancelled
         * @description Says that an activity of a workflow stopped because it was asked to, by the ids of both.
         */
        readonly post: operations["resolveWorkflowActivityAsCanceled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/cancel-by-id": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an activity as cancelled by the ids in the body
         * @description Says that an activity stopped because it was asked to, by its ids instead of a task token. `activityId` is
         *     required, `workflowId` too if the activity belongs to a workflow.
         */
        readonly post: operations["respondActivityTaskCanceledById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a workflow to cancel
         * @description Tells a workflow to come to its end: its code hears of it, can clean up, and decides how it ends. To end it at
         *     once, without its code, use terminate.
         */
        readonly post: operations["requestCancelWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Signal a workflow
         * @description Sends a signal to a running workflow. The answer says that the server has it, not what the workflow did with it:
         *     for an answer use an update. A signal to a workflow that is not running is 404; signal-with-start starts it then.
         */
        readonly post: operations["signalWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal-with-start/{signalName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Signal a workflow, and start it if it does not run
         * @description Makes sure in one step that a workflow of this id runs and that it gets the signal: the way to send to a workflow
         *     that may not have been started yet. `input` is for the start, `signalInput` for the signal.
         */
        readonly post: operations["signalWithStartWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset a workflow to an earlier point
         * @description Ends the current run and starts a new one whose history is that of the old one up to a workflow task that was
         *     completed; from there on the workflow's code runs again. The answer has the new run's id. The event is to be
         *     found in the history: `workflowTaskFinishEventId` is the id of the event with which a workflow task ended.
         */
        readonly post: operations["resetWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terminate a workflow
         * @description Ends a workflow at once. Its code does not hear of it and cannot clean up; where that matters use cancel.
         */
        readonly post: operations["terminateWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List workflows
         * @description The workflows that `query` finds, or all without one, in pages. A query reads like the condition of an SQL
         *     statement over search attributes: `WorkflowType = 'MyWorkflow' AND ExecutionStatus = 'Running'`. The list lags
         *     a little behind: a workflow that was started just now may not be in it yet.
         */
        readonly get: operations["listWorkflowExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/archived-workflows": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List archived workflows
         * @description Like the list of workflows, but of those that are past their retention and were archived. An error where the
         *     namespace has no archive; which queries are possible depends on the archive.
         */
        readonly get: operations["listArchivedWorkflowExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflow-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count workflows
         * @description How many workflows `query` finds, or all without one. With `GROUP BY ExecutionStatus` at its end the answer
         *     counts each group.
         */
        readonly get: operations["countWorkflowExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Query a workflow
         * @description Asks a workflow for something that its query handler knows, and waits for the answer. A query changes nothing,
         *     leaves nothing in the history and works on closed workflows too; a worker must be there to answer it.
         *
         *     With a `queryRejectCondition` that holds, the answer is a success that carries `queryRejected`.
         */
        readonly post: operations["queryWorkflow"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/task-queues/{taskQueueName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a task queue
         * @description Who polls the queue, and with `reportStats` how much waits in it and how fast it comes and goes. Workflow and
         *     activity tasks of one name are two queues: `taskQueueType` says which.
         */
        readonly get: operations["describeTaskQueue"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/cluster-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the name and the make-up of the cluster
         * @description Its id and name, versions, storage, and the client versions that it supports.
         */
        readonly get: operations["getClusterInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/system-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the version and the capabilities of the server
         * @description Calls `GetSystemInfo` of `temporal.api.workflowservice.v1.WorkflowService`.
         */
        readonly get: operations["getSystemInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedules/{scheduleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a schedule
         * @description The schedule, what it did and will do next, and a `conflictToken` with which an update makes sure that nobody
         *     else has changed it since.
         */
        readonly get: operations["describeSchedule"];
        readonly put?: never;
        /**
         * Create a schedule
         * @description A schedule starts a workflow at the times that its `spec` gives: calendar times, intervals, or cron strings, less
         *     those that it excludes. `policies` says what happens when a workflow of the schedule still runs then.
         */
        readonly post: operations["createSchedule"];
        /**
         * Delete a schedule
         * @description Workflows that the schedule has started run on.
         */
        readonly delete: operations["deleteSchedule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace a schedule
         * @description Replaces the whole schedule by the one given: describe it, change it, send it back. To pause it or to start its
         *     action now use patch.
         */
        readonly post: operations["updateSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/patch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause, unpause, trigger or backfill a schedule
         * @description `pause` and `unpause` hold a note for the record, `triggerImmediately` starts the action now, and
         *     `backfillRequest` makes up for times in the past.
         */
        readonly post: operations["patchSchedule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/matching-times": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the times at which a schedule would act
         * @description The times of the schedule's spec from `startTime` to `endTime`; policies and pauses are not looked at.
         */
        readonly get: operations["listScheduleMatchingTimes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List schedules
         * @description The schedules of a namespace that `query` finds, or all without one, in pages. The list lags a little behind.
         */
        readonly get: operations["listSchedules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/schedule-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count schedules
         * @description How many schedules `query` finds, or all without one.
         */
        readonly get: operations["countSchedules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-build-id-compatibility": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the build id sets of a task queue
         * @deprecated
         * @description Use worker deployments instead.
         */
        readonly get: operations["getWorkerBuildIdCompatibility"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-versioning-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the versioning rules of a task queue
         * @deprecated
         * @description Use worker deployments instead.
         */
        readonly get: operations["getWorkerVersioningRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-task-reachability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get which build ids are still needed
         * @deprecated
         * @description Use the description of a version of a worker deployment instead.
         */
        readonly get: operations["getWorkerTaskReachability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a deployment
         * @deprecated
         * @description Use the description of a version of a worker deployment instead.
         */
        readonly get: operations["describeDeployment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a version of a worker deployment
         * @description Its state, task queues and metadata, and whether workflows still run on it.
         */
        readonly get: operations["describeWorkerDeploymentVersion"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a version of a worker deployment
         * @description Only a version that is neither current nor ramping, that nobody polls for and that is drained can be deleted;
         *     `skipDrainage` leaves out the last of these.
         */
        readonly delete: operations["deleteWorkerDeploymentVersion"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/deployments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List deployments
         * @deprecated
         * @description Use the list of worker deployments instead.
         */
        readonly get: operations["listDeployments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}/reachability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get whether a deployment is still needed
         * @deprecated
         * @description Use the description of a version of a worker deployment instead.
         */
        readonly get: operations["getDeploymentReachability"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/current-deployment/{seriesName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the current deployment of a series
         * @deprecated
         * @description Use the description of a worker deployment instead.
         */
        readonly get: operations["getCurrentDeployment"];
        readonly put?: never;
        /**
         * Set the current deployment of a series
         * @deprecated
         * @description Use the current version of a worker deployment instead.
         */
        readonly post: operations["setCurrentDeployment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-current-version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the current version of a worker deployment
         * @description New workflows, and those that go with the newest version, run on the version with this `buildId` from now on. An
         *     empty `buildId` means workers without a version.
         */
        readonly post: operations["setWorkerDeploymentCurrentVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a worker deployment
         * @description Its versions, which one is current and which one is ramping, and a `conflictToken` for changes.
         */
        readonly get: operations["describeWorkerDeployment"];
        readonly put?: never;
        /**
         * Create a worker deployment
         * @description Usually not needed: a worker that polls for a deployment makes it. Experimental: not every server has it.
         */
        readonly post: operations["createWorkerDeployment"];
        /**
         * Delete a worker deployment
         * @description Only a deployment without versions can be deleted.
         */
        readonly delete: operations["deleteWorkerDeployment"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-ramping-version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set the ramping version of a worker deployment
         * @description Gives `percentage` of the work that would go to the current version to another one, to try it before it becomes
         *     current.
         */
        readonly post: operations["setWorkerDeploymentRampingVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List worker deployments
         * @description The worker deployments of a namespace, in pages.
         */
        readonly get: operations["listWorkerDeployments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a version of a worker deployment
         * @description Usually not needed: a worker that polls for a version makes it. Experimental: not every server has it.
         */
        readonly post: operations["createWorkerDeploymentVersion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-compute-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change where a version of a worker deployment runs
         * @description Changes its compute configuration. Experimental: not every server has it.
         */
        readonly post: operations["updateWorkerDeploymentVersionComputeConfig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/validate-compute-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a compute configuration without using it
         * @description Says whether a change would be good, and changes nothing. Experimental: not every server has it.
         */
        readonly post: operations["validateWorkerDeploymentVersionComputeConfig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-metadata": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the metadata of a version of a worker deployment
         * @description Sets and removes entries of your own, such as the commit that a version was built from.
         */
        readonly post: operations["updateWorkerDeploymentVersionMetadata"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-manager": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set who manages a worker deployment
         * @description Only the identity that is the manager can change the deployment then. Experimental: not every server has it.
         */
        readonly post: operations["setWorkerDeploymentManager"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Update a workflow
         * @description Sends an update to a running workflow, by the name of its update handler, and by default waits for the outcome.
         *     With the wait policy stage `UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED` the answer comes as soon as the
         *     workflow took the update on; then it is 202 as long as there is no outcome, and polling the update gets it later.
         *
         *     The update gets an id of its own. To choose the id use the route with the id in the path, or an
         *     `Idempotency-Key`. An update that fails in the workflow is a success of this call: `outcome.failure` holds it.
         */
        readonly post: operations["updateWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe or await an update
         * @description The state of an update, and its outcome if there is one. Returns at once unless a wait policy is given:
         *     `waitPolicy.lifecycleStage=UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED` waits for the outcome, and
         *     answers without one if that takes too long.
         */
        readonly get: operations["pollWorkflowExecutionUpdate"];
        readonly put?: never;
        /**
         * Update a workflow under a chosen update id
         * @description The same as an update by name, but with the id of the update in the path and its name in the body: sent
         *     again with the same id, it returns the outcome of the first. The update can be polled at this path.
         */
        readonly post: operations["updateWorkflowExecutionById"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/batch-operations/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a batch operation
         * @description State of a job, and how many of its operations are done, and failed.
         */
        readonly get: operations["describeBatchOperation"];
        readonly put?: never;
        /**
         * Start a batch operation
         * @description Does one thing (terminate, cancel, signal, delete, reset and more) to every workflow that `visibilityQuery` finds
         *     or that is listed. The work goes on after the answer: describe the job to follow it.
         */
        readonly post: operations["startBatchOperation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/batch-operations/{jobId}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stop a batch operation
         * @description Keeps a job from going on. What it did already stays done.
         */
        readonly post: operations["stopBatchOperation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/batch-operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List batch operations
         * @description The batch operations of a namespace, in pages.
         */
        readonly get: operations["listBatchOperations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities-deprecated/update-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the options of activities of a workflow, by id or type
         * @description An earlier form; prefer the change of one activity by its id.
         */
        readonly post: operations["updateActivityOptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/update-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the options of a workflow
         * @description Changes those options of one run that `updateMask` names, its versioning override for example. An option that is
         *     in the mask but not in `workflowExecutionOptions` is taken away.
         */
        readonly post: operations["updateWorkflowExecutionOptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities-deprecated/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause activities of a workflow by id or type
         * @description An earlier form; prefer the pause of one activity by its id.
         */
        readonly post: operations["pauseActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities-deprecated/unpause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let paused activities of a workflow go on, by id or type
         * @description An earlier form; prefer the unpause of one activity by its id.
         */
        readonly post: operations["unpauseActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities-deprecated/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset activities of a workflow by id or type
         * @description An earlier form; prefer the reset of one activity by its id.
         */
        readonly post: operations["resetActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflow-rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List rules
         * @description The rules of a namespace, in pages.
         */
        readonly get: operations["listWorkflowRules"];
        readonly put?: never;
        /**
         * Create a rule
         * @description A rule acts on all workflows of the namespace that match it, running and new ones, until it expires.
         */
        readonly post: operations["createWorkflowRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflow-rules/{ruleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a rule
         * @description Calls `DescribeWorkflowRule` of `temporal.api.workflowservice.v1.WorkflowService`.
         */
        readonly get: operations["describeWorkflowRule"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a rule
         * @description Calls `DeleteWorkflowRule` of `temporal.api.workflowservice.v1.WorkflowService`.
         */
        readonly delete: operations["deleteWorkflowRule"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/trigger-rule": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Apply a rule to a workflow now
         * @description Applies a rule to one workflow, once. The rule is one of the namespace, or stands in the request.
         */
        readonly post: operations["triggerWorkflowRule"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workers/heartbeat": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record heartbeats of workers
         * @description Sent by worker processes themselves, to say that they are there and how they are.
         */
        readonly post: operations["recordWorkerHeartbeat"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List workers
         * @description The workers that the namespace has heard from and that `query` finds, or all without one, in pages.
         */
        readonly get: operations["listWorkers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/worker-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count workers
         * @description How many workers `query` finds, or all without one.
         */
        readonly get: operations["countWorkers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/update-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the limits of a task queue
         * @description Sets how fast tasks may be given out, for the queue and for its fairness keys.
         */
        readonly post: operations["updateTaskQueueConfig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workers/fetch-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a worker for its configuration
         * @description The configuration that a running worker works with. Experimental: not every server has it.
         */
        readonly post: operations["fetchWorkerConfig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workers/update-config": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the configuration of workers
         * @description Changes what `updateMask` names in the configuration of running workers. Experimental: not every server has it.
         */
        readonly post: operations["updateWorkerConfig"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workers/describe/{workerInstanceKey}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a worker
         * @description What one worker last said of itself.
         */
        readonly get: operations["describeWorker"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a workflow
         * @description Keeps new workflow and activity tasks of one run from workers until the workflow is unpaused. Experimental: not
         *     every server has it.
         */
        readonly post: operations["pauseWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/unpause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a paused workflow go on
         * @description Ends a pause. Experimental: not every server has it.
         */
        readonly post: operations["unpauseWorkflowExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a standalone activity
         * @description State, attempts and times of an activity that runs without a workflow. With the `longPollToken` of an earlier
         *     answer the call waits until the state has changed since.
         */
        readonly get: operations["describeActivityExecution"];
        readonly put?: never;
        /**
         * Start a standalone activity
         * @description Runs an activity without a workflow. Activities whose ids are `heartbeat`, `complete`, `fail` or `cancel`, alone
         *     or with `-by-id`, cannot be started here: these paths are routes of their own.
         */
        readonly post: operations["startActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe a standalone Nexus operation
         * @description State, attempts and times of the operation. With the `longPollToken` of an earlier answer the call waits until
         *     the state has changed since.
         */
        readonly get: operations["describeNexusOperationExecution"];
        readonly put?: never;
        /**
         * Start a standalone Nexus operation
         * @description Calls an operation of a Nexus service without a workflow, under the id in the path.
         */
        readonly post: operations["startNexusOperationExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Await the outcome of a standalone activity
         * @description Waits until the activity is done, and returns its result or failure; empty if that takes too long.
         */
        readonly get: operations["pollActivityExecution"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/poll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Await a standalone Nexus operation
         * @description Waits until the operation has come to the given stage, and returns its outcome if there is one.
         */
        readonly get: operations["pollNexusOperationExecution"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List standalone activities
         * @description The activities without a workflow that `query` finds, or all without one, in pages.
         */
        readonly get: operations["listActivityExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List standalone Nexus operations
         * @description The operations without a workflow that `query` finds, or all without one, in pages.
         */
        readonly get: operations["listNexusOperationExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activity-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count standalone activities
         * @description How many activities without a workflow `query` finds, or all without one.
         */
        readonly get: operations["countActivityExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operation-count": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Count standalone Nexus operations
         * @description How many operations without a workflow `query` finds, or all without one.
         */
        readonly get: operations["countNexusOperationExecutions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a standalone activity to cancel
         * @description The activity hears of it with its next heartbeat and decides how it ends. To end it at once use terminate.
         */
        readonly post: operations["requestCancelActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ask a standalone Nexus operation to cancel
         * @description Its handler hears of it and decides how it ends. To end it at once use terminate.
         */
        readonly post: operations["requestCancelNexusOperationExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terminate a standalone activity
         * @description Ends an activity at once; an attempt that runs is not told.
         */
        readonly post: operations["terminateActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a standalone activity
         * @description Keeps further attempts of an activity from starting until it is unpaused.
         */
        readonly post: operations["pauseActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause an activity of a workflow
         * @description Keeps further attempts of an activity from starting until it is unpaused.
         */
        readonly post: operations["pauseWorkflowActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset a standalone activity
         * @description Starts the count of attempts and the timeouts of an activity anew. Ends a pause too, unless `keepPaused` is set.
         */
        readonly post: operations["resetActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset an activity of a workflow
         * @description Starts the count of attempts and the timeouts of an activity anew. Ends a pause too, unless `keepPaused` is set.
         */
        readonly post: operations["resetWorkflowActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/unpause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a paused standalone activity go on
         * @description Ends a pause. An attempt that is due starts at once, or at random within `jitter`.
         */
        readonly post: operations["unpauseActivityExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/unpause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a paused activity of a workflow go on
         * @description Ends a pause. An attempt that is due starts at once, or at random within `jitter`.
         */
        readonly post: operations["unpauseWorkflowActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/activities/{activityId}/update-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the options of a standalone activity
         * @description Changes those options of an activity that `updateMask` names, such as its task queue or its timeouts.
         */
        readonly post: operations["updateActivityExecutionOptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/update-options": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the options of an activity of a workflow
         * @description Changes those options of an activity that `updateMask` names, such as its task queue or its timeouts.
         */
        readonly post: operations["updateWorkflowActivityOptions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/terminate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Terminate a standalone Nexus operation
         * @description Ends an operation at once; its handler is not told.
         */
        readonly post: operations["terminateNexusOperationExecution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/workflows/{workflowId}/time-skipping/poll": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Wait for a workflow to skip time
         * @description For tests of workflows in which time is skipped. Experimental: not every server has it.
         */
        readonly get: operations["pollWorkflowExecutionTimeSkipping"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/namespaces/{namespace}/search-attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List search attributes
         * @description The attributes of the server and of the namespace, with their types.
         */
        readonly get: operations["listSearchAttributes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/nexus/endpoints/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get a Nexus endpoint
         * @description An endpoint by its id, with the version that an update or a deletion needs.
         */
        readonly get: operations["getNexusEndpoint"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a Nexus endpoint
         * @description Deletes the endpoint if it still has the given version.
         */
        readonly delete: operations["deleteNexusEndpoint"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/nexus/endpoints": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List Nexus endpoints
         * @description All endpoints of the server, in pages, or the one of a given name.
         */
        readonly get: operations["listNexusEndpoints"];
        readonly put?: never;
        /**
         * Create a Nexus endpoint
         * @description The server gives the endpoint its id; the name must be free.
         */
        readonly post: operations["createNexusEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v1/nexus/endpoints/{id}/update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replace a Nexus endpoint
         * @description Replaces the endpoint if it still has the given version.
         */
        readonly post: operations["updateNexusEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly ActivityCallbackInfo: {
            readonly trigger?: components["schemas"]["ActivityCallbackInfoTrigger"];
            readonly info?: components["schemas"]["CallbackCallbackInfo"];
        };
        readonly ActivityCallbackInfoTrigger: {
            readonly activityClosed?: components["schemas"]["CallbackInfoActivityClosed"];
        };
        readonly ActivityExecutionInfo: {
            readonly activityId?: string;
            readonly runId?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly status?: components["schemas"]["ActivityExecutionStatus"];
            readonly runState?: components["schemas"]["PendingActivityState"];
            readonly taskQueue?: string;
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            readonly heartbeatTimeout?: components["schemas"]["Duration"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly heartbeatDetails?: components["schemas"]["Payloads"];
            readonly lastHeartbeatTime?: components["schemas"]["Timestamp"];
            readonly lastStartedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly executionDuration?: components["schemas"]["Duration"];
            readonly scheduleTime?: components["schemas"]["Timestamp"];
            readonly expirationTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly lastFailure?: components["schemas"]["Failure"];
            readonly lastWorkerIdentity?: string;
            readonly currentRetryInterval?: components["schemas"]["Duration"];
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly priority?: components["schemas"]["Priority"];
            readonly stateTransitionCount?: components["schemas"]["Int64"];
            readonly stateSizeBytes?: components["schemas"]["Int64"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly canceledReason?: string;
            readonly links?: readonly components["schemas"]["Link"][];
            readonly totalHeartbeatCount?: components["schemas"]["Int64"];
            readonly sdkName?: string;
            readonly sdkVersion?: string;
            readonly startDelay?: components["schemas"]["Duration"];
            readonly executionTime?: components["schemas"]["Timestamp"];
        };
        readonly ActivityExecutionListInfo: {
            readonly activityId?: string;
            readonly runId?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly scheduleTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly status?: components["schemas"]["ActivityExecutionStatus"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly taskQueue?: string;
            readonly stateTransitionCount?: components["schemas"]["Int64"];
            readonly stateSizeBytes?: components["schemas"]["Int64"];
            readonly executionDuration?: components["schemas"]["Duration"];
            readonly executionTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `result` and `failure`. */
        readonly ActivityExecutionOutcome: {
            readonly result?: components["schemas"]["Payloads"];
            readonly failure?: components["schemas"]["Failure"];
            readonly retryState?: components["schemas"]["RetryState"];
        };
        /** @enum {string} */
        readonly ActivityExecutionStatus: "ACTIVITY_EXECUTION_STATUS_UNSPECIFIED" | "ACTIVITY_EXECUTION_STATUS_RUNNING" | "ACTIVITY_EXECUTION_STATUS_COMPLETED" | "ACTIVITY_EXECUTION_STATUS_FAILED" | "ACTIVITY_EXECUTION_STATUS_CANCELED" | "ACTIVITY_EXECUTION_STATUS_TERMINATED" | "ACTIVITY_EXECUTION_STATUS_TIMED_OUT" | "ACTIVITY_EXECUTION_STATUS_PAUSED";
        readonly ActivityFailureInfo: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly activityId?: string;
            readonly retryState?: components["schemas"]["RetryState"];
        };
        /** @enum {string} */
        readonly ActivityIdConflictPolicy: "ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED" | "ACTIVITY_ID_CONFLICT_POLICY_FAIL" | "ACTIVITY_ID_CONFLICT_POLICY_USE_EXISTING";
        /** @enum {string} */
        readonly ActivityIdReusePolicy: "ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "ACTIVITY_ID_REUSE_POLICY_REJECT_DUPLICATE";
        readonly ActivityOptions: {
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            readonly heartbeatTimeout?: components["schemas"]["Duration"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly priority?: components["schemas"]["Priority"];
            readonly startDelay?: components["schemas"]["Duration"];
        };
        readonly ActivityPropertiesModifiedExternallyEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly newRetryPolicy?: components["schemas"]["RetryPolicy"];
        };
        readonly ActivityTaskCancelRequestedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        readonly ActivityTaskCanceledEventAttributes: {
            readonly details?: components["schemas"]["Payloads"];
            readonly latestCancelRequestedEventId?: components["schemas"]["Int64"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        readonly ActivityTaskCompletedEventAttributes: {
            readonly result?: components["schemas"]["Payloads"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        readonly ActivityTaskFailedEventAttributes: {
            readonly failure?: components["schemas"]["Failure"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            readonly retryState?: components["schemas"]["RetryState"];
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        readonly ActivityTaskScheduledEventAttributes: {
            readonly activityId?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly header?: components["schemas"]["Header"];
            readonly input?: components["schemas"]["Payloads"];
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            readonly heartbeatTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @deprecated */
            readonly useWorkflowBuildId?: boolean;
            readonly priority?: components["schemas"]["Priority"];
        };
        readonly ActivityTaskStartedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            readonly requestId?: string;
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastFailure?: components["schemas"]["Failure"];
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            readonly buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        readonly ActivityTaskTimedOutEventAttributes: {
            readonly failure?: components["schemas"]["Failure"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly retryState?: components["schemas"]["RetryState"];
        };
        readonly ActivityType: {
            readonly name?: string;
        };
        readonly Alert: {
            readonly message?: string;
            readonly severity?: components["schemas"]["Severity"];
        };
        /** @description A message of any type. Its fields stand beside `@type`; bytes of an unknown type stand in `value`. */
        readonly AnyMessage: {
            /** @description Type URL of the message. */
            readonly "@type": string;
        };
        /** @enum {string} */
        readonly ApplicationErrorCategory: "APPLICATION_ERROR_CATEGORY_UNSPECIFIED" | "APPLICATION_ERROR_CATEGORY_BENIGN";
        readonly ApplicationFailureInfo: {
            readonly type?: string;
            readonly nonRetryable?: boolean;
            readonly details?: components["schemas"]["Payloads"];
            readonly nextRetryDelay?: components["schemas"]["Duration"];
            readonly category?: components["schemas"]["ApplicationErrorCategory"];
        };
        /** @enum {string} */
        readonly ArchivalState: "ARCHIVAL_STATE_UNSPECIFIED" | "ARCHIVAL_STATE_DISABLED" | "ARCHIVAL_STATE_ENABLED";
        readonly BackfillRequest: {
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly endTime?: components["schemas"]["Timestamp"];
            readonly overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
        };
        readonly BadBinaries: {
            readonly binaries?: {
                readonly [key: string]: components["schemas"]["BadBinaryInfo"];
            };
        };
        readonly BadBinaryInfo: {
            readonly reason?: string;
            readonly operator?: string;
            readonly createTime?: components["schemas"]["Timestamp"];
        };
        /**
         * Format: byte
         * @description Bytes in base64. Answers use the standard alphabet with padding; requests may use either alphabet.
         * @example SGVsbG8=
         */
        readonly Base64: string;
        readonly BatchOperationCancelActivities: {
            readonly identity?: string;
            readonly reason?: string;
        };
        readonly BatchOperationCancellation: {
            readonly identity?: string;
        };
        readonly BatchOperationDeleteActivities: Record<string, never>;
        readonly BatchOperationDeletion: {
            readonly identity?: string;
        };
        readonly BatchOperationInfo: {
            readonly jobId?: string;
            readonly state?: components["schemas"]["BatchOperationState"];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly operationType?: components["schemas"]["BatchOperationType"];
        };
        readonly BatchOperationReset: {
            readonly identity?: string;
            readonly options?: components["schemas"]["ResetOptions"];
            /** @deprecated */
            readonly resetType?: components["schemas"]["ResetType"];
            /** @deprecated */
            readonly resetReapplyType?: components["schemas"]["ResetReapplyType"];
            readonly postResetOperations?: readonly components["schemas"]["PostResetOperation"][];
        };
        /** @description At most one of `type` and `matchAll`. */
        readonly BatchOperationResetActivities: {
            readonly identity?: string;
            readonly type?: string;
            readonly matchAll?: boolean;
            readonly resetAttempts?: boolean;
            readonly resetHeartbeat?: boolean;
            readonly keepPaused?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
            readonly restoreOriginalOptions?: boolean;
        };
        readonly BatchOperationSignal: {
            readonly signal?: string;
            readonly input?: components["schemas"]["Payloads"];
            readonly header?: components["schemas"]["Header"];
            readonly identity?: string;
        };
        /** @enum {string} */
        readonly BatchOperationState: "BATCH_OPERATION_STATE_UNSPECIFIED" | "BATCH_OPERATION_STATE_RUNNING" | "BATCH_OPERATION_STATE_COMPLETED" | "BATCH_OPERATION_STATE_FAILED";
        readonly BatchOperationTerminateActivities: {
            readonly identity?: string;
            readonly reason?: string;
        };
        readonly BatchOperationTermination: {
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
        };
        /** @enum {string} */
        readonly BatchOperationType: "BATCH_OPERATION_TYPE_UNSPECIFIED" | "BATCH_OPERATION_TYPE_TERMINATE" | "BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW" | "BATCH_OPERATION_TYPE_CANCEL" | "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW" | "BATCH_OPERATION_TYPE_SIGNAL" | "BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW" | "BATCH_OPERATION_TYPE_DELETE" | "BATCH_OPERATION_TYPE_DELETE_WORKFLOW" | "BATCH_OPERATION_TYPE_RESET" | "BATCH_OPERATION_TYPE_RESET_WORKFLOW" | "BATCH_OPERATION_TYPE_UPDATE_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY" | "BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS" | "BATCH_OPERATION_TYPE_RESET_ACTIVITY" | "BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY" | "BATCH_OPERATION_TYPE_CANCEL_ACTIVITY" | "BATCH_OPERATION_TYPE_DELETE_ACTIVITY";
        /** @description At most one of `type` and `matchAll`. */
        readonly BatchOperationUnpauseActivities: {
            readonly identity?: string;
            readonly type?: string;
            readonly matchAll?: boolean;
            readonly resetAttempts?: boolean;
            readonly resetHeartbeat?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
        };
        /** @description At most one of `type` and `matchAll`. */
        readonly BatchOperationUpdateActivityOptions: {
            readonly identity?: string;
            readonly type?: string;
            readonly matchAll?: boolean;
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly restoreOriginal?: boolean;
        };
        readonly BatchOperationUpdateWorkflowExecutionOptions: {
            readonly identity?: string;
            readonly workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
        };
        readonly BuildIdAssignmentRule: {
            readonly targetBuildId?: string;
            readonly percentageRamp?: components["schemas"]["RampByPercentage"];
        };
        readonly BuildIdReachability: {
            readonly buildId?: string;
            readonly taskQueueReachability?: readonly components["schemas"]["TaskQueueReachability"][];
        };
        /** @enum {string} */
        readonly BuildIdTaskReachability: "BUILD_ID_TASK_REACHABILITY_UNSPECIFIED" | "BUILD_ID_TASK_REACHABILITY_REACHABLE" | "BUILD_ID_TASK_REACHABILITY_CLOSED_WORKFLOWS_ONLY" | "BUILD_ID_TASK_REACHABILITY_UNREACHABLE";
        readonly CalendarSpec: {
            readonly second?: string;
            readonly minute?: string;
            readonly hour?: string;
            readonly dayOfMonth?: string;
            readonly month?: string;
            readonly year?: string;
            readonly dayOfWeek?: string;
            readonly comment?: string;
        };
        /** @description At most one of `nexus` and `internal`. */
        readonly Callback: {
            readonly nexus?: components["schemas"]["CallbackNexus"];
            readonly internal?: components["schemas"]["CallbackInternal"];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly CallbackCallbackInfo: {
            readonly callback?: components["schemas"]["Callback"];
            readonly registrationTime?: components["schemas"]["Timestamp"];
            readonly state?: components["schemas"]["CallbackState"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly blockedReason?: string;
        };
        readonly CallbackInfoActivityClosed: Record<string, never>;
        readonly CallbackInfoUpdateWorkflowExecutionCompleted: {
            readonly updateId?: string;
        };
        readonly CallbackInfoWorkflowClosed: Record<string, never>;
        readonly CallbackInternal: {
            readonly data?: components["schemas"]["Base64"];
        };
        readonly CallbackNexus: {
            readonly url?: string;
            readonly header?: {
                readonly [key: string]: string;
            };
        };
        /** @enum {string} */
        readonly CallbackState: "CALLBACK_STATE_UNSPECIFIED" | "CALLBACK_STATE_STANDBY" | "CALLBACK_STATE_SCHEDULED" | "CALLBACK_STATE_BACKING_OFF" | "CALLBACK_STATE_FAILED" | "CALLBACK_STATE_SUCCEEDED" | "CALLBACK_STATE_BLOCKED";
        /** @enum {string} */
        readonly CancelExternalWorkflowExecutionFailedCause: "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND";
        readonly CanceledFailureInfo: {
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
        };
        readonly ChildWorkflowExecutionCanceledEventAttributes: {
            readonly details?: components["schemas"]["Payloads"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
        };
        readonly ChildWorkflowExecutionCompletedEventAttributes: {
            readonly result?: components["schemas"]["Payloads"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
        };
        readonly ChildWorkflowExecutionFailedEventAttributes: {
            readonly failure?: components["schemas"]["Failure"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly retryState?: components["schemas"]["RetryState"];
        };
        readonly ChildWorkflowExecutionFailureInfo: {
            readonly namespace?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly retryState?: components["schemas"]["RetryState"];
        };
        readonly ChildWorkflowExecutionStartedEventAttributes: {
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly header?: components["schemas"]["Header"];
        };
        readonly ChildWorkflowExecutionTerminatedEventAttributes: {
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
        };
        readonly ChildWorkflowExecutionTimedOutEventAttributes: {
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly retryState?: components["schemas"]["RetryState"];
        };
        readonly ClusterReplicationConfig: {
            readonly clusterName?: string;
        };
        readonly CommonOnConflictOptions: {
            readonly attachRequestId?: boolean;
            readonly attachCompletionCallbacks?: boolean;
            readonly attachLinks?: boolean;
        };
        readonly CompatibleBuildIdRedirectRule: {
            readonly sourceBuildId?: string;
            readonly targetBuildId?: string;
        };
        readonly CompatibleVersionSet: {
            readonly buildIds?: readonly string[];
        };
        readonly CompleteStandaloneActivityBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly result?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly CompleteWorkflowActivityBody: {
            readonly runId?: string;
            readonly result?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly ComputeConfig: {
            readonly scalingGroups?: {
                readonly [key: string]: components["schemas"]["ComputeConfigScalingGroup"];
            };
        };
        readonly ComputeConfigScalingGroup: {
            readonly taskQueueTypes?: readonly components["schemas"]["TaskQueueType"][];
            readonly provider?: components["schemas"]["ComputeProvider"];
            readonly scaler?: components["schemas"]["ComputeScaler"];
        };
        readonly ComputeConfigScalingGroupSummary: {
            readonly taskQueueTypes?: readonly components["schemas"]["TaskQueueType"][];
            readonly providerType?: string;
        };
        readonly ComputeConfigScalingGroupUpdate: {
            readonly scalingGroup?: components["schemas"]["ComputeConfigScalingGroup"];
            readonly updateMask?: components["schemas"]["FieldMask"];
        };
        readonly ComputeConfigSummary: {
            readonly scalingGroups?: {
                readonly [key: string]: components["schemas"]["ComputeConfigScalingGroupSummary"];
            };
        };
        readonly ComputeProvider: {
            readonly type?: string;
            readonly details?: components["schemas"]["Payload"];
            readonly nexusEndpoint?: string;
        };
        readonly ComputeScaler: {
            readonly type?: string;
            readonly details?: components["schemas"]["Payload"];
        };
        readonly ComputeStatus: {
            readonly providerValidation?: components["schemas"]["ComputeStatusProviderValidationStatus"];
        };
        readonly ComputeStatusProviderValidationStatus: {
            readonly errorMessage?: string;
            readonly lastCheckTime?: components["schemas"]["Timestamp"];
        };
        readonly ConfigMetadata: {
            readonly reason?: string;
            readonly updateIdentity?: string;
            readonly updateTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        readonly ContinueAsNewInitiator: "CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED" | "CONTINUE_AS_NEW_INITIATOR_WORKFLOW" | "CONTINUE_AS_NEW_INITIATOR_RETRY" | "CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE";
        /** @enum {string} */
        readonly ContinueAsNewVersioningBehavior: "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION";
        readonly CountActivityExecutionsResponse: {
            readonly count?: components["schemas"]["Int64"];
            readonly groups?: readonly components["schemas"]["CountActivityExecutionsResponseAggregationGroup"][];
        };
        readonly CountActivityExecutionsResponseAggregationGroup: {
            readonly groupValues?: readonly components["schemas"]["Payload"][];
            readonly count?: components["schemas"]["Int64"];
        };
        readonly CountNexusOperationExecutionsResponse: {
            readonly count?: components["schemas"]["Int64"];
            readonly groups?: readonly components["schemas"]["CountNexusOperationExecutionsResponseAggregationGroup"][];
        };
        readonly CountNexusOperationExecutionsResponseAggregationGroup: {
            readonly groupValues?: readonly components["schemas"]["Payload"][];
            readonly count?: components["schemas"]["Int64"];
        };
        readonly CountSchedulesResponse: {
            readonly count?: components["schemas"]["Int64"];
            readonly groups?: readonly components["schemas"]["CountSchedulesResponseAggregationGroup"][];
        };
        readonly CountSchedulesResponseAggregationGroup: {
            readonly groupValues?: readonly components["schemas"]["Payload"][];
            readonly count?: components["schemas"]["Int64"];
        };
        readonly CountWorkersResponse: {
            readonly count?: components["schemas"]["Int64"];
        };
        readonly CountWorkflowExecutionsResponse: {
            readonly count?: components["schemas"]["Int64"];
            readonly groups?: readonly components["schemas"]["CountWorkflowExecutionsResponseAggregationGroup"][];
        };
        readonly CountWorkflowExecutionsResponseAggregationGroup: {
            readonly groupValues?: readonly components["schemas"]["Payload"][];
            readonly count?: components["schemas"]["Int64"];
        };
        readonly CreateNexusEndpointRequest: {
            readonly spec?: components["schemas"]["EndpointSpec"];
        };
        readonly CreateNexusEndpointResponse: {
            readonly endpoint?: components["schemas"]["Endpoint"];
        };
        readonly CreateScheduleBody: {
            readonly schedule?: components["schemas"]["Schedule"];
            readonly initialPatch?: components["schemas"]["SchedulePatch"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        readonly CreateScheduleResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
        };
        readonly CreateWorkerDeploymentBody: {
            readonly identity?: string;
            readonly requestId?: string;
        };
        readonly CreateWorkerDeploymentResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
        };
        readonly CreateWorkerDeploymentVersionBody: {
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersionWithoutDeploymentName"];
            readonly computeConfig?: components["schemas"]["ComputeConfig"];
            readonly identity?: string;
            readonly requestId?: string;
        };
        readonly CreateWorkerDeploymentVersionResponse: Record<string, never>;
        readonly CreateWorkflowRuleBody: {
            readonly spec?: components["schemas"]["WorkflowRuleSpec"];
            readonly forceScan?: boolean;
            readonly requestId?: string;
            readonly identity?: string;
            readonly description?: string;
        };
        readonly CreateWorkflowRuleResponse: {
            readonly rule?: components["schemas"]["WorkflowRule"];
            readonly jobId?: string;
        };
        readonly DataBlob: {
            readonly encodingType?: components["schemas"]["EncodingType"];
            readonly data?: components["schemas"]["Base64"];
        };
        readonly DeclinedTargetVersionUpgrade: {
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly revisionNumber?: components["schemas"]["Int64"];
        };
        readonly DeleteNexusEndpointResponse: Record<string, never>;
        readonly DeleteScheduleResponse: Record<string, never>;
        readonly DeleteWorkerDeploymentResponse: Record<string, never>;
        readonly DeleteWorkerDeploymentVersionResponse: Record<string, never>;
        readonly DeleteWorkflowExecutionResponse: Record<string, never>;
        readonly DeleteWorkflowRuleResponse: Record<string, never>;
        readonly Deployment: {
            readonly seriesName?: string;
            readonly buildId?: string;
        };
        readonly DeploymentInfo: {
            readonly deployment?: components["schemas"]["Deployment"];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly taskQueueInfos?: readonly components["schemas"]["DeploymentInfoTaskQueueInfo"][];
            readonly metadata?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
            readonly isCurrent?: boolean;
        };
        readonly DeploymentInfoTaskQueueInfo: {
            readonly name?: string;
            readonly type?: components["schemas"]["TaskQueueType"];
            readonly firstPollerTime?: components["schemas"]["Timestamp"];
        };
        readonly DeploymentListInfo: {
            readonly deployment?: components["schemas"]["Deployment"];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly isCurrent?: boolean;
        };
        /** @enum {string} */
        readonly DeploymentReachability: "DEPLOYMENT_REACHABILITY_UNSPECIFIED" | "DEPLOYMENT_REACHABILITY_REACHABLE" | "DEPLOYMENT_REACHABILITY_CLOSED_WORKFLOWS_ONLY" | "DEPLOYMENT_REACHABILITY_UNREACHABLE";
        readonly DeploymentTransition: {
            readonly deployment?: components["schemas"]["Deployment"];
        };
        readonly DeploymentVersionTransition: {
            /** @deprecated */
            readonly version?: string;
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        readonly DeploymentWithoutSeriesName: {
            readonly buildId?: string;
        };
        readonly DeprecateNamespaceResponse: Record<string, never>;
        readonly DescribeActivityExecutionResponse: {
            readonly runId?: string;
            readonly info?: components["schemas"]["ActivityExecutionInfo"];
            readonly input?: components["schemas"]["Payloads"];
            readonly outcome?: components["schemas"]["ActivityExecutionOutcome"];
            readonly longPollToken?: components["schemas"]["Base64"];
            readonly callbacks?: readonly components["schemas"]["ActivityCallbackInfo"][];
        };
        readonly DescribeBatchOperationResponse: {
            readonly operationType?: components["schemas"]["BatchOperationType"];
            readonly jobId?: string;
            readonly state?: components["schemas"]["BatchOperationState"];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly totalOperationCount?: components["schemas"]["Int64"];
            readonly completeOperationCount?: components["schemas"]["Int64"];
            readonly failureOperationCount?: components["schemas"]["Int64"];
            readonly identity?: string;
            readonly reason?: string;
            readonly query?: string;
            readonly executions?: readonly components["schemas"]["Execution"][];
        };
        readonly DescribeDeploymentResponse: {
            readonly deploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        readonly DescribeNamespaceResponse: {
            readonly namespaceInfo?: components["schemas"]["NamespaceInfo"];
            readonly config?: components["schemas"]["NamespaceConfig"];
            readonly replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            readonly failoverVersion?: components["schemas"]["Int64"];
            readonly isGlobalNamespace?: boolean;
            readonly failoverHistory?: readonly components["schemas"]["FailoverStatus"][];
            /** @deprecated */
            readonly pollerGroupInfos?: readonly components["schemas"]["PollerGroupInfo"][];
            readonly pollerGroupsInfo?: components["schemas"]["PollerGroupsInfo"];
        };
        /** @description At most one of `result` and `failure`. */
        readonly DescribeNexusOperationExecutionResponse: {
            readonly runId?: string;
            readonly info?: components["schemas"]["NexusOperationExecutionInfo"];
            readonly input?: components["schemas"]["Payload"];
            readonly result?: components["schemas"]["Payload"];
            readonly failure?: components["schemas"]["Failure"];
            readonly longPollToken?: components["schemas"]["Base64"];
        };
        readonly DescribeScheduleResponse: {
            readonly schedule?: components["schemas"]["Schedule"];
            readonly info?: components["schemas"]["ScheduleInfo"];
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly conflictToken?: components["schemas"]["Base64"];
        };
        /** @enum {string} */
        readonly DescribeTaskQueueMode: "DESCRIBE_TASK_QUEUE_MODE_UNSPECIFIED" | "DESCRIBE_TASK_QUEUE_MODE_ENHANCED";
        readonly DescribeTaskQueueResponse: {
            readonly pollers?: readonly components["schemas"]["PollerInfo"][];
            readonly stats?: components["schemas"]["TaskQueueStats"];
            readonly statsByPriorityKey?: {
                readonly [key: string]: components["schemas"]["TaskQueueStats"];
            };
            readonly versioningInfo?: components["schemas"]["TaskQueueVersioningInfo"];
            readonly config?: components["schemas"]["TaskQueueConfig"];
            readonly effectiveRateLimit?: components["schemas"]["DescribeTaskQueueResponseEffectiveRateLimit"];
            /** @deprecated */
            readonly taskQueueStatus?: components["schemas"]["TaskQueueStatus"];
            /** @deprecated */
            readonly versionsInfo?: {
                readonly [key: string]: components["schemas"]["TaskQueueVersionInfo"];
            };
        };
        readonly DescribeTaskQueueResponseEffectiveRateLimit: {
            /** Format: float */
            readonly requestsPerSecond?: number;
            readonly rateLimitSource?: components["schemas"]["RateLimitSource"];
        };
        readonly DescribeWorkerDeploymentResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
            readonly workerDeploymentInfo?: components["schemas"]["WorkerDeploymentInfo"];
        };
        readonly DescribeWorkerDeploymentVersionResponse: {
            readonly workerDeploymentVersionInfo?: components["schemas"]["WorkerDeploymentVersionInfo"];
            readonly versionTaskQueues?: readonly components["schemas"]["DescribeWorkerDeploymentVersionResponseVersionTaskQueue"][];
        };
        readonly DescribeWorkerDeploymentVersionResponseVersionTaskQueue: {
            readonly name?: string;
            readonly type?: components["schemas"]["TaskQueueType"];
            readonly stats?: components["schemas"]["TaskQueueStats"];
            readonly statsByPriorityKey?: {
                readonly [key: string]: components["schemas"]["TaskQueueStats"];
            };
        };
        readonly DescribeWorkerResponse: {
            readonly workerInfo?: components["schemas"]["WorkerInfo"];
        };
        readonly DescribeWorkflowExecutionResponse: {
            readonly executionConfig?: components["schemas"]["WorkflowExecutionConfig"];
            readonly workflowExecutionInfo?: components["schemas"]["WorkflowExecutionInfo"];
            readonly pendingActivities?: readonly components["schemas"]["PendingActivityInfo"][];
            readonly pendingChildren?: readonly components["schemas"]["PendingChildExecutionInfo"][];
            readonly pendingWorkflowTask?: components["schemas"]["PendingWorkflowTaskInfo"];
            readonly callbacks?: readonly components["schemas"]["WorkflowCallbackInfo"][];
            readonly pendingNexusOperations?: readonly components["schemas"]["PendingNexusOperationInfo"][];
            readonly workflowExtendedInfo?: components["schemas"]["WorkflowExecutionExtendedInfo"];
        };
        readonly DescribeWorkflowRuleResponse: {
            readonly rule?: components["schemas"]["WorkflowRule"];
        };
        /**
         * @description Seconds with up to nine digits after the point, and the letter `s`.
         * @example 3600s
         */
        readonly Duration: string;
        readonly Empty: Record<string, never>;
        /** @enum {string} */
        readonly EncodingType: "ENCODING_TYPE_UNSPECIFIED" | "ENCODING_TYPE_PROTO3" | "ENCODING_TYPE_JSON";
        readonly Endpoint: {
            readonly version?: components["schemas"]["Int64"];
            readonly id?: string;
            readonly spec?: components["schemas"]["EndpointSpec"];
            readonly createdTime?: components["schemas"]["Timestamp"];
            readonly lastModifiedTime?: components["schemas"]["Timestamp"];
            readonly urlPrefix?: string;
        };
        readonly EndpointSpec: {
            readonly name?: string;
            readonly description?: components["schemas"]["Payload"];
            readonly target?: components["schemas"]["EndpointTarget"];
        };
        /** @description At most one of `worker` and `external`. */
        readonly EndpointTarget: {
            readonly worker?: components["schemas"]["EndpointTargetWorker"];
            readonly external?: components["schemas"]["EndpointTargetExternal"];
        };
        readonly EndpointTargetExternal: {
            readonly url?: string;
        };
        readonly EndpointTargetWorker: {
            readonly namespace?: string;
            readonly taskQueue?: string;
        };
        readonly EnvironmentInfo: {
            readonly runtimes?: readonly components["schemas"]["EnvironmentInfoRuntime"][];
            readonly hostingEnvironments?: readonly components["schemas"]["EnvironmentInfoHostingEnvironment"][];
            readonly platform?: components["schemas"]["EnvironmentInfoPlatform"];
        };
        /** @enum {string} */
        readonly EnvironmentInfoArchitecture: "ARCHITECTURE_UNSPECIFIED" | "ARCHITECTURE_AMD64" | "ARCHITECTURE_ARM64";
        readonly EnvironmentInfoHostingEnvironment: {
            readonly type?: components["schemas"]["EnvironmentInfoHostingEnvironmentHostingEnvironmentType"];
            readonly version?: string;
        };
        /** @enum {string} */
        readonly EnvironmentInfoHostingEnvironmentHostingEnvironmentType: "HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED" | "HOSTING_ENVIRONMENT_TYPE_DOCKER" | "HOSTING_ENVIRONMENT_TYPE_K8S" | "HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA" | "HOSTING_ENVIRONMENT_TYPE_AWS_ECS" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS" | "HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS";
        readonly EnvironmentInfoLinuxPlatform: {
            readonly version?: string;
            readonly architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            readonly libc?: components["schemas"]["EnvironmentInfoLinuxPlatformLibc"];
        };
        /** @enum {string} */
        readonly EnvironmentInfoLinuxPlatformLibc: "LIBC_UNSPECIFIED" | "LIBC_GLIBC" | "LIBC_MUSL";
        readonly EnvironmentInfoMacOSPlatform: {
            readonly version?: string;
            readonly architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
        };
        /** @description At most one of `linux`, `macos` and `windows`. */
        readonly EnvironmentInfoPlatform: {
            readonly linux?: components["schemas"]["EnvironmentInfoLinuxPlatform"];
            readonly macos?: components["schemas"]["EnvironmentInfoMacOSPlatform"];
            readonly windows?: components["schemas"]["EnvironmentInfoWindowsPlatform"];
        };
        readonly EnvironmentInfoRuntime: {
            readonly type?: components["schemas"]["EnvironmentInfoRuntimeRuntimeType"];
            readonly version?: string;
        };
        /** @enum {string} */
        readonly EnvironmentInfoRuntimeRuntimeType: "RUNTIME_TYPE_UNSPECIFIED" | "RUNTIME_TYPE_JVM" | "RUNTIME_TYPE_CPYTHON" | "RUNTIME_TYPE_NODE" | "RUNTIME_TYPE_BUN" | "RUNTIME_TYPE_CRUBY" | "RUNTIME_TYPE_GO" | "RUNTIME_TYPE_DOTNET_FRAMEWORK" | "RUNTIME_TYPE_DOTNET_CORE" | "RUNTIME_TYPE_NATIVE" | "RUNTIME_TYPE_ROADRUNNER";
        readonly EnvironmentInfoWindowsPlatform: {
            readonly version?: string;
            readonly architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            readonly crt?: components["schemas"]["EnvironmentInfoWindowsPlatformCrt"];
        };
        /** @enum {string} */
        readonly EnvironmentInfoWindowsPlatformCrt: "CRT_UNSPECIFIED" | "CRT_UCRT" | "CRT_MSVCRT" | "CRT_MINGW" | "CRT_CYGWIN";
        /** @description One detail of an error: a message whose type `@type` names, with its fields beside it. */
        readonly ErrorDetail: {
            /**
             * @description Type URL of the detail.
             * @example type.googleapis.com/google.rpc.BadRequest
             */
            readonly "@type": string;
        };
        /** @description At most one of `label`, `inboundEvent` and `inboundUpdate`. */
        readonly EventGroupMarker: {
            readonly label?: components["schemas"]["EventGroupMarkerLabel"];
            readonly inboundEvent?: components["schemas"]["EventGroupMarkerInboundEvent"];
            readonly inboundUpdate?: components["schemas"]["EventGroupMarkerInboundUpdate"];
        };
        readonly EventGroupMarkerInboundEvent: {
            readonly inboundEventId?: components["schemas"]["Int64"];
        };
        readonly EventGroupMarkerInboundUpdate: {
            readonly inboundUpdateId?: string;
        };
        readonly EventGroupMarkerLabel: {
            readonly id?: string;
            readonly label?: components["schemas"]["Payload"];
        };
        /** @enum {string} */
        readonly EventType: "EVENT_TYPE_UNSPECIFIED" | "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED" | "EVENT_TYPE_WORKFLOW_TASK_STARTED" | "EVENT_TYPE_WORKFLOW_TASK_COMPLETED" | "EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED" | "EVENT_TYPE_ACTIVITY_TASK_STARTED" | "EVENT_TYPE_ACTIVITY_TASK_COMPLETED" | "EVENT_TYPE_ACTIVITY_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT" | "EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED" | "EVENT_TYPE_ACTIVITY_TASK_CANCELED" | "EVENT_TYPE_TIMER_STARTED" | "EVENT_TYPE_TIMER_FIRED" | "EVENT_TYPE_TIMER_CANCELED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_MARKER_RECORDED" | "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED" | "EVENT_TYPE_NEXUS_OPERATION_SCHEDULED" | "EVENT_TYPE_NEXUS_OPERATION_STARTED" | "EVENT_TYPE_NEXUS_OPERATION_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_FAILED" | "EVENT_TYPE_NEXUS_OPERATION_CANCELED" | "EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED";
        readonly ExecuteMultiOperationBody: {
            readonly operations?: readonly components["schemas"]["ExecuteMultiOperationRequestOperation"][];
            readonly resourceId?: string;
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        readonly ExecuteMultiOperationRequestOperation: {
            readonly startWorkflow?: components["schemas"]["StartWorkflowExecutionRequest"];
            readonly updateWorkflow?: components["schemas"]["UpdateWorkflowExecutionRequest"];
        };
        readonly ExecuteMultiOperationResponse: {
            readonly responses?: readonly components["schemas"]["ExecuteMultiOperationResponseResponse"][];
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        readonly ExecuteMultiOperationResponseResponse: {
            readonly startWorkflow?: components["schemas"]["StartWorkflowExecutionResponse"];
            readonly updateWorkflow?: components["schemas"]["UpdateWorkflowExecutionResponse"];
        };
        readonly Execution: {
            readonly type?: components["schemas"]["ExecutionType"];
            readonly businessId?: string;
            readonly runId?: string;
        };
        /** @enum {string} */
        readonly ExecutionType: "EXECUTION_TYPE_UNSPECIFIED" | "EXECUTION_TYPE_WORKFLOW" | "EXECUTION_TYPE_ACTIVITY";
        readonly ExternalWorkflowExecutionCancelRequestedEventAttributes: {
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
        };
        readonly ExternalWorkflowExecutionSignaledEventAttributes: {
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            readonly control?: string;
        };
        readonly FailStandaloneActivityBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly failure?: components["schemas"]["Failure"];
            readonly identity?: string;
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
            readonly resourceId?: string;
        };
        readonly FailWorkflowActivityBody: {
            readonly runId?: string;
            readonly failure?: components["schemas"]["Failure"];
            readonly identity?: string;
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
            readonly resourceId?: string;
        };
        readonly FailoverStatus: {
            readonly failoverTime?: components["schemas"]["Timestamp"];
            readonly failoverVersion?: components["schemas"]["Int64"];
        };
        /** @description At most one of `applicationFailureInfo`, `timeoutFailureInfo`, `canceledFailureInfo`, `terminatedFailureInfo`, `serverFailureInfo`, `resetWorkflowFailureInfo`, `activityFailureInfo`, `childWorkflowExecutionFailureInfo`, `nexusOperationExecutionFailureInfo` and `nexusHandlerFailureInfo`. */
        readonly Failure: {
            readonly message?: string;
            readonly source?: string;
            readonly stackTrace?: string;
            readonly encodedAttributes?: components["schemas"]["Payload"];
            readonly cause?: components["schemas"]["Failure"];
            readonly applicationFailureInfo?: components["schemas"]["ApplicationFailureInfo"];
            readonly timeoutFailureInfo?: components["schemas"]["TimeoutFailureInfo"];
            readonly canceledFailureInfo?: components["schemas"]["CanceledFailureInfo"];
            readonly terminatedFailureInfo?: components["schemas"]["TerminatedFailureInfo"];
            readonly serverFailureInfo?: components["schemas"]["ServerFailureInfo"];
            readonly resetWorkflowFailureInfo?: components["schemas"]["ResetWorkflowFailureInfo"];
            readonly activityFailureInfo?: components["schemas"]["ActivityFailureInfo"];
            readonly childWorkflowExecutionFailureInfo?: components["schemas"]["ChildWorkflowExecutionFailureInfo"];
            readonly nexusOperationExecutionFailureInfo?: components["schemas"]["NexusOperationFailureInfo"];
            readonly nexusHandlerFailureInfo?: components["schemas"]["NexusHandlerFailureInfo"];
        };
        readonly FastForwardConfig: {
            readonly id?: string;
            readonly duration?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        readonly FastForwardPollingResult: "FAST_FORWARD_POLLING_RESULT_UNSPECIFIED" | "FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED";
        readonly FetchWorkerConfigBody: {
            readonly identity?: string;
            readonly reason?: string;
            readonly selector?: components["schemas"]["WorkerSelector"];
            readonly resourceId?: string;
        };
        readonly FetchWorkerConfigResponse: {
            readonly workerConfig?: components["schemas"]["WorkerConfig"];
        };
        /**
         * @description Paths of fields in lowerCamelCase, with commas between them.
         * @example taskQueue,retryPolicy.maximumAttempts
         */
        readonly FieldMask: string;
        readonly GetClusterInfoResponse: {
            readonly supportedClients?: {
                readonly [key: string]: string;
            };
            readonly serverVersion?: string;
            readonly clusterId?: string;
            readonly versionInfo?: components["schemas"]["VersionInfo"];
            readonly clusterName?: string;
            /** Format: int32 */
            readonly historyShardCount?: number;
            readonly persistenceStore?: string;
            readonly visibilityStore?: string;
            readonly initialFailoverVersion?: components["schemas"]["Int64"];
            readonly failoverVersionIncrement?: components["schemas"]["Int64"];
        };
        readonly GetCurrentDeploymentResponse: {
            readonly currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        readonly GetDeploymentReachabilityResponse: {
            readonly deploymentInfo?: components["schemas"]["DeploymentInfo"];
            readonly reachability?: components["schemas"]["DeploymentReachability"];
            readonly lastUpdateTime?: components["schemas"]["Timestamp"];
        };
        readonly GetNexusEndpointResponse: {
            readonly endpoint?: components["schemas"]["Endpoint"];
        };
        readonly GetSystemInfoResponse: {
            readonly serverVersion?: string;
            readonly capabilities?: components["schemas"]["GetSystemInfoResponseCapabilities"];
        };
        readonly GetSystemInfoResponseCapabilities: {
            readonly signalAndQueryHeader?: boolean;
            readonly internalErrorDifferentiation?: boolean;
            readonly activityFailureIncludeHeartbeat?: boolean;
            readonly supportsSchedules?: boolean;
            readonly encodedFailureAttributes?: boolean;
            readonly buildIdBasedVersioning?: boolean;
            readonly upsertMemo?: boolean;
            readonly eagerWorkflowStart?: boolean;
            readonly sdkMetadata?: boolean;
            readonly countGroupByExecutionStatus?: boolean;
            readonly nexus?: boolean;
            readonly serverScaledDeployments?: boolean;
            readonly serverScaledProviderCloudRun?: boolean;
        };
        readonly GetWorkerBuildIdCompatibilityResponse: {
            readonly majorVersionSets?: readonly components["schemas"]["CompatibleVersionSet"][];
        };
        readonly GetWorkerTaskReachabilityResponse: {
            readonly buildIdReachability?: readonly components["schemas"]["BuildIdReachability"][];
        };
        readonly GetWorkerVersioningRulesResponse: {
            readonly assignmentRules?: readonly components["schemas"]["TimestampedBuildIdAssignmentRule"][];
            readonly compatibleRedirectRules?: readonly components["schemas"]["TimestampedCompatibleBuildIdRedirectRule"][];
            readonly conflictToken?: components["schemas"]["Base64"];
        };
        readonly GetWorkflowExecutionHistoryResponse: {
            readonly history?: components["schemas"]["History"];
            readonly rawHistory?: readonly components["schemas"]["DataBlob"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
            readonly archived?: boolean;
        };
        readonly GetWorkflowExecutionHistoryReverseResponse: {
            readonly history?: components["schemas"]["History"];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly Header: {
            readonly fields?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
        };
        readonly History: {
            readonly events?: readonly components["schemas"]["HistoryEvent"][];
        };
        /** @description At most one of the 60 members from `workflowExecutionStartedEventAttributes` to `workflowExecutionTimeSkippingTransitionedEventAttributes`. */
        readonly HistoryEvent: {
            readonly eventId?: components["schemas"]["Int64"];
            readonly eventTime?: components["schemas"]["Timestamp"];
            readonly eventType?: components["schemas"]["EventType"];
            readonly version?: components["schemas"]["Int64"];
            readonly taskId?: components["schemas"]["Int64"];
            readonly workerMayIgnore?: boolean;
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly principal?: components["schemas"]["Principal"];
            readonly eventGroupMarkers?: readonly components["schemas"]["EventGroupMarker"][];
            readonly workflowExecutionStartedEventAttributes?: components["schemas"]["WorkflowExecutionStartedEventAttributes"];
            readonly workflowExecutionCompletedEventAttributes?: components["schemas"]["WorkflowExecutionCompletedEventAttributes"];
            readonly workflowExecutionFailedEventAttributes?: components["schemas"]["WorkflowExecutionFailedEventAttributes"];
            readonly workflowExecutionTimedOutEventAttributes?: components["schemas"]["WorkflowExecutionTimedOutEventAttributes"];
            readonly workflowTaskScheduledEventAttributes?: components["schemas"]["WorkflowTaskScheduledEventAttributes"];
            readonly workflowTaskStartedEventAttributes?: components["schemas"]["WorkflowTaskStartedEventAttributes"];
            readonly workflowTaskCompletedEventAttributes?: components["schemas"]["WorkflowTaskCompletedEventAttributes"];
            readonly workflowTaskTimedOutEventAttributes?: components["schemas"]["WorkflowTaskTimedOutEventAttributes"];
            readonly workflowTaskFailedEventAttributes?: components["schemas"]["WorkflowTaskFailedEventAttributes"];
            readonly activityTaskScheduledEventAttributes?: components["schemas"]["ActivityTaskScheduledEventAttributes"];
            readonly activityTaskStartedEventAttributes?: components["schemas"]["ActivityTaskStartedEventAttributes"];
            readonly activityTaskCompletedEventAttributes?: components["schemas"]["ActivityTaskCompletedEventAttributes"];
            readonly activityTaskFailedEventAttributes?: components["schemas"]["ActivityTaskFailedEventAttributes"];
            readonly activityTaskTimedOutEventAttributes?: components["schemas"]["ActivityTaskTimedOutEventAttributes"];
            readonly timerStartedEventAttributes?: components["schemas"]["TimerStartedEventAttributes"];
            readonly timerFiredEventAttributes?: components["schemas"]["TimerFiredEventAttributes"];
            readonly activityTaskCancelRequestedEventAttributes?: components["schemas"]["ActivityTaskCancelRequestedEventAttributes"];
            readonly activityTaskCanceledEventAttributes?: components["schemas"]["ActivityTaskCanceledEventAttributes"];
            readonly timerCanceledEventAttributes?: components["schemas"]["TimerCanceledEventAttributes"];
            readonly markerRecordedEventAttributes?: components["schemas"]["MarkerRecordedEventAttributes"];
            readonly workflowExecutionSignaledEventAttributes?: components["schemas"]["WorkflowExecutionSignaledEventAttributes"];
            readonly workflowExecutionTerminatedEventAttributes?: components["schemas"]["WorkflowExecutionTerminatedEventAttributes"];
            readonly workflowExecutionCancelRequestedEventAttributes?: components["schemas"]["WorkflowExecutionCancelRequestedEventAttributes"];
            readonly workflowExecutionCanceledEventAttributes?: components["schemas"]["WorkflowExecutionCanceledEventAttributes"];
            readonly requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionInitiatedEventAttributes"];
            readonly requestCancelExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionFailedEventAttributes"];
            readonly externalWorkflowExecutionCancelRequestedEventAttributes?: components["schemas"]["ExternalWorkflowExecutionCancelRequestedEventAttributes"];
            readonly workflowExecutionContinuedAsNewEventAttributes?: components["schemas"]["WorkflowExecutionContinuedAsNewEventAttributes"];
            readonly startChildWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionInitiatedEventAttributes"];
            readonly startChildWorkflowExecutionFailedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionFailedEventAttributes"];
            readonly childWorkflowExecutionStartedEventAttributes?: components["schemas"]["ChildWorkflowExecutionStartedEventAttributes"];
            readonly childWorkflowExecutionCompletedEventAttributes?: components["schemas"]["ChildWorkflowExecutionCompletedEventAttributes"];
            readonly childWorkflowExecutionFailedEventAttributes?: components["schemas"]["ChildWorkflowExecutionFailedEventAttributes"];
            readonly childWorkflowExecutionCanceledEventAttributes?: components["schemas"]["ChildWorkflowExecutionCanceledEventAttributes"];
            readonly childWorkflowExecutionTimedOutEventAttributes?: components["schemas"]["ChildWorkflowExecutionTimedOutEventAttributes"];
            readonly childWorkflowExecutionTerminatedEventAttributes?: components["schemas"]["ChildWorkflowExecutionTerminatedEventAttributes"];
            readonly signalExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionInitiatedEventAttributes"];
            readonly signalExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionFailedEventAttributes"];
            readonly externalWorkflowExecutionSignaledEventAttributes?: components["schemas"]["ExternalWorkflowExecutionSignaledEventAttributes"];
            readonly upsertWorkflowSearchAttributesEventAttributes?: components["schemas"]["UpsertWorkflowSearchAttributesEventAttributes"];
            readonly workflowExecutionUpdateAcceptedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAcceptedEventAttributes"];
            readonly workflowExecutionUpdateRejectedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateRejectedEventAttributes"];
            readonly workflowExecutionUpdateCompletedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateCompletedEventAttributes"];
            readonly workflowPropertiesModifiedExternallyEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedExternallyEventAttributes"];
            readonly activityPropertiesModifiedExternallyEventAttributes?: components["schemas"]["ActivityPropertiesModifiedExternallyEventAttributes"];
            readonly workflowPropertiesModifiedEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedEventAttributes"];
            readonly workflowExecutionUpdateAdmittedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAdmittedEventAttributes"];
            readonly nexusOperationScheduledEventAttributes?: components["schemas"]["NexusOperationScheduledEventAttributes"];
            readonly nexusOperationStartedEventAttributes?: components["schemas"]["NexusOperationStartedEventAttributes"];
            readonly nexusOperationCompletedEventAttributes?: components["schemas"]["NexusOperationCompletedEventAttributes"];
            readonly nexusOperationFailedEventAttributes?: components["schemas"]["NexusOperationFailedEventAttributes"];
            readonly nexusOperationCanceledEventAttributes?: components["schemas"]["NexusOperationCanceledEventAttributes"];
            readonly nexusOperationTimedOutEventAttributes?: components["schemas"]["NexusOperationTimedOutEventAttributes"];
            readonly nexusOperationCancelRequestedEventAttributes?: components["schemas"]["NexusOperationCancelRequestedEventAttributes"];
            readonly workflowExecutionOptionsUpdatedEventAttributes?: components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributes"];
            readonly nexusOperationCancelRequestCompletedEventAttributes?: components["schemas"]["NexusOperationCancelRequestCompletedEventAttributes"];
            readonly nexusOperationCancelRequestFailedEventAttributes?: components["schemas"]["NexusOperationCancelRequestFailedEventAttributes"];
            readonly workflowExecutionPausedEventAttributes?: components["schemas"]["WorkflowExecutionPausedEventAttributes"];
            readonly workflowExecutionUnpausedEventAttributes?: components["schemas"]["WorkflowExecutionUnpausedEventAttributes"];
            readonly workflowExecutionTimeSkippingTransitionedEventAttributes?: components["schemas"]["WorkflowExecutionTimeSkippingTransitionedEventAttributes"];
        };
        /** @enum {string} */
        readonly HistoryEventFilterType: "HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED" | "HISTORY_EVENT_FILTER_TYPE_ALL_EVENT" | "HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT";
        /** @enum {string} */
        readonly IndexedValueType: "INDEXED_VALUE_TYPE_UNSPECIFIED" | "INDEXED_VALUE_TYPE_TEXT" | "INDEXED_VALUE_TYPE_KEYWORD" | "INDEXED_VALUE_TYPE_INT" | "INDEXED_VALUE_TYPE_DOUBLE" | "INDEXED_VALUE_TYPE_BOOL" | "INDEXED_VALUE_TYPE_DATETIME" | "INDEXED_VALUE_TYPE_KEYWORD_LIST";
        readonly InheritedAutoUpgradeInfo: {
            readonly sourceDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly sourceDeploymentRevisionNumber?: components["schemas"]["Int64"];
            readonly continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        readonly Input: {
            readonly header?: components["schemas"]["Header"];
            readonly name?: string;
            readonly args?: components["schemas"]["Payloads"];
        };
        readonly InputWithoutName: {
            readonly header?: components["schemas"]["Header"];
            readonly args?: components["schemas"]["Payloads"];
        };
        /**
         * Format: int64
         * @description A signed 64-bit integer in decimal digits, as a string so that no digit is lost.
         * @example 42
         */
        readonly Int64: string;
        readonly IntervalSpec: {
            readonly interval?: components["schemas"]["Duration"];
            readonly phase?: components["schemas"]["Duration"];
        };
        /** @description At most one of `workflowEvent`, `batchJob`, `activity`, `nexusOperation` and `workflow`. */
        readonly Link: {
            readonly workflowEvent?: components["schemas"]["LinkWorkflowEvent"];
            readonly batchJob?: components["schemas"]["LinkBatchJob"];
            readonly activity?: components["schemas"]["LinkActivity"];
            readonly nexusOperation?: components["schemas"]["LinkNexusOperation"];
            readonly workflow?: components["schemas"]["LinkWorkflow"];
        };
        readonly LinkActivity: {
            readonly namespace?: string;
            readonly activityId?: string;
            readonly runId?: string;
        };
        readonly LinkBatchJob: {
            readonly jobId?: string;
        };
        readonly LinkNexusOperation: {
            readonly namespace?: string;
            readonly operationId?: string;
            readonly runId?: string;
        };
        readonly LinkWorkflow: {
            readonly namespace?: string;
            readonly workflowId?: string;
            readonly runId?: string;
            readonly reason?: string;
        };
        /** @description At most one of `eventRef` and `requestIdRef`. */
        readonly LinkWorkflowEvent: {
            readonly namespace?: string;
            readonly workflowId?: string;
            readonly runId?: string;
            readonly eventRef?: components["schemas"]["LinkWorkflowEventEventReference"];
            readonly requestIdRef?: components["schemas"]["LinkWorkflowEventRequestIdReference"];
        };
        readonly LinkWorkflowEventEventReference: {
            readonly eventId?: components["schemas"]["Int64"];
            readonly eventType?: components["schemas"]["EventType"];
        };
        readonly LinkWorkflowEventRequestIdReference: {
            readonly requestId?: string;
            readonly eventType?: components["schemas"]["EventType"];
        };
        readonly ListActivityExecutionsResponse: {
            readonly executions?: readonly components["schemas"]["ActivityExecutionListInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListArchivedWorkflowExecutionsResponse: {
            readonly executions?: readonly components["schemas"]["WorkflowExecutionInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListBatchOperationsResponse: {
            readonly operationInfo?: readonly components["schemas"]["BatchOperationInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListDeploymentsResponse: {
            readonly nextPageToken?: components["schemas"]["Base64"];
            readonly deployments?: readonly components["schemas"]["DeploymentListInfo"][];
        };
        readonly ListNamespacesResponse: {
            readonly namespaces?: readonly components["schemas"]["DescribeNamespaceResponse"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListNexusEndpointsResponse: {
            readonly nextPageToken?: components["schemas"]["Base64"];
            readonly endpoints?: readonly components["schemas"]["Endpoint"][];
        };
        readonly ListNexusOperationExecutionsResponse: {
            readonly operations?: readonly components["schemas"]["NexusOperationExecutionListInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListScheduleMatchingTimesResponse: {
            readonly startTime?: readonly components["schemas"]["Timestamp"][];
        };
        readonly ListSchedulesResponse: {
            readonly schedules?: readonly components["schemas"]["ScheduleListEntry"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListSearchAttributesResponse: {
            readonly customAttributes?: {
                readonly [key: string]: components["schemas"]["IndexedValueType"];
            };
            readonly systemAttributes?: {
                readonly [key: string]: components["schemas"]["IndexedValueType"];
            };
            readonly storageSchema?: {
                readonly [key: string]: string;
            };
        };
        readonly ListWorkerDeploymentsResponse: {
            readonly nextPageToken?: components["schemas"]["Base64"];
            readonly workerDeployments?: readonly components["schemas"]["ListWorkerDeploymentsResponseWorkerDeploymentSummary"][];
        };
        readonly ListWorkerDeploymentsResponseWorkerDeploymentSummary: {
            readonly name?: string;
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly routingConfig?: components["schemas"]["RoutingConfig"];
            readonly latestVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            readonly currentVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            readonly rampingVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
        };
        readonly ListWorkersResponse: {
            /** @deprecated */
            readonly workersInfo?: readonly components["schemas"]["WorkerInfo"][];
            readonly workers?: readonly components["schemas"]["WorkerListInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListWorkflowExecutionsResponse: {
            readonly executions?: readonly components["schemas"]["WorkflowExecutionInfo"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly ListWorkflowRulesResponse: {
            readonly rules?: readonly components["schemas"]["WorkflowRule"][];
            readonly nextPageToken?: components["schemas"]["Base64"];
        };
        readonly MarkerRecordedEventAttributes: {
            readonly markerName?: string;
            readonly details?: {
                readonly [key: string]: components["schemas"]["Payloads"];
            };
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly header?: components["schemas"]["Header"];
            readonly failure?: components["schemas"]["Failure"];
        };
        readonly Memo: {
            readonly fields?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
        };
        /** @description At most one of `eventId` and `commandIndex`. */
        readonly Message: {
            readonly id?: string;
            readonly protocolInstanceId?: string;
            readonly eventId?: components["schemas"]["Int64"];
            readonly commandIndex?: components["schemas"]["Int64"];
            readonly body?: components["schemas"]["AnyMessage"];
        };
        readonly Meta: {
            readonly updateId?: string;
            readonly identity?: string;
        };
        readonly MetaWithoutUpdateId: {
            readonly identity?: string;
        };
        readonly MeteringMetadata: {
            /** Format: int64 */
            readonly nonfirstLocalActivityExecutionAttempts?: number;
        };
        readonly NamespaceConfig: {
            readonly workflowExecutionRetentionTtl?: components["schemas"]["Duration"];
            readonly badBinaries?: components["schemas"]["BadBinaries"];
            readonly historyArchivalState?: components["schemas"]["ArchivalState"];
            readonly historyArchivalUri?: string;
            readonly visibilityArchivalState?: components["schemas"]["ArchivalState"];
            readonly visibilityArchivalUri?: string;
            readonly customSearchAttributeAliases?: {
                readonly [key: string]: string;
            };
        };
        readonly NamespaceInfo: {
            readonly name?: string;
            readonly state?: components["schemas"]["NamespaceState"];
            readonly description?: string;
            readonly ownerEmail?: string;
            readonly data?: {
                readonly [key: string]: string;
            };
            readonly id?: string;
            readonly capabilities?: components["schemas"]["NamespaceInfoCapabilities"];
            readonly limits?: components["schemas"]["NamespaceInfoLimits"];
            readonly supportsSchedules?: boolean;
        };
        readonly NamespaceInfoCapabilities: {
            readonly eagerWorkflowStart?: boolean;
            readonly syncUpdate?: boolean;
            readonly asyncUpdate?: boolean;
            readonly workerHeartbeats?: boolean;
            readonly reportedProblemsSearchAttribute?: boolean;
            readonly workflowPause?: boolean;
            readonly standaloneActivities?: boolean;
            readonly workerPollCompleteOnShutdown?: boolean;
            readonly pollerAutoscaling?: boolean;
            readonly workerCommands?: boolean;
            readonly standaloneNexusOperation?: boolean;
            readonly workflowUpdateCallbacks?: boolean;
            readonly pollerAutoscalingAutoEnroll?: boolean;
            readonly workflowTaskCompletionPagination?: boolean;
            readonly standaloneActivityStartDelay?: boolean;
            readonly standaloneActivityBatchOperations?: boolean;
            readonly standaloneActivityOperatorCommands?: boolean;
        };
        readonly NamespaceInfoLimits: {
            readonly blobSizeLimitError?: components["schemas"]["Int64"];
            readonly memoSizeLimitError?: components["schemas"]["Int64"];
            readonly workflowTaskCompletionSizeLimitError?: components["schemas"]["Int64"];
        };
        readonly NamespaceReplicationConfig: {
            readonly activeClusterName?: string;
            readonly clusters?: readonly components["schemas"]["ClusterReplicationConfig"][];
            readonly state?: components["schemas"]["ReplicationState"];
        };
        /** @enum {string} */
        readonly NamespaceState: "NAMESPACE_STATE_UNSPECIFIED" | "NAMESPACE_STATE_REGISTERED" | "NAMESPACE_STATE_DEPRECATED" | "NAMESPACE_STATE_DELETED";
        readonly NewWorkflowExecutionInfo: {
            readonly workflowId?: string;
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly cronSchedule?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly priority?: components["schemas"]["Priority"];
        };
        /** @enum {string} */
        readonly NexusHandlerErrorRetryBehavior: "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE";
        readonly NexusHandlerFailureInfo: {
            readonly type?: string;
            readonly retryBehavior?: components["schemas"]["NexusHandlerErrorRetryBehavior"];
        };
        readonly NexusOperationCancelRequestCompletedEventAttributes: {
            readonly requestedEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
        };
        readonly NexusOperationCancelRequestFailedEventAttributes: {
            readonly requestedEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly failure?: components["schemas"]["Failure"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
        };
        readonly NexusOperationCancelRequestedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        readonly NexusOperationCanceledEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly failure?: components["schemas"]["Failure"];
            readonly requestId?: string;
        };
        readonly NexusOperationCancellationInfo: {
            readonly requestedTime?: components["schemas"]["Timestamp"];
            readonly state?: components["schemas"]["NexusOperationCancellationState"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly blockedReason?: string;
        };
        /** @enum {string} */
        readonly NexusOperationCancellationState: "NEXUS_OPERATION_CANCELLATION_STATE_UNSPECIFIED" | "NEXUS_OPERATION_CANCELLATION_STATE_SCHEDULED" | "NEXUS_OPERATION_CANCELLATION_STATE_BACKING_OFF" | "NEXUS_OPERATION_CANCELLATION_STATE_SUCCEEDED" | "NEXUS_OPERATION_CANCELLATION_STATE_FAILED" | "NEXUS_OPERATION_CANCELLATION_STATE_TIMED_OUT" | "NEXUS_OPERATION_CANCELLATION_STATE_BLOCKED";
        readonly NexusOperationCompletedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly result?: components["schemas"]["Payload"];
            readonly requestId?: string;
        };
        readonly NexusOperationExecutionCancellationInfo: {
            readonly requestedTime?: components["schemas"]["Timestamp"];
            readonly state?: components["schemas"]["NexusOperationCancellationState"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly blockedReason?: string;
            readonly reason?: string;
        };
        readonly NexusOperationExecutionInfo: {
            readonly operationId?: string;
            readonly runId?: string;
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            readonly status?: components["schemas"]["NexusOperationExecutionStatus"];
            readonly state?: components["schemas"]["PendingNexusOperationState"];
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly scheduleTime?: components["schemas"]["Timestamp"];
            readonly expirationTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly executionDuration?: components["schemas"]["Duration"];
            readonly cancellationInfo?: components["schemas"]["NexusOperationExecutionCancellationInfo"];
            readonly blockedReason?: string;
            readonly requestId?: string;
            readonly operationToken?: string;
            readonly stateTransitionCount?: components["schemas"]["Int64"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly nexusHeader?: {
                readonly [key: string]: string;
            };
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly identity?: string;
            readonly stateSizeBytes?: components["schemas"]["Int64"];
        };
        readonly NexusOperationExecutionListInfo: {
            readonly operationId?: string;
            readonly runId?: string;
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            readonly scheduleTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly status?: components["schemas"]["NexusOperationExecutionStatus"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly stateTransitionCount?: components["schemas"]["Int64"];
            readonly executionDuration?: components["schemas"]["Duration"];
            readonly stateSizeBytes?: components["schemas"]["Int64"];
        };
        /** @enum {string} */
        readonly NexusOperationExecutionStatus: "NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED" | "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING" | "NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED" | "NEXUS_OPERATION_EXECUTION_STATUS_FAILED" | "NEXUS_OPERATION_EXECUTION_STATUS_CANCELED" | "NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED" | "NEXUS_OPERATION_EXECUTION_STATUS_TIMED_OUT";
        readonly NexusOperationFailedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly failure?: components["schemas"]["Failure"];
            readonly requestId?: string;
        };
        readonly NexusOperationFailureInfo: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            /** @deprecated */
            readonly operationId?: string;
            readonly operationToken?: string;
        };
        /** @enum {string} */
        readonly NexusOperationIdConflictPolicy: "NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_USE_EXISTING";
        /** @enum {string} */
        readonly NexusOperationIdReusePolicy: "NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "NEXUS_OPERATION_ID_REUSE_POLICY_REJECT_DUPLICATE";
        readonly NexusOperationScheduledEventAttributes: {
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            readonly input?: components["schemas"]["Payload"];
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly nexusHeader?: {
                readonly [key: string]: string;
            };
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly requestId?: string;
            readonly endpointId?: string;
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
        };
        readonly NexusOperationStartedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly operationId?: string;
            readonly requestId?: string;
            readonly operationToken?: string;
        };
        readonly NexusOperationTimedOutEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly failure?: components["schemas"]["Failure"];
            readonly requestId?: string;
        };
        /** @enum {string} */
        readonly NexusOperationWaitStage: "NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED" | "NEXUS_OPERATION_WAIT_STAGE_STARTED" | "NEXUS_OPERATION_WAIT_STAGE_CLOSED";
        /** @description At most one of `success` and `failure`. */
        readonly Outcome: {
            readonly success?: components["schemas"]["Payloads"];
            readonly failure?: components["schemas"]["Failure"];
        };
        /** @enum {string} */
        readonly ParentClosePolicy: "PARENT_CLOSE_POLICY_UNSPECIFIED" | "PARENT_CLOSE_POLICY_TERMINATE" | "PARENT_CLOSE_POLICY_ABANDON" | "PARENT_CLOSE_POLICY_REQUEST_CANCEL";
        readonly PatchScheduleBody: {
            readonly patch?: components["schemas"]["SchedulePatch"];
            readonly identity?: string;
            readonly requestId?: string;
        };
        readonly PatchScheduleResponse: Record<string, never>;
        /** @description At most one of `id` and `type`. */
        readonly PauseActivityBody: {
            readonly execution?: components["schemas"]["WorkflowExecution"];
            readonly identity?: string;
            readonly id?: string;
            readonly type?: string;
            readonly reason?: string;
            readonly requestId?: string;
        };
        readonly PauseActivityExecutionBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly PauseActivityExecutionResponse: Record<string, never>;
        readonly PauseActivityResponse: Record<string, never>;
        readonly PauseWorkflowActivityBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly PauseWorkflowExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly requestId?: string;
        };
        readonly PauseWorkflowExecutionResponse: Record<string, never>;
        /**
         * @description Any JSON value: the data of a payload, as the caller wrote it, digit by digit.
         *
         *     A payload that is not plain JSON, or that has more metadata than its encoding, has the long form instead: an
         *     object with nothing but `metadata` (names to base64, among them `encoding`), `data` (base64) and, where the data
         *     is stored elsewhere, `externalPayloads`. `null` stands for a payload without data. An object with the key
         *     `_protoMessageType` is a protobuf message in JSON, of the type named there.
         * @example Hello, World!
         */
        readonly Payload: unknown;
        /** @description Payloads in order, such as arguments or results. */
        readonly Payloads: readonly components["schemas"]["Payload"][];
        /** @description At most one of `useWorkflowBuildId` and `lastIndependentlyAssignedBuildId`. */
        readonly PendingActivityInfo: {
            readonly activityId?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly state?: components["schemas"]["PendingActivityState"];
            readonly heartbeatDetails?: components["schemas"]["Payloads"];
            readonly lastHeartbeatTime?: components["schemas"]["Timestamp"];
            readonly lastStartedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            readonly attempt?: number;
            /** Format: int32 */
            readonly maximumAttempts?: number;
            readonly scheduledTime?: components["schemas"]["Timestamp"];
            readonly expirationTime?: components["schemas"]["Timestamp"];
            readonly lastFailure?: components["schemas"]["Failure"];
            readonly lastWorkerIdentity?: string;
            /** @deprecated */
            readonly useWorkflowBuildId?: components["schemas"]["Empty"];
            /** @deprecated */
            readonly lastIndependentlyAssignedBuildId?: string;
            /** @deprecated */
            readonly lastWorkerVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            readonly currentRetryInterval?: components["schemas"]["Duration"];
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly paused?: boolean;
            /** @deprecated */
            readonly lastDeployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            readonly lastWorkerDeploymentVersion?: string;
            readonly lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly priority?: components["schemas"]["Priority"];
            readonly pauseInfo?: components["schemas"]["PendingActivityInfoPauseInfo"];
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `manual` and `rule`. */
        readonly PendingActivityInfoPauseInfo: {
            readonly pauseTime?: components["schemas"]["Timestamp"];
            readonly manual?: components["schemas"]["PendingActivityInfoPauseInfoManual"];
            readonly rule?: components["schemas"]["PendingActivityInfoPauseInfoRule"];
        };
        readonly PendingActivityInfoPauseInfoManual: {
            readonly identity?: string;
            readonly reason?: string;
        };
        readonly PendingActivityInfoPauseInfoRule: {
            readonly ruleId?: string;
            readonly identity?: string;
            readonly reason?: string;
        };
        /** @enum {string} */
        readonly PendingActivityState: "PENDING_ACTIVITY_STATE_UNSPECIFIED" | "PENDING_ACTIVITY_STATE_SCHEDULED" | "PENDING_ACTIVITY_STATE_STARTED" | "PENDING_ACTIVITY_STATE_CANCEL_REQUESTED" | "PENDING_ACTIVITY_STATE_PAUSED" | "PENDING_ACTIVITY_STATE_PAUSE_REQUESTED";
        readonly PendingChildExecutionInfo: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly workflowTypeName?: string;
            readonly initiatedId?: components["schemas"]["Int64"];
            readonly parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
        };
        readonly PendingNexusOperationInfo: {
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            /** @deprecated */
            readonly operationId?: string;
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduledTime?: components["schemas"]["Timestamp"];
            readonly state?: components["schemas"]["PendingNexusOperationState"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly cancellationInfo?: components["schemas"]["NexusOperationCancellationInfo"];
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly blockedReason?: string;
            readonly operationToken?: string;
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        readonly PendingNexusOperationState: "PENDING_NEXUS_OPERATION_STATE_UNSPECIFIED" | "PENDING_NEXUS_OPERATION_STATE_SCHEDULED" | "PENDING_NEXUS_OPERATION_STATE_BACKING_OFF" | "PENDING_NEXUS_OPERATION_STATE_STARTED" | "PENDING_NEXUS_OPERATION_STATE_BLOCKED";
        readonly PendingWorkflowTaskInfo: {
            readonly state?: components["schemas"]["PendingWorkflowTaskState"];
            readonly scheduledTime?: components["schemas"]["Timestamp"];
            readonly originalScheduledTime?: components["schemas"]["Timestamp"];
            readonly startedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            readonly attempt?: number;
        };
        /** @enum {string} */
        readonly PendingWorkflowTaskState: "PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED" | "PENDING_WORKFLOW_TASK_STATE_SCHEDULED" | "PENDING_WORKFLOW_TASK_STATE_STARTED";
        readonly PluginInfo: {
            readonly name?: string;
            readonly version?: string;
        };
        readonly PollActivityExecutionResponse: {
            readonly runId?: string;
            readonly outcome?: components["schemas"]["ActivityExecutionOutcome"];
        };
        /** @description At most one of `result` and `failure`. */
        readonly PollNexusOperationExecutionResponse: {
            readonly runId?: string;
            readonly waitStage?: components["schemas"]["NexusOperationWaitStage"];
            readonly operationToken?: string;
            readonly result?: components["schemas"]["Payload"];
            readonly failure?: components["schemas"]["Failure"];
        };
        readonly PollWorkflowExecutionTimeSkippingResponse: {
            readonly fastForwardPollingResult?: components["schemas"]["FastForwardPollingResult"];
            readonly failedReason?: string;
            readonly fastForwardInfo?: components["schemas"]["TimeSkippingFastForwardInfo"];
        };
        readonly PollWorkflowExecutionUpdateResponse: {
            readonly outcome?: components["schemas"]["Outcome"];
            readonly stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            readonly updateRef?: components["schemas"]["UpdateRef"];
        };
        readonly PollWorkflowTaskQueueResponse: {
            readonly taskToken?: components["schemas"]["Base64"];
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly previousStartedEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly backlogCountHint?: components["schemas"]["Int64"];
            readonly history?: components["schemas"]["History"];
            readonly nextPageToken?: components["schemas"]["Base64"];
            readonly query?: components["schemas"]["WorkflowQuery"];
            readonly workflowExecutionTaskQueue?: components["schemas"]["TaskQueue"];
            readonly scheduledTime?: components["schemas"]["Timestamp"];
            readonly startedTime?: components["schemas"]["Timestamp"];
            readonly queries?: {
                readonly [key: string]: components["schemas"]["WorkflowQuery"];
            };
            readonly messages?: readonly components["schemas"]["Message"][];
            readonly pollerScalingDecision?: components["schemas"]["PollerScalingDecision"];
            readonly pollerGroupId?: string;
            /** @deprecated */
            readonly pollerGroupInfos?: readonly components["schemas"]["PollerGroupInfo"][];
            readonly pollerGroupsInfo?: components["schemas"]["PollerGroupsInfo"];
        };
        readonly PollerGroupInfo: {
            readonly id?: string;
            /** Format: float */
            readonly weight?: number;
        };
        readonly PollerGroupsInfo: {
            readonly version?: components["schemas"]["Int64"];
            readonly pollerGroups?: readonly components["schemas"]["PollerGroupInfo"][];
        };
        readonly PollerInfo: {
            readonly lastAccessTime?: components["schemas"]["Timestamp"];
            readonly identity?: string;
            /** Format: double */
            readonly ratePerSecond?: number;
            /** @deprecated */
            readonly workerVersionCapabilities?: components["schemas"]["WorkerVersionCapabilities"];
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        readonly PollerScalingDecision: {
            /** Format: int32 */
            readonly pollRequestDeltaSuggestion?: number;
        };
        /** @description At most one of `signalWorkflow` and `updateWorkflowOptions`. */
        readonly PostResetOperation: {
            readonly signalWorkflow?: components["schemas"]["PostResetOperationSignalWorkflow"];
            readonly updateWorkflowOptions?: components["schemas"]["PostResetOperationUpdateWorkflowOptions"];
        };
        readonly PostResetOperationSignalWorkflow: {
            readonly signalName?: string;
            readonly input?: components["schemas"]["Payloads"];
            readonly header?: components["schemas"]["Header"];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly PostResetOperationUpdateWorkflowOptions: {
            readonly workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
        };
        readonly Principal: {
            readonly type?: string;
            readonly name?: string;
        };
        readonly Priority: {
            /** Format: int32 */
            readonly priorityKey?: number;
            readonly fairnessKey?: string;
            /** Format: float */
            readonly fairnessWeight?: number;
        };
        /** @enum {string} */
        readonly QueryRejectCondition: "QUERY_REJECT_CONDITION_UNSPECIFIED" | "QUERY_REJECT_CONDITION_NONE" | "QUERY_REJECT_CONDITION_NOT_OPEN" | "QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY";
        readonly QueryRejected: {
            readonly status?: components["schemas"]["WorkflowExecutionStatus"];
        };
        readonly QueryWorkflowBody: {
            readonly execution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly query?: components["schemas"]["WorkflowQueryWithoutQueryType"];
            readonly queryRejectCondition?: components["schemas"]["QueryRejectCondition"];
        };
        readonly QueryWorkflowResponse: {
            readonly queryResult?: components["schemas"]["Payloads"];
            readonly queryRejected?: components["schemas"]["QueryRejected"];
            readonly link?: components["schemas"]["Link"];
        };
        readonly RampByPercentage: {
            /** Format: float */
            readonly rampPercentage?: number;
        };
        readonly Range: {
            /** Format: int32 */
            readonly start?: number;
            /** Format: int32 */
            readonly end?: number;
            /** Format: int32 */
            readonly step?: number;
        };
        readonly RateLimit: {
            /** Format: float */
            readonly requestsPerSecond?: number;
        };
        readonly RateLimitConfig: {
            readonly rateLimit?: components["schemas"]["RateLimit"];
            readonly metadata?: components["schemas"]["ConfigMetadata"];
        };
        /** @enum {string} */
        readonly RateLimitSource: "RATE_LIMIT_SOURCE_UNSPECIFIED" | "RATE_LIMIT_SOURCE_API" | "RATE_LIMIT_SOURCE_WORKER" | "RATE_LIMIT_SOURCE_SYSTEM";
        readonly RecordActivityTaskHeartbeatBody: {
            readonly taskToken?: components["schemas"]["Base64"];
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly RecordActivityTaskHeartbeatByIdBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly activityId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly RecordActivityTaskHeartbeatByIdResponse: {
            readonly cancelRequested?: boolean;
            readonly activityPaused?: boolean;
            readonly activityReset?: boolean;
        };
        readonly RecordActivityTaskHeartbeatResponse: {
            readonly cancelRequested?: boolean;
            readonly activityPaused?: boolean;
            readonly activityReset?: boolean;
        };
        readonly RecordStandaloneActivityHeartbeatBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly RecordWorkerHeartbeatBody: {
            readonly identity?: string;
            readonly workerHeartbeat?: readonly components["schemas"]["WorkerHeartbeat"][];
            readonly resourceId?: string;
        };
        readonly RecordWorkerHeartbeatResponse: Record<string, never>;
        readonly RecordWorkflowActivityHeartbeatBody: {
            readonly runId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly RegisterNamespaceRequest: {
            readonly namespace?: string;
            readonly description?: string;
            readonly ownerEmail?: string;
            readonly workflowExecutionRetentionPeriod?: components["schemas"]["Duration"];
            readonly clusters?: readonly components["schemas"]["ClusterReplicationConfig"][];
            readonly activeClusterName?: string;
            readonly data?: {
                readonly [key: string]: string;
            };
            readonly securityToken?: string;
            readonly isGlobalNamespace?: boolean;
            readonly historyArchivalState?: components["schemas"]["ArchivalState"];
            readonly historyArchivalUri?: string;
            readonly visibilityArchivalState?: components["schemas"]["ArchivalState"];
            readonly visibilityArchivalUri?: string;
        };
        readonly RegisterNamespaceResponse: Record<string, never>;
        readonly ReleaseInfo: {
            readonly version?: string;
            readonly releaseTime?: components["schemas"]["Timestamp"];
            readonly notes?: string;
        };
        /** @enum {string} */
        readonly ReplicationState: "REPLICATION_STATE_UNSPECIFIED" | "REPLICATION_STATE_NORMAL" | "REPLICATION_STATE_HANDOVER";
        readonly RequestCancelActivityExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly requestId?: string;
            readonly reason?: string;
        };
        readonly RequestCancelActivityExecutionResponse: Record<string, never>;
        readonly RequestCancelExternalWorkflowExecutionFailedEventAttributes: {
            readonly cause?: components["schemas"]["CancelExternalWorkflowExecutionFailedCause"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly control?: string;
        };
        readonly RequestCancelExternalWorkflowExecutionInitiatedEventAttributes: {
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            readonly control?: string;
            readonly childWorkflowOnly?: boolean;
            readonly reason?: string;
        };
        readonly RequestCancelNexusOperationExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly requestId?: string;
            readonly reason?: string;
        };
        readonly RequestCancelNexusOperationExecutionResponse: Record<string, never>;
        readonly RequestCancelWorkflowExecutionBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly firstExecutionRunId?: string;
            readonly reason?: string;
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly RequestCancelWorkflowExecutionResponse: Record<string, never>;
        readonly RequestIdInfo: {
            readonly eventType?: components["schemas"]["EventType"];
            readonly eventId?: components["schemas"]["Int64"];
            readonly buffered?: boolean;
        };
        /** @description At most one of `id`, `type` and `matchAll`. */
        readonly ResetActivityBody: {
            readonly execution?: components["schemas"]["WorkflowExecution"];
            readonly identity?: string;
            readonly id?: string;
            readonly type?: string;
            readonly matchAll?: boolean;
            readonly resetHeartbeat?: boolean;
            readonly keepPaused?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
            readonly restoreOriginalOptions?: boolean;
        };
        readonly ResetActivityExecutionBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly identity?: string;
            readonly keepPaused?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
            readonly restoreOriginalOptions?: boolean;
            readonly resourceId?: string;
            readonly requestId?: string;
            readonly resetHeartbeat?: boolean;
        };
        readonly ResetActivityExecutionResponse: Record<string, never>;
        readonly ResetActivityResponse: Record<string, never>;
        /** @description At most one of `firstWorkflowTask`, `lastWorkflowTask`, `workflowTaskId` and `buildId`. */
        readonly ResetOptions: {
            readonly firstWorkflowTask?: components["schemas"]["Empty"];
            readonly lastWorkflowTask?: components["schemas"]["Empty"];
            readonly workflowTaskId?: components["schemas"]["Int64"];
            readonly buildId?: string;
            /** @deprecated */
            readonly resetReapplyType?: components["schemas"]["ResetReapplyType"];
            readonly currentRunOnly?: boolean;
            readonly resetReapplyExcludeTypes?: readonly components["schemas"]["ResetReapplyExcludeType"][];
        };
        readonly ResetPointInfo: {
            readonly buildId?: string;
            /** @deprecated */
            readonly binaryChecksum?: string;
            readonly runId?: string;
            readonly firstWorkflowTaskCompletedId?: components["schemas"]["Int64"];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly expireTime?: components["schemas"]["Timestamp"];
            readonly resettable?: boolean;
        };
        readonly ResetPoints: {
            readonly points?: readonly components["schemas"]["ResetPointInfo"][];
        };
        /** @enum {string} */
        readonly ResetReapplyExcludeType: "RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED" | "RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL" | "RESET_REAPPLY_EXCLUDE_TYPE_UPDATE" | "RESET_REAPPLY_EXCLUDE_TYPE_NEXUS" | "RESET_REAPPLY_EXCLUDE_TYPE_CANCEL_REQUEST";
        /** @enum {string} */
        readonly ResetReapplyType: "RESET_REAPPLY_TYPE_UNSPECIFIED" | "RESET_REAPPLY_TYPE_SIGNAL" | "RESET_REAPPLY_TYPE_NONE" | "RESET_REAPPLY_TYPE_ALL_ELIGIBLE";
        /** @enum {string} */
        readonly ResetType: "RESET_TYPE_UNSPECIFIED" | "RESET_TYPE_FIRST_WORKFLOW_TASK" | "RESET_TYPE_LAST_WORKFLOW_TASK";
        readonly ResetWorkflowActivityBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly keepPaused?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
            readonly restoreOriginalOptions?: boolean;
            readonly resourceId?: string;
            readonly requestId?: string;
            readonly resetHeartbeat?: boolean;
        };
        readonly ResetWorkflowExecutionBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly reason?: string;
            readonly workflowTaskFinishEventId?: components["schemas"]["Int64"];
            readonly requestId?: string;
            /** @deprecated */
            readonly resetReapplyType?: components["schemas"]["ResetReapplyType"];
            readonly resetReapplyExcludeTypes?: readonly components["schemas"]["ResetReapplyExcludeType"][];
            readonly postResetOperations?: readonly components["schemas"]["PostResetOperation"][];
            readonly identity?: string;
        };
        readonly ResetWorkflowExecutionResponse: {
            readonly runId?: string;
        };
        readonly ResetWorkflowFailureInfo: {
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        readonly ResolveStandaloneActivityAsCanceledBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            readonly resourceId?: string;
        };
        readonly ResolveWorkflowActivityAsCanceledBody: {
            readonly runId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            readonly resourceId?: string;
        };
        readonly RespondActivityTaskCanceledBody: {
            readonly taskToken?: components["schemas"]["Base64"];
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        readonly RespondActivityTaskCanceledByIdBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly activityId?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            readonly resourceId?: string;
        };
        readonly RespondActivityTaskCanceledByIdResponse: Record<string, never>;
        readonly RespondActivityTaskCanceledResponse: Record<string, never>;
        readonly RespondActivityTaskCompletedBody: {
            readonly taskToken?: components["schemas"]["Base64"];
            readonly result?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        readonly RespondActivityTaskCompletedByIdBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly activityId?: string;
            readonly result?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly resourceId?: string;
        };
        readonly RespondActivityTaskCompletedByIdResponse: Record<string, never>;
        readonly RespondActivityTaskCompletedResponse: Record<string, never>;
        readonly RespondActivityTaskFailedBody: {
            readonly taskToken?: components["schemas"]["Base64"];
            readonly failure?: components["schemas"]["Failure"];
            readonly identity?: string;
            readonly resourceId?: string;
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            readonly deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        readonly RespondActivityTaskFailedByIdBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly activityId?: string;
            readonly failure?: components["schemas"]["Failure"];
            readonly identity?: string;
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
            readonly resourceId?: string;
        };
        readonly RespondActivityTaskFailedByIdResponse: {
            readonly failures?: readonly components["schemas"]["Failure"][];
        };
        readonly RespondActivityTaskFailedResponse: {
            readonly failures?: readonly components["schemas"]["Failure"][];
        };
        readonly RetryPolicy: {
            readonly initialInterval?: components["schemas"]["Duration"];
            /** Format: double */
            readonly backoffCoefficient?: number;
            readonly maximumInterval?: components["schemas"]["Duration"];
            /** Format: int32 */
            readonly maximumAttempts?: number;
            readonly nonRetryableErrorTypes?: readonly string[];
        };
        /** @enum {string} */
        readonly RetryState: "RETRY_STATE_UNSPECIFIED" | "RETRY_STATE_IN_PROGRESS" | "RETRY_STATE_NON_RETRYABLE_FAILURE" | "RETRY_STATE_TIMEOUT" | "RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED" | "RETRY_STATE_RETRY_POLICY_NOT_SET" | "RETRY_STATE_INTERNAL_SERVER_ERROR" | "RETRY_STATE_CANCEL_REQUESTED";
        readonly RoutingConfig: {
            readonly currentDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            readonly currentVersion?: string;
            readonly rampingDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            readonly rampingVersion?: string;
            /** Format: float */
            readonly rampingVersionPercentage?: number;
            readonly currentVersionChangedTime?: components["schemas"]["Timestamp"];
            readonly rampingVersionChangedTime?: components["schemas"]["Timestamp"];
            readonly rampingVersionPercentageChangedTime?: components["schemas"]["Timestamp"];
            readonly revisionNumber?: components["schemas"]["Int64"];
        };
        /** @enum {string} */
        readonly RoutingConfigUpdateState: "ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED" | "ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS" | "ROUTING_CONFIG_UPDATE_STATE_COMPLETED";
        readonly Schedule: {
            readonly spec?: components["schemas"]["ScheduleSpec"];
            readonly action?: components["schemas"]["ScheduleAction"];
            readonly policies?: components["schemas"]["SchedulePolicies"];
            readonly state?: components["schemas"]["ScheduleState"];
        };
        readonly ScheduleAction: {
            readonly startWorkflow?: components["schemas"]["NewWorkflowExecutionInfo"];
        };
        readonly ScheduleActionResult: {
            readonly scheduleTime?: components["schemas"]["Timestamp"];
            readonly actualTime?: components["schemas"]["Timestamp"];
            readonly startWorkflowResult?: components["schemas"]["WorkflowExecution"];
            readonly startWorkflowStatus?: components["schemas"]["WorkflowExecutionStatus"];
        };
        readonly ScheduleInfo: {
            readonly actionCount?: components["schemas"]["Int64"];
            readonly missedCatchupWindow?: components["schemas"]["Int64"];
            readonly overlapSkipped?: components["schemas"]["Int64"];
            readonly bufferDropped?: components["schemas"]["Int64"];
            readonly bufferSize?: components["schemas"]["Int64"];
            readonly runningWorkflows?: readonly components["schemas"]["WorkflowExecution"][];
            readonly recentActions?: readonly components["schemas"]["ScheduleActionResult"][];
            readonly futureActionTimes?: readonly components["schemas"]["Timestamp"][];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly updateTime?: components["schemas"]["Timestamp"];
            /** @deprecated */
            readonly invalidScheduleError?: string;
            readonly stateSizeBytes?: components["schemas"]["Int64"];
        };
        readonly ScheduleListEntry: {
            readonly scheduleId?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly info?: components["schemas"]["ScheduleListInfo"];
        };
        readonly ScheduleListInfo: {
            readonly spec?: components["schemas"]["ScheduleSpec"];
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly notes?: string;
            readonly paused?: boolean;
            readonly recentActions?: readonly components["schemas"]["ScheduleActionResult"][];
            readonly futureActionTimes?: readonly components["schemas"]["Timestamp"][];
            readonly stateSizeBytes?: components["schemas"]["Int64"];
        };
        /** @enum {string} */
        readonly ScheduleOverlapPolicy: "SCHEDULE_OVERLAP_POLICY_UNSPECIFIED" | "SCHEDULE_OVERLAP_POLICY_SKIP" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ONE" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ALL" | "SCHEDULE_OVERLAP_POLICY_CANCEL_OTHER" | "SCHEDULE_OVERLAP_POLICY_TERMINATE_OTHER" | "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL";
        readonly SchedulePatch: {
            readonly triggerImmediately?: components["schemas"]["TriggerImmediatelyRequest"];
            readonly backfillRequest?: readonly components["schemas"]["BackfillRequest"][];
            readonly pause?: string;
            readonly unpause?: string;
        };
        readonly SchedulePolicies: {
            readonly overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            readonly catchupWindow?: components["schemas"]["Duration"];
            readonly pauseOnFailure?: boolean;
            readonly keepOriginalWorkflowId?: boolean;
        };
        readonly ScheduleSpec: {
            readonly structuredCalendar?: readonly components["schemas"]["StructuredCalendarSpec"][];
            readonly cronString?: readonly string[];
            readonly calendar?: readonly components["schemas"]["CalendarSpec"][];
            readonly interval?: readonly components["schemas"]["IntervalSpec"][];
            /** @deprecated */
            readonly excludeCalendar?: readonly components["schemas"]["CalendarSpec"][];
            readonly excludeStructuredCalendar?: readonly components["schemas"]["StructuredCalendarSpec"][];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly endTime?: components["schemas"]["Timestamp"];
            readonly jitter?: components["schemas"]["Duration"];
            readonly timezoneName?: string;
            readonly timezoneData?: components["schemas"]["Base64"];
        };
        readonly ScheduleState: {
            readonly notes?: string;
            readonly paused?: boolean;
            readonly limitedActions?: boolean;
            readonly remainingActions?: components["schemas"]["Int64"];
        };
        /** @description Values by name of the search attribute. The server knows their types: plain JSON values will do. */
        readonly SearchAttributes: {
            readonly indexedFields?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
        };
        readonly ServerFailureInfo: {
            readonly nonRetryable?: boolean;
        };
        readonly SetCurrentDeploymentBody: {
            readonly deployment?: components["schemas"]["DeploymentWithoutSeriesName"];
            readonly identity?: string;
            readonly updateMetadata?: components["schemas"]["UpdateDeploymentMetadata"];
        };
        readonly SetCurrentDeploymentResponse: {
            readonly currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
            readonly previousDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        readonly SetWorkerDeploymentCurrentVersionBody: {
            /** @deprecated */
            readonly version?: string;
            readonly buildId?: string;
            readonly conflictToken?: components["schemas"]["Base64"];
            readonly identity?: string;
            readonly ignoreMissingTaskQueues?: boolean;
            readonly allowNoPollers?: boolean;
        };
        readonly SetWorkerDeploymentCurrentVersionResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
            /** @deprecated */
            readonly previousVersion?: string;
            /** @deprecated */
            readonly previousDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @description At most one of `managerIdentity` and `self`. */
        readonly SetWorkerDeploymentManagerBody: {
            readonly managerIdentity?: string;
            readonly self?: boolean;
            readonly conflictToken?: components["schemas"]["Base64"];
            readonly identity?: string;
        };
        readonly SetWorkerDeploymentManagerResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
            /** @deprecated */
            readonly previousManagerIdentity?: string;
        };
        readonly SetWorkerDeploymentRampingVersionBody: {
            /** @deprecated */
            readonly version?: string;
            readonly buildId?: string;
            /** Format: float */
            readonly percentage?: number;
            readonly conflictToken?: components["schemas"]["Base64"];
            readonly identity?: string;
            readonly ignoreMissingTaskQueues?: boolean;
            readonly allowNoPollers?: boolean;
        };
        readonly SetWorkerDeploymentRampingVersionResponse: {
            readonly conflictToken?: components["schemas"]["Base64"];
            /** @deprecated */
            readonly previousVersion?: string;
            /** @deprecated */
            readonly previousDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /**
             * Format: float
             * @deprecated
             */
            readonly previousPercentage?: number;
        };
        /** @enum {string} */
        readonly Severity: "SEVERITY_UNSPECIFIED" | "SEVERITY_HIGH" | "SEVERITY_MEDIUM" | "SEVERITY_LOW";
        /** @enum {string} */
        readonly SignalExternalWorkflowExecutionFailedCause: "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED";
        readonly SignalExternalWorkflowExecutionFailedEventAttributes: {
            readonly cause?: components["schemas"]["SignalExternalWorkflowExecutionFailedCause"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly control?: string;
        };
        readonly SignalExternalWorkflowExecutionInitiatedEventAttributes: {
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly signalName?: string;
            readonly input?: components["schemas"]["Payloads"];
            /** @deprecated */
            readonly control?: string;
            readonly childWorkflowOnly?: boolean;
            readonly header?: components["schemas"]["Header"];
        };
        readonly SignalWithStartWorkflowExecutionBody: {
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            readonly workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            readonly signalInput?: components["schemas"]["Payloads"];
            /** @deprecated */
            readonly control?: string;
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly cronSchedule?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly workflowStartDelay?: components["schemas"]["Duration"];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly priority?: components["schemas"]["Priority"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        readonly SignalWithStartWorkflowExecutionResponse: {
            readonly runId?: string;
            readonly firstExecutionRunId?: string;
            readonly started?: boolean;
            readonly signalLink?: components["schemas"]["Link"];
        };
        readonly SignalWorkflowExecutionBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly input?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly requestId?: string;
            /** @deprecated */
            readonly control?: string;
            readonly header?: components["schemas"]["Header"];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly SignalWorkflowExecutionResponse: {
            readonly link?: components["schemas"]["Link"];
        };
        readonly StartActivityExecutionBody: {
            readonly identity?: string;
            readonly requestId?: string;
            readonly activityType?: components["schemas"]["ActivityType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            readonly heartbeatTimeout?: components["schemas"]["Duration"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly input?: components["schemas"]["Payloads"];
            readonly idReusePolicy?: components["schemas"]["ActivityIdReusePolicy"];
            readonly idConflictPolicy?: components["schemas"]["ActivityIdConflictPolicy"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly priority?: components["schemas"]["Priority"];
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly onConflictOptions?: components["schemas"]["CommonOnConflictOptions"];
            readonly startDelay?: components["schemas"]["Duration"];
        };
        readonly StartActivityExecutionResponse: {
            readonly runId?: string;
            readonly started?: boolean;
            readonly link?: components["schemas"]["Link"];
        };
        /** @description At most one of `terminationOperation`, `signalOperation`, `cancellationOperation`, `deletionOperation`, `resetOperation`, `updateWorkflowOptionsOperation`, `unpauseActivitiesOperation`, `resetActivitiesOperation`, `updateActivityOptionsOperation`, `cancelActivitiesOperation`, `terminateActivitiesOperation` and `deleteActivitiesOperation`. */
        readonly StartBatchOperationBody: {
            readonly visibilityQuery?: string;
            readonly reason?: string;
            /** @deprecated */
            readonly executions?: readonly components["schemas"]["WorkflowExecution"][];
            readonly targetExecutions?: readonly components["schemas"]["Execution"][];
            /** Format: float */
            readonly maxOperationsPerSecond?: number;
            readonly terminationOperation?: components["schemas"]["BatchOperationTermination"];
            readonly signalOperation?: components["schemas"]["BatchOperationSignal"];
            readonly cancellationOperation?: components["schemas"]["BatchOperationCancellation"];
            readonly deletionOperation?: components["schemas"]["BatchOperationDeletion"];
            readonly resetOperation?: components["schemas"]["BatchOperationReset"];
            readonly updateWorkflowOptionsOperation?: components["schemas"]["BatchOperationUpdateWorkflowExecutionOptions"];
            readonly unpauseActivitiesOperation?: components["schemas"]["BatchOperationUnpauseActivities"];
            readonly resetActivitiesOperation?: components["schemas"]["BatchOperationResetActivities"];
            readonly updateActivityOptionsOperation?: components["schemas"]["BatchOperationUpdateActivityOptions"];
            readonly cancelActivitiesOperation?: components["schemas"]["BatchOperationCancelActivities"];
            readonly terminateActivitiesOperation?: components["schemas"]["BatchOperationTerminateActivities"];
            readonly deleteActivitiesOperation?: components["schemas"]["BatchOperationDeleteActivities"];
        };
        readonly StartBatchOperationResponse: Record<string, never>;
        /** @enum {string} */
        readonly StartChildWorkflowExecutionFailedCause: "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE";
        readonly StartChildWorkflowExecutionFailedEventAttributes: {
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowId?: string;
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly cause?: components["schemas"]["StartChildWorkflowExecutionFailedCause"];
            /** @deprecated */
            readonly control?: string;
            readonly initiatedEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        readonly StartChildWorkflowExecutionInitiatedEventAttributes: {
            readonly namespace?: string;
            readonly namespaceId?: string;
            readonly workflowId?: string;
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
            /** @deprecated */
            readonly control?: string;
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly cronSchedule?: string;
            readonly header?: components["schemas"]["Header"];
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @deprecated */
            readonly inheritBuildId?: boolean;
            readonly priority?: components["schemas"]["Priority"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            readonly timeSkippingStatePropagation?: components["schemas"]["TimeSkippingStatePropagation"];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
        };
        readonly StartNexusOperationExecutionBody: {
            readonly identity?: string;
            readonly requestId?: string;
            readonly endpoint?: string;
            readonly service?: string;
            readonly operation?: string;
            readonly scheduleToCloseTimeout?: components["schemas"]["Duration"];
            readonly scheduleToStartTimeout?: components["schemas"]["Duration"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            readonly input?: components["schemas"]["Payload"];
            readonly idReusePolicy?: components["schemas"]["NexusOperationIdReusePolicy"];
            readonly idConflictPolicy?: components["schemas"]["NexusOperationIdConflictPolicy"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly nexusHeader?: {
                readonly [key: string]: string;
            };
            readonly userMetadata?: components["schemas"]["UserMetadata"];
        };
        readonly StartNexusOperationExecutionResponse: {
            readonly runId?: string;
            readonly started?: boolean;
        };
        readonly StartWorkflowExecutionBody: {
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            readonly workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly cronSchedule?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly requestEagerExecution?: boolean;
            readonly continuedFailure?: components["schemas"]["Failure"];
            readonly lastCompletionResult?: components["schemas"]["Payloads"];
            readonly workflowStartDelay?: components["schemas"]["Duration"];
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly onConflictOptions?: components["schemas"]["WorkflowOnConflictOptions"];
            readonly priority?: components["schemas"]["Priority"];
            readonly eagerWorkerDeploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        readonly StartWorkflowExecutionRequest: {
            readonly namespace?: string;
            readonly workflowId?: string;
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            readonly workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            readonly cronSchedule?: string;
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly header?: components["schemas"]["Header"];
            readonly requestEagerExecution?: boolean;
            readonly continuedFailure?: components["schemas"]["Failure"];
            readonly lastCompletionResult?: components["schemas"]["Payloads"];
            readonly workflowStartDelay?: components["schemas"]["Duration"];
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
            readonly links?: readonly components["schemas"]["Link"][];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly onConflictOptions?: components["schemas"]["WorkflowOnConflictOptions"];
            readonly priority?: components["schemas"]["Priority"];
            readonly eagerWorkerDeploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        readonly StartWorkflowExecutionResponse: {
            readonly runId?: string;
            readonly firstExecutionRunId?: string;
            readonly started?: boolean;
            readonly status?: components["schemas"]["WorkflowExecutionStatus"];
            readonly eagerWorkflowTask?: components["schemas"]["PollWorkflowTaskQueueResponse"];
            readonly link?: components["schemas"]["Link"];
        };
        /** @description The one shape of every error. */
        readonly Status: {
            /**
             * Format: int32
             * @description The code of the error in gRPC, `google.rpc.Code`.
             */
            readonly code: number;
            /** @description What went wrong, in English. */
            readonly message: string;
            /** @description More about the error: broken rules of the request, the request id, what the server added. */
            readonly details: readonly components["schemas"]["ErrorDetail"][];
        };
        readonly StopBatchOperationBody: {
            readonly reason?: string;
            readonly identity?: string;
        };
        readonly StopBatchOperationResponse: Record<string, never>;
        readonly StorageDriverInfo: {
            readonly type?: string;
        };
        readonly StructuredCalendarSpec: {
            readonly second?: readonly components["schemas"]["Range"][];
            readonly minute?: readonly components["schemas"]["Range"][];
            readonly hour?: readonly components["schemas"]["Range"][];
            readonly dayOfMonth?: readonly components["schemas"]["Range"][];
            readonly month?: readonly components["schemas"]["Range"][];
            readonly year?: readonly components["schemas"]["Range"][];
            readonly dayOfWeek?: readonly components["schemas"]["Range"][];
            readonly comment?: string;
        };
        /** @enum {string} */
        readonly SuggestContinueAsNewReason: "SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED" | "SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES";
        readonly TaskIdBlock: {
            readonly startId?: components["schemas"]["Int64"];
            readonly endId?: components["schemas"]["Int64"];
        };
        readonly TaskQueue: {
            readonly name?: string;
            readonly kind?: components["schemas"]["TaskQueueKind"];
            readonly normalName?: string;
        };
        readonly TaskQueueConfig: {
            readonly queueRateLimit?: components["schemas"]["RateLimitConfig"];
            readonly fairnessKeysRateLimitDefault?: components["schemas"]["RateLimitConfig"];
            readonly fairnessWeightOverrides?: {
                readonly [key: string]: number;
            };
        };
        /** @enum {string} */
        readonly TaskQueueKind: "TASK_QUEUE_KIND_UNSPECIFIED" | "TASK_QUEUE_KIND_NORMAL" | "TASK_QUEUE_KIND_STICKY" | "TASK_QUEUE_KIND_WORKER_COMMANDS";
        readonly TaskQueueReachability: {
            readonly taskQueue?: string;
            readonly reachability?: readonly components["schemas"]["TaskReachability"][];
        };
        readonly TaskQueueStats: {
            readonly approximateBacklogCount?: components["schemas"]["Int64"];
            readonly approximateBacklogAge?: components["schemas"]["Duration"];
            /** Format: float */
            readonly tasksAddRate?: number;
            /** Format: float */
            readonly tasksDispatchRate?: number;
            readonly rateLimitingActive?: boolean;
        };
        readonly TaskQueueStatus: {
            readonly backlogCountHint?: components["schemas"]["Int64"];
            readonly readLevel?: components["schemas"]["Int64"];
            readonly ackLevel?: components["schemas"]["Int64"];
            /** Format: double */
            readonly ratePerSecond?: number;
            readonly taskIdBlock?: components["schemas"]["TaskIdBlock"];
        };
        /** @enum {string} */
        readonly TaskQueueType: "TASK_QUEUE_TYPE_UNSPECIFIED" | "TASK_QUEUE_TYPE_WORKFLOW" | "TASK_QUEUE_TYPE_ACTIVITY" | "TASK_QUEUE_TYPE_NEXUS";
        readonly TaskQueueTypeInfo: {
            readonly pollers?: readonly components["schemas"]["PollerInfo"][];
            readonly stats?: components["schemas"]["TaskQueueStats"];
        };
        readonly TaskQueueVersionInfo: {
            readonly typesInfo?: {
                readonly [key: string]: components["schemas"]["TaskQueueTypeInfo"];
            };
            readonly taskReachability?: components["schemas"]["BuildIdTaskReachability"];
        };
        readonly TaskQueueVersioningInfo: {
            readonly currentDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            readonly currentVersion?: string;
            readonly rampingDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            readonly rampingVersion?: string;
            /** Format: float */
            readonly rampingVersionPercentage?: number;
            readonly updateTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        readonly TaskReachability: "TASK_REACHABILITY_UNSPECIFIED" | "TASK_REACHABILITY_NEW_WORKFLOWS" | "TASK_REACHABILITY_EXISTING_WORKFLOWS" | "TASK_REACHABILITY_OPEN_WORKFLOWS" | "TASK_REACHABILITY_CLOSED_WORKFLOWS";
        readonly TerminateActivityExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly requestId?: string;
            readonly reason?: string;
        };
        readonly TerminateActivityExecutionResponse: Record<string, never>;
        readonly TerminateNexusOperationExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly requestId?: string;
            readonly reason?: string;
        };
        readonly TerminateNexusOperationExecutionResponse: Record<string, never>;
        readonly TerminateWorkflowExecutionBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly reason?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly firstExecutionRunId?: string;
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly TerminateWorkflowExecutionResponse: Record<string, never>;
        readonly TerminatedFailureInfo: {
            readonly identity?: string;
        };
        readonly TimeSkippingConfig: {
            readonly enabled?: boolean;
            readonly fastForwardConfig?: components["schemas"]["FastForwardConfig"];
            readonly disablePropagation?: boolean;
            /** Format: int32 */
            readonly maxSessionSkipCount?: number;
        };
        readonly TimeSkippingFastForwardInfo: {
            readonly fastForwardDuration?: components["schemas"]["Duration"];
            readonly fastForwardId?: string;
            readonly targetTime?: components["schemas"]["Timestamp"];
            readonly hasCompleted?: boolean;
        };
        readonly TimeSkippingInfo: {
            readonly currentTime?: components["schemas"]["Timestamp"];
            readonly effectiveConfig?: components["schemas"]["TimeSkippingConfig"];
            readonly fastForwardInfo?: components["schemas"]["TimeSkippingFastForwardInfo"];
            /** Format: int32 */
            readonly currentSessionSkipCount?: number;
        };
        readonly TimeSkippingStatePropagation: {
            readonly initialSkippedDuration?: components["schemas"]["Duration"];
            readonly fastForwardTargetTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            readonly initialSkipCount?: number;
        };
        readonly TimeoutFailureInfo: {
            readonly timeoutType?: components["schemas"]["TimeoutType"];
            readonly lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        /** @enum {string} */
        readonly TimeoutType: "TIMEOUT_TYPE_UNSPECIFIED" | "TIMEOUT_TYPE_START_TO_CLOSE" | "TIMEOUT_TYPE_SCHEDULE_TO_START" | "TIMEOUT_TYPE_SCHEDULE_TO_CLOSE" | "TIMEOUT_TYPE_HEARTBEAT";
        readonly TimerCanceledEventAttributes: {
            readonly timerId?: string;
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
        };
        readonly TimerFiredEventAttributes: {
            readonly timerId?: string;
            readonly startedEventId?: components["schemas"]["Int64"];
        };
        readonly TimerStartedEventAttributes: {
            readonly timerId?: string;
            readonly startToFireTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        /**
         * Format: date-time
         * @description A time as RFC 3339 has it. Answers are in UTC with 0, 3, 6 or 9 digits after the second.
         * @example 2024-05-01T12:30:00.250Z
         */
        readonly Timestamp: string;
        readonly TimestampedBuildIdAssignmentRule: {
            readonly rule?: components["schemas"]["BuildIdAssignmentRule"];
            readonly createTime?: components["schemas"]["Timestamp"];
        };
        readonly TimestampedCompatibleBuildIdRedirectRule: {
            readonly rule?: components["schemas"]["CompatibleBuildIdRedirectRule"];
            readonly createTime?: components["schemas"]["Timestamp"];
        };
        readonly TriggerImmediatelyRequest: {
            readonly overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            readonly scheduledTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `id` and `spec`. */
        readonly TriggerWorkflowRuleBody: {
            readonly execution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly id?: string;
            readonly spec?: components["schemas"]["WorkflowRuleSpec"];
            readonly identity?: string;
        };
        readonly TriggerWorkflowRuleResponse: {
            readonly applied?: boolean;
        };
        /** @description At most one of `id`, `type` and `unpauseAll`. */
        readonly UnpauseActivityBody: {
            readonly execution?: components["schemas"]["WorkflowExecution"];
            readonly identity?: string;
            readonly id?: string;
            readonly type?: string;
            readonly unpauseAll?: boolean;
            readonly resetAttempts?: boolean;
            readonly resetHeartbeat?: boolean;
            readonly jitter?: components["schemas"]["Duration"];
        };
        readonly UnpauseActivityExecutionBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly jitter?: components["schemas"]["Duration"];
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly UnpauseActivityExecutionResponse: Record<string, never>;
        readonly UnpauseActivityResponse: Record<string, never>;
        readonly UnpauseWorkflowActivityBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly jitter?: components["schemas"]["Duration"];
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly UnpauseWorkflowExecutionBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly reason?: string;
            readonly requestId?: string;
        };
        readonly UnpauseWorkflowExecutionResponse: Record<string, never>;
        readonly UpdateActivityExecutionOptionsBody: {
            readonly workflowId?: string;
            readonly runId?: string;
            readonly identity?: string;
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly restoreOriginal?: boolean;
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly UpdateActivityExecutionOptionsResponse: {
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `id`, `type` and `matchAll`. */
        readonly UpdateActivityOptionsBody: {
            readonly execution?: components["schemas"]["WorkflowExecution"];
            readonly identity?: string;
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly id?: string;
            readonly type?: string;
            readonly matchAll?: boolean;
            readonly restoreOriginal?: boolean;
        };
        readonly UpdateActivityOptionsResponse: {
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @enum {string} */
        readonly UpdateAdmittedEventOrigin: "UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED" | "UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY";
        readonly UpdateDeploymentMetadata: {
            readonly upsertEntries?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
            readonly removeEntries?: readonly string[];
        };
        readonly UpdateNamespaceBody: {
            readonly updateInfo?: components["schemas"]["UpdateNamespaceInfo"];
            readonly config?: components["schemas"]["NamespaceConfig"];
            readonly replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            readonly securityToken?: string;
            readonly deleteBadBinary?: string;
            readonly promoteNamespace?: boolean;
        };
        readonly UpdateNamespaceInfo: {
            readonly description?: string;
            readonly ownerEmail?: string;
            readonly data?: {
                readonly [key: string]: string;
            };
            readonly state?: components["schemas"]["NamespaceState"];
        };
        readonly UpdateNamespaceResponse: {
            readonly namespaceInfo?: components["schemas"]["NamespaceInfo"];
            readonly config?: components["schemas"]["NamespaceConfig"];
            readonly replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            readonly failoverVersion?: components["schemas"]["Int64"];
            readonly isGlobalNamespace?: boolean;
        };
        readonly UpdateNexusEndpointBody: {
            readonly version?: components["schemas"]["Int64"];
            readonly spec?: components["schemas"]["EndpointSpec"];
        };
        readonly UpdateNexusEndpointResponse: {
            readonly endpoint?: components["schemas"]["Endpoint"];
        };
        readonly UpdateRef: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly updateId?: string;
        };
        readonly UpdateRequest: {
            readonly meta?: components["schemas"]["Meta"];
            readonly input?: components["schemas"]["Input"];
            readonly requestId?: string;
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly UpdateRequestWithoutInputName: {
            readonly meta?: components["schemas"]["Meta"];
            readonly input?: components["schemas"]["InputWithoutName"];
            readonly requestId?: string;
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly UpdateRequestWithoutMetaUpdateId: {
            readonly meta?: components["schemas"]["MetaWithoutUpdateId"];
            readonly input?: components["schemas"]["Input"];
            readonly requestId?: string;
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly links?: readonly components["schemas"]["Link"][];
        };
        readonly UpdateScheduleBody: {
            readonly schedule?: components["schemas"]["Schedule"];
            readonly conflictToken?: components["schemas"]["Base64"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly memo?: components["schemas"]["Memo"];
        };
        readonly UpdateScheduleResponse: Record<string, never>;
        readonly UpdateTaskQueueConfigBody: {
            readonly identity?: string;
            readonly taskQueueType?: components["schemas"]["TaskQueueType"];
            readonly updateQueueRateLimit?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            readonly updateFairnessKeyRateLimitDefault?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            readonly setFairnessWeightOverrides?: {
                readonly [key: string]: number;
            };
            readonly unsetFairnessWeightOverrides?: readonly string[];
        };
        readonly UpdateTaskQueueConfigRequestRateLimitUpdate: {
            readonly rateLimit?: components["schemas"]["RateLimit"];
            readonly reason?: string;
        };
        readonly UpdateTaskQueueConfigResponse: {
            readonly config?: components["schemas"]["TaskQueueConfig"];
        };
        readonly UpdateWorkerConfigBody: {
            readonly identity?: string;
            readonly reason?: string;
            readonly workerConfig?: components["schemas"]["WorkerConfig"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly selector?: components["schemas"]["WorkerSelector"];
            readonly resourceId?: string;
        };
        readonly UpdateWorkerConfigResponse: {
            readonly workerConfig?: components["schemas"]["WorkerConfig"];
        };
        readonly UpdateWorkerDeploymentVersionComputeConfigBody: {
            readonly computeConfigScalingGroups?: {
                readonly [key: string]: components["schemas"]["ComputeConfigScalingGroupUpdate"];
            };
            readonly removeComputeConfigScalingGroups?: readonly string[];
            readonly identity?: string;
            readonly requestId?: string;
        };
        readonly UpdateWorkerDeploymentVersionComputeConfigResponse: Record<string, never>;
        readonly UpdateWorkerDeploymentVersionMetadataBody: {
            /** @deprecated */
            readonly version?: string;
            readonly upsertEntries?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
            readonly removeEntries?: readonly string[];
            readonly identity?: string;
        };
        readonly UpdateWorkerDeploymentVersionMetadataResponse: {
            readonly metadata?: components["schemas"]["VersionMetadata"];
        };
        readonly UpdateWorkflowActivityOptionsBody: {
            readonly runId?: string;
            readonly identity?: string;
            readonly activityOptions?: components["schemas"]["ActivityOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly restoreOriginal?: boolean;
            readonly resourceId?: string;
            readonly requestId?: string;
        };
        readonly UpdateWorkflowExecutionBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly firstExecutionRunId?: string;
            readonly waitPolicy?: components["schemas"]["WaitPolicy"];
            readonly request?: components["schemas"]["UpdateRequestWithoutInputName"];
        };
        readonly UpdateWorkflowExecutionByIdBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly firstExecutionRunId?: string;
            readonly waitPolicy?: components["schemas"]["WaitPolicy"];
            readonly request?: components["schemas"]["UpdateRequestWithoutMetaUpdateId"];
        };
        /** @enum {string} */
        readonly UpdateWorkflowExecutionLifecycleStage: "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED";
        readonly UpdateWorkflowExecutionOptionsBody: {
            readonly workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            readonly workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            readonly updateMask?: components["schemas"]["FieldMask"];
            readonly identity?: string;
        };
        readonly UpdateWorkflowExecutionOptionsResponse: {
            readonly workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            readonly updateTime?: components["schemas"]["Timestamp"];
        };
        readonly UpdateWorkflowExecutionRequest: {
            readonly namespace?: string;
            readonly workflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly firstExecutionRunId?: string;
            readonly waitPolicy?: components["schemas"]["WaitPolicy"];
            readonly request?: components["schemas"]["UpdateRequest"];
        };
        readonly UpdateWorkflowExecutionResponse: {
            readonly updateRef?: components["schemas"]["UpdateRef"];
            readonly outcome?: components["schemas"]["Outcome"];
            readonly stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            readonly link?: components["schemas"]["Link"];
        };
        readonly UpsertWorkflowSearchAttributesEventAttributes: {
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        readonly UserMetadata: {
            readonly summary?: components["schemas"]["Payload"];
            readonly details?: components["schemas"]["Payload"];
        };
        readonly ValidateWorkerDeploymentVersionComputeConfigBody: {
            readonly computeConfigScalingGroups?: {
                readonly [key: string]: components["schemas"]["ComputeConfigScalingGroupUpdate"];
            };
            readonly removeComputeConfigScalingGroups?: readonly string[];
            readonly identity?: string;
        };
        readonly ValidateWorkerDeploymentVersionComputeConfigResponse: Record<string, never>;
        readonly VersionDrainageInfo: {
            readonly status?: components["schemas"]["VersionDrainageStatus"];
            readonly lastChangedTime?: components["schemas"]["Timestamp"];
            readonly lastCheckedTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        readonly VersionDrainageStatus: "VERSION_DRAINAGE_STATUS_UNSPECIFIED" | "VERSION_DRAINAGE_STATUS_DRAINING" | "VERSION_DRAINAGE_STATUS_DRAINED";
        readonly VersionInfo: {
            readonly current?: components["schemas"]["ReleaseInfo"];
            readonly recommended?: components["schemas"]["ReleaseInfo"];
            readonly instructions?: string;
            readonly alerts?: readonly components["schemas"]["Alert"][];
            readonly lastUpdateTime?: components["schemas"]["Timestamp"];
        };
        readonly VersionMetadata: {
            readonly entries?: {
                readonly [key: string]: components["schemas"]["Payload"];
            };
        };
        /** @enum {string} */
        readonly VersioningBehavior: "VERSIONING_BEHAVIOR_UNSPECIFIED" | "VERSIONING_BEHAVIOR_PINNED" | "VERSIONING_BEHAVIOR_AUTO_UPGRADE";
        /** @description At most one of `pinned`, `autoUpgrade` and `oneTime`. */
        readonly VersioningOverride: {
            readonly pinned?: components["schemas"]["VersioningOverridePinnedOverride"];
            readonly autoUpgrade?: boolean;
            readonly oneTime?: components["schemas"]["VersioningOverrideOneTimeOverride"];
            /** @deprecated */
            readonly behavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            readonly pinnedVersion?: string;
        };
        readonly VersioningOverrideOneTimeOverride: {
            readonly targetDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        readonly VersioningOverridePinnedOverride: {
            readonly behavior?: components["schemas"]["VersioningOverridePinnedOverrideBehavior"];
            readonly version?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @enum {string} */
        readonly VersioningOverridePinnedOverrideBehavior: "PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED" | "PINNED_OVERRIDE_BEHAVIOR_PINNED";
        readonly WaitPolicy: {
            readonly lifecycleStage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
        };
        /** @description At most one of `simplePollerBehavior` and `autoscalingPollerBehavior`. */
        readonly WorkerConfig: {
            /** Format: int32 */
            readonly workflowCacheSize?: number;
            readonly simplePollerBehavior?: components["schemas"]["WorkerConfigSimplePollerBehavior"];
            readonly autoscalingPollerBehavior?: components["schemas"]["WorkerConfigAutoscalingPollerBehavior"];
        };
        readonly WorkerConfigAutoscalingPollerBehavior: {
            /** Format: int32 */
            readonly minPollers?: number;
            /** Format: int32 */
            readonly maxPollers?: number;
            /** Format: int32 */
            readonly initialPollers?: number;
        };
        readonly WorkerConfigSimplePollerBehavior: {
            /** Format: int32 */
            readonly maxPollers?: number;
        };
        readonly WorkerDeploymentInfo: {
            readonly name?: string;
            readonly versionSummaries?: readonly components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"][];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly routingConfig?: components["schemas"]["RoutingConfig"];
            readonly lastModifierIdentity?: string;
            readonly managerIdentity?: string;
            readonly routingConfigUpdateState?: components["schemas"]["RoutingConfigUpdateState"];
        };
        readonly WorkerDeploymentInfoWorkerDeploymentVersionSummary: {
            /** @deprecated */
            readonly version?: string;
            readonly status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly drainageStatus?: components["schemas"]["VersionDrainageStatus"];
            readonly drainageInfo?: components["schemas"]["VersionDrainageInfo"];
            readonly currentSinceTime?: components["schemas"]["Timestamp"];
            readonly rampingSinceTime?: components["schemas"]["Timestamp"];
            readonly routingUpdateTime?: components["schemas"]["Timestamp"];
            readonly firstActivationTime?: components["schemas"]["Timestamp"];
            readonly lastCurrentTime?: components["schemas"]["Timestamp"];
            readonly lastDeactivationTime?: components["schemas"]["Timestamp"];
            readonly computeConfig?: components["schemas"]["ComputeConfigSummary"];
            readonly computeStatus?: components["schemas"]["ComputeStatus"];
        };
        readonly WorkerDeploymentOptions: {
            readonly deploymentName?: string;
            readonly buildId?: string;
            readonly workerVersioningMode?: components["schemas"]["WorkerVersioningMode"];
        };
        readonly WorkerDeploymentVersion: {
            readonly buildId?: string;
            readonly deploymentName?: string;
        };
        readonly WorkerDeploymentVersionInfo: {
            /** @deprecated */
            readonly version?: string;
            readonly status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly deploymentName?: string;
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly routingChangedTime?: components["schemas"]["Timestamp"];
            readonly currentSinceTime?: components["schemas"]["Timestamp"];
            readonly rampingSinceTime?: components["schemas"]["Timestamp"];
            readonly firstActivationTime?: components["schemas"]["Timestamp"];
            readonly lastCurrentTime?: components["schemas"]["Timestamp"];
            readonly lastDeactivationTime?: components["schemas"]["Timestamp"];
            /** Format: float */
            readonly rampPercentage?: number;
            readonly taskQueueInfos?: readonly components["schemas"]["WorkerDeploymentVersionInfoVersionTaskQueueInfo"][];
            readonly drainageInfo?: components["schemas"]["VersionDrainageInfo"];
            readonly metadata?: components["schemas"]["VersionMetadata"];
            readonly computeConfig?: components["schemas"]["ComputeConfig"];
            readonly lastModifierIdentity?: string;
        };
        readonly WorkerDeploymentVersionInfoVersionTaskQueueInfo: {
            readonly name?: string;
            readonly type?: components["schemas"]["TaskQueueType"];
        };
        /** @enum {string} */
        readonly WorkerDeploymentVersionStatus: "WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED" | "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE" | "WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT" | "WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED" | "WORKER_DEPLOYMENT_VERSION_STATUS_CREATED";
        readonly WorkerDeploymentVersionWithoutDeploymentName: {
            readonly buildId?: string;
        };
        readonly WorkerHeartbeat: {
            readonly workerInstanceKey?: string;
            readonly workerIdentity?: string;
            readonly hostInfo?: components["schemas"]["WorkerHostInfo"];
            readonly taskQueue?: string;
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly sdkName?: string;
            readonly sdkVersion?: string;
            readonly status?: components["schemas"]["WorkerStatus"];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly heartbeatTime?: components["schemas"]["Timestamp"];
            readonly elapsedSinceLastHeartbeat?: components["schemas"]["Duration"];
            readonly workflowTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            readonly activityTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            readonly nexusTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            readonly localActivitySlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            readonly workflowPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            readonly workflowStickyPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            readonly activityPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            readonly nexusPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            /** Format: int32 */
            readonly totalStickyCacheHit?: number;
            /** Format: int32 */
            readonly totalStickyCacheMiss?: number;
            /** Format: int32 */
            readonly currentStickyCacheSize?: number;
            readonly plugins?: readonly components["schemas"]["PluginInfo"][];
            readonly drivers?: readonly components["schemas"]["StorageDriverInfo"][];
            readonly environment?: components["schemas"]["EnvironmentInfo"];
        };
        readonly WorkerHostInfo: {
            readonly hostName?: string;
            readonly workerGroupingKey?: string;
            readonly processId?: string;
            /** Format: float */
            readonly currentHostCpuUsage?: number;
            /** Format: float */
            readonly currentHostMemUsage?: number;
        };
        readonly WorkerInfo: {
            readonly workerHeartbeat?: components["schemas"]["WorkerHeartbeat"];
        };
        readonly WorkerListInfo: {
            readonly workerInstanceKey?: string;
            readonly workerIdentity?: string;
            readonly taskQueue?: string;
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly sdkName?: string;
            readonly sdkVersion?: string;
            readonly status?: components["schemas"]["WorkerStatus"];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly hostName?: string;
            readonly workerGroupingKey?: string;
            readonly processId?: string;
            readonly plugins?: readonly components["schemas"]["PluginInfo"][];
            readonly drivers?: readonly components["schemas"]["StorageDriverInfo"][];
        };
        readonly WorkerPollerInfo: {
            /** Format: int32 */
            readonly currentPollers?: number;
            readonly lastSuccessfulPollTime?: components["schemas"]["Timestamp"];
            readonly isAutoscaling?: boolean;
        };
        readonly WorkerSelector: {
            readonly workerInstanceKey?: string;
        };
        readonly WorkerSlotsInfo: {
            /** Format: int32 */
            readonly currentAvailableSlots?: number;
            /** Format: int32 */
            readonly currentUsedSlots?: number;
            readonly slotSupplierKind?: string;
            /** Format: int32 */
            readonly totalProcessedTasks?: number;
            /** Format: int32 */
            readonly totalFailedTasks?: number;
            /** Format: int32 */
            readonly lastIntervalProcessedTasks?: number;
            /** Format: int32 */
            readonly lastIntervalFailureTasks?: number;
        };
        /** @enum {string} */
        readonly WorkerStatus: "WORKER_STATUS_UNSPECIFIED" | "WORKER_STATUS_RUNNING" | "WORKER_STATUS_SHUTTING_DOWN" | "WORKER_STATUS_SHUTDOWN";
        readonly WorkerVersionCapabilities: {
            readonly buildId?: string;
            readonly useVersioning?: boolean;
            readonly deploymentSeriesName?: string;
        };
        readonly WorkerVersionStamp: {
            readonly buildId?: string;
            readonly useVersioning?: boolean;
        };
        /** @enum {string} */
        readonly WorkerVersioningMode: "WORKER_VERSIONING_MODE_UNSPECIFIED" | "WORKER_VERSIONING_MODE_UNVERSIONED" | "WORKER_VERSIONING_MODE_VERSIONED";
        readonly WorkflowCallbackInfo: {
            readonly callback?: components["schemas"]["Callback"];
            readonly trigger?: components["schemas"]["WorkflowCallbackInfoTrigger"];
            readonly registrationTime?: components["schemas"]["Timestamp"];
            readonly state?: components["schemas"]["CallbackState"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            readonly lastAttemptFailure?: components["schemas"]["Failure"];
            readonly nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            readonly blockedReason?: string;
        };
        /** @description At most one of `workflowClosed` and `updateWorkflowExecutionCompleted`. */
        readonly WorkflowCallbackInfoTrigger: {
            readonly workflowClosed?: components["schemas"]["CallbackInfoWorkflowClosed"];
            readonly updateWorkflowExecutionCompleted?: components["schemas"]["CallbackInfoUpdateWorkflowExecutionCompleted"];
        };
        readonly WorkflowExecution: {
            readonly workflowId?: string;
            readonly runId?: string;
        };
        readonly WorkflowExecutionCancelRequestedEventAttributes: {
            readonly cause?: string;
            readonly externalInitiatedEventId?: components["schemas"]["Int64"];
            readonly externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly identity?: string;
        };
        readonly WorkflowExecutionCanceledEventAttributes: {
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly details?: components["schemas"]["Payloads"];
        };
        readonly WorkflowExecutionCompletedEventAttributes: {
            readonly result?: components["schemas"]["Payloads"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly newExecutionRunId?: string;
        };
        readonly WorkflowExecutionConfig: {
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly defaultWorkflowTaskTimeout?: components["schemas"]["Duration"];
            readonly userMetadata?: components["schemas"]["UserMetadata"];
        };
        readonly WorkflowExecutionContinuedAsNewEventAttributes: {
            readonly newExecutionRunId?: string;
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly backoffStartInterval?: components["schemas"]["Duration"];
            readonly initiator?: components["schemas"]["ContinueAsNewInitiator"];
            /** @deprecated */
            readonly failure?: components["schemas"]["Failure"];
            readonly lastCompletionResult?: components["schemas"]["Payloads"];
            readonly header?: components["schemas"]["Header"];
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @deprecated */
            readonly inheritBuildId?: boolean;
            readonly initialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        readonly WorkflowExecutionExtendedInfo: {
            readonly executionExpirationTime?: components["schemas"]["Timestamp"];
            readonly runExpirationTime?: components["schemas"]["Timestamp"];
            readonly cancelRequested?: boolean;
            readonly lastResetTime?: components["schemas"]["Timestamp"];
            readonly originalStartTime?: components["schemas"]["Timestamp"];
            readonly resetRunId?: string;
            readonly requestIdInfos?: {
                readonly [key: string]: components["schemas"]["RequestIdInfo"];
            };
            readonly pauseInfo?: components["schemas"]["WorkflowExecutionPauseInfo"];
            readonly timeSkippingInfo?: components["schemas"]["TimeSkippingInfo"];
        };
        readonly WorkflowExecutionFailedEventAttributes: {
            readonly failure?: components["schemas"]["Failure"];
            readonly retryState?: components["schemas"]["RetryState"];
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly newExecutionRunId?: string;
        };
        readonly WorkflowExecutionInfo: {
            readonly execution?: components["schemas"]["WorkflowExecution"];
            readonly type?: components["schemas"]["WorkflowType"];
            readonly startTime?: components["schemas"]["Timestamp"];
            readonly closeTime?: components["schemas"]["Timestamp"];
            readonly status?: components["schemas"]["WorkflowExecutionStatus"];
            readonly historyLength?: components["schemas"]["Int64"];
            readonly parentNamespaceId?: string;
            readonly parentExecution?: components["schemas"]["WorkflowExecution"];
            readonly executionTime?: components["schemas"]["Timestamp"];
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly autoResetPoints?: components["schemas"]["ResetPoints"];
            readonly taskQueue?: string;
            readonly stateTransitionCount?: components["schemas"]["Int64"];
            readonly historySizeBytes?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly mostRecentWorkerVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            readonly executionDuration?: components["schemas"]["Duration"];
            readonly rootExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            readonly assignedBuildId?: string;
            /** @deprecated */
            readonly inheritedBuildId?: string;
            readonly firstRunId?: string;
            readonly versioningInfo?: components["schemas"]["WorkflowExecutionVersioningInfo"];
            readonly workerDeploymentName?: string;
            readonly priority?: components["schemas"]["Priority"];
            readonly externalPayloadSizeBytes?: components["schemas"]["Int64"];
            readonly externalPayloadCount?: components["schemas"]["Int64"];
        };
        readonly WorkflowExecutionOptions: {
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly priority?: components["schemas"]["Priority"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        readonly WorkflowExecutionOptionsUpdatedEventAttributes: {
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            readonly unsetVersioningOverride?: boolean;
            readonly attachedRequestId?: string;
            readonly attachedCompletionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly identity?: string;
            readonly priority?: components["schemas"]["Priority"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            readonly timeSkippingConfigUpdated?: boolean;
            readonly workflowUpdateOptions?: readonly components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate"][];
        };
        readonly WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate: {
            readonly updateId?: string;
            readonly attachedRequestId?: string;
            readonly attachedCompletionCallbacks?: readonly components["schemas"]["Callback"][];
        };
        readonly WorkflowExecutionPauseInfo: {
            readonly identity?: string;
            readonly pausedTime?: components["schemas"]["Timestamp"];
            readonly reason?: string;
        };
        readonly WorkflowExecutionPausedEventAttributes: {
            readonly identity?: string;
            readonly reason?: string;
            readonly requestId?: string;
        };
        readonly WorkflowExecutionSignaledEventAttributes: {
            readonly signalName?: string;
            readonly input?: components["schemas"]["Payloads"];
            readonly identity?: string;
            readonly header?: components["schemas"]["Header"];
            /** @deprecated */
            readonly skipGenerateWorkflowTask?: boolean;
            readonly externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly requestId?: string;
        };
        readonly WorkflowExecutionStartedEventAttributes: {
            readonly workflowType?: components["schemas"]["WorkflowType"];
            readonly parentWorkflowNamespace?: string;
            readonly parentWorkflowNamespaceId?: string;
            readonly parentWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            readonly parentInitiatedEventId?: components["schemas"]["Int64"];
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly input?: components["schemas"]["Payloads"];
            readonly workflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly workflowRunTimeout?: components["schemas"]["Duration"];
            readonly workflowTaskTimeout?: components["schemas"]["Duration"];
            readonly continuedExecutionRunId?: string;
            readonly initiator?: components["schemas"]["ContinueAsNewInitiator"];
            readonly continuedFailure?: components["schemas"]["Failure"];
            readonly lastCompletionResult?: components["schemas"]["Payloads"];
            readonly originalExecutionRunId?: string;
            readonly identity?: string;
            readonly firstExecutionRunId?: string;
            readonly retryPolicy?: components["schemas"]["RetryPolicy"];
            /** Format: int32 */
            readonly attempt?: number;
            readonly workflowExecutionExpirationTime?: components["schemas"]["Timestamp"];
            readonly cronSchedule?: string;
            readonly firstWorkflowTaskBackoff?: components["schemas"]["Duration"];
            readonly memo?: components["schemas"]["Memo"];
            readonly searchAttributes?: components["schemas"]["SearchAttributes"];
            readonly prevAutoResetPoints?: components["schemas"]["ResetPoints"];
            readonly header?: components["schemas"]["Header"];
            readonly parentInitiatedEventVersion?: components["schemas"]["Int64"];
            readonly workflowId?: string;
            /** @deprecated */
            readonly sourceVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            readonly completionCallbacks?: readonly components["schemas"]["Callback"][];
            readonly rootWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            readonly inheritedBuildId?: string;
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            /** @deprecated */
            readonly parentPinnedWorkerDeploymentVersion?: string;
            readonly priority?: components["schemas"]["Priority"];
            readonly inheritedPinnedVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly inheritedAutoUpgradeInfo?: components["schemas"]["InheritedAutoUpgradeInfo"];
            readonly eagerExecutionAccepted?: boolean;
            readonly declinedTargetVersionUpgrade?: components["schemas"]["DeclinedTargetVersionUpgrade"];
            readonly timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            readonly timeSkippingStatePropagation?: components["schemas"]["TimeSkippingStatePropagation"];
        };
        /** @enum {string} */
        readonly WorkflowExecutionStatus: "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED" | "WORKFLOW_EXECUTION_STATUS_RUNNING" | "WORKFLOW_EXECUTION_STATUS_COMPLETED" | "WORKFLOW_EXECUTION_STATUS_FAILED" | "WORKFLOW_EXECUTION_STATUS_CANCELED" | "WORKFLOW_EXECUTION_STATUS_TERMINATED" | "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW" | "WORKFLOW_EXECUTION_STATUS_TIMED_OUT" | "WORKFLOW_EXECUTION_STATUS_PAUSED";
        readonly WorkflowExecutionTerminatedEventAttributes: {
            readonly reason?: string;
            readonly details?: components["schemas"]["Payloads"];
            readonly identity?: string;
        };
        readonly WorkflowExecutionTimeSkippingTransitionedEventAttributes: {
            readonly targetTime?: components["schemas"]["Timestamp"];
            readonly disabledAfterFastForward?: boolean;
            readonly wallClockTime?: components["schemas"]["Timestamp"];
        };
        readonly WorkflowExecutionTimedOutEventAttributes: {
            readonly retryState?: components["schemas"]["RetryState"];
            readonly newExecutionRunId?: string;
        };
        readonly WorkflowExecutionUnpausedEventAttributes: {
            readonly identity?: string;
            readonly reason?: string;
            readonly requestId?: string;
        };
        readonly WorkflowExecutionUpdateAcceptedEventAttributes: {
            readonly protocolInstanceId?: string;
            readonly acceptedRequestMessageId?: string;
            readonly acceptedRequestSequencingEventId?: components["schemas"]["Int64"];
            readonly acceptedRequest?: components["schemas"]["UpdateRequest"];
        };
        readonly WorkflowExecutionUpdateAdmittedEventAttributes: {
            readonly request?: components["schemas"]["UpdateRequest"];
            readonly origin?: components["schemas"]["UpdateAdmittedEventOrigin"];
        };
        readonly WorkflowExecutionUpdateCompletedEventAttributes: {
            readonly meta?: components["schemas"]["Meta"];
            readonly acceptedEventId?: components["schemas"]["Int64"];
            readonly outcome?: components["schemas"]["Outcome"];
        };
        readonly WorkflowExecutionUpdateRejectedEventAttributes: {
            readonly protocolInstanceId?: string;
            readonly rejectedRequestMessageId?: string;
            readonly rejectedRequestSequencingEventId?: components["schemas"]["Int64"];
            readonly rejectedRequest?: components["schemas"]["UpdateRequest"];
            readonly failure?: components["schemas"]["Failure"];
        };
        readonly WorkflowExecutionVersioningInfo: {
            readonly behavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            readonly version?: string;
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            readonly versioningOverride?: components["schemas"]["VersioningOverride"];
            /** @deprecated */
            readonly deploymentTransition?: components["schemas"]["DeploymentTransition"];
            readonly versionTransition?: components["schemas"]["DeploymentVersionTransition"];
            readonly revisionNumber?: components["schemas"]["Int64"];
            readonly continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        readonly WorkflowExecutionWithoutWorkflowId: {
            readonly runId?: string;
        };
        /** @enum {string} */
        readonly WorkflowIdConflictPolicy: "WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED" | "WORKFLOW_ID_CONFLICT_POLICY_FAIL" | "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING" | "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING";
        /** @enum {string} */
        readonly WorkflowIdReusePolicy: "WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING";
        readonly WorkflowOnConflictOptions: {
            readonly attachRequestId?: boolean;
            readonly attachCompletionCallbacks?: boolean;
            readonly attachLinks?: boolean;
        };
        readonly WorkflowPropertiesModifiedEventAttributes: {
            readonly workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            readonly upsertedMemo?: components["schemas"]["Memo"];
        };
        readonly WorkflowPropertiesModifiedExternallyEventAttributes: {
            readonly newTaskQueue?: string;
            readonly newWorkflowTaskTimeout?: components["schemas"]["Duration"];
            readonly newWorkflowRunTimeout?: components["schemas"]["Duration"];
            readonly newWorkflowExecutionTimeout?: components["schemas"]["Duration"];
            readonly upsertedMemo?: components["schemas"]["Memo"];
        };
        readonly WorkflowQuery: {
            readonly queryType?: string;
            readonly queryArgs?: components["schemas"]["Payloads"];
            readonly header?: components["schemas"]["Header"];
        };
        readonly WorkflowQueryWithoutQueryType: {
            readonly queryArgs?: components["schemas"]["Payloads"];
            readonly header?: components["schemas"]["Header"];
        };
        readonly WorkflowRule: {
            readonly createTime?: components["schemas"]["Timestamp"];
            readonly spec?: components["schemas"]["WorkflowRuleSpec"];
            readonly createdByIdentity?: string;
            readonly description?: string;
        };
        readonly WorkflowRuleAction: {
            readonly activityPause?: components["schemas"]["WorkflowRuleActionActionActivityPause"];
        };
        readonly WorkflowRuleActionActionActivityPause: Record<string, never>;
        readonly WorkflowRuleSpec: {
            readonly id?: string;
            readonly activityStart?: components["schemas"]["WorkflowRuleSpecActivityStartingTrigger"];
            readonly visibilityQuery?: string;
            readonly actions?: readonly components["schemas"]["WorkflowRuleAction"][];
            readonly expirationTime?: components["schemas"]["Timestamp"];
        };
        readonly WorkflowRuleSpecActivityStartingTrigger: {
            readonly predicate?: string;
        };
        readonly WorkflowTaskCompletedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            /** @deprecated */
            readonly binaryChecksum?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            readonly sdkMetadata?: components["schemas"]["WorkflowTaskCompletedMetadata"];
            readonly meteringMetadata?: components["schemas"]["MeteringMetadata"];
            /** @deprecated */
            readonly deployment?: components["schemas"]["Deployment"];
            readonly versioningBehavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            readonly workerDeploymentVersion?: string;
            readonly workerDeploymentName?: string;
            readonly deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        readonly WorkflowTaskCompletedMetadata: {
            readonly coreUsedFlags?: readonly number[];
            readonly langUsedFlags?: readonly number[];
            readonly sdkName?: string;
            readonly sdkVersion?: string;
        };
        /** @enum {string} */
        readonly WorkflowTaskFailedCause: "WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY" | "WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED" | "WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED" | "WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE";
        readonly WorkflowTaskFailedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly cause?: components["schemas"]["WorkflowTaskFailedCause"];
            readonly failure?: components["schemas"]["Failure"];
            readonly identity?: string;
            readonly baseRunId?: string;
            readonly newRunId?: string;
            readonly forkEventVersion?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly binaryChecksum?: string;
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        readonly WorkflowTaskScheduledEventAttributes: {
            readonly taskQueue?: components["schemas"]["TaskQueue"];
            readonly startToCloseTimeout?: components["schemas"]["Duration"];
            /** Format: int32 */
            readonly attempt?: number;
        };
        readonly WorkflowTaskStartedEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly identity?: string;
            readonly requestId?: string;
            readonly suggestContinueAsNew?: boolean;
            readonly suggestContinueAsNewReasons?: readonly components["schemas"]["SuggestContinueAsNewReason"][];
            readonly targetWorkerDeploymentVersionChanged?: boolean;
            readonly historySizeBytes?: components["schemas"]["Int64"];
            /** @deprecated */
            readonly workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            readonly buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        readonly WorkflowTaskTimedOutEventAttributes: {
            readonly scheduledEventId?: components["schemas"]["Int64"];
            readonly startedEventId?: components["schemas"]["Int64"];
            readonly timeoutType?: components["schemas"]["TimeoutType"];
        };
        readonly WorkflowType: {
            readonly name?: string;
        };
    };
    responses: {
        /** @description The request breaks a rule; the details list every violation found. */
        readonly BadRequest: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description Credentials are missing or not valid. */
        readonly Unauthorized: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The caller may not do this. */
        readonly Forbidden: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The namespace, or what the request is about, does not exist. */
        readonly NotFound: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body stopped coming. */
        readonly BodyTimeout: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description It exists already, or another change came first. */
        readonly Conflict: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body is larger than the limit. */
        readonly BodyTooLarge: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body is not JSON, not UTF-8, or its encoding is unknown. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A rate limit or a quota is used up. */
        readonly TooManyRequests: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The call was cancelled. */
        readonly Cancelled: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
        /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
        readonly ServerError: {
            headers: {
                readonly "X-Request-ID": components["headers"]["RequestId"];
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /** @description Indent the answer by two spaces. */
        readonly pretty: boolean;
        /** @description Payloads in their long form only, in the answer and in the request body. */
        readonly noPayloadShorthand: boolean;
        /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
        readonly grpcTimeoutHeader: string;
        /** @description How long the call may take, in seconds. */
        readonly requestTimeoutHeader: number;
        /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
        readonly requestIdHeader: string;
        /** @description Who calls; used where the request itself gives no `identity`. */
        readonly identityHeader: string;
        /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
        readonly idempotencyKeyHeader: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name of the request: the one that the caller gave, or a new one. */
        readonly RequestId: string;
        /** @description Seconds after which another try makes sense. */
        readonly RetryAfter: number;
        /** @description How to authenticate (RFC 9110). */
        readonly WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listNamespaces: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly "namespaceFilter.includeDeleted"?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListNamespacesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly registerNamespace: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "namespace": "my-namespace",
                 *       "workflowExecutionRetentionPeriod": "86400s"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RegisterNamespaceRequest"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RegisterNamespaceResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeNamespace: {
        readonly parameters: {
            readonly query?: {
                readonly id?: string;
                readonly weakConsistency?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeNamespaceResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateNamespace: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "updateInfo": {
                 *         "description": "for billing"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateNamespaceBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateNamespaceResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deprecateNamespace: {
        readonly parameters: {
            readonly query?: {
                readonly securityToken?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeprecateNamespaceResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateNamespaceByPost: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "updateInfo": {
                 *         "description": "for billing"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateNamespaceBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateNamespaceResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                readonly "execution.runId"?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly startWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "workflowType": {
                 *         "name": "MyWorkflow"
                 *       },
                 *       "taskQueue": {
                 *         "name": "my-task-queue"
                 *       },
                 *       "input": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["StartWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description One that exists was used. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartWorkflowExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                readonly "workflowExecution.runId"?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly executeMultiOperation: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExecuteMultiOperationBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExecuteMultiOperationResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getWorkflowExecutionHistory: {
        readonly parameters: {
            readonly query?: {
                readonly "execution.runId"?: string;
                readonly maximumPageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly waitNewEvent?: boolean;
                readonly historyEventFilterType?: components["schemas"]["HistoryEventFilterType"];
                readonly skipArchival?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetWorkflowExecutionHistoryResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getWorkflowExecutionHistoryReverse: {
        readonly parameters: {
            readonly query?: {
                readonly "execution.runId"?: string;
                readonly maximumPageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetWorkflowExecutionHistoryReverseResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordActivityTaskHeartbeatAlias: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordActivityTaskHeartbeat: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordStandaloneActivityHeartbeat: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordStandaloneActivityHeartbeatBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordWorkflowActivityHeartbeat: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordWorkflowActivityHeartbeatBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordActivityTaskHeartbeatById: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCompletedAlias: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskCompletedBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCompletedResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCompleted: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskCompletedBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCompletedResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly completeStandaloneActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "result": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CompleteStandaloneActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly completeWorkflowActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "result": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CompleteWorkflowActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCompletedById: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "workflowId": "my-workflow-id",
                 *       "activityId": "my-activity-id",
                 *       "result": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["RespondActivityTaskCompletedByIdBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskFailedAlias: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskFailedBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskFailedResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskFailed: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskFailedBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskFailedResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly failStandaloneActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["FailStandaloneActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly failWorkflowActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["FailWorkflowActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskFailedById: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskFailedByIdBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCanceledAlias: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskCanceledBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCanceledResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCanceled: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskCanceledBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCanceledResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resolveStandaloneActivityAsCanceled: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveStandaloneActivityAsCanceledBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resolveWorkflowActivityAsCanceled: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResolveWorkflowActivityAsCanceledBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly respondActivityTaskCanceledById: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RespondActivityTaskCanceledByIdBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly requestCancelWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "some reason"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RequestCancelWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestCancelWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly signalWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly signalName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "input": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["SignalWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignalWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly signalWithStartWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly signalName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "workflowType": {
                 *         "name": "MyWorkflow"
                 *       },
                 *       "taskQueue": {
                 *         "name": "my-task-queue"
                 *       },
                 *       "signalInput": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["SignalWithStartWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description One that exists was used. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignalWithStartWorkflowExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SignalWithStartWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resetWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "a fixed bug",
                 *       "workflowTaskFinishEventId": "4"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ResetWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly terminateWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "some reason"
                 *     }
                 */
                readonly "application/json": components["schemas"]["TerminateWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TerminateWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listWorkflowExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWorkflowExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listArchivedWorkflowExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListArchivedWorkflowExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly countWorkflowExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountWorkflowExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly queryWorkflow: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly queryType: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "query": {
                 *         "queryArgs": [
                 *           "Hello, World!"
                 *         ]
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["QueryWorkflowBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueryWorkflowResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeTaskQueue: {
        readonly parameters: {
            readonly query?: {
                readonly "taskQueue.kind"?: components["schemas"]["TaskQueueKind"];
                readonly "taskQueue.normalName"?: string;
                readonly taskQueueType?: components["schemas"]["TaskQueueType"];
                readonly reportStats?: boolean;
                readonly reportConfig?: boolean;
                /** @deprecated */
                readonly includeTaskQueueStatus?: boolean;
                /** @deprecated */
                readonly apiMode?: components["schemas"]["DescribeTaskQueueMode"];
                /** @deprecated */
                readonly "versions.buildIds"?: readonly string[];
                /** @deprecated */
                readonly "versions.unversioned"?: boolean;
                /** @deprecated */
                readonly "versions.allActive"?: boolean;
                /** @deprecated */
                readonly taskQueueTypes?: readonly components["schemas"]["TaskQueueType"][];
                /** @deprecated */
                readonly reportPollers?: boolean;
                /** @deprecated */
                readonly reportTaskReachability?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly taskQueueName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeTaskQueueResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getClusterInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetClusterInfoResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getSystemInfo: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetSystemInfoResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly createSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "schedule": {
                 *         "spec": {
                 *           "interval": [
                 *             {
                 *               "interval": "3600s"
                 *             }
                 *           ]
                 *         },
                 *         "action": {
                 *           "startWorkflow": {
                 *             "workflowId": "my-scheduled-workflow",
                 *             "workflowType": {
                 *               "name": "MyWorkflow"
                 *             },
                 *             "taskQueue": {
                 *               "name": "my-task-queue"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateScheduleBody"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteSchedule: {
        readonly parameters: {
            readonly query?: {
                readonly identity?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "schedule": {
                 *         "spec": {
                 *           "interval": [
                 *             {
                 *               "interval": "7200s"
                 *             }
                 *           ]
                 *         },
                 *         "action": {
                 *           "startWorkflow": {
                 *             "workflowId": "my-scheduled-workflow",
                 *             "workflowType": {
                 *               "name": "MyWorkflow"
                 *             },
                 *             "taskQueue": {
                 *               "name": "my-task-queue"
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateScheduleBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly patchSchedule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "patch": {
                 *         "pause": "maintenance"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["PatchScheduleBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PatchScheduleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listScheduleMatchingTimes: {
        readonly parameters: {
            readonly query?: {
                readonly startTime?: components["schemas"]["Timestamp"];
                readonly endTime?: components["schemas"]["Timestamp"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly scheduleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListScheduleMatchingTimesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listSchedules: {
        readonly parameters: {
            readonly query?: {
                readonly maximumPageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListSchedulesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly countSchedules: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountSchedulesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getWorkerBuildIdCompatibility: {
        readonly parameters: {
            readonly query?: {
                readonly maxSets?: number;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly taskQueue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetWorkerBuildIdCompatibilityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getWorkerVersioningRules: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly taskQueue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetWorkerVersioningRulesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getWorkerTaskReachability: {
        readonly parameters: {
            readonly query?: {
                readonly buildIds?: readonly string[];
                readonly taskQueues?: readonly string[];
                readonly reachability?: components["schemas"]["TaskReachability"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetWorkerTaskReachabilityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeDeployment: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly seriesName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeWorkerDeploymentVersion: {
        readonly parameters: {
            readonly query?: {
                /** @deprecated */
                readonly version?: string;
                readonly reportTaskQueueStats?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeWorkerDeploymentVersionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteWorkerDeploymentVersion: {
        readonly parameters: {
            readonly query?: {
                /** @deprecated */
                readonly version?: string;
                readonly skipDrainage?: boolean;
                readonly identity?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteWorkerDeploymentVersionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listDeployments: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly seriesName?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListDeploymentsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getDeploymentReachability: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly seriesName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetDeploymentReachabilityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getCurrentDeployment: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly seriesName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetCurrentDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly setCurrentDeployment: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly seriesName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetCurrentDeploymentBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetCurrentDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly setWorkerDeploymentCurrentVersion: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetWorkerDeploymentCurrentVersionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetWorkerDeploymentCurrentVersionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeWorkerDeployment: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeWorkerDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly createWorkerDeployment: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWorkerDeploymentBody"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateWorkerDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteWorkerDeployment: {
        readonly parameters: {
            readonly query?: {
                readonly identity?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteWorkerDeploymentResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly setWorkerDeploymentRampingVersion: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetWorkerDeploymentRampingVersionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetWorkerDeploymentRampingVersionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listWorkerDeployments: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWorkerDeploymentsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly createWorkerDeploymentVersion: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWorkerDeploymentVersionBody"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateWorkerDeploymentVersionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkerDeploymentVersionComputeConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWorkerDeploymentVersionComputeConfigBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkerDeploymentVersionComputeConfigResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly validateWorkerDeploymentVersionComputeConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ValidateWorkerDeploymentVersionComputeConfigBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ValidateWorkerDeploymentVersionComputeConfigResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkerDeploymentVersionMetadata: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
                readonly buildId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWorkerDeploymentVersionMetadataBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkerDeploymentVersionMetadataResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly setWorkerDeploymentManager: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly deploymentName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetWorkerDeploymentManagerBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SetWorkerDeploymentManagerResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly updateName: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "request": {
                 *         "input": {
                 *           "args": [
                 *             "Hello, World!"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Finished: the outcome is in the answer. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            /** @description Accepted: there is no outcome yet. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pollWorkflowExecutionUpdate: {
        readonly parameters: {
            readonly query?: {
                readonly "updateRef.workflowExecution.runId"?: string;
                readonly identity?: string;
                readonly "waitPolicy.lifecycleStage"?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly updateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PollWorkflowExecutionUpdateResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkflowExecutionById: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly updateId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "request": {
                 *         "input": {
                 *           "name": "MyUpdate",
                 *           "args": [
                 *             "Hello, World!"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["UpdateWorkflowExecutionByIdBody"];
            };
        };
        readonly responses: {
            /** @description Finished: the outcome is in the answer. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            /** @description Accepted: there is no outcome yet. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeBatchOperation: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeBatchOperationResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly startBatchOperation: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "visibilityQuery": "WorkflowType = 'MyWorkflow'",
                 *       "reason": "some reason",
                 *       "cancellationOperation": {}
                 *     }
                 */
                readonly "application/json": components["schemas"]["StartBatchOperationBody"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartBatchOperationResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly stopBatchOperation: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly jobId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "some reason"
                 *     }
                 */
                readonly "application/json": components["schemas"]["StopBatchOperationBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StopBatchOperationResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listBatchOperations: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListBatchOperationsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateActivityOptions: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateActivityOptionsBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateActivityOptionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkflowExecutionOptions: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWorkflowExecutionOptionsBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkflowExecutionOptionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pauseActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PauseActivityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly unpauseActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnpauseActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnpauseActivityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resetActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetActivityResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listWorkflowRules: {
        readonly parameters: {
            readonly query?: {
                readonly nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWorkflowRulesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly createWorkflowRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWorkflowRuleBody"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateWorkflowRuleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeWorkflowRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly ruleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeWorkflowRuleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteWorkflowRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly ruleId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteWorkflowRuleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly triggerWorkflowRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TriggerWorkflowRuleBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriggerWorkflowRuleResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly recordWorkerHeartbeat: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordWorkerHeartbeatBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordWorkerHeartbeatResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listWorkers: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                readonly includeSystemWorkers?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListWorkersResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly countWorkers: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                readonly includeSystemWorkers?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountWorkersResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateTaskQueueConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly taskQueue: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateTaskQueueConfigBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateTaskQueueConfigResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly fetchWorkerConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["FetchWorkerConfigBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FetchWorkerConfigResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkerConfig: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWorkerConfigBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateWorkerConfigResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeWorker: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workerInstanceKey: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeWorkerResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pauseWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PauseWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly unpauseWorkflowExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnpauseWorkflowExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnpauseWorkflowExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeActivityExecution: {
        readonly parameters: {
            readonly query?: {
                readonly runId?: string;
                readonly includeInput?: boolean;
                readonly includeOutcome?: boolean;
                readonly longPollToken?: components["schemas"]["Base64"];
                readonly includeHeartbeatDetails?: boolean;
                readonly includeLastFailure?: boolean;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly startActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description One that exists was used. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartActivityExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly describeNexusOperationExecution: {
        readonly parameters: {
            readonly query?: {
                readonly runId?: string;
                readonly includeInput?: boolean;
                readonly includeOutcome?: boolean;
                readonly longPollToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly operationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DescribeNexusOperationExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly startNexusOperationExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly operationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartNexusOperationExecutionBody"];
            };
        };
        readonly responses: {
            /** @description One that exists was used. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartNexusOperationExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StartNexusOperationExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pollActivityExecution: {
        readonly parameters: {
            readonly query?: {
                readonly runId?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PollActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pollNexusOperationExecution: {
        readonly parameters: {
            readonly query?: {
                readonly runId?: string;
                readonly waitStage?: components["schemas"]["NexusOperationWaitStage"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly operationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PollNexusOperationExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listActivityExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListActivityExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listNexusOperationExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListNexusOperationExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly countActivityExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountActivityExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly countNexusOperationExecutions: {
        readonly parameters: {
            readonly query?: {
                readonly query?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountNexusOperationExecutionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly requestCancelActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestCancelActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestCancelActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly requestCancelNexusOperationExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly operationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestCancelNexusOperationExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Accepted: it takes effect later. */
            readonly 202: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestCancelNexusOperationExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly terminateActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TerminateActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TerminateActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pauseActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PauseActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pauseWorkflowActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseWorkflowActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PauseActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resetActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly resetWorkflowActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetWorkflowActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ResetActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly unpauseActivityExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnpauseActivityExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnpauseActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly unpauseWorkflowActivity: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnpauseWorkflowActivityBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UnpauseActivityExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateActivityExecutionOptions: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateActivityExecutionOptionsBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateActivityExecutionOptionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateWorkflowActivityOptions: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
                readonly activityId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateWorkflowActivityOptionsBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateActivityExecutionOptionsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly terminateNexusOperationExecution: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                readonly "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                readonly "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly operationId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["TerminateNexusOperationExecutionBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TerminateNexusOperationExecutionResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly pollWorkflowExecutionTimeSkipping: {
        readonly parameters: {
            readonly query?: {
                readonly "workflowExecution.runId"?: string;
                readonly fastForwardId?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
                readonly workflowId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PollWorkflowExecutionTimeSkippingResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listSearchAttributes: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly namespace: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListSearchAttributesResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly getNexusEndpoint: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetNexusEndpointResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly deleteNexusEndpoint: {
        readonly parameters: {
            readonly query?: {
                readonly version?: components["schemas"]["Int64"];
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeleteNexusEndpointResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly listNexusEndpoints: {
        readonly parameters: {
            readonly query?: {
                readonly pageSize?: number;
                readonly nextPageToken?: components["schemas"]["Base64"];
                readonly name?: string;
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ListNexusEndpointsResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly createNexusEndpoint: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "spec": {
                 *         "name": "my-endpoint",
                 *         "target": {
                 *           "worker": {
                 *             "namespace": "my-namespace",
                 *             "taskQueue": "my-task-queue"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateNexusEndpointRequest"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreateNexusEndpointResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
    readonly updateNexusEndpoint: {
        readonly parameters: {
            readonly query?: {
                /** @description Indent the answer by two spaces. */
                readonly pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                readonly noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            readonly header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                readonly "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                readonly "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                readonly "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateNexusEndpointBody"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly "X-Request-ID": components["headers"]["RequestId"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpdateNexusEndpointResponse"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 408: components["responses"]["BodyTimeout"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 499: components["responses"]["Cancelled"];
            readonly "5XX": components["responses"]["ServerError"];
        };
    };
}
