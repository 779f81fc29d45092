//! Online services of mapi beside the cashier: DSA, files, closing, the app, magic codes.

use serde_json::json;

use crate::mapi_support::{GOOD, PARTNER, Said, age, booked, but, call, day, dsa_holds, dsa_sign, pay};
use crate::merchant::{charset_of, mapi, presign, query, rsa2, service, set, sha1_rsa, sha1_rsa_holds, tag, trade};
use crate::support::Sandbox;

pub(crate) fn paid(sandbox: &Sandbox, id: &str) {
    mapi(sandbox, trade(id));
    sandbox.approve(id);
}

// DSA

#[test]
fn dsa_is_taken_and_answered_in_kind() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    let option = |name: &str| sandbox.hello["mapi"][name].as_str().unwrap();
    for charset in ["utf-8", "gbk", "gb2312"] {
        let mut fields = service("single_trade_query", &[("out_trade_no", "m1")]);
        set(&mut fields, "_input_charset", charset);
        let text = charset_of(charset).encode(&presign(&fields)).0.into_owned();
        fields.push(("sign", dsa_sign(option("private_key_dsa"), &text)));
        fields.push(("sign_type", "DSA".to_owned()));
        let answer = sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, charset)));
        let (xml, _, _) = charset_of(charset).decode(&answer.body);
        assert_eq!(tag(&xml, "sign_type"), Some("DSA"), "{xml}");
        let text = charset_of(charset)
            .encode(&presign(&crate::merchant::trade_fields(&xml)))
            .0
            .into_owned();
        assert!(
            dsa_holds(option("alipay_public_key_dsa"), &text, tag(&xml, "sign").unwrap()),
            "{charset}"
        );
    }
    let mut fields = service("single_trade_query", &[("out_trade_no", "m1")]);
    fields.push(("sign", dsa_sign(option("private_key_dsa"), b"another text")));
    fields.push(("sign_type", "DSA".to_owned()));
    let answer = sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "utf-8")));
    assert_eq!(tag(&answer.text(), "error"), Some("ILLEGAL_SIGN"));
}

// Files

#[test]
fn the_files_are_written_from_the_ledger() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    pay(&sandbox, "s1", GOOD);
    let refund = [
        ("out_return_no", "r1"),
        ("out_trade_no", "m1"),
        ("return_amount", "4.00"),
        ("currency", "USD"),
        ("gmt_return", "20260102030405"),
        ("is_sync", "Y"),
    ];
    call(&sandbox, "forex_refund", &refund);
    call(
        &sandbox,
        "alipay.acquire.overseas.spot.reverse",
        &[("partner_trans_id", "s1")],
    );
    age(&sandbox, "m1", 3);
    age(&sandbox, "s1", 1);
    let file = |name: &str, start: i64, end: i64| {
        let (start, end) = (day(start), day(end));
        let answer = mapi(&sandbox, service(name, &[("start_date", &start), ("end_date", &end)]));
        assert!(answer.header("content-type").unwrap().starts_with("text/plain"));
        answer.text()
    };
    let all = file("forex_compare_file", 4, 1);
    let lines: Vec<Vec<&str>> = all.lines().map(|line| line.split('|').collect()).collect();
    assert!(lines.iter().all(|line| line.len() == 9), "{all}");
    assert_eq!(lines.len(), 4, "{all}");
    assert_eq!(&lines[0][..3], ["m1", "10.00", "USD"]);
    assert!(lines[0][3].starts_with(&day(3)));
    assert_eq!(lines[0][4], format!("{}153600", day(2)));
    assert_eq!(&lines[0][5..], ["P", "0.10", "L", "pencil & \u{6d4b}\u{8bd5}"]);
    assert_eq!(
        (lines[1][0], lines[1][1], lines[1][5], lines[1][6]),
        ("r1", "4.00", "R", "0.00")
    );
    assert_eq!((lines[2][0], lines[2][5]), ("s1", "P"));
    assert_eq!((lines[3][0], lines[3][5], lines[3][8]), ("s1", "R", "cancelled"));

    let settled = file("forex_liquidation_file", 2, 2);
    assert_eq!(settled.lines().count(), 2, "{settled}");
    assert_eq!(
        file("forex_liquidation_file", 9, 5),
        "File download failed:No balance account data in the period"
    );

    let rates = mapi(&sandbox, service("forex_rate_file", &[])).text();
    assert!(
        rates.contains("|100203|USD|7.100000\r\n") && rates.contains("|JPY|0.048000\r\n"),
        "{rates}"
    );
    assert_eq!(rates.matches("\r\n").count(), 15);
}

#[test]
fn a_wrong_period_is_refused_with_a_sentence() {
    let sandbox = Sandbox::new();
    for name in ["forex_compare_file", "forex_liquidation_file"] {
        for (start, end, sentence) in [
            (day(20), day(9), "Over 10 days to Date period"),
            (day(3), day(4), "Finish date ahead of begin date"),
            (day(3), day(0), "Finish date not ahead of today"),
            ("2026-01-01".into(), day(1), "Date format incorrect YYYYMMDD"),
            ("20260231".into(), day(1), "Illegal Date period!"),
            (String::new(), day(1), "Illegal Date period!"),
        ] {
            let answer = mapi(&sandbox, service(name, &[("start_date", &start), ("end_date", &end)]));
            assert_eq!(
                answer.text(),
                format!("File download failed:{sentence}"),
                "{start} {end}"
            );
        }
    }
    let mut fields = service("forex_compare_file", &[]);
    set(&mut fields, "partner", "2088000000000000");
    let answer = mapi(&sandbox, fields);
    assert!(
        answer.body.starts_with(b"<?xml version=\"1.0\" encoding=\"GBK\"?>"),
        "{}",
        answer.text()
    );
    assert_eq!(tag(&answer.text(), "error"), Some("ILLEGAL_PARTNER"));
}

#[test]
fn a_file_is_gbk_unless_the_url_names_a_charset() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    age(&sandbox, "m1", 1);
    let yesterday = day(1);
    let mut fields = service(
        "forex_compare_file",
        &[("start_date", &yesterday), ("end_date", &yesterday)],
    );
    fields.retain(|(name, _)| *name != "_input_charset");
    crate::merchant::sign(&sandbox, &mut fields, "MD5");
    let answer = sandbox.get(&format!("{}/gateway.do?{}", sandbox.url(), query(&fields, "gbk")));
    let (text, _, broken) = encoding_rs::GBK.decode(&answer.body);
    assert!(!broken && text.contains("\u{6d4b}\u{8bd5}"), "{text}");
}

#[test]
fn a_file_of_refunds_refunds_line_by_line() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    let send = |file: &str| {
        let mut fields = service("forex_refund_file", &[]);
        crate::merchant::sign(&sandbox, &mut fields, "MD5");
        let mut body = String::new();
        for (name, value) in &fields {
            body.push_str(&format!(
                "--b0\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            ));
        }
        body.push_str(&format!(
            "--b0\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.txt\"\r\n\r\n{file}\r\n--b0--\r\n"
        ));
        let headers = [("content-type", "multipart/form-data; boundary=b0")];
        let url = format!("{}/gateway.do?_input_charset=utf-8", sandbox.url());
        Said(sandbox.post(&url, &headers, body.as_bytes()).unwrap().text())
    };
    let line =
        |partner: &str, id: &str, amount: &str| format!("{partner}|{id}|m1|USD|{amount}|20120330235959|damaged\n");
    let file = line(PARTNER, "f1", "2.00") + &line(PARTNER, "f2", "3.00") + &line(PARTNER, "f3", "90.00");
    assert_eq!(send(&file).verdict(), "T - -");
    sandbox.ledger_when(|ledger| {
        let refunds = ledger["mapi"]["refunds"].as_array().unwrap();
        refunds.len() == 2 && refunds.iter().all(|refund| refund["status"] == "done")
    });
    assert_eq!(booked(&sandbox, "payments", "m1")["refunded"], "500", "f3 was too much");
    assert_eq!(
        send(&line("2088000000000000", "f4", "1.00")).verdict(),
        "F - ILLEGAL_FILE_FORMAT"
    );
    assert_eq!(send("nonsense").verdict(), "F - ILLEGAL_FILE_FORMAT");
}

// Closing, business orders

#[test]
fn an_unpaid_trade_closes_once_it_exists() {
    let sandbox = Sandbox::new();
    mapi(&sandbox, trade("m1"));
    let close = |id: &str| call(&sandbox, "close_trade", &[("out_order_no", id)]).verdict();
    assert_eq!(close("m1"), "F - TRADE_NOT_EXIST");
    sandbox.control("login", &json!({ "id": "m1" }));
    assert_eq!(close("m1"), "T - -");
    assert_eq!(close("m1"), "F - TRADE_STATUS_NOT_AVAILD");
    paid(&sandbox, "m2");
    assert_eq!(close("m2"), "F - TRADE_STATUS_NOT_AVAILD");
    let said = call(&sandbox, "single_trade_query", &[("out_trade_no", "m1")]);
    assert_eq!(said.get("trade_status"), "TRADE_CLOSED");
}

#[test]
fn a_business_order_opens_a_cashier() {
    let sandbox = Sandbox::new();
    let fields = [
        ("partner_trans_id", "b1"),
        ("goods_title", "tickets"),
        ("seller_id", PARTNER),
        ("total_fee", "520.00"),
        ("currency", "USD"),
        ("service_type", "100"),
    ];
    let open =
        |fields: &[(&'static str, &str)]| mapi(&sandbox, service("alipay.overseas.forex.order.pay", fields)).text();
    assert!(open(&fields).contains("USD 520.00"));
    assert!(open(&but(&fields, "pricing_currency", "CNY")).contains("ALIN42282"));
    assert!(open(&but(&but(&fields, "partner_trans_id", "b2"), "pricing_currency", "CNY")).contains("CNY 520.00"));
    assert!(open(&but(&fields, "seller_id", "2088")).contains("ILLEGAL_ARGUMENT"));
}

// App

pub(crate) fn order_string(sandbox: &Sandbox, id: &str, sign_type: &str) -> String {
    let pairs = [
        ("_input_charset", "utf-8"),
        ("currency", "USD"),
        ("forex_biz", "FP"),
        ("notify_url", "http://127.0.0.1:9/"),
        ("out_trade_no", id),
        ("partner", PARTNER),
        ("payment_type", "1"),
        ("product_code", "NEW_WAP_OVERSEAS_SELLER"),
        ("seller_id", PARTNER),
        ("service", "mobile.securitypay.pay"),
        ("subject", "\u{6d4b}\u{8bd5}"),
        ("total_fee", "0.10"),
        (
            "trade_information",
            r#"{"business_type":"5","other_business_type":"ride"}"#,
        ),
    ];
    let text = pairs.map(|(name, value)| format!("{name}=\"{value}\"")).join("&");
    let option = |name: &str| sandbox.hello["mapi"][name].as_str().unwrap();
    let sign = match sign_type {
        "RSA" => sha1_rsa(option("private_key_1024"), text.as_bytes()),
        _ => rsa2(option("private_key"), text.as_bytes()),
    };
    let sign = sign.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    format!("{text}&sign=\"{sign}\"&sign_type=\"{sign_type}\"")
}

fn wallet(sandbox: &Sandbox, order: &str, step: &str) -> String {
    let (status, answer) = sandbox.control("mapi/app", &json!({ "order": order, "step": step }));
    assert_eq!(status, 200, "{answer}");
    answer["text"].as_str().unwrap().to_owned()
}

#[test]
fn the_wallet_hands_back_a_signed_result() {
    let sandbox = Sandbox::new();
    let order = order_string(&sandbox, "p1", "RSA");
    let text = wallet(&sandbox, &order, "pay");
    let result = text
        .strip_prefix("resultStatus={9000};memo={};result={")
        .and_then(|rest| rest.strip_suffix('}'))
        .expect("a paid result");
    let (signed, tail) = result.split_once("&sign_type=").unwrap();
    assert!(
        signed.ends_with("&success=\"true\"") && signed.starts_with("_input_charset"),
        "{signed}"
    );
    let sign = tail.split_once("&sign=\"").unwrap().1.trim_end_matches('"');
    let key = sandbox.hello["mapi"]["alipay_public_key_1024"].as_str().unwrap();
    assert!(sha1_rsa_holds(key, signed.as_bytes(), sign));
    assert_eq!(booked(&sandbox, "payments", "p1")["charges"], 1);

    for (step, status) in [
        ("cancel", "6001"),
        ("wait", "8000"),
        ("fail", "4000"),
        ("offline", "6002"),
    ] {
        let order = order_string(&sandbox, &format!("p-{step}"), "RSA");
        let text = wallet(&sandbox, &order, step);
        assert!(text.starts_with(&format!("resultStatus={{{status}}}")), "{text}");
        assert!(text.ends_with("result={}"));
    }
    let rsa2 = wallet(&sandbox, &order_string(&sandbox, "p2", "RSA2"), "pay");
    assert!(rsa2.starts_with("resultStatus={9000}"));
}

#[test]
fn the_wallet_refuses_orders_with_the_codes_of_the_cashier() {
    let sandbox = Sandbox::new();
    let order = order_string(&sandbox, "p1", "RSA");
    let memo = |order: &str| {
        let text = wallet(&sandbox, order, "pay");
        text.split("memo={")
            .nth(1)
            .unwrap()
            .split('}')
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(memo(&order.replace("0.10", "9.10")), "ALIN10070");
    assert_eq!(memo("service=x"), "ALIN38173");
    assert_eq!(memo(&order_string(&sandbox, "p-FAIL-ALIN43877", "RSA")), "ALIN43877");
    assert_eq!(memo(&order), "");
    assert_eq!(memo(&order), "ALIN42282", "paid already");
}

// Magic

#[test]
fn every_documented_code_can_be_brought_about() {
    let sandbox = Sandbox::new();
    let help = alipay_sandbox::help_codes();
    let mut lines = help.lines().skip_while(|line| !line.starts_with("gateway"));
    lines.next();
    let gateway: Vec<&str> = lines.next().unwrap().trim().split(", ").collect();
    assert_eq!(gateway.len(), 28);
    let mut tried = 0;
    while let (Some(head), Some(codes)) = (lines.next(), lines.next()) {
        let name = head.split(" [").next().unwrap();
        let separator = if codes.contains(';') || name.ends_with("_file") {
            "; "
        } else {
            ", "
        };
        for code in codes.trim().split(separator).filter(|code| !code.is_empty()) {
            sandbox.control("mapi/refuse", &json!({ "on": name, "code": code }));
            if name == "mobile.securitypay.pay" {
                continue;
            }
            let said = mapi(&sandbox, service(name, &[])).text();
            assert!(said.contains(code), "{name} {code}: {said}");
            tried += 1;
        }
        // The magic id brings about a code of the business and one of the gateway.
        let Some((parameter, word)) = head
            .split_once('[')
            .and_then(|(_, magic)| magic.trim_end_matches("-CODE]").split_once(' '))
        else {
            continue;
        };
        if name == "mobile.securitypay.pay" {
            continue;
        }
        for code in ["HAS_NO_PRIVILEGE", "ANY_OTHER_CODE"] {
            let id = format!("x-{word}-{code}");
            let mut fields = service(name, &[]);
            fields.push((Box::leak(parameter.to_owned().into_boxed_str()), id));
            let said = mapi(&sandbox, fields).text();
            assert!(said.contains(&format!(">{code}<")), "{name} {code}: {said}");
        }
    }
    assert!(tried > 300, "{tried}");
}

#[test]
fn refunds_are_found_by_their_number_however_many_there_are() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "m1");
    paid(&sandbox, "m2");
    let refund = |id: &str, trade: &str| {
        let fields = [
            ("out_return_no", id),
            ("out_trade_no", trade),
            ("return_amount", "0.01"),
            ("currency", "USD"),
            ("gmt_return", "20260102030405"),
            ("is_sync", "Y"),
        ];
        call(&sandbox, "forex_refund", &fields).verdict()
    };
    for number in 0..20 {
        assert_eq!(
            refund(&format!("r{number}"), if number % 2 == 0 { "m1" } else { "m2" }),
            "T - -"
        );
    }
    for number in 0..20 {
        let trade = if number % 2 == 0 { "m1" } else { "m2" };
        assert_eq!(refund(&format!("r{number}"), trade), "F - REPEATED_REFUNDMENT_REQUEST");
        let other = if number % 2 == 0 { "m2" } else { "m1" };
        assert_eq!(refund(&format!("r{number}"), other), "F - CONTEXT_INCONSISTENT");
    }
    assert_eq!(booked(&sandbox, "payments", "m1")["refunded"], "10");
}
