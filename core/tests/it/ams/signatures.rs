//! Each row of the tables 2.4 and 2.5 of the AMS specification: which messages are believed, and which are not.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use alipay_global::ams::AmsClient;
use alipay_global::{
    AlipayError, AmsOptions, Answer, CallOptions, ErrorKind, HttpResponse, NotificationRequest, tools,
};

use crate::support;

const TIME: &str = "2026-04-17T08:00:01+08:00";
const PATH: &str = "/ams/sandbox/api/v1/payments/inquiryPayment";
const BODY: &str = r#"{"result":{"resultStatus":"S","resultCode":"SUCCESS"},"paymentStatus":"SUCCESS"}"#;

type Headers = Vec<(&'static str, String)>;

fn client(change: impl FnOnce(&mut AmsOptions)) -> AmsClient {
    support::open("asia", change).unwrap()
}

/// Made with the openssl command: the other side of the wire owes nothing to our code.
fn signature(key: &str, path: &str, body: &str) -> String {
    let file = key_file(key);
    let mut child = std::process::Command::new("openssl")
        .args(["dgst", "-sha256", "-sign"])
        .arg(&file)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let text = format!("POST {path}\n{}.{TIME}.{body}", support::CLIENT_ID);
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    let bytes = child.wait_with_output().unwrap().stdout;
    let base64 = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, bytes);
    base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
}

/// The key where openssl can read it. Tests run side by side: none may see a file that another has half written.
fn key_file(key: &str) -> PathBuf {
    static WRITING: Mutex<()> = Mutex::new(());
    let _guard = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{key}.pem"));
    if std::fs::read_to_string(&file).ok() != Some(support::key(key)) {
        std::fs::write(&file, support::key(key)).unwrap();
    }
    file
}

fn header(key_version: &str, signature: &str) -> (&'static str, String) {
    (
        "signature",
        format!("algorithm=RSA256,{key_version}signature={signature}"),
    )
}

fn owned(headers: Headers) -> Vec<(String, String)> {
    headers
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

fn accept(client: &AmsClient, headers: Headers, body: &str) -> Result<Answer, AlipayError> {
    let request = support::asked(client);
    let response = HttpResponse {
        status: 200,
        headers: owned(headers),
        body: body.into(),
    };
    client.accept("payments.inquiryPayment", &request, &response)
}

fn reason(result: Result<Answer, AlipayError>) -> String {
    let error = result.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    error.reason().unwrap_or_default().to_owned()
}

#[test]
fn a_reply_with_signature_and_time_is_believed_whatever_the_form_of_its_headers() {
    let client = client(|_| {});
    let good = signature("alipay2048", PATH, BODY);
    for headers in [
        vec![
            ("signature", format!("algorithm=RSA256,keyVersion=1,signature={good}")),
            ("response-time", TIME.into()),
            ("client-id", support::CLIENT_ID.into()),
        ],
        // The client id of the reply is optional, and no key version changes which key is tried.
        vec![header("", &good), ("response-time", TIME.into())],
        vec![header("keyVersion=7,", &good), ("response-time", TIME.into())],
        vec![
            ("Signature", format!("signature = {good} , keyVersion=2")),
            ("Response-Time", format!(" {TIME} ")),
        ],
        vec![
            (
                "SIGNATURE",
                format!("SIGNATURE={}", good.replace("%2B", "%2b").replace("%2F", "%2f")),
            ),
            ("RESPONSE-TIME", TIME.into()),
        ],
        vec![
            header("", &good.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")),
            ("response-time", TIME.into()),
        ],
    ] {
        assert!(accept(&client, headers, BODY).is_ok());
    }
}

#[test]
fn a_reply_with_one_of_the_two_headers_is_a_hard_error_and_without_both_only_explains() {
    let client = client(|_| {});
    let good = signature("alipay2048", PATH, BODY);
    assert_eq!(reason(accept(&client, vec![header("", &good)], BODY)), "incomplete");
    assert_eq!(
        reason(accept(&client, vec![("response-time", TIME.into())], BODY)),
        "missing"
    );
    assert_eq!(
        reason(accept(
            &client,
            vec![header("", ""), ("response-time", TIME.into())],
            BODY
        )),
        "missing"
    );
    assert_eq!(
        reason(accept(
            &client,
            vec![header("", &good), ("response-time", " ".into())],
            BODY
        )),
        "incomplete"
    );
    for (status, code) in [
        ("F", Some("KEY_NOT_FOUND")),
        ("U", Some("KEY_NOT_FOUND")),
        ("S", None),
        ("A", None),
        ("", None),
    ] {
        let body = format!(r#"{{"result":{{"resultStatus":"{status}","resultCode":"KEY_NOT_FOUND"}}}}"#);
        let error = accept(&client, vec![], &body).unwrap_err();
        // Never a refusal: an unsigned failure must not settle or cancel an order by itself.
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::OutcomeUnknown, code),
            "{status}"
        );
    }
}

#[test]
fn a_reply_that_does_not_verify_is_not_read() {
    let client = client(|_| {});
    let time = || ("response-time", TIME.to_owned());
    let good = signature("alipay2048", PATH, BODY);
    let changed = BODY.replacen("SUCCESS", "SUCCES5", 1);
    let production = signature("alipay2048", "/ams/api/v1/payments/inquiryPayment", BODY);
    assert_eq!(
        reason(accept(&client, vec![header("", &good), time()], &changed)),
        "mismatch"
    );
    assert_eq!(
        reason(accept(&client, vec![header("", &production), time()], BODY)),
        "mismatch"
    );
    let own = signature("rsa2048", PATH, BODY);
    assert_eq!(
        reason(accept(&client, vec![header("", &own), time()], BODY)),
        "mismatch"
    );
    let later = ("response-time", "2026-04-17T08:00:02+08:00".to_owned());
    assert_eq!(
        reason(accept(&client, vec![header("", &good), later], BODY)),
        "mismatch"
    );
    assert_eq!(
        reason(accept(&client, vec![header("", "###"), time()], BODY)),
        "malformed"
    );
    let foreign = ("client-id", "SANDBOX_OTHER".to_owned());
    assert_eq!(
        reason(accept(&client, vec![header("", &good), time(), foreign], BODY)),
        "client_id"
    );
}

#[test]
fn replies_of_both_keys_are_believed_while_alipay_rotates_and_of_no_other() {
    let client = client(|options| {
        options.alipay_public_key = vec![support::public("other2048"), support::public("alipay2048")];
    });
    for (key, good) in [("alipay2048", true), ("other2048", true), ("rsa2048", false)] {
        let headers = vec![
            header("keyVersion=2,", &signature(key, PATH, BODY)),
            ("response-time", TIME.into()),
        ];
        assert_eq!(accept(&client, headers, BODY).is_ok(), good, "{key}");
    }
}

#[test]
fn your_own_key_version_is_the_one_that_is_sent() {
    let request = |version| {
        let client = client(|options| options.key_version = version);
        let options = CallOptions::default();
        client
            .prepare("payments.inquiryPayment", r#"{"paymentRequestId":"a"}"#, &options)
            .unwrap()
    };
    assert!(
        request(None)
            .header("signature")
            .unwrap()
            .starts_with("algorithm=RSA256,keyVersion=1,signature=")
    );
    assert!(
        request(Some(3))
            .header("signature")
            .unwrap()
            .starts_with("algorithm=RSA256,keyVersion=3,signature=")
    );
}

const EVENT: &str = r#"{"notifyType":"PAYMENT_RESULT","paymentId":"p1"}"#;

fn notified(path: &str, headers: Headers) -> Result<(), String> {
    let message = NotificationRequest {
        path: path.into(),
        headers: owned(headers),
        body: EVENT.into(),
    };
    let event = client(|_| {}).verify_notification(&message);
    event.map(|_| ()).map_err(|error| {
        assert_eq!(error.kind(), ErrorKind::Signature, "{error}");
        error.reason().unwrap_or_default().to_owned()
    })
}

#[test]
fn a_notification_needs_all_three_headers_and_this_clients_id() {
    let good = signature("alipay2048", "/n", EVENT);
    let (id, time) = (
        ("client-id", support::CLIENT_ID.to_owned()),
        ("request-time", TIME.to_owned()),
    );
    assert_eq!(
        notified("/n", vec![header("", &good), id.clone(), time.clone()]),
        Ok(())
    );
    for (headers, reason) in [
        (vec![id.clone(), time.clone()], "missing"),
        (vec![header("", ""), id.clone(), time.clone()], "missing"),
        (vec![header("", &good), id.clone()], "incomplete"),
        (vec![header("", &good), time.clone()], "incomplete"),
        // The header of replies is not the one of notifications.
        (
            vec![header("", &good), id.clone(), ("response-time", TIME.into())],
            "incomplete",
        ),
        (
            vec![header("", &good), ("client-id", "SANDBOX_OTHER".into()), time.clone()],
            "client_id",
        ),
        (vec![header("", "###"), id.clone(), time.clone()], "malformed"),
        (
            vec![
                header("", &signature("other2048", "/n", EVENT)),
                id.clone(),
                time.clone(),
            ],
            "mismatch",
        ),
        (
            vec![header("", &signature("rsa2048", "/n", EVENT)), id, time],
            "mismatch",
        ),
    ] {
        assert_eq!(notified("/n", headers), Err(reason.to_owned()));
    }
}

#[test]
fn the_path_of_a_notification_counts_without_its_query_and_with_it() {
    let headers = |path: &str| {
        vec![
            header("", &signature("alipay2048", path, EVENT)),
            ("client-id", support::CLIENT_ID.into()),
            ("request-time", TIME.into()),
        ]
    };
    for (called, signed, good) in [
        ("/back", "/back", true),
        ("/back?shop=1", "/back", true),
        ("/back?shop=1", "/back?shop=1", true),
        ("/back", "/back?shop=1", false),
        ("/back?shop=1", "/back?shop=2", false),
        ("/back/", "/back", false),
        ("", "/", true),
        ("/", "/", true),
        ("/Back", "/back", false),
    ] {
        assert_eq!(
            notified(called, headers(signed)).is_ok(),
            good,
            "{called} signed as {signed}"
        );
    }
}

#[test]
fn a_signature_made_by_our_own_tool_is_the_one_openssl_makes() {
    let text = format!("POST {PATH}\n{}.{TIME}.{BODY}", support::CLIENT_ID);
    let ours = tools::sign(&text, "RSA2", &support::key("alipay2048"), "utf-8").unwrap();
    let theirs = signature("alipay2048", PATH, BODY);
    assert_eq!(ours, theirs.replace("%2B", "+").replace("%2F", "/").replace("%3D", "="));
}
