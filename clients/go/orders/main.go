// Processes an order with the client that oapi-codegen makes from the document of a catalogue.
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"example/ordersapi"
)

func main() {
	client, err := ordersapi.NewClientWithResponses(os.Getenv("ORDERS_URL"))
	check(err)
	ctx := context.Background()

	order := ordersapi.Order{OrderId: os.Getenv("ORDER_ID"), Customer: "c-1", Items: []string{"tea", "cups"}}
	started, err := client.ProcessOrderWithResponse(ctx, nil, order)
	check(err)
	id := started.JSON201.Id
	fmt.Println("started", id)

	status, err := client.QueryProcessOrderStatusWithResponse(ctx, id)
	check(err)
	fmt.Println("status", *status.JSON200)

	moved, err := client.UpdateProcessOrderChangeAddressWithResponse(ctx, id, nil, ordersapi.Address{City: "Lisbon"})
	check(err)
	fmt.Println("address", moved.JSON200.City)

	_, err = client.SignalProcessOrderShipWithResponse(ctx, id, nil, "by-sea")
	check(err)
	wait := "30s"
	receipt, err := client.GetProcessOrderResultWithResponse(ctx, id, &ordersapi.GetProcessOrderResultParams{Wait: &wait})
	check(err)
	fmt.Println("receipt", receipt.JSON200.Carrier, receipt.JSON200.Count)

	state, err := client.GetProcessOrderWithResponse(ctx, id, nil)
	check(err)
	fmt.Println("state", state.JSON200.Status)
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
