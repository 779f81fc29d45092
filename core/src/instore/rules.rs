//! From the caller's request to the body that is sent: filled in, amounts made exact, documented rules checked.

use serde_json::{Number, Value};

use crate::check::{self, Unit};
use crate::error::{AlipayError, Result};
use crate::instore::settings::Settings;
use crate::json::Object;
use crate::operation::Operation;

/// The body to send. What the caller gave keeps its order; unknown fields pass untouched.
pub(crate) fn body(settings: &Settings, operation: &Operation, request: &str) -> Result<Object> {
    let given = crate::json::object(request.as_bytes())
        .map_err(|fault| AlipayError::invalid("request", "json", format!("request: {fault}")))?;
    let mut body = with_account(settings, without_nulls(given));
    if operation.idempotency == "merchantRefundId" {
        explicit_is_sync(&mut body);
    }
    amounts(&mut body, "", &mut |amount, path| exact_amount(amount, path))?;
    if let Some(model) = operation.request {
        check::request(model, &body, Unit::Characters)?;
    }
    if operation.id.ends_with(".pay") {
        no_buyer_id(&body)?;
        seller(settings, &body)?;
    }
    if settings.direct {
        direct(settings, &body)?;
    }
    if settings.gateway.sandbox {
        sandbox(operation, &body)?;
    }
    if settings.amount_as_number {
        amounts(&mut body, "", &mut |amount, _| {
            amount_as_number(amount);
            Ok(())
        })?;
    }
    Ok(body)
}

/// Absent fields are left out; the documents do not know `null`.
fn without_nulls(object: Object) -> Object {
    fn strip(value: Value) -> Value {
        match value {
            Value::Object(object) => Value::Object(without_nulls(object)),
            Value::Array(items) => items.into_iter().filter(|item| !item.is_null()).map(strip).collect(),
            other => other,
        }
    }
    let given = object.into_iter().filter(|(_, value)| !value.is_null());
    given.map(|(name, value)| (name, strip(value))).collect()
}

/// Puts the account first when the caller did not give it.
fn with_account(settings: &Settings, given: Object) -> Object {
    let field = settings.profile.account_field;
    if given.contains_key(field) {
        return given;
    }
    let mut body = Object::with_capacity(given.len() + 1);
    body.insert(field.to_owned(), settings.account.as_str().into());
    body.extend(given);
    body
}

/// An absent `isSync` means asynchronous, where `S` is only "accepted". So it is always said, and `true` where the
/// caller is silent: then the reply is the result.
fn explicit_is_sync(body: &mut Object) {
    let wanted = match body.get("isSync") {
        None => true,
        Some(Value::String(text)) if text == "true" => true,
        Some(Value::String(text)) if text == "false" => false,
        Some(_) => return,
    };
    body.insert("isSync".to_owned(), wanted.into());
}

/// Visits every `{"currency":…,"value":…}` with its path.
fn amounts(object: &mut Object, path: &str, visit: &mut impl FnMut(&mut Object, &str) -> Result<()>) -> Result<()> {
    if object.contains_key("currency") && object.contains_key("value") {
        return visit(object, path);
    }
    for (name, value) in object {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        amounts_in(value, &path, visit)?;
    }
    Ok(())
}

fn amounts_in(value: &mut Value, path: &str, visit: &mut impl FnMut(&mut Object, &str) -> Result<()>) -> Result<()> {
    match value {
        Value::Object(object) => amounts(object, path, visit),
        Value::Array(items) => {
            for (place, item) in items.iter_mut().enumerate() {
                amounts_in(item, &format!("{path}[{place}]"), visit)?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// A whole number of the smallest unit, written as text whichever way it was given.
fn exact_amount(amount: &mut Object, path: &str) -> Result<()> {
    let digits = match amount.get("value") {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    };
    let whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !whole || digits.len() > 16 || (digits.len() > 1 && digits.starts_with('0')) {
        let field = format!("{path}.value");
        let text = format!(
            "{field} must be a whole number of the smallest unit, 1 to 16 digits, such as \"100\" for 1.00 USD or 100 JPY"
        );
        return Err(AlipayError::invalid(field, "minor_units", text));
    }
    let currency = amount.get("currency").and_then(Value::as_str).unwrap_or_default();
    if currency.len() != 3 || !currency.bytes().all(|byte| byte.is_ascii_uppercase()) {
        let field = format!("{path}.currency");
        let text = format!("{field} must be an ISO 4217 code such as \"USD\"");
        return Err(AlipayError::invalid(field, "currency", text));
    }
    amount.insert("value".to_owned(), digits.into());
    Ok(())
}

fn amount_as_number(amount: &mut Object) {
    let number = amount
        .get("value")
        .and_then(Value::as_str)
        .and_then(|text| text.parse::<Number>().ok());
    if let Some(number) = number {
        amount.insert("value".to_owned(), Value::Number(number));
    }
}

fn no_buyer_id(body: &Object) -> Result<()> {
    if body.contains_key("buyerId") {
        return Err(AlipayError::invalid(
            "buyerId",
            "removed",
            "buyerId was removed from this function; identityCode names the buyer",
        ));
    }
    Ok(())
}

/// Which ids of the shop a payment needs depends on the profile.
fn seller(settings: &Settings, body: &Object) -> Result<()> {
    let seller = body.get("order").and_then(|order| order.get("seller"));
    for name in settings.profile.seller_required {
        let id = seller.and_then(|seller| seller.get(*name)).and_then(Value::as_str);
        if id.is_none_or(str::is_empty) {
            let field = format!("order.seller.{name}");
            let text = format!("{field} is required in profile {}", settings.profile.name);
            return Err(AlipayError::invalid(field, "required", text));
        }
    }
    Ok(())
}

/// Direct merchants have one id for the account, the shop's owner and the shop.
fn direct(settings: &Settings, body: &Object) -> Result<()> {
    let Some(Value::Object(order)) = body.get("order") else {
        return Ok(());
    };
    let account = body.get(settings.profile.account_field);
    let seller = order.get("seller");
    for name in ["storeId", settings.profile.seller_field] {
        let value = seller.and_then(|seller| seller.get(name));
        if value.is_none() || value != account {
            let field = format!("order.seller.{name}");
            let text = format!(
                "{field} must be the same as {} in direct mode",
                settings.profile.account_field
            );
            return Err(AlipayError::invalid(field, "direct", text));
        }
    }
    Ok(())
}

/// Said here, because the sandbox says it in codes that do not tell the reason.
fn sandbox(operation: &Operation, body: &Object) -> Result<()> {
    let order = body.get("order").and_then(|order| order.get("orderAmount"));
    let amounts = [("order.orderAmount", order), ("refundAmount", body.get("refundAmount"))];
    for (path, amount) in amounts {
        let currency = amount.and_then(|amount| amount.get("currency")).and_then(Value::as_str);
        if currency.is_some_and(|currency| currency != "USD") {
            let field = format!("{path}.currency");
            let text = format!("{field} must be USD in the sandbox");
            return Err(AlipayError::invalid(field, "sandbox", text));
        }
    }
    if operation.idempotency == "merchantRefundId" && body.get("isSync") != Some(&Value::Bool(true)) {
        return Err(AlipayError::invalid(
            "isSync",
            "sandbox",
            "isSync must be true in the sandbox, which knows synchronous refunds only",
        ));
    }
    Ok(())
}
