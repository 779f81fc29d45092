# @generated from core/schema/ams.json by core/codegen. Do not edit.
"""Requests and replies of the ams family, with the wire's own names."""

from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from typing_extensions import Required, TypedDict


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
    """ISO 8601 with its zone."""
    emailChangeDate: str | datetime
    """ISO 8601 with its zone."""
    listingChangeDate: str | datetime
    """ISO 8601 with its zone."""
    loginDate: str | datetime
    """ISO 8601 with its zone."""
    addressChangeDate: str | datetime
    """ISO 8601 with its zone."""


class AcquirerInfo(TypedDict, total=False):
    """``AcquirerInfo``."""
    acquirerName: str
    referenceRequestId: str
    acquirerTransactionId: str
    acquirerMerchantId: str
    acquirerResultCode: str
    acquirerResultMessage: str
    acquirerMerchantName: str
    acquirerReasonDescription: str
    ptspTransactionId: str
    acquirerCardToken: str
    """Secret: never log it."""
    acquirerFingerprint: str
    acquirerAccountName: str


class Address(TypedDict, total=False):
    """``Address``."""
    region: str
    state: str
    city: str
    address1: str
    address2: str
    zipCode: str
    label: str
    address3: str
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
    userLoginType: str
    displayUserLoginId: str


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


class AcceptDisputeResponse(TypedDict, total=False):
    """``AcceptDisputeResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    disputeResolutionTime: str


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
    customerBelongsTo: Required[Literal["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"] | str]
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    authCode: str
    """Secret: never log it."""
    refreshToken: str
    """Secret: never log it."""
    extendInfo: str
    """JSON text."""
    merchantRegion: str


class AuthApplyTokenResponse(TypedDict, total=False):
    """``AuthApplyTokenResponse``."""
    result: Result
    """How the call went."""
    accessToken: str
    """Secret: never log it."""
    accessTokenExpiryTime: str
    """ISO 8601 with its zone."""
    refreshToken: str
    """Secret: never log it."""
    refreshTokenExpiryTime: str
    """ISO 8601 with its zone."""
    extendInfo: str
    """JSON text."""
    userLoginId: str
    pspCustomerInfo: PspCustomerInfo


class AuthConsultRequest(TypedDict, total=False):
    """``AuthConsultRequest``."""
    customerBelongsTo: Required[Literal["ALIPAY_CN", "ALIPAY_HK", "MPAY", "DANA", "PAYPAY", "BOOST", "TNG", "GRABPAY_MY", "HIPAY", "GCASH", "MAYA", "GRABPAY_PH", "GRABPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "KPLUS", "DIRECT_DEBIT_SIAMCOMMERCIALBANK", "DIRECT_DEBIT_KRUNGTHAIBANK", "ACH_DIRECT_DEBIT", "ZALOPAY", "MOMO", "VIETTELMONEY", "JKOPAY", "BKASH", "EASYPAISA", "DIRECTDEBIT_YAPILY", "ANTOM_BIZ_ACCOUNT"] | str]
    authRedirectUrl: Required[str]
    scopes: Required[list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]]
    authState: Required[str]
    """Your unguessable value; compare it when the buyer comes back."""
    terminalType: Required[Literal["WEB", "WAP", "APP", "MINI_APP"] | str]
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    authNotifyUrl: str
    authClientId: str
    osType: Literal["IOS", "ANDROID"] | str
    osVersion: str
    extendInfo: str
    """JSON text."""
    merchantRegion: str
    recurringPayment: bool
    authMetaData: AuthMetaData
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
    extendInfo: str
    """JSON text."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    appIdentifier: str
    authCodeForm: AuthCodeForm


class AuthCreateSessionRequest(TypedDict, total=False):
    """``AuthCreateSessionRequest``."""
    productCode: Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str
    agreementInfo: AgreementInfo
    scopes: list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentRedirectUrl: str
    """Where the buyer comes back to. Coming back proves nothing."""


class AuthCreateSessionResponse(TypedDict, total=False):
    """``AuthCreateSessionResponse``."""
    result: Result
    """How the call went."""
    paymentSessionId: str
    paymentSessionData: str
    paymentSessionExpiryTime: str


class AuthNotify(TypedDict, total=False):
    """``AuthNotify``."""
    authorizationNotifyType: Literal["AUTHCODE_CREATED", "TOKEN_CREATED", "TOKEN_CANCELED"] | str
    notifyType: str
    result: Result
    """How the call went."""
    authClientId: str
    accessToken: str
    """Secret: never log it."""
    authState: str
    """Your unguessable value; compare it when the buyer comes back."""
    authCode: str
    """Secret: never log it."""
    reason: str
    userLoginId: str
    userId: str
    passThroughInfo: str


class AuthQueryTokenRequest(TypedDict, total=False):
    """``AuthQueryTokenRequest``."""
    accessToken: str
    """Secret: never log it."""


class AuthQueryTokenResponse(TypedDict, total=False):
    """``AuthQueryTokenResponse``."""
    result: Result
    """How the call went."""
    accessToken: str
    """Secret: never log it."""
    accessTokenExpiryTime: str
    refreshToken: str
    """Secret: never log it."""
    refreshTokenExpiryTime: str
    tokenStatusType: str


class AuthRevokeTokenRequest(TypedDict, total=False):
    """``AuthRevokeTokenRequest``."""
    accessToken: Required[str]
    """Secret: never log it."""
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
    captureType: Literal["FINAL", "NON_FINAL"] | str
    """Absent is ``FINAL``."""
    transit: Transit
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
    """ISO 8601 with its zone."""
    acquirerReferenceNo: str
    acquirerInfo: AcquirerInfo


class CaptureResultNotify(TypedDict, total=False):
    """``CaptureResultNotify``."""
    notifyType: Literal["CAPTURE_RESULT"] | str
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
    """ISO 8601 with its zone."""
    acquirerReferenceNo: str
    acquirerInfo: AcquirerInfo
    paymentResultInfo: PaymentResultInfo
    taxCalculationId: str


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
    accessToken: Required[str]
    """Secret: never log it."""
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""


class CreateMandateResponse(TypedDict, total=False):
    """``CreateMandateResponse``."""
    result: Result
    """How the call went."""
    mandateRequestId: str
    mandateId: str
    validFrom: str
    """ISO 8601 with its zone."""
    validUntil: str
    """ISO 8601 with its zone."""


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
    """Where the refund stands."""
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
    """Where the refund stands."""
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
    paymentId: Required[str]
    """Alipay's id of the payment."""
    declarationAmount: Required[Amount]
    """In CNY, not above ``customsDeclarationAmount`` of the payment."""
    customs: Required[CustomsInfo]
    merchantCustomsInfo: Required[MerchantCustomsInfo]
    splitOrder: Required[bool]
    """Send it even when it is false."""
    suborderId: str
    buyerCertificate: Certificate


class CustomsDeclareResponse(TypedDict, total=False):
    """``CustomsDeclareResponse``."""
    result: Result
    """How the call went."""
    customsPaymentId: str
    customsOrderId: str
    identityCheckResult: Literal["CHECK_PASSED", "CHECK_NOT_PASSED"] | str
    clearingChannel: Literal["CUP", "NUCC", "OTHER"] | str
    clearingTransactionId: str
    customsProviderRegistrationId: str


class CustomsQueryRequest(TypedDict, total=False):
    """``CustomsQueryRequest``."""
    declarationRequestIds: Required[list[str]]


class CustomsQueryResponse(TypedDict, total=False):
    """``CustomsQueryResponse``."""
    result: Result
    """How the call went."""
    declarationRequestsNotFound: list[str]
    declarationRecords: list[DeclarationRecord]


class DefenseDocumentNotify(TypedDict, total=False):
    """``DefenseDocumentNotify``."""
    disputeId: str
    notifyTime: str
    """ISO 8601 with its zone."""
    defenseFile: DisputeDefenseFile
    notifyType: str
    result: Result
    """How the call went."""
    winRateLevel: Literal["HIGH", "MEDIUM", "LOW"] | str
    recommendedEvidence: dict[str, str]
    suggestionsForImprovement: str


class DefenseStrategySuggestionNotify(TypedDict, total=False):
    """``DefenseStrategySuggestionNotify``."""
    disputeId: str
    notifyTime: str
    """ISO 8601 with its zone."""
    winRateLevel: Literal["HIGH", "MEDIUM", "LOW"] | str
    evidenceList: list[DisputeEvidenceRecommendation]
    defenseStrategyDescription: str
    notifyType: str
    result: Result
    """How the call went."""
    cardholderDisputeReason: str


class DeleteTokenRequest(TypedDict, total=False):
    """``DeleteTokenRequest``."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    token: str
    """Secret: never log it."""


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
    """Where the refund stands."""
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
    paymentId: str
    """Alipay's id of the payment."""
    disputeNotificationType: Literal["DISPUTE_CREATED", "DISPUTE_JUDGED", "DISPUTE_CANCELLED", "DEFENSE_SUPPLIED", "DEFENSE_DUE_ALERT", "DISPUTE_ACCEPTED", "RDR_RESOLVED"] | str
    notifyType: str
    result: Result
    """How the call went."""
    disputeTime: str
    disputeAmount: Amount
    disputeReasonMsg: str
    disputeJudgedTime: str
    disputeJudgedAmount: Amount
    disputeJudgedResult: Literal["ACCEPT_BY_CUSTOMER", "ACCEPT_BY_MERCHANT", "VALIDATE_SUCCESS", "VALIDATE_FAIL"] | str
    defenseDueTime: str
    disputeReasonCode: str
    disputeSource: str
    arn: str
    disputeAcceptReason: Literal["MERCHANT_ACCEPTED", "TIMEOUT", "MANUAL_PROCESSING_ACCEPTED"] | str
    disputeAcceptTime: str
    disputeType: Literal["CHARGEBACK", "RETRIEVAL_REQUEST", "COMPLIANCE_REQUEST"] | str
    defendable: bool
    captureId: str
    """Alipay's id of the capture."""
    autoDefendReason: str
    acquirerInfo: AcquirerInfo
    disputeCancelledTime: str
    """ISO 8601 with its zone."""
    defenseSuppliedTime: str
    """ISO 8601 with its zone."""
    issuerComments: IssuerComments


class DownloadDisputeEvidenceRequest(TypedDict, total=False):
    """``DownloadDisputeEvidenceRequest``."""
    disputeId: Required[str]
    disputeEvidenceType: Required[Literal["DISPUTE_EVIDENCE_TEMPLATE", "DISPUTE_EVIDENCE_FILE", "DISPUTE_EVIDENCE_AI"] | str]


class DownloadDisputeEvidenceResponse(TypedDict, total=False):
    """``DownloadDisputeEvidenceResponse``."""
    result: Result
    """How the call went."""
    disputeEvidence: str
    disputeEvidenceFormat: Literal["PDF", "WORD", "ZIP", "JPG"] | str


class FetchNonceRequest(TypedDict, total=False):
    """``FetchNonceRequest``."""
    card: CardPaymentMethodDetail


class FetchNonceResponse(TypedDict, total=False):
    """``FetchNonceResponse``."""
    result: Result
    """How the call went."""
    cardToken: str
    """Secret: never log it."""


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
    paymentId: Required[str]
    """Alipay's id of the payment."""
    paymentRequestId: Required[str]
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""


class InquireDirectPaymentResponse(TypedDict, total=False):
    """``InquireDirectPaymentResponse``."""
    result: Result
    """How the call went."""
    paymentStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the payment stands. Only ``SUCCESS`` is paid."""
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
    refundId: Required[str]
    """Alipay's id of the refund."""
    refundRequestId: Required[str]
    """Your id of this refund. The same id never refunds twice."""


class InquireDirectRefundResponse(TypedDict, total=False):
    """``InquireDirectRefundResponse``."""
    result: Result
    """How the call went."""
    refundStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the refund stands."""
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
    currencyPairs: list[CurrencyPair]
    sellCurrency: str
    buyCurrency: str
    productCode: Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str
    rateType: Literal["TRADE", "REFERENCE", "REFERENCE_TRADE"] | str


class InquireExchangeRateResponse(TypedDict, total=False):
    """``InquireExchangeRateResponse``."""
    result: Result
    """How the call went."""
    quotes: list[Quote]
    paymentQuotes: list[PaymentQuote]


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
    """ISO 8601 with its zone."""
    startTimeTo: str | datetime
    """ISO 8601 with its zone."""
    statuses: list[Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str]
    paymentMethodTypes: list[str]
    currencies: list[str]
    periodTypes: list[Literal["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] | str]
    currentPage: int | str
    pageSize: int | str


class InquireSubscriptionListResponse(TypedDict, total=False):
    """``InquireSubscriptionListResponse``."""
    result: Result
    """How the call went."""
    subscriptions: list[SubscriptionInfo]
    paginator: Paginator


class InquireSubscriptionPaymentRequest(TypedDict, total=False):
    """``InquireSubscriptionPaymentRequest``."""
    subscriptionId: Required[str]
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    paymentStatuses: list[Literal["SUCCESS", "FAIL"] | str]
    currentPage: int | str
    pageSize: int | str


class InquireSubscriptionPaymentResponse(TypedDict, total=False):
    """``InquireSubscriptionPaymentResponse``."""
    result: Result
    """How the call went."""
    payments: list[SubscriptionTransaction]
    paginator: Paginator


class InquireSubscriptionRequest(TypedDict, total=False):
    """``InquireSubscriptionRequest``."""
    subscriptionId: Required[str]
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class InquireSubscriptionResponse(TypedDict, total=False):
    """``InquireSubscriptionResponse``."""
    result: Result
    """How the call went."""
    subscription: SubscriptionInfo


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
    arn: str
    actualRefundAmount: Amount
    refundId: str
    """Alipay's id of the refund."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the refund stands."""
    refundTime: str
    """ISO 8601 with its zone."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    acquirerInfo: AcquirerInfo
    rrn: str
    splitDetails: list[SplitDetail]
    """Not final while ``refundStatus`` is ``PROCESSING``."""
    authorizationCode: str


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
    """ISO 8601 with its zone."""


class PayConsultRequest(TypedDict, total=False):
    """``PayConsultRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""
    env: Required[Env]
    """The device of the buyer."""
    paymentEvaluation: PaymentEvaluation
    merchantRegion: str
    allowedPaymentMethodRegions: list[str]
    allowedPaymentMethods: list[str]
    blockedPaymentMethods: list[str]
    region: str
    customerId: str
    referenceUserId: str
    extendInfo: str
    """JSON text."""
    userRegion: str
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    settlementStrategy: SettlementStrategy
    """How it is settled."""
    merchant: Merchant
    allowedPspRegions: list[str]
    buyer: Buyer
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class PayConsultResponse(TypedDict, total=False):
    """``PayConsultResponse``."""
    result: Result
    """How the call went."""
    paymentOptions: list[PaymentOption]
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
    processingAmount: Amount
    paymentStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    """Where the payment stands. Only ``SUCCESS`` is paid."""
    paymentResultCode: str
    paymentResultMessage: str
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    authPaymentId: str
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    actualPaymentAmount: Amount
    paymentQuote: Quote
    authExpiryTime: str
    """ISO 8601 with its zone."""
    paymentCreateTime: str
    """ISO 8601 with its zone."""
    paymentTime: str
    """ISO 8601 with its zone."""
    nonGuaranteeCouponAmount: Amount
    pspCustomerInfo: PspCustomerInfo
    redirectActionForm: RedirectActionForm
    """Older form of ``normalUrl``; the client turns it into a redirect."""
    cardInfo: CardInfo
    acquirerReferenceNo: str
    extendInfo: str
    """JSON text."""
    transactions: list[Transaction]
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    paymentResultInfo: PaymentResultInfo
    acquirerInfo: AcquirerInfo
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    promotionResults: list[PromotionResult]
    earliestSettlementTime: str
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    retryInfo: RetryInfo
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo


class PayRequest(TypedDict, total=False):
    """``PayRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
    """``CASHIER_PAYMENT``, ``AGREEMENT_PAYMENT`` or ``IN_STORE_PAYMENT``."""
    paymentRequestId: Required[str]
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    order: Required[Order]
    """What is bought."""
    paymentAmount: Required[Amount]
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
    paymentQuote: Quote
    agreementInfo: AgreementInfo
    subscriptionInfo: SubscriptionInfo
    processingAmount: Amount
    paymentExpiryTime: str | datetime
    """After this the buyer can no longer pay. ISO 8601 with its zone."""
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    creditPayPlan: CreditPayPlan
    appId: str
    merchantRegion: str
    userRegion: str
    payToMethod: PaymentMethod
    isAuthorization: bool
    merchant: Merchant
    paymentVerificationData: PaymentVerificationData
    extendInfo: str
    """JSON text."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    dualOfflinePayment: bool
    subscriptionId: str
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
    actualPaymentAmount: Amount
    paymentQuote: Quote
    paymentTime: str
    paymentCreateTime: str
    """ISO 8601 with its zone."""
    authExpiryTime: str
    nonGuaranteeCouponValue: Amount
    paymentActionForm: str
    pspCustomerInfo: PspCustomerInfo
    challengeActionForm: ChallengeActionForm
    redirectActionForm: RedirectActionForm
    """Older form of ``normalUrl``; the client turns it into a redirect."""
    orderCodeForm: OrderCodeForm
    """Code to show to the buyer."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    extendInfo: str
    """JSON text."""
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    appIdentifier: str
    paymentResultInfo: PaymentResultInfo
    acquirerInfo: AcquirerInfo
    promotionResult: list[PromotionResult]
    subscriptionId: str
    invoiceId: str
    status: str
    currentPeriodStart: str
    """ISO 8601 with its zone."""
    currentPeriodEnd: str
    """ISO 8601 with its zone."""


class PayResultNotify(TypedDict, total=False):
    """``PayResultNotify``."""
    notifyType: Literal["PAYMENT_RESULT", "PAYMENT_PENDING", "UPDATE_AMOUNT_RESULT"] | str
    result: Result
    """How the call went."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    """ISO 8601 with its zone."""
    paymentTime: str
    """ISO 8601 with its zone."""
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    pspCustomerInfo: PspCustomerInfo
    acquirerReferenceNo: str
    paymentResultInfo: PaymentResultInfo
    acquirerInfo: AcquirerInfo
    promotionResult: list[PromotionResult]
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    customizedInfo: CustomizedInfo
    paymentQuote: Quote
    processingAmount: Amount
    metadata: str
    """JSON text."""
    subscriptionOrderId: str
    retryInfo: RetryInfo
    updateRequestId: str
    authExpiryTime: str
    """ISO 8601 with its zone."""
    taxCalculationId: str
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo


class PaymentSessionRequest(TypedDict, total=False):
    """``PaymentSessionRequest``."""
    productCode: Required[Literal["CASHIER_PAYMENT", "AGREEMENT_PAYMENT", "IN_STORE_PAYMENT"] | str]
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
    customizedInfo: CustomizedInfo
    paymentQuote: Quote
    processingAmount: Amount
    subscriptionPlan: SubscriptionPlan
    subscriptionInfo: SubscriptionInfo
    userRegion: str
    scopes: list[Literal["BASE_USER_INFO", "AGREEMENT_PAY", "USER_INFO", "USER_LOGIN_ID", "HASH_LOGIN_ID", "SEND_OTP", "TAOBAO_REBIND"] | str]
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentSessionExpiryTime: str | datetime
    """ISO 8601 with its zone."""
    paymentNotifyUrl: str
    """Where the result is posted."""
    paymentFactor: PaymentFactor
    """Options of the product, such as the in-store scenario."""
    enableInstallmentCollection: bool
    creditPayPlan: CreditPayPlan
    merchantRegion: str
    env: Env
    """The device of the buyer."""
    agreementInfo: AgreementInfo
    riskData: RiskData
    productScene: Literal["CHECKOUT_PAYMENT", "ELEMENT_PAYMENT", "EASY_PAY"] | str
    savedPaymentMethods: list[PaymentMethod]
    locale: str
    availablePaymentMethod: AvailablePaymentMethod
    paymentExpiryTime: str
    """After this the buyer can no longer pay."""
    subscription: BillingSubscription
    automaticTax: AutomaticTax


class PaymentSessionResponse(TypedDict, total=False):
    """``PaymentSessionResponse``."""
    result: Result
    """How the call went."""
    paymentSessionData: str
    paymentSessionExpiryTime: str
    """ISO 8601 with its zone."""
    paymentSessionId: str
    normalUrl: str
    """Page to send the buyer to."""
    url: str
    subscriptionId: str
    invoiceId: str


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
    result: Result
    """How the call went."""
    refundStatus: Literal["SUCCESS", "FAIL"] | str
    """Where the refund stands."""
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundId: str
    """Alipay's id of the refund."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundTime: str
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    customizedInfo: CustomizedInfo
    arn: str
    actualRefundAmount: Amount
    metadata: str
    """JSON text."""
    authorizationCode: str


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
    captureId: str
    """Alipay's id of the capture."""
    refundToBankInfo: RefundToBankInfo
    referenceRefundId: str
    refundReason: str
    refundNotifyUrl: str
    """Where the result of the refund is posted."""
    isAsyncRefund: bool
    extendInfo: str
    """JSON text."""
    refundDetails: list[RefundDetail]
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
    refundRequestId: str
    """Your id of this refund. The same id never refunds twice."""
    refundId: str
    """Alipay's id of the refund."""
    paymentId: str
    """Alipay's id of the payment."""
    refundAmount: Amount
    """What goes back, in the currency of the payment."""
    refundTime: str
    """ISO 8601 with its zone."""
    refundNonGuaranteeCouponAmount: Amount
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    acquirerInfo: AcquirerInfo
    acquirerReferenceNo: str


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
    result: Result
    """How the call went."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    paymentTime: str
    periodEndTime: str
    phaseNo: str
    subscriptionId: str
    subscriptionOrderId: str
    subscriptionOrderStatus: Literal["CREATE", "CHANGE", "CANCEL", "UPDATE", "TERMINATE"] | str
    subscriptionRequestId: str
    subscriptionTransId: str


class SubscriptionCancelRequest(TypedDict, total=False):
    """``SubscriptionCancelRequest``."""
    cancellationType: Required[Literal["CANCEL", "TERMINATE"] | str]
    subscriptionId: str
    subscriptionRequestId: str


class SubscriptionCancelResponse(TypedDict, total=False):
    """``SubscriptionCancelResponse``."""
    result: Result
    """How the call went."""


class SubscriptionChangeRequest(TypedDict, total=False):
    """``SubscriptionChangeRequest``."""
    subscriptionChangeRequestId: Required[str]
    subscriptionId: Required[str]
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    subscriptionDescription: str
    subscriptionStartTime: str | datetime
    """ISO 8601 with its zone."""
    subscriptionEndTime: str | datetime
    """ISO 8601 with its zone."""
    periodRule: PeriodRule
    subscriptionExpiryTime: str | datetime
    """ISO 8601 with its zone."""
    orderInfo: OrderInfo
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
    subscriptionDescription: Required[str]
    subscriptionRedirectUrl: Required[str]
    subscriptionStartTime: Required[str | datetime]
    """ISO 8601 with its zone."""
    periodRule: Required[PeriodRule]
    paymentMethod: Required[PaymentMethod]
    """How the buyer pays."""
    subscriptionNotificationUrl: Required[str]
    paymentNotificationUrl: Required[str]
    orderInfo: Required[OrderInfo]
    paymentAmount: Required[Amount]
    """What the buyer pays, in the smallest unit of the currency."""
    settlementStrategy: Required[SettlementStrategy]
    """How it is settled."""
    env: Required[Env]
    """The device of the buyer."""
    customizedInfo: CustomizedInfo
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    allowAccumulate: bool
    maxAccumulateAmount: Amount
    allowRetry: bool
    maxAmountFloor: Amount
    subscriptionEndTime: str | datetime
    """ISO 8601 with its zone."""
    subscriptionExpiryTime: str | datetime
    """ISO 8601 with its zone."""
    trials: list[Trial]
    subscriptionInfo: CreateSubscriptionInfo


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
    result: Result
    """How the call went."""
    subscriptionRequestId: str
    subscriptionId: str
    subscriptionStatus: Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str
    subscriptionNotificationType: Literal["CREATE", "CHANGE", "CANCEL", "UPDATE", "TERMINATE"] | str
    subscriptionStartTime: str
    subscriptionEndTime: str
    periodRule: PeriodRule
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
    """ISO 8601 with its zone."""
    subscriptionRequestId: str
    subscriptionId: str
    periodStartTime: str
    """ISO 8601 with its zone."""
    periodEndTime: str
    """ISO 8601 with its zone."""
    notifyType: str
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    paymentTime: str
    """ISO 8601 with its zone."""
    customsDeclarationAmount: Amount
    """The value to declare to customs."""
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote
    pspCustomerInfo: PspCustomerInfo
    acquirerReferenceNo: str
    paymentResultInfo: PaymentResultInfo
    acquirerInfo: AcquirerInfo
    promotionResult: list[PromotionResult]
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    customizedInfo: CustomizedInfo
    paymentQuote: Quote
    processingAmount: Amount
    metadata: str
    """JSON text."""
    subscriptionOrderId: str
    retryInfo: RetryInfo
    updateRequestId: str
    authExpiryTime: str
    """ISO 8601 with its zone."""
    taxCalculationId: str
    phaseNo: str
    authReviewStatus: Literal["PROCESSING", "ACCEPT", "REJECT"] | str
    """While ``PROCESSING``, neither capture nor ship."""
    authReviewSource: Literal["ANTOM_SHIELD", "PSP"] | str
    popRiskDecisionResultInfo: PopRiskDecisionResultInfo


class SubscriptionUpdateRequest(TypedDict, total=False):
    """``SubscriptionUpdateRequest``."""
    subscriptionUpdateRequestId: Required[str]
    subscriptionId: Required[str]
    orderInfo: Required[OrderInfo]
    subscriptionDescription: str
    periodRule: PeriodRule
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    subscriptionEndTime: str | datetime
    """ISO 8601 with its zone."""
    prorationSettings: ProrationSettings
    nextSubscriptionDate: str | datetime
    """ISO 8601 with its zone."""


class SubscriptionUpdateResponse(TypedDict, total=False):
    """``SubscriptionUpdateResponse``."""
    result: Result
    """How the call went."""


class SubscriptionsInquiryRequest(TypedDict, total=False):
    """``SubscriptionsInquiryRequest``."""
    subscriptionId: str
    subscriptionRequestId: str


class SubscriptionsInquiryResponse(TypedDict, total=False):
    """``SubscriptionsInquiryResponse``."""
    result: Result
    """How the call went."""
    allowRetry: str
    maxAmountFloor: Amount
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    periodRule: PeriodRule
    subscriptionEndTime: str
    subscriptionRequestId: str
    subscriptionStartTime: str
    subscriptionStatus: str


class SupplyDefenseDocumentRequest(TypedDict, total=False):
    """``SupplyDefenseDocumentRequest``."""
    disputeId: Required[str]
    disputeEvidence: Required[str]


class SupplyDefenseDocumentResponse(TypedDict, total=False):
    """``SupplyDefenseDocumentResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    disputeResolutionTime: str


class SupplyEvidenceRequest(TypedDict, total=False):
    """``SupplyEvidenceRequest``."""
    disputeId: Required[str]
    evidenceContent: Required[dict[str, Any]]
    """One object per evidence tag, at most 32 tags, 10,000,000 characters in all."""


class SupplyEvidenceResponse(TypedDict, total=False):
    """``SupplyEvidenceResponse``."""
    result: Result
    """How the call went."""
    disputeId: str
    evidenceResults: list[DisputeEvidenceResult]


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
    paymentId: Required[str]
    """Alipay's id of the payment."""
    amount: Required[Amount]


class UpdateAmountResponse(TypedDict, total=False):
    """``UpdateAmountResponse``."""
    result: Result
    """How the call went."""
    updateRequestId: str
    paymentId: str
    """Alipay's id of the payment."""
    amount: Amount


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
    """Secret: never log it."""
    accountHolderName: UserName
    email: str
    tokenExpiryTime: str


class UpdateTokenResponse(TypedDict, total=False):
    """``UpdateTokenResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Secret: never log it."""


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
    """Secret: never log it."""


class VaultingInquireTokenResponse(TypedDict, total=False):
    """``VaultingInquireTokenResponse``."""
    result: Result
    """How the call went."""
    token: str
    """Secret: never log it."""
    accountHolderName: UserName
    email: str
    issuerName: str
    issuingCountry: str
    tokenExpiryTime: str


class VaultingNotify(TypedDict, total=False):
    """``VaultingNotify``."""
    result: Result
    """How the call went."""
    notifyType: str
    vaultingRequestId: str
    paymentMethodDetail: VaultingPaymentMethodDetail
    vaultingCreateTime: str
    acquirerInfo: AcquirerInfo
    customizedInfo: CustomizedInfo
    metadata: str
    """JSON text."""


class VaultingPaymentMethodRequest(TypedDict, total=False):
    """``VaultingPaymentMethodRequest``."""
    vaultingRequestId: Required[str]
    vaultingNotificationUrl: Required[str]
    redirectUrl: Required[str]
    paymentMethodDetail: Required[PaymentMethodDetail]
    env: Required[Env]
    """The device of the buyer."""
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""
    metadata: str
    """JSON text."""
    merchantRegion: str
    vaultingCurrency: str
    customizedInfo: CustomizedInfo


class VaultingPaymentMethodResponse(TypedDict, total=False):
    """``VaultingPaymentMethodResponse``."""
    result: Result
    """How the call went."""
    vaultingRequestId: str
    paymentMethodDetail: PaymentMethodDetail
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    acquirerInfo: AcquirerInfo


class VaultingQueryRequest(TypedDict, total=False):
    """``VaultingQueryRequest``."""
    vaultingRequestId: Required[str]
    merchantAccountId: str
    """Which of your accounts this is for, when one client id serves several."""


class VaultingQueryResponse(TypedDict, total=False):
    """``VaultingQueryResponse``."""
    result: Result
    """How the call went."""
    vaultingRequestId: str
    normalUrl: str
    """Page to send the buyer to."""
    schemeUrl: str
    """Opens the wallet app; fails where it is missing."""
    applinkUrl: str
    """Opens the wallet app, else a page."""
    vaultingStatus: Literal["SUCCESS", "FAIL", "PROCESSING"] | str
    paymentMethodDetail: PaymentMethodDetail
    metadata: str
    """JSON text."""
    vaultingResultCode: str
    vaultingResultMessage: str
    acquirerInfo: AcquirerInfo


class VaultingSessionRequest(TypedDict, total=False):
    """``VaultingSessionRequest``."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    vaultingRequestId: Required[str]
    vaultingNotificationUrl: Required[str]
    redirectUrl: str
    merchantRegion: str
    is3DSAuthentication: bool


class VaultingSessionResponse(TypedDict, total=False):
    """``VaultingSessionResponse``."""
    result: Result
    """How the call went."""
    vaultingSessionData: str
    vaultingSessionId: str
    vaultingSessionExpiryTime: str
    """ISO 8601 with its zone."""
    normalUrl: str
    """Page to send the buyer to."""


class VaultsFetchNonceRequest(TypedDict, total=False):
    """``VaultsFetchNonceRequest``."""
    card: Required[Card]


class VaultsFetchNonceResponse(TypedDict, total=False):
    """``VaultsFetchNonceResponse``."""
    result: Result
    """How the call went."""
    cardToken: str
    """Secret: never log it."""


class VerifyAndCompletePaymentRequest(TypedDict, total=False):
    """``VerifyAndCompletePaymentRequest``."""
    verifyMethod: VerifyMethod
    verifyRequestId: str
    paymentId: str
    """Alipay's id of the payment."""


class VerifyAndCompletePaymentResponse(TypedDict, total=False):
    """``VerifyAndCompletePaymentResponse``."""
    result: Result
    """How the call went."""
    paymentRequestId: str
    """Your id of this attempt to pay, at most 64 characters. The same id never charges twice."""
    verifyRequestId: str
    paymentId: str
    """Alipay's id of the payment."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentCreateTime: str
    acquirerInfo: AcquirerInfo


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
    minAmount: Amount
    remainAmount: Amount


class AmountLimitInfo(TypedDict, total=False):
    """``AmountLimitInfo``."""
    singleLimit: AmountLimit
    dayLimit: AmountLimit
    monthLimit: AmountLimit


class AncillaryData(TypedDict, total=False):
    """``AncillaryData``."""
    services: list[Service]
    connectedTicketNumber: str


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


class AuthMetaData(TypedDict, total=False):
    """``AuthMetaData``."""
    accountHolderName: str
    accountHolderCertNo: str


class AuthorizationAccessParams(TypedDict, total=False):
    """``AuthorizationAccessParams``."""
    channel: Required[Literal["ALIPAYAPP", "QRCODE", "QRCODEORSMS"] | str]


class AuthorizationConsultDirectDebitInfo(TypedDict, total=False):
    """``AuthorizationConsultDirectDebitInfo``."""
    channelProductCode: Literal["CYCLE_PAY_AUTH"] | str
    personalProductCode: Literal["CYCLE_PAY_AUTH_P"] | str
    signScene: Literal["INDUSTRY|SUBSCRIPTION_DEFAULT_SCENE"] | str
    accessParams: AuthorizationAccessParams
    periodRuleParams: PeriodRuleParams
    passBackParams: AuthorizationConsultPassBackParams
    subscriptionParams: AuthorizationConsultSubscriptionParams
    subMerchant: AuthorizationConsultSubMerchant
    subscribeType: Literal["CREATE", "TRIAL", "UPDATE", "DOWNGRADE", "REVERT_CANCEL"] | str
    oriAgreementNo: str
    """An access token: secret. For update, downgrade and revert only. Secret: never log it."""


class AuthorizationConsultPassBackParams(TypedDict, total=False):
    """``AuthorizationConsultPassBackParams``."""
    subscriptionId: Required[str]
    itemId: Required[str]


class AuthorizationConsultSubMerchant(TypedDict, total=False):
    """``AuthorizationConsultSubMerchant``."""
    subMerchantServiceName: Required[str]
    subMerchantServiceDescription: str


class AuthorizationConsultSubscriptionParams(TypedDict, total=False):
    """``AuthorizationConsultSubscriptionParams``."""
    subscribeTplType: Required[Literal["CREATE", "TRIAL", "UPGRADE", "DOWNGRADE", "SEAT_CREATE", "SEAT_INCREASE", "SEAT_DECREASE", "REVERT_CANCEL"] | str]
    firstSubscriptionInfo: str
    """JSON object as text."""
    followSubscriptionInfos: str
    """JSON list as text."""
    originSubscriptionInfo: str
    """JSON object as text."""
    targetSubscriptionInfo: str
    """JSON object as text."""
    nextPaymentDate: str | datetime
    """ISO 8601 with its zone."""
    expireAt: str | datetime
    """ISO 8601 with its zone."""
    baseAmount: str
    """CNY yuan with two decimals, not the smallest unit."""
    offsetAmount: str
    """CNY yuan with two decimals, not the smallest unit."""
    deductName: str
    deductDesc: str


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


class BillingDiscount(TypedDict, total=False):
    """``BillingDiscount``."""
    couponId: str
    promotionCodeId: str


class BillingSubscription(TypedDict, total=False):
    """``BillingSubscription``."""
    customerId: str
    trialSettings: BillingTrialSettings
    paymentBehavior: str
    collectionMethod: str
    daysUntilDue: int | str
    cancelAt: str
    cancelAtPeriodEnd: bool
    description: str
    discounts: list[BillingDiscount]
    defaultPaymentMethod: str
    allowPromotionCode: bool
    subscriptionNotifyUrl: str


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
    trialEnd: str | datetime
    """ISO 8601 with its zone."""
    trialEndBehavior: Literal["CANCEL", "PAUSE"] | str


class BrowserInfo(TypedDict, total=False):
    """``BrowserInfo``."""
    acceptHeader: str
    javaEnabled: bool
    javaScriptEnabled: bool
    language: str
    userAgent: str


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
    buyerName: UserName
    buyerPhoneNo: str
    buyerEmail: str
    buyerRegistrationTime: str | datetime
    """ISO 8601 with its zone."""
    isAccountVerified: bool
    successfulOrderCount: int | str
    buyerPhoneNoContryCode: str
    preferredLocales: str
    """Comma-separated text. Payment sessions only."""
    businessName: str
    """Needed when ``buyerType`` is ``B``. Payment sessions only."""
    buyerType: Literal["B", "C"] | str
    """Payment sessions only."""
    successfulOrderAmount: Amount
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
    value: Required[str]
    region: str


class Card(TypedDict, total=False):
    """``Card``."""
    cardNo: Required[str]
    """Secret: never log it."""
    expiryYear: Required[str]
    expiryMonth: Required[str]
    cvv: str
    """Secret: never log it."""
    cardholderName: UserName


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
    """Secret: never log it."""
    cardBrand: str
    cardToken: str
    """Secret: never log it."""
    issuingCountry: str
    funding: str
    paymentMethodRegion: str
    threeDSResult: ThreeDSResult


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
    """Secret: never log it."""
    brand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    maskedCardNo: str
    supportedBrands: list[str]
    cardNo: str
    """Secret: never log it."""
    selectedCardBrand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    cardIssuer: str
    countryIssue: str
    instUserName: UserName
    expiryYear: str
    expiryMonth: str
    billingAddress: Address
    mask: str
    last4: str
    paymentMethodDetailMetadata: str
    fingerprint: str
    """Comes in replies. Never send it."""
    authenticationFlow: str
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    avsResultRaw: str
    cvvResultRaw: str
    bin: str
    issuerName: str
    issuingCountry: str
    lastFour: str
    cardholderName: UserName
    cvv: str
    """Secret: never log it."""
    dateOfBirth: str | datetime
    """ISO 8601 with its zone."""
    businessNo: str
    cardPasswordDigest: str
    """Secret: never log it."""
    cpf: str
    payerEmail: str
    networkTransactionId: str
    is3DSAuthentication: bool
    request3DS: str
    scaExemptionIndicator: str
    enableAuthenticationUpgrade: str
    mpiData: MpiData


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
    cvvResult: str
    avsResult: str
    authorizationCode: str
    threeDSResult: RiskThreeDSResult


class CardholderInfo(TypedDict, total=False):
    """``CardholderInfo``."""
    cardHolderName: UserName
    billAddress: Address
    displayName: str


class Certificate(TypedDict, total=False):
    """``Certificate``."""
    certificateType: Required[Literal["ENTERPRISE_REGISTRATION", "LICENSE_INFO", "ID_CARD", "PASSPORT", "DRIVING_LICENSE", "CPF", "CNPJ"] | str]
    certificateNo: Required[str]
    """Secret: never log it."""
    holderName: UserName
    fileKeys: list[str]
    certificateAuthority: str


class ChallengeActionForm(TypedDict, total=False):
    """``ChallengeActionForm``."""
    challengeType: Literal["SMS_OTP", "PLAINTEXT_CARD_NO", "CARD_EXPIRE_DATE"] | str
    challengeRenderValue: str
    triggerSource: Literal["AMS", "CHANNEL"] | str
    extendInfo: str
    """JSON text."""


class CodeDetail(TypedDict, total=False):
    """One form of a code to show."""
    codeValueType: Literal["BARCODE", "QRCODE"] | str
    codeValue: str
    displayType: Literal["TEXT", "MIDDLEIMAGE", "SMALLIMAGE", "BIGIMAGE", "IMAGE"] | str


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
    availableAmount: Amount
    couponName: str
    couponDescription: str
    couponExpireTime: str
    paymentMethodDetailMetadata: str


class CouponPromotionCode(TypedDict, total=False):
    """``CouponPromotionCode``."""
    promotionCodeId: str
    code: str
    status: str


class CreateSubscriptionInfo(TypedDict, total=False):
    """``CreateSubscriptionInfo``."""
    allowRetry: bool
    retryMode: Literal["MANUAL", "AUTOMATIC"] | str
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
    """Where the refund stands."""
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
    """Where the refund stands."""
    voidedAt: str
    refundedAt: str


class CreditPayPlan(TypedDict, total=False):
    """``CreditPayPlan``."""
    installmentNum: int | str
    interval: str
    creditPayFeeType: Literal["PERCENTAGE"] | str
    feePercentage: int | str
    filteredInstallmentPeriods: list[int | str]
    interestRate: str


class CurrencyPair(TypedDict, total=False):
    """``CurrencyPair``."""
    sellCurrency: str
    buyCurrency: str


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
    customizedField2: str
    customizedField3: str
    customizedField4: str
    customizedField5: str


class CustomsInfo(TypedDict, total=False):
    """``CustomsInfo``."""
    customsCode: str
    region: str


class Declaration(TypedDict, total=False):
    """``Declaration``."""
    declarationBizScene: Literal["AIRLINE", "HOTEL"] | str
    declarationBeneficiaryId: str


class DeclarationRecord(TypedDict, total=False):
    """``DeclarationRecord``."""
    declarationRequestId: str
    customsPaymentId: str
    customsOrderId: str
    customs: CustomsInfo
    merchantCustomsInfo: MerchantCustomsInfo
    declarationAmount: Amount
    splitOrder: bool
    declarationRequestStatus: str
    lastModifiedTime: str
    customsDeclarationResultCode: str
    customsDeclarationResultDesc: str
    customsDeclarationReturnTime: str


class DeliveryEstimate(TypedDict, total=False):
    """``DeliveryEstimate``."""
    minimum: DeliveryEstimateInfo
    maximum: DeliveryEstimateInfo


class DeliveryEstimateInfo(TypedDict, total=False):
    """``DeliveryEstimateInfo``."""
    unit: Required[Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND"] | str]
    value: Required[int | str]


class Discount(TypedDict, total=False):
    """``Discount``."""
    discountTag: str
    discountName: str
    savingsAmount: Amount
    estimateSavingsAmount: Amount


class DiscountPaymentMethodDetail(TypedDict, total=False):
    """``DiscountPaymentMethodDetail``."""
    discountId: str
    availableAmount: Amount
    discountName: str
    discountDescription: str
    paymentMethodDetailMetadata: str


class DisputeDefenseFile(TypedDict, total=False):
    """``DisputeDefenseFile``."""
    fileName: str
    fileFormat: Literal["PDF", "WORD"] | str
    fileMd5: str
    """MD5 of the decoded file, lower-case hex."""


class DisputeEvidenceRecommendation(TypedDict, total=False):
    """``DisputeEvidenceRecommendation``."""
    evidenceTag: str
    obtained: bool
    winRateContribution: Literal["HIGH", "MEDIUM", "LOW"] | str


class DisputeEvidenceResult(TypedDict, total=False):
    """``DisputeEvidenceResult``."""
    evidenceTag: str
    success: Literal["true", "false"] | str
    resultCode: str
    failedFieldPath: str


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
    osType: Literal["IOS", "ANDROID"] | str
    userAgent: str
    deviceTokenId: str
    clientIp: str
    cookieId: str
    extendInfo: str
    """JSON text."""
    storeTerminalId: str
    storeTerminalRequestTime: str
    browserInfo: BrowserInfo
    colorDepth: str
    screenHeight: str
    screenWidth: str
    timeZoneOffset: int | str
    deviceBrand: str
    deviceModel: str
    deviceLanguage: str
    deviceId: str
    osVersion: str


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
    """Secret: never log it."""
    accountDisplayName: str
    disableReason: Literal["PAYMENT_ACCOUNT_NOT_AVAILABLE", "EXCEED_CHANNEL_LIMIT_RULE", "SERVICE_DEGRADE", "CHANNEL_NOT_SUPPORT_CURRENCY", "CHANNEL_DISABLE", "CHANNEL_NOT_IN_SERVICE_TIME", "QUERY_IPP_INFO_FAILED", "LIMIT_CENTER_ACCESS_FAIL", "CURRENT_CHANNEL_NOT_EXIST"] | str
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
    toppedUpEmail: str
    toppedUpPhoneNo: str


class Goods(TypedDict, total=False):
    """``Goods``."""
    referenceGoodsId: Required[str]
    goodsName: Required[str]
    goodsCategory: str
    goodsBrand: str
    goodsUnitAmount: Amount
    goodsQuantity: str
    goodsSkuName: str
    goodsUrl: str
    deliveryMethodType: Literal["PHYSICAL", "DIGITAL"] | str
    goodsImageUrl: str
    priceId: str
    goodsDiscountAmount: Amount
    goodsEndsOnTime: str | datetime
    """ISO 8601 with its zone."""
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
    plans: list[Plan]


class InstallmentBank(TypedDict, total=False):
    """``InstallmentBank``."""
    logo: Logo
    bankName: str
    bankShortName: str
    bankTerms: str
    bankPromoUrl: str
    bins: list[str]
    plans: list[Plan]


class InterestFree(TypedDict, total=False):
    """``InterestFree``."""
    provider: str
    expireTime: str
    """ISO 8601 with its zone."""
    installmentFreeNums: list[int | str]
    minPaymentAmount: Amount
    freePercentage: int | str
    maxPaymentAmount: Amount


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
    reasonOfInvalidAuthorization: str
    explanationOfCreditPresented: str
    judgeReason: str


class Leg(TypedDict, total=False):
    """``Leg``."""
    departureAirportCode: Required[str]
    departureTime: str | datetime
    """ISO 8601 with its zone."""
    arrivalTime: str | datetime
    """ISO 8601 with its zone."""
    departureAddress: Address
    arrivalAddress: Address
    carrierName: str
    carrierNo: str
    classType: Literal["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] | str
    arrivalAirportCode: str
    fareBasis: str
    couponNumber: str
    flightNumber: str
    passengerNameRecord: str
    ticketDeliveryMethod: Literal["pick_up", "email", "post", "phone"] | str
    ticketDeliveryRecipient: str


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
    checkInDate: str | datetime
    """ISO 8601 with its zone."""
    checkOutDate: str | datetime
    """ISO 8601 with its zone."""
    numberOfNights: int | str
    numberOfRooms: int | str
    guestNames: list[UserName]
    roomClass: str
    ticketDeliveryMethod: Literal["pick_up", "email", "post", "phone"] | str
    ticketDeliveryRecipient: str


class Logo(TypedDict, total=False):
    """``Logo``."""
    logoName: str
    logoUrl: str


class Merchant(TypedDict, total=False):
    """``Merchant``."""
    referenceMerchantId: str
    merchantMCC: str
    merchantName: str
    merchantDisplayName: str
    merchantAddress: Address
    merchantRegisterDate: str
    store: Store
    merchantType: Literal["INDIVIDUAL", "ENTERPRISE"] | str
    numberOfTrades: int | str
    """Needed for Klarna."""
    accountLastModified: AccountLastModified
    merchantUrl: str
    merchantCountryCode: str


class MerchantCustomsInfo(TypedDict, total=False):
    """``MerchantCustomsInfo``."""
    merchantCustomsCode: str
    merchantCustomsName: str


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
    eci: str
    cavv: str
    """Secret: never log it."""
    dsTransactionId: str
    credentialType: Literal["PAN", "NETWORK_TOKEN"] | str


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
    orderAmount: Required[Amount]
    """Total of the order, in the smallest unit of the currency."""
    orderDiscountAmount: Amount
    subTotalOrderAmount: Amount
    merchant: Merchant
    goods: list[Goods]
    shipping: Shipping
    buyer: Buyer
    env: Env
    """Older place of the top-level ``env``; still accepted."""
    extendInfo: str
    """JSON text. Merchants connected to AlipayCN send ``chinaExtraTransInfo`` in it."""
    transit: Transit
    lodging: Lodging
    gaming: Gaming
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
    """ISO 8601 with its zone."""
    codeDetails: list[CodeDetail]
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
    pageSize: int | str
    totalPage: int | str
    totalCount: int | str


class Passenger(TypedDict, total=False):
    """``Passenger``."""
    passengerName: UserName
    passengerEmail: str
    passengerPhoneNo: str
    passengerId: str
    passengerIdType: Literal["PASSPORT", "NATIONAL_ID_CARD", "DRIVER_LICENSE", "MILITARY_ID", "GREEN_CARD", "TRAVEL_DOCUMENT", "ALIEN_REGISTRATION_CARD", "BIRTH_CERTIFICATE", "OTHERS"] | str
    passengerCode: str


class PaymentAttempt(TypedDict, total=False):
    """``PaymentAttempt``."""
    attemptAt: str
    """ISO 8601 with its zone."""
    attemptResponse: str


class PaymentEvaluation(TypedDict, total=False):
    """``PaymentEvaluation``."""
    paymentMethods: list[PaymentMethod]


class PaymentFactor(TypedDict, total=False):
    """Options of the product."""
    isPaymentEvaluation: bool
    inStorePaymentScenario: Literal["PaymentCode", "OrderCode", "EntryCode"] | str
    """``PaymentCode``, ``OrderCode`` or ``EntryCode``, exactly so."""
    presentmentMode: Literal["BUNDLE", "TILE", "UNIFIED"] | str
    captureMode: Literal["AUTOMATIC", "MANUAL"] | str
    isAuthorization: bool
    storePaymentMethodForBuyer: bool
    """When true, ``order.buyer.referenceBuyerId`` is needed."""


class PaymentMethod(TypedDict, total=False):
    """How the buyer pays."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodId: str
    """Token or scanned code. Secret: never log it."""
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    customerId: str
    extendInfo: str
    """JSON text."""
    requireIssuerAuthentication: bool
    paymentMethodMetaData: dict[str, Any]
    """Secret: never log it."""


class PaymentMethodDetail(TypedDict, total=False):
    """``PaymentMethodDetail``."""
    paymentMethodType: Required[Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str]
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodDetailType: Literal["CARD", "EXTERNALACCOUNT", "COUPON", "DISCOUNT"] | str
    card: CardPaymentMethodDetail
    externalAccount: ExternalPaymentMethodDetail
    discount: DiscountPaymentMethodDetail
    coupon: CouponPaymentMethodDetail
    extendInfo: str
    """JSON text."""
    wallet: Wallet
    interactionType: str


class PaymentMethodInfo(TypedDict, total=False):
    """``PaymentMethodInfo``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodDetail: str
    enabled: bool
    preferred: bool
    extendInfo: str
    """JSON text."""


class PaymentMethodTypeItem(TypedDict, total=False):
    """``PaymentMethodTypeItem``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    paymentMethodOrder: int | str
    expressCheckout: bool


class PaymentOption(TypedDict, total=False):
    """``PaymentOption``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    enabled: bool
    paymentMethodCategory: Literal["ALIPAY_PLUS", "WALLET", "MOBILE_BANKING_APP", "BANK_TRANSFER", "ONLINE_BANKING", "CARD", "OTC", "VA"] | str
    paymentMethodRegion: list[str]
    preferred: bool
    disableReason: Literal["PAYMENT_ACCOUNT_NOT_AVAILABLE", "EXCEED_CHANNEL_LIMIT_RULE", "SERVICE_DEGRADE", "CHANNEL_NOT_SUPPORT_CURRENCY", "CHANNEL_DISABLE", "CHANNEL_NOT_IN_SERVICE_TIME", "QUERY_IPP_INFO_FAILED", "LIMIT_CENTER_ACCESS_FAIL", "CURRENT_CHANNEL_NOT_EXIST"] | str
    supportedCurrencies: list[str]
    paymentOptionDetail: PaymentOptionDetail
    extendInfo: str
    """JSON text."""
    logo: Logo
    promoNames: list[str]
    installment: Installment
    promotionInfos: list[PromotionInfo]
    interactionType: Literal["QR", "REDIRECT", "PUSH", "ATM", "IBANKING", "BANKCOUNTER", "OTC"] | str
    bankIdentifierCode: str
    amountLimitInfoMap: dict[str, AmountLimitInfo]


class PaymentOptionDetail(TypedDict, total=False):
    """``PaymentOptionDetail``."""
    supportCardBrands: list[SupportCardBrand]
    supportBanks: list[SupportBank]
    funding: list[Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str]
    interactionTypes: list[str]


class PaymentQuote(TypedDict, total=False):
    """``PaymentQuote``."""
    buyCurrency: str
    sellCurrency: str
    quoteId: str
    exchangeRate: str | int


class PaymentResultInfo(TypedDict, total=False):
    """``PaymentResultInfo``."""
    issuerName: str
    refusalCodeRaw: str
    refusalReasonRaw: str
    merchantAdviceCode: str
    acquirerInfo: AcquirerInfo
    cardNo: str
    """Secret: never log it."""
    cardBrand: str
    cardToken: str
    """Secret: never log it."""
    issuingCountry: str
    funding: str
    paymentMethodRegion: str
    threeDSResult: ThreeDSResult
    avsResultRaw: str
    cvvResultRaw: str
    networkTransactionId: str
    creditPayPlan: CreditPayPlan
    cardholderName: str
    cardBin: str
    lastFour: str
    expiryMonth: str
    expiryYear: str
    cardCategory: str
    accountNo: str
    exemptionRequested: str
    credentialTypeUsed: str
    rrn: str
    userAuthorizationStatus: str
    authorizationCode: str
    incrementalAuthorizationAvailable: bool
    extendedAuthorizationAvailable: bool
    refundOnAuthorizationAvailable: bool
    fingerprint: str


class PaymentVerificationData(TypedDict, total=False):
    """``PaymentVerificationData``."""
    verifyRequestId: str
    authenticationCode: str


class PeriodRule(TypedDict, total=False):
    """``PeriodRule``."""
    periodType: Required[str]
    periodCount: Required[int | str]
    period: int | str
    price: Amount


class PeriodRuleParams(TypedDict, total=False):
    """``PeriodRuleParams``."""
    periodType: Required[Literal["DAY", "MONTH"] | str]
    period: Required[str]
    """Digits as text; a number is refused."""
    singleAmount: Required[str]
    """CNY yuan with two decimals, not the smallest unit."""


class Plan(TypedDict, total=False):
    """``Plan``."""
    minInstallmentAmount: Amount
    maxInstallmentAmount: Amount
    installmentNum: str
    interval: str
    enabled: bool
    interestRate: str
    extendInfo: str
    """JSON text."""


class PopRiskDecisionResultInfo(TypedDict, total=False):
    """``PopRiskDecisionResultInfo``."""
    riskAuthDecision: str
    riskDecision: str
    postRiskDecision: Literal["ACCEPT", "REVIEW", "REJECT"] | str


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
    discount: Discount
    interestFree: InterestFree


class PromotionResult(TypedDict, total=False):
    """``PromotionResult``."""
    promotionType: Literal["DISCOUNT", "INTEREST_FREE"] | str
    discount: Discount


class ProrationSettings(TypedDict, total=False):
    """``ProrationSettings``."""
    prorationMode: Literal["IMMEDIATE_PAY_CUSTOM_AMOUNT", "IMMEDIATE_REFUND_CUSTOM_AMOUNT"] | str
    customAmount: Amount


class PspCustomerInfo(TypedDict, total=False):
    """``PspCustomerInfo``."""
    pspName: str
    pspCustomerId: str
    displayCustomerId: str
    displayCustomerName: str
    customer2088Id: str
    extendInfo: str
    """JSON text."""


class Quote(TypedDict, total=False):
    """``Quote``."""
    quoteCurrencyPair: Required[str]
    quotePrice: Required[str | Decimal | int]
    quoteId: str
    quoteStartTime: str | datetime
    """ISO 8601 with its zone."""
    quoteExpiryTime: str | datetime
    """ISO 8601 with its zone."""
    guaranteed: bool
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
    actionFormType: str
    parameters: str
    """A JSON object as text."""


class RefundDetail(TypedDict, total=False):
    """``RefundDetail``."""
    refundAmount: Required[Amount]
    """What goes back, in the currency of the payment."""
    refundFrom: Required[Literal["SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"] | str]


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
    accountNo: str


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
    orderId: str
    paymentAttempts: list[PaymentAttempt]


class RiskAddress(TypedDict, total=False):
    """``RiskAddress``."""
    shippingPhoneType: str
    isBillShipStateSame: bool
    isPreviousStateSame: bool
    locToShipDistance: int | str
    minPreviousShipToBillDistance: int | str


class RiskBuyer(TypedDict, total=False):
    """``RiskBuyer``."""
    noteToMerchant: str
    noteToShipping: str
    orderCountIn1H: int | str
    orderCountIn24H: int | str


class RiskData(TypedDict, total=False):
    """``RiskData``."""
    order: RiskOrder
    """What is bought."""
    buyer: RiskBuyer
    env: RiskEnv
    """The device of the buyer."""
    riskSignal: RiskSignal
    address: RiskAddress
    cardVerificationResult: CardVerificationResult


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
    riskReason: str


class RiskThreeDSResult(TypedDict, total=False):
    """``RiskThreeDSResult``."""
    threeDSVersion: str
    threeDSInteractionMode: Literal["FRICTIONLESS", "CHALLENGE"] | str
    eci: str
    cavv: str
    """Secret: never log it."""


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
    """Where the payment stands. Only ``SUCCESS`` is paid."""
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
    subCategoryCode: str


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
    shippingAddress: Address
    shippingCarrier: str
    shippingPhoneNo: str
    shipToEmail: str
    shippingFeeId: str
    shippingFee: Amount
    shippingDescription: str
    deliveryEstimate: DeliveryEstimate
    shippingNumber: str
    notes: str
    trackingUrl: str
    taxCode: str
    """Automatic tax of payment sessions only."""
    taxBehavior: Literal["EXCLUSIVE", "INCLUSIVE"] | str
    """Automatic tax of payment sessions only."""


class SplitDetail(TypedDict, total=False):
    """``SplitDetail``."""
    splitTo: Literal["SELLER", "MARKETPLACE", "PLATFORM", "ISV"] | str
    splitAmount: Amount
    actualSplitAmount: Amount
    description: str


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
    storeName: str
    storeMCC: str
    storeDisplayName: str
    storeTerminalId: str
    storeOperatorId: str
    storeAddress: Address
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
    subscriptionStartTime: Required[str | datetime]
    """ISO 8601 with its zone."""
    periodRule: Required[PeriodRule]
    subscriptionNotifyUrl: Required[str]
    subscriptionId: str
    description: str
    status: Literal["ACTIVE", "CANCELLED", "TERMINATED"] | str
    subscriptionEndTime: str | datetime
    """ISO 8601 with its zone."""
    periodType: Literal["DAY", "WEEK", "MONTH", "QUARTER", "HALF_YEAR", "YEAR"] | str
    periodCount: int | str
    currentPeriodStart: str
    currentPeriodEnd: str
    currentPhaseNo: int | str
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    lastUpdateTime: str
    relatedSubscriptionId: str
    trialPlan: TrialPlan
    trials: list[Trial]
    subscriptionExpiryTime: str | datetime
    """ISO 8601 with its zone."""
    allowRetry: bool
    maxAmountFloor: Amount
    fixedAmount: Amount
    retryMode: Literal["MANUAL", "AUTOMATIC"] | str
    subscriptionOrderId: str


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
    subscriptionStartTime: str | datetime
    """ISO 8601 with its zone."""
    subscriptionNotificationUrl: str


class SubscriptionTransaction(TypedDict, total=False):
    """``SubscriptionTransaction``."""
    paymentId: str
    """Alipay's id of the payment."""
    status: Literal["SUCCESS", "FAIL"] | str
    phaseNo: int | str
    paymentMethod: PaymentMethod
    """How the buyer pays."""
    paymentAmount: Amount
    """What the buyer pays, in the smallest unit of the currency."""
    paymentTime: str
    disputeId: str


class SupportBank(TypedDict, total=False):
    """``SupportBank``."""
    bankIdentifierCode: str
    bankShortName: str
    bankLogo: Logo


class SupportCardBrand(TypedDict, total=False):
    """``SupportCardBrand``."""
    cardBrand: Literal["VISA", "MASTERCARD", "AMEX", "HIPERCARD", "ELO"] | str
    logo: Logo


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
    eci: str
    challenged: bool
    cavv: str
    """Secret: never log it."""
    dsTransactionId: str
    xid: str
    threeDStransactionStatusReason: str
    challengeCancel: str
    exemptionType: str
    threeDSOffered: bool
    paResStatus: Literal["Y", "N", "U", "A", "C", "R", "D", "I"] | str
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
    transactionId: str
    transactionType: Literal["PAYMENT", "REFUND", "CAPTURE", "CANCEL", "AUTHORIZATION", "VOID", "INCREMENTAL"] | str
    transactionStatus: Literal["SUCCESS", "FAIL", "PROCESSING", "CANCELLED", "PENDING"] | str
    transactionAmount: Amount
    transactionRequestId: str
    transactionTime: str
    acquirerInfo: AcquirerInfo
    grossSettlementAmount: Amount
    """What is settled, when the rate was fixed at payment."""
    settlementQuote: Quote


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
    legs: list[Leg]
    passengers: list[Passenger]
    agentCode: str
    agentName: str
    ticketNumber: str
    ticketIssuerCode: str
    restrictedTicketIndicator: str
    ancillaryData: AncillaryData


class Trial(TypedDict, total=False):
    """``Trial``."""
    trialAmount: Required[Amount]
    trialStartPeriod: Required[int | str]
    trialPeriod: int | str
    trialEndPeriod: int | str


class TrialPhase(TypedDict, total=False):
    """``TrialPhase``."""
    phaseNo: Required[int | str]
    trialAmount: Required[Amount]


class TrialPlan(TypedDict, total=False):
    """``TrialPlan``."""
    trialEndTime: str
    freeTrialDays: int | str
    phases: list[TrialPhase]


class UserName(TypedDict, total=False):
    """``UserName``."""
    firstName: Required[str]
    lastName: Required[str]
    middleName: str
    fullName: str


class VaultingCard(TypedDict, total=False):
    """``VaultingCard``."""
    cardToken: str
    """Secret: never log it."""
    brand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    maskedCardNo: str
    supportedBrands: list[str]
    cardNo: str
    """Secret: never log it."""
    selectedCardBrand: Literal["AMEX", "BC", "CARNET", "CARTES_BANCAIRES", "CITI", "CUP", "DINERS", "DISCOVER", "ELO", "GWANGJUBANK", "HIPERCARD", "HYUNDAI", "IBK_BC", "JCB", "JEJUBANK", "JEONBUKBANK", "KAKAOBANK", "KBANK", "KDBBANK", "KEBHANA", "KOOKMIN", "LOTTE", "MAESTRO", "MASTERCARD", "MIR", "NONGHYUP", "POST", "SAEMAUL", "SAMSUNG", "SAVINGBANK", "SHINHAN", "SHINHYEOP", "SUHYEOP", "TOSSBANK", "TROY", "VISA", "WOORI"] | str
    cardIssuer: str
    countryIssue: str
    instUserName: UserName
    expiryYear: str
    expiryMonth: str
    billingAddress: Address
    mask: str
    last4: str
    paymentMethodDetailMetadata: str
    fingerprint: str
    authenticationFlow: str
    funding: Literal["CREDIT", "DEBIT", "PREPAID", "CHARGE", "DEFERRED_DEBIT"] | str
    avsResultRaw: str
    cvvResultRaw: str
    bin: str
    issuerName: str
    issuingCountry: str
    lastFour: str
    cardholderName: UserName
    cvv: str
    """Secret: never log it."""
    dateOfBirth: str
    """ISO 8601 with its zone."""
    businessNo: str
    cardPasswordDigest: str
    """Secret: never log it."""
    cpf: str
    payerEmail: str
    networkTransactionId: str
    is3DSAuthentication: bool
    request3DS: str
    scaExemptionIndicator: str
    enableAuthenticationUpgrade: str
    mpiData: MpiData


class VaultingPaymentMethodDetail(TypedDict, total=False):
    """``VaultingPaymentMethodDetail``."""
    paymentMethodType: Literal["CONNECT_WALLET", "CARD", "EPS", "BANCONTACT", "PIX", "MERCADOPAGO_BR", "PAGALEVE", "MERCADOPAGO_CL", "ALIPAY_CN", "JKOPAY", "ALIPAY_HK", "BANCOMATPAY", "DANA", "KREDIVO_ID", "OVO", "GOPAY_ID", "BANKTRANSFER_MAYBANK", "BANKTRANSFER_BNI", "BANKTRANSFER_PERMATA", "CIMBNIAGA", "BANKTRANSFER_BSI", "ATMTRANSFER_ID", "QRIS", "SHOPEEPAY_ID", "PAYPAY", "KONBINI", "SEVENELEVEN", "ONLINEBANKING_PAYEASY", "BOOST", "TNG", "GRABPAY_MY", "ONLINEBANKING_FPX", "SHOPEEPAY_MY", "MERCADOPAGO_MX", "IDEAL", "MERCADOPAGO_PE", "BPI", "GCASH", "BILLEASE", "MAYA", "ONLINEBANKING_UBP", "SHOPEEPAY_PH", "GRABPAY_PH", "PAYU", "P24", "BLIK", "GRABPAY_SG", "PAYNOW", "SHOPEEPAY_SG", "KAKAOPAY", "NAVERPAY", "TOSSPAY", "BANKTRANSFER_QUICKPAY", "RABBIT_LINE_PAY", "TRUEMONEY", "ONLINEBANKING_KRUNGTHAIBANK", "ONLINEBANKING_SIAMCOMMERCIALBANK", "ONLINEBANKING_BANGKOKBANK", "ONLINEBANKING_BANKOFAYUDHYA", "ONLINEBANKING_KASIKORNBANK", "BANKTRANSFER_BANGKOKBANK", "BANKTRANSFER_SIAMCOMMERCIALBANK", "BANKTRANSFER_BANKOFAYUDHYA", "BANKTRANSFER_KRUNGTHAIBANK", "BANKTRANSFER_KASIKORNBANK", "BANKTRANSFER_GOVERNMENTSAVINGSBANK", "PROMPTPAY", "BANKAPP_BANGKOKBANK", "BANKAPP_SIAMCOMMERCIALBANK", "BANKAPP_BANKOFAYUDHYA", "BANKAPP_KRUNGTHAIBANK", "SHOPEEPAY_TH", "KPLUS", "ZALOPAY", "MOMO", "ONLINEBANKING_YAPILY", "DIDI_PAY_LATER"] | str
    """Wallet, bank or card: ``ALIPAY_CN``, ``CARD`` and so on."""
    card: VaultingCard
    wallet: Wallet


class VerifyMethod(TypedDict, total=False):
    """``VerifyMethod``."""
    verifyMethodType: str
    otpValue: str
    """Secret: never log it."""


class Wallet(TypedDict, total=False):
    """``Wallet``."""
    accountNo: str
    accountHolderName: UserName
    phoneNo: str
    email: str
    billingAddress: Address
    token: str
    """Secret: never log it."""
    tokenExpiryTime: str


class WebSite(TypedDict, total=False):
    """``WebSite``."""
    url: Required[str]
    name: str
    desc: str
    type: Literal["COMPANY_INTRODUCE", "TRADING"] | str
