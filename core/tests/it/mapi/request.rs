//! Requests: what is signed, what travels, what is refused before it does.

use alipay_global::{Answer, CallOptions, ErrorKind};
use serde_json::{Value, json};

use super::support::*;

fn trade() -> Value {
    json!({
        "out_trade_no": "ORDER-0001", "subject": "测试商品", "currency": "USD", "total_fee": "10.00",
        "product_code": "NEW_OVERSEAS_SELLER", "return_url": "https://example.com/back?a=1&b=2",
        "trade_information": {"business_type": "4", "goods_info": "pencil^2|eraser^5", "total_quantity": "7"},
    })
}

fn refused(service: &str, request: Value) -> (String, String) {
    let client = client("MD5", json!({}));
    let error = client
        .prepare(service, &request.to_string(), &CallOptions::default())
        .expect_err("must be refused");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest, "{error}");
    (error.field().unwrap().to_owned(), error.rule().unwrap().to_owned())
}

fn body(client: &alipay_global::mapi::MapiClient, service: &str, request: Value) -> String {
    let prepared = client
        .prepare(service, &request.to_string(), &CallOptions::default())
        .unwrap();
    String::from_utf8(prepared.body).unwrap()
}

#[test]
fn the_published_query_is_made_byte_for_byte() {
    // published-md5-query of the specification
    let client = client("MD5", json!({}));
    let request = r#"{"out_trade_no":"SAMPLE_TRANSACTION_ID"}"#;
    let prepared = client
        .prepare("single_trade_query", request, &CallOptions::default())
        .unwrap();
    assert_eq!(prepared.method, "POST");
    assert_eq!(
        prepared.url,
        "https://mapi.alipaydev.com/gateway.do?_input_charset=utf-8"
    );
    assert_eq!(
        prepared.header("content-type"),
        Some("application/x-www-form-urlencoded; charset=utf-8")
    );
    assert_eq!(
        String::from_utf8(prepared.body).unwrap(),
        "out_trade_no=SAMPLE_TRANSACTION_ID&partner=2088101122136241&service=single_trade_query\
         &sign=d4d3825356fd0799ee16829acffc1460&sign_type=MD5"
    );
}

#[test]
fn values_of_every_kind_are_signed_as_they_travel() {
    let client = client("MD5", json!({}));
    let request = r#"{"a":"x+y&z=1%中'","json":{"n":10.00,"list":["é",true]},"yes":true,"zero":0,"fee":10.00,"none":"","null":null}"#;
    let prepared = client
        .prepare("some.service", request, &CallOptions::default())
        .unwrap();
    assert_eq!(
        String::from_utf8(prepared.body).unwrap(),
        format!(
            "a=x%2By%26z%3D1%25%E4%B8%AD%27&fee=10.00&json=%7B%22n%22%3A10.00%2C%22list%22%3A%5B%22%C3%A9%22%2Ctrue%5D%7D\
             &partner=2088101122136241&service=some.service&yes=true&zero=0&sign={}&sign_type=MD5",
            md5("_input_charset=utf-8&a=x+y&z=1%中'&fee=10.00&json={\"n\":10.00,\"list\":[\"é\",true]}&partner=2088101122136241&service=some.service&yes=true&zero=0".as_bytes())
        )
    );
}

#[test]
fn gbk_is_signed_and_sent_in_gbk() {
    let client = client("MD5", json!({"charset": "GBK"}));
    let prepared = client
        .prepare("some.service", r#"{"a":"测试"}"#, &CallOptions::default())
        .unwrap();
    assert!(prepared.url.ends_with("?_input_charset=gbk"));
    // python3 -c 'import hashlib; print(hashlib.md5("_input_charset=gbk&a=测试&partner=2088101122136241&service=some.service".encode("gbk") + KEY).hexdigest())'
    let sign = "c6b35eaf1763281331e69417e353c5b9";
    assert_eq!(
        String::from_utf8(prepared.body).unwrap(),
        format!("a=%B2%E2%CA%D4&partner=2088101122136241&service=some.service&sign={sign}&sign_type=MD5")
    );
    let error = client
        .prepare("some.service", r#"{"memo":"咖啡☕"}"#, &CallOptions::default())
        .unwrap_err();
    assert_eq!(error.field(), Some("memo"));
    assert!(error.to_string().contains("'☕' (U+2615)"), "{error}");
}

#[test]
fn a_redirect_is_a_url_and_a_form_that_say_the_same() {
    let client = client("MD5", json!({"charset": "gbk"}));
    let Answer::Redirect(redirect) = client
        .call("create_forex_trade", &trade().to_string(), &CallOptions::default())
        .unwrap()
    else {
        panic!("not a redirect");
    };
    assert_eq!(redirect.method, "GET");
    assert!(
        redirect.url.starts_with(
            "https://mapi.alipaydev.com/gateway.do?_input_charset=gbk&currency=USD&out_trade_no=ORDER-0001"
        )
    );
    assert!(redirect.url.contains("&subject=%B2%E2%CA%D4%C9%CC%C6%B7&"));
    assert!(
        redirect
            .form
            .contains("action=\"https://mapi.alipaydev.com/gateway.do?_input_charset=gbk\"")
    );
    assert!(redirect.form.contains("method=\"post\"") && redirect.form.contains("accept-charset=\"gbk\""));
    assert!(redirect.form.is_ascii(), "a page that any server charset carries");
    assert!(redirect.form.contains("value=\"&#27979;&#35797;&#21830;&#21697;\""));
    let sign = redirect.fields.iter().find(|(name, _)| name == "sign").unwrap();
    assert!(redirect.url.contains(&format!("&sign={}&sign_type=MD5", sign.1)));
    assert!(!redirect.fields.iter().any(|(name, _)| name == "_input_charset"));
    let prepared = client
        .prepare("create_forex_trade", &trade().to_string(), &CallOptions::default())
        .unwrap();
    assert_eq!((prepared.method.as_str(), prepared.url), ("GET", redirect.url));
}

#[test]
fn a_refund_always_says_when_why_and_how() {
    let client = client("MD5", json!({}));
    let refund = json!({"out_trade_no": "O", "out_return_no": "R", "return_amount": "1.00", "currency": "USD", "product_code": "NEW_OVERSEAS_SELLER"});
    let sent = body(&client, "forex_refund", refund.clone());
    // 17:30 in Greenwich is 1:30 of the next day in China.
    assert!(sent.contains("gmt_return=2026-04-17+01%3A30%3A00&is_sync=N&"), "{sent}");
    assert!(sent.contains("&reason=refund&"), "{sent}");
    let mut own = refund;
    own["gmt_return"] = "20150320120000".into();
    own["reason"] = "sold out".into();
    own["is_sync"] = "Y".into();
    let sent = body(&client, "forex_refund", own);
    assert!(
        sent.contains("gmt_return=20150320120000&is_sync=Y&") && sent.contains("reason=sold+out"),
        "{sent}"
    );
}

#[test]
fn a_timestamp_is_added_where_the_service_has_one() {
    let client = client("MD5", json!({}));
    let sent = body(&client, "alipay.acquire.cancel", json!({"out_trade_no": "O"}));
    assert!(sent.contains("&timestamp=2026-04-17+01%3A30%3A00&"), "{sent}");
    assert!(!body(&client, "single_trade_query", json!({"out_trade_no": "O"})).contains("timestamp"));
    assert!(!body(&client, "some.service", json!({})).contains("timestamp"));
}

#[test]
fn a_timestamp_follows_china_on_a_host_in_any_zone() {
    const ZONE: &str = "A_TIMESTAMP_IN";
    if std::env::var_os(ZONE).is_none() {
        // The zone of a process is set before it starts.
        for zone in ["America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati"] {
            let mut again = std::process::Command::new(std::env::current_exe().unwrap());
            let (_, module) = module_path!().split_once("::").unwrap();
            again.args([
                "--exact",
                &format!("{module}::a_timestamp_follows_china_on_a_host_in_any_zone"),
            ]);
            let said = again.env("TZ", zone).env(ZONE, zone).output().unwrap();
            // A name that no test has would pass as well.
            let said = String::from_utf8(said.stdout).unwrap();
            assert!(said.contains("1 passed"), "{zone}: {said}");
        }
        return;
    }
    let mut options = options("MD5", json!({}));
    options.now = None;
    let client = alipay_global::mapi::MapiClient::new(options).unwrap();
    let before = china();
    let sent = body(&client, "alipay.acquire.cancel", json!({"out_trade_no": "O"}));
    let stamp = sent
        .split("timestamp=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap()
        .replace("%3A", ":")
        .replace('+', " ");
    assert!(before <= stamp && stamp <= china(), "{stamp}");
}

/// Now, eight hours ahead of Greenwich, from the seconds since 1970.
fn china() -> String {
    let now = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .unwrap();
    let seconds = i64::try_from(now.as_secs()).unwrap() + 8 * 3_600;
    let time = time::OffsetDateTime::from_unix_timestamp(seconds).unwrap();
    let form = time::macros::format_description!("[year]-[month]-[day] [hour]:[minute]:[second]");
    time.format(form).unwrap()
}

#[test]
fn the_check_of_a_notification_is_a_plain_unsigned_get() {
    let client = client("MD5", json!({}));
    let prepared = client
        .prepare("notify_verify", r#"{"notify_id":"a+b="}"#, &CallOptions::default())
        .unwrap();
    assert_eq!(prepared.method, "GET");
    assert_eq!(
        prepared.url,
        format!("{GATEWAY}?notify_id=a%2Bb%3D&partner=2088101122136241&service=notify_verify")
    );
}

#[test]
fn what_the_client_sets_may_be_repeated_but_not_contradicted() {
    let client = client("MD5", json!({}));
    let same = json!({"out_trade_no": "O", "service": "single_trade_query", "partner": PARTNER, "_input_charset": "UTF-8", "sign_type": "MD5"});
    assert_eq!(
        body(&client, "single_trade_query", same),
        body(&client, "single_trade_query", json!({"out_trade_no": "O"}))
    );
    for (name, value) in [
        ("partner", "2088000000000000"),
        ("service", "forex_refund"),
        ("sign", "x"),
        ("sign_type", "RSA"),
        ("_input_charset", "gbk"),
    ] {
        let mut request = json!({"out_trade_no": "O"});
        request[name] = value.into();
        assert_eq!(
            refused("single_trade_query", request),
            (name.to_owned(), "owned".to_owned())
        );
    }
}

#[test]
fn rules_of_the_gateway_are_checked_before_anything_is_sent() {
    let with = |name: &str, value: Value| {
        let mut request = trade();
        request[name] = value;
        refused("create_forex_trade", request)
    };
    assert_eq!(with("rmb_fee", "1.00".into()).1, "one_of");
    assert_eq!(with("currency", "JPY".into()), ("total_fee".into(), "decimals".into()));
    assert_eq!(with("subject", "a \"b\"".into()), ("subject".into(), "quote".into()));
    assert_eq!(with("subject", Value::Null), ("subject".into(), "required".into()));
    assert_eq!(with("subject", "".into()), ("subject".into(), "required".into()));
    assert_eq!(
        with("subject", "测".repeat(86).into()),
        ("subject".into(), "max_length".into())
    );
    let long = json!({"business_type": "5", "other_business_type": "x".repeat(6000)});
    assert_eq!(with("trade_information", long).0, "trade_information");
    assert_eq!(refused("some.service", json!({"a&b": "1"})).1, "name");
    assert_eq!(refused("some.service", json!({"a": "\""})).1, "quote");
    // 128 Chinese characters are 256 bytes in GBK and 384 in UTF-8.
    let gbk = client("MD5", json!({"charset": "gbk"}));
    let mut long = trade();
    long["subject"] = "测".repeat(128).into();
    assert!(
        gbk.prepare("create_forex_trade", &long.to_string(), &CallOptions::default())
            .is_ok()
    );
}

#[test]
fn a_value_that_could_pass_for_a_field_is_refused() {
    let with = |name: &str, value: &str| {
        let mut request = trade();
        request[name] = value.into();
        let client = client("MD5", json!({}));
        let prepared = client.prepare("create_forex_trade", &request.to_string(), &CallOptions::default());
        prepared
            .err()
            .map(|error| (error.field().unwrap().to_owned(), error.rule().unwrap().to_owned()))
    };
    let refused = |name: &str| Some((name.to_owned(), "ambiguous".to_owned()));
    // The buyer, who carries the redirect, could send it as two fields under the same signature.
    assert_eq!(
        with("return_url", "https://example.com/back?a=1&rmb_fee=0.01"),
        refused("return_url")
    );
    assert_eq!(with("return_url", "https://example.com/back?a=1&out_trade_no=2"), None);
    // A text comes back in notifications and replies, between other fields than here.
    assert_eq!(with("subject", "tea&total_fee=0.01"), refused("subject"));
    assert_eq!(with("body", "tea&trade_status=TRADE_FINISHED"), refused("body"));
    assert_eq!(with("subject", "tea & milk = 2"), None);
}

#[test]
fn a_service_is_called_by_its_name_or_its_method() {
    let client = client("MD5", json!({}));
    let request = json!({"partner_trans_id": "P"});
    assert_eq!(
        body(&client, "alipay.acquire.overseas.query", request.clone()),
        body(&client, "acquire_overseas_query", request)
    );
    let error = client
        .prepare("no such service", "{}", &CallOptions::default())
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn a_file_of_refunds_stands_beside_the_signed_fields() {
    let file = json!({"file": [
        {"out_return_no": "R1", "out_trade_no": "T1", "currency": "USD", "return_amount": "200.00", "reason": "damaged"},
        {"out_return_no": "R2", "out_trade_no": "T2", "currency": "JPY", "return_amount": 100, "gmt_return": "20120330235959"},
    ]});
    let text = "2088101122136241|R1|T1|USD|200.00|20260417013000|damaged\r\n\
                2088101122136241|R2|T2|JPY|100|20120330235959|refund\r\n";
    let client = client("MD5", json!({"refund_file_field": "refund_file"}));
    let prepare = |request: &Value| client.prepare("forex_refund_file", &request.to_string(), &CallOptions::default());
    let prepared = prepare(&file).unwrap();
    assert!(prepared.url.ends_with("?_input_charset=utf-8"));
    let boundary = prepared
        .header("content-type")
        .unwrap()
        .split_once("boundary=")
        .unwrap()
        .1;
    // The file is no part of what is signed.
    let sign = md5(format!("_input_charset=utf-8&partner={PARTNER}&service=forex_refund_file").as_bytes());
    let field = |name: &str, value: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let expected = [
        field("partner", PARTNER),
        field("service", "forex_refund_file"),
        field("sign", &sign),
        field("sign_type", "MD5"),
        format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"refund_file\"; filename=\"refunds.txt\"\r\n\
             Content-Type: text/plain\r\n\r\n{text}\r\n--{boundary}--\r\n"
        ),
    ];
    assert_eq!(String::from_utf8(prepared.body.clone()).unwrap(), expected.concat());
    assert_eq!(prepare(&json!({ "file": text })).unwrap().body, prepared.body);
    let taken = b"<alipay><is_success>T</is_success></alipay>";
    let reply = json_of(
        client
            .accept("forex_refund_file", &prepared, &response(200, taken))
            .unwrap(),
    );
    assert_eq!(reply, json!({"is_success": "T", "_unverified": true}));
    for (name, value, rule) in [
        ("return_amount", json!("1.001"), "decimal"),
        ("return_amount", json!("0"), "decimal"),
        ("out_trade_no", json!("a|b"), "format"),
        ("reason", json!("a\nb"), "format"),
        ("reason", json!("x".repeat(256)), "max_length"),
        ("out_return_no", Value::Null, "required"),
    ] {
        let mut wrong = file.clone();
        wrong["file"][0][name] = value;
        let error = prepare(&wrong).unwrap_err();
        assert_eq!(error.field().unwrap(), format!("file[0].{name}"));
        assert_eq!(error.rule(), Some(rule), "{error}");
    }
    assert_eq!(prepare(&json!({})).unwrap_err().rule(), Some("required"));
}

#[test]
fn numbers_never_lose_digits_and_never_get_an_exponent() {
    let client = client("MD5", json!({}));
    let sent = body(
        &client,
        "some.service",
        serde_json::from_str(r#"{"n":12345678901234567890.10}"#).unwrap(),
    );
    assert!(sent.contains("n=12345678901234567890.10&"), "{sent}");
    let error = client
        .prepare("some.service", r#"{"n":1e2}"#, &CallOptions::default())
        .unwrap_err();
    assert_eq!((error.field(), error.rule()), (Some("n"), Some("type")));
}
