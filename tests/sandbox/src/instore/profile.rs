//! What differs between the versions of the API: a row each.

use time::{Duration, OffsetDateTime};

use crate::clock;

/// One version.
#[derive(Debug)]
pub(super) struct Profile {
    pub(super) version: &'static str,
    /// Whom Alipay settles to.
    pub(super) partner_field: &'static str,
    /// Who sells: the id inside `order.seller`.
    pub(super) seller_field: &'static str,
    /// Where the seller's name and its trade (MCC) stand.
    pub(super) name_field: &'static str,
    pub(super) mcc_field: &'static str,
    /// Whether `order.seller.storeId` must be there; otherwise the seller's id stands for it.
    pub(super) store_required: bool,
    /// Whether requests may be signed with SHA-1, which `head` then does not say.
    pub(super) sha1: bool,
    /// How a query words the state. The name of the field is not published, so the versions use different candidates.
    pub(super) words: Words,
    /// How long a paid order can be cancelled.
    pub(super) window: Window,
}

/// Words for a state.
#[derive(Clone, Copy, Debug)]
pub(super) enum Words {
    /// `statusDetail.acquirementStatus`: `PAYING`, `SUCCESS`, `CLOSED`, `CANCELLED`.
    Acquirement,
    /// `transStatus`: `WAIT_BUYER_PAY`, `TRADE_SUCCESS`, `TRADE_CLOSED`.
    Trade,
}

/// Until when a paid order can be cancelled.
#[derive(Clone, Copy, Debug)]
pub(super) enum Window {
    /// 24 hours after the payment.
    OneDay,
    /// The day of the payment in Beijing, and a quarter of an hour more.
    SameDay,
}

impl Window {
    pub(super) fn is_open(self, paid: OffsetDateTime, now: OffsetDateTime) -> bool {
        match self {
            Self::OneDay => now - paid < Duration::DAY,
            Self::SameDay => clock::before_cancel_window_ends(paid, now),
        }
    }
}

const PROFILES: &[Profile] = &[
    Profile {
        version: "2.0.2",
        partner_field: "partnerId",
        seller_field: "secondaryMerchantId",
        name_field: "secondaryMerchantName",
        mcc_field: "secondaryMerchantIndustry",
        store_required: true,
        sha1: false,
        words: Words::Acquirement,
        window: Window::OneDay,
    },
    Profile {
        version: "2.0.4",
        partner_field: "merchantId",
        seller_field: "sellerId",
        name_field: "sellerName",
        mcc_field: "sellerMCC",
        store_required: false,
        sha1: false,
        words: Words::Acquirement,
        window: Window::OneDay,
    },
    Profile {
        version: "2.0.0",
        partner_field: "merchantId",
        seller_field: "sellerId",
        name_field: "sellerName",
        mcc_field: "sellerMCC",
        store_required: false,
        sha1: true,
        words: Words::Trade,
        window: Window::SameDay,
    },
];

/// Addresses are a table: capitals change and refund has a name of its own. Every version is played with all of them,
/// although for some only the reference of 2.0.4 is public.
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
    (
        "/alipay/intl/merchant/common/monitor.htm",
        "alipay.intl.merchant.common.monitor",
    ),
    (
        "/alipay/intl/merchant/common/indirectMerchant/maintain.htm",
        "alipay.intl.merchant.common.indirectMerchant.maintain",
    ),
    (
        "/alipay/intl/merchant/common/indirectMerchant/query.htm",
        "alipay.intl.merchant.common.indirectMerchant.query",
    ),
    (
        "/alipay/intl/merchant/common/indirectMerchant/archive.htm",
        "alipay.intl.merchant.common.indirectMerchant.archive",
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

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn how_long_a_payment_can_be_cancelled_depends_on_the_version() {
        let paid = datetime!(2026-04-17 23:50:00 +8);
        let window = |version| of(version).unwrap().window;
        for (now, open) in [
            (datetime!(2026-04-18 00:14:59 +8), (true, true)),
            (datetime!(2026-04-18 00:15:00 +8), (true, false)),
            (datetime!(2026-04-18 23:50:00 +8), (false, false)),
        ] {
            assert_eq!(
                (window("2.0.2").is_open(paid, now), window("2.0.0").is_open(paid, now)),
                open,
                "{now}"
            );
        }
    }
}
