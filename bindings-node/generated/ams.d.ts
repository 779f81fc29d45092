// @generated from core/schema/ams.json by core/codegen. Do not edit.
import type { CallOptions, Final, FlowOptions, Ticket, Waiting, Event as Verified, UnknownKind } from '../index'

/** A verified notification: its `kind` selects the type of its `data`. The last one is a kind that is not known yet. */
export type AmsNotification =
  | Verified<'PAYMENT_RESULT', PayResultNotify | SubscriptionPayNotify>
  | Verified<'PAYMENT_PENDING' | 'UPDATE_AMOUNT_RESULT', PayResultNotify>
  | Verified<'CAPTURE_RESULT', CaptureResultNotify>
  | Verified<'REFUND_RESULT', RefundNotify>
  | Verified<'AUTHCODE_CREATED' | 'TOKEN_CREATED' | 'TOKEN_CANCELED', AuthNotify>
  | Verified<'DISPUTE_CREATED' | 'DISPUTE_JUDGED' | 'DISPUTE_CANCELLED' | 'DEFENSE_SUPPLIED' | 'DEFENSE_DUE_ALERT' | 'DISPUTE_ACCEPTED' | 'RDR_RESOLVED', DisputeNotify>
  | Verified<'CREATE' | 'CHANGE' | 'CANCEL' | 'UPDATE' | 'TERMINATE', SubscriptionNotify>
  | Verified<UnknownKind, any>

/** Operations of the group `aba`. */
export interface AbaOperations {
  /** Orders a card of the business account. */
  applyCard(request: ApplyCardRequest, options?: CallOptions): Promise<ApplyCardResponse>
  /** Transfers money from the business account to a recipient. */
  createDirectPayment(request: CreateDirectPaymentRequest, options?: CallOptions): Promise<CreateDirectPaymentResponse>
  /**
   * Returns a direct payment that came in.
   * Repeat it with the same `refundRequestId`, never with a new one, until the outcome is known.
   */
  createDirectRefund(request: CreateDirectRefundRequest, options?: CallOptions): Promise<CreateDirectRefundResponse>
  /** Exchanges money between currencies, by a quote or at the rate of the moment. */
  createExchange(request: CreateExchangeRequest, options?: CallOptions): Promise<CreateExchangeResponse>
  /** Fixes an exchange rate for a short time. */
  createQuote(request: CreateQuoteRequest, options?: CallOptions): Promise<CreateQuoteResponse>
  /** Reads how much may still be transferred or exchanged. */
  inquireAvailableQuota(request: InquireAvailableQuotaRequest, options?: CallOptions): Promise<InquireAvailableQuotaResponse>
  /** Lists cards of the business account. */
  inquireCard(request: InquireCardRequest, options?: CallOptions): Promise<InquireCardResponse>
  /** Reads one card, without its secrets. */
  inquireCardDetail(request: InquireCardDetailRequest, options?: CallOptions): Promise<InquireCardDetailResponse>
  /** Reads number and code of a card: card data, with all the duties that brings. */
  inquireCardSensitiveInfo(request: InquireCardSensitiveInfoRequest, options?: CallOptions): Promise<InquireCardSensitiveInfoResponse>
  /** Reads the events of a card transaction. */
  inquireCardTransactionEvent(request: InquireCardTransactionEventRequest, options?: CallOptions): Promise<InquireCardTransactionEventResponse>
  /** Lists card transactions. */
  inquireCardTransactionLifecycle(request: InquireCardTransactionLifecycleRequest, options?: CallOptions): Promise<InquireCardTransactionLifecycleResponse>
  /** Reads one card transaction from authorisation to settlement. */
  inquireCardTransactionLifecycleDetail(request: InquireCardTransactionLifecycleDetailRequest, options?: CallOptions): Promise<InquireCardTransactionLifecycleDetailResponse>
  /** Asks where a direct payment stands. */
  inquireDirectPayment(request: InquireDirectPaymentRequest, options?: CallOptions): Promise<InquireDirectPaymentResponse>
  /** Asks where a direct refund stands. */
  inquireDirectRefund(request: InquireDirectRefundRequest, options?: CallOptions): Promise<InquireDirectRefundResponse>
  /** Asks where an exchange stands. */
  inquireExchange(request: InquireExchangeRequest, options?: CallOptions): Promise<InquireExchangeResponse>
  /** Reads an exchange rate; it is not held for you. */
  inquireRate(request: InquiryRateRequest, options?: CallOptions): Promise<InquiryRateResponse>
  /** Reads the balances of the business account. */
  inquiryBalance(request: InquiryBalanceRequest, options?: CallOptions): Promise<InquiryBalanceResponse>
  /** Lists the movements of the business account. */
  inquiryStatement(request: InquiryStatementRequest, options?: CallOptions): Promise<InquiryStatementResponse>
  /** Reads one movement. */
  inquiryStatementDetail(request: InquiryStatementDetailRequest, options?: CallOptions): Promise<InquiryStatementDetailResponse>
  /** Lists the movements of the business account, a page at a time. */
  inquiryStatementList(request: InquiryStatementListRequest, options?: CallOptions): Promise<InquiryStatementListResponse>
  /** Changes limits and settings of a card. */
  updateCard(request: UpdateCardRequest, options?: CallOptions): Promise<UpdateCardResponse>
  /** Freezes, unfreezes or cancels a card. */
  updateCardStatus(request: UpdateCardStatusRequest, options?: CallOptions): Promise<UpdateCardStatusResponse>
}

/** Operations of the group `agentic`. */
export interface AgenticOperations {
  /** Gets a mandate authorised in the browser. Never repeat it blindly. */
  createAuthenticationSession(request: CreateAuthenticationSessionRequest, options?: CallOptions): Promise<CreateAuthenticationSessionResponse>
  /** Binds a card or wallet for an agent. Never repeat it blindly. */
  createBindingSession(request: CreateBindingSessionRequest, options?: CallOptions): Promise<CreateBindingSessionResponse>
  /** Reads which account of a user an agent is bound to. */
  inquireAccountInfo(request: InquireAccountInfoRequest, options?: CallOptions): Promise<InquireAccountInfoResponse>
  /** Fetches a one-time card credential. Never repeat it blindly. */
  inquirePaymentToken(request: InquirePaymentTokenRequest, options?: CallOptions): Promise<InquirePaymentTokenResponse>
}

/** Operations of the group `aps`. */
export interface ApsOperations {
  /** Closes or returns a wallet payment. */
  cancelPayment(request: ApsCancelPaymentRequest, options?: CallOptions): Promise<ApsCancelPaymentResponse>
  /** Lists the wallets that can be offered. */
  consultPayment(request: ApsConsultPaymentRequest, options?: CallOptions): Promise<ApsConsultPaymentResponse>
  /** Asks where a wallet payment stands. */
  inquiryPayment(request: ApsInquiryPaymentRequest, options?: CallOptions): Promise<ApsInquiryPaymentResponse>
  /** Tells the other side how a payment ended. */
  notifyPayment(request: ApsNotifyPaymentRequest, options?: CallOptions): Promise<ApsNotifyPaymentResponse>
  /**
   * Starts a wallet payment.
   * Repeat it with the same `paymentRequestId`, never with a new one, until the outcome is known.
   */
  pay(request: ApsPayRequest, options?: CallOptions): Promise<ApsPayResponse>
  /**
   * Returns all or part of a wallet payment.
   * Repeat it with the same `refundRequestId`, never with a new one, until the outcome is known.
   */
  refund(request: ApsRefundRequest, options?: CallOptions): Promise<ApsRefundResponse>
  /** Starts a payment that a user began by scanning a code. */
  userInitiatedPay(request: ApsUserInitiatedPayRequest, options?: CallOptions): Promise<ApsUserInitiatedPayResponse>
}

/** Operations of the group `authorizations`. */
export interface AuthorizationsOperations {
  /** Swaps an authorisation code, or a refresh token, for an access token. Tokens are secrets. */
  applyToken(request: AuthApplyTokenRequest, options?: CallOptions): Promise<AuthApplyTokenResponse>
  /** Gets the page on which the buyer allows automatic debits. */
  consult(request: AuthConsultRequest, options?: CallOptions): Promise<AuthConsultResponse>
  /** Opens an authorisation session for a client SDK. */
  createAuthorizationSession(request: AuthCreateSessionRequest, options?: CallOptions): Promise<AuthCreateSessionResponse>
  /** Reads an authorisation. */
  query(request: AuthQueryTokenRequest, options?: CallOptions): Promise<AuthQueryTokenResponse>
  /** Ends an authorisation. */
  revoke(request: AuthRevokeTokenRequest, options?: CallOptions): Promise<AuthRevokeTokenResponse>
}

/** Operations of the group `billing`. */
export interface BillingOperations {
  /**
   * Makes a coupon.
   * Repeat it with the same `couponRequestId`, never with a new one, until the outcome is known.
   */
  couponCreate(request: CouponCreateRequest, options?: CallOptions): Promise<CouponCreateResponse>
  /** Reads one coupon. */
  couponInquireDetails(request: CouponInquireDetailsRequest, options?: CallOptions): Promise<CouponInquireDetailsResponse>
  /** Lists coupons, a page at a time. */
  couponInquireList(request: CouponInquireListRequest, options?: CallOptions): Promise<CouponInquireListResponse>
  /** Changes a coupon; what is in use keeps its terms. */
  couponUpdate(request: CouponUpdateRequest, options?: CallOptions): Promise<CouponUpdateResponse>
  /** Reduces an invoice by a credit note. */
  creditNoteCreate(request: CreditNoteCreateRequest, options?: CallOptions): Promise<CreditNoteCreateResponse>
  /** Reads one credit note. */
  creditNoteInquireDetails(request: CreditNoteInquireDetailsRequest, options?: CallOptions): Promise<CreditNoteInquireDetailsResponse>
  /** Lists credit notes, a page at a time. */
  creditNoteInquireList(request: CreditNoteInquireListRequest, options?: CallOptions): Promise<CreditNoteInquireListResponse>
  /** Voids a credit note. */
  creditNoteVoid(request: CreditNoteVoidRequest, options?: CallOptions): Promise<CreditNoteVoidResponse>
  /**
   * Makes a customer whom invoices and subscriptions are for.
   * Repeat it with the same `customerRequestId`, never with a new one, until the outcome is known.
   */
  customerCreate(request: CustomerCreateRequest, options?: CallOptions): Promise<CustomerCreateResponse>
  /** Makes a link to the page where a customer manages subscriptions. Whoever has the link is the customer: send it to nobody else. */
  customerCreatePortalLink(request: CustomerCreatePortalLinkRequest, options?: CallOptions): Promise<CustomerCreatePortalLinkResponse>
  /** Removes a customer. */
  customerDelete(request: CustomerDeleteRequest, options?: CallOptions): Promise<CustomerDeleteResponse>
  /** Reads one customer. */
  customerInquireDetails(request: CustomerInquireDetailsRequest, options?: CallOptions): Promise<CustomerInquireDetailsResponse>
  /** Lists customers, a page at a time. */
  customerInquireList(request: CustomerInquireListRequest, options?: CallOptions): Promise<CustomerInquireListResponse>
  /** Changes a customer. */
  customerUpdate(request: CustomerUpdateRequest, options?: CallOptions): Promise<CustomerUpdateResponse>
  /** Marks an invoice as paid outside Alipay. */
  invoiceConfirmPayment(request: InvoiceConfirmPaymentRequest, options?: CallOptions): Promise<InvoiceConfirmPaymentResponse>
  /**
   * Makes an invoice as a draft or ready to be sent.
   * Repeat it with the same `invoiceRequestId`, never with a new one, until the outcome is known.
   */
  invoiceCreate(request: InvoiceCreateRequest, options?: CallOptions): Promise<InvoiceCreateResponse>
  /** Makes a link to the page of an invoice. */
  invoiceCreateViewLink(request: InvoiceCreateViewLinkRequest, options?: CallOptions): Promise<InvoiceCreateViewLinkResponse>
  /** Exports an invoice as a file. */
  invoiceExport(request: InvoiceExportRequest, options?: CallOptions): Promise<InvoiceExportResponse>
  /** Turns a draft into an invoice that can be paid and no longer changed. */
  invoiceFinalize(request: InvoiceFinalizeRequest, options?: CallOptions): Promise<InvoiceFinalizeResponse>
  /** Reads one invoice. */
  invoiceInquireDetails(request: InvoiceInquireDetailsRequest, options?: CallOptions): Promise<InvoiceInquireDetailsResponse>
  /** Lists invoices, a page at a time. */
  invoiceInquireList(request: InvoiceInquireListRequest, options?: CallOptions): Promise<InvoiceInquireListResponse>
  /** Gives an invoice up without voiding it. */
  invoiceMarkUncollectible(request: InvoiceMarkUncollectibleRequest, options?: CallOptions): Promise<InvoiceMarkUncollectibleResponse>
  /**
   * Replaces an invoice by a corrected one.
   * Repeat it with the same `invoiceRevisionRequestId`, never with a new one, until the outcome is known.
   */
  invoiceRevise(request: InvoiceReviseRequest, options?: CallOptions): Promise<InvoiceReviseResponse>
  /** Sends an invoice to its customer. */
  invoiceSend(request: InvoiceSendRequest, options?: CallOptions): Promise<InvoiceSendResponse>
  /** Changes a draft. */
  invoiceUpdate(request: InvoiceUpdateRequest, options?: CallOptions): Promise<InvoiceUpdateResponse>
  /** Voids an invoice. */
  invoiceVoid(request: InvoiceVoidRequest, options?: CallOptions): Promise<InvoiceVoidResponse>
  /** Makes a price of a product. */
  priceCreate(request: PriceCreateRequest, options?: CallOptions): Promise<PriceCreateResponse>
  /** Reads one price. */
  priceInquireDetails(request: PriceInquireDetailsRequest, options?: CallOptions): Promise<PriceInquireDetailsResponse>
  /** Lists prices, a page at a time. */
  priceInquireList(request: PriceInquireListRequest, options?: CallOptions): Promise<PriceInquireListResponse>
  /** Changes a price; subscriptions keep theirs. */
  priceUpdate(request: PriceUpdateRequest, options?: CallOptions): Promise<PriceUpdateResponse>
  /**
   * Makes a product that can be invoiced or subscribed to.
   * Repeat it with the same `productRequestId`, never with a new one, until the outcome is known.
   */
  productCreate(request: ProductCreateRequest, options?: CallOptions): Promise<ProductCreateResponse>
  /** Reads one product. */
  productInquireDetails(request: ProductInquireDetailsRequest, options?: CallOptions): Promise<ProductInquireDetailsResponse>
  /** Lists products, a page at a time. */
  productInquireList(request: ProductInquireListRequest, options?: CallOptions): Promise<ProductInquireListResponse>
  /** Changes a product. */
  productUpdate(request: ProductUpdateRequest, options?: CallOptions): Promise<ProductUpdateResponse>
  /** Uploads a product picture to the upload host of the region. */
  productUploadImage(request: ProductUploadImageRequest, options?: CallOptions): Promise<ProductUploadImageResponse>
  /**
   * Makes a code that customers type to get a coupon.
   * Repeat it with the same `promotionCodeRequestId`, never with a new one, until the outcome is known.
   */
  promotionCodeCreate(request: PromotionCodeCreateRequest, options?: CallOptions): Promise<PromotionCodeCreateResponse>
  /** Reads one promotion code. */
  promotionCodeInquireDetails(request: PromotionCodeInquireDetailsRequest, options?: CallOptions): Promise<PromotionCodeInquireDetailsResponse>
  /** Lists promotion codes, a page at a time. */
  promotionCodeInquireList(request: PromotionCodeInquireListRequest, options?: CallOptions): Promise<PromotionCodeInquireListResponse>
  /** Changes a promotion code. */
  promotionCodeUpdate(request: PromotionCodeUpdateRequest, options?: CallOptions): Promise<PromotionCodeUpdateResponse>
  /** Exports a receipt as a file. */
  receiptExport(request: ReceiptExportRequest, options?: CallOptions): Promise<ReceiptExportResponse>
  /** Reads one receipt. */
  receiptInquireDetails(request: ReceiptInquireDetailsRequest, options?: CallOptions): Promise<ReceiptInquireDetailsResponse>
  /** Lists receipts, a page at a time. */
  receiptInquireList(request: ReceiptInquireListRequest, options?: CallOptions): Promise<ReceiptInquireListResponse>
  /** Sends a receipt to its customer. */
  receiptSend(request: ReceiptSendRequest, options?: CallOptions): Promise<ReceiptSendResponse>
  /** Ends a billing subscription. */
  subscriptionCancel(request: BillingSubscriptionCancelRequest, options?: CallOptions): Promise<BillingSubscriptionCancelResponse>
  /**
   * Starts a billing subscription of a customer.
   * Repeat it with the same `subscriptionRequestId`, never with a new one, until the outcome is known.
   */
  subscriptionCreate(request: BillingSubscriptionCreateRequest, options?: CallOptions): Promise<BillingSubscriptionCreateResponse>
  /** Reads one billing subscription. */
  subscriptionInquireDetails(request: BillingSubscriptionInquireDetailsRequest, options?: CallOptions): Promise<BillingSubscriptionInquireDetailsResponse>
  /** Lists billing subscriptions, a page at a time. */
  subscriptionInquireList(request: BillingSubscriptionInquireListRequest, options?: CallOptions): Promise<BillingSubscriptionInquireListResponse>
  /** Goes on with a billing subscription that was paused or is about to end. */
  subscriptionResume(request: BillingSubscriptionResumeRequest, options?: CallOptions): Promise<BillingSubscriptionResumeResponse>
  /** Changes a billing subscription. */
  subscriptionUpdate(request: BillingSubscriptionUpdateRequest, options?: CallOptions): Promise<BillingSubscriptionUpdateResponse>
}

/** Operations of the group `customs`. */
export interface CustomsOperations {
  /**
   * Declares a payment to customs. `S` is the call; the outcome is read by `customs.inquiryDeclarationRequests`. `splitOrder` must be sent even when it is false.
   * Repeat it with the same `declarationRequestId`, never with a new one, until the outcome is known.
   */
  declare(request: CustomsDeclareRequest, options?: CallOptions): Promise<CustomsDeclareResponse>
  /** Reads up to ten declarations. Unknown ids are listed apart, with a successful result. */
  inquiryDeclarationRequests(request: CustomsQueryRequest, options?: CallOptions): Promise<CustomsQueryResponse>
}

/** Operations of the group `disputes`. */
export interface DisputesOperations {
  /** Accepts a dispute: the money stays with the buyer. */
  acceptDispute(request: AcceptDisputeRequest, options?: CallOptions): Promise<AcceptDisputeResponse>
  /** Fetches a template or a document of a dispute. */
  downloadDisputeEvidence(request: DownloadDisputeEvidenceRequest, options?: CallOptions): Promise<DownloadDisputeEvidenceResponse>
  /** Sends one defence document, as Base64. */
  supplyDefenseDocument(request: SupplyDefenseDocumentRequest, options?: CallOptions): Promise<SupplyDefenseDocumentResponse>
  /** Sends evidence tag by tag, to the host for large messages. A tag sent again replaces what was sent before. */
  supplyEvidence(request: SupplyEvidenceRequest, options?: CallOptions): Promise<SupplyEvidenceResponse>
}

/** Operations of the group `marketplace`. */
export interface MarketplaceOperations {
  /**
   * Pays out a balance to a bank account. `S` means created and being processed: it has arrived when the inquiry or the notification says so.
   * Repeat it with the same `transferRequestId`, never with a new one, until the outcome is known.
   */
  createPayout(request: CreatePayoutRequest, options?: CallOptions): Promise<CreatePayoutResponse>
  /**
   * Moves money between accounts. `S` means created and being processed.
   * Repeat it with the same `transferRequestId`, never with a new one, until the outcome is known.
   */
  createTransfer(request: CreateTransferRequest, options?: CallOptions): Promise<CreateTransferResponse>
  /** Reads the balance that is held for a seller. */
  inquireBalance(request: InquireBalanceRequest, options?: CallOptions): Promise<InquireBalanceResponse>
  /**
   * Registers a seller of your marketplace. Success means taken for review.
   * Repeat it with the same `registrationRequestId`, never with a new one, until the outcome is known.
   */
  register(request: RegisterRequest, options?: CallOptions): Promise<RegisterResponse>
  /**
   * Settles a payment to the sellers who have a part in it. `S` means taken: that it arrived is said by the notification of the settlement only.
   * Repeat it with the same `settlementRequestId`, never with a new one, until the outcome is known.
   */
  settle(request: SettleRequest, options?: CallOptions): Promise<SettleResponse>
  /**
   * Changes where the money of a seller goes.
   * Repeat it with the same `updateRequestId`, never with a new one, until the outcome is known.
   */
  settlementInfoUpdate(request: SettlementInfoUpdateRequest, options?: CallOptions): Promise<SettlementInfoUpdateResponse>
  /**
   * Hands in a document of a seller.
   * Repeat it with the same `submitAttachmentRequestId`, never with a new one, until the outcome is known.
   */
  submitAttachment(request: SubmitAttachmentRequest, options?: CallOptions): Promise<SubmitAttachmentResponse>
}

/** Operations of the group `merchants`. */
export interface MerchantsOperations {
  /** Reads back what was registered for a merchant. */
  inquiryRegistrationInfo(request: MerchantRegistrationInfoQueryRequest, options?: CallOptions): Promise<MerchantRegistrationInfoQueryResponse>
  /** Asks where the review of a registration stands. Only a final status lets the merchant sell. */
  inquiryRegistrationStatus(request: MerchantRegistrationStatusQueryRequest, options?: CallOptions): Promise<MerchantRegistrationStatusQueryResponse>
  /** Registers a merchant or a store you act for. Success means taken for review. */
  registration(request: MerchantRegistrationRequest, options?: CallOptions): Promise<MerchantRegistrationResponse>
}

/** Operations of the group `meter`. */
export interface MeterOperations {
  /** Makes a meter: what is counted, and how events add up. */
  create(request: MeterCreateRequest, options?: CallOptions): Promise<MeterCreateResponse>
  /** Opens a session for `meter.uploadEvent`; its id goes with every upload. */
  createSession(request: MeterCreateSessionRequest, options?: CallOptions): Promise<MeterCreateSessionResponse>
  /** Gives a customer credit that use is charged against first. */
  creditGrantCreate(request: CreditGrantCreateRequest, options?: CallOptions): Promise<CreditGrantCreateResponse>
  /** Reads one credit grant. */
  creditGrantInquireDetails(request: CreditGrantInquireDetailsRequest, options?: CallOptions): Promise<CreditGrantInquireDetailsResponse>
  /** Lists credit grants, a page at a time. */
  creditGrantInquireList(request: CreditGrantInquireListRequest, options?: CallOptions): Promise<CreditGrantInquireListResponse>
  /** Changes when a credit grant runs out. */
  creditGrantUpdateExpiry(request: CreditGrantUpdateExpiryRequest, options?: CallOptions): Promise<CreditGrantUpdateExpiryResponse>
  /** Takes back what is left of a credit grant. */
  creditGrantVoid(request: CreditGrantVoidRequest, options?: CallOptions): Promise<CreditGrantVoidResponse>
  /** Reads one meter. */
  inquireDetails(request: MeterInquireDetailsRequest, options?: CallOptions): Promise<MeterInquireDetailsResponse>
  /** Lists meters, a page at a time. */
  inquireList(request: MeterInquireListRequest, options?: CallOptions): Promise<MeterInquireListResponse>
  /** Changes a meter. */
  update(request: MeterUpdateRequest, options?: CallOptions): Promise<MeterUpdateResponse>
  /** Uploads usage events over HTTP/2 with a session id; nothing is signed. It is not repeated automatically: honour `retryAfter` of the reply, in an error too. */
  uploadEvent(request: MeterUploadEventRequest, options?: CallOptions): Promise<MeterUploadEventResponse>
}

/** Operations of the group `notifications`. */
export interface NotificationsOperations {
  /** Reads one notification again. */
  inquireNotification(request: InquireNotificationRequest, options?: CallOptions): Promise<InquireNotificationResponse>
  /** Pages through notifications of up to 30 days, newest first. */
  inquireNotificationList(request: InquireNotificationListRequest, options?: CallOptions): Promise<InquireNotificationListResponse>
}

/** Operations of the group `orders`. */
export interface OrdersOperations {
  /**
   * Makes an order that is paid later.
   * Superseded: for old integrations only.
   */
  create(request: CreateOrderRequest, options?: CallOptions): Promise<CreateOrderResponse>
}

/** Operations of the group `payments`. */
export interface PaymentsOperations {
  /** Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `paymentId` or `paymentRequestId`; may be repeated unchanged. */
  cancel(request: PayCancelRequest, options?: CallOptions): Promise<PayCancelResponse>
  /** Takes the money of an authorised card payment, whole or in part. Repeating a `captureRequestId` takes nothing twice. */
  capture(request: CaptureRequest, options?: CallOptions): Promise<CaptureResponse>
  /**
   * Captures and stays with it until it is final, always with the same `captureRequestId`. States: `captured`, `not_captured`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  captureUntilFinal(request: CaptureRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `captureUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startCapture(request: CaptureRequest, options?: FlowOptions): Ticket
  /** Lists the payment methods that can be offered for an amount. */
  consult(request: PayConsultRequest, options?: CallOptions): Promise<PayConsultResponse>
  /** Gets a certificate for a device of the buyer, for payments that are confirmed on it. */
  createDeviceCertificate(request: DeviceCertificateRequest, options?: CallOptions): Promise<DeviceCertificateResponse>
  /** Turns an agreement token into a one-time mandate for exactly one amount. Repeating a `mandateRequestId` gives the first mandate back. */
  createMandate(request: CreateMandateRequest, options?: CallOptions): Promise<CreateMandateResponse>
  /** Opens a session for the hosted or embedded checkout. Repeating a `paymentRequestId` repeats the answer. */
  createPaymentSession(request: PaymentSessionRequest, options?: CallOptions): Promise<PaymentSessionResponse>
  /** Swaps card data for a one-time value. */
  fetchNonce(request: FetchNonceRequest, options?: CallOptions): Promise<FetchNonceResponse>
  /** Reads what is known of a card: brand, issuer, country. */
  getCardInfo(request: GetCardInfoRequest, options?: CallOptions): Promise<GetCardInfoResponse>
  /** Asks for exchange rates. */
  inquireExchangeRate(request: InquireExchangeRateRequest, options?: CallOptions): Promise<InquireExchangeRateResponse>
  /** Lists the instalment plans of a card. */
  inquireInstallment(request: InquireInstallmentRequest, options?: CallOptions): Promise<InquireInstallmentResponse>
  /** Asks where a payment stands. A successful call says nothing about the money: read `paymentStatus`. */
  inquiryPayment(request: PayQueryRequest, options?: CallOptions): Promise<PayQueryResponse>
  /** Asks where a refund stands. Read `refundStatus`. */
  inquiryRefund(request: InquiryRefundRequest, options?: CallOptions): Promise<InquiryRefundResponse>
  /** Starts a payment of any product. Repeating a `paymentRequestId` repeats the answer, not the charge. `PAYMENT_IN_PROCESS` is normal for a cashier: send the buyer to the redirect and wait for the notification. */
  pay(request: PayRequest, options?: CallOptions): Promise<PayResponse>
  /**
   * Pays and stays with it until it is final: on an unknown outcome it inquires by the same `paymentRequestId`, and at the deadline it cancels until that succeeds. States: `paid` (a card that is captured later: authorised), `not_paid`, `cancelled`. A buyer at a cashier needs the link first: call `pay`, send the buyer there, then call this with the same request and a deadline as long as the buyer may take.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  payUntilFinal(request: PayRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `payUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startPay(request: PayRequest, options?: FlowOptions): Ticket
  /** Returns all or part of a payment. Repeating a `refundRequestId` refunds nothing twice. `PROCESSING` is not final: inquire or wait for the notification. */
  refund(request: RefundRequest, options?: CallOptions): Promise<RefundResponse>
  /**
   * Refunds and stays with it until it is final, always with the same `refundRequestId`. States: `refunded`, `not_refunded`.
   * Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
   */
  refundUntilFinal(request: RefundRequest, options?: FlowOptions & Waiting): Promise<Final>
  /** Begins what `refundUntilFinal` does, one step at a time. Nothing is sent before the first step. */
  startRefund(request: RefundRequest, options?: FlowOptions): Ticket
  /**
   * Reads a payment session again.
   * Not confirmed by a document: try it in the sandbox first.
   */
  retrievePaymentSession(request: RetrievePaymentSessionRequest, options?: CallOptions): Promise<RetrievePaymentSessionResponse>
  /** Reports which payments of an agreement are in arrears, or no longer so. */
  syncArrear(request: SyncArrearRequest, options?: CallOptions): Promise<SyncArrearResponse>
  /**
   * Changes the amount of an authorised payment.
   * Repeat it with the same `updateRequestId`, never with a new one, until the outcome is known.
   */
  updateAmount(request: UpdateAmountRequest, options?: CallOptions): Promise<UpdateAmountResponse>
  /** Hands in the invoice or proof of shipping that a payment method asks for. */
  uploadInvoiceShippingFile(request: UploadInvoiceShippingFileRequest, options?: CallOptions): Promise<UploadInvoiceShippingFileResponse>
  /** Hands in what the buyer answered to an authentication challenge. */
  verifyAndCompletePayment(request: VerifyAndCompletePaymentRequest, options?: CallOptions): Promise<VerifyAndCompletePaymentResponse>
}

/** Operations of the group `reserve`. */
export interface ReserveOperations {
  /** Ends a rule; what is held stays held until its time. */
  cancelRule(request: CancelRuleRequest, options?: CallOptions): Promise<CancelRuleResponse>
  /**
   * Holds a single amount of a seller back.
   * Repeat it with the same `holdRequestId`, never with a new one, until the outcome is known.
   */
  createHold(request: CreateHoldRequest, options?: CallOptions): Promise<CreateHoldResponse>
  /**
   * Releases held money.
   * Repeat it with the same `releaseRequestId`, never with a new one, until the outcome is known.
   */
  createRelease(request: CreateReleaseRequest, options?: CallOptions): Promise<CreateReleaseResponse>
  /** Makes a rule that holds back a part of what a seller gets. Not idempotent: list the rules before you repeat it. */
  createRule(request: CreateRuleRequest, options?: CallOptions): Promise<CreateRuleResponse>
  /** Lists holds, a page at a time. */
  inquireHoldList(request: InquireHoldListRequest, options?: CallOptions): Promise<InquireHoldListResponse>
  /** Asks where a release stands. */
  inquireRelease(request: InquireReleaseRequest, options?: CallOptions): Promise<InquireReleaseResponse>
  /** Lists rules, a page at a time. */
  inquireRuleList(request: InquireRuleListRequest, options?: CallOptions): Promise<InquireRuleListResponse>
  /** Changes a hold. */
  updateHold(request: UpdateHoldRequest, options?: CallOptions): Promise<UpdateHoldResponse>
  /** Changes a rule. */
  updateRule(request: UpdateRuleRequest, options?: CallOptions): Promise<UpdateRuleResponse>
}

/** Operations of the group `risk`. */
export interface RiskOperations {
  /** Asks for a risk decision before a payment that another provider takes. */
  decide(request: RiskDecideRequest, options?: CallOptions): Promise<RiskDecideResponse>
  /**
   * Asks for a risk score in the older form.
   * Superseded: for old integrations only.
   */
  inquiryRiskScore(request: RiskScoreInquiryRequest, options?: CallOptions): Promise<RiskScoreInquiryResponse>
  /** Reports a fraud that you learned of. */
  reportRisk(request: RiskReportRequest, options?: CallOptions): Promise<RiskReportResponse>
  /** Reports how a payment ended that a decision was asked for. */
  sendPaymentResult(request: SendPaymentResultRequest, options?: CallOptions): Promise<SendPaymentResultResponse>
  /** Reports a refund of such a payment. */
  sendRefundResult(request: SendRefundResultRequest, options?: CallOptions): Promise<SendRefundResultResponse>
}

/** Operations of the group `subscriptions`. */
export interface SubscriptionsOperations {
  /** Ends a subscription. */
  cancel(request: SubscriptionCancelRequest, options?: CallOptions): Promise<SubscriptionCancelResponse>
  /**
   * Moves a subscription to other terms.
   * Repeat it with the same `subscriptionChangeRequestId`, never with a new one, until the outcome is known.
   */
  change(request: SubscriptionChangeRequest, options?: CallOptions): Promise<SubscriptionChangeResponse>
  /**
   * Starts a subscription; the buyer agrees on the page in the reply.
   * Repeat it with the same `subscriptionRequestId`, never with a new one, until the outcome is known.
   */
  create(request: SubscriptionCreateRequest, options?: CallOptions): Promise<SubscriptionCreateResponse>
  /** Asks for a subscription in the older form; new code uses `subscriptions.inquireSubscription`. */
  inquireLegacy(request: SubscriptionInquireRequest, options?: CallOptions): Promise<SubscriptionInquireResponse>
  /** Reads one subscription. */
  inquireSubscription(request: InquireSubscriptionRequest, options?: CallOptions): Promise<InquireSubscriptionResponse>
  /** Lists subscriptions. */
  inquireSubscriptionList(request: InquireSubscriptionListRequest, options?: CallOptions): Promise<InquireSubscriptionListResponse>
  /** Reads the payments of a subscription. */
  inquireSubscriptionPayment(request: InquireSubscriptionPaymentRequest, options?: CallOptions): Promise<InquireSubscriptionPaymentResponse>
  /** Reads a subscription, in the older form. */
  inquiry(request: SubscriptionsInquiryRequest, options?: CallOptions): Promise<SubscriptionsInquiryResponse>
  /**
   * Changes a running subscription.
   * Repeat it with the same `subscriptionUpdateRequestId`, never with a new one, until the outcome is known.
   */
  update(request: SubscriptionUpdateRequest, options?: CallOptions): Promise<SubscriptionUpdateResponse>
}

/** Operations of the group `tax`. */
export interface TaxOperations {
  /** Calculates the tax of an order. */
  calculate(request: TaxCalculateRequest, options?: CallOptions): Promise<TaxCalculateResponse>
  /** Ends a tax registration. */
  cancelRegistration(request: TaxCancelRegistrationRequest, options?: CallOptions): Promise<TaxCancelRegistrationResponse>
  /** Sets tax up for the first time. */
  initializeSettings(request: TaxInitializeSettingsRequest, options?: CallOptions): Promise<TaxInitializeSettingsResponse>
  /** Reads a calculation again. */
  inquireCalculation(request: TaxInquireCalculationRequest, options?: CallOptions): Promise<TaxInquireCalculationResponse>
  /** Lists tax registrations. */
  inquireRegistrationList(request: TaxInquireRegistrationListRequest, options?: CallOptions): Promise<TaxInquireRegistrationListResponse>
  /** Reads the tax settings. */
  inquireSettings(request: TaxInquireSettingsRequest, options?: CallOptions): Promise<TaxInquireSettingsResponse>
  /** Lists transactions with their tax. */
  inquireTransactionList(request: TaxInquireTransactionListRequest, options?: CallOptions): Promise<TaxInquireTransactionListResponse>
  /** Registers you for tax in a country or state. */
  register(request: TaxRegisterRequest, options?: CallOptions): Promise<TaxRegisterResponse>
  /** Changes from when and until when a tax registration holds. */
  updateRegistrationPeriod(request: TaxUpdateRegistrationPeriodRequest, options?: CallOptions): Promise<TaxUpdateRegistrationPeriodResponse>
  /** Changes the tax settings. */
  updateSettings(request: TaxUpdateSettingsRequest, options?: CallOptions): Promise<TaxUpdateSettingsResponse>
}

/** Operations of the group `users`. */
export interface UsersOperations {
  /** Starts checking that a user is who they say. */
  initAuthentication(request: InitAuthenticationRequest, options?: CallOptions): Promise<InitAuthenticationResponse>
  /** Reads what the user allowed the wallet to tell: needs an access token with that scope. */
  inquiryUserInfo(request: UserQueryInfoRequest, options?: CallOptions): Promise<UserQueryInfoResponse>
  /** Hands in what the user answered to an authentication. */
  verifyAuthentication(request: VerifyAuthenticationRequest, options?: CallOptions): Promise<VerifyAuthenticationResponse>
}

/** Operations of the group `vaults`. */
export interface VaultsOperations {
  /**
   * Opens a session in which the buyer stores a card.
   * Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known.
   */
  createVaultingSession(request: VaultingSessionRequest, options?: CallOptions): Promise<VaultingSessionResponse>
  /** Forgets a stored payment method. */
  deleteToken(request: DeleteTokenRequest, options?: CallOptions): Promise<DeleteTokenResponse>
  /** Swaps card data for a one-time value. */
  fetchNonce(request: VaultsFetchNonceRequest, options?: CallOptions): Promise<VaultsFetchNonceResponse>
  /** Reads a stored payment method. */
  inquireToken(request: VaultingInquireTokenRequest, options?: CallOptions): Promise<VaultingInquireTokenResponse>
  /** Asks whether storing a payment method has worked. */
  inquireVaulting(request: VaultingQueryRequest, options?: CallOptions): Promise<VaultingQueryResponse>
  /** Changes a stored payment method. */
  updateToken(request: UpdateTokenRequest, options?: CallOptions): Promise<UpdateTokenResponse>
  /**
   * Stores a payment method. While verification runs, send the buyer to the URL in the reply.
   * Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known.
   */
  vaultPaymentMethod(request: VaultingPaymentMethodRequest, options?: CallOptions): Promise<VaultingPaymentMethodResponse>
}

/** The groups of operations of an AMS client. */
export interface AmsGroups {
  /** Operations of the group `aba`. */
  readonly aba: AbaOperations
  /** Operations of the group `agentic`. */
  readonly agentic: AgenticOperations
  /** Operations of the group `aps`. */
  readonly aps: ApsOperations
  /** Operations of the group `authorizations`. */
  readonly authorizations: AuthorizationsOperations
  /** Operations of the group `billing`. */
  readonly billing: BillingOperations
  /** Operations of the group `customs`. */
  readonly customs: CustomsOperations
  /** Operations of the group `disputes`. */
  readonly disputes: DisputesOperations
  /** Operations of the group `marketplace`. */
  readonly marketplace: MarketplaceOperations
  /** Operations of the group `merchants`. */
  readonly merchants: MerchantsOperations
  /** Operations of the group `meter`. */
  readonly meter: MeterOperations
  /** Operations of the group `notifications`. */
  readonly notifications: NotificationsOperations
  /** Operations of the group `orders`. */
  readonly orders: OrdersOperations
  /** Operations of the group `payments`. */
  readonly payments: PaymentsOperations
  /** Operations of the group `reserve`. */
  readonly reserve: ReserveOperations
  /** Operations of the group `risk`. */
  readonly risk: RiskOperations
  /** Operations of the group `subscriptions`. */
  readonly subscriptions: SubscriptionsOperations
  /** Operations of the group `tax`. */
  readonly tax: TaxOperations
  /** Operations of the group `users`. */
  readonly users: UsersOperations
  /** Operations of the group `vaults`. */
  readonly vaults: VaultsOperations
}

export interface AbaCard {
  assetId?: string
  maskedCardNo?: string
  cardStatus?: 'ACTIVE' | 'FROZEN' | 'CANCEL' | (string & {})
  cardBrand?: 'MASTERCARD' | (string & {})
  /** ISO 8601 with its zone. */
  createdTime?: string
  /** ISO 8601 with its zone. */
  updatedTime?: string
  cardNickName?: string
  [unknown: string]: any
}

export interface AccountBalance {
  currency?: string
  availableBalance?: Amount
  frozenBalance?: Amount
  totalBalance?: Amount
  [unknown: string]: any
}

export interface AccountLastModified {
  /** When the merchant last changed the password. ISO 8601 with its zone. */
  passwordChangeDate?: string | Date
  /** When the merchant last changed the email address of the account. ISO 8601 with its zone. */
  emailChangeDate?: string | Date
  /** When the merchant last changed the listings of the account. ISO 8601 with its zone. */
  listingChangeDate?: string | Date
  /** When the merchant last logged in. ISO 8601 with its zone. */
  loginDate?: string | Date
  /** When the merchant last changed the address of the account. ISO 8601 with its zone. */
  addressChangeDate?: string | Date
}

export interface AcquirerInfo {
  /** Which acquirer it is. */
  acquirerName?: string
  /** Id of the request that payment orchestration sent to the acquirer. */
  referenceRequestId?: string
  /** Id of the transaction at the acquirer. */
  acquirerTransactionId?: string
  /** Your id at the acquirer. */
  acquirerMerchantId?: string
  /** The acquirer's own result code. */
  acquirerResultCode?: string
  /** Text that explains `acquirerResultCode`. */
  acquirerResultMessage?: string
  /** Your name as registered at the acquirer. */
  acquirerMerchantName?: string
  /** Reason in the acquirer's words. */
  acquirerReasonDescription?: string
  ptspTransactionId?: string
  /** Token the acquirer gave the card. Secret: never log it. */
  acquirerCardToken?: string
  acquirerFingerprint?: string
  acquirerAccountName?: string
  [unknown: string]: any
}

export interface Address {
  /** Country or region, an ISO 3166 code of two letters. */
  region?: string
  /** State or province. US merchants: the ISO 3166-2 code for cards of the US, Canada and the UK. */
  state?: string
  /** City, town or village. */
  city?: string
  /** Street and number, post-office box or company. */
  address1?: string
  /** Flat, floor, building. */
  address2?: string
  /** Postal code. US merchants: at most 10 letters, digits, hyphens and spaces for cards. */
  zipCode?: string
  label?: string
  /** A third line. */
  address3?: string
  /** In place of `region`, in a business address only. */
  country?: string
}

export interface AgenticAgentInfo {
  agentId: string
  agentName?: string
  agentUrl?: string
  /** Public EC P-256 JWK as base64url text, without its private part. */
  agentJwk?: string
}

export interface AgenticBoundPaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CARD' | 'AlipayCN' | 'AlipayHK' | 'MPay' | (string & {})
  /** Secret: never log it. */
  paymentMethodId?: string
  paymentMethodDetail?: AgenticBoundPaymentMethodDetail
  [unknown: string]: any
}

export interface AgenticBoundPaymentMethodDetail {
  cardBrand?: 'VISA' | 'MASTERCARD' | (string & {})
  lastFour?: string
  [unknown: string]: any
}

export interface AgenticDeclineThreshold {
  currency: string
  value: string
}

export interface AgenticMandate {
  /** Needed to authenticate, and to bind with `authorizeOnBind`; absent otherwise. */
  mandateId?: string
  intent?: AgenticMandateIntent
  /** What is bought. */
  order?: Order
}

export interface AgenticMandateIntent {
  declineThreshold?: AgenticDeclineThreshold
  /** ISO 8601 with its zone. */
  effectiveFromTime?: string | Date
  /** ISO 8601 with its zone. */
  effectiveUntilTime?: string | Date
  preferredMerchant?: Merchant
  allowedMerchant?: Array<Merchant>
  consumerPrompt?: string
  intentDesc?: string
}

export interface AgenticPaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CARD' | 'AlipayCN' | 'AlipayHK' | 'MPay' | (string & {})
  /** Not sent when binding. Secret: never log it. */
  paymentMethodId?: string
  selectedCardBrand?: 'VISA' | 'MASTERCARD' | (string & {})
}

export interface AgenticPaymentToken {
  /** One-time credential. Secret: never log it. */
  token?: string
  /** ISO 8601 with its zone. */
  tokenExpiration?: string
  tokenExpirationYear?: string
  tokenExpirationMonth?: string
  status?: 'ACTIVE' | (string & {})
  dynamicDataType?: 'DAVV' | 'TAVV' | 'CARD_APPLICATION_CRYPTOGRAM_SHORT_FORM' | 'DYNAMIC_CARD_SECURITY_CODE' | (string & {})
  /** Cryptogram. Secret: never log it. */
  dynamicDataValue?: string
  [unknown: string]: any
}

export interface AgreementInfo {
  /** Your unguessable value; compare it when the buyer comes back. */
  authState?: string
  /** What the buyer logs in to the wallet with, an email address or a phone number. */
  userLoginId?: string
  userLoginType?: string
  /** Login id of the buyer in the form to display. */
  displayUserLoginId?: string
}

export interface ABATransferNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  transferRequestId?: string
  transferId?: string
  transferResult?: Result
  transferFinishTime?: string
  transferFromDetail?: TransferFromDetail
  transferToDetail?: TransferToDetail
  [unknown: string]: any
}

export interface AcceptDisputeRequest {
  /** Alipay's id of the dispute. */
  disputeId: string
}

export interface AcceptDisputeResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** When you accepted the dispute. ISO 8601. */
  disputeResolutionTime?: string
  [unknown: string]: any
}

export interface ApplyCardRequest {
  requestId?: string
  cardNickName?: string
  note?: string
  cardBinRule?: string
  purpose?: string
  /** JSON text. */
  metadata?: Record<string, string>
  authorizationControl?: AuthorizationControl
}

export interface ApplyCardResponse {
  /** How the call went. */
  result?: Result
  requestId?: string
  status?: string
  assetId?: string
  /** Secret: never log it. */
  cvv?: string
  /** Secret: never log it. */
  cardNo?: string
  expiredMonth?: string
  expiredYear?: string
  [unknown: string]: any
}

export interface ApsCancelPaymentRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
}

export interface ApsCancelPaymentResponse {
  /** How the call went. */
  result?: Result
  pspId?: string
  acquirerId?: string
  [unknown: string]: any
}

export interface ApsConsultPaymentRequest {
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: ApsAmount
  userRegion?: string
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: ApsPaymentFactor
  /** How it is settled. */
  settlementStrategy?: ApsSettlementStrategy
  allowedPspRegions?: Array<string>
  merchant?: ApsMerchant
  referenceUserId?: string
  /** The device of the buyer. */
  env?: ApsEnv
}

export interface ApsConsultPaymentResponse {
  /** How the call went. */
  result?: Result
  paymentOptions?: Array<ApsPaymentOption>
  [unknown: string]: any
}

export interface ApsInquiryPaymentRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
}

export interface ApsInquiryPaymentResponse {
  /** How the call went. */
  result?: Result
  acquirerId?: string
  pspId?: string
  paymentResult?: Result
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: ApsAmount
  paymentTime?: string
  customerId?: string
  walletBrandName?: string
  transactions?: Array<ApsTransaction>
  settlementAmount?: ApsAmount
  settlementQuote?: ApsQuote
  [unknown: string]: any
}

export interface ApsNotifyPaymentRequest {
  acquirerId?: string
  pspId?: string
  paymentResult?: Result
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: ApsAmount
  paymentTime?: string
  customerId?: string
  walletBrandName?: string
  settlementAmount?: ApsAmount
  settlementQuote?: ApsQuote
}

export interface ApsNotifyPaymentResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface ApsPayRequest {
  /** What is bought. */
  order?: ApsOrder
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: ApsAmount
  /** How the buyer pays. */
  paymentMethod?: ApsPaymentMethod
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: ApsPaymentFactor
  /** After this the buyer can no longer pay. */
  paymentExpiryTime?: string
  /** Where the result is posted. */
  paymentNotifyUrl?: string
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl?: string
  /** How it is settled. */
  settlementStrategy?: ApsSettlementStrategy
  allowedPspRegions?: Array<string>
  userRegion?: string
}

export interface ApsPayResponse {
  /** How the call went. */
  result?: Result
  acquirerId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  paymentTime?: string
  paymentUrl?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: ApsAmount
  /** Code to show to the buyer. */
  orderCodeForm?: ApsOrderCodeForm
  customerId?: string
  pspId?: string
  walletBrandName?: string
  [unknown: string]: any
}

export interface ApsRefundRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: ApsAmount
  refundReason?: string
}

export interface ApsRefundResponse {
  /** How the call went. */
  result?: Result
  acquirerId?: string
  pspId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  refundTime?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: ApsAmount
  settlementAmount?: ApsAmount
  settlementQuote?: ApsQuote
  [unknown: string]: any
}

export interface ApsUserInitiatedPayRequest {
  acquirerId?: string
  pspId?: string
  codeValue?: string
  customerId?: string
}

export interface ApsUserInitiatedPayResponse {
  /** How the call went. */
  result?: Result
  codeType?: 'ORDER_CODE' | 'STORE_CODE' | (string & {})
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** What is bought. */
  order?: ApsOrder
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: ApsPaymentFactor
  amount?: ApsAmount
  /** Where the result is posted. */
  paymentNotifyUrl?: string
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl?: string
  /** After this the buyer can no longer pay. */
  paymentExpiryTime?: string
  /** How it is settled. */
  settlementStrategy?: ApsSettlementStrategy
  [unknown: string]: any
}

export interface AuthApplyTokenRequest {
  /** Whether to exchange a code or to renew a token. */
  grantType: 'AUTHORIZATION_CODE' | 'REFRESH_TOKEN' | (string & {})
  /** Wallet the buyer authorises: `ALIPAY_CN`, `GCASH` and so on. */
  customerBelongsTo: 'ALIPAY_CN' | 'ALIPAY_HK' | 'MPAY' | 'DANA' | 'PAYPAY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'HIPAY' | 'GCASH' | 'MAYA' | 'GRABPAY_PH' | 'GRABPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'KPLUS' | 'DIRECT_DEBIT_SIAMCOMMERCIALBANK' | 'DIRECT_DEBIT_KRUNGTHAIBANK' | 'ACH_DIRECT_DEBIT' | 'ZALOPAY' | 'MOMO' | 'VIETTELMONEY' | 'JKOPAY' | 'BKASH' | 'EASYPAISA' | 'DIRECTDEBIT_YAPILY' | 'ANTOM_BIZ_ACCOUNT' | (string & {})
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** From the redirect or the notification. With `AUTHORIZATION_CODE` only. Secret: never log it. */
  authCode?: string
  /** From an earlier reply. With `REFRESH_TOKEN` only. Secret: never log it. */
  refreshToken?: string
  /** JSON text. */
  extendInfo?: string
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
}

export interface AuthApplyTokenResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the buyer's authorisation; goes into `paymentMethod.paymentMethodId` of a payment. Secret: never log it. */
  accessToken?: string
  /** After this the access token cannot charge any more. ISO 8601 with its zone. */
  accessTokenExpiryTime?: string
  /** Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it. */
  refreshToken?: string
  /** After this the refresh token gets no new access token. ISO 8601 with its zone. */
  refreshTokenExpiryTime?: string
  /** JSON text. */
  extendInfo?: string
  /** What the buyer logs in to the wallet with, an email address or a phone number, masked. */
  userLoginId?: string
  /** The buyer as the wallet knows them. */
  pspCustomerInfo?: PspCustomerInfo
  [unknown: string]: any
}

export interface AuthConsultRequest {
  /** Wallet the buyer authorises: `ALIPAY_CN`, `GCASH` and so on. */
  customerBelongsTo: 'ALIPAY_CN' | 'ALIPAY_HK' | 'MPAY' | 'DANA' | 'PAYPAY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'HIPAY' | 'GCASH' | 'MAYA' | 'GRABPAY_PH' | 'GRABPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'KPLUS' | 'DIRECT_DEBIT_SIAMCOMMERCIALBANK' | 'DIRECT_DEBIT_KRUNGTHAIBANK' | 'ACH_DIRECT_DEBIT' | 'ZALOPAY' | 'MOMO' | 'VIETTELMONEY' | 'JKOPAY' | 'BKASH' | 'EASYPAISA' | 'DIRECTDEBIT_YAPILY' | 'ANTOM_BIZ_ACCOUNT' | (string & {})
  /** Where the buyer comes back to, with `authCode` and `authState` added. */
  authRedirectUrl: string
  /** What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments. */
  scopes: Array<'BASE_USER_INFO' | 'AGREEMENT_PAY' | 'USER_INFO' | 'USER_LOGIN_ID' | 'HASH_LOGIN_ID' | 'SEND_OTP' | 'TAOBAO_REBIND' | (string & {})>
  /** Your unguessable value; compare it when the buyer comes back. */
  authState: string
  /** How the buyer reaches you: desktop browser, mobile browser, app or mini program. */
  terminalType: 'WEB' | 'WAP' | 'APP' | 'MINI_APP' | (string & {})
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** Where the result of the authorisation is posted. */
  authNotifyUrl?: string
  /** Id of the merchant behind you that the buyer authorises; for acquirers. */
  authClientId?: string
  /** System of the buyer's device; matters for `APP` and `WAP`. */
  osType?: 'IOS' | 'ANDROID' | (string & {})
  /** Version of the system on the buyer's device. */
  osVersion?: string
  /** JSON text. */
  extendInfo?: string
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  /** Whether the charges recur. Needed for `PAYPAY`. */
  recurringPayment?: boolean
  /** Details of the account holder. */
  authMetaData?: AuthMetaData
  /** The device of the buyer. */
  env?: Env
  amount?: Amount
  /** Alipay periodic signing only. */
  directDebitInfo?: AuthorizationConsultDirectDebitInfo
}

export interface AuthConsultResponse {
  /** How the call went. */
  result?: Result
  /** Older form of `normalUrl`. */
  authUrl?: string
  /** JSON text. */
  extendInfo?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  /** Opens the wallet app; fails where it is missing. */
  schemeUrl?: string
  /** Opens the wallet app, else a page. */
  applinkUrl?: string
  /** Android package to open; comes for `APP` and `WAP`. */
  appIdentifier?: string
  /** Code to show to the buyer, who scans it to authorise. */
  authCodeForm?: AuthCodeForm
  [unknown: string]: any
}

export interface AuthCreateSessionRequest {
  /** `AGREEMENT_PAYMENT`. */
  productCode?: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** Authorisation for later payments that the buyer is asked for. */
  agreementInfo?: AgreementInfo
  /** What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments. */
  scopes?: Array<'BASE_USER_INFO' | 'AGREEMENT_PAY' | 'USER_INFO' | 'USER_LOGIN_ID' | 'HASH_LOGIN_ID' | 'SEND_OTP' | 'TAOBAO_REBIND' | (string & {})>
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl?: string
}

export interface AuthCreateSessionResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the session. */
  paymentSessionId?: string
  /** Opaque: hand it to the client SDK. */
  paymentSessionData?: string
  /** After this the session cannot be used. ISO 8601. */
  paymentSessionExpiryTime?: string
  [unknown: string]: any
}

export interface AuthNotify {
  /** What happened. Tells the messages of this kind apart. */
  authorizationNotifyType?: 'AUTHCODE_CREATED' | 'TOKEN_CREATED' | 'TOKEN_CANCELED' | (string & {})
  /** Go by `authorizationNotifyType` instead. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** Id of the merchant behind you that the buyer authorises; for acquirers. */
  authClientId?: string
  /** The token the message is about: just created, or cancelled and void. Secret: never log it. */
  accessToken?: string
  /** Your unguessable value; compare it when the buyer comes back. */
  authState?: string
  /** Exchange it with `applyToken`. Comes with `AUTHCODE_CREATED`. Secret: never log it. */
  authCode?: string
  /** Why the authorisation was cancelled. */
  reason?: string
  /** What the buyer logs in to the wallet with, an email address or a phone number. */
  userLoginId?: string
  /** Id of the buyer at the wallet. */
  userId?: string
  passThroughInfo?: string
  [unknown: string]: any
}

export interface AuthQueryTokenRequest {
  /** The token to ask about. Secret: never log it. */
  accessToken?: string
}

export interface AuthQueryTokenResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the buyer's authorisation; goes into `paymentMethod.paymentMethodId` of a payment. Secret: never log it. */
  accessToken?: string
  /** After this the access token cannot charge any more. ISO 8601. */
  accessTokenExpiryTime?: string
  /** Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it. */
  refreshToken?: string
  /** After this the refresh token gets no new access token. ISO 8601. */
  refreshTokenExpiryTime?: string
  /** Whether the access token can still be used. */
  tokenStatusType?: string
  [unknown: string]: any
}

export interface AuthRevokeTokenRequest {
  /** The token to make void. Secret: never log it. */
  accessToken: string
  /** JSON text. */
  extendInfo?: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface AuthRevokeTokenResponse {
  /** How the call went. */
  result?: Result
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface BillingSubscriptionCancelRequest {
  subscriptionId: string
  cancellationType?: 'CANCEL' | 'TERMINATE' | (string & {})
  cancellationReason?: string
  cancellationDetails?: BillingSubscriptionCancelCancellationDetails
  prorationBehavior?: 'ALWAYS_INVOICE' | 'NONE' | (string & {})
}

export interface BillingSubscriptionCancelResponse {
  /** How the call went. */
  result?: Result
  subscriptionId?: string
  status?: string
  canceledAt?: string
  cancelAtPeriodEnd?: boolean
  creditNoteId?: string
  creditNoteAmount?: number | string
  creditNoteCurrency?: string
  [unknown: string]: any
}

export interface BillingSubscriptionCreateRequest {
  subscriptionRequestId: string
  priceItems: Array<PriceItem>
  customerId?: string
  customerEmail?: string
  trialSettings?: BillingTrialSettings
  discounts?: Array<BillingDiscount>
  paymentBehavior?: string
  collectionMethod?: string
  daysUntilDue?: number | bigint | string
  /** ISO 8601 with its zone. */
  cancelAt?: string | Date
  cancelAtPeriodEnd?: boolean
  description?: string
  subscriptionNotifyUrl?: string
  /** JSON text. */
  metadata?: string
}

export interface BillingSubscriptionCreateResponse {
  /** How the call went. */
  result?: Result
  subscriptionRequestId?: string
  subscriptionId?: string
  customerId?: string
  invoiceId?: string
  status?: string
  /** ISO 8601 with its zone. */
  currentPeriodStart?: string
  /** ISO 8601 with its zone. */
  currentPeriodEnd?: string
  /** ISO 8601 with its zone. */
  billingCycleAnchor?: string
  /** ISO 8601 with its zone. */
  trialStart?: string
  /** ISO 8601 with its zone. */
  trialEnd?: string
  cancelAt?: string
  description?: string
  collectionMethod?: string
  daysUntilDue?: number | string
  subscriptionItems?: Array<SubscriptionItem>
  discounts?: Array<BillingDiscount>
  subscriptionNotifyUrl?: string
  [unknown: string]: any
}

export interface BillingSubscriptionInquireDetailsRequest {
  subscriptionId: string
}

export interface BillingSubscriptionInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  subscriptionId?: string
  subscriptionRequestId?: string
  /** ISO 8601 with its zone. */
  createTime?: string
  status?: 'INCOMPLETE' | 'TRIALING' | 'ACTIVE' | 'PAST_DUE' | 'PAUSED' | 'CANCELLED' | 'TERMINATED' | 'UNPAID' | (string & {})
  billingMode?: 'LICENSED' | 'METERED' | 'MIXED' | (string & {})
  paymentBehavior?: 'ALLOW_INCOMPLETE' | 'ERROR_IF_INCOMPLETE' | 'PENDING_IF_INCOMPLETE' | (string & {})
  currentPeriodStart?: string
  currentPeriodEnd?: string
  billingCycleAnchor?: string
  cancelAtPeriodEnd?: boolean
  canceledAt?: string
  trialStart?: string
  trialEnd?: string
  /** Left out by the newest release. Do not send it. */
  trialSettings?: BillingSubscriptionTrialSettings
  cancelAt?: string
  collectionMethod?: string
  daysUntilDue?: number | string
  cancellationDetails?: BillingSubscriptionInquireDetailsCancellationDetails
  terminationReason?: string
  description?: string
  defaultPaymentMethod?: string
  subtotal?: Amount
  discountAmount?: Amount
  totalAmount?: Amount
  priceItems?: Array<BillingSubscriptionPriceItem>
  discounts?: Array<BillingSubscriptionDiscountInfo>
  /** JSON text. */
  metadata?: string
  [unknown: string]: any
}

export interface BillingSubscriptionInquireListRequest {
  /** Up to eight values, joined by commas. */
  status?: 'INCOMPLETE' | 'TRIALING' | 'ACTIVE' | 'PAST_DUE' | 'PAUSED' | 'CANCELLED' | 'TERMINATED' | 'UNPAID' | (string & {})
  customerId?: string
  subscriptionId?: string
  /** ISO 8601 with its zone. */
  gmtCreateStart?: string | Date
  /** ISO 8601 with its zone. */
  gmtCreateEnd?: string | Date
  sortOrder?: 'ASC' | 'DESC' | (string & {})
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
}

export interface BillingSubscriptionInquireListResponse {
  /** How the call went. */
  result?: Result
  subscriptions?: Array<Subscription>
  hasMore?: boolean
  nextCursor?: string
  previousCursor?: string
  [unknown: string]: any
}

export interface BillingSubscriptionNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  subscriptionRequestId?: string
  /** ISO 8601 with its zone. */
  eventTime?: string
  subscriptionId?: string
  invoiceId?: string
  status?: string
  reason?: string
  reasonDescription?: string
  previousStatus?: string
  fixedAmount?: Amount
  [unknown: string]: any
}

export interface BillingSubscriptionResumeRequest {
  subscriptionId: string
  reasonCode: string
}

export interface BillingSubscriptionResumeResponse {
  /** How the call went. */
  result?: Result
  subscriptionId?: string
  status?: string
  /** ISO 8601 with its zone. */
  billingCycleAnchor?: string
  [unknown: string]: any
}

export interface BillingSubscriptionUpdateRequest {
  subscriptionId: string
  priceItemChanges?: Array<PriceItemChange>
  prorationBehavior?: 'ALWAYS_INVOICE' | 'NONE' | (string & {})
  resetBillingCycleAnchor?: boolean
  trialSettings?: BillingTrialSettings
  cancelAtPeriodEnd?: boolean
  /** ISO 8601 with its zone. */
  cancelAt?: string | Date
  cancellationDetails?: BillingSubscriptionCancellationDetails
  collectionMethod?: string
  daysUntilDue?: number | bigint | string
  description?: string
  /** JSON text. */
  metadata?: string
  statusChange?: BillingSubscriptionStatusChange
}

export interface BillingSubscriptionUpdateResponse {
  /** How the call went. */
  result?: Result
  subscriptionId?: string
  status?: 'INCOMPLETE' | 'TRIALING' | 'ACTIVE' | 'PAST_DUE' | 'PAUSED' | 'CANCELLED' | 'TERMINATED' | 'UNPAID' | (string & {})
  subscriptionItems?: Array<SubscriptionItem>
  prorationInvoiceId?: string
  prorationInvoiceAmount?: number | string
  prorationInvoiceCurrency?: string
  creditNoteId?: string
  creditNoteAmount?: number | string
  creditNoteCurrency?: string
  pendingUpdate?: boolean
  [unknown: string]: any
}

export interface CancelRuleRequest {
  ruleId?: string
}

export interface CancelRuleResponse {
  /** How the call went. */
  result?: Result
  ruleId?: string
  merchantId?: string
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  ratio?: number | string
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  /** ISO 8601 with its zone. */
  releaseTime?: string
  retentionTime?: number | string
  ruleStatus?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** ISO 8601 with its zone. */
  createTime?: string
  /** ISO 8601 with its zone. */
  updateTime?: string
  [unknown: string]: any
}

export interface CaptureRequest {
  /** Your id of this capture. The same id never captures twice. */
  captureRequestId: string
  /** Alipay's id of the payment. */
  paymentId: string
  /** What is captured, not above what was authorised. */
  captureAmount: Amount
  /** Whether no further capture follows this one. */
  isLastCapture?: boolean
  /** Absent is `FINAL`. */
  captureType?: 'FINAL' | 'NON_FINAL' | (string & {})
  /** A trip, when tickets are sold. */
  transit?: Transit
  /** For Klarna. */
  goods?: Array<Goods>
  /** For Klarna. */
  shippings?: Array<Shipping>
}

export interface CaptureResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this capture. The same id never captures twice. */
  captureRequestId?: string
  /** Alipay's id of the capture. */
  captureId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What is captured, not above what was authorised. */
  captureAmount?: Amount
  /** When the capture succeeded. ISO 8601 with its zone. */
  captureTime?: string
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  [unknown: string]: any
}

export interface CaptureResultNotify {
  /** What the message reports. */
  notifyType?: 'CAPTURE_RESULT' | (string & {})
  /** How the call went. */
  result?: Result
  /** Your id of this capture. The same id never captures twice. */
  captureRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Alipay's id of the capture. */
  captureId?: string
  /** What is captured, not above what was authorised. */
  captureAmount?: Amount
  /** When the capture succeeded. ISO 8601 with its zone. */
  captureTime?: string
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Details of what paid, such as the card and its 3-D Secure result. */
  paymentResultInfo?: PaymentResultInfo
  /** Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds. */
  taxCalculationId?: string
  [unknown: string]: any
}

export interface CardBillNotify {
  billNo?: string
  assetId?: string
  maskedCardNo?: string
  orderNo?: string
  cardNickName?: string
  transactionTime?: string
  merchantName?: string
  tradeAmount?: Amount
  inAmount?: Amount
  outAmount?: Amount
  exchangeRate?: string
  billType?: string
  tradeCountry?: string
  billStatus?: string
  billFailReason?: FailReason
  lastUpdate?: string
  /** JSON text. */
  metadata?: Record<string, string>
  [unknown: string]: any
}

export interface CardStatusNotify {
  requestId?: string
  assetId?: string
  operateType?: string
  cardStatus?: string
  createdTime?: string
  updatedTime?: string
  cardBrand?: string
  [unknown: string]: any
}

export interface CouponCreateRequest {
  couponRequestId: string
  discountType: string
  durationType: string
  couponName?: string
  percentOff?: string
  amountOff?: Amount
  durationValue?: number | bigint | string
  durationUnit?: string
  /** ISO 8601 with its zone. */
  redeemBy?: string | Date
  appliesTo?: CouponCreateAppliesTo
  /** JSON text. */
  metadata?: string
  promotionCodes?: Array<PromotionCode>
  maxRedemptions?: number | bigint | string
}

export interface CouponCreateResponse {
  /** How the call went. */
  result?: Result
  couponId?: string
  couponName?: string
  discountType?: string
  status?: string
  promotionCodes?: Array<CouponPromotionCode>
  [unknown: string]: any
}

export interface CouponInquireDetailsRequest {
  couponId: string
}

export interface CouponInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  couponId?: string
  couponRequestId?: string
  couponName?: string
  discountType?: string
  percentOff?: string
  amountOff?: Amount
  durationType?: string
  durationValue?: number | string
  durationUnit?: string
  redeemBy?: string
  appliesTo?: CouponInquireDetailsAppliesTo
  status?: string
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  maxRedemptions?: number | string
  redeemedCount?: number | string
  [unknown: string]: any
}

export interface CouponInquireListRequest {
  status?: string
  discountType?: string
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
}

export interface CouponInquireListResponse {
  /** How the call went. */
  result?: Result
  coupons?: Array<Coupon>
  hasMore?: boolean
  nextCursor?: string
  total?: number | string
  previousCursor?: string
  [unknown: string]: any
}

export interface CouponUpdateRequest {
  couponId: string
  couponName?: string
  status?: string
  /** ISO 8601 with its zone. */
  redeemBy?: string | Date
  /** JSON text. */
  metadata?: string
  maxRedemptions?: number | bigint | string
}

export interface CouponUpdateResponse {
  /** How the call went. */
  result?: Result
  couponId?: string
  status?: string
  [unknown: string]: any
}

export interface CreateAuthenticationSessionRequest {
  mandate: AgenticMandate
  authenticationRequestId?: string
  userLoginId?: string
  agent?: AgenticAgentInfo
  bindOnAuthorize?: boolean
  /** How the buyer pays. */
  paymentMethod?: AgenticPaymentMethod
  purchaseType?: 'IMMEDIATE' | 'AUTONOMOUS' | (string & {})
  countryCode?: string
  redirectUrl?: string
  /** The device of the buyer. */
  env?: Env
}

export interface CreateAuthenticationSessionResponse {
  /** How the call went. */
  result?: Result
  /** Page to send the buyer to. */
  normalUrl?: string
  sdHash?: string
  /** ISO 8601 with its zone. */
  authenticationSessionExpiryTime?: string
  [unknown: string]: any
}

export interface CreateBindingSessionRequest {
  bindingRequestId?: string
  userLoginId?: string
  agent?: AgenticAgentInfo
  authorizeOnBind?: boolean
  /** How the buyer pays. */
  paymentMethod?: AgenticPaymentMethod
  purchaseType?: 'IMMEDIATE' | 'AUTONOMOUS' | (string & {})
  mandate?: AgenticMandate
  countryCode?: string
  redirectUrl?: string
  /** The device of the buyer. */
  env?: Env
}

export interface CreateBindingSessionResponse {
  /** How the call went. */
  result?: Result
  /** Page to send the buyer to. */
  normalUrl?: string
  sdHash?: string
  bindingSessionData?: string
  /** ISO 8601 with its zone. */
  bindingSessionExpiryTime?: string
  [unknown: string]: any
}

export interface CreateDirectPaymentRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId: string
  /** What is bought. */
  order: Order
  payToMethod: PaymentMethod
  payToAmount: Amount
  payFromAmount: Amount
  memo?: string
  remark?: string
  /** Where the result is posted. */
  paymentNotifyUrl?: string
}

export interface CreateDirectPaymentResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  payToMethod?: PaymentMethod
  payFromAmount?: Amount
  payToAmount?: Amount
  paymentTime?: string
  [unknown: string]: any
}

export interface CreateDirectRefundRequest {
  /** Alipay's id of the payment. */
  paymentId: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId: string
  refundFromMethod: RefundFromMethod
  refundFromAmount: Amount
  referenceRefundId?: string
  memo?: string
  remark?: string
  refundReason?: string
  /** Where the result of the refund is posted. */
  refundNotifyUrl?: string
}

export interface CreateDirectRefundResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** ISO 8601 with its zone. */
  refundTime?: string
  refundFromMethod?: RefundFromMethod
  refundFromAmount?: Amount
  refundToAmount?: Amount
  [unknown: string]: any
}

export interface CreateExchangeRequest {
  buyAmount?: Amount
  sellAmount?: Amount
  exchangeTradeType?: string
  exchangeRequestId?: string
  exchangeMode?: string
  quote?: Quote
}

export interface CreateExchangeResponse {
  /** How the call went. */
  result?: Result
  exchangeRequestId?: string
  exchangeTradeType?: string
  exchangeMode?: string
  quote?: Quote
  buyAmount?: Amount
  sellAmount?: Amount
  exchangeStartTime?: string
  exchangeEndTime?: string
  [unknown: string]: any
}

export interface CreateHoldRequest {
  holdRequestId?: string
  holdAmount?: Amount
  /** ISO 8601 with its zone. */
  releaseTime?: string | Date
}

export interface CreateHoldResponse {
  /** How the call went. */
  result?: Result
  holdRequestId?: string
  holdId?: string
  holdAmount?: Amount
  /** ISO 8601 with its zone. */
  releaseTime?: string
  holdStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})
  [unknown: string]: any
}

export interface CreateMandateRequest {
  /** Your id of this mandate. The same id gives the first mandate back. */
  mandateRequestId: string
  /** The agreement token to draw the mandate from. Secret: never log it. */
  accessToken: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount: Amount
}

export interface CreateMandateResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this mandate. The same id gives the first mandate back. */
  mandateRequestId?: string
  /** Stands for one later payment of exactly this amount. */
  mandateId?: string
  /** The mandate cannot be used before this. ISO 8601 with its zone. */
  validFrom?: string
  /** The mandate cannot be used after this. ISO 8601 with its zone. */
  validUntil?: string
  [unknown: string]: any
}

export interface CreateOrderRequest {
  productCode?: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** What is bought. */
  order?: Order
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl?: string
  /** Where the result is posted. */
  paymentNotifyUrl?: string
}

export interface CreateOrderResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Secret: never log it. */
  clientPaymentToken?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** Older form of `normalUrl`; the client turns it into a redirect. */
  redirectActionForm?: RedirectActionForm
  [unknown: string]: any
}

export interface CreatePayoutRequest {
  transferRequestId: string
  transferFromDetail: TransferFromDetail
  transferToDetail: TransferToDetail
}

export interface CreatePayoutResponse {
  /** How the call went. */
  result?: Result
  transferId?: string
  transferRequestId?: string
  transferFromDetail?: TransferFromDetail
  transferToDetail?: TransferToDetail
  [unknown: string]: any
}

export interface CreateQuoteRequest {
  buyAmount: Amount
  sellAmount: Amount
  exchangeTradeType?: string
}

export interface CreateQuoteResponse {
  /** How the call went. */
  result?: Result
  exchangeTradeType?: string
  quote?: Quote
  sellAmount?: Amount
  buyAmount?: Amount
  [unknown: string]: any
}

export interface CreateReleaseRequest {
  releaseRequestId?: string
  holdId?: string
  releaseAmount?: Amount
}

export interface CreateReleaseResponse {
  /** How the call went. */
  result?: Result
  releaseRequestId?: string
  releaseId?: string
  holdId?: string
  releaseAmount?: Amount
  releaseStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})
  [unknown: string]: any
}

export interface CreateRuleRequest {
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  /** Percent, 1 to 100. */
  ratio?: number | bigint | string
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  /** For `FIXED_TIME`: 3 to 180 days ahead. ISO 8601 with its zone. */
  releaseTime?: string | Date
  /** For `INTERVAL_TIME`: days. */
  retentionTime?: number | bigint | string
}

export interface CreateRuleResponse {
  /** How the call went. */
  result?: Result
  ruleId?: string
  merchantId?: string
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  ratio?: number | string
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  /** ISO 8601 with its zone. */
  releaseTime?: string
  retentionTime?: number | string
  ruleStatus?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** ISO 8601 with its zone. */
  createTime?: string
  /** ISO 8601 with its zone. */
  updateTime?: string
  [unknown: string]: any
}

export interface CreateTransferRequest {
  transferRequestId: string
  transferFromDetail: TransferFromDetail
  transferToDetail: TransferToDetail
}

export interface CreateTransferResponse {
  /** How the call went. */
  result?: Result
  transferToDetail?: TransferToDetail
  transferId?: string
  transferRequestId?: string
  transferFromDetail?: TransferFromDetail
  [unknown: string]: any
}

export interface CreditGrantCreateRequest {
  customerId: string
  creditGrantName: string
  amount: Amount
  applicability: Applicability
  category: 'PREPAID' | 'PROMOTIONAL' | (string & {})
  priority?: number | bigint | string
  effectiveDateTime?: string
  expiryDateTime?: string
}

export interface CreditGrantCreateResponse {
  /** How the call went. */
  result?: Result
  creditGrant?: CreditGrant
  [unknown: string]: any
}

export interface CreditGrantInquireDetailsRequest {
  creditGrantId: string
}

export interface CreditGrantInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  creditGrant?: CreditGrant
  [unknown: string]: any
}

export interface CreditGrantInquireListRequest {
  pageNum?: number | bigint | string
  pageSize?: number | bigint | string
  customerId?: string
  status?: 'PENDING' | 'ACTIVE' | 'EXPIRED' | 'VOIDED' | (string & {})
}

export interface CreditGrantInquireListResponse {
  /** How the call went. */
  result?: Result
  pageNum?: number | string
  pageSize?: number | string
  totalCount?: number | string
  creditGrants?: Array<CreditGrant>
  [unknown: string]: any
}

export interface CreditGrantUpdateExpiryRequest {
  creditGrantId: string
  expiryMode: 'NEVER' | 'SPECIFIC_DATE' | 'IMMEDIATELY' | (string & {})
  expiryDateTime?: string
}

export interface CreditGrantUpdateExpiryResponse {
  /** How the call went. */
  result?: Result
  creditGrant?: CreditGrant
  [unknown: string]: any
}

export interface CreditGrantVoidRequest {
  creditGrantId: string
  voidReason?: string
}

export interface CreditGrantVoidResponse {
  /** How the call went. */
  result?: Result
  creditGrant?: CreditGrant
  [unknown: string]: any
}

export interface CreditNoteCreateRequest {
  creditNoteRequestId: string
  invoiceId: string
  type: string
  totalAmount: Amount
  items?: Array<CreditNoteCreateItem>
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  refundDestination?: string
  reason?: string
  reasonDescription?: string
  memo?: string
  emailType?: string
  language?: string
  effectiveDate?: string
  /** JSON text. */
  metadata?: string
  creditNoteNotifyUrl?: string
}

export interface CreditNoteCreateResponse {
  /** How the call went. */
  result?: Result
  creditNoteId?: string
  creditNoteRequestId?: string
  invoiceId?: string
  type?: string
  status?: string
  customerId?: string
  totalAmount?: Amount
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: string
  /** Alipay's id of the refund. */
  refundId?: string
  reason?: string
  reasonDescription?: string
  refundDestination?: string
  items?: Array<CreditNoteItem>
  memo?: string
  effectiveDate?: string
  issuedAt?: string
  refundedAt?: string
  createdAt?: string
  [unknown: string]: any
}

export interface CreditNoteInquireDetailsRequest {
  creditNoteId: string
}

export interface CreditNoteInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  creditNoteId?: string
  creditNoteRequestId?: string
  invoiceId?: string
  customerId?: string
  type?: string
  status?: string
  totalAmount?: Amount
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: string
  /** Alipay's id of the refund. */
  refundId?: string
  reason?: string
  reasonDescription?: string
  refundDestination?: string
  effectiveDate?: string
  memo?: string
  items?: Array<CreditNoteItem>
  issuedAt?: string
  refundedAt?: string
  voidedAt?: string
  createdAt?: string
  [unknown: string]: any
}

export interface CreditNoteInquireListRequest {
  invoiceId?: string
  customerId?: string
  status?: string
  type?: string
  reason?: string
  startDate?: string
  endDate?: string
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
}

export interface CreditNoteInquireListResponse {
  /** How the call went. */
  result?: Result
  hasMore?: boolean
  totalCount?: number | string
  list?: Array<CreditNoteSummary>
  [unknown: string]: any
}

export interface CreditNoteNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  notifyId?: string
  creditNoteRequestId?: string
  creditNoteNotificationType?: 'CREATED' | 'VOIDED' | 'REFUND_SUCCEEDED' | 'REFUND_FAILED' | (string & {})
  customerId?: string
  creditNote?: CreditNoteInfo
  invoice?: NotifyInvoiceInfo
  [unknown: string]: any
}

export interface CreditNoteVoidRequest {
  creditNoteId: string
  reason?: string
}

export interface CreditNoteVoidResponse {
  /** How the call went. */
  result?: Result
  creditNoteId?: string
  status?: string
  voidedAt?: string
  [unknown: string]: any
}

export interface CustomerCreatePortalLinkRequest {
  /** Must name the same customer as `email` when both are given. */
  customerId?: string
  email?: string
  features?: Array<'SUBSCRIPTION' | 'INVOICE' | 'PAYMENT_METHOD' | (string & {})>
  autoSend?: boolean
  settingId?: string
}

export interface CustomerCreatePortalLinkResponse {
  /** How the call went. */
  result?: Result
  /** Secret: never log it. */
  token?: string
  portalUrl?: string
  expiresAt?: string
  sendStatus?: 'SENT' | 'FAILED' | (string & {})
  [unknown: string]: any
}

export interface CustomerCreateRequest {
  customerRequestId: string
  email: string
  referenceCustomerId?: string
  alipayUserId?: string
  firstName?: string
  lastName?: string
  country?: string
  state?: string
  city?: string
  address?: string
  addressDetail?: string
  zipcode?: string
  /** Left out by the newest release. Do not send it. */
  shippingPhone?: string
  shippingCountry?: string
  shippingState?: string
  shippingCity?: string
  shippingAddress?: string
  shippingAddressDetail?: string
  shippingZipcode?: string
  description?: string
  currency?: string
  preferredLocales?: Array<string>
  defaultPaymentMethod?: string
  /** JSON text. */
  metadata?: string
  /** Left out by the newest release. Do not send it. */
  phoneNo?: string
  /** Left out by the newest release. Do not send it. */
  countryCode?: string
  billingEmail?: string
  shippingFirstName?: string
  shippingLastName?: string
  /** Left out by the newest release. Do not send it. */
  shippingCountryCode?: string
}

export interface CustomerCreateResponse {
  /** How the call went. */
  result?: Result
  customerId?: string
  customerRequestId?: string
  email?: string
  status?: string
  [unknown: string]: any
}

export interface CustomerDeleteRequest {
  customerId: string
}

export interface CustomerDeleteResponse {
  /** How the call went. */
  result?: Result
  customerId?: string
  status?: string
  [unknown: string]: any
}

export interface CustomerInquireDetailsRequest {
  customerId: string
}

export interface CustomerInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  customerId?: string
  customerRequestId?: string
  alipayUserId?: string
  email?: string
  firstName?: string
  lastName?: string
  country?: string
  state?: string
  city?: string
  address?: string
  addressDetail?: string
  zipcode?: string
  /** Left out by the newest release. Do not send it. */
  shippingPhone?: string
  shippingCountry?: string
  shippingState?: string
  shippingCity?: string
  shippingAddress?: string
  shippingAddressDetail?: string
  description?: string
  currency?: string
  preferredLocales?: Array<string>
  defaultPaymentMethod?: string
  status?: string
  referenceCustomerId?: string
  /** JSON text. */
  metadata?: string
  /** Left out by the newest release. Do not send it. */
  phoneNo?: string
  /** Left out by the newest release. Do not send it. */
  countryCode?: string
  billingEmail?: string
  shippingFirstName?: string
  shippingLastName?: string
  /** Left out by the newest release. Do not send it. */
  shippingCountryCode?: string
  shippingZipcode?: string
  gmtCreate?: string
  [unknown: string]: any
}

export interface CustomerInquireListRequest {
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
  status?: string
  email?: string
  /** Left out by the newest release. Do not send it. */
  phoneNo?: string
  /** Left out by the newest release. Do not send it. */
  countryCode?: string
  gmtCreateEnd?: string
  customerId?: string
  country?: Array<string>
  emailPrefix?: string
  gmtCreateStart?: string
}

export interface CustomerInquireListResponse {
  /** How the call went. */
  result?: Result
  customers?: Array<Customer>
  total?: number | string
  hasMore?: boolean
  nextCursor?: string
  previousCursor?: string
  [unknown: string]: any
}

export interface CustomerUpdateRequest {
  customerId: string
  referenceCustomerId?: string
  alipayUserId?: string
  email?: string
  firstName?: string
  lastName?: string
  country?: string
  state?: string
  city?: string
  address?: string
  addressDetail?: string
  zipcode?: string
  /** Left out by the newest release. Do not send it. */
  shippingPhone?: string
  shippingCountry?: string
  shippingState?: string
  shippingCity?: string
  shippingAddress?: string
  shippingAddressDetail?: string
  shippingZipcode?: string
  description?: string
  currency?: string
  preferredLocales?: Array<string>
  defaultPaymentMethod?: string
  /** JSON text. */
  metadata?: string
  /** Left out by the newest release. Do not send it. */
  phoneNo?: string
  /** Left out by the newest release. Do not send it. */
  countryCode?: string
  billingEmail?: string
  shippingFirstName?: string
  shippingLastName?: string
  /** Left out by the newest release. Do not send it. */
  shippingCountryCode?: string
}

export interface CustomerUpdateResponse {
  /** How the call went. */
  result?: Result
  customerId?: string
  status?: string
  [unknown: string]: any
}

export interface CustomsDeclareRequest {
  /** Your id of this declaration, 1 to 32 characters. The same id never declares twice. */
  declarationRequestId: string
  /** Alipay's id of the payment. */
  paymentId: string
  /** In CNY, not above `customsDeclarationAmount` of the payment. */
  declarationAmount: Amount
  /** Which customs office. */
  customs: CustomsInfo
  /** You, as registered at customs. */
  merchantCustomsInfo: MerchantCustomsInfo
  /** Send it even when it is false. */
  splitOrder: boolean
  /** Your id of the part declared here, as the other customs parties report it. With `splitOrder` only. */
  suborderId?: string
  /** Identity of the buyer, compared with that of the payer. Better given: customs checks at random. */
  buyerCertificate?: Certificate
}

export interface CustomsDeclareResponse {
  /** How the call went. */
  result?: Result
  /** Id of the payment that customs was told. */
  customsPaymentId?: string
  /** Id of the order that customs was told. */
  customsOrderId?: string
  /** Whether the buyer is the payer. Absent: not checked. */
  identityCheckResult?: 'CHECK_PASSED' | 'CHECK_NOT_PASSED' | (string & {})
  /** Clearing organisation of the payment. Comes with the receipt of customs. */
  clearingChannel?: 'CUP' | 'NUCC' | 'OTHER' | (string & {})
  /** Number at the clearing organisation. Comes with the receipt of customs. */
  clearingTransactionId?: string
  /** Alipay's own registration id at that customs office. */
  customsProviderRegistrationId?: string
  [unknown: string]: any
}

export interface CustomsQueryRequest {
  /** Your ids of the declarations, at most 10. */
  declarationRequestIds: Array<string>
}

export interface CustomsQueryResponse {
  /** How the call went. */
  result?: Result
  /** The ids that no declaration has. */
  declarationRequestsNotFound?: Array<string>
  /** The declarations found. */
  declarationRecords?: Array<DeclarationRecord>
  [unknown: string]: any
}

export interface DefenseDocumentNotify {
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** A repeated message keeps it: with `disputeId` it tells repetitions apart. ISO 8601 with its zone. */
  notifyTime?: string
  /** The letter Alipay wrote; fetch it with `downloadDisputeEvidence`. */
  defenseFile?: DisputeDefenseFile
  /** Absent in published samples: `defenseFile` tells the message. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** How good the chances are. Advice, no promise. */
  winRateLevel?: 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})
  /** Evidence worth adding, with a text on each. */
  recommendedEvidence?: Record<string, string>
  /** What would make the defence better. */
  suggestionsForImprovement?: string
  [unknown: string]: any
}

export interface DefenseStrategySuggestionNotify {
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** A repeated message keeps it: with `disputeId` it tells repetitions apart. ISO 8601 with its zone. */
  notifyTime?: string
  /** How good the chances are. Advice, no promise. */
  winRateLevel?: 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})
  /** Evidence worth supplying with `supplyEvidence`. */
  evidenceList?: Array<DisputeEvidenceRecommendation>
  /** How to defend, in words. */
  defenseStrategyDescription?: string
  /** Absent in published samples: `evidenceList` tells the message. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** Why the cardholder disputes the payment. */
  cardholderDisputeReason?: string
  [unknown: string]: any
}

export interface DeleteTokenRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** The token to delete. Secret: never log it. */
  token?: string
}

export interface DeleteTokenResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface DeviceCertificateRequest {
  devicePublicKey?: string
  deviceRequestId?: string
}

export interface DeviceCertificateResponse {
  /** How the call went. */
  result?: Result
  deviceCertificate?: string
  [unknown: string]: any
}

export interface DirectRefundNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: string
  /** Alipay's id of the refund. */
  refundId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  refundTime?: string
  refundFromMethod?: RefundFromMethod
  refundToAmount?: Amount
  refundFromAmount?: Amount
  [unknown: string]: any
}

export interface DisputeNotify {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What happened. Tells the messages of this kind apart. */
  disputeNotificationType?: 'DISPUTE_CREATED' | 'DISPUTE_JUDGED' | 'DISPUTE_CANCELLED' | 'DEFENSE_SUPPLIED' | 'DEFENSE_DUE_ALERT' | 'DISPUTE_ACCEPTED' | 'RDR_RESOLVED' | (string & {})
  /** May be absent: go by `disputeNotificationType`. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** When the dispute was opened: from then on the amount is frozen or deducted. ISO 8601. */
  disputeTime?: string
  /** Amount in dispute. */
  disputeAmount?: Amount
  /** Text that explains `disputeReasonCode`. */
  disputeReasonMsg?: string
  /** When the dispute was judged. ISO 8601. */
  disputeJudgedTime?: string
  disputeJudgedAmount?: Amount
  /** ACCEPT_BY_CUSTOMER: you won. ACCEPT_BY_MERCHANT: you lost. VALIDATE_SUCCESS and VALIDATE_FAIL decide nothing: material for a compliance request was checked. */
  disputeJudgedResult?: 'ACCEPT_BY_CUSTOMER' | 'ACCEPT_BY_MERCHANT' | 'VALIDATE_SUCCESS' | 'VALIDATE_FAIL' | (string & {})
  /** Supply the defence before this. ISO 8601. */
  defenseDueTime?: string
  /** Reason code of the card scheme or wallet, such as `4853`. */
  disputeReasonCode?: string
  /** Where the dispute comes from, such as `Mastercard`. */
  disputeSource?: string
  /** Acquirer reference number: lets a bank trace the transaction, where the method has one. */
  arn?: string
  /** Why the dispute counts as accepted. */
  disputeAcceptReason?: 'MERCHANT_ACCEPTED' | 'TIMEOUT' | 'MANUAL_PROCESSING_ACCEPTED' | (string & {})
  /** When the dispute was accepted. ISO 8601. */
  disputeAcceptTime?: string
  /** What kind of dispute it is. */
  disputeType?: 'CHARGEBACK' | 'RETRIEVAL_REQUEST' | 'COMPLIANCE_REQUEST' | (string & {})
  /** Whether you can defend yourself. */
  defendable?: boolean
  /** Alipay's id of the capture. */
  captureId?: string
  autoDefendReason?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** When the buyer withdrew the dispute. ISO 8601 with its zone. */
  disputeCancelledTime?: string
  /** When the defence was supplied. ISO 8601 with its zone. */
  defenseSuppliedTime?: string
  /** What the issuer and the cardholder say. */
  issuerComments?: IssuerComments
  [unknown: string]: any
}

export interface DownloadDisputeEvidenceRequest {
  /** Alipay's id of the dispute. */
  disputeId: string
  /** Which file: the template, the one you supplied, or the one Alipay wrote. */
  disputeEvidenceType: 'DISPUTE_EVIDENCE_TEMPLATE' | 'DISPUTE_EVIDENCE_FILE' | 'DISPUTE_EVIDENCE_AI' | (string & {})
}

export interface DownloadDisputeEvidenceResponse {
  /** How the call went. */
  result?: Result
  /** The file, as base64 text. */
  disputeEvidence?: string
  /** What kind of file it is. */
  disputeEvidenceFormat?: 'PDF' | 'WORD' | 'ZIP' | 'JPG' | (string & {})
  [unknown: string]: any
}

export interface FetchNonceRequest {
  /** The card. */
  card?: CardPaymentMethodDetail
}

export interface FetchNonceResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the card: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  [unknown: string]: any
}

export interface GetCardInfoRequest {
  /** Secret: never log it. */
  cardNo?: string
  paymentMethodRegion?: string
  cardBin?: string
}

export interface GetCardInfoResponse {
  /** How the call went. */
  result?: Result
  cardBrand?: string
  localCardBrand?: string
  coBagedCardBrand?: string
  issuingRegion?: string
  funding?: 'CREDIT' | 'DEBIT' | 'PREPAID' | 'CHARGE' | 'DEFERRED_DEBIT' | (string & {})
  cardCategory?: 'CONSUMER' | 'COMMERCIAL' | (string & {})
  supportInstallment?: boolean
  installment?: Installment
  [unknown: string]: any
}

export interface InitAuthenticationRequest {
  authenticationType?: 'OTP' | (string & {})
  authenticationRequestId?: string
  authenticationChannelType?: 'EMAIL' | 'SMS' | (string & {})
  userIdentityType?: 'WALLET_TOKEN' | (string & {})
  userIdentityValue?: string
}

export interface InitAuthenticationResponse {
  /** How the call went. */
  result?: Result
  authenticationRequestId?: string
  [unknown: string]: any
}

export interface InquireAccountInfoRequest {
  agent: AgenticAgentInfo
  requestId?: string
  userLoginId?: string
  /** The device of the buyer. */
  env?: Env
}

export interface InquireAccountInfoResponse {
  /** How the call went. */
  result?: Result
  paymentMethods?: Array<AgenticBoundPaymentMethod>
  [unknown: string]: any
}

export interface InquireAvailableQuotaRequest {
  currency: string
}

export interface InquireAvailableQuotaResponse {
  /** How the call went. */
  result?: Result
  availableQuota?: Amount
  [unknown: string]: any
}

export interface InquireBalanceRequest {
  referenceMerchantId?: string
}

export interface InquireBalanceResponse {
  /** How the call went. */
  result?: Result
  accountBalances?: Array<AccountBalance>
  [unknown: string]: any
}

export interface InquireCardDetailRequest {
  assetId: string
}

export interface InquireCardDetailResponse {
  /** How the call went. */
  result?: Result
  assetId?: string
  cardStatus?: 'ACTIVE' | 'FROZEN' | 'CANCEL' | (string & {})
  maskedCardNo?: string
  cardBrand?: 'MASTERCARD' | (string & {})
  /** ISO 8601 with its zone. */
  createdTime?: string
  /** ISO 8601 with its zone. */
  updatedTime?: string
  purpose?: string
  authorizationControl?: AuthorizationControl
  cardholderinfo?: CardholderInfo
  cardNickName?: string
  note?: string
  /** JSON text. */
  metadata?: Record<string, string>
  [unknown: string]: any
}

export interface InquireCardRequest {
  pageNumber: number | bigint | string
  pageSize: number | bigint | string
  lastFourDigits?: string
  cardStatus?: 'ACTIVE' | 'FROZEN' | 'CANCEL' | (string & {})
  cardNickName?: string
}

export interface InquireCardResponse {
  /** How the call went. */
  result?: Result
  totalCount?: number | string
  totalPageNumber?: number | string
  cardList?: Array<AbaCard>
  currentPageNumber?: number | string
  [unknown: string]: any
}

export interface InquireCardSensitiveInfoRequest {
  assetId: string
}

export interface InquireCardSensitiveInfoResponse {
  /** How the call went. */
  result?: Result
  assetId?: string
  /** Secret: never log it. */
  cvv?: string
  /** Secret: never log it. */
  cardNo?: string
  expiredMonth?: string
  expiredYear?: string
  authorizationControl?: AuthorizationControl
  cardDetail?: CardDetail
  [unknown: string]: any
}

export interface InquireCardTransactionEventRequest {
  pageSize: number | bigint | string
  pageNumber: number | bigint | string
  /** ISO 8601 with its zone. */
  startTime?: string | Date
  /** ISO 8601 with its zone. */
  endTime?: string | Date
  assetIdList?: Array<string>
  eventIdList?: Array<string>
  lifecycleIdList?: Array<string>
  transactionCurrencyList?: Array<string>
  eventTypeList?: Array<'AUTH' | 'AUTH_CANCEL' | 'CAPTURE' | 'REFUND' | 'CHARGEBACK' | 'REPAYMENT' | (string & {})>
  statusList?: Array<'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})>
}

export interface InquireCardTransactionEventResponse {
  /** How the call went. */
  result?: Result
  events?: Array<CardTransactionEvent>
  totalCount?: number | string
  totalPageNumber?: number | string
  currentPageNumber?: number | string
  [unknown: string]: any
}

export interface InquireCardTransactionLifecycleDetailRequest {
  lifecycleId: string
}

export interface InquireCardTransactionLifecycleDetailResponse {
  /** How the call went. */
  result?: Result
  lifecycle?: CardTransactionLifecycleDetail
  [unknown: string]: any
}

export interface InquireCardTransactionLifecycleRequest {
  pageSize: number | bigint | string
  pageNumber: number | bigint | string
  /** ISO 8601 with its zone. */
  startTime?: string | Date
  /** ISO 8601 with its zone. */
  endTime?: string | Date
  assetIdList?: Array<string>
  transactionCurrencyList?: Array<string>
  lifecycleIdList?: Array<string>
}

export interface InquireCardTransactionLifecycleResponse {
  /** How the call went. */
  result?: Result
  lifecycles?: Array<CardTransactionLifecycle>
  totalCount?: number | string
  totalPageNumber?: number | string
  currentPageNumber?: number | string
  [unknown: string]: any
}

export interface InquireDirectPaymentRequest {
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
}

export interface InquireDirectPaymentResponse {
  /** How the call went. */
  result?: Result
  /** Where the payment stands. `SUCCESS` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of `transactions` that says SUCCESS. It stays SUCCESS after refunds. `PENDING`: the buyer has done their part; never cancel it. */
  paymentStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | 'PENDING' | (string & {})
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** ISO 8601 with its zone. */
  paymentTime?: string
  paymentResultMessage?: string
  paymentResultCode?: string
  payToMethod?: PaymentMethod
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  payToAmount?: Amount
  [unknown: string]: any
}

export interface InquireDirectRefundRequest {
  /** Alipay's id of the refund. */
  refundId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
}

export interface InquireDirectRefundResponse {
  /** How the call went. */
  result?: Result
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | 'PENDING' | (string & {})
  /** Alipay's id of the refund. */
  refundId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** ISO 8601 with its zone. */
  refundTime?: string
  refundFromMethod?: RefundFromMethod
  refundToAmount?: Amount
  refundFromAmount?: Amount
  refundResultMessage?: string
  refundResultCode?: string
  [unknown: string]: any
}

export interface InquireExchangeRateRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** Currency of the payment, an ISO 4217 code. */
  paymentCurrency?: string
  /** The pairs to ask for. */
  currencyPairs?: Array<CurrencyPair>
  /** Currency you sell, that the buyer pays in. ISO 4217 code. */
  sellCurrency?: string
  /** Currency you buy, that of your price. ISO 4217 code. */
  buyCurrency?: string
  /** Which payment product the rate is for. */
  productCode?: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** Whether to ask for rates to trade at or for reference. */
  rateType?: 'TRADE' | 'REFERENCE' | 'REFERENCE_TRADE' | (string & {})
}

export interface InquireExchangeRateResponse {
  /** How the call went. */
  result?: Result
  /** The rates. */
  quotes?: Array<Quote>
  /** Rates for payments. */
  paymentQuotes?: Array<PaymentQuote>
  [unknown: string]: any
}

export interface InquireExchangeRequest {
  exchangeRequestId: string
}

export interface InquireExchangeResponse {
  /** How the call went. */
  result?: Result
  exchangeResult?: Result
  exchangeTradeType?: string
  exchangeMode?: string
  exchangeRequestId?: string
  quote?: Quote
  sellAmount?: Amount
  buyAmount?: Amount
  exchangeId?: string
  exchangeStartTime?: string
  exchangeEndTime?: string
  [unknown: string]: any
}

export interface InquireHoldListRequest {
  /** Excludes `holdId` and both cursors. */
  holdRequestId?: string
  holdId?: string
  limit?: number | bigint | string
  startingAfter?: string
  endingBefore?: string
}

export interface InquireHoldListResponse {
  /** How the call went. */
  result?: Result
  holdDetails?: Array<ReserveHoldDetail>
  hasMore?: boolean
  [unknown: string]: any
}

export interface InquireInstallmentRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface InquireInstallmentResponse {
  /** How the call went. */
  result?: Result
  /** Bank of the card, with its plans. */
  installmentBanks?: InstallmentBank
  [unknown: string]: any
}

export interface InquireNotificationListRequest {
  notifyType?: Array<'PAYMENT_RESULT' | 'PAYMENT_PENDING' | 'CAPTURE_RESULT' | 'REFUND_RESULT' | 'REGISTRATION_STATUS' | 'PAYMENT_METHOD_ACTIVATION_STATUS' | 'PAYMENT_METHOD_DEACTIVATION_STATUS' | 'MERCHANT_RISK_NOTIFICATION' | 'MERCHANT_INFO_UPDATE_RESULT' | 'MERCHANT_RISK_RFI' | 'MERCHANT_INFO_UPDATED' | 'RISK_POST_REVIEW' | 'DISPUTE_CREATED' | 'DISPUTE_CANCELLED' | 'DISPUTE_JUDGED' | 'DISPUTE_ACCEPTED' | 'RDR_RESOLVED' | 'DEFENSE_SUPPLIED' | 'DEFENSE_DUE_ALERT' | 'TRANSFER_RESULT' | 'TRANSFER_REVERSE_RESULT' | 'BALANCE_TRANSACTION_RESULT' | 'PAYOUT_RESULT' | (string & {})>
  /** ISO 8601 with its zone. */
  eventCreateTimeFrom?: string | Date
  /** ISO 8601 with its zone. */
  eventCreateTimeTo?: string | Date
  limit?: number | bigint | string
  startingAfter?: string
}

export interface InquireNotificationListResponse {
  /** How the call went. */
  result?: Result
  notifications?: Array<NotificationEvent>
  hasMore?: boolean
  nextStartingAfter?: string
  [unknown: string]: any
}

export interface InquireNotificationRequest {
  eventId?: string
}

export interface InquireNotificationResponse {
  /** How the call went. */
  result?: Result
  notification?: NotificationEvent
  [unknown: string]: any
}

export interface InquirePaymentTokenRequest {
  /** How the buyer pays. */
  paymentMethod: AgenticPaymentMethod
  paymentTokenRequestId?: string
  userLoginId?: string
  agent?: AgenticAgentInfo
  mandateId?: string
  /** JSON text. */
  metadata?: string
  /** What is bought. */
  order?: Order
}

export interface InquirePaymentTokenResponse {
  /** How the call went. */
  result?: Result
  /** Secret: never log it. */
  paymentToken?: AgenticPaymentToken
  [unknown: string]: any
}

export interface InquireReleaseRequest {
  releaseId?: string
  /** Either this or `releaseId`. */
  releaseRequestId?: string
}

export interface InquireReleaseResponse {
  /** How the call went. */
  result?: Result
  releaseRequestId?: string
  releaseId?: string
  holdId?: string
  releaseAmount?: Amount
  releaseStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})
  [unknown: string]: any
}

export interface InquireRuleListRequest {
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  limit?: number | bigint | string
  startingAfter?: string
  /** Excludes `startingAfter`. */
  endingBefore?: string
}

export interface InquireRuleListResponse {
  /** How the call went. */
  result?: Result
  hasMore?: boolean
  rules?: Array<ReserveRule>
  [unknown: string]: any
}

export interface InquireSubscriptionListRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** Only those that start after this. Absent: the last 7 days. ISO 8601 with its zone. */
  startTimeFrom?: string | Date
  /** Only those that start before this. Absent: up to now. ISO 8601 with its zone. */
  startTimeTo?: string | Date
  /** Only these states. Absent: all. */
  statuses?: Array<'ACTIVE' | 'CANCELLED' | 'TERMINATED' | (string & {})>
  /** Only these methods: `ALIPAY_CN`, `CARD` and so on. Absent: all. */
  paymentMethodTypes?: Array<string>
  /** Only these currencies, ISO 4217 codes. Absent: all. */
  currencies?: Array<string>
  /** Only these period types. Absent: all. */
  periodTypes?: Array<'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | (string & {})>
  /** Page to get, from 1. Absent is 1. */
  currentPage?: number | bigint | string
  /** How many per page. Absent is 10. */
  pageSize?: number | bigint | string
}

export interface InquireSubscriptionListResponse {
  /** How the call went. */
  result?: Result
  /** The subscriptions found. */
  subscriptions?: Array<SubscriptionInfo>
  /** Where this page stands. */
  paginator?: Paginator
  [unknown: string]: any
}

export interface InquireSubscriptionPaymentRequest {
  /** Alipay's id of the subscription. */
  subscriptionId: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** Only these outcomes. Absent: all. */
  paymentStatuses?: Array<'SUCCESS' | 'FAIL' | (string & {})>
  /** Page to get, from 1. Absent is 1. */
  currentPage?: number | bigint | string
  /** How many per page. Absent is 10. */
  pageSize?: number | bigint | string
}

export interface InquireSubscriptionPaymentResponse {
  /** How the call went. */
  result?: Result
  /** The payments found; empty when there are none. */
  payments?: Array<SubscriptionTransaction>
  /** Where this page stands. */
  paginator?: Paginator
  [unknown: string]: any
}

export interface InquireSubscriptionRequest {
  /** Alipay's id of the subscription. */
  subscriptionId: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface InquireSubscriptionResponse {
  /** How the call went. */
  result?: Result
  /** The subscription. */
  subscription?: SubscriptionInfo
  [unknown: string]: any
}

export interface InquiryBalanceRequest {
  currencyList: Array<string>
  customerId: string
  /** Secret: never log it. */
  accesstoken?: string
}

export interface InquiryBalanceResponse {
  /** How the call went. */
  result?: Result
  accountBalances?: Array<AccountBalance>
  [unknown: string]: any
}

export interface InquiryRateRequest {
  rateConditionList: Array<InquiryRateCondition>
}

export interface InquiryRateResponse {
  /** How the call went. */
  result?: Result
  rateResultList?: Array<RateResult>
  [unknown: string]: any
}

export interface InquiryRefundRequest {
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface InquiryRefundResponse {
  /** How the call went. */
  result?: Result
  /** JSON text. */
  metadata?: string
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Acquirer reference number: lets a bank trace the transaction, where the method has one. */
  arn?: string
  /** What the buyer really gets back; may differ from `refundAmount`. */
  actualRefundAmount?: Amount
  /** Alipay's id of the refund. */
  refundId?: string
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | 'PENDING' | (string & {})
  /** When the refund succeeded at Alipay; the wallet may show it later. ISO 8601 with its zone. */
  refundTime?: string
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Retrieval reference number, for the buyer to trace the transaction with the bank. */
  rrn?: string
  /** Not final while `refundStatus` is `PROCESSING`. */
  splitDetails?: Array<SplitDetail>
  /** Code the payment channel gave when it authorised the payment. */
  authorizationCode?: string
  [unknown: string]: any
}

export interface InquiryStatementDetailRequest {
  statementId: string
}

export interface InquiryStatementDetailResponse {
  /** How the call went. */
  result?: Result
  /** JSON text. */
  metadata?: Record<string, string>
  statement?: Statement
  [unknown: string]: any
}

export interface InquiryStatementListRequest {
  customerId: string
  /** Secret: never log it. */
  accessToken: string
  startTime: string
  endTime: string
  transactionTypeList: Array<string>
  currencyList: Array<string>
  pageSize: string
  pageNumber: string
  fuzzyName?: string
}

export interface InquiryStatementListResponse {
  /** How the call went. */
  result?: Result
  statementList?: Array<Statement>
  totalCount?: TotalCount
  [unknown: string]: any
}

export interface InquiryStatementRequest {
  customerId: string
  /** Secret: never log it. */
  accessToken: string
  /** ISO 8601 with its zone. */
  startTime: string | Date
  /** ISO 8601 with its zone. */
  endTime: string | Date
  pageSize: number | bigint | string
  pageNumber: number | bigint | string
  transactionTypeList?: Array<'PAYMENT' | 'PAYMENT_REFUND' | 'CHARGE' | 'CHARGE_REFUND' | 'TOPUP' | 'SETTLEMENT' | 'WITHDRAW' | 'WITHDRAW_RETURN' | 'TRANSFER' | 'TRANSFER_RETURN' | 'TRANSFER_TO_CHINA' | 'TRANSFER_RECIPIENT' | 'EXCHANGE' | 'CREDIT_LOAN' | 'CREDIT_REPAY' | 'CREDIT_REPAYMENT' | 'DIRECT_PAYMENT' | 'DIRECT_REFUND' | 'CARD_PAYMENT' | 'CARD_REFUND' | 'OVERFLOW_DEBIT' | 'OVERFLOW_CREDIT' | 'CASH_BACK' | (string & {})>
  currencyList?: Array<string>
  assetId?: string
  fuzzyName?: string
}

export interface InquiryStatementResponse {
  /** How the call went. */
  result?: Result
  statementList?: Array<Statement>
  totalCount?: number | string
  totalPageNumber?: number | string
  currentPageNumber?: number | string
  [unknown: string]: any
}

export interface InvoiceConfirmPaymentRequest {
  invoiceId: string
  confirmationType: string
  /** How the buyer pays. */
  paymentMethod?: string
  reference?: string
  autoSend?: boolean
  invoiceNote?: string
  ccEmails?: Array<string>
}

export interface InvoiceConfirmPaymentResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  status?: string
  receiptId?: string
  invoiceNote?: string
  /** ISO 8601 with its zone. */
  paidAt?: string
  sendStatus?: string
  [unknown: string]: any
}

export interface InvoiceCreateRequest {
  invoiceRequestId: string
  currency: string
  items: Array<InvoiceCreateItem>
  /** Either this or `customerDetails`. */
  customerId?: string
  subscriptionId?: string
  status?: string
  autoSend?: boolean
  ccEmails?: Array<string>
  description?: string
  /** ISO 8601 with its zone. */
  dueDate?: string | Date
  collectionMethod?: string
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  shipping?: InvoiceShipping
  discounts?: Array<BillingDiscount>
  invoiceNotifyUrl?: string
  includePaymentLink?: boolean
  automaticTax?: AutomaticTax
  /** Either this or `customerId`. */
  customerDetails?: InvoiceCustomerDetails
}

export interface InvoiceCreateResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  invoiceRequestId?: string
  status?: 'DRAFT' | 'OPEN' | 'PAID' | (string & {})
  hostedInvoiceUrl?: string
  sendStatus?: string
  [unknown: string]: any
}

export interface InvoiceCreateViewLinkRequest {
  invoiceId?: string
  invoiceRequestId?: string
  linkExpiryDays?: number | bigint | string
}

export interface InvoiceCreateViewLinkResponse {
  /** How the call went. */
  result?: Result
  /** Secret: never log it. */
  token?: string
  viewUrl?: string
  /** ISO 8601 with its zone. */
  expiresAt?: string
  [unknown: string]: any
}

export interface InvoiceExportRequest {
  downloadType: string
  customerId?: string
  status?: string
  subscriptionId?: string
  invoiceIds?: Array<string>
  /** ISO 8601 with its zone. */
  startDate?: string | Date
  /** ISO 8601 with its zone. */
  endDate?: string | Date
  fileFormat?: string
  language?: string
  columnPreset?: string
}

export interface InvoiceExportResponse {
  /** How the call went. */
  result?: Result
  fileFormat?: string
  /** ISO 8601 with its zone. */
  expiresAt?: string
  fileUrl?: string
  fileSize?: number | string
  fileName?: string
  mode?: 'SYNC' | (string & {})
  [unknown: string]: any
}

export interface InvoiceFinalizeRequest {
  invoiceId: string
  autoSend?: boolean
  invoiceNote?: string
}

export interface InvoiceFinalizeResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  status?: string
  hostedInvoiceUrl?: string
  /** ISO 8601 with its zone. */
  finalizedAt?: string
  invoiceNote?: string
  sendStatus?: string
  [unknown: string]: any
}

export interface InvoiceInquireDetailsRequest {
  invoiceId?: string
  invoiceRequestId?: string
}

export interface InvoiceInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  invoiceRequestId?: string
  subscriptionId?: string
  customerId?: string
  invoiceNumber?: string
  customerFirstName?: string
  customerLastName?: string
  customerEmail?: string
  reason?: string
  phaseNo?: string
  status?: string
  currency?: string
  subtotal?: Amount
  discountAmount?: Amount
  totalAmount?: Amount
  paidAmount?: Amount
  remainAmount?: Amount
  taxAmount?: Amount
  collectionMethod?: string
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  shipping?: InvoiceShipping
  hostedInvoiceUrl?: string
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  dueDate?: string
  /** ISO 8601 with its zone. */
  paidTime?: string
  description?: string
  items?: Array<InvoiceItem>
  payments?: Array<InvoicePayment>
  invoiceNotes?: Array<InvoiceNote>
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  discounts?: Array<BillingDiscount>
  postPaymentCreditNotesAmount?: Amount
  prePaymentCreditNotesAmount?: Amount
  paymentDeducted?: Amount
  [unknown: string]: any
}

export interface InvoiceInquireListRequest {
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
  subscriptionId?: string
  customerId?: string
  invoiceId?: string
  status?: string
  reason?: string
  /** ISO 8601 with its zone. */
  startDate?: string | Date
  /** ISO 8601 with its zone. */
  endDate?: string | Date
  minAmount?: Amount
  maxAmount?: Amount
  excludeDraft?: boolean
}

export interface InvoiceInquireListResponse {
  /** How the call went. */
  result?: Result
  invoices?: Array<Invoice>
  total?: string
  hasMore?: boolean
  nextCursor?: string
  degrade?: boolean
  previousCursor?: string
  [unknown: string]: any
}

export interface InvoiceMarkUncollectibleRequest {
  invoiceId: string
  invoiceNote?: string
}

export interface InvoiceMarkUncollectibleResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  status?: string
  /** ISO 8601 with its zone. */
  markedUncollectibleAt?: string
  invoiceNote?: string
  [unknown: string]: any
}

export interface InvoiceNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  invoiceRequestId?: string
  invoiceId?: string
  invoiceStatus?: 'PAID' | 'UNPAID' | 'VOID' | 'UNCOLLECTIBLE' | (string & {})
  invoiceAmount?: Amount
  paymentInfo?: InvoicePaymentInfo
  subscription?: SubscriptionInfo
  customerId?: string
  reason?: string
  reasonDescription?: 'PAYMENT_SUCCESS' | 'PAYMENT_FAILED' | 'PAYMENT_TIMEOUT' | 'MANUAL_VOID' | 'MANUAL_MARK_UNCOLLECTIBLE' | (string & {})
  [unknown: string]: any
}

export interface InvoiceReviseRequest {
  invoiceRevisionRequestId: string
  void: boolean
  invoiceId?: string
  invoiceRequestId?: string
  invoiceNotifyUrl?: string
}

export interface InvoiceReviseResponse {
  /** How the call went. */
  result?: Result
  newInvoiceId?: string
  voidedInvoiceId?: string
  [unknown: string]: any
}

export interface InvoiceSendRequest {
  invoiceId: string
  ccEmails?: Array<string>
  internalNote?: string
  includePaymentLink?: boolean
}

export interface InvoiceSendResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  sendStatus?: string
  hostedInvoiceUrl?: string
  [unknown: string]: any
}

export interface InvoiceUpdateRequest {
  invoiceId: string
  description?: string
  /** ISO 8601 with its zone. */
  dueDate?: string | Date
  collectionMethod?: string
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  shipping?: InvoiceShipping
  customerId?: string
  footer?: string
  includePaymentLink?: boolean
  memo?: string
  customFields?: Array<InvoiceCustomField>
  invoiceNotifyUrl?: string
}

export interface InvoiceUpdateResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  status?: string
  previousInvoiceId?: string
  [unknown: string]: any
}

export interface InvoiceVoidRequest {
  invoiceId: string
  invoiceNote?: string
}

export interface InvoiceVoidResponse {
  /** How the call went. */
  result?: Result
  invoiceId?: string
  status?: string
  /** ISO 8601 with its zone. */
  voidedAt?: string
  invoiceNote?: string
  [unknown: string]: any
}

export interface MerchantRegistrationInfoQueryRequest {
  referenceMerchantId?: string
}

export interface MerchantRegistrationInfoQueryResponse {
  /** How the call went. */
  result?: Result
  merchantInfo?: MerchantRegistrationInfo
  productCodes?: Array<'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})>
  [unknown: string]: any
}

export interface MerchantRegistrationRequest {
  productCodes?: Array<'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})>
  registrationRequestId?: string
  registrationNotifyURL?: string
  merchantInfo?: MerchantRegistrationInfo
  passThroughInfo?: string
}

export interface MerchantRegistrationResponse {
  /** How the call went. */
  result?: Result
  passThroughInfo?: string
  [unknown: string]: any
}

export interface MerchantRegistrationStatusQueryRequest {
  registrationRequestId?: string
  referenceMerchantId?: string
}

export interface MerchantRegistrationStatusQueryResponse {
  /** How the call went. */
  result?: Result
  registrationResult?: RegistrationResult
  pspRegistrationResultList?: Array<PSPRegistrationResult>
  [unknown: string]: any
}

export interface MeterCreateRequest {
  meterName: string
  eventName: string
  aggregationMethod: 'SUM' | 'COUNT' | 'LAST' | (string & {})
  eventTimeWindow?: 'HOUR' | 'DAY' | (string & {})
  valueKeyOverride?: string
}

export interface MeterCreateResponse {
  /** How the call went. */
  result?: Result
  meter?: Meter
  [unknown: string]: any
}

export interface MeterCreateSessionRequest {
  requestId: string
}

export interface MeterCreateSessionResponse {
  /** How the call went. */
  result?: Result
  sessionId?: string
  sessionExpiryTime?: string
  [unknown: string]: any
}

export interface MeterEventNotify {
  notifyType?: string
  /** How the call went. */
  result?: Result
  eventName?: string
  errorEvents?: Array<ErrorEvent>
  [unknown: string]: any
}

export interface MeterInquireDetailsRequest {
  meterId: string
}

export interface MeterInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  meter?: Meter
  [unknown: string]: any
}

export interface MeterInquireListRequest {
  pageNum?: number | bigint | string
  pageSize?: number | bigint | string
  meterName?: string
  eventName?: string
  status?: 'ACTIVE' | 'INACTIVE' | (string & {})
  startDateTime?: string
  endDateTime?: string
}

export interface MeterInquireListResponse {
  /** How the call went. */
  result?: Result
  pageNum?: number | string
  pageSize?: number | string
  totalCount?: number | string
  meters?: Array<Meter>
  [unknown: string]: any
}

export interface MeterUpdateRequest {
  meterId: string
  meterName?: string
  status?: 'ACTIVE' | 'INACTIVE' | (string & {})
}

export interface MeterUpdateResponse {
  /** How the call went. */
  result?: Result
  meter?: Meter
  [unknown: string]: any
}

export interface MeterUploadEventRequest {
  /** Of `meter.createSession`. Travels as the header `X-Session-Id`, not in the JSON. Secret: never log it. */
  sessionId: string
  meters: Array<MeterEventBatch>
}

export interface MeterUploadEventResponse {
  /** How the call went. */
  result?: Result
  retryAfter?: number | string
  errors?: Array<Error>
  [unknown: string]: any
}

export interface PayCancelRequest {
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface PayCancelResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** When the payment was cancelled. Present on success. ISO 8601 with its zone. */
  cancelTime?: string
  [unknown: string]: any
}

export interface PayConsultRequest {
  /** Which payment product of your contract. */
  productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount: Amount
  /** The device of the buyer. */
  env: Env
  paymentEvaluation?: PaymentEvaluation
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  /** Offer only methods of these regions: ISO 3166 codes, or `GLOBAL` for international cards. */
  allowedPaymentMethodRegions?: Array<string>
  /** Offer only these methods: `ALIPAY_CN`, `CARD` and so on. */
  allowedPaymentMethods?: Array<string>
  /** Methods to leave out: `ALIPAY_CN`, `CARD` and so on. */
  blockedPaymentMethods?: Array<string>
  region?: string
  customerId?: string
  referenceUserId?: string
  /** JSON text. */
  extendInfo?: string
  /** Region of the buyer, an ISO 3166 code. Methods are sorted by it. */
  userRegion?: string
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: PaymentFactor
  /** How it is settled. */
  settlementStrategy?: SettlementStrategy
  /** The merchant behind you, when you act for others. */
  merchant?: Merchant
  /** Older name of `allowedPaymentMethodRegions`. */
  allowedPspRegions?: Array<string>
  /** Who wants to buy. */
  buyer?: Buyer
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface PayConsultResponse {
  /** How the call went. */
  result?: Result
  /** What the buyer can pay with, each with its limits and state. */
  paymentOptions?: Array<PaymentOption>
  paymentMethodInfos?: Array<PaymentMethodInfo>
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface PayQueryRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface PayQueryResponse {
  /** How the call went. */
  result?: Result
  /** JSON text. */
  metadata?: string
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  processingAmount?: Amount
  /** Where the payment stands. `SUCCESS` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of `transactions` that says SUCCESS. It stays SUCCESS after refunds. `PENDING`: the buyer has done their part; never cancel it. */
  paymentStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | 'PENDING' | (string & {})
  /** Why `paymentStatus` is what it is. */
  paymentResultCode?: string
  /** Text for developers that explains `paymentResultCode`. */
  paymentResultMessage?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  authPaymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** What the buyer really paid; may differ from `paymentAmount`. */
  actualPaymentAmount?: Amount
  /** Exchange rate between the currency of the price and that of the payment. */
  paymentQuote?: Quote
  /** After this the authorised payment can no longer be captured. ISO 8601 with its zone. */
  authExpiryTime?: string
  /** When the payment was created, not when it was paid. ISO 8601 with its zone. */
  paymentCreateTime?: string
  /** When the payment succeeded. Absent until then. ISO 8601 with its zone. */
  paymentTime?: string
  nonGuaranteeCouponAmount?: Amount
  /** The buyer as the wallet knows them. */
  pspCustomerInfo?: PspCustomerInfo
  /** Older form of `normalUrl`; the client turns it into a redirect. */
  redirectActionForm?: RedirectActionForm
  /** The card that paid. */
  cardInfo?: CardInfo
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  /** JSON text. */
  extendInfo?: string
  /** Captures and refunds of this payment. */
  transactions?: Array<Transaction>
  /** The value to declare to customs. */
  customsDeclarationAmount?: Amount
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** Details of what paid, such as the card and its 3-D Secure result. */
  paymentResultInfo?: PaymentResultInfo
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** Promotions the buyer used. */
  promotionResults?: Array<PromotionResult>
  /** The payment is settled at this time at the earliest. ISO 8601. */
  earliestSettlementTime?: string
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Retries of a recurring PIX payment. */
  retryInfo?: RetryInfo
  /** While `PROCESSING`, neither capture nor ship. */
  authReviewStatus?: 'PROCESSING' | 'ACCEPT' | 'REJECT' | (string & {})
  /** Who reviews the authorised payment. */
  authReviewSource?: 'ANTOM_SHIELD' | 'PSP' | (string & {})
  /** What risk control decided about the payment. */
  popRiskDecisionResultInfo?: PopRiskDecisionResultInfo
  [unknown: string]: any
}

export interface PayRequest {
  /** `CASHIER_PAYMENT`, `AGREEMENT_PAYMENT` or `IN_STORE_PAYMENT`. */
  productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId: string
  /** What is bought. */
  order?: Order
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** How the buyer pays. */
  paymentMethod: PaymentMethod
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl?: string
  /** How it is settled. */
  settlementStrategy?: SettlementStrategy
  /** The device of the buyer. Older requests carry it in `order.env` instead. */
  env?: Env
  /** JSON text. */
  metadata?: string
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Exchange rate to use, from a quote you asked for. */
  paymentQuote?: Quote
  /** Authorisation for later payments that the buyer is asked for. */
  agreementInfo?: AgreementInfo
  /** The subscription this payment belongs to. Excludes `subscriptionId`. */
  subscriptionInfo?: SubscriptionInfo
  processingAmount?: Amount
  /** After this the buyer can no longer pay. ISO 8601 with its zone. */
  paymentExpiryTime?: string | Date
  /** Where the result is posted. */
  paymentNotifyUrl?: string
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: PaymentFactor
  /** Plan for paying in instalments. */
  creditPayPlan?: CreditPayPlan
  /** Alipay's id of your mini program. Needed with `MINI_APP`. */
  appId?: string
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  /** Region of the buyer, an ISO 3166 code. Methods are sorted by it. */
  userRegion?: string
  payToMethod?: PaymentMethod
  /** Older place of `paymentFactor.isAuthorization`. */
  isAuthorization?: boolean
  /** The merchant behind you, when you act for others. */
  merchant?: Merchant
  paymentVerificationData?: PaymentVerificationData
  /** JSON text. */
  extendInfo?: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  dualOfflinePayment?: boolean
  /** Existing billing subscription to pay for, in place of `subscriptionInfo`, `paymentAmount` and `order`. */
  subscriptionId?: string
  /** Moved to `order.taxCalculationId`. */
  taxCalculationId?: string
  /** Language of the hosted page, case-sensitive: `en_US`, `zh_CN`, `de_DE`. */
  locale?: string
}

export interface PayResponse {
  /** How the call went. */
  result?: Result
  processingAmount?: Amount
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** Opaque: hand it to the client SDK, which shows the payment page. */
  paymentData?: string
  /** What the buyer really paid; may differ from `paymentAmount`. */
  actualPaymentAmount?: Amount
  /** Exchange rate between the currency of the price and that of the payment. */
  paymentQuote?: Quote
  /** When the payment succeeded. ISO 8601. */
  paymentTime?: string
  /** When the payment was created, not when it was paid. ISO 8601 with its zone. */
  paymentCreateTime?: string
  /** After this the authorised payment can no longer be captured. ISO 8601. */
  authExpiryTime?: string
  nonGuaranteeCouponValue?: Amount
  /** JSON text with what the redirect and code fields say; ignore it where those are present. */
  paymentActionForm?: string
  /** The buyer as the wallet knows them. */
  pspCustomerInfo?: PspCustomerInfo
  /** A step to prove the buyer's identity; then `verifyAndCompletePayment`. */
  challengeActionForm?: ChallengeActionForm
  /** Older form of `normalUrl`; the client turns it into a redirect. */
  redirectActionForm?: RedirectActionForm
  /** Code to show to the buyer. */
  orderCodeForm?: OrderCodeForm
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** JSON text. */
  extendInfo?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  /** Opens the wallet app; fails where it is missing. */
  schemeUrl?: string
  /** Opens the wallet app, else a page. */
  applinkUrl?: string
  /** Android package to open; comes for `APP` and `WAP`. */
  appIdentifier?: string
  /** Details of what paid, such as the card and its 3-D Secure result. */
  paymentResultInfo?: PaymentResultInfo
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Promotions the buyer used. */
  promotionResult?: Array<PromotionResult>
  /** The billing subscription that was paid, as in the request. */
  subscriptionId?: string
  /** The invoice of the billing subscription that was paid. */
  invoiceId?: string
  /** State of the billing subscription after the payment, such as `ACTIVE` or `INCOMPLETE`. */
  status?: string
  /** Start of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone. */
  currentPeriodStart?: string
  /** End of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone. */
  currentPeriodEnd?: string
  [unknown: string]: any
}

export interface PayResultNotify {
  /** What the message reports. `PAYMENT_PENDING` is not paid yet. */
  notifyType?: 'PAYMENT_RESULT' | 'PAYMENT_PENDING' | 'UPDATE_AMOUNT_RESULT' | (string & {})
  /** How the call went. */
  result?: Result
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the payment was created, not when it was paid. ISO 8601 with its zone. */
  paymentCreateTime?: string
  /** When the payment was completed. ISO 8601 with its zone. */
  paymentTime?: string
  /** The value to declare to customs. */
  customsDeclarationAmount?: Amount
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** The buyer as the wallet knows them. */
  pspCustomerInfo?: PspCustomerInfo
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  /** Details of what paid, such as the card and its 3-D Secure result. */
  paymentResultInfo?: PaymentResultInfo
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Promotions the buyer used. */
  promotionResult?: Array<PromotionResult>
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Exchange rate between the currency of the price and that of the payment. */
  paymentQuote?: Quote
  processingAmount?: Amount
  /** JSON text. */
  metadata?: string
  /** Number of the order of this period. Recurring PIX payments only. */
  subscriptionOrderId?: string
  /** Retries of a recurring PIX payment. */
  retryInfo?: RetryInfo
  /** Your id of the change of amount. Comes with `UPDATE_AMOUNT_RESULT`. */
  updateRequestId?: string
  /** After this the authorised payment can no longer be captured. ISO 8601 with its zone. */
  authExpiryTime?: string
  /** Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds. */
  taxCalculationId?: string
  /** While `PROCESSING`, neither capture nor ship. */
  authReviewStatus?: 'PROCESSING' | 'ACCEPT' | 'REJECT' | (string & {})
  /** Who reviews the authorised payment. */
  authReviewSource?: 'ANTOM_SHIELD' | 'PSP' | (string & {})
  /** What risk control decided about the payment. */
  popRiskDecisionResultInfo?: PopRiskDecisionResultInfo
  [unknown: string]: any
}

export interface PaymentSessionRequest {
  /** Which payment product of your contract. */
  productCode: 'CASHIER_PAYMENT' | 'AGREEMENT_PAYMENT' | 'IN_STORE_PAYMENT' | (string & {})
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId: string
  /** What is bought. */
  order: Order
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount: Amount
  /** Where the buyer comes back to. Coming back proves nothing. */
  paymentRedirectUrl: string
  /** How it is settled. */
  settlementStrategy?: SettlementStrategy
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** JSON text. */
  metadata?: string
  /** Offer only methods of these regions: ISO 3166 codes, or `GLOBAL` for international cards. */
  allowedPaymentMethodRegions?: Array<string>
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Exchange rate to use, from a quote you asked for. */
  paymentQuote?: Quote
  processingAmount?: Amount
  /** Subscription that the buyer signs up for with the payment. */
  subscriptionPlan?: SubscriptionPlan
  /** The subscription this payment belongs to. */
  subscriptionInfo?: SubscriptionInfo
  /** Region of the buyer. */
  userRegion?: string
  /** What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments. */
  scopes?: Array<'BASE_USER_INFO' | 'AGREEMENT_PAY' | 'USER_INFO' | 'USER_LOGIN_ID' | 'HASH_LOGIN_ID' | 'SEND_OTP' | 'TAOBAO_REBIND' | (string & {})>
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  /** When the session ends, at most an hour after its creation; an hour is the default. ISO 8601 with its zone. */
  paymentSessionExpiryTime?: string | Date
  /** Where the result is posted. */
  paymentNotifyUrl?: string
  /** Options of the product, such as the in-store scenario. */
  paymentFactor?: PaymentFactor
  /** True lets the page ask for instalments, where the card has them. */
  enableInstallmentCollection?: boolean
  /** Plan for paying in instalments. */
  creditPayPlan?: CreditPayPlan
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  /** The device of the buyer. */
  env?: Env
  /** Authorisation for later payments that the buyer is asked for. */
  agreementInfo?: AgreementInfo
  /** What you know about the risk of this order. */
  riskData?: RiskData
  /** Which kind of client integration the session is for. */
  productScene?: 'CHECKOUT_PAYMENT' | 'ELEMENT_PAYMENT' | 'EASY_PAY' | (string & {})
  /** Methods the buyer stored with you. */
  savedPaymentMethods?: Array<PaymentMethod>
  /** Language of the checkout page. Absent or `automatic`: that of the browser. */
  locale?: string
  /** Which methods the page offers and in which order. */
  availablePaymentMethod?: AvailablePaymentMethod
  /** After this the buyer can no longer pay. */
  paymentExpiryTime?: string
  /** Billing subscription to create with the session. */
  subscription?: BillingSubscription
  /** Whether Alipay works out the tax. */
  automaticTax?: AutomaticTax
}

export interface PaymentSessionResponse {
  /** How the call went. */
  result?: Result
  /** Opaque: hand it to the client SDK. */
  paymentSessionData?: string
  /** After this the session cannot be used. ISO 8601 with its zone. */
  paymentSessionExpiryTime?: string
  /** Alipay's id of the session. */
  paymentSessionId?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  url?: string
  /** Alipay's id of the created billing subscription. */
  subscriptionId?: string
  /** First invoice of the billing subscription; absent while a trial runs. */
  invoiceId?: string
  [unknown: string]: any
}

export interface PriceCreateRequest {
  productId: string
  priceRequestId?: string
  name?: string
  pricingModel?: string
  usageType?: 'LICENSED' | 'METERED' | (string & {})
  unitAmount?: Amount
  unitLabel?: string
  meterId?: string
  recurring?: RecurringSettings
  includedQuantity?: number | bigint | string
  tiersMode?: string
  tiers?: Array<Tier>
  /** JSON text. */
  metadata?: string
  defaultPrice?: boolean
}

export interface PriceCreateResponse {
  /** How the call went. */
  result?: Result
  priceId?: string
  priceRequestId?: string
  productId?: string
  name?: string
  pricingModel?: string
  usageType?: string
  unitLabel?: string
  meterId?: string
  unitAmount?: Amount
  recurring?: RecurringSettings
  active?: boolean
  includedQuantity?: number | string
  tiersMode?: string
  tiers?: Array<Tier>
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  defaultPrice?: boolean
  [unknown: string]: any
}

export interface PriceInquireDetailsRequest {
  priceId: string
}

export interface PriceInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  priceId?: string
  productId?: string
  name?: string
  pricingModel?: string
  usageType?: string
  unitLabel?: string
  meterId?: string
  unitAmount?: Amount
  recurring?: RecurringSettings
  active?: boolean
  includedQuantity?: number | string
  tiersMode?: string
  tiers?: Array<Tier>
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  defaultPrice?: boolean
  [unknown: string]: any
}

export interface PriceInquireListRequest {
  productId: string
  pricingModel?: string
  active?: boolean
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
}

export interface PriceInquireListResponse {
  /** How the call went. */
  result?: Result
  prices?: Array<Price>
  hasMore?: boolean
  total?: number | string
  [unknown: string]: any
}

export interface PriceUpdateRequest {
  priceId: string
  name?: string
  /** JSON text. */
  metadata?: string
  active?: boolean
  defaultPrice?: boolean
}

export interface PriceUpdateResponse {
  /** How the call went. */
  result?: Result
  priceId?: string
  productId?: string
  name?: string
  pricingModel?: string
  usageType?: string
  unitLabel?: string
  meterId?: string
  unitAmount?: Amount
  recurring?: RecurringSettings
  active?: boolean
  includedQuantity?: number | string
  tiersMode?: string
  tiers?: Array<Tier>
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  defaultPrice?: boolean
  [unknown: string]: any
}

export interface ProductCreateRequest {
  name: string
  productRequestId?: string
  type?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
}

export interface ProductCreateResponse {
  /** How the call went. */
  result?: Result
  productId?: string
  productRequestId?: string
  name?: string
  type?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
  active?: boolean
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  [unknown: string]: any
}

export interface ProductInquireDetailsRequest {
  productId: string
}

export interface ProductInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  productId?: string
  name?: string
  type?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
  active?: boolean
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  prices?: Array<Price>
  productRequestId?: string
  [unknown: string]: any
}

export interface ProductInquireListRequest {
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  active?: boolean
  type?: string
  keyword?: string
  includeTotal?: boolean
  usageType?: string
}

export interface ProductInquireListResponse {
  /** How the call went. */
  result?: Result
  products?: Array<Product>
  hasMore?: boolean
  total?: number | string
  [unknown: string]: any
}

export interface ProductUpdateRequest {
  productId: string
  name?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
  active?: boolean
}

export interface ProductUpdateResponse {
  /** How the call went. */
  result?: Result
  productId?: string
  name?: string
  type?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
  active?: boolean
  /** ISO 8601 with its zone. */
  createdAt?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  productRequestId?: string
  [unknown: string]: any
}

export interface ProductUploadImageRequest {
  productId?: string
  /** Lower-case hex. Computed from the content; what you give is compared. */
  fileSha256?: string
  /** Travels as a part of its own, not in the JSON. */
  file: UploadFile
}

/** A file to upload, 2 MiB at most. */
export interface UploadFile {
  /** File name, without folders. */
  name: string
  /** The bytes, as base64 text. */
  content: string | Uint8Array
}

export interface ProductUploadImageResponse {
  /** How the call went. */
  result?: Result
  imageUrl?: string
  imageName?: string
  productId?: string
  [unknown: string]: any
}

export interface PromotionCodeCreateRequest {
  promotionCodeRequestId: string
  couponId: string
  code?: string
  /** ISO 8601 with its zone. */
  expiryTime?: string | Date
  minAmount?: PromotionCodeCreateMinAmount
  oneTimeOnly?: boolean
  customerId?: string
  /** JSON text. */
  metadata?: string
  maxRedemptions?: number | bigint | string
}

export interface PromotionCodeCreateResponse {
  /** How the call went. */
  result?: Result
  promotionCodeId?: string
  code?: string
  status?: string
  [unknown: string]: any
}

export interface PromotionCodeInquireDetailsRequest {
  promotionCodeId: string
}

export interface PromotionCodeInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  promotionCodeId?: string
  promotionCodeRequestId?: string
  code?: string
  couponId?: string
  status?: string
  maxRedemptions?: number | string
  redeemedCount?: number | string
  /** ISO 8601 with its zone. */
  expiryTime?: string
  minAmount?: PromotionCodeInquireDetailsMinAmount
  oneTimeOnly?: boolean
  customerId?: string
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  createTime?: string
  [unknown: string]: any
}

export interface PromotionCodeInquireListRequest {
  couponId: string
  status?: string
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
}

export interface PromotionCodeInquireListResponse {
  /** How the call went. */
  result?: Result
  promotionCodes?: Array<PromotionCodeInfo>
  hasMore?: boolean
  nextCursor?: string
  total?: number | string
  previousCursor?: string
  [unknown: string]: any
}

export interface PromotionCodeUpdateRequest {
  promotionCodeId: string
  status?: string
  maxRedemptions?: number | bigint | string
  /** ISO 8601 with its zone. */
  expiryTime?: string | Date
  /** JSON text. */
  metadata?: string
}

export interface PromotionCodeUpdateResponse {
  /** How the call went. */
  result?: Result
  promotionCodeId?: string
  status?: string
  [unknown: string]: any
}

export interface ReceiptExportRequest {
  downloadType: string
  status?: string
  subscriptionId?: string
  customerId?: string
  /** ISO 8601 with its zone. */
  startDate?: string | Date
  /** ISO 8601 with its zone. */
  endDate?: string | Date
  receiptIds?: Array<string>
  fileFormat?: string
  language?: string
  columnPreset?: string
}

export interface ReceiptExportResponse {
  /** How the call went. */
  result?: Result
  fileFormat?: string
  /** ISO 8601 with its zone. */
  expiresAt?: string
  fileUrl?: string
  fileSize?: number | string
  fileName?: string
  mode?: 'SYNC' | (string & {})
  [unknown: string]: any
}

export interface ReceiptInquireDetailsRequest {
  receiptId?: string
  invoiceId?: string
}

export interface ReceiptInquireDetailsResponse {
  /** How the call went. */
  result?: Result
  receiptId?: string
  originalReceiptId?: string
  invoiceId?: string
  subscriptionId?: string
  customerId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  receiptType?: string
  status?: string
  reason?: string
  customerFirstName?: string
  customerLastName?: string
  customerEmail?: string
  collectionMethod?: string
  totalAmount?: Amount
  subtotal?: Amount
  paidAmount?: Amount
  discountAmount?: Amount
  taxAmount?: Amount
  shippingFeeAmount?: Amount
  paymentDeductedAmount?: Amount
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  refundedAmount?: Amount
  remainingAmount?: Amount
  settlementAmount?: Amount
  fxRate?: string
  fxRateId?: string
  /** How the buyer pays. */
  paymentMethod?: string
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  /** ISO 8601 with its zone. */
  paidTime?: string
  /** ISO 8601 with its zone. */
  dueDate?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  payToRequestId?: string
  payToId?: string
  description?: string
  fileUrl?: string
  items?: Array<ReceiptItem>
  payments?: Array<InvoicePayment>
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  [unknown: string]: any
}

export interface ReceiptInquireListRequest {
  startingAfter?: string
  endingBefore?: string
  limit?: number | bigint | string
  includeTotal?: boolean
  customerId?: string
  invoiceId?: string
  subscriptionId?: string
  status?: string
  receiptType?: string
  /** ISO 8601 with its zone. */
  startDate?: string | Date
  /** ISO 8601 with its zone. */
  endDate?: string | Date
}

export interface ReceiptInquireListResponse {
  /** How the call went. */
  result?: Result
  receipts?: Array<Receipt>
  total?: number | string
  hasMore?: boolean
  nextCursor?: string
  previousCursor?: string
  [unknown: string]: any
}

export interface ReceiptSendRequest {
  receiptId: string
  ccEmails?: Array<string>
}

export interface ReceiptSendResponse {
  /** How the call went. */
  result?: Result
  receiptId?: string
  sendStatus?: string
  hostedReceiptUrl?: string
  [unknown: string]: any
}

export interface RefundNotify {
  /** What the message reports. */
  notifyType?: 'REFUND_RESULT' | (string & {})
  /** How the call went. */
  result?: Result
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: 'SUCCESS' | 'FAIL' | (string & {})
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** When the refund succeeded or failed. ISO 8601. */
  refundTime?: string
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Acquirer reference number: lets a bank trace the transaction, where the method has one. */
  arn?: string
  /** What the buyer really gets back; may differ from `refundAmount`. */
  actualRefundAmount?: Amount
  /** JSON text. */
  metadata?: string
  /** Code the payment channel gave when it authorised the payment. */
  authorizationCode?: string
  [unknown: string]: any
}

export interface RefundRequest {
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId: string
  /** Alipay's id of the payment. */
  paymentId: string
  /** What goes back, in the currency of the payment. */
  refundAmount: Amount
  /** JSON text. */
  metadata?: string
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Alipay's id of the capture. */
  captureId?: string
  /** Bank account of the buyer that the money goes to. */
  refundToBankInfo?: RefundToBankInfo
  /** Id of the refund at the merchant who sells to the buyer; for your records. */
  referenceRefundId?: string
  /** Why; passed on to the buyer and the payment method. */
  refundReason?: string
  /** Where the result of the refund is posted. */
  refundNotifyUrl?: string
  /** True: success only means accepted, the result is posted later. */
  isAsyncRefund?: boolean
  /** JSON text. */
  extendInfo?: string
  /** Whose money pays the refund. */
  refundDetails?: Array<RefundDetail>
  refundSourceAccountNo?: string
  actualRefundAmount?: Amount
  /** Klarna needs it for a partial refund. */
  goods?: Array<Goods>
  /** One product only; a repetition must carry the same. */
  splitDetails?: Array<SplitDetail>
}

export interface RefundResponse {
  /** How the call went. */
  result?: Result
  /** What the buyer really gets back; may differ from `refundAmount`. */
  actualRefundAmount?: Amount
  /** Your id of this refund. The same id never refunds twice. */
  refundRequestId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** When the refund reached its present state. ISO 8601 with its zone. */
  refundTime?: string
  refundNonGuaranteeCouponAmount?: Amount
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  [unknown: string]: any
}

export interface RegisterRequest {
  registrationRequestId: string
  settlementInfos: Array<SettlementInfo>
  merchantInfo: MerchantInfo
  paymentMethods: Array<PaymentMethod>
}

export interface RegisterResponse {
  /** How the call went. */
  result?: Result
  registrationStatus?: string
  [unknown: string]: any
}

export interface RetrievePaymentSessionRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
}

export interface RetrievePaymentSessionResponse {
  /** How the call went. */
  result?: Result
  /** What is bought. */
  order?: Order
  /** Promotions the buyer used. */
  promotionResults?: Array<PromotionResult>
  customizedInfo?: string
  [unknown: string]: any
}

export interface RiskScoreInquiryRequest {
  customerBelongsTo?: 'ALIPAY_CN' | 'ALIPAY_HK' | 'MPAY' | 'DANA' | 'PAYPAY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'HIPAY' | 'GCASH' | 'MAYA' | 'GRABPAY_PH' | 'GRABPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'KPLUS' | 'DIRECT_DEBIT_SIAMCOMMERCIALBANK' | 'DIRECT_DEBIT_KRUNGTHAIBANK' | 'ACH_DIRECT_DEBIT' | 'ZALOPAY' | 'MOMO' | 'VIETTELMONEY' | 'JKOPAY' | 'BKASH' | 'EASYPAISA' | 'DIRECTDEBIT_YAPILY' | 'ANTOM_BIZ_ACCOUNT' | (string & {})
  customerIdType?: 'EMAIL' | 'USER_ID' | 'MOBILE_NO' | 'AUTH_CODE' | (string & {})
  customerId?: string
  riskScoreTypes?: Array<'NSF_SCORE' | 'FRAUD_SCORE' | (string & {})>
}

export interface RiskScoreInquiryResponse {
  /** How the call went. */
  result?: Result
  riskScoreResults?: Array<RiskScoreResult>
  [unknown: string]: any
}

export interface SettleRequest {
  settlementRequestId: string
  /** Alipay's id of the payment. */
  paymentId: string
  settlementDetails: Array<SettlementDetail>
}

export interface SettleResponse {
  /** How the call went. */
  result?: Result
  settlementRequestId?: string
  settlementId?: string
  [unknown: string]: any
}

export interface SettlementInfoUpdateRequest {
  updateRequestId: string
  referenceMerchantId: string
  /** Currency of your settlement, from the contract. AlipayCN needs it. */
  settlementCurrency: string
  settlementBankAccount: SettlementBankAccount
}

export interface SettlementInfoUpdateResponse {
  /** How the call went. */
  result?: Result
  updateStatus?: string
  [unknown: string]: any
}

export interface SubmitAttachmentRequest {
  submitAttachmentRequestId: string
  attachmentType: 'SIGNATURE_AUTHORIZATION_LETTER' | 'ARTICLES_OF_ASSOCIATION' | 'LOGO' | 'AUTHORIZER_SIGNATURE_CONFIRMATION_LETTER' | 'ASSOCIATION_ARTICLE' | 'FINANCIAL_REPORT' | 'OWNERSHIP_STRUCTURE_PIC' | 'ADDRESS_PROOF' | 'UBO_PROVE' | 'ENTERPRISE_REGISTRATION' | 'LICENSE_INFO' | 'ID_CARD' | 'PASSPORT' | 'DRIVING_LICENSE' | 'CPF' | 'CNPJ' | (string & {})
  fileSha256: string
}

export interface SubmitAttachmentResponse {
  /** How the call went. */
  result?: Result
  submitAttachmentRequestId?: string
  attachmentType?: 'SIGNATURE_AUTHORIZATION_LETTER' | 'ARTICLES_OF_ASSOCIATION' | 'LOGO' | 'AUTHORIZER_SIGNATURE_CONFIRMATION_LETTER' | 'ASSOCIATION_ARTICLE' | 'FINANCIAL_REPORT' | 'OWNERSHIP_STRUCTURE_PIC' | 'ADDRESS_PROOF' | 'UBO_PROVE' | 'ENTERPRISE_REGISTRATION' | 'LICENSE_INFO' | 'ID_CARD' | 'PASSPORT' | 'DRIVING_LICENSE' | 'CPF' | 'CNPJ' | (string & {})
  attachmentKey?: string
  [unknown: string]: any
}

export interface SubscriptionCancelNotify {
  /** Its values are not documented: go by the URL or the fields present. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the payment was created, not when it was paid. ISO 8601. */
  paymentCreateTime?: string
  /** When the payment succeeded. ISO 8601. */
  paymentTime?: string
  /** End of the period paid for. ISO 8601. */
  periodEndTime?: string
  /** Number of the period paid for. */
  phaseNo?: string
  /** Alipay's id of the subscription. */
  subscriptionId?: string
  /** Number of the order of this period. */
  subscriptionOrderId?: string
  subscriptionOrderStatus?: 'CREATE' | 'CHANGE' | 'CANCEL' | 'UPDATE' | 'TERMINATE' | (string & {})
  /** Your id of the subscription. */
  subscriptionRequestId?: string
  subscriptionTransId?: string
  [unknown: string]: any
}

export interface SubscriptionCancelRequest {
  /** `CANCEL` lets the period run out, `TERMINATE` ends at once. */
  cancellationType: 'CANCEL' | 'TERMINATE' | (string & {})
  /** Alipay's id of the subscription. Either this or `subscriptionRequestId`. */
  subscriptionId?: string
  /** Your id of the subscription. Either this or `subscriptionId`. */
  subscriptionRequestId?: string
}

export interface SubscriptionCancelResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface SubscriptionChangeRequest {
  /** Your id of this change. The same id never changes twice. */
  subscriptionChangeRequestId: string
  /** Alipay's id of the subscription. */
  subscriptionId: string
  allowAccumulate?: boolean
  maxAccumulateAmount?: Amount
  /** New text for the buyer. Absent: unchanged. */
  subscriptionDescription?: string
  /** When the changed subscription begins. Absent: at once. ISO 8601 with its zone. */
  subscriptionStartTime?: string | Date
  /** When the subscription ends; the far future (2099) by default. ISO 8601 with its zone. */
  subscriptionEndTime?: string | Date
  /** How long one period is after the change. */
  periodRule?: PeriodRule
  /** Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone. */
  subscriptionExpiryTime?: string | Date
  /** What each period pays for after the change. */
  orderInfo?: OrderInfo
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  paymentAmountDifference?: Amount
}

export interface SubscriptionChangeResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface SubscriptionCreateRequest {
  /** Your id of this subscription. The same id never creates a second one. */
  subscriptionRequestId: string
  /** What the buyer reads about the subscription. */
  subscriptionDescription: string
  /** Where the buyer comes back to after signing up. Coming back proves nothing. */
  subscriptionRedirectUrl: string
  /** When the subscription begins. ISO 8601 with its zone. */
  subscriptionStartTime: string | Date
  /** How long one period is. */
  periodRule: PeriodRule
  /** How the buyer pays. */
  paymentMethod: PaymentMethod
  /** Where news of the subscription is posted. */
  subscriptionNotificationUrl: string
  /** Where the result of each period's payment is posted. */
  paymentNotificationUrl: string
  /** What each period pays for. */
  orderInfo: OrderInfo
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount: Amount
  /** How it is settled. */
  settlementStrategy: SettlementStrategy
  /** The device of the buyer. */
  env: Env
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  allowAccumulate?: boolean
  maxAccumulateAmount?: Amount
  /** Whether a charge that failed for lack of balance is tried again. Recurring PIX only. */
  allowRetry?: boolean
  maxAmountFloor?: Amount
  /** When the subscription ends. ISO 8601 with its zone. */
  subscriptionEndTime?: string | Date
  /** Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone. */
  subscriptionExpiryTime?: string | Date
  /** Trial periods at a price of their own. */
  trials?: Array<Trial>
  /** More rules of the subscription, such as retries. */
  subscriptionInfo?: CreateSubscriptionInfo
}

export interface SubscriptionCreateResponse {
  /** How the call went. */
  result?: Result
  /** Opens the wallet app; fails where it is missing. */
  schemeUrl?: string
  /** Opens the wallet app, else a page. */
  applinkUrl?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  /** Android package to open; comes for `APP` and `WAP`. */
  appIdentifier?: string
  [unknown: string]: any
}

export interface SubscriptionInquireRequest {
  subscriptionId?: string
  merchantSubscriptionId?: string
}

export interface SubscriptionInquireResponse {
  /** How the call went. */
  result?: Result
  subscriptionId?: string
  subscriptionRequestId?: string
  subscriptionStatus?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  allowAccumulate?: boolean
  maxAccumulateAmount?: Amount
  periodRule?: PeriodRule
  phaseNo?: string
  subscriptionStartTime?: string
  subscriptionEndTime?: string
  [unknown: string]: any
}

export interface SubscriptionNotify {
  /** Go by `subscriptionNotificationType` instead. */
  notifyType?: string
  /** How the call went. */
  result?: Result
  /** Your id of the subscription. */
  subscriptionRequestId?: string
  /** Alipay's id of the subscription. */
  subscriptionId?: string
  /** Where the subscription stands. */
  subscriptionStatus?: 'ACTIVE' | 'CANCELLED' | 'TERMINATED' | (string & {})
  /** What happened to the subscription. */
  subscriptionNotificationType?: 'CREATE' | 'CHANGE' | 'CANCEL' | 'UPDATE' | 'TERMINATE' | (string & {})
  /** When the subscription begins. ISO 8601. */
  subscriptionStartTime?: string
  /** When the subscription ends. ISO 8601. */
  subscriptionEndTime?: string
  /** How long one period is. */
  periodRule?: PeriodRule
  allowAccumulate?: boolean
  maxAccumulateAmount?: Amount
  [unknown: string]: any
}

export interface SubscriptionPayNotify {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the payment was created, not when it was paid. ISO 8601 with its zone. */
  paymentCreateTime?: string
  /** Your id of the subscription. */
  subscriptionRequestId?: string
  /** Alipay's id of the subscription. */
  subscriptionId?: string
  /** Start of the period paid for. ISO 8601 with its zone. */
  periodStartTime?: string
  /** End of the period paid for. ISO 8601 with its zone. */
  periodEndTime?: string
  /** May be absent: a `subscriptionId` tells the message from other payments. */
  notifyType?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** When the payment succeeded. Absent when it failed. ISO 8601 with its zone. */
  paymentTime?: string
  /** The value to declare to customs. */
  customsDeclarationAmount?: Amount
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  /** The buyer as the wallet knows them. */
  pspCustomerInfo?: PspCustomerInfo
  /** Id of the transaction at an acquirer other than Alipay. */
  acquirerReferenceNo?: string
  /** Details of what paid, such as the card and its 3-D Secure result. */
  paymentResultInfo?: PaymentResultInfo
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Promotions the buyer used. */
  promotionResult?: Array<PromotionResult>
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** Exchange rate between the currency of the price and that of the payment. */
  paymentQuote?: Quote
  processingAmount?: Amount
  /** JSON text. */
  metadata?: string
  /** Number of the order of this period. Recurring PIX payments only. */
  subscriptionOrderId?: string
  /** Retries of a recurring PIX payment. */
  retryInfo?: RetryInfo
  /** Your id of the change of amount. Comes with `UPDATE_AMOUNT_RESULT`. */
  updateRequestId?: string
  /** After this the authorised payment can no longer be captured. ISO 8601 with its zone. */
  authExpiryTime?: string
  /** Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds. */
  taxCalculationId?: string
  /** Number of the period paid for. */
  phaseNo?: string
  /** While `PROCESSING`, neither capture nor ship. */
  authReviewStatus?: 'PROCESSING' | 'ACCEPT' | 'REJECT' | (string & {})
  /** Who reviews the authorised payment. */
  authReviewSource?: 'ANTOM_SHIELD' | 'PSP' | (string & {})
  /** What risk control decided about the payment. */
  popRiskDecisionResultInfo?: PopRiskDecisionResultInfo
  [unknown: string]: any
}

export interface SubscriptionUpdateRequest {
  /** Your id of this update. The same id never updates twice. */
  subscriptionUpdateRequestId: string
  /** Alipay's id of the subscription. */
  subscriptionId: string
  /** What each period pays for after the update. */
  orderInfo: OrderInfo
  /** New text for the buyer. Absent: unchanged. */
  subscriptionDescription?: string
  /** How long one period is after the update. */
  periodRule?: PeriodRule
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the subscription ends. ISO 8601 with its zone. */
  subscriptionEndTime?: string | Date
  /** What to charge or give back at once for the difference in price. */
  prorationSettings?: ProrationSettings
  /** When to charge next: within one period, at least 24 hours ahead. ISO 8601 with its zone. */
  nextSubscriptionDate?: string | Date
}

export interface SubscriptionUpdateResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface SubscriptionsInquiryRequest {
  /** Alipay's id of the subscription. */
  subscriptionId?: string
  /** Your id of the subscription. */
  subscriptionRequestId?: string
}

export interface SubscriptionsInquiryResponse {
  /** How the call went. */
  result?: Result
  /** Whether a charge that failed for lack of balance is tried again, as text. Recurring PIX only. */
  allowRetry?: string
  maxAmountFloor?: Amount
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** How long one period is. */
  periodRule?: PeriodRule
  /** When the subscription ends. ISO 8601. */
  subscriptionEndTime?: string
  /** Your id of the subscription. */
  subscriptionRequestId?: string
  /** When the subscription begins. ISO 8601. */
  subscriptionStartTime?: string
  /** Where the subscription stands. */
  subscriptionStatus?: string
  [unknown: string]: any
}

export interface SupplyDefenseDocumentRequest {
  /** Alipay's id of the dispute. */
  disputeId: string
  /** Your defence as a file, base64 text. Supply it before `defenseDueTime`. */
  disputeEvidence: string
}

export interface SupplyDefenseDocumentResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** When the document was supplied. ISO 8601. */
  disputeResolutionTime?: string
  [unknown: string]: any
}

export interface SupplyEvidenceRequest {
  /** Alipay's id of the dispute. */
  disputeId: string
  /** One object per evidence tag, at most 32 tags, 10,000,000 characters in all. */
  evidenceContent: Record<string, any>
}

export interface SupplyEvidenceResponse {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the dispute. */
  disputeId?: string
  /** Says which tags were refused, and why. */
  evidenceResults?: Array<DisputeEvidenceResult>
  [unknown: string]: any
}

export interface SyncArrearRequest {
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
}

export interface SyncArrearResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface TaxCalculateRequest {
  taxCalculationRequestId: string
  lineItems: Array<TaxCalculationLineItem>
  /** Left out by the newest release. Do not send it. */
  currency?: string
  customerId?: string
  customerDetails?: TaxCustomerDetails
  shipFromDetails?: TaxShipFromDetails
  shippingCost?: TaxShippingCost
  taxDate?: string
}

export interface TaxCalculateResponse {
  /** How the call went. */
  result?: Result
  taxBreakdown?: Array<TaxBreakdown>
  expireAt?: string
  taxDate?: string
  taxCalculationId?: string
  /** Left out by the newest release. Do not send it. */
  currency?: string
  totalAmount?: Amount
  exclusiveTaxAmount?: Amount
  inclusiveTaxAmount?: Amount
  lineItems?: Array<TaxCalculatedLineItem>
  shippingCost?: TaxCalculatedShippingCost
  customerDetails?: TaxCalculatedCustomerDetails
  shipFromDetails?: TaxCalculatedShipFromDetails
  [unknown: string]: any
}

export interface TaxCancelRegistrationRequest {
  registrationCancelRequestId: string
  taxRegistrationId: string
}

export interface TaxCancelRegistrationResponse {
  /** How the call went. */
  result?: Result
  taxRegistrationId?: string
  taxType?: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  jurisdiction?: TaxJurisdiction
  registrationType?: 'OSS_NON_UNION' | 'STANDARD_LOCAL_TAX' | 'SINGLE_LOCAL_USE_TAX_RATE' | 'SIMPLIFIED_SELLERS_USE_TAX' | 'STANDARD_SALES_AND_USE_TAX' | 'NORMAL_GST_HST' | 'SIMPLIFIED_GST_HST' | (string & {})
  taxId?: string
  status?: string
  activeFrom?: string
  expireAt?: string
  [unknown: string]: any
}

export interface TaxInitializeSettingsRequest {
  settingsRequestId: string
  defaultTaxCode: string
  defaultTaxBehavior: string
  headOffice: TaxHeadOffice
}

export interface TaxInitializeSettingsResponse {
  /** How the call went. */
  result?: Result
  defaultTaxCode?: string
  defaultTaxBehavior?: string
  headOffice?: TaxHeadOffice
  status?: 'ACTIVE' | 'PENDING' | (string & {})
  [unknown: string]: any
}

export interface TaxInquireCalculationRequest {
  taxCalculationId?: string
  taxCalculationRequestId?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
}

export interface TaxInquireCalculationResponse {
  /** How the call went. */
  result?: Result
  taxCalculationId?: string
  totalAmount?: Amount
  lineItems?: Array<TaxCalculatedLineItem>
  taxBreakdown?: Array<TaxBreakdown>
  expireAt?: string
  taxDate?: string
  /** Left out by the newest release. Do not send it. */
  currency?: string
  exclusiveTaxAmount?: Amount
  inclusiveTaxAmount?: Amount
  shippingCost?: TaxCalculatedShippingCost
  customerDetails?: TaxCalculatedCustomerDetails
  shipFromDetails?: TaxCalculatedShipFromDetails
  [unknown: string]: any
}

export interface TaxInquireRegistrationListRequest {
  status?: 'ACTIVE' | 'SCHEDULED' | 'EXPIRED' | 'CANCELLED' | 'ALL' | (string & {})
  currentPage?: number | bigint | string
  pageSize?: number | bigint | string
}

export interface TaxInquireRegistrationListResponse {
  /** How the call went. */
  result?: Result
  registrations?: Array<TaxRegistration>
  paginator?: Paginator
  [unknown: string]: any
}

export interface TaxInquireSettingsRequest {
}

export interface TaxInquireSettingsResponse {
  /** How the call went. */
  result?: Result
  defaultTaxCode?: string
  defaultTaxBehavior?: string
  headOffice?: TaxHeadOffice
  status?: 'ACTIVE' | 'PENDING' | (string & {})
  [unknown: string]: any
}

export interface TaxInquireTransactionListRequest {
  taxCalculationId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** Alipay's id of the refund. */
  refundId?: string
  currentPage?: number | bigint | string
  pageSize?: number | bigint | string
}

export interface TaxInquireTransactionListResponse {
  /** How the call went. */
  result?: Result
  transactions?: Array<TaxTransaction>
  paginator?: Paginator
  [unknown: string]: any
}

export interface TaxRegisterRequest {
  registrationRequestId: string
  taxType: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  jurisdiction: TaxJurisdiction
  registrationType: 'OSS_NON_UNION' | 'STANDARD_LOCAL_TAX' | 'SINGLE_LOCAL_USE_TAX_RATE' | 'SIMPLIFIED_SELLERS_USE_TAX' | 'STANDARD_SALES_AND_USE_TAX' | 'NORMAL_GST_HST' | 'SIMPLIFIED_GST_HST' | (string & {})
  taxId: string
  activeFrom: string
  expireAt?: string
}

export interface TaxRegisterResponse {
  /** How the call went. */
  result?: Result
  taxRegistrationId?: string
  taxType?: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  jurisdiction?: TaxJurisdiction
  registrationType?: 'OSS_NON_UNION' | 'STANDARD_LOCAL_TAX' | 'SINGLE_LOCAL_USE_TAX_RATE' | 'SIMPLIFIED_SELLERS_USE_TAX' | 'STANDARD_SALES_AND_USE_TAX' | 'NORMAL_GST_HST' | 'SIMPLIFIED_GST_HST' | (string & {})
  taxId?: string
  status?: string
  activeFrom?: string
  expireAt?: string
  [unknown: string]: any
}

export interface TaxUpdateRegistrationPeriodRequest {
  registrationUpdatePeriodRequestId: string
  taxRegistrationId: string
  activeFrom?: string
  expireAt?: string
}

export interface TaxUpdateRegistrationPeriodResponse {
  /** How the call went. */
  result?: Result
  taxRegistrationId?: string
  taxType?: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  jurisdiction?: TaxJurisdiction
  registrationType?: 'OSS_NON_UNION' | 'STANDARD_LOCAL_TAX' | 'SINGLE_LOCAL_USE_TAX_RATE' | 'SIMPLIFIED_SELLERS_USE_TAX' | 'STANDARD_SALES_AND_USE_TAX' | 'NORMAL_GST_HST' | 'SIMPLIFIED_GST_HST' | (string & {})
  taxId?: string
  status?: string
  activeFrom?: string
  expireAt?: string
  [unknown: string]: any
}

export interface TaxUpdateSettingsRequest {
  settingsUpdateRequestId: string
  defaultTaxCode?: string
  defaultTaxBehavior?: string
  headOffice?: TaxHeadOffice
}

export interface TaxUpdateSettingsResponse {
  /** How the call went. */
  result?: Result
  defaultTaxCode?: string
  defaultTaxBehavior?: string
  headOffice?: TaxHeadOffice
  status?: 'ACTIVE' | 'PENDING' | (string & {})
  [unknown: string]: any
}

export interface UpdateAmountRequest {
  /** Your id of this change of amount. The same id never changes it twice. */
  updateRequestId: string
  /** Alipay's id of the payment. */
  paymentId: string
  /** The new amount to authorise, in the smallest unit of the currency. */
  amount: Amount
}

export interface UpdateAmountResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this change of amount. The same id never changes it twice. */
  updateRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** The new amount, in the smallest unit of the currency. */
  amount?: Amount
  [unknown: string]: any
}

export interface UpdateCardRequest {
  assetId: string
  requestId: string
  cardNickName?: string
  note?: string
  purpose?: string
  /** JSON text. */
  metadata?: Record<string, string>
  authorizationControl?: AuthorizationControl
}

export interface UpdateCardResponse {
  /** How the call went. */
  result?: Result
  status?: string
  requestId?: string
  [unknown: string]: any
}

export interface UpdateCardStatusRequest {
  assetId: string
  requestId: string
  operateType: 'FREEZE' | 'UNFREEZE' | 'CANCEL' | (string & {})
  notifyUrl?: string
}

export interface UpdateCardStatusResponse {
  /** How the call went. */
  result?: Result
  status?: string
  requestId?: string
  [unknown: string]: any
}

export interface UpdateHoldRequest {
  holdId?: string
  /** ISO 8601 with its zone. */
  releaseTime?: string | Date
}

export interface UpdateHoldResponse {
  /** How the call went. */
  result?: Result
  holdId?: string
  /** ISO 8601 with its zone. */
  releaseTime?: string
  [unknown: string]: any
}

export interface UpdateRuleRequest {
  ruleId?: string
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  ratio?: number | bigint | string
  /** ISO 8601 with its zone. */
  releaseTime?: string | Date
  retentionTime?: number | bigint | string
  ruleStatus?: 'ACTIVE' | 'DISABLED' | (string & {})
}

export interface UpdateRuleResponse {
  /** How the call went. */
  result?: Result
  ruleId?: string
  merchantId?: string
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  ratio?: number | string
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  /** ISO 8601 with its zone. */
  releaseTime?: string
  retentionTime?: number | string
  ruleStatus?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** ISO 8601 with its zone. */
  createTime?: string
  /** ISO 8601 with its zone. */
  updateTime?: string
  [unknown: string]: any
}

export interface UpdateTokenRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** The token to update. Secret: never log it. */
  token?: string
  /** Name of the account holder. */
  accountHolderName?: UserName
  /** Email address of the account holder. */
  email?: string
  /** The token is void after this. ISO 8601. */
  tokenExpiryTime?: string
}

export interface UpdateTokenResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the stored method. Secret: never log it. */
  token?: string
  [unknown: string]: any
}

export interface UploadInvoiceShippingFileRequest {
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  fileId?: string
  uploadFile?: string
  fileType?: string
  fileName?: string
}

export interface UploadInvoiceShippingFileResponse {
  /** How the call went. */
  result?: Result
  [unknown: string]: any
}

export interface UserQueryInfoRequest {
  /** Secret: never log it. */
  accessToken?: string
}

export interface UserQueryInfoResponse {
  /** How the call went. */
  result?: Result
  userId?: string
  userLoginId?: string
  hashUserLoginId?: string
  [unknown: string]: any
}

export interface VaultingInquireTokenRequest {
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** The token to ask about. Secret: never log it. */
  token?: string
}

export interface VaultingInquireTokenResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the stored method. Secret: never log it. */
  token?: string
  /** Name of the account holder. */
  accountHolderName?: UserName
  /** Email address of the account holder. */
  email?: string
  /** Bank that issued the card. */
  issuerName?: string
  /** Country of the bank that issued the card. */
  issuingCountry?: string
  /** The token is void after this. ISO 8601. */
  tokenExpiryTime?: string
  [unknown: string]: any
}

export interface VaultingNotify {
  /** How the call went. */
  result?: Result
  /** Its values are not documented: go by the URL or the fields present. */
  notifyType?: string
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId?: string
  /** The method, such as the card with its token once stored. */
  paymentMethodDetail?: VaultingPaymentMethodDetail
  /** When the vaulting began. ISO 8601. */
  vaultingCreateTime?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
  /** JSON text. */
  metadata?: string
  [unknown: string]: any
}

export interface VaultingPaymentMethodRequest {
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId: string
  /** Where the result of the vaulting is posted. */
  vaultingNotificationUrl: string
  /** Where the buyer comes back to after vaulting. Coming back proves nothing. */
  redirectUrl: string
  /** The method to store. */
  paymentMethodDetail: PaymentMethodDetail
  /** The device of the buyer. */
  env: Env
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
  /** JSON text. */
  metadata?: string
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  vaultingCurrency?: string
  /** Up to five values of your own. */
  customizedInfo?: CustomizedInfo
}

export interface VaultingPaymentMethodResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId?: string
  /** The method, such as the card with its token once stored. */
  paymentMethodDetail?: PaymentMethodDetail
  /** Page to send the buyer to. */
  normalUrl?: string
  /** Opens the wallet app; fails where it is missing. */
  schemeUrl?: string
  /** Opens the wallet app, else a page. */
  applinkUrl?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  [unknown: string]: any
}

export interface VaultingQueryRequest {
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId: string
  /** Which of your accounts this is for, when one client id serves several. */
  merchantAccountId?: string
}

export interface VaultingQueryResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  /** Opens the wallet app; fails where it is missing. */
  schemeUrl?: string
  /** Opens the wallet app, else a page. */
  applinkUrl?: string
  /** Where the vaulting stands. Only `SUCCESS` is stored. */
  vaultingStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})
  /** The method, such as the card with its token once stored. */
  paymentMethodDetail?: PaymentMethodDetail
  /** JSON text. */
  metadata?: string
  /** Why `vaultingStatus` is what it is; a failure has the code of the bank or scheme. */
  vaultingResultCode?: string
  /** Text for developers that explains `vaultingResultCode`. */
  vaultingResultMessage?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  [unknown: string]: any
}

export interface VaultingSessionRequest {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Your id of this vaulting. The same id never vaults twice. */
  vaultingRequestId: string
  /** Where the result of the vaulting is posted. */
  vaultingNotificationUrl: string
  /** Where the buyer comes back to after vaulting. Coming back proves nothing. */
  redirectUrl?: string
  /** Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW). */
  merchantRegion?: string
  /** True forces 3-D Secure. Absent is false. */
  is3DSAuthentication?: boolean
}

export interface VaultingSessionResponse {
  /** How the call went. */
  result?: Result
  /** Opaque: hand it to the client SDK. */
  vaultingSessionData?: string
  /** Alipay's id of the session. */
  vaultingSessionId?: string
  /** After this the session cannot be used. ISO 8601 with its zone. */
  vaultingSessionExpiryTime?: string
  /** Page to send the buyer to. */
  normalUrl?: string
  [unknown: string]: any
}

export interface VaultsFetchNonceRequest {
  /** The card. */
  card: Card
}

export interface VaultsFetchNonceResponse {
  /** How the call went. */
  result?: Result
  /** Stands for the card: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  [unknown: string]: any
}

export interface VerifyAndCompletePaymentRequest {
  /** How the buyer proved who they are. */
  verifyMethod?: VerifyMethod
  /** Your id of this verification. */
  verifyRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
}

export interface VerifyAndCompletePaymentResponse {
  /** How the call went. */
  result?: Result
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Your id of this verification. */
  verifyRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the payment was created, not when it was paid. ISO 8601. */
  paymentCreateTime?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  [unknown: string]: any
}

export interface VerifyAuthenticationRequest {
  authenticationType?: 'OTP' | (string & {})
  authenticationRequestId?: string
  authenticationValue?: string
}

export interface VerifyAuthenticationResponse {
  /** How the call went. */
  result?: Result
  isPassed?: boolean
  [unknown: string]: any
}

/** An amount in the smallest unit of its currency: `{"currency": "USD", "value": "1000"}` is 10.00 USD. */
export interface Amount {
  /** ISO 4217 code. */
  currency: string
  /** Digits: whole units of the smallest coin, `"1000"` is 10.00 USD and 1000 JPY. */
  value: string
}

export interface AmountLimit {
  /** Upper end of the limit. */
  maxAmount?: Amount
  /** Lower end of the limit. */
  minAmount?: Amount
  /** What is left of the limit. */
  remainAmount?: Amount
  [unknown: string]: any
}

export interface AmountLimitInfo {
  /** Limit of one payment. */
  singleLimit?: AmountLimit
  /** Limit of one day. */
  dayLimit?: AmountLimit
  /** Limit of one month. */
  monthLimit?: AmountLimit
  [unknown: string]: any
}

export interface AncillaryData {
  /** The extras. */
  services?: Array<Service>
  /** Number of the ticket the extras belong to. */
  connectedTicketNumber?: string
}

export interface Applicability {
  scope: 'ALL' | 'SPECIFIC' | (string & {})
  priceIds?: Array<string>
}

export interface ApsAddress {
  region: string
  state?: string
  city?: string
  address1?: string
  address2?: string
  zipCode?: string
}

export interface ApsAmount {
  currency: string
  value: string
}

export interface ApsBuyer {
  referenceBuyerId?: string
  buyerName?: UserName
  buyerPhoneNo?: string
  buyerEmail?: string
}

export interface ApsEnv {
  terminalType: 'WEB' | 'APP' | 'WAP' | 'MINI_APP' | (string & {})
  osType?: 'IOS' | 'ANDROID' | (string & {})
  userAgent?: string
  deviceTokenId?: string
  clientIp?: string
  storeTerminalId?: string
  cookieId?: string
  storeTerminalRequestTime?: string
}

export interface ApsGoods {
  referenceGoodsId: string
  goodsName: string
  goodsCategory?: string
  goodsBrand?: string
  goodsUnitAmount?: ApsAmount
  goodsQuantity?: string
}

export interface ApsLogo {
  logoName: string
  logoUrl?: string
}

export interface ApsMerchant {
  referenceMerchantId: string
  merchantMCC: string
  merchantName: string
  merchantAddress: ApsAddress
  merchantDisplayName: string
  merchantRegisterDate: string
  store: ApsStore
}

export interface ApsOrder {
  /** Your id of the order. One order may see several attempts to pay. */
  referenceOrderId: string
  orderDescription: string
  /** Total of the order, in the smallest unit of the currency. */
  orderAmount: ApsAmount
  merchant?: ApsMerchant
  goods?: Array<ApsGoods>
  shipping?: ApsShipping
  buyer?: ApsBuyer
  /** The device of the buyer. */
  env?: ApsEnv
}

export interface ApsOrderCodeForm {
  expireTime?: string
  codeDetails?: Array<CodeDetail>
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: string
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface ApsPaymentFactor {
  isInStorePayment?: boolean
  isCashierPayment?: boolean
  presentmentMode?: 'TILE' | (string & {})
  inStorePaymentScenario?: 'PaymentCode' | 'OrderCode' | 'EntryCode' | (string & {})
}

export interface ApsPaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType: string
  /** Secret: never log it. */
  paymentMethodId?: string
  customerId?: string
  /** Secret: never log it. */
  paymentMethodMetaData?: ApsPaymentMethodMetaData
}

export interface ApsPaymentMethodMetaData {
  authClientId?: string
}

export interface ApsPaymentOption {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: string
  enabled?: boolean
  paymentMethodCategory?: 'WALLET' | (string & {})
  preferred?: boolean
  disableReason?: string
  logo?: ApsLogo
  paymentOptionDetail?: ApsPaymentOptionDetail
  [unknown: string]: any
}

export interface ApsPaymentOptionDetail {
  paymentOptionDetailType?: 'CONNECT_WALLET' | (string & {})
  connectWallet?: ApsWalletPaymentOptionDetail
  [unknown: string]: any
}

export interface ApsQuote {
  quoteCurrencyPair: string
  quotePrice: string | number | bigint
  quoteId?: string
  quoteStartTime?: string
  quoteExpiryTime?: string
  baseCurrency?: string
  quoteUnit?: string
}

export interface ApsSettlementStrategy {
  /** Currency of your settlement, from the contract. AlipayCN needs it. */
  settlementCurrency?: string
}

export interface ApsShipping {
  shippingName?: ApsUserName
  shippingAddress?: ApsAddress
  shippingCarrier?: string
  shippingPhoneNo?: string
}

export interface ApsStore {
  referenceStoreId: string
  storeName: string
  storeMCC: string
  storeDisplayName: string
  storeTerminalId: string
  storeOperatorId: string
  storePhoneNo: string
  storeAddress: ApsAddress
}

export interface ApsTransaction {
  transactionResult?: Result
  transactionId?: string
  transactionType?: 'PAYMENT' | 'REFUND' | 'AUTHORIZATION' | 'CAPTURE' | 'CANCEL' | 'VOID' | (string & {})
  transactionStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | (string & {})
  transactionAmount?: ApsAmount
  transactionRequestId?: string
  transactionTime?: string
  [unknown: string]: any
}

export interface ApsUserName {
  firstName: string
  lastName: string
  middleName?: string
  fullName?: string
}

export interface ApsWallet {
  walletName?: string
  walletBrandName?: string
  walletLogo?: ApsLogo
  walletRegion?: string
  walletFeature?: ApsWalletFeature
  [unknown: string]: any
}

export interface ApsWalletFeature {
  supportCodeScan?: boolean
  supportCashierRedirection?: boolean
  [unknown: string]: any
}

export interface ApsWalletPaymentOptionDetail {
  supportWallets?: Array<ApsWallet>
  [unknown: string]: any
}

export interface Attachment {
  attachmentType: 'SIGNATURE_AUTHORIZATION_LETTER' | 'ARTICLES_OF_ASSOCIATION' | 'LOGO' | (string & {})
  attachmentName: string
  fileKey: string
  file?: string
}

export interface AuthCodeForm {
  /** The code in several forms; show one of them. */
  codeDetails?: Array<CodeDetail>
  [unknown: string]: any
}

export interface AuthMetaData {
  /** Name of the account holder. */
  accountHolderName?: string
  /** Number of the account holder's identity document. */
  accountHolderCertNo?: string
}

export interface AuthorizationAccessParams {
  /** Signing from the Alipay app, by QR code, or by QR code or SMS. */
  channel: 'ALIPAYAPP' | 'QRCODE' | 'QRCODEORSMS' | (string & {})
}

export interface AuthorizationConsultDirectDebitInfo {
  /** A constant that selects periodic signing. */
  channelProductCode?: 'CYCLE_PAY_AUTH' | (string & {})
  /** A constant that names the signing product. */
  personalProductCode?: 'CYCLE_PAY_AUTH_P' | (string & {})
  /** In production only this one; test environments have their own. */
  signScene?: 'INDUSTRY|SUBSCRIPTION_DEFAULT_SCENE' | (string & {})
  /** How the buyer gets to the signing page. */
  accessParams?: AuthorizationAccessParams
  /** How often and how much may be charged. */
  periodRuleParams?: PeriodRuleParams
  /** Which subscription and item the signing is for. */
  passBackParams?: AuthorizationConsultPassBackParams
  /** What the signing page tells about the subscription. */
  subscriptionParams?: AuthorizationConsultSubscriptionParams
  /** The service as the signing page shows it. */
  subMerchant?: AuthorizationConsultSubMerchant
  /** What the buyer signs. Not each one is open to every merchant. */
  subscribeType?: 'CREATE' | 'TRIAL' | 'UPDATE' | 'DOWNGRADE' | 'REVERT_CANCEL' | (string & {})
  /** An access token: secret. For update, downgrade and revert only. Secret: never log it. */
  oriAgreementNo?: string
}

export interface AuthorizationConsultPassBackParams {
  /** Real id of the subscription, not `authState` nor an order id. */
  subscriptionId: string
  /** Item of the subscription, one that belongs to `subscriptionId`. */
  itemId: string
}

export interface AuthorizationConsultSubMerchant {
  /** Name of the service that the buyer reads on the signing page. */
  subMerchantServiceName: string
  /** Seat or billing details for the buyer. Leave it out when there are none. */
  subMerchantServiceDescription?: string
}

export interface AuthorizationConsultSubscriptionParams {
  /** Layout of the signing page; has to fit `subscribeType`. */
  subscribeTplType: 'CREATE' | 'TRIAL' | 'UPGRADE' | 'DOWNGRADE' | 'SEAT_CREATE' | 'SEAT_INCREASE' | 'SEAT_DECREASE' | 'REVERT_CANCEL' | (string & {})
  /** JSON object as text. */
  firstSubscriptionInfo?: string
  /** JSON list as text. */
  followSubscriptionInfos?: string
  /** JSON object as text. */
  originSubscriptionInfo?: string
  /** JSON object as text. */
  targetSubscriptionInfo?: string
  /** A day: the next charge after a change or a restoration. `YYYY-MM-DD`. */
  nextPaymentDate?: string
  /** A day: when the present subscription or period ends. For display only. `YYYY-MM-DD`. */
  expireAt?: string
  /** CNY yuan with two decimals, not the smallest unit. */
  baseAmount?: string
  /** CNY yuan with two decimals, not the smallest unit. */
  offsetAmount?: string
  /** Name of the charge, only when it has one apart from the service. */
  deductName?: string
  /** Description of the charge, only when it has one of its own. */
  deductDesc?: string
}

export interface AuthorizationControl {
  cardLimitDetail: CardLimitDetail
  /** ISO 8601 with its zone. */
  cardActiveTime?: string | Date
  /** ISO 8601 with its zone. */
  cardCancelTime?: string | Date
  allowedMerchantCategoryList?: Array<string>
  allowedAuthTimes?: number | bigint | string
  allowedCurrencies?: Array<string>
  cardLimitInfo?: CardLimitInfo
  refundPreference?: RefundPreference
  /** For `applyCard`. */
  paymentPreferenceCurrencies?: Array<string>
  /** For `applyCard`; send `false` explicitly. */
  sameCurrencyPreference?: boolean
  /** For `applyCard`. */
  threeDSMode?: 'STANDARD' | 'FRICTIONLESS' | (string & {})
  /** Replies mask it: never send a masked value back. */
  phoneNo?: string
  /** Replies mask it: never send a masked value back. */
  email?: string
}

export interface AutomaticTax {
  /** Say it explicitly. */
  enabled?: boolean
}

export interface AvailablePaymentMethod {
  /** `billingAddressCollectionMode`: `ALWAYS`, `DYNAMIC` or `NEVER`. Secret: never log it. */
  paymentMethodMetaData?: Record<string, any>
  /** The methods, each with its place. */
  paymentMethodTypeList?: Array<PaymentMethodTypeItem>
}

export interface BillingDiscount {
  /** Id of the coupon. Either this or `promotionCodeId`. */
  couponId?: string
  /** Id of the promotion code. Either this or `couponId`. */
  promotionCodeId?: string
}

export interface BillingSubscription {
  /** The billing customer who subscribes. */
  customerId?: string
  /** The trial, if there is one. */
  trialSettings?: BillingTrialSettings
  /** Only `ALLOW_INCOMPLETE` so far. */
  paymentBehavior?: string
  collectionMethod?: string
  /** How many days there are to pay an invoice. */
  daysUntilDue?: number | bigint | string
  /** When the subscription is to end. */
  cancelAt?: string
  /** Whether the subscription ends with the present period. */
  cancelAtPeriodEnd?: boolean
  /** Text about the subscription. */
  description?: string
  /** Coupons or promotion codes to apply. */
  discounts?: Array<BillingDiscount>
  /** What pays the subscription; goes before the customer's own default. */
  defaultPaymentMethod?: string
  /** Whether promotion codes are taken. */
  allowPromotionCode?: boolean
  /** Where news of the subscription is posted. */
  subscriptionNotifyUrl?: string
}

export interface BillingSubscriptionCancelCancellationDetails {
  feedback?: string
  comment?: string
}

export interface BillingSubscriptionCancellationDetails {
  feedback?: string
  comment?: string
}

export interface BillingSubscriptionDiscountInfo {
  discountId?: string
  couponId?: string
  type?: string
  percentOff?: string
  amountOff?: Amount
  duration?: string
  times?: number | string
  status?: string
  [unknown: string]: any
}

export interface BillingSubscriptionInquireDetailsCancellationDetails {
  feedback?: string
  comment?: string
  [unknown: string]: any
}

export interface BillingSubscriptionPriceItem {
  /** ISO 8601 with its zone. */
  currentPeriodEnd?: string
  /** ISO 8601 with its zone. */
  currentPeriodStart?: string
  itemAmount?: Amount
  itemId?: string
  nickname?: string
  priceId?: string
  priceType?: string
  pricingModel?: 'PER_UNIT' | 'TIERED' | (string & {})
  productId?: string
  productName?: string
  quantity?: number | string
  recurringInterval?: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | (string & {})
  recurringIntervalCount?: number | string
  unitAmount?: Amount
  usageType?: 'LICENSED' | 'METERED' | (string & {})
  tiersMode?: 'GRADUATED' | 'VOLUME' | (string & {})
  tiers?: Array<Tier>
  productDescription?: string
  meterId?: string
  [unknown: string]: any
}

export interface BillingSubscriptionStatusChange {
  action?: 'PAUSE' | (string & {})
}

export interface BillingSubscriptionTrialSettings {
  endBehavior?: BillingSubscriptionTrialSettingsEndBehavior
  [unknown: string]: any
}

export interface BillingSubscriptionTrialSettingsEndBehavior {
  missingPaymentMethod?: 'CANCEL' | 'CREATE_INVOICE' | 'PAUSE' | (string & {})
  [unknown: string]: any
}

export interface BillingTrialSettings {
  /** How many days the trial lasts, 1 to 365. Either this or `trialEnd`. */
  trialPeriodDays?: number | bigint | string
  /** When the trial ends. Either this or `trialPeriodDays`. ISO 8601 with its zone. */
  trialEnd?: string | Date
  /** What happens at the end of the trial when nothing can pay. */
  trialEndBehavior?: 'CANCEL' | 'PAUSE' | (string & {})
}

export interface BrowserInfo {
  /** `Accept` header the browser sent. */
  acceptHeader?: string
  /** Whether the browser can run Java. */
  javaEnabled?: boolean
  /** Whether the browser can run JavaScript. */
  javaScriptEnabled?: boolean
  /** Language of the browser. */
  language?: string
  /** User agent of the browser. */
  userAgent?: string
}

export interface BusinessInfo {
  doingBusinessAs: string
  mcc?: string
  websites?: Array<WebSite>
  englishName?: string
  mainSalesCountry?: string
  appName?: string
  serviceDescription?: string
}

export interface Buyer {
  /** Your id of the buyer. */
  referenceBuyerId?: string
  /** Name of the buyer. */
  buyerName?: UserName
  /** Phone number of the buyer. Some methods need it; helps risk control. */
  buyerPhoneNo?: string
  /** Email address of the buyer. Some methods need it; helps risk control. */
  buyerEmail?: string
  /** When the buyer opened the account with you. ISO 8601 with its zone. */
  buyerRegistrationTime?: string | Date
  /** Whether the buyer's account is verified. */
  isAccountVerified?: boolean
  /** How many successful orders the buyer has. */
  successfulOrderCount?: number | bigint | string
  /** Country code of `buyerPhoneNo`, spelled this way. Needed for `STCPAY`. */
  buyerPhoneNoContryCode?: string
  /** Comma-separated text. Payment sessions only. */
  preferredLocales?: string
  /** Needed when `buyerType` is `B`. Payment sessions only. */
  businessName?: string
  /** Payment sessions only. */
  buyerType?: 'B' | 'C' | (string & {})
  /** Total of the buyer's successful orders. */
  successfulOrderAmount?: Amount
  /** Needed for Klarna. ISO 8601 with its zone. */
  dateOfLastPaidPurchase?: string | Date
  /** Needed for Klarna. ISO 8601 with its zone. */
  dateOfFirstPaidPurchase?: string | Date
  /** Payment sessions only. */
  taxIds?: Array<BuyerTaxId>
  /** Has `country` in place of `region`. */
  businessAddress?: Address
}

export interface BuyerTaxId {
  /** Country whose tax id it is, an ISO 3166 code. */
  country: string
  /** The tax id, in the format of its country. */
  value: string
  /** Two characters of a subdivision, where the tax authority asks for it. */
  region?: string
}

export interface Card {
  /** Number of the card. Secret: never log it. */
  cardNo: string
  /** Year the card expires, its last two digits: `25`. */
  expiryYear: string
  /** Month the card expires, two digits: `02`. */
  expiryMonth: string
  /** Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it. */
  cvv?: string
  /** Name on the card. */
  cardholderName?: UserName
}

export interface CardDetail {
  assetId?: string
  cardNickName?: string
  cardStatus?: 'ACTIVE' | 'FROZEN' | 'CANCEL' | (string & {})
  maskedCardNo?: string
  cardBrand?: 'MASTERCARD' | (string & {})
  /** ISO 8601 with its zone. */
  createdTime?: string
  /** ISO 8601 with its zone. */
  updatedTime?: string
  purpose?: string
  note?: string
  /** JSON text. */
  metadata?: Record<string, string>
  authorizationControl?: AuthorizationControl
  cardholderinfo?: CardholderInfo
  [unknown: string]: any
}

export interface CardInfo {
  /** Card number with most digits hidden. Secret: never log it. */
  cardNo?: string
  /** Brand of the card, to show to the buyer. */
  cardBrand?: string
  /** Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  /** Country of the bank that issued the card, an ISO 3166 code. */
  issuingCountry?: string
  /** `CREDIT`, `DEBIT`, `PREPAID`, `CHARGE` or `DEFERRED_DEBIT`. */
  funding?: string
  /** Region of the payment method, an ISO 3166 code or `GLOBAL`. */
  paymentMethodRegion?: string
  /** How 3-D Secure went. */
  threeDSResult?: ThreeDSResult
  [unknown: string]: any
}

export interface CardLimitDetail {
  perTransactionLimit: Amount
  dailyLimit: Limit
  monthlyLimit: Limit
  perCardLimit?: Limit
  dailyLimitMax?: string
  monthlyLimitMax?: string
  perTransactionLimitMax?: string
  perCardLimitMax?: string
}

export interface CardLimitInfo {
  currency?: string
  dailyLimitMax?: string
  monthlyLimitMax?: string
  perTransactionLimitMax?: string
  perCardLimitMax?: string
}

export interface CardPaymentMethodDetail {
  /** Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  /** Card brand. */
  brand?: 'AMEX' | 'BC' | 'CARNET' | 'CARTES_BANCAIRES' | 'CITI' | 'CUP' | 'DINERS' | 'DISCOVER' | 'ELO' | 'GWANGJUBANK' | 'HIPERCARD' | 'HYUNDAI' | 'IBK_BC' | 'JCB' | 'JEJUBANK' | 'JEONBUKBANK' | 'KAKAOBANK' | 'KBANK' | 'KDBBANK' | 'KEBHANA' | 'KOOKMIN' | 'LOTTE' | 'MAESTRO' | 'MASTERCARD' | 'MIR' | 'NONGHYUP' | 'POST' | 'SAEMAUL' | 'SAMSUNG' | 'SAVINGBANK' | 'SHINHAN' | 'SHINHYEOP' | 'SUHYEOP' | 'TOSSBANK' | 'TROY' | 'VISA' | 'WOORI' | (string & {})
  /** Card number with most digits hidden; fit to show. */
  maskedCardNo?: string
  /** Brands that are taken. */
  supportedBrands?: Array<string>
  /** Number of the card. Secret: never log it. */
  cardNo?: string
  /** Brand the buyer chose, on a card with several. */
  selectedCardBrand?: 'AMEX' | 'BC' | 'CARNET' | 'CARTES_BANCAIRES' | 'CITI' | 'CUP' | 'DINERS' | 'DISCOVER' | 'ELO' | 'GWANGJUBANK' | 'HIPERCARD' | 'HYUNDAI' | 'IBK_BC' | 'JCB' | 'JEJUBANK' | 'JEONBUKBANK' | 'KAKAOBANK' | 'KBANK' | 'KDBBANK' | 'KEBHANA' | 'KOOKMIN' | 'LOTTE' | 'MAESTRO' | 'MASTERCARD' | 'MIR' | 'NONGHYUP' | 'POST' | 'SAEMAUL' | 'SAMSUNG' | 'SAVINGBANK' | 'SHINHAN' | 'SHINHYEOP' | 'SUHYEOP' | 'TOSSBANK' | 'TROY' | 'VISA' | 'WOORI' | (string & {})
  /** Bank that issued the card. */
  cardIssuer?: string
  /** Where the card was issued. */
  countryIssue?: string
  instUserName?: UserName
  /** Year the card expires, its last two digits: `25`. */
  expiryYear?: string
  /** Month the card expires, two digits: `02`. */
  expiryMonth?: string
  /** Address the card is billed to. */
  billingAddress?: Address
  mask?: string
  /** Last four digits of the card number. */
  last4?: string
  paymentMethodDetailMetadata?: string
  /** Comes in replies. Never send it. */
  fingerprint?: string
  authenticationFlow?: string
  /** Which kind of card. */
  funding?: 'CREDIT' | 'DEBIT' | 'PREPAID' | 'CHARGE' | 'DEFERRED_DEBIT' | (string & {})
  /** Raw result of the address check (AVS). */
  avsResultRaw?: string
  /** Raw result of the check of the security code. */
  cvvResultRaw?: string
  /** First digits of the card number: they name the issuer. */
  bin?: string
  /** Bank that issued the card. */
  issuerName?: string
  /** Country of the bank that issued the card, an ISO 3166 code. */
  issuingCountry?: string
  /** Last four digits of the card number. */
  lastFour?: string
  /** Name on the card. */
  cardholderName?: UserName
  /** Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it. */
  cvv?: string
  /** Birthday of the cardholder. Korean personal cards only. `YYYY-MM-DD`. */
  dateOfBirth?: string
  /** Business number of the company, 10 digits. Korean company cards only. */
  businessNo?: string
  /** The password's first two digits. Korean cards only. Secret: never log it. */
  cardPasswordDigest?: string
  /** Tax id of the buyer, 11 digits. Brazilian cards only. */
  cpf?: string
  /** Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru. */
  payerEmail?: string
  /** Id that the card scheme gave a payment; later payments of the same buyer refer to it. */
  networkTransactionId?: string
  /** True forces 3-D Secure. Absent is false. */
  is3DSAuthentication?: boolean
  request3DS?: string
  /** Exemption from strong customer authentication (SCA) to ask for. */
  scaExemptionIndicator?: string
  /** True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing. */
  enableAuthenticationUpgrade?: string
  /** Result of a 3-D Secure authentication done outside Alipay. */
  mpiData?: MpiData
}

export interface CardTransactionEvent {
  eventId?: string
  lifecycleId?: string
  eventType?: string
  status?: string
  /** ISO 8601 with its zone. */
  transactionTime?: string
  billType?: string
  transactionAmount?: Amount
  assetId?: string
  /** ISO 8601 with its zone. */
  authExpireTime?: string
  authType?: string
  /** Secret: never log it. */
  authCode?: string
  failureReason?: string
  balanceType?: string
  outAmount?: Amount
  inAmount?: Amount
  exchangeCurrencyPair?: string
  exchangeRate?: string
  maskedCardNo?: string
  merchantInfo?: EventMerchantInfo
  /** JSON text. */
  metadata?: Record<string, string>
  /** ISO 8601 with its zone. */
  authTime?: string
  cardProduct?: string
  [unknown: string]: any
}

export interface CardTransactionLifecycle {
  lifecycleId?: string
  /** ISO 8601 with its zone. */
  lastUpdateTime?: string
  /** ISO 8601 with its zone. */
  transactionTime?: string
  assetId?: string
  latestEventType?: string
  latestEventStatus?: string
  totalBillingAmount?: Amount
  totalAuthAmount?: Amount
  totalCancelAmount?: Amount
  totalRefundAmount?: Amount
  totalChargebackAmount?: Amount
  maskedCardNo?: string
  cardProduct?: string
  [unknown: string]: any
}

export interface CardTransactionLifecycleDetail {
  lifecycleId?: string
  /** ISO 8601 with its zone. */
  lastUpdateTime?: string
  /** ISO 8601 with its zone. */
  transactionTime?: string
  assetId?: string
  latestEventType?: string
  latestEventStatus?: string
  totalBillingAmount?: Amount
  totalAuthAmount?: Amount
  totalCancelAmount?: Amount
  totalRefundAmount?: Amount
  totalChargebackAmount?: Amount
  maskedCardNo?: string
  events?: Array<CardTransactionEvent>
  cardProduct?: string
  [unknown: string]: any
}

export interface CardVerificationResult {
  authenticationType?: string
  /** How you had the card payment authenticated. */
  authenticationMethod?: string
  /** Result of the check of the security code. */
  cvvResult?: string
  /** Result of the address check (AVS). */
  avsResult?: string
  /** Code the payment channel gave after a passed 3-D Secure. */
  authorizationCode?: string
  /** How 3-D Secure went. */
  threeDSResult?: RiskThreeDSResult
}

export interface CardholderInfo {
  cardHolderName?: UserName
  billAddress?: Address
  displayName?: string
  [unknown: string]: any
}

export interface Certificate {
  /** Which document. */
  certificateType: 'ENTERPRISE_REGISTRATION' | 'LICENSE_INFO' | 'ID_CARD' | 'PASSPORT' | 'DRIVING_LICENSE' | 'CPF' | 'CNPJ' | (string & {})
  /** Number of the document. Secret: never log it. */
  certificateNo: string
  /** Whom the document names. */
  holderName?: UserName
  /** `attachmentKey`s of copies sent with `submitAttachment`. */
  fileKeys?: Array<string>
  /** Country that issued the document, an ISO 3166 code. */
  certificateAuthority?: string
}

export interface ChallengeActionForm {
  /** What the buyer has to give. */
  challengeType?: 'SMS_OTP' | 'PLAINTEXT_CARD_NO' | 'CARD_EXPIRE_DATE' | (string & {})
  challengeRenderValue?: string
  /** Who asks for it, Alipay or the payment channel. */
  triggerSource?: 'AMS' | 'CHANNEL' | (string & {})
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

/** One form of a code to show. */
export interface CodeDetail {
  /** Draw it as a bar code or a QR code. */
  codeValueType?: 'BARCODE' | 'QRCODE' | (string & {})
  /** The code as text, or the URL of an image (maybe base64), as `displayType` says. */
  codeValue?: string
  /** `TEXT` to draw the code yourself, else an image of that size. */
  displayType?: 'TEXT' | 'MIDDLEIMAGE' | 'SMALLIMAGE' | 'BIGIMAGE' | 'IMAGE' | (string & {})
  [unknown: string]: any
}

export interface Company {
  legalName: string
  companyType: 'ENTERPRISE' | 'PARTNERSHIP' | 'SOLE_PROPRIETORSHIP' | 'STATE_OWNED_BUSINESS' | 'PRIVATELY_OWNED_BUSINESS' | 'PUBLICLY_LISTED_BUSINESS' | 'LTDA' | 'SA' | 'EIRELI' | 'BOFC' | 'MEI' | 'EI' | (string & {})
  registeredAddress: Address
  operatingAddress: Address
  incorporationDate?: string
  stockInfo?: StockInfo
  certificates?: Certificate
  attachments?: Array<Attachment>
  companyUnit?: 'HEADQUARTER' | 'BRANCH' | (string & {})
  contacts?: Array<Contact>
  vatNo?: string
}

export interface Contact {
  type: 'EMAIL' | 'PHONE_NO' | 'COMMERCIAL_PHONE_NO' | (string & {})
  info?: string
  home?: string
  work?: string
  mobile?: string
}

export interface ContactInfo {
  contactNo?: string
  contactType?: string
}

export interface Coupon {
  couponId?: string
  couponName?: string
  discountType?: string
  percentOff?: string
  amountOff?: Amount
  redeemBy?: string
  status?: string
  maxRedemptions?: number | string
  redeemedCount?: number | string
  [unknown: string]: any
}

export interface CouponApplicableProduct {
  canDelete?: boolean
  /** ISO 8601 with its zone. */
  gmtModified?: string
  priceCount?: number | string
  productId?: string
  productName?: string
  status?: string
  [unknown: string]: any
}

export interface CouponCreateAppliesTo {
  productIds: Array<string>
}

export interface CouponInquireDetailsAppliesTo {
  products?: Array<CouponApplicableProduct>
  [unknown: string]: any
}

export interface CouponPaymentMethodDetail {
  /** Id of the coupon. */
  couponId?: string
  /** What the coupon is still worth. */
  availableAmount?: Amount
  /** Name of the coupon to show. */
  couponName?: string
  couponDescription?: string
  /** The coupon is void after this. ISO 8601. */
  couponExpireTime?: string
  paymentMethodDetailMetadata?: string
}

export interface CouponPromotionCode {
  promotionCodeId?: string
  code?: string
  status?: string
  [unknown: string]: any
}

export interface CreateSubscriptionInfo {
  /** Whether a charge that failed for lack of balance is tried again. Recurring PIX only. */
  allowRetry?: boolean
  /** Who starts a retry, you or Alipay. `MANUAL` by default when `allowRetry` is true. */
  retryMode?: 'MANUAL' | 'AUTOMATIC' | (string & {})
  maxAmountFloor?: Amount
  fixedAmount?: Amount
}

export interface CreditGrant {
  creditGrantId?: string
  creditGrantName?: string
  customerId?: string
  status?: 'PENDING' | 'ACTIVE' | 'EXPIRED' | 'VOIDED' | (string & {})
  amount?: Amount
  availableAmount?: Amount
  applicability?: Applicability
  category?: 'PREPAID' | 'PROMOTIONAL' | (string & {})
  createdDateTime?: string
  updatedDateTime?: string
  priority?: number | string
  effectiveDateTime?: string
  expiryDateTime?: string
  [unknown: string]: any
}

export interface CreditNoteCreateItem {
  type: 'INVOICE_LINE_ITEM' | 'CUSTOM_LINE_ITEM' | (string & {})
  invoiceItemId?: string
  description?: string
  quantity?: number | bigint | string
  unitAmount?: Amount
  itemAmount?: Amount
}

export interface CreditNoteInfo {
  creditNoteId?: string
  type?: 'POST_PAYMENT' | 'PRE_PAYMENT' | (string & {})
  status?: 'ISSUED' | 'PROCESSING' | 'REFUNDED' | 'REFUND_FAILED' | 'VOIDED' | (string & {})
  totalAmount?: Amount
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: string
  /** Alipay's id of the refund. */
  refundId?: string
  refundDestination?: 'REFUND' | 'CREDIT_BALANCE' | (string & {})
  reason?: string
  reasonDescription?: string
  memo?: string
  /** ISO 8601 with its zone. */
  effectiveDate?: string
  /** ISO 8601 with its zone. */
  issuedAt?: string
  /** ISO 8601 with its zone. */
  refundedAt?: string
  /** ISO 8601 with its zone. */
  voidedAt?: string
  /** ISO 8601 with its zone. */
  createdAt?: string
  items?: Array<LineItem>
  [unknown: string]: any
}

export interface CreditNoteItem {
  creditNoteItemId?: string
  type?: string
  invoiceItemId?: string
  description?: string
  quantity?: number | string
  unitAmount?: Amount
  itemAmount?: Amount
  [unknown: string]: any
}

export interface CreditNoteSummary {
  creditNoteId?: string
  invoiceId?: string
  type?: string
  status?: string
  totalAmount?: Amount
  effectiveDate?: string
  createdAt?: string
  customerId?: string
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  reason?: string
  /** Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only. */
  refundStatus?: string
  voidedAt?: string
  refundedAt?: string
  [unknown: string]: any
}

export interface CreditPayPlan {
  /** How many instalments, 2 to 36. */
  installmentNum?: number | bigint | string
  /** Time between instalments. */
  interval?: string
  /** How the fee is shared; `feePercentage` says how much. */
  creditPayFeeType?: 'PERCENTAGE' | (string & {})
  /** Percent of the fee that the seller bears: 0 none, 100 all. */
  feePercentage?: number | bigint | string
  /** Numbers of instalments to offer, 2 to 36 each. `installmentNum` wins over it. */
  filteredInstallmentPeriods?: Array<number | bigint | string>
  /** Percent as decimal text, `0.1` is 0.1%. In replies for cards. */
  interestRate?: string
}

export interface CurrencyPair {
  /** Currency you sell, that the buyer pays in. ISO 4217 code. */
  sellCurrency?: string
  /** Currency you buy, that of your price. ISO 4217 code. */
  buyCurrency?: string
}

export interface Customer {
  customerId?: string
  customerRequestId?: string
  email?: string
  firstName?: string
  lastName?: string
  status?: string
  billingEmail?: string
  country?: string
  gmtCreate?: string
  [unknown: string]: any
}

export interface CustomerBusinessAddress {
  country?: string
  state?: string
  city?: string
  address?: string
  zipcode?: string
}

export interface CustomizedInfo {
  /** Free text of your own. */
  customizedField1?: string
  /** Free text of your own. */
  customizedField2?: string
  /** Free text of your own. */
  customizedField3?: string
  /** Free text of your own. */
  customizedField4?: string
  /** Free text of your own. */
  customizedField5?: string
}

export interface CustomsInfo {
  /** `ZONGSHU`, `ZHENGZHOU`, `NINGBO`, `SHANGHAI_CBT` and so on. */
  customsCode?: string
  /** Where the customs office is; only China is served. */
  region?: string
}

export interface Declaration {
  /** Line of business. Goes with `declarationBeneficiaryId`. */
  declarationBizScene?: 'AIRLINE' | 'HOTEL' | (string & {})
  /** Id of the third party whose declaration quota is used. Goes with `declarationBizScene`. */
  declarationBeneficiaryId?: string
}

export interface DeclarationRecord {
  /** Your id of this declaration. */
  declarationRequestId?: string
  /** Id of the payment that customs was told. */
  customsPaymentId?: string
  /** Id of the order that customs was told. */
  customsOrderId?: string
  /** Which customs office. */
  customs?: CustomsInfo
  /** You, as registered at customs. */
  merchantCustomsInfo?: MerchantCustomsInfo
  /** In CNY, not above `customsDeclarationAmount` of the payment. */
  declarationAmount?: Amount
  /** Whether the order was declared in parts. */
  splitOrder?: boolean
  /** Where the declaration stands. */
  declarationRequestStatus?: string
  /** When the declaration last changed. ISO 8601. */
  lastModifiedTime?: string
  /** Code that customs answered with. */
  customsDeclarationResultCode?: string
  /** Text that customs answered with. */
  customsDeclarationResultDesc?: string
  /** When customs answered. ISO 8601. */
  customsDeclarationReturnTime?: string
  [unknown: string]: any
}

export interface DeliveryEstimate {
  /** Shortest time the delivery may take. */
  minimum?: DeliveryEstimateInfo
  /** Longest time the delivery may take. */
  maximum?: DeliveryEstimateInfo
}

export interface DeliveryEstimateInfo {
  /** Unit of `value`. */
  unit: 'YEAR' | 'MONTH' | 'DAY' | 'HOUR' | 'MINUTE' | 'SECOND' | (string & {})
  /** How many of `unit`, 0 or more. */
  value: number | bigint | string
}

export interface Discount {
  discountTag?: string
  /** Name of the discount to show. */
  discountName?: string
  /** What the buyer saves. */
  savingsAmount?: Amount
  /** What the buyer is expected to save. */
  estimateSavingsAmount?: Amount
  [unknown: string]: any
}

export interface DiscountPaymentMethodDetail {
  /** Id of the discount. */
  discountId?: string
  /** What the discount is still worth. */
  availableAmount?: Amount
  /** Name of the discount to show. */
  discountName?: string
  discountDescription?: string
  paymentMethodDetailMetadata?: string
}

export interface DisputeDefenseFile {
  fileName?: string
  /** What kind of file it is. */
  fileFormat?: 'PDF' | 'WORD' | (string & {})
  /** MD5 of the decoded file, lower-case hex. */
  fileMd5?: string
  [unknown: string]: any
}

export interface DisputeEvidenceRecommendation {
  /** Which kind of evidence. */
  evidenceTag?: string
  /** Whether it is already there. */
  obtained?: boolean
  /** How much it helps. */
  winRateContribution?: 'HIGH' | 'MEDIUM' | 'LOW' | (string & {})
  [unknown: string]: any
}

export interface DisputeEvidenceResult {
  /** Which kind of evidence. */
  evidenceTag?: string
  /** `true` or `false`, as text. */
  success?: 'true' | 'false' | (string & {})
  /** Why the tag was refused. */
  resultCode?: string
  /** Which field was refused. */
  failedFieldPath?: string
  [unknown: string]: any
}

export interface EntityAssociations {
  associationType: 'LEGAL_REPRESENTATIVE' | 'UBO' | 'CONTACT' | 'DIRECTOR' | 'AUTHORIZER' | 'BOARD_MEMBER' | (string & {})
  legalEntityType: 'COMPANY' | 'INDIVIDUAL' | (string & {})
  company?: Company
  individual?: Individual
  shareholdingRatio?: string
}

/** The device of the buyer. */
export interface Env {
  /** How the buyer reaches you: desktop browser, mobile browser, app or mini program. */
  terminalType: 'WEB' | 'WAP' | 'APP' | 'MINI_APP' | (string & {})
  /** System of the buyer's device; matters for `APP` and `WAP`. */
  osType?: 'IOS' | 'ANDROID' | (string & {})
  /** User agent of the buyer's browser. */
  userAgent?: string
  /** From Alipay's device fingerprint library, when you use it. */
  deviceTokenId?: string
  /** IP address of the buyer's device. Give it for cards and risk control. */
  clientIp?: string
  cookieId?: string
  /** JSON text. */
  extendInfo?: string
  /** Id of the terminal in the store. In-store payments only. */
  storeTerminalId?: string
  /** When the terminal in the store asked for the payment. ISO 8601. */
  storeTerminalRequestTime?: string
  /** The browser of the buyer. */
  browserInfo?: BrowserInfo
  /** Bits per pixel, as `screen.colorDepth` in the browser gives it. */
  colorDepth?: string
  /** Height of the screen in pixels. */
  screenHeight?: string
  /** Width of the screen in pixels. */
  screenWidth?: string
  /** Minutes from local time to UTC, as `getTimezoneOffset()` gives them: UTC+2 is -120. */
  timeZoneOffset?: number | bigint | string
  /** Brand of the device, for risk control. */
  deviceBrand?: string
  /** Model of the device, for risk control. */
  deviceModel?: string
  /** Language of the device, for risk control. */
  deviceLanguage?: string
  /** Id of the device, for risk control. */
  deviceId?: string
  /** Version of the system on the buyer's device. */
  osVersion?: string
}

export interface Error {
  errorCode?: string
  index?: number | string
  groupIndex?: number | string
  eventName?: string
  idempotencyKey?: string
  customerId?: string
  [unknown: string]: any
}

export interface ErrorEvent {
  errorCode?: string
  idempotencyKey?: string
  eventTimestamp?: number | string
  payload?: EventPayload
  [unknown: string]: any
}

export interface Event {
  payload: EventPayload
  idempotencyKey?: string
  eventTimestamp?: number | bigint | string
}

export interface EventMerchantInfo {
  name?: string
  region?: string
  mcc?: string
  [unknown: string]: any
}

export interface EventPayload {
  value: string
  customerId: string
}

export interface ExternalPaymentMethodDetail {
  /** Stands for the account. Secret: never log it. */
  assetToken?: string
  /** Name of the account to show. */
  accountDisplayName?: string
  /** Why it cannot be used now. */
  disableReason?: 'PAYMENT_ACCOUNT_NOT_AVAILABLE' | 'EXCEED_CHANNEL_LIMIT_RULE' | 'SERVICE_DEGRADE' | 'CHANNEL_NOT_SUPPORT_CURRENCY' | 'CHANNEL_DISABLE' | 'CHANNEL_NOT_IN_SERVICE_TIME' | 'QUERY_IPP_INFO_FAILED' | 'LIMIT_CENTER_ACCESS_FAIL' | 'CURRENT_CHANNEL_NOT_EXIST' | (string & {})
  paymentMethodDetailMetadata?: string
}

export interface FailReason {
  errorCode?: string
  errorDesc?: string
  [unknown: string]: any
}

export interface ForeignExchangeQuote {
  exchangeRate?: string
  sourceCurrency?: string
  targetCurrency?: string
  quoteTime?: string
  quotePrice?: string
  [unknown: string]: any
}

export interface FundMoveDetail {
  payerName?: string
  payerAccountNo?: string
  beneficiaryName?: string
  referenceTransactionId?: string
  payerChaneelAccountnumber?: string
  payerAccountType?: string
  payerAssetId?: string
  beneficiaryAccountType?: string
  beneficiaryBankCountry?: string
  beneficiaryBankName?: string
  beneficiaryAssetId?: string
  remarks?: string
  description?: string
  memo?: string
  [unknown: string]: any
}

export interface Gaming {
  gameName?: string
  /** Name or id of the player whose account is topped up. */
  toppedUpUser?: string
  /** Email address of that player. */
  toppedUpEmail?: string
  /** Phone number of that player. */
  toppedUpPhoneNo?: string
}

export interface Goods {
  /** Your id of the goods. */
  referenceGoodsId?: string
  /** What the goods are called. */
  goodsName: string
  /** Category with its parents first, slashes between: `Digital Goods/Games`. */
  goodsCategory?: string
  /** Brand of the goods. */
  goodsBrand?: string
  /** Price of one piece. */
  goodsUnitAmount?: Amount
  /** How many, digits as text. */
  goodsQuantity?: string
  /** Name of the variant (SKU). */
  goodsSkuName?: string
  /** Page where the buyer orders the goods. */
  goodsUrl?: string
  /** Whether the goods are sent or delivered online. */
  deliveryMethodType?: 'PHYSICAL' | 'DIGITAL' | (string & {})
  /** Picture of the goods. */
  goodsImageUrl?: string
  /** Id of a billing price. Either this or `referenceGoodsId`. */
  priceId?: string
  /** Discount on these goods. */
  goodsDiscountAmount?: Amount
  /** Last day of the service, for goods such as courses. ISO 8601 with its zone. */
  goodsEndsOnTime?: string | Date
  crossSell?: Goods
  /** Automatic tax of payment sessions only. */
  taxCode?: string
  /** Automatic tax of payment sessions only. */
  taxBehavior?: 'EXCLUSIVE' | 'INCLUSIVE' | (string & {})
}

export interface Individual {
  name: UserName
  englishName?: UserName
  dateOfBirth?: string
  placeOfBirth?: Address
  certificates?: Certificate
  nationality?: string
  contacts?: Array<Contact>
}

export interface InquiryRateCondition {
  buyCurrency?: string
  sellCurrency?: string
}

export interface Installment {
  /** Card brands that have these plans. */
  supportCardBrands?: Array<SupportCardBrand>
  /** Instalment plans to choose from. */
  plans?: Array<Plan>
  [unknown: string]: any
}

export interface InstallmentBank {
  /** Logo of the bank. */
  logo?: Logo
  bankName?: string
  /** Short name of the bank. */
  bankShortName?: string
  bankTerms?: string
  bankPromoUrl?: string
  /** First digits of the card numbers that qualify. */
  bins?: Array<string>
  /** Instalment plans of the bank. */
  plans?: Array<Plan>
  [unknown: string]: any
}

export interface InterestFree {
  /** Bank or institution that offers it. */
  provider?: string
  /** When the promotion ends. ISO 8601 with its zone. */
  expireTime?: string
  /** Numbers of instalments that are free of interest. */
  installmentFreeNums?: Array<number | string>
  /** Smallest payment that qualifies. */
  minPaymentAmount?: Amount
  /** Percent of the interest waived: 0 none, 100 all. */
  freePercentage?: number | string
  /** Largest payment that qualifies. */
  maxPaymentAmount?: Amount
  [unknown: string]: any
}

export interface Invoice {
  invoiceId?: string
  subscriptionId?: string
  customerId?: string
  reason?: string
  status?: string
  totalAmount?: Amount
  paidAmount?: Amount
  remainAmount?: Amount
  currency?: string
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  /** ISO 8601 with its zone. */
  dueDate?: string
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  customerFirstName?: string
  customerLastName?: string
  customerEmail?: string
  description?: string
  pdfFileUrl?: string
  [unknown: string]: any
}

export interface InvoiceAddress {
  country?: string
  state?: string
  city?: string
  address1?: string
  address2?: string
  postalCode?: string
}

export interface InvoiceCreateItem {
  description?: string
  itemAmount?: Amount
  unitAmount?: Amount
  priceId?: string
  productId?: string
  /** 1 to 999; does not change `itemAmount`. */
  quantity?: number | bigint | string
  itemId?: string
  /** ISO 8601 with its zone. */
  supplyStart?: string | Date
  /** ISO 8601 with its zone. */
  supplyEnd?: string | Date
  discountAmount?: Amount
  taxBehavior?: 'EXCLUSIVE' | 'INCLUSIVE' | (string & {})
  taxCode?: string
}

export interface InvoiceCustomField {
  label: string
  value: string
}

export interface InvoiceCustomerDetails {
  email?: string
  customerType?: 'B' | 'C' | (string & {})
  businessName?: string
  firstName?: string
  lastName?: string
  businessAddress?: CustomerBusinessAddress
  preferredLocales?: string
  taxIds?: Array<BuyerTaxId>
}

export interface InvoiceItem {
  itemId?: string
  description?: string
  quantity?: string
  unitAmount?: Amount
  amount?: Amount
  proration?: boolean
  discountAmount?: Amount
  taxAmount?: Amount
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  priceId?: string
  usageAmount?: Amount
  usageQuantity?: string
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  [unknown: string]: any
}

export interface InvoiceNote {
  noteId?: string
  note?: string
  action?: string
  /** ISO 8601 with its zone. */
  noteTime?: string
  [unknown: string]: any
}

export interface InvoicePayment {
  invoicePaymentId?: string
  attemptNo?: number | string
  paymentOrderStatus?: string
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  /** Alipay's id of the payment. */
  paymentId?: string
  payToRequestId?: string
  payToId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** How the buyer pays. */
  paymentMethod?: string
  errorCode?: string
  errorMessage?: string
  retryReason?: string
  /** ISO 8601 with its zone. */
  paymentTime?: string
  /** ISO 8601 with its zone. */
  nextRetryAt?: string
  [unknown: string]: any
}

export interface InvoicePaymentInfo {
  /** How the call went. */
  result?: Result
  /** Alipay's id of the payment. */
  paymentId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** ISO 8601 with its zone. */
  paymentTime?: string
  [unknown: string]: any
}

export interface InvoiceShipping {
  shippingName?: UserName
  shippingAddress?: InvoiceAddress
  shippingCarrier?: string
  shippingNumber?: string
  shippingPhoneNo?: string
  shipToEmail?: string
  notes?: string
  shippingFeeId?: string
  shippingFee?: Amount
  shippingDescription?: string
  deliveryEstimate?: DeliveryEstimate
  trackingUrl?: string
  shippingMethodIndicator?: string
}

export interface IssuerComments {
  /** What the cardholder says. */
  cardholderComments?: string
  /** Why the authorisation is said to be invalid. */
  reasonOfInvalidAuthorization?: string
  explanationOfCreditPresented?: string
  /** Why it was judged so. */
  judgeReason?: string
  [unknown: string]: any
}

export interface Leg {
  /** IATA code of the airport of departure. */
  departureAirportCode: string
  /** When this section departs. ISO 8601 with its zone. */
  departureTime?: string | Date
  /** When this section arrives. ISO 8601 with its zone. */
  arrivalTime?: string | Date
  /** Where this section starts. */
  departureAddress?: Address
  /** Where this section ends. */
  arrivalAddress?: Address
  /** Company that carries the passengers. */
  carrierName?: string
  /** Code of the carrier. */
  carrierNo?: string
  /** Class of travel. */
  classType?: 'FIRSTLEVEL' | 'SECONDLEVEL' | 'THIRDLEVEL' | (string & {})
  /** IATA code of the airport of arrival. */
  arrivalAirportCode?: string
  /** Fare basis code. */
  fareBasis?: string
  /** Number of the ticket coupon of this section. */
  couponNumber?: string
  /** Flight number of this section. */
  flightNumber?: string
  /** Booking reference (PNR). */
  passengerNameRecord?: string
  /** How the ticket gets to its recipient. */
  ticketDeliveryMethod?: 'pick_up' | 'email' | 'post' | 'phone' | (string & {})
  /** Email address or phone number where those deliver it, else first and last name. */
  ticketDeliveryRecipient?: string
}

export interface Limit {
  remainingLimit: Amount
  rangeLimit: Amount
  usedLimit: Amount
}

export interface LineItem {
  creditNoteItemId?: string
  type?: string
  invoiceItemId?: string
  description?: string
  quantity?: string
  unitAmount?: Amount
  itemAmount?: Amount
  /** JSON text. */
  metadata?: Record<string, string>
  [unknown: string]: any
}

export interface Lodging {
  hotelName?: string
  /** Address of the hotel. */
  hotelAddress?: Address
  /** When the guest arrives, or was expected to. ISO 8601 with its zone. */
  checkInDate?: string | Date
  /** When the guest leaves. ISO 8601 with its zone. */
  checkOutDate?: string | Date
  /** How many nights are booked. */
  numberOfNights?: number | bigint | string
  /** How many rooms are booked. */
  numberOfRooms?: number | bigint | string
  /** In whose names the rooms are booked. */
  guestNames?: Array<UserName>
  /** Kind of room, such as a suite. */
  roomClass?: string
  /** How the ticket gets to its recipient. */
  ticketDeliveryMethod?: 'pick_up' | 'email' | 'post' | 'phone' | (string & {})
  /** Email address or phone number where those deliver it, else first and last name. */
  ticketDeliveryRecipient?: string
}

export interface Logo {
  /** Brand or method the logo belongs to. */
  logoName?: string
  /** Where the image is. */
  logoUrl?: string
  [unknown: string]: any
}

export interface Merchant {
  /** Your id of the merchant that sells to the buyer. */
  referenceMerchantId?: string
  /** Merchant category code (MCC). */
  merchantMCC?: string
  /** Name of the merchant. */
  merchantName?: string
  /** Name of the merchant that the buyer sees. */
  merchantDisplayName?: string
  /** Address of the merchant. */
  merchantAddress?: Address
  /** When the merchant registered. ISO 8601. */
  merchantRegisterDate?: string
  /** The store, for payments made in one. */
  store?: Store
  /** A person or a company. */
  merchantType?: 'INDIVIDUAL' | 'ENTERPRISE' | (string & {})
  /** Needed for Klarna. */
  numberOfTrades?: number | bigint | string
  /** When the merchant's account was last changed. */
  accountLastModified?: AccountLastModified
  /** Website of the merchant. */
  merchantUrl?: string
  /** Country of the merchant, an ISO 3166 code. */
  merchantCountryCode?: string
}

export interface MerchantCustomsInfo {
  /** Your registration code at customs. */
  merchantCustomsCode?: string
  /** Your name as registered at customs. */
  merchantCustomsName?: string
}

export interface MerchantInfo {
  referenceMerchantId: string
  loginId: string
  legalEntityType: 'COMPANY' | 'INDIVIDUAL' | (string & {})
  businessInfo: BusinessInfo
  company?: Company
  entityAssociations?: Array<EntityAssociations>
}

export interface MerchantRegistrationInfo {
  referenceMerchantId?: string
  merchantDisplayName?: string
  merchantMCC?: string
  logo?: ApsLogo
  websites?: Array<WebSite>
  merchantAddress?: Address
  registrationDetail?: RegistrationDetail
}

export interface Meter {
  meterId?: string
  meterName?: string
  eventName?: string
  status?: 'ACTIVE' | 'INACTIVE' | (string & {})
  aggregationMethod?: 'SUM' | 'COUNT' | 'LAST' | (string & {})
  valueKeyOverride?: string
  createdDateTime?: string
  updatedDateTime?: string
  eventTimeWindow?: 'HOUR' | 'DAY' | (string & {})
  [unknown: string]: any
}

export interface MeterEventBatch {
  eventName: string
  events: Array<Event>
}

export interface MpiData {
  /** Version of 3-D Secure: `2.2.0` and so on. */
  threeDSVersion?: string
  /** Electronic commerce indicator: how far the cardholder was authenticated. */
  eci?: string
  /** Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it. */
  cavv?: string
  /** Id that the directory server gave the authentication. 3-D Secure 2. */
  dsTransactionId?: string
  /** Whether the card number or a network token was used. */
  credentialType?: 'PAN' | 'NETWORK_TOKEN' | (string & {})
}

export interface NotificationEvent {
  eventId?: string
  notifyType?: 'PAYMENT_RESULT' | 'PAYMENT_PENDING' | 'CAPTURE_RESULT' | 'REFUND_RESULT' | 'REGISTRATION_STATUS' | 'PAYMENT_METHOD_ACTIVATION_STATUS' | 'PAYMENT_METHOD_DEACTIVATION_STATUS' | 'MERCHANT_RISK_NOTIFICATION' | 'MERCHANT_INFO_UPDATE_RESULT' | 'MERCHANT_RISK_RFI' | 'MERCHANT_INFO_UPDATED' | 'RISK_POST_REVIEW' | 'DISPUTE_CREATED' | 'DISPUTE_CANCELLED' | 'DISPUTE_JUDGED' | 'DISPUTE_ACCEPTED' | 'RDR_RESOLVED' | 'DEFENSE_SUPPLIED' | 'DEFENSE_DUE_ALERT' | 'TRANSFER_RESULT' | 'TRANSFER_REVERSE_RESULT' | 'BALANCE_TRANSACTION_RESULT' | 'PAYOUT_RESULT' | (string & {})
  /** ISO 8601 with its zone. */
  eventCreateTime?: string
  deliveryStatus?: 'DELIVERED' | 'PENDING' | 'FAILED' | (string & {})
  referenceMerchantId?: string
  /** The message as it was posted. It has no signature of its own. */
  notificationData?: Record<string, any>
  [unknown: string]: any
}

export interface NotifyInvoiceInfo {
  invoiceId?: string
  invoiceStatus?: 'OPEN' | 'PAID' | 'VOID' | 'UNCOLLECTIBLE' | 'DRAFT' | (string & {})
  originalAmount?: Amount
  prePaymentCreditNotesAmount?: Amount
  postPaymentCreditNotesAmount?: Amount
  adjustedAmount?: Amount
  [unknown: string]: any
}

/** What is bought. */
export interface Order {
  /** Your id of the order. One order may see several attempts to pay. */
  referenceOrderId: string
  /** What the buyer reads in the wallet's records. */
  orderDescription: string
  /** Total of the order, in the smallest unit of the currency. */
  orderAmount: Amount
  /** Discount on the whole order. */
  orderDiscountAmount?: Amount
  subTotalOrderAmount?: Amount
  /** The merchant behind you, when you are an acquirer. */
  merchant?: Merchant
  /** What is in the order; helps risk control. */
  goods?: Array<Goods>
  /** Where and how the goods are sent. */
  shipping?: Shipping
  /** Who buys. Helps risk control; some methods need it. */
  buyer?: Buyer
  /** Older place of the top-level `env`; still accepted. */
  env?: Env
  /** JSON text. Merchants connected to AlipayCN send `chinaExtraTransInfo` in it. */
  extendInfo?: string
  /** A trip, when tickets are sold. */
  transit?: Transit
  /** A hotel stay. */
  lodging?: Lodging
  /** A game account that is topped up. */
  gaming?: Gaming
  needDeclaration?: boolean
  declaration?: Declaration
  orderType?: string
  /** Payment sessions only. */
  sendReceipt?: boolean
  /** Ties the order to a tax calculation; `pay` only. */
  taxCalculationId?: string
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** Agentic sessions only. Secret: never log it. */
  checkoutJwt?: string
}

/** Codes to show to the buyer. */
export interface OrderCodeForm {
  /** The code is void after this. It does not refresh: pay again with a new id. ISO 8601 with its zone. */
  expireTime?: string
  /** The code in several forms; show one of them. */
  codeDetails?: Array<CodeDetail>
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface OrderInfo {
  /** Total of the order, in the smallest unit of the currency. */
  orderAmount: Amount
}

export interface PSPRegistrationResult {
  registrationResult?: RegistrationResult
  pspName?: string
  [unknown: string]: any
}

export interface Paginator {
  /** Number of this page, from 1. */
  currentPage?: number | string
  /** How many one page holds. */
  pageSize?: number | string
  /** How many pages there are. */
  totalPage?: number | string
  /** How many match in all. */
  totalCount?: number | string
  [unknown: string]: any
}

export interface Passenger {
  /** Name of the passenger. */
  passengerName?: UserName
  /** Email address of the passenger. */
  passengerEmail?: string
  /** Mobile number of the passenger. */
  passengerPhoneNo?: string
  /** Number of the identity document. */
  passengerId?: string
  /** Which identity document. */
  passengerIdType?: 'PASSPORT' | 'NATIONAL_ID_CARD' | 'DRIVER_LICENSE' | 'MILITARY_ID' | 'GREEN_CARD' | 'TRAVEL_DOCUMENT' | 'ALIEN_REGISTRATION_CARD' | 'BIRTH_CERTIFICATE' | 'OTHERS' | (string & {})
  passengerCode?: string
}

export interface PaymentAttempt {
  /** When the attempt was made. ISO 8601 with its zone. */
  attemptAt?: string
  /** How the attempt ended. */
  attemptResponse?: string
  [unknown: string]: any
}

export interface PaymentEvaluation {
  paymentMethods?: Array<PaymentMethod>
}

/** Options of the product. */
export interface PaymentFactor {
  isPaymentEvaluation?: boolean
  /** `PaymentCode`, `OrderCode` or `EntryCode`, exactly so. */
  inStorePaymentScenario?: 'PaymentCode' | 'OrderCode' | 'EntryCode' | (string & {})
  /** How the methods are presented to the buyer. */
  presentmentMode?: 'BUNDLE' | 'TILE' | 'UNIFIED' | (string & {})
  /** Whether an authorised payment is captured by itself or by your `capture`. Absent is `AUTOMATIC`. */
  captureMode?: 'AUTOMATIC' | 'MANUAL' | (string & {})
  /** True authorises only: the money is held and waits for the capture. */
  isAuthorization?: boolean
  /** When true, `order.buyer.referenceBuyerId` is needed. */
  storePaymentMethodForBuyer?: boolean
}

/** How the buyer pays. */
export interface PaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Token or scanned code. Secret: never log it. */
  paymentMethodId?: string
  /** Which kind of card. */
  funding?: 'CREDIT' | 'DEBIT' | 'PREPAID' | 'CHARGE' | 'DEFERRED_DEBIT' | (string & {})
  /** Id of the buyer, for risk control. */
  customerId?: string
  /** JSON text. */
  extendInfo?: string
  /** True has the issuing bank authenticate. Korean cards only. */
  requireIssuerAuthentication?: boolean
  /** More that the method needs, such as the fields of a card. Secret: never log it. */
  paymentMethodMetaData?: Record<string, any>
}

export interface PaymentMethodDetail {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Which of the other fields is present. */
  paymentMethodDetailType?: 'CARD' | 'EXTERNALACCOUNT' | 'COUPON' | 'DISCOUNT' | (string & {})
  /** The card. */
  card?: CardPaymentMethodDetail
  externalAccount?: ExternalPaymentMethodDetail
  /** The discount. */
  discount?: DiscountPaymentMethodDetail
  /** The coupon. */
  coupon?: CouponPaymentMethodDetail
  /** JSON text. */
  extendInfo?: string
  /** The wallet account. */
  wallet?: Wallet
  interactionType?: string
}

export interface PaymentMethodInfo {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  paymentMethodDetail?: string
  /** Whether it can be used for this payment. */
  enabled?: boolean
  /** Whether it should be offered before others. */
  preferred?: boolean
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface PaymentMethodTypeItem {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Place on the page, 1 first. */
  paymentMethodOrder?: number | bigint | string
  /** True shows the method as a quick way to pay: `ALIPAY_CN`, `APPLEPAY` and the like. */
  expressCheckout?: boolean
}

export interface PaymentOption {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Whether it can be used for this payment. */
  enabled?: boolean
  /** What kind of method it is. */
  paymentMethodCategory?: 'ALIPAY_PLUS' | 'WALLET' | 'MOBILE_BANKING_APP' | 'BANK_TRANSFER' | 'ONLINE_BANKING' | 'CARD' | 'OTC' | 'VA' | (string & {})
  /** Where the method is used: ISO 3166 codes, or `GLOBAL`. */
  paymentMethodRegion?: Array<string>
  /** Whether it should be offered before others. */
  preferred?: boolean
  /** Why it cannot be used now. */
  disableReason?: 'PAYMENT_ACCOUNT_NOT_AVAILABLE' | 'EXCEED_CHANNEL_LIMIT_RULE' | 'SERVICE_DEGRADE' | 'CHANNEL_NOT_SUPPORT_CURRENCY' | 'CHANNEL_DISABLE' | 'CHANNEL_NOT_IN_SERVICE_TIME' | 'QUERY_IPP_INFO_FAILED' | 'LIMIT_CENTER_ACCESS_FAIL' | 'CURRENT_CHANNEL_NOT_EXIST' | (string & {})
  /** Currencies the method takes, ISO 4217 codes. */
  supportedCurrencies?: Array<string>
  /** Banks or card brands to choose from. */
  paymentOptionDetail?: PaymentOptionDetail
  /** JSON text. */
  extendInfo?: string
  /** Logo to show. */
  logo?: Logo
  /** Names of promotions, JSON from a locale such as `zh_CN` to the name. */
  promoNames?: Array<string>
  /** Instalments the method offers. */
  installment?: Installment
  /** Promotions on offer with this method. */
  promotionInfos?: Array<PromotionInfo>
  /** How the buyer goes on to pay. */
  interactionType?: 'QR' | 'REDIRECT' | 'PUSH' | 'ATM' | 'IBANKING' | 'BANKCOUNTER' | 'OTC' | (string & {})
  /** Code of the bank behind the method. */
  bankIdentifierCode?: string
  /** Limits of the amount. */
  amountLimitInfoMap?: Record<string, AmountLimitInfo>
  [unknown: string]: any
}

export interface PaymentOptionDetail {
  /** Card brands taken. For cards only. */
  supportCardBrands?: Array<SupportCardBrand>
  /** Banks the buyer can choose. For P24 and FPX. */
  supportBanks?: Array<SupportBank>
  /** Kind of the card that was asked about. */
  funding?: Array<'CREDIT' | 'DEBIT' | 'PREPAID' | 'CHARGE' | 'DEFERRED_DEBIT' | (string & {})>
  /** How the buyer goes on to pay: `QR` or `REDIRECT`. */
  interactionTypes?: Array<string>
  [unknown: string]: any
}

export interface PaymentQuote {
  /** Currency you buy, that of your price. ISO 4217 code. */
  buyCurrency?: string
  /** Currency you sell, that the buyer pays in. ISO 4217 code. */
  sellCurrency?: string
  /** Alipay's id of the quote. */
  quoteId?: string
  /** The rate to multiply with, up to 15 decimals. */
  exchangeRate?: string | number
  [unknown: string]: any
}

export interface PaymentResultInfo {
  /** Bank that issued the card. */
  issuerName?: string
  /** Code of the refusal as the channel gave it. For failed card payments. */
  refusalCodeRaw?: string
  /** Reason of the refusal as the channel gave it. For failed card payments. */
  refusalReasonRaw?: string
  /** What the card scheme advises after a refusal. */
  merchantAdviceCode?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** Card number with most digits hidden. Secret: never log it. */
  cardNo?: string
  /** Brand of the card, to show to the buyer. */
  cardBrand?: string
  /** Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  /** Country of the bank that issued the card, an ISO 3166 code. */
  issuingCountry?: string
  /** `CREDIT`, `DEBIT`, `PREPAID`, `CHARGE` or `DEFERRED_DEBIT`. */
  funding?: string
  /** Region of the payment method, an ISO 3166 code or `GLOBAL`. */
  paymentMethodRegion?: string
  /** How 3-D Secure went. */
  threeDSResult?: ThreeDSResult
  /** Raw result of the address check (AVS). */
  avsResultRaw?: string
  /** Raw result of the check of the security code. */
  cvvResultRaw?: string
  /** Id that the card scheme gave a payment; later payments of the same buyer refer to it. */
  networkTransactionId?: string
  /** The instalments the buyer chose. */
  creditPayPlan?: CreditPayPlan
  /** Name on the card. */
  cardholderName?: string
  /** First digits of the card number: they name the issuer. */
  cardBin?: string
  /** Last four digits of the card number. */
  lastFour?: string
  /** Month the card expires, two digits: `02`. */
  expiryMonth?: string
  /** Year the card expires, its last two digits: `25`. */
  expiryYear?: string
  /** `CONSUMER` for a private card, `COMMERCIAL` for a business card. */
  cardCategory?: string
  /** Number of the account that paid. */
  accountNo?: string
  /** Exemption from strong authentication that was asked for: `lowValue`, `transactionRiskAnalysis`. */
  exemptionRequested?: string
  /** `PAN` when the card number was used, `NETWORK_TOKEN` when a network token was. */
  credentialTypeUsed?: string
  /** Retrieval reference number, for the buyer to trace the transaction with the bank. */
  rrn?: string
  /** `AUTHORIZED` before this payment, or `UNAUTHORIZED` until it. PayPay smart payments only. */
  userAuthorizationStatus?: string
  /** Code the payment channel gave when it authorised the payment. */
  authorizationCode?: string
  /** Whether the authorised amount can be raised. */
  incrementalAuthorizationAvailable?: boolean
  /** Whether the authorisation can be extended. */
  extendedAuthorizationAvailable?: boolean
  /** Whether refunds may name the `paymentId`. */
  refundOnAuthorizationAvailable?: boolean
  /** Tells the same card again without its number. */
  fingerprint?: string
  [unknown: string]: any
}

export interface PaymentVerificationData {
  verifyRequestId?: string
  authenticationCode?: string
}

export interface PeriodRule {
  /** Unit of the period. */
  periodType: string
  /** How many period types make one period: 2 with `MONTH` is two months. */
  periodCount: number | bigint | string
  period?: number | bigint | string
  price?: Amount
}

export interface PeriodRuleParams {
  /** Unit of `period`. */
  periodType: 'DAY' | 'MONTH' | (string & {})
  /** Digits as text; a number is refused. */
  period: string
  /** CNY yuan with two decimals, not the smallest unit. */
  singleAmount: string
}

export interface Plan {
  /** Smallest amount the plan takes. */
  minInstallmentAmount?: Amount
  /** Largest amount the plan takes. */
  maxInstallmentAmount?: Amount
  /** How many instalments, digits as text. */
  installmentNum?: string
  /** Time between instalments: `MONTH`. */
  interval?: string
  /** Whether the plan can be chosen. */
  enabled?: boolean
  /** Interest the buyer is charged. */
  interestRate?: string
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface PopRiskDecisionResultInfo {
  /** Decision about the authorisation. */
  riskAuthDecision?: string
  /** Decision about the payment. */
  riskDecision?: string
  /** Decision after authorisation: capture on `ACCEPT`, check by hand on `REVIEW`, cancel on `REJECT`. */
  postRiskDecision?: 'ACCEPT' | 'REVIEW' | 'REJECT' | (string & {})
  [unknown: string]: any
}

export interface Price {
  priceId?: string
  productId?: string
  pricingModel?: string
  active?: boolean
  /** ISO 8601 with its zone. */
  createdAt?: string
  name?: string
  usageType?: string
  defaultPrice?: boolean
  unitLabel?: string
  meterId?: string
  unitAmount?: Amount
  recurring?: RecurringSettings
  includedQuantity?: number | string
  tiersMode?: string
  tiers?: Array<Tier>
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  [unknown: string]: any
}

export interface PriceItem {
  priceId: string
  quantity?: number | bigint | string
}

export interface PriceItemChange {
  type: 'CHANGE' | 'ADD' | 'REMOVE' | (string & {})
  itemId?: string
  currentPriceId?: string
  newPriceId?: string
  newQuantity?: number | bigint | string
}

export interface Product {
  productId?: string
  name?: string
  type?: string
  active?: boolean
  /** ISO 8601 with its zone. */
  createdAt?: string
  productRequestId?: string
  description?: string
  images?: Array<string>
  unitLabel?: string
  /** JSON text. */
  metadata?: string
  /** ISO 8601 with its zone. */
  deactivatedAt?: string
  /** ISO 8601 with its zone. */
  updatedAt?: string
  [unknown: string]: any
}

export interface PromotionCode {
  promotionCodeRequestId: string
  code?: string
  /** ISO 8601 with its zone. */
  expiryTime?: string | Date
  minAmount?: Amount
  oneTimeOnly?: boolean
  customerId?: string
  /** JSON text. */
  metadata?: string
  maxRedemptions?: number | bigint | string
}

export interface PromotionCodeCreateMinAmount {
  value: string
  currency: string
}

export interface PromotionCodeInfo {
  /** ISO 8601 with its zone. */
  createTime?: string
  promotionCodeId?: string
  code?: string
  status?: string
  maxRedemptions?: number | string
  redeemedCount?: number | string
  expiryTime?: string
  [unknown: string]: any
}

export interface PromotionCodeInquireDetailsMinAmount {
  value?: string
  currency?: string
  [unknown: string]: any
}

export interface PromotionInfo {
  /** Which kind of promotion this is. */
  promotionType?: 'DISCOUNT' | 'INTEREST_FREE' | (string & {})
  /** The discount on offer. */
  discount?: Discount
  /** Instalments without interest. */
  interestFree?: InterestFree
  [unknown: string]: any
}

export interface PromotionResult {
  /** Which kind of promotion this is. */
  promotionType?: 'DISCOUNT' | 'INTEREST_FREE' | (string & {})
  /** The discount that was given. */
  discount?: Discount
  [unknown: string]: any
}

export interface ProrationSettings {
  /** Whether `customAmount` is charged or given back. */
  prorationMode?: 'IMMEDIATE_PAY_CUSTOM_AMOUNT' | 'IMMEDIATE_REFUND_CUSTOM_AMOUNT' | (string & {})
  /** The difference in price, worked out by you. */
  customAmount?: Amount
}

export interface PspCustomerInfo {
  /** Name of the wallet. */
  pspName?: string
  /** Id of the buyer at the wallet. */
  pspCustomerId?: string
  /** Id of the buyer to display, such as the login id. */
  displayCustomerId?: string
  /** Name of the buyer to display. */
  displayCustomerName?: string
  /** Id of the buyer's Alipay account, which starts with 2088. */
  customer2088Id?: string
  /** JSON text. */
  extendInfo?: string
  [unknown: string]: any
}

export interface Quote {
  /** Two ISO 4217 codes with a slash between, such as `USD/CNY`. */
  quoteCurrencyPair: string
  /** The exchange rate. */
  quotePrice: string | number | bigint
  /** Alipay's id of the quote. */
  quoteId?: string
  /** The rate is valid from this time. ISO 8601 with its zone. */
  quoteStartTime?: string | Date
  /** The rate is no longer valid after this. ISO 8601 with its zone. */
  quoteExpiryTime?: string | Date
  /** Whether the rate is held for the payment. */
  guaranteed?: boolean
  exchangeAmount?: Amount
}

export interface RateResult {
  buyCurrency?: string
  sellCurrency?: string
  exchangeRate?: string
  [unknown: string]: any
}

export interface Receipt {
  receiptId?: string
  invoiceId?: string
  customerId?: string
  receiptType?: string
  status?: string
  reason?: string
  subtotal?: Amount
  totalAmount?: Amount
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  subscriptionId?: string
  originalReceiptId?: string
  collectionMethod?: string
  /** How the buyer pays. */
  paymentMethod?: ReceiptPaymentMethod
  paidAmount?: Amount
  remainingAmount?: Amount
  /** What goes back, in the currency of the payment. */
  refundAmount?: Amount
  refundedAmount?: Amount
  paymentDeductedAmount?: Amount
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  description?: string
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  discountAmount?: Amount
  taxAmount?: Amount
  shippingFeeAmount?: Amount
  settlementAmount?: Amount
  fxRate?: string
  fxRateId?: string
  /** ISO 8601 with its zone. */
  dueDate?: string
  /** ISO 8601 with its zone. */
  paidTime?: string
  /** Your id of this attempt to pay, at most 64 characters. The same id never charges twice. */
  paymentRequestId?: string
  payToRequestId?: string
  payToId?: string
  footer?: string
  fileUrl?: string
  [unknown: string]: any
}

export interface ReceiptItem {
  itemId?: string
  description?: string
  quantity?: number | string
  /** ISO 8601 with its zone. */
  gmtCreate?: string
  /** ISO 8601 with its zone. */
  gmtUpdate?: string
  unitAmount?: Amount
  amount?: Amount
  usageAmount?: Amount
  usageQuantity?: string
  usageUnit?: string
  discountAmount?: Amount
  taxAmount?: Amount
  /** ISO 8601 with its zone. */
  periodStart?: string
  /** ISO 8601 with its zone. */
  periodEnd?: string
  proration?: boolean
  [unknown: string]: any
}

export interface ReceiptPaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  [unknown: string]: any
}

export interface RecurringSettings {
  periodRule?: PeriodRule
}

/** A form to send the buyer to. Use the client's `redirect` rather than reading it. */
export interface RedirectActionForm {
  /** `GET` or `POST`. */
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | (string & {})
  /** Where the form goes. */
  redirectUrl?: string
  /** Always `RedirectActionForm`. */
  actionFormType?: string
  /** A JSON object as text. */
  parameters?: string
  [unknown: string]: any
}

export interface RefundDetail {
  /** What goes back, in the currency of the payment. */
  refundAmount: Amount
  /** Whose money pays. */
  refundFrom: 'SELLER' | 'MARKETPLACE' | 'UNSETTLED_FUNDS' | (string & {})
}

export interface RefundFromMethod {
  /** Secret: never log it. */
  grantToken: string
  refundFromMethodType: string
  customerId: string
}

export interface RefundPreference {
  preferenceType: 'NO_PREFERENCE' | 'ORIGINAL_CURRENCY' | (string & {})
}

export interface RefundToBankInfo {
  bankCode?: string
  /** Name of the account holder. */
  accountHolderName?: UserName
  /** Number of the account. */
  accountNo?: string
}

export interface RegistrationDetail {
  legalName?: string
  attachments?: Array<Attachment>
  contactInfo?: Array<ContactInfo>
  registrationType?: string
  registrationNo?: string
  registrationAddress?: Address
  businessType?: string
  registrationEffectiveDate?: number | string | Date
  registrationExpireDate?: number | string | Date
}

export interface RegistrationResult {
  registrationStatus?: string
  rejectReasons?: string
  [unknown: string]: any
}

export interface ReserveHoldDetail {
  holdRequestId?: string
  holdId?: string
  holdAmount?: Amount
  releasableAmount?: Amount
  /** ISO 8601 with its zone. */
  releaseTime?: string
  holdStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | (string & {})
  releaseStatus?: 'INIT' | 'UNRELEASED' | 'RELEASING' | 'RELEASED' | (string & {})
  [unknown: string]: any
}

export interface ReserveRule {
  ruleId?: string
  merchantId?: string
  fundsType?: 'COLLATERAL' | (string & {})
  takeType?: 'ROLLING' | (string & {})
  paymentMethodScope?: 'ALL' | 'CARD' | (string & {})
  ratio?: number | string
  releaseType?: 'FIXED_TIME' | 'INTERVAL_TIME' | (string & {})
  /** ISO 8601 with its zone. */
  releaseTime?: string
  retentionTime?: number | string
  ruleStatus?: 'ACTIVE' | 'DISABLED' | (string & {})
  /** ISO 8601 with its zone. */
  createTime?: string
  /** ISO 8601 with its zone. */
  updateTime?: string
  [unknown: string]: any
}

/** How a call went: the status counts, the code says why. */
export interface Result {
  /** What happened. */
  resultCode: string
  /** `S` done, `F` failed for good, `U` unknown or in progress. Anything else counts as `U`. */
  resultStatus: 'S' | 'F' | 'U' | (string & {})
  /** Text for developers. */
  resultMessage?: string
}

export interface RetryInfo {
  /** How many retries are left. */
  availableRetries?: number | string
  /** Number of the order of this period. */
  orderId?: string
  /** The attempts so far. */
  paymentAttempts?: Array<PaymentAttempt>
  [unknown: string]: any
}

export interface RiskAddress {
  /** Kind of the recipient's phone number. */
  shippingPhoneType?: string
  /** Whether billing and shipping address are in the same state. */
  isBillShipStateSame?: boolean
  /** Whether an earlier billing address was in the same state as the shipping address. */
  isPreviousStateSame?: boolean
  /** Metres from the buyer to the shipping address. */
  locToShipDistance?: number | bigint | string
  /** Fewest metres from an earlier shipping address to the billing address. */
  minPreviousShipToBillDistance?: number | bigint | string
}

export interface RiskBuyer {
  /** Note of the buyer to you. */
  noteToMerchant?: string
  /** Note of the buyer to the deliverer. */
  noteToShipping?: string
  /** Successful orders of the buyer in the last hour. */
  orderCountIn1H?: number | bigint | string
  /** Successful orders of the buyer in the last 24 hours. */
  orderCountIn24H?: number | bigint | string
}

export interface RiskData {
  /** What is bought. */
  order?: RiskOrder
  /** What you know about the buyer's habits. */
  buyer?: RiskBuyer
  /** The device of the buyer. */
  env?: RiskEnv
  /** Your own judgement of the risk. */
  riskSignal?: RiskSignal
  /** What you know about the addresses. */
  address?: RiskAddress
  /** How the card was checked before. */
  cardVerificationResult?: CardVerificationResult
}

export interface RiskDecideRequest {
  referenceTransactionId?: string
  authorizationPhase?: 'PRE_AUTHORIZATION' | 'POST_AUTHORIZATION' | (string & {})
  orders?: Array<RiskTxOrder>
  buyer?: Buyer
  actualPaymentAmount?: Amount
  paymentDetails?: Array<RiskTxPaymentDetail>
  discountAmount?: Amount
  /** The device of the buyer. */
  env?: Env
}

export interface RiskDecideResponse {
  /** How the call went. */
  result?: Result
  securityId?: string
  decision?: 'ACCEPT' | 'REJECT' | (string & {})
  authenticationDecision?: string
  [unknown: string]: any
}

export interface RiskEnv {
  ipAddressType?: string
}

export interface RiskOrder {
  orderType?: string
  /** Page that sent the buyer to you. */
  referringSite?: string
}

export interface RiskReportRequest {
  referenceTransactionId?: string
  reportReason?: string
  riskType?: 'SUSPICIOUS' | 'CHARGEBACK' | 'FRAUD' | (string & {})
  riskOccurrenceTime?: number | string | Date
}

export interface RiskReportResponse {
  /** How the call went. */
  result?: Result
  securityId?: string
  [unknown: string]: any
}

export interface RiskScoreDetail {
  riskInfoCode?: string
  riskInfoCodeResult?: string
  [unknown: string]: any
}

export interface RiskScoreResult {
  riskScoreType?: 'NSF_SCORE' | 'FRAUD_SCORE' | (string & {})
  riskScore?: string | number
  riskScoreDetails?: Array<RiskScoreDetail>
  [unknown: string]: any
}

export interface RiskSignal {
  /** Your label of the risk. */
  riskCode?: string
  /** Why you think it risky. */
  riskReason?: string
}

export interface RiskThreeDSResult {
  /** Version of 3-D Secure: `2.2.0` and so on. */
  threeDSVersion?: string
  /** Whether the buyer had to do something. */
  threeDSInteractionMode?: 'FRICTIONLESS' | 'CHALLENGE' | (string & {})
  /** Electronic commerce indicator: how far the cardholder was authenticated. */
  eci?: string
  /** Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it. */
  cavv?: string
}

export interface RiskTxAuthorizationError {
  errorCode?: string
  errorMessage?: string
}

export interface RiskTxMerchant {
  referenceMerchantId: string
  merchantMCC: string
  merchantName: string
  merchantDisplayName: string
  merchantAddress: Address
  merchantRegistrationTime?: number | string | Date
  merchantEmail?: string
}

export interface RiskTxOrder {
  /** Your id of the order. One order may see several attempts to pay. */
  referenceOrderId: string
  /** Total of the order, in the smallest unit of the currency. */
  orderAmount: Amount
  orderDescription: string
  goods?: Array<Goods>
  shipping?: Shipping
  merchant?: RiskTxMerchant
  transit?: Transit
  lodging?: Lodging
  gaming?: Gaming
  orderCreatedTime?: number | string | Date
}

export interface RiskTxPaymentDetail {
  amount?: Amount
  /** How the buyer pays. */
  paymentMethod?: RiskTxPaymentMethod
}

export interface RiskTxPaymentMethod {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** Secret: never log it. */
  paymentMethodId?: string
  /** Secret: never log it. */
  paymentMethodMetaData?: RiskTxPaymentMethodMetaData
}

export interface RiskTxPaymentMethodMetaData {
  /** Secret: never log it. */
  cardNo?: string
  cardBin?: string
  lastFourDigits?: string
  expiryYear?: string
  expiryMonth?: string
  billingAddress?: Address
  isCardOnFile?: boolean
  cardHolderName?: UserName
  payerEmail?: string
  funding?: 'CREDIT' | 'DEBIT' | (string & {})
  is3DSAuthentication?: boolean
  cardBrand?: string
  cardIssuer?: string
  issuingRegion?: string
  cardVerificationResult?: CardVerificationResult
  cpf?: string
}

export interface RiskTxRefundRecord {
  /** Your id of the order. One order may see several attempts to pay. */
  referenceOrderId?: string
  referenceGoodsId?: string
  amount?: Amount
  refundReason?: string
  refundTime?: number | string | Date
}

export interface SendPaymentResultRequest {
  referenceTransactionId?: string
  /** Where the payment stands. `SUCCESS` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of `transactions` that says SUCCESS. It stays SUCCESS after refunds. `PENDING`: the buyer has done their part; never cancel it. */
  paymentStatus?: 'SUCCESS' | 'FAIL' | (string & {})
  authorizationError?: RiskTxAuthorizationError
  cardVerificationResult?: CardVerificationResult
  paymentMethodProvider?: string
}

export interface SendPaymentResultResponse {
  /** How the call went. */
  result?: Result
  securityId?: string
  [unknown: string]: any
}

export interface SendRefundResultRequest {
  referenceTransactionId?: string
  referenceRefundId?: string
  actualRefundAmount?: Amount
  refundRecords?: Array<RiskTxRefundRecord>
}

export interface SendRefundResultResponse {
  /** How the call went. */
  result?: Result
  securityId?: string
  [unknown: string]: any
}

export interface Service {
  /** Code of the kind of extra. */
  categoryCode?: string
  /** Finer code below `categoryCode`. */
  subCategoryCode?: string
}

export interface SettlementBankAccount {
  bankAccountNo: string
  accountHolderName: string
  bankRegion: string
  accountHolderType: 'INDIVIDUAL' | 'ENTERPRISE' | (string & {})
  swiftCode?: string
  routingNumber?: string
  branchCode?: string
  accountHolderTIN?: string
  accountType?: 'CHECKING' | 'FIXED_DEPOSIT' | (string & {})
  bankName?: string
  accountHolderAddress?: Address
  iban?: string
}

export interface SettlementDetail {
  settleTo: 'SELLER' | 'MARKETPLACE' | (string & {})
  settlementAmount: Amount
}

export interface SettlementInfo {
  /** Currency of your settlement, from the contract. AlipayCN needs it. */
  settlementCurrency: string
  settlementBankAccount?: SettlementBankAccount
}

/** How a payment is settled. */
export interface SettlementStrategy {
  /** Currency of your settlement, from the contract. AlipayCN needs it. */
  settlementCurrency?: string
}

export interface Shipping {
  /** Who receives the goods. */
  shippingName?: UserName
  /** Where the goods are sent. */
  shippingAddress?: Address
  /** Company that delivers, such as FedEx or UPS. */
  shippingCarrier?: string
  /** Phone number of the recipient, extension included. */
  shippingPhoneNo?: string
  /** Where digital goods are sent. */
  shipToEmail?: string
  /** Id of the shipping option. */
  shippingFeeId?: string
  /** What the delivery costs. */
  shippingFee?: Amount
  /** More on the delivery, such as its duration and company. */
  shippingDescription?: string
  /** How long delivery takes. */
  deliveryEstimate?: DeliveryEstimate
  shippingNumber?: string
  /** Notes on the delivery. */
  notes?: string
  /** Page to follow the parcel. */
  trackingUrl?: string
  /** Automatic tax of payment sessions only. */
  taxCode?: string
  /** Automatic tax of payment sessions only. */
  taxBehavior?: 'EXCLUSIVE' | 'INCLUSIVE' | (string & {})
}

export interface SplitDetail {
  /** Party that got this share of the payment and gives it back. */
  splitTo?: 'SELLER' | 'MARKETPLACE' | 'PLATFORM' | 'ISV' | (string & {})
  /** What to take back from this party. */
  splitAmount?: Amount
  /** What was really taken back from this party. Only in replies, once final. */
  actualSplitAmount?: Amount
  /** Your remark; it comes back in the bill. */
  description?: string
}

export interface Statement {
  fundMoveDetail?: FundMoveDetail
  statementId?: string
  foreignExchangeQuote?: ForeignExchangeQuote
  transactionTime?: string
  transactionType?: 'PAYMENT' | 'PAYMENT_REFUND' | 'CHARGE' | 'CHARGE_REFUND' | 'TOPUP' | 'SETTLEMENT' | 'WITHDRAW' | 'WITHDRAW_RETURN' | 'TRANSFER' | 'TRANSFER_RETURN' | 'TRANSFER_TO_CHINA' | 'TRANSFER_RECIPIENT' | 'EXCHANGE' | 'CREDIT_LOAN' | 'CREDIT_REPAY' | 'CREDIT_REPAYMENT' | 'DIRECT_PAYMENT' | 'DIRECT_REFUND' | 'CARD_PAYMENT' | 'CARD_REFUND' | 'OVERFLOW_DEBIT' | 'OVERFLOW_CREDIT' | 'CASH_BACK' | (string & {})
  originalTransactionAmount?: Amount
  transactionAmount?: Amount
  feeAmount?: Amount
  netAmount?: Amount
  accountBalance?: Amount
  transactionId?: string
  extTransactionId?: string
  transactionStatus?: string
  beneficiaryAssetId?: string
  [unknown: string]: any
}

export interface StockInfo {
  listedRegion: string
  tickerSymbol?: string
}

export interface Store {
  /** Your id of the store. */
  referenceStoreId?: string
  /** Name of the store. */
  storeName?: string
  /** Merchant category code (MCC) of the store. */
  storeMCC?: string
  /** Name of the store that the buyer sees. */
  storeDisplayName?: string
  /** Id of the terminal in the store. */
  storeTerminalId?: string
  /** Id of the person at the till. */
  storeOperatorId?: string
  /** Address of the store. */
  storeAddress?: Address
  storePhoneNo?: string
}

export interface Subscription {
  subscriptionId?: string
  status?: string
  customerId?: string
  /** ISO 8601 with its zone. */
  currentPeriodStart?: string
  /** ISO 8601 with its zone. */
  currentPeriodEnd?: string
  /** ISO 8601 with its zone. */
  createTime?: string
  subscriptionRequestId?: string
  description?: string
  billingMode?: 'LICENSED' | 'METERED' | 'MIXED' | (string & {})
  cancelAtPeriodEnd?: boolean
  /** ISO 8601 with its zone. */
  canceledAt?: string
  /** ISO 8601 with its zone. */
  cancelAt?: string
  /** ISO 8601 with its zone. */
  billingCycleAnchor?: string
  /** ISO 8601 with its zone. */
  trialStart?: string
  /** ISO 8601 with its zone. */
  trialEnd?: string
  subtotal?: Amount
  discountAmount?: Amount
  totalAmount?: Amount
  priceItems?: Array<BillingSubscriptionPriceItem>
  terminationReason?: string
  [unknown: string]: any
}

export interface SubscriptionInfo {
  /** What the buyer reads about the subscription. */
  subscriptionDescription: string
  /** When the subscription begins. ISO 8601 with its zone. */
  subscriptionStartTime: string | Date
  /** How long one period is. */
  periodRule: PeriodRule
  /** Where news of the subscription is posted. */
  subscriptionNotifyUrl: string
  /** Alipay's id of the subscription. */
  subscriptionId?: string
  /** What the buyer reads about the subscription. */
  description?: string
  /** Where the subscription stands. */
  status?: 'ACTIVE' | 'CANCELLED' | 'TERMINATED' | (string & {})
  /** When the subscription ends. May be null. ISO 8601 with its zone. */
  subscriptionEndTime?: string | Date
  /** Unit of the period. */
  periodType?: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'HALF_YEAR' | 'YEAR' | (string & {})
  /** How many period types make one period: 2 with `MONTH` is two months. */
  periodCount?: number | bigint | string
  /** Start of the present period. */
  currentPeriodStart?: string
  /** End of the present period. */
  currentPeriodEnd?: string
  /** Number of the present period, from 1. */
  currentPhaseNo?: number | bigint | string
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the subscription was last changed or updated. ISO 8601. */
  lastUpdateTime?: string
  /** The subscription this one replaced through `change`. */
  relatedSubscriptionId?: string
  /** The trial periods. */
  trialPlan?: TrialPlan
  /** Trial periods at a price of their own. */
  trials?: Array<Trial>
  /** Until when the buyer can sign up. ISO 8601 with its zone. */
  subscriptionExpiryTime?: string | Date
  /** Whether a charge that failed for lack of balance is tried again. Recurring PIX only. */
  allowRetry?: boolean
  maxAmountFloor?: Amount
  fixedAmount?: Amount
  /** Who starts a retry, you or Alipay. `MANUAL` by default. Recurring PIX only. */
  retryMode?: 'MANUAL' | 'AUTOMATIC' | (string & {})
  /** Number of the order of this period. Recurring PIX payments only. */
  subscriptionOrderId?: string
}

export interface SubscriptionItem {
  itemId?: string
  priceId?: string
  quantity?: number | string
  /** ISO 8601 with its zone. */
  currentPeriodStart?: string
  /** ISO 8601 with its zone. */
  currentPeriodEnd?: string
  recurringIntervalCount?: number | string
  [unknown: string]: any
}

export interface SubscriptionPlan {
  allowAccumulate?: boolean
  maxAccumulateAmount?: Amount
  /** How long one period is. */
  periodRule?: PeriodRule
  /** When the subscription begins. ISO 8601 with its zone. */
  subscriptionStartTime?: string | Date
  /** Where news of the subscription is posted. */
  subscriptionNotificationUrl?: string
}

export interface SubscriptionTransaction {
  /** Alipay's id of the payment. */
  paymentId?: string
  /** How the payment ended. */
  status?: 'SUCCESS' | 'FAIL' | (string & {})
  /** Number of the period paid for. */
  phaseNo?: number | string
  /** How the buyer pays. */
  paymentMethod?: PaymentMethod
  /** What the buyer pays, in the smallest unit of the currency. */
  paymentAmount?: Amount
  /** When the payment succeeded. ISO 8601. */
  paymentTime?: string
  /** Alipay's id of the dispute; null when there is none. */
  disputeId?: string
  [unknown: string]: any
}

export interface SupportBank {
  /** Code of the bank, to send with the payment. */
  bankIdentifierCode?: string
  /** Short name of the bank. */
  bankShortName?: string
  /** Logo of the bank. */
  bankLogo?: Logo
  [unknown: string]: any
}

export interface SupportCardBrand {
  cardBrand?: 'VISA' | 'MASTERCARD' | 'AMEX' | 'HIPERCARD' | 'ELO' | (string & {})
  /** Logo of the brand. */
  logo?: Logo
  [unknown: string]: any
}

export interface TaxAddress {
  country: string
  region?: string
  county?: string
  city?: string
  district?: string
  line1?: string
  line2?: string
  postalCode?: string
}

export interface TaxBreakdown {
  taxType?: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  taxRate?: string
  taxAmount?: Amount
  taxableAmount?: Amount
  taxabilityReason?: 'NOT_COLLECTING' | 'PRODUCT_EXEMPT' | 'REVERSE_CHARGE' | 'CUSTOMER_EXEMPT' | 'NOT_SUPPORTED' | 'NOT_SUBJECT_TO_TAX' | 'PRODUCT_EXEMPT_HOLIDAY' | 'PORTION_PRODUCT_EXEMPT' | 'ZERO_RATED' | 'STANDARD_RATED' | 'UNKNOWN_ZERO_TAX' | (string & {})
  inclusive?: boolean
  /** Left out by the newest release. Do not send it. */
  authorityName?: string
  [unknown: string]: any
}

export interface TaxBusinessDetails {
  address?: TaxAddress
}

export interface TaxCalculatedAddress {
  country?: string
  region?: string
  county?: string
  city?: string
  district?: string
  line1?: string
  line2?: string
  postalCode?: string
  [unknown: string]: any
}

export interface TaxCalculatedBusinessDetails {
  address?: TaxCalculatedAddress
  [unknown: string]: any
}

export interface TaxCalculatedCustomerDetails {
  businessDetails?: TaxCalculatedBusinessDetails
  name?: string
  shippingAddress?: TaxCalculatedAddress
  billingAddress?: TaxCalculatedAddress
  taxIds?: Array<TaxCalculatedTaxId>
  taxExemptions?: Array<TaxCalculatedExemption>
  [unknown: string]: any
}

export interface TaxCalculatedExemption {
  certificateNumber?: string
  exemptionType?: string
  jurisdiction?: TaxCalculatedExemptionJurisdiction
  /** ISO 8601 with its zone. */
  effectiveFrom?: string
  [unknown: string]: any
}

export interface TaxCalculatedExemptionJurisdiction {
  country?: string
  region?: string
  city?: string
  [unknown: string]: any
}

export interface TaxCalculatedLineItem {
  goodsReferenceId?: string
  amount?: Amount
  quantity?: number | string
  taxBehavior?: string
  taxAmount?: Amount
  taxBreakdown?: Array<TaxBreakdown>
  /** Left out by the newest release. Do not send it. */
  unitAmount?: string
  taxCode?: string
  [unknown: string]: any
}

export interface TaxCalculatedShipFromDetails {
  address?: TaxCalculatedAddress
  [unknown: string]: any
}

export interface TaxCalculatedShippingCost {
  amount?: Amount
  taxAmount?: Amount
  taxBreakdown?: Array<TaxBreakdown>
  [unknown: string]: any
}

export interface TaxCalculatedTaxId {
  value?: string
  country?: string
  region?: string
  [unknown: string]: any
}

export interface TaxCalculationLineItem {
  goodsReferenceId: string
  /** 1 to 10000. */
  quantity: number | bigint | string
  /** Renamed to `amount`. */
  unitAmount?: string
  taxCode?: string
  productId?: string
  taxBehavior?: string
  amount?: Amount
}

export interface TaxCustomerDetails {
  name?: string
  businessDetails?: TaxBusinessDetails
  shippingAddress?: TaxAddress
  billingAddress?: TaxAddress
  taxIds?: Array<TaxId>
  taxExemptions?: Array<TaxExemption>
}

export interface TaxExemption {
  certificateNumber?: string
  exemptionType?: 'RESALE' | (string & {})
  jurisdiction?: TaxExemptionJurisdiction
  /** ISO 8601 with its zone. */
  effectiveFrom?: string | Date
}

export interface TaxExemptionJurisdiction {
  country?: string
  region?: string
  city?: string
}

export interface TaxHeadOffice {
  address: TaxAddress
}

export interface TaxId {
  value: string
  country: string
  region?: string
}

export interface TaxJurisdiction {
  country: string
  region?: string
  /** Left out by the newest release. Do not send it. */
  county?: string
  city?: string
  /** Left out by the newest release. Do not send it. */
  district?: string
}

export interface TaxRegistration {
  taxRegistrationId?: string
  taxType?: 'CUIT' | 'GST' | 'VAT' | 'CBS' | 'IBS' | 'HST' | 'PST' | 'RST' | 'QST' | 'JCT' | 'SERVICE_TAX' | 'IGV' | 'SALES_TAX' | 'PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX' | (string & {})
  jurisdiction?: TaxJurisdiction
  registrationType?: 'OSS_NON_UNION' | 'STANDARD_LOCAL_TAX' | 'SINGLE_LOCAL_USE_TAX_RATE' | 'SIMPLIFIED_SELLERS_USE_TAX' | 'STANDARD_SALES_AND_USE_TAX' | 'NORMAL_GST_HST' | 'SIMPLIFIED_GST_HST' | (string & {})
  taxId?: string
  status?: string
  activeFrom?: string
  expireAt?: string
  [unknown: string]: any
}

export interface TaxShipFromDetails {
  address: TaxAddress
}

export interface TaxShippingCost {
  amount: Amount
}

export interface TaxTransaction {
  taxTransactionId?: string
  taxCalculationId?: string
  type?: string
  taxAmount?: Amount
  status?: string
  taxDate?: string
  /** Left out by the newest release. Do not send it. */
  currency?: string
  failureReason?: string
  postedAt?: string
  referencePaymentId?: string
  referenceRefundId?: string
  [unknown: string]: any
}

export interface ThreeDSResult {
  /** Version of 3-D Secure: `2.2.0` and so on. */
  threeDSVersion?: string
  /** How far the cardholder was authenticated: 02 or 05 fully, 01 or 06 attempted, 00 or 07 not. */
  eci?: string
  /** Whether the buyer had to authenticate; false is frictionless. */
  challenged?: boolean
  /** Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it. */
  cavv?: string
  /** Id that the directory server gave the authentication. 3-D Secure 2. */
  dsTransactionId?: string
  /** Id that the directory server gave the authentication. 3-D Secure 1. */
  xid?: string
  /** Code of the reason why 3-D Secure failed. */
  threeDStransactionStatusReason?: string
  /** Why the challenge was broken off, 01 to 08: 01 by the cardholder, 04 by time-out. */
  challengeCancel?: string
  /** Exemption asked for in 3-D Secure: `dataOnly`, `lowValue`, `transactionRiskAnalysis`. */
  exemptionType?: string
  /** Whether 3-D Secure was started; says nothing about its result. */
  threeDSOffered?: boolean
  /** Result of the authentication: `Y` passed, `A` attempted, `N` failed. */
  paResStatus?: 'Y' | 'N' | 'U' | 'A' | 'C' | 'R' | 'D' | 'I' | (string & {})
  /** 1 shifted, 0 not, -1 unknown: treat it as not shifted. */
  liabilityShift?: number | string
  [unknown: string]: any
}

export interface Tier {
  upTo?: number | bigint | string
  unitAmount?: Amount
  flatAmount?: Amount
}

export interface TotalCount {
  totalPageNumber?: string
  currentPageNumber?: string
  [unknown: string]: any
}

export interface Transaction {
  /** How the transaction went, not the call. */
  transactionResult?: Result
  /** Alipay's id: the refund id of a refund, the capture id of a capture. */
  transactionId?: string
  /** What was done with the payment. */
  transactionType?: 'PAYMENT' | 'REFUND' | 'CAPTURE' | 'CANCEL' | 'AUTHORIZATION' | 'VOID' | 'INCREMENTAL' | (string & {})
  /** Where the transaction stands. Only `SUCCESS` is done. */
  transactionStatus?: 'SUCCESS' | 'FAIL' | 'PROCESSING' | 'CANCELLED' | 'PENDING' | (string & {})
  /** Amount of this transaction, in the smallest unit of the currency. */
  transactionAmount?: Amount
  /** Your id: the `refundRequestId` of a refund, the `captureRequestId` of a capture. */
  transactionRequestId?: string
  /** When the transaction happened. ISO 8601. */
  transactionTime?: string
  /** The acquirer behind it. Payment orchestration (APO) only. */
  acquirerInfo?: AcquirerInfo
  /** What is settled, when the rate was fixed at payment. */
  grossSettlementAmount?: Amount
  /** Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`. */
  settlementQuote?: Quote
  [unknown: string]: any
}

export interface TransferFromDetail {
  transferFromMethod: PaymentMethod
  transferFromAmount: Amount
}

export interface TransferToDetail {
  transferToMethod: PaymentMethod
  transferToCurrency: string
  purposeCode: string
  feeAmount?: Amount
  actualTransferToAmount?: Amount
  transferNotifyUrl?: string
  transferRemark?: string
}

export interface Transit {
  /** By plane, train, ship or coach. */
  transitType?: 'FLIGHT' | 'TRAIN' | 'CRUISE' | 'COACH' | (string & {})
  /** The sections of the trip. */
  legs?: Array<Leg>
  /** Who travels. */
  passengers?: Array<Passenger>
  /** Code of the travel agency that sold the ticket. */
  agentCode?: string
  /** Name of the travel agency that sold the ticket. */
  agentName?: string
  ticketNumber?: string
  ticketIssuerCode?: string
  restrictedTicketIndicator?: string
  /** Extras sold with the ticket. */
  ancillaryData?: AncillaryData
}

export interface Trial {
  /** What the buyer pays in a trial period. */
  trialAmount: Amount
  /** First period of the trial, 1 is the first of all. */
  trialStartPeriod: number | bigint | string
  trialPeriod?: number | bigint | string
  /** Last period of the trial. Absent: the same as `trialStartPeriod`. */
  trialEndPeriod?: number | bigint | string
}

export interface TrialPhase {
  /** Number of the period on trial. */
  phaseNo: number | bigint | string
  /** What the buyer pays in a trial period. */
  trialAmount: Amount
}

export interface TrialPlan {
  /** Last day of the trial. ISO 8601. */
  trialEndTime?: string
  /** How many days are free in all. */
  freeTrialDays?: number | bigint | string
  /** The periods on trial. */
  phases?: Array<TrialPhase>
}

export interface UserName {
  /** Given name. */
  firstName: string
  /** Family name. */
  lastName: string
  /** Middle name. */
  middleName?: string
  /** The whole name in one. */
  fullName?: string
}

export interface VaultingCard {
  /** Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it. */
  cardToken?: string
  /** Card brand. */
  brand?: 'AMEX' | 'BC' | 'CARNET' | 'CARTES_BANCAIRES' | 'CITI' | 'CUP' | 'DINERS' | 'DISCOVER' | 'ELO' | 'GWANGJUBANK' | 'HIPERCARD' | 'HYUNDAI' | 'IBK_BC' | 'JCB' | 'JEJUBANK' | 'JEONBUKBANK' | 'KAKAOBANK' | 'KBANK' | 'KDBBANK' | 'KEBHANA' | 'KOOKMIN' | 'LOTTE' | 'MAESTRO' | 'MASTERCARD' | 'MIR' | 'NONGHYUP' | 'POST' | 'SAEMAUL' | 'SAMSUNG' | 'SAVINGBANK' | 'SHINHAN' | 'SHINHYEOP' | 'SUHYEOP' | 'TOSSBANK' | 'TROY' | 'VISA' | 'WOORI' | (string & {})
  /** Card number with most digits hidden; fit to show. */
  maskedCardNo?: string
  /** Brands that are taken. */
  supportedBrands?: Array<string>
  /** Number of the card. Secret: never log it. */
  cardNo?: string
  /** Brand the buyer chose, on a card with several. */
  selectedCardBrand?: 'AMEX' | 'BC' | 'CARNET' | 'CARTES_BANCAIRES' | 'CITI' | 'CUP' | 'DINERS' | 'DISCOVER' | 'ELO' | 'GWANGJUBANK' | 'HIPERCARD' | 'HYUNDAI' | 'IBK_BC' | 'JCB' | 'JEJUBANK' | 'JEONBUKBANK' | 'KAKAOBANK' | 'KBANK' | 'KDBBANK' | 'KEBHANA' | 'KOOKMIN' | 'LOTTE' | 'MAESTRO' | 'MASTERCARD' | 'MIR' | 'NONGHYUP' | 'POST' | 'SAEMAUL' | 'SAMSUNG' | 'SAVINGBANK' | 'SHINHAN' | 'SHINHYEOP' | 'SUHYEOP' | 'TOSSBANK' | 'TROY' | 'VISA' | 'WOORI' | (string & {})
  /** Bank that issued the card. */
  cardIssuer?: string
  /** Where the card was issued. */
  countryIssue?: string
  instUserName?: UserName
  /** Year the card expires, its last two digits: `25`. */
  expiryYear?: string
  /** Month the card expires, two digits: `02`. */
  expiryMonth?: string
  /** Address the card is billed to. */
  billingAddress?: Address
  mask?: string
  /** Last four digits of the card number. */
  last4?: string
  paymentMethodDetailMetadata?: string
  /** Tells the same card again without its number. */
  fingerprint?: string
  authenticationFlow?: string
  /** Which kind of card. */
  funding?: 'CREDIT' | 'DEBIT' | 'PREPAID' | 'CHARGE' | 'DEFERRED_DEBIT' | (string & {})
  /** Raw result of the address check (AVS). */
  avsResultRaw?: string
  /** Raw result of the check of the security code. */
  cvvResultRaw?: string
  /** First digits of the card number: they name the issuer. */
  bin?: string
  /** Bank that issued the card. */
  issuerName?: string
  /** Country of the bank that issued the card, an ISO 3166 code. */
  issuingCountry?: string
  /** Last four digits of the card number. */
  lastFour?: string
  /** Name on the card. */
  cardholderName?: UserName
  /** Security code of the card. Secret: never log it. */
  cvv?: string
  /** Birthday of the cardholder. Korean personal cards only. `YYYY-MM-DD`. */
  dateOfBirth?: string
  /** Business number of the company, 10 digits. Korean company cards only. */
  businessNo?: string
  /** The password's first two digits. Korean cards only. Secret: never log it. */
  cardPasswordDigest?: string
  /** Tax id of the buyer, 11 digits. Brazilian cards only. */
  cpf?: string
  /** Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru. */
  payerEmail?: string
  /** Id that the card scheme gave a payment; later payments of the same buyer refer to it. */
  networkTransactionId?: string
  /** True forces 3-D Secure. Absent is false. */
  is3DSAuthentication?: boolean
  request3DS?: string
  /** Exemption from strong customer authentication (SCA) to ask for. */
  scaExemptionIndicator?: string
  /** True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing. */
  enableAuthenticationUpgrade?: string
  /** Result of a 3-D Secure authentication done outside Alipay. */
  mpiData?: MpiData
  [unknown: string]: any
}

export interface VaultingPaymentMethodDetail {
  /** Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on. */
  paymentMethodType?: 'CONNECT_WALLET' | 'CARD' | 'EPS' | 'BANCONTACT' | 'PIX' | 'MERCADOPAGO_BR' | 'PAGALEVE' | 'MERCADOPAGO_CL' | 'ALIPAY_CN' | 'JKOPAY' | 'ALIPAY_HK' | 'BANCOMATPAY' | 'DANA' | 'KREDIVO_ID' | 'OVO' | 'GOPAY_ID' | 'BANKTRANSFER_MAYBANK' | 'BANKTRANSFER_BNI' | 'BANKTRANSFER_PERMATA' | 'CIMBNIAGA' | 'BANKTRANSFER_BSI' | 'ATMTRANSFER_ID' | 'QRIS' | 'SHOPEEPAY_ID' | 'PAYPAY' | 'KONBINI' | 'SEVENELEVEN' | 'ONLINEBANKING_PAYEASY' | 'BOOST' | 'TNG' | 'GRABPAY_MY' | 'ONLINEBANKING_FPX' | 'SHOPEEPAY_MY' | 'MERCADOPAGO_MX' | 'IDEAL' | 'MERCADOPAGO_PE' | 'BPI' | 'GCASH' | 'BILLEASE' | 'MAYA' | 'ONLINEBANKING_UBP' | 'SHOPEEPAY_PH' | 'GRABPAY_PH' | 'PAYU' | 'P24' | 'BLIK' | 'GRABPAY_SG' | 'PAYNOW' | 'SHOPEEPAY_SG' | 'KAKAOPAY' | 'NAVERPAY' | 'TOSSPAY' | 'BANKTRANSFER_QUICKPAY' | 'RABBIT_LINE_PAY' | 'TRUEMONEY' | 'ONLINEBANKING_KRUNGTHAIBANK' | 'ONLINEBANKING_SIAMCOMMERCIALBANK' | 'ONLINEBANKING_BANGKOKBANK' | 'ONLINEBANKING_BANKOFAYUDHYA' | 'ONLINEBANKING_KASIKORNBANK' | 'BANKTRANSFER_BANGKOKBANK' | 'BANKTRANSFER_SIAMCOMMERCIALBANK' | 'BANKTRANSFER_BANKOFAYUDHYA' | 'BANKTRANSFER_KRUNGTHAIBANK' | 'BANKTRANSFER_KASIKORNBANK' | 'BANKTRANSFER_GOVERNMENTSAVINGSBANK' | 'PROMPTPAY' | 'BANKAPP_BANGKOKBANK' | 'BANKAPP_SIAMCOMMERCIALBANK' | 'BANKAPP_BANKOFAYUDHYA' | 'BANKAPP_KRUNGTHAIBANK' | 'SHOPEEPAY_TH' | 'KPLUS' | 'ZALOPAY' | 'MOMO' | 'ONLINEBANKING_YAPILY' | 'DIDI_PAY_LATER' | (string & {})
  /** The card. */
  card?: VaultingCard
  /** The wallet account. */
  wallet?: Wallet
  [unknown: string]: any
}

export interface VerifyMethod {
  verifyMethodType?: string
  /** One-time password the buyer typed in. Secret: never log it. */
  otpValue?: string
}

export interface Wallet {
  /** Number of the account. */
  accountNo?: string
  /** Name of the account holder. */
  accountHolderName?: UserName
  /** Phone number of the account holder. */
  phoneNo?: string
  /** Email address of the account holder. */
  email?: string
  billingAddress?: Address
  /** Stands for the stored method. Secret: never log it. */
  token?: string
  /** The token is void after this. ISO 8601. */
  tokenExpiryTime?: string
}

export interface WebSite {
  url: string
  name?: string
  desc?: string
  type?: 'COMPANY_INTRODUCE' | 'TRADING' | (string & {})
}
