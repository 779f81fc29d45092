//! Runs the vectors that all languages share.

use alipay_global::mapi::MapiClient;
use alipay_global::{
    AlipayError, Answer, CallOptions, Client, Event, Family, HttpRequest, HttpResponse, MapiOptions,
    NotificationRequest, Options, tools,
};
use serde_json::Value;

use crate::support::shared::{self, body, headers, text};

#[test]
fn every_shared_vector_holds() {
    let vectors = shared::all();
    assert!(vectors.len() > 1_900, "only {} vectors were found", vectors.len());
    let wrong: Vec<String> = vectors
        .iter()
        .filter_map(|vector| run(vector).err().map(|why| format!("{}: {why}", text(vector, "name"))))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {} vectors fail:\n{}",
        wrong.len(),
        vectors.len(),
        wrong.join("\n")
    );
}

fn run(vector: &Value) -> Result<(), String> {
    match text(vector, "kind") {
        "sign" => {
            let signed = tools::sign(
                text(vector, "text"),
                text(vector, "sign_type"),
                text(vector, "key"),
                text(vector, "charset"),
            );
            same(&signed.map_err(|e| e.to_string())?, text(vector, "signature"))
        }
        "verify" => {
            let (sign_type, key) = (text(vector, "sign_type"), text(vector, "key"));
            let valid = tools::verify(
                text(vector, "text"),
                text(vector, "signature"),
                sign_type,
                key,
                text(vector, "charset"),
            );
            same(&valid.map_err(|e| e.to_string())?, &(vector["valid"] == true))
        }
        "presign" => {
            let params: Vec<(String, String)> = serde_json::from_value(vector["params"].clone()).unwrap();
            same(&tools::presign(&params).as_str(), &text(vector, "text"))
        }
        "key" => key(vector),
        "amount" => amount(vector),
        "prepare" => with_client(vector, prepare),
        "accept" => with_client(vector, accept),
        "call" => with_client(vector, call),
        "notification" => with_client(vector, notification),
        "return" => with_mapi(vector, returned),
        "app_result" => with_mapi(vector, app_result),
        other => Err(format!("no runner for kind {other:?}")),
    }
}

fn key(vector: &Value) -> Result<(), String> {
    match (tools::inspect_key(text(vector, "text")), vector.get("error_contains")) {
        (Err(error), Some(part)) => {
            let part = part.as_str().unwrap();
            if error.to_string().to_lowercase().contains(&part.to_lowercase()) {
                Ok(())
            } else {
                Err(format!("{error} does not say {part:?}"))
            }
        }
        (Ok(info), None) => contains(&json(&info.to_json()), &vector["info"]),
        (Ok(_), Some(_)) => Err("a wrong key was taken".into()),
        (Err(error), None) => Err(error.to_string()),
    }
}

fn amount(vector: &Value) -> Result<(), String> {
    let convert = if vector["op"] == "to_minor_units" {
        tools::to_minor_units
    } else {
        tools::from_minor_units
    };
    match (
        convert(text(vector, "value"), text(vector, "currency")),
        vector.get("expect"),
    ) {
        (Ok(got), Some(wanted)) => same(&got.as_str(), &wanted.as_str().unwrap()),
        (Err(_), None) => Ok(()),
        (got, wanted) => Err(format!("{got:?}, wanted {wanted:?}")),
    }
}

/// What came back, or the error of the client: either must be what the vector expects.
type Checked = Result<Result<(), String>, AlipayError>;

fn with_client(vector: &Value, check: fn(&Value, &Client) -> Checked) -> Result<(), String> {
    as_expected(
        vector,
        Family::parse(text(vector, "family"))
            .and_then(|family| Options::from_json(family, &vector["options"].to_string()))
            .and_then(Client::open)
            .and_then(|client| check(vector, &client)),
    )
}

fn with_mapi(vector: &Value, check: fn(&Value, &MapiClient) -> Checked) -> Result<(), String> {
    as_expected(
        vector,
        MapiOptions::from_json(&vector["options"].to_string())
            .and_then(MapiClient::new)
            .and_then(|client| check(vector, &client)),
    )
}

fn as_expected(vector: &Value, checked: Checked) -> Result<(), String> {
    match (checked, vector["expect"].get("error")) {
        (Ok(outcome), None) => outcome,
        (Ok(_), Some(error)) => Err(format!("it passed, wanted {error}")),
        (Err(error), None) => Err(format!("{error:?}")),
        (Err(error), Some(wanted)) => contains(&json(&error.to_json()), wanted),
    }
}

fn prepare(vector: &Value, client: &Client) -> Checked {
    let options = CallOptions::from_json(&vector.get("call_options").map(Value::to_string).unwrap_or_default())?;
    let request = client.prepare(text(vector, "operation"), text(vector, "request"), &options)?;
    let expect = &vector["expect"];
    Ok((|| {
        same(&request.method.as_str(), &text(expect, "method"))?;
        same(&request.url.as_str(), &text(expect, "url"))?;
        for (name, value) in expect["headers"].as_object().into_iter().flatten() {
            same(&request.header(name), &value.as_str())?;
        }
        expect.get("body").map_or(Ok(()), |body| {
            same(
                &String::from_utf8_lossy(&request.body).as_ref(),
                &body.as_str().unwrap(),
            )
        })
    })())
}

fn accept(vector: &Value, client: &Client) -> Checked {
    let sent = &vector["prepared"];
    let prepared = HttpRequest {
        method: text(sent, "method").into(),
        url: text(sent, "url").into(),
        headers: headers(sent),
        body: body(sent),
    };
    let status = u16::try_from(vector["status"].as_u64().unwrap()).unwrap();
    let response = HttpResponse {
        status,
        headers: headers(vector),
        body: body(vector),
    };
    let answer = client.accept(text(vector, "operation"), &prepared, &response)?;
    Ok(answered(&answer, &vector["expect"]))
}

/// Services that need no network.
fn call(vector: &Value, client: &Client) -> Checked {
    let options = CallOptions::from_json(&vector["call_options"].to_string())?;
    let answer = client.call(text(vector, "operation"), text(vector, "request"), &options)?;
    Ok(answered(&answer, &vector["expect"]))
}

fn answered(answer: &Answer, expect: &Value) -> Result<(), String> {
    match answer {
        Answer::Reply(reply) => {
            same("reply", text(expect, "kind")).and_then(|()| says(&json(reply), &expect["contains"], expect))
        }
        Answer::Text(found) => {
            same("text", text(expect, "kind")).and_then(|()| same(&found.as_str(), &text(expect, "text")))
        }
        other => Err(format!("{other:?}")),
    }
}

fn notification(vector: &Value, client: &Client) -> Checked {
    let message = NotificationRequest {
        path: text(vector, "path").into(),
        headers: headers(vector),
        body: body(vector),
    };
    let event = client.verify_notification(&message)?;
    Ok(told(&event, &vector["expect"]))
}

fn told(event: &Event, expect: &Value) -> Result<(), String> {
    same(event.kind(), text(expect, "event_kind"))?;
    for (name, key) in [
        ("dedup_key", event.dedup_key()),
        ("old_dedup_key", event.old_dedup_key()),
    ] {
        if let Some(wanted) = expect.get(name) {
            same(key, wanted.as_str().unwrap())?;
        }
    }
    for (name, answer) in [("acknowledge", event.acknowledge()), ("reject", event.reject())] {
        if let Some(wanted) = expect.get(name) {
            let body = answer.map_err(|error| error.to_string())?.body;
            same(&String::from_utf8_lossy(&body).as_ref(), &wanted.as_str().unwrap())?;
        }
    }
    says(&json(event.data()), &expect["data"], expect)
}

fn returned(vector: &Value, client: &MapiClient) -> Checked {
    let fields = client.verify_return(text(vector, "query"))?;
    Ok(same(&serde_json::json!(fields), &vector["expect"]["data"]))
}

fn app_result(vector: &Value, client: &MapiClient) -> Checked {
    let result = client.verify_app_result(text(vector, "text"))?;
    Ok(same(&json(&result.to_json()), &vector["expect"]))
}

/// What is wanted is there; nothing else is where the vector gives the whole.
fn says(got: &Value, wanted: &Value, expect: &Value) -> Result<(), String> {
    if expect["exactly"] == true {
        same(got, wanted)
    } else {
        contains(got, wanted)
    }
}

fn contains(got: &Value, wanted: &Value) -> Result<(), String> {
    for (name, value) in wanted.as_object().into_iter().flatten() {
        if got.get(name) != Some(value) {
            return Err(format!("{name} is {:?}, wanted {value}", got.get(name)));
        }
    }
    Ok(())
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn same<T: PartialEq<U> + std::fmt::Debug + ?Sized, U: std::fmt::Debug + ?Sized>(
    got: &T,
    wanted: &U,
) -> Result<(), String> {
    if got == wanted {
        Ok(())
    } else {
        Err(format!("\n   got {got:?}\nwanted {wanted:?}"))
    }
}
