//! Which host an operation goes to: files and large messages have one of their own (section 1.1).

use crate::error::{AlipayError, Result};
use crate::gateway::{self, Path};
use crate::generated::ams::GATEWAYS;
use crate::operation::{Kind, Operation};
use crate::options::AmsOptions;

/// The hosts of one gateway.
pub(super) struct Hosts {
    base: String,
    /// None where the region has no upload host that is known.
    upload: Option<String>,
}

impl Hosts {
    pub(super) fn new(options: &AmsOptions) -> Result<Self> {
        let Some(given) = options.gateway.as_deref() else {
            let names: Vec<_> = GATEWAYS.iter().map(|gateway| gateway.name).collect();
            return Err(AlipayError::config(format!(
                "gateway is missing; wanted an https:// URL or one of {}",
                names.join(", ")
            )));
        };
        let base = gateway::resolve(given, GATEWAYS, Path::None)?;
        let upload = match options.upload_gateway.as_deref() {
            Some(url) if url.contains("://") => Some(
                gateway::resolve(url, &[], Path::None)
                    .map_err(|error| AlipayError::config(format!("upload_gateway: {error}")))?,
            ),
            Some(_) => {
                return Err(AlipayError::config(
                    "upload_gateway must be an https:// URL such as https://open-big-na.alipay.com",
                ));
            }
            None => of_region(&base),
        };
        Ok(Self { base, upload })
    }

    /// The base URL for this operation.
    pub(super) fn of(&self, operation: &Operation) -> Result<&str> {
        match &self.upload {
            Some(upload) if operation.large || operation.kind == Kind::Upload => Ok(upload),
            None if operation.kind == Kind::Upload => Err(AlipayError::config(format!(
                "{} goes to an upload host, and none is known for this gateway; set upload_gateway, such as https://open-big-na.alipay.com",
                operation.id
            ))),
            // A large message may still be small enough for the host that takes all others.
            _ => Ok(&self.base),
        }
    }

    /// Whether the gateway is on this machine, which has no certificate.
    pub(super) fn are_local(&self) -> bool {
        self.base.starts_with("http://")
    }
}

/// The upload host that belongs to a known host; a gateway on this machine plays every host.
fn of_region(base: &str) -> Option<String> {
    if base.starts_with("http://") {
        return Some(base.to_owned());
    }
    let known = GATEWAYS.iter().find(|gateway| gateway.url == base)?;
    (!known.upload.is_empty()).then(|| known.upload.to_owned())
}
