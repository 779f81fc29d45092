"""The vectors that every language runs. What they expect was not made by this project's code; each says how."""

from __future__ import annotations

import json
from base64 import b64decode
from typing import Any

import pytest

import alipay_global
from alipay_global import HttpRequest, Redirect

from support import ROOT

CLIENTS = {
    "ams": alipay_global.AmsClient,
    "mapi": alipay_global.MapiClient,
    "instore": alipay_global.InStoreClient,
}
FILES = [json.loads(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "tests/vectors").glob("*.json"))]
VECTORS = [{**file.get("defaults", {}), **vector} for file in FILES for vector in file.get("vectors", [])]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: vector["name"])
def test_vector(vector: dict[str, Any]) -> None:
    RUN[vector["kind"]](vector)


def sign(v: dict[str, Any]) -> None:
    signature = alipay_global.sign(v["text"], sign_type=v["sign_type"], key=v["key"], charset=v["charset"])
    assert signature == v["signature"]


def verify(v: dict[str, Any]) -> None:
    options = {"sign_type": v["sign_type"], "key": v["key"], "charset": v["charset"]}
    assert alipay_global.verify(v["text"], v["signature"], **options) is v["valid"]


def presign(v: dict[str, Any]) -> None:
    assert alipay_global.presign([tuple(pair) for pair in v["params"]]) == v["text"]


def key(v: dict[str, Any]) -> None:
    if "info" in v:
        return contains(alipay_global.inspect_key(v["text"])._asdict(), v["info"])
    with pytest.raises(alipay_global.ConfigError) as caught:
        alipay_global.inspect_key(v["text"])
    assert v["error_contains"] in str(caught.value)
    return None


def amount(v: dict[str, Any]) -> None:
    convert = {
        "to_minor_units": alipay_global.to_minor_units,
        "from_minor_units": alipay_global.from_minor_units,
    }
    if "error" not in v:
        assert convert[v["op"]](v["value"], v["currency"]) == v["expect"]
        return
    with pytest.raises(alipay_global.InvalidRequestError):
        convert[v["op"]](v["value"], v["currency"])


def prepare(v: dict[str, Any]) -> None:
    request = json.loads(v["request"]) if isinstance(v["request"], str) else v["request"]

    def run() -> HttpRequest:
        return client(v).prepare(v["operation"], request, **(v.get("call_options") or {}))

    expect = dict(v["expect"])
    if "error" in expect:
        return fails(run, expect["error"])
    prepared = run()
    contains(lower(prepared.headers), lower(expect.pop("headers", {})))
    if "body" in expect:
        assert prepared.body.decode() == expect.pop("body")
    if "body_base64" in expect:
        assert prepared.body == b64decode(expect.pop("body_base64"))
    return contains(prepared._asdict(), expect)


def accept(v: dict[str, Any]) -> None:
    sent = v["prepared"]
    prepared = HttpRequest(
        sent["method"],
        sent["url"],
        sent["headers"],
        b64decode(sent.get("body_base64") or ""),
    )

    def run() -> Any:
        return client(v).accept(
            v["operation"],
            prepared,
            v["status"],
            v["headers"],
            b64decode(v["body_base64"]),
        )

    if "error" in v["expect"]:
        return fails(run, v["expect"]["error"])
    return answer(run(), v["expect"])


def call(v: dict[str, Any]) -> None:
    """Services that need no network."""
    found = client(v).call(v["operation"], json.loads(v["request"]), **(v.get("call_options") or {}))
    answer(found, v["expect"])


def notification(v: dict[str, Any]) -> None:
    def run() -> Any:
        message = {"path": v.get("path") or "", "headers": v.get("headers") or {}}
        return client(v).verify_notification(body=b64decode(v["body_base64"]), **message)

    if "error" in v["expect"]:
        return fails(run, v["expect"]["error"])
    event, expect = run(), v["expect"]
    assert event.kind == expect["event_kind"]
    for name in ("dedup_key", "old_dedup_key"):
        if name in expect:
            assert getattr(event, name) == expect[name], name
    for answer in ("acknowledge", "reject"):
        if answer in expect:
            assert getattr(event, answer)().body.decode() == expect[answer], answer
    return says(event.data, expect.get("data") or {}, expect)


def returned(v: dict[str, Any]) -> None:
    """Where the browser came back to."""

    def run() -> Any:
        return client(v).verify_return(v["query"])

    if "error" in v["expect"]:
        return fails(run, v["expect"]["error"])
    assert run() == v["expect"]["data"]
    return None


def app_result(v: dict[str, Any]) -> None:
    """What the wallet app handed over."""

    def run() -> Any:
        return client(v).verify_app_result(v["text"])

    if "error" in v["expect"]:
        return fails(run, v["expect"]["error"])
    assert run()._asdict() == v["expect"]
    return None


RUN = {f.__name__: f for f in (sign, verify, presign, key, amount, prepare, accept, call, notification, app_result)}
RUN["return"] = returned


def client(v: dict[str, Any]) -> Any:
    return CLIENTS[v["family"]](**v["options"])


def answer(found: Any, expect: dict[str, Any]) -> None:
    kind = "redirect" if isinstance(found, Redirect) else "text" if isinstance(found, str) else "reply"
    assert kind == expect["kind"]
    if kind == "text" and "text" in expect:
        assert found == expect["text"]
    if wanted := expect.get("contains"):
        says(found._asdict() if isinstance(found, Redirect) else found, wanted, expect)


def says(actual: Any, wanted: dict[str, Any], expect: dict[str, Any]) -> None:
    """What is wanted is there; nothing else is where the vector gives the whole."""
    if expect.get("exactly"):
        assert actual == wanted
    else:
        contains(actual, wanted)


def contains(actual: Any, expected: dict[str, Any], at: str = "") -> None:
    """The expected fields are there and equal; more may be there."""
    for name, value in expected.items():
        if isinstance(value, dict):
            contains(actual[name], value, f"{at}{name}.")
        else:
            assert actual[name] == value, f"{at}{name}"


def fails(run: Any, facts: dict[str, Any]) -> None:
    with pytest.raises(getattr(alipay_global, f"{facts['kind']}Error")) as caught:
        run()
    for name, value in facts.items():
        if name != "kind":
            assert getattr(caught.value, name) == value, name


def lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}
