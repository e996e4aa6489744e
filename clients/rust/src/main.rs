//! Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
//! with the client that progenitor makes from the OpenAPI document.

mod api {
    progenitor::generate_api!("openapi-3.0.yaml");
}

use api::{Client, types::*};
use serde_json::{Value, json};

const NAMESPACE: &str = "my-namespace";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("TEMPORAL_HTTP_URL")?);
    let workflow = &std::env::var("WORKFLOW_ID")?;

    let start: StartWorkflowExecutionBody = serde_json::from_value(json!({
        "workflowType": { "name": "MyWorkflow" },
        "taskQueue": { "name": "my-task-queue" },
        "input": ["Hello, World!"],
    }))?;
    let started = client
        .start_workflow_execution(NAMESPACE, workflow, None, None, None, None, None, None, &start)
        .await?;
    println!("started {}", started.run_id.as_deref().unwrap_or_default());

    let signal = SignalWorkflowExecutionBody { input: payloads([json!("Grüße")]), ..Default::default() };
    let signalled = client
        .signal_workflow_execution(NAMESPACE, workflow, "MySignal", None, None, None, None, None, None, &signal)
        .await?;
    println!("signalled {}", signalled.status().as_u16());

    let queried = client
        .query_workflow(NAMESPACE, workflow, "MyQuery", None, None, None, None, &Default::default())
        .await?;
    println!("query {}", first(queried.query_result.as_ref()));

    let update = UpdateWorkflowExecutionBody {
        request: Some(UpdateRequestByName {
            input: Some(UpdateArguments { args: payloads([json!({ "amount": 3 })]), ..Default::default() }),
            ..Default::default()
        }),
        ..Default::default()
    };
    let updated = client
        .update_workflow_execution(NAMESPACE, workflow, "MyUpdate", None, None, None, None, None, None, &update)
        .await?;
    println!("update {}", first(updated.outcome.as_ref().and_then(|outcome| outcome.success.as_ref())));

    let history = client
        .get_workflow_execution_history(
            NAMESPACE, workflow, None, None, None, None, None, None, None, None, None, None, None, None, None,
        )
        .await?
        .into_inner();
    for event in events(history) {
        println!("event {event}");
    }

    let first = client
        .get_workflow_execution_history(
            NAMESPACE, workflow, None, None, None, None, None, Some(1), None, None, None, None, None, None, None,
        )
        .await?
        .into_inner();
    let token = first.next_page_token.as_deref();
    let second = client
        .get_workflow_execution_history(
            NAMESPACE, workflow, None, None, None, None, None, Some(1), token, None, None, None, None, None, None,
        )
        .await?
        .into_inner();
    let event = second.history.and_then(|history| history.events.into_iter().next());
    println!("page 2 {}", event.and_then(|event| event.event_id).map(|id| id.to_string()).unwrap_or_default());

    let cancel = RequestCancelWorkflowExecutionBody { reason: Some("seen enough".into()), ..Default::default() };
    client
        .request_cancel_workflow_execution(NAMESPACE, workflow, None, None, None, None, None, None, &cancel)
        .await?;
    let only_the_end = Some(HistoryEventFilterType::HistoryEventFilterTypeCloseEvent);
    let closed = client
        .get_workflow_execution_history(
            NAMESPACE, workflow, None, None, None, only_the_end, None, None, None, None, None, Some(true), None, None,
            None,
        )
        .await?
        .into_inner();
    for event in events(closed) {
        println!("closed {event}");
    }

    let greeting: StartWorkflowExecutionBody = serde_json::from_value(json!({
        "workflowType": { "name": "MyGreeting" },
        "taskQueue": { "name": "my-task-queue" },
        "input": ["Alice"],
    }))?;
    let id = format!("{workflow}-greeting");
    let executed = client
        .execute_workflow(
            NAMESPACE, &id, None, None, None, None, None, None, None, None, None, None, None, &greeting,
        )
        .await?
        .into_inner();
    println!("executed {}", self::first(executed.result.as_ref()));
    Ok(())
}

fn payloads<const N: usize>(values: [Value; N]) -> Option<Payloads> {
    Some(Payloads(values.into_iter().map(Payload).collect()))
}

fn first(payloads: Option<&Payloads>) -> String {
    payloads.and_then(|list| list.0.first()).map(|payload| payload.0.to_string()).unwrap_or_default()
}

fn events(answer: GetWorkflowExecutionHistoryResponse) -> impl Iterator<Item = String> {
    let events = answer.history.map(|history| history.events).unwrap_or_default();
    events.into_iter().filter_map(|event| Some(event.event_type?.to_string()))
}
