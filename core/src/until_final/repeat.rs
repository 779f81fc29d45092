//! What is repeated under its id until it is final: refunds, captures, registrations.

use std::time::Duration;

use crate::error::{AlipayError, ErrorKind, Result};
use crate::freshness::Age;
use crate::freshness::Moment;
use crate::json;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::pay::{proven, refused};
use super::{Act, Final, Heard, Kept, Known, Limits, Machine, Next, Refusal, Stated, Vocabulary};

/// Between two answers that nobody knows it: an inquiry may lag behind what happened.
const CONFIRM: Duration = Duration::from_secs(5);

/// One refund, capture or registration.
pub(crate) struct Repeat<V> {
    words: V,
    limits: Limits,
    facts: Facts,
}

/// What a flow knows: all of it that a process after this one needs.
#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) struct Facts {
    next: Act,
    calling: bool,
    sends: u32,
    /// The gateway said that it took it.
    taken: bool,
    /// Nobody had this id before.
    new: bool,
    /// Since when an attempt may have acted without our knowing.
    doubt: Option<Duration>,
    /// What the gateway said when it refused, while that is being confirmed.
    refusal: Option<(Refusal, Kept)>,
    /// Since when nobody has known it, asked because of a refusal.
    missing: Option<Duration>,
    /// The last failure that said nothing about the money.
    trouble: Option<Kept>,
    /// The gateway's clock in the first reply, in seconds.
    first: Option<i64>,
}

impl<V: Vocabulary> Repeat<V> {
    pub(crate) fn new(words: V, limits: Limits) -> Self {
        let facts = Facts {
            next: if words.manner().asks_first { Act::Ask } else { Act::Do },
            calling: false,
            sends: 0,
            taken: false,
            new: false,
            doubt: limits.restarted.then_some(Duration::ZERO),
            refusal: None,
            missing: None,
            trouble: None,
            first: None,
        };
        Self { words, limits, facts }
    }

    fn done(&mut self, now: Duration, heard: Heard) -> Next {
        let timely = self.is_timely(heard.at);
        let error = match heard.result {
            Ok(text) => {
                return match self.stated(Act::Do, &text) {
                    Stated::Done => self.ends(0, text),
                    Stated::OtherAmount => self.other_amount(text),
                    stated => {
                        self.facts.taken |= stated == Stated::Open;
                        self.facts.doubt = Some(now);
                        self.later(now, self.other_way())
                    }
                };
            }
            Err(error) => error,
        };
        let gateway = matches!(error.kind(), ErrorKind::Refused | ErrorKind::OutcomeUnknown);
        match self.words.refusal(Act::Do, &error) {
            Refusal::OtherContent if gateway && self.facts.doubt.is_none() => self.over(Err(error)),
            Refusal::OtherContent if gateway => self.open(&error, "the id was used with another content"),
            // That it came before proves that it worked only where an answer of this flow said that it was taken.
            Refusal::Again if gateway && self.facts.taken => {
                let reply = error.reply().unwrap_or_default().to_owned();
                self.ends(0, reply)
            }
            Refusal::Again if gateway && self.facts.doubt.is_none() => self.over(Err(error)),
            Refusal::Again if gateway => self.open(&error, "it arrived; look in the transaction file"),
            Refusal::Busy if gateway => {
                self.facts.trouble = Some(Kept::from(&error));
                self.later(now, self.other_way())
            }
            Refusal::Outage if gateway => self.lost(now, error),
            meaning if error.kind() == ErrorKind::Refused && timely => self.refused(now, meaning, error),
            _ if gateway => self.lost(now, error),
            // Not sent this time, but an earlier attempt may have arrived.
            _ if self.facts.doubt.is_some() => {
                self.facts.trouble = Some(Kept::from(&error));
                self.later(now, Act::Do)
            }
            _ => self.over(Err(error)),
        }
    }

    fn lost(&mut self, now: Duration, error: AlipayError) -> Next {
        self.facts.taken |= self.words.took(&error);
        self.facts.doubt = Some(now);
        let kept = Kept::from(&error);
        let locked_out = kept.is_locked_out() && !self.words.took(&error);
        let before = self.facts.trouble.replace(kept);
        if locked_out && before.is_some_and(|before| before.is_locked_out()) {
            return self.over(Err(error));
        }
        let once_more = self.words.manner().once_more && self.facts.sends == 1;
        self.later(now, if once_more { Act::Do } else { self.other_way() })
    }

    fn refused(&mut self, now: Duration, meaning: Refusal, error: AlipayError) -> Next {
        let manner = self.words.manner();
        if manner.asks && !manner.asks_first {
            // An earlier attempt, perhaps of a process that died, may be why this one is refused.
            self.facts.refusal = Some((meaning, Kept::from(&error)));
            self.facts.missing = None;
            return self.call(now, Act::Ask);
        }
        if self.facts.doubt.is_some() {
            // An earlier attempt may have acted, and be what this refusal is about.
            self.facts.trouble = Some(Kept::from(&error));
            return self.later(now, self.other_way());
        }
        if manner.asks_first {
            return self.over(Err(error));
        }
        self.over(refused(&Kept::from(&error), manner.ends[1]))
    }

    fn told(&mut self, now: Duration, heard: Heard) -> Next {
        let timely = self.is_timely(heard.at);
        match heard.result {
            Ok(text) => match self.stated(Act::Ask, &text) {
                Stated::Done => self.ends(0, text),
                Stated::Failed => self.ends(1, text),
                Stated::OtherAmount => self.other_amount(text),
                Stated::Absent => match json::object(text.as_bytes())
                    .ok()
                    .and_then(|reply| self.words.objection(&reply))
                {
                    Some(error) if self.facts.sends == 0 => self.over(Err(error)),
                    _ => self.absent(now),
                },
                _ => {
                    self.facts.missing = None;
                    self.later(now, Act::Ask)
                }
            },
            Err(error) => match (error.kind(), self.words.refusal(Act::Ask, &error)) {
                (ErrorKind::Refused, Refusal::NotFound) if timely => {
                    self.facts.new |= self.facts.sends == 0 && self.facts.doubt.is_none();
                    self.absent(now)
                }
                (ErrorKind::Refused, Refusal::OurMistake) if timely && self.gives_up_over_a_mistake() => {
                    let refusal = self.facts.refusal.as_ref().map(|(_, refusal)| refusal.error());
                    self.over(Err(refusal.unwrap_or(error)))
                }
                (ErrorKind::Refused | ErrorKind::OutcomeUnknown, _) => self.unheard(now, &error),
                _ if self.facts.sends > 0 || self.facts.doubt.is_some() => self.unheard(now, &error),
                _ => self.over(Err(error)),
            },
        }
    }

    /// No answer: the other way may work, unless all there is to do is to confirm a refusal.
    fn unheard(&mut self, now: Duration, error: &AlipayError) -> Next {
        self.facts.trouble = Some(Kept::from(error));
        let first = self.words.manner().asks_first && self.facts.sends == 0 && error.kind() != ErrorKind::Refused;
        let asks = first || self.facts.refusal.is_some() || self.facts.taken;
        self.later(now, if asks { Act::Ask } else { Act::Do })
    }

    fn gives_up_over_a_mistake(&self) -> bool {
        let refused = self
            .facts
            .refusal
            .as_ref()
            .is_some_and(|(meaning, _)| *meaning == Refusal::OurMistake);
        self.facts.doubt.is_none() && (refused || self.facts.sends == 0)
    }

    /// Nobody knows it. Only where it was refused for a reason that lasts does that say that it will not happen.
    fn absent(&mut self, now: Duration) -> Next {
        let Some((meaning, refusal)) = &self.facts.refusal else {
            return if self.facts.sends == 0 {
                self.call(now, Act::Do)
            } else {
                self.later(now, Act::Do)
            };
        };
        let since = *self.facts.missing.get_or_insert(now);
        let again = now >= since + CONFIRM;
        let sure = match (self.facts.doubt, meaning) {
            (None, Refusal::OurMistake) => true,
            // More than is left, perhaps because another process made this very refund a moment ago.
            (None, _) | (Some(_), Refusal::Final) => again,
            (Some(doubt), _) => again && now >= doubt + self.limits.quiet,
        };
        if sure {
            let end = refused(refusal, self.words.manner().ends[1]);
            return self.over(end);
        }
        self.after(now, CONFIRM, Act::Ask)
    }

    fn stated(&self, act: Act, text: &str) -> Stated {
        let object = json::object(text.as_bytes()).unwrap_or_default();
        let known = Known {
            ours: self.facts.taken || self.facts.new && self.facts.doubt.is_some(),
            ..Known::default()
        };
        self.words.states(act, &object, &known)
    }

    /// A refusal names no id, so one of another day would fit: it counts if it is no older than what this flow heard first.
    fn is_timely(&mut self, at: Option<Moment>) -> bool {
        let Some(Moment { at, age }) = at else {
            return true;
        };
        let at = at.unix_timestamp();
        age == Age::Fresh && at >= *self.facts.first.get_or_insert(at)
    }

    fn other_way(&self) -> Act {
        if self.words.manner().asks { Act::Ask } else { Act::Do }
    }

    fn later(&mut self, now: Duration, act: Act) -> Next {
        self.after(now, self.words.manner().pace.at(now), act)
    }

    fn after(&mut self, now: Duration, pause: Duration, act: Act) -> Next {
        let end = self.limits.deadline.min(self.limits.give_up);
        if now >= end {
            return self.no_last_word();
        }
        self.facts.next = act;
        Next::Wait(pause.min(end - now))
    }

    fn call(&mut self, now: Duration, act: Act) -> Next {
        if self.limits.are_over(now) && self.facts.sends > 0 {
            return self.no_last_word();
        }
        self.facts.next = act;
        self.facts.calling = true;
        self.facts.sends += u32::from(act == Act::Do);
        let (operation, request) = self.words.call(act, &Known::default());
        Next::Call(operation, request)
    }

    fn ends(&self, place: usize, reply: String) -> Next {
        self.over(proven(self.words.manner().ends[place], reply))
    }

    fn other_amount(&self, text: String) -> Next {
        let said = format!(
            "the gateway says {}, but another amount than the one asked for; compare them before anything else",
            self.words.manner().ends[0]
        );
        self.over(Err(AlipayError::unknown(said).with_reply(text)))
    }

    fn no_last_word(&self) -> Next {
        let text = format!(
            "may or may not have happened, no final answer in time; repeat it with the same {}",
            self.words.named().field
        );
        self.over(Err(Kept::open_end(&text, self.facts.trouble.as_ref())))
    }

    fn open(&self, error: &AlipayError, text: &str) -> Next {
        let end = Kept::open_end(text, Some(&Kept::from(error)));
        self.over(Err(match error.reply() {
            Some(reply) => end.with_reply(reply),
            None => end,
        }))
    }

    fn over(&self, end: Result<Final>) -> Next {
        let named = self.words.named();
        Next::Done(end.map_err(|error| error.on(named.operation, Some(named.id))))
    }
}

#[cfg(test)]
impl<V> Repeat<V> {
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

impl<V: Vocabulary> Machine for Repeat<V> {
    fn step(&mut self, now: Duration, last: Option<Heard>) -> Next {
        if !std::mem::take(&mut self.facts.calling) {
            return self.call(now, self.facts.next);
        }
        match (self.facts.next, last) {
            (Act::Do, Some(heard)) => self.done(now, heard),
            (_, Some(heard)) => self.told(now, heard),
            (_, None) => self.no_last_word(),
        }
    }

    fn facts(&self) -> Value {
        serde_json::to_value(&self.facts).unwrap_or_default()
    }

    fn resume(&mut self, facts: Value, now: Duration) -> Result<()> {
        self.facts = super::ticket::facts(facts)?;
        self.facts.calling = false;
        if self.facts.next == Act::Do {
            self.facts.doubt = Some(now);
        }
        Ok(())
    }
}
