//! Certificates are always checked.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use alipay_global::ams::AmsClient;
use alipay_global::{AlipayError, CallOptions, ErrorKind};
use rcgen::{CertificateParams, date_time_ymd};
use rustls::HandshakeKind;

use crate::support::authority::Authority;
use crate::support::{self, proxy};

/// A TLS server that answers everything with an unsigned success.
struct Secure {
    url: String,
    handshakes: Arc<Mutex<Vec<HandshakeKind>>>,
}

fn serve(authority: &Authority, name: &str) -> Secure {
    serve_with(authority, name, |_| {})
}

fn serve_with(authority: &Authority, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Secure {
    let config = Arc::new(authority.server(name, change));
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let handshakes: Arc<Mutex<Vec<HandshakeKind>>> = Arc::default();
    let seen = Arc::clone(&handshakes);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = rustls::StreamOwned::new(connection, stream);
            let mut buffer = [0; 4096];
            if stream.read(&mut buffer).is_ok_and(|read| read > 0) {
                seen.lock().unwrap().extend(stream.conn.handshake_kind());
                let body = r#"{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}"#;
                let _ = write!(
                    stream,
                    "HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{body}",
                    body.len()
                );
            }
        }
    });
    Secure { url, handshakes }
}

fn call(gateway: &str, ca_file: Option<String>) -> AlipayError {
    call_through(gateway, ca_file, None)
}

fn call_through(gateway: &str, ca_file: Option<String>, proxy: Option<String>) -> AlipayError {
    let mut options = support::options(gateway);
    options.ca_file = ca_file;
    options.proxy = proxy.map(Into::into);
    options.retries = Some(0);
    let client = AmsClient::new(options).unwrap();
    client
        .call(
            "payments.cancel",
            r#"{"paymentRequestId":"order-1"}"#,
            &CallOptions::default(),
        )
        .unwrap_err()
}

#[test]
fn a_certificate_of_an_unknown_authority_is_refused_before_anything_is_sent() {
    let error = call(&serve(&Authority::new(), "localhost").url, None);
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(error.to_string().contains("TLS"), "{error}");
}

#[test]
fn a_certificate_of_the_ca_file_is_trusted() {
    let authority = Authority::new();
    // The connection is fine; what came over it is unsigned and not believed.
    let error = call(&serve(&authority, "localhost").url, Some(authority.file()));
    assert_eq!(
        (error.kind(), error.reason()),
        (ErrorKind::OutcomeUnknown, Some("missing")),
        "{error:?}"
    );
}

#[test]
fn a_new_connection_of_a_client_resumes_the_session_of_the_last() {
    let authority = Authority::new();
    let server = serve(&authority, "localhost");
    let mut options = support::options(&server.url);
    options.ca_file = Some(authority.file());
    options.retries = Some(0);
    let client = AmsClient::new(options).unwrap();
    for _ in 0..3 {
        // The server closes after each answer.
        let call = client.call(
            "payments.cancel",
            r#"{"paymentRequestId":"order-1"}"#,
            &CallOptions::default(),
        );
        assert_eq!(call.unwrap_err().reason(), Some("missing"));
    }
    let handshakes = server.handshakes.lock().unwrap();
    assert!(
        matches!(
            handshakes[..],
            [HandshakeKind::Full, HandshakeKind::Resumed, HandshakeKind::Resumed]
        ),
        "{handshakes:?}"
    );
}

#[test]
fn a_certificate_for_another_host_is_refused() {
    let authority = Authority::new();
    let error = call(&serve(&authority, "elsewhere.example").url, Some(authority.file()));
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
}

#[test]
fn an_expired_certificate_is_refused() {
    let authority = Authority::new();
    let server = serve_with(&authority, "localhost", |params| {
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2021, 1, 1);
    });
    let error = call(&server.url, Some(authority.file()));
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
}

#[test]
fn a_proxy_gets_the_host_and_the_login_and_only_tunnels_the_rest() {
    let (authority, proxy) = (Authority::new(), proxy::Proxy::start("200 Connection established"));
    let gateway = serve(&authority, "localhost").url;
    // The @ of the password is written as %40 in a URL.
    let url = format!("http://shop:p%40ss-word@127.0.0.1:{}", proxy.port);
    let error = call_through(&gateway, Some(authority.file()), Some(url));
    // It came through, since the unsigned reply was read; and the certificate was that of the gateway.
    assert_eq!(
        (error.kind(), error.reason()),
        (ErrorKind::OutcomeUnknown, Some("missing")),
        "{error:?}"
    );
    let [head] = <[String; 1]>::try_from(proxy.heads()).unwrap();
    let host = gateway.strip_prefix("https://").unwrap();
    assert!(head.starts_with(&format!("CONNECT {host} HTTP/1.1\r\n")), "{head}");
    // printf 'shop:p@ss-word' | base64
    assert!(head.contains(": Basic c2hvcDpwQHNzLXdvcmQ=\r\n"), "{head}");
    assert!(!head.contains("signature") && !head.contains("payments"), "{head}");
}

#[test]
fn a_proxy_that_refuses_means_nothing_was_sent() {
    let (authority, proxy) = (
        Authority::new(),
        proxy::Proxy::start("407 Proxy Authentication Required"),
    );
    let gateway = serve(&authority, "localhost").url;
    let url = format!("http://shop:p%40ss-word@127.0.0.1:{}", proxy.port);
    let error = call_through(&gateway, Some(authority.file()), Some(url));
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    let text = format!("{error} {error:?}");
    assert!(text.contains("proxy"), "{text}");
    assert!(
        !text.contains("p%40ss") && !text.contains("p@ss") && !text.contains("c2hvc"),
        "{text}"
    );
}

#[test]
fn behind_a_proxy_certificates_are_checked_as_well() {
    let (authority, proxy) = (Authority::new(), proxy::Proxy::start("200 OK"));
    let gateway = serve(&authority, "elsewhere.example").url;
    let url = format!("http://127.0.0.1:{}", proxy.port);
    let error = call_through(&gateway, Some(authority.file()), Some(url));
    assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
    assert!(error.to_string().contains("TLS"), "{error}");
    assert_eq!(proxy.heads().len(), 1);
}

#[test]
fn behind_a_proxy_a_lost_reply_is_unknown() {
    let gateway = support::Server::start(|_, _| support::Act::Drop);
    let proxy = proxy::Proxy::start("200 OK");
    let url = format!("http://127.0.0.1:{}", proxy.port);
    let error = call_through(&gateway.url, None, Some(url));
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error:?}");
    assert_eq!(proxy.heads().len(), 1);
}

#[test]
fn a_ca_file_that_is_missing_or_empty_is_a_clear_configuration_error() {
    for (path, part) in [
        ("does-not-exist.pem", "cannot be read"),
        (
            concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"),
            "holds no certificate",
        ),
    ] {
        let mut options = support::options("https://localhost:1");
        options.ca_file = Some(path.into());
        let error = AmsClient::new(options).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        assert!(error.to_string().contains(part), "{error}");
    }
}
