import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.ResultsApi;
import org.openapitools.client.api.UpdatesApi;
import org.openapitools.client.api.WorkflowsApi;
import org.openapitools.client.model.*;

/**
 * Starts a workflow, signals, queries and updates it, reads its history, whole and in pages, cancels it, and gets the result of another,
 * with the client that openapi-generator makes from the OpenAPI document.
 */
public final class Scenario {
  private static final String NAMESPACE = "my-namespace";
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public static void main(String[] args) throws ApiException, JsonProcessingException {
    String workflow = System.getenv("WORKFLOW_ID");
    var client = new ApiClient();
    client.updateBaseUri(System.getenv("TEMPORAL_HTTP_URL"));
    var workflows = new WorkflowsApi(client);
    var updates = new UpdatesApi(client);

    var started = workflows.startWorkflowExecution(NAMESPACE, workflow,
        new StartWorkflowExecutionBody()
            .workflowType(new WorkflowTypeInput().name("MyWorkflow"))
            .taskQueue(new TaskQueueInput().name("my-task-queue"))
            .input(List.of("Hello, World!")),
        null, null, null, null, null, null);
    OUT.println("started " + started.getRunId());

    var signalled = workflows.signalWorkflowExecutionWithHttpInfo(NAMESPACE, workflow, "MySignal", null, null, null,
        null, null, null, new SignalWorkflowExecutionBody().input(List.of("Grüße")));
    OUT.println("signalled " + signalled.getStatusCode());

    var queried = workflows.queryWorkflow(NAMESPACE, workflow, "MyQuery", null, null, null, null,
        new QueryWorkflowBody());
    OUT.println("query " + json(queried.getQueryResult().get(0)));

    var updated = updates.updateWorkflowExecution(NAMESPACE, workflow, "MyUpdate", null, null, null, null, null, null,
        new UpdateWorkflowExecutionBody().request(
            new UpdateRequestByName().input(new UpdateArguments().args(List.of(Map.of("amount", 3))))));
    OUT.println("update " + json(updated.getOutcome().getSuccess().get(0)));

    var history = workflows.getWorkflowExecutionHistory(NAMESPACE, workflow, null, null, null, null, null, null, null,
        null, null, null, null, null, null);
    for (var event : history.getHistory().getEvents()) {
      OUT.println("event " + event.getEventType());
    }

    var first = workflows.getWorkflowExecutionHistory(NAMESPACE, workflow, null, 1, null, null, null, null, null, null,
        null, null, null, null, null);
    var second = workflows.getWorkflowExecutionHistory(NAMESPACE, workflow, null, 1, first.getNextPageToken(), null,
        null, null, null, null, null, null, null, null, null);
    OUT.println("page 2 " + second.getHistory().getEvents().get(0).getEventId());

    workflows.requestCancelWorkflowExecution(NAMESPACE, workflow, null, null, null, null, null, null,
        new RequestCancelWorkflowExecutionBody().reason("seen enough"));
    var closed = workflows.getWorkflowExecutionHistory(NAMESPACE, workflow, null, null, null, true,
        HistoryEventFilterType.HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT, null, null, null, null, null, null, null, null);
    OUT.println("closed " + closed.getHistory().getEvents().get(0).getEventType());

    var executed = new ResultsApi(client).executeWorkflow(NAMESPACE, workflow + "-greeting",
        new StartWorkflowExecutionBody()
            .workflowType(new WorkflowTypeInput().name("MyGreeting"))
            .taskQueue(new TaskQueueInput().name("my-task-queue"))
            .input(List.of("Alice")),
        null, null, null, null, null, null, null, null, null, null, null);
    OUT.println("executed " + json(executed.getResult().get(0)));
  }

  private static String json(Object value) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(value);
  }
}
