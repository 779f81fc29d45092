//! Runs the vectors that all languages share.

use std::path::PathBuf;

use alipay_global::{
    AlipayError, Answer, CallOptions, Client, Family, HttpRequest, HttpResponse, NotificationRequest, Options, tools,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

#[test]
fn every_shared_vector_holds() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors");
    let mut ran = 0;
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "json") || path.ends_with("keys.json") {
            continue;
        }
        let file: Value = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for own in file["vectors"].as_array().unwrap() {
            let vector = with_defaults(&file["defaults"], own);
            ran += 1;
            if let Err(why) = run(&vector) {
                wrong.push(format!("{}: {why}", text(&vector, "name")));
            }
        }
    }
    assert!(ran > 1_000, "only {ran} vectors were found");
    assert!(
        wrong.is_empty(),
        "{} of {ran} vectors fail:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// What the file says of all its vectors, and what the vector says itself.
fn with_defaults(defaults: &Value, own: &Value) -> Value {
    let both = defaults.as_object().into_iter().chain(own.as_object()).flatten();
    Value::Object(both.map(|(name, value)| (name.clone(), value.clone())).collect())
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
        (Ok(info), None) => {
            let info: Value = serde_json::from_str(&info.to_json()).unwrap();
            contains(&info, &vector["info"])
        }
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
    let checked = Family::parse(text(vector, "family"))
        .and_then(|family| Options::from_json(family, &vector["options"].to_string()))
        .and_then(Client::open)
        .and_then(|client| check(vector, &client));
    match (checked, vector["expect"].get("error")) {
        (Ok(outcome), None) => outcome,
        (Ok(_), Some(error)) => Err(format!("it passed, wanted {error}")),
        (Err(error), None) => Err(format!("{error:?}")),
        (Err(error), Some(wanted)) => contains(&serde_json::from_str(&error.to_json()).unwrap(), wanted),
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
        Answer::Reply(reply) => same("reply", text(expect, "kind"))
            .and_then(|()| contains(&serde_json::from_str(reply).unwrap(), &expect["contains"])),
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
    Ok(same(&event.kind(), &text(&vector["expect"], "event_kind"))
        .and_then(|()| contains(&serde_json::from_str(event.data()).unwrap(), &vector["expect"]["data"])))
}

fn contains(got: &Value, wanted: &Value) -> Result<(), String> {
    for (name, value) in wanted.as_object().into_iter().flatten() {
        if got.get(name) != Some(value) {
            return Err(format!("{name} is {:?}, wanted {value}", got.get(name)));
        }
    }
    Ok(())
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

fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

fn headers(value: &Value) -> Vec<(String, String)> {
    let pairs = value["headers"].as_object().into_iter().flatten();
    pairs
        .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
        .collect()
}

fn body(value: &Value) -> Vec<u8> {
    STANDARD.decode(text(value, "body_base64")).unwrap()
}
