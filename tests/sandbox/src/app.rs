//! What all handlers share: the settings, the keys, the world behind one lock, and what a family brings along.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use axum::Router;
use serde_json::{Map, Value, json};

use crate::config::Config;
use crate::fault::{self, Fault};
use crate::keys::Keys;
use crate::ledger::Payment;
use crate::notification::Notification;
use crate::words::{Word, Words};
use crate::world::World;

/// The application, shared by every task.
pub(crate) type Shared = Arc<App>;

/// A protocol family. What it remembers lies in the world's ledger and books, so that a reset forgets it.
pub(crate) trait Family: Sync {
    /// Its name in the ledger, the control API and faults.
    fn name(&self) -> &'static str;

    /// Its gateway, and the pages and addresses that only it has.
    fn gateway(&self) -> Router<Shared>;

    /// What tests move in this family only, below `/control`.
    fn control(&self) -> Router<Shared>;

    /// Its part of the line that a started process prints: client options by their names.
    fn hello(&self, url: &str) -> Map<String, Value>;

    /// A buyer's step has changed a payment: what follows from it, above all that the merchant is told.
    fn buyer_step(&self, app: &Shared, world: &mut World, payment: &Payment);

    /// How the cashier shows one of its payments.
    fn compose(&self, app: &App, payment: &Payment) -> Sheet;

    /// What it knows beside payments, refunds and notifications, for the control API.
    fn show(&self, world: &mut World) -> Map<String, Value>;

    /// Words that the vendor leaves open, with the readings that can be played.
    fn words(&self) -> &'static [&'static Word];

    /// What it knows of a payment beside what every family knows, for the control API.
    fn details(&self, _payment: &Payment) -> Map<String, Value> {
        Map::new()
    }
}

/// The words of some families.
pub(crate) fn all_words(families: &[&'static dyn Family]) -> Vec<&'static Word> {
    families.iter().flat_map(|family| family.words()).copied().collect()
}

/// What differs by family on the page of a payment.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// Where the buyer goes from a payment that stands as it does.
    pub(crate) back: Option<String>,
    /// What a code to scan holds, if the buyer can pay by scanning one.
    pub(crate) code: Option<String>,
    /// The page that looks again when the time is up.
    pub(crate) again: Option<String>,
    /// More lines: what it is about, its value, and small print.
    pub(crate) lines: Vec<(&'static str, String, String)>,
    /// The buyer pays in yuan, whatever the price is in.
    pub(crate) in_yuan: bool,
}

/// Settings, keys, addresses and state.
pub(crate) struct App {
    pub(crate) config: Config,
    pub(crate) keys: Keys,
    /// In the order of the ledger.
    pub(crate) families: &'static [&'static dyn Family],
    /// `http://127.0.0.1:P`, known once the listener is bound.
    pub(crate) url: OnceLock<String>,
    pub(crate) connections: AtomicU64,
    /// What the command line chose; a reset goes back to it.
    words: Words,
    world: Mutex<World>,
}

impl App {
    pub(crate) fn new(config: Config, families: &'static [&'static dyn Family]) -> Result<Self, String> {
        let mut words = Words::default();
        for (name, reading) in &config.words {
            words.choose(&all_words(families), name, reading)?;
        }
        let app = Self {
            config,
            keys: Keys::embedded()?,
            families,
            url: OnceLock::new(),
            connections: AtomicU64::new(0),
            words,
            world: Mutex::default(),
        };
        app.reset();
        Ok(app)
    }

    /// The world. A handler that panicked cannot have left money half moved: changes are single assignments.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the sandbox listens.
    pub(crate) fn url(&self) -> &str {
        self.url.get().map_or("", String::as_str)
    }

    /// A family by its name.
    pub(crate) fn family(&self, name: &str) -> Option<&'static dyn Family> {
        self.families.iter().copied().find(|family| family.name() == name)
    }

    /// The first family that knows an id.
    pub(crate) fn family_of(&self, id: &str) -> Option<&'static dyn Family> {
        let world = self.world();
        self.families
            .iter()
            .copied()
            .find(|family| world.ledger.knows(family.name(), id))
    }

    /// Counts a call and takes the fault that is waiting for it.
    pub(crate) fn arrive(&self, operation: &str, family: &str) -> Option<Fault> {
        let mut world = self.world();
        world.requests += 1;
        *world.calls.entry(operation.to_owned()).or_default() += 1;
        fault::take(&mut world.faults, &[operation, family], false)
    }

    /// Forgets everything but the count of connections.
    pub(crate) fn reset(&self) {
        *self.world() = World {
            words: self.words.clone(),
            ..World::default()
        };
    }

    /// A payment as the control API shows it.
    pub(crate) fn show(&self, payment: &Payment) -> Value {
        let mut shown = payment.json();
        if let Some(family) = self.family(payment.family) {
            shown.extend(family.details(payment));
        }
        Value::Object(shown)
    }

    /// The ledger as the control API shows it.
    pub(crate) fn ledger(&self) -> Value {
        let mut world = self.world();
        let mut out = Map::new();
        out.insert("requests".into(), json!(world.requests));
        out.insert("connections".into(), json!(self.connections.load(Ordering::Relaxed)));
        out.insert("calls".into(), json!(world.calls));
        for family in self.families {
            let mut own = family.show(&mut world);
            let payments = world.ledger.of(family.name()).map(|payment| self.show(payment));
            own.insert("payments".into(), payments.collect());
            own.insert("refunds".into(), world.ledger.refunds(family.name()).into());
            let notifications = world.notifications.iter();
            let notifications = notifications.filter(|known| known.family == family.name());
            own.insert("notifications".into(), notifications.map(Notification::json).collect());
            out.insert(family.name().into(), Value::Object(own));
        }
        out.insert("faults".into(), world.faults.iter().map(Fault::json).collect());
        Value::Object(out)
    }
}
