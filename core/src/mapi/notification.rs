//! Forms that Alipay sends: notifications to the server, and the query of `return_url`.

mod key;
mod kind;
mod old_key;

use std::collections::BTreeMap;

use crate::error::{AlipayError, Result};
use crate::http::HttpReply;
use crate::json::{self, Object, text};
use crate::notification::{Event, Keys};

use super::canonical::{hidden, presign};
use super::charset::Charset;
use super::form;
use super::settings::Settings;

/// Verifies the raw body of a notification, then reads it.
pub(super) fn verify(settings: &Settings, body: &[u8]) -> Result<Event> {
    let fields: Object = verified(settings, body, "notification")?
        .into_iter()
        .map(|(name, value)| (name, value.into()))
        .collect();
    for_this_partner(settings, &fields)?;
    let kind = kind::of(&fields).to_owned();
    let keys = Keys {
        new: key::of(&kind, &fields),
        old: old_key::of(&fields),
    };
    Ok(Event::new(kind, json::to_text(&fields), keys, |stored| {
        Ok(answer(stored))
    }))
}

/// Verifies the query of a `return_url`: text to show the buyer, never a reason to deliver.
pub(super) fn verify_return(settings: &Settings, url_or_query: &str) -> Result<BTreeMap<String, String>> {
    let text = url_or_query.trim();
    let text = text.split('#').next().unwrap_or_default();
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    Ok(verified(settings, query.as_bytes(), "return")?.into_iter().collect())
}

/// What to answer: exactly these seven bytes end the redelivery, anything else asks for it.
fn answer(stored: bool) -> HttpReply {
    let body: &[u8] = if stored { b"success" } else { b"fail" };
    HttpReply {
        status: 200,
        headers: vec![("Content-Type".to_owned(), "text/plain".to_owned())],
        body: body.to_vec(),
    }
}

/// Names and values in the order they came.
type Fields = Vec<(String, String)>;

/// The signature over the decoded bytes first; only then are the bytes text.
fn verified(settings: &Settings, form: &[u8], what: &str) -> Result<Fields> {
    let fault = |reason: &str, text: String| AlipayError::signature(reason, text);
    let pairs = form::decode(form).map_err(|broken| fault("malformed", format!("the {what} is {broken}")))?;
    let sign = form::value(&pairs, "sign").unwrap_or_default();
    if sign.is_empty() {
        let text = format!("the {what} has no signature; pass the raw form as it arrived");
        return Err(fault("missing", text));
    }
    let named = form::value(&pairs, "sign_type").unwrap_or_default();
    let wanted = settings.sign_type.as_str();
    if !named.is_empty() && named != wanted.as_bytes() {
        let text = format!("the {what} is signed with another algorithm than {wanted}, which this client is set to");
        return Err(fault("downgrade", text));
    }
    // A form that was decoded once too often has blanks where the base64 had plus signs.
    let sign = String::from_utf8_lossy(sign).replace(' ', "+");
    let text = presign(pairs.iter().map(|(name, value)| (name.as_slice(), value.as_slice())));
    if !settings.verifier.verify(&text, &sign) {
        let text =
            format!("the signature of the {what} does not match; pass the raw form, without parameters of your own");
        return Err(fault("mismatch", text));
    }
    if let Some((_, name)) = hidden(pairs.iter().map(|(name, value)| (name.as_slice(), value.as_slice()))) {
        let text = format!(
            "a value of the {what} holds &{name}=, which its signature cannot tell from a field; ask for the state with a query"
        );
        return Err(fault("ambiguous", text));
    }
    let charset = charset(settings, &pairs);
    decoded(charset, &pairs).ok_or_else(|| {
        let text = format!(
            "the {what} is signed, but not {} text; check the option charset",
            charset.name()
        );
        fault("unreadable", text)
    })
}

/// The charset that the verified form names, else the one of the client.
fn charset(settings: &Settings, pairs: &form::Pairs) -> Charset {
    ["_input_charset", "charset"]
        .into_iter()
        .filter_map(|name| form::value(pairs, name))
        .find_map(|name| Charset::parse(std::str::from_utf8(name).ok()?))
        .unwrap_or(settings.charset)
}

/// What the signature covers, as text: empty values are absent.
fn decoded(charset: Charset, pairs: &form::Pairs) -> Option<Fields> {
    pairs
        .iter()
        .filter(|(name, value)| !value.is_empty() && name != b"sign" && name != b"sign_type")
        .map(|(name, value)| Some((charset.decode(name)?.into_owned(), charset.decode(value)?.into_owned())))
        .collect()
}

/// Alipay signs for every merchant with one RSA key: a notification about somebody else's sale verifies too.
fn for_this_partner(settings: &Settings, fields: &Object) -> Result<()> {
    let (Some(partner), Some(seller)) = (&settings.partner, text(fields, "seller_id")) else {
        return Ok(());
    };
    // An e-mail address may stand here; it says nothing about the partner id.
    let is_account = seller.len() == 16 && seller.bytes().all(|byte| byte.is_ascii_digit());
    if !is_account || seller == partner || settings.seller_ids.iter().any(|own| own == seller) {
        return Ok(());
    }
    Err(AlipayError::signature(
        "partner",
        "the notification is for another seller_id than partner; list accounts of yours in the option seller_ids",
    ))
}
