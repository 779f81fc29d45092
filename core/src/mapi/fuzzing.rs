//! This family's readers for [`crate::fuzzing`].

use super::envelope::Envelope;
use super::form::Pairs;
use super::xml::Element;
use super::{app, form, xml};

pub(crate) fn xml(bytes: &[u8]) -> Option<(String, Vec<(String, String)>)> {
    let (_, text) = xml::decode(bytes).ok()?;
    let root = xml::parse(&text).ok()?;
    let mut leaves = Vec::new();
    collect(&root, &mut leaves);
    drop(root);
    Some((text.into_owned(), leaves))
}

fn collect(element: &Element<'_>, leaves: &mut Vec<(String, String)>) {
    if element.children.is_empty() {
        leaves.push((element.name.to_owned(), element.text.clone().into_owned()));
    }
    for child in &element.children {
        collect(child, leaves);
    }
}

pub(crate) fn form(bytes: &[u8]) -> Option<Pairs> {
    form::decode(bytes).ok()
}

pub(crate) fn written(pairs: &[(Vec<u8>, Vec<u8>)]) -> String {
    let mut out = String::new();
    for (name, value) in pairs {
        if !out.is_empty() {
            out.push('&');
        }
        form::encode(&mut out, name);
        out.push('=');
        form::encode(&mut out, value);
    }
    out
}

pub(crate) fn app_parts(text: &str) -> Option<(String, String, Vec<String>)> {
    let parts = Envelope::parse(text).ok()?;
    Some((parts.status, parts.memo, parts.results))
}

pub(crate) fn app_fields(signed: &str) -> Option<Vec<(String, String)>> {
    app::fields(signed).ok()
}
