"""The legacy gateway by hand: every algorithm and charset, good and bad answers and notifications."""

import base64
from urllib.parse import quote_plus

from .keys import CRYPTOGRAPHY, MD5_KEY, NOW, PARTNER, compact, private_pem, public_pem, signature, signature_error, unknown


def mapi_options(**extra):
    return {"partner": PARTNER, "key": MD5_KEY, "sign_type": "MD5", "gateway": "https://mapi.alipaydev.com/gateway.do", **extra}


def presign(params):
    return "&".join(f"{name}={value}" for name, value in sorted(params.items()) if name not in ("sign", "sign_type") and value != "")


def form(pairs, charset):
    return "&".join(f"{name}={quote_plus(value, encoding=charset)}" for name, value in pairs)


def mapi_prepare(name, operation, request, params, *, charset="utf-8", sign_type="MD5", key=MD5_KEY, options=None, method="POST"):
    """`params` are the parameters after the client's own were added; the wire order is sorted, then sign and sign_type."""
    signed = {**params, "partner": PARTNER, "_input_charset": charset}
    value = signature(sign_type, key, presign(signed).encode(charset))
    pairs = sorted((n, v) for n, v in signed.items() if v != "") + [("sign", value), ("sign_type", sign_type)]
    gateway = "https://mapi.alipaydev.com/gateway.do"
    if method == "GET":
        expect = {"method": "GET", "url": f"{gateway}?{form(pairs, charset)}"}
    else:
        expect = {"method": "POST", "url": f"{gateway}?_input_charset={charset}", "body": form([p for p in pairs if p[0] != "_input_charset"], charset)}
    return {"name": f"mapi/prepare-{name}", "source": CRYPTOGRAPHY + "sections 2 and 3.1-3.2 of the mapi specification", "kind": "prepare", "family": "mapi", "options": options or mapi_options(charset=charset), "call_options": {"now": NOW}, "operation": operation, "request": compact(request), "expect": expect}


def mapi_notification(name, fields, expect, *, sign_type="MD5", key=MD5_KEY, charset="utf-8", options=None, sign=None, order=None, tamper=None):
    value = sign if sign is not None else signature(sign_type, key, presign(fields).encode(charset))
    pairs = list(fields.items()) + ([("sign", value)] if value else []) + [("sign_type", order or sign_type)]
    raw = form(pairs, charset).encode()
    if tamper:
        raw = tamper(raw)
    return {"name": f"mapi/notification-{name}", "source": CRYPTOGRAPHY + "sections 3.3 and 7 of the mapi specification", "kind": "notification", "family": "mapi", "options": options or mapi_options(charset=charset), "path": "/notify", "headers": {"content-type": "application/x-www-form-urlencoded"}, "body_base64": base64.b64encode(raw).decode(), "expect": expect}


MAPI_NOTICE = {"notify_id": "e5f5c6a77034fcd111e373e7e61dcbegdy", "notify_type": "trade_status_sync", "notify_time": "2026-04-17 08:31:39", "out_trade_no": "ORDER-0001", "trade_no": "2017081121001003050274536539", "total_fee": "10.00", "currency": "USD", "trade_status": "TRADE_FINISHED", "subject": "测试 A+B=1 & 50%", "buyer_email": "", "brand_new": "0"}


def xml_reply(fields, sign_type, key, charset="utf-8", node="trade", encoding=None, prolog=None):
    escape = lambda s: s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = "&".join(f"{n}={v}" for n, v in sorted(fields.items()) if v != "")
    value = signature(sign_type, key, text.encode(charset)) if sign_type else None
    inner = "".join(f"<{n}>{escape(v)}</{n}>" for n, v in fields.items())
    tail = f"<sign>{value}</sign><sign_type>{sign_type}</sign_type>" if value else ""
    document = f'<?xml version="1.0" encoding="{prolog or charset}"?><alipay><is_success>T</is_success><request><param name="out_trade_no">ORDER-0001</param><param name="sign">abc</param></request><response><{node}>{inner}</{node}></response>{tail}</alipay>'
    return document.encode(encoding or charset)


TRADE = {"out_trade_no": "ORDER-0001", "trade_no": "2017081121001003050274536539", "trade_status": "TRADE_FINISHED", "total_fee": "10.00", "subject": "测试 <A&B>", "body": ""}


def mapi_accept(name, raw, expect, *, operation="single_trade_query", options=None, status=200):
    signed = {"service": "single_trade_query", "partner": PARTNER, "_input_charset": "utf-8", "out_trade_no": "ORDER-0001"}
    body = form([p for p in sorted(signed.items()) if p[0] != "_input_charset"] + [("sign", signature("MD5", MD5_KEY, presign(signed).encode())), ("sign_type", "MD5")], "utf-8")
    prepared = {"method": "POST", "url": "https://mapi.alipaydev.com/gateway.do?_input_charset=utf-8", "headers": {}, "body_base64": base64.b64encode(body.encode()).decode()}
    return {"name": f"mapi/accept-{name}", "source": CRYPTOGRAPHY + "section 3.4 of the mapi specification", "kind": "accept", "family": "mapi", "options": options or mapi_options(), "operation": operation, "prepared": prepared, "status": status, "headers": {"content-type": "text/xml"}, "body_base64": base64.b64encode(raw).decode(), "expect": expect}


def mapi_vectors():
    trade = {"out_trade_no": "ORDER-0001", "subject": "测试商品 A+B=1 & 50%", "currency": "USD", "total_fee": "10.00", "product_code": "NEW_OVERSEAS_SELLER", "return_url": "https://example.com/back?a=1&b=2", "body": "", "trade_information": {"business_type": "4", "goods_info": "苹果^1|pear^2", "total_quantity": "3"}}
    on_the_wire = {"service": "create_forex_trade", **trade, "trade_information": compact(trade["trade_information"])}
    query = {"out_trade_no": "ORDER-0001"}
    refund = {"out_return_no": "R-1", "out_trade_no": "ORDER-0001", "return_amount": "4.00", "currency": "USD", "gmt_return": "2026-04-17 08:00:00", "reason": "退款", "product_code": "NEW_OVERSEAS_SELLER", "is_sync": "Y"}
    rsa = lambda t, k: mapi_options(sign_type=t, key=None, private_key=private_pem(k), alipay_public_key=public_pem("alipay1024" if k == "rsa1024" else "alipay2048"))
    event = {"event_kind": "trade_status_sync", "data": {"out_trade_no": "ORDER-0001", "subject": "测试 A+B=1 & 50%", "brand_new": "0"}}
    ok = {"kind": "reply", "contains": {"trade_status": "TRADE_FINISHED", "subject": "测试 <A&B>"}}
    return [
        mapi_prepare("query-md5", "single_trade_query", query, {"service": "single_trade_query", **query}),
        mapi_prepare("query-rsa", "single_trade_query", query, {"service": "single_trade_query", **query}, sign_type="RSA", key="rsa1024", options=rsa("RSA", "rsa1024")),
        mapi_prepare("query-rsa2", "single_trade_query", query, {"service": "single_trade_query", **query}, sign_type="RSA2", key="rsa2048", options=rsa("RSA2", "rsa2048")),
        mapi_prepare("query-gbk", "single_trade_query", {"out_trade_no": "订单-1"}, {"service": "single_trade_query", "out_trade_no": "订单-1"}, charset="gbk"),
        mapi_prepare("refund", "forex_refund", refund, {"service": "forex_refund", **refund}),
        mapi_prepare("redirect-get", "create_forex_trade", trade, on_the_wire, method="GET"),
        mapi_prepare("redirect-get-gbk", "create_forex_trade", trade, on_the_wire, method="GET", charset="gbk"),
        mapi_prepare("any-service", "some.new.service", {"a": "1", "zero": "0", "none": ""}, {"service": "some.new.service", "a": "1", "zero": "0"}),
        mapi_notification("md5", MAPI_NOTICE, event),
        mapi_notification("gbk", MAPI_NOTICE, event, charset="gbk"),
        mapi_notification("rsa", MAPI_NOTICE, event, sign_type="RSA", key="alipay1024", options=rsa("RSA", "rsa1024")),
        mapi_notification("rsa2", MAPI_NOTICE, event, sign_type="RSA2", key="alipay2048", options=rsa("RSA2", "rsa2048")),
        mapi_notification("a-changed-amount", MAPI_NOTICE, signature_error("mismatch"), tamper=lambda raw: raw.replace(b"10.00", b"99.00")),
        mapi_notification("another-key", MAPI_NOTICE, signature_error("mismatch"), key=MD5_KEY[::-1]),
        mapi_notification("an-added-field", MAPI_NOTICE, signature_error("mismatch"), tamper=lambda raw: raw + b"&extra=1"),
        mapi_notification("a-weaker-algorithm", MAPI_NOTICE, signature_error("downgrade"), sign_type="MD5", options=rsa("RSA2", "rsa2048")),
        mapi_notification("unsigned", MAPI_NOTICE, signature_error("missing"), sign=""),
        mapi_accept("trade-md5", xml_reply(TRADE, "MD5", MD5_KEY), ok),
        mapi_accept("trade-gbk-prolog", xml_reply(TRADE, "MD5", MD5_KEY, charset="gbk"), ok),
        mapi_accept("trade-rsa2", xml_reply(TRADE, "RSA2", "alipay2048"), ok, options=rsa("RSA2", "rsa2048")),
        mapi_accept("another-node-name", xml_reply(TRADE, "MD5", MD5_KEY, node="whatever"), ok),
        mapi_accept("unsigned-trade", xml_reply(TRADE, None, None), unknown(reason="missing")),
        mapi_accept("another-key", xml_reply(TRADE, "MD5", MD5_KEY[::-1]), unknown(reason="mismatch")),
        mapi_accept("a-changed-amount", xml_reply(TRADE, "MD5", MD5_KEY).replace(b"10.00", b"99.00"), unknown(reason="mismatch")),
        mapi_accept("truncated", xml_reply(TRADE, "MD5", MD5_KEY)[:-30], unknown()),
        mapi_accept("empty", b"", unknown()),
        mapi_accept("entity-bomb", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><alipay><is_success>T</is_success></alipay>', unknown()),
        mapi_accept("gateway-error", b'<?xml version="1.0" encoding="utf-8"?><alipay><is_success>F</is_success><error>ILLEGAL_SIGN</error></alipay>', {"error": {"kind": "Refused", "outcome": "refused", "code": "ILLEGAL_SIGN", "action": "fix"}}),
        mapi_accept("gateway-system-error", b'<?xml version="1.0" encoding="utf-8"?><alipay><is_success>F</is_success><error>SYSTEM_ERROR</error></alipay>', unknown(code="SYSTEM_ERROR")),
        mapi_accept("http-500", xml_reply(TRADE, "MD5", MD5_KEY), unknown(), status=500),
    ]
