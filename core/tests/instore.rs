//! The in-store envelope against what Python's `cryptography` expects, and against messages that were tampered with.
// The setting that allows it in tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use alipay_global::instore::InStoreClient;
use alipay_global::{
    AlipayError, CallOptions, ErrorKind, HttpRequest, HttpResponse, Incoming, Options, Outcome, Transport,
    TransportError,
};
use aws_lc_rs::{rand::SystemRandom, rsa::KeyPair, signature};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

const MERCHANT: &str = include_str!("data/instore-merchant.pem");
const ALIPAY: &str = include_str!("data/instore-alipay.pem");
const ALIPAY_PUBLIC: &str = include_str!("data/instore-alipay-public.pem");
const PAY: &str = "alipay.intl.acquiring.offline.pay";

fn vectors() -> Value {
    serde_json::from_str(include_str!("data/instore.json")).unwrap()
}

/// Options as a binding passes them; `more` wins.
fn options(more: &Value) -> Options {
    let vectors = vectors();
    let account = match more["profile"].as_str() {
        None | Some("NA_2_0_2") => "partner_id",
        Some(_) => "merchant_id",
    };
    let mut all = json!({
        "client_id": vectors["client_id"], "private_key": MERCHANT, "alipay_public_key": ALIPAY_PUBLIC, "key": vectors["key"],
        "gateway": "production", "now": vectors["now"], "retries": 0,
    });
    all[account] = vectors["account"].clone();
    for (name, value) in more.as_object().unwrap() {
        all[name] = value.clone();
    }
    Options::from_json(&all.to_string()).unwrap()
}

fn client(more: &Value) -> InStoreClient {
    InStoreClient::new(options(more)).unwrap()
}

fn call() -> CallOptions {
    CallOptions {
        message_id: Some(vectors()["message_id"].as_str().unwrap().to_owned()),
        ..CallOptions::default()
    }
}

fn ok(body: impl Into<Vec<u8>>) -> HttpResponse {
    HttpResponse {
        status: 200,
        headers: Vec::new(),
        body: body.into(),
    }
}

fn prepared(client: &InStoreClient, operation: &str) -> HttpRequest {
    let request = match operation.rsplit('.').next() {
        Some("refund") => {
            r#"{"acquirementId":"A1","merchantRefundId":"R1","refundAmount":{"currency":"USD","value":"1"}}"#.to_owned()
        }
        Some("archive") => r#"{"merchantId":"M1","sellerId":"S1","storeId":"S1","paymentScene":"OFFLINE"}"#.to_owned(),
        Some("pay") => pay("T1", "239"),
        _ => r#"{"merchantTransId":"T1"}"#.to_owned(),
    };
    client.prepare(operation, &request, &call()).unwrap()
}

fn pay(id: &str, value: &str) -> String {
    json!({
        "productCode": "OFFLINE_PAY", "merchantTransId": id, "codeType": "BARCODE", "identityCode": "28763443825664394",
        "order": {"orderAmount": {"currency": "USD", "value": value}, "orderTitle": "tea", "seller": {
            "secondaryMerchantId": vectors()["account"], "storeId": vectors()["account"]}},
    })
    .to_string()
}

/// Signs as Alipay does, without any of the crate's own code.
fn sign(content: &str) -> String {
    let der: String = ALIPAY.lines().filter(|line| !line.starts_with('-')).collect();
    let pair = KeyPair::from_pkcs8(&STANDARD.decode(der).unwrap()).unwrap();
    let mut out = vec![0; pair.public_modulus_len()];
    pair.sign(
        &signature::RSA_PKCS1_SHA256,
        &SystemRandom::new(),
        content.as_bytes(),
        &mut out,
    )
    .unwrap();
    STANDARD.encode(out)
}

fn signed(member: &str, content: &str) -> String {
    format!(r#"{{"{member}":{content},"signature":"{}"}}"#, sign(content))
}

#[test]
fn every_request_is_the_exact_bytes_of_an_independent_implementation() {
    for vector in vectors()["requests"].as_array().unwrap() {
        let name = vector["name"].as_str().unwrap();
        let operation = vector["operation"].as_str().unwrap();
        let request = client(&vector["options"]).prepare(operation, vector["request"].as_str().unwrap(), &call());
        let request = request.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(request.method, "POST");
        assert_eq!(request.url, vector["url"].as_str().unwrap(), "{name}");
        assert_eq!(
            String::from_utf8(request.body.clone()).unwrap(),
            vector["body"].as_str().unwrap(),
            "{name}"
        );
        assert_eq!(request.header("Content-Type"), Some("application/json; charset=utf-8"));
    }
}

#[test]
fn the_envelope_of_the_specification_comes_out_to_the_byte() {
    // spec/instore.md, section 4.4
    let content = r#"{"head":{"version":"2.0.2","function":"alipay.intl.acquiring.offline.payQuery","clientId":"211xxxxxxxxxxxxxxx044","reqTime":"2001-07-04T12:08:56+05:30","reqMsgId":"1234567asdfasdf1123fda","reserve":"{}","signType":"SHA256"},"body":{"partnerId":"211xxxxxxxxxxxxxxxx512","merchantTransId":"510xxxxxxxxxxxxxx002"}}"#;
    for (encoding, signature) in [
        (
            "hex",
            "d0f3d5b2c4eea4e93b2d0d0f95487549674a2a742053aac6156ded3946915ed5",
        ),
        ("base64", "0PPVssTupOk7LQ0PlUh1SWdKKnQgU6rGFW3tOUaRXtU="),
    ] {
        let client =
            client(&json!({"sign_type": "SHA256", "sha256_encoding": encoding, "now": "2001-07-04T12:08:56+05:30"}));
        let options = CallOptions {
            message_id: Some("1234567asdfasdf1123fda".into()),
            ..CallOptions::default()
        };
        let request = client.prepare(
            "acquiring_offline_pay_query",
            r#"{"merchantTransId":"510xxxxxxxxxxxxxx002"}"#,
            &options,
        );
        let wanted = format!(r#"{{"request":{content},"signature":"{signature}"}}"#);
        assert_eq!(String::from_utf8(request.unwrap().body).unwrap(), wanted);
    }
}

#[test]
fn every_reply_is_believed_or_not_as_an_independent_implementation_says() {
    let client = client(&json!({}));
    for vector in vectors()["replies"].as_array().unwrap() {
        let name = vector["name"].as_str().unwrap();
        let operation = vector["operation"].as_str().unwrap();
        let result = client.accept(
            operation,
            &prepared(&client, operation),
            &ok(vector["message"].as_str().unwrap()),
        );
        match (vector["outcome"].as_str().unwrap(), result) {
            ("reply", Ok(reply)) => {
                if let Some(wanted) = vector.get("reply") {
                    assert_eq!(&serde_json::from_str::<Value>(&reply).unwrap(), wanted, "{name}");
                }
            }
            (outcome @ ("refused" | "unknown"), Err(error)) => {
                assert_eq!(error.outcome().as_str(), outcome, "{name}: {error}");
                assert_eq!(error.reason(), vector["reason"].as_str(), "{name}: {error}");
                if let Some(code) = vector.get("code") {
                    assert_eq!(error.code(), code.as_str(), "{name}");
                }
                if let Some(action) = vector.get("action") {
                    assert_eq!(error.action().map(|action| action.as_str()), action.as_str(), "{name}");
                }
            }
            (outcome, result) => panic!("{name}: wanted {outcome}, got {result:?}"),
        }
    }
}

#[test]
fn every_notification_is_believed_or_not_as_an_independent_implementation_says() {
    for vector in vectors()["notifications"].as_array().unwrap() {
        let name = vector["name"].as_str().unwrap();
        let result = client(&vector["options"]).verify_notification(&Incoming {
            path: String::new(),
            headers: Vec::new(),
            body: vector["message"].as_str().unwrap().into(),
        });
        match (vector["reason"].as_str(), result) {
            (Some(reason), Err(error)) => {
                assert_eq!(error.kind(), ErrorKind::Signature, "{name}");
                assert_eq!(error.reason(), Some(reason), "{name}: {error}");
            }
            (None, Ok(event)) => {
                assert_eq!(event.kind(), vector["kind"], "{name}");
                assert_eq!(event.dedup_key(), vector["dedup_key"], "{name}");
                assert_eq!(
                    serde_json::from_str::<Value>(event.data()).unwrap(),
                    vector["data"],
                    "{name}"
                );
                let answers = [("acknowledge", event.acknowledge()), ("reject", event.reject())];
                for (which, answer) in answers {
                    let body = String::from_utf8(answer.unwrap().body).unwrap();
                    assert_eq!(body, vector[which].as_str().unwrap(), "{name}: {which}");
                }
            }
            (reason, result) => panic!("{name}: wanted {reason:?}, got {result:?}"),
        }
    }
}

#[test]
fn any_changed_byte_of_the_signed_part_is_refused() {
    let client = client(&json!({}));
    let message = vectors()["replies"][0]["message"].as_str().unwrap().as_bytes().to_vec();
    let request = prepared(&client, PAY);
    assert!(client.accept(PAY, &request, &ok(message.clone())).is_ok());
    let signed = "{\"response\":".len()..message.len() - ",\"signature\":\"".len() - 344 - "\"}".len();
    assert_eq!((message[signed.start], message[signed.end - 1]), (b'{', b'}'));
    for place in signed {
        for bit in [0, 1, 5, 7] {
            let mut changed = message.clone();
            changed[place] ^= 1 << bit;
            let error = client
                .accept(PAY, &request, &ok(changed))
                .expect_err("a changed byte was believed");
            assert_eq!(error.outcome(), Outcome::Unknown, "byte {place}");
        }
    }
}

#[test]
fn every_removed_or_doubled_byte_of_a_reply_is_refused() {
    let client = client(&json!({}));
    let message = vectors()["replies"][0]["message"].as_str().unwrap().as_bytes().to_vec();
    let request = prepared(&client, PAY);
    for place in 0..message.len() {
        let mut shorter = message.clone();
        // The padding of the signature may be missing: it says nothing.
        let padding = shorter.remove(place) == b'=';
        assert!(
            padding || client.accept(PAY, &request, &ok(shorter)).is_err(),
            "without byte {place}"
        );
        let mut longer = message.clone();
        longer.insert(place, message[place]);
        assert!(client.accept(PAY, &request, &ok(longer)).is_err(), "byte {place} twice");
        assert!(
            client.accept(PAY, &request, &ok(&message[..place])).is_err(),
            "cut at {place}"
        );
    }
}

#[test]
fn any_status_but_200_is_unknown_even_with_a_good_reply() {
    let client = client(&json!({}));
    let message = vectors()["replies"][0]["message"].as_str().unwrap().as_bytes().to_vec();
    for status in [0, 100, 201, 204, 302, 400, 403, 404, 500, 502, 503] {
        let response = HttpResponse {
            status,
            ..ok(message.clone())
        };
        let error = client.accept(PAY, &prepared(&client, PAY), &response).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{status}");
    }
}

#[test]
fn a_huge_reply_is_refused_without_being_read() {
    let client = client(&json!({}));
    let content = format!(r#"{{"head":{{}},"body":{{"x":"{}"}}}}"#, r#"\"{"#.repeat(2 << 20));
    let error = client
        .accept(PAY, &prepared(&client, PAY), &ok(signed("response", &content)))
        .unwrap_err();
    assert_eq!(error.reason(), Some("malformed"));
}

#[test]
fn a_shared_key_reply_verifies_in_each_way_of_writing_and_in_no_other() {
    use sha2::{Digest, Sha256};
    let client = client(&json!({"sign_type": "SHA256"}));
    let request = prepared(&client, PAY);
    let vectors = vectors();
    let content =
        json!({"head": {"function": PAY, "clientId": vectors["client_id"], "reqMsgId": vectors["message_id"]},
        "body": {"resultInfo": {"resultStatus": "S", "resultCode": "SUCCESS"}}})
        .to_string();
    let digest = Sha256::digest(format!("{content}{}", vectors["key"].as_str().unwrap()));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    for good in [hex.clone(), hex.to_uppercase(), STANDARD.encode(digest)] {
        let message = format!(r#"{{"response":{content},"signature":"{good}"}}"#);
        assert!(client.accept(PAY, &request, &ok(message)).is_ok(), "{good}");
    }
    let unkeyed = Sha256::digest(&content);
    for bad in [
        STANDARD.encode(unkeyed),
        hex[..63].to_owned(),
        format!("{hex}00"),
        sign(&content),
        "null".into(),
    ] {
        let message = format!(r#"{{"response":{content},"signature":"{bad}"}}"#);
        let error = client.accept(PAY, &request, &ok(message)).unwrap_err();
        assert_eq!(error.reason(), Some("mismatch"), "{bad}");
    }
}

#[test]
fn replies_can_be_verified_with_another_algorithm_than_requests_are_signed_with() {
    let client = client(&json!({"sign_type": "SHA256", "reply_sign_type": "RSA2"}));
    let message = vectors()["replies"][0]["message"].as_str().unwrap().to_owned();
    assert!(client.accept(PAY, &prepared(&client, PAY), &ok(message)).is_ok());
}

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
        (&none, "payQuery", "{}".into(), "merchantTransId", "required"),
        (
            &none,
            "payQuery",
            r#"{"merchantTransId":""}"#.into(),
            "merchantTransId",
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
    assert!(elsewhere.prepare(PAY, &base.replace("USD", "EUR"), &call()).is_err());
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
        (
            json!({"alipay_public_key": include_str!("data/instore-merchant-public.pem")}),
            "your own public key",
        ),
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
        let error = InStoreClient::new(options(&more)).unwrap_err();
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
    for vector in vectors()["replies"].as_array().unwrap() {
        let result = |name: &str| {
            (vector["name"] == name)
                .then(|| taught.accept(PAY, &prepared(&taught, PAY), &ok(vector["message"].as_str().unwrap())))
        };
        if let Some(result) = result("a code that nobody knows, unknown") {
            assert!(result.is_ok());
        }
        if let Some(result) = result("a code that nobody knows, failed") {
            assert_eq!(
                result.unwrap_err().kind(),
                ErrorKind::Refused,
                "F stays F whatever the code"
            );
        }
        if let Some(result) = result("no money") {
            assert_eq!(result.unwrap_err().action().unwrap().as_str(), "support");
        }
    }
}

#[test]
fn state_is_asked_without_a_network() {
    let client = client(&json!({}));
    let query = |fields: &str| {
        client
            .state(&format!(r#"{{"resultInfo":{{"resultStatus":"S"}}{fields}}}"#))
            .unwrap()
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
        let options = Options {
            transport: Some(Arc::clone(script) as Arc<dyn Transport>),
            retries: Some(1),
            ..options(&json!({}))
        };
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
    for vector in vectors()["replies"].as_array().unwrap() {
        let response = ok(vector["message"].as_str().unwrap());
        if let Err(error) = client.accept(PAY, &request, &response) {
            let error: AlipayError = error;
            shown += &format!("{error} {error:?} {response:?}");
        }
    }
    for secret in [
        token,
        "28763443825664394",
        vectors()["key"].as_str().unwrap(),
        MERCHANT.lines().nth(3).unwrap(),
    ] {
        assert!(!shown.contains(secret));
    }
}
