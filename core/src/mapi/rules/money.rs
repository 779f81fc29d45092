//! Amounts: plain decimals of the pricing currency, and whose currency that is.

use crate::error::Result;

use super::super::parameters::Parameters;
use super::{broken, member, nested};

/// Currencies without a smaller unit on this gateway.
const WHOLE: &[&str] = &["JPY", "KRW"];

/// Most accounts that share one payment.
const MAX_SPLIT: usize = 10;

/// Every amount that is there is a decimal of its currency, above zero.
pub(super) fn check(all: &Parameters) -> Result<()> {
    let pricing = all
        .get("pricing_currency")
        .or(all.get("trans_currency"))
        .or(all.get("currency"));
    let amounts = [
        ("total_fee", pricing),
        ("trans_amount", pricing),
        ("refund_amount", pricing),
        ("return_amount", all.get("currency")),
        ("rmb_fee", Some("CNY")),
        ("return_rmb_amount", Some("CNY")),
    ];
    for (name, currency) in amounts {
        if let Some(text) = all.get(name) {
            amount(name, text, currency)?;
        }
    }
    price_times_quantity(all)
}

/// `currency` is the contract's settlement currency, and that is never CNY.
pub(super) fn foreign(all: &Parameters, in_cny: &str) -> Result<()> {
    match all.get("currency") {
        Some("CNY" | "RMB") => Err(broken(
            "currency",
            "currency",
            format!(
                "currency must be the settlement currency of the contract, not CNY; for an amount in CNY send {in_cny} and keep currency foreign"
            ),
        )),
        _ => Ok(()),
    }
}

/// Accounts that share the money: at most ten, each with an amount in the currency of the order.
pub(super) fn split(all: &Parameters, account: &str, in_cny: &str) -> Result<()> {
    const NAME: &str = "split_fund_info";
    let Some(info) = nested(all, NAME)? else { return Ok(()) };
    let Some(entries) = info.as_array() else {
        return Err(broken(NAME, "type", "split_fund_info must be a list of accounts"));
    };
    if entries.len() > MAX_SPLIT {
        return Err(broken(
            NAME,
            "max_items",
            format!("split_fund_info may name {MAX_SPLIT} accounts at most"),
        ));
    }
    let wanted = if all.get(in_cny).is_some() {
        Some("CNY")
    } else {
        all.get("currency")
    };
    let mut amounts = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let path = |member: &str| format!("{NAME}[{index}].{member}");
        if member(entry, account).is_none() {
            let text = format!("{} is missing; payments name transIn, refunds transOut", path(account));
            return Err(broken(path(account), "required", text));
        }
        let currency = member(entry, "currency");
        if let (Some(given), Some(wanted)) = (currency.as_deref(), wanted)
            && given != wanted
        {
            let text = format!("{} must be {wanted}, the currency of the amount", path("currency"));
            return Err(broken(path("currency"), "currency", text));
        }
        let Some(text) = member(entry, "amount") else {
            let text = format!("{} is missing", path("amount"));
            return Err(broken(path("amount"), "required", text));
        };
        amount(&path("amount"), &text, wanted)?;
        amounts.push(text);
    }
    let total = all.get(in_cny).or(all.get("total_fee")).or(all.get("return_amount"));
    match (sum(&amounts), total.and_then(Decimal::read)) {
        (Some(sum), Some(total)) if total.is_less_than(sum) => Err(broken(
            NAME,
            "sum",
            "the amounts of split_fund_info must not be above the order",
        )),
        _ => Ok(()),
    }
}

/// A plain decimal above zero in the units of its currency.
pub(in crate::mapi) fn is_amount(text: &str, currency: Option<&str>) -> bool {
    amount("", text, currency).is_ok()
}

/// Both are plain decimals of the same value.
pub(in crate::mapi) fn same_amount(one: &str, other: &str) -> bool {
    let decimals = Decimal::read(one).zip(Decimal::read(other));
    decimals.is_some_and(|(one, other)| one.equals(other))
}

fn sum(amounts: &[String]) -> Option<Decimal> {
    let zero = Decimal { units: 0, scale: 0 };
    amounts
        .iter()
        .try_fold(zero, |sum, text| sum.plus(Decimal::read(text)?))
}

fn amount(name: &str, text: &str, currency: Option<&str>) -> Result<()> {
    let Some(decimal) = Decimal::read(text) else {
        let rule = format!("{name} must be a plain decimal such as 10.00, without sign, blanks or exponent");
        return Err(broken(name, "decimal", rule));
    };
    if decimal.units == 0 {
        return Err(broken(name, "min", format!("{name} must be above zero")));
    }
    let whole = currency.filter(|currency| WHOLE.contains(currency));
    if let Some(currency) = whole
        && text.contains('.')
    {
        let rule = format!("{name} must be a whole number: {currency} has no decimals, send 100 and not 100.00");
        return Err(broken(name, "decimals", rule));
    }
    if decimal.scale > 2 {
        return Err(broken(
            name,
            "decimals",
            format!("{name} may have two decimals at most"),
        ));
    }
    Ok(())
}

/// The gateway multiplies too and refuses what differs.
fn price_times_quantity(all: &Parameters) -> Result<()> {
    let (Some(price), Some(quantity), Some(total)) = (all.get("price"), all.get("quantity"), all.get("total_fee"))
    else {
        return Ok(());
    };
    let product = Decimal::read(price)
        .zip(Decimal::read(quantity))
        .and_then(|(a, b)| a.times(b));
    if product
        .zip(Decimal::read(total))
        .is_some_and(|(product, total)| product.equals(total))
    {
        return Ok(());
    }
    Err(broken(
        "total_fee",
        "product",
        "total_fee must equal price times quantity, or leave price and quantity out",
    ))
}

/// A decimal of at most 15 digits on either side: `units / 10^scale`.
#[derive(Clone, Copy)]
struct Decimal {
    units: u128,
    scale: u32,
}

impl Decimal {
    fn read(text: &str) -> Option<Self> {
        let (whole, fraction) = match text.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (text, ""),
        };
        let digits = |text: &str| text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) {
            return None;
        }
        Some(Self {
            units: format!("{whole}{fraction}").parse().ok()?,
            scale: u32::try_from(fraction.len()).ok()?,
        })
    }

    fn times(self, other: Self) -> Option<Self> {
        Some(Self {
            units: self.units.checked_mul(other.units)?,
            scale: self.scale + other.scale,
        })
    }

    fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        let units = self.at(scale)?.checked_add(other.at(scale)?)?;
        Some(Self { units, scale })
    }

    fn equals(self, other: Self) -> bool {
        let scale = self.scale.max(other.scale);
        self.at(scale).is_some_and(|units| other.at(scale) == Some(units))
    }

    fn is_less_than(self, other: Self) -> bool {
        let scale = self.scale.max(other.scale);
        matches!((self.at(scale), other.at(scale)), (Some(a), Some(b)) if a < b)
    }

    /// The units at a finer scale.
    fn at(self, scale: u32) -> Option<u128> {
        self.units
            .checked_mul(10_u128.checked_pow(scale.checked_sub(self.scale)?)?)
    }
}
