"""Alipay payments across borders: AMS, the ``gateway.do`` API and the in-store JSON API.

    from alipay_global import AmsClient

    ams = AmsClient(client_id=..., private_key=MERCHANT_KEY, alipay_public_key=ALIPAY_KEY, gateway="north-america")
    reply = ams.payments.pay({"paymentRequestId": "order-42-try-1", ...})

Requests and replies are plain dictionaries with the wire's own names, described for type checkers by
:mod:`alipay_global.types`. Money is ``str``, ``int`` or ``Decimal``, never ``float``. Every failure is an
:class:`AlipayError` whose ``outcome`` says what is known about the money.

Your private key lives on servers and on terminals you own, never in an app that buyers install.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._async import AsyncAmsClient, AsyncInStoreClient, AsyncMapiClient
    from ._clients import AmsClient, InStoreClient, MapiClient
    from ._event import Event
    from ._native import VERSION as __version__
    from ._native import (
        authorization_code,
        from_minor_units,
        new_auth_state,
        new_request_id,
        qr_png,
        qr_svg,
        sign,
        sign_params,
        to_minor_units,
        verify,
    )
    from ._ticket import AsyncTicket, Ticket
    from ._tools import KeyInfo, KeyPair, china_extra_trans_info, generate_key_pair, inspect_key, presign
    from ._values import AppResult, Final, HttpReply, HttpRequest, Redirect
    from .errors import (
        AlipayError,
        ConfigError,
        ConnectError,
        InvalidRequestError,
        OutcomeUnknownError,
        RefusedError,
        SignatureError,
    )

__all__ = [
    "AlipayError",
    "AmsClient",
    "AppResult",
    "AsyncAmsClient",
    "AsyncInStoreClient",
    "AsyncMapiClient",
    "AsyncTicket",
    "ConfigError",
    "ConnectError",
    "Event",
    "Final",
    "HttpReply",
    "HttpRequest",
    "InStoreClient",
    "InvalidRequestError",
    "KeyInfo",
    "KeyPair",
    "MapiClient",
    "OutcomeUnknownError",
    "Redirect",
    "RefusedError",
    "SignatureError",
    "Ticket",
    "__version__",
    "authorization_code",
    "china_extra_trans_info",
    "from_minor_units",
    "generate_key_pair",
    "inspect_key",
    "new_auth_state",
    "new_request_id",
    "presign",
    "qr_png",
    "qr_svg",
    "sign",
    "sign_params",
    "to_minor_units",
    "verify",
]

# Where each name lives. Nothing is loaded before it is asked for: a worker that only verifies notifications
# should not pay for the async clients.
_HOMES = {
    "_async": ("AsyncAmsClient", "AsyncInStoreClient", "AsyncMapiClient"),
    "_clients": ("AmsClient", "InStoreClient", "MapiClient"),
    "_event": ("Event",),
    "_native": (
        "authorization_code",
        "from_minor_units",
        "new_auth_state",
        "new_request_id",
        "qr_png",
        "qr_svg",
        "sign",
        "sign_params",
        "to_minor_units",
        "verify",
    ),
    "_ticket": ("AsyncTicket", "Ticket"),
    "_tools": ("KeyInfo", "KeyPair", "china_extra_trans_info", "generate_key_pair", "inspect_key", "presign"),
    "_values": ("AppResult", "Final", "HttpReply", "HttpRequest", "Redirect"),
    "errors": (
        "AlipayError",
        "ConfigError",
        "ConnectError",
        "InvalidRequestError",
        "OutcomeUnknownError",
        "RefusedError",
        "SignatureError",
    ),
}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name == "__version__":
        found: object = import_module("._native", __name__).VERSION
    else:
        home = next((home for home, names in _HOMES.items() if name in names), None)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f".{home}", __name__), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
