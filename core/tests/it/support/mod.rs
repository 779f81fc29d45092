//! A scripted HTTP server on loopback, and a client that talks to it.

pub mod authority;
pub mod proxy;
pub mod shared;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use alipay_global::ams::AmsClient;
use alipay_global::{AlipayError, AmsOptions, CallOptions, HttpRequest, tools};
use serde_json::Value;

pub const CLIENT_ID: &str = "SANDBOX_5Y055A2Y2F6K05235";

/// One request as the server read it.
pub struct Seen {
    pub path: String,
    pub body: Vec<u8>,
}

/// What the script does with a request.
pub enum Act {
    /// Status and body, signed as Alipay would.
    Signed(u16, String),
    /// These bytes, whatever they are; then the connection is closed.
    Raw(Vec<u8>),
    /// Closes without a word.
    Drop,
    /// Waits, then answers like `Signed(200, …)`.
    Late(Duration, String),
    /// A head, then a byte now and then.
    Trickle,
    /// A body that never ends.
    Endless,
}

pub struct Server {
    pub url: String,
    pub connections: Arc<AtomicUsize>,
    pub requests: Arc<AtomicUsize>,
}

impl Server {
    /// Runs the script once per request; its second argument counts requests from 0.
    pub fn start(script: impl Fn(&Seen, usize) -> Act + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let requests = Arc::new(AtomicUsize::new(0));
        let (script, seen_connections, seen_requests) =
            (Arc::new(script), Arc::clone(&connections), Arc::clone(&requests));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                seen_connections.fetch_add(1, Ordering::SeqCst);
                let (script, requests) = (Arc::clone(&script), Arc::clone(&seen_requests));
                std::thread::spawn(move || while serve(&stream, &*script, &requests).is_some() {});
            }
        });
        Self {
            url,
            connections,
            requests,
        }
    }

    pub fn client(&self) -> AmsClient {
        self.client_with(|_| {})
    }

    pub fn client_with(&self, change: impl FnOnce(&mut AmsOptions)) -> AmsClient {
        open(&self.url, change).unwrap()
    }
}

/// A client of this gateway, with what the test changes.
pub fn open(gateway: &str, change: impl FnOnce(&mut AmsOptions)) -> Result<AmsClient, AlipayError> {
    let mut options = options(gateway);
    change(&mut options);
    AmsClient::new(options)
}

/// An inquiry: a request of which only the reply matters.
pub fn asked(client: &AmsClient) -> HttpRequest {
    let request = r#"{"paymentRequestId":"a"}"#;
    let prepared = client.prepare("payments.inquiryPayment", request, &CallOptions::default());
    prepared.unwrap()
}

pub fn options(gateway: &str) -> AmsOptions {
    AmsOptions::default()
        .client_id(CLIENT_ID)
        .private_key(key("rsa2048"))
        .alipay_public_key(public("alipay2048"))
        .gateway(gateway)
        .timeout(Duration::from_secs(5))
}

/// A private key of the shared vectors, PKCS#8 PEM.
pub fn key(name: &str) -> String {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/vectors/keys.json");
    let keys: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    keys[name].as_str().unwrap().to_owned()
}

/// The public half, made by the openssl command.
pub fn public(name: &str) -> String {
    let mut child = std::process::Command::new("openssl")
        .args(["pkey", "-pubout"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(key(name).as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

fn serve(stream: &TcpStream, script: &dyn Fn(&Seen, usize) -> Act, requests: &AtomicUsize) -> Option<()> {
    let seen = read(stream)?;
    let act = script(&seen, requests.fetch_add(1, Ordering::SeqCst));
    let mut out = stream;
    match act {
        Act::Signed(status, body) => out.write_all(&signed(&seen.path, status, &body)).ok(),
        Act::Late(wait, body) => {
            std::thread::sleep(wait);
            out.write_all(&signed(&seen.path, 200, &body)).ok()
        }
        Act::Raw(bytes) => {
            let _ = out.write_all(&bytes);
            let _ = stream.shutdown(std::net::Shutdown::Both);
            None
        }
        Act::Drop => {
            let _ = stream.shutdown(std::net::Shutdown::Both);
            None
        }
        Act::Trickle => {
            out.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 10000\r\n\r\n")
                .ok()?;
            while out.write_all(b" ").is_ok() {
                std::thread::sleep(Duration::from_millis(50));
            }
            None
        }
        Act::Endless => {
            out.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                .ok()?;
            let chunk = [b"10000\r\n".as_slice(), &[b' '; 0x10000], b"\r\n"].concat();
            while out.write_all(&chunk).is_ok() {}
            None
        }
    }
}

fn read(stream: &TcpStream) -> Option<Seen> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
    let path = line.split(' ').nth(1)?.to_owned();
    let mut length = 0;
    loop {
        let mut header = String::new();
        reader.read_line(&mut header).ok().filter(|read| *read > 0)?;
        if header == "\r\n" {
            break;
        }
        if let Some(value) = header.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Seen { path, body })
}

fn signed(path: &str, status: u16, body: &str) -> Vec<u8> {
    signed_at(path, status, body, "2026-04-17T08:00:01+08:00")
}

/// The same at another time of the gateway's clock.
pub fn signed_at(path: &str, status: u16, body: &str, time: &str) -> Vec<u8> {
    let text = format!("POST {path}\n{CLIENT_ID}.{time}.{body}");
    let signature = tools::sign(&text, "RSA2", &key("alipay2048"), "utf-8").unwrap();
    let signature = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    format!(
        "HTTP/1.1 {status} X\r\nclient-id: {CLIENT_ID}\r\nresponse-time: {time}\r\nsignature: algorithm=RSA256,keyVersion=1,signature={signature}\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}
