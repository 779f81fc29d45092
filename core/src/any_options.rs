//! Options of a client whose family is known at run time only, as the bindings open it.

use std::sync::Arc;

use crate::error::Result;
use crate::family::Family;
use crate::options::connection::Connection;
use crate::options::{AmsOptions, InStoreOptions, MapiOptions};
use crate::transport::Transport;

/// Options of a client of any family: they say which one it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)] // one per client, and nobody gains by a box to open
pub enum Options {
    /// The AMS JSON API.
    Ams(AmsOptions),
    /// The legacy gateway.
    Mapi(MapiOptions),
    /// The in-store JSON API.
    InStore(InStoreOptions),
}

impl Options {
    /// Reads the options of a client of this family from the JSON text of an object, with names in snake case or camel case.
    ///
    /// # Errors
    /// `Config`, naming the option; values are not repeated, they may be keys.
    pub fn from_json(family: Family, text: &str) -> Result<Self> {
        match family {
            Family::Ams => AmsOptions::from_json(text).map(Self::Ams),
            Family::Mapi => MapiOptions::from_json(text).map(Self::Mapi),
            Family::InStore => InStoreOptions::from_json(text).map(Self::InStore),
        }
    }

    /// The same options with another way to send. None is the built-in one.
    #[must_use]
    pub fn with_transport(mut self, transport: Option<Arc<dyn Transport>>) -> Self {
        match &mut self {
            Self::Ams(options) => options.transport = transport,
            Self::Mapi(options) => options.transport = transport,
            Self::InStore(options) => options.transport = transport,
        }
        self
    }

    pub(crate) fn connection(&self) -> Connection {
        match self {
            Self::Ams(options) => options.connection(),
            Self::Mapi(options) => options.connection(),
            Self::InStore(options) => options.connection(),
        }
    }
}

impl From<AmsOptions> for Options {
    fn from(options: AmsOptions) -> Self {
        Self::Ams(options)
    }
}

impl From<MapiOptions> for Options {
    fn from(options: MapiOptions) -> Self {
        Self::Mapi(options)
    }
}

impl From<InStoreOptions> for Options {
    fn from(options: InStoreOptions) -> Self {
        Self::InStore(options)
    }
}
