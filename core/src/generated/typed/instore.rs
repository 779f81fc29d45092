// @generated from core/schema/instore.json by core/codegen. Do not edit.
//! Records of the instore family. Values that a record does not know are in the reply of `call`.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::typed::{Redacted, open_enum};

open_enum! {
    /// Known values of `AcquirementStatus`; others are kept as they are.
    AcquirementStatus {
        INIT = "INIT",
        PAYING = "PAYING",
        SUCCESS = "SUCCESS",
        CLOSED = "CLOSED",
        MERCHANT_ACCEPT = "MERCHANT_ACCEPT",
        CANCELLED = "CANCELLED",
    }
}

/// `AcquiringOfflinePayRequest` of the vendor's reference.
#[derive(Clone, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "uniffi", uniffi::export(Display))]
pub struct AcquiringOfflinePayRequest {
    /// `OFFLINE_PAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// Your id of the payment. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// `BARCODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub code_type: Option<String>,
    /// The scanned code. Secret: never log it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub identity_code: Option<String>,
    /// What is sold, for how much, by which shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<InStoreOrder>,
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
    /// Which settlement contract, when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settle_contract_id: Option<String>,
    /// What the risk check may know about buyer, order and device.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_info: Option<InStoreRiskInfo>,
    /// Where and with what the order was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub env_info: Option<InStoreEnvInfo>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
}

impl fmt::Debug for AcquiringOfflinePayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AcquiringOfflinePayRequest")
            .field("product_code", &self.product_code)
            .field("merchant_trans_id", &self.merchant_trans_id)
            .field("code_type", &self.code_type)
            .field("identity_code", &self.identity_code.as_ref().map(|_| Redacted))
            .field("order", &self.order)
            .field("partner_id", &self.partner_id)
            .field("settle_contract_id", &self.settle_contract_id)
            .field("risk_info", &self.risk_info)
            .field("env_info", &self.env_info)
            .field("extend_info", &self.extend_info)
            .field("merchant_id", &self.merchant_id)
            .finish()
    }
}

impl fmt::Display for AcquiringOfflinePayRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

/// `AcquiringOfflinePayQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquiringOfflinePayQueryRequest {
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
    /// Alipay's id of the payment: store it, refunds need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
}

/// `AcquiringCommonPayCancelRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquiringCommonPayCancelRequest {
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
    /// Alipay's id of the payment: store it, refunds need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
}

/// `AcquiringCommonRefundRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquiringCommonRefundRequest {
    /// Alipay's id of the payment: store it, refunds need it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of this refund. The same id never refunds twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_refund_id: Option<String>,
    /// What goes back, in the currency of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Money>,
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
    /// Why it goes back.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_reason: Option<String>,
    /// `true`: the reply is final. `false`: it only says accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub is_sync: Option<bool>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
}

/// `AcquiringOfflinePreCreateRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct AcquiringOfflinePreCreateRequest {
    /// `OFFLINE_PAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// Your id of the payment. The same id never charges twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// What is sold, for how much, by which shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order: Option<InStoreOrder>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
    /// Which settlement contract, when there are several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub settle_contract_id: Option<String>,
    /// Which kind of code. The value for a code of one order is not certain. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scene_type: Option<String>,
    /// Where the result is posted. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// Where the wallet's browser goes after the payment. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_redirect_url: Option<String>,
    /// User agent of the buyer's browser. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_agent: Option<String>,
    /// What the risk check may know about buyer, order and device.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_info: Option<InStoreRiskInfo>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
    /// Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_time: Option<String>,
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
}

/// `MerchantCommonMonitorRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCommonMonitorRequest {
    /// Profiles 2.0.4 and 2.0.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// In direct integration of 2.0.2 the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Account that Alipay settles to, 2.0.2. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub partner_id: Option<String>,
    /// `OFFLINE_PAY`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_code: Option<String>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
    /// What the terminal was doing, such as `PAYMENT_QRCODE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub scene_code: Option<String>,
    /// Partner id of the technology provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub sys_service_provider_id: Option<String>,
    /// `equipmentType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub equipment_type: Option<String>,
    /// Id of the register, else its MAC address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub equipment_id: Option<String>,
    /// `networkType`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub network_type: Option<String>,
    /// `clientNetworkTime`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_network_time: Option<String>,
}

/// `MerchantCommonIndirectMerchantMaintainRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCommonIndirectMerchantMaintainRequest {
    /// A new shop or a change of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub operation_type: Option<String>,
    /// The shop, as it is registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_info: Option<SellerInfo>,
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
    /// The store, as it is registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_info: Option<StoreInfo>,
    /// Where the result is posted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub notify_url: Option<String>,
    /// JSON text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// `MerchantCommonIndirectMerchantQueryRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCommonIndirectMerchantQueryRequest {
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
    /// Profiles 2.0.4 and 2.0.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// In direct integration of 2.0.2 the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Which registration is meant: that of a web shop or of a store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_scene: Option<String>,
}

/// `MerchantCommonIndirectMerchantArchiveRequest` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct MerchantCommonIndirectMerchantArchiveRequest {
    /// Account that Alipay settles to, 2.0.4 and 2.0.0. The client fills it in.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_id: Option<String>,
    /// Profiles 2.0.4 and 2.0.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// In direct integration of 2.0.2 the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Which registration is meant: that of a web shop or of a store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_scene: Option<String>,
}

/// An amount in the smallest unit of its currency: `{"currency": "USD", "value": "1000"}` is 10.00 USD.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Money {
    /// ISO 4217 code.
    pub currency: String,
    /// Digits: whole units of the smallest coin, `"1000"` is 10.00 USD and 1000 JPY.
    pub value: String,
}

/// How a call went: the status counts, the code says why.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct InStoreResult {
    /// `S` done, `F` failed for good, `U` unknown or in progress. Anything else counts as `U`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_status: Option<String>,
    /// Number of the code; `00000000` goes with `SUCCESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code_id: Option<String>,
    /// Code of the outcome, such as `SUCCESS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_code: Option<String>,
    /// The code in the gateway's words. Log it, do not decide on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_msg: Option<String>,
}

/// What is bought, and where.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InStoreOrder {
    /// Total, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Money>,
    /// What the buyer sees.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_title: Option<String>,
    /// `orderDetail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_detail: Option<String>,
    /// Which shop sells. In direct integration of 2.0.2 both its ids are your `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller: Option<Seller>,
    /// Until when the order can be paid. Where it belongs, in the body or in the order, is not certain. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub expiry_time: Option<String>,
}

/// The shop that the buyer sees. Which fields are needed depends on the profile.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Seller {
    /// Profile 2.0.2. In direct integration the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_id: Option<String>,
    /// Profiles 2.0.4 and 2.0.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// In direct integration of 2.0.2 the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Name of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_name: Option<String>,
    /// Name of the shop that sells. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_name: Option<String>,
    /// Merchant category code (MCC), four digits. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub secondary_merchant_industry: Option<String>,
    /// Name of the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_name: Option<String>,
    /// Merchant category code (MCC), four digits.
    #[serde(rename = "sellerMCC", skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_mcc: Option<String>,
}

/// The terminal.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InStoreEnvInfo {
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub terminal_type: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_terminal_type: Option<String>,
    /// Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub os_type: Option<String>,
    /// IP address of the buyer. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub client_ip: Option<String>,
    /// Your id of the terminal. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_terminal_id: Option<String>,
    /// Your id of the buyer's session. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub session_id: Option<String>,
    /// JSON text. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub extend_info: Option<String>,
}

/// What is known about the buyer and the order.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InStoreRiskInfo {
    /// The buyer, as your shop knows them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub user_info: Option<InStoreRiskUser>,
    /// What the order holds, for the risk check.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_infos: Option<Vec<InStoreRiskOrder>>,
    /// `deviceInfo`. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub device_info: Option<String>,
    /// `riskExtendInfo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub risk_extend_info: Option<String>,
}

/// `InStoreRiskUser` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InStoreRiskUser {
    /// Your id of the buyer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_user_id: Option<String>,
    /// When the buyer registered at your shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub signup_time: Option<String>,
    /// When the buyer last logged in at your shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub last_login_time: Option<String>,
}

/// `InStoreRiskOrder` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct InStoreRiskOrder {
    /// Name of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_name: Option<String>,
    /// Category of the goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_category: Option<String>,
    /// `productSubCategory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub product_sub_category: Option<String>,
    /// Price of one piece, in the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub item_price: Option<Money>,
}

/// A secondary merchant to register.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SellerInfo {
    /// Profiles 2.0.4 and 2.0.0.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_id: Option<String>,
    /// Name of the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub seller_name: Option<String>,
    /// Sites and apps of the shop.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub site_infos: Option<Vec<SellerSite>>,
}

/// `SellerSite` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct SellerSite {
    /// A website or an app.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub site_type: Option<String>,
    /// Address of the site, or of the app's page in its store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub site_url: Option<String>,
    /// Name of the site or app.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub site_name: Option<String>,
}

/// A store to register.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct StoreInfo {
    /// In direct integration of 2.0.2 the same as `partnerId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_id: Option<String>,
    /// Name of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub store_name: Option<String>,
}

/// `StatusDetail` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct StatusDetail {
    /// Where the payment stands. Only `SUCCESS` is paid. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_status: Option<AcquirementStatus>,
}

/// `AcquiringOfflinePayResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquiringOfflinePayResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
    /// Alipay's id of the payment: store it, refunds need it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// Total, in the smallest unit of the currency. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Money>,
    /// What the buyer paid, in the buyer's currency. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pay_amount: Option<Money>,
    /// Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub conversion_rate: Option<String>,
    /// When the buyer paid. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
}

/// `AcquiringOfflinePayQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquiringOfflinePayQueryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
    /// Alipay's id of the payment: store it, refunds need it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// Where the payment stands; `resultInfo` only says how the query went. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub status_detail: Option<StatusDetail>,
    /// Total, in the smallest unit of the currency. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_amount: Option<Money>,
    /// What the buyer paid, in the buyer's currency. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub pay_amount: Option<Money>,
    /// Rate between the order's and the buyer's currency; kept as it came, its shape is not certain. Unconfirmed. As JSON text.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "crate::typed::json_text")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub conversion_rate: Option<String>,
    /// When the buyer paid. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub payment_time: Option<String>,
}

/// `AcquiringCommonPayCancelResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquiringCommonPayCancelResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
    /// Alipay's id of the payment: store it, refunds need it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
    /// When it was cancelled. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub cancel_time: Option<String>,
}

/// `AcquiringCommonRefundResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquiringCommonRefundResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
    /// Alipay's id of the refund. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_id: Option<String>,
    /// Your id of this refund. The same id never refunds twice. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_refund_id: Option<String>,
    /// Alipay's id of the payment: store it, refunds need it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// What goes back, in the currency of the order. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_amount: Option<Money>,
    /// When it went back. ISO 8601 with its zone. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub refund_time: Option<String>,
}

/// `AcquiringOfflinePreCreateResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct AcquiringOfflinePreCreateResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
    /// Render it as a code, or send the wallet browser there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub order_qr_code: Option<String>,
    /// Alipay's id of the payment: store it, refunds need it. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub acquirement_id: Option<String>,
    /// Your id of the payment. The same id never charges twice. Unconfirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub merchant_trans_id: Option<String>,
}

/// `MerchantCommonMonitorResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct MerchantCommonMonitorResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
}

/// `MerchantCommonIndirectMerchantMaintainResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct MerchantCommonIndirectMerchantMaintainResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
}

/// `MerchantCommonIndirectMerchantQueryResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct MerchantCommonIndirectMerchantQueryResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
}

/// `MerchantCommonIndirectMerchantArchiveResponse` of the vendor's reference.
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default, rename_all = "camelCase")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[non_exhaustive]
pub struct MerchantCommonIndirectMerchantArchiveResponse {
    /// How the call went.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub result_info: Option<InStoreResult>,
}
