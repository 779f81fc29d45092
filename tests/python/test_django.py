"""The Django example as a merchant runs it: own process, real HTTP, the buyer at the sandbox's cashier."""

from __future__ import annotations

import http.cookiejar
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from support import ROOT, Sandbox, eventually, press

EXAMPLE = ROOT / "examples/django"
sys.path.append(str(EXAMPLE))


class Browser:
    """Keeps cookies and tells where it was sent."""

    def __init__(self, home: str) -> None:
        self.home = home
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), jar)

    def open(self, url: str, data: bytes | None = None) -> tuple[str, str]:
        with self._opener.open(urllib.parse.urljoin(self.home, url), data) as page:
            return page.url, page.read().decode()

    def buy(self) -> str:
        """Presses the shop's button; gives the address it leads to."""
        _, page = self.open("/")
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        url, _ = self.open("/checkout", urllib.parse.urlencode({"csrfmiddlewaretoken": token[1]}).encode())
        return url


@pytest.fixture(scope="module")
def browser(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    from with_sandbox import environment

    settings = environment(sandbox.facts["ams"])
    settings["DJANGO_DATABASE"] = str(tmp_path_factory.mktemp("shop") / "shop.sqlite3")
    settings["PYTHONPATH"] = str(ROOT / "bindings-python/python")
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"127.0.0.1:{free.getsockname()[1]}"
    manage = [sys.executable, "manage.py"]
    subprocess.run([*manage, "migrate", "-v0"], cwd=EXAMPLE, env=settings, check=True)
    log = Path(settings["DJANGO_DATABASE"]).with_name("log")
    with log.open("wb") as output:
        server = subprocess.Popen(
            [*manage, "runserver", "--noreload", address], cwd=EXAMPLE, env=settings, stdout=output, stderr=output
        )
    shop = Browser(f"http://{address}/")
    try:
        eventually(lambda: answers(shop), log.read_text)
        yield shop
    finally:
        server.terminate()
        server.wait()
    assert "Traceback" not in log.read_text()
    assert sandbox.facts["ams"]["private_key"].splitlines()[3] not in log.read_text()


def answers(shop: Browser) -> bool | None:
    try:
        return bool(shop.open("/"))
    except urllib.error.URLError:
        return None


def test_a_buyer_pays_and_the_notification_books_the_order(sandbox: Sandbox, browser: Browser) -> None:
    cashier = browser.buy()
    assert cashier.startswith(sandbox.facts["url"])
    thanks = press(cashier, "Pay")
    id = f"order-{thanks.rpartition('/')[2].partition('?')[0]}"
    eventually(lambda: any(id in str(n) and "200" in str(n) for n in sandbox.ledger()["ams"]["notifications"]) or None)
    # The page would inquire while the order is open; here nobody may ask any more: the notification has booked it.
    sandbox.fault("payments.inquiryPayment", "status_500")
    assert "is paid" in browser.open(thanks)[1]


def test_a_buyer_who_comes_back_without_paying_has_not_paid(sandbox: Sandbox, browser: Browser) -> None:
    thanks = press(browser.buy(), "Leave")
    assert "do not know yet" in browser.open(thanks)[1]


def test_the_inquiry_finds_a_payment_whose_notification_was_lost(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.fault("PAYMENT_RESULT", "notify_late", delay_ms=8_000)
    thanks = press(browser.buy(), "Pay")
    assert "is paid" in browser.open(thanks)[1]


def test_a_lost_reply_to_the_payment_leads_to_an_inquiry_and_not_to_a_second_charge(
    sandbox: Sandbox, browser: Browser
) -> None:
    before = len(sandbox.ledger()["ams"]["payments"])
    sandbox.fault("payments.pay", "drop_after")
    url = browser.buy()
    assert "/thanks/" in url
    assert "do not know yet" in browser.open(url)[1]
    payments = sandbox.ledger()["ams"]["payments"]
    assert len(payments) == before + 1
    sandbox.approve(f"order-{url.rpartition('/')[2]}")
    assert "is paid" in browser.open(url)[1]


def test_a_forged_notification_is_refused_and_books_nothing(sandbox: Sandbox, browser: Browser) -> None:
    thanks = press(browser.buy(), "Leave")
    body = '{"notifyType":"PAYMENT_RESULT","result":{"resultStatus":"S"},"paymentRequestId":"order-x"}'
    with pytest.raises(urllib.error.HTTPError) as caught:
        browser.open("/alipay/notify", body.encode())
    with caught.value:
        assert caught.value.code == 400
    assert "do not know yet" in browser.open(thanks)[1]


def test_a_repeated_notification_is_acknowledged_again(sandbox: Sandbox, browser: Browser) -> None:
    sandbox.fault("PAYMENT_RESULT", "notify_twice")
    thanks = press(browser.buy(), "Pay")
    id = f"order-{thanks.rpartition('/')[2].partition('?')[0]}"
    eventually(lambda: any(id in str(n) for n in sandbox.ledger()["ams"]["notifications"]) or None)
    assert "is paid" in browser.open(thanks)[1]
