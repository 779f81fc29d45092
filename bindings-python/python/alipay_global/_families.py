"""What is special to one family and needs no network: the same in the synchronous and the asynchronous clients."""

from __future__ import annotations

import json

from ._client import Door
from ._wire import request_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from typing_extensions import Unpack

    from ._client import ClientOptions, KeyText
    from ._values import AppResult, Redirect

    class AmsOptions(ClientOptions, total=False):
        """Options of :class:`AmsClient`."""

        #: The id that Alipay issued. Ids that start with ``SANDBOX_`` use the sandbox paths.
        client_id: str
        #: For integrators: the merchant's token. Can be given per call too.
        agent_token: str
        #: Instead of RSA keys: sent as a Bearer token. Replies are then unsigned.
        api_key: str
        #: Which of your key pairs signs. Default 1.
        key_version: int
        #: Operation to path, sent and signed as it stands: for a path that moved, or an operation that is new.
        paths: Mapping[str, str]
        #: Where files and large messages go, for a ``gateway`` whose upload host is not known: an ``https://`` URL.
        upload_gateway: str

    class MapiOptions(ClientOptions, total=False):
        """Options of :class:`MapiClient`."""

        #: Partner id, 16 digits.
        partner: str
        #: The shared secret of ``MD5``.
        key: KeyText
        #: ``"MD5"``, ``"RSA"``, ``"RSA2"`` or ``"DSA"``.
        sign_type: str
        #: ``"utf-8"`` (default), ``"gbk"`` or ``"gb2312"``.
        charset: str

    class InStoreOptions(ClientOptions, total=False):
        """Options of :class:`InStoreClient`."""

        #: The id that Alipay issued.
        client_id: str
        #: Profile 2.0.2: the account that Alipay settles to.
        partner_id: str
        #: Profiles 2.0.4 and 2.0.0: the same under its other name.
        merchant_id: str
        #: ``"NA_2_0_2"`` (default), ``"SEA_2_0_4"`` or ``"HK_2_0_0"``.
        profile: str
        #: The shared secret of ``SHA256``.
        key: KeyText
        #: ``"RSA2"``, ``"SHA256"``, or ``"RSA"`` only where Alipay asked for it.
        sign_type: str
        #: For integrators: the merchant's token. Can be given per call too.
        agent_token: str
        # What Alipay's documents leave open. The defaults are the likeliest; a wrong guess is a setting.
        #: ``head.version``.
        version: str
        #: How ``SHA256`` signatures are written: ``"hex"`` (default), ``"HEX"`` or ``"base64"``.
        sha256_encoding: str
        #: Write ``RSA2`` signatures as base64 of base64.
        double_base64: bool
        #: Send ``head.signType``.
        head_sign_type: bool
        #: Algorithm and shared key of what Alipay signs, where they are not those of what you sign.
        reply_sign_type: str
        reply_key: KeyText
        #: Text of ``head.reserve``. Default ``"{}"``.
        reserve: str
        #: Function to path below ``gateway``: for new functions, or paths that moved.
        function_paths: Mapping[str, str]
        #: Result code to action, before the built-in table; ``"continue"`` makes a ``U`` a reply.
        codes: Mapping[str, str]
        #: Where :meth:`InStoreClient.state` looks: dotted paths.
        state_paths: Iterable[str]
        #: Word of a state field to ``"paid"``, ``"not_paid"``, ``"cancelled"`` or ``"pending"``.
        states: Mapping[str, str]
        #: How notifications are answered: ``"signed"`` (default), ``"unsigned"`` or ``"plain"``.
        acknowledgement: str
        #: Function to kind of event, for notifications without ``notify`` in their name.
        notifications: Mapping[str, str]
        #: Write amounts as JSON numbers.
        amount_as_number: bool
        #: Apply the limits of the vendor's sandbox before sending. Default: by the host of ``gateway``.
        sandbox: bool
        #: Insist that store, seller and account are one, as direct merchants must.
        direct: bool


class AmsDoor(Door):
    """The AMS JSON API."""

    _family = "ams"

    if TYPE_CHECKING:

        def __init__(self, **options: Unpack[AmsOptions]) -> None: ...

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

        ``"paid"``, ``"not_paid"``, ``"cancelled"`` or ``"pending"``. The result of a query describes the query; only an
        explicit statement about the payment makes it ``"paid"``.
        """
        return self._native.state(request_text("state", reply))
