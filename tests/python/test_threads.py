"""Threads, forks and the interpreter lock."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from alipay_global import AmsClient, AsyncAmsClient, OutcomeUnknownError

from support import Sandbox, ams_payment


def test_eight_threads_share_one_client(sandbox: Sandbox, ams: AmsClient) -> None:
    def one(thread: int) -> list[str]:
        ids = [f"TH-{thread}-{n}" for n in range(5)]
        for id in ids:
            reply = ams.payments.pay(ams_payment(id))
            assert reply["result"]["resultStatus"] == "U"
            found = ams.payments.inquiry_payment({"paymentRequestId": id})
            assert found["paymentRequestId"] == id
            assert found["paymentId"] == reply["paymentId"]
        return ids

    with ThreadPoolExecutor(8) as threads:
        ids = [id for done in threads.map(one, range(8)) for id in done]
    booked = str(sandbox.ledger()["ams"]["payments"])
    assert all(f"'{id}'" in booked for id in ids)


def test_other_python_threads_run_during_a_slow_call(sandbox: Sandbox, ams: AmsClient) -> None:
    sandbox.fault("payments.pay", "delay", delay_ms=700)
    longest, stop = [0.0], threading.Event()

    def tick() -> None:
        last = time.perf_counter()
        while not stop.is_set():
            time.sleep(0.001)
            now = time.perf_counter()
            longest[0], last = max(longest[0], now - last), now

    ticking = threading.Thread(target=tick)
    ticking.start()
    started = time.perf_counter()
    ams.payments.pay(ams_payment("TH-slow"))
    took = time.perf_counter() - started
    stop.set()
    ticking.join()
    assert took >= 0.7
    # Held for the whole call it would be 700 ms; a busy machine may take some of them.
    assert longest[0] < 0.35


def test_other_python_threads_run_while_a_key_is_made() -> None:
    from alipay_global import generate_key_pair

    stop, ticks = threading.Event(), [0]

    def tick() -> None:
        while not stop.is_set():
            ticks[0] += 1
            time.sleep(0.001)

    ticking = threading.Thread(target=tick)
    ticking.start()
    while not ticks[0]:
        time.sleep(0.001)
    before, started = ticks[0], time.perf_counter()
    while time.perf_counter() - started < 0.3:
        generate_key_pair(2048)
    during = ticks[0] - before
    stop.set()
    ticking.join()
    assert during > 20


def in_child(work: Callable[[], None]) -> int:
    """Runs the work in a forked child; gives its exit code."""
    child = os.fork()
    if child == 0:
        try:
            work()
            os._exit(0)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.02)
    os.kill(child, 9)
    os.waitpid(child, 0)
    raise AssertionError("the child hangs")


def test_a_forked_worker_can_pay_and_the_parent_still_can(sandbox: Sandbox, ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("FK-before"))

    def child() -> None:
        for n in range(3):
            reply = ams.payments.pay(ams_payment(f"FK-child-{n}"))
            assert reply["result"]["resultStatus"] == "U"

    assert in_child(child) == 0
    for n in range(3):
        assert ams.payments.inquiry_payment({"paymentRequestId": f"FK-child-{n}"})["result"]["resultStatus"] == "S"


def test_parent_and_child_pay_at_the_same_time_over_connections_of_their_own(ams: AmsClient) -> None:
    ams.payments.pay(ams_payment("FK-first"))
    child = os.fork()
    side = "parent" if child else "child"
    failed = False
    try:
        for n in range(20):
            id = f"FK-{side}-both-{n}"
            ams.payments.pay(ams_payment(id))
            # A connection in two hands would give one side the other's reply.
            failed |= ams.payments.inquiry_payment({"paymentRequestId": id})["paymentRequestId"] != id
    except BaseException:
        traceback.print_exc()
        failed = True
    if child == 0:
        os._exit(int(failed))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert not failed


def test_an_async_client_works_in_a_forked_child(sandbox: Sandbox) -> None:
    client = AsyncAmsClient(**sandbox.options("ams"))
    asyncio.run(client.payments.pay(ams_payment("FK-async-before")))
    assert in_child(lambda: asyncio.run(client.payments.pay(ams_payment("FK-async-child"))) and None) == 0
    found = asyncio.run(client.payments.inquiry_payment({"paymentRequestId": "FK-async-child"}))
    assert found["result"]["resultStatus"] == "S"
    asyncio.run(client.aclose())


def test_a_timeout_ends_a_call_in_time(sandbox: Sandbox, ams: AmsClient) -> None:
    sandbox.fault("payments.pay", "delay", delay_ms=3_000)
    started = time.perf_counter()
    try:
        ams.payments.pay(ams_payment("TH-timeout"), timeout=0.3)
    except OutcomeUnknownError as error:
        assert error.idempotency_id == "TH-timeout"
    else:
        raise AssertionError("no time-out")
    assert time.perf_counter() - started < 1.5
