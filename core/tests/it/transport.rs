//! What is known about the money after each way a call can go wrong on the wire.

use std::sync::atomic::Ordering;
use std::time::{Duration, Instant};

use alipay_global::{AlipayError, CallOptions, ErrorKind, Outcome};

use crate::support::{self, Act, Server};

const GOOD: &str =
    r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"x"},"paymentStatus":"SUCCESS"}"#;

/// `payments.cancel` acts; `payments.inquiryPayment` only reads.
const ACTS: &str = "payments.cancel";
const READS: &str = "payments.inquiryPayment";
const REQUEST: &str = r#"{"paymentRequestId":"order-1"}"#;

fn failure(server: &Server, operation: &str) -> AlipayError {
    server
        .client()
        .call(operation, REQUEST, &CallOptions::default())
        .unwrap_err()
}

fn assert_unknown(error: &AlipayError) {
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::OutcomeUnknown, Outcome::Unknown),
        "{error:?}"
    );
    assert_eq!(
        (error.operation(), error.idempotency_id()),
        (Some(ACTS), Some("order-1")),
        "{error:?}"
    );
}

#[test]
fn a_good_reply_is_given_back() {
    let server = Server::start(|_, _| Act::Signed(200, GOOD.into()));
    let answer = server.client().call(READS, REQUEST, &CallOptions::default()).unwrap();
    let reply = answer.into_reply().unwrap();
    assert!(reply.contains("\"paymentStatus\":\"SUCCESS\""));
}

#[test]
fn nobody_listening_means_not_sent() {
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let mut options = support::options(&format!("http://{free}"));
    options.retries = Some(0);
    let client = alipay_global::ams::AmsClient::new(options).unwrap();
    let error = client.call(ACTS, REQUEST, &CallOptions::default()).unwrap_err();
    assert_eq!((error.kind(), error.outcome()), (ErrorKind::Connect, Outcome::NotSent));
}

#[test]
fn a_connection_dropped_after_the_request_is_unknown_and_not_repeated() {
    let server = Server::start(|_, _| Act::Drop);
    assert_unknown(&failure(&server, ACTS));
    assert_eq!(server.requests.load(Ordering::SeqCst), 1);
}

#[test]
fn a_lost_reply_to_a_question_is_asked_again() {
    let server = Server::start(|_, turn| {
        if turn < 2 {
            Act::Drop
        } else {
            Act::Signed(200, GOOD.into())
        }
    });
    server.client().call(READS, REQUEST, &CallOptions::default()).unwrap();
    assert_eq!(server.requests.load(Ordering::SeqCst), 3);
}

#[test]
fn every_http_status_but_200_is_unknown_even_when_it_is_signed() {
    for status in [201, 204, 301, 302, 307, 400, 403, 404, 500, 502, 503] {
        let server = Server::start(move |_, _| Act::Signed(status, GOOD.into()));
        let error = failure(&server, ACTS);
        assert_unknown(&error);
        assert!(error.to_string().contains(&status.to_string()), "{error}");
        assert_eq!(
            server.requests.load(Ordering::SeqCst),
            1,
            "a redirect must not be followed, an error not be repeated"
        );
    }
}

#[test]
fn a_slow_reply_is_unknown_when_its_time_is_up() {
    let server = Server::start(|_, _| Act::Late(Duration::from_secs(30), GOOD.into()));
    let client = server.client_with(|options| options.timeout = Some(Duration::from_millis(300)));
    let begin = Instant::now();
    assert_unknown(&client.call(ACTS, REQUEST, &CallOptions::default()).unwrap_err());
    assert!(begin.elapsed() < Duration::from_secs(3));
}

#[test]
fn a_reply_that_trickles_cannot_outlast_the_timeout() {
    let server = Server::start(|_, _| Act::Trickle);
    let client = server.client_with(|options| options.timeout = Some(Duration::from_millis(300)));
    let begin = Instant::now();
    assert_unknown(&client.call(ACTS, REQUEST, &CallOptions::default()).unwrap_err());
    assert!(begin.elapsed() < Duration::from_secs(3));
}

#[test]
fn a_truncated_reply_is_unknown() {
    let server = Server::start(|_, _| Act::Raw(b"HTTP/1.1 200 OK\r\ncontent-length: 500\r\n\r\n{\"result\":".to_vec()));
    assert_unknown(&failure(&server, ACTS));
}

#[test]
fn an_endless_reply_is_cut_off_and_unknown() {
    let server = Server::start(|_, _| Act::Endless);
    let error = failure(&server, ACTS);
    assert_unknown(&error);
    assert!(error.to_string().contains("larger than 16 MiB"), "{error}");
}

#[test]
fn bytes_that_are_not_http_are_unknown() {
    let server = Server::start(|_, _| Act::Raw(b"\x00\xff garbage\r\n\r\n".to_vec()));
    assert_unknown(&failure(&server, ACTS));
}

#[test]
fn sequential_calls_share_one_connection() {
    let server = Server::start(|_, _| Act::Signed(200, GOOD.into()));
    let client = server.client();
    for _ in 0..20 {
        client.call(READS, REQUEST, &CallOptions::default()).unwrap();
    }
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[test]
fn an_error_status_leaves_the_connection_usable() {
    let server = Server::start(|_, turn| Act::Signed(if turn == 0 { 500 } else { 200 }, GOOD.into()));
    let client = server.client();
    client.call(ACTS, REQUEST, &CallOptions::default()).unwrap_err();
    client.call(READS, REQUEST, &CallOptions::default()).unwrap();
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[test]
fn eight_threads_share_one_client() {
    let server = Server::start(|seen, _| {
        assert_eq!(seen.path, "/ams/sandbox/api/v1/payments/inquiryPayment");
        Act::Signed(
            200,
            format!(
                r#"{{"result":{{"resultCode":"SUCCESS","resultStatus":"S"}},"echo":{}}}"#,
                String::from_utf8_lossy(&seen.body)
            ),
        )
    });
    let client = server.client();
    std::thread::scope(|scope| {
        for thread in 0..8 {
            let client = &client;
            scope.spawn(move || {
                for call in 0..10 {
                    let request = format!(r#"{{"paymentRequestId":"order-{thread}-{call}"}}"#);
                    let answer = client.call(READS, &request, &CallOptions::default()).unwrap();
                    let reply = answer.into_reply().unwrap();
                    assert!(reply.contains(&request), "a reply went to the wrong caller");
                }
            });
        }
    });
    assert_eq!(server.requests.load(Ordering::SeqCst), 80);
    assert!(server.connections.load(Ordering::SeqCst) <= 8);
}

#[test]
fn a_retry_keeps_the_business_id_and_takes_a_fresh_timestamp() {
    let bodies = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let seen_bodies = std::sync::Arc::clone(&bodies);
    let server = Server::start(move |seen, turn| {
        seen_bodies.lock().unwrap().push(seen.body.clone());
        if turn == 0 {
            Act::Drop
        } else {
            Act::Signed(200, GOOD.into())
        }
    });
    server.client().call(READS, REQUEST, &CallOptions::default()).unwrap();
    let bodies = bodies.lock().unwrap();
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1]);
}

#[test]
fn no_error_of_the_wire_shows_a_secret() {
    let secret = support::key("rsa2048");
    let inner: Vec<&str> = secret.lines().filter(|line| !line.starts_with("-----")).collect();
    for act in [
        || Act::Drop,
        || Act::Signed(500, GOOD.into()),
        || Act::Raw(b"x".to_vec()),
    ] {
        let server = Server::start(move |_, _| act());
        let error = failure(&server, ACTS);
        let shown = format!("{error} {error:?} {}", error.to_json());
        assert!(inner.iter().all(|line| !shown.contains(line)));
        assert!(!shown.contains("signature="), "{shown}");
    }
}
