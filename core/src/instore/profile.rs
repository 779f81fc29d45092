//! The three published versions of this API, as data.

use crate::error::{AlipayError, Result};
use crate::sign::SignType;

/// What one version calls things and where it lives. Paths are the same in all of them: see the operation table.
#[derive(Debug)]
pub(crate) struct Profile {
    /// The name for the option `profile`.
    pub(crate) name: &'static str,
    /// `head.version`, the version of the API.
    pub(crate) version: &'static str,
    /// The body field with the account that Alipay settles to.
    pub(crate) account_field: &'static str,
    /// The client option that fills it.
    pub(crate) account_option: &'static str,
    /// The field of `order.seller` with the shop's owner.
    pub(crate) seller_field: &'static str,
    /// Base URL of gateway `production`.
    pub(crate) production: &'static str,
    /// Base URL of gateway `sandbox`, where one is published.
    pub(crate) sandbox: Option<&'static str>,
    /// Algorithms this version's documents know; the first is the default.
    pub(crate) sign_types: &'static [SignType],
}

/// North America, Asia, Hong Kong.
static PROFILES: [Profile; 3] = [
    Profile {
        name: "NA_2_0_2",
        version: "2.0.2",
        account_field: "partnerId",
        account_option: "partner_id",
        seller_field: "secondaryMerchantId",
        production: "https://open-na.alipay.com/api",
        // The host is published, the prefix is not: option `gateway` takes a whole URL.
        sandbox: Some("https://sandbox-na.alipay.com/api"),
        sign_types: &[SignType::Rsa2, SignType::Sha256],
    },
    Profile {
        name: "SEA_2_0_4",
        version: "2.0.4",
        account_field: "merchantId",
        account_option: "merchant_id",
        seller_field: "sellerId",
        production: "https://open-sea.alipay.com/api",
        sandbox: None,
        sign_types: &[SignType::Rsa2, SignType::Sha256],
    },
    Profile {
        name: "HK_2_0_0",
        version: "2.0.0",
        account_field: "merchantId",
        account_option: "merchant_id",
        seller_field: "sellerId",
        production: "https://open.alipay.hk/api",
        sandbox: None,
        // Its own pages describe SHA-1; asked for by name only.
        sign_types: &[SignType::Rsa2, SignType::Sha256, SignType::Rsa],
    },
];

impl Profile {
    /// The profile called `name`; none is North America.
    pub(crate) fn named(name: Option<&str>) -> Result<&'static Self> {
        let Some(name) = name else { return Ok(&PROFILES[0]) };
        PROFILES.iter().find(|profile| profile.name == name).ok_or_else(|| {
            let names: Vec<_> = PROFILES.iter().map(|profile| profile.name).collect();
            AlipayError::config(format!("no profile {name:?}; there are {}", names.join(", ")))
        })
    }

    /// The algorithm asked for, or the default.
    pub(crate) fn sign_type(&self, name: Option<&str>) -> Result<SignType> {
        let Some(name) = name else {
            return Ok(self.sign_types[0]);
        };
        let wanted = SignType::parse(name)?;
        if self.sign_types.contains(&wanted) {
            return Ok(wanted);
        }
        let names: Vec<_> = self.sign_types.iter().map(|known| known.as_str()).collect();
        Err(AlipayError::config(format!(
            "sign_type {} is not for profile {}; there are {}{}",
            wanted.as_str(),
            self.name,
            names.join(", "),
            if wanted == SignType::Rsa {
                ", and RSA with profile HK_2_0_0"
            } else {
                ""
            },
        )))
    }
}
