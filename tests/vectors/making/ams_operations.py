"""AMS, every operation: what is sent for it, what its replies say. Every notification."""

import base64

from .ams import CLIENT_ID, ams_header, ams_options
from .keys import CRYPTOGRAPHY, NOW, NOW_MILLIS, RESPONSE_TIME, compact
from .sample import Sample
from .tables import ams_results

HOST = "https://open-na.alipay.com"
# Section 3: the four risk calls that are current keep their path in the sandbox.
UNCHANGED_IN_THE_SANDBOX = ("risk.decide", "risk.reportRisk", "risk.sendPaymentResult", "risk.sendRefundResult")
# Sections 13, 14: not plain signed JSON. Their own tests are where their transport is.
OTHER_TRANSPORT = ("billing.productUploadImage", "meter.uploadEvent")
# Section 17.1: evidence may be larger than the normal host takes.
LARGE_MESSAGES = ("disputes.supplyEvidence",)
# Section 5.4: final failures, one for each operation in turn; tables.py has a vector for each code.
CODES = """
    PROCESS_FAIL PARAM_ILLEGAL INVALID_SIGNATURE KEY_NOT_FOUND CLIENT_INVALID INVALID_API METHOD_NOT_SUPPORTED MEDIA_TYPE_NOT_ACCEPTABLE
    INVALID_CONTRACT SETTLE_CONTRACT_NOT_MATCH INVALID_MERCHANT_STATUS MERCHANT_KYB_NOT_QUALIFIED MERCHANT_NOT_REGISTERED CURRENCY_NOT_SUPPORT
    PAYMENT_METHOD_NOT_SUPPORTED NO_PAY_OPTIONS ORDER_IS_CLOSED ORDER_IS_CANCELED ORDER_STATUS_INVALID REFUND_WINDOW_EXCEED REFUND_AMOUNT_EXCEED
    MERCHANT_BALANCE_NOT_ENOUGH RISK_REJECT FRAUD_REJECT SUSPECTED_CARD PAYMENT_PROHIBITED REGULATION_RESTRICTION PAYMENT_NOT_QUALIFIED
    PAYMENT_AMOUNT_EXCEED_LIMIT PAYMENT_COUNT_EXCEED_LIMIT USER_AMOUNT_EXCEED_LIMIT USER_BALANCE_NOT_ENOUGH USER_NOT_EXIST USER_STATUS_ABNORMAL
    USER_KYC_NOT_QUALIFIED USER_PAYMENT_VERIFICATION_FAILED VERIFY_TIMES_EXCEED_LIMIT VERIFY_UNMATCHED AUTHENTICATION_REQUIRED INVALID_CODE
    EXPIRED_CODE INVALID_PAYMENT_CODE INVALID_CARD_NUMBER INVALID_EXPIRATION_DATE INVALID_CVV CARD_EXPIRED CARD_NOT_SUPPORTED
    SELECTED_CARD_BRAND_NOT_AVAILABLE DO_NOT_HONOR ISSUER_REJECTS_TRANSACTION RESTRICTED_CARD LOST_CARD STOLEN_CARD PICKUP_CARD SYSTEM_ERROR
""".split()
FIXED = {
    "paymentMethodType": "CARD",
    "extendInfo": '{"a":"1"}',
    "metadata": '{"order":"42"}',
    "result": {"resultCode": "SUCCESS", "resultStatus": "S", "resultMessage": "success."},
    "CustomsDeclareRequest.declarationAmount": {"currency": "CNY", "value": "100"},
    "CustomsInfo.customsCode": "ZONGSHU",
    # True asks for an id of the part (section 9); false has to survive.
    "splitOrder": False,
    "identityCheckResult": "CHECK_PASSED",
}
NOTIFY_PATH = "/alipay/notify"
NOTIFY_TIME = "2026-04-17T00:20:00Z"


def sandbox_path(operation):
    path = operation["path"]
    return path if operation["id"] in UNCHANGED_IN_THE_SANDBOX else path.replace("/ams/api", "/ams/sandbox/api", 1)


def files():
    sample = Sample("ams", FIXED)
    plain = [operation for operation in sample.operations if operation["id"] not in OTHER_TRANSPORT]
    main = [operation for operation in plain if operation["tier"] == 1]
    prepares = [prepare("minimal", operation, sample.required(operation["request"])) for operation in plain]
    prepares += [prepare("full", operation, sample.full(operation["request"])) for operation in main]
    accepts = [accept(operation, sample, sample.reply(operation["response"])) for operation in plain]
    codes = [(code, ams_results()[code][1]) for code in CODES]
    accepts += [refused(operation, sample, *codes[place % len(codes)]) for place, operation in enumerate(plain)]
    return {
        "ams-prepare.json": (
            {"source": CRYPTOGRAPHY + "sections 1.2, 2.1-2.3 and 3 of the AMS specification; request from its field tables", "kind": "prepare", "family": "ams", "options": ams_options(), "call_options": {"now": NOW}},
            prepares,
        ),
        "ams-accept.json": (
            {"source": CRYPTOGRAPHY + "sections 2.4 and 5 of the AMS specification; reply from its field tables", "kind": "accept", "family": "ams", "options": ams_options(), "status": 200},
            accepts,
        ),
        "ams-notify.json": (
            {"source": CRYPTOGRAPHY + "sections 2.5, 6 and 17.4 of the AMS specification; body from its field tables", "kind": "notification", "family": "ams", "options": ams_options(), "path": NOTIFY_PATH},
            notifications(sample),
        ),
    }


def prepare(what, operation, request):
    path = sandbox_path(operation)
    body = compact(request)
    headers = {"content-type": "application/json; charset=UTF-8", "client-id": CLIENT_ID, "request-time": NOW_MILLIS, "signature": ams_header("rsa2048", 1, path, CLIENT_ID, NOW_MILLIS, body.encode())}
    return {"name": f"ams/prepare-{what}-{operation['id']}", "operation": operation["id"], "request": body, "expect": {"method": "POST", "url": host(operation) + path, "headers": headers, "body": body}}


def host(operation):
    return "https://open-big-na.alipay.com" if operation["id"] in LARGE_MESSAGES else HOST


def reply(operation, sample, body):
    path = sandbox_path(operation)
    raw = compact(body).encode()
    headers = {"client-id": CLIENT_ID, "response-time": RESPONSE_TIME, "content-type": "application/json;charset=UTF-8", "signature": ams_header("alipay2048", 1, path, CLIENT_ID, RESPONSE_TIME, raw)}
    sent = compact(sample.required(operation["request"])).encode()
    prepared = {"method": "POST", "url": host(operation) + path, "headers": {"client-id": CLIENT_ID, "request-time": NOW_MILLIS}, "body_base64": base64.b64encode(sent).decode()}
    return {"operation": operation["id"], "prepared": prepared, "headers": headers, "body_base64": base64.b64encode(raw).decode()}


def accept(operation, sample, body):
    body = {"result": FIXED["result"], **body}
    return {"name": f"ams/accept-success-{operation['id']}", **reply(operation, sample, body), "expect": {"kind": "reply", "contains": body}}


def refused(operation, sample, code, action):
    body = {"result": {"resultCode": code, "resultStatus": "F", "resultMessage": "x"}}
    return {"name": f"ams/accept-refused-{operation['id']}", **reply(operation, sample, body), "expect": {"error": {"kind": "Refused", "outcome": "refused", "code": code, "action": action}}}


def notifications(sample):
    out = []
    for message in sample.schema["notifications"]:
        body = sample.reply(message["model"])
        kinds = message.get("kinds") or [kind(message, body)]
        for known in kinds:
            own = {**body, "notifyType": known} if message.get("kinds") else dict(body)
            if marker := message.get("marker"):
                own.setdefault(marker, sample.full(message["model"], 1)[marker])
            out.append(notification(f"{message['name']}-{known}" if len(kinds) > 1 else message["name"], own, known))
    return out


def kind(message, body):
    """What tells the kind where `notifyType` does not: a field of its own, or the content (section 17.4)."""
    for name in ("notifyType", message.get("discriminator")):
        if name in body:
            return body[name]
    by_content = {
        "notifyDefenseStrategySuggestion": "DEFENSE_STRATEGY_SUGGESTION",
        "notifyDefenseDocument": "DEFENSE_DOCUMENT",
        "notifyVaulting": "VAULTING_RESULT",
        "notifyTransfer": "TRANSFER_RESULT",
        "notifyDirectRefund": "REFUND_RESULT",
    }
    return by_content.get(message["name"], "UNKNOWN")


def notification(name, body, known):
    raw = compact(body).encode()
    headers = {"Client-Id": CLIENT_ID, "Request-Time": NOTIFY_TIME, "Content-Type": "application/json", "Signature": ams_header("alipay2048", 1, NOTIFY_PATH, CLIENT_ID, NOTIFY_TIME, raw)}
    return {"name": f"ams/notification-every-{name}", "headers": headers, "body_base64": base64.b64encode(raw).decode(), "expect": {"event_kind": known, "data": body}}
