//! Agreement payments: the buyer goes to the wallet with a secret of ours and comes back with it (section 7.2).

use subtle::ConstantTimeEq;

use crate::error::{AlipayError, Result};

/// A new `authState` for `authorizations.consult`: unguessable, for one buyer and one consent. Keep it in the session.
#[must_use]
pub fn new_auth_state() -> String {
    crate::sign::random_id()
}

/// The `authCode` with which the buyer came back to `authRedirectUrl`: `returned` is that URL, or its query alone.
///
/// `auth_state` is the one that you kept for this buyer. Without the comparison somebody could bind an own wallet to
/// another buyer's account. The code is a secret: pass it to `authorizations.applyToken` and log it nowhere.
///
/// # Errors
/// `Signature` when `authState` is missing or another one (reason `auth_state`), or when there is no code, because the
/// buyer did not agree (reason `auth_code`). `Config` when `auth_state` is empty.
pub fn authorization_code(returned: &str, auth_state: &str) -> Result<String> {
    if auth_state.is_empty() {
        return Err(AlipayError::config(
            "auth_state is empty; wanted the one that was kept when the buyer was sent away",
        ));
    }
    let bare = returned.split('#').next().unwrap_or_default();
    let query = bare.split_once('?').map_or(bare, |(_, query)| query);
    let same = |given: &String| bool::from(given.as_bytes().ct_eq(auth_state.as_bytes()));
    match only(query, "authState") {
        Some(given) if same(&given) => {}
        Some(_) => {
            return Err(AlipayError::signature(
                "auth_state",
                "authState is not the one that this buyer was sent away with; begin again with a new one",
            ));
        }
        None => {
            return Err(AlipayError::signature(
                "auth_state",
                "there is not exactly one authState in what the buyer came back with; pass the whole query as it arrived",
            ));
        }
    }
    only(query, "authCode").filter(|code| !code.is_empty()).ok_or_else(|| {
        AlipayError::signature(
            "auth_code",
            "there is no authCode in what the buyer came back with; the buyer has not agreed",
        )
    })
}

/// The decoded value of a name that stands there once; two values would let two readers see two.
fn only(query: &str, name: &str) -> Option<String> {
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_encoding::percent_decode_str(&text)
            .decode_utf8()
            .map(|text| text.into_owned())
            .ok()
    };
    let mut found = query.split('&').filter_map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key)? == name).then_some(value)
    });
    let value = found.next()?;
    if found.next().is_some() {
        return None;
    }
    decode(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATE: &str = "663A8FA9D83648EE8AA11FF68298XXXX";

    #[test]
    fn a_return_with_the_same_state_gives_its_code() {
        for returned in [
            "https://shop.example/back?order=1&authState=663A8FA9D83648EE8AA11FF68298XXXX&authCode=2810%2B01#x",
            "authCode=2810%2b01&authState=663A8FA9D83648EE8AA11FF68298XXXX",
            "?authCode=2810%2B01&authState=%3663A8FA9D83648EE8AA11FF68298XXXX",
        ] {
            assert_eq!(authorization_code(returned, STATE).unwrap(), "2810+01", "{returned}");
        }
    }

    #[test]
    fn a_return_with_a_missing_other_or_double_state_is_refused() {
        for returned in [
            "authCode=2810",
            "",
            "authState=&authCode=2810",
            "authState=other&authCode=2810",
            "authState=663A8FA9D83648EE8AA11FF68298XXX&authCode=2810",
            "authState=663a8fa9d83648ee8aa11ff68298xxxx&authCode=2810",
            "authState=663A8FA9D83648EE8AA11FF68298XXXX&authState=other&authCode=2810",
            "https://shop.example/back#authState=663A8FA9D83648EE8AA11FF68298XXXX&authCode=2810",
        ] {
            let error = authorization_code(returned, STATE).unwrap_err();
            assert_eq!(error.reason(), Some("auth_state"), "{returned}");
            assert!(!format!("{error} {error:?}").contains("2810"), "{error}");
        }
    }

    #[test]
    fn a_return_without_a_code_means_no_consent() {
        for returned in [
            "authState=s",
            "authState=s&authCode=",
            "authState=s&authCode=1&authCode=2",
        ] {
            assert_eq!(
                authorization_code(returned, "s").unwrap_err().reason(),
                Some("auth_code")
            );
        }
        assert!(authorization_code("authState=&authCode=1", "").is_err());
    }

    #[test]
    fn states_are_long_and_never_the_same() {
        let (one, other) = (new_auth_state(), new_auth_state());
        assert!(one.len() == 32 && one != other);
    }
}
