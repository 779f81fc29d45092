# @generated from core/schema/mapi.json by core/codegen. Do not edit.
"""The operations of the mapi family, as methods."""

from __future__ import annotations

from .._calls import AsyncCalls, Calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._ticket import AsyncTicket, Ticket
    from .._values import Final, Redirect
    from ..types import mapi as t
    from ..types.options import CallOptions


class MapiOperations(Calls):
    """Every operation of the mapi family; ``client.call`` reaches any other."""

    __slots__ = ()

    def acquire_cancel(self, request: t.AcquireCancelRequest, **options: Unpack[CallOptions]) -> t.AcquireCancelResponse:
        """Cancels an order of the same day: unpaid it closes (``action`` ``close``), paid it goes back whole (``action`` ``refund``).

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireCancelResponse = self._call("acquire_cancel", request, options)
        return reply

    def acquire_create(self, request: t.AcquireCreateRequest, **options: Unpack[CallOptions]) -> t.AcquireCreateResponse:
        """Makes an order that the buyer pays in the wallet.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireCreateResponse = self._call("acquire_create", request, options)
        return reply

    def acquire_createandpay(self, request: t.AcquireCreateandpayRequest, **options: Unpack[CallOptions]) -> t.AcquireCreateandpayResponse:
        """Charges an agreement.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireCreateandpayResponse = self._call("acquire_createandpay", request, options)
        return reply

    def acquire_customs(self, request: t.AcquireCustomsRequest, **options: Unpack[CallOptions]) -> t.AcquireCustomsResponse:
        """Declares a payment to customs. Success is the call; the outcome is read by ``alipay.overseas.acquire.customs.query``.

        Repeat it with the same ``out_request_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireCustomsResponse = self._call("acquire_customs", request, options)
        return reply

    def acquire_overseas_query(self, request: t.AcquireOverseasQueryRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasQueryResponse:
        """Asks where a store payment stands. Read ``alipay_trans_status``."""
        reply: t.AcquireOverseasQueryResponse = self._call("acquire_overseas_query", request, options)
        return reply

    def acquire_overseas_spot_cancel(self, request: t.AcquireOverseasSpotCancelRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotCancelResponse:
        """Cancels a store payment of the same day (GMT+8).

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireOverseasSpotCancelResponse = self._call("acquire_overseas_spot_cancel", request, options)
        return reply

    def acquire_overseas_spot_cancel_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under ``partner_refund_id``. States: ``cancelled``, ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquire_overseas_spot_cancel", request, deadline, options)

    def start_acquire_overseas_spot_cancel(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquire_overseas_spot_cancel_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_cancel", request, deadline, options)

    def acquire_overseas_spot_pay(self, request: t.AcquireOverseasSpotPayRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotPayResponse:
        """Charges a buyer whose payment code was scanned. On an unknown outcome query by ``partner_trans_id``, then cancel."""
        reply: t.AcquireOverseasSpotPayResponse = self._call("acquire_overseas_spot_pay", request, options)
        return reply

    def acquire_overseas_spot_pay_until_final(
        self, request: t.AcquireOverseasSpotPayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it queries by the same ``partner_trans_id``, and at the deadline it reverses until that succeeds. States: ``paid``, ``not_paid``, ``cancelled``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquire_overseas_spot_pay", request, deadline, options)

    def start_acquire_overseas_spot_pay(
        self, request: t.AcquireOverseasSpotPayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquire_overseas_spot_pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_pay", request, deadline, options)

    def acquire_overseas_spot_refund(self, request: t.AcquireOverseasSpotRefundRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotRefundResponse:
        """Returns all or part of a store payment. Without ``is_sync`` ``Y`` success means accepted, and only a success is reported. Repeating a ``partner_refund_id`` refunds nothing twice."""
        reply: t.AcquireOverseasSpotRefundResponse = self._call("acquire_overseas_spot_refund", request, options)
        return reply

    def acquire_overseas_spot_refund_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``partner_refund_id``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquire_overseas_spot_refund", request, deadline, options)

    def start_acquire_overseas_spot_refund(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquire_overseas_spot_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_refund", request, deadline, options)

    def acquire_overseas_spot_reverse(self, request: t.AcquireOverseasSpotReverseRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotReverseResponse:
        """Undoes a store payment of the same day whose outcome is unknown.

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireOverseasSpotReverseResponse = self._call("acquire_overseas_spot_reverse", request, options)
        return reply

    def acquire_overseas_spot_reverse_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under ``partner_refund_id``. States: ``cancelled``, ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("acquire_overseas_spot_reverse", request, deadline, options)

    def start_acquire_overseas_spot_reverse(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``acquire_overseas_spot_reverse_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_reverse", request, deadline, options)

    def acquire_precreate(self, request: t.AcquirePrecreateRequest, **options: Unpack[CallOptions]) -> t.AcquirePrecreateResponse:
        """Makes a code for one order, which the buyer scans.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquirePrecreateResponse = self._call("acquire_precreate", request, options)
        return reply

    def acquire_query(self, request: t.AcquireQueryRequest, **options: Unpack[CallOptions]) -> t.AcquireQueryResponse:
        """Asks where an order stands."""
        reply: t.AcquireQueryResponse = self._call("acquire_query", request, options)
        return reply

    def acquire_refund(self, request: t.AcquireRefundRequest, **options: Unpack[CallOptions]) -> t.AcquireRefundResponse:
        """Returns all or part of an order.

        Repeat it with the same ``out_request_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireRefundResponse = self._call("acquire_refund", request, options)
        return reply

    def commerce_qrcode_create(self, request: t.CommerceQrcodeCreateRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeCreateResponse:
        """Makes a fixed code for a store."""
        reply: t.CommerceQrcodeCreateResponse = self._call("commerce_qrcode_create", request, options)
        return reply

    def commerce_qrcode_modify(self, request: t.CommerceQrcodeModifyRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeModifyResponse:
        """Changes a fixed code."""
        reply: t.CommerceQrcodeModifyResponse = self._call("commerce_qrcode_modify", request, options)
        return reply

    def commerce_qrcode_modify_status(self, request: t.CommerceQrcodeModifyStatusRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeModifyStatusResponse:
        """Stops, restarts or deletes a fixed code.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.CommerceQrcodeModifyStatusResponse = self._call("commerce_qrcode_modify_status", request, options)
        return reply

    def dut_customer_agreement_page_sign(self, request: t.DutCustomerAgreementPageSignRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends the buyer to the page where automatic debits are allowed.

        Repeat it with the same ``external_sign_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = self._call("dut_customer_agreement_page_sign", request, options)
        return reply

    def dut_customer_agreement_query(self, request: t.DutCustomerAgreementQueryRequest, **options: Unpack[CallOptions]) -> t.DutCustomerAgreementQueryResponse:
        """Reads an agreement."""
        reply: t.DutCustomerAgreementQueryResponse = self._call("dut_customer_agreement_query", request, options)
        return reply

    def dut_customer_agreement_unsign(self, request: t.DutCustomerAgreementUnsignRequest, **options: Unpack[CallOptions]) -> t.DutCustomerAgreementUnsignResponse:
        """Ends an agreement; the outcome comes as a notification."""
        reply: t.DutCustomerAgreementUnsignResponse = self._call("dut_customer_agreement_unsign", request, options)
        return reply

    def oversea_taxrefund_single_account_query(self, request: t.OverseaTaxrefundSingleAccountQueryRequest, **options: Unpack[CallOptions]) -> t.OverseaTaxrefundSingleAccountQueryResponse:
        """Asks whether a tax refund can be paid to this account.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseaTaxrefundSingleAccountQueryResponse = self._call("oversea_taxrefund_single_account_query", request, options)
        return reply

    def oversea_taxrefund_single_taxdata_send(self, request: t.OverseaTaxrefundSingleTaxdataSendRequest, **options: Unpack[CallOptions]) -> t.OverseaTaxrefundSingleTaxdataSendResponse:
        """Pays a tax refund to an account.

        Repeat it with the same ``out_order_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseaTaxrefundSingleTaxdataSendResponse = self._call("oversea_taxrefund_single_taxdata_send", request, options)
        return reply

    def overseas_acquire_customs_query(self, request: t.OverseasAcquireCustomsQueryRequest, **options: Unpack[CallOptions]) -> t.OverseasAcquireCustomsQueryResponse:
        """Reads up to ten declarations.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseasAcquireCustomsQueryResponse = self._call("overseas_acquire_customs_query", request, options)
        return reply

    def overseas_forex_order_pay(self, request: t.OverseasForexOrderPayRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends the buyer to pay an order in a foreign currency.

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: Redirect = self._call("overseas_forex_order_pay", request, options)
        return reply

    def overseas_secmerchant_maintain_query_status(self, request: t.OverseasSecmerchantMaintainQueryStatusRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantMaintainQueryStatusResponse:
        """Asks for the review of a secondary merchant."""
        reply: t.OverseasSecmerchantMaintainQueryStatusResponse = self._call("overseas_secmerchant_maintain_query_status", request, options)
        return reply

    def overseas_secmerchant_offline_maintain(self, request: t.OverseasSecmerchantOfflineMaintainRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantOfflineMaintainResponse:
        """Registers or updates a secondary merchant and its store. Success means taken for review."""
        reply: t.OverseasSecmerchantOfflineMaintainResponse = self._call("overseas_secmerchant_offline_maintain", request, options)
        return reply

    def overseas_secmerchant_offline_maintain_until_final(
        self, request: t.OverseasSecmerchantOfflineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: ``registered``, ``rejected``.

        The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("overseas_secmerchant_offline_maintain", request, deadline, options)

    def start_overseas_secmerchant_offline_maintain(
        self, request: t.OverseasSecmerchantOfflineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``overseas_secmerchant_offline_maintain_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("overseas_secmerchant_offline_maintain", request, deadline, options)

    def overseas_secmerchant_online_maintain(self, request: t.OverseasSecmerchantOnlineMaintainRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantOnlineMaintainResponse:
        """Registers or updates a secondary merchant that sells online. Success means taken for review."""
        reply: t.OverseasSecmerchantOnlineMaintainResponse = self._call("overseas_secmerchant_online_maintain", request, options)
        return reply

    def overseas_secmerchant_online_maintain_until_final(
        self, request: t.OverseasSecmerchantOnlineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: ``registered``, ``rejected``.

        The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("overseas_secmerchant_online_maintain", request, deadline, options)

    def start_overseas_secmerchant_online_maintain(
        self, request: t.OverseasSecmerchantOnlineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``overseas_secmerchant_online_maintain_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("overseas_secmerchant_online_maintain", request, deadline, options)

    def close_trade(self, request: t.CloseTradeRequest, **options: Unpack[CallOptions]) -> t.CloseTradeResponse:
        """Closes an unpaid trade of the domestic product.

        Repeat it with the same ``out_order_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.CloseTradeResponse = self._call("close_trade", request, options)
        return reply

    def create_forex_trade(self, request: t.CreateForexTradeRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends a buyer at a computer to the cashier: gives a signed URL and a form, nothing is sent. Errors show on a page to the buyer, not here.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = self._call("create_forex_trade", request, options)
        return reply

    def create_forex_trade_wap(self, request: t.CreateForexTradeWapRequest, **options: Unpack[CallOptions]) -> Redirect:
        """The same as ``create_forex_trade`` for phone browsers.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = self._call("create_forex_trade_wap", request, options)
        return reply

    def forex_compare_file(self, request: t.ForexCompareFileRequest, **options: Unpack[CallOptions]) -> str:
        """Transactions of up to ten days, as text.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: str = self._call("forex_compare_file", request, options)
        return reply

    def forex_liquidation_file(self, request: t.ForexLiquidationFileRequest, **options: Unpack[CallOptions]) -> str:
        """Settlements of up to ten days, as text.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: str = self._call("forex_liquidation_file", request, options)
        return reply

    def forex_rate_file(self, request: t.ForexRateFileRequest, **options: Unpack[CallOptions]) -> str:
        """Exchange rates of the day, as text: CNY for one unit. At most 100 calls a day."""
        reply: str = self._call("forex_rate_file", request, options)
        return reply

    def forex_refund(self, request: t.ForexRefundRequest, **options: Unpack[CallOptions]) -> t.ForexRefundResponse:
        """Returns all or part of a payment. Repeating an ``out_return_no`` refunds nothing twice. With ``is_sync`` ``Y`` the reply is final, otherwise it only says accepted."""
        reply: t.ForexRefundResponse = self._call("forex_refund", request, options)
        return reply

    def forex_refund_until_final(
        self, request: t.ForexRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``out_return_no``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("forex_refund", request, deadline, options)

    def start_forex_refund(
        self, request: t.ForexRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``forex_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("forex_refund", request, deadline, options)

    def forex_refund_file(self, request: t.ForexRefundFileRequest, **options: Unpack[CallOptions]) -> t.ForexRefundFileResponse:
        """Refunds from a file. No page describes the upload: the file stands outside the signature, in the part that option ``refund_file_field`` names.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.ForexRefundFileResponse = self._call("forex_refund_file", request, options)
        return reply

    def mobile_securitypay_pay(self, request: t.MobileSecuritypayPayRequest, **options: Unpack[CallOptions]) -> str:
        """Builds the signed order string for the wallet app. Nothing is sent.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: str = self._call("mobile_securitypay_pay", request, options)
        return reply

    def single_trade_query(self, request: t.SingleTradeQueryRequest, **options: Unpack[CallOptions]) -> t.SingleTradeQueryResponse:
        """Asks where a payment stands. ``TRADE_FINISHED`` and ``TRADE_SUCCESS`` are paid, as long as you have not refunded: refunds do not show here. ``TRADE_CLOSED`` with a pay time was paid once. A trade exists only after the buyer has logged in."""
        reply: t.SingleTradeQueryResponse = self._call("single_trade_query", request, options)
        return reply


class AsyncMapiOperations(AsyncCalls):
    """Every operation of the mapi family; ``client.call`` reaches any other."""

    __slots__ = ()

    async def acquire_cancel(self, request: t.AcquireCancelRequest, **options: Unpack[CallOptions]) -> t.AcquireCancelResponse:
        """Cancels an order of the same day: unpaid it closes (``action`` ``close``), paid it goes back whole (``action`` ``refund``).

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireCancelResponse = await self._call("acquire_cancel", request, options)
        return reply

    async def acquire_create(self, request: t.AcquireCreateRequest, **options: Unpack[CallOptions]) -> t.AcquireCreateResponse:
        """Makes an order that the buyer pays in the wallet.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireCreateResponse = await self._call("acquire_create", request, options)
        return reply

    async def acquire_createandpay(self, request: t.AcquireCreateandpayRequest, **options: Unpack[CallOptions]) -> t.AcquireCreateandpayResponse:
        """Charges an agreement.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireCreateandpayResponse = await self._call("acquire_createandpay", request, options)
        return reply

    async def acquire_customs(self, request: t.AcquireCustomsRequest, **options: Unpack[CallOptions]) -> t.AcquireCustomsResponse:
        """Declares a payment to customs. Success is the call; the outcome is read by ``alipay.overseas.acquire.customs.query``.

        Repeat it with the same ``out_request_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireCustomsResponse = await self._call("acquire_customs", request, options)
        return reply

    async def acquire_overseas_query(self, request: t.AcquireOverseasQueryRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasQueryResponse:
        """Asks where a store payment stands. Read ``alipay_trans_status``."""
        reply: t.AcquireOverseasQueryResponse = await self._call("acquire_overseas_query", request, options)
        return reply

    async def acquire_overseas_spot_cancel(self, request: t.AcquireOverseasSpotCancelRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotCancelResponse:
        """Cancels a store payment of the same day (GMT+8).

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireOverseasSpotCancelResponse = await self._call("acquire_overseas_spot_cancel", request, options)
        return reply

    async def acquire_overseas_spot_cancel_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under ``partner_refund_id``. States: ``cancelled``, ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquire_overseas_spot_cancel", request, deadline, options)

    def start_acquire_overseas_spot_cancel(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquire_overseas_spot_cancel_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_cancel", request, deadline, options)

    async def acquire_overseas_spot_pay(self, request: t.AcquireOverseasSpotPayRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotPayResponse:
        """Charges a buyer whose payment code was scanned. On an unknown outcome query by ``partner_trans_id``, then cancel."""
        reply: t.AcquireOverseasSpotPayResponse = await self._call("acquire_overseas_spot_pay", request, options)
        return reply

    async def acquire_overseas_spot_pay_until_final(
        self, request: t.AcquireOverseasSpotPayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it queries by the same ``partner_trans_id``, and at the deadline it reverses until that succeeds. States: ``paid``, ``not_paid``, ``cancelled``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquire_overseas_spot_pay", request, deadline, options)

    def start_acquire_overseas_spot_pay(
        self, request: t.AcquireOverseasSpotPayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquire_overseas_spot_pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_pay", request, deadline, options)

    async def acquire_overseas_spot_refund(self, request: t.AcquireOverseasSpotRefundRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotRefundResponse:
        """Returns all or part of a store payment. Without ``is_sync`` ``Y`` success means accepted, and only a success is reported. Repeating a ``partner_refund_id`` refunds nothing twice."""
        reply: t.AcquireOverseasSpotRefundResponse = await self._call("acquire_overseas_spot_refund", request, options)
        return reply

    async def acquire_overseas_spot_refund_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``partner_refund_id``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquire_overseas_spot_refund", request, deadline, options)

    def start_acquire_overseas_spot_refund(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquire_overseas_spot_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_refund", request, deadline, options)

    async def acquire_overseas_spot_reverse(self, request: t.AcquireOverseasSpotReverseRequest, **options: Unpack[CallOptions]) -> t.AcquireOverseasSpotReverseResponse:
        """Undoes a store payment of the same day whose outcome is unknown.

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.AcquireOverseasSpotReverseResponse = await self._call("acquire_overseas_spot_reverse", request, options)
        return reply

    async def acquire_overseas_spot_reverse_until_final(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under ``partner_refund_id``. States: ``cancelled``, ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("acquire_overseas_spot_reverse", request, deadline, options)

    def start_acquire_overseas_spot_reverse(
        self, request: t.AcquireOverseasSpotRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``acquire_overseas_spot_reverse_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("acquire_overseas_spot_reverse", request, deadline, options)

    async def acquire_precreate(self, request: t.AcquirePrecreateRequest, **options: Unpack[CallOptions]) -> t.AcquirePrecreateResponse:
        """Makes a code for one order, which the buyer scans.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquirePrecreateResponse = await self._call("acquire_precreate", request, options)
        return reply

    async def acquire_query(self, request: t.AcquireQueryRequest, **options: Unpack[CallOptions]) -> t.AcquireQueryResponse:
        """Asks where an order stands."""
        reply: t.AcquireQueryResponse = await self._call("acquire_query", request, options)
        return reply

    async def acquire_refund(self, request: t.AcquireRefundRequest, **options: Unpack[CallOptions]) -> t.AcquireRefundResponse:
        """Returns all or part of an order.

        Repeat it with the same ``out_request_no``, never with a new one, until the outcome is known.
        """
        reply: t.AcquireRefundResponse = await self._call("acquire_refund", request, options)
        return reply

    async def commerce_qrcode_create(self, request: t.CommerceQrcodeCreateRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeCreateResponse:
        """Makes a fixed code for a store."""
        reply: t.CommerceQrcodeCreateResponse = await self._call("commerce_qrcode_create", request, options)
        return reply

    async def commerce_qrcode_modify(self, request: t.CommerceQrcodeModifyRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeModifyResponse:
        """Changes a fixed code."""
        reply: t.CommerceQrcodeModifyResponse = await self._call("commerce_qrcode_modify", request, options)
        return reply

    async def commerce_qrcode_modify_status(self, request: t.CommerceQrcodeModifyStatusRequest, **options: Unpack[CallOptions]) -> t.CommerceQrcodeModifyStatusResponse:
        """Stops, restarts or deletes a fixed code.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.CommerceQrcodeModifyStatusResponse = await self._call("commerce_qrcode_modify_status", request, options)
        return reply

    async def dut_customer_agreement_page_sign(self, request: t.DutCustomerAgreementPageSignRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends the buyer to the page where automatic debits are allowed.

        Repeat it with the same ``external_sign_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = await self._call("dut_customer_agreement_page_sign", request, options)
        return reply

    async def dut_customer_agreement_query(self, request: t.DutCustomerAgreementQueryRequest, **options: Unpack[CallOptions]) -> t.DutCustomerAgreementQueryResponse:
        """Reads an agreement."""
        reply: t.DutCustomerAgreementQueryResponse = await self._call("dut_customer_agreement_query", request, options)
        return reply

    async def dut_customer_agreement_unsign(self, request: t.DutCustomerAgreementUnsignRequest, **options: Unpack[CallOptions]) -> t.DutCustomerAgreementUnsignResponse:
        """Ends an agreement; the outcome comes as a notification."""
        reply: t.DutCustomerAgreementUnsignResponse = await self._call("dut_customer_agreement_unsign", request, options)
        return reply

    async def oversea_taxrefund_single_account_query(self, request: t.OverseaTaxrefundSingleAccountQueryRequest, **options: Unpack[CallOptions]) -> t.OverseaTaxrefundSingleAccountQueryResponse:
        """Asks whether a tax refund can be paid to this account.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseaTaxrefundSingleAccountQueryResponse = await self._call("oversea_taxrefund_single_account_query", request, options)
        return reply

    async def oversea_taxrefund_single_taxdata_send(self, request: t.OverseaTaxrefundSingleTaxdataSendRequest, **options: Unpack[CallOptions]) -> t.OverseaTaxrefundSingleTaxdataSendResponse:
        """Pays a tax refund to an account.

        Repeat it with the same ``out_order_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseaTaxrefundSingleTaxdataSendResponse = await self._call("oversea_taxrefund_single_taxdata_send", request, options)
        return reply

    async def overseas_acquire_customs_query(self, request: t.OverseasAcquireCustomsQueryRequest, **options: Unpack[CallOptions]) -> t.OverseasAcquireCustomsQueryResponse:
        """Reads up to ten declarations.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.OverseasAcquireCustomsQueryResponse = await self._call("overseas_acquire_customs_query", request, options)
        return reply

    async def overseas_forex_order_pay(self, request: t.OverseasForexOrderPayRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends the buyer to pay an order in a foreign currency.

        Repeat it with the same ``partner_trans_id``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: Redirect = await self._call("overseas_forex_order_pay", request, options)
        return reply

    async def overseas_secmerchant_maintain_query_status(self, request: t.OverseasSecmerchantMaintainQueryStatusRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantMaintainQueryStatusResponse:
        """Asks for the review of a secondary merchant."""
        reply: t.OverseasSecmerchantMaintainQueryStatusResponse = await self._call("overseas_secmerchant_maintain_query_status", request, options)
        return reply

    async def overseas_secmerchant_offline_maintain(self, request: t.OverseasSecmerchantOfflineMaintainRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantOfflineMaintainResponse:
        """Registers or updates a secondary merchant and its store. Success means taken for review."""
        reply: t.OverseasSecmerchantOfflineMaintainResponse = await self._call("overseas_secmerchant_offline_maintain", request, options)
        return reply

    async def overseas_secmerchant_offline_maintain_until_final(
        self, request: t.OverseasSecmerchantOfflineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: ``registered``, ``rejected``.

        The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("overseas_secmerchant_offline_maintain", request, deadline, options)

    def start_overseas_secmerchant_offline_maintain(
        self, request: t.OverseasSecmerchantOfflineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``overseas_secmerchant_offline_maintain_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("overseas_secmerchant_offline_maintain", request, deadline, options)

    async def overseas_secmerchant_online_maintain(self, request: t.OverseasSecmerchantOnlineMaintainRequest, **options: Unpack[CallOptions]) -> t.OverseasSecmerchantOnlineMaintainResponse:
        """Registers or updates a secondary merchant that sells online. Success means taken for review."""
        reply: t.OverseasSecmerchantOnlineMaintainResponse = await self._call("overseas_secmerchant_online_maintain", request, options)
        return reply

    async def overseas_secmerchant_online_maintain_until_final(
        self, request: t.OverseasSecmerchantOnlineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Registers or updates and asks until the review is over. An update of what cannot change is refused before it is sent. States: ``registered``, ``rejected``.

        The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("overseas_secmerchant_online_maintain", request, deadline, options)

    def start_overseas_secmerchant_online_maintain(
        self, request: t.OverseasSecmerchantOnlineMaintainRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``overseas_secmerchant_online_maintain_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("overseas_secmerchant_online_maintain", request, deadline, options)

    async def close_trade(self, request: t.CloseTradeRequest, **options: Unpack[CallOptions]) -> t.CloseTradeResponse:
        """Closes an unpaid trade of the domestic product.

        Repeat it with the same ``out_order_no``, never with a new one, until the outcome is known.
        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.CloseTradeResponse = await self._call("close_trade", request, options)
        return reply

    async def create_forex_trade(self, request: t.CreateForexTradeRequest, **options: Unpack[CallOptions]) -> Redirect:
        """Sends a buyer at a computer to the cashier: gives a signed URL and a form, nothing is sent. Errors show on a page to the buyer, not here.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = await self._call("create_forex_trade", request, options)
        return reply

    async def create_forex_trade_wap(self, request: t.CreateForexTradeWapRequest, **options: Unpack[CallOptions]) -> Redirect:
        """The same as ``create_forex_trade`` for phone browsers.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: Redirect = await self._call("create_forex_trade_wap", request, options)
        return reply

    async def forex_compare_file(self, request: t.ForexCompareFileRequest, **options: Unpack[CallOptions]) -> str:
        """Transactions of up to ten days, as text.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: str = await self._call("forex_compare_file", request, options)
        return reply

    async def forex_liquidation_file(self, request: t.ForexLiquidationFileRequest, **options: Unpack[CallOptions]) -> str:
        """Settlements of up to ten days, as text.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: str = await self._call("forex_liquidation_file", request, options)
        return reply

    async def forex_rate_file(self, request: t.ForexRateFileRequest, **options: Unpack[CallOptions]) -> str:
        """Exchange rates of the day, as text: CNY for one unit. At most 100 calls a day."""
        reply: str = await self._call("forex_rate_file", request, options)
        return reply

    async def forex_refund(self, request: t.ForexRefundRequest, **options: Unpack[CallOptions]) -> t.ForexRefundResponse:
        """Returns all or part of a payment. Repeating an ``out_return_no`` refunds nothing twice. With ``is_sync`` ``Y`` the reply is final, otherwise it only says accepted."""
        reply: t.ForexRefundResponse = await self._call("forex_refund", request, options)
        return reply

    async def forex_refund_until_final(
        self, request: t.ForexRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``out_return_no``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("forex_refund", request, deadline, options)

    def start_forex_refund(
        self, request: t.ForexRefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``forex_refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("forex_refund", request, deadline, options)

    async def forex_refund_file(self, request: t.ForexRefundFileRequest, **options: Unpack[CallOptions]) -> t.ForexRefundFileResponse:
        """Refunds from a file. No page describes the upload: the file stands outside the signature, in the part that option ``refund_file_field`` names.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.ForexRefundFileResponse = await self._call("forex_refund_file", request, options)
        return reply

    async def mobile_securitypay_pay(self, request: t.MobileSecuritypayPayRequest, **options: Unpack[CallOptions]) -> str:
        """Builds the signed order string for the wallet app. Nothing is sent.

        Repeat it with the same ``out_trade_no``, never with a new one, until the outcome is known.
        """
        reply: str = await self._call("mobile_securitypay_pay", request, options)
        return reply

    async def single_trade_query(self, request: t.SingleTradeQueryRequest, **options: Unpack[CallOptions]) -> t.SingleTradeQueryResponse:
        """Asks where a payment stands. ``TRADE_FINISHED`` and ``TRADE_SUCCESS`` are paid, as long as you have not refunded: refunds do not show here. ``TRADE_CLOSED`` with a pay time was paid once. A trade exists only after the buyer has logged in."""
        reply: t.SingleTradeQueryResponse = await self._call("single_trade_query", request, options)
        return reply
