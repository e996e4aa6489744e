//! Processes an order with the client that progenitor makes from the document of a catalogue.

mod api {
    progenitor::generate_api!("orders.yaml");
}

use api::{Client, types::*};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new(&std::env::var("ORDERS_URL")?);

    let order = Order {
        order_id: std::env::var("ORDER_ID")?.parse()?,
        customer: "c-1".parse()?,
        items: vec!["tea".parse()?, "cups".parse()?],
        address: None,
        express: None,
    };
    let started = client.process_order(None, &order).await?.into_inner();
    let id = &started.id;
    println!("started {id}");

    let status = client.query_process_order_status(id).await?;
    println!("status {}", *status);

    let lisbon = Address { city: "Lisbon".parse()?, street: None };
    let moved = client.update_process_order_change_address(id, None, &lisbon).await?.into_inner();
    println!("address {}", *moved.ok_or("the update is still in progress")?.city);

    client.signal_process_order_ship(id, None, &"by-sea".parse()?).await?;
    let receipt = client.get_process_order_result(id, None, Some("30s")).await?.into_inner();
    let receipt = receipt.ok_or("the order is still being processed")?;
    println!("receipt {} {}", receipt.carrier, receipt.count);

    let state = client.get_process_order(id, None).await?;
    println!("state {}", state.status);
    Ok(())
}
