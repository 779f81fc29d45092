//! The way to the network. Bring your own by implementing [`Transport`].

mod built_in;
#[cfg(feature = "http2")]
mod http2;
mod roots;
mod tls;
mod watched;

use std::time::Duration;

use crate::http::{HttpRequest, HttpResponse};

pub(crate) use built_in::BuiltIn;

/// Sends one request once and gives the reply as it came.
///
/// Do not follow redirects, do not retry, do not decode the body beyond the transfer encoding: the bytes are signed.
pub trait Transport: Send + Sync {
    /// Sends the request. `timeout` bounds the whole attempt, connect to last byte.
    ///
    /// # Errors
    /// [`TransportError`] says whether the gateway may have seen the request: that decides what is known about the money.
    fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError>;

    /// Sends a request that the gateway takes over HTTP/2 only, which is `meter.uploadEvent`.
    ///
    /// Your own transport gets it through [`Transport::send`] unless it says otherwise.
    ///
    /// # Errors
    /// As [`Transport::send`].
    fn send_http2(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        self.send(request, timeout)
    }
}

/// Why there is no reply.
#[derive(Clone, Debug, thiserror::Error)]
pub enum TransportError {
    /// The gateway was never reached: nothing of the request left.
    #[error("{0}")]
    NotSent(String),
    /// Part of the request may have left, or the reply was lost.
    #[error("{0}")]
    Lost(String),
}

/// The largest reply that is read. The files of the gateway are the largest honest ones, a few MiB a day.
const MAX_REPLY: u64 = 16 << 20;

const USER_AGENT: &str = concat!("alipay-global/", env!("CARGO_PKG_VERSION"));
