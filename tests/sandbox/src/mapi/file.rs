//! The three files, written from the ledger: payments and refunds, settlements, exchange rates.

use time::macros::{format_description, offset};
use time::{Date, Duration, OffsetDateTime, Time};

use super::book;
use super::codes::Code;
use super::request::Params;
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, RefundStatus, Status};
use crate::money::{self, Amount};

/// Currencies a rate is published for.
const RATED: [&str; 15] = [
    "GBP", "HKD", "USD", "CHF", "SGD", "SEK", "DKK", "NOK", "JPY", "CAD", "AUD", "EUR", "NZD", "KRW", "THB",
];
const EMPTY: &str = "No balance account data in the period";

/// forex_compare_file: what was paid and refunded in the period.
pub(super) fn compare(app: &Shared, params: &Params) -> Result<String, Code> {
    let period = Period::read(params, clock::now())?;
    written(app, |line| period.holds(line.at))
}

/// forex_liquidation_file: what was settled in the period.
pub(super) fn liquidation(app: &Shared, params: &Params) -> Result<String, Code> {
    let period = Period::read(params, clock::now())?;
    written(app, |line| line.settled.is_some_and(|at| period.holds(at)))
}

/// forex_rate_file: yuan for one unit, as of ten this morning, or of yesterday's when that is yet to come.
pub(super) fn rates() -> String {
    let now = clock::now().to_offset(offset!(+8));
    let day = if now.hour() < 11 { now - Duration::DAY } else { now };
    let line = |currency: &&str| {
        let rate = money::yuan_per_unit(currency);
        // Six decimals here, eight in notifications.
        let rate = rate.strip_suffix("00").unwrap_or(&rate);
        format!("{}|100203|{currency}|{rate}\r\n", clock::day(day))
    };
    RATED.iter().map(line).collect()
}

/// How these services say no.
pub(super) fn failure(service: &str, sentence: &str) -> String {
    match service {
        "forex_rate_file" => sentence.to_owned(),
        _ => format!("File download failed:{sentence}"),
    }
}

/// Days in China, both included.
struct Period(Date, Date);

impl Period {
    fn read(params: &Params, now: OffsetDateTime) -> Result<Self, Code> {
        let form = format_description!("[year][month][day]");
        let day = |name: &str| {
            let text = params.get(name).ok_or("Illegal Date period!")?;
            if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(Code::from("Date format incorrect YYYYMMDD"));
            }
            Date::parse(text, &form).map_err(|_| "Illegal Date period!".into())
        };
        let (start, end) = (day("start_date")?, day("end_date")?);
        let wrong = if end < start {
            "Finish date ahead of begin date"
        } else if end - start > Duration::days(10) {
            "Over 10 days to Date period"
        } else if end >= now.to_offset(offset!(+8)).date() {
            "Finish date not ahead of today"
        } else {
            return Ok(Self(start, end));
        };
        Err(wrong.into())
    }

    fn holds(&self, at: OffsetDateTime) -> bool {
        (self.0..=self.1).contains(&at.to_offset(offset!(+8)).date())
    }
}

/// A line before it is text.
struct Line {
    id: String,
    amount: Amount,
    at: OffsetDateTime,
    settled: Option<OffsetDateTime>,
    /// `P` or `R`
    kind: &'static str,
    remarks: String,
}

impl Line {
    fn new(id: &str, amount: Amount, at: OffsetDateTime, kind: &'static str, remarks: &str) -> Self {
        Self {
            id: id.to_owned(),
            amount,
            at,
            settled: settled(at, clock::now()),
            kind,
            // A separator inside a value would move every field behind it.
            remarks: remarks.replace(['|', '\r', '\n'], " "),
        }
    }

    fn text(&self) -> String {
        // One in a hundred, and nothing for refunds.
        let fee = match self.kind {
            "P" => (self.amount.minor + 50) / 100,
            _ => 0,
        };
        format!(
            "{}|{}|{}|{}|{}|{}|{}|{}|{}\n",
            self.id,
            self.amount.decimal(),
            self.amount.currency,
            clock::compact(self.at),
            self.settled.map(clock::compact).unwrap_or_default(),
            self.kind,
            money::format_decimal(fee, money::exponent(&self.amount.currency)),
            if self.settled.is_some() { "L" } else { "P" },
            self.remarks,
        )
    }
}

fn written(app: &Shared, wanted: impl Fn(&Line) -> bool) -> Result<String, Code> {
    let world = app.world();
    let mut lines: Vec<Line> = world.ledger.of(FAMILY).flat_map(lines).filter(wanted).collect();
    lines.sort_by_key(|line| line.at);
    if lines.is_empty() {
        return Err(EMPTY.into());
    }
    Ok(lines.iter().map(Line::text).collect())
}

/// A payment and what went back of it, in the currency of the contract.
fn lines(payment: &Payment) -> Vec<Line> {
    let (Some(trade), Some(paid)) = (book::trade_of(payment), payment.paid_at) else {
        return Vec::new();
    };
    let total = &trade.total;
    let mut lines = vec![Line::new(&payment.id, total.clone(), paid, "P", &payment.title)];
    for refund in &payment.refunds {
        if refund.status == RefundStatus::Done {
            let amount = super::rules::settled(&refund.amount, &total.currency);
            lines.push(Line::new(&refund.id, amount, refund.at, "R", ""));
        }
    }
    if let (Status::Cancelled, Some(ended)) = (&payment.status, payment.ended_at) {
        lines.push(Line::new(&payment.id, total.clone(), ended, "R", "cancelled"));
    }
    lines
}

/// Settled on the next day at 15:36 in China, once that has come.
fn settled(at: OffsetDateTime, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let afternoon = Time::from_hms(15, 36, 0).unwrap_or(Time::MIDNIGHT);
    let due = at.to_offset(offset!(+8)).replace_time(afternoon) + Duration::DAY;
    (due <= now).then_some(due)
}
