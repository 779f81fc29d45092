//! Customs declarations: alipay.acquire.customs and alipay.overseas.acquire.customs.query.

use super::book;
use super::codes::Code;
use super::papers::Papers;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::ledger::Status;
use crate::money;
use crate::text::escape;

const KIND: &str = "customs";

/// Declares a paid order, whole or in parts. The same number declares the same thing once.
pub(super) fn declare(app: &Shared, params: &Params) -> Result<Node, Code> {
    let id = rules::required(params, "out_request_no")?;
    let trade_no = rules::required(params, "trade_no")?;
    for name in ["merchant_customs_code", "customs_place", "merchant_customs_name"] {
        rules::required(params, name)?;
    }
    let amount = rules::store_amount(params, "amount", "CNY")?;
    match params.get("is_split") {
        Some("T" | "t") if params.get("sub_out_biz_no").is_none() => return Err("INVALID_PARAMETER".into()),
        Some("T" | "t") | None => {}
        Some(_) => return Err(illegal("is_split")),
    }
    let mut world = app.world();
    let payment = world.ledger.find(FAMILY, trade_no).ok_or("TRADE_NOT_EXIST")?;
    if payment.status != Status::Paid {
        return Err("TRADE_STATUS_ERROR".into());
    }
    if amount.minor > money::to_yuan(&payment.amount).minor {
        return Err("INVALID_PARAMETER".into());
    }
    let number = world.ledger.next_id("15");
    let text = |name: &str| params.get(name).unwrap_or_default().to_owned();
    let written = world
        .books
        .book::<Papers>()
        .keep(KIND, id, book::fingerprint(params), || {
            vec![
                ("alipay_declare_no", number),
                ("amount", amount.decimal()),
                ("customs_place", text("customs_place")),
                ("last_modified_time", clock::spaced(clock::now())),
                ("merchant_customs_code", text("merchant_customs_code")),
                ("merchant_customs_name", text("merchant_customs_name")),
                ("out_request_no", id.to_owned()),
                ("status", "SUCCESS".to_owned()),
                ("trade_no", trade_no.to_owned()),
            ]
        })?;
    let keep = ["alipay_declare_no", "out_request_no", "trade_no"];
    let mut fields = written.fields;
    fields.retain(|(name, _)| keep.contains(name));
    fields.push(("result_code", "SUCCESS".to_owned()));
    Ok(Node::alipay(fields))
}

/// Up to ten declarations, and which of them are unknown.
pub(super) fn query(app: &Shared, params: &Params) -> Result<Node, Code> {
    let asked: Vec<&str> = rules::required(params, "out_request_nos")?.split(',').collect();
    if asked.len() > 10 {
        return Err("INVALID_PARAMETER".into());
    }
    let mut world = app.world();
    let (mut records, mut missing) = (String::new(), Vec::new());
    for id in asked {
        let Some(paper) = world.books.book::<Papers>().find(KIND, id) else {
            missing.push(id);
            continue;
        };
        let fields: String = paper
            .fields
            .iter()
            .map(|(name, value)| format!("<{name}>{}</{name}>", escape(value)))
            .collect();
        records.push_str(&format!("<customs_query_record_vo>{fields}</customs_query_record_vo>"));
    }
    let mut node = Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("not_found", missing.join(",")),
    ]);
    if !records.is_empty() {
        node.nested.push(("records", records));
    }
    Ok(node)
}
