//! Who talks to this gateway: one client.

use serde_json::{Map, Value, json};

use super::api_key;
use crate::pem;

/// The name of the family in the ledger and the control API.
pub(crate) const FAMILY: &str = "ams";

/// The client id of the guide.
pub(crate) const CLIENT_ID: &str = "SANDBOX_5Y055A2Y2F6K05235";

/// What a client of this family is opened with, by the names of its options.
pub(super) fn hello(url: &str) -> Map<String, Value> {
    let options = json!({
        "gateway": url,
        "client_id": CLIENT_ID,
        "private_key": pem::MERCHANT,
        "alipay_public_key": pem::ALIPAY_PUBLIC,
    });
    // Not beside the RSA keys: a client has one or the other, and the object above opens one as it stands.
    let api_keys = json!({ "standard": api_key::STANDARD, "restricted": api_key::RESTRICTED });
    Map::from_iter([(FAMILY.to_owned(), options), (format!("{FAMILY}_api_keys"), api_keys)])
}
