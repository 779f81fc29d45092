"""Every in-store function in every version, and its notifications, against the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from alipay_global import InStoreClient, InvalidRequestError, OutcomeUnknownError, RefusedError, SignatureError

from support import Sandbox, Shop, browse, eventually

#: Profile, its word for the account, and its word for who sells.
VERSIONS = {
    "NA_2_0_2": ("partner_id", "secondaryMerchantId"),
    "SEA_2_0_4": ("merchant_id", "sellerId"),
    "HK_2_0_0": ("merchant_id", "sellerId"),
}


@pytest.fixture(scope="module")
def shops() -> Iterator[Sandbox]:
    """A sandbox of its own, where asynchronous refunds take 20 ms: it is told where to announce things."""
    running = Sandbox("--time-scale", "0.002")
    yield running
    running.stop()


class Till:
    """A shop that speaks one version of the API."""

    def __init__(self, running: Sandbox, profile: str, gateway: str = "gateway", **options: Any) -> None:
        self.sandbox, self.profile = running, profile
        account, self.seller_field = VERSIONS[profile]
        given = running.facts["instore"]
        self.account = given[account]
        names = ["client_id", account, "private_key", "alipay_public_key"]
        known = {name: given[name] for name in names}
        self.client = InStoreClient(**known | {"gateway": given[gateway], "profile": profile} | options)

    def order(self, id: str, cents: str = "239", currency: str = "USD") -> dict[str, Any]:
        return {
            "productCode": "OFFLINE_PAY",
            "merchantTransId": f"{id}-{self.profile}",
            "order": {
                "orderAmount": {"currency": currency, "value": cents},
                "orderTitle": '衣服 "夏" {A}',
                "seller": {self.seller_field: self.account, "storeId": self.account},
            },
        }

    def scan(self, id: str, code: str = "287634438256643941", **order: str) -> dict[str, Any]:
        return self.order(id, **order) | {"codeType": "BARCODE", "identityCode": code}

    def state(self, id: str) -> str:
        return self.client.state(self.client.acquiring_offline_pay_query({"merchantTransId": f"{id}-{self.profile}"}))


@pytest.fixture(params=VERSIONS)
def till(request: pytest.FixtureRequest, shops: Sandbox) -> Till:
    return Till(shops, request.param)


@pytest.fixture(params=VERSIONS)
def live(request: pytest.FixtureRequest, shops: Sandbox) -> Till:
    return Till(shops, request.param, "live_gateway")


def test_a_payment_with_a_refund_cannot_be_cancelled_and_one_without_can(till: Till) -> None:
    paid = till.client.acquiring_offline_pay(till.scan("A"))
    assert paid["resultInfo"]["resultStatus"] == "S"
    assert till.state("A") == "paid"
    refund = {
        "acquirementId": paid["acquirementId"],
        "merchantRefundId": f"AR-{till.profile}",
        "refundAmount": {"currency": "USD", "value": "39"},
    }
    reply = till.client.acquiring_common_refund(refund)
    assert (reply["resultInfo"]["resultStatus"], reply["merchantRefundId"]) == ("S", refund["merchantRefundId"])
    with pytest.raises(RefusedError) as caught:
        till.client.acquiring_common_pay_cancel({"acquirementId": paid["acquirementId"]})
    assert (caught.value.code, caught.value.action) == ("REFUND_TRANSACTION_EXIST", "stop")
    till.client.acquiring_offline_pay(till.scan("B"))
    till.client.acquiring_common_pay_cancel({"merchantTransId": f"B-{till.profile}"})
    # A version without a word for it says closed with a time of payment: paid, and given back.
    assert till.state("B") in ("cancelled", "returned")


@pytest.mark.parametrize(
    ("ending", "error", "states"),
    [
        ("0001", None, ["pending"]),
        ("0002", "BALANCE_NOT_ENOUGH", ["not_paid"]),
        ("0003", "AUTH_CODE_ILLEGAL", []),
        ("0004", "UNKNOWN_EXCEPTION", ["pending", "paid"]),
        ("0005", "UNKNOWN_EXCEPTION", ["pending", "not_paid"]),
    ],
)
def test_a_test_code_is_answered_as_documented_and_queries_agree(
    till: Till, ending: str, error: str | None, states: list[str]
) -> None:
    request = till.scan(f"M{ending}", f"28000000000000{ending}")
    if error is None:
        assert till.client.acquiring_offline_pay(request)["resultInfo"]["resultStatus"] == "U"
    else:
        with pytest.raises((RefusedError, OutcomeUnknownError)) as caught:
            till.client.acquiring_offline_pay(request)
        assert caught.value.code == error
        assert caught.value.outcome == ("unknown" if states and len(states) == 2 else "refused")
    assert [till.state(f"M{ending}") for _ in states] == states


def test_an_order_code_is_made_shown_and_paid(till: Till) -> None:
    made = till.client.acquiring_offline_pre_create(till.order("Q"))
    page = browse(made["orderQrCode"])
    assert "<svg" in page and "Pay USD 2.39" in page
    assert till.state("Q") == "pending"
    till.sandbox.approve(f"Q-{till.profile}")
    assert till.state("Q") == "paid"


def test_a_terminal_reports_its_health(till: Till) -> None:
    report = {"sellerId": "S1", "storeId": "store1", "partnerId": till.account, "productCode": "OFFLINE_PAY"}
    assert till.client.merchant_common_monitor(report)["resultInfo"]["resultStatus"] == "S"


def test_a_shop_is_registered_read_and_archived(till: Till) -> None:
    seller = f"S_{till.profile}"
    till.client.merchant_common_indirect_merchant_maintain(
        {
            "operationType": "ADD",
            "sellerInfo": {"sellerId": seller, "sellerName": "Tea"},
            "storeInfo": {"storeId": "store1", "storeName": "Corner"},
        }
    )
    shop = {"sellerId": seller, "storeId": "store1", "paymentScene": "OFFLINE"}
    known = till.client.merchant_common_indirect_merchant_query(shop)
    assert known["storeInfo"] == {"storeId": "store1", "storeName": "Corner"}
    order = till.scan("I")
    order["order"]["seller"] = {till.seller_field: seller, "storeId": "store1"}
    assert till.client.acquiring_offline_pay(order)["resultInfo"]["resultStatus"] == "S"
    # The published sample of this function answers under the name of its sibling.
    assert till.client.merchant_common_indirect_merchant_archive(shop)["resultInfo"]["resultStatus"] == "S"
    with pytest.raises(RefusedError) as caught:
        till.client.acquiring_offline_pay(order | {"merchantTransId": f"J-{till.profile}"})
    assert caught.value.code == "SHOP_STATUS_ABNORMAL"


def test_payments_and_refunds_are_announced_and_the_answer_is_signed(live: Till) -> None:
    shop = Shop(lambda path, headers, body: live.client.verify_notification(body=body))
    live.sandbox.announce_to(f"{shop.url}/instore")
    try:
        paid = live.client.acquiring_offline_pay(live.scan("N", cents="1000", currency="JPY"))
        event = shop.event(lambda event: event.kind == "notify.pay")
        assert event.data["merchantTransId"] == f"N-{live.profile}"
        assert event.data["orderAmount"] == {"currency": "JPY", "value": "1000"}

        refund = {
            "acquirementId": paid["acquirementId"],
            "merchantRefundId": f"NR-{live.profile}",
            "refundAmount": {"currency": "JPY", "value": "400"},
            "isSync": False,
        }
        accepted = live.client.acquiring_common_refund(refund)
        assert "refundTime" not in accepted
        refunded = shop.event(lambda event: event.kind == "notify.refund")
        assert refunded.data["merchantRefundId"] == f"NR-{live.profile}"
        assert refunded.dedup_key != event.dedup_key

        def delivered() -> bool | None:
            told = live.sandbox.ledger()["instore"]["notifications"]
            own = [notice for notice in told if notice["payment"] == f"N-{live.profile}"]
            # The sandbox verifies the signature of each answer before it calls a notification delivered.
            return True if [notice["state"] for notice in own] == ["delivered"] * 2 else None

        assert eventually(delivered)
        changed = shop.messages[0]["body"].replace(b'"1000"', b'"9000"')
        with pytest.raises(SignatureError):
            live.client.verify_notification(body=changed)
        assert shop.errors == []
    finally:
        live.sandbox.announce_to(None)
        shop.close()


def test_a_redelivered_notification_has_the_same_key(shops: Sandbox) -> None:
    till = Till(shops, "NA_2_0_2", "live_gateway")
    shop = Shop(lambda path, headers, body: till.client.verify_notification(body=body))
    shops.announce_to(shop.url)
    try:
        till.client.acquiring_offline_pay(till.scan("again"))
        shop.event(lambda event: event.kind == "notify.pay")
        shops.notify("again-NA_2_0_2")
        eventually(lambda: len(shop.events) > 1 or None)
        first, second = (event.dedup_key for event in shop.events[:2])
        assert first == second
        assert shop.messages[0]["body"] != shop.messages[1]["body"], "each message has an id of its own"
    finally:
        shops.announce_to(None)
        shop.close()


def test_what_the_vendors_sandbox_cannot_do_is_said_before_sending(shops: Sandbox) -> None:
    till = Till(shops, "NA_2_0_2", sandbox=True)
    before = shops.ledger()["requests"]
    with pytest.raises(InvalidRequestError) as caught:
        till.client.acquiring_offline_pay(till.scan("E", currency="EUR"))
    assert (caught.value.field, caught.value.rule) == ("order.orderAmount.currency", "sandbox")
    refund = {"acquirementId": "A", "merchantRefundId": "R", "refundAmount": {"currency": "USD", "value": "1"}}
    with pytest.raises(InvalidRequestError) as caught:
        till.client.acquiring_common_refund({**refund, "isSync": False})
    assert (caught.value.field, caught.value.rule) == ("isSync", "sandbox")
    assert shops.ledger()["requests"] == before


@pytest.mark.parametrize("profile", VERSIONS)
def test_shared_keys_and_sha1_sign_both_ways(shops: Sandbox, profile: str) -> None:
    secret = {"sign_type": "SHA256", "key": shops.facts["instore"]["key"]}
    till = Till(shops, profile, private_key=None, alipay_public_key=None, **secret)
    assert till.client.acquiring_offline_pay(till.scan("K"))["resultInfo"]["resultStatus"] == "S"
    if profile == "HK_2_0_0":
        sha1 = Till(shops, profile, sign_type="RSA")
        assert sha1.client.acquiring_offline_pay(sha1.scan("L"))["resultInfo"]["resultStatus"] == "S"


@pytest.mark.parametrize(
    ("reason", "deadline", "state"),
    [
        ("", 60, "refunded"),
        ("UNKNOWN", 60, "refunded"),
        ("FAIL:MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH", 60, "not_refunded"),
    ],
)
def test_a_refund_is_final(shops: Sandbox, reason: str, deadline: int, state: str) -> None:
    till = Till(shops, "NA_2_0_2")
    name = f"F{reason[:4]}"
    paid = till.client.acquiring_offline_pay(till.scan(name))
    refund = {
        "acquirementId": paid["acquirementId"],
        "merchantRefundId": f"{name}R",
        "refundAmount": {"currency": "USD", "value": "1"},
        "refundReason": reason,
    }
    end = till.client.acquiring_common_refund_until_final(refund, deadline=deadline)
    assert end.state == state


def test_reconciliation_files_hold_what_happened(shops: Sandbox) -> None:
    till = Till(shops, "NA_2_0_2")
    till.client.acquiring_offline_pay(till.scan("file"))
    name = next(name for name in shops.files() if "_transaction_" in name)
    text = browse(f"{shops.facts['control']}/files/instore/{name}")
    header, *rows = (line.split("|") for line in text.splitlines())
    row = next(row for row in rows if row[0] == "file-NA_2_0_2")
    assert (len(header), row[header.index("Transaction_amount")], row[-1]) == (17, "2.39", "")
