//! The AMS family and what it declares to keep state for.

use serde_json::{Map, Value, json};

use crate::ams::{NOWHERE, paid, refund};
use crate::ams_subscriptions::create;
use crate::ams_tokens::{CARD, card, consult, token, vault};
use crate::ams_trade::{authorised, declare};
use crate::ams_transport::{over_http2, upload};
use crate::declared::{Story, declared};
use crate::merchant::{AmsCall, ams, pay_request, sha256_hex};
use crate::support::Sandbox;

/// The table that the sandbox checks requests by.
fn table() -> Value {
    serde_json::from_str(include_str!("../../src/ams/table.json")).unwrap()
}

/// A signed call of an operation by its id.
fn call(sandbox: &Sandbox, operation: &str, body: &Value) -> Value {
    let table = table();
    let known = table["operations"].as_array().unwrap().iter();
    let path = known.clone().find(|known| known["id"] == operation).unwrap()["path"]
        .as_str()
        .unwrap();
    let mut call = AmsCall::new(sandbox, "", body);
    (call.path, call.signed_path) = (path.to_owned(), path.to_owned());
    call.send(sandbox).unwrap().json()
}

fn step(story: &mut Story<'_>, operation: &'static str, body: Value) -> Value {
    let answer = story.step(operation, move |sandbox| call(sandbox, operation, &body).to_string());
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_ne!(answer["result"]["resultStatus"], "F", "{operation}: {answer}");
    answer
}

fn text(answer: &Value, name: &str) -> String {
    answer[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name} in {answer}"))
        .to_owned()
}

#[test]
fn every_declared_operation_does_what_is_declared() {
    let sandbox = Sandbox::new();
    let mut story = Story::of("ams", &sandbox);
    payments(&mut story);
    permissions(&mut story);
    subscriptions(&mut story);
    disputes(&mut story);
    transports(&mut story);
    story.end();
}

fn payments(story: &mut Story<'_>) {
    let by_request = |id: &str| json!({ "paymentRequestId": id });
    step(story, "payments.pay", pay_request("p1", NOWHERE));
    step(story, "payments.inquiryPayment", by_request("p1"));
    step(story, "payments.cancel", by_request("p1"));
    step(story, "payments.createPaymentSession", pay_request("p2", NOWHERE));
    step(story, "payments.retrievePaymentSession", by_request("p2"));
    let bought = paid(story.sandbox, "p3");
    step(story, "payments.refund", refund("r1", &bought, "10"));
    step(story, "payments.inquiryRefund", json!({ "refundRequestId": "r1" }));
    step(story, "customs.declare", declare("d1", &bought, "100"));
    step(
        story,
        "customs.inquiryDeclarationRequests",
        json!({ "declarationRequestIds": ["d1"] }),
    );
    let held = authorised(story.sandbox, "p4", "MANUAL", NOWHERE);
    let amount = json!({ "currency": "USD", "value": "90" });
    let update = json!({ "updateRequestId": "u1", "paymentId": held, "amount": amount });
    step(story, "payments.updateAmount", update);
    let capture = json!({ "captureRequestId": "c1", "paymentId": held, "captureAmount": amount });
    step(story, "payments.capture", capture);
    let mut asked = pay_request("p5", NOWHERE);
    asked["paymentMethod"]["paymentMethodType"] = json!("CARD");
    asked["order"]["orderDescription"] = json!("A card with OTP");
    let asked = text(&ams(story.sandbox, "payments/pay", &asked), "paymentId");
    let answer = json!({ "paymentId": asked, "verifyMethod": { "verifyMethodType": "OTP", "otpValue": "123456" } });
    step(story, "payments.verifyAndCompletePayment", answer);
    let consult =
        json!({ "productCode": "CASHIER_PAYMENT", "paymentAmount": amount, "env": { "terminalType": "WEB" } });
    step(story, "payments.consult", consult);
    step(
        story,
        "payments.inquireExchangeRate",
        json!({ "merchantAccountId": "m", "paymentCurrency": "USD" }),
    );
    step(story, "payments.inquireInstallment", json!({}));
}

fn permissions(story: &mut Story<'_>) {
    step(story, "authorizations.consult", consult("s1", NOWHERE));
    story.sandbox.control("agree", &json!({ "id": "s1" }));
    let code = story.sandbox.ledger()["ams"]["tokens"][0]["code"].clone();
    let apply = json!({ "grantType": "AUTHORIZATION_CODE", "customerBelongsTo": "ALIPAY_CN", "authCode": code });
    let access = text(&step(story, "authorizations.applyToken", apply), "accessToken");
    step(story, "authorizations.query", json!({ "accessToken": access }));
    let amount = json!({ "currency": "USD", "value": "100" });
    let mandate = json!({ "mandateRequestId": "m1", "accessToken": access, "paymentAmount": amount });
    step(story, "payments.createMandate", mandate);
    let session = json!({
        "productCode": "AGREEMENT_PAYMENT",
        "agreementInfo": { "authState": "s2" },
        "paymentRedirectUrl": "https://shop.example/back",
    });
    step(story, "authorizations.createAuthorizationSession", session);
    let (other, _) = token(story.sandbox, "s3");
    step(story, "authorizations.revoke", json!({ "accessToken": other }));

    let kept = step(
        story,
        "vaults.vaultPaymentMethod",
        vault("v1", &card(json!({})), NOWHERE),
    );
    let kept = kept["paymentMethodDetail"]["card"]["cardToken"].clone();
    step(story, "vaults.inquireVaulting", json!({ "vaultingRequestId": "v1" }));
    step(story, "vaults.inquireToken", json!({ "token": kept }));
    step(
        story,
        "vaults.updateToken",
        json!({ "token": kept, "email": "buyer@shop.example" }),
    );
    step(story, "vaults.deleteToken", json!({ "token": kept }));
    let session = json!({
        "vaultingRequestId": "v2", "paymentMethodType": "CARD", "redirectUrl": "https://shop.example/back",
        "vaultingNotificationUrl": NOWHERE,
    });
    step(story, "vaults.createVaultingSession", session);
    let card: Map<String, Value> = CARD
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)))
        .collect();
    step(story, "vaults.fetchNonce", json!({ "card": card }));
    step(story, "payments.fetchNonce", json!({ "card": card }));
}

fn subscriptions(story: &mut Story<'_>) {
    step(story, "subscriptions.create", create("sub1", NOWHERE));
    story.sandbox.control("agree", &json!({ "id": "sub1" }));
    let by_request = json!({ "subscriptionRequestId": "sub1" });
    let known = story.sandbox.ledger()["ams"]["subscriptions"][0]["id"].clone();
    let by_id = json!({ "subscriptionId": known });
    step(story, "subscriptions.inquiry", by_request.clone());
    step(story, "subscriptions.inquireSubscription", by_id.clone());
    step(story, "subscriptions.inquireSubscriptionList", json!({}));
    step(story, "subscriptions.inquireSubscriptionPayment", by_id);
    let dearer = |value: &str| json!({ "currency": "USD", "value": value });
    let mut change = create("sub1", NOWHERE);
    change["subscriptionChangeRequestId"] = json!("ch1");
    change["subscriptionId"] = known;
    change["paymentAmount"] = dearer("600");
    step(story, "subscriptions.change", change.clone());
    change["subscriptionUpdateRequestId"] = json!("up1");
    change["paymentAmount"] = dearer("700");
    step(story, "subscriptions.update", change);
    let mut end = by_request;
    end["cancellationType"] = json!("TERMINATE");
    step(story, "subscriptions.cancel", end);
}

fn disputes(story: &mut Story<'_>) {
    let open = |id: &str| {
        paid(story.sandbox, id);
        story.sandbox.control("dispute", &json!({ "id": id })).1["id"].clone()
    };
    let (first, second, third) = (open("x1"), open("x2"), open("x3"));
    step(story, "disputes.acceptDispute", json!({ "disputeId": first }));
    let evidence = json!({ "PROOF_OF_DELIVERY": { "text": "delivered" } });
    step(
        story,
        "disputes.supplyEvidence",
        json!({ "disputeId": second, "evidenceContent": evidence }),
    );
    step(
        story,
        "disputes.supplyDefenseDocument",
        json!({ "disputeId": third, "disputeEvidence": "JVBERg==" }),
    );
    let file = json!({ "disputeId": third, "disputeEvidenceType": "DISPUTE_EVIDENCE_FILE" });
    step(story, "disputes.downloadDisputeEvidence", file);
}

fn transports(story: &mut Story<'_>) {
    let session = text(
        &step(story, "meter.createSession", json!({ "requestId": "r1" })),
        "sessionId",
    );
    let event = json!({ "meters": [{ "eventName": "calls", "events": [] }] });
    story.step("meter.uploadEvent", move |sandbox| {
        over_http2(sandbox, &[("x-session-id", &session)], &event).1.to_string()
    });
    story.step("billing.productUploadImage", |sandbox| {
        let image = b"not really an image";
        let json = json!({ "productId": "p-1", "fileSha256": sha256_hex(image) });
        let parts: [(&str, Option<&str>, &[u8]); 2] =
            [("file", Some("tea.png"), image), ("imageFile", Some("tea.png"), image)];
        upload(sandbox, &json, &parts).text()
    });
}

#[test]
fn every_other_operation_answers_from_the_request_alone() {
    let sandbox = Sandbox::new();
    let mut story = Story::of("ams", &sandbox);
    let (table, declared) = (table(), declared("ams"));
    let mut count = 0;
    for operation in table["operations"].as_array().unwrap() {
        let id = operation["id"].as_str().unwrap().to_owned();
        if declared.contains_key(&id) {
            continue;
        }
        let body = sample(&table, operation["request"].as_str().unwrap(), 0);
        let answer = story.step(&id.clone(), move |sandbox| call(sandbox, &id, &body).to_string());
        assert!(
            answer.contains(r#""resultStatus":"S""#),
            "{}: {answer}",
            operation["id"]
        );
        count += 1;
    }
    assert_eq!(count + declared.len(), 179);
    assert_eq!(story.again().len(), count);
}

/// A request that has what the table says is required.
fn sample(table: &Value, model: &str, depth: usize) -> Value {
    let fields = table["models"][model].as_array().unwrap();
    let required = fields.iter().filter(|field| field["required"] == true);
    let made = required.map(|field| {
        (
            text(field, "name"),
            value(table, field, field["type"].as_str().unwrap(), depth),
        )
    });
    Value::Object(made.collect())
}

fn value(table: &Value, field: &Value, kind: &str, depth: usize) -> Value {
    if let Some(inner) = kind.strip_prefix("list<").and_then(|kind| kind.strip_suffix('>')) {
        return if depth < 6 {
            json!([value(table, field, inner, depth + 1)])
        } else {
            json!([])
        };
    }
    if kind.starts_with("map<") || kind == "any" {
        return json!({});
    }
    if table["models"].get(kind).is_some() {
        return sample(table, kind, depth + 1);
    }
    match (kind, field["format"].as_str()) {
        ("integer", _) => json!(1),
        ("millis", _) => json!(1_793_000_000_000_u64),
        ("boolean", _) => json!(true),
        ("decimal", _) => json!("1.5"),
        (_, Some("currency")) => json!("USD"),
        (_, Some("country")) => json!("SG"),
        (_, Some("minor_units")) => json!("100"),
        (_, Some("time")) => json!("2026-09-30T12:00:00+08:00"),
        _ => json!("x"),
    }
}
