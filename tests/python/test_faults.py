"""What can go wrong on the way, and what each means for the money. The sandbox's ledger says what really happened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from alipay_global import (
    AmsClient,
    ConnectError,
    InStoreClient,
    MapiClient,
    OutcomeUnknownError,
)

from support import Sandbox, ams_payment, instore_payment, mapi_order, press

# Everything that happens after the request may have left: nobody may call it paid or not paid.
FAULTS = [
    "drop_before",
    "drop_after",
    "truncate",
    "status_302",
    "status_403",
    "status_500",
    "unsigned",
    "wrong_key",
    "wrong_signature",
    "other_request",
    "huge",
    "invalid_utf8",
    "not_json_xml",
    "xml_bomb",
    "duplicate_key",
    "slow_body",
    "empty",
    "delay",
]
SLOW = {"delay_ms": 4_000}


@pytest.mark.parametrize("kind", FAULTS)
def test_ams_outcome_is_unknown_and_repeating_the_id_charges_once(sandbox: Sandbox, kind: str) -> None:
    ams = AmsClient(**sandbox.options("ams", timeout=1.5))
    id = f"F-{kind}"
    sandbox.fault("payments.pay", kind, **SLOW)
    unknown(lambda: ams.payments.pay(ams_payment(id)), "payments.pay", id)
    sandbox.calm()
    ams.payments.pay(ams_payment(id))
    assert (
        sum(id == one.get("paymentRequestId") or f"'{id}'" in str(one) for one in sandbox.ledger()["ams"]["payments"])
        == 1
    )


@pytest.mark.parametrize("kind", FAULTS)
def test_instore_outcome_is_unknown_and_repeating_the_id_charges_once(sandbox: Sandbox, kind: str) -> None:
    instore = InStoreClient(**sandbox.options("instore", timeout=1.5))
    id = f"FI-{kind}"
    request = instore_payment(id, sandbox.facts["instore"]["partner_id"])
    sandbox.fault("alipay.intl.acquiring.offline.pay", kind, **SLOW)
    unknown(lambda: instore.acquiring_offline_pay(request), "acquiring_offline_pay", id)
    sandbox.calm()
    assert instore.acquiring_offline_pay(request)["resultInfo"]["resultStatus"] == "S"
    assert sum(f"'{id}'" in str(one) for one in sandbox.ledger()["instore"]["payments"]) == 1


@pytest.mark.parametrize("kind", [kind for kind in FAULTS if kind != "duplicate_key"])
def test_mapi_answer_is_not_believed(sandbox: Sandbox, kind: str) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA2", timeout=1.5, retries=0))
    id = f"FM-{kind}"
    press(
        mapi.create_forex_trade(mapi_order(id, return_url="https://shop.example/back")).url,
        "Pay",
    )
    sandbox.fault("single_trade_query", kind, **SLOW)
    unknown(
        lambda: mapi.single_trade_query({"out_trade_no": id}),
        "single_trade_query",
        None,
    )
    sandbox.calm()
    assert mapi.single_trade_query({"out_trade_no": id})["trade_status"] == "TRADE_FINISHED"


def test_mapi_status_that_is_signed_twice_is_never_read_as_paid(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA2", retries=0))
    id = "FM-duplicate_key"
    press(mapi.create_forex_trade(mapi_order(id, return_url="https://shop.example/back")).url, "Pay")
    sandbox.fault("single_trade_query", "duplicate_key")
    try:
        status = mapi.single_trade_query({"out_trade_no": id})["trade_status"]
    except OutcomeUnknownError:
        return
    assert status not in ("TRADE_FINISHED", "TRADE_SUCCESS")


def test_a_gateway_that_nobody_can_reach_leaves_nothing_sent(sandbox: Sandbox) -> None:
    ams = AmsClient(**sandbox.options("ams", gateway="http://127.0.0.1:1", retries=0))
    with pytest.raises(ConnectError) as caught:
        ams.payments.pay(ams_payment("F-closed"))
    assert (caught.value.outcome, caught.value.idempotency_id) == (
        "not_sent",
        "F-closed",
    )


def test_a_question_that_was_lost_is_asked_again(sandbox: Sandbox, ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("F-again"))
    sandbox.fault("payments.inquiryPayment", "drop_before")
    assert ams.payments.inquiry_payment({"paymentRequestId": "F-again"})["result"]["resultStatus"] == "S"


def test_a_payment_that_was_lost_is_not_sent_again_by_itself(sandbox: Sandbox, ams: AmsClient) -> None:
    before = sandbox.ledger()["requests"]
    sandbox.fault("payments.pay", "drop_before")
    with pytest.raises(OutcomeUnknownError):
        ams.payments.pay(ams_payment("F-once"), retries=3)
    assert sandbox.ledger()["requests"] == before + 1


def unknown(call: Callable[[], Any], operation: str, id: str | None) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        call()
    error = caught.value
    assert (error.outcome, error.operation) == ("unknown", operation)
    if id is not None:
        assert error.idempotency_id == id
