//! Usage events over HTTP/2, against the server half of another implementation's author: hyper's h2.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use alipay_global::ams::AmsClient;
use alipay_global::{AlipayError, CallOptions, ErrorKind, HttpRequest, HttpResponse, Transport, TransportError};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;

use crate::support::authority::Authority;
use crate::support::{self, proxy};

const GOOD: &str = r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S"}}"#;

/// What the server does with the one stream of a connection.
#[derive(Clone)]
enum Act {
    Answer(u16, String),
    /// Headers, then silence.
    Silence,
    /// Resets the stream.
    Reset,
    /// Closes the connection when the request is there.
    Close,
}

struct Gateway {
    url: String,
    ca_file: Option<String>,
    requests: Arc<AtomicUsize>,
}

impl Gateway {
    fn plain(act: Act) -> Self {
        Self::start(act, None, b"h2")
    }

    fn secure(act: Act, protocol: &'static [u8]) -> Self {
        Self::start(act, Some(Authority::new()), protocol)
    }

    fn start(act: Act, authority: Option<Authority>, protocol: &[u8]) -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let tls = authority.as_ref().map(|authority| acceptor(authority, protocol));
        let requests = Arc::new(AtomicUsize::new(0));
        let seen = Arc::clone(&requests);
        std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_io()
                .build()
                .unwrap();
            runtime.block_on(async move {
                let listener = TcpListener::from_std(listener).unwrap();
                while let Ok((stream, _)) = listener.accept().await {
                    match &tls {
                        None => serve(stream, &act, &seen).await,
                        Some(tls) => match tls.accept(stream).await {
                            Ok(stream) => serve(stream, &act, &seen).await,
                            Err(_) => None,
                        },
                    };
                }
            });
        });
        let ca_file = authority.map(|authority| authority.file());
        let scheme = if ca_file.is_some() {
            "https://localhost"
        } else {
            "http://127.0.0.1"
        };
        Self {
            url: format!("{scheme}:{port}"),
            ca_file,
            requests,
        }
    }

    fn call(&self, request: &str, options: &CallOptions) -> Result<String, AlipayError> {
        self.call_with(request, options, None)
    }

    fn call_with(&self, request: &str, options: &CallOptions, proxy: Option<String>) -> Result<String, AlipayError> {
        let mut settings = support::options(&self.url);
        settings.ca_file.clone_from(&self.ca_file);
        settings.proxy = proxy.map(Into::into);
        AmsClient::new(settings)
            .unwrap()
            .call("meter.uploadEvent", request, options)?
            .into_reply()
    }

    fn upload_through(&self, proxy: String) -> Result<String, AlipayError> {
        self.call_with(&events(1), &CallOptions::default(), Some(proxy))
    }

    fn upload(&self) -> Result<String, AlipayError> {
        self.call(&events(1), &CallOptions::default())
    }
}

fn acceptor(authority: &Authority, protocol: &[u8]) -> tokio_rustls::TlsAcceptor {
    let mut config = authority.server("localhost", |_| {});
    config.alpn_protocols = vec![protocol.to_vec()];
    Arc::new(config).into()
}

async fn serve<S: AsyncRead + AsyncWrite + Unpin>(stream: S, act: &Act, seen: &AtomicUsize) -> Option<()> {
    let mut connection = h2::server::handshake(stream).await.ok()?;
    while let Some(next) = connection.accept().await {
        let (request, mut respond) = next.ok()?;
        let (head, mut body) = request.into_parts();
        // The connection must turn for the body to come in.
        let mut whole = std::pin::pin!(async {
            let mut length = 0;
            while let Some(chunk) = body.data().await {
                let chunk = chunk.ok()?;
                length += chunk.len();
                body.flow_control().release_capacity(chunk.len()).ok()?;
            }
            Some(length)
        });
        let length: usize = std::future::poll_fn(|cx| {
            let done = whole.as_mut().poll(cx);
            if done.is_pending() {
                let _ = connection.poll_closed(cx);
            }
            done
        })
        .await?;
        seen.fetch_add(1, Ordering::SeqCst);
        let reply = ureq::http::Response::builder();
        match act {
            Act::Answer(status, text) => {
                let names: Vec<_> = head.headers.keys().map(|name| name.as_str().to_owned()).collect();
                let path = head.uri.path().to_owned();
                let text = text
                    .replace("LENGTH", &length.to_string())
                    .replace("PATH", &path)
                    .replace("NAMES", &names.join(" "));
                let reply = reply.status(*status).header("x-seen", "yes").body(()).unwrap();
                respond
                    .send_response(reply, false)
                    .ok()?
                    .send_data(text.into(), true)
                    .ok()?;
            }
            Act::Silence => {
                let stream = respond.send_response(reply.body(()).unwrap(), false).ok()?;
                std::future::poll_fn(|cx| connection.poll_closed(cx)).await.ok()?;
                drop(stream);
                return None;
            }
            Act::Reset => respond.send_reset(h2::Reason::REFUSED_STREAM),
            Act::Close => {
                connection.abrupt_shutdown(h2::Reason::INTERNAL_ERROR);
                std::future::poll_fn(|cx| connection.poll_closed(cx)).await.ok()?;
                return None;
            }
        }
    }
    Some(())
}

/// A request with about this many KiB of events.
fn events(kib: usize) -> String {
    let event = serde_json::json!({"payload": {"value": "1", "customerId": "c1", "note": "x".repeat(1_000)}});
    serde_json::json!({"sessionId": "s-1", "meters": [{"eventName": "calls", "events": vec![event; kib]}]}).to_string()
}

#[test]
fn a_session_speaks_http2_in_clear_text_on_this_machine() {
    let gateway = Gateway::plain(Act::Answer(
        200,
        GOOD.replace('{', "{\"seen\":\"PATH NAMES\",").replacen(
            "\"result\":{\"seen\":\"PATH NAMES\",",
            "\"result\":{",
            1,
        ),
    ));
    let reply: serde_json::Value = serde_json::from_str(&gateway.upload().unwrap()).unwrap();
    assert_eq!(reply["_unverified"], true);
    let seen = reply["seen"].as_str().unwrap();
    assert!(seen.starts_with("/ams/api/v1/meter/uploadEvent "), "{seen}");
    assert!(seen.contains("x-session-id") && seen.contains("user-agent"), "{seen}");
    assert!(!seen.contains("signature") && !seen.contains("client-id"), "{seen}");
}

#[test]
fn a_session_speaks_http2_over_tls() {
    let gateway = Gateway::secure(Act::Answer(200, GOOD.into()), b"h2");
    assert!(gateway.upload().unwrap().contains("_unverified"));
    // A second call is a second connection: nothing stays open in between.
    assert!(gateway.upload().is_ok());
}

#[test]
fn a_session_goes_through_a_proxy_that_tunnels_it() {
    let gateway = Gateway::secure(Act::Answer(200, GOOD.into()), b"h2");
    for status in ["200 Connection established", "204 Yes"] {
        let proxy = proxy::Proxy::start(status);
        let url = format!("http://shop:p%40ss-word@127.0.0.1:{}", proxy.port);
        assert!(gateway.upload_through(url).unwrap().contains("_unverified"));
        let [head] = <[String; 1]>::try_from(proxy.heads()).unwrap();
        let host = gateway.url.strip_prefix("https://").unwrap();
        assert!(head.starts_with(&format!("CONNECT {host} HTTP/1.1\r\n")), "{head}");
        // printf 'shop:p@ss-word' | base64
        assert!(head.contains(": Basic c2hvcDpwQHNzLXdvcmQ=\r\n"), "{head}");
    }
}

#[test]
fn a_proxy_that_refuses_or_does_not_speak_http_means_nothing_was_sent() {
    let gateway = Gateway::secure(Act::Answer(200, GOOD.into()), b"h2");
    for status in ["407 Proxy Authentication Required", "502 Bad Gateway", "\r\n\r\n"] {
        let proxy = proxy::Proxy::start(status);
        let url = format!("http://shop:p%40ss-word@127.0.0.1:{}", proxy.port);
        let error = gateway.upload_through(url).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Connect, "{error:?}");
        let text = format!("{error} {error:?}");
        assert!(text.contains("the proxy"), "{text}");
        assert!(!text.contains("ss-word") && !text.contains("c2hvc"), "{text}");
    }
    let tls = gateway.upload_through("https://127.0.0.1:1".into()).unwrap_err();
    assert!(tls.to_string().contains("http:// proxies only"), "{tls}");
    assert_eq!(gateway.requests.load(Ordering::SeqCst), 0);
}

#[test]
fn a_request_larger_than_the_windows_arrives_whole_and_so_does_a_large_reply() {
    let padding = "y".repeat(300_000);
    let reply = format!(r#"{{"result":{{"resultStatus":"S"}},"length":"LENGTH","padding":"{padding}"}}"#);
    for gateway in [
        Gateway::plain(Act::Answer(200, reply.clone())),
        Gateway::secure(Act::Answer(200, reply), b"h2"),
    ] {
        let request = events(500);
        let sent = request.len() - r#""sessionId":"s-1","#.len();
        let reply: serde_json::Value =
            serde_json::from_str(&gateway.call(&request, &CallOptions::default()).unwrap()).unwrap();
        assert_eq!(reply["length"], sent.to_string());
        assert_eq!(reply["padding"].as_str().unwrap().len(), padding.len());
    }
}

#[test]
fn a_gateway_that_speaks_http1_only_gets_nothing() {
    let gateway = Gateway::secure(Act::Answer(200, GOOD.into()), b"http/1.1");
    let error = gateway.upload().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect, "{error}");
    assert_eq!(gateway.requests.load(Ordering::SeqCst), 0);
}

#[test]
fn a_certificate_of_an_unknown_authority_is_refused_before_anything_is_sent() {
    let mut gateway = Gateway::secure(Act::Answer(200, GOOD.into()), b"h2");
    gateway.ca_file = None;
    let error = gateway.upload().unwrap_err();
    assert!(
        error.kind() == ErrorKind::Connect && error.to_string().contains("TLS"),
        "{error}"
    );
}

#[test]
fn what_breaks_after_sending_is_unknown_and_nothing_is_repeated() {
    for act in [
        Act::Reset,
        Act::Close,
        Act::Answer(503, "busy".into()),
        Act::Answer(302, GOOD.into()),
    ] {
        let gateway = Gateway::plain(act);
        let error = gateway.upload().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
        assert_eq!(gateway.requests.load(Ordering::SeqCst), 1);
    }
}

#[test]
fn silence_ends_with_the_time() {
    let options = CallOptions::default().timeout(Duration::from_millis(400));
    let begin = Instant::now();
    let error = Gateway::plain(Act::Silence).call(&events(1), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    assert!(
        (Duration::from_millis(350)..Duration::from_secs(5)).contains(&begin.elapsed()),
        "{:?}",
        begin.elapsed()
    );
}

#[test]
fn nobody_listening_means_not_sent_once() {
    let free = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let client = AmsClient::new(support::options(&format!("http://{free}"))).unwrap();
    let begin = Instant::now();
    let error = client
        .call("meter.uploadEvent", &events(1), &CallOptions::default())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(begin.elapsed() < Duration::from_millis(100), "it was tried again");
}

#[test]
fn a_transport_of_ones_own_gets_the_prepared_request() {
    struct Own(AtomicUsize);
    impl Transport for Own {
        fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
            self.0.fetch_add(1, Ordering::SeqCst);
            assert_eq!(
                (request.header("x-session-id"), timeout),
                (Some("s-1"), Duration::from_secs(30))
            );
            Ok(HttpResponse {
                status: 200,
                headers: vec![],
                body: GOOD.into(),
            })
        }
    }
    let own = Arc::new(Own(AtomicUsize::new(0)));
    let client = AmsClient::new(support::options("asia").transport(Arc::<Own>::clone(&own))).unwrap();
    client
        .call("meter.uploadEvent", &events(1), &CallOptions::default())
        .unwrap();
    assert_eq!(own.0.load(Ordering::SeqCst), 1);
}
