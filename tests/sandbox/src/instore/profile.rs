//! What differs between the versions of the API. The sandbox plays 2.0.2; others are a row more.

/// One version.
pub(super) struct Profile {
    version: &'static str,
    /// Whom Alipay settles to.
    pub(super) partner_field: &'static str,
    /// Ids inside `order.seller` that must equal the partner in direct integration.
    pub(super) seller_fields: &'static [&'static str],
}

const PROFILES: &[Profile] = &[Profile {
    version: "2.0.2",
    partner_field: "partnerId",
    seller_fields: &["secondaryMerchantId", "storeId"],
}];

/// Addresses are a table: capitals change and refund has a name of its own.
const FUNCTIONS: &[(&str, &str)] = &[
    (
        "/alipay/intl/acquiring/offline/pay.htm",
        "alipay.intl.acquiring.offline.pay",
    ),
    (
        "/alipay/intl/acquiring/offline/payquery.htm",
        "alipay.intl.acquiring.offline.payQuery",
    ),
    (
        "/alipay/intl/acquiring/common/paycancel.htm",
        "alipay.intl.acquiring.common.payCancel",
    ),
    (
        "/alipay/intl/acquiring/common/grefund.htm",
        "alipay.intl.acquiring.common.refund",
    ),
    (
        "/alipay/intl/acquiring/offline/precreate.htm",
        "alipay.intl.acquiring.offline.preCreate",
    ),
];

/// The profile of a version.
pub(super) fn of(version: &str) -> Option<&'static Profile> {
    PROFILES.iter().find(|profile| profile.version == version)
}

/// The function at a path below the base address.
pub(super) fn function_at(path: &str) -> Option<&'static str> {
    FUNCTIONS
        .iter()
        .find(|(known, _)| *known == path)
        .map(|(_, function)| *function)
}
