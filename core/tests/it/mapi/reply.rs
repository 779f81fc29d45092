//! Answers: which are believed, and what they say about the money.

use alipay_global::{Action, AlipayError, Answer, ErrorKind, Outcome};
use serde_json::json;

use super::support::*;

fn unknown(result: Result<Answer, AlipayError>, reason: Option<&str>) -> AlipayError {
    let error = result.expect_err("must not be believed");
    assert_eq!(
        (error.kind(), error.outcome()),
        (ErrorKind::OutcomeUnknown, Outcome::Unknown),
        "{error}"
    );
    assert_eq!(error.reason(), reason, "{error}");
    error
}

#[test]
fn the_answer_of_the_specification_verifies() {
    let body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><alipay><is_success>T</is_success><request><param name=\"partner\">2088101122136241</param><param name=\"service\">alipay.acquire.overseas.query</param></request><response><alipay><alipay_buyer_login_id>132****6685</alipay_buyer_login_id><alipay_trans_id>2020120722001401700000000001</alipay_trans_id><alipay_trans_status>TRADE_SUCCESS</alipay_trans_status><currency>HKD</currency><partner_trans_id>ORDER-0001</partner_trans_id><result_code>SUCCESS</result_code><trans_amount>3997.60</trans_amount></alipay></response><sign>eb1b66a1f1526b6d85ddce421c212cbc</sign><sign_type>MD5</sign_type></alipay>";
    let client = client("MD5", json!({}));
    let request = json!({"partner_trans_id": "ORDER-0001"});
    let reply = json_of(accept(&client, "alipay.acquire.overseas.query", request, body.as_bytes()).unwrap());
    assert_eq!(reply["alipay_trans_status"], "TRADE_SUCCESS");
    assert_eq!(reply.get("request"), None);
}

#[test]
fn a_value_that_stands_twice_is_unknown_though_its_signature_holds() {
    // Honest: out_trade_no=ORDER-0001, and a subject that somebody chose. Both texts sign alike.
    let honest = reply(&[
        ("out_trade_no", "ORDER-0001"),
        ("subject", "x&amp;trade_status=TRADE_FINISHED"),
        ("trade_status", "WAIT_BUYER_PAY"),
    ]);
    let sign = md5(b"out_trade_no=ORDER-0001&subject=x&trade_status=TRADE_FINISHED&trade_status=WAIT_BUYER_PAY");
    let attack = honest.replace(
        "x&amp;trade_status=TRADE_FINISHED</subject>",
        "x</subject><trade_status>TRADE_FINISHED</trade_status>",
    );
    let start = attack.find("<sign>").unwrap();
    let attack = format!(
        "{}<sign>{sign}</sign><sign_type>MD5</sign_type></alipay>",
        &attack[..start]
    );
    let error = unknown(accept_query(attack.as_bytes()), Some("ambiguous"));
    assert!(error.to_string().contains("trade_status twice"), "{error}");
    for (name, value) in [("a", "1"), ("total_fee", "1.00")] {
        let twice = reply(&[("out_trade_no", "ORDER-0001"), (name, value), (name, value)]);
        unknown(accept_query(twice.as_bytes()), Some("ambiguous"));
    }
}

#[test]
fn the_one_child_of_the_response_is_taken_whatever_its_name() {
    let plain = reply(&[("out_trade_no", "ORDER-0001"), ("trade_status", "TRADE_FINISHED")]);
    for name in ["trade", "qrcodeinfo", "tradeBase", "brand_new"] {
        let body = plain
            .replace("<response><alipay>", &format!("<response><{name}>"))
            .replace("</alipay></response>", &format!("</{name}></response>"));
        let read = json_of(accept_query(body.as_bytes()).unwrap());
        assert_eq!(read["trade_status"], "TRADE_FINISHED", "{name}");
    }
}

#[test]
fn a_failure_is_one_with_any_signature() {
    for sign in [
        "",
        "<sign>00000000000000000000000000000000</sign><sign_type>MD5</sign_type>",
        "<sign_type>RSA2</sign_type>",
    ] {
        let body = format!("<alipay><is_success>F</is_success><error>ILLEGAL_PARTNER</error>{sign}</alipay>");
        let error = accept_query(body.as_bytes()).unwrap_err();
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Refused, Some("ILLEGAL_PARTNER")),
            "{sign}"
        );
    }
}

#[test]
fn records_that_repeat_become_a_list() {
    let inner = "record=<no>1</no>&record=<no>2</no>";
    let sign = md5(format!("out_trade_no=ORDER-0001&{inner}").as_bytes());
    let body = format!(
        "<alipay><is_success>T</is_success><response><alipay><out_trade_no>ORDER-0001</out_trade_no>\
         <record><no>1</no></record><record><no>2</no></record></alipay></response>\
         <sign>{sign}</sign><sign_type>MD5</sign_type></alipay>"
    );
    let reply = json_of(accept_query(body.as_bytes()).unwrap());
    assert_eq!(reply["record"], json!([{"no": "1"}, {"no": "2"}]));
}

#[test]
fn a_field_that_was_moved_into_another_value_is_unknown() {
    let fields = [
        ("out_trade_no", "ORDER-0001"),
        ("subject", "x"),
        ("trade_status", "TRADE_FINISHED"),
    ];
    let honest = reply(&fields);
    assert!(accept_query(honest.as_bytes()).is_ok());
    let attack = honest.replace(
        "x</subject><trade_status>TRADE_FINISHED</trade_status>",
        "x&amp;trade_status=TRADE_FINISHED</subject>",
    );
    assert_ne!(attack, honest);
    let error = unknown(accept_query(attack.as_bytes()), Some("ambiguous"));
    assert!(error.to_string().contains("&trade_status="), "{error}");
}

#[test]
fn addresses_with_a_query_are_read() {
    let fields = [
        ("out_trade_no", "ORDER-0001"),
        (
            "pic_url",
            "https://mobilecodec.alipay.com/show.htm?code=gdxs&d&format=png&status=1&trade_no=2",
        ),
        ("qr_code", "https://qr.alipay.com/gdxs?t=1&s=2"),
        ("result_code", "SUCCESS"),
    ];
    let mut body = reply(&fields);
    for (_, value) in &fields[1..3] {
        body = body.replace(&format!(">{value}<"), &format!(">{}<", value.replace('&', "&amp;")));
    }
    assert_eq!(json_of(accept_query(body.as_bytes()).unwrap())["pic_url"], fields[1].1);
}

#[test]
fn one_changed_byte_anywhere_never_turns_into_another_statement() {
    let body = answer("md5");
    let honest = json_of(accept_query(&body).unwrap());
    for place in 0..body.len() {
        let mut changed = body.clone();
        changed[place] ^= 1;
        if let Ok(answer) = accept_query(&changed) {
            // White space and the echo of the request may differ; what is said may not.
            assert_eq!(json_of(answer), honest, "byte {place}");
        }
    }
}

#[test]
fn a_cut_answer_is_unknown_at_every_length() {
    let body = answer("md5");
    for length in 0..body.len() {
        let error = accept_query(&body[..length]).expect_err("cut");
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{length}");
    }
}

#[test]
fn an_unsigned_success_proves_nothing() {
    let body = String::from_utf8(answer("md5")).unwrap();
    let start = body.find("<sign>").unwrap();
    let end = body.find("</sign>").unwrap() + "</sign>".len();
    let unsigned = format!("{}{}", &body[..start], &body[end..]);
    let error = unknown(accept_query(unsigned.as_bytes()), Some("missing"));
    assert!(error.reply().unwrap().contains("\"_unverified\":true"));
    unknown(
        accept_query(b"<alipay><is_success>T</is_success></alipay>"),
        Some("missing"),
    );
}

#[test]
fn another_key_another_algorithm_and_another_request_are_refused() {
    let wrong_key = client("MD5", json!({"key": "00000000000000000000000000000000"}));
    let request = json!({"out_trade_no": "ORDER-0001"});
    let body = answer("md5");
    unknown(
        accept(&wrong_key, "single_trade_query", request, &body),
        Some("mismatch"),
    );

    let asked = prepared("out_trade_no=ORDER-0001");
    let rsa2 = verifier("RSA2", json!({}));
    unknown(
        rsa2.accept("single_trade_query", &asked, &response(200, &body)),
        Some("downgrade"),
    );
    let relabelled = String::from_utf8(answer("rsa")).unwrap().replace(">RSA<", ">RSA2<");
    unknown(
        rsa2.accept("single_trade_query", &asked, &response(200, relabelled.as_bytes())),
        Some("mismatch"),
    );

    let other = json!({"out_trade_no": "ORDER-0002"});
    unknown(
        accept(&client("MD5", json!({})), "single_trade_query", other, &body),
        Some("other_request"),
    );
}

#[test]
fn a_paid_answer_must_name_the_trade() {
    let body = reply(&[("trade_status", "TRADE_FINISHED")]);
    unknown(accept_query(body.as_bytes()), Some("other_request"));
    let waiting = reply(&[("trade_status", "WAIT_BUYER_PAY")]);
    assert!(accept_query(waiting.as_bytes()).is_ok());
}

#[test]
fn an_envelope_with_two_faces_is_refused() {
    let one = reply(&[("out_trade_no", "ORDER-0001"), ("trade_status", "TRADE_FINISHED")]);
    assert!(accept_query(one.as_bytes()).is_ok());
    for (from, to) in [
        ("<response>", "<response><alipay><x>1</x></alipay></response><response>"),
        ("<is_success>", "<is_success>F</is_success><is_success>"),
        ("<sign>", "<sign>x</sign><sign>"),
    ] {
        unknown(accept_query(one.replace(from, to).as_bytes()), Some("unreadable"));
    }
}

#[test]
fn what_is_not_an_answer_is_unknown() {
    let bomb = b"<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><alipay><is_success>F</is_success><error>&x;</error></alipay>";
    let huge = vec![b'a'; 2 << 20];
    let deep = "<a>".repeat(10_000);
    for body in [
        &b""[..],
        b"true",
        b"{\"is_success\":\"T\"}",
        b"<html><body>cashier</body></html>",
        b"<alipay><is_success>X</is_success></alipay>",
        b"<alipay/>",
        b"\xff\xfe\x00",
        bomb,
        &huge,
        deep.as_bytes(),
    ] {
        let error = accept_query(body).expect_err("not an answer");
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    }
    let prepared = prepared("out_trade_no=ORDER-0001");
    for status in [302, 403, 500, 204] {
        let honest = answer("md5");
        let result = client("MD5", json!({})).accept("single_trade_query", &prepared, &response(status, &honest));
        unknown(result, None);
    }
}

fn failure(service: &str, request: serde_json::Value, code: &str) -> AlipayError {
    let body = format!("<alipay><is_success>F</is_success><error>{code}</error></alipay>");
    accept(&client("MD5", json!({})), service, request, body.as_bytes()).expect_err("F is a failure")
}

#[test]
fn a_failure_is_a_failure_with_its_code_and_what_to_do() {
    let query = json!({"out_trade_no": "ORDER-0001"});
    let error = failure("single_trade_query", query.clone(), "ILLEGAL_SIGN");
    assert_eq!(
        (error.kind(), error.code(), error.action()),
        (ErrorKind::Refused, Some("ILLEGAL_SIGN"), Some(Action::Fix))
    );
    // Normal until the buyer has logged in; for a refund it is a mistake.
    let absent = failure("single_trade_query", query.clone(), "TRADE_NOT_EXIST");
    assert_eq!(
        (absent.kind(), absent.action()),
        (ErrorKind::Refused, Some(Action::Same))
    );
    let refund = failure(
        "alipay.acquire.refund",
        json!({"out_trade_no": "O", "out_request_no": "R", "refund_amount": "1.00"}),
        "TRADE_NOT_EXIST",
    );
    assert_eq!(
        (refund.kind(), refund.action()),
        (ErrorKind::Refused, Some(Action::Fix))
    );
    let new = failure("single_trade_query", query.clone(), "BRAND_NEW_CODE");
    assert_eq!(
        (new.kind(), new.code(), new.action()),
        (ErrorKind::Refused, Some("BRAND_NEW_CODE"), Some(Action::Stop))
    );
    for open in ["SYSTEM_ERROR", "SYSTEM_EXCEPTION", "UNKNOWN", ""] {
        let error = failure("single_trade_query", query.clone(), open);
        assert_eq!(
            (error.kind(), error.action()),
            (ErrorKind::OutcomeUnknown, Some(Action::Inquire)),
            "{open}"
        );
    }
}

#[test]
fn a_code_that_says_the_id_came_before_leaves_the_money_open() {
    let refund = json!({"out_trade_no": "O", "out_return_no": "R", "return_amount": "1.00", "currency": "USD", "product_code": "NEW_OVERSEAS_SELLER"});
    let error = failure("forex_refund", refund.clone(), "REPEATED_REFUNDMENT_REQUEST");
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::OutcomeUnknown, Some("REPEATED_REFUNDMENT_REQUEST"))
    );
    assert_eq!(
        failure("forex_refund", refund, "RETURN_AMOUNT_EXCEED").kind(),
        ErrorKind::Refused
    );
}

#[test]
fn no_text_of_the_gateway_leaks_into_a_message() {
    let error = failure(
        "single_trade_query",
        json!({"out_trade_no": "O"}),
        "&lt;b&gt; secret text 中",
    );
    assert!(!error.to_string().contains("secret"), "{error}");
}

#[test]
fn an_asynchronous_refund_that_was_taken_is_marked_as_unproven() {
    let taken = b"<?xml version=\"1.0\" encoding=\"GBK\"?>\n<alipay>\n    <is_success>T</is_success>\n</alipay>\n";
    let client = client("MD5", json!({}));
    let mut refund = json!({"out_trade_no": "O", "out_return_no": "R", "return_amount": "1.00", "currency": "USD", "product_code": "NEW_OVERSEAS_SELLER"});
    let reply = json_of(accept(&client, "forex_refund", refund.clone(), taken).unwrap());
    assert_eq!(reply, json!({"is_success": "T", "_unverified": true}));
    // A synchronous one would be final, and nothing here is signed.
    refund["is_sync"] = "Y".into();
    unknown(accept(&client, "forex_refund", refund, taken), Some("missing"));
}

#[test]
fn result_codes_decide_after_the_signature() {
    let asked = prepared("partner_trans_id=P1");
    let client = client("MD5", json!({}));
    let spot = |fields: &[(&str, &str)]| {
        client.accept(
            "alipay.acquire.overseas.spot.pay",
            &asked,
            &response(200, reply(fields).as_bytes()),
        )
    };
    assert!(spot(&[("result_code", "SUCCESS"), ("partner_trans_id", "P1")]).is_ok());
    unknown(spot(&[("result_code", "SUCCESS")]), Some("other_request"));
    unknown(spot(&[("partner_trans_id", "P1")]), None);
    unknown(spot(&[("result_code", "UNKNOWN"), ("partner_trans_id", "P1")]), None);
    unknown(spot(&[("result_code", "BRAND_NEW"), ("partner_trans_id", "P1")]), None);
    unknown(spot(&[("result_code", "FAILED"), ("error", "SYSTEM_ERROR")]), None);
    unknown(spot(&[("result_code", "FAILED"), ("error", "TRADE_HAS_SUCCESS")]), None);
    let refused = spot(&[("result_code", "FAILED"), ("error", "BUYER_BALANCE_NOT_ENOUGH")]).unwrap_err();
    assert_eq!(
        (refused.kind(), refused.action()),
        (ErrorKind::Refused, Some(Action::User))
    );
    let repeat = spot(&[("result_code", "FAIL"), ("retry_flag", "Y")]).unwrap_err();
    assert_eq!(
        (repeat.kind(), repeat.action()),
        (ErrorKind::OutcomeUnknown, Some(Action::Same))
    );
}

#[test]
fn files_are_text_errors_are_errors() {
    let client = client("MD5", json!({}));
    let prepared = prepared("service=forex_compare_file");
    let file = |body: &[u8]| client.accept("forex_compare_file", &prepared, &response(200, body));
    let text = |body: &[u8]| match file(body).unwrap() {
        Answer::Text(text) => text,
        other => panic!("{other:?}"),
    };
    let line = "20131219-144657-234|0.11|EUR|20131219215228||P|0.00|P|Test\r\n";
    assert_eq!(text(line.as_bytes()), line);
    assert_eq!(
        text(b"T1|1.00|EUR|20131219215228||P|0.00|P|\xb2\xe2\r\n"),
        "T1|1.00|EUR|20131219215228||P|0.00|P|测\r\n"
    );
    assert_eq!(text(b"No balance account data in the period"), "");
    let error = file(b"File download failed:Over 10 days to Date period").unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Refused, Some("Over 10 days to Date period"))
    );
    let xml = b"<?xml version=\"1.0\" encoding=\"GBK\"?><alipay><is_success>F</is_success><error>ILLEGAL_PARTNER</error></alipay>";
    let error = file(xml).unwrap_err();
    assert_eq!(
        (error.kind(), error.code()),
        (ErrorKind::Refused, Some("ILLEGAL_PARTNER"))
    );
    for later in [&b"System exception"[..], b"", b"<html></html>", b"\xff\xff|"] {
        assert_eq!(file(later).unwrap_err().kind(), ErrorKind::OutcomeUnknown);
    }
}
