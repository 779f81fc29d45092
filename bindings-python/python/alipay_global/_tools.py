"""Small tools around keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import _native

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any


class KeyPair(NamedTuple):
    """A new pair of keys. Keep the private one on servers and terminals you own; give the public one to Alipay."""

    #: PKCS#8 in PEM.
    private_pem: str
    #: SubjectPublicKeyInfo in PEM.
    public_pem: str

    def __repr__(self) -> str:
        return "KeyPair([redacted])"


class KeyInfo(NamedTuple):
    """What a key text is, without any of a private key."""

    #: ``"rsa private"``, ``"rsa public"``, ``"dsa private"`` or ``"dsa public"``.
    kind: str
    #: Size of the modulus.
    bits: int
    #: Such as ``"PKCS#8 PEM"``.
    format: str
    #: SHA-256 of the public half, in hex: the same for both keys of a pair.
    fingerprint: str


def generate_key_pair(bits: int = 2048) -> KeyPair:
    """Make a pair of RSA keys.

    Raises:
        ConfigError: no such size.
    """
    return KeyPair(*_native.generate_key_pair(bits))


def inspect_key(text: str) -> KeyInfo:
    """Say what a key text is: PEM, or DER as base64.

    Raises:
        ConfigError: it is no key, and why.
    """
    try:
        return KeyInfo(*_native.inspect_key(text))
    finally:
        # No frame of ours holds a key when an error leaves it.
        del text


def china_extra_trans_info(info: Mapping[str, Any]) -> str:
    """Give the text for ``order.extendInfo`` that AlipayCN wants about an order.

    ``{"businessType": "4", "goods": [{"name": "Bag", "quantity": 2}]}`` for goods, whose quantities are summed;
    ``"1"`` with ``hotelName``, ``checkinTime`` and ``checkoutTime`` for a hotel.

    Raises:
        InvalidRequestError: a field is missing or would break the text.
    """
    from ._wire import request_text

    return _native.china_extra_trans_info(request_text("china_extra_trans_info", info))


def presign(params: Mapping[str, str] | Iterable[tuple[str, str]]) -> str:
    """Give the text that the ``gateway.do`` API signs: sorted, without empty values, ``sign`` and ``sign_type``."""
    return _native.presign(list(params.items() if hasattr(params, "items") else params))
