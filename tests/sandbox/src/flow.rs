//! What buyers do, from the cashier page or through the control API, and who has to be told.

use std::time::Duration;

use crate::app::Shared;
use crate::clock;
use crate::ledger::{Payment, Status};

/// A buyer's move.
#[derive(Clone, Debug)]
pub(crate) enum Move {
    /// Logs in to the cashier: the mapi gateway knows the trade from here on.
    Login,
    /// Pays.
    Pay,
    /// Is refused with a result code.
    Decline(String),
    /// Lets it be.
    Close,
}

/// Makes the move and announces what changed. The payment as it stands then, and whether the move was possible.
pub(crate) fn make(app: &Shared, family: &'static str, id: &str, step: &Move) -> Option<(Payment, bool)> {
    let mut world = app.world();
    let payment = world.ledger.find(family, id)?;
    let now = clock::now();
    let moved = match step {
        Move::Login => {
            let fresh = payment.status == Status::Created;
            if fresh {
                payment.status = Status::Waiting;
            }
            fresh
        }
        Move::Pay => payment.pay(now),
        Move::Decline(code) => payment.close(code, now),
        Move::Close => payment.close("ORDER_IS_CLOSED", now),
    };
    let payment = payment.clone();
    if moved
        && !matches!(step, Move::Login)
        && let Some(family) = app.family(family)
    {
        family.buyer_step(app, &mut world, &payment);
    }
    Some((payment, moved))
}

/// Closes what buyers did not pay in time, as long as the sandbox lives.
pub(crate) async fn close_overdue(app: Shared) {
    loop {
        tokio::time::sleep(Duration::from_millis(250)).await;
        let overdue = app.world().ledger.overdue(clock::now());
        for (family, id) in overdue {
            make(&app, family, &id, &Move::Close);
        }
    }
}
