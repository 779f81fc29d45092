//! The options that every family has, as the pipeline and the built-in transport need them.

use std::sync::Arc;
use std::time::Duration;

use time::OffsetDateTime;

use crate::freshness::Freshness;
use crate::secret::Secret;
use crate::time::Clock;
use crate::transport::Transport;

/// How a client reaches its gateway.
pub(crate) struct Connection {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retries: Option<u32>,
    pub(crate) ca_file: Option<String>,
    pub(crate) proxy: Option<Secret>,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) freshness: Option<Freshness>,
    pub(crate) now: Option<OffsetDateTime>,
}

impl Connection {
    /// Whole time of one attempt.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(15))
    }

    /// How often to try again where that cannot pay twice.
    pub(crate) fn retries(&self) -> u32 {
        self.retries.unwrap_or(2)
    }

    pub(crate) fn clock(&self) -> Clock {
        self.now.map_or_else(Clock::system, Clock::fixed)
    }
}
