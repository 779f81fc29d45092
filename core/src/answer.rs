//! What a call gives back.

use crate::error::{AlipayError, Result};
use crate::redirect::Redirect;

/// What a call gives back.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)] // one per call, and nobody gains by a box to open
#[non_exhaustive]
pub enum Answer {
    /// A verified reply as JSON text. Numbers that a double cannot hold are strings in it.
    Reply(String),
    /// Where to send the buyer. Nothing was sent to the gateway.
    Redirect(Redirect),
    /// Plain text: an order string for the app, a file, or a yes or no.
    Text(String),
}

impl Answer {
    /// The reply as JSON text.
    ///
    /// # Errors
    /// `Config` for an operation that answers with something else.
    pub fn into_reply(self) -> Result<String> {
        match self {
            Self::Reply(reply) => Ok(reply),
            other => Err(other.is_not("an object")),
        }
    }

    /// Where to send the buyer.
    ///
    /// # Errors
    /// `Config` for an operation that answers with something else.
    pub fn into_redirect(self) -> Result<Redirect> {
        match self {
            Self::Redirect(redirect) => Ok(redirect),
            other => Err(other.is_not("a redirect")),
        }
    }

    /// The text.
    ///
    /// # Errors
    /// `Config` for an operation that answers with something else.
    pub fn into_text(self) -> Result<String> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.is_not("text")),
        }
    }

    fn is_not(&self, wanted: &str) -> AlipayError {
        let got = match self {
            Self::Reply(_) => "an object",
            Self::Redirect(_) => "a redirect",
            Self::Text(_) => "text",
        };
        AlipayError::config(format!("the answer is {got}, not {wanted}"))
    }
}
