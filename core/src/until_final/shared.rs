//! A ticket in several hands: other languages step it on one thread and save it from another.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::error::{AlipayError, Result};

use super::{Step, Ticket};

/// How long to wait for a step that somebody else is taking.
const SOON: Duration = Duration::from_millis(50);

/// A ticket that threads share. Nobody waits for a step of another: to step then gives a short wait, and to save gives the
/// text from before that step, by which its call counts as sent.
#[derive(Clone, Debug)]
pub struct SharedTicket(Arc<Parts>);

#[derive(Debug)]
struct Parts {
    operation: String,
    /// Absent while a step is under way.
    ticket: Mutex<Option<Ticket>>,
    saved: Mutex<String>,
}

impl From<Ticket> for SharedTicket {
    fn from(ticket: Ticket) -> Self {
        Self(Arc::new(Parts {
            operation: ticket.operation().to_owned(),
            saved: Mutex::new(ticket.save()),
            ticket: Mutex::new(Some(ticket)),
        }))
    }
}

impl SharedTicket {
    /// As [`Ticket::step`]; with `after` as if so many seconds had passed since the last step, for a clock of your own.
    ///
    /// # Errors
    /// As [`Ticket::step`]; `Config` when `after` is no time.
    pub fn step(&self, after: Option<f64>) -> Result<Step> {
        let after = after.map(Duration::try_from_secs_f64).transpose();
        let after = after.map_err(|_| AlipayError::config("after must be seconds: 0 or more, and an end"))?;
        let Some(ticket) = lock(&self.0.ticket).take() else {
            return Ok(Step::Wait(SOON));
        };
        let mut taken = Taken(Some(ticket), &self.0);
        let Some(ticket) = &mut taken.0 else {
            return Ok(Step::Wait(SOON));
        };
        match after {
            Some(passed) => ticket.step_after(passed),
            None => ticket.step(),
        }
    }

    /// As [`Ticket::operation`].
    #[must_use]
    pub fn operation(&self) -> &str {
        &self.0.operation
    }

    /// As [`Ticket::save`].
    #[must_use]
    pub fn save(&self) -> String {
        lock(&self.0.saved).clone()
    }
}

/// Puts the ticket back, also when the step panicked: its call is then simply due again, under the same id.
struct Taken<'a>(Option<Ticket>, &'a Parts);

impl Drop for Taken<'_> {
    fn drop(&mut self) {
        if let Some(ticket) = self.0.take() {
            // In this order: who finds a ticket that can be stepped finds its newest text too.
            *lock(&self.1.saved) = ticket.save();
            *lock(&self.1.ticket) = Some(ticket);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
