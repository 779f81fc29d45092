"""Children of a process whose other threads are in the middle of a signature."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from support import Sandbox

HERE = Path(__file__).parent
_opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))


@pytest.mark.parametrize(("how", "count"), [("fork", 200), ("multiprocessing", 40)])
def test_no_child_of_eight_signing_threads_dies_or_hangs(sandbox: Sandbox, how: str, count: int) -> None:
    facts = json.dumps({"ams": sandbox.options("ams"), "mapi": sandbox.options("mapi", sign_type="RSA")})
    command = [sys.executable, "-W", "ignore::DeprecationWarning", str(HERE / "forks.py"), facts, str(count), how]
    done = subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["ends"] == {"well": count}, done.stderr
    assert said["signed"] > 0, "every thread of the parent signed"


def test_workers_of_gunicorn_pay_with_a_client_that_was_made_before_the_fork(sandbox: Sandbox, tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "3", "--threads", "2"]
    command += [
        "--bind",
        f"127.0.0.1:{port}",
        "--worker-tmp-dir",
        str(tmp_path),
        "--no-control-socket",
        "preloaded:app",
    ]
    options = json.dumps(sandbox.options("ams"))
    with (tmp_path / "log").open("wb") as log:
        server = subprocess.Popen(
            command, env=environment() | {"ALIPAY_OPTIONS": options}, cwd=HERE, stdout=log, stderr=log
        )
        try:
            url = f"http://127.0.0.1:{port}/"
            wait_for(url, server, tmp_path / "log")
            with ThreadPoolExecutor(6) as buyers:
                replies = list(buyers.map(lambda _: get(url), range(60)))
        finally:
            server.terminate()
            server.wait(20)
    assert {reply["status"] for reply in replies} == {"U"}
    assert len({reply["worker"] for reply in replies} - {server.pid}) >= 2, "more than one worker answered"


def environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(HERE), *filter(None, sys.path)])}


def get(url: str) -> Any:
    with _opener.open(url, timeout=20) as reply:
        return json.load(reply)


def wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        try:
            get(url)
            return
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.1)
    raise AssertionError(log.read_text())
