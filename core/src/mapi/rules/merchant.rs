//! Registration of secondary merchants.

use crate::error::Result;

use super::super::parameters::Parameters;
use super::{broken, nested};

/// Most sites of one merchant. The list always replaces the one before.
const MAX_SITES: usize = 5;

/// What the kind of merchant asks for, and the list of sites.
pub(super) fn check(all: &Parameters) -> Result<()> {
    let needed: &[&str] = match all.get("secondary_merchant_type") {
        Some("INDIVIDUAL") => &["representative_name", "representative_id"],
        Some("ENTERPRISE") => &["registration_no"],
        _ => &[],
    };
    for name in needed {
        if all.get(name).is_none() {
            let kind = all.get("secondary_merchant_type").unwrap_or_default();
            return Err(broken(
                *name,
                "required",
                format!("{name} is missing; secondary_merchant_type {kind} needs it"),
            ));
        }
    }
    let Some(sites) = nested(all, "site_infos")? else {
        return Ok(());
    };
    match sites.as_array() {
        None => Err(broken("site_infos", "type", "site_infos must be a list of sites")),
        Some(list) if list.len() > MAX_SITES => Err(broken(
            "site_infos",
            "max_items",
            format!("site_infos may hold {MAX_SITES} sites at most"),
        )),
        Some(_) => Ok(()),
    }
}
