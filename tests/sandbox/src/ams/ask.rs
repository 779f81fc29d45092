//! Questions to a buyer that are not payments: may this shop charge, keep this card, subscribe?

use serde_json::{Value, json};

use crate::text::percent_encode;
use crate::world::World;

/// A page that waits for the buyer's answer.
#[derive(Clone, Debug)]
pub(super) struct Ask {
    pub(super) id: String,
    pub(super) kind: Kind,
    /// The merchant's id of what is asked about.
    pub(super) about: String,
    /// Names and values the buyer reads before agreeing.
    pub(super) lines: Vec<(&'static str, String)>,
    pub(super) return_url: Option<String>,
    pub(super) state: State,
}

/// What is asked.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// May the shop charge without asking each time?
    Consent,
    /// Is this card or account yours, and may it be kept?
    Vaulting,
    /// Pay every period?
    Subscription,
}

/// What the buyer said.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum State {
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
    fn json(&self) -> Value {
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

/// The questions, the oldest first.
#[derive(Clone, Debug, Default)]
struct Asks(Vec<Ask>);

/// Asks the buyer.
pub(super) fn add(world: &mut World, ask: Ask) {
    world.books.book::<Asks>().0.push(ask);
}

/// A question by its own or by the merchant's id, the newest first.
pub(super) fn find(world: &mut World, id: &str) -> Option<Ask> {
    newest(world, id).cloned()
}

/// Notes the buyer's answer. The question as it stands then, and whether it was open.
pub(super) fn answer(world: &mut World, id: &str, agree: bool) -> Option<(Ask, bool)> {
    let known = newest(world, id)?;
    let open = known.state == State::Open;
    if open {
        known.state = if agree { State::Agreed } else { State::Declined };
    }
    Some((known.clone(), open))
}

/// Nobody can agree to it any more.
pub(super) fn withdraw(world: &mut World, kind: Kind, about: &str) {
    let open = |ask: &&mut Ask| ask.kind == kind && ask.about == about && ask.state == State::Open;
    let asks = world.books.book::<Asks>().0.iter_mut();
    asks.filter(open).for_each(|ask| ask.state = State::Declined);
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Asks>().0.iter().map(Ask::json).collect()
}

fn newest<'a>(world: &'a mut World, id: &str) -> Option<&'a mut Ask> {
    let mut newest = world.books.book::<Asks>().0.iter_mut().rev();
    newest.find(|ask| ask.id == id || ask.about == id)
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
