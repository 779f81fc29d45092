"""Store services of the legacy gateway through the SDK: barcodes, order codes, shop codes, and their flows."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from alipay_global import MapiClient, OutcomeUnknownError, RefusedError
from mapi_support import counter_order, covers, payment, shop_data, spot

from support import Sandbox, Shop, browse, mapi_order


@covers(
    "alipay.acquire.overseas.spot.pay",
    "alipay.acquire.overseas.query",
    "alipay.acquire.overseas.spot.refund",
)
def test_a_barcode_is_paid_queried_and_refunded_in_parts(sandbox: Sandbox, mapi: MapiClient, mapi_shop: Shop) -> None:
    paid = mapi.acquire_overseas_spot_pay(spot("S-spot", notify_url=mapi_shop.url))
    assert (paid["result_code"], paid["trans_amount"], paid["currency"]) == ("SUCCESS", "19.90", "USD")
    assert mapi_shop.event(lambda e: e.data["out_trade_no"] == "S-spot").data["trade_status"] == "TRADE_SUCCESS"
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
        "notify_url": mapi_shop.url,
    }
    mapi.acquire_overseas_spot_refund(later)
    event = mapi_shop.event(lambda e: e.data.get("refund_status"))
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
    sandbox.play("mapi/age", id="S-old", seconds=86_400)
    with pytest.raises(RefusedError) as yesterday:
        mapi.acquire_overseas_spot_reverse({"partner_trans_id": "S-old"})
    assert yesterday.value.code == "TRADE_STATUS_ERROR"
    with pytest.raises(RefusedError) as unknown:
        mapi.acquire_overseas_spot_cancel({"partner_trans_id": "S-never"})
    assert unknown.value.code == "TRADE_NOT_EXIST"


@covers("alipay.acquire.precreate", "alipay.acquire.query", "alipay.acquire.cancel", "alipay.acquire.overseas.query")
def test_an_order_code_is_scanned_paid_and_cancelled(sandbox: Sandbox, mapi: MapiClient, mapi_shop: Shop) -> None:
    order = counter_order("S-code", notify_url=mapi_shop.url, price="1.50", quantity="2", passback_parameters="table 4")
    code = mapi.acquire_precreate(order)
    # The addresses of the pictures hold an ampersand, escaped in XML.
    assert "&" in code["pic_url"] and "<svg" in browse(code["pic_url"])
    with pytest.raises(RefusedError) as unscanned:
        mapi.acquire_overseas_query({"partner_trans_id": "S-code"})
    assert unscanned.value.code == "TRADE_NOT_EXIST"
    assert "USD 3.00" in browse(code["qr_code"])
    assert mapi.acquire_query({"out_trade_no": "S-code"})["trade_status"] == "WAIT_BUYER_PAY"
    sandbox.play("mapi/scan", code=code["qr_code"])
    event = mapi_shop.event(lambda e: e.data["trade_status"] == "TRADE_SUCCESS")
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
def test_a_shop_code_takes_amounts_until_it_is_stopped(sandbox: Sandbox, mapi: MapiClient, mapi_shop: Shop) -> None:
    request = {
        "biz_type": "OVERSEASHOPQRCODE",
        "biz_data": shop_data("S-1", notify_sign_type="RSA2", passback_parameters={"till": "4"}),
        "notify_url": mapi_shop.url,
    }
    code = mapi.commerce_qrcode_create(request)["qrcode"]
    assert mapi.commerce_qrcode_create(request)["qrcode"] == code, "a store has one code"
    sandbox.play("mapi/scan", code=code, amount="5.00")
    event = mapi_shop.event(lambda e: e.data.get("total_fee") == "5.00")
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
    sandbox.play("mapi/age", id="S-back-2", seconds=86_400)
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
    undone = mapi.acquire_overseas_spot_reverse_until_final(
        {"partner_trans_id": "S-back-2", "partner_refund_id": "S-back-2-r", **in_store}
    )
    assert undone.state == "refunded"
    assert payment(sandbox, "S-back-2")["refunded"] == "1990"


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
