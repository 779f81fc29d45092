"""Forks a process whose other threads sign all the time; prints how the children ended. Run by `test_forks.py`.

``forks.py OPTIONS_JSON COUNT HOW``, HOW being ``fork`` or ``multiprocessing``.
"""

from __future__ import annotations

import json
import multiprocessing
import os
import sys
import threading
import time
from typing import Any

from alipay_global import AmsClient, MapiClient, new_request_id, sign

from support import ams_payment

PATIENCE = 20.0


def work(ams: AmsClient, mapi: MapiClient, key: str, number: int) -> None:
    """What a worker does first: an id, three signatures, and for some of them a payment."""
    id = new_request_id("FK-")
    assert len(sign("text", sign_type="RSA2", key=key)) > 100
    ams.prepare("payments.pay", ams_payment(id))
    mapi.prepare("single_trade_query", {"out_trade_no": id})
    if number % 10 == 0:
        assert ams.payments.pay(ams_payment(id))["result"]["resultStatus"] == "U"


def forked(*given: Any) -> str:
    child = os.fork()
    if child == 0:
        try:
            work(*given)
            os._exit(0)
        except BaseException as error:
            print(f"child: {error!r}", file=sys.stderr, flush=True)
            os._exit(1)
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return "well" if status == 0 else "dead"
        time.sleep(0.001)
    os.kill(child, 9)
    os.waitpid(child, 0)
    return "hung"


def spawned(*given: Any) -> str:
    child = multiprocessing.get_context("fork").Process(target=work, args=given)
    child.start()
    child.join(PATIENCE)
    if child.is_alive():
        child.kill()
        return "hung"
    return "well" if child.exitcode == 0 else "dead"


def main(facts: dict[str, Any], count: int, how: str) -> None:
    ams, mapi = AmsClient(**facts["ams"]), MapiClient(**facts["mapi"])
    key, stop, signed = facts["ams"]["private_key"], threading.Event(), [0] * 8

    def signing(thread: int) -> None:
        while not stop.is_set():
            new_request_id()
            ams.prepare("payments.pay", ams_payment("FK-busy"))
            mapi.prepare("single_trade_query", {"out_trade_no": "FK-busy"})
            signed[thread] += 1

    threads = [threading.Thread(target=signing, args=[thread]) for thread in range(8)]
    for thread in threads:
        thread.start()
    begin = {"fork": forked, "multiprocessing": spawned}[how]
    ends = [begin(ams, mapi, key, number) for number in range(count)]
    stop.set()
    for thread in threads:
        thread.join()
    print(json.dumps({"ends": {end: ends.count(end) for end in sorted(set(ends))}, "signed": min(signed)}))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
