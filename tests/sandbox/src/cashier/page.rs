//! The pages themselves.

use super::{link, qr_svg};
use crate::app::App;
use crate::ledger::{Family, Payment, Status};
use crate::mapi;
use crate::money;
use crate::text::escape;

/// A payment as the buyer sees it: to be paid, paid, or over.
pub(crate) fn payment(app: &App, payment: &Payment) -> String {
    let body = match &payment.status {
        Status::Created | Status::Waiting => to_pay(app, payment),
        Status::Paid => {
            let back = match payment.family {
                Family::Mapi => mapi::signed_return(app, payment),
                _ => payment.return_url.clone(),
            };
            ended(
                "good",
                "✓",
                "Paid",
                &format!("{} went to {}.", payment.amount, payment.shop),
                back.or_else(|| app.config.shop_url.clone()),
            )
        }
        Status::Closed(_) => ended(
            "over",
            "×",
            "This payment is closed",
            "Nothing was charged.",
            home_of(app, payment),
        ),
        Status::Cancelled => ended(
            "over",
            "×",
            "The shop cancelled this payment",
            "Nothing is owed.",
            home_of(app, payment),
        ),
    };
    document("Cashier", &body)
}

/// The buyer left without paying.
pub(super) fn left(app: &App, payment: &Payment) -> String {
    let text = "Nothing was charged. You can come back and pay until the order runs out of time.";
    document(
        "Cashier",
        &ended("over", "←", "You left the cashier", text, home_of(app, payment)),
    )
}

/// A refusal: names the code and, if known, what it is about.
pub(crate) fn error(app: &App, code: &str, about: &str) -> String {
    let about = if about.is_empty() {
        String::new()
    } else {
        format!("<p>Look at <b>{}</b>.</p>", escape(about))
    };
    let back = app.config.shop_url.as_deref().map(back_link).unwrap_or_default();
    document(
        code,
        &format!(
            "<section class=\"end bad\"><div class=\"mark\">!</div><h1>The gateway refused this request</h1>\
             <p><code>{}</code></p>{about}{back}</section>",
            escape(code)
        ),
    )
}

/// The front page.
pub(super) fn home(app: &App) -> String {
    let ledger = format!("{}/control/ledger", app.url());
    document(
        "Sandbox",
        &format!(
            "<section class=\"end\"><h1>Alipay sandbox</h1><p>It plays Alipay's side of the wire for tests. No money moves here.</p>\
             <p><a href=\"{0}\">Ledger</a></p></section>",
            escape(&ledger)
        ),
    )
}

fn to_pay(app: &App, payment: &Payment) -> String {
    let yuan = if payment.amount.currency == "CNY" {
        String::new()
    } else {
        format!("<p class=\"yuan\">about {}</p>", money::to_yuan(&payment.amount))
    };
    // The wallet scans it on a desktop; on a phone there is nothing to scan with.
    let scan = match payment.family {
        Family::Ams | Family::InStore => format!(
            "<div class=\"scan\">{}<p>or scan to pay on a phone</p></div>",
            inline(&qr_svg(&link(app, payment)))
        ),
        _ => String::new(),
    };
    format!(
        "<section><p class=\"shop\">{shop}</p><p class=\"amount\"><span>{currency}</span> {amount}</p>{yuan}\
         <dl><dt>Item</dt><dd>{title}</dd><dt>Order</dt><dd class=\"id\">{id}</dd></dl>\
         <form method=\"post\" action=\"{url}/cashier/act\">\
         <input type=\"hidden\" name=\"family\" value=\"{family}\"><input type=\"hidden\" name=\"id\" value=\"{own}\">\
         <button class=\"pay\" name=\"step\" value=\"pay\">Pay {whole}</button>\
         <div class=\"pair\"><button name=\"step\" value=\"cancel\">Cancel</button><button name=\"step\" value=\"leave\">Leave</button></div>\
         </form></section>{scan}",
        shop = escape(&payment.shop),
        currency = escape(&payment.amount.currency),
        amount = payment.amount.decimal(),
        title = escape(&payment.title),
        id = escape(&payment.id),
        url = escape(app.url()),
        family = payment.family.name(),
        own = escape(&payment.alipay_id),
        whole = escape(&payment.amount.to_string()),
    )
}

pub(super) fn ended(mood: &str, mark: &str, title: &str, text: &str, back: Option<String>) -> String {
    format!(
        "<section class=\"end {mood}\"><div class=\"mark\">{mark}</div><h1>{}</h1><p>{}</p>{}</section>",
        escape(title),
        escape(text),
        back.as_deref().map(back_link).unwrap_or_default()
    )
}

fn back_link(url: &str) -> String {
    format!("<p><a class=\"back\" href=\"{}\">Back to the shop</a></p>", escape(url))
}

fn home_of(app: &App, payment: &Payment) -> Option<String> {
    match payment.family {
        Family::Ams => payment.return_url.clone(),
        _ => app.config.shop_url.clone(),
    }
}

/// Inside a page an SVG has no XML prolog.
fn inline(svg: &str) -> &str {
    svg.find("<svg").map_or("", |at| &svg[at..])
}

/// A page around a body that is markup already.
pub(crate) fn document(title: &str, body: &str) -> String {
    include_str!("page.html")
        .replace("{{title}}", &escape(title))
        .replace("{{body}}", body)
}
