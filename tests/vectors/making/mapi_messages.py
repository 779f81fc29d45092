"""Messages of the legacy gateway in every algorithm and charset: notifications, the browser's return, XML answers, app results."""

import base64

from .keys import CRYPTOGRAPHY, MD5_KEY, NOW, PARTNER, compact, private_pem, public_pem, signature, signature_error, unknown
from .mapi import form, mapi_options, presign
from .pairs import key

# Sign type: our key and Alipay's. One shared key for MD5.
KEYS = {"RSA": ("rsa1024", "alipay1024"), "RSA2": ("rsa2048", "alipay2048"), "DSA": ("dsa1024", "alipay_dsa1024")}
PAID = {
    "notify_type": "trade_status_sync",
    "notify_id": "5b89a773c60af059d96b1693dd3b3d6nc1",
    "notify_time": "2026-04-17 08:31:39",
    "out_trade_no": "ORDER-0001",
    "trade_no": "2026041721001003050274536539",
    "trade_status": "TRADE_FINISHED",
    "currency": "USD",
    "total_fee": "10.00",
    "seller_id": PARTNER,
    "subject": '测试 A+B=1 & 50% "x"',
    "buyer_email": "",
    "brand_new_field": "0",
}
TRADE = {"out_trade_no": "ORDER-0001", "trade_no": "2026041721001003050274536539", "trade_status": "TRADE_FINISHED", "subject": "测试 <A&B> 50%", "total_fee": "10.00", "body": ""}
NESTED = "<TradeFundBill><amount>10.00</amount></TradeFundBill>"
BILLS = {"fund_bill_list": {"TradeFundBill": {"amount": "10.00"}}}
RESULT = 'partner="2088101122136241"&seller_id="2088101122136241"&out_trade_no="ORDER-0001"&subject="测试"&body="a=b"&total_fee="0.01"&notify_url="http://shop.example/notify"&service="mobile.securitypay.pay"&success="{}"'
ALIKE = {
    "event_kind": "trade_status_sync",
    "dedup_key": key("trade_status_sync", [("out_trade_no", "ORDER-0001"), ("state", "paid")]),
    "old_dedup_key": "trade_status_sync:ORDER-0001:TRADE_FINISHED",
    "exactly": True,
}


def files(before):
    """A DSA signature is random: messages that have one are kept from the files."""
    kept = {vector["name"]: vector for name in ("mapi-messages.json", "mapi-replies.json") for vector in before(name)}
    rule = CRYPTOGRAPHY + "section {} of the mapi specification"
    return {
        "mapi-messages.json": ({"source": rule.replace("section", "sections").format("2, 3.1, 3.3, 3.5 and 7"), "family": "mapi"}, keeping(kept, [*notifications(), *returns(), *app_results(), *requests()])),
        "mapi-replies.json": ({"source": rule.format("3.4"), "kind": "accept", "family": "mapi", "operation": "single_trade_query", "prepared": prepared(), "status": 200, "headers": {"content-type": "text/xml"}}, keeping(kept, replies())),
    }


def keeping(kept, vectors):
    def same(vector):
        before = kept.get(vector["name"]) if "dsa" in vector["name"] else None
        return {**vector, "body_base64": before["body_base64"]} if before else vector

    return [same(vector) for vector in vectors]


def options(sign_type, charset="utf-8"):
    if sign_type == "MD5":
        return mapi_options(charset=charset)
    ours, theirs = KEYS[sign_type]
    return mapi_options(sign_type=sign_type, key=None, charset=charset, private_key=private_pem(ours), alipay_public_key=public_pem(theirs))


def alipay_sign(sign_type, data):
    return signature(sign_type, MD5_KEY if sign_type == "MD5" else KEYS[sign_type][1], data)


def encoded(data):
    return base64.b64encode(data).decode()


# --- forms ---------------------------------------------------------------------------------------


def signed_form(sign_type, charset):
    sign = alipay_sign(sign_type, presign(PAID).encode(charset))
    return form([*PAID.items(), ("sign", sign), ("sign_type", sign_type)], charset)


def notification(name, text, expect, given):
    return {"name": f"mapi/message-{name}", "kind": "notification", "path": "/notify", "headers": {"content-type": "application/x-www-form-urlencoded"}, "options": given, "body_base64": encoded(text.encode()), "expect": expect}


def notifications():
    told = ALIKE | {"data": {name: value for name, value in PAID.items() if value}, "acknowledge": "success", "reject": "fail"}
    for sign_type, charset in [("MD5", "utf-8"), ("MD5", "gbk"), ("RSA", "utf-8"), ("RSA2", "gbk"), ("DSA", "utf-8")]:
        yield notification(f"{sign_type.lower()}-{charset}", signed_form(sign_type, charset), told, options(sign_type, charset))
    md5, rsa = signed_form("MD5", "utf-8"), signed_form("RSA", "utf-8")
    for name, text, sign_type, reason in [
        ("a-field-that-stands-twice", md5 + "&total_fee=99.00", "MD5", "malformed"),
        ("a-broken-escape", md5.replace("%E6", "%zz"), "MD5", "malformed"),
        ("nothing", "", "MD5", "missing"),
        ("another-algorithm-by-name", md5.replace("sign_type=MD5", "sign_type=RSA2"), "MD5", "downgrade"),
        ("an-rsa-signature-called-rsa2", rsa.replace("sign_type=RSA", "sign_type=RSA2"), "RSA2", "mismatch"),
        ("gbk-read-as-utf-8", signed_form("MD5", "gbk"), "MD5", "unreadable"),
    ]:
        yield notification(name, text, signature_error(reason), options(sign_type))


def returns():
    fields = {name: value for name, value in PAID.items() if value}

    def back(name, query, expect, given):
        return {"name": f"mapi/return-{name}", "kind": "return", "options": given, "query": query, "expect": expect}

    for sign_type, charset in [("MD5", "utf-8"), ("MD5", "gbk"), ("RSA2", "utf-8")]:
        yield back(f"{sign_type.lower()}-{charset}", signed_form(sign_type, charset), {"data": fields}, options(sign_type, charset))
    query = signed_form("MD5", "utf-8")
    yield back("whole-address", f"https://shop.example/back?{query}#top", {"data": fields}, options("MD5"))
    yield back("a-changed-amount", query.replace("10.00", "99.00"), signature_error("mismatch"), options("MD5"))
    yield back("a-parameter-of-our-own", query + "&lang=en", signature_error("mismatch"), options("MD5"))
    yield back("unsigned", query.split("&sign=")[0], signature_error("missing"), options("MD5"))


# --- the wallet app ------------------------------------------------------------------------------


def app_results():
    def signed(success):
        text = RESULT.format(success)
        return f'{text}&sign_type="RSA"&sign="{alipay_sign("RSA", text.encode())}"'

    def wrapped(status, result, memo=""):
        return f"resultStatus={{{status}}};memo={{{memo}}};result={{{result}}}"

    def app(name, text, expect, given=None):
        return {"name": f"mapi/app-result-{name}", "kind": "app_result", "options": given or options("RSA"), "text": text, "expect": expect}

    def says(state, status, success=None, memo=""):
        fields = {} if success is None else dict(pair.split('="') for pair in RESULT.format(success).removesuffix('"').split('"&'))
        return {"paid": state == "paid", "state": state, "result_status": status, "memo": memo, "fields": fields}

    paid, unpaid = signed("true"), signed("false")
    yield app("paid", wrapped("9000", paid), says("paid", "9000", "true"))
    yield app("as-json", compact({"resultStatus": "9000", "memo": "", "result": paid}), says("paid", "9000", "true"))
    yield app("in-process", wrapped("8000", paid), says("pending", "8000", "true"))
    yield app("not-successful", wrapped("9000", unpaid), says("pending", "9000", "false"))
    yield app("cancelled", wrapped("6001", "", "操作已经取消。"), says("failed", "6001", memo="操作已经取消。"))
    for name, text in {
        "success-turned-true": unpaid.replace('success="false"', 'success="true"'),
        "a-changed-amount": paid.replace("0.01", "0.02"),
    }.items():
        yield app(name, wrapped("9000", text), signature_error("mismatch"))
    yield app("unsigned", wrapped("9000", paid.split("&sign=")[0].removesuffix('&sign_type="RSA"')), signature_error("missing"))
    yield app("nothing", "", signature_error("malformed"))
    yield app("for-another-partner", wrapped("9000", paid), signature_error("partner"), options("RSA") | {"partner": "2088000000000001"})


# --- requests ------------------------------------------------------------------------------------


def requests():
    """What JSON makes of values, on the wire and in the signed text."""
    wire = {"service": "some.service", "partner": PARTNER, "a": "x+y&z=1%中'", "json": '{"n":10,"list":["é",true]}', "yes": "true", "zero": "0", "fee": "10.00"}
    yield request("values-of-every-kind", '{"zero":0,"fee":"10.00","yes":true,"none":null,"empty":"","json":{"n":10,"list":["é",true]},"a":"x+y&z=1%中\'"}', wire, "utf-8")
    yield request("gbk", '{"a":"测试"}', {"service": "some.service", "partner": PARTNER, "a": "测试"}, "gbk")


def request(name, given, wire, charset):
    sign = alipay_sign("MD5", presign({**wire, "_input_charset": charset}).encode(charset))
    body = form([*sorted(wire.items()), ("sign", sign), ("sign_type", "MD5")], charset)
    url = f"https://mapi.alipaydev.com/gateway.do?_input_charset={charset}"
    return {"name": f"mapi/request-{name}", "kind": "prepare", "options": options("MD5", charset), "call_options": {"now": NOW}, "operation": "some.service", "request": given, "expect": {"method": "POST", "url": url, "body": body}}


# --- answers -------------------------------------------------------------------------------------


def prepared():
    """What was asked: the answer has to name the same order."""
    return {"method": "POST", "url": "https://mapi.alipaydev.com/gateway.do?_input_charset=utf-8", "headers": {}, "body_base64": encoded(b"out_trade_no=ORDER-0001")}


def xml(sign_type, charset="utf-8", prolog="utf-8", nested="", nested_signed=False):
    fields = {**TRADE, "fund_bill_list": nested} if nested_signed else TRADE
    sign = alipay_sign(sign_type, presign(fields).encode(charset))
    body = "".join(f"<{name}>{value.replace('&', '&amp;').replace('<', '&lt;')}</{name}>" for name, value in TRADE.items())
    body += f"<fund_bill_list>{nested}</fund_bill_list>" if nested else ""
    asked = '<request><param name="sign">secret</param></request>'
    text = f'<?xml version="1.0" encoding="{prolog}"?>\n<alipay><is_success>T</is_success>{asked}<response><alipay>{body}</alipay></response><sign>{sign}</sign><sign_type>{sign_type}</sign_type></alipay>'
    return text.encode(prolog)


def replies():
    said = {"is_success": "T", **{name: value for name, value in TRADE.items() if value}}

    def answer(name, raw, expect, sign_type="MD5"):
        return {"name": f"mapi/reply-{name}", "options": options(sign_type), "body_base64": encoded(raw), "expect": expect}

    whole = {"kind": "reply", "contains": said, "exactly": True}
    yield answer("md5", xml("MD5"), whole)
    yield answer("md5-gbk", xml("MD5", "gbk", "gbk"), whole)
    yield answer("md5-gbk-with-a-utf-8-signature", xml("MD5", "utf-8", "gbk"), whole)
    for sign_type in KEYS:
        yield answer(sign_type.lower(), xml(sign_type), whole, sign_type)
    yield answer("nested-and-signed", xml("MD5", nested=NESTED, nested_signed=True), {"kind": "reply", "contains": {**said, **BILLS}, "exactly": True})
    yield answer("nested-and-unsigned", xml("MD5", nested=NESTED), {"kind": "reply", "contains": {**said, "_unverified_fields": BILLS}, "exactly": True})
    yield answer("unsigned", b"<alipay><is_success>T</is_success></alipay>", unknown(reason="missing"))
    yield answer("an-rsa-signature-called-rsa2", xml("RSA").replace(b">RSA<", b">RSA2<"), unknown(reason="mismatch"), "RSA2")
    yield answer("a-weaker-algorithm", xml("MD5"), unknown(reason="downgrade"), "RSA2")
    other = TRADE | {"out_trade_no": "ORDER-0002"}
    text = xml("MD5").decode().replace("ORDER-0001", "ORDER-0002").replace(alipay_sign("MD5", presign(TRADE).encode()), alipay_sign("MD5", presign(other).encode()))
    yield answer("about-another-order", text.encode(), unknown(reason="other_request"))
