#!/usr/bin/env python3
"""Makes the shared vectors from the protocol's rules with Python's `cryptography` and the `openssl` command line.

Nothing here calls alipay-global: the canonical texts are written out once more from the specification, so that a mistake
of ours cannot agree with itself. Keys are made once and kept in keys.json (they protect nothing).

    python3 tests/vectors/make.py            writes *.json beside this file
    python3 tests/vectors/make.py --check    exits 1 when the files differ from what it would write

DSA and PSS signatures are random, so they are kept from the files where they exist.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import subprocess
import sys
import tempfile
from urllib.parse import quote_plus

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import dsa, padding, rsa

HERE = pathlib.Path(__file__).parent
CRYPTOGRAPHY = "expected value made with Python cryptography by tests/vectors/make.py from the rule: "
NOW = "2026-04-17T08:00:00+08:00"
NOW_MILLIS = "1776384000000"
CLIENT_ID = "SANDBOX_5Y055A2Y2F6K05235"
MD5_KEY = "760bdzec6y9goq7ctyx96ezkz78287de"  # the vendor's public sandbox key
PARTNER = "2088101122136241"


# --- keys ---------------------------------------------------------------------------------------


def openssl(*arguments, stdin=None):
    return subprocess.run(["openssl", *arguments], input=stdin, capture_output=True, check=True).stdout


def make_keys():
    keys = {}
    for name, bits in [("rsa1024", 1024), ("rsa2048", 2048), ("rsa3072", 3072), ("rsa4096", 4096), ("alipay2048", 2048), ("alipay1024", 1024), ("other2048", 2048)]:
        private = rsa.generate_private_key(public_exponent=65537, key_size=bits)
        keys[name] = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()
    private = dsa.generate_private_key(1024)
    keys["dsa1024"] = private.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()).decode()
    return keys


def load_keys():
    path = HERE / "keys.json"
    if not path.exists():
        path.write_text(json.dumps(make_keys(), indent=1) + "\n")
    return json.loads(path.read_text())


KEYS = load_keys()


def private(name):
    return serialization.load_pem_private_key(KEYS[name].encode(), None)


def encoded(name, part, encoding="PEM", form=None):
    key = private(name)
    enc = getattr(serialization.Encoding, encoding)
    if part == "private":
        return key.private_bytes(enc, getattr(serialization.PrivateFormat, form or "PKCS8"), serialization.NoEncryption())
    return key.public_key().public_bytes(enc, getattr(serialization.PublicFormat, form or "SubjectPublicKeyInfo"))


def private_pem(name):
    return encoded(name, "private").decode()


def public_pem(name):
    return encoded(name, "public").decode()


def bare(name, part, form=None):
    return base64.b64encode(encoded(name, part, "DER", form)).decode()


# --- algorithms ---------------------------------------------------------------------------------


def signature(sign_type, key, data):
    """The signature as it travels. `key` is a name of keys.json or a shared secret."""
    if sign_type == "MD5":
        return hashlib.md5(data + key.encode()).hexdigest()
    if sign_type == "SHA256":
        return hashlib.sha256(data + key.encode()).hexdigest()
    if sign_type == "DSA":
        return base64.b64encode(private(key).sign(data, hashes.SHA1())).decode()
    digest = hashes.SHA1() if sign_type == "RSA" else hashes.SHA256()
    return base64.b64encode(private(key).sign(data, padding.PKCS1v15(), digest)).decode()


TEXTS = [
    ("ascii", "_input_charset=utf-8&currency=USD&out_trade_no=ORDER-0001&service=create_forex_trade&total_fee=10.00"),
    ("empty", ""),
    ("zero", "total_fee=0"),
    ("specials", 'subject=a+b & c=d % e "quoted" \\ /?#'),
    ("chinese", "subject=测试商品&total_fee=10.00"),
    ("mixed", "subject=商品 A+B=100% & more"),
]
CHARSETS = ["utf-8", "gbk", "gb2312"]


def sign_vectors():
    out = []
    for label, text in TEXTS:
        for charset in CHARSETS if not text.isascii() else ["utf-8"]:
            data = text.encode(charset)
            out.append(sign_vector(f"md5-{label}-{charset}", "MD5", MD5_KEY, charset, text, data))
            out.append(sign_vector(f"sha256-{label}-{charset}", "SHA256", "0123456789abcdef0123456789abcdef", charset, text, data))
            out.append(sign_vector(f"rsa-1024-{label}-{charset}", "RSA", "rsa1024", charset, text, data))
            out.append(sign_vector(f"rsa2-2048-{label}-{charset}", "RSA2", "rsa2048", charset, text, data))
    label, text = TEXTS[0]
    for sign_type in ["RSA", "RSA2"]:
        for name in ["rsa1024", "rsa2048", "rsa3072", "rsa4096"]:
            out.append(sign_vector(f"{sign_type.lower()}-{name}", sign_type, name, "utf-8", text, text.encode()))
    for form, key in key_forms("rsa2048"):
        out.append(sign_vector(f"rsa2-key-as-{form}", "RSA2", "rsa2048", "utf-8", text, text.encode(), key))
    for form, key in key_forms("rsa1024"):
        out.append(sign_vector(f"rsa-1024-key-as-{form}", "RSA", "rsa1024", "utf-8", text, text.encode(), key))
    return out


def key_forms(name):
    """The forms in which merchants hold private keys."""
    body = bare(name, "private")
    pkcs1 = bare(name, "private", "TraditionalOpenSSL")
    return [
        ("pkcs8-pem", private_pem(name)),
        ("pkcs1-pem", encoded(name, "private", form="TraditionalOpenSSL").decode()),
        ("pkcs8-bare", body),
        ("pkcs1-bare", pkcs1),
        ("pkcs8-bare-folded-crlf", "\r\n".join(body[i : i + 64] for i in range(0, len(body), 64)) + "\r\n"),
        ("pkcs8-bare-with-blanks-and-tabs", "  " + " \t".join(body[i : i + 40] for i in range(0, len(body), 40)) + "\n\n"),
        ("pem-on-one-line", f"-----BEGIN PRIVATE KEY-----{body}-----END PRIVATE KEY-----"),
        ("pem-crlf", private_pem(name).replace("\n", "\r\n")),
    ]


def sign_vector(name, sign_type, key, charset, text, data, key_text=None):
    literal = key_text or (private_pem(key) if sign_type.startswith("RSA") else key)
    source = CRYPTOGRAPHY + {"MD5": "md5(text + key), lower-case hex", "SHA256": "sha256(text + key), lower-case hex", "RSA": "base64 of SHA1withRSA PKCS#1 v1.5", "RSA2": "base64 of SHA256withRSA PKCS#1 v1.5"}[sign_type]
    return {"name": f"sign/{name}", "source": source, "kind": "sign", "sign_type": sign_type, "key": literal, "charset": charset, "text": text, "signature": signature(sign_type, key, data)}


def verify_vectors(old):
    out = []
    label, text = TEXTS[0]
    data = text.encode()

    def add(name, sign_type, key, signed, valid, source, text=text, charset="utf-8"):
        out.append({"name": f"verify/{name}", "source": source, "kind": "verify", "sign_type": sign_type, "key": key, "charset": charset, "text": text, "signature": signed, "valid": valid})

    good = signature("RSA2", "alipay2048", data)
    sha1 = signature("RSA", "alipay2048", data)
    for form in ["PEM", "bare", "PKCS1"]:
        key = {"PEM": public_pem("alipay2048"), "bare": bare("alipay2048", "public"), "PKCS1": encoded("alipay2048", "public", form="PKCS1").decode()}[form]
        add(f"rsa2-public-key-as-{form.lower()}", "RSA2", key, good, True, CRYPTOGRAPHY + "SHA256withRSA")
    add("rsa-sha1-2048", "RSA", public_pem("alipay2048"), sha1, True, CRYPTOGRAPHY + "SHA1withRSA")
    add("rsa-sha1-1024", "RSA", public_pem("alipay1024"), signature("RSA", "alipay1024", data), True, CRYPTOGRAPHY + "SHA1withRSA")
    add("rsa2-refuses-a-sha1-signature", "RSA2", public_pem("alipay2048"), sha1, False, "the configured hash only")
    add("rsa-refuses-a-sha256-signature", "RSA", public_pem("alipay2048"), good, False, "the configured hash only")
    add("rsa2-refuses-another-key", "RSA2", public_pem("other2048"), good, False, "wrong key")
    add("rsa2-refuses-a-changed-text", "RSA2", public_pem("alipay2048"), good, False, "one character changed", text=text.replace("10.00", "10.01"))
    raw = bytearray(base64.b64decode(good))
    raw[100] ^= 1
    add("rsa2-refuses-a-changed-signature", "RSA2", public_pem("alipay2048"), base64.b64encode(bytes(raw)).decode(), False, "one bit changed")
    add("rsa2-refuses-a-short-signature", "RSA2", public_pem("alipay2048"), base64.b64encode(base64.b64decode(good)[:-1]).decode(), False, "one byte cut off")
    add("rsa2-refuses-a-long-signature", "RSA2", public_pem("alipay2048"), base64.b64encode(b"\0" + base64.b64decode(good)).decode(), False, "a zero byte in front")
    add("rsa2-refuses-an-empty-signature", "RSA2", public_pem("alipay2048"), "", False, "empty")
    add("rsa2-refuses-text-that-is-not-base64", "RSA2", public_pem("alipay2048"), "not base64!", False, "not base64")
    add("rsa2-refuses-zeros", "RSA2", public_pem("alipay2048"), base64.b64encode(bytes(256)).decode(), False, "all zero")
    kept = {vector["name"]: vector["signature"] for vector in old}
    pss = kept.get("verify/rsa2-refuses-pss-padding") or base64.b64encode(private("alipay2048").sign(data, padding.PSS(padding.MGF1(hashes.SHA256()), 32), hashes.SHA256())).decode()
    add("rsa2-refuses-pss-padding", "RSA2", public_pem("alipay2048"), pss, False, "PSS instead of PKCS#1 v1.5")
    md5 = signature("MD5", MD5_KEY, data)
    add("md5", "MD5", MD5_KEY, md5, True, CRYPTOGRAPHY + "md5(text + key)")
    add("md5-refuses-another-key", "MD5", MD5_KEY[::-1], md5, False, "wrong key")
    add("md5-refuses-a-changed-text", "MD5", MD5_KEY, md5, False, "one character changed", text=text + "0")
    add("md5-refuses-the-digest-without-the-key", "MD5", MD5_KEY, hashlib.md5(data).hexdigest(), False, "no key in the hash")
    add("md5-refuses-a-prefix", "MD5", MD5_KEY, md5[:16], False, "half a digest")
    add("md5-refuses-an-empty-signature", "MD5", MD5_KEY, "", False, "empty")
    key = "0123456789abcdef0123456789abcdef"
    digest = hashlib.sha256(data + key.encode()).digest()
    add("sha256-hex", "SHA256", key, digest.hex(), True, "section 4.3 of the in-store specification: hex")
    add("sha256-upper-hex", "SHA256", key, digest.hex().upper(), True, "section 4.3 of the in-store specification: hex in any case")
    add("sha256-base64", "SHA256", key, base64.b64encode(digest).decode(), True, "section 4.3 of the in-store specification: or base64")
    add("sha256-refuses-hmac", "SHA256", key, hmac.new(key.encode(), data, "sha256").hexdigest(), False, "it is a plain hash with the key appended, not HMAC")
    dsa_key = public_pem("dsa1024")
    dsa_good = kept.get("verify/dsa") or signature("DSA", "dsa1024", data)
    add("dsa", "DSA", dsa_key, dsa_good, True, CRYPTOGRAPHY + "SHA1withDSA, DER")
    add("dsa-refuses-a-changed-text", "DSA", dsa_key, dsa_good, False, "one character changed", text=text + "0")
    add("dsa-refuses-an-rsa-signature", "DSA", dsa_key, sha1, False, "another algorithm")
    openssl_signature = openssl("dgst", "-sha256", "-sign", write_temporary(private_pem("alipay2048")), stdin=data)
    add("rsa2-made-by-the-openssl-command", "RSA2", public_pem("alipay2048"), base64.b64encode(openssl_signature).decode(), True, "openssl dgst -sha256 -sign key.pem")
    gbk = "subject=测试商品".encode("gbk")
    add("rsa2-gbk", "RSA2", public_pem("alipay2048"), signature("RSA2", "alipay2048", gbk), True, CRYPTOGRAPHY + "text as GBK bytes", text="subject=测试商品", charset="gbk")
    add("rsa2-gbk-refuses-the-utf8-signature", "RSA2", public_pem("alipay2048"), signature("RSA2", "alipay2048", "subject=测试商品".encode()), False, "the charset is part of what is signed", text="subject=测试商品", charset="gbk")
    return out


def write_temporary(text):
    handle = tempfile.NamedTemporaryFile("w", suffix=".pem", delete=False)
    handle.write(text)
    handle.close()
    return handle.name


def key_vectors():
    out = []

    def fingerprint(name):
        return hashlib.sha256(encoded(name, "public", "DER")).hexdigest()

    def good(label, text, kind, bits, name):
        out.append({"name": f"key/{label}", "source": CRYPTOGRAPHY + "fingerprint is the SHA-256 of the DER SubjectPublicKeyInfo", "kind": "key", "text": text, "info": {"kind": kind, "bits": bits, "fingerprint": fingerprint(name)}})

    def bad(label, text, contains):
        out.append({"name": f"key/{label}", "source": "made by tests/vectors/make.py; a wrong key must say what it is", "kind": "key", "text": text, "error_contains": contains})

    for form, text in key_forms("rsa2048"):
        good(f"rsa-private-{form}", text, "rsa private", 2048, "rsa2048")
    for name, bits in [("rsa1024", 1024), ("rsa4096", 4096)]:
        good(f"{name}-private", private_pem(name), "rsa private", bits, name)
    good("rsa-public-pem", public_pem("rsa2048"), "rsa public", 2048, "rsa2048")
    good("rsa-public-bare", bare("rsa2048", "public"), "rsa public", 2048, "rsa2048")
    good("rsa-public-pkcs1", encoded("rsa2048", "public", form="PKCS1").decode(), "rsa public", 2048, "rsa2048")
    good("dsa-public", public_pem("dsa1024"), "dsa public", 1024, "dsa1024")
    good("dsa-private", private_pem("dsa1024"), "dsa private", 1024, "dsa1024")
    ec = openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256").decode()
    encrypted = openssl("pkey", "-aes256", "-passout", "pass:x", stdin=KEYS["rsa2048"].encode()).decode()
    # Random at every run: kept from the file where they exist, see main().
    bad("elliptic-curve", ec, "EC")
    bad("encrypted", encrypted, "encrypted")
    bad("truncated", bare("rsa2048", "private")[:400], "")
    bad("empty", "", "empty")
    bad("not-a-key", "hello world", "")
    return out


def presign_vectors():
    cases = [
        ("sorted-by-bytes", [["service", "s"], ["_input_charset", "utf-8"], ["partner", PARTNER], ["Zeta", "1"], ["alpha", "2"]], f"Zeta=1&_input_charset=utf-8&alpha=2&partner={PARTNER}&service=s"),
        ("empty-dropped-zero-kept", [["b", ""], ["a", "0"], ["c", "0.00"]], "a=0&c=0.00"),
        ("sign-and-sign-type-left-out", [["sign", "x"], ["sign_type", "MD5"], ["a", "1"]], "a=1"),
        ("values-are-raw", [["u", "https://e.example/?a=1&b=2"], ["s", "a+b %41"]], "s=a+b %41&u=https://e.example/?a=1&b=2"),
        ("chinese", [["subject", "测试商品"], ["body", "甲&乙"]], "body=甲&乙&subject=测试商品"),
    ]
    return [{"name": f"presign/{name}", "source": "section 3.1 of the mapi specification, written out by hand", "kind": "presign", "params": params, "text": text} for name, params, text in cases]


def amount_vectors():
    out = []

    def add(op, value, currency, expect):
        body = {"name": f"amount/{op}-{value or 'empty'}-{currency}", "source": "sections 8 and 17.5 of the AMS specification and ISO 4217, written out by hand", "kind": "amount", "op": op, "value": value, "currency": currency}
        body.update({"error": True} if expect is None else {"expect": expect})
        out.append(body)

    for value, currency, expect in [("10.00", "USD", "1000"), ("10", "USD", "1000"), ("0.01", "USD", "1"), ("0", "USD", "0"), ("100", "JPY", "100"), ("100.00", "JPY", "100"), ("14.5", "EUR", "1450"), ("1.234", "KWD", "1234"), ("10.100", "USD", "1010"), ("99999999999999.99", "USD", "9999999999999999"), ("1000", "IDR", "100000"),
                                    ("10.001", "USD", None), ("100.5", "JPY", None), ("-1", "USD", None), ("+1", "USD", None), ("1e3", "USD", None), ("1,000", "USD", None), ("", "USD", None), (".", "USD", None), ("10.00", "usd", None), ("10.00", "XYZW", None), (" 10", "USD", None), ("١٠", "USD", None), ("100000000000000.00", "USD", None), ("10.50", "IDR", None)]:
        add("to_minor_units", value, currency, expect)
    for value, currency, expect in [("1000", "USD", "10.00"), ("1", "USD", "0.01"), ("0", "USD", "0.00"), ("100", "JPY", "100"), ("1234", "KWD", "1.234"), ("9999999999999999", "USD", "99999999999999.99"), ("007", "USD", "0.07"),
                                    ("10.00", "USD", None), ("-1", "USD", None), ("", "USD", None), ("12345678901234567", "USD", None)]:
        add("from_minor_units", value, currency, expect)
    return out


# --- AMS ----------------------------------------------------------------------------------------


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


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
RESPONSE_TIME = "2026-04-17T08:00:01+08:00"


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


def unknown(**more):
    return {"error": {"kind": "OutcomeUnknown", "outcome": "unknown", **more}}


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


def signature_error(reason):
    return {"error": {"kind": "Signature", "outcome": "unknown", "reason": reason}}


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


# --- mapi ---------------------------------------------------------------------------------------


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


# --- in-store -----------------------------------------------------------------------------------

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


# --- files --------------------------------------------------------------------------------------


def main():
    check = "--check" in sys.argv
    old = lambda name: json.loads((HERE / name).read_text())["vectors"] if (HERE / name).exists() else []
    keys = key_vectors()
    random_before = {v["name"]: v for v in old("keys-read.json") if v["name"] in ("key/elliptic-curve", "key/encrypted")}
    keys = [random_before.get(v["name"], v) for v in keys]
    files = {
        "sign.json": sign_vectors(),
        "verify.json": verify_vectors(old("verify.json")),
        "keys-read.json": keys,
        "presign.json": presign_vectors(),
        "amounts.json": amount_vectors(),
        "ams.json": ams_vectors(),
        "mapi.json": mapi_vectors(),
        "instore.json": instore_vectors(),
    }
    drifted = []
    for name, vectors in files.items():
        names = [vector["name"] for vector in vectors]
        assert len(names) == len(set(names)), f"{name}: a name stands twice"
        text = json.dumps({"vectors": vectors}, ensure_ascii=False, indent=1) + "\n"
        path = HERE / name
        if check and (not path.exists() or path.read_text() != text):
            drifted.append(name)
        elif not check:
            path.write_text(text)
            print(f"{name}: {len(vectors)} vectors")
    if drifted:
        sys.exit("differs from what make.py writes: " + ", ".join(drifted))


if __name__ == "__main__":
    main()
