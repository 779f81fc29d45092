//! The option `gateway`: a name from the schema, or a URL.

use crate::error::{AlipayError, Result};
use crate::operation::Gateway;

/// Whether a gateway may carry a path of its own.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Path {
    /// Host and port only: the operations bring whole paths (AMS).
    None,
    /// A path is part of the address (`/gateway.do`, `/api`).
    Allowed,
}

/// The URL to talk to, without a slash at the end.
///
/// # Errors
/// `Config` for an unknown name, for `http://` to anything but this machine, and for URL parts that do not belong.
pub(crate) fn resolve(given: &str, named: &[Gateway], path: Path) -> Result<String> {
    if let Some(gateway) = named.iter().find(|gateway| gateway.name == given) {
        return Ok(gateway.url.trim_end_matches('/').to_owned());
    }
    let names = || named.iter().map(|gateway| gateway.name).collect::<Vec<_>>().join(", ");
    let Some((scheme, rest)) = given.split_once("://") else {
        return Err(AlipayError::config(format!(
            "no gateway {given:?}; wanted an https:// URL or one of {}",
            names()
        )));
    };
    if given.chars().any(|c| c.is_whitespace() || c.is_control()) || !given.is_ascii() {
        return Err(AlipayError::config("gateway must be plain ASCII without blanks"));
    }
    let (authority, tail) = rest.find(['/', '?', '#']).map_or((rest, ""), |at| rest.split_at(at));
    if authority.contains('@') {
        return Err(AlipayError::config("gateway must not hold a user name or a password"));
    }
    if tail.contains(['?', '#']) {
        return Err(AlipayError::config("gateway must not hold a query or a fragment"));
    }
    if path == Path::None && !tail.trim_matches('/').is_empty() {
        return Err(AlipayError::config(format!(
            "gateway {given:?} has a path; wanted scheme and host only, such as https://{authority}"
        )));
    }
    let uri = given
        .parse::<ureq::http::Uri>()
        .ok()
        .filter(|uri| uri.host().is_some_and(|host| !host.is_empty()));
    let Some(uri) = uri else {
        return Err(AlipayError::config(format!(
            "gateway {given:?} is not a URL; wanted something like https://open-na-global.alipay.com"
        )));
    };
    match scheme {
        "https" => {}
        "http" if uri.host().is_some_and(is_loopback) => {}
        "http" => {
            return Err(AlipayError::config(format!(
                "gateway {given:?} is not encrypted; http:// is for loopback only, wanted https://"
            )));
        }
        _ => {
            return Err(AlipayError::config(format!(
                "gateway {given:?} must start with https://"
            )));
        }
    }
    Ok(given.trim_end_matches('/').to_owned())
}

/// `localhost`, 127.0.0.0/8 and `[::1]`.
fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.parse::<std::net::Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
        || host
            .trim_start_matches('[')
            .trim_end_matches(']')
            .parse::<std::net::Ipv6Addr>()
            .is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMED: &[Gateway] = &[Gateway {
        name: "asia",
        url: "https://open-sea-global.alipay.com",
        upload: "",
    }];

    #[test]
    fn a_name_becomes_its_url() {
        assert_eq!(
            resolve("asia", NAMED, Path::None).unwrap(),
            "https://open-sea-global.alipay.com"
        );
    }

    #[test]
    fn an_unknown_name_lists_the_known_ones() {
        let error = resolve("mars", NAMED, Path::None).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no gateway \"mars\"; wanted an https:// URL or one of asia"
        );
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for good in [
            "http://127.0.0.1:8080",
            "http://localhost",
            "http://[::1]:9",
            "https://shop.example:8443/",
        ] {
            assert!(resolve(good, NAMED, Path::None).is_ok(), "{good}");
        }
        for bad in [
            "http://open-na.alipay.com",
            "http://127.0.0.1.evil.example",
            "http://localhost.evil.example",
            "ftp://127.0.0.1",
            "http://10.0.0.1",
        ] {
            assert!(resolve(bad, NAMED, Path::None).is_err(), "{bad}");
        }
    }

    #[test]
    fn parts_that_would_change_the_signed_path_are_refused() {
        for bad in [
            "https://a.example/x",
            "https://a.example?q=1",
            "https://a.example#f",
            "https://u:p@a.example",
            "https:// a.example",
            "https://",
        ] {
            assert!(resolve(bad, NAMED, Path::None).is_err(), "{bad}");
        }
        assert_eq!(
            resolve("https://a.example/gateway.do", NAMED, Path::Allowed).unwrap(),
            "https://a.example/gateway.do"
        );
    }
}
