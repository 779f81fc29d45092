"""The native half: values in, values out."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

VERSION: str

_Pairs = Sequence[tuple[str, str]]
#: What kind of answer it is, and the answer: a dictionary or text.
_Said = tuple[str, Any]

class CallOptions:
    def __new__(cls, options: str) -> CallOptions: ...

class Client:
    def __new__(cls, family: str, options: str, transport: Callable[..., object] | None) -> Client: ...
    def call(self, operation: str, request: str, options: CallOptions) -> _Said: ...
    def until_final(self, operation: str, request: str, options: CallOptions) -> _Said: ...
    def prepare(
        self, operation: str, request: str, options: CallOptions
    ) -> tuple[str, str, list[tuple[str, str]], bytes]: ...
    def accept(
        self,
        operation: str,
        url: str,
        sent: bytes,
        status: int,
        headers: _Pairs,
        body: bytes,
    ) -> _Said: ...
    def verify_notification(self, path: str, headers: _Pairs, body: bytes) -> Event: ...
    def redirect(self, reply: str) -> dict[str, Any]: ...
    def next_page(self, operation: str, request: str, reply: str, state: str | None) -> tuple[str, str] | None: ...
    def verify_return(self, query: str) -> dict[str, str]: ...
    def verify_app_result(self, text: str) -> dict[str, Any]: ...
    def notify_verify(self, notify_id: str, options: CallOptions) -> bool: ...
    def state(self, reply: str) -> str: ...

class Ticket:
    @staticmethod
    def start(client: Client, operation: str, request: str, options: CallOptions) -> Ticket: ...
    @staticmethod
    def resume(client: Client, text: str, options: CallOptions) -> Ticket: ...
    def step(self, after: float | None) -> float | tuple[str, dict[str, Any]]: ...
    def save(self) -> str: ...

class Event:
    @property
    def kind(self) -> str: ...
    @property
    def data(self) -> dict[str, Any]: ...
    @property
    def dedup_key(self) -> str: ...
    @property
    def old_dedup_key(self) -> str: ...
    def answer(self, acknowledge: bool) -> tuple[int, list[tuple[str, str]], bytes]: ...

def sign(text: str, *, sign_type: str, key: str, charset: str = "utf-8") -> str:
    """Sign a text. ``key`` is your private key, or the shared secret of ``MD5`` and ``SHA256``."""

def sign_params(
    params: Mapping[str, str] | Sequence[tuple[str, str]], *, sign_type: str, key: str, charset: str = "utf-8"
) -> str:
    """Sign parameters of the ``gateway.do`` API: what ``presign`` gives, signed as ``sign`` does."""

def verify(text: str, signature: str, *, sign_type: str, key: str, charset: str = "utf-8") -> bool:
    """Tell whether a signature is right. ``key`` is Alipay's public key, or the shared secret."""

def to_minor_units(value: str, currency: str) -> str:
    """Turn ``"10.00"`` of ``"USD"`` into ``"1000"``. Text to text, never rounded."""

def from_minor_units(value: str, currency: str) -> str:
    """Turn ``"1000"`` of ``"USD"`` into ``"10.00"``."""

def new_request_id(prefix: str = "") -> str:
    """Make a request id such as a ``paymentRequestId``: 32 characters behind the prefix, sorted by time.

    Store it with the order before the first try and use it again for every repetition.
    """

def new_auth_state() -> str:
    """Make an unguessable ``authState`` for a consent. Keep it in the buyer's session."""

def authorization_code(returned: str, auth_state: str) -> str:
    """Give the ``authCode`` with which the buyer came back: ``returned`` is that URL or its query.

    ``auth_state`` is the one you kept. The code is a secret: pass it to ``authorizations.apply_token``, log it nowhere.

    Raises:
        SignatureError: ``authState`` is missing or another one, or there is no code.
    """

def qr_svg(text: str) -> str:
    """Draw a QR code as an SVG image."""

def qr_png(text: str) -> bytes:
    """Draw a QR code as a PNG image."""

def china_extra_trans_info(info: str) -> str: ...
def generate_key_pair(bits: int) -> tuple[str, str]: ...
def inspect_key(text: str) -> tuple[str, int, str, str]: ...
def presign(params: Sequence[tuple[str, str]]) -> str: ...
