//! Which certificate authorities are trusted: the public ones, and a file of the merchant's.

use ureq::tls::{Certificate, PemItem, RootCerts};

use crate::error::{AlipayError, Result};

/// The public authorities, and those of `ca_file` in addition.
pub(super) fn trusted(ca_file: Option<&str>) -> Result<RootCerts> {
    let mut certificates: Vec<Certificate<'static>> = webpki_root_certs::TLS_SERVER_ROOT_CERTS
        .iter()
        .map(|certificate| Certificate::from_der(certificate))
        .collect();
    if let Some(path) = ca_file {
        let pem = std::fs::read(path)
            .map_err(|error| AlipayError::config(format!("ca_file {path:?} cannot be read: {error}")))?;
        let before = certificates.len();
        for item in ureq::tls::parse_pem(&pem) {
            match item {
                Ok(PemItem::Certificate(certificate)) => certificates.push(certificate),
                Ok(_) => {}
                Err(_) => return Err(AlipayError::config(format!("ca_file {path:?} is not PEM"))),
            }
        }
        if certificates.len() == before {
            return Err(AlipayError::config(format!(
                "ca_file {path:?} holds no certificate; wanted PEM with BEGIN CERTIFICATE"
            )));
        }
    }
    Ok(RootCerts::from(certificates))
}
