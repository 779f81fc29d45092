// @generated from core/schema by core/codegen. Do not edit.
//! Typed methods of the clients.

use crate::ams::AmsClient;
use crate::client::Client;
use crate::error::Result;
use crate::until_final::Final;
use crate::instore::InStoreClient;
use crate::mapi::MapiClient;
use crate::options::CallOptions;
use crate::redirect::Redirect;
use crate::typed;

use super::{ams, instore, mapi};

impl AmsClient {
    /// Operations of the group `authorizations`.
    #[must_use]
    pub fn authorizations(&self) -> Authorizations<'_> {
        Authorizations { client: self.raw(), options: CallOptions::default() }
    }
    /// Operations of the group `customs`.
    #[must_use]
    pub fn customs(&self) -> Customs<'_> {
        Customs { client: self.raw(), options: CallOptions::default() }
    }
    /// Operations of the group `disputes`.
    #[must_use]
    pub fn disputes(&self) -> Disputes<'_> {
        Disputes { client: self.raw(), options: CallOptions::default() }
    }
    /// Operations of the group `payments`.
    #[must_use]
    pub fn payments(&self) -> Payments<'_> {
        Payments { client: self.raw(), options: CallOptions::default() }
    }
    /// Operations of the group `subscriptions`.
    #[must_use]
    pub fn subscriptions(&self) -> Subscriptions<'_> {
        Subscriptions { client: self.raw(), options: CallOptions::default() }
    }
    /// Operations of the group `vaults`.
    #[must_use]
    pub fn vaults(&self) -> Vaults<'_> {
        Vaults { client: self.raw(), options: CallOptions::default() }
    }
}

/// Operations of the group `authorizations` of one client.
#[derive(Clone, Debug)]
pub struct Authorizations<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Authorizations<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Swaps an authorisation code, or a refresh token, for an access token. Tokens are secrets.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn apply_token(&self, request: &ams::AuthApplyTokenRequest) -> Result<ams::AuthApplyTokenResponse> {
        typed::call(self.client, "authorizations.apply_token", request, &self.options)
    }

    /// Gets the page on which the buyer allows automatic debits.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn consult(&self, request: &ams::AuthConsultRequest) -> Result<ams::AuthConsultResponse> {
        typed::call(self.client, "authorizations.consult", request, &self.options)
    }

    /// Opens an authorisation session for a client SDK.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_authorization_session(&self, request: &ams::AuthCreateSessionRequest) -> Result<ams::AuthCreateSessionResponse> {
        typed::call(self.client, "authorizations.create_authorization_session", request, &self.options)
    }

    /// Reads an authorisation.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn query(&self, request: &ams::AuthQueryTokenRequest) -> Result<ams::AuthQueryTokenResponse> {
        typed::call(self.client, "authorizations.query", request, &self.options)
    }

    /// Ends an authorisation.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn revoke(&self, request: &ams::AuthRevokeTokenRequest) -> Result<ams::AuthRevokeTokenResponse> {
        typed::call(self.client, "authorizations.revoke", request, &self.options)
    }
}

/// Operations of the group `customs` of one client.
#[derive(Clone, Debug)]
pub struct Customs<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Customs<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Declares a payment to customs. `S` is the call; the outcome is read by `customs.inquiryDeclarationRequests`. `splitOrder` must be sent even when it is false.
    /// Repeat it with the same `declarationRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn declare(&self, request: &ams::CustomsDeclareRequest) -> Result<ams::CustomsDeclareResponse> {
        typed::call(self.client, "customs.declare", request, &self.options)
    }

    /// Reads up to ten declarations. Unknown ids are listed apart, with a successful result.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquiry_declaration_requests(&self, request: &ams::CustomsQueryRequest) -> Result<ams::CustomsQueryResponse> {
        typed::call(self.client, "customs.inquiry_declaration_requests", request, &self.options)
    }
}

/// Operations of the group `disputes` of one client.
#[derive(Clone, Debug)]
pub struct Disputes<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Disputes<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Accepts a dispute: the money stays with the buyer.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn accept_dispute(&self, request: &ams::AcceptDisputeRequest) -> Result<ams::AcceptDisputeResponse> {
        typed::call(self.client, "disputes.accept_dispute", request, &self.options)
    }

    /// Fetches a template or a document of a dispute.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn download_dispute_evidence(&self, request: &ams::DownloadDisputeEvidenceRequest) -> Result<ams::DownloadDisputeEvidenceResponse> {
        typed::call(self.client, "disputes.download_dispute_evidence", request, &self.options)
    }

    /// Sends one defence document, as Base64.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn supply_defense_document(&self, request: &ams::SupplyDefenseDocumentRequest) -> Result<ams::SupplyDefenseDocumentResponse> {
        typed::call(self.client, "disputes.supply_defense_document", request, &self.options)
    }

    /// Sends evidence tag by tag, to the host for large messages. A tag sent again replaces what was sent before.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn supply_evidence(&self, request: &ams::SupplyEvidenceRequest) -> Result<ams::SupplyEvidenceResponse> {
        typed::call(self.client, "disputes.supply_evidence", request, &self.options)
    }
}

/// Operations of the group `payments` of one client.
#[derive(Clone, Debug)]
pub struct Payments<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Payments<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `paymentId` or `paymentRequestId`; may be repeated unchanged.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn cancel(&self, request: &ams::PayCancelRequest) -> Result<ams::PayCancelResponse> {
        typed::call(self.client, "payments.cancel", request, &self.options)
    }

    /// Takes the money of an authorised card payment, whole or in part. Repeating a `captureRequestId` takes nothing twice.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn capture(&self, request: &ams::CaptureRequest) -> Result<ams::CaptureResponse> {
        typed::call(self.client, "payments.capture", request, &self.options)
    }

    /// Captures and stays with it until it is final, always with the same `captureRequestId`. States: `captured`, `not_captured`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn capture_until_final(&self, request: &ams::CaptureRequest) -> Result<Final> {
        typed::until_final(self.client, "payments.capture", request, &self.options)
    }

    /// Lists the payment methods that can be offered for an amount.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn consult(&self, request: &ams::PayConsultRequest) -> Result<ams::PayConsultResponse> {
        typed::call(self.client, "payments.consult", request, &self.options)
    }

    /// Turns an agreement token into a one-time mandate for exactly one amount. Repeating a `mandateRequestId` gives the first mandate back.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_mandate(&self, request: &ams::CreateMandateRequest) -> Result<ams::CreateMandateResponse> {
        typed::call(self.client, "payments.create_mandate", request, &self.options)
    }

    /// Opens a session for the hosted or embedded checkout. Repeating a `paymentRequestId` repeats the answer.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_payment_session(&self, request: &ams::PaymentSessionRequest) -> Result<ams::PaymentSessionResponse> {
        typed::call(self.client, "payments.create_payment_session", request, &self.options)
    }

    /// Swaps card data for a one-time value.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn fetch_nonce(&self, request: &ams::FetchNonceRequest) -> Result<ams::FetchNonceResponse> {
        typed::call(self.client, "payments.fetch_nonce", request, &self.options)
    }

    /// Asks for exchange rates.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_exchange_rate(&self, request: &ams::InquireExchangeRateRequest) -> Result<ams::InquireExchangeRateResponse> {
        typed::call(self.client, "payments.inquire_exchange_rate", request, &self.options)
    }

    /// Lists the instalment plans of a card.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_installment(&self, request: &ams::InquireInstallmentRequest) -> Result<ams::InquireInstallmentResponse> {
        typed::call(self.client, "payments.inquire_installment", request, &self.options)
    }

    /// Asks where a payment stands. A successful call says nothing about the money: read `paymentStatus`.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquiry_payment(&self, request: &ams::PayQueryRequest) -> Result<ams::PayQueryResponse> {
        typed::call(self.client, "payments.inquiry_payment", request, &self.options)
    }

    /// Asks where a refund stands. Read `refundStatus`.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquiry_refund(&self, request: &ams::InquiryRefundRequest) -> Result<ams::InquiryRefundResponse> {
        typed::call(self.client, "payments.inquiry_refund", request, &self.options)
    }

    /// Starts a payment of any product. Repeating a `paymentRequestId` repeats the answer, not the charge. `PAYMENT_IN_PROCESS` is normal for a cashier: send the buyer to the redirect and wait for the notification.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn pay(&self, request: &ams::PayRequest) -> Result<ams::PayResponse> {
        typed::call(self.client, "payments.pay", request, &self.options)
    }

    /// Pays and stays with it until it is final: on an unknown outcome it inquires by the same `paymentRequestId`, and at the deadline it cancels until that succeeds. States: `paid` (a card that is captured later: authorised), `not_paid`, `cancelled`. A buyer at a cashier needs the link first: call `pay`, send the buyer there, then call this with the same request and a deadline as long as the buyer may take.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn pay_until_final(&self, request: &ams::PayRequest) -> Result<Final> {
        typed::until_final(self.client, "payments.pay", request, &self.options)
    }

    /// Returns all or part of a payment. Repeating a `refundRequestId` refunds nothing twice. `PROCESSING` is not final: inquire or wait for the notification.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn refund(&self, request: &ams::RefundRequest) -> Result<ams::RefundResponse> {
        typed::call(self.client, "payments.refund", request, &self.options)
    }

    /// Refunds and stays with it until it is final, always with the same `refundRequestId`. States: `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn refund_until_final(&self, request: &ams::RefundRequest) -> Result<Final> {
        typed::until_final(self.client, "payments.refund", request, &self.options)
    }

    /// Reads a payment session again.
    /// Not confirmed by a document: try it in the sandbox first.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn retrieve_payment_session(&self, request: &ams::RetrievePaymentSessionRequest) -> Result<ams::RetrievePaymentSessionResponse> {
        typed::call(self.client, "payments.retrieve_payment_session", request, &self.options)
    }

    /// Changes the amount of an authorised payment.
    /// Repeat it with the same `updateRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn update_amount(&self, request: &ams::UpdateAmountRequest) -> Result<ams::UpdateAmountResponse> {
        typed::call(self.client, "payments.update_amount", request, &self.options)
    }

    /// Hands in what the buyer answered to an authentication challenge.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn verify_and_complete_payment(&self, request: &ams::VerifyAndCompletePaymentRequest) -> Result<ams::VerifyAndCompletePaymentResponse> {
        typed::call(self.client, "payments.verify_and_complete_payment", request, &self.options)
    }
}

/// Operations of the group `subscriptions` of one client.
#[derive(Clone, Debug)]
pub struct Subscriptions<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Subscriptions<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Ends a subscription.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn cancel(&self, request: &ams::SubscriptionCancelRequest) -> Result<ams::SubscriptionCancelResponse> {
        typed::call(self.client, "subscriptions.cancel", request, &self.options)
    }

    /// Moves a subscription to other terms.
    /// Repeat it with the same `subscriptionChangeRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn change(&self, request: &ams::SubscriptionChangeRequest) -> Result<ams::SubscriptionChangeResponse> {
        typed::call(self.client, "subscriptions.change", request, &self.options)
    }

    /// Starts a subscription; the buyer agrees on the page in the reply.
    /// Repeat it with the same `subscriptionRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create(&self, request: &ams::SubscriptionCreateRequest) -> Result<ams::SubscriptionCreateResponse> {
        typed::call(self.client, "subscriptions.create", request, &self.options)
    }

    /// Reads one subscription.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_subscription(&self, request: &ams::InquireSubscriptionRequest) -> Result<ams::InquireSubscriptionResponse> {
        typed::call(self.client, "subscriptions.inquire_subscription", request, &self.options)
    }

    /// Lists subscriptions.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_subscription_list(&self, request: &ams::InquireSubscriptionListRequest) -> Result<ams::InquireSubscriptionListResponse> {
        typed::call(self.client, "subscriptions.inquire_subscription_list", request, &self.options)
    }

    /// Reads the payments of a subscription.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_subscription_payment(&self, request: &ams::InquireSubscriptionPaymentRequest) -> Result<ams::InquireSubscriptionPaymentResponse> {
        typed::call(self.client, "subscriptions.inquire_subscription_payment", request, &self.options)
    }

    /// Reads a subscription, in the older form.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquiry(&self, request: &ams::SubscriptionsInquiryRequest) -> Result<ams::SubscriptionsInquiryResponse> {
        typed::call(self.client, "subscriptions.inquiry", request, &self.options)
    }

    /// Changes a running subscription.
    /// Repeat it with the same `subscriptionUpdateRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn update(&self, request: &ams::SubscriptionUpdateRequest) -> Result<ams::SubscriptionUpdateResponse> {
        typed::call(self.client, "subscriptions.update", request, &self.options)
    }
}

/// Operations of the group `vaults` of one client.
#[derive(Clone, Debug)]
pub struct Vaults<'a> {
    client: &'a Client,
    options: CallOptions,
}

impl Vaults<'_> {
    /// The same operations with options for the calls that follow.
    #[must_use]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Opens a session in which the buyer stores a card.
    /// Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_vaulting_session(&self, request: &ams::VaultingSessionRequest) -> Result<ams::VaultingSessionResponse> {
        typed::call(self.client, "vaults.create_vaulting_session", request, &self.options)
    }

    /// Forgets a stored payment method.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn delete_token(&self, request: &ams::DeleteTokenRequest) -> Result<ams::DeleteTokenResponse> {
        typed::call(self.client, "vaults.delete_token", request, &self.options)
    }

    /// Swaps card data for a one-time value.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn fetch_nonce(&self, request: &ams::VaultsFetchNonceRequest) -> Result<ams::VaultsFetchNonceResponse> {
        typed::call(self.client, "vaults.fetch_nonce", request, &self.options)
    }

    /// Reads a stored payment method.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_token(&self, request: &ams::VaultingInquireTokenRequest) -> Result<ams::VaultingInquireTokenResponse> {
        typed::call(self.client, "vaults.inquire_token", request, &self.options)
    }

    /// Asks whether storing a payment method has worked.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn inquire_vaulting(&self, request: &ams::VaultingQueryRequest) -> Result<ams::VaultingQueryResponse> {
        typed::call(self.client, "vaults.inquire_vaulting", request, &self.options)
    }

    /// Changes a stored payment method.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn update_token(&self, request: &ams::UpdateTokenRequest) -> Result<ams::UpdateTokenResponse> {
        typed::call(self.client, "vaults.update_token", request, &self.options)
    }

    /// Stores a payment method. While verification runs, send the buyer to the URL in the reply.
    /// Repeat it with the same `vaultingRequestId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn vault_payment_method(&self, request: &ams::VaultingPaymentMethodRequest) -> Result<ams::VaultingPaymentMethodResponse> {
        typed::call(self.client, "vaults.vault_payment_method", request, &self.options)
    }
}

impl MapiClient {

    /// Asks where a store payment stands. Read `alipay_trans_status`.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquire_overseas_query(&self, request: &mapi::AcquireOverseasQueryRequest) -> Result<mapi::AcquireOverseasQueryResponse> {
        typed::call(self.raw(), "acquire_overseas_query", request, &CallOptions::default())
    }

    /// Cancels a store payment of the same day (GMT+8).
    /// Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known.
    /// Not confirmed by a document: try it in the sandbox first.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquire_overseas_spot_cancel(&self, request: &mapi::AcquireOverseasSpotCancelRequest) -> Result<mapi::AcquireOverseasSpotCancelResponse> {
        typed::call(self.raw(), "acquire_overseas_spot_cancel", request, &CallOptions::default())
    }

    /// Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquire_overseas_spot_cancel_until_final(&self, request: &mapi::AcquireOverseasSpotRefundRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquire_overseas_spot_cancel", request, options)
    }

    /// Charges a buyer whose payment code was scanned. On an unknown outcome query by `partner_trans_id`, then cancel.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquire_overseas_spot_pay(&self, request: &mapi::AcquireOverseasSpotPayRequest) -> Result<mapi::AcquireOverseasSpotPayResponse> {
        typed::call(self.raw(), "acquire_overseas_spot_pay", request, &CallOptions::default())
    }

    /// Pays and stays with it until it is final: on an unknown outcome it queries by the same `partner_trans_id`, and at the deadline it reverses until that succeeds. States: `paid`, `not_paid`, `cancelled`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquire_overseas_spot_pay_until_final(&self, request: &mapi::AcquireOverseasSpotPayRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquire_overseas_spot_pay", request, options)
    }

    /// Returns all or part of a store payment. Without `is_sync` `Y` success means accepted, and only a success is reported. Repeating a `partner_refund_id` refunds nothing twice.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquire_overseas_spot_refund(&self, request: &mapi::AcquireOverseasSpotRefundRequest) -> Result<mapi::AcquireOverseasSpotRefundResponse> {
        typed::call(self.raw(), "acquire_overseas_spot_refund", request, &CallOptions::default())
    }

    /// Refunds and stays with it until it is final, always with the same `partner_refund_id`. States: `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquire_overseas_spot_refund_until_final(&self, request: &mapi::AcquireOverseasSpotRefundRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquire_overseas_spot_refund", request, options)
    }

    /// Undoes a store payment of the same day whose outcome is unknown.
    /// Repeat it with the same `partner_trans_id`, never with a new one, until the outcome is known.
    /// Not confirmed by a document: try it in the sandbox first.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquire_overseas_spot_reverse(&self, request: &mapi::AcquireOverseasSpotReverseRequest) -> Result<mapi::AcquireOverseasSpotReverseResponse> {
        typed::call(self.raw(), "acquire_overseas_spot_reverse", request, &CallOptions::default())
    }

    /// Undoes a store payment and stays with it until it is final: on its day, by the calendar of GMT+8, as a whole and with its fee; later, or a part of it, as a refund under `partner_refund_id`. States: `cancelled`, `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquire_overseas_spot_reverse_until_final(&self, request: &mapi::AcquireOverseasSpotRefundRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquire_overseas_spot_reverse", request, options)
    }

    /// Sends a buyer at a computer to the cashier: gives a signed URL and a form, nothing is sent. Errors show on a page to the buyer, not here.
    /// Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_forex_trade(&self, request: &mapi::CreateForexTradeRequest) -> Result<Redirect> {
        typed::redirect(self.raw(), "create_forex_trade", request, &CallOptions::default())
    }

    /// The same as `create_forex_trade` for phone browsers.
    /// Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn create_forex_trade_wap(&self, request: &mapi::CreateForexTradeWapRequest) -> Result<Redirect> {
        typed::redirect(self.raw(), "create_forex_trade_wap", request, &CallOptions::default())
    }

    /// Returns all or part of a payment. Repeating an `out_return_no` refunds nothing twice. With `is_sync` `Y` the reply is final, otherwise it only says accepted.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn forex_refund(&self, request: &mapi::ForexRefundRequest) -> Result<mapi::ForexRefundResponse> {
        typed::call(self.raw(), "forex_refund", request, &CallOptions::default())
    }

    /// Refunds and stays with it until it is final, always with the same `out_return_no`. States: `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn forex_refund_until_final(&self, request: &mapi::ForexRefundRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "forex_refund", request, options)
    }

    /// Builds the signed order string for the wallet app. Nothing is sent.
    /// Repeat it with the same `out_trade_no`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn mobile_securitypay_pay(&self, request: &mapi::MobileSecuritypayPayRequest) -> Result<String> {
        typed::text(self.raw(), "mobile_securitypay_pay", request, &CallOptions::default())
    }

    /// Asks where a payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid, as long as you have not refunded: refunds do not show here. `TRADE_CLOSED` with a pay time was paid once. A trade exists only after the buyer has logged in.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn single_trade_query(&self, request: &mapi::SingleTradeQueryRequest) -> Result<mapi::SingleTradeQueryResponse> {
        typed::call(self.raw(), "single_trade_query", request, &CallOptions::default())
    }
}

impl InStoreClient {

    /// Closes an unpaid payment or returns a paid one whole, inside the cancel window. Named by `acquirementId` or `merchantTransId`; may be repeated unchanged.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquiring_common_pay_cancel(&self, request: &instore::AcquiringCommonPayCancelRequest) -> Result<instore::AcquiringCommonPayCancelResponse> {
        typed::call(self.raw(), "acquiring_common_pay_cancel", request, &CallOptions::default())
    }

    /// Returns all or part of a payment. Repeating a `merchantRefundId` refunds nothing twice. The sandbox takes only `isSync` true.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquiring_common_refund(&self, request: &instore::AcquiringCommonRefundRequest) -> Result<instore::AcquiringCommonRefundResponse> {
        typed::call(self.raw(), "acquiring_common_refund", request, &CallOptions::default())
    }

    /// Refunds synchronously and repeats it with the same `merchantRefundId` until it is final. States: `refunded`, `not_refunded`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquiring_common_refund_until_final(&self, request: &instore::AcquiringCommonRefundRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquiring_common_refund", request, options)
    }

    /// Charges a buyer whose payment code was scanned. On an unknown outcome query by `merchantTransId`, then cancel; never use a new id before that.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquiring_offline_pay(&self, request: &instore::AcquiringOfflinePayRequest) -> Result<instore::AcquiringOfflinePayResponse> {
        typed::call(self.raw(), "acquiring_offline_pay", request, &CallOptions::default())
    }

    /// Pays and stays with it until it is final: on an unknown outcome it queries by the same `merchantTransId`, and at the deadline it cancels until that succeeds. States: `paid`, `not_paid`, `cancelled`.
    /// Never pays twice and never reports paid without a verified statement that says so. The deadline is 60 seconds unless you say otherwise.
    ///
    /// # Errors
    /// As the call itself; a refusal for business reasons is no error but a state.
    pub fn acquiring_offline_pay_until_final(&self, request: &instore::AcquiringOfflinePayRequest, options: &CallOptions) -> Result<Final> {
        typed::until_final(self.raw(), "acquiring_offline_pay", request, options)
    }

    /// Asks where a payment stands. The result of the call is not the result of the payment.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquiring_offline_pay_query(&self, request: &instore::AcquiringOfflinePayQueryRequest) -> Result<instore::AcquiringOfflinePayQueryResponse> {
        typed::call(self.raw(), "acquiring_offline_pay_query", request, &CallOptions::default())
    }

    /// Makes a code for one order, which the buyer scans.
    /// Repeat it with the same `merchantTransId`, never with a new one, until the outcome is known.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn acquiring_offline_pre_create(&self, request: &instore::AcquiringOfflinePreCreateRequest) -> Result<instore::AcquiringOfflinePreCreateResponse> {
        typed::call(self.raw(), "acquiring_offline_pre_create", request, &CallOptions::default())
    }

    /// Ends a registration.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn merchant_common_indirect_merchant_archive(&self, request: &instore::MerchantCommonIndirectMerchantArchiveRequest) -> Result<instore::MerchantCommonIndirectMerchantArchiveResponse> {
        typed::call(self.raw(), "merchant_common_indirect_merchant_archive", request, &CallOptions::default())
    }

    /// Registers or changes a secondary merchant or store. For acquirers.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn merchant_common_indirect_merchant_maintain(&self, request: &instore::MerchantCommonIndirectMerchantMaintainRequest) -> Result<instore::MerchantCommonIndirectMerchantMaintainResponse> {
        typed::call(self.raw(), "merchant_common_indirect_merchant_maintain", request, &CallOptions::default())
    }

    /// Reads a registration.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn merchant_common_indirect_merchant_query(&self, request: &instore::MerchantCommonIndirectMerchantQueryRequest) -> Result<instore::MerchantCommonIndirectMerchantQueryResponse> {
        typed::call(self.raw(), "merchant_common_indirect_merchant_query", request, &CallOptions::default())
    }

    /// Reports the health of a terminal.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn merchant_common_monitor(&self, request: &instore::MerchantCommonMonitorRequest) -> Result<instore::MerchantCommonMonitorResponse> {
        typed::call(self.raw(), "merchant_common_monitor", request, &CallOptions::default())
    }
}
