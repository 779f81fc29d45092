// @generated from core/schema/ams.json by core/codegen. Do not edit.
//! Records of the ams family. Values that a record does not know are in the reply of `call`.

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
    /// When the merchant last changed the password. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub password_change_date: Option<String>,
    /// When the merchant last changed the email address of the account. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email_change_date: Option<String>,
    /// When the merchant last changed the listings of the account. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub listing_change_date: Option<String>,
    /// When the merchant last logged in. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub login_date: Option<String>,
    /// When the merchant last changed the address of the account. ISO 8601 with its zone.
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
    /// Which acquirer it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_name: Option<String>,
    /// Id of the request that payment orchestration sent to the acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_request_id: Option<String>,
    /// Id of the transaction at the acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_transaction_id: Option<String>,
    /// Your id at the acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_merchant_id: Option<String>,
    /// The acquirer's own result code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_result_code: Option<String>,
    /// Text that explains `acquirerResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_result_message: Option<String>,
    /// Your name as registered at the acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_merchant_name: Option<String>,
    /// Reason in the acquirer's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reason_description: Option<String>,
    /// `ptspTransactionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ptsp_transaction_id: Option<String>,
    /// Token the acquirer gave the card. Secret: never log it.
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
    /// Country or region, an ISO 3166 code of two letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
    /// State or province. US merchants: the ISO 3166-2 code for cards of the US, Canada and the UK.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub state: Option<String>,
    /// City, town or village.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub city: Option<String>,
    /// Street and number, post-office box or company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address1: Option<String>,
    /// Flat, floor, building.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address2: Option<String>,
    /// Postal code. US merchants: at most 10 letters, digits, hyphens and spaces for cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub zip_code: Option<String>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub label: Option<String>,
    /// A third line.
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
    /// What the buyer logs in to the wallet with, an email address or a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// `userLoginType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_type: Option<String>,
    /// Login id of the buyer in the form to display.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_user_login_id: Option<String>,
}

/// `AcceptDisputeRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcceptDisputeRequest {
    /// Alipay's id of the dispute.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// When you accepted the dispute. ISO 8601.
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
    /// Whether to exchange a code or to renew a token.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub grant_type: Option<GrantType>,
    /// Wallet the buyer authorises: `ALIPAY_CN`, `GCASH` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_belongs_to: Option<CustomerBelongsTo>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// From the redirect or the notification. With `AUTHORIZATION_CODE` only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code: Option<String>,
    /// From an earlier reply. With `REFRESH_TOKEN` only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
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
    /// Stands for the buyer's authorisation; goes into `paymentMethod.paymentMethodId` of a payment. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// After this the access token cannot charge any more. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token_expiry_time: Option<String>,
    /// Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// After this the refresh token gets no new access token. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token_expiry_time: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// What the buyer logs in to the wallet with, an email address or a phone number, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// The buyer as the wallet knows them.
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
    /// Wallet the buyer authorises: `ALIPAY_CN`, `GCASH` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_belongs_to: Option<CustomerBelongsTo>,
    /// Where the buyer comes back to, with `authCode` and `authState` added.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_redirect_url: Option<String>,
    /// What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scopes: Option<Vec<ScopeType>>,
    /// Your unguessable value; compare it when the buyer comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_state: Option<String>,
    /// How the buyer reaches you: desktop browser, mobile browser, app or mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_type: Option<TerminalType>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Where the result of the authorisation is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_notify_url: Option<String>,
    /// Id of the merchant behind you that the buyer authorises; for acquirers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_client_id: Option<String>,
    /// System of the buyer's device; matters for `APP` and `WAP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_type: Option<OsType>,
    /// Version of the system on the buyer's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_version: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// Whether the charges recur. Needed for `PAYPAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub recurring_payment: Option<bool>,
    /// Details of the account holder.
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
    /// Older form of `normalUrl`.
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
    /// Android package to open; comes for `APP` and `WAP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_identifier: Option<String>,
    /// Code to show to the buyer, who scans it to authorise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code_form: Option<AuthCodeForm>,
}

/// `AuthCreateSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthCreateSessionRequest {
    /// `AGREEMENT_PAYMENT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// Authorisation for later payments that the buyer is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments.
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
    /// Alipay's id of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_id: Option<String>,
    /// Opaque: hand it to the client SDK.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_data: Option<String>,
    /// After this the session cannot be used. ISO 8601.
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
    /// What happened. Tells the messages of this kind apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_notify_type: Option<String>,
    /// Go by `authorizationNotifyType` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Id of the merchant behind you that the buyer authorises; for acquirers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_client_id: Option<String>,
    /// The token the message is about: just created, or cancelled and void. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// Your unguessable value; compare it when the buyer comes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_state: Option<String>,
    /// Exchange it with `applyToken`. Comes with `AUTHCODE_CREATED`. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_code: Option<String>,
    /// Why the authorisation was cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason: Option<String>,
    /// What the buyer logs in to the wallet with, an email address or a phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_login_id: Option<String>,
    /// Id of the buyer at the wallet.
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
    /// The token to ask about. Secret: never log it.
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
    /// Stands for the buyer's authorisation; goes into `paymentMethod.paymentMethodId` of a payment. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token: Option<String>,
    /// After this the access token cannot charge any more. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_token_expiry_time: Option<String>,
    /// Gets a new access token. Absent when the wallet does not renew tokens. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token: Option<String>,
    /// After this the refresh token gets no new access token. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refresh_token_expiry_time: Option<String>,
    /// Whether the access token can still be used.
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
    /// The token to make void. Secret: never log it.
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
    /// Whether no further capture follows this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_last_capture: Option<bool>,
    /// Absent is `FINAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_type: Option<String>,
    /// A trip, when tickets are sold.
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
    /// When the capture succeeded. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_time: Option<String>,
    /// Id of the transaction at an acquirer other than Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
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
    /// What the message reports.
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
    /// When the capture succeeded. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_time: Option<String>,
    /// Id of the transaction at an acquirer other than Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Details of what paid, such as the card and its 3-D Secure result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds.
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
    /// Your id of this mandate. The same id gives the first mandate back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_request_id: Option<String>,
    /// The agreement token to draw the mandate from. Secret: never log it.
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
    /// Your id of this mandate. The same id gives the first mandate back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_request_id: Option<String>,
    /// Stands for one later payment of exactly this amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mandate_id: Option<String>,
    /// The mandate cannot be used before this. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub valid_from: Option<String>,
    /// The mandate cannot be used after this. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub valid_until: Option<String>,
}

/// `CustomsDeclareRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsDeclareRequest {
    /// Your id of this declaration, 1 to 32 characters. The same id never declares twice.
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
    /// Which customs office.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs: Option<CustomsInfo>,
    /// You, as registered at customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_info: Option<MerchantCustomsInfo>,
    /// Send it even when it is false.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_order: Option<bool>,
    /// Your id of the part declared here, as the other customs parties report it. With `splitOrder` only.
    #[serde(skip_serializing_if = "Option::is_none", alias = "subOrderId")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub suborder_id: Option<String>,
    /// Identity of the buyer, compared with that of the payer. Better given: customs checks at random.
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
    /// Id of the payment that customs was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_payment_id: Option<String>,
    /// Id of the order that customs was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_order_id: Option<String>,
    /// Whether the buyer is the payer. Absent: not checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub identity_check_result: Option<IdentityCheckResult>,
    /// Clearing organisation of the payment. Comes with the receipt of customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub clearing_channel: Option<ClearingChannel>,
    /// Number at the clearing organisation. Comes with the receipt of customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub clearing_transaction_id: Option<String>,
    /// Alipay's own registration id at that customs office.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_provider_registration_id: Option<String>,
}

/// `CustomsQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsQueryRequest {
    /// Your ids of the declarations, at most 10.
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
    /// The ids that no declaration has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_requests_not_found: Option<Vec<String>>,
    /// The declarations found.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// A repeated message keeps it: with `disputeId` it tells repetitions apart. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_time: Option<String>,
    /// The letter Alipay wrote; fetch it with `downloadDisputeEvidence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_file: Option<DisputeDefenseFile>,
    /// Absent in published samples: `defenseFile` tells the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// How good the chances are. Advice, no promise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub win_rate_level: Option<String>,
    /// Evidence worth adding, with a text on each.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub recommended_evidence: Option<HashMap<String, String>>,
    /// What would make the defence better.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// A repeated message keeps it: with `disputeId` it tells repetitions apart. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_time: Option<String>,
    /// How good the chances are. Advice, no promise.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub win_rate_level: Option<String>,
    /// Evidence worth supplying with `supplyEvidence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_list: Option<Vec<DisputeEvidenceRecommendation>>,
    /// How to defend, in words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_strategy_description: Option<String>,
    /// Absent in published samples: `evidenceList` tells the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Why the cardholder disputes the payment.
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
    /// The token to delete. Secret: never log it.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// What happened. Tells the messages of this kind apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_notification_type: Option<DisputeNotificationType>,
    /// May be absent: go by `disputeNotificationType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// When the dispute was opened: from then on the amount is frozen or deducted. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_time: Option<String>,
    /// Amount in dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_amount: Option<Amount>,
    /// Text that explains `disputeReasonCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_reason_msg: Option<String>,
    /// When the dispute was judged. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_time: Option<String>,
    /// `disputeJudgedAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_amount: Option<Amount>,
    /// ACCEPT_BY_CUSTOMER: you won. ACCEPT_BY_MERCHANT: you lost. VALIDATE_SUCCESS and VALIDATE_FAIL decide nothing: material for a compliance request was checked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_judged_result: Option<DisputeJudgedResult>,
    /// Supply the defence before this. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_due_time: Option<String>,
    /// Reason code of the card scheme or wallet, such as `4853`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_reason_code: Option<String>,
    /// Where the dispute comes from, such as `Mastercard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_source: Option<String>,
    /// Acquirer reference number: lets a bank trace the transaction, where the method has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// Why the dispute counts as accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_accept_reason: Option<DisputeAcceptReasonType>,
    /// When the dispute was accepted. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_accept_time: Option<String>,
    /// What kind of dispute it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_type: Option<DisputeType>,
    /// Whether you can defend yourself.
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
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// When the buyer withdrew the dispute. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_cancelled_time: Option<String>,
    /// When the defence was supplied. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub defense_supplied_time: Option<String>,
    /// What the issuer and the cardholder say.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_comments: Option<IssuerComments>,
}

/// `DownloadDisputeEvidenceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DownloadDisputeEvidenceRequest {
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// Which file: the template, the one you supplied, or the one Alipay wrote.
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
    /// The file, as base64 text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence: Option<String>,
    /// What kind of file it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_evidence_format: Option<DisputeEvidenceFormatType>,
}

/// `FetchNonceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct FetchNonceRequest {
    /// The card.
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
    /// Stands for the card: put it into `paymentMethodId`. Secret: never log it.
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
    /// Currency of the payment, an ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_currency: Option<String>,
    /// The pairs to ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency_pairs: Option<Vec<CurrencyPair>>,
    /// Currency you sell, that the buyer pays in. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// Currency you buy, that of your price. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
    /// Which payment product the rate is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<ProductCodeType>,
    /// Whether to ask for rates to trade at or for reference.
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
    /// The rates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quotes: Option<Vec<Quote>>,
    /// Rates for payments.
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
    /// Bank of the card, with its plans.
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
    /// Only those that start after this. Absent: the last 7 days. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_time_from: Option<String>,
    /// Only those that start before this. Absent: up to now. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub start_time_to: Option<String>,
    /// Only these states. Absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub statuses: Option<Vec<SubscriptionStatus>>,
    /// Only these methods: `ALIPAY_CN`, `CARD` and so on. Absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_types: Option<Vec<String>>,
    /// Only these currencies, ISO 4217 codes. Absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currencies: Option<Vec<String>>,
    /// Only these period types. Absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_types: Option<Vec<PeriodType>>,
    /// Page to get, from 1. Absent is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// How many per page. Absent is 10.
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
    /// The subscriptions found.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscriptions: Option<Vec<SubscriptionInfo>>,
    /// Where this page stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub paginator: Option<Paginator>,
}

/// `InquireSubscriptionPaymentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireSubscriptionPaymentRequest {
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Only these outcomes. Absent: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_statuses: Option<Vec<PaymentStatus>>,
    /// Page to get, from 1. Absent is 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// How many per page. Absent is 10.
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
    /// The payments found; empty when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payments: Option<Vec<SubscriptionTransaction>>,
    /// Where this page stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub paginator: Option<Paginator>,
}

/// `InquireSubscriptionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InquireSubscriptionRequest {
    /// Alipay's id of the subscription.
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
    /// The subscription.
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
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Acquirer reference number: lets a bank trace the transaction, where the method has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// What the buyer really gets back; may differ from `refundAmount`.
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
    /// Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_status: Option<TransactionStatusType>,
    /// When the refund succeeded at Alipay; the wallet may show it later. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Retrieval reference number, for the buyer to trace the transaction with the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rrn: Option<String>,
    /// Not final while `refundStatus` is `PROCESSING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_details: Option<Vec<SplitDetail>>,
    /// Code the payment channel gave when it authorised the payment.
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
    /// When the payment was cancelled. Present on success. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_time: Option<String>,
}

/// `PayConsultRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PayConsultRequest {
    /// Which payment product of your contract.
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
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// Offer only methods of these regions: ISO 3166 codes, or `GLOBAL` for international cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_method_regions: Option<Vec<String>>,
    /// Offer only these methods: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_methods: Option<Vec<String>>,
    /// Methods to leave out: `ALIPAY_CN`, `CARD` and so on.
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
    /// Region of the buyer, an ISO 3166 code. Methods are sorted by it.
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
    /// The merchant behind you, when you act for others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant: Option<Merchant>,
    /// Older name of `allowedPaymentMethodRegions`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_psp_regions: Option<Vec<String>>,
    /// Who wants to buy.
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
    /// What the buyer can pay with, each with its limits and state.
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
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// Where the payment stands. `SUCCESS` is paid by a wallet or bank; of a card it is authorised, and paid with a CAPTURE line of `transactions` that says SUCCESS. It stays SUCCESS after refunds. `PENDING`: the buyer has done their part; never cancel it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_status: Option<TransactionStatusType>,
    /// Why `paymentStatus` is what it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_code: Option<String>,
    /// Text for developers that explains `paymentResultCode`.
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
    /// What the buyer really paid; may differ from `paymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_payment_amount: Option<Amount>,
    /// Exchange rate between the currency of the price and that of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// After this the authorised payment can no longer be captured. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// When the payment was created, not when it was paid. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// When the payment succeeded. Absent until then. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// `nonGuaranteeCouponAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub non_guarantee_coupon_amount: Option<Amount>,
    /// The buyer as the wallet knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// Older form of `normalUrl`; the client turns it into a redirect.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_action_form: Option<RedirectActionForm>,
    /// The card that paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_info: Option<CardInfo>,
    /// Id of the transaction at an acquirer other than Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Captures and refunds of this payment.
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
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// Details of what paid, such as the card and its 3-D Secure result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Which of your accounts this is for, when one client id serves several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_account_id: Option<String>,
    /// Promotions the buyer used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_results: Option<Vec<PromotionResult>>,
    /// The payment is settled at this time at the earliest. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub earliest_settlement_time: Option<String>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// Retries of a recurring PIX payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// Who reviews the authorised payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// What risk control decided about the payment.
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
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Exchange rate to use, from a quote you asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// Authorisation for later payments that the buyer is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// The subscription this payment belongs to. Excludes `subscriptionId`.
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
    /// Plan for paying in instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// Alipay's id of your mini program. Needed with `MINI_APP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_id: Option<String>,
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// Region of the buyer, an ISO 3166 code. Methods are sorted by it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_region: Option<String>,
    /// `payToMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pay_to_method: Option<PaymentMethod>,
    /// Older place of `paymentFactor.isAuthorization`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_authorization: Option<bool>,
    /// The merchant behind you, when you act for others.
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
    /// Existing billing subscription to pay for, in place of `subscriptionInfo`, `paymentAmount` and `order`.
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
    /// Opaque: hand it to the client SDK, which shows the payment page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_data: Option<String>,
    /// What the buyer really paid; may differ from `paymentAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_payment_amount: Option<Amount>,
    /// Exchange rate between the currency of the price and that of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// When the payment succeeded. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// When the payment was created, not when it was paid. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// After this the authorised payment can no longer be captured. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// `nonGuaranteeCouponValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub non_guarantee_coupon_value: Option<Amount>,
    /// JSON text with what the redirect and code fields say; ignore it where those are present.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_action_form: Option<String>,
    /// The buyer as the wallet knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// A step to prove the buyer's identity; then `verifyAndCompletePayment`.
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
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
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
    /// Android package to open; comes for `APP` and `WAP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_identifier: Option<String>,
    /// Details of what paid, such as the card and its 3-D Secure result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Promotions the buyer used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// The billing subscription that was paid, as in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// The invoice of the billing subscription that was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub invoice_id: Option<String>,
    /// State of the billing subscription after the payment, such as `ACTIVE` or `INCOMPLETE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<String>,
    /// Start of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_start: Option<String>,
    /// End of the billing period that was paid. For a billing subscription only. ISO 8601 with its zone.
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
    /// What the message reports. `PAYMENT_PENDING` is not paid yet.
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
    /// When the payment was created, not when it was paid. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// When the payment was completed. ISO 8601 with its zone.
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
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// The buyer as the wallet knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// Id of the transaction at an acquirer other than Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// Details of what paid, such as the card and its 3-D Secure result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Promotions the buyer used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Exchange rate between the currency of the price and that of the payment.
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
    /// Number of the order of this period. Recurring PIX payments only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// Retries of a recurring PIX payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// Your id of the change of amount. Comes with `UPDATE_AMOUNT_RESULT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// After this the authorised payment can no longer be captured. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// Who reviews the authorised payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// What risk control decided about the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pop_risk_decision_result_info: Option<PopRiskDecisionResultInfo>,
}

/// `PaymentSessionRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct PaymentSessionRequest {
    /// Which payment product of your contract.
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
    /// Offer only methods of these regions: ISO 3166 codes, or `GLOBAL` for international cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allowed_payment_method_regions: Option<Vec<String>>,
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Exchange rate to use, from a quote you asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_quote: Option<Quote>,
    /// `processingAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub processing_amount: Option<Amount>,
    /// Subscription that the buyer signs up for with the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_plan: Option<SubscriptionPlan>,
    /// The subscription this payment belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_info: Option<SubscriptionInfo>,
    /// Region of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_region: Option<String>,
    /// What the buyer is asked to authorise; `AGREEMENT_PAY` is for later payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scopes: Option<Vec<ScopeType>>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// When the session ends, at most an hour after its creation; an hour is the default. ISO 8601 with its zone.
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
    /// True lets the page ask for instalments, where the card has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_installment_collection: Option<bool>,
    /// Plan for paying in instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<Env>,
    /// Authorisation for later payments that the buyer is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agreement_info: Option<AgreementInfo>,
    /// What you know about the risk of this order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_data: Option<RiskData>,
    /// Which kind of client integration the session is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_scene: Option<String>,
    /// Methods the buyer stored with you.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub saved_payment_methods: Option<Vec<PaymentMethod>>,
    /// Language of the checkout page. Absent or `automatic`: that of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub locale: Option<String>,
    /// Which methods the page offers and in which order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_payment_method: Option<AvailablePaymentMethod>,
    /// After this the buyer can no longer pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_expiry_time: Option<String>,
    /// Billing subscription to create with the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription: Option<BillingSubscription>,
    /// Whether Alipay works out the tax.
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
    /// Opaque: hand it to the client SDK.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_data: Option<String>,
    /// After this the session cannot be used. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_session_expiry_time: Option<String>,
    /// Alipay's id of the session.
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
    /// Alipay's id of the created billing subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// First invoice of the billing subscription; absent while a trial runs.
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
    /// What the message reports.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Where the refund stands on Alipay's side. A buyer who cannot receive it is told by the settlement file only.
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
    /// When the refund succeeded or failed. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Acquirer reference number: lets a bank trace the transaction, where the method has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arn: Option<String>,
    /// What the buyer really gets back; may differ from `refundAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_refund_amount: Option<Amount>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// Code the payment channel gave when it authorised the payment.
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
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Alipay's id of the capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_id: Option<String>,
    /// Bank account of the buyer that the money goes to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_to_bank_info: Option<RefundToBankInfo>,
    /// Id of the refund at the merchant who sells to the buyer; for your records.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_refund_id: Option<String>,
    /// Why; passed on to the buyer and the payment method.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_reason: Option<String>,
    /// Where the result of the refund is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_notify_url: Option<String>,
    /// True: success only means accepted, the result is posted later.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_async_refund: Option<bool>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Whose money pays the refund.
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
    /// What the buyer really gets back; may differ from `refundAmount`.
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
    /// When the refund reached its present state. ISO 8601 with its zone.
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
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Id of the transaction at an acquirer other than Alipay.
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
    /// Promotions the buyer used.
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
    /// Its values are not documented: go by the URL or the fields present.
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
    /// When the payment was created, not when it was paid. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// When the payment succeeded. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// End of the period paid for. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_end_time: Option<String>,
    /// Number of the period paid for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<String>,
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Number of the order of this period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// `subscriptionOrderStatus`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_status: Option<SubscriptionNotificationType>,
    /// Your id of the subscription.
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
    /// `CANCEL` lets the period run out, `TERMINATE` ends at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancellation_type: Option<CancellationType>,
    /// Alipay's id of the subscription. Either this or `subscriptionRequestId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Your id of the subscription. Either this or `subscriptionId`.
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
    /// Your id of this change. The same id never changes twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_change_request_id: Option<String>,
    /// Alipay's id of the subscription.
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
    /// New text for the buyer. Absent: unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// When the changed subscription begins. Absent: at once. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// When the subscription ends; the far future (2099) by default. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// How long one period is after the change.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// What each period pays for after the change.
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
    /// Your id of this subscription. The same id never creates a second one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// What the buyer reads about the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// Where the buyer comes back to after signing up. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_redirect_url: Option<String>,
    /// When the subscription begins. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// How long one period is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// How the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method: Option<PaymentMethod>,
    /// Where news of the subscription is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notification_url: Option<String>,
    /// Where the result of each period's payment is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_notification_url: Option<String>,
    /// What each period pays for.
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
    /// Up to five values of your own.
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
    /// Whether a charge that failed for lack of balance is tried again. Recurring PIX only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<bool>,
    /// `maxAmountFloor`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount_floor: Option<Amount>,
    /// When the subscription ends. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// Until when the buyer can sign up: 30 minutes by default, less than 48 hours. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// Trial periods at a price of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trials: Option<Vec<Trial>>,
    /// More rules of the subscription, such as retries.
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
    /// Android package to open; comes for `APP` and `WAP`.
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
    /// Go by `subscriptionNotificationType` instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result: Option<AmsResult>,
    /// Your id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Where the subscription stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_status: Option<SubscriptionStatus>,
    /// What happened to the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notification_type: Option<SubscriptionNotificationType>,
    /// When the subscription begins. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// When the subscription ends. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// How long one period is.
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
    /// When the payment was created, not when it was paid. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// Your id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Start of the period paid for. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_start_time: Option<String>,
    /// End of the period paid for. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_end_time: Option<String>,
    /// May be absent: a `subscriptionId` tells the message from other payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// Your id of this attempt to pay, at most 64 characters. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_request_id: Option<String>,
    /// When the payment succeeded. Absent when it failed. ISO 8601 with its zone.
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
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
    /// The buyer as the wallet knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_info: Option<PspCustomerInfo>,
    /// Id of the transaction at an acquirer other than Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_reference_no: Option<String>,
    /// Details of what paid, such as the card and its 3-D Secure result.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_result_info: Option<PaymentResultInfo>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Promotions the buyer used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_result: Option<Vec<PromotionResult>>,
    /// Wallet, bank or card: `ALIPAY_CN`, `CARD` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_type: Option<WalletPaymentMethodType>,
    /// Up to five values of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_info: Option<CustomizedInfo>,
    /// Exchange rate between the currency of the price and that of the payment.
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
    /// Number of the order of this period. Recurring PIX payments only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_order_id: Option<String>,
    /// Retries of a recurring PIX payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_info: Option<RetryInfo>,
    /// Your id of the change of amount. Comes with `UPDATE_AMOUNT_RESULT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// After this the authorised payment can no longer be captured. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_expiry_time: Option<String>,
    /// Tax calculation the payment belongs to; absent when no tax applies. Keep it for refunds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub tax_calculation_id: Option<String>,
    /// Number of the period paid for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<String>,
    /// While `PROCESSING`, neither capture nor ship.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_status: Option<String>,
    /// Who reviews the authorised payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_review_source: Option<String>,
    /// What risk control decided about the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pop_risk_decision_result_info: Option<PopRiskDecisionResultInfo>,
}

/// `SubscriptionUpdateRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SubscriptionUpdateRequest {
    /// Your id of this update. The same id never updates twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_update_request_id: Option<String>,
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// What each period pays for after the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_info: Option<OrderInfo>,
    /// New text for the buyer. Absent: unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// How long one period is after the update.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// What the buyer pays, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_amount: Option<Amount>,
    /// When the subscription ends. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// What to charge or give back at once for the difference in price.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proration_settings: Option<ProrationSettings>,
    /// When to charge next: within one period, at least 24 hours ahead. ISO 8601 with its zone.
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
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Your id of the subscription.
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
    /// Whether a charge that failed for lack of balance is tried again, as text. Recurring PIX only.
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
    /// How long one period is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// When the subscription ends. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// Your id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_request_id: Option<String>,
    /// When the subscription begins. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// Where the subscription stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_status: Option<String>,
}

/// `SupplyDefenseDocumentRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SupplyDefenseDocumentRequest {
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// Your defence as a file, base64 text. Supply it before `defenseDueTime`.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// When the document was supplied. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_resolution_time: Option<String>,
}

/// `SupplyEvidenceRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SupplyEvidenceRequest {
    /// Alipay's id of the dispute.
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
    /// Alipay's id of the dispute.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub dispute_id: Option<String>,
    /// Says which tags were refused, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_results: Option<Vec<DisputeEvidenceResult>>,
}

/// `UpdateAmountRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UpdateAmountRequest {
    /// Your id of this change of amount. The same id never changes it twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// The new amount to authorise, in the smallest unit of the currency.
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
    /// Your id of this change of amount. The same id never changes it twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub update_request_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_id: Option<String>,
    /// The new amount, in the smallest unit of the currency.
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
    /// The token to update. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// Name of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// Email address of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// The token is void after this. ISO 8601.
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
    /// Stands for the stored method. Secret: never log it.
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
    /// The token to ask about. Secret: never log it.
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
    /// Stands for the stored method. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// Name of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// Email address of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// Country of the bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// The token is void after this. ISO 8601.
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
    /// Its values are not documented: go by the URL or the fields present.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_type: Option<String>,
    /// Your id of this vaulting. The same id never vaults twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// The method, such as the card with its token once stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<VaultingPaymentMethodDetail>,
    /// When the vaulting began. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_create_time: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Up to five values of your own.
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
    /// Your id of this vaulting. The same id never vaults twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// Where the result of the vaulting is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_notification_url: Option<String>,
    /// Where the buyer comes back to after vaulting. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// The method to store.
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
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// `vaultingCurrency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_currency: Option<String>,
    /// Up to five values of your own.
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
    /// Your id of this vaulting. The same id never vaults twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// The method, such as the card with its token once stored.
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
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
}

/// `VaultingQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct VaultingQueryRequest {
    /// Your id of this vaulting. The same id never vaults twice.
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
    /// Your id of this vaulting. The same id never vaults twice.
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
    /// Where the vaulting stands. Only `SUCCESS` is stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_status: Option<VaultingStatus>,
    /// The method, such as the card with its token once stored.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail: Option<PaymentMethodDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub metadata: Option<String>,
    /// Why `vaultingStatus` is what it is; a failure has the code of the bank or scheme.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_result_code: Option<String>,
    /// Text for developers that explains `vaultingResultCode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_result_message: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
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
    /// Your id of this vaulting. The same id never vaults twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_request_id: Option<String>,
    /// Where the result of the vaulting is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_notification_url: Option<String>,
    /// Where the buyer comes back to after vaulting. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// Where you do business, an ISO 3166 code. Needed for the Global Acquirer Gateway (GAGW).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_region: Option<String>,
    /// True forces 3-D Secure. Absent is false.
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
    /// Opaque: hand it to the client SDK.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_session_data: Option<String>,
    /// Alipay's id of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub vaulting_session_id: Option<String>,
    /// After this the session cannot be used. ISO 8601 with its zone.
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
    /// The card.
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
    /// Stands for the card: put it into `paymentMethodId`. Secret: never log it.
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
    /// How the buyer proved who they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub verify_method: Option<VerifyMethod>,
    /// Your id of this verification.
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
    /// Your id of this verification.
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
    /// When the payment was created, not when it was paid. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_create_time: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
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
    /// Upper end of the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_amount: Option<Amount>,
    /// Lower end of the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_amount: Option<Amount>,
    /// What is left of the limit.
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
    /// Limit of one payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub single_limit: Option<AmountLimit>,
    /// Limit of one day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub day_limit: Option<AmountLimit>,
    /// Limit of one month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub month_limit: Option<AmountLimit>,
}

/// `AncillaryData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AncillaryData {
    /// The extras.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub services: Option<Vec<Service>>,
    /// Number of the ticket the extras belong to.
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
    /// The code in several forms; show one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_details: Option<Vec<CodeDetail>>,
}

/// `AuthMetaData` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthMetaData {
    /// Name of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<String>,
    /// Number of the account holder's identity document.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_cert_no: Option<String>,
}

/// `AuthorizationAccessParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationAccessParams {
    /// Signing from the Alipay app, by QR code, or by QR code or SMS.
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
    /// A constant that selects periodic signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub channel_product_code: Option<String>,
    /// A constant that names the signing product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub personal_product_code: Option<String>,
    /// In production only this one; test environments have their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sign_scene: Option<String>,
    /// How the buyer gets to the signing page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub access_params: Option<AuthorizationAccessParams>,
    /// How often and how much may be charged.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule_params: Option<PeriodRuleParams>,
    /// Which subscription and item the signing is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pass_back_params: Option<AuthorizationConsultPassBackParams>,
    /// What the signing page tells about the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_params: Option<AuthorizationConsultSubscriptionParams>,
    /// The service as the signing page shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant: Option<AuthorizationConsultSubMerchant>,
    /// What the buyer signs. Not each one is open to every merchant.
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
    /// Real id of the subscription, not `authState` nor an order id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// Item of the subscription, one that belongs to `subscriptionId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_id: Option<String>,
}

/// `AuthorizationConsultSubMerchant` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationConsultSubMerchant {
    /// Name of the service that the buyer reads on the signing page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant_service_name: Option<String>,
    /// Seat or billing details for the buyer. Leave it out when there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_merchant_service_description: Option<String>,
}

/// `AuthorizationConsultSubscriptionParams` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AuthorizationConsultSubscriptionParams {
    /// Layout of the signing page; has to fit `subscribeType`.
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
    /// A day: the next charge after a change or a restoration. `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub next_payment_date: Option<String>,
    /// A day: when the present subscription or period ends. For display only. `YYYY-MM-DD`.
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
    /// Name of the charge, only when it has one apart from the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub deduct_name: Option<String>,
    /// Description of the charge, only when it has one of its own.
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
    /// The methods, each with its place.
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
    /// Id of the coupon. Either this or `promotionCodeId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_id: Option<String>,
    /// Id of the promotion code. Either this or `couponId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_code_id: Option<String>,
}

/// `BillingSubscription` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BillingSubscription {
    /// The billing customer who subscribes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// The trial, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_settings: Option<BillingTrialSettings>,
    /// Only `ALLOW_INCOMPLETE` so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_behavior: Option<String>,
    /// `collectionMethod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub collection_method: Option<String>,
    /// How many days there are to pay an invoice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub days_until_due: Option<i64>,
    /// When the subscription is to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_at: Option<String>,
    /// Whether the subscription ends with the present period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_at_period_end: Option<bool>,
    /// Text about the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
    /// Coupons or promotion codes to apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discounts: Option<Vec<BillingDiscount>>,
    /// What pays the subscription; goes before the customer's own default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub default_payment_method: Option<String>,
    /// Whether promotion codes are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_promotion_code: Option<bool>,
    /// Where news of the subscription is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notify_url: Option<String>,
}

/// `BillingTrialSettings` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BillingTrialSettings {
    /// How many days the trial lasts, 1 to 365. Either this or `trialEnd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_period_days: Option<i64>,
    /// When the trial ends. Either this or `trialPeriodDays`. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end: Option<String>,
    /// What happens at the end of the trial when nothing can pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_behavior: Option<String>,
}

/// `BrowserInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct BrowserInfo {
    /// `Accept` header the browser sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub accept_header: Option<String>,
    /// Whether the browser can run Java.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub java_enabled: Option<bool>,
    /// Whether the browser can run JavaScript.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub java_script_enabled: Option<bool>,
    /// Language of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub language: Option<String>,
    /// User agent of the browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent: Option<String>,
}

/// `Buyer` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Buyer {
    /// Your id of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_buyer_id: Option<String>,
    /// Name of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_name: Option<UserName>,
    /// Phone number of the buyer. Some methods need it; helps risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_phone_no: Option<String>,
    /// Email address of the buyer. Some methods need it; helps risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_email: Option<String>,
    /// When the buyer opened the account with you. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_registration_time: Option<String>,
    /// Whether the buyer's account is verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_account_verified: Option<bool>,
    /// How many successful orders the buyer has.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub successful_order_count: Option<i64>,
    /// Country code of `buyerPhoneNo`, spelled this way. Needed for `STCPAY`.
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
    /// Total of the buyer's successful orders.
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
    /// Country whose tax id it is, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country: Option<String>,
    /// The tax id, in the format of its country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub value: Option<String>,
    /// Two characters of a subdivision, where the tax authority asks for it.
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
    /// Number of the card. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// Year the card expires, its last two digits: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// Month the card expires, two digits: `02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// Name on the card.
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
    /// Card number with most digits hidden. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// Brand of the card, to show to the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_brand: Option<String>,
    /// Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// Country of the bank that issued the card, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `CREDIT`, `DEBIT`, `PREPAID`, `CHARGE` or `DEFERRED_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<String>,
    /// Region of the payment method, an ISO 3166 code or `GLOBAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<String>,
    /// How 3-D Secure went.
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
    /// Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// Card brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub brand: Option<CardBrand>,
    /// Card number with most digits hidden; fit to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub masked_card_no: Option<String>,
    /// Brands that are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_brands: Option<Vec<String>>,
    /// Number of the card. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// Brand the buyer chose, on a card with several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub selected_card_brand: Option<CardBrand>,
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_issuer: Option<String>,
    /// Where the card was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country_issue: Option<String>,
    /// `instUserName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub inst_user_name: Option<UserName>,
    /// Year the card expires, its last two digits: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// Month the card expires, two digits: `02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// Address the card is billed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// `mask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mask: Option<String>,
    /// Last four digits of the card number.
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
    /// Which kind of card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<CardPaymentMethodDetailFunding>,
    /// Raw result of the address check (AVS).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// Raw result of the check of the security code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// First digits of the card number: they name the issuer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bin: Option<String>,
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// Country of the bank that issued the card, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// Last four digits of the card number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// Name on the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<UserName>,
    /// Security code. For international cards and those of Brazil, Chile, Mexico and Peru. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// Birthday of the cardholder. Korean personal cards only. `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_birth: Option<String>,
    /// Business number of the company, 10 digits. Korean company cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_no: Option<String>,
    /// The password's first two digits. Korean cards only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_password_digest: Option<String>,
    /// Tax id of the buyer, 11 digits. Brazilian cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cpf: Option<String>,
    /// Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payer_email: Option<String>,
    /// Id that the card scheme gave a payment; later payments of the same buyer refer to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// True forces 3-D Secure. Absent is false.
    #[serde(rename = "is3DSAuthentication", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is3ds_authentication: Option<bool>,
    /// `request3DS`.
    #[serde(rename = "request3DS", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request3ds: Option<String>,
    /// Exemption from strong customer authentication (SCA) to ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sca_exemption_indicator: Option<String>,
    /// True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_authentication_upgrade: Option<String>,
    /// Result of a 3-D Secure authentication done outside Alipay.
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
    /// How you had the card payment authenticated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_method: Option<String>,
    /// Result of the check of the security code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result: Option<String>,
    /// Result of the address check (AVS).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result: Option<String>,
    /// Code the payment channel gave after a passed 3-D Secure.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
    /// How 3-D Secure went.
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
    /// Which document.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub certificate_type: Option<CertificateType>,
    /// Number of the document. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub certificate_no: Option<String>,
    /// Whom the document names.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub holder_name: Option<UserName>,
    /// `attachmentKey`s of copies sent with `submitAttachment`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub file_keys: Option<Vec<String>>,
    /// Country that issued the document, an ISO 3166 code.
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
    /// What the buyer has to give.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_type: Option<ChallengeType>,
    /// `challengeRenderValue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_render_value: Option<String>,
    /// Who asks for it, Alipay or the payment channel.
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
    /// Draw it as a bar code or a QR code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_value_type: Option<CodeValueType>,
    /// The code as text, or the URL of an image (maybe base64), as `displayType` says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_value: Option<String>,
    /// `TEXT` to draw the code yourself, else an image of that size.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_type: Option<DisplayType>,
}

/// `CouponPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CouponPaymentMethodDetail {
    /// Id of the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_id: Option<String>,
    /// What the coupon is still worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_amount: Option<Amount>,
    /// Name of the coupon to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_name: Option<String>,
    /// `couponDescription`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_description: Option<String>,
    /// The coupon is void after this. ISO 8601.
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
    /// Whether a charge that failed for lack of balance is tried again. Recurring PIX only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub allow_retry: Option<bool>,
    /// Who starts a retry, you or Alipay. `MANUAL` by default when `allowRetry` is true.
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
    /// How many instalments, 2 to 36.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_num: Option<i64>,
    /// Time between instalments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interval: Option<String>,
    /// How the fee is shared; `feePercentage` says how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_fee_type: Option<CreditPayFeeType>,
    /// Percent of the fee that the seller bears: 0 none, 100 all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fee_percentage: Option<i64>,
    /// Numbers of instalments to offer, 2 to 36 each. `installmentNum` wins over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub filtered_installment_periods: Option<Vec<i64>>,
    /// Percent as decimal text, `0.1` is 0.1%. In replies for cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interest_rate: Option<String>,
}

/// `CurrencyPair` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CurrencyPair {
    /// Currency you sell, that the buyer pays in. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// Currency you buy, that of your price. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
}

/// `CustomizedInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomizedInfo {
    /// Free text of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field1: Option<String>,
    /// Free text of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field2: Option<String>,
    /// Free text of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field3: Option<String>,
    /// Free text of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field4: Option<String>,
    /// Free text of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customized_field5: Option<String>,
}

/// `CustomsInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct CustomsInfo {
    /// `ZONGSHU`, `ZHENGZHOU`, `NINGBO`, `SHANGHAI_CBT` and so on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_code: Option<String>,
    /// Where the customs office is; only China is served.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub region: Option<String>,
}

/// `Declaration` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Declaration {
    /// Line of business. Goes with `declarationBeneficiaryId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_biz_scene: Option<DeclarationBizSceneType>,
    /// Id of the third party whose declaration quota is used. Goes with `declarationBizScene`.
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
    /// Your id of this declaration.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_id: Option<String>,
    /// Id of the payment that customs was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_payment_id: Option<String>,
    /// Id of the order that customs was told.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_order_id: Option<String>,
    /// Which customs office.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs: Option<CustomsInfo>,
    /// You, as registered at customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_info: Option<MerchantCustomsInfo>,
    /// In CNY, not above `customsDeclarationAmount` of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_amount: Option<Amount>,
    /// Whether the order was declared in parts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_order: Option<bool>,
    /// Where the declaration stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub declaration_request_status: Option<String>,
    /// When the declaration last changed. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_modified_time: Option<String>,
    /// Code that customs answered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_result_code: Option<String>,
    /// Text that customs answered with.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_result_desc: Option<String>,
    /// When customs answered. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customs_declaration_return_time: Option<String>,
}

/// `DeliveryEstimate` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DeliveryEstimate {
    /// Shortest time the delivery may take.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub minimum: Option<DeliveryEstimateInfo>,
    /// Longest time the delivery may take.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub maximum: Option<DeliveryEstimateInfo>,
}

/// `DeliveryEstimateInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DeliveryEstimateInfo {
    /// Unit of `value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub unit: Option<String>,
    /// How many of `unit`, 0 or more.
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
    /// Name of the discount to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_name: Option<String>,
    /// What the buyer saves.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub savings_amount: Option<Amount>,
    /// What the buyer is expected to save.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub estimate_savings_amount: Option<Amount>,
}

/// `DiscountPaymentMethodDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct DiscountPaymentMethodDetail {
    /// Id of the discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount_id: Option<String>,
    /// What the discount is still worth.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_amount: Option<Amount>,
    /// Name of the discount to show.
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
    /// What kind of file it is.
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
    /// Which kind of evidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_tag: Option<String>,
    /// Whether it is already there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub obtained: Option<bool>,
    /// How much it helps.
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
    /// Which kind of evidence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub evidence_tag: Option<String>,
    /// `true` or `false`, as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub success: Option<String>,
    /// Why the tag was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Which field was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub failed_field_path: Option<String>,
}

/// The device of the buyer.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Env {
    /// How the buyer reaches you: desktop browser, mobile browser, app or mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_type: Option<TerminalType>,
    /// System of the buyer's device; matters for `APP` and `WAP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_type: Option<OsType>,
    /// User agent of the buyer's browser.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent: Option<String>,
    /// From Alipay's device fingerprint library, when you use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_token_id: Option<String>,
    /// IP address of the buyer's device. Give it for cards and risk control.
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
    /// Id of the terminal in the store. In-store payments only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_id: Option<String>,
    /// When the terminal in the store asked for the payment. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_request_time: Option<String>,
    /// The browser of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub browser_info: Option<BrowserInfo>,
    /// Bits per pixel, as `screen.colorDepth` in the browser gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub color_depth: Option<String>,
    /// Height of the screen in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub screen_height: Option<String>,
    /// Width of the screen in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub screen_width: Option<String>,
    /// Minutes from local time to UTC, as `getTimezoneOffset()` gives them: UTC+2 is -120.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub time_zone_offset: Option<i64>,
    /// Brand of the device, for risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_brand: Option<String>,
    /// Model of the device, for risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_model: Option<String>,
    /// Language of the device, for risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_language: Option<String>,
    /// Id of the device, for risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_id: Option<String>,
    /// Version of the system on the buyer's device.
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
    /// Stands for the account. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub asset_token: Option<String>,
    /// Name of the account to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_display_name: Option<String>,
    /// Why it cannot be used now.
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
    /// Name or id of the player whose account is topped up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_user: Option<String>,
    /// Email address of that player.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_email: Option<String>,
    /// Phone number of that player.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub topped_up_phone_no: Option<String>,
}

/// `Goods` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Goods {
    /// Your id of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_goods_id: Option<String>,
    /// What the goods are called.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_name: Option<String>,
    /// Category with its parents first, slashes between: `Digital Goods/Games`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_category: Option<String>,
    /// Brand of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_brand: Option<String>,
    /// Price of one piece.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_unit_amount: Option<Amount>,
    /// How many, digits as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_quantity: Option<String>,
    /// Name of the variant (SKU).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_sku_name: Option<String>,
    /// Page where the buyer orders the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_url: Option<String>,
    /// Whether the goods are sent or delivered online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub delivery_method_type: Option<DeliveryMethodType>,
    /// Picture of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_image_url: Option<String>,
    /// Id of a billing price. Either this or `referenceGoodsId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price_id: Option<String>,
    /// Discount on these goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_discount_amount: Option<Amount>,
    /// Last day of the service, for goods such as courses. ISO 8601 with its zone.
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
    /// Card brands that have these plans.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_card_brands: Option<Vec<SupportCardBrand>>,
    /// Instalment plans to choose from.
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
    /// Logo of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo: Option<Logo>,
    /// `bankName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_name: Option<String>,
    /// Short name of the bank.
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
    /// First digits of the card numbers that qualify.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bins: Option<Vec<String>>,
    /// Instalment plans of the bank.
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
    /// Bank or institution that offers it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub provider: Option<String>,
    /// When the promotion ends. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expire_time: Option<String>,
    /// Numbers of instalments that are free of interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_free_nums: Option<Vec<i64>>,
    /// Smallest payment that qualifies.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_payment_amount: Option<Amount>,
    /// Percent of the interest waived: 0 none, 100 all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub free_percentage: Option<i64>,
    /// Largest payment that qualifies.
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
    /// What the cardholder says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_comments: Option<String>,
    /// Why the authorisation is said to be invalid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason_of_invalid_authorization: Option<String>,
    /// `explanationOfCreditPresented`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub explanation_of_credit_presented: Option<String>,
    /// Why it was judged so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub judge_reason: Option<String>,
}

/// `Leg` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Leg {
    /// IATA code of the airport of departure.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_airport_code: Option<String>,
    /// When this section departs. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_time: Option<String>,
    /// When this section arrives. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_time: Option<String>,
    /// Where this section starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_address: Option<Address>,
    /// Where this section ends.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_address: Option<Address>,
    /// Company that carries the passengers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub carrier_name: Option<String>,
    /// Code of the carrier.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub carrier_no: Option<String>,
    /// Class of travel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub class_type: Option<ClassType>,
    /// IATA code of the airport of arrival.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub arrival_airport_code: Option<String>,
    /// Fare basis code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fare_basis: Option<String>,
    /// Number of the ticket coupon of this section.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon_number: Option<String>,
    /// Flight number of this section.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub flight_number: Option<String>,
    /// Booking reference (PNR).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_name_record: Option<String>,
    /// How the ticket gets to its recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_method: Option<String>,
    /// Email address or phone number where those deliver it, else first and last name.
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
    /// Address of the hotel.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hotel_address: Option<Address>,
    /// When the guest arrives, or was expected to. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_in_date: Option<String>,
    /// When the guest leaves. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_out_date: Option<String>,
    /// How many nights are booked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_nights: Option<i64>,
    /// How many rooms are booked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_rooms: Option<i64>,
    /// In whose names the rooms are booked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub guest_names: Option<Vec<UserName>>,
    /// Kind of room, such as a suite.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub room_class: Option<String>,
    /// How the ticket gets to its recipient.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ticket_delivery_method: Option<String>,
    /// Email address or phone number where those deliver it, else first and last name.
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
    /// Brand or method the logo belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo_name: Option<String>,
    /// Where the image is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo_url: Option<String>,
}

/// `Merchant` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Merchant {
    /// Your id of the merchant that sells to the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_merchant_id: Option<String>,
    /// Merchant category code (MCC).
    #[serde(rename = "merchantMCC", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_mcc: Option<String>,
    /// Name of the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_name: Option<String>,
    /// Name of the merchant that the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_display_name: Option<String>,
    /// Address of the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_address: Option<Address>,
    /// When the merchant registered. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_register_date: Option<String>,
    /// The store, for payments made in one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store: Option<Store>,
    /// A person or a company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_type: Option<MerchantType>,
    /// Needed for Klarna.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub number_of_trades: Option<i64>,
    /// When the merchant's account was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_last_modified: Option<AccountLastModified>,
    /// Website of the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_url: Option<String>,
    /// Country of the merchant, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_country_code: Option<String>,
}

/// `MerchantCustomsInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCustomsInfo {
    /// Your registration code at customs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_customs_code: Option<String>,
    /// Your name as registered at customs.
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
    /// Version of 3-D Secure: `2.2.0` and so on.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// Electronic commerce indicator: how far the cardholder was authenticated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cavv: Option<String>,
    /// Id that the directory server gave the authentication. 3-D Secure 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ds_transaction_id: Option<String>,
    /// Whether the card number or a network token was used.
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
    /// What the buyer reads in the wallet's records.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_description: Option<String>,
    /// Total of the order, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Amount>,
    /// Discount on the whole order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_discount_amount: Option<Amount>,
    /// `subTotalOrderAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sub_total_order_amount: Option<Amount>,
    /// The merchant behind you, when you are an acquirer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant: Option<Merchant>,
    /// What is in the order; helps risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods: Option<Vec<Goods>>,
    /// Where and how the goods are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping: Option<Shipping>,
    /// Who buys. Helps risk control; some methods need it.
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
    /// A trip, when tickets are sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transit: Option<Transit>,
    /// A hotel stay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub lodging: Option<Lodging>,
    /// A game account that is topped up.
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
    /// The code is void after this. It does not refresh: pay again with a new id. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expire_time: Option<String>,
    /// The code in several forms; show one of them.
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
    /// Number of this page, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_page: Option<i64>,
    /// How many one page holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub page_size: Option<i64>,
    /// How many pages there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_page: Option<i64>,
    /// How many match in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_count: Option<i64>,
}

/// `Passenger` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Passenger {
    /// Name of the passenger.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_name: Option<UserName>,
    /// Email address of the passenger.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_email: Option<String>,
    /// Mobile number of the passenger.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_phone_no: Option<String>,
    /// Number of the identity document.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passenger_id: Option<String>,
    /// Which identity document.
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
    /// When the attempt was made. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub attempt_at: Option<String>,
    /// How the attempt ended.
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
    /// How the methods are presented to the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub presentment_mode: Option<PresentmentMode>,
    /// Whether an authorised payment is captured by itself or by your `capture`. Absent is `AUTOMATIC`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub capture_mode: Option<CaptureModeType>,
    /// True authorises only: the money is held and waits for the capture.
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
    /// Which kind of card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<FundingType>,
    /// Id of the buyer, for risk control.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub customer_id: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// True has the issuing bank authenticate. Korean cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub require_issuer_authentication: Option<bool>,
    /// More that the method needs, such as the fields of a card. Secret: never log it. As JSON text.
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
    /// Which of the other fields is present.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_type: Option<PaymentMethodDetailType>,
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<CardPaymentMethodDetail>,
    /// `externalAccount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub external_account: Option<ExternalPaymentMethodDetail>,
    /// The discount.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<DiscountPaymentMethodDetail>,
    /// The coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub coupon: Option<CouponPaymentMethodDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// The wallet account.
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
    /// Whether it can be used for this payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// Whether it should be offered before others.
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
    /// Place on the page, 1 first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_order: Option<i64>,
    /// True shows the method as a quick way to pay: `ALIPAY_CN`, `APPLEPAY` and the like.
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
    /// Whether it can be used for this payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// What kind of method it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_category: Option<PaymentMethodCategoryType>,
    /// Where the method is used: ISO 3166 codes, or `GLOBAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<Vec<String>>,
    /// Whether it should be offered before others.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub preferred: Option<bool>,
    /// Why it cannot be used now.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub disable_reason: Option<DisableReasonType>,
    /// Currencies the method takes, ISO 4217 codes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_currencies: Option<Vec<String>>,
    /// Banks or card brands to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_option_detail: Option<PaymentOptionDetail>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Logo to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub logo: Option<Logo>,
    /// Names of promotions, JSON from a locale such as `zh_CN` to the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promo_names: Option<Vec<String>>,
    /// Instalments the method offers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment: Option<Installment>,
    /// Promotions on offer with this method.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_infos: Option<Vec<PromotionInfo>>,
    /// How the buyer goes on to pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interaction_type: Option<InteractionType>,
    /// Code of the bank behind the method.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_identifier_code: Option<String>,
    /// Limits of the amount.
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
    /// Card brands taken. For cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_card_brands: Option<Vec<SupportCardBrand>>,
    /// Banks the buyer can choose. For P24 and FPX.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub support_banks: Option<Vec<SupportBank>>,
    /// Kind of the card that was asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<Vec<String>>,
    /// How the buyer goes on to pay: `QR` or `REDIRECT`.
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
    /// Currency you buy, that of your price. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buy_currency: Option<String>,
    /// Currency you sell, that the buyer pays in. ISO 4217 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sell_currency: Option<String>,
    /// Alipay's id of the quote.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_id: Option<String>,
    /// The rate to multiply with, up to 15 decimals.
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
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// Code of the refusal as the channel gave it. For failed card payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refusal_code_raw: Option<String>,
    /// Reason of the refusal as the channel gave it. For failed card payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refusal_reason_raw: Option<String>,
    /// What the card scheme advises after a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_advice_code: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// Card number with most digits hidden. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// Brand of the card, to show to the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_brand: Option<String>,
    /// Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// Country of the bank that issued the card, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// `CREDIT`, `DEBIT`, `PREPAID`, `CHARGE` or `DEFERRED_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<String>,
    /// Region of the payment method, an ISO 3166 code or `GLOBAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_region: Option<String>,
    /// How 3-D Secure went.
    #[serde(rename = "threeDSResult", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_result: Option<ThreeDSResult>,
    /// Raw result of the address check (AVS).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// Raw result of the check of the security code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// Id that the card scheme gave a payment; later payments of the same buyer refer to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// The instalments the buyer chose.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credit_pay_plan: Option<CreditPayPlan>,
    /// Name on the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<String>,
    /// First digits of the card number: they name the issuer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_bin: Option<String>,
    /// Last four digits of the card number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// Month the card expires, two digits: `02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// Year the card expires, its last two digits: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// `CONSUMER` for a private card, `COMMERCIAL` for a business card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_category: Option<String>,
    /// Number of the account that paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_no: Option<String>,
    /// Exemption from strong authentication that was asked for: `lowValue`, `transactionRiskAnalysis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exemption_requested: Option<String>,
    /// `PAN` when the card number was used, `NETWORK_TOKEN` when a network token was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub credential_type_used: Option<String>,
    /// Retrieval reference number, for the buyer to trace the transaction with the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rrn: Option<String>,
    /// `AUTHORIZED` before this payment, or `UNAUTHORIZED` until it. PayPay smart payments only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_authorization_status: Option<String>,
    /// Code the payment channel gave when it authorised the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authorization_code: Option<String>,
    /// Whether the authorised amount can be raised.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub incremental_authorization_available: Option<bool>,
    /// Whether the authorisation can be extended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extended_authorization_available: Option<bool>,
    /// Whether refunds may name the `paymentId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_on_authorization_available: Option<bool>,
    /// Tells the same card again without its number.
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
    /// Unit of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_type: Option<String>,
    /// How many period types make one period: 2 with `MONTH` is two months.
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
    /// Unit of `period`.
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
    /// Smallest amount the plan takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_installment_amount: Option<Amount>,
    /// Largest amount the plan takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub max_installment_amount: Option<Amount>,
    /// How many instalments, digits as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub installment_num: Option<String>,
    /// Time between instalments: `MONTH`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub interval: Option<String>,
    /// Whether the plan can be chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enabled: Option<bool>,
    /// Interest the buyer is charged.
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
    /// Decision about the authorisation.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_auth_decision: Option<String>,
    /// Decision about the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_decision: Option<String>,
    /// Decision after authorisation: capture on `ACCEPT`, check by hand on `REVIEW`, cancel on `REJECT`.
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
    /// Which kind of promotion this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_type: Option<PromotionType>,
    /// The discount on offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<Discount>,
    /// Instalments without interest.
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
    /// Which kind of promotion this is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub promotion_type: Option<PromotionType>,
    /// The discount that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<Discount>,
}

/// `ProrationSettings` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ProrationSettings {
    /// Whether `customAmount` is charged or given back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub proration_mode: Option<ProrationSettingsProrationMode>,
    /// The difference in price, worked out by you.
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
    /// Name of the wallet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_name: Option<String>,
    /// Id of the buyer at the wallet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub psp_customer_id: Option<String>,
    /// Id of the buyer to display, such as the login id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_customer_id: Option<String>,
    /// Name of the buyer to display.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub display_customer_name: Option<String>,
    /// Id of the buyer's Alipay account, which starts with 2088.
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
    /// Two ISO 4217 codes with a slash between, such as `USD/CNY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_currency_pair: Option<String>,
    /// The exchange rate.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_price: Option<String>,
    /// Alipay's id of the quote.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_id: Option<String>,
    /// The rate is valid from this time. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_start_time: Option<String>,
    /// The rate is no longer valid after this. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quote_expiry_time: Option<String>,
    /// Whether the rate is held for the payment.
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
    /// Where the form goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub redirect_url: Option<String>,
    /// Always `RedirectActionForm`.
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
    /// Whose money pays.
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
    /// Name of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// Number of the account.
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
    /// How many retries are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub available_retries: Option<i64>,
    /// Number of the order of this period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_id: Option<String>,
    /// The attempts so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_attempts: Option<Vec<PaymentAttempt>>,
}

/// `RiskAddress` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskAddress {
    /// Kind of the recipient's phone number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_phone_type: Option<String>,
    /// Whether billing and shipping address are in the same state.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_bill_ship_state_same: Option<bool>,
    /// Whether an earlier billing address was in the same state as the shipping address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_previous_state_same: Option<bool>,
    /// Metres from the buyer to the shipping address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub loc_to_ship_distance: Option<i64>,
    /// Fewest metres from an earlier shipping address to the billing address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub min_previous_ship_to_bill_distance: Option<i64>,
}

/// `RiskBuyer` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskBuyer {
    /// Note of the buyer to you.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note_to_merchant: Option<String>,
    /// Note of the buyer to the deliverer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub note_to_shipping: Option<String>,
    /// Successful orders of the buyer in the last hour.
    #[serde(rename = "orderCountIn1H", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_count_in1h: Option<i64>,
    /// Successful orders of the buyer in the last 24 hours.
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
    /// What you know about the buyer's habits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer: Option<RiskBuyer>,
    /// The device of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env: Option<RiskEnv>,
    /// Your own judgement of the risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_signal: Option<RiskSignal>,
    /// What you know about the addresses.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub address: Option<RiskAddress>,
    /// How the card was checked before.
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
    /// Page that sent the buyer to you.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub referring_site: Option<String>,
}

/// `RiskSignal` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RiskSignal {
    /// Your label of the risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_code: Option<String>,
    /// Why you think it risky.
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
    /// Version of 3-D Secure: `2.2.0` and so on.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// Whether the buyer had to do something.
    #[serde(rename = "threeDSInteractionMode", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_interaction_mode: Option<ThreeDSInteractionMode>,
    /// Electronic commerce indicator: how far the cardholder was authenticated.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it.
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
    /// Code of the kind of extra.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub category_code: Option<String>,
    /// Finer code below `categoryCode`.
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
    /// Who receives the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_name: Option<UserName>,
    /// Where the goods are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_address: Option<Address>,
    /// Company that delivers, such as FedEx or UPS.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_carrier: Option<String>,
    /// Phone number of the recipient, extension included.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_phone_no: Option<String>,
    /// Where digital goods are sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ship_to_email: Option<String>,
    /// Id of the shipping option.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_fee_id: Option<String>,
    /// What the delivery costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_fee: Option<Amount>,
    /// More on the delivery, such as its duration and company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_description: Option<String>,
    /// How long delivery takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub delivery_estimate: Option<DeliveryEstimate>,
    /// `shippingNumber`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub shipping_number: Option<String>,
    /// Notes on the delivery.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notes: Option<String>,
    /// Page to follow the parcel.
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
    /// Party that got this share of the payment and gives it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_to: Option<String>,
    /// What to take back from this party.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_amount: Option<Amount>,
    /// What was really taken back from this party. Only in replies, once final.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub actual_split_amount: Option<Amount>,
    /// Your remark; it comes back in the bill.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
}

/// `Store` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Store {
    /// Your id of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reference_store_id: Option<String>,
    /// Name of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_name: Option<String>,
    /// Merchant category code (MCC) of the store.
    #[serde(rename = "storeMCC", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_mcc: Option<String>,
    /// Name of the store that the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_display_name: Option<String>,
    /// Id of the terminal in the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_terminal_id: Option<String>,
    /// Id of the person at the till.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_operator_id: Option<String>,
    /// Address of the store.
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
    /// What the buyer reads about the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_description: Option<String>,
    /// When the subscription begins. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// How long one period is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// Where news of the subscription is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_notify_url: Option<String>,
    /// Alipay's id of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_id: Option<String>,
    /// What the buyer reads about the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub description: Option<String>,
    /// Where the subscription stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<SubscriptionStatus>,
    /// When the subscription ends. May be null. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_end_time: Option<String>,
    /// Unit of the period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_type: Option<PeriodType>,
    /// How many period types make one period: 2 with `MONTH` is two months.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_count: Option<i64>,
    /// Start of the present period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_start: Option<String>,
    /// End of the present period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub current_period_end: Option<String>,
    /// Number of the present period, from 1.
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
    /// When the subscription was last changed or updated. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_update_time: Option<String>,
    /// The subscription this one replaced through `change`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub related_subscription_id: Option<String>,
    /// The trial periods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_plan: Option<TrialPlan>,
    /// Trial periods at a price of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trials: Option<Vec<Trial>>,
    /// Until when the buyer can sign up. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_expiry_time: Option<String>,
    /// Whether a charge that failed for lack of balance is tried again. Recurring PIX only.
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
    /// Who starts a retry, you or Alipay. `MANUAL` by default. Recurring PIX only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub retry_mode: Option<String>,
    /// Number of the order of this period. Recurring PIX payments only.
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
    /// How long one period is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub period_rule: Option<PeriodRule>,
    /// When the subscription begins. ISO 8601 with its zone.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subscription_start_time: Option<String>,
    /// Where news of the subscription is posted.
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
    /// How the payment ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status: Option<String>,
    /// Number of the period paid for.
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
    /// When the payment succeeded. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
    /// Alipay's id of the dispute; null when there is none.
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
    /// Code of the bank, to send with the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_identifier_code: Option<String>,
    /// Short name of the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bank_short_name: Option<String>,
    /// Logo of the bank.
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
    /// Logo of the brand.
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
    /// Version of 3-D Secure: `2.2.0` and so on.
    #[serde(rename = "threeDSVersion", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_version: Option<String>,
    /// How far the cardholder was authenticated: 02 or 05 fully, 01 or 06 attempted, 00 or 07 not.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub eci: Option<String>,
    /// Whether the buyer had to authenticate; false is frictionless.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenged: Option<bool>,
    /// Proof of authentication from the card scheme or issuer (CAVV or AVV). Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cavv: Option<String>,
    /// Id that the directory server gave the authentication. 3-D Secure 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ds_transaction_id: Option<String>,
    /// Id that the directory server gave the authentication. 3-D Secure 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub xid: Option<String>,
    /// Code of the reason why 3-D Secure failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_d_stransaction_status_reason: Option<String>,
    /// Why the challenge was broken off, 01 to 08: 01 by the cardholder, 04 by time-out.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub challenge_cancel: Option<String>,
    /// Exemption asked for in 3-D Secure: `dataOnly`, `lowValue`, `transactionRiskAnalysis`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exemption_type: Option<String>,
    /// Whether 3-D Secure was started; says nothing about its result.
    #[serde(rename = "threeDSOffered", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub three_ds_offered: Option<bool>,
    /// Result of the authentication: `Y` passed, `A` attempted, `N` failed.
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
    /// How the transaction went, not the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_result: Option<AmsResult>,
    /// Alipay's id: the refund id of a refund, the capture id of a capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_id: Option<String>,
    /// What was done with the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_type: Option<TransactionType>,
    /// Where the transaction stands. Only `SUCCESS` is done.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_status: Option<TransactionStatusType>,
    /// Amount of this transaction, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_amount: Option<Amount>,
    /// Your id: the `refundRequestId` of a refund, the `captureRequestId` of a capture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_request_id: Option<String>,
    /// When the transaction happened. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transaction_time: Option<String>,
    /// The acquirer behind it. Payment orchestration (APO) only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirer_info: Option<AcquirerInfo>,
    /// What is settled, when the rate was fixed at payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gross_settlement_amount: Option<Amount>,
    /// Rate between the currencies of payment and settlement; comes with `grossSettlementAmount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settlement_quote: Option<Quote>,
}

/// `Transit` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Transit {
    /// By plane, train, ship or coach.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub transit_type: Option<TransitType>,
    /// The sections of the trip.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub legs: Option<Vec<Leg>>,
    /// Who travels.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub passengers: Option<Vec<Passenger>>,
    /// Code of the travel agency that sold the ticket.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub agent_code: Option<String>,
    /// Name of the travel agency that sold the ticket.
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
    /// Extras sold with the ticket.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub ancillary_data: Option<AncillaryData>,
}

/// `Trial` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Trial {
    /// What the buyer pays in a trial period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_amount: Option<Amount>,
    /// First period of the trial, 1 is the first of all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_start_period: Option<i64>,
    /// `trialPeriod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_period: Option<i64>,
    /// Last period of the trial. Absent: the same as `trialStartPeriod`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_period: Option<i64>,
}

/// `TrialPhase` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TrialPhase {
    /// Number of the period on trial.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phase_no: Option<i64>,
    /// What the buyer pays in a trial period.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_amount: Option<Amount>,
}

/// `TrialPlan` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TrialPlan {
    /// Last day of the trial. ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trial_end_time: Option<String>,
    /// How many days are free in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub free_trial_days: Option<i64>,
    /// The periods on trial.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phases: Option<Vec<TrialPhase>>,
}

/// `UserName` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct UserName {
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub first_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_name: Option<String>,
    /// Middle name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub middle_name: Option<String>,
    /// The whole name in one.
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
    /// Stands for the card in later payments: put it into `paymentMethodId`. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_token: Option<String>,
    /// Card brand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub brand: Option<CardBrand>,
    /// Card number with most digits hidden; fit to show.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub masked_card_no: Option<String>,
    /// Brands that are taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supported_brands: Option<Vec<String>>,
    /// Number of the card. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_no: Option<String>,
    /// Brand the buyer chose, on a card with several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub selected_card_brand: Option<CardBrand>,
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_issuer: Option<String>,
    /// Where the card was issued.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub country_issue: Option<String>,
    /// `instUserName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub inst_user_name: Option<UserName>,
    /// Year the card expires, its last two digits: `25`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_year: Option<String>,
    /// Month the card expires, two digits: `02`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_month: Option<String>,
    /// Address the card is billed to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// `mask`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub mask: Option<String>,
    /// Last four digits of the card number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last4: Option<String>,
    /// `paymentMethodDetailMetadata`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_method_detail_metadata: Option<String>,
    /// Tells the same card again without its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub fingerprint: Option<String>,
    /// `authenticationFlow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub authentication_flow: Option<String>,
    /// Which kind of card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub funding: Option<CardPaymentMethodDetailFunding>,
    /// Raw result of the address check (AVS).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub avs_result_raw: Option<String>,
    /// Raw result of the check of the security code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv_result_raw: Option<String>,
    /// First digits of the card number: they name the issuer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub bin: Option<String>,
    /// Bank that issued the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuer_name: Option<String>,
    /// Country of the bank that issued the card, an ISO 3166 code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub issuing_country: Option<String>,
    /// Last four digits of the card number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_four: Option<String>,
    /// Name on the card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cardholder_name: Option<UserName>,
    /// Security code of the card. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cvv: Option<String>,
    /// Birthday of the cardholder. Korean personal cards only. `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub date_of_birth: Option<String>,
    /// Business number of the company, 10 digits. Korean company cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_no: Option<String>,
    /// The password's first two digits. Korean cards only. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card_password_digest: Option<String>,
    /// Tax id of the buyer, 11 digits. Brazilian cards only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cpf: Option<String>,
    /// Email address of the buyer. For cards of Brazil, Chile, Mexico and Peru.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payer_email: Option<String>,
    /// Id that the card scheme gave a payment; later payments of the same buyer refer to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_transaction_id: Option<String>,
    /// True forces 3-D Secure. Absent is false.
    #[serde(rename = "is3DSAuthentication", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is3ds_authentication: Option<bool>,
    /// `request3DS`.
    #[serde(rename = "request3DS", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub request3ds: Option<String>,
    /// Exemption from strong customer authentication (SCA) to ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sca_exemption_indicator: Option<String>,
    /// True turns to 3-D Secure by itself when the card scheme asks for it, instead of failing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub enable_authentication_upgrade: Option<String>,
    /// Result of a 3-D Secure authentication done outside Alipay.
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
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub card: Option<VaultingCard>,
    /// The wallet account.
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
    /// One-time password the buyer typed in. Secret: never log it.
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
    /// Number of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_no: Option<String>,
    /// Name of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub account_holder_name: Option<UserName>,
    /// Phone number of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub phone_no: Option<String>,
    /// Email address of the account holder.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub email: Option<String>,
    /// `billingAddress`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub billing_address: Option<Address>,
    /// Stands for the stored method. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub token: Option<String>,
    /// The token is void after this. ISO 8601.
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
