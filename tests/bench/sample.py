"""What is signed and verified: the guide's request at 800 bytes, and a notification of the shared vectors."""

import base64
import json
import pathlib
from urllib.parse import unquote

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    PublicFormat,
    load_pem_private_key,
)

TESTS = pathlib.Path(__file__).parent.parent
KEYS = json.loads((TESTS / "vectors/keys.json").read_text())


def request():
    """The guide's request, its description lengthened until the body has 800 bytes."""
    request = json.loads((TESTS / "bench/pay.json").read_text())
    short = 800 - len(text(request))
    request["order"]["orderDescription"] += " " + "x" * (short - 1)
    assert len(text(request)) == 800
    return request


def text(request):
    return json.dumps(request, ensure_ascii=False, separators=(",", ":")).encode()


def public_pem(name):
    key = load_pem_private_key(KEYS[name].encode(), None).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


class Envelope:
    """An in-store reply of 2 kB to a payment query: the documented fields, and `extendInfo`, which is JSON as text."""

    message_id = "0123456789abcdef0123456789abcdef"

    def __init__(self):
        self.options = {
            "client_id": "211xxxxxxxxxxxxxxx044",
            "partner_id": "211xxxxxxxxxxxxxxxx512",
            "private_key": KEYS["rsa2048"],
            "alipay_public_key": public_pem("alipay2048"),
            "gateway": "production",
        }
        self.signed = (TESTS / "bench/reply.json").read_bytes().rstrip()
        alipay = load_pem_private_key(KEYS["alipay2048"].encode(), None)
        self.signature = alipay.sign(self.signed, padding.PKCS1v15(), hashes.SHA256())
        signature = base64.b64encode(self.signature)
        self.body = b'{"response":' + self.signed + b',"signature":"' + signature + b'"}'


class Notification:
    """A payment notification, and what its signature covers."""

    def __init__(self):
        vectors = json.loads((TESTS / "vectors/ams.json").read_text())["vectors"]
        vector = next(vector for vector in vectors if vector["name"] == "ams/notification-payment-result")
        self.options = vector["options"]
        self.path = vector["path"]
        self.headers = vector["headers"]
        self.body = base64.b64decode(vector["body_base64"])
        head = f"POST {self.path}\n{self.headers['Client-Id']}.{self.headers['Request-Time']}."
        self.signed = head.encode() + self.body
        self.signature = base64.b64decode(unquote(self.headers["Signature"].rpartition("signature=")[2]))
