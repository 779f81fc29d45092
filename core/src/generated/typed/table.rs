// @generated from core/schema by core/codegen. Do not edit.
//! The table of typed operations, for crates that export them.

/// Calls `$callback!` once with every typed operation of every family.
///
/// AMS has groups; `calls` answer with a record, `redirects` with a [`Redirect`](crate::Redirect), `texts` with a
/// string; `flows` end with a [`Final`](crate::Final); `notifications` pairs a name with the record of its data. An entry is its documentation, its method,
/// its id, its request and its reply.
#[macro_export]
macro_rules! for_each_typed_operation {
    ($callback:ident) => {
        $callback! {
            ams {
                groups {
                    #[doc = "Operations of the group `authorizations`."]
                    authorizations: Authorizations {
                        calls {
                            #[doc = "Swaps an authorisation code, or a refresh token, for an access token. Tokens are secrets."]
                            apply_token "authorizations.apply_token": AuthApplyTokenRequest => AuthApplyTokenResponse;
                            #[doc = "Gets the page on which the buyer allows automatic debits."]
                            consult "authorizations.consult": AuthConsultRequest => AuthConsultResponse;
                            #[doc = "Opens an authorisation session for a client SDK."]
                            create_authorization_session "authorizations.create_authorization_session": AuthCreateSessionRequest => AuthCreateSessionResponse;
                            #[doc = "Reads an authorisation."]
                            query "authorizations.query": AuthQueryTokenRequest => AuthQueryTokenResponse;
                            #[doc = "Ends an authorisation."]
                            revoke "authorizations.revoke": AuthRevokeTokenRequest => AuthRevokeTokenResponse;
                        }
                        flows {
                        }
                    }
                    #[doc = "Operations of the group `customs`."]
                    customs: Customs {
                        calls {
                            #[doc = "Declares a payment to customs. `S` is the call; the outcome is read by `customs.inquiryDeclarationRequests`. `splitOrder` must be sent even when it is false."]
                            #[doc = "Repeat it with the same `declarationRequestId`, never with a new one, until the outcome is known."]
                            declare "customs.declare": CustomsDeclareRequest => CustomsDeclareResponse;
                            #[doc = "Reads up to ten declarations. Unknown ids are listed apart, with a successful result."]
                            inquiry_declaration_requests "customs.inquiry_declaration_requests": CustomsQueryRequest => CustomsQueryResponse;
                        }
                        flows {
                        }
                    }
                    #[doc = "Operations of the group `disputes`."]
                    disputes: Disputes {
                        calls {
                            #[doc = "Accepts a dispute: the money stays with the buyer."]
                            accept_dispute "disputes.accept_dispute": AcceptDisputeRequest => AcceptDisputeResponse;
                            #[doc = "Fetches a template or a document of a dispute."]
                            download_dispute_evidence "disputes.download_dispute_evidence": DownloadDisputeEvidenceRequest => DownloadDisputeEvidenceResponse;
                            #[doc = "Sends one defence document, as Base64."]
                            supply_defense_document "disputes.supply_defense_document": SupplyDefenseDocumentRequest => SupplyDefenseDocumentResponse;
                            #[doc = "Sends evidence tag by tag, to the host for large messages. A tag sent again replaces what was sent before."]
                            supply_evidence "disputes.supply_evidence": SupplyEvidenceRequest => SupplyEvidenceResponse;
                        }
                        flows {
                        }
                    }
                    #[doc = "Operations of the group `payments`."]
                    payments: Payments {
                        calls {
                            #[doc = "Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `paymentId` or `paymentRequestId`; may be repeated unchanged."]
                            cancel "payments.cancel": PayCancelRequest => PayCancelResponse;
                            #[doc = "Takes the money of an authorised card payment, whole or in part. Repeating a `captureRequestId` takes nothing twice."]
                            capture "payments.capture": CaptureRequest => CaptureResponse;
                            #[doc = "Lists the payment methods that can be offered for an amount."]
                            consult "payments.consult": PayConsultRequest => PayConsultResponse;
                            #[doc = "Turns an agreement token into a one-time mandate for exactly one amount. Repeating a `mandateRequestId` gives the first mandate back."]
                            create_mandate "payments.create_mandate": CreateMandateRequest => CreateMandateResponse;
                            #[doc = "Opens a session for the hosted or embedded checkout. Repeating a `paymentRequestId` repeats the answer."]
                            create_payment_session "payments.create_payment_session": PaymentSessionRequest => PaymentSessionResponse;
                            #[doc = "Swaps card data for a one-time value."]
                            fetch_nonce "payments.fetch_nonce": FetchNonceRequest => FetchNonceResponse;
                            #[doc = "Asks for exchange rates."]
                            inquire_exchange_rate "payments.inquire_exchange_rate": InquireExchangeRateRequest => InquireExchangeRateResponse;
                            #[doc = "Lists the instalment plans of a card."]
                            inquire_installment "payments.inquire_installment": InquireInstallmentRequest => InquireInstallmentResponse;
                            #[doc = "Asks where a payment stands. A successful call says nothing about the money: read `paymentStatus`."]
                            inquiry_payment "payments.inquiry_payment": PayQueryRequest => PayQueryResponse;
                            #[doc = "Asks where a refund stands. Read `refundStatus`."]
                            inquiry_refund "payments.inquiry_refund": InquiryRefundRequest => InquiryRefundResponse;
                            #[doc = "Starts a payment of any product. Repeating a `paymentRequestId` repeats the answer, not the charge. `PAYMENT_IN_PROCESS` is normal for a cashier: send the buyer to the redirect and wait for the notification."]
                            pay "payments.pay": PayRequest => PayResponse;
                            #[doc = "Returns all or part of a payment. Repeating a `refundRequestId` refunds nothing twice. `PROCESSING` is not final: inquire or wait for the notification."]
                            refund "payments.refund": RefundRequest => RefundResponse;
                            #[doc = "Reads a payment session again."]
                            #[doc = "Not confirmed by a document: try it in the sandbox first."]
                            retrieve_payment_session "payments.retrieve_payment_session": RetrievePaymentSessionRequest => RetrievePaymentSessionResponse;
                            #[doc = "Changes the amount of an authorised payment."]
                            #[doc = "Repeat it with the same `updateRequestId`, never with a new one, until the outcome is known."]
                            update_amount "payments.update_amount": UpdateAmountRequest => UpdateAmountResponse;
                            #[doc = "Hands in what the buyer answered to an authentication challenge."]
                            verify_and_complete_payment "payments.verify_and_complete_payment": VerifyAndCompletePaymentRequest => VerifyAndCompletePaymentResponse;
                        }
                        flows {
                            #[doc = "Captures and stays with it until it is final, always with the same `captureRequestId`. States: `captured`, `not_captured`."]
                            #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                            capture_until_final "payments.capture": CaptureRequest;
                            #[doc = "Pays and stays with it until it is final: on an unknown outcome it inquires by the same `paymentRequestId`, and at the deadline it cancels until that succeeds. States: `paid` (a card that is captured later: authorised), `not_paid`, `cancelled`. A buyer at a cashier needs the link first: call `pay`, send the buyer there, then call this with the same request and a deadline as long as the buyer may take."]
                            #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                            pay_until_final "payments.pay": PayRequest;
                            #[doc = "Refunds and stays with it until it is final, always with the same `refundRequestId`. States: `refunded`, `not_refunded`."]
                            #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                            refund_until_final "payments.refund": RefundRequest;
                        }
                    }
                    #[doc = "Operations of the group `subscriptions`."]
                    subscriptions: Subscriptions {
                        calls {
                            #[doc = "Ends a subscription."]
                            cancel "subscriptions.cancel": SubscriptionCancelRequest => SubscriptionCancelResponse;
                            #[doc = "Moves a subscription to other terms."]
                            #[doc = "Repeat it with the same `subscriptionChangeRequestId`, never with a new one, until the outcome is known."]
                            change "subscriptions.change": SubscriptionChangeRequest => SubscriptionChangeResponse;
                            #[doc = "Starts a subscription; the buyer agrees on the page in the reply."]
                            #[doc = "Repeat it with the same `subscriptionRequestId`, never with a new one, until the outcome is known."]
                            create "subscriptions.create": SubscriptionCreateRequest => SubscriptionCreateResponse;
                            #[doc = "Reads one subscription."]
                            inquire_subscription "subscriptions.inquire_subscription": InquireSubscriptionRequest => InquireSubscriptionResponse;
                            #[doc = "Lists subscriptions."]
                            inquire_subscription_list "subscriptions.inquire_subscription_list": InquireSubscriptionListRequest => InquireSubscriptionListResponse;
                            #[doc = "Reads the payments of a subscription."]
                            inquire_subscription_payment "subscriptions.inquire_subscription_payment": InquireSubscriptionPaymentRequest => InquireSubscriptionPaymentResponse;
                            #[doc = "Reads a subscription, in the older form."]
                            inquiry "subscriptions.inquiry": SubscriptionsInquiryRequest => SubscriptionsInquiryResponse;
                            #[doc = "Changes a running subscription."]
                            #[doc = "Repeat it with the same `subscriptionUpdateRequestId`, never with a new one, until the outcome is known."]
                            update "subscriptions.update": SubscriptionUpdateRequest => SubscriptionUpdateResponse;
                        }
                        flows {
                        }
                    }
                    #[doc = "Operations of the group `vaults`."]
                    vaults: Vaults {
                        calls {
                            #[doc = "Opens a session in which the buyer stores a card."]
                            #[doc = "Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known."]
                            create_vaulting_session "vaults.create_vaulting_session": VaultingSessionRequest => VaultingSessionResponse;
                            #[doc = "Forgets a stored payment method."]
                            delete_token "vaults.delete_token": DeleteTokenRequest => DeleteTokenResponse;
                            #[doc = "Swaps card data for a one-time value."]
                            fetch_nonce "vaults.fetch_nonce": VaultsFetchNonceRequest => VaultsFetchNonceResponse;
                            #[doc = "Reads a stored payment method."]
                            inquire_token "vaults.inquire_token": VaultingInquireTokenRequest => VaultingInquireTokenResponse;
                            #[doc = "Asks whether storing a payment method has worked."]
                            inquire_vaulting "vaults.inquire_vaulting": VaultingQueryRequest => VaultingQueryResponse;
                            #[doc = "Changes a stored payment method."]
                            update_token "vaults.update_token": UpdateTokenRequest => UpdateTokenResponse;
                            #[doc = "Stores a payment method. While verification runs, send the buyer to the URL in the reply."]
                            #[doc = "Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known."]
                            vault_payment_method "vaults.vault_payment_method": VaultingPaymentMethodRequest => VaultingPaymentMethodResponse;
                        }
                        flows {
                        }
                    }
                }
                notifications {
                    notify_payment "notifyPayment": PayResultNotify;
                    notify_payment_subscription "notifyPaymentSubscription": SubscriptionPayNotify;
                    notify_capture "notifyCapture": CaptureResultNotify;
                    notify_refund "notifyRefund": RefundNotify;
                    notify_authorization "notifyAuthorization": AuthNotify;
                    notify_dispute "notifyDispute": DisputeNotify;
                    notify_defense_strategy_suggestion "notifyDefenseStrategySuggestion": DefenseStrategySuggestionNotify;
                    notify_defense_document "notifyDefenseDocument": DefenseDocumentNotify;
                    notify_vaulting "notifyVaulting": VaultingNotify;
                    notify_subscription "notifySubscription": SubscriptionNotify;
                    notify_subscription_cancel "notifySubscriptionCancel": SubscriptionCancelNotify;
                }
            }
            mapi {
                calls {
                    #[doc = "Asks where a store payment stands. Read `alipay_trans_status`."]
                    acquire_overseas_query "acquire_overseas_query": AcquireOverseasQueryRequest => AcquireOverseasQueryResponse;
                    #[doc = "Cancels a store payment of the same day (GMT+8)."]
                    #[doc = "Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known."]
                    #[doc = "Not confirmed by a document: try it in the sandbox first."]
                    acquire_overseas_spot_cancel "acquire_overseas_spot_cancel": AcquireOverseasSpotCancelRequest => AcquireOverseasSpotCancelResponse;
                    #[doc = "Charges a buyer whose payment code was scanned. On an unknown outcome query by `partner_trans_id`, then cancel."]
                    acquire_overseas_spot_pay "acquire_overseas_spot_pay": AcquireOverseasSpotPayRequest => AcquireOverseasSpotPayResponse;
                    #[doc = "Returns all or part of a store payment. Without `is_sync` `Y` success means accepted, and only a success is reported. Repeating a `partner_refund_id` refunds nothing twice."]
                    acquire_overseas_spot_refund "acquire_overseas_spot_refund": AcquireOverseasSpotRefundRequest => AcquireOverseasSpotRefundResponse;
                    #[doc = "Undoes a store payment of the same day whose outcome is unknown."]
                    #[doc = "Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known."]
                    #[doc = "Not confirmed by a document: try it in the sandbox first."]
                    acquire_overseas_spot_reverse "acquire_overseas_spot_reverse": AcquireOverseasSpotReverseRequest => AcquireOverseasSpotReverseResponse;
                    #[doc = "Returns all or part of a payment. Repeating an `out_return_no` refunds nothing twice. With `is_sync` `Y` the reply is final, otherwise it only says accepted."]
                    forex_refund "forex_refund": ForexRefundRequest => ForexRefundResponse;
                    #[doc = "Asks where a payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid, as long as you have not refunded: refunds do not show here. `TRADE_CLOSED` with a pay time was paid once. A trade exists only after the buyer has logged in."]
                    single_trade_query "single_trade_query": SingleTradeQueryRequest => SingleTradeQueryResponse;
                }
                redirects {
                    #[doc = "Sends a buyer at a computer to the cashier: gives a signed URL and a form, nothing is sent. Errors show on a page to the buyer, not here."]
                    #[doc = "Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known."]
                    create_forex_trade "create_forex_trade": CreateForexTradeRequest;
                    #[doc = "The same as `create_forex_trade` for phone browsers."]
                    #[doc = "Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known."]
                    create_forex_trade_wap "create_forex_trade_wap": CreateForexTradeWapRequest;
                }
                texts {
                    #[doc = "Builds the signed order string for the wallet app. Nothing is sent."]
                    #[doc = "Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known."]
                    mobile_securitypay_pay "mobile_securitypay_pay": MobileSecuritypayPayRequest;
                }
                flows {
                    #[doc = "Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquire_overseas_spot_cancel_until_final "acquire_overseas_spot_cancel": AcquireOverseasSpotRefundRequest;
                    #[doc = "Pays and stays with it until it is final: on an unknown outcome it queries by the same `partner_trans_id`, and at the deadline it reverses until that succeeds. States: `paid`, `not_paid`, `cancelled`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquire_overseas_spot_pay_until_final "acquire_overseas_spot_pay": AcquireOverseasSpotPayRequest;
                    #[doc = "Refunds and stays with it until it is final, always with the same `partner_refund_id`. States: `refunded`, `not_refunded`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquire_overseas_spot_refund_until_final "acquire_overseas_spot_refund": AcquireOverseasSpotRefundRequest;
                    #[doc = "Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquire_overseas_spot_reverse_until_final "acquire_overseas_spot_reverse": AcquireOverseasSpotRefundRequest;
                    #[doc = "Refunds and stays with it until it is final, always with the same `out_return_no`. States: `refunded`, `not_refunded`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    forex_refund_until_final "forex_refund": ForexRefundRequest;
                }
                notifications {
                }
            }
            instore {
                calls {
                    #[doc = "Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `acquirementId` or `merchantTransId`; may be repeated unchanged."]
                    acquiring_common_pay_cancel "acquiring_common_pay_cancel": AcquiringCommonPayCancelRequest => AcquiringCommonPayCancelResponse;
                    #[doc = "Returns all or part of a payment. Repeating a `merchantRefundId` refunds nothing twice. The sandbox takes only `isSync` true."]
                    acquiring_common_refund "acquiring_common_refund": AcquiringCommonRefundRequest => AcquiringCommonRefundResponse;
                    #[doc = "Charges a buyer whose payment code was scanned. On an unknown outcome query by `merchantTransId`, then cancel; never use a new id before that."]
                    acquiring_offline_pay "acquiring_offline_pay": AcquiringOfflinePayRequest => AcquiringOfflinePayResponse;
                    #[doc = "Asks where a payment stands. The result of the call is not the result of the payment."]
                    acquiring_offline_pay_query "acquiring_offline_pay_query": AcquiringOfflinePayQueryRequest => AcquiringOfflinePayQueryResponse;
                    #[doc = "Makes a code for one order, which the buyer scans."]
                    #[doc = "Repeat it with the same `merchantTransId`, never with a new one, until the outcome is known."]
                    acquiring_offline_pre_create "acquiring_offline_pre_create": AcquiringOfflinePreCreateRequest => AcquiringOfflinePreCreateResponse;
                    #[doc = "Ends a registration."]
                    merchant_common_indirect_merchant_archive "merchant_common_indirect_merchant_archive": MerchantCommonIndirectMerchantArchiveRequest => MerchantCommonIndirectMerchantArchiveResponse;
                    #[doc = "Registers or changes a secondary merchant or store. For acquirers."]
                    merchant_common_indirect_merchant_maintain "merchant_common_indirect_merchant_maintain": MerchantCommonIndirectMerchantMaintainRequest => MerchantCommonIndirectMerchantMaintainResponse;
                    #[doc = "Reads a registration."]
                    merchant_common_indirect_merchant_query "merchant_common_indirect_merchant_query": MerchantCommonIndirectMerchantQueryRequest => MerchantCommonIndirectMerchantQueryResponse;
                    #[doc = "Reports the health of a terminal."]
                    merchant_common_monitor "merchant_common_monitor": MerchantCommonMonitorRequest => MerchantCommonMonitorResponse;
                }
                redirects {
                }
                texts {
                }
                flows {
                    #[doc = "Refunds synchronously and repeats it with the same `merchantRefundId` until it is final. States: `refunded`, `not_refunded`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquiring_common_refund_until_final "acquiring_common_refund": AcquiringCommonRefundRequest;
                    #[doc = "Pays and stays with it until it is final: on an unknown outcome it queries by the same `merchantTransId`, and at the deadline it cancels until that succeeds. States: `paid`, `not_paid`, `cancelled`."]
                    #[doc = "Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise."]
                    acquiring_offline_pay_until_final "acquiring_offline_pay": AcquiringOfflinePayRequest;
                }
                notifications {
                }
            }
        }
    };
}
