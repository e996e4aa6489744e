"""A worker of the Python SDK: runs one delivery to its end, prints a line, and works until its input ends.

Usage: worker.py HOST:PORT NAMESPACE WORKFLOW_ID
"""

import asyncio
import sys
from dataclasses import dataclass

from temporalio import workflow
from temporalio.client import Client
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

TASK_QUEUE = "deliveries"


@dataclass
class Parcel:
    street: str
    grams: int


@workflow.defn(name="PythonDelivery")
class Delivery:
    """Waits until a parcel is delivered."""

    def __init__(self) -> None:
        self.street = ""
        self.courier: str | None = None

    @workflow.run
    async def run(self, parcel: Parcel) -> str:
        self.street = self.street or parcel.street
        await workflow.wait_condition(lambda: self.courier is not None)
        return f"{self.courier} was at {self.street}"

    @workflow.signal
    def deliver(self, courier: str) -> None:
        self.courier = courier

    @workflow.query
    def destination(self) -> str:
        return self.street

    @workflow.update
    def reroute(self, street: str) -> str:
        self.street = street
        return street


async def main(address: str, namespace: str, workflow_id: str) -> None:
    client = await Client.connect(address, namespace=namespace)
    runner = UnsandboxedWorkflowRunner()
    async with Worker(client, task_queue=TASK_QUEUE, workflows=[Delivery], workflow_runner=runner):
        parcel = Parcel(street="Main Street", grams=250)
        handle = await client.start_workflow(Delivery.run, parcel, id=workflow_id, task_queue=TASK_QUEUE)
        await handle.execute_update(Delivery.reroute, "Side Street")
        await handle.signal(Delivery.deliver, "Alice")
        print(await handle.result(), flush=True)
        await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


asyncio.run(main(*sys.argv[1:]))
