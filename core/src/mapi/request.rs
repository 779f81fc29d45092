//! From a request to the parameters that are signed, and those as HTTP or as a redirect of the buyer's browser.

use std::borrow::Cow;

use serde_json::Value;
use time::OffsetDateTime;

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::http::HttpRequest;
use crate::json::{self, Object};
use crate::operation::{Kind, Operation};
use crate::redirect::Redirect;
use crate::time::gmt8_datetime;

use super::canonical::presign;
use super::parameters::{Encoded, Parameters, field};
use super::settings::{Sender, Settings};
use super::{form, rules};

/// Reads the request (JSON text of an object), adds what the client knows, checks all of it.
pub(super) fn parameters(
    settings: &Settings,
    sender: &Sender,
    operation: &Operation,
    request: &str,
    now: OffsetDateTime,
) -> Result<Parameters> {
    let mut object = json::request(request)?;
    object.retain(|_, value| !is_empty(value));
    let own = owned(settings, sender, operation);
    take_owned(&mut object, &own, settings)?;
    fill(&mut object, operation, now);
    if let Some(model) = operation.request {
        check::request(model, &object, Unit::Bytes(settings.charset.encoding()))?;
    }
    let mut all = Parameters::of(operation, object)?;
    if operation.request.is_some() {
        rules::check(&operation.id, &all, now)?;
    }
    all.complete(own);
    all.refuse_hidden(operation)?;
    Ok(all)
}

/// A POST whose charset stands in the URL: the gateway decodes the body as GBK otherwise, whatever the body says.
pub(super) fn post(settings: &Settings, sender: &Sender, parameters: &Parameters) -> Result<HttpRequest> {
    let signed = Signed::new(settings, sender, parameters)?;
    let charset = settings.charset.name();
    Ok(HttpRequest {
        method: "POST".to_owned(),
        url: action(settings, sender),
        headers: vec![(
            "Content-Type".to_owned(),
            format!("application/x-www-form-urlencoded; charset={charset}"),
        )],
        body: signed.form(|name| name != "_input_charset").into_bytes(),
    })
}

/// A signed GET, for the address bar of the buyer.
pub(super) fn get(settings: &Settings, sender: &Sender, parameters: &Parameters) -> Result<HttpRequest> {
    let signed = Signed::new(settings, sender, parameters)?;
    Ok(plain_get(&sender.gateway, &signed.form(|_| true)))
}

/// A GET without a signature, for the one service that wants none.
pub(super) fn unsigned_get(settings: &Settings, sender: &Sender, parameters: &Parameters) -> Result<HttpRequest> {
    let pairs = parameters.encoded(settings)?;
    Ok(plain_get(&sender.gateway, &join(&pairs, |_| true)))
}

/// A URL and a form that mean the same: the form has no limit on its length.
pub(super) fn redirect(settings: &Settings, sender: &Sender, parameters: &Parameters) -> Result<Redirect> {
    let signed = Signed::new(settings, sender, parameters)?;
    let mut fields: Vec<_> = parameters
        .iter()
        .filter(|parameter| parameter.name != "_input_charset")
        .map(|parameter| (parameter.name.clone(), parameter.value.clone()))
        .collect();
    fields.push(("sign".to_owned(), signed.sign.clone()));
    fields.push(("sign_type".to_owned(), signed.sign_type.to_owned()));
    let url = plain_get(&sender.gateway, &signed.form(|_| true)).url;
    let mut redirect = Redirect::new("POST", url, &action(settings, sender), fields, settings.charset.name());
    redirect.method = "GET".to_owned();
    Ok(redirect)
}

/// All fields of a signed POST as bytes, for a body of another kind.
pub(super) fn signed_fields(
    settings: &Settings,
    sender: &Sender,
    parameters: &Parameters,
) -> Result<Vec<(String, Vec<u8>)>> {
    let signed = Signed::new(settings, sender, parameters)?;
    let names = signed.pairs.into_iter().filter(|(name, _)| *name != "_input_charset");
    let mut fields: Vec<_> = names
        .map(|(name, value)| (name.to_owned(), value.into_owned()))
        .collect();
    fields.push(("sign".to_owned(), signed.sign.into_bytes()));
    fields.push(("sign_type".to_owned(), signed.sign_type.as_bytes().to_vec()));
    Ok(fields)
}

/// Parameters as bytes with their signature.
struct Signed<'a> {
    pairs: Encoded<'a>,
    sign: String,
    sign_type: &'static str,
}

impl<'a> Signed<'a> {
    fn new(settings: &Settings, sender: &Sender, parameters: &'a Parameters) -> Result<Self> {
        let pairs = parameters.encoded(settings)?;
        let text = presign(pairs.iter().map(|(name, value)| (name.as_bytes(), &**value)));
        Ok(Self {
            sign: sender.signer.sign(&text)?,
            sign_type: settings.sign_type.as_str(),
            pairs,
        })
    }

    fn form(&self, keep: impl Fn(&str) -> bool) -> String {
        let mut form = join(&self.pairs, keep);
        form.push_str("&sign=");
        form::encode(&mut form, self.sign.as_bytes());
        form.push_str("&sign_type=");
        form.push_str(self.sign_type);
        form
    }
}

fn join(pairs: &[(&str, Cow<'_, [u8]>)], keep: impl Fn(&str) -> bool) -> String {
    let mut out = String::new();
    for (name, value) in pairs.iter().filter(|(name, _)| keep(name)) {
        if !out.is_empty() {
            out.push('&');
        }
        out.push_str(name);
        out.push('=');
        form::encode(&mut out, value);
    }
    out
}

fn plain_get(gateway: &str, query: &str) -> HttpRequest {
    HttpRequest {
        method: "GET".to_owned(),
        url: format!("{gateway}?{query}"),
        headers: Vec::new(),
        body: Vec::new(),
    }
}

pub(super) fn action(settings: &Settings, sender: &Sender) -> String {
    format!("{}?_input_charset={}", sender.gateway, settings.charset.name())
}

/// What the client sets itself.
fn owned(settings: &Settings, sender: &Sender, operation: &Operation) -> Vec<(&'static str, String)> {
    let mut own = vec![
        ("service", operation.id.clone().into_owned()),
        ("partner", sender.partner.clone()),
    ];
    // The check of a notification is documented with these parameters and nothing else.
    if operation.kind != Kind::Question {
        own.push(("_input_charset", settings.charset.name().to_owned()));
    }
    own
}

/// A request may repeat what the client sets, as old code does, but not contradict it.
fn take_owned(object: &mut Object, own: &[(&'static str, String)], settings: &Settings) -> Result<()> {
    if object.contains_key("sign") {
        let rule = "sign is made by the client; leave it out";
        return Err(AlipayError::invalid("sign", "owned", rule));
    }
    let sign_type = ("sign_type", settings.sign_type.as_str().to_owned());
    for (name, value) in own.iter().chain([&sign_type]) {
        let Some(given) = object.shift_remove(*name) else {
            continue;
        };
        let same = given.as_str().is_some_and(|given| match *name {
            "_input_charset" => given.eq_ignore_ascii_case(value),
            _ => given == value,
        });
        if !same {
            let rule = format!("{name} is set by the client and differs from the one in the request; leave it out");
            return Err(AlipayError::invalid(*name, "owned", rule));
        }
    }
    Ok(())
}

/// Defaults where the pages disagree whether a parameter may be missing: it is always sent.
fn fill(object: &mut Object, operation: &Operation, now: OffsetDateTime) {
    let mut default = |name: &str, value: &str| {
        if !object.contains_key(name) {
            object.insert(name.to_owned(), value.into());
        }
    };
    if field(operation, "timestamp").is_some() {
        default("timestamp", &gmt8_datetime(now));
    }
    match operation.id.as_ref() {
        "forex_refund" => {
            default("gmt_return", &gmt8_datetime(now));
            default("is_sync", "N");
            default("reason", "refund");
        }
        "alipay.acquire.overseas.spot.refund" => default("is_sync", "N"),
        _ => {}
    }
}

/// Absent, for this gateway. `0` and `false` are values.
fn is_empty(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}
