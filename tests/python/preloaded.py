"""A WSGI shop that gunicorn loads before it forks its workers: the client is made, and used, in the parent."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from typing import Any

from alipay_global import AmsClient, new_request_id

from support import ams_payment

client = AmsClient(**json.loads(os.environ["ALIPAY_OPTIONS"]))
client.payments.pay(ams_payment(new_request_id("GU-")))


def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    reply = client.payments.pay(ams_payment(new_request_id("GU-")))
    start_response("200 OK", [("content-type", "application/json")])
    return [json.dumps({"worker": os.getpid(), "status": reply["result"]["resultStatus"]}).encode()]
