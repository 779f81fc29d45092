"""What is special to one family and needs no network: the same in the synchronous and the asynchronous clients."""

from __future__ import annotations

import json

from ._client import Door
from ._wire import request_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ._values import AppResult, Redirect
    from ._wire import Headers
    from .types.ams import AmsNotification
    from .types.options import AmsOptions, InStoreOptions, MapiOptions


class AmsDoor(Door):
    """The AMS JSON API."""

    _family = "ams"

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[AmsOptions]) -> None: ...
        def verify_notification(self, *, body: bytes, path: str = "", headers: Headers = ()) -> AmsNotification: ...

    def redirect(self, reply: Mapping[str, Any]) -> Redirect:
        """Say where to send the buyer after ``payments.pay``."""
        from ._values import Redirect

        return Redirect(**self._native.redirect(request_text("redirect", reply)))

    def _next_page(
        self, operation: str, request: Mapping[str, Any], reply: Mapping[str, Any], state: str | None
    ) -> tuple[dict[str, Any] | None, str | None]:
        asked, replied = request_text(operation, request), request_text(operation, reply)
        following = self._native.next_page(operation, asked, replied, state)
        return (None, None) if following is None else (json.loads(following[0]), following[1])


class MapiDoor(Door):
    """The legacy cross-border gateway, ``gateway.do``."""

    _family = "mapi"

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[MapiOptions]) -> None: ...

    def verify_return(self, query: str) -> dict[str, str]:
        """Verify the query (or the whole URL) that the buyer came back to ``return_url`` with; give its fields.

        For display only: it proves no payment.

        Raises:
            SignatureError: it does not verify.
        """
        return self._native.verify_return(query)

    def verify_app_result(self, text: str) -> AppResult:
        """Verify what the wallet app gave back: ``resultStatus={..};memo={..};result={..}``.

        Raises:
            SignatureError: it does not verify.
        """
        from ._values import AppResult

        return AppResult(**self._native.verify_app_result(text))


class InStoreDoor(Door):
    """The in-store JSON API."""

    _family = "instore"

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[InStoreOptions]) -> None: ...

    def state(self, reply: Mapping[str, Any]) -> str:
        """Say where a payment stands by the reply to a payment query.

        ``"paid"``, ``"not_paid"``, ``"cancelled"``, ``"returned"`` (paid once, given back) or ``"pending"``. The result
        of a query describes the query; only an explicit statement about the payment makes it ``"paid"``.
        """
        return self._native.state(request_text("state", reply))
