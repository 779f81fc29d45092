//! Tax refund: which account it goes to, and the papers of one refund. Only the names of the parameters are known.

use super::book;
use super::codes::Code;
use super::papers::Papers;
use super::reply::Node;
use super::request::Params;
use super::rules::{self, illegal};
use super::settings::BUYER_ID;
use crate::app::Shared;
use crate::clock;

/// Times a paper may carry.
const TIMES: [&str; 4] = ["sales_date", "refund_print_date", "doc_expire_date", "confirm_date"];

/// alipay.oversea.taxrefund.single.account.query: the buyer behind a login or a passport.
pub(super) fn account(_app: &Shared, params: &Params) -> Result<Node, Code> {
    let (order, doc) = ids(params)?;
    Ok(Node::alipay(vec![
        ("result_code", "SUCCESS".to_owned()),
        ("out_order_no", order.to_owned()),
        ("doc_id", doc.to_owned()),
        ("alipay_user_id", BUYER_ID.to_owned()),
    ]))
}

/// alipay.oversea.taxrefund.single.taxdata.send: the same papers again change nothing.
pub(super) fn send(app: &Shared, params: &Params) -> Result<Node, Code> {
    let (order, doc) = ids(params)?;
    rules::web_url(params, "notify_url")?;
    let mut world = app.world();
    let number = world.ledger.next_id("17");
    let written = world
        .books
        .book::<Papers>()
        .keep("tax", order, book::fingerprint(params), || {
            vec![
                ("out_order_no", order.to_owned()),
                ("doc_id", doc.to_owned()),
                ("tax_refund_no", number),
            ]
        })?;
    let mut fields = written.fields;
    fields.push(("result_code", "SUCCESS".to_owned()));
    Ok(Node::alipay(fields))
}

fn ids(params: &Params) -> Result<(&str, &str), Code> {
    rules::required(params, "timestamp")?;
    for name in TIMES {
        if params.get(name).is_some_and(|time| clock::parse_spaced(time).is_none()) {
            return Err(illegal(name));
        }
    }
    let id = |name: &str| {
        let id = rules::required(params, name)?;
        // A hyphen is let through, for the magic words.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if (3..=64).contains(&id.len()) && id.bytes().all(plain) {
            Ok(id)
        } else {
            Err(illegal(name))
        }
    };
    Ok((id("out_order_no")?, id("doc_id")?))
}
