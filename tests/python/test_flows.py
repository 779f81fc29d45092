"""Staying with money until it is final, on bad days. The sandbox's ledger says what really happened."""

from __future__ import annotations

import asyncio
import threading
import urllib.parse
from typing import Any

import pytest

from alipay_global import (
    AmsClient,
    AsyncAmsClient,
    ConnectError,
    InvalidRequestError,
    OutcomeUnknownError,
    RefusedError,
)

from support import Sandbox, Shop, ams_payment, ams_subscription, eventually, press

ASKED_LATER = "280000000000000001"  # waits for the buyer's password until the control API approves
NO_MONEY = "280000000000000002"
EXPIRED = "280000000000000003"
UNCLEAR_THEN_PAID = "280000000000000004"
UNCLEAR_THEN_CLOSED = "280000000000000005"


def at_the_till(id: str, code: str = "287634438256643941") -> dict[str, Any]:
    """The shop scans the buyer's code."""
    return ams_payment(
        id,
        productCode="IN_STORE_PAYMENT",
        paymentMethod={"paymentMethodType": "CONNECT_WALLET", "paymentMethodId": code},
        paymentFactor={"inStorePaymentScenario": "PaymentCode"},
    )


def at_the_cashier(id: str, **more: Any) -> dict[str, Any]:
    return ams_payment(id, **more)


@pytest.fixture
def ams(sandbox: Sandbox) -> AmsClient:
    return AmsClient(**sandbox.options("ams", timeout=1.5))


def known(sandbox: Sandbox, id: str) -> dict[str, Any]:
    """What the ledger knows of the one payment with this id."""
    found = [one for one in sandbox.ledger()["ams"]["payments"] if one["id"] == id]
    assert len(found) == 1, found
    return found[0]


def test_a_scanned_code_is_paid_at_once(sandbox: Sandbox, ams: AmsClient) -> None:
    end = ams.payments.pay_until_final(at_the_till("UF-once"))
    assert (end.state, end.reply["result"]["resultStatus"]) == ("paid", "S")
    assert (known(sandbox, "UF-once")["charges"], known(sandbox, "UF-once")["status"]) == (1, "paid")


@pytest.mark.parametrize(
    "kind",
    [
        "drop_before",
        "drop_after",
        "status_500",
        "wrong_signature",
        "wrong_key",
        "unsigned",
        "other_request",
        "truncate",
    ],
)
def test_whatever_happens_to_the_answer_the_buyer_is_charged_once(sandbox: Sandbox, ams: AmsClient, kind: str) -> None:
    sandbox.fault("payments.pay", kind)
    assert ams.payments.pay_until_final(at_the_till(f"UF-{kind}")).state == "paid"
    assert known(sandbox, f"UF-{kind}")["charges"] == 1


def test_an_answer_that_comes_too_late_is_asked_for(sandbox: Sandbox, ams: AmsClient) -> None:
    sandbox.fault("payments.pay", "delay", delay_ms=3_000)
    assert ams.payments.pay_until_final(at_the_till("UF-late")).state == "paid"
    assert known(sandbox, "UF-late")["charges"] == 1


@pytest.mark.parametrize(
    ("code", "state"),
    [(UNCLEAR_THEN_PAID, "paid"), (UNCLEAR_THEN_CLOSED, "not_paid"), (NO_MONEY, "not_paid"), (EXPIRED, "not_paid")],
)
def test_an_unclear_answer_is_asked_about_until_it_is_clear(
    sandbox: Sandbox, ams: AmsClient, code: str, state: str
) -> None:
    end = ams.payments.pay_until_final(at_the_till(f"UF-{code}", code))
    assert end.state == state
    assert (known(sandbox, f"UF-{code}")["status"] == "paid") == (state == "paid")


def test_a_buyer_who_never_pays_is_cancelled_at_the_deadline(sandbox: Sandbox, ams: AmsClient) -> None:
    end = ams.payments.pay_until_final(at_the_till("UF-never", ASKED_LATER), deadline=2)
    assert end.state == "cancelled"
    assert known(sandbox, "UF-never")["status"] == "cancelled"


def test_a_lost_cancellation_is_repeated(sandbox: Sandbox, ams: AmsClient) -> None:
    sandbox.fault("payments.cancel", "drop_after")
    end = ams.payments.pay_until_final(at_the_till("UF-cancel", ASKED_LATER), deadline=0.1)
    assert end.state == "cancelled"
    assert known(sandbox, "UF-cancel")["status"] == "cancelled"


def test_a_cancellation_that_comes_after_the_buyer_returns_the_money(sandbox: Sandbox, ams: AmsClient) -> None:
    # The buyer pays in the last second, and the question that would have told is lost.
    sandbox.fault("payments.inquiryPayment", "drop_before", times=9)
    timer = threading.Timer(1, sandbox.approve, ["UF-race"])
    timer.start()
    end = ams.payments.pay_until_final(at_the_till("UF-race", ASKED_LATER), deadline=2)
    timer.join()
    assert end.state == "cancelled"
    race = known(sandbox, "UF-race")
    assert (race["charges"], race["status"]) == (1, "cancelled")


def test_a_payment_that_cannot_be_cancelled_any_more_stays_paid(sandbox: Sandbox, ams: AmsClient) -> None:
    paid = ams.payments.pay(at_the_till("UF-window"))
    refund = {"refundRequestId": "UF-window-R", "paymentId": paid["paymentId"], "refundAmount": usd(1)}
    assert ams.payments.refund_until_final(refund).state == "refunded"
    # The process starts anew and hears nothing before its deadline; a payment with refunds is not cancelled.
    sandbox.fault("payments.pay", "drop_before")
    sandbox.fault("payments.inquiryPayment", "drop_before")
    end = ams.payments.pay_until_final(at_the_till("UF-window"), deadline=0.1)
    assert end.state == "paid"
    assert known(sandbox, "UF-window")["charges"] == 1


def test_a_second_process_takes_up_where_the_first_one_died(sandbox: Sandbox, ams: AmsClient) -> None:
    ams.payments.pay(at_the_till("UF-again", ASKED_LATER))
    sandbox.approve("UF-again")
    assert ams.payments.pay_until_final(at_the_till("UF-again", ASKED_LATER)).state == "paid"
    assert known(sandbox, "UF-again")["charges"] == 1


def test_a_cashier_payment_waits_for_its_buyer(sandbox: Sandbox, ams: AmsClient, shop: Shop) -> None:
    request = at_the_cashier("UF-cashier", paymentNotifyUrl=f"{shop.url}/notify")
    sandbox.fault("PAYMENT_RESULT", "notify_twice")
    link = ams.redirect(ams.payments.pay(request)).url
    timer = threading.Timer(1, press, [link, "Pay"])
    timer.start()
    # The same request again: the same payment, no second one.
    end = ams.payments.pay_until_final(request, deadline=30)
    timer.join()
    assert end.state == "paid"
    assert known(sandbox, "UF-cashier")["charges"] == 1
    # Told twice, one event: the shop ships once.
    eventually(lambda: len(shop.events) >= 2 or None)
    assert len({event.dedup_key for event in shop.events}) == 1


def test_a_late_notification_agrees_with_what_the_flow_said(sandbox: Sandbox, ams: AmsClient, shop: Shop) -> None:
    sandbox.fault("PAYMENT_RESULT", "notify_late", delay_ms=1_500)
    request = at_the_till("UF-told-late") | {"paymentNotifyUrl": f"{shop.url}/notify"}
    assert ams.payments.pay_until_final(request).state == "paid"
    assert not shop.events
    told = shop.event(lambda event: event.data["paymentRequestId"] == "UF-told-late")
    assert told.data["result"]["resultStatus"] == "S"


def test_an_order_code_is_paid_or_cancelled(sandbox: Sandbox, ams: AmsClient) -> None:
    def request(id: str) -> dict[str, Any]:
        more = {"productCode": "IN_STORE_PAYMENT", "paymentFactor": {"inStorePaymentScenario": "OrderCode"}}
        return ams_payment(id, **more)

    code = ams.redirect(ams.payments.pay(request("UF-code"))).qr_code
    assert code
    sandbox.approve("UF-code")
    assert ams.payments.pay_until_final(request("UF-code")).state == "paid"
    assert ams.payments.pay_until_final(request("UF-code-2"), deadline=0.1).state == "cancelled"


def test_a_store_code_leads_the_buyer_to_the_wallet_and_back(sandbox: Sandbox, ams: AmsClient, shop: Shop) -> None:
    # The shop's page, opened by the wallet that scanned the code on the counter, asks for the payment.
    request = ams_payment(
        "UF-entry",
        f"{shop.url}/notify",
        productCode="IN_STORE_PAYMENT",
        paymentMethod={"paymentMethodType": "CONNECT_WALLET"},
        paymentFactor={"inStorePaymentScenario": "EntryCode"},
        env={"terminalType": "WAP"},
    )
    reply = ams.payments.pay(request)
    assert (reply["result"]["resultCode"], "orderCodeForm" in reply) == ("PAYMENT_IN_PROCESS", False)
    redirect = ams.redirect(reply)
    assert redirect.qr_code is None
    asked = ams.payments.inquiry_payment({"paymentRequestId": "UF-entry"})
    assert asked["paymentStatus"] == "PROCESSING"

    assert press(redirect.url, "Pay").startswith("https://shop.example/thanks")
    told = shop.event(lambda event: event.kind == "PAYMENT_RESULT")
    assert (told.data["paymentRequestId"], told.data["result"]["resultStatus"]) == ("UF-entry", "S")
    asked = ams.payments.inquiry_payment({"paymentId": told.data["paymentId"]})
    assert (asked["paymentStatus"], asked["paymentAmount"]) == ("SUCCESS", usd(100))
    assert ams.payments.pay_until_final(request).state == "paid"
    assert known(sandbox, "UF-entry")["charges"] == 1
    # Who scans and walks away is not charged.
    left = request | {"paymentRequestId": "UF-entry-2"}
    assert ams.payments.pay_until_final(left, deadline=0.1).state == "cancelled"


def test_an_agreement_pays_with_its_token_though_replies_are_lost(sandbox: Sandbox, ams: AmsClient) -> None:
    consent = ams.authorizations.consult(
        {
            "customerBelongsTo": "ALIPAY_CN",
            "authRedirectUrl": "https://shop.example/agreed",
            "authState": "UF-state",
            "scopes": ["AGREEMENT_PAY"],
            "terminalType": "WEB",
        }
    )
    back = urllib.parse.urlsplit(press(consent["normalUrl"], "Agree"))
    answer = dict(urllib.parse.parse_qsl(back.query))
    assert answer["authState"] == "UF-state"

    # Asking for the token moves no money, so a lost reply is asked for again by itself.
    sandbox.fault("authorizations.applyToken", "drop_after")
    token = ams.authorizations.apply_token(
        {"grantType": "AUTHORIZATION_CODE", "customerBelongsTo": "ALIPAY_CN", "authCode": answer["authCode"]}
    )
    request = ams_payment(
        "UF-agreement",
        productCode="AGREEMENT_PAYMENT",
        paymentMethod={"paymentMethodType": "ALIPAY_CN", "paymentMethodId": token["accessToken"]},
    )
    sandbox.fault("payments.pay", "drop_after")
    assert ams.payments.pay_until_final(request).state == "paid"
    assert known(sandbox, "UF-agreement")["charges"] == 1

    fresh = ams.authorizations.apply_token(
        {"grantType": "REFRESH_TOKEN", "customerBelongsTo": "ALIPAY_CN", "refreshToken": token["refreshToken"]}
    )
    ams.authorizations.revoke({"accessToken": fresh["accessToken"]})
    spent = request | {
        "paymentRequestId": "UF-agreement-2",
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN", "paymentMethodId": fresh["accessToken"]},
    }
    end = ams.payments.pay_until_final(spent)
    assert (end.state, end.reply["result"]["resultStatus"]) == ("not_paid", "F")


def test_a_lost_capture_takes_the_money_once(sandbox: Sandbox, ams: AmsClient) -> None:
    held = ams.payments.pay_until_final(
        at_the_cashier(
            "UF-card",
            paymentMethod={"paymentMethodType": "CARD"},
            paymentFactor={"isAuthorization": True, "captureMode": "MANUAL"},
            order=titled("AUTOPAY"),
        )
    )
    assert held.state == "authorized"
    capture = {"captureRequestId": "UF-C1", "paymentId": held.reply["paymentId"], "captureAmount": usd(60)}
    sandbox.fault("payments.capture", "drop_after")
    assert ams.payments.capture_until_final(capture).state == "captured"
    sandbox.fault("payments.capture", "drop_before")
    rest = capture | {"captureRequestId": "UF-C2", "captureAmount": usd(40)}
    assert ams.payments.capture_until_final(rest).state == "captured"
    too_much = capture | {"captureRequestId": "UF-C3", "captureAmount": usd(1)}
    assert ams.payments.capture_until_final(too_much).state == "not_captured"
    assert known(sandbox, "UF-card")["captured"] == "100"
    lines = ams.payments.inquiry_payment({"paymentRequestId": "UF-card"})["transactions"]
    taken = [int(line["transactionAmount"]["value"]) for line in lines if line["transactionType"] == "CAPTURE"]
    assert sorted(taken) == [40, 60]


@pytest.mark.parametrize("kind", ["drop_before", "drop_after", "wrong_signature"])
def test_a_lost_refund_returns_the_money_once(sandbox: Sandbox, ams: AmsClient, kind: str) -> None:
    id = f"UF-R-{kind}"
    paid = ams.payments.pay_until_final(at_the_till(id)).reply["paymentId"]
    sandbox.fault("payments.refund", kind)
    refund = {"refundRequestId": f"{id}-1", "paymentId": paid, "refundAmount": usd(40)}
    assert ams.payments.refund_until_final(refund).state == "refunded"
    assert known(sandbox, id)["refunded"] == "40"


def test_a_refund_ends_as_it_really_does(sandbox: Sandbox, ams: AmsClient) -> None:
    paid = ams.payments.pay_until_final(at_the_till("UF-R")).reply["paymentId"]
    refund = {"refundRequestId": "UF-R1", "paymentId": paid, "refundAmount": usd(40)}
    later = refund | {"refundRequestId": "UF-R2", "isAsyncRefund": True}
    end = ams.payments.refund_until_final(later)
    assert (end.state, end.reply["refundStatus"]) == ("refunded", "SUCCESS")
    unclear = refund | {"refundReason": "UNKNOWN"}
    assert ams.payments.refund_until_final(unclear).state == "refunded"
    too_much = refund | {"refundRequestId": "UF-R3", "refundAmount": usd(30)}
    end = ams.payments.refund_until_final(too_much)
    assert (end.state, end.reply["result"]["resultCode"]) == ("not_refunded", "REFUND_AMOUNT_EXCEED")
    with pytest.raises(RefusedError) as caught:
        ams.payments.refund_until_final(refund | {"refundAmount": usd(1)})
    assert (caught.value.code, caught.value.idempotency_id) == ("REPEAT_REQ_INCONSISTENT", "UF-R1")


def test_a_refund_without_an_answer_in_time_is_unknown_and_not_refused(sandbox: Sandbox, ams: AmsClient) -> None:
    paid = ams.payments.pay_until_final(at_the_till("UF-R-never")).reply["paymentId"]
    sandbox.fault("payments.refund", "drop_before", times=9)
    refund = {"refundRequestId": "UF-R-never-1", "paymentId": paid, "refundAmount": usd(1)}
    with pytest.raises(OutcomeUnknownError) as caught:
        ams.payments.refund_until_final(refund, deadline=0.1)
    assert (caught.value.outcome, caught.value.idempotency_id) == ("unknown", "UF-R-never-1")
    assert "same refundRequestId" in str(caught.value)


def test_what_was_never_sent_is_no_state(sandbox: Sandbox, ams: AmsClient) -> None:
    broken = ams_payment("UF-broken", settlementStrategy={"settlementCurrency": "CNY"})
    with pytest.raises(InvalidRequestError) as caught:
        ams.payments.pay_until_final(broken)
    assert (caught.value.outcome, caught.value.field) == ("not_sent", "settlementStrategy.settlementCurrency")
    nowhere = AmsClient(**sandbox.options("ams", gateway="http://127.0.0.1:1"))
    with pytest.raises(ConnectError):
        nowhere.payments.pay_until_final(at_the_till("UF-nowhere"))


def test_an_awaited_flow_does_not_hold_up_its_neighbours(sandbox: Sandbox) -> None:
    async def day() -> list[str]:
        async with AsyncAmsClient(**sandbox.options("ams", timeout=1.5)) as ams:
            sandbox.fault("payments.pay", "drop_after")
            first = asyncio.create_task(ams.payments.pay_until_final(at_the_till("UF-a1")))
            await asyncio.sleep(0.5)
            second = await asyncio.wait_for(ams.payments.pay_until_final(at_the_till("UF-a2")), 1)
            return [second.state, (await first).state]

    assert asyncio.run(day()) == ["paid", "paid"]


def test_a_lost_subscription_is_asked_for_again_under_its_id(sandbox: Sandbox, ams: AmsClient) -> None:
    request = ams_subscription("UF-sub")
    before = sandbox.ledger()["calls"].get("subscriptions.create", 0)
    sandbox.fault("subscriptions.create", "drop_after")
    with pytest.raises(OutcomeUnknownError) as caught:
        ams.subscriptions.create(request)
    assert caught.value.idempotency_id == "UF-sub"
    # Every period of it charges somebody, so the package does not repeat it by itself.
    assert sandbox.ledger()["calls"]["subscriptions.create"] == before + 1
    first, second = ams.subscriptions.create(request), ams.subscriptions.create(request)
    assert first["normalUrl"] == second["normalUrl"]
    press(first["normalUrl"], "Agree")
    assert ams.subscriptions.inquiry({"subscriptionRequestId": "UF-sub"})["subscriptionStatus"] == "ACTIVE"


def test_a_payment_method_that_may_not_have_been_kept_wants_a_new_id(sandbox: Sandbox, ams: AmsClient) -> None:
    def request(id: str) -> dict[str, Any]:
        return {
            "vaultingRequestId": id,
            "vaultingNotificationUrl": "https://shop.example/notify",
            "redirectUrl": "https://shop.example/kept",
            "paymentMethodDetail": {"paymentMethodType": "ALIPAY_CN"},
            "env": {"terminalType": "WEB"},
        }

    sandbox.fault("vaults.vaultPaymentMethod", "drop_after")
    with pytest.raises(OutcomeUnknownError):
        ams.vaults.vault_payment_method(request("UF-V1"))
    page = ams.vaults.vault_payment_method(request("UF-V2"))
    assert page["result"]["resultCode"] == "VERIFICATION_IN_PROCESS"
    press(page["normalUrl"], "Agree")
    assert ams.vaults.inquire_vaulting({"vaultingRequestId": "UF-V2"})["vaultingStatus"] == "SUCCESS"


def test_a_dispute_whose_answer_is_lost_is_accepted_once(sandbox: Sandbox, ams: AmsClient, shop: Shop) -> None:
    ams.payments.pay(at_the_till("UF-dispute") | {"paymentNotifyUrl": f"{shop.url}/notify"})
    sandbox.play("dispute", id="UF-dispute", amount="60")
    opened = shop.event(lambda event: event.kind == "DISPUTE_CREATED").data["disputeId"]
    sandbox.fault("disputes.acceptDispute", "drop_after")
    with pytest.raises(OutcomeUnknownError):
        ams.disputes.accept_dispute({"disputeId": opened})
    assert ams.disputes.accept_dispute({"disputeId": opened})["disputeId"] == opened
    shop.event(lambda event: event.kind == "DISPUTE_ACCEPTED")


def usd(value: int) -> dict[str, str]:
    return {"currency": "USD", "value": str(value)}


def titled(words: str) -> dict[str, Any]:
    return ams_payment("UF")["order"] | {"orderDescription": words}
