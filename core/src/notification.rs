//! A verified notification, and what to answer.

pub(crate) mod key;

use std::fmt;
use std::sync::Arc;

use crate::error::Result;
use crate::http::HttpReply;

/// A notification whose signature held. Store it, answer it, then act on it.
#[derive(Clone)]
pub struct Event {
    kind: String,
    data: String,
    dedup_key: String,
    old_dedup_key: String,
    answer: Arc<Answers>,
}

/// Makes the answer; the flag is true for an acknowledgement, false to ask for redelivery.
type Answers = dyn Fn(bool) -> Result<HttpReply> + Send + Sync;

/// The key of an event, and the one that earlier releases gave it.
pub(crate) struct Keys {
    pub(crate) new: String,
    pub(crate) old: String,
}

impl Event {
    pub(crate) fn new(
        kind: impl Into<String>,
        data: String,
        keys: Keys,
        answer: impl Fn(bool) -> Result<HttpReply> + Send + Sync + 'static,
    ) -> Self {
        Self {
            kind: kind.into(),
            data,
            dedup_key: keys.new,
            old_dedup_key: keys.old,
            answer: Arc::new(answer),
        }
    }

    /// What happened, in the vendor's word: `PAYMENT_RESULT`, `trade_status_sync` and so on.
    #[must_use]
    pub fn kind(&self) -> &str {
        &self.kind
    }

    /// The content as JSON text of an object, unknown fields kept.
    #[must_use]
    pub fn data(&self) -> &str {
        &self.data
    }

    /// Moves the content out, for a caller that keeps it elsewhere and the event only for its answer.
    #[must_use]
    pub fn take_data(&mut self) -> String {
        std::mem::take(&mut self.data)
    }

    /// The same for every redelivery of one business event, different for any other: at most 190 printable characters.
    #[must_use]
    pub fn dedup_key(&self) -> &str {
        &self.dedup_key
    }

    /// The key in its first form, for tables that hold such keys; goes with version 0.2.
    ///
    /// Different events could share one: found stored, it means "seen" only if what you stored with it says the same as
    /// [`Event::data`].
    #[must_use]
    pub fn old_dedup_key(&self) -> &str {
        &self.old_dedup_key
    }

    /// What Alipay expects to hear once you have stored the event.
    ///
    /// # Errors
    /// Only where the answer must be signed and signing fails.
    pub fn acknowledge(&self) -> Result<HttpReply> {
        (self.answer)(true)
    }

    /// Asks for redelivery: your own booking failed.
    ///
    /// # Errors
    /// Only where the answer must be signed and signing fails.
    pub fn reject(&self) -> Result<HttpReply> {
        (self.answer)(false)
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({}, {})", self.kind, self.dedup_key)
    }
}
