//! The AMS family: JSON over signed headers.
//!
//! One file per idea: [`canonical`] decides who is calling, [`rules`] what a request must hold, [`run`] which code answers,
//! [`pay`], [`capture`], [`refund`], [`token`] and their like do it, [`sample`] answers what has no state, [`notification`]
//! tells the merchant and [`reply`] signs.

mod amount;
mod api_key;
mod ask;
mod ask_page;
mod canonical;
mod capture;
mod codes;
mod consent;
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
mod pages;
mod pay;
mod refund;
mod reply;
mod request;
mod rules;
mod run;
mod sample;
mod settings;
mod subscription;
mod token;
mod upload;
mod vault;
mod words;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri, Version};
use codes::{Refusal, refuse, result_of};
use facts::{Known as _, Taking};
use reply::{seal, unsigned, unsigned_fields};
use rules::operation_at;
use run::run;
use serde_json::{Map, Value, json};
use settings::FAMILY;
use upload::Upload;

use crate::app::{App, Family, Shared, Sheet};
use crate::clock;
use crate::fault::{self, Reply, Tamper};
use crate::json::{self, Fields};
use crate::ledger::{Payment, Status};
use crate::words::Word;
use crate::world::World;

/// The family.
pub(crate) struct Ams;

impl Family for Ams {
    fn name(&self) -> &'static str {
        FAMILY
    }

    /// Everything that is not another family's path ends here.
    fn gateway(&self) -> Router<Shared> {
        pages::routes().fallback(gateway)
    }

    fn control(&self) -> Router<Shared> {
        control::routes()
    }

    fn hello(&self, url: &str) -> Map<String, Value> {
        settings::hello(url)
    }

    /// The merchant is told, and what is to be taken by itself is taken.
    fn buyer_step(&self, app: &Shared, world: &mut World, payment: &Payment) {
        notification::announce_payment(app, world, payment);
        let automatic = payment.facts().is_some_and(|facts| facts.taking == Taking::Automatic);
        if payment.status == Status::Paid && automatic {
            capture::automatically(app, world, &payment.id);
        }
    }

    fn compose(&self, app: &App, payment: &Payment) -> Sheet {
        pages::compose(app, payment)
    }

    fn words(&self) -> &'static [&'static Word] {
        words::WORDS
    }

    /// Tokens are secrets, and these are worthless: tests want to see them.
    fn show(&self, world: &mut World) -> Map<String, Value> {
        Map::from_iter([
            ("asks".to_owned(), ask::show(world)),
            ("tokens".to_owned(), token::show(world)),
            ("mandates".to_owned(), token::show_mandates(world)),
            ("vaultings".to_owned(), vault::show(world)),
            ("subscriptions".to_owned(), subscription::show(world)),
            ("declarations".to_owned(), customs::show(world)),
            ("disputes".to_owned(), dispute::show(world)),
            ("payment_sessions".to_owned(), pay::show(world)),
            ("meter_sessions".to_owned(), meter::show(world)),
        ])
    }

    fn details(&self, payment: &Payment) -> Map<String, Value> {
        let captured = payment.facts().map(|facts| facts.captured().to_string());
        Map::from_iter([("captured".to_owned(), json!(captured))])
    }
}

/// Everything that is not another family's path ends here.
async fn gateway(
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
    let fault = app.arrive(operation.unwrap_or("unknown path"), FAMILY);
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
        let reply = request::check_freshness(self.headers, self.app.config.max_skew)
            .and_then(|()| self.checked(operation))
            .unwrap_or_else(|refusal| result_of(&refusal));
        let time = clock::now() + time::Duration::seconds(self.app.world().time_shift);
        seal(&self.app.keys, path, client_id, &reply, time, tamper)
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
            request::check_content_type(self.headers)?;
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
