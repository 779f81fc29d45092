"""mapi `prepare` with each algorithm of its guide, beside `cryptography` signing the same text with the same key."""

import base64
import functools
from urllib.parse import unquote_plus

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

import alipay_global

import sample
from turns import per_second, say_ratio

SHA1, SHA256 = hashes.SHA1(), hashes.SHA256()  # what the gateway's guide asks for
PKCS1 = padding.PKCS1v15()


def measures():
    """One function for each row."""
    rows = [
        ("RSA", "rsa1024", (PKCS1, SHA1), "RSA 1024, SHA-1", 0.90),
        ("RSA2", "rsa1024", (PKCS1, SHA256), "RSA 1024, SHA-256", 0.90),
        ("RSA", "rsa2048", (PKCS1, SHA1), "RSA 2048, SHA-1", 0.93),
        ("RSA2", "rsa2048", (PKCS1, SHA256), "RSA 2048, SHA-256", 0.95),
        ("DSA", "dsa1024", (SHA1,), "DSA 1024", 1.0),
    ]
    return [functools.partial(prepare, *row) for row in rows]


def prepare(sign_type, name, how, what, wanted, _sandbox=None):
    pem = sample.KEYS[name]
    mapi = alipay_global.MapiClient(
        partner="2088101122136241",
        sign_type=sign_type,
        private_key=pem,
        alipay_public_key=other_dsa() if sign_type == "DSA" else sample.public_pem("alipay2048"),
        gateway="https://mapi.alipaydev.com/gateway.do",
    )
    request = {"out_trade_no": "ORDER-0001"}
    key = load_pem_private_key(pem.encode(), None)
    text, signature = signed(mapi.prepare("single_trade_query", request))
    key.public_key().verify(signature, text, *how)
    pairs = per_second(lambda: mapi.prepare("single_trade_query", request), lambda: key.sign(text, *how))
    say_ratio("Python", f"mapi prepare, {what} / cryptography signing alone", pairs, wanted)


def other_dsa():
    """A public key that is not the merchant's own."""
    key = dsa.generate_private_key(1024).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def signed(prepared):
    """What a prepared request signs, by the rule of the guide, and its signature."""
    query = f"{prepared.url.partition('?')[2]}&{prepared.body.decode()}"
    pairs = [pair.partition("=")[::2] for pair in query.split("&") if pair]
    fields = {name: unquote_plus(value) for name, value in pairs}
    signature = base64.b64decode(fields.pop("sign"))
    del fields["sign_type"]
    return "&".join(f"{name}={value}" for name, value in sorted(fields.items())).encode(), signature
