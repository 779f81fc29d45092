//! A flow one step at a time.

use alipay_global::{CallOptions, SharedTicket, Step};
use napi::bindgen_prelude::Object;
use napi::{Env, Result};
use napi_derive::napi;

use crate::{NativeClient, raise, workers};

/// A flow under way: a ticket in the words of `lib/ticket.js`. The event loop steps it and a worker makes the call.
#[napi]
pub struct NativeFlow(SharedTicket);

#[napi]
impl NativeFlow {
    /// Nothing is sent before the first step.
    #[napi(factory, catch_unwind)]
    pub fn start(client: &NativeClient, operation: String, request: String, options: String) -> Result<Self> {
        let options = CallOptions::from_json(&options).map_err(raise)?;
        let ticket = client.0.start(&operation, &request, &options).map_err(raise)?;
        Ok(Self(ticket.into()))
    }

    /// Takes up what `save` gave.
    #[napi(factory, catch_unwind)]
    pub fn resume(client: &NativeClient, text: String, options: String) -> Result<Self> {
        let options = CallOptions::from_json(&options).map_err(raise)?;
        let ticket = client.0.resume(&text, &options).map_err(raise)?;
        Ok(Self(ticket.into()))
    }

    /// A promise of `[state, reply]` at the end, else of `[seconds]` until the next step.
    #[napi(ts_return_type = "Promise<string[]>", catch_unwind)]
    pub fn step<'env>(&self, env: &'env Env, after: Option<f64>) -> Result<Object<'env>> {
        let ticket = self.0.clone();
        workers::promise(env, move || {
            Ok(match ticket.step(after)? {
                Step::Done(end) => vec![end.state.to_owned(), end.reply],
                Step::Wait(time) => vec![time.as_secs_f64().to_string()],
            })
        })
    }

    /// The id of what it stays with.
    #[napi(catch_unwind)]
    pub fn operation(&self) -> String {
        self.0.operation().to_owned()
    }

    /// The ticket as text.
    #[napi(catch_unwind)]
    pub fn save(&self) -> String {
        self.0.save()
    }
}
