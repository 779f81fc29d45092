mod forms;

use serde_json::json;

use super::*;
use crate::error::ErrorKind;
use crate::generated::{ams, instore, mapi};
use crate::operation::Operation;

const UTF8: Unit = Unit::Bytes(encoding_rs::UTF_8);
const GBK: Unit = Unit::Bytes(encoding_rs::GBK);

fn operation(table: &'static [Operation], id: &str) -> &'static Model {
    let at = table.binary_search_by(|known| known.id.as_ref().cmp(id)).unwrap();
    table[at].request.unwrap()
}

fn check(model: &Model, value: Value, unit: Unit) -> std::result::Result<(), (String, String)> {
    let Value::Object(object) = value else {
        panic!("an object")
    };
    request(model, &object, unit).map_err(|error| {
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let (field, rule) = (error.field().unwrap().to_owned(), error.rule().unwrap().to_owned());
        let text = error.to_string();
        assert!(
            text.starts_with(&field) && !text.ends_with('.') && !text.contains('\n'),
            "{text}"
        );
        (field, rule)
    })
}

fn refused(field: &str, rule: &str) -> std::result::Result<(), (String, String)> {
    Err((field.to_owned(), rule.to_owned()))
}

/// The request of the AlipayCN cashier guide, as published.
fn guide() -> Value {
    json!({
        "order": {
            "env": {"terminalType": "WEB"},
            "extendInfo": "{\"chinaExtraTransInfo\":{\"totalQuantity\":\"2\",\"businessType\":\"4\",\"goodsInfo\":\"Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1\"}}",
            "orderAmount": {"currency": "USD", "value": "100"},
            "orderDescription": "Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1",
            "referenceOrderId": "alipayCNOrder12345"
        },
        "paymentAmount": {"currency": "USD", "value": "100"},
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "paymentNotifyUrl": "http://af927046.ngrok.io",
        "paymentRedirectUrl": "https://www.taobao.com?param1=sl",
        "paymentRequestId": "ams_alipaycn_cashier_pay_sandbox_request_0001",
        "productCode": "CASHIER_PAYMENT",
        "settlementStrategy": {"settlementCurrency": "USD"}
    })
}

fn pay(pointer: &str, value: Value) -> std::result::Result<(), (String, String)> {
    let mut request = guide();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = if parent.is_empty() {
        Some(&mut request)
    } else {
        request.pointer_mut(parent)
    };
    parent.unwrap()[name] = value;
    check(operation(ams::OPERATIONS, "payments.pay"), request, Unit::Characters)
}

fn refund(name: &str, value: Value) -> std::result::Result<(), (String, String)> {
    let mut request = json!({"out_return_no": "R1", "out_trade_no": "T1", "currency": "USD"});
    request[name] = value;
    check(operation(mapi::OPERATIONS, "forex_refund"), request, UTF8)
}

#[test]
fn the_published_guide_request_passes() {
    assert_eq!(
        check(operation(ams::OPERATIONS, "payments.pay"), guide(), Unit::Characters),
        Ok(())
    );
}

#[test]
fn tables_are_sorted_for_binary_search_and_complete() {
    for table in [ams::OPERATIONS, mapi::OPERATIONS, instore::OPERATIONS] {
        assert!(table.is_sorted_by(|a, b| a.id < b.id));
    }
    for codes in [
        ams::RESULT_CODES,
        mapi::RESULT_CODES,
        instore::RESULT_CODES,
        mapi::FILE_MESSAGES,
    ] {
        assert!(codes.is_sorted_by(|a, b| a.code < b.code));
    }
    assert_eq!(
        (ams::OPERATIONS.len(), mapi::OPERATIONS.len(), instore::OPERATIONS.len()),
        (179, 36, 9)
    );
}

#[test]
fn a_required_field_that_is_absent_null_or_empty_is_named() {
    for nothing in [Value::Null, json!("")] {
        assert_eq!(
            pay("/paymentRequestId", nothing),
            refused("paymentRequestId", "required")
        );
    }
    assert_eq!(
        pay("/order/orderAmount", json!({"currency": "USD"})),
        refused("order.orderAmount.value", "required")
    );
    assert_eq!(
        check(operation(ams::OPERATIONS, "payments.pay"), json!({}), Unit::Characters),
        refused("productCode", "required")
    );
}

#[test]
fn unknown_fields_and_values_pass_untouched() {
    assert_eq!(pay("/newField", json!({"any": [1, 2.5]})), Ok(()));
    assert_eq!(pay("/productCode", json!("SOMETHING_NEW")), Ok(()));
    assert_eq!(pay("/paymentMethod/paymentMethodType", json!("A_NEW_WALLET")), Ok(()));
}

#[test]
fn a_value_of_the_wrong_kind_is_refused_at_any_depth() {
    assert_eq!(pay("/paymentRequestId", json!(42)), refused("paymentRequestId", "type"));
    assert_eq!(pay("/order", json!("order")), refused("order", "type"));
    assert_eq!(pay("/order/goods", json!({})), refused("order.goods", "type"));
    assert_eq!(pay("/order/goods", json!([1])), refused("order.goods[0]", "type"));
    assert_eq!(pay("/isAuthorization", json!(1)), refused("isAuthorization", "type"));
    assert_eq!(
        pay("/isAuthorization", json!("yes")),
        refused("isAuthorization", "type")
    );
    assert_eq!(pay("/isAuthorization", json!("true")), Ok(()));
    assert_eq!(pay("/isAuthorization", json!(false)), Ok(()));
}

#[test]
fn a_field_that_another_stands_in_for_may_be_missing() {
    let inquire = |request: Value| {
        check(
            operation(ams::OPERATIONS, "aba.inquireDirectPayment"),
            request,
            Unit::Characters,
        )
    };
    assert_eq!(inquire(json!({"paymentId": "1"})), Ok(()));
    assert_eq!(inquire(json!({"paymentRequestId": "1"})), Ok(()));
    assert_eq!(inquire(json!({})), refused("paymentId", "required"));
    assert_eq!(
        inquire(json!({"paymentRequestId": null})),
        refused("paymentId", "required")
    );
    for (table, id, field) in [
        (ams::OPERATIONS, "payments.inquiryPayment", "paymentRequestId"),
        (ams::OPERATIONS, "payments.cancel", "paymentId"),
        (ams::OPERATIONS, "payments.inquiryRefund", "refundRequestId"),
        (
            instore::OPERATIONS,
            "alipay.intl.acquiring.offline.payQuery",
            "acquirementId",
        ),
        (
            instore::OPERATIONS,
            "alipay.intl.acquiring.common.payCancel",
            "acquirementId",
        ),
        (mapi::OPERATIONS, "single_trade_query", "trade_no"),
        (mapi::OPERATIONS, "close_trade", "trade_no"),
        (mapi::OPERATIONS, "alipay.acquire.overseas.query", "partner_trans_id"),
    ] {
        // Neither nothing nor a field without a name is an id.
        for request in [json!({}), json!({"": "1"}), json!({field: ""})] {
            let found = check(operation(table, id), request, Unit::Characters);
            assert_eq!(found, refused(field, "required"), "{id}");
        }
    }
    assert_eq!(inquire(json!({"paymentId": "1", "paymentRequestId": ""})), Ok(()));
    assert_eq!(
        inquire(json!({"paymentId": "", "paymentRequestId": ""})),
        refused("paymentId", "required")
    );
    // A payment for a billing subscription takes its order and amount from there.
    let mut request = guide();
    request.as_object_mut().unwrap().remove("order");
    let order = |request: &Value| {
        check(
            operation(ams::OPERATIONS, "payments.pay"),
            request.clone(),
            Unit::Characters,
        )
    };
    assert_eq!(order(&request), refused("order", "required"));
    request["subscriptionId"] = json!("S-1");
    assert_eq!(order(&request), Ok(()));
}

#[test]
fn ams_lengths_count_characters() {
    assert_eq!(pay("/paymentRequestId", json!("图".repeat(64))), Ok(()));
    assert_eq!(
        pay("/paymentRequestId", json!("x".repeat(65))),
        refused("paymentRequestId", "max_length")
    );
}

#[test]
fn mapi_lengths_count_bytes_of_the_charset() {
    let trade = |subject: String, unit| {
        check(
            operation(mapi::OPERATIONS, "create_forex_trade"),
            json!({"subject": subject, "out_trade_no": "1", "currency": "USD", "total_fee": "1.00",
                   "product_code": "NEW_OVERSEAS_SELLER", "trade_information": {"business_type": "4"}}),
            unit,
        )
    };
    // 256 bytes: 128 Chinese characters in GBK, 85 in UTF-8.
    assert_eq!(trade("中".repeat(128), GBK), Ok(()));
    assert_eq!(trade("中".repeat(129), GBK), refused("subject", "max_length"));
    assert_eq!(trade("中".repeat(85), UTF8), Ok(()));
    assert_eq!(trade("中".repeat(86), UTF8), refused("subject", "max_length"));
}

#[test]
fn a_long_or_secret_value_is_not_repeated() {
    let Value::Object(mut object) = guide() else {
        panic!("an object")
    };
    let secret = "6222000011112222".repeat(10);
    object["paymentMethod"]["paymentMethodId"] = json!(secret);
    let error = request(operation(ams::OPERATIONS, "payments.pay"), &object, Unit::Characters);
    let text = error.map_err(|error| error.to_string()).unwrap_err();
    assert!(!text.contains("6222") && text.contains("160 characters"), "{text}");
}

#[test]
fn json_parameters_are_checked_as_objects_and_as_text() {
    let share = json!({"transOut": "2088101126708402", "amount": "0.10", "currency": "USD"});
    assert_eq!(refund("split_fund_info", json!([share])), Ok(()));
    assert_eq!(refund("split_fund_info", json!(json!([share]).to_string())), Ok(()));
    let without = json!([{"transOut": "2088101126708402", "amount": "0.10"}]);
    assert_eq!(
        refund("split_fund_info", without.clone()),
        refused("split_fund_info[0].currency", "required")
    );
    assert_eq!(
        refund("split_fund_info", json!(without.to_string())),
        refused("split_fund_info[0].currency", "required")
    );
    assert_eq!(
        refund("split_fund_info", json!("transOut=1")),
        refused("split_fund_info", "json")
    );
    assert_eq!(refund("split_fund_info", json!(7)), refused("split_fund_info", "type"));
    assert_eq!(
        refund("split_fund_info", json!(vec![share; 11])),
        refused("split_fund_info", "max_items")
    );
}

#[test]
fn the_length_of_a_json_parameter_is_that_of_its_text() {
    let information = |size: usize| {
        check(
            operation(mapi::OPERATIONS, "create_forex_trade"),
            json!({"subject": "s", "out_trade_no": "1", "currency": "USD", "product_code": "NEW_OVERSEAS_SELLER",
                   "trade_information": {"business_type": "4", "goods_info": "x".repeat(size)}}),
            UTF8,
        )
    };
    // {"business_type":"4","goods_info":""} has 37 bytes; 6000 are allowed.
    assert_eq!(information(6000 - 37), Ok(()));
    assert_eq!(information(6000 - 36), refused("trade_information", "max_length"));
}

#[test]
fn lists_are_limited_in_number_and_in_length_of_each_item() {
    let ids = |ids: Vec<String>| {
        check(
            operation(ams::OPERATIONS, "customs.inquiryDeclarationRequests"),
            json!({"declarationRequestIds": ids}),
            Unit::Characters,
        )
    };
    assert_eq!(ids(vec!["x".repeat(32); 10]), Ok(()));
    assert_eq!(
        ids(vec!["x".repeat(32); 11]),
        refused("declarationRequestIds", "max_items")
    );
    assert_eq!(
        ids(vec!["x".to_owned(), "x".repeat(33)]),
        refused("declarationRequestIds[1]", "max_length")
    );
}
