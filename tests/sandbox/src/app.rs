//! What all handlers share: the settings, the keys and the world behind one lock.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use serde_json::{Map, Value, json};

use crate::Config;
use crate::ams::Book;
use crate::fault::{self, Fault};
use crate::instore::Desk;
use crate::keys::Keys;
use crate::ledger::{Family, Ledger};
use crate::mapi;
use crate::notify::Notification;

/// The application, shared by every task.
pub(crate) type Shared = Arc<App>;

/// Settings, keys, addresses and state.
pub(crate) struct App {
    pub(crate) config: Config,
    pub(crate) keys: Keys,
    /// `http://127.0.0.1:P`, known once the listener is bound.
    pub(crate) url: OnceLock<String>,
    pub(crate) connections: AtomicU64,
    world: Mutex<World>,
}

/// Everything that changes and that a reset forgets.
#[derive(Default)]
pub(crate) struct World {
    pub(crate) ledger: Ledger,
    pub(crate) faults: Vec<Fault>,
    pub(crate) notifications: Vec<Notification>,
    pub(crate) instore: Desk,
    pub(crate) mapi: mapi::State,
    /// What AMS knows beside payments.
    pub(crate) ams: Book,
    pub(crate) requests: u64,
    /// Calls by operation.
    pub(crate) calls: BTreeMap<String, u64>,
}

impl App {
    pub(crate) fn new(config: Config) -> Result<Self, String> {
        Ok(Self {
            config,
            keys: Keys::embedded()?,
            url: OnceLock::new(),
            connections: AtomicU64::new(0),
            world: Mutex::default(),
        })
    }

    /// The world. A handler that panicked cannot have left money half moved: changes are single assignments.
    pub(crate) fn world(&self) -> MutexGuard<'_, World> {
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Where the sandbox listens.
    pub(crate) fn url(&self) -> &str {
        self.url.get().map_or("", String::as_str)
    }

    /// Counts a call and takes the fault that is waiting for it.
    pub(crate) fn arrive(&self, operation: &str, family: Family) -> Option<Fault> {
        let mut world = self.world();
        world.requests += 1;
        *world.calls.entry(operation.to_owned()).or_default() += 1;
        fault::take(&mut world.faults, &[operation, family.name()], false)
    }

    /// Forgets everything but the count of connections.
    pub(crate) fn reset(&self) {
        *self.world() = World::default();
    }

    /// The ledger as the control API shows it.
    pub(crate) fn ledger(&self) -> Value {
        let world = self.world();
        let mut out = Map::new();
        out.insert("requests".into(), json!(world.requests));
        out.insert("connections".into(), json!(self.connections.load(Ordering::Relaxed)));
        out.insert("calls".into(), json!(world.calls));
        for family in Family::ALL {
            let (payments, refunds) = world.ledger.json(family);
            let own = world
                .notifications
                .iter()
                .filter(|notification| notification.family == family);
            let notifications: Vec<Value> = own.map(Notification::json).collect();
            out.insert(
                family.name().into(),
                json!({ "payments": payments, "refunds": refunds, "notifications": notifications }),
            );
        }
        if let Some(Value::Object(own)) = out.get_mut(Family::Mapi.name()) {
            own.extend(world.mapi.json());
        }
        if let Some(Value::Object(ams)) = out.get_mut(Family::Ams.name()) {
            ams.extend(world.ams.json());
        }
        out.insert("faults".into(), world.faults.iter().map(Fault::json).collect());
        Value::Object(out)
    }
}
