//! In-store: the three versions of the API, the live gateway, order codes, notifications and registered shops.

use alipay_sandbox::Config;
use serde_json::{Value, json};

use crate::merchant::{
    CANCEL, Envelope, PAY, QUERY, REFUND, instore_verdict, millis, rsa2, rsa2_holds, scan, sha1_rsa, sha1_rsa_holds,
    sha256_hex,
};
use crate::support::{Received, Sandbox, Shop};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

const PARTNER: &str = "2188101122136512";
pub(crate) const PRE_CREATE: (&str, &str) = (
    "alipay.intl.acquiring.offline.preCreate",
    "/alipay/intl/acquiring/offline/precreate.htm",
);
pub(crate) const MONITOR: (&str, &str) = (
    "alipay.intl.merchant.common.monitor",
    "/alipay/intl/merchant/common/monitor.htm",
);
pub(crate) const MAINTAIN: (&str, &str) = (
    "alipay.intl.merchant.common.indirectMerchant.maintain",
    "/alipay/intl/merchant/common/indirectMerchant/maintain.htm",
);
pub(crate) const SHOP_QUERY: (&str, &str) = (
    "alipay.intl.merchant.common.indirectMerchant.query",
    "/alipay/intl/merchant/common/indirectMerchant/query.htm",
);
pub(crate) const ARCHIVE: (&str, &str) = (
    "alipay.intl.merchant.common.indirectMerchant.archive",
    "/alipay/intl/merchant/common/indirectMerchant/archive.htm",
);

/// A merchant who speaks one version to one of the two gateways.
pub(crate) struct Merchant<'s> {
    pub(crate) sandbox: &'s Sandbox,
    pub(crate) version: &'static str,
    pub(crate) live: bool,
}

impl Merchant<'_> {
    pub(crate) fn envelope(&self, function: (&str, &'static str), body: Value) -> Envelope {
        let mut envelope = Envelope::new(self.sandbox, function, body);
        envelope.live = self.live;
        envelope.head["version"] = json!(self.version);
        if self.version != "2.0.2" {
            let body = envelope.body.as_object_mut().unwrap();
            if function != MONITOR {
                body.remove("partnerId");
            }
            body.insert("merchantId".into(), json!(PARTNER));
        }
        envelope
    }

    pub(crate) fn call(&self, function: (&str, &'static str), body: Value) -> Value {
        let answer = self.envelope(function, body).send(self.sandbox).unwrap();
        assert!(instore_verdict(self.sandbox, &answer).ends_with(" signed"));
        answer.json()["response"]["body"].clone()
    }

    /// `code status` of the answer.
    pub(crate) fn said(&self, function: (&str, &'static str), body: Value) -> String {
        let info = self.call(function, body)["resultInfo"].clone();
        format!(
            "{} {}",
            info["resultCode"].as_str().unwrap(),
            info["resultStatus"].as_str().unwrap()
        )
    }

    /// A scanned code in the words of the version.
    pub(crate) fn order(&self, id: &str, code: &str) -> Value {
        let mut order = scan(id, code);
        if self.version != "2.0.2" {
            order["order"]["seller"] = json!({ "sellerId": PARTNER, "sellerName": "Tea House", "sellerMCC": "5812" });
        }
        order
    }

    /// The words of the version for where a payment stands.
    pub(crate) fn state(&self, id: &str) -> String {
        let body = self.call(QUERY, json!({ "merchantTransId": id }));
        let state = match self.version {
            "2.0.0" => &body["transStatus"],
            _ => &body["statusDetail"]["acquirementStatus"],
        };
        state.as_str().unwrap().to_owned()
    }
}

pub(crate) fn all(sandbox: &Sandbox, live: bool) -> [Merchant<'_>; 3] {
    ["2.0.2", "2.0.4", "2.0.0"].map(|version| Merchant { sandbox, version, live })
}

#[test]
fn magic_codes_end_alike_in_every_version() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let version = merchant.version;
        let [paying, paid, closed] = match version {
            "2.0.0" => ["WAIT_BUYER_PAY", "TRADE_SUCCESS", "TRADE_CLOSED"],
            _ => ["PAYING", "SUCCESS", "CLOSED"],
        };
        for (ending, said, states) in [
            ("9999", "SUCCESS S", vec![paid]),
            ("0001", "USER_PAYING U", vec![paying]),
            ("0002", "BALANCE_NOT_ENOUGH F", vec![closed]),
            ("0003", "AUTH_CODE_ILLEGAL F", vec![]),
            ("0004", "UNKNOWN_EXCEPTION U", vec![paying, paid]),
            ("0005", "UNKNOWN_EXCEPTION U", vec![paying, closed]),
        ] {
            let id = format!("{version}-{ending}");
            let order = merchant.order(&id, &format!("28000000000000{ending}"));
            assert_eq!(merchant.said(PAY, order), said, "{id}");
            for state in states {
                assert_eq!(merchant.state(&id), state, "{id}");
            }
        }
        let cancel = json!({ "merchantTransId": format!("{version}-9999") });
        assert_eq!(merchant.said(CANCEL, cancel), "SUCCESS S");
    }
}

#[test]
fn each_version_wants_its_own_field_for_the_account() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let mut envelope = merchant.envelope(PAY, merchant.order("x", "28763443825664394"));
        let body = envelope.body.as_object_mut().unwrap();
        let (own, other) = match merchant.version {
            "2.0.2" => ("partnerId", "merchantId"),
            _ => ("merchantId", "partnerId"),
        };
        let id = body.remove(own).unwrap();
        body.insert(other.into(), id);
        assert_eq!(
            envelope.verdict(&sandbox),
            "PARAM_MISSING F signed",
            "{}",
            merchant.version
        );
    }
}

#[test]
fn sha1_is_for_hong_kong_and_answered_in_kind() {
    let sandbox = Sandbox::new();
    let [america, _, hong_kong] = all(&sandbox, false);
    let option = |name: &str| sandbox.hello["instore"][name].as_str().unwrap();
    let send = |merchant: &Merchant<'_>| {
        let mut envelope = merchant.envelope(PAY, merchant.order("sha1", "28763443825664394"));
        envelope.head.as_object_mut().unwrap().remove("signType");
        let content = json!({ "head": envelope.head, "body": envelope.body }).to_string();
        let signature = sha1_rsa(option("private_key"), content.as_bytes());
        let raw = format!(r#"{{"request":{content},"signature":"{signature}"}}"#);
        envelope.send_raw(&sandbox, &raw).unwrap()
    };
    assert_eq!(
        instore_verdict(&sandbox, &send(&america)),
        "INVALID_SIGNATURE F unsigned"
    );
    let answer = send(&hong_kong).text();
    assert!(answer.contains(r#""resultCode":"SUCCESS""#), "{answer}");
    let (content, signature) = signed_parts(&answer, "response");
    assert!(sha1_rsa_holds(
        option("alipay_public_key"),
        content.as_bytes(),
        &signature
    ));
}

#[test]
fn the_sandbox_takes_dollars_and_synchronous_refunds_and_the_live_gateway_all() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let live = Merchant { live: true, ..merchant };
        let id = |way: &str| format!("{way}-{}", merchant.version);
        let order = |id: &str, currency: &str| {
            let mut order = merchant.order(id, "28763443825664394");
            order["order"]["orderAmount"] = json!({ "currency": currency, "value": "1000" });
            order
        };
        assert_eq!(
            merchant.said(PAY, order(&id("s"), "JPY")),
            "CURRENCY_NOT_SUPPORT F",
            "as the quick start says"
        );
        assert_eq!(live.said(PAY, order(&id("l"), "RUB")), "CURRENCY_NOT_SUPPORT F");
        let paid = live.call(PAY, order(&id("l"), "JPY"));
        assert_eq!(paid["payAmount"], json!({ "currency": "CNY", "value": "4800" }));

        let refund = |merchant: &Merchant<'_>, number: &str, sync: Value| {
            merchant.said(
                REFUND,
                json!({
                    "acquirementId": paid["acquirementId"], "merchantRefundId": id(number),
                    "refundAmount": { "currency": "JPY", "value": "1" }, "isSync": sync,
                }),
            )
        };
        for absent in [json!(false), Value::Null] {
            assert_eq!(refund(&merchant, "r1", absent), "UNKNOWN_EXCEPTION U");
        }
        assert_eq!(refund(&live, "r1", json!(false)), "SUCCESS S");
        assert_eq!(refund(&live, "r2", Value::Null), "SUCCESS S");
        assert_eq!(refund(&live, "r3", json!(true)), "SUCCESS S");
    }
    let refunds = sandbox.ledger_when(|ledger| {
        let refunds = ledger["instore"]["refunds"].as_array().unwrap();
        refunds.iter().all(|refund| refund["status"] == "done")
    });
    assert_eq!(refunds["instore"]["refunds"].as_array().unwrap().len(), 9);
}

#[test]
fn an_asynchronous_refund_is_in_process_until_it_is_done_or_failed() {
    let sandbox = Sandbox::with(Config {
        time_scale: 0.05,
        ..Config::default()
    });
    let [america, ..] = all(&sandbox, true);
    let paid = america.call(PAY, america.order("p", "28763443825664394"));
    let refund = |id: &str, reason: &str, sync: bool| {
        america.said(
            REFUND,
            json!({
                "acquirementId": paid["acquirementId"], "merchantRefundId": id, "refundReason": reason,
                "refundAmount": { "currency": "USD", "value": "100" }, "isSync": sync,
            }),
        )
    };
    assert_eq!(refund("good", "", false), "SUCCESS S");
    assert_eq!(
        refund("bad", "FAIL:MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH", false),
        "SUCCESS S"
    );
    assert_eq!(refund("good", "", false), "REFUND_IN_PROCESS U");
    assert_eq!(refund("third", "", false), "AMOUNT_EXCEEDS_LIMIT F");
    let settled = |ledger: &Value, id: &str, status: &str| {
        let refunds = ledger["instore"]["refunds"].as_array().unwrap();
        refunds
            .iter()
            .any(|refund| refund["id"] == id && refund["status"] == status)
    };
    sandbox.ledger_when(|ledger| settled(ledger, "good", "done") && settled(ledger, "bad", "failed"));
    assert_eq!(refund("good", "", false), "SUCCESS S");
    assert_eq!(refund("bad", "", false), "MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH F");
    // A refund that failed leaves the money where it was.
    assert_eq!(refund("unclear", "UNKNOWN", true), "UNKNOWN_EXCEPTION U");
    assert_eq!(refund("unclear", "UNKNOWN", true), "SUCCESS S");
}

#[test]
fn an_order_code_is_scanned_opened_and_paid() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let id = format!("code-{}", merchant.version);
        let mut order = merchant.order(&id, "");
        order["merchantRedirectUrl"] = json!("https://shop.example/thanks");
        let made = merchant.call(PRE_CREATE, order.clone());
        let link = made["orderQrCode"].as_str().unwrap();
        assert_eq!(
            merchant.call(PRE_CREATE, order.clone())["orderQrCode"],
            made["orderQrCode"]
        );
        assert_ne!(merchant.state(&id), merchant_paid(&merchant));

        let page = sandbox.get(link);
        assert_eq!(page.status, 200);
        assert_eq!(
            read_code(&page.text()),
            link,
            "the page shows the code that leads to it"
        );
        let alipay_id = made["acquirementId"].as_str().unwrap();
        let picture = sandbox.get(&format!("{}/cashier/qr/{alipay_id}.svg", sandbox.url()));
        assert_eq!(read_code(&picture.text()), link);

        let form = format!("family=instore&id={alipay_id}&step=pay");
        let answer = sandbox.post(&format!("{}/cashier/act", sandbox.url()), &[], form.as_bytes());
        let answer = answer.unwrap();
        assert_eq!(answer.header("location"), Some("https://shop.example/thanks"));
        assert_eq!(merchant.state(&id), merchant_paid(&merchant));
        assert_eq!(merchant.said(PRE_CREATE, order.clone()), "ORDER_STATUS_INVALID F");

        order["order"]["orderAmount"]["value"] = json!("1");
        assert_eq!(merchant.said(PRE_CREATE, order.clone()), "REPEAT_REQ_INCONSISTENT F");
        order["merchantTransId"] = json!(format!("late-{id}"));
        order["expiryTime"] = json!("2001-01-01T00:00:00+08:00");
        assert_eq!(merchant.said(PRE_CREATE, order.clone()), "PARAM_ILLEGAL F");
        order.as_object_mut().unwrap().remove("expiryTime");
        assert_eq!(merchant.said(PRE_CREATE, order), "SUCCESS S");
        let cancel = json!({ "merchantTransId": format!("late-{id}") });
        assert_eq!(merchant.said(CANCEL, cancel), "SUCCESS S");
    }
    let nothing = sandbox.get(&format!("{}/cashier/code/nothing", sandbox.url()));
    assert!(nothing.text().contains("ORDER_NOT_EXISTS"));
}

fn merchant_paid(merchant: &Merchant<'_>) -> &'static str {
    match merchant.version {
        "2.0.0" => "TRADE_SUCCESS",
        _ => "SUCCESS",
    }
}

/// Reads the code in an SVG as a scanner would: from its squares.
fn read_code(page: &str) -> String {
    let number = |name: &str, text: &str| -> usize {
        let start = text.find(&format!(r#"{name}=""#)).unwrap() + name.len() + 2;
        let digits: String = text[start..].chars().take_while(char::is_ascii_digit).collect();
        digits.parse().unwrap()
    };
    let svg = &page[page.find("<svg").unwrap()..];
    let (width, height) = (number("width", svg), number("height", svg));
    let path = &svg[svg.find(r#" d=""#).unwrap() + 4..];
    let path = &path[..path.find('"').unwrap()];
    let margin = 40;
    let mut picture = vec![255_u8; (width + 2 * margin) * (height + 2 * margin)];
    // Each square is `Mx yhwvhH…V…`.
    for square in path.split('M').skip(1) {
        let numbers: Vec<usize> = square
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .map(|part| part.parse().unwrap())
            .collect();
        let [left, top, wide, high, ..] = numbers[..] else {
            panic!("no square: {square}");
        };
        for y in top..top + high {
            for x in left..left + wide {
                picture[(y + margin) * (width + 2 * margin) + x + margin] = 0;
            }
        }
    }
    let at = |x: usize, y: usize| picture[y * (width + 2 * margin) + x];
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(width + 2 * margin, height + 2 * margin, at);
    let grids = prepared.detect_grids();
    grids.first().expect("a code in the picture").decode().unwrap().1
}

/// Content and signature of an envelope, as they stand.
pub(crate) fn signed_parts(raw: &str, member: &str) -> (String, String) {
    let (content, tail) = raw
        .strip_prefix(&format!(r#"{{"{member}":"#))
        .and_then(|rest| rest.rsplit_once(r#","signature":""#))
        .unwrap();
    (content.to_owned(), tail.trim_end_matches("\"}").to_owned())
}

/// What a merchant answers to a notification; `spoil` may change the content before it is signed.
pub(crate) fn acknowledge(private_key: &str, received: &Received, spoil: impl FnOnce(&mut Value)) -> String {
    let (content, _) = signed_parts(&received.text(), "request");
    let request: Value = serde_json::from_str(&content).unwrap();
    let head = &request["head"];
    let mut answer = json!({
        "head": {
            "version": head["version"], "function": head["function"], "clientId": head["clientId"],
            "respTime": "2026-01-02T03:04:05+00:00", "reqMsgId": head["reqMsgId"],
        },
        "body": { "resultInfo": {
            "resultStatus": "S", "resultCodeId": "00000000", "resultCode": "SUCCESS", "resultMsg": "success",
        }},
    });
    spoil(&mut answer);
    let content = answer.to_string();
    let signature = rsa2(private_key, content.as_bytes());
    format!(r#"{{"response":{content},"signature":"{signature}"}}"#)
}

#[test]
fn payments_and_refunds_are_announced_signed_until_the_answer_is_signed_too() {
    let sandbox = Sandbox::new();
    let key = sandbox.hello["instore"]["private_key"].as_str().unwrap().to_owned();
    let shop = Shop::replying("application/json", move |at, received| match at {
        0 => "success".to_owned(),
        1 => acknowledge(&key, received, |_| {}).replace(r#""signature":"#, r#""sign":"#),
        2 => acknowledge(&key, received, |_| {}).replace(r#""success""#, r#""succesS""#),
        3 => acknowledge(&key, received, |answer| answer["head"]["reqMsgId"] = json!("another")),
        4 => acknowledge(&key, received, |answer| {
            answer["body"]["resultInfo"]["resultStatus"] = json!("U");
        }),
        _ => acknowledge(&key, received, |_| {}),
    });
    assert_eq!(sandbox.control("instore", &json!({ "notify_url": shop.url })).0, 200);
    let [america, asia, hong_kong] = all(&sandbox, true);

    let paid = america.call(PAY, america.order("n1", "28763443825664394"));
    let first: Vec<Received> = (0..6).map(|_| shop.next()).collect();
    let mut ids = Vec::new();
    for received in &first {
        let (content, signature) = signed_parts(&received.text(), "request");
        let public = sandbox.hello["instore"]["alipay_public_key"].as_str().unwrap();
        assert!(rsa2_holds(
            public,
            content.as_bytes(),
            &STANDARD.decode(signature).unwrap()
        ));
        let request: Value = serde_json::from_str(&content).unwrap();
        assert_eq!(request["head"]["function"], "alipay.intl.acquiring.offline.notify.pay");
        assert_eq!(request["body"]["merchantTransId"], "n1");
        assert_eq!(request["body"]["resultInfo"]["resultStatus"], "S");
        assert_eq!(request["body"]["partnerId"], PARTNER);
        ids.push(request["head"]["reqMsgId"].clone());
    }
    ids.sort_by_key(Value::to_string);
    ids.dedup();
    assert_eq!(ids.len(), 6, "every message has an id of its own");
    let ledger = sandbox.ledger_when(|ledger| ledger["instore"]["notifications"][0]["state"] == "delivered");
    let attempts = ledger["instore"]["notifications"][0]["attempts"]
        .as_array()
        .unwrap()
        .clone();
    let heard: Vec<bool> = attempts
        .iter()
        .map(|attempt| attempt["acknowledged"].as_bool().unwrap())
        .collect();
    assert_eq!(heard, [false, false, false, false, false, true]);

    let refund = json!({
        "acquirementId": paid["acquirementId"], "merchantRefundId": "nr1",
        "refundAmount": { "currency": "USD", "value": "40" }, "isSync": false,
    });
    assert_eq!(america.said(REFUND, refund), "SUCCESS S");
    let told: Value = serde_json::from_str(&signed_parts(&shop.next().text(), "request").0).unwrap();
    assert_eq!(told["body"]["merchantRefundId"], "nr1");
    assert_eq!(told["body"]["refundAmount"]["value"], "40");

    let waiting = asia.order("n2", "280000000000000001");
    assert_eq!(asia.said(PAY, waiting), "USER_PAYING U");
    sandbox.approve("n2");
    let told: Value = serde_json::from_str(&signed_parts(&shop.next().text(), "request").0).unwrap();
    assert_eq!(told["head"]["version"], "2.0.4");
    assert_eq!(told["body"]["merchantId"], PARTNER);

    assert_eq!(hong_kong.said(PRE_CREATE, hong_kong.order("n3", "")), "SUCCESS S");
    sandbox.control("close", &json!({ "id": "n3" }));
    let told: Value = serde_json::from_str(&signed_parts(&shop.next().text(), "request").0).unwrap();
    assert_eq!(told["body"]["resultInfo"]["resultStatus"], "F");
    assert_eq!(told["body"]["merchantTransId"], "n3");
}

#[test]
fn the_vendors_sandbox_announces_nothing() {
    let sandbox = Sandbox::new();
    let [america, ..] = all(&sandbox, false);
    sandbox.control("instore", &json!({ "notify_url": "http://127.0.0.1:9/" }));
    america.call(PAY, america.order("quiet", "28763443825664394"));
    assert_eq!(sandbox.ledger()["instore"]["notifications"], json!([]));
}

#[test]
fn shops_are_registered_changed_and_archived() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let seller = format!("S_{}", merchant.version.replace('.', ""));
        let maintain = |step: &str, name: &str| {
            merchant.said(
                MAINTAIN,
                json!({
                    "operationType": step, "sellerInfo": { "sellerId": seller, "sellerName": name },
                    "storeInfo": { "storeId": "store1", "storeName": "Corner" },
                }),
            )
        };
        let shop = json!({ "sellerId": seller, "storeId": "store1", "paymentScene": "OFFLINE" });
        let mut order = merchant.order(&format!("shop-{}", merchant.version), "28763443825664394");
        let field = if merchant.version == "2.0.2" {
            "secondaryMerchantId"
        } else {
            "sellerId"
        };
        order["order"]["seller"] = json!({ field: seller, "storeId": "store1" });

        assert_eq!(merchant.said(PAY, order.clone()), "SHOP_NOT_EXIST F");
        assert_eq!(maintain("MODIFY", "Tea"), "TARGET_NOT_FOUND F");
        assert_eq!(merchant.said(SHOP_QUERY, shop.clone()), "TARGET_NOT_FOUND F");
        assert_eq!(maintain("REMOVE", "Tea"), "PARAM_ILLEGAL F");
        assert_eq!(maintain("ADD", "Tea"), "SUCCESS S");
        assert_eq!(maintain("ADD", "Tea"), "SUCCESS S");
        assert_eq!(maintain("ADD", "Coffee"), "REPEAT_REQ_INCONSISTENT F");
        assert_eq!(maintain("MODIFY", "Coffee"), "SUCCESS S");
        assert_eq!(
            merchant.call(SHOP_QUERY, shop.clone())["sellerInfo"]["sellerName"],
            "Coffee"
        );
        assert_eq!(merchant.said(PAY, order.clone()), "SUCCESS S");
        order["merchantTransId"] = json!(format!("other-{}", merchant.version));
        order["order"]["seller"]["storeId"] = json!("store2");
        assert_eq!(merchant.said(PAY, order.clone()), "MERCHANT_AND_SHOP_NOT_MATCH F");

        let answer = merchant.envelope(ARCHIVE, shop).send(&sandbox).unwrap();
        assert_eq!(instore_verdict(&sandbox, &answer), "SUCCESS S signed");
        assert_eq!(
            answer.json()["response"]["head"]["function"],
            SHOP_QUERY.0,
            "the slip of the published sample"
        );
        order["order"]["seller"]["storeId"] = json!("store1");
        assert_eq!(merchant.said(PAY, order), "SHOP_STATUS_ABNORMAL F");
    }
}

#[test]
fn a_terminal_reports_its_health() {
    let sandbox = Sandbox::new();
    for merchant in all(&sandbox, false) {
        let mut report = json!({
            "sellerId": "S1", "storeId": "store1", "partnerId": PARTNER, "productCode": "OFFLINE_PAY",
            "sceneCode": "PAYMENT_QRCODE", "equipmentType": "ECR", "networkType": "WIFI",
        });
        assert_eq!(merchant.said(MONITOR, report.clone()), "SUCCESS S");
        report["networkType"] = json!("123456789");
        assert_eq!(merchant.said(MONITOR, report.clone()), "PARAM_ILLEGAL F");
        report.as_object_mut().unwrap().remove("storeId");
        assert_eq!(merchant.said(MONITOR, report), "PARAM_MISSING F");
    }
}

#[test]
fn shared_keys_sign_notifications_as_well() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("text/plain", &["success"]);
    sandbox.control("instore", &json!({ "notify_url": shop.url }));
    let [america, ..] = all(&sandbox, true);
    let mut envelope = america.envelope(PAY, america.order(&millis(), "28763443825664394"));
    envelope.head["signType"] = json!("SHA256");
    assert_eq!(envelope.verdict(&sandbox), "SUCCESS S signed");
    let (content, signature) = signed_parts(&shop.next().text(), "request");
    let key = sandbox.hello["instore"]["key"].as_str().unwrap();
    assert_eq!(sha256_hex(format!("{content}{key}").as_bytes()), signature);
}
