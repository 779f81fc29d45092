"""In-store by hand: envelopes, good and bad replies."""

import base64
import json

from .keys import CRYPTOGRAPHY, NOW, RESPONSE_TIME, compact, private_pem, public_pem, signature, unknown

INSTORE_CLIENT = "2110000000000000044"
INSTORE_PARTNER = "2110000000000000512"
SHA_KEY = "0123456789abcdef0123456789abcdef"


def instore_options(**extra):
    return {"client_id": INSTORE_CLIENT, "partner_id": INSTORE_PARTNER, "private_key": private_pem("rsa2048"), "alipay_public_key": public_pem("alipay2048"), "gateway": "https://open-na.alipay.com/api", **extra}


def sha_options():
    return {"client_id": INSTORE_CLIENT, "partner_id": INSTORE_PARTNER, "sign_type": "SHA256", "key": SHA_KEY, "gateway": "https://open-na.alipay.com/api"}


def head(function, sign_type="RSA2"):
    return {"version": "2.0.2", "function": function, "clientId": INSTORE_CLIENT, "reqTime": NOW, "reqMsgId": "m-1", "reserve": "{}", "signType": sign_type}


INSTORE_PAY = {"partnerId": INSTORE_PARTNER, "productCode": "OFFLINE_PAY", "merchantTransId": "T-1", "codeType": "BARCODE", "identityCode": "28763443825664394", "order": {"orderAmount": {"currency": "USD", "value": "239"}, "orderTitle": '衣服 "夏" {A}', "seller": {"secondaryMerchantId": INSTORE_PARTNER, "storeId": INSTORE_PARTNER}}}


def instore_prepare(name, operation, function, tail, body, *, options=None, sign_type="RSA2", key="rsa2048"):
    content = compact({"head": head(function, sign_type), "body": body})
    sent = f'{{"request":{content},"signature":"{signature(sign_type, key, content.encode())}"}}'
    return {"name": f"instore/prepare-{name}", "source": CRYPTOGRAPHY + "sections 2 to 4 of the in-store specification", "kind": "prepare", "family": "instore", "options": options or instore_options(), "call_options": {"now": NOW, "message_id": "m-1"}, "operation": operation, "request": compact(body), "expect": {"method": "POST", "url": "https://open-na.alipay.com/api" + tail, "body": sent}}


def instore_reply(body, *, key="alipay2048", sign_type="RSA2", message="m-1", function="alipay.intl.acquiring.offline.pay", signed=True, pretty=False, front=False):
    value = {"head": {"version": "2.0.2", "function": function, "clientId": INSTORE_CLIENT, "respTime": RESPONSE_TIME, "reqMsgId": message, "reserve": "{}"}, "body": body}
    content = json.dumps(value, ensure_ascii=False, indent=2) if pretty else compact(value)
    if not signed:
        return f'{{"response":{content}}}'.encode()
    text = signature(sign_type, key, content.encode())
    if front:
        return f'{{ "signature" : "{text}" ,\n "response" :\n{content} }}'.encode()
    return f'{{"response":{content},"signature":"{text}"}}'.encode()


def instore_accept(name, raw, expect, *, options=None, status=200, tamper=None):
    content = compact({"head": head("alipay.intl.acquiring.offline.pay"), "body": INSTORE_PAY})
    prepared = {"method": "POST", "url": "https://open-na.alipay.com/api/alipay/intl/acquiring/offline/pay.htm", "headers": {}, "body_base64": base64.b64encode(f'{{"request":{content},"signature":"x"}}'.encode()).decode()}
    return {"name": f"instore/accept-{name}", "source": CRYPTOGRAPHY + "sections 4 and 6 of the in-store specification", "kind": "accept", "family": "instore", "options": options or instore_options(), "operation": "acquiring_offline_pay", "prepared": prepared, "status": status, "headers": {"content-type": "application/json"}, "body_base64": base64.b64encode(tamper(raw) if tamper else raw).decode(), "expect": expect}


def info(status, code, **more):
    return {"resultInfo": {"resultStatus": status, "resultCodeId": "00000000", "resultCode": code, "resultMsg": "x"}, **more}


def instore_vectors():
    paid = info("S", "SUCCESS", acquirementId="A-1", merchantTransId="T-1", note='braces } in "text" \\ {')
    ok = {"kind": "reply", "contains": {"acquirementId": "A-1", "note": 'braces } in "text" \\ {'}}
    query = {"partnerId": INSTORE_PARTNER, "merchantTransId": "T-1"}
    refund = {"partnerId": INSTORE_PARTNER, "acquirementId": "A-1", "merchantRefundId": "R-1", "refundAmount": {"currency": "USD", "value": "40"}, "isSync": True}
    return [
        instore_prepare("pay-rsa2", "acquiring_offline_pay", "alipay.intl.acquiring.offline.pay", "/alipay/intl/acquiring/offline/pay.htm", INSTORE_PAY),
        instore_prepare("pay-sha256", "acquiring_offline_pay", "alipay.intl.acquiring.offline.pay", "/alipay/intl/acquiring/offline/pay.htm", INSTORE_PAY, options=sha_options(), sign_type="SHA256", key=SHA_KEY),
        instore_prepare("query", "acquiring_offline_pay_query", "alipay.intl.acquiring.offline.payQuery", "/alipay/intl/acquiring/offline/payquery.htm", query),
        instore_prepare("cancel", "acquiring_common_pay_cancel", "alipay.intl.acquiring.common.payCancel", "/alipay/intl/acquiring/common/paycancel.htm", query),
        instore_prepare("refund", "acquiring_common_refund", "alipay.intl.acquiring.common.refund", "/alipay/intl/acquiring/common/grefund.htm", refund),
        instore_accept("paid", instore_reply(paid), ok),
        instore_accept("paid-sha256", instore_reply(paid, sign_type="SHA256", key=SHA_KEY), ok, options=sha_options()),
        instore_accept("white-space-is-signed", instore_reply(paid, pretty=True), ok),
        instore_accept("signature-in-front", instore_reply(paid, front=True), ok),
        instore_accept("refused", instore_reply(info("F", "BALANCE_NOT_ENOUGH")), {"error": {"kind": "Refused", "outcome": "refused", "code": "BALANCE_NOT_ENOUGH"}}),
        instore_accept("waiting-for-the-buyer-goes-on", instore_reply(info("U", "USER_PAYING", acquirementId="A-1")), {"kind": "reply", "contains": {"acquirementId": "A-1"}}),
        instore_accept("unknown-exception", instore_reply(info("U", "UNKNOWN_EXCEPTION")), unknown(code="UNKNOWN_EXCEPTION")),
        instore_accept("absent-status-is-never-success", instore_reply({"resultInfo": {"resultCode": "SUCCESS"}}), unknown()),
        instore_accept("unsigned-success", instore_reply(paid, signed=False), unknown(reason="missing")),
        instore_accept("another-key", instore_reply(paid, key="other2048"), unknown(reason="mismatch")),
        instore_accept("a-changed-byte", instore_reply(paid), unknown(reason="mismatch"), tamper=lambda raw: raw.replace(b'"A-1"', b'"A-2"')),
        instore_accept("to-another-request", instore_reply(paid, message="m-2"), unknown()),
        instore_accept("truncated", instore_reply(paid)[:-40], unknown()),
        instore_accept("empty", b"", unknown()),
        instore_accept("http-500", instore_reply(paid), unknown(), status=500),
    ]
