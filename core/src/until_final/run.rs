//! The one place that waits: steps a flow with real calls and real time until it is over.

use std::time::{Duration, Instant};

use crate::error::{AlipayError, Result};

use super::{Final, Step, Ticket};

/// Whether to go on; asked while a flow waits, many times a second.
pub(crate) type KeepWaiting<'a> = &'a dyn Fn() -> bool;

pub(crate) fn run(ticket: &mut Ticket, keep_waiting: KeepWaiting<'_>) -> Result<Final> {
    loop {
        match ticket.step()? {
            Step::Done(end) => return Ok(end),
            Step::Wait(time) => wait(time, keep_waiting).map_err(|error| ticket.named(error))?,
        }
    }
}

fn wait(time: Duration, keep_waiting: KeepWaiting<'_>) -> Result<()> {
    let start = Instant::now();
    while let Some(left) = time.checked_sub(start.elapsed()).filter(|left| !left.is_zero()) {
        if !keep_waiting() {
            return Err(AlipayError::unknown(
                "interrupted before it was final; query it by the same id before anything else",
            ));
        }
        std::thread::sleep(left.min(Duration::from_millis(100)));
    }
    Ok(())
}
