//! What is sold, when files may be asked for, and ids that must differ.

use serde_json::Value;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;
use time::{Date, OffsetDateTime};

use crate::error::Result;
use crate::time::gmt8;

use super::super::parameters::Parameters;
use super::{broken, member, nested};

/// Members of `trade_information` that a business type cannot do without.
const NEEDED: &[(&str, &[&str])] = &[
    ("1", &["hotel_name", "check_in_time", "check_out_time"]),
    ("2", &["flight_number", "departure_time"]),
    ("3", &["admission_notice_url"]),
    ("4", &["goods_info", "total_quantity"]),
    ("5", &["other_business_type"]),
];

/// `trade_information`, where it is sent.
pub(super) fn check(all: &Parameters) -> Result<()> {
    const NAME: &str = "trade_information";
    let Some(info) = nested(all, NAME)? else { return Ok(()) };
    if !info.is_object() {
        return Err(broken(NAME, "type", "trade_information must be an object"));
    }
    let types = member(&info, "business_type").unwrap_or_default();
    for business in types.split('|') {
        let needed = NEEDED.iter().find(|(known, _)| *known == business);
        for wanted in needed.map_or(&[][..], |(_, wanted)| *wanted) {
            if member(&info, wanted).is_none() {
                let field = format!("{NAME}.{wanted}");
                let text = format!("{field} is missing; business_type {business} needs it");
                return Err(broken(field, "required", text));
            }
        }
    }
    goods(&info)
}

/// `name^quantity|name^quantity`, and the sum of the quantities.
fn goods(info: &Value) -> Result<()> {
    const NAME: &str = "trade_information.goods_info";
    let Some(goods) = member(info, "goods_info") else {
        return Ok(());
    };
    let mut sum = 0_u64;
    for item in goods.split('|') {
        let quantity = match item.split('^').collect::<Vec<_>>()[..] {
            [name, quantity] if !name.is_empty() => quantity.parse::<u32>().ok(),
            _ => None,
        };
        let Some(quantity) = quantity else {
            let text = "trade_information.goods_info must read name^quantity|name^quantity, so no name may hold ^ or |";
            return Err(broken(NAME, "format", text));
        };
        sum += u64::from(quantity);
    }
    match member(info, "total_quantity") {
        Some(total) if total.parse() != Ok(sum) => Err(broken(
            "trade_information.total_quantity",
            "sum",
            format!("trade_information.total_quantity must be the sum of the quantities in goods_info, {sum}"),
        )),
        _ => Ok(()),
    }
}

/// A refund with the id of its payment would be taken for the payment.
pub(super) fn refund_id(all: &Parameters) -> Result<()> {
    match (all.get("partner_refund_id"), all.get("partner_trans_id")) {
        (Some(refund), Some(payment)) if refund == payment => Err(broken(
            "partner_refund_id",
            "distinct",
            "partner_refund_id must differ from partner_trans_id",
        )),
        _ => Ok(()),
    }
}

/// At most ten days, over by yesterday in GMT+8.
pub(super) fn file_range(all: &Parameters, now: OffsetDateTime) -> Result<()> {
    let (Some(start), Some(end)) = (date(all, "start_date")?, date(all, "end_date")?) else {
        return Ok(());
    };
    if end < start {
        return Err(broken("end_date", "range", "end_date must not be before start_date"));
    }
    if (end - start).whole_days() > 10 {
        return Err(broken(
            "end_date",
            "range",
            "end_date must be at most 10 days after start_date",
        ));
    }
    if end >= gmt8(now).date() {
        return Err(broken(
            "end_date",
            "range",
            "end_date must be before today, by the calendar of GMT+8",
        ));
    }
    Ok(())
}

fn date(all: &Parameters, name: &str) -> Result<Option<Date>> {
    const FORM: &[BorrowedFormatItem<'_>] = format_description!("[year][month][day]");
    let Some(text) = all.get(name) else { return Ok(None) };
    let wrong = |_| broken(name, "date", format!("{name} must be a date such as 20260417"));
    Date::parse(text, FORM).map(Some).map_err(wrong)
}
