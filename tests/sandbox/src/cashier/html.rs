//! Parts that all pages are made of.

use axum::body::Body;
use axum::http::Response;
use qrcode::QrCode;
use qrcode::render::svg;

use crate::fault::Reply;
use crate::text::escape;

/// A page as a reply.
pub(crate) fn html(page: String) -> Reply {
    let mut reply = Reply::new("text/html; charset=UTF-8", page);
    reply.headers.push(("cache-control", "no-store".to_owned()));
    reply
}

/// Sends the buyer's browser on.
pub(crate) fn back_to(url: &str) -> Response<Body> {
    let mut reply = Reply {
        status: 303,
        ..html(String::new())
    };
    reply.headers.push(("location", ascii(url)));
    reply.send()
}

/// A page around a body that is markup already.
pub(crate) fn document(title: &str, body: &str) -> String {
    fill(title, "", body)
}

/// The same with markup for the page's head.
pub(super) fn fill(title: &str, head: &str, body: &str) -> String {
    // The body comes last: what a merchant wrote must not be taken for a place to fill.
    include_str!("page.html")
        .replace("{{title}}", &escape(title))
        .replace("{{brand}}", &escape(title))
        .replace("{{head}}", head)
        .replace("{{body}}", body)
}

/// Something is over: how, and where to go.
pub(crate) fn ended(mood: &str, mark: &str, title: &str, text: &str, back: Option<&str>) -> String {
    format!(
        "<section class=\"end {mood}\"><div class=\"mark\">{mark}</div><h1>{}</h1><p>{}</p>{}</section>",
        escape(title),
        escape(text),
        back.map(back_link).unwrap_or_default()
    )
}

/// The way back to the shop.
pub(super) fn back_link(url: &str) -> String {
    format!("<p><a class=\"back\" href=\"{}\">Back to the shop</a></p>", escape(url))
}

/// A QR code as a picture.
pub(crate) fn qr_svg(text: &str) -> String {
    let code = QrCode::new(text.as_bytes());
    code.map(|code| {
        code.render::<svg::Color<'_>>()
            .min_dimensions(168, 168)
            .quiet_zone(false)
            .build()
    })
    .unwrap_or_default()
}

/// Letters beyond ASCII have no place in a header.
fn ascii(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    for byte in url.bytes() {
        if byte.is_ascii_graphic() {
            out.push(char::from(byte))
        } else {
            out.push_str(&format!("%{byte:02X}"))
        }
    }
    out
}
