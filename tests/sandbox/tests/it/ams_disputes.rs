//! Disputes: opened by a buyer, answered by the merchant.

use serde_json::{Value, json};

use crate::ams::{code, paid};
use crate::merchant::{ams, ams_notification_holds, pay_request};
use crate::support::{ACKNOWLEDGED, Sandbox, Shop};

fn disputed(sandbox: &Sandbox, shop: &Shop) -> Value {
    ams(sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.approve("t1");
    shop.next();
    let (status, dispute) = sandbox.control("dispute", &json!({ "id": "t1", "amount": "60" }));
    assert_eq!(status, 200, "{dispute}");
    let body = notified(sandbox, shop);
    assert_eq!(body["disputeNotificationType"], "DISPUTE_CREATED");
    assert_eq!(
        (&body["disputeAmount"]["value"], body.get("notifyType")),
        (&json!("60"), None)
    );
    dispute["id"].clone()
}

fn notified(sandbox: &Sandbox, shop: &Shop) -> Value {
    let received = shop.next();
    assert!(ams_notification_holds(sandbox, &received));
    serde_json::from_slice(&received.body).unwrap()
}

#[test]
fn a_dispute_that_is_accepted_is_over() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let id = disputed(&sandbox, &shop);
    let accept = || ams(&sandbox, "payments/acceptDispute", &json!({ "disputeId": id }));
    let first = accept();
    assert_eq!(first["disputeId"], id);
    assert_eq!(notified(&sandbox, &shop)["disputeNotificationType"], "DISPUTE_ACCEPTED");
    assert_eq!(first, accept(), "asked again");
    let defend = json!({ "disputeId": id, "disputeEvidence": "JVBERg==" });
    assert_eq!(
        code(&ams(&sandbox, "payments/supplyDefenseDocument", &defend)),
        "ORDER_STATUS_INVALID F"
    );
}

#[test]
fn a_dispute_is_defended_with_documents_and_evidence_until_it_is_judged() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    let id = disputed(&sandbox, &shop);
    let download = |kind: &str| {
        let request = json!({ "disputeId": id, "disputeEvidenceType": kind });
        ams(&sandbox, "payments/downloadDisputeEvidence", &request)
    };
    assert_eq!(download("DISPUTE_EVIDENCE_TEMPLATE")["disputeEvidenceFormat"], "PDF");
    assert_eq!(code(&download("DISPUTE_EVIDENCE_FILE")), "ORDER_STATUS_INVALID F");
    assert_eq!(code(&download("SOMETHING")), "PARAM_ILLEGAL F");
    let defend = |document: &str| {
        let request = json!({ "disputeId": id, "disputeEvidence": document });
        code(&ams(&sandbox, "payments/supplyDefenseDocument", &request))
    };
    assert_eq!(defend("not base64!"), "PARAM_ILLEGAL F");
    assert_eq!(defend("JVBERg=="), "SUCCESS S");
    assert_eq!(notified(&sandbox, &shop)["disputeNotificationType"], "DEFENSE_SUPPLIED");
    assert_eq!(download("DISPUTE_EVIDENCE_FILE")["disputeEvidence"], "JVBERg==");

    let supply = |content: Value| {
        ams(
            &sandbox,
            "payments/supplyEvidence",
            &json!({ "disputeId": id, "evidenceContent": content }),
        )
    };
    let reply = supply(json!({ "PROOF_OF_DELIVERY": { "carrier": "SF" }, "what?": {} }));
    assert_eq!(code(&reply), "SUCCESS S");
    let results = reply["evidenceResults"].as_array().unwrap();
    assert_eq!(results.iter().filter(|result| result["success"] == "true").count(), 1);
    assert_eq!(notified(&sandbox, &shop)["disputeNotificationType"], "DEFENSE_SUPPLIED");
    assert_eq!(code(&supply(json!({ "what?": {} }))), "EVIDENCE_TAG_NOT_SUPPORTED F");
    assert_eq!(code(&supply(json!({}))), "PARAM_ILLEGAL F");

    let step = |step: &str| {
        assert_eq!(
            sandbox.control("dispute/step", &json!({ "id": id, "step": step })).0,
            200
        )
    };
    step("suggest");
    assert_eq!(notified(&sandbox, &shop)["winRateLevel"], "HIGH");
    assert_eq!(code(&download("DISPUTE_EVIDENCE_AI")), "ORDER_STATUS_INVALID F");
    step("letter");
    assert_eq!(notified(&sandbox, &shop)["defenseFile"]["fileFormat"], "PDF");
    assert_eq!(code(&download("DISPUTE_EVIDENCE_AI")), "SUCCESS S");
    step("judge");
    assert_eq!(notified(&sandbox, &shop)["disputeJudgedResult"], "ACCEPT_BY_CUSTOMER");
    assert_eq!(defend("JVBERg=="), "ORDER_STATUS_INVALID F");
}

#[test]
fn a_defence_has_a_last_day_and_a_dispute_a_paid_payment() {
    let sandbox = Sandbox::new();
    paid(&sandbox, "t1");
    let (_, dispute) = sandbox.control("dispute", &json!({ "id": "t1" }));
    let id = &dispute["id"];
    sandbox.control("age", &json!({ "id": id, "seconds": 8 * 86_400 }));
    let accept = |id: &Value| code(&ams(&sandbox, "payments/acceptDispute", &json!({ "disputeId": id })));
    assert_eq!(accept(id), "ORDER_STATUS_INVALID F");
    assert_eq!(accept(&json!("none")), "DISPUTE_NOT_FOUND_OR_NO_ACCESS F");
    ams(
        &sandbox,
        "payments/pay",
        &pay_request("t2", "https://shop.example/notify"),
    );
    assert_eq!(sandbox.control("dispute", &json!({ "id": "t2" })).0, 409);
    assert_eq!(
        sandbox.control("dispute", &json!({ "id": "t1", "amount": "101" })).0,
        409
    );
}

#[test]
fn notifications_about_disputes_can_come_twice_and_on_demand() {
    let sandbox = Sandbox::new();
    let shop = Shop::answering("application/json", &[ACKNOWLEDGED]);
    sandbox.fault("DISPUTE_CREATED", "notify_twice");
    ams(&sandbox, "payments/pay", &pay_request("t1", &shop.url));
    sandbox.approve("t1");
    shop.next();
    let (_, dispute) = sandbox.control("dispute", &json!({ "id": "t1" }));
    let first = notified(&sandbox, &shop);
    assert_eq!(first, notified(&sandbox, &shop), "twice, word for word");
    assert_eq!(sandbox.control("notify", &json!({ "id": dispute["id"] })).0, 200);
    assert_eq!(first, notified(&sandbox, &shop));
}
