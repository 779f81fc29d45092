//! A flow one step at a time.

use std::fmt;
use std::sync::Arc;

use alipay_global::SharedTicket;

use crate::error::AlipayError;
use crate::message::Final;
use crate::offload::offload;

/// One flow under way. Nothing happens between its steps; nothing is sent before the first.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct Ticket(SharedTicket);

/// What a step gives.
#[derive(Clone, uniffi::Enum)]
pub enum Step {
    /// The end.
    Done {
        /// How it ended.
        end: Final,
    },
    /// Step again after this time, which may be none at all.
    Wait {
        /// Seconds.
        seconds: f64,
    },
}

#[uniffi::export]
impl Ticket {
    /// Does what is due: at most one call. With `after`, for tests: as if so many seconds had passed since the last step.
    ///
    /// Cancelling ends the waiting for a call that has begun, not the call.
    #[uniffi::method(default(after = None))]
    pub async fn step(self: Arc<Self>, after: Option<f64>) -> Result<Step, AlipayError> {
        offload(move || {
            Ok(match self.0.step(after)? {
                alipay_global::Step::Done(end) => Step::Done { end: end.into() },
                alipay_global::Step::Wait(time) => Step::Wait {
                    seconds: time.as_secs_f64(),
                },
            })
        })
        .await
    }

    /// The ticket as text, for a database or a queue; `resume` of a client takes it up, perhaps in another process.
    ///
    /// It holds the request, and no key, token or signature. Save after every step: what the text would do next counts as
    /// done when it is taken up, so a process that dies in between leaves no gap.
    pub fn save(&self) -> String {
        self.0.save()
    }
}

impl From<alipay_global::Ticket> for Ticket {
    fn from(ticket: alipay_global::Ticket) -> Self {
        Self(ticket.into())
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ticket({})", self.0.operation())
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
