//! Operations that do not travel as plain signed JSON: a file, usage events, large messages, lists in pages.

use alipay_global::{AlipayError, Answer, CallOptions, ErrorKind, HttpRequest, HttpResponse, tools};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;

use crate::support::{self, Act, Server};

const UPLOAD: &str = "billing.productUploadImage";
/// The smallest PNG there is, and its digest by the sha256sum command.
const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";
const PNG_SHA256: &str = "431ced6916a2a21a156e38701afe55bbd7f88969fbbfc56d7fe099d47f265460";

fn prepare(gateway: &str, operation: &str, request: &serde_json::Value) -> Result<HttpRequest, AlipayError> {
    let client = support::open(gateway, |_| {})?;
    client.prepare(operation, &request.to_string(), &CallOptions::default())
}

fn upload(request: &serde_json::Value) -> Result<HttpRequest, AlipayError> {
    prepare("north-america", UPLOAD, request)
}

fn picture() -> serde_json::Value {
    json!({"productId": "p1", "file": {"name": "bag.png", "content": PNG}})
}

#[test]
fn an_upload_is_json_then_the_bytes_twice_and_the_json_alone_is_signed() {
    let request = upload(&picture()).unwrap();
    assert_eq!(
        request.url,
        "https://open-big-na.alipay.com/ams/sandbox/api/v1/billing/product/uploadImage"
    );
    let content_type = request.header("content-type").unwrap();
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let json = format!(r#"{{"productId":"p1","fileSha256":"{PNG_SHA256}"}}"#);
    let head = |more: &str| format!("--{boundary}\r\nContent-Disposition: form-data; {more}\r\n\r\n");
    // Section 13: `body` first, then the same bytes as `file` and as `imageFile`.
    let bytes = STANDARD.decode(PNG).unwrap();
    let file = |name: &str| {
        head(&format!(
            "name=\"{name}\"; filename=\"bag.png\"\r\nContent-Type: image/png"
        ))
    };
    let expected = [
        head("name=\"body\"\r\nContent-Type: application/json; charset=UTF-8").as_bytes(),
        json.as_bytes(),
        b"\r\n",
        file("file").as_bytes(),
        &bytes,
        b"\r\n",
        file("imageFile").as_bytes(),
        &bytes,
        format!("\r\n--{boundary}--\r\n").as_bytes(),
    ]
    .concat();
    assert_eq!(request.body, expected);

    let signed = format!(
        "POST /ams/sandbox/api/v1/billing/product/uploadImage\n{}.{}.{json}",
        request.header("client-id").unwrap(),
        request.header("request-time").unwrap()
    );
    let signature = request
        .header("signature")
        .unwrap()
        .rsplit("signature=")
        .next()
        .unwrap();
    let signature = signature.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    assert!(tools::verify(&signed, &signature, "RSA2", &support::public("rsa2048"), "utf-8").unwrap());
}

#[test]
fn a_file_that_the_gateway_would_refuse_is_not_sent() {
    let big = STANDARD.encode(vec![7_u8; (2 << 20) + 1]);
    let refusal = |change: fn(&mut serde_json::Value, String), with: &str| {
        let mut request = picture();
        change(&mut request, with.to_owned());
        let error = upload(&request).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        (error.field().unwrap().to_owned(), error.rule().unwrap().to_owned())
    };
    let content = |request: &mut serde_json::Value, text: String| request["file"]["content"] = text.into();
    let pair = |field: &str, rule: &str| (field.to_owned(), rule.to_owned());
    assert_eq!(refusal(content, &big), pair("file.content", "file_size"));
    assert_eq!(refusal(content, "not base64"), pair("file.content", "base64"));
    assert_eq!(refusal(content, ""), pair("file.content", "required"));
    let digest = |request: &mut serde_json::Value, text: String| request["fileSha256"] = text.into();
    assert_eq!(refusal(digest, &"0".repeat(64)), pair("fileSha256", "sha256"));
    assert_eq!(
        refusal(digest, &PNG_SHA256.to_uppercase()),
        pair("fileSha256", "sha256")
    );
    let product = |request: &mut serde_json::Value, text: String| request["productId"] = text.into();
    assert_eq!(refusal(product, &"p".repeat(65)), pair("productId", "max_length"));
    let file = |request: &mut serde_json::Value, _: String| request["file"] = serde_json::Value::Null;
    assert_eq!(refusal(file, ""), pair("file", "required"));
}

#[test]
fn two_mebibytes_and_the_right_digest_pass() {
    let content = STANDARD.encode(vec![7_u8; 2 << 20]);
    let mut request = json!({"file": {"name": "a.bin", "content": content}});
    assert!(upload(&request).unwrap().body.len() > 4 << 20);
    request = picture();
    request["fileSha256"] = PNG_SHA256.into();
    assert!(upload(&request).is_ok());
}

#[test]
fn a_file_name_cannot_bring_a_header_along() {
    let mut request = picture();
    request["file"]["name"] = "../x\"\r\nX-Evil: 1\r\n\r\n.png".into();
    let sent = upload(&request).unwrap();
    let text = String::from_utf8_lossy(&sent.body);
    assert!(text.contains("filename=\"xX-Evil: 1.png\"\r\n"), "{text}");
    assert!(!text.contains("\r\nX-Evil"), "{text}");
}

#[test]
fn uploads_and_large_messages_go_to_the_regions_other_host() {
    let evidence = json!({"disputeId": "d1", "evidenceContent": {"RECEIPT": {"text": "x"}}});
    // Section 1.1.
    for (gateway, upload_host) in [
        ("north-america", "https://open-big-na.alipay.com/"),
        ("asia", "https://open-big-sea.alipay.com/"),
        ("europe", "https://open-big-de-global.alipay.com/"),
        ("https://open-sea.alipay.com", "https://open-big-sea.alipay.com/"),
    ] {
        for (operation, request) in [(UPLOAD, picture()), ("disputes.supplyEvidence", evidence.clone())] {
            let url = prepare(gateway, operation, &request).unwrap().url;
            assert!(url.starts_with(upload_host), "{gateway} {operation} {url}");
        }
        let url = prepare(gateway, "payments.inquiryPayment", &json!({"paymentRequestId": "a"}))
            .unwrap()
            .url;
        assert!(!url.contains("open-big"), "{url}");
    }
    // No mapping is known: an upload needs to be told, other messages go where all go.
    let error = prepare("united-states", UPLOAD, &picture()).unwrap_err();
    assert!(error.to_string().contains("upload_gateway"), "{error}");
    let url = prepare("united-states", "disputes.supplyEvidence", &evidence)
        .unwrap()
        .url;
    assert!(url.starts_with("https://open.antglobal-us.com/"), "{url}");
}

#[test]
fn an_upload_gateway_of_ones_own_is_taken_and_checked_like_the_other() {
    let with = |url: &str| support::open("united-states", |options| options.upload_gateway = Some(url.to_owned()));
    let own = with("https://big.example:8443/").unwrap();
    let request = own
        .prepare(UPLOAD, &picture().to_string(), &CallOptions::default())
        .unwrap();
    assert!(
        request.url.starts_with("https://big.example:8443/ams/sandbox/"),
        "{}",
        request.url
    );
    for bad in ["http://big.example", "big.example", "", "https://a.example/x"] {
        let error = with(bad).unwrap_err();
        assert!(error.to_string().contains("upload_gateway"), "{bad}: {error}");
    }
}

#[test]
fn an_unsigned_answer_to_an_upload_explains_a_refusal_and_nothing_else() {
    let client = support::open("asia", |_| {}).unwrap();
    let request = client
        .prepare(UPLOAD, &picture().to_string(), &CallOptions::default())
        .unwrap();
    let answer = |status: &str| {
        let body = json!({"result": {"resultStatus": status, "resultCode": "KEY_NOT_FOUND"}});
        let response = HttpResponse {
            status: 200,
            headers: vec![],
            body: body.to_string().into_bytes(),
        };
        client.accept(UPLOAD, &request, &response).unwrap_err()
    };
    assert_eq!(answer("F").code(), Some("KEY_NOT_FOUND"));
    for status in ["U", "S", ""] {
        let error = answer(status);
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::OutcomeUnknown, None),
            "{status}"
        );
    }
}

#[test]
fn evidence_has_its_limits() {
    let tags = |count: usize| -> serde_json::Map<String, serde_json::Value> {
        (0..count).map(|at| (format!("TAG_{at}"), json!({"a": "b"}))).collect()
    };
    let evidence = |content: serde_json::Value| json!({"disputeId": "d1", "evidenceContent": content});
    let send = |content: serde_json::Value| prepare("asia", "disputes.supplyEvidence", &evidence(content));
    assert!(send(tags(32).into()).is_ok());
    assert_eq!(send(tags(33).into()).unwrap_err().rule(), Some("max_items"));
    assert_eq!(send(json!({})).unwrap_err().field(), Some("evidenceContent"));
    let long = "x".repeat(4_000_001);
    let error = send(json!({"RECEIPT": {"text": long}})).unwrap_err();
    assert_eq!(
        (error.field(), error.rule()),
        (Some("evidenceContent.RECEIPT"), Some("max_length"))
    );
    let large = "x".repeat(3_500_000);
    let error = send(json!({"A": {"t": large}, "B": {"t": large}, "C": {"t": large}})).unwrap_err();
    assert_eq!(
        (error.field(), error.rule()),
        (Some("evidenceContent"), Some("max_length"))
    );
}

#[test]
fn usage_events_carry_a_session_and_no_signature() {
    let request = json!({"sessionId": "s-1", "meters": [{"eventName": "calls", "events": []}]});
    let sent = prepare("north-america", "meter.uploadEvent", &request).unwrap();
    // Section 14: no sandbox path, one header.
    assert_eq!(
        sent.url,
        "https://open-na-global.alipay.com/ams/api/v1/meter/uploadEvent"
    );
    assert_eq!(sent.header("x-session-id"), Some("s-1"));
    for absent in ["signature", "client-id", "request-time", "agent-token", "authorization"] {
        assert_eq!(sent.header(absent), None);
    }
    assert_eq!(sent.body, br#"{"meters":[{"eventName":"calls","events":[]}]}"#);
    for bad in ["", " ", "a\r\nx: y", "a b", "ä"] {
        let request = json!({"sessionId": bad, "meters": []});
        let error = prepare("asia", "meter.uploadEvent", &request).unwrap_err();
        assert_eq!(
            (error.kind(), error.field()),
            (ErrorKind::InvalidRequest, Some("sessionId")),
            "{bad:?}"
        );
    }
}

#[test]
fn what_a_session_answers_is_marked_and_its_pause_is_there_to_read() {
    let client = support::open("asia", |_| {}).unwrap();
    let text = r#"{"sessionId":"s-1","meters":[]}"#;
    let request = client
        .prepare("meter.uploadEvent", text, &CallOptions::default())
        .unwrap();
    let accept = |body: &str| {
        let response = HttpResponse {
            status: 200,
            headers: vec![],
            body: body.as_bytes().to_vec(),
        };
        client.accept("meter.uploadEvent", &request, &response)
    };
    let Ok(Answer::Reply(reply)) = accept(r#"{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}"#) else {
        panic!("no reply")
    };
    assert!(reply.contains(r#""_unverified":true"#), "{reply}");
    let busy = r#"{"result":{"resultStatus":"U","resultCode":"REQUEST_TRAFFIC_EXCEED_LIMIT"},"retryAfter":7}"#;
    let error = accept(busy).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.reply().unwrap().contains(r#""retryAfter":7"#));
    for strange in ["{}", r#"{"result":"S"}"#, "[]", ""] {
        assert_eq!(
            accept(strange).unwrap_err().kind(),
            ErrorKind::OutcomeUnknown,
            "{strange}"
        );
    }
}

#[test]
fn null_in_a_list_is_refused_and_null_in_an_object_is_left_out() {
    let mut request = json!({"paymentRequestId": "a", "paymentId": null});
    let sent = prepare("asia", "payments.inquiryPayment", &request).unwrap();
    assert_eq!(sent.body, br#"{"paymentRequestId":"a"}"#);
    request["anything"] = json!({"list": [1, {"x": [null]}]});
    let error = prepare("asia", "payments.inquiryPayment", &request).unwrap_err();
    assert_eq!(error.field(), Some("anything.list[1].x[0]"));
}

#[test]
fn a_retry_keeps_the_request_id_and_the_content() {
    let server = Server::start(|seen, count| match count {
        0 => Act::Drop,
        _ => Act::Signed(
            200,
            format!(
                r#"{{"result":{{"resultStatus":"S"}},"echo":{}}}"#,
                serde_json::Value::from(String::from_utf8_lossy(&seen.body))
            ),
        ),
    });
    let id = tools::new_request_id("order-42-").unwrap();
    let request = format!(r#"{{"paymentRequestId":"{id}"}}"#);
    let reply = server
        .client()
        .call("payments.inquiryPayment", &request, &CallOptions::default())
        .and_then(Answer::into_reply)
        .unwrap();
    let reply: serde_json::Value = serde_json::from_str(&reply).unwrap();
    assert_eq!(reply["echo"], request);
}

#[test]
fn request_ids_are_unique_sortable_and_short() {
    let ids: Vec<String> = (0..1_000).map(|_| tools::new_request_id("").unwrap()).collect();
    let unique: std::collections::HashSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), 1_000);
    assert!(
        ids.iter()
            .all(|id| id.len() == 32 && id.bytes().all(|b| b.is_ascii_hexdigit()))
    );
    std::thread::sleep(std::time::Duration::from_millis(3));
    assert!(ids.iter().all(|id| *id < tools::new_request_id("").unwrap()));
    let long = "a".repeat(32);
    assert_eq!(tools::new_request_id(&long).unwrap().len(), 64);
    for bad in ["a b", "a/b", "ä", "a\n", &"a".repeat(33)] {
        assert_eq!(
            tools::new_request_id(bad).unwrap_err().field(),
            Some("prefix"),
            "{bad:?}"
        );
    }
}

#[test]
fn pages_are_fetched_until_the_list_ends() {
    let server = Server::start(|seen, _| {
        let request: serde_json::Value = serde_json::from_slice(&seen.body).unwrap();
        assert_eq!(request["limit"], 2);
        let (ids, more) = match request["startingAfter"].as_str() {
            None => (vec!["e1", "e2"], true),
            Some("e2") => (vec!["e3", "e4"], true),
            Some("e4") => (vec!["e5"], false),
            other => panic!("{other:?}"),
        };
        let events: Vec<_> = ids.iter().map(|id| json!({"eventId": id})).collect();
        Act::Signed(
            200,
            json!({"result": {"resultStatus": "S"}, "hasMore": more, "notifications": events}).to_string(),
        )
    });
    let (client, options) = (server.client(), CallOptions::default());
    let pages = client.pages("notifications.inquireNotificationList", r#"{"limit":2}"#, &options);
    let seen: Vec<String> = pages
        .flat_map(|page| {
            let page: serde_json::Value = serde_json::from_str(&page.unwrap()).unwrap();
            let ids = page["notifications"].as_array().unwrap().iter();
            ids.map(|event| event["eventId"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(seen, ["e1", "e2", "e3", "e4", "e5"]);
}

#[test]
fn pages_that_go_round_end_with_an_error_and_so_does_an_operation_without_pages() {
    let server = Server::start(|_, _| {
        let body = json!({"result": {"resultStatus": "S"}, "hasMore": true, "notifications": [{"eventId": "e1"}]});
        Act::Signed(200, body.to_string())
    });
    let (client, options) = (server.client(), CallOptions::default());
    let pages: Vec<_> = client
        .pages("notifications.inquireNotificationList", "{}", &options)
        .collect();
    assert!(pages.len() < 5, "{}", pages.len());
    let error = pages.last().unwrap().as_ref().unwrap_err();
    assert!(error.to_string().contains("the same page"), "{error}");
    let request = r#"{"paymentRequestId":"a"}"#;
    let pages: Vec<_> = client.pages("payments.inquiryPayment", request, &options).collect();
    assert_eq!(pages.len(), 1);
    assert_eq!(pages[0].as_ref().unwrap_err().kind(), ErrorKind::Config);
}
