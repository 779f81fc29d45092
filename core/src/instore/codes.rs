//! What to do about a result code. The status decides what happened; the code only says what to do next.

use std::collections::BTreeMap;

use crate::error::{Action, AlipayError, Result};
use crate::generated::instore::RESULT_CODES;
use crate::meaning::{INSTORE, State};
use crate::operation::Operation;

/// The generated table under the client's own entries: the published tables of this API are incomplete.
pub(crate) struct Codes(Vec<(String, Advice)>);

impl Codes {
    pub(crate) fn new(own: &BTreeMap<String, String>) -> Result<Self> {
        let entries = own.iter().map(|(code, action)| {
            let advice = advice(action).ok_or_else(|| {
                AlipayError::config(format!(
                    "codes: {code} must be continue, fix, user, new_id, same, stop, support or inquire"
                ))
            })?;
            Ok((code.clone(), advice))
        });
        entries.collect::<Result<_>>().map(Self)
    }

    /// What to do about this code; none where nothing is known about it.
    pub(crate) fn action(&self, code: &str) -> Option<Action> {
        match self.advice(code)? {
            Advice::Do(action) => Some(action),
            Advice::GoOn => None,
        }
    }

    /// Status `U` with this code has a way ahead: the buyer is at it, poll. Elsewhere than in a payment nobody is at anything.
    pub(crate) fn goes_on(&self, operation: &str, code: &str) -> bool {
        if let Some((_, own)) = self.0.iter().find(|(known, _)| known == code) {
            return *own == Advice::GoOn;
        }
        let known = INSTORE.of(operation, "resultInfo.resultCode", code);
        known.is_some_and(|known| known.state == State::Continues)
    }

    fn advice(&self, code: &str) -> Option<Advice> {
        let own = self.0.iter().find(|(known, _)| known == code);
        own.map(|(_, advice)| *advice).or_else(|| {
            let place = RESULT_CODES.binary_search_by(|known| known.code.cmp(code)).ok()?;
            advice(RESULT_CODES.get(place)?.action)
        })
    }
}

/// What to do when nothing is known about a function, as the end of a sentence.
pub(crate) fn next_step(operation: &Operation) -> &'static str {
    if operation.read_only {
        "ask again"
    } else if is_queried(operation) {
        "query it by its merchantTransId before anything else"
    } else {
        "repeat it with the same ids"
    }
}

/// A payment or what opens one: a query by its id says what became of it.
fn is_queried(operation: &Operation) -> bool {
    operation.idempotency == "merchantTransId" && !operation.id.ends_with(".payCancel")
}

fn advice(name: &str) -> Option<Advice> {
    match name {
        "continue" => Some(Advice::GoOn),
        name => Action::parse(name).map(Advice::Do),
    }
}

#[derive(Clone, Copy, Eq, PartialEq)]
enum Advice {
    GoOn,
    Do(Action),
}
