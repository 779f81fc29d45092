// @generated from core/schema/ams.json by core/codegen. Do not edit.
package com.alipayglobal

/** Gateways that can be named in place of a URL. */
public object AmsGateways {
    /** https://open-na-global.alipay.com */
    public const val NORTH_AMERICA: String = "north-america"
    /** https://open-sea-global.alipay.com */
    public const val ASIA: String = "asia"
    /** https://open-de-global.alipay.com */
    public const val EUROPE: String = "europe"
    /** https://open-na.alipay.com */
    public const val NORTH_AMERICA_OLD: String = "north-america-old"
    /** https://open-sea.alipay.com */
    public const val ASIA_OLD: String = "asia-old"
    /** https://open-eu.alipay.com */
    public const val EUROPE_OLD: String = "europe-old"
    /** https://open.antglobal-us.com */
    public const val UNITED_STATES: String = "united-states"
}

/** Result codes that are known; others occur. An error says what to do in its action. */
public object AmsResultCodes {
    /** Repair the request or the configuration. */
    public const val ACCESS_DENIED: String = "ACCESS_DENIED"
    /** New request id. */
    public const val AUTHENTICATION_REQUIRED: String = "AUTHENTICATION_REQUIRED"
    /** Ask for the state first. */
    public const val AUTH_IN_PROCESS: String = "AUTH_IN_PROCESS"
    /** Do not retry. */
    public const val BIZ_REPEATED_SUBMIT: String = "BIZ_REPEATED_SUBMIT"
    /** Repair the request or the configuration. */
    public const val BUSINESS_NOT_SUPPORT: String = "BUSINESS_NOT_SUPPORT"
    /** Do not retry. Refund instead. */
    public const val CANCEL_WINDOW_EXCEED: String = "CANCEL_WINDOW_EXCEED"
    /** The buyer has to change something; new request id. */
    public const val CARD_EXPIRED: String = "CARD_EXPIRED"
    /** The buyer has to change something; new request id. */
    public const val CARD_NOT_SUPPORTED: String = "CARD_NOT_SUPPORTED"
    /** Repair the request or the configuration. */
    public const val CLIENT_FORBIDDEN_ACCESS_API: String = "CLIENT_FORBIDDEN_ACCESS_API"
    /** Repair the request or the configuration. */
    public const val CLIENT_INVALID: String = "CLIENT_INVALID"
    /** Repair the request or the configuration. */
    public const val CURRENCY_NOT_SUPPORT: String = "CURRENCY_NOT_SUPPORT"
    /** Repair the request or the configuration. */
    public const val DEFAULT_PRICE_REMOVAL_FORBIDDEN: String = "DEFAULT_PRICE_REMOVAL_FORBIDDEN"
    /** Repair the request or the configuration. */
    public const val DISPUTE_NOT_FOUND_OR_NO_ACCESS: String = "DISPUTE_NOT_FOUND_OR_NO_ACCESS"
    /** The buyer has to change something; new request id. */
    public const val DO_NOT_HONOR: String = "DO_NOT_HONOR"
    /** Repair the request or the configuration. */
    public const val EVIDENCE_TAG_NOT_SUPPORTED: String = "EVIDENCE_TAG_NOT_SUPPORTED"
    /** New request id. */
    public const val EXPIRED_ACCESS_TOKEN: String = "EXPIRED_ACCESS_TOKEN"
    /** The buyer has to change something; new request id. */
    public const val EXPIRED_CODE: String = "EXPIRED_CODE"
    /** Repair the request or the configuration. */
    public const val FIRST_PRICE_NOT_DEFAULT: String = "FIRST_PRICE_NOT_DEFAULT"
    /** The buyer has to change something; new request id. */
    public const val FRAUD_REJECT: String = "FRAUD_REJECT"
    /** Repair the request or the configuration. */
    public const val ILLEGAL_CLIENT_IP: String = "ILLEGAL_CLIENT_IP"
    /** The buyer has to change something; new request id. */
    public const val INCORRECT_BLIKCODE: String = "INCORRECT_BLIKCODE"
    /** New request id. */
    public const val INVALID_ACCESS_TOKEN: String = "INVALID_ACCESS_TOKEN"
    /** Repair the request or the configuration. */
    public const val INVALID_AMOUNT: String = "INVALID_AMOUNT"
    /** Repair the request or the configuration. */
    public const val INVALID_API: String = "INVALID_API"
    /** The buyer has to change something; new request id. */
    public const val INVALID_CARD_NUMBER: String = "INVALID_CARD_NUMBER"
    /** Repair the request or the configuration. */
    public const val INVALID_CLIENT: String = "INVALID_CLIENT"
    /** Repair the request or the configuration. */
    public const val INVALID_CLIENT_STATUS: String = "INVALID_CLIENT_STATUS"
    /** The buyer has to change something; new request id. */
    public const val INVALID_CODE: String = "INVALID_CODE"
    /** Repair the request or the configuration. */
    public const val INVALID_CONTRACT: String = "INVALID_CONTRACT"
    /** The buyer has to change something; new request id. */
    public const val INVALID_CVV: String = "INVALID_CVV"
    /** The buyer has to change something; new request id. */
    public const val INVALID_EXPIRATION_DATE: String = "INVALID_EXPIRATION_DATE"
    /** Ask Alipay. */
    public const val INVALID_MERCHANT_STATUS: String = "INVALID_MERCHANT_STATUS"
    /** The buyer has to change something; new request id. */
    public const val INVALID_PAYMENT_CODE: String = "INVALID_PAYMENT_CODE"
    /** Repair the request or the configuration. */
    public const val INVALID_PAYMENT_METHOD_META_DATA: String = "INVALID_PAYMENT_METHOD_META_DATA"
    /** Repair the request or the configuration. */
    public const val INVALID_SIGNATURE: String = "INVALID_SIGNATURE"
    /** The buyer has to change something; new request id. */
    public const val ISSUER_REJECTS_TRANSACTION: String = "ISSUER_REJECTS_TRANSACTION"
    /** Repair the request or the configuration. */
    public const val KEY_NOT_FOUND: String = "KEY_NOT_FOUND"
    /** The buyer has to change something; new request id. */
    public const val LOST_CARD: String = "LOST_CARD"
    /** Repair the request or the configuration. */
    public const val MEDIA_TYPE_NOT_ACCEPTABLE: String = "MEDIA_TYPE_NOT_ACCEPTABLE"
    /** New request id. */
    public const val MERCHANT_BALANCE_NOT_ENOUGH: String = "MERCHANT_BALANCE_NOT_ENOUGH"
    /** Ask Alipay. */
    public const val MERCHANT_KYB_NOT_QUALIFIED: String = "MERCHANT_KYB_NOT_QUALIFIED"
    /** Ask Alipay. */
    public const val MERCHANT_NOT_REGISTERED: String = "MERCHANT_NOT_REGISTERED"
    /** Repair the request or the configuration. */
    public const val METER_NOT_FOUND: String = "METER_NOT_FOUND"
    /** Repair the request or the configuration. */
    public const val METHOD_NOT_SUPPORTED: String = "METHOD_NOT_SUPPORTED"
    /** Do not retry. */
    public const val MULTIPLE_REFUNDS_NOT_SUPPORTED: String = "MULTIPLE_REFUNDS_NOT_SUPPORTED"
    /** Do not retry. */
    public const val MULTI_CAPTURE_NOT_SUPPORTED: String = "MULTI_CAPTURE_NOT_SUPPORTED"
    /** Repair the request or the configuration. */
    public const val NO_INTERFACE_DEF: String = "NO_INTERFACE_DEF"
    /** Repair the request or the configuration. */
    public const val NO_PAY_OPTION: String = "NO_PAY_OPTION"
    /** Repair the request or the configuration. */
    public const val NO_PAY_OPTIONS: String = "NO_PAY_OPTIONS"
    /** Repair the request or the configuration. */
    public const val OAUTH_FAIL: String = "OAUTH_FAIL"
    /** Repair the request or the configuration. */
    public const val OAUTH_FAILED: String = "OAUTH_FAILED"
    /** New request id. */
    public const val ORDER_IS_CANCELED: String = "ORDER_IS_CANCELED"
    /** New request id. */
    public const val ORDER_IS_CLOSED: String = "ORDER_IS_CLOSED"
    /** Repair the request or the configuration. */
    public const val ORDER_NOT_EXIST: String = "ORDER_NOT_EXIST"
    /** Ask for the state first. */
    public const val ORDER_STATUS_INVALID: String = "ORDER_STATUS_INVALID"
    /** Repair the request or the configuration. */
    public const val PARAM_ILLEGAL: String = "PARAM_ILLEGAL"
    /** Do not retry. */
    public const val PARTIAL_REFUND_NOT_SUPPORTED: String = "PARTIAL_REFUND_NOT_SUPPORTED"
    /** The buyer has to change something; new request id. */
    public const val PAYMENT_AMOUNT_EXCEED_LIMIT: String = "PAYMENT_AMOUNT_EXCEED_LIMIT"
    /** The buyer has to change something; new request id. */
    public const val PAYMENT_COUNT_EXCEED_LIMIT: String = "PAYMENT_COUNT_EXCEED_LIMIT"
    /** The flow goes on. */
    public const val PAYMENT_IN_PROCESS: String = "PAYMENT_IN_PROCESS"
    /** Repair the request or the configuration. */
    public const val PAYMENT_METHOD_NOT_SUPPORTED: String = "PAYMENT_METHOD_NOT_SUPPORTED"
    /** Repair the request or the configuration. */
    public const val PAYMENT_NOT_EXIST: String = "PAYMENT_NOT_EXIST"
    /** Do not retry. */
    public const val PAYMENT_NOT_QUALIFIED: String = "PAYMENT_NOT_QUALIFIED"
    /** Do not retry. */
    public const val PAYMENT_PROHIBITED: String = "PAYMENT_PROHIBITED"
    /** The buyer has to change something; new request id. */
    public const val PICKUP_CARD: String = "PICKUP_CARD"
    /** Do not retry. */
    public const val PROCESS_FAIL: String = "PROCESS_FAIL"
    /** Repair the request or the configuration. */
    public const val RECORD_NOT_FOUND: String = "RECORD_NOT_FOUND"
    /** Do not retry. */
    public const val REFUND_AMOUNT_EXCEED: String = "REFUND_AMOUNT_EXCEED"
    /** Ask for the state first. */
    public const val REFUND_IN_PROCESS: String = "REFUND_IN_PROCESS"
    /** Do not retry. */
    public const val REFUND_NOT_SUPPORTED: String = "REFUND_NOT_SUPPORTED"
    /** Do not retry. */
    public const val REFUND_WINDOW_EXCEED: String = "REFUND_WINDOW_EXCEED"
    /** Do not retry. */
    public const val REGULATION_RESTRICTION: String = "REGULATION_RESTRICTION"
    /** Ask for the state first. */
    public const val REPEATED_SUBMIT: String = "REPEATED_SUBMIT"
    /** New request id. */
    public const val REPEAT_REQ_INCONSISTENT: String = "REPEAT_REQ_INCONSISTENT"
    /** Repeat the same request. */
    public const val REQUEST_TRAFFIC_EXCEED_LIMIT: String = "REQUEST_TRAFFIC_EXCEED_LIMIT"
    /** The buyer has to change something; new request id. */
    public const val RESTRICTED_CARD: String = "RESTRICTED_CARD"
    /** The buyer has to change something; new request id. */
    public const val RISK_REJECT: String = "RISK_REJECT"
    /** The buyer has to change something; new request id. */
    public const val SELECTED_CARD_BRAND_NOT_AVAILABLE: String = "SELECTED_CARD_BRAND_NOT_AVAILABLE"
    /** Repair the request or the configuration. */
    public const val SETTLE_CONTRACT_NOT_MATCH: String = "SETTLE_CONTRACT_NOT_MATCH"
    /** Repair the request or the configuration. */
    public const val SIGNATURE_INVALID: String = "SIGNATURE_INVALID"
    /** The buyer has to change something; new request id. */
    public const val STOLEN_CARD: String = "STOLEN_CARD"
    public const val SUCCESS: String = "SUCCESS"
    /** The buyer has to change something; new request id. */
    public const val SUSPECTED_CARD: String = "SUSPECTED_CARD"
    /** The buyer has to change something; new request id. */
    public const val SUSPECTED_RISK: String = "SUSPECTED_RISK"
    /** Do not retry. */
    public const val SYSTEM_ERROR: String = "SYSTEM_ERROR"
    /** Repair the request or the configuration. */
    public const val UNKNOWN_CLIENT: String = "UNKNOWN_CLIENT"
    /** Repeat the same request. */
    public const val UNKNOWN_EXCEPTION: String = "UNKNOWN_EXCEPTION"
    /** The buyer has to change something; new request id. */
    public const val USER_AMOUNT_EXCEED_LIMIT: String = "USER_AMOUNT_EXCEED_LIMIT"
    /** The buyer has to change something; new request id. */
    public const val USER_BALANCE_NOT_ENOUGH: String = "USER_BALANCE_NOT_ENOUGH"
    /** The buyer has to change something; new request id. */
    public const val USER_KYC_NOT_QUALIFIED: String = "USER_KYC_NOT_QUALIFIED"
    /** The buyer has to change something; new request id. */
    public const val USER_NOT_EXIST: String = "USER_NOT_EXIST"
    /** The buyer has to change something; new request id. */
    public const val USER_PAYMENT_VERIFICATION_FAILED: String = "USER_PAYMENT_VERIFICATION_FAILED"
    /** The buyer has to change something; new request id. */
    public const val USER_STATUS_ABNORMAL: String = "USER_STATUS_ABNORMAL"
    /** Repair the request or the configuration. */
    public const val VAULTING_NOT_EXIST: String = "VAULTING_NOT_EXIST"
    /** The buyer has to change something; new request id. */
    public const val VERIFICATION_FAIL: String = "VERIFICATION_FAIL"
    /** The flow goes on. */
    public const val VERIFICATION_IN_PROCESS: String = "VERIFICATION_IN_PROCESS"
    /** The buyer has to change something; new request id. */
    public const val VERIFY_TIMES_EXCEED_LIMIT: String = "VERIFY_TIMES_EXCEED_LIMIT"
    /** The buyer has to change something; new request id. */
    public const val VERIFY_UNMATCHED: String = "VERIFY_UNMATCHED"
}

/** Known values of `CancellationType`; others occur and are never one of these. */
public object CancellationTypeValues {
    public const val CANCEL: String = "CANCEL"
    public const val TERMINATE: String = "TERMINATE"
}

/** Known values of `CaptureModeType`; others occur and are never one of these. */
public object CaptureModeTypeValues {
    public const val AUTOMATIC: String = "AUTOMATIC"
    public const val MANUAL: String = "MANUAL"
}

/** Known values of `CardBrand`; others occur and are never one of these. */
public object CardBrandValues {
    public const val AMEX: String = "AMEX"
    public const val BC: String = "BC"
    public const val CARNET: String = "CARNET"
    public const val CARTES_BANCAIRES: String = "CARTES_BANCAIRES"
    public const val CITI: String = "CITI"
    public const val CUP: String = "CUP"
    public const val DINERS: String = "DINERS"
    public const val DISCOVER: String = "DISCOVER"
    public const val ELO: String = "ELO"
    public const val GWANGJUBANK: String = "GWANGJUBANK"
    public const val HIPERCARD: String = "HIPERCARD"
    public const val HYUNDAI: String = "HYUNDAI"
    public const val IBK_BC: String = "IBK_BC"
    public const val JCB: String = "JCB"
    public const val JEJUBANK: String = "JEJUBANK"
    public const val JEONBUKBANK: String = "JEONBUKBANK"
    public const val KAKAOBANK: String = "KAKAOBANK"
    public const val KBANK: String = "KBANK"
    public const val KDBBANK: String = "KDBBANK"
    public const val KEBHANA: String = "KEBHANA"
    public const val KOOKMIN: String = "KOOKMIN"
    public const val LOTTE: String = "LOTTE"
    public const val MAESTRO: String = "MAESTRO"
    public const val MASTERCARD: String = "MASTERCARD"
    public const val MIR: String = "MIR"
    public const val NONGHYUP: String = "NONGHYUP"
    public const val POST: String = "POST"
    public const val SAEMAUL: String = "SAEMAUL"
    public const val SAMSUNG: String = "SAMSUNG"
    public const val SAVINGBANK: String = "SAVINGBANK"
    public const val SHINHAN: String = "SHINHAN"
    public const val SHINHYEOP: String = "SHINHYEOP"
    public const val SUHYEOP: String = "SUHYEOP"
    public const val TOSSBANK: String = "TOSSBANK"
    public const val TROY: String = "TROY"
    public const val VISA: String = "VISA"
    public const val WOORI: String = "WOORI"
}

/** Known values of `CardPaymentMethodDetailFunding`; others occur and are never one of these. */
public object CardPaymentMethodDetailFundingValues {
    public const val CREDIT: String = "CREDIT"
    public const val DEBIT: String = "DEBIT"
    public const val PREPAID: String = "PREPAID"
    public const val CHARGE: String = "CHARGE"
    public const val DEFERRED_DEBIT: String = "DEFERRED_DEBIT"
}

/** Known values of `CertificateType`; others occur and are never one of these. */
public object CertificateTypeValues {
    public const val ENTERPRISE_REGISTRATION: String = "ENTERPRISE_REGISTRATION"
    public const val LICENSE_INFO: String = "LICENSE_INFO"
    public const val ID_CARD: String = "ID_CARD"
    public const val PASSPORT: String = "PASSPORT"
    public const val DRIVING_LICENSE: String = "DRIVING_LICENSE"
    public const val CPF: String = "CPF"
    public const val CNPJ: String = "CNPJ"
}

/** Known values of `ChallengeTriggerSourceType`; others occur and are never one of these. */
public object ChallengeTriggerSourceTypeValues {
    public const val AMS: String = "AMS"
    public const val CHANNEL: String = "CHANNEL"
}

/** Known values of `ChallengeType`; others occur and are never one of these. */
public object ChallengeTypeValues {
    public const val SMS_OTP: String = "SMS_OTP"
    public const val PLAINTEXT_CARD_NO: String = "PLAINTEXT_CARD_NO"
    public const val CARD_EXPIRE_DATE: String = "CARD_EXPIRE_DATE"
}

/** Known values of `ClassType`; others occur and are never one of these. */
public object ClassTypeValues {
    public const val FIRSTLEVEL: String = "FIRSTLEVEL"
    public const val SECONDLEVEL: String = "SECONDLEVEL"
    public const val THIRDLEVEL: String = "THIRDLEVEL"
}

/** Known values of `ClearingChannel`; others occur and are never one of these. */
public object ClearingChannelValues {
    public const val CUP: String = "CUP"
    public const val NUCC: String = "NUCC"
    public const val OTHER: String = "OTHER"
}

/** Known values of `CodeValueType`; others occur and are never one of these. */
public object CodeValueTypeValues {
    public const val BARCODE: String = "BARCODE"
    public const val QRCODE: String = "QRCODE"
}

/** Known values of `CredentialType`; others occur and are never one of these. */
public object CredentialTypeValues {
    public const val PAN: String = "PAN"
    public const val NETWORK_TOKEN: String = "NETWORK_TOKEN"
}

/** Known values of `CreditPayFeeType`; others occur and are never one of these. */
public object CreditPayFeeTypeValues {
    public const val PERCENTAGE: String = "PERCENTAGE"
}

/** Known values of `CustomerBelongsTo`; others occur and are never one of these. */
public object CustomerBelongsToValues {
    public const val ALIPAY_CN: String = "ALIPAY_CN"
    public const val ALIPAY_HK: String = "ALIPAY_HK"
    public const val MPAY: String = "MPAY"
    public const val DANA: String = "DANA"
    public const val PAYPAY: String = "PAYPAY"
    public const val BOOST: String = "BOOST"
    public const val TNG: String = "TNG"
    public const val GRABPAY_MY: String = "GRABPAY_MY"
    public const val HIPAY: String = "HIPAY"
    public const val GCASH: String = "GCASH"
    public const val MAYA: String = "MAYA"
    public const val GRABPAY_PH: String = "GRABPAY_PH"
    public const val GRABPAY_SG: String = "GRABPAY_SG"
    public const val KAKAOPAY: String = "KAKAOPAY"
    public const val NAVERPAY: String = "NAVERPAY"
    public const val TOSSPAY: String = "TOSSPAY"
    public const val RABBIT_LINE_PAY: String = "RABBIT_LINE_PAY"
    public const val TRUEMONEY: String = "TRUEMONEY"
    public const val KPLUS: String = "KPLUS"
    public const val DIRECT_DEBIT_SIAMCOMMERCIALBANK: String = "DIRECT_DEBIT_SIAMCOMMERCIALBANK"
    public const val DIRECT_DEBIT_KRUNGTHAIBANK: String = "DIRECT_DEBIT_KRUNGTHAIBANK"
    public const val ACH_DIRECT_DEBIT: String = "ACH_DIRECT_DEBIT"
    public const val ZALOPAY: String = "ZALOPAY"
    public const val MOMO: String = "MOMO"
    public const val VIETTELMONEY: String = "VIETTELMONEY"
    public const val JKOPAY: String = "JKOPAY"
    public const val BKASH: String = "BKASH"
    public const val EASYPAISA: String = "EASYPAISA"
    public const val DIRECTDEBIT_YAPILY: String = "DIRECTDEBIT_YAPILY"
    public const val ANTOM_BIZ_ACCOUNT: String = "ANTOM_BIZ_ACCOUNT"
}

/** Known values of `DeclarationBizSceneType`; others occur and are never one of these. */
public object DeclarationBizSceneTypeValues {
    public const val AIRLINE: String = "AIRLINE"
    public const val HOTEL: String = "HOTEL"
}

/** Known values of `DeliveryMethodType`; others occur and are never one of these. */
public object DeliveryMethodTypeValues {
    public const val PHYSICAL: String = "PHYSICAL"
    public const val DIGITAL: String = "DIGITAL"
}

/** Known values of `DisableReasonType`; others occur and are never one of these. */
public object DisableReasonTypeValues {
    public const val PAYMENT_ACCOUNT_NOT_AVAILABLE: String = "PAYMENT_ACCOUNT_NOT_AVAILABLE"
    public const val EXCEED_CHANNEL_LIMIT_RULE: String = "EXCEED_CHANNEL_LIMIT_RULE"
    public const val SERVICE_DEGRADE: String = "SERVICE_DEGRADE"
    public const val CHANNEL_NOT_SUPPORT_CURRENCY: String = "CHANNEL_NOT_SUPPORT_CURRENCY"
    public const val CHANNEL_DISABLE: String = "CHANNEL_DISABLE"
    public const val CHANNEL_NOT_IN_SERVICE_TIME: String = "CHANNEL_NOT_IN_SERVICE_TIME"
    public const val QUERY_IPP_INFO_FAILED: String = "QUERY_IPP_INFO_FAILED"
    public const val LIMIT_CENTER_ACCESS_FAIL: String = "LIMIT_CENTER_ACCESS_FAIL"
    public const val CURRENT_CHANNEL_NOT_EXIST: String = "CURRENT_CHANNEL_NOT_EXIST"
}

/** Known values of `DisplayType`; others occur and are never one of these. */
public object DisplayTypeValues {
    public const val TEXT: String = "TEXT"
    public const val MIDDLEIMAGE: String = "MIDDLEIMAGE"
    public const val SMALLIMAGE: String = "SMALLIMAGE"
    public const val BIGIMAGE: String = "BIGIMAGE"
    public const val IMAGE: String = "IMAGE"
}

/** Known values of `DisputeAcceptReasonType`; others occur and are never one of these. */
public object DisputeAcceptReasonTypeValues {
    public const val MERCHANT_ACCEPTED: String = "MERCHANT_ACCEPTED"
    public const val TIMEOUT: String = "TIMEOUT"
    public const val MANUAL_PROCESSING_ACCEPTED: String = "MANUAL_PROCESSING_ACCEPTED"
}

/** Known values of `DisputeEvidenceFormatType`; others occur and are never one of these. */
public object DisputeEvidenceFormatTypeValues {
    public const val PDF: String = "PDF"
    public const val WORD: String = "WORD"
    public const val ZIP: String = "ZIP"
    public const val JPG: String = "JPG"
}

/** Known values of `DisputeEvidenceType`; others occur and are never one of these. */
public object DisputeEvidenceTypeValues {
    public const val DISPUTE_EVIDENCE_TEMPLATE: String = "DISPUTE_EVIDENCE_TEMPLATE"
    public const val DISPUTE_EVIDENCE_FILE: String = "DISPUTE_EVIDENCE_FILE"
    public const val DISPUTE_EVIDENCE_AI: String = "DISPUTE_EVIDENCE_AI"
}

/** Known values of `DisputeJudgedResult`; others occur and are never one of these. */
public object DisputeJudgedResultValues {
    public const val ACCEPT_BY_CUSTOMER: String = "ACCEPT_BY_CUSTOMER"
    public const val ACCEPT_BY_MERCHANT: String = "ACCEPT_BY_MERCHANT"
    public const val VALIDATE_SUCCESS: String = "VALIDATE_SUCCESS"
    public const val VALIDATE_FAIL: String = "VALIDATE_FAIL"
}

/** Known values of `DisputeNotificationType`; others occur and are never one of these. */
public object DisputeNotificationTypeValues {
    public const val DISPUTE_CREATED: String = "DISPUTE_CREATED"
    public const val DISPUTE_JUDGED: String = "DISPUTE_JUDGED"
    public const val DISPUTE_CANCELLED: String = "DISPUTE_CANCELLED"
    public const val DEFENSE_SUPPLIED: String = "DEFENSE_SUPPLIED"
    public const val DEFENSE_DUE_ALERT: String = "DEFENSE_DUE_ALERT"
    public const val DISPUTE_ACCEPTED: String = "DISPUTE_ACCEPTED"
    public const val RDR_RESOLVED: String = "RDR_RESOLVED"
}

/** Known values of `DisputeType`; others occur and are never one of these. */
public object DisputeTypeValues {
    public const val CHARGEBACK: String = "CHARGEBACK"
    public const val RETRIEVAL_REQUEST: String = "RETRIEVAL_REQUEST"
    public const val COMPLIANCE_REQUEST: String = "COMPLIANCE_REQUEST"
}

/** Known values of `FundingType`; others occur and are never one of these. */
public object FundingTypeValues {
    public const val CREDIT: String = "CREDIT"
    public const val DEBIT: String = "DEBIT"
    public const val PREPAID: String = "PREPAID"
    public const val CHARGE: String = "CHARGE"
    public const val DEFERRED_DEBIT: String = "DEFERRED_DEBIT"
}

/** Known values of `GrantType`; others occur and are never one of these. */
public object GrantTypeValues {
    public const val AUTHORIZATION_CODE: String = "AUTHORIZATION_CODE"
    public const val REFRESH_TOKEN: String = "REFRESH_TOKEN"
}

/** Known values of `IdentityCheckResult`; others occur and are never one of these. */
public object IdentityCheckResultValues {
    public const val CHECK_PASSED: String = "CHECK_PASSED"
    public const val CHECK_NOT_PASSED: String = "CHECK_NOT_PASSED"
}

/** Known values of `InStorePaymentScenario`; others occur and are never one of these. */
public object InStorePaymentScenarioValues {
    public const val PAYMENT_CODE: String = "PaymentCode"
    public const val ORDER_CODE: String = "OrderCode"
    public const val ENTRY_CODE: String = "EntryCode"
}

/** Known values of `InteractionType`; others occur and are never one of these. */
public object InteractionTypeValues {
    public const val QR: String = "QR"
    public const val REDIRECT: String = "REDIRECT"
    public const val PUSH: String = "PUSH"
    public const val ATM: String = "ATM"
    public const val IBANKING: String = "IBANKING"
    public const val BANKCOUNTER: String = "BANKCOUNTER"
    public const val OTC: String = "OTC"
}

/** Known values of `MerchantType`; others occur and are never one of these. */
public object MerchantTypeValues {
    public const val INDIVIDUAL: String = "INDIVIDUAL"
    public const val ENTERPRISE: String = "ENTERPRISE"
}

/** Known values of `MethodType`; others occur and are never one of these. */
public object MethodTypeValues {
    public const val GET: String = "GET"
    public const val POST: String = "POST"
    public const val PUT: String = "PUT"
    public const val DELETE: String = "DELETE"
    public const val PATCH: String = "PATCH"
}

/** Known values of `OsType`; others occur and are never one of these. */
public object OsTypeValues {
    public const val IOS: String = "IOS"
    public const val ANDROID: String = "ANDROID"
}

/** Known values of `PassengerIdType`; others occur and are never one of these. */
public object PassengerIdTypeValues {
    public const val PASSPORT: String = "PASSPORT"
    public const val NATIONAL_ID_CARD: String = "NATIONAL_ID_CARD"
    public const val DRIVER_LICENSE: String = "DRIVER_LICENSE"
    public const val MILITARY_ID: String = "MILITARY_ID"
    public const val GREEN_CARD: String = "GREEN_CARD"
    public const val TRAVEL_DOCUMENT: String = "TRAVEL_DOCUMENT"
    public const val ALIEN_REGISTRATION_CARD: String = "ALIEN_REGISTRATION_CARD"
    public const val BIRTH_CERTIFICATE: String = "BIRTH_CERTIFICATE"
    public const val OTHERS: String = "OTHERS"
}

/** Known values of `PaymentMethodCategoryType`; others occur and are never one of these. */
public object PaymentMethodCategoryTypeValues {
    public const val ALIPAY_PLUS: String = "ALIPAY_PLUS"
    public const val WALLET: String = "WALLET"
    public const val MOBILE_BANKING_APP: String = "MOBILE_BANKING_APP"
    public const val BANK_TRANSFER: String = "BANK_TRANSFER"
    public const val ONLINE_BANKING: String = "ONLINE_BANKING"
    public const val CARD: String = "CARD"
    public const val OTC: String = "OTC"
    public const val VA: String = "VA"
}

/** Known values of `PaymentMethodDetailType`; others occur and are never one of these. */
public object PaymentMethodDetailTypeValues {
    public const val CARD: String = "CARD"
    public const val EXTERNALACCOUNT: String = "EXTERNALACCOUNT"
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/** Known values of `PaymentStatus`; others occur and are never one of these. */
public object PaymentStatusValues {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/** Known values of `PeriodType`; others occur and are never one of these. */
public object PeriodTypeValues {
    public const val DAY: String = "DAY"
    public const val WEEK: String = "WEEK"
    public const val MONTH: String = "MONTH"
    public const val QUARTER: String = "QUARTER"
    public const val HALF_YEAR: String = "HALF_YEAR"
    public const val YEAR: String = "YEAR"
}

/** Known values of `PresentmentMode`; others occur and are never one of these. */
public object PresentmentModeValues {
    public const val BUNDLE: String = "BUNDLE"
    public const val TILE: String = "TILE"
    public const val UNIFIED: String = "UNIFIED"
}

/** Known values of `ProductCodeType`; others occur and are never one of these. */
public object ProductCodeTypeValues {
    public const val CASHIER_PAYMENT: String = "CASHIER_PAYMENT"
    public const val AGREEMENT_PAYMENT: String = "AGREEMENT_PAYMENT"
    public const val IN_STORE_PAYMENT: String = "IN_STORE_PAYMENT"
}

/** Known values of `PromotionType`; others occur and are never one of these. */
public object PromotionTypeValues {
    public const val DISCOUNT: String = "DISCOUNT"
    public const val INTEREST_FREE: String = "INTEREST_FREE"
}

/** Known values of `ProrationSettingsProrationMode`; others occur and are never one of these. */
public object ProrationSettingsProrationModeValues {
    public const val IMMEDIATE_PAY_CUSTOM_AMOUNT: String = "IMMEDIATE_PAY_CUSTOM_AMOUNT"
    public const val IMMEDIATE_REFUND_CUSTOM_AMOUNT: String = "IMMEDIATE_REFUND_CUSTOM_AMOUNT"
}

/** Known values of `RateType`; others occur and are never one of these. */
public object RateTypeValues {
    public const val TRADE: String = "TRADE"
    public const val REFERENCE: String = "REFERENCE"
    public const val REFERENCE_TRADE: String = "REFERENCE_TRADE"
}

/** Known values of `RefundFromType`; others occur and are never one of these. */
public object RefundFromTypeValues {
    public const val SELLER: String = "SELLER"
    public const val MARKETPLACE: String = "MARKETPLACE"
    public const val UNSETTLED_FUNDS: String = "UNSETTLED_FUNDS"
}

/** Known values of `ResultStatusType`; others occur and are never one of these. */
public object ResultStatusTypeValues {
    public const val S: String = "S"
    public const val F: String = "F"
    public const val U: String = "U"
}

/** Known values of `ScopeType`; others occur and are never one of these. */
public object ScopeTypeValues {
    public const val BASE_USER_INFO: String = "BASE_USER_INFO"
    public const val AGREEMENT_PAY: String = "AGREEMENT_PAY"
    public const val USER_INFO: String = "USER_INFO"
    public const val USER_LOGIN_ID: String = "USER_LOGIN_ID"
    public const val HASH_LOGIN_ID: String = "HASH_LOGIN_ID"
    public const val SEND_OTP: String = "SEND_OTP"
    public const val TAOBAO_REBIND: String = "TAOBAO_REBIND"
}

/** Known values of `SubscriptionNotificationType`; others occur and are never one of these. */
public object SubscriptionNotificationTypeValues {
    public const val CREATE: String = "CREATE"
    public const val CHANGE: String = "CHANGE"
    public const val CANCEL: String = "CANCEL"
    public const val UPDATE: String = "UPDATE"
    public const val TERMINATE: String = "TERMINATE"
}

/** Known values of `SubscriptionStatus`; others occur and are never one of these. */
public object SubscriptionStatusValues {
    public const val ACTIVE: String = "ACTIVE"
    public const val CANCELLED: String = "CANCELLED"
    public const val TERMINATED: String = "TERMINATED"
}

/** Known values of `TerminalType`; others occur and are never one of these. */
public object TerminalTypeValues {
    public const val WEB: String = "WEB"
    public const val WAP: String = "WAP"
    public const val APP: String = "APP"
    public const val MINI_APP: String = "MINI_APP"
}

/** Known values of `ThreeDSInteractionMode`; others occur and are never one of these. */
public object ThreeDSInteractionModeValues {
    public const val FRICTIONLESS: String = "FRICTIONLESS"
    public const val CHALLENGE: String = "CHALLENGE"
}

/** Known values of `TransactionStatusType`; others occur and are never one of these. */
public object TransactionStatusTypeValues {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val PROCESSING: String = "PROCESSING"
    public const val CANCELLED: String = "CANCELLED"
    public const val PENDING: String = "PENDING"
}

/** Known values of `TransactionType`; others occur and are never one of these. */
public object TransactionTypeValues {
    public const val PAYMENT: String = "PAYMENT"
    public const val REFUND: String = "REFUND"
    public const val CAPTURE: String = "CAPTURE"
    public const val CANCEL: String = "CANCEL"
    public const val AUTHORIZATION: String = "AUTHORIZATION"
    public const val VOID: String = "VOID"
    public const val INCREMENTAL: String = "INCREMENTAL"
}

/** Known values of `TransitType`; others occur and are never one of these. */
public object TransitTypeValues {
    public const val FLIGHT: String = "FLIGHT"
    public const val TRAIN: String = "TRAIN"
    public const val CRUISE: String = "CRUISE"
    public const val COACH: String = "COACH"
}

/** Known values of `VaultingStatus`; others occur and are never one of these. */
public object VaultingStatusValues {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val PROCESSING: String = "PROCESSING"
}

/** Known values of `WalletPaymentMethodType`; others occur and are never one of these. */
public object WalletPaymentMethodTypeValues {
    public const val CONNECT_WALLET: String = "CONNECT_WALLET"
    public const val CARD: String = "CARD"
    public const val EPS: String = "EPS"
    public const val BANCONTACT: String = "BANCONTACT"
    public const val PIX: String = "PIX"
    public const val MERCADOPAGO_BR: String = "MERCADOPAGO_BR"
    public const val PAGALEVE: String = "PAGALEVE"
    public const val MERCADOPAGO_CL: String = "MERCADOPAGO_CL"
    public const val ALIPAY_CN: String = "ALIPAY_CN"
    public const val JKOPAY: String = "JKOPAY"
    public const val ALIPAY_HK: String = "ALIPAY_HK"
    public const val BANCOMATPAY: String = "BANCOMATPAY"
    public const val DANA: String = "DANA"
    public const val KREDIVO_ID: String = "KREDIVO_ID"
    public const val OVO: String = "OVO"
    public const val GOPAY_ID: String = "GOPAY_ID"
    public const val BANKTRANSFER_MAYBANK: String = "BANKTRANSFER_MAYBANK"
    public const val BANKTRANSFER_BNI: String = "BANKTRANSFER_BNI"
    public const val BANKTRANSFER_PERMATA: String = "BANKTRANSFER_PERMATA"
    public const val CIMBNIAGA: String = "CIMBNIAGA"
    public const val BANKTRANSFER_BSI: String = "BANKTRANSFER_BSI"
    public const val ATMTRANSFER_ID: String = "ATMTRANSFER_ID"
    public const val QRIS: String = "QRIS"
    public const val SHOPEEPAY_ID: String = "SHOPEEPAY_ID"
    public const val PAYPAY: String = "PAYPAY"
    public const val KONBINI: String = "KONBINI"
    public const val SEVENELEVEN: String = "SEVENELEVEN"
    public const val ONLINEBANKING_PAYEASY: String = "ONLINEBANKING_PAYEASY"
    public const val BOOST: String = "BOOST"
    public const val TNG: String = "TNG"
    public const val GRABPAY_MY: String = "GRABPAY_MY"
    public const val ONLINEBANKING_FPX: String = "ONLINEBANKING_FPX"
    public const val SHOPEEPAY_MY: String = "SHOPEEPAY_MY"
    public const val MERCADOPAGO_MX: String = "MERCADOPAGO_MX"
    public const val IDEAL: String = "IDEAL"
    public const val MERCADOPAGO_PE: String = "MERCADOPAGO_PE"
    public const val BPI: String = "BPI"
    public const val GCASH: String = "GCASH"
    public const val BILLEASE: String = "BILLEASE"
    public const val MAYA: String = "MAYA"
    public const val ONLINEBANKING_UBP: String = "ONLINEBANKING_UBP"
    public const val SHOPEEPAY_PH: String = "SHOPEEPAY_PH"
    public const val GRABPAY_PH: String = "GRABPAY_PH"
    public const val PAYU: String = "PAYU"
    public const val P24: String = "P24"
    public const val BLIK: String = "BLIK"
    public const val GRABPAY_SG: String = "GRABPAY_SG"
    public const val PAYNOW: String = "PAYNOW"
    public const val SHOPEEPAY_SG: String = "SHOPEEPAY_SG"
    public const val KAKAOPAY: String = "KAKAOPAY"
    public const val NAVERPAY: String = "NAVERPAY"
    public const val TOSSPAY: String = "TOSSPAY"
    public const val BANKTRANSFER_QUICKPAY: String = "BANKTRANSFER_QUICKPAY"
    public const val RABBIT_LINE_PAY: String = "RABBIT_LINE_PAY"
    public const val TRUEMONEY: String = "TRUEMONEY"
    public const val ONLINEBANKING_KRUNGTHAIBANK: String = "ONLINEBANKING_KRUNGTHAIBANK"
    public const val ONLINEBANKING_SIAMCOMMERCIALBANK: String = "ONLINEBANKING_SIAMCOMMERCIALBANK"
    public const val ONLINEBANKING_BANGKOKBANK: String = "ONLINEBANKING_BANGKOKBANK"
    public const val ONLINEBANKING_BANKOFAYUDHYA: String = "ONLINEBANKING_BANKOFAYUDHYA"
    public const val ONLINEBANKING_KASIKORNBANK: String = "ONLINEBANKING_KASIKORNBANK"
    public const val BANKTRANSFER_BANGKOKBANK: String = "BANKTRANSFER_BANGKOKBANK"
    public const val BANKTRANSFER_SIAMCOMMERCIALBANK: String = "BANKTRANSFER_SIAMCOMMERCIALBANK"
    public const val BANKTRANSFER_BANKOFAYUDHYA: String = "BANKTRANSFER_BANKOFAYUDHYA"
    public const val BANKTRANSFER_KRUNGTHAIBANK: String = "BANKTRANSFER_KRUNGTHAIBANK"
    public const val BANKTRANSFER_KASIKORNBANK: String = "BANKTRANSFER_KASIKORNBANK"
    public const val BANKTRANSFER_GOVERNMENTSAVINGSBANK: String = "BANKTRANSFER_GOVERNMENTSAVINGSBANK"
    public const val PROMPTPAY: String = "PROMPTPAY"
    public const val BANKAPP_BANGKOKBANK: String = "BANKAPP_BANGKOKBANK"
    public const val BANKAPP_SIAMCOMMERCIALBANK: String = "BANKAPP_SIAMCOMMERCIALBANK"
    public const val BANKAPP_BANKOFAYUDHYA: String = "BANKAPP_BANKOFAYUDHYA"
    public const val BANKAPP_KRUNGTHAIBANK: String = "BANKAPP_KRUNGTHAIBANK"
    public const val SHOPEEPAY_TH: String = "SHOPEEPAY_TH"
    public const val KPLUS: String = "KPLUS"
    public const val ZALOPAY: String = "ZALOPAY"
    public const val MOMO: String = "MOMO"
    public const val ONLINEBANKING_YAPILY: String = "ONLINEBANKING_YAPILY"
    public const val DIDI_PAY_LATER: String = "DIDI_PAY_LATER"
}
