//! How long: the pauses between questions, and the limits of a whole flow.

use std::time::Duration;

/// What is added to two time-outs for the longest time that a message may be under way.
pub(crate) const QUIET_EXTRA: Duration = Duration::from_secs(30);
/// A last call that is cut shorter than this would be lost for sure and only raise doubt.
const LAST_CALL: Duration = Duration::from_secs(1);

/// Pauses that grow with the time that a flow has taken: a share of it, within bounds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace {
    pub(crate) share: u32,
    pub(crate) least: Duration,
    pub(crate) most: Duration,
}

impl Pace {
    pub(crate) const fn every(seconds: u64) -> Self {
        Self::growing(1, seconds, seconds)
    }

    pub(crate) const fn growing(share: u32, least: u64, most: u64) -> Self {
        Self {
            share,
            least: Duration::from_secs(least),
            most: Duration::from_secs(most),
        }
    }

    pub(crate) fn at(&self, now: Duration) -> Duration {
        (now / self.share).clamp(self.least, self.most)
    }
}

/// The limits of one flow.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// When asking ends and cancelling begins, or a repetition gives up.
    pub(crate) deadline: Duration,
    /// When the whole ends, whatever is known by then.
    pub(crate) give_up: Duration,
    /// No message arrives later than this after it was sent: two time-outs and half a minute.
    pub(crate) quiet: Duration,
    /// An earlier process may have worked on the same id and died, and may have left messages under way.
    pub(crate) restarted: bool,
}

impl Limits {
    /// Whether no call may begin any more.
    pub(crate) fn are_over(&self, now: Duration) -> bool {
        now + LAST_CALL > self.give_up
    }

    /// A pause that does not outlast the whole.
    pub(crate) fn cut(&self, now: Duration, pause: Duration) -> Duration {
        pause.min(self.give_up.saturating_sub(now))
    }
}
