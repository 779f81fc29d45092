//! Refusals that a test has asked for: the next calls of a service answer a code.

use super::codes::Code;
use crate::world::World;

/// The next calls of a service are refused with a code.
#[derive(Clone, Debug)]
struct Refusal {
    on: String,
    code: Code,
    times: u64,
}

/// Those that wait for their call.
#[derive(Clone, Debug, Default)]
struct Refusals(Vec<Refusal>);

/// Has the next calls of a service, or of any (`*`), refused.
pub(super) fn add(world: &mut World, on: &str, code: &str, times: u64) {
    world.books.book::<Refusals>().0.push(Refusal {
        on: on.to_owned(),
        code: code.to_owned(),
        times: times.max(1),
    });
}

/// Takes the refusal that waits for a service.
pub(super) fn take(world: &mut World, service: &str) -> Option<Code> {
    let waiting = &mut world.books.book::<Refusals>().0;
    let at = waiting
        .iter()
        .position(|refusal| refusal.on == service || refusal.on == "*")?;
    let refusal = &mut waiting[at];
    refusal.times = refusal.times.saturating_sub(1);
    let code = refusal.code.clone();
    if refusal.times == 0 {
        waiting.remove(at);
    }
    Some(code)
}
