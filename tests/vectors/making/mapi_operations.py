"""The legacy gateway, every service: what is sent for it, what its answers say."""

import base64
from urllib.parse import quote

from .keys import CRYPTOGRAPHY, MD5_KEY, NOW, PARTNER, compact, private_pem, public_pem, signature
from .mapi import form, mapi_options, presign
from .sample import Sample

GATEWAY = "https://mapi.alipaydev.com/gateway.do"
# No page describes how the file of this one travels: its tests are beside the code, where the guesses are named.
LEFT_OUT = ("forex_refund_file",)
FIXED = {
    "timestamp": "2026-04-17 08:00:00",
    "gmt_return": "2026-04-17 08:00:00",
    "order_gmt_create": "2026-04-17 08:00:00",
    "order_valid_time": "3600",
    "trans_create_time": "20260417080000",
    "register_country": "US",
    "store_country": "US",
    "is_sync": "N",
    "trade_information": {"business_type": "4", "goods_info": "苹果^1|pear^2", "total_quantity": "3"},
    "seller_id": PARTNER,
    "alipay_seller_id": PARTNER,
    # One or the other of these may be sent, never both.
    "rmb_fee": "",
    "return_rmb_amount": "",
    # Replies.
    "is_success": "T",
    "error": "",
    "detail_error_code": "",
    "detail_error_des": "",
    # The payment is named by either of two names.
    "AcquireOverseasQueryResponse.out_trade_no": "partner_trans_id-1",
    "retry_flag": "N",
    "result_code": "SUCCESS",
    "AcquireCreateandpayResponse.result_code": "ORDER_SUCCESS_PAY_SUCCESS",
}
# What a service cannot do without, though the table alone does not say so (section 5; two ids of which one must be there).
NEEDED = {
    "create_forex_trade": {"total_fee": "10.00"},
    "create_forex_trade_wap": {"total_fee": "10.00"},
    "mobile.securitypay.pay": {"total_fee": "10.00"},
    "forex_refund": {"return_amount": "4.00", "is_sync": "N", "reason": "退款"},
    "single_trade_query": {"out_trade_no": "out_trade_no-1"},
    "close_trade": {"out_order_no": "out_trade_no-1"},
    "alipay.acquire.overseas.query": {"partner_trans_id": "partner_trans_id-1"},
    "alipay.acquire.overseas.spot.refund": {"is_sync": "Y"},
    "alipay.acquire.overseas.spot.reverse": {"timestamp": "2026-04-17 08:00:00"},
    "alipay.acquire.overseas.spot.cancel": {"timestamp": "2026-04-17 08:00:00"},
    "alipay.dut.customer.agreement.query": {"alipay_user_id": "2088101122136669"},
    "alipay.dut.customer.agreement.unsign": {"alipay_user_id": "2088101122136669"},
    "alipay.overseas.secmerchant.online.maintain": {"representative_name": "A B", "representative_id": "x-1"},
}
# Section 3.4: the element around the fields; `alipay` where none is named. These two have none at all.
AROUND = {"single_trade_query": "trade", "alipay.commerce.qrcode.create": "qrcodeinfo", "alipay.commerce.qrcode.modify": "qrcodeinfo", "alipay.commerce.qrcode.modifyStatus": "qrcodeinfo"}
BARE = ("forex_refund", "alipay.dut.customer.agreement.unsign")
# Section 8.1.
FILES = {
    "forex_compare_file": "20131219-144657-234|0.11|EUR|20131219215228||P|0.00|P|Test\r\n",
    "forex_liquidation_file": "20131219-144657-234|0.11|EUR|20131219215228|20131220090000|P|0.00|L|Test\r\n",
    "forex_rate_file": "20210826|100203|USD|6.488600\r\n",
}
# Section 9: set up wrongly or sent wrongly; repeating changes nothing.
CODES = ["ILLEGAL_SIGN", "ILLEGAL_PARTNER", "ILLEGAL_PARTNER_EXTERFACE", "ILLEGAL_SIGN_TYPE", "ILLEGAL_SECURITY_PROFILE", "HAS_NO_PRIVILEGE", "ILLEGAL_ARGUMENT", "INVALID_PARAMETER", "ILLEGAL_CURRENCY", "ILLEGAL_TIMEOUT_RULE"]
ORDER_STRING = {"notify_url": "https://shop.example/notify", "out_trade_no": "ORDER-1", "subject": "测试商品", "payment_type": "1", "seller_id": PARTNER, "currency": "USD", "forex_biz": "FP", "total_fee": "0.10", "body": "test"}


def files():
    sample = Sample("mapi", FIXED, special="苹果 <b> & 50% + A=B")
    services = [operation for operation in sample.operations if operation["id"] not in LEFT_OUT]
    sent = [operation for operation in services if operation.get("kind") != "app_order"]
    answered = [operation for operation in sent if operation.get("kind") != "redirect"]
    prepares = [prepare("minimal", operation, minimal(sample, operation)) for operation in sent]
    prepares += [prepare("full", operation, full(sample, operation)) for operation in sent if operation["tier"] == 1]
    accepts = [success(operation, sample) for operation in answered]
    accepts += [refused(operation, sample, CODES[place % len(CODES)]) for place, operation in enumerate(answered) if operation.get("kind") != "question"]
    return {
        "mapi-prepare.json": (
            {"source": CRYPTOGRAPHY + "sections 2, 3.1, 3.2 and 7 of the mapi specification; parameters from its tables", "kind": "prepare", "family": "mapi", "options": mapi_options(), "call_options": {"now": NOW}},
            prepares,
        ),
        "mapi-accept.json": (
            {"source": CRYPTOGRAPHY + "sections 3.4, 8.1 and 9 of the mapi specification; fields from its tables", "kind": "accept", "family": "mapi", "options": mapi_options(), "status": 200},
            accepts,
        ),
        "mapi-app.json": (
            {"source": CRYPTOGRAPHY + "section 3.5 of the mapi specification", "kind": "call", "family": "mapi", "call_options": {"now": NOW}, "operation": "mobile.securitypay.pay"},
            [order_string("RSA", "rsa1024"), order_string("RSA2", "rsa2048")],
        ),
    }


def minimal(sample, operation):
    return {**sample.required(operation["request"]), **NEEDED.get(operation["id"], {})}


def full(sample, operation):
    request = {**sample.full(operation["request"]), **NEEDED.get(operation["id"], {})}
    # A price by the piece would have to multiply to the total, and a share may not be larger than it.
    for name in ("price", "quantity", "auth_token", "specified_pay_channel"):
        request.pop(name, None)
    for share in request.get("split_fund_info", []):
        share.update(amount="1.00", currency=request["currency"])
    return {name: value for name, value in request.items() if value != ""}


def parameters(operation, request):
    """On the wire: nested values as JSON text; the client's own parameters."""
    texts = {name: compact(value) if isinstance(value, (dict, list)) else str(value) for name, value in request.items()}
    own = {"service": operation["id"], "partner": PARTNER}
    # The check of a notification is documented without a charset and without a signature (section 7).
    return {**texts, **own} if operation.get("kind") == "question" else {**texts, **own, "_input_charset": "utf-8"}


def message(operation, request):
    """Method, URL and body."""
    values = parameters(operation, request)
    pairs = sorted(values.items())
    if operation.get("kind") == "question":
        return "GET", f"{GATEWAY}?{form(pairs, 'utf-8')}", ""
    pairs += [("sign", signature("MD5", MD5_KEY, presign(values).encode())), ("sign_type", "MD5")]
    if operation.get("kind") == "redirect":
        return "GET", f"{GATEWAY}?{form(pairs, 'utf-8')}", ""
    return "POST", f"{GATEWAY}?_input_charset=utf-8", form([pair for pair in pairs if pair[0] != "_input_charset"], "utf-8")


def prepare(what, operation, request):
    method, url, body = message(operation, request)
    return {"name": f"mapi/prepare-{what}-{operation['id']}", "operation": operation["id"], "request": compact(request), "expect": {"method": method, "url": url, "body": body}}


def answer(operation, sample, raw):
    method, url, body = message(operation, minimal(sample, operation))
    prepared = {"method": method, "url": url, "headers": {}, "body_base64": base64.b64encode(body.encode()).decode()}
    return {"operation": operation["id"], "prepared": prepared, "headers": {"content-type": "text/xml"}, "body_base64": base64.b64encode(raw).decode()}


def success(operation, sample):
    name = f"mapi/accept-success-{operation['id']}"
    if operation.get("kind") == "question":
        return {"name": name, **answer(operation, sample, b"true"), "expect": {"kind": "text", "text": "true"}}
    if operation.get("kind") == "file":
        text = FILES[operation["id"]]
        return {"name": name, **answer(operation, sample, text.encode()), "expect": {"kind": "text", "text": text}}
    fields = {name: str(value) for name, value in sample.reply(operation["response"]).items() if name != "is_success" and value != ""}
    if operation["id"] in BARE or not fields:
        fields = {} if operation["id"] in BARE else {"result_code": "SUCCESS"}
    if "refund_amount" in fields:
        # A refund is one only of the amount that was asked for.
        fields["refund_amount"] = str(minimal(sample, operation)["refund_amount"])
    return {"name": name, **answer(operation, sample, xml(operation, fields)), "expect": {"kind": "reply", "contains": {"is_success": "T", **fields}}}


def xml(operation, fields):
    escape = lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    start = '<?xml version="1.0" encoding="utf-8"?><alipay><is_success>T</is_success>'
    if not fields:
        return f"{start}</alipay>".encode()
    around = AROUND.get(operation["id"], "alipay")
    inner = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields.items())
    sign = signature("MD5", MD5_KEY, presign(fields).encode())
    return f"{start}<response><{around}>{inner}</{around}></response><sign>{sign}</sign><sign_type>MD5</sign_type></alipay>".encode()


def refused(operation, sample, code):
    raw = f'<?xml version="1.0" encoding="utf-8"?><alipay><is_success>F</is_success><error>{code}</error></alipay>'.encode()
    return {"name": f"mapi/accept-refused-{operation['id']}", **answer(operation, sample, raw), "expect": {"error": {"kind": "Refused", "outcome": "refused", "code": code, "action": "fix"}}}


def order_string(sign_type, key):
    options = mapi_options(sign_type=sign_type, key=None, private_key=private_pem(key), alipay_public_key=public_pem("alipay2048"))
    values = {**ORDER_STRING, "service": "mobile.securitypay.pay", "partner": PARTNER, "_input_charset": "utf-8"}
    text = "&".join(f'{name}="{value}"' for name, value in sorted(values.items()))
    sign = quote(signature(sign_type, key, text.encode()), safe="")
    return {"name": f"mapi/app-order-{sign_type.lower()}", "options": options, "request": compact(ORDER_STRING), "expect": {"kind": "text", "text": f'{text}&sign="{sign}"&sign_type="{sign_type}"'}}
