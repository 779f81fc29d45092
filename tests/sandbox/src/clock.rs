//! Times as the three families write them. Alipay's own zone is GMT+8, without daylight saving.

use time::format_description::well_known::Rfc3339;
use time::macros::{format_description, offset};
use time::{Duration, OffsetDateTime, PrimitiveDateTime};

/// The present moment.
pub(crate) fn now() -> OffsetDateTime {
    OffsetDateTime::now_utc()
}

/// `2019-05-28T12:12:14+08:00`
pub(crate) fn iso(moment: OffsetDateTime) -> String {
    let form = format_description!(
        "[year]-[month]-[day]T[hour]:[minute]:[second][offset_hour sign:mandatory]:[offset_minute]"
    );
    moment.to_offset(offset!(+8)).format(&form).unwrap_or_default()
}

/// `2020-05-18T12:21:00Z`, the form of notification headers.
pub(crate) fn zulu(moment: OffsetDateTime) -> String {
    let form = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    moment.to_offset(offset!(UTC)).format(&form).unwrap_or_default()
}

/// `2018-11-09 15:36:17` in GMT+8.
pub(crate) fn spaced(moment: OffsetDateTime) -> String {
    let form = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    moment.to_offset(offset!(+8)).format(&form).unwrap_or_default()
}

/// `20181109153617` in GMT+8.
pub(crate) fn compact(moment: OffsetDateTime) -> String {
    let form = format_description!("[year][month][day][hour][minute][second]");
    moment.to_offset(offset!(+8)).format(&form).unwrap_or_default()
}

/// `20181109` in GMT+8: how Alipay's own ids begin.
pub(crate) fn day(moment: OffsetDateTime) -> String {
    moment
        .to_offset(offset!(+8))
        .format(format_description!("[year][month][day]"))
        .unwrap_or_default()
}

/// Milliseconds since 1970, or ISO 8601 with an offset: `Z`, `+05:30`, `+0000`, with or without a fraction.
pub(crate) fn parse_request_time(text: &str) -> Option<OffsetDateTime> {
    if text.len() == 13 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let millis: i128 = text.parse().ok()?;
        return OffsetDateTime::from_unix_timestamp_nanos(millis * 1_000_000).ok();
    }
    parse_iso(text)
}

/// ISO 8601 with an offset.
pub(crate) fn parse_iso(text: &str) -> Option<OffsetDateTime> {
    let at = text.len().checked_sub(5)?;
    // PHP writes `+0000`; the parser wants the colon.
    let colon_missing =
        matches!(text.as_bytes().get(at), Some(b'+' | b'-')) && text.as_bytes().get(10) == Some(&b'T') && at > 10;
    let with_colon = if colon_missing {
        format!("{}:{}", text.get(..at + 3)?, text.get(at + 3..)?)
    } else {
        text.to_owned()
    };
    OffsetDateTime::parse(&with_colon, &Rfc3339).ok()
}

/// `2018-11-09 15:36:17`, read as GMT+8.
pub(crate) fn parse_spaced(text: &str) -> Option<OffsetDateTime> {
    let form = format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    PrimitiveDateTime::parse(text, &form)
        .ok()
        .map(|plain| plain.assume_offset(offset!(+8)))
}

/// `20181109153617`, read as GMT+8: the legacy form.
pub(crate) fn parse_compact(text: &str) -> Option<OffsetDateTime> {
    let form = format_description!("[year][month][day][hour][minute][second]");
    PrimitiveDateTime::parse(text, &form)
        .ok()
        .map(|plain| plain.assume_offset(offset!(+8)))
}

/// Whether a cancellation is still possible: until 00:15 GMT+8 of the day after the payment.
pub(crate) fn before_cancel_window_ends(paid: OffsetDateTime, now: OffsetDateTime) -> bool {
    let midnight = paid.to_offset(offset!(+8)).replace_time(time::Time::MIDNIGHT) + Duration::DAY;
    now < midnight + Duration::minutes(15)
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn every_request_time_form_of_the_official_sdks_is_read() {
        let wanted = datetime!(2026-04-17 06:12:13 UTC);
        for text in [
            "1776406333000",
            "2026-04-17T06:12:13Z",
            "2026-04-17T06:12:13+00:00",
            "2026-04-17T06:12:13+0000",
            "2026-04-17T11:42:13+05:30",
            "2026-04-17T06:12:13.0000000Z",
        ] {
            assert_eq!(parse_request_time(text), Some(wanted), "{text}");
        }
        for text in [
            "",
            "now",
            "1776406333",
            "2026-04-17T06:12:13",
            "2026-04-17 06:12:13",
            "2026-04-17",
        ] {
            assert_eq!(parse_request_time(text), None, "{text}");
        }
    }

    #[test]
    fn gateway_times_are_gmt_plus_eight() {
        let moment = datetime!(2018-11-09 07:36:17 UTC);
        assert_eq!(spaced(moment), "2018-11-09 15:36:17");
        assert_eq!(iso(moment), "2018-11-09T15:36:17+08:00");
        assert_eq!(zulu(moment), "2018-11-09T07:36:17Z");
        assert_eq!(parse_spaced("2018-11-09 15:36:17"), Some(moment));
        assert_eq!(parse_compact("20181109153617"), Some(moment));
    }

    #[test]
    fn a_payment_can_be_cancelled_until_a_quarter_past_midnight() {
        let paid = datetime!(2026-04-17 10:00:00 +8);
        assert!(before_cancel_window_ends(paid, datetime!(2026-04-18 00:14:59 +8)));
        assert!(!before_cancel_window_ends(paid, datetime!(2026-04-18 00:15:00 +8)));
    }
}
