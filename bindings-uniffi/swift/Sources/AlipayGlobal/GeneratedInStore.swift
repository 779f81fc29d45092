// @generated from core/schema/instore.json by core/codegen. Do not edit.

/// Gateways that can be named in place of a URL.
public enum InStoreGateways {
    /// https://open-na.alipay.com/api
    public static let northAmerica = "north-america"
    /// https://open-sea.alipay.com/api
    public static let asia = "asia"
    /// https://open.alipay.hk/api
    public static let hongKong = "hong-kong"
    /// https://sandbox-na.alipay.com/api
    public static let sandbox = "sandbox"
}

/// Versions of the protocol.
public enum InStoreProfiles {
    /// 2.0.2
    public static let na202 = "NA_2_0_2"
    /// 2.0.4
    public static let sea204 = "SEA_2_0_4"
    /// 2.0.0
    public static let hk200 = "HK_2_0_0"
}

/// Result codes that are known; others occur. An error says what to do in its action.
public enum InStoreResultCodes {
    /// Do not retry.
    public static let agreementMultiRefundNotAllowed = "AGREEMENT_MULTI_REFUND_NOT_ALLOWED"
    /// Do not retry.
    public static let agreementRefundNotAllowed = "AGREEMENT_REFUND_NOT_ALLOWED"
    /// Do not retry.
    public static let agreementRefundTimeExceedsLimit = "AGREEMENT_REFUND_TIME_EXCEEDS_LIMIT"
    /// The buyer has to change something; new request id.
    public static let amountExceedsLimit = "AMOUNT_EXCEEDS_LIMIT"
    /// Ask Alipay.
    public static let apiIsInvalid = "API_IS_INVALID"
    /// The buyer has to change something; new request id.
    public static let authCodeAlreadyUsed = "AUTH_CODE_ALREADY_USED"
    /// The buyer has to change something; new request id.
    public static let authCodeIllegal = "AUTH_CODE_ILLEGAL"
    /// The buyer has to change something; new request id.
    public static let balanceNotEnough = "BALANCE_NOT_ENOUGH"
    /// Do not retry.
    public static let cancelExpired = "CANCEL_EXPIRED"
    /// Do not retry.
    public static let cancelNotAllowed = "CANCEL_NOT_ALLOWED"
    /// Repair the request or the configuration.
    public static let currencyNotCorrect = "CURRENCY_NOT_CORRECT"
    /// Repair the request or the configuration.
    public static let currencyNotSame = "CURRENCY_NOT_SAME"
    /// Repair the request or the configuration.
    public static let currencyNotSupport = "CURRENCY_NOT_SUPPORT"
    /// Repair the request or the configuration.
    public static let currencyNotSupported = "CURRENCY_NOT_SUPPORTED"
    /// Repair the request or the configuration.
    public static let functionNotMatch = "FUNCTION_NOT_MATCH"
    /// Repair the request or the configuration.
    public static let invalidSignature = "INVALID_SIGNATURE"
    /// New request id.
    public static let merchantAccountBalanceNotEnough = "MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH"
    /// Repair the request or the configuration.
    public static let merchantAndShopNotMatch = "MERCHANT_AND_SHOP_NOT_MATCH"
    /// Ask Alipay.
    public static let merchantStatusAbnormal = "MERCHANT_STATUS_ABNORMAL"
    /// Repair the request or the configuration.
    public static let msgParseError = "MSG_PARSE_ERROR"
    /// Repair the request or the configuration.
    public static let noInterfaceDef = "NO_INTERFACE_DEF"
    /// Repair the request or the configuration.
    public static let oauthFailed = "OAUTH_FAILED"
    /// New request id.
    public static let orderIsCanceled = "ORDER_IS_CANCELED"
    /// New request id.
    public static let orderIsClosed = "ORDER_IS_CLOSED"
    /// Repair the request or the configuration.
    public static let orderNotExists = "ORDER_NOT_EXISTS"
    /// Ask for the state first.
    public static let orderStatusInvalid = "ORDER_STATUS_INVALID"
    /// Repair the request or the configuration.
    public static let paramIllegal = "PARAM_ILLEGAL"
    /// Repair the request or the configuration.
    public static let paramMissing = "PARAM_MISSING"
    /// The flow goes on.
    public static let paymentInProcess = "PAYMENT_IN_PROCESS"
    /// The buyer has to change something; new request id.
    public static let paymentRequestHasRisk = "PAYMENT_REQUEST_HAS_RISK"
    /// Do not retry.
    public static let processFail = "PROCESS_FAIL"
    /// Repeat the same request.
    public static let refundInProcess = "REFUND_IN_PROCESS"
    /// Do not retry.
    public static let refundTransactionExist = "REFUND_TRANSACTION_EXIST"
    /// New request id.
    public static let repeatReqInconsistent = "REPEAT_REQ_INCONSISTENT"
    /// Repair the request or the configuration.
    public static let shopNotExist = "SHOP_NOT_EXIST"
    /// Repair the request or the configuration.
    public static let shopStatusAbnormal = "SHOP_STATUS_ABNORMAL"
    /// Do not retry.
    public static let specifiedAccountNotExist = "SPECIFIED_ACCOUNT_NOT_EXIST"
    public static let success = "SUCCESS"
    /// Ask for the state first.
    public static let systemError = "SYSTEM_ERROR"
    /// Ask for the state first.
    public static let targetNotFound = "TARGET_NOT_FOUND"
    /// Ask for the state first.
    public static let unknownException = "UNKNOWN_EXCEPTION"
    /// The flow goes on.
    public static let userPaying = "USER_PAYING"
    /// Ask Alipay.
    public static let userStatusAbnormal = "USER_STATUS_ABNORMAL"
}

/// Known values of `AcquirementStatus`; others occur and are never one of these.
public enum AcquirementStatusValues {
    public static let `init` = "INIT"
    public static let paying = "PAYING"
    public static let success = "SUCCESS"
    public static let closed = "CLOSED"
    public static let merchantAccept = "MERCHANT_ACCEPT"
    public static let cancelled = "CANCELLED"
}
