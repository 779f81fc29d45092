"""What a type checker in strict mode says about a merchant's code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from support import ROOT

CODE = """
from alipay_global import AmsClient, AsyncMapiClient, InStoreClient, MapiClient, Redirect
from alipay_global import OutcomeUnknownError, RefusedError
from alipay_global.types.ams import PayRequest

ams = AmsClient(client_id="C", private_key="K", alipay_public_key=["A", b"B"], gateway="north-america", timeout=5)
request: PayRequest = {
    "paymentRequestId": "order-42-try-1",
    "productCode": "CASHIER_PAYMENT",
    "paymentAmount": {"currency": "USD", "value": "100"},
    "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
    "order": {
        "referenceOrderId": "order-42",
        "orderDescription": "Macbook",
        "orderAmount": {"currency": "USD", "value": "100"},
        "env": {"terminalType": "WEB"},
    },
    "paymentNotifyUrl": "https://shop.example/alipay/notify",
    "paymentRedirectUrl": "https://shop.example/thanks",
    "settlementStrategy": {"settlementCurrency": "USD"},
}
try:
    reply = ams.payments.pay(request, timeout=3.0, retries=0)
except RefusedError as error:
    code: str = error.code
except OutcomeUnknownError as error:
    outcome: str = error.outcome
redirect: Redirect = ams.redirect(reply)
event = ams.verify_notification(path="/", headers={"a": "b"}, body=b"")
status: int = event.acknowledge().status
if event.kind == "PAYMENT_RESULT":
    payment: str = event.data["paymentId"]
    event.data["refundId"]  # WRONG
elif event.kind == "REFUND_RESULT":
    refund: str = event.data["refundRequestId"]
else:
    event.data["paymentId"]  # WRONG
paid: bool = MapiClient(partner="2088101122136241", key="k").notify_verify("1")


async def later() -> None:
    mapi = AsyncMapiClient(partner="2088101122136241", key="k", sign_type="MD5")
    async with mapi:
        found: Redirect = await mapi.create_forex_trade({
            "out_trade_no": "1",
            "subject": "s",
            "currency": "USD",
            "total_fee": "10.00",
            "product_code": "NEW_OVERSEAS_SELLER",
            "trade_information": {"business_type": "4", "goods_info": "pencil^2", "total_quantity": "2"},
        })
        print(found.url)
        await mapi.create_forex_trade({"out_trade_no": "1"})  # WRONG


ams.payments.paay(request)  # WRONG
ams.payments.pay(request, timeouts=3)  # WRONG
AmsClient(client_id="C", gateway="asia", partner="x")  # WRONG
AmsClient(client_id="C", gateway="asia", privat_key="K")  # WRONG
AmsClient(client_id="C")  # WRONG
MapiClient(partner="2088101122136241", key=b"k", notify_verify="yes")  # WRONG
MapiClient(partner="2088101122136241", key="k", notify_verify=True, seller_ids=["2088"], refund_file_field="file")
InStoreClient("x")  # WRONG
ams.verify_notification(body="text")  # WRONG
request["paymentRequestID"]  # WRONG
request["paymentAmount"]["value"] = 10.5  # WRONG
"""


def test_a_type_checker_knows_requests_replies_options_and_errors(tmp_path: Path) -> None:
    file = tmp_path / "merchant.py"
    file.write_text(CODE)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", str(tmp_path), str(file)]
    path = str(ROOT / "bindings-python/python")
    done = subprocess.run(command, capture_output=True, text=True, env={"MYPYPATH": path, "PATH": ""}, check=False)
    wrong = {n for n, line in enumerate(CODE.splitlines(), 1) if line.endswith("# WRONG")}
    found = {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error:" in line}
    assert found == wrong, done.stdout + done.stderr
