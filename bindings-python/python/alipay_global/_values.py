"""What calls give back besides dictionaries. Immutable; no ``repr`` here shows content that could be private."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from . import _native


class HttpRequest(NamedTuple):
    """A signed request that was not sent. Send exactly these bytes, follow no redirect, do not retry a payment."""

    #: ``"GET"`` or ``"POST"``.
    method: str
    #: Absolute URL, query included.
    url: str
    #: Header names and values.
    headers: dict[str, str]
    #: The exact bytes that were signed.
    body: bytes

    def __repr__(self) -> str:
        return f"HttpRequest({self.method} {_address(self.url)}, {len(self.body)} bytes)"


class HttpReply(NamedTuple):
    """What your server answers to a notification. Send it as it is: some answers are signed."""

    #: HTTP status code.
    status: int
    #: Header names and values.
    headers: dict[str, str]
    #: The exact bytes.
    body: bytes

    def __repr__(self) -> str:
        return f"HttpReply({self.status}, {len(self.body)} bytes)"


class Redirect(NamedTuple):
    """Where to send the buyer. Coming back proves nothing: decide on a verified notification or an inquiry."""

    #: ``"GET"`` or ``"POST"``.
    method: str
    #: Target: complete for ``GET``, the form's action for ``POST``.
    url: str
    #: Fields of the form, in order.
    fields: dict[str, str]
    #: A whole HTML page that submits the form by itself, with a button for browsers without scripts.
    form: str
    #: The content of a code to draw, when the buyer scans.
    qr_code: str | None = None
    #: Opens the wallet app where it is installed, else a page.
    app_link: str | None = None
    #: Custom scheme of the wallet app; needs ``url`` as a fallback.
    scheme_url: str | None = None
    #: Until when it can be used (ISO 8601), when the gateway says so.
    expires: str | None = None

    def __repr__(self) -> str:
        return f"Redirect({self.method} {_address(self.url)}, {len(self.fields)} fields)"


class AppResult(NamedTuple):
    """A verified result that the wallet app handed to your app."""

    #: The signed fields.
    fields: dict[str, Any]
    #: True only for a verified statement that the buyer has paid.
    paid: bool

    def __repr__(self) -> str:
        return f"AppResult(paid={self.paid}, {len(self.fields)} fields)"


class Event:
    """A notification whose signature held. Store it under ``dedup_key``, answer it, then act on it."""

    __slots__ = ("_data", "_native")

    def __init__(self, native: _native.Event) -> None:
        self._native = native
        self._data: dict[str, Any] | None = None

    @property
    def kind(self) -> str:
        """What happened, in the vendor's word: ``"PAYMENT_RESULT"``, ``"trade_status_sync"`` and so on."""
        return self._native.kind

    @property
    def data(self) -> dict[str, Any]:
        """The content with its wire names, unknown fields kept."""
        if self._data is None:
            self._data = json.loads(self._native.data)
        return self._data

    @property
    def dedup_key(self) -> str:
        """The same for every redelivery of one business event, different for any other."""
        return self._native.dedup_key

    def acknowledge(self) -> HttpReply:
        """Give the answer that Alipay expects once you have stored the event."""
        return _reply(self._native.answer(True))

    def reject(self) -> HttpReply:
        """Give the answer that asks for redelivery: your own booking failed."""
        return _reply(self._native.answer(False))

    def __repr__(self) -> str:
        return f"Event({self.kind!r}, dedup_key={self.dedup_key!r})"


def _reply(answer: tuple[int, list[tuple[str, str]], bytes]) -> HttpReply:
    status, headers, body = answer
    return HttpReply(status, dict(headers), body)


def _address(url: str) -> str:
    return url.partition("?")[0].partition("#")[0]
