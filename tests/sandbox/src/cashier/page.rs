//! The pages themselves.

use super::html::{back_link, document, ended, fill, qr_svg};
use crate::app::{App, Sheet};
use crate::clock;
use crate::ledger::{Payment, Status};
use crate::money;
use crate::text::escape;

/// A payment as the buyer sees it: to be paid, paid, or over.
pub(crate) fn payment(app: &App, payment: &Payment) -> String {
    let sheet = sheet(app, payment);
    let back = sheet.back.as_deref().or(app.config.shop_url.as_deref());
    let body = match &payment.status {
        Status::Created | Status::Waiting => {
            let body = to_pay(app, payment, &sheet);
            return match &sheet.again {
                Some(url) => paying("Cashier", &body, payment, url),
                None => document("Cashier", &body),
            };
        }
        Status::Paid => {
            let text = format!("{} went to {}.", payment.amount, payment.shop);
            ended("good", "✓", "Paid", &text, back)
        }
        Status::Closed(_) => ended("over", "×", "This payment is closed", "Nothing was charged.", back),
        Status::Cancelled => {
            let title = "The shop cancelled this payment";
            ended("over", "×", title, "Nothing is owed.", back)
        }
    };
    document("Cashier", &body)
}

/// The code a shop shows for its customer to scan. `url` is where the page itself is.
pub(crate) fn order_code(app: &App, payment: &Payment, url: &str) -> String {
    if !payment.open() {
        return self::payment(app, payment);
    }
    let code = sheet(app, payment).code.unwrap_or_default();
    let body = format!(
        "<section class=\"code\">{}{}<p>Scan with your wallet to pay</p></section>",
        top(payment),
        inline(&qr_svg(&code))
    );
    paying("Scan to pay", &body, payment, url)
}

/// The buyer left without paying.
pub(super) fn left(app: &App, payment: &Payment) -> String {
    let text = "Nothing was charged. You can come back and pay until the order runs out of time.";
    let back = sheet(app, payment).back.or_else(|| app.config.shop_url.clone());
    document(
        "Cashier",
        &ended("over", "←", "You left the cashier", text, back.as_deref()),
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

fn sheet(app: &App, payment: &Payment) -> Sheet {
    let family = app.family(payment.family);
    family.map(|family| family.compose(app, payment)).unwrap_or_default()
}

fn to_pay(app: &App, payment: &Payment, sheet: &Sheet) -> String {
    // The wallet scans it on a desktop; on a phone there is nothing to scan with.
    let scan = sheet.code.as_ref().map(|code| {
        format!(
            "<div class=\"scan\">{}<p>or scan to pay on a phone</p></div>",
            inline(&qr_svg(code))
        )
    });
    let lines = sheet.lines.iter().map(|(name, value, small)| {
        format!(
            "<dt>{name}</dt><dd>{}<small>{}</small></dd>",
            escape(value),
            escape(small)
        )
    });
    format!(
        "<section class=\"pays\">{top}\
         <dl><dt>Item</dt><dd>{title}</dd>{lines}{yuan}<dt>Order</dt><dd class=\"id\">{id}</dd></dl>\
         <form method=\"post\" action=\"{url}/cashier/act\">\
         <input type=\"hidden\" name=\"family\" value=\"{family}\"><input type=\"hidden\" name=\"id\" value=\"{own}\">\
         <button class=\"pay\" name=\"step\" value=\"pay\">Pay {whole}</button>\
         <div class=\"pair\"><button name=\"step\" value=\"cancel\">Cancel</button><button name=\"step\" value=\"leave\">Leave</button></div>\
         </form></section>{scan}",
        top = top(payment),
        title = escape(&payment.title),
        lines = lines.collect::<String>(),
        yuan = if sheet.in_yuan {
            conversion(payment)
        } else {
            String::new()
        },
        id = escape(&payment.id),
        url = escape(app.url()),
        family = payment.family,
        own = escape(&payment.alipay_id),
        whole = escape(&payment.amount.to_string()),
        scan = scan.unwrap_or_default(),
    )
}

/// Who wants how much, and for how long.
fn top(payment: &Payment) -> String {
    let letter: String = payment.shop.chars().take(1).flat_map(char::to_uppercase).collect();
    let clock = match seconds_left(payment) {
        // Longer than an hour nobody watches the seconds.
        seconds @ 1..=3_600 => {
            format!("<p class=\"left\">Time left <b class=\"clock\" style=\"--seconds: {seconds}\"></b></p>")
        }
        _ => format!(
            "<p class=\"left\">Pay before <b>{}</b></p>",
            escape(&clock::spaced(payment.expires))
        ),
    };
    format!(
        "<p class=\"shop\"><span class=\"face\">{letter}</span>{shop}</p>\
         <p class=\"amount\"><span>{currency}</span> {amount}</p>{clock}",
        letter = escape(&letter),
        shop = escape(&payment.shop),
        currency = escape(&payment.amount.currency),
        amount = payment.amount.decimal(),
    )
}

/// What a Chinese buyer pays, with the rate it was reckoned at.
fn conversion(payment: &Payment) -> String {
    if payment.amount.currency == "CNY" {
        return String::new();
    }
    format!(
        "<dt>You pay</dt><dd>{}<small>1 {} = {} CNY</small></dd>",
        escape(&money::to_yuan(&payment.amount).to_string()),
        escape(&payment.amount.currency),
        money::yuan_per_unit(&payment.amount.currency)
            .trim_end_matches('0')
            .trim_end_matches('.'),
    )
}

fn seconds_left(payment: &Payment) -> i64 {
    (payment.expires - clock::now()).whole_seconds()
}

/// Inside a page an SVG has no XML prolog.
fn inline(svg: &str) -> &str {
    svg.find("<svg").map_or("", |at| &svg[at..])
}

/// A page that looks again when the time is up.
fn paying(title: &str, body: &str, payment: &Payment, url: &str) -> String {
    // The sandbox closes what is late within a quarter of a second; the page comes after that.
    let wait = seconds_left(payment).max(0) + 2;
    let again = format!(
        "<meta http-equiv=\"refresh\" content=\"{wait};url={}?paymentId={}\">\n",
        escape(url),
        escape(&payment.alipay_id)
    );
    fill(title, if wait <= 3_600 { &again } else { "" }, body)
}
