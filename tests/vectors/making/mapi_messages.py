#!/usr/bin/env python3
"""Makes mapi-made.json: messages of the gateway, signed with Python `cryptography` and the standard library.

Nothing of this package is used, so the expectations are not its own. The keys are the worthless test keys of the
specification (RSA 1024, DSA 1024) and the public MD5 key of Alipay's old sandbox. Run it from this folder; DSA
signatures differ on every run, the rest does not.
"""

import base64
import hashlib
import json
from pathlib import Path
from urllib.parse import quote_plus

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

KEYS = json.loads(Path("mapi-keys.json").read_text())
MD5_KEY = KEYS["md5"]


def private(name):
    return serialization.load_der_private_key(base64.b64decode(KEYS[name]["private"]), None)


def sign(sign_type, data):
    if sign_type == "MD5":
        return hashlib.md5(data + MD5_KEY.encode()).hexdigest()
    if sign_type == "DSA":
        return base64.b64encode(private("dsa").sign(data, hashes.SHA1())).decode()
    digest = hashes.SHA1() if sign_type == "RSA" else hashes.SHA256()
    return base64.b64encode(private("rsa").sign(data, padding.PKCS1v15(), digest)).decode()


def presign(fields):
    return "&".join(f"{name}={value}" for name, value in sorted(fields.items()) if value != "")


def form(fields, sign_type, charset):
    signed = {**fields, "sign": sign(sign_type, presign(fields).encode(charset)), "sign_type": sign_type}
    return "&".join(f"{name}={quote_plus(value, encoding=charset)}" for name, value in signed.items())


def xml(fields, sign_type, charset, prolog, nested="", nested_signed=False):
    escape = lambda text: text.replace("&", "&amp;").replace("<", "&lt;")  # noqa: E731
    signed = dict(fields)
    if nested_signed:
        signed["fund_bill_list"] = nested
    body = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in fields.items())
    if nested:
        body += f"<fund_bill_list>{nested}</fund_bill_list>"
    text = (
        f'<?xml version="1.0" encoding="{prolog}"?>\n<alipay><is_success>T</is_success><request>'
        f'<param name="sign">secret</param></request><response><alipay>{body}</alipay></response>'
        f"<sign>{sign(sign_type, presign(signed).encode(charset))}</sign><sign_type>{sign_type}</sign_type></alipay>"
    )
    return text.encode(prolog).hex()


PAID = {
    "notify_type": "trade_status_sync",
    "notify_id": "5b89a773c60af059d96b1693dd3b3d6nc1",
    "notify_time": "2026-04-17 08:31:39",
    "out_trade_no": "ORDER-0001",
    "trade_no": "2026041721001003050274536539",
    "trade_status": "TRADE_FINISHED",
    "currency": "USD",
    "total_fee": "10.00",
    "seller_id": "2088101122136241",
    "subject": '测试 A+B=1 & 50% "x"',
    "buyer_email": "",
    "brand_new_field": "0",
}
TRADE = {
    "out_trade_no": "ORDER-0001",
    "trade_no": "2026041721001003050274536539",
    "trade_status": "TRADE_FINISHED",
    "subject": "测试 <A&B> 50%",
    "total_fee": "10.00",
    "body": "",
}
NESTED = "<TradeFundBill><amount>10.00</amount></TradeFundBill>"
RESULT = (
    'partner="2088101122136241"&seller_id="2088101122136241"&out_trade_no="ORDER-0001"&subject="测试"&body="a=b"'
    '&total_fee="0.01"&notify_url="http://shop.example/notify"&service="mobile.securitypay.pay"&success="{}"'
)


def app(success):
    text = RESULT.format(success)
    return f'{text}&sign_type="RSA"&sign="{sign("RSA", text.encode())}"'


made = {
    "notification": {
        f"{sign_type}-{charset}": form(PAID, sign_type, charset)
        for sign_type, charset in [("MD5", "utf-8"), ("MD5", "gbk"), ("RSA", "utf-8"), ("RSA2", "gbk"), ("DSA", "utf-8")]
    },
    "xml": {
        "md5": xml(TRADE, "MD5", "utf-8", "utf-8"),
        "md5-gbk": xml(TRADE, "MD5", "gbk", "gbk"),
        "md5-gbk-prolog-utf-8-signature": xml(TRADE, "MD5", "utf-8", "gbk"),
        "rsa": xml(TRADE, "RSA", "utf-8", "utf-8"),
        "rsa2": xml(TRADE, "RSA2", "utf-8", "utf-8"),
        "dsa": xml(TRADE, "DSA", "utf-8", "utf-8"),
        "nested-unsigned": xml(TRADE, "MD5", "utf-8", "utf-8", NESTED),
        "nested-signed": xml(TRADE, "MD5", "utf-8", "utf-8", NESTED, True),
    },
    "app": {"paid": app("true"), "unpaid": app("false")},
    "sign": {
        "gbk": sign("MD5", "_input_charset=gbk&a=测试&partner=2088101122136241&service=some.service".encode("gbk")),
        "odd": sign("MD5", presign({
            "_input_charset": "utf-8", "partner": "2088101122136241", "service": "some.service",
            "a": "x+y&z=1%中'", "json": '{"n":10.00,"list":["é",true]}', "yes": "true", "zero": "0", "fee": "10.00",
        }).encode()),
    },
}
Path("mapi-made.json").write_text(json.dumps(made, ensure_ascii=False, indent=1) + "\n")
