# @generated from core/schema/ams.json by core/codegen. Do not edit.
"""The operations of the ams family, as methods."""

from __future__ import annotations

from .._calls import AsyncCalls, Calls

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._ticket import AsyncTicket, Ticket
    from .._values import Final
    from ..types import ams as t
    from ..types.options import CallOptions


class Aba(Calls):
    """Operations of the group ``aba``."""

    __slots__ = ()

    def apply_card(self, request: t.ApplyCardRequest, **options: Unpack[CallOptions]) -> t.ApplyCardResponse:
        """Orders a card of the business account."""
        reply: t.ApplyCardResponse = self._call("aba.apply_card", request, options)
        return reply

    def create_direct_payment(self, request: t.CreateDirectPaymentRequest, **options: Unpack[CallOptions]) -> t.CreateDirectPaymentResponse:
        """Transfers money from the business account to a recipient."""
        reply: t.CreateDirectPaymentResponse = self._call("aba.create_direct_payment", request, options)
        return reply

    def create_direct_refund(self, request: t.CreateDirectRefundRequest, **options: Unpack[CallOptions]) -> t.CreateDirectRefundResponse:
        """Returns a direct payment that came in.

        Repeat it with the same ``refundRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateDirectRefundResponse = self._call("aba.create_direct_refund", request, options)
        return reply

    def create_exchange(self, request: t.CreateExchangeRequest, **options: Unpack[CallOptions]) -> t.CreateExchangeResponse:
        """Exchanges money between currencies, by a quote or at the rate of the moment."""
        reply: t.CreateExchangeResponse = self._call("aba.create_exchange", request, options)
        return reply

    def create_quote(self, request: t.CreateQuoteRequest, **options: Unpack[CallOptions]) -> t.CreateQuoteResponse:
        """Fixes an exchange rate for a short time."""
        reply: t.CreateQuoteResponse = self._call("aba.create_quote", request, options)
        return reply

    def inquire_available_quota(self, request: t.InquireAvailableQuotaRequest, **options: Unpack[CallOptions]) -> t.InquireAvailableQuotaResponse:
        """Reads how much may still be transferred or exchanged."""
        reply: t.InquireAvailableQuotaResponse = self._call("aba.inquire_available_quota", request, options)
        return reply

    def inquire_card(self, request: t.InquireCardRequest, **options: Unpack[CallOptions]) -> t.InquireCardResponse:
        """Lists cards of the business account."""
        reply: t.InquireCardResponse = self._call("aba.inquire_card", request, options)
        return reply

    def inquire_card_detail(self, request: t.InquireCardDetailRequest, **options: Unpack[CallOptions]) -> t.InquireCardDetailResponse:
        """Reads one card, without its secrets."""
        reply: t.InquireCardDetailResponse = self._call("aba.inquire_card_detail", request, options)
        return reply

    def inquire_card_sensitive_info(self, request: t.InquireCardSensitiveInfoRequest, **options: Unpack[CallOptions]) -> t.InquireCardSensitiveInfoResponse:
        """Reads number and code of a card: card data, with all the duties that brings."""
        reply: t.InquireCardSensitiveInfoResponse = self._call("aba.inquire_card_sensitive_info", request, options)
        return reply

    def inquire_card_transaction_event(self, request: t.InquireCardTransactionEventRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionEventResponse:
        """Reads the events of a card transaction."""
        reply: t.InquireCardTransactionEventResponse = self._call("aba.inquire_card_transaction_event", request, options)
        return reply

    def inquire_card_transaction_lifecycle(self, request: t.InquireCardTransactionLifecycleRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionLifecycleResponse:
        """Lists card transactions."""
        reply: t.InquireCardTransactionLifecycleResponse = self._call("aba.inquire_card_transaction_lifecycle", request, options)
        return reply

    def inquire_card_transaction_lifecycle_detail(self, request: t.InquireCardTransactionLifecycleDetailRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionLifecycleDetailResponse:
        """Reads one card transaction from authorisation to settlement."""
        reply: t.InquireCardTransactionLifecycleDetailResponse = self._call("aba.inquire_card_transaction_lifecycle_detail", request, options)
        return reply

    def inquire_direct_payment(self, request: t.InquireDirectPaymentRequest, **options: Unpack[CallOptions]) -> t.InquireDirectPaymentResponse:
        """Asks where a direct payment stands."""
        reply: t.InquireDirectPaymentResponse = self._call("aba.inquire_direct_payment", request, options)
        return reply

    def inquire_direct_refund(self, request: t.InquireDirectRefundRequest, **options: Unpack[CallOptions]) -> t.InquireDirectRefundResponse:
        """Asks where a direct refund stands."""
        reply: t.InquireDirectRefundResponse = self._call("aba.inquire_direct_refund", request, options)
        return reply

    def inquire_exchange(self, request: t.InquireExchangeRequest, **options: Unpack[CallOptions]) -> t.InquireExchangeResponse:
        """Asks where an exchange stands."""
        reply: t.InquireExchangeResponse = self._call("aba.inquire_exchange", request, options)
        return reply

    def inquire_rate(self, request: t.InquiryRateRequest, **options: Unpack[CallOptions]) -> t.InquiryRateResponse:
        """Reads an exchange rate; it is not held for you."""
        reply: t.InquiryRateResponse = self._call("aba.inquire_rate", request, options)
        return reply

    def inquiry_balance(self, request: t.InquiryBalanceRequest, **options: Unpack[CallOptions]) -> t.InquiryBalanceResponse:
        """Reads the balances of the business account."""
        reply: t.InquiryBalanceResponse = self._call("aba.inquiry_balance", request, options)
        return reply

    def inquiry_statement(self, request: t.InquiryStatementRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementResponse:
        """Lists the movements of the business account."""
        reply: t.InquiryStatementResponse = self._call("aba.inquiry_statement", request, options)
        return reply

    def inquiry_statement_detail(self, request: t.InquiryStatementDetailRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementDetailResponse:
        """Reads one movement."""
        reply: t.InquiryStatementDetailResponse = self._call("aba.inquiry_statement_detail", request, options)
        return reply

    def inquiry_statement_list(self, request: t.InquiryStatementListRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementListResponse:
        """Lists the movements of the business account, a page at a time."""
        reply: t.InquiryStatementListResponse = self._call("aba.inquiry_statement_list", request, options)
        return reply

    def update_card(self, request: t.UpdateCardRequest, **options: Unpack[CallOptions]) -> t.UpdateCardResponse:
        """Changes limits and settings of a card."""
        reply: t.UpdateCardResponse = self._call("aba.update_card", request, options)
        return reply

    def update_card_status(self, request: t.UpdateCardStatusRequest, **options: Unpack[CallOptions]) -> t.UpdateCardStatusResponse:
        """Freezes, unfreezes or cancels a card."""
        reply: t.UpdateCardStatusResponse = self._call("aba.update_card_status", request, options)
        return reply


class Agentic(Calls):
    """Operations of the group ``agentic``."""

    __slots__ = ()

    def create_authentication_session(self, request: t.CreateAuthenticationSessionRequest, **options: Unpack[CallOptions]) -> t.CreateAuthenticationSessionResponse:
        """Gets a mandate authorised in the browser. Never repeat it blindly."""
        reply: t.CreateAuthenticationSessionResponse = self._call("agentic.create_authentication_session", request, options)
        return reply

    def create_binding_session(self, request: t.CreateBindingSessionRequest, **options: Unpack[CallOptions]) -> t.CreateBindingSessionResponse:
        """Binds a card or wallet for an agent. Never repeat it blindly."""
        reply: t.CreateBindingSessionResponse = self._call("agentic.create_binding_session", request, options)
        return reply

    def inquire_account_info(self, request: t.InquireAccountInfoRequest, **options: Unpack[CallOptions]) -> t.InquireAccountInfoResponse:
        """Reads which account of a user an agent is bound to."""
        reply: t.InquireAccountInfoResponse = self._call("agentic.inquire_account_info", request, options)
        return reply

    def inquire_payment_token(self, request: t.InquirePaymentTokenRequest, **options: Unpack[CallOptions]) -> t.InquirePaymentTokenResponse:
        """Fetches a one-time card credential. Never repeat it blindly."""
        reply: t.InquirePaymentTokenResponse = self._call("agentic.inquire_payment_token", request, options)
        return reply


class Aps(Calls):
    """Operations of the group ``aps``."""

    __slots__ = ()

    def cancel_payment(self, request: t.ApsCancelPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsCancelPaymentResponse:
        """Closes or returns a wallet payment."""
        reply: t.ApsCancelPaymentResponse = self._call("aps.cancel_payment", request, options)
        return reply

    def consult_payment(self, request: t.ApsConsultPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsConsultPaymentResponse:
        """Lists the wallets that can be offered."""
        reply: t.ApsConsultPaymentResponse = self._call("aps.consult_payment", request, options)
        return reply

    def inquiry_payment(self, request: t.ApsInquiryPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsInquiryPaymentResponse:
        """Asks where a wallet payment stands."""
        reply: t.ApsInquiryPaymentResponse = self._call("aps.inquiry_payment", request, options)
        return reply

    def notify_payment(self, request: t.ApsNotifyPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsNotifyPaymentResponse:
        """Tells the other side how a payment ended."""
        reply: t.ApsNotifyPaymentResponse = self._call("aps.notify_payment", request, options)
        return reply

    def pay(self, request: t.ApsPayRequest, **options: Unpack[CallOptions]) -> t.ApsPayResponse:
        """Starts a wallet payment.

        Repeat it with the same ``paymentRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ApsPayResponse = self._call("aps.pay", request, options)
        return reply

    def refund(self, request: t.ApsRefundRequest, **options: Unpack[CallOptions]) -> t.ApsRefundResponse:
        """Returns all or part of a wallet payment.

        Repeat it with the same ``refundRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ApsRefundResponse = self._call("aps.refund", request, options)
        return reply

    def user_initiated_pay(self, request: t.ApsUserInitiatedPayRequest, **options: Unpack[CallOptions]) -> t.ApsUserInitiatedPayResponse:
        """Starts a payment that a user began by scanning a code."""
        reply: t.ApsUserInitiatedPayResponse = self._call("aps.user_initiated_pay", request, options)
        return reply


class Authorizations(Calls):
    """Operations of the group ``authorizations``."""

    __slots__ = ()

    def apply_token(self, request: t.AuthApplyTokenRequest, **options: Unpack[CallOptions]) -> t.AuthApplyTokenResponse:
        """Swaps an authorisation code, or a refresh token, for an access token. Tokens are secrets."""
        reply: t.AuthApplyTokenResponse = self._call("authorizations.apply_token", request, options)
        return reply

    def consult(self, request: t.AuthConsultRequest, **options: Unpack[CallOptions]) -> t.AuthConsultResponse:
        """Gets the page on which the buyer allows automatic debits."""
        reply: t.AuthConsultResponse = self._call("authorizations.consult", request, options)
        return reply

    def create_authorization_session(self, request: t.AuthCreateSessionRequest, **options: Unpack[CallOptions]) -> t.AuthCreateSessionResponse:
        """Opens an authorisation session for a client SDK."""
        reply: t.AuthCreateSessionResponse = self._call("authorizations.create_authorization_session", request, options)
        return reply

    def query(self, request: t.AuthQueryTokenRequest, **options: Unpack[CallOptions]) -> t.AuthQueryTokenResponse:
        """Reads an authorisation."""
        reply: t.AuthQueryTokenResponse = self._call("authorizations.query", request, options)
        return reply

    def revoke(self, request: t.AuthRevokeTokenRequest, **options: Unpack[CallOptions]) -> t.AuthRevokeTokenResponse:
        """Ends an authorisation."""
        reply: t.AuthRevokeTokenResponse = self._call("authorizations.revoke", request, options)
        return reply


class Billing(Calls):
    """Operations of the group ``billing``."""

    __slots__ = ()

    def coupon_create(self, request: t.CouponCreateRequest, **options: Unpack[CallOptions]) -> t.CouponCreateResponse:
        """Makes a coupon.

        Repeat it with the same ``couponRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CouponCreateResponse = self._call("billing.coupon_create", request, options)
        return reply

    def coupon_inquire_details(self, request: t.CouponInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CouponInquireDetailsResponse:
        """Reads one coupon."""
        reply: t.CouponInquireDetailsResponse = self._call("billing.coupon_inquire_details", request, options)
        return reply

    def coupon_inquire_list(self, request: t.CouponInquireListRequest, **options: Unpack[CallOptions]) -> t.CouponInquireListResponse:
        """Lists coupons, a page at a time."""
        reply: t.CouponInquireListResponse = self._call("billing.coupon_inquire_list", request, options)
        return reply

    def coupon_update(self, request: t.CouponUpdateRequest, **options: Unpack[CallOptions]) -> t.CouponUpdateResponse:
        """Changes a coupon; what is in use keeps its terms."""
        reply: t.CouponUpdateResponse = self._call("billing.coupon_update", request, options)
        return reply

    def credit_note_create(self, request: t.CreditNoteCreateRequest, **options: Unpack[CallOptions]) -> t.CreditNoteCreateResponse:
        """Reduces an invoice by a credit note."""
        reply: t.CreditNoteCreateResponse = self._call("billing.credit_note_create", request, options)
        return reply

    def credit_note_inquire_details(self, request: t.CreditNoteInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CreditNoteInquireDetailsResponse:
        """Reads one credit note."""
        reply: t.CreditNoteInquireDetailsResponse = self._call("billing.credit_note_inquire_details", request, options)
        return reply

    def credit_note_inquire_list(self, request: t.CreditNoteInquireListRequest, **options: Unpack[CallOptions]) -> t.CreditNoteInquireListResponse:
        """Lists credit notes, a page at a time."""
        reply: t.CreditNoteInquireListResponse = self._call("billing.credit_note_inquire_list", request, options)
        return reply

    def credit_note_void(self, request: t.CreditNoteVoidRequest, **options: Unpack[CallOptions]) -> t.CreditNoteVoidResponse:
        """Voids a credit note."""
        reply: t.CreditNoteVoidResponse = self._call("billing.credit_note_void", request, options)
        return reply

    def customer_create(self, request: t.CustomerCreateRequest, **options: Unpack[CallOptions]) -> t.CustomerCreateResponse:
        """Makes a customer whom invoices and subscriptions are for.

        Repeat it with the same ``customerRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CustomerCreateResponse = self._call("billing.customer_create", request, options)
        return reply

    def customer_create_portal_link(self, request: t.CustomerCreatePortalLinkRequest, **options: Unpack[CallOptions]) -> t.CustomerCreatePortalLinkResponse:
        """Makes a link to the page where a customer manages subscriptions. Whoever has the link is the customer: send it to nobody else."""
        reply: t.CustomerCreatePortalLinkResponse = self._call("billing.customer_create_portal_link", request, options)
        return reply

    def customer_delete(self, request: t.CustomerDeleteRequest, **options: Unpack[CallOptions]) -> t.CustomerDeleteResponse:
        """Removes a customer."""
        reply: t.CustomerDeleteResponse = self._call("billing.customer_delete", request, options)
        return reply

    def customer_inquire_details(self, request: t.CustomerInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CustomerInquireDetailsResponse:
        """Reads one customer."""
        reply: t.CustomerInquireDetailsResponse = self._call("billing.customer_inquire_details", request, options)
        return reply

    def customer_inquire_list(self, request: t.CustomerInquireListRequest, **options: Unpack[CallOptions]) -> t.CustomerInquireListResponse:
        """Lists customers, a page at a time."""
        reply: t.CustomerInquireListResponse = self._call("billing.customer_inquire_list", request, options)
        return reply

    def customer_update(self, request: t.CustomerUpdateRequest, **options: Unpack[CallOptions]) -> t.CustomerUpdateResponse:
        """Changes a customer."""
        reply: t.CustomerUpdateResponse = self._call("billing.customer_update", request, options)
        return reply

    def invoice_confirm_payment(self, request: t.InvoiceConfirmPaymentRequest, **options: Unpack[CallOptions]) -> t.InvoiceConfirmPaymentResponse:
        """Marks an invoice as paid outside Alipay."""
        reply: t.InvoiceConfirmPaymentResponse = self._call("billing.invoice_confirm_payment", request, options)
        return reply

    def invoice_create(self, request: t.InvoiceCreateRequest, **options: Unpack[CallOptions]) -> t.InvoiceCreateResponse:
        """Makes an invoice as a draft or ready to be sent.

        Repeat it with the same ``invoiceRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.InvoiceCreateResponse = self._call("billing.invoice_create", request, options)
        return reply

    def invoice_create_view_link(self, request: t.InvoiceCreateViewLinkRequest, **options: Unpack[CallOptions]) -> t.InvoiceCreateViewLinkResponse:
        """Makes a link to the page of an invoice."""
        reply: t.InvoiceCreateViewLinkResponse = self._call("billing.invoice_create_view_link", request, options)
        return reply

    def invoice_export(self, request: t.InvoiceExportRequest, **options: Unpack[CallOptions]) -> t.InvoiceExportResponse:
        """Exports an invoice as a file."""
        reply: t.InvoiceExportResponse = self._call("billing.invoice_export", request, options)
        return reply

    def invoice_finalize(self, request: t.InvoiceFinalizeRequest, **options: Unpack[CallOptions]) -> t.InvoiceFinalizeResponse:
        """Turns a draft into an invoice that can be paid and no longer changed."""
        reply: t.InvoiceFinalizeResponse = self._call("billing.invoice_finalize", request, options)
        return reply

    def invoice_inquire_details(self, request: t.InvoiceInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.InvoiceInquireDetailsResponse:
        """Reads one invoice."""
        reply: t.InvoiceInquireDetailsResponse = self._call("billing.invoice_inquire_details", request, options)
        return reply

    def invoice_inquire_list(self, request: t.InvoiceInquireListRequest, **options: Unpack[CallOptions]) -> t.InvoiceInquireListResponse:
        """Lists invoices, a page at a time."""
        reply: t.InvoiceInquireListResponse = self._call("billing.invoice_inquire_list", request, options)
        return reply

    def invoice_mark_uncollectible(self, request: t.InvoiceMarkUncollectibleRequest, **options: Unpack[CallOptions]) -> t.InvoiceMarkUncollectibleResponse:
        """Gives an invoice up without voiding it."""
        reply: t.InvoiceMarkUncollectibleResponse = self._call("billing.invoice_mark_uncollectible", request, options)
        return reply

    def invoice_revise(self, request: t.InvoiceReviseRequest, **options: Unpack[CallOptions]) -> t.InvoiceReviseResponse:
        """Replaces an invoice by a corrected one.

        Repeat it with the same ``invoiceRevisionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.InvoiceReviseResponse = self._call("billing.invoice_revise", request, options)
        return reply

    def invoice_send(self, request: t.InvoiceSendRequest, **options: Unpack[CallOptions]) -> t.InvoiceSendResponse:
        """Sends an invoice to its customer."""
        reply: t.InvoiceSendResponse = self._call("billing.invoice_send", request, options)
        return reply

    def invoice_update(self, request: t.InvoiceUpdateRequest, **options: Unpack[CallOptions]) -> t.InvoiceUpdateResponse:
        """Changes a draft."""
        reply: t.InvoiceUpdateResponse = self._call("billing.invoice_update", request, options)
        return reply

    def invoice_void(self, request: t.InvoiceVoidRequest, **options: Unpack[CallOptions]) -> t.InvoiceVoidResponse:
        """Voids an invoice."""
        reply: t.InvoiceVoidResponse = self._call("billing.invoice_void", request, options)
        return reply

    def price_create(self, request: t.PriceCreateRequest, **options: Unpack[CallOptions]) -> t.PriceCreateResponse:
        """Makes a price of a product."""
        reply: t.PriceCreateResponse = self._call("billing.price_create", request, options)
        return reply

    def price_inquire_details(self, request: t.PriceInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.PriceInquireDetailsResponse:
        """Reads one price."""
        reply: t.PriceInquireDetailsResponse = self._call("billing.price_inquire_details", request, options)
        return reply

    def price_inquire_list(self, request: t.PriceInquireListRequest, **options: Unpack[CallOptions]) -> t.PriceInquireListResponse:
        """Lists prices, a page at a time."""
        reply: t.PriceInquireListResponse = self._call("billing.price_inquire_list", request, options)
        return reply

    def price_update(self, request: t.PriceUpdateRequest, **options: Unpack[CallOptions]) -> t.PriceUpdateResponse:
        """Changes a price; subscriptions keep theirs."""
        reply: t.PriceUpdateResponse = self._call("billing.price_update", request, options)
        return reply

    def product_create(self, request: t.ProductCreateRequest, **options: Unpack[CallOptions]) -> t.ProductCreateResponse:
        """Makes a product that can be invoiced or subscribed to.

        Repeat it with the same ``productRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ProductCreateResponse = self._call("billing.product_create", request, options)
        return reply

    def product_inquire_details(self, request: t.ProductInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.ProductInquireDetailsResponse:
        """Reads one product."""
        reply: t.ProductInquireDetailsResponse = self._call("billing.product_inquire_details", request, options)
        return reply

    def product_inquire_list(self, request: t.ProductInquireListRequest, **options: Unpack[CallOptions]) -> t.ProductInquireListResponse:
        """Lists products, a page at a time."""
        reply: t.ProductInquireListResponse = self._call("billing.product_inquire_list", request, options)
        return reply

    def product_update(self, request: t.ProductUpdateRequest, **options: Unpack[CallOptions]) -> t.ProductUpdateResponse:
        """Changes a product."""
        reply: t.ProductUpdateResponse = self._call("billing.product_update", request, options)
        return reply

    def product_upload_image(self, request: t.ProductUploadImageRequest, **options: Unpack[CallOptions]) -> t.ProductUploadImageResponse:
        """Uploads a product picture to the upload host of the region."""
        reply: t.ProductUploadImageResponse = self._call("billing.product_upload_image", request, options)
        return reply

    def promotion_code_create(self, request: t.PromotionCodeCreateRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeCreateResponse:
        """Makes a code that customers type to get a coupon.

        Repeat it with the same ``promotionCodeRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.PromotionCodeCreateResponse = self._call("billing.promotion_code_create", request, options)
        return reply

    def promotion_code_inquire_details(self, request: t.PromotionCodeInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeInquireDetailsResponse:
        """Reads one promotion code."""
        reply: t.PromotionCodeInquireDetailsResponse = self._call("billing.promotion_code_inquire_details", request, options)
        return reply

    def promotion_code_inquire_list(self, request: t.PromotionCodeInquireListRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeInquireListResponse:
        """Lists promotion codes, a page at a time."""
        reply: t.PromotionCodeInquireListResponse = self._call("billing.promotion_code_inquire_list", request, options)
        return reply

    def promotion_code_update(self, request: t.PromotionCodeUpdateRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeUpdateResponse:
        """Changes a promotion code."""
        reply: t.PromotionCodeUpdateResponse = self._call("billing.promotion_code_update", request, options)
        return reply

    def receipt_export(self, request: t.ReceiptExportRequest, **options: Unpack[CallOptions]) -> t.ReceiptExportResponse:
        """Exports a receipt as a file."""
        reply: t.ReceiptExportResponse = self._call("billing.receipt_export", request, options)
        return reply

    def receipt_inquire_details(self, request: t.ReceiptInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.ReceiptInquireDetailsResponse:
        """Reads one receipt."""
        reply: t.ReceiptInquireDetailsResponse = self._call("billing.receipt_inquire_details", request, options)
        return reply

    def receipt_inquire_list(self, request: t.ReceiptInquireListRequest, **options: Unpack[CallOptions]) -> t.ReceiptInquireListResponse:
        """Lists receipts, a page at a time."""
        reply: t.ReceiptInquireListResponse = self._call("billing.receipt_inquire_list", request, options)
        return reply

    def receipt_send(self, request: t.ReceiptSendRequest, **options: Unpack[CallOptions]) -> t.ReceiptSendResponse:
        """Sends a receipt to its customer."""
        reply: t.ReceiptSendResponse = self._call("billing.receipt_send", request, options)
        return reply

    def subscription_cancel(self, request: t.BillingSubscriptionCancelRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionCancelResponse:
        """Ends a billing subscription."""
        reply: t.BillingSubscriptionCancelResponse = self._call("billing.subscription_cancel", request, options)
        return reply

    def subscription_create(self, request: t.BillingSubscriptionCreateRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionCreateResponse:
        """Starts a billing subscription of a customer.

        Repeat it with the same ``subscriptionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.BillingSubscriptionCreateResponse = self._call("billing.subscription_create", request, options)
        return reply

    def subscription_inquire_details(self, request: t.BillingSubscriptionInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionInquireDetailsResponse:
        """Reads one billing subscription."""
        reply: t.BillingSubscriptionInquireDetailsResponse = self._call("billing.subscription_inquire_details", request, options)
        return reply

    def subscription_inquire_list(self, request: t.BillingSubscriptionInquireListRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionInquireListResponse:
        """Lists billing subscriptions, a page at a time."""
        reply: t.BillingSubscriptionInquireListResponse = self._call("billing.subscription_inquire_list", request, options)
        return reply

    def subscription_resume(self, request: t.BillingSubscriptionResumeRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionResumeResponse:
        """Goes on with a billing subscription that was paused or is about to end."""
        reply: t.BillingSubscriptionResumeResponse = self._call("billing.subscription_resume", request, options)
        return reply

    def subscription_update(self, request: t.BillingSubscriptionUpdateRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionUpdateResponse:
        """Changes a billing subscription."""
        reply: t.BillingSubscriptionUpdateResponse = self._call("billing.subscription_update", request, options)
        return reply


class Customs(Calls):
    """Operations of the group ``customs``."""

    __slots__ = ()

    def declare(self, request: t.CustomsDeclareRequest, **options: Unpack[CallOptions]) -> t.CustomsDeclareResponse:
        """Declares a payment to customs. ``S`` is the call; the outcome is read by ``customs.inquiryDeclarationRequests``. ``splitOrder`` must be sent even when it is false.

        Repeat it with the same ``declarationRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CustomsDeclareResponse = self._call("customs.declare", request, options)
        return reply

    def inquiry_declaration_requests(self, request: t.CustomsQueryRequest, **options: Unpack[CallOptions]) -> t.CustomsQueryResponse:
        """Reads up to ten declarations. Unknown ids are listed apart, with a successful result."""
        reply: t.CustomsQueryResponse = self._call("customs.inquiry_declaration_requests", request, options)
        return reply


class Disputes(Calls):
    """Operations of the group ``disputes``."""

    __slots__ = ()

    def accept_dispute(self, request: t.AcceptDisputeRequest, **options: Unpack[CallOptions]) -> t.AcceptDisputeResponse:
        """Accepts a dispute: the money stays with the buyer."""
        reply: t.AcceptDisputeResponse = self._call("disputes.accept_dispute", request, options)
        return reply

    def download_dispute_evidence(self, request: t.DownloadDisputeEvidenceRequest, **options: Unpack[CallOptions]) -> t.DownloadDisputeEvidenceResponse:
        """Fetches a template or a document of a dispute."""
        reply: t.DownloadDisputeEvidenceResponse = self._call("disputes.download_dispute_evidence", request, options)
        return reply

    def supply_defense_document(self, request: t.SupplyDefenseDocumentRequest, **options: Unpack[CallOptions]) -> t.SupplyDefenseDocumentResponse:
        """Sends one defence document, as Base64."""
        reply: t.SupplyDefenseDocumentResponse = self._call("disputes.supply_defense_document", request, options)
        return reply

    def supply_evidence(self, request: t.SupplyEvidenceRequest, **options: Unpack[CallOptions]) -> t.SupplyEvidenceResponse:
        """Sends evidence tag by tag, to the host for large messages. A tag sent again replaces what was sent before."""
        reply: t.SupplyEvidenceResponse = self._call("disputes.supply_evidence", request, options)
        return reply


class Marketplace(Calls):
    """Operations of the group ``marketplace``."""

    __slots__ = ()

    def create_payout(self, request: t.CreatePayoutRequest, **options: Unpack[CallOptions]) -> t.CreatePayoutResponse:
        """Pays out a balance to a bank account. ``S`` means created and being processed: it has arrived when the inquiry or the notification says so.

        Repeat it with the same ``transferRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreatePayoutResponse = self._call("marketplace.create_payout", request, options)
        return reply

    def create_transfer(self, request: t.CreateTransferRequest, **options: Unpack[CallOptions]) -> t.CreateTransferResponse:
        """Moves money between accounts. ``S`` means created and being processed.

        Repeat it with the same ``transferRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateTransferResponse = self._call("marketplace.create_transfer", request, options)
        return reply

    def inquire_balance(self, request: t.InquireBalanceRequest, **options: Unpack[CallOptions]) -> t.InquireBalanceResponse:
        """Reads the balance that is held for a seller."""
        reply: t.InquireBalanceResponse = self._call("marketplace.inquire_balance", request, options)
        return reply

    def register(self, request: t.RegisterRequest, **options: Unpack[CallOptions]) -> t.RegisterResponse:
        """Registers a seller of your marketplace. Success means taken for review.

        Repeat it with the same ``registrationRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.RegisterResponse = self._call("marketplace.register", request, options)
        return reply

    def settle(self, request: t.SettleRequest, **options: Unpack[CallOptions]) -> t.SettleResponse:
        """Settles a payment to the sellers who have a part in it. ``S`` means taken: that it arrived is said by the notification of the settlement only.

        Repeat it with the same ``settlementRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SettleResponse = self._call("marketplace.settle", request, options)
        return reply

    def settlement_info_update(self, request: t.SettlementInfoUpdateRequest, **options: Unpack[CallOptions]) -> t.SettlementInfoUpdateResponse:
        """Changes where the money of a seller goes.

        Repeat it with the same ``updateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SettlementInfoUpdateResponse = self._call("marketplace.settlement_info_update", request, options)
        return reply

    def submit_attachment(self, request: t.SubmitAttachmentRequest, **options: Unpack[CallOptions]) -> t.SubmitAttachmentResponse:
        """Hands in a document of a seller.

        Repeat it with the same ``submitAttachmentRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubmitAttachmentResponse = self._call("marketplace.submit_attachment", request, options)
        return reply


class Merchants(Calls):
    """Operations of the group ``merchants``."""

    __slots__ = ()

    def inquiry_registration_info(self, request: t.MerchantRegistrationInfoQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationInfoQueryResponse:
        """Reads back what was registered for a merchant."""
        reply: t.MerchantRegistrationInfoQueryResponse = self._call("merchants.inquiry_registration_info", request, options)
        return reply

    def inquiry_registration_status(self, request: t.MerchantRegistrationStatusQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationStatusQueryResponse:
        """Asks where the review of a registration stands. Only a final status lets the merchant sell."""
        reply: t.MerchantRegistrationStatusQueryResponse = self._call("merchants.inquiry_registration_status", request, options)
        return reply

    def registration(self, request: t.MerchantRegistrationRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationResponse:
        """Registers a merchant or a store you act for. Success means taken for review."""
        reply: t.MerchantRegistrationResponse = self._call("merchants.registration", request, options)
        return reply


class Meter(Calls):
    """Operations of the group ``meter``."""

    __slots__ = ()

    def create(self, request: t.MeterCreateRequest, **options: Unpack[CallOptions]) -> t.MeterCreateResponse:
        """Makes a meter: what is counted, and how events add up."""
        reply: t.MeterCreateResponse = self._call("meter.create", request, options)
        return reply

    def create_session(self, request: t.MeterCreateSessionRequest, **options: Unpack[CallOptions]) -> t.MeterCreateSessionResponse:
        """Opens a session for ``meter.uploadEvent``; its id goes with every upload."""
        reply: t.MeterCreateSessionResponse = self._call("meter.create_session", request, options)
        return reply

    def credit_grant_create(self, request: t.CreditGrantCreateRequest, **options: Unpack[CallOptions]) -> t.CreditGrantCreateResponse:
        """Gives a customer credit that use is charged against first."""
        reply: t.CreditGrantCreateResponse = self._call("meter.credit_grant_create", request, options)
        return reply

    def credit_grant_inquire_details(self, request: t.CreditGrantInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CreditGrantInquireDetailsResponse:
        """Reads one credit grant."""
        reply: t.CreditGrantInquireDetailsResponse = self._call("meter.credit_grant_inquire_details", request, options)
        return reply

    def credit_grant_inquire_list(self, request: t.CreditGrantInquireListRequest, **options: Unpack[CallOptions]) -> t.CreditGrantInquireListResponse:
        """Lists credit grants, a page at a time."""
        reply: t.CreditGrantInquireListResponse = self._call("meter.credit_grant_inquire_list", request, options)
        return reply

    def credit_grant_update_expiry(self, request: t.CreditGrantUpdateExpiryRequest, **options: Unpack[CallOptions]) -> t.CreditGrantUpdateExpiryResponse:
        """Changes when a credit grant runs out."""
        reply: t.CreditGrantUpdateExpiryResponse = self._call("meter.credit_grant_update_expiry", request, options)
        return reply

    def credit_grant_void(self, request: t.CreditGrantVoidRequest, **options: Unpack[CallOptions]) -> t.CreditGrantVoidResponse:
        """Takes back what is left of a credit grant."""
        reply: t.CreditGrantVoidResponse = self._call("meter.credit_grant_void", request, options)
        return reply

    def inquire_details(self, request: t.MeterInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.MeterInquireDetailsResponse:
        """Reads one meter."""
        reply: t.MeterInquireDetailsResponse = self._call("meter.inquire_details", request, options)
        return reply

    def inquire_list(self, request: t.MeterInquireListRequest, **options: Unpack[CallOptions]) -> t.MeterInquireListResponse:
        """Lists meters, a page at a time."""
        reply: t.MeterInquireListResponse = self._call("meter.inquire_list", request, options)
        return reply

    def update(self, request: t.MeterUpdateRequest, **options: Unpack[CallOptions]) -> t.MeterUpdateResponse:
        """Changes a meter."""
        reply: t.MeterUpdateResponse = self._call("meter.update", request, options)
        return reply

    def upload_event(self, request: t.MeterUploadEventRequest, **options: Unpack[CallOptions]) -> t.MeterUploadEventResponse:
        """Uploads usage events over HTTP/2 with a session id; nothing is signed. It is not repeated automatically: honour ``retryAfter`` of the reply, in an error too."""
        reply: t.MeterUploadEventResponse = self._call("meter.upload_event", request, options)
        return reply


class Notifications(Calls):
    """Operations of the group ``notifications``."""

    __slots__ = ()

    def inquire_notification(self, request: t.InquireNotificationRequest, **options: Unpack[CallOptions]) -> t.InquireNotificationResponse:
        """Reads one notification again."""
        reply: t.InquireNotificationResponse = self._call("notifications.inquire_notification", request, options)
        return reply

    def inquire_notification_list(self, request: t.InquireNotificationListRequest, **options: Unpack[CallOptions]) -> t.InquireNotificationListResponse:
        """Pages through notifications of up to 30 days, newest first."""
        reply: t.InquireNotificationListResponse = self._call("notifications.inquire_notification_list", request, options)
        return reply


class Orders(Calls):
    """Operations of the group ``orders``."""

    __slots__ = ()

    def create(self, request: t.CreateOrderRequest, **options: Unpack[CallOptions]) -> t.CreateOrderResponse:
        """Makes an order that is paid later.

        Superseded: for old integrations only.
        """
        reply: t.CreateOrderResponse = self._call("orders.create", request, options)
        return reply


class Payments(Calls):
    """Operations of the group ``payments``."""

    __slots__ = ()

    def cancel(self, request: t.PayCancelRequest, **options: Unpack[CallOptions]) -> t.PayCancelResponse:
        """Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by ``paymentId`` or ``paymentRequestId``; may be repeated unchanged."""
        reply: t.PayCancelResponse = self._call("payments.cancel", request, options)
        return reply

    def capture(self, request: t.CaptureRequest, **options: Unpack[CallOptions]) -> t.CaptureResponse:
        """Takes the money of an authorised card payment, whole or in part. Repeating a ``captureRequestId`` takes nothing twice."""
        reply: t.CaptureResponse = self._call("payments.capture", request, options)
        return reply

    def capture_until_final(
        self, request: t.CaptureRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Captures and stays with it until it is final, always with the same ``captureRequestId``. States: ``captured``, ``not_captured``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("payments.capture", request, deadline, options)

    def start_capture(
        self, request: t.CaptureRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``capture_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.capture", request, deadline, options)

    def consult(self, request: t.PayConsultRequest, **options: Unpack[CallOptions]) -> t.PayConsultResponse:
        """Lists the payment methods that can be offered for an amount."""
        reply: t.PayConsultResponse = self._call("payments.consult", request, options)
        return reply

    def create_device_certificate(self, request: t.DeviceCertificateRequest, **options: Unpack[CallOptions]) -> t.DeviceCertificateResponse:
        """Gets a certificate for a device of the buyer, for payments that are confirmed on it."""
        reply: t.DeviceCertificateResponse = self._call("payments.create_device_certificate", request, options)
        return reply

    def create_mandate(self, request: t.CreateMandateRequest, **options: Unpack[CallOptions]) -> t.CreateMandateResponse:
        """Turns an agreement token into a one-time mandate for exactly one amount. Repeating a ``mandateRequestId`` gives the first mandate back."""
        reply: t.CreateMandateResponse = self._call("payments.create_mandate", request, options)
        return reply

    def create_payment_session(self, request: t.PaymentSessionRequest, **options: Unpack[CallOptions]) -> t.PaymentSessionResponse:
        """Opens a session for the hosted or embedded checkout. Repeating a ``paymentRequestId`` repeats the answer."""
        reply: t.PaymentSessionResponse = self._call("payments.create_payment_session", request, options)
        return reply

    def fetch_nonce(self, request: t.FetchNonceRequest, **options: Unpack[CallOptions]) -> t.FetchNonceResponse:
        """Swaps card data for a one-time value."""
        reply: t.FetchNonceResponse = self._call("payments.fetch_nonce", request, options)
        return reply

    def get_card_info(self, request: t.GetCardInfoRequest, **options: Unpack[CallOptions]) -> t.GetCardInfoResponse:
        """Reads what is known of a card: brand, issuer, country."""
        reply: t.GetCardInfoResponse = self._call("payments.get_card_info", request, options)
        return reply

    def inquire_exchange_rate(self, request: t.InquireExchangeRateRequest, **options: Unpack[CallOptions]) -> t.InquireExchangeRateResponse:
        """Asks for exchange rates."""
        reply: t.InquireExchangeRateResponse = self._call("payments.inquire_exchange_rate", request, options)
        return reply

    def inquire_installment(self, request: t.InquireInstallmentRequest, **options: Unpack[CallOptions]) -> t.InquireInstallmentResponse:
        """Lists the instalment plans of a card."""
        reply: t.InquireInstallmentResponse = self._call("payments.inquire_installment", request, options)
        return reply

    def inquiry_payment(self, request: t.PayQueryRequest, **options: Unpack[CallOptions]) -> t.PayQueryResponse:
        """Asks where a payment stands. A successful call says nothing about the money: read ``paymentStatus``."""
        reply: t.PayQueryResponse = self._call("payments.inquiry_payment", request, options)
        return reply

    def inquiry_refund(self, request: t.InquiryRefundRequest, **options: Unpack[CallOptions]) -> t.InquiryRefundResponse:
        """Asks where a refund stands. Read ``refundStatus``."""
        reply: t.InquiryRefundResponse = self._call("payments.inquiry_refund", request, options)
        return reply

    def pay(self, request: t.PayRequest, **options: Unpack[CallOptions]) -> t.PayResponse:
        """Starts a payment of any product. Repeating a ``paymentRequestId`` repeats the answer, not the charge. ``PAYMENT_IN_PROCESS`` is normal for a cashier: send the buyer to the redirect and wait for the notification."""
        reply: t.PayResponse = self._call("payments.pay", request, options)
        return reply

    def pay_until_final(
        self, request: t.PayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it inquires by the same ``paymentRequestId``, and at the deadline it cancels until that succeeds. States: ``paid`` (a card that is captured later: authorised), ``not_paid``, ``cancelled``. A buyer at a cashier needs the link first: call ``pay``, send the buyer there, then call this with the same request and a deadline as long as the buyer may take.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("payments.pay", request, deadline, options)

    def start_pay(
        self, request: t.PayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.pay", request, deadline, options)

    def refund(self, request: t.RefundRequest, **options: Unpack[CallOptions]) -> t.RefundResponse:
        """Returns all or part of a payment. Repeating a ``refundRequestId`` refunds nothing twice. ``PROCESSING`` is not final: inquire or wait for the notification."""
        reply: t.RefundResponse = self._call("payments.refund", request, options)
        return reply

    def refund_until_final(
        self, request: t.RefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``refundRequestId``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return self._until_final("payments.refund", request, deadline, options)

    def start_refund(
        self, request: t.RefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Ticket:
        """Begins what ``refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.refund", request, deadline, options)

    def retrieve_payment_session(self, request: t.RetrievePaymentSessionRequest, **options: Unpack[CallOptions]) -> t.RetrievePaymentSessionResponse:
        """Reads a payment session again.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.RetrievePaymentSessionResponse = self._call("payments.retrieve_payment_session", request, options)
        return reply

    def sync_arrear(self, request: t.SyncArrearRequest, **options: Unpack[CallOptions]) -> t.SyncArrearResponse:
        """Reports which payments of an agreement are in arrears, or no longer so."""
        reply: t.SyncArrearResponse = self._call("payments.sync_arrear", request, options)
        return reply

    def update_amount(self, request: t.UpdateAmountRequest, **options: Unpack[CallOptions]) -> t.UpdateAmountResponse:
        """Changes the amount of an authorised payment.

        Repeat it with the same ``updateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.UpdateAmountResponse = self._call("payments.update_amount", request, options)
        return reply

    def upload_invoice_shipping_file(self, request: t.UploadInvoiceShippingFileRequest, **options: Unpack[CallOptions]) -> t.UploadInvoiceShippingFileResponse:
        """Hands in the invoice or proof of shipping that a payment method asks for."""
        reply: t.UploadInvoiceShippingFileResponse = self._call("payments.upload_invoice_shipping_file", request, options)
        return reply

    def verify_and_complete_payment(self, request: t.VerifyAndCompletePaymentRequest, **options: Unpack[CallOptions]) -> t.VerifyAndCompletePaymentResponse:
        """Hands in what the buyer answered to an authentication challenge."""
        reply: t.VerifyAndCompletePaymentResponse = self._call("payments.verify_and_complete_payment", request, options)
        return reply


class Reserve(Calls):
    """Operations of the group ``reserve``."""

    __slots__ = ()

    def cancel_rule(self, request: t.CancelRuleRequest, **options: Unpack[CallOptions]) -> t.CancelRuleResponse:
        """Ends a rule; what is held stays held until its time."""
        reply: t.CancelRuleResponse = self._call("reserve.cancel_rule", request, options)
        return reply

    def create_hold(self, request: t.CreateHoldRequest, **options: Unpack[CallOptions]) -> t.CreateHoldResponse:
        """Holds a single amount of a seller back.

        Repeat it with the same ``holdRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateHoldResponse = self._call("reserve.create_hold", request, options)
        return reply

    def create_release(self, request: t.CreateReleaseRequest, **options: Unpack[CallOptions]) -> t.CreateReleaseResponse:
        """Releases held money.

        Repeat it with the same ``releaseRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateReleaseResponse = self._call("reserve.create_release", request, options)
        return reply

    def create_rule(self, request: t.CreateRuleRequest, **options: Unpack[CallOptions]) -> t.CreateRuleResponse:
        """Makes a rule that holds back a part of what a seller gets. Not idempotent: list the rules before you repeat it."""
        reply: t.CreateRuleResponse = self._call("reserve.create_rule", request, options)
        return reply

    def inquire_hold_list(self, request: t.InquireHoldListRequest, **options: Unpack[CallOptions]) -> t.InquireHoldListResponse:
        """Lists holds, a page at a time."""
        reply: t.InquireHoldListResponse = self._call("reserve.inquire_hold_list", request, options)
        return reply

    def inquire_release(self, request: t.InquireReleaseRequest, **options: Unpack[CallOptions]) -> t.InquireReleaseResponse:
        """Asks where a release stands."""
        reply: t.InquireReleaseResponse = self._call("reserve.inquire_release", request, options)
        return reply

    def inquire_rule_list(self, request: t.InquireRuleListRequest, **options: Unpack[CallOptions]) -> t.InquireRuleListResponse:
        """Lists rules, a page at a time."""
        reply: t.InquireRuleListResponse = self._call("reserve.inquire_rule_list", request, options)
        return reply

    def update_hold(self, request: t.UpdateHoldRequest, **options: Unpack[CallOptions]) -> t.UpdateHoldResponse:
        """Changes a hold."""
        reply: t.UpdateHoldResponse = self._call("reserve.update_hold", request, options)
        return reply

    def update_rule(self, request: t.UpdateRuleRequest, **options: Unpack[CallOptions]) -> t.UpdateRuleResponse:
        """Changes a rule."""
        reply: t.UpdateRuleResponse = self._call("reserve.update_rule", request, options)
        return reply


class Risk(Calls):
    """Operations of the group ``risk``."""

    __slots__ = ()

    def decide(self, request: t.RiskDecideRequest, **options: Unpack[CallOptions]) -> t.RiskDecideResponse:
        """Asks for a risk decision before a payment that another provider takes."""
        reply: t.RiskDecideResponse = self._call("risk.decide", request, options)
        return reply

    def inquiry_risk_score(self, request: t.RiskScoreInquiryRequest, **options: Unpack[CallOptions]) -> t.RiskScoreInquiryResponse:
        """Asks for a risk score in the older form.

        Superseded: for old integrations only.
        """
        reply: t.RiskScoreInquiryResponse = self._call("risk.inquiry_risk_score", request, options)
        return reply

    def report_risk(self, request: t.RiskReportRequest, **options: Unpack[CallOptions]) -> t.RiskReportResponse:
        """Reports a fraud that you learned of."""
        reply: t.RiskReportResponse = self._call("risk.report_risk", request, options)
        return reply

    def send_payment_result(self, request: t.SendPaymentResultRequest, **options: Unpack[CallOptions]) -> t.SendPaymentResultResponse:
        """Reports how a payment ended that a decision was asked for."""
        reply: t.SendPaymentResultResponse = self._call("risk.send_payment_result", request, options)
        return reply

    def send_refund_result(self, request: t.SendRefundResultRequest, **options: Unpack[CallOptions]) -> t.SendRefundResultResponse:
        """Reports a refund of such a payment."""
        reply: t.SendRefundResultResponse = self._call("risk.send_refund_result", request, options)
        return reply


class Subscriptions(Calls):
    """Operations of the group ``subscriptions``."""

    __slots__ = ()

    def cancel(self, request: t.SubscriptionCancelRequest, **options: Unpack[CallOptions]) -> t.SubscriptionCancelResponse:
        """Ends a subscription."""
        reply: t.SubscriptionCancelResponse = self._call("subscriptions.cancel", request, options)
        return reply

    def change(self, request: t.SubscriptionChangeRequest, **options: Unpack[CallOptions]) -> t.SubscriptionChangeResponse:
        """Moves a subscription to other terms.

        Repeat it with the same ``subscriptionChangeRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionChangeResponse = self._call("subscriptions.change", request, options)
        return reply

    def create(self, request: t.SubscriptionCreateRequest, **options: Unpack[CallOptions]) -> t.SubscriptionCreateResponse:
        """Starts a subscription; the buyer agrees on the page in the reply.

        Repeat it with the same ``subscriptionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionCreateResponse = self._call("subscriptions.create", request, options)
        return reply

    def inquire_legacy(self, request: t.SubscriptionInquireRequest, **options: Unpack[CallOptions]) -> t.SubscriptionInquireResponse:
        """Asks for a subscription in the older form; new code uses ``subscriptions.inquireSubscription``."""
        reply: t.SubscriptionInquireResponse = self._call("subscriptions.inquire_legacy", request, options)
        return reply

    def inquire_subscription(self, request: t.InquireSubscriptionRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionResponse:
        """Reads one subscription."""
        reply: t.InquireSubscriptionResponse = self._call("subscriptions.inquire_subscription", request, options)
        return reply

    def inquire_subscription_list(self, request: t.InquireSubscriptionListRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionListResponse:
        """Lists subscriptions."""
        reply: t.InquireSubscriptionListResponse = self._call("subscriptions.inquire_subscription_list", request, options)
        return reply

    def inquire_subscription_payment(self, request: t.InquireSubscriptionPaymentRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionPaymentResponse:
        """Reads the payments of a subscription."""
        reply: t.InquireSubscriptionPaymentResponse = self._call("subscriptions.inquire_subscription_payment", request, options)
        return reply

    def inquiry(self, request: t.SubscriptionsInquiryRequest, **options: Unpack[CallOptions]) -> t.SubscriptionsInquiryResponse:
        """Reads a subscription, in the older form."""
        reply: t.SubscriptionsInquiryResponse = self._call("subscriptions.inquiry", request, options)
        return reply

    def update(self, request: t.SubscriptionUpdateRequest, **options: Unpack[CallOptions]) -> t.SubscriptionUpdateResponse:
        """Changes a running subscription.

        Repeat it with the same ``subscriptionUpdateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionUpdateResponse = self._call("subscriptions.update", request, options)
        return reply


class Tax(Calls):
    """Operations of the group ``tax``."""

    __slots__ = ()

    def calculate(self, request: t.TaxCalculateRequest, **options: Unpack[CallOptions]) -> t.TaxCalculateResponse:
        """Calculates the tax of an order."""
        reply: t.TaxCalculateResponse = self._call("tax.calculate", request, options)
        return reply

    def cancel_registration(self, request: t.TaxCancelRegistrationRequest, **options: Unpack[CallOptions]) -> t.TaxCancelRegistrationResponse:
        """Ends a tax registration."""
        reply: t.TaxCancelRegistrationResponse = self._call("tax.cancel_registration", request, options)
        return reply

    def initialize_settings(self, request: t.TaxInitializeSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxInitializeSettingsResponse:
        """Sets tax up for the first time."""
        reply: t.TaxInitializeSettingsResponse = self._call("tax.initialize_settings", request, options)
        return reply

    def inquire_calculation(self, request: t.TaxInquireCalculationRequest, **options: Unpack[CallOptions]) -> t.TaxInquireCalculationResponse:
        """Reads a calculation again."""
        reply: t.TaxInquireCalculationResponse = self._call("tax.inquire_calculation", request, options)
        return reply

    def inquire_registration_list(self, request: t.TaxInquireRegistrationListRequest, **options: Unpack[CallOptions]) -> t.TaxInquireRegistrationListResponse:
        """Lists tax registrations."""
        reply: t.TaxInquireRegistrationListResponse = self._call("tax.inquire_registration_list", request, options)
        return reply

    def inquire_settings(self, request: t.TaxInquireSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxInquireSettingsResponse:
        """Reads the tax settings."""
        reply: t.TaxInquireSettingsResponse = self._call("tax.inquire_settings", request, options)
        return reply

    def inquire_transaction_list(self, request: t.TaxInquireTransactionListRequest, **options: Unpack[CallOptions]) -> t.TaxInquireTransactionListResponse:
        """Lists transactions with their tax."""
        reply: t.TaxInquireTransactionListResponse = self._call("tax.inquire_transaction_list", request, options)
        return reply

    def register(self, request: t.TaxRegisterRequest, **options: Unpack[CallOptions]) -> t.TaxRegisterResponse:
        """Registers you for tax in a country or state."""
        reply: t.TaxRegisterResponse = self._call("tax.register", request, options)
        return reply

    def update_registration_period(self, request: t.TaxUpdateRegistrationPeriodRequest, **options: Unpack[CallOptions]) -> t.TaxUpdateRegistrationPeriodResponse:
        """Changes from when and until when a tax registration holds."""
        reply: t.TaxUpdateRegistrationPeriodResponse = self._call("tax.update_registration_period", request, options)
        return reply

    def update_settings(self, request: t.TaxUpdateSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxUpdateSettingsResponse:
        """Changes the tax settings."""
        reply: t.TaxUpdateSettingsResponse = self._call("tax.update_settings", request, options)
        return reply


class Users(Calls):
    """Operations of the group ``users``."""

    __slots__ = ()

    def init_authentication(self, request: t.InitAuthenticationRequest, **options: Unpack[CallOptions]) -> t.InitAuthenticationResponse:
        """Starts checking that a user is who they say."""
        reply: t.InitAuthenticationResponse = self._call("users.init_authentication", request, options)
        return reply

    def inquiry_user_info(self, request: t.UserQueryInfoRequest, **options: Unpack[CallOptions]) -> t.UserQueryInfoResponse:
        """Reads what the user allowed the wallet to tell: needs an access token with that scope."""
        reply: t.UserQueryInfoResponse = self._call("users.inquiry_user_info", request, options)
        return reply

    def verify_authentication(self, request: t.VerifyAuthenticationRequest, **options: Unpack[CallOptions]) -> t.VerifyAuthenticationResponse:
        """Hands in what the user answered to an authentication."""
        reply: t.VerifyAuthenticationResponse = self._call("users.verify_authentication", request, options)
        return reply


class Vaults(Calls):
    """Operations of the group ``vaults``."""

    __slots__ = ()

    def create_vaulting_session(self, request: t.VaultingSessionRequest, **options: Unpack[CallOptions]) -> t.VaultingSessionResponse:
        """Opens a session in which the buyer stores a card.

        Repeat it with the same ``vaultingRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.VaultingSessionResponse = self._call("vaults.create_vaulting_session", request, options)
        return reply

    def delete_token(self, request: t.DeleteTokenRequest, **options: Unpack[CallOptions]) -> t.DeleteTokenResponse:
        """Forgets a stored payment method."""
        reply: t.DeleteTokenResponse = self._call("vaults.delete_token", request, options)
        return reply

    def fetch_nonce(self, request: t.VaultsFetchNonceRequest, **options: Unpack[CallOptions]) -> t.VaultsFetchNonceResponse:
        """Swaps card data for a one-time value."""
        reply: t.VaultsFetchNonceResponse = self._call("vaults.fetch_nonce", request, options)
        return reply

    def inquire_token(self, request: t.VaultingInquireTokenRequest, **options: Unpack[CallOptions]) -> t.VaultingInquireTokenResponse:
        """Reads a stored payment method."""
        reply: t.VaultingInquireTokenResponse = self._call("vaults.inquire_token", request, options)
        return reply

    def inquire_vaulting(self, request: t.VaultingQueryRequest, **options: Unpack[CallOptions]) -> t.VaultingQueryResponse:
        """Asks whether storing a payment method has worked."""
        reply: t.VaultingQueryResponse = self._call("vaults.inquire_vaulting", request, options)
        return reply

    def update_token(self, request: t.UpdateTokenRequest, **options: Unpack[CallOptions]) -> t.UpdateTokenResponse:
        """Changes a stored payment method."""
        reply: t.UpdateTokenResponse = self._call("vaults.update_token", request, options)
        return reply

    def vault_payment_method(self, request: t.VaultingPaymentMethodRequest, **options: Unpack[CallOptions]) -> t.VaultingPaymentMethodResponse:
        """Stores a payment method. While verification runs, send the buyer to the URL in the reply.

        Repeat it with the same ``vaultingRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.VaultingPaymentMethodResponse = self._call("vaults.vault_payment_method", request, options)
        return reply


class AmsGroups(Calls):
    """The groups of operations of an AMS client."""

    __slots__ = ()

    @property
    def aba(self) -> Aba:
        """Operations of the group ``aba``."""
        return Aba(self)

    @property
    def agentic(self) -> Agentic:
        """Operations of the group ``agentic``."""
        return Agentic(self)

    @property
    def aps(self) -> Aps:
        """Operations of the group ``aps``."""
        return Aps(self)

    @property
    def authorizations(self) -> Authorizations:
        """Operations of the group ``authorizations``."""
        return Authorizations(self)

    @property
    def billing(self) -> Billing:
        """Operations of the group ``billing``."""
        return Billing(self)

    @property
    def customs(self) -> Customs:
        """Operations of the group ``customs``."""
        return Customs(self)

    @property
    def disputes(self) -> Disputes:
        """Operations of the group ``disputes``."""
        return Disputes(self)

    @property
    def marketplace(self) -> Marketplace:
        """Operations of the group ``marketplace``."""
        return Marketplace(self)

    @property
    def merchants(self) -> Merchants:
        """Operations of the group ``merchants``."""
        return Merchants(self)

    @property
    def meter(self) -> Meter:
        """Operations of the group ``meter``."""
        return Meter(self)

    @property
    def notifications(self) -> Notifications:
        """Operations of the group ``notifications``."""
        return Notifications(self)

    @property
    def orders(self) -> Orders:
        """Operations of the group ``orders``."""
        return Orders(self)

    @property
    def payments(self) -> Payments:
        """Operations of the group ``payments``."""
        return Payments(self)

    @property
    def reserve(self) -> Reserve:
        """Operations of the group ``reserve``."""
        return Reserve(self)

    @property
    def risk(self) -> Risk:
        """Operations of the group ``risk``."""
        return Risk(self)

    @property
    def subscriptions(self) -> Subscriptions:
        """Operations of the group ``subscriptions``."""
        return Subscriptions(self)

    @property
    def tax(self) -> Tax:
        """Operations of the group ``tax``."""
        return Tax(self)

    @property
    def users(self) -> Users:
        """Operations of the group ``users``."""
        return Users(self)

    @property
    def vaults(self) -> Vaults:
        """Operations of the group ``vaults``."""
        return Vaults(self)


class AsyncAba(AsyncCalls):
    """Operations of the group ``aba``."""

    __slots__ = ()

    async def apply_card(self, request: t.ApplyCardRequest, **options: Unpack[CallOptions]) -> t.ApplyCardResponse:
        """Orders a card of the business account."""
        reply: t.ApplyCardResponse = await self._call("aba.apply_card", request, options)
        return reply

    async def create_direct_payment(self, request: t.CreateDirectPaymentRequest, **options: Unpack[CallOptions]) -> t.CreateDirectPaymentResponse:
        """Transfers money from the business account to a recipient."""
        reply: t.CreateDirectPaymentResponse = await self._call("aba.create_direct_payment", request, options)
        return reply

    async def create_direct_refund(self, request: t.CreateDirectRefundRequest, **options: Unpack[CallOptions]) -> t.CreateDirectRefundResponse:
        """Returns a direct payment that came in.

        Repeat it with the same ``refundRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateDirectRefundResponse = await self._call("aba.create_direct_refund", request, options)
        return reply

    async def create_exchange(self, request: t.CreateExchangeRequest, **options: Unpack[CallOptions]) -> t.CreateExchangeResponse:
        """Exchanges money between currencies, by a quote or at the rate of the moment."""
        reply: t.CreateExchangeResponse = await self._call("aba.create_exchange", request, options)
        return reply

    async def create_quote(self, request: t.CreateQuoteRequest, **options: Unpack[CallOptions]) -> t.CreateQuoteResponse:
        """Fixes an exchange rate for a short time."""
        reply: t.CreateQuoteResponse = await self._call("aba.create_quote", request, options)
        return reply

    async def inquire_available_quota(self, request: t.InquireAvailableQuotaRequest, **options: Unpack[CallOptions]) -> t.InquireAvailableQuotaResponse:
        """Reads how much may still be transferred or exchanged."""
        reply: t.InquireAvailableQuotaResponse = await self._call("aba.inquire_available_quota", request, options)
        return reply

    async def inquire_card(self, request: t.InquireCardRequest, **options: Unpack[CallOptions]) -> t.InquireCardResponse:
        """Lists cards of the business account."""
        reply: t.InquireCardResponse = await self._call("aba.inquire_card", request, options)
        return reply

    async def inquire_card_detail(self, request: t.InquireCardDetailRequest, **options: Unpack[CallOptions]) -> t.InquireCardDetailResponse:
        """Reads one card, without its secrets."""
        reply: t.InquireCardDetailResponse = await self._call("aba.inquire_card_detail", request, options)
        return reply

    async def inquire_card_sensitive_info(self, request: t.InquireCardSensitiveInfoRequest, **options: Unpack[CallOptions]) -> t.InquireCardSensitiveInfoResponse:
        """Reads number and code of a card: card data, with all the duties that brings."""
        reply: t.InquireCardSensitiveInfoResponse = await self._call("aba.inquire_card_sensitive_info", request, options)
        return reply

    async def inquire_card_transaction_event(self, request: t.InquireCardTransactionEventRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionEventResponse:
        """Reads the events of a card transaction."""
        reply: t.InquireCardTransactionEventResponse = await self._call("aba.inquire_card_transaction_event", request, options)
        return reply

    async def inquire_card_transaction_lifecycle(self, request: t.InquireCardTransactionLifecycleRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionLifecycleResponse:
        """Lists card transactions."""
        reply: t.InquireCardTransactionLifecycleResponse = await self._call("aba.inquire_card_transaction_lifecycle", request, options)
        return reply

    async def inquire_card_transaction_lifecycle_detail(self, request: t.InquireCardTransactionLifecycleDetailRequest, **options: Unpack[CallOptions]) -> t.InquireCardTransactionLifecycleDetailResponse:
        """Reads one card transaction from authorisation to settlement."""
        reply: t.InquireCardTransactionLifecycleDetailResponse = await self._call("aba.inquire_card_transaction_lifecycle_detail", request, options)
        return reply

    async def inquire_direct_payment(self, request: t.InquireDirectPaymentRequest, **options: Unpack[CallOptions]) -> t.InquireDirectPaymentResponse:
        """Asks where a direct payment stands."""
        reply: t.InquireDirectPaymentResponse = await self._call("aba.inquire_direct_payment", request, options)
        return reply

    async def inquire_direct_refund(self, request: t.InquireDirectRefundRequest, **options: Unpack[CallOptions]) -> t.InquireDirectRefundResponse:
        """Asks where a direct refund stands."""
        reply: t.InquireDirectRefundResponse = await self._call("aba.inquire_direct_refund", request, options)
        return reply

    async def inquire_exchange(self, request: t.InquireExchangeRequest, **options: Unpack[CallOptions]) -> t.InquireExchangeResponse:
        """Asks where an exchange stands."""
        reply: t.InquireExchangeResponse = await self._call("aba.inquire_exchange", request, options)
        return reply

    async def inquire_rate(self, request: t.InquiryRateRequest, **options: Unpack[CallOptions]) -> t.InquiryRateResponse:
        """Reads an exchange rate; it is not held for you."""
        reply: t.InquiryRateResponse = await self._call("aba.inquire_rate", request, options)
        return reply

    async def inquiry_balance(self, request: t.InquiryBalanceRequest, **options: Unpack[CallOptions]) -> t.InquiryBalanceResponse:
        """Reads the balances of the business account."""
        reply: t.InquiryBalanceResponse = await self._call("aba.inquiry_balance", request, options)
        return reply

    async def inquiry_statement(self, request: t.InquiryStatementRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementResponse:
        """Lists the movements of the business account."""
        reply: t.InquiryStatementResponse = await self._call("aba.inquiry_statement", request, options)
        return reply

    async def inquiry_statement_detail(self, request: t.InquiryStatementDetailRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementDetailResponse:
        """Reads one movement."""
        reply: t.InquiryStatementDetailResponse = await self._call("aba.inquiry_statement_detail", request, options)
        return reply

    async def inquiry_statement_list(self, request: t.InquiryStatementListRequest, **options: Unpack[CallOptions]) -> t.InquiryStatementListResponse:
        """Lists the movements of the business account, a page at a time."""
        reply: t.InquiryStatementListResponse = await self._call("aba.inquiry_statement_list", request, options)
        return reply

    async def update_card(self, request: t.UpdateCardRequest, **options: Unpack[CallOptions]) -> t.UpdateCardResponse:
        """Changes limits and settings of a card."""
        reply: t.UpdateCardResponse = await self._call("aba.update_card", request, options)
        return reply

    async def update_card_status(self, request: t.UpdateCardStatusRequest, **options: Unpack[CallOptions]) -> t.UpdateCardStatusResponse:
        """Freezes, unfreezes or cancels a card."""
        reply: t.UpdateCardStatusResponse = await self._call("aba.update_card_status", request, options)
        return reply


class AsyncAgentic(AsyncCalls):
    """Operations of the group ``agentic``."""

    __slots__ = ()

    async def create_authentication_session(self, request: t.CreateAuthenticationSessionRequest, **options: Unpack[CallOptions]) -> t.CreateAuthenticationSessionResponse:
        """Gets a mandate authorised in the browser. Never repeat it blindly."""
        reply: t.CreateAuthenticationSessionResponse = await self._call("agentic.create_authentication_session", request, options)
        return reply

    async def create_binding_session(self, request: t.CreateBindingSessionRequest, **options: Unpack[CallOptions]) -> t.CreateBindingSessionResponse:
        """Binds a card or wallet for an agent. Never repeat it blindly."""
        reply: t.CreateBindingSessionResponse = await self._call("agentic.create_binding_session", request, options)
        return reply

    async def inquire_account_info(self, request: t.InquireAccountInfoRequest, **options: Unpack[CallOptions]) -> t.InquireAccountInfoResponse:
        """Reads which account of a user an agent is bound to."""
        reply: t.InquireAccountInfoResponse = await self._call("agentic.inquire_account_info", request, options)
        return reply

    async def inquire_payment_token(self, request: t.InquirePaymentTokenRequest, **options: Unpack[CallOptions]) -> t.InquirePaymentTokenResponse:
        """Fetches a one-time card credential. Never repeat it blindly."""
        reply: t.InquirePaymentTokenResponse = await self._call("agentic.inquire_payment_token", request, options)
        return reply


class AsyncAps(AsyncCalls):
    """Operations of the group ``aps``."""

    __slots__ = ()

    async def cancel_payment(self, request: t.ApsCancelPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsCancelPaymentResponse:
        """Closes or returns a wallet payment."""
        reply: t.ApsCancelPaymentResponse = await self._call("aps.cancel_payment", request, options)
        return reply

    async def consult_payment(self, request: t.ApsConsultPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsConsultPaymentResponse:
        """Lists the wallets that can be offered."""
        reply: t.ApsConsultPaymentResponse = await self._call("aps.consult_payment", request, options)
        return reply

    async def inquiry_payment(self, request: t.ApsInquiryPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsInquiryPaymentResponse:
        """Asks where a wallet payment stands."""
        reply: t.ApsInquiryPaymentResponse = await self._call("aps.inquiry_payment", request, options)
        return reply

    async def notify_payment(self, request: t.ApsNotifyPaymentRequest, **options: Unpack[CallOptions]) -> t.ApsNotifyPaymentResponse:
        """Tells the other side how a payment ended."""
        reply: t.ApsNotifyPaymentResponse = await self._call("aps.notify_payment", request, options)
        return reply

    async def pay(self, request: t.ApsPayRequest, **options: Unpack[CallOptions]) -> t.ApsPayResponse:
        """Starts a wallet payment.

        Repeat it with the same ``paymentRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ApsPayResponse = await self._call("aps.pay", request, options)
        return reply

    async def refund(self, request: t.ApsRefundRequest, **options: Unpack[CallOptions]) -> t.ApsRefundResponse:
        """Returns all or part of a wallet payment.

        Repeat it with the same ``refundRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ApsRefundResponse = await self._call("aps.refund", request, options)
        return reply

    async def user_initiated_pay(self, request: t.ApsUserInitiatedPayRequest, **options: Unpack[CallOptions]) -> t.ApsUserInitiatedPayResponse:
        """Starts a payment that a user began by scanning a code."""
        reply: t.ApsUserInitiatedPayResponse = await self._call("aps.user_initiated_pay", request, options)
        return reply


class AsyncAuthorizations(AsyncCalls):
    """Operations of the group ``authorizations``."""

    __slots__ = ()

    async def apply_token(self, request: t.AuthApplyTokenRequest, **options: Unpack[CallOptions]) -> t.AuthApplyTokenResponse:
        """Swaps an authorisation code, or a refresh token, for an access token. Tokens are secrets."""
        reply: t.AuthApplyTokenResponse = await self._call("authorizations.apply_token", request, options)
        return reply

    async def consult(self, request: t.AuthConsultRequest, **options: Unpack[CallOptions]) -> t.AuthConsultResponse:
        """Gets the page on which the buyer allows automatic debits."""
        reply: t.AuthConsultResponse = await self._call("authorizations.consult", request, options)
        return reply

    async def create_authorization_session(self, request: t.AuthCreateSessionRequest, **options: Unpack[CallOptions]) -> t.AuthCreateSessionResponse:
        """Opens an authorisation session for a client SDK."""
        reply: t.AuthCreateSessionResponse = await self._call("authorizations.create_authorization_session", request, options)
        return reply

    async def query(self, request: t.AuthQueryTokenRequest, **options: Unpack[CallOptions]) -> t.AuthQueryTokenResponse:
        """Reads an authorisation."""
        reply: t.AuthQueryTokenResponse = await self._call("authorizations.query", request, options)
        return reply

    async def revoke(self, request: t.AuthRevokeTokenRequest, **options: Unpack[CallOptions]) -> t.AuthRevokeTokenResponse:
        """Ends an authorisation."""
        reply: t.AuthRevokeTokenResponse = await self._call("authorizations.revoke", request, options)
        return reply


class AsyncBilling(AsyncCalls):
    """Operations of the group ``billing``."""

    __slots__ = ()

    async def coupon_create(self, request: t.CouponCreateRequest, **options: Unpack[CallOptions]) -> t.CouponCreateResponse:
        """Makes a coupon.

        Repeat it with the same ``couponRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CouponCreateResponse = await self._call("billing.coupon_create", request, options)
        return reply

    async def coupon_inquire_details(self, request: t.CouponInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CouponInquireDetailsResponse:
        """Reads one coupon."""
        reply: t.CouponInquireDetailsResponse = await self._call("billing.coupon_inquire_details", request, options)
        return reply

    async def coupon_inquire_list(self, request: t.CouponInquireListRequest, **options: Unpack[CallOptions]) -> t.CouponInquireListResponse:
        """Lists coupons, a page at a time."""
        reply: t.CouponInquireListResponse = await self._call("billing.coupon_inquire_list", request, options)
        return reply

    async def coupon_update(self, request: t.CouponUpdateRequest, **options: Unpack[CallOptions]) -> t.CouponUpdateResponse:
        """Changes a coupon; what is in use keeps its terms."""
        reply: t.CouponUpdateResponse = await self._call("billing.coupon_update", request, options)
        return reply

    async def credit_note_create(self, request: t.CreditNoteCreateRequest, **options: Unpack[CallOptions]) -> t.CreditNoteCreateResponse:
        """Reduces an invoice by a credit note."""
        reply: t.CreditNoteCreateResponse = await self._call("billing.credit_note_create", request, options)
        return reply

    async def credit_note_inquire_details(self, request: t.CreditNoteInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CreditNoteInquireDetailsResponse:
        """Reads one credit note."""
        reply: t.CreditNoteInquireDetailsResponse = await self._call("billing.credit_note_inquire_details", request, options)
        return reply

    async def credit_note_inquire_list(self, request: t.CreditNoteInquireListRequest, **options: Unpack[CallOptions]) -> t.CreditNoteInquireListResponse:
        """Lists credit notes, a page at a time."""
        reply: t.CreditNoteInquireListResponse = await self._call("billing.credit_note_inquire_list", request, options)
        return reply

    async def credit_note_void(self, request: t.CreditNoteVoidRequest, **options: Unpack[CallOptions]) -> t.CreditNoteVoidResponse:
        """Voids a credit note."""
        reply: t.CreditNoteVoidResponse = await self._call("billing.credit_note_void", request, options)
        return reply

    async def customer_create(self, request: t.CustomerCreateRequest, **options: Unpack[CallOptions]) -> t.CustomerCreateResponse:
        """Makes a customer whom invoices and subscriptions are for.

        Repeat it with the same ``customerRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CustomerCreateResponse = await self._call("billing.customer_create", request, options)
        return reply

    async def customer_create_portal_link(self, request: t.CustomerCreatePortalLinkRequest, **options: Unpack[CallOptions]) -> t.CustomerCreatePortalLinkResponse:
        """Makes a link to the page where a customer manages subscriptions. Whoever has the link is the customer: send it to nobody else."""
        reply: t.CustomerCreatePortalLinkResponse = await self._call("billing.customer_create_portal_link", request, options)
        return reply

    async def customer_delete(self, request: t.CustomerDeleteRequest, **options: Unpack[CallOptions]) -> t.CustomerDeleteResponse:
        """Removes a customer."""
        reply: t.CustomerDeleteResponse = await self._call("billing.customer_delete", request, options)
        return reply

    async def customer_inquire_details(self, request: t.CustomerInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CustomerInquireDetailsResponse:
        """Reads one customer."""
        reply: t.CustomerInquireDetailsResponse = await self._call("billing.customer_inquire_details", request, options)
        return reply

    async def customer_inquire_list(self, request: t.CustomerInquireListRequest, **options: Unpack[CallOptions]) -> t.CustomerInquireListResponse:
        """Lists customers, a page at a time."""
        reply: t.CustomerInquireListResponse = await self._call("billing.customer_inquire_list", request, options)
        return reply

    async def customer_update(self, request: t.CustomerUpdateRequest, **options: Unpack[CallOptions]) -> t.CustomerUpdateResponse:
        """Changes a customer."""
        reply: t.CustomerUpdateResponse = await self._call("billing.customer_update", request, options)
        return reply

    async def invoice_confirm_payment(self, request: t.InvoiceConfirmPaymentRequest, **options: Unpack[CallOptions]) -> t.InvoiceConfirmPaymentResponse:
        """Marks an invoice as paid outside Alipay."""
        reply: t.InvoiceConfirmPaymentResponse = await self._call("billing.invoice_confirm_payment", request, options)
        return reply

    async def invoice_create(self, request: t.InvoiceCreateRequest, **options: Unpack[CallOptions]) -> t.InvoiceCreateResponse:
        """Makes an invoice as a draft or ready to be sent.

        Repeat it with the same ``invoiceRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.InvoiceCreateResponse = await self._call("billing.invoice_create", request, options)
        return reply

    async def invoice_create_view_link(self, request: t.InvoiceCreateViewLinkRequest, **options: Unpack[CallOptions]) -> t.InvoiceCreateViewLinkResponse:
        """Makes a link to the page of an invoice."""
        reply: t.InvoiceCreateViewLinkResponse = await self._call("billing.invoice_create_view_link", request, options)
        return reply

    async def invoice_export(self, request: t.InvoiceExportRequest, **options: Unpack[CallOptions]) -> t.InvoiceExportResponse:
        """Exports an invoice as a file."""
        reply: t.InvoiceExportResponse = await self._call("billing.invoice_export", request, options)
        return reply

    async def invoice_finalize(self, request: t.InvoiceFinalizeRequest, **options: Unpack[CallOptions]) -> t.InvoiceFinalizeResponse:
        """Turns a draft into an invoice that can be paid and no longer changed."""
        reply: t.InvoiceFinalizeResponse = await self._call("billing.invoice_finalize", request, options)
        return reply

    async def invoice_inquire_details(self, request: t.InvoiceInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.InvoiceInquireDetailsResponse:
        """Reads one invoice."""
        reply: t.InvoiceInquireDetailsResponse = await self._call("billing.invoice_inquire_details", request, options)
        return reply

    async def invoice_inquire_list(self, request: t.InvoiceInquireListRequest, **options: Unpack[CallOptions]) -> t.InvoiceInquireListResponse:
        """Lists invoices, a page at a time."""
        reply: t.InvoiceInquireListResponse = await self._call("billing.invoice_inquire_list", request, options)
        return reply

    async def invoice_mark_uncollectible(self, request: t.InvoiceMarkUncollectibleRequest, **options: Unpack[CallOptions]) -> t.InvoiceMarkUncollectibleResponse:
        """Gives an invoice up without voiding it."""
        reply: t.InvoiceMarkUncollectibleResponse = await self._call("billing.invoice_mark_uncollectible", request, options)
        return reply

    async def invoice_revise(self, request: t.InvoiceReviseRequest, **options: Unpack[CallOptions]) -> t.InvoiceReviseResponse:
        """Replaces an invoice by a corrected one.

        Repeat it with the same ``invoiceRevisionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.InvoiceReviseResponse = await self._call("billing.invoice_revise", request, options)
        return reply

    async def invoice_send(self, request: t.InvoiceSendRequest, **options: Unpack[CallOptions]) -> t.InvoiceSendResponse:
        """Sends an invoice to its customer."""
        reply: t.InvoiceSendResponse = await self._call("billing.invoice_send", request, options)
        return reply

    async def invoice_update(self, request: t.InvoiceUpdateRequest, **options: Unpack[CallOptions]) -> t.InvoiceUpdateResponse:
        """Changes a draft."""
        reply: t.InvoiceUpdateResponse = await self._call("billing.invoice_update", request, options)
        return reply

    async def invoice_void(self, request: t.InvoiceVoidRequest, **options: Unpack[CallOptions]) -> t.InvoiceVoidResponse:
        """Voids an invoice."""
        reply: t.InvoiceVoidResponse = await self._call("billing.invoice_void", request, options)
        return reply

    async def price_create(self, request: t.PriceCreateRequest, **options: Unpack[CallOptions]) -> t.PriceCreateResponse:
        """Makes a price of a product."""
        reply: t.PriceCreateResponse = await self._call("billing.price_create", request, options)
        return reply

    async def price_inquire_details(self, request: t.PriceInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.PriceInquireDetailsResponse:
        """Reads one price."""
        reply: t.PriceInquireDetailsResponse = await self._call("billing.price_inquire_details", request, options)
        return reply

    async def price_inquire_list(self, request: t.PriceInquireListRequest, **options: Unpack[CallOptions]) -> t.PriceInquireListResponse:
        """Lists prices, a page at a time."""
        reply: t.PriceInquireListResponse = await self._call("billing.price_inquire_list", request, options)
        return reply

    async def price_update(self, request: t.PriceUpdateRequest, **options: Unpack[CallOptions]) -> t.PriceUpdateResponse:
        """Changes a price; subscriptions keep theirs."""
        reply: t.PriceUpdateResponse = await self._call("billing.price_update", request, options)
        return reply

    async def product_create(self, request: t.ProductCreateRequest, **options: Unpack[CallOptions]) -> t.ProductCreateResponse:
        """Makes a product that can be invoiced or subscribed to.

        Repeat it with the same ``productRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.ProductCreateResponse = await self._call("billing.product_create", request, options)
        return reply

    async def product_inquire_details(self, request: t.ProductInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.ProductInquireDetailsResponse:
        """Reads one product."""
        reply: t.ProductInquireDetailsResponse = await self._call("billing.product_inquire_details", request, options)
        return reply

    async def product_inquire_list(self, request: t.ProductInquireListRequest, **options: Unpack[CallOptions]) -> t.ProductInquireListResponse:
        """Lists products, a page at a time."""
        reply: t.ProductInquireListResponse = await self._call("billing.product_inquire_list", request, options)
        return reply

    async def product_update(self, request: t.ProductUpdateRequest, **options: Unpack[CallOptions]) -> t.ProductUpdateResponse:
        """Changes a product."""
        reply: t.ProductUpdateResponse = await self._call("billing.product_update", request, options)
        return reply

    async def product_upload_image(self, request: t.ProductUploadImageRequest, **options: Unpack[CallOptions]) -> t.ProductUploadImageResponse:
        """Uploads a product picture to the upload host of the region."""
        reply: t.ProductUploadImageResponse = await self._call("billing.product_upload_image", request, options)
        return reply

    async def promotion_code_create(self, request: t.PromotionCodeCreateRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeCreateResponse:
        """Makes a code that customers type to get a coupon.

        Repeat it with the same ``promotionCodeRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.PromotionCodeCreateResponse = await self._call("billing.promotion_code_create", request, options)
        return reply

    async def promotion_code_inquire_details(self, request: t.PromotionCodeInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeInquireDetailsResponse:
        """Reads one promotion code."""
        reply: t.PromotionCodeInquireDetailsResponse = await self._call("billing.promotion_code_inquire_details", request, options)
        return reply

    async def promotion_code_inquire_list(self, request: t.PromotionCodeInquireListRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeInquireListResponse:
        """Lists promotion codes, a page at a time."""
        reply: t.PromotionCodeInquireListResponse = await self._call("billing.promotion_code_inquire_list", request, options)
        return reply

    async def promotion_code_update(self, request: t.PromotionCodeUpdateRequest, **options: Unpack[CallOptions]) -> t.PromotionCodeUpdateResponse:
        """Changes a promotion code."""
        reply: t.PromotionCodeUpdateResponse = await self._call("billing.promotion_code_update", request, options)
        return reply

    async def receipt_export(self, request: t.ReceiptExportRequest, **options: Unpack[CallOptions]) -> t.ReceiptExportResponse:
        """Exports a receipt as a file."""
        reply: t.ReceiptExportResponse = await self._call("billing.receipt_export", request, options)
        return reply

    async def receipt_inquire_details(self, request: t.ReceiptInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.ReceiptInquireDetailsResponse:
        """Reads one receipt."""
        reply: t.ReceiptInquireDetailsResponse = await self._call("billing.receipt_inquire_details", request, options)
        return reply

    async def receipt_inquire_list(self, request: t.ReceiptInquireListRequest, **options: Unpack[CallOptions]) -> t.ReceiptInquireListResponse:
        """Lists receipts, a page at a time."""
        reply: t.ReceiptInquireListResponse = await self._call("billing.receipt_inquire_list", request, options)
        return reply

    async def receipt_send(self, request: t.ReceiptSendRequest, **options: Unpack[CallOptions]) -> t.ReceiptSendResponse:
        """Sends a receipt to its customer."""
        reply: t.ReceiptSendResponse = await self._call("billing.receipt_send", request, options)
        return reply

    async def subscription_cancel(self, request: t.BillingSubscriptionCancelRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionCancelResponse:
        """Ends a billing subscription."""
        reply: t.BillingSubscriptionCancelResponse = await self._call("billing.subscription_cancel", request, options)
        return reply

    async def subscription_create(self, request: t.BillingSubscriptionCreateRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionCreateResponse:
        """Starts a billing subscription of a customer.

        Repeat it with the same ``subscriptionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.BillingSubscriptionCreateResponse = await self._call("billing.subscription_create", request, options)
        return reply

    async def subscription_inquire_details(self, request: t.BillingSubscriptionInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionInquireDetailsResponse:
        """Reads one billing subscription."""
        reply: t.BillingSubscriptionInquireDetailsResponse = await self._call("billing.subscription_inquire_details", request, options)
        return reply

    async def subscription_inquire_list(self, request: t.BillingSubscriptionInquireListRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionInquireListResponse:
        """Lists billing subscriptions, a page at a time."""
        reply: t.BillingSubscriptionInquireListResponse = await self._call("billing.subscription_inquire_list", request, options)
        return reply

    async def subscription_resume(self, request: t.BillingSubscriptionResumeRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionResumeResponse:
        """Goes on with a billing subscription that was paused or is about to end."""
        reply: t.BillingSubscriptionResumeResponse = await self._call("billing.subscription_resume", request, options)
        return reply

    async def subscription_update(self, request: t.BillingSubscriptionUpdateRequest, **options: Unpack[CallOptions]) -> t.BillingSubscriptionUpdateResponse:
        """Changes a billing subscription."""
        reply: t.BillingSubscriptionUpdateResponse = await self._call("billing.subscription_update", request, options)
        return reply


class AsyncCustoms(AsyncCalls):
    """Operations of the group ``customs``."""

    __slots__ = ()

    async def declare(self, request: t.CustomsDeclareRequest, **options: Unpack[CallOptions]) -> t.CustomsDeclareResponse:
        """Declares a payment to customs. ``S`` is the call; the outcome is read by ``customs.inquiryDeclarationRequests``. ``splitOrder`` must be sent even when it is false.

        Repeat it with the same ``declarationRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CustomsDeclareResponse = await self._call("customs.declare", request, options)
        return reply

    async def inquiry_declaration_requests(self, request: t.CustomsQueryRequest, **options: Unpack[CallOptions]) -> t.CustomsQueryResponse:
        """Reads up to ten declarations. Unknown ids are listed apart, with a successful result."""
        reply: t.CustomsQueryResponse = await self._call("customs.inquiry_declaration_requests", request, options)
        return reply


class AsyncDisputes(AsyncCalls):
    """Operations of the group ``disputes``."""

    __slots__ = ()

    async def accept_dispute(self, request: t.AcceptDisputeRequest, **options: Unpack[CallOptions]) -> t.AcceptDisputeResponse:
        """Accepts a dispute: the money stays with the buyer."""
        reply: t.AcceptDisputeResponse = await self._call("disputes.accept_dispute", request, options)
        return reply

    async def download_dispute_evidence(self, request: t.DownloadDisputeEvidenceRequest, **options: Unpack[CallOptions]) -> t.DownloadDisputeEvidenceResponse:
        """Fetches a template or a document of a dispute."""
        reply: t.DownloadDisputeEvidenceResponse = await self._call("disputes.download_dispute_evidence", request, options)
        return reply

    async def supply_defense_document(self, request: t.SupplyDefenseDocumentRequest, **options: Unpack[CallOptions]) -> t.SupplyDefenseDocumentResponse:
        """Sends one defence document, as Base64."""
        reply: t.SupplyDefenseDocumentResponse = await self._call("disputes.supply_defense_document", request, options)
        return reply

    async def supply_evidence(self, request: t.SupplyEvidenceRequest, **options: Unpack[CallOptions]) -> t.SupplyEvidenceResponse:
        """Sends evidence tag by tag, to the host for large messages. A tag sent again replaces what was sent before."""
        reply: t.SupplyEvidenceResponse = await self._call("disputes.supply_evidence", request, options)
        return reply


class AsyncMarketplace(AsyncCalls):
    """Operations of the group ``marketplace``."""

    __slots__ = ()

    async def create_payout(self, request: t.CreatePayoutRequest, **options: Unpack[CallOptions]) -> t.CreatePayoutResponse:
        """Pays out a balance to a bank account. ``S`` means created and being processed: it has arrived when the inquiry or the notification says so.

        Repeat it with the same ``transferRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreatePayoutResponse = await self._call("marketplace.create_payout", request, options)
        return reply

    async def create_transfer(self, request: t.CreateTransferRequest, **options: Unpack[CallOptions]) -> t.CreateTransferResponse:
        """Moves money between accounts. ``S`` means created and being processed.

        Repeat it with the same ``transferRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateTransferResponse = await self._call("marketplace.create_transfer", request, options)
        return reply

    async def inquire_balance(self, request: t.InquireBalanceRequest, **options: Unpack[CallOptions]) -> t.InquireBalanceResponse:
        """Reads the balance that is held for a seller."""
        reply: t.InquireBalanceResponse = await self._call("marketplace.inquire_balance", request, options)
        return reply

    async def register(self, request: t.RegisterRequest, **options: Unpack[CallOptions]) -> t.RegisterResponse:
        """Registers a seller of your marketplace. Success means taken for review.

        Repeat it with the same ``registrationRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.RegisterResponse = await self._call("marketplace.register", request, options)
        return reply

    async def settle(self, request: t.SettleRequest, **options: Unpack[CallOptions]) -> t.SettleResponse:
        """Settles a payment to the sellers who have a part in it. ``S`` means taken: that it arrived is said by the notification of the settlement only.

        Repeat it with the same ``settlementRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SettleResponse = await self._call("marketplace.settle", request, options)
        return reply

    async def settlement_info_update(self, request: t.SettlementInfoUpdateRequest, **options: Unpack[CallOptions]) -> t.SettlementInfoUpdateResponse:
        """Changes where the money of a seller goes.

        Repeat it with the same ``updateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SettlementInfoUpdateResponse = await self._call("marketplace.settlement_info_update", request, options)
        return reply

    async def submit_attachment(self, request: t.SubmitAttachmentRequest, **options: Unpack[CallOptions]) -> t.SubmitAttachmentResponse:
        """Hands in a document of a seller.

        Repeat it with the same ``submitAttachmentRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubmitAttachmentResponse = await self._call("marketplace.submit_attachment", request, options)
        return reply


class AsyncMerchants(AsyncCalls):
    """Operations of the group ``merchants``."""

    __slots__ = ()

    async def inquiry_registration_info(self, request: t.MerchantRegistrationInfoQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationInfoQueryResponse:
        """Reads back what was registered for a merchant."""
        reply: t.MerchantRegistrationInfoQueryResponse = await self._call("merchants.inquiry_registration_info", request, options)
        return reply

    async def inquiry_registration_status(self, request: t.MerchantRegistrationStatusQueryRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationStatusQueryResponse:
        """Asks where the review of a registration stands. Only a final status lets the merchant sell."""
        reply: t.MerchantRegistrationStatusQueryResponse = await self._call("merchants.inquiry_registration_status", request, options)
        return reply

    async def registration(self, request: t.MerchantRegistrationRequest, **options: Unpack[CallOptions]) -> t.MerchantRegistrationResponse:
        """Registers a merchant or a store you act for. Success means taken for review."""
        reply: t.MerchantRegistrationResponse = await self._call("merchants.registration", request, options)
        return reply


class AsyncMeter(AsyncCalls):
    """Operations of the group ``meter``."""

    __slots__ = ()

    async def create(self, request: t.MeterCreateRequest, **options: Unpack[CallOptions]) -> t.MeterCreateResponse:
        """Makes a meter: what is counted, and how events add up."""
        reply: t.MeterCreateResponse = await self._call("meter.create", request, options)
        return reply

    async def create_session(self, request: t.MeterCreateSessionRequest, **options: Unpack[CallOptions]) -> t.MeterCreateSessionResponse:
        """Opens a session for ``meter.uploadEvent``; its id goes with every upload."""
        reply: t.MeterCreateSessionResponse = await self._call("meter.create_session", request, options)
        return reply

    async def credit_grant_create(self, request: t.CreditGrantCreateRequest, **options: Unpack[CallOptions]) -> t.CreditGrantCreateResponse:
        """Gives a customer credit that use is charged against first."""
        reply: t.CreditGrantCreateResponse = await self._call("meter.credit_grant_create", request, options)
        return reply

    async def credit_grant_inquire_details(self, request: t.CreditGrantInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.CreditGrantInquireDetailsResponse:
        """Reads one credit grant."""
        reply: t.CreditGrantInquireDetailsResponse = await self._call("meter.credit_grant_inquire_details", request, options)
        return reply

    async def credit_grant_inquire_list(self, request: t.CreditGrantInquireListRequest, **options: Unpack[CallOptions]) -> t.CreditGrantInquireListResponse:
        """Lists credit grants, a page at a time."""
        reply: t.CreditGrantInquireListResponse = await self._call("meter.credit_grant_inquire_list", request, options)
        return reply

    async def credit_grant_update_expiry(self, request: t.CreditGrantUpdateExpiryRequest, **options: Unpack[CallOptions]) -> t.CreditGrantUpdateExpiryResponse:
        """Changes when a credit grant runs out."""
        reply: t.CreditGrantUpdateExpiryResponse = await self._call("meter.credit_grant_update_expiry", request, options)
        return reply

    async def credit_grant_void(self, request: t.CreditGrantVoidRequest, **options: Unpack[CallOptions]) -> t.CreditGrantVoidResponse:
        """Takes back what is left of a credit grant."""
        reply: t.CreditGrantVoidResponse = await self._call("meter.credit_grant_void", request, options)
        return reply

    async def inquire_details(self, request: t.MeterInquireDetailsRequest, **options: Unpack[CallOptions]) -> t.MeterInquireDetailsResponse:
        """Reads one meter."""
        reply: t.MeterInquireDetailsResponse = await self._call("meter.inquire_details", request, options)
        return reply

    async def inquire_list(self, request: t.MeterInquireListRequest, **options: Unpack[CallOptions]) -> t.MeterInquireListResponse:
        """Lists meters, a page at a time."""
        reply: t.MeterInquireListResponse = await self._call("meter.inquire_list", request, options)
        return reply

    async def update(self, request: t.MeterUpdateRequest, **options: Unpack[CallOptions]) -> t.MeterUpdateResponse:
        """Changes a meter."""
        reply: t.MeterUpdateResponse = await self._call("meter.update", request, options)
        return reply

    async def upload_event(self, request: t.MeterUploadEventRequest, **options: Unpack[CallOptions]) -> t.MeterUploadEventResponse:
        """Uploads usage events over HTTP/2 with a session id; nothing is signed. It is not repeated automatically: honour ``retryAfter`` of the reply, in an error too."""
        reply: t.MeterUploadEventResponse = await self._call("meter.upload_event", request, options)
        return reply


class AsyncNotifications(AsyncCalls):
    """Operations of the group ``notifications``."""

    __slots__ = ()

    async def inquire_notification(self, request: t.InquireNotificationRequest, **options: Unpack[CallOptions]) -> t.InquireNotificationResponse:
        """Reads one notification again."""
        reply: t.InquireNotificationResponse = await self._call("notifications.inquire_notification", request, options)
        return reply

    async def inquire_notification_list(self, request: t.InquireNotificationListRequest, **options: Unpack[CallOptions]) -> t.InquireNotificationListResponse:
        """Pages through notifications of up to 30 days, newest first."""
        reply: t.InquireNotificationListResponse = await self._call("notifications.inquire_notification_list", request, options)
        return reply


class AsyncOrders(AsyncCalls):
    """Operations of the group ``orders``."""

    __slots__ = ()

    async def create(self, request: t.CreateOrderRequest, **options: Unpack[CallOptions]) -> t.CreateOrderResponse:
        """Makes an order that is paid later.

        Superseded: for old integrations only.
        """
        reply: t.CreateOrderResponse = await self._call("orders.create", request, options)
        return reply


class AsyncPayments(AsyncCalls):
    """Operations of the group ``payments``."""

    __slots__ = ()

    async def cancel(self, request: t.PayCancelRequest, **options: Unpack[CallOptions]) -> t.PayCancelResponse:
        """Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by ``paymentId`` or ``paymentRequestId``; may be repeated unchanged."""
        reply: t.PayCancelResponse = await self._call("payments.cancel", request, options)
        return reply

    async def capture(self, request: t.CaptureRequest, **options: Unpack[CallOptions]) -> t.CaptureResponse:
        """Takes the money of an authorised card payment, whole or in part. Repeating a ``captureRequestId`` takes nothing twice."""
        reply: t.CaptureResponse = await self._call("payments.capture", request, options)
        return reply

    async def capture_until_final(
        self, request: t.CaptureRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Captures and stays with it until it is final, always with the same ``captureRequestId``. States: ``captured``, ``not_captured``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("payments.capture", request, deadline, options)

    def start_capture(
        self, request: t.CaptureRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``capture_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.capture", request, deadline, options)

    async def consult(self, request: t.PayConsultRequest, **options: Unpack[CallOptions]) -> t.PayConsultResponse:
        """Lists the payment methods that can be offered for an amount."""
        reply: t.PayConsultResponse = await self._call("payments.consult", request, options)
        return reply

    async def create_device_certificate(self, request: t.DeviceCertificateRequest, **options: Unpack[CallOptions]) -> t.DeviceCertificateResponse:
        """Gets a certificate for a device of the buyer, for payments that are confirmed on it."""
        reply: t.DeviceCertificateResponse = await self._call("payments.create_device_certificate", request, options)
        return reply

    async def create_mandate(self, request: t.CreateMandateRequest, **options: Unpack[CallOptions]) -> t.CreateMandateResponse:
        """Turns an agreement token into a one-time mandate for exactly one amount. Repeating a ``mandateRequestId`` gives the first mandate back."""
        reply: t.CreateMandateResponse = await self._call("payments.create_mandate", request, options)
        return reply

    async def create_payment_session(self, request: t.PaymentSessionRequest, **options: Unpack[CallOptions]) -> t.PaymentSessionResponse:
        """Opens a session for the hosted or embedded checkout. Repeating a ``paymentRequestId`` repeats the answer."""
        reply: t.PaymentSessionResponse = await self._call("payments.create_payment_session", request, options)
        return reply

    async def fetch_nonce(self, request: t.FetchNonceRequest, **options: Unpack[CallOptions]) -> t.FetchNonceResponse:
        """Swaps card data for a one-time value."""
        reply: t.FetchNonceResponse = await self._call("payments.fetch_nonce", request, options)
        return reply

    async def get_card_info(self, request: t.GetCardInfoRequest, **options: Unpack[CallOptions]) -> t.GetCardInfoResponse:
        """Reads what is known of a card: brand, issuer, country."""
        reply: t.GetCardInfoResponse = await self._call("payments.get_card_info", request, options)
        return reply

    async def inquire_exchange_rate(self, request: t.InquireExchangeRateRequest, **options: Unpack[CallOptions]) -> t.InquireExchangeRateResponse:
        """Asks for exchange rates."""
        reply: t.InquireExchangeRateResponse = await self._call("payments.inquire_exchange_rate", request, options)
        return reply

    async def inquire_installment(self, request: t.InquireInstallmentRequest, **options: Unpack[CallOptions]) -> t.InquireInstallmentResponse:
        """Lists the instalment plans of a card."""
        reply: t.InquireInstallmentResponse = await self._call("payments.inquire_installment", request, options)
        return reply

    async def inquiry_payment(self, request: t.PayQueryRequest, **options: Unpack[CallOptions]) -> t.PayQueryResponse:
        """Asks where a payment stands. A successful call says nothing about the money: read ``paymentStatus``."""
        reply: t.PayQueryResponse = await self._call("payments.inquiry_payment", request, options)
        return reply

    async def inquiry_refund(self, request: t.InquiryRefundRequest, **options: Unpack[CallOptions]) -> t.InquiryRefundResponse:
        """Asks where a refund stands. Read ``refundStatus``."""
        reply: t.InquiryRefundResponse = await self._call("payments.inquiry_refund", request, options)
        return reply

    async def pay(self, request: t.PayRequest, **options: Unpack[CallOptions]) -> t.PayResponse:
        """Starts a payment of any product. Repeating a ``paymentRequestId`` repeats the answer, not the charge. ``PAYMENT_IN_PROCESS`` is normal for a cashier: send the buyer to the redirect and wait for the notification."""
        reply: t.PayResponse = await self._call("payments.pay", request, options)
        return reply

    async def pay_until_final(
        self, request: t.PayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Pays and stays with it until it is final: on an unknown outcome it inquires by the same ``paymentRequestId``, and at the deadline it cancels until that succeeds. States: ``paid`` (a card that is captured later: authorised), ``not_paid``, ``cancelled``. A buyer at a cashier needs the link first: call ``pay``, send the buyer there, then call this with the same request and a deadline as long as the buyer may take.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("payments.pay", request, deadline, options)

    def start_pay(
        self, request: t.PayRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``pay_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.pay", request, deadline, options)

    async def refund(self, request: t.RefundRequest, **options: Unpack[CallOptions]) -> t.RefundResponse:
        """Returns all or part of a payment. Repeating a ``refundRequestId`` refunds nothing twice. ``PROCESSING`` is not final: inquire or wait for the notification."""
        reply: t.RefundResponse = await self._call("payments.refund", request, options)
        return reply

    async def refund_until_final(
        self, request: t.RefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> Final:
        """Refunds and stays with it until it is final, always with the same ``refundRequestId``. States: ``refunded``, ``not_refunded``.

        Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
        """
        return await self._until_final("payments.refund", request, deadline, options)

    def start_refund(
        self, request: t.RefundRequest, *, deadline: float | None = None, **options: Unpack[CallOptions]
    ) -> AsyncTicket:
        """Begins what ``refund_until_final`` does, one step at a time. Nothing is sent before the first step."""
        return self._start("payments.refund", request, deadline, options)

    async def retrieve_payment_session(self, request: t.RetrievePaymentSessionRequest, **options: Unpack[CallOptions]) -> t.RetrievePaymentSessionResponse:
        """Reads a payment session again.

        Not confirmed by a document: try it in the sandbox first.
        """
        reply: t.RetrievePaymentSessionResponse = await self._call("payments.retrieve_payment_session", request, options)
        return reply

    async def sync_arrear(self, request: t.SyncArrearRequest, **options: Unpack[CallOptions]) -> t.SyncArrearResponse:
        """Reports which payments of an agreement are in arrears, or no longer so."""
        reply: t.SyncArrearResponse = await self._call("payments.sync_arrear", request, options)
        return reply

    async def update_amount(self, request: t.UpdateAmountRequest, **options: Unpack[CallOptions]) -> t.UpdateAmountResponse:
        """Changes the amount of an authorised payment.

        Repeat it with the same ``updateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.UpdateAmountResponse = await self._call("payments.update_amount", request, options)
        return reply

    async def upload_invoice_shipping_file(self, request: t.UploadInvoiceShippingFileRequest, **options: Unpack[CallOptions]) -> t.UploadInvoiceShippingFileResponse:
        """Hands in the invoice or proof of shipping that a payment method asks for."""
        reply: t.UploadInvoiceShippingFileResponse = await self._call("payments.upload_invoice_shipping_file", request, options)
        return reply

    async def verify_and_complete_payment(self, request: t.VerifyAndCompletePaymentRequest, **options: Unpack[CallOptions]) -> t.VerifyAndCompletePaymentResponse:
        """Hands in what the buyer answered to an authentication challenge."""
        reply: t.VerifyAndCompletePaymentResponse = await self._call("payments.verify_and_complete_payment", request, options)
        return reply


class AsyncReserve(AsyncCalls):
    """Operations of the group ``reserve``."""

    __slots__ = ()

    async def cancel_rule(self, request: t.CancelRuleRequest, **options: Unpack[CallOptions]) -> t.CancelRuleResponse:
        """Ends a rule; what is held stays held until its time."""
        reply: t.CancelRuleResponse = await self._call("reserve.cancel_rule", request, options)
        return reply

    async def create_hold(self, request: t.CreateHoldRequest, **options: Unpack[CallOptions]) -> t.CreateHoldResponse:
        """Holds a single amount of a seller back.

        Repeat it with the same ``holdRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateHoldResponse = await self._call("reserve.create_hold", request, options)
        return reply

    async def create_release(self, request: t.CreateReleaseRequest, **options: Unpack[CallOptions]) -> t.CreateReleaseResponse:
        """Releases held money.

        Repeat it with the same ``releaseRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.CreateReleaseResponse = await self._call("reserve.create_release", request, options)
        return reply

    async def create_rule(self, request: t.CreateRuleRequest, **options: Unpack[CallOptions]) -> t.CreateRuleResponse:
        """Makes a rule that holds back a part of what a seller gets. Not idempotent: list the rules before you repeat it."""
        reply: t.CreateRuleResponse = await self._call("reserve.create_rule", request, options)
        return reply

    async def inquire_hold_list(self, request: t.InquireHoldListRequest, **options: Unpack[CallOptions]) -> t.InquireHoldListResponse:
        """Lists holds, a page at a time."""
        reply: t.InquireHoldListResponse = await self._call("reserve.inquire_hold_list", request, options)
        return reply

    async def inquire_release(self, request: t.InquireReleaseRequest, **options: Unpack[CallOptions]) -> t.InquireReleaseResponse:
        """Asks where a release stands."""
        reply: t.InquireReleaseResponse = await self._call("reserve.inquire_release", request, options)
        return reply

    async def inquire_rule_list(self, request: t.InquireRuleListRequest, **options: Unpack[CallOptions]) -> t.InquireRuleListResponse:
        """Lists rules, a page at a time."""
        reply: t.InquireRuleListResponse = await self._call("reserve.inquire_rule_list", request, options)
        return reply

    async def update_hold(self, request: t.UpdateHoldRequest, **options: Unpack[CallOptions]) -> t.UpdateHoldResponse:
        """Changes a hold."""
        reply: t.UpdateHoldResponse = await self._call("reserve.update_hold", request, options)
        return reply

    async def update_rule(self, request: t.UpdateRuleRequest, **options: Unpack[CallOptions]) -> t.UpdateRuleResponse:
        """Changes a rule."""
        reply: t.UpdateRuleResponse = await self._call("reserve.update_rule", request, options)
        return reply


class AsyncRisk(AsyncCalls):
    """Operations of the group ``risk``."""

    __slots__ = ()

    async def decide(self, request: t.RiskDecideRequest, **options: Unpack[CallOptions]) -> t.RiskDecideResponse:
        """Asks for a risk decision before a payment that another provider takes."""
        reply: t.RiskDecideResponse = await self._call("risk.decide", request, options)
        return reply

    async def inquiry_risk_score(self, request: t.RiskScoreInquiryRequest, **options: Unpack[CallOptions]) -> t.RiskScoreInquiryResponse:
        """Asks for a risk score in the older form.

        Superseded: for old integrations only.
        """
        reply: t.RiskScoreInquiryResponse = await self._call("risk.inquiry_risk_score", request, options)
        return reply

    async def report_risk(self, request: t.RiskReportRequest, **options: Unpack[CallOptions]) -> t.RiskReportResponse:
        """Reports a fraud that you learned of."""
        reply: t.RiskReportResponse = await self._call("risk.report_risk", request, options)
        return reply

    async def send_payment_result(self, request: t.SendPaymentResultRequest, **options: Unpack[CallOptions]) -> t.SendPaymentResultResponse:
        """Reports how a payment ended that a decision was asked for."""
        reply: t.SendPaymentResultResponse = await self._call("risk.send_payment_result", request, options)
        return reply

    async def send_refund_result(self, request: t.SendRefundResultRequest, **options: Unpack[CallOptions]) -> t.SendRefundResultResponse:
        """Reports a refund of such a payment."""
        reply: t.SendRefundResultResponse = await self._call("risk.send_refund_result", request, options)
        return reply


class AsyncSubscriptions(AsyncCalls):
    """Operations of the group ``subscriptions``."""

    __slots__ = ()

    async def cancel(self, request: t.SubscriptionCancelRequest, **options: Unpack[CallOptions]) -> t.SubscriptionCancelResponse:
        """Ends a subscription."""
        reply: t.SubscriptionCancelResponse = await self._call("subscriptions.cancel", request, options)
        return reply

    async def change(self, request: t.SubscriptionChangeRequest, **options: Unpack[CallOptions]) -> t.SubscriptionChangeResponse:
        """Moves a subscription to other terms.

        Repeat it with the same ``subscriptionChangeRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionChangeResponse = await self._call("subscriptions.change", request, options)
        return reply

    async def create(self, request: t.SubscriptionCreateRequest, **options: Unpack[CallOptions]) -> t.SubscriptionCreateResponse:
        """Starts a subscription; the buyer agrees on the page in the reply.

        Repeat it with the same ``subscriptionRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionCreateResponse = await self._call("subscriptions.create", request, options)
        return reply

    async def inquire_legacy(self, request: t.SubscriptionInquireRequest, **options: Unpack[CallOptions]) -> t.SubscriptionInquireResponse:
        """Asks for a subscription in the older form; new code uses ``subscriptions.inquireSubscription``."""
        reply: t.SubscriptionInquireResponse = await self._call("subscriptions.inquire_legacy", request, options)
        return reply

    async def inquire_subscription(self, request: t.InquireSubscriptionRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionResponse:
        """Reads one subscription."""
        reply: t.InquireSubscriptionResponse = await self._call("subscriptions.inquire_subscription", request, options)
        return reply

    async def inquire_subscription_list(self, request: t.InquireSubscriptionListRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionListResponse:
        """Lists subscriptions."""
        reply: t.InquireSubscriptionListResponse = await self._call("subscriptions.inquire_subscription_list", request, options)
        return reply

    async def inquire_subscription_payment(self, request: t.InquireSubscriptionPaymentRequest, **options: Unpack[CallOptions]) -> t.InquireSubscriptionPaymentResponse:
        """Reads the payments of a subscription."""
        reply: t.InquireSubscriptionPaymentResponse = await self._call("subscriptions.inquire_subscription_payment", request, options)
        return reply

    async def inquiry(self, request: t.SubscriptionsInquiryRequest, **options: Unpack[CallOptions]) -> t.SubscriptionsInquiryResponse:
        """Reads a subscription, in the older form."""
        reply: t.SubscriptionsInquiryResponse = await self._call("subscriptions.inquiry", request, options)
        return reply

    async def update(self, request: t.SubscriptionUpdateRequest, **options: Unpack[CallOptions]) -> t.SubscriptionUpdateResponse:
        """Changes a running subscription.

        Repeat it with the same ``subscriptionUpdateRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.SubscriptionUpdateResponse = await self._call("subscriptions.update", request, options)
        return reply


class AsyncTax(AsyncCalls):
    """Operations of the group ``tax``."""

    __slots__ = ()

    async def calculate(self, request: t.TaxCalculateRequest, **options: Unpack[CallOptions]) -> t.TaxCalculateResponse:
        """Calculates the tax of an order."""
        reply: t.TaxCalculateResponse = await self._call("tax.calculate", request, options)
        return reply

    async def cancel_registration(self, request: t.TaxCancelRegistrationRequest, **options: Unpack[CallOptions]) -> t.TaxCancelRegistrationResponse:
        """Ends a tax registration."""
        reply: t.TaxCancelRegistrationResponse = await self._call("tax.cancel_registration", request, options)
        return reply

    async def initialize_settings(self, request: t.TaxInitializeSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxInitializeSettingsResponse:
        """Sets tax up for the first time."""
        reply: t.TaxInitializeSettingsResponse = await self._call("tax.initialize_settings", request, options)
        return reply

    async def inquire_calculation(self, request: t.TaxInquireCalculationRequest, **options: Unpack[CallOptions]) -> t.TaxInquireCalculationResponse:
        """Reads a calculation again."""
        reply: t.TaxInquireCalculationResponse = await self._call("tax.inquire_calculation", request, options)
        return reply

    async def inquire_registration_list(self, request: t.TaxInquireRegistrationListRequest, **options: Unpack[CallOptions]) -> t.TaxInquireRegistrationListResponse:
        """Lists tax registrations."""
        reply: t.TaxInquireRegistrationListResponse = await self._call("tax.inquire_registration_list", request, options)
        return reply

    async def inquire_settings(self, request: t.TaxInquireSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxInquireSettingsResponse:
        """Reads the tax settings."""
        reply: t.TaxInquireSettingsResponse = await self._call("tax.inquire_settings", request, options)
        return reply

    async def inquire_transaction_list(self, request: t.TaxInquireTransactionListRequest, **options: Unpack[CallOptions]) -> t.TaxInquireTransactionListResponse:
        """Lists transactions with their tax."""
        reply: t.TaxInquireTransactionListResponse = await self._call("tax.inquire_transaction_list", request, options)
        return reply

    async def register(self, request: t.TaxRegisterRequest, **options: Unpack[CallOptions]) -> t.TaxRegisterResponse:
        """Registers you for tax in a country or state."""
        reply: t.TaxRegisterResponse = await self._call("tax.register", request, options)
        return reply

    async def update_registration_period(self, request: t.TaxUpdateRegistrationPeriodRequest, **options: Unpack[CallOptions]) -> t.TaxUpdateRegistrationPeriodResponse:
        """Changes from when and until when a tax registration holds."""
        reply: t.TaxUpdateRegistrationPeriodResponse = await self._call("tax.update_registration_period", request, options)
        return reply

    async def update_settings(self, request: t.TaxUpdateSettingsRequest, **options: Unpack[CallOptions]) -> t.TaxUpdateSettingsResponse:
        """Changes the tax settings."""
        reply: t.TaxUpdateSettingsResponse = await self._call("tax.update_settings", request, options)
        return reply


class AsyncUsers(AsyncCalls):
    """Operations of the group ``users``."""

    __slots__ = ()

    async def init_authentication(self, request: t.InitAuthenticationRequest, **options: Unpack[CallOptions]) -> t.InitAuthenticationResponse:
        """Starts checking that a user is who they say."""
        reply: t.InitAuthenticationResponse = await self._call("users.init_authentication", request, options)
        return reply

    async def inquiry_user_info(self, request: t.UserQueryInfoRequest, **options: Unpack[CallOptions]) -> t.UserQueryInfoResponse:
        """Reads what the user allowed the wallet to tell: needs an access token with that scope."""
        reply: t.UserQueryInfoResponse = await self._call("users.inquiry_user_info", request, options)
        return reply

    async def verify_authentication(self, request: t.VerifyAuthenticationRequest, **options: Unpack[CallOptions]) -> t.VerifyAuthenticationResponse:
        """Hands in what the user answered to an authentication."""
        reply: t.VerifyAuthenticationResponse = await self._call("users.verify_authentication", request, options)
        return reply


class AsyncVaults(AsyncCalls):
    """Operations of the group ``vaults``."""

    __slots__ = ()

    async def create_vaulting_session(self, request: t.VaultingSessionRequest, **options: Unpack[CallOptions]) -> t.VaultingSessionResponse:
        """Opens a session in which the buyer stores a card.

        Repeat it with the same ``vaultingRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.VaultingSessionResponse = await self._call("vaults.create_vaulting_session", request, options)
        return reply

    async def delete_token(self, request: t.DeleteTokenRequest, **options: Unpack[CallOptions]) -> t.DeleteTokenResponse:
        """Forgets a stored payment method."""
        reply: t.DeleteTokenResponse = await self._call("vaults.delete_token", request, options)
        return reply

    async def fetch_nonce(self, request: t.VaultsFetchNonceRequest, **options: Unpack[CallOptions]) -> t.VaultsFetchNonceResponse:
        """Swaps card data for a one-time value."""
        reply: t.VaultsFetchNonceResponse = await self._call("vaults.fetch_nonce", request, options)
        return reply

    async def inquire_token(self, request: t.VaultingInquireTokenRequest, **options: Unpack[CallOptions]) -> t.VaultingInquireTokenResponse:
        """Reads a stored payment method."""
        reply: t.VaultingInquireTokenResponse = await self._call("vaults.inquire_token", request, options)
        return reply

    async def inquire_vaulting(self, request: t.VaultingQueryRequest, **options: Unpack[CallOptions]) -> t.VaultingQueryResponse:
        """Asks whether storing a payment method has worked."""
        reply: t.VaultingQueryResponse = await self._call("vaults.inquire_vaulting", request, options)
        return reply

    async def update_token(self, request: t.UpdateTokenRequest, **options: Unpack[CallOptions]) -> t.UpdateTokenResponse:
        """Changes a stored payment method."""
        reply: t.UpdateTokenResponse = await self._call("vaults.update_token", request, options)
        return reply

    async def vault_payment_method(self, request: t.VaultingPaymentMethodRequest, **options: Unpack[CallOptions]) -> t.VaultingPaymentMethodResponse:
        """Stores a payment method. While verification runs, send the buyer to the URL in the reply.

        Repeat it with the same ``vaultingRequestId``, never with a new one, until the outcome is known.
        """
        reply: t.VaultingPaymentMethodResponse = await self._call("vaults.vault_payment_method", request, options)
        return reply


class AsyncAmsGroups(AsyncCalls):
    """The groups of operations of an AMS client."""

    __slots__ = ()

    @property
    def aba(self) -> AsyncAba:
        """Operations of the group ``aba``."""
        return AsyncAba(self)

    @property
    def agentic(self) -> AsyncAgentic:
        """Operations of the group ``agentic``."""
        return AsyncAgentic(self)

    @property
    def aps(self) -> AsyncAps:
        """Operations of the group ``aps``."""
        return AsyncAps(self)

    @property
    def authorizations(self) -> AsyncAuthorizations:
        """Operations of the group ``authorizations``."""
        return AsyncAuthorizations(self)

    @property
    def billing(self) -> AsyncBilling:
        """Operations of the group ``billing``."""
        return AsyncBilling(self)

    @property
    def customs(self) -> AsyncCustoms:
        """Operations of the group ``customs``."""
        return AsyncCustoms(self)

    @property
    def disputes(self) -> AsyncDisputes:
        """Operations of the group ``disputes``."""
        return AsyncDisputes(self)

    @property
    def marketplace(self) -> AsyncMarketplace:
        """Operations of the group ``marketplace``."""
        return AsyncMarketplace(self)

    @property
    def merchants(self) -> AsyncMerchants:
        """Operations of the group ``merchants``."""
        return AsyncMerchants(self)

    @property
    def meter(self) -> AsyncMeter:
        """Operations of the group ``meter``."""
        return AsyncMeter(self)

    @property
    def notifications(self) -> AsyncNotifications:
        """Operations of the group ``notifications``."""
        return AsyncNotifications(self)

    @property
    def orders(self) -> AsyncOrders:
        """Operations of the group ``orders``."""
        return AsyncOrders(self)

    @property
    def payments(self) -> AsyncPayments:
        """Operations of the group ``payments``."""
        return AsyncPayments(self)

    @property
    def reserve(self) -> AsyncReserve:
        """Operations of the group ``reserve``."""
        return AsyncReserve(self)

    @property
    def risk(self) -> AsyncRisk:
        """Operations of the group ``risk``."""
        return AsyncRisk(self)

    @property
    def subscriptions(self) -> AsyncSubscriptions:
        """Operations of the group ``subscriptions``."""
        return AsyncSubscriptions(self)

    @property
    def tax(self) -> AsyncTax:
        """Operations of the group ``tax``."""
        return AsyncTax(self)

    @property
    def users(self) -> AsyncUsers:
        """Operations of the group ``users``."""
        return AsyncUsers(self)

    @property
    def vaults(self) -> AsyncVaults:
        """Operations of the group ``vaults``."""
        return AsyncVaults(self)
