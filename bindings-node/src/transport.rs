//! A transport written in JavaScript: a worker asks the event loop to send and waits for the ticket to come back.

use std::sync::Mutex;
use std::sync::mpsc::{RecvTimeoutError, SyncSender, sync_channel};
use std::time::Duration;

use alipay_global::{HttpRequest, HttpResponse, Transport, TransportError};
use napi::Status;
use napi::bindgen_prelude::{Buffer, BufferSlice, FnArgs};
use napi::threadsafe_function::{ThreadsafeFunction, ThreadsafeFunctionCallMode};
use napi_derive::napi;

use crate::{joined, pairs};

/// Ticket, method, URL, headers, body, seconds.
type Arguments = FnArgs<(Ticket, String, String, String, Buffer, f64)>;

/// The JavaScript function. Weak: an open client alone does not keep the process alive, a call in flight does.
pub(crate) type Send = ThreadsafeFunction<Arguments, (), Arguments, Status, false, true>;

pub(crate) struct JsTransport(pub(crate) Send);

impl Transport for JsTransport {
    fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        let (sender, reply) = sync_channel(1);
        let arguments = (
            Ticket(Mutex::new(Some(sender))),
            request.method.clone(),
            request.url.clone(),
            joined(&request.headers),
            Buffer::from(request.body.clone()),
            timeout.as_secs_f64(),
        );
        let status = self.0.call(arguments.into(), ThreadsafeFunctionCallMode::NonBlocking);
        if status != Status::Ok {
            return Err(TransportError::NotSent("this JavaScript thread is ending".to_owned()));
        }
        reply.recv_timeout(timeout).unwrap_or_else(|error| {
            Err(TransportError::Lost(match error {
                RecvTimeoutError::Timeout => format!("the transport gave no reply within {} s", timeout.as_secs_f64()),
                RecvTimeoutError::Disconnected => "the transport ended without a reply".to_owned(),
            }))
        })
    }
}

/// What JavaScript hands back, once. Dropped unanswered it counts as a lost reply.
#[napi]
pub struct Ticket(Mutex<Option<SyncSender<Result<HttpResponse, TransportError>>>>);

#[napi]
impl Ticket {
    /// The reply as it came from the wire.
    #[napi(catch_unwind)]
    pub fn answer(&self, status: u16, headers: String, body: BufferSlice) {
        self.settle(Ok(HttpResponse {
            status,
            headers: pairs(&headers),
            body: body.to_vec(),
        }));
    }

    /// No reply; `sent` is false only when nothing can have left.
    #[napi(catch_unwind)]
    pub fn fail(&self, sent: bool, text: String) {
        self.settle(Err(if sent {
            TransportError::Lost(text)
        } else {
            TransportError::NotSent(text)
        }));
    }

    fn settle(&self, result: Result<HttpResponse, TransportError>) {
        let sender = self.0.lock().ok().and_then(|mut slot| slot.take());
        if let Some(sender) = sender {
            // Nobody waits any more when the time was up: the reply comes too late to be believed.
            let _ = sender.send(result);
        }
    }
}
