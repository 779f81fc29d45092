// @generated from core/schema/ams.json by core/codegen. Do not edit.

/// Gateways that can be named in place of a URL.
public enum AmsGateways {
    /// https://open-na-global.alipay.com
    public static let northAmerica = "north-america"
    /// https://open-sea-global.alipay.com
    public static let asia = "asia"
    /// https://open-de-global.alipay.com
    public static let europe = "europe"
    /// https://open-na.alipay.com
    public static let northAmericaOld = "north-america-old"
    /// https://open-sea.alipay.com
    public static let asiaOld = "asia-old"
    /// https://open-eu.alipay.com
    public static let europeOld = "europe-old"
    /// https://open.antglobal-us.com
    public static let unitedStates = "united-states"
}

/// Result codes that are known; others occur. An error says what to do in its action.
public enum AmsResultCodes {
    /// Repair the request or the configuration.
    public static let accessDenied = "ACCESS_DENIED"
    /// New request id.
    public static let authenticationRequired = "AUTHENTICATION_REQUIRED"
    /// Ask for the state first.
    public static let authInProcess = "AUTH_IN_PROCESS"
    /// Do not retry.
    public static let bizRepeatedSubmit = "BIZ_REPEATED_SUBMIT"
    /// Repair the request or the configuration.
    public static let businessNotSupport = "BUSINESS_NOT_SUPPORT"
    /// Do not retry. Refund instead.
    public static let cancelWindowExceed = "CANCEL_WINDOW_EXCEED"
    /// The buyer has to change something; new request id.
    public static let cardExpired = "CARD_EXPIRED"
    /// The buyer has to change something; new request id.
    public static let cardNotSupported = "CARD_NOT_SUPPORTED"
    /// Repair the request or the configuration.
    public static let clientForbiddenAccessApi = "CLIENT_FORBIDDEN_ACCESS_API"
    /// Repair the request or the configuration.
    public static let clientInvalid = "CLIENT_INVALID"
    /// Repair the request or the configuration.
    public static let currencyNotSupport = "CURRENCY_NOT_SUPPORT"
    /// Repair the request or the configuration.
    public static let defaultPriceRemovalForbidden = "DEFAULT_PRICE_REMOVAL_FORBIDDEN"
    /// Repair the request or the configuration.
    public static let disputeNotFoundOrNoAccess = "DISPUTE_NOT_FOUND_OR_NO_ACCESS"
    /// The buyer has to change something; new request id.
    public static let doNotHonor = "DO_NOT_HONOR"
    /// Repair the request or the configuration.
    public static let evidenceTagNotSupported = "EVIDENCE_TAG_NOT_SUPPORTED"
    /// New request id.
    public static let expiredAccessToken = "EXPIRED_ACCESS_TOKEN"
    /// The buyer has to change something; new request id.
    public static let expiredCode = "EXPIRED_CODE"
    /// Repair the request or the configuration.
    public static let firstPriceNotDefault = "FIRST_PRICE_NOT_DEFAULT"
    /// The buyer has to change something; new request id.
    public static let fraudReject = "FRAUD_REJECT"
    /// Repair the request or the configuration.
    public static let illegalClientIp = "ILLEGAL_CLIENT_IP"
    /// The buyer has to change something; new request id.
    public static let incorrectBlikcode = "INCORRECT_BLIKCODE"
    /// New request id.
    public static let invalidAccessToken = "INVALID_ACCESS_TOKEN"
    /// Repair the request or the configuration.
    public static let invalidAmount = "INVALID_AMOUNT"
    /// Repair the request or the configuration.
    public static let invalidApi = "INVALID_API"
    /// The buyer has to change something; new request id.
    public static let invalidCardNumber = "INVALID_CARD_NUMBER"
    /// Repair the request or the configuration.
    public static let invalidClient = "INVALID_CLIENT"
    /// Repair the request or the configuration.
    public static let invalidClientStatus = "INVALID_CLIENT_STATUS"
    /// The buyer has to change something; new request id.
    public static let invalidCode = "INVALID_CODE"
    /// Repair the request or the configuration.
    public static let invalidContract = "INVALID_CONTRACT"
    /// The buyer has to change something; new request id.
    public static let invalidCvv = "INVALID_CVV"
    /// The buyer has to change something; new request id.
    public static let invalidExpirationDate = "INVALID_EXPIRATION_DATE"
    /// Ask Alipay.
    public static let invalidMerchantStatus = "INVALID_MERCHANT_STATUS"
    /// The buyer has to change something; new request id.
    public static let invalidPaymentCode = "INVALID_PAYMENT_CODE"
    /// Repair the request or the configuration.
    public static let invalidPaymentMethodMetaData = "INVALID_PAYMENT_METHOD_META_DATA"
    /// Repair the request or the configuration.
    public static let invalidSignature = "INVALID_SIGNATURE"
    /// The buyer has to change something; new request id.
    public static let issuerRejectsTransaction = "ISSUER_REJECTS_TRANSACTION"
    /// Repair the request or the configuration.
    public static let keyNotFound = "KEY_NOT_FOUND"
    /// The buyer has to change something; new request id.
    public static let lostCard = "LOST_CARD"
    /// Repair the request or the configuration.
    public static let mediaTypeNotAcceptable = "MEDIA_TYPE_NOT_ACCEPTABLE"
    /// New request id.
    public static let merchantBalanceNotEnough = "MERCHANT_BALANCE_NOT_ENOUGH"
    /// Ask Alipay.
    public static let merchantKybNotQualified = "MERCHANT_KYB_NOT_QUALIFIED"
    /// Ask Alipay.
    public static let merchantNotRegistered = "MERCHANT_NOT_REGISTERED"
    /// Repair the request or the configuration.
    public static let meterNotFound = "METER_NOT_FOUND"
    /// Repair the request or the configuration.
    public static let methodNotSupported = "METHOD_NOT_SUPPORTED"
    /// Do not retry.
    public static let multipleRefundsNotSupported = "MULTIPLE_REFUNDS_NOT_SUPPORTED"
    /// Do not retry.
    public static let multiCaptureNotSupported = "MULTI_CAPTURE_NOT_SUPPORTED"
    /// Repair the request or the configuration.
    public static let noInterfaceDef = "NO_INTERFACE_DEF"
    /// Repair the request or the configuration.
    public static let noPayOption = "NO_PAY_OPTION"
    /// Repair the request or the configuration.
    public static let noPayOptions = "NO_PAY_OPTIONS"
    /// Repair the request or the configuration.
    public static let oauthFail = "OAUTH_FAIL"
    /// Repair the request or the configuration.
    public static let oauthFailed = "OAUTH_FAILED"
    /// New request id.
    public static let orderIsCanceled = "ORDER_IS_CANCELED"
    /// New request id.
    public static let orderIsClosed = "ORDER_IS_CLOSED"
    /// Repair the request or the configuration.
    public static let orderNotExist = "ORDER_NOT_EXIST"
    /// Ask for the state first.
    public static let orderStatusInvalid = "ORDER_STATUS_INVALID"
    /// Repair the request or the configuration.
    public static let paramIllegal = "PARAM_ILLEGAL"
    /// Do not retry.
    public static let partialRefundNotSupported = "PARTIAL_REFUND_NOT_SUPPORTED"
    /// The buyer has to change something; new request id.
    public static let paymentAmountExceedLimit = "PAYMENT_AMOUNT_EXCEED_LIMIT"
    /// The buyer has to change something; new request id.
    public static let paymentCountExceedLimit = "PAYMENT_COUNT_EXCEED_LIMIT"
    /// The flow goes on.
    public static let paymentInProcess = "PAYMENT_IN_PROCESS"
    /// Repair the request or the configuration.
    public static let paymentMethodNotSupported = "PAYMENT_METHOD_NOT_SUPPORTED"
    /// Repair the request or the configuration.
    public static let paymentNotExist = "PAYMENT_NOT_EXIST"
    /// Do not retry.
    public static let paymentNotQualified = "PAYMENT_NOT_QUALIFIED"
    /// Do not retry.
    public static let paymentProhibited = "PAYMENT_PROHIBITED"
    /// The buyer has to change something; new request id.
    public static let pickupCard = "PICKUP_CARD"
    /// Do not retry.
    public static let processFail = "PROCESS_FAIL"
    /// Repair the request or the configuration.
    public static let recordNotFound = "RECORD_NOT_FOUND"
    /// Do not retry.
    public static let refundAmountExceed = "REFUND_AMOUNT_EXCEED"
    /// Ask for the state first.
    public static let refundInProcess = "REFUND_IN_PROCESS"
    /// Do not retry.
    public static let refundNotSupported = "REFUND_NOT_SUPPORTED"
    /// Do not retry.
    public static let refundWindowExceed = "REFUND_WINDOW_EXCEED"
    /// Do not retry.
    public static let regulationRestriction = "REGULATION_RESTRICTION"
    /// Ask for the state first.
    public static let repeatedSubmit = "REPEATED_SUBMIT"
    /// New request id.
    public static let repeatReqInconsistent = "REPEAT_REQ_INCONSISTENT"
    /// Repeat the same request.
    public static let requestTrafficExceedLimit = "REQUEST_TRAFFIC_EXCEED_LIMIT"
    /// The buyer has to change something; new request id.
    public static let restrictedCard = "RESTRICTED_CARD"
    /// The buyer has to change something; new request id.
    public static let riskReject = "RISK_REJECT"
    /// The buyer has to change something; new request id.
    public static let selectedCardBrandNotAvailable = "SELECTED_CARD_BRAND_NOT_AVAILABLE"
    /// Repair the request or the configuration.
    public static let settleContractNotMatch = "SETTLE_CONTRACT_NOT_MATCH"
    /// Repair the request or the configuration.
    public static let signatureInvalid = "SIGNATURE_INVALID"
    /// The buyer has to change something; new request id.
    public static let stolenCard = "STOLEN_CARD"
    public static let success = "SUCCESS"
    /// The buyer has to change something; new request id.
    public static let suspectedCard = "SUSPECTED_CARD"
    /// The buyer has to change something; new request id.
    public static let suspectedRisk = "SUSPECTED_RISK"
    /// Do not retry.
    public static let systemError = "SYSTEM_ERROR"
    /// Repair the request or the configuration.
    public static let unknownClient = "UNKNOWN_CLIENT"
    /// Repeat the same request.
    public static let unknownException = "UNKNOWN_EXCEPTION"
    /// The buyer has to change something; new request id.
    public static let userAmountExceedLimit = "USER_AMOUNT_EXCEED_LIMIT"
    /// The buyer has to change something; new request id.
    public static let userBalanceNotEnough = "USER_BALANCE_NOT_ENOUGH"
    /// The buyer has to change something; new request id.
    public static let userKycNotQualified = "USER_KYC_NOT_QUALIFIED"
    /// The buyer has to change something; new request id.
    public static let userNotExist = "USER_NOT_EXIST"
    /// The buyer has to change something; new request id.
    public static let userPaymentVerificationFailed = "USER_PAYMENT_VERIFICATION_FAILED"
    /// The buyer has to change something; new request id.
    public static let userStatusAbnormal = "USER_STATUS_ABNORMAL"
    /// Repair the request or the configuration.
    public static let vaultingNotExist = "VAULTING_NOT_EXIST"
    /// The buyer has to change something; new request id.
    public static let verificationFail = "VERIFICATION_FAIL"
    /// The flow goes on.
    public static let verificationInProcess = "VERIFICATION_IN_PROCESS"
    /// The buyer has to change something; new request id.
    public static let verifyTimesExceedLimit = "VERIFY_TIMES_EXCEED_LIMIT"
    /// The buyer has to change something; new request id.
    public static let verifyUnmatched = "VERIFY_UNMATCHED"
}

/// Known values of `CancellationType`; others occur and are never one of these.
public enum CancellationTypeValues {
    public static let cancel = "CANCEL"
    public static let terminate = "TERMINATE"
}

/// Known values of `CaptureModeType`; others occur and are never one of these.
public enum CaptureModeTypeValues {
    public static let automatic = "AUTOMATIC"
    public static let manual = "MANUAL"
}

/// Known values of `CardBrand`; others occur and are never one of these.
public enum CardBrandValues {
    public static let amex = "AMEX"
    public static let bc = "BC"
    public static let carnet = "CARNET"
    public static let cartesBancaires = "CARTES_BANCAIRES"
    public static let citi = "CITI"
    public static let cup = "CUP"
    public static let diners = "DINERS"
    public static let discover = "DISCOVER"
    public static let elo = "ELO"
    public static let gwangjubank = "GWANGJUBANK"
    public static let hipercard = "HIPERCARD"
    public static let hyundai = "HYUNDAI"
    public static let ibkBc = "IBK_BC"
    public static let jcb = "JCB"
    public static let jejubank = "JEJUBANK"
    public static let jeonbukbank = "JEONBUKBANK"
    public static let kakaobank = "KAKAOBANK"
    public static let kbank = "KBANK"
    public static let kdbbank = "KDBBANK"
    public static let kebhana = "KEBHANA"
    public static let kookmin = "KOOKMIN"
    public static let lotte = "LOTTE"
    public static let maestro = "MAESTRO"
    public static let mastercard = "MASTERCARD"
    public static let mir = "MIR"
    public static let nonghyup = "NONGHYUP"
    public static let post = "POST"
    public static let saemaul = "SAEMAUL"
    public static let samsung = "SAMSUNG"
    public static let savingbank = "SAVINGBANK"
    public static let shinhan = "SHINHAN"
    public static let shinhyeop = "SHINHYEOP"
    public static let suhyeop = "SUHYEOP"
    public static let tossbank = "TOSSBANK"
    public static let troy = "TROY"
    public static let visa = "VISA"
    public static let woori = "WOORI"
}

/// Known values of `CardPaymentMethodDetailFunding`; others occur and are never one of these.
public enum CardPaymentMethodDetailFundingValues {
    public static let credit = "CREDIT"
    public static let debit = "DEBIT"
    public static let prepaid = "PREPAID"
    public static let charge = "CHARGE"
    public static let deferredDebit = "DEFERRED_DEBIT"
}

/// Known values of `CertificateType`; others occur and are never one of these.
public enum CertificateTypeValues {
    public static let enterpriseRegistration = "ENTERPRISE_REGISTRATION"
    public static let licenseInfo = "LICENSE_INFO"
    public static let idCard = "ID_CARD"
    public static let passport = "PASSPORT"
    public static let drivingLicense = "DRIVING_LICENSE"
    public static let cpf = "CPF"
    public static let cnpj = "CNPJ"
}

/// Known values of `ChallengeTriggerSourceType`; others occur and are never one of these.
public enum ChallengeTriggerSourceTypeValues {
    public static let ams = "AMS"
    public static let channel = "CHANNEL"
}

/// Known values of `ChallengeType`; others occur and are never one of these.
public enum ChallengeTypeValues {
    public static let smsOtp = "SMS_OTP"
    public static let plaintextCardNo = "PLAINTEXT_CARD_NO"
    public static let cardExpireDate = "CARD_EXPIRE_DATE"
}

/// Known values of `ClassType`; others occur and are never one of these.
public enum ClassTypeValues {
    public static let firstlevel = "FIRSTLEVEL"
    public static let secondlevel = "SECONDLEVEL"
    public static let thirdlevel = "THIRDLEVEL"
}

/// Known values of `ClearingChannel`; others occur and are never one of these.
public enum ClearingChannelValues {
    public static let cup = "CUP"
    public static let nucc = "NUCC"
    public static let other = "OTHER"
}

/// Known values of `CodeValueType`; others occur and are never one of these.
public enum CodeValueTypeValues {
    public static let barcode = "BARCODE"
    public static let qrcode = "QRCODE"
}

/// Known values of `CredentialType`; others occur and are never one of these.
public enum CredentialTypeValues {
    public static let pan = "PAN"
    public static let networkToken = "NETWORK_TOKEN"
}

/// Known values of `CreditPayFeeType`; others occur and are never one of these.
public enum CreditPayFeeTypeValues {
    public static let percentage = "PERCENTAGE"
}

/// Known values of `CustomerBelongsTo`; others occur and are never one of these.
public enum CustomerBelongsToValues {
    public static let alipayCn = "ALIPAY_CN"
    public static let alipayHk = "ALIPAY_HK"
    public static let mpay = "MPAY"
    public static let dana = "DANA"
    public static let paypay = "PAYPAY"
    public static let boost = "BOOST"
    public static let tng = "TNG"
    public static let grabpayMy = "GRABPAY_MY"
    public static let hipay = "HIPAY"
    public static let gcash = "GCASH"
    public static let maya = "MAYA"
    public static let grabpayPh = "GRABPAY_PH"
    public static let grabpaySg = "GRABPAY_SG"
    public static let kakaopay = "KAKAOPAY"
    public static let naverpay = "NAVERPAY"
    public static let tosspay = "TOSSPAY"
    public static let rabbitLinePay = "RABBIT_LINE_PAY"
    public static let truemoney = "TRUEMONEY"
    public static let kplus = "KPLUS"
    public static let directDebitSiamcommercialbank = "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
    public static let directDebitKrungthaibank = "DIRECT_DEBIT_KRUNGTHAIBANK"
    public static let achDirectDebit = "ACH_DIRECT_DEBIT"
    public static let zalopay = "ZALOPAY"
    public static let momo = "MOMO"
    public static let viettelmoney = "VIETTELMONEY"
    public static let jkopay = "JKOPAY"
    public static let bkash = "BKASH"
    public static let easypaisa = "EASYPAISA"
    public static let directdebitYapily = "DIRECTDEBIT_YAPILY"
    public static let antomBizAccount = "ANTOM_BIZ_ACCOUNT"
}

/// Known values of `DeclarationBizSceneType`; others occur and are never one of these.
public enum DeclarationBizSceneTypeValues {
    public static let airline = "AIRLINE"
    public static let hotel = "HOTEL"
}

/// Known values of `DeliveryMethodType`; others occur and are never one of these.
public enum DeliveryMethodTypeValues {
    public static let physical = "PHYSICAL"
    public static let digital = "DIGITAL"
}

/// Known values of `DisableReasonType`; others occur and are never one of these.
public enum DisableReasonTypeValues {
    public static let paymentAccountNotAvailable = "PAYMENT_ACCOUNT_NOT_AVAILABLE"
    public static let exceedChannelLimitRule = "EXCEED_CHANNEL_LIMIT_RULE"
    public static let serviceDegrade = "SERVICE_DEGRADE"
    public static let channelNotSupportCurrency = "CHANNEL_NOT_SUPPORT_CURRENCY"
    public static let channelDisable = "CHANNEL_DISABLE"
    public static let channelNotInServiceTime = "CHANNEL_NOT_IN_SERVICE_TIME"
    public static let queryIppInfoFailed = "QUERY_IPP_INFO_FAILED"
    public static let limitCenterAccessFail = "LIMIT_CENTER_ACCESS_FAIL"
    public static let currentChannelNotExist = "CURRENT_CHANNEL_NOT_EXIST"
}

/// Known values of `DisplayType`; others occur and are never one of these.
public enum DisplayTypeValues {
    public static let text = "TEXT"
    public static let middleimage = "MIDDLEIMAGE"
    public static let smallimage = "SMALLIMAGE"
    public static let bigimage = "BIGIMAGE"
    public static let image = "IMAGE"
}

/// Known values of `DisputeAcceptReasonType`; others occur and are never one of these.
public enum DisputeAcceptReasonTypeValues {
    public static let merchantAccepted = "MERCHANT_ACCEPTED"
    public static let timeout = "TIMEOUT"
    public static let manualProcessingAccepted = "MANUAL_PROCESSING_ACCEPTED"
}

/// Known values of `DisputeEvidenceFormatType`; others occur and are never one of these.
public enum DisputeEvidenceFormatTypeValues {
    public static let pdf = "PDF"
    public static let word = "WORD"
    public static let zip = "ZIP"
    public static let jpg = "JPG"
}

/// Known values of `DisputeEvidenceType`; others occur and are never one of these.
public enum DisputeEvidenceTypeValues {
    public static let disputeEvidenceTemplate = "DISPUTE_EVIDENCE_TEMPLATE"
    public static let disputeEvidenceFile = "DISPUTE_EVIDENCE_FILE"
    public static let disputeEvidenceAi = "DISPUTE_EVIDENCE_AI"
}

/// Known values of `DisputeJudgedResult`; others occur and are never one of these.
public enum DisputeJudgedResultValues {
    public static let acceptByCustomer = "ACCEPT_BY_CUSTOMER"
    public static let acceptByMerchant = "ACCEPT_BY_MERCHANT"
    public static let validateSuccess = "VALIDATE_SUCCESS"
    public static let validateFail = "VALIDATE_FAIL"
}

/// Known values of `DisputeNotificationType`; others occur and are never one of these.
public enum DisputeNotificationTypeValues {
    public static let disputeCreated = "DISPUTE_CREATED"
    public static let disputeJudged = "DISPUTE_JUDGED"
    public static let disputeCancelled = "DISPUTE_CANCELLED"
    public static let defenseSupplied = "DEFENSE_SUPPLIED"
    public static let defenseDueAlert = "DEFENSE_DUE_ALERT"
    public static let disputeAccepted = "DISPUTE_ACCEPTED"
    public static let rdrResolved = "RDR_RESOLVED"
}

/// Known values of `DisputeType`; others occur and are never one of these.
public enum DisputeTypeValues {
    public static let chargeback = "CHARGEBACK"
    public static let retrievalRequest = "RETRIEVAL_REQUEST"
    public static let complianceRequest = "COMPLIANCE_REQUEST"
}

/// Known values of `FundingType`; others occur and are never one of these.
public enum FundingTypeValues {
    public static let credit = "CREDIT"
    public static let debit = "DEBIT"
    public static let prepaid = "PREPAID"
    public static let charge = "CHARGE"
    public static let deferredDebit = "DEFERRED_DEBIT"
}

/// Known values of `GrantType`; others occur and are never one of these.
public enum GrantTypeValues {
    public static let authorizationCode = "AUTHORIZATION_CODE"
    public static let refreshToken = "REFRESH_TOKEN"
}

/// Known values of `IdentityCheckResult`; others occur and are never one of these.
public enum IdentityCheckResultValues {
    public static let checkPassed = "CHECK_PASSED"
    public static let checkNotPassed = "CHECK_NOT_PASSED"
}

/// Known values of `InStorePaymentScenario`; others occur and are never one of these.
public enum InStorePaymentScenarioValues {
    public static let paymentCode = "PaymentCode"
    public static let orderCode = "OrderCode"
    public static let entryCode = "EntryCode"
}

/// Known values of `InteractionType`; others occur and are never one of these.
public enum InteractionTypeValues {
    public static let qr = "QR"
    public static let redirect = "REDIRECT"
    public static let push = "PUSH"
    public static let atm = "ATM"
    public static let ibanking = "IBANKING"
    public static let bankcounter = "BANKCOUNTER"
    public static let otc = "OTC"
}

/// Known values of `MerchantType`; others occur and are never one of these.
public enum MerchantTypeValues {
    public static let individual = "INDIVIDUAL"
    public static let enterprise = "ENTERPRISE"
}

/// Known values of `MethodType`; others occur and are never one of these.
public enum MethodTypeValues {
    public static let get = "GET"
    public static let post = "POST"
    public static let put = "PUT"
    public static let delete = "DELETE"
    public static let patch = "PATCH"
}

/// Known values of `OsType`; others occur and are never one of these.
public enum OsTypeValues {
    public static let ios = "IOS"
    public static let android = "ANDROID"
}

/// Known values of `PassengerIdType`; others occur and are never one of these.
public enum PassengerIdTypeValues {
    public static let passport = "PASSPORT"
    public static let nationalIdCard = "NATIONAL_ID_CARD"
    public static let driverLicense = "DRIVER_LICENSE"
    public static let militaryId = "MILITARY_ID"
    public static let greenCard = "GREEN_CARD"
    public static let travelDocument = "TRAVEL_DOCUMENT"
    public static let alienRegistrationCard = "ALIEN_REGISTRATION_CARD"
    public static let birthCertificate = "BIRTH_CERTIFICATE"
    public static let others = "OTHERS"
}

/// Known values of `PaymentMethodCategoryType`; others occur and are never one of these.
public enum PaymentMethodCategoryTypeValues {
    public static let alipayPlus = "ALIPAY_PLUS"
    public static let wallet = "WALLET"
    public static let mobileBankingApp = "MOBILE_BANKING_APP"
    public static let bankTransfer = "BANK_TRANSFER"
    public static let onlineBanking = "ONLINE_BANKING"
    public static let card = "CARD"
    public static let otc = "OTC"
    public static let va = "VA"
}

/// Known values of `PaymentMethodDetailType`; others occur and are never one of these.
public enum PaymentMethodDetailTypeValues {
    public static let card = "CARD"
    public static let externalaccount = "EXTERNALACCOUNT"
    public static let coupon = "COUPON"
    public static let discount = "DISCOUNT"
}

/// Known values of `PaymentStatus`; others occur and are never one of these.
public enum PaymentStatusValues {
    public static let success = "SUCCESS"
    public static let fail = "FAIL"
}

/// Known values of `PeriodType`; others occur and are never one of these.
public enum PeriodTypeValues {
    public static let day = "DAY"
    public static let week = "WEEK"
    public static let month = "MONTH"
    public static let quarter = "QUARTER"
    public static let halfYear = "HALF_YEAR"
    public static let year = "YEAR"
}

/// Known values of `PresentmentMode`; others occur and are never one of these.
public enum PresentmentModeValues {
    public static let bundle = "BUNDLE"
    public static let tile = "TILE"
    public static let unified = "UNIFIED"
}

/// Known values of `ProductCodeType`; others occur and are never one of these.
public enum ProductCodeTypeValues {
    public static let cashierPayment = "CASHIER_PAYMENT"
    public static let agreementPayment = "AGREEMENT_PAYMENT"
    public static let inStorePayment = "IN_STORE_PAYMENT"
}

/// Known values of `PromotionType`; others occur and are never one of these.
public enum PromotionTypeValues {
    public static let discount = "DISCOUNT"
    public static let interestFree = "INTEREST_FREE"
}

/// Known values of `ProrationSettingsProrationMode`; others occur and are never one of these.
public enum ProrationSettingsProrationModeValues {
    public static let immediatePayCustomAmount = "IMMEDIATE_PAY_CUSTOM_AMOUNT"
    public static let immediateRefundCustomAmount = "IMMEDIATE_REFUND_CUSTOM_AMOUNT"
}

/// Known values of `RateType`; others occur and are never one of these.
public enum RateTypeValues {
    public static let trade = "TRADE"
    public static let reference = "REFERENCE"
    public static let referenceTrade = "REFERENCE_TRADE"
}

/// Known values of `RefundFromType`; others occur and are never one of these.
public enum RefundFromTypeValues {
    public static let seller = "SELLER"
    public static let marketplace = "MARKETPLACE"
    public static let unsettledFunds = "UNSETTLED_FUNDS"
}

/// Known values of `ResultStatusType`; others occur and are never one of these.
public enum ResultStatusTypeValues {
    public static let s = "S"
    public static let f = "F"
    public static let u = "U"
}

/// Known values of `ScopeType`; others occur and are never one of these.
public enum ScopeTypeValues {
    public static let baseUserInfo = "BASE_USER_INFO"
    public static let agreementPay = "AGREEMENT_PAY"
    public static let userInfo = "USER_INFO"
    public static let userLoginId = "USER_LOGIN_ID"
    public static let hashLoginId = "HASH_LOGIN_ID"
    public static let sendOtp = "SEND_OTP"
    public static let taobaoRebind = "TAOBAO_REBIND"
}

/// Known values of `SubscriptionNotificationType`; others occur and are never one of these.
public enum SubscriptionNotificationTypeValues {
    public static let create = "CREATE"
    public static let change = "CHANGE"
    public static let cancel = "CANCEL"
    public static let update = "UPDATE"
    public static let terminate = "TERMINATE"
}

/// Known values of `SubscriptionStatus`; others occur and are never one of these.
public enum SubscriptionStatusValues {
    public static let active = "ACTIVE"
    public static let cancelled = "CANCELLED"
    public static let terminated = "TERMINATED"
}

/// Known values of `TerminalType`; others occur and are never one of these.
public enum TerminalTypeValues {
    public static let web = "WEB"
    public static let wap = "WAP"
    public static let app = "APP"
    public static let miniApp = "MINI_APP"
}

/// Known values of `ThreeDSInteractionMode`; others occur and are never one of these.
public enum ThreeDSInteractionModeValues {
    public static let frictionless = "FRICTIONLESS"
    public static let challenge = "CHALLENGE"
}

/// Known values of `TransactionStatusType`; others occur and are never one of these.
public enum TransactionStatusTypeValues {
    public static let success = "SUCCESS"
    public static let fail = "FAIL"
    public static let processing = "PROCESSING"
    public static let cancelled = "CANCELLED"
    public static let pending = "PENDING"
}

/// Known values of `TransactionType`; others occur and are never one of these.
public enum TransactionTypeValues {
    public static let payment = "PAYMENT"
    public static let refund = "REFUND"
    public static let capture = "CAPTURE"
    public static let cancel = "CANCEL"
    public static let authorization = "AUTHORIZATION"
    public static let void = "VOID"
    public static let incremental = "INCREMENTAL"
}

/// Known values of `TransitType`; others occur and are never one of these.
public enum TransitTypeValues {
    public static let flight = "FLIGHT"
    public static let train = "TRAIN"
    public static let cruise = "CRUISE"
    public static let coach = "COACH"
}

/// Known values of `VaultingStatus`; others occur and are never one of these.
public enum VaultingStatusValues {
    public static let success = "SUCCESS"
    public static let fail = "FAIL"
    public static let processing = "PROCESSING"
}

/// Known values of `WalletPaymentMethodType`; others occur and are never one of these.
public enum WalletPaymentMethodTypeValues {
    public static let connectWallet = "CONNECT_WALLET"
    public static let card = "CARD"
    public static let eps = "EPS"
    public static let bancontact = "BANCONTACT"
    public static let pix = "PIX"
    public static let mercadopagoBr = "MERCADOPAGO_BR"
    public static let pagaleve = "PAGALEVE"
    public static let mercadopagoCl = "MERCADOPAGO_CL"
    public static let alipayCn = "ALIPAY_CN"
    public static let jkopay = "JKOPAY"
    public static let alipayHk = "ALIPAY_HK"
    public static let bancomatpay = "BANCOMATPAY"
    public static let dana = "DANA"
    public static let kredivoId = "KREDIVO_ID"
    public static let ovo = "OVO"
    public static let gopayId = "GOPAY_ID"
    public static let banktransferMaybank = "BANKTRANSFER_MAYBANK"
    public static let banktransferBni = "BANKTRANSFER_BNI"
    public static let banktransferPermata = "BANKTRANSFER_PERMATA"
    public static let cimbniaga = "CIMBNIAGA"
    public static let banktransferBsi = "BANKTRANSFER_BSI"
    public static let atmtransferId = "ATMTRANSFER_ID"
    public static let qris = "QRIS"
    public static let shopeepayId = "SHOPEEPAY_ID"
    public static let paypay = "PAYPAY"
    public static let konbini = "KONBINI"
    public static let seveneleven = "SEVENELEVEN"
    public static let onlinebankingPayeasy = "ONLINEBANKING_PAYEASY"
    public static let boost = "BOOST"
    public static let tng = "TNG"
    public static let grabpayMy = "GRABPAY_MY"
    public static let onlinebankingFpx = "ONLINEBANKING_FPX"
    public static let shopeepayMy = "SHOPEEPAY_MY"
    public static let mercadopagoMx = "MERCADOPAGO_MX"
    public static let ideal = "IDEAL"
    public static let mercadopagoPe = "MERCADOPAGO_PE"
    public static let bpi = "BPI"
    public static let gcash = "GCASH"
    public static let billease = "BILLEASE"
    public static let maya = "MAYA"
    public static let onlinebankingUbp = "ONLINEBANKING_UBP"
    public static let shopeepayPh = "SHOPEEPAY_PH"
    public static let grabpayPh = "GRABPAY_PH"
    public static let payu = "PAYU"
    public static let p24 = "P24"
    public static let blik = "BLIK"
    public static let grabpaySg = "GRABPAY_SG"
    public static let paynow = "PAYNOW"
    public static let shopeepaySg = "SHOPEEPAY_SG"
    public static let kakaopay = "KAKAOPAY"
    public static let naverpay = "NAVERPAY"
    public static let tosspay = "TOSSPAY"
    public static let banktransferQuickpay = "BANKTRANSFER_QUICKPAY"
    public static let rabbitLinePay = "RABBIT_LINE_PAY"
    public static let truemoney = "TRUEMONEY"
    public static let onlinebankingKrungthaibank = "ONLINEBANKING_KRUNGTHAIBANK"
    public static let onlinebankingSiamcommercialbank = "ONLINEBANKING_SIAMCOMMERCIALBANK"
    public static let onlinebankingBangkokbank = "ONLINEBANKING_BANGKOKBANK"
    public static let onlinebankingBankofayudhya = "ONLINEBANKING_BANKOFAYUDHYA"
    public static let onlinebankingKasikornbank = "ONLINEBANKING_KASIKORNBANK"
    public static let banktransferBangkokbank = "BANKTRANSFER_BANGKOKBANK"
    public static let banktransferSiamcommercialbank = "BANKTRANSFER_SIAMCOMMERCIALBANK"
    public static let banktransferBankofayudhya = "BANKTRANSFER_BANKOFAYUDHYA"
    public static let banktransferKrungthaibank = "BANKTRANSFER_KRUNGTHAIBANK"
    public static let banktransferKasikornbank = "BANKTRANSFER_KASIKORNBANK"
    public static let banktransferGovernmentsavingsbank = "BANKTRANSFER_GOVERNMENTSAVINGSBANK"
    public static let promptpay = "PROMPTPAY"
    public static let bankappBangkokbank = "BANKAPP_BANGKOKBANK"
    public static let bankappSiamcommercialbank = "BANKAPP_SIAMCOMMERCIALBANK"
    public static let bankappBankofayudhya = "BANKAPP_BANKOFAYUDHYA"
    public static let bankappKrungthaibank = "BANKAPP_KRUNGTHAIBANK"
    public static let shopeepayTh = "SHOPEEPAY_TH"
    public static let kplus = "KPLUS"
    public static let zalopay = "ZALOPAY"
    public static let momo = "MOMO"
    public static let onlinebankingYapily = "ONLINEBANKING_YAPILY"
    public static let didiPayLater = "DIDI_PAY_LATER"
}
