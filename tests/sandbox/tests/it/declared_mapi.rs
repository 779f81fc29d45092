//! The mapi family and what it declares to keep state for.

use serde_json::json;

use crate::declared::Story;
use crate::mapi_contracts::merchant;
use crate::mapi_online::order_string;
use crate::mapi_store::{DATA, order};
use crate::mapi_support::{GOOD, PARTNER, Said, age, day, now, spot};
use crate::merchant::{mapi, service, sign, trade};
use crate::support::Sandbox;

/// Parameters of a call.
type Fields = Vec<(&'static str, String)>;

fn fields(pairs: &[(&'static str, &str)]) -> Fields {
    pairs.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
}

fn step(story: &mut Story<'_>, name: &'static str, fields: Fields) -> Said {
    Said(story.step(name, move |sandbox| {
        let pairs: Vec<(&'static str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        mapi(sandbox, service(name, &pairs)).text()
    }))
}

#[test]
fn every_declared_service_does_what_is_declared() {
    let sandbox = Sandbox::new();
    let mut story = Story::of("mapi", &sandbox);
    online(&mut story);
    in_store(&mut story);
    contracts(&mut story);
    papers(&mut story);
    story.end();
}

fn online(story: &mut Story<'_>) {
    let of = |id: &str, name: &str| -> Fields {
        let mut fields = trade(id);
        fields.retain(|(known, _)| !["service", "partner", "_input_charset"].contains(known));
        if name == "create_forex_trade_wap" {
            for (known, value) in &mut fields {
                if *known == "product_code" {
                    "NEW_WAP_OVERSEAS_SELLER".clone_into(value);
                }
            }
        }
        fields
    };
    step(story, "create_forex_trade", of("m1", "create_forex_trade"));
    step(story, "create_forex_trade_wap", of("m2", "create_forex_trade_wap"));
    let business = [
        ("partner_trans_id", "m3"),
        ("goods_title", "tickets"),
        ("seller_id", PARTNER),
        ("total_fee", "520.00"),
        ("currency", "USD"),
        ("service_type", "100"),
    ];
    step(story, "alipay.overseas.forex.order.pay", fields(&business));
    story.step("mobile.securitypay.pay", |sandbox| {
        let order = order_string(sandbox, "m4", "RSA");
        sandbox.control("mapi/app", &json!({ "order": order })).1.to_string()
    });
    story.sandbox.approve("m1");
    story.sandbox.control("login", &json!({ "id": "m2" }));
    step(story, "close_trade", fields(&[("out_order_no", "m2")]));
    step(story, "single_trade_query", fields(&[("out_trade_no", "m1")]));
    let refund = [
        ("out_return_no", "r1"),
        ("out_trade_no", "m1"),
        ("return_amount", "1.00"),
        ("currency", "USD"),
        ("gmt_return", "20260102030405"),
        ("is_sync", "Y"),
    ];
    step(story, "forex_refund", fields(&refund));
    story.step("forex_refund_file", |sandbox| refund_file(sandbox, "m1"));
    // It ends by itself, and must not do so while another operation is looked at.
    story.sandbox.ledger_when(|ledger| {
        let mut refunds = ledger["mapi"]["refunds"].as_array().unwrap().iter();
        refunds.all(|refund| refund["status"] == "done")
    });
    age(story.sandbox, "m1", 3);
    let (start, end) = (day(4), day(1));
    let period = [("start_date", start.as_str()), ("end_date", end.as_str())];
    step(story, "forex_compare_file", fields(&period));
    step(story, "forex_liquidation_file", fields(&period));
    step(story, "forex_rate_file", Vec::new());
}

fn refund_file(sandbox: &Sandbox, trade: &str) -> String {
    let mut fields = service("forex_refund_file", &[]);
    sign(sandbox, &mut fields, "MD5");
    let part = |name: &str, more: &str, value: &str| {
        format!("--b0\r\nContent-Disposition: form-data; name=\"{name}\"{more}\r\n\r\n{value}\r\n")
    };
    let mut body: String = fields.iter().map(|(name, value)| part(name, "", value)).collect();
    let line = format!("{PARTNER}|f1|{trade}|USD|1.00|20120330235959|damaged\n");
    body.push_str(&part("file", "; filename=\"r.txt\"", &line));
    body.push_str("--b0--\r\n");
    let headers = [("content-type", "multipart/form-data; boundary=b0")];
    let url = format!("{}/gateway.do?_input_charset=utf-8", sandbox.url());
    sandbox.post(&url, &headers, body.as_bytes()).unwrap().text()
}

fn in_store(story: &mut Story<'_>) {
    const PAY: &str = "alipay.acquire.overseas.spot.pay";
    for id in ["s1", "s2", "s3"] {
        step(story, PAY, fields(&spot(id, GOOD)));
    }
    step(
        story,
        "alipay.acquire.overseas.query",
        fields(&[("partner_trans_id", "s1")]),
    );
    step(
        story,
        "alipay.acquire.overseas.spot.cancel",
        fields(&[("partner_trans_id", "s2")]),
    );
    step(
        story,
        "alipay.acquire.overseas.spot.reverse",
        fields(&[("partner_trans_id", "s3")]),
    );
    let refund = [
        ("partner_refund_id", "sr1"),
        ("partner_trans_id", "s1"),
        ("refund_amount", "1.00"),
        ("currency", "USD"),
        ("is_sync", "Y"),
    ];
    step(story, "alipay.acquire.overseas.spot.refund", fields(&refund));

    step(story, "alipay.acquire.precreate", order("o1"));
    step(story, "alipay.acquire.create", order("o2"));
    let code = format!("{}/qr/{}", story.sandbox.url(), booked(story.sandbox, "o1"));
    story.sandbox.control("mapi/scan", &json!({ "code": code }));
    step(story, "alipay.acquire.query", fields(&[("out_trade_no", "o1")]));
    let refund = [
        ("out_trade_no", "o1"),
        ("refund_amount", "1.00"),
        ("trans_currency", "USD"),
        ("sync_flag", "Y"),
    ];
    step(story, "alipay.acquire.refund", fields(&refund));
    let time = now();
    step(
        story,
        "alipay.acquire.cancel",
        fields(&[("out_trade_no", "o2"), ("timestamp", &time)]),
    );

    let place = [("timestamp", time.as_str()), ("biz_type", "OVERSEASHOPQRCODE")];
    let data = |text: &str| [fields(&place), fields(&[("biz_data", text)])].concat();
    let made = step(story, "alipay.commerce.qrcode.create", data(DATA));
    let named = fields(&[("qrcode", made.get("qrcode"))]);
    let renamed = data(
        &DATA
            .replace("Apple", "Pear")
            .replace("\"store_id\":\"S1\"", "\"store_id\":\"S2\""),
    );
    step(
        story,
        "alipay.commerce.qrcode.modify",
        [renamed, named.clone()].concat(),
    );
    let stop = [fields(&place), fields(&[("status", "STOP")]), named].concat();
    step(story, "alipay.commerce.qrcode.modifyStatus", stop);
}

/// Alipay's number of an order.
fn booked(sandbox: &Sandbox, id: &str) -> String {
    let entry = crate::mapi_support::booked(sandbox, "payments", id);
    entry["alipay_id"].as_str().unwrap().to_owned()
}

fn contracts(story: &mut Story<'_>) {
    let online: Fields = merchant("M7").into_iter().collect();
    step(story, "alipay.overseas.secmerchant.online.maintain", online.clone());
    let store = fields(&[
        ("store_id", "S7"),
        ("store_name", "Apple"),
        ("store_country", "US"),
        ("store_address", "x"),
        ("store_industry", "5499"),
    ]);
    step(
        story,
        "alipay.overseas.secmerchant.offline.maintain",
        [online, store].concat(),
    );
    let time = now();
    let asked = [
        ("secondary_merchant_id", "M7"),
        ("payment_method", "ONLINE_PAYMENT"),
        ("timestamp", &time),
    ];
    step(
        story,
        "alipay.overseas.secmerchant.maintain.queryStatus",
        fields(&asked),
    );

    let agreement = [
        ("external_sign_no", "a1"),
        ("product_code", "GENERAL_WITHHOLDING_P"),
        ("access_info", r#"{"channel":"PC"}"#),
        ("scene", "INDUSTRY|MEDICAL"),
        ("notify_url", "http://127.0.0.1:9/"),
    ];
    step(story, "alipay.dut.customer.agreement.page.sign", fields(&agreement));
    story.sandbox.control("mapi/agree", &json!({ "id": "a1" }));
    let named = [
        ("external_sign_no", "a1"),
        ("product_code", "GENERAL_WITHHOLDING_P"),
        ("scene", "INDUSTRY|MEDICAL"),
        ("alipay_user_id", "2088122878780000"),
    ];
    let found = step(story, "alipay.dut.customer.agreement.query", fields(&named));
    let info = format!("{{\"agreement_no\":\"{}\"}}", found.get("agreement_no"));
    let debit = [
        ("out_trade_no", "d1"),
        ("subject", "Monthly plan"),
        ("product_code", "FOREX_GENERAL_WITHHOLDING"),
        ("total_fee", "10.00"),
        ("currency", "USD"),
        ("trans_currency", "USD"),
        ("agreement_info", info.as_str()),
    ];
    step(story, "alipay.acquire.createandpay", fields(&debit));
    step(story, "alipay.dut.customer.agreement.unsign", fields(&named));
}

fn papers(story: &mut Story<'_>) {
    let trade_no = booked(story.sandbox, "s1");
    let customs = [
        ("out_request_no", "c1"),
        ("trade_no", trade_no.as_str()),
        ("merchant_customs_code", "code"),
        ("amount", "100.00"),
        ("customs_place", "GUANGZHOU"),
        ("merchant_customs_name", "name"),
    ];
    step(story, "alipay.acquire.customs", fields(&customs));
    step(
        story,
        "alipay.overseas.acquire.customs.query",
        fields(&[("out_request_nos", "c1")]),
    );
    let time = now();
    let tax = [
        ("out_order_no", "tax1"),
        ("doc_id", "doc1"),
        ("timestamp", time.as_str()),
    ];
    step(story, "alipay.oversea.taxrefund.single.taxdata.send", fields(&tax));
    step(story, "alipay.oversea.taxrefund.single.account.query", fields(&tax));
    // The id of a notification is in the message only, so one is made and heard.
    let shop = crate::support::Shop::answering("text/plain", &["success"]);
    let mut order = trade("n1");
    crate::merchant::set(&mut order, "notify_url", &shop.url);
    mapi(story.sandbox, order);
    story.sandbox.approve("n1");
    let told = shop.next().text();
    let id = told
        .split("notify_id=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap()
        .to_owned();
    let answer = story.step("notify_verify", move |sandbox| {
        let address = format!(
            "{}/gateway.do?service=notify_verify&partner={PARTNER}&notify_id={id}",
            sandbox.url()
        );
        sandbox.get(&address).text()
    });
    assert_eq!(answer, "true");
}
