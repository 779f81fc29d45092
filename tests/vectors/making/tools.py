"""Vectors of the small tools: signatures, keys, canonical text, amounts."""

import base64
import hashlib
import hmac

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from .keys import CRYPTOGRAPHY, KEYS, MD5_KEY, PARTNER, bare, encoded, openssl, private, private_pem, public_pem, signature, write_temporary

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
