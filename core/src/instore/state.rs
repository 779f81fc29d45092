//! Where a payment stands, by what a verified reply says in words. Absence and unknown words never mean paid.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::{Object, at};
use crate::meaning::{self, INSTORE};

/// Where a payment stands. Only [`State::Paid`] says that the buyer paid.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    /// A verified statement says that the buyer paid.
    Paid,
    /// Closed without money.
    NotPaid,
    /// Reversed.
    Cancelled,
    /// It was paid, and all of it has been given back.
    Returned,
    /// Anything else: not known yet, ask again.
    Pending,
}

impl State {
    /// The name used in every language: `paid`, `not_paid`, `cancelled`, `returned` or `pending`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::NotPaid => "not_paid",
            Self::Cancelled => "cancelled",
            Self::Returned => "returned",
            Self::Pending => "pending",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Self> {
        [
            Self::Paid,
            Self::NotPaid,
            Self::Cancelled,
            Self::Returned,
            Self::Pending,
        ]
        .into_iter()
        .find(|state| state.as_str() == name)
    }
}

/// Where the state stands in a reply and what its words mean. The documents leave both open, so both can be set.
#[derive(Clone)]
pub(crate) struct States {
    paths: Vec<String>,
    words: Vec<(String, State)>,
}

impl States {
    pub(crate) fn new(paths: Option<&[String]>, own: &BTreeMap<String, String>) -> Result<Self> {
        let words = own.iter().map(|(word, state)| {
            let state = State::parse(state).ok_or_else(|| {
                AlipayError::config(format!(
                    "states: {word} must be paid, not_paid, cancelled, returned or pending"
                ))
            })?;
            Ok((word.clone(), state))
        });
        Ok(Self {
            paths: paths.map_or_else(
                || PATHS.iter().map(|path| (*path).to_owned()).collect(),
                <[String]>::to_vec,
            ),
            words: words.collect::<Result<_>>()?,
        })
    }

    /// The state that a reply to a payment query (or the content of a payment notification) tells.
    ///
    /// `resultInfo` of a query describes the query, so `S` alone is no payment. A state field decides; without any, a
    /// payment time does. Fields that disagree decide nothing.
    pub(crate) fn read(&self, body: &Object) -> State {
        if at(body, "resultInfo.resultStatus").and_then(Value::as_str) != Some("S") {
            return State::Pending;
        }
        let mut told = self
            .paths
            .iter()
            .filter_map(|path| at(body, path))
            .map(|value| self.meaning(value, body));
        match told.next() {
            Some(first) if told.all(|other| other == first) => first,
            Some(_) => State::Pending,
            None if has_payment_time(body) => State::Paid,
            None => State::Pending,
        }
    }

    /// The word in which the state stands.
    pub(crate) fn word<'a>(&self, body: &'a Object) -> Option<&'a str> {
        self.paths
            .iter()
            .find_map(|path| at(body, path))
            .and_then(Value::as_str)
    }

    /// What a word says where nothing else stands beside it, and what it says beside a payment time.
    fn known(word: &str, body: &Object) -> State {
        let case = if has_payment_time(body) { "pay_time" } else { "" };
        match INSTORE
            .in_case("", FIELD, word, case)
            .map(|known| (known.state, known.open))
        {
            Some((meaning::State::Paid, _)) => State::Paid,
            Some((meaning::State::Failed, _)) => State::NotPaid,
            Some((meaning::State::Cancelled, _)) => State::Cancelled,
            // What the vendor leaves open decides nothing.
            Some((meaning::State::Refunded, "")) => State::Returned,
            _ => State::Pending,
        }
    }

    fn meaning(&self, value: &Value, body: &Object) -> State {
        let Some(word) = value.as_str() else {
            return State::Pending;
        };
        let own = self.words.iter().find(|(known, _)| known == word);
        own.map_or_else(|| Self::known(word, body), |(_, state)| *state)
    }
}

/// The names that sister products give the field; which one this API uses is not published.
const PATHS: &[&str] = &[
    "statusDetail.acquirementStatus",
    "acquirementStatus",
    "transStatus",
    "paymentStatus",
];

/// The field under whose name the table of meanings has these words.
const FIELD: &str = "statusDetail.acquirementStatus";

fn has_payment_time(body: &Object) -> bool {
    let time = body.get("paymentTime").and_then(Value::as_str);
    time.is_some_and(|time| crate::time::parse(time).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states() -> States {
        States::new(None, &BTreeMap::new()).unwrap()
    }

    fn read(states: &States, text: &str) -> &'static str {
        states.read(&crate::json::object(text.as_bytes()).unwrap()).as_str()
    }

    fn of(fields: &str) -> &'static str {
        read(
            &states(),
            &format!(r#"{{"resultInfo":{{"resultStatus":"S","resultCode":"SUCCESS"}}{fields}}}"#),
        )
    }

    #[test]
    fn success_of_the_query_alone_is_no_payment() {
        assert_eq!(of(""), "pending");
        assert_eq!(of(r#","orderAmount":{"currency":"USD","value":"1"}"#), "pending");
    }

    #[test]
    fn a_state_field_or_a_payment_time_says_paid() {
        assert_eq!(of(r#","statusDetail":{"acquirementStatus":"SUCCESS"}"#), "paid");
        assert_eq!(of(r#","paymentStatus":"SUCCESS""#), "paid");
        assert_eq!(of(r#","paymentTime":"2018-05-29T07:37:10+08:00""#), "paid");
    }

    #[test]
    fn unknown_words_and_empty_values_never_mean_paid() {
        for fields in [
            r#","statusDetail":{"acquirementStatus":"success"}"#,
            r#","statusDetail":{"acquirementStatus":"PARTLY_SUCCESS"}"#,
            r#","statusDetail":{"acquirementStatus":"MERCHANT_ACCEPT"}"#,
            r#","statusDetail":{"acquirementStatus":true}"#,
            r#","statusDetail":"SUCCESS""#,
            r#","paymentTime":null"#,
            r#","paymentTime":"""#,
            r#","paymentTime":"none""#,
            r#","paymentStatus":"NEW_WORD","paymentTime":"2018-05-29T07:37:10+08:00""#,
        ] {
            assert_eq!(of(fields), "pending", "{fields}");
        }
    }

    #[test]
    fn closed_after_a_payment_time_is_returned_and_never_unpaid() {
        for word in ["CLOSED", "TRADE_CLOSED"] {
            let closed = format!(r#","acquirementStatus":"{word}""#);
            assert_eq!(of(&closed), "not_paid");
            let paid_once = format!(r#"{closed},"paymentTime":"2018-05-29T07:37:10+08:00""#);
            assert_eq!(of(&paid_once), "returned");
        }
    }

    #[test]
    fn a_finished_trade_is_paid_and_a_refund_word_decides_nothing() {
        assert_eq!(of(r#","acquirementStatus":"TRADE_FINISHED""#), "paid");
        for word in ["REFUND", "PART_REFUND"] {
            assert_eq!(of(&format!(r#","acquirementStatus":"{word}""#)), "pending");
        }
    }

    #[test]
    fn closed_and_cancelled_are_told_apart_and_cancelled_wins_over_a_payment_time() {
        assert_eq!(of(r#","statusDetail":{"acquirementStatus":"CLOSED"}"#), "not_paid");
        assert_eq!(
            of(r#","acquirementStatus":"CANCELLED","paymentTime":"2018-05-29T07:37:10+08:00""#),
            "cancelled"
        );
    }

    #[test]
    fn fields_that_disagree_decide_nothing() {
        assert_eq!(
            of(r#","acquirementStatus":"SUCCESS","paymentStatus":"CLOSED""#),
            "pending"
        );
        assert_eq!(
            of(r#","acquirementStatus":"SUCCESS","paymentStatus":"SUCCESS""#),
            "paid"
        );
        assert_eq!(of(r#","acquirementStatus":null,"paymentStatus":"SUCCESS""#), "paid");
    }

    #[test]
    fn a_query_that_did_not_succeed_says_nothing() {
        for status in [r#""F""#, r#""U""#, r#""s""#, "null"] {
            let text = format!(
                r#"{{"resultInfo":{{"resultStatus":{status}}},"acquirementStatus":"SUCCESS","paymentTime":"2018-05-29T07:37:10+08:00"}}"#
            );
            assert_eq!(read(&states(), &text), "pending");
        }
        assert_eq!(read(&states(), r#"{"acquirementStatus":"SUCCESS"}"#), "pending");
    }

    #[test]
    fn paths_and_words_can_be_set() {
        let words = |state: &str| BTreeMap::from([("DONE".to_owned(), state.to_owned())]);
        let own = States::new(Some(&["trade.state".to_owned()]), &words("paid")).unwrap();
        let text = r#"{"resultInfo":{"resultStatus":"S"},"trade":{"state":"DONE"},"acquirementStatus":"CLOSED"}"#;
        assert_eq!(read(&own, text), "paid");
        assert!(States::new(None, &words("maybe")).is_err());
    }
}
