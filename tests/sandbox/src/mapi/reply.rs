//! XML answers: signed over the children of the one element inside `<response>`.

use super::canonical::{Channel, presign};
use super::request::Params;
use super::service::{Service, Style};
use crate::app::Shared;
use crate::fault::{Reply, Tamper};
use crate::keys::Signer;
use crate::text::{Charset, escape};

/// The one element inside `<response>`.
pub(super) struct Node {
    pub(super) name: &'static str,
    pub(super) fields: Vec<(&'static str, String)>,
    /// Elements with children, as they are written. Signed with their tags.
    pub(super) nested: Vec<(&'static str, String)>,
}

impl Node {
    /// `<alipay>` with those fields that have a value.
    pub(super) fn alipay(fields: Vec<(&'static str, String)>) -> Self {
        Self::named("alipay", fields)
    }

    /// Another element.
    pub(super) fn named(name: &'static str, mut fields: Vec<(&'static str, String)>) -> Self {
        fields.retain(|(_, value)| !value.is_empty());
        Self {
            name,
            fields,
            nested: Vec::new(),
        }
    }

    /// What is signed, unescaped and trimmed.
    fn signed(&self) -> String {
        let fields = self.fields.iter().chain(&self.nested);
        presign(fields.map(|(name, value)| (*name, value.trim())))
    }

    fn markup(&self) -> String {
        let fields = self.fields.iter();
        let mut inner: String = fields
            .map(|(name, value)| format!("<{name}>{}</{name}>", escape(value)))
            .collect();
        for (name, markup) in &self.nested {
            inner.push_str(&format!("<{name}>{markup}</{name}>"));
        }
        format!("<response><{0}>{inner}</{0}></response>", self.name)
    }
}

/// A refusal of the business: the call itself was fine.
pub(super) fn business_failure(service: &Service, params: &Params, code: &str) -> Node {
    let mut fields: Vec<(&'static str, String)> = ["out_trade_no", "partner_trans_id", "partner_refund_id"]
        .into_iter()
        .filter_map(|name| Some((name, params.get(name)?.to_owned())))
        .collect();
    let detail = || format!("{} was refused", service.name);
    // The services spell failure differently.
    let word = match service.name {
        "alipay.acquire.overseas.spot.pay" => "FAILED",
        "alipay.acquire.createandpay" if code.starts_with("BUYER_") || code.starts_with("BEYOND_") => {
            "ORDER_SUCCESS_PAY_FAIL"
        }
        "alipay.acquire.createandpay" => "ORDER_FAIL",
        _ => "FAIL",
    };
    fields.push(("result_code", word.to_owned()));
    if service.style == Style::Spot {
        fields.push(("error", code.to_owned()));
    } else {
        fields.push(("detail_error_code", code.to_owned()));
        fields.push(("detail_error_des", detail()));
    }
    if service.name == "alipay.acquire.cancel" {
        fields.push(("retry_flag", "N".to_owned()));
    }
    let name = if service.style == Style::QrCode {
        "qrcodeinfo"
    } else {
        "alipay"
    };
    Node::named(name, fields)
}

/// `is_success` T.
pub(super) fn success(app: &Shared, params: &Params, channel: Channel, node: Option<Node>, tamper: Tamper) -> Reply {
    let mut node = node;
    if let Some(node) = &mut node {
        spoil_before_signing(node, tamper);
    }
    // Without a <response> the rule leaves an empty text: that is what is signed.
    let signed = node.as_ref().map(Node::signed);
    let mut sign = signature(app, channel, &signed.unwrap_or_default(), tamper);
    if tamper == Tamper::WrongSignature {
        match &mut node {
            Some(node) => promote(node),
            None => sign = sign.chars().rev().collect(),
        }
    }
    let mut inner = format!("<is_success>T</is_success>{}", echo(params));
    if let Some(node) = &node {
        inner.push_str(&node.markup());
    }
    document(params.reply_charset(), &inner, Some((sign, channel)), tamper)
}

/// `is_success` F with a code; signed over `error=CODE` when the caller is known.
pub(super) fn failure(
    app: &Shared,
    params: &Params,
    charset: Charset,
    channel: Option<Channel>,
    code: &str,
    tamper: Tamper,
) -> Reply {
    let code = code.split_once(' ').map_or(code, |(code, _)| code);
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
    document(charset, &inner, signed, tamper)
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

fn document(charset: Charset, inner: &str, signed: Option<(String, Channel)>, tamper: Tamper) -> Reply {
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
                if matches!(
                    *name,
                    "out_trade_no" | "trade_no" | "partner_trans_id" | "alipay_trans_id"
                ) {
                    *value = "another-one".to_owned();
                }
            }
        }
        Tamper::DuplicateKey => {
            // The twin contradicts: whoever takes the first or the last of them believes something else.
            let paid = ["TRADE_FINISHED", "TRADE_SUCCESS"];
            let (name, open) = match status(node) {
                Some((name, value)) => (name, !paid.contains(&value)),
                None => ("trade_status", true),
            };
            let twin = if open { "TRADE_FINISHED" } else { "WAIT_BUYER_PAY" };
            node.fields.push((name, twin.to_owned()));
        }
        _ => {}
    }
}

/// What an attacker would change: an open trade becomes a paid one, a paid one costs more.
fn promote(node: &mut Node) {
    let (target, new) = match status(node) {
        Some(("trade_status", "TRADE_FINISHED" | "TRADE_SUCCESS")) => ("total_fee", "9999.99"),
        Some((_, "TRADE_FINISHED" | "TRADE_SUCCESS")) => ("trans_amount", "9999.99"),
        Some((name, _)) => (name, "TRADE_FINISHED"),
        None => ("result_code", "SUCCESS"),
    };
    let mut changed = false;
    for (name, value) in &mut node.fields {
        if *name == target && value != new {
            new.clone_into(value);
            changed = true;
        }
    }
    if !changed {
        node.fields.push(("note", "changed after signing".to_owned()));
    }
}

/// What the answer says about a trade, under the name it says it.
fn status(node: &Node) -> Option<(&'static str, &str)> {
    let mut fields = node.fields.iter();
    fields
        .find(|(name, _)| matches!(*name, "trade_status" | "alipay_trans_status"))
        .map(|(name, value)| (*name, value.as_str()))
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
