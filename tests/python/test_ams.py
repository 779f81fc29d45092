"""The AMS flow of this package against the sandbox, notifications over real HTTP."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest

from alipay_global import (
    AmsClient,
    InvalidRequestError,
    OutcomeUnknownError,
    Redirect,
    RefusedError,
    SignatureError,
)

from support import Sandbox, Shop, ams_payment, ams_subscription, browse, eventually, press


def test_a_payment_goes_from_the_request_to_a_part_refund_each_step_verified(
    sandbox: Sandbox, ams: AmsClient, shop: Shop
) -> None:
    reply = ams.payments.pay(ams_payment("T1", f"{shop.url}/alipay/notify?shop=1"))
    assert reply["result"]["resultStatus"] == "U"
    redirect = ams.redirect(reply)
    assert isinstance(redirect, Redirect)
    assert "<form" in redirect.form
    before = ams.payments.inquiry_payment({"paymentRequestId": "T1"})
    assert before["paymentStatus"] != "SUCCESS"

    assert "Pay" in browse(redirect.url)
    assert press(redirect.url, "Pay").startswith("https://shop.example/thanks")

    paid = shop.event(lambda event: event.data["paymentRequestId"] == "T1")
    assert paid.kind == "PAYMENT_RESULT"
    assert paid.data["result"]["resultStatus"] == "S"
    assert paid.data["paymentAmount"] == {"currency": "USD", "value": "100"}

    inquiry = ams.payments.inquiry_payment({"paymentRequestId": "T1"})
    assert inquiry["paymentStatus"] == "SUCCESS"

    refund = ams.payments.refund(
        {
            "refundRequestId": "R1",
            "paymentId": inquiry["paymentId"],
            "refundAmount": {"currency": "USD", "value": "30"},
            "refundNotifyUrl": f"{shop.url}/alipay/refunds",
        }
    )
    assert refund["result"]["resultStatus"] == "S"
    assert ams.payments.inquiry_refund({"refundRequestId": "R1"})["refundStatus"] == "SUCCESS"
    refunded = shop.event(lambda event: event.data.get("refundRequestId") == "R1")
    assert refunded.kind == "REFUND_RESULT"
    assert refunded.dedup_key != paid.dedup_key
    assert shop.errors == []


def test_the_same_payment_under_one_id_is_one_charge_and_other_content_under_it_is_refused(
    ams: AmsClient,
) -> None:
    first = ams.payments.pay(ams_payment("T2"))
    assert ams.payments.pay(ams_payment("T2"))["paymentId"] == first["paymentId"]
    other = ams_payment("T2", paymentAmount={"currency": "USD", "value": "999"})
    other["order"]["orderAmount"]["value"] = "999"
    with pytest.raises(RefusedError) as caught:
        ams.payments.pay(other)
    error = caught.value
    assert (error.code, error.outcome) == ("REPEAT_REQ_INCONSISTENT", "refused")
    assert (error.operation, error.idempotency_id) == ("payments.pay", "T2")
    assert error.action in (
        "fix",
        "user",
        "new_id",
        "same",
        "stop",
        "support",
        "inquire",
    )
    assert error.reply is not None
    assert error.reply["result"]["resultCode"] == "REPEAT_REQ_INCONSISTENT"


def test_a_cancelled_payment_is_not_paid(ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("T3"))
    assert ams.payments.cancel({"paymentRequestId": "T3"})["result"]["resultStatus"] == "S"
    assert ams.payments.inquiry_payment({"paymentRequestId": "T3"})["paymentStatus"] != "SUCCESS"


def test_a_subscription_that_its_buyer_ends_is_told_with_its_last_period(
    sandbox: Sandbox, ams: AmsClient, shop: Shop
) -> None:
    ams.subscriptions.create(ams_subscription("SUB1", f"{shop.url}/plans"))
    sandbox.play("agree", id="SUB1")
    paid = shop.event(lambda event: event.kind == "PAYMENT_RESULT").data

    sandbox.play("unsubscribe", id="SUB1")
    # Nothing but this field says what the message is.
    ended = shop.event(lambda event: "subscriptionOrderStatus" in event.data)
    assert (ended.kind, ended.data["subscriptionOrderStatus"]) == ("CANCEL", "CANCEL")
    for field in ("subscriptionRequestId", "subscriptionId", "phaseNo", "paymentAmount"):
        assert ended.data[field] == paid[field]
    plan = shop.event(lambda event: event.data.get("subscriptionNotificationType") == "CANCEL")
    assert plan.data["subscriptionStatus"] == "TERMINATED"
    assert plan.dedup_key != ended.dedup_key
    asked = ams.subscriptions.inquiry({"subscriptionRequestId": "SUB1"})
    assert asked["subscriptionStatus"] == "TERMINATED"
    assert shop.errors == []


def test_an_event_that_comes_again_has_the_same_key(sandbox: Sandbox, ams: AmsClient, shop: Shop) -> None:
    ams.payments.pay(ams_payment("T4", f"{shop.url}/notify"))
    sandbox.approve("T4")
    shop.event(lambda event: event.data["paymentRequestId"] == "T4")
    sandbox.notify("T4")
    eventually(lambda: len(shop.events) >= 2 or None)
    assert len({event.dedup_key for event in shop.events}) == 1


def test_a_rejected_event_is_delivered_again(sandbox: Sandbox) -> None:
    ams = AmsClient(**sandbox.options("ams"))
    deliveries = []

    class Refusing:
        def __init__(self, event):
            self.acknowledge = event.acknowledge if deliveries else event.reject
            deliveries.append(event)

    shop = Shop(lambda **message: Refusing(ams.verify_notification(**message)))
    try:
        # Its own sandbox: the second delivery comes after two scaled minutes.
        fast = Sandbox("--time-scale", "0.002")
        try:
            ams = AmsClient(**fast.options("ams"))
            ams.payments.pay(ams_payment("T4b", f"{shop.url}/notify"))
            fast.approve("T4b")
            eventually(lambda: len(deliveries) == 2 or None)
        finally:
            fast.stop()
    finally:
        shop.close()
    assert deliveries[0].dedup_key == deliveries[1].dedup_key


@pytest.fixture
def message(sandbox: Sandbox, ams: AmsClient, shop: Shop, request: pytest.FixtureRequest) -> dict:
    """A genuine notification as it came."""
    id = f"N-{request.node.name}"[:48]
    ams.payments.pay(ams_payment(id, f"{shop.url}/notify"))
    sandbox.approve(id)
    shop.event(lambda event: event.data["paymentRequestId"] == id)
    return shop.messages[0]


def test_a_changed_byte_another_path_and_missing_headers_are_refused(ams: AmsClient, message: dict) -> None:
    changed = bytearray(message["body"])
    changed[-3] ^= 1
    for wrong in (
        {"body": bytes(changed)},
        {"path": "/other"},
        {"headers": {}},
        {"body": b""},
    ):
        with pytest.raises(SignatureError) as caught:
            ams.verify_notification(**{**message, **wrong})
        assert caught.value.outcome == "unknown"
        assert caught.value.reason


def test_headers_of_every_framework_are_read(ams: AmsClient, message: dict) -> None:
    from django.http.request import HttpHeaders

    pairs = list(message["headers"].items())
    meta = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in pairs}
    forms = [
        dict(pairs),
        pairs,
        iter(pairs),
        {name.upper(): value for name, value in pairs},
        [(name.lower().encode(), value.encode()) for name, value in pairs],
        HttpHeaders(meta),
        message["headers"],
    ]
    for headers in forms:
        assert ams.verify_notification(**{**message, "headers": headers}).kind == "PAYMENT_RESULT"


def test_a_body_that_is_not_the_raw_bytes_is_refused_clearly(ams: AmsClient, message: dict) -> None:
    for body in (message["body"].decode(), {"parsed": True}, None):
        with pytest.raises(TypeError, match="raw bytes"):
            ams.verify_notification(**{**message, "body": body})
    for body in (bytearray(message["body"]), memoryview(message["body"])):
        assert ams.verify_notification(**{**message, "body": body}).data


def test_a_request_built_here_and_sent_by_another_http_stack_gives_the_same_reply(
    ams: AmsClient,
) -> None:
    prepared = ams.prepare("payments.pay", ams_payment("T7"))
    request = urllib.request.Request(prepared.url, prepared.body, prepared.headers, method=prepared.method)
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request) as response:
        reply = ams.accept("payments.pay", prepared, response.status, response.headers, response.read())
    assert reply["result"]["resultCode"] == "PAYMENT_IN_PROCESS"
    assert ams.redirect(reply).url


def test_a_reply_to_another_request_is_not_accepted(ams: AmsClient) -> None:
    asked = ams.prepare("payments.inquiryPayment", {"paymentRequestId": "T8-a"})
    with pytest.raises(OutcomeUnknownError):
        ams.accept("payments.inquiryPayment", asked, 200, {"signature": "x"}, b"{}")


def test_a_request_that_breaks_a_rule_is_not_sent_and_the_error_names_the_field(
    sandbox: Sandbox, ams: AmsClient
) -> None:
    before = sandbox.ledger()["requests"]
    request = ams_payment("T9")
    del request["paymentAmount"]
    with pytest.raises(InvalidRequestError) as caught:
        ams.payments.pay(request)
    assert (caught.value.field, caught.value.rule) == ("paymentAmount", "required")
    assert caught.value.idempotency_id == "T9"
    with pytest.raises(InvalidRequestError) as caught:
        ams.payments.pay(ams_payment("T9", paymentAmount={"currency": "USD", "value": "10.00"}))
    assert caught.value.field == "paymentAmount.value"
    assert sandbox.ledger()["requests"] == before


def test_any_operation_is_called_by_its_id(ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("T10"))
    assert ams.call("payments.inquiryPayment", {"paymentRequestId": "T10"})["result"]["resultStatus"] == "S"


def test_a_hundred_calls_share_one_connection(sandbox: Sandbox, ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("T11"))
    before = sandbox.ledger()
    for _ in range(100):
        ams.payments.inquiry_payment({"paymentRequestId": "T11"})
    after = sandbox.ledger()
    # The ledger itself is asked over connections of the test.
    assert after["connections"] - before["connections"] <= 2


def test_a_gateway_with_tls_is_trusted_by_its_ca_file_only(sandbox: Sandbox) -> None:
    from alipay_global import ConnectError

    options = sandbox.options("ams", gateway=sandbox.facts["tls_url"], retries=0)
    with pytest.raises(ConnectError):
        AmsClient(**options).payments.inquiry_payment({"paymentRequestId": "TLS"})
    trusting = AmsClient(**options, ca_file=sandbox.facts["ca_file"])
    trusting.payments.pay(ams_payment("TLS"))
    assert trusting.payments.inquiry_payment({"paymentRequestId": "TLS"})["paymentStatus"] == "PROCESSING"
