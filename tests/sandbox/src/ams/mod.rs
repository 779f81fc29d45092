//! The AMS family: JSON over signed headers.
//!
//! One file per idea: [`canonical`] decides who is calling, [`run`] which code answers, [`pay`], [`capture`], [`refund`], [`token`] and
//! their like do it, [`sample`] answers what has no state, [`notification`] writes notifications and [`reply`] signs.

mod amount;
mod api_key;
mod ask;
mod book;
mod canonical;
mod capture;
mod control;
mod customs;
mod describe;
mod dispute;
mod facts;
mod installment;
mod meter;
mod notification;
mod offers;
mod order;
mod pay;
mod refund;
mod reply;
mod rules;
mod run;
mod sample;
mod subscription;
mod token;
mod upload;
mod vault;

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri, Version};
use serde_json::{Map, Value, json};

use crate::app::Shared;
use crate::fault::{self, Reply, Tamper};
use crate::json;
use crate::ledger::Family;

pub(crate) use api_key::{RESTRICTED as RESTRICTED_API_KEY, STANDARD as API_KEY};
pub(crate) use ask::{Ask, Kind as AskKind, State as AskState, decide, find as find_ask};
pub(crate) use book::Book;
pub(crate) use control::routes as control;
pub(crate) use describe::form_parameters;
pub(crate) use facts::Facts;
pub(crate) use notification::{AmsMessage, announce_payment};

use reply::{seal, unsigned, unsigned_fields};
use run::run;
use upload::Upload;

/// The client id of the guide.
pub(crate) const CLIENT_ID: &str = "SANDBOX_5Y055A2Y2F6K05235";

/// A request body or a reply.
type Fields = Map<String, Value>;

/// A result that is not success.
#[derive(Clone, Debug)]
struct Refusal {
    code: String,
    status: &'static str,
    message: String,
}

/// A refusal for good.
fn refuse(code: &str, message: impl Into<String>) -> Refusal {
    Refusal {
        code: code.to_owned(),
        status: "F",
        message: message.into(),
    }
}

/// A refusal that leaves the outcome open.
fn unknown(code: &str, message: impl Into<String>) -> Refusal {
    Refusal {
        code: code.to_owned(),
        status: "U",
        message: message.into(),
    }
}

/// Everything that is not another family's path ends here.
pub(crate) async fn gateway(
    State(app): State<Shared>,
    method: Method,
    uri: Uri,
    version: Version,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    if !uri.path().starts_with("/ams/") && !uri.path().starts_with("/aps/") {
        return Reply {
            status: 404,
            ..Reply::new("text/plain", "no such page")
        }
        .send();
    }
    let key = api_key::given(&headers);
    let operation = match key {
        Some(_) if operation_at(uri.path()) != Some("meter.uploadEvent") => api_key::operation(uri.path()),
        _ => operation_at(uri.path()),
    };
    let fault = app.arrive(operation.unwrap_or("unknown path"), Family::Ams);
    let upload = match operation {
        Some("billing.productUploadImage") => Some(upload::read(&headers, &body).await),
        _ => None,
    };
    fault::answer(fault, |tamper| {
        if operation == Some("meter.uploadEvent") {
            return meter::upload(&app, version, &headers, &body);
        }
        let (upload, body) = match &upload {
            Some(Ok(upload)) => (Some(upload), &upload.json[..]),
            Some(Err(refusal)) => return unsigned(refusal),
            None => (None, &body[..]),
        };
        let call = Call {
            app: &app,
            operation,
            method: &method,
            uri: &uri,
            headers: &headers,
            body,
            upload,
        };
        match key {
            Some(key) => call.answer_key(key),
            None => call.answer(tamper),
        }
    })
    .await
}

struct Call<'a> {
    app: &'a Shared,
    operation: Option<&'static str>,
    method: &'a Method,
    uri: &'a Uri,
    headers: &'a HeaderMap,
    /// What is signed: all of it, or the first part of an upload.
    body: &'a [u8],
    upload: Option<&'a Upload>,
}

impl Call<'_> {
    fn answer(&self, tamper: Tamper) -> Reply {
        let operation = match self.known() {
            Ok(operation) => operation,
            Err(refusal) => return unsigned(&refusal),
        };
        // The reference counts query parameters to the signed path.
        let path = self.uri.path_and_query().map_or("/", |path| path.as_str());
        let client_id = match canonical::authenticate(&self.app.keys, path, self.headers, self.body) {
            Ok(client_id) => client_id,
            Err(refusal) => return unsigned(&refusal),
        };
        let reply = canonical::check_freshness(self.headers, self.app.config.max_skew)
            .and_then(|()| self.checked(operation))
            .unwrap_or_else(|refusal| result_of(&refusal));
        seal(&self.app.keys, path, client_id, &reply, tamper)
    }

    /// With an API key nothing is signed: whoever believes the answer trusts the connection.
    fn answer_key(&self, key: &str) -> Reply {
        let answer = self.known().and_then(|operation| {
            let reads = operation.contains(".inquir") || operation.contains(".query");
            api_key::check(key, self.headers, operation, reads)?;
            self.checked(operation)
        });
        unsigned_fields(answer.unwrap_or_else(|refusal| result_of(&refusal)))
    }

    fn known(&self) -> Result<&'static str, Refusal> {
        let operation = self.operation.ok_or_else(|| self.wrong_path())?;
        if self.method == Method::POST {
            Ok(operation)
        } else {
            Err(refuse("METHOD_NOT_SUPPORTED", "AMS calls are POST"))
        }
    }

    /// The caller is known: what remains is the request itself.
    fn checked(&self, operation: &str) -> Result<Fields, Refusal> {
        if self.upload.is_none() {
            canonical::check_content_type(self.headers)?;
        }
        let request = json::parse_object(self.body).map_err(|reason| refuse("PARAM_ILLEGAL", reason))?;
        match self.upload {
            Some(upload) => upload::take(upload, &request),
            None => run(self.app, operation, &request),
        }
    }

    /// A sandbox client on the production path is a stranger there.
    fn wrong_path(&self) -> Refusal {
        let path = self.uri.path();
        let sandboxed = path.replacen("/ams/api", "/ams/sandbox/api", 1);
        if sandboxed != path && operation_at(&sandboxed).is_some() {
            return refuse("CLIENT_INVALID", format!("a SANDBOX_ client calls {sandboxed}"));
        }
        refuse("NO_INTERFACE_DEF", format!("no interface at {path}"))
    }
}

/// The operation whose sandbox path this is.
fn operation_at(path: &str) -> Option<&'static str> {
    let lines = include_str!("operations.txt").lines();
    lines
        .filter_map(|line| line.split_once(' '))
        .find(|(_, known)| *known == path)
        .map(|(id, _)| id)
}

fn success() -> Fields {
    with_result("SUCCESS", "S", "success.")
}

fn result_of(refusal: &Refusal) -> Fields {
    with_result(&refusal.code, refusal.status, &refusal.message)
}

fn with_result(code: &str, status: &str, message: &str) -> Fields {
    let mut fields = Fields::new();
    let result = json!({ "resultCode": code, "resultStatus": status, "resultMessage": message });
    fields.insert("result".into(), result);
    fields
}

/// The members of an object.
fn fields(value: Value) -> Fields {
    with(Fields::new(), value)
}

/// Fields with more of them; what is null stays out.
fn with(mut fields: Fields, more: Value) -> Fields {
    if let Value::Object(more) = more {
        fields.extend(more.into_iter().filter(|(_, value)| !value.is_null()));
    }
    fields
}

/// A required text of at most `longest` characters.
fn required<'a>(request: &'a Fields, path: &str, longest: usize) -> Result<&'a str, Refusal> {
    optional(request, path, longest)?.ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is missing")))
}

/// An optional text; empty counts as absent.
fn optional<'a>(request: &'a Fields, path: &str, longest: usize) -> Result<Option<&'a str>, Refusal> {
    let Some(value) = json::at(request, path) else {
        return Ok(None);
    };
    let text = value
        .as_str()
        .ok_or_else(|| refuse("PARAM_ILLEGAL", format!("{path} is not a string")))?;
    if text.chars().count() > longest {
        return Err(refuse(
            "PARAM_ILLEGAL",
            format!("{path} is longer than {longest} characters"),
        ));
    }
    Ok(Some(text).filter(|text| !text.is_empty()))
}

/// A boolean, also as text: the reference asks for text, the SDKs send booleans.
fn truthy(request: &Fields, path: &str) -> Result<bool, Refusal> {
    match json::at(request, path) {
        None => Ok(false),
        Some(Value::Bool(value)) => Ok(*value),
        Some(Value::String(text)) if text == "true" || text == "false" => Ok(text == "true"),
        Some(_) => Err(refuse("PARAM_ILLEGAL", format!("{path} is neither true nor false"))),
    }
}

/// The words of a description, for magic values: `FAIL:RISK_REJECT` is one word.
fn magic<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_' || letter == ':'));
    words
        .map(|found| found.split_once(':').unwrap_or((found, "")))
        .find(|(name, _)| *name == word)
        .map(|(_, code)| code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found_by_their_sandbox_path_only() {
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay"), Some("payments.pay"));
        assert_eq!(operation_at("/ams/api/v1/payments/pay"), None);
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay/"), None);
    }

    #[test]
    fn magic_values_are_whole_words() {
        assert_eq!(magic("A POST card", "POST"), Some(""));
        assert_eq!(magic("A POSTER", "POST"), None);
        assert_eq!(magic("try FAIL:RISK_REJECT now", "FAIL"), Some("RISK_REJECT"));
    }
}
