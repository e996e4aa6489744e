"""Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
with the client that openapi-python-client makes from the OpenAPI document."""

import json
import os

from api import Client
from api.api.results import execute_workflow
from api.api.updates import update_workflow_execution
from api.api.workflows import (
    get_workflow_execution_history,
    query_workflow,
    request_cancel_workflow_execution,
    signal_workflow_execution,
    start_workflow_execution,
)
from api.models import (
    HistoryEventFilterType,
    QueryWorkflowBody,
    RequestCancelWorkflowExecutionBody,
    SignalWorkflowExecutionBody,
    StartWorkflowExecutionBody,
    Status,
    TaskQueueInput,
    UpdateArguments,
    UpdateRequestByName,
    UpdateWorkflowExecutionBody,
    WorkflowTypeInput,
)

NAMESPACE = "my-namespace"
workflow = os.environ["WORKFLOW_ID"]


def check(answer):
    """The answer, if it is none of the errors."""
    if answer is None or isinstance(answer, Status):
        raise SystemExit(answer)
    return answer


with Client(base_url=os.environ["TEMPORAL_HTTP_URL"], raise_on_unexpected_status=True) as client:
    started = check(
        start_workflow_execution.sync(
            NAMESPACE,
            workflow,
            client=client,
            body=StartWorkflowExecutionBody(
                workflow_type=WorkflowTypeInput(name="MyWorkflow"),
                task_queue=TaskQueueInput(name="my-task-queue"),
                input_=["Hello, World!"],
            ),
        )
    )
    print("started", started.run_id)

    signalled = signal_workflow_execution.sync_detailed(
        NAMESPACE, workflow, "MySignal", client=client, body=SignalWorkflowExecutionBody(input_=["Grüße"])
    )
    check(signalled.parsed)
    print("signalled", signalled.status_code.value)

    queried = check(query_workflow.sync(NAMESPACE, workflow, "MyQuery", client=client, body=QueryWorkflowBody()))
    print("query", json.dumps(queried.query_result[0], ensure_ascii=False))

    updated = check(
        update_workflow_execution.sync(
            NAMESPACE,
            workflow,
            "MyUpdate",
            client=client,
            body=UpdateWorkflowExecutionBody(
                request=UpdateRequestByName(input_=UpdateArguments(args=[{"amount": 3}]))
            ),
        )
    )
    print("update", json.dumps(updated.outcome.success[0]))

    read = check(get_workflow_execution_history.sync(NAMESPACE, workflow, client=client))
    for event in read.history.events:
        print("event", event.event_type.value)

    first = check(get_workflow_execution_history.sync(NAMESPACE, workflow, client=client, maximum_page_size=1))
    second = check(
        get_workflow_execution_history.sync(
            NAMESPACE, workflow, client=client, maximum_page_size=1, next_page_token=first.next_page_token
        )
    )
    print("page 2", second.history.events[0].event_id)

    check(
        request_cancel_workflow_execution.sync(
            NAMESPACE, workflow, client=client, body=RequestCancelWorkflowExecutionBody(reason="seen enough")
        )
    )
    closed = check(
        get_workflow_execution_history.sync(
            NAMESPACE,
            workflow,
            client=client,
            wait_new_event=True,
            history_event_filter_type=HistoryEventFilterType.HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT,
        )
    )
    print("closed", closed.history.events[0].event_type.value)

    executed = check(
        execute_workflow.sync(
            NAMESPACE,
            f"{workflow}-greeting",
            client=client,
            body=StartWorkflowExecutionBody(
                workflow_type=WorkflowTypeInput(name="MyGreeting"),
                task_queue=TaskQueueInput(name="my-task-queue"),
                input_=["Alice"],
            ),
        )
    )
    print("executed", json.dumps(executed.result[0]))
