"""Alipay's side as a script: what it answers to each call, signed with the keys of the tests, on a clock of its own."""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from alipay_global import AmsClient, ConnectError, HttpRequest, InStoreClient, MapiClient, sign

from support import ROOT

VECTORS = ROOT / "tests/vectors"
ALIPAY_KEY = json.loads((VECTORS / "keys.json").read_text(encoding="utf-8"))["alipay2048"]
STORIES = json.loads((ROOT / "tests/flows/stories.json").read_text(encoding="utf-8"))
CLIENTS = {"ams": AmsClient, "mapi": MapiClient, "instore": InStoreClient}


def options(family: str) -> dict[str, Any]:
    """The options with which the vectors of this family were made."""
    file = json.loads((VECTORS / f"{family}-accept.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = file["defaults"].get("options") or file["vectors"][0]["options"]
    return found


class Clock:
    """Time that passes only when somebody sleeps."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    async def asleep(self, seconds: float) -> None:
        self.seconds += seconds


class Gateway:
    """Answers the calls of a flow one after the other; a call that the script does not expect is noted as wrong."""

    def __init__(self, family: str, days: list[list[Any]], clock: Clock) -> None:
        self.family = family
        self.days = days
        self.clock = clock
        self.calls: list[str] = []
        self.wrong: list[str] = []
        self._next = 0

    def open(self, **more: Any) -> Any:
        given = {**options(self.family), "now": STORIES["start"], "retries": 0, **more, "transport": self}
        return CLIENTS[self.family](**given)

    def __call__(self, request: HttpRequest, seconds: float) -> tuple[int, dict[str, str], bytes]:
        operation = called(self.family, request)
        self.calls.append(operation)
        day = self.days[min(self._next, len(self.days) - 1)]
        if "again" not in day[2:] and (self._next >= len(self.days) or day[0] not in ("any", operation)):
            self.wrong.append(f"{operation}, after {self.calls[:-1]}")
        self._next += 1
        answer = day[1]
        if answer == "lost":
            raise OSError("the reply was lost")
        if answer == "unreachable":
            raise ConnectError("no way to the gateway")
        at = datetime.fromisoformat(STORIES["start"]) + timedelta(seconds=self.clock.seconds)
        return REPLIES[self.family](request, answer, at.isoformat(timespec="seconds"))

    def skip(self) -> None:
        """The process died here; what follows is for the one after it."""
        self._next += 1

    def dies(self) -> bool:
        return self._next < len(self.days) and self.days[self._next][0] == "died"


def called(family: str, request: HttpRequest) -> str:
    if family == "ams":
        return ".".join(urllib.parse.urlsplit(request.url).path.split("/")[-2:])
    if family == "instore":
        return str(json.loads(request.body)["request"]["head"]["function"])
    form = {**parameters(urllib.parse.urlsplit(request.url).query), **parameters(request.body.decode())}
    return form["service"]


def parameters(text: str) -> dict[str, str]:
    return dict(urllib.parse.parse_qsl(text))


def fields(family: str, answer: dict[str, Any]) -> tuple[str, str, dict[str, Any]]:
    """Status, code and fields of what a script says in short: ``{"F": code}``, ``{"U": code}`` or ``{"S": fields}``."""
    [(status, more)] = answer.items()
    if status == "S":
        return "S", "SUCCESS", {**STORIES["said"][family], **more}
    return status, more, {}


def ams(request: HttpRequest, answer: dict[str, Any], at: str) -> tuple[int, dict[str, str], bytes]:
    status, code, more = fields("ams", answer)
    result = {"resultStatus": status, "resultCode": code, "resultMessage": code}
    content = {"result": result, **{name: value for name, value in more.items() if value is not None}}
    if status == "S":
        content |= {
            name: json.loads(request.body)[name] for name in ("refundRequestId",) if name in json.loads(request.body)
        }
    body = json.dumps(content)
    client = request.headers["client-id"] if "client-id" in request.headers else options("ams")["client_id"]
    text = f"POST {urllib.parse.urlsplit(request.url).path}\n{client}.{at}.{body}"
    signed = urllib.parse.quote(sign(text, sign_type="RSA2", key=ALIPAY_KEY), safe="")
    headers = {
        "content-type": "application/json",
        "client-id": client,
        "response-time": at,
        "signature": f"algorithm=RSA256,keyVersion=1,signature={signed}",
    }
    return 200, headers, body.encode()


def instore(request: HttpRequest, answer: dict[str, Any], at: str) -> tuple[int, dict[str, str], bytes]:
    status, code, more = fields("instore", answer)
    asked = json.loads(request.body)["request"]["head"]
    head = {name: asked[name] for name in ("version", "function", "clientId", "reqMsgId")} | {"respTime": at}
    info = {"resultStatus": status, "resultCodeId": "00000000", "resultCode": code, "resultMsg": code}
    response = json.dumps({"head": head, "body": {"resultInfo": info, **more}})
    signed = sign(response, sign_type="RSA2", key=ALIPAY_KEY)
    return 200, {"content-type": "application/json"}, f'{{"response":{response},"signature":"{signed}"}}'.encode()


def mapi(request: HttpRequest, answer: dict[str, Any], at: str) -> tuple[int, dict[str, str], bytes]:
    status, code, more = fields("mapi", answer)
    headers = {"content-type": "text/xml"}
    if status != "S":
        # A refusal of this gateway is never signed.
        return 200, headers, f"<alipay><is_success>F</is_success><error>{code}</error></alipay>".encode()
    text = "&".join(f"{name}={value}" for name, value in sorted(more.items()))
    signed = sign(text, sign_type="MD5", key=options("mapi")["key"])
    inner = "".join(f"<{name}>{value}</{name}>" for name, value in more.items())
    tail = f"<sign>{signed}</sign><sign_type>MD5</sign_type>"
    return (
        200,
        headers,
        f"<alipay><is_success>T</is_success><response><alipay>{inner}</alipay></response>{tail}</alipay>".encode(),
    )


REPLIES: dict[str, Callable[..., tuple[int, dict[str, str], bytes]]] = {"ams": ams, "instore": instore, "mapi": mapi}
