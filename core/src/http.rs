//! HTTP messages as plain values. No network here.

use std::fmt;

/// A request ready to be sent: these bytes were signed, so send exactly them.
#[derive(Clone, Eq, PartialEq)]
pub struct HttpRequest {
    /// `GET` or `POST`.
    pub method: String,
    /// Absolute URL.
    pub url: String,
    /// Header names and values in the order to send.
    pub headers: Vec<(String, String)>,
    /// The exact body bytes.
    pub body: Vec<u8>,
}

impl HttpRequest {
    /// Of a request that was sent, what a reply is matched to. Not for sending.
    #[must_use]
    pub fn sent(url: String, body: Vec<u8>) -> Self {
        Self {
            method: "POST".to_owned(),
            url,
            headers: Vec::new(),
            body,
        }
    }

    /// The path of the URL without query, as the request line carries it.
    #[must_use]
    pub fn path(&self) -> &str {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let path = rest.find('/').map_or("/", |start| &rest[start..]);
        path.split(['?', '#']).next().unwrap_or("/")
    }

    /// The value of a header; names are compared without case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }
}

/// A reply as it came from the wire.
#[derive(Clone, Eq, PartialEq)]
pub struct HttpResponse {
    /// HTTP status code.
    pub status: u16,
    /// Header names and values as received.
    pub headers: Vec<(String, String)>,
    /// The exact body bytes, transfer encoding removed.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// The value of a header; names are compared without case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }
}

/// A message that Alipay sent to your server.
#[derive(Clone, Eq, PartialEq)]
pub struct NotificationRequest {
    /// Path (and query, if any) as Alipay called it, before any proxy of yours rewrote it. AMS only.
    pub path: String,
    /// Header names and values. AMS only.
    pub headers: Vec<(String, String)>,
    /// The exact body bytes.
    pub body: Vec<u8>,
}

impl NotificationRequest {
    /// The value of a header; names are compared without case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        find(&self.headers, name)
    }
}

/// What your server answers to a notification.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct HttpReply {
    /// HTTP status code.
    pub status: u16,
    /// Header names and values.
    pub headers: Vec<(String, String)>,
    /// The exact body bytes.
    pub body: Vec<u8>,
}

fn find<'a>(headers: &'a [(String, String)], name: &str) -> Option<&'a str> {
    headers
        .iter()
        .find(|(n, _)| n.eq_ignore_ascii_case(name))
        .map(|(_, value)| value.as_str())
}

// Bodies and signatures stay out of debug output: they hold buyers' data and secrets.
impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.url.split(['?', '#']).next().unwrap_or_default();
        write!(f, "HttpRequest({} {address}, {} bytes)", self.method, self.body.len())
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpResponse({}, {} bytes)", self.status, self.body.len())
    }
}

impl fmt::Debug for NotificationRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NotificationRequest({} bytes)", self.body.len())
    }
}
