"""Replies whose words are easily misread: what is open is open, what is left behind is said, another amount is another refund."""

from . import ams_operations, instore_operations, mapi_operations
from .sample import Sample

SOURCE = "meanings of the vendor's pages as listed in core/docs/words.md; signature made with Python from its rules by tests/vectors/make.py"
AMS = Sample("ams", ams_operations.FIXED)
INSTORE = Sample("instore", {"resultInfo": instore_operations.SUCCESS, "productCode": "OFFLINE_PAY", "codeType": "BARCODE", "identityCode": "28763443825664394"})
MAPI = Sample("mapi", mapi_operations.FIXED)
UNKNOWN = {"kind": "OutcomeUnknown", "outcome": "unknown"}
# No buyer takes part in these: "in process" is an outcome that nobody knows, also where a link stands beside it.
WITHOUT_A_WAY = ["payments.refund", "payments.cancel", "payments.capture", "authorizations.applyToken", "customs.declare"]
WITH_A_WAY = ["payments.pay", "vaults.vaultPaymentMethod", "subscriptions.create"]
# The release notes of 2021 to 2024 name these, with what to do.
CODES = {
    "INVALID_AMOUNT": "fix", "MULTI_CAPTURE_NOT_SUPPORTED": "stop", "SUSPECTED_RISK": "user", "AUTH_IN_PROCESS": "inquire", "REFUND_IN_PROCESS": "inquire", "REFUND_NOT_SUPPORTED": "stop",
    "PARTIAL_REFUND_NOT_SUPPORTED": "stop", "MULTIPLE_REFUNDS_NOT_SUPPORTED": "stop", "INCORRECT_BLIKCODE": "user", "INVALID_CLIENT_STATUS": "fix", "OAUTH_FAILED": "fix", "UNKNOWN_CLIENT": "fix",
    "CLIENT_FORBIDDEN_ACCESS_API": "fix", "VAULTING_NOT_EXIST": "fix", "VERIFICATION_FAIL": "user", "RECORD_NOT_FOUND": "fix",
}  # fmt: skip


def vectors():
    return [{"source": SOURCE, "kind": "accept", "status": 200, **vector} for vector in [*ams(), *mapi(), *instore()]]


def ams():
    def told(name, id, status, code, expect, **more):
        operation = next(known for known in AMS.operations if known["id"] == id)
        body = {"result": {"resultCode": code, "resultStatus": status, "resultMessage": "x"}, **more}
        return {"name": f"ams/meaning-{name}-{id}", "family": "ams", "options": ams_operations.ams_options(), **ams_operations.reply(operation, AMS, body), "expect": expect}

    open_end = {"error": {**UNKNOWN, "code": "PAYMENT_IN_PROCESS", "action": "inquire"}}
    link = {"normalUrl": "https://cashier.example/1"}
    return [
        *(told("in-process", id, "U", "PAYMENT_IN_PROCESS", open_end) for id in WITHOUT_A_WAY),
        *(told("in-process-with-a-link", id, "U", "PAYMENT_IN_PROCESS", open_end, **link) for id in WITHOUT_A_WAY),
        *(told("in-process", id, "U", "PAYMENT_IN_PROCESS", {"kind": "reply", "contains": {"result": {"resultCode": "PAYMENT_IN_PROCESS", "resultStatus": "U", "resultMessage": "x"}}}) for id in WITH_A_WAY),
        *(told(f"code-{code}", "payments.pay", "F", code, {"error": {"kind": "Refused", "outcome": "refused", "code": code, "action": action}}) for code, action in CODES.items()),
    ]


def mapi():
    def told(name, id, expect, **fields):
        operation = next(known for known in MAPI.operations if known["id"] == id)
        asked = mapi_operations.minimal(MAPI, operation)
        same = {key: asked[key] for key in ("out_trade_no", "partner_trans_id", "partner_refund_id", "refund_amount") if key in asked}
        raw = mapi_operations.xml(operation, {**same, **fields})
        return {"name": f"mapi/meaning-{name}", "family": "mapi", "options": mapi_operations.mapi_options(), **mapi_operations.answer(operation, MAPI, raw), "expect": expect}

    pay, refund, cancel = "alipay.acquire.createandpay", "alipay.acquire.overseas.spot.refund", "alipay.acquire.cancel"
    left_open = {"error": {"kind": "Refused", "outcome": "refused", "code": "BUYER_BALANCE_NOT_ENOUGH", "action": "inquire"}}
    reply = lambda **fields: {"kind": "reply", "contains": fields}
    return [
        told("ordered-and-not-paid", pay, left_open, result_code="ORDER_SUCCESS_PAY_FAIL", detail_error_code="BUYER_BALANCE_NOT_ENOUGH"),
        told("not-ordered", pay, {"error": {"kind": "Refused", "outcome": "refused", "code": "BUYER_BALANCE_NOT_ENOUGH", "action": "user"}}, result_code="ORDER_FAIL", detail_error_code="BUYER_BALANCE_NOT_ENOUGH"),
        told("ordered-and-paid", pay, reply(result_code="ORDER_SUCCESS_PAY_SUCCESS"), result_code="ORDER_SUCCESS_PAY_SUCCESS"),
        told("payment-under-way", pay, {"error": {**UNKNOWN, "code": "ORDER_SUCCESS_PAY_INPROCESS", "action": "inquire"}}, result_code="ORDER_SUCCESS_PAY_INPROCESS"),
        told("a-word-of-tomorrow", pay, {"error": {**UNKNOWN}}, result_code="ORDER_SUCCESS_PAY_LATER"),
        told("refund-of-another-amount", refund, {"error": {**UNKNOWN, "reason": "other_request"}}, result_code="SUCCESS", refund_amount="1.01"),
        told("refund-of-the-same-amount", refund, reply(result_code="SUCCESS"), result_code="SUCCESS"),
        told("cancelled", cancel, reply(action="refund"), result_code="SUCCESS", action="refund", retry_flag="N"),
        told("cancelled-and-to-be-repeated", cancel, {"error": {**UNKNOWN, "action": "same"}}, result_code="SUCCESS", action="close", retry_flag="Y"),
        told("not-cancelled-and-to-be-repeated", cancel, {"error": {**UNKNOWN, "action": "same"}}, result_code="FAIL", detail_error_code="TRADE_STATUS_ERROR", retry_flag="Y"),
        told("the-request-came-before", refund, {"error": {**UNKNOWN, "code": "DUPLICATE_REQUEST"}}, result_code="FAIL", detail_error_code="DUPLICATE_REQUEST"),
    ]


def instore():
    profile = "NA_2_0_2"

    def told(name, id, expect, status, code, **more):
        operation = next(known for known in INSTORE.operations if known["id"] == id)
        content = {"resultInfo": {"resultStatus": status, "resultCode": code, "resultMsg": "x"}, **more}
        return {"name": f"instore/meaning-{name}", "family": "instore", "headers": {"content-type": "application/json"}, **instore_operations.reply(INSTORE, profile, operation, content), "expect": expect}

    pay, cancel, refund = "alipay.intl.acquiring.offline.pay", "alipay.intl.acquiring.common.payCancel", "alipay.intl.acquiring.common.refund"
    open_end = {"error": {**UNKNOWN, "code": "PAYMENT_IN_PROCESS", "action": "inquire"}}
    operation = next(known for known in INSTORE.operations if known["id"] == refund)
    amount = instore_operations.minimal(INSTORE, profile, operation)["refundAmount"]
    return [
        told("pay-in-process", pay, {"kind": "reply", "contains": {"resultInfo": {"resultStatus": "U", "resultCode": "PAYMENT_IN_PROCESS", "resultMsg": "x"}}}, "U", "PAYMENT_IN_PROCESS"),
        told("buyer-at-it", pay, {"kind": "reply", "contains": {"resultInfo": {"resultStatus": "U", "resultCode": "USER_PAYING", "resultMsg": "x"}}}, "U", "USER_PAYING"),
        told("refund-in-process", refund, open_end, "U", "PAYMENT_IN_PROCESS"),
        told("cancel-in-process", cancel, open_end, "U", "PAYMENT_IN_PROCESS"),
        told("refund-of-another-amount", refund, {"error": {**UNKNOWN, "reason": "other_request"}}, "S", "SUCCESS", refundAmount={**amount, "value": str(int(amount["value"]) + 1)}),
        told("refund-of-another-currency", refund, {"error": {**UNKNOWN, "reason": "other_request"}}, "S", "SUCCESS", refundAmount={**amount, "currency": "JPY"}),
        told("refund-of-the-same-amount", refund, {"kind": "reply", "contains": {"refundAmount": amount}}, "S", "SUCCESS", refundAmount=amount),
    ]
