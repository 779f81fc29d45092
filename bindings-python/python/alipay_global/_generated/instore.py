# @generated from core/schema/instore.json by core/codegen. Do not edit.
"""The operations of the instore family, as methods."""

from __future__ import annotations

from .._calls import AsyncCalls, Calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._ticket import AsyncTicket, Ticket
    from .._values import Final
    from ..types import instore as t
    from ..types.options import CallOptions


class InStoreOperations(Calls):
    """Every operation of the instore family; ``client.call`` reaches any other."""

    __slots__ = ()

    def acquiring_common_pay_cancel(self, request: t.AcquiringCommonPayCancelRequest, **options: Unpack[CallOptions]) -> t.AcquiringCommonPayCancelResponse:
        """Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by ``acquirementId`` or ``merchantTransId``; may be repeated unchanged."""
        reply: t.AcquiringCommonPayCancelResponse = self._call("acquiring_common_pay_cancel", request, options)
        return reply

    def acquiring_common_refund(self, request: t.AcquiringCommonRefundRequest, **options: Unpack[CallOptions]) -> t.AcquiringCommonRefundResponse:
        """Returns all or part of a payment. Repeating a ``merchantRefundId`` refunds nothing twice. The sandbox takes only ``isSync`` true."""
        reply: t.AcquiringCommonRefundResponse = self._call("acquiring_common_refund", request, options)
        return reply

    def acquiring_common_refund_until_final(
        self, request: t.AcquiringCommonRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds synchronously and repeats it with the same ``merchantRefundId`` until it is final. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquiring_common_refund", request, deadline, options)

    def start_acquiring_common_refund(
        self, request: t.AcquiringCommonRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquiring_common_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquiring_common_refund", request, deadline, options)

    def acquiring_offline_pay(self, request: t.AcquiringOfflinePayRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePayResponse:
        """Charges a buyer whose payment code was scanned. On an unknown outcome query by ``merchantTransId``, then cancel; never use a new id before that."""
        reply: t.AcquiringOfflinePayResponse = self._call("acquiring_offline_pay", request, options)
        return reply

    def acquiring_offline_pay_until_final(
        self, request: t.AcquiringOfflinePayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it queries by the same ``merchantTransId``, and at the deadline it cancels until that succeeds. States: ``paid``, ``not_paid``, ``cancelled``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquiring_offline_pay", request, deadline, options)

    def start_acquiring_offline_pay(
        self, request: t.AcquiringOfflinePayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquiring_offline_pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquiring_offline_pay", request, deadline, options)

    def acquiring_offline_pay_query(self, request: t.AcquiringOfflinePayQueryRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePayQueryResponse:
        """Asks where a payment stands. The result of the call is not the result of the payment."""
        reply: t.AcquiringOfflinePayQueryResponse = self._call("acquiring_offline_pay_query", request, options)
        return reply

    def acquiring_offline_pre_create(self, request: t.AcquiringOfflinePreCreateRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePreCreateResponse:
        """Makes a code for one order, which the buyer scans.

        Repeat it with the same ``merchantTransId``, never with a new one, until the outcome is known.
        """
        reply: t.AcquiringOfflinePreCreateResponse = self._call("acquiring_offline_pre_create", request, options)
        return reply

    def merchant_common_indirect_merchant_archive(self, request: t.MerchantCommonIndirectMerchantArchiveRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantArchiveResponse:
        """Ends a registration."""
        reply: t.MerchantCommonIndirectMerchantArchiveResponse = self._call("merchant_common_indirect_merchant_archive", request, options)
        return reply

    def merchant_common_indirect_merchant_maintain(self, request: t.MerchantCommonIndirectMerchantMaintainRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantMaintainResponse:
        """Registers or changes a secondary merchant or store. For acquirers."""
        reply: t.MerchantCommonIndirectMerchantMaintainResponse = self._call("merchant_common_indirect_merchant_maintain", request, options)
        return reply

    def merchant_common_indirect_merchant_query(self, request: t.MerchantCommonIndirectMerchantQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantQueryResponse:
        """Reads a registration."""
        reply: t.MerchantCommonIndirectMerchantQueryResponse = self._call("merchant_common_indirect_merchant_query", request, options)
        return reply

    def merchant_common_monitor(self, request: t.MerchantCommonMonitorRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonMonitorResponse:
        """Reports the health of a terminal."""
        reply: t.MerchantCommonMonitorResponse = self._call("merchant_common_monitor", request, options)
        return reply


class AsyncInStoreOperations(AsyncCalls):
    """Every operation of the instore family; ``client.call`` reaches any other."""

    __slots__ = ()

    async def acquiring_common_pay_cancel(self, request: t.AcquiringCommonPayCancelRequest, **options: Unpack[CallOptions]) -> t.AcquiringCommonPayCancelResponse:
        """Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by ``acquirementId`` or ``merchantTransId``; may be repeated unchanged."""
        reply: t.AcquiringCommonPayCancelResponse = await self._call("acquiring_common_pay_cancel", request, options)
        return reply

    async def acquiring_common_refund(self, request: t.AcquiringCommonRefundRequest, **options: Unpack[CallOptions]) -> t.AcquiringCommonRefundResponse:
        """Returns all or part of a payment. Repeating a ``merchantRefundId`` refunds nothing twice. The sandbox takes only ``isSync`` true."""
        reply: t.AcquiringCommonRefundResponse = await self._call("acquiring_common_refund", request, options)
        return reply

    async def acquiring_common_refund_until_final(
        self, request: t.AcquiringCommonRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds synchronously and repeats it with the same ``merchantRefundId`` until it is final. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquiring_common_refund", request, deadline, options)

    def start_acquiring_common_refund(
        self, request: t.AcquiringCommonRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquiring_common_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquiring_common_refund", request, deadline, options)

    async def acquiring_offline_pay(self, request: t.AcquiringOfflinePayRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePayResponse:
        """Charges a buyer whose payment code was scanned. On an unknown outcome query by ``merchantTransId``, then cancel; never use a new id before that."""
        reply: t.AcquiringOfflinePayResponse = await self._call("acquiring_offline_pay", request, options)
        return reply

    async def acquiring_offline_pay_until_final(
        self, request: t.AcquiringOfflinePayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it queries by the same ``merchantTransId``, and at the deadline it cancels until that succeeds. States: ``paid``, ``not_paid``, ``cancelled``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquiring_offline_pay", request, deadline, options)

    def start_acquiring_offline_pay(
        self, request: t.AcquiringOfflinePayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquiring_offline_pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquiring_offline_pay", request, deadline, options)

    async def acquiring_offline_pay_query(self, request: t.AcquiringOfflinePayQueryRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePayQueryResponse:
        """Asks where a payment stands. The result of the call is not the result of the payment."""
        reply: t.AcquiringOfflinePayQueryResponse = await self._call("acquiring_offline_pay_query", request, options)
        return reply

    async def acquiring_offline_pre_create(self, request: t.AcquiringOfflinePreCreateRequest, **options: Unpack[CallOptions]) -> t.AcquiringOfflinePreCreateResponse:
        """Makes a code for one order, which the buyer scans.

        Repeat it with the same ``merchantTransId``, never with a new one, until the outcome is known.
        """
        reply: t.AcquiringOfflinePreCreateResponse = await self._call("acquiring_offline_pre_create", request, options)
        return reply

    async def merchant_common_indirect_merchant_archive(self, request: t.MerchantCommonIndirectMerchantArchiveRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantArchiveResponse:
        """Ends a registration."""
        reply: t.MerchantCommonIndirectMerchantArchiveResponse = await self._call("merchant_common_indirect_merchant_archive", request, options)
        return reply

    async def merchant_common_indirect_merchant_maintain(self, request: t.MerchantCommonIndirectMerchantMaintainRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantMaintainResponse:
        """Registers or changes a secondary merchant or store. For acquirers."""
        reply: t.MerchantCommonIndirectMerchantMaintainResponse = await self._call("merchant_common_indirect_merchant_maintain", request, options)
        return reply

    async def merchant_common_indirect_merchant_query(self, request: t.MerchantCommonIndirectMerchantQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonIndirectMerchantQueryResponse:
        """Reads a registration."""
        reply: t.MerchantCommonIndirectMerchantQueryResponse = await self._call("merchant_common_indirect_merchant_query", request, options)
        return reply

    async def merchant_common_monitor(self, request: t.MerchantCommonMonitorRequest, **options: Unpack[CallOptions]) -> t.MerchantCommonMonitorResponse:
        """Reports the health of a terminal."""
        reply: t.MerchantCommonMonitorResponse = await self._call("merchant_common_monitor", request, options)
        return reply
