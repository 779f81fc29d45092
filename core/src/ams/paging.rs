//! Lists that come in pages. How each one pages is data in the schema; this is what that data means.

use serde_json::{Value, json};

use crate::error::{AlipayError, Result};
use crate::generated::ams::OPERATIONS;
use crate::json::{self, Object};
use crate::operation::{Operation, Paging, Shape};

/// Where a list goes on.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct NextPage {
    /// The request for the next page, as JSON text.
    pub request: String,
    /// What the question after the next page wants to be given.
    pub state: String,
}

/// Where a list goes on after this reply; none after its last page. All of them are JSON texts, `state` is the one of the
/// answer before.
pub(super) fn next_page(operation: &str, request: &str, reply: &str, state: Option<&str>) -> Result<Option<NextPage>> {
    let state = match state {
        None => Value::Null,
        Some(text) => serde_json::from_str(text)
            .map_err(|_| AlipayError::invalid("state", "json", "state is not the one of the answer before"))?,
    };
    let next = next(operation, object(request, "request")?, &object(reply, "reply")?, &state)?;
    Ok(next.map(|(request, state)| NextPage {
        request: Value::Object(request).to_string(),
        state: state.to_string(),
    }))
}

/// The request for the page after this reply, and what to remember; none after the last page.
fn next(name: &str, mut request: Object, reply: &Object, state: &Value) -> Result<Option<(Object, Value)>> {
    let (operation, paging) = find(name)?;
    let items = json::at(reply, paging.items).and_then(Value::as_array);
    let Some(items) = items.filter(|items| !items.is_empty()) else {
        // A gateway that promises more and shows nothing gives no place to go on from.
        return Ok(None);
    };
    let (place, mark) = if paging.more.is_empty() {
        let asked = request.get(paging.ask).and_then(number).unwrap_or(1);
        if !more_pages(paging, &request, reply, asked) {
            return Ok(None);
        }
        // A gateway that ignores the number shows the same entries again.
        let shown = crate::sign::digest_hex(Value::Array(items.clone()).to_string().as_bytes());
        (page_number(operation, paging.ask, asked + 1), shown)
    } else {
        if !json::at(reply, paging.more).is_some_and(is_true) {
            return Ok(None);
        }
        let last = items.last().and_then(|item| item.get(paging.id));
        let given = json::at(reply, paging.next).filter(|cursor| cursor.as_str().is_some_and(|text| !text.is_empty()));
        let Some(Value::String(cursor)) = given.or(last) else {
            return Err(lost(
                operation,
                format!("there are more pages, but the reply has no {} to go on from", paging.id),
            ));
        };
        request.remove("endingBefore");
        (Value::String(cursor.clone()), cursor.clone())
    };
    let state = watch(operation, state, mark)?;
    request.insert(paging.ask.to_owned(), place);
    Ok(Some((request, state)))
}

/// Brent's watch for circles: the mark is compared with one from before, which moves on in ever longer steps. Any circle
/// ends with an error, and there is nothing to remember but one mark.
fn watch(operation: &Operation, state: &Value, mark: String) -> Result<Value> {
    let count = |name| state.get(name).and_then(Value::as_u64);
    let (steps, limit) = (count("steps").unwrap_or(0), count("limit").unwrap_or(1));
    let anchor = state.get("mark").and_then(Value::as_str);
    if anchor == Some(mark.as_str()) {
        return Err(lost(
            operation,
            "the gateway shows the same page again; the list has no end",
        ));
    }
    Ok(match anchor {
        Some(anchor) if steps < limit => json!({"mark": anchor, "steps": steps + 1, "limit": limit}),
        Some(_) => json!({"mark": mark, "steps": 1, "limit": limit.saturating_mul(2)}),
        None => json!({"mark": mark, "steps": 1, "limit": 1}),
    })
}

fn more_pages(paging: &Paging, request: &Object, reply: &Object, asked: u64) -> bool {
    if !paging.pages.is_empty() {
        return json::at(reply, paging.pages)
            .and_then(number)
            .is_some_and(|pages| asked < pages);
    }
    let total = json::at(reply, paging.total).and_then(number);
    let size = json::at(reply, paging.size).and_then(number);
    let size = size.or_else(|| request.get(paging.size).and_then(number));
    matches!((total, size), (Some(total), Some(size)) if asked.saturating_mul(size) < total)
}

fn find(name: &str) -> Result<(&'static Operation, &'static Paging)> {
    let known = OPERATIONS
        .iter()
        .find(|operation| operation.id == name || operation.method == name);
    known
        .and_then(|operation| Some((operation, operation.paging?)))
        .ok_or_else(|| AlipayError::config(format!("{name} does not come in pages; call it once")))
}

/// As the schema describes the field: one operation wants its page number as text.
fn page_number(operation: &Operation, field: &str, page: u64) -> Value {
    let fields = operation.request.map_or(&[][..], |model| model.fields);
    let text = fields
        .iter()
        .any(|known| known.name == field && matches!(known.shape, Shape::Text));
    if text { page.to_string().into() } else { page.into() }
}

fn number(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

fn is_true(value: &Value) -> bool {
    value == true || value == "true"
}

fn object(text: &str, name: &str) -> Result<Object> {
    json::object(text.as_bytes()).map_err(|fault| AlipayError::invalid(name, "json", format!("{name} is {fault}")))
}

fn lost(operation: &Operation, text: impl Into<String>) -> AlipayError {
    AlipayError::unknown(text)
        .with_reason("paging")
        .on(&operation.method, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(operation: &str, request: Value, reply: Value, state: &Value) -> Result<Option<(Object, Value)>> {
        let object = |value: Value| value.as_object().cloned().unwrap();
        next(operation, object(request), &object(reply), state)
    }

    fn request(operation: &str, request: Value, reply: Value) -> Option<Value> {
        let next = step(operation, request, reply, &Value::Null).unwrap();
        next.map(|(request, _)| Value::Object(request))
    }

    #[test]
    fn every_list_of_the_reference_says_how_it_pages() {
        // 12 by cursor, 11 by number, counted in the vendor's models of October 2026.
        let (cursors, numbers): (Vec<_>, Vec<_>) = OPERATIONS
            .iter()
            .filter_map(|operation| operation.paging)
            .partition(|paging| !paging.more.is_empty());
        assert_eq!((cursors.len(), numbers.len()), (12, 11));
    }

    #[test]
    fn a_cursor_is_the_replys_own_or_the_last_entrys_id_and_filters_stay() {
        let asked = json!({"status": "ACTIVE", "endingBefore": "r0", "limit": 2});
        let reply = json!({"hasMore": true, "rules": [{"ruleId": "r1"}, {"ruleId": "r2"}]});
        assert_eq!(
            request("reserve.inquireRuleList", asked, reply),
            Some(json!({"status": "ACTIVE", "limit": 2, "startingAfter": "r2"}))
        );
        let reply = json!({"hasMore": "true", "nextStartingAfter": "c9", "notifications": [{"eventId": "e1"}]});
        assert_eq!(
            request("notifications.inquire_notification_list", json!({}), reply),
            Some(json!({"startingAfter": "c9"}))
        );
    }

    #[test]
    fn a_list_ends_where_the_gateway_says_so_or_shows_nothing() {
        for reply in [
            json!({"hasMore": false, "rules": [{"ruleId": "r1"}]}),
            json!({"rules": [{"ruleId": "r1"}]}),
            json!({"hasMore": true, "rules": []}),
            json!({"hasMore": true}),
        ] {
            assert_eq!(request("reserve.inquireRuleList", json!({}), reply), None);
        }
        let full = json!({"subscriptions": [{}], "paginator": {"currentPage": 3, "totalPage": 3}});
        let last = request("subscriptions.inquireSubscriptionList", json!({"currentPage": 3}), full);
        assert_eq!(last, None);
    }

    #[test]
    fn page_numbers_go_up_in_the_form_the_request_has() {
        let reply = json!({"cardList": [{}], "totalPageNumber": "2", "totalCount": 15});
        assert_eq!(
            request("aba.inquireCard", json!({"pageNumber": 1, "pageSize": 10}), reply),
            Some(json!({"pageNumber": 2, "pageSize": 10}))
        );
        let reply = json!({"statementList": [{}], "totalCount": {"totalPageNumber": "4"}});
        assert_eq!(
            request("aba.inquiryStatementList", json!({"pageNumber": "3"}), reply),
            Some(json!({"pageNumber": "4"}))
        );
        let reply = json!({"meters": [{}], "pageNum": 1, "pageSize": 10, "totalCount": 11});
        assert_eq!(
            request("meter.inquireList", json!({}), reply.clone()),
            Some(json!({"pageNum": 2}))
        );
        assert_eq!(request("meter.inquireList", json!({"pageNum": 2}), reply), None);
    }

    #[test]
    fn a_circle_of_pages_ends_with_an_error() {
        for round in [1, 2, 3, 7] {
            let mut state = Value::Null;
            let mut asked = json!({});
            let stopped = (0..100).find_map(|turn| {
                let reply = json!({"hasMore": true, "rules": [{"ruleId": format!("r{}", turn % round)}]});
                match step("reserve.inquireRuleList", asked.clone(), reply, &state) {
                    Ok(next) => {
                        let (request, remembered) = next.unwrap();
                        (asked, state) = (Value::Object(request), remembered);
                        None
                    }
                    Err(error) => Some((turn, error)),
                }
            });
            let (turn, error) = stopped.unwrap();
            assert!(turn < 4 * round + 4, "{round}: {turn}");
            assert_eq!(error.reason(), Some("paging"));
        }
    }

    #[test]
    fn a_gateway_that_ignores_the_page_number_is_found_out() {
        let reply = json!({"cardList": [{"assetId": "a"}], "totalPageNumber": 1_000_000});
        let (_, state) = step("aba.inquireCard", json!({}), reply.clone(), &Value::Null)
            .unwrap()
            .unwrap();
        assert!(step("aba.inquireCard", json!({"pageNumber": 2}), reply, &state).is_err());
    }

    #[test]
    fn more_without_a_place_to_go_on_from_is_an_error() {
        let reply = json!({"hasMore": true, "rules": [{"name": "x"}]});
        let error = step("reserve.inquireRuleList", json!({}), reply, &Value::Null).unwrap_err();
        assert!(error.to_string().contains("ruleId"), "{error}");
        assert!(step("payments.pay", json!({}), json!({}), &Value::Null).is_err());
    }
}
