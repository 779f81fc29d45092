"""The other sides of the wire: Alipay (the sandbox), the buyer's browser, the merchant's server."""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import threading
import time
import urllib.parse
import urllib.request
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

# A proxy of the machine has no business between a test and the sandbox.
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class Sandbox:
    """Alipay's side, as a process of its own."""

    def __init__(self, *arguments: str) -> None:
        command = [binary(), "--port", "0", "--exit-with-stdin", *arguments]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the sandbox ended with {self._process.wait()} before it was ready")
        self.facts: dict[str, Any] = json.loads(line)

    def stop(self) -> None:
        self._process.terminate()
        self._process.wait()
        self._process.stdin.close()
        self._process.stdout.close()

    def options(self, family: str, **more: Any) -> dict[str, Any]:
        """Options of a client that signs with RSA keys."""
        names = {
            "ams": ["client_id"],
            "mapi": ["partner"],
            "instore": ["client_id", "partner_id"],
        }[family]
        given = self.facts[family]
        return {n: given[n] for n in [*names, "gateway", "private_key", "alipay_public_key"]} | more

    def keyed(self, family: str, **more: Any) -> dict[str, Any]:
        """Options of a client that signs with a shared secret."""
        options = self.options(family, key=self.facts[family]["key"], **more)
        return {n: v for n, v in options.items() if n not in ("private_key", "alipay_public_key")}

    def ledger(self) -> dict[str, Any]:
        return self._control("GET", "ledger")

    def play(self, what: str, **body: Any) -> dict[str, Any]:
        """Be the buyer or Alipay's staff: a POST of the control API, such as ``play("agree", id=...)``."""
        return self._control("POST", what, body)

    def approve(self, id: str) -> None:
        self.play("approve", id=id)

    def notify(self, id: str) -> None:
        self.play("notify", id=id)

    def announce_to(self, url: str | None) -> None:
        """Set where the in-store family announces what happens; none ends it."""
        self.play("instore", notify_url=url)

    def files(self) -> list[str]:
        """Give the paths of the in-store reconciliation files."""
        return self._control("GET", "files/instore")["files"]

    def fault(self, on: str, kind: str, **more: Any) -> None:
        self.play("fault", **{"on": on, "kind": kind, "times": 1, **more})

    def calm(self) -> None:
        self._control("DELETE", "fault")

    def _control(self, method: str, what: str, body: dict[str, Any] | None = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.facts['control']}/{what}",
            data,
            {"content-type": "application/json"},
            method=method,
        )
        text = _opener.open(request).read()
        return json.loads(text) if text else None


def binary() -> str:
    if given := os.environ.get("ALIPAY_SANDBOX_BIN"):
        return given
    subprocess.run(["cargo", "build", "-q", "-p", "alipay-sandbox"], cwd=ROOT, check=True)
    return str(Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "debug" / "alipay-sandbox")


class Shop:
    """A merchant's server: it verifies what arrives, answers as the client says, and remembers."""

    def __init__(self, verify: Callable[..., Any]) -> None:
        self.events: list[Any] = []
        self.messages: list[dict[str, Any]] = []
        self.errors: list[Exception] = []
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                message = {"path": self.path, "headers": self.headers, "body": body}
                shop.messages.append(message)
                try:
                    event = verify(**message)
                    reply = event.acknowledge()
                except Exception as error:
                    shop.errors.append(error)
                    self.send_error(400)
                    return
                self.send_response(reply.status)
                for name, value in reply.headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(reply.body)))
                self.end_headers()
                self.wfile.write(reply.body)
                shop.events.append(event)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def event(self, wanted: Callable[[Any], object]) -> Any:
        """The first event for which ``wanted`` holds; at most ten seconds."""
        return eventually(
            lambda: next((e for e in list(self.events) if wanted(e)), None),
            lambda: self.errors,
        )


def eventually(find: Callable[[], Any], why: Callable[[], object] = lambda: "") -> Any:
    for _ in range(500):
        if (found := find()) is not None:
            return found
        time.sleep(0.02)
    raise AssertionError(f"did not happen within ten seconds: {why()}")


def browse(url: str) -> str:
    """The page at an address, as a browser gets it."""
    return _opener.open(url).read().decode()


def press(url: str, button: str) -> str:
    """Opens the cashier and presses a button; gives the address that the browser is sent to."""
    page = _opener.open(url)
    text, here = page.read().decode(), page.url
    for action, inside in re.findall(r'<form[^>]*action="([^"]*)"[^>]*>(.*?)</form>', text, re.S):
        # A browser sends the fields and the one button that was pressed, not its neighbours.
        fields = re.findall(r'<input[^>]*name="([^"]*)"[^>]*value="([^"]*)"', inside)
        pressed = re.search(rf'<button[^>]*name="([^"]*)"[^>]*value="([^"]*)"[^>]*>\s*{button}\b', inside)
        if pressed:
            data = [(html.unescape(name), html.unescape(value)) for name, value in [*fields, pressed.groups()]]
            target = urllib.parse.urljoin(here, html.unescape(action))
            return _post(target, urllib.parse.urlencode(data).encode())
    raise AssertionError(f"no button {button} on the page")


class _Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_: object) -> None:
        return None


def _post(url: str, data: bytes) -> str:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay)
    try:
        opener.open(url, data)
    except urllib.error.HTTPError as answer:
        with answer:
            return answer.headers["location"]
    raise AssertionError("the cashier did not send the buyer back")


# What merchants ask for in these tests.


def ams_payment(id: str, notify_url: str = "https://shop.example/notify", **more: Any) -> dict[str, Any]:
    return {
        "paymentRequestId": id,
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": {"currency": "USD", "value": "100"},
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "order": {
            "referenceOrderId": f"order-{id}",
            "orderDescription": '笔记本 "Macbook" & more = 100%',
            "orderAmount": {"currency": "USD", "value": "100"},
            "env": {"terminalType": "WEB"},
        },
        "paymentNotifyUrl": notify_url,
        "paymentRedirectUrl": "https://shop.example/thanks",
        "settlementStrategy": {"settlementCurrency": "USD"},
        **more,
    }


def ams_subscription(id: str, notify_url: str = "https://shop.example/notify") -> dict[str, Any]:
    price = {"currency": "USD", "value": "500"}
    return {
        "subscriptionRequestId": id,
        "subscriptionDescription": "Tea every month",
        "subscriptionRedirectUrl": "https://shop.example/back",
        "subscriptionStartTime": "2026-01-01T00:00:00+08:00",
        "periodRule": {"periodType": "MONTH", "periodCount": 1},
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "subscriptionNotificationUrl": notify_url,
        "paymentNotificationUrl": notify_url,
        "orderInfo": {"orderAmount": price},
        "paymentAmount": price,
        "settlementStrategy": {"settlementCurrency": "USD"},
        "env": {"terminalType": "WEB"},
    }


def mapi_order(id: str, **more: Any) -> dict[str, Any]:
    return {
        "out_trade_no": id,
        "subject": "测试商品 A+B=1 & 50%",
        "currency": "USD",
        "total_fee": "10.00",
        "product_code": "NEW_OVERSEAS_SELLER",
        "trade_information": {
            "business_type": "4",
            "goods_info": "pencil^2",
            "total_quantity": "2",
        },
        **more,
    }


def mapi_refund(id: str, trade: str, amount: str = "4.00") -> dict[str, Any]:
    return {
        "out_return_no": id,
        "out_trade_no": trade,
        "return_amount": amount,
        "currency": "USD",
        "reason": "退款",
        "product_code": "NEW_OVERSEAS_SELLER",
        "is_sync": "Y",
    }


def instore_payment(id: str, seller: str, code: str = "287634438256643941") -> dict[str, Any]:
    return {
        "productCode": "OFFLINE_PAY",
        "merchantTransId": id,
        "codeType": "BARCODE",
        "identityCode": code,
        "order": {
            "orderAmount": {"currency": "USD", "value": "239"},
            "orderTitle": '衣服 "夏" {A} \\ 100%',
            "seller": {"secondaryMerchantId": seller, "storeId": seller},
            "merchant": {"secondaryMerchantId": seller},
        },
    }
