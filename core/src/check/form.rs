//! The forms that a text may have to take.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use time::format_description::BorrowedFormatItem;
use time::format_description::well_known::Iso8601;
use time::macros::format_description;
use time::{Date, OffsetDateTime, PrimitiveDateTime};

use super::Path;
use crate::error::Result;
use crate::operation::Format;

pub(super) const MINOR_UNITS: &str = "must be digits in the smallest unit such as \"1000\" for 10.00 USD or 1000 JPY";

const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");
const COMPACT_DAY: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]");
const GMT8: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");

pub(super) fn check(format: Format, text: &str, path: &Path<'_>) -> Result<()> {
    let (good, rule, hint) = match format {
        Format::None => return Ok(()),
        Format::Currency => (
            capitals(text, 3),
            "currency",
            "must be a currency code of three capitals such as \"USD\"",
        ),
        Format::Country => (
            capitals(text, 2),
            "country",
            "must be a country code of two capitals such as \"US\"",
        ),
        Format::MinorUnits => (
            !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
            "minor_units",
            MINOR_UNITS,
        ),
        Format::Time => (
            moment(text),
            "time",
            "must be a time with its zone such as \"2026-04-17T08:00:00+08:00\"",
        ),
        Format::Gmt8Time => (
            PrimitiveDateTime::parse(text, GMT8).is_ok(),
            "time",
            "must be a time of GMT+8 such as \"2026-04-17 08:00:00\"",
        ),
        Format::Day => (
            Date::parse(text, DAY).is_ok(),
            "day",
            "must be a day such as \"2026-04-17\"",
        ),
        Format::Date => (
            Date::parse(text, COMPACT_DAY).is_ok(),
            "date",
            "must be a day such as \"20260417\"",
        ),
        Format::Base64 => (
            STANDARD.decode(text).is_ok(),
            "base64",
            "must be base64 text with padding such as \"iVBORw0KGgo=\"",
        ),
        Format::Url => (url(text), "url", "must be an absolute http or https URL"),
    };
    if good { Ok(()) } else { Err(path.refuse(rule, hint)) }
}

fn capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// A moment has a zone; a day alone has no need of one.
fn moment(text: &str) -> bool {
    OffsetDateTime::parse(text, &Iso8601::PARSING).is_ok() || Date::parse(text, DAY).is_ok()
}

fn url(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
        && !text.contains(|c: char| c.is_whitespace() || c.is_control())
}
