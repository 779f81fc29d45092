"""A verified notification. Apart from the other values because it is on the fast path of every notification."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from . import _native
    from ._values import HttpReply


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
            self._data = self._native.data
        return self._data

    @property
    def dedup_key(self) -> str:
        """The same for every redelivery of one business event, different for any other."""
        return self._native.dedup_key

    @property
    def old_dedup_key(self) -> str:
        """The key in its first form, for tables that hold such keys; goes with version 0.2.

        Different events could share one: found stored, it means "seen" only if what you stored with it says the same.
        """
        return self._native.old_dedup_key

    def acknowledge(self) -> HttpReply:
        """Give the answer that Alipay expects once you have stored the event."""
        return _reply(self._native.answer(True))

    def reject(self) -> HttpReply:
        """Give the answer that asks for redelivery: your own booking failed."""
        return _reply(self._native.answer(False))

    def __repr__(self) -> str:
        return f"Event({self.kind!r}, dedup_key={self.dedup_key!r})"


def _reply(answer: tuple[int, list[tuple[str, str]], bytes]) -> HttpReply:
    from ._values import HttpReply

    status, headers, body = answer
    return HttpReply(status, dict(headers), body)
