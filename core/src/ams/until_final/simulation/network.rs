//! What lies between the two: it loses, delays, repeats and forges. Late requests are delivered when their time comes, even
//! after the flow ended.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::Value;

use super::gateway::{Gateway, told};
use crate::ams::Ams;
use crate::answer::Answer;
use crate::error::{AlipayError, Result};
use crate::family::{Attempt, Protocol};
use crate::freshness::{Age, Moment};
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::options::{AmsOptions, CallOptions};

use crate::sign::{SignType, Signer};
use crate::tools::{KeyPair, generate_key_pair};
use crate::until_final::Heard;
use crate::until_final::script::Rng;

/// How long the client waits for a reply, in milliseconds.
const TIMEOUT: u64 = 15_000;
/// A message that is under way arrives within a minute, or never.
const LATE: u64 = 59_000;
const TIME: &str = "2026-04-17T08:00:00+08:00";

static MERCHANT: LazyLock<KeyPair> = LazyLock::new(|| generate_key_pair(2048).unwrap());
static ALIPAY: LazyLock<KeyPair> = LazyLock::new(|| generate_key_pair(2048).unwrap());
static STRANGER: LazyLock<KeyPair> = LazyLock::new(|| generate_key_pair(2048).unwrap());

/// The real family under the machines, and Alipay's pen. The same bytes get the same signature, so it is made once.
pub(super) struct Wire {
    pub(super) family: Ams,
    alipay: Signer,
    stranger: Signer,
    signatures: HashMap<Vec<u8>, String>,
    requests: HashMap<(String, String), HttpRequest>,
}

impl Wire {
    pub(super) fn new() -> Self {
        let signer = |pair: &KeyPair| Signer::new(SignType::Rsa2, Some(&pair.private_pem), None).unwrap();
        let family = Ams::new(
            &AmsOptions::default()
                .client_id("C1")
                .private_key(MERCHANT.private_pem.clone())
                .alipay_public_key(ALIPAY.public_pem.clone())
                .gateway("north-america"),
        );
        Self {
            family: family.unwrap(),
            alipay: signer(&ALIPAY),
            stranger: signer(&STRANGER),
            signatures: HashMap::new(),
            requests: HashMap::new(),
        }
    }

    fn prepare(&mut self, operation: &str, request: &str) -> Result<HttpRequest> {
        let key = (operation.to_owned(), request.to_owned());
        if let Some(known) = self.requests.get(&key) {
            return Ok(known.clone());
        }
        let attempt = Attempt {
            now: time::OffsetDateTime::UNIX_EPOCH,
            message_id: "0".repeat(32),
            options: CallOptions::default(),
        };
        let operation = self.family.operation(operation)?;
        let prepared = self.family.prepare(&operation, request, &attempt)?;
        self.requests.insert(key, prepared.clone());
        Ok(prepared)
    }

    /// Section 2.1: `POST`, path, client id, time, body.
    fn headers(&mut self, path: &str, time_header: &str, body: &str, genuine: bool) -> Vec<(String, String)> {
        let text = format!("POST {path}\nC1.{TIME}.{body}").into_bytes();
        let signer = if genuine { &self.alipay } else { &self.stranger };
        let mut key = text.clone();
        key.push(u8::from(genuine));
        let made = self.signatures.entry(key).or_insert_with(|| {
            let base64 = signer.sign(&text).unwrap();
            base64.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D")
        });
        let signature = format!("algorithm=RSA256, keyVersion=1, signature={made}");
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        vec![
            header("client-id", "C1"),
            header(time_header, TIME),
            header("signature", &signature),
        ]
    }

    fn reply(&mut self, path: &str, body: &Value, genuine: bool) -> HttpResponse {
        let body = body.to_string();
        HttpResponse {
            status: 200,
            headers: self.headers(path, "response-time", &body, genuine),
            body: body.into_bytes(),
        }
    }

    fn notification(&mut self, body: &Value, genuine: bool) -> NotificationRequest {
        let body = body.to_string();
        NotificationRequest {
            path: "/notify".to_owned(),
            headers: self.headers("/notify", "request-time", &body, genuine),
            body: body.into_bytes(),
        }
    }
}

pub(super) struct Network<'w> {
    pub(super) wire: &'w mut Wire,
    pub(super) gateway: Gateway,
    /// What the merchant wants to be paid for, and how.
    pub(super) request: &'static str,
    pub(super) chance: Rng,
    /// Requests under way: when they arrive, the operation, the request.
    pub(super) late: Vec<(u64, &'static str, String)>,
    /// Well signed replies, also to others, by operation: for replays.
    pub(super) seen: Vec<(&'static str, Value, u64)>,
    /// The one operation whose replies without an id are replayed too.
    pub(super) lie: &'static str,
    pub(super) now: u64,
    /// Share of messages that something happens to.
    pub(super) trouble: u64,
    /// Verified notifications: how often each event came in.
    pub(super) book: HashMap<String, u32>,
    pub(super) announced_paid: bool,
}

impl Network<'_> {
    pub(super) fn pass(&mut self, millis: u64) {
        let until = self.now + millis;
        loop {
            let next = self.late.iter().enumerate().min_by_key(|(_, (at, ..))| *at);
            let Some((place, _)) = next.filter(|(_, (at, ..))| *at <= until) else {
                break;
            };
            let (at, operation, request) = self.late.remove(place);
            self.gateway.until(at);
            self.deliver(operation, &request);
        }
        self.gateway.until(until);
        self.now = until;
        self.notify();
    }

    /// Everything that is still under way arrives, and the buyer does what he was going to do.
    pub(super) fn come_to_rest(&mut self) {
        self.pass(600_000);
        while !self.late.is_empty() || !self.gateway.outbox.is_empty() {
            self.pass(600_000);
        }
    }

    /// Messages arrive after seconds or hours, twice, or from somebody who is not Alipay.
    fn notify(&mut self) {
        let due = self.gateway.outbox.extract_if(.., |(at, _)| *at <= self.now);
        for (_, message) in due.collect::<Vec<_>>() {
            let trouble = self.chance.percent(self.trouble);
            match self.chance.below(4) {
                0 if trouble => {
                    let later = self.now + self.chance.below(1_800_000);
                    self.gateway.outbox.push((later, message));
                    continue;
                }
                1 if trouble => self.hear(&message, true),
                2 if trouble => {
                    let mut forged = message.clone();
                    forged["result"] = told("S", "SUCCESS")["result"].clone();
                    self.hear(&forged, false);
                }
                _ => {}
            }
            self.hear(&message, true);
        }
    }

    fn hear(&mut self, message: &Value, genuine: bool) {
        let incoming = self.wire.notification(message, genuine);
        match self
            .wire
            .family
            .notification(&incoming, time::OffsetDateTime::UNIX_EPOCH)
        {
            Ok(event) => {
                assert!(genuine, "a forged notification was believed");
                *self.book.entry(event.dedup_key().to_owned()).or_default() += 1;
                self.announced_paid |= message["result"]["resultStatus"] == "S";
            }
            Err(error) => assert!(!genuine, "{error}"),
        }
    }

    fn deliver(&mut self, operation: &'static str, request: &str) -> Value {
        let request = serde_json::from_str(request).unwrap();
        let answer = self.gateway.answer(operation, &request, &mut self.chance);
        if operation == self.lie || answer.as_object().unwrap().len() > 1 {
            self.seen.push((operation, answer.clone(), self.now));
        }
        answer
    }

    /// What the merchant's client makes of one call.
    pub(super) fn call(&mut self, operation: &'static str, request: &str) -> Heard {
        let mut at = None;
        let result = self.answered(operation, request, &mut at);
        let verified = result
            .as_ref()
            .err()
            .is_none_or(|error| error.reason().is_none() && error.reply().is_some());
        let at = at.filter(|_| verified).map(|millis: u64| Moment {
            at: time::OffsetDateTime::UNIX_EPOCH + std::time::Duration::from_millis(millis),
            age: Age::Fresh,
        });
        Heard { result, at }
    }

    fn answered(&mut self, operation: &'static str, request: &str, at: &mut Option<u64>) -> Result<String> {
        let prepared = self.wire.prepare(operation, request)?;
        match self.send(operation, request, prepared.path(), at) {
            Err(()) => Err(AlipayError::connect("not reached")),
            Ok(None) => Err(AlipayError::unknown("no reply")),
            Ok(Some(response)) => {
                let found = self.wire.family.operation(operation)?;
                match self.wire.family.accept(&found, &prepared, &response)? {
                    Answer::Reply(reply) => Ok(reply),
                    other => panic!("{other:?}"),
                }
            }
        }
    }

    /// None is no reply at all; the error is "never reached".
    fn send(
        &mut self,
        operation: &'static str,
        request: &str,
        path: &str,
        time: &mut Option<u64>,
    ) -> Result<Option<HttpResponse>, ()> {
        let latency = 20 + self.chance.below(400);
        self.pass(latency);
        *time = Some(self.now);
        if !self.chance.percent(self.trouble) {
            let answer = self.deliver(operation, request);
            return Ok(Some(self.wire.reply(path, &answer, true)));
        }
        match self.chance.below(12) {
            0 => return Err(()),
            1 => {}
            2 | 3 => {
                // On its way for up to two minutes, while the client has long given up.
                let at = self.now + self.chance.below(LATE);
                self.late.push((at, operation, request.to_owned()));
            }
            4 => {
                // Delivered twice, the second time later.
                let at = self.now + self.chance.below(LATE);
                self.late.push((at, operation, request.to_owned()));
                let answer = self.deliver(operation, request);
                return Ok(Some(self.wire.reply(path, &answer, true)));
            }
            5 => {
                // Delivered, and somebody answers with an older, well signed reply to the same operation.
                self.deliver(operation, request);
                let fitting: Vec<_> = self.seen.iter().filter(|(name, ..)| *name == operation).collect();
                let place = usize::try_from(self.chance.below(fitting.len() as u64)).unwrap();
                let (_, answer, then) = fitting[place].clone();
                *time = Some(then);
                return Ok(Some(self.wire.reply(path, &answer, true)));
            }
            6 => {
                // Somebody who has no key answers "paid".
                let forged = paid(&self.deliver(operation, request));
                return Ok(Some(self.wire.reply(path, &forged, false)));
            }
            7 => {
                // Somebody strips the signature and turns the answer.
                let forged = paid(&self.deliver(operation, request));
                let mut reply = self.wire.reply(path, &forged, true);
                reply.headers.clear();
                return Ok(Some(reply));
            }
            8 => {
                let answer = self.deliver(operation, request);
                let mut cut = self.wire.reply(path, &answer, true);
                let end = self.chance.below(cut.body.len() as u64);
                cut.body.truncate(usize::try_from(end).unwrap());
                return Ok(Some(cut));
            }
            9 => {
                if self.chance.percent(50) {
                    self.deliver(operation, request);
                }
                return Ok(Some(HttpResponse {
                    status: self.chance.one_of(&[500, 502, 503]),
                    headers: Vec::new(),
                    body: b"internal error".to_vec(),
                }));
            }
            _ => {
                self.deliver(operation, request);
            }
        }
        self.pass(TIMEOUT);
        Ok(None)
    }
}

/// The answer, as somebody would like it to be.
fn paid(answer: &Value) -> Value {
    let mut forged = answer.clone();
    forged["result"] = told("S", "SUCCESS")["result"].clone();
    for (field, word) in [
        ("paymentRequestId", "T1"),
        ("paymentStatus", "SUCCESS"),
        ("refundRequestId", "R1"),
        ("refundStatus", "SUCCESS"),
        ("captureRequestId", "C1"),
    ] {
        forged[field] = word.into();
    }
    forged
}
