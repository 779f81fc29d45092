//! Online services of mapi beside the cashier: files, merchants, agreements, declarations, the app, DSA.

use std::collections::BTreeMap;

use serde_json::json;

use crate::mapi_support::{GOOD, PARTNER, Said, age, booked, but, call, day, dsa_holds, dsa_sign, now, pay};
use crate::merchant::{charset_of, mapi, presign, query, rsa2, service, set, sha1_rsa, sha1_rsa_holds, tag, trade};
use crate::support::{Sandbox, Shop};

fn paid(sandbox: &Sandbox, id: &str) {
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

// Secondary merchants

fn merchant(id: &str) -> BTreeMap<&'static str, String> {
    [
        ("secondary_merchant_id", id),
        ("secondary_merchant_name", "Alipay.com Co.,Ltd"),
        ("secondary_merchant_industry", "5499"),
        ("register_country", "HK"),
        ("register_address", "No.278"),
        ("site_infos", r#"[{"site_type":"WEB","site_url":"https://alipay.com"}]"#),
        ("secondary_merchant_type", "INDIVIDUAL"),
        ("representative_name", "Tom Li"),
        ("representative_id", "123456789"),
        ("settlement_no", "2600100000"),
        ("contact_no", "+86"),
        ("contact_email", "tomli@example.com"),
    ]
    .map(|(name, value)| (name, value.to_owned()))
    .into_iter()
    .chain([("timestamp", now())])
    .collect()
}

fn maintain(sandbox: &Sandbox, name: &str, fields: &BTreeMap<&'static str, String>) -> String {
    let fields: Vec<(&'static str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    call(sandbox, name, &fields).verdict()
}

fn review(sandbox: &Sandbox, id: &str, store: &str) -> Said {
    let (time, method) = (
        now(),
        if store.is_empty() {
            "ONLINE_PAYMENT"
        } else {
            "INSTORE_PAYMENT"
        },
    );
    let fields = [
        ("secondary_merchant_id", id),
        ("store_id", store),
        ("payment_method", method),
        ("timestamp", time.as_str()),
    ];
    call(sandbox, "alipay.overseas.secmerchant.maintain.queryStatus", &fields)
}

const ONLINE: &str = "alipay.overseas.secmerchant.online.maintain";
const OFFLINE: &str = "alipay.overseas.secmerchant.offline.maintain";

#[test]
fn a_registration_is_reviewed_before_it_counts() {
    let sandbox = Sandbox::new();
    assert_eq!(review(&sandbox, "M1", "").verdict(), "F - PARAM_ILLEGAL");
    assert_eq!(maintain(&sandbox, ONLINE, &merchant("M1")), "T SUCCESS -");
    assert_eq!(maintain(&sandbox, ONLINE, &merchant("M1")), "F - DUPLICATE_REQUEST");
    let states: Vec<String> = (0..4)
        .map(|_| review(&sandbox, "M1", "").get("status").to_owned())
        .collect();
    assert_eq!(states, ["UNDER_REVIEW", "UNDER_REVIEW", "SUCCESS", "SUCCESS"]);

    let mut changed = merchant("M1");
    changed.insert("secondary_merchant_industry", "7011".into());
    assert_eq!(
        maintain(&sandbox, ONLINE, &changed),
        "F - PARAM_ILLEGAL",
        "the industry stays"
    );
    let mut changed = merchant("M1");
    changed.insert("cs_no", "123".into());
    assert_eq!(
        maintain(&sandbox, ONLINE, &changed),
        "F - PARAM_ILLEGAL",
        "nothing may be added"
    );
    let mut changed = merchant("M1");
    changed.insert("register_address", "elsewhere".into());
    assert_eq!(maintain(&sandbox, ONLINE, &changed), "T SUCCESS -");
    let said = review(&sandbox, "M1", "");
    assert_eq!(
        (said.get("status"), said.get("register_address")),
        ("MODIFICATION_REVIEW", "No.278")
    );
    review(&sandbox, "M1", "");
    assert_eq!(review(&sandbox, "M1", "").get("register_address"), "elsewhere");

    // Payments must name what is registered.
    let mut order = trade("m1");
    set(&mut order, "secondary_merchant_id", "M1");
    set(&mut order, "secondary_merchant_name", "Somebody");
    set(&mut order, "secondary_merchant_industry", "5499");
    assert!(mapi(&sandbox, order.clone()).text().contains("ILLEGAL_ARGUMENT"));
    set(&mut order, "secondary_merchant_name", "Alipay.com Co.,Ltd");
    assert!(mapi(&sandbox, order).text().contains("Pay USD 10.00"));
}

#[test]
fn a_registration_that_breaks_a_rule_is_refused() {
    let sandbox = Sandbox::new();
    let sites = format!(
        "[{}]",
        vec![r#"{"site_type":"WEB","site_url":"https://a.b"}"#; 6].join(",")
    );
    for (name, value, wanted) in [
        ("register_country", "KP", "F - REGISTER_COUNTRY_FORBIDDEN"),
        ("register_country", "hk", "F - PARAM_ILLEGAL"),
        ("secondary_merchant_type", "ROBOT", "F - MERCHANT_TYPE_ILLEGAL"),
        ("secondary_merchant_type", "ENTERPRISE", "F - PARAM_ILLEGAL"),
        ("representative_id", "", "F - PARAM_ILLEGAL"),
        ("site_infos", sites.as_str(), "F - PARAM_ILLEGAL"),
        ("site_infos", "[]", "F - PARAM_ILLEGAL"),
        ("site_infos", "text", "F - PARAM_ILLEGAL"),
        ("secondary_merchant_id", "a b", "F - PARAM_ILLEGAL"),
        ("contact_email", "", "F - PARAM_ILLEGAL"),
    ] {
        let mut fields = merchant("M1");
        fields.insert(name, value.to_owned());
        assert_eq!(maintain(&sandbox, ONLINE, &fields), wanted, "{name}={value}");
    }
}

#[test]
fn stores_are_registered_one_by_one_and_may_be_rejected() {
    let sandbox = Sandbox::new();
    let store = |id: &str, industry: &str| {
        let mut fields = merchant("M1");
        for (name, value) in [
            ("store_id", id),
            ("store_name", "REJECT"),
            ("store_country", "US"),
            ("store_address", "3 Old Concord Rd"),
            ("store_industry", industry),
        ] {
            fields.insert(name, value.to_owned());
        }
        fields
    };
    assert_eq!(
        maintain(&sandbox, OFFLINE, &store("S1", "4121")),
        "F - PARAM_ILLEGAL",
        "taxis name drivers"
    );
    let mut taxi = store("S1", "4121");
    taxi.insert(
        "extend_params",
        r#"[{"operation_id":"1","contact_person":"Driver One"}]"#.into(),
    );
    assert_eq!(maintain(&sandbox, OFFLINE, &taxi), "T SUCCESS -");
    assert_eq!(maintain(&sandbox, OFFLINE, &store("S2", "5499")), "T SUCCESS -");
    review(&sandbox, "M1", "S2");
    review(&sandbox, "M1", "S2");
    let said = review(&sandbox, "M1", "S2");
    assert_eq!((said.get("status"), said.get("reject_reason")), ("FAILED", "high risk"));
    assert_eq!(review(&sandbox, "M1", "S1").get("status"), "UNDER_REVIEW");
    let mut better = store("S2", "5499");
    better.insert("store_name", "Good".into());
    assert_eq!(maintain(&sandbox, OFFLINE, &better), "T SUCCESS -");
    review(&sandbox, "M1", "S2");
    review(&sandbox, "M1", "S2");
    let said = review(&sandbox, "M1", "S2");
    assert_eq!((said.get("status"), said.get("store_status")), ("SUCCESS", "ACTIVATED"));
}

// Auto-debit

fn agreement(sandbox: &Sandbox, id: &str, notify_url: &str) -> String {
    let fields = [
        ("external_sign_no", id),
        ("product_code", "GENERAL_WITHHOLDING_P"),
        ("access_info", r#"{"channel":"PC"}"#),
        ("scene", "INDUSTRY|MEDICAL"),
        ("notify_url", notify_url),
        ("return_url", "https://shop.example/back"),
    ];
    mapi(sandbox, service("alipay.dut.customer.agreement.page.sign", &fields)).text()
}

fn debit(sandbox: &Sandbox, id: &str, number: &str) -> String {
    let info = format!("{{\"agreement_no\":\"{number}\"}}");
    let fields = [
        ("out_trade_no", id),
        ("subject", "Monthly plan"),
        ("product_code", "FOREX_GENERAL_WITHHOLDING"),
        ("total_fee", "10.00"),
        ("currency", "USD"),
        ("trans_currency", "USD"),
        ("agreement_info", info.as_str()),
    ];
    call(sandbox, "alipay.acquire.createandpay", &fields).verdict()
}

#[test]
fn an_agreement_allows_debits_until_it_ends() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    let page = agreement(&sandbox, "a1", &format!("{}/n", shop.url));
    assert!(page.contains("Agree") && page.contains("INDUSTRY|MEDICAL"), "{page}");
    let headers = [("content-type", "application/x-www-form-urlencoded")];
    let url = format!("{}/agreement", sandbox.url());
    let answer = sandbox.post(&url, &headers, b"id=a1&step=agree").unwrap();
    assert_eq!(answer.status, 303);
    let back = answer.header("location").unwrap();
    assert!(
        back.starts_with("https://shop.example/back?") && back.contains("status=NORMAL"),
        "{back}"
    );
    let told = String::from_utf8(shop.next().body).unwrap();
    let number = told
        .split("agreement_no=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap()
        .to_owned();
    assert!(
        sandbox
            .post(&url, &headers, b"id=a1&step=agree")
            .unwrap()
            .text()
            .contains("ILLEGAL_ARGUMENT")
    );

    assert_eq!(debit(&sandbox, "d1", "none"), "T ORDER_FAIL ACCESS_FORBIDDEN");
    assert_eq!(debit(&sandbox, "d1", &number), "T ORDER_SUCCESS_PAY_SUCCESS -");
    assert_eq!(debit(&sandbox, "d1", &number), "T ORDER_FAIL TRADE_HAS_SUCCESS");
    assert_eq!(
        debit(&sandbox, "d2-INPROCESS", &number),
        "T ORDER_SUCCESS_PAY_INPROCESS -"
    );
    assert_eq!(debit(&sandbox, "d3-UNKNOWN", &number), "T UNKNOWN -");
    assert_eq!(booked(&sandbox, "payments", "d3-UNKNOWN")["charges"], 1);
    assert_eq!(
        debit(&sandbox, "d4-FAIL-BUYER_BALANCE_NOT_ENOUGH", &number),
        "T ORDER_SUCCESS_PAY_FAIL BUYER_BALANCE_NOT_ENOUGH"
    );
    let said = call(&sandbox, "alipay.acquire.query", &[("out_trade_no", "d2-INPROCESS")]);
    assert_eq!(said.get("trade_status"), "WAIT_BUYER_PAY");

    let of_buyer = [
        ("product_code", "GENERAL_WITHHOLDING_P"),
        ("alipay_user_id", "2088122878780000"),
        ("scene", "INDUSTRY|MEDICAL"),
    ];
    let find = |fields: &[(&'static str, &str)]| call(&sandbox, "alipay.dut.customer.agreement.query", fields);
    assert_eq!(find(&of_buyer).get("agreement_no"), number);
    assert_eq!(
        find(&but(&of_buyer, "alipay_user_id", "2088000000000000")).verdict(),
        "F - ILLEGAL_USER"
    );
    let by_login = but(&but(&of_buyer, "alipay_user_id", ""), "alipay_logon_id", "a@b.c");
    assert_eq!(find(&by_login).get("status"), "NORMAL");
    assert_eq!(
        find(&but(&of_buyer, "alipay_user_id", "")).verdict(),
        "F - ILLEGAL_ARGUMENT"
    );

    let said = call(&sandbox, "alipay.dut.customer.agreement.unsign", &of_buyer);
    assert_eq!(said.verdict(), "T - -");
    let told = String::from_utf8(shop.next().body).unwrap();
    assert!(
        told.contains("status=UNSIGN") && told.contains("unsign_time="),
        "{told}"
    );
    assert!(told.contains("sign_type=RSA"), "never MD5: {told}");
    assert_eq!(find(&of_buyer).verdict(), "F - ILLEGAL_USER");
    assert_eq!(debit(&sandbox, "d5", &number), "T ORDER_FAIL ACCESS_FORBIDDEN");
}

#[test]
fn an_agreement_that_is_refused_allows_nothing() {
    let sandbox = Sandbox::new();
    agreement(&sandbox, "a1", "");
    let (status, answer) = sandbox.control("mapi/agree", &json!({ "id": "a1", "agree": false }));
    assert_eq!(
        (status, answer["return_url"].as_str()),
        (200, Some("https://shop.example/back"))
    );
    let ledger = sandbox.ledger();
    assert_eq!(ledger["mapi"]["agreements"][0]["status"], "asked");
    let number = ledger["mapi"]["agreements"][0]["agreement_no"].as_str().unwrap();
    assert_eq!(debit(&sandbox, "d1", number), "T ORDER_FAIL ACCESS_FORBIDDEN");
    let fields = [
        ("external_sign_no", "a1"),
        ("product_code", "GENERAL_WITHHOLDING_P"),
        ("access_info", "{}"),
        ("scene", "OTHER"),
    ];
    let page = mapi(&sandbox, service("alipay.dut.customer.agreement.page.sign", &fields)).text();
    assert!(page.contains("ILLEGAL_ARGUMENT"), "one number, one agreement");
}

// Customs and tax

#[test]
fn a_paid_trade_is_declared_once_under_one_number() {
    let sandbox = Sandbox::new();
    let trade_no = pay(&sandbox, "s1", GOOD).get("alipay_trans_id").to_owned();
    let fields = [
        ("out_request_no", "c1"),
        ("trade_no", trade_no.as_str()),
        ("merchant_customs_code", "code"),
        ("amount", "100.00"),
        ("customs_place", "GUANGZHOU"),
        ("merchant_customs_name", "name"),
    ];
    let declare = |fields: &[(&'static str, &str)]| call(&sandbox, "alipay.acquire.customs", fields);
    let first = declare(&fields);
    assert_eq!(first.verdict(), "T SUCCESS -");
    assert_eq!(
        declare(&fields).get("alipay_declare_no"),
        first.get("alipay_declare_no")
    );
    let other = but(&fields, "amount", "99.00");
    assert_eq!(declare(&other).verdict(), "T FAIL DISCORDANT_REPEAT_REQUEST");
    for (name, value, wanted) in [
        ("amount", "141.30", "T FAIL INVALID_PARAMETER"),
        ("trade_no", "none", "T FAIL TRADE_NOT_EXIST"),
        ("is_split", "T", "T FAIL INVALID_PARAMETER"),
        ("customs_place", "", "F - ILLEGAL_ARGUMENT"),
    ] {
        let fields = but(&but(&fields, "out_request_no", "c2"), name, value);
        assert_eq!(declare(&fields).verdict(), wanted, "{name}={value}");
    }
    let ask = |numbers: &str| {
        call(
            &sandbox,
            "alipay.overseas.acquire.customs.query",
            &[("out_request_nos", numbers)],
        )
    };
    let said = ask("c1,c9");
    assert_eq!((said.get("out_request_no"), said.get("not_found")), ("c1", "c9"));
    assert_eq!(ask("1,2,3,4,5,6,7,8,9,10,11").verdict(), "T FAIL INVALID_PARAMETER");
}

#[test]
fn tax_papers_are_kept_as_they_came() {
    let sandbox = Sandbox::new();
    let time = now();
    let fields = [
        ("out_order_no", "tax1"),
        ("doc_id", "doc1"),
        ("timestamp", time.as_str()),
    ];
    let send = |fields: &[(&'static str, &str)]| call(&sandbox, "alipay.oversea.taxrefund.single.taxdata.send", fields);
    let first = send(&fields);
    assert_eq!(first.verdict(), "T SUCCESS -");
    assert_eq!(send(&fields).get("tax_refund_no"), first.get("tax_refund_no"));
    assert_eq!(
        send(&but(&fields, "refund_amount", "1.00")).verdict(),
        "T FAIL DISCORDANT_REPEAT_REQUEST"
    );
    assert_eq!(
        send(&but(&fields, "sales_date", "yesterday")).verdict(),
        "F - ILLEGAL_ARGUMENT"
    );
    assert_eq!(send(&but(&fields, "doc_id", "x")).verdict(), "F - ILLEGAL_ARGUMENT");
    let said = call(&sandbox, "alipay.oversea.taxrefund.single.account.query", &fields);
    assert_eq!(said.get("alipay_user_id"), "2088122878780000");
}

// App

fn order_string(sandbox: &Sandbox, id: &str, sign_type: &str) -> String {
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
