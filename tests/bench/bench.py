"""The Python package beside `cryptography` and `httpx`.

A new number is a function in MEASURES that prepares both ways, shows that they agree, and says what `turns` measured.
"""

import base64
import compileall
import hashlib
import http.client
import json
import pathlib
import shutil
import ssl
import sys
import tempfile
import time
import zipfile
from io import BytesIO
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import (
    load_pem_private_key,
    load_pem_public_key,
)
from lxml import etree

import alipay_global

import algorithms
import sample
from turns import per_second, say, say_ratio, say_start_up, start_up

PACKAGE = pathlib.Path(alipay_global.__file__).parent
MAPI = json.loads((sample.TESTS / "bench/mapi.json").read_text())
PADDING, SHA256 = padding.PKCS1v15(), hashes.SHA256()
CALLS = 500


class Raw:
    """What a careful merchant writes by hand: keys read once, body signed, reply verified before it is parsed."""

    def __init__(self, client_id, private_key, alipay_public_key, gateway):
        self.client_id, self.base = client_id, gateway
        self.private = load_pem_private_key(private_key.encode(), None)
        self.alipay = load_pem_public_key(alipay_public_key.encode())

    def prepare(self, path, request, now=None):
        body = json.dumps(request, ensure_ascii=False, separators=(",", ":")).encode()
        now = now or str(time.time_ns() // 1_000_000)
        signed = self.private.sign(f"POST {path}\n{self.client_id}.{now}.".encode() + body, PADDING, SHA256)
        signature = quote(base64.b64encode(signed), safe="")
        headers = {
            "content-type": "application/json; charset=UTF-8",
            "client-id": self.client_id,
            "request-time": now,
            "signature": f"algorithm=RSA256,keyVersion=1,signature={signature}",
        }
        return "POST", self.base + path, headers, body

    def read(self, path, headers, body):
        signature = base64.b64decode(unquote(headers["signature"].rpartition("signature=")[2]))
        text = f"POST {path}\n{self.client_id}.{headers['response-time']}.".encode() + body
        self.alipay.verify(signature, text, PADDING, SHA256)
        return json.loads(body)


def sign(_sandbox):
    path, request = "/ams/sandbox/api/v1/payments/pay", sample.request()
    options = sample.Notification().options
    ams = alipay_global.AmsClient(**options)
    raw = Raw(**options)
    moment = {"now": "2026-04-17T08:00:00+08:00"}
    assert tuple(ams.prepare("payments.pay", request, **moment)) == raw.prepare(path, request, "1776384000000")
    pairs = per_second(lambda: ams.prepare("payments.pay", request), lambda: raw.prepare(path, request))
    say_ratio("Python", "AMS sign, 800 bytes / cryptography", pairs, 0.95)


def verify(_sandbox):
    message = sample.Notification()
    ams = alipay_global.AmsClient(**message.options)
    key = load_pem_public_key(message.options["alipay_public_key"].encode())
    data = ams.verify_notification(path=message.path, headers=message.headers, body=message.body).data
    assert data == json.loads(message.body)

    def ours():
        return ams.verify_notification(path=message.path, headers=message.headers, body=message.body).data

    pairs = per_second(ours, lambda: key.verify(message.signature, message.signed, PADDING, SHA256))
    say_ratio("Python", "notification verified and parsed / cryptography verifying alone", pairs, 0.75)


def mapi_sign(_sandbox):
    params, key = MAPI["params"], MAPI["key"]

    def by_hand():
        kept = sorted((name, value) for name, value in params.items() if value and name not in ("sign", "sign_type"))
        text = "&".join(f"{name}={value}" for name, value in kept)
        return hashlib.md5((text + key).encode()).hexdigest()

    def ours():
        return alipay_global.sign_params(params, sign_type="MD5", key=key)

    assert ours() == by_hand() == MAPI["sign"]
    say_ratio("Python", "MD5 sign of 15 parameters / sorted, join, hashlib", per_second(ours, by_hand), 1.0)


def mapi_notification(_sandbox):
    public = sample.public_pem("alipay2048")
    mapi = alipay_global.MapiClient(sign_type="RSA2", partner="2088101122136241", alipay_public_key=public)
    key = load_pem_public_key(public.encode())
    body = MAPI["notification"].encode()

    def by_hand():
        fields = dict(parse_qsl(body.decode(), strict_parsing=True))
        sign = base64.b64decode(fields.pop("sign"))
        del fields["sign_type"]
        text = "&".join(f"{name}={value}" for name, value in sorted(fields.items()))
        key.verify(sign, text.encode(), PADDING, SHA256)
        return fields

    def ours():
        return mapi.verify_notification(body=body).data

    assert ours() == by_hand()
    pairs = per_second(ours, by_hand)
    say_ratio("Python", "mapi notification read and verified / parse_qsl, cryptography", pairs, 1.4)


def mapi_reply(_sandbox):
    mapi = alipay_global.MapiClient(
        partner="2088101122136241", sign_type="MD5", key=MAPI["key"], gateway="https://mapi.alipaydev.com/gateway.do"
    )
    prepared = mapi.prepare("single_trade_query", {"out_trade_no": "ORDER-0001"})
    body, headers = MAPI["reply"].encode(), {"content-type": "text/xml"}
    parser = etree.XMLParser(resolve_entities=False, no_network=True)

    def by_hand():
        content = etree.fromstring(body, parser).find("response")[0]
        return {element.tag: element.text for element in content}

    def ours():
        return mapi.accept("single_trade_query", prepared, 200, headers, body)

    assert ours() == by_hand() | {"is_success": "T"}
    # The other side believes what it reads; ours checks an MD5 signature, the cheapest there is, and whose reply it is.
    say_ratio("Python", "mapi reply, 1.3 kB of XML to a dict / lxml", per_second(ours, by_hand), 1.0)


def instore(_sandbox):
    message = sample.Envelope()
    client = alipay_global.InStoreClient(**message.options)
    query = "acquiring_offline_pay_query"
    prepared = client.prepare(query, {"merchantTransId": "bench"}, message_id=message.message_id)
    key = load_pem_public_key(message.options["alipay_public_key"].encode())

    def ours():
        return client.accept(query, prepared, 200, {}, message.body)

    assert ours() == json.loads(message.signed)["body"]
    pairs = per_second(ours, lambda: key.verify(message.signature, message.signed, PADDING, SHA256))
    say_ratio("Python", "in-store reply of 2 kB cut, verified and parsed / cryptography verifying alone", pairs, 0.75)


def calls(sandbox):
    given = sandbox["ams"]
    control = Control(sandbox["control"])
    options = {name: given[name] for name in ("client_id", "private_key", "alipay_public_key")}
    ams = alipay_global.AmsClient(**options, gateway=sandbox["tls_url"], ca_file=sandbox["ca_file"])
    request = {"paymentRequestId": "bench-python"}
    pay(ams, "bench-python")

    path = "/ams/sandbox/api/v1/payments/inquiryPayment"
    raw = Raw(**options, gateway=sandbox["tls_url"])
    trusted = ssl.create_default_context(cafile=sandbox["ca_file"])
    with httpx.Client(verify=trusted, trust_env=False) as client:

        def by_hand():
            method, url, headers, body = raw.prepare(path, request)
            reply = client.request(method, url, headers=headers, content=body)
            return raw.read(path, reply.headers, reply.content)

        def ours():
            return ams.payments.inquiry_payment(request)

        def settled(reply):  # each reply is converted at a moment of its own
            return reply["result"]["resultStatus"], reply["paymentStatus"], reply["paymentId"]

        assert settled(ours()) == settled(by_hand())
        before = control.connections()
        pairs = per_second(ours, by_hand, turns=CALLS, calls=1)
        fresh = control.connections() - before
    say_ratio("Python", f"{CALLS} signed calls over HTTPS / httpx and cryptography", pairs, 1.0)
    # Both clients opened theirs before the count, so every later one would be a connection that was not kept.
    say("Python", f"connections for those {CALLS} calls", fresh + 1, 1, at="most", unit="")


def pay(ams, request_id):
    """A payment to inquire. Nobody listens for its notification: that would be one more connection."""
    amount = {"currency": "USD", "value": "100"}
    ams.payments.pay(
        {
            "paymentRequestId": request_id,
            "productCode": "CASHIER_PAYMENT",
            "paymentAmount": amount,
            "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
            "order": {
                "referenceOrderId": request_id,
                "orderDescription": "AUTOPAY",
                "orderAmount": amount,
                "env": {"terminalType": "WEB"},
            },
            "paymentNotifyUrl": "http://127.0.0.1:9/",
            "paymentRedirectUrl": "https://shop.example/thanks",
            "settlementStrategy": {"settlementCurrency": "USD"},
        }
    )


class Control:
    """The sandbox's own count, asked over one connection that stays open."""

    def __init__(self, url):
        self.path = urlsplit(url).path
        self.connection = http.client.HTTPConnection(urlsplit(url).netloc)

    def connections(self):
        self.connection.request("GET", f"{self.path}/ledger")
        return json.load(self.connection.getresponse())["connections"]


def import_time(_sandbox):
    with tempfile.TemporaryDirectory() as folder:
        # As pip installs it: with its byte code.
        shutil.copytree(PACKAGE, pathlib.Path(folder, PACKAGE.name), ignore=shutil.ignore_patterns("__pycache__"))
        compileall.compile_dir(folder, quiet=1)

        def python(code):
            return [sys.executable, "-c", f"import sys; sys.path.insert(0, {folder!r}); {code}"]

        pairs = start_up(python("import alipay_global"), python(""))
        say_start_up("Python", "import alipay_global", pairs, 15)
        # Every web process has json loaded; it alone costs more than the package does.
        pairs = start_up(python("import json; from alipay_global import AmsClient"), python("import json"))
        say_start_up("Python", "from alipay_global import AmsClient, beside json", pairs, 15)


def size(_sandbox):
    say("Python", "native module", largest(PACKAGE) / 1e6, 8, at="most", unit="MB")
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as wheel:  # what a wheel is
        for file in PACKAGE.rglob("*"):
            if file.is_file() and "__pycache__" not in file.parts:
                wheel.write(file, file.relative_to(PACKAGE.parent))
    say("Python", "package, zipped as a wheel is", len(packed.getvalue()) / 1e6, 4, at="most", unit="MB")


def largest(folder):
    return max(file.stat().st_size for file in folder.glob("_native*"))


LOCAL = [sign, verify, mapi_sign, mapi_notification, mapi_reply, instore, *algorithms.measures()]
MEASURES = [*LOCAL, calls, import_time, size]

if __name__ == "__main__":
    given = json.loads(sys.argv[1])
    for measure in MEASURES:
        measure(given)
