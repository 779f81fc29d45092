//! One request over HTTP/2, on the calling thread. No runtime and no pool: nothing is left that a fork could break.
//!
//! `h2` speaks the protocol and waits for nobody by itself. Its connection is polled in a loop over a stream that blocks,
//! so that the loop turns once per packet.

use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::net::{TcpStream, ToSocketAddrs};
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use h2::client::Connection;
use rustls::{ClientConfig, ClientConnection, StreamOwned};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use ureq::{Proxy, http};

use super::roots::Trusted;
use super::tls::{client_config, server_name};
use super::{MAX_REPLY, TransportError, USER_AGENT};
use crate::http::{HttpRequest, HttpResponse};

pub(super) struct Http2 {
    trusted: Trusted,
    proxy: Option<Proxy>,
}

impl Http2 {
    pub(super) const fn new(trusted: Trusted, proxy: Option<Proxy>) -> Self {
        Self { trusted, proxy }
    }

    /// Sends once, in a connection of its own.
    pub(super) fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        let deadline = Instant::now() + timeout;
        let unsent = |error: io::Error| TransportError::NotSent(explain(&error, timeout));
        let wire = self.connect(request, deadline).map_err(unsent)?;
        exchange(wire, request, deadline).map_err(|error| TransportError::Lost(explain(&error, timeout)))
    }

    fn connect(&self, request: &HttpRequest, deadline: Instant) -> io::Result<Wire> {
        let uri: http::Uri = request
            .url
            .parse()
            .map_err(|_| other("the request cannot be written as HTTP"))?;
        let host = uri.host().unwrap_or_default();
        let secure = uri.scheme_str() != Some("http");
        let port = uri.port_u16().unwrap_or(if secure { 443 } else { 80 });
        let mut tcp = match &self.proxy {
            Some(proxy) => tunnel(proxy, host, port, deadline)?,
            None => dial(host, port, deadline)?,
        };
        tcp.set_nodelay(true)?;
        if !secure {
            return Ok(Wire::new(Stream::Plain(tcp), deadline));
        }
        let failed = |error: rustls::Error| other(format!("TLS: {error}"));
        let config = self.tls().map_err(failed)?;
        let mut session = ClientConnection::new(config, server_name(host)?).map_err(failed)?;
        while session.is_handshaking() {
            limit(&tcp, deadline)?;
            session.complete_io(&mut tcp)?;
        }
        if session.alpn_protocol() != Some(b"h2") {
            return Err(other("the gateway does not speak HTTP/2 here"));
        }
        Ok(Wire::new(
            Stream::Tls(Box::new(StreamOwned::new(session, tcp))),
            deadline,
        ))
    }

    /// Made anew for each call: nearly no client makes one.
    fn tls(&self) -> Result<Arc<ClientConfig>, rustls::Error> {
        let mut config = client_config(&self.trusted)?;
        config.alpn_protocols = vec![b"h2".to_vec()];
        Ok(Arc::new(config))
    }
}

fn exchange(wire: Wire, request: &HttpRequest, deadline: Instant) -> io::Result<HttpResponse> {
    let mut head = http::Request::builder()
        .method(request.method.as_str())
        .uri(&request.url)
        .header("user-agent", USER_AGENT);
    for (name, value) in &request.headers {
        head = head.header(name, value);
    }
    let head = head
        .body(())
        .map_err(|_| other("the request cannot be written as HTTP"))?;
    let mut context = Context::from_waker(Waker::noop());

    let mut builder = h2::client::Builder::new();
    builder.enable_push(false);
    let mut opening = pin!(builder.handshake(wire));
    let (sender, mut connection) = loop {
        // It only writes, and writing blocks.
        if let Poll::Ready(opened) = opening.as_mut().poll(&mut context) {
            break opened.map_err(broken)?;
        }
        in_time(deadline)?;
    };
    let mut sender = drive(&mut connection, deadline, sender.ready())?;
    let (reply, mut body) = sender.send_request(head, request.body.is_empty()).map_err(broken)?;
    if !request.body.is_empty() {
        body.send_data(request.body.clone().into(), true).map_err(broken)?;
    }
    let reply = drive(&mut connection, deadline, reply)?;
    let (head, mut stream) = reply.into_parts();
    let mut bytes = Vec::new();
    while let Some(chunk) = drive(
        &mut connection,
        deadline,
        poll_fn(|cx| stream.poll_data(cx).map(Option::transpose)),
    )? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() as u64 > MAX_REPLY {
            return Err(other(format!("the reply is larger than {} MiB", MAX_REPLY >> 20)));
        }
        stream.flow_control().release_capacity(chunk.len()).map_err(broken)?;
    }
    let headers = head.headers.iter().map(|(name, value)| {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        (name.as_str().to_owned(), value)
    });
    Ok(HttpResponse {
        status: head.status.as_u16(),
        headers: headers.collect(),
        body: bytes,
    })
}

/// Moves the connection until the work is done. The connection blocks for the next packet, never for longer than the deadline.
fn drive<T>(
    connection: &mut Connection<Wire>,
    deadline: Instant,
    work: impl Future<Output = Result<T, h2::Error>>,
) -> io::Result<T> {
    let mut work = pin!(work);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(done) = work.as_mut().poll(&mut context) {
            return done.map_err(broken);
        }
        let moved = Pin::new(&mut *connection).poll(&mut context);
        if let Poll::Ready(ended) = moved {
            // What came with the last packet may have finished the work.
            return match work.as_mut().poll(&mut context) {
                Poll::Ready(done) => done.map_err(broken),
                Poll::Pending => Err(ended.map_or_else(broken, |()| other("the gateway closed the connection"))),
            };
        }
        in_time(deadline)?;
    }
}

/// A stream that blocks, behind the interface of one that does not.
struct Wire {
    stream: Stream,
    deadline: Instant,
    /// Something was read: let the loop look at it before waiting for more.
    has_news: bool,
}

enum Stream {
    Plain(TcpStream),
    Tls(Box<StreamOwned<ClientConnection, TcpStream>>),
}

impl Wire {
    const fn new(stream: Stream, deadline: Instant) -> Self {
        Self {
            stream,
            deadline,
            has_news: false,
        }
    }

    fn limit(&self) -> io::Result<()> {
        match &self.stream {
            Stream::Plain(tcp) => limit(tcp, self.deadline),
            Stream::Tls(tls) => limit(&tls.sock, self.deadline),
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        if std::mem::take(&mut self.has_news) {
            return Poll::Pending;
        }
        self.limit()?;
        let free = buffer.initialize_unfilled();
        let read = match &mut self.stream {
            Stream::Plain(tcp) => tcp.read(free)?,
            Stream::Tls(tls) => tls.read(free)?,
        };
        buffer.advance(read);
        self.has_news = true;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.limit()?;
        Poll::Ready(match &mut self.stream {
            Stream::Plain(tcp) => tcp.write(bytes),
            Stream::Tls(tls) => tls.write(bytes),
        })
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.limit()?;
        Poll::Ready(match &mut self.stream {
            Stream::Plain(tcp) => tcp.flush(),
            Stream::Tls(tls) => tls.flush(),
        })
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(context)
    }
}

fn dial(host: &str, port: u16, deadline: Instant) -> io::Result<TcpStream> {
    let bare = host.trim_matches(['[', ']']);
    let addresses = (bare, port)
        .to_socket_addrs()
        .map_err(|_| other("the host name does not resolve"))?;
    let mut last = other("the host name does not resolve");
    for address in addresses {
        let patience = in_time(deadline)?.min(Duration::from_secs(10));
        match TcpStream::connect_timeout(&address, patience) {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// `CONNECT` through an http proxy.
fn tunnel(proxy: &Proxy, host: &str, port: u16, deadline: Instant) -> io::Result<TcpStream> {
    if proxy.uri().scheme_str() != Some("http") {
        return Err(other("HTTP/2 goes through http:// proxies only"));
    }
    let mut tcp = dial(proxy.host(), proxy.port(), deadline)?;
    let mut head = format!("CONNECT {host}:{port} HTTP/1.1\r\nHost: {host}:{port}\r\n");
    if let Some(user) = proxy.username() {
        let login = STANDARD.encode(format!("{user}:{}", proxy.password().unwrap_or_default()));
        head.push_str(&format!("Proxy-Authorization: Basic {login}\r\n"));
    }
    head.push_str("\r\n");
    limit(&tcp, deadline)?;
    tcp.write_all(head.as_bytes())?;
    // Byte by byte: what follows the head belongs to the tunnel.
    let mut answer = Vec::new();
    while !answer.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        limit(&tcp, deadline)?;
        tcp.read_exact(&mut byte)?;
        answer.push(byte[0]);
        if answer.len() > 16 << 10 {
            return Err(other("the proxy does not answer in HTTP"));
        }
    }
    // Any 2xx opens the tunnel (RFC 9110, 9.3.6).
    match answer.get(9) {
        Some(b'2') => Ok(tcp),
        _ => Err(other("the proxy refuses to connect to the gateway")),
    }
}

/// Neither a read nor a write may last beyond the deadline.
fn limit(tcp: &TcpStream, deadline: Instant) -> io::Result<()> {
    let left = Some(in_time(deadline)?);
    tcp.set_read_timeout(left)?;
    tcp.set_write_timeout(left)
}

/// What is left of the time, never nothing.
fn in_time(deadline: Instant) -> io::Result<Duration> {
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() {
        Err(io::ErrorKind::TimedOut.into())
    } else {
        Ok(left)
    }
}

fn other(text: impl Into<String>) -> io::Error {
    io::Error::other(text.into())
}

fn broken(error: h2::Error) -> io::Error {
    if error.is_io() {
        return error.into_io().unwrap_or_else(|| other("the connection broke"));
    }
    match error.reason() {
        Some(reason) => other(format!("HTTP/2: {reason:?}")),
        None => other("the reply is not HTTP/2"),
    }
}

/// One line for people.
fn explain(error: &io::Error, timeout: Duration) -> String {
    if let Some(tls) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return format!("TLS: {tls}");
    }
    match error.kind() {
        io::ErrorKind::TimedOut | io::ErrorKind::WouldBlock => format!("no complete reply within {timeout:.0?}"),
        io::ErrorKind::Other => error.to_string(),
        kind => format!("network: {kind}"),
    }
}
