// @generated from core/schema/mapi.json by core/codegen. Do not edit.
package com.alipayglobal

/** Gateways that can be named in place of a URL. */
public object MapiGateways {
    /** https://intlmapi.alipay.com/gateway.do */
    public const val PRODUCTION: String = "production"
    /** https://globalmapi.alipay.com/gateway.do */
    public const val INSTORE_PRODUCTION: String = "instore-production"
    /** https://mapi.alipaydev.com/gateway.do */
    public const val SANDBOX: String = "sandbox"
    /** https://mapi.alipay.com/gateway.do */
    public const val PRODUCTION_OLD: String = "production-old"
    /** https://openapi.alipaydev.com/gateway.do */
    public const val SANDBOX_OLD: String = "sandbox-old"
    /** https://api-sea-global.alipayplus.com/gateway.do */
    public const val ALIPAYHK: String = "alipayhk"
}

/** Result codes that are known; others occur. An error says what to do in its action. */
public object MapiResultCodes {
    /** Repair the request or the configuration. */
    public const val ACCESS_FORBIDDEN: String = "ACCESS_FORBIDDEN"
    /** Repair the request or the configuration. */
    public const val ALIN10070: String = "ALIN10070"
    /** Repair the request or the configuration. */
    public const val ALIN10129: String = "ALIN10129"
    /** Repair the request or the configuration. */
    public const val ALIN38173: String = "ALIN38173"
    /** Ask for the state first. */
    public const val ALIN42282: String = "ALIN42282"
    /** The buyer has to change something; new request id. */
    public const val ALIN43877: String = "ALIN43877"
    /** The buyer has to change something; new request id. */
    public const val ALIN43911: String = "ALIN43911"
    /** Repair the request or the configuration. */
    public const val ANTI_PHISHING_KEY_TIMEOUT: String = "ANTI_PHISHING_KEY_TIMEOUT"
    /** The buyer has to change something; new request id. */
    public const val BEYOND_PAY_RESTRICTION: String = "BEYOND_PAY_RESTRICTION"
    /** The buyer has to change something; new request id. */
    public const val BUYER_BALANCE_NOT_ENOUGH: String = "BUYER_BALANCE_NOT_ENOUGH"
    /** The buyer has to change something; new request id. */
    public const val BUYER_BANKCARD_BALANCE_NOT_ENOUGH: String = "BUYER_BANKCARD_BALANCE_NOT_ENOUGH"
    /** The buyer has to change something; new request id. */
    public const val BUYER_ENABLE_STATUS_FORBID: String = "BUYER_ENABLE_STATUS_FORBID"
    /** The buyer has to change something; new request id. */
    public const val BUYER_NOT_EXIST: String = "BUYER_NOT_EXIST"
    /** The buyer has to change something; new request id. */
    public const val BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR: String = "BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR"
    /** The buyer has to change something; new request id. */
    public const val BUYER_SELLER_EQUAL: String = "BUYER_SELLER_EQUAL"
    /** The buyer has to change something; new request id. */
    public const val CLIENT_VERSION_NOT_MATCH: String = "CLIENT_VERSION_NOT_MATCH"
    /** Ask for the state first. */
    public const val CONTEXT_INCONSISTENT: String = "CONTEXT_INCONSISTENT"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_SAME: String = "CURRENCY_NOT_SAME"
    /** Ask for the state first. */
    public const val DISCORDANT_REPEAT_REQUEST: String = "DISCORDANT_REPEAT_REQUEST"
    /** Ask for the state first. */
    public const val DUPLICATE_REQUEST: String = "DUPLICATE_REQUEST"
    /** Repair the request or the configuration. */
    public const val EXIST_FORBIDDEN_WORD: String = "EXIST_FORBIDDEN_WORD"
    /** Repair the request or the configuration. */
    public const val EXTERFACE_IS_CLOSED: String = "EXTERFACE_IS_CLOSED"
    /** Repair the request or the configuration. */
    public const val HASH_NO_PRIVILEGE: String = "HASH_NO_PRIVILEGE"
    /** Repair the request or the configuration. */
    public const val HAS_NO_PRIVILEGE: String = "HAS_NO_PRIVILEGE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_ACCESS_SWITCH_SYSTEM: String = "ILLEGAL_ACCESS_SWITCH_SYSTEM"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_AGENT: String = "ILLEGAL_AGENT"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_ANTI_PHISHING_KEY: String = "ILLEGAL_ANTI_PHISHING_KEY"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_ARGUMENT: String = "ILLEGAL_ARGUMENT"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_CHARSET: String = "ILLEGAL_CHARSET"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_CLIENT_IP: String = "ILLEGAL_CLIENT_IP"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_CURRENCY: String = "ILLEGAL_CURRENCY"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_DIGEST: String = "ILLEGAL_DIGEST"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_DIGEST_TYPE: String = "ILLEGAL_DIGEST_TYPE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_DYN_MD5_KEY: String = "ILLEGAL_DYN_MD5_KEY"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_ENCODING: String = "ILLEGAL_ENCODING"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_ENCRYPT: String = "ILLEGAL_ENCRYPT"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_EXTERFACE: String = "ILLEGAL_EXTERFACE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_EXTER_INVOKE_IP: String = "ILLEGAL_EXTER_INVOKE_IP"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_FEE_PARAM: String = "ILLEGAL_FEE_PARAM"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_FILE_FORMAT: String = "ILLEGAL_FILE_FORMAT"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_PARTNER: String = "ILLEGAL_PARTNER"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_PARTNER_EXTERFACE: String = "ILLEGAL_PARTNER_EXTERFACE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_REQUEST_REFERER: String = "ILLEGAL_REQUEST_REFERER"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_SECURITY_PROFILE: String = "ILLEGAL_SECURITY_PROFILE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_SERVICE: String = "ILLEGAL_SERVICE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_SIGN: String = "ILLEGAL_SIGN"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_SIGN_TYPE: String = "ILLEGAL_SIGN_TYPE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_TARGET_SERVICE: String = "ILLEGAL_TARGET_SERVICE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_TIMEOUT_RULE: String = "ILLEGAL_TIMEOUT_RULE"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_USER: String = "ILLEGAL_USER"
    /** Repair the request or the configuration. */
    public const val INVALID_CHARACTER_SET: String = "INVALID_CHARACTER_SET"
    /** Repair the request or the configuration. */
    public const val INVALID_PARAMETER: String = "INVALID_PARAMETER"
    /** Repair the request or the configuration. */
    public const val INVALID_RECEIVE_ACCOUNT: String = "INVALID_RECEIVE_ACCOUNT"
    /** Repair the request or the configuration. */
    public const val MERCHANT_TYPE_ILLEGAL: String = "MERCHANT_TYPE_ILLEGAL"
    /** New request id. */
    public const val ORDER_FAIL: String = "ORDER_FAIL"
    /** Ask for the state first. */
    public const val ORDER_SUCCESS_PAY_FAIL: String = "ORDER_SUCCESS_PAY_FAIL"
    /** The flow goes on. */
    public const val ORDER_SUCCESS_PAY_INPROCESS: String = "ORDER_SUCCESS_PAY_INPROCESS"
    public const val ORDER_SUCCESS_PAY_SUCCESS: String = "ORDER_SUCCESS_PAY_SUCCESS"
    /** Repair the request or the configuration. */
    public const val PARAM_ILLEGAL: String = "PARAM_ILLEGAL"
    /** Repair the request or the configuration. */
    public const val PARTNER_ERROR: String = "PARTNER_ERROR"
    /** The buyer has to change something; new request id. */
    public const val PULL_MOBILE_CASHIER_FAIL: String = "PULL_MOBILE_CASHIER_FAIL"
    /** Repair the request or the configuration. */
    public const val PURCHASE_TRADE_NOT_EXIST: String = "PURCHASE_TRADE_NOT_EXIST"
    /** Ask for the state first. */
    public const val REASON_ILLEGAL_STATUS: String = "REASON_ILLEGAL_STATUS"
    /** Ask Alipay. */
    public const val REASON_TRADE_BEEN_FREEZEN: String = "REASON_TRADE_BEEN_FREEZEN"
    /** Do not retry. */
    public const val REFUNDMENT_VALID_DATE_EXCEED: String = "REFUNDMENT_VALID_DATE_EXCEED"
    /** Repair the request or the configuration. */
    public const val REFUND_AMT_NOT_EQUAL_TOTAL: String = "REFUND_AMT_NOT_EQUAL_TOTAL"
    /** Do not retry. */
    public const val REFUND_AMT_RESTRICTION: String = "REFUND_AMT_RESTRICTION"
    /** Do not retry. */
    public const val REGISTER_COUNTRY_FORBIDDEN: String = "REGISTER_COUNTRY_FORBIDDEN"
    /** Ask for the state first. */
    public const val REPEATED_REFUNDMENT_REQUEST: String = "REPEATED_REFUNDMENT_REQUEST"
    /** Ask for the state first. */
    public const val REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE: String = "REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE"
    /** Do not retry. */
    public const val REQUEST_AMOUNT_EXCEED: String = "REQUEST_AMOUNT_EXCEED"
    /** Do not retry. */
    public const val RETURN_AMOUNT_EXCEED: String = "RETURN_AMOUNT_EXCEED"
    /** Repair the request or the configuration. */
    public const val SELF_TIMEOUT_NOT_SUPPORT: String = "SELF_TIMEOUT_NOT_SUPPORT"
    /** Repair the request or the configuration. */
    public const val SELLER_NOT_EXIST: String = "SELLER_NOT_EXIST"
    /** The buyer has to change something; new request id. */
    public const val SESSION_TIMEOUT: String = "SESSION_TIMEOUT"
    /** The buyer has to change something; new request id. */
    public const val SOUNDWAVE_PARSER_FAIL: String = "SOUNDWAVE_PARSER_FAIL"
    public const val SUCCESS: String = "SUCCESS"
    /** Ask for the state first. */
    public const val SYSTEM_ERROR: String = "SYSTEM_ERROR"
    /** Ask for the state first. */
    public const val SYSTEM_EXCEPTION: String = "SYSTEM_EXCEPTION"
    /** Repair the request or the configuration. */
    public const val TOTAL_FEE_LESSEQUAL_ZERO: String = "TOTAL_FEE_LESSEQUAL_ZERO"
    /** Repair the request or the configuration. */
    public const val TOTAL_FEE_OUT_OF_RANGE: String = "TOTAL_FEE_OUT_OF_RANGE"
    /** Ask for the state first. */
    public const val TRADE_BUYER_NOT_MATCH: String = "TRADE_BUYER_NOT_MATCH"
    /** New request id. */
    public const val TRADE_HAS_CLOSE: String = "TRADE_HAS_CLOSE"
    /** Ask for the state first. */
    public const val TRADE_HAS_FINISHED: String = "TRADE_HAS_FINISHED"
    /** Ask for the state first. */
    public const val TRADE_HAS_SUCCESS: String = "TRADE_HAS_SUCCESS"
    /** Repair the request or the configuration. */
    public const val TRADE_IS_NOT_EXIST: String = "TRADE_IS_NOT_EXIST"
    /** Repair the request or the configuration. */
    public const val TRADE_NOT_EXIST: String = "TRADE_NOT_EXIST"
    /** Repair the request or the configuration. */
    public const val TRADE_ROLE_ERROR: String = "TRADE_ROLE_ERROR"
    /** Ask for the state first. */
    public const val TRADE_STATUS_ERROR: String = "TRADE_STATUS_ERROR"
    /** Ask for the state first. */
    public const val TRADE_STATUS_NOT_AVAILD: String = "TRADE_STATUS_NOT_AVAILD"
    /** Ask for the state first. */
    public const val UNKNOWN: String = "UNKNOWN"
    /** Repair the request or the configuration. */
    public const val UN_SUPPORT_BIZ_TYPE: String = "UN_SUPPORT_BIZ_TYPE"
}

/** Known values of `TradeStatus`; others occur and are never one of these. */
public object TradeStatusValues {
    public const val WAIT_BUYER_PAY: String = "WAIT_BUYER_PAY"
    public const val TRADE_FINISHED: String = "TRADE_FINISHED"
    public const val TRADE_SUCCESS: String = "TRADE_SUCCESS"
    public const val TRADE_CLOSED: String = "TRADE_CLOSED"
    public const val TRADE_PENDING: String = "TRADE_PENDING"
}
