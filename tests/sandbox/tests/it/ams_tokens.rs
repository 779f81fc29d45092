//! Authorisations and vaults: what a buyer agrees to once.

use serde_json::{Value, json};

use crate::ams::{NOWHERE, code};
use crate::merchant::{ams, ams_notification_holds, pay_request};
use crate::support::{ACKNOWLEDGED, Answer, Sandbox, Shop};

pub(crate) const CARD: [(&str, &str); 4] = [
    ("cardNo", "4111111111111111"),
    ("expiryYear", "35"),
    ("expiryMonth", "12"),
    ("cvv", "123"),
];

pub(crate) fn consult(state: &str, notify: &str) -> Value {
    json!({
        "customerBelongsTo": "ALIPAY_CN",
        "authRedirectUrl": "https://shop.example/back?lang=en",
        "scopes": ["AGREEMENT_PAY"],
        "authState": state,
        "terminalType": "WEB",
        "authNotifyUrl": notify
    })
}

/// Presses a button of the page that asks.
fn press(sandbox: &Sandbox, url: &str, step: &str) -> Answer {
    let page = sandbox.get(url).text();
    let start = page
        .find("name=\"id\" value=\"")
        .unwrap_or_else(|| panic!("no question on {page}"))
        + 17;
    let id = page[start..].split('"').next().unwrap();
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let body = format!("id={id}&step={step}");
    sandbox
        .post(&format!("{}/cashier/decide", sandbox.url()), &headers, body.as_bytes())
        .unwrap()
}

fn apply(sandbox: &Sandbox, code: &str) -> Value {
    let request = json!({ "grantType": "AUTHORIZATION_CODE", "customerBelongsTo": "ALIPAY_CN", "authCode": code });
    ams(sandbox, "authorizations/applyToken", &request)
}

/// An access and a refresh token.
pub(crate) fn token(sandbox: &Sandbox, state: &str) -> (String, String) {
    ams(sandbox, "authorizations/consult", &consult(state, NOWHERE));
    let (_, answer) = sandbox.control("agree", &json!({ "id": state }));
    let reply = apply(sandbox, auth_code(answer["location"].as_str().unwrap()));
    let text = |name: &str| reply[name].as_str().unwrap().to_owned();
    (text("accessToken"), text("refreshToken"))
}

fn auth_code(location: &str) -> &str {
    location.split("authCode=").nth(1).unwrap().split('&').next().unwrap()
}

fn agreement(id: &str, token: &str) -> Value {
    let mut request = pay_request(id, NOWHERE);
    request["productCode"] = json!("AGREEMENT_PAYMENT");
    request["paymentMethod"]["paymentMethodId"] = json!(token);
    request
}

#[test]
fn a_buyer_agrees_and_comes_back_with_a_code_and_the_shops_own_state() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let reply = ams(&sandbox, "authorizations/consult", &consult("s&1", &shop.url));
    assert_eq!(code(&reply), "SUCCESS S");
    let answer = press(&sandbox, reply["normalUrl"].as_str().unwrap(), "agree");
    let location = answer.header("location").unwrap().to_owned();
    assert!(
        location.starts_with("https://shop.example/back?lang=en&authCode=") && location.ends_with("&authState=s%261"),
        "{location}"
    );
    let received = shop.next();
    assert!(ams_notification_holds(&sandbox, &received));
    let body: Value = serde_json::from_slice(&received.body).unwrap();
    assert_eq!(body["authorizationNotifyType"], "AUTHCODE_CREATED");
    assert_eq!((&body["authState"], body.get("notifyType")), (&json!("s&1"), None));
    assert_eq!(body["authCode"], auth_code(&location));

    let first = apply(&sandbox, auth_code(&location));
    assert_eq!(code(&first), "SUCCESS S");
    assert_eq!(
        first["accessToken"],
        apply(&sandbox, auth_code(&location))["accessToken"],
        "a lost answer loses no token"
    );
    let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
    assert_eq!(body["authorizationNotifyType"], "TOKEN_CREATED");
}

#[test]
fn a_buyer_who_declines_brings_back_the_state_alone() {
    let sandbox = Sandbox::new();
    let reply = ams(&sandbox, "authorizations/consult", &consult("s1", NOWHERE));
    let answer = press(&sandbox, reply["authUrl"].as_str().unwrap(), "decline");
    assert_eq!(
        answer.header("location"),
        Some("https://shop.example/back?lang=en&authState=s1")
    );
    assert_eq!(
        sandbox.control("agree", &json!({ "id": "s1" })).0,
        409,
        "answered already"
    );
    assert_eq!(sandbox.control("agree", &json!({ "id": "s2" })).0, 404);
    assert_eq!(code(&apply(&sandbox, "none")), "INVALID_CODE F");
}

#[test]
fn a_code_runs_out_and_belongs_to_its_wallet() {
    let sandbox = Sandbox::new();
    ams(&sandbox, "authorizations/consult", &consult("s1", NOWHERE));
    let (_, answer) = sandbox.control("agree", &json!({ "id": "s1" }));
    let auth_code = auth_code(answer["location"].as_str().unwrap());
    let other = json!({ "grantType": "AUTHORIZATION_CODE", "customerBelongsTo": "GCASH", "authCode": auth_code });
    assert_eq!(
        code(&ams(&sandbox, "authorizations/applyToken", &other)),
        "PARAM_ILLEGAL F"
    );
    sandbox.control("age", &json!({ "id": "s1", "seconds": 601 }));
    assert_eq!(code(&apply(&sandbox, auth_code)), "EXPIRED_CODE F");
}

#[test]
fn a_token_pays_until_it_is_refreshed_revoked_or_old() {
    let sandbox = Sandbox::new();
    let pay = |id: &str, token: &str| code(&ams(&sandbox, "payments/pay", &agreement(id, token)));
    let (access, refresh) = token(&sandbox, "s1");
    assert_eq!(pay("p1", &access), "SUCCESS S");
    assert_eq!(pay("p2", "stranger"), "INVALID_ACCESS_TOKEN F");

    let renew = json!({ "grantType": "REFRESH_TOKEN", "customerBelongsTo": "ALIPAY_CN", "refreshToken": refresh });
    let reply = ams(&sandbox, "authorizations/applyToken", &renew);
    let newer = reply["accessToken"].as_str().unwrap();
    assert_ne!(newer, access);
    assert_eq!(
        ams(&sandbox, "authorizations/applyToken", &renew)["accessToken"],
        newer,
        "asked again"
    );
    assert_eq!(pay("p3", &access), "INVALID_ACCESS_TOKEN F");
    assert_eq!(pay("p4", newer), "SUCCESS S");

    let status = |token: &str| {
        ams(&sandbox, "authorizations/query", &json!({ "accessToken": token }))["tokenStatusType"].clone()
    };
    assert_eq!((status(&access), status(newer)), (json!("CANCELED"), json!("ACTIVE")));
    for _ in 0..2 {
        let reply = ams(&sandbox, "authorizations/revoke", &json!({ "accessToken": newer }));
        assert_eq!(code(&reply), "SUCCESS S");
    }
    assert_eq!(pay("p5", newer), "INVALID_ACCESS_TOKEN F");

    let (old, _) = token(&sandbox, "s2");
    sandbox.control("age", &json!({ "id": old, "seconds": 366 * 86_400 }));
    assert_eq!(pay("p6", &old), "EXPIRED_ACCESS_TOKEN F");
    assert_eq!(
        sandbox.ledger()["ams"]["payments"].as_array().unwrap().len(),
        2,
        "refused tokens leave no payment"
    );
}

#[test]
fn a_session_without_an_amount_is_about_a_token() {
    let sandbox = Sandbox::new();
    let request = json!({
        "productCode": "AGREEMENT_PAYMENT", "agreementInfo": { "authState": "s1" },
        "paymentRedirectUrl": "https://shop.example/back", "paymentMethod": { "paymentMethodType": "ALIPAY_CN" }
    });
    let reply = ams(&sandbox, "payments/createPaymentSession", &request);
    assert!(reply["paymentSessionId"].is_string());
    let (status, answer) = sandbox.control("agree", &json!({ "id": "s1" }));
    assert_eq!(status, 200);
    assert_eq!(
        code(&apply(&sandbox, auth_code(answer["location"].as_str().unwrap()))),
        "SUCCESS S"
    );
}

#[test]
fn a_mandate_pays_its_amount_once() {
    let sandbox = Sandbox::new();
    let (access, _) = token(&sandbox, "s1");
    let ask = |token: &str, value: &str| {
        let amount = json!({ "currency": "USD", "value": value });
        let request = json!({ "mandateRequestId": "m1", "accessToken": token, "paymentAmount": amount });
        ams(&sandbox, "payments/createMandate", &request)
    };
    let first = ask(&access, "100");
    assert_eq!(first["mandateRequestId"], "m1");
    assert_eq!(first, ask("another token", "100"), "a replay ignores another token");
    assert_eq!(code(&ask(&access, "101")), "REPEAT_REQ_INCONSISTENT F");
    let mandate = first["mandateId"].as_str().unwrap();
    let pay = |request: &Value| code(&ams(&sandbox, "payments/pay", request));
    let mut other = agreement("p1", mandate);
    other["paymentAmount"]["value"] = json!("101");
    assert_eq!(pay(&other), "INVALID_ACCESS_TOKEN F");
    assert_eq!(pay(&agreement("p2", mandate)), "SUCCESS S");
    assert_eq!(pay(&agreement("p2", mandate)), "SUCCESS S", "the same request again");
    assert_eq!(pay(&agreement("p3", mandate)), "EXPIRED_ACCESS_TOKEN F");
}

pub(crate) fn card(more: Value) -> Value {
    let mut card = json!({});
    card.as_object_mut()
        .unwrap()
        .extend(CARD.map(|(name, value)| (name.to_owned(), json!(value))));
    card.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    card
}

pub(crate) fn vault(id: &str, card: &Value, notify: &str) -> Value {
    json!({
        "vaultingRequestId": id,
        "vaultingNotificationUrl": notify,
        "redirectUrl": "https://shop.example/cards",
        "paymentMethodDetail": { "paymentMethodType": "CARD", "card": card },
        "env": { "terminalType": "WEB" }
    })
}

#[test]
fn a_card_is_kept_and_pays_by_its_token() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let request = vault("v1", &card(json!({})), &shop.url);
    let reply = ams(&sandbox, "vaults/vaultPaymentMethod", &request);
    assert_eq!(code(&reply), "SUCCESS S");
    let kept = &reply["paymentMethodDetail"]["card"];
    assert_eq!(
        (&kept["brand"], &kept["maskedCardNo"]),
        (&json!("VISA"), &json!("411111******1111"))
    );
    assert!(!reply.to_string().contains("4111111111111111"));
    let body: Value = serde_json::from_slice(&shop.next().body).unwrap();
    assert_eq!(
        (&body["vaultingRequestId"], &body["result"]["resultStatus"]),
        (&json!("v1"), &json!("S"))
    );

    let token = kept["cardToken"].as_str().unwrap();
    let mut pay = pay_request("p1", NOWHERE);
    pay["paymentMethod"] = json!({ "paymentMethodType": "CARD", "paymentMethodId": token });
    assert_eq!(code(&ams(&sandbox, "payments/pay", &pay)), "SUCCESS S");
    let of = |operation: &str, more: Value| {
        let mut request = json!({ "token": token });
        request
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        ams(&sandbox, &format!("vaults/{operation}"), &request)
    };
    assert_eq!(code(&of("updateToken", json!({ "email": "a@b.example" }))), "SUCCESS S");
    assert_eq!(of("inquireToken", json!({}))["email"], "a@b.example");
    assert_eq!(code(&of("deleteToken", json!({}))), "SUCCESS S");
    pay["paymentRequestId"] = json!("p2");
    assert_eq!(
        code(&ams(&sandbox, "payments/pay", &pay)),
        "INVALID_PAYMENT_METHOD_META_DATA F"
    );
}

#[test]
fn a_card_that_asks_its_holder_is_kept_after_the_answer() {
    let sandbox = Sandbox::new();
    let inquire = |id: &str| ams(&sandbox, "vaults/inquireVaulting", &json!({ "vaultingRequestId": id }));
    for (id, step, end) in [("v1", "agree", "SUCCESS"), ("v2", "decline", "FAIL")] {
        let request = vault(id, &card(json!({ "is3DSAuthentication": true })), NOWHERE);
        let reply = ams(&sandbox, "vaults/vaultPaymentMethod", &request);
        assert_eq!(code(&reply), "VERIFICATION_IN_PROCESS U");
        assert_eq!(inquire(id)["vaultingStatus"], "PROCESSING");
        let answer = press(&sandbox, reply["normalUrl"].as_str().unwrap(), step);
        assert_eq!(answer.header("location"), Some("https://shop.example/cards"));
        assert_eq!(inquire(id)["vaultingStatus"], end);
    }
    assert_eq!(code(&inquire("v9")), "ORDER_NOT_EXIST F");
    let session = json!({ "paymentMethodType": "CARD", "vaultingRequestId": "v3", "vaultingNotificationUrl": NOWHERE });
    let reply = ams(&sandbox, "vaults/createVaultingSession", &session);
    assert!(reply["vaultingSessionData"].is_string());
    sandbox.control("agree", &json!({ "id": "v3" }));
    assert!(inquire("v3")["paymentMethodDetail"]["card"]["cardToken"].is_string());
}

#[test]
fn cards_with_a_wrong_digit_or_an_old_date_are_refused() {
    let sandbox = Sandbox::new();
    for (change, wanted) in [
        (json!({ "cardNo": "4111111111111112" }), "INVALID_CARD_NUMBER F"),
        (json!({ "expiryMonth": "13" }), "INVALID_EXPIRATION_DATE F"),
        (json!({ "expiryYear": "20" }), "CARD_EXPIRED F"),
        (json!({ "cvv": "12" }), "INVALID_CVV F"),
        (json!({}), "SUCCESS S"),
    ] {
        let reply = ams(&sandbox, "vaults/fetchNonce", &json!({ "card": card(change.clone()) }));
        assert_eq!(code(&reply), wanted, "{change}");
    }
}
