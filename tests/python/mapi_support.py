"""What the tests of mapi services share: which service was tested, who pays how, what is asked for."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

from alipay_global import MapiClient

from support import ROOT, Sandbox

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


def dsa(sandbox: Sandbox, **more: Any) -> MapiClient:
    """A client of an old contract."""
    keys = {name: sandbox.facts["mapi"][f"{name}_dsa"] for name in ("private_key", "alipay_public_key")}
    return MapiClient(**sandbox.options("mapi", sign_type="DSA") | keys | more)


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
