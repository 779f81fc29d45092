//! TLS of one client: sessions are resumed over all its connections, and a fork never meets a thread inside aws-lc.

use std::fmt;
use std::io::{self, Read, Write};
use std::sync::{Arc, OnceLock};

use alipay_global_keys::away_from_forks;
use rustls::crypto::aws_lc_rs::{default_provider, kx_group};
use rustls::crypto::{ActiveKeyExchange, CryptoProvider, GetRandomFailed, SecureRandom, SupportedKxGroup};
use rustls::pki_types::ServerName;
use rustls::{ClientConfig, ClientConnection, NamedGroup, ProtocolVersion, StreamOwned};
use ureq::Error;
use ureq::unversioned::transport::time::{Duration, Instant};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, Either, LazyBuffers, NextTimeout, Transport, TransportAdapter,
};

use super::roots::Trusted;

/// What a client of TLS needs: whom it trusts, and the sessions it may resume.
pub(super) fn client_config(trusted: &Trusted) -> Result<ClientConfig, rustls::Error> {
    let provider = CryptoProvider {
        kx_groups: vec![&X25519, &SECP256R1, &SECP384R1, &X25519MLKEM768],
        secure_random: &System,
        ..default_provider()
    };
    let config = ClientConfig::builder_with_provider(Arc::new(provider))
        .with_safe_default_protocol_versions()?
        .with_root_certificates(trusted.store())
        .with_no_client_auth();
    Ok(config)
}

/// A name or an address, which may stand in brackets.
pub(super) fn server_name(host: &str) -> io::Result<ServerName<'static>> {
    ServerName::try_from(host.trim_matches(['[', ']']).to_owned())
        .map_err(|_| io::Error::other("the host is neither a name nor an address"))
}

/// Wraps connections to `https` in TLS. ureq's own connector makes a new configuration for every connection as soon as one
/// request has a timeout of its own, so it never resumes a session.
pub(super) struct Tls {
    trusted: Trusted,
    /// Made at the first connection: many clients of a marketplace are never called.
    config: OnceLock<Arc<ClientConfig>>,
}

impl Tls {
    pub(super) const fn new(trusted: Trusted) -> Self {
        Self {
            trusted,
            config: OnceLock::new(),
        }
    }

    fn config(&self) -> Result<Arc<ClientConfig>, rustls::Error> {
        if let Some(ready) = self.config.get() {
            return Ok(Arc::clone(ready));
        }
        let fresh = Arc::new(client_config(&self.trusted)?);
        Ok(Arc::clone(self.config.get_or_init(|| fresh)))
    }
}

impl<In: Transport> Connector<In> for Tls {
    type Out = Either<In, Secured>;

    fn connect(&self, details: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<Self::Out>, Error> {
        let Some(transport) = chained else {
            return Ok(None);
        };
        if !details.needs_tls() || transport.is_tls() {
            return Ok(Some(Either::A(transport)));
        }
        let config = self.config().map_err(io::Error::other)?;
        let name = server_name(details.uri.host().unwrap_or_default())?;
        let mut session = ClientConnection::new(config, name).map_err(io::Error::other)?;
        let mut socket = TransportAdapter::new(transport.boxed(), Arc::clone(&details.current_time));
        socket.set_timeout(left(details));
        session.complete_io(&mut socket)?;
        Ok(Some(Either::B(Secured {
            buffers: LazyBuffers::new(details.config.input_buffer_size(), details.config.output_buffer_size()),
            stream: StreamOwned::new(session, socket),
        })))
    }
}

/// What remains of the time for the whole connection after TCP took its share.
fn left(details: &ConnectionDetails<'_>) -> NextTimeout {
    let mut timeout = details.timeout;
    if let (Duration::Exact(limit), Instant::Exact(begin), Instant::Exact(now)) =
        (timeout.after, details.now, (details.current_time)())
    {
        timeout.after = Duration::Exact(limit.saturating_sub(now.duration_since(begin)));
    }
    timeout
}

/// One connection.
pub(super) struct Secured {
    buffers: LazyBuffers,
    stream: StreamOwned<ClientConnection, TransportAdapter>,
}

impl Transport for Secured {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), Error> {
        self.stream.get_mut().set_timeout(timeout);
        let output = self.buffers.output().get(..amount).unwrap_or_default();
        Ok(self.stream.write_all(output)?)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, Error> {
        self.stream.get_mut().set_timeout(timeout);
        let amount = self.stream.read(self.buffers.input_append_buf())?;
        self.buffers.input_appended(amount);
        Ok(amount > 0)
    }

    fn is_open(&mut self) -> bool {
        self.stream.get_mut().get_mut().is_open()
    }

    fn is_tls(&self) -> bool {
        true
    }
}

/// Random bytes straight from the operating system: the library's own generator keeps state under a lock.
#[derive(Debug)]
struct System;

impl SecureRandom for System {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), GetRandomFailed> {
        getrandom::fill(bytes).map_err(|_| GetRandomFailed)
    }
}

/// A key exchange whose key is drawn while no fork happens. What follows needs no random number and no lock.
#[derive(Debug)]
struct Exchange(&'static &'static dyn SupportedKxGroup);

static X25519: Exchange = Exchange(&kx_group::X25519);
static SECP256R1: Exchange = Exchange(&kx_group::SECP256R1);
static SECP384R1: Exchange = Exchange(&kx_group::SECP384R1);
static X25519MLKEM768: Exchange = Exchange(&kx_group::X25519MLKEM768);

impl SupportedKxGroup for Exchange {
    fn start(&self) -> Result<Box<dyn ActiveKeyExchange>, rustls::Error> {
        away_from_forks(|| self.0.start())
    }

    fn name(&self) -> NamedGroup {
        self.0.name()
    }

    fn fips(&self) -> bool {
        self.0.fips()
    }

    fn usable_for_version(&self, version: ProtocolVersion) -> bool {
        self.0.usable_for_version(version)
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

impl fmt::Debug for Secured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secured")
    }
}
