import java.util.List;
import orders.ApiClient;
import orders.ApiException;
import orders.api.ProcessAnOrderApi;
import orders.model.Address;
import orders.model.Order;

/** Processes an order with the client that openapi-generator makes from the document of a catalogue. */
public final class Orders {
  public static void main(String[] args) throws ApiException {
    var client = new ApiClient();
    client.updateBaseUri(System.getenv("ORDERS_URL"));
    var orders = new ProcessAnOrderApi(client);

    var order = new Order().orderId(System.getenv("ORDER_ID")).customer("c-1").items(List.of("tea", "cups"));
    var id = orders.processOrder(order, null).getId();
    System.out.println("started " + id);

    System.out.println("status " + orders.queryProcessOrderStatus(id));
    var moved = orders.updateProcessOrderChangeAddress(id, new Address().city("Lisbon"), null);
    System.out.println("address " + moved.getCity());

    // The generated code sends a string as it is, so the quotes that make it JSON are ours.
    orders.signalProcessOrderShip(id, "\"by-sea\"", null);
    var receipt = orders.getProcessOrderResult(id, "30s", null);
    System.out.println("receipt " + receipt.getCarrier() + " " + receipt.getCount());
    System.out.println("state " + orders.getProcessOrder(id, null).getStatus());
  }
}
