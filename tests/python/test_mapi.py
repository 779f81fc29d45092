"""The website flow of the legacy gateway against the sandbox."""

from __future__ import annotations

import pytest

from alipay_global import (
    InvalidRequestError,
    MapiClient,
    OutcomeUnknownError,
    Redirect,
    RefusedError,
    SignatureError,
)

from support import Sandbox, Shop, browse, mapi_order, mapi_refund, press

WAYS = {
    "MD5-utf-8": lambda s: s.keyed("mapi", sign_type="MD5"),
    "RSA-utf-8": lambda s: s.options("mapi", sign_type="RSA"),
    "RSA2-utf-8": lambda s: s.options("mapi", sign_type="RSA2"),
    "MD5-gbk": lambda s: s.keyed("mapi", sign_type="MD5", charset="gbk"),
    "RSA2-gbk": lambda s: s.options("mapi", sign_type="RSA2", charset="gbk"),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_website_payment_goes_from_the_redirect_to_a_part_refund(sandbox: Sandbox, way: str) -> None:
    mapi = MapiClient(**WAYS[way](sandbox))
    shop = Shop(mapi.verify_notification)
    try:
        trade = f"W-{way}"
        urls = {
            "notify_url": f"{shop.url}/mapi/notify",
            "return_url": "https://shop.example/back",
        }
        redirect = mapi.create_forex_trade(mapi_order(trade, **urls))
        assert isinstance(redirect, Redirect)
        assert redirect.url.startswith(sandbox.facts["mapi"]["gateway"] + "?")
        assert f'accept-charset="{way.partition("-")[2]}"' in redirect.form

        back = press(redirect.url, "Pay")
        assert mapi.verify_return(back)["out_trade_no"] == trade
        with pytest.raises(SignatureError):
            mapi.verify_return(back.replace("10.00", "99.00"))

        event = shop.event(lambda one: one.data.get("trade_status"))
        assert (event.kind, event.data["trade_status"]) == (
            "trade_status_sync",
            "TRADE_FINISHED",
        )
        assert event.acknowledge().body == b"success"
        assert mapi.notify_verify(event.data["notify_id"]) is True
        assert mapi.notify_verify("unknown") is False

        found = mapi.single_trade_query({"out_trade_no": trade})
        assert found["trade_status"] == "TRADE_FINISHED"
        assert found["subject"] == "测试商品 A+B=1 & 50%"

        with pytest.raises(RefusedError):
            mapi.forex_refund(mapi_refund(f"X-{way}", trade, "11.00"))
        # The reply to a refund is not signed, so by itself it proves nothing; the ledger does.
        with pytest.raises(OutcomeUnknownError) as caught:
            mapi.forex_refund(mapi_refund(f"R-{way}", trade))
        assert caught.value.idempotency_id == f"R-{way}"
        assert f"R-{way}" in str(sandbox.ledger()["mapi"])
        assert shop.errors == []
    finally:
        shop.close()


def test_the_form_of_a_payment_posts_to_the_gateway(sandbox: Sandbox) -> None:
    mapi = MapiClient(**WAYS["RSA2-gbk"](sandbox))
    redirect = mapi.create_forex_trade_wap(mapi_order("FORM-1", product_code="NEW_WAP_OVERSEAS_SELLER"))
    assert 'method="post"' in redirect.form
    assert redirect.fields["subject"] == "测试商品 A+B=1 & 50%"
    assert "Pay" in browse(redirect.url)


def test_a_trade_that_does_not_exist_is_refused_with_its_code_and_what_to_do(
    sandbox: Sandbox,
) -> None:
    with pytest.raises(RefusedError) as caught:
        MapiClient(**WAYS["MD5-utf-8"](sandbox)).single_trade_query({"out_trade_no": "NONE"})
    assert caught.value.code == "TRADE_NOT_EXIST"
    assert caught.value.action


def test_a_character_that_the_charset_does_not_have_is_refused_before_anything_is_sent(
    sandbox: Sandbox,
) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        MapiClient(**WAYS["MD5-gbk"](sandbox)).create_forex_trade(mapi_order("E-1", subject="smile 😀"))
    assert caught.value.field == "subject"


def test_two_amounts_for_one_order_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequestError):
        MapiClient(**WAYS["MD5-utf-8"](sandbox)).create_forex_trade(mapi_order("E-2", rmb_fee="70.00"))


def test_a_service_that_this_package_does_not_know_is_called_by_its_name(
    sandbox: Sandbox,
) -> None:
    prepared = MapiClient(**WAYS["MD5-utf-8"](sandbox)).prepare("some.new.service", {"a": 1, "none": ""})
    assert b"service=some.new.service" in prepared.body
    assert b"none" not in prepared.body


def test_an_app_result_without_a_good_signature_is_refused(sandbox: Sandbox) -> None:
    mapi = MapiClient(**WAYS["RSA-utf-8"](sandbox))
    forged = 'resultStatus={9000};memo={};result={out_trade_no="1"&success="true"&sign_type="RSA"&sign="AAAA"}'
    for text in (forged, "", "resultStatus={9000}"):
        with pytest.raises(SignatureError):
            mapi.verify_app_result(text)
