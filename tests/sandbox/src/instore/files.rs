//! Reconciliation files, made from the ledger when they are fetched: what a merchant finds on the SFTP server.
//!
//! The real files come a day late and settle days after the payment. Here everything settles at once, so that a test
//! can read today's.

use std::collections::{BTreeMap, BTreeSet};

use time::OffsetDateTime;
use time::macros::{format_description, offset};

use super::order::{Facts, facts};
use super::settings::{FAMILY, PARTNER_ID};
use crate::clock;
use crate::ledger::{Ledger, Payment, RefundStatus, Status};
use crate::money::{self, Amount};

/// The paths of all files that are not empty.
pub(crate) fn list(ledger: &Ledger) -> Vec<String> {
    all(ledger).into_keys().collect()
}

/// The content of a file; none where there is no such file.
pub(crate) fn file(ledger: &Ledger, path: &str) -> Option<String> {
    all(ledger).remove(path)
}

/// Every file by its path. The ledger of a test is small.
fn all(ledger: &Ledger) -> BTreeMap<String, String> {
    let rows = rows(ledger);
    let kinds: BTreeSet<(&str, String, &str)> = rows
        .iter()
        .map(|row| (row.facts.profile.version, row.day(), row.amount.currency.as_str()))
        .collect();
    let mut out = BTreeMap::new();
    for (version, day, currency) in kinds {
        let of_day: Vec<&Row<'_>> = rows
            .iter()
            .filter(|row| row.facts.profile.version == version && row.day() == day)
            .collect();
        match version {
            "2.0.4" => {
                let own: Vec<&Row<'_>> = of_day
                    .into_iter()
                    .filter(|row| row.amount.currency == currency)
                    .collect();
                asia(&own, &day, currency, &mut out);
            }
            "2.0.0" => hong_kong(&of_day, &day, &mut out),
            _ => north_america(&of_day, &day, &mut out),
        }
    }
    out
}

/// One movement of money.
struct Row<'a> {
    payment: &'a Payment,
    facts: &'a Facts,
    /// The merchant's id of the payment or refund.
    id: &'a str,
    /// Alipay's.
    alipay_id: &'a str,
    kind: Kind,
    at: OffsetDateTime,
    amount: &'a Amount,
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Kind {
    Payment,
    Refund,
    Cancel,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Payment => "PAYMENT",
            Self::Refund => "REFUND",
            Self::Cancel => "CANCEL",
        }
    }
}

impl Row<'_> {
    fn day(&self) -> String {
        clock::day(self.at)
    }

    /// One per cent, rounded half up. It goes back with the money.
    fn fee(&self) -> u64 {
        (self.amount.minor + 50) / 100
    }

    fn net(&self) -> u64 {
        self.amount.minor - self.fee()
    }

    fn decimal(&self, minor: u64) -> String {
        Amount::new(&self.amount.currency, minor).decimal()
    }

    /// A decimal with the sign of what it does to the merchant's account.
    fn signed(&self, minor: u64) -> String {
        let sign = if self.kind == Kind::Payment { "" } else { "-" };
        format!("{sign}{}", self.decimal(minor))
    }

    fn yuan(&self, minor: u64) -> String {
        money::to_yuan(&Amount::new(&self.amount.currency, minor)).decimal()
    }

    /// A code at the counter or the shop's own; what the files call a scanned code is not known.
    fn scene(&self) -> &'static str {
        if self.facts.is_order_code {
            "transactionQrCode"
        } else {
            ""
        }
    }

    fn is_payment(&self) -> bool {
        self.kind == Kind::Payment
    }
}

/// Payments that were made, what was given back of them, and those that were cancelled after the buyer had paid.
fn rows(ledger: &Ledger) -> Vec<Row<'_>> {
    let mut out = Vec::new();
    for payment in ledger.of(FAMILY) {
        let (Some(facts), Some(paid_at)) = (facts(payment), payment.paid_at) else {
            continue;
        };
        let row = |kind, at| Row {
            payment,
            facts,
            id: &payment.id,
            alipay_id: &payment.alipay_id,
            kind,
            at,
            amount: &payment.amount,
        };
        out.push(row(Kind::Payment, paid_at));
        if payment.status == Status::Cancelled {
            out.push(row(Kind::Cancel, payment.ended_at.unwrap_or(paid_at)));
        }
        let done = payment
            .refunds
            .iter()
            .filter(|refund| refund.status == RefundStatus::Done);
        out.extend(done.map(|refund| Row {
            id: &refund.id,
            alipay_id: &refund.alipay_id,
            amount: &refund.amount,
            ..row(Kind::Refund, refund.at)
        }));
    }
    out.sort_by_key(|row| row.at);
    out
}

/// The quick start's transaction file, 17 columns, and the older product's settlement file, 21 columns. Neither name is
/// published for this product; the older product's are used.
fn north_america(rows: &[&Row<'_>], day: &str, out: &mut BTreeMap<String, String>) {
    let transactions = rows.iter().map(|row| {
        let seller = &row.facts.seller;
        [
            row.id.to_owned(),
            row.alipay_id.to_owned(),
            row.decimal(row.amount.minor),
            row.decimal(row.fee()),
            row.amount.currency.clone(),
            clock::spaced(row.at),
            row.kind.name().to_owned(),
            seller.id.clone(),
            seller.store.clone(),
            String::new(),
            seller.mcc.clone(),
            seller.name.clone(),
            seller.name.clone(),
            row.scene().to_owned(),
            row.amount.currency.clone(),
            row.decimal(row.amount.minor),
            // Priced and settled in one currency: there is no rate, as in the published row.
            String::new(),
        ]
    });
    let text = lines(TRANSACTIONS, transactions.map(|row| piped(&row)));
    out.insert(format!("{PARTNER_ID}_transaction_{day}.txt"), text);

    let settlements = rows.iter().map(|row| {
        let seller = &row.facts.seller;
        // A cancelled payment has no id of the merchant's.
        let id = if row.kind == Kind::Cancel {
            row.alipay_id
        } else {
            row.id
        };
        [
            id.to_owned(),
            row.alipay_id.to_owned(),
            row.decimal(row.amount.minor),
            row.yuan(row.amount.minor),
            row.decimal(row.fee()),
            row.decimal(row.net()),
            row.yuan(row.net()),
            row.amount.currency.clone(),
            money::yuan_per_unit(&row.amount.currency),
            clock::spaced(row.payment.paid_at.unwrap_or(row.at)),
            clock::spaced(row.at),
            if row.is_payment() { "P" } else { "R" }.to_owned(),
            "L".to_owned(),
            String::new(),
            seller.mcc.clone(),
            seller.name.clone(),
            seller.name.clone(),
            row.scene().to_owned(),
            row.amount.currency.clone(),
            row.decimal(row.amount.minor),
            "1".to_owned(),
        ]
    });
    let text = lines(SETTLEMENTS, settlements.map(|row| piped(&row)));
    out.insert(format!("{PARTNER_ID}_settlement_{day}.txt"), text);
}

/// The three files of version 2.0.4, one of each per currency. Of the settlement detail's columns the first fifteen are
/// published; the last three have the names that they have in the summary.
fn asia(rows: &[&Row<'_>], day: &str, currency: &str, out: &mut BTreeMap<String, String>) {
    let folder = format!("download/{PARTNER_ID}/{day}");
    let original = |row: &Row<'_>| match row.kind {
        Kind::Payment => String::new(),
        Kind::Refund | Kind::Cancel => row.payment.alipay_id.clone(),
    };
    let transactions = rows.iter().map(|row| {
        [
            PARTNER_ID.to_owned(),
            row.facts.seller.id.clone(),
            row.facts.seller.store.clone(),
            PRODUCT.to_owned(),
            clock::iso(row.at),
            row.payment.title.clone(),
            row.kind.name().to_owned(),
            "Success".to_owned(),
            row.id.to_owned(),
            row.alipay_id.to_owned(),
            original(row),
            row.decimal(row.amount.minor),
            row.amount.currency.clone(),
            String::new(),
            "ALIPAY_CN".to_owned(),
            BUYER.to_owned(),
        ]
    });
    let text = lines(DETAIL, transactions.map(|row| csv(&row)));
    out.insert(format!("{folder}/ALIPAY_TRANSACTION_DETAIL_{currency}_{day}.csv"), text);

    let settlements = rows.iter().map(|row| {
        [
            PARTNER_ID.to_owned(),
            row.facts.seller.id.clone(),
            row.facts.seller.store.clone(),
            row.kind.name().to_owned(),
            PRODUCT.to_owned(),
            String::new(),
            row.alipay_id.to_owned(),
            original(row),
            clock::iso(row.payment.paid_at.unwrap_or(row.at)),
            "ALIPAY_CN".to_owned(),
            reference(day),
            clock::iso(row.at),
            row.id.to_owned(),
            row.decimal(row.amount.minor),
            row.amount.currency.clone(),
            row.signed(row.net()),
            row.amount.currency.clone(),
            commission(row),
        ]
    });
    let text = lines(SETTLED, settlements.map(|row| csv(&row)));
    out.insert(format!("{folder}/ALIPAY_SETTLEMENT_DETAIL_{currency}_{day}.csv"), text);
    out.insert(
        format!("{folder}/ALIPAY_SETTLEMENT_SUMMARY_{currency}_{day}.csv"),
        lines(SUMMARY, totals(rows, day, currency).iter().map(|row| csv(row))),
    );
}

/// A line for each type that there is, and one for all.
fn totals(rows: &[&Row<'_>], day: &str, currency: &str) -> Vec<[String; 8]> {
    let last = rows.last().map(|row| clock::iso(row.at)).unwrap_or_default();
    let kinds = [Some(Kind::Payment), Some(Kind::Refund), Some(Kind::Cancel), None];
    let line = |kind: Option<Kind>| {
        let own: Vec<_> = rows
            .iter()
            .filter(|row| kind.is_none_or(|kind| row.kind == kind))
            .collect();
        let sum = |of: &dyn Fn(&Row<'_>) -> u64| -> i128 {
            let signed = own.iter().map(|row| {
                let minor = i128::from(of(row));
                if row.is_payment() { minor } else { -minor }
            });
            signed.sum()
        };
        let written = |minor: i128| {
            let sign = if minor < 0 { "-" } else { "" };
            let minor = u64::try_from(minor.unsigned_abs()).unwrap_or(u64::MAX);
            format!("{sign}{}", Amount::new(currency, minor).decimal())
        };
        let fees = sum(&|row| row.fee());
        (!own.is_empty()).then(|| {
            [
                kind.map_or("TOTAL", Kind::name).to_owned(),
                last.clone(),
                own.len().to_string(),
                written(sum(&|row| row.net())),
                currency.to_owned(),
                if fees > 0 {
                    written(-fees)
                } else {
                    format!("+{}", written(-fees))
                },
                reference(day),
                PARTNER_ID.to_owned(),
            ]
        })
    };
    kinds.into_iter().filter_map(line).collect()
}

/// Hong Kong's two files, 14 columns, refunds with a negative settlement.
fn hong_kong(rows: &[&Row<'_>], day: &str, out: &mut BTreeMap<String, String>) {
    let table = |status: &'static str| {
        let rows = rows.iter().map(move |row| {
            [
                row.id.to_owned(),
                row.alipay_id.to_owned(),
                row.decimal(row.amount.minor),
                row.decimal(row.fee()),
                row.signed(row.net()),
                row.amount.currency.clone(),
                short(row.payment.paid_at.unwrap_or(row.at)),
                short(row.at),
                "ALIPAYCN".to_owned(),
                "OFFLINE_PAY".to_owned(),
                row.kind.name().to_owned(),
                status.to_owned(),
                String::new(),
                if row.is_payment() { "" } else { &row.payment.id }.to_owned(),
            ]
        });
        lines(HONG_KONG, rows.map(|row| csv(&row)))
    };
    out.insert(format!("{PARTNER_ID}_fptrade_{day}.csv"), table(""));
    out.insert(
        format!("{PARTNER_ID}_settle_{day}_{}.csv", reference(day)),
        table("SETTLED"),
    );
}

/// The batch of a day.
fn reference(day: &str) -> String {
    format!("135{day}")
}

/// What Alipay keeps: negative for a payment, and with a plus where it comes back.
fn commission(row: &Row<'_>) -> String {
    let sign = if row.is_payment() && row.fee() > 0 { "-" } else { "+" };
    format!("{sign}{}", row.decimal(row.fee()))
}

/// `12/26/2018 0:55` in GMT+8.
fn short(moment: OffsetDateTime) -> String {
    let form = format_description!("[month padding:none]/[day padding:none]/[year] [hour padding:none]:[minute]");
    moment.to_offset(offset!(+8)).format(&form).unwrap_or_default()
}

fn lines(header: &str, rows: impl Iterator<Item = String>) -> String {
    let mut out = format!("{header}\n");
    for row in rows {
        out.push_str(&row);
        out.push('\n');
    }
    out
}

/// A column cannot hold the separator: there is no rule for escaping it.
fn piped(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace(['|', '\r', '\n'], " ")).collect();
    cells.join("|")
}

fn csv(cells: &[String]) -> String {
    let quoted = cells.iter().map(|cell| {
        if cell.contains([',', '"', '\r', '\n']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    });
    quoted.collect::<Vec<_>>().join(",")
}

/// What the in-store product is called in files.
const PRODUCT: &str = "GlobalOfflineAcquire";
/// The one buyer.
const BUYER: &str = "2088102168923456";

const TRANSACTIONS: &str = "Partner_transaction_id|Transaction_id|Transaction_amount|Charge_amount|Currency|Payment_time|Transaction_type|Secondary_merchant_id|Store_id|Remark|Secondary_merchant_industry|Secondary_merchant_name|Operator_name|Order_scene|Trans_currency|Trans_amount|Trans_forex_rate";
const SETTLEMENTS: &str = "Partner_transaction_id|Transaction_id|Amount|Rmb_amount|Fee|Settlement|Rmb_settlement|Currency|Rate|Payment_time|Settlement_time|Type|Status|Remarks|Secondary_merchant_industry|Secondary_merchant_name|Operator_name|Order_scene|Trans_currency|Trans_amount|Trans_forex_rate";
const DETAIL: &str = "merchantId,sellerID,storeId,productCode,paymentTime,orderTitle,transType,transStatus,merchantTransId,acquirementId,originalAcquirementId,orderAmount,orderCurrency,remark,userSite,siteUserId";
const SETTLED: &str = "merchantId,sellerID,storeId,transType,productCode,remark,acquirementId,originalAcquirementId,paymentTime,userSite,referenceId,settlementTime,merchantTransId,orderAmount,orderCurrency,settlementAmount,settlementCurrency,commission";
const SUMMARY: &str = "type,settlementTime,count,settlementAmount,settlementCurrency,commission,referenceId,merchantId";
const HONG_KONG: &str = "Partner_transaction_id,Transaction_id,Amount,Fee,Settlement,Currency,Payment_time,Settlement_time,Issue,Product,Type,Status,Remarks,Original_partner_transaction_ID";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_survive_their_separators() {
        assert_eq!(piped(&["a|b".into(), "c\nd".into()]), "a b|c d");
        assert_eq!(
            csv(&["a,b".into(), "say \"hi\"".into(), "c".into()]),
            r#""a,b","say ""hi""",c"#
        );
    }

    #[test]
    fn hong_kong_writes_short_times() {
        assert_eq!(
            short(time::macros::datetime!(2018-12-25 16:55:09 UTC)),
            "12/26/2018 0:55"
        );
        assert_eq!(short(time::macros::datetime!(2018-01-02 03:04:05 +8)), "1/2/2018 3:04");
    }
}
