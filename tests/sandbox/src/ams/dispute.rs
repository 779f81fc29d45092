//! Disputes: the control API opens and ends them, the merchant accepts or defends.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::amount::wire;
use super::codes::{Refusal, refuse, success};
use super::notification::{self, About};
use super::request::required;
use super::settings::FAMILY;
use crate::app::Shared;
use crate::clock;
use crate::json::{self, Fields, fields, with};
use crate::ledger::Status;
use crate::money::Amount;
use crate::world::World;

/// A regulator asks, no buyer.
const COMPLIANCE: &str = "COMPLIANCE_REQUEST";

/// How long a merchant may defend.
const DEFENCE: Duration = Duration::days(7);

const LONGEST_DOCUMENT: usize = 4_000_000;
const LONGEST_EVIDENCE: usize = 10_000_000;

/// What the bank sends to be filled in, and what the letter of defence looks like: files small enough to compare.
const TEMPLATE: &[u8] = b"%PDF-1.4\n% evidence template of the sandbox\n%%EOF\n";
const LETTER: &[u8] = b"%PDF-1.4\n% letter of defence of the sandbox\n%%EOF\n";

/// One dispute.
#[derive(Clone, Debug)]
struct Dispute {
    id: String,
    payment: String,
    request: String,
    amount: Amount,
    kind: String,
    /// `OPEN`, `DEFENDED`, or how it ended.
    status: &'static str,
    opened: OffsetDateTime,
    due: OffsetDateTime,
    ended: Option<OffsetDateTime>,
    document: Option<String>,
    tags: Fields,
    letter: bool,
    notify_url: Option<String>,
}

/// The disputes, the oldest first.
#[derive(Clone, Debug, Default)]
struct Disputes(Vec<Dispute>);

impl Dispute {
    fn json(&self) -> Value {
        json!({
            "id": self.id,
            "payment": self.request,
            "amount": wire(&self.amount),
            "type": self.kind,
            "status": self.status,
            "due": clock::iso(self.due),
            "tags": self.tags.keys().collect::<Vec<_>>(),
            "document": self.document.is_some(),
        })
    }

    fn open(&self, now: OffsetDateTime) -> Result<(), Refusal> {
        match self.status {
            "OPEN" | "DEFENDED" if now <= self.due => Ok(()),
            "OPEN" | "DEFENDED" => Err(refuse("ORDER_STATUS_INVALID", "defenseDueTime is over")),
            _ => Err(refuse("ORDER_STATUS_INVALID", "the dispute has ended")),
        }
    }
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Disputes>().0.iter().map(Dispute::json).collect()
}

/// Brings the end of the defence nearer. Whether there is such a dispute.
pub(super) fn age(world: &mut World, id: &str, by: Duration) -> bool {
    let mut known = world.books.book::<Disputes>().0.iter_mut();
    let found = known.find(|dispute| dispute.id == id);
    found.map(|dispute| dispute.due -= by).is_some()
}

/// The buyer disputes a paid payment.
pub(super) fn open(app: &Shared, body: &Fields) -> Result<Value, String> {
    let id = json::text(body, "id").ok_or("id is missing")?;
    let mut world = app.world();
    let dispute_id = world.ledger.next_id("D");
    let payment = world.ledger.find(FAMILY, id).ok_or("no such payment")?;
    if payment.status != Status::Paid {
        return Err("only a paid payment can be disputed".into());
    }
    let minor = match json::text(body, "amount") {
        Some(text) => text
            .parse()
            .ok()
            .filter(|minor| (1..=payment.amount.minor).contains(minor))
            .ok_or("amount is not a part of the payment")?,
        None => payment.amount.minor,
    };
    let now = clock::now();
    let made = Dispute {
        id: dispute_id,
        payment: payment.alipay_id.clone(),
        request: payment.id.clone(),
        amount: Amount::new(&payment.amount.currency, minor),
        kind: json::text(body, "type").unwrap_or("CHARGEBACK").to_owned(),
        status: "OPEN",
        opened: now,
        due: now + DEFENCE,
        ended: None,
        document: None,
        tags: Fields::new(),
        letter: false,
        notify_url: payment.notify_url.clone(),
    };
    let more = json!({
        "disputeReasonMsg": json::text(body, "reason").unwrap_or("Goods were not received"),
        "disputeReasonCode": "4855",
        "disputeSource": "CUSTOMER",
        "defendable": true,
    });
    let mut made = made;
    if json::text(body, "begin") == Some("rdr") {
        // Settled by itself before anybody was asked: this is the first that the merchant hears.
        made.status = "RDR_RESOLVED";
        made.ended = Some(now);
        announce(app, &mut world, &made, "RDR_RESOLVED", json!({}));
    } else {
        announce(app, &mut world, &made, "DISPUTE_CREATED", more);
    }
    let shown = made.json();
    world.books.book::<Disputes>().0.push(made);
    Ok(shown)
}

/// What the bank, the network or Antom do about a dispute.
pub(super) fn step(app: &Shared, body: &Fields) -> Result<Value, String> {
    let id = json::text(body, "id").ok_or("id is missing")?;
    let step = json::text(body, "step").ok_or("step is missing")?;
    let mut world = app.world();
    let now = clock::now();
    let dispute = world
        .books
        .book::<Disputes>()
        .0
        .iter_mut()
        .find(|dispute| dispute.id == id)
        .ok_or("no such dispute")?;
    let (kind, more) = match step {
        "judge" => {
            let result = judgement(json::text(body, "result"), &dispute.kind, dispute.status)?;
            dispute.status = "JUDGED";
            dispute.ended = Some(now);
            let more = json!({
                "disputeJudgedTime": clock::iso(now),
                "disputeJudgedAmount": wire(&dispute.amount),
                "disputeJudgedResult": result,
            });
            ("DISPUTE_JUDGED", more)
        }
        "cancel" => {
            (dispute.status, dispute.ended) = ("CANCELLED", Some(now));
            ("DISPUTE_CANCELLED", json!({ "disputeCancelledTime": clock::iso(now) }))
        }
        "rdr" => {
            (dispute.status, dispute.ended) = ("RDR_RESOLVED", Some(now));
            ("RDR_RESOLVED", json!({}))
        }
        "due" => ("DEFENSE_DUE_ALERT", json!({})),
        "suggest" => ("notifyDefenseStrategySuggestion", json!({})),
        "letter" => {
            dispute.letter = true;
            ("notifyDefenseDocument", json!({}))
        }
        other => {
            return Err(format!(
                "unknown step {other}: judge, cancel, rdr, due, suggest or letter"
            ));
        }
    };
    let dispute = dispute.clone();
    match kind {
        "notifyDefenseStrategySuggestion" => {
            let body = json!({
                "disputeId": dispute.id,
                "notifyTime": clock::iso(now),
                "winRateLevel": "HIGH",
                "evidenceList": [{ "evidenceTag": "PROOF_OF_DELIVERY", "obtained": "false", "winRateContribution": "HIGH" }],
                "defenseStrategyDescription": "show that the parcel arrived",
            });
            send(app, &mut world, &dispute, kind, body);
        }
        "notifyDefenseDocument" => {
            let digest: String = Md5::digest(LETTER).iter().map(|byte| format!("{byte:02x}")).collect();
            let body = json!({
                "disputeId": dispute.id,
                "notifyTime": clock::iso(now),
                "defenseFile": { "fileName": "defence.pdf", "fileFormat": "PDF", "fileMd5": digest },
            });
            send(app, &mut world, &dispute, kind, body);
        }
        _ => announce(app, &mut world, &dispute, kind, more),
    }
    Ok(dispute.json())
}

/// How a dispute is judged: as asked for, else for who defended and against who did not. Whether material is in order is
/// judged of compliance requests only, and nothing else of them.
fn judgement<'a>(asked: Option<&'a str>, kind: &str, status: &str) -> Result<&'a str, String> {
    let compliance = kind == COMPLIANCE;
    let possible = if compliance {
        ["VALIDATE_SUCCESS", "VALIDATE_FAIL"]
    } else {
        ["ACCEPT_BY_CUSTOMER", "ACCEPT_BY_MERCHANT"]
    };
    match asked {
        None if status == "DEFENDED" => Ok(possible[0]),
        None => Ok(possible[1]),
        Some(result) if possible.contains(&result) => Ok(result),
        Some(other) => Err(format!(
            "a {kind} is not judged {other}: {} or {}",
            possible[0], possible[1]
        )),
    }
}

/// The merchant gives in.
pub(super) fn accept(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let dispute = find(&mut world, request)?;
    if dispute.status != "ACCEPTED" {
        let now = clock::now();
        dispute.open(now)?;
        dispute.status = "ACCEPTED";
        dispute.ended = Some(now);
        let dispute = dispute.clone();
        let more = json!({ "disputeAcceptReason": "MERCHANT_ACCEPTED", "disputeAcceptTime": clock::iso(now) });
        announce(app, &mut world, &dispute, "DISPUTE_ACCEPTED", more);
    }
    let dispute = find(&mut world, request)?;
    Ok(resolution(dispute))
}

/// The merchant defends with one document.
pub(super) fn defend(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let document = required(request, "disputeEvidence", LONGEST_DOCUMENT)?;
    if STANDARD.decode(document).is_err() {
        return Err(refuse("PARAM_ILLEGAL", "disputeEvidence is not Base64"));
    }
    let mut world = app.world();
    let dispute = find(&mut world, request)?;
    dispute.open(clock::now())?;
    dispute.document = Some(document.to_owned());
    supplied(app, &mut world, request)
}

/// The merchant defends tag by tag; a tag sent again replaces what it held.
pub(super) fn evidence(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("evidenceContent {why}"));
    let content = json::at(request, "evidenceContent")
        .and_then(Value::as_object)
        .ok_or_else(|| bad("is not an object"))?;
    if content.is_empty() || content.len() > 32 {
        return Err(bad("names 1 to 32 tags"));
    }
    let lengths: Vec<usize> = content
        .values()
        .map(|value| value.to_string().chars().count())
        .collect();
    if lengths.iter().any(|length| *length > LONGEST_DOCUMENT) || lengths.iter().sum::<usize>() > LONGEST_EVIDENCE {
        return Err(bad("is too long"));
    }
    let mut world = app.world();
    let dispute = find(&mut world, request)?;
    dispute.open(clock::now())?;
    let known = |tag: &str| {
        tag.bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_')
    };
    let results: Vec<Value> = content
        .iter()
        .map(|(tag, value)| {
            if known(tag) && value.is_object() {
                dispute.tags.insert(tag.clone(), value.clone());
                json!({ "evidenceTag": tag, "success": "true" })
            } else {
                json!({ "evidenceTag": tag, "success": "false", "resultCode": "EVIDENCE_TAG_NOT_SUPPORTED", "failedFieldPath": tag })
            }
        })
        .collect();
    if results.iter().all(|result| result["success"] == "false") {
        return Err(refuse("EVIDENCE_TAG_NOT_SUPPORTED", "no tag of these is known"));
    }
    let id = dispute.id.clone();
    supplied(app, &mut world, request)?;
    Ok(with(success(), json!({ "disputeId": id, "evidenceResults": results })))
}

fn supplied(app: &Shared, world: &mut World, request: &Fields) -> Result<Fields, Refusal> {
    let dispute = find(world, request)?;
    dispute.status = "DEFENDED";
    let dispute = dispute.clone();
    let more = json!({ "defenseSuppliedTime": clock::iso(clock::now()) });
    announce(app, world, &dispute, "DEFENSE_SUPPLIED", more);
    Ok(resolution(&dispute))
}

/// The files of a dispute.
pub(super) fn download(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let wanted = required(request, "disputeEvidenceType", 64)?;
    let mut world = app.world();
    let dispute = find(&mut world, request)?;
    let missing = |what: &str| refuse("ORDER_STATUS_INVALID", format!("{what} yet"));
    let file = match wanted {
        "DISPUTE_EVIDENCE_TEMPLATE" => STANDARD.encode(TEMPLATE),
        "DISPUTE_EVIDENCE_FILE" => dispute
            .document
            .clone()
            .ok_or_else(|| missing("no document was supplied"))?,
        "DISPUTE_EVIDENCE_AI" if dispute.letter => STANDARD.encode(LETTER),
        "DISPUTE_EVIDENCE_AI" => return Err(missing("no letter of defence was written")),
        other => {
            return Err(refuse(
                "PARAM_ILLEGAL",
                format!("disputeEvidenceType {other} is unknown"),
            ));
        }
    };
    Ok(with(
        success(),
        json!({ "disputeEvidence": file, "disputeEvidenceFormat": "PDF" }),
    ))
}

fn find<'a>(world: &'a mut World, request: &Fields) -> Result<&'a mut Dispute, Refusal> {
    let id = required(request, "disputeId", 64)?;
    world
        .books
        .book::<Disputes>()
        .0
        .iter_mut()
        .find(|dispute| dispute.id == id)
        .ok_or_else(|| refuse("DISPUTE_NOT_FOUND_OR_NO_ACCESS", "no such dispute"))
}

fn resolution(dispute: &Dispute) -> Fields {
    let time = dispute.ended.unwrap_or_else(clock::now);
    with(
        success(),
        json!({ "disputeId": dispute.id, "disputeResolutionTime": clock::iso(time) }),
    )
}

fn announce(app: &Shared, world: &mut World, dispute: &Dispute, kind: &str, more: Value) {
    let body = json!({
        "disputeNotificationType": kind,
        "disputeId": dispute.id,
        "paymentId": dispute.payment,
        "paymentRequestId": dispute.request,
        "disputeType": dispute.kind,
        "disputeTime": clock::iso(dispute.opened),
        "disputeAmount": wire(&dispute.amount),
        "defenseDueTime": clock::iso(dispute.due),
    });
    let body = with(fields(body), more);
    send(app, world, dispute, kind, Value::Object(body));
}

/// No `notifyType` and no result, as in the published sample.
fn send(app: &Shared, world: &mut World, dispute: &Dispute, kind: &str, body: Value) {
    let about = About {
        kind,
        id: &dispute.request,
        part: Some(&dispute.id),
    };
    notification::send(app, world, &about, dispute.notify_url.as_deref(), fields(body));
}
