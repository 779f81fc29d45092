//! The other ways to call: an API key, a file upload, events over HTTP/2.

use http_body_util::{BodyExt as _, Full};
use hyper::body::Bytes;
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Value, json};

use crate::ams::{NOWHERE, code};
use crate::merchant::{AmsCall, ams, millis, pay_request, rsa2, sha256_hex};
use crate::support::{Answer, Sandbox};

fn with_key(sandbox: &Sandbox, key: &str, path: &str, body: &Value) -> Answer {
    let bearer = format!("Bearer {key}");
    let headers = [
        ("authorization", bearer.as_str()),
        ("content-type", "application/json; charset=UTF-8"),
    ];
    sandbox
        .post(
            &format!("{}{path}", sandbox.url()),
            &headers,
            body.to_string().as_bytes(),
        )
        .unwrap()
}

#[test]
fn an_api_key_calls_without_signatures_and_is_answered_without_them() {
    let sandbox = Sandbox::new();
    let key = sandbox.hello["ams_api_keys"]["standard"].as_str().unwrap();
    let answer = with_key(
        &sandbox,
        key,
        "/ams/sandbox/api/v1/payments/pay",
        &pay_request("t1", NOWHERE),
    );
    assert_eq!(code(&answer.json()), "PAYMENT_IN_PROCESS U");
    for name in ["signature", "response-time", "client-id"] {
        assert_eq!(answer.header(name), None);
    }
    // A test key takes the sandbox form of the risk calls too, which signed calls do not.
    let answer = with_key(&sandbox, key, "/ams/sandbox/api/v1/risk/payments/decide", &json!({}));
    assert_eq!(code(&answer.json()), "SUCCESS S");
    for path in [
        "/aps/api/v1/payments/pay",
        "/ams/sandbox/api//v1/payments/retrievePaymentSession",
        "/ams/sandbox/api/v1/billing/product/uploadImage",
    ] {
        assert_eq!(
            code(&with_key(&sandbox, key, path, &json!({})).json()),
            "NO_INTERFACE_DEF F",
            "{path}"
        );
    }
}

#[test]
fn a_key_does_what_it_may_and_no_more() {
    let sandbox = Sandbox::new();
    let restricted = sandbox.hello["ams_api_keys"]["restricted"].as_str().unwrap();
    let ask = |key: &str, operation: &str, body: &Value| {
        let path = format!("/ams/sandbox/api/v1/payments/{operation}");
        code(&with_key(&sandbox, key, &path, body).json())
    };
    assert_eq!(ask(restricted, "pay", &pay_request("t1", NOWHERE)), "OAUTH_FAIL F");
    let inquiry = json!({ "paymentRequestId": "t1" });
    assert_eq!(ask(restricted, "inquiryPayment", &inquiry), "ORDER_NOT_EXIST F");
    assert_eq!(
        ask("isak_PROD_someone_secret", "inquiryPayment", &inquiry),
        "OAUTH_FAIL F"
    );
    assert_eq!(
        ask("isak_TEST_someone_else", "inquiryPayment", &inquiry),
        "OAUTH_FAIL F"
    );
    assert_eq!(sandbox.ledger()["ams"]["payments"], json!([]));
}

/// A signed upload: only the part `body` is signed.
pub(crate) fn upload(sandbox: &Sandbox, json: &Value, parts: &[(&str, Option<&str>, &[u8])]) -> Answer {
    let path = "/ams/sandbox/api/v1/billing/product/uploadImage";
    let json = json.to_string();
    let client = sandbox.hello["ams"]["client_id"].as_str().unwrap();
    let time = millis();
    let text = format!("POST {path}\n{client}.{time}.{json}");
    let sign = rsa2(sandbox.hello["ams"]["private_key"].as_str().unwrap(), text.as_bytes());
    let sign = sign.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let mut body = format!("--XX\r\ncontent-disposition: form-data; name=\"body\"\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n{json}\r\n").into_bytes();
    for (name, file, bytes) in parts {
        let file = file.map_or_else(String::new, |file| format!("; filename=\"{file}\""));
        body.extend(
            format!("--XX\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\ncontent-type: image/png\r\n\r\n")
                .bytes(),
        );
        body.extend(*bytes);
        body.extend(b"\r\n");
    }
    body.extend(b"--XX--\r\n");
    let signature = format!("algorithm=RSA256,keyVersion=1,signature={sign}");
    let headers = [
        ("client-id", client),
        ("request-time", time.as_str()),
        ("signature", signature.as_str()),
        ("content-type", "multipart/form-data; boundary=XX"),
    ];
    sandbox
        .post(&format!("{}{path}", sandbox.url()), &headers, &body)
        .unwrap()
}

#[test]
fn an_image_is_taken_if_it_is_the_one_the_signed_part_speaks_of() {
    let sandbox = Sandbox::new();
    let image: &[u8] = b"\x89PNG\r\n\x1a\n--XX not a boundary";
    let request = json!({ "productId": "p1", "fileSha256": sha256_hex(image) });
    let both = [("file", Some("tea.png"), image), ("imageFile", Some("tea.png"), image)];
    let answer = upload(&sandbox, &request, &both);
    assert!(answer.header("signature").is_some());
    let reply = answer.json();
    assert_eq!(code(&reply), "SUCCESS S", "{reply}");
    assert_eq!(
        (&reply["productId"], &reply["imageName"]),
        (&json!("p1"), &json!("tea.png"))
    );

    let refused =
        |request: &Value, parts: &[(&str, Option<&str>, &[u8])]| code(&upload(&sandbox, request, parts).json());
    let other = json!({ "productId": "p1", "fileSha256": sha256_hex(b"another") });
    assert_eq!(refused(&other, &both), "PARAM_ILLEGAL F");
    let swapped = [both[1], both[0]];
    assert_eq!(refused(&request, &swapped), "PARAM_ILLEGAL F");
    let differing = [both[0], ("imageFile", Some("tea.png"), b"x")];
    assert_eq!(refused(&request, &differing), "PARAM_ILLEGAL F");
    let outside = [("file", Some("../tea.png"), image), both[1]];
    assert_eq!(refused(&request, &outside), "PARAM_ILLEGAL F");
}

/// A request over HTTP/2 from the first byte on.
pub(crate) fn over_http2(sandbox: &Sandbox, headers: &[(&str, &str)], body: &Value) -> (u16, Value) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let authority = sandbox.url().trim_start_matches("http://").to_owned();
        let stream = tokio::net::TcpStream::connect(&authority).await.unwrap();
        let (mut sender, connection) =
            hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream))
                .await
                .unwrap();
        tokio::spawn(connection);
        let mut request = hyper::Request::post(format!("http://{authority}/ams/api/v1/meter/uploadEvent"))
            .header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(Full::new(Bytes::from(body.to_string()))).unwrap();
        let response = sender.send_request(request).await.unwrap();
        let status = response.status().as_u16();
        assert!(response.headers().get("signature").is_none());
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        (status, serde_json::from_slice(&bytes).unwrap())
    })
}

#[test]
fn meter_events_come_over_http2_within_a_session() {
    let sandbox = Sandbox::new();
    let session = ams(&sandbox, "meter/createSession", &json!({ "requestId": "r1" }));
    let id = session["sessionId"].as_str().unwrap();
    assert_eq!(session["sessionExpiryTime"].as_str().unwrap().len(), 13);
    let event = |name: &str| json!({ "meters": [{ "eventName": name, "events": [] }] });
    let (status, reply) = over_http2(&sandbox, &[("x-session-id", id)], &event("calls"));
    assert_eq!((status, code(&reply).as_str()), (200, "SUCCESS S"));
    let (_, reply) = over_http2(&sandbox, &[("x-session-id", id)], &event("RETRY_AFTER"));
    assert_eq!(
        (code(&reply).as_str(), &reply["retryAfter"]),
        ("REQUEST_TRAFFIC_EXCEED_LIMIT U", &json!(1))
    );
    assert_eq!(
        code(&over_http2(&sandbox, &[("x-session-id", "none")], &event("calls")).1),
        "ACCESS_DENIED F"
    );
    assert_eq!(code(&over_http2(&sandbox, &[], &event("calls")).1), "PARAM_ILLEGAL F");
    assert_eq!(
        code(
            &over_http2(
                &sandbox,
                &[("x-session-id", id), ("authorization", "Bearer x")],
                &event("calls")
            )
            .1
        ),
        "PARAM_ILLEGAL F",
        "the key stays at home"
    );
    let url = format!("{}/ams/api/v1/meter/uploadEvent", sandbox.url());
    let answer = sandbox
        .post(&url, &[("x-session-id", id)], event("calls").to_string().as_bytes())
        .unwrap();
    assert_eq!(answer.status, 505, "HTTP/1.1 is refused");
    // Signed calls go on over HTTP/1.1 beside it.
    assert_eq!(
        AmsCall::new(&sandbox, "payments/pay", &pay_request("t1", NOWHERE)).verdict(&sandbox),
        "PAYMENT_IN_PROCESS U signed"
    );
}
