//! Proof instead of samples: every path of a machine through a bad world, to where it has ended or repeats.
//!
//! A state is what the machine knows, what the gateway's books say, and what is still under way. From each state every
//! thing that can happen is tried: the network loses, delays, doubles, replays and strips; the gateway acts, lags, refuses
//! with each class of code and breaks down before or after acting; the buyer pays or does not; the process dies and is
//! taken up from its ticket or started anew. Where the documents leave a word open, each reading is a world of its own.
//!
//! Abstracted: time runs in seconds and with short limits (a machine only compares times with its limits), a call that is
//! answered takes no time, and at most [`Bounds::flying`] messages are under way beside the one that is answered.

mod network;
mod payment;
mod settlement;

use std::collections::{HashSet, VecDeque};
use std::fmt::Debug;
use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(super) use network::{Bounds, State, World, successors};

/// One event, and those before it.
#[derive(Debug)]
pub(super) struct Trace {
    what: String,
    before: Option<Arc<Self>>,
}

impl Trace {
    pub(super) fn after(before: Option<&Arc<Self>>, what: String) -> Arc<Self> {
        Arc::new(Self {
            what,
            before: before.map(Arc::clone),
        })
    }

    fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.what.clone()];
        let mut at = &self.before;
        while let Some(one) = at {
            lines.push(one.what.clone());
            at = &one.before;
        }
        lines.reverse();
        lines
    }
}

/// What a search has seen.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) states: usize,
    pub(super) depth: usize,
    pub(super) ends: std::collections::BTreeMap<&'static str, usize>,
    pub(super) took: Duration,
}

/// Visits every state that can be reached. Panics with the path to the first untrue word.
pub(super) fn search<W: World>(name: &str, world: &W, bounds: Bounds) -> Found
where
    W::Ledger: Debug,
{
    let start = Instant::now();
    // States are told apart by 128 bits of two independent hashes.
    let (one, other) = (RandomState::new(), RandomState::new());
    let key = |state: &State<W>| (one.hash_one(state), other.hash_one(state));
    let mut visited = HashSet::new();
    let mut found = Found::default();
    let mut machine = world.machine(false);
    let mut frontier: VecDeque<State<W>> = VecDeque::new();
    for state in network::beginnings(world, bounds) {
        if visited.insert(key(&state)) {
            frontier.push_back(state);
        }
    }
    let tells = wide();
    let mut told = Instant::now();
    while let Some(state) = frontier.pop_front() {
        found.depth = found.depth.max(state.depth);
        if let Some(verdict) = state.verdict {
            if state.just_over {
                *found.ends.entry(verdict).or_default() += 1;
            }
            if let Err(lie) = world.truth(&state, verdict) {
                let path = state
                    .trace
                    .as_ref()
                    .map(|trace| trace.lines().join("\n  "))
                    .unwrap_or_default();
                panic!("{name}: said {verdict}, but {lie}: {:?}\n  {path}", state.ledger);
            }
        }
        for next in successors(world, &mut machine, &state, bounds) {
            if visited.insert(key(&next)) {
                frontier.push_back(next);
            }
        }
        if tells && told.elapsed() > Duration::from_secs(10) {
            told = Instant::now();
            println!(
                "  {name}: {} states, {} to go, depth {}",
                visited.len(),
                frontier.len(),
                found.depth
            );
        }
    }
    found.states = visited.len();
    found.took = start.elapsed();
    println!(
        "{name}: {} states, depth {}, {:.1} s, ends {:?}",
        found.states,
        found.depth,
        found.took.as_secs_f64(),
        found.ends
    );
    found
}

/// How much may go wrong: `./dev prove` searches wider than every test run.
pub(super) fn bounds(faults: u8) -> Bounds {
    let given = std::env::var("PROVE_FAULTS").ok().and_then(|text| text.parse().ok());
    Bounds {
        faults: given.unwrap_or(faults),
        flying: if given.is_some() { 2 } else { 1 },
        crashes: 1,
    }
}

pub(super) fn wide() -> bool {
    std::env::var_os("PROVE_FAULTS").is_some()
}
