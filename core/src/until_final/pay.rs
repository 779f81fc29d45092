//! A payment until it is paid, not paid, cancelled or returned: pay, ask, undo. Also the undoing of one.
//!
//! What it rests on, besides signatures: an id that was decided stays decided, and no message arrives later than
//! [`Limits::quiet`] after it was sent.

use std::time::Duration;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::freshness::Age;
use crate::freshness::Moment;
use crate::json::{self, Object};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Act, Final, Heard, Kept, Known, Limits, Machine, Next, Refusal, Stated, Vocabulary};

/// A refusal is confirmed twice where an earlier attempt may be what it is about; an inquiry may lag behind a payment.
const CONFIRM: Duration = Duration::from_secs(5);

/// One payment.
pub(crate) struct Pay<V> {
    words: V,
    limits: Limits,
    goal: Goal,
    facts: Facts,
}

/// What a flow is for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Goal {
    Pay,
    /// Undoing alone. `otherwise`: the caller has another way, so a refusal is told at once.
    Undo {
        otherwise: bool,
    },
}

/// What a flow knows: all of it that a process after this one needs.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) struct Facts {
    next: Act,
    calling: bool,
    sends: u32,
    /// The gateway has spoken of this payment by its id.
    named: bool,
    /// Since when an attempt may have arrived, or may still be on its way, without our knowing.
    doubt: Option<Duration>,
    /// What the gateway said when it refused to pay, while that is being confirmed.
    refusal: Option<(Refusal, Kept)>,
    /// Since when the gateway has not known it, asked because of a refusal.
    missing: Option<Duration>,
    /// The last failure that said nothing about the payment.
    trouble: Option<Kept>,
    buyer_done: bool,
    undos: u32,
    /// An attempt to undo may have acted without our knowing.
    undo_lost: bool,
    /// No attempt to undo acts any more.
    undo_over: bool,
    /// When the last attempt to undo was made; one may have arrived twice.
    undo_at: Option<Duration>,
    /// The first success after that, on our clock and on the gateway's.
    success: Option<(Duration, Option<i64>)>,
    /// The gateway's clock in the first reply, in seconds.
    first: Option<i64>,
    known: Known,
}

impl<V: Vocabulary> Pay<V> {
    pub(crate) fn new(words: V, limits: Limits, goal: Goal) -> Self {
        let before = limits.restarted.then_some(Duration::ZERO);
        let facts = Facts {
            next: if goal == Goal::Pay { Act::Do } else { Act::Ask },
            calling: false,
            sends: 0,
            named: false,
            doubt: before.filter(|_| goal == Goal::Pay),
            refusal: None,
            missing: None,
            trouble: None,
            buyer_done: false,
            undos: 0,
            undo_lost: false,
            undo_over: false,
            undo_at: before,
            success: None,
            first: None,
            known: Known::default(),
        };
        Self {
            words,
            limits,
            goal,
            facts,
        }
    }

    pub(crate) const fn words(&self) -> &V {
        &self.words
    }

    /// Whether undoing was tried, by this flow or perhaps by one before it.
    pub(crate) const fn undoing(&self) -> bool {
        self.facts.undo_at.is_some()
    }

    fn after_pay(&mut self, now: Duration, heard: Heard) -> Next {
        let timely = self.is_timely(heard.at);
        match heard.result {
            Ok(text) => {
                let (object, stated) = self.read(Act::Do, &text);
                match stated {
                    // An id gets its first answer for ever, even if the payment was undone since.
                    Stated::Done if self.facts.undo_at.is_none() && self.is_new(now, heard.at, &object) => {
                        self.ends("paid", text)
                    }
                    Stated::Done => self.call(now, Act::Ask),
                    Stated::OtherAmount => self.other_amount(text),
                    Stated::Nothing => {
                        self.facts.doubt = Some(now);
                        self.ask_later(now)
                    }
                    _ => self.ask_later(now),
                }
            }
            Err(error) => match (error.kind(), self.means(Act::Do, &error)) {
                (_, Refusal::OtherContent) if self.facts.doubt.is_none() => self.over(Err(error)),
                (_, Refusal::OtherContent) => {
                    self.open("the id was used with another content", Some(&Kept::from(&error)))
                }
                (ErrorKind::Refused, meaning) if timely && meaning != Refusal::Outage => {
                    // An earlier attempt, perhaps of a process that died, may be why this one is refused.
                    self.facts.refusal = Some((meaning, Kept::from(&error)));
                    self.facts.missing = None;
                    self.call(now, Act::Ask)
                }
                (ErrorKind::Refused | ErrorKind::OutcomeUnknown, _) => {
                    self.facts.doubt = Some(now);
                    self.facts.trouble = Some(Kept::from(&error));
                    self.ask_later(now)
                }
                // This one was not sent, but an earlier one may have arrived.
                _ if self.facts.doubt.is_some() => {
                    self.facts.trouble = Some(Kept::from(&error));
                    self.ask_later(now)
                }
                _ => self.over(Err(error)),
            },
        }
    }

    fn after_question(&mut self, now: Duration, heard: Heard) -> Next {
        let timely = self.is_timely(heard.at);
        match heard.result {
            Ok(text) => {
                let (_, stated) = self.read(Act::Ask, &text);
                if !matches!(stated, Stated::Done | Stated::Held { .. } | Stated::Nothing) {
                    self.facts.success = None;
                }
                match stated {
                    Stated::Done => return self.succeeded(now, heard.at, "paid", text),
                    Stated::Held { waits } if !waits || now >= self.limits.deadline => {
                        return self.succeeded(now, heard.at, "authorized", text);
                    }
                    Stated::Failed => return self.not_paid(text),
                    Stated::Cancelled => return self.ends("cancelled", text),
                    Stated::Closed if self.facts.undos > 0 || self.goal != Goal::Pay => {
                        return self.ends("cancelled", text);
                    }
                    Stated::Closed => return self.ends("not_paid", text),
                    Stated::Returned if self.facts.undos > 0 => return self.ends("cancelled", text),
                    Stated::Returned => return self.ends("returned", text),
                    Stated::Touched => {
                        let said = "it was paid and something was given back; look at it before anything else";
                        return self.over(Err(AlipayError::unknown(said).with_reply(text)));
                    }
                    Stated::OtherAmount => return self.other_amount(text),
                    Stated::BuyerDone => self.facts.buyer_done = true,
                    Stated::Open if self.facts.undos == 0 && self.undoes_at_once() => {
                        return self.call(now, Act::Undo);
                    }
                    _ => {}
                }
            }
            Err(error) if error.kind() == ErrorKind::Refused && timely => {
                let meaning = self.means(Act::Ask, &error);
                if let Some(next) = self.refused_to_tell(now, meaning, error) {
                    return next;
                }
            }
            Err(error) if self.goal != Goal::Pay && !self.undoing() && error.kind() != ErrorKind::OutcomeUnknown => {
                return self.over(Err(error));
            }
            Err(error) => {
                let before = self.facts.trouble.replace(Kept::from(&error));
                let twice = before.as_ref().is_some_and(Kept::is_locked_out) && Kept::from(&error).is_locked_out();
                if twice && !self.facts.named {
                    return self.over(Err(error));
                }
            }
        }
        if self.facts.undos > 0 {
            self.undo_later(now)
        } else {
            self.ask_later(now)
        }
    }

    /// Only "no such payment" is an answer; every other refusal of a question says nothing about the payment.
    fn refused_to_tell(&mut self, now: Duration, meaning: Refusal, error: AlipayError) -> Option<Next> {
        let facts = &mut self.facts;
        if self.goal != Goal::Pay && facts.undo_at.is_none() {
            return Some(self.over(Err(error)));
        }
        match (meaning, &facts.refusal) {
            (Refusal::NotFound, Some((why, refusal))) if !facts.named => {
                let since = *facts.missing.get_or_insert(now);
                let again = now >= since + CONFIRM;
                let sure = match (facts.doubt, why) {
                    (None, Refusal::Final | Refusal::OurMistake) => true,
                    (None, _) | (Some(_), Refusal::Final) => again,
                    (Some(doubt), _) => again && now >= doubt + self.limits.quiet,
                };
                if sure {
                    let refusal = refusal.clone();
                    return Some(self.over(refused(&refusal, "not_paid")));
                }
                (facts.undos == 0 && !again).then(|| self.wait(now, CONFIRM, Act::Ask))
            }
            // Never accepted so far. That does not make it unpaid: the lost request may still arrive. Sending it again
            // under the same id settles it either way.
            (Refusal::NotFound, None) => {
                let again = facts.sends < self.words.manner().sends && facts.undos == 0 && now < self.limits.deadline;
                (!facts.named && again && self.goal == Goal::Pay).then(|| self.call(now, Act::Do))
            }
            (Refusal::OurMistake, Some((Refusal::OurMistake, refusal))) if facts.doubt.is_none() => {
                let refusal = refusal.error();
                Some(self.over(Err(refusal)))
            }
            _ => {
                facts.trouble = Some(Kept::from(&error));
                None
            }
        }
    }

    fn after_undo(&mut self, now: Duration, heard: Heard) -> Next {
        self.facts.undo_at = Some(now);
        self.facts.success = None;
        match heard.result {
            Ok(text) => {
                let (_, stated) = self.read(Act::Undo, &text);
                if stated != Stated::Cancelled {
                    self.facts.undo_lost = true;
                    return self.call(now, Act::Ask);
                }
                let arrives = self.facts.doubt.map_or(now, |doubt| doubt + self.limits.quiet);
                if self.facts.named || self.words.manner().undo_knows || now >= arrives {
                    return self.ends("cancelled", text);
                }
                // What never arrived is cancelled as well; what arrives later would be paid all the same.
                self.facts.undo_lost = true;
                self.wait(now, arrives - now, Act::Undo)
            }
            Err(error) if error.kind() == ErrorKind::Refused => match self.means(Act::Undo, &error) {
                Refusal::CancellingIsOver => {
                    self.facts.undo_over = true;
                    self.call(now, Act::Ask)
                }
                Refusal::NotOffered if !self.facts.known.other_service => {
                    self.facts.known.other_service = true;
                    self.facts.undos -= 1;
                    self.call(now, Act::Undo)
                }
                // The payment may still arrive.
                Refusal::NotFound if self.facts.refusal.is_none() => {
                    self.facts.trouble = Some(Kept::from(&error));
                    self.undo_later(now)
                }
                Refusal::Outage => {
                    self.facts.undo_lost = true;
                    self.facts.trouble = Some(Kept::from(&error));
                    self.undo_later(now)
                }
                // This one did not act; what the payment is now, only a question can tell.
                _ => {
                    self.facts.trouble = Some(Kept::from(&error));
                    self.call(now, Act::Ask)
                }
            },
            Err(error) => {
                self.facts.undo_lost |= error.kind() == ErrorKind::OutcomeUnknown;
                self.facts.trouble = Some(Kept::from(&error));
                self.undo_later(now)
            }
        }
    }

    /// A verified success. One that could still be undone by a message under way is not final yet.
    fn succeeded(&mut self, now: Duration, at: Option<Moment>, state: &'static str, text: String) -> Next {
        let undo = matches!(self.goal, Goal::Undo { .. });
        let otherwise = self.goal == Goal::Undo { otherwise: true };
        let tried = self.facts.undos > 0;
        if undo && !tried && !self.facts.undo_over {
            return self.call(now, Act::Undo);
        }
        if self.is_settled(now, at) || otherwise && !self.facts.undo_lost {
            return self.ends(state, text);
        }
        if tried && self.facts.undo_lost && self.facts.undos < self.words.manner().undos {
            return self.undo_later(now);
        }
        let quiet = self.facts.undo_at.unwrap_or_default() + self.limits.quiet;
        let pause = quiet.saturating_sub(now).max(self.words.manner().pace.at(now));
        self.wait(now, pause, Act::Ask)
    }

    /// Whether nothing that was sent to undo it can act any more: a code said so, or a second success came after a time in
    /// which everything arrives, by our clock and by the gateway's.
    fn is_settled(&mut self, now: Duration, at: Option<Moment>) -> bool {
        let at = at.map(|moment| moment.at.unix_timestamp());
        let Some(undo) = self.facts.undo_at.filter(|_| !self.facts.undo_over) else {
            return true;
        };
        let &mut (since, since_at) = self.facts.success.get_or_insert((now, at));
        let ours = now.saturating_sub(since);
        let theirs = since_at.zip(at).map(|(since, at)| at - since);
        let agree = theirs.is_none_or(|theirs| theirs + 1 >= i64::try_from(ours.as_secs()).unwrap_or(i64::MAX));
        now > since && now >= undo + self.limits.quiet && agree
    }

    /// Made after this flow began, by the clock of the gateway that says so.
    fn is_new(&self, now: Duration, at: Option<Moment>, reply: &Object) -> bool {
        let made = self.words.made(reply);
        at.zip(made).is_some_and(|(moment, made)| moment.at - made <= now)
    }

    /// A refusal names no id, so one of another day would fit: it counts if it is no older than what this flow heard first.
    fn is_timely(&mut self, at: Option<Moment>) -> bool {
        let Some(Moment { at, age }) = at else {
            return true;
        };
        let at = at.unix_timestamp();
        age == Age::Fresh && at >= *self.facts.first.get_or_insert(at)
    }

    fn undoes_at_once(&self) -> bool {
        self.goal != Goal::Pay || self.facts.refusal.is_some() && self.words.manner().undo_refused
    }

    fn read(&mut self, act: Act, text: &str) -> (Object, Stated) {
        let object = json::object(text.as_bytes()).unwrap_or_default();
        let stated = self.words.states(act, &object, &self.facts.known);
        if stated != Stated::Nothing && act != Act::Undo {
            self.facts.named = true;
            if let Some(payment) = self.words.payment(&object) {
                self.facts.known.payment = Some(payment);
            }
        }
        (object, stated)
    }

    fn means(&self, act: Act, error: &AlipayError) -> Refusal {
        self.words.refusal(act, error)
    }

    fn ask_later(&mut self, now: Duration) -> Next {
        if now < self.limits.deadline {
            let pause = self.words.manner().pace.at(now).min(self.limits.deadline - now);
            return self.wait(now, pause, Act::Ask);
        }
        if self.facts.buyer_done {
            return self.open(
                "the buyer has done his part and the money is on its way; wait for the notification",
                None,
            );
        }
        if self.goal != Goal::Pay {
            let trouble = self.facts.trouble.clone();
            return self.open("may or may not be undone; query it", trouble.as_ref());
        }
        self.call(now, Act::Undo)
    }

    fn undo_later(&mut self, now: Duration) -> Next {
        let manner = self.words.manner();
        if self.facts.buyer_done || self.facts.undos >= manner.undos {
            return self.no_last_word();
        }
        let place = usize::try_from(self.facts.undos)
            .unwrap_or(usize::MAX)
            .saturating_sub(1);
        let seconds = manner.undo_pauses.get(place).or(manner.undo_pauses.last());
        self.wait(now, Duration::from_secs(seconds.copied().unwrap_or(5)), Act::Undo)
    }

    fn call(&mut self, now: Duration, act: Act) -> Next {
        if self.limits.are_over(now) && (self.facts.sends > 0 || self.facts.undos > 0) {
            return self.no_last_word();
        }
        self.facts.next = act;
        self.facts.calling = true;
        match act {
            Act::Do => self.facts.sends += 1,
            Act::Ask => {}
            Act::Undo => self.facts.undos += 1,
        }
        let (operation, request) = self.words.call(act, &self.facts.known);
        Next::Call(operation, request)
    }

    fn wait(&mut self, now: Duration, pause: Duration, act: Act) -> Next {
        if self.limits.are_over(now) {
            return self.no_last_word();
        }
        self.facts.next = act;
        Next::Wait(self.limits.cut(now, pause))
    }

    fn ends(&self, state: &'static str, reply: String) -> Next {
        self.over(proven(state, reply))
    }

    /// Where the gateway said why when it refused to pay, that is the reply: a till shows it to the buyer.
    fn not_paid(&self, text: String) -> Next {
        let why = self
            .facts
            .refusal
            .as_ref()
            .map(|(_, refusal)| refused(refusal, "not_paid"));
        match why {
            Some(Ok(end)) => self.over(Ok(end)),
            _ => self.ends("not_paid", text),
        }
    }

    fn other_amount(&self, text: String) -> Next {
        let said = "the gateway says paid, but another amount than the one asked for; compare them before shipping";
        self.over(Err(AlipayError::unknown(said).with_reply(text)))
    }

    fn no_last_word(&self) -> Next {
        let text = match (&self.facts, self.goal) {
            (_, Goal::Undo { .. }) => {
                "may or may not be undone; query it, and repeat until the query says that it is closed"
            }
            (Facts { undos: 0, .. }, _) => "may or may not have happened; query it before anything else",
            (Facts { named: true, .. }, _) => {
                "neither paid nor cancelled for sure; keep cancelling it until that succeeds"
            }
            _ => "the gateway does not know it, but a lost request may still arrive; query it before anything else",
        };
        self.open(text, self.facts.trouble.as_ref())
    }

    fn open(&self, text: &str, trouble: Option<&Kept>) -> Next {
        self.over(Err(Kept::open_end(text, trouble)))
    }

    fn over(&self, end: Result<Final>) -> Next {
        let named = self.words.named();
        Next::Done(end.map_err(|error| error.on(named.operation, Some(named.id))))
    }
}

#[cfg(test)]
impl<V> Pay<V> {
    pub(super) const fn known(&self) -> &Facts {
        &self.facts
    }

    pub(super) const fn known_mut(&mut self) -> &mut Facts {
        &mut self.facts
    }
}

#[cfg(test)]
impl Facts {
    pub(super) const fn next(&self) -> Act {
        self.next
    }
}

impl<V: Vocabulary> Machine for Pay<V> {
    fn step(&mut self, now: Duration, last: Option<Heard>) -> Next {
        if !std::mem::take(&mut self.facts.calling) {
            return self.call(now, self.facts.next);
        }
        match (self.facts.next, last) {
            (Act::Do, Some(heard)) => self.after_pay(now, heard),
            (Act::Ask, Some(heard)) => self.after_question(now, heard),
            (Act::Undo, Some(heard)) => self.after_undo(now, heard),
            (_, None) => self.open(
                "the flow lost the result of its last call; query the payment before anything else",
                None,
            ),
        }
    }

    fn facts(&self) -> Value {
        serde_json::to_value(&self.facts).unwrap_or_default()
    }

    fn resume(&mut self, facts: Value, now: Duration) -> Result<()> {
        self.facts = super::ticket::facts(facts)?;
        self.facts.calling = false;
        match self.facts.next {
            Act::Do => self.facts.doubt = Some(now),
            Act::Ask => {}
            Act::Undo => {
                self.facts.undo_lost = true;
                self.facts.undo_at = Some(now);
                self.facts.success = None;
            }
        }
        Ok(())
    }
}

/// The end of a flow. Replies without a signature may be acted upon, but they prove nothing.
pub(super) fn proven(state: &'static str, reply: String) -> Result<Final> {
    if is_unverified(&reply) {
        let text = format!(
            "the gateway says {}, but replies to an API key are not signed; wait for the verified notification",
            state.replace('_', " ")
        );
        return Err(AlipayError::unknown(text).with_reply(reply));
    }
    Ok(Final { state, reply })
}

/// What a refusal means once it is sure that nothing else happened under the same id.
pub(super) fn refused(refusal: &Kept, state: &'static str) -> Result<Final> {
    use crate::error::Action;
    let reply = refusal.reply().to_owned();
    // Somebody has to repair something: that is no answer of the buyer's.
    let mistake = matches!(refusal.action(), Some(Action::Fix | Action::Support));
    if mistake || json::object(reply.as_bytes()).is_err() || is_unverified(&reply) {
        return Err(refusal.error());
    }
    Ok(Final { state, reply })
}

fn is_unverified(reply: &str) -> bool {
    json::object(reply.as_bytes()).is_ok_and(|object| object.contains_key("_unverified"))
}
