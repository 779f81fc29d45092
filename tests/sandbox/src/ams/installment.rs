//! Card payments in parts: the plans of the one bank here, and the plan that a payment chose.

use serde_json::{Value, json};

use super::amount::wire;
use super::codes::{Refusal, refuse, success};
use super::request::optional;
use crate::json::{self, Fields, with};
use crate::money::{Amount, format_decimal};

/// In how many parts, at what price.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Plan {
    count: u64,
    /// Hundredths of a percent of the whole.
    interest: u64,
    enabled: bool,
}

/// What the card's bank offers in every currency of [`RANGES`].
const PLANS: [Plan; 4] = [
    Plan::new(3, 0),
    Plan::new(6, 250),
    Plan::new(12, 475),
    // Shops have to cope with a plan that is shown and not to be had.
    Plan {
        enabled: false,
        ..Plan::new(24, 800)
    },
];

/// The smallest and the largest payment in parts.
const RANGES: [(&str, u64, u64); 3] = [
    ("BRL", 10_000, 1_000_000),
    ("JPY", 5_000, 500_000),
    ("USD", 5_000, 500_000),
];

/// The time between two parts.
const INTERVAL: &str = "MONTH";

/// All plans of the bank. The request names no amount: which of them fit is up to the caller.
pub(super) fn inquire(request: &Fields) -> Result<Fields, Refusal> {
    optional(request, "merchantAccountId", 32)?;
    let plans: Vec<Value> = RANGES
        .iter()
        .flat_map(|range| PLANS.iter().map(move |plan| plan.offered(range, plan.enabled)))
        .collect();
    Ok(with(
        success(),
        json!({
            "installmentBanks": {
                "logo": { "logoName": "SandboxBank", "logoUrl": "https://sandbox.example/bank.svg" },
                "bankName": "Sandbox Bank",
                "bankShortName": "SANDBOX",
                "bankTerms": "Worthless cards only.",
                "bankPromoUrl": "https://sandbox.example/installments",
                "bins": ["411111"],
                "plans": plans,
            },
        }),
    ))
}

/// The plans for an amount, as `consult` shows them beside the card; `None` in a currency without any.
pub(super) fn options(amount: &Amount) -> Option<Value> {
    let range = range(&amount.currency)?;
    let plans = PLANS.map(|plan| plan.offered(range, plan.enabled && fits(range, amount)));
    let brand = json!({ "cardBrand": "VISA", "logo": { "logoName": "VISA" } });
    Some(json!({ "supportCardBrands": [brand], "plans": plans }))
}

/// The plan that `creditPayPlan` of a payment asks for. Only cards have plans here; what wallets offer they ask the buyer.
pub(super) fn chosen(request: &Fields, method: &str, amount: &Amount) -> Result<Option<Plan>, Refusal> {
    if method != "CARD" || json::at(request, "creditPayPlan").is_none() {
        return Ok(None);
    }
    let bad = |why: String| refuse("PARAM_ILLEGAL", format!("creditPayPlan.{why}"));
    let count = json::at(request, "creditPayPlan.installmentNum")
        .and_then(|count| count.as_u64().or_else(|| count.as_str()?.parse().ok()))
        .ok_or_else(|| bad("installmentNum is missing or no whole number".into()))?;
    let interval = optional(request, "creditPayPlan.interval", 16)?.unwrap_or(INTERVAL);
    if interval != INTERVAL {
        return Err(bad(format!("interval {interval} is not {INTERVAL}")));
    }
    let plan = PLANS
        .into_iter()
        .find(|plan| plan.count == count)
        .ok_or_else(|| bad(format!("installmentNum {count} is no plan of the bank")))?;
    if !plan.enabled {
        return Err(refuse(
            "BUSINESS_NOT_SUPPORT",
            format!("the plan of {count} parts is not enabled"),
        ));
    }
    let range = range(&amount.currency)
        .ok_or_else(|| refuse("CURRENCY_NOT_SUPPORT", format!("no parts in {}", amount.currency)))?;
    if fits(range, amount) {
        Ok(Some(plan))
    } else {
        Err(refuse(
            "PAYMENT_AMOUNT_EXCEED_LIMIT",
            format!("{amount} is not an amount for this plan"),
        ))
    }
}

impl Plan {
    const fn new(count: u64, interest: u64) -> Self {
        Self {
            count,
            interest,
            enabled: true,
        }
    }

    fn rate(self) -> String {
        format_decimal(self.interest, 2)
    }

    fn offered(self, (currency, least, most): &(&str, u64, u64), enabled: bool) -> Value {
        json!({
            "installmentNum": self.count.to_string(),
            "interval": INTERVAL,
            "interestRate": self.rate(),
            "minInstallmentAmount": wire(&Amount::new(currency, *least)),
            "maxInstallmentAmount": wire(&Amount::new(currency, *most)),
            "enabled": enabled,
        })
    }

    /// As a payment shows the plan it is paid by.
    pub(super) fn taken(self) -> Value {
        json!({ "installmentNum": self.count, "interval": INTERVAL, "interestRate": self.rate() })
    }

    /// What the buyer pays the bank: the first part, which takes what does not divide, and each other one.
    fn parts(self, amount: &Amount) -> (Amount, Amount) {
        let interest = u128::from(amount.minor) * u128::from(self.interest);
        let whole = amount.minor + u64::try_from((interest + 5_000) / 10_000).unwrap_or_default();
        let each = whole / self.count;
        let part = |minor| Amount::new(&amount.currency, minor);
        (part(whole - each * (self.count - 1)), part(each))
    }

    /// For the page on which the buyer agrees: what is paid now, and the rest.
    pub(crate) fn words(self, amount: &Amount) -> (String, String) {
        let (first, each) = self.parts(amount);
        let rest = format!("then {} × {each}, {} % interest", self.count - 1, self.rate());
        (first.to_string(), rest)
    }
}

fn range(currency: &str) -> Option<&'static (&'static str, u64, u64)> {
    RANGES.iter().find(|(known, ..)| *known == currency)
}

fn fits((_, least, most): &(&str, u64, u64), amount: &Amount) -> bool {
    (*least..=*most).contains(&amount.minor)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_add_up_to_the_amount_and_its_interest() {
        for (plan, minor, first, each) in [
            (Plan::new(3, 0), 10_000, 3_334, 3_333),
            (Plan::new(6, 250), 10_000, 1_710, 1_708),
            (Plan::new(12, 475), 5_001, 443, 436),
        ] {
            let (found, others) = plan.parts(&Amount::new("USD", minor));
            assert_eq!((found.minor, others.minor), (first, each), "{plan:?}");
        }
        let (first, rest) = Plan::new(6, 250).words(&Amount::new("JPY", 10_000));
        assert_eq!(
            (first.as_str(), rest.as_str()),
            ("JPY 1710", "then 5 × JPY 1708, 2.50 % interest")
        );
    }
}
