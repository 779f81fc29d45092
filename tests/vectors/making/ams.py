"""AMS by hand: the guide's payment, wrong requests, good and bad replies, good and bad notifications."""

import base64
import json

from .keys import CRYPTOGRAPHY, NOW, NOW_MILLIS, RESPONSE_TIME, compact, private_pem, public_pem, signature, signature_error, unknown

CLIENT_ID = "SANDBOX_5Y055A2Y2F6K05235"

GUIDE_PAY = {
    "order": {
        "env": {"terminalType": "WEB"},
        "extendInfo": '{"chinaExtraTransInfo":{"totalQuantity":"2","businessType":"4","goodsInfo":"Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1"}}',
        "orderAmount": {"currency": "USD", "value": "100"},
        "orderDescription": "Macbook 12 inch M3 8G 256G SSD^1|Apple iPad Pro 11 inch^1",
        "referenceOrderId": "alipayCNOrder12345",
    },
    "paymentAmount": {"currency": "USD", "value": "100"},
    "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
    "paymentNotifyUrl": "http://af927046.ngrok.io",
    "paymentRedirectUrl": "https://www.taobao.com?param1=sl",
    "paymentRequestId": "ams_alipaycn_cashier_pay_sandbox_request_0001",
    "productCode": "CASHIER_PAYMENT",
    "settlementStrategy": {"settlementCurrency": "USD"},
}


def ams_options(**extra):
    return {"client_id": CLIENT_ID, "private_key": private_pem("rsa2048"), "alipay_public_key": public_pem("alipay2048"), "gateway": "https://open-na.alipay.com", **extra}


def ams_text(path, client_id, time, body):
    return f"POST {path}\n{client_id}.{time}.".encode() + body


def ams_header(key, version, path, client_id, time, body, encode="%2B %2F %3D"):
    value = signature("RSA2", key, ams_text(path, client_id, time, body))
    plus, slash, equals = encode.split(" ")
    return f"algorithm=RSA256,keyVersion={version},signature=" + value.replace("+", plus).replace("/", slash).replace("=", equals)


def ams_prepare(name, operation, request, path, options=None, call_options=None, headers=None, version=1, sent=None):
    options = options or ams_options()
    body = (sent or compact(request)).encode()
    client_id = options["client_id"]
    expect = {
        "method": "POST",
        "url": "https://open-na.alipay.com" + path,
        "headers": {"content-type": "application/json; charset=UTF-8", "client-id": client_id, "request-time": NOW_MILLIS, "signature": ams_header("rsa2048", version, path, client_id, NOW_MILLIS, body), **(headers or {})},
        "body": body.decode(),
    }
    return {"name": f"ams/prepare-{name}", "source": CRYPTOGRAPHY + "sections 1.2, 2.1-2.3 and 3 of the AMS specification; request from the vendor's AlipayCN guide where it is the guide's", "kind": "prepare", "family": "ams", "options": options, "call_options": {"now": NOW, **(call_options or {})}, "operation": operation, "request": compact(request), "expect": expect}


def ams_invalid(name, change, field, rule=None, operation="payments.pay"):
    request = json.loads(compact(GUIDE_PAY))
    change(request)
    error = {"kind": "InvalidRequest", "field": field}
    if rule:
        error["rule"] = rule
    return {"name": f"ams/invalid-{name}", "source": "section 8 of the AMS specification and the field table, written out by hand", "kind": "prepare", "family": "ams", "options": ams_options(), "call_options": {"now": NOW}, "operation": operation, "request": compact(request), "expect": {"error": error}}


def at(path, value):
    def change(request):
        *front, last = path.split(".")
        for part in front:
            request = request[part]
        if value is None:
            del request[last]
        else:
            request[last] = value

    return change


PAY_PATH = "/ams/sandbox/api/v1/payments/pay"


def ams_accept(name, body, expect, *, operation="payments.pay", path=PAY_PATH, key="alipay2048", headers=None, status=200, tamper=None, signed=True, drop=(), encode="%2B %2F %3D"):
    raw = body if isinstance(body, bytes) else compact(body).encode()
    out = {"client-id": CLIENT_ID, "response-time": RESPONSE_TIME, "content-type": "application/json;charset=UTF-8"}
    if signed:
        out["signature"] = ams_header(key, 1, path, CLIENT_ID, RESPONSE_TIME, raw, encode)
    out.update(headers or {})
    for header in drop:
        out.pop(header, None)
    if tamper:
        raw = tamper(raw)
    prepared = {"method": "POST", "url": "https://open-na.alipay.com" + PAY_PATH if operation == "payments.pay" else "https://open-na.alipay.com/ams/sandbox/api/v1/payments/inquiryPayment", "headers": {"client-id": CLIENT_ID, "request-time": NOW_MILLIS}, "body_base64": base64.b64encode(compact(GUIDE_PAY).encode()).decode()}
    return {"name": f"ams/accept-{name}", "source": CRYPTOGRAPHY + "sections 2.4 and 5 of the AMS specification", "kind": "accept", "family": "ams", "options": ams_options(), "operation": operation, "prepared": prepared, "status": status, "headers": out, "body_base64": base64.b64encode(raw).decode(), "expect": expect}


def result(status, code, **more):
    return {"result": {"resultCode": code, "resultStatus": status, "resultMessage": "x"}, **more}


def ams_notification(name, body, expect, *, path="/alipay/notify", signed_path=None, key="alipay2048", client_id=CLIENT_ID, headers=None, drop=(), encode="%2B %2F %3D", tamper=None):
    raw = compact(body).encode()
    time = "2026-04-17T00:20:00Z"
    out = {"Client-Id": client_id, "Request-Time": time, "Content-Type": "application/json", "Signature": ams_header(key, 1, signed_path or path, client_id, time, raw, encode)}
    out.update(headers or {})
    for header in drop:
        out.pop(header)
    if tamper:
        raw = tamper(raw)
    return {"name": f"ams/notification-{name}", "source": CRYPTOGRAPHY + "section 2.5 of the AMS specification", "kind": "notification", "family": "ams", "options": ams_options(), "path": path, "headers": out, "body_base64": base64.b64encode(raw).decode(), "expect": expect}


NOTICE = {
    "notifyType": "PAYMENT_RESULT",
    "notifyUrl": "https://shop.example/alipay/notify",
    "paymentAmount": {"currency": "USD", "value": "100"},
    "paymentId": "812202715898044274806386466931604175JNxpyudMsn202005180001827071",
    "paymentRequestId": "order-42-try-1",
    "result": {"resultCode": "SUCCESS", "resultMessage": "success.", "resultStatus": "S"},
}


def ams_vectors():
    chinese = json.loads(compact(GUIDE_PAY))
    chinese["order"]["orderDescription"] = '苹果 & "梨" + 50%'
    production = ams_options(client_id="5Y055A2Y2F6K05235")
    good = result("U", "PAYMENT_IN_PROCESS", paymentId="p1", normalUrl="https://pay.example/x")
    event = {"event_kind": "PAYMENT_RESULT", "data": {"paymentRequestId": "order-42-try-1", "notifyUrl": "https://shop.example/alipay/notify"}}
    flip = lambda raw: raw.replace(b'"100"', b'"900"')
    vectors = [
        ams_prepare("guide-pay", "payments.pay", GUIDE_PAY, PAY_PATH),
        ams_prepare("chinese", "payments.pay", chinese, PAY_PATH),
        ams_prepare("production-path", "payments.pay", GUIDE_PAY, "/ams/api/v1/payments/pay", options=production),
        ams_prepare("by-method-name", "payments.inquiry_payment", {"paymentRequestId": "order-1"}, "/ams/sandbox/api/v1/payments/inquiryPayment"),
        ams_prepare("key-version", "payments.inquiryPayment", {"paymentRequestId": "order-1"}, "/ams/sandbox/api/v1/payments/inquiryPayment", options=ams_options(key_version=2), version=2),
        ams_prepare("agent-token", "payments.inquiryPayment", {"paymentRequestId": "order-1"}, "/ams/sandbox/api/v1/payments/inquiryPayment", options=ams_options(agent_token="ISV-TOKEN-1"), headers={"agent-token": "ISV-TOKEN-1"}),
        ams_prepare("agent-token-per-call", "payments.inquiryPayment", {"paymentRequestId": "order-1"}, "/ams/sandbox/api/v1/payments/inquiryPayment", options=ams_options(agent_token="ISV-TOKEN-1"), call_options={"agent_token": "ISV-TOKEN-2"}, headers={"agent-token": "ISV-TOKEN-2"}),
        ams_prepare("refund", "payments.refund", {"paymentId": "p1", "refundRequestId": "r1", "refundAmount": {"currency": "USD", "value": "40"}}, "/ams/sandbox/api/v1/payments/refund"),
        ams_prepare("cancel", "payments.cancel", {"paymentRequestId": "order-1"}, "/ams/sandbox/api/v1/payments/cancel"),
        ams_prepare("inquiry-refund", "payments.inquiry_refund", {"refundRequestId": "r1"}, "/ams/sandbox/api/v1/payments/inquiryRefund"),
        ams_prepare("false-survives", "customs.declare", {"declarationRequestId": "d1", "paymentId": "p1", "declarationAmount": {"currency": "CNY", "value": "100"}, "customs": {"customsCode": "ZONGSHU", "region": "CN"}, "merchantCustomsInfo": {"merchantCustomsCode": "A", "merchantCustomsName": "B"}, "splitOrder": False}, "/ams/sandbox/api/v1/customs/declare"),
        ams_invalid("missing-request-id", at("paymentRequestId", None), "paymentRequestId", "required"),
        ams_invalid("request-id-too-long", at("paymentRequestId", "x" * 65), "paymentRequestId", "max_length"),
        ams_invalid("amount-as-float", at("paymentAmount.value", 1.5), "paymentAmount.value"),
        ams_invalid("amount-with-point", at("paymentAmount.value", "1.50"), "paymentAmount.value", "minor_units"),
        ams_invalid("amount-too-long", at("paymentAmount.value", "9" * 17), "paymentAmount.value", "max_length"),
        ams_invalid("currency-in-lower-case", at("paymentAmount.currency", "usd"), "paymentAmount.currency", "currency"),
        ams_invalid("object-where-text-is-wanted", at("paymentRequestId", {"a": 1}), "paymentRequestId", "type"),
        ams_invalid("text-where-an-object-is-wanted", at("order", "x"), "order", "type"),
        ams_invalid("settlement-currency-missing", at("settlementStrategy.settlementCurrency", None), "settlementStrategy.settlementCurrency", "required"),
        ams_invalid("settling-in-cny", at("settlementStrategy.settlementCurrency", "CNY"), "settlementStrategy.settlementCurrency", "alipay_cn_currency"),
        ams_invalid("settling-in-another-currency-than-paid", at("settlementStrategy.settlementCurrency", "EUR"), "settlementStrategy.settlementCurrency", "alipay_cn_currency"),
        ams_invalid("currency-alipay-cn-does-not-take", at("paymentAmount.currency", "BRL"), "paymentAmount.currency", "alipay_cn_currency"),
        ams_accept("in-process-goes-on", good, {"kind": "reply", "contains": {"paymentId": "p1", "normalUrl": "https://pay.example/x"}}),
        ams_accept("success", result("S", "SUCCESS", paymentId="p1"), {"kind": "reply", "contains": {"paymentId": "p1"}}),
        ams_accept("lower-case-hex-in-the-header", good, {"kind": "reply", "contains": {"paymentId": "p1"}}, encode="%2b %2f %3d"),
        ams_accept("unescaped-base64-in-the-header", good, {"kind": "reply", "contains": {"paymentId": "p1"}}, encode="+ / ="),
        ams_accept("huge-number-becomes-text", b'{"result":{"resultCode":"SUCCESS","resultStatus":"S","resultMessage":"x"},"big":9007199254740993,"rate":6.4886}', {"kind": "reply", "contains": {"big": "9007199254740993", "rate": "6.4886"}}),
        ams_accept("unknown-fields-are-kept", result("S", "SUCCESS", brandNew={"a": [1, 2]}), {"kind": "reply", "contains": {"brandNew": {"a": [1, 2]}}}),
        ams_accept("refused", result("F", "RISK_REJECT"), {"error": {"kind": "Refused", "outcome": "refused", "code": "RISK_REJECT", "action": "user"}}),
        ams_accept("refused-with-a-new-code", result("F", "NEVER_HEARD_OF"), {"error": {"kind": "Refused", "outcome": "refused", "code": "NEVER_HEARD_OF"}}),
        ams_accept("unknown-exception", result("U", "UNKNOWN_EXCEPTION"), unknown(code="UNKNOWN_EXCEPTION")),
        ams_accept("unknown-status-is-never-success", result("X", "SUCCESS"), unknown()),
        ams_accept("absent-status-is-never-success", {"result": {"resultCode": "SUCCESS"}}, unknown()),
        ams_accept("absent-result-is-never-success", {"paymentId": "p1"}, unknown()),
        ams_accept("a-changed-byte", {**result("S", "SUCCESS"), "paymentAmount": {"currency": "USD", "value": "100"}}, unknown(reason="mismatch"), tamper=flip),
        ams_accept("signed-with-another-key", good, unknown(reason="mismatch"), key="other2048"),
        ams_accept("signed-with-the-merchants-own-key", good, unknown(reason="mismatch"), key="rsa2048"),
        ams_accept("signed-for-another-path", good, unknown(reason="mismatch"), path="/ams/api/v1/payments/pay"),
        ams_accept("for-another-client", good, unknown(reason="client_id"), headers={"client-id": "SANDBOX_OTHER"}),
        ams_accept("about-another-payment", result("S", "SUCCESS", paymentRequestId="somebody-elses-order"), unknown(reason="other_request")),
        ams_accept("about-this-payment", result("S", "SUCCESS", paymentRequestId=GUIDE_PAY["paymentRequestId"]), {"kind": "reply", "contains": {"paymentRequestId": GUIDE_PAY["paymentRequestId"]}}),
        ams_accept("unsigned-success", result("S", "SUCCESS"), unknown(reason="missing"), signed=False, drop=("response-time",)),
        ams_accept("unsigned-failure-explains", result("F", "INVALID_SIGNATURE"), unknown(reason="missing", code="INVALID_SIGNATURE", action="fix"), signed=False, drop=("response-time",)),
        ams_accept("signature-without-time", good, unknown(reason="incomplete"), drop=("response-time",)),
        ams_accept("time-without-signature", good, unknown(reason="missing"), signed=False),
        ams_accept("empty-signature", good, unknown(reason="missing"), headers={"signature": "algorithm=RSA256,keyVersion=1,signature="}),
        ams_accept("empty-body", b"", unknown(reason="unreadable")),
        ams_accept("not-json", b"<html>", unknown(reason="unreadable")),
        ams_accept("truncated-json", b'{"result":{"resultStatus":"S"', unknown(reason="unreadable")),
        ams_accept("duplicate-keys", b'{"result":{"resultStatus":"F","resultStatus":"S"}}', unknown(reason="unreadable")),
        ams_accept("invalid-utf8", b'{"result":{"resultStatus":"S"},"x":"\xff"}', unknown(reason="unreadable")),
        ams_accept("http-status-500", good, unknown(), status=500),
        ams_accept("http-status-302", good, unknown(), status=302),
        ams_accept("http-status-403", good, unknown(), status=403),
        ams_notification("payment-result", NOTICE, event),
        ams_notification("lower-case-hex", NOTICE, event, encode="%2b %2f %3d"),
        ams_notification("query-is-not-signed", NOTICE, event, path="/alipay/notify?shop=1", signed_path="/alipay/notify"),
        ams_notification("query-may-be-signed", NOTICE, event, path="/alipay/notify?shop=1"),
        ams_notification("no-path-is-a-slash", NOTICE, event, path="", signed_path="/"),
        ams_notification("a-changed-byte", NOTICE, signature_error("mismatch"), tamper=flip),
        ams_notification("another-key", NOTICE, signature_error("mismatch"), key="other2048"),
        ams_notification("another-path", NOTICE, signature_error("mismatch"), signed_path="/other"),
        ams_notification("another-client", NOTICE, signature_error("client_id"), client_id="SANDBOX_OTHER"),
        ams_notification("unsigned", NOTICE, signature_error("missing"), drop=("Signature",)),
        ams_notification("without-time", NOTICE, signature_error("incomplete"), drop=("Request-Time",)),
        ams_notification("another-time", NOTICE, signature_error("mismatch"), headers={"Request-Time": "2026-04-17T00:20:01Z"}),
    ]
    return vectors
