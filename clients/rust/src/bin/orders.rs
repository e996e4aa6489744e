//! Processes an order with the client that progenitor makes from the document of a catalogue.

mod api {
    progenitor::generate_api!("orders-3.0.yaml");
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
    let id = client.process_order(None, &order).await?.into_inner().id;
    println!("started {id}");
    println!("status {}", client.query_process_order_status(&id).await?.into_inner());
    let lisbon = Address { city: "Lisbon".parse()?, street: None };
    let moved = client.update_process_order_change_address(&id, None, &lisbon).await?;
    println!("address {}", *moved.city);
    client.signal_process_order_ship(&id, None, &"by-sea".parse()?).await?;
    let receipt = client.get_process_order_result(&id, None, Some("30s")).await?;
    println!("receipt {} {}", receipt.carrier, receipt.count);
    Ok(())
}
