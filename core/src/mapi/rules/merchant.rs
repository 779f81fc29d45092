//! Registration of secondary merchants.

use serde_json::Value;

use crate::error::Result;

use super::super::parameters::Parameters;
use super::{broken, nested};

/// Most sites of one merchant. The list always replaces the one before.
const MAX_SITES: usize = 5;

/// Most drivers of one taxi.
const MAX_DRIVERS: usize = 10;

/// A taxi is a store whose drivers are named.
pub(super) fn store(all: &Parameters) -> Result<()> {
    const NAME: &str = "extend_params";
    let drivers = nested(all, NAME)?;
    match drivers.as_ref().map(Value::as_array) {
        None if all.get("store_industry") == Some("4121") => Err(broken(
            NAME,
            "required",
            "extend_params is missing; a store of store_industry 4121 names its drivers",
        )),
        Some(None) => Err(broken(NAME, "type", "extend_params must be a list of drivers")),
        Some(Some(list)) if list.len() > MAX_DRIVERS => Err(broken(
            NAME,
            "max_items",
            format!("extend_params may hold {MAX_DRIVERS} drivers at most"),
        )),
        _ => Ok(()),
    }
}

/// A registration in stores is one of a store.
pub(super) fn status(all: &Parameters) -> Result<()> {
    if all.get("payment_method") == Some("INSTORE_PAYMENT") && all.get("store_id").is_none() {
        let text = "store_id is missing; payment_method INSTORE_PAYMENT needs it";
        return Err(broken("store_id", "required", text));
    }
    Ok(())
}

/// What the kind of merchant asks for, and the list of sites.
pub(super) fn check(all: &Parameters) -> Result<()> {
    let needed: &[&str] = match all.get("secondary_merchant_type") {
        Some("INDIVIDUAL") => &["representative_name", "representative_id"],
        Some("ENTERPRISE") => &["registration_no", "shareholder_name", "shareholder_id"],
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
