"""In-store, every function in every profile that has it: what is sent, what the replies say. The notifications."""

import base64

from .instore import INSTORE_CLIENT
from .keys import CRYPTOGRAPHY, NOW, RESPONSE_TIME, compact, private_pem, public_pem, signature
from .sample import Sample

# Sections 1, 2 and 5: version, name of the account field, option that fills it, base URL.
PROFILES = {
    "NA_2_0_2": ("2.0.2", "partnerId", "partner_id", "https://open-na.alipay.com/api"),
    "SEA_2_0_4": ("2.0.4", "merchantId", "merchant_id", "https://open-sea.alipay.com/api"),
    "HK_2_0_0": ("2.0.0", "merchantId", "merchant_id", "https://open.alipay.hk/api"),
}
ACCOUNT = "2110000000000000512"
# Section 2: the published paths, which do not all follow from the names.
PATHS = {
    "alipay.intl.acquiring.offline.pay": "/alipay/intl/acquiring/offline/pay.htm",
    "alipay.intl.acquiring.offline.payQuery": "/alipay/intl/acquiring/offline/payquery.htm",
    "alipay.intl.acquiring.common.payCancel": "/alipay/intl/acquiring/common/paycancel.htm",
    "alipay.intl.acquiring.common.refund": "/alipay/intl/acquiring/common/grefund.htm",
    "alipay.intl.acquiring.offline.preCreate": "/alipay/intl/acquiring/offline/precreate.htm",
    "alipay.intl.merchant.common.monitor": "/alipay/intl/merchant/common/monitor.htm",
    "alipay.intl.merchant.common.indirectMerchant.maintain": "/alipay/intl/merchant/common/indirectMerchant/maintain.htm",
    "alipay.intl.merchant.common.indirectMerchant.query": "/alipay/intl/merchant/common/indirectMerchant/query.htm",
    "alipay.intl.merchant.common.indirectMerchant.archive": "/alipay/intl/merchant/common/indirectMerchant/archive.htm",
}
NEEDED = {
    "alipay.intl.acquiring.offline.payQuery": {"merchantTransId": "merchantTransId-1"},
    "alipay.intl.acquiring.common.payCancel": {"merchantTransId": "merchantTransId-1"},
    "alipay.intl.acquiring.common.refund": {"isSync": True},
    "alipay.intl.merchant.common.indirectMerchant.maintain": {"operationType": "ADD"},
}
# Section 6, final failures and what to do about them.
CODES = {"PARAM_ILLEGAL": "fix", "INVALID_SIGNATURE": "fix", "NO_INTERFACE_DEF": "fix", "MSG_PARSE_ERROR": "fix", "FUNCTION_NOT_MATCH": "fix", "BALANCE_NOT_ENOUGH": "user", "CURRENCY_NOT_SUPPORTED": "fix", "USER_STATUS_ABNORMAL": "support"}
SUCCESS = {"resultStatus": "S", "resultCodeId": "00000000", "resultCode": "SUCCESS", "resultMsg": "success"}


def files():
    sample = Sample("instore", {"resultInfo": SUCCESS, "extendInfo": '{"a":"1"}', "productCode": "OFFLINE_PAY", "codeType": "BARCODE", "identityCode": "28763443825664394"})
    cases = [(profile, operation) for profile, facts in PROFILES.items() for operation in sample.operations if facts[0] in operation["versions"]]
    codes = list(CODES.items())
    shared = {"family": "instore", "call_options": {"now": NOW, "message_id": "m-1"}}
    return {
        "instore-prepare.json": (
            {"source": CRYPTOGRAPHY + "sections 2 to 5 and 7 of the in-store specification; body from its field tables", "kind": "prepare", **shared},
            [prepare("minimal", *case, minimal(sample, *case)) for case in cases] + [prepare("full", *case, full(sample, *case)) for case in cases],
        ),
        "instore-accept.json": (
            {"source": CRYPTOGRAPHY + "sections 3, 4 and 6 of the in-store specification; body from its field tables", "kind": "accept", "status": 200, "headers": {"content-type": "application/json"}, **shared},
            [success(sample, *case) for case in cases] + [refused(sample, *case, *codes[place % len(codes)]) for place, case in enumerate(cases)],
        ),
        "instore-notify.json": (
            {"source": CRYPTOGRAPHY + "sections 3, 4, 7.6 and 7.7 of the in-store specification", "kind": "notification", "family": "instore", "path": "/notify", "headers": {"content-type": "application/json"}},
            [notification(profile, *event) for profile in PROFILES for event in EVENTS],
        ),
    }


def options(profile):
    _, _, account, gateway = PROFILES[profile]
    return {"client_id": INSTORE_CLIENT, account: ACCOUNT, "profile": profile, "private_key": private_pem("rsa2048"), "alipay_public_key": public_pem("alipay2048"), "gateway": gateway}


def minimal(sample, profile, operation):
    return body(profile, operation, sample.required(operation["request"]))


def full(sample, profile, operation):
    return body(profile, operation, sample.full(operation["request"]))


def body(profile, operation, sampled):
    """The account stands first; the profile decides its name and the names in `seller` (section 5)."""
    account = PROFILES[profile][1]
    other = "merchantId" if account == "partnerId" else "partnerId"
    # The terminal report names both (section 7.8).
    kept = sampled if operation["id"].endswith(".monitor") else {name: value for name, value in sampled.items() if name != other}
    request = {account: ACCOUNT, **{name: value for name, value in kept.items() if name != account}, **NEEDED.get(operation["id"], {})}
    if isinstance(request.get("order"), dict):
        seller = {"secondaryMerchantId": ACCOUNT, "storeId": ACCOUNT} if account == "partnerId" else {"sellerId": "S-1", "storeId": "T-1", "sellerName": 'Café "A"', "sellerMCC": "5411"}
        request["order"] = {**request["order"], "seller": seller}
    return request


def head(profile, function):
    return {"version": PROFILES[profile][0], "function": function, "clientId": INSTORE_CLIENT, "reqTime": NOW, "reqMsgId": "m-1", "reserve": "{}", "signType": "RSA2"}


def envelope(member, content, key):
    return f'{{"{member}":{content},"signature":"{signature("RSA2", key, content.encode())}"}}'


def sent(profile, operation, request):
    return envelope("request", compact({"head": head(profile, operation["id"]), "body": request}), "rsa2048")


def url(profile, operation):
    return PROFILES[profile][3] + PATHS[operation["id"]]


def prepare(what, profile, operation, request):
    return {"name": f"instore/prepare-{what}-{profile}-{operation['id']}", "options": options(profile), "operation": operation["id"], "request": compact(request), "expect": {"method": "POST", "url": url(profile, operation), "body": sent(profile, operation, request)}}


def reply(sample, profile, operation, content):
    value = {"head": {"version": PROFILES[profile][0], "function": operation["id"], "clientId": INSTORE_CLIENT, "respTime": RESPONSE_TIME, "reqMsgId": "m-1", "reserve": "{}"}, "body": content}
    raw = envelope("response", compact(value), "alipay2048").encode()
    prepared = {"method": "POST", "url": url(profile, operation), "headers": {}, "body_base64": base64.b64encode(sent(profile, operation, minimal(sample, profile, operation)).encode()).decode()}
    return {"options": options(profile), "operation": operation["id"], "prepared": prepared, "body_base64": base64.b64encode(raw).decode()}


def success(sample, profile, operation):
    content = {"resultInfo": SUCCESS, **sample.reply(operation["response"])}
    return {"name": f"instore/accept-success-{profile}-{operation['id']}", **reply(sample, profile, operation, content), "expect": {"kind": "reply", "contains": content}}


def refused(sample, profile, operation, code, action):
    content = {"resultInfo": {"resultStatus": "F", "resultCode": code, "resultMsg": "x"}}
    return {"name": f"instore/accept-refused-{profile}-{operation['id']}", **reply(sample, profile, operation, content), "expect": {"error": {"kind": "Refused", "outcome": "refused", "code": code, "action": action}}}


# Section 7.7 leaves the name of the refund's function open: any with `notify` and `refund` in it.
EVENTS = [
    ("paid", "alipay.intl.acquiring.offline.notify.pay", "notify.pay", {"resultInfo": SUCCESS, "acquirementId": "A-1", "merchantTransId": "T-1", "orderAmount": {"currency": "USD", "value": "239"}, "payAmount": {"currency": "CNY", "value": "1481"}, "paymentTime": NOW}),
    ("not-paid", "alipay.intl.acquiring.offline.notify.pay", "notify.pay", {"resultInfo": {"resultStatus": "F", "resultCode": "ORDER_IS_CLOSED", "resultMsg": "x"}, "merchantTransId": "T-1"}),
    ("refunded", "alipay.intl.acquiring.offline.notify.refund", "notify.refund", {"resultInfo": SUCCESS, "merchantRefundId": "R-1", "refundAmount": {"currency": "USD", "value": "40"}}),
]


def notification(profile, label, function, kind, content):
    value = {"head": head(profile, function), "body": content}
    raw = envelope("request", compact(value), "alipay2048").encode()
    return {"name": f"instore/notification-{label}-{profile}", "options": options(profile), "body_base64": base64.b64encode(raw).decode(), "expect": {"event_kind": kind, "data": content}}
