// Generated from .proto files by codegen/main.ts. Do not edit.
export interface paths {
    "/api/v1/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List namespaces
         * @description Lists all namespaces of the server, in pages.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Register a namespace
         * @description Creates a namespace. It may take some seconds until workflows can be started in it. Closed workflows are kept for
         *     `workflowExecutionRetentionPeriod`.
         */
        post: operations["registerNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a namespace
         * @description Returns its state, settings, replication and capabilities.
         */
        get: operations["describeNamespace"];
        /**
         * Update a namespace
         * @description Changes the settings that the request holds and leaves the others. A change may take some seconds to take effect
         *     everywhere.
         */
        put: operations["updateNamespace"];
        post?: never;
        /**
         * Deprecate a namespace
         * @deprecated
         * @description Marks a namespace as deprecated: no new workflows can be started in it, and running ones continue. The namespace
         *     and its data remain.
         */
        delete: operations["deprecateNamespace"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a namespace (other path)
         * @deprecated
         * @description The same as `PUT /api/v1/namespaces/{namespace}`.
         */
        post: operations["updateNamespaceByPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a workflow
         * @description Returns the status, times, memo, search attributes, pending activities, children and other state of one run: the
         *     latest, or the one that `execution.runId` names.
         */
        get: operations["describeWorkflowExecution"];
        put?: never;
        /**
         * Start a workflow
         * @description Starts a workflow of the given type under the id in the path, and returns its run id without waiting for the
         *     workflow to do anything. A worker must poll the task queue for the workflow to make progress.
         *
         *     While a workflow with this id is running, another start is a conflict (409), unless `workflowIdConflictPolicy`
         *     says to use the running one (200 instead of 201) or to terminate it. `workflowIdReusePolicy` does the same for
         *     ids whose workflow is closed. To make a start safe to repeat, send an `Idempotency-Key`.
         *
         *     To signal the workflow in the same step use signal-with-start; to update it, the multi-operation.
         */
        post: operations["startWorkflowExecution"];
        /**
         * Delete a workflow
         * @description Permanently removes one run and its history: the latest one, or the one that `workflowExecution.runId` names. A
         *     running workflow is terminated first. The server answers before the deletion is complete.
         */
        delete: operations["deleteWorkflowExecution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a workflow and get its result
         * @description Starts a workflow and waits for its end, by default as long as the deadline of a call.
         *
         *     Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202
         *     with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.
         */
        post: operations["executeWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/multi-operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start and update a workflow in one step
         * @description Carries out several operations on one workflow, all or none: a start, then an update of it. An operation without
         *     a namespace gets the one in the path. If one of them fails, the details of the error say which, and why.
         */
        post: operations["executeMultiOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read or await the history of a workflow
         * @description Returns the events of one run, oldest first, in pages: while an answer has a `nextPageToken`, pass it on to get more.
         *
         *     To wait for the result of a workflow, ask with `historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT`
         *     and `waitNewEvent=true`: the call returns when the workflow ends, or, if the call's
         *     time runs out first, with a token and no event; then call again with that token.
         */
        get: operations["getWorkflowExecutionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get or await the result of a workflow
         * @description Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202
         *     with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.
         *
         *     The latest run, or the one that `execution.runId` names, and the runs that follow it.
         */
        get: operations["getWorkflowResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/history-reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a workflow, newest first
         * @description Returns the events of one run from last to first, in pages. This call never waits for new events.
         */
        get: operations["getWorkflowExecutionHistoryReverse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activity-heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat an activity by its task token (other path)
         * @deprecated
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/heartbeat`.
         */
        post: operations["recordActivityTaskHeartbeatAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat an activity by its task token
         * @description Reports that an activity is still in progress, and records details that its next attempt can read. The answer
         *     says whether the activity should stop. The token is the one that the worker received with the task.
         */
        post: operations["recordActivityTaskHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat a standalone activity
         * @description Heartbeats an activity that runs without a workflow.
         */
        post: operations["recordStandaloneActivityHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat an activity of a workflow
         * @description Heartbeats an activity of a workflow by the ids of both.
         */
        post: operations["recordWorkflowActivityHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/heartbeat-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Heartbeat an activity by the ids in the body
         * @description Heartbeats an activity by its ids instead of a task token. `activityId` is required, `workflowId` too if the
         *     activity belongs to a workflow.
         */
        post: operations["recordActivityTaskHeartbeatById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activity-complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an activity by its task token (other path)
         * @deprecated
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/complete`.
         */
        post: operations["respondActivityTaskCompletedAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an activity by its task token
         * @description Gives the result of an activity whose code left it to somebody else to complete: the way to let a person or
         *     another system finish an activity. The token is the one that the worker received with the task. Where only the ids
         *     are known use the routes by id.
         */
        post: operations["respondActivityTaskCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a standalone activity
         * @description Reports the result of an activity that runs without a workflow.
         */
        post: operations["completeStandaloneActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an activity of a workflow
         * @description Reports the result of an activity of a workflow by the ids of both.
         */
        post: operations["completeWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/complete-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete an activity by the ids in the body
         * @description Reports the result of an activity by its ids instead of a task token. `activityId` is required, `workflowId` too if
         *     the activity belongs to a workflow.
         */
        post: operations["respondActivityTaskCompletedById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activity-fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail an activity by its task token (other path)
         * @deprecated
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/fail`.
         */
        post: operations["respondActivityTaskFailedAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail an activity by its task token
         * @description Ends the current attempt of an activity with a failure. Its retry policy decides whether there is another
         *     attempt. The token is the one that the worker received with the task.
         */
        post: operations["respondActivityTaskFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail a standalone activity
         * @description Ends the current attempt of an activity that runs without a workflow.
         */
        post: operations["failStandaloneActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail an activity of a workflow
         * @description Ends the current attempt of an activity of a workflow, by the ids of both.
         */
        post: operations["failWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/fail-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fail an activity by the ids in the body
         * @description Ends the current attempt of an activity with a failure, by its ids instead of a task token. `activityId` is
         *     required, `workflowId` too if the activity belongs to a workflow.
         */
        post: operations["respondActivityTaskFailedById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activity-resolve-as-canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an activity as cancelled by its task token (other path)
         * @deprecated
         * @description The same as `POST /api/v1/namespaces/{namespace}/activities/cancel`.
         */
        post: operations["respondActivityTaskCanceledAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an activity as cancelled by its task token
         * @description Reports that an activity stopped because its cancellation was requested, as the answer to a heartbeat says. Fails
         *     if it was not requested. The token is the one that the worker received with the task.
         */
        post: operations["respondActivityTaskCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/resolve-as-canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a standalone activity as cancelled
         * @description Reports that an activity without a workflow stopped as requested. To request that, use cancel.
         */
        post: operations["resolveStandaloneActivityAsCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/resolve-as-canceled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an activity of a workflow as cancelled
         * @description Reports that an activity of a workflow stopped as requested, by the ids of both.
         */
        post: operations["resolveWorkflowActivityAsCanceled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/cancel-by-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report an activity as cancelled by the ids in the body
         * @description Reports that an activity stopped as requested, by its ids instead of a task token. `activityId` is
         *     required, `workflowId` too if the activity belongs to a workflow.
         */
        post: operations["respondActivityTaskCanceledById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request cancellation of a workflow
         * @description Requests that a workflow cancel: its code is notified, can clean up, and decides how to end. To end it at once,
         *     without running its code, use terminate.
         */
        post: operations["requestCancelWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal/{signalName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signal a workflow
         * @description Sends a signal to a running workflow. The answer confirms that the server has accepted it, not what the
         *     workflow did with it: for a reply, use an update. A signal to a workflow that is not running is 404;
         *     signal-with-start starts it first.
         */
        post: operations["signalWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/signal-with-start/{signalName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signal a workflow, starting it if it is not running
         * @description Ensures in one step that a workflow with this id is running and receives the signal: use it to signal a workflow
         *     that may not have been started yet. `input` is for the start, `signalInput` for the signal.
         */
        post: operations["signalWithStartWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a workflow to an earlier point
         * @description Ends the current run and starts a new one whose history is that of the old one up to a workflow task that was
         *     completed; from there on the workflow's code runs again. The answer has the new run's id.
         *
         *     `workflowTaskFinishEventId` is the id of the event with which a workflow task ended, or `resetPoint` names it:
         *     `"firstWorkflowTask"`, `"lastWorkflowTask"`, `{"buildId": "…"}` for the first one of a build, or
         *     `{"lastContinuedAsNew": true}` for the last one of the run before. The answer then has the event in its own
         *     `resetPoint`.
         */
        post: operations["resetWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate a workflow
         * @description Ends a workflow at once. Its code is not notified and cannot clean up; where that matters, use cancel.
         */
        post: operations["terminateWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workflows
         * @description Lists the workflows that match `query`, or all of them without one, in pages. A query reads like the condition of an SQL
         *     statement over search attributes: `WorkflowType = 'MyWorkflow' AND ExecutionStatus = 'Running'`. The list is
         *     eventually consistent: it may not yet contain a workflow that was started a moment ago.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["listWorkflowExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/archived-workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List archived workflows
         * @description Lists workflows that are past their retention and were archived. Fails if the namespace has no archive; the
         *     archive decides which queries it accepts.
         */
        get: operations["listArchivedWorkflowExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflow-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count workflows
         * @description Counts the workflows that match `query`, or all of them without one. If the query ends with
         *     `GROUP BY ExecutionStatus`, the answer counts each group.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["countWorkflowExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/query/{queryType}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a workflow by GET, or watch what a query returns
         * @description The same query as by POST, with its arguments in the URL. With `Accept: text/event-stream` it is asked again as
         *     the workflow goes on, and every change is sent: progress on a web page, from an `EventSource`.
         */
        get: operations["queryWorkflowByGet"];
        put?: never;
        /**
         * Query a workflow
         * @description Calls a query handler of a workflow and waits for its answer. A query changes nothing, adds nothing to the
         *     history and works on closed workflows too; a worker must be running to answer it.
         *
         *     If `queryRejectCondition` applies, the call succeeds and the answer holds `queryRejected`.
         */
        post: operations["queryWorkflow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/task-queues/{taskQueueName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a task queue
         * @description Returns the pollers of the queue and, with `reportStats`, its backlog and the rates at which tasks arrive and
         *     leave. Workflow tasks and activity tasks with one queue name are two queues: `taskQueueType` says which.
         */
        get: operations["describeTaskQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cluster-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the name and the composition of the cluster
         * @description Returns its id and name, versions, storage, and the client versions that it supports.
         */
        get: operations["getClusterInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/system-info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the version and the capabilities of the server
         * @description Returns the version of the server, and which optional features it has.
         */
        get: operations["getSystemInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a schedule
         * @description Returns the schedule, its recent and next actions, and a `conflictToken` that an update can send to make sure that
         *     nobody else has changed the schedule.
         */
        get: operations["describeSchedule"];
        put?: never;
        /**
         * Create a schedule
         * @description A schedule starts a workflow at the times that its `spec` gives (calendar times, intervals or cron strings), except
         *     those that it excludes. `policies` says what happens if the previous workflow of the schedule is still running.
         */
        post: operations["createSchedule"];
        /**
         * Delete a schedule
         * @description Deletes the schedule. Workflows that it has started continue to run.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        /**
         * Change parts of a schedule
         * @description A JSON merge patch (RFC 7396) of what a GET of the same path answers: members that are given take the place of
         *     those that are there, `null` removes one, lists are replaced as a whole. `schedule`, `memo` and
         *     `searchAttributes` can be changed. A `cronString` takes the place of the calendars.
         *
         *     A change of somebody else in between is seen, and the patch is merged again, unless `If-Match` names the state to
         *     change: then 412, and nothing is changed. The answer is the schedule after the change.
         */
        patch: operations["mergePatchSchedule"];
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a schedule
         * @description Replaces the whole schedule by the one given: without its `spec` or its `action` it is refused, unless `?replace`
         *     says that they are to go. To change a part, send a PATCH.
         */
        post: operations["updateSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/patch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause, unpause, trigger or backfill a schedule
         * @description `pause` and `unpause` hold a note for the record, `triggerImmediately` starts the action now, and
         *     `backfillRequest` runs the actions of past times.
         */
        post: operations["patchSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a schedule
         * @description The schedule does nothing until it is unpaused; `note` goes into its notes.
         */
        post: operations["pauseSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause a schedule
         * @description The schedule acts again; `note` goes into its notes.
         */
        post: operations["unpauseSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start the action of a schedule now
         * @description Starts the action once, at once. The server keeps no `note` of it.
         */
        post: operations["triggerSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules/{scheduleId}/matching-times": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the times at which a schedule would act
         * @description Lists the times of the schedule's spec from `startTime` to `endTime`; policies and pauses are ignored.
         */
        get: operations["listScheduleMatchingTimes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List schedules
         * @description Lists the schedules of a namespace that match `query`, or all of them without one, in pages. The list is
         *     eventually consistent.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["listSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/schedule-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count schedules
         * @description Counts the schedules that match `query`, or all of them without one.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["countSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-build-id-compatibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the build id sets of a task queue
         * @deprecated
         * @description Use worker deployments instead.
         */
        get: operations["getWorkerBuildIdCompatibility"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/worker-versioning-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the versioning rules of a task queue
         * @deprecated
         * @description Use worker deployments instead.
         */
        get: operations["getWorkerVersioningRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-task-reachability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get which build ids are still needed
         * @deprecated
         * @description Describe a version of a worker deployment instead.
         */
        get: operations["getWorkerTaskReachability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a deployment
         * @deprecated
         * @description Servers from 1.28 on answer 501. Describe a version of a worker deployment instead.
         */
        get: operations["describeDeployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a version of a worker deployment
         * @description Returns its state, task queues and metadata, and whether workflows still run on it.
         */
        get: operations["describeWorkerDeploymentVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a worker deployment
         * @description Only a version can be deleted that is neither current nor ramping, has no pollers, and is drained; `skipDrainage`
         *     waives the last condition.
         */
        delete: operations["deleteWorkerDeploymentVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deployments
         * @deprecated
         * @description Servers from 1.28 on answer 501. List worker deployments instead.
         */
        get: operations["listDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/deployments/{seriesName}/{buildId}/reachability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get whether a deployment is still needed
         * @deprecated
         * @description Servers from 1.28 on answer 501. Describe a version of a worker deployment instead.
         */
        get: operations["getDeploymentReachability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/current-deployment/{seriesName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the current deployment of a series
         * @deprecated
         * @description Servers from 1.28 on answer 501. Describe a worker deployment instead.
         */
        get: operations["getCurrentDeployment"];
        put?: never;
        /**
         * Set the current deployment of a series
         * @deprecated
         * @description Servers from 1.28 on answer 501. Set the current version of a worker deployment instead.
         */
        post: operations["setCurrentDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-current-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the current version of a worker deployment
         * @description From now on, new workflows and those that follow the newest version run on the version with this `buildId`. An
         *     empty `buildId` means workers without a version.
         */
        post: operations["setWorkerDeploymentCurrentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a worker deployment
         * @description Returns its versions, which one is current and which is ramping, and a `conflictToken` for changes.
         */
        get: operations["describeWorkerDeployment"];
        put?: never;
        /**
         * Create a worker deployment
         * @description Usually not needed: a worker that polls for a deployment creates it. Experimental: not every server supports it.
         */
        post: operations["createWorkerDeployment"];
        /**
         * Delete a worker deployment
         * @description Only a deployment without versions can be deleted.
         */
        delete: operations["deleteWorkerDeployment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-ramping-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the ramping version of a worker deployment
         * @description Routes `percentage` of the current version's work to another version, to try it before it becomes current.
         */
        post: operations["setWorkerDeploymentRampingVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List worker deployments
         * @description Lists the worker deployments of a namespace, in pages.
         */
        get: operations["listWorkerDeployments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a version of a worker deployment
         * @description Usually not needed: a worker that polls for a version creates it. Experimental: not every server supports it.
         */
        post: operations["createWorkerDeploymentVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-compute-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change where a version of a worker deployment runs
         * @description Changes its compute configuration. Experimental: not every server supports it.
         */
        post: operations["updateWorkerDeploymentVersionComputeConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/validate-compute-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a compute configuration without using it
         * @description Validates a change without applying it. Experimental: not every server supports it.
         */
        post: operations["validateWorkerDeploymentVersionComputeConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployment-versions/{deploymentName}/{buildId}/update-metadata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the metadata of a version of a worker deployment
         * @description Sets and removes entries of your own, such as the commit that a version was built from.
         */
        post: operations["updateWorkerDeploymentVersionMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-deployments/{deploymentName}/set-manager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set who manages a worker deployment
         * @description From then on, only the manager's identity can change the deployment. Experimental: not every server supports it.
         */
        post: operations["setWorkerDeploymentManager"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/update/{updateName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a workflow
         * @description Sends an update to a running workflow, by the name of its update handler, and by default waits for the outcome.
         *     With the wait policy stage `UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED` the call answers as soon as the
         *     workflow has accepted the update: 202 while there is no outcome, which polling the update returns later.
         *
         *     The server assigns the update an id. To choose it, use the route with the id in the path, or an
         *     `Idempotency-Key`. If the update fails in the workflow, this call still succeeds: `outcome.failure` holds the
         *     failure.
         */
        post: operations["updateWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/update-with-start/{updateName}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Update a workflow, and start it if it does not run
         * @description One call for both, which the server takes as a whole. Answers as the update does.
         */
        post: operations["updateWithStartWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/updates/{updateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe or await an update
         * @description Returns the state of an update, and its outcome if there is one, without waiting unless a wait policy is given:
         *     `waitPolicy.lifecycleStage=UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED` waits for the outcome, and
         *     answers without one if that takes too long.
         */
        get: operations["pollWorkflowExecutionUpdate"];
        put?: never;
        /**
         * Update a workflow under a chosen update id
         * @description The same as an update by name, but with the update's id in the path and its name in the body. A repeat with
         *     the same id returns the outcome of the first. The update can be polled at this path.
         */
        post: operations["updateWorkflowExecutionById"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/batch-operations/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a batch operation
         * @description Returns the state of a job, and how many of its operations are complete or failed.
         */
        get: operations["describeBatchOperation"];
        put?: never;
        /**
         * Start a batch operation
         * @description Applies one action (terminate, cancel, signal, delete, reset and others) to every workflow that matches
         *     `visibilityQuery` or is listed. The job continues after the answer: describe it to follow its progress.
         */
        post: operations["startBatchOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/batch-operations/{jobId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a batch operation
         * @description Stops a job. What it has done is not undone.
         */
        post: operations["stopBatchOperation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/batch-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List batch operations
         * @description Lists the batch operations of a namespace, in pages.
         */
        get: operations["listBatchOperations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities-deprecated/update-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the options of activities of a workflow, by id or type
         * @deprecated
         * @description An earlier form; prefer the change of one activity by its id.
         */
        post: operations["updateActivityOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/update-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the options of a workflow
         * @description Changes the options of one run that `updateMask` names, for example its versioning override. An option that is in
         *     the mask but not in `workflowExecutionOptions` is removed.
         */
        post: operations["updateWorkflowExecutionOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities-deprecated/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause activities of a workflow by id or type
         * @deprecated
         * @description An earlier form; prefer the pause of one activity by its id.
         */
        post: operations["pauseActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities-deprecated/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause activities of a workflow by id or type
         * @deprecated
         * @description An earlier form; prefer the unpause of one activity by its id.
         */
        post: operations["unpauseActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities-deprecated/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset activities of a workflow by id or type
         * @deprecated
         * @description An earlier form; prefer the reset of one activity by its id.
         */
        post: operations["resetActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflow-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules
         * @description Lists the rules of a namespace, in pages.
         */
        get: operations["listWorkflowRules"];
        put?: never;
        /**
         * Create a rule
         * @description A rule acts on all matching workflows of the namespace, running and new, until it expires.
         */
        post: operations["createWorkflowRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflow-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a rule
         * @description Returns the rule with this id. Servers up to 1.32 answer 400, not 404, if there is none.
         */
        get: operations["describeWorkflowRule"];
        put?: never;
        post?: never;
        /**
         * Delete a rule
         * @description Stops the rule; what it has done is not undone.
         */
        delete: operations["deleteWorkflowRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/trigger-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a rule to a workflow now
         * @description Applies a rule to one workflow, once. The rule is one of the namespace's, or is given in the request. Servers up to
         *     1.32 answer every request with 501, however they are configured.
         */
        post: operations["triggerWorkflowRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workers/heartbeat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record heartbeats of workers
         * @description Worker processes send this to report that they are alive, and their state.
         */
        post: operations["recordWorkerHeartbeat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List workers
         * @description Lists the workers of the namespace that match `query`, or all of them without one, in pages.
         */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/worker-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count workers
         * @description Counts the workers that match `query`, or all of them without one.
         */
        get: operations["countWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/task-queues/{taskQueue}/update-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the limits of a task queue
         * @description Sets rate limits for dispatching tasks, for the queue and for its fairness keys.
         */
        post: operations["updateTaskQueueConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workers/fetch-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a worker for its configuration
         * @description Returns the configuration of a running worker. Servers up to 1.32 answer every request with 501, however they are
         *     configured.
         */
        post: operations["fetchWorkerConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workers/update-config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the configuration of workers
         * @description Changes the parts of running workers' configuration that `updateMask` names. Servers up to 1.32 answer
         *     every complete request with 501, however they are configured.
         */
        post: operations["updateWorkerConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workers/describe/{workerInstanceKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a worker
         * @description Returns the last heartbeat of one worker.
         */
        get: operations["describeWorker"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a workflow
         * @description Withholds new workflow and activity tasks of one run from workers until the workflow is unpaused. Experimental: not
         *     every server supports it.
         */
        post: operations["pauseWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause a workflow
         * @description Ends a pause. Experimental: not every server supports it.
         */
        post: operations["unpauseWorkflowExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a standalone activity
         * @description Returns the state, attempts and times of an activity that runs without a workflow. Given the `longPollToken` of an
         *     earlier answer, the call waits until the state has changed since then.
         */
        get: operations["describeActivityExecution"];
        put?: never;
        /**
         * Start a standalone activity
         * @description Runs an activity without a workflow. Activities whose ids are `heartbeat`, `complete`, `fail` or `cancel`, alone
         *     or with `-by-id`, cannot be started here: these paths are routes of their own.
         */
        post: operations["startActivityExecution"];
        /**
         * Delete a standalone activity
         * @description Removes an activity and what is kept of it; one that runs is terminated first.
         */
        delete: operations["deleteActivityExecution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get or await the result of a standalone activity
         * @description Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202
         *     with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.
         */
        get: operations["getActivityResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/execute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run a standalone activity and get its result
         * @description Starts an activity and waits for its end, by default as long as the deadline of a call.
         *
         *     Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202
         *     with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.
         */
        post: operations["executeActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe a standalone Nexus operation
         * @description Returns the state, attempts and times of the operation. Given the `longPollToken` of an earlier answer, the call
         *     waits until the state has changed since then.
         */
        get: operations["describeNexusOperationExecution"];
        put?: never;
        /**
         * Start a standalone Nexus operation
         * @description Calls an operation of a Nexus service without a workflow, using the id in the path.
         */
        post: operations["startNexusOperationExecution"];
        /**
         * Delete a standalone Nexus operation
         * @description Removes an operation and what is kept of it; one that runs is terminated first.
         */
        delete: operations["deleteNexusOperationExecution"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get or await the result of a standalone Nexus operation
         * @description Answers 200 once it is closed, whatever its end: with `result` if it has completed, else with `failure`. Answers 202
         *     with the `Location` of the result while it is running still. See `onFailure` and `value` for other answers.
         */
        get: operations["getNexusOperationResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Await the outcome of a standalone activity
         * @description Waits until the activity closes, and returns its result or failure, or an empty answer if that takes too long.
         */
        get: operations["pollActivityExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Await a standalone Nexus operation
         * @description Waits until the operation reaches the given stage, and returns its outcome if there is one.
         */
        get: operations["pollNexusOperationExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List standalone activities
         * @description Lists the activities without a workflow that match `query`, or all of them without one, in pages.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["listActivityExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List standalone Nexus operations
         * @description Lists the operations without a workflow that match `query`, or all of them without one, in pages.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["listNexusOperationExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activity-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count standalone activities
         * @description Counts the activities without a workflow that match `query`, or all of them without one.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["countActivityExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operation-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count standalone Nexus operations
         * @description Counts the operations without a workflow that match `query`, or all of them without one.
         *
         *     A search attribute is a filter too: `filter.attribute[CustomerId]=C-42`, whatever its type. All filters hold
         *     together, and with `query`.
         */
        get: operations["countNexusOperationExecutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request cancellation of a standalone activity
         * @description The activity is told by the answer to its next heartbeat, and decides how to end. To end it at once, use terminate.
         */
        post: operations["requestCancelActivityExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request cancellation of a standalone Nexus operation
         * @description Its handler is notified and decides how to end it. To end it at once, use terminate.
         */
        post: operations["requestCancelNexusOperationExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate a standalone activity
         * @description Ends an activity at once, without notifying a running attempt.
         */
        post: operations["terminateActivityExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a standalone activity
         * @description Prevents further attempts of an activity until it is unpaused.
         */
        post: operations["pauseActivityExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause an activity of a workflow
         * @description Prevents further attempts of an activity until it is unpaused.
         */
        post: operations["pauseWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset a standalone activity
         * @description Restarts the attempt count and the timeouts of an activity. Also ends a pause, unless `keepPaused` is set.
         */
        post: operations["resetActivityExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset an activity of a workflow
         * @description Restarts the attempt count and the timeouts of an activity. Also ends a pause, unless `keepPaused` is set.
         */
        post: operations["resetWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause a standalone activity
         * @description Ends a pause. An attempt that is due starts at once, or at a random time within `jitter`.
         */
        post: operations["unpauseActivityExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/unpause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unpause an activity of a workflow
         * @description Ends a pause. An attempt that is due starts at once, or at a random time within `jitter`.
         */
        post: operations["unpauseWorkflowActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/activities/{activityId}/update-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the options of a standalone activity
         * @description Changes the options of an activity that `updateMask` names, such as its task queue or its timeouts.
         */
        post: operations["updateActivityExecutionOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/activities/{activityId}/update-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the options of an activity of a workflow
         * @description Changes the options of an activity that `updateMask` names, such as its task queue or its timeouts.
         */
        post: operations["updateWorkflowActivityOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/nexus-operations/{operationId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terminate a standalone Nexus operation
         * @description Ends an operation at once, without notifying its handler.
         */
        post: operations["terminateNexusOperationExecution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/time-skipping/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Wait for a workflow to skip time
         * @description For tests of workflows that skip time. Experimental: not every server supports it.
         */
        get: operations["pollWorkflowExecutionTimeSkipping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/search-attributes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List search attributes
         * @description Lists the search attributes of the server and of the namespace, with their types.
         */
        get: operations["listSearchAttributes"];
        put?: never;
        /**
         * Add search attributes
         * @description Adds attributes to a namespace, each with its type: `{"searchAttributes": {"CustomerId": "Keyword"}}`. It takes a
         *     moment until workflows can have them.
         */
        post: operations["addSearchAttributes"];
        /**
         * Remove search attributes
         * @description Removes attributes from a namespace by their names. The values that workflows have are not deleted.
         */
        delete: operations["removeSearchAttributes"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/namespaces/{namespace}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a namespace
         * @description Deletes a namespace with all that it holds, for good. Its name is free at once; the rest goes in the background,
         *     after `namespaceDeleteDelay` if it is given.
         */
        post: operations["deleteNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nexus/endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a Nexus endpoint
         * @description Returns an endpoint by its id, with the version that an update or a deletion requires.
         */
        get: operations["getNexusEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a Nexus endpoint
         * @description Deletes the endpoint. `version` is required and must be positive, but servers up to 1.32 do not compare it: the
         *     endpoint is deleted even if it has changed since.
         */
        delete: operations["deleteNexusEndpoint"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nexus/endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Nexus endpoints
         * @description Lists all endpoints of the server in the order of their ids, in pages, or the one with a given name. An endpoint
         *     created in the meantime may be missed if its id comes before the end of the last page read.
         */
        get: operations["listNexusEndpoints"];
        put?: never;
        /**
         * Create a Nexus endpoint
         * @description The server assigns the endpoint's id; its name must not be in use.
         */
        post: operations["createNexusEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/nexus/endpoints/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace a Nexus endpoint
         * @description Replaces the endpoint if it still has the given version, otherwise answers 400. The server increments the version.
         */
        post: operations["updateNexusEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ActivityCallbackInfo: {
            trigger?: components["schemas"]["ActivityCallbackInfoTrigger"];
            /** @description Its details. */
            info?: components["schemas"]["CallbackCallbackInfo"];
        };
        ActivityCallbackInfoTrigger: {
            /** @description The activity closed. */
            activityClosed?: components["schemas"]["CallbackInfoActivityClosed"];
        };
        /** @description An activity with this id is running, or has run and its id may not be reused. */
        ActivityExecutionAlreadyStartedFailure: {
            /** @description Id of the request that started it. */
            startRequestId?: string;
            /** @description The run that already uses the id. */
            runId?: string;
        };
        ActivityExecutionInfo: {
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Type of the activity. */
            activityType?: components["schemas"]["ActivityType"];
            status?: components["schemas"]["ActivityExecutionStatus"];
            runState?: components["schemas"]["PendingActivityState"];
            /** @description The task queue. */
            taskQueue?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Details of the last heartbeat. */
            heartbeatDetails?: components["schemas"]["Payloads"];
            /** @description When it last sent a heartbeat. */
            lastHeartbeatTime?: components["schemas"]["Timestamp"];
            /** @description When the last attempt started. */
            lastStartedTime?: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            executionDuration?: components["schemas"]["Duration"];
            scheduleTime?: components["schemas"]["Timestamp"];
            /** @description After this time no further attempt is made. */
            expirationTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            /** @description Failure of the last attempt. */
            lastFailure?: components["schemas"]["Failure"];
            /** @description The worker that took the last attempt. */
            lastWorkerIdentity?: string;
            currentRetryInterval?: components["schemas"]["Duration"];
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            priority?: components["schemas"]["Priority"];
            stateTransitionCount?: components["schemas"]["Int64"];
            stateSizeBytes?: components["schemas"]["Int64"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            canceledReason?: string;
            links?: components["schemas"]["Link"][];
            totalHeartbeatCount?: components["schemas"]["Int64"];
            /** @description SDK of the worker. */
            sdkName?: string;
            /** @description Version of the SDK. */
            sdkVersion?: string;
            startDelay?: components["schemas"]["Duration"];
            /** @description When the first workflow task became due, after a delay or cron. */
            executionTime?: components["schemas"]["Timestamp"];
        };
        ActivityExecutionListInfo: {
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Type of the activity. */
            activityType?: components["schemas"]["ActivityType"];
            scheduleTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["ActivityExecutionStatus"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description The task queue. */
            taskQueue?: string;
            stateTransitionCount?: components["schemas"]["Int64"];
            stateSizeBytes?: components["schemas"]["Int64"];
            executionDuration?: components["schemas"]["Duration"];
            /** @description When the first workflow task became due, after a delay or cron. */
            executionTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `result` and `failure`. */
        ActivityExecutionOutcome: {
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        /**
         * @description - `ACTIVITY_EXECUTION_STATUS_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ActivityExecutionStatus: "ACTIVITY_EXECUTION_STATUS_UNSPECIFIED" | "ACTIVITY_EXECUTION_STATUS_RUNNING" | "ACTIVITY_EXECUTION_STATUS_COMPLETED" | "ACTIVITY_EXECUTION_STATUS_FAILED" | "ACTIVITY_EXECUTION_STATUS_CANCELED" | "ACTIVITY_EXECUTION_STATUS_TERMINATED" | "ACTIVITY_EXECUTION_STATUS_TIMED_OUT" | "ACTIVITY_EXECUTION_STATUS_PAUSED";
        ActivityFailureInfo: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Type of the activity. */
            activityType?: components["schemas"]["ActivityType"];
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        /**
         * @description - `ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED`: As `ACTIVITY_ID_CONFLICT_POLICY_FAIL`.
         * @enum {string}
         */
        ActivityIdConflictPolicy: "ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED" | "ACTIVITY_ID_CONFLICT_POLICY_FAIL" | "ACTIVITY_ID_CONFLICT_POLICY_USE_EXISTING";
        /**
         * @description - `ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED`: As `ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE`.
         * @enum {string}
         */
        ActivityIdReusePolicy: "ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "ACTIVITY_ID_REUSE_POLICY_REJECT_DUPLICATE";
        ActivityOptions: {
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            priority?: components["schemas"]["Priority"];
            startDelay?: components["schemas"]["Duration"];
        };
        ActivityPropertiesModifiedExternallyEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            newRetryPolicy?: components["schemas"]["RetryPolicy"];
        };
        /** @description How it has ended: `result` if it has completed, else `failure`; neither while it is running. */
        ActivityResult: {
            /** @description Id of the activity. */
            activityId: string;
            /** @description Run of the activity. */
            runId: string;
            /** @description How it has ended, or that it is running. */
            status: components["schemas"]["ActivityExecutionStatus"];
            /** @description When it has ended. */
            closeTime?: components["schemas"]["Timestamp"];
            /** @description What it has returned; empty if it returned nothing. */
            result?: components["schemas"]["Payloads"];
            /** @description Why it has not completed, with the causes. */
            failure?: components["schemas"]["Failure"];
        };
        ActivityTaskCancelRequestedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        ActivityTaskCanceledEventAttributes: {
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            latestCancelRequestedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        ActivityTaskCompletedEventAttributes: {
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        /**
         * @description - `ACTIVITY_TASK_FAILED_CAUSE_UNSPECIFIED`: Not said.
         * @enum {string}
         */
        ActivityTaskFailedCause: "ACTIVITY_TASK_FAILED_CAUSE_UNSPECIFIED" | "ACTIVITY_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" | "ACTIVITY_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" | "ACTIVITY_TASK_FAILED_CAUSE_ACTIVITY_WORKER_UNHANDLED_FAILURE";
        ActivityTaskFailedEventAttributes: {
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            cause?: components["schemas"]["ActivityTaskFailedCause"];
        };
        ActivityTaskScheduledEventAttributes: {
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Type of the activity. */
            activityType?: components["schemas"]["ActivityType"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @deprecated */
            useWorkflowBuildId?: boolean;
            priority?: components["schemas"]["Priority"];
        };
        ActivityTaskStartedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the worker's poll request that received the task. */
            requestId?: string;
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            /** @description Failure of the last attempt. */
            lastFailure?: components["schemas"]["Failure"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        ActivityTaskTimedOutEventAttributes: {
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        ActivityType: {
            /** @description Its name. */
            name?: string;
        };
        ActivityTypeInput: {
            /** @description Its name. */
            name: string;
        };
        AddSearchAttributesBody: {
            /** @description Values that lists and counts can filter by. */
            searchAttributes: {
                [key: string]: components["schemas"]["IndexedValueType"];
            };
        };
        AddSearchAttributesResponse: Record<string, never>;
        Alert: {
            /** @description Human-readable text. */
            message?: string;
            /** @description Its severity. */
            severity?: components["schemas"]["Severity"];
        };
        /** @description A message of any type. Its fields stand beside `@type`; bytes of an unknown type stand in `value`. */
        AnyMessage: {
            /** @description Type URL of the message. */
            "@type": string;
        };
        /**
         * @description - `APPLICATION_ERROR_CATEGORY_UNSPECIFIED`: An ordinary failure.
         * @enum {string}
         */
        ApplicationErrorCategory: "APPLICATION_ERROR_CATEGORY_UNSPECIFIED" | "APPLICATION_ERROR_CATEGORY_BENIGN";
        ApplicationFailureInfo: {
            /** @description The application's name for this kind of failure. */
            type?: string;
            /** @description True if it must not be retried. */
            nonRetryable?: boolean;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            nextRetryDelay?: components["schemas"]["Duration"];
            /** @description Whether the failure is expected and needs no alarm. */
            category?: components["schemas"]["ApplicationErrorCategory"];
        };
        /**
         * @description - `ARCHIVAL_STATE_UNSPECIFIED`: Not specified.
         *     - `ARCHIVAL_STATE_DISABLED`: Nothing is archived.
         *     - `ARCHIVAL_STATE_ENABLED`: Closed workflows are archived.
         * @enum {string}
         */
        ArchivalState: "ARCHIVAL_STATE_UNSPECIFIED" | "ARCHIVAL_STATE_DISABLED" | "ARCHIVAL_STATE_ENABLED";
        BackfillRequest: {
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Timestamp"];
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
        };
        BadBinaries: {
            /** @description Builds marked as bad, by checksum. */
            binaries?: {
                [key: string]: components["schemas"]["BadBinaryInfo"];
            };
        };
        BadBinaryInfo: {
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Who marked it as bad. */
            operator?: string;
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
        };
        /** @description What is wrong with the request. */
        BadRequest: {
            /** @description Every violation found. */
            fieldViolations?: components["schemas"]["BadRequestFieldViolation"][];
        };
        /** @description One violation. */
        BadRequestFieldViolation: {
            /** @description Path of the field in the body, or name of the parameter or header. */
            field?: string;
            /** @description What is wrong with it. */
            description?: string;
            /** @description Not used by the proxy. */
            reason?: string;
            /** @description Not used by the proxy. */
            localizedMessage?: components["schemas"]["LocalizedMessage"];
        };
        /**
         * Format: byte
         * @description Bytes in base64. Answers use the standard alphabet with padding; requests may use either alphabet.
         * @example SGVsbG8=
         */
        Base64: string;
        BatchOperationCancelActivities: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        BatchOperationCancellation: {
            /** @description The caller, for the record. */
            identity?: string;
        };
        BatchOperationDeleteActivities: Record<string, never>;
        BatchOperationDeletion: {
            /** @description The caller, for the record. */
            identity?: string;
        };
        BatchOperationInfo: {
            /** @description Id of the batch operation. */
            jobId?: string;
            state?: components["schemas"]["BatchOperationState"];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            operationType?: components["schemas"]["BatchOperationType"];
        };
        BatchOperationReset: {
            /** @description The caller, for the record. */
            identity?: string;
            options?: components["schemas"]["ResetOptions"];
            /** @deprecated */
            resetType?: components["schemas"]["ResetType"];
            /** @deprecated */
            resetReapplyType?: components["schemas"]["ResetReapplyType"];
            postResetOperations?: components["schemas"]["PostResetOperation"][];
        };
        /** @description At most one of `type` and `matchAll`. */
        BatchOperationResetActivities: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The activities of this type. */
            type?: string;
            /** @description All activities of the workflow. */
            matchAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
        };
        BatchOperationSignal: {
            signal?: string;
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        /**
         * @description - `BATCH_OPERATION_STATE_UNSPECIFIED`: Not specified.
         *     - `BATCH_OPERATION_STATE_RUNNING`: The job is running.
         *     - `BATCH_OPERATION_STATE_COMPLETED`: The job is complete; individual operations may have failed.
         *     - `BATCH_OPERATION_STATE_FAILED`: The job ended early, or was stopped.
         * @enum {string}
         */
        BatchOperationState: "BATCH_OPERATION_STATE_UNSPECIFIED" | "BATCH_OPERATION_STATE_RUNNING" | "BATCH_OPERATION_STATE_COMPLETED" | "BATCH_OPERATION_STATE_FAILED";
        BatchOperationTerminateActivities: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        BatchOperationTermination: {
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        /**
         * @description - `BATCH_OPERATION_TYPE_UNSPECIFIED`: Not specified.
         *     - `BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW`: Terminates workflows.
         *     - `BATCH_OPERATION_TYPE_CANCEL_WORKFLOW`: Requests that workflows cancel.
         *     - `BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW`: Signals workflows.
         *     - `BATCH_OPERATION_TYPE_DELETE_WORKFLOW`: Deletes workflows.
         *     - `BATCH_OPERATION_TYPE_RESET_WORKFLOW`: Resets workflows.
         *     - `BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS`: Changes the options of workflows.
         *     - `BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY`: Unpauses activities of workflows.
         *     - `BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS`: Changes the options of activities.
         *     - `BATCH_OPERATION_TYPE_RESET_ACTIVITY`: Resets activities of workflows.
         *     - `BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY`: Terminates standalone activities.
         *     - `BATCH_OPERATION_TYPE_CANCEL_ACTIVITY`: Requests that standalone activities cancel.
         *     - `BATCH_OPERATION_TYPE_DELETE_ACTIVITY`: Deletes standalone activities.
         * @enum {string}
         */
        BatchOperationType: "BATCH_OPERATION_TYPE_UNSPECIFIED" | "BATCH_OPERATION_TYPE_TERMINATE" | "BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW" | "BATCH_OPERATION_TYPE_CANCEL" | "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW" | "BATCH_OPERATION_TYPE_SIGNAL" | "BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW" | "BATCH_OPERATION_TYPE_DELETE" | "BATCH_OPERATION_TYPE_DELETE_WORKFLOW" | "BATCH_OPERATION_TYPE_RESET" | "BATCH_OPERATION_TYPE_RESET_WORKFLOW" | "BATCH_OPERATION_TYPE_UPDATE_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY" | "BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS" | "BATCH_OPERATION_TYPE_RESET_ACTIVITY" | "BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY" | "BATCH_OPERATION_TYPE_CANCEL_ACTIVITY" | "BATCH_OPERATION_TYPE_DELETE_ACTIVITY";
        /** @description At most one of `type` and `matchAll`. */
        BatchOperationUnpauseActivities: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The activities of this type. */
            type?: string;
            /** @description All activities of the workflow. */
            matchAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            jitter?: components["schemas"]["Duration"];
        };
        /** @description At most one of `type` and `matchAll`. */
        BatchOperationUpdateActivityOptions: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The activities of this type. */
            type?: string;
            /** @description All activities of the workflow. */
            matchAll?: boolean;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
        };
        BatchOperationUpdateWorkflowExecutionOptions: {
            /** @description The caller, for the record. */
            identity?: string;
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        BuildIdAssignmentRule: {
            /** @description The build assigned to new workflows. */
            targetBuildId?: string;
            percentageRamp?: components["schemas"]["RampByPercentage"];
        };
        BuildIdReachability: {
            /** @description Build id of the version. */
            buildId?: string;
            taskQueueReachability?: components["schemas"]["TaskQueueReachability"][];
        };
        /** @enum {string} */
        BuildIdTaskReachability: "BUILD_ID_TASK_REACHABILITY_UNSPECIFIED" | "BUILD_ID_TASK_REACHABILITY_REACHABLE" | "BUILD_ID_TASK_REACHABILITY_CLOSED_WORKFLOWS_ONLY" | "BUILD_ID_TASK_REACHABILITY_UNREACHABLE";
        CalendarSpec: {
            second?: string;
            minute?: string;
            hour?: string;
            dayOfMonth?: string;
            month?: string;
            year?: string;
            dayOfWeek?: string;
            comment?: string;
        };
        /** @description At most one of `nexus`, `internal` and `nexusHandler`. */
        Callback: {
            /** @description A callback over HTTP, to a Nexus handler. */
            nexus?: components["schemas"]["CallbackNexus"];
            /** @description A callback of the server itself. */
            internal?: components["schemas"]["CallbackInternal"];
            /** @description A callback that calls a Nexus operation of a worker in the same namespace. */
            nexusHandler?: components["schemas"]["CallbackNexusHandler"];
            links?: components["schemas"]["Link"][];
        };
        CallbackCallbackInfo: {
            callback?: components["schemas"]["Callback"];
            registrationTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["CallbackState"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        CallbackInfoActivityClosed: Record<string, never>;
        CallbackInfoOperationCompleted: Record<string, never>;
        CallbackInfoUpdateWorkflowExecutionCompleted: {
            /** @description Id of the update. */
            updateId?: string;
        };
        CallbackInfoWorkflowClosed: Record<string, never>;
        CallbackInternal: {
            data?: components["schemas"]["Base64"];
        };
        CallbackNexus: {
            url?: string;
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: {
                [key: string]: string;
            };
        };
        CallbackNexusHandler: {
            /** @description Name of the task queue. */
            taskQueueName?: string;
            service?: string;
            operation?: string;
            sourceContext?: components["schemas"]["Payload"];
        };
        /** @enum {string} */
        CallbackState: "CALLBACK_STATE_UNSPECIFIED" | "CALLBACK_STATE_STANDBY" | "CALLBACK_STATE_SCHEDULED" | "CALLBACK_STATE_BACKING_OFF" | "CALLBACK_STATE_FAILED" | "CALLBACK_STATE_SUCCEEDED" | "CALLBACK_STATE_BLOCKED";
        /**
         * @description - `CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED`: Not specified.
         *     - `CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND`: No such workflow is running.
         *     - `CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND`: The namespace does not exist.
         * @enum {string}
         */
        CancelExternalWorkflowExecutionFailedCause: "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND";
        CanceledFailureInfo: {
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        /** @description The workflow's cancellation has already been requested. */
        CancellationAlreadyRequestedFailure: Record<string, never>;
        ChildWorkflowExecutionCanceledEventAttributes: {
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionCompletedEventAttributes: {
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionFailedEventAttributes: {
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        ChildWorkflowExecutionFailureInfo: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        ChildWorkflowExecutionStartedEventAttributes: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
        };
        ChildWorkflowExecutionTerminatedEventAttributes: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionTimedOutEventAttributes: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
        };
        /** @description The server does not support this version of the client. */
        ClientVersionNotSupportedFailure: {
            /** @description The version of the client. */
            clientVersion?: string;
            /** @description The client. */
            clientName?: string;
            /** @description The versions that are supported. */
            supportedVersions?: string;
        };
        ClusterReplicationConfig: {
            /** @description Name of the cluster. */
            clusterName?: string;
            replicationRampDuration?: components["schemas"]["Duration"];
        };
        CommonOnConflictOptions: {
            attachRequestId?: boolean;
            attachCompletionCallbacks?: boolean;
            attachLinks?: boolean;
        };
        CompatibleBuildIdRedirectRule: {
            /** @description The build whose work is redirected. */
            sourceBuildId?: string;
            targetBuildId?: string;
        };
        CompatibleVersionSet: {
            /** @description Build ids to look at; the empty string stands for unversioned workers. */
            buildIds?: string[];
        };
        CompleteStandaloneActivityBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        CompleteWorkflowActivityBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        ComputeConfig: {
            /** @description Groups of workers by name. */
            scalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroup"];
            };
        };
        ComputeConfigScalingGroup: {
            /** @description Kinds of tasks. */
            taskQueueTypes?: components["schemas"]["TaskQueueType"][];
            provider?: components["schemas"]["ComputeProvider"];
            scaler?: components["schemas"]["ComputeScaler"];
        };
        ComputeConfigScalingGroupSummary: {
            /** @description Kinds of tasks. */
            taskQueueTypes?: components["schemas"]["TaskQueueType"][];
            /** @description What runs the workers. */
            providerType?: string;
        };
        ComputeConfigScalingGroupUpdate: {
            /** @description The new group. */
            scalingGroup?: components["schemas"]["ComputeConfigScalingGroup"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        ComputeConfigSummary: {
            /** @description Groups of workers by name. */
            scalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroupSummary"];
            };
        };
        ComputeProvider: {
            type?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payload"];
            nexusEndpoint?: string;
        };
        ComputeScaler: {
            type?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payload"];
        };
        ComputeStatus: {
            providerValidation?: components["schemas"]["ComputeStatusProviderValidationStatus"];
        };
        ComputeStatusProviderValidationStatus: {
            errorMessage?: string;
            lastCheckTime?: components["schemas"]["Timestamp"];
        };
        ConfigMetadata: {
            /** @description The reason, for the record. */
            reason?: string;
            updateIdentity?: string;
            /** @description When it was last changed. */
            updateTime?: components["schemas"]["Timestamp"];
        };
        /**
         * @description - `CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ContinueAsNewInitiator: "CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED" | "CONTINUE_AS_NEW_INITIATOR_WORKFLOW" | "CONTINUE_AS_NEW_INITIATOR_RETRY" | "CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE";
        /**
         * @description - `CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ContinueAsNewVersioningBehavior: "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION";
        CountActivityExecutionsResponse: {
            /** @description How many there are. */
            count: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountActivityExecutionsResponseAggregationGroup"][];
        };
        CountActivityExecutionsResponseAggregationGroup: {
            /** @description Values of the attributes that the group stands for. */
            groupValues?: components["schemas"]["Payload"][];
            /** @description How many there are. */
            count?: components["schemas"]["Int64"];
        };
        CountNexusOperationExecutionsResponse: {
            /** @description How many there are. */
            count: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountNexusOperationExecutionsResponseAggregationGroup"][];
        };
        CountNexusOperationExecutionsResponseAggregationGroup: {
            /** @description Values of the attributes that the group stands for. */
            groupValues?: components["schemas"]["Payload"][];
            /** @description How many there are. */
            count?: components["schemas"]["Int64"];
        };
        CountSchedulesResponse: {
            /** @description How many there are. */
            count: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountSchedulesResponseAggregationGroup"][];
        };
        CountSchedulesResponseAggregationGroup: {
            /** @description Values of the attributes that the group stands for. */
            groupValues?: components["schemas"]["Payload"][];
            /** @description How many there are. */
            count?: components["schemas"]["Int64"];
        };
        CountWorkersResponse: {
            /** @description How many there are. */
            count: components["schemas"]["Int64"];
        };
        CountWorkflowExecutionsResponse: {
            /** @description How many there are. */
            count: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountWorkflowExecutionsResponseAggregationGroup"][];
        };
        CountWorkflowExecutionsResponseAggregationGroup: {
            /** @description Values of the attributes that the group stands for. */
            groupValues?: components["schemas"]["Payload"][];
            /** @description How many there are. */
            count?: components["schemas"]["Int64"];
        };
        CreateNexusEndpointBody: {
            /** @description Its specification. */
            spec: components["schemas"]["NexusEndpointInput"];
        };
        CreateNexusEndpointResponse: {
            /** @description The endpoint. */
            endpoint?: components["schemas"]["Endpoint"];
        };
        CreateScheduleBody: {
            schedule?: components["schemas"]["Schedule"];
            initialPatch?: components["schemas"]["SchedulePatch"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        CreateScheduleResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
        };
        CreateWorkerDeploymentBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        CreateWorkerDeploymentResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
        };
        CreateWorkerDeploymentVersionBody: {
            /** @description Version of the worker deployment. */
            deploymentVersion: components["schemas"]["WorkerDeploymentBuild"];
            /** @description How the version's workers are run. */
            computeConfig?: components["schemas"]["ComputeConfig"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        CreateWorkerDeploymentVersionResponse: Record<string, never>;
        CreateWorkflowRuleBody: {
            /** @description Its specification. */
            spec: components["schemas"]["WorkflowRuleInput"];
            forceScan?: boolean;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Human-readable text. */
            description?: string;
        };
        CreateWorkflowRuleResponse: {
            /** @description The rule. */
            rule?: components["schemas"]["WorkflowRule"];
            /** @description Id of the batch operation. */
            jobId?: string;
        };
        DataBlob: {
            /** @description How the data is encoded. */
            encodingType?: components["schemas"]["EncodingType"];
            /** @description The data. */
            data?: components["schemas"]["Base64"];
        };
        DeclinedTargetVersionUpgrade: {
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            revisionNumber?: components["schemas"]["Int64"];
        };
        DeleteActivityExecutionResponse: Record<string, never>;
        DeleteNamespaceBody: {
            /** @description Id of the namespace. */
            namespaceId?: string;
            namespaceDeleteDelay?: components["schemas"]["Duration"];
        };
        DeleteNamespaceResponse: {
            deletedNamespace?: string;
        };
        DeleteNexusEndpointResponse: Record<string, never>;
        DeleteNexusOperationExecutionResponse: Record<string, never>;
        DeleteScheduleResponse: Record<string, never>;
        DeleteWorkerDeploymentResponse: Record<string, never>;
        DeleteWorkerDeploymentVersionResponse: Record<string, never>;
        DeleteWorkflowExecutionResponse: Record<string, never>;
        DeleteWorkflowRuleResponse: Record<string, never>;
        Deployment: {
            /** @description Name of the series of deployments. */
            seriesName?: string;
            /** @description Build id of the version. */
            buildId?: string;
        };
        DeploymentBuild: {
            /** @description Build id of the version. */
            buildId?: string;
        };
        DeploymentInfo: {
            /** @description The deployment, by series name and build id. */
            deployment?: components["schemas"]["Deployment"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            /** @description The task queues that its workers poll. */
            taskQueueInfos?: components["schemas"]["DeploymentInfoTaskQueueInfo"][];
            metadata?: {
                [key: string]: components["schemas"]["Payload"];
            };
            isCurrent?: boolean;
        };
        DeploymentInfoTaskQueueInfo: {
            /** @description Its name. */
            name?: string;
            /** @description Which of the queues of that name. */
            type?: components["schemas"]["TaskQueueType"];
            firstPollerTime?: components["schemas"]["Timestamp"];
        };
        DeploymentListInfo: {
            /** @description The deployment, by series name and build id. */
            deployment?: components["schemas"]["Deployment"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            isCurrent?: boolean;
        };
        /** @enum {string} */
        DeploymentReachability: "DEPLOYMENT_REACHABILITY_UNSPECIFIED" | "DEPLOYMENT_REACHABILITY_REACHABLE" | "DEPLOYMENT_REACHABILITY_CLOSED_WORKFLOWS_ONLY" | "DEPLOYMENT_REACHABILITY_UNREACHABLE";
        DeploymentTransition: {
            /** @description The deployment, by series name and build id. */
            deployment?: components["schemas"]["Deployment"];
        };
        DeploymentVersionTransition: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        DeprecateNamespaceResponse: Record<string, never>;
        DescribeActivityExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Its details. */
            info?: components["schemas"]["ActivityExecutionInfo"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How it ended. */
            outcome?: components["schemas"]["ActivityExecutionOutcome"];
            /** @description Opaque token of the state that an answer described. Send it back unchanged: the call then waits until the state has changed. */
            longPollToken?: string;
            /** @description Callbacks that are called when something happens to the workflow, and their state. */
            callbacks?: components["schemas"]["ActivityCallbackInfo"][];
        };
        DescribeBatchOperationResponse: {
            operationType?: components["schemas"]["BatchOperationType"];
            /** @description Id of the batch operation. */
            jobId?: string;
            state?: components["schemas"]["BatchOperationState"];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            totalOperationCount?: components["schemas"]["Int64"];
            completeOperationCount?: components["schemas"]["Int64"];
            failureOperationCount?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
            query?: string;
            /** @description The executions found. */
            executions?: components["schemas"]["Execution"][];
        };
        DescribeDeploymentResponse: {
            /** @description The deployment. */
            deploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        DescribeNamespaceResponse: {
            /** @description Name, state and description of the namespace. */
            namespaceInfo?: components["schemas"]["NamespaceInfo"];
            /** @description Retention and other settings of the namespace. */
            config?: components["schemas"]["NamespaceConfig"];
            /** @description The clusters of the namespace. */
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            /** @description Version of the namespace, which grows with every failover. */
            failoverVersion?: components["schemas"]["Int64"];
            /** @description True if the namespace can be replicated to other clusters. */
            isGlobalNamespace?: boolean;
            failoverHistory?: components["schemas"]["FailoverStatus"][];
            /** @deprecated */
            pollerGroupInfos?: components["schemas"]["PollerGroupInfo"][];
            pollerGroupsInfo?: components["schemas"]["PollerGroupsInfo"];
        };
        /** @description At most one of `result` and `failure`. */
        DescribeNexusOperationExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Its details. */
            info?: components["schemas"]["NexusOperationExecutionInfo"];
            /** @description Arguments. */
            input?: components["schemas"]["Payload"];
            /** @description What the code returned. */
            result?: components["schemas"]["Payload"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Opaque token of the state that an answer described. Send it back unchanged: the call then waits until the state has changed. */
            longPollToken?: string;
            completionCallbacks?: components["schemas"]["NexusoperationCallbackInfo"][];
        };
        DescribeScheduleResponse: {
            schedule?: components["schemas"]["Schedule"];
            /** @description Its details. */
            info?: components["schemas"]["ScheduleInfo"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
        };
        /** @enum {string} */
        DescribeTaskQueueMode: "DESCRIBE_TASK_QUEUE_MODE_UNSPECIFIED" | "DESCRIBE_TASK_QUEUE_MODE_ENHANCED";
        DescribeTaskQueueResponse: {
            /** @description Workers that polled the queue recently. */
            pollers?: components["schemas"]["PollerInfo"][];
            stats?: components["schemas"]["TaskQueueStats"];
            statsByPriorityKey?: {
                [key: string]: components["schemas"]["TaskQueueStats"];
            };
            versioningInfo?: components["schemas"]["TaskQueueVersioningInfo"];
            config?: components["schemas"]["TaskQueueConfig"];
            /** @description The rate limit in effect. */
            effectiveRateLimit?: components["schemas"]["DescribeTaskQueueResponseEffectiveRateLimit"];
            /** @deprecated */
            taskQueueStatus?: components["schemas"]["TaskQueueStatus"];
            /** @deprecated */
            versionsInfo?: {
                [key: string]: components["schemas"]["TaskQueueVersionInfo"];
            };
        };
        DescribeTaskQueueResponseEffectiveRateLimit: {
            /** Format: float */
            requestsPerSecond?: number;
            rateLimitSource?: components["schemas"]["RateLimitSource"];
        };
        DescribeWorkerDeploymentResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @description The worker deployment. */
            workerDeploymentInfo?: components["schemas"]["WorkerDeploymentInfo"];
        };
        DescribeWorkerDeploymentVersionResponse: {
            /** @description The version. */
            workerDeploymentVersionInfo?: components["schemas"]["WorkerDeploymentVersionInfo"];
            versionTaskQueues?: components["schemas"]["DescribeWorkerDeploymentVersionResponseVersionTaskQueue"][];
        };
        DescribeWorkerDeploymentVersionResponseVersionTaskQueue: {
            /** @description Its name. */
            name?: string;
            /** @description Which of the queues of that name. */
            type?: components["schemas"]["TaskQueueType"];
            stats?: components["schemas"]["TaskQueueStats"];
            statsByPriorityKey?: {
                [key: string]: components["schemas"]["TaskQueueStats"];
            };
        };
        DescribeWorkerResponse: {
            /** @description The worker. */
            workerInfo?: components["schemas"]["WorkerInfo"];
        };
        DescribeWorkflowExecutionResponse: {
            /** @description Task queue and timeouts of the run. */
            executionConfig?: components["schemas"]["WorkflowExecutionConfig"];
            /** @description The run: type, times, status, memo, search attributes. */
            workflowExecutionInfo?: components["schemas"]["WorkflowExecutionInfo"];
            /** @description Activities that have not ended. */
            pendingActivities?: components["schemas"]["PendingActivityInfo"][];
            /** @description Child workflows that have not ended. */
            pendingChildren?: components["schemas"]["PendingChildExecutionInfo"][];
            /** @description The workflow task that waits for a worker or is being worked on. */
            pendingWorkflowTask?: components["schemas"]["PendingWorkflowTaskInfo"];
            /** @description Callbacks that are called when something happens to the workflow, and their state. */
            callbacks?: components["schemas"]["WorkflowCallbackInfo"][];
            /** @description Nexus operations that have not ended. */
            pendingNexusOperations?: components["schemas"]["PendingNexusOperationInfo"][];
            /** @description More details of the run. */
            workflowExtendedInfo?: components["schemas"]["WorkflowExecutionExtendedInfo"];
        };
        DescribeWorkflowRuleResponse: {
            /** @description The rule. */
            rule?: components["schemas"]["WorkflowRule"];
        };
        /**
         * @description Seconds with up to nine digits after the point, and the letter `s`. A request may also use hours and minutes, as in `1h30m`.
         * @example 3600s
         */
        Duration: string;
        Empty: Record<string, never>;
        /**
         * @description - `ENCODING_TYPE_UNSPECIFIED`: Not specified.
         *     - `ENCODING_TYPE_PROTO3`: Protobuf, as bytes.
         *     - `ENCODING_TYPE_JSON`: JSON.
         * @enum {string}
         */
        EncodingType: "ENCODING_TYPE_UNSPECIFIED" | "ENCODING_TYPE_PROTO3" | "ENCODING_TYPE_JSON";
        Endpoint: {
            /** @description Its version, which grows with every change. */
            version?: components["schemas"]["Int64"];
            /** @description Id assigned by the server. */
            id?: string;
            /** @description Its specification. */
            spec?: components["schemas"]["EndpointSpec"];
            createdTime?: components["schemas"]["Timestamp"];
            lastModifiedTime?: components["schemas"]["Timestamp"];
            urlPrefix?: string;
        };
        EndpointSpec: {
            /** @description Its name. */
            name?: string;
            /** @description Human-readable text. */
            description?: components["schemas"]["Payload"];
            target?: components["schemas"]["EndpointTarget"];
        };
        /** @description At most one of `worker` and `external`. */
        EndpointTarget: {
            /** @description Workers of this server, by namespace and task queue. */
            worker?: components["schemas"]["EndpointTargetWorker"];
            /** @description A server outside Temporal, by URL. */
            external?: components["schemas"]["EndpointTargetExternal"];
        };
        EndpointTargetExternal: {
            url?: string;
        };
        EndpointTargetWorker: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description The task queue. */
            taskQueue?: string;
        };
        EnvironmentInfo: {
            runtimes?: components["schemas"]["EnvironmentInfoRuntime"][];
            hostingEnvironments?: components["schemas"]["EnvironmentInfoHostingEnvironment"][];
            platform?: components["schemas"]["EnvironmentInfoPlatform"];
        };
        /**
         * @description - `ARCHITECTURE_UNSPECIFIED`: Not specified.
         *     - `ARCHITECTURE_AMD64`: x86 with 64 bits.
         *     - `ARCHITECTURE_ARM64`: ARM with 64 bits.
         * @enum {string}
         */
        EnvironmentInfoArchitecture: "ARCHITECTURE_UNSPECIFIED" | "ARCHITECTURE_AMD64" | "ARCHITECTURE_ARM64";
        EnvironmentInfoHostingEnvironment: {
            type?: components["schemas"]["EnvironmentInfoHostingEnvironmentHostingEnvironmentType"];
            /** @description Its version, which grows with every change. */
            version?: string;
        };
        /** @enum {string} */
        EnvironmentInfoHostingEnvironmentHostingEnvironmentType: "HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED" | "HOSTING_ENVIRONMENT_TYPE_DOCKER" | "HOSTING_ENVIRONMENT_TYPE_K8S" | "HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA" | "HOSTING_ENVIRONMENT_TYPE_AWS_ECS" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS" | "HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS";
        EnvironmentInfoLinuxPlatform: {
            /** @description Its version, which grows with every change. */
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            libc?: components["schemas"]["EnvironmentInfoLinuxPlatformLibc"];
        };
        /**
         * @description - `LIBC_UNSPECIFIED`: Not specified.
         *     - `LIBC_GLIBC`: The GNU C library.
         *     - `LIBC_MUSL`: musl.
         * @enum {string}
         */
        EnvironmentInfoLinuxPlatformLibc: "LIBC_UNSPECIFIED" | "LIBC_GLIBC" | "LIBC_MUSL";
        EnvironmentInfoMacOSPlatform: {
            /** @description Its version, which grows with every change. */
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
        };
        /** @description At most one of `linux`, `macos` and `windows`. */
        EnvironmentInfoPlatform: {
            /** @description Linux. */
            linux?: components["schemas"]["EnvironmentInfoLinuxPlatform"];
            /** @description macOS. */
            macos?: components["schemas"]["EnvironmentInfoMacOSPlatform"];
            /** @description Windows. */
            windows?: components["schemas"]["EnvironmentInfoWindowsPlatform"];
        };
        EnvironmentInfoRuntime: {
            type?: components["schemas"]["EnvironmentInfoRuntimeRuntimeType"];
            /** @description Its version, which grows with every change. */
            version?: string;
        };
        /**
         * @description - `RUNTIME_TYPE_JVM`: A Java virtual machine.
         *     - `RUNTIME_TYPE_CPYTHON`: Python.
         *     - `RUNTIME_TYPE_NODE`: Node.js.
         *     - `RUNTIME_TYPE_BUN`: Bun.
         *     - `RUNTIME_TYPE_CRUBY`: Ruby.
         *     - `RUNTIME_TYPE_GO`: Go.
         *     - `RUNTIME_TYPE_DOTNET_FRAMEWORK`: .NET Framework.
         *     - `RUNTIME_TYPE_DOTNET_CORE`: .NET, or .NET Core.
         *     - `RUNTIME_TYPE_NATIVE`: A program without a runtime, such as one in Rust.
         *     - `RUNTIME_TYPE_ROADRUNNER`: RoadRunner, for PHP.
         * @enum {string}
         */
        EnvironmentInfoRuntimeRuntimeType: "RUNTIME_TYPE_UNSPECIFIED" | "RUNTIME_TYPE_JVM" | "RUNTIME_TYPE_CPYTHON" | "RUNTIME_TYPE_NODE" | "RUNTIME_TYPE_BUN" | "RUNTIME_TYPE_CRUBY" | "RUNTIME_TYPE_GO" | "RUNTIME_TYPE_DOTNET_FRAMEWORK" | "RUNTIME_TYPE_DOTNET_CORE" | "RUNTIME_TYPE_NATIVE" | "RUNTIME_TYPE_ROADRUNNER";
        EnvironmentInfoWindowsPlatform: {
            /** @description Its version, which grows with every change. */
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            crt?: components["schemas"]["EnvironmentInfoWindowsPlatformCrt"];
        };
        /**
         * @description - `CRT_UNSPECIFIED`: Not specified.
         *     - `CRT_UCRT`: The Universal C Runtime.
         *     - `CRT_MSVCRT`: The older Microsoft C runtime.
         *     - `CRT_MINGW`: MinGW.
         *     - `CRT_CYGWIN`: Cygwin.
         * @enum {string}
         */
        EnvironmentInfoWindowsPlatformCrt: "CRT_UNSPECIFIED" | "CRT_UCRT" | "CRT_MSVCRT" | "CRT_MINGW" | "CRT_CYGWIN";
        /** @description One detail of an error: a message whose type `@type` names, with its fields beside it. */
        ErrorDetail: {
            /**
             * @description Type URL of the detail.
             * @example type.googleapis.com/google.rpc.BadRequest
             */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description At most one of `label`, `inboundEvent` and `inboundUpdate`. */
        EventGroupMarker: {
            /** @description Human-readable name of the group. */
            label?: components["schemas"]["EventGroupMarkerLabel"];
            /** @description The event that the group belongs to. */
            inboundEvent?: components["schemas"]["EventGroupMarkerInboundEvent"];
            /** @description The update that the group belongs to. */
            inboundUpdate?: components["schemas"]["EventGroupMarkerInboundUpdate"];
        };
        EventGroupMarkerInboundEvent: {
            /** @description Id of the event. */
            inboundEventId?: components["schemas"]["Int64"];
        };
        EventGroupMarkerInboundUpdate: {
            /** @description Id of the update. */
            inboundUpdateId?: string;
        };
        EventGroupMarkerLabel: {
            /** @description Id assigned by the server. */
            id?: string;
            label?: components["schemas"]["Payload"];
        };
        /** @enum {string} */
        EventType: "EVENT_TYPE_UNSPECIFIED" | "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED" | "EVENT_TYPE_WORKFLOW_TASK_STARTED" | "EVENT_TYPE_WORKFLOW_TASK_COMPLETED" | "EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED" | "EVENT_TYPE_ACTIVITY_TASK_STARTED" | "EVENT_TYPE_ACTIVITY_TASK_COMPLETED" | "EVENT_TYPE_ACTIVITY_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT" | "EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED" | "EVENT_TYPE_ACTIVITY_TASK_CANCELED" | "EVENT_TYPE_TIMER_STARTED" | "EVENT_TYPE_TIMER_FIRED" | "EVENT_TYPE_TIMER_CANCELED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_MARKER_RECORDED" | "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED" | "EVENT_TYPE_NEXUS_OPERATION_SCHEDULED" | "EVENT_TYPE_NEXUS_OPERATION_STARTED" | "EVENT_TYPE_NEXUS_OPERATION_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_FAILED" | "EVENT_TYPE_NEXUS_OPERATION_CANCELED" | "EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED";
        ExecuteMultiOperationBody: {
            /** @description The operations found. */
            operations: components["schemas"]["ExecuteMultiOperationRequestOperation"][];
            resourceId?: string;
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        ExecuteMultiOperationRequestOperation: {
            startWorkflow?: components["schemas"]["WorkflowStart"];
            updateWorkflow?: components["schemas"]["WorkflowUpdate"];
        };
        ExecuteMultiOperationResponse: {
            /** @description An answer for each operation, in the order of the request. */
            responses?: components["schemas"]["ExecuteMultiOperationResponseResponse"][];
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        ExecuteMultiOperationResponseResponse: {
            /** @description The answer to the start. */
            startWorkflow?: components["schemas"]["StartWorkflowExecutionResponse"];
            /** @description The answer to the update. */
            updateWorkflow?: components["schemas"]["UpdateWorkflowExecutionResponse"];
        };
        Execution: {
            /** @description What kind of execution it is. */
            type?: components["schemas"]["ExecutionType"];
            /** @description Id of the execution, as its caller chose it. */
            businessId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        /**
         * @description - `EXECUTION_TYPE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ExecutionType: "EXECUTION_TYPE_UNSPECIFIED" | "EXECUTION_TYPE_WORKFLOW" | "EXECUTION_TYPE_ACTIVITY" | "EXECUTION_TYPE_NEXUS_OPERATION";
        ExternalWorkflowExecutionCancelRequestedEventAttributes: {
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
        };
        ExternalWorkflowExecutionSignaledEventAttributes: {
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            control?: string;
        };
        FailStandaloneActivityBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
            cause?: components["schemas"]["ActivityTaskFailedCause"];
        };
        FailWorkflowActivityBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
            cause?: components["schemas"]["ActivityTaskFailedCause"];
        };
        FailoverStatus: {
            failoverTime?: components["schemas"]["Timestamp"];
            /** @description Version of the namespace, which grows with every failover. */
            failoverVersion?: components["schemas"]["Int64"];
        };
        /** @description At most one of `applicationFailureInfo`, `timeoutFailureInfo`, `canceledFailureInfo`, `terminatedFailureInfo`, `serverFailureInfo`, `resetWorkflowFailureInfo`, `activityFailureInfo`, `childWorkflowExecutionFailureInfo`, `nexusOperationExecutionFailureInfo` and `nexusHandlerFailureInfo`. */
        Failure: {
            /** @description Human-readable text. */
            message?: string;
            source?: string;
            /** @description Stack trace of the code. */
            stackTrace?: string;
            encodedAttributes?: components["schemas"]["Payload"];
            /** @description The failure behind this one. */
            cause?: components["schemas"]["Failure"];
            /** @description The code of the application failed. */
            applicationFailureInfo?: components["schemas"]["ApplicationFailureInfo"];
            /** @description It took too long. */
            timeoutFailureInfo?: components["schemas"]["TimeoutFailureInfo"];
            /** @description It was cancelled. */
            canceledFailureInfo?: components["schemas"]["CanceledFailureInfo"];
            /** @description It was terminated. */
            terminatedFailureInfo?: components["schemas"]["TerminatedFailureInfo"];
            /** @description The server failed. */
            serverFailureInfo?: components["schemas"]["ServerFailureInfo"];
            /** @description The workflow was reset in the meantime. */
            resetWorkflowFailureInfo?: components["schemas"]["ResetWorkflowFailureInfo"];
            /** @description An activity failed; `cause` says how. */
            activityFailureInfo?: components["schemas"]["ActivityFailureInfo"];
            /** @description A child workflow failed; `cause` says how. */
            childWorkflowExecutionFailureInfo?: components["schemas"]["ChildWorkflowExecutionFailureInfo"];
            /** @description A Nexus operation failed; `cause` says how. */
            nexusOperationExecutionFailureInfo?: components["schemas"]["NexusOperationFailureInfo"];
            /** @description A Nexus handler failed; `cause` says how. */
            nexusHandlerFailureInfo?: components["schemas"]["NexusHandlerFailureInfo"];
        };
        FastForwardConfig: {
            /** @description Id assigned by the server. */
            id?: string;
            duration?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        FastForwardPollingResult: "FAST_FORWARD_POLLING_RESULT_UNSPECIFIED" | "FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED";
        FetchWorkerConfigBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            selector?: components["schemas"]["WorkerSelector"];
            resourceId?: string;
        };
        FetchWorkerConfigResponse: {
            workerConfig?: components["schemas"]["WorkerConfig"];
        };
        /**
         * @description Paths of fields in lowerCamelCase, with commas between them.
         * @example taskQueue,retryPolicy.maximumAttempts
         */
        FieldMask: string;
        GetClusterInfoResponse: {
            supportedClients?: {
                [key: string]: string;
            };
            /** @description Version of the server. */
            serverVersion?: string;
            /** @description Id of the cluster. */
            clusterId?: string;
            /** @description The current release and the recommended one. */
            versionInfo?: components["schemas"]["VersionInfo"];
            /** @description Name of the cluster. */
            clusterName?: string;
            /**
             * Format: int32
             * @description How many shards the histories are spread over.
             */
            historyShardCount?: number;
            /** @description Where workflows are stored. */
            persistenceStore?: string;
            /** @description Where visibility records are stored. */
            visibilityStore?: string;
            /** @description The version with which new namespaces begin. */
            initialFailoverVersion?: components["schemas"]["Int64"];
            /** @description By how much a failover raises the version of a namespace. */
            failoverVersionIncrement?: components["schemas"]["Int64"];
        };
        GetCurrentDeploymentResponse: {
            /** @description The current deployment. */
            currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        GetDeploymentReachabilityResponse: {
            /** @description The deployment. */
            deploymentInfo?: components["schemas"]["DeploymentInfo"];
            /** @description Kind of work to look at. */
            reachability?: components["schemas"]["DeploymentReachability"];
            /** @description When it was last changed. */
            lastUpdateTime?: components["schemas"]["Timestamp"];
        };
        GetNexusEndpointResponse: {
            /** @description The endpoint. */
            endpoint?: components["schemas"]["Endpoint"];
        };
        GetSystemInfoResponse: {
            serverVersion?: string;
            capabilities?: components["schemas"]["GetSystemInfoResponseCapabilities"];
        };
        GetSystemInfoResponseCapabilities: {
            signalAndQueryHeader?: boolean;
            internalErrorDifferentiation?: boolean;
            activityFailureIncludeHeartbeat?: boolean;
            supportsSchedules?: boolean;
            encodedFailureAttributes?: boolean;
            buildIdBasedVersioning?: boolean;
            upsertMemo?: boolean;
            eagerWorkflowStart?: boolean;
            sdkMetadata?: boolean;
            countGroupByExecutionStatus?: boolean;
            nexus?: boolean;
            serverScaledDeployments?: boolean;
            serverScaledProviderCloudRun?: boolean;
        };
        GetWorkerBuildIdCompatibilityResponse: {
            majorVersionSets?: components["schemas"]["CompatibleVersionSet"][];
        };
        GetWorkerTaskReachabilityResponse: {
            buildIdReachability?: components["schemas"]["BuildIdReachability"][];
        };
        GetWorkerVersioningRulesResponse: {
            /** @description Which build new workflows are assigned to; the first matching rule applies. */
            assignmentRules?: components["schemas"]["TimestampedBuildIdAssignmentRule"][];
            /** @description Which build's work is redirected to which other build. */
            compatibleRedirectRules?: components["schemas"]["TimestampedCompatibleBuildIdRedirectRule"][];
            /** @description Opaque token of these rules. */
            conflictToken?: string;
        };
        GetWorkflowExecutionHistoryResponse: {
            /** @description The events. */
            history?: components["schemas"]["History"];
            rawHistory?: components["schemas"]["DataBlob"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
            /** @description True if the events come from the archive. */
            archived?: boolean;
        };
        GetWorkflowExecutionHistoryReverseResponse: {
            /** @description The events. */
            history?: components["schemas"]["History"];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        /**
         * @description One to eight digits and a unit: `H`, `M` and `S` for hours to seconds, `m`, `u` and `n` for less.
         * @example 20S
         */
        GrpcTimeout: string;
        Header: {
            /** @description Entries by name. */
            fields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        History: {
            /** @description The events, in the order that was asked for. */
            events?: components["schemas"]["HistoryEvent"][];
        };
        /** @description At most one of the 60 members from `workflowExecutionStartedEventAttributes` to `workflowExecutionTimeSkippingTransitionedEventAttributes`. */
        HistoryEvent: {
            /** @description Id of the event in the history. */
            eventId?: components["schemas"]["Int64"];
            /** @description When the event happened. */
            eventTime?: components["schemas"]["Timestamp"];
            /** @description What kind of event it is. */
            eventType?: components["schemas"]["EventType"];
            /** @description Its version, which grows with every change. */
            version?: components["schemas"]["Int64"];
            taskId?: components["schemas"]["Int64"];
            workerMayIgnore?: boolean;
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            principal?: components["schemas"]["Principal"];
            eventGroupMarkers?: components["schemas"]["EventGroupMarker"][];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_STARTED`. */
            workflowExecutionStartedEventAttributes?: components["schemas"]["WorkflowExecutionStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED`. */
            workflowExecutionCompletedEventAttributes?: components["schemas"]["WorkflowExecutionCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_FAILED`. */
            workflowExecutionFailedEventAttributes?: components["schemas"]["WorkflowExecutionFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT`. */
            workflowExecutionTimedOutEventAttributes?: components["schemas"]["WorkflowExecutionTimedOutEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_TASK_SCHEDULED`. */
            workflowTaskScheduledEventAttributes?: components["schemas"]["WorkflowTaskScheduledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_TASK_STARTED`. */
            workflowTaskStartedEventAttributes?: components["schemas"]["WorkflowTaskStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_TASK_COMPLETED`. */
            workflowTaskCompletedEventAttributes?: components["schemas"]["WorkflowTaskCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT`. */
            workflowTaskTimedOutEventAttributes?: components["schemas"]["WorkflowTaskTimedOutEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_TASK_FAILED`. */
            workflowTaskFailedEventAttributes?: components["schemas"]["WorkflowTaskFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_SCHEDULED`. */
            activityTaskScheduledEventAttributes?: components["schemas"]["ActivityTaskScheduledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_STARTED`. */
            activityTaskStartedEventAttributes?: components["schemas"]["ActivityTaskStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_COMPLETED`. */
            activityTaskCompletedEventAttributes?: components["schemas"]["ActivityTaskCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_FAILED`. */
            activityTaskFailedEventAttributes?: components["schemas"]["ActivityTaskFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT`. */
            activityTaskTimedOutEventAttributes?: components["schemas"]["ActivityTaskTimedOutEventAttributes"];
            /** @description With the event type `EVENT_TYPE_TIMER_STARTED`. */
            timerStartedEventAttributes?: components["schemas"]["TimerStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_TIMER_FIRED`. */
            timerFiredEventAttributes?: components["schemas"]["TimerFiredEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED`. */
            activityTaskCancelRequestedEventAttributes?: components["schemas"]["ActivityTaskCancelRequestedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_TASK_CANCELED`. */
            activityTaskCanceledEventAttributes?: components["schemas"]["ActivityTaskCanceledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_TIMER_CANCELED`. */
            timerCanceledEventAttributes?: components["schemas"]["TimerCanceledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_MARKER_RECORDED`. */
            markerRecordedEventAttributes?: components["schemas"]["MarkerRecordedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED`. */
            workflowExecutionSignaledEventAttributes?: components["schemas"]["WorkflowExecutionSignaledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED`. */
            workflowExecutionTerminatedEventAttributes?: components["schemas"]["WorkflowExecutionTerminatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED`. */
            workflowExecutionCancelRequestedEventAttributes?: components["schemas"]["WorkflowExecutionCancelRequestedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED`. */
            workflowExecutionCanceledEventAttributes?: components["schemas"]["WorkflowExecutionCanceledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED`. */
            requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionInitiatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED`. */
            requestCancelExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED`. */
            externalWorkflowExecutionCancelRequestedEventAttributes?: components["schemas"]["ExternalWorkflowExecutionCancelRequestedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW`. */
            workflowExecutionContinuedAsNewEventAttributes?: components["schemas"]["WorkflowExecutionContinuedAsNewEventAttributes"];
            /** @description With the event type `EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED`. */
            startChildWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionInitiatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED`. */
            startChildWorkflowExecutionFailedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED`. */
            childWorkflowExecutionStartedEventAttributes?: components["schemas"]["ChildWorkflowExecutionStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED`. */
            childWorkflowExecutionCompletedEventAttributes?: components["schemas"]["ChildWorkflowExecutionCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED`. */
            childWorkflowExecutionFailedEventAttributes?: components["schemas"]["ChildWorkflowExecutionFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED`. */
            childWorkflowExecutionCanceledEventAttributes?: components["schemas"]["ChildWorkflowExecutionCanceledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT`. */
            childWorkflowExecutionTimedOutEventAttributes?: components["schemas"]["ChildWorkflowExecutionTimedOutEventAttributes"];
            /** @description With the event type `EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED`. */
            childWorkflowExecutionTerminatedEventAttributes?: components["schemas"]["ChildWorkflowExecutionTerminatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED`. */
            signalExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionInitiatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED`. */
            signalExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED`. */
            externalWorkflowExecutionSignaledEventAttributes?: components["schemas"]["ExternalWorkflowExecutionSignaledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES`. */
            upsertWorkflowSearchAttributesEventAttributes?: components["schemas"]["UpsertWorkflowSearchAttributesEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED`. */
            workflowExecutionUpdateAcceptedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAcceptedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED`. */
            workflowExecutionUpdateRejectedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateRejectedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED`. */
            workflowExecutionUpdateCompletedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY`. */
            workflowPropertiesModifiedExternallyEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedExternallyEventAttributes"];
            /** @description With the event type `EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY`. */
            activityPropertiesModifiedExternallyEventAttributes?: components["schemas"]["ActivityPropertiesModifiedExternallyEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED`. */
            workflowPropertiesModifiedEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED`. */
            workflowExecutionUpdateAdmittedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAdmittedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_SCHEDULED`. */
            nexusOperationScheduledEventAttributes?: components["schemas"]["NexusOperationScheduledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_STARTED`. */
            nexusOperationStartedEventAttributes?: components["schemas"]["NexusOperationStartedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_COMPLETED`. */
            nexusOperationCompletedEventAttributes?: components["schemas"]["NexusOperationCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_FAILED`. */
            nexusOperationFailedEventAttributes?: components["schemas"]["NexusOperationFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_CANCELED`. */
            nexusOperationCanceledEventAttributes?: components["schemas"]["NexusOperationCanceledEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT`. */
            nexusOperationTimedOutEventAttributes?: components["schemas"]["NexusOperationTimedOutEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED`. */
            nexusOperationCancelRequestedEventAttributes?: components["schemas"]["NexusOperationCancelRequestedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED`. */
            workflowExecutionOptionsUpdatedEventAttributes?: components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED`. */
            nexusOperationCancelRequestCompletedEventAttributes?: components["schemas"]["NexusOperationCancelRequestCompletedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED`. */
            nexusOperationCancelRequestFailedEventAttributes?: components["schemas"]["NexusOperationCancelRequestFailedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED`. */
            workflowExecutionPausedEventAttributes?: components["schemas"]["WorkflowExecutionPausedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED`. */
            workflowExecutionUnpausedEventAttributes?: components["schemas"]["WorkflowExecutionUnpausedEventAttributes"];
            /** @description With the event type `EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED`. */
            workflowExecutionTimeSkippingTransitionedEventAttributes?: components["schemas"]["WorkflowExecutionTimeSkippingTransitionedEventAttributes"];
        };
        /**
         * @description - `HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED`: All events.
         *     - `HISTORY_EVENT_FILTER_TYPE_ALL_EVENT`: All events.
         *     - `HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT`: Only the last event of a closed workflow, which holds its result.
         * @enum {string}
         */
        HistoryEventFilterType: "HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED" | "HISTORY_EVENT_FILTER_TYPE_ALL_EVENT" | "HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT";
        /**
         * @description - `INDEXED_VALUE_TYPE_UNSPECIFIED`: Not specified.
         *     - `INDEXED_VALUE_TYPE_TEXT`: Text that is searched by words.
         *     - `INDEXED_VALUE_TYPE_KEYWORD`: Text that is compared as a whole.
         *     - `INDEXED_VALUE_TYPE_INT`: A whole number.
         *     - `INDEXED_VALUE_TYPE_DOUBLE`: A floating-point number.
         *     - `INDEXED_VALUE_TYPE_BOOL`: True or false.
         *     - `INDEXED_VALUE_TYPE_DATETIME`: A time.
         *     - `INDEXED_VALUE_TYPE_KEYWORD_LIST`: A list of texts, each compared as a whole.
         * @enum {string}
         */
        IndexedValueType: "INDEXED_VALUE_TYPE_UNSPECIFIED" | "INDEXED_VALUE_TYPE_TEXT" | "INDEXED_VALUE_TYPE_KEYWORD" | "INDEXED_VALUE_TYPE_INT" | "INDEXED_VALUE_TYPE_DOUBLE" | "INDEXED_VALUE_TYPE_BOOL" | "INDEXED_VALUE_TYPE_DATETIME" | "INDEXED_VALUE_TYPE_KEYWORD_LIST";
        InheritedAutoUpgradeInfo: {
            sourceDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            sourceDeploymentRevisionNumber?: components["schemas"]["Int64"];
            continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        Input: {
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Its name. */
            name?: string;
            args?: components["schemas"]["Payloads"];
        };
        /**
         * Format: int64
         * @description A signed 64-bit integer in decimal digits, as a string so that no digit is lost.
         * @example 42
         */
        Int64: string;
        IntervalSpec: {
            /** @description The time between two actions. */
            interval?: components["schemas"]["Duration"];
            /** @description Offset of the action from each multiple of `interval` since 1970. */
            phase?: components["schemas"]["Duration"];
        };
        /** @description At most one of `workflowEvent`, `batchJob`, `activity`, `nexusOperation`, `workflow` and `callback`. */
        Link: {
            /** @description The event of a workflow that the link points to. */
            workflowEvent?: components["schemas"]["LinkWorkflowEvent"];
            /** @description The batch operation that the link points to. */
            batchJob?: components["schemas"]["LinkBatchJob"];
            /** @description The activity that the link points to. */
            activity?: components["schemas"]["LinkActivity"];
            /** @description The Nexus operation that the link points to. */
            nexusOperation?: components["schemas"]["LinkNexusOperation"];
            /** @description The workflow that the link points to. */
            workflow?: components["schemas"]["LinkWorkflow"];
            /** @description The callback that the link points to. */
            callback?: components["schemas"]["LinkCallback"];
        };
        LinkActivity: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        LinkBatchJob: {
            /** @description Id of the batch operation. */
            jobId?: string;
        };
        LinkCallback: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description The workflow run. */
            execution?: components["schemas"]["Execution"];
            componentPath?: string[];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        LinkNexusOperation: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the Nexus operation. */
            operationId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        LinkWorkflow: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        /** @description At most one of `eventRef` and `requestIdRef`. */
        LinkWorkflowEvent: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The event by its id. */
            eventRef?: components["schemas"]["LinkWorkflowEventEventReference"];
            /** @description The event by the id of the request that caused it. */
            requestIdRef?: components["schemas"]["LinkWorkflowEventRequestIdReference"];
        };
        LinkWorkflowEventEventReference: {
            /** @description Id of the event in the history. */
            eventId?: components["schemas"]["Int64"];
            /** @description What kind of event it is. */
            eventType?: components["schemas"]["EventType"];
        };
        LinkWorkflowEventRequestIdReference: {
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description What kind of event it is. */
            eventType?: components["schemas"]["EventType"];
        };
        ListActivityExecutionsResponse: {
            /** @description The executions found. */
            executions?: components["schemas"]["ActivityExecutionListInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListArchivedWorkflowExecutionsResponse: {
            /** @description The executions found. */
            executions?: components["schemas"]["WorkflowExecutionInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListBatchOperationsResponse: {
            operationInfo?: components["schemas"]["BatchOperationInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListDeploymentsResponse: {
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
            /** @description The deployments found. */
            deployments?: components["schemas"]["DeploymentListInfo"][];
        };
        ListNamespacesResponse: {
            /** @description The namespaces found. */
            namespaces?: components["schemas"]["DescribeNamespaceResponse"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListNexusEndpointsResponse: {
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
            /** @description The endpoints found. */
            endpoints?: components["schemas"]["Endpoint"][];
        };
        ListNexusOperationExecutionsResponse: {
            /** @description The operations found. */
            operations?: components["schemas"]["NexusOperationExecutionListInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListScheduleMatchingTimesResponse: {
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"][];
        };
        ListSchedulesResponse: {
            /** @description The schedules found. */
            schedules?: components["schemas"]["ScheduleListEntry"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListSearchAttributesResponse: {
            customAttributes?: {
                [key: string]: components["schemas"]["IndexedValueType"];
            };
            systemAttributes?: {
                [key: string]: components["schemas"]["IndexedValueType"];
            };
            storageSchema?: {
                [key: string]: string;
            };
        };
        ListWorkerDeploymentsResponse: {
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
            workerDeployments?: components["schemas"]["ListWorkerDeploymentsResponseWorkerDeploymentSummary"][];
        };
        ListWorkerDeploymentsResponseWorkerDeploymentSummary: {
            /** @description Its name. */
            name?: string;
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            /** @description Which version gets new work. */
            routingConfig?: components["schemas"]["RoutingConfig"];
            latestVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            currentVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            rampingVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
        };
        ListWorkersResponse: {
            /** @deprecated */
            workersInfo?: components["schemas"]["WorkerInfo"][];
            workers?: components["schemas"]["WorkerListInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListWorkflowExecutionsResponse: {
            /** @description The executions found. */
            executions?: components["schemas"]["WorkflowExecutionInfo"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        ListWorkflowRulesResponse: {
            /** @description The rules found. */
            rules?: components["schemas"]["WorkflowRule"][];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
        };
        /** @description A message in a language of the caller's choice. */
        LocalizedMessage: {
            /** @description The language, as a BCP 47 tag. */
            locale?: string;
            /** @description The message. */
            message?: string;
        };
        MarkerRecordedEventAttributes: {
            markerName?: string;
            /** @description Data of the application about it. */
            details?: {
                [key: string]: components["schemas"]["Payloads"];
            };
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
        };
        Memo: {
            /** @description Entries by name. */
            fields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        /** @description At most one of `eventId` and `commandIndex`. */
        Message: {
            /** @description Id assigned by the server. */
            id?: string;
            protocolInstanceId?: string;
            /** @description Id of the event in the history. */
            eventId?: components["schemas"]["Int64"];
            /** @description Index of the command of the workflow task before which the message is handled. */
            commandIndex?: components["schemas"]["Int64"];
            body?: components["schemas"]["AnyMessage"];
        };
        Meta: {
            /** @description Id of the update. */
            updateId?: string;
            /** @description The caller, for the record. */
            identity?: string;
        };
        MeteringMetadata: {
            /** Format: int64 */
            nonfirstLocalActivityExecutionAttempts?: number;
        };
        /** @description The outcome of each operation of a failed multi-operation, in the order of the request. */
        MultiOperationExecutionFailure: {
            /** @description One status for each operation. */
            statuses?: components["schemas"]["MultiOperationExecutionFailureOperationStatus"][];
        };
        MultiOperationExecutionFailureOperationStatus: {
            /**
             * Format: int32
             * @description A gRPC status code.
             */
            code?: number;
            /** @description What went wrong with this operation. */
            message?: string;
            /** @description More about the error of this operation. */
            details?: components["schemas"]["AnyMessage"][];
        };
        /** @description A namespace with this name already exists. */
        NamespaceAlreadyExistsFailure: Record<string, never>;
        NamespaceConfig: {
            /** @description How long closed workflows are kept. */
            workflowExecutionRetentionTtl?: components["schemas"]["Duration"];
            /** @description Builds marked as bad. */
            badBinaries?: components["schemas"]["BadBinaries"];
            historyArchivalState?: components["schemas"]["ArchivalState"];
            /** @description Where histories are archived. */
            historyArchivalUri?: string;
            visibilityArchivalState?: components["schemas"]["ArchivalState"];
            /** @description Where visibility records are archived. */
            visibilityArchivalUri?: string;
            customSearchAttributeAliases?: {
                [key: string]: string;
            };
        };
        NamespaceInfo: {
            /** @description Its name. */
            name?: string;
            /** @description State of the namespace. */
            state?: components["schemas"]["NamespaceState"];
            /** @description Human-readable text. */
            description?: string;
            /** @description Contact for the namespace. */
            ownerEmail?: string;
            data?: {
                [key: string]: string;
            };
            /** @description Id assigned by the server. */
            id?: string;
            capabilities?: components["schemas"]["NamespaceInfoCapabilities"];
            limits?: components["schemas"]["NamespaceInfoLimits"];
            supportsSchedules?: boolean;
        };
        NamespaceInfoCapabilities: {
            eagerWorkflowStart?: boolean;
            syncUpdate?: boolean;
            asyncUpdate?: boolean;
            workerHeartbeats?: boolean;
            reportedProblemsSearchAttribute?: boolean;
            workflowPause?: boolean;
            standaloneActivities?: boolean;
            /** @description True if the polls of a worker end when it shuts down. */
            workerPollCompleteOnShutdown?: boolean;
            pollerAutoscaling?: boolean;
            workerCommands?: boolean;
            standaloneNexusOperation?: boolean;
            workflowUpdateCallbacks?: boolean;
            pollerAutoscalingAutoEnroll?: boolean;
            /** @description True if workers can complete a workflow task in several requests. */
            workflowTaskCompletionPagination?: boolean;
            standaloneActivityStartDelay?: boolean;
            standaloneActivityBatchOperations?: boolean;
            standaloneActivityOperatorCommands?: boolean;
        };
        NamespaceInfoLimits: {
            blobSizeLimitError?: components["schemas"]["Int64"];
            memoSizeLimitError?: components["schemas"]["Int64"];
            workflowTaskCompletionSizeLimitError?: components["schemas"]["Int64"];
        };
        /** @description The state of the namespace forbids the call. */
        NamespaceInvalidStateFailure: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description State of the namespace. */
            state?: components["schemas"]["NamespaceState"];
            /** @description States in which the call is possible. */
            allowedStates?: components["schemas"]["NamespaceState"][];
        };
        /** @description The namespace is active in another cluster. */
        NamespaceNotActiveFailure: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description The cluster that was asked. */
            currentCluster?: string;
            /** @description The cluster in which the namespace is active. */
            activeCluster?: string;
        };
        /** @description The namespace does not exist. */
        NamespaceNotFoundFailure: {
            /** @description Name of the namespace. */
            namespace?: string;
        };
        NamespaceReplicationConfig: {
            /** @description The cluster in which the namespace is active. */
            activeClusterName?: string;
            /** @description The clusters that the namespace is replicated to. */
            clusters?: components["schemas"]["ClusterReplicationConfig"][];
            /** @description State of the replication. */
            state?: components["schemas"]["ReplicationState"];
        };
        /**
         * @description - `NAMESPACE_STATE_UNSPECIFIED`: Not specified.
         *     - `NAMESPACE_STATE_REGISTERED`: The namespace is in use.
         *     - `NAMESPACE_STATE_DEPRECATED`: No new workflows can be started in it.
         *     - `NAMESPACE_STATE_DELETED`: The namespace is being deleted.
         * @enum {string}
         */
        NamespaceState: "NAMESPACE_STATE_UNSPECIFIED" | "NAMESPACE_STATE_REGISTERED" | "NAMESPACE_STATE_DEPRECATED" | "NAMESPACE_STATE_DELETED";
        /** @description The namespace is temporarily unavailable. */
        NamespaceUnavailableFailure: {
            /** @description Name of the namespace. */
            namespace?: string;
        };
        NewWorkflowExecutionInfo: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            priority?: components["schemas"]["Priority"];
        };
        /** @description The task must go to a newer build. */
        NewerBuildExistsFailure: {
            /** @description The build that receives the task. */
            defaultBuildId?: string;
        };
        NexusEndpointInput: {
            /** @description Its name. */
            name: string;
            /** @description Human-readable text. */
            description?: components["schemas"]["Payload"];
            target: components["schemas"]["EndpointTarget"];
        };
        /**
         * @description - `NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        NexusHandlerErrorRetryBehavior: "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE";
        NexusHandlerFailureInfo: {
            type?: string;
            retryBehavior?: components["schemas"]["NexusHandlerErrorRetryBehavior"];
        };
        NexusOperationCancelRequestCompletedEventAttributes: {
            requestedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCancelRequestFailedEventAttributes: {
            requestedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCancelRequestedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCanceledEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        NexusOperationCancellationInfo: {
            requestedTime?: components["schemas"]["Timestamp"];
            /** @description State of the request. */
            state?: components["schemas"]["NexusOperationCancellationState"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
        };
        /** @enum {string} */
        NexusOperationCancellationState: "NEXUS_OPERATION_CANCELLATION_STATE_UNSPECIFIED" | "NEXUS_OPERATION_CANCELLATION_STATE_SCHEDULED" | "NEXUS_OPERATION_CANCELLATION_STATE_BACKING_OFF" | "NEXUS_OPERATION_CANCELLATION_STATE_SUCCEEDED" | "NEXUS_OPERATION_CANCELLATION_STATE_FAILED" | "NEXUS_OPERATION_CANCELLATION_STATE_TIMED_OUT" | "NEXUS_OPERATION_CANCELLATION_STATE_BLOCKED";
        NexusOperationCompletedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description What the code returned. */
            result?: components["schemas"]["Payload"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        /** @description A Nexus operation with this id is running, or has run and its id may not be reused. */
        NexusOperationExecutionAlreadyStartedFailure: {
            /** @description Id of the request that started it. */
            startRequestId?: string;
            /** @description The run that already uses the id. */
            runId?: string;
        };
        NexusOperationExecutionCancellationInfo: {
            requestedTime?: components["schemas"]["Timestamp"];
            /** @description State of the request. */
            state?: components["schemas"]["NexusOperationCancellationState"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
            /** @description The reason for the cancellation, for the record. */
            reason?: string;
        };
        NexusOperationExecutionInfo: {
            /** @description Id of the Nexus operation. */
            operationId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            status?: components["schemas"]["NexusOperationExecutionStatus"];
            state?: components["schemas"]["PendingNexusOperationState"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            scheduleTime?: components["schemas"]["Timestamp"];
            /** @description After this time no further attempt is made. */
            expirationTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            executionDuration?: components["schemas"]["Duration"];
            /** @description The request to cancel it, if there is one. */
            cancellationInfo?: components["schemas"]["NexusOperationExecutionCancellationInfo"];
            blockedReason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            operationToken?: string;
            stateTransitionCount?: components["schemas"]["Int64"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            nexusHeader?: {
                [key: string]: string;
            };
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            /** @description The caller, for the record. */
            identity?: string;
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        NexusOperationExecutionListInfo: {
            /** @description Id of the Nexus operation. */
            operationId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            scheduleTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["NexusOperationExecutionStatus"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            stateTransitionCount?: components["schemas"]["Int64"];
            executionDuration?: components["schemas"]["Duration"];
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        /**
         * @description - `NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        NexusOperationExecutionStatus: "NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED" | "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING" | "NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED" | "NEXUS_OPERATION_EXECUTION_STATUS_FAILED" | "NEXUS_OPERATION_EXECUTION_STATUS_CANCELED" | "NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED" | "NEXUS_OPERATION_EXECUTION_STATUS_TIMED_OUT";
        NexusOperationFailedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        NexusOperationFailureInfo: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            /**
             * @deprecated
             * @description Id of the Nexus operation.
             */
            operationId?: string;
            operationToken?: string;
        };
        /**
         * @description - `NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED`: As `NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL`.
         * @enum {string}
         */
        NexusOperationIdConflictPolicy: "NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_USE_EXISTING";
        /**
         * @description - `NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED`: As `NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE`.
         * @enum {string}
         */
        NexusOperationIdReusePolicy: "NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "NEXUS_OPERATION_ID_REUSE_POLICY_REJECT_DUPLICATE";
        /** @description How it has ended: `result` if it has completed, else `failure`; neither while it is running. */
        NexusOperationResult: {
            /** @description Id of the operation. */
            operationId: string;
            /** @description Run of the operation. */
            runId: string;
            /** @description How it has ended, or that it is running. */
            status: components["schemas"]["NexusOperationExecutionStatus"];
            /** @description When it has ended. */
            closeTime?: components["schemas"]["Timestamp"];
            /** @description What it has returned; empty if it returned nothing. */
            result?: components["schemas"]["Payloads"];
            /** @description Why it has not completed, with the causes. */
            failure?: components["schemas"]["Failure"];
        };
        NexusOperationScheduledEventAttributes: {
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            /** @description Arguments. */
            input?: components["schemas"]["Payload"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            nexusHeader?: {
                [key: string]: string;
            };
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            endpointId?: string;
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
        };
        NexusOperationStartedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /**
             * @deprecated
             * @description Id of the Nexus operation.
             */
            operationId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            operationToken?: string;
        };
        NexusOperationTimedOutEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        /**
         * @description - `NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        NexusOperationWaitStage: "NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED" | "NEXUS_OPERATION_WAIT_STAGE_STARTED" | "NEXUS_OPERATION_WAIT_STAGE_CLOSED";
        NexusoperationCallbackInfo: {
            trigger?: components["schemas"]["NexusoperationCallbackInfoTrigger"];
            /** @description Its details. */
            info?: components["schemas"]["CallbackCallbackInfo"];
        };
        NexusoperationCallbackInfoTrigger: {
            /** @description Called when the operation has ended, whatever its end. */
            operationCompleted?: components["schemas"]["CallbackInfoOperationCompleted"];
        };
        NexusoperationOnConflictOptions: {
            attachRequestId?: boolean;
            attachCompletionCallbacks?: boolean;
            attachLinks?: boolean;
        };
        /** @description The requested entity does not exist. */
        NotFoundFailure: {
            /** @description The cluster that was asked. */
            currentCluster?: string;
            /** @description The cluster in which the namespace is active. */
            activeCluster?: string;
        };
        /** @description At most one of `success` and `failure`. */
        Outcome: {
            /** @description Result of the update handler. */
            success?: components["schemas"]["Payloads"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
        };
        /**
         * @description - `PARENT_CLOSE_POLICY_UNSPECIFIED`: As `PARENT_CLOSE_POLICY_TERMINATE`.
         * @enum {string}
         */
        ParentClosePolicy: "PARENT_CLOSE_POLICY_UNSPECIFIED" | "PARENT_CLOSE_POLICY_TERMINATE" | "PARENT_CLOSE_POLICY_ABANDON" | "PARENT_CLOSE_POLICY_REQUEST_CANCEL";
        PatchScheduleBody: {
            /** @description What to do with the schedule. */
            patch: components["schemas"]["SchedulePatch"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        PatchScheduleResponse: Record<string, never>;
        /** @description At most one of `id` and `type`. */
        PauseActivityBody: {
            /** @description The workflow run. */
            execution: components["schemas"]["WorkflowExecutionInput"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id assigned by the server. */
            id?: string;
            type?: string;
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        PauseActivityExecutionBody: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        PauseActivityExecutionResponse: Record<string, never>;
        PauseActivityResponse: Record<string, never>;
        PauseWorkflowActivityBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        PauseWorkflowExecutionBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        PauseWorkflowExecutionResponse: Record<string, never>;
        /**
         * @description Any JSON value: the data of a payload, as the caller wrote it, digit by digit.
         *
         *     A payload that is not plain JSON, or that has more metadata than its encoding, has the long form instead: an
         *     object with nothing but `metadata` (names to base64, among them `encoding`), `data` (base64) and, where the data
         *     is stored elsewhere, `externalPayloads`. `null` stands for a payload without data. An object with the key
         *     `_protoMessageType` is a protobuf message in JSON, of the type named there.
         * @example Hello, World!
         */
        Payload: unknown;
        /** @description Payloads in order, such as arguments or results. */
        Payloads: components["schemas"]["Payload"][];
        /** @description At most one of `useWorkflowBuildId` and `lastIndependentlyAssignedBuildId`. */
        PendingActivityInfo: {
            /** @description Id of the activity. */
            activityId?: string;
            /** @description Type of the activity. */
            activityType?: components["schemas"]["ActivityType"];
            /** @description Whether it is waiting or running, or has been asked to cancel or pause. */
            state?: components["schemas"]["PendingActivityState"];
            /** @description Details of the last heartbeat. */
            heartbeatDetails?: components["schemas"]["Payloads"];
            /** @description When it last sent a heartbeat. */
            lastHeartbeatTime?: components["schemas"]["Timestamp"];
            /** @description When the last attempt started. */
            lastStartedTime?: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            /**
             * Format: int32
             * @description How many attempts are made at most; 0 means without limit.
             */
            maximumAttempts?: number;
            /** @description When it was scheduled. */
            scheduledTime?: components["schemas"]["Timestamp"];
            /** @description After this time no further attempt is made. */
            expirationTime?: components["schemas"]["Timestamp"];
            /** @description Failure of the last attempt. */
            lastFailure?: components["schemas"]["Failure"];
            /** @description The worker that took the last attempt. */
            lastWorkerIdentity?: string;
            /** @deprecated */
            useWorkflowBuildId?: components["schemas"]["Empty"];
            /** @deprecated */
            lastIndependentlyAssignedBuildId?: string;
            /** @deprecated */
            lastWorkerVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            currentRetryInterval?: components["schemas"]["Duration"];
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            /** @description True if it is paused. */
            paused?: boolean;
            /** @deprecated */
            lastDeployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            lastWorkerDeploymentVersion?: string;
            lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            priority?: components["schemas"]["Priority"];
            /** @description Who paused it, when and why. */
            pauseInfo?: components["schemas"]["PendingActivityInfoPauseInfo"];
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `manual` and `rule`. */
        PendingActivityInfoPauseInfo: {
            pauseTime?: components["schemas"]["Timestamp"];
            manual?: components["schemas"]["PendingActivityInfoPauseInfoManual"];
            /** @description The rule. */
            rule?: components["schemas"]["PendingActivityInfoPauseInfoRule"];
        };
        PendingActivityInfoPauseInfoManual: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        PendingActivityInfoPauseInfoRule: {
            /** @description Id of the rule. */
            ruleId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        /**
         * @description - `PENDING_ACTIVITY_STATE_UNSPECIFIED`: Not specified.
         *     - `PENDING_ACTIVITY_STATE_SCHEDULED`: Waits for a worker, or for its next attempt.
         *     - `PENDING_ACTIVITY_STATE_STARTED`: A worker is running it.
         *     - `PENDING_ACTIVITY_STATE_CANCEL_REQUESTED`: A worker is running it, and its cancellation has been requested.
         * @enum {string}
         */
        PendingActivityState: "PENDING_ACTIVITY_STATE_UNSPECIFIED" | "PENDING_ACTIVITY_STATE_SCHEDULED" | "PENDING_ACTIVITY_STATE_STARTED" | "PENDING_ACTIVITY_STATE_CANCEL_REQUESTED" | "PENDING_ACTIVITY_STATE_PAUSED" | "PENDING_ACTIVITY_STATE_PAUSE_REQUESTED";
        PendingChildExecutionInfo: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Type of the child workflow. */
            workflowTypeName?: string;
            /** @description Id of the event that records the workflow's request for the child. */
            initiatedId?: components["schemas"]["Int64"];
            parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
        };
        PendingNexusOperationInfo: {
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            /**
             * @deprecated
             * @description Id of the Nexus operation.
             */
            operationId?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            /** @description When it was scheduled. */
            scheduledTime?: components["schemas"]["Timestamp"];
            /** @description State of the operation. */
            state?: components["schemas"]["PendingNexusOperationState"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            /** @description The request to cancel it, if there is one. */
            cancellationInfo?: components["schemas"]["NexusOperationCancellationInfo"];
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            blockedReason?: string;
            operationToken?: string;
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        PendingNexusOperationState: "PENDING_NEXUS_OPERATION_STATE_UNSPECIFIED" | "PENDING_NEXUS_OPERATION_STATE_SCHEDULED" | "PENDING_NEXUS_OPERATION_STATE_BACKING_OFF" | "PENDING_NEXUS_OPERATION_STATE_STARTED" | "PENDING_NEXUS_OPERATION_STATE_BLOCKED";
        PendingWorkflowTaskInfo: {
            /** @description Whether a worker has started the task. */
            state?: components["schemas"]["PendingWorkflowTaskState"];
            /** @description When it was scheduled. */
            scheduledTime?: components["schemas"]["Timestamp"];
            /** @description When the task was first scheduled; the same for all its attempts. */
            originalScheduledTime?: components["schemas"]["Timestamp"];
            /** @description When a worker started it. */
            startedTime?: components["schemas"]["Timestamp"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
        };
        /**
         * @description - `PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED`: Not specified.
         *     - `PENDING_WORKFLOW_TASK_STATE_SCHEDULED`: Waits for a worker.
         *     - `PENDING_WORKFLOW_TASK_STATE_STARTED`: A worker is at work on it.
         * @enum {string}
         */
        PendingWorkflowTaskState: "PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED" | "PENDING_WORKFLOW_TASK_STATE_SCHEDULED" | "PENDING_WORKFLOW_TASK_STATE_STARTED";
        /** @description The caller lacks permission. */
        PermissionDeniedFailure: {
            /** @description The reason, for the record. */
            reason?: string;
        };
        PluginInfo: {
            /** @description Its name. */
            name?: string;
            /** @description Its version, which grows with every change. */
            version?: string;
        };
        PollActivityExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description How it ended. */
            outcome?: components["schemas"]["ActivityExecutionOutcome"];
        };
        /** @description At most one of `result` and `failure`. */
        PollNexusOperationExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The stage to wait for. */
            waitStage?: components["schemas"]["NexusOperationWaitStage"];
            operationToken?: string;
            /** @description What the code returned. */
            result?: components["schemas"]["Payload"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
        };
        PollWorkflowExecutionTimeSkippingResponse: {
            fastForwardPollingResult?: components["schemas"]["FastForwardPollingResult"];
            failedReason?: string;
            fastForwardInfo?: components["schemas"]["TimeSkippingFastForwardInfo"];
        };
        PollWorkflowExecutionUpdateResponse: {
            /** @description How it ended. */
            outcome?: components["schemas"]["Outcome"];
            stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            updateRef?: components["schemas"]["UpdateRef"];
        };
        PollWorkflowTaskQueueResponse: {
            /** @description Opaque token of the task, as the worker received it. */
            taskToken?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            previousStartedEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            backlogCountHint?: components["schemas"]["Int64"];
            /** @description The events. */
            history?: components["schemas"]["History"];
            /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
            nextPageToken?: string;
            /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
            query?: components["schemas"]["WorkflowQuery"];
            workflowExecutionTaskQueue?: components["schemas"]["TaskQueue"];
            /** @description When it was scheduled. */
            scheduledTime?: components["schemas"]["Timestamp"];
            /** @description When a worker started it. */
            startedTime?: components["schemas"]["Timestamp"];
            queries?: {
                [key: string]: components["schemas"]["WorkflowQuery"];
            };
            messages?: components["schemas"]["Message"][];
            pollerScalingDecision?: components["schemas"]["PollerScalingDecision"];
            pollerGroupId?: string;
            /** @deprecated */
            pollerGroupInfos?: components["schemas"]["PollerGroupInfo"][];
            pollerGroupsInfo?: components["schemas"]["PollerGroupsInfo"];
        };
        PollerGroupInfo: {
            /** @description Id of the group. */
            id?: string;
            /**
             * Format: float
             * @description Share of the polls that should go to the group.
             */
            weight?: number;
        };
        PollerGroupsInfo: {
            /** @description Its version, which grows with every change. */
            version?: components["schemas"]["Int64"];
            pollerGroups?: components["schemas"]["PollerGroupInfo"][];
        };
        PollerInfo: {
            /** @description Time of its last poll. */
            lastAccessTime?: components["schemas"]["Timestamp"];
            /** @description The caller, for the record. */
            identity?: string;
            /**
             * Format: double
             * @description Tasks per second.
             */
            ratePerSecond?: number;
            /** @deprecated */
            workerVersionCapabilities?: components["schemas"]["WorkerVersionCapabilities"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        PollerScalingDecision: {
            /** Format: int32 */
            pollRequestDeltaSuggestion?: number;
        };
        /** @description At most one of `signalWorkflow` and `updateWorkflowOptions`. */
        PostResetOperation: {
            /** @description Signal the new run. */
            signalWorkflow?: components["schemas"]["PostResetOperationSignalWorkflow"];
            /** @description Change the options of the new run. */
            updateWorkflowOptions?: components["schemas"]["PostResetOperationUpdateWorkflowOptions"];
        };
        PostResetOperationSignalWorkflow: {
            /** @description Name of the signal handler. */
            signalName?: string;
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            links?: components["schemas"]["Link"][];
        };
        PostResetOperationUpdateWorkflowOptions: {
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        Principal: {
            type?: string;
            /** @description Its name. */
            name?: string;
        };
        Priority: {
            /** Format: int32 */
            priorityKey?: number;
            fairnessKey?: string;
            /** Format: float */
            fairnessWeight?: number;
        };
        QueryArguments: {
            queryArgs?: components["schemas"]["Payloads"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
        };
        /** @description The query handler failed. */
        QueryFailedFailure: {
            /** @description How it failed. */
            failure?: components["schemas"]["Failure"];
        };
        /**
         * @description - `QUERY_REJECT_CONDITION_UNSPECIFIED`: As `QUERY_REJECT_CONDITION_NONE`.
         * @enum {string}
         */
        QueryRejectCondition: "QUERY_REJECT_CONDITION_UNSPECIFIED" | "QUERY_REJECT_CONDITION_NONE" | "QUERY_REJECT_CONDITION_NOT_OPEN" | "QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY";
        QueryRejected: {
            /** @description The workflow's status, because of which the query was rejected. */
            status?: components["schemas"]["WorkflowExecutionStatus"];
        };
        QueryWorkflowBody: {
            /** @description The run to ask; the latest one without a run id. */
            execution?: components["schemas"]["WorkflowRun"];
            /** @description Name and arguments of the query. */
            query?: components["schemas"]["QueryArguments"];
            queryRejectCondition?: components["schemas"]["QueryRejectCondition"];
        };
        QueryWorkflowResponse: {
            /** @description What the query handler returned. */
            queryResult?: components["schemas"]["Payloads"];
            /** @description The query was rejected because of the workflow's status. */
            queryRejected?: components["schemas"]["QueryRejected"];
            link?: components["schemas"]["Link"];
        };
        RampByPercentage: {
            /** Format: float */
            rampPercentage?: number;
        };
        Range: {
            /** Format: int32 */
            start?: number;
            /** Format: int32 */
            end?: number;
            /** Format: int32 */
            step?: number;
        };
        RateLimit: {
            /** Format: float */
            requestsPerSecond?: number;
        };
        RateLimitConfig: {
            /** @description How fast tasks may be given out. */
            rateLimit?: components["schemas"]["RateLimit"];
            /** @description Who set the limit, when and why. */
            metadata?: components["schemas"]["ConfigMetadata"];
        };
        /**
         * @description - `RATE_LIMIT_SOURCE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        RateLimitSource: "RATE_LIMIT_SOURCE_UNSPECIFIED" | "RATE_LIMIT_SOURCE_API" | "RATE_LIMIT_SOURCE_WORKER" | "RATE_LIMIT_SOURCE_SYSTEM";
        RecordActivityTaskHeartbeatBody: {
            /** @description Opaque token of the task, as the worker received it. */
            taskToken: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        RecordActivityTaskHeartbeatByIdBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Id of the activity. */
            activityId: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        RecordActivityTaskHeartbeatByIdResponse: {
            cancelRequested?: boolean;
            activityPaused?: boolean;
            activityReset?: boolean;
        };
        RecordActivityTaskHeartbeatResponse: {
            cancelRequested?: boolean;
            activityPaused?: boolean;
            activityReset?: boolean;
        };
        RecordStandaloneActivityHeartbeatBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        RecordWorkerHeartbeatBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The state that the worker reports. */
            workerHeartbeat?: components["schemas"]["WorkerHeartbeat"][];
            resourceId?: string;
        };
        RecordWorkerHeartbeatResponse: Record<string, never>;
        RecordWorkflowActivityHeartbeatBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        RegisterNamespaceBody: {
            /** @description Name of the namespace. */
            namespace: string;
            /** @description Human-readable text. */
            description?: string;
            /** @description Contact for the namespace. */
            ownerEmail?: string;
            /** @description How long closed workflows are kept. */
            workflowExecutionRetentionPeriod: components["schemas"]["Duration"];
            /** @description The clusters that the namespace is replicated to. */
            clusters?: components["schemas"]["ClusterReplicationConfig"][];
            /** @description The cluster in which the namespace is active. */
            activeClusterName?: string;
            data?: {
                [key: string]: string;
            };
            /** @description Not used by current servers. */
            securityToken?: string;
            /** @description True if the namespace can be replicated to other clusters. */
            isGlobalNamespace?: boolean;
            historyArchivalState?: components["schemas"]["ArchivalState"];
            /** @description Where histories are archived. */
            historyArchivalUri?: string;
            visibilityArchivalState?: components["schemas"]["ArchivalState"];
            /** @description Where visibility records are archived. */
            visibilityArchivalUri?: string;
        };
        RegisterNamespaceResponse: Record<string, never>;
        ReleaseInfo: {
            /** @description Its version. */
            version?: string;
            /** @description When it was released. */
            releaseTime?: components["schemas"]["Timestamp"];
            /** @description What changed. */
            notes?: string;
        };
        RemoveSearchAttributesResponse: Record<string, never>;
        /**
         * @description - `REPLICATION_STATE_UNSPECIFIED`: Not specified.
         *     - `REPLICATION_STATE_NORMAL`: The namespace is replicated.
         *     - `REPLICATION_STATE_HANDOVER`: The namespace is moving to another cluster.
         * @enum {string}
         */
        ReplicationState: "REPLICATION_STATE_UNSPECIFIED" | "REPLICATION_STATE_NORMAL" | "REPLICATION_STATE_HANDOVER";
        RequestCancelActivityExecutionBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        RequestCancelActivityExecutionResponse: Record<string, never>;
        RequestCancelExternalWorkflowExecutionFailedEventAttributes: {
            /** @description Why the request was not delivered. */
            cause?: components["schemas"]["CancelExternalWorkflowExecutionFailedCause"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            control?: string;
        };
        RequestCancelExternalWorkflowExecutionInitiatedEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            control?: string;
            childWorkflowOnly?: boolean;
            /** @description The reason, for the record. */
            reason?: string;
        };
        RequestCancelNexusOperationExecutionBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        RequestCancelNexusOperationExecutionResponse: Record<string, never>;
        RequestCancelWorkflowExecutionBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            firstExecutionRunId?: string;
            /** @description The reason, for the record. */
            reason?: string;
            links?: components["schemas"]["Link"][];
        };
        RequestCancelWorkflowExecutionResponse: Record<string, never>;
        RequestIdInfo: {
            /** @description What kind of event it is. */
            eventType?: components["schemas"]["EventType"];
            /** @description Id of the event in the history. */
            eventId?: components["schemas"]["Int64"];
            buffered?: boolean;
        };
        /** @description Which request failed. */
        RequestInfo: {
            /** @description Its `X-Request-ID`. */
            requestId?: string;
            /** @description Not used by the proxy. */
            servingData?: string;
        };
        /**
         * @description Seconds, more than zero, with up to nine digits after the point.
         * @example 20
         * @example 0.5
         */
        RequestTimeout: string;
        /** @description At most one of `id`, `type` and `matchAll`. */
        ResetActivityBody: {
            /** @description The workflow run. */
            execution: components["schemas"]["WorkflowExecutionInput"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id assigned by the server. */
            id?: string;
            type?: string;
            /** @description All activities of the workflow. */
            matchAll?: boolean;
            resetHeartbeat?: boolean;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
        };
        ResetActivityExecutionBody: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            resetHeartbeat?: boolean;
        };
        ResetActivityExecutionResponse: Record<string, never>;
        ResetActivityResponse: Record<string, never>;
        /** @description At most one of `firstWorkflowTask`, `lastWorkflowTask`, `workflowTaskId` and `buildId`. */
        ResetOptions: {
            firstWorkflowTask?: components["schemas"]["Empty"];
            lastWorkflowTask?: components["schemas"]["Empty"];
            workflowTaskId?: components["schemas"]["Int64"];
            /** @description Build id of the version. */
            buildId?: string;
            /** @deprecated */
            resetReapplyType?: components["schemas"]["ResetReapplyType"];
            currentRunOnly?: boolean;
            resetReapplyExcludeTypes?: components["schemas"]["ResetReapplyExcludeType"][];
        };
        ResetPointInfo: {
            /** @description Build id of the version. */
            buildId?: string;
            /** @deprecated */
            binaryChecksum?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            firstWorkflowTaskCompletedId?: components["schemas"]["Int64"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            expireTime?: components["schemas"]["Timestamp"];
            resettable?: boolean;
        };
        ResetPoints: {
            /** @description Points that the workflow can be reset to. */
            points?: components["schemas"]["ResetPointInfo"][];
        };
        /**
         * @description - `RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ResetReapplyExcludeType: "RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED" | "RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL" | "RESET_REAPPLY_EXCLUDE_TYPE_UPDATE" | "RESET_REAPPLY_EXCLUDE_TYPE_NEXUS" | "RESET_REAPPLY_EXCLUDE_TYPE_CANCEL_REQUEST";
        /**
         * @description - `RESET_REAPPLY_TYPE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ResetReapplyType: "RESET_REAPPLY_TYPE_UNSPECIFIED" | "RESET_REAPPLY_TYPE_SIGNAL" | "RESET_REAPPLY_TYPE_NONE" | "RESET_REAPPLY_TYPE_ALL_ELIGIBLE";
        /**
         * @description - `RESET_TYPE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ResetType: "RESET_TYPE_UNSPECIFIED" | "RESET_TYPE_FIRST_WORKFLOW_TASK" | "RESET_TYPE_LAST_WORKFLOW_TASK";
        ResetWorkflowActivityBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            resetHeartbeat?: boolean;
        };
        ResetWorkflowExecutionBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            /** @description The reason, for the record. */
            reason?: string;
            workflowTaskFinishEventId?: components["schemas"]["Int64"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @deprecated */
            resetReapplyType?: components["schemas"]["ResetReapplyType"];
            resetReapplyExcludeTypes?: components["schemas"]["ResetReapplyExcludeType"][];
            postResetOperations?: components["schemas"]["PostResetOperation"][];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description In place of `workflowTaskFinishEventId`: `"firstWorkflowTask"`, `"lastWorkflowTask"`, `{"buildId": "…"}` or `{"lastContinuedAsNew": true}`. */
            resetPoint?: unknown;
        };
        ResetWorkflowExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The event that `resetPoint` of the request stood for. */
            resetPoint?: {
                /** @description The run that was reset. */
                runId?: string;
                workflowTaskFinishEventId?: components["schemas"]["Int64"];
            };
        };
        ResetWorkflowFailureInfo: {
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        ResolveStandaloneActivityAsCanceledBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        ResolveWorkflowActivityAsCanceledBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        /**
         * @description - `RESOURCE_EXHAUSTED_CAUSE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ResourceExhaustedCause: "RESOURCE_EXHAUSTED_CAUSE_UNSPECIFIED" | "RESOURCE_EXHAUSTED_CAUSE_RPS_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_CONCURRENT_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_SYSTEM_OVERLOADED" | "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_BUSY_WORKFLOW" | "RESOURCE_EXHAUSTED_CAUSE_APS_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_PERSISTENCE_STORAGE_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_CIRCUIT_BREAKER_OPEN" | "RESOURCE_EXHAUSTED_CAUSE_OPS_LIMIT" | "RESOURCE_EXHAUSTED_CAUSE_WORKER_DEPLOYMENT_LIMITS" | "RESOURCE_EXHAUSTED_CAUSE_BANDWIDTH_LIMIT";
        /** @description A limit of the server was reached. */
        ResourceExhaustedFailure: {
            /** @description Which limit. */
            cause?: components["schemas"]["ResourceExhaustedCause"];
            /** @description Whether the limit is one of the namespace or of the whole server. */
            scope?: components["schemas"]["ResourceExhaustedScope"];
        };
        /**
         * @description - `RESOURCE_EXHAUSTED_SCOPE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        ResourceExhaustedScope: "RESOURCE_EXHAUSTED_SCOPE_UNSPECIFIED" | "RESOURCE_EXHAUSTED_SCOPE_NAMESPACE" | "RESOURCE_EXHAUSTED_SCOPE_SYSTEM";
        RespondActivityTaskCanceledBody: {
            /** @description Opaque token of the task, as the worker received it. */
            taskToken: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        RespondActivityTaskCanceledByIdBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Id of the activity. */
            activityId: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        RespondActivityTaskCanceledByIdResponse: Record<string, never>;
        RespondActivityTaskCanceledResponse: Record<string, never>;
        RespondActivityTaskCompletedBody: {
            /** @description Opaque token of the task, as the worker received it. */
            taskToken: string;
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        RespondActivityTaskCompletedByIdBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Id of the activity. */
            activityId: string;
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
        };
        RespondActivityTaskCompletedByIdResponse: Record<string, never>;
        RespondActivityTaskCompletedResponse: Record<string, never>;
        RespondActivityTaskFailedBody: {
            /** @description Opaque token of the task, as the worker received it. */
            taskToken: string;
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description The caller, for the record. */
            identity?: string;
            resourceId?: string;
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            cause?: components["schemas"]["ActivityTaskFailedCause"];
        };
        RespondActivityTaskFailedByIdBody: {
            /** @description Id of the workflow that the activity belongs to; empty for a standalone activity. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description Id of the activity. */
            activityId: string;
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
            cause?: components["schemas"]["ActivityTaskFailedCause"];
        };
        RespondActivityTaskFailedByIdResponse: {
            failures?: components["schemas"]["Failure"][];
        };
        RespondActivityTaskFailedResponse: {
            failures?: components["schemas"]["Failure"][];
        };
        /** @description When to try again. */
        RetryInfo: {
            /** @description The time to wait. */
            retryDelay?: components["schemas"]["Duration"];
        };
        RetryPolicy: {
            /** @description The time before the first retry. With a `backoffCoefficient` of 1, the time before every retry. */
            initialInterval?: components["schemas"]["Duration"];
            /** Format: double */
            backoffCoefficient?: number;
            maximumInterval?: components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description How many attempts are made at most; 0 means without limit.
             */
            maximumAttempts?: number;
            nonRetryableErrorTypes?: string[];
        };
        /**
         * @description - `RETRY_STATE_UNSPECIFIED`: Not specified.
         *     - `RETRY_STATE_IN_PROGRESS`: There will be another attempt.
         *     - `RETRY_STATE_NON_RETRYABLE_FAILURE`: The failure must not be retried.
         *     - `RETRY_STATE_TIMEOUT`: There was no time left for another attempt.
         *     - `RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED`: All attempts have been made.
         *     - `RETRY_STATE_RETRY_POLICY_NOT_SET`: There is no retry policy.
         *     - `RETRY_STATE_INTERNAL_SERVER_ERROR`: The server failed.
         *     - `RETRY_STATE_CANCEL_REQUESTED`: Its cancellation was requested.
         * @enum {string}
         */
        RetryState: "RETRY_STATE_UNSPECIFIED" | "RETRY_STATE_IN_PROGRESS" | "RETRY_STATE_NON_RETRYABLE_FAILURE" | "RETRY_STATE_TIMEOUT" | "RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED" | "RETRY_STATE_RETRY_POLICY_NOT_SET" | "RETRY_STATE_INTERNAL_SERVER_ERROR" | "RETRY_STATE_CANCEL_REQUESTED";
        RoutingConfig: {
            currentDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            currentVersion?: string;
            rampingDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            rampingVersion?: string;
            /** Format: float */
            rampingVersionPercentage?: number;
            currentVersionChangedTime?: components["schemas"]["Timestamp"];
            rampingVersionChangedTime?: components["schemas"]["Timestamp"];
            rampingVersionPercentageChangedTime?: components["schemas"]["Timestamp"];
            revisionNumber?: components["schemas"]["Int64"];
        };
        /**
         * @description - `ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        RoutingConfigUpdateState: "ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED" | "ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS" | "ROUTING_CONFIG_UPDATE_STATE_COMPLETED";
        Schedule: {
            /** @description When the schedule acts. */
            spec?: components["schemas"]["ScheduleSpec"];
            /** @description What the schedule does. */
            action?: components["schemas"]["ScheduleAction"];
            /** @description What happens if actions overlap, are missed, or fail. */
            policies?: components["schemas"]["SchedulePolicies"];
            /** @description Whether the schedule is paused, with notes, and how many actions are left. */
            state?: components["schemas"]["ScheduleState"];
        };
        ScheduleAction: {
            startWorkflow?: components["schemas"]["NewWorkflowExecutionInfo"];
        };
        ScheduleActionResult: {
            scheduleTime?: components["schemas"]["Timestamp"];
            actualTime?: components["schemas"]["Timestamp"];
            startWorkflowResult?: components["schemas"]["WorkflowExecution"];
            startWorkflowStatus?: components["schemas"]["WorkflowExecutionStatus"];
        };
        ScheduleInfo: {
            actionCount?: components["schemas"]["Int64"];
            missedCatchupWindow?: components["schemas"]["Int64"];
            overlapSkipped?: components["schemas"]["Int64"];
            bufferDropped?: components["schemas"]["Int64"];
            bufferSize?: components["schemas"]["Int64"];
            runningWorkflows?: components["schemas"]["WorkflowExecution"][];
            recentActions?: components["schemas"]["ScheduleActionResult"][];
            futureActionTimes?: components["schemas"]["Timestamp"][];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            /** @description When it was last changed. */
            updateTime?: components["schemas"]["Timestamp"];
            /** @deprecated */
            invalidScheduleError?: string;
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        ScheduleListEntry: {
            /** @description Id of the schedule. */
            scheduleId?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Details of the schedule. */
            info?: components["schemas"]["ScheduleListInfo"];
        };
        ScheduleListInfo: {
            /** @description Its specification. */
            spec?: components["schemas"]["ScheduleSpec"];
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Text about it. */
            notes?: string;
            /** @description True if it is paused. */
            paused?: boolean;
            recentActions?: components["schemas"]["ScheduleActionResult"][];
            /** @description The next times at which the schedule acts. */
            futureActionTimes?: components["schemas"]["Timestamp"][];
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        ScheduleNoteBody: {
            /** @description Goes into the notes of the schedule. */
            note?: string;
        };
        /**
         * @description - `SCHEDULE_OVERLAP_POLICY_UNSPECIFIED`: As `SCHEDULE_OVERLAP_POLICY_SKIP`.
         * @enum {string}
         */
        ScheduleOverlapPolicy: "SCHEDULE_OVERLAP_POLICY_UNSPECIFIED" | "SCHEDULE_OVERLAP_POLICY_SKIP" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ONE" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ALL" | "SCHEDULE_OVERLAP_POLICY_CANCEL_OTHER" | "SCHEDULE_OVERLAP_POLICY_TERMINATE_OTHER" | "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL";
        SchedulePatch: {
            triggerImmediately?: components["schemas"]["TriggerImmediatelyRequest"];
            backfillRequest?: components["schemas"]["BackfillRequest"][];
            pause?: string;
            /** @description Unpauses the schedule; the text goes into its notes. */
            unpause?: string;
        };
        /** @description What is to change; what is not mentioned stays. */
        SchedulePatchBody: {
            /** @description Parts of the schedule. */
            schedule?: components["schemas"]["Schedule"];
            /** @description Entries of the memo. */
            memo?: components["schemas"]["Memo"];
            /** @description Search attributes. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        SchedulePolicies: {
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            catchupWindow?: components["schemas"]["Duration"];
            pauseOnFailure?: boolean;
            keepOriginalWorkflowId?: boolean;
        };
        ScheduleSpec: {
            structuredCalendar?: components["schemas"]["StructuredCalendarSpec"][];
            cronString?: string[];
            calendar?: components["schemas"]["CalendarSpec"][];
            interval?: components["schemas"]["IntervalSpec"][];
            /** @deprecated */
            excludeCalendar?: components["schemas"]["CalendarSpec"][];
            /** @description Times at which the schedule does not act. */
            excludeStructuredCalendar?: components["schemas"]["StructuredCalendarSpec"][];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            /** @description End of the time range. */
            endTime?: components["schemas"]["Timestamp"];
            jitter?: components["schemas"]["Duration"];
            timezoneName?: string;
            /** @description Definition of the time zone (a TZif file), instead of its name. */
            timezoneData?: components["schemas"]["Base64"];
        };
        ScheduleState: {
            /** @description Text about it. */
            notes?: string;
            /** @description True if it is paused. */
            paused?: boolean;
            limitedActions?: boolean;
            /** @description How many actions are left, if `limitedActions` is set. */
            remainingActions?: components["schemas"]["Int64"];
        };
        /** @description Values by name of the search attribute. The server knows their types: plain JSON values will do. */
        SearchAttributes: {
            /** @description Values by name of the search attribute. */
            indexedFields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        ServerFailureInfo: {
            /** @description True if it must not be retried. */
            nonRetryable?: boolean;
        };
        /** @description The client does not support this version of the server. */
        ServerVersionNotSupportedFailure: {
            /** @description The version of the server. */
            serverVersion?: string;
            /** @description The versions that are supported. */
            clientSupportedServerVersions?: string;
        };
        SetCurrentDeploymentBody: {
            /** @description The deployment, by series name and build id. */
            deployment?: components["schemas"]["DeploymentBuild"];
            /** @description The caller, for the record. */
            identity?: string;
            updateMetadata?: components["schemas"]["UpdateDeploymentMetadata"];
        };
        SetCurrentDeploymentResponse: {
            /** @description The current deployment. */
            currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
            previousDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        SetWorkerDeploymentCurrentVersionBody: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            /** @description Build id of the version. */
            buildId?: string;
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @description The caller, for the record. */
            identity?: string;
            ignoreMissingTaskQueues?: boolean;
            allowNoPollers?: boolean;
        };
        SetWorkerDeploymentCurrentVersionResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @deprecated */
            previousVersion?: string;
            /** @deprecated */
            previousDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @description At most one of `managerIdentity` and `self`. */
        SetWorkerDeploymentManagerBody: {
            managerIdentity?: string;
            self?: boolean;
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @description The caller, for the record. */
            identity?: string;
        };
        SetWorkerDeploymentManagerResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @deprecated */
            previousManagerIdentity?: string;
        };
        SetWorkerDeploymentRampingVersionBody: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            /** @description Build id of the version. */
            buildId?: string;
            /** Format: float */
            percentage?: number;
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @description The caller, for the record. */
            identity?: string;
            ignoreMissingTaskQueues?: boolean;
            allowNoPollers?: boolean;
        };
        SetWorkerDeploymentRampingVersionResponse: {
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @deprecated */
            previousVersion?: string;
            /** @deprecated */
            previousDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /**
             * Format: float
             * @deprecated
             */
            previousPercentage?: number;
        };
        /**
         * @description - `SEVERITY_UNSPECIFIED`: Not specified.
         *     - `SEVERITY_HIGH`: High.
         *     - `SEVERITY_MEDIUM`: Medium.
         *     - `SEVERITY_LOW`: Low.
         * @enum {string}
         */
        Severity: "SEVERITY_UNSPECIFIED" | "SEVERITY_HIGH" | "SEVERITY_MEDIUM" | "SEVERITY_LOW";
        /**
         * @description - `SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED`: Not specified.
         *     - `SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND`: No such workflow is running.
         *     - `SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND`: The namespace does not exist.
         * @enum {string}
         */
        SignalExternalWorkflowExecutionFailedCause: "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED";
        SignalExternalWorkflowExecutionFailedEventAttributes: {
            /** @description Why the signal was not delivered. */
            cause?: components["schemas"]["SignalExternalWorkflowExecutionFailedCause"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            control?: string;
        };
        SignalExternalWorkflowExecutionInitiatedEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Name of the signal handler. */
            signalName?: string;
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @deprecated */
            control?: string;
            childWorkflowOnly?: boolean;
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
        };
        SignalWithStartWorkflowExecutionBody: {
            /** @description Type of the workflow. */
            workflowType: components["schemas"]["WorkflowTypeInput"];
            /** @description The task queue. */
            taskQueue: components["schemas"]["TaskQueueInput"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            signalInput?: components["schemas"]["Payloads"];
            /** @deprecated */
            control?: string;
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            workflowStartDelay?: components["schemas"]["Duration"];
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        SignalWithStartWorkflowExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            firstExecutionRunId?: string;
            started?: boolean;
            signalLink?: components["schemas"]["Link"];
        };
        SignalWorkflowExecutionBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @deprecated */
            control?: string;
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            links?: components["schemas"]["Link"][];
        };
        SignalWorkflowExecutionResponse: {
            link?: components["schemas"]["Link"];
        };
        StartActivityExecutionBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description Type of the activity. */
            activityType: components["schemas"]["ActivityTypeInput"];
            /** @description The task queue. */
            taskQueue: components["schemas"]["TaskQueueInput"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            idReusePolicy?: components["schemas"]["ActivityIdReusePolicy"];
            idConflictPolicy?: components["schemas"]["ActivityIdConflictPolicy"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            priority?: components["schemas"]["Priority"];
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
            onConflictOptions?: components["schemas"]["CommonOnConflictOptions"];
            startDelay?: components["schemas"]["Duration"];
        };
        StartActivityExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            started?: boolean;
            link?: components["schemas"]["Link"];
        };
        /** @description At most one of `terminationOperation`, `signalOperation`, `cancellationOperation`, `deletionOperation`, `resetOperation`, `updateWorkflowOptionsOperation`, `unpauseActivitiesOperation`, `resetActivitiesOperation`, `updateActivityOptionsOperation`, `cancelActivitiesOperation`, `terminateActivitiesOperation` and `deleteActivitiesOperation`. */
        StartBatchOperationBody: {
            visibilityQuery?: string;
            /** @description The reason, for the record. */
            reason: string;
            /**
             * @deprecated
             * @description The executions found.
             */
            executions?: components["schemas"]["WorkflowExecution"][];
            targetExecutions?: components["schemas"]["Execution"][];
            /** Format: float */
            maxOperationsPerSecond?: number;
            /** @description Terminate workflows. */
            terminationOperation?: components["schemas"]["BatchOperationTermination"];
            /** @description Signal workflows. */
            signalOperation?: components["schemas"]["BatchOperationSignal"];
            /** @description Request that workflows cancel. */
            cancellationOperation?: components["schemas"]["BatchOperationCancellation"];
            /** @description Delete workflows. */
            deletionOperation?: components["schemas"]["BatchOperationDeletion"];
            /** @description Reset workflows. */
            resetOperation?: components["schemas"]["BatchOperationReset"];
            /** @description Change the options of workflows. */
            updateWorkflowOptionsOperation?: components["schemas"]["BatchOperationUpdateWorkflowExecutionOptions"];
            /** @description Unpause activities of workflows. */
            unpauseActivitiesOperation?: components["schemas"]["BatchOperationUnpauseActivities"];
            /** @description Reset activities of workflows. */
            resetActivitiesOperation?: components["schemas"]["BatchOperationResetActivities"];
            /** @description Change the options of activities. */
            updateActivityOptionsOperation?: components["schemas"]["BatchOperationUpdateActivityOptions"];
            /** @description Request that standalone activities cancel. */
            cancelActivitiesOperation?: components["schemas"]["BatchOperationCancelActivities"];
            /** @description Terminate standalone activities. */
            terminateActivitiesOperation?: components["schemas"]["BatchOperationTerminateActivities"];
            /** @description Delete standalone activities. */
            deleteActivitiesOperation?: components["schemas"]["BatchOperationDeleteActivities"];
        };
        StartBatchOperationResponse: Record<string, never>;
        /**
         * @description - `START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED`: Not specified.
         *     - `START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS`: A workflow with this id already exists.
         *     - `START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND`: The namespace does not exist.
         *     - `START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE`: The requested version cannot be used.
         * @enum {string}
         */
        StartChildWorkflowExecutionFailedCause: "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE";
        StartChildWorkflowExecutionFailedEventAttributes: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description Why the child was not started. */
            cause?: components["schemas"]["StartChildWorkflowExecutionFailedCause"];
            /** @deprecated */
            control?: string;
            /** @description Id of the event that records the workflow's request for it. */
            initiatedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        StartChildWorkflowExecutionInitiatedEventAttributes: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the namespace. */
            namespaceId?: string;
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
            /** @deprecated */
            control?: string;
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @deprecated */
            inheritBuildId?: boolean;
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            timeSkippingStatePropagation?: components["schemas"]["TimeSkippingStatePropagation"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
        };
        StartNexusOperationExecutionBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The endpoint. */
            endpoint?: string;
            service?: string;
            operation?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            /** @description Arguments. */
            input?: components["schemas"]["Payload"];
            idReusePolicy?: components["schemas"]["NexusOperationIdReusePolicy"];
            idConflictPolicy?: components["schemas"]["NexusOperationIdConflictPolicy"];
            onConflictOptions?: components["schemas"]["NexusoperationOnConflictOptions"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            nexusHeader?: {
                [key: string]: string;
            };
            userMetadata?: components["schemas"]["UserMetadata"];
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        StartNexusOperationExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            started?: boolean;
        };
        StartWorkflowExecutionBody: {
            /** @description Type of the workflow. */
            workflowType: components["schemas"]["WorkflowTypeInput"];
            /** @description The task queue. */
            taskQueue: components["schemas"]["TaskQueueInput"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            requestEagerExecution?: boolean;
            continuedFailure?: components["schemas"]["Failure"];
            /** @description Result of the last successful run of a cron workflow. */
            lastCompletionResult?: components["schemas"]["Payloads"];
            workflowStartDelay?: components["schemas"]["Duration"];
            completionCallbacks?: components["schemas"]["Callback"][];
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            onConflictOptions?: components["schemas"]["WorkflowOnConflictOptions"];
            priority?: components["schemas"]["Priority"];
            eagerWorkerDeploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        StartWorkflowExecutionResponse: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            firstExecutionRunId?: string;
            started?: boolean;
            status?: components["schemas"]["WorkflowExecutionStatus"];
            eagerWorkflowTask?: components["schemas"]["PollWorkflowTaskQueueResponse"];
            link?: components["schemas"]["Link"];
        };
        /** @description The one shape of every error. */
        Status: {
            /**
             * Format: int32
             * @description The code of the error in gRPC, `google.rpc.Code`.
             */
            code: number;
            /** @description What went wrong, in English. */
            message: string;
            /** @description More about the error: broken rules of the request, the request id, what the server added. */
            details: components["schemas"]["ErrorDetail"][];
        };
        StopBatchOperationBody: {
            /** @description The reason, for the record. */
            reason: string;
            /** @description The caller, for the record. */
            identity?: string;
        };
        StopBatchOperationResponse: Record<string, never>;
        StorageDriverInfo: {
            type?: string;
        };
        StructuredCalendarSpec: {
            second?: components["schemas"]["Range"][];
            minute?: components["schemas"]["Range"][];
            hour?: components["schemas"]["Range"][];
            dayOfMonth?: components["schemas"]["Range"][];
            month?: components["schemas"]["Range"][];
            year?: components["schemas"]["Range"][];
            dayOfWeek?: components["schemas"]["Range"][];
            comment?: string;
        };
        /**
         * @description - `SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        SuggestContinueAsNewReason: "SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED" | "SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES";
        /** @description A workflow of the server itself, which does the work of the call, failed. */
        SystemWorkflowFailure: {
            /** @description The run that failed. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description How it failed. */
            workflowError?: string;
        };
        TaskIdBlock: {
            /** @description First id of the block. */
            startId?: components["schemas"]["Int64"];
            /** @description Last id of the block. */
            endId?: components["schemas"]["Int64"];
        };
        TaskQueue: {
            /** @description Its name. */
            name?: string;
            /** @description Kind of the queue; normal by default. */
            kind?: components["schemas"]["TaskQueueKind"];
            /** @description Name of the normal queue that a sticky queue belongs to. */
            normalName?: string;
        };
        TaskQueueConfig: {
            queueRateLimit?: components["schemas"]["RateLimitConfig"];
            fairnessKeysRateLimitDefault?: components["schemas"]["RateLimitConfig"];
            fairnessWeightOverrides?: {
                [key: string]: number;
            };
        };
        TaskQueueInput: {
            /** @description Its name. */
            name: string;
            /** @description Kind of the queue; normal by default. */
            kind?: components["schemas"]["TaskQueueKind"];
            /** @description Name of the normal queue that a sticky queue belongs to. */
            normalName?: string;
        };
        /** @enum {string} */
        TaskQueueKind: "TASK_QUEUE_KIND_UNSPECIFIED" | "TASK_QUEUE_KIND_NORMAL" | "TASK_QUEUE_KIND_STICKY" | "TASK_QUEUE_KIND_WORKER_COMMANDS";
        TaskQueueReachability: {
            /** @description The task queue. */
            taskQueue?: string;
            /** @description Kind of work to look at. */
            reachability?: components["schemas"]["TaskReachability"][];
        };
        TaskQueueStats: {
            approximateBacklogCount?: components["schemas"]["Int64"];
            approximateBacklogAge?: components["schemas"]["Duration"];
            /** Format: float */
            tasksAddRate?: number;
            /** Format: float */
            tasksDispatchRate?: number;
            rateLimitingActive?: boolean;
        };
        TaskQueueStatus: {
            /** @description Approximate number of waiting tasks. */
            backlogCountHint?: components["schemas"]["Int64"];
            /** @description Every task up to this id has been read. */
            readLevel?: components["schemas"]["Int64"];
            /** @description Every task up to this id is done. */
            ackLevel?: components["schemas"]["Int64"];
            /**
             * Format: double
             * @description Tasks per second.
             */
            ratePerSecond?: number;
            /** @description Ids that the queue may give to new tasks. */
            taskIdBlock?: components["schemas"]["TaskIdBlock"];
        };
        /**
         * @description - `TASK_QUEUE_TYPE_UNSPECIFIED`: As `TASK_QUEUE_TYPE_WORKFLOW`, where a request leaves it out.
         *     - `TASK_QUEUE_TYPE_NEXUS`: The queue of Nexus tasks.
         * @enum {string}
         */
        TaskQueueType: "TASK_QUEUE_TYPE_UNSPECIFIED" | "TASK_QUEUE_TYPE_WORKFLOW" | "TASK_QUEUE_TYPE_ACTIVITY" | "TASK_QUEUE_TYPE_NEXUS";
        TaskQueueTypeInfo: {
            /** @description Workers that polled the queue recently. */
            pollers?: components["schemas"]["PollerInfo"][];
            /** @description The backlog of the queue, and the rates at which tasks arrive and leave. */
            stats?: components["schemas"]["TaskQueueStats"];
        };
        TaskQueueVersionInfo: {
            typesInfo?: {
                [key: string]: components["schemas"]["TaskQueueTypeInfo"];
            };
            taskReachability?: components["schemas"]["BuildIdTaskReachability"];
        };
        TaskQueueVersioningInfo: {
            currentDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            currentVersion?: string;
            rampingDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @deprecated */
            rampingVersion?: string;
            /** Format: float */
            rampingVersionPercentage?: number;
            /** @description When it was last changed. */
            updateTime?: components["schemas"]["Timestamp"];
        };
        /**
         * @description - `TASK_REACHABILITY_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        TaskReachability: "TASK_REACHABILITY_UNSPECIFIED" | "TASK_REACHABILITY_NEW_WORKFLOWS" | "TASK_REACHABILITY_EXISTING_WORKFLOWS" | "TASK_REACHABILITY_OPEN_WORKFLOWS" | "TASK_REACHABILITY_CLOSED_WORKFLOWS";
        TerminateActivityExecutionBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        TerminateActivityExecutionResponse: Record<string, never>;
        TerminateNexusOperationExecutionBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description The reason, for the record. */
            reason?: string;
        };
        TerminateNexusOperationExecutionResponse: Record<string, never>;
        TerminateWorkflowExecutionBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            firstExecutionRunId?: string;
            links?: components["schemas"]["Link"][];
        };
        TerminateWorkflowExecutionResponse: Record<string, never>;
        TerminatedFailureInfo: {
            /** @description The caller, for the record. */
            identity?: string;
        };
        TimeSkippingConfig: {
            enabled?: boolean;
            fastForwardConfig?: components["schemas"]["FastForwardConfig"];
            disablePropagation?: boolean;
            /** Format: int32 */
            maxSessionSkipCount?: number;
        };
        TimeSkippingFastForwardInfo: {
            fastForwardDuration?: components["schemas"]["Duration"];
            /** @description Id of the fast-forward to wait for. */
            fastForwardId?: string;
            targetTime?: components["schemas"]["Timestamp"];
            hasCompleted?: boolean;
        };
        TimeSkippingInfo: {
            currentTime?: components["schemas"]["Timestamp"];
            effectiveConfig?: components["schemas"]["TimeSkippingConfig"];
            fastForwardInfo?: components["schemas"]["TimeSkippingFastForwardInfo"];
            /** Format: int32 */
            currentSessionSkipCount?: number;
        };
        TimeSkippingStatePropagation: {
            initialSkippedDuration?: components["schemas"]["Duration"];
            fastForwardTargetTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            initialSkipCount?: number;
        };
        TimeoutFailureInfo: {
            /** @description Which timeout expired. */
            timeoutType?: components["schemas"]["TimeoutType"];
            /** @description Details of the last heartbeat. */
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        /**
         * @description - `TIMEOUT_TYPE_UNSPECIFIED`: Not specified.
         *     - `TIMEOUT_TYPE_START_TO_CLOSE`: One attempt took too long.
         *     - `TIMEOUT_TYPE_SCHEDULE_TO_START`: No worker started it in time.
         *     - `TIMEOUT_TYPE_SCHEDULE_TO_CLOSE`: All attempts together took too long.
         *     - `TIMEOUT_TYPE_HEARTBEAT`: The heartbeats stopped.
         * @enum {string}
         */
        TimeoutType: "TIMEOUT_TYPE_UNSPECIFIED" | "TIMEOUT_TYPE_START_TO_CLOSE" | "TIMEOUT_TYPE_SCHEDULE_TO_START" | "TIMEOUT_TYPE_SCHEDULE_TO_CLOSE" | "TIMEOUT_TYPE_HEARTBEAT";
        TimerCanceledEventAttributes: {
            timerId?: string;
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        TimerFiredEventAttributes: {
            timerId?: string;
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
        };
        TimerStartedEventAttributes: {
            timerId?: string;
            startToFireTimeout?: components["schemas"]["Duration"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        /**
         * Format: date-time
         * @description A time as RFC 3339 has it. Answers are in UTC with 0, 3, 6 or 9 digits after the second.
         * @example 2024-05-01T12:30:00.250Z
         */
        Timestamp: string;
        TimestampedBuildIdAssignmentRule: {
            /** @description The rule. */
            rule?: components["schemas"]["BuildIdAssignmentRule"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
        };
        TimestampedCompatibleBuildIdRedirectRule: {
            /** @description The rule. */
            rule?: components["schemas"]["CompatibleBuildIdRedirectRule"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
        };
        TriggerImmediatelyRequest: {
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            /** @description When it was scheduled. */
            scheduledTime?: components["schemas"]["Timestamp"];
        };
        TriggerScheduleBody: {
            /** @description For the record of the caller: the server keeps none. */
            note?: string;
            /** @description What happens if a workflow of the schedule runs still. */
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            /** @description The time that the workflow takes for the planned one; default: now. */
            scheduledTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `id` and `spec`. */
        TriggerWorkflowRuleBody: {
            /** @description The workflow run. */
            execution?: components["schemas"]["WorkflowRun"];
            /** @description Id of a rule of the namespace. */
            id?: string;
            /** @description Its specification. */
            spec?: components["schemas"]["WorkflowRuleSpec"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        TriggerWorkflowRuleResponse: {
            applied?: boolean;
        };
        /** @description At most one of `id`, `type` and `unpauseAll`. */
        UnpauseActivityBody: {
            /** @description The workflow run. */
            execution: components["schemas"]["WorkflowExecutionInput"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id assigned by the server. */
            id?: string;
            type?: string;
            unpauseAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            jitter?: components["schemas"]["Duration"];
        };
        UnpauseActivityExecutionBody: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            jitter?: components["schemas"]["Duration"];
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UnpauseActivityExecutionResponse: Record<string, never>;
        UnpauseActivityResponse: Record<string, never>;
        UnpauseWorkflowActivityBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            jitter?: components["schemas"]["Duration"];
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UnpauseWorkflowExecutionBody: {
            /** @description The run to unpause; the latest one if it is empty. */
            runId?: string;
            /** @description Who unpauses it, for the record. */
            identity?: string;
            /** @description Why it is unpaused, for the record. */
            reason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UnpauseWorkflowExecutionResponse: Record<string, never>;
        UpdateActivityExecutionOptionsBody: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UpdateActivityExecutionOptionsResponse: {
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `id`, `type` and `matchAll`. */
        UpdateActivityOptionsBody: {
            /** @description The workflow run. */
            execution: components["schemas"]["WorkflowExecutionInput"];
            /** @description The caller, for the record. */
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            /** @description Id assigned by the server. */
            id?: string;
            type?: string;
            /** @description All activities of the workflow. */
            matchAll?: boolean;
            restoreOriginal?: boolean;
        };
        UpdateActivityOptionsResponse: {
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /**
         * @description - `UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        UpdateAdmittedEventOrigin: "UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED" | "UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY";
        UpdateArguments: {
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            args?: components["schemas"]["Payloads"];
        };
        UpdateCaller: {
            /** @description The caller, for the record. */
            identity?: string;
        };
        UpdateDeploymentMetadata: {
            /** @description Entries to set, by name. */
            upsertEntries?: {
                [key: string]: components["schemas"]["Payload"];
            };
            removeEntries?: string[];
        };
        UpdateInput: {
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Its name. */
            name: string;
            args?: components["schemas"]["Payloads"];
        };
        UpdateNamespaceBody: {
            /** @description Description, owner and data to change. */
            updateInfo?: components["schemas"]["UpdateNamespaceInfo"];
            /** @description Settings to change. */
            config?: components["schemas"]["NamespaceConfig"];
            /** @description The clusters of the namespace. */
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            /** @description Not used by current servers. */
            securityToken?: string;
            /** @description Checksum of a build to unmark as bad. */
            deleteBadBinary?: string;
            promoteNamespace?: boolean;
        };
        UpdateNamespaceInfo: {
            /** @description Human-readable text. */
            description?: string;
            /** @description Contact for the namespace. */
            ownerEmail?: string;
            data?: {
                [key: string]: string;
            };
            state?: components["schemas"]["NamespaceState"];
        };
        UpdateNamespaceResponse: {
            /** @description Name, state and description of the namespace. */
            namespaceInfo?: components["schemas"]["NamespaceInfo"];
            /** @description Retention and other settings of the namespace. */
            config?: components["schemas"]["NamespaceConfig"];
            /** @description The clusters of the namespace. */
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            /** @description Version of the namespace, which grows with every failover. */
            failoverVersion?: components["schemas"]["Int64"];
            /** @description True if the namespace can be replicated to other clusters. */
            isGlobalNamespace?: boolean;
        };
        UpdateNexusEndpointBody: {
            /** @description The version that the endpoint must have; otherwise the update fails. */
            version: components["schemas"]["Int64"];
            /** @description The new endpoint. */
            spec: components["schemas"]["NexusEndpointInput"];
        };
        UpdateNexusEndpointResponse: {
            /** @description The endpoint. */
            endpoint?: components["schemas"]["Endpoint"];
        };
        UpdateRef: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Id of the update. */
            updateId?: string;
        };
        UpdateRequest: {
            /** @description Id of the update, and who sends it. */
            meta?: components["schemas"]["Meta"];
            /** @description Name and arguments of the update. */
            input?: components["schemas"]["Input"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateRequestById: {
            /** @description Id of the update, and who sends it. */
            meta?: components["schemas"]["UpdateCaller"];
            /** @description Name and arguments of the update. */
            input: components["schemas"]["UpdateInput"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateRequestByName: {
            /** @description Id of the update, and who sends it. */
            meta?: components["schemas"]["Meta"];
            /** @description Name and arguments of the update. */
            input?: components["schemas"]["UpdateArguments"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateScheduleBody: {
            schedule?: components["schemas"]["Schedule"];
            /** @description Opaque token of this state; send it with an update to make sure that nothing has changed since. */
            conflictToken?: string;
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
        };
        UpdateScheduleResponse: Record<string, never>;
        UpdateTaskQueueConfigBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Which of the queues with that name. */
            taskQueueType?: components["schemas"]["TaskQueueType"];
            updateQueueRateLimit?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            updateFairnessKeyRateLimitDefault?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            setFairnessWeightOverrides?: {
                [key: string]: number;
            };
            unsetFairnessWeightOverrides?: string[];
        };
        UpdateTaskQueueConfigRequestRateLimitUpdate: {
            /** @description How fast tasks may be given out. */
            rateLimit?: components["schemas"]["RateLimit"];
            /** @description The reason, for the record. */
            reason?: string;
        };
        UpdateTaskQueueConfigResponse: {
            /** @description Limits of the queue. */
            config?: components["schemas"]["TaskQueueConfig"];
        };
        UpdateWithStartBody: {
            /** @description How to start the workflow if it does not run. */
            startWorkflow: components["schemas"]["StartWorkflowExecutionBody"];
            /** @description The arguments of the update. */
            input?: components["schemas"]["Input"];
            /** @description For what to wait; default: for the outcome. */
            waitPolicy?: components["schemas"]["WaitPolicy"];
            /** @description Id of the update, and who asks for it. */
            meta?: components["schemas"]["Meta"];
        };
        UpdateWorkerConfigBody: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            workerConfig: components["schemas"]["WorkerConfig"];
            updateMask?: components["schemas"]["FieldMask"];
            selector?: components["schemas"]["WorkerSelector"];
            resourceId?: string;
        };
        UpdateWorkerConfigResponse: {
            workerConfig?: components["schemas"]["WorkerConfig"];
        };
        UpdateWorkerDeploymentVersionComputeConfigBody: {
            computeConfigScalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroupUpdate"];
            };
            removeComputeConfigScalingGroups?: string[];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UpdateWorkerDeploymentVersionComputeConfigResponse: Record<string, never>;
        UpdateWorkerDeploymentVersionMetadataBody: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            /** @description Entries to set, by name. */
            upsertEntries?: {
                [key: string]: components["schemas"]["Payload"];
            };
            removeEntries?: string[];
            /** @description The caller, for the record. */
            identity?: string;
        };
        UpdateWorkerDeploymentVersionMetadataResponse: {
            metadata?: components["schemas"]["VersionMetadata"];
        };
        UpdateWorkflowActivityOptionsBody: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
            resourceId?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        UpdateWorkflowExecutionBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request?: components["schemas"]["UpdateRequestByName"];
        };
        UpdateWorkflowExecutionByIdBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request: components["schemas"]["UpdateRequestById"];
        };
        /** @enum {string} */
        UpdateWorkflowExecutionLifecycleStage: "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED";
        UpdateWorkflowExecutionOptionsBody: {
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowRun"];
            workflowExecutionOptions: components["schemas"]["WorkflowExecutionOptions"];
            updateMask: components["schemas"]["FieldMask"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        UpdateWorkflowExecutionOptionsResponse: {
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            /** @description When it was last changed. */
            updateTime?: components["schemas"]["Timestamp"];
        };
        UpdateWorkflowExecutionResponse: {
            updateRef?: components["schemas"]["UpdateRef"];
            /** @description How it ended. */
            outcome?: components["schemas"]["Outcome"];
            stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            link?: components["schemas"]["Link"];
        };
        UpsertWorkflowSearchAttributesEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        UserMetadata: {
            summary?: components["schemas"]["Payload"];
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payload"];
        };
        ValidateWorkerDeploymentVersionComputeConfigBody: {
            computeConfigScalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroupUpdate"];
            };
            removeComputeConfigScalingGroups?: string[];
            /** @description The caller, for the record. */
            identity?: string;
        };
        ValidateWorkerDeploymentVersionComputeConfigResponse: Record<string, never>;
        VersionDrainageInfo: {
            status?: components["schemas"]["VersionDrainageStatus"];
            lastChangedTime?: components["schemas"]["Timestamp"];
            lastCheckedTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        VersionDrainageStatus: "VERSION_DRAINAGE_STATUS_UNSPECIFIED" | "VERSION_DRAINAGE_STATUS_DRAINING" | "VERSION_DRAINAGE_STATUS_DRAINED";
        VersionInfo: {
            /** @description The running release. */
            current?: components["schemas"]["ReleaseInfo"];
            /** @description The recommended release. */
            recommended?: components["schemas"]["ReleaseInfo"];
            /** @description What to do about an update. */
            instructions?: string;
            /** @description Problems of the current release. */
            alerts?: components["schemas"]["Alert"][];
            /** @description When it was last changed. */
            lastUpdateTime?: components["schemas"]["Timestamp"];
        };
        VersionMetadata: {
            entries?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        /** @enum {string} */
        VersioningBehavior: "VERSIONING_BEHAVIOR_UNSPECIFIED" | "VERSIONING_BEHAVIOR_PINNED" | "VERSIONING_BEHAVIOR_AUTO_UPGRADE";
        /** @description At most one of `pinned`, `autoUpgrade` and `oneTime`. */
        VersioningOverride: {
            pinned?: components["schemas"]["VersioningOverridePinnedOverride"];
            autoUpgrade?: boolean;
            oneTime?: components["schemas"]["VersioningOverrideOneTimeOverride"];
            /** @deprecated */
            behavior?: components["schemas"]["VersioningBehavior"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            pinnedVersion?: string;
        };
        VersioningOverrideOneTimeOverride: {
            targetDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        VersioningOverridePinnedOverride: {
            behavior?: components["schemas"]["VersioningOverridePinnedOverrideBehavior"];
            /** @description Its version, which grows with every change. */
            version?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @enum {string} */
        VersioningOverridePinnedOverrideBehavior: "PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED" | "PINNED_OVERRIDE_BEHAVIOR_PINNED";
        WaitPolicy: {
            /** @description The stage to wait for; unspecified means return at once. */
            lifecycleStage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
        };
        /** @description At most one of `simplePollerBehavior` and `autoscalingPollerBehavior`. */
        WorkerConfig: {
            /**
             * Format: int32
             * @description How many workflows the worker keeps in its cache.
             */
            workflowCacheSize?: number;
            /** @description The number of pollers is fixed. */
            simplePollerBehavior?: components["schemas"]["WorkerConfigSimplePollerBehavior"];
            /** @description The number of pollers follows the load. */
            autoscalingPollerBehavior?: components["schemas"]["WorkerConfigAutoscalingPollerBehavior"];
        };
        WorkerConfigAutoscalingPollerBehavior: {
            /** Format: int32 */
            minPollers?: number;
            /** Format: int32 */
            maxPollers?: number;
            /** Format: int32 */
            initialPollers?: number;
        };
        WorkerConfigSimplePollerBehavior: {
            /**
             * Format: int32
             * @description How many pollers there are.
             */
            maxPollers?: number;
        };
        WorkerDeploymentBuild: {
            /** @description Build id of the version. */
            buildId: string;
        };
        WorkerDeploymentInfo: {
            /** @description Its name. */
            name?: string;
            versionSummaries?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"][];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            /** @description Which version gets new work. */
            routingConfig?: components["schemas"]["RoutingConfig"];
            lastModifierIdentity?: string;
            managerIdentity?: string;
            routingConfigUpdateState?: components["schemas"]["RoutingConfigUpdateState"];
        };
        WorkerDeploymentInfoWorkerDeploymentVersionSummary: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            drainageStatus?: components["schemas"]["VersionDrainageStatus"];
            drainageInfo?: components["schemas"]["VersionDrainageInfo"];
            currentSinceTime?: components["schemas"]["Timestamp"];
            rampingSinceTime?: components["schemas"]["Timestamp"];
            routingUpdateTime?: components["schemas"]["Timestamp"];
            firstActivationTime?: components["schemas"]["Timestamp"];
            lastCurrentTime?: components["schemas"]["Timestamp"];
            lastDeactivationTime?: components["schemas"]["Timestamp"];
            /** @description How the version's workers are run. */
            computeConfig?: components["schemas"]["ComputeConfigSummary"];
            computeStatus?: components["schemas"]["ComputeStatus"];
        };
        WorkerDeploymentOptions: {
            /** @description Name of the worker deployment. */
            deploymentName?: string;
            /** @description Build id of the version. */
            buildId?: string;
            workerVersioningMode?: components["schemas"]["WorkerVersioningMode"];
        };
        WorkerDeploymentVersion: {
            /** @description Build id of the version. */
            buildId?: string;
            /** @description Name of the worker deployment. */
            deploymentName?: string;
        };
        WorkerDeploymentVersionInfo: {
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @description Name of the worker deployment. */
            deploymentName?: string;
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            routingChangedTime?: components["schemas"]["Timestamp"];
            currentSinceTime?: components["schemas"]["Timestamp"];
            rampingSinceTime?: components["schemas"]["Timestamp"];
            firstActivationTime?: components["schemas"]["Timestamp"];
            lastCurrentTime?: components["schemas"]["Timestamp"];
            lastDeactivationTime?: components["schemas"]["Timestamp"];
            /** Format: float */
            rampPercentage?: number;
            taskQueueInfos?: components["schemas"]["WorkerDeploymentVersionInfoVersionTaskQueueInfo"][];
            drainageInfo?: components["schemas"]["VersionDrainageInfo"];
            metadata?: components["schemas"]["VersionMetadata"];
            /** @description How the version's workers are run. */
            computeConfig?: components["schemas"]["ComputeConfig"];
            lastModifierIdentity?: string;
        };
        WorkerDeploymentVersionInfoVersionTaskQueueInfo: {
            /** @description Its name. */
            name?: string;
            /** @description Which of the queues of that name. */
            type?: components["schemas"]["TaskQueueType"];
        };
        /**
         * @description - `WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        WorkerDeploymentVersionStatus: "WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED" | "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE" | "WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT" | "WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED" | "WORKER_DEPLOYMENT_VERSION_STATUS_CREATED";
        WorkerHeartbeat: {
            /** @description Key of the worker process. */
            workerInstanceKey?: string;
            workerIdentity?: string;
            hostInfo?: components["schemas"]["WorkerHostInfo"];
            /** @description The task queue. */
            taskQueue?: string;
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @description SDK of the worker. */
            sdkName?: string;
            /** @description Version of the SDK. */
            sdkVersion?: string;
            status?: components["schemas"]["WorkerStatus"];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            heartbeatTime?: components["schemas"]["Timestamp"];
            elapsedSinceLastHeartbeat?: components["schemas"]["Duration"];
            /** @description Slots for workflow tasks. */
            workflowTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            /** @description Slots for activity tasks. */
            activityTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            /** @description Slots for Nexus tasks. */
            nexusTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            /** @description Slots for local activities. */
            localActivitySlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            /** @description Pollers for workflow tasks. */
            workflowPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            /** @description Pollers for workflow tasks of cached workflows. */
            workflowStickyPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            /** @description Pollers for activity tasks. */
            activityPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            /** @description Pollers for Nexus tasks. */
            nexusPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            /** Format: int32 */
            totalStickyCacheHit?: number;
            /** Format: int32 */
            totalStickyCacheMiss?: number;
            /** Format: int32 */
            currentStickyCacheSize?: number;
            plugins?: components["schemas"]["PluginInfo"][];
            drivers?: components["schemas"]["StorageDriverInfo"][];
            environment?: components["schemas"]["EnvironmentInfo"];
        };
        WorkerHostInfo: {
            hostName?: string;
            workerGroupingKey?: string;
            processId?: string;
            /** Format: float */
            currentHostCpuUsage?: number;
            /** Format: float */
            currentHostMemUsage?: number;
        };
        WorkerInfo: {
            /** @description The state that the worker reports. */
            workerHeartbeat?: components["schemas"]["WorkerHeartbeat"];
        };
        WorkerListInfo: {
            /** @description Key of the worker process. */
            workerInstanceKey?: string;
            workerIdentity?: string;
            /** @description The task queue. */
            taskQueue?: string;
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            /** @description SDK of the worker. */
            sdkName?: string;
            /** @description Version of the SDK. */
            sdkVersion?: string;
            status?: components["schemas"]["WorkerStatus"];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            hostName?: string;
            workerGroupingKey?: string;
            processId?: string;
            plugins?: components["schemas"]["PluginInfo"][];
            drivers?: components["schemas"]["StorageDriverInfo"][];
        };
        WorkerPollerInfo: {
            /** Format: int32 */
            currentPollers?: number;
            /** @description When a poll last received a task. */
            lastSuccessfulPollTime?: components["schemas"]["Timestamp"];
            isAutoscaling?: boolean;
        };
        WorkerSelector: {
            /** @description Key of the worker process. */
            workerInstanceKey?: string;
        };
        WorkerSlotsInfo: {
            /** Format: int32 */
            currentAvailableSlots?: number;
            /** Format: int32 */
            currentUsedSlots?: number;
            slotSupplierKind?: string;
            /** Format: int32 */
            totalProcessedTasks?: number;
            /** Format: int32 */
            totalFailedTasks?: number;
            /** Format: int32 */
            lastIntervalProcessedTasks?: number;
            /** Format: int32 */
            lastIntervalFailureTasks?: number;
        };
        /**
         * @description - `WORKER_STATUS_UNSPECIFIED`: Not specified.
         *     - `WORKER_STATUS_RUNNING`: The worker takes tasks.
         *     - `WORKER_STATUS_SHUTTING_DOWN`: The worker finishes its tasks and takes no new ones.
         *     - `WORKER_STATUS_SHUTDOWN`: The worker has ended.
         * @enum {string}
         */
        WorkerStatus: "WORKER_STATUS_UNSPECIFIED" | "WORKER_STATUS_RUNNING" | "WORKER_STATUS_SHUTTING_DOWN" | "WORKER_STATUS_SHUTDOWN";
        WorkerVersionCapabilities: {
            /** @description Build id of the version. */
            buildId?: string;
            useVersioning?: boolean;
            deploymentSeriesName?: string;
        };
        WorkerVersionStamp: {
            /** @description Build id of the version. */
            buildId?: string;
            useVersioning?: boolean;
        };
        /**
         * @description - `WORKER_VERSIONING_MODE_UNSPECIFIED`: Not specified.
         * @enum {string}
         */
        WorkerVersioningMode: "WORKER_VERSIONING_MODE_UNSPECIFIED" | "WORKER_VERSIONING_MODE_UNVERSIONED" | "WORKER_VERSIONING_MODE_VERSIONED";
        WorkflowCallbackInfo: {
            callback?: components["schemas"]["Callback"];
            trigger?: components["schemas"]["WorkflowCallbackInfoTrigger"];
            registrationTime?: components["schemas"]["Timestamp"];
            /** @description State of the callback. */
            state?: components["schemas"]["CallbackState"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        /** @description At most one of `workflowClosed` and `updateWorkflowExecutionCompleted`. */
        WorkflowCallbackInfoTrigger: {
            /** @description The workflow closed. */
            workflowClosed?: components["schemas"]["CallbackInfoWorkflowClosed"];
            /** @description An update completed. */
            updateWorkflowExecutionCompleted?: components["schemas"]["CallbackInfoUpdateWorkflowExecutionCompleted"];
        };
        WorkflowExecution: {
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        /** @description A workflow with this id is running, or has run and its id may not be reused. */
        WorkflowExecutionAlreadyStartedFailure: {
            /** @description Id of the request that started it. */
            startRequestId?: string;
            /** @description The run that already uses the id. */
            runId?: string;
            /** @description The first run of its chain. */
            firstExecutionRunId?: string;
        };
        WorkflowExecutionCancelRequestedEventAttributes: {
            cause?: string;
            externalInitiatedEventId?: components["schemas"]["Int64"];
            /** @description The workflow that asked for it. */
            externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        WorkflowExecutionCanceledEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
        };
        WorkflowExecutionCompletedEventAttributes: {
            /** @description What the code returned. */
            result?: components["schemas"]["Payloads"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionConfig: {
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            /** @description How long a worker may take for a workflow task. */
            defaultWorkflowTaskTimeout?: components["schemas"]["Duration"];
            userMetadata?: components["schemas"]["UserMetadata"];
        };
        WorkflowExecutionContinuedAsNewEventAttributes: {
            newExecutionRunId?: string;
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            backoffStartInterval?: components["schemas"]["Duration"];
            /** @description Why the workflow continued as new. */
            initiator?: components["schemas"]["ContinueAsNewInitiator"];
            /**
             * @deprecated
             * @description Why it failed.
             */
            failure?: components["schemas"]["Failure"];
            /** @description Result of the last successful run of a cron workflow. */
            lastCompletionResult?: components["schemas"]["Payloads"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @deprecated */
            inheritBuildId?: boolean;
            initialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        WorkflowExecutionExtendedInfo: {
            executionExpirationTime?: components["schemas"]["Timestamp"];
            runExpirationTime?: components["schemas"]["Timestamp"];
            cancelRequested?: boolean;
            lastResetTime?: components["schemas"]["Timestamp"];
            originalStartTime?: components["schemas"]["Timestamp"];
            resetRunId?: string;
            requestIdInfos?: {
                [key: string]: components["schemas"]["RequestIdInfo"];
            };
            /** @description Who paused it, when and why. */
            pauseInfo?: components["schemas"]["WorkflowExecutionPauseInfo"];
            timeSkippingInfo?: components["schemas"]["TimeSkippingInfo"];
        };
        WorkflowExecutionFailedEventAttributes: {
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionInfo: {
            /** @description The workflow run. */
            execution?: components["schemas"]["WorkflowExecution"];
            /** @description Type of the workflow. */
            type?: components["schemas"]["WorkflowType"];
            /** @description When it started. */
            startTime?: components["schemas"]["Timestamp"];
            /** @description When it closed; absent while it runs. */
            closeTime?: components["schemas"]["Timestamp"];
            /** @description Whether the run is running, or how it ended. */
            status?: components["schemas"]["WorkflowExecutionStatus"];
            /** @description Number of events in the history. */
            historyLength?: components["schemas"]["Int64"];
            /** @description Id of the namespace of the parent, for a child workflow. */
            parentNamespaceId?: string;
            /** @description The workflow that started this one as its child. */
            parentExecution?: components["schemas"]["WorkflowExecution"];
            /** @description When the first workflow task became due, after a delay or cron. */
            executionTime?: components["schemas"]["Timestamp"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Points that the workflow can be reset to. */
            autoResetPoints?: components["schemas"]["ResetPoints"];
            /** @description The task queue. */
            taskQueue?: string;
            /** @description How often the state of the run has changed. */
            stateTransitionCount?: components["schemas"]["Int64"];
            /** @description Size of the history in bytes. */
            historySizeBytes?: components["schemas"]["Int64"];
            /** @deprecated */
            mostRecentWorkerVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            executionDuration?: components["schemas"]["Duration"];
            rootExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            assignedBuildId?: string;
            /** @deprecated */
            inheritedBuildId?: string;
            firstRunId?: string;
            versioningInfo?: components["schemas"]["WorkflowExecutionVersioningInfo"];
            workerDeploymentName?: string;
            priority?: components["schemas"]["Priority"];
            externalPayloadSizeBytes?: components["schemas"]["Int64"];
            externalPayloadCount?: components["schemas"]["Int64"];
        };
        WorkflowExecutionInput: {
            /** @description Id of the workflow. */
            workflowId: string;
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        WorkflowExecutionOptions: {
            versioningOverride?: components["schemas"]["VersioningOverride"];
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        WorkflowExecutionOptionsUpdatedEventAttributes: {
            versioningOverride?: components["schemas"]["VersioningOverride"];
            unsetVersioningOverride?: boolean;
            attachedRequestId?: string;
            attachedCompletionCallbacks?: components["schemas"]["Callback"][];
            /** @description The caller, for the record. */
            identity?: string;
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            timeSkippingConfigUpdated?: boolean;
            workflowUpdateOptions?: components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate"][];
        };
        WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate: {
            /** @description Id of the update. */
            updateId?: string;
            attachedRequestId?: string;
            attachedCompletionCallbacks?: components["schemas"]["Callback"][];
        };
        WorkflowExecutionPauseInfo: {
            /** @description The caller, for the record. */
            identity?: string;
            pausedTime?: components["schemas"]["Timestamp"];
            /** @description The reason, for the record. */
            reason?: string;
        };
        WorkflowExecutionPausedEventAttributes: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        WorkflowExecutionSignaledEventAttributes: {
            /** @description Name of the signal handler. */
            signalName?: string;
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            /** @deprecated */
            skipGenerateWorkflowTask?: boolean;
            externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        WorkflowExecutionStartedEventAttributes: {
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            parentWorkflowNamespace?: string;
            /** @description Id of the namespace of the parent. */
            parentWorkflowNamespaceId?: string;
            parentWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            parentInitiatedEventId?: components["schemas"]["Int64"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            continuedExecutionRunId?: string;
            /** @description Why the workflow continued as new. */
            initiator?: components["schemas"]["ContinueAsNewInitiator"];
            /** @description Failure of the previous run. */
            continuedFailure?: components["schemas"]["Failure"];
            /** @description Result of the last successful run of a cron workflow. */
            lastCompletionResult?: components["schemas"]["Payloads"];
            originalExecutionRunId?: string;
            /** @description The caller, for the record. */
            identity?: string;
            firstExecutionRunId?: string;
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
            workflowExecutionExpirationTime?: components["schemas"]["Timestamp"];
            cronSchedule?: string;
            firstWorkflowTaskBackoff?: components["schemas"]["Duration"];
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Points that previous runs can be reset to. */
            prevAutoResetPoints?: components["schemas"]["ResetPoints"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            parentInitiatedEventVersion?: components["schemas"]["Int64"];
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @deprecated */
            sourceVersionStamp?: components["schemas"]["WorkerVersionStamp"];
            completionCallbacks?: components["schemas"]["Callback"][];
            rootWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            inheritedBuildId?: string;
            versioningOverride?: components["schemas"]["VersioningOverride"];
            /** @deprecated */
            parentPinnedWorkerDeploymentVersion?: string;
            priority?: components["schemas"]["Priority"];
            inheritedPinnedVersion?: components["schemas"]["WorkerDeploymentVersion"];
            inheritedAutoUpgradeInfo?: components["schemas"]["InheritedAutoUpgradeInfo"];
            eagerExecutionAccepted?: boolean;
            declinedTargetVersionUpgrade?: components["schemas"]["DeclinedTargetVersionUpgrade"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            timeSkippingStatePropagation?: components["schemas"]["TimeSkippingStatePropagation"];
        };
        /**
         * @description - `WORKFLOW_EXECUTION_STATUS_UNSPECIFIED`: Not specified.
         *     - `WORKFLOW_EXECUTION_STATUS_RUNNING`: The workflow has not closed.
         *     - `WORKFLOW_EXECUTION_STATUS_COMPLETED`: The workflow returned a result.
         *     - `WORKFLOW_EXECUTION_STATUS_FAILED`: The workflow failed.
         *     - `WORKFLOW_EXECUTION_STATUS_CANCELED`: The workflow ended because its cancellation was requested.
         *     - `WORKFLOW_EXECUTION_STATUS_TERMINATED`: The workflow was terminated.
         *     - `WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW`: The run ended, and another run of the workflow continues.
         *     - `WORKFLOW_EXECUTION_STATUS_TIMED_OUT`: The workflow took too long.
         *     - `WORKFLOW_EXECUTION_STATUS_PAUSED`: The workflow is paused.
         * @enum {string}
         */
        WorkflowExecutionStatus: "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED" | "WORKFLOW_EXECUTION_STATUS_RUNNING" | "WORKFLOW_EXECUTION_STATUS_COMPLETED" | "WORKFLOW_EXECUTION_STATUS_FAILED" | "WORKFLOW_EXECUTION_STATUS_CANCELED" | "WORKFLOW_EXECUTION_STATUS_TERMINATED" | "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW" | "WORKFLOW_EXECUTION_STATUS_TIMED_OUT" | "WORKFLOW_EXECUTION_STATUS_PAUSED";
        WorkflowExecutionTerminatedEventAttributes: {
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Data of the application about it. */
            details?: components["schemas"]["Payloads"];
            /** @description The caller, for the record. */
            identity?: string;
        };
        WorkflowExecutionTimeSkippingTransitionedEventAttributes: {
            targetTime?: components["schemas"]["Timestamp"];
            disabledAfterFastForward?: boolean;
            wallClockTime?: components["schemas"]["Timestamp"];
        };
        WorkflowExecutionTimedOutEventAttributes: {
            /** @description Why there is no further attempt, or that there is one. */
            retryState?: components["schemas"]["RetryState"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionUnpausedEventAttributes: {
            /** @description The caller, for the record. */
            identity?: string;
            /** @description The reason, for the record. */
            reason?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
        };
        WorkflowExecutionUpdateAcceptedEventAttributes: {
            protocolInstanceId?: string;
            acceptedRequestMessageId?: string;
            acceptedRequestSequencingEventId?: components["schemas"]["Int64"];
            acceptedRequest?: components["schemas"]["UpdateRequest"];
        };
        WorkflowExecutionUpdateAdmittedEventAttributes: {
            request?: components["schemas"]["UpdateRequest"];
            origin?: components["schemas"]["UpdateAdmittedEventOrigin"];
        };
        WorkflowExecutionUpdateCompletedEventAttributes: {
            /** @description Id of the update, and who sends it. */
            meta?: components["schemas"]["Meta"];
            acceptedEventId?: components["schemas"]["Int64"];
            /** @description How it ended. */
            outcome?: components["schemas"]["Outcome"];
        };
        WorkflowExecutionUpdateRejectedEventAttributes: {
            protocolInstanceId?: string;
            rejectedRequestMessageId?: string;
            rejectedRequestSequencingEventId?: components["schemas"]["Int64"];
            rejectedRequest?: components["schemas"]["UpdateRequest"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
        };
        WorkflowExecutionVersioningInfo: {
            behavior?: components["schemas"]["VersioningBehavior"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            /**
             * @deprecated
             * @description Its version, which grows with every change.
             */
            version?: string;
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            /** @deprecated */
            deploymentTransition?: components["schemas"]["DeploymentTransition"];
            versionTransition?: components["schemas"]["DeploymentVersionTransition"];
            revisionNumber?: components["schemas"]["Int64"];
            continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        /**
         * @description - `WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED`: The default of the call: fail for a start, use the running one for signal-with-start.
         *     - `WORKFLOW_ID_CONFLICT_POLICY_FAIL`: The start is refused: 409.
         * @enum {string}
         */
        WorkflowIdConflictPolicy: "WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED" | "WORKFLOW_ID_CONFLICT_POLICY_FAIL" | "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING" | "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING";
        /**
         * @description - `WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED`: As `WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE`.
         * @enum {string}
         */
        WorkflowIdReusePolicy: "WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING";
        /** @description The workflow has not yet reached a state in which the call is possible; try again later. */
        WorkflowNotReadyFailure: Record<string, never>;
        WorkflowOnConflictOptions: {
            attachRequestId?: boolean;
            attachCompletionCallbacks?: boolean;
            attachLinks?: boolean;
        };
        WorkflowPropertiesModifiedEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            upsertedMemo?: components["schemas"]["Memo"];
        };
        WorkflowPropertiesModifiedExternallyEventAttributes: {
            newTaskQueue?: string;
            newWorkflowTaskTimeout?: components["schemas"]["Duration"];
            newWorkflowRunTimeout?: components["schemas"]["Duration"];
            newWorkflowExecutionTimeout?: components["schemas"]["Duration"];
            upsertedMemo?: components["schemas"]["Memo"];
        };
        WorkflowQuery: {
            /** @description Name of the query handler. */
            queryType?: string;
            queryArgs?: components["schemas"]["Payloads"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
        };
        /** @description How it has ended: `result` if it has completed, else `failure`; neither while it is running. */
        WorkflowResult: {
            /** @description The workflow, and the run that has ended or is running. */
            workflowExecution: components["schemas"]["WorkflowExecution"];
            /** @description How it has ended, or that it is running. */
            status: components["schemas"]["WorkflowExecutionStatus"];
            /** @description When it has ended. */
            closeTime?: components["schemas"]["Timestamp"];
            /** @description What it has returned; empty if it returned nothing. */
            result?: components["schemas"]["Payloads"];
            /** @description Why it has not completed, with the causes. */
            failure?: components["schemas"]["Failure"];
            /** @description What whoever terminated the workflow has added. */
            details?: components["schemas"]["Payloads"];
            /** @description The run that goes on where this one has ended, if `followRuns` is false. */
            newExecutionRunId?: string;
        };
        WorkflowRule: {
            /** @description When it was created. */
            createTime?: components["schemas"]["Timestamp"];
            /** @description Its specification. */
            spec?: components["schemas"]["WorkflowRuleSpec"];
            createdByIdentity?: string;
            /** @description Human-readable text. */
            description?: string;
        };
        WorkflowRuleAction: {
            /** @description Pause the activity. */
            activityPause?: components["schemas"]["WorkflowRuleActionActionActivityPause"];
        };
        WorkflowRuleActionActionActivityPause: Record<string, never>;
        WorkflowRuleInput: {
            /** @description Id assigned by the server. */
            id: string;
            /** @description Act when an activity is about to start. */
            activityStart?: components["schemas"]["WorkflowRuleSpecActivityStartingTrigger"];
            visibilityQuery?: string;
            actions?: components["schemas"]["WorkflowRuleAction"][];
            /** @description After this time no further attempt is made. */
            expirationTime?: components["schemas"]["Timestamp"];
        };
        WorkflowRuleSpec: {
            /** @description Id assigned by the server. */
            id?: string;
            /** @description Act when an activity is about to start. */
            activityStart?: components["schemas"]["WorkflowRuleSpecActivityStartingTrigger"];
            visibilityQuery?: string;
            actions?: components["schemas"]["WorkflowRuleAction"][];
            /** @description After this time no further attempt is made. */
            expirationTime?: components["schemas"]["Timestamp"];
        };
        WorkflowRuleSpecActivityStartingTrigger: {
            predicate?: string;
        };
        WorkflowRun: {
            /** @description Id of the run; empty for the latest one. */
            runId?: string;
        };
        WorkflowStart: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description Id of the workflow. */
            workflowId?: string;
            /** @description Type of the workflow. */
            workflowType?: components["schemas"]["WorkflowType"];
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            /** @description Arguments. */
            input?: components["schemas"]["Payloads"];
            /** @description How long the workflow may take, including all its runs. */
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            /** @description How long one run may take. */
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the request; a repeat with the same id has no further effect. */
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            /** @description When and how often it is retried. */
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            /** @description Notes of the application that lists show but queries cannot find. */
            memo?: components["schemas"]["Memo"];
            /** @description Values that lists and counts can filter by. */
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @description Context that interceptors of the SDK hand on, by name. */
            header?: components["schemas"]["Header"];
            requestEagerExecution?: boolean;
            continuedFailure?: components["schemas"]["Failure"];
            /** @description Result of the last successful run of a cron workflow. */
            lastCompletionResult?: components["schemas"]["Payloads"];
            workflowStartDelay?: components["schemas"]["Duration"];
            completionCallbacks?: components["schemas"]["Callback"][];
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            onConflictOptions?: components["schemas"]["WorkflowOnConflictOptions"];
            priority?: components["schemas"]["Priority"];
            eagerWorkerDeploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        WorkflowTaskCompletedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @deprecated */
            binaryChecksum?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            sdkMetadata?: components["schemas"]["WorkflowTaskCompletedMetadata"];
            meteringMetadata?: components["schemas"]["MeteringMetadata"];
            /**
             * @deprecated
             * @description The deployment, by series name and build id.
             */
            deployment?: components["schemas"]["Deployment"];
            versioningBehavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            workerDeploymentVersion?: string;
            workerDeploymentName?: string;
            /** @description Version of the worker deployment. */
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        WorkflowTaskCompletedMetadata: {
            coreUsedFlags?: number[];
            langUsedFlags?: number[];
            /** @description SDK of the worker. */
            sdkName?: string;
            /** @description Version of the SDK. */
            sdkVersion?: string;
        };
        WorkflowTaskCompletionBufferLostFailure: Record<string, never>;
        /**
         * @description - `WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED`: Not specified.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES`: The command to schedule an activity is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES`: The command to cancel an activity is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES`: The command to start a timer is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES`: The command to cancel a timer is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES`: The command to record a marker is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES`: The command to complete the workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES`: The command to fail the workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES`: The command to cancel the workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES`: The command to cancel another workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES`: The command to continue as new is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID`: A timer with this id already exists.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE`: The workflow's code failed in a way that the worker did not expect; the task is tried again.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES`: The command to signal another workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES`: The command to start a child workflow is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND`: The server closed the task.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND`: The namespace has moved to another cluster.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE`: The input of a signal is too large.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW`: The workflow was reset.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY`: The worker's build is marked as bad.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID`: An activity with this id already exists.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES`: A search attribute is unknown or has the wrong type.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES`: The command to change the memo is malformed.
         *     - `WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE`: A message about an update is malformed.
         * @enum {string}
         */
        WorkflowTaskFailedCause: "WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY" | "WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED" | "WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED" | "WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE";
        WorkflowTaskFailedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Why the task failed. */
            cause?: components["schemas"]["WorkflowTaskFailedCause"];
            /** @description Why it failed. */
            failure?: components["schemas"]["Failure"];
            /** @description The caller, for the record. */
            identity?: string;
            baseRunId?: string;
            newRunId?: string;
            forkEventVersion?: components["schemas"]["Int64"];
            /** @deprecated */
            binaryChecksum?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        WorkflowTaskScheduledEventAttributes: {
            /** @description The task queue. */
            taskQueue?: components["schemas"]["TaskQueue"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            /**
             * Format: int32
             * @description Number of the attempt, from 1.
             */
            attempt?: number;
        };
        WorkflowTaskStartedEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description The caller, for the record. */
            identity?: string;
            /** @description Id of the worker's poll request that received the task. */
            requestId?: string;
            suggestContinueAsNew?: boolean;
            suggestContinueAsNewReasons?: components["schemas"]["SuggestContinueAsNewReason"][];
            targetWorkerDeploymentVersionChanged?: boolean;
            /** @description Size of the history in bytes. */
            historySizeBytes?: components["schemas"]["Int64"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        WorkflowTaskTimedOutEventAttributes: {
            /** @description Id of the event that scheduled it. */
            scheduledEventId?: components["schemas"]["Int64"];
            /** @description Id of the event that records the start of the worker's attempt. */
            startedEventId?: components["schemas"]["Int64"];
            /** @description Which timeout expired. */
            timeoutType?: components["schemas"]["TimeoutType"];
        };
        WorkflowType: {
            /** @description Its name. */
            name?: string;
        };
        WorkflowTypeInput: {
            /** @description Its name. */
            name: string;
        };
        WorkflowUpdate: {
            /** @description Name of the namespace. */
            namespace?: string;
            /** @description The workflow run. */
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request?: components["schemas"]["UpdateRequest"];
        };
    };
    responses: {
        /** @description The request breaks a rule; the details list every violation found. */
        BadRequest: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description Credentials are missing or not valid. */
        Unauthorized: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The namespace, or what the request is about, does not exist. */
        NotFound: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body stopped coming. */
        BodyTimeout: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description It exists already, or another change came first. */
        Conflict: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body is larger than the limit. */
        BodyTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request body is not JSON, not UTF-8, or its encoding is unknown. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A rate limit or a quota is used up. */
        TooManyRequests: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The headers of the request are larger than 64 KiB. */
        HeadersTooLarge: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The call was cancelled. */
        Cancelled: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
        ServerError: {
            headers: {
                "X-Request-ID": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
        pretty: boolean;
        /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
        grpcTimeoutHeader: components["schemas"]["GrpcTimeout"];
        /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
        requestTimeoutHeader: components["schemas"]["RequestTimeout"];
        /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
        requestIdHeader: string;
        /** @description Who calls; used where the request itself gives no `identity`. */
        identityHeader: string;
        /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
        idempotencyKeyHeader: string;
        /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
        preferHeader: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name of the request: the one that the caller gave, or a new one. */
        RequestId: string;
        /** @description The next page of the list: `<…>; rel="next"` (RFC 8288). Absent on the last one. */
        NextPage: string;
        /** @description Seconds after which another try makes sense. */
        RetryAfter: number;
        /** @description How to authenticate (RFC 9110). */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listNamespaces: {
        parameters: {
            query?: {
                /**
                 * @description How many entries an answer holds at most; the server may have a lower limit.
                 * @example 100
                 */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description Include namespaces that are being deleted. */
                "namespaceFilter.includeDeleted"?: boolean;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespaces": [
                     *         {
                     *           "namespaceInfo": {
                     *             "name": "my-namespace",
                     *             "state": "NAMESPACE_STATE_REGISTERED",
                     *             "id": "626a6a2a-6547-4d54-86a0-46e21240c6ee",
                     *             "capabilities": {
                     *               "eagerWorkflowStart": true,
                     *               "syncUpdate": true,
                     *               "asyncUpdate": true,
                     *               "workerHeartbeats": true,
                     *               "reportedProblemsSearchAttribute": true,
                     *               "workflowPause": true,
                     *               "standaloneActivities": true,
                     *               "workerPollCompleteOnShutdown": true,
                     *               "pollerAutoscaling": true,
                     *               "workerCommands": true,
                     *               "standaloneNexusOperation": true,
                     *               "standaloneActivityStartDelay": true,
                     *               "standaloneActivityBatchOperations": true,
                     *               "standaloneActivityOperatorCommands": true
                     *             },
                     *             "limits": {
                     *               "blobSizeLimitError": "2097152",
                     *               "memoSizeLimitError": "2097152",
                     *               "workflowTaskCompletionSizeLimitError": "41943040"
                     *             },
                     *             "supportsSchedules": true
                     *           },
                     *           "config": {
                     *             "workflowExecutionRetentionTtl": "86400s",
                     *             "badBinaries": {},
                     *             "historyArchivalState": "ARCHIVAL_STATE_DISABLED",
                     *             "visibilityArchivalState": "ARCHIVAL_STATE_DISABLED"
                     *           },
                     *           "replicationConfig": {
                     *             "activeClusterName": "active",
                     *             "clusters": [
                     *               {
                     *                 "clusterName": "active"
                     *               }
                     *             ],
                     *             "state": "REPLICATION_STATE_NORMAL"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListNamespacesResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    registerNamespace: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "namespace": "my-namespace",
                 *       "description": "Orders and invoices",
                 *       "ownerEmail": "orders@example.com",
                 *       "workflowExecutionRetentionPeriod": "86400s"
                 *     }
                 */
                "application/json": components["schemas"]["RegisterNamespaceBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RegisterNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeNamespace: {
        parameters: {
            query?: {
                /** @description Id of the namespace; the name in the path is enough. */
                id?: string;
                /** @description Accept an answer that may be slightly stale. */
                weakConsistency?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespaceInfo": {
                     *         "name": "my-namespace",
                     *         "state": "NAMESPACE_STATE_REGISTERED",
                     *         "id": "695aad51-8b9b-4b6c-86ff-b8a31b809d9c",
                     *         "capabilities": {
                     *           "eagerWorkflowStart": true,
                     *           "syncUpdate": true,
                     *           "asyncUpdate": true,
                     *           "workerHeartbeats": true,
                     *           "reportedProblemsSearchAttribute": true,
                     *           "workflowPause": true,
                     *           "standaloneActivities": true,
                     *           "workerPollCompleteOnShutdown": true,
                     *           "pollerAutoscaling": true,
                     *           "workerCommands": true,
                     *           "standaloneNexusOperation": true,
                     *           "standaloneActivityStartDelay": true,
                     *           "standaloneActivityBatchOperations": true,
                     *           "standaloneActivityOperatorCommands": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152",
                     *           "workflowTaskCompletionSizeLimitError": "41943040"
                     *         },
                     *         "supportsSchedules": true
                     *       },
                     *       "config": {
                     *         "workflowExecutionRetentionTtl": "86400s",
                     *         "badBinaries": {},
                     *         "historyArchivalState": "ARCHIVAL_STATE_DISABLED",
                     *         "visibilityArchivalState": "ARCHIVAL_STATE_DISABLED"
                     *       },
                     *       "replicationConfig": {
                     *         "activeClusterName": "active",
                     *         "clusters": [
                     *           {
                     *             "clusterName": "active"
                     *           }
                     *         ],
                     *         "state": "REPLICATION_STATE_NORMAL"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateNamespace: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "updateInfo": {
                 *         "description": "Orders and invoices",
                 *         "ownerEmail": "orders@example.com"
                 *       },
                 *       "config": {
                 *         "workflowExecutionRetentionTtl": "172800s"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNamespaceBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespaceInfo": {
                     *         "name": "my-namespace",
                     *         "state": "NAMESPACE_STATE_REGISTERED",
                     *         "description": "Orders and invoices",
                     *         "ownerEmail": "orders@example.com",
                     *         "id": "72f15914-90cd-448d-8759-bb018f074214",
                     *         "capabilities": {
                     *           "eagerWorkflowStart": true,
                     *           "syncUpdate": true,
                     *           "asyncUpdate": true,
                     *           "workerHeartbeats": true,
                     *           "reportedProblemsSearchAttribute": true,
                     *           "workflowPause": true,
                     *           "standaloneActivities": true,
                     *           "workerPollCompleteOnShutdown": true,
                     *           "pollerAutoscaling": true,
                     *           "workerCommands": true,
                     *           "standaloneNexusOperation": true,
                     *           "standaloneActivityStartDelay": true,
                     *           "standaloneActivityBatchOperations": true,
                     *           "standaloneActivityOperatorCommands": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152",
                     *           "workflowTaskCompletionSizeLimitError": "41943040"
                     *         },
                     *         "supportsSchedules": true
                     *       },
                     *       "config": {
                     *         "workflowExecutionRetentionTtl": "172800s",
                     *         "badBinaries": {},
                     *         "historyArchivalState": "ARCHIVAL_STATE_DISABLED",
                     *         "visibilityArchivalState": "ARCHIVAL_STATE_DISABLED"
                     *       },
                     *       "replicationConfig": {
                     *         "activeClusterName": "active",
                     *         "clusters": [
                     *           {
                     *             "clusterName": "active"
                     *           }
                     *         ],
                     *         "state": "REPLICATION_STATE_NORMAL"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deprecateNamespace: {
        parameters: {
            query?: {
                /** @description Not used by current servers. */
                securityToken?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeprecateNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateNamespaceByPost: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "updateInfo": {
                 *         "description": "Orders and invoices",
                 *         "ownerEmail": "orders@example.com"
                 *       },
                 *       "config": {
                 *         "workflowExecutionRetentionTtl": "172800s"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNamespaceBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "namespaceInfo": {
                     *         "name": "my-namespace",
                     *         "state": "NAMESPACE_STATE_REGISTERED",
                     *         "description": "Orders and invoices",
                     *         "ownerEmail": "orders@example.com",
                     *         "id": "a95e1f72-f094-4515-88b1-186b293e47ca",
                     *         "capabilities": {
                     *           "eagerWorkflowStart": true,
                     *           "syncUpdate": true,
                     *           "asyncUpdate": true,
                     *           "workerHeartbeats": true,
                     *           "reportedProblemsSearchAttribute": true,
                     *           "workflowPause": true,
                     *           "standaloneActivities": true,
                     *           "workerPollCompleteOnShutdown": true,
                     *           "pollerAutoscaling": true,
                     *           "workerCommands": true,
                     *           "standaloneNexusOperation": true,
                     *           "standaloneActivityStartDelay": true,
                     *           "standaloneActivityBatchOperations": true,
                     *           "standaloneActivityOperatorCommands": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152",
                     *           "workflowTaskCompletionSizeLimitError": "41943040"
                     *         },
                     *         "supportsSchedules": true
                     *       },
                     *       "config": {
                     *         "workflowExecutionRetentionTtl": "172800s",
                     *         "badBinaries": {},
                     *         "historyArchivalState": "ARCHIVAL_STATE_DISABLED",
                     *         "visibilityArchivalState": "ARCHIVAL_STATE_DISABLED"
                     *       },
                     *       "replicationConfig": {
                     *         "activeClusterName": "active",
                     *         "clusters": [
                     *           {
                     *             "clusterName": "active"
                     *           }
                     *         ],
                     *         "state": "REPLICATION_STATE_NORMAL"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "execution.runId"?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "executionConfig": {
                     *         "taskQueue": {
                     *           "name": "my-task-queue",
                     *           "kind": "TASK_QUEUE_KIND_NORMAL"
                     *         },
                     *         "defaultWorkflowTaskTimeout": "10s"
                     *       },
                     *       "workflowExecutionInfo": {
                     *         "execution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "8a017577-7c94-4941-8eb4-54a978b7c8c8"
                     *         },
                     *         "type": {
                     *           "name": "MyWorkflow"
                     *         },
                     *         "startTime": "2025-06-01T12:00:00Z",
                     *         "status": "WORKFLOW_EXECUTION_STATUS_RUNNING",
                     *         "historyLength": "4",
                     *         "executionTime": "2025-06-01T12:00:00Z",
                     *         "memo": {},
                     *         "searchAttributes": {
                     *           "indexedFields": {
                     *             "BuildIds": [
                     *               "unversioned",
                     *               "unversioned:build-1"
                     *             ]
                     *           }
                     *         },
                     *         "autoResetPoints": {
                     *           "points": [
                     *             {
                     *               "buildId": "build-1",
                     *               "runId": "8a017577-7c94-4941-8eb4-54a978b7c8c8",
                     *               "firstWorkflowTaskCompletedId": "4",
                     *               "createTime": "2025-06-01T12:00:00.250Z",
                     *               "resettable": true
                     *             }
                     *           ]
                     *         },
                     *         "taskQueue": "my-task-queue",
                     *         "stateTransitionCount": "3",
                     *         "historySizeBytes": "650",
                     *         "mostRecentWorkerVersionStamp": {
                     *           "buildId": "build-1"
                     *         },
                     *         "rootExecution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "8a017577-7c94-4941-8eb4-54a978b7c8c8"
                     *         },
                     *         "firstRunId": "8a017577-7c94-4941-8eb4-54a978b7c8c8"
                     *       },
                     *       "workflowExtendedInfo": {
                     *         "runExpirationTime": "0001-01-01T00:00:00Z",
                     *         "originalStartTime": "2025-06-01T12:00:00Z",
                     *         "requestIdInfos": {
                     *           "b7ef9677-6973-421a-8f0a-e18f834f760f": {
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED",
                     *             "eventId": "1"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description One that exists was used. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartWorkflowExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "4582e54a-a4a0-44af-818c-11a9b4f7a268",
                     *       "firstExecutionRunId": "4582e54a-a4a0-44af-818c-11a9b4f7a268",
                     *       "started": true,
                     *       "status": "WORKFLOW_EXECUTION_STATUS_RUNNING",
                     *       "link": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "4582e54a-a4a0-44af-818c-11a9b4f7a268",
                     *           "eventRef": {
                     *             "eventId": "1",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StartWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "workflowExecution.runId"?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    executeWorkflow: {
        parameters: {
            query?: {
                /** @description How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`. */
                wait?: string;
                /** @description `error` answers 424 to every end but a completion. */
                onFailure?: "answer" | "error";
                /** @description Answers the first payload of the result and nothing else; a failure is then an error. */
                value?: boolean;
                /** @description False for the end of this very run. Otherwise continuations, retries, cron runs and resets are followed. */
                followRuns?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
                Prefer?: components["parameters"]["preferHeader"];
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowType": {
                 *         "name": "MyGreeting"
                 *       },
                 *       "taskQueue": {
                 *         "name": "my-task-queue"
                 *       },
                 *       "input": [
                 *         "Alice"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StartWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowExecution": {
                     *         "workflowId": "my-workflow-id",
                     *         "runId": "c1d1d269-67aa-49e0-8220-638aa0c6a5e1"
                     *       },
                     *       "status": "WORKFLOW_EXECUTION_STATUS_COMPLETED",
                     *       "closeTime": "2025-06-01T12:00:00Z",
                     *       "result": [
                     *         "Hello, Alice!"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowResult"];
                };
            };
            /** @description Running still. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description Where to ask for the result again. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowExecution": {
                     *         "workflowId": "my-workflow-id",
                     *         "runId": "e2d3a0db-0d06-4399-815d-0c4631e97b95"
                     *       },
                     *       "status": "WORKFLOW_EXECUTION_STATUS_RUNNING"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `value` asks for JSON or plain bytes, and the result is neither. */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description It has not completed; the details hold the failure. With `onFailure=error` or `value`. */
            424: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 10,
                     *       "message": "the workflow timed out",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/temporal.api.failure.v1.Failure",
                     *           "message": "the workflow timed out",
                     *           "timeoutFailureInfo": {
                     *             "timeoutType": "TIMEOUT_TYPE_START_TO_CLOSE"
                     *           }
                     *         },
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "3f1dbae4-0868-4a98-87e5-f2751034244e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    executeMultiOperation: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operations": [
                 *         {
                 *           "startWorkflow": {
                 *             "workflowId": "my-workflow-id",
                 *             "workflowType": {
                 *               "name": "MyWorkflow"
                 *             },
                 *             "taskQueue": {
                 *               "name": "my-task-queue"
                 *             },
                 *             "workflowIdConflictPolicy": "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING"
                 *           }
                 *         },
                 *         {
                 *           "updateWorkflow": {
                 *             "workflowExecution": {
                 *               "workflowId": "my-workflow-id"
                 *             },
                 *             "request": {
                 *               "input": {
                 *                 "name": "MyUpdate",
                 *                 "args": [
                 *                   {
                 *                     "amount": 3
                 *                   }
                 *                 ]
                 *               }
                 *             },
                 *             "waitPolicy": {
                 *               "lifecycleStage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED"
                 *             }
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ExecuteMultiOperationBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "responses": [
                     *         {
                     *           "startWorkflow": {
                     *             "runId": "b584c523-fa31-4414-862b-252e90f17add",
                     *             "firstExecutionRunId": "b584c523-fa31-4414-862b-252e90f17add",
                     *             "started": true,
                     *             "status": "WORKFLOW_EXECUTION_STATUS_RUNNING",
                     *             "link": {
                     *               "workflowEvent": {
                     *                 "namespace": "my-namespace",
                     *                 "workflowId": "my-workflow-id",
                     *                 "runId": "b584c523-fa31-4414-862b-252e90f17add",
                     *                 "eventRef": {
                     *                   "eventId": "1",
                     *                   "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         },
                     *         {
                     *           "updateWorkflow": {
                     *             "updateRef": {
                     *               "workflowExecution": {
                     *                 "workflowId": "my-workflow-id",
                     *                 "runId": "b584c523-fa31-4414-862b-252e90f17add"
                     *               },
                     *               "updateId": "b1b7cc59-6db4-47ee-82e2-ca00f0f7fd45"
                     *             },
                     *             "outcome": {
                     *               "success": [
                     *                 {
                     *                   "amount": 3
                     *                 }
                     *               ]
                     *             },
                     *             "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
                     *             "link": {
                     *               "workflowEvent": {
                     *                 "namespace": "my-namespace",
                     *                 "workflowId": "my-workflow-id",
                     *                 "runId": "b584c523-fa31-4414-862b-252e90f17add",
                     *                 "requestIdRef": {
                     *                   "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED"
                     *                 }
                     *               }
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExecuteMultiOperationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkflowExecutionHistory: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "execution.runId"?: string;
                /** @description How many events an answer holds at most. */
                maximumPageSize?: number;
                /** @description Opaque token of the next page: that of the previous answer, unchanged. With `waitNewEvent` an answer may hold a token and no event; then call again with the token. */
                nextPageToken?: string;
                /** @description Wait for the next event that passes the filter, if there is none yet. */
                waitNewEvent?: boolean;
                /** @description Which events to return; all of them by default. */
                historyEventFilterType?: components["schemas"]["HistoryEventFilterType"];
                /** @description Do not look in the archive. */
                skipArchival?: boolean;
                /** @description The id of the last event that you have: the stream goes on behind it, as with the header `Last-Event-ID`. Only with `Accept: text/event-stream`. */
                after?: string;
                /** @description False for this very run. Otherwise continuations, retries, cron runs and resets are followed. Only with `Accept: text/event-stream`. */
                followRuns?: boolean;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "history": {
                     *         "events": [
                     *           {
                     *             "eventId": "1",
                     *             "eventTime": "2025-06-01T12:00:00Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED",
                     *             "taskId": "1048576",
                     *             "workflowExecutionStartedEventAttributes": {
                     *               "workflowType": {
                     *                 "name": "MyWorkflow"
                     *               },
                     *               "taskQueue": {
                     *                 "name": "my-task-queue",
                     *                 "kind": "TASK_QUEUE_KIND_NORMAL"
                     *               },
                     *               "input": [
                     *                 "Hello, World!"
                     *               ],
                     *               "workflowTaskTimeout": "10s",
                     *               "originalExecutionRunId": "5b99ddcb-be25-4dbb-8e0f-e31a91147291",
                     *               "identity": "temporal-http@example",
                     *               "firstExecutionRunId": "5b99ddcb-be25-4dbb-8e0f-e31a91147291",
                     *               "attempt": 1,
                     *               "firstWorkflowTaskBackoff": "0s",
                     *               "workflowId": "my-workflow-id"
                     *             }
                     *           },
                     *           {
                     *             "eventId": "2",
                     *             "eventTime": "2025-06-01T12:00:00.250Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED",
                     *             "taskId": "1048577",
                     *             "workflowTaskScheduledEventAttributes": {
                     *               "taskQueue": {
                     *                 "name": "my-task-queue",
                     *                 "kind": "TASK_QUEUE_KIND_NORMAL"
                     *               },
                     *               "startToCloseTimeout": "10s",
                     *               "attempt": 1
                     *             }
                     *           },
                     *           {
                     *             "eventId": "3",
                     *             "eventTime": "2025-06-01T12:00:00.500Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_TASK_STARTED",
                     *             "taskId": "1048578",
                     *             "workflowTaskStartedEventAttributes": {
                     *               "scheduledEventId": "2",
                     *               "identity": "worker-1",
                     *               "requestId": "ecda0b62-f6ba-438a-8134-8402b179e794",
                     *               "historySizeBytes": "650",
                     *               "workerVersion": {
                     *                 "buildId": "build-1"
                     *               }
                     *             }
                     *           },
                     *           {
                     *             "eventId": "4",
                     *             "eventTime": "2025-06-01T12:00:00.750Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_TASK_COMPLETED",
                     *             "taskId": "1048579",
                     *             "workflowTaskCompletedEventAttributes": {
                     *               "scheduledEventId": "2",
                     *               "startedEventId": "3",
                     *               "identity": "worker-1",
                     *               "workerVersion": {
                     *                 "buildId": "build-1"
                     *               },
                     *               "sdkMetadata": {
                     *                 "coreUsedFlags": [
                     *                   1,
                     *                   2,
                     *                   3
                     *                 ],
                     *                 "sdkName": "temporal-typescript",
                     *                 "sdkVersion": "1.24.0"
                     *               },
                     *               "meteringMetadata": {}
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetWorkflowExecutionHistoryResponse"];
                    /**
                     * @example event: WorkflowExecutionStarted
                     *     id: 98f83427-93c3-4ad3-8009-3c6aa90a53bf/1
                     *     data: {"eventId":"1","eventTime":"2025-06-01T12:00:01Z","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_STARTED","taskId":"1048580","workflowExecutionStartedEventAttributes":{"workflowType":{"name":"MyGreeting"},"taskQueue":{"name":"my-task-queue","kind":"TASK_QUEUE_KIND_NORMAL"},"input":["Alice"],"workflowTaskTimeout":"10s","originalExecutionRunId":"98f83427-93c3-4ad3-8009-3c6aa90a53bf","identity":"temporal-http@example","firstExecutionRunId":"98f83427-93c3-4ad3-8009-3c6aa90a53bf","attempt":1,"firstWorkflowTaskBackoff":"0s","workflowId":"my-workflow-id"}}
                     *
                     *     event: WorkflowTaskScheduled
                     *     id: 98f83427-93c3-4ad3-8009-3c6aa90a53bf/2
                     *     data: {"eventId":"2","eventTime":"2025-06-01T12:00:01.250Z","eventType":"EVENT_TYPE_WORKFLOW_TASK_SCHEDULED","taskId":"1048581","workflowTaskScheduledEventAttributes":{"taskQueue":{"name":"my-task-queue","kind":"TASK_QUEUE_KIND_NORMAL"},"startToCloseTimeout":"10s","attempt":1}}
                     *
                     *     event: WorkflowTaskStarted
                     *     id: 98f83427-93c3-4ad3-8009-3c6aa90a53bf/3
                     *     data: {"eventId":"3","eventTime":"2025-06-01T12:00:01.500Z","eventType":"EVENT_TYPE_WORKFLOW_TASK_STARTED","taskId":"1048582","workflowTaskStartedEventAttributes":{"scheduledEventId":"2","identity":"worker-1","requestId":"c9077e6d-f262-4e6c-8da5-6a929391a971","historySizeBytes":"285","workerVersion":{"buildId":"build-1"}}}
                     *
                     *     event: WorkflowTaskCompleted
                     *     id: 98f83427-93c3-4ad3-8009-3c6aa90a53bf/4
                     *     data: {"eventId":"4","eventTime":"2025-06-01T12:00:01.750Z","eventType":"EVENT_TYPE_WORKFLOW_TASK_COMPLETED","taskId":"1048583","workflowTaskCompletedEventAttributes":{"scheduledEventId":"2","startedEventId":"3","identity":"worker-1","workerVersion":{"buildId":"build-1"},"sdkMetadata":{"coreUsedFlags":[1,2,3],"sdkName":"temporal-typescript","sdkVersion":"1.24.0"},"meteringMetadata":{}}}
                     *
                     *     event: WorkflowExecutionCompleted
                     *     id: 98f83427-93c3-4ad3-8009-3c6aa90a53bf/5
                     *     data: {"eventId":"5","eventTime":"2025-06-01T12:00:02Z","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED","taskId":"1048584","workflowExecutionCompletedEventAttributes":{"result":["Hello, Alice!"],"workflowTaskCompletedEventId":"4"}}
                     *
                     *     event: end
                     *     id: end
                     *     data: {"workflowExecution":{"workflowId":"my-workflow-id","runId":"98f83427-93c3-4ad3-8009-3c6aa90a53bf"},"status":"WORKFLOW_EXECUTION_STATUS_COMPLETED","closeTime":"2025-06-01T12:00:02Z","result":["Hello, Alice!"]}
                     */
                    "text/event-stream": string;
                    /**
                     * @example {"eventId":"1","eventTime":"2025-06-01T12:00:02.250Z","eventType":"EVENT_TYPE_WORKFLOW_EXECUTION_STARTED","taskId":"1048585","workflowExecutionStartedEventAttributes":{"workflowType":{"name":"MyGreeting"},"taskQueue":{"name":"my-task-queue","kind":"TASK_QUEUE_KIND_NORMAL"},"input":["Alice"],"workflowTaskTimeout":"10s","originalExecutionRunId":"6d209ec7-5522-485f-8c8f-d791ec94d3e8","identity":"temporal-http@example","firstExecutionRunId":"6d209ec7-5522-485f-8c8f-d791ec94d3e8","attempt":1,"firstWorkflowTaskBackoff":"0s","workflowId":"my-workflow-id"}}
                     *     {"eventId":"2","eventTime":"2025-06-01T12:00:02.500Z","eventType":"EVENT_TYPE_WORKFLOW_TASK_SCHEDULED","taskId":"1048586","workflowTaskScheduledEventAttributes":{"taskQueue":{"name":"my-task-queue","kind":"TASK_QUEUE_KIND_NORMAL"},"startToCloseTimeout":"10s","attempt":1}}
                     */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkflowResult: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "execution.runId"?: string;
                /**
                 * @description How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`.
                 * @example 10s
                 */
                wait?: string;
                /** @description `error` answers 424 to every end but a completion. */
                onFailure?: "answer" | "error";
                /** @description Answers the first payload of the result and nothing else; a failure is then an error. */
                value?: boolean;
                /** @description False for the end of this very run. Otherwise continuations, retries, cron runs and resets are followed. */
                followRuns?: boolean;
                /** @description The id of the last event that you have: the stream goes on behind it, as with the header `Last-Event-ID`. Only with `Accept: text/event-stream`. */
                after?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
                Prefer?: components["parameters"]["preferHeader"];
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowExecution": {
                     *         "workflowId": "my-workflow-id",
                     *         "runId": "a6d60eb1-22c0-4d79-8b9d-44dab4e70448"
                     *       },
                     *       "status": "WORKFLOW_EXECUTION_STATUS_COMPLETED",
                     *       "closeTime": "2025-06-01T12:00:00Z",
                     *       "result": [
                     *         "Hello, Alice!"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowResult"];
                    /**
                     * @example event: status
                     *     id: 4b5ea035-057e-416f-89db-6155642496e7/RUNNING
                     *     data: {"workflowExecution":{"workflowId":"my-workflow-id","runId":"4b5ea035-057e-416f-89db-6155642496e7"},"status":"WORKFLOW_EXECUTION_STATUS_RUNNING"}
                     *
                     *     event: end
                     *     id: end
                     *     data: {"workflowExecution":{"workflowId":"my-workflow-id","runId":"4b5ea035-057e-416f-89db-6155642496e7"},"status":"WORKFLOW_EXECUTION_STATUS_COMPLETED","closeTime":"2025-06-01T12:00:00.250Z","result":["Hello, Alice!"]}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description Running still. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description Where to ask for the result again. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowExecution": {
                     *         "workflowId": "my-workflow-id",
                     *         "runId": "967e7a62-49f8-4d26-8668-2f4acddb97e6"
                     *       },
                     *       "status": "WORKFLOW_EXECUTION_STATUS_RUNNING"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkflowResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `value` asks for JSON or plain bytes, and the result is neither. */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 3,
                     *       "message": "expected json/plain, json/protobuf, binary/plain or binary/null, got the encoding \"binary/encrypted\": without the parameter value, the answer is the payload as it is",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "221187fc-7a90-4694-8924-5a313459127e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description It has not completed; the details hold the failure. With `onFailure=error` or `value`. */
            424: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 10,
                     *       "message": "it hangs",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/temporal.api.failure.v1.Failure",
                     *           "message": "it hangs",
                     *           "terminatedFailureInfo": {
                     *             "identity": "temporal-http@example"
                     *           }
                     *         },
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "6c088401-17cc-48a3-8d3a-4d6086abed6f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkflowExecutionHistoryReverse: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "execution.runId"?: string;
                /**
                 * @description How many events an answer holds at most.
                 * @example 2
                 */
                maximumPageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "history": {
                     *         "events": [
                     *           {
                     *             "eventId": "4",
                     *             "eventTime": "2025-06-01T12:00:00.250Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_TASK_COMPLETED",
                     *             "taskId": "1048577",
                     *             "workflowTaskCompletedEventAttributes": {
                     *               "scheduledEventId": "2",
                     *               "startedEventId": "3",
                     *               "identity": "worker-1",
                     *               "workerVersion": {
                     *                 "buildId": "build-1"
                     *               },
                     *               "sdkMetadata": {
                     *                 "coreUsedFlags": [
                     *                   1,
                     *                   2,
                     *                   3
                     *                 ],
                     *                 "sdkName": "temporal-typescript",
                     *                 "sdkVersion": "1.24.0"
                     *               },
                     *               "meteringMetadata": {}
                     *             }
                     *           },
                     *           {
                     *             "eventId": "3",
                     *             "eventTime": "2025-06-01T12:00:00Z",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_TASK_STARTED",
                     *             "taskId": "1048576",
                     *             "workflowTaskStartedEventAttributes": {
                     *               "scheduledEventId": "2",
                     *               "identity": "worker-1",
                     *               "requestId": "aad01f92-cbe3-4bbe-8c49-ec982e220ab4",
                     *               "historySizeBytes": "650",
                     *               "workerVersion": {
                     *                 "buildId": "build-1"
                     *               }
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "nextPageToken": "YSBuZXh0IHBhZ2UgdG9rZW4="
                     *     }
                     */
                    "application/json": components["schemas"]["GetWorkflowExecutionHistoryReverseResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordActivityTaskHeartbeatAlias: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "details": [
                 *         {
                 *           "done": 3,
                 *           "of": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordActivityTaskHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordActivityTaskHeartbeatResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordActivityTaskHeartbeat: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "details": [
                 *         {
                 *           "done": 3,
                 *           "of": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordActivityTaskHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordActivityTaskHeartbeatResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordStandaloneActivityHeartbeat: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "details": [
                 *         {
                 *           "done": 3,
                 *           "of": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordStandaloneActivityHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordWorkflowActivityHeartbeat: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "details": [
                 *         {
                 *           "done": 3,
                 *           "of": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordWorkflowActivityHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    recordActivityTaskHeartbeatById: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowId": "my-workflow-id",
                 *       "activityId": "my-activity-id",
                 *       "details": [
                 *         {
                 *           "done": 3,
                 *           "of": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordActivityTaskHeartbeatByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCompletedAlias: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "result": [
                 *         {
                 *           "done": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCompletedBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCompletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCompleted: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "result": [
                 *         {
                 *           "done": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCompletedBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCompletedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completeStandaloneActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "result": [
                 *         {
                 *           "done": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CompleteStandaloneActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    completeWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "result": [
                 *         {
                 *           "done": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CompleteWorkflowActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCompletedById: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowId": "my-workflow-id",
                 *       "activityId": "my-activity-id",
                 *       "result": [
                 *         {
                 *           "done": 10
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCompletedByIdBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCompletedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskFailedAlias: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "failure": {
                 *         "message": "the card was refused",
                 *         "applicationFailureInfo": {
                 *           "type": "CardRefused",
                 *           "nonRetryable": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskFailedBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskFailedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskFailed: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "failure": {
                 *         "message": "the card was refused",
                 *         "applicationFailureInfo": {
                 *           "type": "CardRefused",
                 *           "nonRetryable": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskFailedBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskFailedResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    failStandaloneActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "failure": {
                 *         "message": "the card was refused",
                 *         "applicationFailureInfo": {
                 *           "type": "CardRefused",
                 *           "nonRetryable": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FailStandaloneActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    failWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "failure": {
                 *         "message": "the card was refused",
                 *         "applicationFailureInfo": {
                 *           "type": "CardRefused",
                 *           "nonRetryable": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FailWorkflowActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskFailedById: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowId": "my-workflow-id",
                 *       "activityId": "my-activity-id",
                 *       "failure": {
                 *         "message": "the card was refused",
                 *         "applicationFailureInfo": {
                 *           "type": "CardRefused",
                 *           "nonRetryable": true
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskFailedByIdBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskFailedByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCanceledAlias: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "details": [
                 *         "stopped after 3 of 10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCanceledBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCanceledResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCanceled: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "taskToken": "YSB0YXNrIHRva2Vu",
                 *       "details": [
                 *         "stopped after 3 of 10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCanceledBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCanceledResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resolveStandaloneActivityAsCanceled: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "details": [
                 *         "stopped after 3 of 10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResolveStandaloneActivityAsCanceledBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resolveWorkflowActivityAsCanceled: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "details": [
                 *         "stopped after 3 of 10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ResolveWorkflowActivityAsCanceledBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    respondActivityTaskCanceledById: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowId": "my-workflow-id",
                 *       "activityId": "my-activity-id",
                 *       "details": [
                 *         "stopped after 3 of 10"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RespondActivityTaskCanceledByIdBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RespondActivityTaskCanceledByIdResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    requestCancelWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "no longer needed"
                 *     }
                 */
                "application/json": components["schemas"]["RequestCancelWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RequestCancelWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    signalWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the signal handler.
                 * @example MySignal
                 */
                signalName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "input": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SignalWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "link": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "c767747f-fd0a-45a1-8af5-ef9dac47e870",
                     *           "requestIdRef": {
                     *             "requestId": "40f9e1a7-fa15-4f86-83fc-95884596b30e",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignalWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    signalWithStartWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the signal handler.
                 * @example MySignal
                 */
                signalName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                 *       ],
                 *       "signalInput": [
                 *         "Hello again!"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["SignalWithStartWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description One that exists was used. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalWithStartWorkflowExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "be346a43-ec51-4097-8fda-8c3e3875ab62",
                     *       "firstExecutionRunId": "be346a43-ec51-4097-8fda-8c3e3875ab62",
                     *       "started": true,
                     *       "signalLink": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "be346a43-ec51-4097-8fda-8c3e3875ab62",
                     *           "requestIdRef": {
                     *             "requestId": "abddc15c-26ca-4d11-8b43-da5aca7570e5",
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignalWithStartWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resetWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "a bug is fixed",
                 *       "workflowTaskFinishEventId": "4"
                 *     }
                 */
                "application/json": components["schemas"]["ResetWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "62addfac-4c8a-49d7-85a7-a6546f0f1282"
                     *     }
                     */
                    "application/json": components["schemas"]["ResetWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    terminateWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "it hangs",
                 *       "details": [
                 *         {
                 *           "seenBy": "Alice"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TerminateWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TerminateWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWorkflowExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many entries an answer holds at most; the server may have a lower limit.
                 * @example 10
                 */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example WorkflowId = 'my-workflow-id'
                 */
                query?: string;
                /** @description `WorkflowType` is this. Repeat it for any of several. */
                "filter.workflowType"?: string[];
                /** @description `WorkflowId` is this. Repeat it for any of several. */
                "filter.workflowId"?: string[];
                /** @description `TaskQueue` is this. Repeat it for any of several. */
                "filter.taskQueue"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "executions": [
                     *         {
                     *           "execution": {
                     *             "workflowId": "my-workflow-id",
                     *             "runId": "25c2d8c7-9cf7-417d-804f-d332ec53877f"
                     *           },
                     *           "type": {
                     *             "name": "MyWorkflow"
                     *           },
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "status": "WORKFLOW_EXECUTION_STATUS_RUNNING",
                     *           "executionTime": "2025-06-01T12:00:00Z",
                     *           "memo": {},
                     *           "searchAttributes": {
                     *             "indexedFields": {
                     *               "BuildIds": [
                     *                 "unversioned",
                     *                 "unversioned:build-1"
                     *               ]
                     *             }
                     *           },
                     *           "taskQueue": "my-task-queue",
                     *           "rootExecution": {
                     *             "workflowId": "my-workflow-id",
                     *             "runId": "25c2d8c7-9cf7-417d-804f-d332ec53877f"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWorkflowExecutionsResponse"];
                    /** @example {"execution":{"workflowId":"my-workflow-id","runId":"6463357a-d7c6-46f0-83c1-674f7d5516a9"},"type":{"name":"MyWorkflow"},"startTime":"2025-06-01T12:00:00.250Z","status":"WORKFLOW_EXECUTION_STATUS_RUNNING","executionTime":"2025-06-01T12:00:00.250Z","memo":{},"searchAttributes":{"indexedFields":{"BuildIds":["unversioned","unversioned:build-1"]}},"taskQueue":"my-task-queue","rootExecution":{"workflowId":"my-workflow-id","runId":"6463357a-d7c6-46f0-83c1-674f7d5516a9"}} */
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listArchivedWorkflowExecutions: {
        parameters: {
            query?: {
                /**
                 * @description How many entries an answer holds at most; the server may have a lower limit.
                 * @example 10
                 */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example WorkflowId = 'my-workflow-id' AND CloseTime < '2100-01-01T00:00:00Z'
                 */
                query?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListArchivedWorkflowExecutionsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countWorkflowExecutions: {
        parameters: {
            query?: {
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example WorkflowId = 'my-workflow-id' GROUP BY ExecutionStatus
                 */
                query?: string;
                /** @description `WorkflowType` is this. Repeat it for any of several. */
                "filter.workflowType"?: string[];
                /** @description `WorkflowId` is this. Repeat it for any of several. */
                "filter.workflowId"?: string[];
                /** @description `TaskQueue` is this. Repeat it for any of several. */
                "filter.taskQueue"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": "1",
                     *       "groups": [
                     *         {
                     *           "groupValues": [
                     *             "Running"
                     *           ],
                     *           "count": "1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CountWorkflowExecutionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    queryWorkflowByGet: {
        parameters: {
            query?: {
                /** @description The arguments, each a JSON value; repeat it for more than one. */
                args?: string[];
                /** @description The run; default: the latest one. */
                "execution.runId"?: string;
                /** @description In which states of the workflow the query is rejected; default: in none. */
                queryRejectCondition?: components["schemas"]["QueryRejectCondition"];
                /** @description The least time between two queries, by default `1s`. Only with `Accept: text/event-stream`. */
                interval?: string;
                /** @description The id of the last event that you have: the stream goes on behind it, as with the header `Last-Event-ID`. Only with `Accept: text/event-stream`. */
                after?: string;
                /** @description False for this very run. Otherwise continuations, retries, cron runs and resets are followed. Only with `Accept: text/event-stream`. */
                followRuns?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the query handler.
                 * @example MyQuery
                 */
                queryType: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queryResult": [
                     *         "Hello, World!"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QueryWorkflowResponse"];
                    /**
                     * @example event: value
                     *     id: zILrvPi2Clgh0cUc
                     *     data: "Hello, World!"
                     *
                     *     event: value
                     *     id: LZioXTriH2SZJjFA
                     *     data: "Half way."
                     *
                     *     event: end
                     *     id: end
                     *     data: {"workflowExecution":{"workflowId":"my-workflow-id","runId":"bceb75d7-ef68-4dae-8d47-765fa2a8ee7a"},"status":"WORKFLOW_EXECUTION_STATUS_CANCELED","closeTime":"2025-06-01T12:00:00Z","failure":{"message":"the workflow was canceled","canceledFailureInfo":{}}}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    queryWorkflow: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the query handler.
                 * @example MyQuery
                 */
                queryType: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["QueryWorkflowBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "queryResult": [
                     *         "Hello, World!"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["QueryWorkflowResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeTaskQueue: {
        parameters: {
            query?: {
                /** @description Kind of the queue; normal by default. */
                "taskQueue.kind"?: components["schemas"]["TaskQueueKind"];
                /** @description Name of the normal queue that a sticky queue belongs to. */
                "taskQueue.normalName"?: string;
                /**
                 * @description Which of the queues with that name.
                 * @example TASK_QUEUE_TYPE_WORKFLOW
                 */
                taskQueueType?: components["schemas"]["TaskQueueType"];
                /**
                 * @description Include the backlog of the queue, and the rates at which tasks arrive and leave.
                 * @example true
                 */
                reportStats?: boolean;
                /** @description Include the configuration of the queue. */
                reportConfig?: boolean;
                /**
                 * @deprecated
                 * @description Include the older status of the queue; use `reportStats` instead.
                 */
                includeTaskQueueStatus?: boolean;
                /**
                 * @deprecated
                 * @description The older way to choose what the answer holds; use the `report` parameters instead.
                 */
                apiMode?: components["schemas"]["DescribeTaskQueueMode"];
                /**
                 * @deprecated
                 * @description Build ids to look at; the empty string stands for unversioned workers.
                 */
                "versions.buildIds"?: string[];
                /**
                 * @deprecated
                 * @description Include workers without a version.
                 */
                "versions.unversioned"?: boolean;
                /**
                 * @deprecated
                 * @description Include all versions with recent work or pollers.
                 */
                "versions.allActive"?: boolean;
                /**
                 * @deprecated
                 * @description Kinds of tasks.
                 */
                taskQueueTypes?: components["schemas"]["TaskQueueType"][];
                /**
                 * @deprecated
                 * @description Include the pollers of the queue.
                 */
                reportPollers?: boolean;
                /**
                 * @deprecated
                 * @description Include whether versions are still needed.
                 */
                reportTaskReachability?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the task queue.
                 * @example my-task-queue
                 */
                taskQueueName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pollers": [
                     *         {
                     *           "lastAccessTime": "2025-06-01T12:00:00Z",
                     *           "identity": "worker-1",
                     *           "ratePerSecond": 100000,
                     *           "workerVersionCapabilities": {
                     *             "buildId": "build-1"
                     *           }
                     *         }
                     *       ],
                     *       "stats": {
                     *         "approximateBacklogAge": "0s",
                     *         "tasksAddRate": 0.5,
                     *         "tasksDispatchRate": 0.5
                     *       },
                     *       "statsByPriorityKey": {
                     *         "3": {
                     *           "approximateBacklogAge": "0s",
                     *           "tasksAddRate": 0.5,
                     *           "tasksDispatchRate": 0.5
                     *         }
                     *       },
                     *       "versioningInfo": {
                     *         "currentVersion": "__unversioned__",
                     *         "updateTime": "0001-01-01T00:00:00Z"
                     *       },
                     *       "effectiveRateLimit": {
                     *         "requestsPerSecond": 4000,
                     *         "rateLimitSource": "RATE_LIMIT_SOURCE_SYSTEM"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeTaskQueueResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getClusterInfo: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "supportedClients": {
                     *         "Nexus-go-sdk": "<2.0.0",
                     *         "temporal-cli": "<2.0.0",
                     *         "temporal-go": "<2.0.0",
                     *         "temporal-java": "<2.0.0",
                     *         "temporal-php": "<2.0.0",
                     *         "temporal-server": "<2.0.0",
                     *         "temporal-typescript": "<2.0.0",
                     *         "temporal-ui": "<3.0.0"
                     *       },
                     *       "serverVersion": "1.32.0",
                     *       "clusterId": "d2680338-de14-4377-8826-5184a08af809",
                     *       "clusterName": "active",
                     *       "historyShardCount": 1,
                     *       "persistenceStore": "sqlite",
                     *       "visibilityStore": "sqlite",
                     *       "initialFailoverVersion": "1",
                     *       "failoverVersionIncrement": "10"
                     *     }
                     */
                    "application/json": components["schemas"]["GetClusterInfoResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getSystemInfo: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "serverVersion": "1.32.0",
                     *       "capabilities": {
                     *         "signalAndQueryHeader": true,
                     *         "internalErrorDifferentiation": true,
                     *         "activityFailureIncludeHeartbeat": true,
                     *         "supportsSchedules": true,
                     *         "encodedFailureAttributes": true,
                     *         "buildIdBasedVersioning": true,
                     *         "upsertMemo": true,
                     *         "eagerWorkflowStart": true,
                     *         "sdkMetadata": true,
                     *         "countGroupByExecutionStatus": true,
                     *         "nexus": true,
                     *         "serverScaledDeployments": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetSystemInfoResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description What `If-Match` takes, so that a change happens only if there was no other. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schedule": {
                     *         "spec": {
                     *           "interval": [
                     *             {
                     *               "interval": "86400s"
                     *             }
                     *           ],
                     *           "timezoneName": "Europe/Berlin"
                     *         },
                     *         "action": {
                     *           "startWorkflow": {
                     *             "workflowId": "my-scheduled-workflow",
                     *             "workflowType": {
                     *               "name": "MyWorkflow"
                     *             },
                     *             "taskQueue": {
                     *               "name": "my-task-queue",
                     *               "kind": "TASK_QUEUE_KIND_NORMAL"
                     *             },
                     *             "input": [
                     *               "Hello, World!"
                     *             ]
                     *           }
                     *         },
                     *         "policies": {
                     *           "overlapPolicy": "SCHEDULE_OVERLAP_POLICY_SKIP",
                     *           "catchupWindow": "31536000s"
                     *         },
                     *         "state": {}
                     *       },
                     *       "info": {
                     *         "futureActionTimes": [
                     *           "2025-06-02T00:00:00Z",
                     *           "2025-06-03T00:00:00Z",
                     *           "2025-06-04T00:00:00Z",
                     *           "2025-06-05T00:00:00Z",
                     *           "2025-06-06T00:00:00Z",
                     *           "2025-06-07T00:00:00Z",
                     *           "2025-06-08T00:00:00Z",
                     *           "2025-06-09T00:00:00Z",
                     *           "2025-06-10T00:00:00Z",
                     *           "2025-06-11T00:00:00Z"
                     *         ],
                     *         "createTime": "2025-06-01T12:00:00Z"
                     *       },
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateScheduleBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["CreateScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteSchedule: {
        parameters: {
            query?: {
                /** @description The caller, for the record. */
                identity?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    mergePatchSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description The `ETag` of the state to change. */
                "If-Match"?: string;
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schedule": {
                 *         "spec": {
                 *           "cronString": [
                 *             "30 9 * * 1-5"
                 *           ]
                 *         },
                 *         "state": {
                 *           "notes": "on weekdays"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SchedulePatchBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description What `If-Match` takes, so that a change happens only if there was no other. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schedule": {
                     *         "spec": {
                     *           "structuredCalendar": [
                     *             {
                     *               "second": [
                     *                 {
                     *                   "step": 1
                     *                 }
                     *               ],
                     *               "minute": [
                     *                 {
                     *                   "start": 30,
                     *                   "end": 30,
                     *                   "step": 1
                     *                 }
                     *               ],
                     *               "hour": [
                     *                 {
                     *                   "start": 9,
                     *                   "end": 9,
                     *                   "step": 1
                     *                 }
                     *               ],
                     *               "dayOfMonth": [
                     *                 {
                     *                   "start": 1,
                     *                   "end": 31,
                     *                   "step": 1
                     *                 }
                     *               ],
                     *               "month": [
                     *                 {
                     *                   "start": 1,
                     *                   "end": 12,
                     *                   "step": 1
                     *                 }
                     *               ],
                     *               "dayOfWeek": [
                     *                 {
                     *                   "start": 1,
                     *                   "end": 5,
                     *                   "step": 1
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "interval": [
                     *             {
                     *               "interval": "86400s"
                     *             }
                     *           ],
                     *           "timezoneName": "Europe/Berlin"
                     *         },
                     *         "action": {
                     *           "startWorkflow": {
                     *             "workflowId": "my-scheduled-workflow",
                     *             "workflowType": {
                     *               "name": "MyWorkflow"
                     *             },
                     *             "taskQueue": {
                     *               "name": "my-task-queue",
                     *               "kind": "TASK_QUEUE_KIND_NORMAL"
                     *             },
                     *             "input": [
                     *               "Hello, World!"
                     *             ]
                     *           }
                     *         },
                     *         "policies": {
                     *           "overlapPolicy": "SCHEDULE_OVERLAP_POLICY_SKIP",
                     *           "catchupWindow": "31536000s"
                     *         },
                     *         "state": {
                     *           "notes": "on weekdays"
                     *         }
                     *       },
                     *       "info": {
                     *         "futureActionTimes": [
                     *           "2025-06-02T00:00:00Z",
                     *           "2025-06-02T08:30:00Z",
                     *           "2025-06-03T00:00:00Z",
                     *           "2025-06-03T08:30:00Z",
                     *           "2025-06-04T00:00:00Z",
                     *           "2025-06-04T08:30:00Z",
                     *           "2025-06-05T00:00:00Z",
                     *           "2025-06-05T08:30:00Z",
                     *           "2025-06-06T00:00:00Z",
                     *           "2025-06-06T08:30:00Z"
                     *         ],
                     *         "createTime": "2025-06-01T12:00:00Z",
                     *         "updateTime": "2025-06-01T12:00:00.250Z"
                     *       },
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeScheduleResponse"];
                };
            };
            /** @description Accepted: it takes effect later. The schedule is as before. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description What `If-Match` takes, so that a change happens only if there was no other. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description The schedule is not in the state that `If-Match` names. */
            412: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateSchedule: {
        parameters: {
            query?: {
                /** @description Lets a schedule without `spec` or `action` take the place of one that has them. The bare `?replace` means true. */
                replace?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "schedule": {
                 *         "spec": {
                 *           "interval": [
                 *             {
                 *               "interval": "43200s"
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
                 *             },
                 *             "input": [
                 *               "Hello, World!"
                 *             ]
                 *           }
                 *         },
                 *         "policies": {
                 *           "overlapPolicy": "SCHEDULE_OVERLAP_POLICY_SKIP"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateScheduleBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UpdateScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    patchSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "patch": {
                 *         "pause": "maintenance"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PatchScheduleBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PatchScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "maintenance"
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleNoteBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PatchScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "note": "maintenance is over"
                 *     }
                 */
                "application/json": components["schemas"]["ScheduleNoteBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PatchScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    triggerSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "overlapPolicy": "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL"
                 *     }
                 */
                "application/json": components["schemas"]["TriggerScheduleBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PatchScheduleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listScheduleMatchingTimes: {
        parameters: {
            query: {
                /**
                 * @description When it started.
                 * @example 2030-01-01T12:00:00Z
                 */
                startTime: components["schemas"]["Timestamp"];
                /**
                 * @description End of the time range.
                 * @example 2030-01-04T12:00:00Z
                 */
                endTime: components["schemas"]["Timestamp"];
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the schedule.
                 * @example my-schedule
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startTime": [
                     *         "2030-01-02T00:00:00Z",
                     *         "2030-01-03T00:00:00Z",
                     *         "2030-01-04T00:00:00Z"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListScheduleMatchingTimesResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSchedules: {
        parameters: {
            query?: {
                /**
                 * @description How many events an answer holds at most.
                 * @example 10
                 */
                maximumPageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
                query?: string;
                /** @description `ScheduleId` is this. Repeat it for any of several. */
                "filter.scheduleId"?: string[];
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schedules": [
                     *         {
                     *           "scheduleId": "my-schedule",
                     *           "memo": {},
                     *           "info": {
                     *             "spec": {
                     *               "interval": [
                     *                 {
                     *                   "interval": "86400s"
                     *                 }
                     *               ],
                     *               "timezoneName": "Europe/Berlin"
                     *             },
                     *             "workflowType": {
                     *               "name": "MyWorkflow"
                     *             },
                     *             "futureActionTimes": [
                     *               "2025-06-02T00:00:00Z",
                     *               "2025-06-03T00:00:00Z",
                     *               "2025-06-04T00:00:00Z",
                     *               "2025-06-05T00:00:00Z",
                     *               "2025-06-06T00:00:00Z"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListSchedulesResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countSchedules: {
        parameters: {
            query?: {
                /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
                query?: string;
                /** @description `ScheduleId` is this. Repeat it for any of several. */
                "filter.scheduleId"?: string[];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["CountSchedulesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkerBuildIdCompatibility: {
        parameters: {
            query?: {
                /** @description How many sets to return; 0 means all. */
                maxSets?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description The task queue.
                 * @example my-task-queue
                 */
                taskQueue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["GetWorkerBuildIdCompatibilityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkerVersioningRules: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description The task queue.
                 * @example my-task-queue
                 */
                taskQueue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["GetWorkerVersioningRulesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getWorkerTaskReachability: {
        parameters: {
            query: {
                /**
                 * @description Build ids to look at; the empty string stands for unversioned workers.
                 * @example [
                 *       "build-1"
                 *     ]
                 */
                buildIds: string[];
                /**
                 * @description Task queues to look at.
                 * @example [
                 *       "my-task-queue"
                 *     ]
                 */
                taskQueues?: string[];
                /** @description Kind of work to look at. */
                reachability?: components["schemas"]["TaskReachability"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "buildIdReachability": [
                     *         {
                     *           "buildId": "build-1",
                     *           "taskQueueReachability": [
                     *             {
                     *               "taskQueue": "my-task-queue"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["GetWorkerTaskReachabilityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeDeployment: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the series of deployments.
                 * @example my-series
                 */
                seriesName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DescribeDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "Deployments are deprecated and no longer supported, use Worker Deployments instead",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    describeWorkerDeploymentVersion: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Its version, which grows with every change.
                 */
                version?: string;
                /** @description Include statistics of the task queues. */
                reportTaskQueueStats?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workerDeploymentVersionInfo": {
                     *         "version": "my-deployment.build-1",
                     *         "status": "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE",
                     *         "deploymentVersion": {
                     *           "buildId": "build-1",
                     *           "deploymentName": "my-deployment"
                     *         },
                     *         "createTime": "2025-06-01T12:00:00Z",
                     *         "taskQueueInfos": [
                     *           {
                     *             "name": "my-task-queue",
                     *             "type": "TASK_QUEUE_TYPE_WORKFLOW"
                     *           }
                     *         ]
                     *       },
                     *       "versionTaskQueues": [
                     *         {
                     *           "name": "my-task-queue",
                     *           "type": "TASK_QUEUE_TYPE_WORKFLOW"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeWorkerDeploymentVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteWorkerDeploymentVersion: {
        parameters: {
            query?: {
                /**
                 * @deprecated
                 * @description Its version, which grows with every change.
                 */
                version?: string;
                /** @description Delete the version even if workflows still run on it. */
                skipDrainage?: boolean;
                /** @description The caller, for the record. */
                identity?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteWorkerDeploymentVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listDeployments: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description Name of the series of deployments.
                 * @example my-series
                 */
                seriesName?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDeploymentsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "Deployments are deprecated and no longer supported, use Worker Deployments instead",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    getDeploymentReachability: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the series of deployments.
                 * @example my-series
                 */
                seriesName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDeploymentReachabilityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "Deployments are deprecated and no longer supported, use Worker Deployments instead",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    getCurrentDeployment: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the series of deployments.
                 * @example my-series
                 */
                seriesName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetCurrentDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "Deployments are deprecated and no longer supported, use Worker Deployments instead",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    setCurrentDeployment: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the series of deployments.
                 * @example my-series
                 */
                seriesName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "deployment": {
                 *         "buildId": "build-1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SetCurrentDeploymentBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetCurrentDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "Deployments are deprecated and no longer supported, use Worker Deployments instead",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    setWorkerDeploymentCurrentVersion: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "buildId": "build-1"
                 *     }
                 */
                "application/json": components["schemas"]["SetWorkerDeploymentCurrentVersionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg==",
                     *       "previousVersion": "__unversioned__"
                     *     }
                     */
                    "application/json": components["schemas"]["SetWorkerDeploymentCurrentVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeWorkerDeployment: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg==",
                     *       "workerDeploymentInfo": {
                     *         "name": "my-deployment",
                     *         "versionSummaries": [
                     *           {
                     *             "version": "my-deployment.build-1",
                     *             "status": "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE",
                     *             "deploymentVersion": {
                     *               "buildId": "build-1",
                     *               "deploymentName": "my-deployment"
                     *             },
                     *             "createTime": "2025-06-01T12:00:00Z"
                     *           }
                     *         ],
                     *         "createTime": "2025-06-01T12:00:00Z",
                     *         "routingConfig": {
                     *           "currentVersion": "__unversioned__"
                     *         },
                     *         "routingConfigUpdateState": "ROUTING_CONFIG_UPDATE_STATE_COMPLETED"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeWorkerDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createWorkerDeployment: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /** @example {} */
                "application/json": components["schemas"]["CreateWorkerDeploymentBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["CreateWorkerDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteWorkerDeployment: {
        parameters: {
            query?: {
                /** @description The caller, for the record. */
                identity?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteWorkerDeploymentResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setWorkerDeploymentRampingVersion: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "buildId": "build-1",
                 *       "percentage": 20
                 *     }
                 */
                "application/json": components["schemas"]["SetWorkerDeploymentRampingVersionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["SetWorkerDeploymentRampingVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWorkerDeployments: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workerDeployments": [
                     *         {
                     *           "name": "my-deployment",
                     *           "createTime": "2025-06-01T12:00:00Z",
                     *           "routingConfig": {
                     *             "currentVersion": "__unversioned__"
                     *           },
                     *           "latestVersionSummary": {
                     *             "version": "my-deployment.build-1",
                     *             "status": "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE",
                     *             "deploymentVersion": {
                     *               "buildId": "build-1",
                     *               "deploymentName": "my-deployment"
                     *             },
                     *             "createTime": "2025-06-01T12:00:00Z"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWorkerDeploymentsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createWorkerDeploymentVersion: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "deploymentVersion": {
                 *         "buildId": "build-2"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateWorkerDeploymentVersionBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["CreateWorkerDeploymentVersionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkerDeploymentVersionComputeConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "removeComputeConfigScalingGroups": [
                 *         "default"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkerDeploymentVersionComputeConfigBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UpdateWorkerDeploymentVersionComputeConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    validateWorkerDeploymentVersionComputeConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "computeConfigScalingGroups": {
                 *         "default": {
                 *           "scalingGroup": {
                 *             "taskQueueTypes": [
                 *               "TASK_QUEUE_TYPE_WORKFLOW"
                 *             ],
                 *             "provider": {
                 *               "type": "subprocess",
                 *               "details": {
                 *                 "command": "true"
                 *               }
                 *             }
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ValidateWorkerDeploymentVersionComputeConfigBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidateWorkerDeploymentVersionComputeConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkerDeploymentVersionMetadata: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
                /**
                 * @description Build id of the version.
                 * @example build-1
                 */
                buildId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "upsertEntries": {
                 *         "commit": "4f2c1d9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkerDeploymentVersionMetadataBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "metadata": {
                     *         "entries": {
                     *           "commit": "4f2c1d9"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateWorkerDeploymentVersionMetadataResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    setWorkerDeploymentManager: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Name of the worker deployment.
                 * @example my-deployment
                 */
                deploymentName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "managerIdentity": "deployer"
                 *     }
                 */
                "application/json": components["schemas"]["SetWorkerDeploymentManagerBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conflictToken": "YSBjb25mbGljdCB0b2tlbg=="
                     *     }
                     */
                    "application/json": components["schemas"]["SetWorkerDeploymentManagerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the update handler.
                 * @example MyUpdate
                 */
                updateName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "request": {
                 *         "input": {
                 *           "args": [
                 *             {
                 *               "amount": 3
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Finished: the outcome is in the answer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "updateRef": {
                     *         "workflowExecution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "fc5ce56a-97ab-4271-8131-ccd52c908896"
                     *         },
                     *         "updateId": "aad0f1d9-d991-499b-8f72-ce107aad64fb"
                     *       },
                     *       "outcome": {
                     *         "success": [
                     *           {
                     *             "amount": 3
                     *           }
                     *         ]
                     *       },
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
                     *       "link": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "fc5ce56a-97ab-4271-8131-ccd52c908896",
                     *           "requestIdRef": {
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            /** @description Accepted: there is no outcome yet. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWithStartWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Name of the update handler.
                 * @example MyUpdate
                 */
                updateName: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "startWorkflow": {
                 *         "workflowType": {
                 *           "name": "MyWorkflow"
                 *         },
                 *         "taskQueue": {
                 *           "name": "my-task-queue"
                 *         },
                 *         "workflowIdConflictPolicy": "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING"
                 *       },
                 *       "input": {
                 *         "args": [
                 *           {
                 *             "amount": 3
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWithStartBody"];
            };
        };
        responses: {
            /** @description Finished: the outcome is in the answer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "updateRef": {
                     *         "workflowExecution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "02511c4b-88c5-4e89-81fb-22875be7228b"
                     *         },
                     *         "updateId": "a4c28129-13b4-46c6-8839-c7968dc06b6a"
                     *       },
                     *       "outcome": {
                     *         "success": [
                     *           {
                     *             "amount": 3
                     *           }
                     *         ]
                     *       },
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
                     *       "link": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "02511c4b-88c5-4e89-81fb-22875be7228b",
                     *           "requestIdRef": {
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            /** @description Accepted: there is no outcome yet. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollWorkflowExecutionUpdate: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                "updateRef.workflowExecution.runId"?: string;
                /** @description The caller, for the record. */
                identity?: string;
                /** @description The stage to wait for; unspecified means return at once. */
                "waitPolicy.lifecycleStage"?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the update.
                 * @example my-update-id
                 */
                updateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": {
                     *         "success": [
                     *           {
                     *             "amount": 3
                     *           }
                     *         ]
                     *       },
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
                     *       "updateRef": {
                     *         "workflowExecution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "e017252b-62d6-4a77-832c-1fe12087b5a8"
                     *         },
                     *         "updateId": "my-update-id"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PollWorkflowExecutionUpdateResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkflowExecutionById: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the update.
                 * @example my-update-id
                 */
                updateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "request": {
                 *         "input": {
                 *           "name": "MyUpdate",
                 *           "args": [
                 *             {
                 *               "amount": 3
                 *             }
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkflowExecutionByIdBody"];
            };
        };
        responses: {
            /** @description Finished: the outcome is in the answer. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "updateRef": {
                     *         "workflowExecution": {
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "cb1f5dbd-1392-4410-8e32-d19596d819eb"
                     *         },
                     *         "updateId": "my-update-id"
                     *       },
                     *       "outcome": {
                     *         "success": [
                     *           {
                     *             "amount": 3
                     *           }
                     *         ]
                     *       },
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED",
                     *       "link": {
                     *         "workflowEvent": {
                     *           "namespace": "my-namespace",
                     *           "workflowId": "my-workflow-id",
                     *           "runId": "cb1f5dbd-1392-4410-8e32-d19596d819eb",
                     *           "requestIdRef": {
                     *             "eventType": "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            /** @description Accepted: there is no outcome yet. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeBatchOperation: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the batch operation.
                 * @example my-batch
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operationType": "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW",
                     *       "jobId": "my-batch",
                     *       "state": "BATCH_OPERATION_STATE_COMPLETED",
                     *       "startTime": "2025-06-01T12:00:00Z",
                     *       "closeTime": "2025-06-01T12:00:00.250Z",
                     *       "totalOperationCount": "1",
                     *       "completeOperationCount": "1",
                     *       "identity": "temporal-http@example",
                     *       "reason": "spring cleaning",
                     *       "executions": [
                     *         {
                     *           "type": "EXECUTION_TYPE_WORKFLOW",
                     *           "businessId": "workflow-0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeBatchOperationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startBatchOperation: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the batch operation.
                 * @example my-batch
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "visibilityQuery": "WorkflowType = 'MyWorkflow' AND ExecutionStatus = 'Running'",
                 *       "reason": "spring cleaning",
                 *       "cancellationOperation": {}
                 *     }
                 */
                "application/json": components["schemas"]["StartBatchOperationBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["StartBatchOperationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    stopBatchOperation: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the batch operation.
                 * @example my-batch
                 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "a mistake"
                 *     }
                 */
                "application/json": components["schemas"]["StopBatchOperationBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["StopBatchOperationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listBatchOperations: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operationInfo": [
                     *         {
                     *           "jobId": "my-batch",
                     *           "state": "BATCH_OPERATION_STATE_COMPLETED",
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "closeTime": "2025-06-01T12:00:00.250Z",
                     *           "operationType": "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListBatchOperationsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateActivityOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "execution": {
                 *         "workflowId": "my-workflow-id"
                 *       },
                 *       "id": "my-activity-id",
                 *       "activityOptions": {
                 *         "startToCloseTimeout": "900s"
                 *       },
                 *       "updateMask": "startToCloseTimeout"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateActivityOptionsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityOptions": {
                     *         "taskQueue": {
                     *           "name": "my-task-queue",
                     *           "kind": "TASK_QUEUE_KIND_NORMAL"
                     *         },
                     *         "scheduleToCloseTimeout": "0s",
                     *         "scheduleToStartTimeout": "0s",
                     *         "startToCloseTimeout": "900s",
                     *         "heartbeatTimeout": "0s",
                     *         "retryPolicy": {
                     *           "initialInterval": "1s",
                     *           "backoffCoefficient": 2,
                     *           "maximumInterval": "100s",
                     *           "maximumAttempts": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateActivityOptionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkflowExecutionOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "workflowExecutionOptions": {
                 *         "priority": {
                 *           "priorityKey": 2
                 *         }
                 *       },
                 *       "updateMask": "priority"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkflowExecutionOptionsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workflowExecutionOptions": {
                     *         "priority": {
                     *           "priorityKey": 2
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateWorkflowExecutionOptionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "execution": {
                 *         "workflowId": "my-workflow-id"
                 *       },
                 *       "id": "my-activity-id",
                 *       "reason": "maintenance"
                 *     }
                 */
                "application/json": components["schemas"]["PauseActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PauseActivityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "execution": {
                 *         "workflowId": "my-workflow-id"
                 *       },
                 *       "id": "my-activity-id"
                 *     }
                 */
                "application/json": components["schemas"]["UnpauseActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnpauseActivityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resetActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "execution": {
                 *         "workflowId": "my-workflow-id"
                 *       },
                 *       "id": "my-activity-id",
                 *       "keepPaused": true
                 *     }
                 */
                "application/json": components["schemas"]["ResetActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["ResetActivityResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWorkflowRules: {
        parameters: {
            query?: {
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rules": [
                     *         {
                     *           "createTime": "2025-06-01T12:00:00Z",
                     *           "spec": {
                     *             "id": "my-rule",
                     *             "activityStart": {
                     *               "predicate": "ActivityType = 'MyActivity'"
                     *             },
                     *             "actions": [
                     *               {
                     *                 "activityPause": {}
                     *               }
                     *             ],
                     *             "expirationTime": "2035-01-01T00:00:00Z"
                     *           },
                     *           "createdByIdentity": "temporal-http@example"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWorkflowRulesResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createWorkflowRule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spec": {
                 *         "id": "my-rule",
                 *         "activityStart": {
                 *           "predicate": "ActivityType = 'MyActivity'"
                 *         },
                 *         "actions": [
                 *           {
                 *             "activityPause": {}
                 *           }
                 *         ],
                 *         "expirationTime": "2035-01-01T00:00:00Z"
                 *       },
                 *       "description": "Stop payments for now"
                 *     }
                 */
                "application/json": components["schemas"]["CreateWorkflowRuleBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rule": {
                     *         "createTime": "2025-06-01T12:00:00Z",
                     *         "spec": {
                     *           "id": "my-rule",
                     *           "activityStart": {
                     *             "predicate": "ActivityType = 'MyActivity'"
                     *           },
                     *           "actions": [
                     *             {
                     *               "activityPause": {}
                     *             }
                     *           ],
                     *           "expirationTime": "2035-01-01T00:00:00Z"
                     *         },
                     *         "createdByIdentity": "temporal-http@example",
                     *         "description": "Stop payments for now"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateWorkflowRuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeWorkflowRule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the rule.
                 * @example my-rule
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rule": {
                     *         "createTime": "2025-06-01T12:00:00Z",
                     *         "spec": {
                     *           "id": "my-rule",
                     *           "activityStart": {
                     *             "predicate": "ActivityType = 'MyActivity'"
                     *           },
                     *           "actions": [
                     *             {
                     *               "activityPause": {}
                     *             }
                     *           ],
                     *           "expirationTime": "2035-01-01T00:00:00Z"
                     *         },
                     *         "createdByIdentity": "temporal-http@example"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeWorkflowRuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteWorkflowRule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the rule.
                 * @example my-rule
                 */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteWorkflowRuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    triggerWorkflowRule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "spec": {
                 *         "id": "my-rule",
                 *         "activityStart": {
                 *           "predicate": "ActivityType = 'MyActivity'"
                 *         },
                 *         "actions": [
                 *           {
                 *             "activityPause": {}
                 *           }
                 *         ],
                 *         "expirationTime": "2035-01-01T00:00:00Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TriggerWorkflowRuleBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriggerWorkflowRuleResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "method TriggerWorkflowRule not supported",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    recordWorkerHeartbeat: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "identity": "worker-1",
                 *       "workerHeartbeat": [
                 *         {
                 *           "workerInstanceKey": "my-worker",
                 *           "workerIdentity": "worker-1",
                 *           "hostInfo": {
                 *             "hostName": "host-1",
                 *             "processId": "4711"
                 *           },
                 *           "taskQueue": "my-task-queue",
                 *           "sdkName": "temporal-typescript",
                 *           "sdkVersion": "1.24.0",
                 *           "status": "WORKER_STATUS_RUNNING",
                 *           "startTime": "2025-06-01T12:00:00Z",
                 *           "heartbeatTime": "2025-06-01T12:01:00Z",
                 *           "elapsedSinceLastHeartbeat": "60s"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordWorkerHeartbeatBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RecordWorkerHeartbeatResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listWorkers: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
                query?: string;
                /** @description Include workers of the server itself. */
                includeSystemWorkers?: boolean;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workersInfo": [
                     *         {
                     *           "workerHeartbeat": {
                     *             "workerInstanceKey": "my-worker",
                     *             "workerIdentity": "worker-1",
                     *             "hostInfo": {
                     *               "hostName": "host-1",
                     *               "processId": "4711"
                     *             },
                     *             "taskQueue": "my-task-queue",
                     *             "sdkName": "temporal-typescript",
                     *             "sdkVersion": "1.24.0",
                     *             "status": "WORKER_STATUS_RUNNING",
                     *             "startTime": "2025-06-01T12:00:00Z",
                     *             "heartbeatTime": "2025-06-01T12:01:00Z",
                     *             "elapsedSinceLastHeartbeat": "60s"
                     *           }
                     *         }
                     *       ],
                     *       "workers": [
                     *         {
                     *           "workerInstanceKey": "my-worker",
                     *           "workerIdentity": "worker-1",
                     *           "taskQueue": "my-task-queue",
                     *           "sdkName": "temporal-typescript",
                     *           "sdkVersion": "1.24.0",
                     *           "status": "WORKER_STATUS_RUNNING",
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "hostName": "host-1",
                     *           "processId": "4711"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListWorkersResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countWorkers: {
        parameters: {
            query?: {
                /** @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches. */
                query?: string;
                /** @description Include workers of the server itself. */
                includeSystemWorkers?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["CountWorkersResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateTaskQueueConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description The task queue.
                 * @example my-task-queue
                 */
                taskQueue: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "taskQueueType": "TASK_QUEUE_TYPE_ACTIVITY",
                 *       "updateQueueRateLimit": {
                 *         "rateLimit": {
                 *           "requestsPerSecond": 10
                 *         },
                 *         "reason": "a slow partner"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateTaskQueueConfigBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "config": {
                     *         "queueRateLimit": {
                     *           "rateLimit": {
                     *             "requestsPerSecond": 10
                     *           },
                     *           "metadata": {
                     *             "reason": "a slow partner",
                     *             "updateIdentity": "temporal-http@example",
                     *             "updateTime": "2025-06-01T12:00:00Z"
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateTaskQueueConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    fetchWorkerConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "selector": {
                 *         "workerInstanceKey": "my-worker"
                 *       },
                 *       "reason": "a look"
                 *     }
                 */
                "application/json": components["schemas"]["FetchWorkerConfigBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FetchWorkerConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "FetchWorkerConfig command is not enabled.",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    updateWorkerConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "selector": {
                 *         "workerInstanceKey": "my-worker"
                 *       },
                 *       "workerConfig": {
                 *         "workflowCacheSize": 500
                 *       },
                 *       "updateMask": "workflowCacheSize",
                 *       "reason": "less memory"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkerConfigBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateWorkerConfigResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not support the call. 502: a codec server gave an invalid answer. 503: the server cannot be reached or is overloaded. 504: the call ran out of time. */
            "5XX": {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": 12,
                     *       "message": "UpdateWorkerConfig command is not enabled.",
                     *       "details": []
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    describeWorker: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Key of the worker process.
                 * @example my-worker
                 */
                workerInstanceKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "workerInfo": {
                     *         "workerHeartbeat": {
                     *           "workerInstanceKey": "my-worker",
                     *           "workerIdentity": "worker-1",
                     *           "hostInfo": {
                     *             "hostName": "host-1",
                     *             "processId": "4711"
                     *           },
                     *           "taskQueue": "my-task-queue",
                     *           "sdkName": "temporal-typescript",
                     *           "sdkVersion": "1.24.0",
                     *           "status": "WORKER_STATUS_RUNNING",
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "heartbeatTime": "2025-06-01T12:01:00Z",
                     *           "elapsedSinceLastHeartbeat": "60s"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeWorkerResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance"
                 *     }
                 */
                "application/json": components["schemas"]["PauseWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PauseWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseWorkflowExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance is over"
                 *     }
                 */
                "application/json": components["schemas"]["UnpauseWorkflowExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnpauseWorkflowExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeActivityExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /**
                 * @description Include the input.
                 * @example true
                 */
                includeInput?: boolean;
                /** @description Include the outcome, if there is one. */
                includeOutcome?: boolean;
                /** @description Opaque token of the state that an answer described. Send it back unchanged: the call then waits until the state has changed. */
                longPollToken?: string;
                /** @description Include the details of the last heartbeat. */
                includeHeartbeatDetails?: boolean;
                /** @description Include the failure of the last attempt. */
                includeLastFailure?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "642f2e16-b57c-4da9-8fdd-7da87845e358",
                     *       "info": {
                     *         "activityId": "my-activity-id",
                     *         "runId": "642f2e16-b57c-4da9-8fdd-7da87845e358",
                     *         "activityType": {
                     *           "name": "MyActivity"
                     *         },
                     *         "status": "ACTIVITY_EXECUTION_STATUS_RUNNING",
                     *         "runState": "PENDING_ACTIVITY_STATE_SCHEDULED",
                     *         "taskQueue": "my-task-queue",
                     *         "scheduleToCloseTimeout": "0s",
                     *         "scheduleToStartTimeout": "0s",
                     *         "startToCloseTimeout": "600s",
                     *         "heartbeatTimeout": "0s",
                     *         "retryPolicy": {
                     *           "initialInterval": "1s",
                     *           "backoffCoefficient": 2,
                     *           "maximumInterval": "100s"
                     *         },
                     *         "attempt": 1,
                     *         "scheduleTime": "2025-06-01T12:00:00Z",
                     *         "stateTransitionCount": "1",
                     *         "stateSizeBytes": "742",
                     *         "searchAttributes": {},
                     *         "executionTime": "2025-06-01T12:00:00Z"
                     *       },
                     *       "input": [
                     *         "Hello, World!"
                     *       ],
                     *       "longPollToken": "YSBsb25nIHBvbGwgdG9rZW4="
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "activityType": {
                 *         "name": "MyActivity"
                 *       },
                 *       "startToCloseTimeout": "600s",
                 *       "taskQueue": {
                 *         "name": "my-task-queue"
                 *       },
                 *       "input": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StartActivityExecutionBody"];
            };
        };
        responses: {
            /** @description One that exists was used. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartActivityExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "a46c7cc3-8e1d-48de-853a-e647bc749378",
                     *       "started": true,
                     *       "link": {
                     *         "activity": {
                     *           "namespace": "my-namespace",
                     *           "activityId": "my-activity-id",
                     *           "runId": "a46c7cc3-8e1d-48de-853a-e647bc749378"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StartActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteActivityExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getActivityResult: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /**
                 * @description How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`.
                 * @example 10s
                 */
                wait?: string;
                /** @description `error` answers 424 to every end but a completion. */
                onFailure?: "answer" | "error";
                /** @description Answers the first payload of the result and nothing else; a failure is then an error. */
                value?: boolean;
                /** @description The id of the last event that you have: the stream goes on behind it, as with the header `Last-Event-ID`. Only with `Accept: text/event-stream`. */
                after?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
                Prefer?: components["parameters"]["preferHeader"];
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "my-activity-id",
                     *       "runId": "a82f2ac1-d941-4e4e-8065-f19b4d51ee5e",
                     *       "status": "ACTIVITY_EXECUTION_STATUS_COMPLETED",
                     *       "closeTime": "2025-06-01T12:00:00Z",
                     *       "result": [
                     *         {
                     *           "done": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityResult"];
                    "text/event-stream": string;
                };
            };
            /** @description Running still. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description Where to ask for the result again. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "my-activity-id",
                     *       "runId": "9f0642fe-f8b0-45ae-804a-880ce3c9d300",
                     *       "status": "ACTIVITY_EXECUTION_STATUS_RUNNING"
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `value` asks for JSON or plain bytes, and the result is neither. */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description It has not completed; the details hold the failure. With `onFailure=error` or `value`. */
            424: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    executeActivity: {
        parameters: {
            query?: {
                /** @description How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`. */
                wait?: string;
                /** @description `error` answers 424 to every end but a completion. */
                onFailure?: "answer" | "error";
                /** @description Answers the first payload of the result and nothing else; a failure is then an error. */
                value?: boolean;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
                Prefer?: components["parameters"]["preferHeader"];
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "activityType": {
                 *         "name": "MyActivity"
                 *       },
                 *       "startToCloseTimeout": "600s",
                 *       "taskQueue": {
                 *         "name": "my-task-queue"
                 *       },
                 *       "input": [
                 *         "Hello, World!"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["StartActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "my-activity-id",
                     *       "runId": "deeac37c-9938-41f7-8d7d-b84f73f93ba2",
                     *       "status": "ACTIVITY_EXECUTION_STATUS_COMPLETED",
                     *       "closeTime": "2025-06-01T12:00:00Z",
                     *       "result": [
                     *         {
                     *           "done": 10
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityResult"];
                };
            };
            /** @description Running still. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description Where to ask for the result again. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "my-activity-id",
                     *       "runId": "233865e1-2113-483a-8070-28fc08aa4840",
                     *       "status": "ACTIVITY_EXECUTION_STATUS_RUNNING"
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `value` asks for JSON or plain bytes, and the result is neither. */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description It has not completed; the details hold the failure. With `onFailure=error` or `value`. */
            424: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    describeNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description Include the input. */
                includeInput?: boolean;
                /** @description Include the outcome, if there is one. */
                includeOutcome?: boolean;
                /** @description Opaque token of the state that an answer described. Send it back unchanged: the call then waits until the state has changed. */
                longPollToken?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "6914f913-1a1d-4590-8113-cbffd547bbea",
                     *       "info": {
                     *         "operationId": "my-operation-id",
                     *         "runId": "6914f913-1a1d-4590-8113-cbffd547bbea",
                     *         "endpoint": "my-endpoint",
                     *         "service": "payments",
                     *         "operation": "charge",
                     *         "status": "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING",
                     *         "state": "PENDING_NEXUS_OPERATION_STATE_SCHEDULED",
                     *         "scheduleToCloseTimeout": "3600s",
                     *         "attempt": 1,
                     *         "scheduleTime": "2025-06-01T12:00:00Z",
                     *         "expirationTime": "2025-06-01T13:00:00.250Z",
                     *         "executionDuration": "0.250s",
                     *         "requestId": "567f9bf0-3dfe-4ef7-85f5-d6e1f5d88705",
                     *         "stateTransitionCount": "1",
                     *         "searchAttributes": {},
                     *         "identity": "temporal-http@example",
                     *         "stateSizeBytes": "742"
                     *       },
                     *       "longPollToken": "YSBsb25nIHBvbGwgdG9rZW4="
                     *     }
                     */
                    "application/json": components["schemas"]["DescribeNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    startNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "my-endpoint",
                 *       "service": "payments",
                 *       "operation": "charge",
                 *       "scheduleToCloseTimeout": "3600s",
                 *       "input": {
                 *         "amount": 3
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StartNexusOperationExecutionBody"];
            };
        };
        responses: {
            /** @description One that exists was used. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartNexusOperationExecutionResponse"];
                };
            };
            /** @description A new one was made. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description true if the start has found the run that an earlier one with the same `Idempotency-Key` has made. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "c15e1169-7472-4827-8d96-6aab328ad497",
                     *       "started": true
                     *     }
                     */
                    "application/json": components["schemas"]["StartNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getNexusOperationResult: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description How long to wait for the end: `30s`, `1m30s`. Overrides `Prefer`. */
                wait?: string;
                /** @description `error` answers 424 to every end but a completion. */
                onFailure?: "answer" | "error";
                /** @description Answers the first payload of the result and nothing else; a failure is then an error. */
                value?: boolean;
                /** @description The id of the last event that you have: the stream goes on behind it, as with the header `Last-Event-ID`. Only with `Accept: text/event-stream`. */
                after?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description `wait=30` waits for so many seconds (RFC 7240); longer than allowed is shortened. */
                Prefer?: components["parameters"]["preferHeader"];
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NexusOperationResult"];
                    "text/event-stream": string;
                };
            };
            /** @description Running still. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    /** @description Where to ask for the result again. */
                    Location?: string;
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operationId": "my-operation-id",
                     *       "runId": "3a648237-df5d-4bf8-8b52-26113de23829",
                     *       "status": "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING"
                     *     }
                     */
                    "application/json": components["schemas"]["NexusOperationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description `value` asks for JSON or plain bytes, and the result is neither. */
            406: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            /** @description It has not completed; the details hold the failure. With `onFailure=error` or `value`. */
            424: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollActivityExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "06816490-7cd1-4c70-8dbc-0a3038c9c5d3",
                     *       "outcome": {
                     *         "result": [
                     *           {
                     *             "done": 10
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PollActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Id of the run; empty for the latest one. */
                runId?: string;
                /** @description The stage to wait for. */
                waitStage?: components["schemas"]["NexusOperationWaitStage"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PollNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listActivityExecutions: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example ActivityId = 'my-activity-id'
                 */
                query?: string;
                /** @description `ActivityType` is this. Repeat it for any of several. */
                "filter.activityType"?: string[];
                /** @description `ActivityId` is this. Repeat it for any of several. */
                "filter.activityId"?: string[];
                /** @description `TaskQueue` is this. Repeat it for any of several. */
                "filter.taskQueue"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "executions": [
                     *         {
                     *           "activityId": "my-activity-id",
                     *           "runId": "25974e46-4f5f-4f87-86b2-114ac77aaf89",
                     *           "activityType": {
                     *             "name": "MyActivity"
                     *           },
                     *           "scheduleTime": "2025-06-01T12:00:00Z",
                     *           "status": "ACTIVITY_EXECUTION_STATUS_RUNNING",
                     *           "searchAttributes": {
                     *             "indexedFields": {
                     *               "TemporalNamespaceDivision": "3332429922"
                     *             }
                     *           },
                     *           "taskQueue": "my-task-queue",
                     *           "executionTime": "2025-06-01T12:00:00.250Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListActivityExecutionsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listNexusOperationExecutions: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example OperationId = 'my-operation-id'
                 */
                query?: string;
                /** @description `OperationId` is this. Repeat it for any of several. */
                "filter.operationId"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "operations": [
                     *         {
                     *           "operationId": "my-operation-id",
                     *           "runId": "e8f46a78-9c47-4af8-8242-aa7b055b889f",
                     *           "endpoint": "my-endpoint",
                     *           "service": "payments",
                     *           "operation": "charge",
                     *           "scheduleTime": "2025-06-01T12:00:00Z",
                     *           "status": "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING",
                     *           "searchAttributes": {
                     *             "indexedFields": {
                     *               "TemporalNamespaceDivision": "131748067"
                     *             }
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListNexusOperationExecutionsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countActivityExecutions: {
        parameters: {
            query?: {
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example ActivityId = 'my-activity-id'
                 */
                query?: string;
                /** @description `ActivityType` is this. Repeat it for any of several. */
                "filter.activityType"?: string[];
                /** @description `ActivityId` is this. Repeat it for any of several. */
                "filter.activityId"?: string[];
                /** @description `TaskQueue` is this. Repeat it for any of several. */
                "filter.taskQueue"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["CountActivityExecutionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    countNexusOperationExecutions: {
        parameters: {
            query?: {
                /**
                 * @description A list filter, such as `WorkflowType = 'MyWorkflow'`; without one, everything matches.
                 * @example OperationId = 'my-operation-id'
                 */
                query?: string;
                /** @description `OperationId` is this. Repeat it for any of several. */
                "filter.operationId"?: string[];
                /** @description `ExecutionStatus` is this: its short name, such as `Running`. Repeat it for any of several. */
                "filter.status"?: string[];
                /** @description `StartTime` is after this time. */
                "filter.startedAfter"?: components["schemas"]["Timestamp"];
                /** @description `StartTime` is before this time. */
                "filter.startedBefore"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is after this time. */
                "filter.closedAfter"?: components["schemas"]["Timestamp"];
                /** @description `CloseTime` is before this time. */
                "filter.closedBefore"?: components["schemas"]["Timestamp"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "count": "1"
                     *     }
                     */
                    "application/json": components["schemas"]["CountNexusOperationExecutionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    requestCancelActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "no longer needed"
                 *     }
                 */
                "application/json": components["schemas"]["RequestCancelActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RequestCancelActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    requestCancelNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "no longer needed"
                 *     }
                 */
                "application/json": components["schemas"]["RequestCancelNexusOperationExecutionBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RequestCancelNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    terminateActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "it hangs"
                 *     }
                 */
                "application/json": components["schemas"]["TerminateActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TerminateActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance"
                 *     }
                 */
                "application/json": components["schemas"]["PauseActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PauseActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pauseWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance"
                 *     }
                 */
                "application/json": components["schemas"]["PauseWorkflowActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["PauseActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resetActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "keepPaused": true
                 *     }
                 */
                "application/json": components["schemas"]["ResetActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["ResetActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    resetWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "keepPaused": true
                 *     }
                 */
                "application/json": components["schemas"]["ResetWorkflowActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["ResetActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance is over"
                 *     }
                 */
                "application/json": components["schemas"]["UnpauseActivityExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnpauseActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    unpauseWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "maintenance is over"
                 *     }
                 */
                "application/json": components["schemas"]["UnpauseWorkflowActivityBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["UnpauseActivityExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateActivityExecutionOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "activityOptions": {
                 *         "startToCloseTimeout": "900s"
                 *       },
                 *       "updateMask": "startToCloseTimeout"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateActivityExecutionOptionsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityOptions": {
                     *         "taskQueue": {
                     *           "name": "my-task-queue",
                     *           "kind": "TASK_QUEUE_KIND_NORMAL"
                     *         },
                     *         "scheduleToCloseTimeout": "0s",
                     *         "scheduleToStartTimeout": "0s",
                     *         "startToCloseTimeout": "900s",
                     *         "heartbeatTimeout": "0s",
                     *         "retryPolicy": {
                     *           "initialInterval": "1s",
                     *           "backoffCoefficient": 2,
                     *           "maximumInterval": "100s"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateActivityExecutionOptionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateWorkflowActivityOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
                /**
                 * @description Id of the activity.
                 * @example my-activity-id
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "activityOptions": {
                 *         "startToCloseTimeout": "900s"
                 *       },
                 *       "updateMask": "startToCloseTimeout"
                 *     }
                 */
                "application/json": components["schemas"]["UpdateWorkflowActivityOptionsBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityOptions": {
                     *         "taskQueue": {
                     *           "name": "my-task-queue",
                     *           "kind": "TASK_QUEUE_KIND_NORMAL"
                     *         },
                     *         "scheduleToCloseTimeout": "0s",
                     *         "scheduleToStartTimeout": "0s",
                     *         "startToCloseTimeout": "900s",
                     *         "heartbeatTimeout": "0s",
                     *         "retryPolicy": {
                     *           "initialInterval": "1s",
                     *           "backoffCoefficient": 2,
                     *           "maximumInterval": "100s",
                     *           "maximumAttempts": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateActivityExecutionOptionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    terminateNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the Nexus operation.
                 * @example my-operation-id
                 */
                operationId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reason": "it hangs"
                 *     }
                 */
                "application/json": components["schemas"]["TerminateNexusOperationExecutionBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["TerminateNexusOperationExecutionResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    pollWorkflowExecutionTimeSkipping: {
        parameters: {
            query: {
                /** @description Id of the run; empty for the latest one. */
                "workflowExecution.runId"?: string;
                /**
                 * @description Id of the fast-forward to wait for.
                 * @example my-fast-forward
                 */
                fastForwardId: string;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
                /**
                 * @description Id of the workflow.
                 * @example my-workflow-id
                 */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fastForwardPollingResult": "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED",
                     *       "fastForwardInfo": {
                     *         "fastForwardDuration": "10s",
                     *         "fastForwardId": "my-fast-forward",
                     *         "targetTime": "2025-06-01T12:00:00Z",
                     *         "hasCompleted": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PollWorkflowExecutionTimeSkippingResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listSearchAttributes: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "systemAttributes": {
                     *         "BatcherNamespace": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "BatcherUser": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "BinaryChecksums": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "BuildIds": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "CloseTime": "INDEXED_VALUE_TYPE_DATETIME",
                     *         "ExecutionDuration": "INDEXED_VALUE_TYPE_INT",
                     *         "ExecutionStatus": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "ExecutionTime": "INDEXED_VALUE_TYPE_DATETIME",
                     *         "HistoryLength": "INDEXED_VALUE_TYPE_INT",
                     *         "HistorySizeBytes": "INDEXED_VALUE_TYPE_INT",
                     *         "ParentRunId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "ParentWorkflowId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "RootRunId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "RootWorkflowId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "RunId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "StartTime": "INDEXED_VALUE_TYPE_DATETIME",
                     *         "StateTransitionCount": "INDEXED_VALUE_TYPE_INT",
                     *         "TaskQueue": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "TemporalChangeVersion": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "TemporalExternalPayloadCount": "INDEXED_VALUE_TYPE_INT",
                     *         "TemporalExternalPayloadSizeBytes": "INDEXED_VALUE_TYPE_INT",
                     *         "TemporalNamespaceDivision": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "TemporalPauseInfo": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "TemporalReportedProblems": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "TemporalSchedulePaused": "INDEXED_VALUE_TYPE_BOOL",
                     *         "TemporalScheduledById": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "TemporalScheduledStartTime": "INDEXED_VALUE_TYPE_DATETIME",
                     *         "TemporalUsedWorkerDeploymentVersions": "INDEXED_VALUE_TYPE_KEYWORD_LIST",
                     *         "TemporalWorkerDeployment": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "TemporalWorkerDeploymentVersion": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "TemporalWorkflowVersioningBehavior": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "WorkflowId": "INDEXED_VALUE_TYPE_KEYWORD",
                     *         "WorkflowType": "INDEXED_VALUE_TYPE_KEYWORD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ListSearchAttributesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    addSearchAttributes: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "searchAttributes": {
                 *         "CustomerId": "INDEXED_VALUE_TYPE_KEYWORD"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AddSearchAttributesBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["AddSearchAttributesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    removeSearchAttributes: {
        parameters: {
            query: {
                /**
                 * @description Values that lists and counts can filter by.
                 * @example [
                 *       "CustomerId"
                 *     ]
                 */
                searchAttributes: string[];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["RemoveSearchAttributesResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteNamespace: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Name of the namespace.
                 * @example my-namespace
                 */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["DeleteNamespaceBody"];
            };
        };
        responses: {
            /** @description Accepted: it takes effect later. */
            202: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deletedNamespace": "my-namespace-deleted-e7394"
                     *     }
                     */
                    "application/json": components["schemas"]["DeleteNamespaceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    getNexusEndpoint: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Id assigned by the server.
                 * @example eca42b92-e981-4e0f-8c82-971bec33b881
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": {
                     *         "version": "1",
                     *         "id": "eca42b92-e981-4e0f-8c82-971bec33b881",
                     *         "spec": {
                     *           "name": "my-endpoint",
                     *           "description": "Payments of orders",
                     *           "target": {
                     *             "worker": {
                     *               "namespace": "my-namespace",
                     *               "taskQueue": "my-task-queue"
                     *             }
                     *           }
                     *         },
                     *         "createdTime": "2025-06-01T12:00:00Z",
                     *         "urlPrefix": "/nexus/endpoints/eca42b92-e981-4e0f-8c82-971bec33b881/services"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GetNexusEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    deleteNexusEndpoint: {
        parameters: {
            query: {
                /**
                 * @description A positive number. Servers up to 1.32 delete the endpoint whatever its version.
                 * @example 1
                 */
                version: components["schemas"]["Int64"];
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Id assigned by the server.
                 * @example f8ef9440-f4d3-4ef2-808d-e736d37ac21a
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": components["schemas"]["DeleteNexusEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    listNexusEndpoints: {
        parameters: {
            query?: {
                /** @description How many entries an answer holds at most; the server may have a lower limit. */
                pageSize?: number;
                /** @description Opaque token of the next page. An answer without one is the last page; otherwise repeat the request with the token unchanged. */
                nextPageToken?: string;
                /**
                 * @description Its name.
                 * @example my-endpoint
                 */
                name?: string;
                /** @description The most items of all pages together. Only with `Accept: application/x-ndjson`. */
                limit?: number;
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    Link: components["headers"]["NextPage"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoints": [
                     *         {
                     *           "version": "1",
                     *           "id": "e718e201-a529-4b5f-8a8e-5081346c70ce",
                     *           "spec": {
                     *             "name": "my-endpoint",
                     *             "description": "Payments of orders",
                     *             "target": {
                     *               "worker": {
                     *                 "namespace": "my-namespace",
                     *                 "taskQueue": "my-task-queue"
                     *               }
                     *             }
                     *           },
                     *           "createdTime": "2025-06-01T12:00:00Z",
                     *           "urlPrefix": "/nexus/endpoints/e718e201-a529-4b5f-8a8e-5081346c70ce/services"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListNexusEndpointsResponse"];
                    "application/x-ndjson": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    createNexusEndpoint: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "spec": {
                 *         "name": "my-endpoint",
                 *         "description": "Payments of orders",
                 *         "target": {
                 *           "worker": {
                 *             "namespace": "my-namespace",
                 *             "taskQueue": "my-task-queue"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateNexusEndpointBody"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": {
                     *         "version": "1",
                     *         "id": "fc2ca192-f3fc-4a8c-840c-cc7915b21aa1",
                     *         "spec": {
                     *           "name": "my-endpoint",
                     *           "description": "Payments of orders",
                     *           "target": {
                     *             "worker": {
                     *               "namespace": "my-namespace",
                     *               "taskQueue": "my-task-queue"
                     *             }
                     *           }
                     *         },
                     *         "createdTime": "2025-06-01T12:00:00Z",
                     *         "urlPrefix": "/nexus/endpoints/fc2ca192-f3fc-4a8c-840c-cc7915b21aa1/services"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CreateNexusEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
    updateNexusEndpoint: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. The bare `?pretty` means true. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take, as gRPC writes it. The shorter of the two timeouts counts. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. The shorter of the two timeouts counts. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /**
                 * @description Id assigned by the server.
                 * @example a2153ba7-89c3-4a9b-8f02-06ac31fcbbda
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": "1",
                 *       "spec": {
                 *         "name": "my-endpoint",
                 *         "target": {
                 *           "worker": {
                 *             "namespace": "my-namespace",
                 *             "taskQueue": "another-task-queue"
                 *           }
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateNexusEndpointBody"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-ID": components["headers"]["RequestId"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": {
                     *         "version": "2",
                     *         "id": "a2153ba7-89c3-4a9b-8f02-06ac31fcbbda",
                     *         "spec": {
                     *           "name": "my-endpoint",
                     *           "target": {
                     *             "worker": {
                     *               "namespace": "my-namespace",
                     *               "taskQueue": "another-task-queue"
                     *             }
                     *           }
                     *         },
                     *         "lastModifiedTime": "2025-06-01T12:00:00Z",
                     *         "urlPrefix": "/nexus/endpoints/a2153ba7-89c3-4a9b-8f02-06ac31fcbbda/services"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UpdateNexusEndpointResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["BodyTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            "5XX": components["responses"]["ServerError"];
        };
    };
}
