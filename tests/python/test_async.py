"""What the asynchronous clients promise."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import time

import pytest

import alipay_global
from alipay_global import (
    AmsClient,
    AsyncAmsClient,
    AsyncInStoreClient,
    AsyncMapiClient,
    InvalidRequestError,
    OutcomeUnknownError,
    Redirect,
)

from support import Sandbox, ams_payment, instore_payment, mapi_order


def test_the_three_families_answer_when_awaited(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams")) as ams:
            reply = await ams.payments.pay(ams_payment("A-1"))
            assert ams.redirect(reply).url
            assert (await ams.call("payments.inquiryPayment", {"paymentRequestId": "A-1"}))["result"]
        async with AsyncMapiClient(**sandbox.keyed("mapi", sign_type="MD5")) as mapi:
            assert isinstance(await mapi.create_forex_trade(mapi_order("A-2")), Redirect)
            assert await mapi.notify_verify("unknown") is False
        async with AsyncInStoreClient(**sandbox.options("instore")) as instore:
            request = instore_payment("A-3", sandbox.facts["instore"]["partner_id"])
            assert (await instore.acquiring_offline_pay(request))["resultInfo"]["resultStatus"] == "S"

    asyncio.run(main())


def test_the_loop_is_free_during_slow_calls_which_run_side_by_side(sandbox: Sandbox) -> None:
    for _ in range(8):
        sandbox.fault("payments.pay", "delay", delay_ms=600)

    async def main() -> tuple[float, float]:
        async with AsyncAmsClient(**sandbox.options("ams")) as ams:
            longest, running = 0.0, True

            async def tick() -> None:
                nonlocal longest
                while running:
                    before = time.perf_counter()
                    await asyncio.sleep(0.001)
                    longest = max(longest, time.perf_counter() - before)

            ticking = asyncio.create_task(tick())
            started = time.perf_counter()
            await asyncio.gather(*(ams.payments.pay(ams_payment(f"A-slow-{n}")) for n in range(8)))
            took = time.perf_counter() - started
            running = False
            await ticking
            return took, longest

    took, longest = asyncio.run(main())
    assert 0.6 <= took < 2.4
    assert longest < 0.3


def test_cancelling_a_coroutine_does_not_cancel_the_payment(sandbox: Sandbox) -> None:
    sandbox.fault("payments.pay", "delay", delay_ms=500)
    ams = AmsClient(**sandbox.options("ams"))

    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams")) as client:
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.payments.pay(ams_payment("A-cancel")), 0.2)

    asyncio.run(main())
    # It was charged although the coroutine is gone: this is why one must inquire.
    assert ams.payments.inquiry_payment({"paymentRequestId": "A-cancel"})["result"]["resultStatus"] == "S"


def test_a_call_that_waits_for_a_thread_is_dropped_when_cancelled(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("alipay_global._async._MOST_CALLS", 1)
    sandbox.fault("payments.pay", "delay", delay_ms=600)

    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams")) as client:
            first = asyncio.create_task(client.payments.pay(ams_payment("A-first")))
            await asyncio.sleep(0.1)
            second = asyncio.create_task(client.payments.pay(ams_payment("A-second")))
            await asyncio.sleep(0.05)
            second.cancel()
            await first
            with pytest.raises(asyncio.CancelledError):
                await second

    asyncio.run(main())
    booked = str(sandbox.ledger()["ams"]["payments"])
    assert "'A-first'" in booked
    assert "'A-second'" not in booked


def test_errors_arrive_as_in_the_synchronous_client(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams")) as client:
            with pytest.raises(InvalidRequestError) as invalid:
                await client.payments.pay(ams_payment("A-4", paymentAmount={"currency": "USD", "value": 1.5}))
            assert invalid.value.field == "paymentAmount.value"
            sandbox.fault("payments.pay", "drop_after")
            with pytest.raises(OutcomeUnknownError) as unknown:
                await client.payments.pay(ams_payment("A-5"))
            assert unknown.value.idempotency_id == "A-5"

    asyncio.run(main())


def test_the_request_is_read_when_it_is_given(sandbox: Sandbox) -> None:
    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams")) as client:
            request = ams_payment("A-6")
            task = asyncio.create_task(client.payments.pay(request))
            await asyncio.sleep(0)
            request["paymentRequestId"] = "A-7"
            await task

    asyncio.run(main())
    booked = str(sandbox.ledger()["ams"]["payments"])
    assert "'A-6'" in booked
    assert "'A-7'" not in booked


def test_a_transport_sees_the_context_of_its_caller(sandbox: Sandbox) -> None:
    trace: contextvars.ContextVar[str] = contextvars.ContextVar("trace", default="none")
    seen = []

    def transport(request: object, seconds: float) -> tuple[int, dict[str, str], bytes]:
        seen.append(trace.get())
        return 500, {}, b""

    async def main() -> None:
        async with AsyncAmsClient(**sandbox.options("ams", transport=transport)) as client:
            trace.set("T-1")
            with pytest.raises(OutcomeUnknownError):
                await client.payments.cancel({"paymentRequestId": "A"})

    asyncio.run(main())
    assert seen == ["T-1"]


def test_a_closed_client_can_be_used_again_in_another_loop(sandbox: Sandbox) -> None:
    client = AsyncAmsClient(**sandbox.options("ams"))
    for _ in range(2):

        async def main() -> None:
            async with client:
                await client.payments.pay(ams_payment("A-8"))

        asyncio.run(main())


def test_closing_waits_for_the_calls_that_have_begun(sandbox: Sandbox) -> None:
    sandbox.fault("payments.pay", "delay", delay_ms=400)

    async def main() -> object:
        client = AsyncAmsClient(**sandbox.options("ams"))
        task = asyncio.create_task(client.payments.pay(ams_payment("A-9")))
        await asyncio.sleep(0.1)
        await client.aclose()
        return await task

    assert asyncio.run(main())["result"]["resultStatus"] == "U"


@pytest.mark.parametrize("family", ["Ams", "Mapi", "InStore"])
def test_both_clients_of_a_family_have_the_same_methods(family: str) -> None:
    one = getattr(alipay_global, f"{family}Client")
    other = getattr(alipay_global, f"Async{family}Client")

    def public(kind: type) -> set[str]:
        return {name for name in dir(kind) if not name.startswith("_")}

    assert public(other) - public(one) == {"aclose"}
    assert public(one) <= public(other)
    waits = (inspect.iscoroutinefunction, inspect.isasyncgenfunction)
    waiting = {name for name in public(one) if any(kind(getattr(other, name)) for kind in waits)}
    still = {"prepare", "accept", "verify_notification", "redirect", "state", "verify_return", "verify_app_result"}
    # A ticket is made without a call, so it is there at once.
    still |= {name for name in public(one) if name == "resume" or name.startswith("start")}
    groups = {name for name in public(one) if isinstance(getattr(one, name), property)}
    assert public(one) == waiting | (still & public(one)) | groups
