import java.util.List;
import orders.ApiClient;
import orders.api.ProcessAnOrderApi;
import orders.model.Address;
import orders.model.Order;

/** Processes an order with the client that openapi-generator makes from the document of a catalogue. */
public class Orders {
  public static void main(String[] args) throws Exception {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("ORDERS_URL"));
    ProcessAnOrderApi orders = new ProcessAnOrderApi(client);

    Order order = new Order().orderId(System.getenv("ORDER_ID")).customer("c-1").items(List.of("tea", "cups"));
    String id = orders.processOrder(order, null).getId();
    System.out.println("started " + id);
    System.out.println("status " + orders.queryProcessOrderStatus(id));
    Address moved = orders.updateProcessOrderChangeAddress(id, new Address().city("Lisbon"), null);
    System.out.println("address " + moved.getCity());
    orders.signalProcessOrderShip(id, "by-sea", null);
    var receipt = orders.getProcessOrderResult(id, "30s", null);
    System.out.println("receipt " + receipt.getCarrier() + " " + receipt.getCount());
  }
}
