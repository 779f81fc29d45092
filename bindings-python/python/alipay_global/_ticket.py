"""A flow one step at a time: for workers, queues and event loops."""

from __future__ import annotations

import time

from ._client import final

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

    from . import _native
    from ._values import Final


class _Ticket:
    __slots__ = ("_native",)

    def __init__(self, native: _native.Ticket) -> None:
        self._native = native

    def save(self) -> str:
        """Give the ticket as text, for a database or a queue; ``client.resume`` takes it up, also in another process.

        It holds the request, and no key, token or signature. Save after every step: what the text would do next counts
        as done when it is taken up, so a process that dies in between leaves no gap.
        """
        return self._native.save()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a ticket holds a client and is not pickled; keep ticket.save() and give it to client.resume()")


class Ticket(_Ticket):
    """One flow under way. Nothing happens between its steps; nothing is sent before the first."""

    __slots__ = ()

    def step(self, *, after: float | None = None) -> Final | float:
        """Do what is due, at most one call: the end as a :class:`Final`, or the seconds until the next step.

        Args:
            after: for tests: as if so many seconds had passed since the last step, however many have.

        Raises:
            AlipayError: the flow is over, and ``outcome`` says what is known about the money.
        """
        return _read(self._native.step(after))

    def run(self, *, sleep: Callable[[float], object] | None = None) -> Final:
        """Step until it is final.

        Args:
            sleep: for tests: called instead of waiting; the flow believes that the time has passed.

        Raises:
            AlipayError: as :meth:`step`.
        """
        after = None
        while True:
            step = self.step(after=after)
            if not isinstance(step, (int, float)):
                return step
            if sleep is None:
                time.sleep(step)
            else:
                sleep(step)
                after = step


class AsyncTicket(_Ticket):
    """One flow under way, with awaited steps. Nothing happens between them; nothing is sent before the first."""

    __slots__ = ("_run",)

    def __init__(self, native: _native.Ticket, run: Callable[..., Awaitable[Any]]) -> None:
        super().__init__(native)
        self._run = run

    async def step(self, *, after: float | None = None) -> Final | float:
        """Do what is due, as :meth:`Ticket.step` does. A cancelled step whose call has begun goes on to its end."""
        return _read(await self._run(self._native.step, after))

    async def run(self, *, sleep: Callable[[float], Awaitable[object]] | None = None) -> Final:
        """Step until it is final. Between the steps the flow holds no thread; cancelling this coroutine ends it there.

        Args:
            sleep: for tests: awaited instead of ``asyncio.sleep``; the flow believes that the time has passed.

        Raises:
            AlipayError: as :meth:`Ticket.step`.
        """
        # The synchronous clients do without it.
        import asyncio

        after = None
        while True:
            step = await self.step(after=after)
            if not isinstance(step, (int, float)):
                return step
            if sleep is None:
                await asyncio.sleep(step)
            else:
                await sleep(step)
                after = step


def _read(step: float | tuple[str, dict[str, Any]]) -> Final | float:
    return final(step) if isinstance(step, tuple) else step
