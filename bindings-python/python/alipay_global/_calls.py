"""What the generated methods stand on."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Protocol

    from ._ticket import AsyncTicket, Ticket
    from ._values import Final
    from .types.options import CallOptions

    class _Caller(Protocol):
        def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any: ...
        def _until_final(
            self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
        ) -> Final: ...
        def _start(
            self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
        ) -> Ticket: ...

    class _AsyncCaller(Protocol):
        async def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any: ...
        async def _until_final(
            self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
        ) -> Final: ...
        def _start(
            self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
        ) -> AsyncTicket: ...


class Calls:
    """A group of operations of one client, such as ``ams.payments``."""

    __slots__ = ("_client",)

    def __init__(self, client: _Caller) -> None:
        self._client = client

    def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any:
        return self._client._call(operation, request, options)

    def _until_final(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Final:
        return self._client._until_final(operation, request, deadline, options)

    def _start(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Ticket:
        return self._client._start(operation, request, deadline, options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncCalls:
    """A group of operations of one asynchronous client."""

    __slots__ = ("_client",)

    def __init__(self, client: _AsyncCaller) -> None:
        self._client = client

    async def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any:
        return await self._client._call(operation, request, options)

    async def _until_final(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Final:
        return await self._client._until_final(operation, request, deadline, options)

    def _start(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> AsyncTicket:
        return self._client._start(operation, request, deadline, options)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"
