"""A verified notification, as type checkers see it: the kind selects the type of the data."""

from typing import Any, Generic

from typing_extensions import TypeVar

from . import _native
from ._values import HttpReply

_Kind = TypeVar("_Kind", bound=str, default=str, covariant=True)
_Data = TypeVar("_Data", default=Any, covariant=True)

class Event(Generic[_Kind, _Data]):
    """A notification whose signature held. Store it under ``dedup_key``, answer it, then act on it."""

    def __init__(self, native: _native.Event) -> None: ...
    @property
    def kind(self) -> _Kind:
        """What happened, in the vendor's word: ``"PAYMENT_RESULT"``, ``"trade_status_sync"`` and so on."""

    @property
    def data(self) -> _Data:
        """The content with its wire names, unknown fields kept."""

    @property
    def dedup_key(self) -> str:
        """The same for every redelivery of one business event, different for any other."""

    def acknowledge(self) -> HttpReply:
        """Give the answer that Alipay expects once you have stored the event."""

    def reject(self) -> HttpReply:
        """Give the answer that asks for redelivery: your own booking failed."""
