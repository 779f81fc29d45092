// @generated from core/schema/ams.json by core/codegen. Do not edit.
//! Operations, result codes and gateways of the ams family.

use crate::operation::{Field, Format, Gateway, Kind, Model, Notification, Operation, Paging, ResultCode, Shape};

/// All operations, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation::new("aba.applyCard", "aba.apply_card", "/ams/api/v1/aba/cards/applyCard", "/ams/sandbox/api/v1/aba/cards/applyCard").request(&APPLY_CARD_REQUEST),
    Operation::new("aba.createDirectPayment", "aba.create_direct_payment", "/ams/api/v1/aba/funds/createDirectPayment", "/ams/sandbox/api/v1/aba/funds/createDirectPayment").request(&CREATE_DIRECT_PAYMENT_REQUEST),
    Operation::new("aba.createDirectRefund", "aba.create_direct_refund", "/ams/api/v1/aba/funds/createDirectRefund", "/ams/sandbox/api/v1/aba/funds/createDirectRefund").idempotency("refundRequestId").request(&CREATE_DIRECT_REFUND_REQUEST),
    Operation::new("aba.createExchange", "aba.create_exchange", "/ams/api/v1/aba/funds/createExchange", "/ams/sandbox/api/v1/aba/funds/createExchange").request(&CREATE_EXCHANGE_REQUEST),
    Operation::new("aba.createQuote", "aba.create_quote", "/ams/api/v1/aba/funds/createQuote", "/ams/sandbox/api/v1/aba/funds/createQuote").request(&CREATE_QUOTE_REQUEST),
    Operation::new("aba.inquireAvailableQuota", "aba.inquire_available_quota", "/ams/api/v1/aba/account/inquireAvailableQuota", "/ams/sandbox/api/v1/aba/account/inquireAvailableQuota").read_only().request(&INQUIRE_AVAILABLE_QUOTA_REQUEST),
    Operation::new("aba.inquireCard", "aba.inquire_card", "/ams/api/v1/aba/cards/inquireCard", "/ams/sandbox/api/v1/aba/cards/inquireCard").read_only().paging(&Paging { items: "cardList", ask: "pageNumber", more: "", next: "", id: "", pages: "totalPageNumber", size: "", total: "" }).request(&INQUIRE_CARD_REQUEST),
    Operation::new("aba.inquireCardDetail", "aba.inquire_card_detail", "/ams/api/v1/aba/cards/inquireCardDetail", "/ams/sandbox/api/v1/aba/cards/inquireCardDetail").read_only().request(&INQUIRE_CARD_DETAIL_REQUEST),
    Operation::new("aba.inquireCardSensitiveInfo", "aba.inquire_card_sensitive_info", "/ams/api/v1/aba/cards/inquireCardSensitiveInfo", "/ams/sandbox/api/v1/aba/cards/inquireCardSensitiveInfo").request(&INQUIRE_CARD_SENSITIVE_INFO_REQUEST),
    Operation::new("aba.inquireCardTransactionEvent", "aba.inquire_card_transaction_event", "/ams/api/v1/aba/cards/inquireCardTransactionEvent", "/ams/sandbox/api/v1/aba/cards/inquireCardTransactionEvent").read_only().paging(&Paging { items: "events", ask: "pageNumber", more: "", next: "", id: "", pages: "totalPageNumber", size: "", total: "" }).request(&INQUIRE_CARD_TRANSACTION_EVENT_REQUEST),
    Operation::new("aba.inquireCardTransactionLifecycle", "aba.inquire_card_transaction_lifecycle", "/ams/api/v1/aba/cards/inquireCardTransactionLifecycle", "/ams/sandbox/api/v1/aba/cards/inquireCardTransactionLifecycle").read_only().paging(&Paging { items: "lifecycles", ask: "pageNumber", more: "", next: "", id: "", pages: "totalPageNumber", size: "", total: "" }).request(&INQUIRE_CARD_TRANSACTION_LIFECYCLE_REQUEST),
    Operation::new("aba.inquireCardTransactionLifecycleDetail", "aba.inquire_card_transaction_lifecycle_detail", "/ams/api/v1/aba/cards/inquireCardTransactionLifecycleDetail", "/ams/sandbox/api/v1/aba/cards/inquireCardTransactionLifecycleDetail").read_only().request(&INQUIRE_CARD_TRANSACTION_LIFECYCLE_DETAIL_REQUEST),
    Operation::new("aba.inquireDirectPayment", "aba.inquire_direct_payment", "/ams/api/v1/aba/funds/inquireDirectPayment", "/ams/sandbox/api/v1/aba/funds/inquireDirectPayment").read_only().request(&INQUIRE_DIRECT_PAYMENT_REQUEST),
    Operation::new("aba.inquireDirectRefund", "aba.inquire_direct_refund", "/ams/api/v1/aba/funds/inquireDirectRefund", "/ams/sandbox/api/v1/aba/funds/inquireDirectRefund").read_only().request(&INQUIRE_DIRECT_REFUND_REQUEST),
    Operation::new("aba.inquireExchange", "aba.inquire_exchange", "/ams/api/v1/aba/funds/inquireExchange", "/ams/sandbox/api/v1/aba/funds/inquireExchange").read_only().request(&INQUIRE_EXCHANGE_REQUEST),
    Operation::new("aba.inquireRate", "aba.inquire_rate", "/ams/api/v1/aba/funds/inquireRate", "/ams/sandbox/api/v1/aba/funds/inquireRate").read_only().request(&INQUIRY_RATE_REQUEST),
    Operation::new("aba.inquiryBalance", "aba.inquiry_balance", "/ams/api/v1/aba/accounts/inquiryBalance", "/ams/sandbox/api/v1/aba/accounts/inquiryBalance").read_only().request(&INQUIRY_BALANCE_REQUEST),
    Operation::new("aba.inquiryStatement", "aba.inquiry_statement", "/ams/api/v1/aba/accounts/inquiryStatement", "/ams/sandbox/api/v1/aba/accounts/inquiryStatement").read_only().paging(&Paging { items: "statementList", ask: "pageNumber", more: "", next: "", id: "", pages: "totalPageNumber", size: "", total: "" }).request(&INQUIRY_STATEMENT_REQUEST),
    Operation::new("aba.inquiryStatementDetail", "aba.inquiry_statement_detail", "/ams/api/v1/aba/accounts/inquiryStatementDetail", "/ams/sandbox/api/v1/aba/accounts/inquiryStatementDetail").read_only().request(&INQUIRY_STATEMENT_DETAIL_REQUEST),
    Operation::new("aba.inquiryStatementList", "aba.inquiry_statement_list", "/ams/api/v1/aba/accounts/inquiryStatementList", "/ams/sandbox/api/v1/aba/accounts/inquiryStatementList").read_only().paging(&Paging { items: "statementList", ask: "pageNumber", more: "", next: "", id: "", pages: "totalCount.totalPageNumber", size: "", total: "" }).request(&INQUIRY_STATEMENT_LIST_REQUEST),
    Operation::new("aba.updateCard", "aba.update_card", "/ams/api/v1/aba/cards/updateCard", "/ams/sandbox/api/v1/aba/cards/updateCard").request(&UPDATE_CARD_REQUEST),
    Operation::new("aba.updateCardStatus", "aba.update_card_status", "/ams/api/v1/aba/cards/updateCardStatus", "/ams/sandbox/api/v1/aba/cards/updateCardStatus").request(&UPDATE_CARD_STATUS_REQUEST),
    Operation::new("agentic.createAuthenticationSession", "agentic.create_authentication_session", "/ams/api/v1/agenticPayment/createAuthenticationSession", "/ams/sandbox/api/v1/agenticPayment/createAuthenticationSession").request(&CREATE_AUTHENTICATION_SESSION_REQUEST),
    Operation::new("agentic.createBindingSession", "agentic.create_binding_session", "/ams/api/v1/agenticPayment/createBindingSession", "/ams/sandbox/api/v1/agenticPayment/createBindingSession").request(&CREATE_BINDING_SESSION_REQUEST),
    Operation::new("agentic.inquireAccountInfo", "agentic.inquire_account_info", "/ams/api/v1/agenticPayment/inquireAccountInfo", "/ams/sandbox/api/v1/agenticPayment/inquireAccountInfo").request(&INQUIRE_ACCOUNT_INFO_REQUEST),
    Operation::new("agentic.inquirePaymentToken", "agentic.inquire_payment_token", "/ams/api/v1/agenticPayment/inquirePaymentToken", "/ams/sandbox/api/v1/agenticPayment/inquirePaymentToken").request(&INQUIRE_PAYMENT_TOKEN_REQUEST),
    Operation::new("aps.cancelPayment", "aps.cancel_payment", "/aps/api/v1/payments/cancelPayment", "/aps/api/v1/payments/cancelPayment").request(&APS_CANCEL_PAYMENT_REQUEST),
    Operation::new("aps.consultPayment", "aps.consult_payment", "/aps/api/v1/payments/consultPayment", "/aps/api/v1/payments/consultPayment").request(&APS_CONSULT_PAYMENT_REQUEST),
    Operation::new("aps.inquiryPayment", "aps.inquiry_payment", "/aps/api/v1/payments/inquiryPayment", "/aps/api/v1/payments/inquiryPayment").read_only().request(&APS_INQUIRY_PAYMENT_REQUEST),
    Operation::new("aps.notifyPayment", "aps.notify_payment", "/aps/api/v1/payments/notifyPayment", "/aps/api/v1/payments/notifyPayment").request(&APS_NOTIFY_PAYMENT_REQUEST),
    Operation::new("aps.pay", "aps.pay", "/aps/api/v1/payments/pay", "/aps/api/v1/payments/pay").idempotency("paymentRequestId").request(&APS_PAY_REQUEST),
    Operation::new("aps.refund", "aps.refund", "/aps/api/v1/payments/refund", "/aps/api/v1/payments/refund").idempotency("refundRequestId").request(&APS_REFUND_REQUEST),
    Operation::new("aps.userInitiatedPay", "aps.user_initiated_pay", "/aps/api/v1/payments/userInitiatedPay", "/aps/api/v1/payments/userInitiatedPay").request(&APS_USER_INITIATED_PAY_REQUEST),
    Operation::new("authorizations.applyToken", "authorizations.apply_token", "/ams/api/v1/authorizations/applyToken", "/ams/sandbox/api/v1/authorizations/applyToken").request(&AUTH_APPLY_TOKEN_REQUEST),
    Operation::new("authorizations.consult", "authorizations.consult", "/ams/api/v1/authorizations/consult", "/ams/sandbox/api/v1/authorizations/consult").request(&AUTH_CONSULT_REQUEST),
    Operation::new("authorizations.createAuthorizationSession", "authorizations.create_authorization_session", "/ams/api/v1/payments/createPaymentSession", "/ams/sandbox/api/v1/payments/createPaymentSession").request(&AUTH_CREATE_SESSION_REQUEST),
    Operation::new("authorizations.query", "authorizations.query", "/ams/api/v1/authorizations/query", "/ams/sandbox/api/v1/authorizations/query").read_only().request(&AUTH_QUERY_TOKEN_REQUEST),
    Operation::new("authorizations.revoke", "authorizations.revoke", "/ams/api/v1/authorizations/revoke", "/ams/sandbox/api/v1/authorizations/revoke").request(&AUTH_REVOKE_TOKEN_REQUEST),
    Operation::new("billing.couponCreate", "billing.coupon_create", "/ams/api/v1/billing/coupon/create", "/ams/sandbox/api/v1/billing/coupon/create").idempotency("couponRequestId").request(&COUPON_CREATE_REQUEST),
    Operation::new("billing.couponInquireDetails", "billing.coupon_inquire_details", "/ams/api/v1/billing/coupon/inquireDetails", "/ams/sandbox/api/v1/billing/coupon/inquireDetails").read_only().request(&COUPON_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.couponInquireList", "billing.coupon_inquire_list", "/ams/api/v1/billing/coupon/inquireList", "/ams/sandbox/api/v1/billing/coupon/inquireList").read_only().paging(&Paging { items: "coupons", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "couponId", pages: "", size: "", total: "" }).request(&COUPON_INQUIRE_LIST_REQUEST),
    Operation::new("billing.couponUpdate", "billing.coupon_update", "/ams/api/v1/billing/coupon/update", "/ams/sandbox/api/v1/billing/coupon/update").request(&COUPON_UPDATE_REQUEST),
    Operation::new("billing.creditNoteCreate", "billing.credit_note_create", "/ams/api/v1/billing/creditNote/create", "/ams/sandbox/api/v1/billing/creditNote/create").request(&CREDIT_NOTE_CREATE_REQUEST),
    Operation::new("billing.creditNoteInquireDetails", "billing.credit_note_inquire_details", "/ams/api/v1/billing/creditNote/inquireDetails", "/ams/sandbox/api/v1/billing/creditNote/inquireDetails").read_only().request(&CREDIT_NOTE_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.creditNoteInquireList", "billing.credit_note_inquire_list", "/ams/api/v1/billing/creditNote/inquireList", "/ams/sandbox/api/v1/billing/creditNote/inquireList").read_only().paging(&Paging { items: "list", ask: "startingAfter", more: "hasMore", next: "", id: "creditNoteId", pages: "", size: "", total: "" }).request(&CREDIT_NOTE_INQUIRE_LIST_REQUEST),
    Operation::new("billing.creditNoteVoid", "billing.credit_note_void", "/ams/api/v1/billing/creditNote/void", "/ams/sandbox/api/v1/billing/creditNote/void").request(&CREDIT_NOTE_VOID_REQUEST),
    Operation::new("billing.customerCreate", "billing.customer_create", "/ams/api/v1/billing/customer/create", "/ams/sandbox/api/v1/billing/customer/create").idempotency("customerRequestId").request(&CUSTOMER_CREATE_REQUEST),
    Operation::new("billing.customerCreatePortalLink", "billing.customer_create_portal_link", "/ams/api/v1/billing/customer/createPortalLink", "/ams/sandbox/api/v1/billing/customer/createPortalLink").request(&CUSTOMER_CREATE_PORTAL_LINK_REQUEST),
    Operation::new("billing.customerDelete", "billing.customer_delete", "/ams/api/v1/billing/customer/delete", "/ams/sandbox/api/v1/billing/customer/delete").request(&CUSTOMER_DELETE_REQUEST),
    Operation::new("billing.customerInquireDetails", "billing.customer_inquire_details", "/ams/api/v1/billing/customer/inquireDetails", "/ams/sandbox/api/v1/billing/customer/inquireDetails").read_only().request(&CUSTOMER_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.customerInquireList", "billing.customer_inquire_list", "/ams/api/v1/billing/customer/inquireList", "/ams/sandbox/api/v1/billing/customer/inquireList").read_only().paging(&Paging { items: "customers", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "customerId", pages: "", size: "", total: "" }).request(&CUSTOMER_INQUIRE_LIST_REQUEST),
    Operation::new("billing.customerUpdate", "billing.customer_update", "/ams/api/v1/billing/customer/update", "/ams/sandbox/api/v1/billing/customer/update").request(&CUSTOMER_UPDATE_REQUEST),
    Operation::new("billing.invoiceConfirmPayment", "billing.invoice_confirm_payment", "/ams/api/v1/billing/invoice/confirmPayment", "/ams/sandbox/api/v1/billing/invoice/confirmPayment").request(&INVOICE_CONFIRM_PAYMENT_REQUEST),
    Operation::new("billing.invoiceCreate", "billing.invoice_create", "/ams/api/v1/billing/invoice/create", "/ams/sandbox/api/v1/billing/invoice/create").idempotency("invoiceRequestId").request(&INVOICE_CREATE_REQUEST),
    Operation::new("billing.invoiceCreateViewLink", "billing.invoice_create_view_link", "/ams/api/v1/billing/invoice/createViewLink", "/ams/sandbox/api/v1/billing/invoice/createViewLink").request(&INVOICE_CREATE_VIEW_LINK_REQUEST),
    Operation::new("billing.invoiceExport", "billing.invoice_export", "/ams/api/v1/billing/invoice/export", "/ams/sandbox/api/v1/billing/invoice/export").request(&INVOICE_EXPORT_REQUEST),
    Operation::new("billing.invoiceFinalize", "billing.invoice_finalize", "/ams/api/v1/billing/invoice/finalize", "/ams/sandbox/api/v1/billing/invoice/finalize").request(&INVOICE_FINALIZE_REQUEST),
    Operation::new("billing.invoiceInquireDetails", "billing.invoice_inquire_details", "/ams/api/v1/billing/invoice/inquireDetails", "/ams/sandbox/api/v1/billing/invoice/inquireDetails").read_only().request(&INVOICE_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.invoiceInquireList", "billing.invoice_inquire_list", "/ams/api/v1/billing/invoice/inquireList", "/ams/sandbox/api/v1/billing/invoice/inquireList").read_only().paging(&Paging { items: "invoices", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "invoiceId", pages: "", size: "", total: "" }).request(&INVOICE_INQUIRE_LIST_REQUEST),
    Operation::new("billing.invoiceMarkUncollectible", "billing.invoice_mark_uncollectible", "/ams/api/v1/billing/invoice/markUncollectible", "/ams/sandbox/api/v1/billing/invoice/markUncollectible").request(&INVOICE_MARK_UNCOLLECTIBLE_REQUEST),
    Operation::new("billing.invoiceRevise", "billing.invoice_revise", "/ams/api/v1/billing/invoice/revise", "/ams/sandbox/api/v1/billing/invoice/revise").idempotency("invoiceRevisionRequestId").request(&INVOICE_REVISE_REQUEST),
    Operation::new("billing.invoiceSend", "billing.invoice_send", "/ams/api/v1/billing/invoice/send", "/ams/sandbox/api/v1/billing/invoice/send").request(&INVOICE_SEND_REQUEST),
    Operation::new("billing.invoiceUpdate", "billing.invoice_update", "/ams/api/v1/billing/invoice/update", "/ams/sandbox/api/v1/billing/invoice/update").request(&INVOICE_UPDATE_REQUEST),
    Operation::new("billing.invoiceVoid", "billing.invoice_void", "/ams/api/v1/billing/invoice/void", "/ams/sandbox/api/v1/billing/invoice/void").request(&INVOICE_VOID_REQUEST),
    Operation::new("billing.priceCreate", "billing.price_create", "/ams/api/v1/billing/price/create", "/ams/sandbox/api/v1/billing/price/create").request(&PRICE_CREATE_REQUEST),
    Operation::new("billing.priceInquireDetails", "billing.price_inquire_details", "/ams/api/v1/billing/price/inquireDetails", "/ams/sandbox/api/v1/billing/price/inquireDetails").read_only().request(&PRICE_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.priceInquireList", "billing.price_inquire_list", "/ams/api/v1/billing/price/inquireList", "/ams/sandbox/api/v1/billing/price/inquireList").read_only().paging(&Paging { items: "prices", ask: "startingAfter", more: "hasMore", next: "", id: "priceId", pages: "", size: "", total: "" }).request(&PRICE_INQUIRE_LIST_REQUEST),
    Operation::new("billing.priceUpdate", "billing.price_update", "/ams/api/v1/billing/price/update", "/ams/sandbox/api/v1/billing/price/update").request(&PRICE_UPDATE_REQUEST),
    Operation::new("billing.productCreate", "billing.product_create", "/ams/api/v1/billing/product/create", "/ams/sandbox/api/v1/billing/product/create").idempotency("productRequestId").request(&PRODUCT_CREATE_REQUEST),
    Operation::new("billing.productInquireDetails", "billing.product_inquire_details", "/ams/api/v1/billing/product/inquireDetails", "/ams/sandbox/api/v1/billing/product/inquireDetails").read_only().request(&PRODUCT_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.productInquireList", "billing.product_inquire_list", "/ams/api/v1/billing/product/inquireList", "/ams/sandbox/api/v1/billing/product/inquireList").read_only().paging(&Paging { items: "products", ask: "startingAfter", more: "hasMore", next: "", id: "productId", pages: "", size: "", total: "" }).request(&PRODUCT_INQUIRE_LIST_REQUEST),
    Operation::new("billing.productUpdate", "billing.product_update", "/ams/api/v1/billing/product/update", "/ams/sandbox/api/v1/billing/product/update").request(&PRODUCT_UPDATE_REQUEST),
    Operation::new("billing.productUploadImage", "billing.product_upload_image", "/ams/api/v1/billing/product/uploadImage", "/ams/sandbox/api/v1/billing/product/uploadImage").kind(Kind::Upload).request(&PRODUCT_UPLOAD_IMAGE_REQUEST),
    Operation::new("billing.promotionCodeCreate", "billing.promotion_code_create", "/ams/api/v1/billing/promotionCode/create", "/ams/sandbox/api/v1/billing/promotionCode/create").idempotency("promotionCodeRequestId").request(&PROMOTION_CODE_CREATE_REQUEST),
    Operation::new("billing.promotionCodeInquireDetails", "billing.promotion_code_inquire_details", "/ams/api/v1/billing/promotionCode/inquireDetails", "/ams/sandbox/api/v1/billing/promotionCode/inquireDetails").read_only().request(&PROMOTION_CODE_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.promotionCodeInquireList", "billing.promotion_code_inquire_list", "/ams/api/v1/billing/promotionCode/inquireList", "/ams/sandbox/api/v1/billing/promotionCode/inquireList").read_only().paging(&Paging { items: "promotionCodes", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "promotionCodeId", pages: "", size: "", total: "" }).request(&PROMOTION_CODE_INQUIRE_LIST_REQUEST),
    Operation::new("billing.promotionCodeUpdate", "billing.promotion_code_update", "/ams/api/v1/billing/promotionCode/update", "/ams/sandbox/api/v1/billing/promotionCode/update").request(&PROMOTION_CODE_UPDATE_REQUEST),
    Operation::new("billing.receiptExport", "billing.receipt_export", "/ams/api/v1/billing/receipt/export", "/ams/sandbox/api/v1/billing/receipt/export").request(&RECEIPT_EXPORT_REQUEST),
    Operation::new("billing.receiptInquireDetails", "billing.receipt_inquire_details", "/ams/api/v1/billing/receipt/inquireDetails", "/ams/sandbox/api/v1/billing/receipt/inquireDetails").read_only().request(&RECEIPT_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.receiptInquireList", "billing.receipt_inquire_list", "/ams/api/v1/billing/receipt/inquireList", "/ams/sandbox/api/v1/billing/receipt/inquireList").read_only().paging(&Paging { items: "receipts", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "receiptId", pages: "", size: "", total: "" }).request(&RECEIPT_INQUIRE_LIST_REQUEST),
    Operation::new("billing.receiptSend", "billing.receipt_send", "/ams/api/v1/billing/receipt/send", "/ams/sandbox/api/v1/billing/receipt/send").request(&RECEIPT_SEND_REQUEST),
    Operation::new("billing.subscriptionCancel", "billing.subscription_cancel", "/ams/api/v1/billing/subscription/cancel", "/ams/sandbox/api/v1/billing/subscription/cancel").request(&BILLING_SUBSCRIPTION_CANCEL_REQUEST),
    Operation::new("billing.subscriptionCreate", "billing.subscription_create", "/ams/api/v1/billing/subscription/create", "/ams/sandbox/api/v1/billing/subscription/create").idempotency("subscriptionRequestId").request(&BILLING_SUBSCRIPTION_CREATE_REQUEST),
    Operation::new("billing.subscriptionInquireDetails", "billing.subscription_inquire_details", "/ams/api/v1/billing/subscription/inquireDetails", "/ams/sandbox/api/v1/billing/subscription/inquireDetails").read_only().request(&BILLING_SUBSCRIPTION_INQUIRE_DETAILS_REQUEST),
    Operation::new("billing.subscriptionInquireList", "billing.subscription_inquire_list", "/ams/api/v1/billing/subscription/inquireList", "/ams/sandbox/api/v1/billing/subscription/inquireList").read_only().paging(&Paging { items: "subscriptions", ask: "startingAfter", more: "hasMore", next: "nextCursor", id: "subscriptionId", pages: "", size: "", total: "" }).request(&BILLING_SUBSCRIPTION_INQUIRE_LIST_REQUEST),
    Operation::new("billing.subscriptionResume", "billing.subscription_resume", "/ams/api/v1/billing/subscription/resume", "/ams/sandbox/api/v1/billing/subscription/resume").request(&BILLING_SUBSCRIPTION_RESUME_REQUEST),
    Operation::new("billing.subscriptionUpdate", "billing.subscription_update", "/ams/api/v1/billing/subscription/update", "/ams/sandbox/api/v1/billing/subscription/update").request(&BILLING_SUBSCRIPTION_UPDATE_REQUEST),
    Operation::new("customs.declare", "customs.declare", "/ams/api/v1/customs/declare", "/ams/sandbox/api/v1/customs/declare").idempotency("declarationRequestId").request(&CUSTOMS_DECLARE_REQUEST),
    Operation::new("customs.inquiryDeclarationRequests", "customs.inquiry_declaration_requests", "/ams/api/v1/customs/inquiryDeclarationRequests", "/ams/sandbox/api/v1/customs/inquiryDeclarationRequests").read_only().request(&CUSTOMS_QUERY_REQUEST),
    Operation::new("disputes.acceptDispute", "disputes.accept_dispute", "/ams/api/v1/payments/acceptDispute", "/ams/sandbox/api/v1/payments/acceptDispute").request(&ACCEPT_DISPUTE_REQUEST),
    Operation::new("disputes.downloadDisputeEvidence", "disputes.download_dispute_evidence", "/ams/api/v1/payments/downloadDisputeEvidence", "/ams/sandbox/api/v1/payments/downloadDisputeEvidence").read_only().request(&DOWNLOAD_DISPUTE_EVIDENCE_REQUEST),
    Operation::new("disputes.supplyDefenseDocument", "disputes.supply_defense_document", "/ams/api/v1/payments/supplyDefenseDocument", "/ams/sandbox/api/v1/payments/supplyDefenseDocument").request(&SUPPLY_DEFENSE_DOCUMENT_REQUEST),
    Operation::new("disputes.supplyEvidence", "disputes.supply_evidence", "/ams/api/v1/payments/supplyEvidence", "/ams/sandbox/api/v1/payments/supplyEvidence").large().request(&SUPPLY_EVIDENCE_REQUEST),
    Operation::new("marketplace.createPayout", "marketplace.create_payout", "/ams/api/v1/funds/createPayout", "/ams/sandbox/api/v1/funds/createPayout").idempotency("transferRequestId").request(&CREATE_PAYOUT_REQUEST),
    Operation::new("marketplace.createTransfer", "marketplace.create_transfer", "/ams/api/v1/funds/createTransfer", "/ams/sandbox/api/v1/funds/createTransfer").idempotency("transferRequestId").request(&CREATE_TRANSFER_REQUEST),
    Operation::new("marketplace.inquireBalance", "marketplace.inquire_balance", "/ams/api/v1/accounts/inquireBalance", "/ams/sandbox/api/v1/accounts/inquireBalance").read_only().request(&INQUIRE_BALANCE_REQUEST),
    Operation::new("marketplace.register", "marketplace.register", "/ams/api/v1/merchants/register", "/ams/sandbox/api/v1/merchants/register").idempotency("registrationRequestId").request(&REGISTER_REQUEST),
    Operation::new("marketplace.settle", "marketplace.settle", "/ams/api/v1/payments/settle", "/ams/sandbox/api/v1/payments/settle").idempotency("settlementRequestId").request(&SETTLE_REQUEST),
    Operation::new("marketplace.settlementInfoUpdate", "marketplace.settlement_info_update", "/ams/api/v1/merchants/settlementInfo/update", "/ams/sandbox/api/v1/merchants/settlementInfo/update").idempotency("updateRequestId").request(&SETTLEMENT_INFO_UPDATE_REQUEST),
    Operation::new("marketplace.submitAttachment", "marketplace.submit_attachment", "/ams/api/open/openapiv2_file/v1/business/attachment/submitAttachment", "/ams/sandbox/api/open/openapiv2_file/v1/business/attachment/submitAttachment").idempotency("submitAttachmentRequestId").request(&SUBMIT_ATTACHMENT_REQUEST),
    Operation::new("merchants.inquiryRegistrationInfo", "merchants.inquiry_registration_info", "/ams/api/v1/merchants/inquiryRegistrationInfo", "/ams/sandbox/api/v1/merchants/inquiryRegistrationInfo").read_only().request(&MERCHANT_REGISTRATION_INFO_QUERY_REQUEST),
    Operation::new("merchants.inquiryRegistrationStatus", "merchants.inquiry_registration_status", "/ams/api/v1/merchants/inquiryRegistrationStatus", "/ams/sandbox/api/v1/merchants/inquiryRegistrationStatus").read_only().request(&MERCHANT_REGISTRATION_STATUS_QUERY_REQUEST),
    Operation::new("merchants.registration", "merchants.registration", "/ams/api/v1/merchants/registration", "/ams/sandbox/api/v1/merchants/registration").request(&MERCHANT_REGISTRATION_REQUEST),
    Operation::new("meter.create", "meter.create", "/ams/api/v1/meter/create", "/ams/sandbox/api/v1/meter/create").request(&METER_CREATE_REQUEST),
    Operation::new("meter.createSession", "meter.create_session", "/ams/api/v1/meter/createSession", "/ams/sandbox/api/v1/meter/createSession").request(&METER_CREATE_SESSION_REQUEST),
    Operation::new("meter.creditGrantCreate", "meter.credit_grant_create", "/ams/api/v1/meter/creditGrant/create", "/ams/sandbox/api/v1/meter/creditGrant/create").request(&CREDIT_GRANT_CREATE_REQUEST),
    Operation::new("meter.creditGrantInquireDetails", "meter.credit_grant_inquire_details", "/ams/api/v1/meter/creditGrant/inquireDetails", "/ams/sandbox/api/v1/meter/creditGrant/inquireDetails").read_only().request(&CREDIT_GRANT_INQUIRE_DETAILS_REQUEST),
    Operation::new("meter.creditGrantInquireList", "meter.credit_grant_inquire_list", "/ams/api/v1/meter/creditGrant/inquireList", "/ams/sandbox/api/v1/meter/creditGrant/inquireList").read_only().paging(&Paging { items: "creditGrants", ask: "pageNum", more: "", next: "", id: "", pages: "", size: "pageSize", total: "totalCount" }).request(&CREDIT_GRANT_INQUIRE_LIST_REQUEST),
    Operation::new("meter.creditGrantUpdateExpiry", "meter.credit_grant_update_expiry", "/ams/api/v1/meter/creditGrant/updateExpiry", "/ams/sandbox/api/v1/meter/creditGrant/updateExpiry").request(&CREDIT_GRANT_UPDATE_EXPIRY_REQUEST),
    Operation::new("meter.creditGrantVoid", "meter.credit_grant_void", "/ams/api/v1/meter/creditGrant/void", "/ams/sandbox/api/v1/meter/creditGrant/void").request(&CREDIT_GRANT_VOID_REQUEST),
    Operation::new("meter.inquireDetails", "meter.inquire_details", "/ams/api/v1/meter/inquireDetails", "/ams/sandbox/api/v1/meter/inquireDetails").read_only().request(&METER_INQUIRE_DETAILS_REQUEST),
    Operation::new("meter.inquireList", "meter.inquire_list", "/ams/api/v1/meter/inquireList", "/ams/sandbox/api/v1/meter/inquireList").read_only().paging(&Paging { items: "meters", ask: "pageNum", more: "", next: "", id: "", pages: "", size: "pageSize", total: "totalCount" }).request(&METER_INQUIRE_LIST_REQUEST),
    Operation::new("meter.update", "meter.update", "/ams/api/v1/meter/update", "/ams/sandbox/api/v1/meter/update").request(&METER_UPDATE_REQUEST),
    Operation::new("meter.uploadEvent", "meter.upload_event", "/ams/api/v1/meter/uploadEvent", "/ams/api/v1/meter/uploadEvent").kind(Kind::Session).request(&METER_UPLOAD_EVENT_REQUEST),
    Operation::new("notifications.inquireNotification", "notifications.inquire_notification", "/ams/api/v1/notification/inquireNotification", "/ams/sandbox/api/v1/notification/inquireNotification").read_only().request(&INQUIRE_NOTIFICATION_REQUEST),
    Operation::new("notifications.inquireNotificationList", "notifications.inquire_notification_list", "/ams/api/v1/notification/inquireNotificationList", "/ams/sandbox/api/v1/notification/inquireNotificationList").read_only().paging(&Paging { items: "notifications", ask: "startingAfter", more: "hasMore", next: "nextStartingAfter", id: "eventId", pages: "", size: "", total: "" }).request(&INQUIRE_NOTIFICATION_LIST_REQUEST),
    Operation::new("orders.create", "orders.create", "/ams/api/v1/payments/create", "/ams/sandbox/api/v1/payments/create").request(&CREATE_ORDER_REQUEST),
    Operation::new("payments.cancel", "payments.cancel", "/ams/api/v1/payments/cancel", "/ams/sandbox/api/v1/payments/cancel").idempotency("paymentRequestId").request(&PAY_CANCEL_REQUEST),
    Operation::new("payments.capture", "payments.capture", "/ams/api/v1/payments/capture", "/ams/sandbox/api/v1/payments/capture").idempotency("captureRequestId").request(&CAPTURE_REQUEST),
    Operation::new("payments.consult", "payments.consult", "/ams/api/v1/payments/consult", "/ams/sandbox/api/v1/payments/consult").request(&PAY_CONSULT_REQUEST),
    Operation::new("payments.createDeviceCertificate", "payments.create_device_certificate", "/ams/api/v1/payments/createDeviceCertificate", "/ams/sandbox/api/v1/payments/createDeviceCertificate").request(&DEVICE_CERTIFICATE_REQUEST),
    Operation::new("payments.createMandate", "payments.create_mandate", "/ams/api/v1/payments/createMandate", "/ams/sandbox/api/v1/payments/createMandate").idempotency("mandateRequestId").request(&CREATE_MANDATE_REQUEST),
    Operation::new("payments.createPaymentSession", "payments.create_payment_session", "/ams/api/v1/payments/createPaymentSession", "/ams/sandbox/api/v1/payments/createPaymentSession").idempotency("paymentRequestId").request(&PAYMENT_SESSION_REQUEST),
    Operation::new("payments.fetchNonce", "payments.fetch_nonce", "/ams/api/v1/payments/fetchNonce", "/ams/sandbox/api/v1/payments/fetchNonce").request(&FETCH_NONCE_REQUEST),
    Operation::new("payments.getCardInfo", "payments.get_card_info", "/ams/api/v1/payments/getCardInfo", "/ams/sandbox/api/v1/payments/getCardInfo").request(&GET_CARD_INFO_REQUEST),
    Operation::new("payments.inquireExchangeRate", "payments.inquire_exchange_rate", "/ams/api/v1/payments/inquireExchangeRate", "/ams/sandbox/api/v1/payments/inquireExchangeRate").read_only().request(&INQUIRE_EXCHANGE_RATE_REQUEST),
    Operation::new("payments.inquireInstallment", "payments.inquire_installment", "/ams/api/v1/payments/inquireInstallment", "/ams/sandbox/api/v1/payments/inquireInstallment").read_only().request(&INQUIRE_INSTALLMENT_REQUEST),
    Operation::new("payments.inquiryPayment", "payments.inquiry_payment", "/ams/api/v1/payments/inquiryPayment", "/ams/sandbox/api/v1/payments/inquiryPayment").read_only().request(&PAY_QUERY_REQUEST),
    Operation::new("payments.inquiryRefund", "payments.inquiry_refund", "/ams/api/v1/payments/inquiryRefund", "/ams/sandbox/api/v1/payments/inquiryRefund").read_only().request(&INQUIRY_REFUND_REQUEST),
    Operation::new("payments.pay", "payments.pay", "/ams/api/v1/payments/pay", "/ams/sandbox/api/v1/payments/pay").idempotency("paymentRequestId").request(&PAY_REQUEST),
    Operation::new("payments.refund", "payments.refund", "/ams/api/v1/payments/refund", "/ams/sandbox/api/v1/payments/refund").idempotency("refundRequestId").request(&REFUND_REQUEST),
    Operation::new("payments.retrievePaymentSession", "payments.retrieve_payment_session", "/ams/api//v1/payments/retrievePaymentSession", "/ams/sandbox/api//v1/payments/retrievePaymentSession").read_only().request(&RETRIEVE_PAYMENT_SESSION_REQUEST),
    Operation::new("payments.syncArrear", "payments.sync_arrear", "/ams/api/v1/payments/syncArrear", "/ams/sandbox/api/v1/payments/syncArrear").request(&SYNC_ARREAR_REQUEST),
    Operation::new("payments.updateAmount", "payments.update_amount", "/ams/api/v1/payments/updateAmount", "/ams/sandbox/api/v1/payments/updateAmount").idempotency("updateRequestId").request(&UPDATE_AMOUNT_REQUEST),
    Operation::new("payments.uploadInvoiceShippingFile", "payments.upload_invoice_shipping_file", "/ams/api/v1/payments/uploadInvoiceShippingFile", "/ams/sandbox/api/v1/payments/uploadInvoiceShippingFile").request(&UPLOAD_INVOICE_SHIPPING_FILE_REQUEST),
    Operation::new("payments.verifyAndCompletePayment", "payments.verify_and_complete_payment", "/ams/api/v1/payments/verifyAndCompletePayment", "/ams/sandbox/api/v1/payments/verifyAndCompletePayment").request(&VERIFY_AND_COMPLETE_PAYMENT_REQUEST),
    Operation::new("reserve.cancelRule", "reserve.cancel_rule", "/ams/api/v1/payments/reserve/cancelRule", "/ams/sandbox/api/v1/payments/reserve/cancelRule").request(&CANCEL_RULE_REQUEST),
    Operation::new("reserve.createHold", "reserve.create_hold", "/ams/api/v1/payments/reserve/createHold", "/ams/sandbox/api/v1/payments/reserve/createHold").idempotency("holdRequestId").request(&CREATE_HOLD_REQUEST),
    Operation::new("reserve.createRelease", "reserve.create_release", "/ams/api/v1/payments/reserve/createRelease", "/ams/sandbox/api/v1/payments/reserve/createRelease").idempotency("releaseRequestId").request(&CREATE_RELEASE_REQUEST),
    Operation::new("reserve.createRule", "reserve.create_rule", "/ams/api/v1/payments/reserve/createRule", "/ams/sandbox/api/v1/payments/reserve/createRule").request(&CREATE_RULE_REQUEST),
    Operation::new("reserve.inquireHoldList", "reserve.inquire_hold_list", "/ams/api/v1/payments/reserve/inquireHoldList", "/ams/sandbox/api/v1/payments/reserve/inquireHoldList").read_only().paging(&Paging { items: "holdDetails", ask: "startingAfter", more: "hasMore", next: "", id: "holdId", pages: "", size: "", total: "" }).request(&INQUIRE_HOLD_LIST_REQUEST),
    Operation::new("reserve.inquireRelease", "reserve.inquire_release", "/ams/api/v1/payments/reserve/inquireRelease", "/ams/sandbox/api/v1/payments/reserve/inquireRelease").read_only().request(&INQUIRE_RELEASE_REQUEST),
    Operation::new("reserve.inquireRuleList", "reserve.inquire_rule_list", "/ams/api/v1/payments/reserve/inquireRuleList", "/ams/sandbox/api/v1/payments/reserve/inquireRuleList").read_only().paging(&Paging { items: "rules", ask: "startingAfter", more: "hasMore", next: "", id: "ruleId", pages: "", size: "", total: "" }).request(&INQUIRE_RULE_LIST_REQUEST),
    Operation::new("reserve.updateHold", "reserve.update_hold", "/ams/api/v1/payments/reserve/updateHold", "/ams/sandbox/api/v1/payments/reserve/updateHold").request(&UPDATE_HOLD_REQUEST),
    Operation::new("reserve.updateRule", "reserve.update_rule", "/ams/api/v1/payments/reserve/updateRule", "/ams/sandbox/api/v1/payments/reserve/updateRule").request(&UPDATE_RULE_REQUEST),
    Operation::new("risk.decide", "risk.decide", "/ams/api/v1/risk/payments/decide", "/ams/api/v1/risk/payments/decide").request(&RISK_DECIDE_REQUEST),
    Operation::new("risk.inquiryRiskScore", "risk.inquiry_risk_score", "/ams/api/v1/risks/inquiryRiskScore", "/ams/sandbox/api/v1/risks/inquiryRiskScore").read_only().request(&RISK_SCORE_INQUIRY_REQUEST),
    Operation::new("risk.reportRisk", "risk.report_risk", "/ams/api/v1/risk/payments/reportRisk", "/ams/api/v1/risk/payments/reportRisk").request(&RISK_REPORT_REQUEST),
    Operation::new("risk.sendPaymentResult", "risk.send_payment_result", "/ams/api/v1/risk/payments/sendPaymentResult", "/ams/api/v1/risk/payments/sendPaymentResult").request(&SEND_PAYMENT_RESULT_REQUEST),
    Operation::new("risk.sendRefundResult", "risk.send_refund_result", "/ams/api/v1/risk/payments/sendRefundResult", "/ams/api/v1/risk/payments/sendRefundResult").request(&SEND_REFUND_RESULT_REQUEST),
    Operation::new("subscriptions.cancel", "subscriptions.cancel", "/ams/api/v1/subscriptions/cancel", "/ams/sandbox/api/v1/subscriptions/cancel").request(&SUBSCRIPTION_CANCEL_REQUEST),
    Operation::new("subscriptions.change", "subscriptions.change", "/ams/api/v1/subscriptions/change", "/ams/sandbox/api/v1/subscriptions/change").idempotency("subscriptionChangeRequestId").request(&SUBSCRIPTION_CHANGE_REQUEST),
    Operation::new("subscriptions.create", "subscriptions.create", "/ams/api/v1/subscriptions/create", "/ams/sandbox/api/v1/subscriptions/create").idempotency("subscriptionRequestId").request(&SUBSCRIPTION_CREATE_REQUEST),
    Operation::new("subscriptions.inquireLegacy", "subscriptions.inquire_legacy", "/ams/api/v1/payments/inquire", "/ams/sandbox/api/v1/payments/inquire").read_only().request(&SUBSCRIPTION_INQUIRE_REQUEST),
    Operation::new("subscriptions.inquireSubscription", "subscriptions.inquire_subscription", "/ams/api/v1/subscriptions/inquireSubscription", "/ams/sandbox/api/v1/subscriptions/inquireSubscription").read_only().request(&INQUIRE_SUBSCRIPTION_REQUEST),
    Operation::new("subscriptions.inquireSubscriptionList", "subscriptions.inquire_subscription_list", "/ams/api/v1/subscriptions/inquireSubscriptionList", "/ams/sandbox/api/v1/subscriptions/inquireSubscriptionList").read_only().paging(&Paging { items: "subscriptions", ask: "currentPage", more: "", next: "", id: "", pages: "paginator.totalPage", size: "", total: "" }).request(&INQUIRE_SUBSCRIPTION_LIST_REQUEST),
    Operation::new("subscriptions.inquireSubscriptionPayment", "subscriptions.inquire_subscription_payment", "/ams/api/v1/subscriptions/inquireSubscriptionPayment", "/ams/sandbox/api/v1/subscriptions/inquireSubscriptionPayment").read_only().paging(&Paging { items: "payments", ask: "currentPage", more: "", next: "", id: "", pages: "paginator.totalPage", size: "", total: "" }).request(&INQUIRE_SUBSCRIPTION_PAYMENT_REQUEST),
    Operation::new("subscriptions.inquiry", "subscriptions.inquiry", "/ams/api/v1/subscriptions/inquiry", "/ams/sandbox/api/v1/subscriptions/inquiry").read_only().request(&SUBSCRIPTIONS_INQUIRY_REQUEST),
    Operation::new("subscriptions.update", "subscriptions.update", "/ams/api/v1/subscriptions/update", "/ams/sandbox/api/v1/subscriptions/update").idempotency("subscriptionUpdateRequestId").request(&SUBSCRIPTION_UPDATE_REQUEST),
    Operation::new("tax.calculate", "tax.calculate", "/ams/api/v1/tax/calculate", "/ams/sandbox/api/v1/tax/calculate").request(&TAX_CALCULATE_REQUEST),
    Operation::new("tax.cancelRegistration", "tax.cancel_registration", "/ams/api/v1/tax/cancelRegistration", "/ams/sandbox/api/v1/tax/cancelRegistration").request(&TAX_CANCEL_REGISTRATION_REQUEST),
    Operation::new("tax.initializeSettings", "tax.initialize_settings", "/ams/api/v1/tax/initializeSettings", "/ams/sandbox/api/v1/tax/initializeSettings").request(&TAX_INITIALIZE_SETTINGS_REQUEST),
    Operation::new("tax.inquireCalculation", "tax.inquire_calculation", "/ams/api/v1/tax/inquireCalculation", "/ams/sandbox/api/v1/tax/inquireCalculation").read_only().request(&TAX_INQUIRE_CALCULATION_REQUEST),
    Operation::new("tax.inquireRegistrationList", "tax.inquire_registration_list", "/ams/api/v1/tax/inquireRegistrationList", "/ams/sandbox/api/v1/tax/inquireRegistrationList").read_only().paging(&Paging { items: "registrations", ask: "currentPage", more: "", next: "", id: "", pages: "paginator.totalPage", size: "", total: "" }).request(&TAX_INQUIRE_REGISTRATION_LIST_REQUEST),
    Operation::new("tax.inquireSettings", "tax.inquire_settings", "/ams/api/v1/tax/inquireSettings", "/ams/sandbox/api/v1/tax/inquireSettings").read_only().request(&TAX_INQUIRE_SETTINGS_REQUEST),
    Operation::new("tax.inquireTransactionList", "tax.inquire_transaction_list", "/ams/api/v1/tax/inquireTransactionList", "/ams/sandbox/api/v1/tax/inquireTransactionList").read_only().paging(&Paging { items: "transactions", ask: "currentPage", more: "", next: "", id: "", pages: "paginator.totalPage", size: "", total: "" }).request(&TAX_INQUIRE_TRANSACTION_LIST_REQUEST),
    Operation::new("tax.register", "tax.register", "/ams/api/v1/tax/register", "/ams/sandbox/api/v1/tax/register").request(&TAX_REGISTER_REQUEST),
    Operation::new("tax.updateRegistrationPeriod", "tax.update_registration_period", "/ams/api/v1/tax/updateRegistrationPeriod", "/ams/sandbox/api/v1/tax/updateRegistrationPeriod").request(&TAX_UPDATE_REGISTRATION_PERIOD_REQUEST),
    Operation::new("tax.updateSettings", "tax.update_settings", "/ams/api/v1/tax/updateSettings", "/ams/sandbox/api/v1/tax/updateSettings").request(&TAX_UPDATE_SETTINGS_REQUEST),
    Operation::new("users.initAuthentication", "users.init_authentication", "/ams/api/v1/users/initAuthentication", "/ams/sandbox/api/v1/users/initAuthentication").request(&INIT_AUTHENTICATION_REQUEST),
    Operation::new("users.inquiryUserInfo", "users.inquiry_user_info", "/ams/api/v1/users/inquiryUserInfo", "/ams/sandbox/api/v1/users/inquiryUserInfo").read_only().request(&USER_QUERY_INFO_REQUEST),
    Operation::new("users.verifyAuthentication", "users.verify_authentication", "/ams/api/v1/users/verifyAuthentication", "/ams/sandbox/api/v1/users/verifyAuthentication").request(&VERIFY_AUTHENTICATION_REQUEST),
    Operation::new("vaults.createVaultingSession", "vaults.create_vaulting_session", "/ams/api/v1/vaults/createVaultingSession", "/ams/sandbox/api/v1/vaults/createVaultingSession").idempotency("vaultingRequestId").request(&VAULTING_SESSION_REQUEST),
    Operation::new("vaults.deleteToken", "vaults.delete_token", "/ams/api/v1/vaults/deleteToken", "/ams/sandbox/api/v1/vaults/deleteToken").request(&DELETE_TOKEN_REQUEST),
    Operation::new("vaults.fetchNonce", "vaults.fetch_nonce", "/ams/api/v1/vaults/fetchNonce", "/ams/sandbox/api/v1/vaults/fetchNonce").request(&VAULTS_FETCH_NONCE_REQUEST),
    Operation::new("vaults.inquireToken", "vaults.inquire_token", "/ams/api/v1/vaults/inquireToken", "/ams/sandbox/api/v1/vaults/inquireToken").read_only().request(&VAULTING_INQUIRE_TOKEN_REQUEST),
    Operation::new("vaults.inquireVaulting", "vaults.inquire_vaulting", "/ams/api/v1/vaults/inquireVaulting", "/ams/sandbox/api/v1/vaults/inquireVaulting").read_only().request(&VAULTING_QUERY_REQUEST),
    Operation::new("vaults.updateToken", "vaults.update_token", "/ams/api/v1/vaults/updateToken", "/ams/sandbox/api/v1/vaults/updateToken").request(&UPDATE_TOKEN_REQUEST),
    Operation::new("vaults.vaultPaymentMethod", "vaults.vault_payment_method", "/ams/api/v1/vaults/vaultPaymentMethod", "/ams/sandbox/api/v1/vaults/vaultPaymentMethod").idempotency("vaultingRequestId").request(&VAULTING_PAYMENT_METHOD_REQUEST),
];

/// Result codes, sorted by code.
pub static RESULT_CODES: &[ResultCode] = &[
    ResultCode { code: "ACCESS_DENIED", status: "F", action: "fix" },
    ResultCode { code: "AUTHENTICATION_REQUIRED", status: "F", action: "new_id" },
    ResultCode { code: "AUTH_IN_PROCESS", status: "", action: "inquire" },
    ResultCode { code: "BIZ_REPEATED_SUBMIT", status: "F", action: "stop" },
    ResultCode { code: "BUSINESS_NOT_SUPPORT", status: "F", action: "fix" },
    ResultCode { code: "CANCEL_WINDOW_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "CARD_EXPIRED", status: "F", action: "user" },
    ResultCode { code: "CARD_NOT_SUPPORTED", status: "F", action: "user" },
    ResultCode { code: "CLIENT_FORBIDDEN_ACCESS_API", status: "F", action: "fix" },
    ResultCode { code: "CLIENT_INVALID", status: "F", action: "fix" },
    ResultCode { code: "CURRENCY_NOT_SUPPORT", status: "F", action: "fix" },
    ResultCode { code: "DEFAULT_PRICE_REMOVAL_FORBIDDEN", status: "", action: "fix" },
    ResultCode { code: "DISPUTE_NOT_FOUND_OR_NO_ACCESS", status: "", action: "fix" },
    ResultCode { code: "DO_NOT_HONOR", status: "F", action: "user" },
    ResultCode { code: "EVIDENCE_TAG_NOT_SUPPORTED", status: "", action: "fix" },
    ResultCode { code: "EXPIRED_ACCESS_TOKEN", status: "F", action: "new_id" },
    ResultCode { code: "EXPIRED_CODE", status: "F", action: "user" },
    ResultCode { code: "FIRST_PRICE_NOT_DEFAULT", status: "", action: "fix" },
    ResultCode { code: "FRAUD_REJECT", status: "F", action: "user" },
    ResultCode { code: "ILLEGAL_CLIENT_IP", status: "F", action: "fix" },
    ResultCode { code: "INCORRECT_BLIKCODE", status: "F", action: "user" },
    ResultCode { code: "INVALID_ACCESS_TOKEN", status: "F", action: "new_id" },
    ResultCode { code: "INVALID_AMOUNT", status: "F", action: "fix" },
    ResultCode { code: "INVALID_API", status: "F", action: "fix" },
    ResultCode { code: "INVALID_CARD_NUMBER", status: "F", action: "user" },
    ResultCode { code: "INVALID_CLIENT", status: "F", action: "fix" },
    ResultCode { code: "INVALID_CLIENT_STATUS", status: "F", action: "fix" },
    ResultCode { code: "INVALID_CODE", status: "F", action: "user" },
    ResultCode { code: "INVALID_CONTRACT", status: "F", action: "fix" },
    ResultCode { code: "INVALID_CVV", status: "F", action: "user" },
    ResultCode { code: "INVALID_EXPIRATION_DATE", status: "F", action: "user" },
    ResultCode { code: "INVALID_MERCHANT_STATUS", status: "F", action: "support" },
    ResultCode { code: "INVALID_PAYMENT_CODE", status: "F", action: "user" },
    ResultCode { code: "INVALID_PAYMENT_METHOD_META_DATA", status: "F", action: "fix" },
    ResultCode { code: "INVALID_SIGNATURE", status: "F", action: "fix" },
    ResultCode { code: "ISSUER_REJECTS_TRANSACTION", status: "F", action: "user" },
    ResultCode { code: "KEY_NOT_FOUND", status: "F", action: "fix" },
    ResultCode { code: "LOST_CARD", status: "F", action: "user" },
    ResultCode { code: "MEDIA_TYPE_NOT_ACCEPTABLE", status: "F", action: "fix" },
    ResultCode { code: "MERCHANT_BALANCE_NOT_ENOUGH", status: "F", action: "new_id" },
    ResultCode { code: "MERCHANT_KYB_NOT_QUALIFIED", status: "F", action: "support" },
    ResultCode { code: "MERCHANT_NOT_REGISTERED", status: "F", action: "support" },
    ResultCode { code: "METER_NOT_FOUND", status: "", action: "fix" },
    ResultCode { code: "METHOD_NOT_SUPPORTED", status: "F", action: "fix" },
    ResultCode { code: "MULTIPLE_REFUNDS_NOT_SUPPORTED", status: "F", action: "stop" },
    ResultCode { code: "MULTI_CAPTURE_NOT_SUPPORTED", status: "F", action: "stop" },
    ResultCode { code: "NO_INTERFACE_DEF", status: "F", action: "fix" },
    ResultCode { code: "NO_PAY_OPTION", status: "F", action: "fix" },
    ResultCode { code: "NO_PAY_OPTIONS", status: "F", action: "fix" },
    ResultCode { code: "OAUTH_FAIL", status: "F", action: "fix" },
    ResultCode { code: "OAUTH_FAILED", status: "F", action: "fix" },
    ResultCode { code: "ORDER_IS_CANCELED", status: "F", action: "new_id" },
    ResultCode { code: "ORDER_IS_CLOSED", status: "F", action: "new_id" },
    ResultCode { code: "ORDER_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "ORDER_STATUS_INVALID", status: "F", action: "inquire" },
    ResultCode { code: "PARAM_ILLEGAL", status: "F", action: "fix" },
    ResultCode { code: "PARTIAL_REFUND_NOT_SUPPORTED", status: "F", action: "stop" },
    ResultCode { code: "PAYMENT_AMOUNT_EXCEED_LIMIT", status: "F", action: "user" },
    ResultCode { code: "PAYMENT_COUNT_EXCEED_LIMIT", status: "F", action: "user" },
    ResultCode { code: "PAYMENT_IN_PROCESS", status: "U", action: "continue" },
    ResultCode { code: "PAYMENT_METHOD_NOT_SUPPORTED", status: "F", action: "fix" },
    ResultCode { code: "PAYMENT_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "PAYMENT_NOT_QUALIFIED", status: "F", action: "stop" },
    ResultCode { code: "PAYMENT_PROHIBITED", status: "F", action: "stop" },
    ResultCode { code: "PICKUP_CARD", status: "F", action: "user" },
    ResultCode { code: "PROCESS_FAIL", status: "F", action: "stop" },
    ResultCode { code: "RECORD_NOT_FOUND", status: "F", action: "fix" },
    ResultCode { code: "REFUND_AMOUNT_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "REFUND_IN_PROCESS", status: "", action: "inquire" },
    ResultCode { code: "REFUND_NOT_SUPPORTED", status: "F", action: "stop" },
    ResultCode { code: "REFUND_WINDOW_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "REGULATION_RESTRICTION", status: "F", action: "stop" },
    ResultCode { code: "REPEATED_SUBMIT", status: "", action: "inquire" },
    ResultCode { code: "REPEAT_REQ_INCONSISTENT", status: "F", action: "new_id" },
    ResultCode { code: "REQUEST_TRAFFIC_EXCEED_LIMIT", status: "U", action: "same" },
    ResultCode { code: "RESTRICTED_CARD", status: "F", action: "user" },
    ResultCode { code: "RISK_REJECT", status: "F", action: "user" },
    ResultCode { code: "SELECTED_CARD_BRAND_NOT_AVAILABLE", status: "F", action: "user" },
    ResultCode { code: "SETTLE_CONTRACT_NOT_MATCH", status: "F", action: "fix" },
    ResultCode { code: "SIGNATURE_INVALID", status: "F", action: "fix" },
    ResultCode { code: "STOLEN_CARD", status: "F", action: "user" },
    ResultCode { code: "SUCCESS", status: "S", action: "" },
    ResultCode { code: "SUSPECTED_CARD", status: "F", action: "user" },
    ResultCode { code: "SUSPECTED_RISK", status: "F", action: "user" },
    ResultCode { code: "SYSTEM_ERROR", status: "F", action: "stop" },
    ResultCode { code: "UNKNOWN_CLIENT", status: "F", action: "fix" },
    ResultCode { code: "UNKNOWN_EXCEPTION", status: "U", action: "same" },
    ResultCode { code: "USER_AMOUNT_EXCEED_LIMIT", status: "F", action: "user" },
    ResultCode { code: "USER_BALANCE_NOT_ENOUGH", status: "F", action: "user" },
    ResultCode { code: "USER_KYC_NOT_QUALIFIED", status: "F", action: "user" },
    ResultCode { code: "USER_NOT_EXIST", status: "F", action: "user" },
    ResultCode { code: "USER_PAYMENT_VERIFICATION_FAILED", status: "F", action: "user" },
    ResultCode { code: "USER_STATUS_ABNORMAL", status: "F", action: "user" },
    ResultCode { code: "VAULTING_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "VERIFICATION_FAIL", status: "F", action: "user" },
    ResultCode { code: "VERIFICATION_IN_PROCESS", status: "U", action: "continue" },
    ResultCode { code: "VERIFY_TIMES_EXCEED_LIMIT", status: "F", action: "user" },
    ResultCode { code: "VERIFY_UNMATCHED", status: "F", action: "user" },
];

/// Gateways that can be named.
pub static GATEWAYS: &[Gateway] = &[
    Gateway { name: "north-america", url: "https://open-na-global.alipay.com", upload: "https://open-big-na.alipay.com" },
    Gateway { name: "asia", url: "https://open-sea-global.alipay.com", upload: "https://open-big-sea.alipay.com" },
    Gateway { name: "europe", url: "https://open-de-global.alipay.com", upload: "https://open-big-de-global.alipay.com" },
    Gateway { name: "north-america-old", url: "https://open-na.alipay.com", upload: "https://open-big-na.alipay.com" },
    Gateway { name: "asia-old", url: "https://open-sea.alipay.com", upload: "https://open-big-sea.alipay.com" },
    Gateway { name: "europe-old", url: "https://open-eu.alipay.com", upload: "" },
    Gateway { name: "united-states", url: "https://open.antglobal-us.com", upload: "" },
];

/// Messages that Alipay posts.
pub static NOTIFICATIONS: &[Notification] = &[
    Notification { name: "notifyPayment", kinds: &["PAYMENT_RESULT", "PAYMENT_PENDING", "UPDATE_AMOUNT_RESULT"], discriminator: "", marker: "" },
    Notification { name: "notifyPaymentSubscription", kinds: &["PAYMENT_RESULT"], discriminator: "", marker: "subscriptionId" },
    Notification { name: "notifyCapture", kinds: &["CAPTURE_RESULT"], discriminator: "", marker: "" },
    Notification { name: "notifyRefund", kinds: &["REFUND_RESULT"], discriminator: "", marker: "" },
    Notification { name: "notifyAuthorization", kinds: &[], discriminator: "authorizationNotifyType", marker: "" },
    Notification { name: "notifyDispute", kinds: &[], discriminator: "disputeNotificationType", marker: "" },
    Notification { name: "notifyDefenseStrategySuggestion", kinds: &[], discriminator: "", marker: "evidenceList" },
    Notification { name: "notifyDefenseDocument", kinds: &[], discriminator: "", marker: "defenseFile" },
    Notification { name: "notifyVaulting", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifySubscription", kinds: &[], discriminator: "subscriptionNotificationType", marker: "" },
    Notification { name: "notifySubscriptionCancel", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyBillingSubscription", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyInvoice", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyCreditNote", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyMeterEvent", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyTransfer", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyDirectRefund", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyCardBill", kinds: &[], discriminator: "", marker: "" },
    Notification { name: "notifyCardStatus", kinds: &[], discriminator: "", marker: "" },
];

static ACCOUNT_HOLDER_TYPE_VALUES: &[&str] = &["INDIVIDUAL", "ENTERPRISE"];
static ACCOUNT_TYPE_VALUES: &[&str] = &["CHECKING", "FIXED_DEPOSIT"];
static INQUIRE_CARD_REQUEST_CARD_STATUS_VALUES: &[&str] = &["ACTIVE", "FROZEN", "CANCEL"];
static INQUIRY_STATEMENT_REQUEST_TRANSACTION_TYPE_LIST_VALUES: &[&str] = &["PAYMENT", "PAYMENT_REFUND", "CHARGE", "CHARGE_REFUND", "TOPUP", "SETTLEMENT", "WITHDRAW", "WITHDRAW_RETURN", "TRANSFER", "TRANSFER_RETURN", "TRANSFER_TO_CHINA", "TRANSFER_RECIPIENT", "EXCHANGE", "CREDIT_LOAN", "CREDIT_REPAY", "CREDIT_REPAYMENT", "DIRECT_PAYMENT", "DIRECT_REFUND", "CARD_PAYMENT", "CARD_REFUND", "OVERFLOW_DEBIT", "OVERFLOW_CREDIT", "CASH_BACK"];
static UPDATE_CARD_STATUS_REQUEST_OPERATE_TYPE_VALUES: &[&str] = &["FREEZE", "UNFREEZE", "CANCEL"];
static APS_IN_STORE_PAYMENT_SCENARIO_VALUES: &[&str] = &["PaymentCode", "OrderCode", "EntryCode"];
static APS_OS_TYPE_VALUES: &[&str] = &["IOS", "ANDROID"];
static APS_PRESENTMENT_MODE_VALUES: &[&str] = &["TILE"];
static APS_TERMINAL_TYPE_VALUES: &[&str] = &["WEB", "APP", "WAP", "MINI_APP"];
static ASSOCIATION_TYPE_VALUES: &[&str] = &["LEGAL_REPRESENTATIVE", "UBO", "CONTACT", "DIRECTOR", "AUTHORIZER", "BOARD_MEMBER"];
static ATTACHMENT_TYPE_VALUES: &[&str] = &["SIGNATURE_AUTHORIZATION_LETTER", "ARTICLES_OF_ASSOCIATION", "LOGO", "AUTHORIZER_SIGNATURE_CONFIRMATION_LETTER", "ASSOCIATION_ARTICLE", "FINANCIAL_REPORT", "OWNERSHIP_STRUCTURE_PIC", "ADDRESS_PROOF", "UBO_PROVE", "ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"];
static AUTHENTICATION_CHANNEL_TYPE_VALUES: &[&str] = &["EMAIL", "SMS"];
static AUTHENTICATION_TYPE_VALUES: &[&str] = &["OTP"];
static CANCELLATION_TYPE_VALUES: &[&str] = &["CANCEL", "TERMINATE"];
static CAPTURE_MODE_TYPE_VALUES: &[&str] = &["AUTOMATIC", "MANUAL"];
static CARD_BRAND_VALUES: &[&str] = &["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"];
static CARD_PAYMENT_METHOD_DETAIL_FUNDING_VALUES: &[&str] = &["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"];
static CARD_TRANSACTION_EVENT_FILTER_TYPE_VALUES: &[&str] = &["AUTH", "AUTH_CANCEL", "CAPTURE", "REFUND", "CHARGEBACK", "REPAYMENT"];
static CARD_TRANSACTION_STATUS_FILTER_TYPE_VALUES: &[&str] = &["SUCCESS", "FAIL", "PROCESSING"];
static CERTIFICATE_TYPE_VALUES: &[&str] = &["ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"];
static CLASS_TYPE_VALUES: &[&str] = &["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"];
static COMPANY_TYPE_VALUES: &[&str] = &["ENTERPRISE", "PARTNERSHIP", "SOLE_PROPRIETORSHIP", "STATE_OWNED_BUSINESS", "PRIVATELY_OWNED_BUSINESS", "PUBLICLY_LISTED_BUSINESS", "LTDA", "SA", "EIRELI", "BOFC", "MEI", "EI"];
static COMPANY_UNIT_TYPE_VALUES: &[&str] = &["HEADQUARTER", "BRANCH"];
static CONTACT_TYPE_VALUES: &[&str] = &["EMAIL", "PHONE_NO", "COMMERCIAL_PHONE_NO"];
static CREDENTIAL_TYPE_VALUES: &[&str] = &["PAN", "NETWORK_TOKEN"];
static CREDIT_PAY_FEE_TYPE_VALUES: &[&str] = &["PERCENTAGE"];
static CUSTOMER_BELONGS_TO_VALUES: &[&str] = &["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"];
static CUSTOMER_ID_TYPE_VALUES: &[&str] = &["EMAIL", "USER_ID", "MOBILE_NO", "AUTH_CODE"];
static DECLARATION_BIZ_SCENE_TYPE_VALUES: &[&str] = &["AIRLINE", "HOTEL"];
static DELIVERY_METHOD_TYPE_VALUES: &[&str] = &["PHYSICAL", "DIGITAL"];
static DISABLE_REASON_TYPE_VALUES: &[&str] = &["PAYMENT_ACCOUNT_NOT_AVAILABLE", "EXCEED_CHANNEL_LIMIT_RULE", "SERVICE_DEGRADE", "CHANNEL_NOT_SUPPORT_CURRENCY", "CHANNEL_DISABLE", "CHANNEL_NOT_IN_SERVICE_TIME", "QUERY_IPP_INFO_FAILED", "LIMIT_CENTER_ACCESS_FAIL", "CURRENT_CHANNEL_NOT_EXIST"];
static DISPUTE_EVIDENCE_TYPE_VALUES: &[&str] = &["DISPUTE_EVIDENCE_TEMPLATE", "DISPUTE_EVIDENCE_FILE", "DISPUTE_EVIDENCE_AI"];
static FUNDING_TYPE_VALUES: &[&str] = &["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"];
static FUNDS_TYPE_VALUES: &[&str] = &["COLLATERAL"];
static GRANT_TYPE_VALUES: &[&str] = &["AUTHORIZATION_CODE", "REFRESH_TOKEN"];
static IN_STORE_PAYMENT_SCENARIO_VALUES: &[&str] = &["PaymentCode", "OrderCode", "EntryCode"];
static LEGAL_ENTITY_TYPE_VALUES: &[&str] = &["COMPANY", "INDIVIDUAL"];
static MERCHANT_TYPE_VALUES: &[&str] = &["INDIVIDUAL", "ENTERPRISE"];
static NOTIFICATION_EVENT_TYPE_VALUES: &[&str] = &["PAYMENT_RESULT", "PAYMENT_PENDING", "CAPTURE_RESULT", "REFUND_RESULT", "REGISTRATION_STATUS", "PAYMENT_METHOD_ACTIVATION_STATUS", "PAYMENT_METHOD_DEACTIVATION_STATUS", "MERCHANT_RISK_NOTIFICATION", "MERCHANT_INFO_UPDATE_RESULT", "MERCHANT_RISK_RFI", "MERCHANT_INFO_UPDATED", "RISK_POST_REVIEW", "DISPUTE_CREATED", "DISPUTE_CANCELLED", "DISPUTE_JUDGED", "DISPUTE_ACCEPTED", "RDR_RESOLVED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "TRANSFER_RESULT", "TRANSFER_REVERSE_RESULT", "BALANCE_TRANSACTION_RESULT", "PAYOUT_RESULT"];
static OS_TYPE_VALUES: &[&str] = &["IOS", "ANDROID"];
static PASSENGER_ID_TYPE_VALUES: &[&str] = &["PASSPORT", "NATIONAL_ID_CARD", "DRIVER_LICENSE", "MILITARY_ID", "GREEN_CARD", "TRAVEL_DOCUMENT", "ALIEN_REGISTRATION_CARD", "BIRTH_CERTIFICATE", "OTHERS"];
static PAYMENT_METHOD_DETAIL_TYPE_VALUES: &[&str] = &["CARD", "EXTERNALACCOUNT", "COUPON", "DISCOUNT"];
static PAYMENT_METHOD_SCOPE_VALUES: &[&str] = &["ALL", "CARD"];
static PAYMENT_STATUS_VALUES: &[&str] = &["SUCCESS", "FAIL"];
static PERIOD_TYPE_VALUES: &[&str] = &["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"];
static PRESENTMENT_MODE_VALUES: &[&str] = &["BUNDLE", "TILE", "UNIFIED"];
static PRODUCT_CODE_TYPE_VALUES: &[&str] = &["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"];
static PRORATION_SETTINGS_PRORATION_MODE_VALUES: &[&str] = &["IMMEDIATE_PAY_CUSTOM_AMOUNT", "IMMEDIATE_REFUND_CUSTOM_AMOUNT"];
static RATE_TYPE_VALUES: &[&str] = &["TRADE", "REFERENCE", "REFERENCE_TRADE"];
static REFUND_FROM_TYPE_VALUES: &[&str] = &["SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"];
static REFUND_PREFERENCE_PREFERENCE_TYPE_VALUES: &[&str] = &["NO_PREFERENCE", "ORIGINAL_CURRENCY"];
static RELEASE_TYPE_VALUES: &[&str] = &["FIXED_TIME", "INTERVAL_TIME"];
static RESULT_STATUS_TYPE_VALUES: &[&str] = &["S", "F", "U"];
static RISK_SCORE_TYPE_VALUES: &[&str] = &["NSF_SCORE", "FRAUD_SCORE"];
static RISK_TX_AUTHORIZATION_PHASE_VALUES: &[&str] = &["PRE_AUTHORIZATION", "POST_AUTHORIZATION"];
static RISK_TYPE_VALUES: &[&str] = &["SUSPICIOUS", "CHARGEBACK", "FRAUD"];
static RULE_STATUS_VALUES: &[&str] = &["ACTIVE", "DISABLED"];
static SCOPE_TYPE_VALUES: &[&str] = &["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"];
static SETTLE_TO_TYPE_VALUES: &[&str] = &["SELLER", "MARKETPLACE"];
static SUBSCRIPTION_STATUS_VALUES: &[&str] = &["ACTIVE", "CANCELLED", "TERMINATED"];
static TAKE_TYPE_VALUES: &[&str] = &["ROLLING"];
static TERMINAL_TYPE_VALUES: &[&str] = &["WEB", "WAP", "APP", "MINI_APP"];
static THREE_DS_INTERACTION_MODE_VALUES: &[&str] = &["FRICTIONLESS", "CHALLENGE"];
static TRANSIT_TYPE_VALUES: &[&str] = &["FLIGHT", "TRAIN", "CRUISE", "COACH"];
static USER_IDENTITY_TYPE_VALUES: &[&str] = &["WALLET_TOKEN"];
static WALLET_PAYMENT_METHOD_TYPE_VALUES: &[&str] = &["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"];
static WEB_SITE_TYPE_VALUES: &[&str] = &["COMPANY_INTRODUCE", "TRADING"];

static ACCOUNT_LAST_MODIFIED: Model = Model {
    name: "AccountLastModified",
    fields: &[
        Field::new("passwordChangeDate", Shape::Text).format(Format::Time),
        Field::new("emailChangeDate", Shape::Text).format(Format::Time),
        Field::new("listingChangeDate", Shape::Text).format(Format::Time),
        Field::new("loginDate", Shape::Text).format(Format::Time),
        Field::new("addressChangeDate", Shape::Text).format(Format::Time),
    ],
};

static ADDRESS: Model = Model {
    name: "Address",
    fields: &[
        Field::new("region", Shape::Text).required_unless("country").format(Format::Country),
        Field::new("state", Shape::Text).max(8),
        Field::new("city", Shape::Text).max(32),
        Field::new("address1", Shape::Text).max(256),
        Field::new("address2", Shape::Text).max(256),
        Field::new("zipCode", Shape::Text).max(32),
        Field::new("label", Shape::Text),
        Field::new("address3", Shape::Text),
        Field::new("country", Shape::Text).format(Format::Country),
    ],
};

static AGENTIC_AGENT_INFO: Model = Model {
    name: "AgenticAgentInfo",
    fields: &[
        Field::new("agentId", Shape::Text).required(),
        Field::new("agentName", Shape::Text),
        Field::new("agentUrl", Shape::Text),
        Field::new("agentJwk", Shape::Text),
    ],
};

static AGENTIC_DECLINE_THRESHOLD: Model = Model {
    name: "AgenticDeclineThreshold",
    fields: &[
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("value", Shape::Text).required().format(Format::MinorUnits),
    ],
};

static AGENTIC_MANDATE: Model = Model {
    name: "AgenticMandate",
    fields: &[
        Field::new("mandateId", Shape::Text),
        Field::new("intent", Shape::Model(&AGENTIC_MANDATE_INTENT)),
        Field::new("order", Shape::Model(&ORDER)),
    ],
};

static AGENTIC_MANDATE_INTENT: Model = Model {
    name: "AgenticMandateIntent",
    fields: &[
        Field::new("declineThreshold", Shape::Model(&AGENTIC_DECLINE_THRESHOLD)),
        Field::new("effectiveFromTime", Shape::Text).max(64).format(Format::Time),
        Field::new("effectiveUntilTime", Shape::Text).max(64).format(Format::Time),
        Field::new("preferredMerchant", Shape::Model(&MERCHANT)),
        Field::new("allowedMerchant", Shape::List(&Shape::Model(&MERCHANT))),
        Field::new("consumerPrompt", Shape::Text),
        Field::new("intentDesc", Shape::Text),
    ],
};

static AGENTIC_PAYMENT_METHOD: Model = Model {
    name: "AgenticPaymentMethod",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).values(&["CARD", "AlipayCN", "AlipayHK", "MPay"]),
        Field::new("paymentMethodId", Shape::Text),
        Field::new("selectedCardBrand", Shape::Text).values(&["VISA", "MASTERCARD"]),
    ],
};

static AGREEMENT_INFO: Model = Model {
    name: "AgreementInfo",
    fields: &[
        Field::new("authState", Shape::Text),
        Field::new("userLoginId", Shape::Text),
        Field::new("userLoginType", Shape::Text),
        Field::new("displayUserLoginId", Shape::Text),
    ],
};

static ACCEPT_DISPUTE_REQUEST: Model = Model {
    name: "AcceptDisputeRequest",
    fields: &[
        Field::new("disputeId", Shape::Text).required().max(64),
    ],
};

static APPLY_CARD_REQUEST: Model = Model {
    name: "ApplyCardRequest",
    fields: &[
        Field::new("requestId", Shape::Text),
        Field::new("cardNickName", Shape::Text),
        Field::new("note", Shape::Text),
        Field::new("cardBinRule", Shape::Text),
        Field::new("purpose", Shape::Text),
        Field::new("metadata", Shape::Map(&Shape::Text)),
        Field::new("authorizationControl", Shape::Model(&AUTHORIZATION_CONTROL)),
    ],
};

static APS_CANCEL_PAYMENT_REQUEST: Model = Model {
    name: "ApsCancelPaymentRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text),
        Field::new("paymentId", Shape::Text),
    ],
};

static APS_CONSULT_PAYMENT_REQUEST: Model = Model {
    name: "ApsConsultPaymentRequest",
    fields: &[
        Field::new("paymentAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("userRegion", Shape::Text),
        Field::new("paymentFactor", Shape::Model(&APS_PAYMENT_FACTOR)),
        Field::new("settlementStrategy", Shape::Model(&APS_SETTLEMENT_STRATEGY)),
        Field::new("allowedPspRegions", Shape::List(&Shape::Text)),
        Field::new("merchant", Shape::Model(&APS_MERCHANT)),
        Field::new("referenceUserId", Shape::Text),
        Field::new("env", Shape::Model(&APS_ENV)),
    ],
};

static APS_INQUIRY_PAYMENT_REQUEST: Model = Model {
    name: "ApsInquiryPaymentRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text),
        Field::new("paymentId", Shape::Text),
    ],
};

static APS_NOTIFY_PAYMENT_REQUEST: Model = Model {
    name: "ApsNotifyPaymentRequest",
    fields: &[
        Field::new("acquirerId", Shape::Text),
        Field::new("pspId", Shape::Text),
        Field::new("paymentResult", Shape::Model(&RESULT)),
        Field::new("paymentRequestId", Shape::Text),
        Field::new("paymentId", Shape::Text),
        Field::new("paymentAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("paymentTime", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("walletBrandName", Shape::Text),
        Field::new("settlementAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("settlementQuote", Shape::Model(&APS_QUOTE)),
    ],
};

static APS_PAY_REQUEST: Model = Model {
    name: "ApsPayRequest",
    fields: &[
        Field::new("order", Shape::Model(&APS_ORDER)),
        Field::new("paymentRequestId", Shape::Text),
        Field::new("paymentAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("paymentMethod", Shape::Model(&APS_PAYMENT_METHOD)),
        Field::new("paymentFactor", Shape::Model(&APS_PAYMENT_FACTOR)),
        Field::new("paymentExpiryTime", Shape::Text),
        Field::new("paymentNotifyUrl", Shape::Text),
        Field::new("paymentRedirectUrl", Shape::Text),
        Field::new("settlementStrategy", Shape::Model(&APS_SETTLEMENT_STRATEGY)),
        Field::new("allowedPspRegions", Shape::List(&Shape::Text)),
        Field::new("userRegion", Shape::Text),
    ],
};

static APS_REFUND_REQUEST: Model = Model {
    name: "ApsRefundRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text),
        Field::new("paymentId", Shape::Text),
        Field::new("refundRequestId", Shape::Text),
        Field::new("refundAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("refundReason", Shape::Text),
    ],
};

static APS_USER_INITIATED_PAY_REQUEST: Model = Model {
    name: "ApsUserInitiatedPayRequest",
    fields: &[
        Field::new("acquirerId", Shape::Text),
        Field::new("pspId", Shape::Text),
        Field::new("codeValue", Shape::Text),
        Field::new("customerId", Shape::Text),
    ],
};

static AUTH_APPLY_TOKEN_REQUEST: Model = Model {
    name: "AuthApplyTokenRequest",
    fields: &[
        Field::new("grantType", Shape::Text).required().values(GRANT_TYPE_VALUES),
        Field::new("customerBelongsTo", Shape::Text).required().values(CUSTOMER_BELONGS_TO_VALUES),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("authCode", Shape::Text).max(128),
        Field::new("refreshToken", Shape::Text).max(128),
        Field::new("extendInfo", Shape::Text),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
    ],
};

static AUTH_CONSULT_REQUEST: Model = Model {
    name: "AuthConsultRequest",
    fields: &[
        Field::new("customerBelongsTo", Shape::Text).required().values(CUSTOMER_BELONGS_TO_VALUES),
        Field::new("authRedirectUrl", Shape::Text).required().max(1024),
        Field::new("scopes", Shape::List(&Shape::Text)).required().values(SCOPE_TYPE_VALUES),
        Field::new("authState", Shape::Text).required().max(256),
        Field::new("terminalType", Shape::Text).required().values(TERMINAL_TYPE_VALUES),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("authNotifyUrl", Shape::Text),
        Field::new("authClientId", Shape::Text).max(64),
        Field::new("osType", Shape::Text).values(OS_TYPE_VALUES),
        Field::new("osVersion", Shape::Text).max(16),
        Field::new("extendInfo", Shape::Text),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("recurringPayment", Shape::Boolean),
        Field::new("authMetaData", Shape::Model(&AUTH_META_DATA)),
        Field::new("env", Shape::Model(&ENV)),
        Field::new("amount", Shape::Model(&AMOUNT)),
        Field::new("directDebitInfo", Shape::Model(&AUTHORIZATION_CONSULT_DIRECT_DEBIT_INFO)),
    ],
};

static AUTH_CREATE_SESSION_REQUEST: Model = Model {
    name: "AuthCreateSessionRequest",
    fields: &[
        Field::new("productCode", Shape::Text).values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("agreementInfo", Shape::Model(&AGREEMENT_INFO)),
        Field::new("scopes", Shape::List(&Shape::Text)).values(SCOPE_TYPE_VALUES),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("paymentRedirectUrl", Shape::Text),
    ],
};

static AUTH_QUERY_TOKEN_REQUEST: Model = Model {
    name: "AuthQueryTokenRequest",
    fields: &[
        Field::new("accessToken", Shape::Text),
    ],
};

static AUTH_REVOKE_TOKEN_REQUEST: Model = Model {
    name: "AuthRevokeTokenRequest",
    fields: &[
        Field::new("accessToken", Shape::Text).required().max(128),
        Field::new("extendInfo", Shape::Text),
        Field::new("merchantAccountId", Shape::Text),
    ],
};

static BILLING_SUBSCRIPTION_CANCEL_REQUEST: Model = Model {
    name: "BillingSubscriptionCancelRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required().max(64),
        Field::new("cancellationType", Shape::Text).max(32).values(CANCELLATION_TYPE_VALUES),
        Field::new("cancellationReason", Shape::Text).max(64),
        Field::new("cancellationDetails", Shape::Model(&BILLING_SUBSCRIPTION_CANCEL_CANCELLATION_DETAILS)),
        Field::new("prorationBehavior", Shape::Text).max(18).values(&["ALWAYS_INVOICE", "NONE"]),
    ],
};

static BILLING_SUBSCRIPTION_CREATE_REQUEST: Model = Model {
    name: "BillingSubscriptionCreateRequest",
    fields: &[
        Field::new("subscriptionRequestId", Shape::Text).required(),
        Field::new("priceItems", Shape::List(&Shape::Model(&PRICE_ITEM))).required(),
        Field::new("customerId", Shape::Text),
        Field::new("customerEmail", Shape::Text),
        Field::new("trialSettings", Shape::Model(&BILLING_TRIAL_SETTINGS)),
        Field::new("discounts", Shape::List(&Shape::Model(&BILLING_DISCOUNT))),
        Field::new("paymentBehavior", Shape::Text),
        Field::new("collectionMethod", Shape::Text),
        Field::new("daysUntilDue", Shape::Integer),
        Field::new("cancelAt", Shape::Text).format(Format::Time),
        Field::new("cancelAtPeriodEnd", Shape::Boolean),
        Field::new("description", Shape::Text),
        Field::new("subscriptionNotifyUrl", Shape::Text),
        Field::new("metadata", Shape::Text),
    ],
};

static BILLING_SUBSCRIPTION_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "BillingSubscriptionInquireDetailsRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required().max(64),
    ],
};

static BILLING_SUBSCRIPTION_INQUIRE_LIST_REQUEST: Model = Model {
    name: "BillingSubscriptionInquireListRequest",
    fields: &[
        Field::new("status", Shape::Text).values(&["INCOMPLETE", "TRIALING", "ACTIVE", "PAST_DUE", "PAUSED", "CANCELLED", "TERMINATED", "UNPAID"]),
        Field::new("customerId", Shape::Text).max(64),
        Field::new("subscriptionId", Shape::Text).max(64),
        Field::new("gmtCreateStart", Shape::Text).format(Format::Time),
        Field::new("gmtCreateEnd", Shape::Text).format(Format::Time),
        Field::new("sortOrder", Shape::Text).max(4).values(&["ASC", "DESC"]),
        Field::new("startingAfter", Shape::Text).max(64),
        Field::new("endingBefore", Shape::Text).max(64),
        Field::new("limit", Shape::Integer),
    ],
};

static BILLING_SUBSCRIPTION_RESUME_REQUEST: Model = Model {
    name: "BillingSubscriptionResumeRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required().max(64),
        Field::new("reasonCode", Shape::Text).required().max(64),
    ],
};

static BILLING_SUBSCRIPTION_UPDATE_REQUEST: Model = Model {
    name: "BillingSubscriptionUpdateRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required().max(64),
        Field::new("priceItemChanges", Shape::List(&Shape::Model(&PRICE_ITEM_CHANGE))),
        Field::new("prorationBehavior", Shape::Text).values(&["ALWAYS_INVOICE", "NONE"]),
        Field::new("resetBillingCycleAnchor", Shape::Boolean),
        Field::new("trialSettings", Shape::Model(&BILLING_TRIAL_SETTINGS)),
        Field::new("cancelAtPeriodEnd", Shape::Boolean),
        Field::new("cancelAt", Shape::Text).format(Format::Time),
        Field::new("cancellationDetails", Shape::Model(&BILLING_SUBSCRIPTION_CANCELLATION_DETAILS)),
        Field::new("collectionMethod", Shape::Text).max(22),
        Field::new("daysUntilDue", Shape::Integer),
        Field::new("description", Shape::Text).max(500),
        Field::new("metadata", Shape::Text),
        Field::new("statusChange", Shape::Model(&BILLING_SUBSCRIPTION_STATUS_CHANGE)),
    ],
};

static CANCEL_RULE_REQUEST: Model = Model {
    name: "CancelRuleRequest",
    fields: &[
        Field::new("ruleId", Shape::Text),
    ],
};

static CAPTURE_REQUEST: Model = Model {
    name: "CaptureRequest",
    fields: &[
        Field::new("captureRequestId", Shape::Text).required().max(64),
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("captureAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("isLastCapture", Shape::Boolean),
        Field::new("captureType", Shape::Text).values(&["FINAL", "NON_FINAL"]),
        Field::new("transit", Shape::Model(&TRANSIT)),
        Field::new("goods", Shape::List(&Shape::Model(&GOODS))),
        Field::new("shippings", Shape::List(&Shape::Model(&SHIPPING))),
    ],
};

static COUPON_CREATE_REQUEST: Model = Model {
    name: "CouponCreateRequest",
    fields: &[
        Field::new("couponRequestId", Shape::Text).required().max(64),
        Field::new("discountType", Shape::Text).required(),
        Field::new("durationType", Shape::Text).required(),
        Field::new("couponName", Shape::Text).max(128),
        Field::new("percentOff", Shape::Text),
        Field::new("amountOff", Shape::Model(&AMOUNT)),
        Field::new("durationValue", Shape::Integer),
        Field::new("durationUnit", Shape::Text),
        Field::new("redeemBy", Shape::Text).format(Format::Time),
        Field::new("appliesTo", Shape::Model(&COUPON_CREATE_APPLIES_TO)),
        Field::new("metadata", Shape::Text),
        Field::new("promotionCodes", Shape::List(&Shape::Model(&PROMOTION_CODE))).max_items(10),
        Field::new("maxRedemptions", Shape::Integer),
    ],
};

static COUPON_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "CouponInquireDetailsRequest",
    fields: &[
        Field::new("couponId", Shape::Text).required().max(64),
    ],
};

static COUPON_INQUIRE_LIST_REQUEST: Model = Model {
    name: "CouponInquireListRequest",
    fields: &[
        Field::new("status", Shape::Text),
        Field::new("discountType", Shape::Text),
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
    ],
};

static COUPON_UPDATE_REQUEST: Model = Model {
    name: "CouponUpdateRequest",
    fields: &[
        Field::new("couponId", Shape::Text).required(),
        Field::new("couponName", Shape::Text).max(128),
        Field::new("status", Shape::Text),
        Field::new("redeemBy", Shape::Text).format(Format::Time),
        Field::new("metadata", Shape::Text),
        Field::new("maxRedemptions", Shape::Integer),
    ],
};

static CREATE_AUTHENTICATION_SESSION_REQUEST: Model = Model {
    name: "CreateAuthenticationSessionRequest",
    fields: &[
        Field::new("mandate", Shape::Model(&AGENTIC_MANDATE)).required(),
        Field::new("authenticationRequestId", Shape::Text),
        Field::new("userLoginId", Shape::Text),
        Field::new("agent", Shape::Model(&AGENTIC_AGENT_INFO)),
        Field::new("bindOnAuthorize", Shape::Boolean),
        Field::new("paymentMethod", Shape::Model(&AGENTIC_PAYMENT_METHOD)),
        Field::new("purchaseType", Shape::Text).values(&["IMMEDIATE", "AUTONOMOUS"]),
        Field::new("countryCode", Shape::Text).format(Format::Country),
        Field::new("redirectUrl", Shape::Text),
        Field::new("env", Shape::Model(&ENV)),
    ],
};

static CREATE_BINDING_SESSION_REQUEST: Model = Model {
    name: "CreateBindingSessionRequest",
    fields: &[
        Field::new("bindingRequestId", Shape::Text),
        Field::new("userLoginId", Shape::Text),
        Field::new("agent", Shape::Model(&AGENTIC_AGENT_INFO)),
        Field::new("authorizeOnBind", Shape::Boolean),
        Field::new("paymentMethod", Shape::Model(&AGENTIC_PAYMENT_METHOD)),
        Field::new("purchaseType", Shape::Text).values(&["IMMEDIATE", "AUTONOMOUS"]),
        Field::new("mandate", Shape::Model(&AGENTIC_MANDATE)),
        Field::new("countryCode", Shape::Text).format(Format::Country),
        Field::new("redirectUrl", Shape::Text),
        Field::new("env", Shape::Model(&ENV)),
    ],
};

static CREATE_DIRECT_PAYMENT_REQUEST: Model = Model {
    name: "CreateDirectPaymentRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text).required(),
        Field::new("order", Shape::Model(&ORDER)).required(),
        Field::new("payToMethod", Shape::Model(&PAYMENT_METHOD)).required(),
        Field::new("payToAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("payFromAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("memo", Shape::Text),
        Field::new("remark", Shape::Text),
        Field::new("paymentNotifyUrl", Shape::Text),
    ],
};

static CREATE_DIRECT_REFUND_REQUEST: Model = Model {
    name: "CreateDirectRefundRequest",
    fields: &[
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("refundRequestId", Shape::Text).required().max(64),
        Field::new("refundFromMethod", Shape::Model(&REFUND_FROM_METHOD)).required(),
        Field::new("refundFromAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("referenceRefundId", Shape::Text).max(64),
        Field::new("memo", Shape::Text).max(256),
        Field::new("remark", Shape::Text).max(256),
        Field::new("refundReason", Shape::Text).max(256),
        Field::new("refundNotifyUrl", Shape::Text).max(1024),
    ],
};

static CREATE_EXCHANGE_REQUEST: Model = Model {
    name: "CreateExchangeRequest",
    fields: &[
        Field::new("buyAmount", Shape::Model(&AMOUNT)),
        Field::new("sellAmount", Shape::Model(&AMOUNT)),
        Field::new("exchangeTradeType", Shape::Text),
        Field::new("exchangeRequestId", Shape::Text),
        Field::new("exchangeMode", Shape::Text),
        Field::new("quote", Shape::Model(&QUOTE)),
    ],
};

static CREATE_HOLD_REQUEST: Model = Model {
    name: "CreateHoldRequest",
    fields: &[
        Field::new("holdRequestId", Shape::Text),
        Field::new("holdAmount", Shape::Model(&AMOUNT)),
        Field::new("releaseTime", Shape::Text).format(Format::Time),
    ],
};

static CREATE_MANDATE_REQUEST: Model = Model {
    name: "CreateMandateRequest",
    fields: &[
        Field::new("mandateRequestId", Shape::Text).required().max(64),
        Field::new("accessToken", Shape::Text).required().max(128),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)).required(),
    ],
};

static CREATE_ORDER_REQUEST: Model = Model {
    name: "CreateOrderRequest",
    fields: &[
        Field::new("productCode", Shape::Text).values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("paymentRequestId", Shape::Text),
        Field::new("order", Shape::Model(&ORDER)),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)),
        Field::new("paymentRedirectUrl", Shape::Text),
        Field::new("paymentNotifyUrl", Shape::Text),
    ],
};

static CREATE_PAYOUT_REQUEST: Model = Model {
    name: "CreatePayoutRequest",
    fields: &[
        Field::new("transferRequestId", Shape::Text).required().max(64),
        Field::new("transferFromDetail", Shape::Model(&TRANSFER_FROM_DETAIL)).required(),
        Field::new("transferToDetail", Shape::Model(&TRANSFER_TO_DETAIL)).required(),
    ],
};

static CREATE_QUOTE_REQUEST: Model = Model {
    name: "CreateQuoteRequest",
    fields: &[
        Field::new("buyAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("sellAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("exchangeTradeType", Shape::Text),
    ],
};

static CREATE_RELEASE_REQUEST: Model = Model {
    name: "CreateReleaseRequest",
    fields: &[
        Field::new("releaseRequestId", Shape::Text),
        Field::new("holdId", Shape::Text),
        Field::new("releaseAmount", Shape::Model(&AMOUNT)),
    ],
};

static CREATE_RULE_REQUEST: Model = Model {
    name: "CreateRuleRequest",
    fields: &[
        Field::new("fundsType", Shape::Text).values(FUNDS_TYPE_VALUES),
        Field::new("takeType", Shape::Text).values(TAKE_TYPE_VALUES),
        Field::new("paymentMethodScope", Shape::Text).values(PAYMENT_METHOD_SCOPE_VALUES),
        Field::new("ratio", Shape::Integer),
        Field::new("releaseType", Shape::Text).values(RELEASE_TYPE_VALUES),
        Field::new("releaseTime", Shape::Text).format(Format::Time),
        Field::new("retentionTime", Shape::Integer),
    ],
};

static CREATE_TRANSFER_REQUEST: Model = Model {
    name: "CreateTransferRequest",
    fields: &[
        Field::new("transferRequestId", Shape::Text).required().max(64),
        Field::new("transferFromDetail", Shape::Model(&TRANSFER_FROM_DETAIL)).required(),
        Field::new("transferToDetail", Shape::Model(&TRANSFER_TO_DETAIL)).required(),
    ],
};

static CREDIT_GRANT_CREATE_REQUEST: Model = Model {
    name: "CreditGrantCreateRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required().max(64),
        Field::new("creditGrantName", Shape::Text).required().max(255),
        Field::new("amount", Shape::Model(&AMOUNT)).required(),
        Field::new("applicability", Shape::Model(&APPLICABILITY)).required(),
        Field::new("category", Shape::Text).required().max(16).values(&["PREPAID", "PROMOTIONAL"]),
        Field::new("priority", Shape::Integer),
        Field::new("effectiveDateTime", Shape::Text).max(32),
        Field::new("expiryDateTime", Shape::Text).max(32),
    ],
};

static CREDIT_GRANT_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "CreditGrantInquireDetailsRequest",
    fields: &[
        Field::new("creditGrantId", Shape::Text).required().max(64),
    ],
};

static CREDIT_GRANT_INQUIRE_LIST_REQUEST: Model = Model {
    name: "CreditGrantInquireListRequest",
    fields: &[
        Field::new("pageNum", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
        Field::new("customerId", Shape::Text).max(64),
        Field::new("status", Shape::Text).max(8).values(&["PENDING", "ACTIVE", "EXPIRED", "VOIDED"]),
    ],
};

static CREDIT_GRANT_UPDATE_EXPIRY_REQUEST: Model = Model {
    name: "CreditGrantUpdateExpiryRequest",
    fields: &[
        Field::new("creditGrantId", Shape::Text).required().max(64),
        Field::new("expiryMode", Shape::Text).required().max(16).values(&["NEVER", "SPECIFIC_DATE", "IMMEDIATELY"]),
        Field::new("expiryDateTime", Shape::Text).max(32),
    ],
};

static CREDIT_GRANT_VOID_REQUEST: Model = Model {
    name: "CreditGrantVoidRequest",
    fields: &[
        Field::new("creditGrantId", Shape::Text).required().max(64),
        Field::new("voidReason", Shape::Text).max(1024),
    ],
};

static CREDIT_NOTE_CREATE_REQUEST: Model = Model {
    name: "CreditNoteCreateRequest",
    fields: &[
        Field::new("creditNoteRequestId", Shape::Text).required().max(64),
        Field::new("invoiceId", Shape::Text).required().max(64),
        Field::new("type", Shape::Text).required().max(32),
        Field::new("totalAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("items", Shape::List(&Shape::Model(&CREDIT_NOTE_CREATE_ITEM))),
        Field::new("refundAmount", Shape::Model(&AMOUNT)),
        Field::new("refundDestination", Shape::Text).max(32),
        Field::new("reason", Shape::Text).max(32),
        Field::new("reasonDescription", Shape::Text).max(512),
        Field::new("memo", Shape::Text).max(512),
        Field::new("emailType", Shape::Text).max(16),
        Field::new("language", Shape::Text).max(10),
        Field::new("effectiveDate", Shape::Text).max(29),
        Field::new("metadata", Shape::Text).max(65535),
        Field::new("creditNoteNotifyUrl", Shape::Text).max(2048),
    ],
};

static CREDIT_NOTE_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "CreditNoteInquireDetailsRequest",
    fields: &[
        Field::new("creditNoteId", Shape::Text).required().max(64),
    ],
};

static CREDIT_NOTE_INQUIRE_LIST_REQUEST: Model = Model {
    name: "CreditNoteInquireListRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).max(64),
        Field::new("customerId", Shape::Text).max(64),
        Field::new("status", Shape::Text).max(128),
        Field::new("type", Shape::Text).max(32),
        Field::new("reason", Shape::Text).max(32),
        Field::new("startDate", Shape::Text).max(29),
        Field::new("endDate", Shape::Text).max(29),
        Field::new("startingAfter", Shape::Text).max(64),
        Field::new("endingBefore", Shape::Text).max(64),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
    ],
};

static CREDIT_NOTE_VOID_REQUEST: Model = Model {
    name: "CreditNoteVoidRequest",
    fields: &[
        Field::new("creditNoteId", Shape::Text).required().max(64),
        Field::new("reason", Shape::Text).max(512),
    ],
};

static CUSTOMER_CREATE_PORTAL_LINK_REQUEST: Model = Model {
    name: "CustomerCreatePortalLinkRequest",
    fields: &[
        Field::new("customerId", Shape::Text).max(64),
        Field::new("email", Shape::Text).max(254),
        Field::new("features", Shape::List(&Shape::Text)).max_items(3).values(&["SUBSCRIPTION", "INVOICE", "PAYMENT_METHOD"]),
        Field::new("autoSend", Shape::Boolean),
        Field::new("settingId", Shape::Text).max(64),
    ],
};

static CUSTOMER_CREATE_REQUEST: Model = Model {
    name: "CustomerCreateRequest",
    fields: &[
        Field::new("customerRequestId", Shape::Text).required().max(64),
        Field::new("email", Shape::Text).required().max(256),
        Field::new("referenceCustomerId", Shape::Text).max(32),
        Field::new("alipayUserId", Shape::Text).max(64),
        Field::new("firstName", Shape::Text).max(256),
        Field::new("lastName", Shape::Text).max(256),
        Field::new("country", Shape::Text).format(Format::Country),
        Field::new("state", Shape::Text).max(128),
        Field::new("city", Shape::Text).max(256),
        Field::new("address", Shape::Text).max(1024),
        Field::new("addressDetail", Shape::Text).max(2048),
        Field::new("zipcode", Shape::Text).max(32),
        Field::new("shippingPhone", Shape::Text).max(32),
        Field::new("shippingCountry", Shape::Text).format(Format::Country),
        Field::new("shippingState", Shape::Text).max(128),
        Field::new("shippingCity", Shape::Text).max(256),
        Field::new("shippingAddress", Shape::Text).max(1024),
        Field::new("shippingAddressDetail", Shape::Text).max(2048),
        Field::new("shippingZipcode", Shape::Text).max(32),
        Field::new("description", Shape::Text).max(1024),
        Field::new("currency", Shape::Text).max(3).format(Format::Currency),
        Field::new("preferredLocales", Shape::List(&Shape::Text)).max_items(5),
        Field::new("defaultPaymentMethod", Shape::Text).max(64),
        Field::new("metadata", Shape::Text).max(500),
        Field::new("phoneNo", Shape::Text).max(32),
        Field::new("countryCode", Shape::Text).format(Format::Country),
        Field::new("billingEmail", Shape::Text).max(256),
        Field::new("shippingFirstName", Shape::Text).max(256),
        Field::new("shippingLastName", Shape::Text).max(256),
        Field::new("shippingCountryCode", Shape::Text).format(Format::Country),
    ],
};

static CUSTOMER_DELETE_REQUEST: Model = Model {
    name: "CustomerDeleteRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required().max(64),
    ],
};

static CUSTOMER_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "CustomerInquireDetailsRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required().max(64),
    ],
};

static CUSTOMER_INQUIRE_LIST_REQUEST: Model = Model {
    name: "CustomerInquireListRequest",
    fields: &[
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
        Field::new("status", Shape::Text),
        Field::new("email", Shape::Text).max(256),
        Field::new("phoneNo", Shape::Text),
        Field::new("countryCode", Shape::Text).format(Format::Country),
        Field::new("gmtCreateEnd", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("country", Shape::List(&Shape::Text)).max_items(50),
        Field::new("emailPrefix", Shape::Text).max(256),
        Field::new("gmtCreateStart", Shape::Text),
    ],
};

static CUSTOMER_UPDATE_REQUEST: Model = Model {
    name: "CustomerUpdateRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required(),
        Field::new("referenceCustomerId", Shape::Text).max(32),
        Field::new("alipayUserId", Shape::Text).max(64),
        Field::new("email", Shape::Text).max(256),
        Field::new("firstName", Shape::Text).max(256),
        Field::new("lastName", Shape::Text).max(256),
        Field::new("country", Shape::Text).format(Format::Country),
        Field::new("state", Shape::Text).max(128),
        Field::new("city", Shape::Text).max(256),
        Field::new("address", Shape::Text).max(1024),
        Field::new("addressDetail", Shape::Text).max(2048),
        Field::new("zipcode", Shape::Text).max(32),
        Field::new("shippingPhone", Shape::Text).max(32),
        Field::new("shippingCountry", Shape::Text).format(Format::Country),
        Field::new("shippingState", Shape::Text).max(128),
        Field::new("shippingCity", Shape::Text).max(256),
        Field::new("shippingAddress", Shape::Text).max(1024),
        Field::new("shippingAddressDetail", Shape::Text).max(2048),
        Field::new("shippingZipcode", Shape::Text).max(32),
        Field::new("description", Shape::Text).max(1024),
        Field::new("currency", Shape::Text).max(3).format(Format::Currency),
        Field::new("preferredLocales", Shape::List(&Shape::Text)).max_items(5),
        Field::new("defaultPaymentMethod", Shape::Text).max(64),
        Field::new("metadata", Shape::Text).max(500),
        Field::new("phoneNo", Shape::Text).max(32),
        Field::new("countryCode", Shape::Text).format(Format::Country),
        Field::new("billingEmail", Shape::Text).max(256),
        Field::new("shippingFirstName", Shape::Text).max(256),
        Field::new("shippingLastName", Shape::Text).max(256),
        Field::new("shippingCountryCode", Shape::Text).format(Format::Country),
    ],
};

static CUSTOMS_DECLARE_REQUEST: Model = Model {
    name: "CustomsDeclareRequest",
    fields: &[
        Field::new("declarationRequestId", Shape::Text).required().max(32),
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("declarationAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("customs", Shape::Model(&CUSTOMS_INFO)).required(),
        Field::new("merchantCustomsInfo", Shape::Model(&MERCHANT_CUSTOMS_INFO)).required(),
        Field::new("splitOrder", Shape::Boolean).required(),
        Field::new("suborderId", Shape::Text).max(64),
        Field::new("buyerCertificate", Shape::Model(&CERTIFICATE)),
    ],
};

static CUSTOMS_QUERY_REQUEST: Model = Model {
    name: "CustomsQueryRequest",
    fields: &[
        Field::new("declarationRequestIds", Shape::List(&Shape::Text)).required().max(32).max_items(10),
    ],
};

static DELETE_TOKEN_REQUEST: Model = Model {
    name: "DeleteTokenRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
        Field::new("token", Shape::Text),
    ],
};

static DEVICE_CERTIFICATE_REQUEST: Model = Model {
    name: "DeviceCertificateRequest",
    fields: &[
        Field::new("devicePublicKey", Shape::Text),
        Field::new("deviceRequestId", Shape::Text),
    ],
};

static DOWNLOAD_DISPUTE_EVIDENCE_REQUEST: Model = Model {
    name: "DownloadDisputeEvidenceRequest",
    fields: &[
        Field::new("disputeId", Shape::Text).required().max(64),
        Field::new("disputeEvidenceType", Shape::Text).required().values(DISPUTE_EVIDENCE_TYPE_VALUES),
    ],
};

static FETCH_NONCE_REQUEST: Model = Model {
    name: "FetchNonceRequest",
    fields: &[
        Field::new("card", Shape::Model(&CARD_PAYMENT_METHOD_DETAIL)),
    ],
};

static GET_CARD_INFO_REQUEST: Model = Model {
    name: "GetCardInfoRequest",
    fields: &[
        Field::new("cardNo", Shape::Text),
        Field::new("paymentMethodRegion", Shape::Text),
        Field::new("cardBin", Shape::Text),
    ],
};

static INIT_AUTHENTICATION_REQUEST: Model = Model {
    name: "InitAuthenticationRequest",
    fields: &[
        Field::new("authenticationType", Shape::Text).values(AUTHENTICATION_TYPE_VALUES),
        Field::new("authenticationRequestId", Shape::Text),
        Field::new("authenticationChannelType", Shape::Text).values(AUTHENTICATION_CHANNEL_TYPE_VALUES),
        Field::new("userIdentityType", Shape::Text).values(USER_IDENTITY_TYPE_VALUES),
        Field::new("userIdentityValue", Shape::Text),
    ],
};

static INQUIRE_ACCOUNT_INFO_REQUEST: Model = Model {
    name: "InquireAccountInfoRequest",
    fields: &[
        Field::new("agent", Shape::Model(&AGENTIC_AGENT_INFO)).required(),
        Field::new("requestId", Shape::Text),
        Field::new("userLoginId", Shape::Text),
        Field::new("env", Shape::Model(&ENV)),
    ],
};

static INQUIRE_AVAILABLE_QUOTA_REQUEST: Model = Model {
    name: "InquireAvailableQuotaRequest",
    fields: &[
        Field::new("currency", Shape::Text).required(),
    ],
};

static INQUIRE_BALANCE_REQUEST: Model = Model {
    name: "InquireBalanceRequest",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text).max(32),
    ],
};

static INQUIRE_CARD_DETAIL_REQUEST: Model = Model {
    name: "InquireCardDetailRequest",
    fields: &[
        Field::new("assetId", Shape::Text).required(),
    ],
};

static INQUIRE_CARD_REQUEST: Model = Model {
    name: "InquireCardRequest",
    fields: &[
        Field::new("pageNumber", Shape::Integer).required(),
        Field::new("pageSize", Shape::Integer).required(),
        Field::new("lastFourDigits", Shape::Text),
        Field::new("cardStatus", Shape::Text).values(INQUIRE_CARD_REQUEST_CARD_STATUS_VALUES),
        Field::new("cardNickName", Shape::Text),
    ],
};

static INQUIRE_CARD_SENSITIVE_INFO_REQUEST: Model = Model {
    name: "InquireCardSensitiveInfoRequest",
    fields: &[
        Field::new("assetId", Shape::Text).required(),
    ],
};

static INQUIRE_CARD_TRANSACTION_EVENT_REQUEST: Model = Model {
    name: "InquireCardTransactionEventRequest",
    fields: &[
        Field::new("pageSize", Shape::Integer).required(),
        Field::new("pageNumber", Shape::Integer).required(),
        Field::new("startTime", Shape::Text).format(Format::Time),
        Field::new("endTime", Shape::Text).format(Format::Time),
        Field::new("assetIdList", Shape::List(&Shape::Text)),
        Field::new("eventIdList", Shape::List(&Shape::Text)),
        Field::new("lifecycleIdList", Shape::List(&Shape::Text)),
        Field::new("transactionCurrencyList", Shape::List(&Shape::Text)),
        Field::new("eventTypeList", Shape::List(&Shape::Text)).values(CARD_TRANSACTION_EVENT_FILTER_TYPE_VALUES),
        Field::new("statusList", Shape::List(&Shape::Text)).values(CARD_TRANSACTION_STATUS_FILTER_TYPE_VALUES),
    ],
};

static INQUIRE_CARD_TRANSACTION_LIFECYCLE_DETAIL_REQUEST: Model = Model {
    name: "InquireCardTransactionLifecycleDetailRequest",
    fields: &[
        Field::new("lifecycleId", Shape::Text).required(),
    ],
};

static INQUIRE_CARD_TRANSACTION_LIFECYCLE_REQUEST: Model = Model {
    name: "InquireCardTransactionLifecycleRequest",
    fields: &[
        Field::new("pageSize", Shape::Integer).required(),
        Field::new("pageNumber", Shape::Integer).required(),
        Field::new("startTime", Shape::Text).format(Format::Time),
        Field::new("endTime", Shape::Text).format(Format::Time),
        Field::new("assetIdList", Shape::List(&Shape::Text)),
        Field::new("transactionCurrencyList", Shape::List(&Shape::Text)),
        Field::new("lifecycleIdList", Shape::List(&Shape::Text)),
    ],
};

static INQUIRE_DIRECT_PAYMENT_REQUEST: Model = Model {
    name: "InquireDirectPaymentRequest",
    fields: &[
        Field::new("paymentId", Shape::Text).required_unless("paymentRequestId").max(64),
        Field::new("paymentRequestId", Shape::Text).required_unless("paymentId").max(64),
    ],
};

static INQUIRE_DIRECT_REFUND_REQUEST: Model = Model {
    name: "InquireDirectRefundRequest",
    fields: &[
        Field::new("refundId", Shape::Text).required_unless("refundRequestId").max(64),
        Field::new("refundRequestId", Shape::Text).required_unless("refundId").max(64),
    ],
};

static INQUIRE_EXCHANGE_RATE_REQUEST: Model = Model {
    name: "InquireExchangeRateRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
        Field::new("paymentCurrency", Shape::Text),
        Field::new("currencyPairs", Shape::List(&Shape::Model(&CURRENCY_PAIR))),
        Field::new("sellCurrency", Shape::Text),
        Field::new("buyCurrency", Shape::Text),
        Field::new("productCode", Shape::Text).values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("rateType", Shape::Text).values(RATE_TYPE_VALUES),
    ],
};

static INQUIRE_EXCHANGE_REQUEST: Model = Model {
    name: "InquireExchangeRequest",
    fields: &[
        Field::new("exchangeRequestId", Shape::Text).required(),
    ],
};

static INQUIRE_HOLD_LIST_REQUEST: Model = Model {
    name: "InquireHoldListRequest",
    fields: &[
        Field::new("holdRequestId", Shape::Text),
        Field::new("holdId", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
    ],
};

static INQUIRE_INSTALLMENT_REQUEST: Model = Model {
    name: "InquireInstallmentRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
    ],
};

static INQUIRE_NOTIFICATION_LIST_REQUEST: Model = Model {
    name: "InquireNotificationListRequest",
    fields: &[
        Field::new("notifyType", Shape::List(&Shape::Text)).values(NOTIFICATION_EVENT_TYPE_VALUES),
        Field::new("eventCreateTimeFrom", Shape::Text).format(Format::Time),
        Field::new("eventCreateTimeTo", Shape::Text).format(Format::Time),
        Field::new("limit", Shape::Integer),
        Field::new("startingAfter", Shape::Text),
    ],
};

static INQUIRE_NOTIFICATION_REQUEST: Model = Model {
    name: "InquireNotificationRequest",
    fields: &[
        Field::new("eventId", Shape::Text),
    ],
};

static INQUIRE_PAYMENT_TOKEN_REQUEST: Model = Model {
    name: "InquirePaymentTokenRequest",
    fields: &[
        Field::new("paymentMethod", Shape::Model(&AGENTIC_PAYMENT_METHOD)).required(),
        Field::new("paymentTokenRequestId", Shape::Text),
        Field::new("userLoginId", Shape::Text),
        Field::new("agent", Shape::Model(&AGENTIC_AGENT_INFO)),
        Field::new("mandateId", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("order", Shape::Model(&ORDER)),
    ],
};

static INQUIRE_RELEASE_REQUEST: Model = Model {
    name: "InquireReleaseRequest",
    fields: &[
        Field::new("releaseId", Shape::Text).required_unless("releaseRequestId"),
        Field::new("releaseRequestId", Shape::Text).required_unless("releaseId"),
    ],
};

static INQUIRE_RULE_LIST_REQUEST: Model = Model {
    name: "InquireRuleListRequest",
    fields: &[
        Field::new("fundsType", Shape::Text).values(FUNDS_TYPE_VALUES),
        Field::new("takeType", Shape::Text).values(TAKE_TYPE_VALUES),
        Field::new("releaseType", Shape::Text).values(RELEASE_TYPE_VALUES),
        Field::new("limit", Shape::Integer),
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
    ],
};

static INQUIRE_SUBSCRIPTION_LIST_REQUEST: Model = Model {
    name: "InquireSubscriptionListRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
        Field::new("startTimeFrom", Shape::Text).format(Format::Time),
        Field::new("startTimeTo", Shape::Text).format(Format::Time),
        Field::new("statuses", Shape::List(&Shape::Text)).values(SUBSCRIPTION_STATUS_VALUES),
        Field::new("paymentMethodTypes", Shape::List(&Shape::Text)),
        Field::new("currencies", Shape::List(&Shape::Text)),
        Field::new("periodTypes", Shape::List(&Shape::Text)).values(PERIOD_TYPE_VALUES),
        Field::new("currentPage", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
    ],
};

static INQUIRE_SUBSCRIPTION_PAYMENT_REQUEST: Model = Model {
    name: "InquireSubscriptionPaymentRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required(),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("paymentStatuses", Shape::List(&Shape::Text)).values(PAYMENT_STATUS_VALUES),
        Field::new("currentPage", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
    ],
};

static INQUIRE_SUBSCRIPTION_REQUEST: Model = Model {
    name: "InquireSubscriptionRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required(),
        Field::new("merchantAccountId", Shape::Text),
    ],
};

static INQUIRY_BALANCE_REQUEST: Model = Model {
    name: "InquiryBalanceRequest",
    fields: &[
        Field::new("currencyList", Shape::List(&Shape::Text)).required(),
        Field::new("customerId", Shape::Text).required(),
        Field::new("accesstoken", Shape::Text),
    ],
};

static INQUIRY_RATE_REQUEST: Model = Model {
    name: "InquiryRateRequest",
    fields: &[
        Field::new("rateConditionList", Shape::List(&Shape::Model(&INQUIRY_RATE_CONDITION))).required(),
    ],
};

static INQUIRY_REFUND_REQUEST: Model = Model {
    name: "InquiryRefundRequest",
    fields: &[
        Field::new("refundRequestId", Shape::Text).required_unless("refundId").max(64),
        Field::new("refundId", Shape::Text).required_unless("refundRequestId").max(64),
        Field::new("merchantAccountId", Shape::Text),
    ],
};

static INQUIRY_STATEMENT_DETAIL_REQUEST: Model = Model {
    name: "InquiryStatementDetailRequest",
    fields: &[
        Field::new("statementId", Shape::Text).required(),
    ],
};

static INQUIRY_STATEMENT_LIST_REQUEST: Model = Model {
    name: "InquiryStatementListRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required(),
        Field::new("accessToken", Shape::Text).required(),
        Field::new("startTime", Shape::Text).required(),
        Field::new("endTime", Shape::Text).required(),
        Field::new("transactionTypeList", Shape::List(&Shape::Text)).required(),
        Field::new("currencyList", Shape::List(&Shape::Text)).required(),
        Field::new("pageSize", Shape::Text).required(),
        Field::new("pageNumber", Shape::Text).required(),
        Field::new("fuzzyName", Shape::Text),
    ],
};

static INQUIRY_STATEMENT_REQUEST: Model = Model {
    name: "InquiryStatementRequest",
    fields: &[
        Field::new("customerId", Shape::Text).required(),
        Field::new("accessToken", Shape::Text).required(),
        Field::new("startTime", Shape::Text).required().format(Format::Time),
        Field::new("endTime", Shape::Text).required().format(Format::Time),
        Field::new("pageSize", Shape::Integer).required(),
        Field::new("pageNumber", Shape::Integer).required(),
        Field::new("transactionTypeList", Shape::List(&Shape::Text)).values(INQUIRY_STATEMENT_REQUEST_TRANSACTION_TYPE_LIST_VALUES),
        Field::new("currencyList", Shape::List(&Shape::Text)),
        Field::new("assetId", Shape::Text),
        Field::new("fuzzyName", Shape::Text),
    ],
};

static INVOICE_CONFIRM_PAYMENT_REQUEST: Model = Model {
    name: "InvoiceConfirmPaymentRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("confirmationType", Shape::Text).required(),
        Field::new("paymentMethod", Shape::Text),
        Field::new("reference", Shape::Text),
        Field::new("autoSend", Shape::Boolean),
        Field::new("invoiceNote", Shape::Text),
        Field::new("ccEmails", Shape::List(&Shape::Text)),
    ],
};

static INVOICE_CREATE_REQUEST: Model = Model {
    name: "InvoiceCreateRequest",
    fields: &[
        Field::new("invoiceRequestId", Shape::Text).required(),
        Field::new("currency", Shape::Text).required(),
        Field::new("items", Shape::List(&Shape::Model(&INVOICE_CREATE_ITEM))).required(),
        Field::new("customerId", Shape::Text),
        Field::new("subscriptionId", Shape::Text),
        Field::new("status", Shape::Text).max(16),
        Field::new("autoSend", Shape::Boolean),
        Field::new("ccEmails", Shape::List(&Shape::Text)),
        Field::new("description", Shape::Text),
        Field::new("dueDate", Shape::Text).max(64).format(Format::Time),
        Field::new("collectionMethod", Shape::Text),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("shipping", Shape::Model(&INVOICE_SHIPPING)),
        Field::new("discounts", Shape::List(&Shape::Model(&BILLING_DISCOUNT))),
        Field::new("invoiceNotifyUrl", Shape::Text).max(2048),
        Field::new("includePaymentLink", Shape::Boolean),
        Field::new("automaticTax", Shape::Model(&AUTOMATIC_TAX)),
        Field::new("customerDetails", Shape::Model(&INVOICE_CUSTOMER_DETAILS)),
    ],
};

static INVOICE_CREATE_VIEW_LINK_REQUEST: Model = Model {
    name: "InvoiceCreateViewLinkRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text),
        Field::new("invoiceRequestId", Shape::Text).max(64),
        Field::new("linkExpiryDays", Shape::Integer),
    ],
};

static INVOICE_EXPORT_REQUEST: Model = Model {
    name: "InvoiceExportRequest",
    fields: &[
        Field::new("downloadType", Shape::Text).required(),
        Field::new("customerId", Shape::Text),
        Field::new("status", Shape::Text),
        Field::new("subscriptionId", Shape::Text),
        Field::new("invoiceIds", Shape::List(&Shape::Text)),
        Field::new("startDate", Shape::Text).format(Format::Time),
        Field::new("endDate", Shape::Text).format(Format::Time),
        Field::new("fileFormat", Shape::Text),
        Field::new("language", Shape::Text),
        Field::new("columnPreset", Shape::Text),
    ],
};

static INVOICE_FINALIZE_REQUEST: Model = Model {
    name: "InvoiceFinalizeRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("autoSend", Shape::Boolean),
        Field::new("invoiceNote", Shape::Text),
    ],
};

static INVOICE_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "InvoiceInquireDetailsRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text),
        Field::new("invoiceRequestId", Shape::Text),
    ],
};

static INVOICE_INQUIRE_LIST_REQUEST: Model = Model {
    name: "InvoiceInquireListRequest",
    fields: &[
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
        Field::new("subscriptionId", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("invoiceId", Shape::Text),
        Field::new("status", Shape::Text),
        Field::new("reason", Shape::Text),
        Field::new("startDate", Shape::Text).format(Format::Time),
        Field::new("endDate", Shape::Text).format(Format::Time),
        Field::new("minAmount", Shape::Model(&AMOUNT)),
        Field::new("maxAmount", Shape::Model(&AMOUNT)),
        Field::new("excludeDraft", Shape::Boolean),
    ],
};

static INVOICE_MARK_UNCOLLECTIBLE_REQUEST: Model = Model {
    name: "InvoiceMarkUncollectibleRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("invoiceNote", Shape::Text),
    ],
};

static INVOICE_REVISE_REQUEST: Model = Model {
    name: "InvoiceReviseRequest",
    fields: &[
        Field::new("invoiceRevisionRequestId", Shape::Text).required(),
        Field::new("void", Shape::Boolean).required(),
        Field::new("invoiceId", Shape::Text),
        Field::new("invoiceRequestId", Shape::Text),
        Field::new("invoiceNotifyUrl", Shape::Text).max(2048),
    ],
};

static INVOICE_SEND_REQUEST: Model = Model {
    name: "InvoiceSendRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("ccEmails", Shape::List(&Shape::Text)),
        Field::new("internalNote", Shape::Text),
        Field::new("includePaymentLink", Shape::Boolean),
    ],
};

static INVOICE_UPDATE_REQUEST: Model = Model {
    name: "InvoiceUpdateRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("description", Shape::Text).max(512),
        Field::new("dueDate", Shape::Text).max(24).format(Format::Time),
        Field::new("collectionMethod", Shape::Text).max(32),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("shipping", Shape::Model(&INVOICE_SHIPPING)),
        Field::new("customerId", Shape::Text),
        Field::new("footer", Shape::Text),
        Field::new("includePaymentLink", Shape::Boolean),
        Field::new("memo", Shape::Text),
        Field::new("customFields", Shape::List(&Shape::Model(&INVOICE_CUSTOM_FIELD))),
        Field::new("invoiceNotifyUrl", Shape::Text).max(2048),
    ],
};

static INVOICE_VOID_REQUEST: Model = Model {
    name: "InvoiceVoidRequest",
    fields: &[
        Field::new("invoiceId", Shape::Text).required(),
        Field::new("invoiceNote", Shape::Text),
    ],
};

static MERCHANT_REGISTRATION_INFO_QUERY_REQUEST: Model = Model {
    name: "MerchantRegistrationInfoQueryRequest",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text),
    ],
};

static MERCHANT_REGISTRATION_REQUEST: Model = Model {
    name: "MerchantRegistrationRequest",
    fields: &[
        Field::new("productCodes", Shape::List(&Shape::Text)).values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("registrationRequestId", Shape::Text),
        Field::new("registrationNotifyURL", Shape::Text),
        Field::new("merchantInfo", Shape::Model(&MERCHANT_REGISTRATION_INFO)),
        Field::new("passThroughInfo", Shape::Text),
    ],
};

static MERCHANT_REGISTRATION_STATUS_QUERY_REQUEST: Model = Model {
    name: "MerchantRegistrationStatusQueryRequest",
    fields: &[
        Field::new("registrationRequestId", Shape::Text),
        Field::new("referenceMerchantId", Shape::Text),
    ],
};

static METER_CREATE_REQUEST: Model = Model {
    name: "MeterCreateRequest",
    fields: &[
        Field::new("meterName", Shape::Text).required().max(255),
        Field::new("eventName", Shape::Text).required().max(100),
        Field::new("aggregationMethod", Shape::Text).required().max(8).values(&["SUM", "COUNT", "LAST"]),
        Field::new("eventTimeWindow", Shape::Text).max(4).values(&["HOUR", "DAY"]),
        Field::new("valueKeyOverride", Shape::Text).max(100),
    ],
};

static METER_CREATE_SESSION_REQUEST: Model = Model {
    name: "MeterCreateSessionRequest",
    fields: &[
        Field::new("requestId", Shape::Text).required().max(64),
    ],
};

static METER_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "MeterInquireDetailsRequest",
    fields: &[
        Field::new("meterId", Shape::Text).required().max(64),
    ],
};

static METER_INQUIRE_LIST_REQUEST: Model = Model {
    name: "MeterInquireListRequest",
    fields: &[
        Field::new("pageNum", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
        Field::new("meterName", Shape::Text).max(255),
        Field::new("eventName", Shape::Text).max(100),
        Field::new("status", Shape::Text).max(8).values(&["ACTIVE", "INACTIVE"]),
        Field::new("startDateTime", Shape::Text).max(32),
        Field::new("endDateTime", Shape::Text).max(32),
    ],
};

static METER_UPDATE_REQUEST: Model = Model {
    name: "MeterUpdateRequest",
    fields: &[
        Field::new("meterId", Shape::Text).required().max(64),
        Field::new("meterName", Shape::Text).max(255),
        Field::new("status", Shape::Text).max(8).values(&["ACTIVE", "INACTIVE"]),
    ],
};

static METER_UPLOAD_EVENT_REQUEST: Model = Model {
    name: "MeterUploadEventRequest",
    fields: &[
        Field::new("sessionId", Shape::Text).required().max(48),
        Field::new("meters", Shape::List(&Shape::Model(&METER_EVENT_BATCH))).required(),
    ],
};

static PAY_CANCEL_REQUEST: Model = Model {
    name: "PayCancelRequest",
    fields: &[
        Field::new("paymentId", Shape::Text).required_unless("paymentRequestId").max(64),
        Field::new("paymentRequestId", Shape::Text).required_unless("paymentId").max(64),
        Field::new("merchantAccountId", Shape::Text).max(32),
    ],
};

static PAY_CONSULT_REQUEST: Model = Model {
    name: "PayConsultRequest",
    fields: &[
        Field::new("productCode", Shape::Text).required().values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("env", Shape::Model(&ENV)).required(),
        Field::new("paymentEvaluation", Shape::Model(&PAYMENT_EVALUATION)),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("allowedPaymentMethodRegions", Shape::List(&Shape::Text)),
        Field::new("allowedPaymentMethods", Shape::List(&Shape::Text)),
        Field::new("blockedPaymentMethods", Shape::List(&Shape::Text)),
        Field::new("region", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("referenceUserId", Shape::Text),
        Field::new("extendInfo", Shape::Text),
        Field::new("userRegion", Shape::Text).format(Format::Country),
        Field::new("paymentFactor", Shape::Model(&PAYMENT_FACTOR)),
        Field::new("settlementStrategy", Shape::Model(&SETTLEMENT_STRATEGY)),
        Field::new("merchant", Shape::Model(&MERCHANT)),
        Field::new("allowedPspRegions", Shape::List(&Shape::Text)),
        Field::new("buyer", Shape::Model(&BUYER)),
        Field::new("merchantAccountId", Shape::Text).max(32),
    ],
};

static PAY_QUERY_REQUEST: Model = Model {
    name: "PayQueryRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text).required_unless("paymentId").max(64),
        Field::new("paymentId", Shape::Text).required_unless("paymentRequestId").max(64),
        Field::new("merchantAccountId", Shape::Text).max(32),
    ],
};

static PAY_REQUEST: Model = Model {
    name: "PayRequest",
    fields: &[
        Field::new("productCode", Shape::Text).required().values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("paymentRequestId", Shape::Text).required().max(64),
        Field::new("order", Shape::Model(&ORDER)).required_unless("subscriptionId"),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)).required_unless("subscriptionId"),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)).required(),
        Field::new("paymentRedirectUrl", Shape::Text).max(2048),
        Field::new("settlementStrategy", Shape::Model(&SETTLEMENT_STRATEGY)),
        Field::new("env", Shape::Model(&ENV)),
        Field::new("metadata", Shape::Text),
        Field::new("customizedInfo", Shape::Model(&CUSTOMIZED_INFO)),
        Field::new("paymentQuote", Shape::Model(&QUOTE)),
        Field::new("agreementInfo", Shape::Model(&AGREEMENT_INFO)),
        Field::new("subscriptionInfo", Shape::Model(&SUBSCRIPTION_INFO)),
        Field::new("processingAmount", Shape::Model(&AMOUNT)),
        Field::new("paymentExpiryTime", Shape::Text).format(Format::Time),
        Field::new("paymentNotifyUrl", Shape::Text).max(2048),
        Field::new("paymentFactor", Shape::Model(&PAYMENT_FACTOR)),
        Field::new("creditPayPlan", Shape::Model(&CREDIT_PAY_PLAN)),
        Field::new("appId", Shape::Text).max(32),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("userRegion", Shape::Text).format(Format::Country),
        Field::new("payToMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("isAuthorization", Shape::Boolean),
        Field::new("merchant", Shape::Model(&MERCHANT)),
        Field::new("paymentVerificationData", Shape::Model(&PAYMENT_VERIFICATION_DATA)),
        Field::new("extendInfo", Shape::Text),
        Field::new("merchantAccountId", Shape::Text).max(32),
        Field::new("dualOfflinePayment", Shape::Boolean),
        Field::new("subscriptionId", Shape::Text),
        Field::new("taxCalculationId", Shape::Text),
        Field::new("locale", Shape::Text).max(8),
    ],
};

static PAYMENT_SESSION_REQUEST: Model = Model {
    name: "PaymentSessionRequest",
    fields: &[
        Field::new("productCode", Shape::Text).required().values(PRODUCT_CODE_TYPE_VALUES),
        Field::new("paymentRequestId", Shape::Text).required().max(64),
        Field::new("order", Shape::Model(&ORDER)).required(),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("paymentRedirectUrl", Shape::Text).required().max(2048),
        Field::new("settlementStrategy", Shape::Model(&SETTLEMENT_STRATEGY)),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("allowedPaymentMethodRegions", Shape::List(&Shape::Text)),
        Field::new("customizedInfo", Shape::Model(&CUSTOMIZED_INFO)),
        Field::new("paymentQuote", Shape::Model(&QUOTE)),
        Field::new("processingAmount", Shape::Model(&AMOUNT)),
        Field::new("subscriptionPlan", Shape::Model(&SUBSCRIPTION_PLAN)),
        Field::new("subscriptionInfo", Shape::Model(&SUBSCRIPTION_INFO)),
        Field::new("userRegion", Shape::Text),
        Field::new("scopes", Shape::List(&Shape::Text)).values(SCOPE_TYPE_VALUES),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("paymentSessionExpiryTime", Shape::Text).format(Format::Time),
        Field::new("paymentNotifyUrl", Shape::Text).max(2048),
        Field::new("paymentFactor", Shape::Model(&PAYMENT_FACTOR)),
        Field::new("enableInstallmentCollection", Shape::Boolean),
        Field::new("creditPayPlan", Shape::Model(&CREDIT_PAY_PLAN)),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("env", Shape::Model(&ENV)),
        Field::new("agreementInfo", Shape::Model(&AGREEMENT_INFO)),
        Field::new("riskData", Shape::Model(&RISK_DATA)),
        Field::new("productScene", Shape::Text).max(32).values(&["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"]),
        Field::new("savedPaymentMethods", Shape::List(&Shape::Model(&PAYMENT_METHOD))),
        Field::new("locale", Shape::Text).max(8),
        Field::new("availablePaymentMethod", Shape::Model(&AVAILABLE_PAYMENT_METHOD)),
        Field::new("paymentExpiryTime", Shape::Text),
        Field::new("subscription", Shape::Model(&BILLING_SUBSCRIPTION)),
        Field::new("automaticTax", Shape::Model(&AUTOMATIC_TAX)),
    ],
};

static PRICE_CREATE_REQUEST: Model = Model {
    name: "PriceCreateRequest",
    fields: &[
        Field::new("productId", Shape::Text).required(),
        Field::new("priceRequestId", Shape::Text),
        Field::new("name", Shape::Text),
        Field::new("pricingModel", Shape::Text),
        Field::new("usageType", Shape::Text).max(16).values(&["LICENSED", "METERED"]),
        Field::new("unitAmount", Shape::Model(&AMOUNT)),
        Field::new("unitLabel", Shape::Text),
        Field::new("meterId", Shape::Text).max(32),
        Field::new("recurring", Shape::Model(&RECURRING_SETTINGS)),
        Field::new("includedQuantity", Shape::Integer),
        Field::new("tiersMode", Shape::Text),
        Field::new("tiers", Shape::List(&Shape::Model(&TIER))).max_items(20),
        Field::new("metadata", Shape::Text),
        Field::new("defaultPrice", Shape::Boolean),
    ],
};

static PRICE_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "PriceInquireDetailsRequest",
    fields: &[
        Field::new("priceId", Shape::Text).required(),
    ],
};

static PRICE_INQUIRE_LIST_REQUEST: Model = Model {
    name: "PriceInquireListRequest",
    fields: &[
        Field::new("productId", Shape::Text).required(),
        Field::new("pricingModel", Shape::Text),
        Field::new("active", Shape::Boolean),
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
    ],
};

static PRICE_UPDATE_REQUEST: Model = Model {
    name: "PriceUpdateRequest",
    fields: &[
        Field::new("priceId", Shape::Text).required(),
        Field::new("name", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("active", Shape::Boolean),
        Field::new("defaultPrice", Shape::Boolean),
    ],
};

static PRODUCT_CREATE_REQUEST: Model = Model {
    name: "ProductCreateRequest",
    fields: &[
        Field::new("name", Shape::Text).required().max(128),
        Field::new("productRequestId", Shape::Text).max(64),
        Field::new("type", Shape::Text),
        Field::new("description", Shape::Text).max(256),
        Field::new("images", Shape::List(&Shape::Text)).max_items(8),
        Field::new("unitLabel", Shape::Text),
        Field::new("metadata", Shape::Text),
    ],
};

static PRODUCT_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "ProductInquireDetailsRequest",
    fields: &[
        Field::new("productId", Shape::Text).required(),
    ],
};

static PRODUCT_INQUIRE_LIST_REQUEST: Model = Model {
    name: "ProductInquireListRequest",
    fields: &[
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("active", Shape::Boolean),
        Field::new("type", Shape::Text),
        Field::new("keyword", Shape::Text),
        Field::new("includeTotal", Shape::Boolean),
        Field::new("usageType", Shape::Text),
    ],
};

static PRODUCT_UPDATE_REQUEST: Model = Model {
    name: "ProductUpdateRequest",
    fields: &[
        Field::new("productId", Shape::Text).required(),
        Field::new("name", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("images", Shape::List(&Shape::Text)),
        Field::new("unitLabel", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("active", Shape::Boolean),
    ],
};

static PRODUCT_UPLOAD_IMAGE_REQUEST: Model = Model {
    name: "ProductUploadImageRequest",
    fields: &[
        Field::new("productId", Shape::Text).max(64),
        Field::new("fileSha256", Shape::Text).max(64),
        Field::new("file", Shape::Model(&UPLOAD_FILE)).required(),
    ],
};

static UPLOAD_FILE: Model = Model {
    name: "UploadFile",
    fields: &[
        Field::new("name", Shape::Text).required().max(255),
        Field::new("content", Shape::Text).required().format(Format::Base64),
    ],
};

static PROMOTION_CODE_CREATE_REQUEST: Model = Model {
    name: "PromotionCodeCreateRequest",
    fields: &[
        Field::new("promotionCodeRequestId", Shape::Text).required().max(64),
        Field::new("couponId", Shape::Text).required().max(64),
        Field::new("code", Shape::Text).max(128),
        Field::new("expiryTime", Shape::Text).format(Format::Time),
        Field::new("minAmount", Shape::Model(&PROMOTION_CODE_CREATE_MIN_AMOUNT)),
        Field::new("oneTimeOnly", Shape::Boolean),
        Field::new("customerId", Shape::Text).max(64),
        Field::new("metadata", Shape::Text),
        Field::new("maxRedemptions", Shape::Integer),
    ],
};

static PROMOTION_CODE_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "PromotionCodeInquireDetailsRequest",
    fields: &[
        Field::new("promotionCodeId", Shape::Text).required().max(64),
    ],
};

static PROMOTION_CODE_INQUIRE_LIST_REQUEST: Model = Model {
    name: "PromotionCodeInquireListRequest",
    fields: &[
        Field::new("couponId", Shape::Text).required(),
        Field::new("status", Shape::Text),
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
    ],
};

static PROMOTION_CODE_UPDATE_REQUEST: Model = Model {
    name: "PromotionCodeUpdateRequest",
    fields: &[
        Field::new("promotionCodeId", Shape::Text).required(),
        Field::new("status", Shape::Text),
        Field::new("maxRedemptions", Shape::Integer),
        Field::new("expiryTime", Shape::Text).format(Format::Time),
        Field::new("metadata", Shape::Text),
    ],
};

static RECEIPT_EXPORT_REQUEST: Model = Model {
    name: "ReceiptExportRequest",
    fields: &[
        Field::new("downloadType", Shape::Text).required(),
        Field::new("status", Shape::Text),
        Field::new("subscriptionId", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("startDate", Shape::Text).format(Format::Time),
        Field::new("endDate", Shape::Text).format(Format::Time),
        Field::new("receiptIds", Shape::List(&Shape::Text)),
        Field::new("fileFormat", Shape::Text),
        Field::new("language", Shape::Text),
        Field::new("columnPreset", Shape::Text),
    ],
};

static RECEIPT_INQUIRE_DETAILS_REQUEST: Model = Model {
    name: "ReceiptInquireDetailsRequest",
    fields: &[
        Field::new("receiptId", Shape::Text),
        Field::new("invoiceId", Shape::Text),
    ],
};

static RECEIPT_INQUIRE_LIST_REQUEST: Model = Model {
    name: "ReceiptInquireListRequest",
    fields: &[
        Field::new("startingAfter", Shape::Text),
        Field::new("endingBefore", Shape::Text),
        Field::new("limit", Shape::Integer),
        Field::new("includeTotal", Shape::Boolean),
        Field::new("customerId", Shape::Text),
        Field::new("invoiceId", Shape::Text),
        Field::new("subscriptionId", Shape::Text),
        Field::new("status", Shape::Text),
        Field::new("receiptType", Shape::Text),
        Field::new("startDate", Shape::Text).format(Format::Time),
        Field::new("endDate", Shape::Text).format(Format::Time),
    ],
};

static RECEIPT_SEND_REQUEST: Model = Model {
    name: "ReceiptSendRequest",
    fields: &[
        Field::new("receiptId", Shape::Text).required(),
        Field::new("ccEmails", Shape::List(&Shape::Text)),
    ],
};

static REFUND_REQUEST: Model = Model {
    name: "RefundRequest",
    fields: &[
        Field::new("refundRequestId", Shape::Text).required().max(64),
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("refundAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("metadata", Shape::Text),
        Field::new("customizedInfo", Shape::Model(&CUSTOMIZED_INFO)),
        Field::new("captureId", Shape::Text),
        Field::new("refundToBankInfo", Shape::Model(&REFUND_TO_BANK_INFO)),
        Field::new("referenceRefundId", Shape::Text).max(64),
        Field::new("refundReason", Shape::Text).max(256),
        Field::new("refundNotifyUrl", Shape::Text).max(1024),
        Field::new("isAsyncRefund", Shape::Boolean),
        Field::new("extendInfo", Shape::Text),
        Field::new("refundDetails", Shape::List(&Shape::Model(&REFUND_DETAIL))),
        Field::new("refundSourceAccountNo", Shape::Text),
        Field::new("actualRefundAmount", Shape::Model(&AMOUNT)),
        Field::new("goods", Shape::List(&Shape::Model(&GOODS))),
        Field::new("splitDetails", Shape::List(&Shape::Model(&SPLIT_DETAIL))).max_items(20),
    ],
};

static REGISTER_REQUEST: Model = Model {
    name: "RegisterRequest",
    fields: &[
        Field::new("registrationRequestId", Shape::Text).required().max(64),
        Field::new("settlementInfos", Shape::List(&Shape::Model(&SETTLEMENT_INFO))).required().max_items(10),
        Field::new("merchantInfo", Shape::Model(&MERCHANT_INFO)).required(),
        Field::new("paymentMethods", Shape::List(&Shape::Model(&PAYMENT_METHOD))).required(),
    ],
};

static RETRIEVE_PAYMENT_SESSION_REQUEST: Model = Model {
    name: "RetrievePaymentSessionRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text),
    ],
};

static RISK_SCORE_INQUIRY_REQUEST: Model = Model {
    name: "RiskScoreInquiryRequest",
    fields: &[
        Field::new("customerBelongsTo", Shape::Text).values(CUSTOMER_BELONGS_TO_VALUES),
        Field::new("customerIdType", Shape::Text).values(CUSTOMER_ID_TYPE_VALUES),
        Field::new("customerId", Shape::Text),
        Field::new("riskScoreTypes", Shape::List(&Shape::Text)).values(RISK_SCORE_TYPE_VALUES),
    ],
};

static SETTLE_REQUEST: Model = Model {
    name: "SettleRequest",
    fields: &[
        Field::new("settlementRequestId", Shape::Text).required().max(64),
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("settlementDetails", Shape::List(&Shape::Model(&SETTLEMENT_DETAIL))).required(),
    ],
};

static SETTLEMENT_INFO_UPDATE_REQUEST: Model = Model {
    name: "SettlementInfoUpdateRequest",
    fields: &[
        Field::new("updateRequestId", Shape::Text).required().max(64),
        Field::new("referenceMerchantId", Shape::Text).required().max(64),
        Field::new("settlementCurrency", Shape::Text).required().max(3).format(Format::Currency),
        Field::new("settlementBankAccount", Shape::Model(&SETTLEMENT_BANK_ACCOUNT)).required(),
    ],
};

static SUBMIT_ATTACHMENT_REQUEST: Model = Model {
    name: "SubmitAttachmentRequest",
    fields: &[
        Field::new("submitAttachmentRequestId", Shape::Text).required().max(32),
        Field::new("attachmentType", Shape::Text).required().values(ATTACHMENT_TYPE_VALUES),
        Field::new("fileSha256", Shape::Text).required().max(64),
    ],
};

static SUBSCRIPTION_CANCEL_REQUEST: Model = Model {
    name: "SubscriptionCancelRequest",
    fields: &[
        Field::new("cancellationType", Shape::Text).required().max(32).values(CANCELLATION_TYPE_VALUES),
        Field::new("subscriptionId", Shape::Text).required_unless("subscriptionRequestId").max(64),
        Field::new("subscriptionRequestId", Shape::Text).required_unless("subscriptionId").max(64),
    ],
};

static SUBSCRIPTION_CHANGE_REQUEST: Model = Model {
    name: "SubscriptionChangeRequest",
    fields: &[
        Field::new("subscriptionChangeRequestId", Shape::Text).required().max(64),
        Field::new("subscriptionId", Shape::Text).required().max(64),
        Field::new("allowAccumulate", Shape::Boolean),
        Field::new("maxAccumulateAmount", Shape::Model(&AMOUNT)),
        Field::new("subscriptionDescription", Shape::Text).max(256),
        Field::new("subscriptionStartTime", Shape::Text).format(Format::Time),
        Field::new("subscriptionEndTime", Shape::Text).format(Format::Time),
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)),
        Field::new("subscriptionExpiryTime", Shape::Text).format(Format::Time),
        Field::new("orderInfo", Shape::Model(&ORDER_INFO)),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)),
        Field::new("paymentAmountDifference", Shape::Model(&AMOUNT)),
    ],
};

static SUBSCRIPTION_CREATE_REQUEST: Model = Model {
    name: "SubscriptionCreateRequest",
    fields: &[
        Field::new("subscriptionRequestId", Shape::Text).required().max(64),
        Field::new("subscriptionDescription", Shape::Text).required().max(256),
        Field::new("subscriptionRedirectUrl", Shape::Text).required().max(2048),
        Field::new("subscriptionStartTime", Shape::Text).required().format(Format::Time),
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)).required(),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)).required(),
        Field::new("subscriptionNotificationUrl", Shape::Text).required().max(2048),
        Field::new("paymentNotificationUrl", Shape::Text).required().max(2048),
        Field::new("orderInfo", Shape::Model(&ORDER_INFO)).required(),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("settlementStrategy", Shape::Model(&SETTLEMENT_STRATEGY)).required(),
        Field::new("env", Shape::Model(&ENV)).required(),
        Field::new("customizedInfo", Shape::Model(&CUSTOMIZED_INFO)),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("allowAccumulate", Shape::Boolean),
        Field::new("maxAccumulateAmount", Shape::Model(&AMOUNT)),
        Field::new("allowRetry", Shape::Boolean),
        Field::new("maxAmountFloor", Shape::Model(&AMOUNT)),
        Field::new("subscriptionEndTime", Shape::Text).format(Format::Time),
        Field::new("subscriptionExpiryTime", Shape::Text).format(Format::Time),
        Field::new("trials", Shape::List(&Shape::Model(&TRIAL))),
        Field::new("subscriptionInfo", Shape::Model(&CREATE_SUBSCRIPTION_INFO)),
    ],
};

static SUBSCRIPTION_INQUIRE_REQUEST: Model = Model {
    name: "SubscriptionInquireRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text),
        Field::new("merchantSubscriptionId", Shape::Text),
    ],
};

static SUBSCRIPTION_UPDATE_REQUEST: Model = Model {
    name: "SubscriptionUpdateRequest",
    fields: &[
        Field::new("subscriptionUpdateRequestId", Shape::Text).required().max(64),
        Field::new("subscriptionId", Shape::Text).required().max(64),
        Field::new("orderInfo", Shape::Model(&ORDER_INFO)).required(),
        Field::new("subscriptionDescription", Shape::Text).max(256),
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)),
        Field::new("subscriptionEndTime", Shape::Text).format(Format::Time),
        Field::new("prorationSettings", Shape::Model(&PRORATION_SETTINGS)),
        Field::new("nextSubscriptionDate", Shape::Text).format(Format::Time),
    ],
};

static SUBSCRIPTIONS_INQUIRY_REQUEST: Model = Model {
    name: "SubscriptionsInquiryRequest",
    fields: &[
        Field::new("subscriptionId", Shape::Text),
        Field::new("subscriptionRequestId", Shape::Text),
    ],
};

static SUPPLY_DEFENSE_DOCUMENT_REQUEST: Model = Model {
    name: "SupplyDefenseDocumentRequest",
    fields: &[
        Field::new("disputeId", Shape::Text).required().max(64),
        Field::new("disputeEvidence", Shape::Text).required().max(4000000),
    ],
};

static SUPPLY_EVIDENCE_REQUEST: Model = Model {
    name: "SupplyEvidenceRequest",
    fields: &[
        Field::new("disputeId", Shape::Text).required().max(64),
        Field::new("evidenceContent", Shape::Map(&Shape::Any)).required().max(4000000).max_items(32),
    ],
};

static SYNC_ARREAR_REQUEST: Model = Model {
    name: "SyncArrearRequest",
    fields: &[
        Field::new("paymentId", Shape::Text),
        Field::new("paymentRequestId", Shape::Text),
    ],
};

static TAX_CALCULATE_REQUEST: Model = Model {
    name: "TaxCalculateRequest",
    fields: &[
        Field::new("taxCalculationRequestId", Shape::Text).required().max(64),
        Field::new("lineItems", Shape::List(&Shape::Model(&TAX_CALCULATION_LINE_ITEM))).required(),
        Field::new("currency", Shape::Text).max(3).format(Format::Currency),
        Field::new("customerId", Shape::Text).max(64),
        Field::new("customerDetails", Shape::Model(&TAX_CUSTOMER_DETAILS)),
        Field::new("shipFromDetails", Shape::Model(&TAX_SHIP_FROM_DETAILS)),
        Field::new("shippingCost", Shape::Model(&TAX_SHIPPING_COST)),
        Field::new("taxDate", Shape::Text).max(32),
    ],
};

static TAX_CANCEL_REGISTRATION_REQUEST: Model = Model {
    name: "TaxCancelRegistrationRequest",
    fields: &[
        Field::new("registrationCancelRequestId", Shape::Text).required().max(64),
        Field::new("taxRegistrationId", Shape::Text).required().max(64),
    ],
};

static TAX_INITIALIZE_SETTINGS_REQUEST: Model = Model {
    name: "TaxInitializeSettingsRequest",
    fields: &[
        Field::new("settingsRequestId", Shape::Text).required().max(64),
        Field::new("defaultTaxCode", Shape::Text).required().max(32),
        Field::new("defaultTaxBehavior", Shape::Text).required().max(16),
        Field::new("headOffice", Shape::Model(&TAX_HEAD_OFFICE)).required(),
    ],
};

static TAX_INQUIRE_CALCULATION_REQUEST: Model = Model {
    name: "TaxInquireCalculationRequest",
    fields: &[
        Field::new("taxCalculationId", Shape::Text).max(64),
        Field::new("taxCalculationRequestId", Shape::Text).max(64),
        Field::new("paymentRequestId", Shape::Text).max(64),
    ],
};

static TAX_INQUIRE_REGISTRATION_LIST_REQUEST: Model = Model {
    name: "TaxInquireRegistrationListRequest",
    fields: &[
        Field::new("status", Shape::Text).values(&["ACTIVE", "SCHEDULED", "EXPIRED", "CANCELLED", "ALL"]),
        Field::new("currentPage", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
    ],
};

static TAX_INQUIRE_SETTINGS_REQUEST: Model = Model {
    name: "TaxInquireSettingsRequest",
    fields: &[
    ],
};

static TAX_INQUIRE_TRANSACTION_LIST_REQUEST: Model = Model {
    name: "TaxInquireTransactionListRequest",
    fields: &[
        Field::new("taxCalculationId", Shape::Text).max(64),
        Field::new("paymentId", Shape::Text).max(64),
        Field::new("refundId", Shape::Text).max(64),
        Field::new("currentPage", Shape::Integer),
        Field::new("pageSize", Shape::Integer),
    ],
};

static TAX_REGISTER_REQUEST: Model = Model {
    name: "TaxRegisterRequest",
    fields: &[
        Field::new("registrationRequestId", Shape::Text).required().max(64),
        Field::new("taxType", Shape::Text).required().values(&["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"]),
        Field::new("jurisdiction", Shape::Model(&TAX_JURISDICTION)).required(),
        Field::new("registrationType", Shape::Text).required().max(32).values(&["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"]),
        Field::new("taxId", Shape::Text).required().max(64),
        Field::new("activeFrom", Shape::Text).required().max(32),
        Field::new("expireAt", Shape::Text).max(32),
    ],
};

static TAX_UPDATE_REGISTRATION_PERIOD_REQUEST: Model = Model {
    name: "TaxUpdateRegistrationPeriodRequest",
    fields: &[
        Field::new("registrationUpdatePeriodRequestId", Shape::Text).required().max(32),
        Field::new("taxRegistrationId", Shape::Text).required().max(64),
        Field::new("activeFrom", Shape::Text).max(32),
        Field::new("expireAt", Shape::Text).max(32),
    ],
};

static TAX_UPDATE_SETTINGS_REQUEST: Model = Model {
    name: "TaxUpdateSettingsRequest",
    fields: &[
        Field::new("settingsUpdateRequestId", Shape::Text).required().max(64),
        Field::new("defaultTaxCode", Shape::Text).max(32),
        Field::new("defaultTaxBehavior", Shape::Text).max(16),
        Field::new("headOffice", Shape::Model(&TAX_HEAD_OFFICE)),
    ],
};

static UPDATE_AMOUNT_REQUEST: Model = Model {
    name: "UpdateAmountRequest",
    fields: &[
        Field::new("updateRequestId", Shape::Text).required().max(64),
        Field::new("paymentId", Shape::Text).required().max(64),
        Field::new("amount", Shape::Model(&AMOUNT)).required(),
    ],
};

static UPDATE_CARD_REQUEST: Model = Model {
    name: "UpdateCardRequest",
    fields: &[
        Field::new("assetId", Shape::Text).required(),
        Field::new("requestId", Shape::Text).required(),
        Field::new("cardNickName", Shape::Text),
        Field::new("note", Shape::Text),
        Field::new("purpose", Shape::Text),
        Field::new("metadata", Shape::Map(&Shape::Text)),
        Field::new("authorizationControl", Shape::Model(&AUTHORIZATION_CONTROL)),
    ],
};

static UPDATE_CARD_STATUS_REQUEST: Model = Model {
    name: "UpdateCardStatusRequest",
    fields: &[
        Field::new("assetId", Shape::Text).required(),
        Field::new("requestId", Shape::Text).required(),
        Field::new("operateType", Shape::Text).required().values(UPDATE_CARD_STATUS_REQUEST_OPERATE_TYPE_VALUES),
        Field::new("notifyUrl", Shape::Text),
    ],
};

static UPDATE_HOLD_REQUEST: Model = Model {
    name: "UpdateHoldRequest",
    fields: &[
        Field::new("holdId", Shape::Text),
        Field::new("releaseTime", Shape::Text).format(Format::Time),
    ],
};

static UPDATE_RULE_REQUEST: Model = Model {
    name: "UpdateRuleRequest",
    fields: &[
        Field::new("ruleId", Shape::Text),
        Field::new("paymentMethodScope", Shape::Text).values(PAYMENT_METHOD_SCOPE_VALUES),
        Field::new("ratio", Shape::Integer),
        Field::new("releaseTime", Shape::Text).format(Format::Time),
        Field::new("retentionTime", Shape::Integer),
        Field::new("ruleStatus", Shape::Text).values(RULE_STATUS_VALUES),
    ],
};

static UPDATE_TOKEN_REQUEST: Model = Model {
    name: "UpdateTokenRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
        Field::new("token", Shape::Text),
        Field::new("accountHolderName", Shape::Model(&USER_NAME)),
        Field::new("email", Shape::Text),
        Field::new("tokenExpiryTime", Shape::Text),
    ],
};

static UPLOAD_INVOICE_SHIPPING_FILE_REQUEST: Model = Model {
    name: "UploadInvoiceShippingFileRequest",
    fields: &[
        Field::new("paymentRequestId", Shape::Text),
        Field::new("fileId", Shape::Text),
        Field::new("uploadFile", Shape::Text),
        Field::new("fileType", Shape::Text),
        Field::new("fileName", Shape::Text),
    ],
};

static USER_QUERY_INFO_REQUEST: Model = Model {
    name: "UserQueryInfoRequest",
    fields: &[
        Field::new("accessToken", Shape::Text),
    ],
};

static VAULTING_INQUIRE_TOKEN_REQUEST: Model = Model {
    name: "VaultingInquireTokenRequest",
    fields: &[
        Field::new("merchantAccountId", Shape::Text),
        Field::new("token", Shape::Text),
    ],
};

static VAULTING_PAYMENT_METHOD_REQUEST: Model = Model {
    name: "VaultingPaymentMethodRequest",
    fields: &[
        Field::new("vaultingRequestId", Shape::Text).required().max(64),
        Field::new("vaultingNotificationUrl", Shape::Text).required().max(2048),
        Field::new("redirectUrl", Shape::Text).required().max(2048),
        Field::new("paymentMethodDetail", Shape::Model(&PAYMENT_METHOD_DETAIL)).required(),
        Field::new("env", Shape::Model(&ENV)).required(),
        Field::new("merchantAccountId", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("vaultingCurrency", Shape::Text),
        Field::new("customizedInfo", Shape::Model(&CUSTOMIZED_INFO)),
    ],
};

static VAULTING_QUERY_REQUEST: Model = Model {
    name: "VaultingQueryRequest",
    fields: &[
        Field::new("vaultingRequestId", Shape::Text).required().max(64),
        Field::new("merchantAccountId", Shape::Text),
    ],
};

static VAULTING_SESSION_REQUEST: Model = Model {
    name: "VaultingSessionRequest",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).required().values(WALLET_PAYMENT_METHOD_TYPE_VALUES),
        Field::new("vaultingRequestId", Shape::Text).required(),
        Field::new("vaultingNotificationUrl", Shape::Text).required().max(2048),
        Field::new("redirectUrl", Shape::Text).max(2048),
        Field::new("merchantRegion", Shape::Text).format(Format::Country),
        Field::new("is3DSAuthentication", Shape::Boolean),
    ],
};

static VAULTS_FETCH_NONCE_REQUEST: Model = Model {
    name: "VaultsFetchNonceRequest",
    fields: &[
        Field::new("card", Shape::Model(&CARD)).required(),
    ],
};

static VERIFY_AND_COMPLETE_PAYMENT_REQUEST: Model = Model {
    name: "VerifyAndCompletePaymentRequest",
    fields: &[
        Field::new("verifyMethod", Shape::Model(&VERIFY_METHOD)),
        Field::new("verifyRequestId", Shape::Text),
        Field::new("paymentId", Shape::Text),
    ],
};

static VERIFY_AUTHENTICATION_REQUEST: Model = Model {
    name: "VerifyAuthenticationRequest",
    fields: &[
        Field::new("authenticationType", Shape::Text).values(AUTHENTICATION_TYPE_VALUES),
        Field::new("authenticationRequestId", Shape::Text),
        Field::new("authenticationValue", Shape::Text),
    ],
};

static AMOUNT: Model = Model {
    name: "Amount",
    fields: &[
        Field::new("currency", Shape::Text).required().max(3).format(Format::Currency),
        Field::new("value", Shape::Text).required().max(16).format(Format::MinorUnits),
    ],
};

static ANCILLARY_DATA: Model = Model {
    name: "AncillaryData",
    fields: &[
        Field::new("services", Shape::List(&Shape::Model(&SERVICE))),
        Field::new("connectedTicketNumber", Shape::Text),
    ],
};

static APPLICABILITY: Model = Model {
    name: "Applicability",
    fields: &[
        Field::new("scope", Shape::Text).required().max(8).values(&["ALL", "SPECIFIC"]),
        Field::new("priceIds", Shape::List(&Shape::Text)).max(64).max_items(64),
    ],
};

static APS_ADDRESS: Model = Model {
    name: "ApsAddress",
    fields: &[
        Field::new("region", Shape::Text).required(),
        Field::new("state", Shape::Text),
        Field::new("city", Shape::Text),
        Field::new("address1", Shape::Text),
        Field::new("address2", Shape::Text),
        Field::new("zipCode", Shape::Text),
    ],
};

static APS_AMOUNT: Model = Model {
    name: "ApsAmount",
    fields: &[
        Field::new("currency", Shape::Text).required(),
        Field::new("value", Shape::Text).required(),
    ],
};

static APS_BUYER: Model = Model {
    name: "ApsBuyer",
    fields: &[
        Field::new("referenceBuyerId", Shape::Text),
        Field::new("buyerName", Shape::Model(&USER_NAME)),
        Field::new("buyerPhoneNo", Shape::Text),
        Field::new("buyerEmail", Shape::Text),
    ],
};

static APS_ENV: Model = Model {
    name: "ApsEnv",
    fields: &[
        Field::new("terminalType", Shape::Text).required().values(APS_TERMINAL_TYPE_VALUES),
        Field::new("osType", Shape::Text).values(APS_OS_TYPE_VALUES),
        Field::new("userAgent", Shape::Text),
        Field::new("deviceTokenId", Shape::Text),
        Field::new("clientIp", Shape::Text),
        Field::new("storeTerminalId", Shape::Text),
        Field::new("cookieId", Shape::Text),
        Field::new("storeTerminalRequestTime", Shape::Text),
    ],
};

static APS_GOODS: Model = Model {
    name: "ApsGoods",
    fields: &[
        Field::new("referenceGoodsId", Shape::Text).required(),
        Field::new("goodsName", Shape::Text).required(),
        Field::new("goodsCategory", Shape::Text),
        Field::new("goodsBrand", Shape::Text),
        Field::new("goodsUnitAmount", Shape::Model(&APS_AMOUNT)),
        Field::new("goodsQuantity", Shape::Text),
    ],
};

static APS_LOGO: Model = Model {
    name: "ApsLogo",
    fields: &[
        Field::new("logoName", Shape::Text).required(),
        Field::new("logoUrl", Shape::Text),
    ],
};

static APS_MERCHANT: Model = Model {
    name: "ApsMerchant",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text).required(),
        Field::new("merchantMCC", Shape::Text).required(),
        Field::new("merchantName", Shape::Text).required(),
        Field::new("merchantAddress", Shape::Model(&APS_ADDRESS)).required(),
        Field::new("merchantDisplayName", Shape::Text).required(),
        Field::new("merchantRegisterDate", Shape::Text).required(),
        Field::new("store", Shape::Model(&APS_STORE)).required(),
    ],
};

static APS_ORDER: Model = Model {
    name: "ApsOrder",
    fields: &[
        Field::new("referenceOrderId", Shape::Text).required(),
        Field::new("orderDescription", Shape::Text).required(),
        Field::new("orderAmount", Shape::Model(&APS_AMOUNT)).required(),
        Field::new("merchant", Shape::Model(&APS_MERCHANT)),
        Field::new("goods", Shape::List(&Shape::Model(&APS_GOODS))),
        Field::new("shipping", Shape::Model(&APS_SHIPPING)),
        Field::new("buyer", Shape::Model(&APS_BUYER)),
        Field::new("env", Shape::Model(&APS_ENV)),
    ],
};

static APS_PAYMENT_FACTOR: Model = Model {
    name: "ApsPaymentFactor",
    fields: &[
        Field::new("isInStorePayment", Shape::Boolean),
        Field::new("isCashierPayment", Shape::Boolean),
        Field::new("presentmentMode", Shape::Text).values(APS_PRESENTMENT_MODE_VALUES),
        Field::new("inStorePaymentScenario", Shape::Text).values(APS_IN_STORE_PAYMENT_SCENARIO_VALUES),
    ],
};

static APS_PAYMENT_METHOD: Model = Model {
    name: "ApsPaymentMethod",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).required(),
        Field::new("paymentMethodId", Shape::Text),
        Field::new("customerId", Shape::Text),
        Field::new("paymentMethodMetaData", Shape::Model(&APS_PAYMENT_METHOD_META_DATA)),
    ],
};

static APS_PAYMENT_METHOD_META_DATA: Model = Model {
    name: "ApsPaymentMethodMetaData",
    fields: &[
        Field::new("authClientId", Shape::Text),
    ],
};

static APS_QUOTE: Model = Model {
    name: "ApsQuote",
    fields: &[
        Field::new("quoteCurrencyPair", Shape::Text).required(),
        Field::new("quotePrice", Shape::Decimal).required(),
        Field::new("quoteId", Shape::Text),
        Field::new("quoteStartTime", Shape::Text),
        Field::new("quoteExpiryTime", Shape::Text),
        Field::new("baseCurrency", Shape::Text),
        Field::new("quoteUnit", Shape::Text),
    ],
};

static APS_SETTLEMENT_STRATEGY: Model = Model {
    name: "ApsSettlementStrategy",
    fields: &[
        Field::new("settlementCurrency", Shape::Text),
    ],
};

static APS_SHIPPING: Model = Model {
    name: "ApsShipping",
    fields: &[
        Field::new("shippingName", Shape::Model(&APS_USER_NAME)),
        Field::new("shippingAddress", Shape::Model(&APS_ADDRESS)),
        Field::new("shippingCarrier", Shape::Text),
        Field::new("shippingPhoneNo", Shape::Text),
    ],
};

static APS_STORE: Model = Model {
    name: "ApsStore",
    fields: &[
        Field::new("referenceStoreId", Shape::Text).required(),
        Field::new("storeName", Shape::Text).required(),
        Field::new("storeMCC", Shape::Text).required(),
        Field::new("storeDisplayName", Shape::Text).required(),
        Field::new("storeTerminalId", Shape::Text).required(),
        Field::new("storeOperatorId", Shape::Text).required(),
        Field::new("storePhoneNo", Shape::Text).required(),
        Field::new("storeAddress", Shape::Model(&APS_ADDRESS)).required(),
    ],
};

static APS_USER_NAME: Model = Model {
    name: "ApsUserName",
    fields: &[
        Field::new("firstName", Shape::Text).required(),
        Field::new("lastName", Shape::Text).required(),
        Field::new("middleName", Shape::Text),
        Field::new("fullName", Shape::Text),
    ],
};

static ATTACHMENT: Model = Model {
    name: "Attachment",
    fields: &[
        Field::new("attachmentType", Shape::Text).required().max(64).values(&["SIGNATURE_AUTHORIZATION_LETTER", "ARTICLES_OF_ASSOCIATION", "LOGO"]),
        Field::new("attachmentName", Shape::Text).required().max(256),
        Field::new("fileKey", Shape::Text).required().max(256),
        Field::new("file", Shape::Text),
    ],
};

static AUTH_META_DATA: Model = Model {
    name: "AuthMetaData",
    fields: &[
        Field::new("accountHolderName", Shape::Text),
        Field::new("accountHolderCertNo", Shape::Text),
    ],
};

static AUTHORIZATION_ACCESS_PARAMS: Model = Model {
    name: "AuthorizationAccessParams",
    fields: &[
        Field::new("channel", Shape::Text).required().max(100).values(&["ALIPAYAPP", "QRCODE", "QRCODEORSMS"]),
    ],
};

static AUTHORIZATION_CONSULT_DIRECT_DEBIT_INFO: Model = Model {
    name: "AuthorizationConsultDirectDebitInfo",
    fields: &[
        Field::new("channelProductCode", Shape::Text).max(64).values(&["CYCLE_PAY_AUTH"]),
        Field::new("personalProductCode", Shape::Text).max(64).values(&["CYCLE_PAY_AUTH_P"]),
        Field::new("signScene", Shape::Text).values(&["INDUSTRY|SUBSCRIPTION_DEFAULT_SCENE"]),
        Field::new("accessParams", Shape::Model(&AUTHORIZATION_ACCESS_PARAMS)),
        Field::new("periodRuleParams", Shape::Model(&PERIOD_RULE_PARAMS)),
        Field::new("passBackParams", Shape::Model(&AUTHORIZATION_CONSULT_PASS_BACK_PARAMS)),
        Field::new("subscriptionParams", Shape::Model(&AUTHORIZATION_CONSULT_SUBSCRIPTION_PARAMS)),
        Field::new("subMerchant", Shape::Model(&AUTHORIZATION_CONSULT_SUB_MERCHANT)),
        Field::new("subscribeType", Shape::Text).values(&["CREATE", "TRIAL", "UPDATE", "DOWNGRADE", "REVERT_CANCEL"]),
        Field::new("oriAgreementNo", Shape::Text),
    ],
};

static AUTHORIZATION_CONSULT_PASS_BACK_PARAMS: Model = Model {
    name: "AuthorizationConsultPassBackParams",
    fields: &[
        Field::new("subscriptionId", Shape::Text).required(),
        Field::new("itemId", Shape::Text).required(),
    ],
};

static AUTHORIZATION_CONSULT_SUB_MERCHANT: Model = Model {
    name: "AuthorizationConsultSubMerchant",
    fields: &[
        Field::new("subMerchantServiceName", Shape::Text).required(),
        Field::new("subMerchantServiceDescription", Shape::Text),
    ],
};

static AUTHORIZATION_CONSULT_SUBSCRIPTION_PARAMS: Model = Model {
    name: "AuthorizationConsultSubscriptionParams",
    fields: &[
        Field::new("subscribeTplType", Shape::Text).required().values(&["CREATE", "TRIAL", "UPGRADE", "DOWNGRADE", "SEAT_CREATE", "SEAT_INCREASE", "SEAT_DECREASE", "REVERT_CANCEL"]),
        Field::new("firstSubscriptionInfo", Shape::Text),
        Field::new("followSubscriptionInfos", Shape::Text),
        Field::new("originSubscriptionInfo", Shape::Text),
        Field::new("targetSubscriptionInfo", Shape::Text),
        Field::new("nextPaymentDate", Shape::Text).max(10).format(Format::Day),
        Field::new("expireAt", Shape::Text).max(10).format(Format::Day),
        Field::new("baseAmount", Shape::Text),
        Field::new("offsetAmount", Shape::Text),
        Field::new("deductName", Shape::Text),
        Field::new("deductDesc", Shape::Text),
    ],
};

static AUTHORIZATION_CONTROL: Model = Model {
    name: "AuthorizationControl",
    fields: &[
        Field::new("cardLimitDetail", Shape::Model(&CARD_LIMIT_DETAIL)).required(),
        Field::new("cardActiveTime", Shape::Text).format(Format::Time),
        Field::new("cardCancelTime", Shape::Text).format(Format::Time),
        Field::new("allowedMerchantCategoryList", Shape::List(&Shape::Text)),
        Field::new("allowedAuthTimes", Shape::Integer),
        Field::new("allowedCurrencies", Shape::List(&Shape::Text)),
        Field::new("cardLimitInfo", Shape::Model(&CARD_LIMIT_INFO)),
        Field::new("refundPreference", Shape::Model(&REFUND_PREFERENCE)),
        Field::new("paymentPreferenceCurrencies", Shape::List(&Shape::Text)).max_items(9),
        Field::new("sameCurrencyPreference", Shape::Boolean),
        Field::new("threeDSMode", Shape::Text).values(&["STANDARD", "FRICTIONLESS"]),
        Field::new("phoneNo", Shape::Text),
        Field::new("email", Shape::Text),
    ],
};

static AUTOMATIC_TAX: Model = Model {
    name: "AutomaticTax",
    fields: &[
        Field::new("enabled", Shape::Boolean),
    ],
};

static AVAILABLE_PAYMENT_METHOD: Model = Model {
    name: "AvailablePaymentMethod",
    fields: &[
        Field::new("paymentMethodMetaData", Shape::Map(&Shape::Any)),
        Field::new("paymentMethodTypeList", Shape::List(&Shape::Model(&PAYMENT_METHOD_TYPE_ITEM))),
    ],
};

static BILLING_DISCOUNT: Model = Model {
    name: "BillingDiscount",
    fields: &[
        Field::new("couponId", Shape::Text).max(64),
        Field::new("promotionCodeId", Shape::Text).max(64),
    ],
};

static BILLING_SUBSCRIPTION: Model = Model {
    name: "BillingSubscription",
    fields: &[
        Field::new("customerId", Shape::Text),
        Field::new("trialSettings", Shape::Model(&BILLING_TRIAL_SETTINGS)),
        Field::new("paymentBehavior", Shape::Text),
        Field::new("collectionMethod", Shape::Text),
        Field::new("daysUntilDue", Shape::Integer),
        Field::new("cancelAt", Shape::Text),
        Field::new("cancelAtPeriodEnd", Shape::Boolean),
        Field::new("description", Shape::Text),
        Field::new("discounts", Shape::List(&Shape::Model(&BILLING_DISCOUNT))),
        Field::new("defaultPaymentMethod", Shape::Text).max(64),
        Field::new("allowPromotionCode", Shape::Boolean),
        Field::new("subscriptionNotifyUrl", Shape::Text),
    ],
};

static BILLING_SUBSCRIPTION_CANCEL_CANCELLATION_DETAILS: Model = Model {
    name: "BillingSubscriptionCancelCancellationDetails",
    fields: &[
        Field::new("feedback", Shape::Text).max(17),
        Field::new("comment", Shape::Text).max(500),
    ],
};

static BILLING_SUBSCRIPTION_CANCELLATION_DETAILS: Model = Model {
    name: "BillingSubscriptionCancellationDetails",
    fields: &[
        Field::new("feedback", Shape::Text).max(64),
        Field::new("comment", Shape::Text).max(500),
    ],
};

static BILLING_SUBSCRIPTION_STATUS_CHANGE: Model = Model {
    name: "BillingSubscriptionStatusChange",
    fields: &[
        Field::new("action", Shape::Text).max(10).values(&["PAUSE"]),
    ],
};

static BILLING_TRIAL_SETTINGS: Model = Model {
    name: "BillingTrialSettings",
    fields: &[
        Field::new("trialPeriodDays", Shape::Integer),
        Field::new("trialEnd", Shape::Text).format(Format::Time),
        Field::new("trialEndBehavior", Shape::Text).values(&["CANCEL", "PAUSE"]),
    ],
};

static BROWSER_INFO: Model = Model {
    name: "BrowserInfo",
    fields: &[
        Field::new("acceptHeader", Shape::Text),
        Field::new("javaEnabled", Shape::Boolean),
        Field::new("javaScriptEnabled", Shape::Boolean),
        Field::new("language", Shape::Text),
        Field::new("userAgent", Shape::Text),
    ],
};

static BUSINESS_INFO: Model = Model {
    name: "BusinessInfo",
    fields: &[
        Field::new("doingBusinessAs", Shape::Text).required().max(256),
        Field::new("mcc", Shape::Text).max(32),
        Field::new("websites", Shape::List(&Shape::Model(&WEB_SITE))).max_items(10),
        Field::new("englishName", Shape::Text).max(256),
        Field::new("mainSalesCountry", Shape::Text).format(Format::Country),
        Field::new("appName", Shape::Text).max(256),
        Field::new("serviceDescription", Shape::Text).max(256),
    ],
};

static BUYER: Model = Model {
    name: "Buyer",
    fields: &[
        Field::new("referenceBuyerId", Shape::Text).max(64),
        Field::new("buyerName", Shape::Model(&USER_NAME)),
        Field::new("buyerPhoneNo", Shape::Text).max(24),
        Field::new("buyerEmail", Shape::Text).max(64),
        Field::new("buyerRegistrationTime", Shape::Text).max(64).format(Format::Time),
        Field::new("isAccountVerified", Shape::Boolean),
        Field::new("successfulOrderCount", Shape::Integer),
        Field::new("buyerPhoneNoContryCode", Shape::Text),
        Field::new("preferredLocales", Shape::Text),
        Field::new("businessName", Shape::Text),
        Field::new("buyerType", Shape::Text).values(&["B", "C"]),
        Field::new("successfulOrderAmount", Shape::Model(&AMOUNT)),
        Field::new("dateOfLastPaidPurchase", Shape::Text).format(Format::Time),
        Field::new("dateOfFirstPaidPurchase", Shape::Text).format(Format::Time),
        Field::new("taxIds", Shape::List(&Shape::Model(&BUYER_TAX_ID))).max_items(10),
        Field::new("businessAddress", Shape::Model(&ADDRESS)),
    ],
};

static BUYER_TAX_ID: Model = Model {
    name: "BuyerTaxId",
    fields: &[
        Field::new("country", Shape::Text).required().format(Format::Country),
        Field::new("value", Shape::Text).required().max(64),
        Field::new("region", Shape::Text).max(10),
    ],
};

static CARD: Model = Model {
    name: "Card",
    fields: &[
        Field::new("cardNo", Shape::Text).required(),
        Field::new("expiryYear", Shape::Text).required(),
        Field::new("expiryMonth", Shape::Text).required(),
        Field::new("cvv", Shape::Text),
        Field::new("cardholderName", Shape::Model(&USER_NAME)),
    ],
};

static CARD_LIMIT_DETAIL: Model = Model {
    name: "CardLimitDetail",
    fields: &[
        Field::new("perTransactionLimit", Shape::Model(&AMOUNT)).required(),
        Field::new("dailyLimit", Shape::Model(&LIMIT)).required(),
        Field::new("monthlyLimit", Shape::Model(&LIMIT)).required(),
        Field::new("perCardLimit", Shape::Model(&LIMIT)),
        Field::new("dailyLimitMax", Shape::Text),
        Field::new("monthlyLimitMax", Shape::Text),
        Field::new("perTransactionLimitMax", Shape::Text),
        Field::new("perCardLimitMax", Shape::Text),
    ],
};

static CARD_LIMIT_INFO: Model = Model {
    name: "CardLimitInfo",
    fields: &[
        Field::new("currency", Shape::Text),
        Field::new("dailyLimitMax", Shape::Text),
        Field::new("monthlyLimitMax", Shape::Text),
        Field::new("perTransactionLimitMax", Shape::Text),
        Field::new("perCardLimitMax", Shape::Text),
    ],
};

static CARD_PAYMENT_METHOD_DETAIL: Model = Model {
    name: "CardPaymentMethodDetail",
    fields: &[
        Field::new("cardToken", Shape::Text).max(2048),
        Field::new("brand", Shape::Text).values(CARD_BRAND_VALUES),
        Field::new("maskedCardNo", Shape::Text).max(64),
        Field::new("supportedBrands", Shape::List(&Shape::Text)),
        Field::new("cardNo", Shape::Text).max(32),
        Field::new("selectedCardBrand", Shape::Text).values(CARD_BRAND_VALUES),
        Field::new("cardIssuer", Shape::Text),
        Field::new("countryIssue", Shape::Text),
        Field::new("instUserName", Shape::Model(&USER_NAME)),
        Field::new("expiryYear", Shape::Text).max(2),
        Field::new("expiryMonth", Shape::Text).max(2),
        Field::new("billingAddress", Shape::Model(&ADDRESS)),
        Field::new("mask", Shape::Text),
        Field::new("last4", Shape::Text),
        Field::new("paymentMethodDetailMetadata", Shape::Text),
        Field::new("fingerprint", Shape::Text),
        Field::new("authenticationFlow", Shape::Text),
        Field::new("funding", Shape::Text).values(CARD_PAYMENT_METHOD_DETAIL_FUNDING_VALUES),
        Field::new("avsResultRaw", Shape::Text),
        Field::new("cvvResultRaw", Shape::Text),
        Field::new("bin", Shape::Text),
        Field::new("issuerName", Shape::Text),
        Field::new("issuingCountry", Shape::Text).format(Format::Country),
        Field::new("lastFour", Shape::Text),
        Field::new("cardholderName", Shape::Model(&USER_NAME)),
        Field::new("cvv", Shape::Text).max(3),
        Field::new("dateOfBirth", Shape::Text).max(10).format(Format::Day),
        Field::new("businessNo", Shape::Text).max(10),
        Field::new("cardPasswordDigest", Shape::Text).max(2),
        Field::new("cpf", Shape::Text).max(11),
        Field::new("payerEmail", Shape::Text).max(64),
        Field::new("networkTransactionId", Shape::Text).max(256),
        Field::new("is3DSAuthentication", Shape::Boolean),
        Field::new("request3DS", Shape::Text),
        Field::new("scaExemptionIndicator", Shape::Text),
        Field::new("enableAuthenticationUpgrade", Shape::Text),
        Field::new("mpiData", Shape::Model(&MPI_DATA)),
    ],
};

static CARD_VERIFICATION_RESULT: Model = Model {
    name: "CardVerificationResult",
    fields: &[
        Field::new("authenticationType", Shape::Text),
        Field::new("authenticationMethod", Shape::Text),
        Field::new("cvvResult", Shape::Text),
        Field::new("avsResult", Shape::Text),
        Field::new("authorizationCode", Shape::Text),
        Field::new("threeDSResult", Shape::Model(&RISK_THREE_DS_RESULT)),
    ],
};

static CERTIFICATE: Model = Model {
    name: "Certificate",
    fields: &[
        Field::new("certificateType", Shape::Text).required().values(CERTIFICATE_TYPE_VALUES),
        Field::new("certificateNo", Shape::Text).required().max(64),
        Field::new("holderName", Shape::Model(&USER_NAME)),
        Field::new("fileKeys", Shape::List(&Shape::Text)).max_items(10),
        Field::new("certificateAuthority", Shape::Text).max(64).format(Format::Country),
    ],
};

static COMPANY: Model = Model {
    name: "Company",
    fields: &[
        Field::new("legalName", Shape::Text).required(),
        Field::new("companyType", Shape::Text).required().values(COMPANY_TYPE_VALUES),
        Field::new("registeredAddress", Shape::Model(&ADDRESS)).required(),
        Field::new("operatingAddress", Shape::Model(&ADDRESS)).required(),
        Field::new("incorporationDate", Shape::Text).max(32),
        Field::new("stockInfo", Shape::Model(&STOCK_INFO)),
        Field::new("certificates", Shape::Model(&CERTIFICATE)),
        Field::new("attachments", Shape::List(&Shape::Model(&ATTACHMENT))).max_items(10),
        Field::new("companyUnit", Shape::Text).values(COMPANY_UNIT_TYPE_VALUES),
        Field::new("contacts", Shape::List(&Shape::Model(&CONTACT))),
        Field::new("vatNo", Shape::Text).max(64),
    ],
};

static CONTACT: Model = Model {
    name: "Contact",
    fields: &[
        Field::new("type", Shape::Text).required().values(CONTACT_TYPE_VALUES),
        Field::new("info", Shape::Text).max(256),
        Field::new("home", Shape::Text),
        Field::new("work", Shape::Text),
        Field::new("mobile", Shape::Text),
    ],
};

static CONTACT_INFO: Model = Model {
    name: "ContactInfo",
    fields: &[
        Field::new("contactNo", Shape::Text),
        Field::new("contactType", Shape::Text),
    ],
};

static COUPON_CREATE_APPLIES_TO: Model = Model {
    name: "CouponCreateAppliesTo",
    fields: &[
        Field::new("productIds", Shape::List(&Shape::Text)).required().max_items(20),
    ],
};

static COUPON_PAYMENT_METHOD_DETAIL: Model = Model {
    name: "CouponPaymentMethodDetail",
    fields: &[
        Field::new("couponId", Shape::Text),
        Field::new("availableAmount", Shape::Model(&AMOUNT)),
        Field::new("couponName", Shape::Text),
        Field::new("couponDescription", Shape::Text),
        Field::new("couponExpireTime", Shape::Text),
        Field::new("paymentMethodDetailMetadata", Shape::Text),
    ],
};

static CREATE_SUBSCRIPTION_INFO: Model = Model {
    name: "CreateSubscriptionInfo",
    fields: &[
        Field::new("allowRetry", Shape::Boolean),
        Field::new("retryMode", Shape::Text).max(9).values(&["MANUAL", "AUTOMATIC"]),
        Field::new("maxAmountFloor", Shape::Model(&AMOUNT)),
        Field::new("fixedAmount", Shape::Model(&AMOUNT)),
    ],
};

static CREDIT_NOTE_CREATE_ITEM: Model = Model {
    name: "CreditNoteCreateItem",
    fields: &[
        Field::new("type", Shape::Text).required().max(32).values(&["INVOICE_LINE_ITEM", "CUSTOM_LINE_ITEM"]),
        Field::new("invoiceItemId", Shape::Text).max(64),
        Field::new("description", Shape::Text).max(256),
        Field::new("quantity", Shape::Integer),
        Field::new("unitAmount", Shape::Model(&AMOUNT)),
        Field::new("itemAmount", Shape::Model(&AMOUNT)),
    ],
};

static CREDIT_PAY_PLAN: Model = Model {
    name: "CreditPayPlan",
    fields: &[
        Field::new("installmentNum", Shape::Integer),
        Field::new("interval", Shape::Text),
        Field::new("creditPayFeeType", Shape::Text).values(CREDIT_PAY_FEE_TYPE_VALUES),
        Field::new("feePercentage", Shape::Integer),
        Field::new("filteredInstallmentPeriods", Shape::List(&Shape::Integer)),
        Field::new("interestRate", Shape::Text).max(16),
    ],
};

static CURRENCY_PAIR: Model = Model {
    name: "CurrencyPair",
    fields: &[
        Field::new("sellCurrency", Shape::Text),
        Field::new("buyCurrency", Shape::Text),
    ],
};

static CUSTOMER_BUSINESS_ADDRESS: Model = Model {
    name: "CustomerBusinessAddress",
    fields: &[
        Field::new("country", Shape::Text).format(Format::Country),
        Field::new("state", Shape::Text),
        Field::new("city", Shape::Text),
        Field::new("address", Shape::Text),
        Field::new("zipcode", Shape::Text),
    ],
};

static CUSTOMIZED_INFO: Model = Model {
    name: "CustomizedInfo",
    fields: &[
        Field::new("customizedField1", Shape::Text),
        Field::new("customizedField2", Shape::Text),
        Field::new("customizedField3", Shape::Text),
        Field::new("customizedField4", Shape::Text),
        Field::new("customizedField5", Shape::Text),
    ],
};

static CUSTOMS_INFO: Model = Model {
    name: "CustomsInfo",
    fields: &[
        Field::new("customsCode", Shape::Text),
        Field::new("region", Shape::Text),
    ],
};

static DECLARATION: Model = Model {
    name: "Declaration",
    fields: &[
        Field::new("declarationBizScene", Shape::Text).values(DECLARATION_BIZ_SCENE_TYPE_VALUES),
        Field::new("declarationBeneficiaryId", Shape::Text),
    ],
};

static DELIVERY_ESTIMATE: Model = Model {
    name: "DeliveryEstimate",
    fields: &[
        Field::new("minimum", Shape::Model(&DELIVERY_ESTIMATE_INFO)),
        Field::new("maximum", Shape::Model(&DELIVERY_ESTIMATE_INFO)),
    ],
};

static DELIVERY_ESTIMATE_INFO: Model = Model {
    name: "DeliveryEstimateInfo",
    fields: &[
        Field::new("unit", Shape::Text).required().max(16).values(&["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"]),
        Field::new("value", Shape::Integer).required(),
    ],
};

static DISCOUNT_PAYMENT_METHOD_DETAIL: Model = Model {
    name: "DiscountPaymentMethodDetail",
    fields: &[
        Field::new("discountId", Shape::Text),
        Field::new("availableAmount", Shape::Model(&AMOUNT)),
        Field::new("discountName", Shape::Text),
        Field::new("discountDescription", Shape::Text),
        Field::new("paymentMethodDetailMetadata", Shape::Text),
    ],
};

static ENTITY_ASSOCIATIONS: Model = Model {
    name: "EntityAssociations",
    fields: &[
        Field::new("associationType", Shape::Text).required().values(ASSOCIATION_TYPE_VALUES),
        Field::new("legalEntityType", Shape::Text).required().values(LEGAL_ENTITY_TYPE_VALUES),
        Field::new("company", Shape::Model(&COMPANY)),
        Field::new("individual", Shape::Model(&INDIVIDUAL)),
        Field::new("shareholdingRatio", Shape::Text).max(16),
    ],
};

static ENV: Model = Model {
    name: "Env",
    fields: &[
        Field::new("terminalType", Shape::Text).required().values(TERMINAL_TYPE_VALUES),
        Field::new("osType", Shape::Text).values(OS_TYPE_VALUES),
        Field::new("userAgent", Shape::Text),
        Field::new("deviceTokenId", Shape::Text).max(64),
        Field::new("clientIp", Shape::Text),
        Field::new("cookieId", Shape::Text),
        Field::new("extendInfo", Shape::Text).max(2048),
        Field::new("storeTerminalId", Shape::Text),
        Field::new("storeTerminalRequestTime", Shape::Text),
        Field::new("browserInfo", Shape::Model(&BROWSER_INFO)),
        Field::new("colorDepth", Shape::Text),
        Field::new("screenHeight", Shape::Text),
        Field::new("screenWidth", Shape::Text),
        Field::new("timeZoneOffset", Shape::Integer),
        Field::new("deviceBrand", Shape::Text).max(64),
        Field::new("deviceModel", Shape::Text).max(128),
        Field::new("deviceLanguage", Shape::Text),
        Field::new("deviceId", Shape::Text),
        Field::new("osVersion", Shape::Text),
    ],
};

static EVENT: Model = Model {
    name: "Event",
    fields: &[
        Field::new("payload", Shape::Model(&EVENT_PAYLOAD)).required(),
        Field::new("idempotencyKey", Shape::Text).max(128),
        Field::new("eventTimestamp", Shape::Integer),
    ],
};

static EVENT_PAYLOAD: Model = Model {
    name: "EventPayload",
    fields: &[
        Field::new("value", Shape::Text).required().max(32),
        Field::new("customerId", Shape::Text).required().max(128),
    ],
};

static EXTERNAL_PAYMENT_METHOD_DETAIL: Model = Model {
    name: "ExternalPaymentMethodDetail",
    fields: &[
        Field::new("assetToken", Shape::Text),
        Field::new("accountDisplayName", Shape::Text),
        Field::new("disableReason", Shape::Text).values(DISABLE_REASON_TYPE_VALUES),
        Field::new("paymentMethodDetailMetadata", Shape::Text),
    ],
};

static GAMING: Model = Model {
    name: "Gaming",
    fields: &[
        Field::new("gameName", Shape::Text).max(128),
        Field::new("toppedUpUser", Shape::Text).max(128),
        Field::new("toppedUpEmail", Shape::Text).max(64),
        Field::new("toppedUpPhoneNo", Shape::Text).max(32),
    ],
};

static GOODS: Model = Model {
    name: "Goods",
    fields: &[
        Field::new("referenceGoodsId", Shape::Text).required_unless("priceId").max(64),
        Field::new("goodsName", Shape::Text).required().max(256),
        Field::new("goodsCategory", Shape::Text).max(64),
        Field::new("goodsBrand", Shape::Text),
        Field::new("goodsUnitAmount", Shape::Model(&AMOUNT)),
        Field::new("goodsQuantity", Shape::Text),
        Field::new("goodsSkuName", Shape::Text),
        Field::new("goodsUrl", Shape::Text).max(2048),
        Field::new("deliveryMethodType", Shape::Text).max(32).values(DELIVERY_METHOD_TYPE_VALUES),
        Field::new("goodsImageUrl", Shape::Text),
        Field::new("priceId", Shape::Text).max(64),
        Field::new("goodsDiscountAmount", Shape::Model(&AMOUNT)),
        Field::new("goodsEndsOnTime", Shape::Text).format(Format::Time),
        Field::new("crossSell", Shape::Model(&GOODS)),
        Field::new("taxCode", Shape::Text).max(64),
        Field::new("taxBehavior", Shape::Text).max(16).values(&["EXCLUSIVE", "INCLUSIVE"]),
    ],
};

static INDIVIDUAL: Model = Model {
    name: "Individual",
    fields: &[
        Field::new("name", Shape::Model(&USER_NAME)).required(),
        Field::new("englishName", Shape::Model(&USER_NAME)),
        Field::new("dateOfBirth", Shape::Text).max(32),
        Field::new("placeOfBirth", Shape::Model(&ADDRESS)),
        Field::new("certificates", Shape::Model(&CERTIFICATE)),
        Field::new("nationality", Shape::Text).format(Format::Country),
        Field::new("contacts", Shape::List(&Shape::Model(&CONTACT))).max_items(10),
    ],
};

static INQUIRY_RATE_CONDITION: Model = Model {
    name: "InquiryRateCondition",
    fields: &[
        Field::new("buyCurrency", Shape::Text),
        Field::new("sellCurrency", Shape::Text),
    ],
};

static INVOICE_ADDRESS: Model = Model {
    name: "InvoiceAddress",
    fields: &[
        Field::new("country", Shape::Text).max(8).format(Format::Country),
        Field::new("state", Shape::Text).max(128),
        Field::new("city", Shape::Text).max(256),
        Field::new("address1", Shape::Text).max(1024),
        Field::new("address2", Shape::Text).max(1024),
        Field::new("postalCode", Shape::Text).max(32),
    ],
};

static INVOICE_CREATE_ITEM: Model = Model {
    name: "InvoiceCreateItem",
    fields: &[
        Field::new("description", Shape::Text),
        Field::new("itemAmount", Shape::Model(&AMOUNT)),
        Field::new("unitAmount", Shape::Model(&AMOUNT)),
        Field::new("priceId", Shape::Text),
        Field::new("productId", Shape::Text),
        Field::new("quantity", Shape::Integer),
        Field::new("itemId", Shape::Text),
        Field::new("supplyStart", Shape::Text).format(Format::Time),
        Field::new("supplyEnd", Shape::Text).format(Format::Time),
        Field::new("discountAmount", Shape::Model(&AMOUNT)),
        Field::new("taxBehavior", Shape::Text).values(&["EXCLUSIVE", "INCLUSIVE"]),
        Field::new("taxCode", Shape::Text),
    ],
};

static INVOICE_CUSTOM_FIELD: Model = Model {
    name: "InvoiceCustomField",
    fields: &[
        Field::new("label", Shape::Text).required().max(256),
        Field::new("value", Shape::Text).required().max(512),
    ],
};

static INVOICE_CUSTOMER_DETAILS: Model = Model {
    name: "InvoiceCustomerDetails",
    fields: &[
        Field::new("email", Shape::Text),
        Field::new("customerType", Shape::Text).values(&["B", "C"]),
        Field::new("businessName", Shape::Text),
        Field::new("firstName", Shape::Text),
        Field::new("lastName", Shape::Text),
        Field::new("businessAddress", Shape::Model(&CUSTOMER_BUSINESS_ADDRESS)),
        Field::new("preferredLocales", Shape::Text),
        Field::new("taxIds", Shape::List(&Shape::Model(&BUYER_TAX_ID))),
    ],
};

static INVOICE_SHIPPING: Model = Model {
    name: "InvoiceShipping",
    fields: &[
        Field::new("shippingName", Shape::Model(&USER_NAME)),
        Field::new("shippingAddress", Shape::Model(&INVOICE_ADDRESS)),
        Field::new("shippingCarrier", Shape::Text),
        Field::new("shippingNumber", Shape::Text),
        Field::new("shippingPhoneNo", Shape::Text),
        Field::new("shipToEmail", Shape::Text),
        Field::new("notes", Shape::Text).max(512),
        Field::new("shippingFeeId", Shape::Text).max(64),
        Field::new("shippingFee", Shape::Model(&AMOUNT)),
        Field::new("shippingDescription", Shape::Text).max(256),
        Field::new("deliveryEstimate", Shape::Model(&DELIVERY_ESTIMATE)),
        Field::new("trackingUrl", Shape::Text).max(2048),
        Field::new("shippingMethodIndicator", Shape::Text).max(32),
    ],
};

static LEG: Model = Model {
    name: "Leg",
    fields: &[
        Field::new("departureAirportCode", Shape::Text).required().max(8),
        Field::new("departureTime", Shape::Text).format(Format::Time),
        Field::new("arrivalTime", Shape::Text).format(Format::Time),
        Field::new("departureAddress", Shape::Model(&ADDRESS)),
        Field::new("arrivalAddress", Shape::Model(&ADDRESS)),
        Field::new("carrierName", Shape::Text).max(128),
        Field::new("carrierNo", Shape::Text).max(64),
        Field::new("classType", Shape::Text).values(CLASS_TYPE_VALUES),
        Field::new("arrivalAirportCode", Shape::Text).max(8),
        Field::new("fareBasis", Shape::Text),
        Field::new("couponNumber", Shape::Text),
        Field::new("flightNumber", Shape::Text),
        Field::new("passengerNameRecord", Shape::Text),
        Field::new("ticketDeliveryMethod", Shape::Text).values(&["pick_up", "email", "post", "phone"]),
        Field::new("ticketDeliveryRecipient", Shape::Text),
    ],
};

static LIMIT: Model = Model {
    name: "Limit",
    fields: &[
        Field::new("remainingLimit", Shape::Model(&AMOUNT)).required(),
        Field::new("rangeLimit", Shape::Model(&AMOUNT)).required(),
        Field::new("usedLimit", Shape::Model(&AMOUNT)).required(),
    ],
};

static LODGING: Model = Model {
    name: "Lodging",
    fields: &[
        Field::new("hotelName", Shape::Text).max(128),
        Field::new("hotelAddress", Shape::Model(&ADDRESS)),
        Field::new("checkInDate", Shape::Text).format(Format::Time),
        Field::new("checkOutDate", Shape::Text).format(Format::Time),
        Field::new("numberOfNights", Shape::Integer),
        Field::new("numberOfRooms", Shape::Integer),
        Field::new("guestNames", Shape::List(&Shape::Model(&USER_NAME))).max_items(100),
        Field::new("roomClass", Shape::Text),
        Field::new("ticketDeliveryMethod", Shape::Text).values(&["pick_up", "email", "post", "phone"]),
        Field::new("ticketDeliveryRecipient", Shape::Text),
    ],
};

static MERCHANT: Model = Model {
    name: "Merchant",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text),
        Field::new("merchantMCC", Shape::Text),
        Field::new("merchantName", Shape::Text),
        Field::new("merchantDisplayName", Shape::Text),
        Field::new("merchantAddress", Shape::Model(&ADDRESS)),
        Field::new("merchantRegisterDate", Shape::Text),
        Field::new("store", Shape::Model(&STORE)),
        Field::new("merchantType", Shape::Text).values(MERCHANT_TYPE_VALUES),
        Field::new("numberOfTrades", Shape::Integer),
        Field::new("accountLastModified", Shape::Model(&ACCOUNT_LAST_MODIFIED)),
        Field::new("merchantUrl", Shape::Text),
        Field::new("merchantCountryCode", Shape::Text).format(Format::Country),
    ],
};

static MERCHANT_CUSTOMS_INFO: Model = Model {
    name: "MerchantCustomsInfo",
    fields: &[
        Field::new("merchantCustomsCode", Shape::Text),
        Field::new("merchantCustomsName", Shape::Text),
    ],
};

static MERCHANT_INFO: Model = Model {
    name: "MerchantInfo",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text).required().max(64),
        Field::new("loginId", Shape::Text).required().max(64),
        Field::new("legalEntityType", Shape::Text).required().values(LEGAL_ENTITY_TYPE_VALUES),
        Field::new("businessInfo", Shape::Model(&BUSINESS_INFO)).required(),
        Field::new("company", Shape::Model(&COMPANY)),
        Field::new("entityAssociations", Shape::List(&Shape::Model(&ENTITY_ASSOCIATIONS))).max_items(100),
    ],
};

static MERCHANT_REGISTRATION_INFO: Model = Model {
    name: "MerchantRegistrationInfo",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text),
        Field::new("merchantDisplayName", Shape::Text),
        Field::new("merchantMCC", Shape::Text),
        Field::new("logo", Shape::Model(&APS_LOGO)),
        Field::new("websites", Shape::List(&Shape::Model(&WEB_SITE))),
        Field::new("merchantAddress", Shape::Model(&ADDRESS)),
        Field::new("registrationDetail", Shape::Model(&REGISTRATION_DETAIL)),
    ],
};

static METER_EVENT_BATCH: Model = Model {
    name: "MeterEventBatch",
    fields: &[
        Field::new("eventName", Shape::Text).required().max(128),
        Field::new("events", Shape::List(&Shape::Model(&EVENT))).required(),
    ],
};

static MPI_DATA: Model = Model {
    name: "MpiData",
    fields: &[
        Field::new("threeDSVersion", Shape::Text),
        Field::new("eci", Shape::Text),
        Field::new("cavv", Shape::Text),
        Field::new("dsTransactionId", Shape::Text),
        Field::new("credentialType", Shape::Text).values(CREDENTIAL_TYPE_VALUES),
    ],
};

static ORDER: Model = Model {
    name: "Order",
    fields: &[
        Field::new("referenceOrderId", Shape::Text).required().max(64),
        Field::new("orderDescription", Shape::Text).required().max(256),
        Field::new("orderAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("orderDiscountAmount", Shape::Model(&AMOUNT)),
        Field::new("subTotalOrderAmount", Shape::Model(&AMOUNT)),
        Field::new("merchant", Shape::Model(&MERCHANT)),
        Field::new("goods", Shape::List(&Shape::Model(&GOODS))).max_items(100),
        Field::new("shipping", Shape::Model(&SHIPPING)),
        Field::new("buyer", Shape::Model(&BUYER)),
        Field::new("env", Shape::Model(&ENV)),
        Field::new("extendInfo", Shape::Text),
        Field::new("transit", Shape::Model(&TRANSIT)),
        Field::new("lodging", Shape::Model(&LODGING)),
        Field::new("gaming", Shape::Model(&GAMING)),
        Field::new("needDeclaration", Shape::Boolean),
        Field::new("declaration", Shape::Model(&DECLARATION)),
        Field::new("orderType", Shape::Text),
        Field::new("sendReceipt", Shape::Boolean),
        Field::new("taxCalculationId", Shape::Text).max(64),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)),
        Field::new("checkoutJwt", Shape::Text),
    ],
};

static ORDER_INFO: Model = Model {
    name: "OrderInfo",
    fields: &[
        Field::new("orderAmount", Shape::Model(&AMOUNT)).required(),
    ],
};

static PASSENGER: Model = Model {
    name: "Passenger",
    fields: &[
        Field::new("passengerName", Shape::Model(&USER_NAME)),
        Field::new("passengerEmail", Shape::Text).max(64),
        Field::new("passengerPhoneNo", Shape::Text).max(32),
        Field::new("passengerId", Shape::Text),
        Field::new("passengerIdType", Shape::Text).values(PASSENGER_ID_TYPE_VALUES),
        Field::new("passengerCode", Shape::Text),
    ],
};

static PAYMENT_EVALUATION: Model = Model {
    name: "PaymentEvaluation",
    fields: &[
        Field::new("paymentMethods", Shape::List(&Shape::Model(&PAYMENT_METHOD))),
    ],
};

static PAYMENT_FACTOR: Model = Model {
    name: "PaymentFactor",
    fields: &[
        Field::new("isPaymentEvaluation", Shape::Boolean),
        Field::new("inStorePaymentScenario", Shape::Text).values(IN_STORE_PAYMENT_SCENARIO_VALUES),
        Field::new("presentmentMode", Shape::Text).values(PRESENTMENT_MODE_VALUES),
        Field::new("captureMode", Shape::Text).max(64).values(CAPTURE_MODE_TYPE_VALUES),
        Field::new("isAuthorization", Shape::Boolean),
        Field::new("storePaymentMethodForBuyer", Shape::Boolean),
    ],
};

static PAYMENT_METHOD: Model = Model {
    name: "PaymentMethod",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).required().max(64).values(WALLET_PAYMENT_METHOD_TYPE_VALUES),
        Field::new("paymentMethodId", Shape::Text).max(128),
        Field::new("funding", Shape::Text).values(FUNDING_TYPE_VALUES),
        Field::new("customerId", Shape::Text),
        Field::new("extendInfo", Shape::Text).max(2048),
        Field::new("requireIssuerAuthentication", Shape::Boolean),
        Field::new("paymentMethodMetaData", Shape::Map(&Shape::Any)),
    ],
};

static PAYMENT_METHOD_DETAIL: Model = Model {
    name: "PaymentMethodDetail",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).required().max(64).values(WALLET_PAYMENT_METHOD_TYPE_VALUES),
        Field::new("paymentMethodDetailType", Shape::Text).values(PAYMENT_METHOD_DETAIL_TYPE_VALUES),
        Field::new("card", Shape::Model(&CARD_PAYMENT_METHOD_DETAIL)),
        Field::new("externalAccount", Shape::Model(&EXTERNAL_PAYMENT_METHOD_DETAIL)),
        Field::new("discount", Shape::Model(&DISCOUNT_PAYMENT_METHOD_DETAIL)),
        Field::new("coupon", Shape::Model(&COUPON_PAYMENT_METHOD_DETAIL)),
        Field::new("extendInfo", Shape::Text),
        Field::new("wallet", Shape::Model(&WALLET)),
        Field::new("interactionType", Shape::Text),
    ],
};

static PAYMENT_METHOD_TYPE_ITEM: Model = Model {
    name: "PaymentMethodTypeItem",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).values(WALLET_PAYMENT_METHOD_TYPE_VALUES),
        Field::new("paymentMethodOrder", Shape::Integer),
        Field::new("expressCheckout", Shape::Boolean),
    ],
};

static PAYMENT_VERIFICATION_DATA: Model = Model {
    name: "PaymentVerificationData",
    fields: &[
        Field::new("verifyRequestId", Shape::Text),
        Field::new("authenticationCode", Shape::Text),
    ],
};

static PERIOD_RULE: Model = Model {
    name: "PeriodRule",
    fields: &[
        Field::new("periodType", Shape::Text).required().max(20),
        Field::new("periodCount", Shape::Integer).required(),
        Field::new("period", Shape::Integer),
        Field::new("price", Shape::Model(&AMOUNT)),
    ],
};

static PERIOD_RULE_PARAMS: Model = Model {
    name: "PeriodRuleParams",
    fields: &[
        Field::new("periodType", Shape::Text).required().max(10).values(&["DAY", "MONTH"]),
        Field::new("period", Shape::Text).required().max(32),
        Field::new("singleAmount", Shape::Text).required(),
    ],
};

static PRICE_ITEM: Model = Model {
    name: "PriceItem",
    fields: &[
        Field::new("priceId", Shape::Text).required(),
        Field::new("quantity", Shape::Integer),
    ],
};

static PRICE_ITEM_CHANGE: Model = Model {
    name: "PriceItemChange",
    fields: &[
        Field::new("type", Shape::Text).required().max(7).values(&["CHANGE", "ADD", "REMOVE"]),
        Field::new("itemId", Shape::Text).max(64),
        Field::new("currentPriceId", Shape::Text).max(64),
        Field::new("newPriceId", Shape::Text).max(64),
        Field::new("newQuantity", Shape::Integer),
    ],
};

static PROMOTION_CODE: Model = Model {
    name: "PromotionCode",
    fields: &[
        Field::new("promotionCodeRequestId", Shape::Text).required(),
        Field::new("code", Shape::Text),
        Field::new("expiryTime", Shape::Text).format(Format::Time),
        Field::new("minAmount", Shape::Model(&AMOUNT)),
        Field::new("oneTimeOnly", Shape::Boolean),
        Field::new("customerId", Shape::Text),
        Field::new("metadata", Shape::Text),
        Field::new("maxRedemptions", Shape::Integer),
    ],
};

static PROMOTION_CODE_CREATE_MIN_AMOUNT: Model = Model {
    name: "PromotionCodeCreateMinAmount",
    fields: &[
        Field::new("value", Shape::Text).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
    ],
};

static PRORATION_SETTINGS: Model = Model {
    name: "ProrationSettings",
    fields: &[
        Field::new("prorationMode", Shape::Text).values(PRORATION_SETTINGS_PRORATION_MODE_VALUES),
        Field::new("customAmount", Shape::Model(&AMOUNT)),
    ],
};

static QUOTE: Model = Model {
    name: "Quote",
    fields: &[
        Field::new("quoteCurrencyPair", Shape::Text).required().max(16),
        Field::new("quotePrice", Shape::Decimal).required(),
        Field::new("quoteId", Shape::Text).max(64),
        Field::new("quoteStartTime", Shape::Text).format(Format::Time),
        Field::new("quoteExpiryTime", Shape::Text).format(Format::Time),
        Field::new("guaranteed", Shape::Boolean),
        Field::new("exchangeAmount", Shape::Model(&AMOUNT)),
    ],
};

static RECURRING_SETTINGS: Model = Model {
    name: "RecurringSettings",
    fields: &[
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)),
    ],
};

static REFUND_DETAIL: Model = Model {
    name: "RefundDetail",
    fields: &[
        Field::new("refundAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("refundFrom", Shape::Text).required().values(REFUND_FROM_TYPE_VALUES),
    ],
};

static REFUND_FROM_METHOD: Model = Model {
    name: "RefundFromMethod",
    fields: &[
        Field::new("grantToken", Shape::Text).required(),
        Field::new("refundFromMethodType", Shape::Text).required(),
        Field::new("customerId", Shape::Text).required(),
    ],
};

static REFUND_PREFERENCE: Model = Model {
    name: "RefundPreference",
    fields: &[
        Field::new("preferenceType", Shape::Text).required().values(REFUND_PREFERENCE_PREFERENCE_TYPE_VALUES),
    ],
};

static REFUND_TO_BANK_INFO: Model = Model {
    name: "RefundToBankInfo",
    fields: &[
        Field::new("bankCode", Shape::Text),
        Field::new("accountHolderName", Shape::Model(&USER_NAME)),
        Field::new("accountNo", Shape::Text),
    ],
};

static REGISTRATION_DETAIL: Model = Model {
    name: "RegistrationDetail",
    fields: &[
        Field::new("legalName", Shape::Text),
        Field::new("attachments", Shape::List(&Shape::Model(&ATTACHMENT))),
        Field::new("contactInfo", Shape::List(&Shape::Model(&CONTACT_INFO))),
        Field::new("registrationType", Shape::Text),
        Field::new("registrationNo", Shape::Text),
        Field::new("registrationAddress", Shape::Model(&ADDRESS)),
        Field::new("businessType", Shape::Text),
        Field::new("registrationEffectiveDate", Shape::Millis),
        Field::new("registrationExpireDate", Shape::Millis),
    ],
};

static RESULT: Model = Model {
    name: "Result",
    fields: &[
        Field::new("resultCode", Shape::Text).required(),
        Field::new("resultStatus", Shape::Text).required().values(RESULT_STATUS_TYPE_VALUES),
        Field::new("resultMessage", Shape::Text),
    ],
};

static RISK_ADDRESS: Model = Model {
    name: "RiskAddress",
    fields: &[
        Field::new("shippingPhoneType", Shape::Text),
        Field::new("isBillShipStateSame", Shape::Boolean),
        Field::new("isPreviousStateSame", Shape::Boolean),
        Field::new("locToShipDistance", Shape::Integer),
        Field::new("minPreviousShipToBillDistance", Shape::Integer),
    ],
};

static RISK_BUYER: Model = Model {
    name: "RiskBuyer",
    fields: &[
        Field::new("noteToMerchant", Shape::Text),
        Field::new("noteToShipping", Shape::Text),
        Field::new("orderCountIn1H", Shape::Integer),
        Field::new("orderCountIn24H", Shape::Integer),
    ],
};

static RISK_DATA: Model = Model {
    name: "RiskData",
    fields: &[
        Field::new("order", Shape::Model(&RISK_ORDER)),
        Field::new("buyer", Shape::Model(&RISK_BUYER)),
        Field::new("env", Shape::Model(&RISK_ENV)),
        Field::new("riskSignal", Shape::Model(&RISK_SIGNAL)),
        Field::new("address", Shape::Model(&RISK_ADDRESS)),
        Field::new("cardVerificationResult", Shape::Model(&CARD_VERIFICATION_RESULT)),
    ],
};

static RISK_DECIDE_REQUEST: Model = Model {
    name: "RiskDecideRequest",
    fields: &[
        Field::new("referenceTransactionId", Shape::Text),
        Field::new("authorizationPhase", Shape::Text).values(RISK_TX_AUTHORIZATION_PHASE_VALUES),
        Field::new("orders", Shape::List(&Shape::Model(&RISK_TX_ORDER))),
        Field::new("buyer", Shape::Model(&BUYER)),
        Field::new("actualPaymentAmount", Shape::Model(&AMOUNT)),
        Field::new("paymentDetails", Shape::List(&Shape::Model(&RISK_TX_PAYMENT_DETAIL))),
        Field::new("discountAmount", Shape::Model(&AMOUNT)),
        Field::new("env", Shape::Model(&ENV)),
    ],
};

static RISK_ENV: Model = Model {
    name: "RiskEnv",
    fields: &[
        Field::new("ipAddressType", Shape::Text),
    ],
};

static RISK_ORDER: Model = Model {
    name: "RiskOrder",
    fields: &[
        Field::new("orderType", Shape::Text),
        Field::new("referringSite", Shape::Text),
    ],
};

static RISK_REPORT_REQUEST: Model = Model {
    name: "RiskReportRequest",
    fields: &[
        Field::new("referenceTransactionId", Shape::Text),
        Field::new("reportReason", Shape::Text),
        Field::new("riskType", Shape::Text).values(RISK_TYPE_VALUES),
        Field::new("riskOccurrenceTime", Shape::Millis),
    ],
};

static RISK_SIGNAL: Model = Model {
    name: "RiskSignal",
    fields: &[
        Field::new("riskCode", Shape::Text),
        Field::new("riskReason", Shape::Text),
    ],
};

static RISK_THREE_DS_RESULT: Model = Model {
    name: "RiskThreeDSResult",
    fields: &[
        Field::new("threeDSVersion", Shape::Text),
        Field::new("threeDSInteractionMode", Shape::Text).values(THREE_DS_INTERACTION_MODE_VALUES),
        Field::new("eci", Shape::Text),
        Field::new("cavv", Shape::Text),
    ],
};

static RISK_TX_AUTHORIZATION_ERROR: Model = Model {
    name: "RiskTxAuthorizationError",
    fields: &[
        Field::new("errorCode", Shape::Text),
        Field::new("errorMessage", Shape::Text),
    ],
};

static RISK_TX_MERCHANT: Model = Model {
    name: "RiskTxMerchant",
    fields: &[
        Field::new("referenceMerchantId", Shape::Text).required(),
        Field::new("merchantMCC", Shape::Text).required(),
        Field::new("merchantName", Shape::Text).required(),
        Field::new("merchantDisplayName", Shape::Text).required(),
        Field::new("merchantAddress", Shape::Model(&ADDRESS)).required(),
        Field::new("merchantRegistrationTime", Shape::Millis),
        Field::new("merchantEmail", Shape::Text),
    ],
};

static RISK_TX_ORDER: Model = Model {
    name: "RiskTxOrder",
    fields: &[
        Field::new("referenceOrderId", Shape::Text).required(),
        Field::new("orderAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("orderDescription", Shape::Text).required(),
        Field::new("goods", Shape::List(&Shape::Model(&GOODS))),
        Field::new("shipping", Shape::Model(&SHIPPING)),
        Field::new("merchant", Shape::Model(&RISK_TX_MERCHANT)),
        Field::new("transit", Shape::Model(&TRANSIT)),
        Field::new("lodging", Shape::Model(&LODGING)),
        Field::new("gaming", Shape::Model(&GAMING)),
        Field::new("orderCreatedTime", Shape::Millis),
    ],
};

static RISK_TX_PAYMENT_DETAIL: Model = Model {
    name: "RiskTxPaymentDetail",
    fields: &[
        Field::new("amount", Shape::Model(&AMOUNT)),
        Field::new("paymentMethod", Shape::Model(&RISK_TX_PAYMENT_METHOD)),
    ],
};

static RISK_TX_PAYMENT_METHOD: Model = Model {
    name: "RiskTxPaymentMethod",
    fields: &[
        Field::new("paymentMethodType", Shape::Text).required().values(WALLET_PAYMENT_METHOD_TYPE_VALUES),
        Field::new("paymentMethodId", Shape::Text),
        Field::new("paymentMethodMetaData", Shape::Model(&RISK_TX_PAYMENT_METHOD_META_DATA)),
    ],
};

static RISK_TX_PAYMENT_METHOD_META_DATA: Model = Model {
    name: "RiskTxPaymentMethodMetaData",
    fields: &[
        Field::new("cardNo", Shape::Text),
        Field::new("cardBin", Shape::Text),
        Field::new("lastFourDigits", Shape::Text),
        Field::new("expiryYear", Shape::Text),
        Field::new("expiryMonth", Shape::Text),
        Field::new("billingAddress", Shape::Model(&ADDRESS)),
        Field::new("isCardOnFile", Shape::Boolean),
        Field::new("cardHolderName", Shape::Model(&USER_NAME)),
        Field::new("payerEmail", Shape::Text),
        Field::new("funding", Shape::Text).values(&["CREDIT", "DEBIT"]),
        Field::new("is3DSAuthentication", Shape::Boolean),
        Field::new("cardBrand", Shape::Text),
        Field::new("cardIssuer", Shape::Text),
        Field::new("issuingRegion", Shape::Text).format(Format::Country),
        Field::new("cardVerificationResult", Shape::Model(&CARD_VERIFICATION_RESULT)),
        Field::new("cpf", Shape::Text),
    ],
};

static RISK_TX_REFUND_RECORD: Model = Model {
    name: "RiskTxRefundRecord",
    fields: &[
        Field::new("referenceOrderId", Shape::Text),
        Field::new("referenceGoodsId", Shape::Text),
        Field::new("amount", Shape::Model(&AMOUNT)),
        Field::new("refundReason", Shape::Text),
        Field::new("refundTime", Shape::Millis),
    ],
};

static SEND_PAYMENT_RESULT_REQUEST: Model = Model {
    name: "SendPaymentResultRequest",
    fields: &[
        Field::new("referenceTransactionId", Shape::Text),
        Field::new("paymentStatus", Shape::Text).values(&["SUCCESS", "FAIL"]),
        Field::new("authorizationError", Shape::Model(&RISK_TX_AUTHORIZATION_ERROR)),
        Field::new("cardVerificationResult", Shape::Model(&CARD_VERIFICATION_RESULT)),
        Field::new("paymentMethodProvider", Shape::Text),
    ],
};

static SEND_REFUND_RESULT_REQUEST: Model = Model {
    name: "SendRefundResultRequest",
    fields: &[
        Field::new("referenceTransactionId", Shape::Text),
        Field::new("referenceRefundId", Shape::Text),
        Field::new("actualRefundAmount", Shape::Model(&AMOUNT)),
        Field::new("refundRecords", Shape::List(&Shape::Model(&RISK_TX_REFUND_RECORD))),
    ],
};

static SERVICE: Model = Model {
    name: "Service",
    fields: &[
        Field::new("categoryCode", Shape::Text),
        Field::new("subCategoryCode", Shape::Text),
    ],
};

static SETTLEMENT_BANK_ACCOUNT: Model = Model {
    name: "SettlementBankAccount",
    fields: &[
        Field::new("bankAccountNo", Shape::Text).required().max(64),
        Field::new("accountHolderName", Shape::Text).required().max(64),
        Field::new("bankRegion", Shape::Text).required().format(Format::Country),
        Field::new("accountHolderType", Shape::Text).required().values(ACCOUNT_HOLDER_TYPE_VALUES),
        Field::new("swiftCode", Shape::Text).max(11),
        Field::new("routingNumber", Shape::Text).max(9),
        Field::new("branchCode", Shape::Text).max(32),
        Field::new("accountHolderTIN", Shape::Text).max(32),
        Field::new("accountType", Shape::Text).values(ACCOUNT_TYPE_VALUES),
        Field::new("bankName", Shape::Text).max(256),
        Field::new("accountHolderAddress", Shape::Model(&ADDRESS)),
        Field::new("iban", Shape::Text).max(34),
    ],
};

static SETTLEMENT_DETAIL: Model = Model {
    name: "SettlementDetail",
    fields: &[
        Field::new("settleTo", Shape::Text).required().values(SETTLE_TO_TYPE_VALUES),
        Field::new("settlementAmount", Shape::Model(&AMOUNT)).required(),
    ],
};

static SETTLEMENT_INFO: Model = Model {
    name: "SettlementInfo",
    fields: &[
        Field::new("settlementCurrency", Shape::Text).required().max(3).format(Format::Currency),
        Field::new("settlementBankAccount", Shape::Model(&SETTLEMENT_BANK_ACCOUNT)),
    ],
};

static SETTLEMENT_STRATEGY: Model = Model {
    name: "SettlementStrategy",
    fields: &[
        Field::new("settlementCurrency", Shape::Text).max(3),
    ],
};

static SHIPPING: Model = Model {
    name: "Shipping",
    fields: &[
        Field::new("shippingName", Shape::Model(&USER_NAME)),
        Field::new("shippingAddress", Shape::Model(&ADDRESS)),
        Field::new("shippingCarrier", Shape::Text).max(128),
        Field::new("shippingPhoneNo", Shape::Text).max(16),
        Field::new("shipToEmail", Shape::Text).max(64),
        Field::new("shippingFeeId", Shape::Text).max(64),
        Field::new("shippingFee", Shape::Model(&AMOUNT)),
        Field::new("shippingDescription", Shape::Text).max(64),
        Field::new("deliveryEstimate", Shape::Model(&DELIVERY_ESTIMATE)),
        Field::new("shippingNumber", Shape::Text),
        Field::new("notes", Shape::Text),
        Field::new("trackingUrl", Shape::Text),
        Field::new("taxCode", Shape::Text).max(64),
        Field::new("taxBehavior", Shape::Text).max(16).values(&["EXCLUSIVE", "INCLUSIVE"]),
    ],
};

static SPLIT_DETAIL: Model = Model {
    name: "SplitDetail",
    fields: &[
        Field::new("splitTo", Shape::Text).max(32).values(&["SELLER", "MARKETPLACE", "PLATFORM", "ISV"]),
        Field::new("splitAmount", Shape::Model(&AMOUNT)),
        Field::new("actualSplitAmount", Shape::Model(&AMOUNT)),
        Field::new("description", Shape::Text).max(256),
    ],
};

static STOCK_INFO: Model = Model {
    name: "StockInfo",
    fields: &[
        Field::new("listedRegion", Shape::Text).required().max(2),
        Field::new("tickerSymbol", Shape::Text).max(32),
    ],
};

static STORE: Model = Model {
    name: "Store",
    fields: &[
        Field::new("referenceStoreId", Shape::Text),
        Field::new("storeName", Shape::Text),
        Field::new("storeMCC", Shape::Text),
        Field::new("storeDisplayName", Shape::Text),
        Field::new("storeTerminalId", Shape::Text),
        Field::new("storeOperatorId", Shape::Text),
        Field::new("storeAddress", Shape::Model(&ADDRESS)),
        Field::new("storePhoneNo", Shape::Text),
    ],
};

static SUBSCRIPTION_INFO: Model = Model {
    name: "SubscriptionInfo",
    fields: &[
        Field::new("subscriptionDescription", Shape::Text).required(),
        Field::new("subscriptionStartTime", Shape::Text).required().format(Format::Time),
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)).required(),
        Field::new("subscriptionNotifyUrl", Shape::Text).required(),
        Field::new("subscriptionId", Shape::Text),
        Field::new("description", Shape::Text),
        Field::new("status", Shape::Text).values(SUBSCRIPTION_STATUS_VALUES),
        Field::new("subscriptionEndTime", Shape::Text).format(Format::Time),
        Field::new("periodType", Shape::Text).values(PERIOD_TYPE_VALUES),
        Field::new("periodCount", Shape::Integer),
        Field::new("currentPeriodStart", Shape::Text),
        Field::new("currentPeriodEnd", Shape::Text),
        Field::new("currentPhaseNo", Shape::Integer),
        Field::new("paymentMethod", Shape::Model(&PAYMENT_METHOD)),
        Field::new("paymentAmount", Shape::Model(&AMOUNT)),
        Field::new("lastUpdateTime", Shape::Text),
        Field::new("relatedSubscriptionId", Shape::Text),
        Field::new("trialPlan", Shape::Model(&TRIAL_PLAN)),
        Field::new("trials", Shape::List(&Shape::Model(&TRIAL))),
        Field::new("subscriptionExpiryTime", Shape::Text).format(Format::Time),
        Field::new("allowRetry", Shape::Boolean),
        Field::new("maxAmountFloor", Shape::Model(&AMOUNT)),
        Field::new("fixedAmount", Shape::Model(&AMOUNT)),
        Field::new("retryMode", Shape::Text).max(9).values(&["MANUAL", "AUTOMATIC"]),
        Field::new("subscriptionOrderId", Shape::Text).max(32),
    ],
};

static SUBSCRIPTION_PLAN: Model = Model {
    name: "SubscriptionPlan",
    fields: &[
        Field::new("allowAccumulate", Shape::Boolean),
        Field::new("maxAccumulateAmount", Shape::Model(&AMOUNT)),
        Field::new("periodRule", Shape::Model(&PERIOD_RULE)),
        Field::new("subscriptionStartTime", Shape::Text).format(Format::Time),
        Field::new("subscriptionNotificationUrl", Shape::Text),
    ],
};

static TAX_ADDRESS: Model = Model {
    name: "TaxAddress",
    fields: &[
        Field::new("country", Shape::Text).required().max(2),
        Field::new("region", Shape::Text).max(10),
        Field::new("county", Shape::Text).max(64),
        Field::new("city", Shape::Text).max(64),
        Field::new("district", Shape::Text).max(64),
        Field::new("line1", Shape::Text).max(256),
        Field::new("line2", Shape::Text).max(256),
        Field::new("postalCode", Shape::Text).max(16),
    ],
};

static TAX_BUSINESS_DETAILS: Model = Model {
    name: "TaxBusinessDetails",
    fields: &[
        Field::new("address", Shape::Model(&TAX_ADDRESS)),
    ],
};

static TAX_CALCULATION_LINE_ITEM: Model = Model {
    name: "TaxCalculationLineItem",
    fields: &[
        Field::new("goodsReferenceId", Shape::Text).required().max(128),
        Field::new("quantity", Shape::Integer).required(),
        Field::new("unitAmount", Shape::Text).max(19),
        Field::new("taxCode", Shape::Text).max(32),
        Field::new("productId", Shape::Text).max(64),
        Field::new("taxBehavior", Shape::Text).max(16),
        Field::new("amount", Shape::Model(&AMOUNT)),
    ],
};

static TAX_CUSTOMER_DETAILS: Model = Model {
    name: "TaxCustomerDetails",
    fields: &[
        Field::new("name", Shape::Text).max(256),
        Field::new("businessDetails", Shape::Model(&TAX_BUSINESS_DETAILS)),
        Field::new("shippingAddress", Shape::Model(&TAX_ADDRESS)),
        Field::new("billingAddress", Shape::Model(&TAX_ADDRESS)),
        Field::new("taxIds", Shape::List(&Shape::Model(&TAX_ID))).max_items(10),
        Field::new("taxExemptions", Shape::List(&Shape::Model(&TAX_EXEMPTION))).max_items(10),
    ],
};

static TAX_EXEMPTION: Model = Model {
    name: "TaxExemption",
    fields: &[
        Field::new("certificateNumber", Shape::Text).max(64),
        Field::new("exemptionType", Shape::Text).max(32).values(&["RESALE"]),
        Field::new("jurisdiction", Shape::Model(&TAX_EXEMPTION_JURISDICTION)),
        Field::new("effectiveFrom", Shape::Text).max(32).format(Format::Time),
    ],
};

static TAX_EXEMPTION_JURISDICTION: Model = Model {
    name: "TaxExemptionJurisdiction",
    fields: &[
        Field::new("country", Shape::Text).max(2),
        Field::new("region", Shape::Text).max(10),
        Field::new("city", Shape::Text).max(64),
    ],
};

static TAX_HEAD_OFFICE: Model = Model {
    name: "TaxHeadOffice",
    fields: &[
        Field::new("address", Shape::Model(&TAX_ADDRESS)).required(),
    ],
};

static TAX_ID: Model = Model {
    name: "TaxId",
    fields: &[
        Field::new("value", Shape::Text).required().max(64),
        Field::new("country", Shape::Text).required().max(2),
        Field::new("region", Shape::Text).max(10),
    ],
};

static TAX_JURISDICTION: Model = Model {
    name: "TaxJurisdiction",
    fields: &[
        Field::new("country", Shape::Text).required().max(2),
        Field::new("region", Shape::Text).max(10),
        Field::new("county", Shape::Text).max(64),
        Field::new("city", Shape::Text).max(64),
        Field::new("district", Shape::Text).max(64),
    ],
};

static TAX_SHIP_FROM_DETAILS: Model = Model {
    name: "TaxShipFromDetails",
    fields: &[
        Field::new("address", Shape::Model(&TAX_ADDRESS)).required(),
    ],
};

static TAX_SHIPPING_COST: Model = Model {
    name: "TaxShippingCost",
    fields: &[
        Field::new("amount", Shape::Model(&AMOUNT)).required(),
    ],
};

static TIER: Model = Model {
    name: "Tier",
    fields: &[
        Field::new("upTo", Shape::Integer),
        Field::new("unitAmount", Shape::Model(&AMOUNT)),
        Field::new("flatAmount", Shape::Model(&AMOUNT)),
    ],
};

static TRANSFER_FROM_DETAIL: Model = Model {
    name: "TransferFromDetail",
    fields: &[
        Field::new("transferFromMethod", Shape::Model(&PAYMENT_METHOD)).required(),
        Field::new("transferFromAmount", Shape::Model(&AMOUNT)).required(),
    ],
};

static TRANSFER_TO_DETAIL: Model = Model {
    name: "TransferToDetail",
    fields: &[
        Field::new("transferToMethod", Shape::Model(&PAYMENT_METHOD)).required(),
        Field::new("transferToCurrency", Shape::Text).required().max(3),
        Field::new("purposeCode", Shape::Text).required().max(3),
        Field::new("feeAmount", Shape::Model(&AMOUNT)),
        Field::new("actualTransferToAmount", Shape::Model(&AMOUNT)),
        Field::new("transferNotifyUrl", Shape::Text).max(2048),
        Field::new("transferRemark", Shape::Text).max(1024),
    ],
};

static TRANSIT: Model = Model {
    name: "Transit",
    fields: &[
        Field::new("transitType", Shape::Text).values(TRANSIT_TYPE_VALUES),
        Field::new("legs", Shape::List(&Shape::Model(&LEG))).max_items(10),
        Field::new("passengers", Shape::List(&Shape::Model(&PASSENGER))).max_items(100),
        Field::new("agentCode", Shape::Text),
        Field::new("agentName", Shape::Text),
        Field::new("ticketNumber", Shape::Text),
        Field::new("ticketIssuerCode", Shape::Text),
        Field::new("restrictedTicketIndicator", Shape::Text),
        Field::new("ancillaryData", Shape::Model(&ANCILLARY_DATA)),
    ],
};

static TRIAL: Model = Model {
    name: "Trial",
    fields: &[
        Field::new("trialAmount", Shape::Model(&AMOUNT)).required(),
        Field::new("trialStartPeriod", Shape::Integer).required(),
        Field::new("trialPeriod", Shape::Integer),
        Field::new("trialEndPeriod", Shape::Integer),
    ],
};

static TRIAL_PHASE: Model = Model {
    name: "TrialPhase",
    fields: &[
        Field::new("phaseNo", Shape::Integer).required(),
        Field::new("trialAmount", Shape::Model(&AMOUNT)).required(),
    ],
};

static TRIAL_PLAN: Model = Model {
    name: "TrialPlan",
    fields: &[
        Field::new("trialEndTime", Shape::Text),
        Field::new("freeTrialDays", Shape::Integer),
        Field::new("phases", Shape::List(&Shape::Model(&TRIAL_PHASE))),
    ],
};

static USER_NAME: Model = Model {
    name: "UserName",
    fields: &[
        Field::new("firstName", Shape::Text).required().max(32),
        Field::new("lastName", Shape::Text).required().max(32),
        Field::new("middleName", Shape::Text).max(32),
        Field::new("fullName", Shape::Text).max(128),
    ],
};

static VERIFY_METHOD: Model = Model {
    name: "VerifyMethod",
    fields: &[
        Field::new("verifyMethodType", Shape::Text),
        Field::new("otpValue", Shape::Text),
    ],
};

static WALLET: Model = Model {
    name: "Wallet",
    fields: &[
        Field::new("accountNo", Shape::Text),
        Field::new("accountHolderName", Shape::Model(&USER_NAME)),
        Field::new("phoneNo", Shape::Text),
        Field::new("email", Shape::Text),
        Field::new("billingAddress", Shape::Model(&ADDRESS)),
        Field::new("token", Shape::Text),
        Field::new("tokenExpiryTime", Shape::Text),
    ],
};

static WEB_SITE: Model = Model {
    name: "WebSite",
    fields: &[
        Field::new("url", Shape::Text).required().max(2048),
        Field::new("name", Shape::Text),
        Field::new("desc", Shape::Text),
        Field::new("type", Shape::Text).max(32).values(WEB_SITE_TYPE_VALUES),
    ],
};

