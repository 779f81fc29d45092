//! Which operations stand on a page together.

use crate::schema::{Family, Operation, Schema};

/// Operations that a reader looks for in one place.
pub(crate) struct Group<'a> {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) about: &'static str,
    pub(crate) operations: Vec<&'a Operation>,
}

/// Name, title and what it is for; AMS groups carry the name that stands before the dot of the operation.
#[rustfmt::skip]
const KNOWN: &[(Family, &str, &str, &str)] = &[
    (Family::Ams, "payments", "payments", "Take, follow, capture, cancel and refund payments of every product."),
    (Family::Ams, "authorizations", "authorizations", "Let a buyer agree to later payments and hold the token for them."),
    (Family::Ams, "vaults", "vaults", "Keep cards and other methods of a buyer with Alipay, as tokens."),
    (Family::Ams, "subscriptions", "subscriptions", "Payments that repeat by a plan that the buyer agreed to."),
    (Family::Ams, "disputes", "disputes", "Answer a chargeback: accept it, or defend with evidence before the deadline."),
    (Family::Ams, "customs", "customs", "Declare payments to the customs of China."),
    (Family::Ams, "users", "users", "Who the buyer is, as far as the wallet tells."),
    (Family::Ams, "merchants", "merchants", "Register the merchants you act for."),
    (Family::Ams, "marketplace", "marketplace", "Sell for others: register them, hold their money, settle it."),
    (Family::Ams, "billing", "billing", "Customers, products, prices, coupons, invoices and subscriptions that Alipay bills for you."),
    (Family::Ams, "meter", "meter", "Charge by use: meters, their events, and credits."),
    (Family::Ams, "tax", "tax", "Calculate and register taxes."),
    (Family::Ams, "aba", "business account", "Balances, statements, exchange, transfers and cards of your account with Alipay."),
    (Family::Ams, "risk", "risk", "Ask for and report risk decisions."),
    (Family::Ams, "reserve", "reserve", "Hold money of sellers back by rules or one by one, and release it."),
    (Family::Ams, "agentic", "agentic payments", "An agent buys for a user who allowed it."),
    (Family::Ams, "notifications", "notifications", "Ask for notifications that you missed."),
    (Family::Ams, "orders", "orders", "Orders that are paid later."),
    (Family::Ams, "aps", "wallet payments (APS)", "The wallet-facing API of acquirers; its paths have no sandbox form."),
    (Family::Mapi, "website", "websites and apps", "Send a buyer to the cashier or into the wallet app, ask and refund."),
    (Family::Mapi, "store", "stores", "Take payments at a till: scan the buyer's code or show one."),
    (Family::Mapi, "qrcodes", "printed codes of shops", "A code on the counter where the buyer types the amount."),
    (Family::Mapi, "autodebit", "auto-debit", "Charge by an agreement that the buyer signed."),
    (Family::Mapi, "merchants", "secondary merchants", "Register merchants and shops before their first payment."),
    (Family::Mapi, "files", "files", "Reconciliation and exchange rates as text."),
    (Family::Mapi, "customs", "customs and tax refund", "Declare payments, pay tax refunds out."),
    (Family::Instore, "payments", "payments", "Charge by the buyer's code or show one, query, cancel and refund."),
    (Family::Instore, "merchants", "merchants and terminals", "Register shops, report on terminals."),
];

/// The groups that have operations, in the order of the table.
pub(crate) fn of(schema: &Schema) -> Vec<Group<'_>> {
    let groups = KNOWN.iter().filter(|(family, ..)| *family == schema.family);
    groups
        .map(|(_, name, title, about)| Group {
            name,
            title,
            about,
            operations: schema
                .operations
                .iter()
                .filter(|operation| name_of(schema.family, &operation.id) == *name)
                .collect(),
        })
        .filter(|group| !group.operations.is_empty())
        .collect()
}

/// The file name of a group's pages: `ams-payments`.
pub(crate) fn slug(schema: &Schema, group: &Group<'_>) -> String {
    format!("{}-{}", schema.family, group.name)
}

/// The group of an operation.
pub(crate) fn name_of(family: Family, id: &str) -> &str {
    let has = |part: &str| id.contains(part);
    match family {
        Family::Ams => id.split('.').next().unwrap_or(id),
        Family::Mapi if has("secmerchant") => "merchants",
        Family::Mapi if has("qrcode") => "qrcodes",
        Family::Mapi if has("customs") || has("taxrefund") => "customs",
        Family::Mapi if id.ends_with("_file") && id != "forex_refund_file" => "files",
        Family::Mapi
            if has(".dut.") || has("createandpay") || id == "alipay.acquire.query" || id == "alipay.acquire.refund" =>
        {
            "autodebit"
        }
        Family::Mapi if has("alipay.acquire.") => "store",
        Family::Mapi => "website",
        Family::Instore if has(".merchant.") => "merchants",
        Family::Instore => "payments",
    }
}
