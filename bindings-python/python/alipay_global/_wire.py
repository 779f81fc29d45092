"""Python values to the core's text and back. No rule of any protocol lives here."""

from __future__ import annotations

import json
from os import PathLike, fspath

from . import _native
from .errors import ConfigError, InvalidRequestError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    #: Any mapping or list of pairs: a ``dict``, ``request.headers`` of a framework, an ASGI scope's list.
    Headers = Mapping[str, Any] | Iterable[tuple[Any, Any]]

# The core reads no deeper either.
_DEEPEST = 100
# More than any real request has on one level; one that contains itself twice would double on each.
_WIDEST = 10_000

# The one field that is bytes. Anywhere else, bytes are more likely a text that somebody forgot to decode.
_FILE = "file.content"

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def request_text(operation: str, request: Mapping[str, Any]) -> str:
    """Give the request as JSON text; refuse what would not cross exactly, naming the path."""
    text = _quick_text(request)
    if text is not None:
        return text
    if not hasattr(request, "items"):
        raise _invalid(operation, "request", f"must be a dictionary, got {type(request).__name__}")
    return _encode(_exact(operation, "", request, 0))


def options_text(options: Any) -> str:
    """Give the options as JSON text and empty the dictionary.

    Error trackers send the variables of every frame away, so no frame of ours may hold a key when an error leaves it.
    """
    try:
        wrong = _wrong_option(options)
        if wrong is None:
            # In ASCII: an error about half a surrogate pair would carry the whole text.
            return json.dumps(options, default=_plain)
    finally:
        options.clear()
    raise ConfigError(wrong)


_NO_OPTIONS = _native.CallOptions("")


def call_options(options: Any) -> _native.CallOptions:
    """Read the options of one call into an object that shows none of them."""
    return _native.CallOptions(options_text(options)) if options else _NO_OPTIONS


def flow_options(options: Any, deadline: float | None) -> _native.CallOptions:
    """Read the options of a flow: those of a call, and how long to wait for the end."""
    return call_options(options if deadline is None else {**options, "deadline": deadline})


def raw_body(body: Any) -> bytes:
    """Accept bytes only: a decoded or parsed body is no longer what was signed."""
    if type(body) is bytes:
        return body
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise TypeError(f"body must be the raw bytes as received, got {type(body).__name__}")


def header_pairs(headers: Headers) -> list[tuple[str, str]]:
    """Read headers from any mapping or list of pairs, names and values as text or bytes."""
    items = headers.items() if hasattr(headers, "items") else headers
    return [
        (name, value) if type(name) is str and type(value) is str else (_text(name), _text(value))
        for name, value in items
    ]


def _text(value: Any) -> str:
    # HTTP header bytes are Latin-1; servers that decode them do the same.
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _quick_text(request: Any) -> str | None:
    """Write a request that needs no care; give none where the slow way has to find the path of a fault."""
    if not _is_exact(request):
        return None
    text = _encode(request)
    return text if text.isascii() or _is_unicode(text) else None


def _is_exact(request: Any) -> bool:
    """Whether a request is made of nothing but what JSON knows exactly, as nearly all are: a quick look, no copy."""
    if type(request) is not dict:
        return False
    level: list[Any] = [request]
    for _ in range(_DEEPEST):
        deeper: list[Any] = []
        for part in level:
            values: Iterable[Any] = part
            if type(part) is dict:
                for name in part:
                    if type(name) is not str:
                        return False
                values = part.values()
            for value in values:
                kind = type(value)
                if kind is dict or kind is list:
                    deeper.append(value)
                elif kind is not str and kind is not int and kind is not bool and value is not None:
                    return False
        if not deeper:
            return True
        if len(deeper) > _WIDEST:
            return False
        level = deeper
    return False


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _exact(operation: str, path: str, value: Any, depth: int) -> Any:
    """Give the value as JSON knows it. Everything that could lose a digit or a zone on the way is refused."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        if not value.isascii() and not _is_unicode(value):
            raise _invalid(operation, path, "holds half of a surrogate pair, which is no character")
        return value
    if depth > _DEEPEST:
        raise _invalid(operation, path, f"is nested deeper than {_DEEPEST} levels")
    if path == _FILE and isinstance(value, (bytes, bytearray, memoryview)):
        from binascii import b2a_base64

        return b2a_base64(value, newline=False).decode()
    if isinstance(value, (list, tuple)):
        return [_exact(operation, f"{path}[{index}]", item, depth + 1) for index, item in enumerate(value)]
    if hasattr(value, "items"):
        return {
            _name(operation, path, name): _exact(operation, f"{path}.{name}" if path else name, item, depth + 1)
            for name, item in value.items()
        }
    return _text_of(operation, path, value)


def _text_of(operation: str, path: str, value: Any) -> str:
    # Imported where met: most requests hold neither, and the two modules would be a third of our import time.
    from datetime import datetime
    from decimal import Decimal

    if isinstance(value, Decimal):
        if not value.is_finite():
            raise _invalid(operation, path, "must be a finite number")
        # As text: the point and the zeros stay as they are, and no reader makes a double of it.
        return format(value, "f")
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise _invalid(operation, path, "has no time zone; use an aware datetime")
        return value.isoformat(timespec="seconds")
    if isinstance(value, float):
        raise _invalid(operation, path, 'is a float, which rounds; send it as text such as "10.00" or as a Decimal')
    raise _invalid(operation, path, f"must be text, a number, a list or a dictionary, got {type(value).__name__}")


def _name(operation: str, path: str, name: Any) -> str:
    if isinstance(name, str):
        return name
    raise _invalid(operation, path or "request", f"has a key that is no text but {type(name).__name__}")


def _invalid(operation: str, path: str, fault: str) -> InvalidRequestError:
    return InvalidRequestError(f"{operation}: {path} {fault}", operation=operation, field=path, rule="type")


def _wrong_option(options: dict[str, Any]) -> str | None:
    from datetime import datetime

    for name, given in options.items():
        # A rare setting may be a table of texts, such as ``paths``.
        parts = given.values() if isinstance(given, dict) else given
        for value in parts if isinstance(given, (dict, list, tuple)) else (given,):
            if isinstance(value, datetime) and value.utcoffset() is None:
                return f"{name} has no time zone; use an aware datetime"
            if isinstance(value, float) and value - value != 0:
                return f"{name} must be a number with an end; it is infinite or no number"
            if value is not None and not isinstance(value, (str, int, float, bytes, PathLike, datetime)):
                return f"{name} must be text, got {type(value).__name__}"
    return None


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        # A key file read as bytes: PEM is text, anything else is DER, which the core takes as base64.
        from binascii import b2a_base64

        return value.decode() if value.isascii() else b2a_base64(value).decode()
    return str(fspath(value)) if isinstance(value, PathLike) else str(value.isoformat())
