//! The in-store family and what it declares to keep state for.

use serde_json::{Value, json};

use crate::declared::Story;
use crate::instore_versions::{ARCHIVE, MAINTAIN, MONITOR, PRE_CREATE, SHOP_QUERY};
use crate::merchant::{CANCEL, PAY, QUERY, REFUND, instore, scan};
use crate::support::Sandbox;

fn step(story: &mut Story<'_>, function: (&'static str, &'static str), body: Value) -> Value {
    let answer = story.step(function.0, move |sandbox| {
        instore(sandbox, function, body.clone()).to_string()
    });
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["resultInfo"]["resultStatus"], "S", "{}: {answer}", function.0);
    answer
}

#[test]
fn every_declared_function_does_what_is_declared() {
    let sandbox = Sandbox::new();
    let mut story = Story::of("instore", &sandbox);
    let code = "28763443825664394";
    let paid = step(&mut story, PAY, scan("t1", code));
    step(&mut story, QUERY, json!({ "merchantTransId": "t1" }));
    let refund = json!({
        "acquirementId": paid["acquirementId"], "merchantRefundId": "r1", "isSync": true,
        "refundAmount": { "currency": "USD", "value": "39" },
    });
    step(&mut story, REFUND, refund);
    step(&mut story, PAY, scan("t2", code));
    step(&mut story, CANCEL, json!({ "merchantTransId": "t2" }));
    let mut order = scan("t3", code);
    order.as_object_mut().unwrap().remove("identityCode");
    step(&mut story, PRE_CREATE, order);
    let shop = json!({
        "operationType": "ADD",
        "sellerInfo": { "sellerId": "S1", "sellerName": "Corner" },
        "storeInfo": { "storeId": "store1", "storeName": "Corner" },
    });
    step(&mut story, MAINTAIN, shop);
    let named = json!({ "sellerId": "S1", "storeId": "store1", "paymentScene": "OFFLINE" });
    step(&mut story, SHOP_QUERY, named.clone());
    step(&mut story, ARCHIVE, named);
    let health = json!({ "sellerId": "S1", "storeId": "store1", "productCode": "OFFLINE_PAY" });
    step(&mut story, MONITOR, health);
    story.end();
}
