// @generated from core/schema/instore.json by core/codegen. Do not edit.
//! Operations, result codes and gateways of the instore family.

use crate::operation::{Field, Format, Gateway, Model, Operation, Profile, ResultCode, Shape};

/// All operations, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation::new("alipay.intl.acquiring.common.payCancel", "acquiring_common_pay_cancel", "/alipay/intl/acquiring/common/paycancel.htm", "/alipay/intl/acquiring/common/paycancel.htm").idempotency("merchantTransId").request(&ACQUIRING_COMMON_PAY_CANCEL_REQUEST),
    Operation::new("alipay.intl.acquiring.common.refund", "acquiring_common_refund", "/alipay/intl/acquiring/common/grefund.htm", "/alipay/intl/acquiring/common/grefund.htm").idempotency("merchantRefundId").request(&ACQUIRING_COMMON_REFUND_REQUEST),
    Operation::new("alipay.intl.acquiring.offline.pay", "acquiring_offline_pay", "/alipay/intl/acquiring/offline/pay.htm", "/alipay/intl/acquiring/offline/pay.htm").idempotency("merchantTransId").request(&ACQUIRING_OFFLINE_PAY_REQUEST),
    Operation::new("alipay.intl.acquiring.offline.payQuery", "acquiring_offline_pay_query", "/alipay/intl/acquiring/offline/payquery.htm", "/alipay/intl/acquiring/offline/payquery.htm").read_only().request(&ACQUIRING_OFFLINE_PAY_QUERY_REQUEST),
    Operation::new("alipay.intl.acquiring.offline.preCreate", "acquiring_offline_pre_create", "/alipay/intl/acquiring/offline/precreate.htm", "/alipay/intl/acquiring/offline/precreate.htm").idempotency("merchantTransId").request(&ACQUIRING_OFFLINE_PRE_CREATE_REQUEST),
    Operation::new("alipay.intl.merchant.common.indirectMerchant.archive", "merchant_common_indirect_merchant_archive", "/alipay/intl/merchant/common/indirectMerchant/archive.htm", "/alipay/intl/merchant/common/indirectMerchant/archive.htm").request(&MERCHANT_COMMON_INDIRECT_MERCHANT_ARCHIVE_REQUEST),
    Operation::new("alipay.intl.merchant.common.indirectMerchant.maintain", "merchant_common_indirect_merchant_maintain", "/alipay/intl/merchant/common/indirectMerchant/maintain.htm", "/alipay/intl/merchant/common/indirectMerchant/maintain.htm").request(&MERCHANT_COMMON_INDIRECT_MERCHANT_MAINTAIN_REQUEST),
    Operation::new("alipay.intl.merchant.common.indirectMerchant.query", "merchant_common_indirect_merchant_query", "/alipay/intl/merchant/common/indirectMerchant/query.htm", "/alipay/intl/merchant/common/indirectMerchant/query.htm").read_only().request(&MERCHANT_COMMON_INDIRECT_MERCHANT_QUERY_REQUEST),
    Operation::new("alipay.intl.merchant.common.monitor", "merchant_common_monitor", "/alipay/intl/merchant/common/monitor.htm", "/alipay/intl/merchant/common/monitor.htm").request(&MERCHANT_COMMON_MONITOR_REQUEST),
];

/// Result codes, sorted by code.
pub static RESULT_CODES: &[ResultCode] = &[
    ResultCode { code: "AGREEMENT_MULTI_REFUND_NOT_ALLOWED", status: "F", action: "stop" },
    ResultCode { code: "AGREEMENT_REFUND_NOT_ALLOWED", status: "F", action: "stop" },
    ResultCode { code: "AGREEMENT_REFUND_TIME_EXCEEDS_LIMIT", status: "F", action: "stop" },
    ResultCode { code: "AMOUNT_EXCEEDS_LIMIT", status: "F", action: "user" },
    ResultCode { code: "API_IS_INVALID", status: "F", action: "support" },
    ResultCode { code: "AUTH_CODE_ALREADY_USED", status: "F", action: "user" },
    ResultCode { code: "AUTH_CODE_ILLEGAL", status: "F", action: "user" },
    ResultCode { code: "BALANCE_NOT_ENOUGH", status: "F", action: "user" },
    ResultCode { code: "CANCEL_EXPIRED", status: "F", action: "stop" },
    ResultCode { code: "CANCEL_NOT_ALLOWED", status: "F", action: "stop" },
    ResultCode { code: "CURRENCY_NOT_CORRECT", status: "F", action: "fix" },
    ResultCode { code: "CURRENCY_NOT_SAME", status: "F", action: "fix" },
    ResultCode { code: "CURRENCY_NOT_SUPPORT", status: "F", action: "fix" },
    ResultCode { code: "CURRENCY_NOT_SUPPORTED", status: "F", action: "fix" },
    ResultCode { code: "FUNCTION_NOT_MATCH", status: "F", action: "fix" },
    ResultCode { code: "INVALID_SIGNATURE", status: "F", action: "fix" },
    ResultCode { code: "MERCHANT_ACCOUNT_BALANCE_NOT_ENOUGH", status: "F", action: "new_id" },
    ResultCode { code: "MERCHANT_AND_SHOP_NOT_MATCH", status: "F", action: "fix" },
    ResultCode { code: "MERCHANT_STATUS_ABNORMAL", status: "F", action: "support" },
    ResultCode { code: "MSG_PARSE_ERROR", status: "F", action: "fix" },
    ResultCode { code: "NO_INTERFACE_DEF", status: "F", action: "fix" },
    ResultCode { code: "OAUTH_FAILED", status: "F", action: "fix" },
    ResultCode { code: "ORDER_IS_CANCELED", status: "F", action: "new_id" },
    ResultCode { code: "ORDER_IS_CLOSED", status: "F", action: "new_id" },
    ResultCode { code: "ORDER_NOT_EXISTS", status: "F", action: "fix" },
    ResultCode { code: "ORDER_STATUS_INVALID", status: "F", action: "inquire" },
    ResultCode { code: "PARAM_ILLEGAL", status: "F", action: "fix" },
    ResultCode { code: "PARAM_MISSING", status: "F", action: "fix" },
    ResultCode { code: "PAYMENT_IN_PROCESS", status: "U", action: "continue" },
    ResultCode { code: "PAYMENT_REQUEST_HAS_RISK", status: "F", action: "user" },
    ResultCode { code: "PROCESS_FAIL", status: "F", action: "stop" },
    ResultCode { code: "REFUND_IN_PROCESS", status: "U", action: "same" },
    ResultCode { code: "REFUND_TRANSACTION_EXIST", status: "F", action: "stop" },
    ResultCode { code: "REPEAT_REQ_INCONSISTENT", status: "F", action: "new_id" },
    ResultCode { code: "SHOP_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "SHOP_STATUS_ABNORMAL", status: "F", action: "fix" },
    ResultCode { code: "SPECIFIED_ACCOUNT_NOT_EXIST", status: "F", action: "stop" },
    ResultCode { code: "SUCCESS", status: "S", action: "" },
    ResultCode { code: "SYSTEM_ERROR", status: "U", action: "inquire" },
    ResultCode { code: "TARGET_NOT_FOUND", status: "F", action: "inquire" },
    ResultCode { code: "UNKNOWN_EXCEPTION", status: "U", action: "inquire" },
    ResultCode { code: "USER_PAYING", status: "U", action: "continue" },
    ResultCode { code: "USER_STATUS_ABNORMAL", status: "F", action: "support" },
];

/// Gateways that can be named.
pub static GATEWAYS: &[Gateway] = &[
    Gateway { name: "north-america", url: "https://open-na.alipay.com/api", upload: "" },
    Gateway { name: "asia", url: "https://open-sea.alipay.com/api", upload: "" },
    Gateway { name: "hong-kong", url: "https://open.alipay.hk/api", upload: "" },
    Gateway { name: "sandbox", url: "https://sandbox-na.alipay.com/api", upload: "" },
];

/// Versions of the protocol; the first is the default.
pub static PROFILES: &[Profile] = &[
    Profile {
        name: "NA_2_0_2",
        version: "2.0.2",
        gateway: "north-america",
        sandbox: "sandbox",
        account_field: "partnerId",
        account_max: 32,
        seller_field: "secondaryMerchantId",
        seller_required: &["secondaryMerchantId", "storeId"],
    },
    Profile {
        name: "SEA_2_0_4",
        version: "2.0.4",
        gateway: "asia",
        sandbox: "",
        account_field: "merchantId",
        account_max: 64,
        seller_field: "sellerId",
        seller_required: &["sellerId"],
    },
    Profile {
        name: "HK_2_0_0",
        version: "2.0.0",
        gateway: "hong-kong",
        sandbox: "",
        account_field: "merchantId",
        account_max: 64,
        seller_field: "sellerId",
        seller_required: &["sellerId"],
    },
];


static ACQUIRING_OFFLINE_PAY_REQUEST: Model = Model {
    name: "AcquiringOfflinePayRequest",
    fields: &[
        Field::new("productCode", Shape::Text).required().max(64).values(&["OFFLINE_PAY"]),
        Field::new("merchantTransId", Shape::Text).required().max(64),
        Field::new("codeType", Shape::Text).required().max(32).values(&["BARCODE"]),
        Field::new("identityCode", Shape::Text).required().max(64),
        Field::new("order", Shape::Model(&IN_STORE_ORDER)).required(),
        Field::new("partnerId", Shape::Text).max(32),
        Field::new("settleContractId", Shape::Text).max(64),
        Field::new("riskInfo", Shape::Model(&IN_STORE_RISK_INFO)),
        Field::new("envInfo", Shape::Model(&IN_STORE_ENV_INFO)),
        Field::new("extendInfo", Shape::Text).max(2048),
        Field::new("merchantId", Shape::Text).max(64),
    ],
};

static ACQUIRING_OFFLINE_PAY_QUERY_REQUEST: Model = Model {
    name: "AcquiringOfflinePayQueryRequest",
    fields: &[
        Field::new("partnerId", Shape::Text).max(32),
        Field::new("acquirementId", Shape::Text).required_unless("merchantTransId").max(64),
        Field::new("merchantTransId", Shape::Text).required_unless("acquirementId").max(64),
        Field::new("merchantId", Shape::Text).max(64),
    ],
};

static ACQUIRING_COMMON_PAY_CANCEL_REQUEST: Model = Model {
    name: "AcquiringCommonPayCancelRequest",
    fields: &[
        Field::new("partnerId", Shape::Text).max(32),
        Field::new("acquirementId", Shape::Text).required_unless("merchantTransId").max(64),
        Field::new("merchantTransId", Shape::Text).required_unless("acquirementId").max(64),
        Field::new("merchantId", Shape::Text).max(64),
    ],
};

static ACQUIRING_COMMON_REFUND_REQUEST: Model = Model {
    name: "AcquiringCommonRefundRequest",
    fields: &[
        Field::new("acquirementId", Shape::Text).required().max(64),
        Field::new("merchantRefundId", Shape::Text).required().max(64),
        Field::new("refundAmount", Shape::Model(&MONEY)).required(),
        Field::new("partnerId", Shape::Text).max(32),
        Field::new("refundReason", Shape::Text).max(256),
        Field::new("isSync", Shape::Boolean),
        Field::new("extendInfo", Shape::Text).max(2048),
        Field::new("merchantId", Shape::Text).max(64),
    ],
};

static ACQUIRING_OFFLINE_PRE_CREATE_REQUEST: Model = Model {
    name: "AcquiringOfflinePreCreateRequest",
    fields: &[
        Field::new("productCode", Shape::Text).required().max(64).values(&["OFFLINE_PAY"]),
        Field::new("merchantTransId", Shape::Text).required().max(64),
        Field::new("order", Shape::Model(&IN_STORE_ORDER)).required(),
        Field::new("merchantId", Shape::Text).max(64),
        Field::new("settleContractId", Shape::Text).max(64),
        Field::new("sceneType", Shape::Text).values(&["THIRDPARTYQRCODE"]),
        Field::new("notifyUrl", Shape::Text),
        Field::new("merchantRedirectUrl", Shape::Text),
        Field::new("userAgent", Shape::Text),
        Field::new("riskInfo", Shape::Model(&IN_STORE_RISK_INFO)),
        Field::new("extendInfo", Shape::Text).max(2048),
        Field::new("expiryTime", Shape::Text).format(Format::Time),
        Field::new("partnerId", Shape::Text).max(32),
    ],
};

static MERCHANT_COMMON_MONITOR_REQUEST: Model = Model {
    name: "MerchantCommonMonitorRequest",
    fields: &[
        Field::new("sellerId", Shape::Text).required().max(32),
        Field::new("storeId", Shape::Text).required().max(32),
        Field::new("partnerId", Shape::Text).required().max(64),
        Field::new("productCode", Shape::Text).required().max(64).values(&["OFFLINE_PAY"]),
        Field::new("merchantId", Shape::Text).max(64),
        Field::new("sceneCode", Shape::Text).max(64),
        Field::new("sysServiceProviderId", Shape::Text).max(16),
        Field::new("equipmentType", Shape::Text).max(32),
        Field::new("equipmentId", Shape::Text).max(64),
        Field::new("networkType", Shape::Text).max(8),
        Field::new("clientNetworkTime", Shape::Text).max(8),
    ],
};

static MERCHANT_COMMON_INDIRECT_MERCHANT_MAINTAIN_REQUEST: Model = Model {
    name: "MerchantCommonIndirectMerchantMaintainRequest",
    fields: &[
        Field::new("operationType", Shape::Text).required().values(&["ADD", "MODIFY"]),
        Field::new("sellerInfo", Shape::Model(&SELLER_INFO)).required(),
        Field::new("merchantId", Shape::Text).max(64),
        Field::new("storeInfo", Shape::Model(&STORE_INFO)),
        Field::new("notifyUrl", Shape::Text).max(1024),
        Field::new("extendInfo", Shape::Text).max(2048),
    ],
};

static MERCHANT_COMMON_INDIRECT_MERCHANT_QUERY_REQUEST: Model = Model {
    name: "MerchantCommonIndirectMerchantQueryRequest",
    fields: &[
        Field::new("merchantId", Shape::Text).max(64),
        Field::new("sellerId", Shape::Text).max(32),
        Field::new("storeId", Shape::Text).max(32),
        Field::new("paymentScene", Shape::Text).values(&["ONLINE", "OFFLINE"]),
    ],
};

static MERCHANT_COMMON_INDIRECT_MERCHANT_ARCHIVE_REQUEST: Model = Model {
    name: "MerchantCommonIndirectMerchantArchiveRequest",
    fields: &[
        Field::new("merchantId", Shape::Text).max(64),
        Field::new("sellerId", Shape::Text).max(32),
        Field::new("storeId", Shape::Text).max(32),
        Field::new("paymentScene", Shape::Text).values(&["ONLINE", "OFFLINE"]),
    ],
};

static MONEY: Model = Model {
    name: "Money",
    fields: &[
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("value", Shape::Integer).required().max(16).format(Format::MinorUnits),
    ],
};

static IN_STORE_ORDER: Model = Model {
    name: "InStoreOrder",
    fields: &[
        Field::new("orderAmount", Shape::Model(&MONEY)).required(),
        Field::new("orderTitle", Shape::Text).required().max(256),
        Field::new("orderDetail", Shape::Text),
        Field::new("seller", Shape::Model(&SELLER)).required(),
        Field::new("expiryTime", Shape::Text).format(Format::Time),
    ],
};

static SELLER: Model = Model {
    name: "Seller",
    fields: &[
        Field::new("secondaryMerchantId", Shape::Text).max(32),
        Field::new("sellerId", Shape::Text).max(32),
        Field::new("storeId", Shape::Text).max(32),
        Field::new("storeName", Shape::Text),
        Field::new("secondaryMerchantName", Shape::Text),
        Field::new("secondaryMerchantIndustry", Shape::Text).max(4),
        Field::new("sellerName", Shape::Text),
        Field::new("sellerMCC", Shape::Text).max(4),
    ],
};

static IN_STORE_ENV_INFO: Model = Model {
    name: "InStoreEnvInfo",
    fields: &[
        Field::new("terminalType", Shape::Text),
        Field::new("orderTerminalType", Shape::Text),
        Field::new("osType", Shape::Text),
        Field::new("clientIp", Shape::Text),
        Field::new("merchantTerminalId", Shape::Text),
        Field::new("sessionId", Shape::Text),
        Field::new("extendInfo", Shape::Text),
    ],
};

static IN_STORE_RISK_INFO: Model = Model {
    name: "InStoreRiskInfo",
    fields: &[
        Field::new("userInfo", Shape::Model(&IN_STORE_RISK_USER)),
        Field::new("orderInfos", Shape::List(&Shape::Model(&IN_STORE_RISK_ORDER))),
        Field::new("deviceInfo", Shape::Any),
        Field::new("riskExtendInfo", Shape::Text),
    ],
};

static IN_STORE_RISK_USER: Model = Model {
    name: "InStoreRiskUser",
    fields: &[
        Field::new("merchantUserId", Shape::Text),
        Field::new("signupTime", Shape::Text),
        Field::new("lastLoginTime", Shape::Text),
    ],
};

static IN_STORE_RISK_ORDER: Model = Model {
    name: "InStoreRiskOrder",
    fields: &[
        Field::new("productName", Shape::Text),
        Field::new("productCategory", Shape::Text),
        Field::new("productSubCategory", Shape::Text),
        Field::new("itemPrice", Shape::Model(&MONEY)),
    ],
};

static SELLER_INFO: Model = Model {
    name: "SellerInfo",
    fields: &[
        Field::new("sellerId", Shape::Text).required().max(32),
        Field::new("sellerName", Shape::Text),
        Field::new("siteInfos", Shape::List(&Shape::Model(&SELLER_SITE))),
    ],
};

static SELLER_SITE: Model = Model {
    name: "SellerSite",
    fields: &[
        Field::new("siteType", Shape::Text).max(20).values(&["WEB", "APP"]),
        Field::new("siteUrl", Shape::Text).max(256),
        Field::new("siteName", Shape::Text).max(128),
    ],
};

static STORE_INFO: Model = Model {
    name: "StoreInfo",
    fields: &[
        Field::new("storeId", Shape::Text).max(32),
        Field::new("storeName", Shape::Text),
    ],
};

