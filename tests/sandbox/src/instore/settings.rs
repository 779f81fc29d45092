//! Who talks to this gateway: one client.

use serde_json::{Map, Value, json};

use crate::{keys, pem};

/// The name of the family in the ledger and the control API.
pub(crate) const FAMILY: &str = "instore";

/// The client of the sandbox.
pub(crate) const CLIENT_ID: &str = "2118810112213624100044";
/// Its partner id, which is its secondary merchant and its store at the same time.
pub(crate) const PARTNER_ID: &str = "2188101122136512";

/// The gateway that plays the vendor's sandbox.
pub(super) const SANDBOX: &str = "/api";
/// The gateway that plays production.
pub(super) const LIVE: &str = "/live/api";

/// What a client of this family is opened with, by the names of its options.
pub(super) fn hello(url: &str) -> Map<String, Value> {
    let options = json!({
        "gateway": format!("{url}{SANDBOX}"),
        "live_gateway": format!("{url}{LIVE}"),
        "client_id": CLIENT_ID,
        "partner_id": PARTNER_ID,
        "merchant_id": PARTNER_ID,
        "private_key": pem::MERCHANT,
        "alipay_public_key": pem::ALIPAY_PUBLIC,
        "key": keys::SHA256_KEY,
    });
    Map::from_iter([(FAMILY.to_owned(), options)])
}
