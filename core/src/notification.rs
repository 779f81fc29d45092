//! A verified notification, and what to answer.

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
    answer: Arc<Answers>,
}

/// Makes the answer; the flag is true for an acknowledgement, false to ask for redelivery.
type Answers = dyn Fn(bool) -> Result<HttpReply> + Send + Sync;

impl Event {
    pub(crate) fn new(
        kind: impl Into<String>,
        data: String,
        dedup_key: impl Into<String>,
        answer: impl Fn(bool) -> Result<HttpReply> + Send + Sync + 'static,
    ) -> Self {
        Self {
            kind: kind.into(),
            data,
            dedup_key: dedup_key.into(),
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

    /// The same for every redelivery of one business event, different for any other.
    #[must_use]
    pub fn dedup_key(&self) -> &str {
        &self.dedup_key
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
