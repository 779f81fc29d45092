//! The pages themselves.

use super::{link, qr_svg};
use crate::app::App;
use crate::clock;
use crate::ledger::{Family, Payment, Status};
use crate::mapi;
use crate::money;
use crate::text::escape;

/// A payment as the buyer sees it: to be paid, paid, or over.
pub(crate) fn payment(app: &App, payment: &Payment) -> String {
    let body = match &payment.status {
        Status::Created | Status::Waiting if payment.family == Family::Ams => {
            let url = format!("{}/cashier/h5", app.url());
            return paying("Cashier", &to_pay(app, payment), payment, &url);
        }
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
    // The wallet scans it on a desktop; on a phone there is nothing to scan with.
    let scan = match payment.family {
        Family::Ams | Family::InStore => format!(
            "<div class=\"scan\">{}<p>or scan to pay on a phone</p></div>",
            inline(&qr_svg(&link(app, payment)))
        ),
        _ => String::new(),
    };
    format!(
        "<section class=\"pays\">{top}\
         <dl><dt>Item</dt><dd>{title}</dd>{method}{parts}{yuan}<dt>Order</dt><dd class=\"id\">{id}</dd></dl>\
         <form method=\"post\" action=\"{url}/cashier/act\">\
         <input type=\"hidden\" name=\"family\" value=\"{family}\"><input type=\"hidden\" name=\"id\" value=\"{own}\">\
         <button class=\"pay\" name=\"step\" value=\"pay\">Pay {whole}</button>\
         <div class=\"pair\"><button name=\"step\" value=\"cancel\">Cancel</button><button name=\"step\" value=\"leave\">Leave</button></div>\
         </form></section>{scan}",
        top = top(payment),
        title = escape(&payment.title),
        method = method(payment),
        parts = parts(payment),
        yuan = conversion(payment),
        id = escape(&payment.id),
        url = escape(app.url()),
        family = payment.family.name(),
        own = escape(&payment.alipay_id),
        whole = escape(&payment.amount.to_string()),
    )
}

/// The code a shop shows for its customer to scan.
pub(super) fn order_code(app: &App, payment: &Payment) -> String {
    if !payment.open() {
        return self::payment(app, payment);
    }
    let body = format!(
        "<section class=\"code\">{}{}<p>Scan with your wallet to pay</p></section>",
        top(payment),
        inline(&qr_svg(&link(app, payment)))
    );
    paying("Scan to pay", &body, payment, &format!("{}/cashier/code", app.url()))
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

fn method(payment: &Payment) -> String {
    let Some(facts) = payment.facts() else {
        return String::new();
    };
    let name = match facts.method.as_str() {
        "ALIPAY_CN" => "Alipay",
        "ALIPAY_HK" => "AlipayHK",
        "CONNECT_WALLET" => "Wallet",
        "CARD" => "Card",
        other => other,
    };
    let from = if facts.method == "CARD" {
        "•••• 1111"
    } else {
        "Balance"
    };
    format!("<dt>Pay with</dt><dd>{}<small>{from}</small></dd>", escape(name))
}

/// What is paid when, if the buyer chose a plan in the shop.
fn parts(payment: &Payment) -> String {
    let Some(plan) = payment.facts().and_then(|facts| facts.plan) else {
        return String::new();
    };
    let (first, rest) = plan.words(&payment.amount);
    format!("<dt>In parts</dt><dd>{first}<small>{rest}</small></dd>")
}

/// What a Chinese buyer pays, with the rate it was reckoned at.
fn conversion(payment: &Payment) -> String {
    let chinese = payment.facts().is_none_or(|facts| facts.method == "ALIPAY_CN");
    if payment.amount.currency == "CNY" || !chinese {
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
    fill(title, "", body)
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

fn fill(title: &str, head: &str, body: &str) -> String {
    // The body comes last: what a merchant wrote must not be taken for a place to fill.
    include_str!("page.html")
        .replace("{{title}}", &escape(title))
        .replace("{{brand}}", &escape(title))
        .replace("{{head}}", head)
        .replace("{{body}}", body)
}
