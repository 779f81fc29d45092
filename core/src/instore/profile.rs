//! Which published version of this API is spoken. What the versions call things is data: [`PROFILES`].

use crate::error::{AlipayError, Result};
use crate::generated::instore::PROFILES;
use crate::operation::Profile;
use crate::sign::SignType;

/// The profile called `name`; none is the first, North America.
pub(crate) fn named(name: Option<&str>) -> Result<&'static Profile> {
    let found = PROFILES
        .iter()
        .find(|profile| name.is_none_or(|name| profile.name == name));
    found.ok_or_else(|| {
        let names: Vec<_> = PROFILES.iter().map(|profile| profile.name).collect();
        let given = name.unwrap_or_default();
        AlipayError::config(format!("no profile {given:?}; there are {}", names.join(", ")))
    })
}

/// The client option that fills the profile's account field.
pub(crate) fn account_option(profile: &Profile) -> &'static str {
    match profile.account_field {
        "partnerId" => "partner_id",
        _ => "merchant_id",
    }
}

/// The algorithm asked for, or `RSA2`. SHA-1 is for Hong Kong, whose own pages describe it, and only where asked for.
pub(crate) fn sign_type(profile: &Profile, name: Option<&str>) -> Result<SignType> {
    let wanted = name.map_or(Ok(SignType::Rsa2), SignType::parse)?;
    match wanted {
        SignType::Rsa2 | SignType::Sha256 => Ok(wanted),
        SignType::Rsa if profile.version == "2.0.0" => Ok(wanted),
        _ => Err(AlipayError::config(format!(
            "sign_type {} is not for profile {}; there are RSA2 and SHA256, and RSA with profile HK_2_0_0",
            wanted.as_str(),
            profile.name,
        ))),
    }
}
