"""What calls give back besides dictionaries. Immutable; no ``repr`` here shows content that could be private."""

from __future__ import annotations

from typing import Any, NamedTuple

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
    #: A whole HTML page that opens ``scheme_url`` and goes to ``url`` where no app answers.
    app_page: str | None = None
    #: What to ask the buyer before ``payments.verify_and_complete_payment``: the fields of ``challengeActionForm``.
    challenge: dict[str, str] | None = None
    #: Until when it can be used (ISO 8601), when the gateway says so.
    expires: str | None = None

    def qr_svg(self) -> str:
        """Draw the code to scan, as an SVG image.

        Raises:
            InvalidRequestError: there is no ``qr_code``.
        """
        return _native.qr_svg(self.qr_code or "")

    def qr_png(self) -> bytes:
        """Draw the code to scan, as a PNG image.

        Raises:
            InvalidRequestError: there is no ``qr_code``.
        """
        return _native.qr_png(self.qr_code or "")

    def __repr__(self) -> str:
        return f"Redirect({self.method} {_address(self.url)}, {len(self.fields)} fields)"


class Final(NamedTuple):
    """How a flow ended."""

    #: Payments: ``"paid"``, ``"not_paid"`` or ``"cancelled"``. Refunds: ``"refunded"`` or ``"not_refunded"``.
    state: str
    #: The verified reply that says so.
    reply: dict[str, Any]

    def __repr__(self) -> str:
        return f"Final(state={self.state!r}, {len(self.reply)} fields)"


class AppResult(NamedTuple):
    """A verified result that the wallet app handed to your app."""

    #: The signed fields.
    fields: dict[str, Any]
    #: True only for a verified statement that the buyer has paid.
    paid: bool
    #: ``"paid"`` as above; ``"pending"``: the buyer may have paid (``8000``, ``6004``, whatever proves nothing), so
    #: wait for the notification or query, and charge nobody again before; ``"failed"``: the wallet says, unsigned,
    #: that nobody paid.
    state: str
    #: What the wallet said, unsigned: ``9000`` paid, ``8000`` and ``6004`` unknown, ``6001`` left by the buyer.
    result_status: str
    #: What the wallet added for people, unsigned.
    memo: str

    def __repr__(self) -> str:
        return f"AppResult(paid={self.paid}, {len(self.fields)} fields)"


def _address(url: str) -> str:
    return url.partition("?")[0].partition("#")[0]
