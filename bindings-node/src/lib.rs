//! The Node addon: text and bytes cross, nothing is decided here.
//!
//! The classes that merchants see are JavaScript, in `lib/`. Calls run on own threads (`workers`), so neither the event
//! loop nor the pool that Node reads files with ever waits for a gateway.

pub mod flow;
pub mod tools;
mod transport;
mod workers;

use std::collections::BTreeMap;
use std::sync::Arc;

use alipay_global::ams::{AmsClient, NextPage};
use alipay_global::instore::InStoreClient;
use alipay_global::mapi::MapiClient;
use alipay_global::{
    AlipayError, Answer, CallOptions, Client, Event, Family, HttpReply, HttpRequest, HttpResponse, NotificationRequest,
    Options,
};
use napi::bindgen_prelude::{Buffer, BufferSlice, External, Object};
use napi::{Env, Error, Result};
use napi_derive::napi;

use crate::transport::{JsTransport, Send};

pub use crate::transport::Ticket;

/// Kind, data, dedup key, its first form, and the event itself for its answer.
type Verified = (String, String, String, String, External<Event>);

/// One merchant at one gateway.
#[napi]
pub struct NativeClient(pub(crate) Client);

#[napi]
impl NativeClient {
    /// `options` is the JSON text of an object; `send` replaces the built-in way to send.
    #[napi(constructor, catch_unwind)]
    pub fn new(family: String, options: String, send: Option<Send>) -> Result<Self> {
        let transport = send.map(|send| Arc::new(JsTransport(send)) as _);
        Family::parse(&family)
            .and_then(|family| Options::from_json(family, &options))
            .and_then(|options| Client::open(options.with_transport(transport)))
            .map(Self)
            .map_err(raise)
    }

    /// A promise of `[kind, text]`. It is always settled, and from a thread of our own.
    #[napi(ts_return_type = "Promise<string[]>", catch_unwind)]
    pub fn call<'env>(
        &self,
        env: &'env Env,
        operation: String,
        request: String,
        options: String,
    ) -> Result<Object<'env>> {
        let client = self.0.clone();
        workers::promise(env, move || {
            let options = CallOptions::from_json(&options)?;
            client.call(&operation, &request, &options).map(answer)
        })
    }

    /// A promise of `[state, reply]`, once it is final.
    #[napi(ts_return_type = "Promise<string[]>", catch_unwind)]
    pub fn until_final<'env>(
        &self,
        env: &'env Env,
        operation: String,
        request: String,
        options: String,
    ) -> Result<Object<'env>> {
        let client = self.0.clone();
        workers::promise(env, move || {
            let options = CallOptions::from_json(&options)?;
            let end = client.until_final(&operation, &request, &options)?;
            Ok(vec![end.state.to_owned(), end.reply])
        })
    }

    /// Builds and signs without sending.
    #[napi(catch_unwind)]
    pub fn prepare(&self, operation: String, request: String, options: String) -> Result<Message> {
        let options = CallOptions::from_json(&options).map_err(raise)?;
        self.0
            .prepare(&operation, &request, &options)
            .map(Message::from)
            .map_err(raise)
    }

    /// Reads a reply that JavaScript fetched by itself. Of the request, its address and its body are what it is matched to.
    #[napi(catch_unwind)]
    pub fn accept(
        &self,
        operation: String,
        url: String,
        request_body: BufferSlice,
        status: u16,
        headers: String,
        body: BufferSlice,
    ) -> Result<Vec<String>> {
        let request = HttpRequest::sent(url, request_body.to_vec());
        let response = HttpResponse {
            status,
            headers: pairs(&headers),
            body: body.to_vec(),
        };
        self.0
            .accept(&operation, &request, &response)
            .map(answer)
            .map_err(raise)
    }

    /// Verifies a notification over its raw bytes: `[kind, data, dedup key, old dedup key, event]`.
    #[napi(ts_return_type = "[string, string, string, string, object]", catch_unwind)]
    pub fn verify_notification(&self, path: String, headers: String, body: BufferSlice) -> Result<Verified> {
        let message = NotificationRequest {
            path,
            headers: pairs(&headers),
            body: body.to_vec(),
        };
        let mut event = self.0.verify_notification(&message).map_err(raise)?;
        // JavaScript holds the content from here on; the garbage collector does not see what a handle holds.
        let data = event.take_data();
        let (kind, key) = (event.kind().to_owned(), event.dedup_key().to_owned());
        let old_key = event.old_dedup_key().to_owned();
        Ok((kind, data, key, old_key, External::new(event)))
    }

    /// Where to send the buyer, as JSON text.
    #[napi(catch_unwind)]
    pub fn redirect(&self, reply: String) -> Result<String> {
        let redirect = self.ams()?.redirect(&reply).map_err(raise)?;
        Ok(redirect.to_json())
    }

    /// Request and state of the next page, both JSON text; null after the last page.
    #[napi(catch_unwind)]
    pub fn next_page(
        &self,
        operation: String,
        request: String,
        reply: String,
        state: Option<String>,
    ) -> Result<Option<Vec<String>>> {
        let next = self.ams()?.next_page(&operation, &request, &reply, state.as_deref());
        let next = next.map_err(raise)?;
        Ok(next.map(|NextPage { request, state, .. }| vec![request, state]))
    }

    /// The fields of a verified return of the browser.
    #[napi(catch_unwind)]
    pub fn verify_return(&self, query: String) -> Result<BTreeMap<String, String>> {
        self.mapi()?.verify_return(&query).map_err(raise)
    }

    /// A verified result of the wallet app, as JSON text.
    #[napi(catch_unwind)]
    pub fn verify_app_result(&self, text: String) -> Result<String> {
        let result = self.mapi()?.verify_app_result(&text).map_err(raise)?;
        Ok(result.to_json())
    }

    /// A promise of whether the gateway sent this notification.
    #[napi(ts_return_type = "Promise<boolean>", catch_unwind)]
    pub fn notify_verify<'env>(&self, env: &'env Env, notify_id: String, options: String) -> Result<Object<'env>> {
        let client = self.mapi()?;
        workers::promise(env, move || {
            let options = CallOptions::from_json(&options)?;
            client.notify_verify(&notify_id, &options)
        })
    }

    /// Where a payment stands by the reply to a payment query.
    #[napi(catch_unwind)]
    pub fn state(&self, reply: String) -> Result<&'static str> {
        let client = InStoreClient::try_from(self.0.clone()).map_err(raise)?;
        client.state(&reply).map(|state| state.as_str()).map_err(raise)
    }

    fn ams(&self) -> Result<AmsClient> {
        self.0.clone().try_into().map_err(raise)
    }

    fn mapi(&self) -> Result<MapiClient> {
        self.0.clone().try_into().map_err(raise)
    }
}

/// The answer to send: an acknowledgement, or a wish for redelivery.
#[napi(catch_unwind)]
pub fn answer_event(event: &External<Event>, acknowledge: bool) -> Result<Message> {
    let reply = if acknowledge {
        event.acknowledge()
    } else {
        event.reject()
    };
    reply.map(Message::from).map_err(raise)
}

/// A request or a reply on its way to JavaScript.
#[napi(object, object_from_js = false)]
pub struct Message {
    /// Of a request.
    pub method: Option<String>,
    /// Of a request.
    pub url: Option<String>,
    /// Of a reply.
    pub status: Option<u16>,
    /// Names and values, each ended by NUL.
    pub headers: String,
    /// The exact bytes.
    pub body: Buffer,
}

impl From<HttpRequest> for Message {
    fn from(request: HttpRequest) -> Self {
        Self {
            method: Some(request.method),
            url: Some(request.url),
            status: None,
            headers: joined(&request.headers),
            body: request.body.into(),
        }
    }
}

impl From<HttpReply> for Message {
    fn from(reply: HttpReply) -> Self {
        Self {
            method: None,
            url: None,
            status: Some(reply.status),
            headers: joined(&reply.headers),
            body: reply.body.into(),
        }
    }
}

fn answer(answer: Answer) -> Vec<String> {
    let (kind, text) = match answer {
        Answer::Reply(json) => ("reply", json),
        Answer::Redirect(redirect) => ("redirect", redirect.to_json()),
        Answer::Text(text) => ("text", text),
        _ => ("unknown", String::new()),
    };
    vec![kind.to_owned(), text]
}

/// An error crosses as JSON text; `lib/errors.js` makes the class of it.
fn raise(error: AlipayError) -> Error {
    Error::from_reason(error.to_json())
}

/// Names and values cross as one text, each ended by NUL: one string costs a tenth of twenty.
fn pairs(text: &str) -> Vec<(String, String)> {
    let mut items = text.split_terminator('\0').map(str::to_owned);
    std::iter::from_fn(|| Some((items.next()?, items.next()?))).collect()
}

fn joined(pairs: &[(String, String)]) -> String {
    pairs
        .iter()
        .flat_map(|(name, value)| [name.as_str(), "\0", value, "\0"])
        .collect()
}
