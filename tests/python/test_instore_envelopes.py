"""Random in-store envelopes against ``cryptography``: ours verify, theirs are read, changed ones are not."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from alipay_global import InStoreClient, OutcomeUnknownError, SignatureError

from support import ROOT, instore_payment

KEYS = json.loads((ROOT / "tests/vectors/keys.json").read_text())
PAY, NOTIFY = "alipay.intl.acquiring.offline.pay", "alipay.intl.acquiring.offline.notify.pay"
PADDING, SHA256 = padding.PKCS1v15(), hashes.SHA256()
PARTNER, CLIENT, MESSAGE = "211xxxxxxxxxxxxxxxx512", "211xxxxxxxxxxxxxxx044", "0123456789abcdef"
ROUNDS = 200

merchant = load_pem_private_key(KEYS["rsa2048"].encode(), None)
alipay = load_pem_private_key(KEYS["alipay2048"].encode(), None)


@pytest.fixture(scope="module")
def client() -> InStoreClient:
    public = alipay.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    return InStoreClient(
        client_id=CLIENT,
        partner_id=PARTNER,
        private_key=KEYS["rsa2048"],
        alipay_public_key=public,
        gateway="production",
    )


def anything(chance: random.Random, depth: int = 0) -> Any:
    """Any JSON whose numbers cross as they are, with the traps of the slice in its texts."""
    kind = chance.randrange(5 if depth < 4 else 3)
    if kind == 0:
        pieces = ['"', "\\", "{", "}", '","signature":"', "裙", "\u0001", "😀", "a", "\u2028"]
        return "".join(chance.choice(pieces) for _ in range(chance.randrange(8)))
    if kind == 1:
        return chance.choice([True, False, chance.randrange(-(2**53) + 1, 2**53)])
    if kind == 2:
        return str(chance.random())
    if kind == 3:
        return [anything(chance, depth + 1) for _ in range(chance.randrange(4))]
    names = (f"k{place}{chance.choice(['', '裙', '{'])}" for place in range(chance.randrange(4)))
    return {name: anything(chance, depth + 1) for name in names}


def cut(envelope: bytes, member: str) -> tuple[bytes, bytes]:
    """Cut the signed text and the signature out of one of our envelopes, with the standard library's parser."""
    text = envelope.decode()
    start = len(f'{{"{member}":')
    assert text.startswith(f'{{"{member}":')
    _, end = json.JSONDecoder().raw_decode(text, start)
    rest = json.loads("{" + text[end + 1 :])
    assert list(rest) == ["signature"]
    return text[start:end].encode(), base64.b64decode(rest["signature"], validate=True)


def signed(chance: random.Random, member: str, function: str, body: dict[str, Any]) -> tuple[bytes, range]:
    """Give an envelope of Alipay's, and where its signed part stands."""
    head = {"function": function, "clientId": CLIENT, "reqMsgId": MESSAGE}
    indent, ascii_only = chance.choice([None, 1]), chance.random() < 0.5
    content = json.dumps({"head": head, "body": body}, indent=indent, ensure_ascii=ascii_only).encode()
    signature = base64.b64encode(alipay.sign(content, PADDING, SHA256)).decode()
    before = f'{{ "{member}" : ' if indent else f'{{"signature":"{signature}","{member}":'
    after = f' , "signature":"{signature}"}}' if indent else "}"
    start = len(before)
    return before.encode() + content + after.encode(), range(start, start + len(content))


def test_all_that_we_send_verifies(client: InStoreClient) -> None:
    chance = random.Random(1)
    for round in range(ROUNDS):
        request = instore_payment(f"T{round}", PARTNER) | {"anything": anything(chance)}
        content, signature = cut(client.prepare(PAY, request).body, "request")
        merchant.public_key().verify(signature, content, PADDING, SHA256)
        assert json.loads(content)["body"]["merchantTransId"] == f"T{round}"


def refuses(read: Callable[[bytes], Any], envelope: bytes, place: range, chance: random.Random) -> None:
    """Check that no message with a changed byte is believed."""
    for _ in range(5):
        changed = bytearray(envelope)
        changed[chance.choice(place)] ^= 1 << chance.randrange(8)
        with pytest.raises((OutcomeUnknownError, SignatureError)):
            read(bytes(changed))


def test_any_reply_is_read_and_none_that_was_changed(client: InStoreClient) -> None:
    chance = random.Random(2)
    prepared = client.prepare(PAY, instore_payment("T", PARTNER), message_id=MESSAGE)
    for _ in range(ROUNDS):
        body = {"resultInfo": {"resultStatus": "S", "resultCode": "SUCCESS"}, "anything": anything(chance)}
        envelope, place = signed(chance, "response", PAY, body)
        assert client.accept(PAY, prepared, 200, {}, envelope) == body
        refuses(lambda changed: client.accept(PAY, prepared, 200, {}, changed), envelope, place, chance)


def test_any_notification_is_read_and_answered_and_none_that_was_changed(client: InStoreClient) -> None:
    chance = random.Random(3)
    for _ in range(ROUNDS):
        body = {"resultInfo": {"resultStatus": "S"}, "merchantTransId": "T", "anything": anything(chance)}
        envelope, place = signed(chance, "request", NOTIFY, body)
        event = client.verify_notification(body=envelope)
        assert event.data == body
        content, signature = cut(event.acknowledge().body, "response")
        merchant.public_key().verify(signature, content, PADDING, SHA256)
        with pytest.raises(InvalidSignature):
            merchant.public_key().verify(signature, content + b" ", PADDING, SHA256)
        refuses(lambda changed: client.verify_notification(body=changed), envelope, place, chance)


def test_a_number_that_a_double_would_round_arrives_as_text(client: InStoreClient) -> None:
    numbers = '"small":-7,"large":9007199254740993,"share":0.10,"none":null,"list":[1,null,{}]'
    head = f'{{"function":"{PAY}","clientId":"{CLIENT}","reqMsgId":"{MESSAGE}"}}'
    content = f'{{"head":{head},"body":{{"resultInfo":{{"resultStatus":"S"}},{numbers}}}}}'.encode()
    signature = base64.b64encode(alipay.sign(content, PADDING, SHA256))
    reply = b'{"response":' + content + b',"signature":"' + signature + b'"}'
    prepared = client.prepare(PAY, instore_payment("T", PARTNER), message_id=MESSAGE)
    read = client.accept(PAY, prepared, 200, {}, reply)
    assert read == {
        "resultInfo": {"resultStatus": "S"},
        "small": -7,
        "large": "9007199254740993",
        "share": "0.10",
        "none": None,
        "list": [1, None, {}],
    }
