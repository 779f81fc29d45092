//! Faults on request: what networks, proxies and attackers do to replies.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode};
use hyper::body::Frame;
use serde_json::{Value, json};
use tokio::sync::mpsc;

/// What goes wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Delay,
    DropBefore,
    DropAfter,
    Truncate,
    Status302,
    Status403,
    Status500,
    Huge,
    SlowBody,
    Empty,
    /// The family seals a reply that is wrong in this way.
    Reply(Tamper),
    /// Concerns notifications, not replies.
    Notify(Delivery),
}

/// How a sealed reply is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Tamper {
    /// It is right.
    None,
    Unsigned,
    WrongKey,
    /// A byte changed after signing.
    WrongSignature,
    /// Correctly signed, but about another payment.
    OtherRequest,
    /// It was done, and the answer leaves the outcome open: `U` with `PAYMENT_IN_PROCESS`.
    InProcess,
    InvalidUtf8,
    NotParsable,
    Bomb,
    DuplicateKey,
}

/// How a notification is wrong.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Delivery {
    Unsigned,
    WrongKey,
    Twice,
    Reordered,
    Late,
}

const NAMES: [(&str, Kind); 25] = [
    ("delay", Kind::Delay),
    ("drop_before", Kind::DropBefore),
    ("drop_after", Kind::DropAfter),
    ("truncate", Kind::Truncate),
    ("status_302", Kind::Status302),
    ("status_403", Kind::Status403),
    ("status_500", Kind::Status500),
    ("unsigned", Kind::Reply(Tamper::Unsigned)),
    ("wrong_key", Kind::Reply(Tamper::WrongKey)),
    ("wrong_signature", Kind::Reply(Tamper::WrongSignature)),
    ("other_request", Kind::Reply(Tamper::OtherRequest)),
    ("in_process", Kind::Reply(Tamper::InProcess)),
    ("huge", Kind::Huge),
    ("invalid_utf8", Kind::Reply(Tamper::InvalidUtf8)),
    ("not_json_xml", Kind::Reply(Tamper::NotParsable)),
    ("xml_bomb", Kind::Reply(Tamper::Bomb)),
    ("duplicate_key", Kind::Reply(Tamper::DuplicateKey)),
    ("slow_body", Kind::SlowBody),
    ("empty", Kind::Empty),
    ("notify_unsigned", Kind::Notify(Delivery::Unsigned)),
    ("notify_wrong_key", Kind::Notify(Delivery::WrongKey)),
    ("notify_twice", Kind::Notify(Delivery::Twice)),
    ("notify_reordered", Kind::Notify(Delivery::Reordered)),
    ("notify_late", Kind::Notify(Delivery::Late)),
    // What the 1 GB reply is called in the architecture; kept as a second spelling.
    ("huge_reply", Kind::Huge),
];

/// A fault waiting for its call.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// Operation, service, function, family or notification type; `*` is all.
    pub(crate) on: String,
    pub(crate) kind: Kind,
    /// How many calls it still spoils.
    pub(crate) times: u64,
    pub(crate) delay: Option<Duration>,
}

impl Fault {
    /// Reads `{"on", "kind", "times", "delay_ms"}`.
    pub(crate) fn read(body: &Value) -> Result<Self, String> {
        let name = body.get("kind").and_then(Value::as_str).ok_or("kind is missing")?;
        let kind = NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind);
        let number = |key: &str| match body.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => value.as_u64().map(Some).ok_or(format!("{key} is not a whole number")),
        };
        Ok(Self {
            on: body.get("on").and_then(Value::as_str).unwrap_or("*").to_owned(),
            kind: kind.ok_or_else(|| format!("unknown kind {name:?}: one of {}", known_kinds()))?,
            times: number("times")?.unwrap_or(1),
            delay: number("delay_ms")?.map(Duration::from_millis),
        })
    }

    /// For the ledger.
    pub(crate) fn json(&self) -> Value {
        let name = NAMES.iter().find(|(_, kind)| *kind == self.kind).map(|(name, _)| *name);
        json!({ "on": self.on, "kind": name, "times": self.times, "delay_ms": self.delay.map(|delay| delay.as_millis() as u64) })
    }

    fn delay_or(&self, default_ms: u64) -> Duration {
        self.delay.unwrap_or(Duration::from_millis(default_ms))
    }
}

/// Takes the oldest fault that fits one of the names, for replies or for notifications.
pub(crate) fn take(faults: &mut Vec<Fault>, names: &[&str], notifications: bool) -> Option<Fault> {
    let at = faults.iter().position(|fault| {
        matches!(fault.kind, Kind::Notify(_)) == notifications
            && (fault.on == "*" || names.contains(&fault.on.as_str()))
    })?;
    let fault = faults[at].clone();
    faults[at].times = fault.times.saturating_sub(1);
    if fault.times <= 1 {
        faults.remove(at);
    }
    Some(fault)
}

/// A finished reply.
#[derive(Clone, Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// Status 200 with a content type.
    pub(crate) fn new(content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        Self {
            status: 200,
            headers: vec![("content-type", content_type.to_owned())],
            body: body.into(),
        }
    }

    fn response(self, body: Body) -> Response<Body> {
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or_default();
        for (name, value) in self.headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().append(HeaderName::from_static(name), value);
            }
        }
        response
    }

    /// The reply as it is meant to be.
    pub(crate) fn send(mut self) -> Response<Body> {
        let body = std::mem::take(&mut self.body);
        self.response(Body::from(body))
    }
}

/// Put on a response that must never be sent: the connection is closed instead.
#[derive(Clone, Copy)]
pub(crate) struct DropConnection;

/// Lets the gateway act and answer, spoilt by the fault if there is one.
pub(crate) async fn answer(fault: Option<Fault>, act: impl FnOnce(Tamper) -> Reply) -> Response<Body> {
    let Some(fault) = fault else {
        return act(Tamper::None).send();
    };
    match fault.kind {
        Kind::Reply(tamper) => act(tamper).send(),
        Kind::Delay => {
            // Acts first: the caller who gives up must find that the money may have moved.
            let reply = act(Tamper::None);
            tokio::time::sleep(fault.delay_or(3_000)).await;
            reply.send()
        }
        Kind::DropBefore => dropped(),
        Kind::DropAfter => {
            act(Tamper::None);
            dropped()
        }
        Kind::Truncate => truncated(act(Tamper::None)),
        Kind::SlowBody => slow(act(Tamper::None), fault.delay_or(200)),
        Kind::Huge => huge(act(Tamper::None)),
        Kind::Empty => {
            let mut reply = act(Tamper::None);
            reply.body.clear();
            reply.send()
        }
        Kind::Status500 => {
            act(Tamper::None);
            plain(500, "internal error")
        }
        Kind::Status403 => plain(403, "forbidden"),
        Kind::Status302 => {
            let mut response = plain(302, "moved");
            response
                .headers_mut()
                .insert("location", HeaderValue::from_static("/followed"));
            response
        }
        Kind::Notify(_) => act(Tamper::None).send(),
    }
}

/// `delay, drop_before, …`
pub(crate) fn known_kinds() -> String {
    let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    names.join(", ")
}

fn plain(status: u16, text: &str) -> Response<Body> {
    Reply {
        status,
        ..Reply::new("text/plain", text)
    }
    .send()
}

fn dropped() -> Response<Body> {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(DropConnection);
    response
}

/// Announces the whole length, sends half and closes.
fn truncated(mut reply: Reply) -> Response<Body> {
    let whole = std::mem::take(&mut reply.body);
    reply.headers.push(("content-length", whole.len().to_string()));
    let (send, body) = channel();
    tokio::spawn(async move {
        let half = Bytes::copy_from_slice(&whole[..whole.len() / 2]);
        if send.send(Ok(half)).await.is_ok() {
            // Lets the bytes leave before the connection dies.
            tokio::time::sleep(Duration::from_millis(30)).await;
            let _gone = send.send(Err(std::io::ErrorKind::ConnectionAborted.into())).await;
        }
    });
    reply.response(body)
}

/// One byte at a time.
fn slow(mut reply: Reply, pause: Duration) -> Response<Body> {
    let whole = std::mem::take(&mut reply.body);
    reply.headers.push(("content-length", whole.len().to_string()));
    let (send, body) = channel();
    tokio::spawn(async move {
        for byte in whole {
            if send.send(Ok(Bytes::copy_from_slice(&[byte]))).await.is_err() {
                return;
            }
            tokio::time::sleep(pause).await;
        }
    });
    reply.response(body)
}

/// The reply, followed by blanks up to 1 GB, in chunks of unknown total.
fn huge(mut reply: Reply) -> Response<Body> {
    let first = std::mem::take(&mut reply.body);
    let (send, body) = channel();
    tokio::spawn(async move {
        let blanks = Bytes::from(vec![b' '; 64 * 1024]);
        let mut next = Bytes::from(first);
        for _ in 0..16 * 1024 {
            if send.send(Ok(next)).await.is_err() {
                return;
            }
            next = blanks.clone();
        }
    });
    reply.response(body)
}

type Chunk = Result<Bytes, std::io::Error>;

fn channel() -> (mpsc::Sender<Chunk>, Body) {
    let (send, receive) = mpsc::channel(1);
    (send, Body::new(Chunks(receive)))
}

/// A body that is written while it is being sent.
struct Chunks(mpsc::Receiver<Chunk>);

impl hyper::body::Body for Chunks {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.0
            .poll_recv(context)
            .map(|chunk| chunk.map(|chunk| chunk.map(Frame::data)))
    }
}
