//! What the public documents leave open can be set: one test for each point of the specification's last list.

use alipay_global::instore::State;
use alipay_global::{ErrorKind, Event, NotificationRequest};
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::support::{ACCOUNT, CLIENT, MESSAGE, PAY, SECRET, call, client, ok, pay, prepared, sign, signed};
use crate::support::public;

const PRE_CREATE: &str = "alipay.intl.acquiring.offline.preCreate";
const QUERY: &str = "alipay.intl.acquiring.offline.payQuery";

/// What is sent under these options, as JSON.
fn sent(options: &Value, function: &str, request: &str) -> Value {
    let request = client(options).prepare(function, request, &call()).unwrap();
    serde_json::from_slice(&request.body).unwrap()
}

fn reply(function: &str, body: &Value) -> String {
    let head = json!({"function": function, "clientId": CLIENT, "reqMsgId": MESSAGE});
    json!({"head": head, "body": body}).to_string()
}

fn notification(function: &str, body: &Value) -> String {
    signed("request", &reply(function, body))
}

fn told(options: &Value, message: &str) -> alipay_global::Result<Event> {
    client(options).verify_notification(&NotificationRequest {
        path: String::new(),
        headers: Vec::new(),
        body: message.into(),
    })
}

fn succeeded(more: Value) -> Value {
    let mut body = json!({"resultInfo": {"resultStatus": "S", "resultCode": "SUCCESS"}});
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

#[test]
fn point_1_the_base_url_with_its_prefix() {
    for (gateway, wanted) in [
        (
            "sandbox",
            "https://sandbox-na.alipay.com/api/alipay/intl/acquiring/offline/pay.htm",
        ),
        (
            "https://sandbox-na.alipay.com",
            "https://sandbox-na.alipay.com/alipay/intl/acquiring/offline/pay.htm",
        ),
        (
            "https://x.example/a/b/",
            "https://x.example/a/b/alipay/intl/acquiring/offline/pay.htm",
        ),
    ] {
        assert_eq!(prepared(&client(&json!({"gateway": gateway})), PAY).url, wanted);
    }
}

#[test]
fn point_2_how_a_sha256_signature_is_written() {
    for (encoding, length) in [("hex", 64), ("HEX", 64), ("base64", 44)] {
        let options = json!({"sign_type": "SHA256", "sha256_encoding": encoding});
        let request = client(&options).prepare(PAY, &pay("T1", "1"), &call()).unwrap();
        let text = String::from_utf8(request.body).unwrap();
        let (content, signature) = text
            .strip_prefix(r#"{"request":"#)
            .and_then(|rest| rest.rsplit_once(r#","signature":""#))
            .unwrap();
        let signature = signature.trim_end_matches("\"}");
        let digest = Sha256::digest(format!("{content}{}", SECRET));
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let wanted = match encoding {
            "hex" => hex,
            "HEX" => hex.to_uppercase(),
            _ => STANDARD.encode(digest),
        };
        assert_eq!((signature, signature.len()), (wanted.as_str(), length));
    }
}

#[test]
fn point_3_base64_of_base64() {
    let options = json!({"double_base64": true});
    let request = client(&options).prepare(PAY, &pay("T1", "1"), &call()).unwrap();
    let text = String::from_utf8(request.body.clone()).unwrap();
    let (content, signature) = text
        .strip_prefix(r#"{"request":"#)
        .and_then(|rest| rest.rsplit_once(r#","signature":""#))
        .unwrap();
    let once = STANDARD.decode(signature.trim_end_matches("\"}")).unwrap();
    let twice = STANDARD.decode(once).unwrap();
    let pem = public("rsa2048");
    let der: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, STANDARD.decode(der).unwrap());
    assert!(key.verify(content.as_bytes(), &twice).is_ok());

    let content = reply(PAY, &succeeded(json!({})));
    let doubled = format!(
        r#"{{"response":{content},"signature":"{}"}}"#,
        STANDARD.encode(sign(&content))
    );
    assert!(client(&options).accept(PAY, &request, &ok(doubled.clone())).is_ok());
    for (options, body) in [(options, signed("response", &content)), (json!({}), doubled)] {
        let error = client(&options).accept(PAY, &request, &ok(body)).unwrap_err();
        assert_eq!(error.reason(), Some("mismatch"), "{options}");
    }
}

#[test]
fn point_4_replies_with_a_shared_key_of_their_own() {
    let options = json!({"sign_type": "SHA256", "reply_key": "theirs"});
    let client = client(&options);
    let content = reply(PAY, &succeeded(json!({})));
    let with = |key: &str| {
        let digest = Sha256::digest(format!("{content}{key}"));
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let message = format!(r#"{{"response":{content},"signature":"{hex}"}}"#);
        client.accept(PAY, &prepared(&client, PAY), &ok(message)).is_ok()
    };
    assert!(with("theirs"));
    assert!(!with(SECRET));
}

#[test]
fn point_5_fields_that_nobody_knows_are_kept() {
    let client = client(&json!({}));
    let body = succeeded(json!({"brandNew": {"a": ["1", null]}, "acquirementId": "A1"}));
    let message = signed("response", &reply(QUERY, &body));
    let reply = client.accept(QUERY, &prepared(&client, QUERY), &ok(message)).unwrap();
    let reply = reply.into_reply().unwrap();
    assert_eq!(serde_json::from_str::<Value>(&reply).unwrap(), body);
}

#[test]
fn point_6_where_the_state_stands_and_what_its_words_mean() {
    let state = |options: Value, body: Value| client(&options).state(&succeeded(body).to_string()).unwrap().as_str();
    for body in [
        json!({"statusDetail": {"acquirementStatus": "SUCCESS"}}),
        json!({"acquirementStatus": "SUCCESS"}),
        json!({"transStatus": "TRADE_SUCCESS"}),
        json!({"paymentStatus": "SUCCESS"}),
        json!({"paymentTime": "2018-05-29T07:37:10+08:00"}),
    ] {
        assert_eq!(state(json!({}), body), "paid");
    }
    let own = || json!({"state_paths": ["trade.state"], "states": {"GEZAHLT": "paid", "OFFEN": "pending"}});
    assert_eq!(state(own(), json!({"trade": {"state": "GEZAHLT"}})), "paid");
    assert_eq!(
        state(own(), json!({"trade": {"state": "OFFEN"}, "paymentStatus": "SUCCESS"})),
        "pending"
    );
    assert_eq!(state(json!({}), json!({"trade": {"state": "GEZAHLT"}})), "pending");
}

#[test]
fn point_7_codes_are_taught_and_never_change_a_status() {
    let body = |status: &str| json!({"resultInfo": {"resultStatus": status, "resultCode": "BRAND_NEW"}});
    let result = |options: Value, status: &str| {
        let client = client(&options);
        let message = signed("response", &reply(PAY, &body(status)));
        let result = client.accept(PAY, &prepared(&client, PAY), &ok(message));
        result
            .map(drop)
            .map_err(|error| error.action().map_or("", |action| action.as_str()))
    };
    assert_eq!(result(json!({}), "U"), Err("inquire"));
    assert!(result(json!({"codes": {"BRAND_NEW": "continue"}}), "U").is_ok());
    assert_eq!(result(json!({}), "F"), Err("stop"));
    assert_eq!(result(json!({"codes": {"BRAND_NEW": "user"}}), "F"), Err("user"));
}

#[test]
fn point_8_how_notifications_are_answered() {
    let message = notification(
        "alipay.intl.acquiring.offline.notify.pay",
        &succeeded(json!({"merchantTransId": "T1"})),
    );
    let answer = |form: &str| {
        let event = told(&json!({"acknowledgement": form}), &message).unwrap();
        [event.acknowledge().unwrap(), event.reject().unwrap()].map(|reply| {
            let text = String::from_utf8(reply.body).unwrap();
            (reply.status, text.contains(r#""signature":"#), text)
        })
    };
    let [good, bad] = answer("signed");
    assert!(good.1 && bad.1 && good.2.contains(r#""resultStatus":"S""#) && bad.2.contains(r#""resultStatus":"U""#));
    let [good, bad] = answer("unsigned");
    assert!(!good.1 && !bad.1 && good.2.contains(r#""resultStatus":"S""#));
    let [good, bad] = answer("plain");
    assert_eq!((good.0, good.2.as_str()), (200, "success"));
    assert_eq!((bad.0, bad.2.as_str()), (500, "fail"));
}

#[test]
fn point_9_a_redelivery_has_the_same_key_and_other_news_another() {
    let function = "alipay.intl.acquiring.offline.notify.pay";
    let key = |body: Value| {
        told(&json!({}), &notification(function, &body))
            .unwrap()
            .dedup_key()
            .to_owned()
    };
    let first = key(succeeded(json!({"merchantTransId": "T1"})));
    assert_eq!(first, key(succeeded(json!({"merchantTransId": "T1", "more": "1"}))));
    assert_ne!(first, key(succeeded(json!({"merchantTransId": "T2"}))));
    let failed = json!({"resultInfo": {"resultStatus": "F"}, "merchantTransId": "T1"});
    assert_ne!(first, key(failed));
}

#[test]
fn point_10_notifications_whatever_their_function_is_called() {
    let body = succeeded(json!({"merchantRefundId": "R1"}));
    let kind = |options: Value, function: &str| {
        told(&options, &notification(function, &body))
            .map(|event| event.kind().to_owned())
            .ok()
    };
    for function in [
        "alipay.intl.acquiring.common.refund.notify",
        "alipay.intl.acquiring.notifyRefund",
    ] {
        assert_eq!(kind(json!({}), function).as_deref(), Some("notify.refund"));
    }
    let odd = "alipay.intl.acquiring.common.moneyBack";
    assert_eq!(kind(json!({}), odd), None, "signed, but nothing says that it is news");
    let named = json!({"notifications": {odd: "notify.refund"}});
    assert_eq!(kind(named, odd).as_deref(), Some("notify.refund"));
}

#[test]
fn points_11_and_12_fields_and_values_that_are_not_published_pass() {
    let request = json!({
        "productCode": "OFFLINE_PAY", "merchantTransId": "T1", "sceneType": "TRANSACTIONQRCODE", "brandNew": {"a": "1"},
        "order": {
            "orderAmount": {"currency": "USD", "value": "1"}, "orderTitle": "tea", "expiryTime": "2030-01-01T00:00:00+08:00",
            "seller": {"secondaryMerchantId": ACCOUNT, "storeId": ACCOUNT, "storePostcode": "94103"},
        },
    });
    let sent = sent(&json!({}), PRE_CREATE, &request.to_string());
    let body = &sent["request"]["body"];
    assert_eq!(body["sceneType"], "TRANSACTIONQRCODE");
    assert_eq!(body["brandNew"], json!({"a": "1"}));
    assert_eq!(body["order"], request["order"]);
}

#[test]
fn point_13_amounts_as_text_or_as_numbers() {
    let value = |options: Value| {
        sent(&options, PAY, &pay("T1", "239"))["request"]["body"]["order"]["orderAmount"]["value"].clone()
    };
    assert_eq!(value(json!({})), json!("239"));
    assert_eq!(value(json!({"amount_as_number": true})), json!(239));
    let given_as_number = pay("T1", "239").replace(r#""239""#, "239");
    assert_eq!(
        sent(&json!({}), PAY, &given_as_number)["request"]["body"]["order"]["orderAmount"]["value"],
        "239"
    );
}

#[test]
fn the_head_can_be_set_too() {
    let head = |options: Value| sent(&options, PAY, &pay("T1", "1"))["request"]["head"].clone();
    assert_eq!(head(json!({}))["version"], "2.0.2");
    assert_eq!(head(json!({"version": "2.0.3"}))["version"], "2.0.3");
    assert_eq!(head(json!({}))["signType"], "RSA2");
    assert_eq!(head(json!({"head_sign_type": false})).get("signType"), None);
    assert_eq!(head(json!({}))["reserve"], "{}");
    assert_eq!(head(json!({"reserve": "{\"a\":\"1\"}"}))["reserve"], "{\"a\":\"1\"}");
    assert_eq!(
        head(json!({"agent_token": "t"}))["reserve"],
        "{\"isvAccesstoken\":\"t\"}"
    );
    let time = head(json!({}))["reqTime"].as_str().unwrap().to_owned();
    assert!(
        !time.ends_with('Z') && time.len() == "2018-05-29T07:37:10+08:00".len(),
        "{time}"
    );
}

#[test]
fn each_profile_has_its_own_words() {
    for (profile, version, account, url) in [
        ("NA_2_0_2", "2.0.2", "partnerId", "https://open-na.alipay.com/api/"),
        ("SEA_2_0_4", "2.0.4", "merchantId", "https://open-sea.alipay.com/api/"),
        ("HK_2_0_0", "2.0.0", "merchantId", "https://open.alipay.hk/api/"),
    ] {
        let client = client(&json!({"profile": profile}));
        let request = client.prepare(QUERY, r#"{"merchantTransId":"T1"}"#, &call()).unwrap();
        assert!(request.url.starts_with(url), "{}", request.url);
        let sent: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(sent["request"]["head"]["version"], version);
        assert_eq!(sent["request"]["body"][account], ACCOUNT);
    }
}

#[test]
fn a_reply_to_another_message_is_refused_whatever_it_says() {
    let client = client(&json!({}));
    let request = prepared(&client, QUERY);
    let mut content: Value = serde_json::from_str(&reply(QUERY, &succeeded(json!({})))).unwrap();
    for id in [json!("another"), json!(""), Value::Null] {
        content["head"]["reqMsgId"] = id;
        let message = signed("response", &content.to_string());
        let error = client.accept(QUERY, &request, &ok(message)).unwrap_err();
        assert_eq!(error.reason(), Some("other_request"));
    }
    content["head"].as_object_mut().unwrap().remove("reqMsgId");
    let message = signed("response", &content.to_string());
    assert_eq!(
        client.accept(QUERY, &request, &ok(message)).unwrap_err().reason(),
        Some("other_request")
    );
}

#[test]
fn white_space_order_escapes_and_strangers_do_not_matter_and_twins_do() {
    let client = client(&json!({}));
    let request = prepared(&client, QUERY);
    let head = format!(
        r#"{{ "reqMsgId" : "{MESSAGE}",  "clientId":"{CLIENT}" , "function":"alipay.intl.acquiring.offline.payQuery"}}"#
    );
    let body = r#"{"resultInfo":{"resultStatus":"\u0053","resultCode":"SUCCESS"} ,
        "orderTitle":"\"}],{\\","transStatus":"TRADE_SUCCESS"}"#;
    let content = format!("{{\n \"body\" : {body},\"head\":{head}\t}}");
    let signature = sign(&content);
    for whole in [
        format!(r#"{{"response":{content},"signature":"{signature}"}}"#),
        format!(r#"{{ "signature" : "{signature}" , "response" : {content} }}"#),
        format!(
            r#"{{"a":{{"response":1}},"response":{content},"z":["signature"],"signature":"{signature}","y":null}}"#
        ),
        format!(
            r#"{{"\u0072esponse":{content},"s\u0069gnature":"{}"}}"#,
            signature.replace('/', "\\/")
        ),
    ] {
        let reply = client.accept(QUERY, &request, &ok(whole.clone()));
        let reply = reply.unwrap_or_else(|error| panic!("{error}: {whole}"));
        let reply = reply.into_reply().unwrap();
        assert_eq!(client.state(&reply).unwrap(), State::Paid);
        assert_eq!(reply, body, "the very text that was signed");
    }
    let twin = r#"{"response":{"head":{},"body":{"resultInfo":{"resultStatus":"S"}}},"#;
    for whole in [
        format!(r#"{twin}"response":{content},"signature":"{signature}"}}"#),
        format!(r#"{{"response":{content},"signature":"{signature}","signature":"AAAA"}}"#),
    ] {
        let error = client.accept(QUERY, &request, &ok(whole)).unwrap_err();
        assert_eq!(error.reason(), Some("malformed"));
    }
    // Signed twins are refused as well: two readers could read two payments.
    let double = format!(r#"{{"head":{head},"body":{body},"body":{body}}}"#);
    let error = client
        .accept(QUERY, &request, &ok(signed("response", &double)))
        .unwrap_err();
    assert_eq!(error.reason(), Some("malformed"));
}

#[test]
fn what_no_buyer_takes_part_in_is_not_known_while_it_is_in_process() {
    let client = client(&json!({}));
    let judged = |function: &str| {
        let body = json!({"resultInfo": {"resultStatus": "U", "resultCode": "PAYMENT_IN_PROCESS"}});
        let message = signed("response", &reply(function, &body));
        client.accept(function, &prepared(&client, function), &ok(message))
    };
    assert!(judged(PAY).is_ok());
    for function in [
        "alipay.intl.acquiring.common.refund",
        "alipay.intl.acquiring.common.payCancel",
    ] {
        assert_eq!(
            judged(function).unwrap_err().kind(),
            ErrorKind::OutcomeUnknown,
            "{function}"
        );
    }
}
