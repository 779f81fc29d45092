//! What lies between a machine and the books: every way for a message to go wrong.

use std::fmt::Debug;
use std::hash::Hash;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Action, AlipayError};
use crate::freshness::{Age, Moment};
use crate::until_final::script::{START, name};
use crate::until_final::{Act, Heard, Limits, Machine, Next};

use super::Trace;

/// How long a client waits for a reply.
const TIMEOUT: u32 = 2;
/// The last second at which a message arrives after it was sent; machines count on one more.
const LATE: u32 = 7;
/// How long an inquiry may lag behind what happened.
const LAG: u32 = 3;

pub(in crate::until_final) const LIMITS: Limits = Limits {
    deadline: Duration::from_secs(4),
    give_up: Duration::from_secs(40),
    quiet: Duration::from_secs(8),
    restarted: false,
};

/// How much goes wrong on one path.
#[derive(Clone, Copy, Debug)]
pub(in crate::until_final) struct Bounds {
    /// Messages, calls and answers that something happens to.
    pub(in crate::until_final) faults: u8,
    /// Messages under way at one time.
    pub(in crate::until_final) flying: usize,
    /// Processes that die.
    pub(in crate::until_final) crashes: u8,
}

/// A machine whose knowledge can be taken out and put back.
pub(in crate::until_final) trait Subject: Machine {
    type Facts: Clone + Debug + Eq + Hash;
    fn get(&self) -> Self::Facts;
    fn set(&mut self, facts: Self::Facts);
    fn act(&self) -> Act;
}

/// What the gateway does with a call: its books afterwards, and what it says.
pub(in crate::until_final) struct Acted<W: World + ?Sized> {
    pub(in crate::until_final) ledger: W::Ledger,
    pub(in crate::until_final) answer: W::Answer,
    /// Something that a good day does not have.
    pub(in crate::until_final) fault: bool,
}

/// One gateway with its habits, and the words of one family.
pub(in crate::until_final) trait World {
    type Machine: Subject;
    type Ledger: Clone + Debug + Eq + Hash;
    type Answer: Clone + Copy + Debug + Eq + Hash;

    fn machine(&self, restarted: bool) -> Self::Machine;
    fn ledger(&self) -> Self::Ledger;
    /// What happens by itself.
    fn alone(&self, ledger: &Self::Ledger) -> Vec<Self::Ledger>;
    /// Every way to take a call. `old` are the books as an inquiry that lags sees them.
    fn take(&self, act: Act, ledger: &Self::Ledger, old: Option<&Self::Ledger>, now: u32) -> Vec<Acted<Self>>;
    /// The reply, as the family's code gives it to a machine.
    fn write(&self, act: Act, answer: Self::Answer) -> Result<String, AlipayError>;
    /// Whether replies can be passed off as answers to later calls, and carry their time.
    fn replays(&self) -> bool;
    fn clocked(&self) -> bool;
    /// A flow that shares its id has to be told so, because there is no question that would tell.
    fn must_know(&self) -> bool {
        false
    }
    fn truth(&self, state: &State<Self>, verdict: &'static str) -> Result<(), &'static str>;
}

pub(in crate::until_final) struct State<W: World + ?Sized> {
    facts: <W::Machine as Subject>::Facts,
    plan: Plan,
    /// The machine's clock and the true one.
    now: u32,
    pub(in crate::until_final) time: u32,
    pub(in crate::until_final) ledger: W::Ledger,
    /// The books before they last changed, and when they did.
    old: Option<(W::Ledger, u32)>,
    /// Calls under way, and when they are lost.
    pub(in crate::until_final) flying: Vec<(Act, u32)>,
    /// Answers that were given, for replays.
    given: Vec<(Act, W::Answer, u32)>,
    pub(in crate::until_final) faults: u8,
    pub(in crate::until_final) crashes: u8,
    /// Undoing was tried.
    undone: bool,
    pub(in crate::until_final) verdict: Option<&'static str>,
    // Not part of what is told apart.
    pub(in crate::until_final) just_over: bool,
    pub(in crate::until_final) depth: usize,
    pub(in crate::until_final) trace: Option<Arc<Trace>>,
}

#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
enum Plan {
    Call,
    Wait(u32),
    Over,
}

impl<W: World + ?Sized> Clone for State<W> {
    fn clone(&self) -> Self {
        Self {
            facts: self.facts.clone(),
            plan: self.plan,
            now: self.now,
            time: self.time,
            ledger: self.ledger.clone(),
            old: self.old.clone(),
            flying: self.flying.clone(),
            given: self.given.clone(),
            faults: self.faults,
            crashes: self.crashes,
            undone: self.undone,
            verdict: self.verdict,
            just_over: false,
            depth: self.depth + 1,
            trace: self.trace.clone(),
        }
    }
}

impl<W: World + ?Sized> Hash for State<W> {
    fn hash<H: std::hash::Hasher>(&self, hasher: &mut H) {
        // Once it is over, only the books and what is under way can change.
        if self.verdict.is_none() {
            (&self.facts, self.plan, self.now, self.time, &self.given, &self.old).hash(hasher);
            (self.faults, self.crashes, self.undone).hash(hasher);
        }
        (
            &self.ledger,
            &self.flying,
            self.verdict,
            self.faults == 0,
            self.crashes == 0,
        )
            .hash(hasher);
    }
}

impl<W: World + ?Sized> State<W> {
    fn then(&self, what: impl FnOnce() -> String) -> Self {
        let mut next = self.clone();
        next.trace = Some(Trace::after(
            self.trace.as_ref(),
            format!("{:>3} s  {}", self.time, what()),
        ));
        next
    }

    fn book(&mut self, ledger: W::Ledger, at: u32) {
        if ledger != self.ledger {
            self.old = Some((std::mem::replace(&mut self.ledger, ledger), at));
        }
    }

    fn fly(&mut self, act: Act) {
        self.flying.push((act, self.time + LATE));
        self.flying.sort_by_key(|(act, until)| (*until, *act as u8));
    }

    fn faulty(&mut self) {
        self.faults += 1;
    }
}

/// A fresh flow, and one beside which another process is about to pay with the same id.
pub(in crate::until_final) fn beginnings<W: World>(world: &W, bounds: Bounds) -> Vec<State<W>> {
    let machine = world.machine(false);
    let fresh = State {
        facts: machine.get(),
        plan: Plan::Wait(0),
        now: 0,
        time: 0,
        ledger: world.ledger(),
        old: None,
        flying: Vec::new(),
        given: Vec::new(),
        faults: 0,
        crashes: 0,
        undone: false,
        verdict: None,
        just_over: false,
        depth: 0,
        trace: None,
    };
    let mut beside = fresh.then(|| "another process is about to pay with the same id".to_owned());
    beside.facts = world.machine(world.must_know()).get();
    beside.fly(Act::Do);
    // What the other one does is not this flow's to say.
    beside.crashes = 1;
    if bounds.flying == 0 {
        vec![fresh]
    } else {
        vec![fresh, beside]
    }
}

/// Everything that can happen next.
pub(in crate::until_final) fn successors<W: World>(
    world: &W,
    machine: &mut W::Machine,
    state: &State<W>,
    bounds: Bounds,
) -> Vec<State<W>> {
    let mut all = Vec::new();
    let until = match state.plan {
        Plan::Wait(pause) => state.time + pause,
        _ => state.time,
    };
    // What is under way arrives, or what happens by itself does, before the machine goes on.
    for place in 0..state.flying.len() {
        let (act, expires) = state.flying[place];
        if expires < state.time {
            continue;
        }
        for acted in world.take(act, &state.ledger, None, until.min(expires)) {
            let mut next = state.then(|| format!("{act:?} arrives late: {:?}", acted.ledger));
            next.flying.remove(place);
            next.book(acted.ledger, until.min(expires));
            all.push(next);
        }
    }
    for ledger in world.alone(&state.ledger) {
        let mut next = state.then(|| format!("by itself: {ledger:?}"));
        next.book(ledger, until);
        all.push(next);
    }
    match state.plan {
        Plan::Over => {}
        Plan::Wait(pause) => {
            let mut next = state.clone();
            next.now += pause;
            pass(&mut next, pause);
            step(machine, &mut next, None);
            all.push(next);
        }
        Plan::Call => calls(world, machine, state, bounds, &mut all),
    }
    if state.plan != Plan::Over && state.crashes < bounds.crashes {
        let mut resumed = state.then(|| "dies, and is taken up from its ticket".to_owned());
        resumed.crashes += 1;
        machine.set(resumed.facts.clone());
        let facts = machine.facts();
        machine.resume(facts, seconds(resumed.now)).unwrap();
        resumed.facts = machine.get();
        resumed.plan = Plan::Wait(0);
        all.push(resumed);
        let mut anew = state.then(|| "dies, and is started anew".to_owned());
        anew.crashes += 1;
        anew.facts = world.machine(true).get();
        anew.now = 0;
        anew.plan = Plan::Wait(0);
        all.push(anew);
    }
    all
}

/// Every way for a call to go.
fn calls<W: World>(world: &W, machine: &mut W::Machine, state: &State<W>, bounds: Bounds, all: &mut Vec<State<W>>) {
    machine.set(state.facts.clone());
    let act = machine.act();
    let state = &{
        let mut state = state.clone();
        state.undone |= act == Act::Undo;
        state.depth -= 1;
        state
    };
    let lost = || Err(AlipayError::unknown("no reply"));
    let old = state
        .old
        .as_ref()
        .filter(|(_, at)| state.time <= at + LAG)
        .map(|(old, _)| old);
    let may_fail = state.faults < bounds.faults;
    for acted in world.take(act, &state.ledger, old, state.time) {
        if acted.fault && !may_fail {
            continue;
        }
        let mut taken = state.then(|| format!("{act:?}: {:?}, {:?}", acted.answer, acted.ledger));
        taken.faults += u8::from(acted.fault);
        taken.book(acted.ledger, state.time);
        let mut answered = taken.clone();
        let given = (act, acted.answer, state.time);
        if world.replays() && !answered.given.iter().any(|one| (one.0, one.1) == (given.0, given.1)) {
            answered.given.push(given);
        }
        hear(world, machine, &mut answered, world.write(act, acted.answer), 0);
        all.push(answered);
        if taken.faults >= bounds.faults {
            continue;
        }
        let mut silent = taken.then(|| "the reply is lost".to_owned());
        silent.faulty();
        hear(world, machine, &mut silent, lost(), TIMEOUT);
        all.push(silent);
        let mut nameless = taken.then(|| "the reply names nothing".to_owned());
        nameless.faulty();
        hear(
            world,
            machine,
            &mut nameless,
            Ok(r#"{"result":{"resultStatus":"S"}}"#.to_owned()),
            0,
        );
        all.push(nameless);
        if act != Act::Ask && taken.flying.len() < bounds.flying {
            let mut twice = taken.then(|| "a second copy is under way".to_owned());
            twice.faulty();
            twice.fly(act);
            hear(world, machine, &mut twice, world.write(act, acted.answer), 0);
            all.push(twice);
        }
        // A success that was recorded before it was undone is as good as a new one where no reply has a time.
        let known = world.clocked() || !state.undone && act != Act::Undo;
        for (_, answer, at) in state
            .given
            .iter()
            .filter(|(of, answer, _)| known && *of == act && *answer != acted.answer)
        {
            let mut replayed = taken.then(|| format!("answered with the reply of {at} s, {answer:?}"));
            replayed.faulty();
            let heard = Heard {
                result: world.write(act, *answer),
                at: moment(world, *at),
            };
            // A refusal names nothing; the replay of one is outside of what a client can tell.
            if heard.result.is_ok() {
                step(machine, &mut replayed, Some(heard));
                all.push(replayed);
            }
        }
    }
    if !may_fail {
        return;
    }
    let mut unreached = state.then(|| format!("{act:?}: not reached"));
    unreached.faulty();
    hear(
        world,
        machine,
        &mut unreached,
        Err(AlipayError::connect("not reached")),
        0,
    );
    all.push(unreached);
    let mut gone = state.then(|| format!("{act:?}: lost"));
    gone.faulty();
    hear(world, machine, &mut gone, lost(), TIMEOUT);
    all.push(gone);
    let mut unsigned = state.then(|| format!("{act:?}: answered F without a signature"));
    unsigned.faulty();
    let error = AlipayError::unknown("unsigned")
        .with_reason("missing")
        .with_code("KEY_NOT_FOUND", Action::Fix);
    hear(world, machine, &mut unsigned, Err(error), 0);
    all.push(unsigned);
    if act != Act::Ask && state.flying.len() < bounds.flying {
        let mut late = state.then(|| format!("{act:?}: under way, and no reply"));
        late.faulty();
        late.fly(act);
        hear(world, machine, &mut late, lost(), TIMEOUT);
        all.push(late);
    }
}

fn hear<W: World>(
    world: &W,
    machine: &mut W::Machine,
    state: &mut State<W>,
    result: Result<String, AlipayError>,
    after: u32,
) {
    let at = result
        .as_ref()
        .err()
        .is_none_or(|error| error.reply().is_some())
        .then(|| moment(world, state.time))
        .flatten();
    state.now += after;
    pass(state, after);
    step(machine, state, Some(Heard { result, at }));
}

/// Time goes by, and what can no longer arrive is lost.
fn pass<W: World>(state: &mut State<W>, seconds: u32) {
    state.time += seconds;
    let time = state.time;
    state.flying.retain(|(_, until)| *until >= time);
    if state.old.as_ref().is_some_and(|(_, at)| time > at + LAG) {
        state.old = None;
    }
}

fn step<W: World>(machine: &mut W::Machine, state: &mut State<W>, heard: Option<Heard>) {
    machine.set(state.facts.clone());
    let next = machine.step(seconds(state.now), heard);
    state.facts = machine.get();
    state.plan = match next {
        Next::Call(..) => Plan::Call,
        Next::Wait(pause) => Plan::Wait(u32::try_from(pause.as_secs()).unwrap()),
        Next::Done(end) => {
            state.verdict = Some(name(&end));
            state.just_over = true;
            Plan::Over
        }
    };
    assert!(
        seconds(state.now) <= LIMITS.give_up + Duration::from_secs(u64::from(TIMEOUT)),
        "a flow that does not end"
    );
}

fn moment<W: World>(world: &W, time: u32) -> Option<Moment> {
    world.clocked().then(|| Moment {
        at: START + seconds(time),
        age: Age::Fresh,
    })
}

fn seconds(time: u32) -> Duration {
    Duration::from_secs(u64::from(time))
}
