//! XML answers: the signature over the fields first, then what they say.

use serde_json::map::Entry;
use serde_json::{Map, Value};

use crate::answer::Answer;
use crate::error::{Action, AlipayError, Result, printable};
use crate::http::HttpRequest;
use crate::json::{self, Object};
use crate::meaning::{About, MAPI, State};
use crate::operation::{Kind, Operation};

use super::canonical::{hidden, presign};
use super::charset::Charset;
use super::codes;
use super::settings::Settings;
use super::{correlation, form, xml};
use xml::Element;

/// Services whose `T` says no more than "taken": the outcome comes in a signed notification.
const TAKEN_ONLY: &[&str] = &[
    "forex_refund",
    "forex_refund_file",
    "alipay.dut.customer.agreement.unsign",
];

/// Verifies, then reads. Called for status 200 only.
pub(super) fn accept(
    settings: &Settings,
    operation: &Operation,
    prepared: &HttpRequest,
    body: &[u8],
) -> Result<Answer> {
    let (charset, text) = xml::decode(body).map_err(unreadable)?;
    let root = read(&text)?;
    match text_of(&root, "is_success")? {
        "T" => match root
            .only("response")
            .map_err(unreadable)?
            .and_then(|response| response.children.first())
        {
            Some(content) => signed(settings, operation, prepared, charset, &root, content),
            None => bare(operation, prepared),
        },
        // No signature makes a failure better or worse.
        "F" => Err(refused(operation, &root)?),
        _ => Err(AlipayError::unknown(
            "the gateway's answer says neither T nor F in is_success; query it before anything else",
        )),
    }
}

/// The error in an XML answer to a request for something else than XML.
pub(super) fn refusal(operation: &Operation, body: &[u8]) -> AlipayError {
    let said = xml::decode(body).map_err(unreadable).and_then(|(_, text)| {
        let root = read(&text)?;
        match text_of(&root, "is_success")? {
            "F" => refused(operation, &root),
            _ => Err(AlipayError::unknown(
                "the gateway answered XML without an error where a file was wanted",
            )),
        }
    });
    said.unwrap_or_else(|error| error)
}

fn read(text: &str) -> Result<Element<'_>> {
    let root = xml::parse(text).map_err(unreadable)?;
    if root.name == "alipay" {
        return Ok(root);
    }
    Err(unreadable(if root.name.eq_ignore_ascii_case("html") {
        "a web page, not an answer of the gateway"
    } else {
        "XML of something else"
    }))
}

fn refused(operation: &Operation, root: &Element<'_>) -> Result<AlipayError> {
    let code = text_of(root, "error")?;
    let mut object = Object::new();
    object.insert("is_success".to_owned(), "F".into());
    object.insert("error".to_owned(), code.into());
    Ok(codes::failure(operation, code, json::to_text(&object)))
}

/// `T` with fields: they are believed when the signature covers them, and when they are about this request.
fn signed(
    settings: &Settings,
    operation: &Operation,
    prepared: &HttpRequest,
    charset: Charset,
    root: &Element<'_>,
    content: &Element<'_>,
) -> Result<Answer> {
    let Some(coverage) = verify(settings, charset, root, content)? else {
        return Err(distrust(
            "mismatch",
            "the signature of the reply does not match; check that the key is the one of this environment",
        )
        .with_reply(json::to_text(&unproven(content))));
    };
    plain(content)?;
    let object = fields(content, coverage);
    let names_trade = correlation::same(prepared, &object)?;
    judge(operation, names_trade, object)
}

/// Refuses what a signature covers and what still can be read in two ways.
fn plain(content: &Element<'_>) -> Result<()> {
    let ambiguous = |text: String| distrust("ambiguous", &text).with_reply(json::to_text(&unproven(content)));
    let children = &content.children;
    for (at, child) in children.iter().enumerate() {
        // Records may repeat. A value that stands twice could be taken for either.
        let twin = children[..at].iter().find(|twin| twin.name == child.name);
        if twin.is_some_and(|twin| twin.children.is_empty() || child.children.is_empty()) {
            return Err(ambiguous(format!(
                "the reply has {} twice; query it before anything else",
                printable(child.name)
            )));
        }
    }
    let pairs = children.iter().filter(|child| child.children.is_empty());
    match hidden(pairs.map(|child| (child.name.as_bytes(), child.text.as_bytes()))) {
        None => Ok(()),
        Some((_, name)) => Err(ambiguous(format!(
            "a value of the reply holds &{name}=, which its signature cannot tell from a field; query it before anything else"
        ))),
    }
}

/// How much of the content a signature covers.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Coverage {
    /// Elements without children.
    Leaves,
    /// Elements with children too, as they are written.
    All,
}

fn verify(
    settings: &Settings,
    charset: Charset,
    root: &Element<'_>,
    content: &Element<'_>,
) -> Result<Option<Coverage>> {
    let sign = text_of(root, "sign")?;
    if sign.is_empty() {
        return Err(distrust(
            "missing",
            "the reply has no signature, so what it says proves nothing; query it before anything else",
        )
        .with_reply(json::to_text(&unproven(content))));
    }
    let named = text_of(root, "sign_type")?;
    if !named.is_empty() && named != settings.sign_type.as_str() {
        let wanted = settings.sign_type.as_str();
        return Err(distrust(
            "downgrade",
            &format!("the reply is signed with another algorithm than {wanted}"),
        ));
    }
    // The answer is signed in the charset it is written in; where the prolog and the request differ, sources do too.
    let charsets = [charset, settings.charset];
    let covers = |coverage: &Coverage| {
        charsets
            .iter()
            .any(|charset| text(*charset, content, *coverage).is_some_and(|text| settings.verifier.verify(&text, sign)))
    };
    let has_nested = content.children.iter().any(|child| !child.children.is_empty());
    let ways: &[Coverage] = if has_nested {
        &[Coverage::All, Coverage::Leaves]
    } else {
        &[Coverage::All]
    };
    Ok(ways.iter().copied().find(|way| covers(way)))
}

/// The signed text: elements by name, values unescaped and trimmed, empty ones left out.
fn text(charset: Charset, content: &Element<'_>, coverage: Coverage) -> Option<Vec<u8>> {
    let mut pairs = Vec::with_capacity(content.children.len());
    for child in &content.children {
        let value = match (child.children.is_empty(), coverage) {
            (true, _) => &*child.text,
            (false, Coverage::All) => child.inner,
            (false, Coverage::Leaves) => continue,
        };
        pairs.push((child.name.as_bytes(), charset.encode(value).ok()?));
    }
    Some(presign(pairs.iter().map(|(name, value)| (*name, &**value))))
}

/// The content as a flat object; what no signature covers stands apart under `_unverified_fields`.
fn fields(content: &Element<'_>, coverage: Coverage) -> Object {
    let proven = |child: &&Element<'_>| child.children.is_empty() || coverage == Coverage::All;
    let mut object = Object::with_capacity(content.children.len() + 1);
    object.insert("is_success".to_owned(), "T".into());
    collect(&mut object, content.children.iter().filter(proven));
    let mut rest = Map::new();
    collect(&mut rest, content.children.iter().filter(|child| !proven(child)));
    if !rest.is_empty() {
        object.insert("_unverified_fields".to_owned(), rest.into());
    }
    object
}

/// Marked, for an error's `reply`.
fn unproven(content: &Element<'_>) -> Object {
    let mut object = fields(content, Coverage::All);
    object.insert("_unverified".to_owned(), true.into());
    object
}

/// Elements become strings, elements with children objects, repeated ones lists.
fn collect<'a>(object: &mut Map<String, Value>, elements: impl Iterator<Item = &'a Element<'a>>) {
    for element in elements {
        let value = if element.children.is_empty() {
            // Empty is absent: it is not signed either.
            if element.text.is_empty() {
                continue;
            }
            Value::String(element.text.clone().into_owned())
        } else {
            let mut inner = Map::new();
            collect(&mut inner, element.children.iter());
            Value::Object(inner)
        };
        match object.entry(element.name) {
            Entry::Vacant(place) => {
                place.insert(value);
            }
            Entry::Occupied(place) => match place.into_mut() {
                Value::Array(items) => items.push(value),
                first => *first = Value::Array(vec![first.take(), value]),
            },
        }
    }
}

/// Verified content: only a success that is about this request is a reply.
fn judge(operation: &Operation, names_trade: bool, object: Object) -> Result<Answer> {
    let value = |name: &str| object.get(name).and_then(Value::as_str).unwrap_or_default();
    let reply = || json::to_text(&object);
    let code = [value("detail_error_code"), value("error"), value("result_code")]
        .into_iter()
        .find(|code| !code.is_empty() && *code != "SUCCESS")
        .unwrap_or_default();
    let word = value("result_code");
    let retry = if value("retry_flag") == "Y" { "retry" } else { "" };
    // What the word says about the call, whatever it is about.
    let call = MAPI.in_case("", "result_code", word, retry).map(|known| known.state);
    match call {
        None if word.is_empty() && needs_result_code(operation) => Err(AlipayError::unknown(
            "the reply has no result_code, so it does not say whether this happened; query it before anything else",
        )
        .with_reply(reply())),
        Some(State::Accepted) => answered(operation, names_trade, &object),
        None if word.is_empty() => answered(operation, names_trade, &object),
        Some(State::Refused) => Err(refusal_of(operation, word, code, reply())),
        Some(State::Unknown) if retry == "retry" => {
            let text = format!("may or may not have happened: {}", printable(code));
            Err(codes::unknown(code, Action::Same, &text, reply()))
        }
        _ if word == "ORDER_SUCCESS_PAY_INPROCESS" => {
            let text = "the order exists and the payment is still on its way";
            Err(codes::unknown(word, Action::Inquire, text, reply()))
        }
        // UNKNOWN, and whatever may come: never success, never failure.
        _ => {
            let text = format!("may or may not have happened: {}", printable(code));
            Err(codes::unknown(code, Action::Inquire, &text, reply()))
        }
    }
}

/// A success, believed where it is about a trade that the reply names.
fn answered(operation: &Operation, names_trade: bool, object: &Object) -> Result<Answer> {
    let reply = json::to_text(object);
    if claims_payment(operation, object) && !names_trade {
        let text = "the reply does not say which trade it is about; query it before anything else";
        return Err(distrust("other_request", text).with_reply(reply));
    }
    Ok(Answer::Reply(reply))
}

/// A refusal; where it left something open, what to do with that comes before what its code says.
fn refusal_of(operation: &Operation, word: &str, code: &str, reply: String) -> AlipayError {
    let left = MAPI.of(&operation.id, "result_code", word);
    match left.filter(|left| left.about == About::Payment && left.state == State::Pending && !left.next.is_empty()) {
        Some(left) => {
            let text = format!("{}: {} {}", printable(code), left.says, left.next);
            AlipayError::refused(code, Action::Inquire, text).with_reply(reply)
        }
        None => codes::failure(operation, code, reply),
    }
}

/// `T` with nothing that could be signed.
fn bare(operation: &Operation, prepared: &HttpRequest) -> Result<Answer> {
    let mut object = Object::new();
    object.insert("is_success".to_owned(), "T".into());
    object.insert("_unverified".to_owned(), true.into());
    let reply = json::to_text(&object);
    // The file is no form, and its refunds end with notifications.
    let is_final = operation.kind != Kind::Upload
        && form::decode(&prepared.body)
            .ok()
            .is_none_or(|pairs| form::value(&pairs, "is_sync") == Some(b"Y"));
    if TAKEN_ONLY.contains(&operation.id.as_ref()) && !is_final {
        return Ok(Answer::Reply(reply));
    }
    Err(distrust(
        "missing",
        "the gateway says T without anything signed, which proves nothing; query it, or repeat it with the same id",
    )
    .with_reply(reply))
}

/// The acquire services say with `result_code` whether it worked; without it nothing is said.
fn needs_result_code(operation: &Operation) -> bool {
    operation.id.starts_with("alipay.acquire.") && operation.id != "alipay.acquire.customs"
}

/// The reply, if believed, says that somebody paid.
fn claims_payment(operation: &Operation, object: &Object) -> bool {
    let states = |name: &str| {
        let word = object.get(name).and_then(Value::as_str).unwrap_or_default();
        MAPI.of(&operation.id, name, word)
            .is_some_and(|known| known.about == About::Payment && known.state == State::Paid)
    };
    ["result_code", "trade_status", "alipay_trans_status"]
        .into_iter()
        .any(states)
}

fn text_of<'a>(root: &'a Element<'_>, name: &str) -> Result<&'a str> {
    let found = root.only(name).map_err(unreadable)?;
    Ok(found.map_or("", |element| &*element.text))
}

fn unreadable(what: &str) -> AlipayError {
    distrust(
        "unreadable",
        &format!("the reply is {what}; query it before anything else"),
    )
}

fn distrust(reason: &str, text: &str) -> AlipayError {
    AlipayError::unknown(text).with_reason(reason)
}
