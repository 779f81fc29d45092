// @generated from core/schema/mapi.json by core/codegen. Do not edit.
//! Records of the mapi family. Values that a record does not know are in the reply of `call`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::typed::{Redacted, open_enum};

open_enum! {
    /// Known values of `TradeStatus`; others are kept as they are.
    TradeStatus {
        WAIT_BUYER_PAY = "WAIT_BUYER_PAY",
        TRADE_FINISHED = "TRADE_FINISHED",
        TRADE_SUCCESS = "TRADE_SUCCESS",
        TRADE_CLOSED = "TRADE_CLOSED",
        TRADE_PENDING = "TRADE_PENDING",
    }
}

/// `CreateForexTradeRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct CreateForexTradeRequest {
    /// What the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subject: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// Which product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// What is sold, as an object; JSON text on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_information: Option<TradeInformation>,
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// Where the browser comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub return_url: Option<String>,
    /// Longer description, replaced by `trade_information`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub body: Option<String>,
    /// Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_fee: Option<String>,
    /// Price in CNY, in place of `total_fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rmb_fee: Option<String>,
    /// How long the buyer may take from login to the end. Absent is `12h`; others must be switched on by Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timeout_rule: Option<String>,
    /// Name of the shop on the cashier's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supplier: Option<String>,
    /// When the order was placed, GMT+8. Goes together with `order_valid_time`. `yyyy-MM-dd HH:mm:ss`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_gmt_create: Option<String>,
    /// Seconds from the redirect to the login, at most 2592000; an old guide says 21600. Goes together with `order_gmt_create`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_valid_time: Option<String>,
    /// Needed from acquirers; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_id: Option<String>,
    /// Name of the shop; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_name: Option<String>,
    /// Merchant category code (MCC) of the shop, four digits; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_industry: Option<String>,
    /// Home page of the shop, or where its app is downloaded. Acquirers must send it, others should.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refer_url: Option<String>,
    /// Who gets a share, at most ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_fund_info: Option<Vec<SplitFundInfo>>,
    /// Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_inst: Option<String>,
    /// Token of an express login, from older integrations. Secret: never log it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_token: Option<String>,
    /// QR code inside your own page, for AlipayHK. Only `4` was seen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub qr_pay_mode: Option<String>,
    /// Width of that code in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub qrcode_width: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub specified_pay_channel: Option<String>,
    /// Huabei instalments: `hb_fq_num` is `3`, `6` or `12`; across borders `hb_fq_seller_percent` is `0`. Unconfirmed. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hb_fq_param: Option<String>,
}

impl fmt::Debug for CreateForexTradeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateForexTradeRequest")
            .field("subject", &self.subject)
            .field("out_trade_no", &self.out_trade_no)
            .field("currency", &self.currency)
            .field("product_code", &self.product_code)
            .field("trade_information", &self.trade_information)
            .field("notify_url", &self.notify_url)
            .field("return_url", &self.return_url)
            .field("body", &self.body)
            .field("total_fee", &self.total_fee)
            .field("rmb_fee", &self.rmb_fee)
            .field("timeout_rule", &self.timeout_rule)
            .field("supplier", &self.supplier)
            .field("order_gmt_create", &self.order_gmt_create)
            .field("order_valid_time", &self.order_valid_time)
            .field("secondary_merchant_id", &self.secondary_merchant_id)
            .field("secondary_merchant_name", &self.secondary_merchant_name)
            .field("secondary_merchant_industry", &self.secondary_merchant_industry)
            .field("refer_url", &self.refer_url)
            .field("split_fund_info", &self.split_fund_info)
            .field("payment_inst", &self.payment_inst)
            .field("auth_token", &self.auth_token.as_ref().map(|_| Redacted))
            .field("qr_pay_mode", &self.qr_pay_mode)
            .field("qrcode_width", &self.qrcode_width)
            .field("specified_pay_channel", &self.specified_pay_channel)
            .field("hb_fq_param", &self.hb_fq_param)
            .finish()
    }
}

impl fmt::Display for CreateForexTradeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `CreateForexTradeWapRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct CreateForexTradeWapRequest {
    /// What the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subject: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// Which product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// What is sold, as an object; JSON text on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_information: Option<TradeInformation>,
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// Where the browser comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub return_url: Option<String>,
    /// Longer description, replaced by `trade_information`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub body: Option<String>,
    /// Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_fee: Option<String>,
    /// Price in CNY, in place of `total_fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rmb_fee: Option<String>,
    /// How long the buyer may take from login to the end. Absent is `12h`; others must be switched on by Alipay.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timeout_rule: Option<String>,
    /// Name of the shop on the cashier's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub supplier: Option<String>,
    /// Needed from acquirers; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_id: Option<String>,
    /// Name of the shop; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_name: Option<String>,
    /// Merchant category code (MCC) of the shop, four digits; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_industry: Option<String>,
    /// Home page of the shop, or where its app is downloaded. Acquirers must send it, others should.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refer_url: Option<String>,
    /// Who gets a share, at most ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_fund_info: Option<Vec<SplitFundInfo>>,
    /// Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_inst: Option<String>,
    /// Token of an express login, from older integrations. Secret: never log it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub auth_token: Option<String>,
    /// `Y` opens the wallet app and falls back to the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_pay: Option<String>,
    /// Page of the shop that the cashier links back to, from older guides. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_url: Option<String>,
    /// Huabei instalments: `hb_fq_num` is `3`, `6` or `12`; across borders `hb_fq_seller_percent` is `0`. Unconfirmed. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hb_fq_param: Option<String>,
}

impl fmt::Debug for CreateForexTradeWapRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateForexTradeWapRequest")
            .field("subject", &self.subject)
            .field("out_trade_no", &self.out_trade_no)
            .field("currency", &self.currency)
            .field("product_code", &self.product_code)
            .field("trade_information", &self.trade_information)
            .field("notify_url", &self.notify_url)
            .field("return_url", &self.return_url)
            .field("body", &self.body)
            .field("total_fee", &self.total_fee)
            .field("rmb_fee", &self.rmb_fee)
            .field("timeout_rule", &self.timeout_rule)
            .field("supplier", &self.supplier)
            .field("secondary_merchant_id", &self.secondary_merchant_id)
            .field("secondary_merchant_name", &self.secondary_merchant_name)
            .field("secondary_merchant_industry", &self.secondary_merchant_industry)
            .field("refer_url", &self.refer_url)
            .field("split_fund_info", &self.split_fund_info)
            .field("payment_inst", &self.payment_inst)
            .field("auth_token", &self.auth_token.as_ref().map(|_| Redacted))
            .field("app_pay", &self.app_pay)
            .field("merchant_url", &self.merchant_url)
            .field("hb_fq_param", &self.hb_fq_param)
            .finish()
    }
}

impl fmt::Display for CreateForexTradeWapRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `MobileSecuritypayPayRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct MobileSecuritypayPayRequest {
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// What the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subject: Option<String>,
    /// Always `1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_type: Option<String>,
    /// Your partner id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// Always `FP`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub forex_biz: Option<String>,
    /// Which product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// What is sold, as an object; JSON text on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_information: Option<TradeInformation>,
    /// Where the browser comes back to. Coming back proves nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub return_url: Option<String>,
    /// Which app asks, as `system=<platform>^version=<app version>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub appenv: Option<String>,
    /// Application id of the open platform, from older integrations. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub app_id: Option<String>,
    /// Which wallet, for the AlipayHK product. Absent is the mainland one. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_inst: Option<String>,
    /// Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_fee: Option<String>,
    /// Price in CNY, in place of `total_fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rmb_fee: Option<String>,
    /// Longer description, replaced by `trade_information`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub body: Option<String>,
    /// How long the buyer may take: `1m` to `15d`, or `1c` for the current day. Whole numbers only.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub it_b_pay: Option<String>,
    /// Token of an express login. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extern_token: Option<String>,
    /// Page that shows the goods. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub show_url: Option<String>,
    /// Needed from acquirers; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_id: Option<String>,
    /// Name of the shop; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_name: Option<String>,
    /// Merchant category code (MCC) of the shop, four digits; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_industry: Option<String>,
    /// Home page of the shop, or where its app is downloaded. Acquirers must send it, others should.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refer_url: Option<String>,
    /// Who gets a share, at most ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_fund_info: Option<Vec<SplitFundInfo>>,
    /// Instalment subsidy, such as `{"enable_thirdparty_subsidy": "Y"}`. Unconfirmed. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_params: Option<String>,
}

impl fmt::Debug for MobileSecuritypayPayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MobileSecuritypayPayRequest")
            .field("notify_url", &self.notify_url)
            .field("out_trade_no", &self.out_trade_no)
            .field("subject", &self.subject)
            .field("payment_type", &self.payment_type)
            .field("seller_id", &self.seller_id)
            .field("currency", &self.currency)
            .field("forex_biz", &self.forex_biz)
            .field("product_code", &self.product_code)
            .field("trade_information", &self.trade_information)
            .field("return_url", &self.return_url)
            .field("appenv", &self.appenv)
            .field("app_id", &self.app_id)
            .field("payment_inst", &self.payment_inst)
            .field("total_fee", &self.total_fee)
            .field("rmb_fee", &self.rmb_fee)
            .field("body", &self.body)
            .field("it_b_pay", &self.it_b_pay)
            .field("extern_token", &self.extern_token.as_ref().map(|_| Redacted))
            .field("show_url", &self.show_url)
            .field("secondary_merchant_id", &self.secondary_merchant_id)
            .field("secondary_merchant_name", &self.secondary_merchant_name)
            .field("secondary_merchant_industry", &self.secondary_merchant_industry)
            .field("refer_url", &self.refer_url)
            .field("split_fund_info", &self.split_fund_info)
            .field("business_params", &self.business_params)
            .finish()
    }
}

impl fmt::Display for MobileSecuritypayPayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `ForexRefundRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct ForexRefundRequest {
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_return_no: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// When the refund was asked for, GMT+8. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gmt_return: Option<String>,
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// What goes back, in `currency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub return_amount: Option<String>,
    /// What goes back in CNY, when the price was `rmb_fee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub return_rmb_amount: Option<String>,
    /// Why it goes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub reason: Option<String>,
    /// Which product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// `Y`: the reply is final. `N`: it only says accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_sync: Option<String>,
    /// Who gets a share, at most ten.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub split_fund_info: Option<Vec<RefundSplitFundInfo>>,
}

/// `SingleTradeQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SingleTradeQueryRequest {
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_no: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
}

/// `AcquireOverseasSpotPayRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AcquireOverseasSpotPayRequest {
    /// The account that is paid: your partner id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_seller_id: Option<String>,
    /// What is sold, as the buyer's bill shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_name: Option<String>,
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// What the buyer pays, 0.01 to 100000000.00 with two decimals; JPY and KRW without.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_amount: Option<String>,
    /// The scanned code. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_identity_code: Option<String>,
    /// What was scanned: `barcode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub identity_code_type: Option<String>,
    /// When the sale was made, `yyyyMMddHHmmss`, GMT+8.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_create_time: Option<String>,
    /// Which product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub biz_product: Option<String>,
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// How many pieces.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quantity: Option<String>,
    /// Currency of the price. Ask Alipay before using it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_currency: Option<String>,
    /// Note of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub memo: Option<String>,
    /// Store and secondary merchant, as an object; JSON text on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<MapiExtendInfo>,
    /// What is sold, as an object; JSON text on the wire.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_information: Option<TradeInformation>,
}

impl fmt::Debug for AcquireOverseasSpotPayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AcquireOverseasSpotPayRequest")
            .field("alipay_seller_id", &self.alipay_seller_id)
            .field("trans_name", &self.trans_name)
            .field("partner_trans_id", &self.partner_trans_id)
            .field("currency", &self.currency)
            .field("trans_amount", &self.trans_amount)
            .field("buyer_identity_code", &self.buyer_identity_code.as_ref().map(|_| Redacted))
            .field("identity_code_type", &self.identity_code_type)
            .field("trans_create_time", &self.trans_create_time)
            .field("biz_product", &self.biz_product)
            .field("notify_url", &self.notify_url)
            .field("quantity", &self.quantity)
            .field("trans_currency", &self.trans_currency)
            .field("memo", &self.memo)
            .field("extend_info", &self.extend_info)
            .field("trade_information", &self.trade_information)
            .finish()
    }
}

impl fmt::Display for AcquireOverseasSpotPayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AcquireOverseasSpotRefundRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquireOverseasSpotRefundRequest {
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Your id of this refund, different from the payment id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_refund_id: Option<String>,
    /// What goes back, not above what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// Where the result is posted. No query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// Why it goes back. AlipayHK's own gateway spells it `refund_reson`: send that name there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_reason: Option<String>,
    /// `Y`: the reply is final. `N`: it only says accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_sync: Option<String>,
}

/// `AcquireOverseasSpotReverseRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquireOverseasSpotReverseRequest {
    /// Your id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// GMT+8. The client fills it in. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timestamp: Option<String>,
}

/// `AcquireOverseasSpotCancelRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquireOverseasSpotCancelRequest {
    /// Your id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// GMT+8. The client fills it in. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub timestamp: Option<String>,
}

/// `AcquireOverseasQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquireOverseasQueryRequest {
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
}

/// One share of a payment; `transIn` is a mainland account.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SplitFundInfo {
    /// Mainland Alipay account that gets the share: 2088 and twelve digits.
    #[serde(rename = "transIn", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_in: Option<String>,
    /// `amount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<String>,
    /// `currency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// What the share is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub desc: Option<String>,
}

/// What is sold. `business_type` 1 hotel, 2 air, 3 study, 4 goods, 5 other; several joined by `|`.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct TradeInformation {
    /// What is sold: `1` hotel, `2` air travel, `3` study abroad, `4` goods, `5` other; several joined by `|`. Each needs its own fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub business_type: Option<String>,
    /// Hotel, for `business_type` `1`; several joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub hotel_name: Option<String>,
    /// Day of arrival, `yyyy-MM-dd`, GMT+8, for `business_type` `1`; several joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_in_time: Option<String>,
    /// Day of departure, `yyyy-MM-dd`, GMT+8, for `business_type` `1`; several joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub check_out_time: Option<String>,
    /// Flight, for `business_type` `2`; several joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub flight_number: Option<String>,
    /// When the flight leaves, `yyyy-MM-dd HH:mm`, GMT+8, for `business_type` `2`; several joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub departure_time: Option<String>,
    /// Image of the admission letter, for `business_type` `3`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub admission_notice_url: Option<String>,
    /// `name^quantity`, joined by `|`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub goods_info: Option<String>,
    /// Sum of the quantities.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_quantity: Option<String>,
    /// What is sold, in your words, for `business_type` `5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub other_business_type: Option<String>,
}

/// One share of a refund; `transOut` is a mainland account.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct RefundSplitFundInfo {
    /// Account that gives its share back: 2088 and twelve digits.
    #[serde(rename = "transOut", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_out: Option<String>,
    /// `amount`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub amount: Option<String>,
    /// `currency`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// What the share is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub desc: Option<String>,
}

/// `MapiExtendInfo` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MapiExtendInfo {
    /// Name of the shop; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_name: Option<String>,
    /// Needed from acquirers; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_id: Option<String>,
    /// Merchant category code (MCC) of the shop, four digits; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_industry: Option<String>,
    /// Id of the store; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Name of the store; as registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_name: Option<String>,
    /// Id of the terminal, needed for instant rebates.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_id: Option<String>,
    /// Partner id of the technology provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sys_service_provider_id: Option<String>,
}

/// `ForexRefundResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct ForexRefundResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
}

/// `SingleTradeQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct SingleTradeQueryResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub additional_trade_status: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub body: Option<String>,
    /// Login of the buyer, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_email: Option<String>,
    /// The buyer's user id, 16 digits starting with 2088.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub buyer_id: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub discount: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub flag_trade_locked: Option<String>,
    /// When the order was closed, GMT+8. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gmt_close: Option<String>,
    /// When the order was made, GMT+8. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gmt_create: Option<String>,
    /// When the order last changed, GMT+8. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gmt_last_modified_time: Option<String>,
    /// When the buyer paid, GMT+8. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub gmt_payment: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_total_fee_adjust: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub operator_role: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// Always `1`. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_type: Option<String>,
    /// Price of one piece. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub price: Option<String>,
    /// How many pieces. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub quantity: Option<String>,
    /// Login of the account that is paid. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_email: Option<String>,
    /// Your partner id. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// What the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub subject: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub to_buyer_fee: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub to_seller_fee: Option<String>,
    /// Amount in `currency`, as text such as `"10.00"`; JPY and KRW without decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub total_fee: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_no: Option<String>,
    /// Where the payment stands. `TRADE_FINISHED` and `TRADE_SUCCESS` are paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trade_status: Option<TradeStatus>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub use_coupon: Option<String>,
}

/// `AcquireOverseasSpotPayResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquireOverseasSpotPayResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// `SUCCESS` or what went wrong. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// When the buyer paid, `yyyyMMddHHmmss`, GMT+8.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_pay_time: Option<String>,
    /// Login of the buyer, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_buyer_login_id: Option<String>,
    /// The buyer's user id, 16 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_buyer_user_id: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// What the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_amount: Option<String>,
    /// What the buyer pays, decimals in CNY.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_amount_cny: Option<String>,
    /// Rate that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exchange_rate: Option<String>,
    /// Which wallet paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_inst: Option<String>,
}

/// `AcquireOverseasSpotRefundResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquireOverseasSpotRefundResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// `SUCCESS` or what went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Code of the refusal when `result_code` is not `SUCCESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub detail_error_code: Option<String>,
    /// What the code means, in the gateway's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub detail_error_des: Option<String>,
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// Your id of this refund, different from the payment id.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_refund_id: Option<String>,
    /// What went back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// Rate that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exchange_rate: Option<String>,
    /// What went back to the buyer, decimals in CNY.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount_cny: Option<String>,
}

/// `AcquireOverseasSpotReverseResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquireOverseasSpotReverseResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// `SUCCESS` or what went wrong. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Your id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_reverse_time: Option<String>,
}

/// `AcquireOverseasSpotCancelResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquireOverseasSpotCancelResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// `SUCCESS` or what went wrong. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Your id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_cancel_time: Option<String>,
}

/// `AcquireOverseasQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquireOverseasQueryResponse {
    /// `T`: the gateway took the call. Not a statement about money.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_success: Option<String>,
    /// Code of a refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub error: Option<String>,
    /// `SUCCESS` or what went wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// Code of the refusal when `result_code` is not `SUCCESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub detail_error_code: Option<String>,
    /// What the code means, in the gateway's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub detail_error_des: Option<String>,
    /// Where the payment stands. `TRADE_SUCCESS` and `TRADE_FINISHED` are paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_status: Option<TradeStatus>,
    /// Login of the buyer, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_buyer_login_id: Option<String>,
    /// The buyer's user id, 16 digits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_buyer_user_id: Option<String>,
    /// Your id of the order, unique, single use.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub out_trade_no: Option<String>,
    /// Your id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_trans_id: Option<String>,
    /// Alipay's id of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_trans_id: Option<String>,
    /// When the buyer paid, `yyyyMMddHHmmss`, GMT+8.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub alipay_pay_time: Option<String>,
    /// Settlement currency of the contract. Never CNY online.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub currency: Option<String>,
    /// What the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_amount: Option<String>,
    /// What the buyer pays, decimals in CNY.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_amount_cny: Option<String>,
    /// Rate that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub exchange_rate: Option<String>,
    /// Total in the settlement currency, decimals.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub forex_total_fee: Option<String>,
    /// `trans_forex_rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub trans_forex_rate: Option<String>,
    /// What went back to the buyer, decimals in CNY. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount_cny: Option<String>,
    /// What a voucher took off, decimals in the settlement currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub m_discount_forex_amount: Option<String>,
    /// Which wallet paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_inst: Option<String>,
}
