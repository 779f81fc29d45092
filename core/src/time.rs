//! The one place that reads the clock, and the vendor's time formats.

use std::fmt;
use std::sync::Arc;

use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

use crate::error::{AlipayError, Result};

/// Where "now" comes from: the system, or a fixed moment in tests.
#[derive(Clone)]
pub(crate) struct Clock(Arc<dyn Fn() -> OffsetDateTime + Send + Sync>);

impl Clock {
    pub(crate) fn system() -> Self {
        Self(Arc::new(OffsetDateTime::now_utc))
    }

    pub(crate) fn fixed(at: OffsetDateTime) -> Self {
        Self(Arc::new(move || at))
    }

    pub(crate) fn now(&self) -> OffsetDateTime {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// Unix time in milliseconds, the form of `request-time` in AMS.
pub(crate) fn epoch_millis(at: OffsetDateTime) -> String {
    (at.unix_timestamp_nanos() / 1_000_000).to_string()
}

/// RFC 3339 with seconds and a numeric offset, the form of in-store heads: a sibling gateway refuses `Z`.
pub(crate) fn rfc3339_offset(at: OffsetDateTime) -> String {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!(
        "[year]-[month]-[day]T[hour]:[minute]:[second][offset_hour sign:mandatory]:[offset_minute]"
    );
    at.format(FORM).unwrap_or_default()
}

/// `yyyy-MM-dd HH:mm:ss` in GMT+8, whatever zone the host is in.
pub(crate) fn gmt8_datetime(at: OffsetDateTime) -> String {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    gmt8(at).format(FORM).unwrap_or_default()
}

/// The same moment with the offset of China, which knows no daylight saving.
pub(crate) fn gmt8(at: OffsetDateTime) -> OffsetDateTime {
    at.to_offset(UtcOffset::from_hms(8, 0, 0).unwrap_or(UtcOffset::UTC))
}

/// Reads a time as a gateway may write it: RFC 3339, or milliseconds of Unix time. None for anything else: a time in a new
/// form proves nothing, and stops nobody.
pub(crate) fn parse_any(text: &str) -> Option<OffsetDateTime> {
    if let Ok(time) = OffsetDateTime::parse(text, &Rfc3339) {
        return Some(time);
    }
    let millis: i64 = text.parse().ok().filter(|millis| *millis > 100_000_000_000)?;
    OffsetDateTime::from_unix_timestamp_nanos(i128::from(millis) * 1_000_000).ok()
}

/// Reads RFC 3339 text, with `Z` or a numeric offset.
pub(crate) fn parse(text: &str) -> Result<OffsetDateTime> {
    OffsetDateTime::parse(text, &Rfc3339).map_err(|_| {
        AlipayError::config(format!(
            "not a time: {text:?}; wanted RFC 3339 such as 2026-04-17T08:00:00+08:00"
        ))
    })
}
