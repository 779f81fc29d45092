//! Where the messages go: a name or a base URL, and what is known to be a sandbox.

use crate::error::{AlipayError, Result};
use crate::gateway::{Path, resolve};
use crate::generated::instore::GATEWAYS;
use crate::operation::Profile;

/// A base URL that was checked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) struct Gateway {
    /// Without a slash at the end.
    pub(crate) base: String,
    /// The vendor's sandbox, with its own limits.
    pub(crate) sandbox: bool,
}

impl Gateway {
    /// Reads option `gateway`: `production` or `sandbox` of the profile, a name of the table, or a base URL with its
    /// path prefix.
    pub(crate) fn read(given: Option<&str>, profile: &Profile) -> Result<Self> {
        let given = given.map(str::trim).ok_or_else(|| {
            AlipayError::config("gateway is missing; wanted \"production\", \"sandbox\" or an https:// base URL")
        })?;
        let given = match given {
            "production" => profile.gateway,
            "sandbox" if profile.sandbox.is_empty() => {
                return Err(AlipayError::config(format!(
                    "no sandbox is published for profile {}; give its base URL as gateway",
                    profile.name
                )));
            }
            "sandbox" => profile.sandbox,
            other => other,
        };
        let base = resolve(given, GATEWAYS, Path::Allowed)?;
        Ok(Self {
            sandbox: is_sandbox(&base),
            base,
        })
    }

    /// The URL of a function, from its path in the table: it never follows from the function's name.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("{}/{}", self.base, path.trim_start_matches('/'))
    }
}

fn is_sandbox(base: &str) -> bool {
    let authority = base.split("://").nth(1).and_then(|rest| rest.split(['/', ':']).next());
    let host = authority.unwrap_or_default().to_ascii_lowercase();
    host.starts_with("sandbox") && host.ends_with(".alipay.com")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instore::profile;

    fn read(given: &str, profile: &str) -> Result<Gateway> {
        Gateway::read(Some(given), profile::named(Some(profile))?)
    }

    #[test]
    fn production_and_sandbox_follow_the_profile() {
        assert_eq!(
            read("production", "NA_2_0_2").unwrap().base,
            "https://open-na.alipay.com/api"
        );
        assert_eq!(
            read("production", "SEA_2_0_4").unwrap().base,
            "https://open-sea.alipay.com/api"
        );
        assert_eq!(
            read("production", "HK_2_0_0").unwrap().base,
            "https://open.alipay.hk/api"
        );
        assert_eq!(
            read("asia", "SEA_2_0_4").unwrap().base,
            "https://open-sea.alipay.com/api"
        );
        assert!(read("sandbox", "NA_2_0_2").unwrap().sandbox);
        assert!(!read("production", "NA_2_0_2").unwrap().sandbox);
        assert!(read("sandbox", "SEA_2_0_4").is_err());
    }

    #[test]
    fn the_sandbox_is_known_by_its_host_too() {
        assert!(
            read("https://sandbox-na.alipay.com/other/prefix", "NA_2_0_2")
                .unwrap()
                .sandbox
        );
        assert!(read("https://SANDBOX-NA.alipay.com:443", "NA_2_0_2").unwrap().sandbox);
        assert!(
            !read("https://sandbox-na.alipay.com.example/api", "NA_2_0_2")
                .unwrap()
                .sandbox
        );
    }

    #[test]
    fn a_path_is_joined_with_one_slash() {
        let gateway = read("https://open-na.alipay.com/api/", "NA_2_0_2").unwrap();
        assert_eq!(
            gateway.url("/alipay/x.htm"),
            "https://open-na.alipay.com/api/alipay/x.htm"
        );
    }

    #[test]
    fn plain_http_and_unknown_names_are_refused() {
        assert!(read("http://127.0.0.1:8080/api", "NA_2_0_2").is_ok());
        for bad in [
            "http://open-na.alipay.com/api",
            "nowhere",
            "https://open-na.alipay.com/api?x=1",
        ] {
            assert!(read(bad, "NA_2_0_2").is_err(), "{bad}");
        }
        assert!(Gateway::read(None, profile::named(None).unwrap()).is_err());
    }
}
