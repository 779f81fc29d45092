//! Questions to a buyer that are not payments: may this shop charge, keep this card, subscribe?

use serde_json::{Value, json};

use super::{subscription, token, vault};
use crate::app::Shared;
use crate::text::percent_encode;

/// A page that waits for the buyer's answer.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    /// The merchant's id of what is asked about.
    pub(crate) about: String,
    /// Names and values the buyer reads before agreeing.
    pub(crate) lines: Vec<(&'static str, String)>,
    pub(crate) return_url: Option<String>,
    pub(crate) state: State,
}

/// What is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    /// May the shop charge without asking each time?
    Consent,
    /// Is this card or account yours, and may it be kept?
    Vaulting,
    /// Pay every period?
    Subscription,
}

/// What the buyer said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum State {
    Open,
    Agreed,
    Declined,
}

impl Ask {
    /// The page's address.
    pub(super) fn url(&self, app_url: &str) -> String {
        format!("{app_url}/cashier/ask?id={}", self.id)
    }

    /// For the control API.
    pub(super) fn json(&self) -> Value {
        json!({
            "id": self.id,
            "about": self.about,
            "kind": match self.kind {
                Kind::Consent => "consent",
                Kind::Vaulting => "vaulting",
                Kind::Subscription => "subscription",
            },
            "state": match self.state {
                State::Open => "open",
                State::Agreed => "agreed",
                State::Declined => "declined",
            },
        })
    }
}

/// A question by its own or by the merchant's id, the newest first.
pub(crate) fn find(app: &Shared, id: &str) -> Option<Ask> {
    let world = app.world();
    let mut newest = world.ams.asks.iter().rev();
    newest.find(|ask| ask.id == id || ask.about == id).cloned()
}

/// The buyer answers. Where to go from there, and whether the answer was still wanted; `None` when nothing was asked.
pub(crate) fn decide(app: &Shared, id: &str, agree: bool) -> Option<(Option<String>, bool)> {
    let ask = find(app, id)?;
    let mut world = app.world();
    let open = {
        let known = world.ams.asks.iter_mut().find(|known| known.id == ask.id)?;
        let open = known.state == State::Open;
        if open {
            known.state = if agree { State::Agreed } else { State::Declined };
        }
        open
    };
    let back = match ask.kind {
        Kind::Consent => token::decided(app, &mut world, &ask, open),
        Kind::Vaulting => vault::decided(app, &mut world, &ask, open),
        Kind::Subscription => subscription::decided(app, &mut world, &ask, open),
    };
    Some((back, open))
}

/// Adds parameters to an address, keeping its query and fragment.
pub(super) fn with_query(url: &str, more: &[(&str, &str)]) -> String {
    let (whole, fragment) = match url.split_once('#') {
        Some((whole, fragment)) => (whole, format!("#{fragment}")),
        None => (url, String::new()),
    };
    let mut out = whole.to_owned();
    for (name, value) in more {
        out.push(if out.contains('?') { '&' } else { '?' });
        out.push_str(&format!("{name}={}", percent_encode(value.as_bytes())));
    }
    out + &fragment
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_join_what_an_address_has() {
        let more = [("authCode", "a b&c"), ("authState", "s")];
        assert_eq!(
            with_query("https://shop.example/back", &more),
            "https://shop.example/back?authCode=a%20b%26c&authState=s"
        );
        assert_eq!(
            with_query("https://shop.example/back?lang=en#top", &more[1..]),
            "https://shop.example/back?lang=en&authState=s#top"
        );
    }
}
