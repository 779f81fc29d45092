//! Whether a verified reply is of now. Replies carry a signed time; a recorded one keeps its own.
//!
//! The measure is the gateway's clock: the newest time that this client has verified, and what has passed since. A shop whose
//! own clock is wrong, and a gateway that writes a time in a new form, are never stopped: the local clock only keeps a time
//! that is more than a day away from becoming the measure, and a time that cannot be read proves nothing.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use time::OffsetDateTime;

use crate::error::{AlipayError, Result};

/// Gateways have many clocks.
const WINDOW: time::Duration = time::Duration::minutes(5);
const DAY: time::Duration = time::Duration::days(1);

/// The signed time of a reply.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    pub(crate) at: OffsetDateTime,
    pub(crate) age: Age,
}

/// The option `freshness`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub enum Freshness {
    /// Times are not looked at.
    Off,
    /// An old reply is believed, and told as a warning.
    Warn,
    /// An old reply is an unknown outcome.
    #[default]
    Enforce,
}

impl Freshness {
    pub(crate) fn parse(word: &str) -> Result<Self> {
        match word {
            "off" => Ok(Self::Off),
            "warn" => Ok(Self::Warn),
            "enforce" => Ok(Self::Enforce),
            other => Err(AlipayError::config(format!(
                "freshness is {other:?}; wanted \"off\", \"warn\" or \"enforce\""
            ))),
        }
    }
}

/// What the time of a verified reply says about it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Age {
    Fresh,
    /// Older than another reply of this gateway by more than its clocks differ.
    Old,
    /// More than a day from the local clock, and nothing else to measure by.
    Far,
}

/// The gateway's clock, as far as one client has verified it.
#[derive(Debug, Default)]
pub(crate) struct GatewayClock(Mutex<Option<(OffsetDateTime, Instant)>>);

impl GatewayClock {
    /// Judges a verified time and keeps the newest as the measure. `local` is the wall clock, `now` the one that never jumps.
    pub(crate) fn judge(&self, at: OffsetDateTime, local: OffsetDateTime, now: Instant) -> Age {
        let mut newest = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let expected = newest.map(|(newest, since)| newest + now.saturating_duration_since(since));
        if expected.is_some_and(|expected| at + WINDOW < expected) {
            return Age::Old;
        }
        if (at - local).abs() > DAY {
            return if expected.is_some() { Age::Fresh } else { Age::Far };
        }
        if expected.is_none_or(|expected| at > expected) {
            *newest = Some((at, now));
        }
        Age::Fresh
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use time::macros::datetime;

    use super::*;

    const NOON: OffsetDateTime = datetime!(2026-11-28 12:00 UTC);

    #[test]
    fn what_is_minutes_older_than_the_newest_verified_time_is_old() {
        let (clock, now) = (GatewayClock::default(), Instant::now());
        assert_eq!(clock.judge(NOON, NOON, now), Age::Fresh);
        assert_eq!(clock.judge(NOON - Duration::from_secs(299), NOON, now), Age::Fresh);
        assert_eq!(clock.judge(NOON - Duration::from_secs(301), NOON, now), Age::Old);
        assert_eq!(clock.judge(NOON + Duration::from_secs(3_600), NOON, now), Age::Fresh);
        assert_eq!(clock.judge(NOON + Duration::from_secs(3_000), NOON, now), Age::Old);
    }

    #[test]
    fn time_that_passes_makes_a_recorded_reply_old() {
        let (clock, now) = (GatewayClock::default(), Instant::now());
        clock.judge(NOON, NOON, now);
        let later = now + Duration::from_secs(600);
        assert_eq!(clock.judge(NOON, NOON, later), Age::Old);
        assert_eq!(clock.judge(NOON + Duration::from_secs(600), NOON, later), Age::Fresh);
    }

    #[test]
    fn a_shop_with_a_wrong_clock_is_not_stopped() {
        let (clock, now) = (GatewayClock::default(), Instant::now());
        let wrong = NOON - Duration::from_secs(3 * 86_400);
        for seconds in [0, 2, 4_000] {
            assert_eq!(clock.judge(NOON + Duration::from_secs(seconds), wrong, now), Age::Far);
        }
        // Hours wrong is as good as right.
        let wrong = NOON + Duration::from_secs(20 * 3_600);
        assert_eq!(clock.judge(NOON, wrong, now), Age::Fresh);
        assert_eq!(clock.judge(NOON - Duration::from_secs(400), wrong, now), Age::Old);
    }

    #[test]
    fn a_reply_of_another_year_never_becomes_the_measure() {
        let (clock, now) = (GatewayClock::default(), Instant::now());
        assert_eq!(clock.judge(datetime!(2001-01-01 0:00 UTC), NOON, now), Age::Far);
        assert_eq!(clock.judge(datetime!(2051-01-01 0:00 UTC), NOON, now), Age::Far);
        assert_eq!(clock.judge(NOON, NOON, now), Age::Fresh);
        assert_eq!(clock.judge(datetime!(2001-01-01 0:00 UTC), NOON, now), Age::Old);
    }
}
