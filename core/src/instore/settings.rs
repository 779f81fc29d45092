//! The client's options, read once.

use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::instore::codes::Codes;
use crate::instore::gateway::Gateway;
use crate::instore::profile::{self, account_option};
use crate::instore::state::States;
use crate::json::Object;
use crate::operation::Profile;
use crate::options::Options;
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
    pub(crate) function_paths: Vec<(String, String)>,
    /// Function to event kind, before the pattern.
    pub(crate) notifications: Vec<(String, String)>,
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
    pub(crate) fn read(options: &Options) -> Result<Self> {
        options.only("InStoreClient", KNOWN)?;
        let extra = &options.extra;
        let profile = profile::named(options.profile.as_deref())?;
        let sign_type = profile::sign_type(profile, options.sign_type.as_deref())?;
        let mut gateway = Gateway::read(options.gateway.as_deref(), profile)?;
        gateway.sandbox = flag(extra, "sandbox")?.unwrap_or(gateway.sandbox);
        let signer = Signer::new(sign_type, options.private_key.as_ref(), options.key.as_ref())?
            .with_encoding(encoding(extra)?)
            .with_double_base64(flag(extra, "double_base64")?.unwrap_or(false));
        let in_head = flag(extra, "head_sign_type")?.unwrap_or(sign_type != SignType::Rsa);
        Ok(Self {
            profile,
            version: text(extra, "version")?.unwrap_or(profile.version).to_owned(),
            client_id: required(options.client_id.as_deref(), "client_id")?,
            account: account(options, profile)?,
            gateway,
            signer,
            verifier: verifier(options, sign_type)?,
            head_sign_type: in_head.then_some(sign_type.as_str()),
            reserve: reserve(options)?,
            acknowledgement: acknowledgement(extra)?,
            codes: Codes::new(&pairs(extra, "codes")?)?,
            states: States::new(texts(extra, "state_paths")?, &pairs(extra, "states")?)?,
            function_paths: pairs(extra, "function_paths")?,
            notifications: pairs(extra, "notifications")?,
            amount_as_number: flag(extra, "amount_as_number")?.unwrap_or(false),
            direct: flag(extra, "direct")?.unwrap_or(false),
        })
    }
}

/// Every option of this family; the rare ones are explained in the module's documentation.
const KNOWN: &[&str] = &[
    "client_id",
    "partner_id",
    "merchant_id",
    "profile",
    "sign_type",
    "key",
    "agent_token",
    "acknowledgement",
    "amount_as_number",
    "codes",
    "direct",
    "double_base64",
    "function_paths",
    "head_sign_type",
    "notifications",
    "reply_key",
    "reply_sign_type",
    "reserve",
    "sandbox",
    "sha256_encoding",
    "state_paths",
    "states",
    "version",
];

fn account(options: &Options, profile: &Profile) -> Result<String> {
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

fn verifier(options: &Options, sign_type: SignType) -> Result<Verifier> {
    let theirs = match text(&options.extra, "reply_sign_type")? {
        Some(name) => SignType::parse(name)?,
        None => sign_type,
    };
    let own = text(&options.extra, "reply_key")?.map(Secret::from);
    let key = own.as_ref().or(options.key.as_ref());
    let verifier = Verifier::new(theirs, &options.alipay_public_key, key, options.private_key.as_ref())?;
    Ok(verifier.with_double_base64(flag(&options.extra, "double_base64")?.unwrap_or(false)))
}

fn encoding(extra: &Object) -> Result<Encoding> {
    match text(extra, "sha256_encoding")? {
        None | Some("hex") => Ok(Encoding::Hex),
        Some("HEX") => Ok(Encoding::UpperHex),
        Some("base64") => Ok(Encoding::Base64),
        Some(_) => Err(AlipayError::config(
            "sha256_encoding must be \"hex\", \"HEX\" or \"base64\"",
        )),
    }
}

fn reserve(options: &Options) -> Result<Reserve> {
    match (text(&options.extra, "reserve")?, &options.agent_token) {
        (Some(_), Some(_)) => Err(AlipayError::config(
            "reserve and agent_token exclude each other: the token travels in reserve",
        )),
        (Some(text), None) => Ok(Reserve::Text(text.to_owned())),
        (None, Some(token)) => Ok(Reserve::Token(token.clone())),
        (None, None) => Ok(Reserve::Text("{}".to_owned())),
    }
}

fn acknowledgement(extra: &Object) -> Result<Acknowledgement> {
    match text(extra, "acknowledgement")? {
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

fn text<'a>(extra: &'a Object, name: &str) -> Result<Option<&'a str>> {
    match extra.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(AlipayError::config(format!("{name} must be text"))),
    }
}

fn flag(extra: &Object, name: &str) -> Result<Option<bool>> {
    match extra.get(name) {
        None => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(_) => Err(AlipayError::config(format!("{name} must be true or false"))),
    }
}

fn texts(extra: &Object, name: &str) -> Result<Option<Vec<String>>> {
    let wrong = || AlipayError::config(format!("{name} must be a list of texts"));
    match extra.get(name) {
        None => Ok(None),
        Some(Value::Array(items)) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts.collect::<Option<_>>().ok_or_else(wrong).map(Some)
        }
        Some(_) => Err(wrong()),
    }
}

fn pairs(extra: &Object, name: &str) -> Result<Vec<(String, String)>> {
    let wrong = || AlipayError::config(format!("{name} must be an object with texts"));
    match extra.get(name) {
        None => Ok(Vec::new()),
        Some(Value::Object(object)) => {
            let pairs = object
                .iter()
                .map(|(name, value)| Some((name.clone(), value.as_str()?.to_owned())));
            pairs.collect::<Option<_>>().ok_or_else(wrong)
        }
        Some(_) => Err(wrong()),
    }
}
