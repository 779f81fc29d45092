//! Everything that changes and that a reset forgets.

use std::collections::BTreeMap;

use crate::fault::Fault;
use crate::ledger::Ledger;
use crate::notes::Notes;
use crate::notification::Notification;
use crate::words::Words;

/// The state of a sandbox, behind one lock.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) faults: Vec<Fault>,
    pub(crate) notifications: Vec<Notification>,
    /// What families know beside payments: tokens, disputes, registered shops. Each file that needs a book has its own.
    pub(crate) books: Notes,
    /// Which readings are played.
    pub(crate) words: Words,
    /// Seconds that signed times of replies are off the clock.
    pub(crate) time_shift: i64,
    pub(crate) requests: u64,
    /// Calls by operation.
    pub(crate) calls: BTreeMap<String, u64>,
}
