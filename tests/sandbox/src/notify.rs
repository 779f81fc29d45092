//! Notifications: who is told what, when again, and what counts as having been heard.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::app::Shared;
use crate::clock;
use crate::fault::{self, Delivery, Kind};
use crate::notification::{Attempt, Message, Notification, State};
use crate::post::{deliverable, post};
use crate::world::World;

/// Waits before the eight attempts, in seconds.
pub(crate) const SCHEDULE: [u64; 8] = [0, 120, 600, 600, 3_600, 7_200, 21_600, 54_000];

/// How long a merchant may take to answer.
const ANSWER_WITHIN: Duration = Duration::from_secs(10);

/// Tells the merchant, now and again until it has been heard.
pub(crate) fn announce(
    app: &Shared,
    world: &mut World,
    event: Event,
    url: Option<&str>,
    message: impl Message + 'static,
) {
    let Some(url) = url else { return };
    let serial = next_serial();
    let target = deliverable(url);
    world.notifications.push(Notification {
        serial,
        family: event.family,
        kind: event.kind.to_owned(),
        payment: event.payment.to_owned(),
        refund: event.refund.map(str::to_owned),
        url: url.to_owned(),
        message: Arc::new(message),
        state: if target.is_ok() {
            State::Pending
        } else {
            State::Undeliverable
        },
        attempts: Vec::new(),
    });
    match target {
        Ok(_) => {
            let wrong = fault::take(&mut world.faults, &[event.kind, event.family], true);
            tokio::spawn(deliver(Arc::clone(app), serial, wrong));
        }
        Err(reason) => record(world, serial, Attempt::unanswered(reason)),
    }
}

/// Which event is announced.
pub(crate) struct Event<'a> {
    pub(crate) family: &'static str,
    pub(crate) kind: &'a str,
    pub(crate) payment: &'a str,
    pub(crate) refund: Option<&'a str>,
}

/// Sends what was announced about a payment or refund once more, at once. How many that were.
pub(crate) fn again(app: &Shared, id: &str) -> usize {
    let serials: Vec<u64> = app
        .world()
        .notifications
        .iter()
        .filter(|known| known.is_about(id) && known.state != State::Undeliverable)
        .map(|known| known.serial)
        .collect();
    for serial in &serials {
        let (app, serial) = (Arc::clone(app), *serial);
        tokio::spawn(async move { attempt(&app, serial, None).await });
    }
    serials.len()
}

/// Whether the message with this id was sent within the last minute; `None` when it is unknown.
pub(crate) fn is_recent(world: &World, id: &str) -> Option<bool> {
    let known = world
        .notifications
        .iter()
        .find(|known| known.message.id() == Some(id))?;
    let last = known.attempts.last().map(|attempt| attempt.at)?;
    Some(clock::now() - last <= time::Duration::MINUTE)
}

async fn deliver(app: Shared, serial: u64, wrong: Option<fault::Fault>) {
    let kind = match wrong.as_ref().map(|fault| fault.kind) {
        Some(Kind::Notify(kind)) => Some(kind),
        _ => None,
    };
    match kind {
        Some(Delivery::Late) => {
            let delay = wrong.and_then(|fault| fault.delay).unwrap_or(Duration::from_secs(5));
            tokio::time::sleep(delay).await;
        }
        Some(Delivery::Reordered) => let_the_next_one_pass(&app, serial).await,
        _ => {}
    }
    let mut wrong = kind;
    for wait in SCHEDULE {
        tokio::time::sleep(Duration::from_secs(wait).mul_f64(app.config.time_scale)).await;
        if kind == Some(Delivery::Twice) && wait == 0 {
            attempt(&app, serial, None).await;
        }
        // Only the first attempt is spoilt: the next one shows whether the merchant recovers.
        match attempt(&app, serial, wrong.take()).await {
            Some(false) => {}
            _ => return,
        }
    }
    if let Some(known) = app
        .world()
        .notifications
        .iter_mut()
        .find(|known| known.serial == serial)
    {
        known.state = State::GaveUp;
    }
}

/// Waits until a later notification has gone out, but not for ever: there may be none.
async fn let_the_next_one_pass(app: &Shared, serial: u64) {
    for _ in 0..500 {
        if app
            .world()
            .notifications
            .iter()
            .any(|known| known.serial > serial && !known.attempts.is_empty())
        {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// One attempt. Whether it was acknowledged; `None` when the ledger was reset meanwhile.
async fn attempt(app: &Shared, serial: u64, wrong: Option<Delivery>) -> Option<bool> {
    let (composed, url, message) = {
        let world = app.world();
        let known = world.notifications.iter().find(|known| known.serial == serial)?;
        let url = deliverable(&known.url).ok()?;
        (
            known.message.compose(&app.keys, &url, wrong),
            url,
            Arc::clone(&known.message),
        )
    };
    // Recorded before it is sent: `notify_verify` may be asked from inside the merchant's handler.
    let place = {
        let mut world = app.world();
        let known = world.notifications.iter_mut().find(|known| known.serial == serial)?;
        known.attempts.push(Attempt::unanswered("no answer yet".into()));
        known.attempts.len() - 1
    };
    let answer = match tokio::time::timeout(ANSWER_WITHIN, post(&url, composed)).await {
        Ok(answer) => answer,
        Err(_) => Err("no answer in time".to_owned()),
    };
    let acknowledged = answer
        .as_ref()
        .is_ok_and(|heard| message.acknowledged(&app.keys, heard));
    let mut world = app.world();
    let known = world.notifications.iter_mut().find(|known| known.serial == serial)?;
    if let Some(attempt) = known.attempts.get_mut(place) {
        attempt.status = answer.as_ref().ok().map(|heard| heard.status);
        attempt.acknowledged = acknowledged;
        attempt.error = answer.err();
    }
    if acknowledged {
        known.state = State::Delivered;
    }
    Some(acknowledged)
}

fn record(world: &mut World, serial: u64, attempt: Attempt) {
    if let Some(known) = world.notifications.iter_mut().find(|known| known.serial == serial) {
        known.attempts.push(attempt);
    }
}

fn next_serial() -> u64 {
    static SERIAL: AtomicU64 = AtomicU64::new(1);
    SERIAL.fetch_add(1, Ordering::Relaxed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eight_attempts_fit_the_published_schedule() {
        let minutes: Vec<u64> = SCHEDULE.iter().map(|seconds| seconds / 60).collect();
        assert_eq!(minutes, [0, 2, 10, 10, 60, 120, 360, 900]);
    }
}
