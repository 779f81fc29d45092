//! Rules before sending, options, and what a call does with its answer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay_global::instore::InStoreClient;
use alipay_global::{
    AlipayError, CallOptions, ErrorKind, HttpRequest, HttpResponse, Outcome, Transport, TransportError,
};
use serde_json::{Value, json};

use super::support::{PAY, SECRET, call, client, ok, options, pay, prepared, reply};
use crate::support::{key, public, shared};

#[test]
fn requests_that_break_a_rule_are_not_built() {
    let refund = |more: &str| {
        format!(
            r#"{{"acquirementId":"A1","merchantRefundId":"R1","refundAmount":{{"currency":"USD","value":"1"}}{more}}}"#
        )
    };
    let seller = r#""seller":{"secondaryMerchantId":"other","storeId":"211xxxxxxxxxxxxxxxx512"}"#;
    let base = pay("T1", "1");
    let none = json!({});
    let sandbox = json!({"gateway": "sandbox"});
    let cases: Vec<(&Value, &str, String, &str, &str)> = vec![
        (
            &none,
            "pay",
            pay("T1", "1.00"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (&none, "pay", pay("T1", "-1"), "order.orderAmount.value", "minor_units"),
        (&none, "pay", pay("T1", ""), "order.orderAmount.value", "minor_units"),
        (&none, "pay", pay("T1", "1e2"), "order.orderAmount.value", "minor_units"),
        (
            &none,
            "pay",
            pay("T1", "00100"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (
            &none,
            "pay",
            pay("T1", "12345678901234567"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (
            &none,
            "pay",
            base.replace(r#""1""#, "1.5"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (
            &none,
            "pay",
            base.replace(r#""1""#, "1e2"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (
            &none,
            "pay",
            base.replace(r#""1""#, "true"),
            "order.orderAmount.value",
            "minor_units",
        ),
        (
            &none,
            "pay",
            base.replace("USD", "usd"),
            "order.orderAmount.currency",
            "currency",
        ),
        (
            &none,
            "pay",
            base.replace("USD", "US"),
            "order.orderAmount.currency",
            "currency",
        ),
        (
            &none,
            "pay",
            base.replace(r#""T1""#, r#""""#),
            "merchantTransId",
            "required",
        ),
        (
            &none,
            "pay",
            base.replace(r#""T1""#, "null"),
            "merchantTransId",
            "required",
        ),
        (
            &none,
            "pay",
            base.replacen('{', r#"{"buyerId":"2088","#, 1),
            "buyerId",
            "removed",
        ),
        (
            &none,
            "pay",
            base.replacen('{', r#"{"a":1,"a":2,"#, 1),
            "request",
            "json",
        ),
        (&none, "pay", "[]".into(), "request", "json"),
        (&none, "payQuery", "{}".into(), "acquirementId", "required"),
        (
            &none,
            "payQuery",
            r#"{"merchantTransId":""}"#.into(),
            "acquirementId",
            "required",
        ),
        (
            &sandbox,
            "pay",
            base.replace("USD", "EUR"),
            "order.orderAmount.currency",
            "sandbox",
        ),
        (&sandbox, "refund", refund(r#","isSync":false"#), "isSync", "sandbox"),
        (
            &sandbox,
            "refund",
            refund("").replace("USD", "EUR"),
            "refundAmount.currency",
            "sandbox",
        ),
    ];
    for (more, tail, request, field, rule) in cases {
        let operation = match tail {
            "refund" => "acquiring_common_refund".to_owned(),
            tail => format!("alipay.intl.acquiring.offline.{tail}"),
        };
        let error = client(more).prepare(&operation, &request, &call()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{request}: {error}");
        assert_eq!(error.outcome(), Outcome::NotSent);
        assert_eq!(
            (error.field(), error.rule()),
            (Some(field), Some(rule)),
            "{request}: {error}"
        );
        assert!(!error.to_string().contains("28763443825664394"), "{error}");
    }
    let direct = client(&json!({"direct": true}));
    assert!(direct.prepare(PAY, &base, &call()).is_ok());
    let value: Value = serde_json::from_str(&base).unwrap();
    let other = base.replace(&format!(r#""seller":{}"#, value["order"]["seller"]), seller);
    assert_ne!(other, base);
    let error = direct.prepare(PAY, &other, &call()).unwrap_err();
    assert_eq!(
        (error.field(), error.rule()),
        (Some("order.seller.secondaryMerchantId"), Some("direct"))
    );
    assert!(client(&json!({})).prepare(PAY, &other, &call()).is_ok());
    assert!(
        client(&sandbox)
            .prepare("acquiring_common_refund", &refund(""), &call())
            .is_ok()
    );
    let elsewhere = client(&json!({"gateway": "http://127.0.0.1:9/api", "sandbox": true}));
    let error = elsewhere
        .prepare(PAY, &base.replace("USD", "EUR"), &call())
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.field()),
        (ErrorKind::InvalidRequest, Some("order.orderAmount.currency"))
    );
}

#[test]
fn every_wrong_option_is_named_with_what_is_wanted() {
    for (more, wanted) in [
        (json!({"partner_id": null}), "partner_id is missing"),
        (json!({"client_id": ""}), "client_id is missing"),
        (json!({"gateway": null}), "gateway is missing"),
        (
            json!({"gateway": "http://open-na.alipay.com/api"}),
            "http:// is for loopback only",
        ),
        (
            json!({"gateway": "sandbox", "profile": "SEA_2_0_4"}),
            "no sandbox is published for profile SEA_2_0_4",
        ),
        (json!({"profile": "EU"}), "NA_2_0_2, SEA_2_0_4, HK_2_0_0"),
        (
            json!({"merchant_id": "1"}),
            "merchant_id is not for profile NA_2_0_2; give partner_id",
        ),
        (json!({"sign_type": "RSA"}), "RSA with profile HK_2_0_0"),
        (json!({"sign_type": "MD5"}), "sign_type MD5 is not for profile"),
        (json!({"sign_type": "SHA256", "key": null}), "key"),
        (json!({"private_key": null}), "private_key"),
        (json!({"alipay_public_key": []}), "alipay_public_key"),
        (json!({"alipay_public_key": public("rsa2048")}), "your own public key"),
        (json!({"acknowledgment": "signed"}), "no option \"acknowledgment\""),
        (
            json!({"acknowledgement": "loud"}),
            "\"signed\", \"unsigned\" or \"plain\"",
        ),
        (json!({"sha256_encoding": "octal"}), "sha256_encoding"),
        (json!({"codes": {"X": "shrug"}}), "codes: X must be"),
        (json!({"states": {"X": "rich"}}), "states: X must be"),
        (json!({"state_paths": "a.b"}), "state_paths must be a list"),
        (json!({"direct": "yes"}), "direct must be true or false"),
        (
            json!({"reserve": "{\"a\":1}", "agent_token": "t"}),
            "exclude each other",
        ),
        (json!({"charset": "gbk"}), "no option \"charset\""),
    ] {
        let error = super::support::read(&more).and_then(InStoreClient::new).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config, "{more}");
        assert!(error.to_string().contains(wanted), "{more}: {error}");
        assert!(!error.to_string().contains("MIIE"), "{more}");
    }
}

#[test]
fn functions_that_the_table_does_not_know_go_by_a_given_path_only() {
    let name = "alipay.intl.acquiring.offline.tipAdjust";
    let error = client(&json!({})).prepare(name, "{}", &call()).unwrap_err();
    assert!(error.to_string().contains("function_paths"), "{error}");
    let own = client(&json!({"functionPaths": {name: "/tip.htm", PAY: "/moved/pay.htm"}}));
    let request = own.prepare(name, r#"{"x":1}"#, &call()).unwrap();
    assert_eq!(request.url, "https://open-na.alipay.com/api/tip.htm");
    assert!(
        String::from_utf8(request.body)
            .unwrap()
            .contains(r#""function":"alipay.intl.acquiring.offline.tipAdjust""#)
    );
    assert_eq!(prepared(&own, PAY).url, "https://open-na.alipay.com/api/moved/pay.htm");
}

#[test]
fn codes_can_be_taught() {
    let taught = client(&json!({"codes": {"BRAND_NEW": "continue", "BALANCE_NOT_ENOUGH": "support"}}));
    let result = |name: &str| taught.accept(PAY, &prepared(&taught, PAY), &ok(reply(name)));
    assert!(result("a-code-that-nobody-knows-unknown").is_ok());
    let failed = result("a-code-that-nobody-knows-failed").unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Refused, "F stays F whatever the code");
    assert_eq!(result("no-money").unwrap_err().action().unwrap().as_str(), "support");
}

#[test]
fn state_is_asked_without_a_network() {
    let client = client(&json!({}));
    let query = |fields: &str| {
        client
            .state(&format!(r#"{{"resultInfo":{{"resultStatus":"S"}}{fields}}}"#))
            .unwrap()
            .as_str()
    };
    assert_eq!(query(""), "pending");
    assert_eq!(query(r#","statusDetail":{"acquirementStatus":"SUCCESS"}"#), "paid");
    assert_eq!(query(r#","statusDetail":{"acquirementStatus":"CLOSED"}"#), "not_paid");
    assert_eq!(client.state("[]").unwrap_err().kind(), ErrorKind::InvalidRequest);
}

/// Answers each attempt from a list.
struct Script(
    Mutex<Vec<Result<HttpResponse, TransportError>>>,
    Mutex<Vec<HttpRequest>>,
);

impl Transport for Script {
    fn send(&self, request: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportError> {
        self.1.lock().unwrap().push(request.clone());
        self.0.lock().unwrap().remove(0)
    }
}

#[test]
fn a_lost_reply_is_fetched_again_for_a_query_and_never_for_a_payment() {
    let script =
        |steps: Vec<Result<HttpResponse, TransportError>>| Arc::new(Script(Mutex::new(steps), Mutex::default()));
    let lost = || Err(TransportError::Lost("time-out".into()));
    let open = |script: &Arc<Script>| {
        let options = options(&json!({}))
            .transport(Arc::clone(script) as Arc<dyn Transport>)
            .retries(1);
        InStoreClient::new(options).unwrap()
    };

    let payment = script(vec![lost(), lost()]);
    let error = open(&payment)
        .call(PAY, &pay("T1", "1"), &CallOptions::default())
        .unwrap_err();
    assert_eq!(
        (error.outcome(), error.idempotency_id()),
        (Outcome::Unknown, Some("T1"))
    );
    assert_eq!(payment.1.lock().unwrap().len(), 1);

    let query = script(vec![lost(), lost()]);
    let asked = open(&query).call(
        "acquiring_offline_pay_query",
        r#"{"merchantTransId":"T1"}"#,
        &CallOptions::default(),
    );
    assert_eq!(asked.unwrap_err().outcome(), Outcome::Unknown);
    let sent = query.1.lock().unwrap();
    assert_eq!(sent.len(), 2);
    let ids: Vec<Value> = sent
        .iter()
        .map(|request| serde_json::from_slice::<Value>(&request.body).unwrap()["request"]["head"]["reqMsgId"].clone())
        .collect();
    assert_ne!(ids[0], ids[1], "every attempt has its own reqMsgId");
}

#[test]
fn nothing_printable_shows_a_key_a_token_or_the_buyers_code() {
    let token = "281010033AB2F588D14B43238637264FCA5AAF35";
    let client = client(&json!({"agent_token": token}));
    let request = prepared(&client, PAY);
    let mut shown = format!("{client:?} {request:?} {:?}", options(&json!({"agent_token": token})));
    for vector in shared::below("instore/reply-") {
        let response = ok(shared::body(vector));
        if let Err(error) = client.accept(PAY, &request, &response) {
            let error: AlipayError = error;
            shown += &format!("{error} {error:?} {response:?}");
        }
    }
    for secret in [
        token,
        "28763443825664394",
        SECRET,
        key("rsa2048").lines().nth(3).unwrap(),
    ] {
        assert!(!shown.contains(secret));
    }
}
