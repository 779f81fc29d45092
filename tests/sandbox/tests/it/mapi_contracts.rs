//! What mapi remembers besides trades: secondary merchants, agreements, customs declarations, tax papers.

use std::collections::BTreeMap;

use serde_json::json;

use crate::mapi_support::{GOOD, Said, booked, but, call, now, pay};
use crate::merchant::{mapi, service, set, trade};
use crate::support::{Sandbox, Shop};

// Secondary merchants

pub(crate) fn merchant(id: &str) -> BTreeMap<&'static str, String> {
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
    let sites = format!("[{}]", [r#"{"site_type":"WEB","site_url":"https://a.b"}"#; 6].join(","));
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

pub(crate) fn agreement(sandbox: &Sandbox, id: &str, notify_url: &str) -> String {
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

pub(crate) fn debit(sandbox: &Sandbox, id: &str, number: &str) -> String {
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
