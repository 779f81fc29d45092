//! The page on which a buyer agrees to something that is not a payment.

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{Response, Uri};

use super::ask::{self, Ask, Kind, State as Answer};
use super::consent;
use crate::app::{App, Shared};
use crate::cashier::{back_to, document, ended, error_page, html};
use crate::text::{Charset, escape, parse_form};

/// Shows what is asked.
pub(super) async fn open(State(app): State<Shared>, uri: Uri) -> Response<Body> {
    let given = parse_form(uri.query().unwrap_or_default().as_bytes(), Charset::Utf8);
    let id = given.iter().find(|(name, _)| name == "id").map_or("", |(_, id)| id);
    let page = match ask::find(&mut app.world(), id) {
        Some(ask) => render(&app, &ask),
        None => error_page(&app, "ORDER_NOT_EXIST", "id"),
    };
    html(page).send()
}

/// A button was pressed: back to the shop, as the shop asked.
pub(super) async fn decide(State(app): State<Shared>, body: Bytes) -> Response<Body> {
    let form = parse_form(&body, Charset::Utf8);
    let field = |name: &str| {
        form.iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    };
    let (id, agree) = (field("id"), field("step") == "agree");
    let Some((back, _)) = consent::decide(&app, id, agree) else {
        return html(error_page(&app, "ORDER_NOT_EXIST", "id")).send();
    };
    match (back, ask::find(&mut app.world(), id)) {
        (Some(url), _) => back_to(&url),
        (None, Some(ask)) => html(render(&app, &ask)).send(),
        (None, None) => html(error_page(&app, "ORDER_NOT_EXIST", "id")).send(),
    }
}

fn render(app: &App, ask: &Ask) -> String {
    let (title, question) = match ask.kind {
        Kind::Consent => ("Authorisation", "Let Sandbox Shop use your wallet?"),
        Kind::Vaulting => ("Save a payment method", "Keep this payment method?"),
        Kind::Subscription => ("Subscription", "Start this subscription?"),
    };
    let body = match ask.state {
        Answer::Open => form(app, ask, question),
        Answer::Agreed => ended(
            "good",
            "✓",
            "You agreed",
            "You can close this page.",
            ask.return_url.as_deref(),
        ),
        Answer::Declined => ended(
            "over",
            "×",
            "You declined",
            "Nothing was changed.",
            ask.return_url.as_deref(),
        ),
    };
    document(title, &body)
}

fn form(app: &App, ask: &Ask, question: &str) -> String {
    let lines: String = ask
        .lines
        .iter()
        .map(|(name, value)| format!("<dt>{}</dt><dd>{}</dd>", escape(name), escape(value)))
        .collect();
    format!(
        "<section class=\"pays\"><h1 class=\"ask\">{question}</h1><dl>{lines}</dl>\
         <form method=\"post\" action=\"{url}/cashier/decide\"><input type=\"hidden\" name=\"id\" value=\"{id}\">\
         <button class=\"pay\" name=\"step\" value=\"agree\">Agree</button>\
         <div class=\"pair\"><button name=\"step\" value=\"decline\">Decline</button></div></form></section>",
        url = escape(app.url()),
        id = escape(&ask.id),
    )
}
