"""What the synchronous and the asynchronous client of every family share."""

from __future__ import annotations

from . import _native
from ._event import Event
from ._wire import call_options, header_pairs, options_text, raw_body, request_text
from .errors import ConfigError, OutcomeUnknownError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar

    from typing_extensions import Unpack

    from ._values import Final, HttpRequest
    from ._wire import Headers
    from .types.options import CallOptions

    #: Sends one request once: ``(request, seconds) -> (status, headers, body)``. See :class:`Door`.
    Transport = Callable[[HttpRequest, float], tuple[int, Headers, bytes]]
    KeyText = str | bytes


class Door:
    """The parts of a client that wait for nobody: opening, preparing, accepting, verifying."""

    _family: ClassVar[str]

    def __init__(self, **options: Any) -> None:
        transport = options.pop("transport", None)
        adapted = None if transport is None else _adapt(transport)
        self._shown = {name: options[name] for name in _SHOWN if options.get(name) is not None}
        # An argument, not a variable: a traceback that prints locals must not find a key.
        self._native = _native.Client(self._family, options_text(options), adapted)

    def prepare(self, operation: str, request: Mapping[str, Any], **options: Unpack[CallOptions]) -> HttpRequest:
        """Build and sign a request without sending it, for your own HTTP stack, tests and debugging.

        Raises:
            InvalidRequestError: the request breaks a documented rule.
        """
        from ._values import HttpRequest

        text = request_text(operation, request)
        method, url, headers, body = self._native.prepare(operation, text, call_options(options))
        return HttpRequest(method, url, dict(headers), body)

    def accept(self, operation: str, prepared: HttpRequest, status: int, headers: Headers, body: bytes) -> Any:
        """Verify and read a reply that you fetched yourself for a request from :meth:`prepare`.

        Raises:
            OutcomeUnknownError: the reply cannot be believed, so the operation may have happened.
            RefusedError: the gateway said no.
        """
        _, url, _, sent = prepared
        pairs = header_pairs(headers) if headers else []
        return read(self._native.accept(operation, url, raw_body(sent), status, pairs, raw_body(body)))

    def verify_notification(self, *, body: bytes, path: str = "", headers: Headers = ()) -> Event:
        """Verify a notification over its raw bytes, and only then read it.

        Args:
            body: the request body exactly as received, before any parsing.
            path: the path as Alipay called it, before a proxy of yours rewrote it (AMS only).
            headers: ``request.headers`` of your framework, a dictionary or a list of pairs (AMS only).

        Raises:
            SignatureError: it is not from Alipay, or not for this client. Do not act on it.
        """
        return Event(self._native.verify_notification(path, header_pairs(headers), raw_body(body)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self._shown.items())
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} holds keys and connections and is not pickled; open one per process")


# Names that say which merchant a client is for, and are no secret.
_SHOWN = ("client_id", "partner", "partner_id", "merchant_id")


def read(answer: tuple[str, Any]) -> Any:
    """Give an answer of the core as what it is: a dictionary, a :class:`Redirect` or text."""
    kind, value = answer
    if kind in ("reply", "text"):
        return value
    if kind == "redirect":
        from ._values import Redirect

        return Redirect(**value)
    raise OutcomeUnknownError("the core gave an answer that this version cannot read; update alipay-global")


def final(end: tuple[str, dict[str, Any]]) -> Final:
    """Give the end of a flow as a value."""
    from ._values import Final

    return Final(*end)


def _adapt(transport: Transport) -> Any:
    """Let the native half call a transport that was written for people."""
    if not callable(transport):
        raise ConfigError(f"transport must be callable, got {type(transport).__name__}")
    from ._values import HttpRequest

    def send(
        method: str, url: str, headers: list[tuple[str, str]], body: bytes, seconds: float
    ) -> tuple[int, list[tuple[str, str]], bytes]:
        status, reply_headers, reply = transport(HttpRequest(method, url, dict(headers), body), seconds)
        return status, header_pairs(reply_headers), raw_body(reply)

    return send
