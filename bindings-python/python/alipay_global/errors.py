"""What can go wrong, and what each failure means for the money.

``outcome`` is the first thing to look at:

- ``"not_sent"``: nothing reached the gateway; trying again is safe.
- ``"unknown"``: the gateway may have acted; inquire by the same id before anything else.
- ``"refused"``: the gateway said no.

Messages and ``repr`` name the operation and the id to act on. They never hold a key, a token, a signature or a
body; what the gateway said is in ``reply``, for those who look.
"""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, Literal

    Outcome = Literal["not_sent", "unknown", "refused"]
    Action = Literal["fix", "user", "new_id", "same", "stop", "support", "inquire"]


class AlipayError(Exception):
    """Any failure of this package. Catch a subclass where you can say what to do next."""

    #: What is known about the money: ``"not_sent"``, ``"unknown"`` or ``"refused"``.
    outcome: ClassVar[Outcome] = "unknown"
    #: One line for a log: what failed, which id to act on.
    message: str
    #: The operation that failed, such as ``"payments.pay"``; ``None`` outside a call.
    operation: str | None
    #: The id to inquire by or to repeat with, such as the ``paymentRequestId`` of the call.
    idempotency_id: str | None

    _details: ClassVar[tuple[str, ...]] = ("operation", "idempotency_id")

    def __init__(self, message: str, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        for name in self._details:
            setattr(self, name, details.pop(name, None))
        if details:
            raise TypeError(f"{type(self).__name__} knows no {', '.join(details)}")

    def __repr__(self) -> str:
        # The reply is the only detail that may be long or private.
        shown = ((name, getattr(self, name)) for name in self._details if name != "reply")
        parts = [repr(self.message), *(f"{name}={value!r}" for name, value in shown if value is not None)]
        return f"{type(self).__name__}({', '.join(parts)})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, {name: getattr(self, name) for name in self._details})


class ConfigError(AlipayError):
    """A key or an option is wrong; the message says what was given and what is wanted."""

    outcome = "not_sent"


class InvalidRequestError(AlipayError):
    """The request breaks a documented rule. Nothing was sent."""

    outcome = "not_sent"
    #: Path of the field at fault, such as ``"order.goods[2].goodsUnitAmount.value"``.
    field: str | None
    #: The rule it breaks: ``"required"``, ``"type"``, ``"max_length"`` and so on.
    rule: str | None

    _details = (*AlipayError._details, "field", "rule")


class ConnectError(AlipayError):
    """The gateway was never reached. A transport of your own raises this when it is sure that nothing left."""

    outcome = "not_sent"


class OutcomeUnknownError(AlipayError):
    """The gateway may have acted: time-out, lost or broken reply, a reply that cannot be believed.

    Inquire by ``idempotency_id`` before anything else. Never treat this as paid or as not paid.
    """

    outcome = "unknown"
    #: What was readable of the reply. It may be unverified: show it to people, decide nothing on it.
    reply: dict[str, Any] | None
    #: The result code in it, when the reply was verified and has one.
    code: str | None
    #: What to do about that code.
    action: Action | None
    #: Why the reply was not believed, such as ``"missing"`` or ``"mismatch"`` for its signature.
    reason: str | None

    _details = (*AlipayError._details, "code", "action", "reason", "reply")


class RefusedError(AlipayError):
    """The gateway said no. ``action`` says what to do about ``code``."""

    outcome = "refused"
    #: The gateway's result code, such as ``"USER_BALANCE_NOT_ENOUGH"``.
    code: str
    #: ``"fix"``, ``"user"``, ``"new_id"``, ``"same"``, ``"stop"``, ``"support"`` or ``"inquire"``.
    action: Action
    #: The whole reply.
    reply: dict[str, Any] | None
    #: More about why, where the core says more.
    reason: str | None

    _details = (*AlipayError._details, "code", "action", "reason", "reply")


class SignatureError(AlipayError):
    """A notification, a return or an app result does not verify. It proves nothing, neither paid nor unpaid."""

    outcome = "unknown"
    #: ``"missing"``, ``"malformed"``, ``"mismatch"``, ``"downgrade"`` and so on.
    reason: str | None

    _details = (*AlipayError._details, "reason")


_CLASSES: dict[str, type[AlipayError]] = {
    "Config": ConfigError,
    "InvalidRequest": InvalidRequestError,
    "Connect": ConnectError,
    "OutcomeUnknown": OutcomeUnknownError,
    "Refused": RefusedError,
    "Signature": SignatureError,
}


def from_core(text: str) -> AlipayError:
    """Build the exception for an error of the core, which arrives as JSON. For the native half of this package."""
    facts = json.loads(text)
    # A kind from a newer core still is an error about money whose end is unknown.
    kind = _CLASSES.get(facts["kind"], OutcomeUnknownError)
    if facts.get("reply") is not None:
        facts["reply"] = _reply(facts["reply"])
    return kind(facts["message"], **{name: facts.get(name) for name in kind._details})


def _reply(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return {"text": text}


def _rebuild(kind: type[AlipayError], message: str, details: dict[str, Any]) -> AlipayError:
    return kind(message, **details)
