//! Which code does which operation, and what is the same for all.

use std::collections::BTreeMap;

use serde_json::Value;

use super::codes::{Refusal, refuse};
use super::rules::{Depth, check, table};
use super::{capture, customs, dispute, installment, meter, offers, pay, refund, sample, subscription, token, vault};
use crate::app::Shared;
use crate::json::{self, Fields};

/// Final answers by operation and request id, with what must not change.
#[derive(Clone, Debug, Default)]
struct Answers(BTreeMap<(String, String), (String, Fields)>);

/// Does an operation of a caller who is known.
pub(super) fn run(app: &Shared, operation: &str, request: &Fields) -> Result<Fields, Refusal> {
    if operation == "payments.createPaymentSession" && asks_for_a_token(request) {
        return run(app, "authorizations.createAuthorizationSession", request);
    }
    if let Some(direct) = direct(operation) {
        return direct(app, request);
    }
    // Objects of operations with a state of their own have rules of their own.
    let own = own(operation);
    check(
        operation,
        request,
        if own.is_some() { Depth::Outer } else { Depth::All },
    )?;
    once(app, operation, request, || match own {
        Some(own) => own(app, request),
        None => Ok(sample::answer(operation, request)),
    })
}

type Own = fn(&Shared, &Fields) -> Result<Fields, Refusal>;

/// Operations whose ids live in the ledger, with answers that change as the money moves.
fn direct(operation: &str) -> Option<Own> {
    Some(match operation {
        "payments.pay" => pay::pay,
        "payments.createPaymentSession" => pay::session,
        "payments.inquiryPayment" => pay::inquire,
        "payments.cancel" => pay::cancel,
        "payments.refund" => refund::refund,
        "payments.inquiryRefund" => refund::inquire,
        _ => return None,
    })
}

/// The other operations with code of their own.
fn own(operation: &str) -> Option<Own> {
    Some(match operation {
        "payments.consult" => |_, request| offers::consult(request),
        "payments.retrievePaymentSession" => pay::retrieve_session,
        "payments.capture" => capture::capture,
        "payments.updateAmount" => capture::update_amount,
        "payments.verifyAndCompletePayment" => pay::verify,
        "payments.inquireExchangeRate" => offers::rates,
        "payments.inquireInstallment" => |_, request| installment::inquire(request),
        "payments.createMandate" => token::mandate,
        "authorizations.consult" => token::consult,
        "authorizations.createAuthorizationSession" => token::session,
        "authorizations.applyToken" => token::apply,
        "authorizations.query" => token::query,
        "authorizations.revoke" => token::revoke,
        "vaults.createVaultingSession" => vault::session,
        "vaults.vaultPaymentMethod" => vault::keep,
        "vaults.inquireVaulting" => vault::inquire,
        "vaults.inquireToken" => vault::inquire_token,
        "vaults.updateToken" => vault::update_token,
        "vaults.deleteToken" => vault::delete_token,
        "vaults.fetchNonce" | "payments.fetchNonce" => vault::nonce,
        "customs.declare" => customs::declare,
        "customs.inquiryDeclarationRequests" => customs::inquire,
        "disputes.acceptDispute" => dispute::accept,
        "disputes.supplyDefenseDocument" => dispute::defend,
        "disputes.supplyEvidence" => dispute::evidence,
        "disputes.downloadDisputeEvidence" => dispute::download,
        "subscriptions.create" => subscription::create,
        "subscriptions.change" => |app, request| subscription::change(app, request, "CHANGE"),
        "subscriptions.update" => |app, request| subscription::change(app, request, "UPDATE"),
        "subscriptions.cancel" => subscription::cancel,
        "subscriptions.inquiry" => subscription::inquiry,
        "subscriptions.inquireSubscription" => subscription::inquire,
        "subscriptions.inquireSubscriptionList" => subscription::list,
        "subscriptions.inquireSubscriptionPayment" => subscription::payments,
        "meter.createSession" => meter::open,
        _ => return None,
    })
}

/// One path, two operations: without an amount it is about a token.
fn asks_for_a_token(request: &Fields) -> bool {
    json::at(request, "paymentAmount").is_none() && json::at(request, "agreementInfo").is_some()
}

/// Answers a repeated request like the first one, and refuses another request under a used id.
fn once(
    app: &Shared,
    operation: &str,
    request: &Fields,
    act: impl FnOnce() -> Result<Fields, Refusal>,
) -> Result<Fields, Refusal> {
    let key = table()
        .operation(operation)
        .and_then(|known| known.idempotency.as_deref());
    let Some(id) = key.and_then(|key| json::text(request, key)) else {
        return act();
    };
    if let Some(refusal) = offers::asked_for(id) {
        return Err(refusal);
    }
    let slot = (operation.to_owned(), id.to_owned());
    let print = fingerprint(operation, request);
    if let Some((known, answer)) = app.world().books.book::<Answers>().0.get(&slot) {
        return if *known == print {
            Ok(answer.clone())
        } else {
            Err(refuse(
                "REPEAT_REQ_INCONSISTENT",
                format!("this {} was used with another content", key.unwrap_or("id")),
            ))
        };
    }
    let answer = act()?;
    // An open answer changes; what failed may be put right under the same id.
    if json::text(&answer, "result.resultStatus") == Some("S") {
        app.world()
            .books
            .book::<Answers>()
            .0
            .insert(slot, (print, answer.clone()));
    }
    Ok(answer)
}

/// What must not change when an id is used again; all of the request where nothing is documented.
fn fingerprint(operation: &str, request: &Fields) -> String {
    let parts: &[&str] = match operation {
        "payments.capture" => &["paymentId", "captureAmount"],
        "payments.updateAmount" => &["paymentId", "amount"],
        // A replay gives the first mandate back and ignores another token.
        "payments.createMandate" => &["paymentAmount"],
        _ => return Value::Object(request.clone()).to_string(),
    };
    parts.iter().map(|part| format!("{:?} ", request.get(*part))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_with_code_of_their_own_are_those_that_are_declared() {
        let declared: Value = serde_json::from_str(include_str!("../stateful.json")).unwrap();
        // Two have transports of their own and are answered before this file is asked.
        let apart = ["meter.uploadEvent", "billing.productUploadImage"];
        for operation in table().operations() {
            let id = operation.id.as_str();
            let coded = direct(id).is_some() || own(id).is_some() || apart.contains(&id);
            assert_eq!(coded, declared["ams"].get(id).is_some(), "{id}");
        }
    }
}
