"""Every example of the reference pages is a request that the checks let through."""

from __future__ import annotations

import re
from typing import Any

import pytest

from alipay_global import AlipayError, AmsClient, InStoreClient, InvalidRequestError, MapiClient

from support import ROOT, Sandbox

PAGES = sorted((ROOT / "core/docs/reference/python").glob("*.md"))
EXAMPLE = re.compile(r"^## (\S+).*?^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
EXAMPLES = [
    pytest.param(page.name.split("-")[0], code, id=operation)
    for page in PAGES
    for operation, code in EXAMPLE.findall(page.read_text(encoding="utf-8"))
]


@pytest.fixture(scope="module")
def clients(sandbox: Sandbox) -> dict[str, Any]:
    def nowhere(request: object, timeout: float) -> tuple[int, dict[str, str], bytes]:
        raise OSError("the examples are written, not sent")

    return {
        "ams": AmsClient(**sandbox.options("ams", transport=nowhere, retries=0)),
        "mapi": MapiClient(**sandbox.options("mapi", sign_type="RSA2", transport=nowhere, retries=0)),
        "instore": InStoreClient(**sandbox.options("instore", transport=nowhere, retries=0)),
    }


def test_every_page_has_examples() -> None:
    assert len(EXAMPLES) > 179 + 36 + 8


@pytest.mark.parametrize(("family", "code"), EXAMPLES)
def test_an_example_passes_the_checks(clients: dict[str, Any], family: str, code: str) -> None:
    names = {**clients, "notify_id": "5b89a773c60af059d96b1693dd3b3d6nc1"}
    try:
        exec(code, names)
    except InvalidRequestError as refused:
        pytest.fail(f"{refused}\n{code}")
    except AlipayError as error:
        assert error.outcome in ("unknown", "not_sent"), error
