"""The in-store flow, profile 2.0.2, against the sandbox."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from alipay_global import (
    ConfigError,
    InStoreClient,
    InvalidRequestError,
    OutcomeUnknownError,
    RefusedError,
)

from support import Sandbox, instore_payment

WAYS = {
    "RSA2": lambda s: s.options("instore"),
    "SHA256": lambda s: s.keyed("instore", sign_type="SHA256"),
}


def payment(sandbox: Sandbox, id: str, *code: str) -> dict:
    return instore_payment(id, sandbox.facts["instore"]["partner_id"], *code)


@pytest.mark.parametrize("way", WAYS)
def test_a_scanned_code_is_paid_queried_and_partly_refunded(sandbox: Sandbox, way: str) -> None:
    instore = InStoreClient(**WAYS[way](sandbox))
    id = f"S-{way}"
    assert instore.acquiring_offline_pay(payment(sandbox, id))["resultInfo"]["resultStatus"] == "S"
    state = instore.acquiring_offline_pay_query({"merchantTransId": id})
    assert state["statusDetail"]["acquirementStatus"] == "SUCCESS"
    refund = {"acquirementId": state["acquirementId"], "isSync": True}
    part = {"currency": "USD", "value": "40"}
    reply = instore.acquiring_common_refund({**refund, "merchantRefundId": f"R-{way}", "refundAmount": part})
    assert reply["resultInfo"]["resultStatus"] == "S"
    with pytest.raises(RefusedError):
        more = {"currency": "USD", "value": "400"}
        instore.acquiring_common_refund({**refund, "merchantRefundId": f"X-{way}", "refundAmount": more})


def test_a_buyer_who_types_a_password_is_waited_for_and_the_payment_can_be_cancelled(
    sandbox: Sandbox,
) -> None:
    instore = InStoreClient(**WAYS["RSA2"](sandbox))

    def status() -> str:
        return instore.acquiring_offline_pay_query({"merchantTransId": "P-1"})["statusDetail"]["acquirementStatus"]

    assert (
        instore.acquiring_offline_pay(payment(sandbox, "P-1", "280000000000000001"))["resultInfo"]["resultStatus"]
        != "S"
    )
    assert status() == "PAYING"
    sandbox.approve("P-1")
    assert status() == "SUCCESS"
    assert instore.acquiring_common_pay_cancel({"merchantTransId": "P-1"})["resultInfo"]["resultStatus"] == "S"
    assert status() != "SUCCESS"


def test_a_code_without_money_is_refused_and_an_unknown_outcome_stays_unknown(
    sandbox: Sandbox,
) -> None:
    instore = InStoreClient(**WAYS["RSA2"](sandbox))
    with pytest.raises(RefusedError) as refused:
        instore.acquiring_offline_pay(payment(sandbox, "N-1", "280000000000000002"))
    assert refused.value.code == "BALANCE_NOT_ENOUGH"
    with pytest.raises(OutcomeUnknownError) as unknown:
        instore.acquiring_offline_pay(payment(sandbox, "N-2", "280000000000000004"))
    assert unknown.value.idempotency_id == "N-2"


def test_no_error_shows_the_code_that_was_scanned(sandbox: Sandbox) -> None:
    request = payment(sandbox, "L-1", "280000000000000002")
    request["order"]["orderAmount"]["value"] = "2.39"
    with pytest.raises(InvalidRequestError) as caught:
        InStoreClient(**WAYS["RSA2"](sandbox)).acquiring_offline_pay(request)
    assert "280000000000000002" not in f"{caught.value}{caught.value!r}"


def test_a_flow_waits_for_the_buyer_and_cancels_at_its_deadline(sandbox: Sandbox) -> None:
    instore = InStoreClient(**WAYS["RSA2"](sandbox))
    waiting = "280000000000000001"
    end = instore.acquiring_offline_pay_until_final(payment(sandbox, "F-1"))
    assert (end.state, end.reply["merchantTransId"]) == ("paid", "F-1")
    assert instore.until_final("alipay.intl.acquiring.offline.pay", payment(sandbox, "F-2")).state == "paid"
    end = instore.acquiring_offline_pay_until_final(payment(sandbox, "F-3", waiting), deadline=0.5)
    assert end.state == "cancelled"
    state = instore.acquiring_offline_pay_query({"merchantTransId": "F-3"})
    assert state["statusDetail"]["acquirementStatus"] == "CANCELLED"


def test_an_operation_without_a_flow_says_so(sandbox: Sandbox) -> None:
    instore = InStoreClient(**WAYS["RSA2"](sandbox))
    with pytest.raises(ConfigError, match="acquiring_offline_pay_query has no flow"):
        instore.until_final("acquiring_offline_pay_query", {"merchantTransId": "F-1"})


def test_a_setting_that_is_a_table_reaches_the_core(sandbox: Sandbox) -> None:
    moved = {"alipay.intl.acquiring.offline.payQuery": "/moved/here.htm"}
    instore = InStoreClient(**WAYS["RSA2"](sandbox), function_paths=moved)
    request = instore.prepare("acquiring_offline_pay_query", {"merchantTransId": "A"})
    assert request.url.endswith("/moved/here.htm")


def test_control_c_ends_a_waiting_flow_and_says_what_is_known(sandbox: Sandbox) -> None:
    instore = InStoreClient(**WAYS["RSA2"](sandbox))
    # A shell that starts the tests in the background has them ignore the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    threading.Timer(0.5, signal.raise_signal, [signal.SIGINT]).start()
    began = time.monotonic()
    try:
        with pytest.raises(KeyboardInterrupt) as stopped:
            instore.acquiring_offline_pay_until_final(payment(sandbox, "C-1", "280000000000000001"))
    finally:
        signal.signal(signal.SIGINT, before)
    assert time.monotonic() - began < 2
    assert isinstance(stopped.value.__cause__, OutcomeUnknownError)
    assert stopped.value.__cause__.idempotency_id == "C-1"
