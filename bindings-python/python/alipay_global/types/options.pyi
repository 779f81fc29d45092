# @generated from core/schema/options.json by core/codegen. Do not edit.
"""Options of the clients and of one call."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from os import PathLike
from typing import Literal

from typing_extensions import Required, TypedDict

from .._client import KeyText, Transport


class AmsOptions(TypedDict, total=False):
    """Options of ``AmsClient``, all of them keywords."""

    client_id: str
    """The id that Alipay issued. Ids that start with ``SANDBOX_`` use the sandbox paths. Not needed with an API key."""
    gateway: Required[str]
    """A name such as ``north-america``, ``asia`` or ``europe``, or an ``https://`` URL; ``http://`` only for this machine."""
    private_key: KeyText
    """Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install."""
    alipay_public_key: KeyText | Iterable[KeyText]
    """Alipay's public key, or several while keys rotate. Not your own public key: that is refused."""
    api_key: str
    """Instead of RSA keys: sent as a Bearer token. Replies are then unsigned, and what they say of money unverified."""
    agent_token: str
    """For integrators: the merchant's token. Can be given per call too."""
    key_version: int
    """Which of your key pairs signs. Default: 1."""
    paths: Mapping[str, str]
    """Operation to path, sent and signed as it stands: for a path that moved, or an operation that is newer than this package."""
    upload_gateway: str
    """Where files and large messages go, for a gateway whose upload host is not known: an ``https://`` URL. Default: by the region of ``gateway``."""
    timeout: float
    """Seconds for one attempt, connect to last byte. Default: 15."""
    retries: int
    """How often to try again where that cannot pay twice. Default: 2."""
    ca_file: str | PathLike[str]
    """PEM file with certificates to trust besides the public ones."""
    freshness: Literal["off", "warn", "enforce"] | str
    """What to do about a verified reply that is minutes older than another one of the same gateway: ``enforce`` makes it an unknown outcome, ``warn`` believes it and tells, ``off`` does not look. Default: ``enforce``."""
    now: datetime | str
    """A fixed clock, for tests. Default: the clock of the machine."""
    proxy: str
    """``http://user:password@host:port``."""
    transport: Transport
    """Your own way to send. Default: built in."""


class MapiOptions(TypedDict, total=False):
    """Options of ``MapiClient``, all of them keywords."""

    partner: str
    """Partner id, 16 digits. A client that only verifies can do without."""
    gateway: str
    """A name such as ``production`` or ``sandbox``, or an ``https://`` URL; ``http://`` only for this machine. A client that only verifies can do without."""
    private_key: KeyText
    """Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install."""
    alipay_public_key: KeyText | Iterable[KeyText]
    """Alipay's public key, or several while keys rotate. Not your own public key: that is refused."""
    key: KeyText
    """The shared secret of ``MD5``."""
    sign_type: Literal["MD5", "RSA", "RSA2", "DSA"] | str
    """The algorithm agreed with Alipay. Default: what the given key allows: ``MD5`` for ``key``, ``RSA2`` for ``private_key``, ``RSA`` where only ``alipay_public_key`` is given."""
    charset: Literal["utf-8", "gbk", "gb2312"] | str
    """The charset of requests and of what is signed. Default: ``utf-8``."""
    seller_ids: Iterable[str]
    """Accounts besides ``partner`` that notifications may be for."""
    notify_verify: bool
    """Ask the gateway about each notification too, beside verifying its signature. It answers for about a minute only. Default: false."""
    refund_file_field: str
    """The part of ``forex_refund_file`` that holds the file. Default: ``file``."""
    timeout: float
    """Seconds for one attempt, connect to last byte. Default: 15."""
    retries: int
    """How often to try again where that cannot pay twice. Default: 2."""
    ca_file: str | PathLike[str]
    """PEM file with certificates to trust besides the public ones."""
    freshness: Literal["off", "warn", "enforce"] | str
    """What to do about a verified reply that is minutes older than another one of the same gateway: ``enforce`` makes it an unknown outcome, ``warn`` believes it and tells, ``off`` does not look. Default: ``enforce``."""
    now: datetime | str
    """A fixed clock, for tests. Default: the clock of the machine."""
    proxy: str
    """``http://user:password@host:port``."""
    transport: Transport
    """Your own way to send. Default: built in."""


class InStoreOptions(TypedDict, total=False):
    """Options of ``InStoreClient``, all of them keywords."""

    client_id: Required[str]
    """The id that Alipay issued."""
    gateway: Required[str]
    """``production``, ``sandbox``, or an ``https://`` URL with its path prefix, as the sandbox's is not published; ``http://`` only for this machine."""
    partner_id: str
    """Profile ``NA_2_0_2``: the account that Alipay settles to."""
    merchant_id: str
    """Profiles ``SEA_2_0_4`` and ``HK_2_0_0``: the same under its other name."""
    profile: Literal["NA_2_0_2", "SEA_2_0_4", "HK_2_0_0"] | str
    """The version of the protocol. Default: ``NA_2_0_2``."""
    private_key: KeyText
    """Your private key: PEM, or DER as base64; PKCS#1 or PKCS#8. For servers and terminals you own, never for an app that buyers install."""
    alipay_public_key: KeyText | Iterable[KeyText]
    """Alipay's public key, or several while keys rotate. Not your own public key: that is refused."""
    key: KeyText
    """The shared secret of ``SHA256``."""
    agent_token: str
    """For integrators: the merchant's token. Can be given per call too."""
    sign_type: Literal["RSA2", "SHA256", "RSA"] | str
    """The algorithm. ``RSA`` only where Alipay asked for it, with profile ``HK_2_0_0``. Default: ``RSA2``."""
    version: str
    """``head.version``. Default: by ``profile``."""
    sha256_encoding: Literal["hex", "HEX", "base64"] | str
    """How a ``SHA256`` signature is written; replies may use any. Default: ``hex``."""
    double_base64: bool
    """Write ``RSA2`` signatures as base64 of base64, as one published sample is. Default: false."""
    head_sign_type: bool
    """Send ``head.signType``. Default: true, for ``RSA`` false."""
    reply_sign_type: Literal["RSA2", "SHA256", "RSA"] | str
    """The algorithm of what Alipay signs, where it is not the one of what you sign. Default: ``sign_type``."""
    reply_key: KeyText
    """The shared secret of what Alipay signs, where it is not the one of what you sign. Default: ``key``."""
    reserve: str
    """Text of ``head.reserve``. Not together with ``agent_token``, which travels there. Default: ``{}``."""
    function_paths: Mapping[str, str]
    """Function to path below ``gateway``: for new functions, or paths that moved."""
    codes: Mapping[str, str]
    """Result code to action, before the built-in table; ``continue`` makes a ``U`` a reply."""
    state_paths: Iterable[str]
    """Where a reply says how the payment stands: dotted paths. Default: ``statusDetail.acquirementStatus``, ``acquirementStatus``, ``transStatus``, ``paymentStatus``."""
    states: Mapping[str, str]
    """Word of a state field to ``paid``, ``not_paid``, ``cancelled`` or ``pending``."""
    acknowledgement: Literal["signed", "unsigned", "plain"] | str
    """How notifications are answered: signed or unsigned envelope, or plain words. Default: ``signed``."""
    notifications: Mapping[str, str]
    """Function to kind of event, for notifications without ``notify`` in their name."""
    amount_as_number: bool
    """Write amounts as JSON numbers. Default: false."""
    sandbox: bool
    """Apply the limits of the vendor's sandbox before sending: USD only, synchronous refunds only. Default: by the host of ``gateway``."""
    direct: bool
    """Insist that store, seller and account are one, as direct merchants must. Default: false."""
    timeout: float
    """Seconds for one attempt, connect to last byte. Default: 15."""
    retries: int
    """How often to try again where that cannot pay twice. Default: 2."""
    ca_file: str | PathLike[str]
    """PEM file with certificates to trust besides the public ones."""
    freshness: Literal["off", "warn", "enforce"] | str
    """What to do about a verified reply that is minutes older than another one of the same gateway: ``enforce`` makes it an unknown outcome, ``warn`` believes it and tells, ``off`` does not look. Default: ``enforce``."""
    now: datetime | str
    """A fixed clock, for tests. Default: the clock of the machine."""
    proxy: str
    """``http://user:password@host:port``."""
    transport: Transport
    """Your own way to send. Default: built in."""


class CallOptions(TypedDict, total=False):
    """Options of one call."""

    agent_token: str
    """For integrators: the token of the merchant this call is for. Default: the client's."""
    timeout: float
    """Seconds for one attempt, connect to last byte. Default: the client's."""
    retries: int
    """How often to try again where that cannot pay twice. Default: the client's."""
    give_up: float
    """Seconds after which the whole ends, whatever is known by then; only for what stays with a payment until it is final. Default: the deadline and four minutes, in which what is still open is cancelled and that is made sure of."""
    restarted: bool
    """An earlier process may have worked on the same id and died: a refusal is then no proof that nothing happened, and a success counts once it has lasted as long as a cancellation can be under way. A saved ticket knows more and needs no such wait. Default: false."""
    message_id: str
    """``reqMsgId`` of this message. Default: a new random one for every attempt."""
    now: datetime | str
    """The moment of this call, for tests. Default: the client's clock."""
