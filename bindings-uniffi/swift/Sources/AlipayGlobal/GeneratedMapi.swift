// @generated from core/schema/mapi.json by core/codegen. Do not edit.

/// Gateways that can be named in place of a URL.
public enum MapiGateways {
    /// https://intlmapi.alipay.com/gateway.do
    public static let production = "production"
    /// https://globalmapi.alipay.com/gateway.do
    public static let instoreProduction = "instore-production"
    /// https://mapi.alipaydev.com/gateway.do
    public static let sandbox = "sandbox"
    /// https://mapi.alipay.com/gateway.do
    public static let productionOld = "production-old"
    /// https://openapi.alipaydev.com/gateway.do
    public static let sandboxOld = "sandbox-old"
    /// https://api-sea-global.alipayplus.com/gateway.do
    public static let alipayhk = "alipayhk"
}

/// Result codes that are known; others occur. An error says what to do in its action.
public enum MapiResultCodes {
    /// Repair the request or the configuration.
    public static let accessForbidden = "ACCESS_FORBIDDEN"
    /// Repair the request or the configuration.
    public static let alin10070 = "ALIN10070"
    /// Repair the request or the configuration.
    public static let alin10129 = "ALIN10129"
    /// Repair the request or the configuration.
    public static let alin38173 = "ALIN38173"
    /// Ask for the state first.
    public static let alin42282 = "ALIN42282"
    /// The buyer has to change something; new request id.
    public static let alin43877 = "ALIN43877"
    /// The buyer has to change something; new request id.
    public static let alin43911 = "ALIN43911"
    /// Repair the request or the configuration.
    public static let antiPhishingKeyTimeout = "ANTI_PHISHING_KEY_TIMEOUT"
    /// The buyer has to change something; new request id.
    public static let beyondPayRestriction = "BEYOND_PAY_RESTRICTION"
    /// The buyer has to change something; new request id.
    public static let buyerBalanceNotEnough = "BUYER_BALANCE_NOT_ENOUGH"
    /// The buyer has to change something; new request id.
    public static let buyerBankcardBalanceNotEnough = "BUYER_BANKCARD_BALANCE_NOT_ENOUGH"
    /// The buyer has to change something; new request id.
    public static let buyerEnableStatusForbid = "BUYER_ENABLE_STATUS_FORBID"
    /// The buyer has to change something; new request id.
    public static let buyerNotExist = "BUYER_NOT_EXIST"
    /// The buyer has to change something; new request id.
    public static let buyerPaymentAmountDayLimitError = "BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR"
    /// The buyer has to change something; new request id.
    public static let buyerSellerEqual = "BUYER_SELLER_EQUAL"
    /// The buyer has to change something; new request id.
    public static let clientVersionNotMatch = "CLIENT_VERSION_NOT_MATCH"
    /// Ask for the state first.
    public static let contextInconsistent = "CONTEXT_INCONSISTENT"
    /// Repair the request or the configuration.
    public static let currencyNotSame = "CURRENCY_NOT_SAME"
    /// Ask for the state first.
    public static let discordantRepeatRequest = "DISCORDANT_REPEAT_REQUEST"
    /// Ask for the state first.
    public static let duplicateRequest = "DUPLICATE_REQUEST"
    /// Repair the request or the configuration.
    public static let existForbiddenWord = "EXIST_FORBIDDEN_WORD"
    /// Repair the request or the configuration.
    public static let exterfaceIsClosed = "EXTERFACE_IS_CLOSED"
    /// Repair the request or the configuration.
    public static let hashNoPrivilege = "HASH_NO_PRIVILEGE"
    /// Repair the request or the configuration.
    public static let hasNoPrivilege = "HAS_NO_PRIVILEGE"
    /// Repair the request or the configuration.
    public static let illegalAccessSwitchSystem = "ILLEGAL_ACCESS_SWITCH_SYSTEM"
    /// Repair the request or the configuration.
    public static let illegalAgent = "ILLEGAL_AGENT"
    /// Repair the request or the configuration.
    public static let illegalAntiPhishingKey = "ILLEGAL_ANTI_PHISHING_KEY"
    /// Repair the request or the configuration.
    public static let illegalArgument = "ILLEGAL_ARGUMENT"
    /// Repair the request or the configuration.
    public static let illegalCharset = "ILLEGAL_CHARSET"
    /// Repair the request or the configuration.
    public static let illegalClientIp = "ILLEGAL_CLIENT_IP"
    /// Repair the request or the configuration.
    public static let illegalCurrency = "ILLEGAL_CURRENCY"
    /// Repair the request or the configuration.
    public static let illegalDigest = "ILLEGAL_DIGEST"
    /// Repair the request or the configuration.
    public static let illegalDigestType = "ILLEGAL_DIGEST_TYPE"
    /// Repair the request or the configuration.
    public static let illegalDynMd5Key = "ILLEGAL_DYN_MD5_KEY"
    /// Repair the request or the configuration.
    public static let illegalEncoding = "ILLEGAL_ENCODING"
    /// Repair the request or the configuration.
    public static let illegalEncrypt = "ILLEGAL_ENCRYPT"
    /// Repair the request or the configuration.
    public static let illegalExterface = "ILLEGAL_EXTERFACE"
    /// Repair the request or the configuration.
    public static let illegalExterInvokeIp = "ILLEGAL_EXTER_INVOKE_IP"
    /// Repair the request or the configuration.
    public static let illegalFeeParam = "ILLEGAL_FEE_PARAM"
    /// Repair the request or the configuration.
    public static let illegalFileFormat = "ILLEGAL_FILE_FORMAT"
    /// Repair the request or the configuration.
    public static let illegalPartner = "ILLEGAL_PARTNER"
    /// Repair the request or the configuration.
    public static let illegalPartnerExterface = "ILLEGAL_PARTNER_EXTERFACE"
    /// Repair the request or the configuration.
    public static let illegalRequestReferer = "ILLEGAL_REQUEST_REFERER"
    /// Repair the request or the configuration.
    public static let illegalSecurityProfile = "ILLEGAL_SECURITY_PROFILE"
    /// Repair the request or the configuration.
    public static let illegalService = "ILLEGAL_SERVICE"
    /// Repair the request or the configuration.
    public static let illegalSign = "ILLEGAL_SIGN"
    /// Repair the request or the configuration.
    public static let illegalSignType = "ILLEGAL_SIGN_TYPE"
    /// Repair the request or the configuration.
    public static let illegalTargetService = "ILLEGAL_TARGET_SERVICE"
    /// Repair the request or the configuration.
    public static let illegalTimeoutRule = "ILLEGAL_TIMEOUT_RULE"
    /// Repair the request or the configuration.
    public static let illegalUser = "ILLEGAL_USER"
    /// Repair the request or the configuration.
    public static let invalidCharacterSet = "INVALID_CHARACTER_SET"
    /// Repair the request or the configuration.
    public static let invalidParameter = "INVALID_PARAMETER"
    /// Repair the request or the configuration.
    public static let invalidReceiveAccount = "INVALID_RECEIVE_ACCOUNT"
    /// Repair the request or the configuration.
    public static let merchantTypeIllegal = "MERCHANT_TYPE_ILLEGAL"
    /// New request id.
    public static let orderFail = "ORDER_FAIL"
    /// Ask for the state first.
    public static let orderSuccessPayFail = "ORDER_SUCCESS_PAY_FAIL"
    /// The flow goes on.
    public static let orderSuccessPayInprocess = "ORDER_SUCCESS_PAY_INPROCESS"
    public static let orderSuccessPaySuccess = "ORDER_SUCCESS_PAY_SUCCESS"
    /// Repair the request or the configuration.
    public static let paramIllegal = "PARAM_ILLEGAL"
    /// Repair the request or the configuration.
    public static let partnerError = "PARTNER_ERROR"
    /// The buyer has to change something; new request id.
    public static let pullMobileCashierFail = "PULL_MOBILE_CASHIER_FAIL"
    /// Repair the request or the configuration.
    public static let purchaseTradeNotExist = "PURCHASE_TRADE_NOT_EXIST"
    /// Ask for the state first.
    public static let reasonIllegalStatus = "REASON_ILLEGAL_STATUS"
    /// Ask Alipay.
    public static let reasonTradeBeenFreezen = "REASON_TRADE_BEEN_FREEZEN"
    /// Do not retry.
    public static let refundmentValidDateExceed = "REFUNDMENT_VALID_DATE_EXCEED"
    /// Repair the request or the configuration.
    public static let refundAmtNotEqualTotal = "REFUND_AMT_NOT_EQUAL_TOTAL"
    /// Do not retry.
    public static let refundAmtRestriction = "REFUND_AMT_RESTRICTION"
    /// Do not retry.
    public static let registerCountryForbidden = "REGISTER_COUNTRY_FORBIDDEN"
    /// Ask for the state first.
    public static let repeatedRefundmentRequest = "REPEATED_REFUNDMENT_REQUEST"
    /// Ask for the state first.
    public static let repeatedRefundmentRequestToOneTrade = "REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE"
    /// Do not retry.
    public static let requestAmountExceed = "REQUEST_AMOUNT_EXCEED"
    /// Do not retry.
    public static let returnAmountExceed = "RETURN_AMOUNT_EXCEED"
    /// Repair the request or the configuration.
    public static let selfTimeoutNotSupport = "SELF_TIMEOUT_NOT_SUPPORT"
    /// Repair the request or the configuration.
    public static let sellerNotExist = "SELLER_NOT_EXIST"
    /// The buyer has to change something; new request id.
    public static let sessionTimeout = "SESSION_TIMEOUT"
    /// The buyer has to change something; new request id.
    public static let soundwaveParserFail = "SOUNDWAVE_PARSER_FAIL"
    public static let success = "SUCCESS"
    /// Ask for the state first.
    public static let systemError = "SYSTEM_ERROR"
    /// Ask for the state first.
    public static let systemException = "SYSTEM_EXCEPTION"
    /// Repair the request or the configuration.
    public static let totalFeeLessequalZero = "TOTAL_FEE_LESSEQUAL_ZERO"
    /// Repair the request or the configuration.
    public static let totalFeeOutOfRange = "TOTAL_FEE_OUT_OF_RANGE"
    /// Ask for the state first.
    public static let tradeBuyerNotMatch = "TRADE_BUYER_NOT_MATCH"
    /// New request id.
    public static let tradeHasClose = "TRADE_HAS_CLOSE"
    /// Ask for the state first.
    public static let tradeHasFinished = "TRADE_HAS_FINISHED"
    /// Ask for the state first.
    public static let tradeHasSuccess = "TRADE_HAS_SUCCESS"
    /// Repair the request or the configuration.
    public static let tradeIsNotExist = "TRADE_IS_NOT_EXIST"
    /// Repair the request or the configuration.
    public static let tradeNotExist = "TRADE_NOT_EXIST"
    /// Repair the request or the configuration.
    public static let tradeRoleError = "TRADE_ROLE_ERROR"
    /// Ask for the state first.
    public static let tradeStatusError = "TRADE_STATUS_ERROR"
    /// Ask for the state first.
    public static let tradeStatusNotAvaild = "TRADE_STATUS_NOT_AVAILD"
    /// Ask for the state first.
    public static let unknown = "UNKNOWN"
    /// Repair the request or the configuration.
    public static let unSupportBizType = "UN_SUPPORT_BIZ_TYPE"
}

/// Known values of `TradeStatus`; others occur and are never one of these.
public enum TradeStatusValues {
    public static let waitBuyerPay = "WAIT_BUYER_PAY"
    public static let tradeFinished = "TRADE_FINISHED"
    public static let tradeSuccess = "TRADE_SUCCESS"
    public static let tradeClosed = "TRADE_CLOSED"
    public static let tradePending = "TRADE_PENDING"
}
