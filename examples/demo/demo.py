"""One payment of each family against the sandbox, from Python: what `./dev demo` runs.

    python demo.py '<the JSON line that alipay-sandbox printed>' [file for the rows of the closing table]
"""

from __future__ import annotations

import json
import queue
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Callable

from alipay_global import AmsClient, InStoreClient, MapiClient, SignatureError

START = time.monotonic()
PLAIN = not sys.stdout.isatty()


def say(family: str, step: str, detail: str) -> None:
    mark = "" if PLAIN else "\033[32m"
    end = "" if PLAIN else "\033[0m"
    print(f"  {time.monotonic() - START:5.2f} s  python  {family:9}{mark}{step:24}{end}{detail}", flush=True)


class Notifications:
    """A merchant's notification endpoint on a real port: verifies the raw bytes, stores, acknowledges."""

    def __init__(self) -> None:
        self.events: queue.Queue[Any] = queue.Queue()
        self.verify: dict[str, Callable[[str, Any, bytes], Any]] = {}
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                try:
                    event = outer.verify[self.path.split("?")[0]](self.path, self.headers, body)
                except SignatureError as error:
                    print(f"refused a notification: {error}")
                    self.send_error(400)
                    return
                outer.events.put(event)  # stored first, acknowledged then
                reply = event.acknowledge()
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}"

    def next(self) -> Any:
        return self.events.get(timeout=10)


def approve(sandbox: dict[str, Any], payment: str) -> None:
    """The buyer pays. Open the cashier page in a browser instead and click, if you like."""
    body = json.dumps({"id": payment}).encode()
    request = urllib.request.Request(sandbox["control"] + "/approve", body, {"content-type": "application/json"})
    with urllib.request.urlopen(request) as reply:
        assert reply.status == 200


def ams(sandbox: dict[str, Any], shop: Notifications) -> list[str]:
    client = AmsClient(**sandbox["ams"])
    shop.verify["/ams"] = lambda path, headers, body: client.verify_notification(path=path, headers=headers, body=body)
    order = f"py-ams-{time.time_ns()}"
    reply = client.payments.pay({
        "paymentRequestId": order,
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": {"currency": "USD", "value": "1000"},
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "order": {"referenceOrderId": order, "orderDescription": "Macbook", "orderAmount": {"currency": "USD", "value": "1000"}, "env": {"terminalType": "WEB"}},
        "paymentNotifyUrl": shop.url + "/ams",
        "paymentRedirectUrl": "https://shop.example/thanks",
        "settlementStrategy": {"settlementCurrency": "USD"},
    })
    say("AMS", "signed, sent", f"{order}  10.00 USD  {reply['result']['resultCode']}")
    say("AMS", "buyer goes to", client.redirect(reply).url)
    approve(sandbox, order)
    event = shop.next()
    say("AMS", "notified, verified", f"{event.kind}  {event.data['paymentAmount']['value']} {event.data['paymentAmount']['currency']} (minor units)")
    status = client.payments.inquiry_payment({"paymentRequestId": order})["paymentStatus"]
    say("AMS", "inquired", status)
    refund = f"{order}-r1"
    client.payments.refund({"paymentId": reply["paymentId"], "refundRequestId": refund, "refundAmount": {"currency": "USD", "value": "400"}})
    event = shop.next()
    say("AMS", "notified, verified", f"{event.kind}  {event.data['refundStatus']}")
    refunded = client.payments.inquiry_refund({"refundRequestId": refund})["refundStatus"]
    say("AMS", "part refunded, checked", f"{refund}  4.00 USD  {refunded}")
    return ["AMS", order, "10.00 USD", status, "4.00 USD", refunded]


def mapi(sandbox: dict[str, Any], shop: Notifications) -> list[str]:
    keep = ("gateway", "partner", "key")
    client = MapiClient(sign_type="MD5", **{name: sandbox["mapi"][name] for name in keep})
    shop.verify["/mapi"] = lambda path, headers, body: client.verify_notification(body=body)
    order = f"py-mapi-{time.time_ns()}"
    redirect = client.create_forex_trade({
        "out_trade_no": order, "subject": "苹果 & 梨", "currency": "USD", "total_fee": "10.00",
        "product_code": "NEW_OVERSEAS_SELLER", "notify_url": shop.url + "/mapi", "return_url": "https://shop.example/thanks",
        "refer_url": "https://shop.example", "trade_information": {"business_type": "4", "goods_info": "apple^1|pear^1", "total_quantity": "2"},
    })
    say("mapi", "signed URL", redirect.url[:72] + "…")
    with urllib.request.urlopen(redirect.url) as page:
        assert page.status == 200
    approve(sandbox, order)
    event = shop.next()
    say("mapi", "notified, verified", f"{event.kind}  {event.data['total_fee']} {event.data['currency']}  {event.data['trade_status']}")
    status = client.single_trade_query({"out_trade_no": order})["trade_status"]
    say("mapi", "inquired", status)
    refund = f"{order}-r1"
    client.forex_refund({"out_return_no": refund, "out_trade_no": order, "return_amount": "4.00", "currency": "USD", "reason": "one pear", "product_code": "NEW_OVERSEAS_SELLER", "notify_url": shop.url + "/mapi"})
    refunded = shop.next().data["refund_status"]
    say("mapi", "part refunded, notified", f"{refund}  4.00 USD  {refunded}")
    return ["mapi", order, "10.00 USD", status, "4.00 USD", refunded]


def instore(sandbox: dict[str, Any]) -> list[str]:
    keep = ("gateway", "client_id", "partner_id", "private_key", "alipay_public_key")
    client = InStoreClient(**{name: sandbox["instore"][name] for name in keep})
    partner = sandbox["instore"]["partner_id"]
    order = f"py-till-{time.time_ns()}"
    reply = client.acquiring_offline_pay({
        "productCode": "OFFLINE_PAY", "merchantTransId": order, "codeType": "BARCODE", "identityCode": "28763443825664394",
        "order": {"orderAmount": {"currency": "USD", "value": "1000"}, "orderTitle": "Tea", "seller": {"secondaryMerchantId": partner, "storeId": partner}},
    })
    say("in-store", "scanned, sent", f"{order}  10.00 USD  {reply['resultInfo']['resultCode']}")
    found = client.acquiring_offline_pay_query({"merchantTransId": order})
    status = found["statusDetail"]["acquirementStatus"]
    say("in-store", "inquired", status)
    refund = f"{order}-r1"
    back = client.acquiring_common_refund({"acquirementId": reply["acquirementId"], "merchantRefundId": refund, "refundAmount": {"currency": "USD", "value": "400"}, "isSync": True})
    refunded = back["resultInfo"]["resultCode"]
    say("in-store", "part refunded, checked", f"{refund}  4.00 USD  {refunded}")
    return ["in-store", order, "10.00 USD", status, "4.00 USD", refunded]


def main() -> None:
    sandbox = json.loads(sys.argv[1])
    shop = Notifications()
    rows = [ams(sandbox, shop), mapi(sandbox, shop), instore(sandbox)]
    if len(sys.argv) > 2:
        with open(sys.argv[2], "a") as file:
            file.writelines("\t".join(["python", *row]) + "\n" for row in rows)


if __name__ == "__main__":
    main()
