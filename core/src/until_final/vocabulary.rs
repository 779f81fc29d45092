//! What the machines ask a family: which call does what, what a reply states, what a refusal means.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::error::AlipayError;
use crate::json::Object;

use super::pause::Pace;

/// The calls of a flow.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) enum Act {
    /// Pays, refunds, captures, registers. The same id makes every repetition harmless.
    Do,
    /// Asks what became of it.
    Ask,
    /// Cancels or reverses.
    Undo,
}

/// What a verified reply states about what the flow is about.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Stated {
    /// About another one, or it does not say about which: no answer.
    Nothing,
    /// Known, and not decided.
    Open,
    /// The buyer has done his part and the money is on its way: never called off.
    BuyerDone,
    /// Paid, refunded, captured, registered.
    Done,
    /// Held and not captured. `waits`: it may still be captured by itself.
    Held {
        waits: bool,
    },
    /// Decided, and no money moved.
    Failed,
    Cancelled,
    /// Closed: cancelled or never paid, the word does not tell.
    Closed,
    /// It was paid and all of it has been given back.
    Returned,
    /// It was paid and something was given back, nobody says how much: never called off.
    Touched,
    /// Asked about, and not among what the reply lists.
    Absent,
    /// Done, but with another amount than the one asked for.
    OtherAmount,
}

/// What a refusal means to a machine.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) enum Refusal {
    /// Nobody knows the id, or not yet.
    NotFound,
    /// The id was used with another content: whatever became of that is no answer to this request.
    OtherContent,
    /// Somebody has to repair the request or the contract.
    OurMistake,
    /// Decided for this id: the buyer, the money or the risk was the reason.
    Final,
    /// Nothing makes it undone any more but a refund.
    CancellingIsOver,
    /// This partner has not got this service; another one does the same.
    NotOffered,
    /// The same id came before.
    Again,
    /// An earlier one is still being worked on.
    Busy,
    /// The gateway itself was at fault: it says no and nothing about what it did.
    Outage,
    /// Any other, and whatever may come.
    Other,
}

/// What a machine has learned that its calls need.
#[derive(Clone, Debug, Default, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) struct Known {
    /// The gateway's own id of the payment.
    pub(crate) payment: Option<String>,
    /// The first service to undo is not offered, so the other one is used.
    pub(crate) other_service: bool,
    /// What stands under the id is what this flow sent.
    pub(crate) ours: bool,
}

/// Names an operation and its id in errors.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Named<'a> {
    pub(crate) operation: &'a str,
    pub(crate) field: &'static str,
    pub(crate) id: &'a str,
}

/// How a family goes about it: numbers and names.
#[derive(Debug)]
pub(crate) struct Manner {
    /// How `Done` and `Failed` end.
    pub(crate) ends: [&'static str; 2],
    /// Between two questions.
    pub(crate) pace: Pace,
    /// There is a question to ask; else the call is repeated instead.
    pub(crate) asks: bool,
    /// So often the call itself is sent.
    pub(crate) sends: u32,
    /// So often undoing is tried before it is left to the caller.
    pub(crate) undos: u32,
    /// Seconds between two of them, the last one for all that follow.
    pub(crate) undo_pauses: &'static [u64],
    /// A success of undoing says that the payment is known, so that none can arrive later.
    pub(crate) undo_knows: bool,
    /// What was refused and still stands open is undone at once, lest the buyer pay it later.
    pub(crate) undo_refused: bool,
    /// What no answer came to is sent once more before it is asked for.
    pub(crate) once_more: bool,
    /// It is asked for before anything is sent, and a refusal is an error and no state.
    pub(crate) asks_first: bool,
}

/// One operation of one family, with the request of one flow.
pub(crate) trait Vocabulary: Send {
    fn manner(&self) -> &'static Manner;

    fn named(&self) -> Named<'_>;

    /// The operation and its request.
    fn call(&self, act: Act, known: &Known) -> (&'static str, String);

    fn states(&self, act: Act, reply: &Object, known: &Known) -> Stated;

    /// Asked about errors of the gateway.
    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal;

    /// When the payment of this reply was made, by the gateway's clock.
    fn made(&self, _reply: &Object) -> Option<OffsetDateTime> {
        None
    }

    /// The gateway's own id of the payment, where questions name it.
    fn payment(&self, _reply: &Object) -> Option<String> {
        None
    }

    /// An answer that proves nothing says that it was taken; a second one of another kind may prove it.
    fn took(&self, _error: &AlipayError) -> bool {
        false
    }

    /// Why what stands there must not be overwritten.
    fn objection(&self, _reply: &Object) -> Option<AlipayError> {
        None
    }
}
