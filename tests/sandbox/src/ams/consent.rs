//! What follows when a buyer answers a question that is not a payment.

use super::ask::{self, Kind};
use super::{subscription, token, vault};
use crate::app::Shared;

/// The buyer answers. Where to go from there, and whether the answer was still wanted; `None` when nothing was asked.
pub(super) fn decide(app: &Shared, id: &str, agree: bool) -> Option<(Option<String>, bool)> {
    let mut world = app.world();
    let (ask, open) = ask::answer(&mut world, id, agree)?;
    let back = match ask.kind {
        Kind::Consent => token::decided(app, &mut world, &ask, open),
        Kind::Vaulting => vault::decided(app, &mut world, &ask, open),
        Kind::Subscription => subscription::decided(app, &mut world, &ask, open),
    };
    Some((back, open))
}
