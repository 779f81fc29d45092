"""Two messages each: either one event told twice, which must have one key, or two events, which must not share one.

The key is written out once more from its rule: version, kind, then every id and every state word by name and length; what is longer
than a column or not printable is given as a digest.
"""

import base64
import hashlib

from .ams import CLIENT_ID
from .ams_operations import NOTIFY_PATH, ams_header, ams_options
from .instore_operations import envelope, options
from .keys import compact
from .mapi import mapi_notification

AGAIN = "2026-04-17T00:30:00Z"
FIRST = "2026-04-17T00:20:00Z"
SOURCE = "meanings of the vendor's pages as listed in core/docs/words.md; key and signature made with Python from their rules by tests/vectors/make.py"


def key(kind, parts):
    text = f"2;{len(kind)}:{kind}" + "".join(f";{name}={len(value.encode())}:{value}" for name, value in parts)
    if len(text) <= 190 and all(" " <= letter <= "~" for letter in text):
        return text
    return "2;sha256:" + hashlib.sha256(text.encode()).hexdigest()


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def content(body, without=()):
    members = sorted((name, compact(value)) for name, value in body.items() if name not in without)
    return digest("".join(f"{len(name.encode())}:{name}{len(value.encode())}:{value}" for name, value in members))


def vectors():
    out = []
    for family, pairs in (("ams", AMS), ("mapi", MAPI), ("instore", INSTORE)):
        for same, name, first, second in pairs:
            made = [MAKERS[family](f"{family}/pair-{name}-{place}", message, place) for place, message in enumerate((first, second), 1)]
            keys = [vector["expect"]["dedup_key"] for vector in made]
            assert (keys[0] == keys[1]) == same, f"{family} {name}: {keys}"
            out.extend({**vector, "source": SOURCE, "pair": name, "same": same} for vector in made)
    return out


# AMS: a body, and the parts of its key in order.

IDS = ["paymentRequestId", "paymentId", "captureRequestId", "captureId", "refundRequestId", "refundId", "disputeId", "updateRequestId", "subscriptionRequestId", "subscriptionId", "phaseNo", "vaultingRequestId", "authState", "registrationRequestId", "transferRequestId", "transferId", "settlementRequestId", "invoiceId", "notifyId"]
WORDS = ["result.resultStatus", "paymentStatus", "refundStatus", "authReviewStatus", "vaultingStatus", "subscriptionNotificationType", "subscriptionOrderStatus", "subscriptionStatus", "disputeType", "disputeJudgedResult", "disputeAcceptReason", "registrationResult.registrationStatus", "transferResult.resultStatus", "invoiceStatus"]
TIMES = {"DISPUTE_CREATED": "disputeTime", "DISPUTE_JUDGED": "disputeJudgedTime", "DISPUTE_ACCEPTED": "disputeAcceptTime", "DISPUTE_CANCELLED": "disputeCancelledTime", "DEFENSE_SUPPLIED": "defenseSuppliedTime", "DEFENSE_DUE_ALERT": "defenseDueTime", "RDR_RESOLVED": "disputeJudgedTime", "DEFENSE_STRATEGY_SUGGESTION": "notifyTime", "DEFENSE_DOCUMENT": "notifyTime"}
# Of these the ids, words and times tell two events apart; of all others the content counts too.
APART = {"PAYMENT_RESULT", "PAYMENT_PENDING", "OFFLINE_PAYMENT_CODE", "UPDATE_AMOUNT_RESULT", "CAPTURE_RESULT", "REFUND_RESULT", "AUTHCODE_CREATED", "TOKEN_CREATED", "TOKEN_CANCELED", "VAULTING_RESULT", *TIMES}


def ams_message(name, message, place):
    kind, body = message
    parts = [(id, str(body[id])) for id in IDS if id in body]
    parts += [(id, digest(body[id])) for id in ("accessToken", "authCode") if id in body]
    for path in WORDS:
        value = body
        for step in path.split("."):
            value = value.get(step, "") if isinstance(value, dict) else ""
        if value:
            parts.append((path, value.upper()))
    if TIMES.get(kind) in body:
        parts.append((TIMES[kind], body[TIMES[kind]]))
    if kind not in APART:
        parts.append(("content", content(body)))
    raw = compact(body).encode()
    time = FIRST if place == 1 else AGAIN
    headers = {"Client-Id": CLIENT_ID, "Request-Time": time, "Content-Type": "application/json", "Signature": ams_header("alipay2048", 1, NOTIFY_PATH, CLIENT_ID, time, raw)}
    return {"name": name, "kind": "notification", "family": "ams", "options": ams_options(), "path": NOTIFY_PATH, "headers": headers, "body_base64": base64.b64encode(raw).decode(), "expect": {"event_kind": kind, "dedup_key": key(kind, parts), "data": body}}


def result(status):
    return {"resultCode": {"S": "SUCCESS", "F": "PROCESS_FAIL", "U": "PAYMENT_IN_PROCESS"}[status], "resultStatus": status, "resultMessage": "x"}


def typed(kind, **fields):
    return kind, {"notifyType": kind, **fields}


def payment(status="S", kind="PAYMENT_RESULT", **more):
    return typed(kind, result=result(status), paymentRequestId="order-42-try-1", paymentId="P1", **more)


def period(status="S", phase="1", **more):
    return "PAYMENT_RESULT", {"result": result(status), "paymentId": "P1", "paymentAmount": {"currency": "USD", "value": "900"}, "subscriptionRequestId": "sr1", "subscriptionId": "s1", "periodStartTime": "2026-04-01T00:00:00Z", "periodEndTime": "2026-05-01T00:00:00Z", "phaseNo": phase, **more}


def dispute(kind, **more):
    return kind, {"disputeNotificationType": kind, "paymentRequestId": "pr1", "paymentId": "P1", "disputeId": "d1", **more}


def judged(word, at="2026-04-17T08:00:00Z"):
    return dispute("DISPUTE_JUDGED", disputeJudgedResult=word, disputeJudgedTime=at)


def token(kind, token=None, state=None):
    body = {"authorizationNotifyType": kind, "authClientId": "a1"}
    return kind, {**body, **({"accessToken": token} if token else {}), **({"authState": state, "authCode": "c1"} if state else {})}


def subscription(kind, status, **more):
    return kind, {"subscriptionNotificationType": kind, "subscriptionRequestId": "sr1", "subscriptionId": "s1", "subscriptionStatus": status, **more}


def refund(status, word="S", **more):
    return typed("REFUND_RESULT", result=result(word), refundStatus=status, refundRequestId="r1", refundId="R1", **more)


def capture(status="S", id="c1"):
    return typed("CAPTURE_RESULT", result=result(status), captureRequestId=id, paymentId="P1", captureId=f"C-{id}")


def vaulting(word):
    return "VAULTING_RESULT", {"result": result("S"), "vaultingRequestId": "v1", "vaultingStatus": word}


def registration(word):
    return "REGISTRATION_STATUS", {"registrationRequestId": "g1", "registrationResult": {"registrationStatus": word}}


def transfer(status, id="t1"):
    return "TRANSFER_RESULT", {"transferRequestId": id, "transferId": f"T-{id}", "transferResult": result(status)}


def direct(word):
    return typed("PAYMENT_RESULT", paymentId="P1", paymentRequestId="pr1", paymentStatus=word)


def reordered(message):
    kind, body = message
    return kind, dict(reversed(body.items()))


AMS = [
    (True, "payment-redelivered", payment(), payment()),
    (True, "payment-redelivered-with-more-fields", payment(), payment(paymentTime="2026-04-17T08:00:00Z", metadata="{}")),
    (False, "payment-failed-then-paid", payment("F"), payment("S")),
    (False, "pending-then-result", payment(kind="PAYMENT_PENDING"), payment()),
    (False, "payments-of-two-tries", payment(), typed("PAYMENT_RESULT", result=result("S"), paymentRequestId="order-42-try-2", paymentId="P2")),
    (False, "in-review-then-accepted", payment(authReviewStatus="PROCESSING"), payment(authReviewStatus="ACCEPT")),
    (False, "in-review-then-rejected", payment(authReviewStatus="PROCESSING"), payment(authReviewStatus="REJECT")),
    (False, "direct-failed-then-paid", direct("FAIL"), direct("SUCCESS")),
    (True, "direct-in-either-case", direct("SUCCESS"), direct("Success")),
    (False, "one-id-with-a-colon-or-two", typed("PAYMENT_RESULT", result=result("S"), paymentRequestId="A:B"), typed("PAYMENT_RESULT", result=result("S"), paymentRequestId="A", paymentId="B")),
    (True, "period-with-and-without-type", period(), period(notifyType="PAYMENT_RESULT")),
    (True, "period-as-text-and-as-number", period(phase="1"), period(phase=1)),
    (False, "periods-of-two-phases", period(phase="1"), period(phase="2")),
    (False, "period-failed-then-paid", period("F"), period("S")),
    (False, "captures", capture(id="c1"), capture(id="c2")),
    (False, "capture-failed-then-done", capture("F"), capture("S")),
    (True, "capture-redelivered", capture(), capture()),
    (False, "refund-done-then-failed", refund("SUCCESS"), refund("FAIL")),
    (False, "refund-failed-then-done", refund("FAIL"), refund("SUCCESS")),
    (False, "refund-by-its-result-too", refund("FAIL", "F"), refund("FAIL", "S")),
    (True, "refund-redelivered-with-more-fields", refund("SUCCESS"), refund("SUCCESS", metadata="{}")),
    (False, "amount-updates", typed("UPDATE_AMOUNT_RESULT", result=result("S"), paymentId="P1", updateRequestId="u1"), typed("UPDATE_AMOUNT_RESULT", result=result("S"), paymentId="P1", updateRequestId="u2")),
    (False, "amount-update-failed-then-done", typed("UPDATE_AMOUNT_RESULT", result=result("F"), paymentId="P1", updateRequestId="u1"), typed("UPDATE_AMOUNT_RESULT", result=result("S"), paymentId="P1", updateRequestId="u1")),
    (False, "checked-then-lost", judged("VALIDATE_SUCCESS"), judged("ACCEPT_BY_MERCHANT")),
    (False, "won-then-lost", judged("ACCEPT_BY_CUSTOMER"), judged("ACCEPT_BY_MERCHANT")),
    (False, "checked-well-then-badly", judged("VALIDATE_SUCCESS"), judged("VALIDATE_FAIL")),
    (False, "lost-twice", judged("ACCEPT_BY_MERCHANT"), judged("ACCEPT_BY_MERCHANT", "2026-05-17T08:00:00Z")),
    (True, "judgement-redelivered", judged("ACCEPT_BY_MERCHANT"), judged("ACCEPT_BY_MERCHANT")),
    (False, "retrieval-then-chargeback", dispute("DISPUTE_CREATED", disputeType="RETRIEVAL_REQUEST"), dispute("DISPUTE_CREATED", disputeType="CHARGEBACK")),
    (False, "created-then-due", dispute("DISPUTE_CREATED"), dispute("DEFENSE_DUE_ALERT")),
    (False, "due-on-two-days", dispute("DEFENSE_DUE_ALERT", defenseDueTime="2026-04-20T00:00:00Z"), dispute("DEFENSE_DUE_ALERT", defenseDueTime="2026-04-27T00:00:00Z")),
    (False, "created-then-settled-by-rdr", dispute("DISPUTE_CREATED"), dispute("RDR_RESOLVED")),
    (False, "created-then-withdrawn", dispute("DISPUTE_CREATED"), dispute("DISPUTE_CANCELLED")),
    (False, "accepted-by-you-or-by-time", dispute("DISPUTE_ACCEPTED", disputeAcceptReason="MERCHANT_ACCEPTED"), dispute("DISPUTE_ACCEPTED", disputeAcceptReason="TIMEOUT")),
    (False, "defence-supplied-twice", dispute("DEFENSE_SUPPLIED", defenseSuppliedTime="2026-04-17T08:00:00Z"), dispute("DEFENSE_SUPPLIED", defenseSuppliedTime="2026-04-18T08:00:00Z")),
    (False, "advice-at-two-times", ("DEFENSE_STRATEGY_SUGGESTION", {"disputeId": "d1", "notifyTime": "2026-04-17T08:00:00Z", "evidenceList": []}), ("DEFENSE_STRATEGY_SUGGESTION", {"disputeId": "d1", "notifyTime": "2026-04-18T08:00:00Z", "evidenceList": []})),
    (True, "advice-redelivered", ("DEFENSE_DOCUMENT", {"disputeId": "d1", "notifyTime": "2026-04-17T08:00:00Z", "defenseFile": {}}), ("DEFENSE_DOCUMENT", {"disputeId": "d1", "notifyTime": "2026-04-17T08:00:00Z", "defenseFile": {}})),
    (False, "created-active-or-not", subscription("CREATE", "ACTIVE"), subscription("CREATE", "TERMINATED")),
    (False, "changed-twice", subscription("CHANGE", "ACTIVE", orderAmount={"currency": "USD", "value": "900"}), subscription("CHANGE", "ACTIVE", orderAmount={"currency": "USD", "value": "1900"})),
    (False, "updated-twice", subscription("UPDATE", "ACTIVE", subscriptionEndTime="2026-05-01T00:00:00Z"), subscription("UPDATE", "ACTIVE", subscriptionEndTime="2026-06-01T00:00:00Z")),
    (True, "change-redelivered-in-another-order", subscription("CHANGE", "ACTIVE", allowAccumulate=True), reordered(subscription("CHANGE", "ACTIVE", allowAccumulate=True))),
    (False, "cancelled-then-ended", subscription("CANCEL", "ACTIVE"), subscription("TERMINATE", "TERMINATED")),
    (False, "vaulting-open-then-done", vaulting("PROCESSING"), vaulting("SUCCESS")),
    (True, "vaulting-redelivered", vaulting("SUCCESS"), vaulting("SUCCESS")),
    (False, "tokens-made", token("TOKEN_CREATED", "t1"), token("TOKEN_CREATED", "t2")),
    (False, "tokens-revoked", token("TOKEN_CANCELED", "t1"), token("TOKEN_CANCELED", "t2")),
    (True, "revocation-redelivered", token("TOKEN_CANCELED", "t1"), token("TOKEN_CANCELED", "t1")),
    (False, "token-made-then-revoked", token("TOKEN_CREATED", "t1"), token("TOKEN_CANCELED", "t1")),
    (False, "consents", token("AUTHCODE_CREATED", state="s1"), token("AUTHCODE_CREATED", state="s2")),
    (False, "notice-of-2020-without-a-type", ("AUTHORIZATION", {"accessToken": "t1", "authClientId": "a1"}), ("AUTHORIZATION", {"accessToken": "t2", "authClientId": "a1"})),
    (False, "registration-open-then-done", registration("PROCESSING"), registration("SUCCESS")),
    (True, "registration-redelivered", registration("SUCCESS"), registration("SUCCESS")),
    (False, "transfers", transfer("S", "t1"), transfer("S", "t2")),
    (False, "transfer-failed-then-done", transfer("F"), transfer("S")),
    (False, "payouts", typed("PAYOUT_RESULT", result=result("S"), payoutId="o1"), typed("PAYOUT_RESULT", result=result("S"), payoutId="o2")),
    (False, "settlements-by-batch", typed("SETTLEMENT_RESULT", result=result("S"), settlementId="b1"), typed("SETTLEMENT_RESULT", result=result("S"), settlementId="b2")),
    (False, "invoice-open-then-paid", typed("INVOICE", invoiceId="i1", invoiceStatus="UNPAID"), typed("INVOICE", invoiceId="i1", invoiceStatus="PAID")),
    (False, "credit-note-failed-then-done", ("UNKNOWN", {"notifyId": "n1", "creditNoteNotificationType": "REFUND_FAILED"}), ("UNKNOWN", {"notifyId": "n1", "creditNoteNotificationType": "REFUND_SUCCEEDED"})),
    (False, "a-kind-of-tomorrow", typed("WALLET_SPLIT", paymentId="P1", splitStatus="OPEN"), typed("WALLET_SPLIT", paymentId="P1", splitStatus="DONE")),
    (True, "a-kind-of-tomorrow-redelivered", typed("WALLET_SPLIT", paymentId="P1", splitStatus="OPEN"), typed("WALLET_SPLIT", paymentId="P1", splitStatus="OPEN")),
    (False, "card-frozen-then-closed", ("UNKNOWN", {"requestId": "q1", "assetId": "as1", "cardStatus": "FROZEN"}), ("UNKNOWN", {"requestId": "q1", "assetId": "as1", "cardStatus": "CANCEL"})),
]


# mapi: kind, fields, and what its key holds. Two deliveries differ in `notify_time`, some in `notify_id`.

TRADE, REFUNDED, CLOSED, REFUND = "trade_status_sync", "trade_refund_sync", "trade_close_sync", "refund_status_sync"
PARTS = {
    TRADE: ["out_trade_no", "state"],
    REFUNDED: ["out_trade_no", "refund_fee", "gmt_refund", "out_biz_no"],
    CLOSED: ["out_trade_no"],
    REFUND: ["out_trade_no", "out_return_no", "refund_status"],
    "agreement": ["agreement_no", "status"],
}


def plain(amount):
    return amount.rstrip("0").rstrip(".") if "." in amount else amount


def mapi_message(name, message, place):
    kind, fields = message
    values = {**fields, "state": "paid" if fields.get("trade_status") in ("TRADE_SUCCESS", "TRADE_FINISHED") else fields.get("trade_status")}
    if "refund_fee" in values:
        values["refund_fee"] = plain(values["refund_fee"])
    if "out_trade_no" not in fields and "trade_no" in fields:
        names = ["trade_no", *PARTS[kind][1:]]
    else:
        names = PARTS[kind]
    parts = [(part, values[part]) for part in names if values.get(part)]
    if kind == REFUNDED and not {"gmt_refund", "out_biz_no"} & set(fields):
        parts.append(("content", content(fields, ("notify_id", "refund_fee"))))
    known = "dut_user_unsign" if kind == "agreement" else kind
    message = {"notify_id": f"n{place}", **fields, "notify_time": f"2026-04-17 08:3{place}:39"}
    vector = mapi_notification("x", message, {"event_kind": known, "dedup_key": key(known, parts), "data": fields})
    return {**vector, "name": name}


def trade(status, kind=TRADE, **more):
    own = {"out_trade_no": "o1", "trade_no": "T1"}
    return kind, {"notify_type": "trade_status_sync", **own, "trade_status": status, "total_fee": "10.00", **more}


def shop_code(**more):
    kind, fields = trade("TRADE_SUCCESS", **more)
    return kind, {name: value for name, value in fields.items() if name != "out_trade_no"}


def online_refund(status, order="o1"):
    return REFUND, {"notify_type": "refund_sync", "out_trade_no": order, "out_return_no": "r1", "refund_status": status, "return_amount": "4.00", "currency": "USD"}


def agreement(status):
    return "agreement", {"notify_type": "dut_user_unsign", "agreement_no": "a1", "status": status}


PART = {"kind": REFUNDED, "notify_action_type": "refundFPAction"}
MAPI = [
    (True, "paid-then-refund-period-over", trade("TRADE_SUCCESS", notify_action_type="payByAccountAction"), trade("TRADE_FINISHED", notify_action_type="finishFPAction")),
    (True, "paid-in-either-word", trade("TRADE_SUCCESS"), trade("TRADE_FINISHED")),
    (True, "period-over-after-a-partial-refund", trade("TRADE_SUCCESS"), trade("TRADE_FINISHED", notify_action_type="finishFPAction", refund_fee="1.00")),
    (True, "paid-redelivered", trade("TRADE_SUCCESS"), trade("TRADE_SUCCESS")),
    (True, "shop-code-under-a-new-notify-id", shop_code(), shop_code()),
    (False, "paid-then-partly-refunded", trade("TRADE_SUCCESS"), trade("TRADE_SUCCESS", REFUNDED, refund_fee="1.00", gmt_refund="2026-04-17 09:00:00")),
    (False, "paid-then-refunded-without-fee", trade("TRADE_SUCCESS"), trade("TRADE_SUCCESS", **PART, gmt_refund="2026-04-17 09:00:00")),
    (False, "equal-refunds-at-two-times", trade("TRADE_SUCCESS", **PART, refund_fee="1.00", gmt_refund="2026-04-17 09:00:00"), trade("TRADE_SUCCESS", **PART, refund_fee="1.00", gmt_refund="2026-04-17 10:00:00")),
    (False, "equal-refunds-of-two-ids", trade("TRADE_SUCCESS", **PART, refund_fee="1.00", out_biz_no="b1"), trade("TRADE_SUCCESS", **PART, refund_fee="1.00", out_biz_no="b2")),
    (False, "running-totals", trade("TRADE_SUCCESS", **PART, refund_fee="1.00"), trade("TRADE_SUCCESS", **PART, refund_fee="2.00")),
    (True, "refund-in-either-form-of-the-amount", trade("TRADE_SUCCESS", **PART, refund_fee="1.0", gmt_refund="2026-04-17 09:00:00"), trade("TRADE_SUCCESS", **PART, refund_fee="1.00", gmt_refund="2026-04-17 09:00:00")),
    (True, "refund-redelivered-under-a-new-notify-id", trade("TRADE_SUCCESS", **PART, refund_fee="1.00"), trade("TRADE_SUCCESS", **PART, refund_fee="1.00")),
    (False, "closed-unpaid-or-by-a-refund", trade("TRADE_CLOSED", CLOSED), trade("TRADE_CLOSED", REFUNDED, refund_fee="10.00", gmt_refund="2026-04-17 09:00:00")),
    (False, "paid-then-called-off", trade("TRADE_SUCCESS"), trade("TRADE_CLOSED", CLOSED, notify_action_type="reverseAction")),
    (True, "closed-redelivered", trade("TRADE_CLOSED", CLOSED, notify_action_type="closeTradeAction"), trade("TRADE_CLOSED", CLOSED, notify_action_type="closeTradeAction")),
    (False, "refund-failed-then-done", online_refund("REFUND_FAIL"), online_refund("REFUND_SUCCESS")),
    (True, "refund-result-redelivered", online_refund("REFUND_SUCCESS"), online_refund("REFUND_SUCCESS")),
    (False, "one-refund-id-on-two-orders", online_refund("REFUND_SUCCESS"), online_refund("REFUND_SUCCESS", "o2")),
    (False, "signed-then-ended", agreement("NORMAL"), agreement("UNSIGN")),
    (False, "open-then-paid", trade("WAIT_BUYER_PAY"), trade("TRADE_SUCCESS")),
]


# In-store: kind, function, body, and the id of the message, which a redelivery does not keep.


def instore_message(name, message, place):
    kind, function, body, id = message
    sent = {"version": "2.0.4", "function": function, "clientId": options("SEA_2_0_4")["client_id"], "reqTime": "2026-04-17T08:00:00+08:00", "reqMsgId": id or f"m-{place}", "reserve": "{}"}
    raw = envelope("request", compact({"head": sent, "body": body}), "alipay2048").encode()
    named = [(id, body[id]) for id in (("merchantRefundId", "refundId") if kind == "notify.refund" else ("merchantTransId", "acquirementId")) if id in body][:1]
    if not named:
        named = [("reqMsgId", sent["reqMsgId"]), ("content", content(body))]
    parts = [*named, ("resultStatus", body["resultInfo"]["resultStatus"])]
    return {"name": name, "kind": "notification", "family": "instore", "options": options("SEA_2_0_4"), "path": "/notify", "headers": {"content-type": "application/json"}, "body_base64": base64.b64encode(raw).decode(), "expect": {"event_kind": kind, "dedup_key": key(kind, parts), "data": body}}


PAY_FUNCTION = "alipay.intl.acquiring.offline.notify.pay"


def store(status, kind="notify.pay", id=None, **ids):
    return kind, PAY_FUNCTION, {"resultInfo": {"resultStatus": status, "resultCode": "SUCCESS" if status == "S" else "PROCESS_FAIL", "resultMsg": "x"}, **ids}, id


INSTORE = [
    (True, "paid-redelivered", store("S", merchantTransId="t1", acquirementId="a1"), store("S", merchantTransId="t1", acquirementId="a1")),
    (False, "failed-then-paid", store("F", merchantTransId="t1"), store("S", merchantTransId="t1")),
    (False, "two-payments", store("S", merchantTransId="t1"), store("S", merchantTransId="t2")),
    (False, "payment-then-refund-under-one-function", store("S", merchantTransId="t1"), store("S", "notify.refund", merchantTransId="t1", merchantRefundId="r1")),
    (False, "two-refunds-under-the-payment-function", store("S", "notify.refund", merchantTransId="t1", merchantRefundId="r1"), store("S", "notify.refund", merchantTransId="t1", merchantRefundId="r2")),
    (True, "refund-redelivered", store("S", "notify.refund", merchantRefundId="r1"), store("S", "notify.refund", merchantRefundId="r1")),
    (False, "refund-failed-then-done", store("F", "notify.refund", merchantRefundId="r1"), store("S", "notify.refund", merchantRefundId="r1")),
    (False, "failures-of-two-orders-without-ids", store("F"), store("F")),
]

MAKERS = {"ams": ams_message, "mapi": mapi_message, "instore": instore_message}
