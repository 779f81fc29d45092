//! Options of a client of this family, read once.

use crate::error::{AlipayError, Result};
use crate::gateway;
use crate::generated::mapi as table;
use crate::options::MapiOptions;
use crate::sign::{SignType, Signer, Verifier};

use super::charset::Charset;

/// One merchant at one gateway.
pub(super) struct Settings {
    pub(super) charset: Charset,
    pub(super) sign_type: SignType,
    pub(super) verifier: Verifier,
    pub(super) partner: Option<String>,
    /// Accounts besides `partner` that notifications may be for.
    pub(super) seller_ids: Vec<String>,
    /// Ask the gateway about each notification too.
    pub(super) notify_verify: bool,
    /// The part of `forex_refund_file` that holds the file.
    pub(super) refund_file_field: String,
    sender: Option<Sender>,
}

/// What is needed to send. A client in an app has only Alipay's public key and sends nothing.
pub(super) struct Sender {
    pub(super) signer: Signer,
    pub(super) partner: String,
    pub(super) gateway: String,
}

impl Settings {
    pub(super) fn new(options: &MapiOptions) -> Result<Self> {
        let sign_type = sign_type(options)?;
        let partner = options.partner.as_deref().map(partner).transpose()?;
        let secret = match sign_type {
            SignType::Md5 => options.key.as_ref(),
            _ => options.private_key.as_ref(),
        };
        let sender = match secret {
            None => None,
            Some(_) => Some(Sender {
                signer: Signer::new(sign_type, options.private_key.as_ref(), options.key.as_ref())?,
                partner: partner.clone().ok_or_else(|| {
                    AlipayError::config("partner is missing; wanted the 16 digits that Alipay issued")
                })?,
                gateway: gateway(options.gateway.as_deref())?,
            }),
        };
        let notify_verify = options.notify_verify.unwrap_or(false);
        if notify_verify && sender.is_none() {
            return Err(AlipayError::config(
                "notify_verify asks the gateway, and this client has no private_key and no key to be known by",
            ));
        }
        Ok(Self {
            charset: charset(options.charset.as_deref())?,
            sign_type,
            verifier: Verifier::new(
                sign_type,
                &options.alipay_public_key,
                options.key.as_ref(),
                options.private_key.as_ref(),
            )?,
            partner,
            seller_ids: options.seller_ids.clone().unwrap_or_default(),
            notify_verify,
            refund_file_field: refund_file_field(options)?,
            sender,
        })
    }

    /// What is needed to send, or what is missing for it.
    pub(super) fn sender(&self) -> Result<&Sender> {
        self.sender.as_ref().ok_or_else(|| {
            AlipayError::config("this client can only verify: it has no private_key and no key to sign with")
        })
    }
}

/// The option, or what the keys that were given allow.
fn sign_type(options: &MapiOptions) -> Result<SignType> {
    match options.sign_type.as_deref() {
        Some(given) => match SignType::parse(given)? {
            SignType::Sha256 => Err(AlipayError::config(
                "sign_type SHA256 is not for mapi; wanted MD5, RSA, RSA2 or DSA",
            )),
            known => Ok(known),
        },
        None => match (&options.key, &options.private_key) {
            (Some(_), None) => Ok(SignType::Md5),
            (None, Some(_)) => Ok(SignType::Rsa2),
            (Some(_), Some(_)) => Err(AlipayError::config(
                "both key and private_key are given; say with sign_type which one signs: MD5, RSA, RSA2 or DSA",
            )),
            // An app that only verifies results of the wallet: those are signed with RSA.
            (None, None) if !options.alipay_public_key.is_empty() => Ok(SignType::Rsa),
            (None, None) => Err(AlipayError::config(
                "no key is given; wanted key for MD5, or private_key and alipay_public_key for RSA, RSA2 and DSA",
            )),
        },
    }
}

fn partner(given: &str) -> Result<String> {
    if given.len() == 16 && given.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(given.to_owned());
    }
    Err(AlipayError::config(format!(
        "partner {given:?} is not a partner id; wanted 16 digits such as 2088101122136241"
    )))
}

fn charset(given: Option<&str>) -> Result<Charset> {
    let Some(name) = given else {
        return Ok(Charset::Utf8);
    };
    Charset::parse(name).ok_or_else(|| AlipayError::config(format!("no charset {name:?}; wanted utf-8, gbk or gb2312")))
}

fn gateway(given: Option<&str>) -> Result<String> {
    let Some(given) = given else {
        let names: Vec<_> = table::GATEWAYS.iter().map(|gateway| gateway.name).collect();
        return Err(AlipayError::config(format!(
            "gateway is missing; wanted an https:// URL or one of {}",
            names.join(", ")
        )));
    };
    let url = gateway::resolve(given, table::GATEWAYS, gateway::Path::Allowed)?;
    let has_path = url.split_once("://").is_some_and(|(_, rest)| rest.contains('/'));
    Ok(if has_path { url } else { format!("{url}/gateway.do") })
}

fn refund_file_field(options: &MapiOptions) -> Result<String> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.');
    match options.refund_file_field.as_deref() {
        None => Ok("file".to_owned()),
        Some(name) if !name.is_empty() && name.bytes().all(plain) => Ok(name.to_owned()),
        Some(_) => Err(AlipayError::config(
            "refund_file_field must be the name of a form field, such as \"file\"",
        )),
    }
}
