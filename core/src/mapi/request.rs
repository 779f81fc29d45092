//! A signed request as HTTP, or as a redirect of the buyer's browser.

use std::borrow::Cow;

use crate::error::Result;
use crate::http::HttpRequest;
use crate::redirect::Redirect;

use super::canonical::presign;
use super::form;
use super::parameters::{Encoded, Parameters};
use super::settings::{Sender, Settings};

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
