// @generated from core/schema/mapi.json by core/codegen. Do not edit.
//! Operations, result codes and gateways of the mapi family.

use crate::operation::{Field, Format, Gateway, Kind, Model, Operation, ResultCode, Shape};

/// All operations, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation::new("alipay.acquire.cancel", "acquire_cancel", "", "").idempotency("out_trade_no").request(&ACQUIRE_CANCEL_REQUEST),
    Operation::new("alipay.acquire.create", "acquire_create", "", "").idempotency("out_trade_no").request(&ACQUIRE_CREATE_REQUEST),
    Operation::new("alipay.acquire.createandpay", "acquire_createandpay", "", "").idempotency("out_trade_no").request(&ACQUIRE_CREATEANDPAY_REQUEST),
    Operation::new("alipay.acquire.customs", "acquire_customs", "", "").idempotency("out_request_no").request(&ACQUIRE_CUSTOMS_REQUEST),
    Operation::new("alipay.acquire.overseas.query", "acquire_overseas_query", "", "").read_only().request(&ACQUIRE_OVERSEAS_QUERY_REQUEST),
    Operation::new("alipay.acquire.overseas.spot.cancel", "acquire_overseas_spot_cancel", "", "").idempotency("partner_trans_id").request(&ACQUIRE_OVERSEAS_SPOT_CANCEL_REQUEST),
    Operation::new("alipay.acquire.overseas.spot.pay", "acquire_overseas_spot_pay", "", "").idempotency("partner_trans_id").request(&ACQUIRE_OVERSEAS_SPOT_PAY_REQUEST),
    Operation::new("alipay.acquire.overseas.spot.refund", "acquire_overseas_spot_refund", "", "").idempotency("partner_refund_id").request(&ACQUIRE_OVERSEAS_SPOT_REFUND_REQUEST),
    Operation::new("alipay.acquire.overseas.spot.reverse", "acquire_overseas_spot_reverse", "", "").idempotency("partner_trans_id").request(&ACQUIRE_OVERSEAS_SPOT_REVERSE_REQUEST),
    Operation::new("alipay.acquire.precreate", "acquire_precreate", "", "").idempotency("out_trade_no").request(&ACQUIRE_PRECREATE_REQUEST),
    Operation::new("alipay.acquire.query", "acquire_query", "", "").read_only().request(&ACQUIRE_QUERY_REQUEST),
    Operation::new("alipay.acquire.refund", "acquire_refund", "", "").idempotency("out_request_no").request(&ACQUIRE_REFUND_REQUEST),
    Operation::new("alipay.commerce.qrcode.create", "commerce_qrcode_create", "", "").request(&COMMERCE_QRCODE_CREATE_REQUEST),
    Operation::new("alipay.commerce.qrcode.modify", "commerce_qrcode_modify", "", "").request(&COMMERCE_QRCODE_MODIFY_REQUEST),
    Operation::new("alipay.commerce.qrcode.modifyStatus", "commerce_qrcode_modify_status", "", "").request(&COMMERCE_QRCODE_MODIFY_STATUS_REQUEST),
    Operation::new("alipay.dut.customer.agreement.page.sign", "dut_customer_agreement_page_sign", "", "").kind(Kind::Redirect).idempotency("external_sign_no").request(&DUT_CUSTOMER_AGREEMENT_PAGE_SIGN_REQUEST),
    Operation::new("alipay.dut.customer.agreement.query", "dut_customer_agreement_query", "", "").read_only().request(&DUT_CUSTOMER_AGREEMENT_QUERY_REQUEST),
    Operation::new("alipay.dut.customer.agreement.unsign", "dut_customer_agreement_unsign", "", "").request(&DUT_CUSTOMER_AGREEMENT_UNSIGN_REQUEST),
    Operation::new("alipay.oversea.taxrefund.single.account.query", "oversea_taxrefund_single_account_query", "", "").request(&OVERSEA_TAXREFUND_SINGLE_ACCOUNT_QUERY_REQUEST),
    Operation::new("alipay.oversea.taxrefund.single.taxdata.send", "oversea_taxrefund_single_taxdata_send", "", "").idempotency("out_order_no").request(&OVERSEA_TAXREFUND_SINGLE_TAXDATA_SEND_REQUEST),
    Operation::new("alipay.overseas.acquire.customs.query", "overseas_acquire_customs_query", "", "").read_only().request(&OVERSEAS_ACQUIRE_CUSTOMS_QUERY_REQUEST),
    Operation::new("alipay.overseas.forex.order.pay", "overseas_forex_order_pay", "", "").kind(Kind::Redirect).idempotency("partner_trans_id").request(&OVERSEAS_FOREX_ORDER_PAY_REQUEST),
    Operation::new("alipay.overseas.secmerchant.maintain.queryStatus", "overseas_secmerchant_maintain_query_status", "", "").read_only().request(&OVERSEAS_SECMERCHANT_MAINTAIN_QUERY_STATUS_REQUEST),
    Operation::new("alipay.overseas.secmerchant.offline.maintain", "overseas_secmerchant_offline_maintain", "", "").request(&OVERSEAS_SECMERCHANT_OFFLINE_MAINTAIN_REQUEST),
    Operation::new("alipay.overseas.secmerchant.online.maintain", "overseas_secmerchant_online_maintain", "", "").request(&OVERSEAS_SECMERCHANT_ONLINE_MAINTAIN_REQUEST),
    Operation::new("close_trade", "close_trade", "", "").idempotency("out_order_no").request(&CLOSE_TRADE_REQUEST),
    Operation::new("create_forex_trade", "create_forex_trade", "", "").kind(Kind::Redirect).idempotency("out_trade_no").request(&CREATE_FOREX_TRADE_REQUEST),
    Operation::new("create_forex_trade_wap", "create_forex_trade_wap", "", "").kind(Kind::Redirect).idempotency("out_trade_no").request(&CREATE_FOREX_TRADE_WAP_REQUEST),
    Operation::new("forex_compare_file", "forex_compare_file", "", "").kind(Kind::File).read_only().request(&FOREX_COMPARE_FILE_REQUEST),
    Operation::new("forex_liquidation_file", "forex_liquidation_file", "", "").kind(Kind::File).read_only().request(&FOREX_LIQUIDATION_FILE_REQUEST),
    Operation::new("forex_rate_file", "forex_rate_file", "", "").kind(Kind::File).read_only().request(&FOREX_RATE_FILE_REQUEST),
    Operation::new("forex_refund", "forex_refund", "", "").idempotency("out_return_no").request(&FOREX_REFUND_REQUEST),
    Operation::new("forex_refund_file", "forex_refund_file", "", "").kind(Kind::Upload).request(&FOREX_REFUND_FILE_REQUEST),
    Operation::new("mobile.securitypay.pay", "mobile_securitypay_pay", "", "").kind(Kind::AppOrder).idempotency("out_trade_no").request(&MOBILE_SECURITYPAY_PAY_REQUEST),
    Operation::new("notify_verify", "notify_verify", "", "").kind(Kind::Question).read_only().request(&NOTIFY_VERIFY_REQUEST),
    Operation::new("single_trade_query", "single_trade_query", "", "").read_only().request(&SINGLE_TRADE_QUERY_REQUEST),
];

/// Result codes, sorted by code.
pub static RESULT_CODES: &[ResultCode] = &[
    ResultCode { code: "ACCESS_FORBIDDEN", status: "F", action: "fix" },
    ResultCode { code: "ALIN10070", status: "F", action: "fix" },
    ResultCode { code: "ALIN10129", status: "F", action: "fix" },
    ResultCode { code: "ALIN38173", status: "F", action: "fix" },
    ResultCode { code: "ALIN42282", status: "F", action: "inquire" },
    ResultCode { code: "ALIN43877", status: "F", action: "user" },
    ResultCode { code: "ALIN43911", status: "F", action: "user" },
    ResultCode { code: "ANTI_PHISHING_KEY_TIMEOUT", status: "F", action: "fix" },
    ResultCode { code: "BEYOND_PAY_RESTRICTION", status: "F", action: "user" },
    ResultCode { code: "BUYER_BALANCE_NOT_ENOUGH", status: "F", action: "user" },
    ResultCode { code: "BUYER_BANKCARD_BALANCE_NOT_ENOUGH", status: "F", action: "user" },
    ResultCode { code: "BUYER_ENABLE_STATUS_FORBID", status: "F", action: "user" },
    ResultCode { code: "BUYER_NOT_EXIST", status: "F", action: "user" },
    ResultCode { code: "BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR", status: "F", action: "user" },
    ResultCode { code: "BUYER_SELLER_EQUAL", status: "F", action: "user" },
    ResultCode { code: "CLIENT_VERSION_NOT_MATCH", status: "F", action: "user" },
    ResultCode { code: "CONTEXT_INCONSISTENT", status: "F", action: "inquire" },
    ResultCode { code: "CURRENCY_NOT_SAME", status: "F", action: "fix" },
    ResultCode { code: "DISCORDANT_REPEAT_REQUEST", status: "F", action: "inquire" },
    ResultCode { code: "DUPLICATE_REQUEST", status: "F", action: "inquire" },
    ResultCode { code: "EXIST_FORBIDDEN_WORD", status: "F", action: "fix" },
    ResultCode { code: "EXTERFACE_IS_CLOSED", status: "F", action: "fix" },
    ResultCode { code: "HASH_NO_PRIVILEGE", status: "F", action: "fix" },
    ResultCode { code: "HAS_NO_PRIVILEGE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_ACCESS_SWITCH_SYSTEM", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_AGENT", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_ANTI_PHISHING_KEY", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_ARGUMENT", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_CHARSET", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_CLIENT_IP", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_CURRENCY", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_DIGEST", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_DIGEST_TYPE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_DYN_MD5_KEY", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_ENCODING", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_ENCRYPT", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_EXTERFACE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_EXTER_INVOKE_IP", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_FEE_PARAM", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_FILE_FORMAT", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_PARTNER", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_PARTNER_EXTERFACE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_REQUEST_REFERER", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_SECURITY_PROFILE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_SERVICE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_SIGN", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_SIGN_TYPE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_TARGET_SERVICE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_TIMEOUT_RULE", status: "F", action: "fix" },
    ResultCode { code: "ILLEGAL_USER", status: "F", action: "fix" },
    ResultCode { code: "INVALID_CHARACTER_SET", status: "F", action: "fix" },
    ResultCode { code: "INVALID_PARAMETER", status: "F", action: "fix" },
    ResultCode { code: "INVALID_RECEIVE_ACCOUNT", status: "F", action: "fix" },
    ResultCode { code: "MERCHANT_TYPE_ILLEGAL", status: "F", action: "fix" },
    ResultCode { code: "ORDER_FAIL", status: "F", action: "new_id" },
    ResultCode { code: "ORDER_SUCCESS_PAY_FAIL", status: "", action: "inquire" },
    ResultCode { code: "ORDER_SUCCESS_PAY_INPROCESS", status: "U", action: "continue" },
    ResultCode { code: "ORDER_SUCCESS_PAY_SUCCESS", status: "S", action: "" },
    ResultCode { code: "PARAM_ILLEGAL", status: "F", action: "fix" },
    ResultCode { code: "PARTNER_ERROR", status: "F", action: "fix" },
    ResultCode { code: "PULL_MOBILE_CASHIER_FAIL", status: "F", action: "user" },
    ResultCode { code: "PURCHASE_TRADE_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "REASON_ILLEGAL_STATUS", status: "F", action: "inquire" },
    ResultCode { code: "REASON_TRADE_BEEN_FREEZEN", status: "F", action: "support" },
    ResultCode { code: "REFUNDMENT_VALID_DATE_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "REFUND_AMT_NOT_EQUAL_TOTAL", status: "F", action: "fix" },
    ResultCode { code: "REFUND_AMT_RESTRICTION", status: "F", action: "stop" },
    ResultCode { code: "REGISTER_COUNTRY_FORBIDDEN", status: "F", action: "stop" },
    ResultCode { code: "REPEATED_REFUNDMENT_REQUEST", status: "F", action: "inquire" },
    ResultCode { code: "REPEATED_REFUNDMENT_REQUEST_TO_ONE_TRADE", status: "F", action: "inquire" },
    ResultCode { code: "REQUEST_AMOUNT_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "RETURN_AMOUNT_EXCEED", status: "F", action: "stop" },
    ResultCode { code: "SELF_TIMEOUT_NOT_SUPPORT", status: "F", action: "fix" },
    ResultCode { code: "SELLER_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "SESSION_TIMEOUT", status: "F", action: "user" },
    ResultCode { code: "SOUNDWAVE_PARSER_FAIL", status: "F", action: "user" },
    ResultCode { code: "SUCCESS", status: "S", action: "" },
    ResultCode { code: "SYSTEM_ERROR", status: "U", action: "inquire" },
    ResultCode { code: "SYSTEM_EXCEPTION", status: "U", action: "inquire" },
    ResultCode { code: "TOTAL_FEE_LESSEQUAL_ZERO", status: "F", action: "fix" },
    ResultCode { code: "TOTAL_FEE_OUT_OF_RANGE", status: "F", action: "fix" },
    ResultCode { code: "TRADE_BUYER_NOT_MATCH", status: "F", action: "inquire" },
    ResultCode { code: "TRADE_HAS_CLOSE", status: "F", action: "new_id" },
    ResultCode { code: "TRADE_HAS_FINISHED", status: "F", action: "inquire" },
    ResultCode { code: "TRADE_HAS_SUCCESS", status: "F", action: "inquire" },
    ResultCode { code: "TRADE_IS_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "TRADE_NOT_EXIST", status: "F", action: "fix" },
    ResultCode { code: "TRADE_ROLE_ERROR", status: "F", action: "fix" },
    ResultCode { code: "TRADE_STATUS_ERROR", status: "F", action: "inquire" },
    ResultCode { code: "TRADE_STATUS_NOT_AVAILD", status: "F", action: "inquire" },
    ResultCode { code: "UNKNOWN", status: "U", action: "inquire" },
    ResultCode { code: "UN_SUPPORT_BIZ_TYPE", status: "F", action: "fix" },
];

/// What a file service says instead of a file, sorted.
pub static FILE_MESSAGES: &[ResultCode] = &[
    ResultCode { code: "Date format incorrect YYYYMMDD", status: "", action: "fix" },
    ResultCode { code: "File empty", status: "", action: "" },
    ResultCode { code: "Finish date ahead of begin date", status: "", action: "fix" },
    ResultCode { code: "Finish date not ahead of today", status: "", action: "fix" },
    ResultCode { code: "Illegal Date period!", status: "", action: "fix" },
    ResultCode { code: "Internet connected exception ,please try later", status: "", action: "same" },
    ResultCode { code: "Merchant ID incorrect", status: "", action: "fix" },
    ResultCode { code: "No balance account data in the period", status: "", action: "" },
    ResultCode { code: "Over 10 days to Date period", status: "", action: "fix" },
    ResultCode { code: "Over limit balance amount record", status: "", action: "fix" },
    ResultCode { code: "System exception", status: "", action: "same" },
];

/// Gateways that can be named.
pub static GATEWAYS: &[Gateway] = &[
    Gateway { name: "production", url: "https://intlmapi.alipay.com/gateway.do", upload: "" },
    Gateway { name: "instore-production", url: "https://globalmapi.alipay.com/gateway.do", upload: "" },
    Gateway { name: "sandbox", url: "https://mapi.alipaydev.com/gateway.do", upload: "" },
    Gateway { name: "production-old", url: "https://mapi.alipay.com/gateway.do", upload: "" },
    Gateway { name: "sandbox-old", url: "https://openapi.alipaydev.com/gateway.do", upload: "" },
    Gateway { name: "alipayhk", url: "https://api-sea-global.alipayplus.com/gateway.do", upload: "" },
];


static CREATE_FOREX_TRADE_REQUEST: Model = Model {
    name: "CreateForexTradeRequest",
    fields: &[
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("product_code", Shape::Text).required().max(32).values(&["NEW_OVERSEAS_SELLER"]),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).required().max(6000),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("return_url", Shape::Text).max(200).format(Format::Url),
        Field::new("body", Shape::Text).max(400),
        Field::new("total_fee", Shape::Number(9, 2)),
        Field::new("rmb_fee", Shape::Number(9, 2)),
        Field::new("timeout_rule", Shape::Text).values(&["5m", "10m", "15m", "30m", "1h", "2h", "3h", "5h", "10h", "12h", "1d", "3d", "7d", "15d"]),
        Field::new("supplier", Shape::Text),
        Field::new("order_gmt_create", Shape::Text).format(Format::Gmt8Time),
        Field::new("order_valid_time", Shape::Text).max(7),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("refer_url", Shape::Text).max(200).format(Format::Url),
        Field::new("split_fund_info", Shape::Json(&Shape::List(&Shape::Model(&SPLIT_FUND_INFO)))).max_items(10),
        Field::new("payment_inst", Shape::Text).max(16).values(&["ALIPAYHK", "ALIPAYCN"]),
        Field::new("auth_token", Shape::Text),
        Field::new("qr_pay_mode", Shape::Text),
        Field::new("qrcode_width", Shape::Text),
        Field::new("specified_pay_channel", Shape::Text),
        Field::new("hb_fq_param", Shape::Json(&Shape::Any)),
    ],
};

static CREATE_FOREX_TRADE_WAP_REQUEST: Model = Model {
    name: "CreateForexTradeWapRequest",
    fields: &[
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("product_code", Shape::Text).required().max(32).values(&["NEW_WAP_OVERSEAS_SELLER"]),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).required().max(6000),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("return_url", Shape::Text).max(200).format(Format::Url),
        Field::new("body", Shape::Text).max(400),
        Field::new("total_fee", Shape::Number(9, 2)),
        Field::new("rmb_fee", Shape::Number(9, 2)),
        Field::new("timeout_rule", Shape::Text).values(&["5m", "10m", "15m", "30m", "1h", "2h", "3h", "5h", "10h", "12h", "1d", "3d", "7d", "15d"]),
        Field::new("supplier", Shape::Text),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("refer_url", Shape::Text).max(200).format(Format::Url),
        Field::new("split_fund_info", Shape::Json(&Shape::List(&Shape::Model(&SPLIT_FUND_INFO)))).max_items(10),
        Field::new("payment_inst", Shape::Text).max(16).values(&["ALIPAYHK", "ALIPAYCN"]),
        Field::new("auth_token", Shape::Text),
        Field::new("app_pay", Shape::Text).max(1).values(&["Y"]),
        Field::new("merchant_url", Shape::Text).format(Format::Url),
        Field::new("hb_fq_param", Shape::Json(&Shape::Any)),
    ],
};

static MOBILE_SECURITYPAY_PAY_REQUEST: Model = Model {
    name: "MobileSecuritypayPayRequest",
    fields: &[
        Field::new("notify_url", Shape::Text).required().max(200).format(Format::Url),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("payment_type", Shape::Text).required().max(4).values(&["1"]),
        Field::new("seller_id", Shape::Text).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("forex_biz", Shape::Text).required().max(2).values(&["FP"]),
        Field::new("product_code", Shape::Text).max(32).values(&["NEW_WAP_OVERSEAS_SELLER"]),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).max(6000),
        Field::new("return_url", Shape::Text).max(200).format(Format::Url),
        Field::new("appenv", Shape::Text),
        Field::new("app_id", Shape::Text),
        Field::new("payment_inst", Shape::Text).max(16).values(&["ALIPAYHK", "ALIPAYCN"]),
        Field::new("total_fee", Shape::Number(9, 2)),
        Field::new("rmb_fee", Shape::Number(9, 2)),
        Field::new("body", Shape::Text).max(400),
        Field::new("it_b_pay", Shape::Text),
        Field::new("extern_token", Shape::Text),
        Field::new("show_url", Shape::Text),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("refer_url", Shape::Text).max(200).format(Format::Url),
        Field::new("split_fund_info", Shape::Json(&Shape::List(&Shape::Model(&SPLIT_FUND_INFO)))).max_items(10),
        Field::new("business_params", Shape::Json(&Shape::Any)),
    ],
};

static FOREX_REFUND_REQUEST: Model = Model {
    name: "ForexRefundRequest",
    fields: &[
        Field::new("out_return_no", Shape::Text).required().max(64),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("gmt_return", Shape::Text).max(19),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("return_amount", Shape::Number(9, 2)),
        Field::new("return_rmb_amount", Shape::Number(9, 2)),
        Field::new("reason", Shape::Text).max(100),
        Field::new("product_code", Shape::Text).max(32).values(&["NEW_OVERSEAS_SELLER", "NEW_WAP_OVERSEAS_SELLER"]),
        Field::new("is_sync", Shape::Text).max(1).values(&["Y", "N"]),
        Field::new("split_fund_info", Shape::Json(&Shape::List(&Shape::Model(&REFUND_SPLIT_FUND_INFO)))).max_items(10),
    ],
};

static FOREX_REFUND_FILE_REQUEST: Model = Model {
    name: "ForexRefundFileRequest",
    fields: &[
        Field::new("file", Shape::Any).required(),
    ],
};

static SINGLE_TRADE_QUERY_REQUEST: Model = Model {
    name: "SingleTradeQueryRequest",
    fields: &[
        Field::new("trade_no", Shape::Text).required_unless("out_trade_no").max(64),
        Field::new("out_trade_no", Shape::Text).required_unless("trade_no").max(64),
    ],
};

static FOREX_COMPARE_FILE_REQUEST: Model = Model {
    name: "ForexCompareFileRequest",
    fields: &[
        Field::new("start_date", Shape::Text).required().format(Format::Date),
        Field::new("end_date", Shape::Text).required().format(Format::Date),
    ],
};

static FOREX_LIQUIDATION_FILE_REQUEST: Model = Model {
    name: "ForexLiquidationFileRequest",
    fields: &[
        Field::new("start_date", Shape::Text).required().format(Format::Date),
        Field::new("end_date", Shape::Text).required().format(Format::Date),
    ],
};

static FOREX_RATE_FILE_REQUEST: Model = Model {
    name: "ForexRateFileRequest",
    fields: &[
    ],
};

static NOTIFY_VERIFY_REQUEST: Model = Model {
    name: "NotifyVerifyRequest",
    fields: &[
        Field::new("notify_id", Shape::Text).required(),
    ],
};

static CLOSE_TRADE_REQUEST: Model = Model {
    name: "CloseTradeRequest",
    fields: &[
        Field::new("trade_no", Shape::Text).required_unless("out_order_no").max(64),
        Field::new("out_order_no", Shape::Text).required_unless("trade_no").max(64),
    ],
};

static OVERSEAS_SECMERCHANT_ONLINE_MAINTAIN_REQUEST: Model = Model {
    name: "OverseasSecmerchantOnlineMaintainRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("secondary_merchant_name", Shape::Text).required().max(64),
        Field::new("secondary_merchant_id", Shape::Text).required().max(64),
        Field::new("secondary_merchant_industry", Shape::Text).required().max(4),
        Field::new("register_country", Shape::Text).required().max(2),
        Field::new("register_address", Shape::Text).required().max(256),
        Field::new("site_infos", Shape::Json(&Shape::List(&Shape::Model(&SITE_INFO)))).required().max_items(5),
        Field::new("secondary_merchant_type", Shape::Text).required().values(&["INDIVIDUAL", "ENTERPRISE"]),
        Field::new("settlement_no", Shape::Text).required().max(64),
        Field::new("contact_no", Shape::Text).required().max(64),
        Field::new("contact_email", Shape::Text).required().max(128),
        Field::new("registration_no", Shape::Text).max(128),
        Field::new("shareholder_name", Shape::Text).max(128),
        Field::new("shareholder_id", Shape::Text).max(128),
        Field::new("representative_name", Shape::Text).max(128),
        Field::new("representative_id", Shape::Text).max(128),
        Field::new("cs_no", Shape::Text).max(64),
        Field::new("cs_email", Shape::Text).max(128),
    ],
};

static OVERSEAS_SECMERCHANT_OFFLINE_MAINTAIN_REQUEST: Model = Model {
    name: "OverseasSecmerchantOfflineMaintainRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("secondary_merchant_name", Shape::Text).required().max(128),
        Field::new("secondary_merchant_id", Shape::Text).required().max(64),
        Field::new("store_id", Shape::Text).required().max(64),
        Field::new("store_name", Shape::Text).required().max(256),
        Field::new("store_country", Shape::Text).required().max(2),
        Field::new("store_address", Shape::Text).required().max(330),
        Field::new("store_industry", Shape::Text).required().max(4),
        Field::new("register_country", Shape::Text).required().max(2),
        Field::new("secondary_merchant_type", Shape::Text).required().values(&["INDIVIDUAL", "ENTERPRISE"]),
        Field::new("internal_store_photo", Shape::Text).max(256).format(Format::Url),
        Field::new("external_storefront_photo", Shape::Text).max(256).format(Format::Url),
        Field::new("extend_params", Shape::Json(&Shape::List(&Shape::Model(&EXTEND_PARAMS)))).max(1024).max_items(10),
        Field::new("register_address", Shape::Text).max(256),
        Field::new("registration_no", Shape::Text).max(128),
        Field::new("shareholder_name", Shape::Text).max(128),
        Field::new("shareholder_id", Shape::Text).max(128),
        Field::new("representative_name", Shape::Text).max(128),
        Field::new("representative_id", Shape::Text).max(128),
        Field::new("settlement_no", Shape::Text).max(64),
        Field::new("contact_no", Shape::Text).max(64),
        Field::new("contact_email", Shape::Text).max(128),
        Field::new("cs_no", Shape::Text).max(64),
        Field::new("cs_email", Shape::Text).max(128),
    ],
};

static OVERSEAS_SECMERCHANT_MAINTAIN_QUERY_STATUS_REQUEST: Model = Model {
    name: "OverseasSecmerchantMaintainQueryStatusRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("secondary_merchant_id", Shape::Text).required().max(64),
        Field::new("payment_method", Shape::Text).required().values(&["ONLINE_PAYMENT", "INSTORE_PAYMENT"]),
        Field::new("store_id", Shape::Text).max(64),
    ],
};

static ACQUIRE_OVERSEAS_SPOT_PAY_REQUEST: Model = Model {
    name: "AcquireOverseasSpotPayRequest",
    fields: &[
        Field::new("alipay_seller_id", Shape::Text).required().max(16),
        Field::new("trans_name", Shape::Text).required().max(256),
        Field::new("partner_trans_id", Shape::Text).required().max(64),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("trans_amount", Shape::Number(11, 2)).required(),
        Field::new("buyer_identity_code", Shape::Text).required().max(32),
        Field::new("identity_code_type", Shape::Text).required().max(16).values(&["barcode"]),
        Field::new("trans_create_time", Shape::Text).required().max(16),
        Field::new("biz_product", Shape::Text).required().max(32).values(&["OVERSEAS_MBARCODE_PAY"]),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("quantity", Shape::Decimal),
        Field::new("trans_currency", Shape::Text).format(Format::Currency).values(&["MOP", "TWD", "CNY"]),
        Field::new("memo", Shape::Text).max(256),
        Field::new("extend_info", Shape::Json(&Shape::Model(&MAPI_EXTEND_INFO))),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).max(6000),
    ],
};

static ACQUIRE_OVERSEAS_SPOT_REFUND_REQUEST: Model = Model {
    name: "AcquireOverseasSpotRefundRequest",
    fields: &[
        Field::new("partner_trans_id", Shape::Text).required().max(64),
        Field::new("partner_refund_id", Shape::Text).required().max(64),
        Field::new("refund_amount", Shape::Number(9, 2)).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("alipay_trans_id", Shape::Text).max(64),
        Field::new("refund_reason", Shape::Text).max(128),
        Field::new("is_sync", Shape::Text).max(1).values(&["Y", "N"]),
    ],
};

static ACQUIRE_OVERSEAS_SPOT_REVERSE_REQUEST: Model = Model {
    name: "AcquireOverseasSpotReverseRequest",
    fields: &[
        Field::new("partner_trans_id", Shape::Text).required().max(64),
        Field::new("timestamp", Shape::Text).max(19),
    ],
};

static ACQUIRE_OVERSEAS_SPOT_CANCEL_REQUEST: Model = Model {
    name: "AcquireOverseasSpotCancelRequest",
    fields: &[
        Field::new("partner_trans_id", Shape::Text).required().max(64),
        Field::new("timestamp", Shape::Text).max(19),
    ],
};

static ACQUIRE_OVERSEAS_QUERY_REQUEST: Model = Model {
    name: "AcquireOverseasQueryRequest",
    fields: &[
        Field::new("partner_trans_id", Shape::Text).required_unless("alipay_trans_id").max(64),
        Field::new("alipay_trans_id", Shape::Text).required_unless("partner_trans_id").max(64),
    ],
};

static ACQUIRE_PRECREATE_REQUEST: Model = Model {
    name: "AcquirePrecreateRequest",
    fields: &[
        Field::new("notify_url", Shape::Text).required().max(190).format(Format::Url),
        Field::new("timestamp", Shape::Text).max(19),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("product_code", Shape::Text).required().max(32).values(&["OVERSEAS_MBARCODE_PAY"]),
        Field::new("total_fee", Shape::Number(11, 2)).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("trans_currency", Shape::Text).required().format(Format::Currency),
        Field::new("terminal_timestamp", Shape::Text),
        Field::new("seller_id", Shape::Text).max(28),
        Field::new("seller_email", Shape::Text).max(100),
        Field::new("body", Shape::Text).max(400),
        Field::new("show_url", Shape::Text).max(400),
        Field::new("price", Shape::Decimal),
        Field::new("quantity", Shape::Decimal),
        Field::new("goods_detail", Shape::Json(&Shape::List(&Shape::Model(&GOODS_DETAIL)))).max_items(50),
        Field::new("extend_params", Shape::Json(&Shape::Model(&ACQUIRE_PRECREATE_EXTEND_PARAMS))),
        Field::new("it_b_pay", Shape::Text),
        Field::new("passback_parameters", Shape::Text),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).max(6000),
        Field::new("qr_code_it_b_pay", Shape::Text),
    ],
};

static ACQUIRE_CREATE_REQUEST: Model = Model {
    name: "AcquireCreateRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).max(19),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("product_code", Shape::Text).required().max(32).values(&["OVERSEAS_MBARCODE_PAY"]),
        Field::new("total_fee", Shape::Number(11, 2)).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("trans_currency", Shape::Text).required().format(Format::Currency),
        Field::new("notify_url", Shape::Text).max(190).format(Format::Url),
        Field::new("alipay_ca_request", Shape::Text).max(1).values(&["1", "2"]),
        Field::new("terminal_timestamp", Shape::Text),
        Field::new("seller_id", Shape::Text).max(28),
        Field::new("seller_email", Shape::Text).max(100),
        Field::new("body", Shape::Text).max(400),
        Field::new("show_url", Shape::Text).max(400),
        Field::new("price", Shape::Decimal),
        Field::new("quantity", Shape::Decimal),
        Field::new("goods_detail", Shape::Json(&Shape::List(&Shape::Model(&ACQUIRE_CREATE_GOODS_DETAIL)))).max_items(50),
        Field::new("extend_params", Shape::Json(&Shape::Model(&ACQUIRE_CREATE_EXTEND_PARAMS))),
        Field::new("it_b_pay", Shape::Text),
        Field::new("passback_parameters", Shape::Text),
        Field::new("buyer_id", Shape::Text).max(28),
        Field::new("buyer_email", Shape::Text).max(100),
    ],
};

static ACQUIRE_CREATEANDPAY_REQUEST: Model = Model {
    name: "AcquireCreateandpayRequest",
    fields: &[
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("subject", Shape::Text).required().max(256),
        Field::new("product_code", Shape::Text).required().max(32).values(&["FOREX_GENERAL_WITHHOLDING", "GENERAL_WITHHOLDING"]),
        Field::new("total_fee", Shape::Number(9, 2)).required(),
        Field::new("agreement_info", Shape::Json(&Shape::Model(&MAPI_AGREEMENT_INFO))).required(),
        Field::new("notify_url", Shape::Text).max(190).format(Format::Url),
        Field::new("body", Shape::Text).max(400),
        Field::new("show_url", Shape::Text),
        Field::new("currency", Shape::Text).format(Format::Currency),
        Field::new("trans_currency", Shape::Text).format(Format::Currency),
        Field::new("extend_params", Shape::Json(&Shape::Any)),
        Field::new("trade_information", Shape::Json(&Shape::Model(&TRADE_INFORMATION))).max(6000),
    ],
};

static ACQUIRE_QUERY_REQUEST: Model = Model {
    name: "AcquireQueryRequest",
    fields: &[
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("alipay_ca_request", Shape::Text).max(1).values(&["1", "2"]),
        Field::new("trade_no", Shape::Text).max(64),
    ],
};

static ACQUIRE_REFUND_REQUEST: Model = Model {
    name: "AcquireRefundRequest",
    fields: &[
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("refund_amount", Shape::Number(9, 2)).required(),
        Field::new("notify_url", Shape::Text).max(190).format(Format::Url),
        Field::new("alipay_ca_request", Shape::Text).max(1).values(&["1", "2"]),
        Field::new("trans_currency", Shape::Text).format(Format::Currency),
        Field::new("trade_no", Shape::Text).max(64),
        Field::new("sync_flag", Shape::Text).max(1).values(&["Y", "N"]),
        Field::new("out_request_no", Shape::Text).max(64),
        Field::new("operator_type", Shape::Text),
        Field::new("operator_id", Shape::Text),
        Field::new("refund_reason", Shape::Text).max(128),
        Field::new("ref_ids", Shape::Text),
        Field::new("extend_params", Shape::Json(&Shape::Any)),
    ],
};

static ACQUIRE_CANCEL_REQUEST: Model = Model {
    name: "AcquireCancelRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).max(19),
        Field::new("out_trade_no", Shape::Text).required().max(64),
        Field::new("terminal_timestamp", Shape::Text),
        Field::new("trade_no", Shape::Text).max(64),
    ],
};

static COMMERCE_QRCODE_CREATE_REQUEST: Model = Model {
    name: "CommerceQrcodeCreateRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("biz_type", Shape::Text).required().values(&["OVERSEASHOPQRCODE"]),
        Field::new("biz_data", Shape::Json(&Shape::Model(&BIZ_DATA))).required().max(2000),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
    ],
};

static COMMERCE_QRCODE_MODIFY_REQUEST: Model = Model {
    name: "CommerceQrcodeModifyRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("biz_type", Shape::Text).required().values(&["OVERSEASHOPQRCODE"]),
        Field::new("qrcode", Shape::Text).required(),
        Field::new("biz_data", Shape::Json(&Shape::Model(&BIZ_DATA))).required().max(2000),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
    ],
};

static COMMERCE_QRCODE_MODIFY_STATUS_REQUEST: Model = Model {
    name: "CommerceQrcodeModifyStatusRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("biz_type", Shape::Text).required().values(&["OVERSEASHOPQRCODE"]),
        Field::new("qrcode", Shape::Text).required(),
        Field::new("status", Shape::Text).required().values(&["STOP", "RESTART", "DELETE"]),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
    ],
};

static DUT_CUSTOMER_AGREEMENT_PAGE_SIGN_REQUEST: Model = Model {
    name: "DutCustomerAgreementPageSignRequest",
    fields: &[
        Field::new("product_code", Shape::Text).required().max(64).values(&["GENERAL_WITHHOLDING_P"]),
        Field::new("access_info", Shape::Json(&Shape::Any)).required(),
        Field::new("scene", Shape::Text).required().max(64),
        Field::new("external_sign_no", Shape::Text).required().max(32),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("return_url", Shape::Text).max(200).format(Format::Url),
        Field::new("sign_validity_period", Shape::Text).max(8),
        Field::new("agreement_detail", Shape::Json(&Shape::Any)),
        Field::new("prod_properties", Shape::Text),
        Field::new("external_user_id", Shape::Text),
        Field::new("zm_auth_info", Shape::Text),
        Field::new("third_party_type", Shape::Text),
        Field::new("sales_product_code", Shape::Text),
    ],
};

static DUT_CUSTOMER_AGREEMENT_QUERY_REQUEST: Model = Model {
    name: "DutCustomerAgreementQueryRequest",
    fields: &[
        Field::new("product_code", Shape::Text).required().max(64).values(&["GENERAL_WITHHOLDING_P"]),
        Field::new("scene", Shape::Text).required().max(100),
        Field::new("alipay_user_id", Shape::Text).required_unless("alipay_logon_id"),
        Field::new("alipay_logon_id", Shape::Text).required_unless("alipay_user_id").max(100),
        Field::new("third_party_type", Shape::Text).max(32),
        Field::new("app_id", Shape::Text),
        Field::new("external_sign_no", Shape::Text),
    ],
};

static DUT_CUSTOMER_AGREEMENT_UNSIGN_REQUEST: Model = Model {
    name: "DutCustomerAgreementUnsignRequest",
    fields: &[
        Field::new("product_code", Shape::Text).required().max(64).values(&["GENERAL_WITHHOLDING_P"]),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("alipay_user_id", Shape::Text).required_unless("alipay_logon_id").max(32),
        Field::new("alipay_logon_id", Shape::Text).required_unless("alipay_user_id").max(100),
        Field::new("third_party_type", Shape::Text).max(32),
        Field::new("scene", Shape::Text).max(100),
        Field::new("app_id", Shape::Text),
        Field::new("external_sign_no", Shape::Text).max(32),
    ],
};

static ACQUIRE_CUSTOMS_REQUEST: Model = Model {
    name: "AcquireCustomsRequest",
    fields: &[
        Field::new("out_request_no", Shape::Text).required(),
        Field::new("trade_no", Shape::Text).required().max(64),
        Field::new("merchant_customs_code", Shape::Text).required(),
        Field::new("amount", Shape::Decimal).required(),
        Field::new("customs_place", Shape::Text).required(),
        Field::new("merchant_customs_name", Shape::Text).required(),
        Field::new("is_split", Shape::Text).max(1).values(&["T", "t"]),
        Field::new("sub_out_biz_no", Shape::Text),
        Field::new("buyer_name", Shape::Text),
        Field::new("buyer_id_no", Shape::Text),
    ],
};

static OVERSEAS_ACQUIRE_CUSTOMS_QUERY_REQUEST: Model = Model {
    name: "OverseasAcquireCustomsQueryRequest",
    fields: &[
        Field::new("out_request_nos", Shape::Text).required(),
    ],
};

static OVERSEA_TAXREFUND_SINGLE_ACCOUNT_QUERY_REQUEST: Model = Model {
    name: "OverseaTaxrefundSingleAccountQueryRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("out_order_no", Shape::Text).required(),
        Field::new("doc_id", Shape::Text).required(),
        Field::new("sales_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("refund_print_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("doc_expire_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("country_code", Shape::Text),
        Field::new("sales_currency", Shape::Text),
        Field::new("sales_amount", Shape::Text),
        Field::new("refund_currency", Shape::Text),
        Field::new("refund_amount", Shape::Text),
        Field::new("passport_name", Shape::Text),
        Field::new("passport_no", Shape::Text),
        Field::new("nationality", Shape::Text),
        Field::new("barcode_no", Shape::Text),
        Field::new("phone_no", Shape::Text),
        Field::new("memo", Shape::Text),
        Field::new("logon_id", Shape::Text),
    ],
};

static OVERSEA_TAXREFUND_SINGLE_TAXDATA_SEND_REQUEST: Model = Model {
    name: "OverseaTaxrefundSingleTaxdataSendRequest",
    fields: &[
        Field::new("timestamp", Shape::Text).format(Format::Gmt8Time),
        Field::new("out_order_no", Shape::Text).required(),
        Field::new("doc_id", Shape::Text).required(),
        Field::new("notify_url", Shape::Text).max(200).format(Format::Url),
        Field::new("sales_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("refund_print_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("doc_expire_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("country_code", Shape::Text),
        Field::new("sales_currency", Shape::Text),
        Field::new("sales_amount", Shape::Text),
        Field::new("refund_currency", Shape::Text),
        Field::new("refund_amount", Shape::Text),
        Field::new("passport_name", Shape::Text),
        Field::new("passport_no", Shape::Text),
        Field::new("nationality", Shape::Text),
        Field::new("barcode_no", Shape::Text),
        Field::new("phone_no", Shape::Text),
        Field::new("memo", Shape::Text),
        Field::new("confirm_date", Shape::Text).format(Format::Gmt8Time),
        Field::new("final_refund_currency", Shape::Text),
        Field::new("final_refund_amount", Shape::Text),
        Field::new("alipay_user_id", Shape::Text),
        Field::new("available_day", Shape::Text),
        Field::new("departure_point", Shape::Text),
        Field::new("refund_scene_type", Shape::Text),
        Field::new("refund_company_name", Shape::Text),
        Field::new("auth_no", Shape::Text),
    ],
};

static OVERSEAS_FOREX_ORDER_PAY_REQUEST: Model = Model {
    name: "OverseasForexOrderPayRequest",
    fields: &[
        Field::new("partner_trans_id", Shape::Text).required().max(64),
        Field::new("goods_title", Shape::Text).required(),
        Field::new("seller_id", Shape::Text).required().max(16),
        Field::new("total_fee", Shape::Decimal).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("service_type", Shape::Text).required().values(&["100"]),
        Field::new("return_url", Shape::Text).max(200).format(Format::Url),
        Field::new("goods_description", Shape::Text),
        Field::new("pricing_currency", Shape::Text).values(&["CNY"]),
        Field::new("ext_params", Shape::Json(&Shape::Any)),
    ],
};

static SPLIT_FUND_INFO: Model = Model {
    name: "SplitFundInfo",
    fields: &[
        Field::new("transIn", Shape::Text).required().max(16),
        Field::new("amount", Shape::Text).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("desc", Shape::Text).required(),
    ],
};

static TRADE_INFORMATION: Model = Model {
    name: "TradeInformation",
    fields: &[
        Field::new("business_type", Shape::Text).required().values(&["1", "2", "3", "4", "5"]),
        Field::new("hotel_name", Shape::Text),
        Field::new("check_in_time", Shape::Text),
        Field::new("check_out_time", Shape::Text),
        Field::new("flight_number", Shape::Text),
        Field::new("departure_time", Shape::Text),
        Field::new("admission_notice_url", Shape::Text),
        Field::new("goods_info", Shape::Text),
        Field::new("total_quantity", Shape::Decimal),
        Field::new("other_business_type", Shape::Text),
    ],
};

static REFUND_SPLIT_FUND_INFO: Model = Model {
    name: "RefundSplitFundInfo",
    fields: &[
        Field::new("transOut", Shape::Text).required().max(16),
        Field::new("amount", Shape::Text).required(),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("desc", Shape::Text),
    ],
};

static SITE_INFO: Model = Model {
    name: "SiteInfo",
    fields: &[
        Field::new("site_type", Shape::Text).required().values(&["WEB", "APP"]),
        Field::new("site_url", Shape::Text).required().max(256),
        Field::new("site_name", Shape::Text),
    ],
};

static EXTEND_PARAMS: Model = Model {
    name: "ExtendParams",
    fields: &[
        Field::new("operation_id", Shape::Text).required().max(64),
        Field::new("contact_person", Shape::Text).required().max(64),
        Field::new("contact_way", Shape::Text).max(256),
    ],
};

static MAPI_EXTEND_INFO: Model = Model {
    name: "MapiExtendInfo",
    fields: &[
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("store_id", Shape::Text).max(64),
        Field::new("store_name", Shape::Text).max(256),
        Field::new("terminal_id", Shape::Text),
        Field::new("sys_service_provider_id", Shape::Text),
    ],
};

static GOODS_DETAIL: Model = Model {
    name: "GoodsDetail",
    fields: &[
        Field::new("goodsId", Shape::Text),
        Field::new("goodsName", Shape::Text),
        Field::new("goodsCategory", Shape::Text),
        Field::new("showUrl", Shape::Text),
        Field::new("quantity", Shape::Text),
        Field::new("body", Shape::Text),
        Field::new("price", Shape::Text),
    ],
};

static ACQUIRE_PRECREATE_EXTEND_PARAMS: Model = Model {
    name: "AcquirePrecreateExtendParams",
    fields: &[
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("store_id", Shape::Text).max(64),
        Field::new("store_name", Shape::Text).max(256),
        Field::new("terminal_id", Shape::Text),
        Field::new("sys_service_provider_id", Shape::Text),
    ],
};

static ACQUIRE_CREATE_GOODS_DETAIL: Model = Model {
    name: "AcquireCreateGoodsDetail",
    fields: &[
        Field::new("goodsId", Shape::Text),
        Field::new("goodsName", Shape::Text),
        Field::new("goodsCategory", Shape::Text),
        Field::new("showUrl", Shape::Text),
        Field::new("quantity", Shape::Text),
        Field::new("body", Shape::Text),
        Field::new("price", Shape::Text),
    ],
};

static ACQUIRE_CREATE_EXTEND_PARAMS: Model = Model {
    name: "AcquireCreateExtendParams",
    fields: &[
        Field::new("secondary_merchant_name", Shape::Text).max(64),
        Field::new("secondary_merchant_id", Shape::Text).max(64),
        Field::new("secondary_merchant_industry", Shape::Text).max(4),
        Field::new("store_id", Shape::Text).max(64),
        Field::new("store_name", Shape::Text).max(256),
        Field::new("terminal_id", Shape::Text),
        Field::new("sys_service_provider_id", Shape::Text),
    ],
};

static MAPI_AGREEMENT_INFO: Model = Model {
    name: "MapiAgreementInfo",
    fields: &[
        Field::new("agreement_no", Shape::Text).required(),
    ],
};

static CHANNEL_FEE: Model = Model {
    name: "ChannelFee",
    fields: &[
        Field::new("type", Shape::Text).required().values(&["FIXED", "RATE"]),
        Field::new("value", Shape::Text).required(),
    ],
};

static BIZ_DATA: Model = Model {
    name: "BizData",
    fields: &[
        Field::new("secondary_merchant_industry", Shape::Text).required().max(4),
        Field::new("secondary_merchant_id", Shape::Text).required().max(64),
        Field::new("secondary_merchant_name", Shape::Text).required().max(64),
        Field::new("store_id", Shape::Text).required().max(64),
        Field::new("store_name", Shape::Text).required().max(256),
        Field::new("trans_currency", Shape::Text).required().format(Format::Currency),
        Field::new("currency", Shape::Text).required().format(Format::Currency),
        Field::new("country_code", Shape::Text).required().max(2),
        Field::new("address", Shape::Text).required(),
        Field::new("sys_service_provider_id", Shape::Text),
        Field::new("channel_fee", Shape::Json(&Shape::Model(&CHANNEL_FEE))),
        Field::new("passback_parameters", Shape::Json(&Shape::Any)),
        Field::new("taxi_operation_id", Shape::Text),
        Field::new("taxi_number", Shape::Text),
        Field::new("taxi_driver_name", Shape::Text),
        Field::new("taxi_driver_mobile", Shape::Text),
        Field::new("notify_mobile", Shape::Text),
        Field::new("notify_wangwang", Shape::Text),
        Field::new("notify_alipay_account", Shape::Text),
        Field::new("notify_charset", Shape::Text),
        Field::new("notify_sign_type", Shape::Text),
        Field::new("is_show_memo", Shape::Text).values(&["true", "false"]),
    ],
};

