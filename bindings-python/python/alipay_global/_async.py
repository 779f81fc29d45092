"""The asynchronous clients: the same methods, awaited. Calls run on threads of their own.

Whatever may reach the network is awaited; what only computes (``prepare``, ``accept``, ``redirect``,
``verify_notification``, ...) answers at once, as in the synchronous clients.

Cancelling a coroutine does not cancel a payment. A call that waits for a free thread is dropped and nothing is sent;
a call that has begun goes on to its end, and its reply is lost to you; a flow that waits between two calls ends there.
After a cancellation, or a time-out of ``asyncio.wait_for``, inquire by the same id as after an
:class:`OutcomeUnknownError`. Better use ``timeout=``.
"""

from __future__ import annotations

import asyncio
import os
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context

from . import _native
from ._calls import AsyncCalls
from ._client import Door, read
from ._families import AmsDoor, InStoreDoor, MapiDoor
from ._generated.ams import AsyncAmsGroups
from ._generated.instore import AsyncInStoreOperations
from ._generated.mapi import AsyncMapiOperations
from ._ticket import AsyncTicket
from ._wire import call_options, flow_options, request_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from asyncio import Future
    from collections.abc import AsyncIterator, Callable, Mapping
    from typing import Any

    from typing_extensions import Self, Unpack

    from ._values import Final
    from .types.options import CallOptions

# Threads start on demand and mostly wait. Further calls queue.
_MOST_CALLS = 32


class AsyncClient(Door, AsyncCalls):
    """What the three families share: any operation by its id, and closing."""

    _threads: ThreadPoolExecutor | None = None
    _process: int = 0

    async def call(self, operation: str, request: Mapping[str, Any], **options: Unpack[CallOptions]) -> Any:
        """Call any operation by its id, also one that this package does not know.

        Cancelling this coroutine does not cancel a payment: inquire afterwards.

        Raises:
            AlipayError: one of its subclasses; ``outcome`` says what is known about the money.
        """
        return await self._call(operation, request, options)

    async def _call(self, operation: str, request: Mapping[str, Any], options: CallOptions) -> Any:
        # Read before the first await: the caller may change the dictionaries meanwhile.
        text, settings = request_text(operation, request), call_options(options)
        return read(await self._run(self._native.call, operation, text, settings))

    async def until_final(
        self,
        operation: str,
        request: Mapping[str, Any],
        *,
        deadline: float | None = None,
        **options: Unpack[CallOptions],
    ) -> Final:
        """Stay with an operation until it is final, as the synchronous method does.

        A waiting flow holds no thread. Cancelling this coroutine ends the flow, after the call that has begun if one
        has: go on with the same request, or keep a ticket of :meth:`start`.

        Raises:
            AlipayError: with outcome ``unknown``, even the last word is missing; the message says what to keep doing.
        """
        return await self._until_final(operation, request, deadline, options)

    async def _until_final(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> Final:
        return await self._start(operation, request, deadline, options).run()

    def start(
        self,
        operation: str,
        request: Mapping[str, Any],
        *,
        deadline: float | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncTicket:
        """Begin what :meth:`until_final` does, one step at a time, as the synchronous method does."""
        return self._start(operation, request, deadline, options)

    def resume(self, text: str, **options: Unpack[CallOptions]) -> AsyncTicket:
        """Take up a ticket that ``save`` wrote, as the synchronous method does."""
        return AsyncTicket(_native.Ticket.resume(self._native, text, call_options(options)), self._run)

    def _start(
        self, operation: str, request: Mapping[str, Any], deadline: float | None, options: CallOptions
    ) -> AsyncTicket:
        text, settings = request_text(operation, request), flow_options(options, deadline)
        return AsyncTicket(_native.Ticket.start(self._native, operation, text, settings), self._run)

    def _run(self, work: Callable[..., Any], *arguments: object) -> Future[Any]:
        context = copy_context()
        return asyncio.get_running_loop().run_in_executor(self._pool(), context.run, work, *arguments)

    def _pool(self) -> ThreadPoolExecutor:
        # Threads do not survive a fork, and an executor from before it would wait for them forever.
        if self._threads is None or self._process != os.getpid():
            self._process = os.getpid()
            self._threads = ThreadPoolExecutor(_MOST_CALLS, thread_name_prefix="alipay")
        return self._threads

    async def aclose(self) -> None:
        """Wait for the calls that have begun, then let the threads go. The client can be used again afterwards."""
        threads, self._threads = self._threads, None
        if threads is not None and self._process == os.getpid():
            await asyncio.get_running_loop().run_in_executor(None, threads.shutdown)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


class AsyncAmsClient(AmsDoor, AsyncClient, AsyncAmsGroups):
    """The AMS JSON API with awaited calls. Options and errors as in :class:`AmsClient`."""

    async def pages(
        self, operation: str, request: Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> AsyncIterator[dict[str, Any]]:
        """Fetch the pages of a list: ``async for page in ams.pages("aba.inquireCard", {...})``.

        Raises:
            AlipayError: as :meth:`call`; also when the gateway shows the same page again.
        """
        following: Mapping[str, Any] | None = request
        state = None
        while following is not None:
            reply = await self._call(operation, following, options.copy())
            following, state = self._next_page(operation, following, reply, state)
            yield reply


class AsyncMapiClient(MapiDoor, AsyncClient, AsyncMapiOperations):
    """The legacy cross-border gateway with awaited calls. Options and errors as in :class:`MapiClient`."""

    async def notify_verify(self, notify_id: str, **options: Unpack[CallOptions]) -> bool:
        """Ask the gateway whether a notification is its own; it remembers for about a minute."""
        return bool(await self._run(self._native.notify_verify, notify_id, call_options(options)))


class AsyncInStoreClient(InStoreDoor, AsyncClient, AsyncInStoreOperations):
    """The in-store JSON API with awaited calls. Options and errors as in :class:`InStoreClient`."""
