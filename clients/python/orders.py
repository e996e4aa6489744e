"""Processes an order with the client that openapi-python-client makes from the document of a catalogue."""

import os

from orders_api import Client
from orders_api.api.process_an_order import (
    get_process_order,
    get_process_order_result,
    process_order,
    query_process_order_status,
    signal_process_order_ship,
    update_process_order_change_address,
)
from orders_api.models import Address, Order

client = Client(base_url=os.environ["ORDERS_URL"], raise_on_unexpected_status=True)

order = Order(order_id=os.environ["ORDER_ID"], customer="c-1", items=["tea", "cups"])
started = process_order.sync(client=client, body=order)
print("started", started.id)
status = query_process_order_status.sync(started.id, client=client)
print("status", status.value)
moved = update_process_order_change_address.sync(started.id, client=client, body=Address(city="Lisbon"))
print("address", moved.city)
signal_process_order_ship.sync_detailed(started.id, client=client, body="by-sea")
receipt = get_process_order_result.sync(started.id, client=client, wait="30s")
print("receipt", receipt.carrier, receipt.count)
print("state", get_process_order.sync(started.id, client=client).status.value)
