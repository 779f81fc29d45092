//! Bring your own way to send: a Kotlin or Swift class in place of the built-in HTTP client.

use std::sync::Arc;
use std::time::Duration;

use crate::message::{HttpRequest, HttpResponse};

/// Sends one request once and gives the reply as it came.
///
/// Do not follow redirects, do not retry, do not decode the body beyond the transfer encoding: the bytes are signed.
/// It is called on threads of the library, several at a time, and may block.
#[uniffi::export(with_foreign)]
pub trait Transport: Send + Sync {
    /// Sends the request. `timeout` is in seconds and bounds the whole attempt, connect to last byte.
    /// The error says whether the gateway may have seen the request: that decides what is known about the money.
    fn send(&self, request: HttpRequest, timeout: f64) -> Result<HttpResponse, TransportError>;
}

/// Why there is no reply. Anything else that is thrown counts as `Lost`.
#[derive(Clone, Debug, thiserror::Error, uniffi::Error)]
pub enum TransportError {
    /// The gateway was never reached: nothing of the request left.
    #[error("{detail}")]
    NotSent {
        /// One line without secrets.
        detail: String,
    },
    /// Part of the request may have left, or the reply was lost.
    #[error("{detail}")]
    Lost {
        /// One line without secrets.
        detail: String,
    },
}

impl From<uniffi::UnexpectedUniFFICallbackError> for TransportError {
    // The reason is dropped: it is the text of a foreign exception, which may hold the request.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Lost {
            detail: "the transport threw something other than a TransportError".to_owned(),
        }
    }
}

/// A foreign transport in the core's shape.
pub(crate) struct Foreign(pub(crate) Arc<dyn Transport>);

impl alipay_global::Transport for Foreign {
    fn send(
        &self,
        request: &alipay_global::HttpRequest,
        timeout: Duration,
    ) -> Result<alipay_global::HttpResponse, alipay_global::TransportError> {
        let reply = self.0.send(request.clone().into(), timeout.as_secs_f64());
        reply.map(Into::into).map_err(|error| match error {
            TransportError::NotSent { detail } => alipay_global::TransportError::NotSent(detail),
            TransportError::Lost { detail } => alipay_global::TransportError::Lost(detail),
        })
    }
}
