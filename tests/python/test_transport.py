"""A transport of one's own: what it gets, what is believed of it, what its failures mean."""

from __future__ import annotations

import gc
import json
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from alipay_global import AmsClient, ConnectError, HttpRequest, OutcomeUnknownError

from support import Sandbox, ams_payment


def cancel(sandbox: Sandbox, transport: Callable[..., Any], **options: Any) -> Any:
    ams = AmsClient(**sandbox.options("ams", transport=transport))
    return ams.payments.cancel({"paymentRequestId": "T"}, **options)


def test_a_transport_gets_the_signed_request_and_the_time_it_has(sandbox: Sandbox) -> None:
    seen = []

    def transport(request: HttpRequest, seconds: float) -> tuple[int, dict[str, str], bytes]:
        seen.append((request, seconds))
        return 500, {}, b""

    with pytest.raises(OutcomeUnknownError):
        cancel(sandbox, transport, timeout=3.5)
    [(request, seconds)] = seen
    assert isinstance(request, HttpRequest)
    assert (request.method, seconds) == ("POST", 3.5)
    assert request.url.startswith(sandbox.facts["ams"]["gateway"])
    assert json.loads(request.body) == {"paymentRequestId": "T"}
    assert "signature" in {name.lower() for name in request.headers}


def test_a_whole_payment_goes_through_httpx(sandbox: Sandbox) -> None:
    import httpx

    with httpx.Client(trust_env=False, follow_redirects=False) as http:

        def transport(request: HttpRequest, seconds: float) -> tuple[int, Any, bytes]:
            reply = http.request(
                request.method, request.url, headers=request.headers, content=request.body, timeout=seconds
            )
            return reply.status_code, reply.headers, reply.content

        ams = AmsClient(**sandbox.options("ams", transport=transport))
        assert ams.redirect(ams.payments.pay(ams_payment("X-httpx"))).url


def test_a_reply_that_the_transport_brings_is_not_believed_without_a_signature(sandbox: Sandbox) -> None:
    body = b'{"result":{"resultStatus":"S","resultCode":"SUCCESS"}}'
    with pytest.raises(OutcomeUnknownError):
        cancel(sandbox, lambda request, seconds: (200, {"content-type": "application/json"}, body))


def test_an_exception_leaves_the_outcome_open_is_not_repeated_and_is_the_cause(sandbox: Sandbox) -> None:
    calls = []

    def transport(request: HttpRequest, seconds: float) -> Any:
        calls.append(request)
        raise OSError("https://gateway.example/?sign=SECRET")

    with pytest.raises(OutcomeUnknownError) as caught:
        cancel(sandbox, transport)
    assert (caught.value.outcome, caught.value.idempotency_id) == ("unknown", "T")
    assert "OSError" in caught.value.message
    assert "SECRET" not in caught.value.message
    assert isinstance(caught.value.__cause__, OSError)
    assert len(calls) == 1


def test_a_connect_error_says_that_nothing_was_sent_so_it_is_tried_again(sandbox: Sandbox) -> None:
    calls = []

    def transport(request: HttpRequest, seconds: float) -> Any:
        calls.append(request)
        raise ConnectError("no route")

    with pytest.raises(ConnectError) as caught:
        cancel(sandbox, transport, retries=1)
    assert caught.value.outcome == "not_sent"
    assert len(calls) == 2


def test_a_failure_of_an_earlier_call_is_not_the_cause_of_a_later_one(sandbox: Sandbox) -> None:
    answers: list[Any] = [OSError("first"), (500, {}, b"")]

    def transport(request: HttpRequest, seconds: float) -> Any:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    ams = AmsClient(**sandbox.options("ams", transport=transport))
    with pytest.raises(OutcomeUnknownError):
        ams.payments.cancel({"paymentRequestId": "T"})
    with pytest.raises(OutcomeUnknownError) as caught:
        ams.payments.cancel({"paymentRequestId": "T"})
    assert caught.value.__cause__ is None


def test_an_operation_that_only_reads_is_asked_again_after_a_lost_reply(sandbox: Sandbox) -> None:
    calls = []

    def transport(request: HttpRequest, seconds: float) -> Any:
        calls.append(request)
        raise OSError("lost")

    ams = AmsClient(**sandbox.options("ams", transport=transport))
    with pytest.raises(OutcomeUnknownError):
        ams.payments.inquiry_payment({"paymentRequestId": "T"}, retries=1)
    assert len(calls) == 2


@pytest.mark.parametrize(
    "answer",
    [None, (200, {}), ("200", {}, b""), (70_000, {}, b""), (200, {}, "text"), (200, 7, b""), (200, ["x"], b"")],
)
def test_nonsense_from_a_transport_leaves_the_outcome_open(sandbox: Sandbox, answer: Any) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        cancel(sandbox, lambda request, seconds: answer)
    assert isinstance(caught.value.__cause__, Exception)


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
def test_what_ends_the_program_surfaces_from_a_transport_with_the_outcome_as_its_cause(
    sandbox: Sandbox, kind: type[BaseException]
) -> None:
    tries = []

    def transport(request: HttpRequest, seconds: float) -> Any:
        tries.append(request)
        raise kind

    for call in (
        lambda ams: ams.payments.cancel({"paymentRequestId": "T"}),
        lambda ams: ams.payments.inquiry_payment({"paymentRequestId": "T"}),
        lambda ams: ams.payments.pay_until_final(ams_payment("T"), deadline=30),
    ):
        tries.clear()
        with pytest.raises(kind) as caught:
            call(AmsClient(**sandbox.options("ams", transport=transport)))
        assert isinstance(caught.value.__cause__, OutcomeUnknownError)
        assert len(tries) == 1, "nothing is sent after an interrupt"


def test_a_client_with_a_transport_is_freed_when_nobody_holds_it(sandbox: Sandbox) -> None:
    class Transport:
        def __call__(self, request: HttpRequest, seconds: float) -> Any:
            return 500, {}, b""

    transport = Transport()
    gone = weakref.ref(transport)
    ams = AmsClient(**sandbox.options("ams", transport=transport))
    del ams, transport
    gc.collect()
    assert gone() is None
