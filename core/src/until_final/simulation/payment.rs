//! The books of a gateway for one payment, as data: what each call does in each state, in every reading of the documents.

use crate::error::{Action, AlipayError};
use crate::until_final::pay::Facts;
use crate::until_final::script::START;
use crate::until_final::{Act, Goal, Known, Limits, Manner, Named, Pay, Refusal, Stated, Vocabulary};

use super::network::{Acted, LIMITS, State, Subject, World};
use super::{bounds, search, wide};

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) enum Order {
    Unknown,
    /// Refused when it arrived, which stays so.
    Refused(No),
    Waiting,
    /// The buyer has done his part.
    Finished,
    Paid,
    Failed,
    Cancelled,
}

#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub(super) struct Books {
    order: Order,
    charges: u8,
    returns: u8,
    /// When it was paid.
    paid_at: u32,
    /// Nothing can be cancelled any more.
    over: bool,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) enum No {
    /// The buyer has no money.
    Balance,
    /// A code that nobody has heard of.
    New,
    /// The code was used, perhaps for this payment.
    Spent,
    Closed,
    Cancelled,
    /// The contract or the request.
    Mistake,
    /// The gateway itself.
    Outage,
    NotFound,
    /// Not in this state.
    NotNow,
    /// Not any more.
    TooLate,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub(super) enum Answer {
    /// Success, and when it was paid.
    Paid(u32),
    /// Success that says no more than that a code was made.
    Made,
    InProcess,
    Stands(Order, bool),
    Undone,
    No(No),
}

/// How a gateway goes about what the documents leave open.
#[derive(Clone, Copy, Debug)]
pub(super) struct Habits {
    /// A payment that was undone is answered with its first answer for ever, or refused.
    repeats_the_first: bool,
    /// A paid id is refused when it comes again, because the code is spent.
    spends_codes: bool,
    /// Success of `pay` means that a code was made.
    makes_codes: bool,
    /// What was refused is unknown to an inquiry, or stands as failed.
    forgets_refused: bool,
    /// Undoing what never arrived is a success, and keeps it out.
    undoes_nothing: Option<bool>,
}

/// How one family writes.
pub(super) trait Pen {
    type Words: Vocabulary;
    fn words(&self, habits: &Habits) -> Self::Words;
    fn write(&self, act: Act, answer: Answer) -> Result<String, AlipayError>;
    /// The code and its action; none where such a refusal leaves the outcome open.
    fn code(&self, act: Act, no: No) -> (&'static str, Option<Action>);
    fn replays(&self) -> bool;
    fn clocked(&self) -> bool;

    fn refuse(&self, act: Act, no: No) -> AlipayError {
        match self.code(act, no) {
            (code, Some(action)) => {
                AlipayError::refused(code, action, "refused").with_reply(r#"{"result":{"resultStatus":"F"}}"#)
            }
            (code, None) => AlipayError::unknown("open")
                .with_code(code, Action::Inquire)
                .with_reply("{}"),
        }
    }
}

/// The same words with fewer repetitions: how often is no matter of meaning.
pub(super) struct Fewer<V> {
    words: V,
    manner: &'static Manner,
}

impl<V: Vocabulary> Vocabulary for Fewer<V> {
    fn manner(&self) -> &'static Manner {
        self.manner
    }
    fn named(&self) -> Named<'_> {
        self.words.named()
    }
    fn call(&self, act: Act, known: &Known) -> (&'static str, String) {
        self.words.call(act, known)
    }
    fn states(&self, act: Act, reply: &crate::json::Object, known: &Known) -> Stated {
        self.words.states(act, reply, known)
    }
    fn refusal(&self, act: Act, error: &AlipayError) -> Refusal {
        self.words.refusal(act, error)
    }
    fn made(&self, reply: &crate::json::Object) -> Option<time::OffsetDateTime> {
        self.words.made(reply)
    }
    fn payment(&self, reply: &crate::json::Object) -> Option<String> {
        self.words.payment(reply)
    }
}

impl<V: Vocabulary> Subject for Pay<V> {
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

struct Gateway<'a, P> {
    pen: &'a P,
    habits: Habits,
}

impl<P: Pen> Gateway<'_, P> {
    fn pay(&self, books: &Books, now: u32) -> Vec<(Books, Answer, bool)> {
        let same = |answer| vec![(books.clone(), answer, false)];
        let with = |order| Books { order, ..books.clone() };
        match books.order {
            Order::Unknown => {
                let paid = Books {
                    charges: books.charges + 1,
                    paid_at: now,
                    ..with(Order::Paid)
                };
                let waits = if self.habits.makes_codes {
                    Answer::Made
                } else {
                    Answer::InProcess
                };
                let mut ways = vec![
                    (with(Order::Waiting), waits, false),
                    (with(Order::Refused(No::Balance)), Answer::No(No::Balance), false),
                    (with(Order::Refused(No::New)), Answer::No(No::New), false),
                    // The same request is at fault every time.
                    (with(Order::Refused(No::Mistake)), Answer::No(No::Mistake), true),
                ];
                if !self.habits.makes_codes {
                    ways.push((paid, Answer::Paid(now), false));
                }
                ways
            }
            Order::Refused(no) => same(Answer::No(no)),
            Order::Waiting | Order::Finished if self.habits.makes_codes => same(Answer::Made),
            Order::Waiting | Order::Finished => same(Answer::InProcess),
            Order::Paid if self.habits.makes_codes => same(Answer::Made),
            Order::Paid if self.habits.spends_codes => same(Answer::No(No::Spent)),
            Order::Paid => same(Answer::Paid(books.paid_at)),
            Order::Failed => same(Answer::No(No::Closed)),
            Order::Cancelled if self.habits.repeats_the_first && self.habits.makes_codes => same(Answer::Made),
            Order::Cancelled if self.habits.repeats_the_first && books.charges > 0 => same(Answer::Paid(books.paid_at)),
            Order::Cancelled => same(Answer::No(No::Cancelled)),
        }
    }

    fn ask(&self, books: &Books) -> Answer {
        match books.order {
            Order::Unknown => Answer::No(No::NotFound),
            Order::Refused(No::Mistake) => Answer::No(No::NotFound),
            Order::Refused(_) if self.habits.forgets_refused => Answer::No(No::NotFound),
            order => Answer::Stands(order, books.charges > 0),
        }
    }

    fn undo(&self, books: &Books) -> Vec<(Books, Answer, bool)> {
        let cancelled = |returns| Books {
            order: Order::Cancelled,
            returns,
            ..books.clone()
        };
        match books.order {
            Order::Unknown => match self.habits.undoes_nothing {
                Some(true) => vec![(cancelled(0), Answer::Undone, false)],
                Some(false) => vec![(books.clone(), Answer::Undone, false)],
                None => vec![(books.clone(), Answer::No(No::NotFound), false)],
            },
            Order::Waiting | Order::Finished => vec![(cancelled(0), Answer::Undone, false)],
            Order::Paid if books.over => vec![(books.clone(), Answer::No(No::TooLate), true)],
            Order::Paid => vec![
                (cancelled(1), Answer::Undone, false),
                (books.clone(), Answer::No(No::NotNow), true),
                (
                    Books {
                        over: true,
                        ..books.clone()
                    },
                    Answer::No(No::TooLate),
                    true,
                ),
            ],
            Order::Refused(_) | Order::Failed => vec![(books.clone(), Answer::No(No::NotNow), false)],
            Order::Cancelled => vec![(books.clone(), Answer::Undone, false)],
        }
    }
}

impl<P: Pen> World for Gateway<'_, P> {
    type Machine = Pay<Fewer<P::Words>>;
    type Ledger = Books;
    type Answer = Answer;

    fn machine(&self, restarted: bool) -> Self::Machine {
        let words = self.pen.words(&self.habits);
        // Once for each process that is started: a test may keep it.
        let manner = Box::leak(Box::new(Manner {
            sends: words.manner().sends.min(2),
            undos: words.manner().undos.min(2),
            undo_pauses: &[2],
            ..*words.manner()
        }));
        let limits = Limits { restarted, ..LIMITS };
        Pay::new(Fewer { words, manner }, limits, Goal::Pay)
    }

    fn ledger(&self) -> Books {
        Books {
            order: Order::Unknown,
            charges: 0,
            returns: 0,
            paid_at: 0,
            over: false,
        }
    }

    fn alone(&self, books: &Books) -> Vec<Books> {
        let with = |order| Books { order, ..books.clone() };
        match books.order {
            Order::Waiting => vec![
                Books {
                    charges: books.charges + 1,
                    ..with(Order::Paid)
                },
                with(Order::Finished),
                with(Order::Failed),
            ],
            Order::Finished => vec![
                Books {
                    charges: books.charges + 1,
                    ..with(Order::Paid)
                },
                with(Order::Failed),
            ],
            _ => Vec::new(),
        }
    }

    fn take(&self, act: Act, books: &Books, old: Option<&Books>, now: u32) -> Vec<Acted<Self>> {
        let mut ways = match act {
            Act::Do => self.pay(books, now),
            Act::Ask => {
                let mut ways = vec![
                    (books.clone(), self.ask(books), false),
                    (books.clone(), Answer::No(No::Mistake), true),
                ];
                ways.extend(old.map(|old| (books.clone(), self.ask(old), true)));
                ways
            }
            Act::Undo => self.undo(books),
        };
        // The gateway breaks down before it acts, or after.
        let mut broken: Vec<_> = ways
            .iter()
            .map(|(books, ..)| (books.clone(), Answer::No(No::Outage), true))
            .collect();
        broken.push((books.clone(), Answer::No(No::Outage), true));
        broken.dedup();
        ways.extend(broken);
        ways.into_iter()
            .map(|(ledger, answer, fault)| Acted { ledger, answer, fault })
            .collect()
    }

    fn write(&self, act: Act, answer: Answer) -> Result<String, AlipayError> {
        match answer {
            Answer::No(no) => Err(self.pen.refuse(act, no)),
            answer => self.pen.write(act, answer),
        }
    }

    fn replays(&self) -> bool {
        self.pen.replays()
    }

    fn clocked(&self) -> bool {
        self.pen.clocked()
    }

    fn truth(&self, state: &State<Self>, verdict: &'static str) -> Result<(), &'static str> {
        let books = &state.ledger;
        let holds = books.charges > books.returns;
        if books.charges > 1 {
            return Err("it was charged twice");
        }
        match verdict {
            "paid" | "authorized" if !holds => Err("the money is not there"),
            "not_paid" | "cancelled" | "returned" if holds => Err("the money is there"),
            // Of this attempt; what another process did is another matter.
            "refused" | "not_sent" if holds && state.crashes == 0 => Err("the money is there"),
            "unknown"
                if state.faults == 0 && state.crashes == 0 && books.order != Order::Finished && state.just_over =>
            {
                Err("nothing was open")
            }
            _ => Ok(()),
        }
    }
}

fn reply(fields: &[(&str, String)]) -> String {
    let mut object = crate::json::Object::new();
    for (name, value) in fields {
        let value = serde_json::from_str(value).unwrap_or_else(|_| value.as_str().into());
        object.insert((*name).to_owned(), value);
    }
    serde_json::Value::Object(object).to_string()
}

fn iso(time: u32) -> String {
    crate::time::rfc3339_offset(START + std::time::Duration::from_secs(u64::from(time)))
}

/// AMS with the code on the buyer's phone, or with an order code.
struct Ams;

impl Pen for Ams {
    type Words = crate::ams::until_final::Payment;

    fn words(&self, habits: &Habits) -> Self::Words {
        let scenario = if habits.makes_codes { "OrderCode" } else { "PaymentCode" };
        let request =
            format!(r#"{{"paymentRequestId":"T1","paymentFactor":{{"inStorePaymentScenario":"{scenario}"}}}}"#);
        crate::ams::until_final::Payment::new(&request).unwrap()
    }

    fn write(&self, _: Act, answer: Answer) -> Result<String, AlipayError> {
        let (status, time, word) = match answer {
            Answer::Paid(at) => ("S", iso(at), ""),
            Answer::Made | Answer::Undone => ("S", String::new(), ""),
            Answer::InProcess => ("U", String::new(), ""),
            Answer::Stands(order, _) => {
                let word = match order {
                    Order::Waiting => "PROCESSING",
                    Order::Finished => "PENDING",
                    Order::Paid => "SUCCESS",
                    Order::Cancelled => "CANCELLED",
                    _ => "FAIL",
                };
                ("S", String::new(), word)
            }
            Answer::No(_) => unreachable!(),
        };
        let result = format!(r#"{{"resultStatus":"{status}"}}"#);
        let fields = [
            ("result", result),
            ("paymentRequestId", "T1".to_owned()),
            ("paymentTime", time),
            ("paymentStatus", word.to_owned()),
        ];
        Ok(reply(&fields))
    }

    fn code(&self, _: Act, no: No) -> (&'static str, Option<Action>) {
        let (code, action) = match no {
            No::Balance => ("USER_BALANCE_NOT_ENOUGH", Action::User),
            No::New => ("NEW_IN_2031", Action::Stop),
            No::Spent => ("INVALID_PAYMENT_CODE", Action::User),
            No::Closed => ("ORDER_IS_CLOSED", Action::NewId),
            No::Cancelled => ("ORDER_IS_CANCELED", Action::NewId),
            No::Mistake => ("ACCESS_DENIED", Action::Fix),
            No::Outage => ("SYSTEM_ERROR", Action::Stop),
            No::NotFound => ("ORDER_NOT_EXIST", Action::Fix),
            No::NotNow => ("ORDER_STATUS_INVALID", Action::Inquire),
            No::TooLate => ("CANCEL_WINDOW_EXCEED", Action::Stop),
        };
        (code, Some(action))
    }

    fn replays(&self) -> bool {
        true
    }

    fn clocked(&self) -> bool {
        true
    }
}

struct InStore;

impl Pen for InStore {
    type Words = crate::instore::until_final::Payment;

    fn words(&self, _: &Habits) -> Self::Words {
        crate::instore::until_final::Payment::documented(r#"{"merchantTransId":"T1"}"#)
    }

    fn write(&self, _: Act, answer: Answer) -> Result<String, AlipayError> {
        let (status, time, word) = match answer {
            Answer::Paid(at) => ("S", iso(at), ""),
            Answer::Made | Answer::Undone => ("S", String::new(), ""),
            Answer::InProcess => ("U", String::new(), ""),
            Answer::Stands(order, was_paid) => {
                let (word, time) = match order {
                    Order::Waiting | Order::Finished => ("PAYING", String::new()),
                    Order::Paid => ("SUCCESS", String::new()),
                    Order::Cancelled if was_paid => ("TRADE_CLOSED", iso(0)),
                    Order::Cancelled => ("CANCELLED", String::new()),
                    _ => ("CLOSED", String::new()),
                };
                ("S", time, word)
            }
            Answer::No(_) => unreachable!(),
        };
        let result = format!(r#"{{"resultStatus":"{status}"}}"#);
        let mut fields = vec![("resultInfo", result), ("merchantTransId", "T1".to_owned())];
        if !time.is_empty() {
            fields.push(("paymentTime", time));
        }
        if !word.is_empty() {
            fields.push(("acquirementStatus", word.to_owned()));
        }
        Ok(reply(&fields))
    }

    fn code(&self, _: Act, no: No) -> (&'static str, Option<Action>) {
        match no {
            No::Balance => ("BALANCE_NOT_ENOUGH", Some(Action::User)),
            No::New => ("NEW_IN_2031", Some(Action::Stop)),
            No::Spent => ("AUTH_CODE_ALREADY_USED", Some(Action::User)),
            No::Closed => ("ORDER_IS_CLOSED", Some(Action::NewId)),
            No::Cancelled => ("ORDER_IS_CANCELED", Some(Action::NewId)),
            No::Mistake => ("API_IS_INVALID", Some(Action::Fix)),
            No::Outage => ("SYSTEM_ERROR", Some(Action::Inquire)),
            No::NotFound => ("TARGET_NOT_FOUND", Some(Action::Inquire)),
            No::NotNow => ("CANCEL_NOT_ALLOWED", Some(Action::Stop)),
            No::TooLate => ("CANCEL_EXPIRED", Some(Action::Stop)),
        }
    }

    // The head of a reply binds it to its request.
    fn replays(&self) -> bool {
        false
    }

    fn clocked(&self) -> bool {
        true
    }
}

struct Mapi;

impl Pen for Mapi {
    type Words = crate::mapi::until_final::Trade;

    fn words(&self, _: &Habits) -> Self::Words {
        crate::mapi::until_final::Trade::to_pay(r#"{"partner_trans_id":"T1","trans_amount":"10.00","currency":"USD"}"#)
            .unwrap()
    }

    fn write(&self, _: Act, answer: Answer) -> Result<String, AlipayError> {
        let mut fields = vec![("partner_trans_id", "T1".to_owned())];
        match answer {
            Answer::Paid(_) | Answer::Made => {}
            Answer::InProcess => {
                return Err(AlipayError::unknown("UNKNOWN")
                    .with_code("UNKNOWN", Action::Inquire)
                    .with_reply("{}"));
            }
            Answer::Undone => fields.push(("alipay_reverse_time", "20260417000000x".to_owned())),
            Answer::Stands(order, was_paid) => {
                let word = match order {
                    Order::Waiting | Order::Finished => "WAIT_BUYER_PAY",
                    Order::Paid => "TRADE_SUCCESS",
                    _ => "TRADE_CLOSED",
                };
                fields.push(("alipay_trans_status", word.to_owned()));
                if was_paid {
                    fields.push(("alipay_pay_time", "2026-04-17".to_owned()));
                }
            }
            Answer::No(_) => unreachable!(),
        }
        Ok(reply(&fields))
    }

    fn code(&self, _: Act, no: No) -> (&'static str, Option<Action>) {
        match no {
            No::Balance => ("BUYER_BALANCE_NOT_ENOUGH", Some(Action::User)),
            No::New => ("NEW_IN_2031", Some(Action::Stop)),
            No::Spent => ("SOUNDWAVE_PARSER_FAIL", Some(Action::User)),
            No::Closed | No::Cancelled => ("TRADE_HAS_CLOSE", Some(Action::NewId)),
            No::Mistake => ("ILLEGAL_SIGN", Some(Action::Fix)),
            No::Outage => ("SYSTEM_ERROR", None),
            No::NotFound => ("TRADE_NOT_EXIST", Some(Action::Same)),
            No::NotNow | No::TooLate => ("TRADE_STATUS_ERROR", Some(Action::Inquire)),
        }
    }

    fn replays(&self) -> bool {
        true
    }

    fn clocked(&self) -> bool {
        false
    }
}

/// Every habit that the documents of a family leave open.
fn habits(undoes_nothing: &[Option<bool>], makes_codes: &[bool]) -> Vec<Habits> {
    let mut all = Vec::new();
    for repeats_the_first in [false, true] {
        for spends_codes in [false, true] {
            for &makes_codes in makes_codes {
                for forgets_refused in [false, true] {
                    for &undoes_nothing in undoes_nothing {
                        all.push(Habits {
                            repeats_the_first,
                            spends_codes,
                            makes_codes,
                            forgets_refused,
                            undoes_nothing,
                        });
                    }
                }
            }
        }
    }
    all.retain(|habits| !(habits.makes_codes && habits.spends_codes));
    all
}

fn prove<P: Pen>(name: &str, pen: &P, habits: Vec<Habits>) {
    let bounds = bounds(1);
    // Every test run takes the worlds that differ most, `./dev prove` all of them.
    let places = if wide() {
        (0..habits.len()).collect()
    } else {
        vec![0, habits.len() - 1]
    };
    let mut ends = std::collections::BTreeSet::new();
    for habits in places.into_iter().map(|place| habits[place]) {
        let found = search(&format!("{name} {habits:?}"), &Gateway { pen, habits }, bounds);
        ends.extend(found.ends.into_keys());
    }
    for end in ["paid", "not_paid", "cancelled", "unknown", "not_sent", "refused"] {
        assert!(ends.contains(end), "{name} never ends as {end}: {ends:?}");
    }
}

#[test]
fn no_path_of_an_ams_payment_ends_with_an_untrue_word() {
    prove("AMS pay", &Ams, habits(&[None], &[false, true]));
}

#[test]
fn no_path_of_an_in_store_payment_ends_with_an_untrue_word() {
    prove("in-store pay", &InStore, habits(&[Some(true), Some(false)], &[false]));
}

#[test]
fn no_path_of_a_mapi_payment_ends_with_an_untrue_word() {
    prove("mapi pay", &Mapi, habits(&[None, Some(true), Some(false)], &[false]));
}
