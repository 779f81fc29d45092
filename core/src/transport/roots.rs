//! Which certificate authorities are trusted: the public ones, and a file of the merchant's.

use std::sync::Arc;

use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::error::{AlipayError, Result};

/// The public authorities, and those of `ca_file` in addition.
#[derive(Clone)]
pub(super) struct Trusted {
    own: Arc<[CertificateDer<'static>]>,
}

impl Trusted {
    pub(super) fn new(ca_file: Option<&str>) -> Result<Self> {
        let own = ca_file.map(certificates).transpose()?.unwrap_or_default();
        Ok(Self { own: own.into() })
    }

    pub(super) fn store(&self) -> RootCertStore {
        let mut store = RootCertStore {
            roots: webpki_roots::TLS_SERVER_ROOTS.to_vec(),
        };
        store.add_parsable_certificates(self.own.iter().cloned());
        store
    }
}

fn certificates(path: &str) -> Result<Vec<CertificateDer<'static>>> {
    let pem = std::fs::read(path)
        .map_err(|error| AlipayError::config(format!("ca_file {path:?} cannot be read: {error}")))?;
    let certificates: Vec<_> = CertificateDer::pem_slice_iter(&pem)
        .collect::<std::result::Result<_, _>>()
        .map_err(|_| AlipayError::config(format!("ca_file {path:?} is not PEM")))?;
    if certificates.is_empty() {
        return Err(AlipayError::config(format!(
            "ca_file {path:?} holds no certificate; wanted PEM with BEGIN CERTIFICATE"
        )));
    }
    Ok(certificates)
}
