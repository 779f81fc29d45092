# @generated from core/schema/ams.json by core/codegen. Do not edit.
"""Requests and replies of the ams family, with the wire's own names."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Required, TypedDict

from .._event import Event as _Event


class AbaCard(TypedDict, total=False):
    """``AbaCard``."""
    assetId: str
    maskedCardNo: str
    cardStatus: Literal["ACTIVE", "FROZEN", "CANCEL"] | str
    cardBrand: Literal["MASTERCARD"] | str
    createdTime: str
    """ISO 8601 with its zone."""
    updatedTime: str
    """ISO 8601 with its zone."""
    cardNickName: str


class AccountBalance(TypedDict, total=False):
    """``AccountBalance``."""
    currency: str
    availableBalance: Amount
    frozenBalance: Amount
    totalBalance: Amount


class AccountLastModified(TypedDict, total=False):
    """``AccountLastModified``."""
    passwordChangeDate: str | datetime
    """When the merchant last changed the password. ISO 8601 with its zone."""
    emailChangeDate: str | datetime
    """When the merchant last changed the email address of the account. ISO 8601 with its zone."""
    listingChangeDate: str | datetime
    """When the merchant last changed the listings of the account. ISO 8601 with its zone."""
    loginDate: str | datetime
    """When the merchant last logged in. ISO 8601 with its zone."""
    addressChangeDate: str | datetime
    """When the merchant last changed the address of the account. ISO 8601 with its zone."""


class AcquirerInfo(TypedDict, total=False):
    """``AcquirerInfo``."""
    acquirerName: str
    """Which acquirer it is."""
    referenceRequestId: str
    """Id of the request that payment orchestration sent to the acquirer."""
    acquirerTransactionId: str
    """Id of the transaction at the acquirer."""
    acquirerMerchantId: str
    """Your id at the acquirer."""
    acquirerResultCode: str
    """The acquirer's own result code."""
    acquirerResultMessage: str
    """Text that explains ``acquirerResultCode``."""
    acquirerMerchantName: str
    """Your name as registered at the acquirer."""
    acquirerReasonDescription: str
    """Reason in the acquirer's words."""
    ptspTransactionId: str
    acquirerCardToken: str
    """Token the acquirer gave the card. Secret: never log it."""
    acquirerFingerprint: str
    acquirerAccountName: str


class Address(TypedDict, total=False):
    """``Address``."""
    region: str
    """Country or region, an ISO 3166 code of two letters."""
    state: str
    """State or province. US merchants: the ISO 3166-2 code for cards of the US, Canada and the UK."""
    city: str
    """City, town or village."""
    address1: str
    """Street and number, post-office box or company."""
    address2: str
    """Flat, floor, building."""
    zipCode: str
    """Postal code. US merchants: at most 10 letters, digits, hyphens and spaces for cards."""
    label: str
    address3: str
    """A third line."""
    country: str
    """In place of ``region``, in a business address only."""


class AgenticAgentInfo(TypedDict, total=False):
    """``AgenticAgentInfo``."""
    agentId: Required[str]
    agentName: str
    agentUrl: str
    agentJwk: str
    """Public EC P-256 JWK as base64url text, without its private part."""


class AgenticBoundPaymentMethod(TypedDict, total=False):
    """``AgenticBoundPaymentMethod``."""
    paymentMethodType: Literal["CARD", "AlipayCN", "AlipayHK", "MPay"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Secret: never log it."""
    paymentMethodDetail: AgenticBoundPaymentMethodDetail


class AgenticBoundPaymentMethodDetail(TypedDict, total=False):
    """``AgenticBoundPaymentMethodDetail``."""
    cardBrand: Literal["VISA", "MASTERCARD"] | str
    lastFour: str


class AgenticDeclineThreshold(TypedDict, total=False):
    """``AgenticDeclineThreshold``."""
    currency: Required[str]
    value: Required[str]


class AgenticMandate(TypedDict, total=False):
    """``AgenticMandate``."""
    mandateId: str
    """Needed to authenticate, and to bind with ``authorizeOnBind``; absent otherwise."""
    intent: AgenticMandateIntent
    order: Order
    """What is bought."""


class AgenticMandateIntent(TypedDict, total=False):
    """``AgenticMandateIntent``."""
    declineThreshold: AgenticDeclineThreshold
    effectiveFromTime: str | datetime
    """ISO 8601 with its zone."""
    effectiveUntilTime: str | datetime
    """ISO 8601 with its zone."""
    preferredMerchant: Merchant
    allowedMerchant: list[Merchant]
    consumerPrompt: str
    intentDesc: str


class AgenticPaymentMethod(TypedDict, total=False):
    """``AgenticPaymentMethod``."""
    paymentMethodType: Literal["CARD", "AlipayCN", "AlipayHK", "MPay"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Not sent when binding. Secret: never log it."""
    selectedCardBrand: Literal["VISA", "MASTERCARD"] | str


class AgenticPaymentToken(TypedDict, total=False):
    """``AgenticPaymentToken``."""
    token: str
    """One-time credential. Secret: never log it."""
    tokenExpiration: str
    """ISO 8601 with its zone."""
    tokenExpirationYear: str
    tokenExpirationMonth: str
    status: Literal["ACTIVE"] | str
    dynamicDataType: Literal["DAVV", "TAVV", "CARD_APPLICATION_CRYPTOGRAM_SHORT_FORM", "DYNAMIC_CARD_SECURITY_CODE"] | str
    dynamicDataValue: str
    """Cryptogram. Secret: never log it."""


class AgreementInfo(TypedDict, total=False):
    """``AgreementInfo``."""
    authState: str
    """Your unguessable value; compare it when the buyer comes back."""
    userLoginId: str
    """What the buyer logs in to the wallet with, an email address or a phone number."""
    userLoginType: str
    displayUserLoginId: str
    """Login id of the buyer in the form to display."""


class ABATransferNotify(TypedDict, total=False):
    """``ABATransferNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    transferRequestId: str
    transferId: str
    transferResult: Result
    transferFinishTime: str
    transferFromDetail: TransferFromDetail
    transferToDetail: TransferToDetail


class AcceptDisputeRequest(TypedDict, total=False):
    """``AcceptDisputeRequest``."""
    disputeId: Required[str]
    """Alipay's id of the dispute."""


class AcceptDisputeResponse(TypedDict, total=False):
    """``AcceptDisputeResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    """Alipay's id of the dispute."""
    disputeResolutionTime: str
    """When you accepted the dispute. ISO 8601."""


class ApplyCardRequest(TypedDict, total=False):
    """``ApplyCardRequest``."""
    requestId: str
    cardNickName: str
    note: str
    cardBinRule: str
    purpose: str
    metadata: dict[str, str]
    """JSON text."""
    authorizationControl: AuthorizationControl


class ApplyCardResponse(TypedDict, total=False):
    """``ApplyCardResponse``."""
    result: Result
    """How the call went."""
    requestId: str
    status: str
    assetId: str
    cvv: str
    """Secret: never log it."""
    cardNo: str
    """Secret: never log it."""
    expiredMonth: str
    expiredYear: str


class ApsCancelPaymentRequest(TypedDict, total=False):
    """``ApsCancelPaymentRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""


class ApsCancelPaymentResponse(TypedDict, total=False):
    """``ApsCancelPaymentResponse``."""
    result: Result
    """How the call went."""
    pspId: str
    acquirerId: str


class ApsConsultPaymentRequest(TypedDict, total=False):
    """``ApsConsultPaymentRequest``."""
    paymentAmount: ApsAmount
    """What the buyer pays, in the smallest unit of the currency."""
    userRegion: str
    paymentFactor: ApsPaymentFactor
    """Options of the product, such as the in-store scenario."""
    settlementStrategy: ApsSettlementStrategy
    """How it is settled."""
    allowedPspRegions: list[str]
    merchant: ApsMerchant
    referenceUserId: str
    env: ApsEnv
    """The device of the buyer."""


class ApsConsultPaymentResponse(TypedDict, total=False):
    """``ApsConsultPaymentResponse``."""
    result: Result
    """How the call went."""
    paymentOptions: list[ApsPaymentOption]


class ApsInquiryPaymentRequest(TypedDict, total=False):
    """``ApsInquiryPaymentRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""


class ApsInquiryPaymentResponse(TypedDict, total=False):
    """``ApsInquiryPaymentResponse``."""
    result: Result
    """How the call went."""
    acquirerId: str
    pspId: str
    paymentResult: Result
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: ApsAmount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentTime: str
    customerId: str
    walletBrandName: str
    transactions: list[ApsTransaction]
    settlementAmount: ApsAmount
    settlementQuote: ApsQuote


class ApsNotifyPaymentRequest(TypedDict, total=False):
    """``ApsNotifyPaymentRequest``."""
    acquirerId: str
    pspId: str
    paymentResult: Result
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: ApsAmount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentTime: str
    customerId: str
    walletBrandName: str
    settlementAmount: ApsAmount
    settlementQuote: ApsQuote


class ApsNotifyPaymentResponse(TypedDict, total=False):
    """``ApsNotifyPaymentResponse``."""
    result: Result
    """How the call went."""


class ApsPayRequest(TypedDict, total=False):
    """``ApsPayRequest``."""
    order: ApsOrder
    """What is bought."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentAmount: ApsAmount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentMethod: ApsPaymentMethod
    """How the buyer pays."""
    paymentFactor: ApsPaymentFactor
    """Options of the product, such as the in-store scenario."""
    paymentExpiryTime: str
    """After this the buyer can no longer pay."""
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""
    settlementStrategy: ApsSettlementStrategy
    """How it is settled."""
    allowedPspRegions: list[str]
    userRegion: str


class ApsPayResponse(TypedDict, total=False):
    """``ApsPayResponse``."""
    result: Result
    """How the call went."""
    acquirerId: str
    paymentId: str
    """Alipay's id of the payment."""
    paymentTime: str
    paymentUrl: str
    paymentAmount: ApsAmount
    """What the buyer pays, in the smallest unit of the currency."""
    orderCodeForm: ApsOrderCodeForm
    """Code to show to the buyer."""
    customerId: str
    pspId: str
    walletBrandName: str


class ApsRefundRequest(TypedDict, total=False):
    """``ApsRefundRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundAmount: ApsAmount
    """What goes back, in the currency of the payment."""
    refundReason: str


class ApsRefundResponse(TypedDict, total=False):
    """``ApsRefundResponse``."""
    result: Result
    """How the call went."""
    acquirerId: str
    pspId: str
    refundId: str
    """Alipay's id of the refund."""
    refundTime: str
    refundAmount: ApsAmount
    """What goes back, in the currency of the payment."""
    settlementAmount: ApsAmount
    settlementQuote: ApsQuote


class ApsUserInitiatedPayRequest(TypedDict, total=False):
    """``ApsUserInitiatedPayRequest``."""
    acquirerId: str
    pspId: str
    codeValue: str
    customerId: str


class ApsUserInitiatedPayResponse(TypedDict, total=False):
    """``ApsUserInitiatedPayResponse``."""
    result: Result
    """How the call went."""
    codeType: Literal["ORDER_CODE", "STORE_CODE"] | str
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: ApsOrder
    """What is bought."""
    paymentFactor: ApsPaymentFactor
    """Options of the product, such as the in-store scenario."""
    amount: ApsAmount
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""
    paymentExpiryTime: str
    """After this the buyer can no longer pay."""
    settlementStrategy: ApsSettlementStrategy
    """How it is settled."""


class AuthApplyTokenRequest(TypedDict, total=False):
    """``AuthApplyTokenRequest``."""
    grantType: Required[Literal["AUTHORIZATION_CODE", "REFRESH_TOKEN"] | str]
    """Whether to exchange a code or to renew a token."""
    customerBelongsTo: Required[Literal["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"] | str]
    """Wallet the buyer authorises: ``ALIPAY_CN``, ``GCASH`` and so on."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    authCode: str
    """From the redirect or the notification. With ``AUTHORIZATION_CODE`` only. Secret: never log it."""
    refreshToken: str
    """From an earlier reply. With ``REFRESH_TOKEN`` only. Secret: never log it."""
    extendInfo: str
    """JSON text."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""


class AuthApplyTokenResponse(TypedDict, total=False):
    """``AuthApplyTokenResponse``."""
    result: Result
    """How the call went."""
    accessToken: str
    """Stands for the buyer's authorisation; goes into ``paymentMethod.paymentMethodId`` of a payment. Secret: never log it."""
    accessTokenExpiryTime: str
    """After this the access token cannot charge any more. ISO 8601 with its zone."""
    refreshToken: str
    """Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it."""
    refreshTokenExpiryTime: str
    """After this the refresh token gets no new access token. ISO 8601 with its zone."""
    extendInfo: str
    """JSON text."""
    userLoginId: str
    """What the buyer logs in to the wallet with, an email address or a phone number, masked."""
    pspCustomerInfo: PspCustomerInfo
    """The buyer as the wallet knows them."""


class AuthConsultRequest(TypedDict, total=False):
    """``AuthConsultRequest``."""
    customerBelongsTo: Required[Literal["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"] | str]
    """Wallet the buyer authorises: ``ALIPAY_CN``, ``GCASH`` and so on."""
    authRedirectUrl: Required[str]
    """Where the buyer comes back to, with ``authCode`` and ``authState`` added."""
    scopes: Required[list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]]
    """What the buyer is asked to authorise; ``AGREEMENT_PAY`` is for later payments."""
    authState: Required[str]
    """Your unguessable value; compare it when the buyer comes back."""
    terminalType: Required[Literal["WEB", "WAP", "APP", "MINI_APP"] | str]
    """How the buyer reaches you: desktop browser, mobile browser, app or mini program."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    authNotifyUrl: str
    """Where the result of the authorisation is posted."""
    authClientId: str
    """Id of the merchant behind you that the buyer authorises; for acquirers."""
    osType: Literal["IOS", "ANDROID"] | str
    """System of the buyer's device; matters for ``APP`` and ``WAP``."""
    osVersion: str
    """Version of the system on the buyer's device."""
    extendInfo: str
    """JSON text."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    recurringPayment: bool
    """Whether the charges recur. Needed for ``PAYPAY``."""
    authMetaData: AuthMetaData
    """Details of the account holder."""
    env: Env
    """The device of the buyer."""
    amount: Amount
    directDebitInfo: AuthorizationConsultDirectDebitInfo
    """Alipay periodic signing only."""


class AuthConsultResponse(TypedDict, total=False):
    """``AuthConsultResponse``."""
    result: Result
    """How the call went."""
    authUrl: str
    """Older form of ``normalUrl``."""
    extendInfo: str
    """JSON text."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    appIdentifier: str
    """Android package to open; comes for ``APP`` and ``WAP``."""
    authCodeForm: AuthCodeForm
    """Code to show to the buyer, who scans it to authorise."""


class AuthCreateSessionRequest(TypedDict, total=False):
    """``AuthCreateSessionRequest``."""
    productCode: Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str
    """``AGREEMENT_PAYMENT``."""
    agreementInfo: AgreementInfo
    """Authorisation for later payments that the buyer is asked for."""
    scopes: list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]
    """What the buyer is asked to authorise; ``AGREEMENT_PAY`` is for later payments."""
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""


class AuthCreateSessionResponse(TypedDict, total=False):
    """``AuthCreateSessionResponse``."""
    result: Result
    """How the call went."""
    paymentSessionId: str
    """Alipay's id of the session."""
    paymentSessionData: str
    """Opaque: hand it to the client SDK."""
    paymentSessionExpiryTime: str
    """After this the session cannot be used. ISO 8601."""


class AuthNotify(TypedDict, total=False):
    """``AuthNotify``."""
    authorizationNotifyType: Literal["AUTHCODE_CREATED", "TOKEN_CREATED", "TOKEN_CANCELED"] | str
    """What happened. Tells the messages of this kind apart."""
    notifyType: str
    """Go by ``authorizationNotifyType`` instead."""
    result: Result
    """How the call went."""
    authClientId: str
    """Id of the merchant behind you that the buyer authorises; for acquirers."""
    accessToken: str
    """The token the message is about: just created, or cancelled and void. Secret: never log it."""
    authState: str
    """Your unguessable value; compare it when the buyer comes back."""
    authCode: str
    """Exchange it with ``applyToken``. Comes with ``AUTHCODE_CREATED``. Secret: never log it."""
    reason: str
    """Why the authorisation was cancelled."""
    userLoginId: str
    """What the buyer logs in to the wallet with, an email address or a phone number."""
    userId: str
    """Id of the buyer at the wallet."""
    passThroughInfo: str


class AuthQueryTokenRequest(TypedDict, total=False):
    """``AuthQueryTokenRequest``."""
    accessToken: str
    """The token to ask about. Secret: never log it."""


class AuthQueryTokenResponse(TypedDict, total=False):
    """``AuthQueryTokenResponse``."""
    result: Result
    """How the call went."""
    accessToken: str
    """Stands for the buyer's authorisation; goes into ``paymentMethod.paymentMethodId`` of a payment. Secret: never log it."""
    accessTokenExpiryTime: str
    """After this the access token cannot charge any more. ISO 8601."""
    refreshToken: str
    """Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it."""
    refreshTokenExpiryTime: str
    """After this the refresh token gets no new access token. ISO 8601."""
    tokenStatusType: str
    """Whether the access token can still be used."""


class AuthRevokeTokenRequest(TypedDict, total=False):
    """``AuthRevokeTokenRequest``."""
    accessToken: Required[str]
    """The token to make void. Secret: never log it."""
    extendInfo: str
    """JSON text."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class AuthRevokeTokenResponse(TypedDict, total=False):
    """``AuthRevokeTokenResponse``."""
    result: Result
    """How the call went."""
    extendInfo: str
    """JSON text."""


class BillingSubscriptionCancelRequest(TypedDict, total=False):
    """``BillingSubscriptionCancelRequest``."""
    subscriptionId: Required[str]
    cancellationType: Literal["CANCEL", "TERMINATE"] | str
    cancellationReason: str
    cancellationDetails: BillingSubscriptionCancelCancellationDetails
    prorationBehavior: Literal["ALWAYS_INVOICE", "NONE"] | str


class BillingSubscriptionCancelResponse(TypedDict, total=False):
    """``BillingSubscriptionCancelResponse``."""
    result: Result
    """How the call went."""
    subscriptionId: str
    status: str
    canceledAt: str
    cancelAtPeriodEnd: bool
    creditNoteId: str
    creditNoteAmount: int | str
    creditNoteCurrency: str


class BillingSubscriptionCreateRequest(TypedDict, total=False):
    """``BillingSubscriptionCreateRequest``."""
    subscriptionRequestId: Required[str]
    priceItems: Required[list[PriceItem]]
    customerId: str
    customerEmail: str
    trialSettings: BillingTrialSettings
    discounts: list[BillingDiscount]
    paymentBehavior: str
    collectionMethod: str
    daysUntilDue: int | str
    cancelAt: str | datetime
    """ISO 8601 with its zone."""
    cancelAtPeriodEnd: bool
    description: str
    subscriptionNotifyUrl: str
    metadata: str
    """JSON text."""


class BillingSubscriptionCreateResponse(TypedDict, total=False):
    """``BillingSubscriptionCreateResponse``."""
    result: Result
    """How the call went."""
    subscriptionRequestId: str
    subscriptionId: str
    customerId: str
    invoiceId: str
    status: str
    currentPeriodStart: str
    """ISO 8601 with its zone."""
    currentPeriodEnd: str
    """ISO 8601 with its zone."""
    billingCycleAnchor: str
    """ISO 8601 with its zone."""
    trialStart: str
    """ISO 8601 with its zone."""
    trialEnd: str
    """ISO 8601 with its zone."""
    cancelAt: str
    description: str
    collectionMethod: str
    daysUntilDue: int | str
    subscriptionItems: list[SubscriptionItem]
    discounts: list[BillingDiscount]
    subscriptionNotifyUrl: str


class BillingSubscriptionInquireDetailsRequest(TypedDict, total=False):
    """``BillingSubscriptionInquireDetailsRequest``."""
    subscriptionId: Required[str]


class BillingSubscriptionInquireDetailsResponse(TypedDict, total=False):
    """``BillingSubscriptionInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    subscriptionId: str
    subscriptionRequestId: str
    createTime: str
    """ISO 8601 with its zone."""
    status: Literal["INCOMPLETE", "TRIALING", "ACTIVE", "PAST_DUE", "PAUSED", "CANCELLED", "TERMINATED", "UNPAID"] | str
    billingMode: Literal["LICENSED", "METERED", "MIXED"] | str
    paymentBehavior: Literal["ALLOW_INCOMPLETE", "ERROR_IF_INCOMPLETE", "PENDING_IF_INCOMPLETE"] | str
    currentPeriodStart: str
    currentPeriodEnd: str
    billingCycleAnchor: str
    cancelAtPeriodEnd: bool
    canceledAt: str
    trialStart: str
    trialEnd: str
    trialSettings: BillingSubscriptionTrialSettings
    """Left out by the newest release. Do not send it."""
    cancelAt: str
    collectionMethod: str
    daysUntilDue: int | str
    cancellationDetails: BillingSubscriptionInquireDetailsCancellationDetails
    terminationReason: str
    description: str
    defaultPaymentMethod: str
    subtotal: Amount
    discountAmount: Amount
    totalAmount: Amount
    priceItems: list[BillingSubscriptionPriceItem]
    discounts: list[BillingSubscriptionDiscountInfo]
    metadata: str
    """JSON text."""


class BillingSubscriptionInquireListRequest(TypedDict, total=False):
    """``BillingSubscriptionInquireListRequest``."""
    status: Literal["INCOMPLETE", "TRIALING", "ACTIVE", "PAST_DUE", "PAUSED", "CANCELLED", "TERMINATED", "UNPAID"] | str
    """Up to eight values, joined by commas."""
    customerId: str
    subscriptionId: str
    gmtCreateStart: str | datetime
    """ISO 8601 with its zone."""
    gmtCreateEnd: str | datetime
    """ISO 8601 with its zone."""
    sortOrder: Literal["ASC", "DESC"] | str
    startingAfter: str
    endingBefore: str
    limit: int | str


class BillingSubscriptionInquireListResponse(TypedDict, total=False):
    """``BillingSubscriptionInquireListResponse``."""
    result: Result
    """How the call went."""
    subscriptions: list[Subscription]
    hasMore: bool
    nextCursor: str
    previousCursor: str


class BillingSubscriptionNotify(TypedDict, total=False):
    """``BillingSubscriptionNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    subscriptionRequestId: str
    eventTime: str
    """ISO 8601 with its zone."""
    subscriptionId: str
    invoiceId: str
    status: str
    reason: str
    reasonDescription: str
    previousStatus: str
    fixedAmount: Amount


class BillingSubscriptionResumeRequest(TypedDict, total=False):
    """``BillingSubscriptionResumeRequest``."""
    subscriptionId: Required[str]
    reasonCode: Required[str]


class BillingSubscriptionResumeResponse(TypedDict, total=False):
    """``BillingSubscriptionResumeResponse``."""
    result: Result
    """How the call went."""
    subscriptionId: str
    status: str
    billingCycleAnchor: str
    """ISO 8601 with its zone."""


class BillingSubscriptionUpdateRequest(TypedDict, total=False):
    """``BillingSubscriptionUpdateRequest``."""
    subscriptionId: Required[str]
    priceItemChanges: list[PriceItemChange]
    prorationBehavior: Literal["ALWAYS_INVOICE", "NONE"] | str
    resetBillingCycleAnchor: bool
    trialSettings: BillingTrialSettings
    cancelAtPeriodEnd: bool
    cancelAt: str | datetime
    """ISO 8601 with its zone."""
    cancellationDetails: BillingSubscriptionCancellationDetails
    collectionMethod: str
    daysUntilDue: int | str
    description: str
    metadata: str
    """JSON text."""
    statusChange: BillingSubscriptionStatusChange


class BillingSubscriptionUpdateResponse(TypedDict, total=False):
    """``BillingSubscriptionUpdateResponse``."""
    result: Result
    """How the call went."""
    subscriptionId: str
    status: Literal["INCOMPLETE", "TRIALING", "ACTIVE", "PAST_DUE", "PAUSED", "CANCELLED", "TERMINATED", "UNPAID"] | str
    subscriptionItems: list[SubscriptionItem]
    prorationInvoiceId: str
    prorationInvoiceAmount: int | str
    prorationInvoiceCurrency: str
    creditNoteId: str
    creditNoteAmount: int | str
    creditNoteCurrency: str
    pendingUpdate: bool


class CancelRuleRequest(TypedDict, total=False):
    """``CancelRuleRequest``."""
    ruleId: str


class CancelRuleResponse(TypedDict, total=False):
    """``CancelRuleResponse``."""
    result: Result
    """How the call went."""
    ruleId: str
    merchantId: str
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    releaseTime: str
    """ISO 8601 with its zone."""
    retentionTime: int | str
    ruleStatus: Literal["ACTIVE", "DISABLED"] | str
    createTime: str
    """ISO 8601 with its zone."""
    updateTime: str
    """ISO 8601 with its zone."""


class CaptureRequest(TypedDict, total=False):
    """``CaptureRequest``."""
    captureRequestId: Required[str]
    """Your id of this capture. The same id never captures twice."""
    paymentId: Required[str]
    """Alipay's id of the payment."""
    captureAmount: Required[Amount]
    """What is captured, not above what was authorised."""
    isLastCapture: bool
    """Whether no further capture follows this one."""
    captureType: Literal["FINAL", "NON_FINAL"] | str
    """Absent is ``FINAL``."""
    transit: Transit
    """A trip, when tickets are sold."""
    goods: list[Goods]
    """For Klarna."""
    shippings: list[Shipping]
    """For Klarna."""


class CaptureResponse(TypedDict, total=False):
    """``CaptureResponse``."""
    result: Result
    """How the call went."""
    captureRequestId: str
    """Your id of this capture. The same id never captures twice."""
    captureId: str
    """Alipay's id of the capture."""
    paymentId: str
    """Alipay's id of the payment."""
    captureAmount: Amount
    """What is captured, not above what was authorised."""
    captureTime: str
    """When the capture succeeded. ISO 8601 with its zone."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""


class CaptureResultNotify(TypedDict, total=False):
    """``CaptureResultNotify``."""
    notifyType: Literal["CAPTURE_RESULT"] | str
    """What the message reports."""
    result: Result
    """How the call went."""
    captureRequestId: str
    """Your id of this capture. The same id never captures twice."""
    paymentId: str
    """Alipay's id of the payment."""
    captureId: str
    """Alipay's id of the capture."""
    captureAmount: Amount
    """What is captured, not above what was authorised."""
    captureTime: str
    """When the capture succeeded. ISO 8601 with its zone."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    paymentResultInfo: PaymentResultInfo
    """Details of what paid, such as the card and its 3-D Secure result."""
    taxCalculationId: str
    """Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds."""


class CardBillNotify(TypedDict, total=False):
    """``CardBillNotify``."""
    billNo: str
    assetId: str
    maskedCardNo: str
    orderNo: str
    cardNickName: str
    transactionTime: str
    merchantName: str
    tradeAmount: Amount
    inAmount: Amount
    outAmount: Amount
    exchangeRate: str
    billType: str
    tradeCountry: str
    billStatus: str
    billFailReason: FailReason
    lastUpdate: str
    metadata: dict[str, str]
    """JSON text."""


class CardStatusNotify(TypedDict, total=False):
    """``CardStatusNotify``."""
    requestId: str
    assetId: str
    operateType: str
    cardStatus: str
    createdTime: str
    updatedTime: str
    cardBrand: str


class CouponCreateRequest(TypedDict, total=False):
    """``CouponCreateRequest``."""
    couponRequestId: Required[str]
    discountType: Required[str]
    durationType: Required[str]
    couponName: str
    percentOff: str
    amountOff: Amount
    durationValue: int | str
    durationUnit: str
    redeemBy: str | datetime
    """ISO 8601 with its zone."""
    appliesTo: CouponCreateAppliesTo
    metadata: str
    """JSON text."""
    promotionCodes: list[PromotionCode]
    maxRedemptions: int | str


class CouponCreateResponse(TypedDict, total=False):
    """``CouponCreateResponse``."""
    result: Result
    """How the call went."""
    couponId: str
    couponName: str
    discountType: str
    status: str
    promotionCodes: list[CouponPromotionCode]


class CouponInquireDetailsRequest(TypedDict, total=False):
    """``CouponInquireDetailsRequest``."""
    couponId: Required[str]


class CouponInquireDetailsResponse(TypedDict, total=False):
    """``CouponInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    couponId: str
    couponRequestId: str
    couponName: str
    discountType: str
    percentOff: str
    amountOff: Amount
    durationType: str
    durationValue: int | str
    durationUnit: str
    redeemBy: str
    appliesTo: CouponInquireDetailsAppliesTo
    status: str
    metadata: str
    """JSON text."""
    gmtCreate: str
    """ISO 8601 with its zone."""
    maxRedemptions: int | str
    redeemedCount: int | str


class CouponInquireListRequest(TypedDict, total=False):
    """``CouponInquireListRequest``."""
    status: str
    discountType: str
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool


class CouponInquireListResponse(TypedDict, total=False):
    """``CouponInquireListResponse``."""
    result: Result
    """How the call went."""
    coupons: list[Coupon]
    hasMore: bool
    nextCursor: str
    total: int | str
    previousCursor: str


class CouponUpdateRequest(TypedDict, total=False):
    """``CouponUpdateRequest``."""
    couponId: Required[str]
    couponName: str
    status: str
    redeemBy: str | datetime
    """ISO 8601 with its zone."""
    metadata: str
    """JSON text."""
    maxRedemptions: int | str


class CouponUpdateResponse(TypedDict, total=False):
    """``CouponUpdateResponse``."""
    result: Result
    """How the call went."""
    couponId: str
    status: str


class CreateAuthenticationSessionRequest(TypedDict, total=False):
    """``CreateAuthenticationSessionRequest``."""
    mandate: Required[AgenticMandate]
    authenticationRequestId: str
    userLoginId: str
    agent: AgenticAgentInfo
    bindOnAuthorize: bool
    paymentMethod: AgenticPaymentMethod
    """How the buyer pays."""
    purchaseType: Literal["IMMEDIATE", "AUTONOMOUS"] | str
    countryCode: str
    redirectUrl: str
    env: Env
    """The device of the buyer."""


class CreateAuthenticationSessionResponse(TypedDict, total=False):
    """``CreateAuthenticationSessionResponse``."""
    result: Result
    """How the call went."""
    normalUrl: str
    """Page to send the buyer to."""
    sdHash: str
    authenticationSessionExpiryTime: str
    """ISO 8601 with its zone."""


class CreateBindingSessionRequest(TypedDict, total=False):
    """``CreateBindingSessionRequest``."""
    bindingRequestId: str
    userLoginId: str
    agent: AgenticAgentInfo
    authorizeOnBind: bool
    paymentMethod: AgenticPaymentMethod
    """How the buyer pays."""
    purchaseType: Literal["IMMEDIATE", "AUTONOMOUS"] | str
    mandate: AgenticMandate
    countryCode: str
    redirectUrl: str
    env: Env
    """The device of the buyer."""


class CreateBindingSessionResponse(TypedDict, total=False):
    """``CreateBindingSessionResponse``."""
    result: Result
    """How the call went."""
    normalUrl: str
    """Page to send the buyer to."""
    sdHash: str
    bindingSessionData: str
    bindingSessionExpiryTime: str
    """ISO 8601 with its zone."""


class CreateDirectPaymentRequest(TypedDict, total=False):
    """``CreateDirectPaymentRequest``."""
    paymentRequestId: Required[str]
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: Required[Order]
    """What is bought."""
    payToMethod: Required[PaymentMethod]
    payToAmount: Required[Amount]
    payFromAmount: Required[Amount]
    memo: str
    remark: str
    paymentNotifyUrl: str
    """Where the result is posted."""


class CreateDirectPaymentResponse(TypedDict, total=False):
    """``CreateDirectPaymentResponse``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    payToMethod: PaymentMethod
    payFromAmount: Amount
    payToAmount: Amount
    paymentTime: str


class CreateDirectRefundRequest(TypedDict, total=False):
    """``CreateDirectRefundRequest``."""
    paymentId: Required[str]
    """Alipay's id of the payment."""
    refundRequestId: Required[str]
    """Your id of this refund. The same id never refunds twice."""
    refundFromMethod: Required[RefundFromMethod]
    refundFromAmount: Required[Amount]
    referenceRefundId: str
    memo: str
    remark: str
    refundReason: str
    refundNotifyUrl: str
    """Where the result of the refund is posted."""


class CreateDirectRefundResponse(TypedDict, total=False):
    """``CreateDirectRefundResponse``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    refundId: str
    """Alipay's id of the refund."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundTime: str
    """ISO 8601 with its zone."""
    refundFromMethod: RefundFromMethod
    refundFromAmount: Amount
    refundToAmount: Amount


class CreateExchangeRequest(TypedDict, total=False):
    """``CreateExchangeRequest``."""
    buyAmount: Amount
    sellAmount: Amount
    exchangeTradeType: str
    exchangeRequestId: str
    exchangeMode: str
    quote: Quote


class CreateExchangeResponse(TypedDict, total=False):
    """``CreateExchangeResponse``."""
    result: Result
    """How the call went."""
    exchangeRequestId: str
    exchangeTradeType: str
    exchangeMode: str
    quote: Quote
    buyAmount: Amount
    sellAmount: Amount
    exchangeStartTime: str
    exchangeEndTime: str


class CreateHoldRequest(TypedDict, total=False):
    """``CreateHoldRequest``."""
    holdRequestId: str
    holdAmount: Amount
    releaseTime: str | datetime
    """ISO 8601 with its zone."""


class CreateHoldResponse(TypedDict, total=False):
    """``CreateHoldResponse``."""
    result: Result
    """How the call went."""
    holdRequestId: str
    holdId: str
    holdAmount: Amount
    releaseTime: str
    """ISO 8601 with its zone."""
    holdStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str


class CreateMandateRequest(TypedDict, total=False):
    """``CreateMandateRequest``."""
    mandateRequestId: Required[str]
    """Your id of this mandate. The same id gives the first mandate back."""
    accessToken: Required[str]
    """The agreement token to draw the mandate from. Secret: never log it."""
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""


class CreateMandateResponse(TypedDict, total=False):
    """``CreateMandateResponse``."""
    result: Result
    """How the call went."""
    mandateRequestId: str
    """Your id of this mandate. The same id gives the first mandate back."""
    mandateId: str
    """Stands for one later payment of exactly this amount."""
    validFrom: str
    """The mandate cannot be used before this. ISO 8601 with its zone."""
    validUntil: str
    """The mandate cannot be used after this. ISO 8601 with its zone."""


class CreateOrderRequest(TypedDict, total=False):
    """``CreateOrderRequest``."""
    productCode: Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: Order
    """What is bought."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""
    paymentNotifyUrl: str
    """Where the result is posted."""


class CreateOrderResponse(TypedDict, total=False):
    """``CreateOrderResponse``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    clientPaymentToken: str
    """Secret: never log it."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    redirectActionForm: RedirectActionForm
    """Older form of ``normalUrl``; the client turns it into a redirect."""


class CreatePayoutRequest(TypedDict, total=False):
    """``CreatePayoutRequest``."""
    transferRequestId: Required[str]
    transferFromDetail: Required[TransferFromDetail]
    transferToDetail: Required[TransferToDetail]


class CreatePayoutResponse(TypedDict, total=False):
    """``CreatePayoutResponse``."""
    result: Result
    """How the call went."""
    transferId: str
    transferRequestId: str
    transferFromDetail: TransferFromDetail
    transferToDetail: TransferToDetail


class CreateQuoteRequest(TypedDict, total=False):
    """``CreateQuoteRequest``."""
    buyAmount: Required[Amount]
    sellAmount: Required[Amount]
    exchangeTradeType: str


class CreateQuoteResponse(TypedDict, total=False):
    """``CreateQuoteResponse``."""
    result: Result
    """How the call went."""
    exchangeTradeType: str
    quote: Quote
    sellAmount: Amount
    buyAmount: Amount


class CreateReleaseRequest(TypedDict, total=False):
    """``CreateReleaseRequest``."""
    releaseRequestId: str
    holdId: str
    releaseAmount: Amount


class CreateReleaseResponse(TypedDict, total=False):
    """``CreateReleaseResponse``."""
    result: Result
    """How the call went."""
    releaseRequestId: str
    releaseId: str
    holdId: str
    releaseAmount: Amount
    releaseStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str


class CreateRuleRequest(TypedDict, total=False):
    """``CreateRuleRequest``."""
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    """Percent, 1 to 100."""
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    releaseTime: str | datetime
    """For ``FIXED_TIME``: 3 to 180 days ahead. ISO 8601 with its zone."""
    retentionTime: int | str
    """For ``INTERVAL_TIME``: days."""


class CreateRuleResponse(TypedDict, total=False):
    """``CreateRuleResponse``."""
    result: Result
    """How the call went."""
    ruleId: str
    merchantId: str
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    releaseTime: str
    """ISO 8601 with its zone."""
    retentionTime: int | str
    ruleStatus: Literal["ACTIVE", "DISABLED"] | str
    createTime: str
    """ISO 8601 with its zone."""
    updateTime: str
    """ISO 8601 with its zone."""


class CreateTransferRequest(TypedDict, total=False):
    """``CreateTransferRequest``."""
    transferRequestId: Required[str]
    transferFromDetail: Required[TransferFromDetail]
    transferToDetail: Required[TransferToDetail]


class CreateTransferResponse(TypedDict, total=False):
    """``CreateTransferResponse``."""
    result: Result
    """How the call went."""
    transferToDetail: TransferToDetail
    transferId: str
    transferRequestId: str
    transferFromDetail: TransferFromDetail


class CreditGrantCreateRequest(TypedDict, total=False):
    """``CreditGrantCreateRequest``."""
    customerId: Required[str]
    creditGrantName: Required[str]
    amount: Required[Amount]
    applicability: Required[Applicability]
    category: Required[Literal["PREPAID", "PROMOTIONAL"] | str]
    priority: int | str
    effectiveDateTime: str
    expiryDateTime: str


class CreditGrantCreateResponse(TypedDict, total=False):
    """``CreditGrantCreateResponse``."""
    result: Result
    """How the call went."""
    creditGrant: CreditGrant


class CreditGrantInquireDetailsRequest(TypedDict, total=False):
    """``CreditGrantInquireDetailsRequest``."""
    creditGrantId: Required[str]


class CreditGrantInquireDetailsResponse(TypedDict, total=False):
    """``CreditGrantInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    creditGrant: CreditGrant


class CreditGrantInquireListRequest(TypedDict, total=False):
    """``CreditGrantInquireListRequest``."""
    pageNum: int | str
    pageSize: int | str
    customerId: str
    status: Literal["PENDING", "ACTIVE", "EXPIRED", "VOIDED"] | str


class CreditGrantInquireListResponse(TypedDict, total=False):
    """``CreditGrantInquireListResponse``."""
    result: Result
    """How the call went."""
    pageNum: int | str
    pageSize: int | str
    totalCount: int | str
    creditGrants: list[CreditGrant]


class CreditGrantUpdateExpiryRequest(TypedDict, total=False):
    """``CreditGrantUpdateExpiryRequest``."""
    creditGrantId: Required[str]
    expiryMode: Required[Literal["NEVER", "SPECIFIC_DATE", "IMMEDIATELY"] | str]
    expiryDateTime: str


class CreditGrantUpdateExpiryResponse(TypedDict, total=False):
    """``CreditGrantUpdateExpiryResponse``."""
    result: Result
    """How the call went."""
    creditGrant: CreditGrant


class CreditGrantVoidRequest(TypedDict, total=False):
    """``CreditGrantVoidRequest``."""
    creditGrantId: Required[str]
    voidReason: str


class CreditGrantVoidResponse(TypedDict, total=False):
    """``CreditGrantVoidResponse``."""
    result: Result
    """How the call went."""
    creditGrant: CreditGrant


class CreditNoteCreateRequest(TypedDict, total=False):
    """``CreditNoteCreateRequest``."""
    creditNoteRequestId: Required[str]
    invoiceId: Required[str]
    type: Required[str]
    totalAmount: Required[Amount]
    items: list[CreditNoteCreateItem]
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundDestination: str
    reason: str
    reasonDescription: str
    memo: str
    emailType: str
    language: str
    effectiveDate: str
    metadata: str
    """JSON text."""
    creditNoteNotifyUrl: str


class CreditNoteCreateResponse(TypedDict, total=False):
    """``CreditNoteCreateResponse``."""
    result: Result
    """How the call went."""
    creditNoteId: str
    creditNoteRequestId: str
    invoiceId: str
    type: str
    status: str
    customerId: str
    totalAmount: Amount
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundStatus: str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundId: str
    """Alipay's id of the refund."""
    reason: str
    reasonDescription: str
    refundDestination: str
    items: list[CreditNoteItem]
    memo: str
    effectiveDate: str
    issuedAt: str
    refundedAt: str
    createdAt: str


class CreditNoteInquireDetailsRequest(TypedDict, total=False):
    """``CreditNoteInquireDetailsRequest``."""
    creditNoteId: Required[str]


class CreditNoteInquireDetailsResponse(TypedDict, total=False):
    """``CreditNoteInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    creditNoteId: str
    creditNoteRequestId: str
    invoiceId: str
    customerId: str
    type: str
    status: str
    totalAmount: Amount
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundStatus: str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundId: str
    """Alipay's id of the refund."""
    reason: str
    reasonDescription: str
    refundDestination: str
    effectiveDate: str
    memo: str
    items: list[CreditNoteItem]
    issuedAt: str
    refundedAt: str
    voidedAt: str
    createdAt: str


class CreditNoteInquireListRequest(TypedDict, total=False):
    """``CreditNoteInquireListRequest``."""
    invoiceId: str
    customerId: str
    status: str
    type: str
    reason: str
    startDate: str
    endDate: str
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool


class CreditNoteInquireListResponse(TypedDict, total=False):
    """``CreditNoteInquireListResponse``."""
    result: Result
    """How the call went."""
    hasMore: bool
    totalCount: int | str
    list: list[CreditNoteSummary]


class CreditNoteNotify(TypedDict, total=False):
    """``CreditNoteNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    notifyId: str
    creditNoteRequestId: str
    creditNoteNotificationType: Literal["CREATED", "VOIDED", "REFUND_SUCCEEDED", "REFUND_FAILED"] | str
    customerId: str
    creditNote: CreditNoteInfo
    invoice: NotifyInvoiceInfo


class CreditNoteVoidRequest(TypedDict, total=False):
    """``CreditNoteVoidRequest``."""
    creditNoteId: Required[str]
    reason: str


class CreditNoteVoidResponse(TypedDict, total=False):
    """``CreditNoteVoidResponse``."""
    result: Result
    """How the call went."""
    creditNoteId: str
    status: str
    voidedAt: str


class CustomerCreatePortalLinkRequest(TypedDict, total=False):
    """``CustomerCreatePortalLinkRequest``."""
    customerId: str
    """Must name the same customer as ``email`` when both are given."""
    email: str
    features: list[Literal["SUBSCRIPTION", "INVOICE", "PAYMENT_METHOD"] | str]
    autoSend: bool
    settingId: str


class CustomerCreatePortalLinkResponse(TypedDict, total=False):
    """``CustomerCreatePortalLinkResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Secret: never log it."""
    portalUrl: str
    expiresAt: str
    sendStatus: Literal["SENT", "FAILED"] | str


class CustomerCreateRequest(TypedDict, total=False):
    """``CustomerCreateRequest``."""
    customerRequestId: Required[str]
    email: Required[str]
    referenceCustomerId: str
    alipayUserId: str
    firstName: str
    lastName: str
    country: str
    state: str
    city: str
    address: str
    addressDetail: str
    zipcode: str
    shippingPhone: str
    """Left out by the newest release. Do not send it."""
    shippingCountry: str
    shippingState: str
    shippingCity: str
    shippingAddress: str
    shippingAddressDetail: str
    shippingZipcode: str
    description: str
    currency: str
    preferredLocales: list[str]
    defaultPaymentMethod: str
    metadata: str
    """JSON text."""
    phoneNo: str
    """Left out by the newest release. Do not send it."""
    countryCode: str
    """Left out by the newest release. Do not send it."""
    billingEmail: str
    shippingFirstName: str
    shippingLastName: str
    shippingCountryCode: str
    """Left out by the newest release. Do not send it."""


class CustomerCreateResponse(TypedDict, total=False):
    """``CustomerCreateResponse``."""
    result: Result
    """How the call went."""
    customerId: str
    customerRequestId: str
    email: str
    status: str


class CustomerDeleteRequest(TypedDict, total=False):
    """``CustomerDeleteRequest``."""
    customerId: Required[str]


class CustomerDeleteResponse(TypedDict, total=False):
    """``CustomerDeleteResponse``."""
    result: Result
    """How the call went."""
    customerId: str
    status: str


class CustomerInquireDetailsRequest(TypedDict, total=False):
    """``CustomerInquireDetailsRequest``."""
    customerId: Required[str]


class CustomerInquireDetailsResponse(TypedDict, total=False):
    """``CustomerInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    customerId: str
    customerRequestId: str
    alipayUserId: str
    email: str
    firstName: str
    lastName: str
    country: str
    state: str
    city: str
    address: str
    addressDetail: str
    zipcode: str
    shippingPhone: str
    """Left out by the newest release. Do not send it."""
    shippingCountry: str
    shippingState: str
    shippingCity: str
    shippingAddress: str
    shippingAddressDetail: str
    description: str
    currency: str
    preferredLocales: list[str]
    defaultPaymentMethod: str
    status: str
    referenceCustomerId: str
    metadata: str
    """JSON text."""
    phoneNo: str
    """Left out by the newest release. Do not send it."""
    countryCode: str
    """Left out by the newest release. Do not send it."""
    billingEmail: str
    shippingFirstName: str
    shippingLastName: str
    shippingCountryCode: str
    """Left out by the newest release. Do not send it."""
    shippingZipcode: str
    gmtCreate: str


class CustomerInquireListRequest(TypedDict, total=False):
    """``CustomerInquireListRequest``."""
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool
    status: str
    email: str
    phoneNo: str
    """Left out by the newest release. Do not send it."""
    countryCode: str
    """Left out by the newest release. Do not send it."""
    gmtCreateEnd: str
    customerId: str
    country: list[str]
    emailPrefix: str
    gmtCreateStart: str


class CustomerInquireListResponse(TypedDict, total=False):
    """``CustomerInquireListResponse``."""
    result: Result
    """How the call went."""
    customers: list[Customer]
    total: int | str
    hasMore: bool
    nextCursor: str
    previousCursor: str


class CustomerUpdateRequest(TypedDict, total=False):
    """``CustomerUpdateRequest``."""
    customerId: Required[str]
    referenceCustomerId: str
    alipayUserId: str
    email: str
    firstName: str
    lastName: str
    country: str
    state: str
    city: str
    address: str
    addressDetail: str
    zipcode: str
    shippingPhone: str
    """Left out by the newest release. Do not send it."""
    shippingCountry: str
    shippingState: str
    shippingCity: str
    shippingAddress: str
    shippingAddressDetail: str
    shippingZipcode: str
    description: str
    currency: str
    preferredLocales: list[str]
    defaultPaymentMethod: str
    metadata: str
    """JSON text."""
    phoneNo: str
    """Left out by the newest release. Do not send it."""
    countryCode: str
    """Left out by the newest release. Do not send it."""
    billingEmail: str
    shippingFirstName: str
    shippingLastName: str
    shippingCountryCode: str
    """Left out by the newest release. Do not send it."""


class CustomerUpdateResponse(TypedDict, total=False):
    """``CustomerUpdateResponse``."""
    result: Result
    """How the call went."""
    customerId: str
    status: str


class CustomsDeclareRequest(TypedDict, total=False):
    """``CustomsDeclareRequest``."""
    declarationRequestId: Required[str]
    """Your id of this declaration, 1 to 32 characters. The same id never declares twice."""
    paymentId: Required[str]
    """Alipay's id of the payment."""
    declarationAmount: Required[Amount]
    """In CNY, not above ``customsDeclarationAmount`` of the payment."""
    customs: Required[CustomsInfo]
    """Which customs office."""
    merchantCustomsInfo: Required[MerchantCustomsInfo]
    """You, as registered at customs."""
    splitOrder: Required[bool]
    """Send it even when it is false."""
    suborderId: str
    """Your id of the part declared here, as the other customs parties report it. With ``splitOrder`` only."""
    buyerCertificate: Certificate
    """Identity of the buyer, compared with that of the payer. Better given: customs checks at random."""


class CustomsDeclareResponse(TypedDict, total=False):
    """``CustomsDeclareResponse``."""
    result: Result
    """How the call went."""
    customsPaymentId: str
    """Id of the payment that customs was told."""
    customsOrderId: str
    """Id of the order that customs was told."""
    identityCheckResult: Literal["CHECK_PASSED", "CHECK_NOT_PASSED"] | str
    """Whether the buyer is the payer. Absent: not checked."""
    clearingChannel: Literal["CUP", "NUCC", "OTHER"] | str
    """Clearing organisation of the payment. Comes with the receipt of customs."""
    clearingTransactionId: str
    """Number at the clearing organisation. Comes with the receipt of customs."""
    customsProviderRegistrationId: str
    """Alipay's own registration id at that customs office."""


class CustomsQueryRequest(TypedDict, total=False):
    """``CustomsQueryRequest``."""
    declarationRequestIds: Required[list[str]]
    """Your ids of the declarations, at most 10."""


class CustomsQueryResponse(TypedDict, total=False):
    """``CustomsQueryResponse``."""
    result: Result
    """How the call went."""
    declarationRequestsNotFound: list[str]
    """The ids that no declaration has."""
    declarationRecords: list[DeclarationRecord]
    """The declarations found."""


class DefenseDocumentNotify(TypedDict, total=False):
    """``DefenseDocumentNotify``."""
    disputeId: str
    """Alipay's id of the dispute."""
    notifyTime: str
    """A repeated message keeps it: with ``disputeId`` it tells repetitions apart. ISO 8601 with its zone."""
    defenseFile: DisputeDefenseFile
    """The letter Alipay wrote; fetch it with ``downloadDisputeEvidence``."""
    notifyType: str
    """Absent in published samples: ``defenseFile`` tells the message."""
    result: Result
    """How the call went."""
    winRateLevel: Literal["HIGH", "MEDIUM", "LOW"] | str
    """How good the chances are. Advice, no promise."""
    recommendedEvidence: dict[str, str]
    """Evidence worth adding, with a text on each."""
    suggestionsForImprovement: str
    """What would make the defence better."""


class DefenseStrategySuggestionNotify(TypedDict, total=False):
    """``DefenseStrategySuggestionNotify``."""
    disputeId: str
    """Alipay's id of the dispute."""
    notifyTime: str
    """A repeated message keeps it: with ``disputeId`` it tells repetitions apart. ISO 8601 with its zone."""
    winRateLevel: Literal["HIGH", "MEDIUM", "LOW"] | str
    """How good the chances are. Advice, no promise."""
    evidenceList: list[DisputeEvidenceRecommendation]
    """Evidence worth supplying with ``supplyEvidence``."""
    defenseStrategyDescription: str
    """How to defend, in words."""
    notifyType: str
    """Absent in published samples: ``evidenceList`` tells the message."""
    result: Result
    """How the call went."""
    cardholderDisputeReason: str
    """Why the cardholder disputes the payment."""


class DeleteTokenRequest(TypedDict, total=False):
    """``DeleteTokenRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    token: str
    """The token to delete. Secret: never log it."""


class DeleteTokenResponse(TypedDict, total=False):
    """``DeleteTokenResponse``."""
    result: Result
    """How the call went."""


class DeviceCertificateRequest(TypedDict, total=False):
    """``DeviceCertificateRequest``."""
    devicePublicKey: str
    deviceRequestId: str


class DeviceCertificateResponse(TypedDict, total=False):
    """``DeviceCertificateResponse``."""
    result: Result
    """How the call went."""
    deviceCertificate: str


class DirectRefundNotify(TypedDict, total=False):
    """``DirectRefundNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    refundStatus: str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundId: str
    """Alipay's id of the refund."""
    paymentId: str
    """Alipay's id of the payment."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundTime: str
    refundFromMethod: RefundFromMethod
    refundToAmount: Amount
    refundFromAmount: Amount


class DisputeNotify(TypedDict, total=False):
    """``DisputeNotify``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    disputeId: str
    """Alipay's id of the dispute."""
    paymentId: str
    """Alipay's id of the payment."""
    disputeNotificationType: Literal["DISPUTE_CREATED", "DISPUTE_JUDGED", "DISPUTE_CANCELLED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "DISPUTE_ACCEPTED", "RDR_RESOLVED"] | str
    """What happened. Tells the messages of this kind apart."""
    notifyType: str
    """May be absent: go by ``disputeNotificationType``."""
    result: Result
    """How the call went."""
    disputeTime: str
    """When the dispute was opened: from then on the amount is frozen or deducted. ISO 8601."""
    disputeAmount: Amount
    """Amount in dispute."""
    disputeReasonMsg: str
    """Text that explains ``disputeReasonCode``."""
    disputeJudgedTime: str
    """When the dispute was judged. ISO 8601."""
    disputeJudgedAmount: Amount
    disputeJudgedResult: Literal["ACCEPT_BY_CUSTOMER", "ACCEPT_BY_MERCHANT", "VALIDATE_SUCCESS", "VALIDATE_FAIL"] | str
    """ACCEPT_BY_CUSTOMER: you won. ACCEPT_BY_MERCHANT: you lost. VALIDATE_SUCCESS and VALIDATE_FAIL decide nothing: material for a compliance request was checked."""
    defenseDueTime: str
    """Supply the defence before this. ISO 8601."""
    disputeReasonCode: str
    """Reason code of the card scheme or wallet, such as ``4853``."""
    disputeSource: str
    """Where the dispute comes from, such as ``Mastercard``."""
    arn: str
    """Acquirer reference number: lets a bank trace the transaction, where the method has one."""
    disputeAcceptReason: Literal["MERCHANT_ACCEPTED", "TIMEOUT", "MANUAL_PROCESSING_ACCEPTED"] | str
    """Why the dispute counts as accepted."""
    disputeAcceptTime: str
    """When the dispute was accepted. ISO 8601."""
    disputeType: Literal["CHARGEBACK", "RETRIEVAL_REQUEST", "COMPLIANCE_REQUEST"] | str
    """What kind of dispute it is."""
    defendable: bool
    """Whether you can defend yourself."""
    captureId: str
    """Alipay's id of the capture."""
    autoDefendReason: str
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    disputeCancelledTime: str
    """When the buyer withdrew the dispute. ISO 8601 with its zone."""
    defenseSuppliedTime: str
    """When the defence was supplied. ISO 8601 with its zone."""
    issuerComments: IssuerComments
    """What the issuer and the cardholder say."""


class DownloadDisputeEvidenceRequest(TypedDict, total=False):
    """``DownloadDisputeEvidenceRequest``."""
    disputeId: Required[str]
    """Alipay's id of the dispute."""
    disputeEvidenceType: Required[Literal["DISPUTE_EVIDENCE_TEMPLATE", "DISPUTE_EVIDENCE_FILE", "DISPUTE_EVIDENCE_AI"] | str]
    """Which file: the template, the one you supplied, or the one Alipay wrote."""


class DownloadDisputeEvidenceResponse(TypedDict, total=False):
    """``DownloadDisputeEvidenceResponse``."""
    result: Result
    """How the call went."""
    disputeEvidence: str
    """The file, as base64 text."""
    disputeEvidenceFormat: Literal["PDF", "WORD", "ZIP", "JPG"] | str
    """What kind of file it is."""


class FetchNonceRequest(TypedDict, total=False):
    """``FetchNonceRequest``."""
    card: CardPaymentMethodDetail
    """The card."""


class FetchNonceResponse(TypedDict, total=False):
    """``FetchNonceResponse``."""
    result: Result
    """How the call went."""
    cardToken: str
    """Stands for the card: put it into ``paymentMethodId``. Secret: never log it."""


class GetCardInfoRequest(TypedDict, total=False):
    """``GetCardInfoRequest``."""
    cardNo: str
    """Secret: never log it."""
    paymentMethodRegion: str
    cardBin: str


class GetCardInfoResponse(TypedDict, total=False):
    """``GetCardInfoResponse``."""
    result: Result
    """How the call went."""
    cardBrand: str
    localCardBrand: str
    coBagedCardBrand: str
    issuingRegion: str
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    cardCategory: Literal["CONSUMER", "COMMERCIAL"] | str
    supportInstallment: bool
    installment: Installment


class InitAuthenticationRequest(TypedDict, total=False):
    """``InitAuthenticationRequest``."""
    authenticationType: Literal["OTP"] | str
    authenticationRequestId: str
    authenticationChannelType: Literal["EMAIL", "SMS"] | str
    userIdentityType: Literal["WALLET_TOKEN"] | str
    userIdentityValue: str


class InitAuthenticationResponse(TypedDict, total=False):
    """``InitAuthenticationResponse``."""
    result: Result
    """How the call went."""
    authenticationRequestId: str


class InquireAccountInfoRequest(TypedDict, total=False):
    """``InquireAccountInfoRequest``."""
    agent: Required[AgenticAgentInfo]
    requestId: str
    userLoginId: str
    env: Env
    """The device of the buyer."""


class InquireAccountInfoResponse(TypedDict, total=False):
    """``InquireAccountInfoResponse``."""
    result: Result
    """How the call went."""
    paymentMethods: list[AgenticBoundPaymentMethod]


class InquireAvailableQuotaRequest(TypedDict, total=False):
    """``InquireAvailableQuotaRequest``."""
    currency: Required[str]


class InquireAvailableQuotaResponse(TypedDict, total=False):
    """``InquireAvailableQuotaResponse``."""
    result: Result
    """How the call went."""
    availableQuota: Amount


class InquireBalanceRequest(TypedDict, total=False):
    """``InquireBalanceRequest``."""
    referenceMerchantId: str


class InquireBalanceResponse(TypedDict, total=False):
    """``InquireBalanceResponse``."""
    result: Result
    """How the call went."""
    accountBalances: list[AccountBalance]


class InquireCardDetailRequest(TypedDict, total=False):
    """``InquireCardDetailRequest``."""
    assetId: Required[str]


class InquireCardDetailResponse(TypedDict, total=False):
    """``InquireCardDetailResponse``."""
    result: Result
    """How the call went."""
    assetId: str
    cardStatus: Literal["ACTIVE", "FROZEN", "CANCEL"] | str
    maskedCardNo: str
    cardBrand: Literal["MASTERCARD"] | str
    createdTime: str
    """ISO 8601 with its zone."""
    updatedTime: str
    """ISO 8601 with its zone."""
    purpose: str
    authorizationControl: AuthorizationControl
    cardholderinfo: CardholderInfo
    cardNickName: str
    note: str
    metadata: dict[str, str]
    """JSON text."""


class InquireCardRequest(TypedDict, total=False):
    """``InquireCardRequest``."""
    pageNumber: Required[int | str]
    pageSize: Required[int | str]
    lastFourDigits: str
    cardStatus: Literal["ACTIVE", "FROZEN", "CANCEL"] | str
    cardNickName: str


class InquireCardResponse(TypedDict, total=False):
    """``InquireCardResponse``."""
    result: Result
    """How the call went."""
    totalCount: int | str
    totalPageNumber: int | str
    cardList: list[AbaCard]
    currentPageNumber: int | str


class InquireCardSensitiveInfoRequest(TypedDict, total=False):
    """``InquireCardSensitiveInfoRequest``."""
    assetId: Required[str]


class InquireCardSensitiveInfoResponse(TypedDict, total=False):
    """``InquireCardSensitiveInfoResponse``."""
    result: Result
    """How the call went."""
    assetId: str
    cvv: str
    """Secret: never log it."""
    cardNo: str
    """Secret: never log it."""
    expiredMonth: str
    expiredYear: str
    authorizationControl: AuthorizationControl
    cardDetail: CardDetail


class InquireCardTransactionEventRequest(TypedDict, total=False):
    """``InquireCardTransactionEventRequest``."""
    pageSize: Required[int | str]
    pageNumber: Required[int | str]
    startTime: str | datetime
    """ISO 8601 with its zone."""
    endTime: str | datetime
    """ISO 8601 with its zone."""
    assetIdList: list[str]
    eventIdList: list[str]
    lifecycleIdList: list[str]
    transactionCurrencyList: list[str]
    eventTypeList: list[Literal["AUTH", "AUTH_CANCEL", "CAPTURE", "REFUND", "CHARGEBACK", "REPAYMENT"] | str]
    statusList: list[Literal["SUCCESS", "FAIL", "PROCESSING"] | str]


class InquireCardTransactionEventResponse(TypedDict, total=False):
    """``InquireCardTransactionEventResponse``."""
    result: Result
    """How the call went."""
    events: list[CardTransactionEvent]
    totalCount: int | str
    totalPageNumber: int | str
    currentPageNumber: int | str


class InquireCardTransactionLifecycleDetailRequest(TypedDict, total=False):
    """``InquireCardTransactionLifecycleDetailRequest``."""
    lifecycleId: Required[str]


class InquireCardTransactionLifecycleDetailResponse(TypedDict, total=False):
    """``InquireCardTransactionLifecycleDetailResponse``."""
    result: Result
    """How the call went."""
    lifecycle: CardTransactionLifecycleDetail


class InquireCardTransactionLifecycleRequest(TypedDict, total=False):
    """``InquireCardTransactionLifecycleRequest``."""
    pageSize: Required[int | str]
    pageNumber: Required[int | str]
    startTime: str | datetime
    """ISO 8601 with its zone."""
    endTime: str | datetime
    """ISO 8601 with its zone."""
    assetIdList: list[str]
    transactionCurrencyList: list[str]
    lifecycleIdList: list[str]


class InquireCardTransactionLifecycleResponse(TypedDict, total=False):
    """``InquireCardTransactionLifecycleResponse``."""
    result: Result
    """How the call went."""
    lifecycles: list[CardTransactionLifecycle]
    totalCount: int | str
    totalPageNumber: int | str
    currentPageNumber: int | str


class InquireDirectPaymentRequest(TypedDict, total=False):
    """``InquireDirectPaymentRequest``."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""


class InquireDirectPaymentResponse(TypedDict, total=False):
    """``InquireDirectPaymentResponse``."""
    result: Result
    """How the call went."""
    paymentStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the payment stands. ``SUCCESS`` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of ``transactions`` that says SUCCESS. It stays SUCCESS after refunds. ``PENDING``: the buyer has done their part; never cancel it."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentTime: str
    """ISO 8601 with its zone."""
    paymentResultMessage: str
    paymentResultCode: str
    payToMethod: PaymentMethod
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    payToAmount: Amount


class InquireDirectRefundRequest(TypedDict, total=False):
    """``InquireDirectRefundRequest``."""
    refundId: str
    """Alipay's id of the refund."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""


class InquireDirectRefundResponse(TypedDict, total=False):
    """``InquireDirectRefundResponse``."""
    result: Result
    """How the call went."""
    refundStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundId: str
    """Alipay's id of the refund."""
    paymentId: str
    """Alipay's id of the payment."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundTime: str
    """ISO 8601 with its zone."""
    refundFromMethod: RefundFromMethod
    refundToAmount: Amount
    refundFromAmount: Amount
    refundResultMessage: str
    refundResultCode: str


class InquireExchangeRateRequest(TypedDict, total=False):
    """``InquireExchangeRateRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    paymentCurrency: str
    """Currency of the payment, an ISO 4217 code."""
    currencyPairs: list[CurrencyPair]
    """The pairs to ask for."""
    sellCurrency: str
    """Currency you sell, that the buyer pays in. ISO 4217 code."""
    buyCurrency: str
    """Currency you buy, that of your price. ISO 4217 code."""
    productCode: Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str
    """Which payment product the rate is for."""
    rateType: Literal["TRADE", "REFERENCE", "REFERENCE_TRADE"] | str
    """Whether to ask for rates to trade at or for reference."""


class InquireExchangeRateResponse(TypedDict, total=False):
    """``InquireExchangeRateResponse``."""
    result: Result
    """How the call went."""
    quotes: list[Quote]
    """The rates."""
    paymentQuotes: list[PaymentQuote]
    """Rates for payments."""


class InquireExchangeRequest(TypedDict, total=False):
    """``InquireExchangeRequest``."""
    exchangeRequestId: Required[str]


class InquireExchangeResponse(TypedDict, total=False):
    """``InquireExchangeResponse``."""
    result: Result
    """How the call went."""
    exchangeResult: Result
    exchangeTradeType: str
    exchangeMode: str
    exchangeRequestId: str
    quote: Quote
    sellAmount: Amount
    buyAmount: Amount
    exchangeId: str
    exchangeStartTime: str
    exchangeEndTime: str


class InquireHoldListRequest(TypedDict, total=False):
    """``InquireHoldListRequest``."""
    holdRequestId: str
    """Excludes ``holdId`` and both cursors."""
    holdId: str
    limit: int | str
    startingAfter: str
    endingBefore: str


class InquireHoldListResponse(TypedDict, total=False):
    """``InquireHoldListResponse``."""
    result: Result
    """How the call went."""
    holdDetails: list[ReserveHoldDetail]
    hasMore: bool


class InquireInstallmentRequest(TypedDict, total=False):
    """``InquireInstallmentRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class InquireInstallmentResponse(TypedDict, total=False):
    """``InquireInstallmentResponse``."""
    result: Result
    """How the call went."""
    installmentBanks: InstallmentBank
    """Bank of the card, with its plans."""


class InquireNotificationListRequest(TypedDict, total=False):
    """``InquireNotificationListRequest``."""
    notifyType: list[Literal["PAYMENT_RESULT", "PAYMENT_PENDING", "CAPTURE_RESULT", "REFUND_RESULT", "REGISTRATION_STATUS", "PAYMENT_METHOD_ACTIVATION_STATUS", "PAYMENT_METHOD_DEACTIVATION_STATUS", "MERCHANT_RISK_NOTIFICATION", "MERCHANT_INFO_UPDATE_RESULT", "MERCHANT_RISK_RFI", "MERCHANT_INFO_UPDATED", "RISK_POST_REVIEW", "DISPUTE_CREATED", "DISPUTE_CANCELLED", "DISPUTE_JUDGED", "DISPUTE_ACCEPTED", "RDR_RESOLVED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "TRANSFER_RESULT", "TRANSFER_REVERSE_RESULT", "BALANCE_TRANSACTION_RESULT", "PAYOUT_RESULT"] | str]
    eventCreateTimeFrom: str | datetime
    """ISO 8601 with its zone."""
    eventCreateTimeTo: str | datetime
    """ISO 8601 with its zone."""
    limit: int | str
    startingAfter: str


class InquireNotificationListResponse(TypedDict, total=False):
    """``InquireNotificationListResponse``."""
    result: Result
    """How the call went."""
    notifications: list[NotificationEvent]
    hasMore: bool
    nextStartingAfter: str


class InquireNotificationRequest(TypedDict, total=False):
    """``InquireNotificationRequest``."""
    eventId: str


class InquireNotificationResponse(TypedDict, total=False):
    """``InquireNotificationResponse``."""
    result: Result
    """How the call went."""
    notification: NotificationEvent


class InquirePaymentTokenRequest(TypedDict, total=False):
    """``InquirePaymentTokenRequest``."""
    paymentMethod: Required[AgenticPaymentMethod]
    """How the buyer pays."""
    paymentTokenRequestId: str
    userLoginId: str
    agent: AgenticAgentInfo
    mandateId: str
    metadata: str
    """JSON text."""
    order: Order
    """What is bought."""


class InquirePaymentTokenResponse(TypedDict, total=False):
    """``InquirePaymentTokenResponse``."""
    result: Result
    """How the call went."""
    paymentToken: AgenticPaymentToken
    """Secret: never log it."""


class InquireReleaseRequest(TypedDict, total=False):
    """``InquireReleaseRequest``."""
    releaseId: str
    releaseRequestId: str
    """Either this or ``releaseId``."""


class InquireReleaseResponse(TypedDict, total=False):
    """``InquireReleaseResponse``."""
    result: Result
    """How the call went."""
    releaseRequestId: str
    releaseId: str
    holdId: str
    releaseAmount: Amount
    releaseStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str


class InquireRuleListRequest(TypedDict, total=False):
    """``InquireRuleListRequest``."""
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    limit: int | str
    startingAfter: str
    endingBefore: str
    """Excludes ``startingAfter``."""


class InquireRuleListResponse(TypedDict, total=False):
    """``InquireRuleListResponse``."""
    result: Result
    """How the call went."""
    hasMore: bool
    rules: list[ReserveRule]


class InquireSubscriptionListRequest(TypedDict, total=False):
    """``InquireSubscriptionListRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    startTimeFrom: str | datetime
    """Only those that start after this. Absent: the last 7 days. ISO 8601 with its zone."""
    startTimeTo: str | datetime
    """Only those that start before this. Absent: up to now. ISO 8601 with its zone."""
    statuses: list[Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str]
    """Only these states. Absent: all."""
    paymentMethodTypes: list[str]
    """Only these methods: ``ALIPAY_CN``, ``CARD`` and so on. Absent: all."""
    currencies: list[str]
    """Only these currencies, ISO 4217 codes. Absent: all."""
    periodTypes: list[Literal["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] | str]
    """Only these period types. Absent: all."""
    currentPage: int | str
    """Page to get, from 1. Absent is 1."""
    pageSize: int | str
    """How many per page. Absent is 10."""


class InquireSubscriptionListResponse(TypedDict, total=False):
    """``InquireSubscriptionListResponse``."""
    result: Result
    """How the call went."""
    subscriptions: list[SubscriptionInfo]
    """The subscriptions found."""
    paginator: Paginator
    """Where this page stands."""


class InquireSubscriptionPaymentRequest(TypedDict, total=False):
    """``InquireSubscriptionPaymentRequest``."""
    subscriptionId: Required[str]
    """Alipay's id of the subscription."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    paymentStatuses: list[Literal["SUCCESS", "FAIL"] | str]
    """Only these outcomes. Absent: all."""
    currentPage: int | str
    """Page to get, from 1. Absent is 1."""
    pageSize: int | str
    """How many per page. Absent is 10."""


class InquireSubscriptionPaymentResponse(TypedDict, total=False):
    """``InquireSubscriptionPaymentResponse``."""
    result: Result
    """How the call went."""
    payments: list[SubscriptionTransaction]
    """The payments found; empty when there are none."""
    paginator: Paginator
    """Where this page stands."""


class InquireSubscriptionRequest(TypedDict, total=False):
    """``InquireSubscriptionRequest``."""
    subscriptionId: Required[str]
    """Alipay's id of the subscription."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class InquireSubscriptionResponse(TypedDict, total=False):
    """``InquireSubscriptionResponse``."""
    result: Result
    """How the call went."""
    subscription: SubscriptionInfo
    """The subscription."""


class InquiryBalanceRequest(TypedDict, total=False):
    """``InquiryBalanceRequest``."""
    currencyList: Required[list[str]]
    customerId: Required[str]
    accesstoken: str
    """Secret: never log it."""


class InquiryBalanceResponse(TypedDict, total=False):
    """``InquiryBalanceResponse``."""
    result: Result
    """How the call went."""
    accountBalances: list[AccountBalance]


class InquiryRateRequest(TypedDict, total=False):
    """``InquiryRateRequest``."""
    rateConditionList: Required[list[InquiryRateCondition]]


class InquiryRateResponse(TypedDict, total=False):
    """``InquiryRateResponse``."""
    result: Result
    """How the call went."""
    rateResultList: list[RateResult]


class InquiryRefundRequest(TypedDict, total=False):
    """``InquiryRefundRequest``."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundId: str
    """Alipay's id of the refund."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class InquiryRefundResponse(TypedDict, total=False):
    """``InquiryRefundResponse``."""
    result: Result
    """How the call went."""
    metadata: str
    """JSON text."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    arn: str
    """Acquirer reference number: lets a bank trace the transaction, where the method has one."""
    actualRefundAmount: Amount
    """What the buyer really gets back; may differ from ``refundAmount``."""
    refundId: str
    """Alipay's id of the refund."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundTime: str
    """When the refund succeeded at Alipay; the wallet may show it later. ISO 8601 with its zone."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    rrn: str
    """Retrieval reference number, for the buyer to trace the transaction with the bank."""
    splitDetails: list[SplitDetail]
    """Not final while ``refundStatus`` is ``PROCESSING``."""
    authorizationCode: str
    """Code the payment channel gave when it authorised the payment."""


class InquiryStatementDetailRequest(TypedDict, total=False):
    """``InquiryStatementDetailRequest``."""
    statementId: Required[str]


class InquiryStatementDetailResponse(TypedDict, total=False):
    """``InquiryStatementDetailResponse``."""
    result: Result
    """How the call went."""
    metadata: dict[str, str]
    """JSON text."""
    statement: Statement


class InquiryStatementListRequest(TypedDict, total=False):
    """``InquiryStatementListRequest``."""
    customerId: Required[str]
    accessToken: Required[str]
    """Secret: never log it."""
    startTime: Required[str]
    endTime: Required[str]
    transactionTypeList: Required[list[str]]
    currencyList: Required[list[str]]
    pageSize: Required[str]
    pageNumber: Required[str]
    fuzzyName: str


class InquiryStatementListResponse(TypedDict, total=False):
    """``InquiryStatementListResponse``."""
    result: Result
    """How the call went."""
    statementList: list[Statement]
    totalCount: TotalCount


class InquiryStatementRequest(TypedDict, total=False):
    """``InquiryStatementRequest``."""
    customerId: Required[str]
    accessToken: Required[str]
    """Secret: never log it."""
    startTime: Required[str | datetime]
    """ISO 8601 with its zone."""
    endTime: Required[str | datetime]
    """ISO 8601 with its zone."""
    pageSize: Required[int | str]
    pageNumber: Required[int | str]
    transactionTypeList: list[Literal["PAYMENT", "PAYMENT_REFUND", "CHARGE", "CHARGE_REFUND", "TOPUP", "SETTLEMENT", "WITHDRAW", "WITHDRAW_RETURN", "TRANSFER", "TRANSFER_RETURN", "TRANSFER_TO_CHINA", "TRANSFER_RECIPIENT", "EXCHANGE", "CREDIT_LOAN", "CREDIT_REPAY", "CREDIT_REPAYMENT", "DIRECT_PAYMENT", "DIRECT_REFUND", "CARD_PAYMENT", "CARD_REFUND", "OVERFLOW_DEBIT", "OVERFLOW_CREDIT", "CASH_BACK"] | str]
    currencyList: list[str]
    assetId: str
    fuzzyName: str


class InquiryStatementResponse(TypedDict, total=False):
    """``InquiryStatementResponse``."""
    result: Result
    """How the call went."""
    statementList: list[Statement]
    totalCount: int | str
    totalPageNumber: int | str
    currentPageNumber: int | str


class InvoiceConfirmPaymentRequest(TypedDict, total=False):
    """``InvoiceConfirmPaymentRequest``."""
    invoiceId: Required[str]
    confirmationType: Required[str]
    paymentMethod: str
    """How the buyer pays."""
    reference: str
    autoSend: bool
    invoiceNote: str
    ccEmails: list[str]


class InvoiceConfirmPaymentResponse(TypedDict, total=False):
    """``InvoiceConfirmPaymentResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    status: str
    receiptId: str
    invoiceNote: str
    paidAt: str
    """ISO 8601 with its zone."""
    sendStatus: str


class InvoiceCreateRequest(TypedDict, total=False):
    """``InvoiceCreateRequest``."""
    invoiceRequestId: Required[str]
    currency: Required[str]
    items: Required[list[InvoiceCreateItem]]
    customerId: str
    """Either this or ``customerDetails``."""
    subscriptionId: str
    status: str
    autoSend: bool
    ccEmails: list[str]
    description: str
    dueDate: str | datetime
    """ISO 8601 with its zone."""
    collectionMethod: str
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    shipping: InvoiceShipping
    discounts: list[BillingDiscount]
    invoiceNotifyUrl: str
    includePaymentLink: bool
    automaticTax: AutomaticTax
    customerDetails: InvoiceCustomerDetails
    """Either this or ``customerId``."""


class InvoiceCreateResponse(TypedDict, total=False):
    """``InvoiceCreateResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    invoiceRequestId: str
    status: Literal["DRAFT", "OPEN", "PAID"] | str
    hostedInvoiceUrl: str
    sendStatus: str


class InvoiceCreateViewLinkRequest(TypedDict, total=False):
    """``InvoiceCreateViewLinkRequest``."""
    invoiceId: str
    invoiceRequestId: str
    linkExpiryDays: int | str


class InvoiceCreateViewLinkResponse(TypedDict, total=False):
    """``InvoiceCreateViewLinkResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Secret: never log it."""
    viewUrl: str
    expiresAt: str
    """ISO 8601 with its zone."""


class InvoiceExportRequest(TypedDict, total=False):
    """``InvoiceExportRequest``."""
    downloadType: Required[str]
    customerId: str
    status: str
    subscriptionId: str
    invoiceIds: list[str]
    startDate: str | datetime
    """ISO 8601 with its zone."""
    endDate: str | datetime
    """ISO 8601 with its zone."""
    fileFormat: str
    language: str
    columnPreset: str


class InvoiceExportResponse(TypedDict, total=False):
    """``InvoiceExportResponse``."""
    result: Result
    """How the call went."""
    fileFormat: str
    expiresAt: str
    """ISO 8601 with its zone."""
    fileUrl: str
    fileSize: int | str
    fileName: str
    mode: Literal["SYNC"] | str


class InvoiceFinalizeRequest(TypedDict, total=False):
    """``InvoiceFinalizeRequest``."""
    invoiceId: Required[str]
    autoSend: bool
    invoiceNote: str


class InvoiceFinalizeResponse(TypedDict, total=False):
    """``InvoiceFinalizeResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    status: str
    hostedInvoiceUrl: str
    finalizedAt: str
    """ISO 8601 with its zone."""
    invoiceNote: str
    sendStatus: str


class InvoiceInquireDetailsRequest(TypedDict, total=False):
    """``InvoiceInquireDetailsRequest``."""
    invoiceId: str
    invoiceRequestId: str


class InvoiceInquireDetailsResponse(TypedDict, total=False):
    """``InvoiceInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    invoiceRequestId: str
    subscriptionId: str
    customerId: str
    invoiceNumber: str
    customerFirstName: str
    customerLastName: str
    customerEmail: str
    reason: str
    phaseNo: str
    status: str
    currency: str
    subtotal: Amount
    discountAmount: Amount
    totalAmount: Amount
    paidAmount: Amount
    remainAmount: Amount
    taxAmount: Amount
    collectionMethod: str
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    shipping: InvoiceShipping
    hostedInvoiceUrl: str
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""
    dueDate: str
    paidTime: str
    """ISO 8601 with its zone."""
    description: str
    items: list[InvoiceItem]
    payments: list[InvoicePayment]
    invoiceNotes: list[InvoiceNote]
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    discounts: list[BillingDiscount]
    postPaymentCreditNotesAmount: Amount
    prePaymentCreditNotesAmount: Amount
    paymentDeducted: Amount


class InvoiceInquireListRequest(TypedDict, total=False):
    """``InvoiceInquireListRequest``."""
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool
    subscriptionId: str
    customerId: str
    invoiceId: str
    status: str
    reason: str
    startDate: str | datetime
    """ISO 8601 with its zone."""
    endDate: str | datetime
    """ISO 8601 with its zone."""
    minAmount: Amount
    maxAmount: Amount
    excludeDraft: bool


class InvoiceInquireListResponse(TypedDict, total=False):
    """``InvoiceInquireListResponse``."""
    result: Result
    """How the call went."""
    invoices: list[Invoice]
    total: str
    hasMore: bool
    nextCursor: str
    degrade: bool
    previousCursor: str


class InvoiceMarkUncollectibleRequest(TypedDict, total=False):
    """``InvoiceMarkUncollectibleRequest``."""
    invoiceId: Required[str]
    invoiceNote: str


class InvoiceMarkUncollectibleResponse(TypedDict, total=False):
    """``InvoiceMarkUncollectibleResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    status: str
    markedUncollectibleAt: str
    """ISO 8601 with its zone."""
    invoiceNote: str


class InvoiceNotify(TypedDict, total=False):
    """``InvoiceNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    invoiceRequestId: str
    invoiceId: str
    invoiceStatus: Literal["PAID", "UNPAID", "VOID", "UNCOLLECTIBLE"] | str
    invoiceAmount: Amount
    paymentInfo: InvoicePaymentInfo
    subscription: SubscriptionInfo
    customerId: str
    reason: str
    reasonDescription: Literal["PAYMENT_SUCCESS", "PAYMENT_FAILED", "PAYMENT_TIMEOUT", "MANUAL_VOID", "MANUAL_MARK_UNCOLLECTIBLE"] | str


class InvoiceReviseRequest(TypedDict, total=False):
    """``InvoiceReviseRequest``."""
    invoiceRevisionRequestId: Required[str]
    void: Required[bool]
    invoiceId: str
    invoiceRequestId: str
    invoiceNotifyUrl: str


class InvoiceReviseResponse(TypedDict, total=False):
    """``InvoiceReviseResponse``."""
    result: Result
    """How the call went."""
    newInvoiceId: str
    voidedInvoiceId: str


class InvoiceSendRequest(TypedDict, total=False):
    """``InvoiceSendRequest``."""
    invoiceId: Required[str]
    ccEmails: list[str]
    internalNote: str
    includePaymentLink: bool


class InvoiceSendResponse(TypedDict, total=False):
    """``InvoiceSendResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    sendStatus: str
    hostedInvoiceUrl: str


class InvoiceUpdateRequest(TypedDict, total=False):
    """``InvoiceUpdateRequest``."""
    invoiceId: Required[str]
    description: str
    dueDate: str | datetime
    """ISO 8601 with its zone."""
    collectionMethod: str
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    shipping: InvoiceShipping
    customerId: str
    footer: str
    includePaymentLink: bool
    memo: str
    customFields: list[InvoiceCustomField]
    invoiceNotifyUrl: str


class InvoiceUpdateResponse(TypedDict, total=False):
    """``InvoiceUpdateResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    status: str
    previousInvoiceId: str


class InvoiceVoidRequest(TypedDict, total=False):
    """``InvoiceVoidRequest``."""
    invoiceId: Required[str]
    invoiceNote: str


class InvoiceVoidResponse(TypedDict, total=False):
    """``InvoiceVoidResponse``."""
    result: Result
    """How the call went."""
    invoiceId: str
    status: str
    voidedAt: str
    """ISO 8601 with its zone."""
    invoiceNote: str


class MerchantRegistrationInfoQueryRequest(TypedDict, total=False):
    """``MerchantRegistrationInfoQueryRequest``."""
    referenceMerchantId: str


class MerchantRegistrationInfoQueryResponse(TypedDict, total=False):
    """``MerchantRegistrationInfoQueryResponse``."""
    result: Result
    """How the call went."""
    merchantInfo: MerchantRegistrationInfo
    productCodes: list[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]


class MerchantRegistrationRequest(TypedDict, total=False):
    """``MerchantRegistrationRequest``."""
    productCodes: list[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    registrationRequestId: str
    registrationNotifyURL: str
    merchantInfo: MerchantRegistrationInfo
    passThroughInfo: str


class MerchantRegistrationResponse(TypedDict, total=False):
    """``MerchantRegistrationResponse``."""
    result: Result
    """How the call went."""
    passThroughInfo: str


class MerchantRegistrationStatusQueryRequest(TypedDict, total=False):
    """``MerchantRegistrationStatusQueryRequest``."""
    registrationRequestId: str
    referenceMerchantId: str


class MerchantRegistrationStatusQueryResponse(TypedDict, total=False):
    """``MerchantRegistrationStatusQueryResponse``."""
    result: Result
    """How the call went."""
    registrationResult: RegistrationResult
    pspRegistrationResultList: list[PSPRegistrationResult]


class MeterCreateRequest(TypedDict, total=False):
    """``MeterCreateRequest``."""
    meterName: Required[str]
    eventName: Required[str]
    aggregationMethod: Required[Literal["SUM", "COUNT", "LAST"] | str]
    eventTimeWindow: Literal["HOUR", "DAY"] | str
    valueKeyOverride: str


class MeterCreateResponse(TypedDict, total=False):
    """``MeterCreateResponse``."""
    result: Result
    """How the call went."""
    meter: Meter


class MeterCreateSessionRequest(TypedDict, total=False):
    """``MeterCreateSessionRequest``."""
    requestId: Required[str]


class MeterCreateSessionResponse(TypedDict, total=False):
    """``MeterCreateSessionResponse``."""
    result: Result
    """How the call went."""
    sessionId: str
    sessionExpiryTime: str


class MeterEventNotify(TypedDict, total=False):
    """``MeterEventNotify``."""
    notifyType: str
    result: Result
    """How the call went."""
    eventName: str
    errorEvents: list[ErrorEvent]


class MeterInquireDetailsRequest(TypedDict, total=False):
    """``MeterInquireDetailsRequest``."""
    meterId: Required[str]


class MeterInquireDetailsResponse(TypedDict, total=False):
    """``MeterInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    meter: Meter


class MeterInquireListRequest(TypedDict, total=False):
    """``MeterInquireListRequest``."""
    pageNum: int | str
    pageSize: int | str
    meterName: str
    eventName: str
    status: Literal["ACTIVE", "INACTIVE"] | str
    startDateTime: str
    endDateTime: str


class MeterInquireListResponse(TypedDict, total=False):
    """``MeterInquireListResponse``."""
    result: Result
    """How the call went."""
    pageNum: int | str
    pageSize: int | str
    totalCount: int | str
    meters: list[Meter]


class MeterUpdateRequest(TypedDict, total=False):
    """``MeterUpdateRequest``."""
    meterId: Required[str]
    meterName: str
    status: Literal["ACTIVE", "INACTIVE"] | str


class MeterUpdateResponse(TypedDict, total=False):
    """``MeterUpdateResponse``."""
    result: Result
    """How the call went."""
    meter: Meter


class MeterUploadEventRequest(TypedDict, total=False):
    """``MeterUploadEventRequest``."""
    sessionId: Required[str]
    """Of ``meter.createSession``. Travels as the header ``X-Session-Id``, not in the JSON. Secret: never log it."""
    meters: Required[list[MeterEventBatch]]


class MeterUploadEventResponse(TypedDict, total=False):
    """``MeterUploadEventResponse``."""
    result: Result
    """How the call went."""
    retryAfter: int | str
    errors: list[Error]


class PayCancelRequest(TypedDict, total=False):
    """``PayCancelRequest``."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class PayCancelResponse(TypedDict, total=False):
    """``PayCancelResponse``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    cancelTime: str
    """When the payment was cancelled. Present on success. ISO 8601 with its zone."""


class PayConsultRequest(TypedDict, total=False):
    """``PayConsultRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    """Which payment product of your contract."""
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""
    env: Required[Env]
    """The device of the buyer."""
    paymentEvaluation: PaymentEvaluation
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    allowedPaymentMethodRegions: list[str]
    """Offer only methods of these regions: ISO 3166 codes, or ``GLOBAL`` for international cards."""
    allowedPaymentMethods: list[str]
    """Offer only these methods: ``ALIPAY_CN``, ``CARD`` and so on."""
    blockedPaymentMethods: list[str]
    """Methods to leave out: ``ALIPAY_CN``, ``CARD`` and so on."""
    region: str
    customerId: str
    referenceUserId: str
    extendInfo: str
    """JSON text."""
    userRegion: str
    """Region of the buyer, an ISO 3166 code. Methods are sorted by it."""
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    settlementStrategy: SettlementStrategy
    """How it is settled."""
    merchant: Merchant
    """The merchant behind you, when you act for others."""
    allowedPspRegions: list[str]
    """Older name of ``allowedPaymentMethodRegions``."""
    buyer: Buyer
    """Who wants to buy."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class PayConsultResponse(TypedDict, total=False):
    """``PayConsultResponse``."""
    result: Result
    """How the call went."""
    paymentOptions: list[PaymentOption]
    """What the buyer can pay with, each with its limits and state."""
    paymentMethodInfos: list[PaymentMethodInfo]
    extendInfo: str
    """JSON text."""


class PayQueryRequest(TypedDict, total=False):
    """``PayQueryRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class PayQueryResponse(TypedDict, total=False):
    """``PayQueryResponse``."""
    result: Result
    """How the call went."""
    metadata: str
    """JSON text."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    processingAmount: Amount
    paymentStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the payment stands. ``SUCCESS`` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of ``transactions`` that says SUCCESS. It stays SUCCESS after refunds. ``PENDING``: the buyer has done their part; never cancel it."""
    paymentResultCode: str
    """Why ``paymentStatus`` is what it is."""
    paymentResultMessage: str
    """Text for developers that explains ``paymentResultCode``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    authPaymentId: str
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    actualPaymentAmount: Amount
    """What the buyer really paid; may differ from ``paymentAmount``."""
    paymentQuote: Quote
    """Exchange rate between the currency of the price and that of the payment."""
    authExpiryTime: str
    """After this the authorised payment can no longer be captured. ISO 8601 with its zone."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601 with its zone."""
    paymentTime: str
    """When the payment succeeded. Absent until then. ISO 8601 with its zone."""
    nonGuaranteeCouponAmount: Amount
    pspCustomerInfo: PspCustomerInfo
    """The buyer as the wallet knows them."""
    redirectActionForm: RedirectActionForm
    """Older form of ``normalUrl``; the client turns it into a redirect."""
    cardInfo: CardInfo
    """The card that paid."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""
    extendInfo: str
    """JSON text."""
    transactions: list[Transaction]
    """Captures and refunds of this payment."""
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    paymentResultInfo: PaymentResultInfo
    """Details of what paid, such as the card and its 3-D Secure result."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    promotionResults: list[PromotionResult]
    """Promotions the buyer used."""
    earliestSettlementTime: str
    """The payment is settled at this time at the earliest. ISO 8601."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    retryInfo: RetryInfo
    """Retries of a recurring PIX payment."""
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    """Who reviews the authorised payment."""
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo
    """What risk control decided about the payment."""


class PayRequest(TypedDict, total=False):
    """``PayRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    """``CASHIER_PAYMENT``, ``AGREEMENT_PAYMENT`` or ``IN_STORE_PAYMENT``."""
    paymentRequestId: Required[str]
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: Order
    """What is bought."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentMethod: Required[PaymentMethod]
    """How the buyer pays."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""
    settlementStrategy: SettlementStrategy
    """How it is settled."""
    env: Env
    """The device of the buyer. Older requests carry it in ``order.env`` instead."""
    metadata: str
    """JSON text."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    paymentQuote: Quote
    """Exchange rate to use, from a quote you asked for."""
    agreementInfo: AgreementInfo
    """Authorisation for later payments that the buyer is asked for."""
    subscriptionInfo: SubscriptionInfo
    """The subscription this payment belongs to. Excludes ``subscriptionId``."""
    processingAmount: Amount
    paymentExpiryTime: str | datetime
    """After this the buyer can no longer pay. ISO 8601 with its zone."""
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    creditPayPlan: CreditPayPlan
    """Plan for paying in instalments."""
    appId: str
    """Alipay's id of your mini program. Needed with ``MINI_APP``."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    userRegion: str
    """Region of the buyer, an ISO 3166 code. Methods are sorted by it."""
    payToMethod: PaymentMethod
    isAuthorization: bool
    """Older place of ``paymentFactor.isAuthorization``."""
    merchant: Merchant
    """The merchant behind you, when you act for others."""
    paymentVerificationData: PaymentVerificationData
    extendInfo: str
    """JSON text."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    dualOfflinePayment: bool
    subscriptionId: str
    """Existing billing subscription to pay for, in place of ``subscriptionInfo``, ``paymentAmount`` and ``order``."""
    taxCalculationId: str
    """Moved to ``order.taxCalculationId``."""
    locale: str
    """Language of the hosted page, case-sensitive: ``en_US``, ``zh_CN``, ``de_DE``."""


class PayResponse(TypedDict, total=False):
    """``PayResponse``."""
    result: Result
    """How the call went."""
    processingAmount: Amount
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentData: str
    """Opaque: hand it to the client SDK, which shows the payment page."""
    actualPaymentAmount: Amount
    """What the buyer really paid; may differ from ``paymentAmount``."""
    paymentQuote: Quote
    """Exchange rate between the currency of the price and that of the payment."""
    paymentTime: str
    """When the payment succeeded. ISO 8601."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601 with its zone."""
    authExpiryTime: str
    """After this the authorised payment can no longer be captured. ISO 8601."""
    nonGuaranteeCouponValue: Amount
    paymentActionForm: str
    """JSON text with what the redirect and code fields say; ignore it where those are present."""
    pspCustomerInfo: PspCustomerInfo
    """The buyer as the wallet knows them."""
    challengeActionForm: ChallengeActionForm
    """A step to prove the buyer's identity; then ``verifyAndCompletePayment``."""
    redirectActionForm: RedirectActionForm
    """Older form of ``normalUrl``; the client turns it into a redirect."""
    orderCodeForm: OrderCodeForm
    """Code to show to the buyer."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    extendInfo: str
    """JSON text."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    appIdentifier: str
    """Android package to open; comes for ``APP`` and ``WAP``."""
    paymentResultInfo: PaymentResultInfo
    """Details of what paid, such as the card and its 3-D Secure result."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    promotionResult: list[PromotionResult]
    """Promotions the buyer used."""
    subscriptionId: str
    """The billing subscription that was paid, as in the request."""
    invoiceId: str
    """The invoice of the billing subscription that was paid."""
    status: str
    """State of the billing subscription after the payment, such as ``ACTIVE`` or ``INCOMPLETE``."""
    currentPeriodStart: str
    """Start of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone."""
    currentPeriodEnd: str
    """End of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone."""


class PayResultNotify(TypedDict, total=False):
    """``PayResultNotify``."""
    notifyType: Literal["PAYMENT_RESULT", "PAYMENT_PENDING", "UPDATE_AMOUNT_RESULT"] | str
    """What the message reports. ``PAYMENT_PENDING`` is not paid yet."""
    result: Result
    """How the call went."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601 with its zone."""
    paymentTime: str
    """When the payment was completed. ISO 8601 with its zone."""
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    pspCustomerInfo: PspCustomerInfo
    """The buyer as the wallet knows them."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""
    paymentResultInfo: PaymentResultInfo
    """Details of what paid, such as the card and its 3-D Secure result."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    promotionResult: list[PromotionResult]
    """Promotions the buyer used."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    paymentQuote: Quote
    """Exchange rate between the currency of the price and that of the payment."""
    processingAmount: Amount
    metadata: str
    """JSON text."""
    subscriptionOrderId: str
    """Number of the order of this period. Recurring PIX payments only."""
    retryInfo: RetryInfo
    """Retries of a recurring PIX payment."""
    updateRequestId: str
    """Your id of the change of amount. Comes with ``UPDATE_AMOUNT_RESULT``."""
    authExpiryTime: str
    """After this the authorised payment can no longer be captured. ISO 8601 with its zone."""
    taxCalculationId: str
    """Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds."""
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    """Who reviews the authorised payment."""
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo
    """What risk control decided about the payment."""


class PaymentSessionRequest(TypedDict, total=False):
    """``PaymentSessionRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    """Which payment product of your contract."""
    paymentRequestId: Required[str]
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: Required[Order]
    """What is bought."""
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""
    paymentRedirectUrl: Required[str]
    """Where the buyer comes back to. Coming back proves nothing."""
    settlementStrategy: SettlementStrategy
    """How it is settled."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    metadata: str
    """JSON text."""
    allowedPaymentMethodRegions: list[str]
    """Offer only methods of these regions: ISO 3166 codes, or ``GLOBAL`` for international cards."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    paymentQuote: Quote
    """Exchange rate to use, from a quote you asked for."""
    processingAmount: Amount
    subscriptionPlan: SubscriptionPlan
    """Subscription that the buyer signs up for with the payment."""
    subscriptionInfo: SubscriptionInfo
    """The subscription this payment belongs to."""
    userRegion: str
    """Region of the buyer."""
    scopes: list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]
    """What the buyer is asked to authorise; ``AGREEMENT_PAY`` is for later payments."""
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentSessionExpiryTime: str | datetime
    """When the session ends, at most an hour after its creation; an hour is the default. ISO 8601 with its zone."""
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    enableInstallmentCollection: bool
    """True lets the page ask for instalments, where the card has them."""
    creditPayPlan: CreditPayPlan
    """Plan for paying in instalments."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    env: Env
    """The device of the buyer."""
    agreementInfo: AgreementInfo
    """Authorisation for later payments that the buyer is asked for."""
    riskData: RiskData
    """What you know about the risk of this order."""
    productScene: Literal["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"] | str
    """Which kind of client integration the session is for."""
    savedPaymentMethods: list[PaymentMethod]
    """Methods the buyer stored with you."""
    locale: str
    """Language of the checkout page. Absent or ``automatic``: that of the browser."""
    availablePaymentMethod: AvailablePaymentMethod
    """Which methods the page offers and in which order."""
    paymentExpiryTime: str
    """After this the buyer can no longer pay."""
    subscription: BillingSubscription
    """Billing subscription to create with the session."""
    automaticTax: AutomaticTax
    """Whether Alipay works out the tax."""


class PaymentSessionResponse(TypedDict, total=False):
    """``PaymentSessionResponse``."""
    result: Result
    """How the call went."""
    paymentSessionData: str
    """Opaque: hand it to the client SDK."""
    paymentSessionExpiryTime: str
    """After this the session cannot be used. ISO 8601 with its zone."""
    paymentSessionId: str
    """Alipay's id of the session."""
    normalUrl: str
    """Page to send the buyer to."""
    url: str
    subscriptionId: str
    """Alipay's id of the created billing subscription."""
    invoiceId: str
    """First invoice of the billing subscription; absent while a trial runs."""


class PriceCreateRequest(TypedDict, total=False):
    """``PriceCreateRequest``."""
    productId: Required[str]
    priceRequestId: str
    name: str
    pricingModel: str
    usageType: Literal["LICENSED", "METERED"] | str
    unitAmount: Amount
    unitLabel: str
    meterId: str
    recurring: RecurringSettings
    includedQuantity: int | str
    tiersMode: str
    tiers: list[Tier]
    metadata: str
    """JSON text."""
    defaultPrice: bool


class PriceCreateResponse(TypedDict, total=False):
    """``PriceCreateResponse``."""
    result: Result
    """How the call went."""
    priceId: str
    priceRequestId: str
    productId: str
    name: str
    pricingModel: str
    usageType: str
    unitLabel: str
    meterId: str
    unitAmount: Amount
    recurring: RecurringSettings
    active: bool
    includedQuantity: int | str
    tiersMode: str
    tiers: list[Tier]
    metadata: str
    """JSON text."""
    createdAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""
    defaultPrice: bool


class PriceInquireDetailsRequest(TypedDict, total=False):
    """``PriceInquireDetailsRequest``."""
    priceId: Required[str]


class PriceInquireDetailsResponse(TypedDict, total=False):
    """``PriceInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    priceId: str
    productId: str
    name: str
    pricingModel: str
    usageType: str
    unitLabel: str
    meterId: str
    unitAmount: Amount
    recurring: RecurringSettings
    active: bool
    includedQuantity: int | str
    tiersMode: str
    tiers: list[Tier]
    metadata: str
    """JSON text."""
    createdAt: str
    """ISO 8601 with its zone."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""
    defaultPrice: bool


class PriceInquireListRequest(TypedDict, total=False):
    """``PriceInquireListRequest``."""
    productId: Required[str]
    pricingModel: str
    active: bool
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool


class PriceInquireListResponse(TypedDict, total=False):
    """``PriceInquireListResponse``."""
    result: Result
    """How the call went."""
    prices: list[Price]
    hasMore: bool
    total: int | str


class PriceUpdateRequest(TypedDict, total=False):
    """``PriceUpdateRequest``."""
    priceId: Required[str]
    name: str
    metadata: str
    """JSON text."""
    active: bool
    defaultPrice: bool


class PriceUpdateResponse(TypedDict, total=False):
    """``PriceUpdateResponse``."""
    result: Result
    """How the call went."""
    priceId: str
    productId: str
    name: str
    pricingModel: str
    usageType: str
    unitLabel: str
    meterId: str
    unitAmount: Amount
    recurring: RecurringSettings
    active: bool
    includedQuantity: int | str
    tiersMode: str
    tiers: list[Tier]
    metadata: str
    """JSON text."""
    createdAt: str
    """ISO 8601 with its zone."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""
    defaultPrice: bool


class ProductCreateRequest(TypedDict, total=False):
    """``ProductCreateRequest``."""
    name: Required[str]
    productRequestId: str
    type: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""


class ProductCreateResponse(TypedDict, total=False):
    """``ProductCreateResponse``."""
    result: Result
    """How the call went."""
    productId: str
    productRequestId: str
    name: str
    type: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""
    active: bool
    createdAt: str
    """ISO 8601 with its zone."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""


class ProductInquireDetailsRequest(TypedDict, total=False):
    """``ProductInquireDetailsRequest``."""
    productId: Required[str]


class ProductInquireDetailsResponse(TypedDict, total=False):
    """``ProductInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    productId: str
    name: str
    type: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""
    active: bool
    createdAt: str
    """ISO 8601 with its zone."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""
    prices: list[Price]
    productRequestId: str


class ProductInquireListRequest(TypedDict, total=False):
    """``ProductInquireListRequest``."""
    startingAfter: str
    endingBefore: str
    limit: int | str
    active: bool
    type: str
    keyword: str
    includeTotal: bool
    usageType: str


class ProductInquireListResponse(TypedDict, total=False):
    """``ProductInquireListResponse``."""
    result: Result
    """How the call went."""
    products: list[Product]
    hasMore: bool
    total: int | str


class ProductUpdateRequest(TypedDict, total=False):
    """``ProductUpdateRequest``."""
    productId: Required[str]
    name: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""
    active: bool


class ProductUpdateResponse(TypedDict, total=False):
    """``ProductUpdateResponse``."""
    result: Result
    """How the call went."""
    productId: str
    name: str
    type: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""
    active: bool
    createdAt: str
    """ISO 8601 with its zone."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""
    productRequestId: str


class ProductUploadImageRequest(TypedDict, total=False):
    """``ProductUploadImageRequest``."""
    productId: str
    fileSha256: str
    """Lower-case hex. Computed from the content; what you give is compared."""
    file: Required[UploadFile]
    """Travels as a part of its own, not in the JSON."""


class UploadFile(TypedDict, total=False):
    """A file to upload, 2 MiB at most."""
    name: Required[str]
    """File name, without folders."""
    content: Required[str | bytes]
    """The bytes, as base64 text."""


class ProductUploadImageResponse(TypedDict, total=False):
    """``ProductUploadImageResponse``."""
    result: Result
    """How the call went."""
    imageUrl: str
    imageName: str
    productId: str


class PromotionCodeCreateRequest(TypedDict, total=False):
    """``PromotionCodeCreateRequest``."""
    promotionCodeRequestId: Required[str]
    couponId: Required[str]
    code: str
    expiryTime: str | datetime
    """ISO 8601 with its zone."""
    minAmount: PromotionCodeCreateMinAmount
    oneTimeOnly: bool
    customerId: str
    metadata: str
    """JSON text."""
    maxRedemptions: int | str


class PromotionCodeCreateResponse(TypedDict, total=False):
    """``PromotionCodeCreateResponse``."""
    result: Result
    """How the call went."""
    promotionCodeId: str
    code: str
    status: str


class PromotionCodeInquireDetailsRequest(TypedDict, total=False):
    """``PromotionCodeInquireDetailsRequest``."""
    promotionCodeId: Required[str]


class PromotionCodeInquireDetailsResponse(TypedDict, total=False):
    """``PromotionCodeInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    promotionCodeId: str
    promotionCodeRequestId: str
    code: str
    couponId: str
    status: str
    maxRedemptions: int | str
    redeemedCount: int | str
    expiryTime: str
    """ISO 8601 with its zone."""
    minAmount: PromotionCodeInquireDetailsMinAmount
    oneTimeOnly: bool
    customerId: str
    metadata: str
    """JSON text."""
    createTime: str
    """ISO 8601 with its zone."""


class PromotionCodeInquireListRequest(TypedDict, total=False):
    """``PromotionCodeInquireListRequest``."""
    couponId: Required[str]
    status: str
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool


class PromotionCodeInquireListResponse(TypedDict, total=False):
    """``PromotionCodeInquireListResponse``."""
    result: Result
    """How the call went."""
    promotionCodes: list[PromotionCodeInfo]
    hasMore: bool
    nextCursor: str
    total: int | str
    previousCursor: str


class PromotionCodeUpdateRequest(TypedDict, total=False):
    """``PromotionCodeUpdateRequest``."""
    promotionCodeId: Required[str]
    status: str
    maxRedemptions: int | str
    expiryTime: str | datetime
    """ISO 8601 with its zone."""
    metadata: str
    """JSON text."""


class PromotionCodeUpdateResponse(TypedDict, total=False):
    """``PromotionCodeUpdateResponse``."""
    result: Result
    """How the call went."""
    promotionCodeId: str
    status: str


class ReceiptExportRequest(TypedDict, total=False):
    """``ReceiptExportRequest``."""
    downloadType: Required[str]
    status: str
    subscriptionId: str
    customerId: str
    startDate: str | datetime
    """ISO 8601 with its zone."""
    endDate: str | datetime
    """ISO 8601 with its zone."""
    receiptIds: list[str]
    fileFormat: str
    language: str
    columnPreset: str


class ReceiptExportResponse(TypedDict, total=False):
    """``ReceiptExportResponse``."""
    result: Result
    """How the call went."""
    fileFormat: str
    expiresAt: str
    """ISO 8601 with its zone."""
    fileUrl: str
    fileSize: int | str
    fileName: str
    mode: Literal["SYNC"] | str


class ReceiptInquireDetailsRequest(TypedDict, total=False):
    """``ReceiptInquireDetailsRequest``."""
    receiptId: str
    invoiceId: str


class ReceiptInquireDetailsResponse(TypedDict, total=False):
    """``ReceiptInquireDetailsResponse``."""
    result: Result
    """How the call went."""
    receiptId: str
    originalReceiptId: str
    invoiceId: str
    subscriptionId: str
    customerId: str
    paymentId: str
    """Alipay's id of the payment."""
    refundId: str
    """Alipay's id of the refund."""
    receiptType: str
    status: str
    reason: str
    customerFirstName: str
    customerLastName: str
    customerEmail: str
    collectionMethod: str
    totalAmount: Amount
    subtotal: Amount
    paidAmount: Amount
    discountAmount: Amount
    taxAmount: Amount
    shippingFeeAmount: Amount
    paymentDeductedAmount: Amount
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundedAmount: Amount
    remainingAmount: Amount
    settlementAmount: Amount
    fxRate: str
    fxRateId: str
    paymentMethod: str
    """How the buyer pays."""
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""
    paidTime: str
    """ISO 8601 with its zone."""
    dueDate: str
    """ISO 8601 with its zone."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    payToRequestId: str
    payToId: str
    description: str
    fileUrl: str
    items: list[ReceiptItem]
    payments: list[InvoicePayment]
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""


class ReceiptInquireListRequest(TypedDict, total=False):
    """``ReceiptInquireListRequest``."""
    startingAfter: str
    endingBefore: str
    limit: int | str
    includeTotal: bool
    customerId: str
    invoiceId: str
    subscriptionId: str
    status: str
    receiptType: str
    startDate: str | datetime
    """ISO 8601 with its zone."""
    endDate: str | datetime
    """ISO 8601 with its zone."""


class ReceiptInquireListResponse(TypedDict, total=False):
    """``ReceiptInquireListResponse``."""
    result: Result
    """How the call went."""
    receipts: list[Receipt]
    total: int | str
    hasMore: bool
    nextCursor: str
    previousCursor: str


class ReceiptSendRequest(TypedDict, total=False):
    """``ReceiptSendRequest``."""
    receiptId: Required[str]
    ccEmails: list[str]


class ReceiptSendResponse(TypedDict, total=False):
    """``ReceiptSendResponse``."""
    result: Result
    """How the call went."""
    receiptId: str
    sendStatus: str
    hostedReceiptUrl: str


class RefundNotify(TypedDict, total=False):
    """``RefundNotify``."""
    notifyType: Literal["REFUND_RESULT"] | str
    """What the message reports."""
    result: Result
    """How the call went."""
    refundStatus: Literal["SUCCESS", "FAIL"] | str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundId: str
    """Alipay's id of the refund."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundTime: str
    """When the refund succeeded or failed. ISO 8601."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    arn: str
    """Acquirer reference number: lets a bank trace the transaction, where the method has one."""
    actualRefundAmount: Amount
    """What the buyer really gets back; may differ from ``refundAmount``."""
    metadata: str
    """JSON text."""
    authorizationCode: str
    """Code the payment channel gave when it authorised the payment."""


class RefundRequest(TypedDict, total=False):
    """``RefundRequest``."""
    refundRequestId: Required[str]
    """Your id of this refund. The same id never refunds twice."""
    paymentId: Required[str]
    """Alipay's id of the payment."""
    refundAmount: Required[Amount]
    """What goes back, in the currency of the payment."""
    metadata: str
    """JSON text."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    captureId: str
    """Alipay's id of the capture."""
    refundToBankInfo: RefundToBankInfo
    """Bank account of the buyer that the money goes to."""
    referenceRefundId: str
    """Id of the refund at the merchant who sells to the buyer; for your records."""
    refundReason: str
    """Why; passed on to the buyer and the payment method."""
    refundNotifyUrl: str
    """Where the result of the refund is posted."""
    isAsyncRefund: bool
    """True: success only means accepted, the result is posted later."""
    extendInfo: str
    """JSON text."""
    refundDetails: list[RefundDetail]
    """Whose money pays the refund."""
    refundSourceAccountNo: str
    actualRefundAmount: Amount
    goods: list[Goods]
    """Klarna needs it for a partial refund."""
    splitDetails: list[SplitDetail]
    """One product only; a repetition must carry the same."""


class RefundResponse(TypedDict, total=False):
    """``RefundResponse``."""
    result: Result
    """How the call went."""
    actualRefundAmount: Amount
    """What the buyer really gets back; may differ from ``refundAmount``."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundId: str
    """Alipay's id of the refund."""
    paymentId: str
    """Alipay's id of the payment."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundTime: str
    """When the refund reached its present state. ISO 8601 with its zone."""
    refundNonGuaranteeCouponAmount: Amount
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""


class RegisterRequest(TypedDict, total=False):
    """``RegisterRequest``."""
    registrationRequestId: Required[str]
    settlementInfos: Required[list[SettlementInfo]]
    merchantInfo: Required[MerchantInfo]
    paymentMethods: Required[list[PaymentMethod]]


class RegisterResponse(TypedDict, total=False):
    """``RegisterResponse``."""
    result: Result
    """How the call went."""
    registrationStatus: str


class RetrievePaymentSessionRequest(TypedDict, total=False):
    """``RetrievePaymentSessionRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""


class RetrievePaymentSessionResponse(TypedDict, total=False):
    """``RetrievePaymentSessionResponse``."""
    result: Result
    """How the call went."""
    order: Order
    """What is bought."""
    promotionResults: list[PromotionResult]
    """Promotions the buyer used."""
    customizedInfo: str


class RiskScoreInquiryRequest(TypedDict, total=False):
    """``RiskScoreInquiryRequest``."""
    customerBelongsTo: Literal["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"] | str
    customerIdType: Literal["EMAIL", "USER_ID", "MOBILE_NO", "AUTH_CODE"] | str
    customerId: str
    riskScoreTypes: list[Literal["NSF_SCORE", "FRAUD_SCORE"] | str]


class RiskScoreInquiryResponse(TypedDict, total=False):
    """``RiskScoreInquiryResponse``."""
    result: Result
    """How the call went."""
    riskScoreResults: list[RiskScoreResult]


class SettleRequest(TypedDict, total=False):
    """``SettleRequest``."""
    settlementRequestId: Required[str]
    paymentId: Required[str]
    """Alipay's id of the payment."""
    settlementDetails: Required[list[SettlementDetail]]


class SettleResponse(TypedDict, total=False):
    """``SettleResponse``."""
    result: Result
    """How the call went."""
    settlementRequestId: str
    settlementId: str


class SettlementInfoUpdateRequest(TypedDict, total=False):
    """``SettlementInfoUpdateRequest``."""
    updateRequestId: Required[str]
    referenceMerchantId: Required[str]
    settlementCurrency: Required[str]
    """Currency of your settlement, from the contract. AlipayCN needs it."""
    settlementBankAccount: Required[SettlementBankAccount]


class SettlementInfoUpdateResponse(TypedDict, total=False):
    """``SettlementInfoUpdateResponse``."""
    result: Result
    """How the call went."""
    updateStatus: str


class SubmitAttachmentRequest(TypedDict, total=False):
    """``SubmitAttachmentRequest``."""
    submitAttachmentRequestId: Required[str]
    attachmentType: Required[Literal["SIGNATURE_AUTHORIZATION_LETTER", "ARTICLES_OF_ASSOCIATION", "LOGO", "AUTHORIZER_SIGNATURE_CONFIRMATION_LETTER", "ASSOCIATION_ARTICLE", "FINANCIAL_REPORT", "OWNERSHIP_STRUCTURE_PIC", "ADDRESS_PROOF", "UBO_PROVE", "ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"] | str]
    fileSha256: Required[str]


class SubmitAttachmentResponse(TypedDict, total=False):
    """``SubmitAttachmentResponse``."""
    result: Result
    """How the call went."""
    submitAttachmentRequestId: str
    attachmentType: Literal["SIGNATURE_AUTHORIZATION_LETTER", "ARTICLES_OF_ASSOCIATION", "LOGO", "AUTHORIZER_SIGNATURE_CONFIRMATION_LETTER", "ASSOCIATION_ARTICLE", "FINANCIAL_REPORT", "OWNERSHIP_STRUCTURE_PIC", "ADDRESS_PROOF", "UBO_PROVE", "ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"] | str
    attachmentKey: str


class SubscriptionCancelNotify(TypedDict, total=False):
    """``SubscriptionCancelNotify``."""
    notifyType: str
    """Its values are not documented: go by the URL or the fields present."""
    result: Result
    """How the call went."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601."""
    paymentTime: str
    """When the payment succeeded. ISO 8601."""
    periodEndTime: str
    """End of the period paid for. ISO 8601."""
    phaseNo: str
    """Number of the period paid for."""
    subscriptionId: str
    """Alipay's id of the subscription."""
    subscriptionOrderId: str
    """Number of the order of this period."""
    subscriptionOrderStatus: Literal["CREATE", "CHANGE", "CANCEL", "UPDATE", "TERMINATE"] | str
    subscriptionRequestId: str
    """Your id of the subscription."""
    subscriptionTransId: str


class SubscriptionCancelRequest(TypedDict, total=False):
    """``SubscriptionCancelRequest``."""
    cancellationType: Required[Literal["CANCEL", "TERMINATE"] | str]
    """``CANCEL`` lets the period run out, ``TERMINATE`` ends at once."""
    subscriptionId: str
    """Alipay's id of the subscription. Either this or ``subscriptionRequestId``."""
    subscriptionRequestId: str
    """Your id of the subscription. Either this or ``subscriptionId``."""


class SubscriptionCancelResponse(TypedDict, total=False):
    """``SubscriptionCancelResponse``."""
    result: Result
    """How the call went."""


class SubscriptionChangeRequest(TypedDict, total=False):
    """``SubscriptionChangeRequest``."""
    subscriptionChangeRequestId: Required[str]
    """Your id of this change. The same id never changes twice."""
    subscriptionId: Required[str]
    """Alipay's id of the subscription."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    subscriptionDescription: str
    """New text for the buyer. Absent: unchanged."""
    subscriptionStartTime: str | datetime
    """When the changed subscription begins. Absent: at once. ISO 8601 with its zone."""
    subscriptionEndTime: str | datetime
    """When the subscription ends; the far future (2099) by default. ISO 8601 with its zone."""
    periodRule: PeriodRule
    """How long one period is after the change."""
    subscriptionExpiryTime: str | datetime
    """Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone."""
    orderInfo: OrderInfo
    """What each period pays for after the change."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentAmountDifference: Amount


class SubscriptionChangeResponse(TypedDict, total=False):
    """``SubscriptionChangeResponse``."""
    result: Result
    """How the call went."""


class SubscriptionCreateRequest(TypedDict, total=False):
    """``SubscriptionCreateRequest``."""
    subscriptionRequestId: Required[str]
    """Your id of this subscription. The same id never creates a second one."""
    subscriptionDescription: Required[str]
    """What the buyer reads about the subscription."""
    subscriptionRedirectUrl: Required[str]
    """Where the buyer comes back to after signing up. Coming back proves nothing."""
    subscriptionStartTime: Required[str | datetime]
    """When the subscription begins. ISO 8601 with its zone."""
    periodRule: Required[PeriodRule]
    """How long one period is."""
    paymentMethod: Required[PaymentMethod]
    """How the buyer pays."""
    subscriptionNotificationUrl: Required[str]
    """Where news of the subscription is posted."""
    paymentNotificationUrl: Required[str]
    """Where the result of each period's payment is posted."""
    orderInfo: Required[OrderInfo]
    """What each period pays for."""
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""
    settlementStrategy: Required[SettlementStrategy]
    """How it is settled."""
    env: Required[Env]
    """The device of the buyer."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    allowRetry: bool
    """Whether a charge that failed for lack of balance is tried again. Recurring PIX only."""
    maxAmountFloor: Amount
    subscriptionEndTime: str | datetime
    """When the subscription ends. ISO 8601 with its zone."""
    subscriptionExpiryTime: str | datetime
    """Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone."""
    trials: list[Trial]
    """Trial periods at a price of their own."""
    subscriptionInfo: CreateSubscriptionInfo
    """More rules of the subscription, such as retries."""


class SubscriptionCreateResponse(TypedDict, total=False):
    """``SubscriptionCreateResponse``."""
    result: Result
    """How the call went."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    normalUrl: str
    """Page to send the buyer to."""
    appIdentifier: str
    """Android package to open; comes for ``APP`` and ``WAP``."""


class SubscriptionInquireRequest(TypedDict, total=False):
    """``SubscriptionInquireRequest``."""
    subscriptionId: str
    merchantSubscriptionId: str


class SubscriptionInquireResponse(TypedDict, total=False):
    """``SubscriptionInquireResponse``."""
    result: Result
    """How the call went."""
    subscriptionId: str
    subscriptionRequestId: str
    subscriptionStatus: str
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    periodRule: PeriodRule
    phaseNo: str
    subscriptionStartTime: str
    subscriptionEndTime: str


class SubscriptionNotify(TypedDict, total=False):
    """``SubscriptionNotify``."""
    notifyType: str
    """Go by ``subscriptionNotificationType`` instead."""
    result: Result
    """How the call went."""
    subscriptionRequestId: str
    """Your id of the subscription."""
    subscriptionId: str
    """Alipay's id of the subscription."""
    subscriptionStatus: Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str
    """Where the subscription stands."""
    subscriptionNotificationType: Literal["CREATE", "CHANGE", "CANCEL", "UPDATE", "TERMINATE"] | str
    """What happened to the subscription."""
    subscriptionStartTime: str
    """When the subscription begins. ISO 8601."""
    subscriptionEndTime: str
    """When the subscription ends. ISO 8601."""
    periodRule: PeriodRule
    """How long one period is."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount


class SubscriptionPayNotify(TypedDict, total=False):
    """``SubscriptionPayNotify``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601 with its zone."""
    subscriptionRequestId: str
    """Your id of the subscription."""
    subscriptionId: str
    """Alipay's id of the subscription."""
    periodStartTime: str
    """Start of the period paid for. ISO 8601 with its zone."""
    periodEndTime: str
    """End of the period paid for. ISO 8601 with its zone."""
    notifyType: str
    """May be absent: a ``subscriptionId`` tells the message from other payments."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentTime: str
    """When the payment succeeded. Absent when it failed. ISO 8601 with its zone."""
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""
    pspCustomerInfo: PspCustomerInfo
    """The buyer as the wallet knows them."""
    acquirerReferenceNo: str
    """Id of the transaction at an acquirer other than Alipay."""
    paymentResultInfo: PaymentResultInfo
    """Details of what paid, such as the card and its 3-D Secure result."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    promotionResult: list[PromotionResult]
    """Promotions the buyer used."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    paymentQuote: Quote
    """Exchange rate between the currency of the price and that of the payment."""
    processingAmount: Amount
    metadata: str
    """JSON text."""
    subscriptionOrderId: str
    """Number of the order of this period. Recurring PIX payments only."""
    retryInfo: RetryInfo
    """Retries of a recurring PIX payment."""
    updateRequestId: str
    """Your id of the change of amount. Comes with ``UPDATE_AMOUNT_RESULT``."""
    authExpiryTime: str
    """After this the authorised payment can no longer be captured. ISO 8601 with its zone."""
    taxCalculationId: str
    """Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds."""
    phaseNo: str
    """Number of the period paid for."""
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    """Who reviews the authorised payment."""
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo
    """What risk control decided about the payment."""


class SubscriptionUpdateRequest(TypedDict, total=False):
    """``SubscriptionUpdateRequest``."""
    subscriptionUpdateRequestId: Required[str]
    """Your id of this update. The same id never updates twice."""
    subscriptionId: Required[str]
    """Alipay's id of the subscription."""
    orderInfo: Required[OrderInfo]
    """What each period pays for after the update."""
    subscriptionDescription: str
    """New text for the buyer. Absent: unchanged."""
    periodRule: PeriodRule
    """How long one period is after the update."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    subscriptionEndTime: str | datetime
    """When the subscription ends. ISO 8601 with its zone."""
    prorationSettings: ProrationSettings
    """What to charge or give back at once for the difference in price."""
    nextSubscriptionDate: str | datetime
    """When to charge next: within one period, at least 24 hours ahead. ISO 8601 with its zone."""


class SubscriptionUpdateResponse(TypedDict, total=False):
    """``SubscriptionUpdateResponse``."""
    result: Result
    """How the call went."""


class SubscriptionsInquiryRequest(TypedDict, total=False):
    """``SubscriptionsInquiryRequest``."""
    subscriptionId: str
    """Alipay's id of the subscription."""
    subscriptionRequestId: str
    """Your id of the subscription."""


class SubscriptionsInquiryResponse(TypedDict, total=False):
    """``SubscriptionsInquiryResponse``."""
    result: Result
    """How the call went."""
    allowRetry: str
    """Whether a charge that failed for lack of balance is tried again, as text. Recurring PIX only."""
    maxAmountFloor: Amount
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    periodRule: PeriodRule
    """How long one period is."""
    subscriptionEndTime: str
    """When the subscription ends. ISO 8601."""
    subscriptionRequestId: str
    """Your id of the subscription."""
    subscriptionStartTime: str
    """When the subscription begins. ISO 8601."""
    subscriptionStatus: str
    """Where the subscription stands."""


class SupplyDefenseDocumentRequest(TypedDict, total=False):
    """``SupplyDefenseDocumentRequest``."""
    disputeId: Required[str]
    """Alipay's id of the dispute."""
    disputeEvidence: Required[str]
    """Your defence as a file, base64 text. Supply it before ``defenseDueTime``."""


class SupplyDefenseDocumentResponse(TypedDict, total=False):
    """``SupplyDefenseDocumentResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    """Alipay's id of the dispute."""
    disputeResolutionTime: str
    """When the document was supplied. ISO 8601."""


class SupplyEvidenceRequest(TypedDict, total=False):
    """``SupplyEvidenceRequest``."""
    disputeId: Required[str]
    """Alipay's id of the dispute."""
    evidenceContent: Required[dict[str, Any]]
    """One object per evidence tag, at most 32 tags, 10,000,000 characters in all."""


class SupplyEvidenceResponse(TypedDict, total=False):
    """``SupplyEvidenceResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    """Alipay's id of the dispute."""
    evidenceResults: list[DisputeEvidenceResult]
    """Says which tags were refused, and why."""


class SyncArrearRequest(TypedDict, total=False):
    """``SyncArrearRequest``."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""


class SyncArrearResponse(TypedDict, total=False):
    """``SyncArrearResponse``."""
    result: Result
    """How the call went."""


class TaxCalculateRequest(TypedDict, total=False):
    """``TaxCalculateRequest``."""
    taxCalculationRequestId: Required[str]
    lineItems: Required[list[TaxCalculationLineItem]]
    currency: str
    """Left out by the newest release. Do not send it."""
    customerId: str
    customerDetails: TaxCustomerDetails
    shipFromDetails: TaxShipFromDetails
    shippingCost: TaxShippingCost
    taxDate: str


class TaxCalculateResponse(TypedDict, total=False):
    """``TaxCalculateResponse``."""
    result: Result
    """How the call went."""
    taxBreakdown: list[TaxBreakdown]
    expireAt: str
    taxDate: str
    taxCalculationId: str
    currency: str
    """Left out by the newest release. Do not send it."""
    totalAmount: Amount
    exclusiveTaxAmount: Amount
    inclusiveTaxAmount: Amount
    lineItems: list[TaxCalculatedLineItem]
    shippingCost: TaxCalculatedShippingCost
    customerDetails: TaxCalculatedCustomerDetails
    shipFromDetails: TaxCalculatedShipFromDetails


class TaxCancelRegistrationRequest(TypedDict, total=False):
    """``TaxCancelRegistrationRequest``."""
    registrationCancelRequestId: Required[str]
    taxRegistrationId: Required[str]


class TaxCancelRegistrationResponse(TypedDict, total=False):
    """``TaxCancelRegistrationResponse``."""
    result: Result
    """How the call went."""
    taxRegistrationId: str
    taxType: Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str
    jurisdiction: TaxJurisdiction
    registrationType: Literal["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"] | str
    taxId: str
    status: str
    activeFrom: str
    expireAt: str


class TaxInitializeSettingsRequest(TypedDict, total=False):
    """``TaxInitializeSettingsRequest``."""
    settingsRequestId: Required[str]
    defaultTaxCode: Required[str]
    defaultTaxBehavior: Required[str]
    headOffice: Required[TaxHeadOffice]


class TaxInitializeSettingsResponse(TypedDict, total=False):
    """``TaxInitializeSettingsResponse``."""
    result: Result
    """How the call went."""
    defaultTaxCode: str
    defaultTaxBehavior: str
    headOffice: TaxHeadOffice
    status: Literal["ACTIVE", "PENDING"] | str


class TaxInquireCalculationRequest(TypedDict, total=False):
    """``TaxInquireCalculationRequest``."""
    taxCalculationId: str
    taxCalculationRequestId: str
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""


class TaxInquireCalculationResponse(TypedDict, total=False):
    """``TaxInquireCalculationResponse``."""
    result: Result
    """How the call went."""
    taxCalculationId: str
    totalAmount: Amount
    lineItems: list[TaxCalculatedLineItem]
    taxBreakdown: list[TaxBreakdown]
    expireAt: str
    taxDate: str
    currency: str
    """Left out by the newest release. Do not send it."""
    exclusiveTaxAmount: Amount
    inclusiveTaxAmount: Amount
    shippingCost: TaxCalculatedShippingCost
    customerDetails: TaxCalculatedCustomerDetails
    shipFromDetails: TaxCalculatedShipFromDetails


class TaxInquireRegistrationListRequest(TypedDict, total=False):
    """``TaxInquireRegistrationListRequest``."""
    status: Literal["ACTIVE", "SCHEDULED", "EXPIRED", "CANCELLED", "ALL"] | str
    currentPage: int | str
    pageSize: int | str


class TaxInquireRegistrationListResponse(TypedDict, total=False):
    """``TaxInquireRegistrationListResponse``."""
    result: Result
    """How the call went."""
    registrations: list[TaxRegistration]
    paginator: Paginator


class TaxInquireSettingsRequest(TypedDict, total=False):
    """``TaxInquireSettingsRequest``."""


class TaxInquireSettingsResponse(TypedDict, total=False):
    """``TaxInquireSettingsResponse``."""
    result: Result
    """How the call went."""
    defaultTaxCode: str
    defaultTaxBehavior: str
    headOffice: TaxHeadOffice
    status: Literal["ACTIVE", "PENDING"] | str


class TaxInquireTransactionListRequest(TypedDict, total=False):
    """``TaxInquireTransactionListRequest``."""
    taxCalculationId: str
    paymentId: str
    """Alipay's id of the payment."""
    refundId: str
    """Alipay's id of the refund."""
    currentPage: int | str
    pageSize: int | str


class TaxInquireTransactionListResponse(TypedDict, total=False):
    """``TaxInquireTransactionListResponse``."""
    result: Result
    """How the call went."""
    transactions: list[TaxTransaction]
    paginator: Paginator


class TaxRegisterRequest(TypedDict, total=False):
    """``TaxRegisterRequest``."""
    registrationRequestId: Required[str]
    taxType: Required[Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str]
    jurisdiction: Required[TaxJurisdiction]
    registrationType: Required[Literal["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"] | str]
    taxId: Required[str]
    activeFrom: Required[str]
    expireAt: str


class TaxRegisterResponse(TypedDict, total=False):
    """``TaxRegisterResponse``."""
    result: Result
    """How the call went."""
    taxRegistrationId: str
    taxType: Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str
    jurisdiction: TaxJurisdiction
    registrationType: Literal["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"] | str
    taxId: str
    status: str
    activeFrom: str
    expireAt: str


class TaxUpdateRegistrationPeriodRequest(TypedDict, total=False):
    """``TaxUpdateRegistrationPeriodRequest``."""
    registrationUpdatePeriodRequestId: Required[str]
    taxRegistrationId: Required[str]
    activeFrom: str
    expireAt: str


class TaxUpdateRegistrationPeriodResponse(TypedDict, total=False):
    """``TaxUpdateRegistrationPeriodResponse``."""
    result: Result
    """How the call went."""
    taxRegistrationId: str
    taxType: Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str
    jurisdiction: TaxJurisdiction
    registrationType: Literal["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"] | str
    taxId: str
    status: str
    activeFrom: str
    expireAt: str


class TaxUpdateSettingsRequest(TypedDict, total=False):
    """``TaxUpdateSettingsRequest``."""
    settingsUpdateRequestId: Required[str]
    defaultTaxCode: str
    defaultTaxBehavior: str
    headOffice: TaxHeadOffice


class TaxUpdateSettingsResponse(TypedDict, total=False):
    """``TaxUpdateSettingsResponse``."""
    result: Result
    """How the call went."""
    defaultTaxCode: str
    defaultTaxBehavior: str
    headOffice: TaxHeadOffice
    status: Literal["ACTIVE", "PENDING"] | str


class UpdateAmountRequest(TypedDict, total=False):
    """``UpdateAmountRequest``."""
    updateRequestId: Required[str]
    """Your id of this change of amount. The same id never changes it twice."""
    paymentId: Required[str]
    """Alipay's id of the payment."""
    amount: Required[Amount]
    """The new amount to authorise, in the smallest unit of the currency."""


class UpdateAmountResponse(TypedDict, total=False):
    """``UpdateAmountResponse``."""
    result: Result
    """How the call went."""
    updateRequestId: str
    """Your id of this change of amount. The same id never changes it twice."""
    paymentId: str
    """Alipay's id of the payment."""
    amount: Amount
    """The new amount, in the smallest unit of the currency."""


class UpdateCardRequest(TypedDict, total=False):
    """``UpdateCardRequest``."""
    assetId: Required[str]
    requestId: Required[str]
    cardNickName: str
    note: str
    purpose: str
    metadata: dict[str, str]
    """JSON text."""
    authorizationControl: AuthorizationControl


class UpdateCardResponse(TypedDict, total=False):
    """``UpdateCardResponse``."""
    result: Result
    """How the call went."""
    status: str
    requestId: str


class UpdateCardStatusRequest(TypedDict, total=False):
    """``UpdateCardStatusRequest``."""
    assetId: Required[str]
    requestId: Required[str]
    operateType: Required[Literal["FREEZE", "UNFREEZE", "CANCEL"] | str]
    notifyUrl: str


class UpdateCardStatusResponse(TypedDict, total=False):
    """``UpdateCardStatusResponse``."""
    result: Result
    """How the call went."""
    status: str
    requestId: str


class UpdateHoldRequest(TypedDict, total=False):
    """``UpdateHoldRequest``."""
    holdId: str
    releaseTime: str | datetime
    """ISO 8601 with its zone."""


class UpdateHoldResponse(TypedDict, total=False):
    """``UpdateHoldResponse``."""
    result: Result
    """How the call went."""
    holdId: str
    releaseTime: str
    """ISO 8601 with its zone."""


class UpdateRuleRequest(TypedDict, total=False):
    """``UpdateRuleRequest``."""
    ruleId: str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    releaseTime: str | datetime
    """ISO 8601 with its zone."""
    retentionTime: int | str
    ruleStatus: Literal["ACTIVE", "DISABLED"] | str


class UpdateRuleResponse(TypedDict, total=False):
    """``UpdateRuleResponse``."""
    result: Result
    """How the call went."""
    ruleId: str
    merchantId: str
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    releaseTime: str
    """ISO 8601 with its zone."""
    retentionTime: int | str
    ruleStatus: Literal["ACTIVE", "DISABLED"] | str
    createTime: str
    """ISO 8601 with its zone."""
    updateTime: str
    """ISO 8601 with its zone."""


class UpdateTokenRequest(TypedDict, total=False):
    """``UpdateTokenRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    token: str
    """The token to update. Secret: never log it."""
    accountHolderName: UserName
    """Name of the account holder."""
    email: str
    """Email address of the account holder."""
    tokenExpiryTime: str
    """The token is void after this. ISO 8601."""


class UpdateTokenResponse(TypedDict, total=False):
    """``UpdateTokenResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Stands for the stored method. Secret: never log it."""


class UploadInvoiceShippingFileRequest(TypedDict, total=False):
    """``UploadInvoiceShippingFileRequest``."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    fileId: str
    uploadFile: str
    fileType: str
    fileName: str


class UploadInvoiceShippingFileResponse(TypedDict, total=False):
    """``UploadInvoiceShippingFileResponse``."""
    result: Result
    """How the call went."""


class UserQueryInfoRequest(TypedDict, total=False):
    """``UserQueryInfoRequest``."""
    accessToken: str
    """Secret: never log it."""


class UserQueryInfoResponse(TypedDict, total=False):
    """``UserQueryInfoResponse``."""
    result: Result
    """How the call went."""
    userId: str
    userLoginId: str
    hashUserLoginId: str


class VaultingInquireTokenRequest(TypedDict, total=False):
    """``VaultingInquireTokenRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    token: str
    """The token to ask about. Secret: never log it."""


class VaultingInquireTokenResponse(TypedDict, total=False):
    """``VaultingInquireTokenResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Stands for the stored method. Secret: never log it."""
    accountHolderName: UserName
    """Name of the account holder."""
    email: str
    """Email address of the account holder."""
    issuerName: str
    """Bank that issued the card."""
    issuingCountry: str
    """Country of the bank that issued the card."""
    tokenExpiryTime: str
    """The token is void after this. ISO 8601."""


class VaultingNotify(TypedDict, total=False):
    """``VaultingNotify``."""
    result: Result
    """How the call went."""
    notifyType: str
    """Its values are not documented: go by the URL or the fields present."""
    vaultingRequestId: str
    """Your id of this vaulting. The same id never vaults twice."""
    paymentMethodDetail: VaultingPaymentMethodDetail
    """The method, such as the card with its token once stored."""
    vaultingCreateTime: str
    """When the vaulting began. ISO 8601."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""
    metadata: str
    """JSON text."""


class VaultingPaymentMethodRequest(TypedDict, total=False):
    """``VaultingPaymentMethodRequest``."""
    vaultingRequestId: Required[str]
    """Your id of this vaulting. The same id never vaults twice."""
    vaultingNotificationUrl: Required[str]
    """Where the result of the vaulting is posted."""
    redirectUrl: Required[str]
    """Where the buyer comes back to after vaulting. Coming back proves nothing."""
    paymentMethodDetail: Required[PaymentMethodDetail]
    """The method to store."""
    env: Required[Env]
    """The device of the buyer."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    metadata: str
    """JSON text."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    vaultingCurrency: str
    customizedInfo: CustomizedInfo
    """Up to five values of your own."""


class VaultingPaymentMethodResponse(TypedDict, total=False):
    """``VaultingPaymentMethodResponse``."""
    result: Result
    """How the call went."""
    vaultingRequestId: str
    """Your id of this vaulting. The same id never vaults twice."""
    paymentMethodDetail: PaymentMethodDetail
    """The method, such as the card with its token once stored."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""


class VaultingQueryRequest(TypedDict, total=False):
    """``VaultingQueryRequest``."""
    vaultingRequestId: Required[str]
    """Your id of this vaulting. The same id never vaults twice."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class VaultingQueryResponse(TypedDict, total=False):
    """``VaultingQueryResponse``."""
    result: Result
    """How the call went."""
    vaultingRequestId: str
    """Your id of this vaulting. The same id never vaults twice."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    vaultingStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str
    """Where the vaulting stands. Only ``SUCCESS`` is stored."""
    paymentMethodDetail: PaymentMethodDetail
    """The method, such as the card with its token once stored."""
    metadata: str
    """JSON text."""
    vaultingResultCode: str
    """Why ``vaultingStatus`` is what it is; a failure has the code of the bank or scheme."""
    vaultingResultMessage: str
    """Text for developers that explains ``vaultingResultCode``."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""


class VaultingSessionRequest(TypedDict, total=False):
    """``VaultingSessionRequest``."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    vaultingRequestId: Required[str]
    """Your id of this vaulting. The same id never vaults twice."""
    vaultingNotificationUrl: Required[str]
    """Where the result of the vaulting is posted."""
    redirectUrl: str
    """Where the buyer comes back to after vaulting. Coming back proves nothing."""
    merchantRegion: str
    """Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW)."""
    is3DSAuthentication: bool
    """True forces 3-D Secure. Absent is false."""


class VaultingSessionResponse(TypedDict, total=False):
    """``VaultingSessionResponse``."""
    result: Result
    """How the call went."""
    vaultingSessionData: str
    """Opaque: hand it to the client SDK."""
    vaultingSessionId: str
    """Alipay's id of the session."""
    vaultingSessionExpiryTime: str
    """After this the session cannot be used. ISO 8601 with its zone."""
    normalUrl: str
    """Page to send the buyer to."""


class VaultsFetchNonceRequest(TypedDict, total=False):
    """``VaultsFetchNonceRequest``."""
    card: Required[Card]
    """The card."""


class VaultsFetchNonceResponse(TypedDict, total=False):
    """``VaultsFetchNonceResponse``."""
    result: Result
    """How the call went."""
    cardToken: str
    """Stands for the card: put it into ``paymentMethodId``. Secret: never log it."""


class VerifyAndCompletePaymentRequest(TypedDict, total=False):
    """``VerifyAndCompletePaymentRequest``."""
    verifyMethod: VerifyMethod
    """How the buyer proved who they are."""
    verifyRequestId: str
    """Your id of this verification."""
    paymentId: str
    """Alipay's id of the payment."""


class VerifyAndCompletePaymentResponse(TypedDict, total=False):
    """``VerifyAndCompletePaymentResponse``."""
    result: Result
    """How the call went."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    verifyRequestId: str
    """Your id of this verification."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    """When the payment was created, not when it was paid. ISO 8601."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""


class VerifyAuthenticationRequest(TypedDict, total=False):
    """``VerifyAuthenticationRequest``."""
    authenticationType: Literal["OTP"] | str
    authenticationRequestId: str
    authenticationValue: str


class VerifyAuthenticationResponse(TypedDict, total=False):
    """``VerifyAuthenticationResponse``."""
    result: Result
    """How the call went."""
    isPassed: bool


class Amount(TypedDict, total=False):
    """An amount in the smallest unit of its currency: ``{"currency": "USD", "value": "1000"}`` is 10.00 USD."""
    currency: Required[str]
    """ISO 4217 code."""
    value: Required[str]
    """Digits: whole units of the smallest coin, ``"1000"`` is 10.00 USD and 1000 JPY."""


class AmountLimit(TypedDict, total=False):
    """``AmountLimit``."""
    maxAmount: Amount
    """Upper end of the limit."""
    minAmount: Amount
    """Lower end of the limit."""
    remainAmount: Amount
    """What is left of the limit."""


class AmountLimitInfo(TypedDict, total=False):
    """``AmountLimitInfo``."""
    singleLimit: AmountLimit
    """Limit of one payment."""
    dayLimit: AmountLimit
    """Limit of one day."""
    monthLimit: AmountLimit
    """Limit of one month."""


class AncillaryData(TypedDict, total=False):
    """``AncillaryData``."""
    services: list[Service]
    """The extras."""
    connectedTicketNumber: str
    """Number of the ticket the extras belong to."""


class Applicability(TypedDict, total=False):
    """``Applicability``."""
    scope: Required[Literal["ALL", "SPECIFIC"] | str]
    priceIds: list[str]


class ApsAddress(TypedDict, total=False):
    """``ApsAddress``."""
    region: Required[str]
    state: str
    city: str
    address1: str
    address2: str
    zipCode: str


class ApsAmount(TypedDict, total=False):
    """``ApsAmount``."""
    currency: Required[str]
    value: Required[str]


class ApsBuyer(TypedDict, total=False):
    """``ApsBuyer``."""
    referenceBuyerId: str
    buyerName: UserName
    buyerPhoneNo: str
    buyerEmail: str


class ApsEnv(TypedDict, total=False):
    """``ApsEnv``."""
    terminalType: Required[Literal["WEB", "APP", "WAP", "MINI_APP"] | str]
    osType: Literal["IOS", "ANDROID"] | str
    userAgent: str
    deviceTokenId: str
    clientIp: str
    storeTerminalId: str
    cookieId: str
    storeTerminalRequestTime: str


class ApsGoods(TypedDict, total=False):
    """``ApsGoods``."""
    referenceGoodsId: Required[str]
    goodsName: Required[str]
    goodsCategory: str
    goodsBrand: str
    goodsUnitAmount: ApsAmount
    goodsQuantity: str


class ApsLogo(TypedDict, total=False):
    """``ApsLogo``."""
    logoName: Required[str]
    logoUrl: str


class ApsMerchant(TypedDict, total=False):
    """``ApsMerchant``."""
    referenceMerchantId: Required[str]
    merchantMCC: Required[str]
    merchantName: Required[str]
    merchantAddress: Required[ApsAddress]
    merchantDisplayName: Required[str]
    merchantRegisterDate: Required[str]
    store: Required[ApsStore]


class ApsOrder(TypedDict, total=False):
    """``ApsOrder``."""
    referenceOrderId: Required[str]
    """Your id of the order. One order may see several attempts to pay."""
    orderDescription: Required[str]
    orderAmount: Required[ApsAmount]
    """Total of the order, in the smallest unit of the currency."""
    merchant: ApsMerchant
    goods: list[ApsGoods]
    shipping: ApsShipping
    buyer: ApsBuyer
    env: ApsEnv
    """The device of the buyer."""


class ApsOrderCodeForm(TypedDict, total=False):
    """``ApsOrderCodeForm``."""
    expireTime: str
    codeDetails: list[CodeDetail]
    paymentMethodType: str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    extendInfo: str
    """JSON text."""


class ApsPaymentFactor(TypedDict, total=False):
    """``ApsPaymentFactor``."""
    isInStorePayment: bool
    isCashierPayment: bool
    presentmentMode: Literal["TILE"] | str
    inStorePaymentScenario: Literal["PaymentCode", "OrderCode", "EntryCode"] | str


class ApsPaymentMethod(TypedDict, total=False):
    """``ApsPaymentMethod``."""
    paymentMethodType: Required[str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Secret: never log it."""
    customerId: str
    paymentMethodMetaData: ApsPaymentMethodMetaData
    """Secret: never log it."""


class ApsPaymentMethodMetaData(TypedDict, total=False):
    """``ApsPaymentMethodMetaData``."""
    authClientId: str


class ApsPaymentOption(TypedDict, total=False):
    """``ApsPaymentOption``."""
    paymentMethodType: str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    enabled: bool
    paymentMethodCategory: Literal["WALLET"] | str
    preferred: bool
    disableReason: str
    logo: ApsLogo
    paymentOptionDetail: ApsPaymentOptionDetail


class ApsPaymentOptionDetail(TypedDict, total=False):
    """``ApsPaymentOptionDetail``."""
    paymentOptionDetailType: Literal["CONNECT_WALLET"] | str
    connectWallet: ApsWalletPaymentOptionDetail


class ApsQuote(TypedDict, total=False):
    """``ApsQuote``."""
    quoteCurrencyPair: Required[str]
    quotePrice: Required[str | Decimal | int]
    quoteId: str
    quoteStartTime: str
    quoteExpiryTime: str
    baseCurrency: str
    quoteUnit: str


class ApsSettlementStrategy(TypedDict, total=False):
    """``ApsSettlementStrategy``."""
    settlementCurrency: str
    """Currency of your settlement, from the contract. AlipayCN needs it."""


class ApsShipping(TypedDict, total=False):
    """``ApsShipping``."""
    shippingName: ApsUserName
    shippingAddress: ApsAddress
    shippingCarrier: str
    shippingPhoneNo: str


class ApsStore(TypedDict, total=False):
    """``ApsStore``."""
    referenceStoreId: Required[str]
    storeName: Required[str]
    storeMCC: Required[str]
    storeDisplayName: Required[str]
    storeTerminalId: Required[str]
    storeOperatorId: Required[str]
    storePhoneNo: Required[str]
    storeAddress: Required[ApsAddress]


class ApsTransaction(TypedDict, total=False):
    """``ApsTransaction``."""
    transactionResult: Result
    transactionId: str
    transactionType: Literal["PAYMENT", "REFUND", "AUTHORIZATION", "CAPTURE", "CANCEL", "VOID"] | str
    transactionStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED"] | str
    transactionAmount: ApsAmount
    transactionRequestId: str
    transactionTime: str


class ApsUserName(TypedDict, total=False):
    """``ApsUserName``."""
    firstName: Required[str]
    lastName: Required[str]
    middleName: str
    fullName: str


class ApsWallet(TypedDict, total=False):
    """``ApsWallet``."""
    walletName: str
    walletBrandName: str
    walletLogo: ApsLogo
    walletRegion: str
    walletFeature: ApsWalletFeature


class ApsWalletFeature(TypedDict, total=False):
    """``ApsWalletFeature``."""
    supportCodeScan: bool
    supportCashierRedirection: bool


class ApsWalletPaymentOptionDetail(TypedDict, total=False):
    """``ApsWalletPaymentOptionDetail``."""
    supportWallets: list[ApsWallet]


class Attachment(TypedDict, total=False):
    """``Attachment``."""
    attachmentType: Required[Literal["SIGNATURE_AUTHORIZATION_LETTER", "ARTICLES_OF_ASSOCIATION", "LOGO"] | str]
    attachmentName: Required[str]
    fileKey: Required[str]
    file: str


class AuthCodeForm(TypedDict, total=False):
    """``AuthCodeForm``."""
    codeDetails: list[CodeDetail]
    """The code in several forms; show one of them."""


class AuthMetaData(TypedDict, total=False):
    """``AuthMetaData``."""
    accountHolderName: str
    """Name of the account holder."""
    accountHolderCertNo: str
    """Number of the account holder's identity document."""


class AuthorizationAccessParams(TypedDict, total=False):
    """``AuthorizationAccessParams``."""
    channel: Required[Literal["ALIPAYAPP", "QRCODE", "QRCODEORSMS"] | str]
    """Signing from the Alipay app, by QR code, or by QR code or SMS."""


class AuthorizationConsultDirectDebitInfo(TypedDict, total=False):
    """``AuthorizationConsultDirectDebitInfo``."""
    channelProductCode: Literal["CYCLE_PAY_AUTH"] | str
    """A constant that selects periodic signing."""
    personalProductCode: Literal["CYCLE_PAY_AUTH_P"] | str
    """A constant that names the signing product."""
    signScene: Literal["INDUSTRY|SUBSCRIPTION_DEFAULT_SCENE"] | str
    """In production only this one; test environments have their own."""
    accessParams: AuthorizationAccessParams
    """How the buyer gets to the signing page."""
    periodRuleParams: PeriodRuleParams
    """How often and how much may be charged."""
    passBackParams: AuthorizationConsultPassBackParams
    """Which subscription and item the signing is for."""
    subscriptionParams: AuthorizationConsultSubscriptionParams
    """What the signing page tells about the subscription."""
    subMerchant: AuthorizationConsultSubMerchant
    """The service as the signing page shows it."""
    subscribeType: Literal["CREATE", "TRIAL", "UPDATE", "DOWNGRADE", "REVERT_CANCEL"] | str
    """What the buyer signs. Not each one is open to every merchant."""
    oriAgreementNo: str
    """An access token: secret. For update, downgrade and revert only. Secret: never log it."""


class AuthorizationConsultPassBackParams(TypedDict, total=False):
    """``AuthorizationConsultPassBackParams``."""
    subscriptionId: Required[str]
    """Real id of the subscription, not ``authState`` nor an order id."""
    itemId: Required[str]
    """Item of the subscription, one that belongs to ``subscriptionId``."""


class AuthorizationConsultSubMerchant(TypedDict, total=False):
    """``AuthorizationConsultSubMerchant``."""
    subMerchantServiceName: Required[str]
    """Name of the service that the buyer reads on the signing page."""
    subMerchantServiceDescription: str
    """Seat or billing details for the buyer. Leave it out when there are none."""


class AuthorizationConsultSubscriptionParams(TypedDict, total=False):
    """``AuthorizationConsultSubscriptionParams``."""
    subscribeTplType: Required[Literal["CREATE", "TRIAL", "UPGRADE", "DOWNGRADE", "SEAT_CREATE", "SEAT_INCREASE", "SEAT_DECREASE", "REVERT_CANCEL"] | str]
    """Layout of the signing page; has to fit ``subscribeType``."""
    firstSubscriptionInfo: str
    """JSON object as text."""
    followSubscriptionInfos: str
    """JSON list as text."""
    originSubscriptionInfo: str
    """JSON object as text."""
    targetSubscriptionInfo: str
    """JSON object as text."""
    nextPaymentDate: str
    """A day: the next charge after a change or a restoration. ``YYYY-MM-DD``."""
    expireAt: str
    """A day: when the present subscription or period ends. For display only. ``YYYY-MM-DD``."""
    baseAmount: str
    """CNY yuan with two decimals, not the smallest unit."""
    offsetAmount: str
    """CNY yuan with two decimals, not the smallest unit."""
    deductName: str
    """Name of the charge, only when it has one apart from the service."""
    deductDesc: str
    """Description of the charge, only when it has one of its own."""


class AuthorizationControl(TypedDict, total=False):
    """``AuthorizationControl``."""
    cardLimitDetail: Required[CardLimitDetail]
    cardActiveTime: str | datetime
    """ISO 8601 with its zone."""
    cardCancelTime: str | datetime
    """ISO 8601 with its zone."""
    allowedMerchantCategoryList: list[str]
    allowedAuthTimes: int | str
    allowedCurrencies: list[str]
    cardLimitInfo: CardLimitInfo
    refundPreference: RefundPreference
    paymentPreferenceCurrencies: list[str]
    """For ``applyCard``."""
    sameCurrencyPreference: bool
    """For ``applyCard``; send ``false`` explicitly."""
    threeDSMode: Literal["STANDARD", "FRICTIONLESS"] | str
    """For ``applyCard``."""
    phoneNo: str
    """Replies mask it: never send a masked value back."""
    email: str
    """Replies mask it: never send a masked value back."""


class AutomaticTax(TypedDict, total=False):
    """``AutomaticTax``."""
    enabled: bool
    """Say it explicitly."""


class AvailablePaymentMethod(TypedDict, total=False):
    """``AvailablePaymentMethod``."""
    paymentMethodMetaData: dict[str, Any]
    """``billingAddressCollectionMode``: ``ALWAYS``, ``DYNAMIC`` or ``NEVER``. Secret: never log it."""
    paymentMethodTypeList: list[PaymentMethodTypeItem]
    """The methods, each with its place."""


class BillingDiscount(TypedDict, total=False):
    """``BillingDiscount``."""
    couponId: str
    """Id of the coupon. Either this or ``promotionCodeId``."""
    promotionCodeId: str
    """Id of the promotion code. Either this or ``couponId``."""


class BillingSubscription(TypedDict, total=False):
    """``BillingSubscription``."""
    customerId: str
    """The billing customer who subscribes."""
    trialSettings: BillingTrialSettings
    """The trial, if there is one."""
    paymentBehavior: str
    """Only ``ALLOW_INCOMPLETE`` so far."""
    collectionMethod: str
    daysUntilDue: int | str
    """How many days there are to pay an invoice."""
    cancelAt: str
    """When the subscription is to end."""
    cancelAtPeriodEnd: bool
    """Whether the subscription ends with the present period."""
    description: str
    """Text about the subscription."""
    discounts: list[BillingDiscount]
    """Coupons or promotion codes to apply."""
    defaultPaymentMethod: str
    """What pays the subscription; goes before the customer's own default."""
    allowPromotionCode: bool
    """Whether promotion codes are taken."""
    subscriptionNotifyUrl: str
    """Where news of the subscription is posted."""


class BillingSubscriptionCancelCancellationDetails(TypedDict, total=False):
    """``BillingSubscriptionCancelCancellationDetails``."""
    feedback: str
    comment: str


class BillingSubscriptionCancellationDetails(TypedDict, total=False):
    """``BillingSubscriptionCancellationDetails``."""
    feedback: str
    comment: str


class BillingSubscriptionDiscountInfo(TypedDict, total=False):
    """``BillingSubscriptionDiscountInfo``."""
    discountId: str
    couponId: str
    type: str
    percentOff: str
    amountOff: Amount
    duration: str
    times: int | str
    status: str


class BillingSubscriptionInquireDetailsCancellationDetails(TypedDict, total=False):
    """``BillingSubscriptionInquireDetailsCancellationDetails``."""
    feedback: str
    comment: str


class BillingSubscriptionPriceItem(TypedDict, total=False):
    """``BillingSubscriptionPriceItem``."""
    currentPeriodEnd: str
    """ISO 8601 with its zone."""
    currentPeriodStart: str
    """ISO 8601 with its zone."""
    itemAmount: Amount
    itemId: str
    nickname: str
    priceId: str
    priceType: str
    pricingModel: Literal["PER_UNIT", "TIERED"] | str
    productId: str
    productName: str
    quantity: int | str
    recurringInterval: Literal["DAY", "WEEK", "MONTH", "YEAR"] | str
    recurringIntervalCount: int | str
    unitAmount: Amount
    usageType: Literal["LICENSED", "METERED"] | str
    tiersMode: Literal["GRADUATED", "VOLUME"] | str
    tiers: list[Tier]
    productDescription: str
    meterId: str


class BillingSubscriptionStatusChange(TypedDict, total=False):
    """``BillingSubscriptionStatusChange``."""
    action: Literal["PAUSE"] | str


class BillingSubscriptionTrialSettings(TypedDict, total=False):
    """``BillingSubscriptionTrialSettings``."""
    endBehavior: BillingSubscriptionTrialSettingsEndBehavior


class BillingSubscriptionTrialSettingsEndBehavior(TypedDict, total=False):
    """``BillingSubscriptionTrialSettingsEndBehavior``."""
    missingPaymentMethod: Literal["CANCEL", "CREATE_INVOICE", "PAUSE"] | str


class BillingTrialSettings(TypedDict, total=False):
    """``BillingTrialSettings``."""
    trialPeriodDays: int | str
    """How many days the trial lasts, 1 to 365. Either this or ``trialEnd``."""
    trialEnd: str | datetime
    """When the trial ends. Either this or ``trialPeriodDays``. ISO 8601 with its zone."""
    trialEndBehavior: Literal["CANCEL", "PAUSE"] | str
    """What happens at the end of the trial when nothing can pay."""


class BrowserInfo(TypedDict, total=False):
    """``BrowserInfo``."""
    acceptHeader: str
    """``Accept`` header the browser sent."""
    javaEnabled: bool
    """Whether the browser can run Java."""
    javaScriptEnabled: bool
    """Whether the browser can run JavaScript."""
    language: str
    """Language of the browser."""
    userAgent: str
    """User agent of the browser."""


class BusinessInfo(TypedDict, total=False):
    """``BusinessInfo``."""
    doingBusinessAs: Required[str]
    mcc: str
    websites: list[WebSite]
    englishName: str
    mainSalesCountry: str
    appName: str
    serviceDescription: str


class Buyer(TypedDict, total=False):
    """``Buyer``."""
    referenceBuyerId: str
    """Your id of the buyer."""
    buyerName: UserName
    """Name of the buyer."""
    buyerPhoneNo: str
    """Phone number of the buyer. Some methods need it; helps risk control."""
    buyerEmail: str
    """Email address of the buyer. Some methods need it; helps risk control."""
    buyerRegistrationTime: str | datetime
    """When the buyer opened the account with you. ISO 8601 with its zone."""
    isAccountVerified: bool
    """Whether the buyer's account is verified."""
    successfulOrderCount: int | str
    """How many successful orders the buyer has."""
    buyerPhoneNoContryCode: str
    """Country code of ``buyerPhoneNo``, spelled this way. Needed for ``STCPAY``."""
    preferredLocales: str
    """Comma-separated text. Payment sessions only."""
    businessName: str
    """Needed when ``buyerType`` is ``B``. Payment sessions only."""
    buyerType: Literal["B", "C"] | str
    """Payment sessions only."""
    successfulOrderAmount: Amount
    """Total of the buyer's successful orders."""
    dateOfLastPaidPurchase: str | datetime
    """Needed for Klarna. ISO 8601 with its zone."""
    dateOfFirstPaidPurchase: str | datetime
    """Needed for Klarna. ISO 8601 with its zone."""
    taxIds: list[BuyerTaxId]
    """Payment sessions only."""
    businessAddress: Address
    """Has ``country`` in place of ``region``."""


class BuyerTaxId(TypedDict, total=False):
    """``BuyerTaxId``."""
    country: Required[str]
    """Country whose tax id it is, an ISO 3166 code."""
    value: Required[str]
    """The tax id, in the format of its country."""
    region: str
    """Two characters of a subdivision, where the tax authority asks for it."""


class Card(TypedDict, total=False):
    """``Card``."""
    cardNo: Required[str]
    """Number of the card. Secret: never log it."""
    expiryYear: Required[str]
    """Year the card expires, its last two digits: ``25``."""
    expiryMonth: Required[str]
    """Month the card expires, two digits: ``02``."""
    cvv: str
    """Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it."""
    cardholderName: UserName
    """Name on the card."""


class CardDetail(TypedDict, total=False):
    """``CardDetail``."""
    assetId: str
    cardNickName: str
    cardStatus: Literal["ACTIVE", "FROZEN", "CANCEL"] | str
    maskedCardNo: str
    cardBrand: Literal["MASTERCARD"] | str
    createdTime: str
    """ISO 8601 with its zone."""
    updatedTime: str
    """ISO 8601 with its zone."""
    purpose: str
    note: str
    metadata: dict[str, str]
    """JSON text."""
    authorizationControl: AuthorizationControl
    cardholderinfo: CardholderInfo


class CardInfo(TypedDict, total=False):
    """``CardInfo``."""
    cardNo: str
    """Card number with most digits hidden. Secret: never log it."""
    cardBrand: str
    """Brand of the card, to show to the buyer."""
    cardToken: str
    """Stands for the card in later payments: put it into ``paymentMethodId``. Secret: never log it."""
    issuingCountry: str
    """Country of the bank that issued the card, an ISO 3166 code."""
    funding: str
    """``CREDIT``, ``DEBIT``, ``PREPAID``, ``CHARGE`` or ``DEFERRED_DEBIT``."""
    paymentMethodRegion: str
    """Region of the payment method, an ISO 3166 code or ``GLOBAL``."""
    threeDSResult: ThreeDSResult
    """How 3-D Secure went."""


class CardLimitDetail(TypedDict, total=False):
    """``CardLimitDetail``."""
    perTransactionLimit: Required[Amount]
    dailyLimit: Required[Limit]
    monthlyLimit: Required[Limit]
    perCardLimit: Limit
    dailyLimitMax: str
    monthlyLimitMax: str
    perTransactionLimitMax: str
    perCardLimitMax: str


class CardLimitInfo(TypedDict, total=False):
    """``CardLimitInfo``."""
    currency: str
    dailyLimitMax: str
    monthlyLimitMax: str
    perTransactionLimitMax: str
    perCardLimitMax: str


class CardPaymentMethodDetail(TypedDict, total=False):
    """``CardPaymentMethodDetail``."""
    cardToken: str
    """Stands for the card in later payments: put it into ``paymentMethodId``. Secret: never log it."""
    brand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    """Card brand."""
    maskedCardNo: str
    """Card number with most digits hidden; fit to show."""
    supportedBrands: list[str]
    """Brands that are taken."""
    cardNo: str
    """Number of the card. Secret: never log it."""
    selectedCardBrand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    """Brand the buyer chose, on a card with several."""
    cardIssuer: str
    """Bank that issued the card."""
    countryIssue: str
    """Where the card was issued."""
    instUserName: UserName
    expiryYear: str
    """Year the card expires, its last two digits: ``25``."""
    expiryMonth: str
    """Month the card expires, two digits: ``02``."""
    billingAddress: Address
    """Address the card is billed to."""
    mask: str
    last4: str
    """Last four digits of the card number."""
    paymentMethodDetailMetadata: str
    fingerprint: str
    """Comes in replies. Never send it."""
    authenticationFlow: str
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    """Which kind of card."""
    avsResultRaw: str
    """Raw result of the address check (AVS)."""
    cvvResultRaw: str
    """Raw result of the check of the security code."""
    bin: str
    """First digits of the card number: they name the issuer."""
    issuerName: str
    """Bank that issued the card."""
    issuingCountry: str
    """Country of the bank that issued the card, an ISO 3166 code."""
    lastFour: str
    """Last four digits of the card number."""
    cardholderName: UserName
    """Name on the card."""
    cvv: str
    """Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it."""
    dateOfBirth: str
    """Birthday of the cardholder. Korean personal cards only. ``YYYY-MM-DD``."""
    businessNo: str
    """Business number of the company, 10 digits. Korean company cards only."""
    cardPasswordDigest: str
    """The password's first two digits. Korean cards only. Secret: never log it."""
    cpf: str
    """Tax id of the buyer, 11 digits. Brazilian cards only."""
    payerEmail: str
    """Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru."""
    networkTransactionId: str
    """Id that the card scheme gave a payment; later payments of the same buyer refer to it."""
    is3DSAuthentication: bool
    """True forces 3-D Secure. Absent is false."""
    request3DS: str
    scaExemptionIndicator: str
    """Exemption from strong customer authentication (SCA) to ask for."""
    enableAuthenticationUpgrade: str
    """True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing."""
    mpiData: MpiData
    """Result of a 3-D Secure authentication done outside Alipay."""


class CardTransactionEvent(TypedDict, total=False):
    """``CardTransactionEvent``."""
    eventId: str
    lifecycleId: str
    eventType: str
    status: str
    transactionTime: str
    """ISO 8601 with its zone."""
    billType: str
    transactionAmount: Amount
    assetId: str
    authExpireTime: str
    """ISO 8601 with its zone."""
    authType: str
    authCode: str
    """Secret: never log it."""
    failureReason: str
    balanceType: str
    outAmount: Amount
    inAmount: Amount
    exchangeCurrencyPair: str
    exchangeRate: str
    maskedCardNo: str
    merchantInfo: EventMerchantInfo
    metadata: dict[str, str]
    """JSON text."""
    authTime: str
    """ISO 8601 with its zone."""
    cardProduct: str


class CardTransactionLifecycle(TypedDict, total=False):
    """``CardTransactionLifecycle``."""
    lifecycleId: str
    lastUpdateTime: str
    """ISO 8601 with its zone."""
    transactionTime: str
    """ISO 8601 with its zone."""
    assetId: str
    latestEventType: str
    latestEventStatus: str
    totalBillingAmount: Amount
    totalAuthAmount: Amount
    totalCancelAmount: Amount
    totalRefundAmount: Amount
    totalChargebackAmount: Amount
    maskedCardNo: str
    cardProduct: str


class CardTransactionLifecycleDetail(TypedDict, total=False):
    """``CardTransactionLifecycleDetail``."""
    lifecycleId: str
    lastUpdateTime: str
    """ISO 8601 with its zone."""
    transactionTime: str
    """ISO 8601 with its zone."""
    assetId: str
    latestEventType: str
    latestEventStatus: str
    totalBillingAmount: Amount
    totalAuthAmount: Amount
    totalCancelAmount: Amount
    totalRefundAmount: Amount
    totalChargebackAmount: Amount
    maskedCardNo: str
    events: list[CardTransactionEvent]
    cardProduct: str


class CardVerificationResult(TypedDict, total=False):
    """``CardVerificationResult``."""
    authenticationType: str
    authenticationMethod: str
    """How you had the card payment authenticated."""
    cvvResult: str
    """Result of the check of the security code."""
    avsResult: str
    """Result of the address check (AVS)."""
    authorizationCode: str
    """Code the payment channel gave after a passed 3-D Secure."""
    threeDSResult: RiskThreeDSResult
    """How 3-D Secure went."""


class CardholderInfo(TypedDict, total=False):
    """``CardholderInfo``."""
    cardHolderName: UserName
    billAddress: Address
    displayName: str


class Certificate(TypedDict, total=False):
    """``Certificate``."""
    certificateType: Required[Literal["ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"] | str]
    """Which document."""
    certificateNo: Required[str]
    """Number of the document. Secret: never log it."""
    holderName: UserName
    """Whom the document names."""
    fileKeys: list[str]
    """``attachmentKey``s of copies sent with ``submitAttachment``."""
    certificateAuthority: str
    """Country that issued the document, an ISO 3166 code."""


class ChallengeActionForm(TypedDict, total=False):
    """``ChallengeActionForm``."""
    challengeType: Literal["SMS_OTP", "PLAINTEXT_CARD_NO", "CARD_EXPIRE_DATE"] | str
    """What the buyer has to give."""
    challengeRenderValue: str
    triggerSource: Literal["AMS", "CHANNEL"] | str
    """Who asks for it, Alipay or the payment channel."""
    extendInfo: str
    """JSON text."""


class CodeDetail(TypedDict, total=False):
    """One form of a code to show."""
    codeValueType: Literal["BARCODE", "QRCODE"] | str
    """Draw it as a bar code or a QR code."""
    codeValue: str
    """The code as text, or the URL of an image (maybe base64), as ``displayType`` says."""
    displayType: Literal["TEXT", "MIDDLEIMAGE", "SMALLIMAGE", "BIGIMAGE", "IMAGE"] | str
    """``TEXT`` to draw the code yourself, else an image of that size."""


class Company(TypedDict, total=False):
    """``Company``."""
    legalName: Required[str]
    companyType: Required[Literal["ENTERPRISE", "PARTNERSHIP", "SOLE_PROPRIETORSHIP", "STATE_OWNED_BUSINESS", "PRIVATELY_OWNED_BUSINESS", "PUBLICLY_LISTED_BUSINESS", "LTDA", "SA", "EIRELI", "BOFC", "MEI", "EI"] | str]
    registeredAddress: Required[Address]
    operatingAddress: Required[Address]
    incorporationDate: str
    stockInfo: StockInfo
    certificates: Certificate
    attachments: list[Attachment]
    companyUnit: Literal["HEADQUARTER", "BRANCH"] | str
    contacts: list[Contact]
    vatNo: str


class Contact(TypedDict, total=False):
    """``Contact``."""
    type: Required[Literal["EMAIL", "PHONE_NO", "COMMERCIAL_PHONE_NO"] | str]
    info: str
    home: str
    work: str
    mobile: str


class ContactInfo(TypedDict, total=False):
    """``ContactInfo``."""
    contactNo: str
    contactType: str


class Coupon(TypedDict, total=False):
    """``Coupon``."""
    couponId: str
    couponName: str
    discountType: str
    percentOff: str
    amountOff: Amount
    redeemBy: str
    status: str
    maxRedemptions: int | str
    redeemedCount: int | str


class CouponApplicableProduct(TypedDict, total=False):
    """``CouponApplicableProduct``."""
    canDelete: bool
    gmtModified: str
    """ISO 8601 with its zone."""
    priceCount: int | str
    productId: str
    productName: str
    status: str


class CouponCreateAppliesTo(TypedDict, total=False):
    """``CouponCreateAppliesTo``."""
    productIds: Required[list[str]]


class CouponInquireDetailsAppliesTo(TypedDict, total=False):
    """``CouponInquireDetailsAppliesTo``."""
    products: list[CouponApplicableProduct]


class CouponPaymentMethodDetail(TypedDict, total=False):
    """``CouponPaymentMethodDetail``."""
    couponId: str
    """Id of the coupon."""
    availableAmount: Amount
    """What the coupon is still worth."""
    couponName: str
    """Name of the coupon to show."""
    couponDescription: str
    couponExpireTime: str
    """The coupon is void after this. ISO 8601."""
    paymentMethodDetailMetadata: str


class CouponPromotionCode(TypedDict, total=False):
    """``CouponPromotionCode``."""
    promotionCodeId: str
    code: str
    status: str


class CreateSubscriptionInfo(TypedDict, total=False):
    """``CreateSubscriptionInfo``."""
    allowRetry: bool
    """Whether a charge that failed for lack of balance is tried again. Recurring PIX only."""
    retryMode: Literal["MANUAL", "AUTOMATIC"] | str
    """Who starts a retry, you or Alipay. ``MANUAL`` by default when ``allowRetry`` is true."""
    maxAmountFloor: Amount
    fixedAmount: Amount


class CreditGrant(TypedDict, total=False):
    """``CreditGrant``."""
    creditGrantId: str
    creditGrantName: str
    customerId: str
    status: Literal["PENDING", "ACTIVE", "EXPIRED", "VOIDED"] | str
    amount: Amount
    availableAmount: Amount
    applicability: Applicability
    category: Literal["PREPAID", "PROMOTIONAL"] | str
    createdDateTime: str
    updatedDateTime: str
    priority: int | str
    effectiveDateTime: str
    expiryDateTime: str


class CreditNoteCreateItem(TypedDict, total=False):
    """``CreditNoteCreateItem``."""
    type: Required[Literal["INVOICE_LINE_ITEM", "CUSTOM_LINE_ITEM"] | str]
    invoiceItemId: str
    description: str
    quantity: int | str
    unitAmount: Amount
    itemAmount: Amount


class CreditNoteInfo(TypedDict, total=False):
    """``CreditNoteInfo``."""
    creditNoteId: str
    type: Literal["POST_PAYMENT", "PRE_PAYMENT"] | str
    status: Literal["ISSUED", "PROCESSING", "REFUNDED", "REFUND_FAILED", "VOIDED"] | str
    totalAmount: Amount
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundStatus: str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    refundId: str
    """Alipay's id of the refund."""
    refundDestination: Literal["REFUND", "CREDIT_BALANCE"] | str
    reason: str
    reasonDescription: str
    memo: str
    effectiveDate: str
    """ISO 8601 with its zone."""
    issuedAt: str
    """ISO 8601 with its zone."""
    refundedAt: str
    """ISO 8601 with its zone."""
    voidedAt: str
    """ISO 8601 with its zone."""
    createdAt: str
    """ISO 8601 with its zone."""
    items: list[LineItem]


class CreditNoteItem(TypedDict, total=False):
    """``CreditNoteItem``."""
    creditNoteItemId: str
    type: str
    invoiceItemId: str
    description: str
    quantity: int | str
    unitAmount: Amount
    itemAmount: Amount


class CreditNoteSummary(TypedDict, total=False):
    """``CreditNoteSummary``."""
    creditNoteId: str
    invoiceId: str
    type: str
    status: str
    totalAmount: Amount
    effectiveDate: str
    createdAt: str
    customerId: str
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    reason: str
    refundStatus: str
    """Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only."""
    voidedAt: str
    refundedAt: str


class CreditPayPlan(TypedDict, total=False):
    """``CreditPayPlan``."""
    installmentNum: int | str
    """How many instalments, 2 to 36."""
    interval: str
    """Time between instalments."""
    creditPayFeeType: Literal["PERCENTAGE"] | str
    """How the fee is shared; ``feePercentage`` says how much."""
    feePercentage: int | str
    """Percent of the fee that the seller bears: 0 none, 100 all."""
    filteredInstallmentPeriods: list[int | str]
    """Numbers of instalments to offer, 2 to 36 each. ``installmentNum`` wins over it."""
    interestRate: str
    """Percent as decimal text, ``0.1`` is 0.1%. In replies for cards."""


class CurrencyPair(TypedDict, total=False):
    """``CurrencyPair``."""
    sellCurrency: str
    """Currency you sell, that the buyer pays in. ISO 4217 code."""
    buyCurrency: str
    """Currency you buy, that of your price. ISO 4217 code."""


class Customer(TypedDict, total=False):
    """``Customer``."""
    customerId: str
    customerRequestId: str
    email: str
    firstName: str
    lastName: str
    status: str
    billingEmail: str
    country: str
    gmtCreate: str


class CustomerBusinessAddress(TypedDict, total=False):
    """``CustomerBusinessAddress``."""
    country: str
    state: str
    city: str
    address: str
    zipcode: str


class CustomizedInfo(TypedDict, total=False):
    """``CustomizedInfo``."""
    customizedField1: str
    """Free text of your own."""
    customizedField2: str
    """Free text of your own."""
    customizedField3: str
    """Free text of your own."""
    customizedField4: str
    """Free text of your own."""
    customizedField5: str
    """Free text of your own."""


class CustomsInfo(TypedDict, total=False):
    """``CustomsInfo``."""
    customsCode: str
    """``ZONGSHU``, ``ZHENGZHOU``, ``NINGBO``, ``SHANGHAI_CBT`` and so on."""
    region: str
    """Where the customs office is; only China is served."""


class Declaration(TypedDict, total=False):
    """``Declaration``."""
    declarationBizScene: Literal["AIRLINE", "HOTEL"] | str
    """Line of business. Goes with ``declarationBeneficiaryId``."""
    declarationBeneficiaryId: str
    """Id of the third party whose declaration quota is used. Goes with ``declarationBizScene``."""


class DeclarationRecord(TypedDict, total=False):
    """``DeclarationRecord``."""
    declarationRequestId: str
    """Your id of this declaration."""
    customsPaymentId: str
    """Id of the payment that customs was told."""
    customsOrderId: str
    """Id of the order that customs was told."""
    customs: CustomsInfo
    """Which customs office."""
    merchantCustomsInfo: MerchantCustomsInfo
    """You, as registered at customs."""
    declarationAmount: Amount
    """In CNY, not above ``customsDeclarationAmount`` of the payment."""
    splitOrder: bool
    """Whether the order was declared in parts."""
    declarationRequestStatus: str
    """Where the declaration stands."""
    lastModifiedTime: str
    """When the declaration last changed. ISO 8601."""
    customsDeclarationResultCode: str
    """Code that customs answered with."""
    customsDeclarationResultDesc: str
    """Text that customs answered with."""
    customsDeclarationReturnTime: str
    """When customs answered. ISO 8601."""


class DeliveryEstimate(TypedDict, total=False):
    """``DeliveryEstimate``."""
    minimum: DeliveryEstimateInfo
    """Shortest time the delivery may take."""
    maximum: DeliveryEstimateInfo
    """Longest time the delivery may take."""


class DeliveryEstimateInfo(TypedDict, total=False):
    """``DeliveryEstimateInfo``."""
    unit: Required[Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] | str]
    """Unit of ``value``."""
    value: Required[int | str]
    """How many of ``unit``, 0 or more."""


class Discount(TypedDict, total=False):
    """``Discount``."""
    discountTag: str
    discountName: str
    """Name of the discount to show."""
    savingsAmount: Amount
    """What the buyer saves."""
    estimateSavingsAmount: Amount
    """What the buyer is expected to save."""


class DiscountPaymentMethodDetail(TypedDict, total=False):
    """``DiscountPaymentMethodDetail``."""
    discountId: str
    """Id of the discount."""
    availableAmount: Amount
    """What the discount is still worth."""
    discountName: str
    """Name of the discount to show."""
    discountDescription: str
    paymentMethodDetailMetadata: str


class DisputeDefenseFile(TypedDict, total=False):
    """``DisputeDefenseFile``."""
    fileName: str
    fileFormat: Literal["PDF", "WORD"] | str
    """What kind of file it is."""
    fileMd5: str
    """MD5 of the decoded file, lower-case hex."""


class DisputeEvidenceRecommendation(TypedDict, total=False):
    """``DisputeEvidenceRecommendation``."""
    evidenceTag: str
    """Which kind of evidence."""
    obtained: bool
    """Whether it is already there."""
    winRateContribution: Literal["HIGH", "MEDIUM", "LOW"] | str
    """How much it helps."""


class DisputeEvidenceResult(TypedDict, total=False):
    """``DisputeEvidenceResult``."""
    evidenceTag: str
    """Which kind of evidence."""
    success: Literal["true", "false"] | str
    """``true`` or ``false``, as text."""
    resultCode: str
    """Why the tag was refused."""
    failedFieldPath: str
    """Which field was refused."""


class EntityAssociations(TypedDict, total=False):
    """``EntityAssociations``."""
    associationType: Required[Literal["LEGAL_REPRESENTATIVE", "UBO", "CONTACT", "DIRECTOR", "AUTHORIZER", "BOARD_MEMBER"] | str]
    legalEntityType: Required[Literal["COMPANY", "INDIVIDUAL"] | str]
    company: Company
    individual: Individual
    shareholdingRatio: str


class Env(TypedDict, total=False):
    """The device of the buyer."""
    terminalType: Required[Literal["WEB", "WAP", "APP", "MINI_APP"] | str]
    """How the buyer reaches you: desktop browser, mobile browser, app or mini program."""
    osType: Literal["IOS", "ANDROID"] | str
    """System of the buyer's device; matters for ``APP`` and ``WAP``."""
    userAgent: str
    """User agent of the buyer's browser."""
    deviceTokenId: str
    """From Alipay's device fingerprint library, when you use it."""
    clientIp: str
    """IP address of the buyer's device. Give it for cards and risk control."""
    cookieId: str
    extendInfo: str
    """JSON text."""
    storeTerminalId: str
    """Id of the terminal in the store. In-store payments only."""
    storeTerminalRequestTime: str
    """When the terminal in the store asked for the payment. ISO 8601."""
    browserInfo: BrowserInfo
    """The browser of the buyer."""
    colorDepth: str
    """Bits per pixel, as ``screen.colorDepth`` in the browser gives it."""
    screenHeight: str
    """Height of the screen in pixels."""
    screenWidth: str
    """Width of the screen in pixels."""
    timeZoneOffset: int | str
    """Minutes from local time to UTC, as ``getTimezoneOffset()`` gives them: UTC+2 is -120."""
    deviceBrand: str
    """Brand of the device, for risk control."""
    deviceModel: str
    """Model of the device, for risk control."""
    deviceLanguage: str
    """Language of the device, for risk control."""
    deviceId: str
    """Id of the device, for risk control."""
    osVersion: str
    """Version of the system on the buyer's device."""


class Error(TypedDict, total=False):
    """``Error``."""
    errorCode: str
    index: int | str
    groupIndex: int | str
    eventName: str
    idempotencyKey: str
    customerId: str


class ErrorEvent(TypedDict, total=False):
    """``ErrorEvent``."""
    errorCode: str
    idempotencyKey: str
    eventTimestamp: int | str
    payload: EventPayload


class Event(TypedDict, total=False):
    """``Event``."""
    payload: Required[EventPayload]
    idempotencyKey: str
    eventTimestamp: int | str


class EventMerchantInfo(TypedDict, total=False):
    """``EventMerchantInfo``."""
    name: str
    region: str
    mcc: str


class EventPayload(TypedDict, total=False):
    """``EventPayload``."""
    value: Required[str]
    customerId: Required[str]


class ExternalPaymentMethodDetail(TypedDict, total=False):
    """``ExternalPaymentMethodDetail``."""
    assetToken: str
    """Stands for the account. Secret: never log it."""
    accountDisplayName: str
    """Name of the account to show."""
    disableReason: Literal["PAYMENT_ACCOUNT_NOT_AVAILABLE", "EXCEED_CHANNEL_LIMIT_RULE", "SERVICE_DEGRADE", "CHANNEL_NOT_SUPPORT_CURRENCY", "CHANNEL_DISABLE", "CHANNEL_NOT_IN_SERVICE_TIME", "QUERY_IPP_INFO_FAILED", "LIMIT_CENTER_ACCESS_FAIL", "CURRENT_CHANNEL_NOT_EXIST"] | str
    """Why it cannot be used now."""
    paymentMethodDetailMetadata: str


class FailReason(TypedDict, total=False):
    """``FailReason``."""
    errorCode: str
    errorDesc: str


class ForeignExchangeQuote(TypedDict, total=False):
    """``ForeignExchangeQuote``."""
    exchangeRate: str
    sourceCurrency: str
    targetCurrency: str
    quoteTime: str
    quotePrice: str


class FundMoveDetail(TypedDict, total=False):
    """``FundMoveDetail``."""
    payerName: str
    payerAccountNo: str
    beneficiaryName: str
    referenceTransactionId: str
    payerChaneelAccountnumber: str
    payerAccountType: str
    payerAssetId: str
    beneficiaryAccountType: str
    beneficiaryBankCountry: str
    beneficiaryBankName: str
    beneficiaryAssetId: str
    remarks: str
    description: str
    memo: str


class Gaming(TypedDict, total=False):
    """``Gaming``."""
    gameName: str
    toppedUpUser: str
    """Name or id of the player whose account is topped up."""
    toppedUpEmail: str
    """Email address of that player."""
    toppedUpPhoneNo: str
    """Phone number of that player."""


class Goods(TypedDict, total=False):
    """``Goods``."""
    referenceGoodsId: str
    """Your id of the goods."""
    goodsName: Required[str]
    """What the goods are called."""
    goodsCategory: str
    """Category with its parents first, slashes between: ``Digital Goods/Games``."""
    goodsBrand: str
    """Brand of the goods."""
    goodsUnitAmount: Amount
    """Price of one piece."""
    goodsQuantity: str
    """How many, digits as text."""
    goodsSkuName: str
    """Name of the variant (SKU)."""
    goodsUrl: str
    """Page where the buyer orders the goods."""
    deliveryMethodType: Literal["PHYSICAL", "DIGITAL"] | str
    """Whether the goods are sent or delivered online."""
    goodsImageUrl: str
    """Picture of the goods."""
    priceId: str
    """Id of a billing price. Either this or ``referenceGoodsId``."""
    goodsDiscountAmount: Amount
    """Discount on these goods."""
    goodsEndsOnTime: str | datetime
    """Last day of the service, for goods such as courses. ISO 8601 with its zone."""
    crossSell: Goods
    taxCode: str
    """Automatic tax of payment sessions only."""
    taxBehavior: Literal["EXCLUSIVE", "INCLUSIVE"] | str
    """Automatic tax of payment sessions only."""


class Individual(TypedDict, total=False):
    """``Individual``."""
    name: Required[UserName]
    englishName: UserName
    dateOfBirth: str
    placeOfBirth: Address
    certificates: Certificate
    nationality: str
    contacts: list[Contact]


class InquiryRateCondition(TypedDict, total=False):
    """``InquiryRateCondition``."""
    buyCurrency: str
    sellCurrency: str


class Installment(TypedDict, total=False):
    """``Installment``."""
    supportCardBrands: list[SupportCardBrand]
    """Card brands that have these plans."""
    plans: list[Plan]
    """Instalment plans to choose from."""


class InstallmentBank(TypedDict, total=False):
    """``InstallmentBank``."""
    logo: Logo
    """Logo of the bank."""
    bankName: str
    bankShortName: str
    """Short name of the bank."""
    bankTerms: str
    bankPromoUrl: str
    bins: list[str]
    """First digits of the card numbers that qualify."""
    plans: list[Plan]
    """Instalment plans of the bank."""


class InterestFree(TypedDict, total=False):
    """``InterestFree``."""
    provider: str
    """Bank or institution that offers it."""
    expireTime: str
    """When the promotion ends. ISO 8601 with its zone."""
    installmentFreeNums: list[int | str]
    """Numbers of instalments that are free of interest."""
    minPaymentAmount: Amount
    """Smallest payment that qualifies."""
    freePercentage: int | str
    """Percent of the interest waived: 0 none, 100 all."""
    maxPaymentAmount: Amount
    """Largest payment that qualifies."""


class Invoice(TypedDict, total=False):
    """``Invoice``."""
    invoiceId: str
    subscriptionId: str
    customerId: str
    reason: str
    status: str
    totalAmount: Amount
    paidAmount: Amount
    remainAmount: Amount
    currency: str
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""
    dueDate: str
    """ISO 8601 with its zone."""
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    customerFirstName: str
    customerLastName: str
    customerEmail: str
    description: str
    pdfFileUrl: str


class InvoiceAddress(TypedDict, total=False):
    """``InvoiceAddress``."""
    country: str
    state: str
    city: str
    address1: str
    address2: str
    postalCode: str


class InvoiceCreateItem(TypedDict, total=False):
    """``InvoiceCreateItem``."""
    description: str
    itemAmount: Amount
    unitAmount: Amount
    priceId: str
    productId: str
    quantity: int | str
    """1 to 999; does not change ``itemAmount``."""
    itemId: str
    supplyStart: str | datetime
    """ISO 8601 with its zone."""
    supplyEnd: str | datetime
    """ISO 8601 with its zone."""
    discountAmount: Amount
    taxBehavior: Literal["EXCLUSIVE", "INCLUSIVE"] | str
    taxCode: str


class InvoiceCustomField(TypedDict, total=False):
    """``InvoiceCustomField``."""
    label: Required[str]
    value: Required[str]


class InvoiceCustomerDetails(TypedDict, total=False):
    """``InvoiceCustomerDetails``."""
    email: str
    customerType: Literal["B", "C"] | str
    businessName: str
    firstName: str
    lastName: str
    businessAddress: CustomerBusinessAddress
    preferredLocales: str
    taxIds: list[BuyerTaxId]


class InvoiceItem(TypedDict, total=False):
    """``InvoiceItem``."""
    itemId: str
    description: str
    quantity: str
    unitAmount: Amount
    amount: Amount
    proration: bool
    discountAmount: Amount
    taxAmount: Amount
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    priceId: str
    usageAmount: Amount
    usageQuantity: str
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""


class InvoiceNote(TypedDict, total=False):
    """``InvoiceNote``."""
    noteId: str
    note: str
    action: str
    noteTime: str
    """ISO 8601 with its zone."""


class InvoicePayment(TypedDict, total=False):
    """``InvoicePayment``."""
    invoicePaymentId: str
    attemptNo: int | str
    paymentOrderStatus: str
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    payToRequestId: str
    payToId: str
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentMethod: str
    """How the buyer pays."""
    errorCode: str
    errorMessage: str
    retryReason: str
    paymentTime: str
    """ISO 8601 with its zone."""
    nextRetryAt: str
    """ISO 8601 with its zone."""


class InvoicePaymentInfo(TypedDict, total=False):
    """``InvoicePaymentInfo``."""
    result: Result
    """How the call went."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentTime: str
    """ISO 8601 with its zone."""


class InvoiceShipping(TypedDict, total=False):
    """``InvoiceShipping``."""
    shippingName: UserName
    shippingAddress: InvoiceAddress
    shippingCarrier: str
    shippingNumber: str
    shippingPhoneNo: str
    shipToEmail: str
    notes: str
    shippingFeeId: str
    shippingFee: Amount
    shippingDescription: str
    deliveryEstimate: DeliveryEstimate
    trackingUrl: str
    shippingMethodIndicator: str


class IssuerComments(TypedDict, total=False):
    """``IssuerComments``."""
    cardholderComments: str
    """What the cardholder says."""
    reasonOfInvalidAuthorization: str
    """Why the authorisation is said to be invalid."""
    explanationOfCreditPresented: str
    judgeReason: str
    """Why it was judged so."""


class Leg(TypedDict, total=False):
    """``Leg``."""
    departureAirportCode: Required[str]
    """IATA code of the airport of departure."""
    departureTime: str | datetime
    """When this section departs. ISO 8601 with its zone."""
    arrivalTime: str | datetime
    """When this section arrives. ISO 8601 with its zone."""
    departureAddress: Address
    """Where this section starts."""
    arrivalAddress: Address
    """Where this section ends."""
    carrierName: str
    """Company that carries the passengers."""
    carrierNo: str
    """Code of the carrier."""
    classType: Literal["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] | str
    """Class of travel."""
    arrivalAirportCode: str
    """IATA code of the airport of arrival."""
    fareBasis: str
    """Fare basis code."""
    couponNumber: str
    """Number of the ticket coupon of this section."""
    flightNumber: str
    """Flight number of this section."""
    passengerNameRecord: str
    """Booking reference (PNR)."""
    ticketDeliveryMethod: Literal["pick_up", "email", "post", "phone"] | str
    """How the ticket gets to its recipient."""
    ticketDeliveryRecipient: str
    """Email address or phone number where those deliver it, else first and last name."""


class Limit(TypedDict, total=False):
    """``Limit``."""
    remainingLimit: Required[Amount]
    rangeLimit: Required[Amount]
    usedLimit: Required[Amount]


class LineItem(TypedDict, total=False):
    """``LineItem``."""
    creditNoteItemId: str
    type: str
    invoiceItemId: str
    description: str
    quantity: str
    unitAmount: Amount
    itemAmount: Amount
    metadata: dict[str, str]
    """JSON text."""


class Lodging(TypedDict, total=False):
    """``Lodging``."""
    hotelName: str
    hotelAddress: Address
    """Address of the hotel."""
    checkInDate: str | datetime
    """When the guest arrives, or was expected to. ISO 8601 with its zone."""
    checkOutDate: str | datetime
    """When the guest leaves. ISO 8601 with its zone."""
    numberOfNights: int | str
    """How many nights are booked."""
    numberOfRooms: int | str
    """How many rooms are booked."""
    guestNames: list[UserName]
    """In whose names the rooms are booked."""
    roomClass: str
    """Kind of room, such as a suite."""
    ticketDeliveryMethod: Literal["pick_up", "email", "post", "phone"] | str
    """How the ticket gets to its recipient."""
    ticketDeliveryRecipient: str
    """Email address or phone number where those deliver it, else first and last name."""


class Logo(TypedDict, total=False):
    """``Logo``."""
    logoName: str
    """Brand or method the logo belongs to."""
    logoUrl: str
    """Where the image is."""


class Merchant(TypedDict, total=False):
    """``Merchant``."""
    referenceMerchantId: str
    """Your id of the merchant that sells to the buyer."""
    merchantMCC: str
    """Merchant category code (MCC)."""
    merchantName: str
    """Name of the merchant."""
    merchantDisplayName: str
    """Name of the merchant that the buyer sees."""
    merchantAddress: Address
    """Address of the merchant."""
    merchantRegisterDate: str
    """When the merchant registered. ISO 8601."""
    store: Store
    """The store, for payments made in one."""
    merchantType: Literal["INDIVIDUAL", "ENTERPRISE"] | str
    """A person or a company."""
    numberOfTrades: int | str
    """Needed for Klarna."""
    accountLastModified: AccountLastModified
    """When the merchant's account was last changed."""
    merchantUrl: str
    """Website of the merchant."""
    merchantCountryCode: str
    """Country of the merchant, an ISO 3166 code."""


class MerchantCustomsInfo(TypedDict, total=False):
    """``MerchantCustomsInfo``."""
    merchantCustomsCode: str
    """Your registration code at customs."""
    merchantCustomsName: str
    """Your name as registered at customs."""


class MerchantInfo(TypedDict, total=False):
    """``MerchantInfo``."""
    referenceMerchantId: Required[str]
    loginId: Required[str]
    legalEntityType: Required[Literal["COMPANY", "INDIVIDUAL"] | str]
    businessInfo: Required[BusinessInfo]
    company: Company
    entityAssociations: list[EntityAssociations]


class MerchantRegistrationInfo(TypedDict, total=False):
    """``MerchantRegistrationInfo``."""
    referenceMerchantId: str
    merchantDisplayName: str
    merchantMCC: str
    logo: ApsLogo
    websites: list[WebSite]
    merchantAddress: Address
    registrationDetail: RegistrationDetail


class Meter(TypedDict, total=False):
    """``Meter``."""
    meterId: str
    meterName: str
    eventName: str
    status: Literal["ACTIVE", "INACTIVE"] | str
    aggregationMethod: Literal["SUM", "COUNT", "LAST"] | str
    valueKeyOverride: str
    createdDateTime: str
    updatedDateTime: str
    eventTimeWindow: Literal["HOUR", "DAY"] | str


class MeterEventBatch(TypedDict, total=False):
    """``MeterEventBatch``."""
    eventName: Required[str]
    events: Required[list[Event]]


class MpiData(TypedDict, total=False):
    """``MpiData``."""
    threeDSVersion: str
    """Version of 3-D Secure: ``2.2.0`` and so on."""
    eci: str
    """Electronic commerce indicator: how far the cardholder was authenticated."""
    cavv: str
    """Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it."""
    dsTransactionId: str
    """Id that the directory server gave the authentication. 3-D Secure 2."""
    credentialType: Literal["PAN", "NETWORK_TOKEN"] | str
    """Whether the card number or a network token was used."""


class NotificationEvent(TypedDict, total=False):
    """``NotificationEvent``."""
    eventId: str
    notifyType: Literal["PAYMENT_RESULT", "PAYMENT_PENDING", "CAPTURE_RESULT", "REFUND_RESULT", "REGISTRATION_STATUS", "PAYMENT_METHOD_ACTIVATION_STATUS", "PAYMENT_METHOD_DEACTIVATION_STATUS", "MERCHANT_RISK_NOTIFICATION", "MERCHANT_INFO_UPDATE_RESULT", "MERCHANT_RISK_RFI", "MERCHANT_INFO_UPDATED", "RISK_POST_REVIEW", "DISPUTE_CREATED", "DISPUTE_CANCELLED", "DISPUTE_JUDGED", "DISPUTE_ACCEPTED", "RDR_RESOLVED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "TRANSFER_RESULT", "TRANSFER_REVERSE_RESULT", "BALANCE_TRANSACTION_RESULT", "PAYOUT_RESULT"] | str
    eventCreateTime: str
    """ISO 8601 with its zone."""
    deliveryStatus: Literal["DELIVERED", "PENDING", "FAILED"] | str
    referenceMerchantId: str
    notificationData: dict[str, Any]
    """The message as it was posted. It has no signature of its own."""


class NotifyInvoiceInfo(TypedDict, total=False):
    """``NotifyInvoiceInfo``."""
    invoiceId: str
    invoiceStatus: Literal["OPEN", "PAID", "VOID", "UNCOLLECTIBLE", "DRAFT"] | str
    originalAmount: Amount
    prePaymentCreditNotesAmount: Amount
    postPaymentCreditNotesAmount: Amount
    adjustedAmount: Amount


class Order(TypedDict, total=False):
    """What is bought."""
    referenceOrderId: Required[str]
    """Your id of the order. One order may see several attempts to pay."""
    orderDescription: Required[str]
    """What the buyer reads in the wallet's records."""
    orderAmount: Required[Amount]
    """Total of the order, in the smallest unit of the currency."""
    orderDiscountAmount: Amount
    """Discount on the whole order."""
    subTotalOrderAmount: Amount
    merchant: Merchant
    """The merchant behind you, when you are an acquirer."""
    goods: list[Goods]
    """What is in the order; helps risk control."""
    shipping: Shipping
    """Where and how the goods are sent."""
    buyer: Buyer
    """Who buys. Helps risk control; some methods need it."""
    env: Env
    """Older place of the top-level ``env``; still accepted."""
    extendInfo: str
    """JSON text. Merchants connected to AlipayCN send ``chinaExtraTransInfo`` in it."""
    transit: Transit
    """A trip, when tickets are sold."""
    lodging: Lodging
    """A hotel stay."""
    gaming: Gaming
    """A game account that is topped up."""
    needDeclaration: bool
    declaration: Declaration
    orderType: str
    sendReceipt: bool
    """Payment sessions only."""
    taxCalculationId: str
    """Ties the order to a tax calculation; ``pay`` only."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    checkoutJwt: str
    """Agentic sessions only. Secret: never log it."""


class OrderCodeForm(TypedDict, total=False):
    """Codes to show to the buyer."""
    expireTime: str
    """The code is void after this. It does not refresh: pay again with a new id. ISO 8601 with its zone."""
    codeDetails: list[CodeDetail]
    """The code in several forms; show one of them."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    extendInfo: str
    """JSON text."""


class OrderInfo(TypedDict, total=False):
    """``OrderInfo``."""
    orderAmount: Required[Amount]
    """Total of the order, in the smallest unit of the currency."""


class PSPRegistrationResult(TypedDict, total=False):
    """``PSPRegistrationResult``."""
    registrationResult: RegistrationResult
    pspName: str


class Paginator(TypedDict, total=False):
    """``Paginator``."""
    currentPage: int | str
    """Number of this page, from 1."""
    pageSize: int | str
    """How many one page holds."""
    totalPage: int | str
    """How many pages there are."""
    totalCount: int | str
    """How many match in all."""


class Passenger(TypedDict, total=False):
    """``Passenger``."""
    passengerName: UserName
    """Name of the passenger."""
    passengerEmail: str
    """Email address of the passenger."""
    passengerPhoneNo: str
    """Mobile number of the passenger."""
    passengerId: str
    """Number of the identity document."""
    passengerIdType: Literal["PASSPORT", "NATIONAL_ID_CARD", "DRIVER_LICENSE", "MILITARY_ID", "GREEN_CARD", "TRAVEL_DOCUMENT", "ALIEN_REGISTRATION_CARD", "BIRTH_CERTIFICATE", "OTHERS"] | str
    """Which identity document."""
    passengerCode: str


class PaymentAttempt(TypedDict, total=False):
    """``PaymentAttempt``."""
    attemptAt: str
    """When the attempt was made. ISO 8601 with its zone."""
    attemptResponse: str
    """How the attempt ended."""


class PaymentEvaluation(TypedDict, total=False):
    """``PaymentEvaluation``."""
    paymentMethods: list[PaymentMethod]


class PaymentFactor(TypedDict, total=False):
    """Options of the product."""
    isPaymentEvaluation: bool
    inStorePaymentScenario: Literal["PaymentCode", "OrderCode", "EntryCode"] | str
    """``PaymentCode``, ``OrderCode`` or ``EntryCode``, exactly so."""
    presentmentMode: Literal["BUNDLE", "TILE", "UNIFIED"] | str
    """How the methods are presented to the buyer."""
    captureMode: Literal["AUTOMATIC", "MANUAL"] | str
    """Whether an authorised payment is captured by itself or by your ``capture``. Absent is ``AUTOMATIC``."""
    isAuthorization: bool
    """True authorises only: the money is held and waits for the capture."""
    storePaymentMethodForBuyer: bool
    """When true, ``order.buyer.referenceBuyerId`` is needed."""


class PaymentMethod(TypedDict, total=False):
    """How the buyer pays."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Token or scanned code. Secret: never log it."""
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    """Which kind of card."""
    customerId: str
    """Id of the buyer, for risk control."""
    extendInfo: str
    """JSON text."""
    requireIssuerAuthentication: bool
    """True has the issuing bank authenticate. Korean cards only."""
    paymentMethodMetaData: dict[str, Any]
    """More that the method needs, such as the fields of a card. Secret: never log it."""


class PaymentMethodDetail(TypedDict, total=False):
    """``PaymentMethodDetail``."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodDetailType: Literal["CARD", "EXTERNALACCOUNT", "COUPON", "DISCOUNT"] | str
    """Which of the other fields is present."""
    card: CardPaymentMethodDetail
    """The card."""
    externalAccount: ExternalPaymentMethodDetail
    discount: DiscountPaymentMethodDetail
    """The discount."""
    coupon: CouponPaymentMethodDetail
    """The coupon."""
    extendInfo: str
    """JSON text."""
    wallet: Wallet
    """The wallet account."""
    interactionType: str


class PaymentMethodInfo(TypedDict, total=False):
    """``PaymentMethodInfo``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodDetail: str
    enabled: bool
    """Whether it can be used for this payment."""
    preferred: bool
    """Whether it should be offered before others."""
    extendInfo: str
    """JSON text."""


class PaymentMethodTypeItem(TypedDict, total=False):
    """``PaymentMethodTypeItem``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodOrder: int | str
    """Place on the page, 1 first."""
    expressCheckout: bool
    """True shows the method as a quick way to pay: ``ALIPAY_CN``, ``APPLEPAY`` and the like."""


class PaymentOption(TypedDict, total=False):
    """``PaymentOption``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    enabled: bool
    """Whether it can be used for this payment."""
    paymentMethodCategory: Literal["ALIPAY_PLUS", "WALLET", "MOBILE_BANKING_APP", "BANK_TRANSFER", "ONLINE_BANKING", "CARD", "OTC", "VA"] | str
    """What kind of method it is."""
    paymentMethodRegion: list[str]
    """Where the method is used: ISO 3166 codes, or ``GLOBAL``."""
    preferred: bool
    """Whether it should be offered before others."""
    disableReason: Literal["PAYMENT_ACCOUNT_NOT_AVAILABLE", "EXCEED_CHANNEL_LIMIT_RULE", "SERVICE_DEGRADE", "CHANNEL_NOT_SUPPORT_CURRENCY", "CHANNEL_DISABLE", "CHANNEL_NOT_IN_SERVICE_TIME", "QUERY_IPP_INFO_FAILED", "LIMIT_CENTER_ACCESS_FAIL", "CURRENT_CHANNEL_NOT_EXIST"] | str
    """Why it cannot be used now."""
    supportedCurrencies: list[str]
    """Currencies the method takes, ISO 4217 codes."""
    paymentOptionDetail: PaymentOptionDetail
    """Banks or card brands to choose from."""
    extendInfo: str
    """JSON text."""
    logo: Logo
    """Logo to show."""
    promoNames: list[str]
    """Names of promotions, JSON from a locale such as ``zh_CN`` to the name."""
    installment: Installment
    """Instalments the method offers."""
    promotionInfos: list[PromotionInfo]
    """Promotions on offer with this method."""
    interactionType: Literal["QR", "REDIRECT", "PUSH", "ATM", "IBANKING", "BANKCOUNTER", "OTC"] | str
    """How the buyer goes on to pay."""
    bankIdentifierCode: str
    """Code of the bank behind the method."""
    amountLimitInfoMap: dict[str, AmountLimitInfo]
    """Limits of the amount."""


class PaymentOptionDetail(TypedDict, total=False):
    """``PaymentOptionDetail``."""
    supportCardBrands: list[SupportCardBrand]
    """Card brands taken. For cards only."""
    supportBanks: list[SupportBank]
    """Banks the buyer can choose. For P24 and FPX."""
    funding: list[Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str]
    """Kind of the card that was asked about."""
    interactionTypes: list[str]
    """How the buyer goes on to pay: ``QR`` or ``REDIRECT``."""


class PaymentQuote(TypedDict, total=False):
    """``PaymentQuote``."""
    buyCurrency: str
    """Currency you buy, that of your price. ISO 4217 code."""
    sellCurrency: str
    """Currency you sell, that the buyer pays in. ISO 4217 code."""
    quoteId: str
    """Alipay's id of the quote."""
    exchangeRate: str | int
    """The rate to multiply with, up to 15 decimals."""


class PaymentResultInfo(TypedDict, total=False):
    """``PaymentResultInfo``."""
    issuerName: str
    """Bank that issued the card."""
    refusalCodeRaw: str
    """Code of the refusal as the channel gave it. For failed card payments."""
    refusalReasonRaw: str
    """Reason of the refusal as the channel gave it. For failed card payments."""
    merchantAdviceCode: str
    """What the card scheme advises after a refusal."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    cardNo: str
    """Card number with most digits hidden. Secret: never log it."""
    cardBrand: str
    """Brand of the card, to show to the buyer."""
    cardToken: str
    """Stands for the card in later payments: put it into ``paymentMethodId``. Secret: never log it."""
    issuingCountry: str
    """Country of the bank that issued the card, an ISO 3166 code."""
    funding: str
    """``CREDIT``, ``DEBIT``, ``PREPAID``, ``CHARGE`` or ``DEFERRED_DEBIT``."""
    paymentMethodRegion: str
    """Region of the payment method, an ISO 3166 code or ``GLOBAL``."""
    threeDSResult: ThreeDSResult
    """How 3-D Secure went."""
    avsResultRaw: str
    """Raw result of the address check (AVS)."""
    cvvResultRaw: str
    """Raw result of the check of the security code."""
    networkTransactionId: str
    """Id that the card scheme gave a payment; later payments of the same buyer refer to it."""
    creditPayPlan: CreditPayPlan
    """The instalments the buyer chose."""
    cardholderName: str
    """Name on the card."""
    cardBin: str
    """First digits of the card number: they name the issuer."""
    lastFour: str
    """Last four digits of the card number."""
    expiryMonth: str
    """Month the card expires, two digits: ``02``."""
    expiryYear: str
    """Year the card expires, its last two digits: ``25``."""
    cardCategory: str
    """``CONSUMER`` for a private card, ``COMMERCIAL`` for a business card."""
    accountNo: str
    """Number of the account that paid."""
    exemptionRequested: str
    """Exemption from strong authentication that was asked for: ``lowValue``, ``transactionRiskAnalysis``."""
    credentialTypeUsed: str
    """``PAN`` when the card number was used, ``NETWORK_TOKEN`` when a network token was."""
    rrn: str
    """Retrieval reference number, for the buyer to trace the transaction with the bank."""
    userAuthorizationStatus: str
    """``AUTHORIZED`` before this payment, or ``UNAUTHORIZED`` until it. PayPay smart payments only."""
    authorizationCode: str
    """Code the payment channel gave when it authorised the payment."""
    incrementalAuthorizationAvailable: bool
    """Whether the authorised amount can be raised."""
    extendedAuthorizationAvailable: bool
    """Whether the authorisation can be extended."""
    refundOnAuthorizationAvailable: bool
    """Whether refunds may name the ``paymentId``."""
    fingerprint: str
    """Tells the same card again without its number."""


class PaymentVerificationData(TypedDict, total=False):
    """``PaymentVerificationData``."""
    verifyRequestId: str
    authenticationCode: str


class PeriodRule(TypedDict, total=False):
    """``PeriodRule``."""
    periodType: Required[str]
    """Unit of the period."""
    periodCount: Required[int | str]
    """How many period types make one period: 2 with ``MONTH`` is two months."""
    period: int | str
    price: Amount


class PeriodRuleParams(TypedDict, total=False):
    """``PeriodRuleParams``."""
    periodType: Required[Literal["DAY", "MONTH"] | str]
    """Unit of ``period``."""
    period: Required[str]
    """Digits as text; a number is refused."""
    singleAmount: Required[str]
    """CNY yuan with two decimals, not the smallest unit."""


class Plan(TypedDict, total=False):
    """``Plan``."""
    minInstallmentAmount: Amount
    """Smallest amount the plan takes."""
    maxInstallmentAmount: Amount
    """Largest amount the plan takes."""
    installmentNum: str
    """How many instalments, digits as text."""
    interval: str
    """Time between instalments: ``MONTH``."""
    enabled: bool
    """Whether the plan can be chosen."""
    interestRate: str
    """Interest the buyer is charged."""
    extendInfo: str
    """JSON text."""


class PopRiskDecisionResultInfo(TypedDict, total=False):
    """``PopRiskDecisionResultInfo``."""
    riskAuthDecision: str
    """Decision about the authorisation."""
    riskDecision: str
    """Decision about the payment."""
    postRiskDecision: Literal["ACCEPT", "REVIEW", "REJECT"] | str
    """Decision after authorisation: capture on ``ACCEPT``, check by hand on ``REVIEW``, cancel on ``REJECT``."""


class Price(TypedDict, total=False):
    """``Price``."""
    priceId: str
    productId: str
    pricingModel: str
    active: bool
    createdAt: str
    """ISO 8601 with its zone."""
    name: str
    usageType: str
    defaultPrice: bool
    unitLabel: str
    meterId: str
    unitAmount: Amount
    recurring: RecurringSettings
    includedQuantity: int | str
    tiersMode: str
    tiers: list[Tier]
    metadata: str
    """JSON text."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""


class PriceItem(TypedDict, total=False):
    """``PriceItem``."""
    priceId: Required[str]
    quantity: int | str


class PriceItemChange(TypedDict, total=False):
    """``PriceItemChange``."""
    type: Required[Literal["CHANGE", "ADD", "REMOVE"] | str]
    itemId: str
    currentPriceId: str
    newPriceId: str
    newQuantity: int | str


class Product(TypedDict, total=False):
    """``Product``."""
    productId: str
    name: str
    type: str
    active: bool
    createdAt: str
    """ISO 8601 with its zone."""
    productRequestId: str
    description: str
    images: list[str]
    unitLabel: str
    metadata: str
    """JSON text."""
    deactivatedAt: str
    """ISO 8601 with its zone."""
    updatedAt: str
    """ISO 8601 with its zone."""


class PromotionCode(TypedDict, total=False):
    """``PromotionCode``."""
    promotionCodeRequestId: Required[str]
    code: str
    expiryTime: str | datetime
    """ISO 8601 with its zone."""
    minAmount: Amount
    oneTimeOnly: bool
    customerId: str
    metadata: str
    """JSON text."""
    maxRedemptions: int | str


class PromotionCodeCreateMinAmount(TypedDict, total=False):
    """``PromotionCodeCreateMinAmount``."""
    value: Required[str]
    currency: Required[str]


class PromotionCodeInfo(TypedDict, total=False):
    """``PromotionCodeInfo``."""
    createTime: str
    """ISO 8601 with its zone."""
    promotionCodeId: str
    code: str
    status: str
    maxRedemptions: int | str
    redeemedCount: int | str
    expiryTime: str


class PromotionCodeInquireDetailsMinAmount(TypedDict, total=False):
    """``PromotionCodeInquireDetailsMinAmount``."""
    value: str
    currency: str


class PromotionInfo(TypedDict, total=False):
    """``PromotionInfo``."""
    promotionType: Literal["DISCOUNT", "INTEREST_FREE"] | str
    """Which kind of promotion this is."""
    discount: Discount
    """The discount on offer."""
    interestFree: InterestFree
    """Instalments without interest."""


class PromotionResult(TypedDict, total=False):
    """``PromotionResult``."""
    promotionType: Literal["DISCOUNT", "INTEREST_FREE"] | str
    """Which kind of promotion this is."""
    discount: Discount
    """The discount that was given."""


class ProrationSettings(TypedDict, total=False):
    """``ProrationSettings``."""
    prorationMode: Literal["IMMEDIATE_PAY_CUSTOM_AMOUNT", "IMMEDIATE_REFUND_CUSTOM_AMOUNT"] | str
    """Whether ``customAmount`` is charged or given back."""
    customAmount: Amount
    """The difference in price, worked out by you."""


class PspCustomerInfo(TypedDict, total=False):
    """``PspCustomerInfo``."""
    pspName: str
    """Name of the wallet."""
    pspCustomerId: str
    """Id of the buyer at the wallet."""
    displayCustomerId: str
    """Id of the buyer to display, such as the login id."""
    displayCustomerName: str
    """Name of the buyer to display."""
    customer2088Id: str
    """Id of the buyer's Alipay account, which starts with 2088."""
    extendInfo: str
    """JSON text."""


class Quote(TypedDict, total=False):
    """``Quote``."""
    quoteCurrencyPair: Required[str]
    """Two ISO 4217 codes with a slash between, such as ``USD/CNY``."""
    quotePrice: Required[str | Decimal | int]
    """The exchange rate."""
    quoteId: str
    """Alipay's id of the quote."""
    quoteStartTime: str | datetime
    """The rate is valid from this time. ISO 8601 with its zone."""
    quoteExpiryTime: str | datetime
    """The rate is no longer valid after this. ISO 8601 with its zone."""
    guaranteed: bool
    """Whether the rate is held for the payment."""
    exchangeAmount: Amount


class RateResult(TypedDict, total=False):
    """``RateResult``."""
    buyCurrency: str
    sellCurrency: str
    exchangeRate: str


class Receipt(TypedDict, total=False):
    """``Receipt``."""
    receiptId: str
    invoiceId: str
    customerId: str
    receiptType: str
    status: str
    reason: str
    subtotal: Amount
    totalAmount: Amount
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    subscriptionId: str
    originalReceiptId: str
    collectionMethod: str
    paymentMethod: ReceiptPaymentMethod
    """How the buyer pays."""
    paidAmount: Amount
    remainingAmount: Amount
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundedAmount: Amount
    paymentDeductedAmount: Amount
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""
    description: str
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    discountAmount: Amount
    taxAmount: Amount
    shippingFeeAmount: Amount
    settlementAmount: Amount
    fxRate: str
    fxRateId: str
    dueDate: str
    """ISO 8601 with its zone."""
    paidTime: str
    """ISO 8601 with its zone."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    payToRequestId: str
    payToId: str
    footer: str
    fileUrl: str


class ReceiptItem(TypedDict, total=False):
    """``ReceiptItem``."""
    itemId: str
    description: str
    quantity: int | str
    gmtCreate: str
    """ISO 8601 with its zone."""
    gmtUpdate: str
    """ISO 8601 with its zone."""
    unitAmount: Amount
    amount: Amount
    usageAmount: Amount
    usageQuantity: str
    usageUnit: str
    discountAmount: Amount
    taxAmount: Amount
    periodStart: str
    """ISO 8601 with its zone."""
    periodEnd: str
    """ISO 8601 with its zone."""
    proration: bool


class ReceiptPaymentMethod(TypedDict, total=False):
    """``ReceiptPaymentMethod``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""


class RecurringSettings(TypedDict, total=False):
    """``RecurringSettings``."""
    periodRule: PeriodRule


class RedirectActionForm(TypedDict, total=False):
    """A form to send the buyer to. Use the client's ``redirect`` rather than reading it."""
    method: Literal["GET", "POST", "PUT", "DELETE", "PATCH"] | str
    """``GET`` or ``POST``."""
    redirectUrl: str
    """Where the form goes."""
    actionFormType: str
    """Always ``RedirectActionForm``."""
    parameters: str
    """A JSON object as text."""


class RefundDetail(TypedDict, total=False):
    """``RefundDetail``."""
    refundAmount: Required[Amount]
    """What goes back, in the currency of the payment."""
    refundFrom: Required[Literal["SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"] | str]
    """Whose money pays."""


class RefundFromMethod(TypedDict, total=False):
    """``RefundFromMethod``."""
    grantToken: Required[str]
    """Secret: never log it."""
    refundFromMethodType: Required[str]
    customerId: Required[str]


class RefundPreference(TypedDict, total=False):
    """``RefundPreference``."""
    preferenceType: Required[Literal["NO_PREFERENCE", "ORIGINAL_CURRENCY"] | str]


class RefundToBankInfo(TypedDict, total=False):
    """``RefundToBankInfo``."""
    bankCode: str
    accountHolderName: UserName
    """Name of the account holder."""
    accountNo: str
    """Number of the account."""


class RegistrationDetail(TypedDict, total=False):
    """``RegistrationDetail``."""
    legalName: str
    attachments: list[Attachment]
    contactInfo: list[ContactInfo]
    registrationType: str
    registrationNo: str
    registrationAddress: Address
    businessType: str
    registrationEffectiveDate: int | str | datetime
    registrationExpireDate: int | str | datetime


class RegistrationResult(TypedDict, total=False):
    """``RegistrationResult``."""
    registrationStatus: str
    rejectReasons: str


class ReserveHoldDetail(TypedDict, total=False):
    """``ReserveHoldDetail``."""
    holdRequestId: str
    holdId: str
    holdAmount: Amount
    releasableAmount: Amount
    releaseTime: str
    """ISO 8601 with its zone."""
    holdStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str
    releaseStatus: Literal["INIT", "UNRELEASED", "RELEASING", "RELEASED"] | str


class ReserveRule(TypedDict, total=False):
    """``ReserveRule``."""
    ruleId: str
    merchantId: str
    fundsType: Literal["COLLATERAL"] | str
    takeType: Literal["ROLLING"] | str
    paymentMethodScope: Literal["ALL", "CARD"] | str
    ratio: int | str
    releaseType: Literal["FIXED_TIME", "INTERVAL_TIME"] | str
    releaseTime: str
    """ISO 8601 with its zone."""
    retentionTime: int | str
    ruleStatus: Literal["ACTIVE", "DISABLED"] | str
    createTime: str
    """ISO 8601 with its zone."""
    updateTime: str
    """ISO 8601 with its zone."""


class Result(TypedDict, total=False):
    """How a call went: the status counts, the code says why."""
    resultCode: Required[str]
    """What happened."""
    resultStatus: Required[Literal["S", "F", "U"] | str]
    """``S`` done, ``F`` failed for good, ``U`` unknown or in progress. Anything else counts as ``U``."""
    resultMessage: str
    """Text for developers."""


class RetryInfo(TypedDict, total=False):
    """``RetryInfo``."""
    availableRetries: int | str
    """How many retries are left."""
    orderId: str
    """Number of the order of this period."""
    paymentAttempts: list[PaymentAttempt]
    """The attempts so far."""


class RiskAddress(TypedDict, total=False):
    """``RiskAddress``."""
    shippingPhoneType: str
    """Kind of the recipient's phone number."""
    isBillShipStateSame: bool
    """Whether billing and shipping address are in the same state."""
    isPreviousStateSame: bool
    """Whether an earlier billing address was in the same state as the shipping address."""
    locToShipDistance: int | str
    """Metres from the buyer to the shipping address."""
    minPreviousShipToBillDistance: int | str
    """Fewest metres from an earlier shipping address to the billing address."""


class RiskBuyer(TypedDict, total=False):
    """``RiskBuyer``."""
    noteToMerchant: str
    """Note of the buyer to you."""
    noteToShipping: str
    """Note of the buyer to the deliverer."""
    orderCountIn1H: int | str
    """Successful orders of the buyer in the last hour."""
    orderCountIn24H: int | str
    """Successful orders of the buyer in the last 24 hours."""


class RiskData(TypedDict, total=False):
    """``RiskData``."""
    order: RiskOrder
    """What is bought."""
    buyer: RiskBuyer
    """What you know about the buyer's habits."""
    env: RiskEnv
    """The device of the buyer."""
    riskSignal: RiskSignal
    """Your own judgement of the risk."""
    address: RiskAddress
    """What you know about the addresses."""
    cardVerificationResult: CardVerificationResult
    """How the card was checked before."""


class RiskDecideRequest(TypedDict, total=False):
    """``RiskDecideRequest``."""
    referenceTransactionId: str
    authorizationPhase: Literal["PRE_AUTHORIZATION", "POST_AUTHORIZATION"] | str
    orders: list[RiskTxOrder]
    buyer: Buyer
    actualPaymentAmount: Amount
    paymentDetails: list[RiskTxPaymentDetail]
    discountAmount: Amount
    env: Env
    """The device of the buyer."""


class RiskDecideResponse(TypedDict, total=False):
    """``RiskDecideResponse``."""
    result: Result
    """How the call went."""
    securityId: str
    decision: Literal["ACCEPT", "REJECT"] | str
    authenticationDecision: str


class RiskEnv(TypedDict, total=False):
    """``RiskEnv``."""
    ipAddressType: str


class RiskOrder(TypedDict, total=False):
    """``RiskOrder``."""
    orderType: str
    referringSite: str
    """Page that sent the buyer to you."""


class RiskReportRequest(TypedDict, total=False):
    """``RiskReportRequest``."""
    referenceTransactionId: str
    reportReason: str
    riskType: Literal["SUSPICIOUS", "CHARGEBACK", "FRAUD"] | str
    riskOccurrenceTime: int | str | datetime


class RiskReportResponse(TypedDict, total=False):
    """``RiskReportResponse``."""
    result: Result
    """How the call went."""
    securityId: str


class RiskScoreDetail(TypedDict, total=False):
    """``RiskScoreDetail``."""
    riskInfoCode: str
    riskInfoCodeResult: str


class RiskScoreResult(TypedDict, total=False):
    """``RiskScoreResult``."""
    riskScoreType: Literal["NSF_SCORE", "FRAUD_SCORE"] | str
    riskScore: str | int
    riskScoreDetails: list[RiskScoreDetail]


class RiskSignal(TypedDict, total=False):
    """``RiskSignal``."""
    riskCode: str
    """Your label of the risk."""
    riskReason: str
    """Why you think it risky."""


class RiskThreeDSResult(TypedDict, total=False):
    """``RiskThreeDSResult``."""
    threeDSVersion: str
    """Version of 3-D Secure: ``2.2.0`` and so on."""
    threeDSInteractionMode: Literal["FRICTIONLESS", "CHALLENGE"] | str
    """Whether the buyer had to do something."""
    eci: str
    """Electronic commerce indicator: how far the cardholder was authenticated."""
    cavv: str
    """Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it."""


class RiskTxAuthorizationError(TypedDict, total=False):
    """``RiskTxAuthorizationError``."""
    errorCode: str
    errorMessage: str


class RiskTxMerchant(TypedDict, total=False):
    """``RiskTxMerchant``."""
    referenceMerchantId: Required[str]
    merchantMCC: Required[str]
    merchantName: Required[str]
    merchantDisplayName: Required[str]
    merchantAddress: Required[Address]
    merchantRegistrationTime: int | str | datetime
    merchantEmail: str


class RiskTxOrder(TypedDict, total=False):
    """``RiskTxOrder``."""
    referenceOrderId: Required[str]
    """Your id of the order. One order may see several attempts to pay."""
    orderAmount: Required[Amount]
    """Total of the order, in the smallest unit of the currency."""
    orderDescription: Required[str]
    goods: list[Goods]
    shipping: Shipping
    merchant: RiskTxMerchant
    transit: Transit
    lodging: Lodging
    gaming: Gaming
    orderCreatedTime: int | str | datetime


class RiskTxPaymentDetail(TypedDict, total=False):
    """``RiskTxPaymentDetail``."""
    amount: Amount
    paymentMethod: RiskTxPaymentMethod
    """How the buyer pays."""


class RiskTxPaymentMethod(TypedDict, total=False):
    """``RiskTxPaymentMethod``."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Secret: never log it."""
    paymentMethodMetaData: RiskTxPaymentMethodMetaData
    """Secret: never log it."""


class RiskTxPaymentMethodMetaData(TypedDict, total=False):
    """``RiskTxPaymentMethodMetaData``."""
    cardNo: str
    """Secret: never log it."""
    cardBin: str
    lastFourDigits: str
    expiryYear: str
    expiryMonth: str
    billingAddress: Address
    isCardOnFile: bool
    cardHolderName: UserName
    payerEmail: str
    funding: Literal["CREDIT", "DEBIT"] | str
    is3DSAuthentication: bool
    cardBrand: str
    cardIssuer: str
    issuingRegion: str
    cardVerificationResult: CardVerificationResult
    cpf: str


class RiskTxRefundRecord(TypedDict, total=False):
    """``RiskTxRefundRecord``."""
    referenceOrderId: str
    """Your id of the order. One order may see several attempts to pay."""
    referenceGoodsId: str
    amount: Amount
    refundReason: str
    refundTime: int | str | datetime


class SendPaymentResultRequest(TypedDict, total=False):
    """``SendPaymentResultRequest``."""
    referenceTransactionId: str
    paymentStatus: Literal["SUCCESS", "FAIL"] | str
    """Where the payment stands. ``SUCCESS`` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of ``transactions`` that says SUCCESS. It stays SUCCESS after refunds. ``PENDING``: the buyer has done their part; never cancel it."""
    authorizationError: RiskTxAuthorizationError
    cardVerificationResult: CardVerificationResult
    paymentMethodProvider: str


class SendPaymentResultResponse(TypedDict, total=False):
    """``SendPaymentResultResponse``."""
    result: Result
    """How the call went."""
    securityId: str


class SendRefundResultRequest(TypedDict, total=False):
    """``SendRefundResultRequest``."""
    referenceTransactionId: str
    referenceRefundId: str
    actualRefundAmount: Amount
    refundRecords: list[RiskTxRefundRecord]


class SendRefundResultResponse(TypedDict, total=False):
    """``SendRefundResultResponse``."""
    result: Result
    """How the call went."""
    securityId: str


class Service(TypedDict, total=False):
    """``Service``."""
    categoryCode: str
    """Code of the kind of extra."""
    subCategoryCode: str
    """Finer code below ``categoryCode``."""


class SettlementBankAccount(TypedDict, total=False):
    """``SettlementBankAccount``."""
    bankAccountNo: Required[str]
    accountHolderName: Required[str]
    bankRegion: Required[str]
    accountHolderType: Required[Literal["INDIVIDUAL", "ENTERPRISE"] | str]
    swiftCode: str
    routingNumber: str
    branchCode: str
    accountHolderTIN: str
    accountType: Literal["CHECKING", "FIXED_DEPOSIT"] | str
    bankName: str
    accountHolderAddress: Address
    iban: str


class SettlementDetail(TypedDict, total=False):
    """``SettlementDetail``."""
    settleTo: Required[Literal["SELLER", "MARKETPLACE"] | str]
    settlementAmount: Required[Amount]


class SettlementInfo(TypedDict, total=False):
    """``SettlementInfo``."""
    settlementCurrency: Required[str]
    """Currency of your settlement, from the contract. AlipayCN needs it."""
    settlementBankAccount: SettlementBankAccount


class SettlementStrategy(TypedDict, total=False):
    """How a payment is settled."""
    settlementCurrency: str
    """Currency of your settlement, from the contract. AlipayCN needs it."""


class Shipping(TypedDict, total=False):
    """``Shipping``."""
    shippingName: UserName
    """Who receives the goods."""
    shippingAddress: Address
    """Where the goods are sent."""
    shippingCarrier: str
    """Company that delivers, such as FedEx or UPS."""
    shippingPhoneNo: str
    """Phone number of the recipient, extension included."""
    shipToEmail: str
    """Where digital goods are sent."""
    shippingFeeId: str
    """Id of the shipping option."""
    shippingFee: Amount
    """What the delivery costs."""
    shippingDescription: str
    """More on the delivery, such as its duration and company."""
    deliveryEstimate: DeliveryEstimate
    """How long delivery takes."""
    shippingNumber: str
    notes: str
    """Notes on the delivery."""
    trackingUrl: str
    """Page to follow the parcel."""
    taxCode: str
    """Automatic tax of payment sessions only."""
    taxBehavior: Literal["EXCLUSIVE", "INCLUSIVE"] | str
    """Automatic tax of payment sessions only."""


class SplitDetail(TypedDict, total=False):
    """``SplitDetail``."""
    splitTo: Literal["SELLER", "MARKETPLACE", "PLATFORM", "ISV"] | str
    """Party that got this share of the payment and gives it back."""
    splitAmount: Amount
    """What to take back from this party."""
    actualSplitAmount: Amount
    """What was really taken back from this party. Only in replies, once final."""
    description: str
    """Your remark; it comes back in the bill."""


class Statement(TypedDict, total=False):
    """``Statement``."""
    fundMoveDetail: FundMoveDetail
    statementId: str
    foreignExchangeQuote: ForeignExchangeQuote
    transactionTime: str
    transactionType: Literal["PAYMENT", "PAYMENT_REFUND", "CHARGE", "CHARGE_REFUND", "TOPUP", "SETTLEMENT", "WITHDRAW", "WITHDRAW_RETURN", "TRANSFER", "TRANSFER_RETURN", "TRANSFER_TO_CHINA", "TRANSFER_RECIPIENT", "EXCHANGE", "CREDIT_LOAN", "CREDIT_REPAY", "CREDIT_REPAYMENT", "DIRECT_PAYMENT", "DIRECT_REFUND", "CARD_PAYMENT", "CARD_REFUND", "OVERFLOW_DEBIT", "OVERFLOW_CREDIT", "CASH_BACK"] | str
    originalTransactionAmount: Amount
    transactionAmount: Amount
    feeAmount: Amount
    netAmount: Amount
    accountBalance: Amount
    transactionId: str
    extTransactionId: str
    transactionStatus: str
    beneficiaryAssetId: str


class StockInfo(TypedDict, total=False):
    """``StockInfo``."""
    listedRegion: Required[str]
    tickerSymbol: str


class Store(TypedDict, total=False):
    """``Store``."""
    referenceStoreId: str
    """Your id of the store."""
    storeName: str
    """Name of the store."""
    storeMCC: str
    """Merchant category code (MCC) of the store."""
    storeDisplayName: str
    """Name of the store that the buyer sees."""
    storeTerminalId: str
    """Id of the terminal in the store."""
    storeOperatorId: str
    """Id of the person at the till."""
    storeAddress: Address
    """Address of the store."""
    storePhoneNo: str


class Subscription(TypedDict, total=False):
    """``Subscription``."""
    subscriptionId: str
    status: str
    customerId: str
    currentPeriodStart: str
    """ISO 8601 with its zone."""
    currentPeriodEnd: str
    """ISO 8601 with its zone."""
    createTime: str
    """ISO 8601 with its zone."""
    subscriptionRequestId: str
    description: str
    billingMode: Literal["LICENSED", "METERED", "MIXED"] | str
    cancelAtPeriodEnd: bool
    canceledAt: str
    """ISO 8601 with its zone."""
    cancelAt: str
    """ISO 8601 with its zone."""
    billingCycleAnchor: str
    """ISO 8601 with its zone."""
    trialStart: str
    """ISO 8601 with its zone."""
    trialEnd: str
    """ISO 8601 with its zone."""
    subtotal: Amount
    discountAmount: Amount
    totalAmount: Amount
    priceItems: list[BillingSubscriptionPriceItem]
    terminationReason: str


class SubscriptionInfo(TypedDict, total=False):
    """``SubscriptionInfo``."""
    subscriptionDescription: Required[str]
    """What the buyer reads about the subscription."""
    subscriptionStartTime: Required[str | datetime]
    """When the subscription begins. ISO 8601 with its zone."""
    periodRule: Required[PeriodRule]
    """How long one period is."""
    subscriptionNotifyUrl: Required[str]
    """Where news of the subscription is posted."""
    subscriptionId: str
    """Alipay's id of the subscription."""
    description: str
    """What the buyer reads about the subscription."""
    status: Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str
    """Where the subscription stands."""
    subscriptionEndTime: str | datetime
    """When the subscription ends. May be null. ISO 8601 with its zone."""
    periodType: Literal["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] | str
    """Unit of the period."""
    periodCount: int | str
    """How many period types make one period: 2 with ``MONTH`` is two months."""
    currentPeriodStart: str
    """Start of the present period."""
    currentPeriodEnd: str
    """End of the present period."""
    currentPhaseNo: int | str
    """Number of the present period, from 1."""
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    lastUpdateTime: str
    """When the subscription was last changed or updated. ISO 8601."""
    relatedSubscriptionId: str
    """The subscription this one replaced through ``change``."""
    trialPlan: TrialPlan
    """The trial periods."""
    trials: list[Trial]
    """Trial periods at a price of their own."""
    subscriptionExpiryTime: str | datetime
    """Until when the buyer can sign up. ISO 8601 with its zone."""
    allowRetry: bool
    """Whether a charge that failed for lack of balance is tried again. Recurring PIX only."""
    maxAmountFloor: Amount
    fixedAmount: Amount
    retryMode: Literal["MANUAL", "AUTOMATIC"] | str
    """Who starts a retry, you or Alipay. ``MANUAL`` by default. Recurring PIX only."""
    subscriptionOrderId: str
    """Number of the order of this period. Recurring PIX payments only."""


class SubscriptionItem(TypedDict, total=False):
    """``SubscriptionItem``."""
    itemId: str
    priceId: str
    quantity: int | str
    currentPeriodStart: str
    """ISO 8601 with its zone."""
    currentPeriodEnd: str
    """ISO 8601 with its zone."""
    recurringIntervalCount: int | str


class SubscriptionPlan(TypedDict, total=False):
    """``SubscriptionPlan``."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    periodRule: PeriodRule
    """How long one period is."""
    subscriptionStartTime: str | datetime
    """When the subscription begins. ISO 8601 with its zone."""
    subscriptionNotificationUrl: str
    """Where news of the subscription is posted."""


class SubscriptionTransaction(TypedDict, total=False):
    """``SubscriptionTransaction``."""
    paymentId: str
    """Alipay's id of the payment."""
    status: Literal["SUCCESS", "FAIL"] | str
    """How the payment ended."""
    phaseNo: int | str
    """Number of the period paid for."""
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentTime: str
    """When the payment succeeded. ISO 8601."""
    disputeId: str
    """Alipay's id of the dispute; null when there is none."""


class SupportBank(TypedDict, total=False):
    """``SupportBank``."""
    bankIdentifierCode: str
    """Code of the bank, to send with the payment."""
    bankShortName: str
    """Short name of the bank."""
    bankLogo: Logo
    """Logo of the bank."""


class SupportCardBrand(TypedDict, total=False):
    """``SupportCardBrand``."""
    cardBrand: Literal["VISA", "MASTERCARD", "AMEX", "HIPERCARD", "ELO"] | str
    logo: Logo
    """Logo of the brand."""


class TaxAddress(TypedDict, total=False):
    """``TaxAddress``."""
    country: Required[str]
    region: str
    county: str
    city: str
    district: str
    line1: str
    line2: str
    postalCode: str


class TaxBreakdown(TypedDict, total=False):
    """``TaxBreakdown``."""
    taxType: Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str
    taxRate: str
    taxAmount: Amount
    taxableAmount: Amount
    taxabilityReason: Literal["NOT_COLLECTING", "PRODUCT_EXEMPT", "REVERSE_CHARGE", "CUSTOMER_EXEMPT", "NOT_SUPPORTED", "NOT_SUBJECT_TO_TAX", "PRODUCT_EXEMPT_HOLIDAY", "PORTION_PRODUCT_EXEMPT", "ZERO_RATED", "STANDARD_RATED", "UNKNOWN_ZERO_TAX"] | str
    inclusive: bool
    authorityName: str
    """Left out by the newest release. Do not send it."""


class TaxBusinessDetails(TypedDict, total=False):
    """``TaxBusinessDetails``."""
    address: TaxAddress


class TaxCalculatedAddress(TypedDict, total=False):
    """``TaxCalculatedAddress``."""
    country: str
    region: str
    county: str
    city: str
    district: str
    line1: str
    line2: str
    postalCode: str


class TaxCalculatedBusinessDetails(TypedDict, total=False):
    """``TaxCalculatedBusinessDetails``."""
    address: TaxCalculatedAddress


class TaxCalculatedCustomerDetails(TypedDict, total=False):
    """``TaxCalculatedCustomerDetails``."""
    businessDetails: TaxCalculatedBusinessDetails
    name: str
    shippingAddress: TaxCalculatedAddress
    billingAddress: TaxCalculatedAddress
    taxIds: list[TaxCalculatedTaxId]
    taxExemptions: list[TaxCalculatedExemption]


class TaxCalculatedExemption(TypedDict, total=False):
    """``TaxCalculatedExemption``."""
    certificateNumber: str
    exemptionType: str
    jurisdiction: TaxCalculatedExemptionJurisdiction
    effectiveFrom: str
    """ISO 8601 with its zone."""


class TaxCalculatedExemptionJurisdiction(TypedDict, total=False):
    """``TaxCalculatedExemptionJurisdiction``."""
    country: str
    region: str
    city: str


class TaxCalculatedLineItem(TypedDict, total=False):
    """``TaxCalculatedLineItem``."""
    goodsReferenceId: str
    amount: Amount
    quantity: int | str
    taxBehavior: str
    taxAmount: Amount
    taxBreakdown: list[TaxBreakdown]
    unitAmount: str
    """Left out by the newest release. Do not send it."""
    taxCode: str


class TaxCalculatedShipFromDetails(TypedDict, total=False):
    """``TaxCalculatedShipFromDetails``."""
    address: TaxCalculatedAddress


class TaxCalculatedShippingCost(TypedDict, total=False):
    """``TaxCalculatedShippingCost``."""
    amount: Amount
    taxAmount: Amount
    taxBreakdown: list[TaxBreakdown]


class TaxCalculatedTaxId(TypedDict, total=False):
    """``TaxCalculatedTaxId``."""
    value: str
    country: str
    region: str


class TaxCalculationLineItem(TypedDict, total=False):
    """``TaxCalculationLineItem``."""
    goodsReferenceId: Required[str]
    quantity: Required[int | str]
    """1 to 10000."""
    unitAmount: str
    """Renamed to ``amount``."""
    taxCode: str
    productId: str
    taxBehavior: str
    amount: Amount


class TaxCustomerDetails(TypedDict, total=False):
    """``TaxCustomerDetails``."""
    name: str
    businessDetails: TaxBusinessDetails
    shippingAddress: TaxAddress
    billingAddress: TaxAddress
    taxIds: list[TaxId]
    taxExemptions: list[TaxExemption]


class TaxExemption(TypedDict, total=False):
    """``TaxExemption``."""
    certificateNumber: str
    exemptionType: Literal["RESALE"] | str
    jurisdiction: TaxExemptionJurisdiction
    effectiveFrom: str | datetime
    """ISO 8601 with its zone."""


class TaxExemptionJurisdiction(TypedDict, total=False):
    """``TaxExemptionJurisdiction``."""
    country: str
    region: str
    city: str


class TaxHeadOffice(TypedDict, total=False):
    """``TaxHeadOffice``."""
    address: Required[TaxAddress]


class TaxId(TypedDict, total=False):
    """``TaxId``."""
    value: Required[str]
    country: Required[str]
    region: str


class TaxJurisdiction(TypedDict, total=False):
    """``TaxJurisdiction``."""
    country: Required[str]
    region: str
    county: str
    """Left out by the newest release. Do not send it."""
    city: str
    district: str
    """Left out by the newest release. Do not send it."""


class TaxRegistration(TypedDict, total=False):
    """``TaxRegistration``."""
    taxRegistrationId: str
    taxType: Literal["CUIT", "GST", "VAT", "CBS", "IBS", "HST", "PST", "RST", "QST", "JCT", "SERVICE_TAX", "IGV", "SALES_TAX", "PERSONAL_PROPERTY_LEASE_TRANSACTION_TAX"] | str
    jurisdiction: TaxJurisdiction
    registrationType: Literal["OSS_NON_UNION", "STANDARD_LOCAL_TAX", "SINGLE_LOCAL_USE_TAX_RATE", "SIMPLIFIED_SELLERS_USE_TAX", "STANDARD_SALES_AND_USE_TAX", "NORMAL_GST_HST", "SIMPLIFIED_GST_HST"] | str
    taxId: str
    status: str
    activeFrom: str
    expireAt: str


class TaxShipFromDetails(TypedDict, total=False):
    """``TaxShipFromDetails``."""
    address: Required[TaxAddress]


class TaxShippingCost(TypedDict, total=False):
    """``TaxShippingCost``."""
    amount: Required[Amount]


class TaxTransaction(TypedDict, total=False):
    """``TaxTransaction``."""
    taxTransactionId: str
    taxCalculationId: str
    type: str
    taxAmount: Amount
    status: str
    taxDate: str
    currency: str
    """Left out by the newest release. Do not send it."""
    failureReason: str
    postedAt: str
    referencePaymentId: str
    referenceRefundId: str


class ThreeDSResult(TypedDict, total=False):
    """``ThreeDSResult``."""
    threeDSVersion: str
    """Version of 3-D Secure: ``2.2.0`` and so on."""
    eci: str
    """How far the cardholder was authenticated: 02 or 05 fully, 01 or 06 attempted, 00 or 07 not."""
    challenged: bool
    """Whether the buyer had to authenticate; false is frictionless."""
    cavv: str
    """Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it."""
    dsTransactionId: str
    """Id that the directory server gave the authentication. 3-D Secure 2."""
    xid: str
    """Id that the directory server gave the authentication. 3-D Secure 1."""
    threeDStransactionStatusReason: str
    """Code of the reason why 3-D Secure failed."""
    challengeCancel: str
    """Why the challenge was broken off, 01 to 08: 01 by the cardholder, 04 by time-out."""
    exemptionType: str
    """Exemption asked for in 3-D Secure: ``dataOnly``, ``lowValue``, ``transactionRiskAnalysis``."""
    threeDSOffered: bool
    """Whether 3-D Secure was started; says nothing about its result."""
    paResStatus: Literal["Y", "N", "U", "A", "C", "R", "D", "I"] | str
    """Result of the authentication: ``Y`` passed, ``A`` attempted, ``N`` failed."""
    liabilityShift: int | str
    """1 shifted, 0 not, -1 unknown: treat it as not shifted."""


class Tier(TypedDict, total=False):
    """``Tier``."""
    upTo: int | str
    unitAmount: Amount
    flatAmount: Amount


class TotalCount(TypedDict, total=False):
    """``TotalCount``."""
    totalPageNumber: str
    currentPageNumber: str


class Transaction(TypedDict, total=False):
    """``Transaction``."""
    transactionResult: Result
    """How the transaction went, not the call."""
    transactionId: str
    """Alipay's id: the refund id of a refund, the capture id of a capture."""
    transactionType: Literal["PAYMENT", "REFUND", "CAPTURE", "CANCEL", "AUTHORIZATION", "VOID", "INCREMENTAL"] | str
    """What was done with the payment."""
    transactionStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the transaction stands. Only ``SUCCESS`` is done."""
    transactionAmount: Amount
    """Amount of this transaction, in the smallest unit of the currency."""
    transactionRequestId: str
    """Your id: the ``refundRequestId`` of a refund, the ``captureRequestId`` of a capture."""
    transactionTime: str
    """When the transaction happened. ISO 8601."""
    acquirerInfo: AcquirerInfo
    """The acquirer behind it. Payment orchestration (APO) only."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    """Rate between the currencies of payment and settlement; comes with ``grossSettlementAmount``."""


class TransferFromDetail(TypedDict, total=False):
    """``TransferFromDetail``."""
    transferFromMethod: Required[PaymentMethod]
    transferFromAmount: Required[Amount]


class TransferToDetail(TypedDict, total=False):
    """``TransferToDetail``."""
    transferToMethod: Required[PaymentMethod]
    transferToCurrency: Required[str]
    purposeCode: Required[str]
    feeAmount: Amount
    actualTransferToAmount: Amount
    transferNotifyUrl: str
    transferRemark: str


class Transit(TypedDict, total=False):
    """``Transit``."""
    transitType: Literal["FLIGHT", "TRAIN", "CRUISE", "COACH"] | str
    """By plane, train, ship or coach."""
    legs: list[Leg]
    """The sections of the trip."""
    passengers: list[Passenger]
    """Who travels."""
    agentCode: str
    """Code of the travel agency that sold the ticket."""
    agentName: str
    """Name of the travel agency that sold the ticket."""
    ticketNumber: str
    ticketIssuerCode: str
    restrictedTicketIndicator: str
    ancillaryData: AncillaryData
    """Extras sold with the ticket."""


class Trial(TypedDict, total=False):
    """``Trial``."""
    trialAmount: Required[Amount]
    """What the buyer pays in a trial period."""
    trialStartPeriod: Required[int | str]
    """First period of the trial, 1 is the first of all."""
    trialPeriod: int | str
    trialEndPeriod: int | str
    """Last period of the trial. Absent: the same as ``trialStartPeriod``."""


class TrialPhase(TypedDict, total=False):
    """``TrialPhase``."""
    phaseNo: Required[int | str]
    """Number of the period on trial."""
    trialAmount: Required[Amount]
    """What the buyer pays in a trial period."""


class TrialPlan(TypedDict, total=False):
    """``TrialPlan``."""
    trialEndTime: str
    """Last day of the trial. ISO 8601."""
    freeTrialDays: int | str
    """How many days are free in all."""
    phases: list[TrialPhase]
    """The periods on trial."""


class UserName(TypedDict, total=False):
    """``UserName``."""
    firstName: Required[str]
    """Given name."""
    lastName: Required[str]
    """Family name."""
    middleName: str
    """Middle name."""
    fullName: str
    """The whole name in one."""


class VaultingCard(TypedDict, total=False):
    """``VaultingCard``."""
    cardToken: str
    """Stands for the card in later payments: put it into ``paymentMethodId``. Secret: never log it."""
    brand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    """Card brand."""
    maskedCardNo: str
    """Card number with most digits hidden; fit to show."""
    supportedBrands: list[str]
    """Brands that are taken."""
    cardNo: str
    """Number of the card. Secret: never log it."""
    selectedCardBrand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    """Brand the buyer chose, on a card with several."""
    cardIssuer: str
    """Bank that issued the card."""
    countryIssue: str
    """Where the card was issued."""
    instUserName: UserName
    expiryYear: str
    """Year the card expires, its last two digits: ``25``."""
    expiryMonth: str
    """Month the card expires, two digits: ``02``."""
    billingAddress: Address
    """Address the card is billed to."""
    mask: str
    last4: str
    """Last four digits of the card number."""
    paymentMethodDetailMetadata: str
    fingerprint: str
    """Tells the same card again without its number."""
    authenticationFlow: str
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    """Which kind of card."""
    avsResultRaw: str
    """Raw result of the address check (AVS)."""
    cvvResultRaw: str
    """Raw result of the check of the security code."""
    bin: str
    """First digits of the card number: they name the issuer."""
    issuerName: str
    """Bank that issued the card."""
    issuingCountry: str
    """Country of the bank that issued the card, an ISO 3166 code."""
    lastFour: str
    """Last four digits of the card number."""
    cardholderName: UserName
    """Name on the card."""
    cvv: str
    """Security code of the card. Secret: never log it."""
    dateOfBirth: str
    """Birthday of the cardholder. Korean personal cards only. ``YYYY-MM-DD``."""
    businessNo: str
    """Business number of the company, 10 digits. Korean company cards only."""
    cardPasswordDigest: str
    """The password's first two digits. Korean cards only. Secret: never log it."""
    cpf: str
    """Tax id of the buyer, 11 digits. Brazilian cards only."""
    payerEmail: str
    """Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru."""
    networkTransactionId: str
    """Id that the card scheme gave a payment; later payments of the same buyer refer to it."""
    is3DSAuthentication: bool
    """True forces 3-D Secure. Absent is false."""
    request3DS: str
    scaExemptionIndicator: str
    """Exemption from strong customer authentication (SCA) to ask for."""
    enableAuthenticationUpgrade: str
    """True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing."""
    mpiData: MpiData
    """Result of a 3-D Secure authentication done outside Alipay."""


class VaultingPaymentMethodDetail(TypedDict, total=False):
    """``VaultingPaymentMethodDetail``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    card: VaultingCard
    """The card."""
    wallet: Wallet
    """The wallet account."""


class VerifyMethod(TypedDict, total=False):
    """``VerifyMethod``."""
    verifyMethodType: str
    otpValue: str
    """One-time password the buyer typed in. Secret: never log it."""


class Wallet(TypedDict, total=False):
    """``Wallet``."""
    accountNo: str
    """Number of the account."""
    accountHolderName: UserName
    """Name of the account holder."""
    phoneNo: str
    """Phone number of the account holder."""
    email: str
    """Email address of the account holder."""
    billingAddress: Address
    token: str
    """Stands for the stored method. Secret: never log it."""
    tokenExpiryTime: str
    """The token is void after this. ISO 8601."""


class WebSite(TypedDict, total=False):
    """``WebSite``."""
    url: Required[str]
    name: str
    desc: str
    type: Literal["COMPANY_INTRODUCE", "TRADING"] | str

AmsNotification = (
    _Event[Literal["PAYMENT_RESULT"], PayResultNotify | SubscriptionPayNotify] |
    _Event[Literal["PAYMENT_PENDING", "UPDATE_AMOUNT_RESULT"], PayResultNotify] |
    _Event[Literal["CAPTURE_RESULT"], CaptureResultNotify] |
    _Event[Literal["REFUND_RESULT"], RefundNotify] |
    _Event[Literal["AUTHCODE_CREATED", "TOKEN_CREATED", "TOKEN_CANCELED"], AuthNotify] |
    _Event[Literal["DISPUTE_CREATED", "DISPUTE_JUDGED", "DISPUTE_CANCELLED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "DISPUTE_ACCEPTED", "RDR_RESOLVED"], DisputeNotify] |
    _Event[Literal["CREATE", "CHANGE", "CANCEL", "UPDATE", "TERMINATE"], SubscriptionNotify] |
    _Event[Literal["a kind that is not known yet"], dict[str, Any]]
)
