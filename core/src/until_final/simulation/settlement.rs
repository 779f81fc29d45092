//! The books of a gateway for one refund, in every reading of the documents.

use crate::error::{Action, AlipayError};
use crate::until_final::repeat::Facts;
use crate::until_final::script::START;
use crate::until_final::{Act, Limits, Repeat, Vocabulary};

use super::network::{Acted, LIMITS, State, Subject, World};
use super::{bounds, search};

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Order {
    Unknown,
    Refused(No),
    Running,
    Made,
    Failed,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
struct Books {
    order: Order,
    made: u8,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum No {
    /// The merchant has no money.
    Balance,
    New,
    /// More than is left, perhaps because of this refund.
    Exceeds,
    Mistake,
    Outage,
    NotFound,
    /// The same id came before.
    Again,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Answer {
    Made,
    InProcess,
    Stands(Order),
    No(No),
}

/// How a gateway goes about what the documents leave open.
#[derive(Clone, Copy, Debug)]
struct Habits {
    /// It looks at the amount before the id, so a repetition of a whole refund is too much.
    amount_first: bool,
    /// What was refused is unknown to an inquiry, or stands as failed.
    forgets_refused: bool,
    /// An id that came before is told so, and no more.
    tells_again: bool,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Family {
    Ams,
    InStore,
    Spot,
    /// Success carries nothing that could be signed.
    Online,
}

struct Gateway {
    family: Family,
    habits: Habits,
}

type Words = Box<dyn Vocabulary>;

impl Vocabulary for Words {
    fn manner(&self) -> &'static crate::until_final::Manner {
        (**self).manner()
    }
    fn named(&self) -> crate::until_final::Named<'_> {
        (**self).named()
    }
    fn call(&self, act: Act, known: &crate::until_final::Known) -> (&'static str, String) {
        (**self).call(act, known)
    }
    fn states(
        &self,
        act: Act,
        reply: &crate::json::Object,
        known: &crate::until_final::Known,
    ) -> crate::until_final::Stated {
        (**self).states(act, reply, known)
    }
    fn refusal(&self, act: Act, error: &AlipayError) -> crate::until_final::Refusal {
        (**self).refusal(act, error)
    }
    fn took(&self, error: &AlipayError) -> bool {
        (**self).took(error)
    }
}

impl Subject for Repeat<Words> {
    type Facts = Facts;
    fn get(&self) -> Facts {
        self.known().clone()
    }
    fn set(&mut self, facts: Facts) {
        *self.known_mut() = facts;
    }
    fn act(&self) -> Act {
        self.known().next()
    }
}

impl Gateway {
    fn words(&self) -> Words {
        match self.family {
            Family::Ams => {
                Box::new(crate::ams::until_final::refund(r#"{"paymentId":"P1","refundRequestId":"R1"}"#).unwrap())
            }
            Family::InStore => {
                Box::new(crate::instore::until_final::Refund::new(r#"{"merchantRefundId":"R1"}"#).unwrap())
            }
            Family::Spot => Box::new(crate::mapi::until_final::refund(
                "alipay.acquire.overseas.spot.refund",
                r#"{"partner_refund_id":"R1"}"#,
                START,
            )),
            Family::Online => Box::new(crate::mapi::until_final::refund(
                "forex_refund",
                r#"{"out_return_no":"R1"}"#,
                START,
            )),
        }
    }

    fn perform(&self, books: &Books) -> Vec<(Books, Answer, bool)> {
        let with = |order| Books { order, ..books.clone() };
        let same = |answer| vec![(books.clone(), answer, false)];
        let again = self.habits.tells_again;
        match books.order {
            Order::Unknown => {
                let mut ways = vec![
                    (
                        Books {
                            order: Order::Made,
                            made: books.made + 1,
                        },
                        Answer::Made,
                        false,
                    ),
                    (with(Order::Refused(No::Balance)), Answer::No(No::Balance), false),
                    (with(Order::Refused(No::New)), Answer::No(No::New), false),
                    // The same request is at fault every time.
                    (with(Order::Refused(No::Mistake)), Answer::No(No::Mistake), true),
                ];
                if self.family != Family::Online {
                    ways.push((with(Order::Running), Answer::InProcess, true));
                }
                ways
            }
            Order::Refused(No::Mistake) => same(Answer::No(No::Mistake)),
            Order::Refused(_) | Order::Failed if again => same(Answer::No(No::Again)),
            Order::Refused(no) => same(Answer::No(no)),
            Order::Failed => same(Answer::No(No::Balance)),
            Order::Running => same(Answer::InProcess),
            Order::Made if self.habits.amount_first => same(Answer::No(No::Exceeds)),
            Order::Made if again => same(Answer::No(No::Again)),
            Order::Made => same(Answer::Made),
        }
    }

    fn tell(&self, books: &Books) -> Answer {
        match books.order {
            Order::Unknown => Answer::No(No::NotFound),
            Order::Refused(No::Mistake) => Answer::No(No::NotFound),
            Order::Refused(_) if self.habits.forgets_refused => Answer::No(No::NotFound),
            order => Answer::Stands(order),
        }
    }

    fn code(&self, no: No) -> (&'static str, Option<Action>) {
        let ams = self.family == Family::Ams;
        match no {
            No::Balance => ("MERCHANT_BALANCE_NOT_ENOUGH", Some(Action::NewId)),
            No::New => ("NEW_IN_2031", Some(Action::Stop)),
            No::Exceeds => (
                if ams {
                    "REFUND_AMOUNT_EXCEED"
                } else {
                    "RETURN_AMOUNT_EXCEED"
                },
                Some(Action::Stop),
            ),
            No::Mistake => ("PARAM_ILLEGAL", Some(Action::Fix)),
            No::Outage => ("SYSTEM_ERROR", ams.then_some(Action::Stop)),
            No::NotFound => ("ORDER_NOT_EXIST", Some(Action::Fix)),
            No::Again => ("REPEATED_REFUNDMENT_REQUEST", None),
        }
    }
}

impl World for Gateway {
    type Machine = Repeat<Words>;
    type Ledger = Books;
    type Answer = Answer;

    fn machine(&self, restarted: bool) -> Self::Machine {
        // Repeating begins with the deadline of a payment, and ends with its own.
        let limits = Limits {
            restarted,
            deadline: std::time::Duration::from_secs(20),
            ..LIMITS
        };
        Repeat::new(self.words(), limits)
    }

    fn ledger(&self) -> Books {
        Books {
            order: Order::Unknown,
            made: 0,
        }
    }

    fn alone(&self, books: &Books) -> Vec<Books> {
        match books.order {
            Order::Running => vec![
                Books {
                    order: Order::Made,
                    made: books.made + 1,
                },
                Books {
                    order: Order::Failed,
                    ..books.clone()
                },
            ],
            _ => Vec::new(),
        }
    }

    fn take(&self, act: Act, books: &Books, old: Option<&Books>, _now: u32) -> Vec<Acted<Self>> {
        let mut ways = match act {
            Act::Do => self.perform(books),
            _ => {
                let mut ways = vec![
                    (books.clone(), self.tell(books), false),
                    (books.clone(), Answer::No(No::Mistake), true),
                ];
                ways.extend(old.map(|old| (books.clone(), self.tell(old), true)));
                ways
            }
        };
        let mut broken: Vec<_> = ways
            .iter()
            .map(|(books, ..)| (books.clone(), Answer::No(No::Outage), true))
            .collect();
        broken.push((books.clone(), Answer::No(No::Outage), true));
        ways.extend(broken);
        ways.into_iter()
            .map(|(ledger, answer, fault)| Acted { ledger, answer, fault })
            .collect()
    }

    fn write(&self, _act: Act, answer: Answer) -> Result<String, AlipayError> {
        let online = self.family == Family::Online;
        let status = match answer {
            Answer::Made | Answer::Stands(_) => "S",
            _ => "U",
        };
        let word = match answer {
            Answer::Stands(Order::Made) => "SUCCESS",
            Answer::Stands(Order::Running) => "PROCESSING",
            _ => "FAIL",
        };
        match answer {
            Answer::No(no) => Err(match self.code(no) {
                (code, Some(action)) => {
                    AlipayError::refused(code, action, "refused").with_reply(r#"{"result":{"resultStatus":"F"}}"#)
                }
                (code, None) => AlipayError::unknown("open")
                    .with_code(code, Action::Inquire)
                    .with_reply("{}"),
            }),
            Answer::Made if online => Err(AlipayError::unknown("nothing signed")
                .with_reason("missing")
                .with_reply(r#"{"is_success":"T","_unverified":true}"#)),
            Answer::InProcess => Err(AlipayError::unknown("in process")
                .with_code("REFUND_IN_PROCESS", Action::Same)
                .with_reply("{}")),
            _ => Ok(format!(
                r#"{{"result":{{"resultStatus":"{status}"}},"resultInfo":{{"resultStatus":"{status}"}},"refundRequestId":"R1","merchantRefundId":"R1","partner_refund_id":"R1","refundStatus":"{word}"}}"#
            )),
        }
    }

    fn replays(&self) -> bool {
        matches!(self.family, Family::Ams | Family::Spot)
    }

    fn clocked(&self) -> bool {
        matches!(self.family, Family::Ams | Family::InStore)
    }

    fn must_know(&self) -> bool {
        self.family != Family::Ams
    }

    fn truth(&self, state: &State<Self>, verdict: &'static str) -> Result<(), &'static str> {
        let made = state.ledger.made;
        if made > 1 {
            return Err("it was made twice");
        }
        match verdict {
            "refunded" if made == 0 => Err("it was not made"),
            "not_refunded" if made == 1 => Err("it was made"),
            "refused" | "not_sent" if made == 1 && state.crashes == 0 => Err("it was made"),
            // An answer that proves nothing leaves it open for ever.
            "unknown"
                if state.faults == 0 && state.crashes == 0 && state.just_over && self.family != Family::Online =>
            {
                Err("nothing was open")
            }
            _ => Ok(()),
        }
    }
}

fn prove(name: &str, family: Family) {
    let bounds = bounds(1);
    for amount_first in [false, true] {
        for forgets_refused in [false, true] {
            let habits = Habits {
                amount_first,
                forgets_refused,
                tells_again: family == Family::Online,
            };
            let found = search(&format!("{name} {habits:?}"), &Gateway { family, habits }, bounds);
            for end in ["refunded", "not_refunded", "unknown", "not_sent", "refused"] {
                let never = family == Family::Online && amount_first && end == "refunded";
                assert_eq!(found.ends.contains_key(end), !never, "{name}: {end} {:?}", found.ends);
            }
        }
    }
}

#[test]
fn no_path_of_an_ams_refund_ends_with_an_untrue_word() {
    prove("AMS refund", Family::Ams);
}

#[test]
fn no_path_of_an_in_store_refund_ends_with_an_untrue_word() {
    prove("in-store refund", Family::InStore);
}

#[test]
fn no_path_of_a_store_refund_over_mapi_ends_with_an_untrue_word() {
    prove("mapi spot refund", Family::Spot);
}

#[test]
fn no_path_of_an_online_refund_ends_with_an_untrue_word() {
    prove("mapi online refund", Family::Online);
}
