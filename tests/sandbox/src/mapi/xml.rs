//! XML answers: signed over the children of the one element inside `<response>`.

use super::params::Params;
use super::sign::{Channel, presign};
use crate::app::Shared;
use crate::fault::{Reply, Tamper};
use crate::keys::Signer;
use crate::text::{Charset, escape};

/// The one element inside `<response>`.
pub(super) struct Node {
    pub(super) name: &'static str,
    pub(super) fields: Vec<(&'static str, String)>,
}

/// `is_success` T.
pub(super) fn success(app: &Shared, params: &Params, channel: Channel, node: Option<Node>, tamper: Tamper) -> Reply {
    let mut node = node;
    if let Some(node) = &mut node {
        spoil_before_signing(node, tamper);
    }
    // Without a <response> the rule leaves an empty text: that is what is signed.
    let signed = node
        .as_ref()
        .map(|node| presign(node.fields.iter().map(|(name, value)| (*name, value.trim()))));
    let mut sign = signature(app, channel, &signed.unwrap_or_default(), tamper);
    if tamper == Tamper::WrongSignature {
        match &mut node {
            Some(node) => promote(node),
            None => sign = sign.chars().rev().collect(),
        }
    }
    let mut inner = format!("<is_success>T</is_success>{}", echo(params));
    if let Some(node) = &node {
        let fields: String = node
            .fields
            .iter()
            .map(|(name, value)| format!("<{name}>{}</{name}>", escape(value)))
            .collect();
        inner.push_str(&format!("<response><{0}>{fields}</{0}></response>", node.name));
    }
    document(params, &inner, Some((sign, channel)), tamper)
}

/// `is_success` F with a code; signed over `error=CODE` when the caller is known.
pub(super) fn failure(app: &Shared, params: &Params, channel: Option<Channel>, code: &str, tamper: Tamper) -> Reply {
    let inner = format!(
        "<is_success>F</is_success>{}<error>{}</error>",
        echo(params),
        escape(code)
    );
    let signed = channel.map(|channel| (signature(app, channel, &format!("error={code}"), tamper), channel));
    let inner = if tamper == Tamper::WrongSignature {
        inner.replace(">F<", ">T<")
    } else {
        inner
    };
    document(params, &inner, signed, tamper)
}

fn signature(app: &Shared, channel: Channel, text: &str, tamper: Tamper) -> String {
    let signer = if tamper == Tamper::WrongKey {
        Signer::Stranger
    } else {
        Signer::Alipay
    };
    // The answer is encoded in the charset of the prolog, the signed text in the charset of the request.
    channel.sign(&app.keys, signer, text)
}

/// All parameters come back, the signature included.
fn echo(params: &Params) -> String {
    let lines: String = params
        .all()
        .map(|(name, value)| format!("<param name=\"{}\">{}</param>", escape(name), escape(value)))
        .collect();
    format!("<request>{lines}</request>")
}

fn document(params: &Params, inner: &str, signed: Option<(String, Channel)>, tamper: Tamper) -> Reply {
    let charset = params.reply_charset();
    let tail = match signed {
        Some((sign, channel)) if tamper != Tamper::Unsigned => {
            format!(
                "<sign>{}</sign><sign_type>{}</sign_type>",
                escape(&sign),
                channel.sign_type()
            )
        }
        _ => String::new(),
    };
    let prolog = format!("<?xml version=\"1.0\" encoding=\"{}\"?>", charset.label());
    let text = match tamper {
        Tamper::Bomb => format!("{prolog}{BOMB}"),
        Tamper::NotParsable => "{\"is_success\":\"T\"}".to_owned(),
        _ => format!("{prolog}<alipay>{inner}{tail}</alipay>"),
    };
    let mut body = charset.encode(&text);
    if tamper == Tamper::InvalidUtf8 {
        // A sequence that neither charset knows, inside an element nobody asked for.
        let at = body.len() - "</alipay>".len();
        body.splice(at..at, b"<note>\xff\xff</note>".iter().copied());
    }
    Reply::new(content_type(charset), body)
}

fn content_type(charset: Charset) -> &'static str {
    match charset {
        Charset::Utf8 => "text/xml;charset=UTF-8",
        Charset::Gbk => "text/xml;charset=GBK",
    }
}

fn spoil_before_signing(node: &mut Node, tamper: Tamper) {
    match tamper {
        Tamper::OtherRequest => {
            for (name, value) in &mut node.fields {
                if matches!(*name, "out_trade_no" | "trade_no") {
                    *value = "another-one".to_owned();
                }
            }
        }
        Tamper::DuplicateKey => {
            // The twin contradicts: whoever takes the first or the last of them believes something else.
            let paid = node
                .fields
                .iter()
                .any(|(name, value)| *name == "trade_status" && value == "TRADE_FINISHED");
            let twin = if paid { "WAIT_BUYER_PAY" } else { "TRADE_FINISHED" };
            node.fields.push(("trade_status", twin.to_owned()));
        }
        _ => {}
    }
}

/// What an attacker would change: an open trade becomes a paid one, a paid one costs more.
fn promote(node: &mut Node) {
    let paid = node
        .fields
        .iter()
        .any(|(name, value)| *name == "trade_status" && value == "TRADE_FINISHED");
    let (target, new) = if paid {
        ("total_fee", "9999.99")
    } else {
        ("trade_status", "TRADE_FINISHED")
    };
    for (name, value) in &mut node.fields {
        if *name == target {
            new.clone_into(value);
        }
    }
}

/// Ten levels of ten: a parser that expands entities is gone.
const BOMB: &str = concat!(
    "<!DOCTYPE alipay [<!ENTITY a \"aaaaaaaaaa\">",
    "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">",
    "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">",
    "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">",
    "<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;\">]>",
    "<alipay><is_success>T</is_success><response><trade><trade_status>&i;</trade_status></trade></response></alipay>"
);

#[cfg(test)]
mod tests {
    use super::*;

    /// The XML vector of the specification: fields, signed text and MD5.
    #[test]
    fn the_signed_text_of_the_xml_vector_comes_out() {
        let fields = [
            ("alipay_buyer_login_id", "132****6685"),
            ("alipay_trans_id", "2020120722001401700000000001"),
            ("alipay_trans_status", "TRADE_SUCCESS"),
            ("currency", "HKD"),
            ("partner_trans_id", "ORDER-0001"),
            ("result_code", "SUCCESS"),
            ("trans_amount", "3997.60"),
        ];
        let text = presign(fields);
        assert_eq!(
            text,
            "alipay_buyer_login_id=132****6685&alipay_trans_id=2020120722001401700000000001&alipay_trans_status=TRADE_SUCCESS&currency=HKD&partner_trans_id=ORDER-0001&result_code=SUCCESS&trans_amount=3997.60"
        );
        let keys = crate::keys::Keys::embedded().unwrap();
        assert_eq!(
            Channel::md5(Charset::Utf8).sign(&keys, Signer::Alipay, &text),
            "eb1b66a1f1526b6d85ddce421c212cbc"
        );
    }
}
