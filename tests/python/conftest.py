from __future__ import annotations

from collections.abc import Iterator

import pytest

from alipay_global import AmsClient, MapiClient

from support import Sandbox, Shop


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    running = Sandbox("--time-scale", "0.05", "--tls")
    yield running
    running.stop()


@pytest.fixture(autouse=True)
def calm(request: pytest.FixtureRequest) -> Iterator[None]:
    """No fault that one test asked for reaches another."""
    yield
    if "sandbox" in request.fixturenames:
        request.getfixturevalue("sandbox").calm()


@pytest.fixture(scope="session")
def ams(sandbox: Sandbox) -> AmsClient:
    return AmsClient(**sandbox.options("ams"))


@pytest.fixture
def shop(ams: AmsClient) -> Iterator[Shop]:
    running = Shop(ams.verify_notification)
    yield running
    running.close()


@pytest.fixture
def mapi(sandbox: Sandbox) -> MapiClient:
    return MapiClient(**sandbox.options("mapi", sign_type="RSA2"))


@pytest.fixture
def mapi_shop(mapi: MapiClient) -> Iterator[Shop]:
    running = Shop(mapi.verify_notification)
    yield running
    assert running.errors == []
    running.close()
