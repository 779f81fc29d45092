"""Every service of the legacy gateway through the SDK, and what its answers mean."""

from __future__ import annotations

import importlib
import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from alipay_global import MapiClient, OutcomeUnknownError, RefusedError, SignatureError
from mapi_support import CHINA, COVERED, PARTNER, SERVICES, SITES, covers, dsa, merchant, payment, refund, spot

from support import Sandbox, Shop, browse, eventually, mapi_order, press

# Website


@covers("create_forex_trade", "single_trade_query", "forex_refund")
def test_an_asynchronous_refund_is_accepted_first_and_announced_later(
    sandbox: Sandbox, mapi: MapiClient, mapi_shop: Shop
) -> None:
    press(mapi.create_forex_trade(mapi_order("S-web", return_url="https://shop.example/")).url, "Pay")
    assert mapi.single_trade_query({"out_trade_no": "S-web"})["trade_status"] == "TRADE_FINISHED"
    wish = {
        "out_return_no": "S-web-r1",
        "out_trade_no": "S-web",
        "return_amount": "4.00",
        "currency": "USD",
        "product_code": "NEW_OVERSEAS_SELLER",
        "notify_url": mapi_shop.url,
    }
    assert mapi.forex_refund(wish)["is_success"] == "T"
    event = mapi_shop.event(lambda e: e.data.get("refund_status"))
    assert (event.data["refund_status"], event.data["out_return_no"]) == ("REFUND_SUCCESS", "S-web-r1")
    assert event.dedup_key
    with pytest.raises(OutcomeUnknownError) as again:
        mapi.forex_refund(wish)
    assert again.value.code == "REPEATED_REFUNDMENT_REQUEST"
    assert refund(sandbox, "S-web-r1")["amount"] == "400"
    failing = wish | {"out_return_no": "S-web-r2", "reason": "FAIL:SYSTEM_EXCEPTION"}
    assert mapi.forex_refund(failing)["is_success"] == "T"
    event = mapi_shop.event(lambda e: e.data.get("out_return_no") == "S-web-r2")
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
    sandbox.play("login", id="S-close")
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


@covers("create_forex_trade", "forex_refund_file")
def test_a_file_of_refunds_is_taken_and_worked_off(sandbox: Sandbox) -> None:
    mapi = MapiClient(**sandbox.options("mapi", sign_type="RSA2", charset="gbk"))
    browse(mapi.create_forex_trade(mapi_order("S-many")).url)
    sandbox.approve("S-many")

    def line(number: int, amount: str) -> dict[str, Any]:
        return {
            "out_return_no": f"S-many-r{number}",
            "out_trade_no": "S-many",
            "currency": "USD",
            "return_amount": amount,
            "reason": "退款" * 60,
        }

    assert mapi.forex_refund_file({"file": [line(1, "2.00"), line(2, "3.00"), line(3, "90.00")]})["is_success"] == "T"
    done = eventually(lambda: [r for r in sandbox.ledger()["mapi"]["refunds"] if r["payment"] == "S-many"] or None)
    assert {r["id"]: r["amount"] for r in done} == {"S-many-r1": "200", "S-many-r2": "300"}
    with pytest.raises(RefusedError) as other:
        mapi.forex_refund_file({"file": "2088000000000000|S-many-r9|S-many|USD|1.00|20260101000000|x"})
    assert other.value.code == "ILLEGAL_FILE_FORMAT"


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
    sandbox.play("mapi/age", id="S-file", seconds=3 * 86_400)
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
    sandbox.play("mapi/refuse", on="forex_rate_file", code="Merchant ID incorrect")
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
        return sandbox.play("mapi/app", order=order, step=step)["text"]

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
    with pytest.raises(OutcomeUnknownError, match="DUPLICATE_REQUEST"):
        mapi.overseas_secmerchant_online_maintain(request)

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


# Auto-debit


@covers(
    "alipay.dut.customer.agreement.page.sign",
    "alipay.dut.customer.agreement.query",
    "alipay.acquire.createandpay",
    "alipay.acquire.refund",
    "alipay.dut.customer.agreement.unsign",
)
def test_an_agreement_is_signed_charged_and_ended(sandbox: Sandbox, mapi: MapiClient, mapi_shop: Shop) -> None:
    redirect = mapi.dut_customer_agreement_page_sign(
        {
            "external_sign_no": "S-agree",
            "product_code": "GENERAL_WITHHOLDING_P",
            "access_info": {"channel": "PC"},
            "scene": "INDUSTRY|MEDICAL",
            "notify_url": mapi_shop.url,
            "return_url": "https://shop.example/agreed",
        }
    )
    back = mapi.verify_return(press(redirect.url, "Agree"))
    number = mapi_shop.event(lambda e: e.data.get("status") == "NORMAL").data["agreement_no"]
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

    assert mapi.dut_customer_agreement_unsign(of_buyer | {"notify_url": mapi_shop.url})["is_success"] == "T"
    ended = mapi_shop.event(lambda e: e.data.get("status") == "UNSIGN")
    assert ended.data["agreement_no"] == number and ended.dedup_key
    with pytest.raises(RefusedError):
        mapi.dut_customer_agreement_query(of_buyer)
    with pytest.raises(RefusedError) as without:
        debit("S-debit-late")
    assert without.value.code == "ACCESS_FORBIDDEN"


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


def test_every_service_has_a_test_here() -> None:
    importlib.import_module("test_mapi_store")
    assert COVERED == SERVICES
    assert len(SERVICES) == 36
