//! Who calls: a client id with RSA keys, or an API key alone.

use crate::error::{AlipayError, Result};
use crate::operation::Operation;
use crate::options::AmsOptions;
use crate::secret::Secret;
use crate::sign::{PrivateKey, PublicKey, SignType, Signer, Verifier};

use super::path;

/// How requests are signed and whose replies are believed.
pub(super) struct Settings {
    /// Empty only for an API key client that was given none.
    pub(super) client_id: String,
    /// Of Alipay. None where an API key client was given no key: then nothing can be verified.
    pub(super) verifier: Option<Verifier>,
    pub(super) credential: Credential,
}

/// What a request carries to be believed.
pub(super) enum Credential {
    Rsa {
        signer: Signer,
        key_version: u32,
        agent_token: Option<Secret>,
        sandbox: bool,
    },
    Bearer {
        key: Secret,
        sandbox: bool,
    },
}

impl Settings {
    pub(super) fn new(options: &AmsOptions) -> Result<Self> {
        match &options.api_key {
            Some(key) => Self::bearer(options, key),
            None => Self::rsa(options),
        }
    }

    /// Whether replies carry signatures at all. API key replies are verified by nothing but TLS.
    pub(super) fn signs(&self) -> bool {
        matches!(self.credential, Credential::Rsa { .. })
    }

    /// The path to sign and to send: the sandbox has its own.
    pub(super) fn path<'a>(&self, operation: &'a Operation) -> &'a str {
        match self.credential {
            Credential::Rsa { sandbox, .. } | Credential::Bearer { sandbox, .. } => path::of(operation, sandbox),
        }
    }

    fn rsa(options: &AmsOptions) -> Result<Self> {
        let client_id = match options.client_id.as_deref().map(str::trim) {
            Some(id) if !id.is_empty() => header_safe("client_id", id)?.to_owned(),
            _ => {
                return Err(AlipayError::config(
                    "client_id is missing; wanted the id that Alipay issued, such as SANDBOX_5Y055A2Y2F6K05235",
                ));
            }
        };
        if let Some(token) = &options.agent_token {
            header_safe("agent_token", token.expose())?;
        }
        let signer = Signer::new(SignType::Rsa2, options.private_key.as_ref(), None)?;
        if let Some(key) = &options.private_key {
            big_enough("private_key", PrivateKey::parse(key.expose())?.public_key().bits())?;
        }
        for key in &options.alipay_public_key {
            big_enough("alipay_public_key", PublicKey::parse(key)?.bits())?;
        }
        let verifier = Verifier::new(
            SignType::Rsa2,
            &options.alipay_public_key,
            None,
            options.private_key.as_ref(),
        )?;
        let credential = Credential::Rsa {
            signer,
            key_version: options.key_version.unwrap_or(1),
            agent_token: options.agent_token.clone(),
            sandbox: client_id.starts_with(path::SANDBOX_PREFIX),
        };
        Ok(Self {
            client_id,
            verifier: Some(verifier),
            credential,
        })
    }

    /// `<kind>_<TEST or PROD>_<identity>_<secret>`; the parts are opaque but for the environment.
    fn bearer(options: &AmsOptions, key: &Secret) -> Result<Self> {
        if options.private_key.is_some() || options.agent_token.is_some() {
            return Err(AlipayError::config(
                "api_key stands alone: leave out private_key and agent_token, or leave out api_key",
            ));
        }
        let text = key.expose();
        let parts: Vec<&str> = text.splitn(4, '_').collect();
        let well_formed =
            parts.len() == 4 && parts.iter().all(|part| !part.is_empty()) && text.chars().all(|c| c.is_ascii_graphic());
        let sandbox = match parts.get(1) {
            Some(&"TEST") if well_formed => true,
            Some(&"PROD") if well_formed => false,
            _ => {
                return Err(AlipayError::config(
                    "api_key is not an API key; wanted the form isak_TEST_..._... or isak_PROD_..._...",
                ));
            }
        };
        let client_id = options.client_id.clone().unwrap_or_default();
        if !client_id.is_empty() && client_id.starts_with(path::SANDBOX_PREFIX) != sandbox {
            return Err(AlipayError::config(
                "api_key and client_id belong to different environments: one is for the sandbox, the other for production",
            ));
        }
        // Notifications are signed with RSA even for API key merchants.
        let verifier = match options.alipay_public_key.is_empty() {
            true => None,
            false => Some(Verifier::new(SignType::Rsa2, &options.alipay_public_key, None, None)?),
        };
        Ok(Self {
            client_id,
            verifier,
            credential: Credential::Bearer {
                key: key.clone(),
                sandbox,
            },
        })
    }
}

/// AMS knows RSA256 only, which starts at 2048 bits; a smaller key is one of the legacy gateway.
fn big_enough(option: &str, bits: usize) -> Result<()> {
    if bits >= 2048 {
        return Ok(());
    }
    Err(AlipayError::config(format!(
        "{option} has {bits} bits; AMS wants RSA keys of 2048 bits or more"
    )))
}

/// A line break in a header value would start another header.
pub(super) fn header_safe<'a>(option: &str, value: &'a str) -> Result<&'a str> {
    if !value.is_empty() && value.chars().all(|c| c.is_ascii_graphic()) {
        return Ok(value);
    }
    Err(AlipayError::config(format!(
        "{option} must be visible ASCII without blanks and not empty"
    )))
}
