// @generated from core/schema/ams.json by core/codegen. Do not edit.
//! Records of the ams family. Values that a record does not know are in the reply of the text door.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::typed::{Redacted, open_enum};

open_enum! {
    /// Known values of `CancellationType`; others are kept as they are.
    CancellationType {
        CANCEL = "CANCEL",
        TERMINATE = "TERMINATE",
    }
}

open_enum! {
    /// Known values of `CaptureModeType`; others are kept as they are.
    CaptureModeType {
        AUTOMATIC = "AUTOMATIC",
        MANUAL = "MANUAL",
    }
}

open_enum! {
    /// Known values of `CardBrand`; others are kept as they are.
    CardBrand {
        AMEX = "AMEX",
        BC = "BC",
        CARNET = "CARNET",
        CARTES_BANCAIRES = "CARTES_BANCAIRES",
        CITI = "CITI",
        CUP = "CUP",
        DINERS = "DINERS",
        DISCOVER = "DISCOVER",
        ELO = "ELO",
        GWANGJUBANK = "GWANGJUBANK",
        HIPERCARD = "HIPERCARD",
        HYUNDAI = "HYUNDAI",
        IBK_BC = "IBK_BC",
        JCB = "JCB",
        JEJUBANK = "JEJUBANK",
        JEONBUKBANK = "JEONBUKBANK",
        KAKAOBANK = "KAKAOBANK",
        KBANK = "KBANK",
        KDBBANK = "KDBBANK",
        KEBHANA = "KEBHANA",
        KOOKMIN = "KOOKMIN",
        LOTTE = "LOTTE",
        MAESTRO = "MAESTRO",
        MASTERCARD = "MASTERCARD",
        MIR = "MIR",
        NONGHYUP = "NONGHYUP",
        POST = "POST",
        SAEMAUL = "SAEMAUL",
        SAMSUNG = "SAMSUNG",
        SAVINGBANK = "SAVINGBANK",
        SHINHAN = "SHINHAN",
        SHINHYEOP = "SHINHYEOP",
        SUHYEOP = "SUHYEOP",
        TOSSBANK = "TOSSBANK",
        TROY = "TROY",
        VISA = "VISA",
        WOORI = "WOORI",
    }
}

open_enum! {
    /// Known values of `CardPaymentMethodDetailFunding`; others are kept as they are.
    CardPaymentMethodDetailFunding {
        CREDIT = "CREDIT",
        DEBIT = "DEBIT",
        PREPAID = "PREPAID",
        CHARGE = "CHARGE",
        DEFERRED_DEBIT = "DEFERRED_DEBIT",
    }
}

open_enum! {
    /// Known values of `CertificateType`; others are kept as they are.
    CertificateType {
        ENTERPRISE_REGISTRATION = "ENTERPRISE_REGISTRATION",
        LICENSE_INFO = "LICENSE_INFO",
        ID_CARD = "ID_CARD",
        PASSPORT = "PASSPORT",
        DRIVING_LICENSE = "DRIVING_LICENSE",
        CPF = "CPF",
        CNPJ = "CNPJ",
    }
}

open_enum! {
    /// Known values of `ChallengeTriggerSourceType`; others are kept as they are.
    ChallengeTriggerSourceType {
        AMS = "AMS",
        CHANNEL = "CHANNEL",
    }
}

open_enum! {
    /// Known values of `ChallengeType`; others are kept as they are.
    ChallengeType {
        SMS_OTP = "SMS_OTP",
        PLAINTEXT_CARD_NO = "PLAINTEXT_CARD_NO",
        CARD_EXPIRE_DATE = "CARD_EXPIRE_DATE",
    }
}

open_enum! {
    /// Known values of `ClassType`; others are kept as they are.
    ClassType {
        FIRSTLEVEL = "FIRSTLEVEL",
        SECONDLEVEL = "SECONDLEVEL",
        THIRDLEVEL = "THIRDLEVEL",
    }
}

open_enum! {
    /// Known values of `ClearingChannel`; others are kept as they are.
    ClearingChannel {
        CUP = "CUP",
        NUCC = "NUCC",
        OTHER = "OTHER",
    }
}

open_enum! {
    /// Known values of `CodeValueType`; others are kept as they are.
    CodeValueType {
        BARCODE = "BARCODE",
        QRCODE = "QRCODE",
    }
}

open_enum! {
    /// Known values of `CredentialType`; others are kept as they are.
    CredentialType {
        PAN = "PAN",
        NETWORK_TOKEN = "NETWORK_TOKEN",
    }
}

open_enum! {
    /// Known values of `CreditPayFeeType`; others are kept as they are.
    CreditPayFeeType {
        PERCENTAGE = "PERCENTAGE",
    }
}

open_enum! {
    /// Known values of `CustomerBelongsTo`; others are kept as they are.
    CustomerBelongsTo {
        ALIPAY_CN = "ALIPAY_CN",
        ALIPAY_HK = "ALIPAY_HK",
        MPAY = "MPAY",
        DANA = "DANA",
        PAYPAY = "PAYPAY",
        BOOST = "BOOST",
        TNG = "TNG",
        GRABPAY_MY = "GRABPAY_MY",
        HIPAY = "HIPAY",
        GCASH = "GCASH",
        MAYA = "MAYA",
        GRABPAY_PH = "GRABPAY_PH",
        GRABPAY_SG = "GRABPAY_SG",
        KAKAOPAY = "KAKAOPAY",
        NAVERPAY = "NAVERPAY",
        TOSSPAY = "TOSSPAY",
        RABBIT_LINE_PAY = "RABBIT_LINE_PAY",
        TRUEMONEY = "TRUEMONEY",
        KPLUS = "KPLUS",
        DIRECT_DEBIT_SIAMCOMMERCIALBANK = "DIRECT_DEBIT_SIAMCOMMERCIALBANK",
        DIRECT_DEBIT_KRUNGTHAIBANK = "DIRECT_DEBIT_KRUNGTHAIBANK",
        ACH_DIRECT_DEBIT = "ACH_DIRECT_DEBIT",
        ZALOPAY = "ZALOPAY",
        MOMO = "MOMO",
        VIETTELMONEY = "VIETTELMONEY",
        JKOPAY = "JKOPAY",
        BKASH = "BKASH",
        EASYPAISA = "EASYPAISA",
        DIRECTDEBIT_YAPILY = "DIRECTDEBIT_YAPILY",
        ANTOM_BIZ_ACCOUNT = "ANTOM_BIZ_ACCOUNT",
    }
}

open_enum! {
    /// Known values of `DeclarationBizSceneType`; others are kept as they are.
    DeclarationBizSceneType {
        AIRLINE = "AIRLINE",
        HOTEL = "HOTEL",
    }
}

open_enum! {
    /// Known values of `DeliveryMethodType`; others are kept as they are.
    DeliveryMethodType {
        PHYSICAL = "PHYSICAL",
        DIGITAL = "DIGITAL",
    }
}

open_enum! {
    /// Known values of `DisableReasonType`; others are kept as they are.
    DisableReasonType {
        PAYMENT_ACCOUNT_NOT_AVAILABLE = "PAYMENT_ACCOUNT_NOT_AVAILABLE",
        EXCEED_CHANNEL_LIMIT_RULE = "EXCEED_CHANNEL_LIMIT_RULE",
        SERVICE_DEGRADE = "SERVICE_DEGRADE",
        CHANNEL_NOT_SUPPORT_CURRENCY = "CHANNEL_NOT_SUPPORT_CURRENCY",
        CHANNEL_DISABLE = "CHANNEL_DISABLE",
        CHANNEL_NOT_IN_SERVICE_TIME = "CHANNEL_NOT_IN_SERVICE_TIME",
        QUERY_IPP_INFO_FAILED = "QUERY_IPP_INFO_FAILED",
        LIMIT_CENTER_ACCESS_FAIL = "LIMIT_CENTER_ACCESS_FAIL",
        CURRENT_CHANNEL_NOT_EXIST = "CURRENT_CHANNEL_NOT_EXIST",
    }
}

open_enum! {
    /// Known values of `DisplayType`; others are kept as they are.
    DisplayType {
        TEXT = "TEXT",
        MIDDLEIMAGE = "MIDDLEIMAGE",
        SMALLIMAGE = "SMALLIMAGE",
        BIGIMAGE = "BIGIMAGE",
        IMAGE = "IMAGE",
    }
}

open_enum! {
    /// Known values of `DisputeAcceptReasonType`; others are kept as they are.
    DisputeAcceptReasonType {
        MERCHANT_ACCEPTED = "MERCHANT_ACCEPTED",
        TIMEOUT = "TIMEOUT",
        MANUAL_PROCESSING_ACCEPTED = "MANUAL_PROCESSING_ACCEPTED",
    }
}

open_enum! {
    /// Known values of `DisputeEvidenceFormatType`; others are kept as they are.
    DisputeEvidenceFormatType {
        PDF = "PDF",
        WORD = "WORD",
        ZIP = "ZIP",
        JPG = "JPG",
    }
}

open_enum! {
    /// Known values of `DisputeEvidenceType`; others are kept as they are.
    DisputeEvidenceType {
        DISPUTE_EVIDENCE_TEMPLATE = "DISPUTE_EVIDENCE_TEMPLATE",
        DISPUTE_EVIDENCE_FILE = "DISPUTE_EVIDENCE_FILE",
        DISPUTE_EVIDENCE_AI = "DISPUTE_EVIDENCE_AI",
    }
}

open_enum! {
    /// Known values of `DisputeJudgedResult`; others are kept as they are.
    DisputeJudgedResult {
        ACCEPT_BY_CUSTOMER = "ACCEPT_BY_CUSTOMER",
        ACCEPT_BY_MERCHANT = "ACCEPT_BY_MERCHANT",
        VALIDATE_SUCCESS = "VALIDATE_SUCCESS",
        VALIDATE_FAIL = "VALIDATE_FAIL",
    }
}

open_enum! {
    /// Known values of `DisputeNotificationType`; others are kept as they are.
    DisputeNotificationType {
        DISPUTE_CREATED = "DISPUTE_CREATED",
        DISPUTE_JUDGED = "DISPUTE_JUDGED",
        DISPUTE_CANCELLED = "DISPUTE_CANCELLED",
        DEFENSE_SUPPLIED = "DEFENSE_SUPPLIED",
        DEFENSE_DUE_ALERT = "DEFENSE_DUE_ALERT",
        DISPUTE_ACCEPTED = "DISPUTE_ACCEPTED",
        RDR_RESOLVED = "RDR_RESOLVED",
    }
}

open_enum! {
    /// Known values of `DisputeType`; others are kept as they are.
    DisputeType {
        CHARGEBACK = "CHARGEBACK",
        RETRIEVAL_REQUEST = "RETRIEVAL_REQUEST",
        COMPLIANCE_REQUEST = "COMPLIANCE_REQUEST",
    }
}

open_enum! {
    /// Known values of `FundingType`; others are kept as they are.
    FundingType {
        CREDIT = "CREDIT",
        DEBIT = "DEBIT",
        PREPAID = "PREPAID",
        CHARGE = "CHARGE",
        DEFERRED_DEBIT = "DEFERRED_DEBIT",
    }
}

open_enum! {
    /// Known values of `GrantType`; others are kept as they are.
    GrantType {
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        REFRESH_TOKEN = "REFRESH_TOKEN",
    }
}

open_enum! {
    /// Known values of `IdentityCheckResult`; others are kept as they are.
    IdentityCheckResult {
        CHECK_PASSED = "CHECK_PASSED",
        CHECK_NOT_PASSED = "CHECK_NOT_PASSED",
    }
}

open_enum! {
    /// Known values of `InStorePaymentScenario`; others are kept as they are.
    InStorePaymentScenario {
        PAYMENT_CODE = "PaymentCode",
        ORDER_CODE = "OrderCode",
        ENTRY_CODE = "EntryCode",
    }
}

open_enum! {
    /// Known values of `InteractionType`; others are kept as they are.
    InteractionType {
        QR = "QR",
        REDIRECT = "REDIRECT",
        PUSH = "PUSH",
        ATM = "ATM",
        IBANKING = "IBANKING",
        BANKCOUNTER = "BANKCOUNTER",
        OTC = "OTC",
    }
}

open_enum! {
    /// Known values of `MerchantType`; others are kept as they are.
    MerchantType {
        INDIVIDUAL = "INDIVIDUAL",
        ENTERPRISE = "ENTERPRISE",
    }
}

open_enum! {
    /// Known values of `MethodType`; others are kept as they are.
    MethodType {
        GET = "GET",
        POST = "POST",
        PUT = "PUT",
        DELETE = "DELETE",
        PATCH = "PATCH",
    }
}

open_enum! {
    /// Known values of `OsType`; others are kept as they are.
    OsType {
        IOS = "IOS",
        ANDROID = "ANDROID",
    }
}

open_enum! {
    /// Known values of `PassengerIdType`; others are kept as they are.
    PassengerIdType {
        PASSPORT = "PASSPORT",
        NATIONAL_ID_CARD = "NATIONAL_ID_CARD",
        DRIVER_LICENSE = "DRIVER_LICENSE",
        MILITARY_ID = "MILITARY_ID",
        GREEN_CARD = "GREEN_CARD",
        TRAVEL_DOCUMENT = "TRAVEL_DOCUMENT",
        ALIEN_REGISTRATION_CARD = "ALIEN_REGISTRATION_CARD",
        BIRTH_CERTIFICATE = "BIRTH_CERTIFICATE",
        OTHERS = "OTHERS",
    }
}

open_enum! {
    /// Known values of `PaymentMethodCategoryType`; others are kept as they are.
    PaymentMethodCategoryType {
        ALIPAY_PLUS = "ALIPAY_PLUS",
        WALLET = "WALLET",
        MOBILE_BANKING_APP = "MOBILE_BANKING_APP",
        BANK_TRANSFER = "BANK_TRANSFER",
        ONLINE_BANKING = "ONLINE_BANKING",
        CARD = "CARD",
        OTC = "OTC",
        VA = "VA",
    }
}

open_enum! {
    /// Known values of `PaymentMethodDetailType`; others are kept as they are.
    PaymentMethodDetailType {
        CARD = "CARD",
        EXTERNALACCOUNT = "EXTERNALACCOUNT",
        COUPON = "COUPON",
        DISCOUNT = "DISCOUNT",
    }
}

open_enum! {
    /// Known values of `PaymentStatus`; others are kept as they are.
    PaymentStatus {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
    }
}

open_enum! {
    /// Known values of `PeriodType`; others are kept as they are.
    PeriodType {
        DAY = "DAY",
        WEEK = "WEEK",
        MONTH = "MONTH",
        QUARTER = "QUARTER",
        HALF_YEAR = "HALF_YEAR",
        YEAR = "YEAR",
    }
}

open_enum! {
    /// Known values of `PresentmentMode`; others are kept as they are.
    PresentmentMode {
        BUNDLE = "BUNDLE",
        TILE = "TILE",
        UNIFIED = "UNIFIED",
    }
}

open_enum! {
    /// Known values of `ProductCodeType`; others are kept as they are.
    ProductCodeType {
        CASHIER_PAYMENT = "CASHIER_PAYMENT",
        AGREEMENT_PAYMENT = "AGREEMENT_PAYMENT",
        IN_STORE_PAYMENT = "IN_STORE_PAYMENT",
    }
}

open_enum! {
    /// Known values of `PromotionType`; others are kept as they are.
    PromotionType {
        DISCOUNT = "DISCOUNT",
        INTEREST_FREE = "INTEREST_FREE",
    }
}

open_enum! {
    /// Known values of `ProrationSettingsProrationMode`; others are kept as they are.
    ProrationSettingsProrationMode {
        IMMEDIATE_PAY_CUSTOM_AMOUNT = "IMMEDIATE_PAY_CUSTOM_AMOUNT",
        IMMEDIATE_REFUND_CUSTOM_AMOUNT = "IMMEDIATE_REFUND_CUSTOM_AMOUNT",
    }
}

open_enum! {
    /// Known values of `RateType`; others are kept as they are.
    RateType {
        TRADE = "TRADE",
        REFERENCE = "REFERENCE",
        REFERENCE_TRADE = "REFERENCE_TRADE",
    }
}

open_enum! {
    /// Known values of `RefundFromType`; others are kept as they are.
    RefundFromType {
        SELLER = "SELLER",
        MARKETPLACE = "MARKETPLACE",
        UNSETTLED_FUNDS = "UNSETTLED_FUNDS",
    }
}

open_enum! {
    /// Known values of `ResultStatusType`; others are kept as they are.
    ResultStatusType {
        S = "S",
        F = "F",
        U = "U",
    }
}

open_enum! {
    /// Known values of `ScopeType`; others are kept as they are.
    ScopeType {
        BASE_USER_INFO = "BASE_USER_INFO",
        AGREEMENT_PAY = "AGREEMENT_PAY",
        USER_INFO = "USER_INFO",
        USER_LOGIN_ID = "USER_LOGIN_ID",
        HASH_LOGIN_ID = "HASH_LOGIN_ID",
        SEND_OTP = "SEND_OTP",
        TAOBAO_REBIND = "TAOBAO_REBIND",
    }
}

open_enum! {
    /// Known values of `SubscriptionNotificationType`; others are kept as they are.
    SubscriptionNotificationType {
        CREATE = "CREATE",
        CHANGE = "CHANGE",
        CANCEL = "CANCEL",
        UPDATE = "UPDATE",
        TERMINATE = "TERMINATE",
    }
}

open_enum! {
    /// Known values of `SubscriptionStatus`; others are kept as they are.
    SubscriptionStatus {
        ACTIVE = "ACTIVE",
        CANCELLED = "CANCELLED",
        TERMINATED = "TERMINATED",
    }
}

open_enum! {
    /// Known values of `TerminalType`; others are kept as they are.
    TerminalType {
        WEB = "WEB",
        WAP = "WAP",
        APP = "APP",
        MINI_APP = "MINI_APP",
    }
}

open_enum! {
    /// Known values of `ThreeDSInteractionMode`; others are kept as they are.
    ThreeDSInteractionMode {
        FRICTIONLESS = "FRICTIONLESS",
        CHALLENGE = "CHALLENGE",
    }
}

open_enum! {
    /// Known values of `TransactionStatusType`; others are kept as they are.
    TransactionStatusType {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        PROCESSING = "PROCESSING",
        CANCELLED = "CANCELLED",
        PENDING = "PENDING",
    }
}

open_enum! {
    /// Known values of `TransactionType`; others are kept as they are.
    TransactionType {
        PAYMENT = "PAYMENT",
        REFUND = "REFUND",
        CAPTURE = "CAPTURE",
        CANCEL = "CANCEL",
        AUTHORIZATION = "AUTHORIZATION",
        VOID = "VOID",
        INCREMENTAL = "INCREMENTAL",
    }
}

open_enum! {
    /// Known values of `TransitType`; others are kept as they are.
    TransitType {
        FLIGHT = "FLIGHT",
        TRAIN = "TRAIN",
        CRUISE = "CRUISE",
        COACH = "COACH",
    }
}

open_enum! {
    /// Known values of `VaultingStatus`; others are kept as they are.
    VaultingStatus {
        SUCCESS = "SUCCESS",
        FAIL = "FAIL",
        PROCESSING = "PROCESSING",
    }
}

open_enum! {
    /// Known values of `WalletPaymentMethodType`; others are kept as they are.
    WalletPaymentMethodType {
        CONNECT_WALLET = "CONNECT_WALLET",
        CARD = "CARD",
        EPS = "EPS",
        BANCONTACT = "BANCONTACT",
        PIX = "PIX",
        MERCADOPAGO_BR = "MERCADOPAGO_BR",
        PAGALEVE = "PAGALEVE",
        MERCADOPAGO_CL = "MERCADOPAGO_CL",
        ALIPAY_CN = "ALIPAY_CN",
        JKOPAY = "JKOPAY",
        ALIPAY_HK = "ALIPAY_HK",
        BANCOMATPAY = "BANCOMATPAY",
        DANA = "DANA",
        KREDIVO_ID = "KREDIVO_ID",
        OVO = "OVO",
        GOPAY_ID = "GOPAY_ID",
        BANKTRANSFER_MAYBANK = "BANKTRANSFER_MAYBANK",
        BANKTRANSFER_BNI = "BANKTRANSFER_BNI",
        BANKTRANSFER_PERMATA = "BANKTRANSFER_PERMATA",
        CIMBNIAGA = "CIMBNIAGA",
        BANKTRANSFER_BSI = "BANKTRANSFER_BSI",
        ATMTRANSFER_ID = "ATMTRANSFER_ID",
        QRIS = "QRIS",
        SHOPEEPAY_ID = "SHOPEEPAY_ID",
        PAYPAY = "PAYPAY",
        KONBINI = "KONBINI",
        SEVENELEVEN = "SEVENELEVEN",
        ONLINEBANKING_PAYEASY = "ONLINEBANKING_PAYEASY",
        BOOST = "BOOST",
        TNG = "TNG",
        GRABPAY_MY = "GRABPAY_MY",
        ONLINEBANKING_FPX = "ONLINEBANKING_FPX",
        SHOPEEPAY_MY = "SHOPEEPAY_MY",
        MERCADOPAGO_MX = "MERCADOPAGO_MX",
        IDEAL = "IDEAL",
        MERCADOPAGO_PE = "MERCADOPAGO_PE",
        BPI = "BPI",
        GCASH = "GCASH",
        BILLEASE = "BILLEASE",
        MAYA = "MAYA",
        ONLINEBANKING_UBP = "ONLINEBANKING_UBP",
        SHOPEEPAY_PH = "SHOPEEPAY_PH",
        GRABPAY_PH = "GRABPAY_PH",
        PAYU = "PAYU",
        P24 = "P24",
        BLIK = "BLIK",
        GRABPAY_SG = "GRABPAY_SG",
        PAYNOW = "PAYNOW",
        SHOPEEPAY_SG = "SHOPEEPAY_SG",
        KAKAOPAY = "KAKAOPAY",
        NAVERPAY = "NAVERPAY",
        TOSSPAY = "TOSSPAY",
        BANKTRANSFER_QUICKPAY = "BANKTRANSFER_QUICKPAY",
        RABBIT_LINE_PAY = "RABBIT_LINE_PAY",
        TRUEMONEY = "TRUEMONEY",
        ONLINEBANKING_KRUNGTHAIBANK = "ONLINEBANKING_KRUNGTHAIBANK",
        ONLINEBANKING_SIAMCOMMERCIALBANK = "ONLINEBANKING_SIAMCOMMERCIALBANK",
        ONLINEBANKING_BANGKOKBANK = "ONLINEBANKING_BANGKOKBANK",
        ONLINEBANKING_BANKOFAYUDHYA = "ONLINEBANKING_BANKOFAYUDHYA",
        ONLINEBANKING_KASIKORNBANK = "ONLINEBANKING_KASIKORNBANK",
        BANKTRANSFER_BANGKOKBANK = "BANKTRANSFER_BANGKOKBANK",
        BANKTRANSFER_SIAMCOMMERCIALBANK = "BANKTRANSFER_SIAMCOMMERCIALBANK",
        BANKTRANSFER_BANKOFAYUDHYA = "BANKTRANSFER_BANKOFAYUDHYA",
        BANKTRANSFER_KRUNGTHAIBANK = "BANKTRANSFER_KRUNGTHAIBANK",
        BANKTRANSFER_KASIKORNBANK = "BANKTRANSFER_KASIKORNBANK",
        BANKTRANSFER_GOVERNMENTSAVINGSBANK = "BANKTRANSFER_GOVERNMENTSAVINGSBANK",
        PROMPTPAY = "PROMPTPAY",
        BANKAPP_BANGKOKBANK = "BANKAPP_BANGKOKBANK",
        BANKAPP_SIAMCOMMERCIALBANK = "BANKAPP_SIAMCOMMERCIALBANK",
        BANKAPP_BANKOFAYUDHYA = "BANKAPP_BANKOFAYUDHYA",
        BANKAPP_KRUNGTHAIBANK = "BANKAPP_KRUNGTHAIBANK",
        SHOPEEPAY_TH = "SHOPEEPAY_TH",
        KPLUS = "KPLUS",
        ZALOPAY = "ZALOPAY",
        MOMO = "MOMO",
        ONLINEBANKING_YAPILY = "ONLINEBANKING_YAPILY",
        DIDI_PAY_LATER = "DIDI_PAY_LATER",
    }
}

/// `AccountLastModified` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AccountLastModified {
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub password_change_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email_change_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub listing_change_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub login_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address_change_date: Option<String>,
}

/// `AcquirerInfo` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct AcquirerInfo {
    /// `acquirerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_name: Option<String>,
    /// `referenceRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_request_id: Option<String>,
    /// `acquirerTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_transaction_id: Option<String>,
    /// `acquirerMerchantId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_merchant_id: Option<String>,
    /// `acquirerResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_result_code: Option<String>,
    /// `acquirerResultMessage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_result_message: Option<String>,
    /// `acquirerMerchantName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_merchant_name: Option<String>,
    /// `acquirerReasonDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reason_description: Option<String>,
    /// `ptspTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ptsp_transaction_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_card_token: Option<String>,
    /// `acquirerFingerprint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_fingerprint: Option<String>,
    /// `acquirerAccountName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_account_name: Option<String>,
}

impl fmt::Debug for AcquirerInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AcquirerInfo")
            .field("acquirer_name", &self.acquirer_name)
            .field("reference_request_id", &self.reference_request_id)
            .field("acquirer_transaction_id", &self.acquirer_transaction_id)
            .field("acquirer_merchant_id", &self.acquirer_merchant_id)
            .field("acquirer_result_code", &self.acquirer_result_code)
            .field("acquirer_result_message", &self.acquirer_result_message)
            .field("acquirer_merchant_name", &self.acquirer_merchant_name)
            .field("acquirer_reason_description", &self.acquirer_reason_description)
            .field("ptsp_transaction_id", &self.ptsp_transaction_id)
            .field("acquirer_card_token", &self.acquirer_card_token.as_ref().map(|_| Redacted))
            .field("acquirer_fingerprint", &self.acquirer_fingerprint)
            .field("acquirer_account_name", &self.acquirer_account_name)
            .finish()
    }
}

impl fmt::Display for AcquirerInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `Address` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Address {
    /// `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub state: Option<String>,
    /// `city`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub city: Option<String>,
    /// `address1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address1: Option<String>,
    /// `address2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address2: Option<String>,
    /// `zipCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub zip_code: Option<String>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub label: Option<String>,
    /// `address3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address3: Option<String>,
    /// In place of `region`, in a business address only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country: Option<String>,
}

/// `AgreementInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AgreementInfo {
    /// Your unguessable value; compare it when the buyer comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_state: Option<String>,
    /// `userLoginId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// `userLoginType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_type: Option<String>,
    /// `displayUserLoginId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_user_login_id: Option<String>,
}

/// `AcceptDisputeRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcceptDisputeRequest {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
}

/// `AcceptDisputeResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcceptDisputeResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// `disputeResolutionTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_resolution_time: Option<String>,
}

/// `AuthApplyTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AuthApplyTokenRequest {
    /// `grantType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub grant_type: Option<GrantType>,
    /// `customerBelongsTo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_belongs_to: Option<CustomerBelongsTo>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
}

impl fmt::Debug for AuthApplyTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthApplyTokenRequest")
            .field("grant_type", &self.grant_type)
            .field("customer_belongs_to", &self.customer_belongs_to)
            .field("merchant_account_id", &self.merchant_account_id)
            .field("auth_code", &self.auth_code.as_ref().map(|_| Redacted))
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| Redacted))
            .field("extend_info", &self.extend_info)
            .field("merchant_region", &self.merchant_region)
            .finish()
    }
}

impl fmt::Display for AuthApplyTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthApplyTokenResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct AuthApplyTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token_expiry_time: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token_expiry_time: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `userLoginId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// `pspCustomerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
}

impl fmt::Debug for AuthApplyTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthApplyTokenResponse")
            .field("result", &self.result)
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .field("access_token_expiry_time", &self.access_token_expiry_time)
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| Redacted))
            .field("refresh_token_expiry_time", &self.refresh_token_expiry_time)
            .field("extend_info", &self.extend_info)
            .field("user_login_id", &self.user_login_id)
            .field("psp_customer_info", &self.psp_customer_info)
            .finish()
    }
}

impl fmt::Display for AuthApplyTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthConsultRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthConsultRequest {
    /// `customerBelongsTo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_belongs_to: Option<CustomerBelongsTo>,
    /// `authRedirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_redirect_url: Option<String>,
    /// `scopes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scopes: Option<Vec<ScopeType>>,
    /// Your unguessable value; compare it when the buyer comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_state: Option<String>,
    /// `terminalType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_type: Option<TerminalType>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `authNotifyUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_notify_url: Option<String>,
    /// `authClientId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_client_id: Option<String>,
    /// `osType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_type: Option<OsType>,
    /// `osVersion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_version: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `recurringPayment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub recurring_payment: Option<bool>,
    /// `authMetaData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_meta_data: Option<AuthMetaData>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// `amount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Amount>,
    /// Alipay periodic signing only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub direct_debit_info: Option<AuthorizationConsultDirectDebitInfo>,
}

/// `AuthConsultResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AuthConsultResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `authUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_url: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// Opens the wallet app; fails where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme_url: Option<String>,
    /// Opens the wallet app, else a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub applink_url: Option<String>,
    /// `appIdentifier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_identifier: Option<String>,
    /// `authCodeForm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code_form: Option<AuthCodeForm>,
}

/// `AuthCreateSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthCreateSessionRequest {
    /// `productCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// `agreementInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// `scopes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scopes: Option<Vec<ScopeType>>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// Where the buyer comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_redirect_url: Option<String>,
}

/// `AuthCreateSessionResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AuthCreateSessionResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `paymentSessionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_id: Option<String>,
    /// `paymentSessionData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_data: Option<String>,
    /// `paymentSessionExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_expiry_time: Option<String>,
}

/// `AuthNotify` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct AuthNotify {
    /// `authorizationNotifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_notify_type: Option<String>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `authClientId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_client_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// Your unguessable value; compare it when the buyer comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_state: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code: Option<String>,
    /// `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason: Option<String>,
    /// `userLoginId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// `userId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_id: Option<String>,
    /// `passThroughInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pass_through_info: Option<String>,
}

impl fmt::Debug for AuthNotify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthNotify")
            .field("authorization_notify_type", &self.authorization_notify_type)
            .field("notify_type", &self.notify_type)
            .field("result", &self.result)
            .field("auth_client_id", &self.auth_client_id)
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .field("auth_state", &self.auth_state)
            .field("auth_code", &self.auth_code.as_ref().map(|_| Redacted))
            .field("reason", &self.reason)
            .field("user_login_id", &self.user_login_id)
            .field("user_id", &self.user_id)
            .field("pass_through_info", &self.pass_through_info)
            .finish()
    }
}

impl fmt::Display for AuthNotify {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthQueryTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AuthQueryTokenRequest {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
}

impl fmt::Debug for AuthQueryTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthQueryTokenRequest")
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for AuthQueryTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthQueryTokenResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct AuthQueryTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// `accessTokenExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token_expiry_time: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// `refreshTokenExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token_expiry_time: Option<String>,
    /// `tokenStatusType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token_status_type: Option<String>,
}

impl fmt::Debug for AuthQueryTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthQueryTokenResponse")
            .field("result", &self.result)
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .field("access_token_expiry_time", &self.access_token_expiry_time)
            .field("refresh_token", &self.refresh_token.as_ref().map(|_| Redacted))
            .field("refresh_token_expiry_time", &self.refresh_token_expiry_time)
            .field("token_status_type", &self.token_status_type)
            .finish()
    }
}

impl fmt::Display for AuthQueryTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthRevokeTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AuthRevokeTokenRequest {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

impl fmt::Debug for AuthRevokeTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthRevokeTokenRequest")
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .field("extend_info", &self.extend_info)
            .field("merchant_account_id", &self.merchant_account_id)
            .finish()
    }
}

impl fmt::Display for AuthRevokeTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthRevokeTokenResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AuthRevokeTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `CaptureRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CaptureRequest {
    /// Your id of this capture. The same id never captures twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What is captured, not above what was authorised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_amount: Option<Amount>,
    /// `isLastCapture`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_last_capture: Option<bool>,
    /// Absent is `FINAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_type: Option<String>,
    /// `transit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transit: Option<Transit>,
    /// For Klarna.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods: Option<Vec<Goods>>,
    /// For Klarna.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shippings: Option<Vec<Shipping>>,
}

/// `CaptureResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CaptureResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Your id of this capture. The same id never captures twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_request_id: Option<String>,
    /// Alipay's id of the capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What is captured, not above what was authorised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_time: Option<String>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
}

/// `CaptureResultNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CaptureResultNotify {
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Your id of this capture. The same id never captures twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// Alipay's id of the capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_id: Option<String>,
    /// What is captured, not above what was authorised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_time: Option<String>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `paymentResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// `taxCalculationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
}

/// `CreateMandateRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct CreateMandateRequest {
    /// `mandateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_request_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
}

impl fmt::Debug for CreateMandateRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateMandateRequest")
            .field("mandate_request_id", &self.mandate_request_id)
            .field("access_token", &self.access_token.as_ref().map(|_| Redacted))
            .field("payment_amount", &self.payment_amount)
            .finish()
    }
}

impl fmt::Display for CreateMandateRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `CreateMandateResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CreateMandateResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `mandateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_request_id: Option<String>,
    /// `mandateId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub valid_from: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub valid_until: Option<String>,
}

/// `CustomsDeclareRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsDeclareRequest {
    /// `declarationRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// In CNY, not above `customsDeclarationAmount` of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_amount: Option<Amount>,
    /// `customs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs: Option<CustomsInfo>,
    /// `merchantCustomsInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_info: Option<MerchantCustomsInfo>,
    /// Send it even when it is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_order: Option<bool>,
    /// `suborderId`.
    #[serde(skip_serializing_if = "Option::is_none", alias = "subOrderId")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub suborder_id: Option<String>,
    /// `buyerCertificate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_certificate: Option<Certificate>,
}

/// `CustomsDeclareResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CustomsDeclareResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `customsPaymentId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_payment_id: Option<String>,
    /// `customsOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_order_id: Option<String>,
    /// `identityCheckResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub identity_check_result: Option<IdentityCheckResult>,
    /// `clearingChannel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub clearing_channel: Option<ClearingChannel>,
    /// `clearingTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub clearing_transaction_id: Option<String>,
    /// `customsProviderRegistrationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_provider_registration_id: Option<String>,
}

/// `CustomsQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsQueryRequest {
    /// `declarationRequestIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_ids: Option<Vec<String>>,
}

/// `CustomsQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CustomsQueryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `declarationRequestsNotFound`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_requests_not_found: Option<Vec<String>>,
    /// `declarationRecords`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_records: Option<Vec<DeclarationRecord>>,
}

/// `DefenseDocumentNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DefenseDocumentNotify {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_time: Option<String>,
    /// `defenseFile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_file: Option<DisputeDefenseFile>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `winRateLevel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub win_rate_level: Option<String>,
    /// `recommendedEvidence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub recommended_evidence: Option<HashMap<String, String>>,
    /// `suggestionsForImprovement`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub suggestions_for_improvement: Option<String>,
}

/// `DefenseStrategySuggestionNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DefenseStrategySuggestionNotify {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_time: Option<String>,
    /// `winRateLevel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub win_rate_level: Option<String>,
    /// `evidenceList`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_list: Option<Vec<DisputeEvidenceRecommendation>>,
    /// `defenseStrategyDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_strategy_description: Option<String>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `cardholderDisputeReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_dispute_reason: Option<String>,
}

/// `DeleteTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct DeleteTokenRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
}

impl fmt::Debug for DeleteTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeleteTokenRequest")
            .field("merchant_account_id", &self.merchant_account_id)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for DeleteTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `DeleteTokenResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DeleteTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
}

/// `DisputeNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DisputeNotify {
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// `disputeNotificationType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_notification_type: Option<DisputeNotificationType>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `disputeTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_time: Option<String>,
    /// `disputeAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_amount: Option<Amount>,
    /// `disputeReasonMsg`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_reason_msg: Option<String>,
    /// `disputeJudgedTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_time: Option<String>,
    /// `disputeJudgedAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_amount: Option<Amount>,
    /// `disputeJudgedResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_result: Option<DisputeJudgedResult>,
    /// `defenseDueTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_due_time: Option<String>,
    /// `disputeReasonCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_reason_code: Option<String>,
    /// `disputeSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_source: Option<String>,
    /// `arn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// `disputeAcceptReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_accept_reason: Option<DisputeAcceptReasonType>,
    /// `disputeAcceptTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_accept_time: Option<String>,
    /// `disputeType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_type: Option<DisputeType>,
    /// `defendable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defendable: Option<bool>,
    /// Alipay's id of the capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_id: Option<String>,
    /// `autoDefendReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auto_defend_reason: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_cancelled_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_supplied_time: Option<String>,
    /// `issuerComments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_comments: Option<IssuerComments>,
}

/// `DownloadDisputeEvidenceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DownloadDisputeEvidenceRequest {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// `disputeEvidenceType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence_type: Option<DisputeEvidenceType>,
}

/// `DownloadDisputeEvidenceResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DownloadDisputeEvidenceResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `disputeEvidence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence: Option<String>,
    /// `disputeEvidenceFormat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence_format: Option<DisputeEvidenceFormatType>,
}

/// `FetchNonceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FetchNonceRequest {
    /// `card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<CardPaymentMethodDetail>,
}

/// `FetchNonceResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct FetchNonceResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
}

impl fmt::Debug for FetchNonceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchNonceResponse")
            .field("result", &self.result)
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for FetchNonceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `InquireExchangeRateRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireExchangeRateRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `paymentCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_currency: Option<String>,
    /// `currencyPairs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency_pairs: Option<Vec<CurrencyPair>>,
    /// `sellCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// `buyCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
    /// `productCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// `rateType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rate_type: Option<RateType>,
}

/// `InquireExchangeRateResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquireExchangeRateResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `quotes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quotes: Option<Vec<Quote>>,
    /// `paymentQuotes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quotes: Option<Vec<PaymentQuote>>,
}

/// `InquireInstallmentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireInstallmentRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `InquireInstallmentResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquireInstallmentResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `installmentBanks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_banks: Option<InstallmentBank>,
}

/// `InquireSubscriptionListRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireSubscriptionListRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_time_from: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_time_to: Option<String>,
    /// `statuses`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub statuses: Option<Vec<SubscriptionStatus>>,
    /// `paymentMethodTypes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_types: Option<Vec<String>>,
    /// `currencies`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currencies: Option<Vec<String>>,
    /// `periodTypes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_types: Option<Vec<PeriodType>>,
    /// `currentPage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// `pageSize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<i64>,
}

/// `InquireSubscriptionListResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquireSubscriptionListResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `subscriptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscriptions: Option<Vec<SubscriptionInfo>>,
    /// `paginator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub paginator: Option<Paginator>,
}

/// `InquireSubscriptionPaymentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireSubscriptionPaymentRequest {
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `paymentStatuses`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_statuses: Option<Vec<PaymentStatus>>,
    /// `currentPage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// `pageSize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<i64>,
}

/// `InquireSubscriptionPaymentResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquireSubscriptionPaymentResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `payments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payments: Option<Vec<SubscriptionTransaction>>,
    /// `paginator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub paginator: Option<Paginator>,
}

/// `InquireSubscriptionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireSubscriptionRequest {
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `InquireSubscriptionResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquireSubscriptionResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `subscription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription: Option<SubscriptionInfo>,
}

/// `InquiryRefundRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquiryRefundRequest {
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_request_id: Option<String>,
    /// Alipay's id of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `InquiryRefundResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InquiryRefundResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `arn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// `actualRefundAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_refund_amount: Option<Amount>,
    /// Alipay's id of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_id: Option<String>,
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_request_id: Option<String>,
    /// What goes back, in the currency of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Amount>,
    /// Where the refund stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_status: Option<TransactionStatusType>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `rrn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rrn: Option<String>,
    /// Not final while `refundStatus` is `PROCESSING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_details: Option<Vec<SplitDetail>>,
    /// `authorizationCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
}

/// `PayCancelRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PayCancelRequest {
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `PayCancelResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PayCancelResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_time: Option<String>,
}

/// `PayConsultRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PayConsultRequest {
    /// `productCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// `paymentEvaluation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_evaluation: Option<PaymentEvaluation>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `allowedPaymentMethodRegions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_method_regions: Option<Vec<String>>,
    /// `allowedPaymentMethods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_methods: Option<Vec<String>>,
    /// `blockedPaymentMethods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub blocked_payment_methods: Option<Vec<String>>,
    /// `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
    /// `customerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// `referenceUserId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_user_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `userRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_region: Option<String>,
    /// Options of the product, such as the in-store scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_factor: Option<PaymentFactor>,
    /// How it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_strategy: Option<SettlementStrategy>,
    /// `merchant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant: Option<Merchant>,
    /// `allowedPspRegions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_psp_regions: Option<Vec<String>>,
    /// `buyer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer: Option<Buyer>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `PayConsultResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PayConsultResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `paymentOptions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_options: Option<Vec<PaymentOption>>,
    /// `paymentMethodInfos`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_infos: Option<Vec<PaymentMethodInfo>>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `PayQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PayQueryRequest {
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `PayQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PayQueryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// Where the payment stands. Only `SUCCESS` is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_status: Option<TransactionStatusType>,
    /// `paymentResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_code: Option<String>,
    /// `paymentResultMessage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_message: Option<String>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// `authPaymentId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_payment_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `actualPaymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_payment_amount: Option<Amount>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// `nonGuaranteeCouponAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub non_guarantee_coupon_amount: Option<Amount>,
    /// `pspCustomerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// Older form of `normalUrl`; the client turns it into a redirect.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_action_form: Option<RedirectActionForm>,
    /// `cardInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_info: Option<CardInfo>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `transactions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transactions: Option<Vec<Transaction>>,
    /// The value to declare to customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_amount: Option<Amount>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `paymentResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `promotionResults`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_results: Option<Vec<PromotionResult>>,
    /// `earliestSettlementTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub earliest_settlement_time: Option<String>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `retryInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// `authReviewSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// `popRiskDecisionResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pop_risk_decision_result_info: Option<PopRiskDecisionResultInfo>,
}

/// `PayRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PayRequest {
    /// `CASHIER_PAYMENT`, `AGREEMENT_PAYMENT` or `IN_STORE_PAYMENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<Order>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// Where the buyer comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_redirect_url: Option<String>,
    /// How it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_strategy: Option<SettlementStrategy>,
    /// The device of the buyer. Older requests carry it in `order.env` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `agreementInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// `subscriptionInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_info: Option<SubscriptionInfo>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// After this the buyer can no longer pay. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_expiry_time: Option<String>,
    /// Where the result is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_notify_url: Option<String>,
    /// Options of the product, such as the in-store scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_factor: Option<PaymentFactor>,
    /// `creditPayPlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// `appId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_id: Option<String>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `userRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_region: Option<String>,
    /// `payToMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pay_to_method: Option<PaymentMethod>,
    /// `isAuthorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_authorization: Option<bool>,
    /// `merchant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant: Option<Merchant>,
    /// `paymentVerificationData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_verification_data: Option<PaymentVerificationData>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `dualOfflinePayment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dual_offline_payment: Option<bool>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Moved to `order.taxCalculationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// Language of the hosted page, case-sensitive: `en_US`, `zh_CN`, `de_DE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub locale: Option<String>,
}

/// `PayResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PayResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `paymentData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_data: Option<String>,
    /// `actualPaymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_payment_amount: Option<Amount>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `paymentTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// `authExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// `nonGuaranteeCouponValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub non_guarantee_coupon_value: Option<Amount>,
    /// `paymentActionForm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_action_form: Option<String>,
    /// `pspCustomerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// `challengeActionForm`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_action_form: Option<ChallengeActionForm>,
    /// Older form of `normalUrl`; the client turns it into a redirect.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_action_form: Option<RedirectActionForm>,
    /// Code to show to the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_code_form: Option<OrderCodeForm>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// Opens the wallet app; fails where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme_url: Option<String>,
    /// Opens the wallet app, else a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub applink_url: Option<String>,
    /// `appIdentifier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_identifier: Option<String>,
    /// `paymentResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `promotionResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `invoiceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub invoice_id: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_start: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_end: Option<String>,
}

/// `PayResultNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PayResultNotify {
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// The value to declare to customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_amount: Option<Amount>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `pspCustomerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// `paymentResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `promotionResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `subscriptionOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// `retryInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// `updateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// `taxCalculationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// `authReviewSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// `popRiskDecisionResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pop_risk_decision_result_info: Option<PopRiskDecisionResultInfo>,
}

/// `PaymentSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentSessionRequest {
    /// `productCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<Order>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// Where the buyer comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_redirect_url: Option<String>,
    /// How it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_strategy: Option<SettlementStrategy>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `allowedPaymentMethodRegions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_method_regions: Option<Vec<String>>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// `subscriptionPlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_plan: Option<SubscriptionPlan>,
    /// `subscriptionInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_info: Option<SubscriptionInfo>,
    /// `userRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_region: Option<String>,
    /// `scopes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scopes: Option<Vec<ScopeType>>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_expiry_time: Option<String>,
    /// Where the result is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_notify_url: Option<String>,
    /// Options of the product, such as the in-store scenario.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_factor: Option<PaymentFactor>,
    /// `enableInstallmentCollection`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_installment_collection: Option<bool>,
    /// `creditPayPlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// `agreementInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// `riskData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_data: Option<RiskData>,
    /// `productScene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_scene: Option<String>,
    /// `savedPaymentMethods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub saved_payment_methods: Option<Vec<PaymentMethod>>,
    /// `locale`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub locale: Option<String>,
    /// `availablePaymentMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_payment_method: Option<AvailablePaymentMethod>,
    /// After this the buyer can no longer pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_expiry_time: Option<String>,
    /// `subscription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription: Option<BillingSubscription>,
    /// `automaticTax`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub automatic_tax: Option<AutomaticTax>,
}

/// `PaymentSessionResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentSessionResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `paymentSessionData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_data: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_expiry_time: Option<String>,
    /// `paymentSessionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_id: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub url: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `invoiceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub invoice_id: Option<String>,
}

/// `RefundNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct RefundNotify {
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Where the refund stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_status: Option<String>,
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_request_id: Option<String>,
    /// Alipay's id of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_id: Option<String>,
    /// What goes back, in the currency of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Amount>,
    /// `refundTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `arn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// `actualRefundAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_refund_amount: Option<Amount>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `authorizationCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
}

/// `RefundRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RefundRequest {
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What goes back, in the currency of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Amount>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Alipay's id of the capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_id: Option<String>,
    /// `refundToBankInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_to_bank_info: Option<RefundToBankInfo>,
    /// `referenceRefundId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_refund_id: Option<String>,
    /// `refundReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_reason: Option<String>,
    /// Where the result of the refund is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_notify_url: Option<String>,
    /// `isAsyncRefund`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_async_refund: Option<bool>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `refundDetails`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_details: Option<Vec<RefundDetail>>,
    /// `refundSourceAccountNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_source_account_no: Option<String>,
    /// `actualRefundAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_refund_amount: Option<Amount>,
    /// Klarna needs it for a partial refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods: Option<Vec<Goods>>,
    /// One product only; a repetition must carry the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_details: Option<Vec<SplitDetail>>,
}

/// `RefundResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct RefundResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `actualRefundAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_refund_amount: Option<Amount>,
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_request_id: Option<String>,
    /// Alipay's id of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What goes back, in the currency of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
    /// `refundNonGuaranteeCouponAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_non_guarantee_coupon_amount: Option<Amount>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
}

/// `RetrievePaymentSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RetrievePaymentSessionRequest {
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
}

/// `RetrievePaymentSessionResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct RetrievePaymentSessionResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<Order>,
    /// `promotionResults`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_results: Option<Vec<PromotionResult>>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<String>,
}

/// `SubscriptionCancelNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionCancelNotify {
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `paymentCreateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// `paymentTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// `periodEndTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_end_time: Option<String>,
    /// `phaseNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `subscriptionOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// `subscriptionOrderStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_status: Option<SubscriptionNotificationType>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// `subscriptionTransId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_trans_id: Option<String>,
}

/// `SubscriptionCancelRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionCancelRequest {
    /// `cancellationType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancellation_type: Option<CancellationType>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
}

/// `SubscriptionCancelResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionCancelResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
}

/// `SubscriptionChangeRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionChangeRequest {
    /// `subscriptionChangeRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_change_request_id: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `allowAccumulate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_accumulate: Option<bool>,
    /// `maxAccumulateAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_accumulate_amount: Option<Amount>,
    /// `subscriptionDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// `orderInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_info: Option<OrderInfo>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `paymentAmountDifference`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount_difference: Option<Amount>,
}

/// `SubscriptionChangeResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionChangeResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
}

/// `SubscriptionCreateRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionCreateRequest {
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// `subscriptionDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// `subscriptionRedirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_redirect_url: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// `subscriptionNotificationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notification_url: Option<String>,
    /// `paymentNotificationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_notification_url: Option<String>,
    /// `orderInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_info: Option<OrderInfo>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// How it is settled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_strategy: Option<SettlementStrategy>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// `allowAccumulate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_accumulate: Option<bool>,
    /// `maxAccumulateAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_accumulate_amount: Option<Amount>,
    /// `allowRetry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<bool>,
    /// `maxAmountFloor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount_floor: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// `trials`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trials: Option<Vec<Trial>>,
    /// `subscriptionInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_info: Option<CreateSubscriptionInfo>,
}

/// `SubscriptionCreateResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionCreateResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Opens the wallet app; fails where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme_url: Option<String>,
    /// Opens the wallet app, else a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub applink_url: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// `appIdentifier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_identifier: Option<String>,
}

/// `SubscriptionNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionNotify {
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `subscriptionStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_status: Option<SubscriptionStatus>,
    /// `subscriptionNotificationType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notification_type: Option<SubscriptionNotificationType>,
    /// `subscriptionStartTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// `subscriptionEndTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// `allowAccumulate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_accumulate: Option<bool>,
    /// `maxAccumulateAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_accumulate_amount: Option<Amount>,
}

/// `SubscriptionPayNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionPayNotify {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_start_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_end_time: Option<String>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// The value to declare to customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_amount: Option<Amount>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// `pspCustomerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// `acquirerReferenceNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// `paymentResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `promotionResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `paymentQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `subscriptionOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// `retryInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// `updateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// `taxCalculationId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// `phaseNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<String>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// `authReviewSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// `popRiskDecisionResultInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pop_risk_decision_result_info: Option<PopRiskDecisionResultInfo>,
}

/// `SubscriptionUpdateRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionUpdateRequest {
    /// `subscriptionUpdateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_update_request_id: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `orderInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_info: Option<OrderInfo>,
    /// `subscriptionDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// `prorationSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proration_settings: Option<ProrationSettings>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub next_subscription_date: Option<String>,
}

/// `SubscriptionUpdateResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionUpdateResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
}

/// `SubscriptionsInquiryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionsInquiryRequest {
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
}

/// `SubscriptionsInquiryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionsInquiryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `allowRetry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<String>,
    /// `maxAmountFloor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount_floor: Option<Amount>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// `subscriptionEndTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// `subscriptionStartTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// `subscriptionStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_status: Option<String>,
}

/// `SupplyDefenseDocumentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SupplyDefenseDocumentRequest {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// `disputeEvidence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence: Option<String>,
}

/// `SupplyDefenseDocumentResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SupplyDefenseDocumentResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// `disputeResolutionTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_resolution_time: Option<String>,
}

/// `SupplyEvidenceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SupplyEvidenceRequest {
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// One object per evidence tag, at most 32 tags, 10,000,000 characters in all. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_content: Option<String>,
}

/// `SupplyEvidenceResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SupplyEvidenceResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// `evidenceResults`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_results: Option<Vec<DisputeEvidenceResult>>,
}

/// `UpdateAmountRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UpdateAmountRequest {
    /// `updateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// `amount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Amount>,
}

/// `UpdateAmountResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct UpdateAmountResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `updateRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// `amount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<Amount>,
}

/// `UpdateTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct UpdateTokenRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// `accountHolderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// `tokenExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token_expiry_time: Option<String>,
}

impl fmt::Debug for UpdateTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateTokenRequest")
            .field("merchant_account_id", &self.merchant_account_id)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .field("account_holder_name", &self.account_holder_name)
            .field("email", &self.email)
            .field("token_expiry_time", &self.token_expiry_time)
            .finish()
    }
}

impl fmt::Display for UpdateTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `UpdateTokenResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct UpdateTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
}

impl fmt::Debug for UpdateTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateTokenResponse")
            .field("result", &self.result)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for UpdateTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `VaultingInquireTokenRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct VaultingInquireTokenRequest {
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
}

impl fmt::Debug for VaultingInquireTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultingInquireTokenRequest")
            .field("merchant_account_id", &self.merchant_account_id)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for VaultingInquireTokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `VaultingInquireTokenResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct VaultingInquireTokenResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// `accountHolderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// `issuerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// `issuingCountry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `tokenExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token_expiry_time: Option<String>,
}

impl fmt::Debug for VaultingInquireTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultingInquireTokenResponse")
            .field("result", &self.result)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .field("account_holder_name", &self.account_holder_name)
            .field("email", &self.email)
            .field("issuer_name", &self.issuer_name)
            .field("issuing_country", &self.issuing_country)
            .field("token_expiry_time", &self.token_expiry_time)
            .finish()
    }
}

impl fmt::Display for VaultingInquireTokenResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `VaultingNotify` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VaultingNotify {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `notifyType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// `paymentMethodDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<VaultingPaymentMethodDetail>,
    /// `vaultingCreateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_create_time: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
}

/// `VaultingPaymentMethodRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VaultingPaymentMethodRequest {
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// `vaultingNotificationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_notification_url: Option<String>,
    /// `redirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// `paymentMethodDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<PaymentMethodDetail>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `vaultingCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_currency: Option<String>,
    /// `customizedInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
}

/// `VaultingPaymentMethodResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VaultingPaymentMethodResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// `paymentMethodDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<PaymentMethodDetail>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// Opens the wallet app; fails where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme_url: Option<String>,
    /// Opens the wallet app, else a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub applink_url: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
}

/// `VaultingQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VaultingQueryRequest {
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
}

/// `VaultingQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VaultingQueryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
    /// Opens the wallet app; fails where it is missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scheme_url: Option<String>,
    /// Opens the wallet app, else a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub applink_url: Option<String>,
    /// `vaultingStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_status: Option<VaultingStatus>,
    /// `paymentMethodDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<PaymentMethodDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// `vaultingResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_result_code: Option<String>,
    /// `vaultingResultMessage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_result_message: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
}

/// `VaultingSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VaultingSessionRequest {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `vaultingRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// `vaultingNotificationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_notification_url: Option<String>,
    /// `redirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// `merchantRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `is3DSAuthentication`.
    #[serde(rename = "is3DSAuthentication", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is3ds_authentication: Option<bool>,
}

/// `VaultingSessionResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VaultingSessionResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// `vaultingSessionData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_session_data: Option<String>,
    /// `vaultingSessionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_session_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_session_expiry_time: Option<String>,
    /// Page to send the buyer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub normal_url: Option<String>,
}

/// `VaultsFetchNonceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VaultsFetchNonceRequest {
    /// `card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<Card>,
}

/// `VaultsFetchNonceResponse` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct VaultsFetchNonceResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
}

impl fmt::Debug for VaultsFetchNonceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultsFetchNonceResponse")
            .field("result", &self.result)
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for VaultsFetchNonceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `VerifyAndCompletePaymentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VerifyAndCompletePaymentRequest {
    /// `verifyMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_method: Option<VerifyMethod>,
    /// `verifyRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
}

/// `VerifyAndCompletePaymentResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VerifyAndCompletePaymentResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// `verifyRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `paymentCreateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
}

/// An amount in the smallest unit of its currency: `{"currency": "USD", "value": "1000"}` is 10.00 USD.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Amount {
    /// ISO 4217 code.
    pub currency: String,
    /// Digits: whole units of the smallest coin, `"1000"` is 10.00 USD and 1000 JPY.
    pub value: String,
}

/// `AmountLimit` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AmountLimit {
    /// `maxAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount: Option<Amount>,
    /// `minAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_amount: Option<Amount>,
    /// `remainAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub remain_amount: Option<Amount>,
}

/// `AmountLimitInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AmountLimitInfo {
    /// `singleLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub single_limit: Option<AmountLimit>,
    /// `dayLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub day_limit: Option<AmountLimit>,
    /// `monthLimit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub month_limit: Option<AmountLimit>,
}

/// `AncillaryData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AncillaryData {
    /// `services`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub services: Option<Vec<Service>>,
    /// `connectedTicketNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub connected_ticket_number: Option<String>,
}

/// `AuthCodeForm` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AuthCodeForm {
    /// `codeDetails`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_details: Option<Vec<CodeDetail>>,
}

/// `AuthMetaData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthMetaData {
    /// `accountHolderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<String>,
    /// `accountHolderCertNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_cert_no: Option<String>,
}

/// `AuthorizationAccessParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationAccessParams {
    /// `channel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel: Option<String>,
}

/// `AuthorizationConsultDirectDebitInfo` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AuthorizationConsultDirectDebitInfo {
    /// `channelProductCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel_product_code: Option<String>,
    /// `personalProductCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub personal_product_code: Option<String>,
    /// `signScene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sign_scene: Option<String>,
    /// `accessParams`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_params: Option<AuthorizationAccessParams>,
    /// `periodRuleParams`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule_params: Option<PeriodRuleParams>,
    /// `passBackParams`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pass_back_params: Option<AuthorizationConsultPassBackParams>,
    /// `subscriptionParams`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_params: Option<AuthorizationConsultSubscriptionParams>,
    /// `subMerchant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant: Option<AuthorizationConsultSubMerchant>,
    /// `subscribeType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscribe_type: Option<String>,
    /// An access token: secret. For update, downgrade and revert only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ori_agreement_no: Option<String>,
}

impl fmt::Debug for AuthorizationConsultDirectDebitInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationConsultDirectDebitInfo")
            .field("channel_product_code", &self.channel_product_code)
            .field("personal_product_code", &self.personal_product_code)
            .field("sign_scene", &self.sign_scene)
            .field("access_params", &self.access_params)
            .field("period_rule_params", &self.period_rule_params)
            .field("pass_back_params", &self.pass_back_params)
            .field("subscription_params", &self.subscription_params)
            .field("sub_merchant", &self.sub_merchant)
            .field("subscribe_type", &self.subscribe_type)
            .field("ori_agreement_no", &self.ori_agreement_no.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for AuthorizationConsultDirectDebitInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AuthorizationConsultPassBackParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationConsultPassBackParams {
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `itemId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_id: Option<String>,
}

/// `AuthorizationConsultSubMerchant` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationConsultSubMerchant {
    /// `subMerchantServiceName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant_service_name: Option<String>,
    /// `subMerchantServiceDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant_service_description: Option<String>,
}

/// `AuthorizationConsultSubscriptionParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationConsultSubscriptionParams {
    /// `subscribeTplType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscribe_tpl_type: Option<String>,
    /// JSON object as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub first_subscription_info: Option<String>,
    /// JSON list as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub follow_subscription_infos: Option<String>,
    /// JSON object as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub origin_subscription_info: Option<String>,
    /// JSON object as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub target_subscription_info: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub next_payment_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expire_at: Option<String>,
    /// CNY yuan with two decimals, not the smallest unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub base_amount: Option<String>,
    /// CNY yuan with two decimals, not the smallest unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub offset_amount: Option<String>,
    /// `deductName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deduct_name: Option<String>,
    /// `deductDesc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deduct_desc: Option<String>,
}

/// `AutomaticTax` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AutomaticTax {
    /// Say it explicitly.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
}

/// `AvailablePaymentMethod` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AvailablePaymentMethod {
    /// `billingAddressCollectionMode`: `ALWAYS`, `DYNAMIC` or `NEVER`. Secret: never log it. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_meta_data: Option<String>,
    /// `paymentMethodTypeList`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type_list: Option<Vec<PaymentMethodTypeItem>>,
}

impl fmt::Debug for AvailablePaymentMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AvailablePaymentMethod")
            .field("payment_method_meta_data", &self.payment_method_meta_data.as_ref().map(|_| Redacted))
            .field("payment_method_type_list", &self.payment_method_type_list)
            .finish()
    }
}

impl fmt::Display for AvailablePaymentMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `BillingDiscount` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BillingDiscount {
    /// `couponId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_id: Option<String>,
    /// `promotionCodeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_code_id: Option<String>,
}

/// `BillingSubscription` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BillingSubscription {
    /// `customerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// `trialSettings`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_settings: Option<BillingTrialSettings>,
    /// `paymentBehavior`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_behavior: Option<String>,
    /// `collectionMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub collection_method: Option<String>,
    /// `daysUntilDue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub days_until_due: Option<i64>,
    /// `cancelAt`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_at: Option<String>,
    /// `cancelAtPeriodEnd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_at_period_end: Option<bool>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
    /// `discounts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discounts: Option<Vec<BillingDiscount>>,
    /// `defaultPaymentMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub default_payment_method: Option<String>,
    /// `allowPromotionCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_promotion_code: Option<bool>,
    /// `subscriptionNotifyUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notify_url: Option<String>,
}

/// `BillingTrialSettings` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BillingTrialSettings {
    /// `trialPeriodDays`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_period_days: Option<i64>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end: Option<String>,
    /// `trialEndBehavior`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_behavior: Option<String>,
}

/// `BrowserInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BrowserInfo {
    /// `acceptHeader`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub accept_header: Option<String>,
    /// `javaEnabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub java_enabled: Option<bool>,
    /// `javaScriptEnabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub java_script_enabled: Option<bool>,
    /// `language`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<String>,
    /// `userAgent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent: Option<String>,
}

/// `Buyer` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Buyer {
    /// `referenceBuyerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_buyer_id: Option<String>,
    /// `buyerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_name: Option<UserName>,
    /// `buyerPhoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_phone_no: Option<String>,
    /// `buyerEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_email: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_registration_time: Option<String>,
    /// `isAccountVerified`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_account_verified: Option<bool>,
    /// `successfulOrderCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub successful_order_count: Option<i64>,
    /// `buyerPhoneNoContryCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_phone_no_contry_code: Option<String>,
    /// Comma-separated text. Payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub preferred_locales: Option<String>,
    /// Needed when `buyerType` is `B`. Payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_name: Option<String>,
    /// Payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_type: Option<String>,
    /// `successfulOrderAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub successful_order_amount: Option<Amount>,
    /// Needed for Klarna. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_last_paid_purchase: Option<String>,
    /// Needed for Klarna. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_first_paid_purchase: Option<String>,
    /// Payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_ids: Option<Vec<BuyerTaxId>>,
    /// Has `country` in place of `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_address: Option<Address>,
}

/// `BuyerTaxId` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BuyerTaxId {
    /// `country`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country: Option<String>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub value: Option<String>,
    /// `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
}

/// `Card` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct Card {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// `expiryYear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// `expiryMonth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// `cardholderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<UserName>,
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card")
            .field("card_no", &self.card_no.as_ref().map(|_| Redacted))
            .field("expiry_year", &self.expiry_year)
            .field("expiry_month", &self.expiry_month)
            .field("cvv", &self.cvv.as_ref().map(|_| Redacted))
            .field("cardholder_name", &self.cardholder_name)
            .finish()
    }
}

impl fmt::Display for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `CardInfo` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct CardInfo {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// `cardBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_brand: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// `issuingCountry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<String>,
    /// `paymentMethodRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<String>,
    /// `threeDSResult`.
    #[serde(rename = "threeDSResult", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_result: Option<ThreeDSResult>,
}

impl fmt::Debug for CardInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardInfo")
            .field("card_no", &self.card_no.as_ref().map(|_| Redacted))
            .field("card_brand", &self.card_brand)
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .field("issuing_country", &self.issuing_country)
            .field("funding", &self.funding)
            .field("payment_method_region", &self.payment_method_region)
            .field("three_ds_result", &self.three_ds_result)
            .finish()
    }
}

impl fmt::Display for CardInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `CardPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct CardPaymentMethodDetail {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// `brand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub brand: Option<CardBrand>,
    /// `maskedCardNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub masked_card_no: Option<String>,
    /// `supportedBrands`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_brands: Option<Vec<String>>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// `selectedCardBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub selected_card_brand: Option<CardBrand>,
    /// `cardIssuer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_issuer: Option<String>,
    /// `countryIssue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country_issue: Option<String>,
    /// `instUserName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub inst_user_name: Option<UserName>,
    /// `expiryYear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// `expiryMonth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// `billingAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// `mask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mask: Option<String>,
    /// `last4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last4: Option<String>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
    /// Comes in replies. Never send it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fingerprint: Option<String>,
    /// `authenticationFlow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_flow: Option<String>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<CardPaymentMethodDetailFunding>,
    /// `avsResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// `cvvResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// `bin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bin: Option<String>,
    /// `issuerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// `issuingCountry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `lastFour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// `cardholderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<UserName>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_birth: Option<String>,
    /// `businessNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_no: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_password_digest: Option<String>,
    /// `cpf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cpf: Option<String>,
    /// `payerEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payer_email: Option<String>,
    /// `networkTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// `is3DSAuthentication`.
    #[serde(rename = "is3DSAuthentication", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is3ds_authentication: Option<bool>,
    /// `request3DS`.
    #[serde(rename = "request3DS", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request3ds: Option<String>,
    /// `scaExemptionIndicator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sca_exemption_indicator: Option<String>,
    /// `enableAuthenticationUpgrade`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_authentication_upgrade: Option<String>,
    /// `mpiData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mpi_data: Option<MpiData>,
}

impl fmt::Debug for CardPaymentMethodDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CardPaymentMethodDetail")
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .field("brand", &self.brand)
            .field("masked_card_no", &self.masked_card_no)
            .field("supported_brands", &self.supported_brands)
            .field("card_no", &self.card_no.as_ref().map(|_| Redacted))
            .field("selected_card_brand", &self.selected_card_brand)
            .field("card_issuer", &self.card_issuer)
            .field("country_issue", &self.country_issue)
            .field("inst_user_name", &self.inst_user_name)
            .field("expiry_year", &self.expiry_year)
            .field("expiry_month", &self.expiry_month)
            .field("billing_address", &self.billing_address)
            .field("mask", &self.mask)
            .field("last4", &self.last4)
            .field("payment_method_detail_metadata", &self.payment_method_detail_metadata)
            .field("fingerprint", &self.fingerprint)
            .field("authentication_flow", &self.authentication_flow)
            .field("funding", &self.funding)
            .field("avs_result_raw", &self.avs_result_raw)
            .field("cvv_result_raw", &self.cvv_result_raw)
            .field("bin", &self.bin)
            .field("issuer_name", &self.issuer_name)
            .field("issuing_country", &self.issuing_country)
            .field("last_four", &self.last_four)
            .field("cardholder_name", &self.cardholder_name)
            .field("cvv", &self.cvv.as_ref().map(|_| Redacted))
            .field("date_of_birth", &self.date_of_birth)
            .field("business_no", &self.business_no)
            .field("card_password_digest", &self.card_password_digest.as_ref().map(|_| Redacted))
            .field("cpf", &self.cpf)
            .field("payer_email", &self.payer_email)
            .field("network_transaction_id", &self.network_transaction_id)
            .field("is3ds_authentication", &self.is3ds_authentication)
            .field("request3ds", &self.request3ds)
            .field("sca_exemption_indicator", &self.sca_exemption_indicator)
            .field("enable_authentication_upgrade", &self.enable_authentication_upgrade)
            .field("mpi_data", &self.mpi_data)
            .finish()
    }
}

impl fmt::Display for CardPaymentMethodDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `CardVerificationResult` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CardVerificationResult {
    /// `authenticationType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_type: Option<String>,
    /// `authenticationMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_method: Option<String>,
    /// `cvvResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result: Option<String>,
    /// `avsResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result: Option<String>,
    /// `authorizationCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
    /// `threeDSResult`.
    #[serde(rename = "threeDSResult", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_result: Option<RiskThreeDSResult>,
}

/// `Certificate` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct Certificate {
    /// `certificateType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub certificate_type: Option<CertificateType>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub certificate_no: Option<String>,
    /// `holderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub holder_name: Option<UserName>,
    /// `fileKeys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub file_keys: Option<Vec<String>>,
    /// `certificateAuthority`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub certificate_authority: Option<String>,
}

impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("certificate_type", &self.certificate_type)
            .field("certificate_no", &self.certificate_no.as_ref().map(|_| Redacted))
            .field("holder_name", &self.holder_name)
            .field("file_keys", &self.file_keys)
            .field("certificate_authority", &self.certificate_authority)
            .finish()
    }
}

impl fmt::Display for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `ChallengeActionForm` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ChallengeActionForm {
    /// `challengeType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_type: Option<ChallengeType>,
    /// `challengeRenderValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_render_value: Option<String>,
    /// `triggerSource`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trigger_source: Option<ChallengeTriggerSourceType>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// One form of a code to show.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct CodeDetail {
    /// `codeValueType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_value_type: Option<CodeValueType>,
    /// `codeValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_value: Option<String>,
    /// `displayType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_type: Option<DisplayType>,
}

/// `CouponPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CouponPaymentMethodDetail {
    /// `couponId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_id: Option<String>,
    /// `availableAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_amount: Option<Amount>,
    /// `couponName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_name: Option<String>,
    /// `couponDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_description: Option<String>,
    /// `couponExpireTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_expire_time: Option<String>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
}

/// `CreateSubscriptionInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CreateSubscriptionInfo {
    /// `allowRetry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<bool>,
    /// `retryMode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_mode: Option<String>,
    /// `maxAmountFloor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount_floor: Option<Amount>,
    /// `fixedAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fixed_amount: Option<Amount>,
}

/// `CreditPayPlan` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CreditPayPlan {
    /// `installmentNum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_num: Option<i64>,
    /// `interval`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interval: Option<String>,
    /// `creditPayFeeType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_fee_type: Option<CreditPayFeeType>,
    /// `feePercentage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fee_percentage: Option<i64>,
    /// `filteredInstallmentPeriods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub filtered_installment_periods: Option<Vec<i64>>,
    /// `interestRate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interest_rate: Option<String>,
}

/// `CurrencyPair` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CurrencyPair {
    /// `sellCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// `buyCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
}

/// `CustomizedInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomizedInfo {
    /// `customizedField1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field1: Option<String>,
    /// `customizedField2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field2: Option<String>,
    /// `customizedField3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field3: Option<String>,
    /// `customizedField4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field4: Option<String>,
    /// `customizedField5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field5: Option<String>,
}

/// `CustomsInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsInfo {
    /// `customsCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_code: Option<String>,
    /// `region`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
}

/// `Declaration` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Declaration {
    /// `declarationBizScene`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_biz_scene: Option<DeclarationBizSceneType>,
    /// `declarationBeneficiaryId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_beneficiary_id: Option<String>,
}

/// `DeclarationRecord` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DeclarationRecord {
    /// `declarationRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_id: Option<String>,
    /// `customsPaymentId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_payment_id: Option<String>,
    /// `customsOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_order_id: Option<String>,
    /// `customs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs: Option<CustomsInfo>,
    /// `merchantCustomsInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_info: Option<MerchantCustomsInfo>,
    /// `declarationAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_amount: Option<Amount>,
    /// `splitOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_order: Option<bool>,
    /// `declarationRequestStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_status: Option<String>,
    /// `lastModifiedTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_modified_time: Option<String>,
    /// `customsDeclarationResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_result_code: Option<String>,
    /// `customsDeclarationResultDesc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_result_desc: Option<String>,
    /// `customsDeclarationReturnTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_return_time: Option<String>,
}

/// `DeliveryEstimate` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DeliveryEstimate {
    /// `minimum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub minimum: Option<DeliveryEstimateInfo>,
    /// `maximum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub maximum: Option<DeliveryEstimateInfo>,
}

/// `DeliveryEstimateInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DeliveryEstimateInfo {
    /// `unit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub unit: Option<String>,
    /// `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub value: Option<i64>,
}

/// `Discount` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Discount {
    /// `discountTag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_tag: Option<String>,
    /// `discountName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_name: Option<String>,
    /// `savingsAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub savings_amount: Option<Amount>,
    /// `estimateSavingsAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub estimate_savings_amount: Option<Amount>,
}

/// `DiscountPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DiscountPaymentMethodDetail {
    /// `discountId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_id: Option<String>,
    /// `availableAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_amount: Option<Amount>,
    /// `discountName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_name: Option<String>,
    /// `discountDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_description: Option<String>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
}

/// `DisputeDefenseFile` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DisputeDefenseFile {
    /// `fileName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub file_name: Option<String>,
    /// `fileFormat`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub file_format: Option<String>,
    /// MD5 of the decoded file, lower-case hex.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub file_md5: Option<String>,
}

/// `DisputeEvidenceRecommendation` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DisputeEvidenceRecommendation {
    /// `evidenceTag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_tag: Option<String>,
    /// `obtained`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub obtained: Option<bool>,
    /// `winRateContribution`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub win_rate_contribution: Option<String>,
}

/// `DisputeEvidenceResult` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct DisputeEvidenceResult {
    /// `evidenceTag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_tag: Option<String>,
    /// `success`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub success: Option<String>,
    /// `resultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// `failedFieldPath`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub failed_field_path: Option<String>,
}

/// The device of the buyer.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Env {
    /// `terminalType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_type: Option<TerminalType>,
    /// `osType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_type: Option<OsType>,
    /// `userAgent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent: Option<String>,
    /// `deviceTokenId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_token_id: Option<String>,
    /// `clientIp`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_ip: Option<String>,
    /// `cookieId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cookie_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `storeTerminalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_id: Option<String>,
    /// `storeTerminalRequestTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_request_time: Option<String>,
    /// `browserInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub browser_info: Option<BrowserInfo>,
    /// `colorDepth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub color_depth: Option<String>,
    /// `screenHeight`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub screen_height: Option<String>,
    /// `screenWidth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub screen_width: Option<String>,
    /// `timeZoneOffset`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub time_zone_offset: Option<i64>,
    /// `deviceBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_brand: Option<String>,
    /// `deviceModel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_model: Option<String>,
    /// `deviceLanguage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_language: Option<String>,
    /// `deviceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_id: Option<String>,
    /// `osVersion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_version: Option<String>,
}

/// `ExternalPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct ExternalPaymentMethodDetail {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub asset_token: Option<String>,
    /// `accountDisplayName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_display_name: Option<String>,
    /// `disableReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub disable_reason: Option<DisableReasonType>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
}

impl fmt::Debug for ExternalPaymentMethodDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExternalPaymentMethodDetail")
            .field("asset_token", &self.asset_token.as_ref().map(|_| Redacted))
            .field("account_display_name", &self.account_display_name)
            .field("disable_reason", &self.disable_reason)
            .field("payment_method_detail_metadata", &self.payment_method_detail_metadata)
            .finish()
    }
}

impl fmt::Display for ExternalPaymentMethodDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `Gaming` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Gaming {
    /// `gameName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub game_name: Option<String>,
    /// `toppedUpUser`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_user: Option<String>,
    /// `toppedUpEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_email: Option<String>,
    /// `toppedUpPhoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_phone_no: Option<String>,
}

/// `Goods` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Goods {
    /// `referenceGoodsId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_goods_id: Option<String>,
    /// `goodsName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_name: Option<String>,
    /// `goodsCategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_category: Option<String>,
    /// `goodsBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_brand: Option<String>,
    /// `goodsUnitAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_unit_amount: Option<Amount>,
    /// `goodsQuantity`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_quantity: Option<String>,
    /// `goodsSkuName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_sku_name: Option<String>,
    /// `goodsUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_url: Option<String>,
    /// `deliveryMethodType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub delivery_method_type: Option<DeliveryMethodType>,
    /// `goodsImageUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_image_url: Option<String>,
    /// `priceId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_id: Option<String>,
    /// `goodsDiscountAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_discount_amount: Option<Amount>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_ends_on_time: Option<String>,
    /// `crossSell`. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cross_sell: Option<String>,
    /// Automatic tax of payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_code: Option<String>,
    /// Automatic tax of payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_behavior: Option<String>,
}

/// `Installment` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Installment {
    /// `supportCardBrands`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_card_brands: Option<Vec<SupportCardBrand>>,
    /// `plans`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub plans: Option<Vec<Plan>>,
}

/// `InstallmentBank` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InstallmentBank {
    /// `logo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo: Option<Logo>,
    /// `bankName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_name: Option<String>,
    /// `bankShortName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_short_name: Option<String>,
    /// `bankTerms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_terms: Option<String>,
    /// `bankPromoUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_promo_url: Option<String>,
    /// `bins`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bins: Option<Vec<String>>,
    /// `plans`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub plans: Option<Vec<Plan>>,
}

/// `InterestFree` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InterestFree {
    /// `provider`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub provider: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expire_time: Option<String>,
    /// `installmentFreeNums`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_free_nums: Option<Vec<i64>>,
    /// `minPaymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_payment_amount: Option<Amount>,
    /// `freePercentage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub free_percentage: Option<i64>,
    /// `maxPaymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_payment_amount: Option<Amount>,
}

/// `IssuerComments` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct IssuerComments {
    /// `cardholderComments`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_comments: Option<String>,
    /// `reasonOfInvalidAuthorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason_of_invalid_authorization: Option<String>,
    /// `explanationOfCreditPresented`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub explanation_of_credit_presented: Option<String>,
    /// `judgeReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub judge_reason: Option<String>,
}

/// `Leg` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Leg {
    /// `departureAirportCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_airport_code: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_time: Option<String>,
    /// `departureAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_address: Option<Address>,
    /// `arrivalAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_address: Option<Address>,
    /// `carrierName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub carrier_name: Option<String>,
    /// `carrierNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub carrier_no: Option<String>,
    /// `classType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub class_type: Option<ClassType>,
    /// `arrivalAirportCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_airport_code: Option<String>,
    /// `fareBasis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fare_basis: Option<String>,
    /// `couponNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_number: Option<String>,
    /// `flightNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub flight_number: Option<String>,
    /// `passengerNameRecord`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_name_record: Option<String>,
    /// `ticketDeliveryMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_method: Option<String>,
    /// `ticketDeliveryRecipient`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_recipient: Option<String>,
}

/// `Lodging` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Lodging {
    /// `hotelName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hotel_name: Option<String>,
    /// `hotelAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hotel_address: Option<Address>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_in_date: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_out_date: Option<String>,
    /// `numberOfNights`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_nights: Option<i64>,
    /// `numberOfRooms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_rooms: Option<i64>,
    /// `guestNames`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub guest_names: Option<Vec<UserName>>,
    /// `roomClass`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub room_class: Option<String>,
    /// `ticketDeliveryMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_method: Option<String>,
    /// `ticketDeliveryRecipient`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_recipient: Option<String>,
}

/// `Logo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Logo {
    /// `logoName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo_name: Option<String>,
    /// `logoUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo_url: Option<String>,
}

/// `Merchant` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Merchant {
    /// `referenceMerchantId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_merchant_id: Option<String>,
    /// `merchantMCC`.
    #[serde(rename = "merchantMCC", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_mcc: Option<String>,
    /// `merchantName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_name: Option<String>,
    /// `merchantDisplayName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_display_name: Option<String>,
    /// `merchantAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_address: Option<Address>,
    /// `merchantRegisterDate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_register_date: Option<String>,
    /// `store`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store: Option<Store>,
    /// `merchantType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_type: Option<MerchantType>,
    /// Needed for Klarna.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_trades: Option<i64>,
    /// `accountLastModified`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_last_modified: Option<AccountLastModified>,
    /// `merchantUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_url: Option<String>,
    /// `merchantCountryCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_country_code: Option<String>,
}

/// `MerchantCustomsInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCustomsInfo {
    /// `merchantCustomsCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_code: Option<String>,
    /// `merchantCustomsName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_name: Option<String>,
}

/// `MpiData` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct MpiData {
    /// `threeDSVersion`.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// `eci`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cavv: Option<String>,
    /// `dsTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ds_transaction_id: Option<String>,
    /// `credentialType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credential_type: Option<CredentialType>,
}

impl fmt::Debug for MpiData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MpiData")
            .field("three_ds_version", &self.three_ds_version)
            .field("eci", &self.eci)
            .field("cavv", &self.cavv.as_ref().map(|_| Redacted))
            .field("ds_transaction_id", &self.ds_transaction_id)
            .field("credential_type", &self.credential_type)
            .finish()
    }
}

impl fmt::Display for MpiData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// What is bought.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct Order {
    /// Your id of the order. One order may see several attempts to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_order_id: Option<String>,
    /// `orderDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_description: Option<String>,
    /// Total of the order, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Amount>,
    /// `orderDiscountAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_discount_amount: Option<Amount>,
    /// `subTotalOrderAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_total_order_amount: Option<Amount>,
    /// `merchant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant: Option<Merchant>,
    /// `goods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods: Option<Vec<Goods>>,
    /// `shipping`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping: Option<Shipping>,
    /// `buyer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer: Option<Buyer>,
    /// Older place of the top-level `env`; still accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// JSON text. Merchants connected to AlipayCN send `chinaExtraTransInfo` in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `transit`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transit: Option<Transit>,
    /// `lodging`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub lodging: Option<Lodging>,
    /// `gaming`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gaming: Option<Gaming>,
    /// `needDeclaration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub need_declaration: Option<bool>,
    /// `declaration`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration: Option<Declaration>,
    /// `orderType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_type: Option<String>,
    /// Payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub send_receipt: Option<bool>,
    /// Ties the order to a tax calculation; `pay` only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// Agentic sessions only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub checkout_jwt: Option<String>,
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order")
            .field("reference_order_id", &self.reference_order_id)
            .field("order_description", &self.order_description)
            .field("order_amount", &self.order_amount)
            .field("order_discount_amount", &self.order_discount_amount)
            .field("sub_total_order_amount", &self.sub_total_order_amount)
            .field("merchant", &self.merchant)
            .field("goods", &self.goods)
            .field("shipping", &self.shipping)
            .field("buyer", &self.buyer)
            .field("env", &self.env)
            .field("extend_info", &self.extend_info)
            .field("transit", &self.transit)
            .field("lodging", &self.lodging)
            .field("gaming", &self.gaming)
            .field("need_declaration", &self.need_declaration)
            .field("declaration", &self.declaration)
            .field("order_type", &self.order_type)
            .field("send_receipt", &self.send_receipt)
            .field("tax_calculation_id", &self.tax_calculation_id)
            .field("payment_amount", &self.payment_amount)
            .field("checkout_jwt", &self.checkout_jwt.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// Codes to show to the buyer.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct OrderCodeForm {
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expire_time: Option<String>,
    /// `codeDetails`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_details: Option<Vec<CodeDetail>>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `OrderInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct OrderInfo {
    /// Total of the order, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Amount>,
}

/// `Paginator` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Paginator {
    /// `currentPage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// `pageSize`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<i64>,
    /// `totalPage`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_page: Option<i64>,
    /// `totalCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_count: Option<i64>,
}

/// `Passenger` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Passenger {
    /// `passengerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_name: Option<UserName>,
    /// `passengerEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_email: Option<String>,
    /// `passengerPhoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_phone_no: Option<String>,
    /// `passengerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_id: Option<String>,
    /// `passengerIdType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_id_type: Option<PassengerIdType>,
    /// `passengerCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_code: Option<String>,
}

/// `PaymentAttempt` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentAttempt {
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub attempt_at: Option<String>,
    /// `attemptResponse`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub attempt_response: Option<String>,
}

/// `PaymentEvaluation` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentEvaluation {
    /// `paymentMethods`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_methods: Option<Vec<PaymentMethod>>,
}

/// Options of the product.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentFactor {
    /// `isPaymentEvaluation`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_payment_evaluation: Option<bool>,
    /// `PaymentCode`, `OrderCode` or `EntryCode`, exactly so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub in_store_payment_scenario: Option<InStorePaymentScenario>,
    /// `presentmentMode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub presentment_mode: Option<PresentmentMode>,
    /// `captureMode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_mode: Option<CaptureModeType>,
    /// `isAuthorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_authorization: Option<bool>,
    /// When true, `order.buyer.referenceBuyerId` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_payment_method_for_buyer: Option<bool>,
}

/// How the buyer pays.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct PaymentMethod {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// Token or scanned code. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_id: Option<String>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<FundingType>,
    /// `customerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `requireIssuerAuthentication`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub require_issuer_authentication: Option<bool>,
    /// Secret: never log it. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_meta_data: Option<String>,
}

impl fmt::Debug for PaymentMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentMethod")
            .field("payment_method_type", &self.payment_method_type)
            .field("payment_method_id", &self.payment_method_id.as_ref().map(|_| Redacted))
            .field("funding", &self.funding)
            .field("customer_id", &self.customer_id)
            .field("extend_info", &self.extend_info)
            .field("require_issuer_authentication", &self.require_issuer_authentication)
            .field("payment_method_meta_data", &self.payment_method_meta_data.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for PaymentMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `PaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentMethodDetail {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `paymentMethodDetailType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_type: Option<PaymentMethodDetailType>,
    /// `card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<CardPaymentMethodDetail>,
    /// `externalAccount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub external_account: Option<ExternalPaymentMethodDetail>,
    /// `discount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<DiscountPaymentMethodDetail>,
    /// `coupon`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon: Option<CouponPaymentMethodDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `wallet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub wallet: Option<Wallet>,
    /// `interactionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interaction_type: Option<String>,
}

/// `PaymentMethodInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentMethodInfo {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `paymentMethodDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<String>,
    /// `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// `preferred`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub preferred: Option<bool>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `PaymentMethodTypeItem` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentMethodTypeItem {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `paymentMethodOrder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_order: Option<i64>,
    /// `expressCheckout`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub express_checkout: Option<bool>,
}

/// `PaymentOption` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentOption {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// `paymentMethodCategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_category: Option<PaymentMethodCategoryType>,
    /// `paymentMethodRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<Vec<String>>,
    /// `preferred`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub preferred: Option<bool>,
    /// `disableReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub disable_reason: Option<DisableReasonType>,
    /// `supportedCurrencies`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_currencies: Option<Vec<String>>,
    /// `paymentOptionDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_option_detail: Option<PaymentOptionDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// `logo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo: Option<Logo>,
    /// `promoNames`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promo_names: Option<Vec<String>>,
    /// `installment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment: Option<Installment>,
    /// `promotionInfos`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_infos: Option<Vec<PromotionInfo>>,
    /// `interactionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interaction_type: Option<InteractionType>,
    /// `bankIdentifierCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_identifier_code: Option<String>,
    /// `amountLimitInfoMap`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount_limit_info_map: Option<HashMap<String, AmountLimitInfo>>,
}

/// `PaymentOptionDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentOptionDetail {
    /// `supportCardBrands`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_card_brands: Option<Vec<SupportCardBrand>>,
    /// `supportBanks`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_banks: Option<Vec<SupportBank>>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<Vec<String>>,
    /// `interactionTypes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interaction_types: Option<Vec<String>>,
}

/// `PaymentQuote` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PaymentQuote {
    /// `buyCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
    /// `sellCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// `quoteId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_id: Option<String>,
    /// `exchangeRate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exchange_rate: Option<String>,
}

/// `PaymentResultInfo` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct PaymentResultInfo {
    /// `issuerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// `refusalCodeRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refusal_code_raw: Option<String>,
    /// `refusalReasonRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refusal_reason_raw: Option<String>,
    /// `merchantAdviceCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_advice_code: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// `cardBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_brand: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// `issuingCountry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<String>,
    /// `paymentMethodRegion`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<String>,
    /// `threeDSResult`.
    #[serde(rename = "threeDSResult", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_result: Option<ThreeDSResult>,
    /// `avsResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// `cvvResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// `networkTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// `creditPayPlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// `cardholderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<String>,
    /// `cardBin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_bin: Option<String>,
    /// `lastFour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// `expiryMonth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// `expiryYear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// `cardCategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_category: Option<String>,
    /// `accountNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_no: Option<String>,
    /// `exemptionRequested`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exemption_requested: Option<String>,
    /// `credentialTypeUsed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credential_type_used: Option<String>,
    /// `rrn`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rrn: Option<String>,
    /// `userAuthorizationStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_authorization_status: Option<String>,
    /// `authorizationCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
    /// `incrementalAuthorizationAvailable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub incremental_authorization_available: Option<bool>,
    /// `extendedAuthorizationAvailable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extended_authorization_available: Option<bool>,
    /// `refundOnAuthorizationAvailable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_on_authorization_available: Option<bool>,
    /// `fingerprint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fingerprint: Option<String>,
}

impl fmt::Debug for PaymentResultInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaymentResultInfo")
            .field("issuer_name", &self.issuer_name)
            .field("refusal_code_raw", &self.refusal_code_raw)
            .field("refusal_reason_raw", &self.refusal_reason_raw)
            .field("merchant_advice_code", &self.merchant_advice_code)
            .field("acquirer_info", &self.acquirer_info)
            .field("card_no", &self.card_no.as_ref().map(|_| Redacted))
            .field("card_brand", &self.card_brand)
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .field("issuing_country", &self.issuing_country)
            .field("funding", &self.funding)
            .field("payment_method_region", &self.payment_method_region)
            .field("three_ds_result", &self.three_ds_result)
            .field("avs_result_raw", &self.avs_result_raw)
            .field("cvv_result_raw", &self.cvv_result_raw)
            .field("network_transaction_id", &self.network_transaction_id)
            .field("credit_pay_plan", &self.credit_pay_plan)
            .field("cardholder_name", &self.cardholder_name)
            .field("card_bin", &self.card_bin)
            .field("last_four", &self.last_four)
            .field("expiry_month", &self.expiry_month)
            .field("expiry_year", &self.expiry_year)
            .field("card_category", &self.card_category)
            .field("account_no", &self.account_no)
            .field("exemption_requested", &self.exemption_requested)
            .field("credential_type_used", &self.credential_type_used)
            .field("rrn", &self.rrn)
            .field("user_authorization_status", &self.user_authorization_status)
            .field("authorization_code", &self.authorization_code)
            .field("incremental_authorization_available", &self.incremental_authorization_available)
            .field("extended_authorization_available", &self.extended_authorization_available)
            .field("refund_on_authorization_available", &self.refund_on_authorization_available)
            .field("fingerprint", &self.fingerprint)
            .finish()
    }
}

impl fmt::Display for PaymentResultInfo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `PaymentVerificationData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentVerificationData {
    /// `verifyRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_request_id: Option<String>,
    /// `authenticationCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_code: Option<String>,
}

/// `PeriodRule` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PeriodRule {
    /// `periodType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_type: Option<String>,
    /// `periodCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_count: Option<i64>,
    /// `period`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period: Option<i64>,
    /// `price`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price: Option<Amount>,
}

/// `PeriodRuleParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PeriodRuleParams {
    /// `periodType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_type: Option<String>,
    /// Digits as text; a number is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period: Option<String>,
    /// CNY yuan with two decimals, not the smallest unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub single_amount: Option<String>,
}

/// `Plan` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Plan {
    /// `minInstallmentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_installment_amount: Option<Amount>,
    /// `maxInstallmentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_installment_amount: Option<Amount>,
    /// `installmentNum`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_num: Option<String>,
    /// `interval`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interval: Option<String>,
    /// `enabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// `interestRate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interest_rate: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `PopRiskDecisionResultInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PopRiskDecisionResultInfo {
    /// `riskAuthDecision`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_auth_decision: Option<String>,
    /// `riskDecision`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_decision: Option<String>,
    /// `postRiskDecision`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub post_risk_decision: Option<String>,
}

/// `PromotionInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PromotionInfo {
    /// `promotionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_type: Option<PromotionType>,
    /// `discount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<Discount>,
    /// `interestFree`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interest_free: Option<InterestFree>,
}

/// `PromotionResult` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PromotionResult {
    /// `promotionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_type: Option<PromotionType>,
    /// `discount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<Discount>,
}

/// `ProrationSettings` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProrationSettings {
    /// `prorationMode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proration_mode: Option<ProrationSettingsProrationMode>,
    /// `customAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub custom_amount: Option<Amount>,
}

/// `PspCustomerInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct PspCustomerInfo {
    /// `pspName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_name: Option<String>,
    /// `pspCustomerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_id: Option<String>,
    /// `displayCustomerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_customer_id: Option<String>,
    /// `displayCustomerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_customer_name: Option<String>,
    /// `customer2088Id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer2088_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `Quote` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Quote {
    /// `quoteCurrencyPair`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_currency_pair: Option<String>,
    /// `quotePrice`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_price: Option<String>,
    /// `quoteId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_id: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_start_time: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_expiry_time: Option<String>,
    /// `guaranteed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub guaranteed: Option<bool>,
    /// `exchangeAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exchange_amount: Option<Amount>,
}

/// A form to send the buyer to. Use the client's `redirect` rather than reading it.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct RedirectActionForm {
    /// `GET` or `POST`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub method: Option<MethodType>,
    /// `redirectUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// `actionFormType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub action_form_type: Option<String>,
    /// A JSON object as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub parameters: Option<String>,
}

/// `RefundDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RefundDetail {
    /// What goes back, in the currency of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Amount>,
    /// `refundFrom`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_from: Option<RefundFromType>,
}

/// `RefundToBankInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RefundToBankInfo {
    /// `bankCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_code: Option<String>,
    /// `accountHolderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// `accountNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_no: Option<String>,
}

/// How a call went: the status counts, the code says why.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AmsResult {
    /// What happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// `S` done, `F` failed for good, `U` unknown or in progress. Anything else counts as `U`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_status: Option<ResultStatusType>,
    /// Text for developers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_message: Option<String>,
}

/// `RetryInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct RetryInfo {
    /// `availableRetries`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_retries: Option<i64>,
    /// `orderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_id: Option<String>,
    /// `paymentAttempts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_attempts: Option<Vec<PaymentAttempt>>,
}

/// `RiskAddress` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskAddress {
    /// `shippingPhoneType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_phone_type: Option<String>,
    /// `isBillShipStateSame`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_bill_ship_state_same: Option<bool>,
    /// `isPreviousStateSame`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_previous_state_same: Option<bool>,
    /// `locToShipDistance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub loc_to_ship_distance: Option<i64>,
    /// `minPreviousShipToBillDistance`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_previous_ship_to_bill_distance: Option<i64>,
}

/// `RiskBuyer` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskBuyer {
    /// `noteToMerchant`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note_to_merchant: Option<String>,
    /// `noteToShipping`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note_to_shipping: Option<String>,
    /// `orderCountIn1H`.
    #[serde(rename = "orderCountIn1H", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_count_in1h: Option<i64>,
    /// `orderCountIn24H`.
    #[serde(rename = "orderCountIn24H", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_count_in24h: Option<i64>,
}

/// `RiskData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskData {
    /// What is bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<RiskOrder>,
    /// `buyer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer: Option<RiskBuyer>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<RiskEnv>,
    /// `riskSignal`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_signal: Option<RiskSignal>,
    /// `address`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address: Option<RiskAddress>,
    /// `cardVerificationResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_verification_result: Option<CardVerificationResult>,
}

/// `RiskEnv` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskEnv {
    /// `ipAddressType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ip_address_type: Option<String>,
}

/// `RiskOrder` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskOrder {
    /// `orderType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_type: Option<String>,
    /// `referringSite`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub referring_site: Option<String>,
}

/// `RiskSignal` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskSignal {
    /// `riskCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_code: Option<String>,
    /// `riskReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_reason: Option<String>,
}

/// `RiskThreeDSResult` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct RiskThreeDSResult {
    /// `threeDSVersion`.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// `threeDSInteractionMode`.
    #[serde(rename = "threeDSInteractionMode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_interaction_mode: Option<ThreeDSInteractionMode>,
    /// `eci`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cavv: Option<String>,
}

impl fmt::Debug for RiskThreeDSResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RiskThreeDSResult")
            .field("three_ds_version", &self.three_ds_version)
            .field("three_ds_interaction_mode", &self.three_ds_interaction_mode)
            .field("eci", &self.eci)
            .field("cavv", &self.cavv.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for RiskThreeDSResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `Service` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Service {
    /// `categoryCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub category_code: Option<String>,
    /// `subCategoryCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_category_code: Option<String>,
}

/// How a payment is settled.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SettlementStrategy {
    /// Currency of your settlement, from the contract. AlipayCN needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_currency: Option<String>,
}

/// `Shipping` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Shipping {
    /// `shippingName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_name: Option<UserName>,
    /// `shippingAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_address: Option<Address>,
    /// `shippingCarrier`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_carrier: Option<String>,
    /// `shippingPhoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_phone_no: Option<String>,
    /// `shipToEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ship_to_email: Option<String>,
    /// `shippingFeeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_fee_id: Option<String>,
    /// `shippingFee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_fee: Option<Amount>,
    /// `shippingDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_description: Option<String>,
    /// `deliveryEstimate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub delivery_estimate: Option<DeliveryEstimate>,
    /// `shippingNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_number: Option<String>,
    /// `notes`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notes: Option<String>,
    /// `trackingUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tracking_url: Option<String>,
    /// Automatic tax of payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_code: Option<String>,
    /// Automatic tax of payment sessions only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_behavior: Option<String>,
}

/// `SplitDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SplitDetail {
    /// `splitTo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_to: Option<String>,
    /// `splitAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_amount: Option<Amount>,
    /// `actualSplitAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_split_amount: Option<Amount>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
}

/// `Store` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Store {
    /// `referenceStoreId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_store_id: Option<String>,
    /// `storeName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_name: Option<String>,
    /// `storeMCC`.
    #[serde(rename = "storeMCC", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_mcc: Option<String>,
    /// `storeDisplayName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_display_name: Option<String>,
    /// `storeTerminalId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_id: Option<String>,
    /// `storeOperatorId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_operator_id: Option<String>,
    /// `storeAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_address: Option<Address>,
    /// `storePhoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_phone_no: Option<String>,
}

/// `SubscriptionInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionInfo {
    /// `subscriptionDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// `subscriptionNotifyUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notify_url: Option<String>,
    /// `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// `description`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<SubscriptionStatus>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// `periodType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_type: Option<PeriodType>,
    /// `periodCount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_count: Option<i64>,
    /// `currentPeriodStart`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_start: Option<String>,
    /// `currentPeriodEnd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_end: Option<String>,
    /// `currentPhaseNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_phase_no: Option<i64>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `lastUpdateTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_update_time: Option<String>,
    /// `relatedSubscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub related_subscription_id: Option<String>,
    /// `trialPlan`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_plan: Option<TrialPlan>,
    /// `trials`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trials: Option<Vec<Trial>>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// `allowRetry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<bool>,
    /// `maxAmountFloor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount_floor: Option<Amount>,
    /// `fixedAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fixed_amount: Option<Amount>,
    /// `retryMode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_mode: Option<String>,
    /// `subscriptionOrderId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
}

/// `SubscriptionPlan` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionPlan {
    /// `allowAccumulate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_accumulate: Option<bool>,
    /// `maxAccumulateAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_accumulate_amount: Option<Amount>,
    /// `periodRule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// `subscriptionNotificationUrl`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notification_url: Option<String>,
}

/// `SubscriptionTransaction` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SubscriptionTransaction {
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// `status`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<String>,
    /// `phaseNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<i64>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// `paymentTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// `disputeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
}

/// `SupportBank` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SupportBank {
    /// `bankIdentifierCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_identifier_code: Option<String>,
    /// `bankShortName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_short_name: Option<String>,
    /// `bankLogo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_logo: Option<Logo>,
}

/// `SupportCardBrand` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SupportCardBrand {
    /// `cardBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_brand: Option<String>,
    /// `logo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo: Option<Logo>,
}

/// `ThreeDSResult` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct ThreeDSResult {
    /// `threeDSVersion`.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// `eci`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// `challenged`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenged: Option<bool>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cavv: Option<String>,
    /// `dsTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ds_transaction_id: Option<String>,
    /// `xid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub xid: Option<String>,
    /// `threeDStransactionStatusReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_d_stransaction_status_reason: Option<String>,
    /// `challengeCancel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_cancel: Option<String>,
    /// `exemptionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exemption_type: Option<String>,
    /// `threeDSOffered`.
    #[serde(rename = "threeDSOffered", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_offered: Option<bool>,
    /// `paResStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pa_res_status: Option<String>,
    /// 1 shifted, 0 not, -1 unknown: treat it as not shifted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub liability_shift: Option<i64>,
}

impl fmt::Debug for ThreeDSResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ThreeDSResult")
            .field("three_ds_version", &self.three_ds_version)
            .field("eci", &self.eci)
            .field("challenged", &self.challenged)
            .field("cavv", &self.cavv.as_ref().map(|_| Redacted))
            .field("ds_transaction_id", &self.ds_transaction_id)
            .field("xid", &self.xid)
            .field("three_d_stransaction_status_reason", &self.three_d_stransaction_status_reason)
            .field("challenge_cancel", &self.challenge_cancel)
            .field("exemption_type", &self.exemption_type)
            .field("three_ds_offered", &self.three_ds_offered)
            .field("pa_res_status", &self.pa_res_status)
            .field("liability_shift", &self.liability_shift)
            .finish()
    }
}

impl fmt::Display for ThreeDSResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `Transaction` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct Transaction {
    /// `transactionResult`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_result: Option<AmsResult>,
    /// `transactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_id: Option<String>,
    /// `transactionType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_type: Option<TransactionType>,
    /// `transactionStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_status: Option<TransactionStatusType>,
    /// `transactionAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_amount: Option<Amount>,
    /// `transactionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_request_id: Option<String>,
    /// `transactionTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_time: Option<String>,
    /// `acquirerInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// `settlementQuote`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
}

/// `Transit` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Transit {
    /// `transitType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transit_type: Option<TransitType>,
    /// `legs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub legs: Option<Vec<Leg>>,
    /// `passengers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passengers: Option<Vec<Passenger>>,
    /// `agentCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agent_code: Option<String>,
    /// `agentName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agent_name: Option<String>,
    /// `ticketNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_number: Option<String>,
    /// `ticketIssuerCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_issuer_code: Option<String>,
    /// `restrictedTicketIndicator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub restricted_ticket_indicator: Option<String>,
    /// `ancillaryData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ancillary_data: Option<AncillaryData>,
}

/// `Trial` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Trial {
    /// `trialAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_amount: Option<Amount>,
    /// `trialStartPeriod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_start_period: Option<i64>,
    /// `trialPeriod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_period: Option<i64>,
    /// `trialEndPeriod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_period: Option<i64>,
}

/// `TrialPhase` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TrialPhase {
    /// `phaseNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<i64>,
    /// `trialAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_amount: Option<Amount>,
}

/// `TrialPlan` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TrialPlan {
    /// `trialEndTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_time: Option<String>,
    /// `freeTrialDays`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub free_trial_days: Option<i64>,
    /// `phases`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phases: Option<Vec<TrialPhase>>,
}

/// `UserName` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserName {
    /// `firstName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub first_name: Option<String>,
    /// `lastName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_name: Option<String>,
    /// `middleName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub middle_name: Option<String>,
    /// `fullName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub full_name: Option<String>,
}

/// `VaultingCard` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
#[non_exhaustive]
pub struct VaultingCard {
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// `brand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub brand: Option<CardBrand>,
    /// `maskedCardNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub masked_card_no: Option<String>,
    /// `supportedBrands`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_brands: Option<Vec<String>>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// `selectedCardBrand`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub selected_card_brand: Option<CardBrand>,
    /// `cardIssuer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_issuer: Option<String>,
    /// `countryIssue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country_issue: Option<String>,
    /// `instUserName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub inst_user_name: Option<UserName>,
    /// `expiryYear`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// `expiryMonth`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// `billingAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// `mask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mask: Option<String>,
    /// `last4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last4: Option<String>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
    /// `fingerprint`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fingerprint: Option<String>,
    /// `authenticationFlow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_flow: Option<String>,
    /// `funding`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<CardPaymentMethodDetailFunding>,
    /// `avsResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// `cvvResultRaw`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// `bin`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bin: Option<String>,
    /// `issuerName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// `issuingCountry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `lastFour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// `cardholderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<UserName>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_birth: Option<String>,
    /// `businessNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_no: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_password_digest: Option<String>,
    /// `cpf`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cpf: Option<String>,
    /// `payerEmail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payer_email: Option<String>,
    /// `networkTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// `is3DSAuthentication`.
    #[serde(rename = "is3DSAuthentication", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is3ds_authentication: Option<bool>,
    /// `request3DS`.
    #[serde(rename = "request3DS", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request3ds: Option<String>,
    /// `scaExemptionIndicator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sca_exemption_indicator: Option<String>,
    /// `enableAuthenticationUpgrade`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_authentication_upgrade: Option<String>,
    /// `mpiData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mpi_data: Option<MpiData>,
}

impl fmt::Debug for VaultingCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VaultingCard")
            .field("card_token", &self.card_token.as_ref().map(|_| Redacted))
            .field("brand", &self.brand)
            .field("masked_card_no", &self.masked_card_no)
            .field("supported_brands", &self.supported_brands)
            .field("card_no", &self.card_no.as_ref().map(|_| Redacted))
            .field("selected_card_brand", &self.selected_card_brand)
            .field("card_issuer", &self.card_issuer)
            .field("country_issue", &self.country_issue)
            .field("inst_user_name", &self.inst_user_name)
            .field("expiry_year", &self.expiry_year)
            .field("expiry_month", &self.expiry_month)
            .field("billing_address", &self.billing_address)
            .field("mask", &self.mask)
            .field("last4", &self.last4)
            .field("payment_method_detail_metadata", &self.payment_method_detail_metadata)
            .field("fingerprint", &self.fingerprint)
            .field("authentication_flow", &self.authentication_flow)
            .field("funding", &self.funding)
            .field("avs_result_raw", &self.avs_result_raw)
            .field("cvv_result_raw", &self.cvv_result_raw)
            .field("bin", &self.bin)
            .field("issuer_name", &self.issuer_name)
            .field("issuing_country", &self.issuing_country)
            .field("last_four", &self.last_four)
            .field("cardholder_name", &self.cardholder_name)
            .field("cvv", &self.cvv.as_ref().map(|_| Redacted))
            .field("date_of_birth", &self.date_of_birth)
            .field("business_no", &self.business_no)
            .field("card_password_digest", &self.card_password_digest.as_ref().map(|_| Redacted))
            .field("cpf", &self.cpf)
            .field("payer_email", &self.payer_email)
            .field("network_transaction_id", &self.network_transaction_id)
            .field("is3ds_authentication", &self.is3ds_authentication)
            .field("request3ds", &self.request3ds)
            .field("sca_exemption_indicator", &self.sca_exemption_indicator)
            .field("enable_authentication_upgrade", &self.enable_authentication_upgrade)
            .field("mpi_data", &self.mpi_data)
            .finish()
    }
}

impl fmt::Display for VaultingCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `VaultingPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct VaultingPaymentMethodDetail {
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// `card`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<VaultingCard>,
    /// `wallet`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub wallet: Option<Wallet>,
}

/// `VerifyMethod` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct VerifyMethod {
    /// `verifyMethodType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_method_type: Option<String>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub otp_value: Option<String>,
}

impl fmt::Debug for VerifyMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifyMethod")
            .field("verify_method_type", &self.verify_method_type)
            .field("otp_value", &self.otp_value.as_ref().map(|_| Redacted))
            .finish()
    }
}

impl fmt::Display for VerifyMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `Wallet` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct Wallet {
    /// `accountNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_no: Option<String>,
    /// `accountHolderName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// `phoneNo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phone_no: Option<String>,
    /// `email`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// `billingAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// `tokenExpiryTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token_expiry_time: Option<String>,
}

impl fmt::Debug for Wallet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wallet")
            .field("account_no", &self.account_no)
            .field("account_holder_name", &self.account_holder_name)
            .field("phone_no", &self.phone_no)
            .field("email", &self.email)
            .field("billing_address", &self.billing_address)
            .field("token", &self.token.as_ref().map(|_| Redacted))
            .field("token_expiry_time", &self.token_expiry_time)
            .finish()
    }
}

impl fmt::Display for Wallet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}
