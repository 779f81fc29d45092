//! Staying with an operation until it is final: one machine for payments, one for what is repeated under its id.
//!
//! A machine has no clock, no network and no sleep: it is told the time and the last result and says what to do next. What
//! the words of a family mean it asks a [`vocabulary`]. So every bad day can be played through in a test.

mod kept;
mod machine;
mod pause;
mod pay;
mod repeat;
mod run;
mod shared;
mod ticket;
mod vocabulary;

#[cfg(test)]
pub(crate) mod script;
#[cfg(test)]
mod simulation;

pub(crate) use kept::Kept;
pub use machine::Final;
pub(crate) use machine::{Heard, Machine, Next};
pub(crate) use pause::{Limits, Pace};
pub(crate) use pay::{Goal, Pay};
pub(crate) use repeat::Repeat;
pub(crate) use run::run;
pub use shared::SharedTicket;
pub(crate) use ticket::facts;
pub use ticket::{Step, Ticket};
pub(crate) use vocabulary::{Act, Known, Manner, Named, Refusal, Stated, Vocabulary};
