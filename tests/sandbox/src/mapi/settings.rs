//! Who talks to this gateway: one partner, one buyer.

use serde_json::{Map, Value, json};

use crate::{keys, pem};

/// The name of the family in the ledger and the control API.
pub(crate) const FAMILY: &str = "mapi";

/// The partner of the published test vectors.
pub(crate) const PARTNER: &str = "2088101122136241";

/// The one buyer of the sandbox.
pub(super) const BUYER_ID: &str = "2088122878780000";
/// Masked, as the online services print it.
pub(super) const BUYER_EMAIL: &str = "san***@example.com";
/// Masked, as the in-store services print it.
pub(super) const BUYER_LOGIN: &str = "132****6685";

/// What a client of this family is opened with, by the names of its options.
pub(super) fn hello(url: &str) -> Map<String, Value> {
    let options = json!({
        "gateway": format!("{url}/gateway.do"),
        "partner": PARTNER,
        "key": keys::MD5_KEY,
        "private_key": pem::MERCHANT,
        "alipay_public_key": pem::ALIPAY_PUBLIC,
        "private_key_1024": pem::MERCHANT_1024,
        "alipay_public_key_1024": pem::ALIPAY_1024_PUBLIC,
        "private_key_dsa": pem::MERCHANT_DSA,
        "alipay_public_key_dsa": pem::ALIPAY_DSA_PUBLIC,
    });
    Map::from_iter([(FAMILY.to_owned(), options)])
}
