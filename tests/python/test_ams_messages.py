"""Files, usage events, lists in pages, codes to scan, and the small tools around AMS."""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
import hashlib
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

import alipay_global
from alipay_global import AmsClient, AsyncAmsClient, InvalidRequestError, OutcomeUnknownError, SignatureError

CLIENT_ID = "SANDBOX_5Y055A2Y2F6K05235"
MINE, ALIPAYS = (rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2))
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256))


def pem(key: rsa.RSAPrivateKey) -> str:
    form = serialization.PrivateFormat.PKCS8
    return key.private_bytes(serialization.Encoding.PEM, form, serialization.NoEncryption()).decode()


def public_pem(key: rsa.RSAPrivateKey) -> str:
    form = serialization.PublicFormat.SubjectPublicKeyInfo
    return key.public_key().public_bytes(serialization.Encoding.PEM, form).decode()


def options(**more: Any) -> dict[str, Any]:
    keys = {"private_key": pem(MINE), "alipay_public_key": public_pem(ALIPAYS)}
    return {"client_id": CLIENT_ID, "gateway": "north-america", **keys, **more}


def gateway(answer: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[..., Any]:
    """Play Alipay: answer a request with what the function makes of it, signed."""

    def transport(request: alipay_global.HttpRequest, _: float) -> tuple[int, dict[str, str], bytes]:
        reply = {"result": {"resultStatus": "S", "resultCode": "SUCCESS"}} | answer(json.loads(request.body))
        body, time = json.dumps(reply).encode(), "2026-04-17T08:00:00+08:00"
        path = re.sub(r"https://[^/]*", "", request.url)
        text = f"POST {path}\n{CLIENT_ID}.{time}.".encode() + body
        signed = base64.b64encode(ALIPAYS.sign(text, padding.PKCS1v15(), hashes.SHA256())).decode()
        return 200, {"client-id": CLIENT_ID, "response-time": time, "signature": f"signature={signed}"}, body

    return transport


def test_an_upload_is_what_a_multipart_reader_expects_and_its_json_is_signed() -> None:
    ams = AmsClient(**options())
    request = ams.prepare(
        "billing.productUploadImage", {"productId": "p1", "file": {"name": "bag.png", "content": PICTURE}}
    )
    assert request.url == "https://open-big-na.alipay.com/ams/sandbox/api/v1/billing/product/uploadImage"
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + request.body, policy=email.policy.HTTP)
    names = [part.get_param("name", header="content-disposition") for part in message.iter_parts()]
    assert names == ["body", "file", "imageFile"]
    body, *files = (part.get_payload(decode=True) for part in message.iter_parts())
    assert files == [PICTURE, PICTURE]
    assert json.loads(body) == {"productId": "p1", "fileSha256": hashlib.sha256(PICTURE).hexdigest()}
    time, header = request.headers["request-time"], request.headers["signature"]
    text = f"POST /ams/sandbox/api/v1/billing/product/uploadImage\n{CLIENT_ID}.{time}.".encode() + body
    signature = base64.b64decode(unquote(header.partition("signature=")[2]))
    MINE.public_key().verify(signature, text, padding.PKCS1v15(), hashes.SHA256())


def test_a_file_may_be_bytes_or_base64_text_and_nothing_else_may_be_bytes() -> None:
    ams = AmsClient(**options(now="2026-04-17T08:00:00+08:00"))
    text = base64.b64encode(PICTURE).decode()
    both = [
        ams.prepare("billing.productUploadImage", {"file": {"name": "a", "content": content}})
        for content in (PICTURE, bytearray(PICTURE), text)
    ]
    assert both[0] == both[1] == both[2]
    with pytest.raises(InvalidRequestError) as refused:
        ams.prepare("billing.productUploadImage", {"productId": b"p1", "file": {"name": "a", "content": PICTURE}})
    assert refused.value.field == "productId"
    with pytest.raises(InvalidRequestError) as refused:
        ams.prepare("billing.productUploadImage", {"file": {"name": "a", "content": bytes(2**21 + 1)}})
    assert (refused.value.field, refused.value.rule) == ("file.content", "file_size")


def test_usage_events_go_through_a_transport_of_ones_own_with_a_session_and_no_signature() -> None:
    seen = []

    def transport(request: alipay_global.HttpRequest, seconds: float) -> tuple[int, dict[str, str], bytes]:
        seen.append((request, seconds))
        return 200, {}, b'{"result":{"resultStatus":"U","resultCode":"REQUEST_TRAFFIC_EXCEED_LIMIT"},"retryAfter":7}'

    ams = AmsClient(**options(transport=transport))
    with pytest.raises(OutcomeUnknownError) as busy:
        ams.meter.upload_event({"sessionId": "s1", "meters": []})
    assert busy.value.reply["retryAfter"] == 7
    [(request, seconds)] = seen
    assert seconds == 30
    assert request.headers == {"content-type": "application/json; charset=UTF-8", "x-session-id": "s1"}
    assert json.loads(request.body) == {"meters": []}


def events(request: dict[str, Any]) -> dict[str, Any]:
    at = int(request.get("startingAfter", "0"))
    return {"notifications": [{"eventId": str(at + 1)}, {"eventId": str(at + 2)}], "hasMore": at < 4}


LIST = "notifications.inquire_notification_list"


def test_pages_come_one_by_one_until_the_list_ends() -> None:
    ams = AmsClient(**options(transport=gateway(events)))
    request = {"limit": 2}
    seen = [event["eventId"] for page in ams.pages(LIST, request, retries=0) for event in page["notifications"]]
    assert seen == ["1", "2", "3", "4", "5", "6"]
    assert request == {"limit": 2}


def test_awaited_pages_are_the_same() -> None:
    async def read() -> list[str]:
        async with AsyncAmsClient(**options(transport=gateway(events))) as ams:
            return [event["eventId"] async for page in ams.pages(LIST, {}) for event in page["notifications"]]

    assert asyncio.run(read()) == ["1", "2", "3", "4", "5", "6"]


def test_a_gateway_that_shows_the_same_page_again_does_not_hold_us_for_ever() -> None:
    ams = AmsClient(**options(transport=gateway(lambda _: {"notifications": [{"eventId": "1"}], "hasMore": True})))
    with pytest.raises(OutcomeUnknownError, match="the same page again"):
        for count, _ in enumerate(ams.pages(LIST, {})):
            assert count < 5


def test_a_code_to_scan_is_drawn_here() -> None:
    ams = AmsClient(**options())
    detail = {"codeValueType": "QRCODE", "displayType": "TEXT", "codeValue": "28763443825664394"}
    redirect = ams.redirect({"orderCodeForm": {"codeDetails": [detail]}})
    assert redirect.qr_svg() == alipay_global.qr_svg("28763443825664394")
    assert redirect.qr_svg().startswith("<svg ")
    assert redirect.qr_png().startswith(b"\x89PNG\r\n\x1a\n")
    without = ams.redirect({"normalUrl": "https://w.example/", "schemeUrl": "alipays://p"})
    assert "alipays://p" in without.app_page
    with pytest.raises(InvalidRequestError):
        without.qr_svg()


def test_a_challenge_is_there_to_ask_the_buyer() -> None:
    redirect = AmsClient(**options()).redirect({"challengeActionForm": {"challengeType": "SMS_OTP"}})
    assert redirect.challenge == {"challengeType": "SMS_OTP"}


def test_only_the_buyer_who_was_sent_away_brings_a_code_back() -> None:
    state = alipay_global.new_auth_state()
    back = f"https://shop.example/back?authCode=2810%2B01&authState={state}"
    assert alipay_global.authorization_code(back, state) == "2810+01"
    with pytest.raises(SignatureError) as refused:
        alipay_global.authorization_code(back, alipay_global.new_auth_state())
    assert refused.value.reason == "auth_state"
    assert "2810" not in str(refused.value)


def test_request_ids_are_unique_and_a_prefix_stays_in_front() -> None:
    assert len({alipay_global.new_request_id() for _ in range(100)}) == 100
    assert re.fullmatch("order-42-[0-9a-f]{32}", alipay_global.new_request_id("order-42-"))
    with pytest.raises(InvalidRequestError):
        alipay_global.new_request_id("a b")


def test_the_quantities_of_an_order_for_alipay_cn_are_summed() -> None:
    goods = [{"name": "Bag", "quantity": 2}, {"name": "Shoe", "quantity": "1"}]
    text = alipay_global.china_extra_trans_info({"businessType": "4", "goods": goods})
    expected = {"businessType": "4", "goodsInfo": "Bag^2|Shoe^1", "totalQuantity": "3"}
    assert json.loads(text) == {"chinaExtraTransInfo": expected}
    with pytest.raises(InvalidRequestError) as refused:
        alipay_global.china_extra_trans_info({"businessType": "4", "goods": [{"name": "a|b", "quantity": 1}]})
    assert refused.value.field == "goods[0].name"
