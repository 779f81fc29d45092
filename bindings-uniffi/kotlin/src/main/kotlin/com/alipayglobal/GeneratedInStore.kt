// @generated from core/schema/instore.json by core/codegen. Do not edit.
package com.alipayglobal

/** Gateways that can be named in place of a URL. */
public object InStoreGateways {
    /** https://open-na.alipay.com/api */
    public const val NORTH_AMERICA: String = "north-america"
    /** https://open-sea.alipay.com/api */
    public const val ASIA: String = "asia"
    /** https://open.alipay.hk/api */
    public const val HONG_KONG: String = "hong-kong"
    /** https://sandbox-na.alipay.com/api */
    public const val SANDBOX: String = "sandbox"
}

/** Versions of the protocol. */
public object InStoreProfiles {
    /** 2.0.2 */
    public const val NA_2_0_2: String = "NA_2_0_2"
    /** 2.0.4 */
    public const val SEA_2_0_4: String = "SEA_2_0_4"
    /** 2.0.0 */
    public const val HK_2_0_0: String = "HK_2_0_0"
}

/** Result codes that are known; others occur. An error says what to do in its action. */
public object InStoreResultCodes {
    /** Do not retry. */
    public const val AGREEMENT_MULTI_REFUND_NOT_ALLOWED: String = "AGREEMENT_MULTI_REFUND_NOT_ALLOWED"
    /** Do not retry. */
    public const val AGREEMENT_REFUND_NOT_ALLOWED: String = "AGREEMENT_REFUND_NOT_ALLOWED"
    /** Do not retry. */
    public const val AGREEMENT_REFUND_TIME_EXCEEDS_LIMIT: String = "AGREEMENT_REFUND_TIME_EXCEEDS_LIMIT"
    /** The buyer has to change something; new request id. */
    public const val AMOUNT_EXCEEDS_LIMIT: String = "AMOUNT_EXCEEDS_LIMIT"
    /** Ask Alipay. */
    public const val API_IS_INVALID: String = "API_IS_INVALID"
    /** The buyer has to change something; new request id. */
    public const val AUTH_CODE_ALREADY_USED: String = "AUTH_CODE_ALREADY_USED"
    /** The buyer has to change something; new request id. */
    public const val AUTH_CODE_ILLEGAL: String = "AUTH_CODE_ILLEGAL"
    /** The buyer has to change something; new request id. */
    public const val BALANCE_NOT_ENOUGH: String = "BALANCE_NOT_ENOUGH"
    /** Do not retry. */
    public const val CANCEL_EXPIRED: String = "CANCEL_EXPIRED"
    /** Do not retry. */
    public const val CANCEL_NOT_ALLOWED: String = "CANCEL_NOT_ALLOWED"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_CORRECT: String = "CURRENCY_NOT_CORRECT"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_SAME: String = "CURRENCY_NOT_SAME"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_SUPPORT: String = "CURRENCY_NOT_SUPPORT"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_SUPPORTED: String = "CURRENCY_NOT_SUPPORTED"
    /** Repair the request or the configuration. */
    public const val FUNCTION_NOT_MATCH: String = "FUNCTION_NOT_MATCH"
    /** Repair the request or the configuration. */
    public const val INVALID_SIGNATURE: String = "INVALID_SIGNATURE"
    /** New request id. */
    public const val MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH: String = "MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH"
    /** Repair the request or the configuration. */
    public const val MERCHANT_AND_SHOP_NOT_MATCH: String = "MERCHANT_AND_SHOP_NOT_MATCH"
    /** Ask Alipay. */
    public const val MERCHANT_STATUS_ABNORMAL: String = "MERCHANT_STATUS_ABNORMAL"
    /** Repair the request or the configuration. */
    public const val MSG_PARSE_ERROR: String = "MSG_PARSE_ERROR"
    /** Repair the request or the configuration. */
    public const val NO_INTERFACE_DEF: String = "NO_INTERFACE_DEF"
    /** Repair the request or the configuration. */
    public const val OAUTH_FAILED: String = "OAUTH_FAILED"
    /** New request id. */
    public const val ORDER_IS_CANCELED: String = "ORDER_IS_CANCELED"
    /** New request id. */
    public const val ORDER_IS_CLOSED: String = "ORDER_IS_CLOSED"
    /** Repair the request or the configuration. */
    public const val ORDER_NOT_EXISTS: String = "ORDER_NOT_EXISTS"
    /** Ask for the state first. */
    public const val ORDER_STATUS_INVALID: String = "ORDER_STATUS_INVALID"
    /** Repair the request or the configuration. */
    public const val PARAM_ILLEGAL: String = "PARAM_ILLEGAL"
    /** Repair the request or the configuration. */
    public const val PARAM_MISSING: String = "PARAM_MISSING"
    /** The flow goes on. */
    public const val PAYMENT_IN_PROCESS: String = "PAYMENT_IN_PROCESS"
    /** The buyer has to change something; new request id. */
    public const val PAYMENT_REQUEST_HAS_RISK: String = "PAYMENT_REQUEST_HAS_RISK"
    /** Do not retry. */
    public const val PROCESS_FAIL: String = "PROCESS_FAIL"
    /** Repeat the same request. */
    public const val REFUND_IN_PROCESS: String = "REFUND_IN_PROCESS"
    /** Do not retry. */
    public const val REFUND_TRANSACTION_EXIST: String = "REFUND_TRANSACTION_EXIST"
    /** New request id. */
    public const val REPEAT_REQ_INCONSISTENT: String = "REPEAT_REQ_INCONSISTENT"
    /** Repair the request or the configuration. */
    public const val SHOP_NOT_EXIST: String = "SHOP_NOT_EXIST"
    /** Repair the request or the configuration. */
    public const val SHOP_STATUS_ABNORMAL: String = "SHOP_STATUS_ABNORMAL"
    /** Do not retry. */
    public const val SPECIFIED_ACCOUNT_NOT_EXIST: String = "SPECIFIED_ACCOUNT_NOT_EXIST"
    public const val SUCCESS: String = "SUCCESS"
    /** Ask for the state first. */
    public const val SYSTEM_ERROR: String = "SYSTEM_ERROR"
    /** Ask for the state first. */
    public const val TARGET_NOT_FOUND: String = "TARGET_NOT_FOUND"
    /** Ask for the state first. */
    public const val UNKNOWN_EXCEPTION: String = "UNKNOWN_EXCEPTION"
    /** The flow goes on. */
    public const val USER_PAYING: String = "USER_PAYING"
    /** Ask Alipay. */
    public const val USER_STATUS_ABNORMAL: String = "USER_STATUS_ABNORMAL"
}

/** Known values of `AcquirementStatus`; others occur and are never one of these. */
public object AcquirementStatusValues {
    public const val INIT: String = "INIT"
    public const val PAYING: String = "PAYING"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val MERCHANT_ACCEPT: String = "MERCHANT_ACCEPT"
    public const val CANCELLED: String = "CANCELLED"
}
