"""Every public object is printed in every way that ends up in logs, and searched for what must not be there."""

from __future__ import annotations

import copy
import io
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import alipay_global
from alipay_global import AmsClient, AsyncAmsClient, InStoreClient, MapiClient

from support import mapi_order

PACKAGE = str(Path(alipay_global.__file__).parent)
MINE = alipay_global.generate_key_pair()
ALIPAYS = alipay_global.generate_key_pair()
SHARED = "k9x2m4q7w1e8r5t3y6u0i2o4p7a1s3d5"
TOKEN = "agent-token-5f1c2b7e9d"
API_KEY = "isak_TEST_77aa66bb55cc_0123456789abcdef"
PROXY = "proxy-password-31337"
CARD = "4111111111111111"
GATEWAY = "https://gateway.example"

SECRETS = [*MINE.private_pem.splitlines()[1:-1], SHARED, TOKEN, API_KEY, PROXY, CARD]


def reply(*_: object) -> tuple[int, dict[str, str], bytes]:
    return 200, {}, b'{"result":{"resultStatus":"S"},"cardNo":"%s"}' % CARD.encode()


def ams(kind: Any = AmsClient, **more: Any) -> Any:
    keys = {"private_key": MINE.private_pem, "alipay_public_key": ALIPAYS.public_pem, "agent_token": TOKEN}
    return kind(**{"client_id": "C1", "gateway": GATEWAY, "transport": reply, **keys, **more})


def printed(value: Any) -> Iterator[str]:
    yield repr(value)
    yield str(value)
    yield f"{value} {value!r} {[value]} { {'x': value} }"
    yield pprint.pformat(value)
    log = io.StringIO()
    logger = logging.Logger("test")
    logger.addHandler(logging.StreamHandler(log))
    logger.error("%s %r", value, value, exc_info=value if isinstance(value, BaseException) else None)
    yield log.getvalue()
    if isinstance(value, BaseException):
        yield "".join(traceback.format_exception(value))


def frames(error: BaseException | None) -> Iterator[Any]:
    """Every local variable of every frame of this package: what error trackers send away."""
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if frame.f_code.co_filename.startswith(PACKAGE):
                yield dict(frame.f_locals)
        error = error.__cause__ or error.__context__


def silent(value: Any, *more: str) -> None:
    for text in printed(value):
        for secret in (*SECRETS, *more):
            assert secret not in text, text[:300]
    if isinstance(value, BaseException):
        for variables in frames(value):
            # What the caller handed over as data is the caller's to show or hide; keys and tokens are ours.
            for secret in SECRETS[:-1]:
                assert secret not in repr(variables), list(variables)


def thrown(work: Callable[[], Any]) -> alipay_global.AlipayError:
    with pytest.raises(alipay_global.AlipayError) as caught:
        work()
    return caught.value


def test_the_search_finds_what_it_searches_for() -> None:
    with pytest.raises(AssertionError):
        silent({"key": MINE.private_pem.splitlines()[3]})
    with pytest.raises(AssertionError):
        silent(ValueError(SHARED))


def test_clients_and_their_groups_show_nothing() -> None:
    for kind in (AmsClient, AsyncAmsClient):
        client = ams(kind)
        silent(client)
        silent(client.payments)
        silent(vars(client))
        assert "C1" in repr(client)
    silent(AmsClient(api_key=API_KEY, gateway=GATEWAY))
    silent(ams(proxy=f"http://user:{PROXY}@127.0.0.1:1"))
    silent(MapiClient(partner="2088101122136241", sign_type="MD5", key=SHARED, gateway=GATEWAY))
    silent(InStoreClient(client_id="C1", partner_id="P1", sign_type="SHA256", key=SHARED, gateway=GATEWAY))


def test_clients_are_neither_pickled_nor_copied() -> None:
    for work in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds keys"):
            work(ams())


def test_a_prepared_request_shows_neither_its_signature_nor_its_body() -> None:
    request = ams().prepare("payments.cancel", {"paymentRequestId": "T1"})
    signature = request.headers["signature"]
    silent(request, signature, signature[-40:], "paymentRequestId")
    silent(AmsClient(api_key=API_KEY, gateway=GATEWAY).prepare("payments.cancel", {"paymentRequestId": "T1"}))


def test_a_redirect_shows_no_signature() -> None:
    mapi = MapiClient(partner="2088101122136241", sign_type="MD5", key=SHARED, gateway=GATEWAY)
    redirect = mapi.create_forex_trade(mapi_order("W"))
    silent(redirect, redirect.fields["sign"])


def test_a_key_pair_shows_neither_half() -> None:
    silent(MINE)


def test_errors_of_calls_show_neither_keys_nor_the_reply() -> None:
    lost = thrown(lambda: ams().payments.cancel({"paymentRequestId": "T1"}))
    assert isinstance(lost, alipay_global.OutcomeUnknownError)
    silent(lost)
    per_call = thrown(lambda: ams(agent_token=None).payments.cancel({"paymentRequestId": "T1"}, agent_token=TOKEN))
    silent(per_call)
    prepared = thrown(lambda: ams().prepare("payments.pay", {}, agent_token=TOKEN))
    silent(prepared)
    silent(thrown(lambda: ams().payments.cancel({}, agent_token=TOKEN, agent_tokenn=TOKEN)))
    silent(thrown(lambda: ams().verify_notification(path="/", headers={}, body=b"{" + CARD.encode())))


@pytest.mark.parametrize(
    "wrong",
    [
        {"private_key": MINE.private_pem[:900]},
        {"private_key": ALIPAYS.public_pem},
        {"alipay_public_key": MINE.private_pem},
        {"alipay_public_key": MINE.public_pem},
        {"gateway": f"https://user:{PROXY}@gateway.example"},
        {"proxy": f"ftp://user:{PROXY}@x", "transport": None},
        {"private_key": MINE.private_pem + "\ud800"},
        {"timeout": float("nan")},
        {"private_key": {"key": MINE.private_pem}},
        {"unknown": MINE.private_pem},
        {"client_id": 5},
        {"ca_file": "/nowhere.pem", "transport": None},
    ],
)
def test_errors_of_construction_show_no_key_not_even_in_the_variables_of_their_frames(wrong: dict[str, Any]) -> None:
    error = thrown(lambda: ams(**wrong))
    assert isinstance(error, alipay_global.ConfigError)
    silent(error)


def test_errors_of_tools_show_no_key() -> None:
    half = MINE.private_pem[:900]
    silent(thrown(lambda: alipay_global.inspect_key(half)))
    silent(thrown(lambda: alipay_global.sign("text", sign_type="RSA2", key=half)))
    silent(thrown(lambda: alipay_global.sign("text", sign_type="XYZ", key=SHARED)))


def test_an_error_keeps_the_reply_for_those_who_ask_for_it() -> None:
    error = alipay_global.RefusedError("no", code="X", action="fix", reply={"cardNo": CARD})
    silent(error)
    assert error.reply == {"cardNo": CARD}


def test_errors_pickle_with_all_they_say() -> None:
    for kind in (
        alipay_global.ConfigError,
        alipay_global.InvalidRequestError,
        alipay_global.ConnectError,
        alipay_global.OutcomeUnknownError,
        alipay_global.RefusedError,
        alipay_global.SignatureError,
    ):
        facts = dict.fromkeys(kind._details, "x")
        error = kind("what", **facts)
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
            assert type(again) is kind
            assert isinstance(again, alipay_global.AlipayError)
            assert (str(again), again.message, again.outcome) == ("what", "what", kind.outcome)
            assert {name: getattr(again, name) for name in kind._details} == facts
            assert repr(again) == repr(error)


def test_pickled_errors_hold_no_key() -> None:
    error = thrown(lambda: ams(private_key=MINE.private_pem[:900]))
    for secret in SECRETS:
        assert secret.encode() not in pickle.dumps(error)
