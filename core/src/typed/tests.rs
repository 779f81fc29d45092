use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};

use super::ams::{
    Amount, Env, Goods, Merchant, Order, PayRequest, PayResponse, PayResultNotify, PaymentMethod,
    PaymentSessionRequest, ProductCodeType, SettlementStrategy, TransactionStatusType, WalletPaymentMethodType,
};
use super::mapi::{CreateForexTradeRequest, SingleTradeQueryResponse, TradeInformation};
use super::*;
use crate::ams::AmsClient;
use crate::error::ErrorKind;
use crate::http::{HttpRequest, HttpResponse};
use crate::mapi::MapiClient;
use crate::options::{AmsOptions, MapiOptions};
use crate::transport::{Transport, TransportError};

fn usd(value: &str) -> Option<Amount> {
    Some(Amount {
        currency: "USD".into(),
        value: value.into(),
    })
}

/// The request of the AlipayCN cashier guide.
fn guide() -> PayRequest {
    PayRequest {
        product_code: Some(ProductCodeType::CASHIER_PAYMENT),
        payment_request_id: Some("ams_alipaycn_cashier_pay_sandbox_request_0001".into()),
        order: Some(Order {
            reference_order_id: Some("alipayCNOrder12345".into()),
            order_description: Some("Macbook".into()),
            order_amount: usd("100"),
            env: Some(Env {
                terminal_type: Some("WEB".into()),
                ..Env::default()
            }),
            ..Order::default()
        }),
        payment_amount: usd("100"),
        payment_method: Some(PaymentMethod {
            payment_method_type: Some(WalletPaymentMethodType::from("ALIPAY_CN")),
            ..PaymentMethod::default()
        }),
        payment_redirect_url: Some("https://www.taobao.com?param1=sl".into()),
        settlement_strategy: Some(SettlementStrategy {
            settlement_currency: Some("USD".into()),
        }),
        ..PayRequest::default()
    }
}

#[test]
fn a_request_is_written_with_the_wires_names_and_without_what_is_absent() {
    let written: Value = serde_json::from_str(&to_json(&guide()).unwrap()).unwrap();
    assert_eq!(
        written,
        json!({
            "productCode": "CASHIER_PAYMENT",
            "paymentRequestId": "ams_alipaycn_cashier_pay_sandbox_request_0001",
            "order": {
                "referenceOrderId": "alipayCNOrder12345", "orderDescription": "Macbook",
                "orderAmount": {"currency": "USD", "value": "100"}, "env": {"terminalType": "WEB"}
            },
            "paymentAmount": {"currency": "USD", "value": "100"},
            "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
            "paymentRedirectUrl": "https://www.taobao.com?param1=sl",
            "settlementStrategy": {"settlementCurrency": "USD"}
        })
    );
    let merchant = Merchant {
        merchant_mcc: Some("5411".into()),
        ..Merchant::default()
    };
    assert_eq!(to_json(&merchant).unwrap(), r#"{"merchantMCC":"5411"}"#);
}

#[test]
fn a_reply_with_types_of_its_own_is_read() {
    let reply: PayResponse = from_json(
        r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S"},"paymentAmount":{"currency":"USD","value":100},
            "paymentId":42,"somethingNew":{"a":[1]},"paymentTime":null}"#,
    )
    .unwrap();
    assert_eq!(reply.payment_amount, usd("100"));
    assert_eq!(reply.payment_id.as_deref(), Some("42"));
    assert_eq!(reply.payment_time, None);
    let order: Order = from_json(r#"{"needDeclaration":"true","goods":[{"goodsQuantity":"3"}]}"#).unwrap();
    assert_eq!(order.need_declaration, Some(true));
    assert_eq!(order.goods.unwrap()[0].goods_quantity.as_deref(), Some("3"));
    let big: Amount = from_json(r#"{"currency":"IDR","value":123456789012345678901234567890}"#).unwrap();
    assert_eq!(big.value, "123456789012345678901234567890");
}

#[test]
fn an_unknown_value_is_kept_and_is_no_success() {
    let read: PayResultNotify = from_json(r#"{"result":{"resultStatus":"X"},"notifyType":"NEW_RESULT"}"#).unwrap();
    let status = read.result.unwrap().result_status.unwrap();
    assert_eq!(status.as_str(), "X");
    assert_ne!(status.as_str(), "S");
    assert_ne!(TransactionStatusType::from("success"), TransactionStatusType::SUCCESS);
    let method = PaymentMethod {
        payment_method_type: Some("A_NEW_WALLET".into()),
        ..PaymentMethod::default()
    };
    assert_eq!(to_json(&method).unwrap(), r#"{"paymentMethodType":"A_NEW_WALLET"}"#);
}

#[test]
fn an_empty_reply_says_nothing() {
    let reply: PayResponse = from_json("{}").unwrap();
    assert_eq!(reply, PayResponse::default());
    assert!(reply.result.is_none());
}

#[test]
fn a_reply_that_does_not_fit_is_unknown_and_repeats_no_value() {
    let json = r#"{"result":"6222000011112222","paymentAmount":["USD"]}"#;
    let error = from_json::<PayResponse>(json).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(!error.to_string().contains("6222"), "{error}");
    assert_eq!(error.reply(), Some(json));
}

#[test]
fn a_field_of_json_text_travels_as_json_and_comes_back_as_text() {
    let goods = Goods {
        cross_sell: Some(r#"[{"goodsName":"pen","price":1.10}]"#.into()),
        ..Goods::default()
    };
    let written = to_json(&goods).unwrap();
    assert_eq!(written, r#"{"crossSell":[{"goodsName":"pen","price":1.10}]}"#);
    assert_eq!(from_json::<Goods>(&written).unwrap(), goods);
    let wrong = Goods {
        cross_sell: Some("[{".into()),
        ..Goods::default()
    };
    assert_eq!(to_json(&wrong).unwrap_err().kind(), ErrorKind::InvalidRequest);
}

#[test]
fn tokens_codes_and_cards_are_not_printed() {
    let method = PaymentMethod {
        payment_method_type: Some("CARD".into()),
        payment_method_id: Some("281012345678901234".into()),
        payment_method_meta_data: Some(r#"{"cvv":"987"}"#.into()),
        ..PaymentMethod::default()
    };
    let request = PaymentSessionRequest {
        payment_method: Some(method.clone()),
        ..Default::default()
    };
    for text in [format!("{method:?}"), method.to_string(), format!("{request:#?}")] {
        assert!(!text.contains("2810") && !text.contains("987"), "{text}");
        assert!(text.contains("[redacted]") && text.contains("CARD"), "{text}");
    }
}

#[test]
fn mapi_replies_are_text_all_through() {
    let reply: SingleTradeQueryResponse =
        from_json(r#"{"is_success":"T","trade_status":"TRADE_FINISHED","total_fee":"10.00"}"#).unwrap();
    assert_eq!(reply.total_fee.as_deref(), Some("10.00"));
    assert_eq!(reply.trade_status.unwrap(), mapi::TradeStatus::TRADE_FINISHED);
}

/// Answers every request with one body and keeps the last request.
struct Fixed(&'static str, Mutex<Option<(HttpRequest, Duration)>>);

impl Transport for Fixed {
    fn send(&self, request: &HttpRequest, timeout: Duration) -> std::result::Result<HttpResponse, TransportError> {
        *self.1.lock().unwrap() = Some((request.clone(), timeout));
        Ok(HttpResponse {
            status: 200,
            headers: Vec::new(),
            body: self.0.into(),
        })
    }
}

#[test]
fn a_typed_call_goes_through_the_pipeline() {
    let reply =
        r#"{"result":{"resultCode":"PAYMENT_IN_PROCESS","resultStatus":"U"},"normalUrl":"https://cashier.example/1"}"#;
    let transport = Arc::new(Fixed(reply, Mutex::new(None)));
    let ams = AmsClient::new(
        AmsOptions::default()
            .api_key("isak_TEST_merchant_secret")
            .gateway("north-america")
            .transport(transport.clone()),
    )
    .unwrap();
    let options = CallOptions::default().timeout(Duration::from_secs(3));
    let answer = ams.payments().options(options).pay(&guide()).unwrap();
    assert_eq!(answer.normal_url.as_deref(), Some("https://cashier.example/1"));
    let (sent, timeout) = transport.1.lock().unwrap().take().unwrap();
    assert_eq!(
        sent.url,
        "https://open-na-global.alipay.com/ams/sandbox/api/v1/payments/pay"
    );
    assert_eq!(sent.body, to_json(&guide()).unwrap().into_bytes());
    assert_eq!(timeout, Duration::from_secs(3));

    let error = ams
        .payments()
        .pay(&PayRequest {
            payment_request_id: Some("T1".into()),
            ..Default::default()
        })
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field(), error.idempotency_id()),
        (ErrorKind::InvalidRequest, Some("productCode"), Some("T1"))
    );
}

#[test]
fn a_redirect_service_gives_a_redirect() {
    let mapi = MapiClient::new(
        MapiOptions::default()
            .partner("2088101122136241")
            .key("760bdzec6y9goq7ctyx96ezkz78287de")
            .gateway("sandbox"),
    )
    .unwrap();
    let request = CreateForexTradeRequest {
        subject: Some("kids clothing".into()),
        out_trade_no: Some("order-42".into()),
        currency: Some("USD".into()),
        total_fee: Some("10.00".into()),
        product_code: Some("NEW_OVERSEAS_SELLER".into()),
        trade_information: Some(TradeInformation {
            business_type: Some("4".into()),
            goods_info: Some("pencil^2".into()),
            total_quantity: Some("2".into()),
            ..TradeInformation::default()
        }),
        ..CreateForexTradeRequest::default()
    };
    let redirect = mapi.create_forex_trade(&request).unwrap();
    assert!(
        redirect.url.starts_with("https://mapi.alipaydev.com/gateway.do?"),
        "{}",
        redirect.url
    );
    assert!(redirect.url.contains("service=create_forex_trade"));
}
