"""The synchronous clients. A call blocks its own thread only; share one client between all threads."""

from __future__ import annotations

from . import _native
from ._calls import Calls
from ._client import Door, final, read
from ._families import AmsDoor, InStoreDoor, MapiDoor
from ._generated.ams import AmsGroups
from ._generated.instore import InStoreOperations
from ._generated.mapi import MapiOperations
from ._wire import call_options, flow_options, request_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ._ticket import Ticket
    from ._values import Final
    from .types.options import CallOptions


class Client(Door, Calls):
    """What the three families share: any operation by its id."""

    def call(self, operation: str, request: Mapping[str, Any], **options: Unpack[CallOptions]) -> Any:
        """Call any operation by its id, also one that this package does not know.

        Raises:
            AlipayError: one of its subclasses; ``outcome`` says what is known about the money.
        """
        return self._call(operation, request, options)

    def until_final(
        self,
        operation: str,
        request: Mapping[str, Any],
        *,
        deadline: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Final:
        """Stay with an operation until it is final; the methods ``..._until_final`` are this by name.

        On an unknown outcome it asks or repeats by the same id; a payment that is still open after ``deadline`` seconds
        (60) is cancelled until that succeeds. It never pays twice and never says paid without a verified statement.

        Raises:
            AlipayError: with outcome ``unknown``, even the last word is missing; the message says what to keep doing.
        """
        return self._until_final(operation, request, deadline, options)

    def start(
        self,
        operation: str,
        request: Mapping[str, Any],
        *,
        deadline: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Ticket:
        """Begin what :meth:`until_final` does, one step at a time; the methods ``start_...`` are this by name.

        Nothing is sent before the first ``step``.

        Raises:
            ConfigError: the operation has no such flow.
            InvalidRequestError: the request has no id to stay with.
        """
        return self._start(operation, request, deadline, options)

    def resume(self, text: str, **options: Unpack[CallOptions]) -> Ticket:
        """Take up a ticket that ``save`` wrote. Its deadline is in the text; a token or a time-out of a call is not.

        Raises:
            ConfigError: the text is no ticket, or it was changed.
        """
        from ._ticket import Ticket

        return Ticket(_native.Ticket.resume(self._native, text, call_options(options)))

    def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any:
        return read(self._native.call(operation, request_text(operation, request), call_options(options)))

    def _until_final(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Final:
        settings = flow_options(options, deadline)
        return final(self._native.until_final(operation, request_text(operation, request), settings))

    def _start(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Ticket:
        from ._ticket import Ticket

        settings = flow_options(options, deadline)
        return Ticket(_native.Ticket.start(self._native, operation, request_text(operation, request), settings))


class AmsClient(AmsDoor, Client, AmsGroups):
    """The AMS JSON API.

    Options are keywords, all described by :class:`alipay_global.types.options.AmsOptions`. Needed are ``client_id``,
    ``private_key``, ``alipay_public_key`` and ``gateway``, or ``api_key`` and ``gateway`` alone.
    Keys are PEM, DER or base64. Keep the private key on servers and terminals you own, never in an app buyers install.

    Raises:
        ConfigError: an option is wrong; the message says what was given and what is wanted.
    """

    def pages(
        self, operation: str, request: Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> Iterator[dict[str, Any]]:
        """Fetch the pages of a list, one reply after the other: ``for page in ams.pages("aba.inquireCard", {...})``.

        Raises:
            AlipayError: as :meth:`call`; also when the gateway shows the same page again.
        """
        following: Mapping[str, Any] | None = request
        state = None
        while following is not None:
            reply = self._call(operation, following, options.copy())
            # Before the page is handed out: the caller may change it.
            following, state = self._next_page(operation, following, reply, state)
            yield reply


class MapiClient(MapiDoor, Client, MapiOperations):
    """The legacy cross-border gateway, ``gateway.do``.

    Options are keywords, all described by :class:`alipay_global.types.options.MapiOptions`. Needed are ``partner``,
    ``gateway``, and ``key`` (``MD5``) or ``private_key`` and ``alipay_public_key``.
    Keep keys on servers and terminals you own, never in an app that buyers install.

    Raises:
        ConfigError: an option is wrong; the message says what was given and what is wanted.
    """

    def notify_verify(self, notify_id: str, **options: Unpack[CallOptions]) -> bool:
        """Ask the gateway whether a notification is its own; it remembers for about a minute."""
        return self._native.notify_verify(notify_id, call_options(options))


class InStoreClient(InStoreDoor, Client, InStoreOperations):
    """The in-store JSON API.

    Options are keywords, all described by :class:`alipay_global.types.options.InStoreOptions`. Needed are
    ``client_id``, ``gateway``, ``partner_id`` or ``merchant_id`` by ``profile``, and ``private_key`` and
    ``alipay_public_key`` (``RSA2``) or ``key`` (``SHA256``).
    Keep keys on servers and terminals you own, never in an app that buyers install.

    Raises:
        ConfigError: an option is wrong; the message says what was given and what is wanted.
    """
