"""The programs that the guides show, each run as a program of its own. They check what they did themselves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from support import ROOT, Sandbox

FOLDER = ROOT / "examples/guides/python"
PROGRAMS = sorted(path.name for path in FOLDER.glob("*.py") if path.name != "other_side.py")


@pytest.fixture(scope="module")
def guided() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.stop()


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_guide_does_what_it_says(program: str, guided: Sandbox) -> None:
    environment = {
        **os.environ,
        "ALIPAY_SANDBOX": json.dumps(guided.facts),
        "PYTHONPATH": str(ROOT / "bindings-python/python"),
    }
    ended = subprocess.run(
        [sys.executable, str(FOLDER / program)], env=environment, capture_output=True, text=True, timeout=120
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_every_guide_has_a_program() -> None:
    assert len(PROGRAMS) >= 13
