"""What words say: one event has one key, two events never share one, and what may have been paid is told."""

from __future__ import annotations

import json
from base64 import b64decode
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from alipay_global import AmsClient, InStoreClient, MapiClient

CLIENTS = {"ams": AmsClient, "mapi": MapiClient, "instore": InStoreClient}
FILE = Path(__file__).resolve().parents[1] / "vectors/notification-pairs.json"


def events() -> dict[tuple[str, str], tuple[bool, list[Any]]]:
    found: dict[tuple[str, str], tuple[bool, list[Any]]] = {}
    opened: dict[str, Any] = defaultdict(lambda: None)
    for vector in json.loads(FILE.read_text("utf-8"))["vectors"]:
        options = json.dumps(vector["options"], sort_keys=True)
        opened[options] = opened[options] or CLIENTS[vector["family"]](**vector["options"])
        body = b64decode(vector["body_base64"])
        event = opened[options].verify_notification(path=vector["path"], headers=vector["headers"], body=body)
        found.setdefault((vector["family"], vector["pair"]), (vector["same"], []))[1].append(event)
    return found


def test_one_event_has_one_key_and_two_events_never_share_one() -> None:
    pairs = events()
    assert len(pairs) >= 80
    for name, (same, (first, second)) in pairs.items():
        assert (first.dedup_key == second.dedup_key) is same, name


def test_the_first_form_of_a_key_stays_at_hand() -> None:
    _, (paid, over) = events()["mapi", "paid-then-refund-period-over"]
    assert (paid.old_dedup_key, over.old_dedup_key) == (
        "trade_status_sync:o1:TRADE_SUCCESS",
        "trade_status_sync:o1:TRADE_FINISHED",
    )
    assert paid.dedup_key == over.dedup_key


@pytest.mark.parametrize(
    ("status", "state"),
    [("8000", "pending"), ("6004", "pending"), ("6002", "pending"), ("6001", "failed"), ("4000", "failed")],
)
def test_what_may_have_been_paid_is_pending_and_never_failed(status: str, state: str) -> None:
    options = next(rsa_options())
    result = MapiClient(**options).verify_app_result(f"resultStatus={{{status}}};memo={{}};result={{}}")
    assert (result.state, result.paid) == (state, False)


def rsa_options() -> Any:
    """The client of a vector of the family, with an algorithm that signs app results."""
    for vector in json.loads((FILE.parent / "mapi-app.json").read_text("utf-8"))["vectors"]:
        if vector["options"].get("sign_type") == "RSA":
            yield {name: value for name, value in vector["options"].items() if value is not None}
