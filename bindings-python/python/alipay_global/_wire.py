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


def request_text(operation: str, request: Mapping[str, Any]) -> str:
    """Give the request as JSON text; refuse what would not cross exactly, naming the path."""
    if not isinstance(request, dict) and not hasattr(request, "items"):
        raise _invalid(operation, "request", f"must be a dictionary, got {type(request).__name__}")
    if _crosses_as_it_is(request, 0):
        text = _encode(request)
        try:
            text.encode()
        except UnicodeEncodeError:
            pass  # half of a surrogate pair somewhere; below it is found and named
        else:
            return text
    return _encode(_exact(operation, "", request, 0))


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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


def raw_body(body: Any) -> bytes:
    """Accept bytes only: a decoded or parsed body is no longer what was signed."""
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    raise TypeError(f"body must be the raw bytes as received, got {type(body).__name__}")


def header_pairs(headers: Headers) -> list[tuple[str, str]]:
    """Read headers from any mapping or list of pairs, names and values as text or bytes."""
    items = headers.items() if hasattr(headers, "items") else headers
    return [(_text(name), _text(value)) for name, value in items]


def _text(value: Any) -> str:
    # HTTP header bytes are Latin-1; servers that decode them do the same.
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _crosses_as_it_is(value: Any, depth: int) -> bool:
    """Tell, much faster than :func:`_exact`, that it would change nothing. Halves of surrogate pairs are not seen."""
    kind = type(value)
    if kind is dict:
        for name, item in value.items():
            if type(name) is not str:
                return False
            if type(item) not in _SIMPLE and (depth >= _DEEPEST or not _crosses_as_it_is(item, depth + 1)):
                return False
        return True
    if kind is list:
        for item in value:
            if type(item) not in _SIMPLE and (depth >= _DEEPEST or not _crosses_as_it_is(item, depth + 1)):
                return False
        return True
    return False


_SIMPLE = frozenset({str, int, bool, type(None)})


def _exact(operation: str, path: str, value: Any, depth: int) -> Any:
    """Give the value as JSON knows it. Everything that could lose a digit or a zone on the way is refused."""
    if value is None or isinstance(value, (bool, int)):
        return value
    if isinstance(value, str):
        if not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                # Not chained: that exception carries the whole text.
                raise _invalid(operation, path, "holds half of a surrogate pair, which is no character") from None
        return value
    if depth > _DEEPEST:
        raise _invalid(operation, path, f"is nested deeper than {_DEEPEST} levels")
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
        for value in given if isinstance(given, (list, tuple)) else (given,):
            if isinstance(value, datetime) and value.utcoffset() is None:
                return f"{name} has no time zone; use an aware datetime"
            if value is not None and not isinstance(value, (str, int, float, bytes, PathLike, datetime)):
                return f"{name} must be text, got {type(value).__name__}"
    return None


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        # A key file read as bytes: PEM is text, anything else is DER, which the core takes as base64.
        from binascii import b2a_base64

        return value.decode() if value.isascii() else b2a_base64(value).decode()
    return str(fspath(value)) if isinstance(value, PathLike) else str(value.isoformat())
