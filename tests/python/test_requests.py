"""Python values on their way to the wire: what crosses exactly, and what is refused before anything is sent."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

import pytest

from alipay_global import AmsClient, ConfigError, InvalidRequestError

from support import Sandbox, ams_payment


def sent(ams: AmsClient, **request: Any) -> dict[str, Any]:
    return json.loads(ams.prepare("payments.inquiryPayment", {"paymentRequestId": "T", **request}).body)


def refused(ams: AmsClient, path: str, **request: Any) -> str:
    with pytest.raises(InvalidRequestError) as caught:
        ams.prepare("payments.inquiryPayment", {"paymentRequestId": "T", **request})
    error = caught.value
    assert (error.field, error.rule, error.outcome) == (path, "type", "not_sent")
    assert error.operation == "payments.inquiryPayment"
    return str(error)


@pytest.mark.parametrize("value", [0.1, 10.0, float("nan"), float("inf"), 1e300])
def test_a_float_is_refused_wherever_it_stands(ams: AmsClient, value: float) -> None:
    refused(ams, "amount", amount=value)
    message = refused(ams, "goods[1].unit.value", goods=[{}, {"unit": {"value": value}}])
    assert "Decimal" in message
    assert str(value) not in message.replace('"10.00"', "")


def test_a_float_amount_never_reaches_the_gateway(sandbox: Sandbox, ams: AmsClient) -> None:
    before = sandbox.ledger()["requests"]
    with pytest.raises(InvalidRequestError) as caught:
        ams.payments.pay(ams_payment("Q-1", paymentAmount={"currency": "USD", "value": 10.5}))
    assert caught.value.field == "paymentAmount.value"
    assert sandbox.ledger()["requests"] == before


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("100"), "100"),
        (Decimal("10.00"), "10.00"),
        (Decimal("0.10"), "0.10"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal("12345678901234567890.12"), "12345678901234567890.12"),
    ],
)
def test_a_decimal_crosses_as_its_exact_text(ams: AmsClient, value: Decimal, text: str) -> None:
    assert sent(ams, extra=value)["extra"] == text


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("-sNaN")])
def test_a_decimal_that_is_no_number_is_refused(ams: AmsClient, value: Decimal) -> None:
    refused(ams, "extra", extra=value)


def test_integers_of_any_size_cross_exactly(ams: AmsClient) -> None:
    body = ams.prepare("payments.inquiryPayment", {"paymentRequestId": "T", "extra": 2**70}).body
    assert str(2**70).encode() in body


def test_a_time_needs_a_zone(ams: AmsClient) -> None:
    china = timezone(timedelta(hours=8))
    assert sent(ams, at=datetime(2026, 4, 17, 8, 0, 0, 999, china))["at"] == "2026-04-17T08:00:00+08:00"
    assert sent(ams, at=datetime(2026, 4, 17, tzinfo=timezone.utc))["at"] == "2026-04-17T00:00:00+00:00"
    assert "zone" in refused(ams, "at", at=datetime(2026, 4, 17))


def test_values_that_are_neither_text_nor_number_are_refused_by_name(ams: AmsClient) -> None:
    for value in (date(2026, 4, 17), b"bytes", {1, 2}, object(), 1j):
        assert type(value).__name__ in refused(ams, "list[0]", list=[value])


def test_keys_must_be_text(ams: AmsClient) -> None:
    refused(ams, "inner", inner={1: "x"})


def test_half_a_surrogate_pair_is_refused_without_showing_the_text(ams: AmsClient) -> None:
    assert "secret" not in refused(ams, "note", note="secret \ud800")


def test_what_is_nested_without_end_is_refused(ams: AmsClient) -> None:
    loop: dict[str, Any] = {}
    loop["again"] = loop["and again"] = loop
    deep: list[Any] = []
    for _ in range(5_000):
        deep = [deep]
    for value in (loop, deep):
        with pytest.raises(InvalidRequestError, match="nested deeper"):
            ams.prepare("payments.inquiryPayment", {"paymentRequestId": "T", "value": value})


def test_enums_of_text_mappings_and_tuples_cross_as_what_they_are(ams: AmsClient) -> None:
    class Terminal(str, Enum):
        WEB = "WEB"

    class Level(IntEnum):
        HIGH = 3

    body = sent(ams, a=Terminal.WEB, b=Level.HIGH, c=MappingProxyType({"x": (1, True, "2")}), d="汉字 \u2028 😀")
    assert (body["a"], body["b"], body["c"], body["d"]) == ("WEB", 3, {"x": [1, True, "2"]}, "汉字 \u2028 😀")


def test_text_crosses_as_utf_8_not_as_escapes(ams: AmsClient) -> None:
    body = ams.prepare("payments.inquiryPayment", {"paymentRequestId": "汉字"}).body
    assert "汉字".encode() in body


@pytest.mark.parametrize("request_", [None, "text", b"{}", [1], 5])
def test_a_request_is_a_dictionary(ams: AmsClient, request_: Any) -> None:
    with pytest.raises(InvalidRequestError, match="dictionary"):
        ams.call("payments.pay", request_)


def test_options_are_keywords_and_a_wrong_one_is_named(sandbox: Sandbox) -> None:
    options = sandbox.options("ams")
    with pytest.raises(TypeError):
        AmsClient("client")  # type: ignore[misc]
    for wrong, named in [
        ({"client_idd": "x"}, "client_idd"),
        ({"timeout": -1}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"retries": 1.5}, "retries"),
        ({"private_key": object()}, "private_key"),
        ({"transport": "nothing to call"}, "transport"),
        ({"now": datetime(2026, 1, 1)}, "now"),
        ({"gateway": "http://gateway.example"}, "gateway"),
    ]:
        with pytest.raises(ConfigError, match=named):
            AmsClient(**{**options, **wrong})
    with pytest.raises(ConfigError, match="agent_tokenn"):
        AmsClient(**options).payments.pay({}, agent_tokenn="x")


def test_keys_are_read_as_text_bytes_or_der(sandbox: Sandbox) -> None:
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
        load_pem_private_key,
    )

    options = sandbox.options("ams", now="2026-04-17T08:00:00+08:00")
    pem = options.pop("private_key")
    der = load_pem_private_key(pem.encode(), None).private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    prepared = {
        AmsClient(**options, private_key=key).prepare("payments.cancel", {"paymentRequestId": "T"}).headers["signature"]
        for key in (pem, pem.encode(), der)
    }
    assert len(prepared) == 1


def test_several_public_keys_are_accepted_while_keys_rotate(sandbox: Sandbox) -> None:
    from alipay_global import generate_key_pair

    options = sandbox.options("ams")
    options["alipay_public_key"] = (generate_key_pair().public_pem, options["alipay_public_key"])
    ams = AmsClient(**options)
    assert ams.payments.pay(ams_payment("Q-2"))["result"]["resultStatus"] == "U"


def test_the_clock_of_a_test_is_used(sandbox: Sandbox) -> None:
    at = datetime(2026, 4, 17, 8, tzinfo=timezone.utc)
    ams = AmsClient(**sandbox.options("ams", now=at))
    prepared = ams.prepare("payments.cancel", {"paymentRequestId": "T"})
    assert str(int(at.timestamp() * 1000)) in prepared.headers["request-time"]
    other = ams.prepare("payments.cancel", {"paymentRequestId": "T"}, now=at + timedelta(seconds=1))
    assert other.headers["request-time"] != prepared.headers["request-time"]
