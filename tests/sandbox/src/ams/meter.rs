//! Sessions for the upload of meter events.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, Version};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::codes::{Refusal, refuse, result_of, success, unknown};
use super::rules::{Depth, check};
use crate::app::Shared;
use crate::clock;
use crate::fault::Reply;
use crate::json::{self, Fields, with};
use crate::world::World;

/// Sessions and when they end.
#[derive(Clone, Debug, Default)]
struct Sessions(BTreeMap<String, OffsetDateTime>);

/// How long a session lasts.
const LIFE: Duration = Duration::minutes(15);

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Sessions>().0.keys().map(String::as_str).collect()
}

/// A new session. Asked again, another one.
pub(super) fn open(app: &Shared, _request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let id = world.ledger.next_id("M");
    let ends = clock::now() + LIFE;
    world.books.book::<Sessions>().0.insert(id.clone(), ends);
    // Thirteen characters at most: milliseconds.
    let millis = (ends.unix_timestamp() * 1000).to_string();
    Ok(with(success(), json!({ "sessionId": id, "sessionExpiryTime": millis })))
}

/// One upload: HTTP/2 only, known by its session, unsigned both ways.
pub(super) fn upload(app: &Shared, version: Version, headers: &HeaderMap, body: &[u8]) -> Reply {
    if version != Version::HTTP_2 {
        return Reply {
            status: 505,
            ..Reply::new("text/plain", "this address speaks HTTP/2 only")
        };
    }
    let answer = taken(app, headers, body).unwrap_or_else(|refusal| result_of(&refusal));
    Reply::new("application/json; charset=UTF-8", Value::Object(answer).to_string())
}

fn taken(app: &Shared, headers: &HeaderMap, body: &[u8]) -> Result<Fields, Refusal> {
    let session = headers
        .get("x-session-id")
        .and_then(|value| value.to_str().ok())
        .ok_or_else(|| refuse("PARAM_ILLEGAL", "header X-Session-Id is missing"))?;
    for signed in ["client-id", "signature", "request-time", "authorization"] {
        if headers.contains_key(signed) {
            return Err(refuse("PARAM_ILLEGAL", format!("header {signed} does not belong here")));
        }
    }
    match app.world().books.book::<Sessions>().0.get(session) {
        Some(ends) if clock::now() <= *ends => {}
        _ => return Err(refuse("ACCESS_DENIED", "no such session, or it has ended")),
    }
    let request = json::parse_object(body).map_err(|reason| refuse("PARAM_ILLEGAL", reason))?;
    if request.contains_key("sessionId") {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "sessionId travels as a header, not in the body",
        ));
    }
    check("meter.uploadEvent", &request, Depth::All)?;
    if body.windows(11).any(|part| part == b"RETRY_AFTER") {
        let busy = result_of(&unknown("REQUEST_TRAFFIC_EXCEED_LIMIT", "too many events"));
        return Ok(with(busy, json!({ "retryAfter": 1 })));
    }
    Ok(success())
}
