//! The client's options, read once.

use std::collections::BTreeMap;

use crate::error::{AlipayError, Result};
use crate::instore::codes::Codes;
use crate::instore::gateway::Gateway;
use crate::instore::profile::{self, account_option};
use crate::instore::state::States;
use crate::operation::Profile;
use crate::options::InStoreOptions;
use crate::secret::Secret;
use crate::sign::{Encoding, SignType, Signer, Verifier};

/// All that the rules of this family need to know.
pub(crate) struct Settings {
    pub(crate) profile: &'static Profile,
    pub(crate) version: String,
    pub(crate) client_id: String,
    /// Value of the profile's account field.
    pub(crate) account: String,
    pub(crate) gateway: Gateway,
    pub(crate) signer: Signer,
    pub(crate) verifier: Verifier,
    /// `head.signType`, where it is sent.
    pub(crate) head_sign_type: Option<&'static str>,
    pub(crate) reserve: Reserve,
    pub(crate) acknowledgement: Acknowledgement,
    pub(crate) codes: Codes,
    pub(crate) states: States,
    /// Function to path, before the operation table.
    pub(crate) function_paths: BTreeMap<String, String>,
    /// Function to event kind, before the pattern.
    pub(crate) notifications: BTreeMap<String, String>,
    pub(crate) amount_as_number: bool,
    pub(crate) direct: bool,
}

/// What `head.reserve` says.
#[derive(Clone)]
pub(crate) enum Reserve {
    /// This text.
    Text(String),
    /// An integrator's token.
    Token(Secret),
}

/// How a notification is answered.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Acknowledgement {
    /// A signed envelope.
    Signed,
    /// The same envelope without its signature.
    Unsigned,
    /// The word `success` or `fail`.
    Plain,
}

impl Settings {
    pub(crate) fn read(options: &InStoreOptions) -> Result<Self> {
        let profile = profile::named(options.profile.as_deref())?;
        let sign_type = profile::sign_type(profile, options.sign_type.as_deref())?;
        let mut gateway = Gateway::read(options.gateway.as_deref(), profile)?;
        gateway.sandbox = options.sandbox.unwrap_or(gateway.sandbox);
        let signer = Signer::new(sign_type, options.private_key.as_ref(), options.key.as_ref())?
            .with_encoding(encoding(options)?)
            .with_double_base64(options.double_base64.unwrap_or(false));
        let in_head = options.head_sign_type.unwrap_or(sign_type != SignType::Rsa);
        Ok(Self {
            profile,
            version: options.version.as_deref().unwrap_or(profile.version).to_owned(),
            client_id: required(options.client_id.as_deref(), "client_id")?,
            account: account(options, profile)?,
            gateway,
            signer,
            verifier: verifier(options, sign_type)?,
            head_sign_type: in_head.then_some(sign_type.as_str()),
            reserve: reserve(options)?,
            acknowledgement: acknowledgement(options)?,
            codes: Codes::new(&options.codes)?,
            states: States::new(options.state_paths.as_deref(), &options.states)?,
            function_paths: options.function_paths.clone(),
            notifications: options.notifications.clone(),
            amount_as_number: options.amount_as_number.unwrap_or(false),
            direct: options.direct.unwrap_or(false),
        })
    }
}

fn account(options: &InStoreOptions, profile: &Profile) -> Result<String> {
    let wanted = account_option(profile);
    let both = [
        ("partner_id", &options.partner_id),
        ("merchant_id", &options.merchant_id),
    ];
    for (name, value) in both {
        if name != wanted && value.is_some() {
            return Err(AlipayError::config(format!(
                "{name} is not for profile {}; give {wanted} instead",
                profile.name
            )));
        }
    }
    let account = required(both.into_iter().find_map(|(_, value)| value.as_deref()), wanted)?;
    if account.chars().count() > profile.account_max as usize {
        return Err(AlipayError::config(format!(
            "{wanted} has at most {} characters in profile {}",
            profile.account_max, profile.name
        )));
    }
    Ok(account)
}

fn verifier(options: &InStoreOptions, sign_type: SignType) -> Result<Verifier> {
    let theirs = match options.reply_sign_type.as_deref() {
        Some(name) => SignType::parse(name)?,
        None => sign_type,
    };
    let key = options.reply_key.as_ref().or(options.key.as_ref());
    let verifier = Verifier::new(theirs, &options.alipay_public_key, key, options.private_key.as_ref())?;
    Ok(verifier.with_double_base64(options.double_base64.unwrap_or(false)))
}

fn encoding(options: &InStoreOptions) -> Result<Encoding> {
    match options.sha256_encoding.as_deref() {
        None | Some("hex") => Ok(Encoding::Hex),
        Some("HEX") => Ok(Encoding::UpperHex),
        Some("base64") => Ok(Encoding::Base64),
        Some(_) => Err(AlipayError::config(
            "sha256_encoding must be \"hex\", \"HEX\" or \"base64\"",
        )),
    }
}

fn reserve(options: &InStoreOptions) -> Result<Reserve> {
    match (options.reserve.as_deref(), &options.agent_token) {
        (Some(_), Some(_)) => Err(AlipayError::config(
            "reserve and agent_token exclude each other: the token travels in reserve",
        )),
        (Some(text), None) => Ok(Reserve::Text(text.to_owned())),
        (None, Some(token)) => Ok(Reserve::Token(token.clone())),
        (None, None) => Ok(Reserve::Text("{}".to_owned())),
    }
}

fn acknowledgement(options: &InStoreOptions) -> Result<Acknowledgement> {
    match options.acknowledgement.as_deref() {
        None | Some("signed") => Ok(Acknowledgement::Signed),
        Some("unsigned") => Ok(Acknowledgement::Unsigned),
        Some("plain") => Ok(Acknowledgement::Plain),
        Some(_) => Err(AlipayError::config(
            "acknowledgement must be \"signed\", \"unsigned\" or \"plain\"",
        )),
    }
}

fn required(value: Option<&str>, name: &str) -> Result<String> {
    match value.map(str::trim) {
        Some(value) if !value.is_empty() => Ok(value.to_owned()),
        _ => Err(AlipayError::config(format!("{name} is missing"))),
    }
}
