"""The package as such: what importing costs, what it brings, what it exports."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import alipay_global

FOLDER = Path(alipay_global.__file__).parent


def python(code: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(FOLDER.parent)}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout


def test_importing_takes_at_most_15_ms() -> None:
    code = """
import sys, time
sys.dont_write_bytecode = False
started = time.perf_counter()
import alipay_global
print(time.perf_counter() - started)
"""
    # The best of some: a busy machine only ever adds.
    assert min(float(python(code)) for _ in range(5)) < 0.015


def test_a_client_loads_nothing_that_only_other_clients_need() -> None:
    loaded = json.loads(
        python("import json, sys\nfrom alipay_global import AmsClient\nprint(json.dumps(list(sys.modules)))")
    )
    for name in ("asyncio", "typing", "concurrent.futures", "alipay_global.types.ams", "decimal", "datetime"):
        assert name not in loaded


def test_every_name_is_there_and_documented() -> None:
    assert sorted(alipay_global.__all__) == sorted(set(alipay_global.__all__))
    for name in alipay_global.__all__:
        assert getattr(alipay_global, name) is not None
        assert name in dir(alipay_global)
        if name != "__version__":
            assert getattr(alipay_global, name).__doc__, name
    with pytest.raises(AttributeError):
        alipay_global.nothing  # noqa: B018


def test_every_method_of_a_client_says_what_it_does() -> None:
    for kind in (alipay_global.AmsClient, alipay_global.MapiClient, alipay_global.InStoreClient):
        for name in dir(kind):
            if not name.startswith("_"):
                assert getattr(kind, name).__doc__, f"{kind.__name__}.{name}"


def test_the_package_is_typed_and_needs_nothing() -> None:
    assert (FOLDER / "py.typed").exists()
    project = (FOLDER.parents[1] / "pyproject.toml").read_text()
    assert "dependencies = []" in project


def test_the_native_half_names_no_operation() -> None:
    source = "".join(file.read_text() for file in (FOLDER.parents[1] / "src").glob("*.rs"))
    for word in ("payments", "forex", "acquiring", "resultStatus", "out_trade_no", "paymentRequestId"):
        assert word not in source


def test_only_one_place_releases_the_interpreter() -> None:
    source = "".join(file.read_text() for file in (FOLDER.parents[1] / "src").glob("*.rs"))
    assert source.count(".detach(") == 1


def test_tools_are_documented_by_their_behaviour() -> None:
    assert alipay_global.to_minor_units("10.00", "USD") == "1000"
    assert alipay_global.from_minor_units("1000", "USD") == "10.00"
    pair = alipay_global.generate_key_pair()
    mine = alipay_global.inspect_key(pair.private_pem)
    assert (mine.kind, mine.bits) == ("rsa private", 2048)
    assert mine.fingerprint == alipay_global.inspect_key(pair.public_pem).fingerprint
    signature = alipay_global.sign("text", sign_type="RSA2", key=pair.private_pem)
    assert alipay_global.verify("text", signature, sign_type="RSA2", key=pair.public_pem)
    assert not alipay_global.verify("texT", signature, sign_type="RSA2", key=pair.public_pem)
    assert alipay_global.presign([("b", "2"), ("a", "1"), ("empty", ""), ("sign", "x")]) == "a=1&b=2"


def test_parameters_are_signed_in_one_go() -> None:
    # published-md5-query of the specification
    query = {
        "service": "single_trade_query",
        "partner": "2088101122136241",
        "_input_charset": "utf-8",
        "out_trade_no": "SAMPLE_TRANSACTION_ID",
        "body": "",
    }
    key = "760bdzec6y9goq7ctyx96ezkz78287de"
    for params in (query, list(query.items())):
        signature = alipay_global.sign_params(params, sign_type="MD5", key=key)
        assert signature == "d4d3825356fd0799ee16829acffc1460"
    with pytest.raises(TypeError):
        alipay_global.sign_params({"total_fee": 1.1}, sign_type="MD5", key=key)  # type: ignore[dict-item]


def test_presign_takes_a_dictionary_too() -> None:
    assert alipay_global.presign({"b": "2", "a": "1"}) == "a=1&b=2"
