// Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
// with the client that oapi-codegen makes from the OpenAPI document.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"os"

	"example/api"
)

const namespace = "my-namespace"

func main() {
	url, workflow := os.Getenv("TEMPORAL_HTTP_URL"), os.Getenv("WORKFLOW_ID")
	client, err := api.NewClientWithResponses(url)
	check(err, nil)
	ctx := context.Background()

	started, err := client.StartWorkflowExecutionWithResponse(ctx, namespace, workflow, nil, api.StartWorkflowExecutionBody{
		WorkflowType: api.WorkflowTypeInput{Name: "MyWorkflow"},
		TaskQueue:    api.TaskQueueInput{Name: "my-task-queue"},
		Input:        payloads("Hello, World!"),
	})
	check(err, started)
	fmt.Println("started", *started.JSON201.RunId)

	signalled, err := client.SignalWorkflowExecutionWithResponse(ctx, namespace, workflow, "MySignal", nil,
		api.SignalWorkflowExecutionBody{Input: payloads("Grüße")})
	check(err, signalled)
	fmt.Println("signalled", signalled.StatusCode())

	queried, err := client.QueryWorkflowWithResponse(ctx, namespace, workflow, "MyQuery", nil, api.QueryWorkflowBody{})
	check(err, queried)
	fmt.Println("query", string((*queried.JSON200.QueryResult)[0]))

	updated, err := client.UpdateWorkflowExecutionWithResponse(ctx, namespace, workflow, "MyUpdate", nil,
		api.UpdateWorkflowExecutionBody{
			Request: &api.UpdateRequestByName{
				Input: &api.UpdateArguments{Args: payloads(map[string]any{"amount": 3})},
			},
		})
	check(err, updated)
	fmt.Println("update", string((*updated.JSON200.Outcome.Success)[0]))

	history, err := client.GetWorkflowExecutionHistoryWithResponse(ctx, namespace, workflow, nil)
	check(err, history)
	for _, event := range *history.JSON200.History.Events {
		fmt.Println("event", *event.EventType)
	}

	first, err := client.GetWorkflowExecutionHistoryWithResponse(ctx, namespace, workflow,
		&api.GetWorkflowExecutionHistoryParams{MaximumPageSize: pointer(int32(1))})
	check(err, first)
	second, err := client.GetWorkflowExecutionHistoryWithResponse(ctx, namespace, workflow,
		&api.GetWorkflowExecutionHistoryParams{
			MaximumPageSize: pointer(int32(1)),
			NextPageToken:   first.JSON200.NextPageToken,
		})
	check(err, second)
	fmt.Println("page 2", *(*second.JSON200.History.Events)[0].EventId)

	cancelled, err := client.RequestCancelWorkflowExecutionWithResponse(ctx, namespace, workflow, nil,
		api.RequestCancelWorkflowExecutionBody{Reason: pointer("seen enough")})
	check(err, cancelled)
	closed, err := client.GetWorkflowExecutionHistoryWithResponse(ctx, namespace, workflow,
		&api.GetWorkflowExecutionHistoryParams{
			WaitNewEvent:           pointer(true),
			HistoryEventFilterType: pointer(api.HISTORYEVENTFILTERTYPECLOSEEVENT),
		})
	check(err, closed)
	fmt.Println("closed", *(*closed.JSON200.History.Events)[0].EventType)

	executed, err := client.ExecuteWorkflowWithResponse(ctx, namespace, workflow+"-greeting", nil,
		api.StartWorkflowExecutionBody{
			WorkflowType: api.WorkflowTypeInput{Name: "MyGreeting"},
			TaskQueue:    api.TaskQueueInput{Name: "my-task-queue"},
			Input:        payloads("Alice"),
		})
	check(err, executed)
	fmt.Println("executed", string((*executed.JSON200.Result)[0]))
}

// response is what every generated answer has.
type response interface {
	StatusCode() int
	GetBody() []byte
}

// check ends the program on a failed call, with the error that the proxy gave.
func check(err error, answer response) {
	if err != nil {
		log.Fatal(err)
	}
	if answer != nil && answer.StatusCode() >= 400 {
		log.Fatalf("%d %s", answer.StatusCode(), answer.GetBody())
	}
}

func payloads(values ...any) *api.Payloads {
	list := make(api.Payloads, len(values))
	for index, value := range values {
		encoded, err := json.Marshal(value)
		check(err, nil)
		list[index] = encoded
	}
	return &list
}

func pointer[T any](value T) *T { return &value }
