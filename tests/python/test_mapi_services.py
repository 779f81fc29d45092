"""Every service of the legacy gateway through the SDK, and what its answers mean."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from alipay_global import MapiClient, OutcomeUnknownError, RefusedError, SignatureError

from support import ROOT, Sandbox, Shop, browse, mapi_order, press

CHINA = timezone(timedelta(hours=8))
PARTNER = "2088101122136241"
SERVICES = {o["id"] for o in json.loads((ROOT / "core/schema/mapi.json").read_text(encoding="utf-8"))["operations"]}
COVERED: set[str] = set()


def covers(*services: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The services a test calls: the sandbox has to have seen each of them while it ran."""
    COVERED.update(services)

    def mark(test: Callable[..., None]) -> Callable[..., None]:
        @functools.wraps(test)
        def run(sandbox: Sandbox, **given: Any) -> None:
            before = sandbox.ledger()["calls"]
            test(sandbox=sandbox, **given)
            after = sandbox.ledger()["calls"]
            for service in services:
                assert after.get(service, 0) > before.get(service, 0), service

        return run

    return mark


@pytest.fixture
def mapi(sandbox: Sandbox) -> MapiClient:
    return MapiClient(**sandbox.options("mapi", sign_type="RSA2"))


@pytest.fixture
def shop(mapi: MapiClient) -> Iterator[Shop]:
    running = Shop(mapi.verify_notification)
    yield running
    assert running.errors == []
    running.close()


def dsa(sandbox: Sandbox, **more: Any) -> MapiClient:
    """A client of an old contract."""
    keys = {name: sandbox.facts["mapi"][f"{name}_dsa"] for name in ("private_key", "alipay_public_key")}
    return MapiClient(**sandbox.options("mapi", sign_type="DSA") | keys | more)


def control(sandbox: Sandbox, what: str, **body: Any) -> dict[str, Any]:
    return sandbox._control("POST", what, body)


def payment(sandbox: Sandbox, id: str) -> dict[str, Any]:
    return next(p for p in sandbox.ledger()["mapi"]["payments"] if p["id"] == id)


def refund(sandbox: Sandbox, id: str) -> dict[str, Any]:
    return next(r for r in sandbox.ledger()["mapi"]["refunds"] if r["id"] == id)


def spot(id: str, code: str = "287634438256643941", **more: Any) -> dict[str, Any]:
    return {
        "alipay_seller_id": PARTNER,
        "trans_name": "咖啡 & cake",
        "partner_trans_id": id,
        "currency": "USD",
        "trans_amount": "19.90",
        "buyer_identity_code": code,
        "identity_code_type": "barcode",
        "trans_create_time": datetime.now(CHINA).strftime("%Y%m%d%H%M%S"),
        "biz_product": "OVERSEAS_MBARCODE_PAY",
        **more,
    }


def counter_order(id: str, **more: Any) -> dict[str, Any]:
    return {
        "out_trade_no": id,
        "subject": "订单",
        "product_code": "OVERSEAS_MBARCODE_PAY",
        "total_fee": "3.00",
        "currency": "USD",
        "trans_currency": "USD",
        "notify_url": "http://127.0.0.1:9/",
        **more,
    }


def shop_data(store: str, **more: Any) -> dict[str, Any]:
    return {
        "secondary_merchant_industry": "5311",
        "secondary_merchant_id": "M-1",
        "secondary_merchant_name": "Lotte",
        "store_id": store,
        "store_name": "苹果店",
        "trans_currency": "USD",
        "currency": "USD",
        "country_code": "US",
        "address": "3 Old Concord Rd",
        **more,
    }


def merchant(id: str, **more: Any) -> dict[str, Any]:
    return {
        "secondary_merchant_id": id,
        "secondary_merchant_name": "Alipay.com Co.,Ltd",
        "register_country": "HK",
        "register_address": "278 Road YinCheng",
        "secondary_merchant_type": "INDIVIDUAL",
        "representative_name": "Tom Li",
        "representative_id": "123456789",
        "settlement_no": "2600100000",
        "contact_no": "+86-139-0000-7893",
        "contact_email": "tomli@example.com",
        **more,
    }


SITES = [{"site_type": "WEB", "site_url": "https://alipay.com", "site_name": "website"}]

# Website


@covers("create_forex_trade", "single_trade_query", "forex_refund")
def test_an_asynchronous_refund_is_accepted_first_and_announced_later(
    sandbox: Sandbox, mapi: MapiClient, shop: Shop
) -> None:
    press(mapi.create_forex_trade(mapi_order("S-web", return_url="https://shop.example/")).url, "Pay")
    assert mapi.single_trade_query({"out_trade_no": "S-web"})["trade_status"] == "TRADE_FINISHED"
    wish = {
        "out_return_no": "S-web-r1",
        "out_trade_no": "S-web",
        "return_amount": "4.00",
        "currency": "USD",
        "product_code": "NEW_OVERSEAS_SELLER",
        "notify_url": shop.url,
    }
    assert mapi.forex_refund(wish)["is_success"] == "T"
    event = shop.event(lambda e: e.data.get("refund_status"))
    assert (event.data["refund_status"], event.data["out_return_no"]) == ("REFUND_SUCCESS", "S-web-r1")
    assert event.dedup_key
    with pytest.raises(OutcomeUnknownError) as again:
        mapi.forex_refund(wish)
    assert again.value.code == "REPEATED_REFUNDMENT_REQUEST"
    assert refund(sandbox, "S-web-r1")["amount"] == "400"
    failing = wish | {"out_return_no": "S-web-r2", "reason": "FAIL:SYSTEM_EXCEPTION"}
    assert mapi.forex_refund(failing)["is_success"] == "T"
    event = shop.event(lambda e: e.data.get("out_return_no") == "S-web-r2")
    assert (event.data["refund_status"], event.data["error_code"]) == ("REFUND_FAIL", "SYSTEM_EXCEPTION")
    assert payment(sandbox, "S-web")["refunded"] == "400"


@covers("create_forex_trade_wap", "single_trade_query")
def test_a_phone_pays_in_gb2312(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.keyed("mapi", sign_type="MD5", charset="gb2312"))
    order = mapi_order("S-wap", subject="测试", product_code="NEW_WAP_OVERSEAS_SELLER")
    assert "测试" in browse(mapi.create_forex_trade_wap(order).url)
    sandbox.approve("S-wap")
    assert mapi.single_trade_query({"out_trade_no": "S-wap"})["subject"] == "测试"


@covers("create_forex_trade", "single_trade_query", "notify_verify")
def test_dsa_signs_and_verifies_on_both_sides(sandbox: Sandbox) -> None:
    mapi = dsa(sandbox)
    shop = Shop(mapi.verify_notification)
    try:
        order = mapi_order("S-dsa", notify_url=shop.url, return_url="https://shop.example/")
        back = press(mapi.create_forex_trade(order).url, "Pay")
        assert mapi.verify_return(back)["trade_status"] == "TRADE_FINISHED"
        with pytest.raises(SignatureError):
            mapi.verify_return(back.replace("10.00", "1.00"))
        event = shop.event(lambda e: e.data["out_trade_no"] == "S-dsa")
        assert mapi.notify_verify(event.data["notify_id"]) is True
        assert mapi.notify_verify("another") is False
        assert mapi.single_trade_query({"out_trade_no": "S-dsa"})["total_fee"] == "10.00"
    finally:
        shop.close()


@covers("create_forex_trade", "close_trade", "single_trade_query")
def test_an_unpaid_trade_is_closed_and_a_paid_one_is_not(sandbox: Sandbox, mapi: MapiClient) -> None:
    browse(mapi.create_forex_trade(mapi_order("S-close")).url)
    with pytest.raises(RefusedError) as nothing_yet:
        mapi.close_trade({"out_order_no": "S-close"})
    assert nothing_yet.value.code == "TRADE_NOT_EXIST"
    control(sandbox, "login", id="S-close")
    # T without anything signed proves nothing; the query does.
    with pytest.raises(OutcomeUnknownError):
        mapi.close_trade({"out_order_no": "S-close"})
    assert mapi.single_trade_query({"out_trade_no": "S-close"})["trade_status"] == "TRADE_CLOSED"
    with pytest.raises(RefusedError) as late:
        mapi.close_trade({"out_order_no": "S-close"})
    assert late.value.code == "TRADE_STATUS_NOT_AVAILD"


@covers("alipay.overseas.forex.order.pay")
def test_a_business_order_opens_a_cashier_and_comes_back_signed(sandbox: Sandbox, mapi: MapiClient) -> None:
    redirect = mapi.overseas_forex_order_pay(
        {
            "partner_trans_id": "S-b2b",
            "goods_title": "tickets",
            "seller_id": PARTNER,
            "total_fee": "520.00",
            "currency": "USD",
            "service_type": "100",
            "ext_params": {"VCN_ORG": "UATP"},
            "return_url": "https://shop.example/",
        }
    )
    back = mapi.verify_return(press(redirect.url, "Pay"))
    assert (back["out_trade_no"], back["total_fee"]) == ("S-b2b", "520.00")
    assert payment(sandbox, "S-b2b")["status"] == "paid"


# Files


@covers("create_forex_trade", "forex_compare_file", "forex_liquidation_file", "forex_rate_file")
def test_the_files_hold_what_was_paid_refunded_and_settled(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA", charset="gbk"))
    browse(mapi.create_forex_trade(mapi_order("S-file", subject="铅笔|两支")).url)
    sandbox.approve("S-file")
    with pytest.raises(OutcomeUnknownError):
        # A synchronous refund answers T with nothing signed.
        mapi.forex_refund(
            {
                "out_return_no": "S-file-r",
                "out_trade_no": "S-file",
                "return_amount": "2.50",
                "currency": "USD",
                "is_sync": "Y",
            }
        )
    control(sandbox, "mapi/age", id="S-file", seconds=3 * 86_400)
    day = datetime.now(CHINA) - timedelta(days=3)
    period = {"start_date": day.strftime("%Y%m%d"), "end_date": day.strftime("%Y%m%d")}
    lines = [line.split("|") for line in mapi.forex_compare_file(period).splitlines()]
    sold = next(line for line in lines if line[0] == "S-file")
    assert sold[1:3] == ["10.00", "USD"] and sold[3].startswith(period["start_date"])
    assert sold[5:] == ["P", "0.10", "L", "铅笔 两支"]
    given_back = next(line for line in lines if line[0] == "S-file-r")
    assert (given_back[1], given_back[5], given_back[6]) == ("2.50", "R", "0.00")

    settled = (day + timedelta(days=1)).strftime("%Y%m%d")
    file = mapi.forex_liquidation_file({"start_date": settled, "end_date": settled})
    line = next(line.split("|") for line in file.splitlines() if line.startswith("S-file|"))
    assert line[4] == f"{settled}153600"

    rates = mapi.forex_rate_file({})
    assert re.search(r"^\d{8}\|\d{6}\|USD\|7\.100000\r?$", rates, re.M)
    assert len(rates.splitlines()) == 15

    long_ago = {"start_date": "20010101", "end_date": "20010102"}
    assert mapi.forex_compare_file(long_ago) == ""
    control(sandbox, "mapi/refuse", on="forex_rate_file", code="Merchant ID incorrect")
    with pytest.raises(RefusedError) as refused:
        mapi.forex_rate_file({})
    assert refused.value.code == "Merchant ID incorrect"


# App


@covers("mobile.securitypay.pay", "single_trade_query")
def test_the_wallet_takes_an_order_string_and_gives_back_a_signed_result(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA"))
    shop = Shop(mapi.verify_notification)

    def order(id: str) -> str:
        return mapi.mobile_securitypay_pay(
            mapi_order(
                id,
                product_code="NEW_WAP_OVERSEAS_SELLER",
                seller_id=PARTNER,
                payment_type="1",
                forex_biz="FP",
                notify_url=shop.url,
            )
        )

    def wallet(order: str, step: str = "pay") -> str:
        return control(sandbox, "mapi/app", order=order, step=step)["text"]

    try:
        text = wallet(order("S-app"))
        result = mapi.verify_app_result(text)
        assert result.paid is True and result.fields["out_trade_no"] == "S-app"
        with pytest.raises(SignatureError):
            mapi.verify_app_result(text.replace("10.00", "0.01"))
        assert shop.event(lambda e: e.data["out_trade_no"] == "S-app").data["trade_status"] == "TRADE_FINISHED"
        assert mapi.single_trade_query({"out_trade_no": "S-app"})["trade_status"] == "TRADE_FINISHED"

        cancelled = mapi.verify_app_result(wallet(order("S-app-2"), "cancel"))
        assert (cancelled.paid, cancelled.result_status) == (False, "6001")
        tampered = wallet(order("S-app-3").replace("10.00", "0.01"))
        assert tampered == "resultStatus={4000};memo={ALIN10070};result={}"
        assert "ALIN43911" in wallet(order("S-app-FAIL-ALIN43911"))
        waiting = mapi.verify_app_result(wallet(order("S-app-4"), "wait"))
        assert (waiting.paid, waiting.result_status) == (False, "8000")
        assert mapi.single_trade_query({"out_trade_no": "S-app-4"})["trade_status"] == "WAIT_BUYER_PAY"
    finally:
        shop.close()


# Secondary merchants


@covers("alipay.overseas.secmerchant.online.maintain", "alipay.overseas.secmerchant.maintain.queryStatus")
def test_an_online_merchant_is_reviewed_and_changes_only_what_may_change(sandbox: Sandbox, mapi: MapiClient) -> None:
    request = merchant("S-ON-1", secondary_merchant_industry="5499", site_infos=SITES)
    assert mapi.overseas_secmerchant_online_maintain(request)["result_code"] == "SUCCESS"
    with pytest.raises(RefusedError) as twice:
        mapi.overseas_secmerchant_online_maintain(request)
    assert twice.value.code == "DUPLICATE_REQUEST"

    def standing() -> dict[str, Any]:
        query = {"secondary_merchant_id": "S-ON-1", "payment_method": "ONLINE_PAYMENT"}
        return mapi.overseas_secmerchant_maintain_query_status(query)

    assert [standing()["status"] for _ in range(3)] == ["UNDER_REVIEW", "UNDER_REVIEW", "SUCCESS"]
    with pytest.raises(RefusedError) as frozen:
        mapi.overseas_secmerchant_online_maintain(request | {"secondary_merchant_industry": "7011"})
    assert frozen.value.code == "PARAM_ILLEGAL"
    mapi.overseas_secmerchant_online_maintain(request | {"secondary_merchant_name": "New Name"})
    under_review = standing()
    assert (under_review["status"], under_review["secondary_merchant_name"]) == (
        "MODIFICATION_REVIEW",
        "Alipay.com Co.,Ltd",
    )
    standing()
    assert standing()["secondary_merchant_name"] == "New Name"

    names = {"secondary_merchant_id": "S-ON-1", "secondary_merchant_industry": "5499"}
    refused = browse(mapi.create_forex_trade(mapi_order("S-on-1", **names, secondary_merchant_name="Other")).url)
    assert "ILLEGAL_ARGUMENT" in refused
    assert "Pay" in browse(
        mapi.create_forex_trade(mapi_order("S-on-2", **names, secondary_merchant_name="New Name")).url
    )


@covers("alipay.overseas.secmerchant.offline.maintain", "alipay.overseas.secmerchant.maintain.queryStatus")
def test_a_store_that_is_rejected_says_why(sandbox: Sandbox) -> None:
    mapi = dsa(sandbox)
    store = {
        "store_id": "S-1",
        "store_name": "REJECT me",
        "store_country": "US",
        "store_address": "3 Old Concord Rd",
        "store_industry": "5499",
    }
    mapi.overseas_secmerchant_offline_maintain(merchant("S-OFF-1", **store))
    query = {"secondary_merchant_id": "S-OFF-1", "payment_method": "INSTORE_PAYMENT", "store_id": "S-1"}
    answers = [mapi.overseas_secmerchant_maintain_query_status(query) for _ in range(3)]
    assert [a["status"] for a in answers] == ["UNDER_REVIEW", "UNDER_REVIEW", "FAILED"]
    assert answers[2]["reject_reason"] and answers[2]["secondary_merchant_id"] == "S-OFF-1"
    mapi.overseas_secmerchant_offline_maintain(merchant("S-OFF-1", **store | {"store_name": "Good"}))
    answers = [mapi.overseas_secmerchant_maintain_query_status(query) for _ in range(3)]
    assert (answers[2]["status"], answers[2]["store_status"]) == ("SUCCESS", "ACTIVATED")


# In store


@covers(
    "alipay.acquire.overseas.spot.pay",
    "alipay.acquire.overseas.query",
    "alipay.acquire.overseas.spot.refund",
)
def test_a_barcode_is_paid_queried_and_refunded_in_parts(sandbox: Sandbox, mapi: MapiClient, shop: Shop) -> None:
    paid = mapi.acquire_overseas_spot_pay(spot("S-spot", notify_url=shop.url))
    assert (paid["result_code"], paid["trans_amount"], paid["currency"]) == ("SUCCESS", "19.90", "USD")
    assert shop.event(lambda e: e.data["out_trade_no"] == "S-spot").data["trade_status"] == "TRADE_SUCCESS"
    found = mapi.acquire_overseas_query({"partner_trans_id": "S-spot"})
    assert found["alipay_trans_status"] == "TRADE_SUCCESS"

    wish = {
        "partner_trans_id": "S-spot",
        "partner_refund_id": "S-spot-r1",
        "refund_amount": "9.90",
        "currency": "USD",
        "is_sync": "Y",
    }
    first = mapi.acquire_overseas_spot_refund(wish)
    assert mapi.acquire_overseas_spot_refund(wish) == first
    assert payment(sandbox, "S-spot")["refunded"] == "990"
    with pytest.raises(OutcomeUnknownError) as other:
        mapi.acquire_overseas_spot_refund(wish | {"refund_amount": "1.00"})
    assert other.value.code == "DISCORDANT_REPEAT_REQUEST"
    with pytest.raises(RefusedError) as much:
        mapi.acquire_overseas_spot_refund(wish | {"partner_refund_id": "S-spot-r2", "refund_amount": "10.01"})
    assert much.value.code == "REQUEST_AMOUNT_EXCEED"
    later = wish | {
        "partner_refund_id": "S-spot-r3",
        "refund_amount": "10.00",
        "is_sync": "N",
        "notify_url": shop.url,
    }
    mapi.acquire_overseas_spot_refund(later)
    event = shop.event(lambda e: e.data.get("refund_status"))
    assert (event.data["refund_status"], event.data["partner_refund_id"]) == ("REFUND_SUCCESS", "S-spot-r3")
    # All of it went back.
    assert mapi.acquire_overseas_query({"partner_trans_id": "S-spot"})["alipay_trans_status"] == "TRADE_CLOSED"


@covers(
    "alipay.acquire.overseas.spot.pay",
    "alipay.acquire.overseas.query",
    "alipay.acquire.overseas.spot.cancel",
    "alipay.acquire.overseas.spot.reverse",
)
def test_an_unknown_payment_is_asked_for_and_taken_back(sandbox: Sandbox, mapi: MapiClient) -> None:
    def status(id: str) -> str:
        return mapi.acquire_overseas_query({"partner_trans_id": id})["alipay_trans_status"]

    for number, states in ((4, ["WAIT_BUYER_PAY", "TRADE_SUCCESS"]), (5, ["WAIT_BUYER_PAY", "TRADE_CLOSED"])):
        with pytest.raises(OutcomeUnknownError):
            mapi.acquire_overseas_spot_pay(spot(f"S-code-{number}", f"28000000000000000{number}"))
        assert [status(f"S-code-{number}"), status(f"S-code-{number}")] == states
    for number, code in ((2, "BUYER_BALANCE_NOT_ENOUGH"), (3, "SOUNDWAVE_PARSER_FAIL")):
        with pytest.raises(RefusedError) as refused:
            mapi.acquire_overseas_spot_pay(spot(f"S-code-{number}", f"28000000000000000{number}"))
        assert (refused.value.code, refused.value.action) == (code, "user")

    # Waits for a password; the first cancel has to be repeated.
    with pytest.raises(OutcomeUnknownError):
        mapi.acquire_overseas_spot_pay(spot("S-code-6", "280000000000000006"))
    with pytest.raises(OutcomeUnknownError):
        mapi.acquire_overseas_spot_cancel({"partner_trans_id": "S-code-6"})
    assert status("S-code-6") == "WAIT_BUYER_PAY"
    cancelled = mapi.acquire_overseas_spot_cancel({"partner_trans_id": "S-code-6"})
    assert (cancelled["action"], cancelled["retry_flag"]) == ("close", "N")
    assert status("S-code-6") == "TRADE_CLOSED" and payment(sandbox, "S-code-6")["charges"] == 0

    mapi.acquire_overseas_spot_pay(spot("S-code-7", "280000000000000007"))
    with pytest.raises(OutcomeUnknownError):
        mapi.acquire_overseas_spot_reverse({"partner_trans_id": "S-code-7"})
    assert mapi.acquire_overseas_spot_reverse({"partner_trans_id": "S-code-7"})["action"] == "refund"
    assert status("S-code-7") == "TRADE_CLOSED"

    mapi.acquire_overseas_spot_pay(spot("S-old"))
    control(sandbox, "mapi/age", id="S-old", seconds=86_400)
    with pytest.raises(RefusedError) as yesterday:
        mapi.acquire_overseas_spot_reverse({"partner_trans_id": "S-old"})
    assert yesterday.value.code == "TRADE_STATUS_ERROR"
    with pytest.raises(RefusedError) as unknown:
        mapi.acquire_overseas_spot_cancel({"partner_trans_id": "S-never"})
    assert unknown.value.code == "TRADE_NOT_EXIST"


@covers("alipay.acquire.precreate", "alipay.acquire.query", "alipay.acquire.cancel", "alipay.acquire.overseas.query")
def test_an_order_code_is_scanned_paid_and_cancelled(sandbox: Sandbox, mapi: MapiClient, shop: Shop) -> None:
    order = counter_order("S-code", notify_url=shop.url, price="1.50", quantity="2", passback_parameters="table 4")
    code = mapi.acquire_precreate(order)
    # The addresses of the pictures hold an ampersand, escaped in XML.
    assert "&" in code["pic_url"] and "<svg" in browse(code["pic_url"])
    with pytest.raises(RefusedError) as unscanned:
        mapi.acquire_overseas_query({"partner_trans_id": "S-code"})
    assert unscanned.value.code == "TRADE_NOT_EXIST"
    assert "USD 3.00" in browse(code["qr_code"])
    assert mapi.acquire_query({"out_trade_no": "S-code"})["trade_status"] == "WAIT_BUYER_PAY"
    control(sandbox, "mapi/scan", code=code["qr_code"])
    event = shop.event(lambda e: e.data["trade_status"] == "TRADE_SUCCESS")
    assert (event.data["extra_common_param"], event.data["price"]) == ("table 4", "1.50")
    found = mapi.acquire_query({"out_trade_no": "S-code"})
    assert found["trade_status"] == "TRADE_SUCCESS"
    assert found["fund_bill_list"]["TradeFundBill"]["amount"] == "21.30"
    undone = mapi.acquire_cancel({"out_trade_no": "S-code"})
    assert (undone["action"], undone["retry_flag"]) == ("refund", "N")
    assert mapi.acquire_query({"out_trade_no": "S-code"})["trade_status"] == "TRADE_CLOSED"


@covers("alipay.acquire.create", "alipay.acquire.query", "alipay.acquire.refund")
def test_an_order_in_the_wallet_is_refunded_in_the_pricing_currency(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.keyed("mapi", sign_type="MD5", charset="gbk"))
    made = mapi.acquire_create(counter_order("S-create", trans_currency="CNY", total_fee="71.00"))
    sandbox.approve("S-create")
    assert mapi.acquire_query({"out_trade_no": "S-create", "trade_no": made["trade_no"]})["total_fee"] == "71.00"
    wish = {"out_trade_no": "S-create", "out_request_no": "S-create-r", "refund_amount": "7.10", "sync_flag": "Y"}
    assert mapi.acquire_refund(wish)["fund_change"] == "Y"
    again = mapi.acquire_refund(wish)
    assert (again["fund_change"], again["refund_fee"]) == ("N", "7.10")


@covers(
    "alipay.commerce.qrcode.create",
    "alipay.commerce.qrcode.modify",
    "alipay.commerce.qrcode.modifyStatus",
)
def test_a_shop_code_takes_amounts_until_it_is_stopped(sandbox: Sandbox, mapi: MapiClient, shop: Shop) -> None:
    request = {
        "biz_type": "OVERSEASHOPQRCODE",
        "biz_data": shop_data("S-1", notify_sign_type="RSA2", passback_parameters={"till": "4"}),
        "notify_url": shop.url,
    }
    code = mapi.commerce_qrcode_create(request)["qrcode"]
    assert mapi.commerce_qrcode_create(request)["qrcode"] == code, "a store has one code"
    control(sandbox, "mapi/scan", code=code, amount="5.00")
    event = shop.event(lambda e: e.data.get("total_fee") == "5.00")
    assert (event.data["subject"], event.data["trade_status"]) == ("苹果店", "TRADE_SUCCESS")
    assert json.loads(event.data["extra_common_param"]) == {"till": "4"}

    changed = request | {"qrcode": code, "biz_data": shop_data("S-1", store_name="New", notify_sign_type="RSA2")}
    assert mapi.commerce_qrcode_modify(changed)["qrcode"] == code
    with pytest.raises(RefusedError) as other:
        data = shop_data("S-1", secondary_merchant_id="M-2")
        mapi.commerce_qrcode_modify(request | {"qrcode": code, "biz_data": data})
    assert other.value.code == "INVALID_PARAMETER"

    def set_status(status: str) -> Any:
        return mapi.commerce_qrcode_modify_status({"biz_type": "OVERSEASHOPQRCODE", "qrcode": code, "status": status})

    set_status("STOP")
    assert "TRADE_NOT_EXIST" in browse(code)
    set_status("RESTART")
    assert "Pay in USD" in browse(code)
    set_status("DELETE")
    with pytest.raises(RefusedError):
        set_status("RESTART")


# Auto-debit


@covers(
    "alipay.dut.customer.agreement.page.sign",
    "alipay.dut.customer.agreement.query",
    "alipay.acquire.createandpay",
    "alipay.acquire.refund",
    "alipay.dut.customer.agreement.unsign",
)
def test_an_agreement_is_signed_charged_and_ended(sandbox: Sandbox, mapi: MapiClient, shop: Shop) -> None:
    redirect = mapi.dut_customer_agreement_page_sign(
        {
            "external_sign_no": "S-agree",
            "product_code": "GENERAL_WITHHOLDING_P",
            "access_info": {"channel": "PC"},
            "scene": "INDUSTRY|MEDICAL",
            "notify_url": shop.url,
            "return_url": "https://shop.example/agreed",
        }
    )
    back = mapi.verify_return(press(redirect.url, "Agree"))
    number = shop.event(lambda e: e.data.get("status") == "NORMAL").data["agreement_no"]
    assert back["agreement_no"] == number
    of_buyer = {
        "product_code": "GENERAL_WITHHOLDING_P",
        "alipay_user_id": "2088122878780000",
        "scene": "INDUSTRY|MEDICAL",
        "external_sign_no": "S-agree",
    }
    assert mapi.dut_customer_agreement_query(of_buyer)["agreement_no"] == number

    def debit(id: str) -> dict[str, Any]:
        return mapi.acquire_createandpay(
            {
                "out_trade_no": id,
                "subject": "Monthly plan",
                "product_code": "FOREX_GENERAL_WITHHOLDING",
                "total_fee": "10.00",
                "currency": "USD",
                "trans_currency": "USD",
                "agreement_info": {"agreement_no": number},
            }
        )

    assert debit("S-debit")["result_code"] == "ORDER_SUCCESS_PAY_SUCCESS"
    assert mapi.acquire_query({"out_trade_no": "S-debit"})["trade_status"] == "TRADE_SUCCESS"
    with pytest.raises(OutcomeUnknownError) as open_order:
        debit("S-debit-INPROCESS")
    assert open_order.value.code == "ORDER_SUCCESS_PAY_INPROCESS"
    sandbox.approve("S-debit-INPROCESS")
    with pytest.raises(OutcomeUnknownError):
        debit("S-debit-UNKNOWN")
    with pytest.raises(RefusedError) as poor:
        debit("S-debit-FAIL-BUYER_BALANCE_NOT_ENOUGH")
    assert poor.value.code == "BUYER_BALANCE_NOT_ENOUGH"
    back = {"out_trade_no": "S-debit", "refund_amount": "10.00", "trans_currency": "USD", "sync_flag": "Y"}
    assert mapi.acquire_refund(back)["refund_fee"] == "10.00"

    assert mapi.dut_customer_agreement_unsign(of_buyer | {"notify_url": shop.url})["is_success"] == "T"
    ended = shop.event(lambda e: e.data.get("status") == "UNSIGN")
    assert ended.data["agreement_no"] == number and ended.dedup_key
    with pytest.raises(RefusedError):
        mapi.dut_customer_agreement_query(of_buyer)
    with pytest.raises(RefusedError) as without:
        debit("S-debit-late")
    assert without.value.code == "ACCESS_FORBIDDEN"


# Flows


@covers(
    "alipay.acquire.overseas.spot.pay",
    "alipay.acquire.overseas.query",
    "alipay.acquire.overseas.spot.reverse",
)
def test_a_barcode_payment_is_followed_to_its_end(sandbox: Sandbox, mapi: MapiClient) -> None:
    def pay(number: int) -> str:
        request = spot(f"S-flow-{number}", f"28000000000000000{number}")
        return mapi.acquire_overseas_spot_pay_until_final(request, deadline=3.5 if number == 6 else 30).state

    # The flows wait for seconds between their questions, so they wait side by side.
    with ThreadPoolExecutor() as threads:
        ends = list(threads.map(pay, [2, 4, 5, 6, 7]))
    assert ends == ["not_paid", "paid", "not_paid", "cancelled", "paid"]
    charges = {number: payment(sandbox, f"S-flow-{number}")["charges"] for number in (4, 5, 6, 7)}
    assert charges == {4: 1, 5: 0, 6: 0, 7: 1}


@covers("alipay.acquire.overseas.spot.refund", "forex_refund", "alipay.acquire.overseas.query")
def test_money_goes_back_once_whatever_is_lost_on_the_way(sandbox: Sandbox, mapi: MapiClient) -> None:
    mapi.acquire_overseas_spot_pay(spot("S-back-1"))
    mapi.acquire_overseas_spot_pay(spot("S-back-2"))
    browse(mapi.create_forex_trade(mapi_order("S-back-3")).url)
    sandbox.approve("S-back-3")
    control(sandbox, "mapi/age", id="S-back-2", seconds=86_400)
    sandbox.fault("alipay.acquire.overseas.spot.refund", "drop_after")
    in_store = {"refund_amount": "19.90", "currency": "USD"}
    online = {
        "out_return_no": "S-back-3-r",
        "out_trade_no": "S-back-3",
        "return_amount": "4.00",
        "currency": "USD",
        "product_code": "NEW_OVERSEAS_SELLER",
    }
    with ThreadPoolExecutor() as threads:
        lost = threads.submit(
            mapi.acquire_overseas_spot_refund_until_final,
            {"partner_trans_id": "S-back-1", "partner_refund_id": "S-back-1-r", **in_store},
        )
        again = threads.submit(mapi.forex_refund_until_final, online)
        assert lost.result().state == "refunded"
        # The reply to an online refund is not signed; that its number was seen before is the proof.
        assert again.result().state == "refunded"
    assert payment(sandbox, "S-back-1")["refunded"] == "1990"
    assert payment(sandbox, "S-back-3")["refunded"] == "400"
    # Yesterday's payment is not reversed but refunded, by the calendar of China.
    undone = mapi.until_final(
        "alipay.acquire.overseas.spot.reverse",
        {"partner_trans_id": "S-back-2", "partner_refund_id": "S-back-2-r", **in_store},
    )
    assert undone.state == "refunded"
    assert payment(sandbox, "S-back-2")["refunded"] == "1990"


# Customs and tax


@covers("alipay.acquire.customs", "alipay.overseas.acquire.customs.query")
def test_a_paid_order_is_declared_once(sandbox: Sandbox, mapi: MapiClient) -> None:
    trade_no = mapi.acquire_overseas_spot_pay(spot("S-customs"))["alipay_trans_id"]
    request = {
        "out_request_no": "S-declare",
        "trade_no": trade_no,
        "merchant_customs_code": "code",
        "amount": "100.00",
        "customs_place": "GUANGZHOU",
        "merchant_customs_name": "公司",
    }
    declared = mapi.acquire_customs(request)
    assert mapi.acquire_customs(request) == declared
    with pytest.raises(OutcomeUnknownError) as other:
        mapi.acquire_customs(request | {"amount": "99.00"})
    assert other.value.code == "DISCORDANT_REPEAT_REQUEST"
    found = mapi.overseas_acquire_customs_query({"out_request_nos": "S-declare,S-nothing"})
    record = found["records"]["customs_query_record_vo"]
    assert (record["out_request_no"], record["merchant_customs_name"]) == ("S-declare", "公司")
    assert found["not_found"] == "S-nothing"


@covers(
    "alipay.oversea.taxrefund.single.account.query",
    "alipay.oversea.taxrefund.single.taxdata.send",
)
def test_tax_papers_are_sent_once(mapi: MapiClient, sandbox: Sandbox) -> None:
    paper = {"out_order_no": "Stax1", "doc_id": "doc1", "sales_amount": "100.00", "sales_currency": "EUR"}
    assert mapi.oversea_taxrefund_single_account_query(paper)["alipay_user_id"] == "2088122878780000"
    sent = mapi.oversea_taxrefund_single_taxdata_send(paper)
    assert mapi.oversea_taxrefund_single_taxdata_send(paper) == sent
    with pytest.raises(OutcomeUnknownError):
        mapi.oversea_taxrefund_single_taxdata_send(paper | {"sales_amount": "1.00"})


# Refusals


@covers("alipay.acquire.overseas.spot.pay", "alipay.acquire.overseas.query", "forex_refund")
def test_every_layer_of_refusal_is_told_apart(sandbox: Sandbox, mapi: MapiClient) -> None:
    with pytest.raises(RefusedError) as gateway:
        mapi.acquire_overseas_spot_pay(spot("S-FAIL-HAS_NO_PRIVILEGE"))
    assert (gateway.value.code, gateway.value.action) == ("HAS_NO_PRIVILEGE", "fix")
    with pytest.raises(OutcomeUnknownError) as system:
        mapi.acquire_overseas_spot_pay(spot("S-FAIL-SYSTEM_ERROR"))
    assert system.value.code == "SYSTEM_ERROR"
    with pytest.raises(RefusedError) as business:
        mapi.acquire_overseas_spot_pay(spot("S-FAIL-BUYER_ENABLE_STATUS_FORBID"))
    assert business.value.code == "BUYER_ENABLE_STATUS_FORBID"
    mapi.acquire_overseas_spot_pay(spot("S-QUERY-ACCESS_FORBIDDEN"))
    with pytest.raises(RefusedError) as query:
        mapi.acquire_overseas_query({"partner_trans_id": "S-QUERY-ACCESS_FORBIDDEN"})
    assert query.value.code == "ACCESS_FORBIDDEN"
    # A code that nobody has documented is for people, never success.
    with pytest.raises(RefusedError) as unheard:
        mapi.acquire_overseas_spot_pay(spot("S-FAIL-NEW_IN_2031"))
    assert (unheard.value.code, unheard.value.action) == ("NEW_IN_2031", "stop")
    with pytest.raises(RefusedError) as refund:
        mapi.forex_refund(
            {
                "out_return_no": "S-FAIL-REFUNDMENT_VALID_DATE_EXCEED",
                "out_trade_no": "S-any",
                "return_amount": "1.00",
                "currency": "USD",
            }
        )
    assert refund.value.code == "REFUNDMENT_VALID_DATE_EXCEED"


@pytest.mark.parametrize(
    "kind",
    ["unsigned", "wrong_key", "wrong_signature", "other_request", "duplicate_key", "xml_bomb", "not_json_xml", "empty"],
)
def test_a_spoilt_answer_about_a_store_payment_is_never_believed(sandbox: Sandbox, kind: str) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA2", retries=0))
    id = f"S-spoilt-{kind}"
    with pytest.raises(OutcomeUnknownError):
        mapi.acquire_overseas_spot_pay(spot(id, "280000000000000001"))
    sandbox.fault("alipay.acquire.overseas.query", kind)
    with pytest.raises(OutcomeUnknownError):
        mapi.acquire_overseas_query({"partner_trans_id": id})
    honest = mapi.acquire_overseas_query({"partner_trans_id": id})
    assert honest["alipay_trans_status"] == "WAIT_BUYER_PAY"


def test_every_service_has_a_test_here() -> None:
    # How the upload of forex_refund_file is signed is not documented.
    assert COVERED | {"forex_refund_file"} == SERVICES
    assert len(SERVICES) == 36
