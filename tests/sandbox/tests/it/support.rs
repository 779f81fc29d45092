//! A running sandbox, an HTTP client and a shop that listens.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use alipay_sandbox::{Config, Running, start};
use serde_json::{Value, json};

/// A sandbox of its own for each test. It ends when it is dropped.
pub(crate) struct Sandbox {
    pub(crate) hello: Value,
    pub(crate) agent: ureq::Agent,
    _running: Running,
    _runtime: tokio::runtime::Runtime,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("a JSON body")
    }
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        Self::with(Config {
            time_scale: 0.000_2,
            ..Config::default()
        })
    }

    pub(crate) fn with(config: Config) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let running = runtime.block_on(start(config)).unwrap();
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(Duration::from_secs(20)))
            .build()
            .into();
        Self {
            hello: running.hello(),
            agent,
            _running: running,
            _runtime: runtime,
        }
    }

    pub(crate) fn url(&self) -> &str {
        self.hello["url"].as_str().unwrap()
    }

    pub(crate) fn get(&self, url: &str) -> Answer {
        read(self.agent.get(url).call()).expect("an answer")
    }

    /// A POST; `Err` when the connection broke.
    pub(crate) fn post(&self, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Answer, ureq::Error> {
        let mut request = self.agent.post(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request.send(body))
    }

    pub(crate) fn control(&self, path: &str, body: &Value) -> (u16, Value) {
        let url = format!("{}/control/{path}", self.url());
        let answer = self
            .post(
                &url,
                &[("content-type", "application/json")],
                body.to_string().as_bytes(),
            )
            .unwrap();
        (answer.status, answer.json())
    }

    /// Chooses a reading of a word that the vendor leaves open.
    pub(crate) fn read(&self, word: &str, reading: &str) {
        let (status, answer) = self.control("words", &json!({ word: reading }));
        assert_eq!(status, 200, "{answer}");
    }

    pub(crate) fn approve(&self, id: &str) {
        assert_eq!(self.control("approve", &json!({ "id": id })).0, 200, "{id}");
    }

    pub(crate) fn fault(&self, on: &str, kind: &str) {
        let (status, answer) = self.control("fault", &json!({ "on": on, "kind": kind }));
        assert_eq!(status, 200, "{answer}");
    }

    pub(crate) fn ledger(&self) -> Value {
        self.get(&format!("{}/control/ledger", self.url())).json()
    }

    /// The ledger, as soon as it satisfies the test.
    pub(crate) fn ledger_when(&self, ready: impl Fn(&Value) -> bool) -> Value {
        let patience = Instant::now() + Duration::from_secs(10);
        loop {
            let ledger = self.ledger();
            if ready(&ledger) {
                return ledger;
            }
            assert!(Instant::now() < patience, "the ledger never got there: {ledger:#}");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

fn read(result: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Result<Answer, ureq::Error> {
    let mut response = result?;
    let headers = response
        .headers()
        .iter()
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap_or("").to_owned()))
        .collect();
    let body = response
        .body_mut()
        .with_config()
        .limit(64 * 1024 * 1024)
        .read_to_vec()?;
    Ok(Answer {
        status: response.status().as_u16(),
        headers,
        body,
    })
}

/// A request that reached the shop.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) path: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    pub(crate) at: Instant,
}

impl Received {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// A shop that listens for notifications and answers what it is told to.
pub(crate) struct Shop {
    pub(crate) url: String,
    received: Receiver<Received>,
}

pub(crate) const ACKNOWLEDGED: &str =
    r#"{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"success"}}"#;

impl Shop {
    /// Answers each request with the next of the answers, and then always with the last.
    pub(crate) fn answering(content_type: &'static str, answers: &[&str]) -> Self {
        let answers: Vec<String> = answers.iter().map(ToString::to_string).collect();
        Self::replying(content_type, move |at, _| {
            answers.get(at).or(answers.last()).cloned().unwrap_or_default()
        })
    }

    /// Answers each request by its number and content.
    pub(crate) fn replying(
        content_type: &'static str,
        answer: impl Fn(usize, &Received) -> String + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (send, received) = channel();
        std::thread::spawn(move || {
            for (at, stream) in listener.incoming().enumerate() {
                let serve = |stream| serve(stream, content_type, |received| answer(at, received));
                let Some(request) = stream.ok().and_then(serve) else {
                    continue;
                };
                if send.send(request).is_err() {
                    return;
                }
            }
        });
        Self { url, received }
    }

    pub(crate) fn next(&self) -> Received {
        self.received
            .recv_timeout(Duration::from_secs(10))
            .expect("a notification")
    }

    pub(crate) fn silent_for(&self, time: Duration) -> bool {
        self.received.recv_timeout(time).is_err()
    }
}

fn serve(mut stream: TcpStream, content_type: &str, answer: impl FnOnce(&Received) -> String) -> Option<Received> {
    let at = Instant::now();
    let mut raw = Vec::new();
    let mut buffer = [0; 4096];
    let head_end = loop {
        let count = stream.read(&mut buffer).ok().filter(|count| *count > 0)?;
        raw.extend_from_slice(&buffer[..count]);
        if let Some(end) = raw.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
    };
    let head = String::from_utf8_lossy(&raw[..head_end]).into_owned();
    let mut lines = head.lines();
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length: usize = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, value)| value.parse().unwrap());
    while raw.len() < head_end + 4 + length {
        let count = stream.read(&mut buffer).ok().filter(|count| *count > 0)?;
        raw.extend_from_slice(&buffer[..count]);
    }
    let received = Received {
        path,
        headers,
        body: raw[head_end + 4..].to_vec(),
        at,
    };
    let answer = answer(&received);
    let reply = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{answer}",
        answer.len()
    );
    stream.write_all(reply.as_bytes()).ok()?;
    Some(received)
}
