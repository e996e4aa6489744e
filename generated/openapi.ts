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
         * @description All namespaces of the server, in pages.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Register a namespace
         * @description Makes a namespace. It may take some seconds before workflows can be started in it. Closed workflows are kept for
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
         * @description Its state, settings, replication and capabilities.
         */
        get: operations["describeNamespace"];
        /**
         * Update a namespace
         * @description Changes what the request holds and leaves the rest as it is. A change may take some seconds to be seen everywhere.
         */
        put: operations["updateNamespace"];
        post?: never;
        /**
         * Deprecate a namespace
         * @deprecated
         * @description Marks a namespace as deprecated: no workflow can be started in it any more, those that run go on. The namespace
         *     and its data stay.
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
         * @description Status, times, memo, search attributes, pending activities, children and other state of one run: the latest one,
         *     or the one that `execution.runId` names. For the result of a workflow read the last event of its history.
         */
        get: operations["describeWorkflowExecution"];
        put?: never;
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
        post: operations["startWorkflowExecution"];
        /**
         * Delete a workflow
         * @description Removes one run and its history for good: the latest one, or the one that `workflowExecution.runId` names. A
         *     running workflow is terminated first. The answer comes before the work is done.
         */
        delete: operations["deleteWorkflowExecution"];
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
         *     a namespace gets the one in the path. If one of them fails the details of the error tell which, and why.
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
         * @description The events of one run, oldest first, in pages: while an answer has a `nextPageToken`, pass it on to get more.
         *
         *     To wait for the result of a workflow, ask with `historyEventFilterType=HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT`
         *     and `waitNewEvent=true`: the call returns when the workflow ends, or, if its time is over before that, with a
         *     token and no event; then ask again with that token.
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
    "/api/v1/namespaces/{namespace}/workflows/{workflowId}/history-reverse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the history of a workflow, newest first
         * @description The events of one run from the last to the first, in pages. This call never waits for new events.
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
         * @description Says that an activity is still being worked on, and leaves details that its next attempt can read. The answer
         *     tells whether the activity should stop. The token is the one that the worker got with the task.
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
         *     another system finish an activity. The token is the one that the worker got with the task. Where only the ids
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
         * @description Gives the result of an activity that runs without a workflow.
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
         * @description Gives the result of an activity of a workflow by the ids of both.
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
         * @description Gives the result of an activity by its ids instead of a task token. `activityId` is required, `workflowId` too if
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
         *     attempt. The token is the one that the worker got with the task.
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
         * @description Says that an activity stopped because it was asked to. An error unless its cancellation was requested, which a
         *     heartbeat tells. The token is the one that the worker got with the task.
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
         * @description Says that an activity that runs without a workflow stopped because it was asked to. To ask it, use cancel.
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
         * @description Says that an activity of a workflow stopped because it was asked to, by the ids of both.
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
         * @description Says that an activity stopped because it was asked to, by its ids instead of a task token. `activityId` is
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
         * Ask a workflow to cancel
         * @description Tells a workflow to come to its end: its code hears of it, can clean up, and decides how it ends. To end it at
         *     once, without its code, use terminate.
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
         * @description Sends a signal to a running workflow. The answer says that the server has it, not what the workflow did with it:
         *     for an answer use an update. A signal to a workflow that is not running is 404; signal-with-start starts it then.
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
         * Signal a workflow, and start it if it does not run
         * @description Makes sure in one step that a workflow of this id runs and that it gets the signal: the way to send to a workflow
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
         *     completed; from there on the workflow's code runs again. The answer has the new run's id. The event is to be
         *     found in the history: `workflowTaskFinishEventId` is the id of the event with which a workflow task ended.
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
         * @description Ends a workflow at once. Its code does not hear of it and cannot clean up; where that matters use cancel.
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
         * @description The workflows that `query` finds, or all without one, in pages. A query reads like the condition of an SQL
         *     statement over search attributes: `WorkflowType = 'MyWorkflow' AND ExecutionStatus = 'Running'`. The list lags
         *     a little behind: a workflow that was started just now may not be in it yet.
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
         * @description Like the list of workflows, but of those that are past their retention and were archived. An error where the
         *     namespace has no archive; which queries are possible depends on the archive.
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
         * @description How many workflows `query` finds, or all without one. With `GROUP BY ExecutionStatus` at its end the answer
         *     counts each group.
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
        get?: never;
        put?: never;
        /**
         * Query a workflow
         * @description Asks a workflow for something that its query handler knows, and waits for the answer. A query changes nothing,
         *     leaves nothing in the history and works on closed workflows too; a worker must be there to answer it.
         *
         *     With a `queryRejectCondition` that holds, the answer is a success that carries `queryRejected`.
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
         * @description Who polls the queue, and with `reportStats` how much waits in it and how fast it comes and goes. Workflow and
         *     activity tasks of one name are two queues: `taskQueueType` says which.
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
         * Get the name and the make-up of the cluster
         * @description Its id and name, versions, storage, and the client versions that it supports.
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
         * @description Calls `GetSystemInfo` of `temporal.api.workflowservice.v1.WorkflowService`.
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
         * @description The schedule, what it did and will do next, and a `conflictToken` with which an update makes sure that nobody
         *     else has changed it since.
         */
        get: operations["describeSchedule"];
        put?: never;
        /**
         * Create a schedule
         * @description A schedule starts a workflow at the times that its `spec` gives: calendar times, intervals, or cron strings, less
         *     those that it excludes. `policies` says what happens when a workflow of the schedule still runs then.
         */
        post: operations["createSchedule"];
        /**
         * Delete a schedule
         * @description Workflows that the schedule has started run on.
         */
        delete: operations["deleteSchedule"];
        options?: never;
        head?: never;
        patch?: never;
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
         * @description Replaces the whole schedule by the one given: describe it, change it, send it back. To pause it or to start its
         *     action now use patch.
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
         *     `backfillRequest` makes up for times in the past.
         */
        post: operations["patchSchedule"];
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
         * @description The times of the schedule's spec from `startTime` to `endTime`; policies and pauses are not looked at.
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
         * @description The schedules of a namespace that `query` finds, or all without one, in pages. The list lags a little behind.
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
         * @description How many schedules `query` finds, or all without one.
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
         * @description Use the description of a version of a worker deployment instead.
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
         * @description Use the description of a version of a worker deployment instead.
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
         * @description Its state, task queues and metadata, and whether workflows still run on it.
         */
        get: operations["describeWorkerDeploymentVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a worker deployment
         * @description Only a version that is neither current nor ramping, that nobody polls for and that is drained can be deleted;
         *     `skipDrainage` leaves out the last of these.
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
         * @description Use the list of worker deployments instead.
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
         * @description Use the description of a version of a worker deployment instead.
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
         * @description Use the description of a worker deployment instead.
         */
        get: operations["getCurrentDeployment"];
        put?: never;
        /**
         * Set the current deployment of a series
         * @deprecated
         * @description Use the current version of a worker deployment instead.
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
         * @description New workflows, and those that go with the newest version, run on the version with this `buildId` from now on. An
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
         * @description Its versions, which one is current and which one is ramping, and a `conflictToken` for changes.
         */
        get: operations["describeWorkerDeployment"];
        put?: never;
        /**
         * Create a worker deployment
         * @description Usually not needed: a worker that polls for a deployment makes it. Experimental: not every server has it.
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
         * @description Gives `percentage` of the work that would go to the current version to another one, to try it before it becomes
         *     current.
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
         * @description The worker deployments of a namespace, in pages.
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
         * @description Usually not needed: a worker that polls for a version makes it. Experimental: not every server has it.
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
         * @description Changes its compute configuration. Experimental: not every server has it.
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
         * @description Says whether a change would be good, and changes nothing. Experimental: not every server has it.
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
         * @description Only the identity that is the manager can change the deployment then. Experimental: not every server has it.
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
         *     With the wait policy stage `UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED` the answer comes as soon as the
         *     workflow took the update on; then it is 202 as long as there is no outcome, and polling the update gets it later.
         *
         *     The update gets an id of its own. To choose the id use the route with the id in the path, or an
         *     `Idempotency-Key`. An update that fails in the workflow is a success of this call: `outcome.failure` holds it.
         */
        post: operations["updateWorkflowExecution"];
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
         * @description The state of an update, and its outcome if there is one. Returns at once unless a wait policy is given:
         *     `waitPolicy.lifecycleStage=UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED` waits for the outcome, and
         *     answers without one if that takes too long.
         */
        get: operations["pollWorkflowExecutionUpdate"];
        put?: never;
        /**
         * Update a workflow under a chosen update id
         * @description The same as an update by name, but with the id of the update in the path and its name in the body: sent
         *     again with the same id, it returns the outcome of the first. The update can be polled at this path.
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
         * @description State of a job, and how many of its operations are done, and failed.
         */
        get: operations["describeBatchOperation"];
        put?: never;
        /**
         * Start a batch operation
         * @description Does one thing (terminate, cancel, signal, delete, reset and more) to every workflow that `visibilityQuery` finds
         *     or that is listed. The work goes on after the answer: describe the job to follow it.
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
         * @description Keeps a job from going on. What it did already stays done.
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
         * @description The batch operations of a namespace, in pages.
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
         * @description Changes those options of one run that `updateMask` names, its versioning override for example. An option that is
         *     in the mask but not in `workflowExecutionOptions` is taken away.
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
         * Let paused activities of a workflow go on, by id or type
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
         * @description The rules of a namespace, in pages.
         */
        get: operations["listWorkflowRules"];
        put?: never;
        /**
         * Create a rule
         * @description A rule acts on all workflows of the namespace that match it, running and new ones, until it expires.
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
         * @description Calls `DescribeWorkflowRule` of `temporal.api.workflowservice.v1.WorkflowService`.
         */
        get: operations["describeWorkflowRule"];
        put?: never;
        post?: never;
        /**
         * Delete a rule
         * @description Calls `DeleteWorkflowRule` of `temporal.api.workflowservice.v1.WorkflowService`.
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
         * @description Applies a rule to one workflow, once. The rule is one of the namespace, or stands in the request.
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
         * @description Sent by worker processes themselves, to say that they are there and how they are.
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
         * @description The workers that the namespace has heard from and that `query` finds, or all without one, in pages.
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
         * @description How many workers `query` finds, or all without one.
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
         * @description Sets how fast tasks may be given out, for the queue and for its fairness keys.
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
         * @description The configuration that a running worker works with. Experimental: not every server has it.
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
         * @description Changes what `updateMask` names in the configuration of running workers. Experimental: not every server has it.
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
         * @description What one worker last said of itself.
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
         * @description Keeps new workflow and activity tasks of one run from workers until the workflow is unpaused. Experimental: not
         *     every server has it.
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
         * Let a paused workflow go on
         * @description Ends a pause. Experimental: not every server has it.
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
         * @description State, attempts and times of an activity that runs without a workflow. With the `longPollToken` of an earlier
         *     answer the call waits until the state has changed since.
         */
        get: operations["describeActivityExecution"];
        put?: never;
        /**
         * Start a standalone activity
         * @description Runs an activity without a workflow. Activities whose ids are `heartbeat`, `complete`, `fail` or `cancel`, alone
         *     or with `-by-id`, cannot be started here: these paths are routes of their own.
         */
        post: operations["startActivityExecution"];
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
         * @description State, attempts and times of the operation. With the `longPollToken` of an earlier answer the call waits until
         *     the state has changed since.
         */
        get: operations["describeNexusOperationExecution"];
        put?: never;
        /**
         * Start a standalone Nexus operation
         * @description Calls an operation of a Nexus service without a workflow, under the id in the path.
         */
        post: operations["startNexusOperationExecution"];
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
         * @description Waits until the activity is done, and returns its result or failure; empty if that takes too long.
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
         * @description Waits until the operation has come to the given stage, and returns its outcome if there is one.
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
         * @description The activities without a workflow that `query` finds, or all without one, in pages.
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
         * @description The operations without a workflow that `query` finds, or all without one, in pages.
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
         * @description How many activities without a workflow `query` finds, or all without one.
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
         * @description How many operations without a workflow `query` finds, or all without one.
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
         * Ask a standalone activity to cancel
         * @description The activity hears of it with its next heartbeat and decides how it ends. To end it at once use terminate.
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
         * Ask a standalone Nexus operation to cancel
         * @description Its handler hears of it and decides how it ends. To end it at once use terminate.
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
         * @description Ends an activity at once; an attempt that runs is not told.
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
         * @description Keeps further attempts of an activity from starting until it is unpaused.
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
         * @description Keeps further attempts of an activity from starting until it is unpaused.
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
         * @description Starts the count of attempts and the timeouts of an activity anew. Ends a pause too, unless `keepPaused` is set.
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
         * @description Starts the count of attempts and the timeouts of an activity anew. Ends a pause too, unless `keepPaused` is set.
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
         * Let a paused standalone activity go on
         * @description Ends a pause. An attempt that is due starts at once, or at random within `jitter`.
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
         * Let a paused activity of a workflow go on
         * @description Ends a pause. An attempt that is due starts at once, or at random within `jitter`.
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
         * @description Changes those options of an activity that `updateMask` names, such as its task queue or its timeouts.
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
         * @description Changes those options of an activity that `updateMask` names, such as its task queue or its timeouts.
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
         * @description Ends an operation at once; its handler is not told.
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
         * @description For tests of workflows in which time is skipped. Experimental: not every server has it.
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
         * @description The attributes of the server and of the namespace, with their types.
         */
        get: operations["listSearchAttributes"];
        put?: never;
        post?: never;
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
         * @description An endpoint by its id, with the version that an update or a deletion needs.
         */
        get: operations["getNexusEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a Nexus endpoint
         * @description Deletes the endpoint if it still has the given version.
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
         * @description All endpoints of the server, in pages, or the one of a given name.
         */
        get: operations["listNexusEndpoints"];
        put?: never;
        /**
         * Create a Nexus endpoint
         * @description The server gives the endpoint its id; the name must be free.
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
         * @description Replaces the endpoint if it still has the given version.
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
            info?: components["schemas"]["CallbackCallbackInfo"];
        };
        ActivityCallbackInfoTrigger: {
            activityClosed?: components["schemas"]["CallbackInfoActivityClosed"];
        };
        ActivityExecutionInfo: {
            activityId?: string;
            runId?: string;
            activityType?: components["schemas"]["ActivityType"];
            status?: components["schemas"]["ActivityExecutionStatus"];
            runState?: components["schemas"]["PendingActivityState"];
            taskQueue?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            heartbeatDetails?: components["schemas"]["Payloads"];
            lastHeartbeatTime?: components["schemas"]["Timestamp"];
            lastStartedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            attempt?: number;
            executionDuration?: components["schemas"]["Duration"];
            scheduleTime?: components["schemas"]["Timestamp"];
            expirationTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            lastFailure?: components["schemas"]["Failure"];
            lastWorkerIdentity?: string;
            currentRetryInterval?: components["schemas"]["Duration"];
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            priority?: components["schemas"]["Priority"];
            stateTransitionCount?: components["schemas"]["Int64"];
            stateSizeBytes?: components["schemas"]["Int64"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            canceledReason?: string;
            links?: components["schemas"]["Link"][];
            totalHeartbeatCount?: components["schemas"]["Int64"];
            sdkName?: string;
            sdkVersion?: string;
            startDelay?: components["schemas"]["Duration"];
            executionTime?: components["schemas"]["Timestamp"];
        };
        ActivityExecutionListInfo: {
            activityId?: string;
            runId?: string;
            activityType?: components["schemas"]["ActivityType"];
            scheduleTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["ActivityExecutionStatus"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            taskQueue?: string;
            stateTransitionCount?: components["schemas"]["Int64"];
            stateSizeBytes?: components["schemas"]["Int64"];
            executionDuration?: components["schemas"]["Duration"];
            executionTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `result` and `failure`. */
        ActivityExecutionOutcome: {
            result?: components["schemas"]["Payloads"];
            failure?: components["schemas"]["Failure"];
            retryState?: components["schemas"]["RetryState"];
        };
        /** @enum {string} */
        ActivityExecutionStatus: "ACTIVITY_EXECUTION_STATUS_UNSPECIFIED" | "ACTIVITY_EXECUTION_STATUS_RUNNING" | "ACTIVITY_EXECUTION_STATUS_COMPLETED" | "ACTIVITY_EXECUTION_STATUS_FAILED" | "ACTIVITY_EXECUTION_STATUS_CANCELED" | "ACTIVITY_EXECUTION_STATUS_TERMINATED" | "ACTIVITY_EXECUTION_STATUS_TIMED_OUT" | "ACTIVITY_EXECUTION_STATUS_PAUSED";
        ActivityFailureInfo: {
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            identity?: string;
            activityType?: components["schemas"]["ActivityType"];
            activityId?: string;
            retryState?: components["schemas"]["RetryState"];
        };
        /** @enum {string} */
        ActivityIdConflictPolicy: "ACTIVITY_ID_CONFLICT_POLICY_UNSPECIFIED" | "ACTIVITY_ID_CONFLICT_POLICY_FAIL" | "ACTIVITY_ID_CONFLICT_POLICY_USE_EXISTING";
        /** @enum {string} */
        ActivityIdReusePolicy: "ACTIVITY_ID_REUSE_POLICY_UNSPECIFIED" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "ACTIVITY_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "ACTIVITY_ID_REUSE_POLICY_REJECT_DUPLICATE";
        ActivityOptions: {
            taskQueue?: components["schemas"]["TaskQueue"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            priority?: components["schemas"]["Priority"];
            startDelay?: components["schemas"]["Duration"];
        };
        ActivityPropertiesModifiedExternallyEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            newRetryPolicy?: components["schemas"]["RetryPolicy"];
        };
        ActivityTaskCancelRequestedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        ActivityTaskCanceledEventAttributes: {
            details?: components["schemas"]["Payloads"];
            latestCancelRequestedEventId?: components["schemas"]["Int64"];
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            identity?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        ActivityTaskCompletedEventAttributes: {
            result?: components["schemas"]["Payloads"];
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            identity?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        ActivityTaskFailedEventAttributes: {
            failure?: components["schemas"]["Failure"];
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            identity?: string;
            retryState?: components["schemas"]["RetryState"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
        };
        ActivityTaskScheduledEventAttributes: {
            activityId?: string;
            activityType?: components["schemas"]["ActivityType"];
            taskQueue?: components["schemas"]["TaskQueue"];
            header?: components["schemas"]["Header"];
            input?: components["schemas"]["Payloads"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** @deprecated */
            useWorkflowBuildId?: boolean;
            priority?: components["schemas"]["Priority"];
        };
        ActivityTaskStartedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            identity?: string;
            requestId?: string;
            /** Format: int32 */
            attempt?: number;
            lastFailure?: components["schemas"]["Failure"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        ActivityTaskTimedOutEventAttributes: {
            failure?: components["schemas"]["Failure"];
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            retryState?: components["schemas"]["RetryState"];
        };
        ActivityType: {
            name?: string;
        };
        ActivityTypeRequiringName: {
            name: string;
        };
        Alert: {
            message?: string;
            severity?: components["schemas"]["Severity"];
        };
        /** @description A message of any type. Its fields stand beside `@type`; bytes of an unknown type stand in `value`. */
        AnyMessage: {
            /** @description Type URL of the message. */
            "@type": string;
        };
        /** @enum {string} */
        ApplicationErrorCategory: "APPLICATION_ERROR_CATEGORY_UNSPECIFIED" | "APPLICATION_ERROR_CATEGORY_BENIGN";
        ApplicationFailureInfo: {
            type?: string;
            nonRetryable?: boolean;
            details?: components["schemas"]["Payloads"];
            nextRetryDelay?: components["schemas"]["Duration"];
            category?: components["schemas"]["ApplicationErrorCategory"];
        };
        /** @enum {string} */
        ArchivalState: "ARCHIVAL_STATE_UNSPECIFIED" | "ARCHIVAL_STATE_DISABLED" | "ARCHIVAL_STATE_ENABLED";
        BackfillRequest: {
            startTime?: components["schemas"]["Timestamp"];
            endTime?: components["schemas"]["Timestamp"];
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
        };
        BadBinaries: {
            binaries?: {
                [key: string]: components["schemas"]["BadBinaryInfo"];
            };
        };
        BadBinaryInfo: {
            reason?: string;
            operator?: string;
            createTime?: components["schemas"]["Timestamp"];
        };
        /**
         * Format: byte
         * @description Bytes in base64. Answers use the standard alphabet with padding; requests may use either alphabet.
         * @example SGVsbG8=
         */
        Base64: string;
        BatchOperationCancelActivities: {
            identity?: string;
            reason?: string;
        };
        BatchOperationCancellation: {
            identity?: string;
        };
        BatchOperationDeleteActivities: Record<string, never>;
        BatchOperationDeletion: {
            identity?: string;
        };
        BatchOperationInfo: {
            jobId?: string;
            state?: components["schemas"]["BatchOperationState"];
            startTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            operationType?: components["schemas"]["BatchOperationType"];
        };
        BatchOperationReset: {
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
            identity?: string;
            type?: string;
            matchAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
        };
        BatchOperationSignal: {
            signal?: string;
            input?: components["schemas"]["Payloads"];
            header?: components["schemas"]["Header"];
            identity?: string;
        };
        /** @enum {string} */
        BatchOperationState: "BATCH_OPERATION_STATE_UNSPECIFIED" | "BATCH_OPERATION_STATE_RUNNING" | "BATCH_OPERATION_STATE_COMPLETED" | "BATCH_OPERATION_STATE_FAILED";
        BatchOperationTerminateActivities: {
            identity?: string;
            reason?: string;
        };
        BatchOperationTermination: {
            details?: components["schemas"]["Payloads"];
            identity?: string;
        };
        /** @enum {string} */
        BatchOperationType: "BATCH_OPERATION_TYPE_UNSPECIFIED" | "BATCH_OPERATION_TYPE_TERMINATE" | "BATCH_OPERATION_TYPE_TERMINATE_WORKFLOW" | "BATCH_OPERATION_TYPE_CANCEL" | "BATCH_OPERATION_TYPE_CANCEL_WORKFLOW" | "BATCH_OPERATION_TYPE_SIGNAL" | "BATCH_OPERATION_TYPE_SIGNAL_WORKFLOW" | "BATCH_OPERATION_TYPE_DELETE" | "BATCH_OPERATION_TYPE_DELETE_WORKFLOW" | "BATCH_OPERATION_TYPE_RESET" | "BATCH_OPERATION_TYPE_RESET_WORKFLOW" | "BATCH_OPERATION_TYPE_UPDATE_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UPDATE_WORKFLOW_EXECUTION_OPTIONS" | "BATCH_OPERATION_TYPE_UNPAUSE_ACTIVITY" | "BATCH_OPERATION_TYPE_UPDATE_ACTIVITY_OPTIONS" | "BATCH_OPERATION_TYPE_RESET_ACTIVITY" | "BATCH_OPERATION_TYPE_TERMINATE_ACTIVITY" | "BATCH_OPERATION_TYPE_CANCEL_ACTIVITY" | "BATCH_OPERATION_TYPE_DELETE_ACTIVITY";
        /** @description At most one of `type` and `matchAll`. */
        BatchOperationUnpauseActivities: {
            identity?: string;
            type?: string;
            matchAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            jitter?: components["schemas"]["Duration"];
        };
        /** @description At most one of `type` and `matchAll`. */
        BatchOperationUpdateActivityOptions: {
            identity?: string;
            type?: string;
            matchAll?: boolean;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
        };
        BatchOperationUpdateWorkflowExecutionOptions: {
            identity?: string;
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        BuildIdAssignmentRule: {
            targetBuildId?: string;
            percentageRamp?: components["schemas"]["RampByPercentage"];
        };
        BuildIdReachability: {
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
        /** @description At most one of `nexus` and `internal`. */
        Callback: {
            nexus?: components["schemas"]["CallbackNexus"];
            internal?: components["schemas"]["CallbackInternal"];
            links?: components["schemas"]["Link"][];
        };
        CallbackCallbackInfo: {
            callback?: components["schemas"]["Callback"];
            registrationTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["CallbackState"];
            /** Format: int32 */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
        };
        CallbackInfoActivityClosed: Record<string, never>;
        CallbackInfoUpdateWorkflowExecutionCompleted: {
            updateId?: string;
        };
        CallbackInfoWorkflowClosed: Record<string, never>;
        CallbackInternal: {
            data?: components["schemas"]["Base64"];
        };
        CallbackNexus: {
            url?: string;
            header?: {
                [key: string]: string;
            };
        };
        /** @enum {string} */
        CallbackState: "CALLBACK_STATE_UNSPECIFIED" | "CALLBACK_STATE_STANDBY" | "CALLBACK_STATE_SCHEDULED" | "CALLBACK_STATE_BACKING_OFF" | "CALLBACK_STATE_FAILED" | "CALLBACK_STATE_SUCCEEDED" | "CALLBACK_STATE_BLOCKED";
        /** @enum {string} */
        CancelExternalWorkflowExecutionFailedCause: "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND";
        CanceledFailureInfo: {
            details?: components["schemas"]["Payloads"];
            identity?: string;
        };
        ChildWorkflowExecutionCanceledEventAttributes: {
            details?: components["schemas"]["Payloads"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionCompletedEventAttributes: {
            result?: components["schemas"]["Payloads"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionFailedEventAttributes: {
            failure?: components["schemas"]["Failure"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            retryState?: components["schemas"]["RetryState"];
        };
        ChildWorkflowExecutionFailureInfo: {
            namespace?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            retryState?: components["schemas"]["RetryState"];
        };
        ChildWorkflowExecutionStartedEventAttributes: {
            namespace?: string;
            namespaceId?: string;
            initiatedEventId?: components["schemas"]["Int64"];
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            header?: components["schemas"]["Header"];
        };
        ChildWorkflowExecutionTerminatedEventAttributes: {
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
        };
        ChildWorkflowExecutionTimedOutEventAttributes: {
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            initiatedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            retryState?: components["schemas"]["RetryState"];
        };
        ClusterReplicationConfig: {
            clusterName?: string;
        };
        CommonOnConflictOptions: {
            attachRequestId?: boolean;
            attachCompletionCallbacks?: boolean;
            attachLinks?: boolean;
        };
        CompatibleBuildIdRedirectRule: {
            sourceBuildId?: string;
            targetBuildId?: string;
        };
        CompatibleVersionSet: {
            buildIds?: string[];
        };
        CompleteStandaloneActivityBody: {
            workflowId?: string;
            runId?: string;
            result?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        CompleteWorkflowActivityBody: {
            runId?: string;
            result?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        ComputeConfig: {
            scalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroup"];
            };
        };
        ComputeConfigScalingGroup: {
            taskQueueTypes?: components["schemas"]["TaskQueueType"][];
            provider?: components["schemas"]["ComputeProvider"];
            scaler?: components["schemas"]["ComputeScaler"];
        };
        ComputeConfigScalingGroupSummary: {
            taskQueueTypes?: components["schemas"]["TaskQueueType"][];
            providerType?: string;
        };
        ComputeConfigScalingGroupUpdate: {
            scalingGroup?: components["schemas"]["ComputeConfigScalingGroup"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        ComputeConfigSummary: {
            scalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroupSummary"];
            };
        };
        ComputeProvider: {
            type?: string;
            details?: components["schemas"]["Payload"];
            nexusEndpoint?: string;
        };
        ComputeScaler: {
            type?: string;
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
            reason?: string;
            updateIdentity?: string;
            updateTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        ContinueAsNewInitiator: "CONTINUE_AS_NEW_INITIATOR_UNSPECIFIED" | "CONTINUE_AS_NEW_INITIATOR_WORKFLOW" | "CONTINUE_AS_NEW_INITIATOR_RETRY" | "CONTINUE_AS_NEW_INITIATOR_CRON_SCHEDULE";
        /** @enum {string} */
        ContinueAsNewVersioningBehavior: "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_UNSPECIFIED" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_AUTO_UPGRADE" | "CONTINUE_AS_NEW_VERSIONING_BEHAVIOR_USE_RAMPING_VERSION";
        CountActivityExecutionsResponse: {
            count?: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountActivityExecutionsResponseAggregationGroup"][];
        };
        CountActivityExecutionsResponseAggregationGroup: {
            groupValues?: components["schemas"]["Payload"][];
            count?: components["schemas"]["Int64"];
        };
        CountNexusOperationExecutionsResponse: {
            count?: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountNexusOperationExecutionsResponseAggregationGroup"][];
        };
        CountNexusOperationExecutionsResponseAggregationGroup: {
            groupValues?: components["schemas"]["Payload"][];
            count?: components["schemas"]["Int64"];
        };
        CountSchedulesResponse: {
            count?: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountSchedulesResponseAggregationGroup"][];
        };
        CountSchedulesResponseAggregationGroup: {
            groupValues?: components["schemas"]["Payload"][];
            count?: components["schemas"]["Int64"];
        };
        CountWorkersResponse: {
            count?: components["schemas"]["Int64"];
        };
        CountWorkflowExecutionsResponse: {
            count?: components["schemas"]["Int64"];
            groups?: components["schemas"]["CountWorkflowExecutionsResponseAggregationGroup"][];
        };
        CountWorkflowExecutionsResponseAggregationGroup: {
            groupValues?: components["schemas"]["Payload"][];
            count?: components["schemas"]["Int64"];
        };
        CreateNexusEndpointBody: {
            spec: components["schemas"]["EndpointSpecRequiringNameAndTarget"];
        };
        CreateNexusEndpointResponse: {
            endpoint?: components["schemas"]["Endpoint"];
        };
        CreateScheduleBody: {
            schedule?: components["schemas"]["Schedule"];
            initialPatch?: components["schemas"]["SchedulePatch"];
            identity?: string;
            requestId?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        CreateScheduleResponse: {
            conflictToken?: components["schemas"]["Base64"];
        };
        CreateWorkerDeploymentBody: {
            identity?: string;
            requestId?: string;
        };
        CreateWorkerDeploymentResponse: {
            conflictToken?: components["schemas"]["Base64"];
        };
        CreateWorkerDeploymentVersionBody: {
            deploymentVersion: components["schemas"]["WorkerDeploymentVersionWithoutDeploymentNameRequiringBuildId"];
            computeConfig?: components["schemas"]["ComputeConfig"];
            identity?: string;
            requestId?: string;
        };
        CreateWorkerDeploymentVersionResponse: Record<string, never>;
        CreateWorkflowRuleBody: {
            spec: components["schemas"]["WorkflowRuleSpecRequiringId"];
            forceScan?: boolean;
            requestId?: string;
            identity?: string;
            description?: string;
        };
        CreateWorkflowRuleResponse: {
            rule?: components["schemas"]["WorkflowRule"];
            jobId?: string;
        };
        DataBlob: {
            encodingType?: components["schemas"]["EncodingType"];
            data?: components["schemas"]["Base64"];
        };
        DeclinedTargetVersionUpgrade: {
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            revisionNumber?: components["schemas"]["Int64"];
        };
        DeleteNexusEndpointResponse: Record<string, never>;
        DeleteScheduleResponse: Record<string, never>;
        DeleteWorkerDeploymentResponse: Record<string, never>;
        DeleteWorkerDeploymentVersionResponse: Record<string, never>;
        DeleteWorkflowExecutionResponse: Record<string, never>;
        DeleteWorkflowRuleResponse: Record<string, never>;
        Deployment: {
            seriesName?: string;
            buildId?: string;
        };
        DeploymentInfo: {
            deployment?: components["schemas"]["Deployment"];
            createTime?: components["schemas"]["Timestamp"];
            taskQueueInfos?: components["schemas"]["DeploymentInfoTaskQueueInfo"][];
            metadata?: {
                [key: string]: components["schemas"]["Payload"];
            };
            isCurrent?: boolean;
        };
        DeploymentInfoTaskQueueInfo: {
            name?: string;
            type?: components["schemas"]["TaskQueueType"];
            firstPollerTime?: components["schemas"]["Timestamp"];
        };
        DeploymentListInfo: {
            deployment?: components["schemas"]["Deployment"];
            createTime?: components["schemas"]["Timestamp"];
            isCurrent?: boolean;
        };
        /** @enum {string} */
        DeploymentReachability: "DEPLOYMENT_REACHABILITY_UNSPECIFIED" | "DEPLOYMENT_REACHABILITY_REACHABLE" | "DEPLOYMENT_REACHABILITY_CLOSED_WORKFLOWS_ONLY" | "DEPLOYMENT_REACHABILITY_UNREACHABLE";
        DeploymentTransition: {
            deployment?: components["schemas"]["Deployment"];
        };
        DeploymentVersionTransition: {
            /** @deprecated */
            version?: string;
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        DeploymentWithoutSeriesName: {
            buildId?: string;
        };
        DeprecateNamespaceResponse: Record<string, never>;
        DescribeActivityExecutionResponse: {
            runId?: string;
            info?: components["schemas"]["ActivityExecutionInfo"];
            input?: components["schemas"]["Payloads"];
            outcome?: components["schemas"]["ActivityExecutionOutcome"];
            longPollToken?: components["schemas"]["Base64"];
            callbacks?: components["schemas"]["ActivityCallbackInfo"][];
        };
        DescribeBatchOperationResponse: {
            operationType?: components["schemas"]["BatchOperationType"];
            jobId?: string;
            state?: components["schemas"]["BatchOperationState"];
            startTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            totalOperationCount?: components["schemas"]["Int64"];
            completeOperationCount?: components["schemas"]["Int64"];
            failureOperationCount?: components["schemas"]["Int64"];
            identity?: string;
            reason?: string;
            query?: string;
            executions?: components["schemas"]["Execution"][];
        };
        DescribeDeploymentResponse: {
            deploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        DescribeNamespaceResponse: {
            namespaceInfo?: components["schemas"]["NamespaceInfo"];
            config?: components["schemas"]["NamespaceConfig"];
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            failoverVersion?: components["schemas"]["Int64"];
            isGlobalNamespace?: boolean;
            failoverHistory?: components["schemas"]["FailoverStatus"][];
            /** @deprecated */
            pollerGroupInfos?: components["schemas"]["PollerGroupInfo"][];
            pollerGroupsInfo?: components["schemas"]["PollerGroupsInfo"];
        };
        /** @description At most one of `result` and `failure`. */
        DescribeNexusOperationExecutionResponse: {
            runId?: string;
            info?: components["schemas"]["NexusOperationExecutionInfo"];
            input?: components["schemas"]["Payload"];
            result?: components["schemas"]["Payload"];
            failure?: components["schemas"]["Failure"];
            longPollToken?: components["schemas"]["Base64"];
        };
        DescribeScheduleResponse: {
            schedule?: components["schemas"]["Schedule"];
            info?: components["schemas"]["ScheduleInfo"];
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            conflictToken?: components["schemas"]["Base64"];
        };
        /** @enum {string} */
        DescribeTaskQueueMode: "DESCRIBE_TASK_QUEUE_MODE_UNSPECIFIED" | "DESCRIBE_TASK_QUEUE_MODE_ENHANCED";
        DescribeTaskQueueResponse: {
            pollers?: components["schemas"]["PollerInfo"][];
            stats?: components["schemas"]["TaskQueueStats"];
            statsByPriorityKey?: {
                [key: string]: components["schemas"]["TaskQueueStats"];
            };
            versioningInfo?: components["schemas"]["TaskQueueVersioningInfo"];
            config?: components["schemas"]["TaskQueueConfig"];
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
            conflictToken?: components["schemas"]["Base64"];
            workerDeploymentInfo?: components["schemas"]["WorkerDeploymentInfo"];
        };
        DescribeWorkerDeploymentVersionResponse: {
            workerDeploymentVersionInfo?: components["schemas"]["WorkerDeploymentVersionInfo"];
            versionTaskQueues?: components["schemas"]["DescribeWorkerDeploymentVersionResponseVersionTaskQueue"][];
        };
        DescribeWorkerDeploymentVersionResponseVersionTaskQueue: {
            name?: string;
            type?: components["schemas"]["TaskQueueType"];
            stats?: components["schemas"]["TaskQueueStats"];
            statsByPriorityKey?: {
                [key: string]: components["schemas"]["TaskQueueStats"];
            };
        };
        DescribeWorkerResponse: {
            workerInfo?: components["schemas"]["WorkerInfo"];
        };
        DescribeWorkflowExecutionResponse: {
            executionConfig?: components["schemas"]["WorkflowExecutionConfig"];
            workflowExecutionInfo?: components["schemas"]["WorkflowExecutionInfo"];
            pendingActivities?: components["schemas"]["PendingActivityInfo"][];
            pendingChildren?: components["schemas"]["PendingChildExecutionInfo"][];
            pendingWorkflowTask?: components["schemas"]["PendingWorkflowTaskInfo"];
            callbacks?: components["schemas"]["WorkflowCallbackInfo"][];
            pendingNexusOperations?: components["schemas"]["PendingNexusOperationInfo"][];
            workflowExtendedInfo?: components["schemas"]["WorkflowExecutionExtendedInfo"];
        };
        DescribeWorkflowRuleResponse: {
            rule?: components["schemas"]["WorkflowRule"];
        };
        /**
         * @description Seconds with up to nine digits after the point, and the letter `s`.
         * @example 3600s
         */
        Duration: string;
        Empty: Record<string, never>;
        /** @enum {string} */
        EncodingType: "ENCODING_TYPE_UNSPECIFIED" | "ENCODING_TYPE_PROTO3" | "ENCODING_TYPE_JSON";
        Endpoint: {
            version?: components["schemas"]["Int64"];
            id?: string;
            spec?: components["schemas"]["EndpointSpec"];
            createdTime?: components["schemas"]["Timestamp"];
            lastModifiedTime?: components["schemas"]["Timestamp"];
            urlPrefix?: string;
        };
        EndpointSpec: {
            name?: string;
            description?: components["schemas"]["Payload"];
            target?: components["schemas"]["EndpointTarget"];
        };
        EndpointSpecRequiringNameAndTarget: {
            name: string;
            description?: components["schemas"]["Payload"];
            target: components["schemas"]["EndpointTarget"];
        };
        /** @description At most one of `worker` and `external`. */
        EndpointTarget: {
            worker?: components["schemas"]["EndpointTargetWorker"];
            external?: components["schemas"]["EndpointTargetExternal"];
        };
        EndpointTargetExternal: {
            url?: string;
        };
        EndpointTargetWorker: {
            namespace?: string;
            taskQueue?: string;
        };
        EnvironmentInfo: {
            runtimes?: components["schemas"]["EnvironmentInfoRuntime"][];
            hostingEnvironments?: components["schemas"]["EnvironmentInfoHostingEnvironment"][];
            platform?: components["schemas"]["EnvironmentInfoPlatform"];
        };
        /** @enum {string} */
        EnvironmentInfoArchitecture: "ARCHITECTURE_UNSPECIFIED" | "ARCHITECTURE_AMD64" | "ARCHITECTURE_ARM64";
        EnvironmentInfoHostingEnvironment: {
            type?: components["schemas"]["EnvironmentInfoHostingEnvironmentHostingEnvironmentType"];
            version?: string;
        };
        /** @enum {string} */
        EnvironmentInfoHostingEnvironmentHostingEnvironmentType: "HOSTING_ENVIRONMENT_TYPE_UNSPECIFIED" | "HOSTING_ENVIRONMENT_TYPE_DOCKER" | "HOSTING_ENVIRONMENT_TYPE_K8S" | "HOSTING_ENVIRONMENT_TYPE_AWS_LAMBDA" | "HOSTING_ENVIRONMENT_TYPE_AWS_ECS" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_CLOUD_RUN" | "HOSTING_ENVIRONMENT_TYPE_GOOGLE_APP_ENGINE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_APP_SERVICE" | "HOSTING_ENVIRONMENT_TYPE_AZURE_FUNCTIONS" | "HOSTING_ENVIRONMENT_TYPE_AZURE_CONTAINER_APPS";
        EnvironmentInfoLinuxPlatform: {
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            libc?: components["schemas"]["EnvironmentInfoLinuxPlatformLibc"];
        };
        /** @enum {string} */
        EnvironmentInfoLinuxPlatformLibc: "LIBC_UNSPECIFIED" | "LIBC_GLIBC" | "LIBC_MUSL";
        EnvironmentInfoMacOSPlatform: {
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
        };
        /** @description At most one of `linux`, `macos` and `windows`. */
        EnvironmentInfoPlatform: {
            linux?: components["schemas"]["EnvironmentInfoLinuxPlatform"];
            macos?: components["schemas"]["EnvironmentInfoMacOSPlatform"];
            windows?: components["schemas"]["EnvironmentInfoWindowsPlatform"];
        };
        EnvironmentInfoRuntime: {
            type?: components["schemas"]["EnvironmentInfoRuntimeRuntimeType"];
            version?: string;
        };
        /** @enum {string} */
        EnvironmentInfoRuntimeRuntimeType: "RUNTIME_TYPE_UNSPECIFIED" | "RUNTIME_TYPE_JVM" | "RUNTIME_TYPE_CPYTHON" | "RUNTIME_TYPE_NODE" | "RUNTIME_TYPE_BUN" | "RUNTIME_TYPE_CRUBY" | "RUNTIME_TYPE_GO" | "RUNTIME_TYPE_DOTNET_FRAMEWORK" | "RUNTIME_TYPE_DOTNET_CORE" | "RUNTIME_TYPE_NATIVE" | "RUNTIME_TYPE_ROADRUNNER";
        EnvironmentInfoWindowsPlatform: {
            version?: string;
            architecture?: components["schemas"]["EnvironmentInfoArchitecture"];
            crt?: components["schemas"]["EnvironmentInfoWindowsPlatformCrt"];
        };
        /** @enum {string} */
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
            label?: components["schemas"]["EventGroupMarkerLabel"];
            inboundEvent?: components["schemas"]["EventGroupMarkerInboundEvent"];
            inboundUpdate?: components["schemas"]["EventGroupMarkerInboundUpdate"];
        };
        EventGroupMarkerInboundEvent: {
            inboundEventId?: components["schemas"]["Int64"];
        };
        EventGroupMarkerInboundUpdate: {
            inboundUpdateId?: string;
        };
        EventGroupMarkerLabel: {
            id?: string;
            label?: components["schemas"]["Payload"];
        };
        /** @enum {string} */
        EventType: "EVENT_TYPE_UNSPECIFIED" | "EVENT_TYPE_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_SCHEDULED" | "EVENT_TYPE_WORKFLOW_TASK_STARTED" | "EVENT_TYPE_WORKFLOW_TASK_COMPLETED" | "EVENT_TYPE_WORKFLOW_TASK_TIMED_OUT" | "EVENT_TYPE_WORKFLOW_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_SCHEDULED" | "EVENT_TYPE_ACTIVITY_TASK_STARTED" | "EVENT_TYPE_ACTIVITY_TASK_COMPLETED" | "EVENT_TYPE_ACTIVITY_TASK_FAILED" | "EVENT_TYPE_ACTIVITY_TASK_TIMED_OUT" | "EVENT_TYPE_ACTIVITY_TASK_CANCEL_REQUESTED" | "EVENT_TYPE_ACTIVITY_TASK_CANCELED" | "EVENT_TYPE_TIMER_STARTED" | "EVENT_TYPE_TIMER_FIRED" | "EVENT_TYPE_TIMER_CANCELED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_CANCEL_REQUESTED" | "EVENT_TYPE_MARKER_RECORDED" | "EVENT_TYPE_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_START_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_STARTED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_COMPLETED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_CANCELED" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TIMED_OUT" | "EVENT_TYPE_CHILD_WORKFLOW_EXECUTION_TERMINATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_INITIATED" | "EVENT_TYPE_SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED" | "EVENT_TYPE_EXTERNAL_WORKFLOW_EXECUTION_SIGNALED" | "EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ADMITTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_ACCEPTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_REJECTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UPDATE_COMPLETED" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_ACTIVITY_PROPERTIES_MODIFIED_EXTERNALLY" | "EVENT_TYPE_WORKFLOW_PROPERTIES_MODIFIED" | "EVENT_TYPE_NEXUS_OPERATION_SCHEDULED" | "EVENT_TYPE_NEXUS_OPERATION_STARTED" | "EVENT_TYPE_NEXUS_OPERATION_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_FAILED" | "EVENT_TYPE_NEXUS_OPERATION_CANCELED" | "EVENT_TYPE_NEXUS_OPERATION_TIMED_OUT" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUESTED" | "EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_COMPLETED" | "EVENT_TYPE_NEXUS_OPERATION_CANCEL_REQUEST_FAILED" | "EVENT_TYPE_WORKFLOW_EXECUTION_PAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_UNPAUSED" | "EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED";
        ExecuteMultiOperationBody: {
            operations: components["schemas"]["ExecuteMultiOperationRequestOperation"][];
            resourceId?: string;
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        ExecuteMultiOperationRequestOperation: {
            startWorkflow?: components["schemas"]["StartWorkflowExecutionRequest"];
            updateWorkflow?: components["schemas"]["UpdateWorkflowExecutionRequest"];
        };
        ExecuteMultiOperationResponse: {
            responses?: components["schemas"]["ExecuteMultiOperationResponseResponse"][];
        };
        /** @description At most one of `startWorkflow` and `updateWorkflow`. */
        ExecuteMultiOperationResponseResponse: {
            startWorkflow?: components["schemas"]["StartWorkflowExecutionResponse"];
            updateWorkflow?: components["schemas"]["UpdateWorkflowExecutionResponse"];
        };
        Execution: {
            type?: components["schemas"]["ExecutionType"];
            businessId?: string;
            runId?: string;
        };
        /** @enum {string} */
        ExecutionType: "EXECUTION_TYPE_UNSPECIFIED" | "EXECUTION_TYPE_WORKFLOW" | "EXECUTION_TYPE_ACTIVITY";
        ExternalWorkflowExecutionCancelRequestedEventAttributes: {
            initiatedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
        };
        ExternalWorkflowExecutionSignaledEventAttributes: {
            initiatedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            control?: string;
        };
        FailStandaloneActivityBody: {
            workflowId?: string;
            runId?: string;
            failure?: components["schemas"]["Failure"];
            identity?: string;
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
        };
        FailWorkflowActivityBody: {
            runId?: string;
            failure?: components["schemas"]["Failure"];
            identity?: string;
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
        };
        FailoverStatus: {
            failoverTime?: components["schemas"]["Timestamp"];
            failoverVersion?: components["schemas"]["Int64"];
        };
        /** @description At most one of `applicationFailureInfo`, `timeoutFailureInfo`, `canceledFailureInfo`, `terminatedFailureInfo`, `serverFailureInfo`, `resetWorkflowFailureInfo`, `activityFailureInfo`, `childWorkflowExecutionFailureInfo`, `nexusOperationExecutionFailureInfo` and `nexusHandlerFailureInfo`. */
        Failure: {
            message?: string;
            source?: string;
            stackTrace?: string;
            encodedAttributes?: components["schemas"]["Payload"];
            cause?: components["schemas"]["Failure"];
            applicationFailureInfo?: components["schemas"]["ApplicationFailureInfo"];
            timeoutFailureInfo?: components["schemas"]["TimeoutFailureInfo"];
            canceledFailureInfo?: components["schemas"]["CanceledFailureInfo"];
            terminatedFailureInfo?: components["schemas"]["TerminatedFailureInfo"];
            serverFailureInfo?: components["schemas"]["ServerFailureInfo"];
            resetWorkflowFailureInfo?: components["schemas"]["ResetWorkflowFailureInfo"];
            activityFailureInfo?: components["schemas"]["ActivityFailureInfo"];
            childWorkflowExecutionFailureInfo?: components["schemas"]["ChildWorkflowExecutionFailureInfo"];
            nexusOperationExecutionFailureInfo?: components["schemas"]["NexusOperationFailureInfo"];
            nexusHandlerFailureInfo?: components["schemas"]["NexusHandlerFailureInfo"];
        };
        FastForwardConfig: {
            id?: string;
            duration?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        FastForwardPollingResult: "FAST_FORWARD_POLLING_RESULT_UNSPECIFIED" | "FAST_FORWARD_POLLING_RESULT_POLL_TIMEOUT" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_COMPLETED" | "FAST_FORWARD_POLLING_RESULT_FAST_FORWARD_FAILED";
        FetchWorkerConfigBody: {
            identity?: string;
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
            serverVersion?: string;
            clusterId?: string;
            versionInfo?: components["schemas"]["VersionInfo"];
            clusterName?: string;
            /** Format: int32 */
            historyShardCount?: number;
            persistenceStore?: string;
            visibilityStore?: string;
            initialFailoverVersion?: components["schemas"]["Int64"];
            failoverVersionIncrement?: components["schemas"]["Int64"];
        };
        GetCurrentDeploymentResponse: {
            currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        GetDeploymentReachabilityResponse: {
            deploymentInfo?: components["schemas"]["DeploymentInfo"];
            reachability?: components["schemas"]["DeploymentReachability"];
            lastUpdateTime?: components["schemas"]["Timestamp"];
        };
        GetNexusEndpointResponse: {
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
            assignmentRules?: components["schemas"]["TimestampedBuildIdAssignmentRule"][];
            compatibleRedirectRules?: components["schemas"]["TimestampedCompatibleBuildIdRedirectRule"][];
            conflictToken?: components["schemas"]["Base64"];
        };
        GetWorkflowExecutionHistoryResponse: {
            history?: components["schemas"]["History"];
            rawHistory?: components["schemas"]["DataBlob"][];
            nextPageToken?: components["schemas"]["Base64"];
            archived?: boolean;
        };
        GetWorkflowExecutionHistoryReverseResponse: {
            history?: components["schemas"]["History"];
            nextPageToken?: components["schemas"]["Base64"];
        };
        Header: {
            fields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        History: {
            events?: components["schemas"]["HistoryEvent"][];
        };
        /** @description At most one of the 60 members from `workflowExecutionStartedEventAttributes` to `workflowExecutionTimeSkippingTransitionedEventAttributes`. */
        HistoryEvent: {
            eventId?: components["schemas"]["Int64"];
            eventTime?: components["schemas"]["Timestamp"];
            eventType?: components["schemas"]["EventType"];
            version?: components["schemas"]["Int64"];
            taskId?: components["schemas"]["Int64"];
            workerMayIgnore?: boolean;
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            principal?: components["schemas"]["Principal"];
            eventGroupMarkers?: components["schemas"]["EventGroupMarker"][];
            workflowExecutionStartedEventAttributes?: components["schemas"]["WorkflowExecutionStartedEventAttributes"];
            workflowExecutionCompletedEventAttributes?: components["schemas"]["WorkflowExecutionCompletedEventAttributes"];
            workflowExecutionFailedEventAttributes?: components["schemas"]["WorkflowExecutionFailedEventAttributes"];
            workflowExecutionTimedOutEventAttributes?: components["schemas"]["WorkflowExecutionTimedOutEventAttributes"];
            workflowTaskScheduledEventAttributes?: components["schemas"]["WorkflowTaskScheduledEventAttributes"];
            workflowTaskStartedEventAttributes?: components["schemas"]["WorkflowTaskStartedEventAttributes"];
            workflowTaskCompletedEventAttributes?: components["schemas"]["WorkflowTaskCompletedEventAttributes"];
            workflowTaskTimedOutEventAttributes?: components["schemas"]["WorkflowTaskTimedOutEventAttributes"];
            workflowTaskFailedEventAttributes?: components["schemas"]["WorkflowTaskFailedEventAttributes"];
            activityTaskScheduledEventAttributes?: components["schemas"]["ActivityTaskScheduledEventAttributes"];
            activityTaskStartedEventAttributes?: components["schemas"]["ActivityTaskStartedEventAttributes"];
            activityTaskCompletedEventAttributes?: components["schemas"]["ActivityTaskCompletedEventAttributes"];
            activityTaskFailedEventAttributes?: components["schemas"]["ActivityTaskFailedEventAttributes"];
            activityTaskTimedOutEventAttributes?: components["schemas"]["ActivityTaskTimedOutEventAttributes"];
            timerStartedEventAttributes?: components["schemas"]["TimerStartedEventAttributes"];
            timerFiredEventAttributes?: components["schemas"]["TimerFiredEventAttributes"];
            activityTaskCancelRequestedEventAttributes?: components["schemas"]["ActivityTaskCancelRequestedEventAttributes"];
            activityTaskCanceledEventAttributes?: components["schemas"]["ActivityTaskCanceledEventAttributes"];
            timerCanceledEventAttributes?: components["schemas"]["TimerCanceledEventAttributes"];
            markerRecordedEventAttributes?: components["schemas"]["MarkerRecordedEventAttributes"];
            workflowExecutionSignaledEventAttributes?: components["schemas"]["WorkflowExecutionSignaledEventAttributes"];
            workflowExecutionTerminatedEventAttributes?: components["schemas"]["WorkflowExecutionTerminatedEventAttributes"];
            workflowExecutionCancelRequestedEventAttributes?: components["schemas"]["WorkflowExecutionCancelRequestedEventAttributes"];
            workflowExecutionCanceledEventAttributes?: components["schemas"]["WorkflowExecutionCanceledEventAttributes"];
            requestCancelExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionInitiatedEventAttributes"];
            requestCancelExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["RequestCancelExternalWorkflowExecutionFailedEventAttributes"];
            externalWorkflowExecutionCancelRequestedEventAttributes?: components["schemas"]["ExternalWorkflowExecutionCancelRequestedEventAttributes"];
            workflowExecutionContinuedAsNewEventAttributes?: components["schemas"]["WorkflowExecutionContinuedAsNewEventAttributes"];
            startChildWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionInitiatedEventAttributes"];
            startChildWorkflowExecutionFailedEventAttributes?: components["schemas"]["StartChildWorkflowExecutionFailedEventAttributes"];
            childWorkflowExecutionStartedEventAttributes?: components["schemas"]["ChildWorkflowExecutionStartedEventAttributes"];
            childWorkflowExecutionCompletedEventAttributes?: components["schemas"]["ChildWorkflowExecutionCompletedEventAttributes"];
            childWorkflowExecutionFailedEventAttributes?: components["schemas"]["ChildWorkflowExecutionFailedEventAttributes"];
            childWorkflowExecutionCanceledEventAttributes?: components["schemas"]["ChildWorkflowExecutionCanceledEventAttributes"];
            childWorkflowExecutionTimedOutEventAttributes?: components["schemas"]["ChildWorkflowExecutionTimedOutEventAttributes"];
            childWorkflowExecutionTerminatedEventAttributes?: components["schemas"]["ChildWorkflowExecutionTerminatedEventAttributes"];
            signalExternalWorkflowExecutionInitiatedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionInitiatedEventAttributes"];
            signalExternalWorkflowExecutionFailedEventAttributes?: components["schemas"]["SignalExternalWorkflowExecutionFailedEventAttributes"];
            externalWorkflowExecutionSignaledEventAttributes?: components["schemas"]["ExternalWorkflowExecutionSignaledEventAttributes"];
            upsertWorkflowSearchAttributesEventAttributes?: components["schemas"]["UpsertWorkflowSearchAttributesEventAttributes"];
            workflowExecutionUpdateAcceptedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAcceptedEventAttributes"];
            workflowExecutionUpdateRejectedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateRejectedEventAttributes"];
            workflowExecutionUpdateCompletedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateCompletedEventAttributes"];
            workflowPropertiesModifiedExternallyEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedExternallyEventAttributes"];
            activityPropertiesModifiedExternallyEventAttributes?: components["schemas"]["ActivityPropertiesModifiedExternallyEventAttributes"];
            workflowPropertiesModifiedEventAttributes?: components["schemas"]["WorkflowPropertiesModifiedEventAttributes"];
            workflowExecutionUpdateAdmittedEventAttributes?: components["schemas"]["WorkflowExecutionUpdateAdmittedEventAttributes"];
            nexusOperationScheduledEventAttributes?: components["schemas"]["NexusOperationScheduledEventAttributes"];
            nexusOperationStartedEventAttributes?: components["schemas"]["NexusOperationStartedEventAttributes"];
            nexusOperationCompletedEventAttributes?: components["schemas"]["NexusOperationCompletedEventAttributes"];
            nexusOperationFailedEventAttributes?: components["schemas"]["NexusOperationFailedEventAttributes"];
            nexusOperationCanceledEventAttributes?: components["schemas"]["NexusOperationCanceledEventAttributes"];
            nexusOperationTimedOutEventAttributes?: components["schemas"]["NexusOperationTimedOutEventAttributes"];
            nexusOperationCancelRequestedEventAttributes?: components["schemas"]["NexusOperationCancelRequestedEventAttributes"];
            workflowExecutionOptionsUpdatedEventAttributes?: components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributes"];
            nexusOperationCancelRequestCompletedEventAttributes?: components["schemas"]["NexusOperationCancelRequestCompletedEventAttributes"];
            nexusOperationCancelRequestFailedEventAttributes?: components["schemas"]["NexusOperationCancelRequestFailedEventAttributes"];
            workflowExecutionPausedEventAttributes?: components["schemas"]["WorkflowExecutionPausedEventAttributes"];
            workflowExecutionUnpausedEventAttributes?: components["schemas"]["WorkflowExecutionUnpausedEventAttributes"];
            workflowExecutionTimeSkippingTransitionedEventAttributes?: components["schemas"]["WorkflowExecutionTimeSkippingTransitionedEventAttributes"];
        };
        /** @enum {string} */
        HistoryEventFilterType: "HISTORY_EVENT_FILTER_TYPE_UNSPECIFIED" | "HISTORY_EVENT_FILTER_TYPE_ALL_EVENT" | "HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT";
        /** @enum {string} */
        IndexedValueType: "INDEXED_VALUE_TYPE_UNSPECIFIED" | "INDEXED_VALUE_TYPE_TEXT" | "INDEXED_VALUE_TYPE_KEYWORD" | "INDEXED_VALUE_TYPE_INT" | "INDEXED_VALUE_TYPE_DOUBLE" | "INDEXED_VALUE_TYPE_BOOL" | "INDEXED_VALUE_TYPE_DATETIME" | "INDEXED_VALUE_TYPE_KEYWORD_LIST";
        InheritedAutoUpgradeInfo: {
            sourceDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            sourceDeploymentRevisionNumber?: components["schemas"]["Int64"];
            continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        Input: {
            header?: components["schemas"]["Header"];
            name?: string;
            args?: components["schemas"]["Payloads"];
        };
        InputRequiringName: {
            header?: components["schemas"]["Header"];
            name: string;
            args?: components["schemas"]["Payloads"];
        };
        InputWithoutName: {
            header?: components["schemas"]["Header"];
            args?: components["schemas"]["Payloads"];
        };
        /**
         * Format: int64
         * @description A signed 64-bit integer in decimal digits, as a string so that no digit is lost.
         * @example 42
         */
        Int64: string;
        IntervalSpec: {
            interval?: components["schemas"]["Duration"];
            phase?: components["schemas"]["Duration"];
        };
        /** @description At most one of `workflowEvent`, `batchJob`, `activity`, `nexusOperation` and `workflow`. */
        Link: {
            workflowEvent?: components["schemas"]["LinkWorkflowEvent"];
            batchJob?: components["schemas"]["LinkBatchJob"];
            activity?: components["schemas"]["LinkActivity"];
            nexusOperation?: components["schemas"]["LinkNexusOperation"];
            workflow?: components["schemas"]["LinkWorkflow"];
        };
        LinkActivity: {
            namespace?: string;
            activityId?: string;
            runId?: string;
        };
        LinkBatchJob: {
            jobId?: string;
        };
        LinkNexusOperation: {
            namespace?: string;
            operationId?: string;
            runId?: string;
        };
        LinkWorkflow: {
            namespace?: string;
            workflowId?: string;
            runId?: string;
            reason?: string;
        };
        /** @description At most one of `eventRef` and `requestIdRef`. */
        LinkWorkflowEvent: {
            namespace?: string;
            workflowId?: string;
            runId?: string;
            eventRef?: components["schemas"]["LinkWorkflowEventEventReference"];
            requestIdRef?: components["schemas"]["LinkWorkflowEventRequestIdReference"];
        };
        LinkWorkflowEventEventReference: {
            eventId?: components["schemas"]["Int64"];
            eventType?: components["schemas"]["EventType"];
        };
        LinkWorkflowEventRequestIdReference: {
            requestId?: string;
            eventType?: components["schemas"]["EventType"];
        };
        ListActivityExecutionsResponse: {
            executions?: components["schemas"]["ActivityExecutionListInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListArchivedWorkflowExecutionsResponse: {
            executions?: components["schemas"]["WorkflowExecutionInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListBatchOperationsResponse: {
            operationInfo?: components["schemas"]["BatchOperationInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListDeploymentsResponse: {
            nextPageToken?: components["schemas"]["Base64"];
            deployments?: components["schemas"]["DeploymentListInfo"][];
        };
        ListNamespacesResponse: {
            namespaces?: components["schemas"]["DescribeNamespaceResponse"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListNexusEndpointsResponse: {
            nextPageToken?: components["schemas"]["Base64"];
            endpoints?: components["schemas"]["Endpoint"][];
        };
        ListNexusOperationExecutionsResponse: {
            operations?: components["schemas"]["NexusOperationExecutionListInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListScheduleMatchingTimesResponse: {
            startTime?: components["schemas"]["Timestamp"][];
        };
        ListSchedulesResponse: {
            schedules?: components["schemas"]["ScheduleListEntry"][];
            nextPageToken?: components["schemas"]["Base64"];
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
            nextPageToken?: components["schemas"]["Base64"];
            workerDeployments?: components["schemas"]["ListWorkerDeploymentsResponseWorkerDeploymentSummary"][];
        };
        ListWorkerDeploymentsResponseWorkerDeploymentSummary: {
            name?: string;
            createTime?: components["schemas"]["Timestamp"];
            routingConfig?: components["schemas"]["RoutingConfig"];
            latestVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            currentVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
            rampingVersionSummary?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"];
        };
        ListWorkersResponse: {
            /** @deprecated */
            workersInfo?: components["schemas"]["WorkerInfo"][];
            workers?: components["schemas"]["WorkerListInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListWorkflowExecutionsResponse: {
            executions?: components["schemas"]["WorkflowExecutionInfo"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        ListWorkflowRulesResponse: {
            rules?: components["schemas"]["WorkflowRule"][];
            nextPageToken?: components["schemas"]["Base64"];
        };
        MarkerRecordedEventAttributes: {
            markerName?: string;
            details?: {
                [key: string]: components["schemas"]["Payloads"];
            };
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            header?: components["schemas"]["Header"];
            failure?: components["schemas"]["Failure"];
        };
        Memo: {
            fields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        /** @description At most one of `eventId` and `commandIndex`. */
        Message: {
            id?: string;
            protocolInstanceId?: string;
            eventId?: components["schemas"]["Int64"];
            commandIndex?: components["schemas"]["Int64"];
            body?: components["schemas"]["AnyMessage"];
        };
        Meta: {
            updateId?: string;
            identity?: string;
        };
        MetaWithoutUpdateId: {
            identity?: string;
        };
        MeteringMetadata: {
            /** Format: int64 */
            nonfirstLocalActivityExecutionAttempts?: number;
        };
        NamespaceConfig: {
            workflowExecutionRetentionTtl?: components["schemas"]["Duration"];
            badBinaries?: components["schemas"]["BadBinaries"];
            historyArchivalState?: components["schemas"]["ArchivalState"];
            historyArchivalUri?: string;
            visibilityArchivalState?: components["schemas"]["ArchivalState"];
            visibilityArchivalUri?: string;
            customSearchAttributeAliases?: {
                [key: string]: string;
            };
        };
        NamespaceInfo: {
            name?: string;
            state?: components["schemas"]["NamespaceState"];
            description?: string;
            ownerEmail?: string;
            data?: {
                [key: string]: string;
            };
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
            workerPollCompleteOnShutdown?: boolean;
            pollerAutoscaling?: boolean;
            workerCommands?: boolean;
            standaloneNexusOperation?: boolean;
            workflowUpdateCallbacks?: boolean;
            pollerAutoscalingAutoEnroll?: boolean;
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
        NamespaceReplicationConfig: {
            activeClusterName?: string;
            clusters?: components["schemas"]["ClusterReplicationConfig"][];
            state?: components["schemas"]["ReplicationState"];
        };
        /** @enum {string} */
        NamespaceState: "NAMESPACE_STATE_UNSPECIFIED" | "NAMESPACE_STATE_REGISTERED" | "NAMESPACE_STATE_DEPRECATED" | "NAMESPACE_STATE_DELETED";
        NewWorkflowExecutionInfo: {
            workflowId?: string;
            workflowType?: components["schemas"]["WorkflowType"];
            taskQueue?: components["schemas"]["TaskQueue"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            priority?: components["schemas"]["Priority"];
        };
        /** @enum {string} */
        NexusHandlerErrorRetryBehavior: "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_UNSPECIFIED" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_RETRYABLE" | "NEXUS_HANDLER_ERROR_RETRY_BEHAVIOR_NON_RETRYABLE";
        NexusHandlerFailureInfo: {
            type?: string;
            retryBehavior?: components["schemas"]["NexusHandlerErrorRetryBehavior"];
        };
        NexusOperationCancelRequestCompletedEventAttributes: {
            requestedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            scheduledEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCancelRequestFailedEventAttributes: {
            requestedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            failure?: components["schemas"]["Failure"];
            scheduledEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCancelRequestedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        NexusOperationCanceledEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            failure?: components["schemas"]["Failure"];
            requestId?: string;
        };
        NexusOperationCancellationInfo: {
            requestedTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["NexusOperationCancellationState"];
            /** Format: int32 */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
        };
        /** @enum {string} */
        NexusOperationCancellationState: "NEXUS_OPERATION_CANCELLATION_STATE_UNSPECIFIED" | "NEXUS_OPERATION_CANCELLATION_STATE_SCHEDULED" | "NEXUS_OPERATION_CANCELLATION_STATE_BACKING_OFF" | "NEXUS_OPERATION_CANCELLATION_STATE_SUCCEEDED" | "NEXUS_OPERATION_CANCELLATION_STATE_FAILED" | "NEXUS_OPERATION_CANCELLATION_STATE_TIMED_OUT" | "NEXUS_OPERATION_CANCELLATION_STATE_BLOCKED";
        NexusOperationCompletedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            result?: components["schemas"]["Payload"];
            requestId?: string;
        };
        NexusOperationExecutionCancellationInfo: {
            requestedTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["NexusOperationCancellationState"];
            /** Format: int32 */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
            reason?: string;
        };
        NexusOperationExecutionInfo: {
            operationId?: string;
            runId?: string;
            endpoint?: string;
            service?: string;
            operation?: string;
            status?: components["schemas"]["NexusOperationExecutionStatus"];
            state?: components["schemas"]["PendingNexusOperationState"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            /** Format: int32 */
            attempt?: number;
            scheduleTime?: components["schemas"]["Timestamp"];
            expirationTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            executionDuration?: components["schemas"]["Duration"];
            cancellationInfo?: components["schemas"]["NexusOperationExecutionCancellationInfo"];
            blockedReason?: string;
            requestId?: string;
            operationToken?: string;
            stateTransitionCount?: components["schemas"]["Int64"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            nexusHeader?: {
                [key: string]: string;
            };
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            identity?: string;
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        NexusOperationExecutionListInfo: {
            operationId?: string;
            runId?: string;
            endpoint?: string;
            service?: string;
            operation?: string;
            scheduleTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["NexusOperationExecutionStatus"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            stateTransitionCount?: components["schemas"]["Int64"];
            executionDuration?: components["schemas"]["Duration"];
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        /** @enum {string} */
        NexusOperationExecutionStatus: "NEXUS_OPERATION_EXECUTION_STATUS_UNSPECIFIED" | "NEXUS_OPERATION_EXECUTION_STATUS_RUNNING" | "NEXUS_OPERATION_EXECUTION_STATUS_COMPLETED" | "NEXUS_OPERATION_EXECUTION_STATUS_FAILED" | "NEXUS_OPERATION_EXECUTION_STATUS_CANCELED" | "NEXUS_OPERATION_EXECUTION_STATUS_TERMINATED" | "NEXUS_OPERATION_EXECUTION_STATUS_TIMED_OUT";
        NexusOperationFailedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            failure?: components["schemas"]["Failure"];
            requestId?: string;
        };
        NexusOperationFailureInfo: {
            scheduledEventId?: components["schemas"]["Int64"];
            endpoint?: string;
            service?: string;
            operation?: string;
            /** @deprecated */
            operationId?: string;
            operationToken?: string;
        };
        /** @enum {string} */
        NexusOperationIdConflictPolicy: "NEXUS_OPERATION_ID_CONFLICT_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_FAIL" | "NEXUS_OPERATION_ID_CONFLICT_POLICY_USE_EXISTING";
        /** @enum {string} */
        NexusOperationIdReusePolicy: "NEXUS_OPERATION_ID_REUSE_POLICY_UNSPECIFIED" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "NEXUS_OPERATION_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "NEXUS_OPERATION_ID_REUSE_POLICY_REJECT_DUPLICATE";
        NexusOperationScheduledEventAttributes: {
            endpoint?: string;
            service?: string;
            operation?: string;
            input?: components["schemas"]["Payload"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            nexusHeader?: {
                [key: string]: string;
            };
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            requestId?: string;
            endpointId?: string;
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
        };
        NexusOperationStartedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            operationId?: string;
            requestId?: string;
            operationToken?: string;
        };
        NexusOperationTimedOutEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            failure?: components["schemas"]["Failure"];
            requestId?: string;
        };
        /** @enum {string} */
        NexusOperationWaitStage: "NEXUS_OPERATION_WAIT_STAGE_UNSPECIFIED" | "NEXUS_OPERATION_WAIT_STAGE_STARTED" | "NEXUS_OPERATION_WAIT_STAGE_CLOSED";
        /** @description At most one of `success` and `failure`. */
        Outcome: {
            success?: components["schemas"]["Payloads"];
            failure?: components["schemas"]["Failure"];
        };
        /** @enum {string} */
        ParentClosePolicy: "PARENT_CLOSE_POLICY_UNSPECIFIED" | "PARENT_CLOSE_POLICY_TERMINATE" | "PARENT_CLOSE_POLICY_ABANDON" | "PARENT_CLOSE_POLICY_REQUEST_CANCEL";
        PatchScheduleBody: {
            patch: components["schemas"]["SchedulePatch"];
            identity?: string;
            requestId?: string;
        };
        PatchScheduleResponse: Record<string, never>;
        /** @description At most one of `id` and `type`. */
        PauseActivityBody: {
            execution: components["schemas"]["WorkflowExecutionRequiringWorkflowId"];
            identity?: string;
            id?: string;
            type?: string;
            reason?: string;
            requestId?: string;
        };
        PauseActivityExecutionBody: {
            workflowId?: string;
            runId?: string;
            identity?: string;
            reason?: string;
            resourceId?: string;
            requestId?: string;
        };
        PauseActivityExecutionResponse: Record<string, never>;
        PauseActivityResponse: Record<string, never>;
        PauseWorkflowActivityBody: {
            runId?: string;
            identity?: string;
            reason?: string;
            resourceId?: string;
            requestId?: string;
        };
        PauseWorkflowExecutionBody: {
            runId?: string;
            identity?: string;
            reason?: string;
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
            activityId?: string;
            activityType?: components["schemas"]["ActivityType"];
            state?: components["schemas"]["PendingActivityState"];
            heartbeatDetails?: components["schemas"]["Payloads"];
            lastHeartbeatTime?: components["schemas"]["Timestamp"];
            lastStartedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            attempt?: number;
            /** Format: int32 */
            maximumAttempts?: number;
            scheduledTime?: components["schemas"]["Timestamp"];
            expirationTime?: components["schemas"]["Timestamp"];
            lastFailure?: components["schemas"]["Failure"];
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
            paused?: boolean;
            /** @deprecated */
            lastDeployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            lastWorkerDeploymentVersion?: string;
            lastDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            priority?: components["schemas"]["Priority"];
            pauseInfo?: components["schemas"]["PendingActivityInfoPauseInfo"];
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `manual` and `rule`. */
        PendingActivityInfoPauseInfo: {
            pauseTime?: components["schemas"]["Timestamp"];
            manual?: components["schemas"]["PendingActivityInfoPauseInfoManual"];
            rule?: components["schemas"]["PendingActivityInfoPauseInfoRule"];
        };
        PendingActivityInfoPauseInfoManual: {
            identity?: string;
            reason?: string;
        };
        PendingActivityInfoPauseInfoRule: {
            ruleId?: string;
            identity?: string;
            reason?: string;
        };
        /** @enum {string} */
        PendingActivityState: "PENDING_ACTIVITY_STATE_UNSPECIFIED" | "PENDING_ACTIVITY_STATE_SCHEDULED" | "PENDING_ACTIVITY_STATE_STARTED" | "PENDING_ACTIVITY_STATE_CANCEL_REQUESTED" | "PENDING_ACTIVITY_STATE_PAUSED" | "PENDING_ACTIVITY_STATE_PAUSE_REQUESTED";
        PendingChildExecutionInfo: {
            workflowId?: string;
            runId?: string;
            workflowTypeName?: string;
            initiatedId?: components["schemas"]["Int64"];
            parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
        };
        PendingNexusOperationInfo: {
            endpoint?: string;
            service?: string;
            operation?: string;
            /** @deprecated */
            operationId?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduledTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["PendingNexusOperationState"];
            /** Format: int32 */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            cancellationInfo?: components["schemas"]["NexusOperationCancellationInfo"];
            scheduledEventId?: components["schemas"]["Int64"];
            blockedReason?: string;
            operationToken?: string;
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
        };
        /** @enum {string} */
        PendingNexusOperationState: "PENDING_NEXUS_OPERATION_STATE_UNSPECIFIED" | "PENDING_NEXUS_OPERATION_STATE_SCHEDULED" | "PENDING_NEXUS_OPERATION_STATE_BACKING_OFF" | "PENDING_NEXUS_OPERATION_STATE_STARTED" | "PENDING_NEXUS_OPERATION_STATE_BLOCKED";
        PendingWorkflowTaskInfo: {
            state?: components["schemas"]["PendingWorkflowTaskState"];
            scheduledTime?: components["schemas"]["Timestamp"];
            originalScheduledTime?: components["schemas"]["Timestamp"];
            startedTime?: components["schemas"]["Timestamp"];
            /** Format: int32 */
            attempt?: number;
        };
        /** @enum {string} */
        PendingWorkflowTaskState: "PENDING_WORKFLOW_TASK_STATE_UNSPECIFIED" | "PENDING_WORKFLOW_TASK_STATE_SCHEDULED" | "PENDING_WORKFLOW_TASK_STATE_STARTED";
        PluginInfo: {
            name?: string;
            version?: string;
        };
        PollActivityExecutionResponse: {
            runId?: string;
            outcome?: components["schemas"]["ActivityExecutionOutcome"];
        };
        /** @description At most one of `result` and `failure`. */
        PollNexusOperationExecutionResponse: {
            runId?: string;
            waitStage?: components["schemas"]["NexusOperationWaitStage"];
            operationToken?: string;
            result?: components["schemas"]["Payload"];
            failure?: components["schemas"]["Failure"];
        };
        PollWorkflowExecutionTimeSkippingResponse: {
            fastForwardPollingResult?: components["schemas"]["FastForwardPollingResult"];
            failedReason?: string;
            fastForwardInfo?: components["schemas"]["TimeSkippingFastForwardInfo"];
        };
        PollWorkflowExecutionUpdateResponse: {
            outcome?: components["schemas"]["Outcome"];
            stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            updateRef?: components["schemas"]["UpdateRef"];
        };
        PollWorkflowTaskQueueResponse: {
            taskToken?: components["schemas"]["Base64"];
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            workflowType?: components["schemas"]["WorkflowType"];
            previousStartedEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            /** Format: int32 */
            attempt?: number;
            backlogCountHint?: components["schemas"]["Int64"];
            history?: components["schemas"]["History"];
            nextPageToken?: components["schemas"]["Base64"];
            query?: components["schemas"]["WorkflowQuery"];
            workflowExecutionTaskQueue?: components["schemas"]["TaskQueue"];
            scheduledTime?: components["schemas"]["Timestamp"];
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
            id?: string;
            /** Format: float */
            weight?: number;
        };
        PollerGroupsInfo: {
            version?: components["schemas"]["Int64"];
            pollerGroups?: components["schemas"]["PollerGroupInfo"][];
        };
        PollerInfo: {
            lastAccessTime?: components["schemas"]["Timestamp"];
            identity?: string;
            /** Format: double */
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
            signalWorkflow?: components["schemas"]["PostResetOperationSignalWorkflow"];
            updateWorkflowOptions?: components["schemas"]["PostResetOperationUpdateWorkflowOptions"];
        };
        PostResetOperationSignalWorkflow: {
            signalName?: string;
            input?: components["schemas"]["Payloads"];
            header?: components["schemas"]["Header"];
            links?: components["schemas"]["Link"][];
        };
        PostResetOperationUpdateWorkflowOptions: {
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            updateMask?: components["schemas"]["FieldMask"];
        };
        Principal: {
            type?: string;
            name?: string;
        };
        Priority: {
            /** Format: int32 */
            priorityKey?: number;
            fairnessKey?: string;
            /** Format: float */
            fairnessWeight?: number;
        };
        /** @enum {string} */
        QueryRejectCondition: "QUERY_REJECT_CONDITION_UNSPECIFIED" | "QUERY_REJECT_CONDITION_NONE" | "QUERY_REJECT_CONDITION_NOT_OPEN" | "QUERY_REJECT_CONDITION_NOT_COMPLETED_CLEANLY";
        QueryRejected: {
            status?: components["schemas"]["WorkflowExecutionStatus"];
        };
        QueryWorkflowBody: {
            execution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            query?: components["schemas"]["WorkflowQueryWithoutQueryType"];
            queryRejectCondition?: components["schemas"]["QueryRejectCondition"];
        };
        QueryWorkflowResponse: {
            queryResult?: components["schemas"]["Payloads"];
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
            rateLimit?: components["schemas"]["RateLimit"];
            metadata?: components["schemas"]["ConfigMetadata"];
        };
        /** @enum {string} */
        RateLimitSource: "RATE_LIMIT_SOURCE_UNSPECIFIED" | "RATE_LIMIT_SOURCE_API" | "RATE_LIMIT_SOURCE_WORKER" | "RATE_LIMIT_SOURCE_SYSTEM";
        RecordActivityTaskHeartbeatBody: {
            taskToken: components["schemas"]["Base64"];
            details?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        RecordActivityTaskHeartbeatByIdBody: {
            workflowId?: string;
            runId?: string;
            activityId: string;
            details?: components["schemas"]["Payloads"];
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
            workflowId?: string;
            runId?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        RecordWorkerHeartbeatBody: {
            identity?: string;
            workerHeartbeat?: components["schemas"]["WorkerHeartbeat"][];
            resourceId?: string;
        };
        RecordWorkerHeartbeatResponse: Record<string, never>;
        RecordWorkflowActivityHeartbeatBody: {
            runId?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        RegisterNamespaceBody: {
            namespace: string;
            description?: string;
            ownerEmail?: string;
            workflowExecutionRetentionPeriod: components["schemas"]["Duration"];
            clusters?: components["schemas"]["ClusterReplicationConfig"][];
            activeClusterName?: string;
            data?: {
                [key: string]: string;
            };
            securityToken?: string;
            isGlobalNamespace?: boolean;
            historyArchivalState?: components["schemas"]["ArchivalState"];
            historyArchivalUri?: string;
            visibilityArchivalState?: components["schemas"]["ArchivalState"];
            visibilityArchivalUri?: string;
        };
        RegisterNamespaceResponse: Record<string, never>;
        ReleaseInfo: {
            version?: string;
            releaseTime?: components["schemas"]["Timestamp"];
            notes?: string;
        };
        /** @enum {string} */
        ReplicationState: "REPLICATION_STATE_UNSPECIFIED" | "REPLICATION_STATE_NORMAL" | "REPLICATION_STATE_HANDOVER";
        RequestCancelActivityExecutionBody: {
            runId?: string;
            identity?: string;
            requestId?: string;
            reason?: string;
        };
        RequestCancelActivityExecutionResponse: Record<string, never>;
        RequestCancelExternalWorkflowExecutionFailedEventAttributes: {
            cause?: components["schemas"]["CancelExternalWorkflowExecutionFailedCause"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            control?: string;
        };
        RequestCancelExternalWorkflowExecutionInitiatedEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            /** @deprecated */
            control?: string;
            childWorkflowOnly?: boolean;
            reason?: string;
        };
        RequestCancelNexusOperationExecutionBody: {
            runId?: string;
            identity?: string;
            requestId?: string;
            reason?: string;
        };
        RequestCancelNexusOperationExecutionResponse: Record<string, never>;
        RequestCancelWorkflowExecutionBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            identity?: string;
            requestId?: string;
            firstExecutionRunId?: string;
            reason?: string;
            links?: components["schemas"]["Link"][];
        };
        RequestCancelWorkflowExecutionResponse: Record<string, never>;
        RequestIdInfo: {
            eventType?: components["schemas"]["EventType"];
            eventId?: components["schemas"]["Int64"];
            buffered?: boolean;
        };
        /** @description At most one of `id`, `type` and `matchAll`. */
        ResetActivityBody: {
            execution: components["schemas"]["WorkflowExecutionRequiringWorkflowId"];
            identity?: string;
            id?: string;
            type?: string;
            matchAll?: boolean;
            resetHeartbeat?: boolean;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
        };
        ResetActivityExecutionBody: {
            workflowId?: string;
            runId?: string;
            identity?: string;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
            resourceId?: string;
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
            buildId?: string;
            /** @deprecated */
            resetReapplyType?: components["schemas"]["ResetReapplyType"];
            currentRunOnly?: boolean;
            resetReapplyExcludeTypes?: components["schemas"]["ResetReapplyExcludeType"][];
        };
        ResetPointInfo: {
            buildId?: string;
            /** @deprecated */
            binaryChecksum?: string;
            runId?: string;
            firstWorkflowTaskCompletedId?: components["schemas"]["Int64"];
            createTime?: components["schemas"]["Timestamp"];
            expireTime?: components["schemas"]["Timestamp"];
            resettable?: boolean;
        };
        ResetPoints: {
            points?: components["schemas"]["ResetPointInfo"][];
        };
        /** @enum {string} */
        ResetReapplyExcludeType: "RESET_REAPPLY_EXCLUDE_TYPE_UNSPECIFIED" | "RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL" | "RESET_REAPPLY_EXCLUDE_TYPE_UPDATE" | "RESET_REAPPLY_EXCLUDE_TYPE_NEXUS" | "RESET_REAPPLY_EXCLUDE_TYPE_CANCEL_REQUEST";
        /** @enum {string} */
        ResetReapplyType: "RESET_REAPPLY_TYPE_UNSPECIFIED" | "RESET_REAPPLY_TYPE_SIGNAL" | "RESET_REAPPLY_TYPE_NONE" | "RESET_REAPPLY_TYPE_ALL_ELIGIBLE";
        /** @enum {string} */
        ResetType: "RESET_TYPE_UNSPECIFIED" | "RESET_TYPE_FIRST_WORKFLOW_TASK" | "RESET_TYPE_LAST_WORKFLOW_TASK";
        ResetWorkflowActivityBody: {
            runId?: string;
            identity?: string;
            keepPaused?: boolean;
            jitter?: components["schemas"]["Duration"];
            restoreOriginalOptions?: boolean;
            resourceId?: string;
            requestId?: string;
            resetHeartbeat?: boolean;
        };
        ResetWorkflowExecutionBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            reason?: string;
            workflowTaskFinishEventId: components["schemas"]["Int64"];
            requestId?: string;
            /** @deprecated */
            resetReapplyType?: components["schemas"]["ResetReapplyType"];
            resetReapplyExcludeTypes?: components["schemas"]["ResetReapplyExcludeType"][];
            postResetOperations?: components["schemas"]["PostResetOperation"][];
            identity?: string;
        };
        ResetWorkflowExecutionResponse: {
            runId?: string;
        };
        ResetWorkflowFailureInfo: {
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        ResolveStandaloneActivityAsCanceledBody: {
            workflowId?: string;
            runId?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        ResolveWorkflowActivityAsCanceledBody: {
            runId?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        RespondActivityTaskCanceledBody: {
            taskToken: components["schemas"]["Base64"];
            details?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        RespondActivityTaskCanceledByIdBody: {
            workflowId?: string;
            runId?: string;
            activityId: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
            resourceId?: string;
        };
        RespondActivityTaskCanceledByIdResponse: Record<string, never>;
        RespondActivityTaskCanceledResponse: Record<string, never>;
        RespondActivityTaskCompletedBody: {
            taskToken: components["schemas"]["Base64"];
            result?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        RespondActivityTaskCompletedByIdBody: {
            workflowId?: string;
            runId?: string;
            activityId: string;
            result?: components["schemas"]["Payloads"];
            identity?: string;
            resourceId?: string;
        };
        RespondActivityTaskCompletedByIdResponse: Record<string, never>;
        RespondActivityTaskCompletedResponse: Record<string, never>;
        RespondActivityTaskFailedBody: {
            taskToken: components["schemas"]["Base64"];
            failure?: components["schemas"]["Failure"];
            identity?: string;
            resourceId?: string;
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            deploymentOptions?: components["schemas"]["WorkerDeploymentOptions"];
        };
        RespondActivityTaskFailedByIdBody: {
            workflowId?: string;
            runId?: string;
            activityId: string;
            failure?: components["schemas"]["Failure"];
            identity?: string;
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
            resourceId?: string;
        };
        RespondActivityTaskFailedByIdResponse: {
            failures?: components["schemas"]["Failure"][];
        };
        RespondActivityTaskFailedResponse: {
            failures?: components["schemas"]["Failure"][];
        };
        RetryPolicy: {
            initialInterval?: components["schemas"]["Duration"];
            /** Format: double */
            backoffCoefficient?: number;
            maximumInterval?: components["schemas"]["Duration"];
            /** Format: int32 */
            maximumAttempts?: number;
            nonRetryableErrorTypes?: string[];
        };
        /** @enum {string} */
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
        /** @enum {string} */
        RoutingConfigUpdateState: "ROUTING_CONFIG_UPDATE_STATE_UNSPECIFIED" | "ROUTING_CONFIG_UPDATE_STATE_IN_PROGRESS" | "ROUTING_CONFIG_UPDATE_STATE_COMPLETED";
        Schedule: {
            spec?: components["schemas"]["ScheduleSpec"];
            action?: components["schemas"]["ScheduleAction"];
            policies?: components["schemas"]["SchedulePolicies"];
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
            createTime?: components["schemas"]["Timestamp"];
            updateTime?: components["schemas"]["Timestamp"];
            /** @deprecated */
            invalidScheduleError?: string;
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        ScheduleListEntry: {
            scheduleId?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            info?: components["schemas"]["ScheduleListInfo"];
        };
        ScheduleListInfo: {
            spec?: components["schemas"]["ScheduleSpec"];
            workflowType?: components["schemas"]["WorkflowType"];
            notes?: string;
            paused?: boolean;
            recentActions?: components["schemas"]["ScheduleActionResult"][];
            futureActionTimes?: components["schemas"]["Timestamp"][];
            stateSizeBytes?: components["schemas"]["Int64"];
        };
        /** @enum {string} */
        ScheduleOverlapPolicy: "SCHEDULE_OVERLAP_POLICY_UNSPECIFIED" | "SCHEDULE_OVERLAP_POLICY_SKIP" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ONE" | "SCHEDULE_OVERLAP_POLICY_BUFFER_ALL" | "SCHEDULE_OVERLAP_POLICY_CANCEL_OTHER" | "SCHEDULE_OVERLAP_POLICY_TERMINATE_OTHER" | "SCHEDULE_OVERLAP_POLICY_ALLOW_ALL";
        SchedulePatch: {
            triggerImmediately?: components["schemas"]["TriggerImmediatelyRequest"];
            backfillRequest?: components["schemas"]["BackfillRequest"][];
            pause?: string;
            unpause?: string;
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
            excludeStructuredCalendar?: components["schemas"]["StructuredCalendarSpec"][];
            startTime?: components["schemas"]["Timestamp"];
            endTime?: components["schemas"]["Timestamp"];
            jitter?: components["schemas"]["Duration"];
            timezoneName?: string;
            timezoneData?: components["schemas"]["Base64"];
        };
        ScheduleState: {
            notes?: string;
            paused?: boolean;
            limitedActions?: boolean;
            remainingActions?: components["schemas"]["Int64"];
        };
        /** @description Values by name of the search attribute. The server knows their types: plain JSON values will do. */
        SearchAttributes: {
            indexedFields?: {
                [key: string]: components["schemas"]["Payload"];
            };
        };
        ServerFailureInfo: {
            nonRetryable?: boolean;
        };
        SetCurrentDeploymentBody: {
            deployment?: components["schemas"]["DeploymentWithoutSeriesName"];
            identity?: string;
            updateMetadata?: components["schemas"]["UpdateDeploymentMetadata"];
        };
        SetCurrentDeploymentResponse: {
            currentDeploymentInfo?: components["schemas"]["DeploymentInfo"];
            previousDeploymentInfo?: components["schemas"]["DeploymentInfo"];
        };
        SetWorkerDeploymentCurrentVersionBody: {
            /** @deprecated */
            version?: string;
            buildId?: string;
            conflictToken?: components["schemas"]["Base64"];
            identity?: string;
            ignoreMissingTaskQueues?: boolean;
            allowNoPollers?: boolean;
        };
        SetWorkerDeploymentCurrentVersionResponse: {
            conflictToken?: components["schemas"]["Base64"];
            /** @deprecated */
            previousVersion?: string;
            /** @deprecated */
            previousDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @description At most one of `managerIdentity` and `self`. */
        SetWorkerDeploymentManagerBody: {
            managerIdentity?: string;
            self?: boolean;
            conflictToken?: components["schemas"]["Base64"];
            identity?: string;
        };
        SetWorkerDeploymentManagerResponse: {
            conflictToken?: components["schemas"]["Base64"];
            /** @deprecated */
            previousManagerIdentity?: string;
        };
        SetWorkerDeploymentRampingVersionBody: {
            /** @deprecated */
            version?: string;
            buildId?: string;
            /** Format: float */
            percentage?: number;
            conflictToken?: components["schemas"]["Base64"];
            identity?: string;
            ignoreMissingTaskQueues?: boolean;
            allowNoPollers?: boolean;
        };
        SetWorkerDeploymentRampingVersionResponse: {
            conflictToken?: components["schemas"]["Base64"];
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
        /** @enum {string} */
        Severity: "SEVERITY_UNSPECIFIED" | "SEVERITY_HIGH" | "SEVERITY_MEDIUM" | "SEVERITY_LOW";
        /** @enum {string} */
        SignalExternalWorkflowExecutionFailedCause: "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_EXTERNAL_WORKFLOW_EXECUTION_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "SIGNAL_EXTERNAL_WORKFLOW_EXECUTION_FAILED_CAUSE_SIGNAL_COUNT_LIMIT_EXCEEDED";
        SignalExternalWorkflowExecutionFailedEventAttributes: {
            cause?: components["schemas"]["SignalExternalWorkflowExecutionFailedCause"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            initiatedEventId?: components["schemas"]["Int64"];
            /** @deprecated */
            control?: string;
        };
        SignalExternalWorkflowExecutionInitiatedEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            namespace?: string;
            namespaceId?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            signalName?: string;
            input?: components["schemas"]["Payloads"];
            /** @deprecated */
            control?: string;
            childWorkflowOnly?: boolean;
            header?: components["schemas"]["Header"];
        };
        SignalWithStartWorkflowExecutionBody: {
            workflowType: components["schemas"]["WorkflowTypeRequiringName"];
            taskQueue: components["schemas"]["TaskQueueRequiringName"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            identity?: string;
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            signalInput?: components["schemas"]["Payloads"];
            /** @deprecated */
            control?: string;
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            workflowStartDelay?: components["schemas"]["Duration"];
            userMetadata?: components["schemas"]["UserMetadata"];
            links?: components["schemas"]["Link"][];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
        };
        SignalWithStartWorkflowExecutionResponse: {
            runId?: string;
            firstExecutionRunId?: string;
            started?: boolean;
            signalLink?: components["schemas"]["Link"];
        };
        SignalWorkflowExecutionBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            input?: components["schemas"]["Payloads"];
            identity?: string;
            requestId?: string;
            /** @deprecated */
            control?: string;
            header?: components["schemas"]["Header"];
            links?: components["schemas"]["Link"][];
        };
        SignalWorkflowExecutionResponse: {
            link?: components["schemas"]["Link"];
        };
        StartActivityExecutionBody: {
            identity?: string;
            requestId?: string;
            activityType: components["schemas"]["ActivityTypeRequiringName"];
            taskQueue: components["schemas"]["TaskQueueRequiringName"];
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            heartbeatTimeout?: components["schemas"]["Duration"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            input?: components["schemas"]["Payloads"];
            idReusePolicy?: components["schemas"]["ActivityIdReusePolicy"];
            idConflictPolicy?: components["schemas"]["ActivityIdConflictPolicy"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            userMetadata?: components["schemas"]["UserMetadata"];
            priority?: components["schemas"]["Priority"];
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
            onConflictOptions?: components["schemas"]["CommonOnConflictOptions"];
            startDelay?: components["schemas"]["Duration"];
        };
        StartActivityExecutionResponse: {
            runId?: string;
            started?: boolean;
            link?: components["schemas"]["Link"];
        };
        /** @description At most one of `terminationOperation`, `signalOperation`, `cancellationOperation`, `deletionOperation`, `resetOperation`, `updateWorkflowOptionsOperation`, `unpauseActivitiesOperation`, `resetActivitiesOperation`, `updateActivityOptionsOperation`, `cancelActivitiesOperation`, `terminateActivitiesOperation` and `deleteActivitiesOperation`. */
        StartBatchOperationBody: {
            visibilityQuery?: string;
            reason: string;
            /** @deprecated */
            executions?: components["schemas"]["WorkflowExecution"][];
            targetExecutions?: components["schemas"]["Execution"][];
            /** Format: float */
            maxOperationsPerSecond?: number;
            terminationOperation?: components["schemas"]["BatchOperationTermination"];
            signalOperation?: components["schemas"]["BatchOperationSignal"];
            cancellationOperation?: components["schemas"]["BatchOperationCancellation"];
            deletionOperation?: components["schemas"]["BatchOperationDeletion"];
            resetOperation?: components["schemas"]["BatchOperationReset"];
            updateWorkflowOptionsOperation?: components["schemas"]["BatchOperationUpdateWorkflowExecutionOptions"];
            unpauseActivitiesOperation?: components["schemas"]["BatchOperationUnpauseActivities"];
            resetActivitiesOperation?: components["schemas"]["BatchOperationResetActivities"];
            updateActivityOptionsOperation?: components["schemas"]["BatchOperationUpdateActivityOptions"];
            cancelActivitiesOperation?: components["schemas"]["BatchOperationCancelActivities"];
            terminateActivitiesOperation?: components["schemas"]["BatchOperationTerminateActivities"];
            deleteActivitiesOperation?: components["schemas"]["BatchOperationDeleteActivities"];
        };
        StartBatchOperationResponse: Record<string, never>;
        /** @enum {string} */
        StartChildWorkflowExecutionFailedCause: "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_UNSPECIFIED" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_WORKFLOW_ALREADY_EXISTS" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_NAMESPACE_NOT_FOUND" | "START_CHILD_WORKFLOW_EXECUTION_FAILED_CAUSE_INVALID_VERSIONING_OVERRIDE";
        StartChildWorkflowExecutionFailedEventAttributes: {
            namespace?: string;
            namespaceId?: string;
            workflowId?: string;
            workflowType?: components["schemas"]["WorkflowType"];
            cause?: components["schemas"]["StartChildWorkflowExecutionFailedCause"];
            /** @deprecated */
            control?: string;
            initiatedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
        };
        StartChildWorkflowExecutionInitiatedEventAttributes: {
            namespace?: string;
            namespaceId?: string;
            workflowId?: string;
            workflowType?: components["schemas"]["WorkflowType"];
            taskQueue?: components["schemas"]["TaskQueue"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            parentClosePolicy?: components["schemas"]["ParentClosePolicy"];
            /** @deprecated */
            control?: string;
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            header?: components["schemas"]["Header"];
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            /** @deprecated */
            inheritBuildId?: boolean;
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            timeSkippingStatePropagation?: components["schemas"]["TimeSkippingStatePropagation"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
        };
        StartNexusOperationExecutionBody: {
            identity?: string;
            requestId?: string;
            endpoint?: string;
            service?: string;
            operation?: string;
            scheduleToCloseTimeout?: components["schemas"]["Duration"];
            scheduleToStartTimeout?: components["schemas"]["Duration"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            input?: components["schemas"]["Payload"];
            idReusePolicy?: components["schemas"]["NexusOperationIdReusePolicy"];
            idConflictPolicy?: components["schemas"]["NexusOperationIdConflictPolicy"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            nexusHeader?: {
                [key: string]: string;
            };
            userMetadata?: components["schemas"]["UserMetadata"];
        };
        StartNexusOperationExecutionResponse: {
            runId?: string;
            started?: boolean;
        };
        StartWorkflowExecutionBody: {
            workflowType: components["schemas"]["WorkflowTypeRequiringName"];
            taskQueue: components["schemas"]["TaskQueueRequiringName"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            identity?: string;
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            requestEagerExecution?: boolean;
            continuedFailure?: components["schemas"]["Failure"];
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
        StartWorkflowExecutionRequest: {
            namespace?: string;
            workflowId?: string;
            workflowType?: components["schemas"]["WorkflowType"];
            taskQueue?: components["schemas"]["TaskQueue"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            identity?: string;
            requestId?: string;
            workflowIdReusePolicy?: components["schemas"]["WorkflowIdReusePolicy"];
            workflowIdConflictPolicy?: components["schemas"]["WorkflowIdConflictPolicy"];
            retryPolicy?: components["schemas"]["RetryPolicy"];
            cronSchedule?: string;
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            header?: components["schemas"]["Header"];
            requestEagerExecution?: boolean;
            continuedFailure?: components["schemas"]["Failure"];
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
            reason: string;
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
        /** @enum {string} */
        SuggestContinueAsNewReason: "SUGGEST_CONTINUE_AS_NEW_REASON_UNSPECIFIED" | "SUGGEST_CONTINUE_AS_NEW_REASON_HISTORY_SIZE_TOO_LARGE" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_HISTORY_EVENTS" | "SUGGEST_CONTINUE_AS_NEW_REASON_TOO_MANY_UPDATES";
        TaskIdBlock: {
            startId?: components["schemas"]["Int64"];
            endId?: components["schemas"]["Int64"];
        };
        TaskQueue: {
            name?: string;
            kind?: components["schemas"]["TaskQueueKind"];
            normalName?: string;
        };
        TaskQueueConfig: {
            queueRateLimit?: components["schemas"]["RateLimitConfig"];
            fairnessKeysRateLimitDefault?: components["schemas"]["RateLimitConfig"];
            fairnessWeightOverrides?: {
                [key: string]: number;
            };
        };
        /** @enum {string} */
        TaskQueueKind: "TASK_QUEUE_KIND_UNSPECIFIED" | "TASK_QUEUE_KIND_NORMAL" | "TASK_QUEUE_KIND_STICKY" | "TASK_QUEUE_KIND_WORKER_COMMANDS";
        TaskQueueReachability: {
            taskQueue?: string;
            reachability?: components["schemas"]["TaskReachability"][];
        };
        TaskQueueRequiringName: {
            name: string;
            kind?: components["schemas"]["TaskQueueKind"];
            normalName?: string;
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
            backlogCountHint?: components["schemas"]["Int64"];
            readLevel?: components["schemas"]["Int64"];
            ackLevel?: components["schemas"]["Int64"];
            /** Format: double */
            ratePerSecond?: number;
            taskIdBlock?: components["schemas"]["TaskIdBlock"];
        };
        /** @enum {string} */
        TaskQueueType: "TASK_QUEUE_TYPE_UNSPECIFIED" | "TASK_QUEUE_TYPE_WORKFLOW" | "TASK_QUEUE_TYPE_ACTIVITY" | "TASK_QUEUE_TYPE_NEXUS";
        TaskQueueTypeInfo: {
            pollers?: components["schemas"]["PollerInfo"][];
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
            updateTime?: components["schemas"]["Timestamp"];
        };
        /** @enum {string} */
        TaskReachability: "TASK_REACHABILITY_UNSPECIFIED" | "TASK_REACHABILITY_NEW_WORKFLOWS" | "TASK_REACHABILITY_EXISTING_WORKFLOWS" | "TASK_REACHABILITY_OPEN_WORKFLOWS" | "TASK_REACHABILITY_CLOSED_WORKFLOWS";
        TerminateActivityExecutionBody: {
            runId?: string;
            identity?: string;
            requestId?: string;
            reason?: string;
        };
        TerminateActivityExecutionResponse: Record<string, never>;
        TerminateNexusOperationExecutionBody: {
            runId?: string;
            identity?: string;
            requestId?: string;
            reason?: string;
        };
        TerminateNexusOperationExecutionResponse: Record<string, never>;
        TerminateWorkflowExecutionBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            reason?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
            firstExecutionRunId?: string;
            links?: components["schemas"]["Link"][];
        };
        TerminateWorkflowExecutionResponse: Record<string, never>;
        TerminatedFailureInfo: {
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
            timeoutType?: components["schemas"]["TimeoutType"];
            lastHeartbeatDetails?: components["schemas"]["Payloads"];
        };
        /** @enum {string} */
        TimeoutType: "TIMEOUT_TYPE_UNSPECIFIED" | "TIMEOUT_TYPE_START_TO_CLOSE" | "TIMEOUT_TYPE_SCHEDULE_TO_START" | "TIMEOUT_TYPE_SCHEDULE_TO_CLOSE" | "TIMEOUT_TYPE_HEARTBEAT";
        TimerCanceledEventAttributes: {
            timerId?: string;
            startedEventId?: components["schemas"]["Int64"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            identity?: string;
        };
        TimerFiredEventAttributes: {
            timerId?: string;
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
            rule?: components["schemas"]["BuildIdAssignmentRule"];
            createTime?: components["schemas"]["Timestamp"];
        };
        TimestampedCompatibleBuildIdRedirectRule: {
            rule?: components["schemas"]["CompatibleBuildIdRedirectRule"];
            createTime?: components["schemas"]["Timestamp"];
        };
        TriggerImmediatelyRequest: {
            overlapPolicy?: components["schemas"]["ScheduleOverlapPolicy"];
            scheduledTime?: components["schemas"]["Timestamp"];
        };
        /** @description At most one of `id` and `spec`. */
        TriggerWorkflowRuleBody: {
            execution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            id?: string;
            spec?: components["schemas"]["WorkflowRuleSpec"];
            identity?: string;
        };
        TriggerWorkflowRuleResponse: {
            applied?: boolean;
        };
        /** @description At most one of `id`, `type` and `unpauseAll`. */
        UnpauseActivityBody: {
            execution: components["schemas"]["WorkflowExecutionRequiringWorkflowId"];
            identity?: string;
            id?: string;
            type?: string;
            unpauseAll?: boolean;
            resetAttempts?: boolean;
            resetHeartbeat?: boolean;
            jitter?: components["schemas"]["Duration"];
        };
        UnpauseActivityExecutionBody: {
            workflowId?: string;
            runId?: string;
            identity?: string;
            reason?: string;
            jitter?: components["schemas"]["Duration"];
            resourceId?: string;
            requestId?: string;
        };
        UnpauseActivityExecutionResponse: Record<string, never>;
        UnpauseActivityResponse: Record<string, never>;
        UnpauseWorkflowActivityBody: {
            runId?: string;
            identity?: string;
            reason?: string;
            jitter?: components["schemas"]["Duration"];
            resourceId?: string;
            requestId?: string;
        };
        UnpauseWorkflowExecutionBody: {
            runId?: string;
            identity?: string;
            reason?: string;
            requestId?: string;
        };
        UnpauseWorkflowExecutionResponse: Record<string, never>;
        UpdateActivityExecutionOptionsBody: {
            workflowId?: string;
            runId?: string;
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
            resourceId?: string;
            requestId?: string;
        };
        UpdateActivityExecutionOptionsResponse: {
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @description At most one of `id`, `type` and `matchAll`. */
        UpdateActivityOptionsBody: {
            execution: components["schemas"]["WorkflowExecutionRequiringWorkflowId"];
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            id?: string;
            type?: string;
            matchAll?: boolean;
            restoreOriginal?: boolean;
        };
        UpdateActivityOptionsResponse: {
            activityOptions?: components["schemas"]["ActivityOptions"];
        };
        /** @enum {string} */
        UpdateAdmittedEventOrigin: "UPDATE_ADMITTED_EVENT_ORIGIN_UNSPECIFIED" | "UPDATE_ADMITTED_EVENT_ORIGIN_REAPPLY";
        UpdateDeploymentMetadata: {
            upsertEntries?: {
                [key: string]: components["schemas"]["Payload"];
            };
            removeEntries?: string[];
        };
        UpdateNamespaceBody: {
            updateInfo?: components["schemas"]["UpdateNamespaceInfo"];
            config?: components["schemas"]["NamespaceConfig"];
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            securityToken?: string;
            deleteBadBinary?: string;
            promoteNamespace?: boolean;
        };
        UpdateNamespaceInfo: {
            description?: string;
            ownerEmail?: string;
            data?: {
                [key: string]: string;
            };
            state?: components["schemas"]["NamespaceState"];
        };
        UpdateNamespaceResponse: {
            namespaceInfo?: components["schemas"]["NamespaceInfo"];
            config?: components["schemas"]["NamespaceConfig"];
            replicationConfig?: components["schemas"]["NamespaceReplicationConfig"];
            failoverVersion?: components["schemas"]["Int64"];
            isGlobalNamespace?: boolean;
        };
        UpdateNexusEndpointBody: {
            version: components["schemas"]["Int64"];
            spec: components["schemas"]["EndpointSpecRequiringNameAndTarget"];
        };
        UpdateNexusEndpointResponse: {
            endpoint?: components["schemas"]["Endpoint"];
        };
        UpdateRef: {
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            updateId?: string;
        };
        UpdateRequest: {
            meta?: components["schemas"]["Meta"];
            input?: components["schemas"]["Input"];
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateRequestWithoutInputName: {
            meta?: components["schemas"]["Meta"];
            input?: components["schemas"]["InputWithoutName"];
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateRequestWithoutMetaUpdateIdRequiringInputName: {
            meta?: components["schemas"]["MetaWithoutUpdateId"];
            input: components["schemas"]["InputRequiringName"];
            requestId?: string;
            completionCallbacks?: components["schemas"]["Callback"][];
            links?: components["schemas"]["Link"][];
        };
        UpdateScheduleBody: {
            schedule?: components["schemas"]["Schedule"];
            conflictToken?: components["schemas"]["Base64"];
            identity?: string;
            requestId?: string;
            searchAttributes?: components["schemas"]["SearchAttributes"];
            memo?: components["schemas"]["Memo"];
        };
        UpdateScheduleResponse: Record<string, never>;
        UpdateTaskQueueConfigBody: {
            identity?: string;
            taskQueueType?: components["schemas"]["TaskQueueType"];
            updateQueueRateLimit?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            updateFairnessKeyRateLimitDefault?: components["schemas"]["UpdateTaskQueueConfigRequestRateLimitUpdate"];
            setFairnessWeightOverrides?: {
                [key: string]: number;
            };
            unsetFairnessWeightOverrides?: string[];
        };
        UpdateTaskQueueConfigRequestRateLimitUpdate: {
            rateLimit?: components["schemas"]["RateLimit"];
            reason?: string;
        };
        UpdateTaskQueueConfigResponse: {
            config?: components["schemas"]["TaskQueueConfig"];
        };
        UpdateWorkerConfigBody: {
            identity?: string;
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
            identity?: string;
            requestId?: string;
        };
        UpdateWorkerDeploymentVersionComputeConfigResponse: Record<string, never>;
        UpdateWorkerDeploymentVersionMetadataBody: {
            /** @deprecated */
            version?: string;
            upsertEntries?: {
                [key: string]: components["schemas"]["Payload"];
            };
            removeEntries?: string[];
            identity?: string;
        };
        UpdateWorkerDeploymentVersionMetadataResponse: {
            metadata?: components["schemas"]["VersionMetadata"];
        };
        UpdateWorkflowActivityOptionsBody: {
            runId?: string;
            identity?: string;
            activityOptions?: components["schemas"]["ActivityOptions"];
            updateMask?: components["schemas"]["FieldMask"];
            restoreOriginal?: boolean;
            resourceId?: string;
            requestId?: string;
        };
        UpdateWorkflowExecutionBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request?: components["schemas"]["UpdateRequestWithoutInputName"];
        };
        UpdateWorkflowExecutionByIdBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request: components["schemas"]["UpdateRequestWithoutMetaUpdateIdRequiringInputName"];
        };
        /** @enum {string} */
        UpdateWorkflowExecutionLifecycleStage: "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_UNSPECIFIED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ADMITTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_ACCEPTED" | "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED";
        UpdateWorkflowExecutionOptionsBody: {
            workflowExecution?: components["schemas"]["WorkflowExecutionWithoutWorkflowId"];
            workflowExecutionOptions: components["schemas"]["WorkflowExecutionOptions"];
            updateMask: components["schemas"]["FieldMask"];
            identity?: string;
        };
        UpdateWorkflowExecutionOptionsResponse: {
            workflowExecutionOptions?: components["schemas"]["WorkflowExecutionOptions"];
            updateTime?: components["schemas"]["Timestamp"];
        };
        UpdateWorkflowExecutionRequest: {
            namespace?: string;
            workflowExecution?: components["schemas"]["WorkflowExecution"];
            firstExecutionRunId?: string;
            waitPolicy?: components["schemas"]["WaitPolicy"];
            request?: components["schemas"]["UpdateRequest"];
        };
        UpdateWorkflowExecutionResponse: {
            updateRef?: components["schemas"]["UpdateRef"];
            outcome?: components["schemas"]["Outcome"];
            stage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
            link?: components["schemas"]["Link"];
        };
        UpsertWorkflowSearchAttributesEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
        };
        UserMetadata: {
            summary?: components["schemas"]["Payload"];
            details?: components["schemas"]["Payload"];
        };
        ValidateWorkerDeploymentVersionComputeConfigBody: {
            computeConfigScalingGroups?: {
                [key: string]: components["schemas"]["ComputeConfigScalingGroupUpdate"];
            };
            removeComputeConfigScalingGroups?: string[];
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
            current?: components["schemas"]["ReleaseInfo"];
            recommended?: components["schemas"]["ReleaseInfo"];
            instructions?: string;
            alerts?: components["schemas"]["Alert"][];
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
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            pinnedVersion?: string;
        };
        VersioningOverrideOneTimeOverride: {
            targetDeploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        VersioningOverridePinnedOverride: {
            behavior?: components["schemas"]["VersioningOverridePinnedOverrideBehavior"];
            version?: components["schemas"]["WorkerDeploymentVersion"];
        };
        /** @enum {string} */
        VersioningOverridePinnedOverrideBehavior: "PINNED_OVERRIDE_BEHAVIOR_UNSPECIFIED" | "PINNED_OVERRIDE_BEHAVIOR_PINNED";
        WaitPolicy: {
            lifecycleStage?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
        };
        /** @description At most one of `simplePollerBehavior` and `autoscalingPollerBehavior`. */
        WorkerConfig: {
            /** Format: int32 */
            workflowCacheSize?: number;
            simplePollerBehavior?: components["schemas"]["WorkerConfigSimplePollerBehavior"];
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
            /** Format: int32 */
            maxPollers?: number;
        };
        WorkerDeploymentInfo: {
            name?: string;
            versionSummaries?: components["schemas"]["WorkerDeploymentInfoWorkerDeploymentVersionSummary"][];
            createTime?: components["schemas"]["Timestamp"];
            routingConfig?: components["schemas"]["RoutingConfig"];
            lastModifierIdentity?: string;
            managerIdentity?: string;
            routingConfigUpdateState?: components["schemas"]["RoutingConfigUpdateState"];
        };
        WorkerDeploymentInfoWorkerDeploymentVersionSummary: {
            /** @deprecated */
            version?: string;
            status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            createTime?: components["schemas"]["Timestamp"];
            drainageStatus?: components["schemas"]["VersionDrainageStatus"];
            drainageInfo?: components["schemas"]["VersionDrainageInfo"];
            currentSinceTime?: components["schemas"]["Timestamp"];
            rampingSinceTime?: components["schemas"]["Timestamp"];
            routingUpdateTime?: components["schemas"]["Timestamp"];
            firstActivationTime?: components["schemas"]["Timestamp"];
            lastCurrentTime?: components["schemas"]["Timestamp"];
            lastDeactivationTime?: components["schemas"]["Timestamp"];
            computeConfig?: components["schemas"]["ComputeConfigSummary"];
            computeStatus?: components["schemas"]["ComputeStatus"];
        };
        WorkerDeploymentOptions: {
            deploymentName?: string;
            buildId?: string;
            workerVersioningMode?: components["schemas"]["WorkerVersioningMode"];
        };
        WorkerDeploymentVersion: {
            buildId?: string;
            deploymentName?: string;
        };
        WorkerDeploymentVersionInfo: {
            /** @deprecated */
            version?: string;
            status?: components["schemas"]["WorkerDeploymentVersionStatus"];
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            deploymentName?: string;
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
            computeConfig?: components["schemas"]["ComputeConfig"];
            lastModifierIdentity?: string;
        };
        WorkerDeploymentVersionInfoVersionTaskQueueInfo: {
            name?: string;
            type?: components["schemas"]["TaskQueueType"];
        };
        /** @enum {string} */
        WorkerDeploymentVersionStatus: "WORKER_DEPLOYMENT_VERSION_STATUS_UNSPECIFIED" | "WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE" | "WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT" | "WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING" | "WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED" | "WORKER_DEPLOYMENT_VERSION_STATUS_CREATED";
        WorkerDeploymentVersionWithoutDeploymentNameRequiringBuildId: {
            buildId: string;
        };
        WorkerHeartbeat: {
            workerInstanceKey?: string;
            workerIdentity?: string;
            hostInfo?: components["schemas"]["WorkerHostInfo"];
            taskQueue?: string;
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            sdkName?: string;
            sdkVersion?: string;
            status?: components["schemas"]["WorkerStatus"];
            startTime?: components["schemas"]["Timestamp"];
            heartbeatTime?: components["schemas"]["Timestamp"];
            elapsedSinceLastHeartbeat?: components["schemas"]["Duration"];
            workflowTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            activityTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            nexusTaskSlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            localActivitySlotsInfo?: components["schemas"]["WorkerSlotsInfo"];
            workflowPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            workflowStickyPollerInfo?: components["schemas"]["WorkerPollerInfo"];
            activityPollerInfo?: components["schemas"]["WorkerPollerInfo"];
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
            workerHeartbeat?: components["schemas"]["WorkerHeartbeat"];
        };
        WorkerListInfo: {
            workerInstanceKey?: string;
            workerIdentity?: string;
            taskQueue?: string;
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            sdkName?: string;
            sdkVersion?: string;
            status?: components["schemas"]["WorkerStatus"];
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
            lastSuccessfulPollTime?: components["schemas"]["Timestamp"];
            isAutoscaling?: boolean;
        };
        WorkerSelector: {
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
        /** @enum {string} */
        WorkerStatus: "WORKER_STATUS_UNSPECIFIED" | "WORKER_STATUS_RUNNING" | "WORKER_STATUS_SHUTTING_DOWN" | "WORKER_STATUS_SHUTDOWN";
        WorkerVersionCapabilities: {
            buildId?: string;
            useVersioning?: boolean;
            deploymentSeriesName?: string;
        };
        WorkerVersionStamp: {
            buildId?: string;
            useVersioning?: boolean;
        };
        /** @enum {string} */
        WorkerVersioningMode: "WORKER_VERSIONING_MODE_UNSPECIFIED" | "WORKER_VERSIONING_MODE_UNVERSIONED" | "WORKER_VERSIONING_MODE_VERSIONED";
        WorkflowCallbackInfo: {
            callback?: components["schemas"]["Callback"];
            trigger?: components["schemas"]["WorkflowCallbackInfoTrigger"];
            registrationTime?: components["schemas"]["Timestamp"];
            state?: components["schemas"]["CallbackState"];
            /** Format: int32 */
            attempt?: number;
            lastAttemptCompleteTime?: components["schemas"]["Timestamp"];
            lastAttemptFailure?: components["schemas"]["Failure"];
            nextAttemptScheduleTime?: components["schemas"]["Timestamp"];
            blockedReason?: string;
        };
        /** @description At most one of `workflowClosed` and `updateWorkflowExecutionCompleted`. */
        WorkflowCallbackInfoTrigger: {
            workflowClosed?: components["schemas"]["CallbackInfoWorkflowClosed"];
            updateWorkflowExecutionCompleted?: components["schemas"]["CallbackInfoUpdateWorkflowExecutionCompleted"];
        };
        WorkflowExecution: {
            workflowId?: string;
            runId?: string;
        };
        WorkflowExecutionCancelRequestedEventAttributes: {
            cause?: string;
            externalInitiatedEventId?: components["schemas"]["Int64"];
            externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            identity?: string;
        };
        WorkflowExecutionCanceledEventAttributes: {
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            details?: components["schemas"]["Payloads"];
        };
        WorkflowExecutionCompletedEventAttributes: {
            result?: components["schemas"]["Payloads"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionConfig: {
            taskQueue?: components["schemas"]["TaskQueue"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            defaultWorkflowTaskTimeout?: components["schemas"]["Duration"];
            userMetadata?: components["schemas"]["UserMetadata"];
        };
        WorkflowExecutionContinuedAsNewEventAttributes: {
            newExecutionRunId?: string;
            workflowType?: components["schemas"]["WorkflowType"];
            taskQueue?: components["schemas"]["TaskQueue"];
            input?: components["schemas"]["Payloads"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            backoffStartInterval?: components["schemas"]["Duration"];
            initiator?: components["schemas"]["ContinueAsNewInitiator"];
            /** @deprecated */
            failure?: components["schemas"]["Failure"];
            lastCompletionResult?: components["schemas"]["Payloads"];
            header?: components["schemas"]["Header"];
            memo?: components["schemas"]["Memo"];
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
            pauseInfo?: components["schemas"]["WorkflowExecutionPauseInfo"];
            timeSkippingInfo?: components["schemas"]["TimeSkippingInfo"];
        };
        WorkflowExecutionFailedEventAttributes: {
            failure?: components["schemas"]["Failure"];
            retryState?: components["schemas"]["RetryState"];
            workflowTaskCompletedEventId?: components["schemas"]["Int64"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionInfo: {
            execution?: components["schemas"]["WorkflowExecution"];
            type?: components["schemas"]["WorkflowType"];
            startTime?: components["schemas"]["Timestamp"];
            closeTime?: components["schemas"]["Timestamp"];
            status?: components["schemas"]["WorkflowExecutionStatus"];
            historyLength?: components["schemas"]["Int64"];
            parentNamespaceId?: string;
            parentExecution?: components["schemas"]["WorkflowExecution"];
            executionTime?: components["schemas"]["Timestamp"];
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            autoResetPoints?: components["schemas"]["ResetPoints"];
            taskQueue?: string;
            stateTransitionCount?: components["schemas"]["Int64"];
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
            identity?: string;
            priority?: components["schemas"]["Priority"];
            timeSkippingConfig?: components["schemas"]["TimeSkippingConfig"];
            timeSkippingConfigUpdated?: boolean;
            workflowUpdateOptions?: components["schemas"]["WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate"][];
        };
        WorkflowExecutionOptionsUpdatedEventAttributesWorkflowUpdateOptionsUpdate: {
            updateId?: string;
            attachedRequestId?: string;
            attachedCompletionCallbacks?: components["schemas"]["Callback"][];
        };
        WorkflowExecutionPauseInfo: {
            identity?: string;
            pausedTime?: components["schemas"]["Timestamp"];
            reason?: string;
        };
        WorkflowExecutionPausedEventAttributes: {
            identity?: string;
            reason?: string;
            requestId?: string;
        };
        WorkflowExecutionRequiringWorkflowId: {
            workflowId: string;
            runId?: string;
        };
        WorkflowExecutionSignaledEventAttributes: {
            signalName?: string;
            input?: components["schemas"]["Payloads"];
            identity?: string;
            header?: components["schemas"]["Header"];
            /** @deprecated */
            skipGenerateWorkflowTask?: boolean;
            externalWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            requestId?: string;
        };
        WorkflowExecutionStartedEventAttributes: {
            workflowType?: components["schemas"]["WorkflowType"];
            parentWorkflowNamespace?: string;
            parentWorkflowNamespaceId?: string;
            parentWorkflowExecution?: components["schemas"]["WorkflowExecution"];
            parentInitiatedEventId?: components["schemas"]["Int64"];
            taskQueue?: components["schemas"]["TaskQueue"];
            input?: components["schemas"]["Payloads"];
            workflowExecutionTimeout?: components["schemas"]["Duration"];
            workflowRunTimeout?: components["schemas"]["Duration"];
            workflowTaskTimeout?: components["schemas"]["Duration"];
            continuedExecutionRunId?: string;
            initiator?: components["schemas"]["ContinueAsNewInitiator"];
            continuedFailure?: components["schemas"]["Failure"];
            lastCompletionResult?: components["schemas"]["Payloads"];
            originalExecutionRunId?: string;
            identity?: string;
            firstExecutionRunId?: string;
            retryPolicy?: components["schemas"]["RetryPolicy"];
            /** Format: int32 */
            attempt?: number;
            workflowExecutionExpirationTime?: components["schemas"]["Timestamp"];
            cronSchedule?: string;
            firstWorkflowTaskBackoff?: components["schemas"]["Duration"];
            memo?: components["schemas"]["Memo"];
            searchAttributes?: components["schemas"]["SearchAttributes"];
            prevAutoResetPoints?: components["schemas"]["ResetPoints"];
            header?: components["schemas"]["Header"];
            parentInitiatedEventVersion?: components["schemas"]["Int64"];
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
        /** @enum {string} */
        WorkflowExecutionStatus: "WORKFLOW_EXECUTION_STATUS_UNSPECIFIED" | "WORKFLOW_EXECUTION_STATUS_RUNNING" | "WORKFLOW_EXECUTION_STATUS_COMPLETED" | "WORKFLOW_EXECUTION_STATUS_FAILED" | "WORKFLOW_EXECUTION_STATUS_CANCELED" | "WORKFLOW_EXECUTION_STATUS_TERMINATED" | "WORKFLOW_EXECUTION_STATUS_CONTINUED_AS_NEW" | "WORKFLOW_EXECUTION_STATUS_TIMED_OUT" | "WORKFLOW_EXECUTION_STATUS_PAUSED";
        WorkflowExecutionTerminatedEventAttributes: {
            reason?: string;
            details?: components["schemas"]["Payloads"];
            identity?: string;
        };
        WorkflowExecutionTimeSkippingTransitionedEventAttributes: {
            targetTime?: components["schemas"]["Timestamp"];
            disabledAfterFastForward?: boolean;
            wallClockTime?: components["schemas"]["Timestamp"];
        };
        WorkflowExecutionTimedOutEventAttributes: {
            retryState?: components["schemas"]["RetryState"];
            newExecutionRunId?: string;
        };
        WorkflowExecutionUnpausedEventAttributes: {
            identity?: string;
            reason?: string;
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
            meta?: components["schemas"]["Meta"];
            acceptedEventId?: components["schemas"]["Int64"];
            outcome?: components["schemas"]["Outcome"];
        };
        WorkflowExecutionUpdateRejectedEventAttributes: {
            protocolInstanceId?: string;
            rejectedRequestMessageId?: string;
            rejectedRequestSequencingEventId?: components["schemas"]["Int64"];
            rejectedRequest?: components["schemas"]["UpdateRequest"];
            failure?: components["schemas"]["Failure"];
        };
        WorkflowExecutionVersioningInfo: {
            behavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            /** @deprecated */
            version?: string;
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
            versioningOverride?: components["schemas"]["VersioningOverride"];
            /** @deprecated */
            deploymentTransition?: components["schemas"]["DeploymentTransition"];
            versionTransition?: components["schemas"]["DeploymentVersionTransition"];
            revisionNumber?: components["schemas"]["Int64"];
            continueAsNewInitialVersioningBehavior?: components["schemas"]["ContinueAsNewVersioningBehavior"];
        };
        WorkflowExecutionWithoutWorkflowId: {
            runId?: string;
        };
        /** @enum {string} */
        WorkflowIdConflictPolicy: "WORKFLOW_ID_CONFLICT_POLICY_UNSPECIFIED" | "WORKFLOW_ID_CONFLICT_POLICY_FAIL" | "WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING" | "WORKFLOW_ID_CONFLICT_POLICY_TERMINATE_EXISTING";
        /** @enum {string} */
        WorkflowIdReusePolicy: "WORKFLOW_ID_REUSE_POLICY_UNSPECIFIED" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE_FAILED_ONLY" | "WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE" | "WORKFLOW_ID_REUSE_POLICY_TERMINATE_IF_RUNNING";
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
            queryType?: string;
            queryArgs?: components["schemas"]["Payloads"];
            header?: components["schemas"]["Header"];
        };
        WorkflowQueryWithoutQueryType: {
            queryArgs?: components["schemas"]["Payloads"];
            header?: components["schemas"]["Header"];
        };
        WorkflowRule: {
            createTime?: components["schemas"]["Timestamp"];
            spec?: components["schemas"]["WorkflowRuleSpec"];
            createdByIdentity?: string;
            description?: string;
        };
        WorkflowRuleAction: {
            activityPause?: components["schemas"]["WorkflowRuleActionActionActivityPause"];
        };
        WorkflowRuleActionActionActivityPause: Record<string, never>;
        WorkflowRuleSpec: {
            id?: string;
            activityStart?: components["schemas"]["WorkflowRuleSpecActivityStartingTrigger"];
            visibilityQuery?: string;
            actions?: components["schemas"]["WorkflowRuleAction"][];
            expirationTime?: components["schemas"]["Timestamp"];
        };
        WorkflowRuleSpecActivityStartingTrigger: {
            predicate?: string;
        };
        WorkflowRuleSpecRequiringId: {
            id: string;
            activityStart?: components["schemas"]["WorkflowRuleSpecActivityStartingTrigger"];
            visibilityQuery?: string;
            actions?: components["schemas"]["WorkflowRuleAction"][];
            expirationTime?: components["schemas"]["Timestamp"];
        };
        WorkflowTaskCompletedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            identity?: string;
            /** @deprecated */
            binaryChecksum?: string;
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            sdkMetadata?: components["schemas"]["WorkflowTaskCompletedMetadata"];
            meteringMetadata?: components["schemas"]["MeteringMetadata"];
            /** @deprecated */
            deployment?: components["schemas"]["Deployment"];
            versioningBehavior?: components["schemas"]["VersioningBehavior"];
            /** @deprecated */
            workerDeploymentVersion?: string;
            workerDeploymentName?: string;
            deploymentVersion?: components["schemas"]["WorkerDeploymentVersion"];
        };
        WorkflowTaskCompletedMetadata: {
            coreUsedFlags?: number[];
            langUsedFlags?: number[];
            sdkName?: string;
            sdkVersion?: string;
        };
        /** @enum {string} */
        WorkflowTaskFailedCause: "WORKFLOW_TASK_FAILED_CAUSE_UNSPECIFIED" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_ACTIVITY_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_TIMER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_RECORD_MARKER_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_COMPLETE_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_FAIL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CANCEL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_EXTERNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_CONTINUE_AS_NEW_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_START_TIMER_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_STICKY_TASK_QUEUE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_WORKER_UNHANDLED_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_WORKFLOW_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_START_CHILD_EXECUTION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FORCE_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_FAILOVER_CLOSE_COMMAND" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SIGNAL_INPUT_SIZE" | "WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_BINARY" | "WORKFLOW_TASK_FAILED_CAUSE_SCHEDULE_ACTIVITY_DUPLICATE_ID" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SEARCH_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_NON_DETERMINISTIC_ERROR" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_MODIFY_WORKFLOW_PROPERTIES_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_CHILD_WORKFLOWS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_ACTIVITIES_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_SIGNALS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_REQUEST_CANCEL_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_UPDATE_WORKFLOW_EXECUTION_MESSAGE" | "WORKFLOW_TASK_FAILED_CAUSE_UNHANDLED_UPDATE" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_SCHEDULE_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_PENDING_NEXUS_OPERATIONS_LIMIT_EXCEEDED" | "WORKFLOW_TASK_FAILED_CAUSE_BAD_REQUEST_CANCEL_NEXUS_OPERATION_ATTRIBUTES" | "WORKFLOW_TASK_FAILED_CAUSE_FEATURE_DISABLED" | "WORKFLOW_TASK_FAILED_CAUSE_GRPC_MESSAGE_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_PAYLOADS_TOO_LARGE" | "WORKFLOW_TASK_FAILED_CAUSE_EXTERNAL_STORAGE_FAILURE" | "WORKFLOW_TASK_FAILED_CAUSE_WORKFLOW_PAUSE_REQUESTED_BEFORE_TASK_STARTED" | "WORKFLOW_TASK_FAILED_CAUSE_REQUEST_TOO_LARGE";
        WorkflowTaskFailedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            cause?: components["schemas"]["WorkflowTaskFailedCause"];
            failure?: components["schemas"]["Failure"];
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
            taskQueue?: components["schemas"]["TaskQueue"];
            startToCloseTimeout?: components["schemas"]["Duration"];
            /** Format: int32 */
            attempt?: number;
        };
        WorkflowTaskStartedEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            identity?: string;
            requestId?: string;
            suggestContinueAsNew?: boolean;
            suggestContinueAsNewReasons?: components["schemas"]["SuggestContinueAsNewReason"][];
            targetWorkerDeploymentVersionChanged?: boolean;
            historySizeBytes?: components["schemas"]["Int64"];
            /** @deprecated */
            workerVersion?: components["schemas"]["WorkerVersionStamp"];
            /** @deprecated */
            buildIdRedirectCounter?: components["schemas"]["Int64"];
        };
        WorkflowTaskTimedOutEventAttributes: {
            scheduledEventId?: components["schemas"]["Int64"];
            startedEventId?: components["schemas"]["Int64"];
            timeoutType?: components["schemas"]["TimeoutType"];
        };
        WorkflowType: {
            name?: string;
        };
        WorkflowTypeRequiringName: {
            name: string;
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
        /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
        /** @description Indent the answer by two spaces. */
        pretty: boolean;
        /** @description Payloads in their long form only, in the answer and in the request body. */
        noPayloadShorthand: boolean;
        /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
        grpcTimeoutHeader: string;
        /** @description How long the call may take, in seconds. */
        requestTimeoutHeader: number;
        /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
        requestIdHeader: string;
        /** @description Who calls; used where the request itself gives no `identity`. */
        identityHeader: string;
        /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
        idempotencyKeyHeader: string;
    };
    requestBodies: never;
    headers: {
        /** @description Name of the request: the one that the caller gave, or a new one. */
        RequestId: string;
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
                /** @example 100 */
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                "namespaceFilter.includeDeleted"?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                     *               "pollerAutoscaling": true
                     *             },
                     *             "limits": {
                     *               "blobSizeLimitError": "2097152",
                     *               "memoSizeLimitError": "2097152"
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                id?: string;
                weakConsistency?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *           "pollerAutoscaling": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152"
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *           "pollerAutoscaling": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152"
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
                securityToken?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *           "pollerAutoscaling": true
                     *         },
                     *         "limits": {
                     *           "blobSizeLimitError": "2097152",
                     *           "memoSizeLimitError": "2097152"
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
                "execution.runId"?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
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
                 *       "workflowExecutionTimeout": "3600s",
                 *       "memo": {
                 *         "fields": {
                 *           "orderedBy": "Alice"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["StartWorkflowExecutionBody"];
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
                    "application/json": components["schemas"]["StartWorkflowExecutionResponse"];
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
                     *       "runId": "4582e54a-a4a0-44af-818c-11a9b4f7a268",
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
                "workflowExecution.runId"?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
    executeMultiOperation: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *             "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED"
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
                "execution.runId"?: string;
                maximumPageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                waitNewEvent?: boolean;
                historyEventFilterType?: components["schemas"]["HistoryEventFilterType"];
                skipArchival?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
    getWorkflowExecutionHistoryReverse: {
        parameters: {
            query?: {
                "execution.runId"?: string;
                /** @example 2 */
                maximumPageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example MySignal */
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
                    /** @example {} */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example MySignal */
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
                     *       "started": true
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
            };
            cookie?: never;
        };
        requestBody: {
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @example 10 */
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example WorkflowId = 'my-workflow-id' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @example 10 */
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example WorkflowId = 'my-workflow-id' AND CloseTime < '2100-01-01T00:00:00Z' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *       "executions": [
                     *         {
                     *           "execution": {
                     *             "workflowId": "my-workflow-id",
                     *             "runId": "22622aa5-afac-48f0-8fc9-3e0f5fab0cba"
                     *           },
                     *           "type": {
                     *             "name": "MyWorkflow"
                     *           },
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "closeTime": "2025-06-01T12:00:00.250Z",
                     *           "status": "WORKFLOW_EXECUTION_STATUS_TERMINATED",
                     *           "historyLength": "3",
                     *           "executionTime": "2025-06-01T12:00:00Z",
                     *           "memo": {},
                     *           "executionDuration": "0.250s"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListArchivedWorkflowExecutionsResponse"];
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
                /** @example WorkflowId = 'my-workflow-id' GROUP BY ExecutionStatus */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *             {
                     *               "metadata": {
                     *                 "encoding": "anNvbi9wbGFpbg==",
                     *                 "type": "S2V5d29yZA=="
                     *               },
                     *               "data": "IlJ1bm5pbmci"
                     *             }
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
    queryWorkflow: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example MyQuery */
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
                "taskQueue.kind"?: components["schemas"]["TaskQueueKind"];
                "taskQueue.normalName"?: string;
                /** @example TASK_QUEUE_TYPE_WORKFLOW */
                taskQueueType?: components["schemas"]["TaskQueueType"];
                /** @example true */
                reportStats?: boolean;
                reportConfig?: boolean;
                /** @deprecated */
                includeTaskQueueStatus?: boolean;
                /** @deprecated */
                apiMode?: components["schemas"]["DescribeTaskQueueMode"];
                /** @deprecated */
                "versions.buildIds"?: string[];
                /** @deprecated */
                "versions.unversioned"?: boolean;
                /** @deprecated */
                "versions.allActive"?: boolean;
                /** @deprecated */
                taskQueueTypes?: components["schemas"]["TaskQueueType"][];
                /** @deprecated */
                reportPollers?: boolean;
                /** @deprecated */
                reportTaskReachability?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-task-queue */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                     *       "serverVersion": "1.31.2",
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                     *       "serverVersion": "1.31.2",
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
                 *       },
                 *       "memo": {
                 *         "fields": {
                 *           "orderedBy": "Alice"
                 *         }
                 *       }
                 *     }
                 */
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
                identity?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
    updateSchedule: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
    listScheduleMatchingTimes: {
        parameters: {
            query: {
                /** @example 2030-01-01T12:00:00Z */
                startTime: components["schemas"]["Timestamp"];
                /** @example 2030-01-04T12:00:00Z */
                endTime: components["schemas"]["Timestamp"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-schedule */
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
                /** @example 10 */
                maximumPageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *       "schedules": [
                     *         {
                     *           "scheduleId": "my-schedule",
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
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                maxSets?: number;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-task-queue */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-task-queue */
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
                 * @example [
                 *       "build-1"
                 *     ]
                 */
                buildIds: string[];
                /**
                 * @example [
                 *       "my-task-queue"
                 *     ]
                 */
                taskQueues?: string[];
                reachability?: components["schemas"]["TaskReachability"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-series */
                seriesName: string;
                /** @example build-1 */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "5d4a902c-2098-422c-86af-04d2b1929c4d"
                     *         }
                     *       ]
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
                /** @deprecated */
                version?: string;
                reportTaskQueueStats?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
                deploymentName: string;
                /** @example build-1 */
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
                /** @deprecated */
                version?: string;
                skipDrainage?: boolean;
                identity?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
                deploymentName: string;
                /** @example build-1 */
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example my-series */
                seriesName?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                    "application/json": components["schemas"]["ListDeploymentsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "dec21ca7-f2c1-41e9-8446-a35683704876"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-series */
                seriesName: string;
                /** @example build-1 */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "a4e8d741-c51f-4a70-848d-64b969d747b3"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-series */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "e8b848fd-2538-4064-8ced-7ead676b6263"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-series */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "64558f67-a61f-4825-82d9-dac75cd706a2"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                identity?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
                deploymentName: string;
                /** @example build-1 */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
                deploymentName: string;
                /** @example build-1 */
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
                    /** @example {} */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
                deploymentName: string;
                /** @example build-1 */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-deployment */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example MyUpdate */
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
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED"
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
                "updateRef.workflowExecution.runId"?: string;
                identity?: string;
                "waitPolicy.lifecycleStage"?: components["schemas"]["UpdateWorkflowExecutionLifecycleStage"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-update-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-update-id */
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
                     *       "stage": "UPDATE_WORKFLOW_EXECUTION_LIFECYCLE_STAGE_COMPLETED"
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-batch */
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
                     *       "operationType": "BATCH_OPERATION_TYPE_CANCEL",
                     *       "jobId": "my-batch",
                     *       "state": "BATCH_OPERATION_STATE_COMPLETED",
                     *       "startTime": "2025-06-01T12:00:00Z",
                     *       "closeTime": "2025-06-01T12:00:00.250Z",
                     *       "totalOperationCount": "1",
                     *       "completeOperationCount": "1",
                     *       "identity": "temporal-http@example",
                     *       "reason": "spring cleaning"
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-batch */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-batch */
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *       "operationInfo": [
                     *         {
                     *           "jobId": "my-batch",
                     *           "state": "BATCH_OPERATION_STATE_COMPLETED",
                     *           "startTime": "2025-06-01T12:00:00Z",
                     *           "closeTime": "2025-06-01T12:00:00.250Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListBatchOperationsResponse"];
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                nextPageToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-rule */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-rule */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "f7473c1b-253b-426e-841b-ee1fe415288f"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                query?: string;
                includeSystemWorkers?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                query?: string;
                includeSystemWorkers?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method CountWorkers for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "a70bffbf-9177-4d13-804c-e7bd17bdc1ba"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    updateTaskQueueConfig: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-task-queue */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "960805d4-3fe5-483f-8b3c-d849788323be"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
            };
            path: {
                /** @example my-namespace */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "3c58394a-c03f-46a2-8918-1df6f0fe52dc"
                     *         }
                     *       ]
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-worker */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
                runId?: string;
                /** @example true */
                includeInput?: boolean;
                includeOutcome?: boolean;
                longPollToken?: components["schemas"]["Base64"];
                includeHeartbeatDetails?: boolean;
                includeLastFailure?: boolean;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                     *         "searchAttributes": {}
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "runId": "a46c7cc3-8e1d-48de-853a-e647bc749378",
                     *       "started": true
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
    describeNexusOperationExecution: {
        parameters: {
            query?: {
                runId?: string;
                includeInput?: boolean;
                includeOutcome?: boolean;
                longPollToken?: components["schemas"]["Base64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-operation-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method DescribeNexusOperationExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "6914f913-1a1d-4590-8113-cbffd547bbea"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    startNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-operation-id */
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
                    [name: string]: unknown;
                };
                content: {
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method StartNexusOperationExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "c15e1169-7472-4827-8d96-6aab328ad497"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    pollActivityExecution: {
        parameters: {
            query?: {
                runId?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                runId?: string;
                waitStage?: components["schemas"]["NexusOperationWaitStage"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-operation-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method PollNexusOperationExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "6054adcf-6913-4569-8473-4044f1f3223e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    listActivityExecutions: {
        parameters: {
            query?: {
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example ActivityId = 'my-activity-id' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                     *           "taskQueue": "my-task-queue"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ListActivityExecutionsResponse"];
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example OperationId = 'my-operation-id' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                    "application/json": components["schemas"]["ListNexusOperationExecutionsResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            431: components["responses"]["HeadersTooLarge"];
            499: components["responses"]["Cancelled"];
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method ListNexusOperationExecutions for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "e8f46a78-9c47-4af8-8242-aa7b055b889f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    countActivityExecutions: {
        parameters: {
            query?: {
                /** @example ActivityId = 'my-activity-id' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
                /** @example OperationId = 'my-operation-id' */
                query?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method CountNexusOperationExecutions for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "e2af2e2c-236e-474f-87f4-9a87af7dbcef"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    requestCancelActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-operation-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method RequestCancelNexusOperationExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "a0293f8a-94c0-4fa4-8f71-d0376959eb4a"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    terminateActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method PauseActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "fff06f67-f0dc-4ae2-8b46-7d39a4142e1e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    pauseWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method PauseActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "95f0e491-a770-4208-825d-05386c6ef83d"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    resetActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method ResetActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "c80ab89f-0b69-4605-8f22-c094069002ac"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    resetWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method ResetActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "4e8f56b5-5ad3-410a-8f1a-8c5d22973892"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    unpauseActivityExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method UnpauseActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "8e030a01-43ee-40b5-82e5-f344b87ecd54"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    unpauseWorkflowActivity: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method UnpauseActivityExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "c23be226-4445-4c69-864c-0b8b45550b2e"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    updateActivityExecutionOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method UpdateActivityExecutionOptions for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "0d89fd76-f9c2-4b37-8fdf-5826f5efb1b1"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    updateWorkflowActivityOptions: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
                workflowId: string;
                /** @example my-activity-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method UpdateActivityExecutionOptions for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "10a9b68a-e500-4079-8b75-6dba51c5169f"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    terminateNexusOperationExecution: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
                /** @description Who calls; used where the request itself gives no `identity`. */
                "Temporal-Identity"?: components["parameters"]["identityHeader"];
                /** @description Used where the request itself gives no request id (no update id, for an update): a call repeated with the same key takes effect once. */
                "Idempotency-Key"?: components["parameters"]["idempotencyKeyHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-operation-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method TerminateNexusOperationExecution for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "1f5b7653-d768-43dd-8436-84ac51d4def0"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    pollWorkflowExecutionTimeSkipping: {
        parameters: {
            query?: {
                "workflowExecution.runId"?: string;
                fastForwardId?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
                namespace: string;
                /** @example my-workflow-id */
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
            /** @description 500: a defect. 501: the server does not know the call. 503: it cannot be reached. 504: out of time. */
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
                     *       "message": "unknown method PollWorkflowExecutionTimeSkipping for service temporal.api.workflowservice.v1.WorkflowService",
                     *       "details": [
                     *         {
                     *           "@type": "type.googleapis.com/google.rpc.RequestInfo",
                     *           "requestId": "3c681926-68bf-4e47-86ed-2a07889ad73c"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    listSearchAttributes: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example my-namespace */
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
    getNexusEndpoint: {
        parameters: {
            query?: {
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example eca42b92-e981-4e0f-8c82-971bec33b881 */
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
                /** @example 1 */
                version: components["schemas"]["Int64"];
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example f8ef9440-f4d3-4ef2-808d-e736d37ac21a */
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
                pageSize?: number;
                nextPageToken?: components["schemas"]["Base64"];
                /** @example my-endpoint */
                name?: string;
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
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
                /** @description Indent the answer by two spaces. */
                pretty?: components["parameters"]["pretty"];
                /** @description Payloads in their long form only, in the answer and in the request body. */
                noPayloadShorthand?: components["parameters"]["noPayloadShorthand"];
            };
            header?: {
                /** @description How long the call may take: up to eight digits and a unit out of `H`, `M`, `S`, `m`, `u`, `n`. */
                "Grpc-Timeout"?: components["parameters"]["grpcTimeoutHeader"];
                /** @description How long the call may take, in seconds. */
                "Request-Timeout"?: components["parameters"]["requestTimeoutHeader"];
                /** @description A name for this request, of at most 128 characters: it comes back in the answer and stands in the log. */
                "X-Request-ID"?: components["parameters"]["requestIdHeader"];
            };
            path: {
                /** @example a2153ba7-89c3-4a9b-8f02-06ac31fcbbda */
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
