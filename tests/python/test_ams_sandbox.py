"""Every AMS operation by its id, through the text door, with the smallest request the schema allows."""

from __future__ import annotations

import json
from typing import Any

import pytest

from alipay_global import AlipayError, AmsClient, InvalidRequestError, RefusedError

from support import ROOT, Sandbox, ams_payment

SCHEMA = json.loads((ROOT / "core/schema/ams.json").read_text(encoding="utf-8"))
MODELS = {model["name"]: model["fields"] for model in SCHEMA["models"]}
ENUMS = {enum["name"]: enum["values"] for enum in SCHEMA["enums"]}
REQUESTS = {operation["id"]: operation["request"] for operation in SCHEMA["operations"]}
KNOWN = json.loads((ROOT / "tests/sandbox/every-operation.json").read_text(encoding="utf-8"))


def must(model: str) -> list[str]:
    """The fields that no other stands in for."""
    return [field["name"] for field in MODELS[model] if field.get("required") and not field.get("required_unless")]


#: Operations with a field that must be there.
STRICT = [operation for operation in SCHEMA["operations"] if must(operation["request"])]


@pytest.mark.parametrize("operation", SCHEMA["operations"], ids=lambda operation: operation["id"])
def test_every_operation_gets_a_verified_reply(ams: AmsClient, sandbox: Sandbox, operation: dict[str, Any]) -> None:
    id = operation["id"]
    request = smallest(operation["request"]) | KNOWN["requests"].get(id, {})
    for first, field in KNOWN["first"].get(id, {}).items():
        request[field] = ams.call(first, smallest(REQUESTS[first]))[field]
    before = sandbox.ledger()["requests"]
    try:
        code = ams.call(id, request)["result"]["resultCode"]
    except RefusedError as refused:
        code = refused.code
    assert code == KNOWN["codes"].get(id, "SUCCESS"), request
    assert sandbox.ledger()["requests"] == before + 1


@pytest.mark.parametrize("operation", STRICT, ids=lambda operation: operation["id"])
def test_a_request_without_its_first_required_field_never_leaves(ams: AmsClient, operation: dict[str, Any]) -> None:
    request = smallest(operation["request"])
    first = must(operation["request"])[0]
    del request[first]
    with pytest.raises(InvalidRequestError) as refused:
        ams.call(operation["id"], request)
    assert refused.value.field == first
    assert isinstance(refused.value, AlipayError) and refused.value.outcome == "not_sent"


def test_a_card_pays_by_one_of_the_plans_that_the_bank_offers(ams: AmsClient, sandbox: Sandbox) -> None:
    plans = ams.payments.inquire_installment({})["installmentBanks"]["plans"]
    plan = next(p for p in plans if p["enabled"] and p["minInstallmentAmount"]["currency"] == "USD")

    def request(id: str, amount: dict[str, str]) -> dict[str, Any]:
        chosen = {"installmentNum": int(plan["installmentNum"]), "interval": plan["interval"]}
        card = {"paymentMethodType": "CARD"}
        return ams_payment(id, paymentMethod=card, paymentAmount=amount, creditPayPlan=chosen)

    ams.payments.pay(request("IN-1", plan["minInstallmentAmount"]))
    sandbox.approve("IN-1")
    paid = ams.payments.inquiry_payment({"paymentRequestId": "IN-1"})
    assert paid["paymentResultInfo"]["creditPayPlan"]["installmentNum"] == int(plan["installmentNum"])
    with pytest.raises(RefusedError) as refused:
        ams.payments.pay(request("IN-2", {"currency": "USD", "value": "100"}))
    assert (refused.value.code, refused.value.action) == ("PAYMENT_AMOUNT_EXCEED_LIMIT", "user")


def smallest(model: str) -> dict[str, Any]:
    """Required fields only, each with a plausible value."""
    message: dict[str, Any] = {}
    for field in MODELS[model]:
        if field.get("required") and field.get("required_unless") not in message:
            message[field["name"]] = value(field, field["type"])
    return message


def value(field: dict[str, Any], kind: str) -> Any:
    if kind.startswith("list<"):
        return [value(field, kind[5:-1])]
    if kind.startswith("map<"):
        return {"TAG": {} if kind == "map<any>" else "text"}
    if kind in MODELS:
        return smallest(kind)
    plain = {"integer": 1, "boolean": False, "decimal": "1.5", "millis": 1793000000000, "any": {}}
    return plain[kind] if kind in plain else text(field)


def text(field: dict[str, Any]) -> str:
    name = field["name"]
    formats = {"time": "2026-11-01T12:00:00+08:00", "currency": "USD", "country": "SG", "minor_units": "100"}
    if format := formats.get(field.get("format", "")):
        return format
    if name == "paymentMethodType":
        return "ALIPAY_CN"
    if name.lower().endswith("url"):
        return "https://shop.example/back"
    values = ENUMS.get(field.get("enum", ""), []) or field.get("values", [])
    return (values[0] if values else f"{name}-1")[: field.get("max", 64)]
