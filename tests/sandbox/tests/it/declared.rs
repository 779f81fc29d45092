//! The sandbox declares what it keeps state for, in `src/stateful.json`: here each operation is held to it.
//!
//! A story calls every declared operation. What "changes" must alter the ledger, what only "reads" must leave it alone and
//! answer otherwise once everything is forgotten, and "rules" must answer alike with and without a past.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::Sandbox;

/// A call that can be made again.
type Call = Box<dyn Fn(&Sandbox) -> String>;

/// The declared operations of a family, being called one by one.
pub(crate) struct Story<'s> {
    pub(crate) sandbox: &'s Sandbox,
    family: &'static str,
    declared: BTreeMap<String, String>,
    changed: BTreeSet<String>,
    /// What was asked and answered without a change.
    asked: Vec<(String, Call, String)>,
}

impl<'s> Story<'s> {
    pub(crate) fn of(family: &'static str, sandbox: &'s Sandbox) -> Self {
        Self {
            sandbox,
            family,
            declared: declared(family),
            changed: BTreeSet::new(),
            asked: Vec::new(),
        }
    }

    /// Calls an operation and sees whether that is as declared.
    pub(crate) fn step(&mut self, operation: &str, call: impl Fn(&Sandbox) -> String + 'static) -> String {
        let before = self.remembered();
        let answer = call(self.sandbox);
        let changed = before != self.remembered();
        match self.declared.get(operation).map(String::as_str) {
            Some("changes") => {
                if changed {
                    self.changed.insert(operation.to_owned());
                }
            }
            _ => {
                assert!(!changed, "{operation} is not declared to change anything: {answer}");
                self.asked.push((operation.to_owned(), Box::new(call), answer.clone()));
            }
        }
        answer
    }

    /// Everything is forgotten and asked once more; then nothing that was declared has been left out.
    pub(crate) fn end(mut self) {
        let mut seen = self.again();
        seen.append(&mut self.changed);
        for (operation, does) in self.declared {
            assert!(seen.contains(&operation), "{operation} is declared and never {does}");
        }
    }

    /// Everything is forgotten and asked once more. What was asked.
    pub(crate) fn again(&mut self) -> BTreeSet<String> {
        let sandbox = self.sandbox;
        sandbox.control("reset", &Value::Null);
        let mut seen = BTreeSet::new();
        for (operation, call, answer) in std::mem::take(&mut self.asked) {
            let (before, after) = (without_digits(&answer), without_digits(&call(sandbox)));
            match self.declared.get(&operation).map(String::as_str) {
                Some("reads") => assert_ne!(before, after, "{operation} is declared to read"),
                _ => assert_eq!(before, after, "{operation} is not declared to read"),
            }
            seen.insert(operation);
        }
        seen
    }

    /// What the family remembers beside what it tells the merchant.
    fn remembered(&self) -> Value {
        let mut ledger = self.sandbox.ledger()[self.family].take();
        ledger.as_object_mut().unwrap().remove("notifications");
        ledger
    }
}

/// The declaration of a family.
pub(crate) fn declared(family: &str) -> BTreeMap<String, String> {
    let all: Value = serde_json::from_str(include_str!("../../src/stateful.json")).unwrap();
    serde_json::from_value(all[family].clone()).unwrap()
}

/// Times and ids differ with every call.
fn without_digits(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_ascii_digit()).collect()
}

#[test]
fn only_the_three_words_are_used() {
    for family in ["ams", "mapi", "instore"] {
        for (operation, does) in declared(family) {
            assert!(
                ["changes", "reads", "rules"].contains(&does.as_str()),
                "{operation}: {does}"
            );
        }
    }
}
