//! Knows whether a byte of the request left this process, and spares a name look-up per call.

use std::cell::Cell;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{Buffers, ConnectionDetails, Connector, NextTimeout, Transport};

thread_local! {
    // A call runs on one thread from begin to end.
    static BYTES_LEFT: Cell<bool> = const { Cell::new(false) };
}

/// Starts to watch the call that this thread is about to make.
pub(super) fn begin() {
    BYTES_LEFT.set(false);
}

/// Whether any byte of the request went towards the gateway since [`begin`]. Neither TCP and TLS handshakes count nor
/// what a proxy is told to open the tunnel.
pub(super) fn bytes_left() -> bool {
    BYTES_LEFT.get()
}

/// Last in the chain of connectors, so it sees what goes into the finished connection.
#[derive(Debug)]
pub(super) struct Watch {
    /// Whether the agent has a proxy: each connection is then built twice, to the proxy and through it.
    pub(super) proxied: bool,
}

impl<In: Transport> Connector<In> for Watch {
    type Out = Watched<In>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        // ureq takes the proxy out of the configuration for the way to the proxy itself.
        let counts = !self.proxied || details.config.proxy().is_some();
        Ok(chained.map(|inner| Watched { inner, counts }))
    }
}

#[derive(Debug)]
pub(super) struct Watched<T> {
    inner: T,
    counts: bool,
}

impl<T: Transport> Transport for Watched<T> {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.inner.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        if self.counts {
            BYTES_LEFT.set(true);
        }
        self.inner.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.inner.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.inner.is_open()
    }

    fn is_tls(&self) -> bool {
        self.inner.is_tls()
    }
}

/// ureq resolves before it looks for an idle connection: without a memory every call would cost a look-up and a thread.
#[derive(Default)]
pub(super) struct CachingResolver {
    inner: DefaultResolver,
    known: Mutex<HashMap<String, (Instant, ResolvedSocketAddrs)>>,
}

/// Short, so that a gateway that moves is followed.
const REMEMBERED: Duration = Duration::from_secs(30);

impl Resolver for CachingResolver {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let key = format!("{:?} {:?}", uri.scheme_str(), uri.authority());
        let now = Instant::now();
        let found = self
            .known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
            .cloned();
        if let Some((at, addresses)) = found
            && now.duration_since(at) < REMEMBERED
        {
            return Ok(addresses);
        }
        let addresses = self.inner.resolve(uri, config, timeout)?;
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, (now, addresses.clone()));
        Ok(addresses)
    }
}

impl fmt::Debug for CachingResolver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CachingResolver")
    }
}
