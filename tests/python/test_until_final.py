"""Bad days of a flow, told through the public transport: no word about money that is not true. No sleep is real."""

from __future__ import annotations

import asyncio
import json
import math
import statistics
import threading
import time
from typing import Any

import pytest

from alipay_global import (
    AlipayError,
    AmsClient,
    AsyncAmsClient,
    ConfigError,
    Final,
    HttpRequest,
    OutcomeUnknownError,
    Ticket,
)
from till import STORIES, Clock, Gateway, options

TALES = STORIES["stories"]
PAYMENT = STORIES["requests"]["ams-pay"]


def told(end: Final | AlipayError) -> str:
    return end.state if isinstance(end, Final) else end.outcome


def play(gateway: Gateway, client: Any, ticket: Ticket) -> Final | AlipayError:
    """Step as a worker does, which keeps what it saved and takes it up where another one died."""
    after = None
    try:
        while True:
            if gateway.dies():
                gateway.skip()
                ticket = client.resume(ticket.save())
            step = ticket.step(after=after)
            if isinstance(step, Final):
                return step
            gateway.clock.sleep(step)
            after = step
    except AlipayError as error:
        return error


@pytest.mark.parametrize("story", TALES, ids=lambda story: f"{story['row']} {story['family']}: {story['name']}")
def test_a_bad_day_ends_with_what_is_true(story: dict[str, Any]) -> None:
    gateway = Gateway(story["family"], story["days"], Clock())
    client = gateway.open(**story.get("client", {}))
    request = STORIES["requests"][story["request"]]
    end = play(gateway, client, client.start(story["operation"], request, **story.get("options", {})))
    ends = story["ends"]
    assert not gateway.wrong, (gateway.wrong, end)
    assert len(gateway.calls) >= sum(day[0] != "died" for day in story["days"]), (gateway.calls, end)
    assert told(end) not in ends.get("not", []), end
    if "state" in ends or "outcome" in ends:
        assert told(end) == ends.get("state", ends.get("outcome")), (end, gateway.calls)
    assert ends.get("least", 0) <= gateway.clock.seconds <= ends.get("most", math.inf)


def test_every_row_that_a_flow_can_get_wrong_has_a_story() -> None:
    assert {story["row"] for story in TALES} >= {"M1", "M2", "M3", "M4", "M5", "M6", "M8", "M10", "M13"}


@pytest.mark.parametrize(
    ("operation", "request_"),
    [
        ("payments.refund", STORIES["requests"]["ams-refund"]),
        ("payments.cancel", {"paymentRequestId": "T1"}),
        (
            "payments.capture",
            {"captureRequestId": "C1", "paymentId": "P1", "captureAmount": {"currency": "USD", "value": "1"}},
        ),
    ],
)
def test_still_in_process_is_an_unknown_outcome_and_no_reply(operation: str, request_: dict[str, Any]) -> None:
    gateway = Gateway("ams", [[operation, {"U": "PAYMENT_IN_PROCESS"}]], Clock())
    with pytest.raises(OutcomeUnknownError) as caught:
        gateway.open().call(operation, request_)
    assert (caught.value.outcome, caught.value.code) == ("unknown", "PAYMENT_IN_PROCESS")


@pytest.mark.parametrize(
    ("operation", "request_"),
    [
        ("alipay.intl.acquiring.common.refund", STORIES["requests"]["till-refund"]),
        ("alipay.intl.acquiring.common.payCancel", {"merchantTransId": "T1"}),
    ],
)
def test_still_in_process_in_a_store_is_an_unknown_outcome(operation: str, request_: dict[str, Any]) -> None:
    gateway = Gateway("instore", [[operation, {"U": "PAYMENT_IN_PROCESS"}]], Clock())
    with pytest.raises(OutcomeUnknownError):
        gateway.open().call(operation, request_)
    assert gateway.calls == [operation]


@pytest.mark.parametrize("deadline", [math.nan, math.inf, -math.inf, 0, -1])
def test_a_deadline_without_an_end_is_refused_by_name(deadline: float) -> None:
    ams = Gateway("ams", [["payments.pay", "lost"]], Clock()).open()
    for begin in (ams.payments.pay_until_final, ams.payments.start_pay):
        with pytest.raises(ConfigError, match="deadline"):
            begin(PAYMENT, deadline=deadline)


def lost_once(clock: Clock) -> Gateway:
    days = [["payments.pay", "lost"], ["payments.inquiryPayment", {"S": {"paymentStatus": "SUCCESS"}}]]
    return Gateway("ams", days, clock)


def test_a_till_is_tested_in_no_time() -> None:
    clock = Clock()
    began = time.monotonic()
    end = lost_once(clock).open().payments.start_pay(PAYMENT).run(sleep=clock.sleep)
    assert (end.state, clock.seconds) == ("paid", 2)
    assert time.monotonic() - began < 1


def test_nothing_is_sent_before_the_first_step_and_a_step_makes_one_call() -> None:
    gateway = lost_once(Clock())
    ticket = gateway.open().payments.start_pay(PAYMENT)
    assert gateway.calls == []
    wait = ticket.step()
    assert (wait, gateway.calls) == (pytest.approx(2, abs=0.5), ["payments.pay"])
    # Asked too early it does nothing and says how long there is to wait.
    assert isinstance(ticket.step(after=0), float)
    assert gateway.calls == ["payments.pay"]
    assert ticket.step(after=2).state == "paid"
    assert ticket.step().state == "paid"
    assert gateway.calls == ["payments.pay", "payments.inquiryPayment"]


def test_a_ticket_goes_through_a_database_to_another_client() -> None:
    gateway = lost_once(Clock())
    ticket = gateway.open().payments.start_pay(PAYMENT, deadline=30)
    ticket.step()
    text = ticket.save()
    assert all(secret not in text for secret in (options("ams")["private_key"][40:90], "signature"))
    assert gateway.open().resume(text).step(after=2).state == "paid"


def test_a_ticket_that_was_changed_is_refused() -> None:
    ams = lost_once(Clock()).open()
    text = ams.payments.start_pay(PAYMENT).save()
    assert '"T1' in text.replace("\\", "")
    for changed in (
        text.replace("T1", "T2"),
        text.replace('"deadline":', '"deadline":1'),
        text[:-2],
        "",
        "{}",
        "ticket",
    ):
        with pytest.raises(ConfigError, match="ticket"):
            ams.resume(changed)
    with pytest.raises(TypeError, match="save"):
        __import__("pickle").dumps(ams.payments.start_pay(PAYMENT))


@pytest.mark.parametrize("after", [math.nan, math.inf, -1])
def test_a_time_that_is_none_is_refused(after: float) -> None:
    with pytest.raises(ConfigError, match="after"):
        lost_once(Clock()).open().payments.start_pay(PAYMENT).step(after=after)


def test_a_ticket_is_saved_while_another_thread_steps_it() -> None:
    arrived, go = threading.Event(), threading.Event()

    def transport(request: HttpRequest, seconds: float) -> Any:
        arrived.set()
        go.wait()
        raise OSError("lost")

    ticket = AmsClient(**options("ams"), transport=transport).payments.start_pay(PAYMENT)
    before = ticket.save()
    thread = threading.Thread(target=ticket.step)
    thread.start()
    arrived.wait()
    # What is under way counts as sent, in the text from before it too.
    assert ticket.save() == before
    assert 0 < ticket.step() < 1
    go.set()
    thread.join()
    assert json.loads(ticket.save())["facts"] != json.loads(before)["facts"]


def test_an_operation_without_an_end_has_no_ticket() -> None:
    ams = lost_once(Clock()).open()
    with pytest.raises(ConfigError, match="no flow"):
        ams.start("payments.consult", {})


def waiting_gateway() -> Any:
    """A buyer who never pays."""
    gateway = Gateway("ams", [["payments.pay", {"U": "PAYMENT_IN_PROCESS"}, "again"]], Clock())

    def transport(request: HttpRequest, seconds: float) -> tuple[int, dict[str, str], bytes]:
        # The first calls take so long that each has a thread of its own.
        if len(gateway.calls) < 64:
            time.sleep(0.05)
        return gateway(request, seconds)

    return transport


def test_a_thousand_waiting_flows_hold_no_thread_and_hold_nobody_up() -> None:
    flows = 1_000

    async def median(ams: AsyncAmsClient, times: int) -> float:
        taken = []
        for _ in range(times):
            began = time.perf_counter()
            with pytest.raises(OutcomeUnknownError):
                await ams.payments.inquiry_payment({"paymentRequestId": "T1"})
            taken.append(time.perf_counter() - began)
        return statistics.median(taken) * 1_000

    async def day() -> tuple[float, float, int, int]:
        async with AsyncAmsClient(**options("ams"), retries=0, transport=waiting_gateway()) as ams:
            # As many threads as calls at a time can have.
            await asyncio.gather(*[median(ams, 1) for _ in range(64)])
            alone, threads = await median(ams, 200), threading.active_count()
            asleep, waiting = asyncio.Event(), 0

            async def sleep(seconds: float) -> None:
                nonlocal waiting
                waiting += 1
                if waiting == flows:
                    asleep.set()
                await asyncio.sleep(seconds + 600)

            tasks = [
                asyncio.create_task(ams.payments.start_pay(PAYMENT | {"paymentRequestId": f"W{n}"}).run(sleep=sleep))
                for n in range(flows)
            ]
            await asleep.wait()
            beside, more = await median(ams, 200), threading.active_count()
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(end, asyncio.CancelledError) for end in ended)
            return alone, beside, threads, more

    alone, beside, threads, more = asyncio.run(day())
    print(
        f"an inquiry alone {alone:.2f} ms, beside {flows} waiting flows {beside:.2f} ms; threads {threads} and {more}"
    )
    assert beside - alone < 5
    assert more <= threads


def test_a_cancelled_flow_sends_nothing_more() -> None:
    gateway = Gateway("ams", [["payments.pay", "lost", "again"]], Clock())

    async def day() -> None:
        async with AsyncAmsClient(**options("ams"), transport=gateway) as ams:
            flow = asyncio.create_task(ams.payments.pay_until_final(PAYMENT))
            while not gateway.calls:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.1)
            flow.cancel()
            with pytest.raises(asyncio.CancelledError):
                await flow

    asyncio.run(day())
    assert gateway.calls == ["payments.pay"]


def test_an_awaited_ticket_is_saved_and_taken_up() -> None:
    clock = Clock()
    gateway = lost_once(clock)

    async def day() -> Final:
        async with AsyncAmsClient(**options("ams"), now=STORIES["start"], transport=gateway) as ams:
            ticket = ams.payments.start_pay(PAYMENT)
            assert isinstance(await ticket.step(), float)
            return await ams.resume(ticket.save()).run(sleep=clock.asleep)

    assert asyncio.run(day()).state == "paid"
