//! Each kind of fault, seen from the wire.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use alipay_sandbox::Config;
use serde_json::{Value, json};

use crate::merchant::{
    AmsCall, Envelope, PAY, ams, ams_holds, instore_holds, mapi, pay_request, scan, service, tag, trade,
};
use crate::support::{Answer, Sandbox};

const NOWHERE: &str = "https://shop.example/notify";

fn pay(sandbox: &Sandbox, id: &str) -> Result<Answer, ureq::Error> {
    AmsCall::new(sandbox, "payments/pay", &pay_request(id, NOWHERE)).send(sandbox)
}

fn payments(sandbox: &Sandbox) -> usize {
    sandbox.ledger()["ams"]["payments"].as_array().unwrap().len()
}

fn ams_path() -> &'static str {
    "/ams/sandbox/api/v1/payments/pay"
}

#[test]
fn a_dropped_connection_acts_or_not_as_it_says() {
    let sandbox = Sandbox::new();
    sandbox.fault("payments.pay", "drop_before");
    assert!(pay(&sandbox, "t1").is_err());
    assert_eq!(payments(&sandbox), 0);
    sandbox.fault("payments.pay", "drop_after");
    assert!(pay(&sandbox, "t1").is_err());
    assert_eq!(payments(&sandbox), 1);
    assert_eq!(
        pay(&sandbox, "t1").unwrap().json()["paymentRequestId"],
        "t1",
        "spoilt once, and only once"
    );
}

#[test]
fn a_truncated_reply_announces_more_than_it_brings() {
    let sandbox = Sandbox::new();
    sandbox.fault("ams", "truncate");
    assert!(pay(&sandbox, "t1").is_err());
    assert_eq!(payments(&sandbox), 1);
}

#[test]
fn a_delayed_reply_has_acted_in_time() {
    let sandbox = Sandbox::new();
    sandbox.control("fault", &json!({ "on": "*", "kind": "delay", "delay_ms": 1_500 }));
    let started = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(|| pay(&sandbox, "t1").unwrap());
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(
            payments(&sandbox),
            1,
            "the money may have moved while the caller still waits"
        );
        assert!(started.elapsed() < Duration::from_millis(1_500));
    });
    assert!(started.elapsed() >= Duration::from_millis(1_500));
}

#[test]
fn a_slow_body_drips() {
    let sandbox = Sandbox::new();
    sandbox.control("fault", &json!({ "kind": "slow_body", "delay_ms": 1 }));
    let started = Instant::now();
    let answer = pay(&sandbox, "t1").unwrap();
    assert!(ams_holds(&sandbox, ams_path(), &answer));
    assert!(started.elapsed() > Duration::from_millis(300));
}

#[test]
fn statuses_other_than_200_are_not_signed() {
    let sandbox = Sandbox::new();
    for (kind, status, count) in [("status_302", 302, 0), ("status_403", 403, 0), ("status_500", 500, 1)] {
        sandbox.fault("payments.pay", kind);
        let answer = pay(&sandbox, "t1").unwrap();
        assert_eq!((answer.status, payments(&sandbox)), (status, count), "{kind}");
        assert_eq!(answer.header("signature"), None);
    }
    assert!(sandbox.ledger()["calls"].get("followed a redirect").is_none());
}

#[test]
fn an_empty_reply_is_empty() {
    let sandbox = Sandbox::new();
    sandbox.fault("payments.pay", "empty");
    assert_eq!(pay(&sandbox, "t1").unwrap().body, b"");
}

#[test]
fn a_huge_reply_does_not_end() {
    let sandbox = Sandbox::new();
    sandbox.fault("*", "huge");
    let mut stream = TcpStream::connect(sandbox.url().trim_start_matches("http://")).unwrap();
    stream
        .write_all(b"GET /gateway.do?service=single_trade_query HTTP/1.1\r\nhost: localhost\r\n\r\n")
        .unwrap();
    let mut seen = 0;
    let mut buffer = vec![0; 1024 * 1024];
    while seen < 32 * 1024 * 1024 {
        let count = stream.read(&mut buffer).unwrap();
        assert_ne!(count, 0, "it ended after {seen} bytes");
        seen += count;
    }
}

#[test]
fn ams_replies_are_spoilt_in_every_documented_way() {
    let sandbox = Sandbox::new();
    for kind in ["unsigned", "wrong_key", "wrong_signature"] {
        sandbox.fault("payments.pay", kind);
        let answer = pay(&sandbox, "t1").unwrap();
        assert!(!ams_holds(&sandbox, ams_path(), &answer), "{kind}");
        assert_eq!(answer.header("signature").is_some(), kind != "unsigned");
        let status = answer.json()["result"]["resultStatus"].clone();
        assert_eq!(status, if kind == "wrong_signature" { "S" } else { "U" }, "{kind}");
    }
    for kind in [
        "other_request",
        "invalid_utf8",
        "not_json_xml",
        "xml_bomb",
        "duplicate_key",
    ] {
        sandbox.fault("payments.pay", kind);
        let answer = pay(&sandbox, "t1").unwrap();
        assert!(ams_holds(&sandbox, ams_path(), &answer), "{kind} is correctly signed");
        let text = answer.text();
        let as_announced = match kind {
            "other_request" => answer.json()["paymentRequestId"] == "another-one",
            "invalid_utf8" => std::str::from_utf8(&answer.body).is_err(),
            "not_json_xml" => text.starts_with("<html>"),
            "xml_bomb" => text.starts_with("{\"result\":{\"result\":{\"result\":") && text.len() > 800_000,
            _ => text.matches("\"result\":").count() == 2,
        };
        assert!(as_announced, "{kind}");
    }
    let reply = ams(&sandbox, "payments/pay", &pay_request("t1", NOWHERE));
    assert_eq!(reply["paymentRequestId"], "t1", "all of that left the payment alone");
}

#[test]
fn instore_replies_are_spoilt_in_every_documented_way() {
    let sandbox = Sandbox::new();
    let send = |kind: &str| {
        sandbox.fault("alipay.intl.acquiring.offline.pay", kind);
        Envelope::new(&sandbox, PAY, scan("i1", "280000000000000001"))
            .send(&sandbox)
            .unwrap()
    };
    for kind in ["unsigned", "wrong_key", "wrong_signature", "not_json_xml"] {
        let answer = send(kind);
        assert!(!instore_holds(&sandbox, &answer), "{kind}");
        assert_eq!(
            answer.text().contains("\"resultStatus\":\"S\""),
            kind == "wrong_signature",
            "{kind}"
        );
    }
    assert!(instore_holds(&sandbox, &send("other_request")));
    assert_eq!(
        send("other_request").json()["response"]["head"]["reqMsgId"],
        "another-one"
    );
    assert!(std::str::from_utf8(&send("invalid_utf8").body).is_err());
    assert!(send("xml_bomb").body.len() > 800_000);
    let twice = send("duplicate_key");
    assert!(instore_holds(&sandbox, &twice));
    assert_eq!(twice.text().matches("\"body\":").count(), 2);
}

#[test]
fn mapi_replies_are_spoilt_in_every_documented_way() {
    let sandbox = Sandbox::new();
    mapi(&sandbox, trade("m1"));
    sandbox.control("login", &json!({ "id": "m1" }));
    let send = |kind: &str| {
        sandbox.fault("single_trade_query", kind);
        mapi(&sandbox, service("single_trade_query", &[("out_trade_no", "m1")]))
    };
    assert_eq!(tag(&send("unsigned").text(), "sign"), None);
    let honest = mapi(&sandbox, service("single_trade_query", &[("out_trade_no", "m1")])).text();
    assert_ne!(tag(&send("wrong_key").text(), "sign"), tag(&honest, "sign"));
    let promoted = send("wrong_signature").text();
    assert_eq!(tag(&promoted, "trade_status"), Some("TRADE_FINISHED"));
    assert_eq!(tag(&promoted, "sign"), tag(&honest, "sign"));
    assert_eq!(tag(&send("other_request").text(), "trade_no"), Some("another-one"));
    assert!(std::str::from_utf8(&send("invalid_utf8").body).is_err());
    assert!(send("not_json_xml").text().starts_with('{'));
    assert!(send("xml_bomb").text().contains("<!ENTITY"));
    assert_eq!(send("duplicate_key").text().matches("<trade_status>").count(), 2);
}

#[test]
fn faults_wait_for_their_call_and_can_be_forgotten() {
    let sandbox = Sandbox::new();
    let (status, answer) = sandbox.control("fault", &json!({ "on": "payments.refund", "kind": "nonsense" }));
    assert_eq!(status, 400);
    assert!(answer["error"].as_str().unwrap().contains("drop_after"), "{answer}");
    assert_eq!(
        sandbox
            .control(
                "fault",
                &json!({ "on": "payments.pay", "kind": "status_500", "times": 2 })
            )
            .0,
        200
    );
    assert_eq!(
        sandbox
            .control("fault", &json!({ "on": "payments.refund", "kind": "empty" }))
            .0,
        200
    );
    assert_eq!(pay(&sandbox, "t1").unwrap().status, 500);
    assert_eq!(sandbox.ledger()["faults"].as_array().unwrap().len(), 2);
    assert_eq!(pay(&sandbox, "t1").unwrap().status, 500);
    assert_eq!(pay(&sandbox, "t1").unwrap().status, 200);
    sandbox
        .agent
        .delete(format!("{}/control/fault", sandbox.url()))
        .call()
        .unwrap();
    assert_eq!(sandbox.ledger()["faults"], json!([]));
    sandbox.control("reset", &Value::Null);
    assert_eq!(payments(&sandbox), 0);
}

#[test]
fn one_connection_carries_many_calls_also_over_tls() {
    let sandbox = Sandbox::with(Config {
        tls: true,
        ..Config::default()
    });
    let _may_be_installed_already = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let pem = std::fs::read(sandbox.hello["ca_file"].as_str().unwrap()).unwrap();
    let certificate = ureq::tls::Certificate::from_pem(&pem).unwrap();
    let tls = ureq::tls::TlsConfig::builder()
        .root_certs(ureq::tls::RootCerts::Specific(Arc::new(vec![certificate])))
        .build();
    let agent: ureq::Agent = ureq::Agent::config_builder().tls_config(tls).build().into();
    let url = format!("{}/control/health", sandbox.hello["tls_url"].as_str().unwrap());
    let connections = || sandbox.ledger()["connections"].as_u64().unwrap();
    let before = connections();
    for _ in 0..20 {
        assert_eq!(
            agent.get(&url).call().unwrap().body_mut().read_to_string().unwrap(),
            "{\"ready\":true}"
        );
    }
    assert_eq!(connections() - before, 1);
}
