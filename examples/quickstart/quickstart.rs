//! One payment, with an answer to each way it can go: what the README shows.

use alipay_global::ams::AmsClient;
use alipay_global::typed::ams::{Amount, Env, Order, PayQueryRequest, PayRequest, PaymentMethod, SettlementStrategy};
use alipay_global::{AmsOptions, ErrorKind};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let line: serde_json::Value = serde_json::from_str(&std::env::var("ALIPAY_SANDBOX")?)?; // the line that `./dev sandbox` prints
    let ams = AmsClient::new(AmsOptions::from_json(&line["ams"].to_string())?)?; // client_id, private_key, alipay_public_key, gateway
    let price = Amount {
        currency: "USD".into(),
        value: "1000".into(),
    }; // 10.00 USD, in cents
    let request = PayRequest {
        payment_request_id: Some(format!("order-{}-try-1", std::process::id())),
        product_code: Some("CASHIER_PAYMENT".into()),
        payment_amount: Some(price.clone()),
        payment_method: Some(PaymentMethod {
            payment_method_type: Some("ALIPAY_CN".into()),
            ..Default::default()
        }),
        order: Some(Order {
            reference_order_id: Some("order-42".into()),
            order_description: Some("Tea".into()),
            order_amount: Some(price),
            env: Some(Env {
                terminal_type: Some("WEB".into()),
                ..Default::default()
            }),
            ..Default::default()
        }),
        payment_redirect_url: Some("https://shop.example/thanks".into()),
        settlement_strategy: Some(SettlementStrategy {
            settlement_currency: Some("USD".into()),
        }),
        ..Default::default()
    };
    match ams.payments().pay(&request) {
        Ok(reply) => println!("send the buyer to {}", ams.redirect(&reply)?.url),
        Err(error) if error.kind() == ErrorKind::Refused => println!("{:?} {:?}", error.code(), error.action()), // the gateway said no
        Err(error) if error.kind() == ErrorKind::OutcomeUnknown => {
            // It may have happened: ask before you try again.
            let query = PayQueryRequest {
                payment_request_id: request.payment_request_id,
                ..Default::default()
            };
            println!("{:?}", ams.payments().inquiry_payment(&query)?.payment_status);
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
